# On whose word, at whose wish and to whose delight a thing is so; of views and accounts, see phrases.lex.
# In examples @ stands for each headword in turn.  Check an edit: reportedly lexicon check lexicons/

kind attributive-phrase
  class   urge
  + <The choir sang twice> [@] {the abbot}.

at the direction of, at the instigation of, at the prompting of, at the instruction of, at the bidding of
on the orders of, on orders from, on instructions from, on the instructions of, on the recommendation of
on the say-so of, on advice from, with the blessing of, with the backing of
under pressure from, under orders from, over the objections of, over objections from, over the protests of
against the advice of, against the wishes of

kind attributive-phrase
  class   evaluate
  + <The choir sang twice>, [@] {the abbot}.

to the delight of, to the dismay of, to the chagrin of, to the horror of, to the consternation of
to the annoyance of, to the surprise of, to the relief of, to the astonishment of, to the fury of
to the frustration of, to the embarrassment of

kind attributive-phrase
  class   report
  + [@] {the Valley Courier}, <the mill closed on Friday>.

as seen by, as envisioned by, as interpreted by, as proposed by, as estimated by, as measured by
as documented by, as pointed out by, as confirmed by, as announced by, as revealed by, as predicted by
as calculated by, as portrayed by, as characterized by, as viewed by, as perceived by, as claimed by
as suggested by, as argued by, as recommended by, as detailed by, as set out by, as laid out by

kind attributive-phrase
  class   report
  + [@] {the lease}, <the roof belongs to the tenants>.

as outlined in, as detailed in, as set out in, as laid out in, as explained in, as documented in
as revealed in, as defined in, as required by

kind attributive-phrase
  class   think
  + [In] {the coroner’s} [assessment], <the fall was an accident>.

in one’s assessment, in one’s analysis, in one’s reading, in one’s book, in one’s imagination
in one’s worldview, in one’s heart, in one’s vision, in one’s thinking

kind attributive-phrase
  class   say
  + [In] {the ferryman’s} [account], <the bell still rings under the lake>.

in one’s account, in one’s version, in one’s description, in one’s phrase, in one’s parlance
in one’s formulation, in one’s rendering

kind attributive-phrase
  class   think
  + [From] {the tenants’} [viewpoint], <the new lease is a pay cut>.

from one’s viewpoint, from one’s vantage point, from one’s vantage, to one’s thinking, to one’s ears
to one’s eye, to one’s knowledge

kind attributive-phrase
  class   accord
  + [By] {the ranger’s} [calculation], <nine wolves crossed the ice>.

by one’s lights, by one’s telling, by one’s calculation, by one’s calculations, by one’s definition
by one’s description, by one’s estimation, by one’s logic, by one’s own telling, by one’s own estimate
by one’s own count, by one’s own reckoning

kind attributive-phrase
  class   urge
  + <The trial moved to the coast> [at] {the mayor’s} [request].

at one’s request, at one’s urging, at one’s behest, at one’s insistence, at one’s invitation
at one’s suggestion, at one’s direction, at one’s prompting, on one’s advice, on one’s orders
on one’s instructions, on one’s recommendation, with one’s blessing

kind attributive-phrase
  class   evaluate
  + [To] {the tailor’s} [dismay], <no suit left the shop pressed>.

to one’s delight, to one’s dismay, to one’s chagrin, to one’s horror, to one’s annoyance, to one’s surprise
to one’s relief, to one’s regret, to one’s astonishment, to one’s amazement, to one’s disgust
