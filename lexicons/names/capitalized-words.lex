# Common words that sentence starts and headlines capitalise and that are never a name by
# themselves. Weekdays and months stand among the temporals, roles and titles in their own files.

# Determiners and quantifiers.
kind capitalized-word
  origin   our own list
  licence  that of the project
  + <@ roads that were shut are open>, {Mara Voss} [said].

A, About, All, Almost, An, Another, Any, Approximately, Around, Both, Certain, Countless, Each
Either, Enough, Even, Every, Few, Fewer, Fewest, Half, Just, Least, Less, Many, More, Most, Much
Nearly, Neither, No, Numerous, Only, Other, Roughly, Several, Some, Such, That, The, These, This
Those, Various, What, Whatever, Which, Whichever, Whose

# Pronouns.
kind capitalized-word
  origin   our own list
  licence  that of the project
  + <@ knew that the road was shut>, {Mara Voss} [said].

Anybody, Anyone, Anything, Everybody, Everyone, Everything, He, Hers, I, It, Mine, Nobody, None
Nothing, One, Others, Ours, She, Somebody, Someone, Something, Theirs, They, We, Who, Whoever, You
Yours

# Pronouns that cannot be subjects, and possessives.
kind capitalized-word
  origin   our own list
  licence  that of the project
  + <@ road was shut>, {Mara Voss} [said].

Her, Here, Herself, Him, Himself, His, Its, Itself, Me, My, Myself, Our, Ourselves, Their, Them
Themselves, There, Us, Your, Yourself

# Contractions.
kind capitalized-word
  origin   our own list
  licence  that of the project
  + <“@ known for years,”> {Mara Voss} [said].

Ain't, Aren't, Can't, Cannot, Couldn't, Didn't, Doesn't, Don't, Hadn't, Hasn't, Haven't, He'd
He'll, He's, Here's, How's, I'd, I'll, I'm, I've, Isn't, It'd, It'll, It's, Let's, Mustn't
Needn't, She'd, She'll, She's, Shouldn't, That'll, That's, There'd, There's, They'd, They'll
They're, They've, Wasn't, We'd, We'll, We're, We've, Weren't, What's, When's, Where's, Who'd
Who'll, Who's, Why's, Won't, Wouldn't, Y'all, You'd, You'll, You're, You've

# Auxiliaries.
kind capitalized-word
  origin   our own list
  licence  that of the project
  + <“@ they know?”> {Mara Voss} [asked].

Am, Are, Be, Been, Being, Can, Could, Did, Do, Does, Doing, Done, Had, Has, Have, Having, Is
Might, Must, Ought, Shall, Should, Used, Was, Were, Would

# Prepositions.
kind capitalized-word
  origin   our own list
  licence  that of the project
  + <@ the bridge the road was shut>, {Mara Voss} [said].

Aboard, Above, Across, After, Against, Along, Alongside, Amid, Amidst, Among, Amongst, As, At
Atop, Before, Behind, Below, Beneath, Beside, Besides, Between, Beyond, By, Concerning
Considering, Counting, Despite, Down, During, Except, Excluding, Following, For, From, Given, In
Including, Inside, Into, Like, Minus, Near, Nearby, Notwithstanding, Of, Off, On, Onto, Opposite
Out, Outside, Over, Past, Pending, Per, Plus, Regarding, Round, Since, Through, Throughout, Till
To, Toward, Towards, Under, Underneath, Unlike, Until, Up, Upon, Versus, Via, With, Within
Without, Worth

# Conjunctions.
kind capitalized-word
  origin   our own list
  licence  that of the project
  + <@ the road was shut the bridge was open>, {Mara Voss} [said].

Although, And, Because, But, If, Lest, Nor, Once, Or, Provided, So, Than, Then, Though, Thus
Unless, When, Whenever, Where, Whereas, Wherever, Whether, While, Whilst, Yet

# Question words.
kind capitalized-word
  origin   our own list
  licence  that of the project
  + <@ it happened is not known>, {Mara Voss} [said].

How, However, Whence, Whom, Why

# Adverbs that open sentences.
kind capitalized-word
  origin   our own list
  licence  that of the project
  + @, {Mara Voss} [said] <the road was shut>.

Again, Ago, Ahead, Already, Also, Altogether, Always, Anyway, Anywhere, Apart, Aside, Away, Back
Beforehand, Consequently, Conversely, Else, Elsewhere, Equally, Eventually, Ever, Everywhere, Far
Finally, First, Firstly, Forever, Formerly, Fortunately, Forward, Frankly, Further, Furthermore
Generally, Hence, Henceforth, Hereafter, Hitherto, Hopefully, Immediately, Incidentally
Increasingly, Indeed, Initially, Instead, Ironically, Last, Lastly, Lately, Later, Likewise
Luckily, Meantime, Meanwhile, Moreover, Mostly, Namely, Never, Nevertheless, Next, Nonetheless
Normally, Not, Notably, Nowadays, Nowhere, Occasionally, Often, Originally, Otherwise, Overall
Perversely, Plainly, Please, Presently, Previously, Quickly, Quite, Rarely, Rather, Really
Recently, Regardless, Sadly, Second, Secondly, Seldom, Separately, Similarly, Simply, Slowly
Somehow, Sometime, Sometimes, Somewhere, Soon, Specifically, Still, Strangely, Subsequently
Suddenly, Thankfully, Thereafter, Thereby, Therefore, Third, Thirdly, Together, Too, Traditionally
Twice, Typically, Ultimately, Understandably, Unfortunately, Usually, Very, Well, Worse, Yearly

# Interjections and answers.
kind capitalized-word
  origin   our own list
  licence  that of the project
  + <“@, the road was shut,”> {Mara Voss} [said].

Ah, Aha, Alas, Alright, Amen, Aw, Bah, Bravo, Bye, Congratulations, Eh, Fine, Gee, Goodbye, God, Gonna, Gosh, Hello
Hey, Hi, Howdy, Hmm, Hooray, Huh, Hurrah, Look, Nah, Nope, Oh, OK, Okay, Oops, Ouch, Ow, Right, Sorry
Sure, Thanks, Ugh, Um, Welcome, Whoa, Wow, Yeah, Yep, Yes

# Number words.
kind capitalized-word
  origin   our own list
  licence  that of the project
  + <@ roads that were shut are open>, {Mara Voss} [said].

Billions, Dozens, Eight, Eighteen, Eighty, Eleven, Fifteen, Fifty, Five, Forty, Four, Fourteen
Hundreds, Millions, Nine, Nineteen, Ninety, One-quarter, One-third, Scores, Seven, Seventeen
Seventy, Six, Sixteen, Sixty, Ten, Thirteen, Thirty, Thirty-five, Thousands, Three, Three-quarters
Trillions, Twelve, Twenty, Twenty-five, Twenty-four, Twenty-one, Twenty-three, Twenty-two, Two
Two-thirds, Zero

# Labels that stand before a colon or a link in articles.
kind capitalized-word
  origin   our own list
  licence  that of the project
  + @: {Mara Voss} [says] <the road is shut>.

Advertisement, ALSO READ, Analysis, BREAKING, Breaking, Briefing, Clarification, Click Here
Comments, Continue Reading, Correction, EXCLUSIVE, Exclusive, Explainer, Factbox, Feature, Follow
Gallery, Listen, LIVE, Live, MORE, Newsletter, Op-Ed, PHOTOS, Photos, Poll, Preview, Profile, READ
READ MORE, Read More, Recap, RELATED, Related, Related Articles, SEE ALSO, See Also, Share
Sign Up, Story Continues, Subscribe, Summary, Timeline, Transcript, UPDATE, Update, UPDATED
Updated, Updates, VIDEO, Video, WATCH, Watch, Watch Live

# Nouns in the singular.
kind capitalized-word
  origin   common words of news: counted in PolNeAR 1.0 train, those at least twice as often small as capital
  licence  that of the project
  + <@ was on the list>, {Mara Voss} [said].

Ability, Abortion, Absence, Absent, Absentee, Abuse, Acceptance, Access, Activity, Addition, Advantage
Advocacy, Aid, Allegiance, Alternative, Amount, Anonymity, Apartment, Approach, Area, Arm, Array
Assault, Asset, Assistance, Asylum, Attention, Auto, Average, Award, Baby, Bailout, Balance, Ban
Bankruptcy, Bar, Basis, Bathroom, Battleground, Behalf, Behavior, Bias, Birth, Bit, Blow, Bomb
Border, Bottom, Boycott, Bridge, Briefly, Bubble, Bully, Calendar, Cancer, Candidacy, Capacity
Car, Carbon, Card, Care, Career, Casino, Category, Cause, Change, Chaos, Character, Check, Choice
Circle, Citizenship, Clarity, Clash, Climate, Clip, Coal, Collapse, Color, Combat, Comeback
Comfort, Communication, Competition, Compound, Compromise, Computer, Condition, Conduct, Conflict
Connection, Conscience, Conservatism, Conspiracy, Contact, Contrary, Contrast, Control
Controversy, Cooperation, Core, Corner, Corruption, Cost, Coup, Course, Coverage, Crash, Creation
Credibility, Crime, Crisis, Culture, Damage, Danger, Date, Death, Debt, Deficit, Degree, Delay
Democracy, Departure, Deportation, Development, Difference, Difficulty, Direction, Disaster
Discourse, Discrimination, Disease, Display, Distance, Diversity, Divide, Dollar, Donation, Door
Downtown, Dozen, Draft, Drug, Duty, Dynamic, Economy, Edge, Education, Effect, Effort, Election
Element, Eligibility, Emergency, Emphasis, Employment, End, Enemy, Enforcement, Engagement
Environment, Episode, Equivalent, Era, Error, Estate, Event, Example, Exception, Exit, Expansion
Experience, Extent, Extremism, Eye, Face, Facility, Fact, Factor, Failure, Fate, Fence, Fight
Finish, Fire, Flag, Flight, Floor, Flow, Focus, Food, Foot, Football, Force, Fraud, Fringe, Fuel
Fun, Future, Game, Gender, Globalization, Golf, Grass, Ground, Growth, Gun, Handful, Harm
Headquarters, Heart, Heat, Hell, Heritage, Hero, History, Holiday, Home, Hometown, Honesty
Identity, Ideology, Image, Immigration, Impact, Importance, Incident, Income, Increase
Independence, Inequality, Inflation, Influence, Information, Infrastructure, Instance
Intelligence, Investment, Involvement, Issue, Jet, Job, Kind, Knowledge, Labor, Lack, Landscape
Language, Lead, Legacy, Level, Leverage, Liar, Life, Line, Loan, Loss, Lot, Lunch, Machine, Magic
Mainstream, Manner, Margin, Marriage, Mass, Mate, Material, Math, Matter, Membership, Mistake, Mix
Mode, Momentum, Money, Move, Movie, Murder, Music, Narrative, Nomination, Number, Obstacle
Operation, Opportunity, Option, Outcome, Outreach, Overhaul, Overtime, Package, Parade, Part
Participation, Passage, Path, Pattern, Peace, Percent, Percentage, Performance, Period
Personality, Phase, Philosophy, Photo, Phrase, Picture, Piece, Place, Plane, Planet, Plenty
Popularity, Possibility, Poverty, Practice, Precedent, Presence, Principle, Priority, Problem
Process, Product, Production, Progress, Proof, Propaganda, Property, Purpose, Quality, Race
Racism, Range, Rape, Reaction, Reality, Recession, Recovery, Reelection, Referendum, Reform
Registration, Relationship, Religion, Replacement, Reputation, Requirement, Resignation, Resort
Responsibility, Result, Retirement, Revenue, Revolution, Rhetoric, Rise, Risk, Road, Role, Roll
Room, Route, Sacrifice, Sale, Scale, Scandal, Scenario, Scene, Schedule, Science, Score, Scrutiny
Search, Seat, Security, Selection, Sentence, Series, Server, Shape, Shift, Sight, Signature
Silence, Situation, Size, Soil, Solution, Sort, Space, Speed, Spirit, Sponsor, Spotlight, Stage
Stake, Status, Step, Stimulus, Stock, Strategy, Streak, Stream, Strength, Stretch, Strike
Structure, Struggle, Style, Subject, Success, Surge, Surveillance, System, Tank, Task, Tax, Tech
Temperament, Tenure, Territory, Terrorism, Theme, Threshold, Tide, Tie, Title, Tone, Tool, Topic
Tour, Track, Trade, Tradition, Traffic, Tragedy, Trail, Train, Transition, Travel, Treatment
Trend, Trip, Trouble, Truck, Truth, Tuition, Turmoil, Turnout, Type, Uncertainty, Unemployment
Unity, Version, Victory, Violation, Violence, Visit, Wage, Wake, War, Water, Wave, Way, Weakness
Wealth, Weapon, Weight, Welfare, Wind, Work, Zone

# Nouns in the plural.
kind capitalized-word
  origin   common words of news: counted in PolNeAR 1.0 train, those at least twice as often small as capital
  licence  that of the project
  + <@ were on the list>, {Mara Voss} [said].

Abortions, Accomplishments, Accounts, Accusations, Actions, Activists, Activities, Addresses, Ads
Adults, Advocates, Affairs, Agencies, Agents, Agreements, Aides, Airstrikes, Allegations, Allies
Amendments, Amounts, Analysts, Answers, Appearances, Approaches, Areas, Arguments, Arms, Articles
Assets, Attackers, Attacks, Attempts, Attendees, Audiences, Backers, Ballots, Bankers, Barriers
Battles, Benefits, Billionaires, Bills, Books, Borders, Businesses, Campaigns, Camps, Candidates
Cards, Cases, Causes, Centers, Chairs, Challenges, Chances, Changes, Charges, Checks, Cheers
Choices, Circumstances, Cities, Citizens, Claims, Clubs, Colleagues, Colleges, Committees
Communities, Competitors, Complaints, Computers, Concerns, Concessions, Conditions, Conferences
Conflicts, Connections, Consequences, Conservatives, Consumers, Contenders, Contests, Contracts
Contributions, Contributors, Conventions, Conversations, Corporations, Costs, Counties, Countries
Courses, Courts, Credentials, Criminals, Criticisms, Critics, Crowds, Customers, Days, Deals
Deaths, Debates, Decades, Decisions, Degrees, Demands, Demographics, Demonstrators, Details
Differences, Discussions, Districts, Divisions, Dollars, Donations, Donors, Doors, Doubts, Duties
Earnings, Economics, Economists, Effects, Efforts, Elections, Elites, Emissions, Employees
Employers, Endorsements, Enemies, Estimates, Events, Exceptions, Exchanges, Executives
Expectations, Experiences, Experts, Eyes, Facilities, Factors, Facts, Fans, Fears, Features
Feelings, Fees, Feet, Fighters, Finances, Firearms, Firms, Folks, Followers, Forces, Foreigners
Friends, Fundraisers, Gains, Gifts, Goals, Goods, Governments, Grabs, Groups, Guns, Guys, Hackers
Halls, Hands, Headlines, Heads, Hearings, Hopefuls, Hopes, Hours, Houses, Ideas, Immigrants
Imports, Incomes, Increases, Independents, Individuals, Insiders, Instances, Institutions, Insults
Interactions, Interests, Investigators, Investors, Issues, Jobs, Journalists, Judges, Justices
Kids, Kinds, Lawmakers, Lawsuits, Lawyers, Leaders, Lessons, Levels, Liberals, Lies, Limits, Lines
Lists, Lives, Loans, Lobbyists, Losses, Lots, Majorities, Makers, Managers, Manufacturers, Margins
Matters, Measures, Meetings, Members, Messages, Migrants, Minds, Minorities, Minutes, Mistakes
Moderates, Moments, Months, Mothers, Names, Nations, Negotiations, Neighbors, Nominees, Notes
Observers, Odds, Officers, Offices, Officials, Ones, Operatives, Opponents, Opportunities, Options
Organizations, Organizers, Outlets, Outsiders, Owners, Pages, Parents, Participants, Parties
Parts, Payments, Places, Platforms, Players, Points, Policies, Politicians, Politics, Polls
Positions, Posts, Practices, Prayers, Prices, Primaries, Principles, Problems, Products, Profits
Programs, Progressives, Projects, Promises, Proposals, Prosecutors, Prospects, Protesters
Protests, Provisions, Pundits, Qualifications, Questions, Races, Rallies, Ranks, Rates, Ratings
Readers, Reasons, Rebels, Reforms, Refugees, Regulations, Relations, Relationships, Reporters
Reports, Requests, Requirements, Researchers, Residents, Respects, Respondents, Responses
Restrictions, Returns, Rights, Risks, Rivals, Roles, Roots, Rules, Sales, Sanctions, Savings
Scandals, Scenes, Schools, Seats, Shares, Shifts, Shootings, Shots, Sidelines, Sides, Signs, Sites
Situations, Skills, Soldiers, Sources, Speakers, Specifics, Staffers, Stakes, Standards, Stars
Steps, Stories, Strategies, Strategists, Streets, Struggles, Students, Successes, Suggestions
Supporters, Surveys, Tactics, Talks, Targets, Tariffs, Taxes, Tens, Tensions, Terms, Terrorists
Tests, Things, Threats, Ties, Topics, Transactions, Transcripts, Types, Unions, Universities
Users, Values, Victims, Victories, Videos, Viewers, Views, Violations, Visas, Voices, Voters
Votes, Wages, Wars, Ways, Weapons, Websites, Winners, Words, Worries, Years

# Adjectives and participles.
kind capitalized-word
  origin   common words of news: counted in PolNeAR 1.0 train, those at least twice as often small as capital
  licence  that of the project
  + <@ things were on the list>, {Mara Voss} [said].

Able, Absolute, Accepted, Accurate, Active, Actual, Additional, Adopted, Advanced, Advised
Affected, Aggressive, Aimed, Aligned, Alive, Allowed, Amazing, Ambitious, Annual, Answered
Apparent, Appointed, Appropriate, Approved, Armed, Arrested, Assigned, Assured, Attacked
Attempted, Attracted, Attributed, Authorized, Available, Awkward, Bad, Banned, Based, Basic
Beaten, Beautiful, Become, Better, Biased, Big, Bigger, Biggest, Bipartisan, Bold, Born, Bound
Broad, Broader, Built, Busy, Capable, Captured, Careless, Challenged, Changed, Charged, Civil
Classic, Classified, Clean, Close, Closest, Collected, Combined, Commanding, Common, Compared
Compelling, Competitive, Complete, Completed, Complex, Complicated, Comprehensive, Concrete
Conducted, Confirmed, Congressional, Connected, Considerable, Considered, Consistent, Constant
Constitutional, Contentious, Contested, Controlled, Controversial, Conventional, Convicted
Convincing, Cool, Coordinated, Corporate, Counted, Covered, Crazy, Created, Credible, Criminal
Criticized, Crucial, Crushed, Cultural, Current, Damaging, Dangerous, Dark, Dead, Deadly, Decisive
Deep, Deeper, Defeated, Defined, Deleted, Demographic, Demonstrated, Denied, Deployed, Deported
Designed, Detailed, Devastating, Developed, Devoted, Different, Difficult, Digital, Diplomatic
Directed, Disclosed, Discovered, Distant, Diverse, Divisive, Domestic, Dominated, Double, Dramatic
Due, Easier, Easy, Economic, Effective, Elected, Electoral, Eligible, Eliminated, Embarrassing
Embraced, Emerged, Emotional, Empty, Encouraged, Encouraging, Endorsed, Engaged, Enormous, Entire
Environmental, Equal, Established, Estimated, Ethnic, Evangelical, Eventual, Exact, Expanded
Expected, Expensive, Experienced, Exposed, Extended, Extensive, Extra, Extraordinary, Extreme
Fake, Fallen, False, Familiar, Famous, Favorable, Favorite, Federal, Female, Fierce, Fifth, Filed
Filled, Final, Fired, Fiscal, Focused, Forced, Forceful, Foreign, Formal, Former, Formidable
Fought, Founded, Fourth, Free, Fresh, Friendly, Fueled, Full, Fundamental, Funded, Gained
Gathered, Generated, Generous, Genuine, Giant, Granted, Great, Greater, Greatest, Grown, Guilty
Hacked, Handed, Handled, Hard, Harder, Harsh, Headed, Heated, Heavy, High, Higher, Highest
Historic, Horrible, Hosted, Hot, Huge, Human, Identified, Ideological, Ignorant, Ignored, Illegal
Immediate, Important, Impossible, Impressive, Improved, Inaccurate, Incendiary, Increased
Incredible, Industrial, Inevitable, Influential, Initial, Injured, Inspired, Intended, Intense
Interesting, Internal, Interviewed, Introduced, Invested, Investigative, Invited, Involved, Joint
Killed, Large, Larger, Largest, Lasting, Latest, Leaked, Legal, Legislative, Legitimate, Lengthy
Linked, Locked, Longtime, Loud, Low, Lower, Lowest, Loyal, Main, Maintained, Male, Marked, Married
Massive, Mentioned, Mere, Minimum, Misleading, Mixed, Modern, Modest, Moral, Multiple, Named
Narrow, Nasty, Nationwide, Native, Natural, Necessary, Needed, Negative, Net, Neutral, Nominated
Nominating, Normal, Notable, Nuclear, Obtained, Obvious, Offensive, Old, Older, Oldest, Ongoing
Ordinary, Organized, Original, Outrageous, Outright, Overwhelming, Own, Owned, Particular
Perceived, Perfect, Permanent, Persistent, Personal, Physical, Pivot, Pivotal, Placed, Pledged
Poised, Political, Popular, Populist, Populous, Posed, Positioned, Potent, Potential, Powerful
Presidential, Presumptive, Previous, Primary, Produced, Professional, Profound, Projected
Prominent, Proposed, Prosecuted, Protected, Provocative, Published, Punished, Pushed, Qualified
Quiet, Racial, Radical, Rampant, Rare, Rattled, Reached, Real, Reasonable, Recent, Recognized, Red
Reduced, Regional, Registered, Released, Relevant, Reliable, Religious, Remarkable, Removed
Repeated, Required, Reserved, Respected, Responsible, Retail, Retired, Rid, Rigged, Risen, Robust
Rural, Safe, Same, Scheduled, Selected, Sensitive, Separate, Serial, Serious, Sexual, Shifted
Significant, Similar, Simple, Single, Sizable, Slow, Smaller, Social, Soft, Sold, Solid
Sophisticated, Special, Spent, Statewide, Steady, Steep, Straight, Strategic, Striking, Stronger
Strongest, Struggled, Stupid, Subsequent, Substantial, Substantive, Successful, Sudden, Suffered
Super, Surprising, Surveyed, Suspended, Sustained, Sweeping, Targeted, Televised, Temporary
Terrible, Threatened, Tied, Tight, Titled, Top, Total, Tough, Tougher, Traded, Traditional
Transgender, Treated, Tremendous, True, Trusted, Typical, Ultimate, Unable, Unacceptable
Unclassified, Undocumented, Unfair, Unfit, Unifying, Unique, Universal, Unknown, Unpopular
Unprecedented, Unqualified, Unusual, Urban, Usual, Valuable, Vast, Vetted, Viewed, Violent, Vital
Vulnerable, Weak, Wealthy, Whole, Wide, Widespread, Wild, Wonderful, Worst, Wounded, Wrong
Xenophobic, Younger

# Verbs in the base form, as in commands and headlines.
kind capitalized-word
  origin   common words of news: counted in PolNeAR 1.0 train, those at least twice as often small as capital
  licence  that of the project
  + <“@ it now,”> {Mara Voss} [said].

Achieve, Advance, Affect, Afford, Apply, Attend, Attract, Bear, Beat, Benefit, Boost, Borrow
Break, Bring, Build, Buy, Capture, Carry, Catch, Clinch, Compete, Confront, Connect, Cover, Crack
Create, Defeat, Define, Deliver, Deport, Deserve, Destroy, Develop, Die, Dismantle, Dominate, Draw
Drive, Drop, Earn, Eliminate, Engage, Ensure, Enter, Exist, Exploit, Fail, Fill, Fit, Fix, Flip
Fly, Gain, Generate, Get, Give, Grow, Handle, Happen, Help, Hire, Ignore, Impose, Improve, Include
Invest, Investigate, Join, Jump, Keep, Kill, Launch, Leave, Lift, Limit, Lose, Make, Manage, Match
Mean, Meet, Need, Obtain, Organize, Overcome, Participate, Pass, Pay, Perform, Pick, Play, Prevent
Proceed, Produce, Protect, Provide, Pull, Purchase, Pursue, Quit, Raise, Reach, Receive, Reduce
Rely, Remain, Remove, Repeal, Replace, Represent, Resign, Retain, Return, Run, Save, Scramble
Secure, Sell, Send, Serve, Settle, Shut, Sit, Sound, Spend, Stand, Start, Stay, Stem, Stop
Strengthen, Succeed, Survive, Sway, Switch, Take, Tap, Tend, Throw, Transform, Try, Turn
Undermine, Unify, Use, Wait, Walk, Win

# Verbs in the present and the past, as headlines capitalise them.
kind capitalized-word
  origin   common words of news: counted in PolNeAR 1.0 train, those at least twice as often small as capital
  licence  that of the project
  + <Plan @ Them>, {Mara Voss} [Said].

Accused, Accuses, Acknowledged, Acted, Added, Addressed, Adds, Agreed, Agrees, Aired, Allows
Announced, Apologized, Applauded, Argued, Arrived, Asked, Asks, Asserted, Attended, Backed, Backs
Became, Becomes, Believed, Believes, Benefited, Blamed, Blasted, Blocked, Boasted, Booed, Bought
Called, Calls, Campaigned, Cares, Carried, Carries, Caused, Celebrated, Cheered, Cited, Claimed
Closed, Complained, Conceded, Concluded, Condemned, Contained, Continued, Continues, Contributed
Controls, Crossed, Decided, Declared, Declined, Deemed, Defended, Delivered, Denounced, Described
Describes, Deserves, Died, Discussed, Dismissed, Donated, Dropped, Earned, Emailed, Ended, Ends
Enjoyed, Enjoys, Entered, Erupted, Exists, Expects, Explained, Expressed, Extends, Faced, Faces
Failed, Favored, Favors, Featured, Fell, Finished, Fled, Flew, Followed, Follows, Grew, Happened
Happens, Helped, Helps, Highlighted, Hired, Hoped, Incites, Included, Includes, Indicated
Insisted, Issued, Joined, Jumped, Lacks, Launched, Leads, Learned, Led, Lied, Liked, Likes, Lined
Listed, Lived, Looked, Looks, Loved, Managed, Meant, Met, Missed, Mocked, Moves, Needs, Noted
Noticed, Occurred, Offered, Offers, Opened, Opens, Opposes, Ordered, Owns, Passed, Performed
Picked, Played, Plays, Pointed, Portrayed, Posted, Praised, Predicted, Presented, Presents
Prevented, Promised, Prompted, Provides, Pulled, Questioned, Raised, Raises, Ran, Recalled
Received, Recommended, Reflected, Reflects, Refused, Reiterated, Rejected, Remained, Remains
Remembered, Reminded, Replaced, Replied, Reported, Represented, Represents, Requested, Requires
Responded, Resulted, Returned, Revealed, Reversed, Rolled, Ruled, Runs, Sat, Saved, Scored
Secured, Seized, Served, Serves, Shared, Signed, Sits, Sounded, Sounds, Started, Starts, Stated
Stayed, Stepped, Stressed, Struck, Succeeded, Sued, Suggested, Suggests, Supported, Supports
Survived, Swept, Talked, Tends, Tracks, Trails, Traveled, Tried, Tries, Turned, Turns, Tweeted
Urged, Uses, Violated, Visited, Voiced, Voted, Vowed, Walked, Wanted, Wants, Warned, Watched
Welcomed, Wins, Won, Worked

# Words in -ing.
kind capitalized-word
  origin   common words of news: counted in PolNeAR 1.0 train, those at least twice as often small as capital
  licence  that of the project
  + <@ was hard>, {Mara Voss} [said].

Accepting, According, Accusing, Acknowledging, Acting, Adding, Addressing, Advertising, Advising
Advocating, Airing, Alleging, Allowing, Announcing, Appealing, Appearing, Arguing, Asking
Attacking, Attempting, Attending, Banning, Beating, Becoming, Blocking, Bombing, Building, Buying
Calling, Campaigning, Carrying, Causing, Celebrating, Challenging, Changing, Cheering, Claiming
Closing, Competing, Conducting, Containing, Continuing, Covering, Creating, Criticizing, Dealing
Declaring, Defeating, Defending, Delivering, Denouncing, Denying, Depending, Describing
Developing, Discussing, Dividing, Dropping, Earning, Electing, Eliminating, Embracing, Emerging
Ending, Endorsing, Engaging, Ensuring, Entering, Existing, Expanding, Expecting, Explaining
Facing, Failing, Falling, Fighting, Fleeing, Flying, Focusing, Forcing, Fracking, Funding
Fundraising, Gaining, Gathering, Gon, Grabbing, Growing, Hacking, Handling, Happening, Heading
Helping, Highlighting, Hiring, Hoping, Housing, Hurting, Improving, Increasing, Investigating
Involving, Joining, Killing, Leading, Leaning, Learning, Limiting, Listening, Living, Lobbying
Looking, Looming, Lying, Managing, Marketing, Meaning, Missing, Moving, Naming, Negotiating
Neighboring, Noting, Offering, Opening, Operating, Opposing, Organizing, Picking, Playing
Pointing, Polling, Preparing, Producing, Promising, Promoting, Proposing, Protecting, Providing
Pursuing, Pushing, Questioning, Raising, Rallying, Rating, Reaching, Recalling, Receiving
Reducing, Reflecting, Refusing, Releasing, Remaining, Reporting, Representing, Requiring
Responding, Returning, Rising, Running, Securing, Selling, Serving, Sharing, Shifting, Shouting
Sitting, Spending, Starting, Stating, Staying, String, Struggling, Suggesting, Supporting
Surrounding, Swing, Talking, Targeting, Taxing, Testing, Thing, Threatening, Timing, Trading
Trailing, Training, Traveling, Trying, Turning, Tweeting, Upcoming, Urging, Using, Visiting
Voting, Waiting, Wanting, Warming, Watching, Waterboarding, Wearing, Winning, Working

# Adverbs.
kind capitalized-word
  origin   common words of news: counted in PolNeAR 1.0 train, those at least twice as often small as capital
  licence  that of the project
  + <@ shut roads were on the list>, {Mara Voss} [said].

Abroad, Actively, Aggressively, Alone, Annually, Anymore, Anytime, Badly, Barely, Basically
Broadly, Carefully, Closely, Completely, Consistently, Constantly, Currently, Deeply, Differently
Directly, Easily, Effectively, Entirely, Especially, Essentially, Exactly, Exclusively, Extremely
Fairly, Famously, Fast, Forcefully, Formally, Forth, Freely, Frequently, Fully, Fundamentally
Hardly, Heavily, Highly, Illegally, Largely, Legally, Literally, Longer, Loudly, Merely, Narrowly
Nationally, Necessarily, Newly, Now, Officially, Openly, Overseas, Overwhelmingly, Particularly
Partly, Personally, Politically, Pretty, Primarily, Prior, Privately, Properly, Publicly, Quietly
Racially, Rapidly, Regularly, Relatively, Reliably, Repeatedly, Respectively, Routinely, Seriously
Sharply, Shortly, Significantly, Slightly, Somewhat, Strongly, Successfully, Surprisingly
Temporarily, Totally, Unusually, Vastly, Virtually, Widely
