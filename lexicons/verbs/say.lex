# Verbs of saying, writing, speaking and posting, of any manner: the subject is the source, the complement is what it says.
# In examples:  {source}  [cue]  <content>  ~marker~     Check an edit: reportedly lexicon check lexicons/
# A verb of this file takes a plain object only where that object is what is said (announced a plan, discussed the budget).
kind reporting-verb
  class   say

# --- the everyday verbs ---

say                            # also postposed and inverted, with a quotation or without
  forms   says, said, saying
  frames  quote, clause, that, wh, prep:about
  + <“The ferry was never built for ice,”> [said] {Captain Ingrid Valdoza}.
  + {The sheriff} [said] <that two horses had wandered onto the interstate>.
  + {School officials} [did not say] <why the gym was closed>.
  + <“The engine,”> {mechanic Ulla Brightman} [said], <“was full of sand.”>
  + {The bishop} [has repeatedly said] <the organ was a gift>.
  + <The orchard>, {grower Tobias Mwangi} [said], <lost half its pears to hail>.

tell                           # told investors that …; a tell is a poker player's habit
  forms   tells, told, telling
  frames  addressee, that, quote, clause, wh, prep:of, prep:about
  + {Provost Elaine Farrukh} [told] trustees <that enrollment had slipped for a third year>.
  + {Goalkeeper Nuno Achterhof} [told] the crowd, <“You carried us home.”>
  + <“The safe was empty,”> {bank manager Rosa Lindqvist} [told] the jury.
  + {The old miner} [told of] <a lake under the mountain>.
  - The twins are so alike that even their father cannot tell them apart.

write                          # wrote that …; wrote a novel
  forms   writes, wrote, written, writing
  frames  quote, that, clause, prep:about, object
  + <“The bridge is safe for foot traffic only,”> {engineer Paolo Stenberg} [wrote] in a letter to the county.
  + {Judge Althea Monroe-Diaz} [wrote] <that the clinic had burned two sets of files>.
  + {Naturalist Oona Petersson} [wrote about] <the silence of the salt flats>.
  + {The abbot} [wrote] <a long defense of the old bells>.
  - Her grandmother wrote three novels on a borrowed typewriter.

add                            # added that …; added salt
  frames  quote, that, clause
  + <“We still have no hot water,”> [added] {Lena Obuya, a tenant on the fourth floor}.
  + {The coroner} [added] <that the second test took nine days>.
  - The cook added salt and two cloves of garlic to the broth.

announce
  frames  object, that, clause, quote
  + {The orchestra} [announced] <a 12-city tour of Portugal>.
  + <The last ferry leaves at six>, {the harbor office} [announced].
  + {Fire Chief Dwayne Petrakis} [announced] <that the hillside road had reopened>.

state                          # stated that …; as a noun a part of a country
  frames  that, quote, clause, wh, object
  + {The lease} [states] <that tenants pay for broken windows>.
  + <“No animal was harmed,”> {zoo director Meera Castellan} [stated] in a letter.
  + {The bank} [stated] <the terms of the repair>.
  - The state bought 40 acres of wetland near the harbor.

note                           # noted that …; a musical note
  frames  that, object, clause, quote
  + {Historian Bram Okafor} [noted] <that the canal froze twice in 1911>.
  + {The inspector} [noted] <cracks in the east wall>.
  - The violinist held the last note for almost a minute.

explain
  frames  wh, quote, that, clause, object
  + {Pilot Yesenia Grob} [explained] <why the flight had circled for an hour>.
  + <“The valve sticks in cold weather,”> [explained] {mechanic Hollis Nakamura}.
  + {The surveyor} [explained] <the gap in the two maps>.
  - The two brothers have never explained themselves to anyone.

recall                         # recalled that …; recalled 3,000 cars
  frames  object, quote, that, clause, wh, ing
  + {Beekeeper Anton Delarue} [recalled] <that the swarm once filled a phone booth>.
  + {The retired conductor} [recalled] <losing a suitcase of scores in Vienna>.
  + <“He never raised his voice,”> [recalled] {his sister, Odette Farquhar}.

respond                        # said in answer; firefighters respond to calls
  frames  quote, that, prep:to, prep:with, unanswered
  + {The mill} [did not respond to] <two requests for comment>.
  + <“We play again in June,”> [responded] {coach Simone Abernethy}.
  + {The landlord} [responded] <that the boiler had passed two inspections>.
  + {The dairy} [has not responded to] <a letter from the milkers>.
  + {The harbor board} [responded with] <a ban on night fishing>.
  - Three engine companies responded to the warehouse fire within six minutes.

reply
  frames  quote, that
  + <“Not on my watch,”> [replied] {Deputy Mayor Karel Bautista}.
  + {The museum} [replied] <that the vase had never left its case>.
  - She sent four letters and waited years for a reply.

answer                         # answered that …; answered the door
  frames  quote, that, object, prep:to, act
  + <“I was asleep,”> [answered] {the defendant, Felix Amsel}.
  + {The ministry} [answered] <that the visas had been mailed in March>.
  + {The pilot} [would not answer] <questions about the fuel>.
  - He answered the door in his slippers and paid for the pizza.

continue                       # only of going on with a quotation
  frames  quote
  + <“And then,”> {farmhand Louisa Terekhov} [continued], <“the whole barn leaned over.”>
  - The parade continued down Foundry Street in the rain.

go on                          # went on, with a quotation; the show goes on
  forms   goes, went, gone, going
  frames  quote
  + <“My father never drove again,”> {Priscilla Ekdahl} [went on].
  - The concert went on for three hours without a break.

read                           # what a statement reads; a person reads a book
  forms   reads, read, reading
  frames  quote, object
  + <“Do not feed the swans,”> {the sign} [read].
  + {The note on the pharmacy door} [read], <“Back in five minutes.”>
  + {The sign over the gate} [reads] <"No Horses.">
  - She read the novel twice on the train to Lyon.

put it                         # as she put it; put it on the shelf
  forms   puts, put, putting
  frames  quote
  + <“A win is a win,”> as {striker Marek Oduya} [put it].
  - He took the vase from the box and put it on the shelf.

# --- speaking of something ---

speak                          # spoke about; speak of is of the class evaluate; speaks three languages
  forms   speaks, spoke, spoken, speaking
  frames  prep:about, prep:to, prep:of, prep:for, prep:against, prep:on
  + {Surgeon Ilse Marchetti} [spoke about] <the long wait for kidneys>.
  + {The novel} [speaks to] <the loneliness of lighthouse keepers>.
  + {The elder} [spoke against] <the new tax on nets>.
  - The receptionist speaks four languages and plays the cello.

speak out                      # about; speak out against is of the class evaluate
  forms   speaks, spoke, spoken, speaking
  frames  prep:about
  + {Former players} [spoke out about] <the heat in the training camp>.

talk                           # talked about; talked for hours
  frames  prep:about, prep:of, prep:with, prep:through
  + {Chef Amara Lindholm} [talked about] <her first winter in the kitchen>.
  + {Residents} [talk of] <a river that ran red after every storm>.
  + {The sisters} [talked of] <a farm by the lake>.
  - The two captains talked quietly in the tunnel before kickoff.

discuss
  frames  object, wh, ing
  + {The trustees} [discussed] <the sale of the old library>.
  + {Neighbors} [discussed] <how the creek had flooded twice in a month>.
  + {The board} [discussed] <how to save the orchard>.

mention
  frames  object, that, ing, wh
  + {The report card} [does not mention] <the broken microscopes>.
  + {Drummer Kofi Salander} [mentioned] <that the band had slept in a van for a year>.
  + {The guide} [never mentions] <the flooded chapel>.

comment                        # commented on; a comment is a noun
  frames  prep:on, quote, that, unanswered
  + {The bishop} [did not comment on] <the sale of the chapel>.
  + {The ferry company} [has yet] <to comment>.
  + <“Lovely weather for ducks,”> [commented] {umpire Desmond Falk}.
  - The form has room for a comment of 200 words.

remark
  frames  quote, that, prep:on, prep:upon
  + <“The soup is cold,”> [remarked] {critic Odile Brannigan-Shaw}.
  + {The curator} [remarked] <that the frame was older than the painting>.
  - The crowd met each remark from the stage with silence.

allude
  frames  prep:to
  + {Author Nadia Whitcombe} [alluded to] <a quarrel with her first publisher>.

touch                          # touched on, of a speech; touched the paint
  frames  prep:on
  + {The bishop’s sermon} [touched on] <the loneliness of old age>.
  - His sleeve touched the wet paint on the bench.

bring up
  forms   brings, brought, bringing
  frames  object
  + {Councilwoman Zofia Harkness} [brought up] <the broken streetlights on Pearl Street>.
  - Two divers brought the anchor to the surface.

expand                         # expanded on; balloons expand
  frames  prep:on, prep:upon
  + {The oceanographer} [expanded on] <the dangers of a warmer bay>.
  - The bakery expanded into the shop next door.

elaborate                      # said more; an elaborate plan
  frames  prep:on, quote, that, unanswered
  + {The spokesman} [did not elaborate on] <the cause of the outage>.
  + <“There were three leaks, not one,”> [elaborated] {plumber Gil Montague}.
  - The bride wore an elaborate veil of Belgian lace.

hold forth                     # on
  forms   holds, held, holding
  frames  prep:on, prep:about
  + {The barber} [held forth on] <the price of diesel>.

open up                        # about; open up a shop
  frames  prep:about
  + {Skater Hana Villiers} [opened up about] <her years of stage fright>.
  - A bakery opened up across from the station in April.

sound off                      # on, about
  frames  prep:on, prep:about, quote
  + {Callers} [sounded off on] <the new bus fares>.

weigh in                       # on; boxers weigh in
  frames  prep:on, quote
  + {The archbishop} [weighed in on] <the closing of the orphanage>.
  - The boxer weighed in at 61 kilograms on Friday.

chime in
  frames  quote, that
  + <“Me too,”> [chimed in] {his daughter, Bettina Osgood}.

# --- in other words, again, in order ---

repeat
  frames  object, that, quote
  + {The trainer} [repeated] <that the horse was sound>.
  + <“No one gets in without a badge,”> [repeated] {guard Emeka Tollefsen}.
  - The exercise repeats every three weeks until spring.

reiterate
  frames  object, that, quote, clause
  + {The airline} [reiterated] <that all refunds had been paid>.
  + {Admiral Sun-mi Carlisle} [reiterated] <the navy’s stake in the islands>.

echo                           # echoed her words; the hall echoed
  forms   echoes, echoed, echoing
  frames  object, quote, that
  + <“It was a team effort,”> [echoed] {shortstop Rafael Ingersoll}.
  + {Teachers in the next county} [echoed] <her words>.
  - The empty hall echoed with footsteps.

restate
  frames  object, that
  + {The chancellor} [restated] <that the border was closed>.

summarize, summarise
  frames  object, quote
  + {The council clerk} [summarized] <four hours of talk about drains>.
  + <“Bad luck and worse brakes,”> [summarized] {race engineer Piet Halvorsen-Roy}.

sum up                         # summed up the season
  forms   sums, summed, summing
  frames  object, quote
  + <“We ran out of road,”> [summed up] {driver Chiara Bogdan}.
  + {The goalkeeper} [summed up] <the mood in the dressing room>.

clarify                        # clarified that …; clarified butter
  frames  that, quote, wh
  + {The health board} [clarified] <that the ban covered only raw milk>.
  - The chef clarified the butter over a low flame.

specify
  frames  that, wh, object
  + {The contract} [specifies] <that the roof be finished by October>.
  + {The consulate} [did not specify] <how many visas were lost>.

stipulate
  frames  that, object
  + {The will} [stipulates] <that the piano stay in the house>.

outline
  frames  object, wh
  + {Superintendent Gwen Adebowale} [outlined] <the closing of two elementary schools>.

lay out
  forms   lays, laid, laying
  frames  object, wh
  + {Prosecutor Tamsin Rourke} [laid out] <the case against the ferry’s owner>.
  - The gardener lay out in the sun after lunch.

set out                        # set out the reasons; set out at dawn
  forms   sets, set, setting
  frames  object, wh
  + {The white paper} [sets out] <the rules for drone pilots>.
  - The climbers set out at dawn with two ropes.

spell out
  frames  object, wh, that
  + {The manual} [spells out] <how the crew must abandon the ship>.

list                           # listed three reasons; the ship listed
  frames  object
  + {The complaint} [lists] <eleven errors by the builder>.
  - The old freighter listed badly and sank by noon.

enumerate
  frames  object
  + {The brief} [enumerates] <nine errors by the trial judge>.

tick off
  frames  object
  + {Publicist Jonas Eberhardt} [ticked off] <the festival’s sponsors one by one>.

rattle off
  frames  object
  + {The 9-year-old} [rattled off] <the names of forty dinosaurs>.

recount                        # told the story; as a noun, a second count
  frames  object, wh, that, quote, ing
  + {Survivor Milena Ashgrove} [recounted] <how the lifeboat drifted for two nights>.
  - The recount gave the challenger nine more ballots.

relate                         # told; related by blood
  frames  that, wh, quote
  + {The novelist} [related] <how a stray dog led him to the house>.
  - The two cousins are related through a grandmother in Cork.

narrate
  frames  object, quote
  + {The old sailor} [narrated] <the sinking of the Marigold>.

reminisce                      # about
  frames  prep:about, quote
  + {Bandleader Cyrus Pemberly} [reminisced about] <dance halls with sawdust floors>.
  + <“We slept on the roof all summer,”> [reminisced] {Fatou Ravenscroft, 91}.

reflect                        # said, thinking; light reflects
  frames  prep:on, quote, object
  + {The retiring judge} [reflected on] <thirty years in a cold courtroom>.
  + <“I should have sold the boat sooner,”> [reflected] {fisherman Aldo Strand}.
  + {The ballot} [reflects] <the anger of the fishing towns>.
  - The windows reflected off the wet street all evening.

# --- feelings in words ---

express
  frames  object, wh
  + {Port officials in Bergen} [expressed] <pity for the stranded crew>.
  + {The envoy} [expressed] <joy at the birth of the twins>.
  + {The envoy} [expressed] <what the islanders felt>.

voice                          # voiced doubts; a voice
  frames  object
  + {Union leaders} [voiced] <sorrow over the loss of the crew>.
  - Her voice carried across the lake on still nights.

convey
  frames  object, that
  + {The Dutch ambassador} [conveyed] <his government’s condolences> on Monday.

share                          # shared that …; shared a taxi
  frames  that, quote, object
  + {Actress Petronella Ruiz-Bell} [shared] <that she had sold her wedding dress>.
  + <“My knees are shot,”> {center Tavon Ostrander} [shared] in a podcast.
  + {Her niece} [shared] <the news about the mine>.
  - The sisters shared a taxi to the airport.

volunteer                      # said unasked; volunteers at a shelter
  frames  that, quote, to
  + {The witness} [volunteered] <that he had once owned a similar knife>.
  ? {Her cousin} [will volunteer] <to row the boat>.
  - She volunteers at an animal shelter on Sundays.

# --- informing someone ---

inform
  frames  addressee, that, prep:of
  + {The bank} [informed] customers <that three branches would close>.
  + {The vet} [had informed] the family <that the dog was deaf>.

notify
  frames  addressee, that
  + {The agency} [notified] growers <that the pesticide was banned>.

remind                         # reminded drivers that …; it reminds me of home
  frames  addressee, that, quote, prep:of, prep:about
  + {Principal Everett Szabo-Lane} [reminded] parents <that the pool was still closed>.
  + <“We are guests here,”> {the captain} [reminded] his crew.
  ? {The bell} [reminded] her [of] <the winter at the mill>.
  - The smell of tar reminded him of his uncle.

assure
  frames  addressee, that, clause, quote
  + {The dairy} [assured] shoppers <that its milk was safe>.
  + <“Your bags are on the way,”> {agent Kirsi Baldwin} [assured] the passengers.

reassure
  frames  addressee, that, quote
  + {The mayor} [reassured] shopkeepers <that the market would stay>.
  + <“It is only thunder,”> {counselor Benedict Yoo} [reassured] the campers.
  - A warm hand on the shoulder reassured the boy.

brief                          # on; a brief note
  frames  addressee, that, prep:on
  + {Intelligence officers} [briefed] senators <that the cable had been cut>.
  - The opera has only a brief overture.

update                         # updated followers that …; updated an app
  frames  addressee, that
  + {The zoo} [updated] visitors <that the panda had a fever>.
  - The app updated overnight and lost her photos.

alert                          # alerted police that …; an alert child
  frames  addressee, that
  + {The lab} [alerted] hospitals <that a batch of insulin was spoiled>.
  - The night nurse was tired but alert.

teach                          # taught that …; teaches chemistry
  forms   teaches, taught, teaching
  frames  addressee, that, wh
  + {The monks} [taught] <that silence was a form of prayer>.
  - He teaches chemistry at a night school in Leeds.

preach
  frames  that, quote, object
  + {Pastor Lemuel Achebe-Stone} [preached] <that money was a poor shepherd>.

lecture                        # lectured the panel that …; a lecture
  frames  addressee, that, quote, prep:about, prep:on
  + <“You are not above the rules,”> {the referee} [lectured] both captains.
  - The lecture began at nine in an unheated hall.

testify
  frames  that, quote, clause, prep:about, prep:to
  + {Detective Inez Calloway} [testified] <that the window had been nailed shut>.
  + <“There were two shots,”> {janitor Prosper Lund} [testified].
  - Eleven people testified before lunch on Monday.

# --- posts and messages ---

tweet
  frames  quote, object, that, clause, wh
  + <“Worst bus ride of my life,”> [tweeted] {comedian Darnell Quigg}.
  + {The museum} [tweeted] <that its whale skeleton had a new name>.

retweet
  forms   retweets, retweeted, retweeting
  frames  object
  + {The senator} [retweeted] <a cartoon of the flooded capitol>.

post                           # posted that …; a post of wood, posted bail
  frames  quote, that, wh, object
  + <“One very loud parrot is in our lobby,”> {the shelter} [posted] on its page.
  + {Singer Lulu Abramczyk} [posted] <that her bus had broken down in Reno>.
  + {The drummer} [posted] <a picture of the empty hall>.
  - The guard stood at his post until sunrise.

repost
  frames  object, quote
  + {The club} [reposted] <a photo of the muddy pitch>.

blog                           # about
  forms   blogs, blogged, blogging
  frames  that, quote, prep:about
  + {Birder Wendell Sato} [blogged] <that the owls had left the quarry>.
  - Her blog has nine readers and one of them is her mother.

email, e-mail
  frames  addressee, that, quote, object, prep:for
  + {The dean} [emailed] students <that the exam was canceled>.
  + <“Please stop sending fruit,”> {Inspector Rhoda Kessler} [emailed].
  + {The clerk} [emailed] <a list of the missing crates>.
  - He emailed the photos to his aunt in Gdansk.

type                           # typed “Never.”; typed a letter
  frames  quote
  + {The singer} [typed], <“Never again.”>
  - The clerk typed a letter to the bank.

text                           # texted that …; the text of a law
  frames  addressee, that, quote
  + <“Stuck in the elevator again,”> {Jurgen Palmerston} [texted] his wife.
  + {Her brother} [texted] <that the car had been towed>.
  - The text of the treaty runs to 90 pages.

message
  frames  addressee, that, quote
  + <“Boarding now, finally,”> {Saoirse Blackwell} [messaged] her editor.
  - The bottle held a message in faded ink.

caption
  frames  quote
  + <“Three generations, one boat,”> {sculptor Ewan Delgado-Price} [captioned] the picture.

cable                          # sent by cable; a cable of steel
  frames  that, quote
  + {The consul} [cabled] <that the port was mined>.
  - The bridge hangs on a single steel cable.

radio                          # radioed that …; a radio
  forms   radios, radioed, radioing
  frames  that, quote, addressee
  + {The skipper} [radioed] the coastguard <that the hold was full>.
  + <“The hold is full of water,”> [radioed] {skipper Magnus Treadwell}.
  - An old radio played in the garage all day.

pen                            # wrote; a pen
  forms   pens, penned, penning
  frames  quote, that
  + <“Meet me under the clock,”> {the soldier} [penned] in 1943.
  - He signed the ledger with a borrowed pen.

scrawl
  frames  quote
  + <“Keep out,”> {someone} [had scrawled] on the vault.

scribble
  frames  quote, that
  + <“Too much salt,”> {judge Pearl Anastos} [scribbled] on her card.
  - The toddler scribbled on the wall with a crayon.

take to Twitter
  forms   takes, took, taken, taking
  frames  quote
  + {Winger Amadou Frost} [took to Twitter]: <“I am not going anywhere.”>

# --- manner of speaking: loud ---

shout
  frames  quote, that
  + <“Get off the ice,”> [shouted] {lifeguard Corinne Mbeki}.
  + {Fans} [shouted] <that the ball was over the line>.
  - A shout rose from the far end of the mine.

yell
  frames  quote, that
  + <“Fire in the galley,”> [yelled] {deckhand Ruben Ashworth}.

scream
  frames  quote, that
  + <“That is my car in the river,”> [screamed] {Valentina Koss}.
  - The kettle screamed on the stove.

holler
  frames  quote, that
  + <“Supper’s on, you lazy dogs,”> [hollered] {ranch cook Mabel Trujillo}.

bellow
  frames  quote
  + <“The meeting is over,”> [bellowed] {chairman Septimus Oakes}.
  - Two bulls bellowed in the lower field.

roar                           # roared, with a quotation; engines roar
  frames  quote
  + <“We are going to the final,”> [roared] {captain Ximena Holloway}.
  - The engine roared and the truck lurched into the ditch.

thunder
  frames  quote, that
  + <“This is theft in broad daylight,”> [thundered] {Senator Caspian Wolfe}.
  - The horses thundered past the grandstand.

bark                           # barked, with a quotation; dogs bark
  frames  quote
  + <“Hands on the wheel,”> [barked] {Officer Leif Sandoval-Grant}.
  - The dog barked at the mailman all summer.

boom                           # boomed, with a quotation; business booms
  frames  quote
  + <“This is the coldest place on earth,”> [boomed] {guide Ottoline Fisk}.
  - Trade boomed along the canal after the war.

shriek
  frames  quote
  + <“There’s a bat in here,”> [shrieked] {soprano Delphine Rusk}.

cry                            # cried, with a quotation; cried for hours
  forms   cries, cried, crying
  frames  quote
  + <“My medal is gone,”> [cried] {veteran Lucjan Beaumont}.
  - The baby cried through most of the wedding.

cry out
  forms   cries, cried, crying
  frames  quote
  + <“Somebody cut the rope,”> [cried out] {climber Noor Hendricksen}.

exclaim
  frames  quote, that
  + <“It still works after 90 years,”> [exclaimed] {clockmaker Viola Tennant}.

chant
  frames  quote, that
  + <“Save our ward,”> {the nurses} [chanted] outside the clinic.
  - The monks’ chant drifted over the garden wall.

cheer                          # cheered, with a quotation; cheered the team
  frames  quote, object, prep:for
  + <“Three more years,”> [cheered] {the delegates from the northern islands}.
  + {Villagers} [cheered] <the end of the toll>.
  - The crowd cheered when the lights came back.

snap                           # snapped, with a quotation; the rope snapped
  forms   snaps, snapped, snapping
  frames  quote
  + <“The memo was yours,”> [snapped] {Treasurer Ines Hollander-Boyd}.
  - The rope snapped and the piano fell two floors.

snap back
  forms   snaps, snapped, snapping
  frames  quote
  + <“Then fix it yourself,”> [snapped back] {foreman Iggy Rosales}.

growl                          # growled, with a quotation; bears growl
  frames  quote
  + <“You’re blocking the gate,”> [growled] {manager Stu Vandermeer}.
  - A bear growled somewhere behind the tents.

snarl                          # snarled, with a quotation; traffic snarls
  frames  quote
  + <“You sold our pensions,”> [snarled] {shop steward Vince Adair}.
  - Traffic snarled for miles behind the jackknifed truck.

fume                           # fumed, with a quotation; fumes of paint
  frames  quote, that
  + <“They lost my luggage twice,”> [fumed] {violinist Gudrun Maddox}.
  + {The owner} [fumed] <that the permit had taken two years>.
  - Diesel fumes filled the stairwell.

rage                           # raged, with a quotation; fires rage
  frames  quote
  + <“There was no siren all night,”> [raged] {rancher Boyd Ekström}.
  - The fire raged for nine days in the foothills.

seethe
  frames  quote
  + <“I was in that queue for three hours,”> [seethed] {customer Marguerite Onyango}.

huff
  frames  quote
  + <“I have never owned a goat,”> [huffed] {Baroness Philippa Stoll}.

rant                           # about
  frames  prep:about, that, quote
  + {The podcaster} [ranted about] <the price of stadium beer>.

vent                           # vented, with a quotation; a vent in the roof
  frames  quote, prep:about
  + <“Every train was late this week,”> [vented] {commuter Tycho Brandt}.
  - Steam vented from the roof of the laundry.

# --- manner of speaking: low ---

whisper
  frames  quote, that
  + <“The judge is asleep,”> [whispered] {juror Coralie Danforth}.
  + {Aides} [whispered] <that the tour had been canceled>.

murmur
  frames  quote, that
  + <“Such a small coffin,”> [murmured] {the sexton, Abel Fitzwarren}.
  - The stream murmured under the ice.

mutter
  frames  quote, that, prep:about
  + <“Bloody pigeons in the belfry again,”> [muttered] {verger Clive Ransome}.

mumble
  frames  quote, that
  + <“I lost it on the bus,”> [mumbled] {the boy}.

breathe                        # breathed, with a quotation
  frames  quote
  + <“It’s even more beautiful by night,”> [breathed] {bride Annika Loew}.
  - He breathed through a straw under the reeds.

sigh
  frames  quote, that
  + <“Another year without snow,”> [sighed] {innkeeper Bertil Kwan}.
  - She sighed and closed the shutters.

groan
  frames  quote
  + <“Not the accordion again,”> [groaned] {roommate Zeke Parmenter}.
  - The old floor groaned under the safe.

moan
  frames  quote, that, prep:about
  + <“My feet are killing me,”> [moaned] {hiker Tilda Broome}.
  - The wind moaned in the chimney all night.

whine
  frames  quote, that, prep:about
  + <“It’s too hot to practice,”> [whined] {fullback Jory Kettleman}.
  - The dog whined at the door until dawn.

hiss
  frames  quote
  + <“Turn off that phone,”> [hissed] {usher Constance Ibarra}.
  - The tire hissed and went flat.

rasp
  frames  quote
  + <“Water, please,”> [rasped] {marathoner Kip Lindgaard} at the finish line.

croak
  frames  quote
  + <“I sang for four hours,”> [croaked] {tenor Ugo Pellerin}.
  - Frogs croaked in the ditch behind the motel.

stammer
  frames  quote, that
  + <“It was just a toy,”> [stammered] {clerk Hubert Mayfield}.

stutter
  frames  quote
  + <“It was only a loan,”> [stuttered] {cashier Lorna Vestergaard}.
  - The engine stuttered twice and died.

drawl
  frames  quote
  + <“That weld’ll last a hundred years,”> [drawled] {welder Cletus Fairweather}.

gasp
  frames  quote, that
  + <“We made it with a minute left,”> [gasped] {rower Birgit Calder}.
  - The audience gasped when the trapeze swung free.

pant
  frames  quote
  + <“There are only two more laps,”> [panted] {runner Oluchi Sterne}.
  - The sled dogs panted beside the trail.

sob
  forms   sobs, sobbed, sobbing
  frames  quote, that
  + <“He only went out for bread,”> [sobbed] {his aunt, Ludmila Crane}.
  - A girl sobbed in the back pew.

weep                           # wept, with a quotation
  forms   weeps, wept, weeping
  frames  quote
  + <“My brother is gone,”> [wept] {Arnaud Sefton, a deckhand on the trawler}.
  - The coach wept openly in the locker room.

# --- manner of speaking: glad, playful, lofty ---

joke
  frames  quote, that, clause, prep:about
  + <“I have socks older than this stadium,”> [joked] {pitcher Orville Quant}.
  + {The astronaut} [joked] <that the coffee was older than the rocket>.
  - The joke fell flat in the second act.

quip
  forms   quips, quipped, quipping
  frames  quote, that
  + <“At least the rain is free,”> [quipped] {organizer Maud Selassie}.
  + {The professor} [quipped] <that his car had tenure>.

wisecrack
  frames  quote
  + <“Nice hat, Your Honor,”> [wisecracked] {defendant Lenny Tabor}.

deadpan                        # deadpanned, with a quotation; a deadpan face
  forms   deadpans, deadpanned, deadpanning
  frames  quote
  + <“We have had livelier funerals,”> [deadpanned] {undertaker Silas Moreau}.
  - His deadpan face made the children nervous.

jest
  frames  quote, that
  + <“I only came for the cake,”> [jested] {Lord Peregrine Audley}.

banter
  frames  quote
  + <“You still owe me a sandwich,”> [bantered] {catcher Milo Dragan}.
  - The crew bantered over cards in the galley.

tease                          # teased, with a quotation
  frames  quote, that
  + <“Somebody forgot the rings,”> [teased] {best man Jasper Nwosu}.
  - The older boys teased him about his lunchbox.

laugh                          # laughed, with a quotation
  frames  quote
  + <“I failed the test four times,”> [laughed] {driving instructor Edda Crompton}.
  - The whole table laughed until the candles went out.

chuckle
  frames  quote
  + <“My goat has more followers than I do,”> [chuckled] {cheesemaker Rollo Haines}.

giggle
  frames  quote
  + <“It tickles when he eats the carrot,”> [giggled] {Posy Underhill, 6}.

grin                           # grinned, with a quotation
  forms   grins, grinned, grinning
  frames  quote
  + <“Beginner’s luck and a good worm,”> [grinned] {angler Fergus Amadi}.
  - The twins grinned at each other across the aisle.

smile                          # smiled, with a quotation
  frames  quote
  + <“Your room is upstairs,”> [smiled] {hostess Ottavia Reyes-Holm}.
  - The old man smiled and shut the gate.

beam                           # beamed, with a quotation; a beam of light
  frames  quote
  + <“She scored on her birthday,”> [beamed] {her father, Dov Halloran}.
  - A beam of oak held up the gallery.

gush
  frames  quote, that, prep:about
  + <“This is my new home,”> [gushed] {visitor Clementine Agarwal}.
  - Water gushed from a crack in the dam.

enthuse
  frames  quote, that, prep:about
  + <“This is the best cheese in Wales,”> [enthused] {grocer Hywel Santoro}.

rave                           # raved about; a rave is a party
  frames  prep:about, quote, that
  + {Reviewers in three cities} [raved about] <the lobster rolls>.

marvel
  frames  quote, that, prep:at
  + {Sailors} [marveled] <that the lamp was still burning>.
  + <“Not a single scratch,”> [marveled] {appraiser Winifred Gallo}.

crow                           # crowed, with a quotation; a crow
  frames  quote, that, prep:about
  + <“Undefeated and unafraid,”> [crowed] {promoter Rex Dunaway} after the bout.
  - A crow stole the ring from the sill.

coo
  forms   coos, cooed, cooing
  frames  quote
  + <“Who’s a good boy,”> [cooed] {groomer Leonora Batiste}.
  - Doves cooed under the eaves.

purr
  frames  quote
  + <“Darling, the pleasure is mine,”> [purred] {actress Simonetta Vaughn}.
  - The cat purred on top of the printer.

scoff
  frames  quote, that, prep:at
  + <“A pond is not a lake,”> [scoffed] {boatman Angus Thibault}.
  + {Rivals in the paddock} [scoffed at] <the tiny engine>.

sneer
  frames  quote, that, prep:at
  + <“Amateurs with a rented hall,”> [sneered] {critic Lazlo Penhaligon}.

shrug                          # shrugged, with a quotation
  forms   shrugs, shrugged, shrugging
  frames  quote, prep:at, prep:over
  + <“No jacket, no table,”> [shrugged] {doorman Bogdan Eyre}.
  + {The villagers} [shrugged at] <the new law>.
  - The mechanic shrugged and wiped his hands.

muse
  frames  quote, that, prep:about
  + <“A river is never old,”> [mused] {poet Ariadne Kolb}.
  + {The coach} [mused about] <a quiet life on a vineyard>.
  - The painter’s muse lived above a bakery.

opine
  frames  quote, that, prep:on, prep:about, prep:against
  + {Columnist Barnaby Sills} [opined] <that the statue was as ugly as a turnip>.
  + {The bishop} [opined on] <the length of skirts>.

observe                        # observed that …; observed the birds
  frames  quote, that
  + <“The small print is smaller every year,”> [observed] {lawyer Philomena Drax}.
  + {The essayist} [observed] <that old cities have crooked streets>.
  - The students observed the comet through a borrowed telescope.

intone
  frames  quote
  + <“The court is now in session,”> [intoned] {bailiff Thaddeus Lyle}.

recite
  frames  object, quote
  + {The children} [recited] <the names of the drowned>.
  + <“Tyger Tyger, burning bright,”> [recited] {pupil Ginny Asante}.

sing                           # sang, with a quotation; sang an aria
  forms   sings, sang, sung, singing
  frames  quote
  + <“There’s a train to the delta,”> {blues singer Otis Wainwright} [sang].
  - The choir sang twice and went home.

utter                          # uttered, with a quotation; utter chaos
  frames  quote, object
  + <“Amen,”> [uttered] {the old woman in the last pew}.
  + {The prince} [uttered] <a threat against the envoy>.
  - The kitchen was in utter chaos by noon.

blurt, blurt out
  frames  quote, that
  + <“I ate the last cake,”> [blurted out] {Private Sonny Ocampo}.

rhapsodize, rhapsodise
  frames  prep:about, quote
  + {The guide} [rhapsodized about] <the smell of old paper>.

# --- in a conversation ---

retort
  frames  quote, that
  + <“Then buy your own ladder,”> [retorted] {neighbor Agatha Bloom}.
  + {The minister} [retorted] <that the bridge was older than its critics>.

fire back
  frames  quote, that
  + <“Check the scoreboard,”> [fired back] {guard Trey Valdivia}.

shoot back
  forms   shoots, shot, shooting
  frames  quote, that
  + <“That’s not your ladder,”> [shot back] {Alderman Cosmo Whitlock}.

hit back
  forms   hits, hit, hitting
  frames  quote, that
  + <“The data is two years old,”> [hit back] {Transport Minister Una Prior}.

interject
  frames  quote, that
  + <“That is not the question,”> [interjected] {moderator Fenella Ruark}.

interrupt
  frames  quote
  + <“Your time is up,”> [interrupted] {Judge Basil Montoya-Reed}.
  - A siren interrupted the minute of silence.

cut in
  forms   cuts, cut, cutting
  frames  quote
  + <“Let her finish,”> [cut in] {panelist Garrick Shah}.

pipe up
  frames  quote
  + <“The fox is under the porch,”> [piped up] {Tillie Marchbanks, 7}.

confide
  frames  quote, that, prep:in
  + {The goalie} [confided] <that he slept with the lights on>.
  + <“I am allergic to oysters,”> [confided] {chef Bastien Loomis}.

divulge
  frames  object, that, wh
  + {The auction house} [would not divulge] <the name of the buyer>.

make clear                     # made clear that …; make clear glass
  forms   makes, made, making
  frames  that, wh, object
  + {The judge} [made clear] <that the deadline was final>.

make it clear
  forms   makes, made, making
  frames  that, clause
  + {Captain Roisin Delacorte} [has made it clear] <that the ship sails at noon>.

make known
  forms   makes, made, making
  frames  object, that
  + {The heirs} [made known] <their disgust at the sale>.

let it be known
  forms   lets, let, letting
  frames  that, clause
  + {The palace} [let it be known] <that the duke was bored>.

go on record                   # as saying
  forms   goes, went, gone, going
  frames  that
  + {Commissioner Wiley Haddad} [went on record] <that the levee was weak>.
  - The old pianist went on tour with a broken wrist.

make no mention of
  forms   makes, made, making
  frames  object
  + {The press release} [makes no mention of] <the three injured workers>.

give voice to
  forms   gives, gave, given, giving
  frames  object
  + {The novel} [gives voice to] <the grief of miners’ widows>.

# --- more of the rarer ways ---

reference                      # referenced the flood; a reference
  frames  object
  + {The third verse of the anthem} [references] <the siege of 1809>.
  - The library keeps works of reference on the second floor.

articulate
  frames  object, that
  + {Delegate Mirembe Faulk} [articulated] <the case for a longer truce>.

invoke
  frames  object
  + {The colonel} [invoked] <the memory of the fallen>.

communicate                    # communicated that …; the rooms communicate
  frames  that, wh
  + {The embassy} [communicated] <that the road was mined>.
  - The two rooms communicate through a low door.

issue a statement
  frames  quote
  + {The rowing club} [issued a statement]: <“The boats are safe and so are the crews.”>

release a statement
  frames  quote
  + {The family} [released a statement]: <“He died as he lived, outdoors.”>

send word
  forms   sends, sent, sending
  frames  that
  + {The shepherds} [sent word] <that the pass was blocked>.

tip off
  forms   tips, tipped, tipping
  frames  addressee, that
  + {A neighbor} [tipped off] police <that the van was back>.

telegraph
  frames  that
  + {The stationmaster} [telegraphed] <that the train was lost in snow>.

let slip
  forms   lets, let, letting
  frames  that
  + {The valet} [let slip] <that the prince was bald>.

let on
  forms   lets, let, letting
  frames  that
  + {The nurse} [never let on] <that the patient was famous>.

spill the beans                # on, about
  frames  prep:about, prep:on
  + {A former roommate} [spilled the beans about] <the secret wedding>.

dish                           # dished on; a dish
  frames  prep:on, prep:about
  + {Drummer Zora Wintour} [dished on] <life in a tour van>.
  - The waiter dropped a dish of olives.

wax lyrical                    # about
  frames  prep:about
  + {The grocer} [waxed lyrical about] <a crate of figs>.

wax nostalgic                  # about
  frames  prep:about
  + {Retired typesetters} [waxed nostalgic about] <the smell of hot lead>.

speak up                       # for, about, against
  forms   speaks, spoke, spoken, speaking
  frames  prep:for, prep:about, prep:against
  + {Two clerks} [spoke up about] <the missing cash>.

begin                          # with a quotation only
  forms   begins, began, begun, beginning
  frames  quote
  + <“Once, before the dam,”> {storyteller Nokomis Reyer} [began], <“this was all orchard.”>
  - The film begins with a long shot of an empty road.

pray                           # prayed that, with a quotation
  frames  quote, that
  + {The villagers} [prayed] <that the rain would stop>.
  - The monks pray five times a day.

toast                          # with a quotation; toast and jam
  frames  quote
  + <“To absent friends,”> [toasted] {Commander Isolde Park} at the reunion.
  - He ate two slices of toast and left.

correct                        # with a quotation; correct answers
  frames  quote
  + <“It’s a viola, not a violin,”> [corrected] {Ferdinand Alcott}.
  - Nine of the ten answers were correct.

greet                          # with a quotation
  frames  quote
  + <“You’re an hour late again,”> [greeted] {doorkeeper Mungo Slade}.
  - A brass band greeted the ship at the pier.

snort                          # snorted, with a quotation
  frames  quote
  + <“That’s no vintage port,”> [snorted] {Colonel Digby Thwaite}.
  - The horse snorted and stamped.

splutter
  frames  quote
  + <“This is my private pond,”> [spluttered] {squire Humphrey Lacey}.
  - The candle spluttered and went out.

wail                           # wailed, with a quotation; sirens wail
  frames  quote
  + <“My whole harvest is gone,”> [wailed] {farmer Teodora Blum}.
  - Sirens wailed along the quay until dawn.

howl                           # howled, with a quotation; wolves howl
  frames  quote
  + <“Not the piano, you fools,”> [howled] {bandleader Duke Sorrentino}.
  - Wolves howled beyond the river.

grunt
  frames  quote
  + <“Cold enough for a seal,”> [grunted] {ice fisher Otto Lund-Hayes}.
  - The pigs grunted in the dark barn.

squeal
  frames  quote
  + <“We won a pony,”> [squealed] {Daisy Marchetti-Ray, 5}.
  - The brakes squealed at every stop.

pontificate                    # on, about
  frames  prep:about, prep:on
  + {The critic} [pontificated about] <the death of the novel>.

editorialize, editorialise
  frames  that, quote
  + {The Harbor Gazette} [editorialized] <that the toll was a tax on the poor>.

complain                       # complained that; complain about and of are of the class evaluate
  frames  that, quote, clause, prep:of, prep:about
  + {A peer} [complained] in the Lords [about] <the new spellings>.
  + {Passengers} [complained] <that the heating had failed twice>.
  + <“The soup was cold and the waiter was rude,”> [complained] {guest Hortense Ridley}.
  + {The lodgers} [complained of] <a smell in the cellar>.
