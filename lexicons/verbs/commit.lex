# Verbs of committing: the source says or shows what it is going to do (promise, vow, plan, agree, decide), or threatens to.
# The frame is mostly `to`; what is promised can also be a noun group. Ordered by how often news writes them.
kind reporting-verb
  class commit

agree
  frames that, to, clause, prep:with, prep:on, prep:to, quote
  + {Both sides} [agreed] <to meet again in the spring>.
  + {Union leaders} [agree] <that the old schedule was unsafe>.
  + On most of the missing sums, {Treasurer Ivo Brandt-Ellis} [agreed with] <the auditors>.
  + After a night of talks, {the landlord} [agreed to] <a rent freeze>.
  + {Neither of the two banks} [has agreed to] <the new terms>.
  + {The two parties} [have agreed on] <a date for the handover>.
  + <“It was our worst half of the year,”> {captain Thea Molina} [agreed].
  - Spicy food does not agree with him.

agree in principle
  frames that, to, clause, prep:on, prep:to
  + {Two paper makers} [have agreed in principle] <to merge their mills>.

seek
  forms seeks, sought, seeking
  frames to, object
  + {The lawsuit} [seeks] <to halt drilling along the river>.
  + {The widow's lawyers} [are seeking] <damages of two million dollars>.
  + Since the default, {the governor} [has sought] <to calm foreign investors>.
  - Hikers sought shelter under an overhang.

promise
  frames to, that, object, clause, quote, addressee
  + {The airline} [promised] <to refund every ticket by Friday>.
  + {Mayor Quentin Asare} [has promised] <that no library will close>.
  + <“You will have heat tonight,”> {landlord Vera Stoltz} [promised].
  + In its letter to drivers, {the company} [did not promise] <a raise>.
  - The clear sky promised a hot afternoon.

vow
  frames to, that, quote, object, clause
  + {Strikers at the smelter} [vowed] <to stay out through the winter>.
  + <“We will fight this in every court in the state,”> [vowed] {Mara Voss}.
  + {The breakaway president} [has vowed] <revenge for the raid on the airfield>.

offer
  frames object, to, quote
  + {The chain} [has offered] <to pay for new sidewalks>.
  + {Priest Matteo Iglesias-Boyd} [offered] <prayers for the drowned sailors>.
  + <“I can drive you to the station,”> {a woman in a delivery van} [offered].
  - The cafe offers soup and sandwiches until midnight.

threaten
  frames to, object, that, quote
  + {Pilots} [threatened] <to walk off the job on Sunday>.
  + {The trade ministry} [has threatened] <new tariffs on lumber and pulp>.
  - Floodwater threatened the lower village.

plan
  forms plans, planned, planning
  frames to, ing, prep:on
  + {The bakery} [plans] <to open a second shop in March>.
  + {Senator Delphine Orr} [is not planning] <to run again>.
  + {The club's owners} [planned on] <selling the stadium after the season>.
  - They planned a wedding for two hundred guests.
  - The airline plans an offering of two million shares.

decide
  frames to, that, prep:against, prep:on, clause, wh
  + {The school board} [decided] <to keep the old mascot>.
  + By five votes to four, {the court} [decided] <that the tax was lawful>.
  + {The airline} [decided against] <buying the smaller and quieter jets>.
  + In the end {the committee} [decided on] <a plain stone marker>.
  - A late penalty decided the match.

pledge
  frames to, object, that, quote
  + {The foundation} [pledged] <to rebuild the clinic before the next rainy season>.
  + At a meeting in the alpine resort, {forty nations} [pledged] <money for the refugees>.
  + <“Not one tree will fall,”> {Commissioner Haruki Abel} [pledged].

vote
  frames to, that, prep:for, prep:against, prep:in
  + {The council} [voted] <to ban gas stoves in new buildings>.
  + {Members of the pilots' union} [have voted] <to strike next month>.
  + {The upper house} [voted against] <the grain tax>.
  - Thousands voted early at the town hall.

aim
  frames to, prep:for
  + {The program} [aims] <to plant a million oaks along the old railway>.
  + {The young skater} [is aiming for] <a place in the final>.
  - The hunter aimed low.

intend
  frames to, that, object, raising, ing
  + {The owners} [intend] <to sell the team within a year>.
  + {Founder Ragnhild Sosa} [never intended] <the shelter to be permanent>.
  + {The navy} [does not intend] <to raise the wreck>.

choose
  forms chooses, chose, chosen, choosing
  frames to, object, raising, as
  + {The family} [chose] <to bury him in the village>.
  + {Manager Tobias Wren-Adler} [has chosen] <to play the reserves>.
  + {The choir} [chose] <a young tenor as its leader>.
  - She chose a red scarf.

rule out
  class  deny
  frames object, ing
  + {The finance minister} [did not rule out] <a second bailout>.
  + {Shortstop Emeka Dahl} [ruled out] <playing through the injury>.
  - A blood test ruled out malaria.

commit
  forms commits, committed, committing
  frames to, prep:to
  + {The two navies} [committed] <to share their charts of the northern passage>.
  + {The developer of the mall} [has not committed to] <an opening date>.
  - He committed three burglaries in a week.

swear
  forms swears, swore, sworn, swearing
  frames that, to, clause, quote
  + {The night clerk} [swore] <that the safe was locked>.
  + {The brothers} [swore] <to rebuild the boat plank by plank>.
  + <“I never saw that paper,”> {defendant Gil Thackeray} [swore].
  - Parents swore in the parking lot.

guarantee
  frames that, object, clause, to, quote
  + {The manufacturer} [guarantees] <that the roof will last thirty years>.
  + <“We will win on Saturday,”> {quarterback Dashiell Mora} [guaranteed].
  - A long drought guaranteed a poor crop.

undertake
  forms undertakes, undertook, undertaken, undertaking
  frames to
  + {The Danish buyer} [undertook] <to keep all ninety workers for two years>.
  - She undertook a long voyage to the islands.

resolve
  frames to, that
  + That winter {the sisters} [resolved] <to reopen their grandfather's mill>.
  + {The parish council} [resolved] <that the bell be sold>.
  - A coin toss resolved the tie.

look
  frames to, prep:at
  + {Scouts for three clubs} [are looking] <to sign a left-handed pitcher>.
  + {The panel} [is looking at] <the cost of a second ferry>.
  - The old men look at the sea.

opt
  frames to, prep:for, prep:against
  + On fourth down {the coach} [opted] <to punt from midfield>.
  + {Most diners at the reopening} [opted for] <the cheaper menu>.
  + {The bank and its insurer} [opted against] <a costly appeal>.

elect
  frames to
  + {The patient} [elected] <to wait until summer for the second operation>.
  - Voters elected a new sheriff in June.

consent
  frames to, prep:to, quote
  + After two hours {the suspect} [consented] <to give a blood sample>.
  + {The girl's parents} [consented to] <a second operation on her spine>.

assent
  frames to, prep:to
  + {The young queen} [assented to] <the bill on inheritance and titles>.

accede
  frames prep:to
  + {The studio} [acceded to] <most of the writers' terms>.

acquiesce
  frames prep:to, prep:in
  + {The board} [quietly acquiesced to] <the sale of the lake>.
  + {The generals} [acquiesced in] <his removal from the palace guard>.

sign off on
  frames object
  + {Inspector Zelda Quist} [signed off on] <the wiring in all six towers>.

sign on to
  frames object
  + {Ten cities} [have signed on to] <the water compact>.

concur
  forms concurs, concurred, concurring
  frames that, prep:with, quote
  + {Two of the five judges} [concurred with] <the ruling on the fishing weirs>.
  + {The second lab} [concurred] <that the sample was tainted>.

make a commitment, make a promise, make a pledge
  forms makes, made, making
  frames to, that
  + {The orchestra} [made a commitment] <to tour small towns>.
  + {The toymaker} [made a promise] <to remove the paint>.

reach agreement on, reach an agreement on
  frames object
  + {Negotiators for both islands} [reached agreement on] <a new ferry timetable>.

prepare
  frames to
  + {The city} [is preparing] <to shelter thousands of evacuees>.
  - She prepared a lamb stew.

attempt
  frames to
  + In a short radio address, {the premier} [attempted] <to calm the markets>.
  - He attempted two free throws.

strive
  forms strives, strove, striven, striving
  frames to, prep:for
  + {The museum} [strives] <to honor every side of the war>.

vie
  forms vies, vied, vying
  frames prep:for, to
  + {Six firms from four countries} [are vying for] <the bridge contract>.

angle for
  frames object
  + {The vice chairman} [was angling for] <the top job>.

go ahead with
  forms goes, went, gone, going
  frames object
  + Despite the storm, {the promoter} [went ahead with] <the open-air concert>.

press ahead with, push ahead with, forge ahead with
  frames object
  + {The prefecture} [is pressing ahead with] <a dam above the hot springs>.
  + {The airline} [pushed ahead with] <a merger that had been stalled for a year>.

back out of
  frames object
  + {The musical's lead actor} [backed out of] <a tour of nine cities>.

renege on
  forms reneges, reneged, reneging
  frames object
  + {The insurer} [reneged on] <its deal with the shipyard>.

back off from, back off
  frames object
  + By noon {the premier} [backed off] <a tax on sugar>.
  - The horse backed off a few steps.

walk back
  frames object
  + {The press secretary} [walked back] <his remark about the flood victims>.
  - We walked back to the hotel.

hold off on
  forms holds, held, holding
  frames ing, object
  + {The county registrar} [held off on] <mailing the ballots to soldiers overseas>.

make plans
  forms makes, made, making
  frames to
  + {The newlyweds} [made plans] <to move north and keep goats>.

take a pledge, take a vow
  forms takes, took, taken, taking
  frames to
  + {Forty mayors} [took a pledge] <to cut water use>.

take the position, take the view
  forms takes, took, taken, taking
  class think
  frames that
  + {The ministry} [takes the position] <that the island is its own>.

set his sights on, set her sights on, set their sights on, set its sights on
  forms sets, set, setting
  frames object, ing
  + {The young sprinter} [has set her sights on] <a place in the national squad>.

give his word, give her word, give their word, give its word
  forms gives, gave, given, giving
  frames that
  + {The captain} [gave his word] <that no passenger would be left on the dock>.

look for
  frames object
  + {The orchestra} [is looking for] <a conductor under forty>.
  - The boy looked for his keys in the grass.

stand ready
  forms stands, stood, standing
  frames to
  + {The lifeboat crews} [stand ready] <to tow the tanker clear of the rocks>.

leave the door open to, leave open the possibility of
  forms leaves, left, leaving
  frames object, ing
  + {The retired striker} [left the door open to] <a return next season>.

sign a pledge
  frames to
  + {Forty bakers} [signed a pledge] <to use less salt>.

covenant, contract
  frames to
  + {The two farms} [contracted] <to share the cost of the canal>.
  - He contracted malaria in the delta.

draw up plans for
  forms draws, drew, drawn, drawing
  frames object
  + {The port authority} [has drawn up plans for] <a second container pier>.

announce plans, unveil plans, outline plans
  frames to, prep:for
  + {The grocer} [announced plans] <to open ten shops in the suburbs>.
  + {The brewery} [unveiled plans for] <a rooftop garden>.

bow out of
  frames object
  + {The defending champion} [bowed out of] <the race across the strait>.
