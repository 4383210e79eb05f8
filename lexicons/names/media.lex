# Newspapers, news agencies, broadcasters, magazines and news sites, without the article that
# stands before many of them.

# News agencies and wires.
kind media
  origin   our own list
  licence  that of the project
  + {@} [reported] <that the road was shut>.

AAP, AFP, Agence France-Presse, Agência Brasil, Agerpres, Anadolu, Anadolu Agency, ANI, ANP, ANSA
Antara, AP, APA, Asian News International, Associated Press, Australian Associated Press, Belga
Belta, Bernama, Bloomberg, Bloomberg News, BNS, Business Wire, Canadian Press
Catholic News Agency, Catholic News Service, Center for Public Integrity, Central News Agency
Cox Newspapers, CQ Roll Call, CTK, Deutsche Presse-Agentur, Dow Jones, Dow Jones Newswires, dpa
EFE, Europa Press, Fars, Fars News Agency, Gannett News Service, Getty Images, Ghana News Agency
Global Times, Hina, Inter Press Service, Interfax, Interfax-Ukraine, IRNA, ISNA, ITAR-TASS
Jiji Press, Kaiser Health News, KCNA, Keystone-SDA, Knight Ridder, Korean Central News Agency
Kyodo, Kyodo News, Lusa, Maan News Agency, McClatchy, McClatchy Newspapers, Mehr News Agency, MENA
MTI, New Zealand Press Association, News Agency of Nigeria, Notimex, NTB, PA Media, PA news agency
PAP, Petra news agency, PR Newswire, Prensa Latina, Press Association, Press Trust of India
ProPublica, PTI, Religion News Service, Reuters, RIA Novosti, Ritzau, SANA, Saudi Press Agency
Scripps Howard News Service, States Newsroom, STT, Tanjug, Tasnim, TASS, Telam, Thomson Reuters
TT News Agency, Ukrinform, UNIAN, United News of India, United Press International, UPI, Wafa, WAM
Xinhua, Xinhua News Agency, Yonhap, Yonhap News Agency

# Broadcasters and networks.
kind media
  origin   our own list
  licence  that of the project
  + {@} [reported] <that the road was shut>.

7NEWS, 9News, ABC, ABC News, ABC Radio National, ABS-CBN, Al Arabiya, Al Jazeera
Al Jazeera America, Al Jazeera English, Al Mayadeen, Al-Manar, All India Radio
American Public Media, ARD, Arise News, Army Radio, Arte, ARY News
Australian Broadcasting Corporation, BBC, BBC Arabic, BBC Breakfast, BBC News, BBC One
BBC Persian, BBC Radio, BBC Radio 4, BBC Scotland, BBC Sport, BBC Two, BBC Wales
BBC World Service, BET, BFM TV, BFMTV, C-SPAN, Cadena SER, Caracol, Caracol Radio, CBC, CBC News
CBS, CBS News, CCTV, CGTN, Channel 12, Channel 13, Channel 4, Channel 4 News, Channel 5
Channel NewsAsia, Channel One, Channels Television, Channels TV, China Central Television
Citizen TV, CNA, CNBC, CNN, CNN Business, CNN International, CNN Türk, CNN-News18, CNNMoney, CTV
CTV News, Dawn News, Deutsche Welle, Doordarshan, Dozhd, DR, DW, Echo of Moscow, eNCA, ERT, ESPN
ESPN.com, Euronews, Fox, Fox Business, Fox Business Network, Fox News, Fox News Channel, France 24
France Info, France Télévisions, Fuji TV, GB News, Geo News, Geo TV, Global News, GloboNews
Globovisión, GMA News, HBO, HLN, i24NEWS, India Today TV, Iran International, ITN, ITV, ITV News
Joy FM, JTBC, KBS, Kol Israel, KTN, La7, LBC, MBC, Mediaset, MetroTV, MSNBC, MTV, MTV News, n-tv
National Public Radio, NBC, NBC News, NDTV, Newshub, Newsmax, NewsNation, Newzroom Afrika, Nexstar
NHK, Nine News, NOS, NPR, NRK, NTA, NTV, OAN, One America News, One America News Network, ORF, PBS
PBS NewsHour, Phoenix TV, Polsat, Press TV, PTV, Public Radio International, Radio Farda
Radio France, Radio France Internationale, Radio Free Asia, Radio Free Europe
Radio Free Europe/Radio Liberty, Radio Liberty, Radio Martí, Radio New Zealand, Radio Vaticana
Radio-Canada, RAI, Rai News, Rappler, Republic TV, RFI, RNZ, Rossiya 1, RT, RTBF, RTE, RTÉ, RTHK
RTL, RTP, RTVE, Russia Today, S4C, SABC, Samaa TV, SBS, Seven News, Showtime, Sinclair
Sinclair Broadcast Group, Sky News, Sky News Australia, Sky Sports, Sputnik, SRF, STV
Sveriges Radio, SVT, Tagesschau, talkSPORT, TalkTV, TBS, Telemundo, Telesur, Televisa, TF1
Times Now, Tolo News, TOLOnews, TRT, TRT World, TV 2, TV Azteca, TV Globo, TV Rain, TV Tokyo, TV3
TV5Monde, TVB, TVBS, TVC News, TVE, TVN, TVN24, TVNZ, TVP, Univision, UTV, Vatican News
Vatican Radio, VH1, VOA, Voice of America, VRT, VTV, WNYC, Yle, YTN, ZDF

# Programmes that are named as sources.
kind media
  origin   our own list
  licence  that of the project
  + {@} [reported] <that the road was shut>.

60 Minutes, Access Hollywood, All Things Considered, CBS Evening News, CBS Mornings
CBS This Morning, Dateline NBC, Democracy Now, Democracy Now!, Entertainment Tonight
Face the Nation, Four Corners, Fox & Friends, Fox News Sunday, Good Morning America
Good Morning Britain, Meet the Press, Morning Edition, Morning Joe, NBC Nightly News, Newsnight
Nightline, Panorama, Question Time, State of the Union, This Week, Today Show, World at One
World News Tonight

# Newspapers of the United States.
kind media
  origin   our own list
  licence  that of the project
  + {The @} [reported] <that the road was shut>.

Akron Beacon Journal, Albany Times Union, Albuquerque Journal, American-Statesman, amNewYork
Anchorage Daily News, Argus Leader, Arizona Daily Star, Arizona Republic
Arkansas Democrat-Gazette, Army Times, Asbury Park Press, Atlanta Journal-Constitution
Augusta Chronicle, Austin American-Statesman, Baltimore Sun, Bangor Daily News, Barron's
Baton Rouge Advocate, Bergen Record, Billings Gazette, Birmingham News, Bismarck Tribune
Boston Globe, Boston Herald, Buffalo News, Burlington Free Press, Capital Times
Casper Star-Tribune, Cedar Rapids Gazette, Charleston Gazette-Mail, Charlotte Observer
Chattanooga Times Free Press, Chicago Sun-Times, Chicago Tribune, Christian Science Monitor
Cincinnati Enquirer, Clarion Ledger, Clarion-Ledger, Cleveland Plain Dealer, Colorado Sun
Columbia Spectator, Columbus Dispatch, Commercial Appeal, Concord Monitor, Connecticut Mirror
Corpus Christi Caller-Times, Courier-Journal, Daily Bruin, Daily Caller, Daily News
Daily Pennsylvanian, Daily Princetonian, Daily Texan, Dallas Morning News, Dayton Daily News
Democrat and Chronicle, Democrat-Gazette, Denver Post, Des Moines Register, Deseret News
Detroit Free Press, Detroit News, Duluth News Tribune, East Bay Times, El Nuevo Herald
El Paso Times, Express-News, Florida Times-Union, Fort Worth Star-Telegram, Fresno Bee, Gazette
Gazette-Mail, Grand Forks Herald, Grand Rapids Press, Greensboro News & Record, Hartford Courant
Harvard Crimson, Honolulu Star-Advertiser, Houston Chronicle, Idaho Statesman, Indianapolis Star
Investor's Business Daily, Journal News, Journal Sentinel, Journal-Constitution, Kansas City Star
Knoxville News Sentinel, La Opinión, Lansing State Journal, Las Vegas Review-Journal
Las Vegas Sun, Lexington Herald-Leader, Lincoln Journal Star, Los Angeles Daily News
Los Angeles Times, Louisville Courier-Journal, Mercury News, Miami Herald, Michigan Daily
Military Times, Milwaukee Journal Sentinel, Minneapolis Star Tribune, MinnPost, Modesto Bee
Montgomery Advertiser, Morning Call, Navy Times, Nevada Independent, New Hampshire Union Leader
New Haven Register, New Orleans Advocate, New York Daily News, New York Post, New York Times
News & Observer, News and Observer, News Journal, News Tribune, Newsday, Oakland Tribune
Oklahoman, Omaha World-Herald, Onion, Orange County Register, Oregonian, Orlando Sentinel
Palm Beach Post, Patriot-News, Philadelphia Daily News, Philadelphia Inquirer, Pioneer Press
Pittsburgh Post-Gazette, Pittsburgh Tribune-Review, Plain Dealer, Portland Press Herald
Post and Courier, Post-Dispatch, Post-Gazette, Post-Standard, Press Democrat, Press Herald
Press of Atlantic City, Press-Enterprise, Press-Register, Providence Journal, Quad-City Times
Register-Guard, Reno Gazette-Journal, Richmond Times-Dispatch, Roanoke Times, Rocky Mountain News
Sacramento Bee, Salt Lake Tribune, San Antonio Express-News, San Diego Union-Tribune
San Francisco Chronicle, San Francisco Examiner, San Jose Mercury News, Santa Fe New Mexican
Savannah Morning News, Scranton Times-Tribune, Seattle Post-Intelligencer, Seattle Times
Seven Days, South Bend Tribune, South Florida Sun Sentinel, Spokesman-Review
Springfield News-Leader, St. Louis Post-Dispatch, St. Paul Pioneer Press, Stanford Daily
Star Tribune, Star-Advertiser, Star-Ledger, Star-Telegram, Stars and Stripes, Statesman Journal
Sun Herald, Sun-Sentinel, Tallahassee Democrat, Tampa Bay Times, Tampa Tribune, Telegram & Gazette
Tennessean, Texas Monthly, Texas Tribune, Times Union, Times-Dispatch, Times-Picayune
Toledo Blade, Topeka Capital-Journal, Tulsa World, Union Leader, Union-Tribune, USA Today
Village Voice, Virginian-Pilot, VTDigger, Wall Street Journal, Washington Examiner
Washington Post, Washington Times, Wichita Eagle, Winston-Salem Journal, Wisconsin State Journal
Women's Wear Daily, Worcester Telegram & Gazette, Yale Daily News

# Newspapers of Britain and Ireland.
kind media
  origin   our own list
  licence  that of the project
  + {The @} [reported] <that the road was shut>.

Argus, Belfast Telegraph, Bellingcat, Birmingham Mail, Birmingham Post, Bristol Post
Bureau of Investigative Journalism, Byline Times, Catholic Herald, Church Times, City A.M.
City AM, Courier, Daily Express, Daily Mail, Daily Mirror, Daily Record, Daily Star
Daily Telegraph, Dundee Courier, Eastern Daily Press, Evening Standard, Express & Star
Financial Times, FT, Full Fact, Glasgow Herald, Ham & High, i newspaper, i Paper
Independent on Sunday, Irish Examiner, Irish Independent, Irish News, Irish Times
Jewish Chronicle, Kent Online, Lancashire Telegraph, Leicester Mercury, Liverpool Echo
Lloyd's List, London Evening Standard, Mail on Sunday, Mail Online, MailOnline
Manchester Evening News, Morning Star, New Statesman, News Letter, Northern Echo, Nottingham Post
Observer, openDemocracy, Oxford Mail, Portsmouth News, Press and Journal, Private Eye
Scotland on Sunday, Scotsman, South Wales Echo, Southern Daily Echo, Sunday Business Post
Sunday Express, Sunday Herald, Sunday Independent, Sunday Mail, Sunday Mirror, Sunday People
Sunday Telegraph, Sunday Times, Tablet, Telegraph, TheJournal.ie, Times of London, Tortoise
Tribune magazine, Wales Online, WalesOnline, Western Mail, Western Morning News, Yorkshire Post

# Newspapers of Canada, Australia, New Zealand.
kind media
  origin   our own list
  licence  that of the project
  + {The @} [reported] <that the road was shut>.

Advertiser, Australian, Australian Financial Review, Calgary Herald, Calgary Sun, Canberra Times
Chronicle Herald, Courier Mail, Courier-Mail, Crikey, Dominion Post, Edmonton Journal
Financial Post, Globe and Mail, Guardian Australia, Halifax Chronicle Herald, Hamilton Spectator
Herald Sun, Hill Times, iPolitics, Journal de Montréal, La Presse, Le Devoir
Le Journal de Montréal, London Free Press, Maclean's, Mercury, Montreal Gazette, Narwhal
National Post, New Zealand Herald, Newcastle Herald, news.com.au, Northern Territory News, NT News
NZ Herald, Otago Daily Times, Ottawa Citizen, Ottawa Sun, Saturday Paper, Spinoff
Sydney Morning Herald, Toronto Star, Toronto Sun, Tyee, Vancouver Sun, Waikato Times
Waterloo Region Record, West Australian, Winnipeg Free Press

# Newspapers of Asia and Africa in English.
kind media
  origin   our own list
  licence  that of the project
  + {The @} [reported] <that the road was shut>.

Addis Fortune, Addis Standard, Africa Confidential, AllAfrica, AmaBhungane, Apple Daily, Asahi
Asahi Shimbun, Bangkok Post, Beeld, Beijing News, Business Daily, Business Day, Business Standard
Business Times, Caijing, Caixin, Cambodia Daily, Cape Argus, Cape Times, China Daily, Chosun Ilbo
City Press, Daily Graphic, Daily Maverick, Daily Monitor, Daily Nation, Daily Times, Daily Trust
Deccan Chronicle, Deccan Herald, Detik, Dhaka Tribune, Die Burger, Dong-a Ilbo, East African
Economic Times, Express Tribune, Friday Times, Frontier Myanmar, Frontline, Hankyoreh
Himalayan Times, Hindu, Hindustan Times, Hong Kong Free Press, India Today, Indian Express
Irrawaddy, Jakarta Globe, Jakarta Post, Japan Times, Jeune Afrique, JoongAng Ilbo, Kathmandu Post
Kompas, Korea Herald, Korea Times, Liberty Times, Mail & Guardian, Mainichi, Mainichi Shimbun
Malay Mail, Malaysiakini, Manila Bulletin, Manila Times, Ming Pao, Mint, Mmegi, Myanmar Now
Myanmar Times, Namibian, New Straits Times, New Times, New Vision, News24, NewsDay
Nigerian Tribune, Nihon Keizai Shimbun, Nikkei, Nikkei Asia, People's Daily
Philippine Daily Inquirer, Philippine Star, Phnom Penh Post, Premium Times, Prothom Alo, Rapport
Republica, Rodong Sinmun, Sahara Reporters, Sankei Shimbun, SCMP, Scroll.in, Shanghai Daily, Sina
Sing Tao, Sixth Tone, South China Morning Post, Southern Weekly, Sowetan, Straits Times
Sunday Leader, Taipei Times, Tempo, Thanh Nien, ThePrint, ThisDay, Times of India, Times of Zambia
TimesLIVE, Today Online, Tuoi Tre, United Daily News, Vanguard, VnExpress, Yomiuri
Yomiuri Shimbun, Zimbabwe Herald

# Newspapers of the Middle East.
kind media
  origin   our own list
  licence  that of the project
  + {The @} [reported] <that the road was shut>.

Ahram Online, Al Rai, Al Riyadh, Al-Ahram, Al-Akhbar, Al-Hayat, Al-Masry Al-Youm, Al-Monitor
Al-Quds, Al-Quds al-Arabi, An-Nahar, Arab News, Asharq Al-Awsat, Asharq al-Awsat, Cumhuriyet
Daily Sabah, Egypt Independent, Etemad, Globes, Gulf News, Gulf Times, Haaretz, Hurriyet, Hürriyet
Hurriyet Daily News, Israel Hayom, Jerusalem Post, Jordan Times, Kayhan, Khaleej Times
Kurdistan 24, Kuwait Times, L'Orient Today, L'Orient-Le Jour, Maariv, Mada Masr, Middle East Eye
Milliyet, New Arab, Okaz, Peninsula, Rudaw, Saudi Gazette, Shargh, Sozcu, Syrian Observer
Tehran Times, Times of Israel, Today's Zaman, Walla, Yediot Aharonot, Yedioth Ahronoth, Yeni Safak
Yeni Şafak, Ynet, Zaman

# Newspapers of Europe and Latin America.
kind media
  origin   our own list
  licence  that of the project
  + {The @} [reported] <that the road was shut>.

14ymedio, Adevarul, Adevărul, Aftenposten, Aftonbladet, Algemeen Dagblad, Animal Político
Berliner Zeitung, Berlingske, Bild, Bild am Sonntag, Blic, Blick, Canard Enchaîné, Charlie Hebdo
Clarin, Clarín, Correio da Manhã, Corriere della Sera, Cyprus Mail, Dagbladet, Dagens Nyheter
Danas, De Morgen, De Standaard, De Telegraaf, De Volkskrant, Delfi, Denník N, Der Spiegel
Der Standard, Der Tagesspiegel, Diário de Notícias, Die Presse, die tageszeitung, Die Welt
Die Zeit, Diena, Dnevnik, Ekstra Bladet, El Comercio, El Confidencial, El Espectador, El Faro
El Mercurio, El Mundo, El Nacional, El Nuevo Día, El Pais, El País, El Periódico, El Tiempo
El Universal, eldiario.es, Estadão, Excélsior, Expressen, Expresso, Fakt, Folha, Folha de S. Paulo
Folha de São Paulo, Frankfurter Allgemeine, Frankfurter Allgemeine Zeitung, Frankfurter Rundschau
Gazeta Wyborcza, Gazeta.ru, Gazzetta dello Sport, Göteborgs-Posten, Granma, Handelsblatt
Helsingin Sanomat, Het Laatste Nieuws, Het Parool, Hromadske, Hufvudstadsbladet
Il Fatto Quotidiano, Il Giornale, Il Messaggero, Il Sole 24 Ore, Ilta-Sanomat, Index.hu, Izvestia
Jamaica Gleaner, Jamaica Observer, Jutarnji list, Jyllands-Posten, Kathimerini, Kommersant
Komsomolskaya Pravda, Kronen Zeitung, Kurier, Kyiv Independent, Kyiv Post, L'Equipe, L'Équipe
L'Espresso, L'Express, L'Humanité, L'Obs, L'Osservatore Romano, La Croix, La Gazzetta dello Sport
La Jornada, La Libre Belgique, La Nacion, La Nación, La Prensa, La Razón, La Repubblica
La República, La Stampa, La Tercera, La Vanguardia, Le Canard Enchaîné, Le Figaro, Le Monde
Le Nouvel Observateur, Le Parisien, Le Point, Le Soir, Le Temps, Les Echos, Libération
Lidové noviny, Listín Diario, Magyar Nemzet, Malta Today, Mediapart, Meduza, Milenio
Mladá fronta Dnes, Morgunbladid, Morgunblaðið, Moscow Times, Népszabadság, Neue Zürcher Zeitung
Nezavisimaya Gazeta, Novaya Gazeta, NRC Handelsblad, O Estado de S. Paulo, O Globo, Onet
Osservatore Romano, Ouest-France, Página 12, Paris Match, Perfil, Politika, Politiken, Postimees
Pravda, Prensa Libre, Proceso, Proekt, Público, RBC, Reforma, Rossiyskaya Gazeta, Rzeczpospolita
Semana, SME, Spiegel, Spiegel Online, Süddeutsche Zeitung, Sueddeutsche Zeitung, Svenska Dagbladet
Ta Nea, Tages-Anzeiger, Tagesspiegel, taz, Telex, Times of Malta, To Vima, Trouw, Ukrainska Pravda
Ukrayinska Pravda, Valor Econômico, Večernji list, Vedomosti, Veja, Verdens Gang, VG
Welt am Sonntag, WirtschaftsWoche

# Magazines.
kind media
  origin   our own list
  licence  that of the project
  + {@} [reported] <that the road was shut>.

Ad Age, Advertising Age, Advocate magazine, Adweek, America magazine, American Banker
American Conservative, American Lawyer, American Prospect, Atlantic, Automotive News
Aviation Week, Billboard, Bloomberg Businessweek, BMJ, Boston magazine, British Medical Journal
Businessweek, Car and Driver, Christianity Today, Chronicle of Higher Education
Columbia Journalism Review, Commonweal, Consumer Reports, Cosmopolitan, Deadline Hollywood
Defense News, Editor & Publisher, Education Week, Entertainment Weekly, Esquire, Fast Company
Flight International, Forbes, Foreign Affairs, Foreign Policy, Fortune magazine, Glamour
Good Housekeeping, Governing magazine, GQ, Harper's, Harper's Bazaar, Harper's Magazine
Hello! magazine, Hollywood Reporter, Inc. magazine, Inside Higher Ed, Institutional Investor
Jacobin, JAMA, Jane's Defence Weekly, Jet magazine, Lancet, Law360, Los Angeles Magazine
Marie Claire, MIT Technology Review, Modern Healthcare, Mother Jones, Motor Trend, N+1
Nation magazine, National Catholic Reporter, National Enquirer, National Geographic
National Law Journal, National Review, New England Journal of Medicine, New Republic
New Scientist, New York Magazine, New York magazine, New York Times Magazine, New Yorker, Newsweek
OK! magazine, Oldie, Out magazine, People magazine, Playboy, Popular Mechanics, Popular Science
Publishers Weekly, Quillette, Reader's Digest, Reason magazine, Risk magazine, Rolling Stone
Runner's World, Science magazine, Scientific American, Smithsonian Magazine, Spectator
Sports Illustrated, Tablet Magazine, Technology Review, Teen Vogue, TIME, Time magazine
Times Higher Education, U.S. News & World Report, US News & World Report, Us Weekly, Vanity Fair
Vogue, Washington Monthly, Washingtonian, Weekly Standard, Wired

# News sites and newsletters.
kind media
  origin   our own list
  licence  that of the project
  + {@} [reported] <that the road was shut>.

AL.com, AOL News, Ars Technica, Athletic, Axios, Balkan Insight, Blaze, Bleacher Report
Block Club Chicago, Boston.com, Breitbart, Breitbart News, Business Insider, BuzzFeed
BuzzFeed News, CalMatters, Carbon Brief, Chalkbeat, Cleveland.com, CNET, CoinDesk, Curbed
Daily Beast, Daily Kos, Daily Signal, Daily Wire, Deadspin, Drudge Report, E! News, E&E News
Eater, Engadget, EUobserver, EurActiv, Euractiv, Eurasianet, FactCheck.org, Federalist
FiveThirtyEight, Free Beacon, Gateway Pundit, Gawker, Gizmodo, Google News, Gothamist, Grist
Huffington Post, HuffPost, IGN, IndieWire, InfoWars, Infowars, Inside Climate News, Intercept
Jezebel, Just Security, Kotaku, Law.com, Lawfare, MarketWatch, Marshall Project, Mashable
Media Matters, Mediaite, Mic, Military.com, MLive, Motley Fool, National Journal, Nieman Lab
NJ.com, OregonLive, PennLive, Pitchfork, POLITICO, Politico, Politico Europe, PolitiFact, Polygon
Poynter, Quartz, Raw Story, RawStory, Re/code, RealClearPolitics, Recode, Reddit, RedState
Roll Call, Salon, SB Nation, SCOTUSblog, Seeking Alpha, Semafor, SFGATE, SFGate, Snopes, Stereogum
Talking Points Memo, Task & Purpose, TechCrunch, TheBlaze, TheStreet, ThinkProgress, TMZ, TPM
VICE News, Vice News, Vox, War on the Rocks, Washington Free Beacon, WikiLeaks, Wikipedia
WorldNetDaily, Yahoo Finance, Yahoo News, ZDNet

# Ambiguous: one word that is also a common word. It is the name of a paper only with its article
# or before "reported" and the like.
kind media
  origin   our own list
  licence  that of the project
  + {The @} [reported] <that the road was shut>.

Age, Commentary, Conversation, Dawn, Deadline, Delo, Diplomat, Dissent, Ebony, Economist, Elle
Essence, Fortune, Guardian, Herald, Hill, Independent, Insider, Kan, Marca, Mirror, Nature, Outlook, Patch
Prospect, Protocol, Province, Puck, Punch, Record, Register, Sabah, Slate, Standard, Stern, Stuff
Time, Times, Townhall, Variety, Verge, Vice, Wire
