'<q1>I have packed</q1>': Larrazcueta skips training as Marlham chase turns sour

<s2>Winger</s2> <c2>tells</c2> <a2>friends</a2> <q2>he has played last game for Valdecorza</q2>; <s3>Spanish club</s3> <c3>insist</c3>: '<q3>Pay the clause or go home</q3>'

By Rory Dunstable

Unai Larrazcueta failed to report for training at Real Valdecorza on Monday as his proposed move to Marlham United descended into open war between the clubs.

'<q4>I have packed my boots and my grandmother's radio,</q4>' <s4>the 22-year-old</s4> <c4>wrote</c4> beneath a photograph of a hire car. '<q4>The rest is up to men in suits.</q4>'

The suits belong to two women, as it happens. <s5>Amparo Roig, the Valdecorza president</s5>, <c5>has told</c5> <a5>her opposite number, Sally Ferraby</a5>, that <q5>nothing below the £48million release clause will be considered</q5>.

<s6>She</s6> also <c6>accused</c6> the English side of '<q6>hiding behind a telephone</q6>' after <q7>a member of Ferraby's staff offered the player a house in Cheshire by text</q7>, or so <s7>she</s7> <c7>claims</c7>.

Ferraby, who drafted pensions law at the Treasury before football found her, was not having that. '<q8>Nobody here has texted anybody,</q8>' <s8>the former civil servant</s8> <c8>said</c8>. '<q8>We sent a fax, because that is what Spain likes.</q8>'

<s9>Her Irish manager, Darragh Mulvane</s9>, <c9>is adamant</c9> <q9>the deal will be done by Friday</q9>. <s10>The Cork man</s10> <c10>admitted</c10> <q10>he had already shown his target the training ground 'on my phone, mud and all'</q10>.

'<q11>He wants in. I want him in,</q11>' <s11>he</s11> <c11>grinned</c11>. '<q11>That's two-thirds of a transfer.</q11>'

<s23>Txomin Arregi</s23> <c23>would like</c23> <q23>to be asked first</q23>. <s12>The Valdecorza coach</s12>, who has won one of his last nine matches, <c12>refuses</c12> <q12>to pick anybody 'with one foot in the airport'</q12> and left Larrazcueta out of Saturday's 2-1 win over Almenara.

His goalkeeper was kinder. '<q13>I told him: <n13>go, kid, but say goodbye to the kit man</n13>,</q13>' <c13>said</c13> <s13>Sergi Pons</s13>, at 38 the oldest man in the squad. '<q13>He hasn't yet.</q13>'

<c14>According to</c14> <s14>Borja Quintanal, the winger's agent</s14>, who was seen in a hotel bar in Manchester on Sunday night, <q14>his client was promised a cut-price exit in May over a plate of artichokes</q14>. <s15>The president</s15> <c15>denies</c15> <q15>ever having dined with him</q15>.

<s16>One Valdecorza director</s16>, quoted by Diario Corzano, <c16>branded</c16> Larrazcueta '<q16>a spoilt boy with a good left foot</q16>'.

<s17>A letter from Marlham's lawyers, Pell & Ravenscroft</s17>, <c17>warns</c17> that <q17>any attempt to fine him 'will be contested before Fifa, Uefa and anybody else who is awake'</q17>. The reply is due by 5pm on Thursday.

Valdecorza, sponsored by the cava house Mas Tarrida, signed him for £300,000 from second-tier Izarraitz in 2021 and still owe the Basques a third of it. Marlham sold their own No 7, Emeka Okwudili, to TSV Grünau in January.

The Germans were themselves linked with Larrazcueta last week. '<q18>We are spectators with popcorn,</q18>' <s18>their sporting director, Jens Holtkamp</s18>, <c18>said</c18> when reached on a golf course near Kassel.

Outside Estadio del Molino on Monday, where the club shop had already halved the price of his shirt, <s19>a banner</s19> <c19>read</c19>: '<q19>Radio yes, Unai no.</q19>' <s20>Supporters of the Peña Molinera</s20> <c20>called for</c20> <q20>him to be 'posted, second class'</q20>.

<s21>His mother, Edurne Goñi</s21>, just <c21>hopes</c21> <q21>someone in England will make him breakfast</q21>. '<q22>He can cross a ball from 40 metres,</q22>' <s22>the school cook</s22> <c22>sighed</c22>. '<q22>He cannot boil an egg.</q22>'
-----
1 | direct | Unai Larrazcueta | PERSON | none
2 | indirect | Unai Larrazcueta | PERSON | title
3 | direct | Real Valdecorza | ORG | organisation
4 | direct | Unai Larrazcueta | PERSON | title
5 | indirect | Amparo Roig | PERSON | name
6 | mixed | Amparo Roig | PERSON | pronoun
7 | indirect | Amparo Roig | PERSON | pronoun
8 | direct | Sally Ferraby | PERSON | title
9 | indirect | Darragh Mulvane | PERSON | name
10 | mixed | Darragh Mulvane | PERSON | title
11 | direct | Darragh Mulvane | PERSON | pronoun
12 | mixed | Txomin Arregi | PERSON | title
13 | direct | Sergi Pons | PERSON | name
14 | indirect | Borja Quintanal | PERSON | name
15 | indirect | Amparo Roig | PERSON | title
16 | mixed | One Valdecorza director | PERSON | title
17 | mixed | letter from Marlham's lawyers | DOCUMENT | document
18 | direct | Jens Holtkamp | PERSON | name
19 | direct | banner | DOCUMENT | document
20 | mixed | Supporters of the Peña Molinera | GROUP | group
21 | attitude | Edurne Goñi | PERSON | name
22 | direct | Edurne Goñi | PERSON | title
23 | attitude | Txomin Arregi | PERSON | name
entity | PERSON | Unai Larrazcueta | Larrazcueta; Unai | winger | Real Valdecorza
entity | PERSON | Amparo Roig | - | president | Real Valdecorza
entity | PERSON | Sally Ferraby | Ferraby | - | Marlham United
entity | PERSON | Darragh Mulvane | - | manager | Marlham United
entity | PERSON | Txomin Arregi | - | coach | Real Valdecorza
entity | PERSON | Sergi Pons | - | goalkeeper | Real Valdecorza
entity | PERSON | Borja Quintanal | - | agent | -
entity | PERSON | Emeka Okwudili | - | - | TSV Grünau
entity | PERSON | Jens Holtkamp | - | sporting director | TSV Grünau
entity | PERSON | Edurne Goñi | - | school cook | -
entity | ORG | Real Valdecorza | Valdecorza | - | -
entity | ORG | Marlham United | Marlham | - | -
entity | ORG | Treasury | - | - | -
entity | ORG | Almenara | - | - | -
entity | ORG | Diario Corzano | - | - | -
entity | ORG | Pell & Ravenscroft | - | - | -
entity | ORG | Fifa | - | - | -
entity | ORG | Uefa | - | - | -
entity | ORG | Mas Tarrida | - | - | -
entity | ORG | Izarraitz | - | - | -
entity | ORG | TSV Grünau | - | - | -
entity | ORG | Peña Molinera | - | - | -
entity | LOC | Cheshire | - | - | -
entity | LOC | Spain | - | - | -
entity | LOC | Cork | - | - | -
entity | LOC | Manchester | - | - | -
entity | LOC | Kassel | - | - | -
entity | LOC | Estadio del Molino | - | - | -
entity | LOC | England | - | - | -
entity | NORP | Spanish | - | - | -
entity | NORP | English | - | - | -
entity | NORP | Irish | - | - | -
entity | NORP | Basques | - | - | -
entity | NORP | Germans | - | - | -
meta | 'I have packed': Larrazcueta skips training as Marlham chase turns sour | - | Rory Dunstable
