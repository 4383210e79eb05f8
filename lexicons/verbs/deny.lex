# Verbs of denying, rejecting and disputing: the complement is what the source will not have.
# In examples:  {source}  [cue]  <content>  ~marker~     Check an edit: reportedly lexicon check lexicons/
kind reporting-verb
  class   deny

deny                           # denied that …; denied entry
  frames  object, that, ing, clause, quote
  + {The quarry owner} [denied] <that dynamite was kept on site>.
  + {Pharmacist Colette Abiola} [denies] <selling expired pills to tourists>.
  + {The duke’s lawyers} [have repeatedly denied] <any link to the bank>.

reject                         # rejected the offer; a reject
  frames  object, that, quote, as
  + {Dockworkers in two ports} [rejected] <the second contract>.
  + {The bishop} [rejected] <any change to the Latin mass>.
  + {The emirate} [rejected] <as baseless the claim>.
  - The factory sells its rejects at half price.

dispute                        # disputed the bill; a border dispute
  frames  object, that, wh
  + {The tenant} [disputes] <the size of the bill>.
  + {Geologist Sabine Oyarzun} [disputed] <that the slope was stable>.
  - The dispute lasted nine years and ruined both families.

rebut
  forms   rebuts, rebutted, rebutting
  frames  object, quote
  + {The hospital} [rebutted] <every line of the nurse’s lawsuit>.

refute
  frames  object, that
  + {The curator} [refuted] <the story of the stolen vase>.

disown
  frames  object
  + {The playwright} [disowned] <the film of her novel>.

disclaim
  frames  object
  + {The charity} [disclaimed] <any knowledge of the raffle>.

contest                        # contested the will; a pie contest
  frames  object, that
  + {The nephews} [are contesting] <the will of the late brewer>.
  - The pie contest begins at noon behind the church.

brush off                      # brushed off the question
  frames  object, as
  + {The opera singer} [brushed off] <the bad reviews>.

brush aside
  frames  object, as
  + {The premier} [brushed aside] <a question about his villa>.

shrug off
  forms   shrugs, shrugged, shrugging
  frames  object, as
  + {Tour guides} [shrugged off] <the low water in the gorge>.

wave off
  frames  object, as
  + {Inventor Cosima Trelawny} [waved off] <the sneers of rivals>.

wave away
  frames  object, as
  + {The author} [waved away] <the comparison with Tolstoy>.

laugh off
  frames  object, as
  + {The comedian} [laughed off] <the fuss about her wig>.

swat away
  forms   swats, swatted, swatting
  frames  object
  + {The press secretary} [swatted away] <a question about the yacht>.

discount                       # discounted the theory; a discount
  frames  object
  + {Detectives} [discounted] <the chance of a second gunman>.
  - Members get a discount on the first night.

debunk
  frames  object
  + {A retired magician} [debunked] <the tale of the haunted mill>.

disprove
  frames  object, that
  + {New X-rays} [disproved] <the forger’s story about the frame>.

push back                      # against, on; pushed back a chair
  frames  prep:against, prep:on, quote
  + {Teachers} [pushed back against] <a longer school day>.
  + {Spokesman Regis Tillery} [pushed back on] <talk of a strike>.
  - He pushed back his chair and left the table.

bat down
  forms   bats, batted, batting
  frames  object
  + {The studio} [batted down] <talk of a sequel>.

throw cold water on
  forms   throws, threw, thrown, throwing
  frames  object
  + {Bankers} [threw cold water on] <a merger with the rival bank>.

dissent                        # from; a dissent
  frames  prep:from, quote
  + {Judge Winston Adeyemi} [dissented from] <the majority on two counts>.

back away                      # from
  frames  prep:from
  + {The cereal maker} [backed away from] <a recipe with fewer additives>.
  - The horse backed away and snorted.

retract
  frames  object, act
  + {The magazine} [retracted] <its profile of the swimmer>.

recant
  frames  object, that
  + {The only witness} [recanted] <her story of the masked man>.

distance himself, distance herself, distance itself, distance themselves
  frames  prep:from
  + {The cousins} [distanced themselves from] <the memoir of the late general>.

plead not guilty               # to
  forms   pleads, pleaded, pleading
  frames  prep:to
  + {The bookkeeper} [pleaded not guilty to] <nine counts of theft>.

shoot down the idea            # of
  forms   shoots, shot, shooting
  frames  prep:of
  + {The committee} [shot down the idea of] <free parking>.

quash rumors of, quash talk of
  frames  object
  + {The team} [quashed rumors of] <a trade for the young catcher>.

back down                      # from
  frames  prep:from
  + {The ministry} [backed down from] <a ban on kites>.
  - The truck backed down the alley in the rain.

pooh-pooh
  frames  object
  + {Fishermen on the outer pier} [pooh-poohed] <the storm>.

poke holes in
  frames  object
  + {The defense} [poked holes in] <the timeline of the burglary>.

plead innocent                 # to
  forms   pleads, pleaded, pleading
  frames  prep:to
  + {The dentist} [pleaded innocent to] <six counts of fraud>.

say no                         # to
  forms   says, said, saying
  frames  prep:to
  + {Islanders} [said no to] <a bridge to the mainland>.

belie
  forms   belies, belied, belying
  frames  object
  + {The photographs} [belie] <the tale of a peaceful march>.

pour cold water on
  frames  object
  + {The chancellor} [poured cold water on] <a pay rise for nurses>.
