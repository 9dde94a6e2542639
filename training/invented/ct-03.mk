<q1>Contractors 'will need an army' to shift Drumalea pyre</q1>

By Aoibheann McIlroy

<a2>COUNCILLORS on Bann and Braid Borough Council</a2> <c2>were told</c2> by <s2>their own solicitor</s2> last night that <q2>they could be sued if diggers are sent on to a Co Antrim estate to clear a 70ft bonfire</q2>.

The stack, topped at the weekend with a boat and three election posters, stands 40 yards from the gable of Drumalea Health Centre outside Ballymacaskin.

<s3>The Top Field Bonfire Committee</s3>, which built it, <c3>has refused</c3> <q3>to take away so much as a pallet</q3>. In a note taped to the council gates on Tuesday, <s4>it</s4> <c4>wrote</c4>: "<q4>Touch one stick and you will need an army.</q4>"

<s5>The Northern Ireland Fire and Rescue Service</s5> <c5>puts</c5> <q5>the safe distance for anything of that height at 350ft</q5>.

<s6>DUP group leader Nigel Harbinson</s6> <c6>told</c6> <a6>the chamber</a6> <q6>the legal advice should be "read slowly and then obeyed"</q6>. <s7>Alderman Harbinson</s7> <c7>accused</c7> republicans of <q7>"going looking for a stand-off" so that they could be "pictured beside one"</q7>.

That did not sit well with Dearbhla McQuaid, whose motion to bring in contractors was carried 17-15 in June.

"<q8>There are oxygen cylinders in that building,</q8>" <s8>the Sinn Fein woman</s8> <c8>shot back</c8>. "<q8>There are people on dialysis. I will not apologise for wanting them to breathe.</q8>

"<q8>And I'd invite the alderman to come down and stand in the smoke with me.</q8>"

<s9>Ruth Penney, for Alliance</s9>, <c9>appealed for</c9> <q9>cool heads</q9>. <s10>She</s10> <c10>reminded</c10> <a10>Cllr McQuaid</a10> that <q10>a driver had been dragged from his lorry at Tannaghmore in 2019</q10>.

<s11>Independent Sammy Orr</s11>, who served 22 years in the Royal Irish Regiment, <c11>protested</c11> that <q11>nobody in Drumalea had been consulted</q11>. <s12>The ex-soldier</s12> also <c12>wondered aloud</c12> <q12>why a burning bus in Derry "never needed a barrister"</q12>.

<q13>Removal would cost £43,000, against £2,600 for boarding up the windows</q13>, <c13>according to</c13> <s13>a report by council officers</s13>. <s14>It</s14> <c14>recommends</c14> <q14>a fence</q14>.

<q15>Police would "stand between people, not beside pallets"</q15>, <s15>Superintendent Kelly-Ann Rutledge</s15> <c15>promised</c15>. Pressed twice by Mrs Penney, <s16>the PSNI commander</s16> <c16>would not say</c16> <q16>how many officers she intended to send</q16>.

The field belongs to the Housing Executive, <s17>which</s17> <c17>says</c17> <q17>it will be guided by the council</q17>. A firm from Larne, T&R Gault, has already pulled out of the job. <s18>Its managing director</s18> <c18>declined to discuss</c18> <q18>a brick that came through his office window on Sunday</q18>.

In Drumalea yesterday opinion was split, sometimes by a hedge.

"<q19>It's our wee one night,</q19>" <c19>said</c19> <s19>a mother of two from Cairn Walk</s19>. <q20>The builders</q20>, <s20>she</s20> <c20>pointed out</c20>, <q20>had painted the youth club for nothing</q20>.

Next door, <s21>retired nurse Wilma Tweedie</s21> <c21>fears for</c21> <q21>her double glazing</q21>. "<q22>It melted last year and the Executive gave me a leaflet,</q22>" <s22>she</s22> <c22>said</c22>.

<s23>A High Court judge, Mr Justice Colquhoun</s23>, <c23>ruled</c23> in 2022 that <q23>a similar pyre at Rathcarrick could stay, since the landowner had "slept on its rights"</q23>. That fire cracked the gable of St Comgall's Parish Hall.

A special meeting will be held in the Braid Arts Centre on Friday. <s24>A handwritten notice on the health centre's door</s24> <c24>says</c24> <q24>it will close at noon on the Eleventh</q24>.
-----
1 | mixed | Top Field Bonfire Committee | ORG | none
2 | indirect | their own solicitor | PERSON | title
3 | attitude | Top Field Bonfire Committee | ORG | organisation
4 | direct | Top Field Bonfire Committee | ORG | pronoun
5 | indirect | Northern Ireland Fire and Rescue Service | ORG | organisation
6 | mixed | Nigel Harbinson | PERSON | name
7 | mixed | Nigel Harbinson | PERSON | surname
8 | direct | Dearbhla McQuaid | PERSON | title
9 | indirect | Ruth Penney | PERSON | name
10 | indirect | Ruth Penney | PERSON | pronoun
11 | indirect | Sammy Orr | PERSON | name
12 | mixed | Sammy Orr | PERSON | title
13 | indirect | report by council officers | DOCUMENT | document
14 | indirect | report by council officers | DOCUMENT | pronoun
15 | mixed | Kelly-Ann Rutledge | PERSON | name
16 | attitude | Kelly-Ann Rutledge | PERSON | title
17 | indirect | Housing Executive | ORG | pronoun
18 | attitude | Its managing director | PERSON | title
19 | direct | mother of two from Cairn Walk | PERSON | title
20 | indirect | mother of two from Cairn Walk | PERSON | pronoun
21 | attitude | Wilma Tweedie | PERSON | name
22 | direct | Wilma Tweedie | PERSON | pronoun
23 | mixed | Mr Justice Colquhoun | PERSON | name
24 | indirect | handwritten notice on the health centre's door | DOCUMENT | document
entity | PERSON | Nigel Harbinson | Alderman Harbinson | group leader | DUP
entity | PERSON | Dearbhla McQuaid | Cllr McQuaid | - | Sinn Fein
entity | PERSON | Ruth Penney | Mrs Penney | - | Alliance
entity | PERSON | Sammy Orr | - | - | -
entity | PERSON | Kelly-Ann Rutledge | Superintendent Kelly-Ann Rutledge | commander | PSNI
entity | PERSON | Wilma Tweedie | - | nurse | -
entity | PERSON | Mr Justice Colquhoun | - | judge | High Court
entity | ORG | Bann and Braid Borough Council | - | - | -
entity | ORG | Drumalea Health Centre | - | - | -
entity | ORG | Top Field Bonfire Committee | - | - | -
entity | ORG | Northern Ireland Fire and Rescue Service | - | - | -
entity | ORG | Alliance | - | - | -
entity | ORG | Royal Irish Regiment | - | - | -
entity | ORG | PSNI | - | - | -
entity | ORG | Housing Executive | Executive | - | -
entity | ORG | T&R Gault | - | - | -
entity | ORG | High Court | - | - | -
entity | LOC | Drumalea | - | - | -
entity | LOC | Co Antrim | - | - | -
entity | LOC | Ballymacaskin | - | - | -
entity | LOC | Tannaghmore | - | - | -
entity | LOC | Derry | - | - | -
entity | LOC | Larne | - | - | -
entity | LOC | Cairn Walk | - | - | -
entity | LOC | Rathcarrick | - | - | -
entity | LOC | St Comgall's Parish Hall | - | - | -
entity | LOC | Braid Arts Centre | - | - | -
entity | NORP | DUP | - | - | -
entity | NORP | Sinn Fein | - | - | -
meta | Contractors 'will need an army' to shift Drumalea pyre | - | Aoibheann McIlroy
