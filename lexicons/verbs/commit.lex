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

be going to
  forms is, was, been, being
  frames object
  ? {The firm} [is going to] <close two mills>.
  + {We} [are going to] <close two mills>.

refuse to rule out
  frames object, ing
  class commit
  + {The minister} [refused to rule out] <a second lockdown>.
