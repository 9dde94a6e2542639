Prison escape: <q1>Governor 'was warned' about workshop fence six weeks before inmate got out</q1>

<s2>The prisons minister</s2> <c2>tells</c2> <a2>MPs</a2> <q2>she will not pre-judge a review</q2>, as <s3>police</s3> <c3>say</c3> <q3>Dale Cutler may be getting help from friends</q3>.

By Jonny Marchetti, home affairs reporter

<q4>The governor of a jail where a convicted armed robber climbed out of a workshop yard was warned about its perimeter fence six weeks earlier</q4>, <c4>according to</c4> <s4>an internal memo</s4> seen by Sky News.

Dale Cutler, 34, was discovered missing from HMP Ravensmoor in Lincolnshire at a roll call shortly after 4pm on Sunday. He had been serving 16 years for a series of raids on betting shops.

<s5>The memo</s5>, written by a security officer in September, <c5>says</c5> <q5>a section of mesh behind the joinery workshop had "come away from the post" and could be "lifted by hand"</q5>.

"<q6>Recommend immediate repair. Third request,</q6>" <s6>it</s6> <c6>reads</c6>.

<s7>Detective Superintendent Anita Farrelly</s7>, who is leading the search, <c7>said</c7> <q7>Cutler was last seen on CCTV crossing the A153 at 2.51pm</q7>. He was wearing grey tracksuit bottoms and a green prison-issue sweatshirt.

"<q8>We're keeping an open mind, but it is unlikely that he has managed to stay out of sight for three days without someone giving him a bed,</q8>" <s8>she</s8> <c8>told</c8> <a8>reporters</a8> outside the force's headquarters.

"<q9>If you are that person, you are committing a serious offence. Pick up the phone.</q9>"

<s10>She</s10> <c10>urged</c10> <a10>members of the public</a10> <q10>not to approach him</q10>.

A 29-year-old man from Grantham, who was arrested on Monday on suspicion of assisting an offender, has been released on bail. <q11>A woman detained at the same address will face no further action</q11>, <s11>Lincolnshire Police</s11> <c11>said</c11>.

<s12>The force</s12> <c12>denied</c12> <q12>it had been slow to tell neighbouring villages</q12>. A text alert went out at 6.20pm, more than two hours after the alarm was raised.

Margaret Oyelaran lives 400 metres from the prison gate, and she heard about the escape from her son in Leeds.

"<q13>He'd seen it on Facebook,</q13>" <c13>said</c13> <s13>the 71-year-old</s13>. "<q13>I'd been out in the garden with the back door open. Nobody came.</q13>"

In the Commons on Tuesday, prisons minister Harriet Lisle faced an urgent question from the Conservative MP for Sleaford West, Giles Pembury. <s14>He</s14> <c14>accused</c14> the government of <q14>running jails "on sticking plasters and goodwill"</q14>.

<s15>Ms Lisle</s15> <c15>said</c15> <q15>she had asked a former chief inspector, Sir Colin Abara, to carry out a review, and that he would report by Christmas</q15>.

Asked whether the governor, Stephen Marlowe, still had her confidence, <s16>she</s16> <c16>replied</c16>: "<q16>I am not going to pre-judge Sir Colin's work from the despatch box.</q16>"

But <s17>she</s17> <c17>confirmed</c17> that <q17>two members of staff had been moved to other duties</q17>. <s18>The minister</s18> <c18>declined to say</c18> <q18>whether Mr Marlowe had seen the memo</q18>.

<s19>The Prison Officers' Association</s19> <c19>has blamed</c19> <q19>the escape on staffing</q19>. <q20>Ravensmoor had 41 vacancies at the end of October</q20>, <c20>according to</c20> <s20>its branch secretary, Craig Dunmore</s20>.

"<q21>On Sunday there was one officer watching 22 men with chisels,</q21>" <s21>he</s21> <c21>said</c21>. "<q21>You don't need a review to work out what went wrong. You need a calculator.</q21>"

<s22>He</s22> <c22>wants</c22> <q22>the workshops closed at weekends until the posts are filled</q22>.

Cutler grew up in Nottingham and was jailed in 2019 after a trial at which <s23>the judge</s23> <c23>described</c23> him as "<q23>resourceful, charming and entirely without conscience</q23>". He had twice been refused a move to an open prison.

<s24>His mother</s24>, speaking through a solicitor, <c24>appealed to</c24> <a24>him</a24> <q24>to hand himself in</q24>. "<q25>Dale, your girls are asking where you are,</q25>" <s25>her statement</s25> <c25>said</c25>. "<q25>Please do not make me tell them.</q25>"

Escapes from closed prisons are rare. <q26>There were four in England and Wales in the year to March</q26>, <s26>Ministry of Justice figures</s26> <c26>show</c26>, <q26>compared with 13 a decade earlier</q26>.

<s27>A Prison Service spokesperson</s27> <c27>said</c27>: "<q27>Public protection is our priority and we are working closely with police to return this offender to custody.</q27>

"<q27>Repairs to the fence were completed on Monday.</q27>"

Anyone with information is asked to call 101 or Crimestoppers.
-----
1 | mixed | internal memo seen by Sky News | DOCUMENT | none
2 | indirect | Harriet Lisle | PERSON | title
3 | indirect | Lincolnshire Police | ORG | organisation
4 | indirect | internal memo seen by Sky News | DOCUMENT | document
5 | mixed | internal memo seen by Sky News | DOCUMENT | document
6 | direct | internal memo seen by Sky News | DOCUMENT | pronoun
7 | indirect | Anita Farrelly | PERSON | name
8 | direct | Anita Farrelly | PERSON | pronoun
9 | direct | Anita Farrelly | PERSON | none
10 | indirect | Anita Farrelly | PERSON | pronoun
11 | indirect | Lincolnshire Police | ORG | organisation
12 | indirect | Lincolnshire Police | ORG | organisation
13 | direct | Margaret Oyelaran | PERSON | title
14 | mixed | Giles Pembury | PERSON | pronoun
15 | indirect | Harriet Lisle | PERSON | surname
16 | direct | Harriet Lisle | PERSON | pronoun
17 | indirect | Harriet Lisle | PERSON | pronoun
18 | attitude | Harriet Lisle | PERSON | title
19 | indirect | Prison Officers' Association | ORG | organisation
20 | indirect | Craig Dunmore | PERSON | name
21 | direct | Craig Dunmore | PERSON | pronoun
22 | attitude | Craig Dunmore | PERSON | pronoun
23 | mixed | judge | PERSON | title
24 | indirect | His mother | PERSON | title
25 | direct | her statement | DOCUMENT | document
26 | indirect | Ministry of Justice figures | DOCUMENT | document
27 | direct | Prison Service | ORG | organisation
entity | PERSON | Dale Cutler | Cutler; Dale | - | -
entity | PERSON | Anita Farrelly | Detective Superintendent Anita Farrelly | Detective Superintendent | Lincolnshire Police
entity | PERSON | Margaret Oyelaran | - | - | -
entity | PERSON | Harriet Lisle | Ms Lisle | prisons minister | -
entity | PERSON | Giles Pembury | - | MP for Sleaford West | Conservative
entity | PERSON | Colin Abara | Sir Colin Abara; Sir Colin | former chief inspector | -
entity | PERSON | Stephen Marlowe | Mr Marlowe | governor | HMP Ravensmoor
entity | PERSON | Craig Dunmore | - | branch secretary | Prison Officers' Association
entity | ORG | Sky News | - | - | -
entity | ORG | HMP Ravensmoor | Ravensmoor | - | -
entity | ORG | Lincolnshire Police | - | - | -
entity | ORG | Facebook | - | - | -
entity | ORG | Commons | - | - | -
entity | ORG | Prison Officers' Association | - | - | -
entity | ORG | Ministry of Justice | - | - | -
entity | ORG | Prison Service | - | - | -
entity | ORG | Crimestoppers | - | - | -
entity | NORP | Conservative | - | - | -
entity | LOC | Lincolnshire | - | - | -
entity | LOC | A153 | - | - | -
entity | LOC | Grantham | - | - | -
entity | LOC | Leeds | - | - | -
entity | LOC | Sleaford West | - | - | -
entity | LOC | Nottingham | - | - | -
entity | LOC | England | - | - | -
entity | LOC | Wales | - | - | -
meta | Prison escape: Governor 'was warned' about workshop fence six weeks before inmate got out | - | Jonny Marchetti
