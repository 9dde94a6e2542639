‘<q1>I WAFTED HIM</q1>’: <s2>Soap Roxy</s2> <c2>denies</c2> <q2>slapping drayman at wrap party</q2>

By DANNY SPURLOCK, Showbiz Reporter

<s3>SOAP siren Roxanne Tindall</s3> yesterday <c3>told</c3> <a3>a jury</a3> <q3>she “wafted” a beer delivery man who called her character a “<n3>trollop</n3>” — but NEVER hit him</q3>.

The Harbour Lights star, 43, is on trial over a bust-up with dad-of-four Gary Peel in the car park of the Drunken Heron in Salford last June.

“<q4>He said it twice, so I waved him away with a napkin,</q4>” <s4>she</s4> <c4>told</c4> <a4>Irwell Crown Court</a4>. “<q4>I’ve done my own stunts for 16 years. I know a slap.</q4>”

But <s5>prosecutor Imran Qadir</s5> <c5>accused</c5> the actress of “<q5>giving the performance of her life</q5>”.

<s6>He</s6> <c6>said</c6> <q6>CCTV showed Mr Peel’s hat landing in a skip four yards away</q6>.

“<q7>Hats do not fly off in a waft, Miss Tindall,</q7>” <s7>the barrister</s7> <c7>said</c7>.

“<q8>It was a straw hat in Salford,</q8>” <s8>she</s8> <c8>shot back</c8>. “<q8>It was begging to go.</q8>”

Judge Penelope Ashcombe was not amused as the public gallery erupted.

“<q9>This is a court, not a studio audience,</q9>” <s9>the judge</s9> <c9>warned</c9>.

Earlier <s10>Peel, 38, from Eccles</s10>, <c10>said</c10> <q10>he still gets headaches and has “gone off pubs”</q10>.

<s11,12>The driver</s11,12>, who works for Bexley Dray & Sons, <c11>denied</c11> <q11>calling Roxy names</q11>, <c12>insisting</c12> <q12>he only wanted a selfie for his mum</q12>.

“<q13>You rang Dazzle magazine for £6,000 before you rang a doctor, didn’t you?</q13>” <c13>asked</c13> <s13>Felicity Bruce-Knight KC</s13>, defending.

“<q14>I was on hold to both,</q14>” <s14>he</s14> <c14>replied</c14>.

<s15>A report by Dr Anand Pillai of Hope Cross Hospital</s15> <c15>said</c15> <q15>bruising on the drayman’s cheek was “consistent with a flat hand or a door”</q15>.

Called by the defence, the star’s brother Lee Tindall, 45, who played on the wing for Stockport and Bury, took the stand in a club tie.

“<q16>Our Rox wouldn’t swat a wasp,</q16>” <c16>said</c16> <s16>the ex-footballer</s16>. <s17>He</s17> <c17>admitted</c17> <q17>he had been “six pints to the good” and “facing the wrong way”</q17>.

<s18>A statement from barmaid Chantelle Osei</s18> <c18>claimed</c18> <q18>the actress had drunk “nothing stronger than a Vimto”</q18>.

<s19>Bosses at Meridian One</s19>, which screens the soap, <c19>have vowed</c19> <q19>to stand by their leading lady</q19>.

<s20>The channel</s20> <c20>said</c20> last night <q20>she “remains part of the family”</q20>. But <s21>a show insider</s21> <c21>whispered</c21>: “<q21>They’ve shot two endings. She’s only in one.</q21>”

Fans in straw hats queued from 6am on Bridge Street, where <s22>one placard</s22> <c22>read</c22>: “<q22>WAFT ON, ROXY</q22>”.

<s23>Mum-of-one Denise Garvey</s23>, who came by coach from Rhyl, <c23>reckons</c23> <q23>the case is “a waste of a good Tuesday”</q23>.

Roxy, who shot to fame in girl band Sugar Tax and was once engaged to ex-Blackpool keeper Dean Ruscoe, lives in Alderholt, Cheshire. <s24>She</s24> <c24>denies</c24> <q24>assault by beating</q24>. The trial continues.
-----
1 | direct | Roxanne Tindall | PERSON | none
2 | indirect | Roxanne Tindall | PERSON | name
3 | mixed | Roxanne Tindall | PERSON | name
4 | direct | Roxanne Tindall | PERSON | pronoun
5 | mixed | Imran Qadir | PERSON | name
6 | indirect | Imran Qadir | PERSON | pronoun
7 | direct | Imran Qadir | PERSON | title
8 | direct | Roxanne Tindall | PERSON | pronoun
9 | direct | Penelope Ashcombe | PERSON | title
10 | mixed | Gary Peel | PERSON | surname
11 | indirect | Gary Peel | PERSON | title
12 | indirect | Gary Peel | PERSON | title
13 | direct | Felicity Bruce-Knight | PERSON | name
14 | direct | Gary Peel | PERSON | pronoun
15 | mixed | report by Dr Anand Pillai of Hope Cross Hospital | DOCUMENT | document
16 | direct | Lee Tindall | PERSON | title
17 | mixed | Lee Tindall | PERSON | pronoun
18 | mixed | statement from barmaid Chantelle Osei | DOCUMENT | document
19 | indirect | Bosses at Meridian One | GROUP | group
20 | mixed | Meridian One | ORG | organisation
21 | direct | show insider | PERSON | title
22 | direct | one placard | DOCUMENT | document
23 | mixed | Denise Garvey | PERSON | name
24 | indirect | Roxanne Tindall | PERSON | pronoun
entity | PERSON | Roxanne Tindall | Roxy; ROXY; Rox; Miss Tindall | actress | -
entity | PERSON | Gary Peel | Mr Peel; Peel | driver | Bexley Dray & Sons
entity | PERSON | Imran Qadir | - | prosecutor | -
entity | PERSON | Penelope Ashcombe | Judge Penelope Ashcombe | judge | Irwell Crown Court
entity | PERSON | Felicity Bruce-Knight | - | barrister | -
entity | PERSON | Anand Pillai | Dr Anand Pillai | - | Hope Cross Hospital
entity | PERSON | Lee Tindall | - | ex-footballer | -
entity | PERSON | Chantelle Osei | - | barmaid | -
entity | PERSON | Denise Garvey | - | - | -
entity | PERSON | Dean Ruscoe | - | ex-Blackpool keeper | -
entity | ORG | Irwell Crown Court | - | - | -
entity | ORG | Bexley Dray & Sons | - | - | -
entity | ORG | Dazzle | - | - | -
entity | ORG | Hope Cross Hospital | - | - | -
entity | ORG | Stockport | - | - | -
entity | ORG | Bury | - | - | -
entity | ORG | Meridian One | - | - | -
entity | ORG | Sugar Tax | - | - | -
entity | ORG | Blackpool | - | - | -
entity | LOC | Drunken Heron | - | - | -
entity | LOC | Salford | - | - | -
entity | LOC | Eccles | - | - | -
entity | LOC | Bridge Street | - | - | -
entity | LOC | Rhyl | - | - | -
entity | LOC | Alderholt | - | - | -
entity | LOC | Cheshire | - | - | -
meta | ‘I WAFTED HIM’: Soap Roxy denies slapping drayman at wrap party | - | DANNY SPURLOCK
