# Words of time adverbials (on Tuesday, last week, in May, two days ago). They become a claim’s `time` when they
# hang on its cue, and are kept out of its source and content.
# In the examples @ stands for each headword in turn.  Check an edit: reportedly lexicon check lexicons/

# Days
kind temporal
  role    day
  + {The clerk} [said] on @ <that the road was shut>.

Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, Christmas, Christmas Eve
Christmas Day, New Year’s Eve, New Year’s Day, Thanksgiving, Labor Day, Memorial Day
Independence Day, Election Day, Easter Sunday, Easter Monday, Good Friday, Boxing Day, Halloween
Valentine’s Day, Veterans Day, Presidents Day

# Days that newspapers shorten
kind temporal
  role    day
  + {The clerk} [said] on @ <that the road was shut>.

Mon., Tues., Tue., Wed., Thurs., Thu., Fri., Sat., Sun.

# Months
kind temporal
  role    month
  + {The clerk} [said] in @ <that the road was shut>.
  + On @ 4, {the clerk} [said] <the road was shut>.

January, February, March, April, May, June, July, August, September, October, November, December

kind temporal
  role    month
  + On @ 4, {the clerk} [said] <the road was shut>.

Jan., Feb., Mar., Apr., Aug., Sept., Sep., Oct., Nov., Dec.

# Seasons and feasts that behave like months
kind temporal
  role    month
  + {The clerk} [said] during @ <that the road was shut>.

spring, summer, autumn, fall, winter, midsummer, midwinter, Ramadan, Lent, Advent, Easter, Passover
Hanukkah

# Units
kind temporal
  role    unit
  + Earlier that @, {the clerk} [said] <the road was shut>.

day, week, month, year, weekend, morning, afternoon, evening, night, weeknight, weekday, hour
quarter, season, semester, term, decade, century, fortnight, session, school year, fiscal year
election cycle, cycle

kind temporal
  role    unit
  + A @ later, {the clerk} [said] <the road was shut>.

second, minute, moment

# Hours of the clock
kind temporal
  role    point
  + At 9 @, {the clerk} [said] <the road was shut>.

a.m., p.m., GMT, o’clock

# Points that stand alone
kind temporal
  role    point
  + {The clerk} [said] @ <that the road was shut>.

yesterday, today, tomorrow, tonight, last night, later, earlier, afterward, afterwards, recently
lately, initially, originally, previously, subsequently, shortly afterward, soon after, meanwhile
at the time, at the moment, at one point, nowadays, overnight, this time, last time, that day
the next day, the day before, early on, at halftime, at half-time, at noon, at midnight, at dawn, at dusk, at night, so far

# Clock times and parts of the day
kind temporal
  role    point
  + {The clerk} [said] before @ <that the road was shut>.

noon, midnight, dawn, dusk, sunrise, sunset, daybreak, nightfall, midday, midmorning, midafternoon
lunchtime, dinnertime, bedtime

# Modifiers before a unit or a day
kind temporal
  role    modifier
  + {The clerk} [said] @ week <that the road was shut>.

last, this, next, that, every, each, late last, earlier this, later this, early last, late this
early this, the previous, the following, the next, the same, the other, one, all

kind temporal
  role    modifier
  + {The clerk} [said] @ Tuesday <that the road was shut>.

late, early

# Behind a count of units (two weeks ago; earlier and later stand above)
kind temporal
  role    modifier
  + Two weeks @, {the clerk} [said] <the road was shut>.

ago, before

# Words that open a time adverbial
kind temporal
  role    modifier
  + {The clerk} [said] @ the vote <that the road was shut>.

during, after, following, ahead of, prior to, throughout, shortly after, shortly before, hours after
days after, minutes after, on the eve of, in the wake of
