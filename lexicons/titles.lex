# Titles: they stand before a name and are dropped from the canonical name. `role yes` marks the ones that say
# what the person is (Judge, Sen.), which then is the speaker’s role; Mr and Dame say nothing but courtesy. A
# title that always has a full stop is written with it; Mr, Mrs, Ms, Dr and the like are known with and without.
# In the examples @ stands for each headword in turn.  Check an edit: reportedly lexicon check lexicons/

# Courtesy
kind title
  gender  male
  + {@ Voss} [said] <the road was shut>.

Mister, Messrs., Messrs, Master, Sir, Lord, Monsieur, Herr, Señor, Signor, Don
Mr
  + {Mr. Voss} [said] <the road was shut>.

kind title
  gender  female
  + {@ Voss} [said] <the road was shut>.

Miss, Madam, Madame, Mme, Mlle, Mademoiselle, Lady, Dame, Frau, Fräulein, Señora, Señorita, Signora
Signorina, Doña
Mrs
  + {Mrs. Voss} [said] <the road was shut>.
Ms
  + {Ms. Voss} [said] <the road was shut>.

kind title
  gender  any
  + {@ Voss} [said] <the road was shut>.

Mx, Hon., Honorable, Honourable

# Learning and medicine
kind title
  role    yes
  + {@ Voss} [said] <the road was shut>.

Nurse, Provost, Principal, Coach, Instructor, Vice-Chancellor, Vice Chancellor, Pro-Vice-Chancellor
Registrar, Bursar, Headteacher, Headmaster, Headmistress, Matron, Midwife, Emeritus Professor
Dr
  called  doctor, physician, researcher, scientist
  + {Dr. Voss} [said] <the road was shut>.
  + {Dr Voss} [said] <the road was shut>.

# Law and police
kind title
  role    yes
  + {@ Voss} [said] <the road was shut>.

Judge, Magistrate, District Judge, Circuit Judge
Chief Judge, Attorney, Atty., Attorney General, Solicitor General, District Attorney
Assistant District Attorney, Prosecutor, Sheriff, Undersheriff, Marshal, Constable, Detective
Inspector, Insp., Insp, Detective Constable, Detective Superintendent, Detective Chief Superintendent, Chief Constable
Deputy Chief Constable, Assistant Chief Constable, Deputy Commissioner, Assistant Commissioner, Senior Constable
Station Officer, Watch Manager, DCS
PC, DC, Ch Insp, Ch Supt, Supt
Chief Inspector, Superintendent, Supt., Officer, Trooper, Agent, Special Agent, Warden, Ranger
Chief, Police Chief, Fire Chief, Deputy Fire Chief, Deputy, Deputy Chief, Fire Marshal, Coroner

# Forces
kind title
  role    yes
  + {@ Voss} [said] <the road was shut>.

Brig. Gen., Brigadier General, Gens., Sgts., Capts.
Brigadier, Adm., Admiral, Vice Adm., Vice Admiral, Rear Adm., Rear Admiral, Cmdr., Commander, Cdr.
Commodore
1st Lt., 2nd Lt., Lt. Cmdr., Sgt., Sergeant, Staff Sgt., Staff Sergeant, Master Sgt., Sgt. Maj.
Sergeant Major, Cpl., Corporal, Lance Corporal, Pvt., Private, Pfc., Spc., Specialist, Ensign
Petty Officer, Airman, Seaman, Cadet, Field Marshal, Pte, Gnr, Spr, Cpl, L/Cpl, Sgt
Lt Cmdr, Brig, Cdr, Cmdr, Adm, Wing Commander, Squadron Leader
Group Captain, Flight Lieutenant, Air Marshal, Air Vice-Marshal, Air Chief Marshal

# Office
kind title
  role    yes
  + {@ Voss} [said] <the road was shut>.

Vice President, Deputy Prime Minister, Premier, First Minister, Taoiseach
President-elect, Pres., Lt. Gov., Lieutenant Governor
Del., Delegate, Speaker
House Speaker, Majority Leader, Minority Leader, Majority Whip, Minister, Foreign Minister
Finance Minister, Interior Minister, Defense Minister, Defence Minister, Health Minister
Education Minister, Justice Minister, Environment Minister, Culture Minister, Foreign Secretary
Home Secretary, Health Secretary, Secretary, Secretary of State, Defense Secretary
Treasury Secretary, Labor Secretary, Education Secretary, Homeland Security Secretary
Undersecretary, Secretary-General, Secretary General, Director, Executive Director, Administrator
Consul, Mayor, Deputy Mayor, Councilmember, Council Member, Councilor, Councillor
Cllr, Council President, Commissioner, Comm., County Commissioner, Supervisor, Selectman, Trustee
Treasurer, Comptroller, Auditor, Clerk, City Manager, Chair, Chairperson, Chairman, Vice Chairman
CEO, Editor, MLA, TD

kind title
  role    yes
  gender  female
  + {@ Voss} [said] <the road was shut>.

Councilwoman, Congresswoman, Assemblywoman, Alderwoman, Committeewoman, Chairwoman, First Lady

kind title
  role    yes
  gender  male
  + {@ Voss} [said] <the road was shut>.

Councilman, Congressman, Assemblyman, Alderman, Committeeman

# Faith
kind title
  role    yes
  + {@ Voss} [said] <the road was shut>.

Revs., Pastor, Rabbi, Deacon, Vicar, Canon, Chaplain, Elder
Ayatollah, Patriarch

kind title
  role    yes
  gender  male
  + {@ Voss} [said] <the road was shut>.

Father, Fr., Brother, Monsignor, Msgr., Abbot

kind title
  role    yes
  gender  female
  + {@ Voss} [said] <the road was shut>.

Sister, Mother Superior, Abbess

# Crown
kind title
  role    yes
  gender  female
  + {@ Voss} [said] <the road was shut>.

Queen, Princess, Duchess, Countess, Empress
Baroness
  called  peer, baroness

kind title
  role    yes
  gender  male
  + {@ Voss} [said] <the road was shut>.

King, Prince, Crown Prince, Duke, Count, Baron, Earl, Emperor, Sultan, Sheikh, Emir

# Family
kind title
  gender  male
  + {@ Voss} [said] <the road was shut>.

Uncle, Grandpa

kind title
  gender  female
  + {@ Voss} [said] <the road was shut>.

Aunt, Auntie, Grandma

# What else the bearers of some titles are called (Sen. Voss: the senator, the lawmaker)
kind title
  role    yes
  called  senator, lawmaker, legislator, politician, Democrat, Republican
  + {@ Voss} [said] <the road was shut>.

Sen., Sens., Senator, State Sen., State Sens., State Senator

kind title
  role    yes
  called  representative, congressman, congresswoman, lawmaker, legislator, politician, Democrat, Republican
  + {@ Voss} [said] <the road was shut>.

Rep., Reps., Representative, State Rep., State Reps., State Representative

kind title
  role    yes
  called  governor, politician, Democrat, Republican
  + {@ Voss} [said] <the road was shut>.

Gov., Govs., Governor

kind title
  role    yes
  called  MP, backbencher, lawmaker, parliamentarian, politician
  + {@ Voss} [said] <the road was shut>.

MP, MSP, MEP

kind title
  role    yes
  called  doctor, physician, researcher, scientist
  + {@ Voss} [said] <the road was shut>.

Doctor, Drs.

kind title
  role    yes
  called  professor, academic, scholar, researcher, scientist
  + {@ Voss} [said] <the road was shut>.

Prof., Profs., Professor

kind title
  role    yes
  called  justice, judge
  + {@ Voss} [said] <the road was shut>.

Justice, Chief Justice, Associate Justice, Lord Justice, Lady Justice, Mr Justice, Mrs Justice, Ms Justice, Lord Chief Justice

kind title
  role    yes
  called  vicar, pastor, minister, priest, cleric, clergyman, preacher
  + {@ Voss} [said] <the road was shut>.

Rev., Reverend

kind title
  role    yes
  called  general, officer, commander, chief, soldier
  + {@ Voss} [said] <the road was shut>.

Gen., Gen, General, Maj. Gen., Maj Gen, Major General, Lt. Gen., Lt Gen, Lieutenant General

kind title
  role    yes
  called  officer
  + {@ Voss} [said] <the road was shut>.

Capt., Capt, Captain, Lt., Lt, Lieutenant, Col., Col, Colonel, Lt. Col., Lt Col, Lieutenant Colonel, Maj., Maj, Major

kind title
  role    yes
  called  detective, officer
  + {@ Voss} [said] <the road was shut>.

Det., Detective Sergeant, Detective Inspector, Detective Chief Inspector, Det Con, Det Sgt, Det Insp
Det Ch Insp, Det Supt, DI, DCI

kind title
  role    yes
  called  chancellor, leader
  + {@ Voss} [said] <the road was shut>.

Chancellor

kind title
  role    yes
  called  president, leader
  + {@ Voss} [said] <the road was shut>.

President

kind title
  role    yes
  called  prime minister, premier, leader
  + {@ Voss} [said] <the road was shut>.

Prime Minister

kind title
  role    yes
  called  ambassador, diplomat
  + {@ Voss} [said] <the road was shut>.

Ambassador, Amb.

kind title
  role    yes
  called  bishop, cleric
  + {@ Voss} [said] <the road was shut>.

Bishop

kind title
  role    yes
  called  archbishop, cleric
  + {@ Voss} [said] <the road was shut>.

Archbishop

kind title
  role    yes
  called  imam, cleric
  + {@ Voss} [said] <the road was shut>.

Imam

kind title
  role    yes
  gender  male
  called  pope, pontiff
  + {@ Voss} [said] <the road was shut>.

Pope

kind title
  role    yes
  gender  male
  called  cardinal, cleric
  + {@ Voss} [said] <the road was shut>.

Cardinal
