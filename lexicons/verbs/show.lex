# Verbs of showing and finding out: studies, polls and documents are their usual sources.
# In examples:  {source}  [cue]  <content>  ~marker~     Check an edit: reportedly lexicon check lexicons/
kind reporting-verb
  class   show

show                           # polls show that …; the slip showed
  forms   shows, showed, shown, showing
  frames  object, that, clause, wh, ing
  + {Court records} [show] <that the house was sold twice>.
  + {The survey} [showed] <a drop in the number of swifts>.
  + {Satellite images} [show] <how the delta is shrinking>.
  - Her petticoat was showing under the blue dress.

find                           # a study finds that …; a child finds a coin
  forms   finds, found, finding
  frames  that, clause, predicate, wh, object
  + {The study} [found] <that a short nap helps most pilots>.
  + {Researchers in Oslo} [have found] <that eels can climb>.
  + {The survey} [found] <a drop in the number of swifts>.
  - The boy found his shoes.
  + {The surveyors} [found] <no link between the two springs>.

find out                       # found out that, about
  forms   finds, found, finding
  frames  that, wh, prep:about
  + {The heirs} [found out] <that the vault was empty>.

suggest                        # suggested that, also of persons
  frames  that, clause, object, quote, ing
  + {Pollen in the mud} [suggests] <that barley grew there>.
  + {Adviser Corwin Blaine} [suggested] <a longer route around the cape>.
  + <“The back door is never locked,”> [suggested] {the night porter}.

reveal
  frames  object, that, clause, wh, quote
  + {The diary} [reveals] <that the poet was deaf>.
  + {X-rays} [revealed] <a second face under the paint>.
  + <“I was adopted at the age of four,”> [revealed] {gymnast Oksana Fairbairn}.
  + {The ledger} [reveals] <a debt of nine thousand crowns>.

indicate                       # indicated that …; indicated left
  frames  that, clause, wh, object
  + {The gauge} [indicated] <that the tank was full>.
  + {Tests} [indicate] <the bones are those of a bear>.
  + {The chart} [indicates] <a rise in the lake>.

disclose
  frames  object, that, quote, wh
  + {The firm} [disclosed] <that its chairman had sold his shares>.
  + {The charity} [did not disclose] <the size of the gift>.
  + <Two keepers had been dismissed>, {the chief} [disclosed].

demonstrate                    # demonstrated that …; demonstrated in the square
  frames  that, wh, clause
  + {The trial} [demonstrated] <that the vaccine was safe>.
  - Thousands demonstrated outside parliament on Sunday.

prove                          # proved that …; proved popular
  forms   proves, proved, proven, proving
  frames  that, wh, clause
  + {The footprints} [prove] <that the thief wore boots>.
  - The new tram proved popular with students.

establish                      # established that …; established a school
  frames  that, wh, object
  + {Detectives} [established] <that the shot came from a barge>.
  + {The study} [established] <a link between the dye and the rash>.
  - The monks established a school on the island in 1311.

discover                       # discovered that …; discovered a comet
  frames  that, wh
  + {Plumbers} [discovered] <that the main drain led nowhere at all>.
  - An amateur discovered the comet with a homemade lens.

illustrate                     # illustrated how …; illustrated a book
  frames  wh, that, object
  + {The graph} [illustrates] <how quickly rents have climbed>.

imply
  frames  that, clause
  + {The letter} [implies] <that a second key exists>.

hint                           # hinted that, at; a hint of lemon
  frames  that, prep:at, clause, quote, prep:of
  + {The actor} [hinted] <that his next film was a western>.
  + {The curator} [hinted at] <a great discovery in the cellar>.
  + {The baker} [hinted of] <a second shop>.
  - The broth had a hint of lemon.

insinuate
  frames  that, clause
  + {The uncle} [insinuated] <they were after the house>.
  + {The columnist} [insinuated] <that the jury was bought>.

intimate                       # intimated that …; intimate friends
  frames  that, clause
  + {The tenor} [intimated] <he would not return>.
  + {The conductor} [intimated] <that this tour was his last>.
  - The café is small and intimate.

signal                         # signaled that …; a traffic signal
  frames  that, clause, object
  + {The central bank} [signaled] <that rates would stay low>.
  + {The regent} [signaled] <a change of course on salt>.
  - The signal at the crossing was stuck on red.

expose                         # exposed the fraud
  frames  wh, that, object
  + {The documentary} [exposed] <how the furs were made>.
  + {The diary} [exposed] <the fraud at the cannery>.

uncover
  frames  that, object
  + {Auditors} [uncovered] <that the gold bars were brass>.

unearth
  frames  that
  + {The historian} [unearthed] <that the castle was never finished>.

detect
  frames  that
  + {Engineers} [detected] <that the tower leaned two inches>.
  - The dogs detected a faint smell of smoke.

ascertain
  frames  that, wh
  + {Customs officers} [ascertained] <that the crates were empty>.

diagnose                       # diagnosed the trouble as; diagnosed with measles
  frames  as
  + {The mechanic} [diagnosed] <the noise as a loose bolt>.

identify                       # identified him as; identifies with
  frames  as
  + {Police} [identified] <the driver as a retired dentist>.

bear out
  forms   bears, bore, borne, bearing
  frames  object, that
  + {The tide tables} [bear out] <the fisherman’s story>.

give away                      # gave away the secret; gave away the bride
  forms   gives, gave, given, giving
  frames  that
  + {A blush} [gave away] <that the cook had lied>.
  - The shop gave away 200 umbrellas in an hour.

lay bare
  forms   lays, laid, laying
  frames  object, wh
  + {The trial} [laid bare] <the quarrels of the old firm>.

bring to light
  forms   brings, brought, bringing
  frames  object, that
  + {The audit} [brought to light] <a string of forged receipts>.

shed light on
  forms   sheds, shed, shedding
  frames  object, wh
  + {The letters} [shed light on] <the painter’s last years>.

notice                         # noticed that …; a notice
  frames  that, wh
  + {A cleaner} [noticed] <that the window was ajar>.
  - The notice hung crooked on the chapel door.

make plain
  forms   makes, made, making
  frames  that, wh, object
  + {The ledger} [makes plain] <that the mill never turned a profit>.

lend credence to
  forms   lends, lent, lending
  frames  object
  + {A second bone} [lent credence to] <the shepherd’s tale>.

lend weight to
  forms   lends, lent, lending
  frames  object
  + {Tree rings} [lend weight to] <the tale of a great drought>.

speak volumes                  # about
  forms   speaks, spoke, spoken, speaking
  frames  prep:about
  + {The empty stands} [speak volumes about] <the state of the club>.

paint a picture                # of
  frames  prep:of
  + {The letters} [paint a picture of] <a lonely childhood>.
