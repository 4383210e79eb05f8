# Words that tell what a paragraph is in the article: the text of a picture, the line with the author, a summary.
# Check an edit: reportedly lexicon check lexicons/

# Begin the text or the credit of a picture (Photo: …, PHOTO BY …, Image credit: …).
kind caption-word
  origin   our own list
  licence  that of the project
  + {The clerk} [said] <that the @ was lost>.

photo, caption, photograph, photography, picture, image, file photo, video, graphic, illustration, handout

# Stand before "by" and a name, or behind a caption word (Story by …, image credit …).
kind credit-word
  origin   our own list
  licence  that of the project
  + {The clerk} [said] <that the @ was lost>.

story, text, words, report, reporting, additional reporting, written, edited, compiled, photo, photos, photograph
photographs, image, images, video, graphic, illustration, illustrations, credit, credits, courtesy, by

# Head a summary.
kind summary-word
  origin   our own list
  licence  that of the project
  + {The clerk} [said] <that the @ was lost>.

key points, key takeaways, key facts, at a glance, in brief, summary, abstract, takeaways, highlights, what to know
the main points, main points, editor’s note, editors’ note, author’s note, publisher’s note
