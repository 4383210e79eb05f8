# Verbs of evaluating: the source says what it thinks of somebody or something: names it (call, describe as), blames or
# accuses it, praises it, stands for or against it. What is judged is content, with all that is said of it.
# The frame object takes the phrases behind the object too: accused <the firm of fraud>, praised <her for her calm>.
kind reporting-verb
  class evaluate

call
  frames predicate
  + {Her opponent} [called] <the tax “a hammer looking for a nail.”>
  + {Dean Philippa Aguirre} [called] <the entrance test outdated and unkind>.
  + <The deal> [was called] <a disgrace> by {two former trustees}.
  - She called a cab from the hotel lobby.
  - A neighbor called the police at midnight.

describe
  frames as, object, wh, ing
  + {A leaked letter} [describes] <the night shift as “a ship without a rudder.”>
  + In a short interview, {the pilot} [described] <a sudden loss of power>.
  + {Survivor Noor Petrakis} [described] <how the hull split along the keel>.

support
  frames object, ing
  + {Most nurses at the two hospitals} [support] <the new contract>.
  + {Alderman Percy Nakata} [has supported] <moving the statue to the cemetery>.
  - Four steel columns support the roof.

endorse
  frames object, ing, as
  + {The firefighters' union} [endorsed] <Judge Carmela Ridgeway for county executive>.
  + {The advisory panel} [did not endorse] <the treatment for young children>.
  - He endorsed the check and handed it over.

criticize, criticise
  frames object, ing, as, quote
  + {State auditors} [criticized] <the ministry for its slow payments to farmers>.
  + <The verdict> [was criticized] by {victims' families} <as too mild>.
  + {Bowls captain Edwina Marsh} [has criticised] <the state of the greens>.

accuse
  frames object, prep:of
  + <The bursar> [was accused] by {two governors} <of hiding the accounts>.
  + {The complaint} [accuses] <the broker of hiding losses from his oldest clients>.
  + {Police in the capital} [have accused] <two brothers of the theft>.
  + <The assistant coach> [was accused] <of betting on his own games>.

see
  forms sees, saw, seen, seeing
  class think
  frames as, that, object, raising, wh, ing
  + {Many voters} [see] <the levy as a last resort>.
  + {Investor Ludo Faraday} [does not see] <a recovery this year>.
  + By dawn {farmers downstream} [saw] <that the dam had failed>.
  + {Analysts} [do not see] <where the money will come from>.
  - See page nine of the program for the names of the singers.

refer to
  forms refers, referred, referring
  frames as, object
  + {Older sailors} [still refer to] <the strait as the Graveyard>.
  + {The minister} [was referring to] <last year's landslide on the coast road>.
  - See the map and refer to page nine.

consider
  class think
  frames predicate, ing, object, that, as, raising, wh
  + {Most serious collectors} [consider] <the blue stamp a forgery>.
  + {The county} [is considering] <selling the fairgrounds to a brewery>.
  + <She> [is considered] <the finest cellist of her age>.
  + {The club} [is considering] <how to fill the stands>.

oppose
  frames object, ing
  + {Ranchers on both sides of the river} [oppose] <the pipeline>.
  + {Rep. Barnabas Teague} [opposed] <raising the age for a fishing license>.
  + <The annexation of the airport> [is opposed] by {three of the nearby villages}.

praise
  frames object, as, quote
  + {The county coroner} [praised] <the divers for their patience>.
  + {Critics in three languages} [praised] <the novel as a small miracle>.

back
  frames object, as
  + {Two former governors} [have backed] <the recall of the attorney general>.
  + For now {the board of the bank} [has backed] <its chairman>.
  - He backed a rented van into the garage.
  - The horse is backed by a wealthy sheik.

defend
  frames object, as, ing, quote
  + On local radio, {the police commissioner} [defended] <the officers' conduct>.
  + {Author Sabine Okoro-Flynn} [defended] <the scene as true to the period>.
  - The champion will defend her title in Oslo.

attack
  frames object, as
  + In two radio spots, {the incumbent} [attacked] <her voting record>.
  + {Clergy from four faiths} [attacked] <the bill as cruel to the old>.
  - A shark attacked two surfers near the reef.

blame
  frames object
  + {Engineers for the utility} [blamed] <a cracked valve for the leak>.
  + {The airline} [blames] <the long delays on fog and a shortage of crews>.
  + <A worn cable under the square> [was blamed] <for the outage>.

denounce
  frames object, as, quote
  + {The patriarch} [denounced] <the bombing of the fish market>.
  + <The quarry permit> [was denounced] by {hikers} <as a wound in the hillside>.

vote for, vote against
  frames object
  + {Retired welder Otis Blankenship} [voted for] <the school levy>.
  + {All six Greens on the council} [voted against] <the airport loan>.

favor, favour
  frames object, ing, raising, as, wh
  + {Six in ten renters} [favor] <a cap on deposits>.
  + {Trustee Alma Dvorak} [favors] <keeping the night bus through the summer>.
  + {Tenants} [favor] <what the landlord offers>.
  - The wind favored the smaller boats.

name
  frames predicate, as
  + Last month {the magazine} [named] <her swimmer of the year>.
  + <A retired admiral> [was named] <as head of the inquiry>.
  - They named the puppy Biscuit.

mock
  frames object, as, quote
  + {Students at the academy} [mocked] <the new dress code>.
  + {Columnist Fabian Usher} [mocked] <the statue as a giant thumb>.

dismiss
  frames object, as, quote
  + {The interior minister} [dismissed] <the leaked emails as gossip>.
  + {Goalkeeper Xenia Lund} [dismissed] <any talk of a move abroad>.
  - The principal dismissed classes at noon.

blast
  frames object, as, quote
  + {Tenants on the upper floors} [blasted] <the landlord for the broken boiler>.
  - A crew blasted the boulder with dynamite.

slam
  forms slams, slammed, slamming
  frames object, as, quote
  + {Opposition deputies} [slammed] <the budget as a gift to the rich>.
  - The boy slammed the door.

charge
  frames that, object, quote, clause, act
  + {The sealed indictment} [charges] <the former mayor with bribery>.
  + {Critics of the agency} [charge] <that the census missed whole streets>.
  + <A bus driver from the suburbs> [was charged] <with reckless driving>.
  - It takes an hour to charge the battery.
  - The hotel charges a fee for towels.

portray
  frames as, object, predicate
  + {The three-hour film} [portrays] <the queen as a patient schemer>.
  + {Two of her rivals} [portrayed] <her as out of touch with farm towns>.
  - Tom Haverly portrays the butler.

cast
  forms casts, cast, casting
  frames as, object
  + {The senator} [cast] <the race as a choice between two futures>.
  + {The pamphlet} [cast] <the duke as a coward>.
  - He cast a line into the river.

tout
  frames object, as
  + {The governor} [touted] <the tunnel as a boon for commuters>.
  + With lots full, {car dealers} [are touting] <lower prices and free tires>.

embrace
  frames object, wh
  + {The clerks' union} [has embraced] <the four-day week and its longer shifts>.
  + {The guild} [embraced] <what the old charter forbade>.
  - The sisters embraced at the airport.

promote
  frames object, as
  + {The tourist office} [promotes] <the cave as a family outing>.
  - The army promoted her to captain.

recognize, recognise
  frames that, object, as
  + {Even the builder} [recognizes] <that the stairs are too steep>.
  + {The royal academy} [formally recognized] <the island's language>.
  - She recognized her cousin in the crowd.

compare
  frames object
  + {Reviewers} [compared] <the singer to a young Mahalia Dunn>.
  + {Dr. Leocadia Finch} [compared] <the speed of the virus with that of measles>.
  - Shoppers compare prices on their phones.

liken
  frames object
  + {The biologist} [likened] <the reef to a sick forest>.

hail
  frames object, as
  + {Fans} [hailed] <the signing as the start of an era>.
  - Hail broke dozens of windows on Tuesday.

label
  frames predicate, as, object
  + {A lower court} [labeled] <the motorcycle club a criminal gang>.
  + <The memo> [was labeled] <a fake> by {two experts}.
  - Workers labeled the boxes.

brand
  frames predicate, as
  + On its front page, {the tabloid} [branded] <him a coward>.
  - Ranch hands branded forty calves.

dub
  forms dubs, dubbed, dubbing
  frames predicate
  + {Locals} [promptly dubbed] <the perforated tower the Cheese Grater>.
  - The series was dubbed into Polish.

term
  frames predicate
  + {The deputy coroner} [termed] <the climber's death an accident>.

deem
  frames predicate, raising, object
  + {State inspectors} [deemed] <the wooden bridge unsafe for trucks>.
  + <The letter from the front> [was deemed] <authentic>.
  + {The bank} [deemed] <the loan unsafe>.

declare
  class assert
  frames quote, that, clause, predicate, object
  + After eleven rounds {the referee} [declared] <the match a draw>.
  + {Gen. Osric Vandermeer} [declared] <that the siege was over>.
  + <“This is our river, and it was never for sale,”> {chief Wenona Tall} [declared].
  - Travelers must declare cash at the border.

pronounce
  frames predicate
  + {The seven members of the tasting panel} [pronounced] <the vintage excellent>.
  - Few tourists pronounce the name well.

characterize, characterise
  frames as, object
  + {The company's filing} [characterizes] <the payment to his brother as a loan>.

depict
  frames as, object
  + {The new biography} [depicts] <him as a lonely and generous man>.
  - The mural depicts a whale hunt.

paint
  frames as
  + In his closing, {the prosecutor} [painted] <the widow as a gambler>.
  - He painted the fence white.

frame
  frames as
  + {The premier} [framed] <the tax as a matter of fairness>.
  - She framed the photograph.

present
  frames as, object, act
  + {The brochure} [presents] <the resort as a quiet retreat>.
  + {The memoir} [presents] <the admiral as a dreamer>.
  - The mayor presented a key to the swimmer.

pitch
  frames as
  + {The agency} [pitched] <the park as a home for sculpture>.
  - He pitched six innings.

peg
  forms pegs, pegged, pegging
  frames as, object
  + {Scouts} [pegged] <the shy teenager as a utility player>.

condemn
  frames object, as, quote
  + {More than forty nations} [condemned] <the coup in the island republic>.
  + {The imam} [condemned] <the shooting as a crime against guests>.
  - The city condemned the warehouse last spring.

decry
  forms decries, decried, decrying
  frames object, as, quote
  + {Historians on three continents} [decried] <the loss of the archive>.

deride
  frames object, as, quote
  + {Design bloggers} [derided] <the city's new logo as a doodle>.

ridicule
  frames object, as
  + {The late-night host} [ridiculed] <the mayor's haircut and his taste in ties>.

scorn, spurn
  frames object
  + {Purists in the society} [scorn] <the new edition of the hymnal>.
  + {The veteran striker} [spurned] <a transfer to a club in Lisbon>.

laud, applaud, commend
  frames object, as, quote
  + {The judges} [lauded] <the bakery for its rye bread>.
  + {Conservation groups} [applauded] <the new limits on cod fishing>.
  + {The citation} [commends] <Sgt. Oleander Brooks for her courage>.
  - The audience applauded for five minutes.

extol
  forms   extols, extolled, extolling
  frames object, as
  + {The town's brochures} [extol] <the mild winters and the empty roads>.

salute, congratulate, thank
  frames object, quote
  + {The governor} [saluted] <the crews who cleared the road>.
  + {The president} [congratulated] <the rowing team on its first win in a decade>.
  + {Rescuer Björn Adair} [thanked] <the villagers for their blankets>.

welcome
  frames object, as, quote, prep:of
  + {Aid groups working in the delta} [welcomed] <the ceasefire>.
  + {Beekeeper Solveig Hatch} [welcomed] <the ban on the spray as overdue>.
  + {The miners} [welcomed] <the inquiry>.
  - The innkeeper welcomes guests with cider.

admire, respect, appreciate
  class think
  frames object
  + {Many of the younger poets} [admire] <her restraint and her ear>.
  + {Both of the captains} [respect] <the Scottish referee>.
  + {Commuters from the northern suburbs} [appreciate] <the longer trains>.

credit
  frames object
  + {Doctors at the clinic} [credited] <a passerby with saving the girl>.
  + {Coach Marlow Pinto} [credits] <the win to his goalkeeper>.
  - The bank credited her account.

champion
  frames object, ing
  + For two decades {the senator} [has championed] <rural hospitals and small railways>.

assail
  frames object, as
  + {The front-page editorial} [assailed] <the ministers for their silence>.

lambaste, lambast
  frames object, as
  + {Retirees in the front row} [lambasted] <the fund for its high fees>.

rebuke, reprimand, chide, scold, upbraid, castigate, excoriate, berate, chastise
  frames object, quote
  + {The bishop} [publicly rebuked] <two young priests for the outburst>.
  + {The league} [reprimanded] <the goalie for his gesture toward the stands>.
  + {Editors at four papers} [chided] <the agency for its typos>.
  + {The head librarian} [scolded] <the council over the cuts to story hour>.
  + {Reviewers on both sides of the ocean} [excoriated] <the remake>.
  + {The visibly tired judge} [castigated] <both lawyers for the delay>.

rip
  forms rips, ripped, ripping
  frames object, quote
  + {Manager Cletus Bramhall} [ripped] <the umpires for the late start>.
  - She ripped her coat on a nail.

skewer, savage, trash, bash, knock, hammer, pillory, roast
  frames object, as
  + In a six-minute sketch, {the satirist} [skewered] <the prince's memoir>.
  + On opening night {nearly all the critics} [savaged] <the play>.
  + {Three of his rivals} [trashed] <his record as county sheriff>.
  + {The mailer} [knocks] <the assessor for a tax hike>.
  + {The challenger} [hammered] <the treasurer over the missing funds>.
  - He knocked twice and waited on the porch.
  - Carpenters hammered all morning.

disparage, belittle, denigrate, malign, vilify, smear, demonize, demonise, disdain
  frames object, as
  + {The thirty-second ad} [disparages] <farmers and their machines>.
  + {Her husband's family} [belittled] <her work at the observatory>.
  + {The unsigned leaflet} [vilifies] <the newcomers as thieves and beggars>.
  + {State television} [smeared] <the three human rights lawyers as foreign agents>.

insult, taunt, heckle, jeer
  frames object, quote
  + Twice this season {the owner} [has insulted] <his own fans>.
  + {Students in the upper gallery} [jeered] <the visiting minister>.

fault
  frames object
  + {The inquiry} [faults] <the captain for ignoring the radar>.
  - A fault runs beneath the valley.

target
  frames object
  + {The two new radio spots} [target] <the governor's travel at public cost>.
  - Thieves targeted parked cars.

lament, bemoan, bewail, deplore
  frames object, that, quote
  + {Chefs in the quarter} [lamented] <that the old market was gone>.
  + {Novelist Ambrose Teixeira} [bemoaned] <the death of the letter>.
  + {The synod of bishops} [deplored] <the violence at the port>.

sue
  frames object
  + {Three drivers and a cook} [sued] <the company over unpaid tips>.

nominate
  frames object, as
  + {The center-left caucus} [nominated] <Deputy Hester Quarles for speaker>.

downplay, minimize, minimise
  frames object, as
  + {The plant's new owners} [downplayed] <the leak at the reactor>.
  + {Port officials} [minimized] <the risk to swimmers and rowers>.

play down, play up, talk up, talk down
  frames object, as
  + {The palace} [played down] <the rift between the brothers>.
  + {The agent} [played up] <his client's charity work in the mining towns>.

overstate, exaggerate, understate
  frames object
  + {The hotel's brochure} [overstated] <the size of the rooms>.

disavow, renounce, repudiate
  class deny
  frames object
  + {The party's leaders} [disavowed] <a pamphlet by the youth wing>.
  + In a letter from exile, {the colonel} [renounced] <violence>.

rail against, rail at
  frames object
  + {The traveling preacher} [railed against] <dancing and dice on Sundays>.
  + {Commuters on the platform} [railed at] <the new timetable>.

lash out at, lash out against
  frames object
  + {The steel firm's chairman} [lashed out at] <the ratings agency>.
  + Outside the courthouse, {the star's lawyer} [lashed out against] <the tabloids>.

hit out at, hit back at
  forms hits, hit, hitting
  frames object
  + {The Welsh winger} [hit out at] <the pundits in the studio>.
  + In a magazine essay, {the duchess} [hit back at] <her critics>.

fire back at, snipe at, laugh at
  frames object
  + {The owner of the brewery} [fired back at] <the health inspector>.
  - The toddlers laughed at the puppet.

take issue with
  forms takes, took, taken, taking
  frames object
  + {Naval historian Corin Applewhite} [took issue with] <the film's ending>.

take aim at, take a swipe at, take a shot at, take shots at, take exception to, take a dim view of
  forms takes, took, taken, taking
  frames object
  + {The columnist} [took aim at] <the city's love of cones>.
  + In his memoir, {the tenor} [took a swipe at] <a famous conductor>.
  + {The envoy and his staff} [took exception to] <a cartoon in the local weekly>.
  - The hunter took aim at a deer.

take on
  forms takes, took, taken, taking
  frames object
  + In her new book, {the economist} [takes on] <the sugar lobby>.
  - The ship took on water.

speak out against
  forms speaks, spoke, spoken, speaking
  frames object, ing
  + {Rabbi Ephraim Castro} [spoke out sharply against] <the winter evictions>.

come out against, come out in favor of, come out in favour of, come out in support of, come out for
  forms comes, came, come, coming
  frames object, ing
  + This week {the county sheriff} [came out against] <the riverboat casino>.
  + {Two bishops} [have come out in favor of] <married deacons>.
  + {The bar association} [came out in support of] <cameras in court>.

throw support behind, throw weight behind
  forms throws, threw, thrown, throwing
  frames object
  + {Three of the city's unions} [threw support behind] <the bond measure>.

rally behind, rally around, line up behind, unite behind, coalesce around
  frames object
  + {County leaders} [rallied behind] <the late sheriff's widow>.
  - Two destroyers lined up behind the carrier.

side with
  frames object
  + {The arbitrator} [sided with] <the waiters in their fight over tips>.

stand by, stand behind, stand with
  forms stands, stood, standing
  frames object, act
  + {The editor of the newspaper} [stands by] <the story>.
  + All spring {the team} [stood behind] <its injured catcher>.
  - A guard stood behind the counter.

approve of, disapprove of
  frames object, ing
  + {Just a third of viewers} [approve of] <the new anchor>.
  + {The groom's mother} [openly disapproved of] <the match>.

protest
  frames object, that, quote, prep:against
  + {Hundreds of dairy farmers} [protested] <the new milk price>.
  + {Taxi drivers in four cities} [protested against] <the new app>.
  - Students protested outside the consulate.

resist
  frames object, ing
  + {The bishops} [resisted] <any change to the hymn book>.
  - The alloy resists rust.

bridle at, chafe at
  frames object, ing
  + {The older monks} [chafed at] <the abbot's new timetable>.

complain about, complain of
  frames object, ing, that
  + {Guests on the third floor} [complained about] <the noise from the bar>.

poke fun at
  frames object
  + {The students' skit} [poked fun at] <the bishop's tall hat>.

make fun of, make light of
  forms makes, made, making
  frames object
  + {The show's host} [made light of] <a power cut in the second act>.

think of
  forms thinks, thought, thinking
  class think
  frames as, ing
  + {Many islanders} [think of] <the ferry as a kind of bridge>.
  + {The aging baritone} [is thinking of] <leaving the stage>.

cast doubt on, cast aspersions on, cast blame on
  forms casts, cast, casting
  frames object
  + {The second lab report} [cast doubt on] <the brother's alibi>.
  + {The posthumous memoir} [casts aspersions on] <her first editor>.

cast a ballot for, cast a vote for, cast a vote against
  forms casts, cast, casting
  frames object
  + {The oldest man in town} [cast a ballot for] <the write-in>.

raise questions about, raise doubts about, raise objections to, raise concerns about, raise concern about
  frames object, wh
  + {The 90-page audit} [raises questions about] <the mayor's trips abroad>.
  + {Pediatricians in two provinces} [raised concerns about] <the cough syrup>.

express support for, voice support for, declare support for, show support for
  frames object
  + In a rare interview, {the prince} [expressed support for] <the striking miners>.
  + {Nine deputies from the coast} [voiced support for] <the amendment>.

express opposition to, voice opposition to, declare opposition to
  frames object
  + {Local chefs and grocers} [voiced opposition to] <the garbage fee>.

express outrage at, express outrage over, express anger at, express anger over, express disgust at
  frames object
  + {The parish} [expressed outrage over] <the theft of the bell>.

express disappointment with, express disappointment over, express dismay at, express dismay over
  frames object
  + {The honorary consul} [expressed dismay at] <the verdict in the smuggling case>.

express regret for, express regret over, express remorse for
  frames object, ing
  + Before the sentence, {the driver} [expressed regret for] <the crash>.

express gratitude for, express thanks for, express gratitude to
  frames object
  + {The climber's widow} [expressed gratitude to] <the search party>.

express admiration for, express sympathy for, express solidarity with, express respect for
  frames object
  + {The painter} [expressed admiration for] <the old tile makers>.

heap praise on, lavish praise on, pour scorn on, heap scorn on, shower praise on
  frames object
  + {The manager} [heaped praise on] <his eighteen-year-old winger>.

offer praise for, offer support for, offer criticism of
  frames object
  + {The review in the evening paper} [offers praise for] <the lighting>.

pay tribute to
  forms pays, paid, paying
  frames object
  + {Former bandmates} [paid tribute to] <the late drummer Alonzo Kirby>.

take pride in, take credit for, take responsibility for
  forms takes, took, taken, taking
  frames object, ing
  + In his newsletter, {the mayor} [took credit for] <the new ice rink>.
  + {The home side's captain} [took responsibility for] <the heavy defeat>.

find fault with
  forms finds, found, finding
  frames object
  + {The fire inspector} [found fault with] <the wiring in the attic>.

call out
  frames object
  + {The players} [called out] <the league over the schedule>.
  - Officers called out his name.

single out
  frames object, as
  + {The report} [singled out] <the night shift for praise>.

speak of
  forms speaks, spoke, spoken, speaking
  frames as, object
  + {Fishermen here} [speak of] <the bay as a stern grandmother>.

speak highly of, speak favorably of, speak ill of, speak well of
  forms speaks, spoke, spoken, speaking
  frames object
  + {Her former pupils} [speak highly of] <Miss Thornbury's patience with fractions>.

stand against, stand up to
  forms stands, stood, standing
  frames object
  + {Three deacons} [stood against] <the sale of the chapel>.

turn on, turn against
  frames object
  + {Even the most loyal fans} [have turned against] <the owner>.

tear into
  forms tears, tore, torn, tearing
  frames object
  + After the second fall, {the shift foreman} [tore into] <the safety chief>.

lay blame on, lay the blame on
  forms lays, laid, laying
  frames object
  + In her suit, {the sailor's widow} [laid the blame on] <the shipyard>.

place blame on, place the blame on
  frames object
  + In a two-page letter, {the pilots' guild} [placed the blame on] <tired controllers>.

put the blame on
  forms puts, put, putting
  frames object
  + {The ferry's owner} [put the blame on] <a faulty compass and a drunken mate>.

throw his support behind, throw her support behind, throw their support behind, throw its support behind, throw his weight behind, throw her weight behind, throw their weight behind, throw its weight behind
  forms throws, threw, thrown, throwing
  frames object
  + {Former rival Benno Achebe} [threw his support behind] <the young prosecutor>.
  + {The dockers' union} [has thrown its weight behind] <a lower speed limit in the harbor>.

rip into
  forms rips, ripped, ripping
  frames object
  + After the final whistle, {manager Casimir Holt} [ripped into] <his back four>.

go after
  forms goes, went, gone, going
  frames object
  + In the final debate, {the senator} [went after] <her rival's ties to the mines>.
  - Two boys went after the runaway goat.

censure, revile, reproach, impugn, chasten
  frames object
  + {The state assembly} [censured] <Delegate Orrin Fairweather for his outburst>.
  + {Parents} [reproached] <the school for its silence after the fall>.
  + {The defense} [impugned] <the honesty of the lab>.

acclaim, herald, honor, honour, eulogize
  frames object, as
  + {Cardiologists} [heralded] <the small pump as a turning point>.
  + {The academy} [honored] <the puppeteer for a life on the road>.
  + {A former pupil} [eulogized] <her as the last of the village doctors>.

lampoon, satirize, satirise, parody
  frames object, as
  + {The carnival floats} [lampooned] <the tax minister as a hungry pike>.
  + {Her first play} [satirized] <the manners of the bank's directors>.

condone, excuse, forgive
  frames object, ing
  + {The coach} [does not condone] <fighting on the bench>.
  + {The victim's father and sister} [have forgiven] <the driver>.
  - The teacher excused the class early.

slander, defame, stigmatize, stigmatise, glorify, romanticize
  frames object, as
  + {Two bloggers} [slandered] <the baker as a thief>.
  + {Too many films} [glorify] <the life of the smuggler>.

critique
  frames object
  + {The second essay} [critiques] <the city's love of glass towers>.

rate, rank
  frames predicate, as, object
  + {Most of the patients} [rated] <the hospital's food poor>.
  + {Travel editors} [ranked] <the cove among the ten finest beaches in the world>.
  - The library was rated for two hundred people.

position, recast, bill
  frames as
  + {The startup} [positions] <the device as a toy for grown-ups>.
  + {The studio} [billed] <the film as a family comedy>.
  - The clinic billed her for two visits.

spar over
  forms spars, sparred, sparring
  frames object, wh
  + {The two trustees} [sparred over] <the cost of the new organ>.

clash over, feud over, argue over, bicker over, tangle over
  frames object, wh
  + {The heirs} [bickered over] <who owned the clock>.

come to the defense of, come to the defence of
  forms comes, came, come, coming
  frames object
  + {Three former teammates} [came to the defense of] <the suspended goalie>.

make no apology for, make no apologies for, make a mockery of
  forms makes, made, making
  frames object, ing
  + {The restaurant's owner} [makes no apologies for] <the loud music>.

lend support to, lend its support to, lend their support to, lend his support to, lend her support to
  forms lends, lent, lending
  frames object
  + {The shipping line} [lent its support to] <the harbor cleanup>.

give support to, give credit to, give high marks to, give low marks to
  forms gives, gave, given, giving
  frames object
  + {Parents in the survey} [gave high marks to] <the music teachers>.

give credence to, give the green light to, give a thumbs up to
  forms gives, gave, given, giving
  frames object
  + {The planning board} [gave the green light to] <a hotel beside the marsh>.

withhold support from, withhold judgment on
  forms withholds, withheld, withholding
  frames object
  + {The labor federation} [has withheld support from] <both of the candidates>.

show contempt for, show enthusiasm for, show respect for, show disdain for
  frames object
  + {The new landlord} [shows contempt for] <the market's oldest stalls>.

pour doubt on
  frames object
  + {The central banker} [poured doubt on] <a cut in rates this year>.

draw a comparison between, draw a parallel between, draw parallels between
  forms draws, drew, drawn, drawing
  frames object
  + {The curator} [draws parallels between] <the two flood murals>.

write off
  forms writes, wrote, written, writing
  frames object, as, act
  + {Most pundits} [wrote off] <the veteran boxer as finished>.
  - The insurer wrote off the flooded van.

hold up
  forms holds, held, holding
  frames as
  + {The ministry} [holds up] <the town as a model of thrift>.
  - A jackknifed truck held up traffic for hours.

look down on
  frames object
  + {The old families on the hill} [look down on] <the canal-side shops>.
  - Three tall windows look down on the square.
