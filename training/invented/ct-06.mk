TB: <q1>Wicklow herds ‘will not give up a cow’ until deer are culled</q1>

<s2>Minister</s2> <c2>insists</c2> <q2>removal of reactors is ‘not optional’</q2> as hill farmers lose patience, writes Patsy Drennan

<s3>Cattle farmers in west Wicklow</s3> <c3>have threatened</c3> <q3>to bar Department vets from their yards unless a cull of sika deer begins before the end of calving</q3>.

The row boiled over on Monday night in Tobernaclug Mart, where 240 people stood three deep round a ring built for bullocks.

“<q4>We will not give up a cow until they give us a rifle,</q4>” <c4>roared</c4> <s4>Fintan Byrne-Whelan, chair of the Irish Hill Cattle Association (IHCA)</s4>, to a standing ovation. <s5>The Glenasmole man</s5> <c5>blamed</c5> the National Parks and Wildlife Service (NPWS) for <q5>letting “a few hundred pets” turn into 30,000 head</q5>.

<s6>The NPWS</s6> <c6>disputes</c6> <q6>the figure</q6>. <s7>Its own count</s7>, finished in January, <c7>puts</c7> <q7>the sika population between the Slaney and the sea at 11,400</q7>.

Noreen Tutty lost 61 of her 88 Friesians in November. Her sister-in-law Bríd Tutty, who milks across the lane, has not had a reactor since 2015.

“<q8>Same grass, same river, one ditch between us,</q8>” <c8>said</c8> <s8>Noreen</s8>. “<q8>Only the deer come down my side.</q8>”

<s9>Bríd</s9> <c9>is not so sure</c9> that <q9>deer are the cause</q9>. <s10,11>She</s10,11> <c10>suspects</c10> <q10>badgers</q10>, and some nights <c11>wonders</c11> <q11>if she has only been lucky</q11>.

In the Dáil on Tuesday, Minister for Agriculture Donnchadh Lavelle was in no mood to bend. “<q12>Taking out reactors is not optional. It is the law in 27 member states,</q12>” <s12>he</s12> <c12>told</c12> <a12>TDs</a12>.

<s13>The Mayo man</s13>, a vet himself, <c13>promised</c13> <q13>€2.1m for stalkers’ licences and chillers</q13>. <q14>The sum was “buttons”</q14>, <s14>the IHCA chair</s14> <c14>fired back</c14> from the public gallery, and he was shown out.

<s15>Caitríona Mulvey</s15>, who speaks on farming for Labour, <c15>called on</c15> <a15>him</a15> <q15>to publish the herd genomes</q15>. <q16>They had been on his desk</q16>, <s16>she</s16> <c16>claimed</c16>, <q16>since St Brigid’s Day</q16>.

Some of the science is out already. A paper by a team at University College Dublin (UCD) and Teagasc compared 270 samples from Lacken to Aughrim. <s17,18>It</s17,18> <c17>found</c17> that <q17>deer and cattle share a strain in nine townlands</q17>, but <c18>stops short of saying</c18> <q18>which of them gave it to the other</q18>.

“<q19>Badgers read no maps, and neither do deer,</q19>” <c19>says</c19> <s19>its lead author, Dr Sinéad Okafor</s19>. <s20>The epidemiologist</s20> <c20>would prefer</c20> <q20>to have every carcase shot in the county tested at Backweston</q20>.

<s21>Save Our Sika</s21>, whose petition has 40,000 names, <c21>condemned</c21> the farmers’ plan as “<q21>a massacre with a subsidy</q21>”. <s22>The group</s22> <c22>says</c22> <q22>it will go to the High Court</q22>.

None of this has slowed the post. <s23>A letter</s23> sent by the Department of Agriculture to 412 herdowners <c23>states</c23> that <q23>anyone who misses a test will forfeit “all payments without exception”</q23>.

Factories are watching too. Three of them, Slaney Valley Meats, Boyne Prime and Tansey’s, took 70% of last year’s reactors, and Hession Foods took the rest.

Noreen Tutty got the letter on Friday, between a bill from Nore Creameries and a card from Bríd. <s24>She</s24> <c24>has no intention of</c24> <q24>answering it</q24>. “<q25>I put it in the range,</q25>” <s25>she</s25> <c25>said</c25>.
-----
1 | mixed | Fintan Byrne-Whelan | PERSON | none
2 | mixed | Donnchadh Lavelle | PERSON | title
3 | indirect | Cattle farmers in west Wicklow | GROUP | group
4 | direct | Fintan Byrne-Whelan | PERSON | name
5 | mixed | Fintan Byrne-Whelan | PERSON | title
6 | indirect | National Parks and Wildlife Service | ORG | organisation
7 | indirect | Its own count | DOCUMENT | document
8 | direct | Noreen Tutty | PERSON | name
9 | attitude | Bríd Tutty | PERSON | name
10 | attitude | Bríd Tutty | PERSON | pronoun
11 | attitude | Bríd Tutty | PERSON | pronoun
12 | direct | Donnchadh Lavelle | PERSON | pronoun
13 | indirect | Donnchadh Lavelle | PERSON | title
14 | mixed | Fintan Byrne-Whelan | PERSON | title
15 | indirect | Caitríona Mulvey | PERSON | name
16 | indirect | Caitríona Mulvey | PERSON | pronoun
17 | indirect | paper by a team at University College Dublin | DOCUMENT | pronoun
18 | attitude | paper by a team at University College Dublin | DOCUMENT | pronoun
19 | direct | Sinéad Okafor | PERSON | name
20 | attitude | Sinéad Okafor | PERSON | title
21 | mixed | Save Our Sika | ORG | organisation
22 | indirect | Save Our Sika | ORG | organisation
23 | mixed | letter sent by the Department of Agriculture to 412 herdowners | DOCUMENT | document
24 | attitude | Noreen Tutty | PERSON | pronoun
25 | direct | Noreen Tutty | PERSON | pronoun
entity | PERSON | Fintan Byrne-Whelan | - | chair | Irish Hill Cattle Association
entity | PERSON | Noreen Tutty | Noreen | - | -
entity | PERSON | Bríd Tutty | Bríd | - | -
entity | PERSON | Donnchadh Lavelle | - | Minister for Agriculture | -
entity | PERSON | Caitríona Mulvey | - | - | Labour
entity | PERSON | Sinéad Okafor | Dr Sinéad Okafor | epidemiologist | -
entity | ORG | Department of Agriculture | Department | - | -
entity | ORG | Irish Hill Cattle Association | IHCA | - | -
entity | ORG | National Parks and Wildlife Service | NPWS | - | -
entity | ORG | Dáil | - | - | -
entity | ORG | Labour | - | - | -
entity | ORG | University College Dublin | UCD | - | -
entity | ORG | Teagasc | - | - | -
entity | ORG | Save Our Sika | - | - | -
entity | ORG | High Court | - | - | -
entity | ORG | Slaney Valley Meats | - | - | -
entity | ORG | Boyne Prime | - | - | -
entity | ORG | Tansey’s | - | - | -
entity | ORG | Hession Foods | - | - | -
entity | ORG | Nore Creameries | - | - | -
entity | LOC | Wicklow | - | - | -
entity | LOC | Tobernaclug Mart | - | - | -
entity | LOC | Glenasmole | - | - | -
entity | LOC | Slaney | - | - | -
entity | LOC | Mayo | - | - | -
entity | LOC | Lacken | - | - | -
entity | LOC | Aughrim | - | - | -
entity | LOC | Backweston | - | - | -
meta | TB: Wicklow herds ‘will not give up a cow’ until deer are culled | - | Patsy Drennan
