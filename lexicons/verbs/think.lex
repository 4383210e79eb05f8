# Verbs of thinking, wanting and feeling: what the source believes, hopes, fears, wants, likes or has in mind.
# Wants mostly take `to` or raising (wants him to leave), beliefs `that` or a bare clause, feelings a noun group.
# Ordered by how often news writes them; light verbs with a noun (express concern about, have doubts about) come last.
kind reporting-verb
  class think

think
  forms thinks, thought, thinking
  frames clause, that, quote, prep:about, wh, raising
  + {Most residents of the hamlet} [think] <the bypass will never open>.
  + {Goalkeeper Priya Holm} [thought] <that the whistle had blown>.
  + {The widow} [does not think] <the verdict was fair>.
  + {The panel} [thought] <it dull>.
  + {Critics} [thought] <the film unreadable>.
  + <“Why now, with the harbor in sight?”> {deckhand Milo Sandoval} [thought].
  + {Diver Marit Escobedo} [still thinks about] <the child on the ice>.

want
  frames to, raising, object, ing
  + {The mayor of the lakeside town} [wants] <to close the old landfill>.
  + {Parents at the elementary school} [want] <the district to hire a second nurse>.
  + {Union members at the quarry} [did not want] <a longer contract>.
  - The suspect is wanted in two states.

believe
  frames clause, that, prep:in, raising, object, quote
  + {Detectives} [believe] <the fire in the barn was set on purpose>.
  + {Founder Astrid Kimura} [believes] <that small farms will survive>.
  + {Half of the parish} [no longer believes in] <miracles or bishops>.
  + <The painting in the town hall> [is believed] <to be a copy>.

hope
  frames to, that, clause, prep:for, quote, ing
  + {The brothers} [hope] <to reopen the diner by Easter>.
  + {Rescuers at the site} [hope] <that the tunnel will hold until morning>.
  + {Orchard owner Dag Whitmer} [is hoping for] <a late frost>.
  + <“She'll ring by supper, she always does,”> {her father} [hoped].

worry
  frames that, clause, prep:about, quote, wh
  + {Shopkeepers} [worry] <that the road work will last all summer>.
  + {Principal Juno Achterling} [worries about] <the icy steps behind the gym>.
  + {Some on the crew} [worry] <the mast is cracked>.
  - The dog worried a bone under the porch.

fear
  frames that, clause, object, quote, ing
  + {Aid workers} [fear] <that hundreds drowned in the lower camp>.
  + {Apricot growers in the valley} [fear] <a second frost>.
  + {Police officers at the scene} [feared] <the wall was about to fall>.

feel
  forms feels, felt, feeling
  frames clause, that, quote, prep:like, prep:for, prep:about
  + {Many of the nurses} [feel] <the new ward is too small>.
  + {Violinist Rafe Ostrander} [felt] <that the tempo was wrong>.
  + In his first week {the rookie} [felt like] <an impostor>.
  + {The crowd} [felt for] <the losing rider>.
  - The water felt cold in the morning.

know
  forms knows, knew, known, knowing
  frames that, clause, wh, object, as, prep:for
  + {Everyone in the village} [knew] <that the bell was cracked>.
  + {The pilot} [did not know] <why the light was on>.
  + {Farmers in the delta} [know] <the river will rise again>.
  + <The valley> [is known for] <its bitter plums>.

like
  frames to, object, ing, that, wh
  + {Chef Bao Lindgren} [would like] <to open a second kitchen>.
  + {Riders on the western line} [like] <the quiet new trams>.
  + {The probate judge} [does not like] <working late on Fridays>.
  ? {The twins} [like] <that the school is close>.

understand
  forms understands, understood, understanding
  frames that, wh, object, clause
  + {The museum's board} [understands] <that the public's patience is thin>.
  + {Few of the passengers} [understood] <why the train had stopped>.
  + {The superintendent} [understands] <the parents' anger over the bus routes>.

prefer
  forms prefers, preferred, preferring
  frames to, object, ing, raising, that
  + {Younger voters in the province} [prefer] <to register online>.
  + {The visiting surgeon} [preferred] <a smaller cut below the ribs>.
  + {Islanders} [would prefer] <that the ferry run at night>.

view
  frames as, object, raising
  + {Most traders in the capital} [view] <the ten-year bond as safe>.
  + <The treaty on river water> [is widely viewed] <as a failure>.
  - About two hundred people viewed the apartment.

regard
  frames as, object
  + {Two of the three scholars} [regard] <the letter as genuine>.
  + <He> [was regarded] <as the best cook in the regiment>.

suspect
  frames that, clause, object, raising
  + {Investigators} [suspect] <that the lock was picked before midnight>.
  + {Customs officers} [suspected] <a false bottom in the trunk>.
  + <A truck driver in his twenties> [is suspected] <of fleeing the crash>.

doubt
  frames that, clause, object, wh
  + {Currency traders} [doubt] <that the peg will hold through winter>.
  + {Coroner Ulrich Baptiste} [doubts] <the fall was an accident>.
  + {Historians of the coast} [doubt] <the date on the map>.

assume
  frames that, clause, object
  + For an hour {the crew} [assumed] <that the gauge was broken>.
  + {The city's planners} [assume] <most workers at the depot will drive>.
  - A new captain assumed command in May.

imagine
  frames that, clause, object, ing, wh, raising, as
  + {The girl} [imagined] <that the attic was a ship>.
  + {Her old neighbors} [never imagined] <her in a courtroom>.
  + {The Finnish architect} [imagines] <children playing on the sloping roof>.

realize, realise
  frames that, clause, wh, object, quote
  + Near the summit {the hikers} [realized] <that the trail was gone>.
  + {The court clerk} [suddenly realized] <he had the wrong file>.
  + {Curator Delia Montague} [realised] <the frame was older than the canvas>.
  - The firm realized a profit of two million dollars.

wish
  frames clause, that, to, raising, prep:for
  + {Residents of the suburb} [wish] <the trains ran later on weekends>.
  + {The donor of the organ} [wishes] <to remain unnamed>.
  + {The admiral's only son} [wished for] <a quiet funeral at sea>.
  - They wished us a happy new year.

figure
  frames that, clause, quote
  + {The plumber} [figured] <that the pipe had frozen under the porch>.
  + {Coaches in the league} [figure] <the rule will slow the game>.
  - Three sisters figure in the opening scene.

remember
  frames that, clause, ing, object, wh, as, quote
  + {The sergeant} [still remembers] <that the gate was open that night>.
  + {Neighbor Cyrus Fontanne} [remembered] <hearing two shots and a car door>.
  + <The island's first woman on the bench> [is remembered] <as a fair judge>.
  - Remember the milk on the way home.

learn
  class show
  frames that, clause, wh, prep:of, object, prep:about
  + A week later {investors} [learned] <that the warehouse was empty>.
  + Only on Sunday {the family} [learned of] <her arrest at the border>.
  + {The jury} [learned about] <the second key>.
  - The twins learned French in Dakar.

love
  frames to, object, ing, raising
  + {The national coach} [would love] <to keep her in goal>.
  + {Children from the whole district} [love] <the old carousel>.
  - They met at camp and fell in love.

hate
  frames object, to, ing
  + {Cab drivers near the station} [hate] <the new bus lane>.
  + {The celebrated tenor} [hates] <singing before noon or after midnight>.

dislike, detest, loathe, despise, resent, envy, abhor
  frames object, ing, that
  + {The choir's older members} [dislike] <the new hymn book>.
  + {Fishermen on the west coast} [detest] <the herring quota>.
  + {Her rivals on the tour} [loathed] <her easy wins>.
  + {Many locals} [resent] <the second homes above the harbor>.
  + {The porters} [resent] <that the lift is locked>.

regret
  forms regrets, regretted, regretting
  frames ing, object, that, clause, quote
  + {The losing goalkeeper} [regrets] <leaving his line for the corner>.
  + {The embassy} [regretted] <that no one answered the phone>.

desire, crave, covet
  frames object, to
  + {Both of the villages} [desire] <a bridge and a paved road>.
  + {Tired commuters on the night line} [crave] <silence>.

long, yearn, ache
  frames to, prep:for
  + After a year {the prisoners} [longed] <to hear music>.
  + {Migrants in the camp} [yearn for] <a letter from home>.
  - The bridge is half a mile long.

dream
  forms dreams, dreamed, dreaming
  frames that, prep:of, prep:about, clause
  + {The blacksmith's apprentice} [dreams of] <owning a forge by the sea>.
  + {Widower Stellan Oakes} [dreamed] <that the boat came back>.

trust
  frames that, object, raising, clause
  + {The abbess} [trusts] <that the roof will be mended>.
  + {Few of the villagers} [trust] <the new well beside the road>.
  - The land is held in trust.

care about, care for
  frames object
  + {First-time buyers} [care about] <closing costs and the length of the commute>.
  + {The old guard} [does not care for] <the anthem>.
  - Two nurses care for forty patients.

perceive
  frames as, object, that
  + {Younger consumers} [perceive] <the brand as cheap and a little sad>.
  + <The substitute referee> [was widely perceived] <as biased>.

judge
  frames predicate, that, raising
  + {The county surveyor} [judged] <the north wall too weak>.
  + {The ferry captain} [judged] <that the tide had turned>.
  - She judged the pie contest at the fair.

interpret
  frames as, object
  + {Diplomats in the capital} [interpreted] <the long silence as a yes>.
  - He interprets for deaf patients.

treat
  frames as
  + {Police in the border town} [are treating] <the death as suspicious>.
  - Doctors treated nine people for smoke inhalation.

conceive of
  frames as, object
  + {The composer} [conceived of] <the piece as a prayer>.

suppose, presume, surmise, conjecture
  frames that, clause, quote
  + {The villagers} [supposed] <that the stranger was a surveyor>.
  + {Doctors at the institute} [presume] <the virus came from bats>.
  + {The detective} [surmised] <that two men had waited by the well>.

infer
  forms infers, inferred, inferring
  frames that, clause, object
  + {The two astronomers} [inferred] <that the star had a twin>.

deduce
  frames that, clause, wh
  + {The inspector} [deduced] <that the key had been copied>.

conclude
  class show
  frames clause, that, quote
  + {The inquest} [concluded] <that the crew was asleep at the time>.
  + {The three-member commission} [concluded] <the dam was badly built>.
  - The festival concluded with fireworks.

determine
  class show
  frames that, wh, clause, object
  + {The coroner} [determined] <that the wound was two weeks old>.
  + {The inquest} [determined] <the cause of the fire>.
  - Soil determines the taste of the wine.

reason
  frames that, clause, quote
  + {The thief} [reasoned] <that nobody checks a bread van>.
  + <“A leaky boat is cheaper than rent,”> {sailor Wim Castellan} [reasoned].

sense
  frames that, clause, object
  + By ten {the bartender} [sensed] <that a fight was coming>.
  - The lamp senses movement on the stairs.

hold
  forms holds, held, holding
  class assert
  frames that
  + {The appeals court} [held] <that the search of the truck was lawful>.
  - She held a baby on her lap.

contemplate, mull, weigh, ponder
  frames object, ing, wh
  + {The duke} [is contemplating] <a sale of the castle>.
  + {Aviation regulators} [are mulling] <a ban on night flights>.
  + Last year {the parish} [weighed] <closing the crypt to tourists>.
  + {Jurors in the burglary trial} [pondered] <why the dog had not barked>.
  + {The council} [is weighing] <selling the old pier>.
  - The pumpkin weighed nine hundred pounds.

reconsider
  frames object, ing
  + {The dean of the law school} [is reconsidering] <the dress code>.

mull over, brood over, obsess over
  frames object, wh
  + {The cast and its producers} [mulled over] <a move to Broadway>.

dwell on
  frames object, ing, wh
  + In his memoirs {the marshal} [did not dwell on] <the defeat>.

focus on, concentrate on
  frames object, ing
  + {The coast guard's inquiry} [focused on] <the second radio call>.
  + {Her new stump speech} [focuses on] <wages and the price of bread>.
  - The camera focused on a sleeping fan.

fret
  forms frets, fretted, fretting
  frames that, prep:about, prep:over, quote
  + {Hoteliers in the ski towns} [fretted] <that the snow would not come>.
  + {The guest conductor} [fretted about] <the empty seats in the balcony>.

agonize
  frames prep:over, prep:about
  + For three days {the jury} [agonized about] <the lesser of the two counts>.

dread
  frames object, ing, that
  + {Teachers in their first year} [dread] <the spring inspection>.
  + {The sculptor's widow} [dreaded] <selling the house with the studio>.

relish, savor, cherish, treasure
  frames object, ing
  + {The little-known challenger} [relished] <the long odds and the small crowds>.
  + {The old players} [cherish] <the muddy cup final of their youth>.

enjoy
  frames ing, object, wh
  + {The retired judge} [enjoys] <teaching civics to sixth graders>.
  + {Children} [enjoy] <watching the trams>.
  - The suburb enjoys clean air.

mind
  frames object, ing, that
  + {Regulars at the bakery} [did not mind] <the higher price of rolls>.
  - An aunt minded the shop.

tolerate, abide
  frames object, ing
  + {The cycling team's captain} [does not tolerate] <lateness or long excuses>.

despair
  frames prep:of, that
  + By the fifth night {the searchers} [despaired of] <finding the boy alive>.

rejoice
  frames that, prep:in, prep:over, prep:at, quote
  + {The village} [rejoiced at] <the news from the mine>.

delight in, revel in, bask in, glory in
  frames object, ing
  + {The self-taught chef} [delights in] <odd herbs from the roadside>.

disagree
  frames prep:with, that, prep:on, prep:over, prep:about, quote
  + {Two of the seven justices} [disagreed with] <the majority>.
  + {The partners} [disagree over] <the price of the mill>.
  + <“It was the wrong call,”> {the umpire's own brother} [disagreed].

differ
  frames prep:on, prep:over
  + {Experts on early paper} [differ on] <the age of the scroll>.
  - Prices differ from town to town.

side against
  frames object
  + In court {the youngest heir} [sided against] <her uncle and his bankers>.

identify with, sympathize with, sympathise with, empathize with
  frames object
  + {Readers of the series} [identified with] <the clumsy detective>.
  + {The housing court judge} [sympathized with] <the tenants in the cold flats>.

root for, pine for, hanker for, hunger for, thirst for, wait for
  frames object, raising
  + {Even her rivals at the table} [were rooting for] <the oldest player>.
  + {Fans in the upper rows} [pined for] <the old stadium>.

lean toward, lean towards, gravitate toward, warm to
  frames object, ing
  + On the second day {the swing juror} [leaned toward] <acquittal>.
  + {Even the sternest critics} [warmed to] <the second act>.

subscribe to, adhere to
  frames object
  + {The excavation's director} [subscribes to] <the older dating of the ruins>.
  - She subscribes to two magazines.

bear in mind
  forms bears, bore, borne, bearing
  frames that
  + {The jury} [bore in mind] <that the boy was fifteen>.

lose hope
  forms loses, lost, losing
  frames that, prep:of, prep:for
  + After a month {the divers} [lost hope of] <finding the hull>.

lose faith in, lose confidence in, lose trust in, lose patience with
  forms loses, lost, losing
  frames object
  + {The airline's creditors} [have lost faith in] <the chairman>.

have faith in, have confidence in, have doubts about, have concerns about, have reservations about, have misgivings about, have qualms about, have trust in
  forms has, had, having
  frames object, ing
  + {The hospital's midwives} [have confidence in] <their new chief>.
  + {Several of the deans} [have doubts about] <the merger of the two libraries>.
  + {The chief archivist} [had misgivings about] <moving the oldest maps>.

have a problem with, have no problem with, have no objection to
  forms has, had, having
  frames object, ing
  + {Neighbors on either side} [had no objection to] <the beehives>.

have no intention of, have no plans, have high hopes for, have hopes for
  forms has, had, having
  frames ing, to, object
  + {The duke} [has no intention of] <selling the forest>.
  + {The savings bank} [has no plans] <to close branches in the islands>.
  + {Scouts in the league} [have high hopes for] <the young catcher>.

have no doubt, have no illusion, have no illusions, have a feeling, have a hunch
  forms has, had, having
  frames that, clause
  + {The trainer} [has no doubt] <that the colt is ready>.
  + {The guide} [had a hunch] <that the cave went deeper>.

take comfort in, take pleasure in, take solace in, take heart from, take an interest in
  forms takes, took, taken, taking
  frames object, ing
  + {Mourners at the chapel} [took comfort in] <the old hymns>.
  + {The clerk} [took solace in] <her tidy ledgers and the quiet of the vault>.

express concern about, express concern over, express concerns about, express concerns over, express worry about, express alarm at, express alarm over, express unease about, express fear about, express fears about
  frames object, wh
  + {Two pediatricians on the board} [expressed concern about] <the new infant formula>.
  + {The consulate} [expressed alarm over] <the arrests of two geologists>.

voice concern about, voice concern over, voice concerns about, voice concerns over, voice fears about, voice doubts about, voice unease about
  frames object, wh
  + {Commuters and shop owners} [voiced concern about] <the station's single exit>.

express concern, express fear, express alarm, voice concern, voice fear, share the concern
  frames that
  + {The engineers' guild} [expressed concern] <that the bolts were cheap>.

express hope, express optimism, express confidence, voice hope, voice confidence, voice optimism
  frames that, prep:for, prep:in
  + {The envoy} [expressed hope] <that the truce would last>.
  + {The club's owner} [expressed confidence in] <his manager of six weeks>.

express doubt, express doubts, express skepticism, express scepticism, voice skepticism, voice doubt
  frames that, prep:about, prep:over
  + {The geologist} [expressed doubt] <that the well was deep enough>.
  + {Both of the reviewers} [expressed skepticism about] <the size of the sample>.

express reservations about, express misgivings about, voice reservations about, express ambivalence about
  frames object
  + {Three of the trustees} [expressed reservations about] <the gift from the mining firm>.

express interest in, express an interest in, show interest in
  frames object, ing
  + {Two ports in the north} [expressed interest in] <buying the old cranes>.

express a desire, express a willingness, express the wish, express the hope, express the view, express the opinion, express the belief
  frames to, that
  + {The youngest prisoner} [expressed a desire] <to study law>.
  + {The panel} [expressed the view] <that the tower was too tall>.

express frustration with, express frustration at, express frustration over, voice frustration with, voice frustration over, voice displeasure with, express displeasure with
  frames object
  + {Ferry riders} [voiced frustration over] <the broken ticket machines>.

express surprise, express astonishment, express relief, express regret, express disappointment
  frames that, prep:at
  + {The architect} [expressed surprise] <that the arch still stood>.
  + {Stranded passengers} [expressed relief at] <the new sailing date>.

express enthusiasm for, express enthusiasm about, express excitement about, express a preference for
  frames object
  + {The players in the orchestra} [expressed enthusiasm for] <the young conductor>.

come to believe, come to think, come to see, come to regard, come to view
  forms comes, came, come, coming
  frames that, as, clause, predicate
  + {The sisters} [came to believe] <that the house was haunted>.
  + {Critics} [have come to see] <the film as a warning>.

be of the opinion, be under the impression
  forms is, was, been, being
  frames that
  + {The parish clerk} [was under the impression] <that the fee was paid>.

reach the conclusion, arrive at the conclusion
  class show
  frames that
  + {The board} [reached the conclusion] <that the slope was moving>.

keep in mind
  forms keeps, kept, keeping
  frames that
  + {The jury} [kept in mind] <that the only witness was a child of six>.

come to the conclusion
  forms comes, came, come, coming
  class show
  frames that
  + After three visits, {the surveyor} [came to the conclusion] <that the cellar was older than the house>.

zero in on, home in on, seize on, fixate on, harp on
  frames object
  + {Investigators} [zeroed in on] <a rusted hinge in the cargo door>.
  + {Defense lawyers} [seized on] <a gap in the guard's log>.
  + {The coach's wife} [harps on] <the price of season tickets>.

aspire
  frames to, prep:to
  + {The youngest of the brothers} [aspires] <to conduct an orchestra>.
  + {Few towns of this size} [aspire to] <an opera house>.

revere, venerate, idolize, idolise, worship, esteem, value, prize
  frames object, as
  + {Islanders} [revere] <the drowned captain as a saint>.
  + {Young drummers} [idolized] <the old man from the quay>.
  + {Breeders} [prize] <the goat for its thick winter coat>.
  + {The museum} [values] <the gift above all its paintings>.
  - The necklace was valued in a back room.

miss
  frames object, ing
  + {Residents of the new town} [miss] <the fish market and its noise>.
  - The last shot missed the target.

forget
  forms forgets, forgot, forgotten, forgetting
  frames that, wh, object
  + {Her critics} [forget] <that the bridge was free for a century>.
  - He forgot his umbrella on the train.

mistrust, distrust
  frames object
  + {Older patients in the valley} [mistrust] <the new clinic>.
  + {The two rival captains} [distrusted] <each other's charts>.

change his mind about, change her mind about, change their minds about, change its mind about
  frames object, ing
  + {The dean} [changed her mind about] <the night classes>.

make up his mind, make up her mind, make up their minds
  forms makes, made, making
  class commit
  frames to, that, prep:about
  + That spring {the violinist} [made up her mind] <to leave the quartet>.

give thought to, give consideration to
  forms gives, gave, given, giving
  frames object, ing
  + {The archbishop} [has given thought to] <selling the palace>.

toy with, flirt with, grapple with, wrestle with
  frames object, ing, wh
  + {The novelist} [toyed with] <setting the book on Mars>.
  + {The parish council} [is grappling with] <the cost of a new roof>.
  - The kitten toyed with a ball of yarn.

entertain hopes of, harbor doubts about, harbor hopes of, harbor fears about, nurse hopes of
  frames object, ing
  + {The young goalkeeper} [harbored hopes of] <playing abroad one day>.
  + {Two regents} [harbor doubts about] <the new chancellor>.

see eye to eye with
  forms sees, saw, seen, seeing
  frames object
  + {The producer} [did not see eye to eye with] <the composer>.

attach importance to, place importance on, place value on
  frames object, ing
  + {The new principal} [attaches importance to] <handwriting and clean shoes>.

hold the view, hold the opinion, hold the belief
  forms holds, held, holding
  frames that
  + {Many farmers in the plain} [hold the view] <that the canal came too late>.

share the view, share the belief, share the opinion, share the hope
  frames that
  + {Both of the pilots} [share the view] <that the runway is too short>.

cling to
  forms clings, clung, clinging
  frames object
  + {A few old members} [cling to] <the old rules of the lodge>.
  - A child clung to the mast until dawn.

swear by
  forms swears, swore, sworn, swearing
  frames object
  + {Rowers on the lake} [swear by] <cold oatmeal>.
