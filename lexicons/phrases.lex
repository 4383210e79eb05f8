# Attributive phrases: they stand before their source, and the clause they hang on is the content. The ones that
# enclose their source (in the mayor’s view) are written with one’s where it stands: in one’s view.
# In examples:  {source}  [cue]  <content>  ~marker~     Check an edit: reportedly lexicon check lexicons/

kind attributive-phrase

according to
  class   accord
  + [According to] {the harbor master}, <the ferry sank in four minutes>.
  + <The ferry sank in four minutes>, [according to] {the harbor master}.
  - The tents were sorted according to size and color.

per
  class   accord
  + [Per] {the club}, <the striker will miss six weeks>.
  + <The flight left without its luggage>, [per] {an airline memo}.
  - The rooms cost ninety dollars per night.

in the words of
  class   say
  + <The merger was>, [in the words of] {one broker}, <“a wedding without a bride.”>
  + [In the words of] {coach Ilse Brandt}, <the game was “a long walk home.”>

in the eyes of
  class   accord
  + [In the eyes of] {the villagers}, <the old priest could do no wrong>.
  + <The goalkeeper is still a hero> [in the eyes of] {the south stand}.

in the view of, in the opinion of, in the judgment of, in the judgement of
  class   think
  + [In the view of] {the coroner}, <the fall was an accident>.
  + <The roof is past saving>, [in the opinion of] {two engineers}.

in the estimation of, in the mind of, in the minds of
  class   think
  + [In the estimation of] {the guides}, <the lower trail is the harder one>.
  + <The lake is haunted>, at least [in the minds of] {the campers}.

from the perspective of, from the point of view of, from the standpoint of
  class   think
  + [From the perspective of] {the tenants}, <the new lease is a pay cut>.
  + <The strike was over by noon>, [from the point of view of] {the owners}.

by the account of, by the reckoning of, by the estimate of, by the admission of
  class   accord
  + [By the reckoning of] {the older fishermen}, <the lake has lost a yard of water>.
  + [By the account of] {two deckhands}, <the captain was asleep>.

as told by, as related by, as recounted by
  class   say
  + [As told by] {the ferryman}, <the bell still rings under the lake>.
  - The tale was as old as the bridge.

as described by, as explained by, as defined by, as outlined by
  class   say
  + [As explained by] {the warden}, <the fee covers two dogs and a tent>.
  + <The route>, [as described by] {the guide}, <crosses three rivers>.

as reported by, as noted by, as quoted by, as cited by, as stated by
  class   report
  + [As reported by] {the Valley Courier}, <the mill closed on Friday>.
  + <The mill closed on Friday>, [as reported by] {the Valley Courier}.

as stated in, as reported in, as noted in, as described in, as quoted in
  class   report
  + [As stated in] {the lease}, <the roof belongs to the tenants>.

citing, quoting
  class   report
  + <The mill will close in May>, [citing] {two managers}.
  - Police stopped citing drivers for broken lamps in the spring.

# Only before a source noun that has a class of its own: polls and the like.

in
  class   show
  + [In] {a poll of tenants}, <half wanted a new roof>.
  + <The mayor leads by nine points> [in] {the survey}.
  - In the harbor nine boats sank.
  - The mayor spoke in the rain.

based on
  class   report
  + [Based on] {the coroner’s report}, <the fall was an accident>.
  - The film is based on a novel of 1911.

on the word of, on the authority of, on the advice of, at the urging of, at the insistence of
  class   accord
  + [On the authority of] {the harbor master}, <the lower docks are closed until Monday>.
  + <The band cut the last song> [at the insistence of] {the mayor}.

at the request of, at the behest of, at the invitation of, at the suggestion of
  class   ask
  + <The trial moved to the coast> [at the request of] {both families}.
  + <The choir sang twice> [at the behest of] {the abbot}.

# Here the source stands inside the phrase, where the headword has one’s.

in one’s view, in one’s opinion, in one’s eyes, in one’s mind, in one’s judgment, in one’s estimation
  class   think
  + [In] {the coroner’s} [view], <the fall was an accident>.
  + <The roof>, [in] {her} [opinion], <is past saving>.
  + [In] {the villagers’} [eyes], <the old priest could do no wrong>.
  - The tower came in view at dusk.

in one’s words, in one’s own words, in one’s telling
  class   say
  + <The game was>, [in] {the coach’s} [words], <“a long walk home.”>
  + [In] {the ferryman’s} [telling], <the bell still rings under the lake>.

to one’s mind, to one’s way of thinking, from one’s perspective, from one’s point of view, from one’s standpoint
  class   think
  + [To] {the tailor’s} [mind], <no suit should leave the shop unpressed>.
  + [From] {the tenants’} [perspective], <the new lease is a pay cut>.

by one’s account, by one’s own account, by one’s own admission, by one’s reckoning, by one’s estimate, by one’s count
  class   accord
  + [By] {his own} [account], <the sheriff slept through the storm>.
  + [By] {the ranger’s} [count], <nine wolves crossed the ice>.
  - The bank charges a fee by account and by month.

on one’s own account, on one’s own estimate
  class   accord
  + <The well will be dry by May>, [on] {the regulator’s} [own estimate].

on one’s own figures, on one’s own reckoning, on one’s reckoning, on one’s estimate, on one’s figures
  class   accord
  + [On] {the army’s} [figures], <half of the shells missed>.
