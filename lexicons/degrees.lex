# Words that say how a number behind them is meant, and do nothing else before one. Those that may govern a phrase of their own
# (about, around, over, under) are closed-class words. Check an edit: reportedly lexicon check lexicons/
kind degree-word
  origin   our own list
  licence  that of the project
  + {@ half of the drivers} [said] <that the road was shut>.

nearly, almost, roughly, virtually, practically, barely, approximately, exactly, precisely
