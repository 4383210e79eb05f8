# Set phrases with a verb that reports elsewhere and here reports nothing: called it a night, ordered a coffee, told lies.
# Between the verb and what stands behind “one's” there may be an article, a possessive, a number, adjectives.
# In examples:  {source}  [cue]  <content>     Check an edit: reportedly lexicon check lexicons/
kind set-phrase
  + {The porter} [said] <the band would @>.
  - The band will @ at two.

call it a day, call it a night, call it quits, call it a draw, call a spade a spade, tell it like it is

kind set-phrase
  + {The porter} [said] <the band would @ the dance>.
  - The unions @ the strike after a long night.

call off

kind set-phrase
  + {The porter} [said] <the guests had called a taxi>.
  - The guests called a black cab and left.

call one's taxi, call one's cab, call one's minicab, call one's ambulance

kind set-phrase
  + {The porter} [said] <the guests had ordered a taxi>.
  - The guests ordered two strong coffees.
  + {The captain} [ordered] the taxi <to turn round>.

order one's taxi, order one's cab, order one's minicab, order one's coffee, order one's coffees, order one's tea, order one's drink
order one's drinks, order one's beer, order one's beers, order one's wine, order one's pint, order one's pints, order one's bottle
order one's glass, order one's meal, order one's lunch, order one's dinner, order one's breakfast, order one's supper
order one's pizza, order one's pizzas, order one's burger, order one's takeaway, order one's takeout, order one's round
order one's soup, order one's steak, order one's sandwich, order one's sandwiches, order one's fish, order one's noodles
order one's curry, order one's dessert, order one's starter, order one's chips

kind set-phrase
  + {The porter} [said] <God knew the reason>.
  - God knows they waited long enough.
  - Heaven knows why the band never came.

God knows, heaven knows, goodness knows, Lord knows

kind set-phrase
  + {The porter} [said] <the guests had told jokes>.
  - The old mirror told no lies.

tell one's lie, tell one's lies, tell one's fib, tell one's fibs, tell one's joke, tell one's jokes, tell one's stories, tell one's tale, tell one's tales
  forms   tells, told, telling
tell one's truth, tell one's time, tell one's beads, tell one's fortune, tell one's fortunes, tell one's difference
  forms   tells, told, telling

kind set-phrase
  + {The porter} [knew] <the guests had said their prayers>.
  - The children said grace and ate.

say one's prayer, say one's prayers, say one's grace, say one's mass, say one's goodbye, say one's goodbyes, say one's farewell
  forms   says, said, saying
say one's farewells, say one's goodnight, say one's goodnights, say one's cheese
  forms   says, said, saying

kind set-phrase
  + {The porter} [said] <the guests had noted the time>.
  - The guard noted the time and went back to his desk.

note one's time, note one's hour, note one's date, note one's price, note one's code, note one's address, note one's temperature
note one's registration, note one's number

kind set-phrase
  + {The porter} [said] <the guests had stated their names at the door>.
  - The guard stated his name.

state one's name

kind set-phrase
  + {The porter} [said] <the guests had asked the way>.
  - She asked directions at the kiosk.

ask one's way, ask one's direction, ask one's directions

kind set-phrase
  + {The porter} [said] <the striker had claimed a hat-trick>.
  - The striker claimed his third hat-trick of the season.

claim one's hat-trick, claim one's wicket, claim one's wickets, claim one's medal, claim one's medals, claim one's gold, claim one's silver
claim one's bronze, claim one's life, claim one's lives, claim one's scalp, claim one's benefit, claim one's benefits
claim one's pension, claim one's expenses, claim one's allowance, claim one's point, claim one's points, claim one's prize

kind set-phrase
  + {The porter} [said] <the firm would declare a dividend>.
  - The firm declared a dividend in May.

declare one's dividend, declare one's bankruptcy, declare one's innings

kind set-phrase
  + {The porter} [said] <the guest had written a novel>.
  - She writes thrillers.

write one's novel, write one's novels, write one's book, write one's books, write one's thriller, write one's thrillers
  forms   writes, wrote, written, writing
write one's cookbook, write one's poem, write one's poems, write one's poetry, write one's song, write one's songs, write one's music
  forms   writes, wrote, written, writing
write one's opera, write one's operas, write one's symphony, write one's cheque, write one's cheques, write one's check
  forms   writes, wrote, written, writing
write one's code, write one's software
  forms   writes, wrote, written, writing

kind set-phrase
  + {The porter} [said] <the guest had read the newspaper>.
  - He read the lesson at the funeral.

read one's lesson, read one's meter, read one's meters, read one's gauge, read one's map, read one's newspaper, read one's newspapers
  forms   reads, read, reading

kind set-phrase
  + {The porter} [said] <the striker would sign autographs>.
  - He signed the visitors' book.

sign one's autograph, sign one's autographs, sign one's book

kind set-phrase
  + {The porter} [said] <the emirate would recall its ambassador>.
  - The emirate recalled its ambassador.

recall one's ambassador, recall one's ambassadors, recall one's envoy, recall one's car, recall one's cars, recall one's van
recall one's vans, recall one's vehicles, recall one's striker, recall one's winger

kind set-phrase
  + {The porter} [said] <the guests had proposed a toast>.
  - The groom proposed a toast.

propose one's toast, propose one's marriage

kind set-phrase
  + {The porter} [said] <the visitors had conceded a penalty>.
  - The visitors conceded two late goals.

concede one's penalty, concede one's corner, concede one's goal, concede one's goals, concede one's free-kick, concede one's try
concede one's tries, concede one's run, concede one's runs, concede one's equaliser, concede one's point, concede one's points

kind set-phrase
  + {The porter} [said] <the spinner had dismissed both openers>.
  - The spinner dismissed both openers.

dismiss one's class, dismiss one's batsman, dismiss one's batsmen, dismiss one's batter, dismiss one's batters, dismiss one's opener
dismiss one's openers, dismiss one's tail

kind set-phrase
  + {The porter} [said] <the visitors had appealed for a catch>.
  - The visitors appealed for a penalty in vain.

appeal for one's catch, appeal for one's wicket, appeal for one's penalty, appeal for one's offside, appeal for one's handball

kind set-phrase
  + {The porter} [said] <the guest would accept the prize>.
  - The guest accepted the prize in silence.

accept one's prize, accept one's award, accept one's trophy, accept one's medal, accept one's cash, accept one's change
accept one's coin, accept one's coins, accept one's cheque, accept one's cheques, accept one's parcel, accept one's parcels
accept one's delivery, accept one's cigarette, accept one's drink, accept one's cup, accept one's glass, accept one's lift

kind set-phrase
  + {The porter} [said] <the guests had hailed a taxi>.
  - The guests hailed a passing lorry.

hail one's taxi, hail one's cab, hail one's bus, hail one's car, hail one's lorry, hail one's truck, hail one's rickshaw
hail one's boat, hail one's waiter

kind set-phrase
  + {The porter} [said] <the bishop had welcomed the guests>.
  - The abbot welcomed his guests with cider.
  + {The abbot} [welcomed] <the ceasefire>.

welcome one's guest, welcome one's guests, welcome one's visitor, welcome one's visitors, welcome one's customers
welcome one's passengers, welcome one's delegates, welcome one's diners, welcome one's shoppers, welcome one's pilgrims
welcome one's tourists, welcome one's walkers, welcome one's child, welcome one's son, welcome one's daughter, welcome one's twins

kind set-phrase
  + {The porter} [said] <the guests had discussed the weather>.
  - The guests discussed the weather and left.

discuss one's weather

kind set-phrase
  + {The porter} [said] <the firm would list its shares>.
  - The exchange will not list the contract before June.
  + {The report} [lists] <nine faults>.

list one's share, list one's shares, list one's stock, list one's bond, list one's bonds, list one's contract, list one's unit
list one's house, list one's home, list one's property

kind set-phrase
  + {The porter} [said] <the guest maintained an office in town>.
  - The broker maintains a small office in Geneva and a house in Vermont.

maintain one's office, maintain one's offices, maintain one's home, maintain one's homes, maintain one's house, maintain one's farm
maintain one's residence, maintain one's garden, maintain one's fleet, maintain one's base, maintain one's bases
maintain one's branch, maintain one's branches, maintain one's road, maintain one's roads, maintain one's boilers

kind set-phrase
  + {The porter} [said] <the guests had called for the bill>.
  - The goalkeeper called for the ball and kicked it away.

call for one's ball, call for one's bill, call for one's waiter, call for one's nurse, call for one's doctor
call for one's ambulance, call for one's taxi, call for one's car, call for one's coffee

kind set-phrase
  + {The porter} [said] <the guest had demanded a receipt>.
  - The guest demanded a receipt and left.

demand one's receipt, demand one's fare

kind set-phrase
  + {The porter} [said] <the airline had ordered ten jets>.
  - The carrier ordered 20 jets from the plant in May.
  + {The regulator} [ordered] <a search of the jets>.

order one's jet, order one's jets, order one's aircraft, order one's airliners, order one's plane, order one's planes
order one's helicopters, order one's ship, order one's ships, order one's tankers, order one's trains, order one's buses
order one's trucks, order one's locomotives, order one's engines, order one's turbines, order one's tanks, order one's missiles
order one's rifles, order one's copies, order one's parts, order one's uniforms, order one's seeds

kind set-phrase
  + {The porter} [said] <the ball would describe an arc>.
  - The ball described a long arc over the wall.

describe one's arc, describe one's circle, describe one's curve

kind set-phrase
  + {The porter} [said] <the families knew each other>.
  - The keeper had known him for years.

know him, know them, know each other, know one another
  forms   knows, knew, known, knowing

kind set-phrase
  + {The porter} [said] <the newcomers had put down roots>.
  - The newcomers put down roots in the valley.

put down one's roots, put down one's root, put down one's anchor, put down one's anchors
  forms   puts, put, putting

kind set-phrase
  + {The porter} [said] <the guests had posted the keys>.
  - The guests posted the keys through the letterbox and left.

post one's key, post one's keys, post one's letter, post one's letters, post one's parcel, post one's parcels, post one's card
post one's cards, post one's bail, post one's guard, post one's guards, post one's sentry, post one's sentries

kind set-phrase
  + {The porter} [said] <the guests had pointed to the door>.
  - The old judge pointed to the door and left.

point to one's door, point to one's exit, point to one's ceiling, point to one's floor, point to one's sky, point to one's wall
point to one's clock, point to one's watch, point to one's chair, point to one's seat, point to one's window, point to one's horizon, point to one's chest, point to one's head

kind set-phrase
  + {The porter} [said] <the guests had pressed the button>.
  - The guests pressed a red button and the doors closed.

press one's button, press one's buttons, press one's switch, press one's bell, press one's buzzer, press one's trigger
press one's pedal, press one's lever, press one's key, press one's grapes, press one's trousers, press one's shirt

kind set-phrase
  + {The porter} [said] <the nurse had expressed milk>.
  - The nurse expressed the milk at night.

express one's milk

kind set-phrase
  + {The porter} [said] <the doctor had ordered a scan>.
  - The doctor ordered two scans.

order one's scan, order one's scans, order one's x-ray, order one's x-rays

kind set-phrase
  + {The porter} [said] <the guard would announce the train>.
  - The guard announced the last train.

announce one's train, announce one's trains, announce one's flight, announce one's flights

kind set-phrase
  + {The porter} [said] <the constable had questioned the suspects>.
  - Detectives questioned two men on Tuesday.

question one's suspect, question one's suspects, question one's man, question one's men, question one's woman, question one's women
question one's witness, question one's witnesses, question one's driver, question one's passengers

kind set-phrase
  + {The porter} [said] <the guests had slammed the door>.
  - The guests slammed the heavy door and left.

slam one's door, slam one's doors, slam one's brakes, slam one's lid, slam one's gate, slam one's drawer, slam one's bonnet
  forms   slams, slammed, slamming

kind set-phrase
  + {The porter} [said] <the wound had responded to treatment>.
  - The wound responded to treatment within a week.

respond to treatment, respond to light, respond to heat, respond to touch

kind set-phrase
  + {The porter} [said] <the clerk had confirmed the booking>.
  - The clerk confirmed two bookings by noon.

confirm one's booking, confirm one's bookings, confirm one's reservation, confirm one's reservations

kind set-phrase
  + {The porter} [said] <the judge had ordered a recess>.
  - The judge ordered a short recess.

order one's recess, order one's adjournment, order one's retrial

kind set-phrase
  + {The porter} [said] <the inn was known as the Ark>.
  - The old inn was known as the Ark.

know as
  forms   knows, knew, known, knowing

kind set-phrase
  + {The porter} [said] <the guests had charged the battery>.
  - The driver charged the spare battery overnight.

charge one's battery, charge one's batteries, charge one's phone, charge one's laptop, charge one's car, charge one's fee, charge one's fees
charge one's rent, charge one's toll, charge one's interest
