kind role
	+ {The @} [said <the road was shut>.
aide
  + {The aide} [said] <the road was “short>.
  + {} [Said] <the road was shut>.
  + The aide said <the road was shut.
  + The aide~ said the road was shut.
  ? The aide said} the road was shut.
  - {The aide} slept.
  + The aide slept.
  +
