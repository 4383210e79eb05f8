# Words that say that somebody no longer is what the noun behind them says: of whom the text names, such a noun may be said
# though the text has not called them that. Check an edit: reportedly lexicon check lexicons/
kind former-word
  origin   our own list
  licence  that of the project
  + {The @ minister} [said] <that the road was shut>.

former, retired, one-time, onetime, erstwhile
