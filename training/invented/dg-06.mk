Mulhern’s season over as <s1>panel</s1> <c1>finds</c1> <q1>headbutt was ‘no accident’</q1>

Donncha Hurley

Corrib prop Fiachra Mulhern will play no more rugby this season after a disciplinary panel in Edinburgh banned him for nine weeks for headbutting the Lormont hooker Tevita Halapio.

<s2>The loosehead, 29</s2>, who is from Belmullet, <c2>had argued</c2> that <q2>his head was driven upwards by the weight of a collapsing scrum</q2>.

<s3>The 31-page judgment</s3> <c3>calls</c3> the contact ‘<q3>deliberate, forceful and rather tired</q3>’.

‘<q4>Mr Mulhern was a likeable witness and we did not believe him,</q4>’ <c4>wrote</c4> <s4>Rhian Colclough KC</s4>, who chaired the panel. With her sat Greig Dunsire, the former Scotland centre, and Dr Aoife Tansey, a neurologist.

<s5>The barrister</s5> <c5>refused</c5> <q5>to shorten the ban for good behaviour</q5>, given two yellow cards before Christmas.

<s6>The Celtic Union League (CUL)</s6>, which brought the charge, <c6>said</c6> <q6>it would reflect ‘for a day or two’ before deciding whether to appeal</q6>.

Corrib head coach Steffan Bryce needed no such pause. ‘<q7>Nine weeks for a scrum that went down twice? I’d love to see the sums,</q7>’ <c7>fumed</c7> <s7>the former Leicester lock</s7>, asked about it at Dangan Park.

Halapio needed eight stitches and a week in a dark room. ‘<q8>In Nuku’alofa we say sorry with a pig,</q8>’ <s8>the Tongan</s8> <c8>explained</c8>. ‘<q8>I am waiting for my pig.</q8>’

<s9>His club’s president, Jean-Marc Etcheverry</s9>, <c9>posted</c9> a picture of the wound with the words ‘<q9>Justice, light version</q9>’.

The South African referee, Sipho Ndlela, had shown only a yellow card. <s10>He</s10> <c10>told</c10> <a10>the hearing</a10> <q10>he saw ‘heads, but not intent’</q10>. Citing commissioner Marco Zanutto saw more; <s11>his report</s11> <c11>counted</c11> ‘<q11>three separate movements of the neck</q11>’.

‘<q12>It was a woodpecker,</q12>’ <s12>the Italian</s12> <c12>testified</c12>.

Mulhern gave evidence by video from Galway University Hospital, where his partner, Sinéad Geraghty, was in labour. ‘<q13>I’d one eye on the judge and one on the monitor,</q13>’ <s13>the new father</s13> <c13>said</c13> yesterday. ‘<q13>We’re calling her Aoibhe. We are not calling her Rhian.</q13>’

His younger brother Cathal, a flanker with Shannonside, was at the bedside too. ‘<q14>He’ll sulk, he’ll lift, he’ll come back fatter,</q14>’ <c14>predicted</c14> <s14>the back-rower</s14>. <s15>The player’s agent</s15> <c15>would not say</c15> <q15>whether talks with Toulon were still alive</q15>.

<s16>The Irish Professional Players’ Guild</s16> <c16>wants</c16> <q16>every panel to include ‘at least one person who has propped’</q16>. <s17>Shay Brophy, the former Ireland hooker</s17>, <c17>likened</c17> the process to ‘<q17>three vets judging a bar fight</q17>’.

‘<q18>I have read more brain scans than match programmes, and I make no apology for it,</q18>’ <s18>the neurologist</s18> <c18>responded</c18> on RTÉ radio. <s19>She</s19> <c19>urged</c19> <a19>World Rugby</a19> <q19>to double the sanction for contact with the crown of the head</q19>.

Supporters have their own verdict. ‘<q20>Free the Belmullet One,</q20>’ <c20>reads</c20> <s20>a bedsheet</s20> hung from Wolfe Tone Bridge.

Corrib, beaten 24-10 by Swansea Vale last week, are seventh in the table. <s21>The club</s21>, backed by Tirawley Creamery, <c21>hopes</c21> <q21>to sign a short-term replacement before Saturday’s visit of Rhondda</q21>.

<s22>A source close to the squad</s22> <c22>named</c22> Toulouse academy prop Bastien Lacaze as ‘<q22>the one they ring when the front door falls off</q22>’.
-----
1 | mixed | panel | GROUP | group
2 | indirect | Fiachra Mulhern | PERSON | title
3 | mixed | 31-page judgment | DOCUMENT | document
4 | direct | Rhian Colclough | PERSON | name
5 | attitude | Rhian Colclough | PERSON | title
6 | mixed | Celtic Union League | ORG | organisation
7 | direct | Steffan Bryce | PERSON | title
8 | direct | Tevita Halapio | PERSON | title
9 | direct | Jean-Marc Etcheverry | PERSON | name
10 | mixed | Sipho Ndlela | PERSON | pronoun
11 | mixed | his report | DOCUMENT | document
12 | direct | Marco Zanutto | PERSON | title
13 | direct | Fiachra Mulhern | PERSON | title
14 | direct | Cathal | PERSON | title
15 | attitude | player’s agent | PERSON | title
16 | mixed | Irish Professional Players’ Guild | ORG | organisation
17 | mixed | Shay Brophy | PERSON | name
18 | direct | Aoife Tansey | PERSON | title
19 | indirect | Aoife Tansey | PERSON | pronoun
20 | direct | bedsheet hung from Wolfe Tone Bridge | DOCUMENT | document
21 | attitude | Corrib | ORG | organisation
22 | mixed | source close to the squad | PERSON | title
entity | PERSON | Fiachra Mulhern | Mulhern; Mr Mulhern | prop | Corrib
entity | PERSON | Tevita Halapio | Halapio | hooker | Lormont
entity | PERSON | Rhian Colclough | Rhian | - | -
entity | PERSON | Greig Dunsire | - | centre | -
entity | PERSON | Aoife Tansey | Dr Aoife Tansey | neurologist | -
entity | PERSON | Steffan Bryce | - | head coach | Corrib
entity | PERSON | Jean-Marc Etcheverry | - | president | Lormont
entity | PERSON | Sipho Ndlela | - | referee | -
entity | PERSON | Marco Zanutto | - | Citing commissioner | -
entity | PERSON | Sinéad Geraghty | - | - | -
entity | PERSON | Aoibhe | - | - | -
entity | PERSON | Cathal | - | flanker | Shannonside
entity | PERSON | Shay Brophy | - | hooker | -
entity | PERSON | Bastien Lacaze | - | prop | Toulouse
entity | ORG | Corrib | - | - | -
entity | ORG | Lormont | - | - | -
entity | ORG | Celtic Union League | CUL | - | -
entity | ORG | Leicester | - | - | -
entity | ORG | Galway University Hospital | - | - | -
entity | ORG | Shannonside | - | - | -
entity | ORG | Toulon | - | - | -
entity | ORG | Irish Professional Players’ Guild | - | - | -
entity | ORG | RTÉ | - | - | -
entity | ORG | World Rugby | - | - | -
entity | ORG | Swansea Vale | - | - | -
entity | ORG | Tirawley Creamery | - | - | -
entity | ORG | Rhondda | - | - | -
entity | ORG | Toulouse | - | - | -
entity | LOC | Edinburgh | - | - | -
entity | LOC | Scotland | - | - | -
entity | LOC | Belmullet | - | - | -
entity | LOC | Dangan Park | - | - | -
entity | LOC | Nuku’alofa | - | - | -
entity | LOC | Ireland | - | - | -
entity | LOC | Wolfe Tone Bridge | - | - | -
entity | NORP | Tongan | - | - | -
entity | NORP | South African | - | - | -
entity | NORP | Italian | - | - | -
meta | Mulhern’s season over as panel finds headbutt was ‘no accident’ | - | Donncha Hurley
