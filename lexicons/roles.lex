# Roles: what a person is, by office, trade or place in a story, before or behind a name (council aide Mara
# Voss; Mara Voss, a council aide). `gender` stands only where the word itself shows it. A role of two words is
# here when its head alone would say too little (attorney general) or would be taken for something else (point
# guard).
# In the examples @ stands for each headword in turn.  Check an edit: reportedly lexicon check lexicons/

# Speakers for others
kind role
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

peer, life peer, council aide
council member, envoy, emissary, liaison, delegate, deputy, assistant
communications director, messenger, surrogate, go-between

kind role
  gender  female
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

councilwoman-elect, cowgirl, headmistress, actress, waitress, hostess, stewardess, heiress, princess
duchess, countess, baroness, queen, empress, abbess, nun, priestess, seamstress, ballerina, diva
showgirl, songstress, comedienne, first lady, queen mother, prima donna, bridesmaid, schoolmistress
lollipop lady, matron, barmaid, postmistress, mistress, matriarch, madam
councilwoman
  forms   councilwomen
congresswoman
  forms   congresswomen
assemblywoman
  forms   assemblywomen
alderwoman
  forms   alderwomen
committeewoman
  forms   committeewomen
chairwoman
  forms   chairwomen
businesswoman
  forms   businesswomen
saleswoman
  forms   saleswomen
policewoman
  forms   policewomen
stateswoman
  forms   stateswomen
sportswoman
  forms   sportswomen
anchorwoman
  forms   anchorwomen
camerawoman
  forms   camerawomen
forewoman
  forms   forewomen
clergywoman
  forms   clergywomen
airwoman
  forms   airwomen
servicewoman
  forms   servicewomen
noblewoman
  forms   noblewomen
craftswoman
  forms   craftswomen
stuntwoman
  forms   stuntwomen
washerwoman
  forms   washerwomen
ombudswoman
  forms   ombudswomen
frontwoman
  forms   frontwomen
yachtswoman
  forms   yachtswomen
oarswoman
  forms   oarswomen
horsewoman
  forms   horsewomen
maid of honor
  forms   maids of honor
housewife
  forms   housewives

kind role
  gender  male
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

cowboy, headmaster, prince, duke, king, earl, baron, emperor, abbot, monk, friar, altar boy, bellboy
schoolmaster, patriarch, tsar, sultan, sheikh, emir, count, marquess, viscount, knight
barman
  forms   barmen
lifeboatman
  forms   lifeboatmen
militiaman
  forms   militiamen
signalman
  forms   signalmen
lollipop man
  forms   lollipop men
councilman
  forms   councilmen
congressman
  forms   congressmen
assemblyman
  forms   assemblymen
alderman
  forms   aldermen
committeeman
  forms   committeemen
businessman
  forms   businessmen
salesman
  forms   salesmen
policeman
  forms   policemen
statesman
  forms   statesmen
sportsman
  forms   sportsmen
cameraman
  forms   cameramen
craftsman
  forms   craftsmen
nobleman
  forms   noblemen
serviceman
  forms   servicemen
airman
  forms   airmen
frontman
  forms   frontmen
clergyman
  forms   clergymen
anchorman
  forms   anchormen
milkman
  forms   milkmen
mailman
  forms   mailmen
postman
  forms   postmen
repairman
  forms   repairmen
handyman
  forms   handymen
watchman
  forms   watchmen
highwayman
  forms   highwaymen
stuntman
  forms   stuntmen
yachtsman
  forms   yachtsmen
oarsman
  forms   oarsmen
horseman
  forms   horsemen
best man
  forms   best men

# Words in -man that any person may hold
kind role
  gender  any
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

anchor
ombudsman
  forms   ombudsmen
freshman
  forms   freshmen
first baseman
  forms   first basemen
second baseman
  forms   second basemen
third baseman
  forms   third basemen
baseman
  forms   basemen
defenseman
  forms   defensemen
lineman
  forms   linemen
cornerman
  forms   cornermen
layman
  forms   laymen
middleman
  forms   middlemen
gunman
  forms   gunmen
fireman
  forms   firemen
fisherman
  forms   fishermen
seaman
  forms   seamen
trawlerman
  forms   trawlermen
frontiersman
  forms   frontiersmen
bondsman
  forms   bondsmen
marksman
  forms   marksmen

# Heads of state and of government, lawmakers, local offices
kind role
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

lawmaker, legislator, PM, state legislator, assembly member
majority whip, whip
shire president
permanent secretary, parish clerk, sarpanch, data protection officer, chief information security officer
chief product officer, venture capitalist, angel investor, sub-editor, apparatchik, quartermaster
undersecretary, comptroller, auditor, state auditor
assessor, vice mayor, councilor, councillor, commissioner
county commissioner, city commissioner, county executive, county clerk, city clerk, town clerk
clerk, supervisor, county supervisor, trustee, school board member, board member, board president
town manager, county administrator, administrator, registrar, consul
attaché, diplomat, chieftain, tribal chief
candidate, nominee, challenger, incumbent, front-runner, running mate, running-mate
campaign aide, campaign adviser, strategist, pollster, speechwriter, fundraiser
operative, shadow minister, lobbyist, organizer, organiser, community organizer, activist, campaigner
shop steward, civil servant, national security adviser, budget director
deputy director, election official, elections supervisor, poll worker
president-elect
  forms   presidents-elect
governor-elect
  forms   governors-elect
governor general
  forms   governors general
member of congress
  forms   members of congress
secretary-general
  forms   secretaries-general
secretary general
  forms   secretaries general
director general
  forms   directors general
surgeon general
  forms   surgeons general
inspector general
  forms   inspectors general
mayor-elect
  forms   mayors-elect
selectman
  forms   selectmen
campaign chairman
  forms   campaign chairmen
postmaster
  forms   postmasters

# Law, police, forces, rescue
kind role
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

justice, chief justice
assistant district attorney, county attorney, city attorney, state’s attorney, public defender
general counsel, special counsel
legal adviser, paralegal
arbitrator, mediator, deputy chief
undersheriff, officer
marshal, ranger
park ranger, warden, game warden, prison warden, bodyguard
lifeguard, border agent, special agent, agent, private investigator, private detective
spy, spymaster, fire marshal, firefighter, battalion chief
rescuer, general, brigadier, admiral, rear admiral, colonel, lieutenant colonel, major
lieutenant, cadet, commandant, soldier, sailor, marine
pilot, fighter pilot, copilot, co-pilot, navigator, veteran, mercenary, warlord
rebel leader
justice of the peace
  forms   justices of the peace
commander in chief
  forms   commanders in chief

# Business and money
kind role
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

CEO, CFO, chief operating officer
COO, chief technology officer, CTO, chief economist, chief analyst, chief strategist, executive
executive vice president, senior vice president
assistant manager, store manager
plant manager, branch manager, project manager, product manager, fund manager, portfolio manager
hedge fund manager, co-owner, part-owner, proprietor
operator, franchisee, industrialist, millionaire
investor, financier, banker, investment banker, central banker, broker, stockbroker
real estate agent, realtor, developer, trader, economist, senior economist
accountant, bookkeeper, actuary, underwriter, adjuster, partner, senior partner
recruiter, buyer, marketer, retailer, restaurateur, hotelier, innkeeper, bartender
shepherd, goatherd, forester, cobbler, cleaner, porter, steward, submariner, jailer, attache, peacekeeper
geographer, coder, driller, rigger, docker, stevedore, surveyor, planner, joiner, scaffolder, butler, concierge
bookseller, stenographer, undertaker, gravedigger, organist, chorister
barista, baker, brewer, brewmaster, winemaker, butcher, chef, head chef, pastry chef, cook, caterer
grocer, florist, tailor, jeweler, jeweller, barber, hairdresser, stylist, farmer, dairy farmer
rancher, beekeeper, breeder, grower, logger, miner, trucker, truck driver, bus driver, taxi driver
cabdriver, driver, machinist, welder, carpenter, plumber, electrician, mechanic, builder, contractor
aquarist, beadle, blacksmith, bosun, cabinetmaker, chambermaid, childminder, clockmaker, conservator, cox, embalmer, farrier
glassblower, goldsmith, hatter, hawker, helmsman, herder, householder, leaseholder, freeholder, locksmith, lumberjack, masseur
milliner, pastoralist, plasterer, potter, printmaker, purser, quarryman, ratepayer, sculler, seafarer, sommelier, stallholder
stringer, thatcher, trafficker, upholsterer, vintner, watchmaker, weaver, wheelwright, zookeeper, zoo keeper, bell-ringer
bellringer, town crier, liquidator, guerrilla, deserter, deportee, litigant, handler
shearer, director of nursing
harbour master, harbourmaster, lock keeper, crofter, ghillie, gamekeeper, sheep farmer, smallholder, allotment holder
fishmonger, greengrocer, publican, cabbie, minibus driver, lorry driver, train driver, coxswain
roofer, painter, bricklayer, stonemason, janitor, custodian, caretaker, groundskeeper, gardener
landscaper, housekeeper, nanny, receptionist, secretary-treasurer, cashier, teller, waiter, courier
mail carrier, letter carrier, deckhand, conductor, stationmaster, flight attendant
air traffic controller, dockworker, steelworker, autoworker, factory worker, social worker
aid worker, caseworker, health worker, relief worker, volunteer, intern, apprentice, trainee
retiree
vice president of sales
  forms   vice presidents of sales
ferryman
  forms   ferrymen
longshoreman
  forms   longshoremen

# Science, schools, medicine, faith
kind role
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

law professor, history professor
economics professor, lecturer, senior lecturer, instructor, teacher
schoolteacher, tutor, educator, associate dean
principal investigator, school principal, vice principal
school superintendent, schools superintendent, counselor, counsellor, guidance counselor, librarian
archivist, curator, scholar, academic, researcher, senior researcher, research fellow, senior fellow
fellow, scientist, chief scientist
meteorologist, forecaster, astronaut
cosmonaut, ornithologist, paleontologist, archaeologist
archeologist, psychologist, criminologist, demographer, statistician
mathematician, engineer, software engineer, structural engineer
civil engineer, chief engineer, programmer, inventor, technician, art historian
philosopher, ethicist, theologian, doctor
optician, audiologist, health visitor, ward sister, physio
toxicologist, veterinarian, vet, dentist, pharmacist, optometrist
therapist, physical therapist, physiotherapist, nurse, head nurse, nurse practitioner, caregiver
dietitian, nutritionist, health officer, health commissioner, health director, student
graduate student, law student, medical student, undergraduate, sophomore, junior, valedictorian
senior pastor, chaplain
churchwarden, verger, sexton, curate, preacher, televangelist, evangelist, missionary, mufti, ayatollah, cleric
cantor, lama, guru, shaman
midwife
  forms   midwives
alumnus
  forms   alumni

# Press, stage, letters, art
kind role
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

executive editor, deputy editor, sports editor, copy editor
war correspondent, political correspondent
journalist, photojournalist, news anchor, co-anchor, newscaster, newsreader, anchorperson, presenter
talk show host, radio host, broadcaster, commentator, pundit, contributor
critic, film critic, food critic, reviewer, blogger, vlogger, influencer, YouTuber, podcaster
photographer, cartoonist, producer, executive producer, showrunner
director of photography, filmmaker, film director, screenwriter, dramatist
comedian, comic, entertainer, magician, musician, composer
flautist, oboist, librettist, crooner, animator, ceramicist
pianist, violinist, cellist, guitarist, bassist, drummer, saxophonist, trumpeter, DJ
music director, bandleader, choirmaster, tenor, soprano, baritone, dancer, choreographer, model
supermodel, designer, fashion designer, artist, sculptor, illustrator, architect
poet, ghostwriter, narrator
reality star, socialite, impresario, gallerist, auctioneer, collector
art dealer, antiques dealer
editor in chief
  forms   editors in chief
editor-in-chief
  forms   editors-in-chief
poet laureate
  forms   poets laureate

# Sport
kind role
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

interim coach, pitching coach, defensive coordinator
offensive coordinator, special teams coordinator, coordinator, trainer, athletic trainer
athletic director, team owner, team president, team doctor, scout
co-captain, player, athlete, keeper, forward
fullback, full-back, center back, halfback, fly-half, scrum-half, prop
seamer, opener, miler, judoka, netminder, playmaker, centre-back, left-back, right-back, javelin thrower, bobsledder
flanker, center, centre, power forward, small forward
backup quarterback, tailback, receiver, tight end, left tackle
right tackle, tackle, left guard, cornerback, safety, defensive end, placekicker, kicker
punter, starting pitcher, relief pitcher, reliever, closer, infielder
left fielder, right fielder, center fielder, designated hitter, slugger, left-hander
right-hander, rookie, batter, bowler, wicketkeeper, spinner, all-rounder, golfer, caddie
tennis player, boxer, heavyweight, welterweight, wrestler, fighter, gymnast, figure skater, skater
speedskater, skier, snowboarder, surfer, swimmer, diver, rower, sprinter, hurdler, runner
marathoner, distance runner, decathlete, triathlete, cyclist, jockey, race car driver, racer
climber, mountaineer, fencer, archer, weightlifter, champion, defending champion, world champion
Olympian, gold medalist, chess player, grandmaster
batsman
  forms   batsmen

# Places in a story
kind role
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

plaintiff, defendant, suspect, victim, survivor, resident
homeowner, tenant, voter, supporter, follower, fan, donor, protester, demonstrator
opponent, rival, passenger
tourist, patient, customer, shopper, parent, twin, guardian, hiker, whistleblower
member, founding member, co-director, second-in-command, successor
octogenarian, nonagenarian, centenarian, explorer, rambler, futurist, technologist, numismatist, philatelist
antiquarian, genealogist, arsonist, fraudster, gangster, mobster, kingpin, hijacker, poacher, swindler, fixer, headman
predecessor, pioneer, philanthropist, humanitarian, scion, gang leader, drug lord, hacker, convict
ex-convict, inmate, refugee, migrant

# Those whom a text brings in with what they do and need not name: the judge is nobody that it has spoken of, unless it
# has said that they are one
kind role
  sort    attendant
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

spokesperson, functionary, aide, adviser, advisor, press secretary, press officer, press aide
representative, publicist, press agent, official, judge, chief judge, district judge, circuit judge
federal judge, magistrate, prosecutor, special prosecutor, federal prosecutor, county prosecutor, notary
bailiff, court clerk, court reporter, coroner, medical examiner, pathologist, desk sergeant
police officer, detective, patrol officer, guard, security guard, prison guard, investigator, paramedic
medic, dispatcher, analyst, senior analyst, usher, translator, interpreter, moderator, referee, umpire
witness, eyewitness, juror, neighbor, neighbour, ally, friend, colleague, co-worker, roommate, classmate
teammate, expert, specialist, insider, security expert, legal expert, policy analyst, political analyst
industry analyst
bystander, interviewer
foreman
  forms   foremen
linesman
  forms   linesmen
jury foreman
  forms   jury foremen

kind role
  sort    attendant
  gender  female
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

landlady
spokeswoman
  forms   spokeswomen

kind role
  sort    attendant
  gender  male
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

landlord
spokesman
  forms   spokesmen
doorman
  forms   doormen

# Offices that one at a time holds: the Labour leader is not whoever else the text speaks of
kind role
  sort    holder
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

vice-president, vice-chancellor, vice-chair, vice-captain, pontiff
vice president, deputy prime minister, lieutenant governor, speaker, house speaker, majority leader
minority leader, leader, party chair, chair, co-chair, vice chair, chairperson, shadow chancellor
metro mayor, secretary, treasurer, mayor, deputy mayor, council president, city manager
campaign manager, union leader, union president, district attorney, sheriff, fire chief
commander, chief financial officer, executive director, managing partner, director
principal, boss, dean, provost, rector, vice chancellor, headteacher
head teacher, editor
managing editor, host, co-host, publisher, team captain, heir, head
chief, police chief
chairman
  forms   chairmen
vice chairman
  forms   vice chairmen
deputy chairman
  forms   deputy chairmen
attorney general
  forms   attorneys general
solicitor general
  forms   solicitors general
chief of staff
  forms   chiefs of staff
chief of police
  forms   chiefs of police

# What may go on for anybody, whatever else the text says they are: the politician, the Scot
kind role
  general yes
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

ex-soldier, ex-marine, ex-paratrooper, ex-serviceman, ex-officer, ex-policeman, ex-detective, ex-minister, ex-president
ex-mayor, ex-footballer, ex-international, ex-champion, ex-model, ex-banker, ex-teacher, ex-miner, ex-pupil, ex-student
politician, celebrity, lead author, study author, Scot, Briton, Swede, Spaniard, Croat, Londoner, Liverpudlian, Glaswegian, Mancunian, New Yorker
New Zealander, Icelander, Greenlander, Aussie, Lancastrian, Brummie, Geordie, Dubliner, Parisian, Muscovite

kind role
  general yes
  gender  male
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

Frenchman
  forms   Frenchmen
Englishman
  forms   Englishmen
Irishman
  forms   Irishmen
Dutchman
  forms   Dutchmen
Welshman
  forms   Welshmen
Scotsman
  forms   Scotsmen
Ulsterman
  forms   Ulstermen
Yorkshireman
  forms   Yorkshiremen
Cornishman
  forms   Cornishmen

kind role
  general yes
  gender  female
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

Frenchwoman
  forms   Frenchwomen
Englishwoman
  forms   Englishwomen
Irishwoman
  forms   Irishwomen
Dutchwoman
  forms   Dutchwomen
Welshwoman
  forms   Welshwomen
Scotswoman
  forms   Scotswomen
Yorkshirewoman
  forms   Yorkshirewomen

# What else the bearers of some roles are called (a novelist: the author, the writer)
kind role
  called  author, writer
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

novelist, essayist, memoirist, biographer, author, co-author, writer, playwright

kind role
  called  actor, performer, star
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

actor, star, movie star

kind role
  called  singer, musician, star, performer
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

singer, singer-songwriter, songwriter, rapper, pop star

kind role
  sort    holder
  called  lawyer, attorney, barrister, solicitor
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

lawyer, attorney, barrister, solicitor, defense attorney, defense lawyer, counsel

kind role
  sort    holder
  called  captain, skipper
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

captain, skipper

kind role
  called  doctor, physician, consultant, specialist, medic
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

surgeon, physician, cardiologist, oncologist, neurologist, psychiatrist, epidemiologist, family doctor

kind role
  called  lawmaker, legislator, politician, Democrat, Republican
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

senator, state senator, state representative

kind role
  sort    holder
  called  politician, leader, Democrat, Republican
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

governor, opposition leader, party leader

kind role
  sort    holder
  called  leader, premier, PM, politician
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

prime minister

kind role
  sort    holder
  called  minister, politician, MP, frontbencher
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

minister, finance minister, interior minister, defense minister, defence minister
health minister, education minister, justice minister, home secretary
defense secretary, treasury secretary, health secretary, labor secretary, education secretary, chancellor
cabinet minister, junior minister, technology secretary, science secretary, communities secretary, development secretary
schools minister, policing minister, immigration minister, energy minister, environment minister, transport minister, culture minister, trade minister
prisons minister, housing minister, security minister, veterans minister, environment secretary, transport secretary, business secretary
culture secretary, energy secretary, justice secretary, housing secretary, trade secretary
defence secretary
secretary of state
  forms   secretaries of state

kind role
  called  MP, backbencher, lawmaker, parliamentarian, politician
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

MP, MEP, MSP, backbencher, frontbencher, crossbencher, parliamentarian, chief whip
member of parliament
  forms   members of parliament

kind role
  sort    holder
  called  leader, politician
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

president, premier, first minister, chief minister, dictator, ruler, monarch
head of state
  forms   heads of state

kind role
  called  officer, policeman, policewoman
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

constable, sergeant, chief constable, inspector, chief inspector, superintendent, detective inspector
detective chief inspector, trooper, state trooper, sheriff’s deputy

kind role
  called  doctor, physician, surgeon, consultant, medic
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

heart surgeon, neurosurgeon, pediatrician, orthopaedic surgeon, orthopedic surgeon, vascular surgeon
haematologist, hematologist, anaesthetist, anesthesiologist, gynaecologist, endocrinologist
ophthalmologist, paediatrician, GP, radiologist, dermatologist, obstetrician, gynecologist, consultant

kind role
  called  soldier, serviceman
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

corporal, private, gunner, paratrooper, infantryman, sapper, sniper, reservist
rifleman
  forms   riflemen
guardsman
  forms   guardsmen

kind role
  called  entrepreneur, businessman, businesswoman, boss, owner, founder, executive, tycoon, billionaire
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

founder, co-founder, cofounder, managing director, owner, billionaire, tycoon, magnate, mogul
entrepreneur

kind role
  sort    holder
  called  manager, boss, coach
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

manager, coach, head coach, general manager, assistant coach, director of rugby, director of football, director of cricket

kind role
  sort    holder
  called  cleric, churchman
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

archbishop, bishop, priest, parish priest, vicar, pastor, imam, rabbi, cardinal, deacon, archdeacon

kind role
  sort    holder
  called  pontiff
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

pope

kind role
  sort    holder
  called  diplomat, envoy
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

ambassador, consul general, high commissioner

kind role
  sort    holder
  called  diplomat, minister, politician, MP
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

foreign minister, foreign secretary

kind role
  called  scientist, researcher
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

physicist, chemist, biologist, marine biologist, microbiologist, ecologist, geologist, geophysicist
seismologist, volcanologist, hydrologist, oceanographer, climatologist, climate scientist, astronomer
astrophysicist, botanist, zoologist, entomologist, virologist, immunologist, neuroscientist
computer scientist, data scientist, glaciologist, parasitologist, mycologist, palaeontologist, palaeobotanist
taxonomist, crystallographer, bacteriologist, pharmacologist, geneticist, biochemist, biophysicist, ethnographer
cartographer, limnologist, primatologist, herpetologist, ichthyologist, arachnologist, agronomist, cosmologist
materials scientist, soil scientist, planetary scientist, neuropsychologist, gerontologist, geochemist
mineralogist, metallurgist, ethologist, physiologist, anatomist, embryologist, cryptographer, roboticist
bioethicist, acoustician, astrobiologist, geomorphologist, hydrogeologist, oceanologist, sedimentologist
biostatistician, bioinformatician, nanotechnologist, ethnobotanist, dendrochronologist, palynologist
malacologist, lepidopterist, cetologist, speleologist, phonetician, philologist, egyptologist, papyrologist

kind role
  called  academic, scholar, researcher
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

professor, associate professor, assistant professor, historian, political scientist, sociologist
anthropologist, linguist

kind role
  called  player
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

goalkeeper, striker, midfielder, defender, quarterback, running back, wide receiver, linebacker, pitcher, catcher
shortstop, outfielder, point guard, shooting guard, winger, goalie, goaltender

kind role
  sort    holder
  called  executive, boss, CEO, businessman, businesswoman
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

chief executive, chief executive officer

kind role
  called  journalist
  + {The @} [said] <the road was shut>.
  + {Mara Voss, the @}, [said] <the road was shut>.

reporter, correspondent, columnist, foreign correspondent
