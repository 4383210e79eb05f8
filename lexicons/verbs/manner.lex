# More verbs that speak with a voice or a mood (grumbled, chirped, griped): they stand beside a quotation, and some take
# a clause. And turns of phrase that take one: how somebody learns, holds or denies that a thing is so.
# In examples @ stands for each headword in turn.  Check an edit: reportedly lexicon check lexicons/

# --- With a voice ---
kind reporting-verb
  class   say
  frames  quote, that
  + <“The road is shut,”> {the clerk} [will @].

grumble, grouse, gripe, carp, bleat, chirp, chortle, cackle, guffaw, snicker, snigger, squeak, screech, bawl
drone, babble, whimper, simper, sniff, sniffle, kvetch, whinge, josh, philosophize, effuse, exult, bluster
expostulate, cluck, improvise, croon, trill, snark, riposte, bark out, shout back, shout out, yell out
yell back, scream out, text back, message back, tweet back, reply back, butt in, jump in, toss in
add in, pronounce on, vaunt, choke out, whisper back, declaim, sermonize, moralize, harrumph, ramble, reel off
counter-punch, counterpunch, wheeze, smirk, grimace, frown, leer, gesture, muse aloud, worry aloud, joke back
intercede, note down

ad-lib
  forms   ad-libs, ad-libbed, ad-libbing

rap
  forms   raps, rapped, rapping

write back, write down
  forms   writes, wrote, written, writing

burst out
  forms   bursts, burst, bursting

break in
  forms   breaks, broke, broken, breaking

throw in
  forms   throws, threw, thrown, throwing

put in
  forms   puts, put, putting

think aloud
  forms   thinks, thought, thinking

jot down
  forms   jots, jotted, jotting

# --- Held to be so ---
kind reporting-verb
  class   think
  frames  that
  + {The older deckhands} [will @] <that the north dock is unsafe>.

divine, start to think, live in fear
operate on the assumption, work on the assumption, jump to the conclusion, convince himself, convince herself
convince themselves, persuade themselves

take it, take the line, take comfort, take solace, take heart
  forms   takes, took, taken, taking

have the feeling, have the impression, have the sense, have a sense, have a suspicion, have faith
  forms   has, had, having

have confidence, have evidence
  forms   has, had, having

get the sense, get the feeling, get the impression
  forms   gets, got, getting

come away convinced, come to realize, come to realise, come to understand, come to learn, come to accept
  forms   comes, came, come, coming

come to suspect, come to fear
  forms   comes, came, come, coming

hold fast
  forms   holds, held, holding

begin to think, begin to believe, begin to suspect, begin to see, begin to fear
  forms   begins, began, begun, beginning

leap to the conclusion
  forms   leaps, leapt, leaping

draw the conclusion
  forms   draws, drew, drawn, drawing

tell himself, tell herself, tell themselves
  forms   tells, told, telling

kind reporting-verb
  class   assert
  frames  that, clause
  + {The older deckhands} [will @] <that the north dock is unsafe>.

press the point, belabor the point, hammer home the point, raise the objection, raise the concern
raise the fear, raise the specter, raise the spectre, raise the possibility, raise the prospect
float the idea, float the possibility, float the theory, float the notion, advance the argument
advance the theory, peddle the idea, push the idea, push the notion, push the narrative, spread the rumor
spread the rumour, serve notice, sound the alarm, sound a warning, raise the alarm, relay the message
carry the message, convey the message, convey the impression, leak word, counterclaim, prophesize
prognosticate, moot, legislate, ordain, adjudge, enunciate

hold firm
  forms   holds, held, holding

swear blind, swear under oath
  forms   swears, swore, sworn, swearing

make the observation, make the allegation, make the accusation, make the charge, make a case, make it known
  forms   makes, made, making

make it plain, make it public
  forms   makes, made, making

give the impression, give notice, give assurances, give a warning
  forms   gives, gave, given, giving

send the message, send a message, send the signal, send a signal, send a clear message, send word back
  forms   sends, sent, sending

drop hints, drop a hint
  forms   drops, dropped, dropping

let it slip
  forms   lets, let, letting
