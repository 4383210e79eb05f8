# Verbs of not saying: the source is asked and keeps back. The complement is what it will not do, with its "to".
# In examples:  {source}  [cue]  <content>  ~marker~     Check an edit: reportedly lexicon check lexicons/
# "would not say", "did not say" and "will not comment" are the verbs say and comment, negated: see say.lex.
kind reporting-verb
  class   decline

decline                        # declined to comment; sales declined
  frames  to, object, quote
  + {A lawyer for the bakery} [declined] <to comment on the fire>.
  + {Violinist Astrid Nwachukwu} [declined] <an interview with the local station>.
  - Sales declined for the third winter in a row.

refuse                         # refused to say; refuse is rubbish
  frames  to, quote
  + {The parish council} [refused] <to release the minutes of the meeting>.
  + {Mine officials} [have refused] <to open the gates>.
  - Trucks haul the city’s refuse to a pit near the river.

balk, baulk                    # at
  frames  prep:at
  + {Taxpayers} [balked at] <the price of the new bridge>.
  - The horse balked and threw its rider.

demur
  forms   demurs, demurred, demurring
  frames  quote, that, prep:at
  + <“It’s not my secret,”> [demurred] {heiress Cordelia Nye}.

refrain                        # from; a refrain is a part of a song
  frames  prep:from
  + {The retired general} [refrained from] <a second toast to the king>.
  - The crowd sang the refrain twice.

abstain                        # from
  frames  prep:from
  + {The French ambassador} [abstained from] <a public quarrel>.
  - Four members abstained and nine were absent.

avoid                          # avoided naming; avoided a puddle
  frames  ing
  + {The airline’s president} [avoided] <using the word strike>.
  - The cyclist swerved and avoided the puddle.

sidestep
  forms   sidesteps, sidestepped, sidestepping
  frames  object
  + {The coach} [sidestepped] <a question about the captain’s knee>.

stonewall
  frames  object
  + {The archdiocese} [stonewalled] <the grand jury for two years>.

withhold                       # withheld judgment; withheld tax
  forms   withholds, withheld, withholding
  frames  object
  + {Police in the resort town} [withheld] <the victim’s identity>.

withhold comment               # on
  forms   withholds, withheld, withholding
  frames  prep:on
  + {The league} [withheld comment on] <the brawl in the parking lot>.

be drawn                       # would not be drawn on; the lots were drawn
  forms   is, was, been, being
  frames  prep:on, prep:over, unanswered
  + {The harbourmaster} [would not be drawn on] <the cost of the dredger>.
  + {A spokeswoman for the zoo} [refused] <to be drawn on the fate of the bears>.
  - The teams were drawn in the same group.

hold back                      # from
  forms   holds, held, holding
  frames  prep:from
  + {The reviewer} [held back from] <giving the soup a grade>.

stop short                     # of
  forms   stops, stopped, stopping
  frames  prep:of
  + {The bishop} [stopped short of] <an outright ban>.
  - The bus stopped short and threw two riders to the floor.

shy away                       # from
  forms   shies, shied, shying
  frames  prep:from
  + {The biographer} [shied away from] <the murder in the boathouse>.

steer clear                    # of
  frames  prep:of
  + {Both candidates for mayor} [steered clear of] <the sewer tax>.

keep quiet                     # about; kept quiet in the library
  forms   keeps, kept, keeping
  frames  prep:about
  + {The twins} [kept quiet about] <the winning ticket>.
  - The children kept quiet until the train had passed.

keep mum                       # about, on
  forms   keeps, kept, keeping
  frames  prep:about, prep:on
  + {The studio} [kept mum about] <the ending of the film>.

keep silent                    # about, on
  forms   keeps, kept, keeping
  frames  prep:about, prep:on
  + {The monks} [have kept silent about] <the missing relic>.

remain silent                  # about, on
  frames  prep:about, prep:on
  + {The queen} [has remained silent on] <the matter>.

stay silent                    # about, on
  frames  prep:about, prep:on
  + {The club} [stayed silent on] <the brawl in the tunnel>.

hedge                          # on; a garden hedge
  frames  prep:on, quote
  + {The weatherman} [hedged on] <the chance of snow>.
  - The hedge had not been cut since spring.

equivocate                     # on
  frames  prep:on, prep:about
  + {The dean} [equivocated on] <the fate of the chapel>.

turn down                      # turned down an invitation; the road turned down
  frames  object
  + {The goalkeeper} [turned down] <a chat with the local station>.
  - Past the mill the road turned down to the river.

rebuff
  frames  object
  + {The widow} [rebuffed] <a second buyer for the farm>.

bristle                        # at; bristles of a brush
  frames  prep:at
  + {The chef} [bristled at] <a question about frozen peas>.
  - The dog bristled and showed its teeth.

have no comment                # on
  forms   has, had, having
  frames  prep:on
  + {The agency} [had no comment on] <the recall>.

offer no comment               # on
  frames  prep:on
  + {The brewery} [offered no comment on] <the lawsuit>.

plead the Fifth                # on
  forms   pleads, pleaded, pleading
  frames  prep:on
  + {The contractor} [pleaded the Fifth on] <the missing invoices>.

dodge questions about, dodge questions on
  frames  object
  + {The senator} [dodged questions about] <the ranch in his wife’s name>.

duck questions about, duck questions on
  frames  object
  + {The labor minister} [ducked questions about] <the gap in pensions>.

evade questions about, evade questions on
  frames  object
  + {The landlord} [evaded questions about] <the rats in the cellar>.

deflect questions about, deflect questions on
  frames  object
  + {Actress Jolanta Reyes} [deflected questions about] <her divorce>.

sidestep questions about, sidestep questions on
  forms   sidesteps, sidestepped, sidestepping
  frames  object
  + {The goalie} [sidestepped questions about] <the missed bus>.

take the Fifth                 # on
  forms   takes, took, taken, taking
  frames  prep:on
  + {The lobbyist} [took the Fifth on] <the free flights>.

stay mum                       # on, about
  frames  prep:on, prep:about
  + {The label} [stayed mum on] <the singer’s illness>.

remain mum                     # on, about
  frames  prep:on, prep:about
  + {The duchess} [has remained mum about] <the feud>.

remain tight-lipped            # on, about
  frames  prep:on, prep:about
  + {Detectives} [remained tight-lipped about] <the contents of the safe>.

stay tight-lipped              # on, about
  frames  prep:on, prep:about
  + {Mountain rescuers} [stayed tight-lipped about] <the second climber>.

give no details of, give no details about
  forms   gives, gave, given, giving
  frames  object
  + {The navy} [gave no details of] <the mission>.

give no reason for
  forms   gives, gave, given, giving
  frames  object
  + {The theater} [gave no reason for] <the delay>.

offer no explanation for
  frames  object
  + {The railway} [offered no explanation for] <the three-hour stop>.

punt                           # punted on; punted the ball
  frames  prep:on
  + {The council} [punted on] <the future of the pier>.
  - The visitors punted from their own end zone.

waffle                         # waffled on; a waffle
  frames  prep:on, prep:about
  + {The premier} [waffled on] <the date of the vote>.
  - She ate a waffle with plum jam.

hesitate                       # to say; hesitated at the door
  frames  to
  + {Doctors at the clinic} [hesitated] <to close the case>.
  - He hesitated at the door and left without his hat.
