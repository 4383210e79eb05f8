# Light verbs: with a reporting noun as their object they are one cue (made the claim that …), whose source is their subject.
# In examples:  {source}  [cue]  <content>  ~marker~     Check an edit: reportedly lexicon check lexicons/
kind light-verb

make
  forms   makes, made, making
  + {The broker} [made a promise] <to sell the marina>.
  + {The agents} [have made claims] <that the vault was empty>.

issue, release, publish
  + {The utility} [@ed a warning] <that the valve might leak>.

give
  forms   gives, gave, given, giving
  + {The coach} [gave a warning] <that the bus would not wait>.

express, voice
  + {The tenants} [expressed concern] <that the boiler would burst>.

have
  forms   has, had, having
  + {The warden} [has no doubt] <that the dam will hold>.

offer, raise, repeat, reiterate, share, level, file, air, state, echo, bring, draw, advance, lodge, enter, press, renew, withdraw
  + {Two captains} [raised doubts] <that the ferry was safe>.

hold
  forms   holds, held, holding
  + {The parish} [held the belief] <that the bell was cursed>.

reach
  forms   reaches, reached, reaching
  + {The panel} [reached the conclusion] <that the fire was set>.

come to
  forms   comes to, came to, come to, coming to
  + {The panel} [came to the conclusion] <that the fire was set>.

take
  forms   takes, took, taken, taking
  + {The guild} [took the view] <that the contract was void>.

post, circulate, distribute, deliver, record, sign, mail, email, unleash, fire off, dash off
  + {The two wardens} [@ed a warning] <that the valve might leak>.

send
  forms   sends, sent, sending
  + {The utility} [sent a warning] <that the valve might leak>.

write
  forms   writes, wrote, written, writing
  + {The wardens} [wrote a warning] <that the valve might leak>.

put out
  forms   puts out, put out, put out, putting out
  + {The utility} [put out a warning] <that the valve might leak>.

launch, land, mount, provide, present, pay, turn, start, stage, hurl, lob, extend, harbor, harbour
  + {The wardens} [will @ a warning] <that the valve might leak>.

cast
  forms   casts, cast, cast, casting
  + {The ferrymen} [cast doubt] [on] <the new timetable>.
