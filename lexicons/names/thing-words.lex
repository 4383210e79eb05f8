# Words that make a run of capitals the name of something that is neither a person nor a body nor a place.

# Laws, papers and their parts.
kind thing-word
  position  end
  origin    our own list
  licence   that of the project
  + {Mara Voss} [said] <the Marlow @ was old>.

Accord, Accords, Act, Agreement, Bible, Bill, Charter, Code, Compact, Contract
Deal, Declaration, Directive, Doctrine, Edict, Files, Laws, Letters, Manifesto
Memo, Ordinance, Pact, Papers, Plan, Proclamation, Proposal, Protocol, Report, Rule
Scripture, Statute, Study, Tapes, Taxonomy, Test, Treaty

kind thing-word
  position  start
  origin    our own list
  licence   that of the project
  + {Mara Voss} [said] <@ Seven was old>.

Appendix, Article, Articles of, Book of, Case, Chapter, Exhibit, Figure, Grade
Operation, Paragraph, Part, Phase, Resolution, Section, Table, Title, Volume

# Prizes, degrees, offices.
kind thing-word
  position  end
  origin    our own list
  licence   that of the project
  + {Mara Voss} [said] <the Marlow @ was old>.

Award, Awards, Badge, Cup, Degree, Medal, Order of Merit, Prize, Prizes
Scholarship, Trophy

# Events, times and storms.
kind thing-word
  position  end
  origin    our own list
  licence   that of the project
  + {Mara Voss} [said] <the Marlow @ was long>.

Age, Ages, Anniversary, Battle, Bowl, Celebration, Century, Ceremony, Championship
Championships, Christmas, Classic, Conflict, Crisis, Crusade, Crusades, Day, Days, Decade, Derby
Dynasty, Earthquake, Eclipse, Election, Era, Eve, Expo, Fair, Fire, Flood, Games, Holiday
Holocaust, Hour, Invasion, Marathon, Massacre, Match, Month, Night, Olympics, Parade, Period, Race
Rebellion, Recession, Renaissance, Revolution, Riot, Riots, Scandal, Season, Series, Siege
Summer Games, Summit, Tour, Tournament, Trial, Trials, Uprising, War, War I, War II, Wars, Week
Winter Games, Year

kind thing-word
  position  start
  origin    our own list
  licence   that of the project
  + {Mara Voss} [said] <@ Marlow was long>.

Battle of, Cyclone, Feast of, Hurricane, Siege of, Treaty of, Tropical Storm, Typhoon

# Sicknesses, tongues, sciences, things made and sold.
kind thing-word
  position  end
  origin    our own list
  licence   that of the project
  + {Mara Voss} [said] <the Marlow @ was new>.

Album, Algorithm, Arts, Humanities, Mathematics, Physics, Sciences, Anthem, Blues, Carol, Concerto, Disease, Disorder, Effect, Index, Language
Method, Model, Museum Pass, Pie, Prayer, Sauce, Scale, Show, Song, Sonata, Suite, Symphony No
Syndrome, Theorem, Theory, Virus

# At either side.
kind thing-word
  position  any
  origin    our own list
  licence   that of the project
  + {Mara Voss} [said] <the Marlow @ was old>.

Amendment, Clause, Proposition, Storm
