# Verbs of reporting and passing on: the source tells what it has seen, or what it has from others.
# In examples:  {source}  [cue]  <content>  ~marker~     Check an edit: reportedly lexicon check lexicons/
kind reporting-verb
  class   report

report                         # reported that …; reports to the manager
  frames  that, object, clause, ing, quote, wh
  + {The Tollgate Courier} [reported] <that the mill would reopen>.
  + {Two hikers} [reported] <hearing gunfire near the dam>.
  + {The clinic} [has reported] <eleven cases of measles>.
  - The new cook reports to the head chef.

report back
  frames  that, quote
  + {The scouts} [reported back] <that the ford was passable>.

relay                          # relayed that …; a relay race
  frames  that, object, quote
  + {The dispatcher} [relayed] <that the bridge was out>.
  - The relay team dropped the baton at the second turn.

cite                           # cited a lack of …
  frames  object, quote
  + {The academy} [cited] <a lack of qualified pilots>.

quote                          # quoted the mayor as saying; a quote for the roof
  frames  object, quote
  + {The obituary} [quotes] <a line from his last letter>.
  + {Winger Calixto Brandvold} [was quoted as saying] <that the pitch was a swamp>.
  - The roofer’s quote was twice what they had saved.

hear                           # heard that …; heard a noise
  forms   hears, heard, hearing
  class   say
  frames  that, clause, wh, quote, prep:from, prep:about, prep:of, hearer
  + The court [heard] <that the fleet was safe>.
  + <The fleet was safe>, the court [heard].
  + The inquest [heard] from {Dr Mara Voss} <that the dose was safe>.
  + {The inspector} [heard about] <the leak from a cook>.
  - He heard a noise in the cellar and fetched a lamp.

gather                         # gathered that …; a crowd gathered
  frames  that
  + {The night editor} [gathered] <that the strike was off>.
  - A crowd gathered outside the chapel before dawn.

leak                           # leaked that …; the roof leaked
  frames  that
  + {An aide} [leaked] <that the prince had resigned>.
  - The roof leaked all through the wedding.

broadcast                      # broadcast that …; a broadcast
  forms   broadcasts, broadcast, broadcasting
  frames  that, object
  + {State radio} [broadcast] <that the curfew was lifted>.
  + {The station} [broadcasts] <the names of the winners>.
  - The match was broadcast on two channels.

break the news
  forms   breaks, broke, broken, breaking
  frames  that
  + {A local blog} [broke the news] <that the stadium was for sale>.

spread the word
  forms   spreads, spread, spreading
  frames  that
  + {Shopkeepers} [spread the word] <that the road was clear again>.

retell
  forms   retells, retold, retelling
  frames  object, wh
  + {The ballad} [retells] <the wreck of the Fair Rosamund>.

chronicle
  frames  object, wh
  + {The documentary} [chronicles] <the last winter of the mine>.

document
  frames  object, that, wh
  + {The truth commission} [documented] <forty deaths in custody>.
  - He slid the document across the desk.

detail
  frames  object, wh
  + {The 60-page indictment} [details] <a decade of bribes>.
  + {The auditors} [detailed] <three years of neglect>.
  - Every detail of the ceiling was painted by hand.

log                            # logged that …; a log on the fire
  forms   logs, logged, logging
  frames  that
  + {The tower} [logged] <that the balloon had drifted east>.
  - He put another log on the fire.

record                         # recorded that …; a record
  frames  that
  + {The parish register} [records] <that the twins were born at sea>.
  - The band recorded in a barn outside Cork.

transmit                       # transmitted that …
  forms   transmits, transmitted, transmitting
  frames  that
  + {The beacon crew} [transmitted] <that all hands were safe>.

attribute                      # attributed the loss to; an attribute
  frames  object
  + {The coroner} [attributed] <the hiker’s death to exposure>.

gossip
  frames  that, prep:about
  + {Servants at the villa} [gossiped] <that the count was broke>.

repute                         # is reputed to
  class   report
  frames  to
  + <The tiara> [is reputed] <to be cursed>.

rumor, rumour                  # is rumored to; a rumor
  frames  that
  ? {Villagers} [rumored] <that the lake had no bottom>.
  + {Traders} [rumored] <that the bank was short of gold>.

paraphrase
  frames  object, quote
  + {The lawyer} [paraphrased] <the second clause of the will>.

blow the whistle               # on; the referee blew the whistle
  forms   blows, blew, blown, blowing
  frames  prep:on
  + {A night-shift welder} [blew the whistle on] <the faulty seams>.
  - The referee blew the whistle and the crowd fell silent.

get word                       # of, that
  forms   gets, got, gotten, getting
  frames  that, prep:of
  + {The family} [got word] <that the ship was safe>.

bring word                     # of, that
  forms   brings, brought, bringing
  frames  that, prep:of
  + {A rider} [brought word] <that the dam was holding>.

pass on word                   # that
  frames  that
  + {The midwife} [passed on word] <that both twins were well>.

catch wind                     # of
  forms   catches, caught, catching
  frames  prep:of
  + {The gossip pages} [caught wind of] <the elopement>.

recap
  forms   recaps, recapped, recapping
  frames  object
  + {The parish newsletter} [recapped] <a week of floods>.

rehash
  frames  object
  + {The sequel} [rehashes] <the feud of the two bakers>.

headline                       # with a quotation; a headline
  frames  quote
  + <“Goats on the loose,”> [headlined] {the Valley Bugle}.
  - The headline filled half the page.
