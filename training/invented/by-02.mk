"<q1>Nobody told us they'd take the road away</q1>": Collyer Bank traders count the cost of the tram

<s2>Shopkeepers on Salford's newest tram line</s2> <c2>say</c2> <q2>they have lost half their trade since the diggers came</q2> - and <s3>TfGM</s3> <c3>wants</c3> <q3>them to wait until spring for a penny</q3>

By Danny Rushworth, Local Democracy Reporter

For 31 years Parveen Latif has opened her bridal shop at nine sharp. On Monday she sold one hair grip.

"<q4>Nobody told us they'd take the road away and leave a trench,</q4>" <s4>the 58-year-old</s4> <c4>said</c4> outside Latif & Daughters, where a plank serves as a front step. "<q4>I've brides coming in like it's an assault course.</q4>"

<s5,6>She</s5,6> <c5>reckons</c5> <q5>takings on Collyer Bank are down 60 per cent since work began in February</q5>, and <c6>fears</c6> <q6>she will be "the last Latif on the street"</q6>.

Next door at Bob's Baps it is the same story. Owner Bob Entwistle, a former Oldham Athletic apprentice, has let two girls go. <s7>He</s7> <c7>said</c7> <q7>the sign telling drivers the shops were open had been put up "facing a canal"</q7>.

"<q8>The ducks are very well informed,</q8>" <s8>he</s8> <c8>added</c8>.

But <s9>the man in charge of the £188m scheme</s9> <c9>has told</c9> <a9>the Evening Courier</a9> that <q9>compensation will not be paid until "the full picture" is known next April</q9>.

<s10,11>Gareth Onslow-Price, director of light rail at Transport for Greater Manchester (TfGM)</s10,11>, <c10>apologised for</c10> "<q10>noise, dust and some poor manners</q10>", but <c11>ruled out</c11> <q11>a hardship fund</q11>.

"<q12>I can't write cheques on a feeling,</q12>" <s12>he</s12> <c12>said</c12>. "<q12>Every trader gets a form and every form gets read.</q12>"

That went down badly at the Collyer Arms, where 40 members of Save Our Street packed the snug on Tuesday night. <s13>Chairwoman Denise Halloran</s13> <c13>likened</c13> the 23-page form to "<q13>a mortgage for a mouse</q13>".

<s14>Her brother Kev</s14>, who runs the chippy, <c14>wanted to know</c14> <q14>if the mayor had ever tried to fry haddock with no gas</q14>. <s15>He</s15> <c15>threatened</c15> <q15>to "park the fryer on the tracks" on opening day</q15>.

<s16>A letter from the traders' solicitors, Pym Castlereagh</s16>, <c16>calls</c16> the consultation "<q16>a leaflet and a shrug</q16>". <s17>The firm</s17> <c17>would not say</c17> <q17>how many shops it acts for</q17>.

<s18>Contractor Brannock-Sile</s18>, which also laid the line to Trafford Wharf, <c18>blamed</c18> <q18>the delay on a sewer "nobody drew on anything"</q18>. <s19>Its spokeswoman</s19> <c19>said</c19> <q19>crews were "working flat out" and would have the pavement back by August 12</q19>.

<s20>Labour councillor Shabnam Riaz</s20> <c20>branded</c20> that date "<q20>a fairy tale with cones</q20>". <s21>She</s21> <c21>has called on</c21> <a21>the Combined Authority</a21> <q21>to freeze business rates for the 47 shops between Peel Place and the Lock Keeper roundabout</q21>.

One man who will not see the first tram from behind a counter is Reg Sowerby. The cobbler, 74, shut on Saturday after half a century. <s22>A note in his window</s22> <c22>says</c22>: "<q22>Gone before I'm late. Collect your boots from Parveen.</q22>"

Asked if he blamed the tram, <s23>he</s23> <c23>said</c23> <q23>he had "always loved them as a lad"</q23>.

"<q24>It's waiting I can't abide,</q24>" <c24>said</c24> <s24>the Eccles-born grandad</s24>, who turned out for Swinton in the seventies. <s25,26>He</s25,26> <c25>hopes</c25> <q25>there will be a bench at the stop</q25>, and <c26>would like</c26> <q26>it to face the sun</q26>.
-----
1 | direct | Parveen Latif | PERSON | none
2 | indirect | Shopkeepers on Salford's newest tram line | GROUP | group
3 | attitude | Transport for Greater Manchester | ORG | organisation
4 | direct | Parveen Latif | PERSON | title
5 | indirect | Parveen Latif | PERSON | pronoun
6 | mixed | Parveen Latif | PERSON | pronoun
7 | mixed | Bob Entwistle | PERSON | pronoun
8 | direct | Bob Entwistle | PERSON | pronoun
9 | mixed | Gareth Onslow-Price | PERSON | title
10 | mixed | Gareth Onslow-Price | PERSON | name
11 | indirect | Gareth Onslow-Price | PERSON | name
12 | direct | Gareth Onslow-Price | PERSON | pronoun
13 | mixed | Denise Halloran | PERSON | name
14 | indirect | Kev | PERSON | name
15 | mixed | Kev | PERSON | pronoun
16 | mixed | letter from the traders' solicitors | DOCUMENT | document
17 | attitude | Pym Castlereagh | ORG | organisation
18 | mixed | Brannock-Sile | ORG | organisation
19 | mixed | Brannock-Sile | ORG | organisation
20 | mixed | Shabnam Riaz | PERSON | name
21 | indirect | Shabnam Riaz | PERSON | pronoun
22 | direct | note in his window | DOCUMENT | document
23 | mixed | Reg Sowerby | PERSON | pronoun
24 | direct | Reg Sowerby | PERSON | title
25 | attitude | Reg Sowerby | PERSON | pronoun
26 | attitude | Reg Sowerby | PERSON | pronoun
entity | PERSON | Parveen Latif | Parveen | - | Latif & Daughters
entity | PERSON | Bob Entwistle | - | Owner | Bob's Baps
entity | PERSON | Gareth Onslow-Price | - | director of light rail | Transport for Greater Manchester
entity | PERSON | Denise Halloran | - | Chairwoman | Save Our Street
entity | PERSON | Kev | - | - | -
entity | PERSON | Shabnam Riaz | - | councillor | -
entity | PERSON | Reg Sowerby | - | cobbler | -
entity | ORG | Latif & Daughters | - | - | -
entity | ORG | Bob's Baps | - | - | -
entity | ORG | Oldham Athletic | - | - | -
entity | ORG | Evening Courier | - | - | -
entity | ORG | Transport for Greater Manchester | TfGM | - | -
entity | ORG | Save Our Street | - | - | -
entity | ORG | Pym Castlereagh | - | - | -
entity | ORG | Brannock-Sile | - | - | -
entity | ORG | Combined Authority | - | - | -
entity | ORG | Swinton | - | - | -
entity | NORP | Labour | - | - | -
entity | LOC | Collyer Bank | - | - | -
entity | LOC | Salford | - | - | -
entity | LOC | Collyer Arms | - | - | -
entity | LOC | Trafford Wharf | - | - | -
entity | LOC | Peel Place | - | - | -
entity | LOC | Lock Keeper roundabout | - | - | -
entity | LOC | Eccles | - | - | -
meta | "Nobody told us they'd take the road away": Collyer Bank traders count the cost of the tram | - | Danny Rushworth
