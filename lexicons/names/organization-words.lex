# Words that make a run of capitals the name of an organization or of a newspaper: at its start,
# at its end, or at either side.

# Legal forms of firms.
kind organization-word
  position  end
  is        organization
  sort      business
  origin    our own list
  licence   that of the project
  + {Marlow @} [said] <the road was shut>.

A/S, AB, AG, ApS, AS, ASA, B.V., Berhad, Bhd, BV, Cia, Co, Co., Companies, Company, Corp, Corp.
Corporation, d.o.o., GmbH, Inc, Inc., Incorporated, JSC, K.K., Kft, KG, KGaA, KK, L.L.C., L.L.P.
L.P., Limited, LLC, LLP, LP, Ltd, Ltd., Ltda, N.V., NV, OAO, OOO, Oy, Oyj, P.C., PC, PJSC, PLC
Plc, plc, PLLC, Pte, Pty, S.A., S.p.A., S.r.l., SA, SAB, SARL, SAS, Sdn, SE, SpA, Srl, Tbk, Zrt

# Words at the end of the names of firms.
kind organization-word
  position  end
  is        organization
  sort      business
  origin    our own list
  licence   that of the project
  + {Marlow @} [said] <the road was shut>.

& Co, & Co., & Sons, Advisers, Advisors, Advisory, Aerospace, Air, Air Lines, Airlines, Airways
Analytics, and Sons, Apparel, Architects, Asset Management, Associates, Assurance, Automotive
Aviation, Bakery, Beverages, Biosciences, Biotech, Brewery, Brewing, Bros, Bros., Brothers
Builders, Capital, Capital Management, Casinos, Chemical, Chemicals, Communications, Construction
Consultants, Consulting, Contractors, Cosmetics, Cruise Line, Cruises, Dairy, Design, Diagnostics
Electric, Electronics, Energy, Engineering, Enterprises, Entertainment, Equity, Estates, Exchange
Farms, Films, Finance, Financial, Foods, Freight, Fund, Funds, Gas, Genomics, Global, Group
Health, Health Care, Healthcare, Holding, Holdings, Homes, Hotels, Industries, Insurance
International, Investments, Laboratories, Laboratory, Labs, Logistics, Manufacturing, Markets
Medical, Minerals, Mining, Motor, Motors, Mutual, Networks, Oil, Oil & Gas, Outfitters, Partners
Partnership, Petroleum, Pharma, Pharmaceutical, Pharmaceuticals, Pictures, Power, Productions
Properties, Rail, Railroad, Railway, Railways, Realty, Records, Reinsurance, Research, Resorts
Resources, Robotics, Savings and Loan, Securities, Semiconductor, Services, Shipping, Software
Solutions, Sons, Steel, Stores, Studios, Supermarkets, Systems, Technologies, Technology, Telecom
Theaters, Theatres, Therapeutics, Transit, Trust, Utilities, Ventures, Waterworks
Wealth Management, Wireless, Works, Worldwide
Foundry, Grid, Lines, Mills, Terminals

# Banks, at either side.
kind organization-word
  position  any
  is        organization
  sort      business
  origin    our own list
  licence   that of the project
  + {The Marlow @} [said] <the road was shut>.

Bank, Banking, Building Society, Credit Union, Reserve Bank, Savings Bank, Treasury

# Schools and learning.
kind organization-word
  position  any
  is        organization
  sort      school
  origin    our own list
  licence   that of the project
  + {The Marlow @} [said] <the road was shut>.

Academies, Academy, Business School, College
Community College, Conservatory, Elementary School, Faculty, Grammar School, High School
Institute, Kindergarten, Law School, Medical School, Middle School
Polytechnic, Primary School, School, School Board, School District, Seminary
University

# Collections.
kind organization-word
  position  any
  is        organization
  origin    our own list
  licence   that of the project
  + {The Marlow @} [said] <the road was shut>.

Aquarium, Archives, Botanical Garden, Gallery, Libraries, Library, Museum, Observatory, Zoo

# Schools and learning in the languages of Europe.
kind organization-word
  position  any
  is        organization
  sort      school
  origin    our own list
  licence   that of the project
  + {The Marlow @} [said] <the road was shut>.

Accademia, Akademie, Bibliotheek, Bibliothek, Bibliothèque, Biblioteca, Collège, Hochschule, Institut
Instituto, Istituto, Universidad, Universidade, Universität, Universitat, Universiteit, Università
Université, Uniwersytet

# Government and its parts.
kind organization-word
  position  any
  is        organization
  sort      state
  origin    our own list
  licence   that of the project
  + {The Marlow @} [said] <the road was shut>.

Administration, Agency, Air Force, Airport, Ambulance Service, Army, Assembly, Attorney's Office
Authority, Battalion, Board, Safety Executive, Borough Council, Brigade, Bureau, Cabinet, Circuit Court
City Council, Coast Guard, Command, Commission, Committee, Congress, Consulate
Coroner's Office, Corps, Council, County Council, Court, Crown Court, Department, Dept, Dept.
Directorate, District Council, District Court, Division, Embassy, Fire Brigade, Fire Department
Fire Service, Fleet, Government, Guard, Health Board, High Commission, Highway Patrol, House
Infantry, Inquiry, Inspectorate, Jail, Legislature, Ministry, Navy, Office, Ombudsman, Panel
Parish Council, Parliament, Penitentiary, Port, Prison
Prosecutor's Office, Regiment, Registry, Secretariat, Select Committee, Senate, Service
Sheriff's Department, Sheriff's Office, Squadron, Subcommittee, Supreme Court
Task Force, Taskforce, Town Council, Tribunal

# Police.
kind organization-word
  position  any
  is        organization
  sort      force
  called    force
  origin    our own list
  licence   that of the project
  + {The Marlow @} [said] <the road was shut>.

Constabulary, Police, Police Department, Police Force, State Police

# Parties, unions, societies and bodies of people.
kind organization-word
  position  any
  is        organization
  sort      society
  origin    our own list
  licence   that of the project
  + {The Marlow @} [said] <the road was shut>.

Action, Alliance, Association, Bloc, Brotherhood, Campaign, Caucus, Center, Centre, Chamber
Chamber of Commerce, Charities, Charity, Co-op, Co-operative, Coalition, Collective, Commune
Confederation, Conference, Congregation, Consortium, Convention, Cooperative, Endowment, Families
Farmers, Federation, Fellowship, Forum, Foundation, Fraternity, Front, Guild, Initiative, League
Lodge, Ministries, Mission, Movement, Network, Nurses, Order, Organisation, Organization, PAC
Party, Program, Programme, Project, Relief, Society, Sorority, Super PAC, Survivors, Teachers
Think Tank, Union, Veterans, Volunteers, Watch, Workers

# Health and care.
kind organization-word
  position  any
  is        organization
  origin    our own list
  licence   that of the project
  + {The Marlow @} [said] <the road was shut>.

Blood Bank, Care Home, Clinic, Clinics, Health Center, Health Centre, Health Service
Health System, Hospice, Hospital, Hospitals, Infirmary, Medical Center, Medical Centre
Medical Group, NHS Trust, Nursing Home, Shelter, Surgery

# Churches and other houses of worship.
kind organization-word
  position  any
  is        organization
  sort      society
  origin    our own list
  licence   that of the project
  + {The Marlow @} [said] <the road was shut>.

Abbey, Archdiocese, Baptist Church, Cathedral, Chapel, Church, Congregations, Convent, Diocese
Gurdwara, Islamic Center, Islamic Centre, Lutheran Church, Methodist Church
Ministries International, Monastery, Mosque, Parish, Presbyterian Church, Priory, Synagogue, Synod
Tabernacle, Temple

# The arts.
kind organization-word
  position  end
  is        organization
  origin    our own list
  licence   that of the project
  + {Marlow @} [said] <the road was shut>.

Arena, Ballet, Choir, Ensemble, Festival, Film Festival, Opera, Orchestra, Philharmonic, Playhouse
Stadium, Symphony, Theater, Theater Company, Theatre, Theatre Company

# Sport.
kind organization-word
  position  end
  is        organization
  sort      team
  called    club, side, team
  origin    our own list
  licence   that of the project
  + {Marlow @} [said] <the road was shut>.

AFC, Albion, Athletic, Athletics, Bears, Bulldogs, CC, CF, Club, Country Club, Cricket Club, Eagles
F.C., FC, Giants, Golf Club, Hawks, Hotspur, Knights, Lions, Panthers, Pirates, Racing, Raiders
Rangers, RFC, Rovers, Rugby Club, SC, Speedway, Tigers, United, Wanderers, Warriors, Wildcats
Yacht Club

# Words that open the name, before "of" and "for".
kind organization-word
  position  start
  is        organization
  origin    our own list
  licence   that of the project
  + {The @ Marlow} [said] <the road was shut>.

Academy of, Administration for, Agency for, Alliance for, American Academy of
American Association of, American College of, American Institute of, American Society of
Americans for, Americans United, Archdiocese of, Assembly of, Association for, Association of
Authority for, Bank for, Bank of, Board of, Borough of, Brotherhood of, Brothers of, Bureau of
Campaign for, Campaign to, Center for, Centre for, Chamber of, Church of, Citizens Against
Citizens for, City of, Coalition for, Coalition of, Coalition to, College of, Commission for
Commission on, Committee for, Committee on, Committee to, Commonwealth of, Confederation of
Congress of, Council for, Council of, Council on, County of, Court of, Daughters of
Department for, Department of, Diocese of, Directorate of, Doctors for, Embassy of, Federation of
Foundation for, Friends of, Front for, Fund for, Government of, Hospital for, House of
Institute for, Institute of, Institution of, International Association of
International Federation of, Kingdom of, Knights of, Lawyers for, League of, Library of
Ministry for, Ministry of, Mothers Against, Movement for, Museum of, National Association of
National Council of, National Federation of, National Institute of, National Institutes of
Office for, Office of, Order of, Organisation for, Organisation of, Organization for
Organization of, Party for, Party of, People for, Physicians for, Port of, Project on, Republic of
Royal College of, Royal Institute of, Royal Society for, Royal Society of, School of
Scientists for, Secretariat of, Sisters of, Society for, Society of, Sons of, State of
Students for, Supreme Court of, Town of, Trust for, Union of, University of, Voices for
Workers of

# Words that open the name in other languages.
kind organization-word
  position  start
  is        organization
  origin    our own list
  licence   that of the project
  + {The @ Marlow} [said] <the road was shut>.

Banca, Banco, Banque, Caisse, Compagnie, Crédit, Fondation, Fondazione, Fundación, Ministère, Ministerio
Société

# Words that end the names of newspapers, stations and sites.
kind organization-word
  position  end
  is        media
  origin    our own list
  licence   that of the project
  + {Marlow @} [reported] <that the road was shut>.

Advertiser, Advocate, Almanac, AM, Argus, Banner, Beacon, Bee, Broadcasting
Broadcasting Corporation, Broadcasting System, Bugle, Bulletin, Channel, Chronicle, Citizen
Clarion, Constitution, Courier, Dagblad, Daily, Daily News, Daily Post, Daily Times, Democrat
Digest, Dispatch, Eagle, Echo, Enquirer, Evening News, Evening Post, Evening Standard, Examiner
Express, FM, Free Press, Gazeta, Gazette, Globe, Guardian, Herald, Ilbo, Independent, Inquirer
Insider, Intelligencer, Journal, Leader, Ledger, Magazine, Mail, Media, Media Group, Mercury
Messenger, Mirror, Monitor, Monthly, Morning News, News, News Agency, News Network, News Service
News-Times, Newsletter, Newspaper, Newspapers, Newswire, Observer, Online, Pioneer, Podcast, Post
Press, Press Agency, Public Radio, Public Television, Publications, Publishing, Quarterly
Record, Register, Reporter, Republic, Republican, Review, Review of Books, Sentinel, Shimbun
Spectator, Standard, Star, Sun, Sun-Times, Telegram, Telegraph, Television, Times, Times-Herald
Times-News, Times-Union, Today, Tonight, Transcript, Tribune, TV, Weekly, Wire, Wire Service
World, Zeitung

# Either.
kind organization-word
  position  any
  is        media
  origin    our own list
  licence   that of the project
  + {Marlow @} [reported] <that the road was shut>.

Radio

# Words that open the names of newspapers and stations.
kind organization-word
  position  start
  is        media
  origin    our own list
  licence   that of the project
  + {The @ Marlow} [reported] <that the road was shut>.

Canal, Diario, El Diario, Evening, Jornal, La Gazzetta, Le Journal, Radio Free, Voice of
