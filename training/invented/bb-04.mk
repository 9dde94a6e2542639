<q1>NTA ‘handed a baby’ on Ballinreagh rail spur</q1>, <a1>committee</a1> <c1>told</c1>

Reopened line to cost €641m, four times estimate given to Cabinet in 2019

Fiachra Munnelly and Ottilie Burke

<q2>The first estimate for reopening the Ballinreagh railway was drawn up “on the back of a timetable”</q2>, <a2>the Oireachtas transport committee</a2> <c2>was told</c2> yesterday.

The 38km spur, which would link Ballinreagh and Kiltoom West to the Athlone line for the first time since 1963, is now expected to cost €641 million.

<s3>Niamh Sarsfield-Lowe, chief executive of the National Transport Authority (NTA)</s3>, <c3>said</c3> <q3>the authority had inherited the 2019 figure of €155 million from the Department of Transport</q3>. <q4>It “was never our number”</q4>, <s4>she</s4> <c4>added</c4>.

“<q5>We were handed a baby and asked its weight,</q5>” <s5>she</s5> <c5>told</c5> <a5>Sinn Féin TD Donnchadh Loftus</a5>. “<q5>We said we would have to find a scales.</q5>”

<s6>Mr Loftus</s6> <c6>described</c6> the answer as “<q6>hokum</q6>”. <s7>The Roscommon deputy</s7> <c7>said</c7> <q7>Ms Sarsfield-Lowe had signed the business case herself in March 2020</q7>.

<s8>Iarnród Éireann</s8>, which will run the trains, <c8>blamed</c8> <q8>the state of the bridges</q8>. <q9>Eleven had to be replaced between the Hind river and Castlestrange, where the contractor, Kilgarriff Volker, went out of business last May</q9>, <s9>director of infrastructure Aloysius Tan</s9> <c9>said</c9>.

<s10>Mr Tan</s10> <c10>acknowledged</c10> that <q10>services on the line, to be called the Táin, would not begin before the summer of 2031</q10>.

The project has divided the county. Campaigners in Rails to the Rosses, who argued for decades for another line farther north, have lent their banners. But <s11>the Irish Farmers’ Association</s11> <c11>wants</c11> <q11>the route moved away from Fuerty</q11>, where 14 holdings would be split.

“<q12>I’ve cattle on one side and a parlour on the other,</q12>” <c12>said</c12> <s12>Bosco Harte, who farms at Lisnamult Cross</s12>. “<q12>They’ve offered me an underpass. The heifers were not consulted.</q12>”

<s13>His wife, Concepta</s13>, <c13>said</c13> <q13>the couple had first read of the plan in the Roscommon Champion</q13>.

Ballinreagh has changed since the last train left for Ballaghaderreen. The station house is a branch of Bunty’s, the chip-shop chain, the goods yard an estate called Marshalling Court. Corrigan Vane, the medical devices company, is the largest employer; Hanlon’s mill shut in 2008. Last Sunday Kilteevan beat Drumlion in the senior championship and much of the town walked home along the old track bed.

<s14>Fine Gael senator Perpetua Gill</s14> <c14>questioned</c14> <q14>whether anybody would use the train</q14>. <s15>A study by Aldous Delaney in 2022</s15> <c15>estimated</c15> <q15>demand at 640 passengers a day</q15>.

<s16>The Minister for Transport, Conall de Búrca</s16>, <c16>has insisted</c16> <q16>the scheme will go ahead under the National Development Plan</q16>. <s17>A spokeswoman for the department</s17> <c17>said</c17> <q17>“no decision to pause” had been made or sought</q17>.

<s18>Siptu</s18> <c18>urged</c18> <a18>him</a18> <q18>to publish the full appraisal before Easter</q18>. <s19>The union</s19> <c19>said</c19> <q19>80 of its members had moved from Inchicore works on the promise of jobs there</q19>.

Committee chairman Michael “<x>Mixer</x>” Tuohy thanked the authority for its candour. “<q20>I’d have preferred it in 2019,</q20>” <s20>he</s20> <c20>said</c20>.

<s21>He</s21> <c21>intends</c21> <q21>to call Kilgarriff Volker’s liquidator, who is based in Rossaveel, next month</q21>.
-----
1 | mixed | Niamh Sarsfield-Lowe | PERSON | none
2 | mixed | - | - | none
3 | indirect | Niamh Sarsfield-Lowe | PERSON | name
4 | mixed | Niamh Sarsfield-Lowe | PERSON | pronoun
5 | direct | Niamh Sarsfield-Lowe | PERSON | pronoun
6 | mixed | Donnchadh Loftus | PERSON | surname
7 | indirect | Donnchadh Loftus | PERSON | title
8 | indirect | Iarnród Éireann | ORG | organisation
9 | indirect | Aloysius Tan | PERSON | name
10 | indirect | Aloysius Tan | PERSON | surname
11 | attitude | Irish Farmers’ Association | ORG | organisation
12 | direct | Bosco Harte | PERSON | name
13 | indirect | Concepta | PERSON | name
14 | indirect | Perpetua Gill | PERSON | name
15 | indirect | study by Aldous Delaney in 2022 | DOCUMENT | document
16 | indirect | Conall de Búrca | PERSON | name
17 | mixed | Department of Transport | ORG | organisation
18 | indirect | Siptu | ORG | organisation
19 | indirect | Siptu | ORG | organisation
20 | direct | Michael “Mixer” Tuohy | PERSON | pronoun
21 | attitude | Michael “Mixer” Tuohy | PERSON | pronoun
entity | PERSON | Niamh Sarsfield-Lowe | Ms Sarsfield-Lowe | chief executive | National Transport Authority
entity | PERSON | Donnchadh Loftus | Mr Loftus | TD | Sinn Féin
entity | PERSON | Aloysius Tan | Mr Tan | director of infrastructure | Iarnród Éireann
entity | PERSON | Bosco Harte | - | - | -
entity | PERSON | Concepta | - | - | -
entity | PERSON | Perpetua Gill | - | senator | Fine Gael
entity | PERSON | Conall de Búrca | - | Minister for Transport | Department of Transport
entity | PERSON | Michael “Mixer” Tuohy | - | Committee chairman | Oireachtas transport committee
entity | ORG | National Transport Authority | NTA | - | -
entity | ORG | Cabinet | - | - | -
entity | ORG | Oireachtas transport committee | - | - | -
entity | ORG | Department of Transport | - | - | -
entity | ORG | Sinn Féin | - | - | -
entity | ORG | Iarnród Éireann | - | - | -
entity | ORG | Kilgarriff Volker | - | - | -
entity | ORG | Rails to the Rosses | - | - | -
entity | ORG | Irish Farmers’ Association | - | - | -
entity | ORG | Roscommon Champion | - | - | -
entity | ORG | Bunty’s | - | - | -
entity | ORG | Corrigan Vane | - | - | -
entity | ORG | Hanlon’s | - | - | -
entity | ORG | Kilteevan | - | - | -
entity | ORG | Drumlion | - | - | -
entity | ORG | Fine Gael | - | - | -
entity | ORG | Aldous Delaney | - | - | -
entity | ORG | Siptu | - | - | -
entity | LOC | Ballinreagh | - | - | -
entity | LOC | Kiltoom West | - | - | -
entity | LOC | Athlone | - | - | -
entity | LOC | Roscommon | - | - | -
entity | LOC | Hind river | - | - | -
entity | LOC | Castlestrange | - | - | -
entity | LOC | Fuerty | - | - | -
entity | LOC | Lisnamult Cross | - | - | -
entity | LOC | Ballaghaderreen | - | - | -
entity | LOC | Marshalling Court | - | - | -
entity | LOC | Inchicore works | - | - | -
entity | LOC | Rossaveel | - | - | -
meta | NTA ‘handed a baby’ on Ballinreagh rail spur, committee told | - | Fiachra Munnelly and Ottilie Burke
