# Verbs of admitting, conceding and confirming: the source grants what others say or what it had kept back.
# In examples:  {source}  [cue]  <content>  ~marker~     Check an edit: reportedly lexicon check lexicons/
kind reporting-verb
  class   acknowledge

acknowledge                    # acknowledged that …; acknowledged the crowd
  frames  that, object, quote, clause, ing
  + {The airline} [acknowledged] <that the crew had skipped the checklist>.
  + {Treasurer Idris Vanterpool} [acknowledged] <an error in the second column>.
  + <“We moved too slowly,”> [acknowledged] {Police Chief Carmen Lisowski}.

admit                          # admitted that …; admitted to hospital, admits 300 people
  forms   admits, admitted, admitting
  frames  that, clause, quote, ing, prep:to, object
  + {The chemist} [admitted] <that she had mixed up the vials>.
  + {Courier Stefan Abara} [admitted] <taking the parcels home>.
  + <“I lost the keys,”> [admitted] {caretaker Moses Hathaway}.
  + {The clerk} [admitted] <his part in the theft>.
  - The hall admits 300 people and not one more.
  + {The clerk} [admitted] <the theft of the stamps>.

concede                        # conceded that …; conceded two goals
  frames  that, quote, clause, object
  + {The surgeon} [conceded] <that the scan had been misread>.
  + <“They were faster than us,”> [conceded] {defender Lars Mutasa}.

confirm                        # confirmed that …; confirmed the booking
  frames  that, object, quote, clause, wh
  + {The embassy} [confirmed] <that two hikers were missing>.
  + {A spokeswoman for the port} [confirmed] <the closure of the north gate>.
  + {The ministry} [would not confirm] <whether the ship had sailed>.

confess
  frames  that, quote, prep:to, clause
  + {The baker} [confessed] <that the bread was frozen>.
  + {Arsonist Quentin Dray} [confessed to] <eleven fires in four counties>.
  + <“I cannot swim a single stroke,”> [confessed] {sailor Torvald Mizrahi}.

allow                          # allowed that …; allowed dogs
  frames  that, clause, raising, act
  + {The critic} [allowed] <that the third act was brisk>.
  + {The new charter} [would allow] <farmers to sell milk at the gate>.
  - The park allows dogs before nine.
  - The mare was allowed to jump the fence again.

grant                          # granted that …; a grant, granted a wish
  frames  that
  + {Even rivals} [grant] <that her serve is unmatched>.
  - The foundation granted the school 40 violins.

accept                         # accepted that …; accepted a prize
  frames  that, clause, object
  + {The minister} [accepts] <she was wrong>.
  + {The builder} [accepts] <that the wall is crooked>.
  + {The guild} [accepted] <the apology of the brewer>.
  - He accepted the medal in a borrowed suit.

own up                         # to
  frames  prep:to
  + {The teenager} [owned up to] <the broken window>.

fess up
  frames  prep:to
  + {A former clubhouse boy} [fessed up to] <the missing bats>.

come clean                     # about
  forms   comes, came, come, coming
  frames  prep:about
  + {The carmaker} [came clean about] <its faked test drives>.
  - The stain came clean after two washes.

cop                            # copped to; a cop
  forms   cops, copped, copping
  frames  prep:to
  + {Guitarist Nate Oyelade} [copped to] <the missing drum kit>.
  - A cop waved the buses through.

accept responsibility for
  frames  object, ing
  + {The shipping line} [accepted responsibility for] <the spill>.

take the blame for
  forms   takes, took, taken, taking
  frames  object, ing
  + {The stage manager} [took the blame for] <the fallen curtain>.

plead guilty                   # to
  forms   pleads, pleaded, pleading
  frames  prep:to
  + {Accountant Horace Belmont} [pleaded guilty to] <two counts of fraud>.

apologize, apologise           # for, to
  frames  prep:for, quote
  + {The bus company} [apologized for] <the missed connections>.
  + <“The error was mine alone,”> [apologized] {umpire Nigel Featherstone}.

corroborate
  frames  object, that
  + {A second driver} [corroborated] <every detail of the crash>.

verify                         # verified that …; verified the seal
  frames  that, wh
  + {The notary} [verified] <that the deed was original>.

substantiate
  frames  object
  + {The harbor logs} [substantiated] <the captain’s story of a drifting mine>.

authenticate
  frames  object
  + {The gallery} [authenticated] <the charcoal sketch of a sleeping dog>.

face up                        # to
  frames  prep:to
  + {The board} [faced up to] <the loss of its biggest donor>.

make no secret of
  forms   makes, made, making
  frames  object, ing
  + {The heiress} [makes no secret of] <her debts>.

make no bones about
  forms   makes, made, making
  frames  object, ing
  + {The skipper} [made no bones about] <the leaky hull>.

plead no contest               # to
  forms   pleads, pleaded, pleading
  frames  prep:to
  + {The contractor} [pleaded no contest to] <a charge of theft>.

take ownership of
  forms   takes, took, taken, taking
  frames  object
  + {The space agency} [took ownership of] <the blunder with the antenna>.
