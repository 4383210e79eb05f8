# Verbs of asking, wondering and questioning. To ask somebody to do a thing is a request: see the class urge.
# In examples:  {source}  [cue]  <content>  ~marker~     Check an edit: reportedly lexicon check lexicons/
kind reporting-verb
  class   ask

ask                            # asked whether, about; asked her to leave; ask for is of the class urge
  frames  wh, addressee, quote, prep:about, object-to, to, prep:for, object
  + {The magistrate} [asked] <whether the dog had been tied>.
  + <“Where did the money go?”> [asked] {auditor Beatriz Solberg}.
  + {Reporters} [asked about] <the laptop missing from the courthouse>.
  + {The ranger} [asked] campers <to store food in lockers>.
  + {The skipper} [asked for] <a second anchor>.

wonder                         # wondered whether; a wonder
  frames  wh, quote, prep:about
  + {Villagers} [wonder] <why the well went dry in April>.
  + <“Who will ring the bells now?”> [wondered] {sacristan Egil Monroe}.
  - The lighthouse is one of the wonders of the coast.

wonder aloud
  frames  wh, quote
  + {The anchor} [wondered aloud] <whether anyone was watching>.

question                       # questioned whether; questioned two men
  frames  object, wh, quote
  + {Parents} [questioned] <whether the new playground was safe for toddlers>.
  + {The ombudsman} [questioned] <the cost of the fountain>.
  - The last question on the exam was about bees.

inquire, enquire               # about, whether; inquired into a death
  frames  wh, prep:about, quote
  + {The stranger} [inquired] <whether the inn had a stable>.
  + <“Is the duchess at home?”> [inquired] {the young lieutenant}.

query
  frames  wh, object, quote
  + {Opposition members} [queried] <why the ferry had no lifeboats>.

quiz                           # quizzed him about; a quiz
  forms   quizzes, quizzed, quizzing
  frames  addressee, wh, prep:about, prep:on
  + {Senators} [quizzed] the banker [about] <the loans to his brother>.
  - The pub holds a quiz on Tuesdays.

pose                           # posed a question; posed for a portrait
  frames  quote
  + <“What is a fair price for a river?”> [posed] {lecturer Amrit Sandhurst}.
  - The family posed for a portrait by the lake.

want to know
  frames  wh, quote
  + {Passengers} [want to know] <how long the strike will last>.

ask aloud
  frames  wh, quote
  + {The essay} [asks aloud] <whether cities are for cars>.

ask rhetorically
  frames  wh, quote
  + <“Is this a court or a theater?”> {prosecutor Livia Stanhope} [asked rhetorically].

grill                          # grilled him about; grilled fish
  frames  addressee, prep:about, prep:on
  + {The panel} [grilled] the chief executive [about] <the recall>.
  - The chef grilled the trout over vine cuttings.

probe                          # probed whether; a space probe
  frames  wh
  + {Auditors} [probed] <whether the grants were spent twice>.
  - The probe landed on the comet’s dark side.

cross-examine
  frames  addressee, prep:about
  + {Barrister Jocasta Flint} [cross-examined] the diver [about] <the anchor>.

poll                           # polled members on; a poll
  frames  addressee, wh, prep:on, prep:about
  + {The union} [polled] its members [on] <the new contract>.
  - The polls close at eight.

survey                         # surveyed tenants about; surveyed the damage
  frames  addressee, wh, prep:about, prep:on
  + {The college} [surveyed] graduates [about] <their debts>.
  - The king surveyed his fields from the tower.

bring into question
  forms   brings, brought, bringing
  frames  object
  + {The lab’s error} [brought into question] <forty blood tests>.

raise the question             # of, whether
  frames  wh, prep:of
  + {The inquest} [raised the question] <whether the door was locked>.

ask questions about
  frames  object
  + {The coroner} [asked questions about] <the broken ladder>.

second-guess
  frames  object
  + {Fans in the upper deck} [second-guessed] <the late substitution>.

debate                         # debated whether; a debate
  frames  wh, object, act
  + {The faculty} [debated] <whether Latin was a dead language>.
  - The debate lasted until the caretaker turned off the lights.

interrogate                    # interrogated him about
  frames  addressee, prep:about
  + {Two officers} [interrogated] the courier [about] <the sealed box>.

sound out                      # sounded out members on
  frames  addressee, prep:on, prep:about, wh
  + {The whip} [sounded out] backbenchers [on] <the budget>.
  - The bell did not sound out at noon.

ask around                     # about
  frames  prep:about, wh
  + {The reporter} [asked around about] <the empty mansion>.

demand to know
  frames  wh, quote
  + {Shareholders} [demanded to know] <why the plant had closed>.
  + <“Who signed this?”> [demanded to know] {Councilman Ferris Oduya-Lane}.

call into question
  frames  object, wh
  + {The memoir} [calls into question] <the official story of the siege>.

puzzle over
  frames  object, wh
  + {Botanists} [puzzled over] <the blue pollen in the ice>.
