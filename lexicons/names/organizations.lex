# Bodies and metonyms that every newspaper reader knows, generic and lasting ones. The article
# stands outside the headword.

# Parliaments and their houses: said with the article.
kind organization
  sort     state
  origin   our own list
  licence  that of the project
  + {The @} [said] <the road was shut>.

1922 Committee, Appropriations Committee, Assemblée Nationale, Bundesrat, Bundestag, Capitol, CBO
Commons, Congressional Black Caucus, Congressional Budget Office, Cortes, Dail, Dáil, Diet, Duma
European Parliament, Federation Council, Folketing, Freedom Caucus, GAO
Government Accountability Office, Home Affairs Committee, House Appropriations Committee
House Foreign Affairs Committee, House Intelligence Committee, House Judiciary Committee
House of Commons, House of Lords, House of Representatives, House Oversight Committee
Joint Committee on Taxation, Knesset, Library of Congress, Lok Sabha, Lords, Loya Jirga, Majlis
National Assembly, National People's Congress, Northern Ireland Assembly, Oireachtas, Politburo
Progressive Caucus, Public Accounts Committee, Rada, Rajya Sabha, Riksdag, Scottish Parliament
Seanad, Sejm, Senate, Senate Armed Services Committee, Senate Foreign Relations Committee
Senate Intelligence Committee, Senate Judiciary Committee, Senedd, State Duma, Storting
Treasury Committee, U.S. Congress, U.S. House, U.S. Senate, US Congress, US Senate, Verkhovna Rada
Ways and Means Committee, Welsh Assembly

# Parliaments and their houses: said without the article.
kind organization
  sort     state
  origin   our own list
  licence  that of the project
  + {@} [said] <the road was shut>.

Capitol Hill, Congress, Congressional Research Service, Holyrood, Stormont

# Departments of state that are not called so by name.
kind organization
  sort     state
  called   department, ministry
  origin   our own list
  licence  that of the project
  + {The @} [said] <the road was shut>.

Home Office, Foreign Office, Commonwealth and Development Office, Cabinet Office, Treasury
Health and Safety Executive, Scotland Office, Wales Office, Northern Ireland Office

# Seats of power that stand for a government: said with the article.
kind organization
  metonym  yes
  sort     state
  origin   our own list
  licence  that of the project
  + {The @} [said] <the road was shut>.

Aso Rock, Beltway, Blue House, Casa Rosada, Chancellery, Crown, Elysee, Elysée, Élysée
Holy See, Hôtel Matignon, Kremlin, Malacanang, Malacañang, Moncloa, Old Bailey
Oval Office, Palazzo Chigi, Pentagon, Quai d'Orsay, Quirinal, Quirinale, Rideau Hall, Square Mile
State House, Statehouse, Union Buildings, Vatican City State, West Wing, White House

# Seats of power that stand for a government: said without the article.
kind organization
  metonym  yes
  sort     state
  origin   our own list
  licence  that of the project
  + {@} [said] <the road was shut>.

Bankova, Bay Street, Berlaymont, Buckingham Palace, Clarence House, Downing Street, Elysee Palace
Élysée Palace, Fleet Street, Foggy Bottom, Fort Meade, Hollywood, K Street, Kensington
Kensington Palace, Lambeth Palace, Langley, Madison Avenue, Main Street, Matignon
New Scotland Yard, No 10, No. 10, Number 10, Number 11, Planalto, Quantico, Scotland Yard
Silicon Valley, Threadneedle Street, Turtle Bay, Wall Street, Westminster, Whitehall, Zhongnanhai

# Courts and justice: said with the article.
kind organization
  sort     state
  origin   our own list
  licence  that of the project
  + {The @} [said] <the road was shut>.

American Bar Association, Attorney General's Office, Bar Council, Bureau of Prisons
Conseil d'État, Constitutional Council, Constitutional Court, Council of State, Court of Appeal
Court of Appeals, Court of Arbitration for Sport, Court of Session, CPS, Crown Court
Crown Prosecution Service, Department of Justice, DOJ, European Court of Human Rights
European Court of Justice, Federal Court, Fifth Circuit, High Court, ICC, ICJ
International Court of Justice, International Criminal Court, Justice Department, Law Society
Ministry of Justice, Ninth Circuit, Permanent Court of Arbitration, Second Circuit
Serious Fraud Office, Solicitor General, Special Counsel's Office, Supreme Court
U.S. Marshals Service, U.S. Supreme Court, US Supreme Court, World Court

# Courts and justice: said without the article.
kind organization
  sort     state
  origin   our own list
  licence  that of the project
  + {@} [said] <the road was shut>.

Judicial Watch

# Departments, ministries and agencies of the United States: said with the article.
kind organization
  sort     state
  origin   our own list
  licence  that of the project
  + {The @} [said] <the road was shut>.

Agency for International Development, Agriculture Department, Air Force, Army Corps of Engineers
ATF, Border Patrol, Bureau of Labor Statistics, Bureau of Land Management, CBP, CDC, Census Bureau
Centers for Disease Control, Centers for Disease Control and Prevention
Central Intelligence Agency, CFTC, CIA, Coast Guard, Commerce Department
Commodity Futures Trading Commission, Consumer Financial Protection Bureau
Consumer Product Safety Commission, Council of Economic Advisers, DEA, Defense Department
Defense Intelligence Agency, Department of Agriculture, Department of Commerce
Department of Defense, Department of Education, Department of Energy
Department of Health and Human Services, Department of Homeland Security, Department of Labor
Department of State, Department of the Interior, Department of the Treasury
Department of Transportation, Department of Veterans Affairs, DHS
Director of National Intelligence, Drug Enforcement Administration, Education Department
Energy Department, Environmental Protection Agency, EPA, Equal Employment Opportunity Commission
FAA, FBI, FCC, FDA, FDIC, FEC, Federal Aviation Administration, Federal Bureau of Investigation
Federal Communications Commission, Federal Deposit Insurance Corporation
Federal Election Commission, Federal Emergency Management Agency, Federal Open Market Committee
Federal Reserve, Federal Reserve Board, Federal Trade Commission, FEMA, Fish and Wildlife Service
Food and Drug Administration, Forest Service, FTC, General Services Administration, HHS, HUD, ICE
Interior Department, Internal Revenue Service, IRS, Jet Propulsion Laboratory, Joint Chiefs
Joint Chiefs of Staff, Labor Department, LAPD, Los Angeles Police Department, Marine Corps
Marines, National Cancer Institute, National Guard, National Highway Traffic Safety Administration
National Hurricane Center, National Institutes of Health, National Labor Relations Board
National Park Service, National Science Foundation, National Security Agency
National Security Council, National Transportation Safety Board, National Weather Service, Navy
New York Police Department, NHTSA, NIH, NLRB, NOAA, NSA, NSC, NTSB, Nuclear Regulatory Commission
NYPD, Occupational Safety and Health Administration, Office of Management and Budget
Office of Personnel Management, OMB, OSHA, Peace Corps, Port Authority, SEC, Secret Service
Securities and Exchange Commission, Small Business Administration, Smithsonian
Smithsonian Institution, Social Security Administration, State Department
Transportation Department, Transportation Security Administration, Treasury Department
TSA, U.S. Air Force, U.S. Army, U.S. Geological Survey, U.S. Navy, U.S. Postal Service, USDA, USGS
VA

# Departments, ministries and agencies of the United States: said without the article.
kind organization
  sort     state
  origin   our own list
  licence  that of the project
  + {@} [said] <the road was shut>.

Amtrak, CENTCOM, Central Command, Citizenship and Immigration Services
Customs and Border Protection, Fannie Mae, Freddie Mac, Health and Human Services
Homeland Security, Housing and Urban Development, Immigration and Customs Enforcement, NASA
U.S. Central Command, USAID, Veterans Affairs

# Departments, agencies and services of Britain and elsewhere: said with the article.
kind organization
  sort     state
  origin   our own list
  licence  that of the project
  + {The @} [said] <the road was shut>.

Australian Federal Police, Bank of Canada, Bank of England, Bank of France, Bank of Italy
Bank of Japan, BND, British Army, British Council, Bundesbank, Bundeswehr
Care Quality Commission, Central Bank, Charity Commission, Competition and Markets Authority
Department for Education, Department for Transport, Department for Work and Pensions
Department of Health, DfE, DGSE, DWP, Election Commission of India, Electoral Commission
Environment Agency, Financial Conduct Authority, Foreign and Commonwealth Office, FSB, GRU
Highways England, IDF, Information Commissioner's Office, Inter-Services Intelligence, IRGC, ISI
Islamic Revolutionary Guard Corps, Israel Defense Forces, KGB, Met Office, Met Police
Metropolitan Police, Ministry of Defence, MOD, MoD, National Audit Office, National Crime Agency
National Health Service, National Trust, NHS, OBR, Office for Budget Responsibility
Office for National Statistics, ONS, People's Bank of China, People's Liberation Army, PLA
Police Service of Northern Ireland, PSNI, Quds Force, RAF, RCMP, Reserve Bank
Reserve Bank of Australia, Reserve Bank of India, Revolutionary Guard, Revolutionary Guards
Royal Air Force, Royal Canadian Mounted Police, Royal Navy, Stasi, Supreme Leader's Office

# Departments, agencies and services of Britain and elsewhere: said without the article.
kind organization
  sort     state
  origin   our own list
  licence  that of the project
  + {@} [said] <the road was shut>.

Acas, ASIO, Centcom, CSIRO, Defra, Garda, Garda Síochána, GCHQ, Health Canada, HM Treasury, HMRC, MI5, MI6
Mossad, Network Rail, NHS England, Ofcom, Ofgem, Ofqual, Ofsted, Ofwat, Police Scotland
Public Health England, Roscosmos, Rosneft, Shin Bet, Statistics Canada, Transport for London
RMT, UK Health Security Agency, UKHSA, UKRI, UK Research and Innovation

# International bodies: said with the article.
kind organization
  sort     state
  origin   our own list
  licence  that of the project
  + {The @} [said] <the road was shut>.

African Development Bank, African Union, Arab League, Asian Development Bank, AU
Bank for International Settlements, Commonwealth of Nations, Council of Europe, E.U., ECB, EU
Eurogroup, European Central Bank, European Commission, European Council, European Investment Bank
European Medicines Agency, European Union, Food and Agriculture Organization, G20, G7, G8, GCC
General Assembly, Group of 20, Group of Seven, Gulf Cooperation Council, Human Rights Council
IAEA, IEA, ILO, IMF, IMO, Intergovernmental Panel on Climate Change
International Atomic Energy Agency, International Civil Aviation Organization
International Energy Agency
International Labour Organization, International Maritime Organization
International Monetary Fund, International Organization for Migration
IOM, IPCC, North Atlantic Treaty Organization, OAS, OECD, OPCW
Organisation for Economic Co-operation and Development
Organization for Security and Co-operation in Europe
Organization for the Prohibition of Chemical Weapons, Organization of American States
Organization of Islamic Cooperation, OSCE, Quad, Security Council
Shanghai Cooperation Organization, U.N., U.N. General Assembly, U.N. Security Council, UN
UN Security Council, UNCTAD, UNDP, UNEP, UNHCR, United Nations, UNRWA, WFP, WHO, WMO, World Bank
World Economic Forum, World Food Program, World Food Programme, World Health Organisation
World Health Organization, World Meteorological Organization, World Trade Organisation
World Trade Organization, WTO

# International bodies: said without the article.
kind organization
  sort     state
  origin   our own list
  licence  that of the project
  + {@} [said] <the road was shut>.

APEC, ASEAN, Asean, BRICS, Caricom, ECOWAS, Europol, Eurostat, Frontex, Interpol, Mercosur, NATO
Nato, OPEC, Opec, UNAIDS, UNESCO, Unesco, UNICEF, Unicef

# Parties, unions and movements: said with the article.
kind organization
  sort     society
  origin   our own list
  licence  that of the project
  + {The @} [said] <the road was shut>.

Aam Aadmi Party, AfD, AFL-CIO, African National Congress, AFSCME, AKP, ALP
American Federation of Teachers, ANC, Australian Labor Party, Awami League, Bharatiya Janata Party
BJP, Bloc Québécois, BMA, British Medical Association, Business Roundtable, CBI, CDU
Chamber of Commerce, Chinese Communist Party, Christian Democratic Union, Christian Democrats
Communist Party, Confederation of British Industry, Conservative Party, CSU, Democratic Alliance
Democratic National Committee, Democratic Party, Democratic Unionist Party, DNC, DUP
Economic Freedom Fighters, ETA, FARC, Five Star Movement, Fraternal Order of Police, GMB, GOP
Green Party, Indian National Congress, KKK, Ku Klux Klan, Kuomintang, Labour Party, Lib Dems, Tories
Liberal Democrats, Liberal Party, Libertarian Party, Muslim Brotherhood
National Association of Manufacturers, National Education Association, National Farmers' Union
National Front, National Union of Teachers, NDP, NEA, New Democratic Party, Pakistan Muslim League
Pakistan Peoples Party, Palestine Liberation Organization, Palestinian Authority, Parti Québécois
PKK, PLO, Republican National Committee, Republican Party, RNC, Royal College of Nursing
Scottish National Party, SDLP, SEIU, Service Employees International Union, SNP, Social Democrats
SPD, Taliban, Tea Party, Teamsters, Tory Party, Trades Union Congress, TUC
U.S. Chamber of Commerce, UAW, United Auto Workers, United Steelworkers, Workers' Party, YPG

# Parties, unions and movements: said without the article.
kind organization
  sort     society
  origin   our own list
  licence  that of the project
  + {@} [said] <the road was shut>.

Al Qaeda, Al-Qaeda, al-Qaida, Al-Shabaab, Al-Shabab, Black Lives Matter, Boko Haram, Daesh, Fatah
Fianna Fail, Fianna Fáil, Fine Gael, Hamas, Hezbollah, Hizbullah, ISIL, ISIS, Islamic State, Likud
Occupy Wall Street, Plaid Cymru, Podemos, Sinn Fein, Sinn Féin, Syriza, UKIP, Ukip, Unison
United Russia

# Societies, charities, think tanks and polls: said with the article.
kind organization
  sort     society
  origin   our own list
  licence  that of the project
  + {The @} [said] <the road was shut>.

ACLU, ADL, AMA, American Academy of Pediatrics, American Cancer Society
American Civil Liberties Union, American Enterprise Institute, American Heart Association
American Medical Association, American Red Cross, Anti-Defamation League
Bill & Melinda Gates Foundation, Boy Scouts, Brookings Institution, CAIR, Carnegie Endowment
Cato Institute, Center for American Progress, Cleveland Clinic, Committee to Protect Journalists
Consumer Federation of America, Council on American-Islamic Relations
Council on Foreign Relations, Ford Foundation, Gates Foundation, Girl Scouts, Heritage Foundation
Hoover Institution, Human Rights Campaign, Humane Society, ICRC, IFS, Institute for Fiscal Studies
International Committee of the Red Cross, International Red Cross
King's Fund, League of Women Voters, Médecins Sans Frontières, NAACP, National Rifle Association
National Urban League, NRA, NSPCC, Pew Research Center, RAND, Rand Corp, RAND Corporation, Red Crescent, Red Cross
Resolution Foundation, Rockefeller Foundation, Royal Society, RSPCA, Salvation Army, Sierra Club
Southern Poverty Law Center, SPLC, Syrian Observatory for Human Rights, Tax Foundation
Tax Policy Center, Urban Institute, Wellcome Trust, White Helmets, World Wildlife Fund, WWF

# Societies, charities, think tanks and polls: said without the article.
kind organization
  sort     society
  origin   our own list
  licence  that of the project
  + {@} [said] <the road was shut>.

AARP, Age UK, Mencap, Amnesty International, Brookings, Cancer Research UK, Chatham House, Citizens Advice
Common Cause, Doctors Without Borders, Freedom House, Friends of the Earth, Gallup, Greenpeace
Human Rights Watch, Ipsos, Ipsos MORI, Johns Hopkins, Mayo Clinic, Nielsen, Oxfam, PETA, Pew
Planned Parenthood, Quinnipiac, Quinnipiac University, Rasmussen Reports
Reporters Without Borders, Rotary International, Save the Children, Transparency International
YouGov

# Churches and religious bodies: said with the article.
kind organization
  sort     society
  origin   our own list
  licence  that of the project
  + {The @} [said] <the road was shut>.

Anglican Communion, Board of Deputies, Catholic Church, Church of England
Church of Jesus Christ of Latter-day Saints, Church of Scientology, Church of Scotland
Conference of Catholic Bishops, Episcopal Church, Jehovah's Witnesses, Muslim Council of Britain
Nation of Islam, Orthodox Church, Roman Catholic Church, Roman Curia, Russian Orthodox Church
Southern Baptist Convention, World Council of Churches

# Churches and religious bodies: said without the article.
kind organization
  sort     society
  origin   our own list
  licence  that of the project
  + {@} [said] <the road was shut>.

Opus Dei

# Universities and schools known by one word.
kind organization
  sort     school
  origin   our own list
  licence  that of the project
  + {@} [said] <the road was shut>.

Caltech, Cambridge University, CERN, Columbia University, Cornell, Cornell University
Dartmouth College, Duke University, Emory University, ETH Zurich, Eton, Fraunhofer
George Washington University, Georgetown University, Harvard, Harvard University, Imperial College
Imperial College London, Institut Pasteur, King's College London, London School of Economics, LSE
Massachusetts Institute of Technology, Max Planck Institute, McGill, McGill University, MIT
Northwestern University, Notre Dame, NYU, Ohio State, Oxford University, Pasteur Institute
Peking University, Penn State, Princeton, Princeton University, Rice University, Sandhurst
Sciences Po, Sorbonne, Stanford, Stanford University, Texas A&M, Trinity College Dublin
Tsinghua University, UCL, UCLA, University College London, University of California
University of Cambridge, University of Chicago, University of Edinburgh, University of Michigan
University of Oxford, University of Toronto, University of Virginia, USC, Vanderbilt, West Point
Yale, Yale University

# Companies.
kind organization
  sort     business
  origin   our own list
  licence  that of the project
  + {@} [said] <the road was shut>.

21st Century Fox, 3M, AbbVie, Accenture, Adidas, Adobe, Aeroflot, Aetna, AIG, Air Canada
Air France, Air India, Airbnb, Airbus, Aldi, Alibaba, Allianz, Alphabet, Altria, Amazon, AMD
American Airlines, American Express, Amgen, Anglo American, Anheuser-Busch, Anheuser-Busch InBev
Anthem, Anthropic, Aramco, ArcelorMittal, Asda, AstraZeneca, AT&T, Audi, Aviva, AXA, BAE Systems, Baidu
Bain Capital, Balfour Beatty, Bank of America, Barclays, BASF, Bayer, BBVA, Bechtel
Berkshire Hathaway, Best Buy, BHP, Biogen, BioNTech, BlackRock, Blackstone, Blue Cross Blue Shield
BMW, BNP Paribas, Boeing, Bombardier, Bosch, Boston Consulting Group, BP, Bristol-Myers Squibb
British Airways, British American Tobacco, British Gas, Broadcom, BT, Burger King, ByteDance
Cadbury, Cargill, Carillion, Carrefour, Caterpillar, Cathay Pacific, Centrica, Charles Schwab
Chevron, Chipotle, Chrysler, Cigna, Cisco, Citi, Citibank, Citigroup, CNOOC, Coca-Cola, Coke
Comcast, Commerzbank, Con Edison, ConocoPhillips, Costco, Credit Suisse, CVS, Daimler, De Beers
Deere, Dell, Deloitte, Delta Air Lines, Deutsche Bank, Deutsche Post, Deutsche Telekom, DHL
Diageo, Disney, Domino's, Dow Chemical, Dropbox, Duke Energy, DuPont, EasyJet, easyJet, eBay, EDF
Eli Lilly, Embraer, Emirates, Eni, Enron, Equinor, Ericsson, Ernst & Young, Etihad, Exxon
Exxon Mobil, ExxonMobil, EY, Facebook, FedEx, Ferrari, Fiat Chrysler, Fidelity, Fitch, Ford
Ford Motor, Foxconn, G4S, Gannett, Gazprom, GE, General Dynamics, General Electric, General Mills
General Motors, Gilead, GlaxoSmithKline, Glencore, GM, Goldman Sachs, Google, GSK, Gucci, H&M
Halliburton, Heineken, Hertz, Hewlett Packard Enterprise, Hewlett-Packard, Hilton Worldwide
Hitachi, Home Depot, Honda, Honeywell, HP, HSBC, Huawei, Humana, Hyatt, Hyundai, IBM, IKEA, Ikea
Inditex, Infosys, ING, Instagram, Intel, J.C. Penney, Jaguar Land Rover, Japan Airlines, JetBlue
John Lewis, Johnson & Johnson, JP Morgan, JPMorgan, JPMorgan Chase, Kaiser Permanente, Kellogg
KFC, Kia, KLM, Kmart, KPMG, Kraft, Kraft Heinz, Kroger, Lehman Brothers, Lenovo, Levi Strauss, LG
Lidl, LinkedIn, Lloyd's of London, Lloyds, Lloyds Bank, Lockheed, Lockheed Martin
London Stock Exchange, Lowe's, Lufthansa, Lukoil, LVMH, Lyft, M&S, Macy's, Maersk, Marks & Spencer
Marriott, MasterCard, Mastercard, Mazda, McDonald's, McKinsey, Mercedes-Benz, Merck, Merrill Lynch
Meta, MetLife, Microsoft, Mitsubishi, Moderna, Mondelez, Monsanto, Moody's, Morgan Stanley
Morrisons, Nasdaq, National Grid, NatWest, NBCUniversal, Nestle, Nestlé, Netflix
New York Stock Exchange, News Corp, News Corporation, Nike, Nintendo, Nissan, Nokia, Nordstrom
Northrop Grumman, Novartis, Nvidia, NYSE, OpenAI, Oracle, P&G, Pacific Gas & Electric, Palantir
Panasonic, Paramount, PayPal, Pepsi, PepsiCo, Petrobras, PetroChina, Peugeot, Pfizer, PG&E
Philip Morris, Philips, Porsche, PricewaterhouseCoopers, Procter & Gamble, Prudential, Puma, PwC
Qantas, Qatar Airways, Qualcomm, Raytheon, RBS, Reliance Industries, Renault, Rio Tinto, Rite Aid
Roche, Rolls-Royce, Royal Bank of Scotland, Royal Dutch Shell, Royal Mail, RWE, Ryanair, S&P
Sainsbury's, Salesforce, Samsung, Samsung Electronics, Sanofi, Santander, SAP, Saudi Aramco
Schlumberger, Sears, Serco, Siemens, Singapore Airlines, Sinopec, Snapchat, Societe Generale
Société Générale, SoftBank, Sony, Southwest Airlines, SpaceX, Spotify, Standard & Poor's
Starbucks, Statoil, Stellantis, Subaru, T-Mobile, Tata, Tata Motors, Tata Steel, Telefonica
Telefónica, Telstra, Tencent, Tesco, Tesla, TikTok, Time Warner, Toshiba, TotalEnergies, Toyota
Tribune Publishing, TSMC, Turkish Airlines, Twitter, Tyson Foods, Uber, UBS, UniCredit, Unilever
United Airlines, United Technologies, UnitedHealth, UnitedHealthcare, UPS, Vale, Vanguard Group
Verizon, Viacom, Virgin Atlantic, Vodafone, Volkswagen, Volvo, VW, Waitrose, Wal-Mart, Walgreens
Walmart, Walt Disney, Warner Bros., WarnerMedia, Wells Fargo, Wendy's, WhatsApp, Wipro, X Corp
Xiaomi, Yahoo, YouTube, Zara, ZTE

# Companies. Ambiguous: the name is also a common word, so that only its capital inside a sentence
# tells.
kind organization
  sort     business
  origin   our own list
  licence  that of the project
  + {@} [said] <the road was shut>.

Apple, Capita, Gap, Orange, Shell, Sprint, Subway, Target, Visa

# Sport: said with the article.
kind organization
  sort     team
  origin   our own list
  licence  that of the project
  + {The @} [said] <the road was shut>.

49ers, Astros, ATP, Augusta National, Boston Bruins, Boston Red Sox, Braves, Broncos, Bundesliga
Cardinals, Celtics, Chicago Cubs, Cowboys, Cubs, Dallas Cowboys, Denver Broncos, Dodgers, EFL
England and Wales Cricket Board, English Football League, FA, FIA, Football Association
Golden State Warriors, Green Bay Packers, IAAF, International Olympic Committee, IOC, Knicks
Lakers, Lawn Tennis Association, Los Angeles Lakers, LTA, Major League Baseball
Major League Soccer, Maple Leafs, Marylebone Cricket Club, MCC, Mets, Miami Heat, MLB, MLS
Montreal Canadiens, NBA, NCAA, New England Patriots, New York Giants, New York Jets
New York Knicks, New York Mets, New York Yankees, NFL, NHL, Orioles, Packers, Paralympic Committee
Patriots, PGA, PGA Tour, Philadelphia Eagles, Phillies, Premier League
Professional Footballers' Association, Red Sox, RFU, Rugby Football Union, San Francisco Giants
Seahawks, Springboks, Steelers, Toronto Maple Leafs, USADA, USTA, WADA, Wada, Wallabies
Washington Redskins, White Sox, WNBA, World Anti-Doping Agency, WTA, Yankees

# Sport: said without the article.
kind organization
  sort     team
  origin   our own list
  licence  that of the project
  + {@} [said] <the road was shut>.

AC Milan, Ajax, All Blacks, Aston Villa, Barcelona FC, Bayern Munich, Benfica, Borussia Dortmund
Celtic, Chelsea FC, Everton, FC Barcelona, FIFA, Fifa, Formula One, Inter Milan, Juventus, La Liga
Leeds United, Leicester City, Ligue 1, Liverpool FC, Manchester City, Manchester United, NASCAR
Nascar, Newcastle United, Paris Saint-Germain, Rangers, Real Madrid, Serie A, Tottenham Hotspur
UEFA, Uefa, West Ham, Wimbledon, World Athletics, World Rugby

# Culture and prizes: said with the article.
kind organization
  origin   our own list
  licence  that of the project
  + {The @} [said] <the road was shut>.

Academy of Motion Picture Arts and Sciences, Bolshoi, British Library, British Museum
Directors Guild of America, Edinburgh Festival, Getty, Guggenheim, Hermitage, Kennedy Center
Louvre, Metropolitan Museum of Art, Metropolitan Opera, Museum of Modern Art, National Gallery
Nobel Committee, Prado, Recording Academy, Royal Academy, Royal Opera House
Royal Shakespeare Company, Screen Actors Guild, Swedish Academy, Writers Guild of America

# Culture and prizes: said without the article.
kind organization
  origin   our own list
  licence  that of the project
  + {@} [said] <the road was shut>.

BAFTA, Bafta, Carnegie Hall, Christie's, DreamWorks, English Heritage, Hachette, HarperCollins
Lincoln Center, Live Nation, MoMA, Penguin Random House, Pixar, SAG-AFTRA, Simon & Schuster
Sony Pictures, Sotheby's, Tate, Tate Modern, Ticketmaster, Universal Music, Universal Pictures

# Ambiguous: one word that is also a common word, said with the article.
kind organization
  origin   our own list
  licence  that of the project
  + {The @} [said] <the road was shut>.

Amnesty, Army, Arsenal, Fed, House, Met, Parliament, Shelter, Solidarity, Unite

# Ambiguous: one word that is also a common word, said without the article.
kind organization
  origin   our own list
  licence  that of the project
  + {@} [said] <the road was shut>.

Crisis, Labour, Refuge
