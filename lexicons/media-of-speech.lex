# Media of speech: what one speaks in, on or at (in a statement, on Twitter, at a news conference). They become
# a claim’s `medium`, and are kept out of its content.
# In the examples @ stands for each headword in turn.  Check an edit: reportedly lexicon check lexicons/

# In a …
kind medium
  + {The clerk} [said] in a @ <that the road was shut>.

statement, memo, letter, speech, report, tweet, news conference, press conference, phone interview
news release, press release, blog post, blogpost, Facebook post, post, blog, release, telephone interview
television interview, TV interview, radio interview, text message, text, message, note
press statement, briefing, news briefing, press briefing, conference call, phone call
telephone call, call, video, video message, videotape, video call, video conference, videoconference
recording, podcast, broadcast, radio address, televised address, television appearance
public appearance, court filing, filing, lawsuit, complaint, brief, legal brief, motion, petition
deposition, sworn statement, ruling, dissent, judgment, decision, written statement
prepared statement, joint statement, response, reply, rebuttal, column, newspaper column, book
memoir, diary, log, logbook, journal, documentary, film, story, paper, research paper, white paper, study, survey
questionnaire, presentation, lecture, sermon, eulogy, toast, talk, town hall, town hall meeting
meeting, hearing, debate, discussion, panel discussion, chat, conversation, voice mail, voicemail
fax, telegram, cable, dispatch, bulletin, notice, newsletter, review, commentary, caption, thread
livestream, webcast, webinar, phone-in, radio phone-in, phone-in show, breakfast show, call-in show, voice note, bylined article, public service announcement, proclamation, declaration, resolution
manifesto, campaign ad, television ad, TV ad, radio ad, commercial, regulatory filing
securities filing, police report, question-and-answer session, monologue, rant, tirade, keynote
keynote speech, stump speech, farewell speech, concession speech, victory speech, floor speech
commencement speech, prime-time address, research note, transcript, profile, segment, news story
whisper, press kit, fundraising letter, cover letter, text exchange, status update, comment, forum
chat room, radio program, television program, talk show, news program, newscast, show
programme, radio programme, television programme, TV programme, breakfast programme, news programme, quarterly report
memorandum
  forms   memoranda

# In an …
kind medium
  + {The clerk} [said] in an @ <that the road was shut>.

interview, email, e-mail, essay, op-ed, opinion piece, editorial, article, address, advertisement
ad, affidavit, announcement, advisory, audit, appearance, Instagram post, Instagram story, X post
online post, online chat, online video, email exchange, email message, email interview
essay collection, exchange, exclusive interview, on-air interview, on-camera interview
impromptu speech, acceptance speech, inaugural address, open letter, internal memo, internal email
indictment, order, opinion, update, obituary, autobiography, amicus brief, announcement video
audio recording, earnings call, earnings report, encyclical, introduction, epilogue, afterword
appeal

# In …
kind medium
  + {The clerk} [said] in @ <that the road was shut>.

testimony, evidence, court, court papers, court documents, court records, private, public, writing, print
remarks, comments, prepared remarks, interviews, emails, letters, filings, tweets, speeches
statements, documents, a series of tweets, a string of tweets, closing arguments, opening statements
Parliament, sworn testimony, talking points, passing, jest
person
  forms   people

# On …
kind medium
  + {The clerk} [said] on @ <that the road was shut>.

Twitter, X, Facebook, Instagram, TikTok, YouTube, LinkedIn, Telegram, WhatsApp, Snapchat, Reddit
Weibo, Bluesky, Threads, Mastodon, Truth Social, Tumblr, social media, television, TV, radio, air
camera, live television, national television, state television, state radio, local radio, local television, cable news, the record, background, the radio
condition of anonymity
the phone, the telephone, the campaign trail, the stump, the stand, the witness stand
the House floor, the Senate floor, the air, the broadcast, his blog, her blog, his website
her website, its website, his show, her show
their website, the website, the company website, his account, her account, its account

# On its …: with any words before them
kind medium
  + {The clerk} [said] on the village @ <that the road was shut>.

website, web page, Facebook page, Facebook group, Facebook account, Instagram page, Instagram account, Instagram feed, YouTube channel
Telegram channel, Telegram account, X account, X feed, Twitter account, Twitter feed, WhatsApp group, TikTok account

# Over …, by …, through …, via …
kind medium
  + {The clerk} [said] by @ <that the road was shut>.

phone, telephone, mail, video link, satellite, telegraph, satellite phone, loudspeaker, megaphone
radio link

kind medium
  + {The clerk} [said] through @ <that the road was shut>.

an interpreter, a translator, a spokesperson, a lawyer, his lawyer, her lawyer, his attorney
her attorney
a spokesman
  forms   a spokesmen
a spokeswoman
  forms   a spokeswomen

# At a …
kind medium
  + {The clerk} [said] at a @ <that the road was shut>.

rally, campaign rally, campaign stop, campaign event, fundraiser, conference, summit, ceremony
dinner, lunch, luncheon, breakfast, banquet, gala, vigil, funeral, memorial service, convention
party convention, news event, media event, photo opportunity, ribbon-cutting, groundbreaking
roundtable, symposium, seminar, workshop, reception, town meeting, council meeting, board meeting
school board meeting, committee hearing, Senate hearing, House hearing, bail hearing, sentencing
trial, protest, march, premiere, screening, book signing, weigh-in, media day, graduation
commencement, swearing-in
