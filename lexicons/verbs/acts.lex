# Acts that speak: what a person or a body does in words or by a vote (signs, vetoes, unveils, lashes out at), and so
# what it stands for. The object is the content. Most of these words have a use that says nothing of the kind; the
# constructions cannot tell, so they are found with low confidence; with the frame `act`, only where the weights are sure.
# In examples @ stands for each headword in turn.  Check an edit: reportedly lexicon check lexicons/

# --- For it ----------------------------------------------------------------------------------------------------------

kind reporting-verb
  class   commit
  frames  object, act
  + {The two ministries} [will @] <a pact on river water>.

sign, negotiate, renegotiate, co-sponsor, cosponsor, redraft, spearhead, co-author, initial
countersign, underwrite, bankroll, shepherd, broker, institute, prioritize, prioritise

kind reporting-verb
  class   evaluate
  frames  object, ing, act
  + {The two ministries} [will @] <the plan for a second bridge>.

approve, ratify, adopt, pass, authorize, authorise, greenlight, green-light, legalize, decriminalize, reauthorize
fast-track, rubber-stamp, impose, reinstate, bless, celebrate, commemorate, validate, vindicate, exonerate
absolve, idealize

kind reporting-verb
  class   evaluate
  frames  object, as, raising, act
  + {The two ministries} [will @] <a retired judge>.

appoint, reappoint, hire, recruit, designate, anoint, crown, handpick, hand-pick

# --- Against it ------------------------------------------------------------------------------------------------------

kind reporting-verb
  class   deny
  frames  object, ing, act
  + {The upper house} [will @] <the tax on windows>.

veto, block, overturn, invalidate, shelve, quash, repeal, rescind, revoke, restrict, thwart, stymie, nullify
void, scuttle, torpedo, criminalize, overrule, postpone, dismantle
water down, vote down, phase out, roll back

override
  forms   overrides, overrode, overridden, overriding

scrap
  forms   scraps, scrapped, scrapping

outlaw
  forms   outlaws, outlawed, outlawing

annul
  forms   annuls, annulled, annulling

strike down
  forms   strikes, struck, striking

throw out
  forms   throws, threw, thrown, throwing

do away with
  forms   does, did, done, doing

put an end to, put a stop to
  forms   puts, put, putting

ban
  forms   bans, banned, banning
  + {The island council} [banned] <cars from the old harbor>.
  - Fans of the ban met at noon.

bar
  forms   bars, barred, barring
  + {The court} [barred] <the sale of the chapel>.
  - She opened a bar on the quay.

nix
  forms   nixes, nixed, nixing
  + {The mayor} [nixed] <the fireworks>.

fire, oust, sack
  frames  object, act
  + {The abbey} [will @] <its cook>.

expel
  forms   expels, expelled, expelling
  frames  object, act
  + {The abbey} [will @] <its cook>.

# --- Brought before the public ---------------------------------------------------------------------------------------

kind reporting-verb
  class   say
  frames  object, act
  + {The harbor board} [will @] <a plan for nine new docks>.

unveil, introduce, launch, deliver, roll out, tweet out, blast out, circulate, publicize, publicise, float, address
coin, reprise, table, tender, flesh out, sketch, peddle, hawk, dust off, resurrect, evoke, unleash
fire off, dash off, boil down, push through, exemplify, revisit, revive, parrot
disseminate

send out
  forms   sends, sent, sending

bring forward
  forms   brings, brought, bringing

drive home
  forms   drives, drove, driven, driving

trot out
  forms   trots, trotted, trotting

ram home
  forms   rams, rammed, ramming

plug
  forms   plugs, plugged, plugging

mimic
  forms   mimics, mimicked, mimicking

title, entitle
  frames  predicate, quote
  + {The abbot} [will @] <his memoir "A Bell at Noon">.

# --- What one thinks of it -------------------------------------------------------------------------------------------

kind reporting-verb
  class   evaluate
  frames  object, ing, wh
  + {The guild master} [will @] <the report on the dam>.

ignore, disregard, justify, contradict, underestimate, overestimate, misjudge, spotlight, caricature
discredit, compliment, demean, scapegoat, mourn, assess, evaluate, appraise, gauge, grade
witness, scrutinize, scrutinise, dissect, parse, flag, misrepresent, misstate, mischaracterize, overhype, hype
memorialize, lionize, fetishize, whitewash, sanitize, politicize, weaponize, exploit, trivialize, belabor, confront
tackle, warrant, merit, symbolize, distinguish

undercut
  forms   undercuts, undercut, undercutting

snub
  forms   snubs, snubbed, snubbing

misread
  forms   misreads, misread, misreading

deflect, evade, duck, skirt, dodge, parry
  class   decline
  + {The guild master} [will @] <questions about the dam>.

reassess, reevaluate, reexamine, revise, eye, explore, figure out, pore over, adore, stomach, fantasize about, obsess about, agonize over
  class   think
  + {The guild master} [will @] <the route of the new canal>.

rethink
  forms   rethinks, rethought, rethinking
  class   think
  + {The guild master} [will @] <the route of the new canal>.

investigate, audit
  class   ask
  + {The guild master} [will @] <the theft of the bells>.

contrast
  frames  object
  + {The guild master} [will @] <the two dams>.

distance
  frames  addressee, prep:from
  + {The mayor} [distanced] herself [from] <the remarks of her deputy>.
  - The distance from the harbor to the mill is a mile.

# --- With a preposition ----------------------------------------------------------------------------------------------

kind reporting-verb
  class   evaluate
  frames  object, ing, wh
  + {The older deckhands} [will @] <the new captain>.

align with, rally to, coalesce behind, gravitate to, cheer on, egg on, pull for, swoon over, fawn over, marvel at
cozy up to, identify as, heap praise upon, place faith in, vouch for

swing behind
  forms   swings, swung, swinging

speak up for
  forms   speaks, spoke, spoken, speaking

go to bat for
  forms   goes, went, gone, going

pay homage to, pay attention to
  forms   pays, paid, paying

make peace with, make the case for, make an argument for
  forms   makes, made, making

come to terms with, come around to
  forms   comes, came, come, coming

get behind
  forms   gets, got, gotten, getting

put faith in
  forms   puts, put, putting

stick up for
  forms   sticks, stuck, sticking

have sympathy for, have respect for
  forms   has, had, having

rail about, punch back at, pounce on, seize upon, pile on, gang up on, part ways with, part company with, recoil from
recoil at, blanch at, sour on, tire of, sound off on, sound off about, point a finger at, point the finger at
point fingers at, turn up the heat on, mount an attack on, tussle over, tussle with, feud with
quarrel over, quarrel with, squabble over, butt heads over, butt heads with, trade barbs over, square off over
wrangle over, wage war on, wage a campaign against, declare war on, thumb a nose at, turn up a nose at
turn a blind eye to, shy away from, back away from, steer clear of, veer away from, backtrack on
cave on, cave to

strike out at, strike back at
  forms   strikes, struck, striking

swing at
  forms   swings, swung, swinging

speak up against
  forms   speaks, spoke, spoken, speaking

take a jab at, take a dig at, take offense at, take umbrage at, take a hard line on, take a hard line against
  forms   takes, took, taken, taking

cast doubts on
  forms   casts, cast, casting

shine a light on
  forms   shines, shone, shining

wag a finger at
  forms   wags, wagged, wagging

go off on
  forms   goes, went, gone, going

have it out with, have no use for, have no patience for, have a beef with
  forms   has, had, having

do battle with
  forms   does, did, done, doing

spar with
  forms   spars, sparred, sparring

fight over
  forms   fights, fought, fighting

pay no attention to, pay little attention to
  forms   pays, paid, paying

fall out with
  forms   falls, fell, fallen, falling

flip-flop on
  forms   flip-flops, flip-flopped, flip-flopping

give up on
  forms   gives, gave, given, giving

throw shade at
  forms   throws, threw, thrown, throwing

hone in on, center on, zoom in on, pivot to, turn attention to, turn focus to, circle back to, riff on, expand on, expound on, wax nostalgic about, talk at length about, talk openly about, chime in on, opine on, open up about, fill in on, follow up on
  class   say
  + {The older deckhands} [will @] <the new captain>.

hold forth on, hold forth about
  forms   holds, held, holding
  class   say
  + {The older deckhands} [will @] <the new captain>.

go on about
  forms   goes, went, gone, going
  class   say
  + {The older deckhands} [will @] <the new captain>.

speak at length about, speak candidly about, speak openly about, speak publicly about, speak directly to
  forms   speaks, spoke, spoken, speaking
  class   say
  + {The older deckhands} [will @] <the new captain>.

make mention of, make reference to
  forms   makes, made, making
  class   say
  + {The older deckhands} [will @] <the new captain>.

weigh in on
  forms   weighs, weighed, weighing
  class   say
  + {The older deckhands} [will @] <the new captain>.

come clean about
  forms   comes, came, come, coming
  class   say
  + {The older deckhands} [will @] <the new captain>.

shoot off about
  forms   shoots, shot, shooting
  class   say
  + {The older deckhands} [will @] <the new captain>.

reckon with, react to, gamble on, look back on, look back at
  class   think
  + {The older deckhands} [will @] <the new captain>.

take note of, take stock of, take into account, take interest in
  forms   takes, took, taken, taking
  class   think
  + {The older deckhands} [will @] <the new captain>.

make sense of, make room for
  forms   makes, made, making
  class   think
  + {The older deckhands} [will @] <the new captain>.

think back on
  forms   thinks, thought, thinking
  class   think
  + {The older deckhands} [will @] <the new captain>.

come to believe in
  forms   comes, came, come, coming
  class   think
  + {The older deckhands} [will @] <the new captain>.

lose sight of
  forms   loses, lost, losing
  class   think
  + {The older deckhands} [will @] <the new captain>.

keep an eye on
  forms   keeps, kept, keeping
  class   think
  + {The older deckhands} [will @] <the new captain>.

have eyes on, have a soft spot for, have no idea about, have a sense of, have an opinion on
  forms   has, had, having
  class   think
  + {The older deckhands} [will @] <the new captain>.

leave room for
  forms   leaves, left, leaving
  class   think
  + {The older deckhands} [will @] <the new captain>.

set sights on
  forms   sets, set, setting
  class   think
  + {The older deckhands} [will @] <the new captain>.

argue for, petition for, push hard for, push against, crusade for, crusade against, march for, march against, rally for, rally against, mobilize for, mobilize against, organize against, protest against, demonstrate against
  class   urge
  + {The older deckhands} [will @] <the new captain>.

make a pitch for, make a bid for, make a push for
  forms   makes, made, making
  class   urge
  + {The older deckhands} [will @] <the new captain>.

# --- With an infinitive ----------------------------------------------------------------------------------------------

kind reporting-verb
  class   commit
  frames  to
  + {The younger brother} [will @] <to sell the mill>.

line up, rush, scramble, conspire, endeavor, endeavour, jockey, clamor, angle, maneuver, mobilize, press on
step up, join forces, reserve the right, struggle, itch

make a bid, make a push, make an effort
  forms   makes, made, making

take steps
  forms   takes, took, taken, taking

find it hard
  forms   finds, found, finding

feel compelled, feel obliged, feel the need
  forms   feels, felt, feeling

see no reason, see fit
  forms   sees, saw, seen, seeing

have every intention, have no intention, have plans, have no desire, have a desire, have vowed, have the right
  forms   has, had, having
