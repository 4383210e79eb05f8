# Reporting nouns: the content hangs on the noun, the source stands before it in the possessive (the mayor’s
# claim that …) or behind it with `by`, `from` or `of` (a warning from the coroner that …). The preposition of a
# `prep:` frame is part of the cue. Most of these words have a plain use as well (a claim on the estate); the
# `-` lines show it.
# In examples:  {source}  [cue]  <content>  ~marker~     Check an edit: reportedly lexicon check lexicons/

kind reporting-noun

# --- Saying ----------------------------------------------------------------------------------------------------------

claim
  class   assert
  frames  that, to, prep:of
  + {The mayor’s} [claim] <that the pool was safe> drew laughter from the back rows.
  + {The broker’s} [claim] <to own half the marina> fell apart within a week.
  + {Her} [claims of] <a stolen patent> filled nine pages.
  + [Claims] by {two brokers} <that the mill was sold> moved the stock.
  - Three cousins have a claim on the estate.
  - The farmer filed an insurance claim after the hail.

statement
  class   say
  frames  that, quote, prep:about, prep:on
  + {The bishop’s} [statement] <that the chapel would close> reached the parish by noon.
  + {The ferry line’s} [statement about] <the collision> ran to two short paragraphs.
  - The bank mails a statement every month.

announcement
  class   say
  frames  that, prep:of
  + {The airline’s} [announcement] <that it would drop the night route> came on a Friday.
  + {The college’s} [announcement of] <a second campus> arrived during exam week.
  - An announcement crackled over the loudspeakers at Pier 9.

remark, comment
  class   say
  frames  that, prep:about, prep:on
  + {The chef’s} [remark] <that nobody needs butter> cost the restaurant two regulars.
  + {The goalkeeper’s} [comments about] <the referee> filled the morning radio shows.
  + {The minister’s} [comments on] <the rail strike> lasted four minutes.
  - The comment box at the bottom of the page was empty.

answer, reply
  class   say
  frames  that, quote
  + {The dentist’s} [answer] <that the drill was new> came a second too late.
  + {Her} [answer]: <“Not while I own the place.”>
  + {The lender’s} [reply] <that the account was closed> took six months.
  - The answer key was taped inside the desk.

response
  class   say
  frames  that, quote
  + {The landlord’s} [response]: <“Buy a fan.”>
  + {The club’s} [response] <that the seats were sold fairly> ran on its website.
  - The fire crew’s response time was under five minutes.

message
  class   say
  frames  that, quote, prep:of, prep:about
  + {The coach’s} [message] <that hard work would pay> hung above every locker.
  + {Her} [message]: <“Come home before the snow.”>
  - He left a message at the front desk.

word
  class   say
  frames  that, prep:of
  + {The captain’s} [word] <that the ship was sound> got the crew aboard.
  - She looked up the word in a dictionary.

testimony
  class   say
  frames  that, prep:about
  + {The janitor’s} [testimony] <that the alarm was silent> lasted most of Thursday.
  + {A nurse’s} [testimony about] <the missing vials> took up the afternoon.
  - The row of cups is a testimony to forty years of racing.

declaration
  class   assert
  frames  that, prep:of
  + {The rector’s} [declaration] <that the strike was over> met an empty courtyard.
  + {The island’s} [declaration of] <independence> was typed on hotel paper.
  - Passengers fill in a customs declaration before landing.

assertion, contention
  class   assert
  frames  that, prep:of
  + {The pilot’s} [assertion] <that the runway was dry> stands alone in the file.
  + {The owners’} [contention] <that the fence marked the border> rests on one old map.
  - Two stables remain in contention for the cup.

argument
  class   assert
  frames  that, prep:for, prep:against
  + {The printers’} [argument] <that paper outlasts screens> runs through the whole book.
  + {Her} [argument for] <a shorter season> took up one slide.
  + {His} [argument against] <the tunnel> begins with the river.
  - The neighbors had an argument over a hedge.

insistence
  class   assert
  frames  that, prep:on
  + {The widow’s} [insistence] <that the deed was forged> kept the case alive.
  + {The chef’s} [insistence on] <local flour> doubled the price of bread.

reminder
  class   say
  frames  that, to
  + {The utility’s} [reminder] <that boil orders remain in force> went out by text.
  + {The clerk’s} [reminder] <to bring a passport> arrived too late.
  - The scar is a reminder of his years at sea.

assurance, guarantee, reassurance
  class   commit
  frames  that, prep:of
  + {The builder’s} [assurance] <that the wall would hold> lasted until the first storm.
  + {The bank’s} [guarantee] <that savings were safe> hung in every branch window.
  + Parents got {the principal’s} [assurance of] <a safe playground> in writing.
  - The blender comes with a two-year guarantee.

excuse
  class   say
  frames  that, prep:for
  + {The keeper’s} [excuse] <that the key was lost> convinced nobody.
  + {The carrier’s} [excuse for] <the delay> changed three times in a day.
  - She made her excuses and left.

explanation
  class   say
  frames  that, wh, prep:of, prep:for
  + {The pilot’s} [explanation] <that ice blocked the valve> fits the flight log.
  + {The carrier’s} [explanation for] <the delay> changed three times in a day.
  - An explanation of the rules is printed on the box.

description, account, portrayal, depiction
  class   evaluate
  frames  prep:of, as
  + {The courier’s} [description of] <the masked driver> matched nobody on the list.
  + {The cook’s} [account of] <the fire> begins in the cellar.
  + {The biographer’s} [portrayal of] <the general as a coward> runs to six hundred pages.
  - She opened a savings account at the corner branch.
  - The job description runs to three pages.

characterization
  class   evaluate
  frames  prep:of
  + {The lawyer’s} [characterization of] <the deal as a gift> rests on one receipt.

mention
  class   say
  frames  prep:of
  + {The speaker’s} [mention of] <the old stadium> brought the crowd to its feet.
  - The mentions column of the spreadsheet was empty.

reference
  class   say
  frames  prep:to
  + {The judge’s} [reference to] <the missing tape> took up one line.
  - The library’s reference room closes at nine.

admission
  class   acknowledge
  frames  that, prep:of
  + {The trainer’s} [admission] <that the horse was lame> came after the race.
  + {His} [admission of] <guilt> fits on a single page.
  - Admission to the garden is free on Mondays.

confession
  class   acknowledge
  frames  that, prep:to, prep:of
  + {The bookkeeper’s} [confession] <that she had moved the money> took eleven minutes.
  + {The arsonist’s} [confession to] <three barn fires> closed the file.

acknowledgment, acknowledgement, concession
  class   acknowledge
  frames  that, prep:of
  + {The firm’s} [acknowledgment] <that the valves were faulty> came eight years late.
  + {The harbor board’s} [acknowledgment of] <the spill> took two weeks.
  - He sells ice cream from a concession stand at the lake.

confirmation
  class   acknowledge
  frames  that, prep:of
  + {The clinic’s} [confirmation] <that the sample was clean> arrived on Wednesday.
  + {The zoo’s} [confirmation of] <the escape> came at midnight.
  - The booking confirmation goes to your inbox.

denial
  class   deny
  frames  that, prep:of
  + {The senator’s} [denial] <that he owned the yacht> lasted one news cycle.
  + {The plant’s} [denial of] <a leak> came before the inspectors arrived.
  - The hacker flooded the site in a denial of service attack.

rejection
  class   deny
  frames  prep:of
  + {The union’s} [rejection of] <the contract> sent both sides back to the hotel.
  - A rejection letter arrived with the morning mail.

dismissal
  class   deny
  frames  prep:of, as
  + {The curator’s} [dismissal of] <the portrait as a copy> cut its price in half.
  - The coach’s dismissal came two games into the season.

disclosure, revelation
  class   show
  frames  that, prep:of
  + {The toymaker’s} [disclosure] <that the paint held lead> emptied the shelves.
  + {The paper’s} [revelation of] <a second ledger> ended three careers.
  - Disclosure forms are kept in a blue cabinet.

allegation, accusation
  class   assert
  frames  that, prep:of, prep:against, prep:about
  + {The tenant’s} [allegation] <that the boiler was tampered with> went to the council.
  + {The skater’s} [accusations of] <bribery> reached the federation in March.
  + {The former nurse’s} [allegations against] <two surgeons> fill a blue binder.

charge                         # the charge that …; a charge of theft, of a battery
  class   assert
  frames  that
  + {The senator’s} [charge] <that the vote was bought> went unanswered.
  - The old battery no longer held its charge.

complaint
  class   evaluate
  frames  that, prep:about, prep:of, prep:against
  + {The campers’} [complaint] <that the water tasted of rust> went unanswered all summer.
  + {The pianist’s} [complaints about] <the hall> reached the owners by letter.
  - The complaint form has eleven boxes.

rumor, rumour
  class   report
  frames  that, prep:of, prep:about
  + [Rumors] <that the mill would close> spread through the valley by lunch.
  + [Rumors of] <a merger> moved the stock by six percent.

gossip, chatter
  class   report
  frames  that, prep:about
  + {The villagers’} [gossip about] <the new doctor> never reached her door.

speculation
  class   think
  frames  that, prep:about
  + {The traders’} [speculation] <that the mine would flood> moved the price of tin.
  + {The fans’} [speculation about] <a trade> ended on Monday night.
  - The fund lost millions in currency speculation.

report
  class   report
  frames  that, prep:of
  + {The station’s} [report] <that the bridge had fallen> brought boats from both shores.
  + {The hikers’} [reports of] <a wounded bear> sent two rangers uphill.
  - The annual report weighs nearly a pound.

news
  class   report
  frames  that
  + {Her} [news] <that the lease was signed> brought the whole office downstairs.
  - The evening news begins at six.

joke, quip
  class   say
  frames  that, prep:about, quote
  + {The host’s} [joke] <that the trophy was plastic> landed badly in the front row.
  + {His} [jokes about] <the soup> ended when the cook walked in.
  - Children pass the joke books from desk to desk.

boast
  class   assert
  frames  that, prep:about
  + {The jockey’s} [boast] <that no horse could catch him> lasted one lap.
  + {The developer’s} [boasts about] <record sales> stopped in the spring.

hint
  class   show
  frames  that, prep:of, prep:at
  + {The coach’s} [hint] <that the captain might sit out> came late on Sunday.
  + {The star’s} [hints at] <a comeback> pushed up ticket prices.
  - The sauce needs a hint of lemon.

chant
  class   say
  frames  prep:of, quote
  + {The fans’} [chants of] <“one more year”> carried across the river.

shout, cry
  class   say
  frames  prep:of, quote
  + {The workers’} [shouts of] <“open the gate”> went on past midnight.
  - A cry woke the baby in the next room.

apology
  class   acknowledge
  frames  prep:for
  + {The airline’s} [apology for] <the lost bags> came with a voucher.

motto, mantra, slogan
  class   say
  frames  that, quote
  + {The team’s} [motto]: <“Nobody rows alone.”>
  + {Her} [mantra] <that slow is smooth> hangs above the bench.

# --- Questions, demands, advice --------------------------------------------------------------------------------------

question
  class   ask
  frames  quote, wh, prep:about, prep:of, prep:on
  + {The tenants’} [questions about] <the elevator> took up most of the hour.
  + {Her} [question]: <“Who has the key?”>
  - The exam has forty questions and no essay.

query, inquiry
  class   ask
  frames  prep:about
  + {The auditor’s} [query about] <the travel budget> sat unread for a month.

request
  class   ask
  frames  that, to, prep:for
  + {The widow’s} [request for] <the police file> took nine years.
  + {The league’s} [request] <to move the game> came on Friday.
  + {The tribe’s} [request] <that the bones be returned> moved through two courts.
  - Menus in large print are available on request.

plea
  class   urge
  frames  that, to, prep:for, quote
  + {The father’s} [plea for] <witnesses> ran every hour on local radio.
  + {The warden’s} [plea] <to stay off the ice> came a day too late.
  - The driver entered a plea on Tuesday.

appeal
  class   urge
  frames  that, to, prep:for
  + {The shelter’s} [appeal for] <blankets> brought a line of cars by dusk.
  + {The monks’} [appeal] <to save the orchard> hung in every shop.
  - The appeals court sits in a former hotel.
  - Much of the show’s appeal lies in its music.

call
  class   urge
  frames  that, to, prep:for, prep:on
  + {The nurses’} [call for] <a second night shift> reached the board in June.
  + {The governor’s} [call] <to drain the reservoir> split the valley.
  + {The bishop’s} [calls on] <both gangs to lay down their guns> went out by radio.
  + [Calls] from {the tenants} <to replace the boiler> went nowhere all winter.
  - A call from his mother woke him at six.
  - The umpire’s call stood after a review.

demand
  class   urge
  frames  that, to, prep:for
  + {The strikers’} [demand] <that the foreman resign> came with a deadline.
  + {The creditors’} [demand for] <full payment> landed on Monday.
  + {The envoy’s} [demand] <to see the prisoners> met a locked gate.
  + A [demand] from {the players} <that the coach resign> arrived by courier.
  - Demand for copper fell in the third quarter.

proposal
  class   urge
  frames  that, to, prep:for, prep:of
  + {The treasurer’s} [proposal] <to sell the town forest> lasted one meeting.
  + {The architect’s} [proposal for] <a glass roof> came in over budget.
  + {The captain’s} [proposal] <that players share the bonus> passed by one vote.
  - The singer’s marriage proposal took place on a ferris wheel.

suggestion
  class   urge
  frames  that, to, prep:of
  + {The clerk’s} [suggestion] <that the ballots were lost> set off a second count.
  + {The chef’s} [suggestion of] <cold soup> went over well in July.
  - Drop your suggestions into the box by the door.

recommendation
  class   urge
  frames  that, to, prep:for, prep:on
  + {The panel’s} [recommendation] <that the dam be lowered> sat in a drawer until spring.
  + {The surgeon’s} [recommendation] <to wait a year> cost him the season.
  - The job needs two letters of recommendation.

advice
  class   urge
  frames  that, to, quote, prep:on, prep:about
  + {The ranger’s} [advice] <to hang the food in a tree> saved our breakfast.
  + {Her} [advice]: <“Never lend a good knife.”>
  - An advice column runs on page nine.

instruction
  class   urge
  frames  that, to
  + {The conductor’s} [instruction] <that nobody leave the train> came over the speaker.
  + {The captain’s} [instructions] <to abandon ship> came in three languages.
  - The instruction booklet has no words at all.

order
  class   urge
  frames  that, to
  + {The judge’s} [order] <that the files be opened> takes effect on Monday.
  + {The sheriff’s} [order] <to clear the campground> reached forty tents.
  - An order of fries takes six minutes.

invitation
  class   urge
  frames  to
  + {The duchess’s} [invitation] <to hunt on the estate> came on cream paper.
  - The wedding invitation lay unopened on the stairs.

warning, caution
  class   predict
  frames  that, to, prep:about, prep:of, prep:against, quote
  + {The geologist’s} [warning] <that the slope could slide> was filed and lost.
  + {The lifeguard’s} [warnings about] <the current> did not empty the beach.
  + {The weather office’s} [warning of] <black ice> came at dawn.
  + {The doctor’s} [warning against] <long flights> kept her at home.
  + A [warning] from {the coast guard} <that the channel was mined> reached two ships.
  - A warning light blinked on the dashboard.

alarm
  class   predict
  frames  prep:about, prep:over, prep:at
  + {The beekeepers’} [alarm over] <the new spray> reached the capital in May.
  - The alarm went off at four in the morning.

prediction, forecast, projection
  class   predict
  frames  that, prep:of, prep:for, prep:about
  + {The economist’s} [prediction] <that rents would halve> hangs framed above her desk.
  + {The bank’s} [forecast of] <a mild winter> cost it dearly in heating oil.
  + {The chain’s} [forecast for] <holiday sales> landed on Thursday.
  - The weather forecast comes on after the game.

estimate
  class   predict
  frames  that, prep:of, prep:for
  + {The adjuster’s} [estimate] <that repairs would take a year> arrived on Friday.
  + {The museum’s} [estimate of] <forty thousand visitors> fell short by half.

expectation, anticipation
  class   predict
  frames  that, prep:of
  + {The brewer’s} [expectation] <that barley would get cheaper> did not come true.
  + {The markets’} [expectations of] <a rate cut> faded by noon.
  - Sales in the quarter came in below expectations.

# --- Commitment and intention ----------------------------------------------------------------------------------------

promise, vow, pledge
  class   commit
  frames  that, to, prep:of
  + {The mayor’s} [promise] <to plant a thousand trees> rests on one nursery.
  + {Her} [promise] <that no branch would close> lasted until autumn.
  + {The champion’s} [vow] <to fight until forty> costs him a grueling winter.
  + {The fund’s} [pledge of] <two million dollars> never left the bank.
  - The rookie shows promise at shortstop.

threat
  class   commit
  frames  that, to, prep:of
  + {The landlord’s} [threat] <to cut the heat> brought forty tenants downstairs.
  + {The union’s} [threats of] <a walkout> ended with a handshake.
  + A [threat] by {the landlord} <to cut the heat> brought forty tenants downstairs.
  - Floods are a growing threat to the lower valley.

plan
  class   commit
  frames  that, to, prep:for
  + {The brewery’s} [plan] <to bottle its own water> fell through in April.
  + {Her} [plans for] <the old cinema> include a rooftop bar.
  + The [plan] of {the twins} <to sail alone> ended at the harbor wall.
  - The phone plan costs nine dollars a month.

intention, intent
  class   commit
  frames  that, to, prep:of
  + {The skipper’s} [intention] <to sail alone> dated from his boyhood.
  + {The firm’s} [intention of] <moving north> leaked in March.
  - The road to ruin is paved with good intentions.

offer
  class   commit
  frames  that, to, prep:of
  + {The rival chain’s} [offer] <to buy nine stores> expires on Friday.
  + {The uncle’s} [offer of] <a spare room> came just in time.
  - The offer price was eleven dollars a share.

decision
  class   commit
  frames  that, to, prep:on, prep:against
  + {The board’s} [decision] <to close the branch> takes effect in May.
  + {The regent’s} [decision] <that the gates stay shut> held for a century.
  - The fighter won by a split decision.

resolve, determination
  class   commit
  frames  that, to
  + {The swimmer’s} [determination] <to cross the channel> grew with every failed try.

commitment
  class   commit
  frames  that, to
  + {The chain’s} [commitment] <to pay farmers in cash> dates from its first store.
  + {The owner’s} [commitment] <that nobody would lose a job> ran out in June.
  - Her weekend commitments leave no time for sleep.

undertaking
  class   commit
  frames  that, to
  + {The contractor’s} [undertaking] <to restore the lawn> is in clause nine.
  - Moving the lighthouse was a costly undertaking.

willingness, readiness
  class   commit
  frames  to
  + {The carrier’s} [willingness] <to refund the fares> ended the sit-in.
  + {The rebels’} [readiness] <to trade prisoners> opened the door to talks.

eagerness
  class   commit
  frames  to
  + {The rookie’s} [eagerness] <to start every game> wore out his knees.

reluctance, unwillingness, hesitation
  class   decline
  frames  to
  + {The insurer’s} [reluctance] <to cover the pier> held up the festival.
  + {The heirs’} [unwillingness] <to sell the farm> stopped the bypass.

refusal
  class   decline
  frames  to, prep:of
  + {The clerk’s} [refusal] <to open the vault> delayed the auction by a day.
  + {The colony’s} [refusal of] <fresh supplies> lasted all winter.

# --- Attitude --------------------------------------------------------------------------------------------------------

support
  class   evaluate
  frames  prep:for, prep:of
  + {The dockworkers’} [support for] <the toll> came without conditions.
  + {The bishop’s} [support of] <the teachers> filled the square on Sunday.
  + [Support] from {the dockers} [for] <the toll> came late.
  - Steel supports hold up the balcony.
  - The charity lives on child support and small gifts.

backing
  class   evaluate
  frames  prep:for, prep:of
  + {The guild’s} [backing for] <the merger> came late in the week.
  - The rug has a rubber backing.

endorsement
  class   evaluate
  frames  prep:of
  + {The sheriff’s} [endorsement of] <the challenger> came in a parking lot.
  - The runner lives on shoe endorsements.

approval
  class   evaluate
  frames  prep:of, prep:for
  + {The abbot’s} [approval of] <the new organ> took three winters.
  - The permit needs approval by the end of May.

disapproval
  class   evaluate
  frames  prep:of
  + {The family’s} [disapproval of] <the match> lasted until the first grandchild.

praise, admiration, respect
  class   evaluate
  frames  prep:for, prep:of
  + {The critic’s} [praise for] <the understudy> took up half the page.
  + {Her} [admiration for] <the old masters> fills two notebooks.
  - The two sides differ in one respect.

acclaim, applause
  class   evaluate
  frames  prep:for
  + {The judges’} [acclaim for] <the smoked trout> sold out the stall.
  - Applause rolled down from the upper deck.

tribute
  class   evaluate
  frames  prep:to
  + {The drummer’s} [tribute to] <his first teacher> closed the evening.

criticism, critique
  class   evaluate
  frames  that, prep:of, prep:for, prep:over
  + {The auditor’s} [criticism of] <the parking contract> fills one chapter.
  + {The guild’s} [criticism] <that the hall is too loud> dates from opening night.
  + [Criticism] by {the auditors} [of] <the parking contract> went unread.
  - The course covers literary criticism since 1900.

condemnation, denunciation
  class   evaluate
  frames  prep:of
  + {The abbess’s} [condemnation of] <the bombing> was read in every parish.

attack
  class   evaluate
  frames  prep:on, prep:against
  + {The columnist’s} [attacks on] <the school board> run every Thursday.
  - The attack on the depot lasted nine minutes.
  - The painter died of a heart attack.

mockery, ridicule
  class   evaluate
  frames  prep:of
  + {The students’} [mockery of] <the dress code> lasted one lunch break.

blame
  class   evaluate
  frames  prep:for, prep:of
  + {The crew’s} [blame for] <the crash> fell on one bolt.

opposition
  class   evaluate
  frames  prep:to
  + {The fishermen’s} [opposition to] <the wind farm> goes back nine years.
  - The opposition holds forty seats in the lower house.

objection
  class   evaluate
  frames  that, prep:to
  + {The neighbors’} [objections to] <the mosque> ran out in court.
  + {The captain’s} [objection] <that the pitch was frozen> came before kickoff.

resistance, hostility, antipathy, aversion
  class   evaluate
  frames  prep:to
  + {The guides’} [resistance to] <the new trail> melted by summer.
  + {The clan’s} [hostility to] <outsiders> goes back a century.
  - The alloy has a high resistance to heat.

protest
  class   evaluate
  frames  that, prep:against, prep:over, prep:at
  + {The cleaners’} [protest against] <split shifts> moved to the station square.
  - The protest lasted until dark and ended in rain.

disagreement
  class   deny
  frames  that, prep:with, prep:over, prep:about
  + {The surgeon’s} [disagreement with] <the board> ended in a quiet exit.

agreement
  class   acknowledge
  frames  that, to, prep:with
  + {The coaches’} [agreement] <that the season be cut short> took ten minutes.
  + {Both owners’} [agreement] <to share the gate money> ran to one page.
  - The trade agreement covers steel and wool.

preference
  class   evaluate
  frames  to, prep:for
  + {The tenor’s} [preference for] <small halls> limits the tour to nine cities.
  - Preference shares pay a fixed dividend.

opinion, view
  class   think
  frames  that, prep:of, prep:on, prep:about
  + {The vet’s} [opinion] <that the horse would walk again> gave the stable a week.
  + {The diver’s} [view] <that the wreck is Dutch> has few friends in Lisbon.
  + {Her} [views on] <whaling> cost her a seat at the table.
  + {The tailor’s} [opinion of] <ready-made suits> is stitched on a cushion.
  - The balcony has a view of the lake.

viewpoint, notion, idea
  class   think
  frames  that, prep:of
  + {The producer’s} [idea] <that the band should split> came from an accountant.
  + {The monk’s} [notion] <that bees can count> has found new friends.
  - Ideas for the garden fill a shoebox.

belief, conviction
  class   think
  frames  that, prep:in
  + {The sailor’s} [belief] <that whistling brings wind> kept the deck silent.
  + {The founder’s} [belief in] <small classes> shaped the whole school.
  + {Her} [conviction] <that the cave had a second exit> saved four people.
  - The conviction carries a sentence of nine years.

conclusion
  class   show
  frames  that
  + {The coroner’s} [conclusion] <that the fall was an accident> closed the case.
  - The conclusion of the series airs on Sunday.

finding
  class   show
  frames  that, quote, prep:of
  + {The lab’s} [finding] <that the paint was modern> ended the auction.
  + {The inspector’s} [finding of] <rust in both cables> closed the bridge.

assessment, evaluation, appraisal
  class   evaluate
  frames  that, prep:of
  + {The engineer’s} [assessment] <that the roof was sound> covered only one wing.
  + {The scout’s} [assessment of] <the young pitcher> ran to four words.
  - The tax assessment arrives every January.

analysis
  forms   analyses
  class   evaluate
  frames  that, prep:of
  + {The chemist’s} [analysis of] <the red paint> took a week.
  - The data analysis course starts in May.

judgment, judgement, verdict
  class   evaluate
  frames  that, quote, prep:of, prep:on
  + {The critic’s} [verdict]: <“Bring earplugs.”>
  + {The referee’s} [judgment] <that the ball was out> stood.
  - The jury reached a verdict on Friday.

ruling
  class   assert
  frames  that
  + {The court’s} [ruling] <that the ditch was public land> covers forty farms.
  - The ruling family lives abroad.

interpretation, reading
  class   evaluate
  frames  that, prep:of, as
  + {The scholar’s} [interpretation of] <the mural as a calendar> is taught in schools.
  + {The clerk’s} [reading of] <the statute> leaves out one comma.
  - Reading glasses lay on the nightstand.

theory
  class   think
  frames  that, prep:of, prep:about, prep:on
  + {The detective’s} [theory] <that the thief had a key> led to the caretaker.
  + {The twins’} [theory about] <the locked shed> involved a bear.
  - She teaches music theory at the night school.

hypothesis
  forms   hypotheses
  class   think
  frames  that, prep:about
  + {The botanist’s} [hypothesis] <that the moss came by ship> took root.

assumption, presumption
  class   think
  frames  that
  + {The planners’} [assumption] <that traffic would fall> left one lane too few.
  - The heir’s assumption of the throne took place in silence.

suspicion
  class   think
  frames  that, prep:of, prep:about
  + {The banker’s} [suspicion] <that the coins were fake> began with their weight.
  + {Her} [suspicions about] <the lodger> ended with a postcard.
  - A cloud of suspicion hung over the house.

impression, perception, feeling, sense
  class   think
  frames  that, prep:of
  + {The tutor’s} [impression] <that the boy was bored> came from his drawings.
  + {The town’s} [perception of] <the prison> changed with the first paychecks.
  + {The guard’s} [feeling] <that someone was inside> sent him back upstairs.
  - The plow left an impression in the mud.
  - The fall left him with no feeling in two fingers.

understanding
  class   think
  frames  that, prep:of
  + {The tenant’s} [understanding] <that pets were allowed> rests on a phone call.
  - Two years of schooling gave him an understanding of statistics.

doubt
  class   think
  frames  that, wh, prep:about, prep:over
  + {The jurors’} [doubts about] <the second witness> kept them past supper.
  + {The buyer’s} [doubt] <that the vase was old> came from its smell.
  - The match is in doubt after heavy rain.

skepticism, scepticism
  class   think
  frames  that, prep:about, prep:of, prep:toward, prep:over
  + {The farmers’} [skepticism about] <the new seed> lasted three harvests.

certainty
  class   think
  frames  that, prep:about
  + {The guide’s} [certainty] <that the pass was open> cost the group two days.

confidence, faith, trust
  class   think
  frames  that, prep:in
  + {The trainer’s} [confidence] <that the mare would finish> did not waver.
  + {The owner’s} [confidence in] <the young coach> ended in November.
  - The trust owns nine parks along the river.

hope
  class   think
  frames  that, to, prep:of, prep:for
  + {The parents’} [hope] <that the school would stay open> died in May.
  + {Her} [hopes of] <a medal> ended at the last gate.
  + {The valley’s} [hopes for] <rain> grew with every cloud.
  - Hope Street runs down to the docks.

wish, desire, longing
  class   think
  frames  that, to, prep:for
  + {The emperor’s} [desire] <to see the sea> cost the treasury a railway.
  + {The widow’s} [wish] <that the house be burned> came true in June.
  + {The islanders’} [desire for] <a bridge> goes back to the great storm.
  - The genie grants one wish a customer.

ambition, dream, goal, aim
  class   think
  frames  that, to, prep:of
  + {The baker’s} [ambition] <to open in every port> stalled at two.
  + {Her} [dream of] <a family vineyard> began with one crate of vines.
  + {The club’s} [goal of] <forty wins> slipped away in April.
  - The winger scored a goal in each half.

interest
  class   think
  frames  prep:in
  + {The museum’s} [interest in] <the wreck> goes back to 1968.
  - Interest on the loan is four percent.

enthusiasm, passion
  class   evaluate
  frames  prep:for, prep:about
  + {The choir’s} [enthusiasm for] <the new hall> faded at the first rehearsal.

excitement
  class   evaluate
  frames  prep:about, prep:over
  + {The children’s} [excitement about] <the eclipse> lasted all week.

optimism, pessimism
  class   think
  frames  that, prep:about
  + {The miners’} [optimism] <that the pit would reopen> faded with the autumn.
  + {The broker’s} [optimism about] <copper> survived two crashes.

concern, worry, anxiety, apprehension
  class   think
  frames  that, prep:about, prep:over, prep:for
  + {The divers’} [concern] <that the tank was empty> came over the radio.
  + {The teachers’} [concerns about] <the new bus route> reached the board.
  + {Her} [worries about] <the rent> kept her up past two.
  - The concern makes pumps and employs ninety people.

fear, dread
  class   think
  frames  that, prep:of, prep:about, prep:for
  + {The villagers’} [fear] <that the dam would burst> sent them to the hills.
  + {The company’s} [fears of] <a recall> lasted two weeks.
  - The boy shook with fear in the dark stairwell.

anger, fury, outrage, indignation, resentment
  class   evaluate
  frames  that, prep:at, prep:over, prep:about
  + {The commuters’} [anger over] <the canceled trains> boiled over at Gate 4.
  + {The players’} [anger at] <the owner> grew during the bus ride.
  - Anger management classes meet in the basement.

frustration, annoyance, exasperation
  class   evaluate
  frames  that, prep:with, prep:at, prep:over, prep:about
  + {The captain’s} [frustration with] <the new rule> lasted the whole season.

disappointment, dismay, regret
  class   evaluate
  frames  that, prep:at, prep:over, prep:with, prep:about
  + {The chef’s} [disappointment with] <the oysters> ended the tasting.
  + {Her} [regret] <that the tour was cut short> filled the last postcard.
  - The first half was a disappointment on both sides of the pitch.

surprise, astonishment, shock
  class   evaluate
  frames  that, prep:at
  + {The clerk’s} [surprise] <that the box was full> turned to panic.
  + {The heir’s} [surprise at] <the second will> kept the room silent.
  - A surprise party ended the week.

satisfaction, delight, pride, relief
  class   evaluate
  frames  that, prep:at, prep:in, prep:with
  + {The skipper’s} [relief] <that the mast had held> lasted one more wave.
  + {The weavers’} [pride in] <the red cloth> goes back nine generations.
  - The relief pitcher threw eleven strikes.

gratitude
  class   evaluate
  frames  that, prep:for, prep:to
  + {The climbers’} [gratitude for] <the rescue> came in the form of a new stove.

sympathy, contempt, disdain, dislike, hatred, love
  class   evaluate
  frames  prep:for
  + {The baron’s} [contempt for] <bankers> fills his diaries.
  + {Her} [dislike for] <crowds> kept her off the stage.
  - The love letters were found under a floorboard.

stance, position, attitude
  class   evaluate
  frames  that, prep:on, prep:toward, prep:towards, prep:about
  + {The party’s} [stance on] <river fishing> has not moved since 1990.
  + {The union’s} [position] <that overtime is voluntary> goes to court in May.
  - The goalkeeper was out of position at the corner.

perspective, thoughts
  class   think
  frames  prep:on, prep:about
  + {The sculptor’s} [thoughts on] <public art> fit on a matchbox.

insight, observation
  class   show
  frames  that, prep:about, prep:on
  + {The nurse’s} [observation] <that the child never blinked> led to the cure.
  - The patient stays under observation until Sunday.

realization, recognition, awareness
  class   think
  frames  that, prep:of
  + {The crew’s} [realization] <that the fuel was gone> came over open water.
  - The award brought her recognition abroad.

consensus
  class   think
  frames  that, prep:on
  + {The biologists’} [consensus] <that the toads are gone> took a decade to form.

memory, recollection, recollections
  class   say
  frames  that, prep:of
  + {The conductor’s} [recollection] <that the signal was green> helped neither side.
  + {Her} [recollections of] <the flood> fill nine tapes.
  - The phone ran out of memory during the match.

# --- Proof and indication --------------------------------------------------------------------------------------------

lesson
  class   show
  frames  that
  + {The grandmother’s} [lesson] <that dough needs rest> stuck with all three bakers.
  - Piano lessons cost thirty dollars an hour.

inference, deduction
  class   show
  frames  that
  + {The astronomer’s} [inference] <that the star has a twin> rests on a flicker.
  - The tax deduction covers two children.

calculation
  class   show
  frames  that, prep:of
  + {The engineer’s} [calculation] <that the beam would hold nine tons> left out the snow.
  - The exam allows a calculator for each calculation.

tally
  class   report
  frames  prep:of
  + {The ranger’s} [tally of] <forty-one wolves> includes nine pups.

# --- People named for what they hold ---------------------------------------------------------------------------------

critic, defender, proponent, champion
  class   evaluate
  frames  prep:of
  + {Lind}, a longtime [critic of] <the toll>, lives beside the bridge.
  + {Okafor}, a [proponent of] <night markets>, owns a lamp shop.
  - The critic sat alone in the third row.

advocate
  class   urge
  frames  prep:for, prep:of
  + {Marchetti}, an [advocate for] <slower trains>, walks to work.
  - The advocate wore a borrowed gown.

# --- More of each sort -----------------------------------------------------------------------------------------------

case
  class   assert
  frames  that, prep:for, prep:against
  + {The surgeon’s} [case for] <a shorter shift> fits on a napkin.
  + {The miller’s} [case against] <the dam> begins with the eels.
  - The case went to trial in the spring.

point
  class   assert
  frames  that
  + {The usher’s} [point] <that the exits were blocked> got lost in the noise.
  - The visitors won by a single point.

note
  class   say
  frames  that, quote
  + {The plumber’s} [note] <that the valve was shut> lay under the sink.
  - She hit a high note at the end of the aria.

talk
  class   report
  frames  prep:about, prep:of
  + {The sailors’} [talk of] <a ghost on the pier> kept the children awake.
  - The trade talks go on in Geneva.

debate, dispute, row, quarrel
  class   ask
  frames  prep:over, prep:about
  + {The brothers’} [dispute over] <the north field> ended with a coin.
  - The debate lasts ninety minutes and has two breaks.

lament
  class   evaluate
  frames  that, prep:about, prep:for
  + {The poet’s} [lament for] <the lost harbor> is carved on the quay.

lie, myth, fiction, superstition
  class   assert
  frames  that, prep:about
  + {The captain’s} [lie] <that the tank was full> cost the crew a day.
  - She wrote science fiction for thirty years.

thesis
  forms   theses
  class   think
  frames  that
  + {The student’s} [thesis] <that the wall was Roman> ran to ninety pages.
  - The thesis has four chapters and a map.

proposition, premise, tenet
  class   think
  frames  that
  + {The historian’s} [premise] <that the siege never happened> rests on one letter.
  - Smoking on the premises costs ninety dollars.

guess, hunch
  class   think
  frames  that
  + {The diver’s} [hunch] <that the chest was empty> came true at noon.
  - The children won a guess-the-weight contest.

prayer
  class   think
  frames  that, to, prep:for
  + {The abbot’s} [prayer for] <rain> ran through every evening of the drought.
  - Friday prayer ended before noon.

petition, motion
  class   urge
  frames  that, to, prep:for, prep:against
  + {The parents’} [petition] <to keep the library open> has nine pages of names.
  + {The skaters’} [petition against] <the new rink> went to the clerk.
  - The motion of the boat kept him awake.

ultimatum
  class   urge
  frames  that, to, quote
  + {The lender’s} [ultimatum]: <“Pay by Friday or leave.”>

decree, edict, directive, mandate
  class   urge
  frames  that, to
  + {The sultan’s} [decree] <that no boat leave port> lasted nine days.
  - The senator’s mandate runs out in June.

defense, defence
  class   evaluate
  frames  prep:of
  + {The dean’s} [defense of] <the old exam> took up a full page.
  - The defense rested on Thursday.

rebuke, rebuttal, repudiation, disavowal, renunciation, retraction
  class   deny
  frames  prep:of
  + {The bishop’s} [rebuke of] <the developer> came before the second hymn.

embrace, celebration
  class   evaluate
  frames  prep:of
  + {The chef’s} [embrace of] <frozen peas> split the kitchen.
  - The celebration moved indoors after dark.

swipe, dig, jab, potshot
  class   evaluate
  frames  prep:at
  + {The host’s} [dig at] <the sponsors> cost the show a season.
  - The dig turned up nine Roman coins.

rant, tirade, diatribe, broadside
  class   evaluate
  frames  prep:about, prep:against, prep:on
  + {The novelist’s} [tirade against] <bookshops> runs to forty pages.
  - The broadside of the ship was painted red.

backlash, outcry, pushback
  class   evaluate
  frames  prep:against, prep:over, prep:to
  + {The commuters’} [outcry over] <the fare> lasted until Christmas.

distrust, mistrust, wariness
  class   think
  frames  prep:of, prep:toward
  + {The islanders’} [distrust of] <mainland doctors> goes back to the fever year.

curiosity, confusion, bewilderment
  class   ask
  frames  prep:about, prep:over
  + {The pupils’} [curiosity about] <the cellar> ended at the locked door.
  - The shop sells curiosities from the colonies.

affection, affinity, fondness, disregard, appetite, nostalgia
  class   evaluate
  frames  prep:for
  + {The tsar’s} [fondness for] <clocks> filled four rooms.
  - The hike gave everyone an appetite.

obsession, fascination, infatuation
  class   evaluate
  frames  prep:with
  + {The count’s} [fascination with] <moths> fills a wing of the museum.

vision
  class   think
  frames  prep:of, prep:for
  + {The founder’s} [vision of] <a town without cars> died with the trolley.
  - The pilot had perfect vision in both eyes.

sentiment, mood
  class   think
  frames  that, prep:toward
  + {The locals’} [sentiment] <that the lake belongs to them> hangs over every fence.
  - The mood in the hall was festive.

diagnosis
  forms   diagnoses
  class   show
  frames  that, prep:of
  + {The vet’s} [diagnosis of] <a broken hoof> ended the race season.

conjecture, supposition
  class   think
  frames  that, prep:about
  + {The printer’s} [conjecture] <that the map was upside down> took hold at once.

contradiction, refutation
  class   deny
  frames  prep:of
  + {The chemist’s} [refutation of] <the fire report> fits on one page.

testimonial
  class   evaluate
  frames  prep:to, prep:for
  + {The widow’s} [testimonial for] <the old plow> hangs in the shop.
