# Verbs of predicting: what the source says, or thinks, is going to happen; warnings are predictions of harm.
# Ordered by how often news writes them.
kind reporting-verb
  class predict

expect
  frames to, raising, that, object, clause, quote
  + {Growers} [expect] <to lose a third of the crop>.
  + {Analysts} [expect] <the bank to cut rates in June>.
  + <The storm> [is expected] <to reach the coast by nightfall>.
  + {Forecasters at the lake station} [do not expect] <snow before December>.
  + <The three-term senator> [is widely expected] <to retire before the next census>.
  - The couple is expecting in July.

warn
  frames that, clause, quote, prep:of, prep:against, object-to, addressee, prep:about, prep:on
  + {Geologist Petra Lindqvist-Bell} [warned] <that the slope was about to give way>.
  + {The bank} [warned on] <growth in the coming year>.
  + {The coast guard} [warned of] <waves up to nine feet>.
  + <“The ice is thinner than it looks,”> {ranger Amos Keel} [warned].
  + {The embassy} [warned] travelers <to avoid the northern road>.
  + {Health officials} [have warned against] <eating raw oysters from the eastern bays>.

predict
  frames that, clause, object, quote, wh
  + {The institute} [predicts] <that rents will fall next year>.
  + {Trainer Sully Abernathy} [predicted] <a knockout in the fourth round>.
  + <“They'll be back by spring,”> {innkeeper Oona Reyes-Falk} [predicted].

caution
  frames that, prep:against, clause, quote, object-to, addressee
  + {Analysts} [cautioned] <that one good quarter is no trend>.
  + {The sheriff's office} [cautioned against] <driving on the ridge road after dark>.
  + <“We are not there yet,”> {Dr. Ottoline Farrar} [cautioned].

forecast
  forms forecasts, forecast, forecasting
  frames that, object, raising, clause, quote
  + {The weather service} [forecast] <two feet of snow for the valley>.
  + {Economists at two universities} [forecast] <that prices will climb through autumn>.

project
  frames that, object, raising, clause
  + {The budget office} [projects] <that the deficit will double by 2040>.
  + <Enrollment in the valley's schools> [is projected] <to fall by a tenth>.
  - Slides were projected on the church wall.

anticipate
  frames that, object, ing, raising, clause
  + {The utility} [anticipates] <that power will return by noon>.
  + {Organizers of the marathon} [anticipate] <forty thousand runners and a wet morning>.
  + {The bishop} [does not anticipate] <closing more parishes in the coming year>.

estimate
  frames that, clause, object, raising, quote
  + {The city engineer} [estimates] <that repairs will cost four million dollars>.
  + <The blaze> [is estimated] <to have burned six thousand acres>.

foresee
  forms foresees, foresaw, foreseen, foreseeing
  frames object, that, clause, ing
  + {Shipping executive Kwame Larsen} [foresees] <a glut of empty containers>.
  + {Few economists} [foresaw] <that the peso would fall so fast>.

envision
  frames object, ing, clause, that
  + {The architect} [envisions] <a glass hall above the old market>.
  + {Planners} [had envisioned] <closing the lake road to cars on weekends>.

envisage
  frames object, ing, that
  + {The draft treaty} [envisages] <a joint fishing zone north of the islands>.

prophesy
  forms prophesies, prophesied, prophesying
  frames that, object, quote, clause
  + {The hermit} [prophesied] <that the wells would run dry>.

calculate
  frames that, clause, object
  + {The club's accountants} [calculate] <that each empty seat costs forty dollars>.
  - Pupils calculated the area of a circle.

reckon
  class think
  frames that, clause, quote
  + {Old hands at the port} [reckon] <that the strike will be short>.
  + <“It's a two-pint problem with a four-pint answer,”> {publican Dermot Ashgrove} [reckoned].

speculate
  frames that, clause, wh, prep:about, prep:on, quote
  + {Neighbors} [speculated] <that the house on the corner had been sold>.
  + {Tabloids on both coasts} [have speculated about] <a royal wedding in the spring>.
  - He speculated in copper and lost.

bet
  forms bets, bet, betting
  frames that, clause, prep:on
  + {Hedge funds} [are betting] <that the merger will collapse>.
  + {The studio} [bet on] <an unknown director and a script without dialogue>.
  - He bet fifty dollars at the track.

wager
  frames that, clause
  + {Traders} [wagered] <that the frost would spare the coffee>.
  - They wagered a month's pay on the race.

gamble
  frames that, prep:on
  + {The premier} [gambled] <that an early election would save her>.
  - They gambled in the back room all night.

guess
  class think
  frames that, clause, wh, quote
  + {The coroner} [guessed] <that the bones were a century old>.
  + <“Forty feet at most, and cold as a cellar,”> {diver Lars Ondine} [guessed].
  - Contestants guess the weight of a pig.

bank on, count on
  frames object, ing, raising
  + {The mountain resort} [is banking on] <early snow and a weak currency>.
  + {Coffee growers in the highlands} [are counting on] <the rains to return>.
  - She counted on her fingers.

brace for
  frames object
  + {Hospitals} [are bracing for] <a wave of flu patients>.

prepare for
  frames object
  + {The island's small navy} [is preparing for] <a long blockade>.
  - Students prepared for the exam in the library.

look forward to
  class think
  frames object, ing
  + {Captain Imani Rothwell} [is looking forward to] <the final>.
  + All winter {the villagers} [looked forward to] <getting their doctor back>.

look ahead to
  frames object
  + {Both camps} [were already looking ahead to] <the runoff>.

hold out hope
  forms holds, held, holding
  class think
  frames that, prep:for, prep:of
  + {The boy's parents} [held out hope] <that he had found shelter>.
  + {Rescuers} [still hold out hope for] <the last two climbers>.

sound the alarm about, sound the alarm on, sound the alarm over
  frames object
  + Two years ago {teachers} [sounded the alarm about] <the leaking roof over the gym>.
  + {Biologists} [have sounded the alarm over] <the missing frogs>.

raise the alarm about, raise alarm about, raise alarms about
  frames object
  + {Pharmacists in the border towns} [raised the alarm about] <fake insulin>.

raise the prospect of, raise the possibility of, raise the specter of
  frames object, ing
  + {The central bank} [raised the prospect of] <higher rates>.
  + {The memo} [raised the specter of] <a third recall>.

issue a warning about, issue a warning against
  frames object
  + {Customs officers at the port} [issued a warning about] <forged passports>.

foretell
  forms foretells, foretold, foretelling
  frames object, that
  + {The farmers' almanac} [foretold] <a dry summer and an early frost>.

augur, portend
  frames object
  + {The poll} [portends] <a long night for the ruling party>.

pencil in
  frames object
  + {The league} [penciled in] <a return to play for mid-August>.

intuit
  class think
  frames that
  + {Her first teacher} [intuited] <that the girl was bored>.

hypothesize, hypothesise, theorize, theorise, postulate, posit
  class think
  frames that, clause, quote
  + {Astronomers} [hypothesize] <that a second moon once circled the planet>.
  + {Detectives} [theorized] <that the thief came through the skylight>.
  + {The new paper} [posits] <that the river changed course twice in a century>.
