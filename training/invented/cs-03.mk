<s1>Sookraj</s1><c1>:</c1> <q1>Canje bridge deal ‘signed in the dark’</q1>

<q2>$9.4B contract went to lowest bidder</q2>, <c2>insists</c2> <s2>Braithwaite</s2>

By Ronella Fordyce

<s3>OPPOSITION Leader Indira Sookraj</s3> yesterday <c3>accused</c3> the government of <q3>handing a $9.4 billion bridge contract to “friends and the friends of friends”</q3>, hours before the first piles were due to be driven at Sandvoort on the Canje Creek.

At a press conference at her Lamaha Street office, Ms Sookraj waved what <s4>she</s4> <c4>said</c4> was <q4>a page of the evaluation report which Cabinet never saw</q4>.

<s5>The document</s5>, bearing the stamp of the National Tender Board, <c5>states</c5> that <q5>the winning joint venture, Huaxing-Persaud, “has not demonstrated experience of a span greater than 60 metres”</q5>.

“<q6>This bridge is 410 metres. What they building the rest with, rice bags?</q6>” <s6>the Opposition Leader</s6> <c6>asked</c6>.

<s7,8>She</s7,8> <c7>called on</c7> <a7>Auditor General Deonarine Poole</a7> <q7>to halt all payments</q7> and <c8>vowed</c8> that <q8>her party, the United Workers’ Congress (UWC), would “tear up every page” if elected in March</q8>.

Minister of Public Works Colin Braithwaite would have none of it.

“<q9>The Honourable Member had the Demerara stelling falling down around her for five years and never bought a nail,</q9>” <s9>he</s9> <c9>told</c9> <a9>the Courier</a9> by phone from New Amsterdam. <s10>He</s10> <c10>maintained</c10> that <q10>of four bidders, among them Ballast Nord of the Netherlands, Trinidad’s Kissoon & Sons and B4 Marine, Huaxing-Persaud was cheapest by $1.1 billion</q10>.

Questions have dogged the award since June, when <s11>this newspaper</s11> <c11>reported</c11> that <q11>the minister’s brother, Wendell Braithwaite, had been a director of Persaud Heavy Haulage</q11>, the local half of the venture. <q12>The younger Braithwaite resigned in 2019</q12>, <s12>company records</s12> <c12>show</c12>.

“<q13>I ain’t study bridge in six years,</q13>” <c13>said</c13> <s13>the former director</s13>, now a rum exporter in Miami. “<q13>Ask Colin about bridge. Ask me about rum.</q13>”

<s14>The Tender Board</s14> <c14>said</c14> in a two-line release that <q14>the process had been “robust”</q14>. <s15>Its chairman</s15> <c15>refused to say</c15> <q15>whether the page was genuine</q15>.

Huaxing, a state firm from Wuhan which is barred by the World Bank until 2027, did not answer emails. Its embassy did. <s16>China’s ambassador, Madam Qiu Lan</s16>, <c16>hailed</c16> the project as “<q16>a rainbow over muddy water</q16>”.

Across the creek, <s17>villagers</s17> in Vryheid’s Lust North <c17>fear</c17> <q17>losing their market, their mosque and the ferry that feeds 40 households</q17>.

“<q18>Nobody come here with no map. Is the surveyor tell me the road passing through my kitchen,</q18>” <s18>Bibi Zaleena Hack</s18>, who sells plantain chips at the landing, <c18>said</c18>. <s19>The grandmother of six</s19> <c19>wants</c19> <q19>the minister to “drink a cup of tea in it first”</q19>.

<s20>Not Over We Heads</s20>, the residents’ group she chairs, <c20>has threatened</c20> <q20>to block the access road at Number Nine Turn</q20>. <s21>One of its leaflets</s21> <c21>declares</c21>: “<q21>We is not in the way. We is the way.</q21>”

<s22>Minister Braithwaite</s22>, to whom this was read, <c22>promised</c22> <q22>compensation “at replacement value” and a public meeting before Diwali</q22>.

The last word may fall to Mr Poole, whose office fined two ministries last year. <s23>He</s23> <c23>told</c23> <a23>Radio Essequibo</a23> on Sunday <q23>he would look at the file “when the file is found”</q23>.
-----
1 | mixed | Indira Sookraj | PERSON | surname
2 | indirect | Colin Braithwaite | PERSON | surname
3 | mixed | Indira Sookraj | PERSON | name
4 | indirect | Indira Sookraj | PERSON | pronoun
5 | mixed | page of the evaluation report | DOCUMENT | document
6 | direct | Indira Sookraj | PERSON | title
7 | indirect | Indira Sookraj | PERSON | pronoun
8 | mixed | Indira Sookraj | PERSON | pronoun
9 | direct | Colin Braithwaite | PERSON | pronoun
10 | indirect | Colin Braithwaite | PERSON | pronoun
11 | indirect | Courier | ORG | organisation
12 | indirect | company records | DOCUMENT | document
13 | direct | Wendell Braithwaite | PERSON | title
14 | mixed | National Tender Board | ORG | organisation
15 | attitude | Its chairman | PERSON | title
16 | mixed | Qiu Lan | PERSON | name
17 | attitude | villagers | GROUP | group
18 | direct | Bibi Zaleena Hack | PERSON | name
19 | mixed | Bibi Zaleena Hack | PERSON | title
20 | indirect | Not Over We Heads | ORG | organisation
21 | direct | One of its leaflets | DOCUMENT | document
22 | mixed | Colin Braithwaite | PERSON | surname
23 | mixed | Deonarine Poole | PERSON | pronoun
entity | PERSON | Indira Sookraj | Sookraj; Ms Sookraj | Opposition Leader | United Workers’ Congress
entity | PERSON | Colin Braithwaite | Minister Braithwaite; Braithwaite; Colin | Minister of Public Works | -
entity | PERSON | Wendell Braithwaite | - | rum exporter | -
entity | PERSON | Deonarine Poole | Mr Poole | Auditor General | -
entity | PERSON | Qiu Lan | Madam Qiu Lan | ambassador | -
entity | PERSON | Bibi Zaleena Hack | - | - | Not Over We Heads
entity | ORG | National Tender Board | Tender Board | - | -
entity | ORG | Huaxing-Persaud | - | - | -
entity | ORG | Huaxing | - | - | -
entity | ORG | Persaud Heavy Haulage | - | - | -
entity | ORG | United Workers’ Congress | UWC | - | -
entity | ORG | Courier | - | - | -
entity | ORG | Cabinet | - | - | -
entity | ORG | Ballast Nord | - | - | -
entity | ORG | Kissoon & Sons | - | - | -
entity | ORG | B4 Marine | - | - | -
entity | ORG | World Bank | - | - | -
entity | ORG | Not Over We Heads | - | - | -
entity | ORG | Radio Essequibo | - | - | -
entity | LOC | Sandvoort | - | - | -
entity | LOC | Canje Creek | Canje | - | -
entity | LOC | Lamaha Street | - | - | -
entity | LOC | Demerara | - | - | -
entity | LOC | New Amsterdam | - | - | -
entity | LOC | Netherlands | - | - | -
entity | LOC | Trinidad | - | - | -
entity | LOC | Miami | - | - | -
entity | LOC | Wuhan | - | - | -
entity | LOC | China | - | - | -
entity | LOC | Vryheid’s Lust North | - | - | -
entity | LOC | Number Nine Turn | - | - | -
meta | Sookraj: Canje bridge deal ‘signed in the dark’ | - | Ronella Fordyce
