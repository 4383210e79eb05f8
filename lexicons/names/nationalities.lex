# Adjectives of places, peoples, religions and parties, and the peoples themselves: words that
# begin with a capital without being the name of a person or a body.

# Adjectives of countries, which are also names of peoples or tongues.
kind nationality
  origin   our own list
  licence  that of the project
  + {The @ minister} [said] <the road was shut>.

Afghan, Albanian, Algerian, American, Andorran, Angolan, Antiguan, Argentine, Argentinian
Armenian, Australian, Austrian, Azerbaijani, Azeri, Bahamian, Bahraini, Bangladeshi, Barbadian
Basotho, Belarusian, Belgian, Belizean, Beninese, Bermudian, Bhutanese, Bolivian, Bosnian
Botswanan, Brazilian, British, Bruneian, Bulgarian, Burkinabe, Burmese, Burundian, Byzantine
Cambodian, Cameroonian, Canadian, Cape Verdean, Chadian, Chilean, Chinese, Colombian, Comorian
Congolese, Costa Rican, Croatian, Cuban, Cypriot, Czech, Czechoslovak, Danish, Djiboutian
Dominican, Dutch, East German, East Timorese, Ecuadorean, Ecuadorian, Egyptian, Emirati, English
Equatorial Guinean, Eritrean, Estonian, Ethiopian, Fijian, Filipino, Finnish, French, Gabonese
Gambian, Georgian, German, Ghanaian, Greek, Greenlandic, Grenadian, Guatemalan, Guinean, Guyanese
Haitian, Honduran, Hungarian, Icelandic, Indian, Indonesian, Iranian, Iraqi, Irish, Israeli
Italian, Ivorian, Jamaican, Japanese, Jordanian, Kazakh, Kazakhstani, Kenyan, Korean, Kosovan
Kosovar, Kuwaiti, Kyrgyz, Lao, Laotian, Latvian, Lebanese, Liberian, Libyan, Lithuanian
Luxembourgish, Macedonian, Malagasy, Malawian, Malaysian, Maldivian, Malian, Maltese, Marshallese
Mauritanian, Mauritian, Mexican, Micronesian, Moldovan, Monegasque, Mongolian, Montenegrin
Moroccan, Mozambican, Namibian, Nauruan, Nepalese, Nepali, Nicaraguan, Nigerian, Nigerien
North Korean, Northern Irish, Norwegian, Omani, Ottoman, Pakistani, Palauan, Palestinian
Panamanian, Papuan, Paraguayan, Persian, Peruvian, Philippine, Polish, Portuguese, Prussian
Puerto Rican, Qatari, Rhodesian, Roman, Romanian, Russian, Rwandan, Salvadoran, Salvadorean
Samoan, Saudi, Saudi Arabian, Scots, Scottish, Senegalese, Serbian, Seychellois, Sierra Leonean
Singaporean, Slovak, Slovakian, Slovene, Slovenian, Somali, South African, South Korean
South Sudanese, Soviet, Spanish, Sri Lankan, Sudanese, Surinamese, Swazi, Swedish, Swiss, Syrian
Taiwanese, Tajik, Tanzanian, Thai, Tibetan, Togolese, Tongan, Trinidadian, Tunisian, Turkish
Turkmen, Tuvaluan, Ugandan, Ukrainian, Uruguayan, Uzbek, Vanuatuan, Venezuelan, Vietnamese, Welsh
West German, Yemeni, Yugoslav, Zambian, Zimbabwean

# Adjectives of continents, regions, cities and peoples.
kind nationality
  origin   our own list
  licence  that of the project
  + {The @ minister} [said] <the road was shut>.

Abkhaz, Aboriginal, African, African American, African-American, Alaskan, Alpine, Amazonian
Andalusian, Anglo-American, Anglo-Irish, Anglo-Saxon, Antarctic, Appalachian, Arab, Arabian
Arabic, Arctic, Arizonan, Asian, Asian American, Asian-American, Asiatic, Athenian, Atlantic
Australasian, Balkan, Balochi, Baltic, Baluch, Basque, Bavarian, Bedouin, Bengali, Berber
Berliner, Bohemian, Bosniak, Bosnian Serb, Breton, Britannic, Californian, Caribbean, Catalan
Caucasian, Celtic, Central American, Chechen, Cherokee, Chicana, Chicano, Coptic, Cornish
Corsican, Cossack, Creole, Crimean, Cuban American, Cuban-American, Dagestani, Dalmatian, Darfuri
East African, Eastern European, Eurasian, Euro-Atlantic, European, Flemish, Floridian
Franco-German, Frisian, Gaelic, Galician, Genoese, Gujarati, Gypsy, Han Chinese, Hausa, Hawaiian
Hebrew, Hellenic, Hispanic, Hmong, Hutu, Iberian, Igbo, Indigenous, Indo-Pacific, Inuit
Irish American, Irish-American, Italian American, Italian-American, Japanese American
Japanese-American, Kashmiri, Korean American, Korean-American, Kurdish, Lakota, Latin
Latin American, Latina, Latino, Latinx, Levantine, Lombard, Malay, Manchu, Maori, Māori, Mayan
Mediterranean, Mesopotamian, Mexican American, Mexican-American, Middle Eastern, Midwestern
Muscovite, Native American, Navajo, Neapolitan, Nordic, Norman, North African, North American
Northern European, Oceanian, Oriental, Pacific Islander, Parisian, Pashtun, Polynesian, Punjabi
Rohingya, Roma, Romani, Ruthenian, Saharan, Sahelian, Sami, Sardinian, Saxon, Scandinavian, Serb
Siberian, Sicilian, Sindhi, Sinhalese, Sioux, Slavic, South American, South Asian, Southeast Asian
Southern European, Sub-Saharan, Tamil, Tatar, Texan, Transatlantic, Tuareg, Tuscan, Tutsi
Tyrolean, Uighur, Uyghur, Venetian, Viennese, Wallachian, Walloon, Washingtonian, West African
West Indian, Western European, Xhosa, Yiddish, Yoruba, Zulu

# Peoples in the plural, which may themselves speak.
kind nationality
  origin   our own list
  licence  that of the project
  + {Many @} [said] <the road was shut>.

Afghans, African Americans, African-Americans, Africans, Afrikaners, Alaskans, Albanians
Algerians, Americans, Angolans, Arabs, Argentines, Argentinians, Arizonans, Armenians
Asian Americans, Asians, Australians, Austrians, Azerbaijanis, Azeris, Bahamians, Bangladeshis
Basques, Bavarians, Belarusians, Belgians, Bengalis, Berliners, Bolivians, Bosniaks, Bosnians
Brazilians, Britons, Brits, Bulgarians, Californians, Cambodians, Cameroonians, Canadians
Catalans, Chadians, Chechens, Chileans, Colombians, Coloradans, Copts, Croatians, Croats
Cuban Americans, Cubans, Cypriots, Czechs, Danes, Dominicans, Dubliners, Dutchmen, Ecuadoreans
Egyptians, Emiratis, Englishmen, Eritreans, Estonians, Ethiopians, Europeans, Fijians, Filipinos
Finns, Floridians, Frenchmen, Frenchwomen, Gambians, Georgians, Germans, Ghanaians, Glaswegians
Greeks, Guatemalans, Haitians, Hawaiians, Hispanics, Hondurans, Hungarians, Hutus, Icelanders
Indians, Indonesians, Iowans, Iranians, Iraqis, Irishmen, Israelis, Italian Americans, Italians
Jamaicans, Jordanians, Kashmiris, Kazakhs, Kenyans, Kiwis, Koreans, Kosovars, Kurds, Kuwaitis
Latinas, Latinos, Latvians, Liberians, Libyans, Lithuanians, Liverpudlians, Londoners, Macedonians
Malays, Malaysians, Malians, Mancunians, Maoris, Mauritanians, Mexican Americans, Mexicans
Michiganders, Midwesterners, Minnesotans, Moldovans, Mongolians, Montenegrins, Moroccans
Mozambicans, Muscovites, Native Americans, Nebraskans, Nepalis, New Yorkers, New Zealanders
Nicaraguans, Nigerians, North Koreans, Northerners, Norwegians, Ohioans, Omanis, Oregonians
Pakistanis, Palestinians, Panamanians, Parisians, Pashtuns, Pennsylvanians, Persians, Peruvians
Poles, Puerto Ricans, Qataris, Romanians, Romans, Russians, Rwandans, Salvadorans, Samoans, Saudis
Scandinavians, Scotsmen, Serbians, Serbs, Sicilians, Singaporeans, Slavs, Slovaks, Slovenes
Slovenians, Somalis, South Africans, South Koreans, Southerners, Soviets, Spaniards, Sri Lankans
Swedes, Syrians, Tajiks, Tamils, Tanzanians, Tatars, Texans, Thais, Tibetans, Tunisians, Turks
Tutsis, Ugandans, Uighurs, Ukrainians, Uruguayans, Uyghurs, Uzbeks, Venezuelans, Vermonters
Virginians, Walloons, Welshmen, Westerners, Wisconsinites, Yemenis, Zambians, Zimbabweans, Zulus

# One member of a people, where the word differs from the adjective.
kind nationality
  origin   our own list
  licence  that of the project
  + {The @} [said] <the road was shut>.

Afrikaner, Aussie, Brit, Briton, Croat, Dane, Dubliner, Dutchman, Dutchwoman, Englishman
Englishwoman, Finn, Frenchman, Frenchwoman, Glaswegian, Icelander, Iowan, Irishman, Irishwoman
Kiwi, Kurd, Liverpudlian, Londoner, Mancunian, Michigander, Minnesotan, Nebraskan, New Yorker
New Zealander, Northerner, Ohioan, Pennsylvanian, Pole, Scot, Scotsman, Scotswoman, Southerner
Spaniard, Swede, Turk, Virginian, Welshman, Welshwoman, Westerner

# Religions.
kind nationality
  origin   our own list
  licence  that of the project
  + {The @ minister} [said] <the road was shut>.

Adventist, Ahmadi, Alawite, Amish, Anglican, Baha'i, Baptist, Buddhist, Calvinist, Catholic
Christian, Confucian, Congregationalist, Druze, Episcopal, Episcopalian, Evangelical
Greek Orthodox, Haredi, Hasidic, Hindu, Hutterite, Islamic, Islamist, Ismaili, Jain
Jehovah's Witness, Jesuit, Jewish, Judeo-Christian, Lutheran, Maronite, Mennonite, Methodist
Mormon, Muslim, Orthodox, Parsi, Pentecostal, Presbyterian, Protestant, Puritan, Quaker
Rastafarian, Roman Catholic, Russian Orthodox, Salafi, Salafist, Scientologist, Shi'ite, Shia
Shiite, Sikh, Southern Baptist, Sufi, Sunni, Taoist, Ultra-Orthodox, Unitarian, Wahhabi, Yazidi
Zionist, Zoroastrian

# Believers in the plural.
kind nationality
  origin   our own list
  licence  that of the project
  + {Many @} [said] <the road was shut>.

Adventists, Alawites, Anglicans, Baptists, Buddhists, Calvinists, Catholics, Christians
Episcopalians, Evangelicals, Franciscans, Hindus, Islamists, Jains, Jesuits, Jews, Lutherans
Maronites, Mennonites, Methodists, Mormons, Muslims, Parsis, Pentecostals, Presbyterians
Protestants, Puritans, Quakers, Roman Catholics, Salafists, Scientologists, Shi'ites, Shias
Shiites, Sikhs, Southern Baptists, Sufis, Sunnis, Unitarians, Yazidis, Zionists

# Parties and persuasions.
kind nationality
  origin   our own list
  licence  that of the project
  + {The @ minister} [said] <the road was shut>.

Ba'athist, Baathist, Blairite, Bolshevik, Bonapartist, Brexiteer, Chavista, Christian Democrat
Christian Democratic, Communist, Confederate, Conservative, Corbynite, Democrat, Democratic
Eurosceptic, Fascist, Federalist, Francoist, Gaullist, Green, Jacobin, Jacobite, Kemalist
Keynesian, Labor, Labour, Leninist, Lib Dem, Liberal, Liberal Democrat, Libertarian, Loyalist
Maoist, Marxian, Marxist, Marxist-Leninist, Nasserist, Nationalist, Nazi, Neo-Nazi, Peronist
Reaganite, Remainer, Republican, Royalist, Sandinista, Social Democrat, Social Democratic
Socialist, Stalinist, Thatcherite, Tory, Trotskyist, Trotskyite, Unionist, Western, Whig
Zapatista

# Party members in the plural.
kind nationality
  origin   our own list
  licence  that of the project
  + {Many @} [said] <the road was shut>.

Baathists, Blairites, Bolsheviks, Brexiteers, Christian Democrats, Communists, Conservatives
Democrats, Eurosceptics, Fascists, Gaullists, Greens, Independents, Labourites, Liberals
Libertarians, Loyalists, Maoists, Marxists, Nationalists, Nazis, Neo-Nazis, Peronists, Remainers
Republicans, Royalists, Sandinistas, Social Democrats, Socialists, Thatcherites, Tories
Trotskyists, Unionists, Zapatistas

# Times, styles and dynasties.
kind nationality
  origin   our own list
  licence  that of the project
  + {The @ minister} [said] <the road was shut>.

Aristotelian, Baroque, Bauhaus, Biblical, Darwinian, Dickensian, Edwardian, Elizabethan, Freudian
Gothic, Hippocratic, Jacobean, Kafkaesque, Machiavellian, Napoleonic, Olympic, Orwellian
Palladian, Paralympic, Platonic, Renaissance, Shakespearean, Socratic, Tudor, Victorian

# Tongues that are not named above as peoples.
kind nationality
  origin   our own list
  licence  that of the project
  + {The @ newspaper} [said] <the road was shut>.

Afrikaans, Akan, Amharic, Aramaic, Aymara, Bangla, Cantonese, Dari, Esperanto, Farsi, Guarani
Hindi, Hindustani, Kannada, Khmer, Malayalam, Mandarin, Manx, Marathi, Mongol, Nahuatl, Odia
Pashto, Pidgin, Provençal, Quechua, Quichua, Romansh, Romany, Sanskrit, Shona, Sinhala, Swahili
Tagalog, Telugu, Tigrinya, Tswana, Twi, Urdu, Wolof
