<q1>Kilvarna boat should not have launched</q1>, <s1>board</s1> <c1>finds</c1>

Donncha Mac Giolla Rí

<q2>A coastal quad that capsized off north Mayo in October 2023 with the loss of its cox ought never to have left the slip</q2>, <s2>the Marine Casualty Investigation Board</s2> <c2>has concluded</c2>.

Aoibhín Tarpey, 19, drowned after the Kilvarna Rowing Club boat filled and rolled in Tarmon Sound. Four rowers clung to the hull for 50 minutes until the RNLI’s Ballyglass lifeboat reached them.

<q3>Met Éireann had issued a small craft warning at 6.12am which ‘no officer of the club read aloud, or at all’</q3>, <s3>the 74-page report</s3> <c3>states</c3>. <s4>It</s4> <c4>urges</c4> <a4>Rowing Ireland</a4> <q4>to make VHF radios compulsory for any crew passing a harbour mouth</q4>.

<s5>Club captain Fintan Geraghty</s5>, who followed in a launch, <c5>told</c5> <a5>investigators</a5> <q5>he had looked at the sky and ‘seen nothing with teeth in it’</q5>. <s6>The captain</s6> <c6>accepted</c6> that <q6>he had cancelled outings in lighter winds</q6>.

‘<q7>She turned round and said, “<n7>Are we sure about this, lads?</n7>” Twice,</q7>’ <s7>her brother Ruairí</s7>, who rowed at stroke, <c7>told</c7> <a7>the inquest in Castlebar</a7>.

Kasia Wrona had the bow seat that morning. <s8>The Polish engineer</s8> <c8>remembers</c8> <q8>a wall of green and then ‘somebody’s oar with no hands on it’</q8>. ‘<q9>I was counting heads and I kept getting four,</q9>’ <s9>she</s9> <c9>said</c9>.

The dead girl’s mother, Bríd Tarpey, is a GP in Bangor Erris. <s10>Dr Tarpey</s10> <c10>welcomed</c10> the findings ‘<q10>with a full heart and an empty house</q10>’.

‘<q11>Fintan carried her coffin. I will not have him hounded,</q11>’ <s11>the doctor</s11> <c11>said</c11>.

<s12>The family’s solicitor, Killian Ó Sé</s12>, <c12>asked</c12> <q12>why the inquiry had lasted 17 months</q12>. <s13>Commander Róisín Heffernan, the board’s lead investigator</s13>, <c13>blamed</c13> ‘<q13>seven witnesses and a shelf of legal letters</q13>’. <s14>She</s14> <c14>commended</c14> the teenager for <q14>‘keeping her crew counting aloud’ until the last</q14>.

<s15>Kilvarna</s15> <c15>said</c15> in a statement that <q15>it had sold the quad and would not row outside the bar ‘until every cox carries a radio’</q15>. The club, founded by bank clerks in 1948, beat Arklow and Galley Point to the coastal fours title at Wicklow a month before the accident.

<s16>Carrick Composites, the Leitrim firm</s16> which built the boat, <c16>disputes</c16> <q16>a finding that its hatches let in water</q16>. <q17>Trials on Lough Key ‘could not make that hatch weep’</q17>, <c17>according to</c17> <s17>the boatbuilder</s17>.

<s18>Rowing Ireland</s18> <c18>has instructed</c18> <a18>its 104 clubs</a18> <q18>to log a forecast before each outing</q18>. <s19>The governing body</s19> <c19>is considering</c19> <q19>a ban on crews escorted by a single launch</q19>.

In the Dáil on Tuesday, <s20>Labour TD Martin Joe Loftus</s20> <c20>demanded</c20> <q20>a licensing law for coastal clubs</q20>. ‘<q21>My own niece pulls an oar off that slip,</q21>’ <c21>said</c21> <s21>the Belmullet man</s21>. <s22>The Minister for Transport</s22> <c22>assured</c22> <a22>him</a22> that <q22>a bill was ‘in preparation’</q22>.

‘<q23>I took them for seals,</q23>’ <c23>admitted</c23> <s23>the lobster fisherman</s23> whose radio call brought the lifeboat. ‘<q23>God forgive me, I finished my tea.</q23>’

The inquest resumes on 2 May. ‘<q24>Easy all, Aoibhín,</q24>’ <c24>says</c24> <s24>a new plaque on the boathouse wall</s24>, paid for by rowers from Tralee to Gdańsk.
-----
1 | indirect | Marine Casualty Investigation Board | ORG | organisation
2 | indirect | Marine Casualty Investigation Board | ORG | organisation
3 | mixed | 74-page report | DOCUMENT | document
4 | indirect | 74-page report | DOCUMENT | pronoun
5 | mixed | Fintan Geraghty | PERSON | name
6 | indirect | Fintan Geraghty | PERSON | title
7 | direct | Ruairí | PERSON | name
8 | mixed | Kasia Wrona | PERSON | title
9 | direct | Kasia Wrona | PERSON | pronoun
10 | mixed | Bríd Tarpey | PERSON | surname
11 | direct | Bríd Tarpey | PERSON | title
12 | indirect | Killian Ó Sé | PERSON | name
13 | mixed | Róisín Heffernan | PERSON | name
14 | mixed | Róisín Heffernan | PERSON | pronoun
15 | mixed | Kilvarna Rowing Club | ORG | organisation
16 | indirect | Carrick Composites | ORG | organisation
17 | mixed | Carrick Composites | ORG | organisation
18 | indirect | Rowing Ireland | ORG | organisation
19 | attitude | Rowing Ireland | ORG | organisation
20 | indirect | Martin Joe Loftus | PERSON | name
21 | direct | Martin Joe Loftus | PERSON | title
22 | mixed | Minister for Transport | PERSON | title
23 | direct | lobster fisherman | PERSON | title
24 | direct | new plaque on the boathouse wall | DOCUMENT | document
entity | PERSON | Aoibhín Tarpey | Aoibhín | cox | Kilvarna Rowing Club
entity | PERSON | Fintan Geraghty | Fintan | captain | Kilvarna Rowing Club
entity | PERSON | Ruairí | - | - | Kilvarna Rowing Club
entity | PERSON | Kasia Wrona | - | engineer | Kilvarna Rowing Club
entity | PERSON | Bríd Tarpey | Dr Tarpey | GP | -
entity | PERSON | Killian Ó Sé | - | solicitor | -
entity | PERSON | Róisín Heffernan | Commander Róisín Heffernan | lead investigator | Marine Casualty Investigation Board
entity | PERSON | Martin Joe Loftus | - | TD | Labour
entity | ORG | Marine Casualty Investigation Board | - | - | -
entity | ORG | Kilvarna Rowing Club | Kilvarna | - | -
entity | ORG | RNLI | - | - | -
entity | ORG | Met Éireann | - | - | -
entity | ORG | Rowing Ireland | - | - | -
entity | ORG | Arklow | - | - | -
entity | ORG | Galley Point | - | - | -
entity | ORG | Carrick Composites | - | - | -
entity | ORG | Dáil | - | - | -
entity | LOC | Mayo | - | - | -
entity | LOC | Tarmon Sound | - | - | -
entity | LOC | Ballyglass | - | - | -
entity | LOC | Castlebar | - | - | -
entity | LOC | Bangor Erris | - | - | -
entity | LOC | Wicklow | - | - | -
entity | LOC | Leitrim | - | - | -
entity | LOC | Lough Key | - | - | -
entity | LOC | Belmullet | - | - | -
entity | LOC | Tralee | - | - | -
entity | LOC | Gdańsk | - | - | -
entity | NORP | Polish | - | - | -
entity | NORP | Labour | - | - | -
meta | Kilvarna boat should not have launched, board finds | - | Donncha Mac Giolla Rí
