Council chief executive quits after £31m depot loss

By Merrin Quilty, BBC News

The chief executive of a council that lost £31m on an unfinished waste depot is to leave after less than three years in the job.

<s1>Tove Vale Borough Council</s1> <c1>said</c1> <q1>Rosalind Toothill would step down "by mutual agreement" on 30 June</q1>.

The authority has been under scrutiny since October, when Grimble Carver, the contractor building the depot at Hatchet Drove, near Paulsworth, went into administration.

<s2>Ms Toothill</s2>, who joined from Rotherham in 2022, <c2>said</c2> <q2>it had been "the privilege of my working life" to serve the borough</q2>.

"<q3>I leave behind colleagues who kept the bins emptied and the libraries open through some very dark months,</q3>" <s3>she</s3> <c3>added</c3>.

<s4>A report by the Office for Civic Audit (OCA)</s4> <c4>found</c4> in March that <q4>senior officers had ignored two written warnings about Grimble's finances</q4>. <s5>The watchdog</s5> <c5>said</c5> <q5>the council had "hoped rather than checked"</q5>.

Work on the site, called Project Heron, began in 2021 and was meant to bring together lorries from Brackmouth, Wellingstow and Lovell End. Its steel frame, which can be seen from the Northampton bypass, has been nicknamed "<x>the birdcage</x>".

<s6>Council leader Abel Strawbridge, of the Vale Independents</s6>, <c6>praised</c6> Ms Toothill for <q6>her "energy and candour"</q6>. <s7>He</s7> <c7>denied</c7> <q7>she had been pushed out</q7>.

"<q8>There was no row and no ultimatum,</q8>" <s8>he</s8> <c8>told</c8> <a8>BBC Radio Northampton</a8>. "<q8>Rosalind felt the time was right, and so did we.</q8>"

But <s9>Conservative group leader Marigold Nwosu-Pike</s9> <c9>described</c9> the £142,000 agreed with Ms Toothill as "<q9>a reward for failure</q9>".

<s10,11>She</s10,11> <c10>called for</c10> <q10>the terms to be published in full</q10> and <c11>urged</c11> <a11>Mr Strawbridge</a11> <q11>to consider his own position</q11>.

"<q12>People in Lovell ward have had their green bins taken away to pay for this,</q12>" <s12>Ms Nwosu-Pike</s12> <c12>said</c12>.

<s13>Labour</s13>, which holds five of the 44 seats, <c13>said</c13> <q13>it would table a vote of no confidence when the full council meets at Winterbourne House on Thursday</q13>.

<s14>Unison Tove Vale</s14>, which represents about 600 staff, <c14>said</c14> <q14>its members felt "abandoned"</q14>. <s15>Branch secretary Dev Purohit</s15> <c15>said</c15> <q15>he had learned of the departure from a neighbour</q15>.

"<q16>They talk about Team Tove on the posters,</q16>" <s16>he</s16> <c16>said</c16>. "<q16>The team found out last.</q16>"

Pelt, the Leicester firm handling the administration, is trying to sell Grimble Carver's plant. <s17>It</s17> <c17>said</c17> <q17>it expected to complete a deal with Austrian rival Kogler by July</q17>.

<s18>The former mayor, Jolyon Speed</s18>, whose petition on the depot drew 9,000 signatures, <c18>wants</c18> <q18>ministers to send in commissioners</q18>.

<s19>The Ministry of Housing, Communities and Local Government</s19> <c19>said</c19> <q19>it was "monitoring the situation closely"</q19>.

"<q20>We expect councils to protect taxpayers' money,</q20>" <s20>a spokesperson</s20> <c20>said</c20>.

Deputy chief executive Ifan Bowdler, who was named Rising Star at the Civic Leadership Awards last year, will take over until a successor is found. <s21>He</s21> <c21>declined to say</c21> <q21>whether he would apply</q21>.
-----
1 | mixed | Tove Vale Borough Council | ORG | organisation
2 | mixed | Rosalind Toothill | PERSON | surname
3 | direct | Rosalind Toothill | PERSON | pronoun
4 | indirect | report by the Office for Civic Audit | DOCUMENT | document
5 | mixed | Office for Civic Audit | ORG | organisation
6 | mixed | Abel Strawbridge | PERSON | name
7 | indirect | Abel Strawbridge | PERSON | pronoun
8 | direct | Abel Strawbridge | PERSON | pronoun
9 | mixed | Marigold Nwosu-Pike | PERSON | name
10 | indirect | Marigold Nwosu-Pike | PERSON | pronoun
11 | indirect | Marigold Nwosu-Pike | PERSON | pronoun
12 | direct | Marigold Nwosu-Pike | PERSON | surname
13 | indirect | Labour | ORG | organisation
14 | mixed | Unison Tove Vale | ORG | organisation
15 | indirect | Dev Purohit | PERSON | name
16 | direct | Dev Purohit | PERSON | pronoun
17 | indirect | Pelt | ORG | pronoun
18 | attitude | Jolyon Speed | PERSON | name
19 | mixed | Ministry of Housing, Communities and Local Government | ORG | organisation
20 | direct | Ministry of Housing, Communities and Local Government | ORG | organisation
21 | attitude | Ifan Bowdler | PERSON | pronoun
entity | PERSON | Rosalind Toothill | Ms Toothill; Rosalind | chief executive | Tove Vale Borough Council
entity | PERSON | Abel Strawbridge | Mr Strawbridge | Council leader | Vale Independents
entity | PERSON | Marigold Nwosu-Pike | Ms Nwosu-Pike | group leader | Conservative
entity | PERSON | Dev Purohit | - | Branch secretary | Unison Tove Vale
entity | PERSON | Jolyon Speed | - | former mayor | -
entity | PERSON | Ifan Bowdler | - | Deputy chief executive | Tove Vale Borough Council
entity | ORG | Tove Vale Borough Council | - | - | -
entity | ORG | Grimble Carver | Grimble | - | -
entity | ORG | Office for Civic Audit | OCA | - | -
entity | ORG | Vale Independents | - | - | -
entity | ORG | BBC Radio Northampton | - | - | -
entity | ORG | Labour | - | - | -
entity | ORG | Unison Tove Vale | - | - | -
entity | ORG | Pelt | - | - | -
entity | ORG | Kogler | - | - | -
entity | ORG | Ministry of Housing, Communities and Local Government | - | - | -
entity | LOC | Hatchet Drove | - | - | -
entity | LOC | Paulsworth | - | - | -
entity | LOC | Rotherham | - | - | -
entity | LOC | Brackmouth | - | - | -
entity | LOC | Wellingstow | - | - | -
entity | LOC | Lovell End | - | - | -
entity | LOC | Northampton | - | - | -
entity | LOC | Lovell ward | - | - | -
entity | LOC | Winterbourne House | - | - | -
entity | LOC | Leicester | - | - | -
entity | NORP | Conservative | - | - | -
entity | NORP | Austrian | - | - | -
meta | Council chief executive quits after £31m depot loss | - | Merrin Quilty
