# Evidentials: words that say how the writer knows, or how sure a claim is. With `claim yes` the word makes a
# claim of its own where nobody is named (The pilot reportedly turned back); the word is then the cue as well,
# and there is no source. Within the claim of a source it only marks that claim.
# In examples:  {source}  [cue]  <content>  ~marker~     Check an edit: reportedly lexicon check lexicons/

kind evidential

# --- Hearsay: somebody says so ---------------------------------------------------------------------------------------

reportedly
  type    hearsay
  claim   yes
  + <The pilot> [reportedly] <turned back over the coast>.
  + [Reportedly], <the vault was empty by Friday>.
  + {The Courier} [said] <the mill had ~reportedly~ changed hands>.

allegedly
  type    hearsay
  claim   yes
  + <A former treasurer> [allegedly] <moved the money to an island bank>.
  + {Prosecutors} [said] <the driver ~allegedly~ fled on foot>.

reputedly
  type    hearsay
  claim   yes
  + <The inn> [reputedly] <housed two kings and a bear>.

by all accounts, by most accounts, by some accounts
  type    hearsay
  claim   yes
  + [By all accounts], <the old teacher never raised his voice>.
  + <The tour was>, [by most accounts], <a happy one>.

rumor has it, rumour has it, word has it, legend has it, so the story goes, the story goes
  type    hearsay
  claim   yes
  + [Rumor has it] <that the band will play one last show>.
  + [Legend has it] <that the bell rings by itself>.

it emerged, it has emerged, it had emerged, it transpired, it turned out, it turns out, it has turned out
  type    hearsay
  claim   yes
  + [It emerged] <that the vault had stood open for a week>.

it later emerged, it has since emerged, it has now emerged, it later transpired, it has transpired
  type    hearsay
  claim   yes
  + <The painting>, [it later emerged], <had hung upside down for a year>.

alleged
  type    hearsay
  + {Police} [said] <the ~alleged~ thief left by the roof>.
  - The alleged thief left by the roof.

rumored, rumoured, reputed
  type    hearsay
  + {The guild} [said] <the ~rumored~ merger was months away>.
  - The rumored merger moved the stock.

said to, rumored to, rumoured to, reported to, alleged to, reputed to, thought to, believed to, understood to
  type    hearsay
  claim   yes
  + <The cave> [is rumored] <to hold nine coffins>.
  + <The mask> [is said] <to come from the coast>.
  + {The curator} [said] <the mask was ~thought to~ come from the coast>.
  + {The guide} [said] <the cave was ~rumored to~ hold nine coffins>.

unconfirmed, unverified
  type    hearsay
  + {The embassy} [said] <the ~unconfirmed~ list held forty names>.
  - The unconfirmed list held forty names.

# --- Inference: it shows ---------------------------------------------------------------------------------------------

apparently
  type    inference
  + {Police} [said] <the pilot ~apparently~ slept>.
  + {The warden} [said] <the fence was ~apparently~ cut from inside>.
  - The pilot apparently slept through the landing.

seemingly, evidently, ostensibly, presumably, outwardly
  type    inference
  + {The coroner} [said] <the wound was ~seemingly~ minor>.
  + {The clerk} [said] <the heir had ~presumably~ kept the key>.
  - The crew presumably slept on deck.

seem, seems, seemed, appear, appears, appeared
  type    inference
  claim   yes
  + <The deal> [seems] <to be dead>.
  + <The pilot> [appeared] <to miss the first light>.
  + {The coroner} [said] <the man ~appeared~ to have fallen>.
  - A fox appeared at the edge of the field.

it seems, it appears, it would seem, it would appear
  type    inference
  claim   yes
  + [It seems] <that the crew left before dawn>.
  + [It appears] <the vault was open all night>.

from all appearances, by all appearances, to all appearances
  type    inference
  claim   yes
  + [By all appearances], <the shop closed for good in May>.

# --- Hedge: it may be so ---------------------------------------------------------------------------------------------

# What somebody was able to do, and no hedge.
could see, could hear, could feel, could smell, could remember
  type    none
  + {The keeper} [said] <she @ the whales>.

may, might, could
  type    hedge
  + {Police} [said] <the driver ~may~ have fallen asleep>.
  + {The ranger} [said] <the bridge ~might~ stay closed until June>.
  + {The chef} [said] <the oysters ~could~ run out by nine>.
  - The road may flood after a long rain.

possibly, perhaps, maybe, potentially, conceivably
  type    hedge
  + {The coroner} [said] <the man had ~possibly~ been ill>.
  + {The scout} [said] <the boy was ~perhaps~ the best of his year>.
  - The barn is perhaps two hundred years old.

probably, likely, most likely, very likely, more than likely, in all likelihood, in all probability
  type    hedge
  + {The foreman} [said] <the pit would ~probably~ stay shut>.
  + {Officials} [said] <a candle ~likely~ started the fire>.
  - The road is probably dry by noon.

likely to, unlikely to, apt to, liable to
  type    hedge
  + {The bank} [said] <rents were ~likely to~ rise in the spring>.
  + {The league} [said] <the match was ~unlikely to~ be replayed>.

unlikely, improbable, possible, probable, plausible, conceivable
  type    hedge
  + {The warden} [said] <a second fire was ~unlikely~>.

almost certainly, almost surely
  type    hedge
  + {The chemist} [said] <the paint was ~almost certainly~ modern>.

arguably
  type    hedge
  + {The scout} [said] <the boy was ~arguably~ the best of his year>.
  - The bridge is arguably the oldest in the county.

# --- Doubt: so they call it ------------------------------------------------------------------------------------------

supposedly, purportedly, professedly, avowedly
  type    doubt
  claim   yes
  + <The statue> [supposedly] <weeps on the first of May>.
  + {The curator} [said] <the cup was ~purportedly~ found in a well>.

so-called
  type    doubt
  + {The auditor} [said] <the ~so-called~ reserve held nine dollars>.
  - The so-called reserve held nine dollars.

purported, supposed, ostensible, self-styled, self-described, self-proclaimed, would-be, putative, presumed
  type    doubt
  + {The notary} [said] <the ~purported~ will bore no date>.
  - The purported will bore no date.

# --- Booster: no doubt about it --------------------------------------------------------------------------------------

clearly, plainly, obviously, visibly, manifestly, patently
  type    booster
  + {The referee} [said] <the ball was ~clearly~ out>.
  + {The coroner} [said] <the lock had ~obviously~ been forced>.
  - The bell rang clearly across the valley.

certainly, undoubtedly, unquestionably, indisputably, undeniably, surely, definitely, indeed, of course
  type    booster
  + {The scout} [said] <the boy would ~certainly~ start on Sunday>.
  + {The curator} [said] <the mask was ~undoubtedly~ old>.

without doubt, without a doubt, without question, beyond doubt, beyond question, beyond dispute, no doubt, doubtless
  type    booster
  + {The scout} [said] <the boy was ~without a doubt~ the fastest>.
  + {The curator} [said] <the mask was ~no doubt~ a copy>.

in fact, actually, really, truly, in truth, in reality, as a matter of fact, absolutely
  type    booster
  + {The clerk} [said] <the box was ~in fact~ empty>.
  + {The chef} [said] <the soup was ~actually~ cold>.

there is no doubt, there is no question, there can be no doubt, there was no doubt
  type    booster
  + {The scout} [said] <~there is no doubt~ the boy will start>.

must have, has to have, have to have, had to have
  type    booster
  + {The coroner} [said] <the man ~must have~ known the path>.

unclear, not clear
  type    hedge
  + {The clerk} [said] <the motive was ~unclear~>.
