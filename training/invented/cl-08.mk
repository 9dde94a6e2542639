“<q1>I may sleep in March</q1>”: Hvede’s seven crop satellites reach orbit on the third try

An Indian startup by way of Jutland has beaten two richer rivals to hourly heat maps of every wheat field on Earth

Odile Brenninkmeyer-Sen

At 3:12 am on Thursday a rocket called Skadi rose from the Kvitnes spaceport in northern Norway, cleared a bank of fog, and did not explode.

This was an improvement. Its first two flights ended in the Norwegian Sea, and <s2>Halvorsen Dynamics</s2>, the Bergen company that builds it, <c2>had warned</c2> <a2>investors</a2> in January that <q2>a third failure would probably be its last</q2>.

On board were seven satellites, each the size of a microwave oven, made by Hvede, which was spun out of the Indian Institute of Technology Madras in 2020 and now has its headquarters above a bicycle shop in Aarhus.

“<q3>I haven’t slept since the static fire, so I may sleep in March,</q3>” <s3>cofounder Lakshmi Rosenkilde</s3> <c3>told</c3> <a3>Orbital Ledger</a3>, over a video link that kept freezing. “<q3>All seven are talking to us. One of them has an accent.</q3>”

<s4>She</s4> <c4>says</c4> <q4>the fleet will measure how hot each square meter of a crop gets, hour by hour, and spot thirst two weeks before a farmer can</q4>. <s5>Independent experts</s5> <c5>aren’t sure</c5> <q5>it can</q5>.

“<q6>The sensors are lovely. It’s the atmosphere I’d worry about,</q6>” <c6>says</c6> <s6>Beatriz Quispe, a hydrologist at Wageningen University & Research</s6>. <s7>Her own study</s7>, published last spring, <c7>concluded</c7> that <q7>thin cirrus can fool such instruments by as much as 4°C</q7>.

Rosenkilde bristles a little. <s8>The 33-year-old engineer</s8>, a former ISRO intern, <c8>points out</c8> that <q8>Hvede flew its camera on a NASA balloon over Kansas and got within half a degree</q8>. <s9>She</s9> <c9>does not deny</c9> that <q9>clouds are a nuisance</q9>.

Not everyone in the business is applauding. In a blog post, <s10>Trent Macklemore Jr., the CEO of Texas competitor Thirstwatch</s10>, <c10>dismissed</c10> the launch as “<q10>seven toasters and a dream.</q10>” <q11>His own 40-satellite network would be running by Christmas</q11>, <s11>he</s11> <c11>promised</c11>. The third contender, 3Sillons of Toulouse, sent flowers. <s12>The card</s12> <c12>read</c12>, “<q12>Welcome to the traffic.</q12>”

Traffic is indeed a problem. <s13>The European Space Agency</s13> <c13>reckons</c13> <q13>there are now more than 14,000 active satellites overhead</q13>, and <s14>its debris chief, Jean-Noël Abiodun</s14>, <c14>called on</c14> <a14>operators</a14> last month <q14>to bring theirs down within five years</q14>. <q15>Hvede’s will burn up in four</q15>, <c15>according to</c15> <s15>its license application to the Danish authorities</s15>.

ESA paid for part of the ride; the rest came from Deep Furrow Ventures, the Markfrø Foundation, and Lantmännens Riskkapital, which also backed the ill-fated drone maker Pollen8. <s16>Deep Furrow partner Gus Oyelowo-Finch</s16> <c16>admits</c16> <q16>he wrote the check “with one eye shut.”</q16>

“<q17>Two rockets had blown up. My wife asked if I’d considered a boat,</q17>” <s17>he</s17> <c17>says</c17>.

For Halvorsen, the stakes were higher still. <s18>CFO Sunniva Halvorsen</s18>, whose brother Eirik founded the company in their parents’ herring shed, <c18>had feared</c18> that <q18>its lenders, led by DNB, would pull the plug</q18>. <s19>Eirik</s19> <c19>says</c19> <q19>he never doubted it</q19>. <s20>She</s20> <c20>puts it</c20> differently: “<q20>He threw up in a fire bucket.</q20>”

The first data goes next week to 600 farmers in Punjab, Saskatchewan, and Jutland, who will get it free for a season. One of them, <s21>Harjit Gill-Thomsen</s21>, <c21>hopes</c21> <q21>to cut his water use by a fifth</q21>. “<q22>My grandfather licked his finger and held it up,</q22>” <c22>says</c22> <s22>the farmer</s22>. “<q22>This is a more expensive finger.</q22>”

<s23>Hvede</s23> <c23>plans</c23> <q23>another 20 satellites by 2027</q23>, and it has booked them on a Falcon 9.
-----
1 | direct | Lakshmi Rosenkilde | PERSON | none
2 | indirect | Halvorsen Dynamics | ORG | organisation
3 | direct | Lakshmi Rosenkilde | PERSON | name
4 | indirect | Lakshmi Rosenkilde | PERSON | pronoun
5 | attitude | Independent experts | GROUP | group
6 | direct | Beatriz Quispe | PERSON | name
7 | indirect | Her own study | DOCUMENT | document
8 | indirect | Lakshmi Rosenkilde | PERSON | title
9 | indirect | Lakshmi Rosenkilde | PERSON | pronoun
10 | mixed | Trent Macklemore Jr. | PERSON | name
11 | indirect | Trent Macklemore Jr. | PERSON | pronoun
12 | direct | card | DOCUMENT | document
13 | indirect | European Space Agency | ORG | organisation
14 | indirect | Jean-Noël Abiodun | PERSON | name
15 | indirect | its license application to the Danish authorities | DOCUMENT | document
16 | mixed | Gus Oyelowo-Finch | PERSON | name
17 | direct | Gus Oyelowo-Finch | PERSON | pronoun
18 | attitude | Sunniva Halvorsen | PERSON | name
19 | indirect | Eirik | PERSON | name
20 | direct | Sunniva Halvorsen | PERSON | pronoun
21 | attitude | Harjit Gill-Thomsen | PERSON | name
22 | direct | Harjit Gill-Thomsen | PERSON | title
23 | attitude | Hvede | ORG | organisation
entity | PERSON | Lakshmi Rosenkilde | Rosenkilde | cofounder | Hvede
entity | PERSON | Beatriz Quispe | - | hydrologist | Wageningen University & Research
entity | PERSON | Trent Macklemore Jr. | - | CEO | Thirstwatch
entity | PERSON | Jean-Noël Abiodun | - | debris chief | European Space Agency
entity | PERSON | Gus Oyelowo-Finch | - | partner | Deep Furrow Ventures
entity | PERSON | Sunniva Halvorsen | - | CFO | Halvorsen Dynamics
entity | PERSON | Eirik | - | - | Halvorsen Dynamics
entity | PERSON | Harjit Gill-Thomsen | - | farmer | -
entity | ORG | Hvede | - | - | -
entity | ORG | Halvorsen Dynamics | Halvorsen | - | -
entity | ORG | Indian Institute of Technology Madras | - | - | -
entity | ORG | Orbital Ledger | - | - | -
entity | ORG | Wageningen University & Research | - | - | -
entity | ORG | ISRO | - | - | -
entity | ORG | NASA | - | - | -
entity | ORG | Thirstwatch | - | - | -
entity | ORG | 3Sillons | - | - | -
entity | ORG | European Space Agency | ESA | - | -
entity | ORG | Deep Furrow Ventures | Deep Furrow | - | -
entity | ORG | Markfrø Foundation | - | - | -
entity | ORG | Lantmännens Riskkapital | - | - | -
entity | ORG | Pollen8 | - | - | -
entity | ORG | DNB | - | - | -
entity | LOC | Earth | - | - | -
entity | LOC | Kvitnes | - | - | -
entity | LOC | Norway | - | - | -
entity | LOC | Norwegian Sea | - | - | -
entity | LOC | Bergen | - | - | -
entity | LOC | Aarhus | - | - | -
entity | LOC | Kansas | - | - | -
entity | LOC | Texas | - | - | -
entity | LOC | Toulouse | - | - | -
entity | LOC | Punjab | - | - | -
entity | LOC | Saskatchewan | - | - | -
entity | LOC | Jutland | - | - | -
entity | NORP | Indian | - | - | -
entity | NORP | Danish | - | - | -
meta | “I may sleep in March”: Hvede’s seven crop satellites reach orbit on the third try | - | Odile Brenninkmeyer-Sen
