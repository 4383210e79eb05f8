# Verbs whose object does what the infinitive behind it says, whoever the subject is (object control; VerbNet 59, 64 and
# FrameNet Causation): the source of “forced the mayor to admit that …” is the mayor.
# In examples:  {source}  [cue]  <content>     Check an edit: reportedly lexicon check lexicons/
kind causative-verb

lead
  forms   leads, led, leading
  + The leak led {officials} [to admit] <that the dam was weak>.

drive
  forms   drives, drove, driven, driving
  + The leak drove {the mayor} [to admit] <that the dam was weak>.

force, prompt, cause, allow, enable, compel, spur, oblige, inspire, provoke, embolden, tempt, induce, pressure, push
  + The leak forced {the mayor} [to admit] <that the dam was weak>.
