# Abbreviations: written with a full stop that does not end the sentence by itself. `before name`: a name
# follows (Dr. Voss), so a capital behind the stop is no new sentence. `before number`: a number follows.
# `before any`: both may be; what follows decides (He left at 9 p.m. Then …).
# In the examples @ stands for each headword in turn.  Check an edit: reportedly lexicon check lexicons/

# Titles
kind abbreviation
  before  name
  + {@ Voss} [said] <the road was shut>.

Mr., Mrs., Ms., Mx., Dr., Prof., Messrs., Mme., Mlle., Sen., Rep., Gov., Lt. Gov., Hon., Rev., Fr.
Msgr., Pres., Amb., Del., Supt., Asst., Atty., Cllr., Gen., Maj., Maj. Gen., Lt. Gen., Brig. Gen.
Brig., Adm., Vice Adm., Rear Adm., Cmdr., Cdr., Comdr., Col., Lt. Col., Capt., Lt., 1st Lt., 2nd Lt.
Lt. Cmdr., Sgt., Staff Sgt., Master Sgt., Sgt. Maj., Cpl., Pvt., Pfc., Spc., Det., Insp., Const.
Dep., Treas., Comm., Wm., Chas., Geo., Thos., Jas., Robt.

# Titles of several people
kind abbreviation
  before  name
  + {@ Voss and Lind} [said] <the road was shut>.

Sens., Reps., Govs., Drs., Profs., Revs., Gens., Sgts., Capts.

# Months
kind abbreviation
  before  number
  + On @ 4, {the clerk} [said] <the road was shut>.

Jan., Feb., Mar., Apr., Jun., Jul., Aug., Sept., Sep., Oct., Nov., Dec.

# Before a number
kind abbreviation
  before  number
  + {The clerk} [said] <that @ 12 was missing>.

No., Nos., p., pp., Vol., vol., Vols., Ch., ch., Art., art., Fig., fig., Sec., sec., Par., par.
Rte., Rt., Hwy., Bldg., Apt., Rm., Ext., ext., Tel., tel., Ph., Op., op., Exh.

kind abbreviation
  before  number
  + {The clerk} [said] <that @ 12 were missing>.

approx., ca., c., est., min., max., avg.

# Firms
kind abbreviation
  before  any
  + {Halden @} [said] <the road was shut>.

Co., Inc., Corp., Ltd., Bros., Cos., Assn., Assoc., L.P., L.L.C., L.L.P., P.C., S.A., N.V., A.G.
B.V., Pty., Mfg., Intl., Int’l., Natl., Nat’l., Univ., Inst., Coll., Lab., Ctr., Hosp., Dist., Div., Pub.
Mgmt., Svcs., Bancorp., plc., Cie., G.m.b.H., S.p.A., S.A.R.L., Comm’n., Bn., Bde., Regt., Sqn.

# Behind a person’s name
kind abbreviation
  before  any
  + {Mara Voss @} [said] <the road was shut>.

Jr., Sr., Esq., Ph.D., M.D., J.D., M.B.A., M.A., B.A., D.D.S., R.N., D.O., D.V.M., Ed.D., O.B.E.
M.P., K.C., Q.C., S.J.

# Countries and bodies written with stops
kind abbreviation
  before  any
  + {The @ office} [said] <the road was shut>.

U.S., U.K., U.N., E.U., U.S.A., U.A.E., D.C., L.A., N.Y., N.J., S.F., F.B.I., C.I.A., N.S.A., I.R.S.
E.P.A., F.D.A., F.C.C., F.A.A., S.E.C., N.F.L., N.B.A., N.H.L., N.C.A.A., G.O.P., N.Y.P.D., L.A.P.D.
N.A.A.C.P., A.C.L.U., A.F.L., C.D.C., N.I.H., D.O.J., D.N.C., R.N.C., I.M.F., W.H.O., B.B.C., P.T.A.
A.T.F., D.E.A., T.S.A., U.S.S.R., P.L.O., I.R.A.

# Offices and other words written with stops
kind abbreviation
  before  any
  + {The @ team} [said] <the road was shut>.

C.E.O., C.F.O., C.O.O., D.A., D.J., I.T., P.R., H.R., V.P., M.C., P.I., E.M.T.

# States, as newspapers shorten them
kind abbreviation
  before  any
  + {The clerk} [said] <the road to Halden, @, was shut>.

Ala., Ariz., Ark., Calif., Colo., Conn., Fla., Ga., Ill., Ind., Kan., Kans., Ky., La., Md., Mass.
Mich., Minn., Miss., Mo., Mont., Neb., Nebr., Nev., N.H., N.M., N.C., N.D., Okla., Ore., Pa., Penn.
R.I., S.C., S.D., Tenn., Tex., Vt., Va., Wash., W.Va., W. Va., Wis., Wisc., Wyo., B.C., Ont., Que.
Alta., Sask., Man., N.S.W., Vic.

# Streets and places
kind abbreviation
  before  any
  + {The clerk} [said] <that Elm @ was shut>.

St., Ste., Ave., Av., Blvd., Rd., Ln., Ct., Pl., Sq., Pkwy., Expy., Fwy., Tpke., Ter., Terr., Cir.
Twp., Cty., N.E., N.W., S.E., S.W.

# Before the name of a place
kind abbreviation
  before  name
  + {The clerk} [said] <that the road to @ Halden was shut>.

Mt., Ft., Pt., Mtn., Pto.

# The hour
kind abbreviation
  before  any
  + {The clerk} [said] <the road was shut at 9 @ on both sides>.

a.m., p.m., A.M., P.M.

# Measures
kind abbreviation
  before  any
  + {The clerk} [said] <the limit was 9 @ at most>.

hr., hrs., mins., secs., yr., yrs., mos., wk., wks., ft., yd., yds., mi., m.p.h., m.p.g., r.p.m.
k.p.h., km., cm., mm., lb., lbs., oz., gal., pt., qt., tsp., tbsp., kg., deg., pct.

kind abbreviation
  before  any
  + {The clerk} [said] <the limit was 9 @ feet>.

sq., cu.

# Days
kind abbreviation
  before  any
  + {The clerk} [said] on @ <that the road was shut>.

Mon., Tues., Tue., Wed., Thurs., Thur., Thu., Fri., Sat.

# Latin and bookish
kind abbreviation
  before  any
  + {The clerk} [said] <that Elm, Mill @ were shut>.

etc., et al., et seq.

kind abbreviation
  before  any
  + {The clerk} [said] <both roads, @ Elm and Mill, were shut>.

e.g., i.e., viz., cf., a.k.a., A.K.A., incl.

# In the names of offices
kind abbreviation
  before  any
  + {The road @} [said] <Elm was shut>.

dept., Dept., govt., Govt., assn., natl., intl.

# Between two parties
kind abbreviation
  before  any
  + {The clerk} [said] <that Halden @ Marsh was over>.

vs., v.
