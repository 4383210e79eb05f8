# Verbs that stir: the subject is what somebody thinks something of, and so the content; the object is who thinks it
# (the ruling angered farmers). The ones of the last block stand alone: nobody is named (she drew praise).
# In examples @ stands for each headword in turn.  Check an edit: reportedly lexicon check lexicons/

kind reporting-verb
  class   evaluate
  frames  subject
  + <The ruling> [will @] {dairy farmers}.

anger, surprise, shock, scare, horrify, thrill, alarm, impress, excite, infuriate, enrage, outrage, incense, irk
annoy, irritate, frustrate, exasperate, offend, appall, dismay, disappoint, disgust, sicken, sadden, delight, amuse
please, charm, captivate, fascinate, intrigue, puzzle, perplex, baffle, mystify, confuse, stun, startle, astonish
amaze, astound, dazzle, embarrass, humiliate, shame, unnerve, unsettle, disturb, trouble, bother, concern, rattle
spook, frighten, terrify, embolden, comfort, relieve, electrify, rile
rankle, antagonize, inflame, agitate, demoralize, dishearten, bore, disillusion
mortify, flabbergast, befuddle, bewilder, flummox, tickle, rile up, freak out, resonate with
land well with, grate on, dawn on, not sit well with, play well with, touch a nerve with

upset
  forms   upsets, upset, upsetting

appal
  forms   appals, appalled, appalling

repel
  forms   repels, repelled, repelling

put off
  forms   puts, put, putting

sit well with, sit poorly with, sit uneasily with
  forms   sits, sat, sitting

ring true to, ring true with
  forms   rings, rang, rung, ringing

catch on with
  forms   catches, caught, catching

strike a chord with, strike a nerve with
  forms   strikes, struck, striking

come as a shock to, come as a surprise to, come as a relief to, come as no surprise to, come as news to
  forms   comes, came, come, coming

hit home with
  forms   hits, hit, hitting

kind reporting-verb
  class   evaluate
  frames  subject
  + <The young senator> [will @] {the farm union}.

receive support from, receive the support of, receive the endorsement of, receive the backing of, receive praise from
receive criticism from, receive applause from, receive endorsements from, receive an endorsement from
receive the blessing of, gain support from, gain the support of, gain the backing of, gain the endorsement of
earn the support of, earn the endorsement of, earn praise from, earn criticism from, earn applause from
earn the respect of, earn the trust of, earn the wrath of, earn the ire of, earn scorn from, earn kudos from
garner support from, garner praise from, garner criticism from, garner endorsements from, garner attention from
face criticism from, face opposition from, face resistance from, face pushback from, face questions from
face skepticism from, face backlash from, face a backlash from, face scrutiny from
face hostility from, attract criticism from, attract support from, attract the support of
attract praise from, attract scrutiny from, attract interest from, enjoy the support of, enjoy support from
enjoy the backing of, enjoy the confidence of, secure the support of, secure the endorsement of, secure the backing of
secure support from, provoke criticism from, provoke anger from, provoke outrage from, prompt criticism from
prompt questions from, prompt complaints from, prompt outrage from, spark criticism from, spark outrage from
spark anger from, spark concern from, spark protests from, raise eyebrows among, raise concerns among
raise alarms among, raise alarm among, raise questions among, elicit criticism from, elicit praise from
elicit laughter from, elicit cheers from, elicit boos from

win support from, win the support of, win endorsement from, win the endorsement of, win backing from, win the backing of, win praise from, win approval from, win the approval of, win plaudits from, win applause from, win accolades from, win the favor of, win the blessing of, win over the support of, win the trust of, win the confidence of
  forms   wins, won, winning

get support from, get the support of, get the endorsement of, get an endorsement from, get the backing of, get praise from, get applause from, get the blessing of, get criticism from, get flak from, get pushback from
  forms   gets, got, gotten, getting

draw criticism from, draw praise from, draw fire from, draw scorn from, draw support from, draw condemnation from, draw complaints from, draw protests from, draw the ire of, draw the wrath of, draw applause from, draw cheers from, draw a rebuke from, draw objections from, draw opposition from, draw scrutiny from, draw attention from, draw a response from, draw interest from, draw skepticism from
  forms   draws, drew, drawn, drawing

have the support of, have support from, have the backing of, have the endorsement of, have the blessing of, have the confidence of, have the trust of
  forms   has, had, having

lose the support of, lose the endorsement of, lose the confidence of, lose the trust of
  forms   loses, lost, losing

come under fire from, come under attack from, come under criticism from, come under pressure from, come under scrutiny from
  forms   comes, came, come, coming

take flak from, take fire from
  forms   takes, took, taken, taking

incur the wrath of
  forms   incurs, incurred, incurring

kind reporting-verb
  class   evaluate
  frames  subject
  + <The young senator> [will @].

draw criticism, draw praise, draw scorn, draw condemnation, draw complaints, draw a rebuke, draw rebukes, draw ridicule
  forms   draws, drew, drawn, drawing

win praise, win plaudits
  forms   wins, won, winning

receive criticism, receive praise, earn praise, earn criticism, earn scorn, garner praise, garner criticism
attract criticism, attract praise, prompt criticism, spark criticism, spark outrage, stir outrage

come under criticism
  forms   comes, came, come, coming
