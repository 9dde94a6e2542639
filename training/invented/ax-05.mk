<q1>Plumber ‘laughed down the phone’</q1>, <c1>says</c1> <s1>soap star Kelsie</s1> after £18k bathroom flood

By DANNY OTTERBURN, Showbiz Reporter

<s2>SOAP queen Kelsie Vale</s2> <c2>has accused</c2> a plumber of <q2>turning her dream bathroom into “a car wash”</q2> after water poured through the ceiling at her daughter’s birthday party.

The Harbour Row favourite, 34, is suing Ged Stoppard for £18,400. <s3>She</s3> <c3>claims</c3> <q3>the pipes beneath her copper tub were joined with tape</q3>.

But <s4>the dad-of-four</s4> <c4>insists</c4> <q4>he was “never paid a bean” and that the star changed her mind about the taps six times</q4>.

“<q5>He laughed down the phone at me,</q5>” <s5>Kelsie</s5> <c5>told</c5> <a5>The Sun</a5>. “<q5>I had 12 five-year-olds in swimming goggles because they thought it was part of the party.</q5>”

The actress, who plays a scheming barmaid, ordered the £6,000 bath from Italy last spring.

<s6>She</s6> <c6>says</c6> <q6>the leak ruined a piano, two sofas and a portrait of her late nan</q6>.

“<q7>That picture was all I had left of her,</q7>” <s7>she</s7> <c7>added</c7>. “<q7>Nan’s face had gone like a wet digestive.</q7>”

Ged, 51, who has been in the trade since leaving school, hit back last night on the doorstep of his terraced house in Rochdale.

<s8>He</s8> <c8>said</c8>: “<q8>I’ve done baths for vicars and I’ve done one for a Lord Mayor. Never had a complaint.</q8>

“<q8>She wanted gold, then she wanted brass, then she wanted ones shaped like swans. I’m a plumber, not a jeweller.</q8>”

<s9>His wife Maureen, 49</s9>, <c9>vowed</c9> <q9>to fight the claim “to the last washer”</q9>.

<s10>She</s10> <c10>said</c10>: “<q10>We’ve had kids shouting ‘<n10>Where’s your bucket?</n10>’ at him in Asda. He’s lost a stone.</q10>”

Water could be seen running down the drive of Kelsie’s £1.2million pad in Cheshire for two hours on the afternoon of June 14, when 30 guests were in the garden watching a magician.

<s11>One local</s11> <c11>said</c11>: “<q11>I thought she’d had a fountain put in. It’d be just like her.</q11>”

Her ex, Stockport striker Jermaine Okpara, paid for half the refurb before the pair split. <s12>The 31-year-old</s12> <c12>has backed</c12> <q12>her legal action</q12>.

“<q13>Same bloke put my mum’s shower in and that leaks too,</q13>” <s13>he</s13> <c13>wrote</c13> on Instagram. <s14>Ged</s14> <c14>denies</c14> <q14>ever meeting Jermaine’s mum</q14>.

<s15>A source at the soap</s15> <c15>said</c15>: “<q15>Everyone on set is calling her Splash. She’s taken it really well.</q15>”

<s16>The insider</s16> <c16>revealed</c16> <q16>bosses had even toyed with a flood storyline</q16>.

Harbour Row, filmed on a mocked-up quayside in Salford, pulls in 4.2million viewers. Kelsie joined at 19 and has since been married four times on screen, buried alive and pushed off a lighthouse. Linchpin Television, which makes the show, declined to comment.

<s17>Court papers</s17> <c17>state</c17> that <q17>Stoppard Heating was paid a £2,000 deposit in cash</q17>. <s18>Ged’s lawyer, Anil Hathersage</s18>, <c18>said</c18> <q18>the money “was for an earlier job on a bidet”</q18>.

It is not the first time the star has fallen out with her builders. In 2021 she settled a row over a hot tub, which had been craned over the house and into a neighbour’s pond.

<s19>Trade body the Guild of Bathroom Installers</s19> <c19>urged</c19> <a19>homeowners</a19> <q19>to ask for a written quote and a pressure test</q19>.

<s20>Spokeswoman Tilly Arkwright</s20> <c20>said</c20>: “<q20>A full bath weighs as much as a small car. Get it checked.</q20>”

<s21>Kelsie</s21> <c21>hopes</c21> <q21>it will all be settled before filming restarts in January</q21>. Until then the tub is in the garage, with a sheet over it.

“<q22>I’m having showers at my sister’s,</q22>” <s22>the mum-of-one</s22> <c22>sighed</c22>. “<q22>She’s got a man called Keith. Keith’s brilliant.</q22>”

The hearing at Stockport County Court is listed for February 9.
-----
1 | mixed | Kelsie Vale | PERSON | name
2 | mixed | Kelsie Vale | PERSON | name
3 | indirect | Kelsie Vale | PERSON | pronoun
4 | mixed | Ged Stoppard | PERSON | title
5 | direct | Kelsie Vale | PERSON | name
6 | indirect | Kelsie Vale | PERSON | pronoun
7 | direct | Kelsie Vale | PERSON | pronoun
8 | direct | Ged Stoppard | PERSON | pronoun
9 | mixed | Maureen | PERSON | name
10 | direct | Maureen | PERSON | pronoun
11 | direct | One local | PERSON | title
12 | attitude | Jermaine Okpara | PERSON | title
13 | direct | Jermaine Okpara | PERSON | pronoun
14 | indirect | Ged Stoppard | PERSON | name
15 | direct | source at the soap | PERSON | title
16 | indirect | source at the soap | PERSON | title
17 | indirect | Court papers | DOCUMENT | document
18 | mixed | Anil Hathersage | PERSON | name
19 | indirect | Guild of Bathroom Installers | ORG | organisation
20 | direct | Tilly Arkwright | PERSON | name
21 | attitude | Kelsie Vale | PERSON | name
22 | direct | Kelsie Vale | PERSON | title
entity | PERSON | Kelsie Vale | Kelsie | actress | -
entity | PERSON | Ged Stoppard | Ged | plumber | Stoppard Heating
entity | PERSON | Maureen | - | - | -
entity | PERSON | Jermaine Okpara | Jermaine | striker | Stockport
entity | PERSON | Anil Hathersage | - | lawyer | -
entity | PERSON | Tilly Arkwright | - | Spokeswoman | Guild of Bathroom Installers
entity | PERSON | Keith | - | - | -
entity | ORG | Sun | - | - | -
entity | ORG | Asda | - | - | -
entity | ORG | Instagram | - | - | -
entity | ORG | Stockport | - | - | -
entity | ORG | Linchpin Television | - | - | -
entity | ORG | Stoppard Heating | - | - | -
entity | ORG | Guild of Bathroom Installers | - | - | -
entity | ORG | Stockport County Court | - | - | -
entity | LOC | Italy | - | - | -
entity | LOC | Rochdale | - | - | -
entity | LOC | Cheshire | - | - | -
entity | LOC | Salford | - | - | -
meta | Plumber ‘laughed down the phone’, says soap star Kelsie after £18k bathroom flood | - | Danny Otterburn
