# Verbs of urging: the source wants somebody to act, or something to be done.
# With an infinitive, the object is mostly the one who is urged (frame object-to) and no part of the content; where the
# object names no hearer but belongs to what is asked for, the frame is raising. Ordered by how often news writes them.
kind reporting-verb
  class urge

call for
  frames object, raising, ing
  + With two schools closed by mold, {Councilman Dorian Pell} [has repeatedly called for] <an outside inspection of every classroom>.
  + {The report} [calls for] <the harbor fund to be split among three towns>.
  + {Tenants} [are calling for] <replacing the elevators in both towers>.
  - The recipe calls for two cups of flour and a pinch of salt.

call on, call upon
  frames object-to, object
  + {The teachers' union} [called on] the district <to reopen contract talks>.
  + {Bishop Anselm Okafor} [called upon] the faithful <to open their homes to flood victims>.
  - A salesman called on my grandmother every other Friday.

urge
  frames object-to, that, object, quote
  + As the creek rose, {Mayor Lottie Branscombe} [urged] residents <to stay off the bridges>.
  + {The panel} [urged] <that the dam be inspected twice a year>.
  + With beds filling fast, {hospital leaders} [have urged] <caution at holiday gatherings>.
  + <“Bring water and a flashlight,”> {Fire Marshal Cosmo Reyes} [urged].

ask for
  frames object, raising
  + {Defense lawyers} [have asked for] <a new trial in a different county>.
  + {The widow} [asked for] <the letters to be returned before spring>.

push for
  frames object, raising, ing
  + {Farm groups} [have pushed for] <a longer harvest season>.
  + {Parents} [are pushing for] <the crosswalk to be repainted>.
  + {Sen. Odalys Trent} [is pushing for] <cutting the fee in half>.

push
  frames object-to, object, to
  + {Three regional airlines} [pushed] regulators <to shorten the review of the new jet>.
  + For three sessions {Assemblyman Quill Navarro} [has pushed] <a ban on leaf blowers>.
  + {Residents} [are pushing] <to keep the branch library open>.
  - Two boys pushed the stalled truck to the curb.

demand
  frames object, that, quote, to
  + At a stormy meeting on Thursday, {shareholders} [demanded] <an apology from the chairman>.
  + {Prosecutors} [are demanding] <that the clinic hand over its billing records>.
  + <“Who in this room signed the eviction papers?”> {Judge Perpetua Lang} [demanded].
  + {Reporters} [demanded] <to know who had locked the gate>.
  - Twins demand a great deal of patience.

propose
  frames object, ing, that, to, quote
  + {County Executive Ferris Oduya} [proposed] <a half-cent tax for road repairs>.
  + {The company} [has proposed] <building a warehouse beside the canal>.
  + {The committee} [proposed] <that meetings begin an hour later>.
  - He proposed to his girlfriend on the ferry.

order
  frames object-to, raising, object, that
  + {A federal judge} [ordered] the refinery <to install new valves by June>.
  + {The county health department} [ordered] <the public pool closed for the rest of the week>.
  + {Gov. Magnus Tillery} [has ordered] <a review of prison staffing>.
  + {The court} [ordered] <that the painting be returned to its owner>.
  - They ordered pancakes and a pot of coffee.

encourage
  frames object-to, object, ing, quote
  + {Coach Renny Valdivia} [encouraged] her players <to rest over the holiday>.
  + {The ministry's new guidelines} [encourage] <walking to school in small groups>.
  + {State officials} [have encouraged] <a merger of the two districts>.
  - A late goal encouraged the home crowd.

press for
  frames object, raising
  + {Survivors} [pressed for] <a full accounting of the crash>.
  + {The villages} [are pressing for] <the toll road to be rerouted>.

press
  frames object-to, object
  + {Creditors} [pressed] the airline <to sell its oldest jets>.
  + In closed meetings, {Envoy Thaddeus Brill} [pressed] both sides <to keep the border open>.
  - He pressed the button for the ninth floor.

require
  frames object-to, that, object
  + {The new rule} [requires] landlords <to test for lead each year>.
  + {The contract} [required] <that drivers carry their own insurance>.
  + {State law} [does not require] <a permit for backyard hens>.
  - The job requires a strong back.

recommend
  frames that, object, ing, raising, quote
  + {The auditor} [recommended] <that the city sell its fleet of limousines>.
  + {A task force} [has recommended] <a curfew for electric scooters>.
  + {Dr. Sunniva Pratt} [recommends] <drinking water before each shift>.

beg
  forms begs, begged, begging
  frames object-to, quote, to, object, addressee, prep:for
  + {Volunteers} [begged] the ministry [for] <blankets before the frost>.
  + {Nurses at the border hospital} [begged] the ministry <to send more masks>.
  + <“Don't sell the mill while my father is alive,”> {foreman Ansel Duarte} [begged].
  - Stray dogs begged outside the butcher shop.

plead
  frames quote, to, that, object, prep:for, prep:with
  + <“Give us one more week,”> {shop owner Bibi Castellane} [pleaded].
  + {The boy's aunt and two cousins} [pleaded] <to take him home for the weekend>.

plead for
  frames object, raising
  + {Relatives of the miners} [pleaded for] <news from the shaft>.
  + {The captain} [was pleading for] <the pumps to be sent by helicopter>.

plead with
  frames object-to
  + In a short video, {Tamsin Growe, the girl's mother}, [pleaded with] drivers <to slow down>.

implore, beseech
  frames object-to, quote
  + {The surgeon general} [implored] parents <to vaccinate their children>.
  + <“Look at these houses,”> {the Rev. Hollis Mbeki} [implored].

exhort
  frames object-to, quote
  + {The bandleader} [exhorted] the crowd <to sing the second verse louder>.

lobby
  frames object-to, to
  + {Beekeepers} [have lobbied] the legislature <to outlaw the spray>.
  + {Hotel owners} [lobbied] <to keep the airport open at night>.
  - The hotel lobby smelled of paint.

lobby for, lobby against
  frames object
  + {Truckers} [lobbied for] <a higher weight limit on the old bridge>.
  + {Small brewers and their distributors} [have lobbied against] <the bottle tax>.

pressure
  frames object-to
  + {Wealthy donors} [pressured] the museum <to return the temple statues>.
  - The nurse pressured the wound with a clean towel.

instruct
  frames object-to, that, raising
  + {The memo} [instructs] cashiers <to check the date on every bill>.
  + {Judge Leopold Sayre} [instructed] jurors <to set aside the photographs>.

direct
  frames object-to, that
  + {The board} [directed] its lawyer <to draft a settlement>.
  + {The order} [directs] <that the files be kept for ten years>.
  - She directed two short films before turning thirty.

advise
  frames object-to, that, ing, object, prep:against, quote, addressee
  + {The secretary} [advised] ministers <that the scheme was unlawful>.
  + {Doctors} [advised] the pitcher <to skip the rest of the season>.
  + {The embassy} [advises] <leaving the capital before the rains>.
  + {Harbor police} [advised against] <swimming within a mile of the outfall>.
  + <“Keep your receipts until the spring after next,”> {accountant Wilma Tran} [advised].
  - She advises three small banks.

counsel
  frames object-to, object, quote
  + {Older players} [counseled] the rookie <to keep his eyes on the ball>.
  + {Party elders} [counseled] <patience after the second defeat in a row>.

appeal
  frames prep:for
  + {Detectives} [appealed for] <witnesses to the fire at the bingo hall>.
  + {The orphanage} [is appealing for] <blankets and powdered milk>.

appeal to
  frames object-to
  + {Prime Minister Aurelio Banda} [appealed to] both armies <to lay down their guns>.
  - The bright colors appeal to toddlers.

advocate
  frames object, ing, prep:for, that
  + {The foundation} [advocates for] <safer working hours in kitchens>.
  + {Planner Isolde Marchetti-Ruiz} [advocated] <turning the rail yard into a park>.
  + {Neither candidate} [advocated] <a return to the old draft>.

campaign for, campaign against
  frames object
  + {Survivors of the fire} [have campaigned for] <sprinklers in every dormitory>.
  + {Fishermen along the sound} [campaigned against] <the wind farm>.

agitate for, clamor for, clamour for
  frames object
  + In those years {dockworkers} [agitated for] <an eight-hour day and a hiring hall>.
  + {Fans of the sisters} [are already clamoring for] <a second album>.

fight for, fight against
  frames object
  + {The group} [has fought for] <access to the beach>.
  + {Ranchers in the upper valley} [are fighting against] <the new reservoir>.
  - Two dogs fought for a scrap of meat.

petition
  frames object-to, prep:for, to
  + {Two hundred families} [petitioned] the diocese <to spare their parish>.
  + {Villagers} [have petitioned for] <a doctor of their own>.

prod
  forms prods, prodded, prodding
  frames object-to
  + {Investors} [prodded] the chain <to close its weakest stores>.
  - He prodded the embers with a stick.

nudge
  frames object-to
  + {The ministry} [nudged] banks <to lend to young farmers>.
  - A tug nudged the freighter into its berth.

goad
  frames object-to
  + {Two hecklers near the bar} [goaded] the comedian <to leave the stage>.

coax
  frames object-to
  + {Deputies} [coaxed] the man <to put down the rifle>.

persuade
  frames object-to, that, addressee
  + {Her brother} [persuaded] her <to run for the seat>.
  + {Lawyer Benedikt Osei-Hale} [persuaded] the jury <that the signature was forged>.

convince
  frames addressee, that, object-to
  + {The engineer} [convinced] the council <that the arch was sound>.
  + {Two aides} [convinced] the governor <to stay another night>.

enjoin
  frames object-to
  + {The abbot} [enjoined] the novices <to keep silence until noon>.

command
  frames object-to, that, object
  + {The colonel} [commanded] his men <to hold the ridge>.
  - The suite commands a view of the bay.

forbid
  forms forbids, forbade, forbidden, forbidding
  frames object-to, object, ing
  + {The treaty} [forbids] members <to station troops on the island>.
  + {Team rules} [forbid] <drinking on the bus after road games>.

prohibit
  frames object, ing
  + {The ordinance} [prohibits] <fireworks within a mile of the barns>.

mandate
  frames that, object
  + {The governor's decree} [mandates] <that barber shops close on Mondays>.
  + {The settlement} [mandates] <yearly tests of every well within two miles>.

request
  frames object, that, raising
  + {Sheriff Nadine Colquitt} [requested] <two more patrol boats for the summer season>.
  + {The family} [has requested] <that no flowers be sent>.

challenge
  frames object-to, object
  + {Challenger Rosamund Ilunga} [challenged] the mayor <to release his tax returns>.
  + {Three tribes} [are challenging] <a water permit for the copper mine>.
  - The steep final mile challenged even the fittest riders.

dare
  frames object-to
  + From the floor, {Del. Ignatius Crowe} [dared] his rivals <to open the ledger>.
  - Few climbers dare the north face in winter.

invite
  frames object-to
  + At the opening, {the curator} [invited] visitors <to touch the bronze>.
  - They invited forty guests to the wedding.

admonish
  frames object-to, addressee, that, quote
  + {The umpire} [admonished] both benches <to stay in the dugout>.

bid
  forms bids, bid, bidding
  frames object-to
  + {The old priest} [bid] the mourners <to sit down and share the bread>.
  - Three firms bid on the contract.

nag
  forms nags, nagged, nagging
  frames object-to
  + For years {his daughters} [nagged] him <to see a doctor>.
  - A sore knee nagged the sprinter all spring.

badger, hound, cajole
  frames object-to
  + For decades {collectors} [badgered] the family <to sell the clock>.
  + {Two tabloids} [hounded] the duke <to sell the yacht and repay his tenants>.
  + {The producer} [cajoled] her <to sing the song again>.

prescribe
  frames object, that
  + {The training manual} [prescribes] <a ten-minute pause between two tests of the brake>.
  - The doctor prescribed antibiotics.

enlist, rally
  frames object-to
  + {The mayor's wife} [enlisted] four churches <to collect coats for the evacuees>.
  + {Organizer Paz Linderholm} [rallied] neighbors <to block the bulldozers>.
  - Stocks rallied late in the day.

summon
  frames object-to
  + {The committee} [summoned] the banker <to bring the loan files>.
  - He summoned a waiter.

make the case
  forms makes, made, making
  class assert
  frames that, prep:for, prep:against, quote
  + In court filings, {the airline} [made the case] <that a storm tore the cable>.
  + {Superintendent Yolande Fitch} [made the case for] <a longer school year>.

make a case for
  forms makes, made, making
  frames object, ing
  + {The title essay} [makes a case for] <small museums run by stubborn amateurs>.

make an appeal for, make a plea for
  forms makes, made, making
  frames object
  + {The rescue center} [made a plea for] <old towels and dog food>.

hold out for
  forms holds, held, holding
  frames object
  + {The goalkeeper} [is holding out for] <a better contract>.

speak out for
  forms speaks, spoke, spoken, speaking
  frames object
  + {The novelist} [spoke out for] <jailed writers across the region>.

stand up for
  forms stands, stood, standing
  frames object
  + {Pastor Enid Mwangi} [stood up for] <the families under the bridge>.

put pressure on
  forms puts, put, putting
  frames object-to
  + {Two large lenders} [put pressure on] the shipyard <to cut its workforce>.

issue a call for, renew calls for, renew a call for, repeat a call for
  frames object
  + {The relief agency} [issued a call for] <tents and water filters>.

issue a call, renew a call, issue an appeal, launch an appeal
  frames to
  + {The hospital} [launched an appeal] <to buy a second scanner>.

see the need for, see a need for
  forms sees, saw, seen, seeing
  frames object
  + {Few of the trustees} [see a need for] <a third parking deck>.

entreat, importune
  frames object-to, quote
  + {The ambassador's wife} [entreated] the crowd <to go home quietly>.

incite
  frames object-to
  + {Two radio hosts} [incited] listeners <to storm the studio>.

cry out for
  forms cries, cried, crying
  frames object
  + {Parents in the flooded quarter} [are crying out for] <clean water>.
  - The dry garden cries out for rain.
