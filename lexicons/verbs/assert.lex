# Verbs of claiming, arguing and insisting: the source stands by what it says, and somebody may not believe it.
# In examples:  {source}  [cue]  <content>  ~marker~     Check an edit: reportedly lexicon check lexicons/
kind reporting-verb
  class   assert

# --- claiming ---

claim                          # claimed that …; claimed a prize
  frames  clause, that, to, quote, object
  + {The distiller} [claims] <that its whisky cures hiccups>.
  + {Boxer Ignatius Pell} [claimed] <to have sparred with a kangaroo>.
  + {The rebels} [claimed] <a victory at the dam>.
  - The winner never claimed the prize, and the ticket expired in August.
  + {The rebels} [claimed] <victory in the northern port>.

claim credit for
  frames  object, ing
  + {Two rival councilmen} [claimed credit for] <the new footbridge>.

claim responsibility for
  frames  object
  + {A little-known group} [claimed responsibility for] <the fire at the depot>.

argue                          # argued that …; the couple argued
  frames  that, clause, quote, prep:for, prep:against, object
  + {Defense attorney Maren Osterholt} [argued] <that the search had begun without a warrant>.
  + {Farmers along the upper valley} [argued against] <a second reservoir>.
  + {The widow's lawyer} [argued] <the case before three judges>.
  - The couple next door argued until two in the morning.

insist
  frames  that, clause, quote, prep:on
  + {The referee} [insisted] <the ball had crossed the line>.
  + <“This tower will not fall,”> [insisted] {architect Leandro Voigt}.
  + {The tenor} [insists on] <hot tea before every performance>.

assert                         # asserted that …; asserted herself
  frames  that, quote, clause, object
  + {The brief} [asserts] <that the patent had lapsed>.
  + <“Our water is clean,”> [asserted] {plant manager Cecily Okonjo}.
  + {The abbey} [asserted] <its right to the spring>.
  - The younger sister learned to assert herself on the ice.

reassert
  frames  that, object
  + {The crown} [reasserted] <that the islands were British>.

contend                        # contended that …; contended with a storm
  frames  that, clause, quote
  + {The widow’s lawyers} [contend] <that the brakes had been cut>.
  - The crew contended with fog and ice for a week.

maintain                       # maintained that …; maintained a road
  frames  that, clause, quote
  + {Trucker Wade Kristoff} [maintains] <that he was parked at the time>.
  + <“I never left the kitchen,”> {butler Osric Penn} [maintained].
  - The county maintains 900 miles of gravel road.

allege
  frames  that, clause, object, quote
  + {The complaint} [alleges] <that the brewery poured waste into the creek>.
  + {Former dancers at the academy} [alleged] <years of unpaid rehearsals>.

proclaim
  frames  that, quote, object, predicate, clause
  + {A banner} [proclaimed] <that the town had beaten the flood>.
  + <“The circus is back,”> [proclaimed] {ringmaster Dario Finkel}.

affirm                         # affirmed that …; a court affirms a ruling
  frames  that, quote
  + {The treaty} [affirms] <that the strait is open to all>.
  + <“My vote has not changed,”> [affirmed] {Delegate Hollis Umarov}.

reaffirm
  frames  that, object, clause
  + {The foreign secretary} [reaffirmed] <that the embassy would stay open>.
  + {The league} [reaffirmed] <its ban on corked bats>.

attest                         # attested that, to
  frames  that, prep:to, quote
  + {Two notaries} [attested] <that the signature was genuine>.
  + {Divers} [attest to] <the beauty of the sunken gardens>.

certify                        # certified that …; a certified nurse
  frames  that
  + {The captain} [certified] <that the cargo was dry>.
  - She certified as a diver in Malta.

avow
  frames  that, quote
  + {The hermit} [avowed] <that he had not eaten meat since 1962>.

aver
  forms   avers, averred, averring
  frames  that, quote
  + {The plaintiff} [averred] <that the ladder was rotten>.

profess
  frames  that, to
  + {The night clerk} [professed] <to have slept through the fire>.
  + {The thief} [professed] <that the painting was his>.

# --- weight on a point ---

stress                         # stressed that …; under stress
  frames  object, that, quote, wh
  + {The pathologist} [stressed] <that the samples were small>.
  + {Conductor Agnes Rosenthal-Diaz} [stressed] <the value of silence between the notes>.
  - Nurses on the night ward work under great stress.

emphasize, emphasise
  frames  object, that, quote, wh
  + {The coach} [emphasized] <that nobody’s place was safe>.
  + {The brochure} [emphasizes] <the quiet of the valley>.

underscore
  frames  that, wh, object
  + {The fire marshal} [underscored] <that the exits were blocked>.
  + {The audit} [underscores] <the need for new pumps>.

underline                      # underlined that …; underlined a word
  frames  that, wh
  + {The envoy} [underlined] <that the truce was fragile>.
  - Somebody had underlined every verb in pencil.

highlight
  frames  object, wh, that
  + {The audit} [highlighted] <the gaps in the hospital’s records>.

point out
  frames  that, object, quote, clause, wh
  + {Astronomer Gaia Thorvald} [pointed out] <that the moon was full that night>.
  + <“It’s the same truck,”> [pointed out] {neighbor Eustace Laramie}.

point                          # pointed to; the arrow points north
  frames  prep:to, that, prep:out
  + {Critics} [point to] <the cracks in the dam>.
  + {The auditor} [pointed to] <a hole in the books>.
  - The weathervane pointed north all winter.

make the point
  forms   makes, made, making
  frames  that
  + {The librarian} [made the point] <that the roof was full of holes>.

make the argument
  forms   makes, made, making
  frames  that, prep:for
  + {Counsel for the railroad} [made the argument] <that the crossing was private land>.

press the case
  forms   presses, pressed, pressing
  frames  prep:for
  + {Islanders} [pressed the case for] <a weekly ferry>.

hammer home
  frames  object, that
  + {The ad} [hammers home] <the cost of the stadium>.

double down                    # on; doubled down at the card table
  frames  prep:on
  + {The minister} [doubled down on] <the tax on window boxes>.

boast                          # boasted that …; the town boasts a spa
  frames  that, quote, prep:of, prep:about, clause
  + {The chef} [boasted] <that his knives were sharper than razors>.
  + {Recruiters} [boasted of] <a swimming pool on every ship>.
  + <“I have never lost at darts,”> [boasted] {publican Mick Ferrante}.

brag
  forms   brags, bragged, bragging
  frames  prep:about, that, quote, clause
  + {The smuggler} [bragged about] <the gold faucets in his bathroom>.
  + {Skateboarder Ziggy Malone} [bragged] <that he had broken every bone but one>.

gloat
  frames  quote, that, prep:about, prep:over
  + <“We took every trophy home,”> [gloated] {captain Rhys Oduba}.

trumpet
  frames  object, that
  + {The farm ministry} [trumpeted] <the biggest harvest in a decade>.
  - The elephants trumpeted before dawn.

vouch
  frames  prep:for
  + {Two colleagues from the night shift} [vouched for] <the janitor’s honesty>.

# --- in reply, in dispute ---

counter                        # countered that …; a kitchen counter
  frames  that, quote, clause, object, prep:with
  + {The developer} [countered] <that the marsh was already dry>.
  + <“The contract has no such clause,”> [countered] {agent Sylvie Harker}.
  + {The shipyard} [countered with] <an offer of two weeks' pay>.
  - A jar of pickles stood on the counter.

rejoin                         # rejoined, with a quotation; rejoined his unit
  frames  quote, that
  + <“And who paid for dinner?”> [rejoined] {Countess Emilia Varga}.
  - The corporal rejoined his unit after two weeks in hospital.

# --- reasons, rules and rulings ---

rule                           # ruled that …; a rule, ruled for forty years
  frames  that, clause, quote, predicate, prep:against, prep:for
  + {The high court} [ruled] <the search unlawful>.
  + {Judge Constantin Merriweather} [ruled] <that the fence had to come down>.
  + <“The search was lawful,”> [ruled] {Justice Adaeze Thornbury}.
  - The old queen ruled for forty years.

submit                         # submitted that …; submitted a form
  forms   submits, submitted, submitting
  frames  that, quote
  + {Barrister Rowena Castaigne} [submitted] <that the will was forged>.
  - He submitted the form two days late.

put forward
  forms   puts, put, putting
  frames  object, that
  + {The union} [put forward] <three reasons for the walkout>.

have it                        # rumor has it that
  forms   has, had, having
  frames  that, clause
  + {Legend} [has it] <that the bell rang by itself>.

make the claim
  forms   makes, made, making
  frames  that
  + {The brochure} [makes the claim] <that the spring cures gout>.

plead ignorance                # of
  forms   pleads, pleaded, pleading
  frames  prep:of
  + {The treasurer} [pleaded ignorance of] <the second set of books>.

lay claim                      # to
  forms   lays, laid, laying
  frames  prep:to
  + {Two villages} [lay claim to] <the first wheel of the famous cheese>.

stick                          # stuck to his story; the door stuck
  forms   sticks, stuck, sticking
  frames  prep:to, prep:with, prep:by
  + {Both drivers} [stuck to] <the same version of the crash>.
  + {The ministry} [stuck to] <its forecast>.
  - The drawer stuck halfway and would not budge.

stand firm                     # on
  forms   stands, stood, standing
  frames  prep:on
  + {The pilots’ union} [stood firm on] <a four-day week>.

drive home the point
  forms   drives, drove, driven, driving
  frames  that
  + {The coach} [drove home the point] <that nobody was safe>.

call attention to
  frames  object
  + {The murals} [call attention to] <the vanished river>.

draw attention to
  forms   draws, drew, drawn, drawing
  frames  object
  + {Beekeepers} [drew attention to] <the poisoned meadows along the canal>.

object                         # objected that, to; an object
  frames  prep:to, that, quote
  + {Shopkeepers} [objected to] <the removal of the parking bays>.
  + {Counsel for the railway} [objected] <that the witness was asleep>.
  - A heavy object fell from the crane.

make much of
  forms   makes, made, making
  frames  object
  + {The defense} [made much of] <the missing glove>.
