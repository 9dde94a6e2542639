<s1>Ketteridge</s1> <c1>tells</c1> <a1>Danish brewer</a1> <q1>to ‘sober up’ over £410m bid</q1>

By Hugo Penhaligon

<s2>Ketteridge Taverns</s2> <c2>has accused</c2> the Danish brewer behind Fjord lager of <q2>trying to buy it “at happy hour prices”</q2>, having sent a third takeover approach back across the North Sea.

<s3>The Norwich-based group</s3>, which owns 612 pubs from Penzance to Wick, <c3>said</c3> <q3>a proposal of 187p a share from Nørgaard Bryggerier “fundamentally undervalues” the business</q3>.

“<q4>They have spotted a weak pound and a wet August and concluded that we must be desperate,</q4>” <c4>said</c4> <s4>Dame Rosalind Ketteridge, the chairman and great-granddaughter of the founder</s4>. “<q4>They should sober up.</q4>”

<s5>Nørgaard</s5>, which is controlled by a family trust in Aarhus, <c5>professed itself</c5> “<q5>disappointed but still thirsty</q5>”. Under Takeover Panel rules it has until September 19 to bid or walk away.

<s6>Its chief executive, Mads Holbæk</s6>, <c6>is adamant</c6> that <q6>he will not “chase a bus downhill”</q6>. But <s7>he</s7> <c7>let slip</c7> to <a7>reporters in Copenhagen</a7> that <q7>his team had already met Ketteridge’s lenders, Lombard & Tyne and the pension fund Obelisk 1870</q7>.

<s8>Dame Rosalind</s8> <c8>thinks</c8> <q8>that was “rather bad manners”</q8>.

The shares leapt 14pc to 179½p, their best day since the float in 1996. <s9>Analysts at Pell Harcourt</s9> <c9>suspect</c9> <q9>the board is bluffing</q9>.

“<q10>We would expect 200p to get it done by the second pint,</q10>” <s10>they</s10> <c10>wrote</c10> in a note.

That would not satisfy Castlegate, the biggest shareholder. <s11>It</s11> <c11>wants</c11> “<q11>225p and not a penny of it in Danish paper</q11>”. <s12>Piers Okonedo, who runs its UK fund</s12>, <c12>threatened</c12> <q12>to vote against any director who settled for less</q12>.

In a letter to staff seen by The Telegraph, <s13>Dame Rosalind</s13> <c13>reminded</c13> <a13>them</a13> that <q13>the company had survived two wars, one abstemious vicar and Watney Mallard, which tried to buy it in 1971</q13>.

“<q14>My great-grandfather lost a leg at Ypres and a brewery to the banks,</q14>” <s14>the letter</s14> <c14>ends</c14>. “<q14>He sold neither.</q14>”

Her cousin was less sentimental. “<q15>Roz will sell,</q15>” <s15>Kit Ketteridge</s15>, who was chief executive until 2019 and now runs its rival JT Ockham, <c15>told</c15> <a15>the Morning Publican</a15>. “<q15>She only wants to be asked nicely.</q15>” <s16>A source close to the board</s16> <c16>branded</c16> the remark “<q16>sour mash</q16>”.

Drinkers are no happier than the chairman. <s17>Save Our Snug</s17>, which campaigns for unspoilt interiors, <c17>fears</c17> that <q17>Nørgaard would rip out the 1890s mosaics at the Jolly Cooper in Ipswich and the Three Eels in Ely</q17>.

“<q18>They did it in Malmö and they did it in Leith,</q18>” <c18>said</c18> <s18>its secretary, Barbara Tench</s18>. “<q18>There was a ball pit where the dominoes had been.</q18>”

<s19>A Nørgaard spokesman</s19> <c19>retorted</c19> that <q19>the ball pit had been “temporary and well reviewed”</q19>. <q20>No pubs would shut for two years</q20>, <s20>he</s20> <c20>vowed</c20>.

<s21>Unite</s21>, which represents 340 draymen at the Thetford depot, <c21>demanded</c21> <q21>the same promise for lorries</q21>. <s22>Sharon Dimmock, its regional officer</s22>, <c22>has not ruled out</c22> <q22>strikes before Christmas</q22>.

Ketteridge is being advised by Evercroft and Stanhope Moy; Nørgaard by Banque Delorme.
-----
1 | mixed | Ketteridge Taverns | ORG | organisation
2 | mixed | Ketteridge Taverns | ORG | organisation
3 | mixed | Ketteridge Taverns | ORG | organisation
4 | direct | Rosalind Ketteridge | PERSON | name
5 | mixed | Nørgaard Bryggerier | ORG | organisation
6 | mixed | Mads Holbæk | PERSON | name
7 | indirect | Mads Holbæk | PERSON | pronoun
8 | mixed | Rosalind Ketteridge | PERSON | name
9 | attitude | Analysts at Pell Harcourt | GROUP | group
10 | direct | Analysts at Pell Harcourt | GROUP | pronoun
11 | mixed | Castlegate | ORG | pronoun
12 | indirect | Piers Okonedo | PERSON | name
13 | indirect | Rosalind Ketteridge | PERSON | name
14 | direct | letter to staff | DOCUMENT | document
15 | direct | Kit Ketteridge | PERSON | name
16 | mixed | source close to the board | PERSON | title
17 | attitude | Save Our Snug | ORG | organisation
18 | direct | Barbara Tench | PERSON | name
19 | mixed | Nørgaard Bryggerier | ORG | organisation
20 | indirect | Nørgaard Bryggerier | ORG | pronoun
21 | indirect | Unite | ORG | organisation
22 | attitude | Sharon Dimmock | PERSON | name
entity | PERSON | Rosalind Ketteridge | Dame Rosalind Ketteridge; Dame Rosalind; Roz | chairman | Ketteridge Taverns
entity | PERSON | Mads Holbæk | - | chief executive | Nørgaard Bryggerier
entity | PERSON | Piers Okonedo | - | - | Castlegate
entity | PERSON | Kit Ketteridge | - | - | JT Ockham
entity | PERSON | Barbara Tench | - | secretary | Save Our Snug
entity | PERSON | Sharon Dimmock | - | regional officer | Unite
entity | ORG | Ketteridge Taverns | Ketteridge | - | -
entity | ORG | Nørgaard Bryggerier | Nørgaard | - | -
entity | ORG | Takeover Panel | - | - | -
entity | ORG | Lombard & Tyne | - | - | -
entity | ORG | Obelisk 1870 | - | - | -
entity | ORG | Pell Harcourt | - | - | -
entity | ORG | Castlegate | - | - | -
entity | ORG | The Telegraph | - | - | -
entity | ORG | Watney Mallard | - | - | -
entity | ORG | JT Ockham | - | - | -
entity | ORG | Morning Publican | - | - | -
entity | ORG | Save Our Snug | - | - | -
entity | ORG | Unite | - | - | -
entity | ORG | Evercroft | - | - | -
entity | ORG | Stanhope Moy | - | - | -
entity | ORG | Banque Delorme | - | - | -
entity | NORP | Danish | - | - | -
entity | LOC | North Sea | - | - | -
entity | LOC | Norwich | - | - | -
entity | LOC | Penzance | - | - | -
entity | LOC | Wick | - | - | -
entity | LOC | Aarhus | - | - | -
entity | LOC | Copenhagen | - | - | -
entity | LOC | UK | - | - | -
entity | LOC | Ypres | - | - | -
entity | LOC | Jolly Cooper | - | - | -
entity | LOC | Ipswich | - | - | -
entity | LOC | Three Eels | - | - | -
entity | LOC | Ely | - | - | -
entity | LOC | Malmö | - | - | -
entity | LOC | Leith | - | - | -
entity | LOC | Thetford | - | - | -
meta | Ketteridge tells Danish brewer to ‘sober up’ over £410m bid | - | Hugo Penhaligon
