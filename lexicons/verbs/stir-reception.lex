# How a thing is received: the subject is what somebody thinks something of, the object is who thinks it. See stir.lex.
# In examples @ stands for each headword in turn.  Check an edit: reportedly lexicon check lexicons/

kind reporting-verb
  class   evaluate
  frames  subject
  + <The ruling> [will @] {dairy farmers}.

raise hackles among, raise fears among, raise hopes among, raise doubts among, raise suspicions among
stoke fears among, stoke anger among, fuel anger among, fuel fears among, fuel speculation among
spark fears among, spark debate among, spark unease among, spark fury among, spark uproar among
provoke outrage among, provoke fury among, provoke anger among, provoke a backlash from, provoke a rebuke from
trigger outrage among, trigger protests from, trigger a backlash from, cause consternation among
cause alarm among, cause outrage among, cause concern among, cause unease among, cause an uproar among
create unease among, generate excitement among, generate enthusiasm among, sow doubt among
meet with skepticism from, meet with resistance from, meet resistance from, meet opposition from, gladden
hearten, discomfit, disconcert, dispirit, exhilarate, gall, gratify, invigorate, overjoy, peeve, perturb
revolt, scandalize, scandalise, tantalize, wow, wrong-foot, blindside

fall flat with, fall flat among
  forms   falls, fell, fallen, falling

go down well with, go down badly with, go over well with, go over badly with
  forms   goes, went, gone, going

ring hollow with
  forms   rings, rang, rung, ringing

sit badly with, sit right with
  forms   sits, sat, sitting

strike fear into
  forms   strikes, struck, striking

stir anger among, stir fears among, stir outrage among
  forms   stirs, stirred, stirring

find favor with, find favour with, find support among, find little support among
  forms   finds, found, finding

run into opposition from, run into resistance from
  forms   runs, ran, run, running

get under the skin of
  forms   gets, got, getting

be music to the ears of, be popular with, be popular among, be unpopular with, be unpopular among
  forms   is, was, been, being

be a concern for, be a worry for
  forms   is, was, been, being

kind reporting-verb
  class   evaluate
  frames  subject
  + <The young senator> [will @] {the farm union}.

attract the attention of, attract the ire of, attract condemnation from, attract complaints from
attract opposition from, catch the attention of, catch the eye of, capture the attention of
capture the imagination of, gain attention from, gain the trust of, gain the confidence of, earn plaudits from
earn a rebuke from, earn rebukes from, earn the gratitude of, earn the admiration of, earn the enmity of
earn condemnation from, earn high marks from, earn low marks from, earn cheers from, earn boos from
earn backing from, garner applause from, garner backing from, garner opposition from, garner scrutiny from
receive boos from, receive cheers from, receive plaudits from, receive backing from
receive a standing ovation from, receive a warm welcome from, receive high marks from, receive scrutiny from
receive pushback from, receive condemnation from, receive threats from, receive complaints from
receive the approval of, receive approval from, face accusations from, face a rebuke from, face a revolt from
face a rebellion from, face anger from, face attacks from, face condemnation from, face complaints from
face demands from, face doubts from, face fury from, face objections from, face outrage from
face pressure from, face protests from, face ridicule from, face threats from, face dissent from
encounter resistance from, encounter opposition from, encounter skepticism from, elicit applause from
elicit gasps from, elicit jeers from, elicit outrage from, elicit a rebuke from, elicit anger from
elicit sympathy from, elicit groans from, prompt condemnation from, prompt protests from, prompt concern from
prompt concerns from, prompt a rebuke from, prompt a backlash from, prompt praise from, prompt fears from
prompt anger from, spark a backlash from, spark fury from, spark condemnation from, spark a rebuke from
spark calls from, spark complaints from, invite criticism from, invite ridicule from, invite scrutiny from
incur the ire of, incur the anger of, raise the ire of, raise the hackles of, enjoy the trust of
enjoy the respect of, enjoy the loyalty of, enjoy the blessing of, command the respect of
command the loyalty of, secure the approval of, secure the trust of, secure backing from, secure approval from
secure endorsements from, rouse the anger of, arouse the suspicion of, arouse the ire of, arouse the anger of

draw boos from, draw jeers from, draw laughs from, draw gasps from, draw fury from, draw flak from
  forms   draws, drew, drawn, drawing

draw plaudits from, draw rebukes from, draw outrage from, draw backlash from, draw the attention of
  forms   draws, drew, drawn, drawing

draw notice from, draw a backlash from, draw a sharp rebuke from, draw widespread praise from
  forms   draws, drew, drawn, drawing

draw widespread criticism from, draw comparisons from
  forms   draws, drew, drawn, drawing

get high marks from, get low marks from, get an earful from, get boos from, get cheers from, get backing from
  forms   gets, got, getting

get the approval of, get approval from, get the nod from, get the green light from, get the go-ahead from
  forms   gets, got, getting

get the thumbs up from, get attention from, get scrutiny from
  forms   gets, got, getting

win cheers from, win the respect of, win the admiration of, win the hearts of, win kudos from
  forms   wins, won, winning

win the nod from
  forms   wins, won, winning

fall foul of, fall out of favor with
  forms   falls, fell, fallen, falling

lose the backing of, lose the faith of, lose the respect of, lose favor with, lose support from, lose support among
  forms   loses, lost, losing

have the approval of, have the respect of, have the ear of, have the sympathy of, have the full support of
  forms   has, had, having

have the full backing of, have the full confidence of
  forms   has, had, having

take heat from, take criticism from, take abuse from
  forms   takes, took, taken, taking

come under renewed criticism from, come under heavy criticism from, come under growing pressure from
  forms   comes, came, come, coming

come under heavy fire from
  forms   comes, came, come, coming
