# Verbs of two words and more, and turns of phrase that say where somebody stands (lays into, comes down hard on, has
# second thoughts about). Most are found with their object: the preposition is part of the cue.
# In examples @ stands for each headword in turn.  Check an edit: reportedly lexicon check lexicons/

# --- Against it ---
kind reporting-verb
  class   evaluate
  frames  object, ing
  + {The older deckhands} [will @] <the new captain>.

wade into, shout down, pick apart, pick holes in, dump on, nibble at, nitpick, unload on, round on
turn fire on, turn up the pressure on, turn the tables on, hurl abuse at, launch into, level charges against
aim criticism at, reserve praise for, cry foul over, cry foul about, raise a stink about, raise an eyebrow at
raise eyebrows at, kick up a fuss about, kick up a fuss over, carp about, carp at, gripe about, grouse about
grumble about, grumble over, grumble at, whinge about, kvetch about, fume about, fume at, fume over
rage against, rage at, rage about, rant against, rant at, vent at, seethe at, seethe over, bristle over
inveigh against, fulminate against, fulminate about, thunder against, preach against, snarl at, jeer at
snicker at, chuckle at, chuckle over, quip about, crack jokes about, wince at, cringe at, shudder at, frown on
frown upon, look askance at, look down upon, pass judgment on, pass judgement on, push back at
close the door on, close the door to, call time on, poke a hole in, punch holes in, hector, harangue, barrack
boo, catcall, rubbish, eviscerate, bad-mouth, badmouth, besmirch, gaslight, patronize, patronise, snark at
traduce, boycott, eschew, blacklist, blackball, counter-accuse, incriminate, indict, impeach, pre-empt
disfavor, disfavour, deprecate

lay into
  forms   lays, laid, laying

tear down, tear apart
  forms   tears, tore, torn, tearing

put down, put paid to, put the boot into, put the kibosh on, put the brakes on, put on notice
  forms   puts, put, putting

take to task, take apart, take pot shots at, take a pop at, take a stand against, take a tough line on
  forms   takes, took, taken, taking

take a harder line on, take a swing at, take the fight to, take the mickey out of
  forms   takes, took, taken, taking

find holes in
  forms   finds, found, finding

rag on
  forms   rags, ragged, ragging

have a go at, have a pop at, have no time for, have little time for, have an issue with, have issues with
  forms   has, had, having

have a bone to pick with
  forms   has, had, having

give short shrift to
  forms   gives, gave, given, giving

throw under the bus
  forms   throws, threw, thrown, throwing

lob insults at
  forms   lobs, lobbed, lobbing

make an issue of, make noises about, make excuses for
  forms   makes, made, making

hit back against, hit back over, hit out over
  forms   hits, hit, hitting

clap back at
  forms   claps, clapped, clapping

go ballistic over, go to war with, go to war over, go on the attack against, go on the offensive against, go easy on
  forms   goes, went, gone, going

come down hard on, come down against, come out swinging against, come out strongly against, come out firmly against
  forms   comes, came, come, coming

get tough on
  forms   gets, got, getting

stand firm against
  forms   stands, stood, standing

hold firm on, hold firm against
  forms   holds, held, holding

bear a grudge against
  forms   bears, bore, borne, bearing

fight back against
  forms   fights, fought, fighting

draw the line at, draw a red line at
  forms   draws, drew, drawn, drawing

shoot down
  forms   shoots, shot, shooting

slam the door on
  forms   slams, slammed, slamming

read the riot act to
  forms   reads, read, reading

blow a hole in
  forms   blows, blew, blown, blowing

browbeat
  forms   browbeats, browbeat, browbeaten, browbeating

slag off
  forms   slags, slagged, slagging

trash-talk
  forms   trash-talks, trash-talked, trash-talking

# --- For it ---
kind reporting-verb
  class   evaluate
  frames  object, ing
  + {The older deckhands} [will @] <the new captain>.

lean on, vote in favor of, vote in favour of, vote in support of, argue in favor of, argue in favour of
argue in support of, testify in favor of, testify in support of, testify against, testify for
rush to the defense of, rush to the defence of, jump to the defense of, plump for, diverge on, differ with
tangle with, spar on, battle over, skirmish over, haggle over, bicker about, bicker with, argue about
argue with, debate about, lock horns over, lock horns with, cross swords with, cross swords over
trade insults over, trade accusations over, trade barbs about, trade barbs with, extend an olive branch to
bow to, kowtow to, pander to, defer to, capitulate to, cave in to, relent on, budge on, compromise on
compromise with, waver on, wobble on, vacillate on, dither over, dither about, evolve on, reverse course on
change course on, change tack on, change tune on, change the subject to, warm up to, turn sour on
dance around, tiptoe around, gush over, enthuse over, wax poetic about, crow over, exalt, glamorize
sensationalize, sugarcoat, sugar-coat, soft-pedal, gloss over, overplay, underplay, oversell, de-emphasize
overrate, overvalue, undervalue, underappreciate, misunderstand, misconstrue, misinterpret, conflate
barnstorm for, canvass for, root against, pray for, evangelize for, moralize about, editorialize against
editorialize about, philosophize about, theorize about, theorise about, generalize about, guess at
marvel about, muse on, muse over, ruminate on, ruminate about, meditate on, chew over, stew over, sweat over
freak out over, freak out about, puzzle about, stress about, stress over, salivate over

go wild for, go all out for, go along with, go to the mat for, go out on a limb for
  forms   goes, went, gone, going

put stock in, put weight behind
  forms   puts, put, putting

set store by, set great store by
  forms   sets, set, setting

hold dear, hold in high regard, hold in contempt
  forms   holds, held, holding

take a shine to, take a liking to, take kindly to, take seriously, take to heart, take at face value
  forms   takes, took, taken, taking

take up the cause of, take the side of, take inspiration from, take for granted
  forms   takes, took, taken, taking

come out strongly for, come out strongly in favor of, come out strongly in support of, come down in favor of
  forms   comes, came, come, coming

come down in favour of, come down on the side of, come to the aid of, come around on, come round to
  forms   comes, came, come, coming

come to appreciate, come to grips with, come to blows over
  forms   comes, came, come, coming

stand squarely behind, stand firmly behind, stand fully behind, stand shoulder to shoulder with
  forms   stands, stood, standing

stand in solidarity with, stand united behind
  forms   stands, stood, standing

fall in love with, fall in behind, fall in line behind, fall in line with
  forms   falls, fell, fallen, falling

get on board with, get excited about
  forms   gets, got, getting

speak in favor of, speak in favour of, speak in support of, speak in defense of, speak in defence of
  forms   speaks, spoke, spoken, speaking

speak on behalf of, speak glowingly of, speak warmly of, speak fondly of
  forms   speaks, spoke, spoken, speaking

rise in support of, rise in defense of
  forms   rises, rose, risen, rising

leap to the defense of, leap to the defence of
  forms   leaps, leapt, leaping

split over
  forms   splits, split, splitting

fight about
  forms   fights, fought, fighting

find common ground on, find common cause with, find solace in, find comfort in, find fault in
  forms   finds, found, finding

see merit in, see value in, see eye to eye on, see no point in, see no harm in, see no need for
  forms   sees, saw, seen, seeing

see no problem with, see no alternative to, see no evidence of, see no sign of, see no signs of, see signs of
  forms   sees, saw, seen, seeing

feel good about, feel bad about, feel strongly about, feel guilty about, feel confident about
  forms   feels, felt, feeling

feel comfortable with, feel optimistic about, feel sorry for, feel betrayed by, feel let down by
  forms   feels, felt, feeling

feel threatened by, feel ignored by, feel abandoned by, feel torn about, feel uneasy about
  forms   feels, felt, feeling

feel the same way about
  forms   feels, felt, feeling

pay respects to, pay heed to, pay lip service to
  forms   pays, paid, paying

draw inspiration from, draw a line between, draw a distinction between, draw distinctions between
  forms   draws, drew, drawn, drawing

draw a contrast with, draw comparisons between, draw comparisons to, draw parallels with, draw a link between
  forms   draws, drew, drawn, drawing

give thanks for, give priority to, give the go-ahead to, give the nod to, give in to, give ground on
  forms   gives, gave, given, giving

have a change of heart about, have a change of heart on, have a say in, have nothing against
  forms   has, had, having

buy into
  forms   buys, bought, buying

lose sleep over, lose interest in, lose respect for
  forms   loses, lost, losing

wring hands over
  forms   wrings, wrung, wringing

# --- Said of it ---
kind reporting-verb
  class   say
  frames  object, ing
  + {The older deckhands} [will @] <the new captain>.

bang on about, prattle on about, drone on about, ramble on about, touch upon, tweet about, post about
talk around, talk more about, report on, editorialize on, elaborate upon, extrapolate on, wink at
provide details of, provide details about, offer details of, offer a glimpse of, offer up, raise the issue of
raise the example of, raise the spectre of, float the idea of, float the possibility of, float the notion of
float the prospect of, broach, broach the subject of, broach the idea of, broach the possibility of
file charges against, release details of, release information on, dwell upon, dive deep into, delve into
delve deep into, inquire into, enquire into, probe into, confer on, negotiate over, negotiate on
reach a deal on, reach a deal with, hammer out, nail down, hash out, point up, point out to
shine a spotlight on, turn the spotlight on, turn the conversation to, turn the subject to, focus attention on
play with the idea of, hone in upon, sound off against, sound the death knell for, picket, protest over
protest about, open an investigation into, open the door to

go into detail about, go into details about, go public with, go public about, go on the record about
  forms   goes, went, gone, going

go on record about
  forms   goes, went, gone, going

sing of
  forms   sings, sang, sung, singing

speak out on, speak frankly about
  forms   speaks, spoke, spoken, speaking

drop hints about
  forms   drops, dropped, dropping

give speeches on, give the all-clear to
  forms   gives, gave, given, giving

bring to mind, bring charges against
  forms   brings, brought, bringing

make a virtue of, make a show of, make a big deal of, make a big deal about, make a big deal out of
  forms   makes, made, making

make overtures to, make representations about, make a distinction between
  forms   makes, made, making

run ads against
  forms   runs, ran, run, running

tell the truth about
  forms   tells, told, telling

lie about
  forms   lies, lied, lying

strike a deal on
  forms   strikes, struck, striking

flag up
  forms   flags, flagged, flagging

put forth, put down to, put a number on, put a figure on, put a price on, put the spotlight on, put the onus on
  forms   puts, put, putting

put a positive spin on, put a brave face on, put the cost at, put the number at, put the toll at
  forms   puts, put, putting

put the figure at, put the death toll at
  forms   puts, put, putting

lay odds on, lay the groundwork for
  forms   lays, laid, laying

set forth, set the record straight on, set the record straight about
  forms   sets, set, setting

cast light on
  forms   casts, cast, casting

throw light on
  forms   throws, threw, thrown, throwing

shed new light on, shed more light on
  forms   sheds, shed, shedding

ring alarm bells about, ring alarm bells over
  forms   rings, rang, rung, ringing

# A story retold: whoever tells it is the source.
kind reporting-verb
  class   say
  frames  wh, object
  + {The miner} [will @] <how the shaft was found>.

tell the story of, tell the tale of
  forms   tells, told, telling
  + {She} [told the story of] <how the well ran dry>.
