# More reporting nouns: what one says it in (a speech about), where one looks (attention to), what one feels and wants
# (unease about, a crusade against), and who is for or against (a supporter of). See nouns.lex.
# In examples @ stands for each headword in turn.  Check an edit: reportedly lexicon check lexicons/

# --- Said ---
kind reporting-noun
  class   say
  frames  prep:about, prep:on
  + {The warden’s} [@ about] <the north gate> filled nine pages.

speech, sermon, essay, op-ed, column, editorial, memo, monologue, lecture, podcast, documentary, dispatch
bulletin, manifesto, pamphlet, tweet, exposé, polemic, spiel, harangue, screed, caveat, disclaimer, proviso
falsehood, untruth, misinformation, disinformation, propaganda, rhetoric, grandstanding, bluster
fearmongering, scaremongering, name-calling, soundbite, one-liner, zinger, wisecrack, ruminations, musings
murmurings, rumblings, mutterings, grumblings, grumbling, griping, carping, nitpicking, whining, whingeing
moaning, bellyaching, gripe, quibble, grouse, grievance, reservations, misgivings, qualms, uncertainty
indecision, angst, panic, hysteria, jitters, nervousness, trepidation, unease, disquiet, discomfort
hand-wringing, soul-searching, second thoughts, change of heart, u-turn, about-face, about-turn, flip-flop
silence, reticence, equivocation, evasiveness, candor, candour, ambivalence, apathy, complacency, paranoia
deliberations, debrief, briefing

kind reporting-noun
  class   say
  frames  prep:of, prep:about
  + {The warden’s} [@ of] <the north gate> filled nine pages.

summary, recap, preview, retelling, invocation, reiteration, restatement, caricature, parody

kind reporting-noun
  class   say
  frames  prep:to
  + {The warden’s} [@ to] <the north gate> filled nine pages.

attention, allusion, paean, retort, riposte, rejoinder

# --- For it ---
kind reporting-noun
  class   evaluate
  frames  prep:for
  + {The warden’s} [@ for] <the north gate> filled nine pages.

loathing, scorn, distaste, revulsion, compassion, empathy, pity, adoration, reverence, esteem, penchant
yearning, hankering, predilection, kudos, plaudits, cheerleading, advocacy, reasoning, acclamation
condolences, fervor, fervour, zeal, quest, craving

kind reporting-noun
  class   evaluate
  frames  prep:to
  + {The warden’s} [@ to] <the north gate> filled nine pages.

loyalty, allegiance, devotion, fealty, fidelity, indifference, sensitivity, insensitivity, antagonism
receptiveness, acquiescence, assent

kind reporting-noun
  class   evaluate
  frames  prep:toward, prep:towards, prep:to
  + {The warden’s} [@ toward] <the north gate> filled nine pages.

animus, animosity, enmity, rancor, rancour, vitriol, malice, goodwill, condescension, aggressiveness

# --- Against it ---
kind reporting-noun
  class   evaluate
  frames  prep:over, prep:about, prep:at
  + {The warden’s} [@ over] <the north gate> filled nine pages.

ire, wrath, rage, uproar, furor, furore, brouhaha, consternation, anguish, despair, remorse, guilt, contrition
embarrassment, chagrin, bitterness, acrimony, discontent, disgruntlement, irritation, displeasure, outburst
jubilation, elation, glee, joy, euphoria, schadenfreude, triumphalism, amazement, incredulity, disbelief
puzzlement, saber-rattling, sabre-rattling, brinkmanship, spat, squabble, feud, wrangle, tussle, infighting
bickering

kind reporting-noun
  class   evaluate
  frames  prep:with, prep:about, prep:at
  + {The warden’s} [@ with] <the north gate> filled nine pages.

unhappiness, dissatisfaction, disenchantment, disillusionment, disillusion, impatience, disgust, solidarity

kind reporting-noun
  class   evaluate
  frames  prep:against, prep:on
  + {The warden’s} [@ against] <the north gate> filled nine pages.

vendetta, bias, prejudice, grudge, barb, smear, slur, insult, epithet, jeremiad, counterclaim, crusade, veto
lobbying, incitement

# --- Wanted ---
kind reporting-noun
  class   urge
  frames  prep:for, prep:to
  + {The warden’s} [@ for] <the north gate> filled nine pages.

push, clamor, clamour, entreaty, exhortation, encouragement

kind reporting-noun
  class   commit
  frames  to, prep:for
  + {The warden’s} [@] <to move the north gate> filled nine pages.

strategy, urge, impulse, inclination

# --- Held ---
kind reporting-noun
  class   think
  frames  that, prep:of, prep:about
  + {The warden’s} [@] <that the north gate was safe> filled nine pages.

philosophy, dictum, adage, maxim, credo, creed, doctrine, dogma, mindset, worldview, intuition, instinct
gut feeling, epiphany, delusion, illusion, misconception, misperception, fantasy, pretense, pretence
prognosis, prophecy, foreboding, premonition, inkling, canard, truism, fallacy, reckoning, takeaway, innuendo
insinuation, counterargument, counter-argument, proclamation, pronouncement

kind reporting-noun
  class   show
  frames  that, prep:of
  + {The warden’s} [@] <that the north gate was safe> filled nine pages.

evidence, indication, demonstration

# --- With things that are not said as well ---
kind reporting-noun
  class   say
  frames  prep:about, prep:of, that
  + {The warden’s} [@ of] <the north gate> filled nine pages.

story, tale
