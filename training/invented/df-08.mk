Landlord fined $71,500 over fire in student flat with ‘<q1>decorative</q1>’ smoke alarms

Merewyn Tapsell
Court reporter

<q2>Two smoke alarms on the ceiling of a burning Dunedin flat were “purely decorative”</q2>, <s2>a judge</s2> <c2>has found</c2> in fining the man who put them there.

Gavin Prouse, 58, and his company, Prouse Heritage Lets, were sentenced in the Dunedin District Court yesterday on charges brought by Dunedin City Council under the Building Act.

<s3>Judge Hera Tamihana</s3> <c3>ordered</c3> <a3>the company</a3> <q3>to pay $60,000</q3> and fined Prouse a further $11,500.

“<q4>You had a battery for your garage door,</q4>” <s4>she</s4> <c4>told</c4> <a4>the defendant</a4>. “<q4>You had none for these young people.</q4>”

<s5>The summary of facts</s5> <c5>says</c5> <q5>an e-scooter caught fire in the hallway of 14 Cutten Rise, North East Valley, at 4.10am on May 2 last year</q5>. Five students were asleep in a villa consented for three.

Tevita Fonoti, then 21, jumped, broke both ankles and lost a trial with Zingari-Leith. <s7>The young prop</s7> <c7>told</c7> <a7>the court</a7> <q7>he could still “taste the carpet”</q7>.

A statement by his flatmate Priya Menon was read by her mother, Lakshmi. “<q8>I counted heads on the lawn and kept getting four,</q8>” <s8>it</s8> <c8>said</c8>. <s9>The dental student</s9> <c9>refuses</c9> <q9>to sleep above a ground floor now</q9>.

<s10>Fire investigator Stu Mackersey, of Fire and Emergency New Zealand (Fenz)</s10>, <c10>testified</c10> that <q10>one alarm “still had its foil on” and the other had no terminals</q10>. <s11>He</s11> <c11>estimated</c11> that <q11>working ones would have given the tenants four minutes</q11>.

For Prouse, <s12>Anne Cusack</s12> <c12>argued</c12> that <q12>her client had relied on his property manager, Harbour Cone Rentals</q12>. <s13>The defence lawyer</s13> <c13>asked for</c13> <q13>a discharge without conviction so that he could visit his grandchildren in Vancouver</q13>.

<s14>Richard Lyall, for the council</s14>, <c14>scoffed</c14> that <q14>it was “a travel plan, not a submission”</q14>. Then he produced a text message.

“<q16>Just stick the old ones up, they look the part,</q16>” <s16>the landlord</s16> <c16>had written</c16> to <a16>his handyman</a16> in 2021.

<s17>The handyman</s17>, who has name suppression, <c17>told</c17> <a17>police</a17> <q17>he had been paid in firewood</q17>.

<s18>The judge</s18> <c18>rejected</c18> <q18>the application</q18>. <s19,20>She</s19,20> <c19>accepted</c19> that <q19>Prouse was sorry</q19>, but <c20>described</c20> his letter to the students as “<q20>largely about his insurance</q20>”.

That letter, released to the Otago Standard, runs to two pages. “<q21>The excess alone was $5000,</q21>” <s21>it</s21> <c21>complains</c21>.

Tasman Mutual has declined the claim. <s22>The insurer</s22> <c22>said</c22> <q22>a house “without a working alarm is a house without a policy”</q22>.

<s23>Harbour Cone</s23>, now in liquidation, <c23>has always maintained</c23> that <q23>it only collected the rent</q23>. <s24>The liquidator</s24> <c24>believes</c24> <q24>its files went into a skip</q24>.

<s26>The Otago Tenants' Union</s26> <c26>called for</c26> <q26>a register of landlords</q26>. “<q27>He owns 22 more of these,</q27>” <c27>said</c27> <s27>its co-convener, Finn O'Hare-Tait</s27>. <s28>The council</s28> <c28>would not say</c28> <q28>how many of them it had inspected</q28>.

Prouse left by a side door. On Cutten Rise, <s29>a neighbour</s29> <c29>recalled</c29> “<q29>the noise of nothing, no beeping at all</q29>”.
-----
1 | mixed | Hera Tamihana | PERSON | none
2 | mixed | Hera Tamihana | PERSON | title
3 | indirect | Hera Tamihana | PERSON | name
4 | direct | Hera Tamihana | PERSON | pronoun
5 | indirect | summary of facts | DOCUMENT | document
7 | mixed | Tevita Fonoti | PERSON | title
8 | direct | statement by his flatmate Priya Menon | DOCUMENT | pronoun
9 | attitude | Priya Menon | PERSON | title
10 | mixed | Stu Mackersey | PERSON | name
11 | indirect | Stu Mackersey | PERSON | pronoun
12 | indirect | Anne Cusack | PERSON | name
13 | indirect | Anne Cusack | PERSON | title
14 | mixed | Richard Lyall | PERSON | name
16 | direct | Gavin Prouse | PERSON | title
17 | indirect | his handyman | PERSON | title
18 | indirect | Hera Tamihana | PERSON | title
19 | indirect | Hera Tamihana | PERSON | pronoun
20 | mixed | Hera Tamihana | PERSON | pronoun
21 | direct | his letter to the students | DOCUMENT | pronoun
22 | mixed | Tasman Mutual | ORG | organisation
23 | indirect | Harbour Cone Rentals | ORG | organisation
24 | attitude | liquidator | PERSON | title
26 | indirect | Otago Tenants' Union | ORG | organisation
27 | direct | Finn O'Hare-Tait | PERSON | name
28 | attitude | Dunedin City Council | ORG | organisation
29 | mixed | neighbour | PERSON | title
entity | PERSON | Gavin Prouse | Prouse | landlord | Prouse Heritage Lets
entity | PERSON | Hera Tamihana | Judge Hera Tamihana | judge | Dunedin District Court
entity | PERSON | Tevita Fonoti | - | - | -
entity | PERSON | Priya Menon | - | dental student | -
entity | PERSON | Lakshmi | - | - | -
entity | PERSON | Stu Mackersey | - | fire investigator | Fire and Emergency New Zealand
entity | PERSON | Anne Cusack | - | defence lawyer | -
entity | PERSON | Richard Lyall | - | prosecutor | -
entity | PERSON | Finn O'Hare-Tait | - | co-convener | Otago Tenants' Union
entity | ORG | Prouse Heritage Lets | - | - | -
entity | ORG | Dunedin District Court | - | - | -
entity | ORG | Dunedin City Council | - | - | -
entity | ORG | Zingari-Leith | - | - | -
entity | ORG | Fire and Emergency New Zealand | Fenz | - | -
entity | ORG | Harbour Cone Rentals | Harbour Cone | - | -
entity | ORG | Otago Standard | - | - | -
entity | ORG | Tasman Mutual | - | - | -
entity | ORG | Otago Tenants' Union | - | - | -
entity | LOC | Dunedin | - | - | -
entity | LOC | Cutten Rise | - | - | -
entity | LOC | North East Valley | - | - | -
entity | LOC | Vancouver | - | - | -
meta | Landlord fined $71,500 over fire in student flat with ‘decorative’ smoke alarms | - | Merewyn Tapsell
