As Brockton hospital prepares to shut its doors, <s24>nurses</s24> <c24>ask</c24> <q24>where the money went</q24>

By Tessa Kowalczyk-Boone

GLOBE STAFF

BROCKTON — The last baby to be born at St. Adelbert’s Medical Center arrived at 4:12 on a Sunday morning, weighed 7 pounds and 3 ounces, and was named after the obstetrician.

“<q1>I told them <n1>he’d have to live with that</n1>,</q1>” <c1>said</c1> <s1>Dr. Osric Bellweather</s1>, who has delivered children here since 1989. “<q1>They said <n1>he could go by Ozzie</n1>.</q1>”

The maternity ward closed that night. The rest of the 214-bed hospital will follow on Feb. 28, a casualty of the collapse of its owner, Corvane Health Partners, which filed for bankruptcy in November owing $1.4 billion.

<s2>The Nashville-based chain</s2>, which bought the hospital from the Archdiocese of Boston in 2013, <c2>blamed</c2> <q2>rising labor costs and low reimbursement rates</q2> in its filing. <s3>Nurses and local officials</s3> <c3>say</c3> <q3>the trouble began when Corvane sold the land beneath the building and began paying rent on it</q3>.

“<q4>They took a hospital that owned itself and made it a tenant,</q4>” <c4>said</c4> <s4>Yolanda Figueira, president of the Commonwealth Nurses Guild</s4>. “<q4>You don’t need an MBA to see how that ends.</q4>”

<s5>The guild</s5>, which represents 460 workers at St. Adelbert’s, <c5>has called for</c5> <q5>a criminal investigation into the 2018 deal</q5>. It marched to the State House two weeks ago behind an empty wheelchair.

<s6>Delphine Rosavelle, the state’s secretary of health and human services</s6>, <c6>said</c6> <q6>she shared the nurses’ anger</q6>. But <s7>she</s7> <c7>cautioned</c7> that <q7>the Commonwealth could not keep the hospital open alone</q7>.

“<q8>We put $30 million on the table in December. Nobody came to the table,</q8>” <s8>Rosavelle</s8> <c8>said</c8> in an interview. “<q8>I can’t negotiate with an empty chair.</q8>”

Two systems, Bay Colony Health and a Rhode Island nonprofit that has not been named, looked at the books last fall. Both walked away. <s9>A person briefed on the talks</s9> <c9>said</c9> <q9>the rent, about $900,000 a month, was the sticking point</q9>.

<s10>Bay Colony’s chief executive, Raymond Pellitteri</s10>, <c10>declined to discuss</c10> <q10>the terms</q10>. <s11>He</s11> <c11>called</c11> the building “<q11>a fine old place with somebody else’s hand in its pocket.</q11>”

The landlord, Meridian Slate Trust, has not been accused of wrongdoing. In an e-mail, <s12,13>a spokesperson for the trust</s12,13> <c12>said</c12> <q12>it had offered Corvane a six-month deferral</q12> and <c13>disputed</c13> that <q13>the rent was above market rates</q13>.

For patients, the questions are more practical. The nearest emergency room is 11 minutes away when the roads are clear, and is already the most crowded in Plymouth County. <s15>A report last month by the state’s Health Policy Commission</s15> <c15>estimated</c15> that <q15>the closure would add 19,000 visits a year</q15>.

Walter Ezenduka, 71, has dialysis in the basement three mornings a week. He used to work upstairs, in the laundry.

“<q16>I know which elevator sticks,</q16>” <s16>he</s16> <c16>said</c16>, with his sleeve rolled. “<q16>Now I got to learn a whole new place, at my age, with a needle in me.</q16>”

<s17,18>His daughter, Chizara</s17,18>, <c17>worries</c17> about <q17>the drive to Weymouth in winter</q17> and <c18>hopes</c18> <q18>the clinic will find him an afternoon slot</q18>.

On Thursday, US Bankruptcy Judge Harlan Pettibone approved $4.2 million in retention payments for nine Corvane executives. <s19>A lawyer for the company, Meredith Vasko</s19>, <c19>argued</c19> that <q19>the payments were needed for an “orderly wind-down.”</q19>

Figueira, who was in the courtroom, had another word for it. “<q20>Tips,</q20>” <s20>she</s20> <c20>said</c20>.

At City Hall, <s21>Mayor Tobias Lindgren-Roy</s21> <c21>vowed</c21> <q21>to take the property by eminent domain if he had to</q21>. <s22>He</s22> <c22>acknowledged</c22> <q22>the city had no money to run a hospital</q22>.

<s14>Bellweather</s14> <c14>plans</c14> <q14>to open an office across the street</q14>. From the window, <s23>he</s23> <c23>said</c23>, <q23>he will be able to see the room where his namesake was born</q23>.
-----
1 | direct | Osric Bellweather | PERSON | name
2 | indirect | Corvane Health Partners | ORG | organisation
3 | indirect | Nurses and local officials | GROUP | group
4 | direct | Yolanda Figueira | PERSON | name
5 | indirect | Commonwealth Nurses Guild | ORG | organisation
6 | indirect | Delphine Rosavelle | PERSON | name
7 | indirect | Delphine Rosavelle | PERSON | pronoun
8 | direct | Delphine Rosavelle | PERSON | surname
9 | indirect | person briefed on the talks | PERSON | title
10 | attitude | Raymond Pellitteri | PERSON | name
11 | mixed | Raymond Pellitteri | PERSON | pronoun
12 | indirect | Meridian Slate Trust | ORG | organisation
13 | indirect | Meridian Slate Trust | ORG | organisation
14 | attitude | Osric Bellweather | PERSON | surname
15 | indirect | report last month by the state’s Health Policy Commission | DOCUMENT | document
16 | direct | Walter Ezenduka | PERSON | pronoun
17 | attitude | Chizara | PERSON | name
18 | attitude | Chizara | PERSON | name
19 | mixed | Meredith Vasko | PERSON | name
20 | direct | Yolanda Figueira | PERSON | pronoun
21 | indirect | Tobias Lindgren-Roy | PERSON | name
22 | indirect | Tobias Lindgren-Roy | PERSON | pronoun
23 | indirect | Osric Bellweather | PERSON | pronoun
24 | indirect | nurses | GROUP | group
entity | PERSON | Osric Bellweather | Dr. Osric Bellweather; Bellweather | obstetrician | St. Adelbert’s Medical Center
entity | PERSON | Ozzie | - | - | -
entity | PERSON | Yolanda Figueira | Figueira | president | Commonwealth Nurses Guild
entity | PERSON | Delphine Rosavelle | Rosavelle | secretary of health and human services | -
entity | PERSON | Raymond Pellitteri | - | chief executive | Bay Colony Health
entity | PERSON | Walter Ezenduka | - | - | -
entity | PERSON | Chizara | - | - | -
entity | PERSON | Harlan Pettibone | US Bankruptcy Judge Harlan Pettibone | judge | -
entity | PERSON | Meredith Vasko | - | lawyer | Corvane Health Partners
entity | PERSON | Tobias Lindgren-Roy | Mayor Tobias Lindgren-Roy | mayor | -
entity | ORG | St. Adelbert’s Medical Center | St. Adelbert’s | - | -
entity | ORG | Corvane Health Partners | Corvane | - | -
entity | ORG | Archdiocese of Boston | - | - | -
entity | ORG | Commonwealth Nurses Guild | - | - | -
entity | ORG | Bay Colony Health | Bay Colony | - | -
entity | ORG | Meridian Slate Trust | - | - | -
entity | ORG | Health Policy Commission | - | - | -
entity | LOC | Brockton | BROCKTON | - | -
entity | LOC | Nashville | - | - | -
entity | LOC | State House | - | - | -
entity | LOC | Commonwealth | - | - | -
entity | LOC | Rhode Island | - | - | -
entity | LOC | Plymouth County | - | - | -
entity | LOC | Weymouth | - | - | -
entity | LOC | US | - | - | -
entity | LOC | City Hall | - | - | -
meta | As Brockton hospital prepares to shut its doors, nurses ask where the money went | - | Tessa Kowalczyk-Boone
