Waiharua Hospital rebuild: <s1>Surgeons</s1> <c1>say</c1> <q1>they were 'blindsided' by theatre cuts</q1>

Moana Te Kaha-Ferris, Health reporter

<q2>Two operating theatres have been dropped from the $640 million rebuild of Waiharua Hospital</q2>, <s2>a memo</s2> <c2>reveals</c2>.

<s3>The document</s3>, released to Southern Star under the Official Information Act, <c3>says</c3> <q3>the surgical block will be "de-scoped to fit the envelope"</q3>.

"<q4>I read that line three times before I realised it meant us,</q4>" <c4>said</c4> <s4>the clinical director of surgery, Dr Hinemoa Paki-Rangi</s4>. "<q4>Nobody rang. We were blindsided.</q4>"

<s5>Paki-Rangi</s5>, of Ngāti Hauaroa, <c5>is worried</c5> <q5>young registrars will head to Brisbane and never come home</q5>.

<s6>Health NZ's project director, Callum Strachan-Lee</s6>, <c6>was adamant</c6> <q6>nothing had been signed off</q6>. <s7>He</s7> <c7>blamed</c7> <q7>steel prices and a layer of peat</q7> that contractor Dobbin Faulk struck beside the Waiharua River in May.

The firm, which also built Kōwhai Intermediate School and the grandstand at Ōrere Park, is owned by the Australian group CPG Lendrum.

<s8>Health Minister Dame Rosalind Aitchison</s8> <c8>said</c8> <q8>the hospital would open in 2031 "with what it needs on day one"</q8>.

But <s9,10>she</s9,10> <c9>would not promise</c9> <q9>to keep all eight theatres</q9>, <c10>telling</c10> <a10>reporters</a10> in Timaru: "<q10>I'm not going to design a building on the footpath.</q10>"

Labour smells an election issue. <s11>The party</s11> <c11>has undertaken</c11> <q11>to put the theatres back</q11>, and <s12>its health spokesperson, Tavita Leota-Finau</s12>, <c12>mocked</c12> the slimmer plan as "<q12>a ute with no tray</q12>".

"<q13>What it needs on day one of what?</q13>" <s13>he</s13> <c13>asked</c13>. "<q13>The queue?</q13>"

The queue stands at 1400, and Marlene Ropiha, of Kākahi Flat, has been in it since 2022. Her hip replacement has been cancelled four times.

"<q14>Your surgery has been postponed. Have a great day!</q14>" <c14>read</c14> <s14>the latest text</s14>.

<s15>The 71-year-old</s15> <c15>expects</c15> <q15>to be "dead or bionic" before any ribbon is cut</q15>. <s16>Her husband, Ted Ropiha</s16>, <c16>put it</c16> more bluntly: "<q16>They're waiting for us to cark it, eh.</q16>"

Neither has a bad word for the staff. "<q17>I'd kiss those nurses,</q17>" <s17>she</s17> <c17>said</c17>.

Those nurses are cross too. <s18>The New Zealand Nurses Organisation (NZNO)</s18> <c18>has complained</c18> of "<q18>consultation by press release</q18>", and <s19>its delegate, Bex Tamihana</s19>, <c19>wants</c19> <q19>an apology from Strachan-Lee in person</q19>.

<s20>Waiharua District Council</s20>, which owns the land under the Elsie Byrne Building, <c20>is threatening</c20> <q20>to tear up the lease</q20>.

"<q21>If they can find $12m for a carpark they can find two rooms with a light in them,</q21>" <s21>Mayor Doug Pirie</s21> <c21>texted</c21> from a conference in Apia.

<q22>The budget was "optimistic at best"</q22>, <s22>the Treasury</s22> <c22>cautioned</c22> <a22>Cabinet</a22> in August last year. <s23>The quantity surveyors Rhodes Fa'asalele Partners</s23> <c23>had forecast</c23> <q23>a blowout of $90m</q23> four months earlier.

<s24>Save Our Surgery</s24>, set up at the Railway Hotel last week, <c24>is planning</c24> <q24>a hīkoi from the clock tower to the steps of Parliament</q24>. Two iwi, the Anglican parish of St Aidan's and the Waiharua Pirates rugby league club have signed up.
-----
1 | mixed | Surgeons | GROUP | group
2 | indirect | memo | DOCUMENT | document
3 | mixed | memo | DOCUMENT | document
4 | direct | Hinemoa Paki-Rangi | PERSON | name
5 | attitude | Hinemoa Paki-Rangi | PERSON | surname
6 | indirect | Callum Strachan-Lee | PERSON | name
7 | indirect | Callum Strachan-Lee | PERSON | pronoun
8 | mixed | Rosalind Aitchison | PERSON | name
9 | attitude | Rosalind Aitchison | PERSON | pronoun
10 | direct | Rosalind Aitchison | PERSON | pronoun
11 | indirect | Labour | ORG | organisation
12 | mixed | Tavita Leota-Finau | PERSON | name
13 | direct | Tavita Leota-Finau | PERSON | pronoun
14 | direct | latest text | DOCUMENT | document
15 | mixed | Marlene Ropiha | PERSON | title
16 | direct | Ted Ropiha | PERSON | name
17 | direct | Marlene Ropiha | PERSON | pronoun
18 | mixed | New Zealand Nurses Organisation | ORG | organisation
19 | attitude | Bex Tamihana | PERSON | name
20 | indirect | Waiharua District Council | ORG | organisation
21 | direct | Doug Pirie | PERSON | name
22 | mixed | Treasury | ORG | organisation
23 | indirect | Rhodes Fa'asalele Partners | ORG | organisation
24 | attitude | Save Our Surgery | ORG | organisation
entity | PERSON | Hinemoa Paki-Rangi | Dr Hinemoa Paki-Rangi; Paki-Rangi | clinical director of surgery | Waiharua Hospital
entity | PERSON | Callum Strachan-Lee | Strachan-Lee | project director | Health NZ
entity | PERSON | Rosalind Aitchison | Dame Rosalind Aitchison | Health Minister | -
entity | PERSON | Tavita Leota-Finau | - | health spokesperson | Labour
entity | PERSON | Marlene Ropiha | - | - | -
entity | PERSON | Ted Ropiha | - | - | -
entity | PERSON | Bex Tamihana | - | delegate | New Zealand Nurses Organisation
entity | PERSON | Doug Pirie | Mayor Doug Pirie | Mayor | Waiharua District Council
entity | ORG | Waiharua Hospital | - | - | -
entity | ORG | Southern Star | - | - | -
entity | ORG | Health NZ | - | - | -
entity | ORG | Dobbin Faulk | - | - | -
entity | ORG | Kōwhai Intermediate School | - | - | -
entity | ORG | CPG Lendrum | - | - | -
entity | ORG | Labour | - | - | -
entity | ORG | New Zealand Nurses Organisation | NZNO | - | -
entity | ORG | Waiharua District Council | - | - | -
entity | ORG | Treasury | - | - | -
entity | ORG | Cabinet | - | - | -
entity | ORG | Rhodes Fa'asalele Partners | - | - | -
entity | ORG | Save Our Surgery | - | - | -
entity | ORG | Parliament | - | - | -
entity | ORG | St Aidan's | - | - | -
entity | ORG | Waiharua Pirates | - | - | -
entity | LOC | Brisbane | - | - | -
entity | LOC | Waiharua River | - | - | -
entity | LOC | Ōrere Park | - | - | -
entity | LOC | Timaru | - | - | -
entity | LOC | Kākahi Flat | - | - | -
entity | LOC | Elsie Byrne Building | - | - | -
entity | LOC | Apia | - | - | -
entity | LOC | Railway Hotel | - | - | -
entity | NORP | Ngāti Hauaroa | - | - | -
entity | NORP | Australian | - | - | -
entity | NORP | Anglican | - | - | -
meta | Waiharua Hospital rebuild: Surgeons say they were 'blindsided' by theatre cuts | - | Moana Te Kaha-Ferris
