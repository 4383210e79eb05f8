# Fields and values that are not known, not allowed, or missing.
kind reporting-verb
  origin  our own
  clas    say
add                      # a note
  class   asert
  frames  that, claus, prep:
  gender  female
  + {She} [added] <that it is late>.
note
  class   say, assert
  class   say
  frames
  + {She} [noted] <that it is late>.
vow
  + {She} [vowed] <to come>.
observe
  class   xyz
  frames  that,
  licence ours
  - She observed the comet.

kind evidential
perhaps
  claim   maybe
  + {She} [said] <it is late> ~perhaps~.

kind organization
  sort    holder
Harbor Board

kind role
gatekeeper
  sort    team
