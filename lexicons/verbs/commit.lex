# Verbs of committing: the source says or shows what it is going to do (promise, vow, plan, agree, decide), or threatens to.
# The frame is mostly `to`; what is promised can also be a noun group. Ordered by how often news writes them.
kind reporting-verb
  class commit

agree
  frames that, to, clause, prep:with, prep:on, prep:to, quote
  + {Both sides} [agreed] <to meet again in the spring>.
  + {Union leaders} [agree] <that the old schedule was unsafe>.
  + {Treasurer Ivo Brandt-Ellis} [agreed with] <the auditors>.
  + {The two parties} [have agreed on] <a date for the handover>.
  + <“It was our worst half of the year,”> {captain Thea Molina} [agreed].
  - Spicy food does not agree with him.

seek
  forms seeks, sought, seeking
  frames to, object
  + {The lawsuit} [seeks] <to halt drilling along the river>.
  + {The widow's lawyers} [are seeking] <damages of two million dollars>.
  + {The governor} [has sought] <to calm investors>.
  - Hikers sought shelter under an overhang.

promise
  frames to, that, object, clause, quote, addressee
  + {The airline} [promised] <to refund every ticket by Friday>.
  + {Mayor Quentin Asare} [has promised] <that no library will close>.
  + <“You will have heat tonight,”> {landlord Vera Stoltz} [promised].
  + {The company} [did not promise] <a raise>.
  - The clear sky promised a hot afternoon.

vow
  frames to, that, quote, object, clause
  + {Strikers} [vowed] <to stay out through the winter>.
  + <“We will fight this,”> [vowed] {Mara Voss}.
  + {The president} [has vowed] <revenge for the raid>.

offer
  frames object, to, quote
  + {The chain} [has offered] <to pay for new sidewalks>.
  + {Priest Matteo Iglesias-Boyd} [offered] <prayers for the drowned sailors>.
  + <“I can drive you,”> {a passerby} [offered].
  - The cafe offers soup and sandwiches until midnight.

threaten
  frames to, object, that, quote
  + {Pilots} [threatened] <to walk off the job on Sunday>.
  + {The ministry} [has threatened] <new tariffs on lumber>.
  - Floodwater threatened the lower village.

plan
  forms plans, planned, planning
  frames to, ing, object, prep:on
  + {The bakery} [plans] <to open a second shop in March>.
  + {Senator Delphine Orr} [is not planning] <to run again>.
  + {The club} [planned on] <selling its stadium>.
  - They planned a wedding for two hundred guests.

decide
  frames to, that, prep:against, prep:on, clause, wh
  + {The school board} [decided] <to keep the old mascot>.
  + {The court} [decided] <that the tax was lawful>.
  + {The airline} [decided against] <buying the smaller jets>.
  - A late penalty decided the match.

pledge
  frames to, object, that, quote
  + {The foundation} [pledged] <to rebuild the clinic>.
  + {Forty nations} [pledged] <money for the refugees>.
  + <“Not one tree will fall,”> {Commissioner Haruki Abel} [pledged].

vote
  frames to, that
  + {The council} [voted] <to ban gas stoves in new buildings>.
  + {Members} [have voted] <to strike next month>.
  - Thousands voted early at the town hall.

aim
  frames to, prep:for
  + {The program} [aims] <to plant a million oaks>.
  + {The young skater} [is aiming for] <a place in the final>.
  - The hunter aimed low.

intend
  frames to, that, object, raising, ing
  + {The owners} [intend] <to sell the team within a year>.
  + {Founder Ragnhild Sosa} [never intended] <the shelter to be permanent>.
  + {The navy} [does not intend] <to raise the wreck>.

choose
  forms chooses, chose, chosen, choosing
  frames to
  + {The family} [chose] <to bury him in the village>.
  + {Manager Tobias Wren-Adler} [has chosen] <to play the reserves>.
  - She chose a red scarf.

agree to
  frames object
  + {The landlord} [agreed to] <a rent freeze>.
  + {Neither bank} [has agreed to] <the new terms>.

rule out
  frames object, ing
  + {The finance minister} [did not rule out] <a second bailout>.
  + {Shortstop Emeka Dahl} [ruled out] <playing through the injury>.
  - A blood test ruled out malaria.

commit
  forms commits, committed, committing
  frames to, prep:to, object, ing
  + {The two navies} [committed] <to share their charts>.
  + {The developer} [has not committed to] <a date>.
  - He committed three burglaries in a week.

swear
  forms swears, swore, sworn, swearing
  frames that, to, clause, quote
  + {The night clerk} [swore] <that the safe was locked>.
  + {The brothers} [swore] <to rebuild the boat>.
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
  + {The buyer} [undertook] <to keep all ninety workers>.
  - She undertook a long voyage to the islands.

volunteer
  frames to, that, quote
  + {Two surgeons} [volunteered] <to stay through the siege>.
  + <“I'll take the night watch,”> {deckhand Soren Pike} [volunteered].
  - He volunteers at a soup kitchen on Sundays.

resolve
  frames to, that
  + {The sisters} [resolved] <to reopen the mill>.
  + {The parish council} [resolved] <that the bell be sold>.
  - A coin toss resolved the tie.

look
  frames to
  + {Scouts} [are looking] <to sign a left-handed pitcher>.
  - The old men look at the sea.

opt
  frames to, prep:for, prep:against
  + {The coach} [opted] <to punt>.
  + {Diners} [opted for] <the cheaper menu>.
  + {The bank} [opted against] <a costly appeal>.

elect
  frames to
  + {The patient} [elected] <to wait until summer>.
  - Voters elected a new sheriff in June.

consent
  frames to, prep:to, quote
  + {The suspect} [consented] <to give a blood sample>.
  + {Her parents} [consented to] <the surgery>.

assent
  frames to, prep:to
  + {The queen} [assented to] <the bill>.

accede
  frames prep:to
  + {The studio} [acceded to] <most of the writers' terms>.

acquiesce
  frames prep:to, prep:in
  + {The board} [quietly acquiesced to] <the sale of the lake>.
  + {The generals} [acquiesced in] <his removal>.

sign off on
  frames object
  + {Inspector Zelda Quist} [signed off on] <the wiring in all six towers>.

sign on to
  frames object
  + {Ten cities} [have signed on to] <the water compact>.

concur
  forms concurs, concurred, concurring
  frames that, prep:with, quote
  + {Two judges} [concurred with] <the ruling>.
  + {The second lab} [concurred] <that the sample was tainted>.

make a commitment, make a promise, make a pledge
  forms makes, made, making
  frames to, that
  + {The orchestra} [made a commitment] <to tour small towns>.
  + {The toymaker} [made a promise] <to remove the paint>.

reach agreement on, reach an agreement on
  frames object
  + {Negotiators} [reached agreement on] <a new ferry timetable>.

prepare
  frames to
  + {The city} [is preparing] <to shelter thousands of evacuees>.
  - She prepared a lamb stew.

attempt
  frames to
  + {The premier} [attempted] <to calm the markets>.
  - He attempted two free throws.

strive
  forms strives, strove, striven, striving
  frames to, prep:for
  + {The museum} [strives] <to honor every side of the war>.

vie
  forms vies, vied, vying
  frames prep:for, to
  + {Six firms} [are vying for] <the bridge contract>.

angle for
  frames object
  + {The vice chairman} [was angling for] <the top job>.

go ahead with
  forms goes, went, gone, going
  frames object
  + {The promoter} [went ahead with] <the concert>.

press ahead with, push ahead with, forge ahead with
  frames object
  + {The prefecture} [is pressing ahead with] <the dam>.
  + {The airline} [pushed ahead with] <its merger>.

back out of
  frames object
  + {The lead actor} [backed out of] <the tour>.

renege on
  forms reneges, reneged, reneging
  frames object
  + {The insurer} [reneged on] <its deal with the shipyard>.

back away from, back off from, back off
  frames object
  + {The premier} [backed away from] <a tax on sugar>.
  - The horse backed away from the fence.

walk back
  frames object
  + {The press secretary} [walked back] <his remark about the flood victims>.
  - We walked back to the hotel.

stick to
  forms sticks, stuck, sticking
  frames object
  + {The central bank} [stuck to] <its inflation target>.
  - Gum stuck to his shoe.

stop short of
  forms stops, stopped, stopping
  frames ing, object
  + {The watchdog} [stopped short of] <filing criminal charges>.
  - The train stopped short of the platform.

hold off on
  forms holds, held, holding
  frames ing, object
  + {The registrar} [held off on] <mailing the ballots>.

set out
  forms sets, set, setting
  frames to
  + {The documentary} [sets out] <to correct the record>.
  - They set out before dawn in two canoes.

make plans
  forms makes, made, making
  frames to
  + {The newlyweds} [made plans] <to move north>.

take a pledge, take a vow
  forms takes, took, taken, taking
  frames to
  + {Forty mayors} [took a pledge] <to cut water use>.

take the position, take the view
  forms takes, took, taken, taking
  class think
  frames that
  + {The ministry} [takes the position] <that the island is its own>.
