# Source nouns: common nouns for who or what may speak. `is person` holds for the singular; the plural of such a
# noun (officials, experts) is a group. What a person is by office or trade (senator, coach) stands in roles.lex
# and may speak just as well; words that work both ways stand in both files.
# In the examples @ stands for each headword in turn.  Check an edit: reportedly lexicon check lexicons/

# Officials, experts, friends and foes: the unnamed voices of the news
kind source-noun
  is      person
  + {The @} [said] <the road was shut>.

official, insider, expert, analyst, investigator, observer, specialist, source, critic, opponent
supporter, skeptic, sceptic, cynic, detractor, defender, backer, proponent, advocate, adviser
advisor, aide, ally, rival, foe, adversary, challenger, competitor, contender, hopeful, front-runner
frontrunner, outsider, loyalist, dissenter, dissident, rebel, whistleblower, informant, informer
tipster, leaker, confidant, mentor, protégé, counterpart, colleague, co-worker, coworker, peer
associate, acquaintance, pal, chum, confidante, successor, predecessor, deputy, leader, organizer, organiser
representative, delegate, member, senior figure, leading figure, opposition figure, party figure, insurgent, holdout, newcomer, veteran, old-timer, regular

# Some, many, others: words that speak alone
kind source-noun
  is      group
  + But {@} [said] <the road was shut>.

others, some, many, most, several, few, both, all, everyone, everybody, no one
nobody, neither, none, a few, hundreds, thousands, millions, dozens
scores, half, a third, two-thirds

# Another, someone: one who speaks alone
kind source-noun
  is      person
  + But {@} [said] <the road was shut>.

another, someone, somebody, anyone, anybody, one

# Groups and people taken together; many have no plural, police and the poor are one
kind source-noun
  is      group
  + {The @} [said] <the road was shut>.

police, authorities, public, crowd, audience, crew, cast, troupe, jury, panel, family, trio
quartet, household, electorate, majority, minority, opposition, leadership, management, staff
workforce, personnel, faculty, brass, establishment, elite, clergy, congregation, community
neighborhood, neighbourhood, village, population, lineup, defense, offense, roster, camp
delegation, entourage, faction, wing, gang, troops, base, defence, grassroots, rank and file, press corps
industry, sector, market, markets, class, generation, tribe, clan, world, region, prosecution
search party, rich, poor, unemployed, elderly, young, homeless, rest, left, right, side
rescue team, research team, legal team, defense team, transition team, coaching staff, front office
survivor group, focus group, leadership team, search committee, selection committee, host committee
steering committee, working group, board of directors, board of trustees, committee of inquiry
law enforcement

# Two people: those whose names an article has joined by "and"
kind source-noun
  is      group
  sort    pair
  + {The @} [said] <the road was shut>.

couple, pair, duo, twosome

# What is counted: in a poll, half of the voters …
kind source-noun
  is      document
  class   show
  + {The @} [said] <the road was shut>.
  + [In] {the @}, <half of the tenants wanted a new roof>.

poll, survey, exit poll, tracking poll, opinion poll, straw poll, census

# What is written, filmed or counted
kind source-noun
  is      document
  + {The @} [said] <the road was shut>.

report, study, preprint, review, audit, inquiry, investigation, probe
assessment, appraisal, evaluation, risk assessment, impact assessment, blueprint, readout, meta-analysis, simulation
modelling, modeling, calculation, scan, satellite images, satellite imagery, imagery, image, photograph, reading
measurement, charge sheet, prospectus, framework, strategy, roadmap, intercept, inquest, slide, slide deck, patent
guidance, correspondence, literature, dissertation, atlas, report card, ranking, tally, circular, edict, clip, tape
poem, passage, verse, motto, dashboard, timeline, spreadsheet, dataset, court papers, legal papers, company accounts
research, terms of service, archives, register, war diary, court record, entry, log entry, diary entry
white paper, article, story, editorial, op-ed, column, essay, book, memoir, biography, autobiography
novel, diary, chapter, textbook, encyclopedia, dictionary, guidebook, manual, handbook, brochure
consultation paper, green paper, discussion paper, working paper, research paper, position paper
minutes, accounts, freedom of information request, post-mortem, post-mortem examination, briefing paper
consultation document, discussion document, pamphlet, leaflet
flyer, draft, memo, letter, email, e-mail, note, message, text message, tweet, post
posting, press release, news release, release, statement, announcement, notice, bulletin, advisory
warning, alert, dispatch, cable, telegram, communiqué, communique, briefing, fact sheet, transcript
summary, abstract, footnote, caption, headline, sign, placard, banner, lawsuit, suit, complaint
indictment, affidavit, filing, court filing, brief, petition, motion, plea agreement, subpoena
warrant, search warrant, charging document, deposition, testimony, ruling, verdict, opinion, dissent
decision, order, injunction, judgment, judgement, will, contract, lease, deed, agreement, treaty
accord, pact, charter, constitution, law, statute, bill, legislation, measure, amendment, resolution
proposal, plan, budget, ordinance, rule, regulation, guideline, policy, directive, decree, code
clause, provision, manifesto, agenda, document, record, file, dossier, log, ledger
invoice, receipt, form, application, questionnaire, forecast, estimate, projection, data
statistics, figures, numbers, results, findings, evidence, chart, graph, map, table, list, database
model, experiment, trial, test, autopsy, recording, video, footage, film, documentary, ad
advertisement, commercial, spot, song, speech, address, sermon, eulogy, obituary, profile, interview
scorecard, ballot, ticket, inscription, plaque, Bible, Constitution, scripture, proverb, legend
rumor, rumour, theory
analysis
  forms   analyses
memorandum
  forms   memoranda
index
  forms   indexes

# Bodies. `sort` says of which sort a body is in whose name the noun stands (the Rail Safety Board: state); a noun with
# `general` may go on for every body of that sort (the watchdog), others only for the ones that are named so (the board).

# Firms, of any name
kind source-noun
  is      organization
  sort    business
  general yes
  + {The @} [said] <the road was shut>.

company, firm, corporation, conglomerate, business, enterprise, startup, start-up, subsidiary
maker, automaker, carmaker, drugmaker, chipmaker, brewer, chain, airline, carrier, retailer
manufacturer, supplier, distributor, lender, insurer, tech company, multinational, software maker
phone maker, tech giant, giant, behemoth, technology company, energy company, phone company, drug maker, toymaker
chip maker, chip designer, plane maker, car maker, arms maker, defence contractor, defense contractor, search engine
fintech, biotech, scale-up, challenger bank, payments firm, shipping line, social network, satellite operator
games developer, property developer, cloud provider, drug developer, platform, lab, AI lab, research lab
steelmaker, gunmaker, watchmaker, bookmaker, boatbuilder, shoemaker, glassmaker, engine maker, battery maker, drinks maker
food maker, app, messaging app, dating app, streaming service, trading house, wind farm developer
planemaker, shipbuilder, housebuilder, supermarket, discounter, operator, vendor, provider, refiner, distiller, haulier, telecoms group

# People, or the firm that does it
kind source-noun
  is      person
  sort    business
  general yes
  + {The @} [said] <the road was shut>.

developer, contractor, subcontractor, producer, promoter, designer, miner, driller

# Firms, where the name says so
kind source-noun
  is      organization
  sort    business
  + {The @} [said] <the road was shut>.

bank, brewery, winery, bakery, restaurant, cafe, hotel, store, shop, railroad, railway
shipper, refinery, plant, factory, mill, mine, brokerage, fund, hedge fund, exchange, auction house
label, studio, publisher, law firm, consultancy, venture, joint venture, wholesaler
insurance company, oil company, drug company, dealership, farm, garage, gym, salon, clothing brand
brand, pharmacy, parent company, employer

# Offices of state, of any name
kind source-noun
  is      organization
  sort    state
  general yes
  + {The @} [said] <the road was shut>.

agency, authority, watchdog, regulator, quango, inspectorate

# Offices of state, where the name says so
kind source-noun
  is      organization
  sort    state
  + {The @} [said] <the road was shut>.

administration, ministry, department, bureau, office, service, directorate, commission, committee
subcommittee, task force, board, council, assembly, police department, fire department
health department, weather service, water board, parks department, transit agency
transit authority, port authority, housing authority, space agency, intelligence agency, spy agency
election board, school board, city council, county commission, commissioner’s office

# Schools, where the name says so
kind source-noun
  is      organization
  sort    school
  + {The @} [said] <the road was shut>.

university, college, academy, seminary, institute

# Schools, of any name
kind source-noun
  is      organization
  sort    school
  general yes
  + {The @} [said] <the road was shut>.

school

# Societies, of any name
kind source-noun
  is      organization
  sort    society
  general yes
  + {The @} [said] <the road was shut>.

charity, nonprofit, think tank, thinktank, advocacy group, rights group, civil rights group, lobby
trade group, industry group, campaign group, pressure group, lobby group, non-profit, union, trade union
party

# Societies, where the name says so
kind source-noun
  is      organization
  sort    society
  + {The @} [said] <the road was shut>.

guild, league, federation, association, society, foundation, trust, trade association
labor union, teachers union, campaign, movement, coalition, alliance, bloc, caucus

# Teams and clubs
kind source-noun
  is      organization
  sort    team
  general yes
  + {The @} [said] <the road was shut>.

team, squad, club, franchise

# Forces
kind source-noun
  is      organization
  sort    force
  + {The @} [said] <the road was shut>.

intelligence, army, navy, air force, military, militia, coast guard, coastguard, police force, border force
national guard, armed forces, high command, army command, military command, central command

# Bodies of any sort
kind source-noun
  is      organization
  sort    any
  general yes
  + {The @} [said] <the road was shut>.

group, organization, organisation, body

# Bodies that are only what they are called
kind source-noun
  is      organization
  + {The @} [said] <the road was shut>.

affiliate, utility, government, division, legislature, parliament, congress, senate, court
tribunal, appeals court, bench, prosecutor’s office, sheriff’s office, embassy, consulate, mission
monarchy, palace, junta, regime, presidency, cabinet, conference, institution, chamber, cooperative
co-op, consortium, center, centre, laboratory, hospital, clinic, hospice, district
school district, library, museum, gallery, theater, theatre, orchestra, church, diocese
archdiocese, parish, mosque, synagogue, temple, monastery, convent, zoo, aquarium, airport, port
hotline, central bank, city hall, super PAC, PAC, political action committee, grand jury
supreme court, high court, justice department, state department, white house, highway patrol
secret service, medical examiner’s office, district attorney’s office, attorney general’s office
mayor’s office, governor’s office, prime minister’s office, press office, hospital system
school system, nation, country, state, city, town, county, province

# Papers, stations and sites
kind source-noun
  is      media
  sort    any
  general yes
  + {The @} [said] <the road was shut>.

newspaper, paper, daily, weekly, tabloid, broadsheet, magazine, journal, news agency, news service
wire service, wire, newsroom, news outlet, outlet, broadcaster, network, channel, station
radio station, television station, cable channel, program, programme, show, newscast, broadcast
podcast, podcaster, news site, website, site, web site, blog, newsletter, publication, media, press
news media, state media, local media, state television, state radio, editorial board

# What people are in a town, a court, a queue or a crowd
kind source-noun
  is      person
  + {The @} [said] <the road was shut>.

resident, voter, citizen, neighbor, neighbour, local, villager, homeowner, landowner, tenant, renter
landlord, taxpayer, commuter, motorist, pedestrian, cyclist, passenger, traveler, traveller, tourist
visitor, guest, shopper, customer, client, consumer, buyer, seller, bidder, subscriber, user, viewer
reader, listener, spectator, bystander, onlooker, eyewitness, witness, survivor, victim, patient
inmate, prisoner, detainee, hostage, captive, refugee, immigrant, migrant, asylum-seeker, exile
evacuee, pilgrim, parishioner, worshiper, worshipper, believer, camper, hiker, climber, swimmer
skier, surfer, hunter, angler, beachgoer, concertgoer, churchgoer, moviegoer, attendee, participant
applicant, candidate, nominee, appointee, respondent, petitioner, signatory, recipient, beneficiary
donor, contributor, investor, shareholder, stockholder, creditor, debtor, borrower, broker, trader
defendant, plaintiff, suspect, accuser, complainant, claimant, appellant, juror, culprit
perpetrator, assailant, attacker, shooter, intruder, robber, burglar, hacker, fugitive, escapee
lodger, squatter, passer-by, pupil, postgraduate, carer, gamer, streamer, defector, separatist, conscript
conservationist, jihadist, republican, unionist, oligarch, exporter, recruit, elder
kidnapper, smuggler, militant, extremist, terrorist, demonstrator, protester, protestor, marcher
rioter, striker, picketer, activist, campaigner, conservative, liberal, progressive, moderate
centrist, independent, socialist, libertarian, environmentalist, feminist, abolitionist, reformer
hard-liner, hardliner, partisan, retiree, senior
youth, adult, twin, orphan, graduate, dropout, classmate, roommate, housemate
teammate, fan, follower, admirer, commenter, poster, caller, contestant, finalist, winner, loser
champion, speaker, questioner, interviewer, interviewee, narrator
passerby
  forms   passersby
gunman
  forms   gunmen
thief
  forms   thieves
alumnus
  forms   alumni
runner-up
  forms   runners-up

# What may go on for anybody of that age
kind source-noun
  is      person
  general yes
  + {The @} [said] <the road was shut>.

accused, pensioner, teenager, teen, adolescent, youngster, toddler, millennial

# Work and trades (offices and professions stand in roles.lex)
kind source-noun
  is      person
  + {The @} [said] <the road was shut>.

worker, employee, staffer, laborer, labourer, freelancer
shopkeeper, storekeeper, merchant, grower, breeder, dealer, lobbyist
fundraiser, operative, pundit, commentator, columnist, blogger, reporter, journalist, reviewer
inspector, monitor, cop, prosecutor, negotiator, mediator, lawmaker, legislator, politician, diplomat
bureaucrat, policymaker, decision-maker, scientist, researcher, scholar, academic, historian
economist, pollster, forecaster, strategist, doctor, physician, clinician, caregiver, responder
rescuer, soldier

# People by age and sex
kind source-noun
  is      person
  + {The @} [said] <the road was shut>.

individual
person
  forms   people

kind source-noun
  is      person
  gender  female
  + {The @} [said] <the road was shut>.

girl, lady, schoolgirl, matriarch, bride, heiress
woman
  forms   women
townswoman
  forms   townswomen
policewoman
  forms   policewomen
servicewoman
  forms   servicewomen
countrywoman
  forms   countrywomen
noblewoman
  forms   noblewomen
horsewoman
  forms   horsewomen
gentlewoman
  forms   gentlewomen

kind source-noun
  is      person
  gender  male
  + {The @} [said] <the road was shut>.

boy, guy, lad, schoolboy, patriarch, groom
man
  forms   men
gentleman
  forms   gentlemen
townsman
  forms   townsmen
countryman
  forms   countrymen
nobleman
  forms   noblemen
horseman
  forms   horsemen

# The family
kind source-noun
  is      person
  gender  female
  + {Her @} [said] <the road was shut>.

mother, mom, mum, grandmother, great-grandmother, godmother, stepmother, sister, half-sister
stepsister, daughter, stepdaughter, granddaughter, goddaughter, aunt, great-aunt, niece, widow
fiancée, girlfriend, ex-girlfriend
mother-in-law
  forms   mothers-in-law
sister-in-law
  forms   sisters-in-law
daughter-in-law
  forms   daughters-in-law
wife
  forms   wives
ex-wife
  forms   ex-wives

kind source-noun
  is      person
  gender  male
  + {Her @} [said] <the road was shut>.

father, dad, grandfather, great-grandfather, godfather, stepfather, brother, half-brother
stepbrother, son, stepson, grandson, godson, uncle, great-uncle, nephew, husband, ex-husband
widower, fiancé, boyfriend, ex-boyfriend
father-in-law
  forms   fathers-in-law
brother-in-law
  forms   brothers-in-law
son-in-law
  forms   sons-in-law

kind source-noun
  is      person
  + {Her @} [said] <the road was shut>.

parent, grandparent, stepparent, guardian, sibling, spouse, partner, cousin, relative, in-law, heir
friend, kid, stepkid, babysitter, godparent
child
  forms   children
grandchild
  forms   grandchildren
stepchild
  forms   stepchildren

# Words between a document and who passed it on: they are relays, not authors
kind relay-phrase
  + <The dam leaks>, [according to] {a memo @ the Courier}.

obtained by, seen by, reviewed by, viewed by, shared with, leaked to, provided to, sent to, given to
shown to, published in, cited by, quoted by, first reported by, broadcast by, aired by, carried by
described to, passed to
