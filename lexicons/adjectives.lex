# Reporting adjectives: what a person is at heart, and what about. The source is the subject, the cue the whole
# verb group with its adverbs (has long been critical of), with the preposition of a `prep:` frame in it; `to`,
# `that` and `wh` belong to the content. Participles that work as adjectives (worried, convinced) stand here,
# passives with the verbs.
# In examples:  {source}  [cue]  <content>  ~marker~     Check an edit: reportedly lexicon check lexicons/

kind reporting-adjective

# --- Sure and unsure -------------------------------------------------------------------------------------------------

clear
  class   assert
  frames  that, wh, prep:about, prep:on
  + {The headmaster} [was clear] <that the trip was off>.
  + {The club} [has been clear about] <its plans for the ground>.
  - The sky over the harbor was clear by noon.

confident
  class   think
  frames  that, prep:in, prep:of, prep:about
  + {The skipper} [is confident] <that the mast will hold>.
  + {Her trainer} [was confident of] <a medal on Sunday>.
  + {The owners} [remain confident in] <their young coach>.
  - He walked out with a confident stride.

certain, sure
  class   think
  frames  that, wh, clause, prep:of, prep:about
  + {The guard} [was certain] <that both doors were locked>.
  + {The widow} [is sure] <the ring is somewhere in the garden>.
  + {The curator} [is not sure] <who painted the ceiling>.
  + {The farmer} [was sure of] <a dry harvest>.
  - A certain Mr. Brandt rented the upstairs flat.

unsure, uncertain
  class   think
  frames  that, wh, prep:of, prep:about
  + {The pilot} [was unsure] <whether the wheels were down>.
  + {The vet} [is uncertain about] <the second test>.
  - The weather in the pass is uncertain until June.

convinced
  class   think
  frames  that, clause, prep:of
  + {The detective} [is convinced] <that the butler lied>.
  + {The sisters} [were convinced] <the house was empty>.
  + {The jurors} [were not convinced of] <his guilt>.

positive
  class   think
  frames  that, clause, prep:about
  + {The witness} [was positive] <that the van was green>.
  + {The coach} [was positive about] <the new striker>.
  - Two of the nine samples were positive.

adamant, insistent
  class   assert
  frames  that, prep:about, prep:on
  + {The referee} [was adamant] <that the ball crossed the line>.
  + {The chef} [is insistent on] <fresh pasta every morning>.

emphatic, unequivocal, categorical, explicit
  class   assert
  frames  that, prep:about, prep:on
  + {The engineer} [was emphatic] <that the bridge is safe>.
  + {The lease} [is explicit about] <the parking spaces>.

aware, unaware, conscious, mindful
  class   think
  frames  that, wh, prep:of
  + {The landlord} [was aware] <that the boiler leaked>.
  + {The captain} [is aware of] <the danger of ice>.
  + {The guests} [were unaware] <that the kitchen was on fire>.
  - The patient was conscious and breathing on his own.

doubtful, dubious
  class   think
  frames  that, wh, prep:about, prep:of
  + {The surgeon} [is doubtful] <that the knee will heal>.
  + {The banker} [was dubious about] <the new loan>.
  - The winger is listed as doubtful after a knock in training.

skeptical, sceptical
  class   think
  frames  that, prep:of, prep:about
  + {The judges} [were skeptical of] <the low bid>.
  + {The mechanic} [is skeptical] <that the engine can be saved>.
  + {The growers} [remain skeptical about] <the new seed>.

suspicious, wary, leery, distrustful, mistrustful
  class   think
  frames  prep:of, prep:about
  + {The islanders} [are wary of] <another cruise line>.
  + {The clerk} [was suspicious of] <the crisp new bills>.
  - A suspicious package closed the station for an hour.

optimistic, pessimistic, upbeat, bullish, bearish, sanguine
  class   think
  frames  that, prep:about, prep:on
  + {The foreman} [is optimistic] <that the pit will reopen>.
  + {The brewers} [were pessimistic about] <the barley harvest>.
  + {The fund} [has been bullish on] <copper since the spring>.
  - An upbeat tune played in the lobby.

hopeful
  class   think
  frames  that, clause, prep:about, prep:of, prep:for
  + {The surgeons} [are hopeful] <that she will walk again>.
  + {The diver} [was hopeful about] <a second season>.
  - A lone hopeful waited by the stage door.

curious
  class   ask
  frames  wh, to, prep:about
  + {The children} [were curious about] <the locked shed>.
  + {The editor} [was curious] <whether the twins still spoke>.
  - A curious smell hung over the stairwell.

unconvinced, undecided, ambivalent, torn, agnostic
  class   think
  frames  that, wh, prep:about, prep:on, prep:of
  + {The commission} [is undecided about] <the second runway>.
  + {The tenants} [were unconvinced] <that the lift was safe>.
  - Nine undecided races remain in the northern counties.

# --- For and against -------------------------------------------------------------------------------------------------

critical, dismissive, disdainful, contemptuous, scornful
  class   evaluate
  frames  prep:of
  + {She} [is critical of] <the plan>.
  + {The auditor} [was sharply critical of] <the parking contract>.
  + {The painter} [was dismissive of] <his own early work>.
  - The patient is in critical condition.

supportive, appreciative, protective, respectful, tolerant, intolerant
  class   evaluate
  frames  prep:of
  + {The bishop} [has been supportive of] <the night shelter>.
  + {The players} [were appreciative of] <the long applause>.
  - The boots are light and supportive.

opposed
  class   evaluate
  frames  prep:to
  + {The dockers} [are opposed to] <the new toll>.
  + {Most growers} [were firmly opposed to] <a second dam>.
  - Opposed thumbs let the apes grip a branch.

hostile, sympathetic, receptive, indifferent, resistant, averse
  class   evaluate
  frames  prep:to
  + {The guild} [was hostile to] <the merger>.
  + {The judge} [was sympathetic to] <the tenants>.
  - A resistant strain of wheat grows on the north slope.

amenable, open
  class   commit
  frames  prep:to
  + {The owner} [is open to] <a trade before the deadline>.
  - The garden is open from nine on Sunday.

committed, dedicated
  class   commit
  frames  prep:to
  + {The chain} [is committed to] <paying its growers in cash>.
  - Two dedicated lines carry the traffic.

fond, enamored, envious, jealous
  class   evaluate
  frames  prep:of
  + {The governor} [is fond of] <long walks by the canal>.
  + {The critic} [was not enamored of] <the second act>.

proud
  class   evaluate
  frames  that, to, prep:of
  + {The mayor} [is proud of] <the new library>.
  + {The crew} [was proud] <that nobody was left behind>.
  + {The tailor} [was proud] <to dress the whole wedding>.
  - A proud oak stands at the top of the lane.

ashamed, embarrassed
  class   evaluate
  frames  that, to, prep:of, prep:by, prep:about
  + {The captain} [was ashamed of] <the early exit>.
  + {The clerk} [was embarrassed] <that the safe was open>.

content, happy, glad, pleased, delighted, thrilled, satisfied, ecstatic, overjoyed
  class   evaluate
  frames  that, to, prep:with, prep:about, prep:by, prep:at
  + {The coach} [was pleased with] <the back line>.
  + {The neighbors} [are happy] <that the fence is gone>.
  + {The singer} [is glad] <to be home in Leeds>.
  + {The breeder} [was delighted by] <the second foal>.
  - They lived in a happy house by the sea.

unhappy, displeased, dissatisfied, discontented
  class   evaluate
  frames  that, to, prep:with, prep:about, prep:at
  + {The winger} [is unhappy with] <his place on the bench>.
  + {The residents} [were unhappy] <that the pool closed early>.
  - Nine unhappy passengers slept at the gate.

grateful, thankful
  class   evaluate
  frames  that, to, prep:for
  + {The family} [is grateful for] <the many letters>.
  + {The climbers} [were thankful] <that the rope held>.

excited, enthusiastic, passionate
  class   evaluate
  frames  that, to, prep:about, prep:by
  + {The rookie} [is excited about] <his first start at home>.
  + {The choir} [was excited] <to sing in the new hall>.
  - The excited dog ran twice around the pond.

impressed, unimpressed, intrigued, amused, moved, touched
  class   evaluate
  frames  that, prep:by, prep:with
  + {The judges} [were impressed by] <the smoked trout>.
  + {The scout} [was unimpressed with] <his left foot>.
  - The piano was moved on Friday.

angry, furious, outraged, livid, incensed, irate, indignant, enraged
  class   evaluate
  frames  that, prep:at, prep:about, prep:over, prep:with, prep:by
  + {Commuters} [are angry about] <the canceled trains>.
  + {The captain} [was furious] <that the match went ahead>.
  + {The owner} [was livid over] <the second red card>.
  - An angry dog guarded the yard.

upset, annoyed, irritated, frustrated, fed up, exasperated, disgusted, appalled, horrified, alarmed
  class   evaluate
  frames  that, prep:about, prep:with, prep:by, prep:at, prep:over
  + {The parents} [are upset about] <the new bus route>.
  + {The dentist} [was frustrated with] <the slow drill>.
  + {The curator} [was appalled] <that the vault was damp>.
  - An upset stomach kept the runner off the track.

disappointed, saddened, dismayed, heartbroken, devastated
  class   evaluate
  frames  that, to, prep:with, prep:by, prep:in, prep:at, prep:about
  + {The manager} [was disappointed with] <the second half>.
  + {The abbot} [is saddened] <that the orchard was cut>.
  + {The founder} [was dismayed by] <the empty seats>.
  - The disappointed fans streamed out into the rain.

sorry, apologetic, regretful, remorseful, unapologetic
  class   acknowledge
  frames  that, to, prep:for, prep:about
  + {The driver} [is sorry for] <the damage to the hedge>.
  + {The host} [was sorry] <that the soup was cold>.
  + {The singer} [was unapologetic about] <the late start>.
  - The house was in a sorry state.

surprised, astonished, amazed, stunned, shocked, startled, puzzled, baffled, perplexed, bewildered
  class   evaluate
  frames  that, to, wh, prep:by, prep:at, prep:about
  + {The clerk} [was surprised] <that the box was full>.
  + {The heirs} [were surprised] <to find a second deed>.
  + {The chemist} [was puzzled by] <the blue flame>.
  - The stunned bird lay under the window.

tired, weary, sick
  class   evaluate
  frames  prep:of
  + {The villagers} [are tired of] <the night flights>.
  - The goalkeeper was tired after three matches in a week.

# --- Worry and fear --------------------------------------------------------------------------------------------------

concerned, worried, anxious, nervous, apprehensive, uneasy, uncomfortable, troubled
  class   think
  frames  that, clause, to, prep:about, prep:over, prep:by, prep:with
  + {The teachers} [are concerned about] <the cracked ceiling>.
  + {The divers} [were worried] <that the tank was empty>.
  + {Her agent} [is worried] <she will miss the flight>.
  + {The shopkeepers} [are nervous about] <the marathon route>.
  - Nervous laughter ran through the waiting room.

afraid, fearful, scared, frightened, terrified
  class   think
  frames  that, clause, to, prep:of, prep:for
  + {The shepherds} [are afraid of] <the new wolves>.
  + {The traders} [were fearful] <that the bank would close>.
  + {The tenants} [are scared] <to use the back stairs>.
  - A frightened cat sat under the porch.

# --- Will and readiness ----------------------------------------------------------------------------------------------

willing, prepared, ready
  class   commit
  frames  to
  + {The carrier} [is willing] <to refund the fares>.
  + {The rebels} [were prepared] <to trade prisoners>.
  + {The deputy} [is ready] <to take over the farm>.
  - The chapel was ready for the wedding by noon.

unwilling, reluctant, loath, hesitant, disinclined
  class   decline
  frames  to
  + {The insurer} [was reluctant] <to cover the old pier>.
  + {The heirs} [are unwilling] <to sell the farm>.
  - A reluctant mule blocked the bridge for an hour.

eager, keen, impatient, desperate, itching
  class   commit
  frames  to, prep:for, prep:on
  + {The rookie} [is eager] <to start every game>.
  + {The brewer} [was keen] <to open before the festival>.
  - The swimmer has a keen eye for rocks.

determined, resolved, intent, bent, hellbent
  class   commit
  frames  that, to, prep:on
  + {The swimmer} [is determined] <to cross the channel>.
  + {The owners} [are intent on] <moving the club north>.
  - The price is determined by the width of the board.

hungry
  class   commit
  frames  prep:for
  + {The youngsters} [are hungry for] <a first title>.
  - The dog was hungry after the long walk.

interested, uninterested
  class   think
  frames  to, prep:in
  + {The museum} [is interested in] <the wreck>.
  + {The pianist} [was uninterested in] <a second tour>.
  - All interested bidders wait in the hall.

inclined, tempted
  class   think
  frames  to
  + {The judge} [was inclined] <to let the boy go home>.
  - The path runs up an inclined plane of slate.

# --- Speaking out ----------------------------------------------------------------------------------------------------

vocal, outspoken, candid, frank, blunt, coy, evasive, vague, noncommittal, tight-lipped, mum, silent
  class   say
  frames  prep:about, prep:on, prep:against, prep:in
  + {The goalkeeper} [has been vocal about] <the state of the pitch>.
  + {The actress} [was candid about] <her years on the street>.
  + {The club} [stayed silent on] <the transfer>.
  - A blunt knife lay next to the bread.

quick, swift
  class   say
  frames  to
  + {The owner} [was quick] <to thank the fire crew>.
  - The quick brown mare won by a length.

complimentary
  class   evaluate
  frames  prep:of, prep:about
  + {The visitors} [were complimentary about] <the soup>.
  - Guests get a complimentary glass of cider.

unanimous, united, divided, split
  class   think
  frames  that, prep:in, prep:on, prep:over, prep:about
  + {The judges} [were unanimous] <that the trout should win>.
  + {The council} [is divided over] <the future of the pier>.
  - The house was divided into three small flats.

# --- Predicates of several words, which behave as adjectives ---------------------------------------------------------

in favor, in favour, in support
  class   evaluate
  frames  prep:of
  + {The dockers} [are in favor of] <a second bridge>.
  + {Nine growers} [were in support of] <the new well>.
  - The count stood at nine in favor and four against.

against
  class   evaluate
  frames  object
  + {The guild} [is against] <the merger>.
  + {Most tenants} [are firmly against] <a night porter>.
  - The ladder stood against the barn.

at odds, in agreement, on board, at peace
  class   evaluate
  frames  prep:with, prep:over, prep:about
  + {The twins} [are at odds over] <the north field>.
  + {The captain} [is on board with] <the new schedule>.
  - Nine passengers were on board at the time.

of the opinion, of the view, under the impression
  class   think
  frames  that
  + {The coroner} [is of the opinion] <that the fall was an accident>.
  + {The guests} [were under the impression] <that the bar was free>.

on the fence, of two minds, in the dark
  class   think
  frames  prep:about, wh
  + {The growers} [are on the fence about] <the new seed>.
  - A cat sat on the fence behind the mill.

# --- More feelings ---------------------------------------------------------------------------------------------------

relieved
  class   evaluate
  frames  that, to, prep:by, prep:at
  + {The skipper} [was relieved] <that the mast had held>.
  + {The parents} [are relieved] <to have the bus back>.

bitter, resentful, defiant, unrepentant, defensive, sore
  class   evaluate
  frames  prep:about, prep:over, prep:of, prep:toward
  + {The goalkeeper} [is bitter about] <the last penalty>.
  + {The heirs} [were resentful of] <the second wife>.
  - A bitter wind blew across the square.

cautious, guarded, lukewarm, cynical, blasé, nonchalant, philosophical, realistic
  class   think
  frames  prep:about, prep:on, prep:toward
  + {The bank} [is cautious about] <new loans in the valley>.
  + {The critic} [was lukewarm about] <the second act>.
  - A cautious driver slowed at the bend.

obsessed, preoccupied, fascinated, enthralled, smitten, disillusioned, disenchanted, comfortable
  class   evaluate
  frames  prep:with, prep:by
  + {The count} [was obsessed with] <rare moths>.
  + {The growers} [are disillusioned with] <the cooperative>.
  - A comfortable chair stood by the stove.

confused, unclear, bemused, mystified
  class   ask
  frames  prep:about, prep:by, wh
  + {The jurors} [were confused about] <the second date>.
  + {The lodger} [is mystified by] <the noise upstairs>.
  - The confused bat flew twice around the lamp.

nostalgic, homesick
  class   think
  frames  prep:for
  + {The settlers} [are nostalgic for] <the old harbor>.

resigned
  class   acknowledge
  frames  prep:to
  + {The owner} [is resigned to] <a long winter without trains>.
  - Two clerks resigned in the spring.

forthcoming, honest, upfront, truthful, specific
  class   say
  frames  prep:about, prep:with, prep:on
  + {The airline} [was not forthcoming about] <the missing bags>.
  - An honest clerk runs the lost property desk.

careful
  class   say
  frames  to
  + {The dean} [was careful] <to thank both donors>.
  - The careful carpenter measured the board twice.
