# More reporting adjectives: how one stands to a thing (loyal to, wary over, unfazed by) and how one speaks of it (cagey
# about, on record as). See adjectives.lex.
# In examples @ stands for each headword in turn.  Check an edit: reportedly lexicon check lexicons/

kind reporting-adjective
  class   evaluate
  frames  prep:about, prep:over, prep:at, prep:by, that, to
  + {The warden} [was @ about] <the north gate>.

giddy, gleeful, jubilant, elated, euphoric, exultant, buoyant, ebullient, effusive, exuberant, psyched, pumped
stoked, chuffed, gutted, miffed, peeved, vexed, piqued, ticked off, pissed off, fuming, apoplectic, cross, mad
aggrieved, disgruntled, crestfallen, despondent, dejected, disconsolate, distraught, distressed, anguished
inconsolable, gloomy, downbeat, rueful, wistful, sheepish, contrite, repentant, penitent, mortified, chagrined
unashamed, unabashed, brazen, embittered, sour, grumpy, cranky, testy, tetchy, sensitive, paranoid, panicky
jittery, antsy, skittish, on edge, twitchy, edgy, aghast, nonplussed, gobsmacked, flabbergasted, dumbfounded
bowled over, taken aback, over the moon, in despair, in denial, unconcerned, unworried, unbothered, unfazed
unperturbed, blithe, blase, relaxed, gung-ho, gung ho, zealous, fanatical, evangelical, wrong, mistaken, naive
clear-eyed, hard-headed, starry-eyed, pragmatic, dogmatic, smug, complacent, cavalier, flippant, glib
triumphant, vehement, strident, militant

kind reporting-adjective
  class   evaluate
  frames  prep:by, that, to
  + {The warden} [was @ by] <the north gate>.

unmoved, undeterred, undaunted, untroubled, heartened, encouraged, buoyed, cheered, humbled, flattered
honored, honoured, sickened, repulsed, repelled, insulted, offended, stung, wounded, shaken, rattled, unnerved
unsettled, spooked, haunted, irked, rankled, galled, galvanized, energized, electrified, charmed, mesmerized
mesmerised, dazzled, bothered, disturbed, stumped, flummoxed, bored, demoralized, demoralised, dispirited
disheartened, discouraged, emboldened, reassured, tickled, chastened, gratified

kind reporting-adjective
  class   evaluate
  frames  prep:with
  + {The warden} [was @ with] <the north gate>.

infatuated, besotted, consumed, okay, OK, fine, in love, in sympathy, in tune, in step, in accord
out of touch, familiar, unfamiliar, conversant, at loggerheads, at war, on good terms, aligned, at home
disaffected

kind reporting-adjective
  class   evaluate
  frames  prep:to
  + {The warden} [was @ to] <the north gate>.

loyal, disloyal, faithful, partial, devoted, antagonistic, allergic, deferential, empathetic, unsympathetic
blind, oblivious, alive, attuned, deaf, beholden, attached, accustomed, alert, obliged, indebted, reconciled
favorable, favourable, friendly, cruel, harsh

kind reporting-adjective
  class   evaluate
  frames  prep:of
  + {The warden} [was @ of] <the north gate>.

unforgiving, approving, disapproving, laudatory, derisive, in fear, sick and tired, ignorant, cognizant
enamoured, adoring, uncritical, possessive, chary, solicitous

kind reporting-adjective
  class   evaluate
  frames  prep:on
  + {The warden} [was @ on] <the north gate>.

tough, soft, lenient, strict, severe, hawkish, dovish, hell-bent, dead set, sold, firm, unyielding, inflexible
intransigent, unbending, uncompromising, resolute, steadfast, consistent, inconsistent, wishy-washy, neutral
deadlocked, gridlocked, conflicted, equivocal, ambiguous, unambiguous, mute, quiet, precise, persuadable
evenly split

kind reporting-adjective
  class   say
  frames  prep:about, prep:on
  + {The warden} [was @ about] <the north gate>.

cagey, circumspect, reticent, tepid, secretive, shy, unafraid, transparent, straightforward, plain-spoken
plainspoken, forthright, loud, talkative, eloquent, serious, dead serious, half-hearted, halfhearted
dishonest, disingenuous, hypocritical, tactful, diplomatic, fuzzy, opaque, elusive, philosophic, snarky
sarcastic, sardonic, caustic, scathing, acerbic, brutal, unsparing, merciless, generous, magnanimous

kind reporting-adjective
  class   evaluate
  frames  prep:against
  + {The warden} [was @ against] <the north gate>.

prejudiced, biased

kind reporting-adjective
  class   think
  frames  prep:for
  + {The warden} [was @ for] <the north gate>.

in the market

kind reporting-adjective
  class   evaluate
  frames  prep:over, prep:about, prep:on
  + {The warden} [was @ over] <the north gate>.

in turmoil, in conflict, in uproar, in two minds, in a bind, in a quandary, in dispute, polarized, polarised
bitterly divided, sharply divided, deeply divided

kind reporting-adjective
  class   think
  frames  that, clause
  + {The warden} [was @] <that the north gate was safe>.

in no doubt, under no illusion, under no illusions, unpersuaded, incredulous, disbelieving, sad, on record

kind reporting-adjective
  class   commit
  frames  to
  + {The warden} [was @] <to move the north gate>.

poised, driven, hard-pressed, obligated, at pains, privileged, predisposed, primed, powerless, helpless

kind reporting-adjective
  class   evaluate
  frames  prep:toward, prep:towards
  + {The warden} [was @ toward] <the north gate>.

icy, charitable, conciliatory, belligerent
