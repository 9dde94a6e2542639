<s1>Benin challenger</s1> <c1>rejects</c1> '<q1>midnight arithmetic</q1>' as count drags on

COTONOU (AFP) — <s2,3>Benin opposition candidate Rosine Houessou</s2,3> <c2>claimed</c2> <q2>victory</q2> on Monday in a presidential runoff whose results are a day overdue, and <c3>denounced</c3> "<q3>midnight arithmetic</q3>" by the electoral commission.

<s4>The former mayor of Parakou, 54</s4>, <c4>told</c4> <a4>supporters outside the Hotel Sirena</a4> that <q4>copies of tally sheets gathered by her Dawn and Bread party gave her 52.3 percent</q4>.

"<q5>You voted by day,</q5>" <s5>she</s5> <c5>said</c5>. "<q5>Let them count by day.</q5>"

<s6>Her opponent, Planning Minister Celestin Agbangla</s6>, <c6>urged</c6> <a6>both camps</a6> <q6>to "go home, eat and wait"</q6>.

<s7>The minister, the chosen heir of outgoing President Mathurin Dossa</s7>, <c7>did not say</c7> <q7>whether he would accept defeat</q7>. His party, the Baobab Rally, has governed the cotton-exporting country since 2011.

<s8>The Autonomous National Electoral Commission (CENA)</s8> <c8>said</c8> <q8>returns from 4,112 polling stations had been held up by a fire at a warehouse in Abomey-Calavi</q8>.

<s9>Its chairwoman, Ines Koudjo</s9>, <c9>ruled out</c9> <q9>a recount</q9>. "<q10>The fire burned chairs, not votes,</q10>" <s10>she</s10> <c10>told</c10> <a10>reporters</a10>.

But <s11>a preliminary statement by observers from the Economic Community of West African States</s11> <c11>pointed to</c11> "<q11>unexplained pauses</q11>" in transmission from three departments. <s12>The text</s12> also <c12>criticised</c12> <q12>the removal of party agents in Djougou</q12>.

<s13>Mission head Baboucarr Njie, a former Gambian chief justice</s13>, <c13>was quoted</c13> by private station Radio Lagune as saying <q13>the vote had been "calm but is not yet clear"</q13>.

<s14>The regional bloc</s14> <c14>has called on</c14> <a14>CENA</a14> <q14>to publish figures station by station</q14>.

<s15>Two European diplomats</s15> <c15>told</c15> <a15>AFP</a15> <q15>army trucks had been seen overnight near the Mono River</q15>. <s16>The defence ministry</s16> <c16>described</c16> the movements as "<q16>a rotation</q16>".

In Porto-Novo, <s17>residents</s17> <c17>spoke of</c17> <q17>tear gas at dawn around the Hounli market</q17>. <q18>Police had fired after youths burned a poster of Agbangla</q18>, <c18>said</c18> <s18>Prosper Zinsou, a mechanic</s18>.

"<q19>I ran with my sandals in my teeth,</q19>" <c19>added</c19> <s19>the 29-year-old</s19>.

<s20>A leaflet</s20> passed from hand to hand there on Monday <c20>declared</c20>: "<q20>Bread first, baobab later.</q20>"

<s21>The Baobab Rally</s21> <c21>accused</c21> Houessou of "<q21>proclaiming herself by megaphone</q21>". <s22>Its secretary general, Aubin Dossa, a nephew of the president</s22>, <c22>threatened</c22> <q22>to sue the challenger</q22>, whose cousin Lucien heads the bar association.

<s23>Businessman Blaise Tokpanou</s23>, knocked out in the first round with nine percent, <c23>has refused</c23> <q23>to endorse either finalist</q23>. <s24>The palm oil magnate</s24> <c24>wants</c24> <q24>an audit of the voter roll, which was compiled by Belgian company Scrutiva and stored in Lome</q24>.

"<q25>Whoever wins will govern half a country,</q25>" <c25>predicted</c25> <s25>Hadiza Mounkaila, an analyst at the Prisme institute in Niamey</s25>.

Neighbouring Nigeria and former colonial power France have yet to react. In 2021 Dossa was re-elected with 86 percent of the vote after the only other candidate, a retired goalkeeper known as "<x>the Wall</x>", withdrew.
-----
1 | mixed | Rosine Houessou | PERSON | title
2 | indirect | Rosine Houessou | PERSON | name
3 | mixed | Rosine Houessou | PERSON | name
4 | indirect | Rosine Houessou | PERSON | title
5 | direct | Rosine Houessou | PERSON | pronoun
6 | mixed | Celestin Agbangla | PERSON | name
7 | attitude | Celestin Agbangla | PERSON | title
8 | indirect | Autonomous National Electoral Commission | ORG | organisation
9 | indirect | Ines Koudjo | PERSON | name
10 | direct | Ines Koudjo | PERSON | pronoun
11 | mixed | preliminary statement by observers from the Economic Community of West African States | DOCUMENT | document
12 | indirect | preliminary statement by observers from the Economic Community of West African States | DOCUMENT | document
13 | mixed | Baboucarr Njie | PERSON | name
14 | indirect | Economic Community of West African States | ORG | organisation
15 | indirect | Two European diplomats | GROUP | group
16 | mixed | defence ministry | ORG | organisation
17 | indirect | residents | GROUP | group
18 | indirect | Prosper Zinsou | PERSON | name
19 | direct | Prosper Zinsou | PERSON | title
20 | direct | leaflet | DOCUMENT | document
21 | mixed | Baobab Rally | ORG | organisation
22 | indirect | Aubin Dossa | PERSON | name
23 | attitude | Blaise Tokpanou | PERSON | name
24 | attitude | Blaise Tokpanou | PERSON | title
25 | direct | Hadiza Mounkaila | PERSON | name
entity | PERSON | Rosine Houessou | Houessou | candidate | Dawn and Bread
entity | PERSON | Celestin Agbangla | Agbangla | Planning Minister | Baobab Rally
entity | PERSON | Mathurin Dossa | President Mathurin Dossa; Dossa | President | -
entity | PERSON | Ines Koudjo | - | chairwoman | Autonomous National Electoral Commission
entity | PERSON | Baboucarr Njie | - | Mission head | Economic Community of West African States
entity | PERSON | Prosper Zinsou | - | mechanic | -
entity | PERSON | Aubin Dossa | - | secretary general | Baobab Rally
entity | PERSON | Lucien | - | - | -
entity | PERSON | Blaise Tokpanou | - | Businessman | -
entity | PERSON | Hadiza Mounkaila | - | analyst | Prisme
entity | ORG | AFP | - | - | -
entity | ORG | Dawn and Bread | - | - | -
entity | ORG | Baobab Rally | - | - | -
entity | ORG | Autonomous National Electoral Commission | CENA | - | -
entity | ORG | Economic Community of West African States | - | - | -
entity | ORG | Radio Lagune | - | - | -
entity | ORG | Scrutiva | - | - | -
entity | ORG | Prisme | - | - | -
entity | LOC | Benin | - | - | -
entity | LOC | COTONOU | - | - | -
entity | LOC | Parakou | - | - | -
entity | LOC | Hotel Sirena | - | - | -
entity | LOC | Abomey-Calavi | - | - | -
entity | LOC | Djougou | - | - | -
entity | LOC | Mono River | - | - | -
entity | LOC | Porto-Novo | - | - | -
entity | LOC | Hounli | - | - | -
entity | LOC | Lome | - | - | -
entity | LOC | Niamey | - | - | -
entity | LOC | Nigeria | - | - | -
entity | LOC | France | - | - | -
entity | NORP | Gambian | - | - | -
entity | NORP | European | - | - | -
entity | NORP | Belgian | - | - | -
meta | Benin challenger rejects 'midnight arithmetic' as count drags on | - | -
