# Words that have lost their beginning to an apostrophe: that mark opens no quotation, though it stands where one would.
# Check an edit: reportedly lexicon check lexicons/
kind clipped-word
  origin   our own list
  licence  that of the project
  + {The cook} [said] <that the pots were ’@ again>.

bout, cause, cuz, em, n, neath, nuff, round, til, till, tis, twas
