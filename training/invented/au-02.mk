<s1>Federal judge</s1> <c1>threatens</c1> <q1>to take control of prison</q1> as <s2>governor</s2> <c2>vows</c2> <q2>appeal</q2>

By DARLA STAVENHAGEN
Associated Press

BISMUTH FALLS, Mo. (AP) — <s3>A federal judge</s3> <c3>said</c3> Thursday <q3>she was prepared to put an outside official in charge of Missouri's most crowded prison</q3>, setting up a clash with Gov. Rex Thibodaux, <s4>who</s4> <c4>promised</c4> <q4>to fight any such order "to the last courthouse in the land."</q4>

U.S. District Judge Marguerite Olvera gave the state 45 days to show that men held at the Bismuth Falls Correctional Center are getting basic medical care. Seven have died there since January, four of them of treatable conditions.

"<q5>I have been patient, and men have died of my patience,</q5>" <s5>Olvera</s5> <c5>said</c5> from the bench.

The prison was built for 1,150 people and holds nearly 1,900. A third of guard jobs are vacant. In a settlement signed in 2019, <s7>the state</s7> <c7>agreed</c7> <q7>to have a doctor on the grounds around the clock</q7>, but <s8>a court-appointed monitor</s8> <c8>found</c8> last month that <q8>no physician had been present on 112 of the previous 180 nights</q8>.

<s9>The monitor, Lucius Brandvold</s9>, <c9>testified</c9> that <q9>he had watched a nurse hand out insulin from a cooler marked "<x>bait</x>."</q9>

"<q10>I asked her where the refrigerator was,</q10>" <s10>Brandvold</s10> <c10>said</c10>. "<q10>She told me it had been the warden's idea to borrow it for the Christmas party, and nobody brought it back.</q10>"

Warden Denise Hathcock, who was seated behind the state's attorneys, shook her head. <s11>She</s11> later <c11>told</c11> <a11>reporters</a11> <q11>the story was untrue</q11>.

Thibodaux, a Republican elected in 2020, did not attend the hearing. At a cattle auction in Sedalia a few hours later, <s12,13>he</s12,13> <c12>called</c12> the judge "<q12>a lawyer in a robe who has never walked a cellblock</q12>" and <c13>argued</c13> that <q13>conditions had improved since his administration raised starting pay for officers to $23 an hour</q13>.

"<q14>We're not turning loose a single murderer because somebody had to wait for an aspirin,</q14>" <s14>the governor</s14> <c14>said</c14>.

<s6>Olvera</s6> stopped short of releasing anyone, <c6>saying</c6> <q6>the question was not before her</q6>. But a receiver, as such officials are known, would have the power to set budgets, hire staff and transfer prisoners. Courts have rarely gone so far; a receiver ran medical care in California's prisons for nearly two decades.

The case began with a complaint that Terrell Augustine wrote by hand in 2016, when he was serving 12 years for robbery. <s15>It</s15> <c15>alleged</c15> that <q15>a guard had taken away his inhaler as punishment</q15>. Augustine, who was released in 2022 and works at a tire shop in Kansas City, drove three hours to watch.

"<q16>I wrote that thing with a golf pencil,</q16>" <s16>he</s16> <c16>said</c16> on the courthouse steps. "<q16>I didn't figure on anybody reading it.</q16>"

<s17>His attorney, Phoebe Landgraf of the Heartland Justice Project</s17>, <c17>said</c17> <q17>the warnings had been coming for years and that the state "treated them like junk mail."</q17> <s18>She</s18> <c18>asked</c18> <a18>Olvera</a18> <q18>to act immediately rather than wait out the 45 days</q18>. <s19>The judge</s19> <c19>declined</c19> <q19>to do so</q19>.

<s20,21>A lawyer for the Department of Corrections, Wade Culpepper</s20,21>, <c20>acknowledged</c20> that <q20>staffing was "not where anyone wants it"</q20> but <c21>urged</c21> <a21>the court</a21> <q21>to give a new medical contractor time to settle in</q21>. The contractor, Tenbrook Health, took over on Aug. 1.

<q22>The company has filled 31 of 54 nursing positions</q22>, <c22>according to</c22> <s22>a filing</s22> it made last week. It had nothing to add when asked.

The union that represents officers has also joined the case. "<q24>My members are working 16 hours and then getting told they're doing 16 more,</q24>" <c24>said</c24> <s24>Hollis Wojcik, its president</s24>.

<s23>Lawmakers of both parties</s23> <c23>have grown uneasy about</c23> <q23>the cost</q23>. <s26>State Sen. Patrice Amundsen</s26>, a Democrat who sits on the appropriations committee, <c26>estimated</c26> <q26>the legal bill so far at $9.3 million</q26>.

"<q25>For that we could have bought a refrigerator,</q25>" <s25>Amundsen</s25> <c25>said</c25>.
-----
1 | indirect | Marguerite Olvera | PERSON | title
2 | indirect | Rex Thibodaux | PERSON | title
3 | indirect | Marguerite Olvera | PERSON | title
4 | mixed | Rex Thibodaux | PERSON | pronoun
5 | direct | Marguerite Olvera | PERSON | surname
7 | indirect | Missouri | LOC | organisation
8 | indirect | Lucius Brandvold | PERSON | title
9 | indirect | Lucius Brandvold | PERSON | name
10 | direct | Lucius Brandvold | PERSON | surname
11 | indirect | Denise Hathcock | PERSON | pronoun
12 | mixed | Rex Thibodaux | PERSON | pronoun
13 | indirect | Rex Thibodaux | PERSON | pronoun
14 | direct | Rex Thibodaux | PERSON | title
15 | indirect | complaint | DOCUMENT | pronoun
16 | direct | Terrell Augustine | PERSON | pronoun
17 | mixed | Phoebe Landgraf | PERSON | name
18 | indirect | Phoebe Landgraf | PERSON | pronoun
19 | attitude | Marguerite Olvera | PERSON | title
20 | mixed | Wade Culpepper | PERSON | name
21 | indirect | Wade Culpepper | PERSON | name
22 | indirect | filing | DOCUMENT | document
23 | attitude | Lawmakers of both parties | GROUP | group
24 | direct | Hollis Wojcik | PERSON | name
25 | direct | Patrice Amundsen | PERSON | surname
6 | indirect | Marguerite Olvera | PERSON | surname
26 | indirect | Patrice Amundsen | PERSON | name
entity | PERSON | Marguerite Olvera | Olvera | U.S. District Judge | -
entity | PERSON | Rex Thibodaux | Gov. Rex Thibodaux; Thibodaux | governor | Missouri
entity | PERSON | Lucius Brandvold | Brandvold | court-appointed monitor | -
entity | PERSON | Denise Hathcock | - | Warden | Bismuth Falls Correctional Center
entity | PERSON | Terrell Augustine | Augustine | - | -
entity | PERSON | Phoebe Landgraf | - | attorney | Heartland Justice Project
entity | PERSON | Wade Culpepper | - | lawyer | Department of Corrections
entity | PERSON | Hollis Wojcik | - | president | -
entity | PERSON | Patrice Amundsen | State Sen. Patrice Amundsen; Amundsen | State Senator | -
entity | ORG | Bismuth Falls Correctional Center | - | - | -
entity | ORG | Heartland Justice Project | - | - | -
entity | ORG | Department of Corrections | - | - | -
entity | ORG | Tenbrook Health | - | - | -
entity | NORP | Republican | - | - | -
entity | NORP | Democrat | - | - | -
entity | LOC | Missouri | Mo. | - | -
entity | LOC | BISMUTH FALLS | - | - | -
entity | LOC | Sedalia | - | - | -
entity | LOC | California | - | - | -
entity | LOC | Kansas City | - | - | -
meta | Federal judge threatens to take control of prison as governor vows appeal | - | Darla Stavenhagen
