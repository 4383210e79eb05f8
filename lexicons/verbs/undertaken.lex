# What is said by an act of office (pardons, enacts, abolishes), undertaken (makes every effort to), or pressed on
# somebody (bullies, galvanises). Most of these words have a use that says nothing; they are found with low confidence, as
# those of acts.lex.
# In examples @ stands for each headword in turn.  Check an edit: reportedly lexicon check lexicons/

kind reporting-verb
  class   show
  frames  that, clause
  + {The report} [will @] <that the north dock is unsafe>.

extrapolate, discern, evince, presuppose, entail

# --- Acts of office ---
kind reporting-verb
  class   commit
  frames  object, ing
  + {The two ministries} [will @] <the plan for a second bridge>.

enact, codify, formalize, finalize, subsidize, decree, sanction, reopen, expedite, renew, intensify

kind reporting-verb
  class   deny
  frames  object, ing
  + {The two ministries} [will @] <the plan for a second bridge>.

abandon, abolish, ditch, jettison, defund, deregulate, embargo, hobble, foil, curtail, derail, obstruct
scale back, scale down, claw back, pare back, dilute, climb down over, pull the plug on, pull out of
pull back from, backtrack over, bail on, resile from, abjure, disinvite, delegitimize, disallow, countermand

forgo
  forms   forgoes, forwent, forgone, forgoing

forswear
  forms   forswears, forswore, forsworn, forswearing

cut back on
  forms   cuts, cut, cutting

withdraw from
  forms   withdraws, withdrew, withdrawn, withdrawing

backpedal on
  forms   backpedals, backpedaled, backpedaling

opt out of
  forms   opts, opted, opting
  frames  object, ing, act

forsake
  forms   forsakes, forsook, forsaken, forsaking

kind reporting-verb
  class   evaluate
  frames  object
  + {The two ministries} [will @] <the retired judge>.

pardon, exculpate, reprove, canonize, short-list, shortlist, depose

# --- To do it ---
kind reporting-verb
  class   commit
  frames  to
  + {The younger brother} [will @] <to sell the mill>.

purport, pretend, hasten, shape up, pull together, reach a deal, seize the chance, seize the opportunity
jump at the chance, relish the chance, welcome the chance, launch a campaign, launch an effort, launch a bid
mount a campaign, work hard, push hard, lobby hard, redouble efforts, venture, condescend

be loath, be on a mission, be at pains, be in no hurry, be in no mood, be in no rush, be under pressure
  forms   is, was, been, being

be under orders
  forms   is, was, been, being

go to great lengths, go to court
  forms   goes, went, gone, going

take it upon himself, take it upon herself, take it upon themselves, take pains, take the opportunity
  forms   takes, took, taken, taking

make it a point, make a point, make a concerted effort, make every effort, make the decision, make a decision
  forms   makes, made, making

make a deal, make a vow
  forms   makes, made, making

strike a deal
  forms   strikes, struck, striking

cut a deal
  forms   cuts, cut, cutting

have a duty, have an obligation, have a mandate, have the guts, have the courage, have half a mind, have agreed
  forms   has, had, having

have no wish, have the will, have the nerve
  forms   has, had, having

find it difficult, find it easy, find it necessary, find it impossible
  forms   finds, found, finding

feel the urge, feel pressured, feel obligated, feel forced, feel inclined, feel a duty, feel a responsibility
  forms   feels, felt, feeling

see a chance, see an opportunity
  forms   sees, saw, seen, seeing

leap at the chance
  forms   leaps, leapt, leaping

lead an effort, lead a campaign, lead the charge
  forms   leads, led, leading

fight hard
  forms   fights, fought, fighting

step up efforts
  forms   steps, stepped, stepping

bend over backward, bend over backwards
  forms   bends, bent, bending

# --- Another is to do it, or not to ---
kind reporting-verb
  class   urge
  frames  object-to
  + {The older brother} [will @] the miller <to sell the mill>.

oblige, pressurize, pressurise, coerce, blackmail, entice, tempt, lure, inspire, motivate, spur, galvanize
galvanise, bribe, needle, empower, coach, school, forewarn, steer, sway, bully, harass

compel
  forms   compels, compelled, compelling

strong-arm
  forms   strong-arms, strong-armed, strong-arming

permit
  forms   permits, permitted, permitting

kind reporting-verb
  class   urge
  frames  prep:against, prep:from, ing
  + {The older brother} [will @ against] <the sale of the mill>.

guard, inveigh, remonstrate, rail

# --- Asked ---
kind reporting-verb
  class   ask
  frames  prep:about, prep:on, prep:into
  + {The coroner} [will @ about] <the broken ladder>.

canvass
