 date 2025-05-20 <s1>Principals</s1> <c1>say</c1> <q1>new school lunches going to the pigs</q1>

Hana Pomare-Lewis, Education Reporter

<s2>Principals in Northland and south Auckland</s2> <c2>say</c2> <q2>hundreds of free lunches are being thrown away every day because children will not eat them</q2>.

RNZ has spoken to nine schools which switched to the government's new supplier, Kaipak, at the start of term two. <s3>Principals at eight of them</s3> <c3>said</c3> <q3>they were sending food back or giving it away</q3>.

At Te Kura o Waimahana, near Kaikohe, <s4>principal Ngaire Hohepa</s4> <c4>said</c4> <q4>120 of the 210 meals delivered on Monday were not touched</q4>.

"<q5>It was described as butter chicken. It was grey, and it was cold in the middle, and the five-year-olds just pushed it away,</q5>" <s5>she</s5> <c5>told</c5> <a5>Morning Report</a5>. "<q5>One of our nannies takes it home for her pigs. The pigs are doing very well.</q5>"

The school used to employ two local women to cook. <s6>Hohepa</s6> <c6>said</c6> <q6>letting them go had been one of the hardest days of her career</q6>.

Associate Education Minister Craig Villers made the change last October, when he cut the cost of a lunch for older pupils from $8.68 to $3.20. <s7>He</s7> <c7>said</c7> then that <q7>the programme would feed the same number of children and save taxpayers $130 million a year</q7>.

On Tuesday <s8>he</s8> <c8>said</c8> <q8>he accepted there had been "teething problems" in some regions</q8>.

"<q9>No-one wants to see food wasted. I've told Kaipak <n9>I expect to see things improve by the end of the month</n9>,</q9>" <s9>Villers</s9> <c9>said</c9>. "<q9>But let's keep this in proportion. We're delivering 117,000 meals a day, and the great majority are on time and get eaten.</q9>"

Labour's education spokesperson Tamati Rewi was not convinced. <q10>The minister had been warned by his own officials that a contract at that price could not be delivered</q10>, <s10>he</s10> <c10>said</c10>, and <s11>he</s11> <c11>called on</c11> <a11>him</a11> <q11>to release the advice</q11>.

<s12,13>A Ministry of Education briefing, obtained by RNZ under the Official Information Act</s12,13>, <c12>described</c12> the timeline as "<q12>highly ambitious</q12>" and <c13>recommended</c13> <q13>a trial in two regions before a national roll-out</q13>. Villers did not take that up.

Kaipak, a joint venture between an Auckland airline caterer and the Australian firm Brightfork, won the $170m contract in December. <s14>Its general manager, Simone Petrie</s14>, <c14>blamed</c14> <q14>the failure of two heated trucks and a shortage of drivers north of Whangārei</q14>.

"<q15>We got it wrong on Monday and I rang every one of those principals myself to say <n15>sorry</n15>,</q15>" <c15>said</c15> <s15>Petrie</s15>, who previously ran catering at Eden Park.

"<q16>It's a big operation and we're three weeks in. Judge us at the end of the term.</q16>"

<s17>She</s17> <c17>rejected</c17> <q17>a claim by the teachers' union that some trays had contained melted plastic</q17>. <s18>The union, NZEI Te Riu Roa</s18>, <c18>said</c18> <q18>it stood by the photographs it had published</q18>.

At the school RNZ visited in Māngere, the one that had no complaints, lunches are eaten at long tables with the teachers. <s19>Deputy principal Sione Tuilagi</s19> <c19>thought</c19> <q19>that made the difference</q19>.

"<q20>If the kids see me eating it, they'll give it a go,</q20>" <s20>he</s20> <c20>said</c20>. "<q20>It's not my mum's chop suey. But it's hot, and it's here at 12 o'clock.</q20>"

Hot lunches in schools began as a pilot in 2019 under the previous government, and by 2023 reached a quarter of all pupils. <s21>An evaluation by Treasury that year</s21> <c21>found</c21> <q21>they made children feel fuller but had little effect on attendance</q21>.

<s22>Otago University nutritionist Fleur Cattermole</s22>, who worked on the pilot, <c22>said</c22> <q22>cost was only part of the story</q22>. "<q23>Food that comes off a truck from an hour away is a different thing from food you can smell cooking,</q23>" <s23>she</s23> <c23>said</c23>.

<s24>Cattermole</s24> <c24>wants</c24> <q24>schools with kitchens to be allowed to opt out</q24>. <s25>Villers' office</s25> <c25>said</c25> <q25>contracts ran until the end of 2026</q25>, but <s26>a spokesperson</s26> <c26>would not say</c26> <q26>what it would cost to leave early</q26>.

Back in Waimahana, Hohepa has kept the old menu on the staffroom wall. <s27>She</s27> <c27>plans</c27> <q27>to frame it</q27>.
-----
1 | indirect | Principals | GROUP | group
2 | indirect | Principals | GROUP | group
3 | indirect | Principals at eight of them | GROUP | group
4 | indirect | Ngaire Hohepa | PERSON | name
5 | direct | Ngaire Hohepa | PERSON | pronoun
6 | indirect | Ngaire Hohepa | PERSON | surname
7 | indirect | Craig Villers | PERSON | pronoun
8 | mixed | Craig Villers | PERSON | pronoun
9 | direct | Craig Villers | PERSON | surname
10 | indirect | Tamati Rewi | PERSON | pronoun
11 | indirect | Tamati Rewi | PERSON | pronoun
12 | mixed | Ministry of Education briefing | DOCUMENT | document
13 | indirect | Ministry of Education briefing | DOCUMENT | document
14 | indirect | Simone Petrie | PERSON | name
15 | direct | Simone Petrie | PERSON | surname
16 | direct | Simone Petrie | PERSON | none
17 | indirect | Simone Petrie | PERSON | pronoun
18 | indirect | NZEI Te Riu Roa | ORG | organisation
19 | attitude | Sione Tuilagi | PERSON | name
20 | direct | Sione Tuilagi | PERSON | pronoun
21 | indirect | evaluation by Treasury that year | DOCUMENT | document
22 | indirect | Fleur Cattermole | PERSON | name
23 | direct | Fleur Cattermole | PERSON | pronoun
24 | attitude | Fleur Cattermole | PERSON | surname
25 | indirect | Villers' office | ORG | organisation
26 | attitude | Villers' office | ORG | organisation
27 | attitude | Ngaire Hohepa | PERSON | pronoun
entity | PERSON | Ngaire Hohepa | Hohepa | principal | Te Kura o Waimahana
entity | PERSON | Craig Villers | Villers | Associate Education Minister | -
entity | PERSON | Tamati Rewi | - | education spokesperson | Labour
entity | PERSON | Simone Petrie | Petrie | general manager | Kaipak
entity | PERSON | Sione Tuilagi | - | Deputy principal | -
entity | PERSON | Fleur Cattermole | Cattermole | nutritionist | Otago University
entity | ORG | RNZ | - | - | -
entity | ORG | Kaipak | - | - | -
entity | ORG | Te Kura o Waimahana | - | - | -
entity | ORG | Labour | - | - | -
entity | ORG | Ministry of Education | - | - | -
entity | ORG | Brightfork | - | - | -
entity | ORG | NZEI Te Riu Roa | - | - | -
entity | ORG | Treasury | - | - | -
entity | ORG | Otago University | - | - | -
entity | LOC | Northland | - | - | -
entity | LOC | Auckland | - | - | -
entity | LOC | Kaikohe | - | - | -
entity | LOC | Whangārei | - | - | -
entity | LOC | Eden Park | - | - | -
entity | LOC | Māngere | - | - | -
entity | LOC | Waimahana | - | - | -
entity | NORP | Australian | - | - | -
meta | Principals say new school lunches going to the pigs | 2025-05-20 | Hana Pomare-Lewis
