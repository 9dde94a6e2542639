"<q1>He was holding on to the lamppost</q1>": retired postman mauled by banned dog outside Cwmdulas chip shop

By Lowri Penhale, court reporter

<q2>A RETIRED postman lost two fingers after a banned XL bully slipped its lead outside a chip shop</q2>, <a2>a court</a2> <c2>was told</c2>.

<s3>Gethin Prosser, 34, of Heol y Bryn, Cwmdulas</s3>, <c3>admitted</c3> <q3>being in charge of a dog which caused injury while dangerously out of control</q3>.

<a4>Swansea Crown Court</a4> <c4>heard</c4> that <q4>the dog, called Bruno, dragged 67-year-old Emlyn Rees almost 20 metres along Station Road on the evening of November 9</q4>.

<s5>Sian Tudor-Pugh</s5>, prosecuting, <c5>said</c5> <q5>customers at the Dulas Fryer tried to free him with a mop, a bar stool and a bag of frozen chips</q5>.

"<q6>He was holding on to the lamppost and saying the Lord's Prayer,</q6>" <s6>Leanne Cound, 19</s6>, who was behind the counter, <c6>said</c6> in a statement. "<q6>We hit that thing with everything we had and it just looked at us.</q6>"

<s7>The teenager</s7>, who has given up the job, <c7>said</c7> <q7>she had not slept properly since</q7>.

Mr Rees was flown to Morriston Hospital, where surgeons could not save the fingers. He has had to leave Cwmdulas Silver Band, which he joined at the age of 11.

"<q8>I delivered to every dog in that valley for 41 years,</q8>" <s8>the grandfather of five</s8> <c8>wrote</c8> in a personal statement, "<q8>and I never met one I was afraid of till now.</q8>"

As it was read out, <s9><a10>his daughter, Carys Rees</a10></s9>, <c9>shouted</c9> "<q9>Shame on you</q9>" from the public gallery and <c10>was asked</c10> by <s10>Judge Angharad Beynon</s10> <q10>to sit down or leave</q10>.

PC Aled Morse, of South Wales Police, found the animal that night in the bath at the defendant's mother's house in Graig Terrace. <s11>The officer</s11>, whose boot was bitten through, <c11>described</c11> it as "<q11>a sofa with teeth</q11>".

<s12>A vet's report</s12> <c12>put</c12> <q12>its weight at 58 kilos</q12>. <s13>The charge sheet</s13> <c13>stated</c13> that <q13>it had never been registered, neutered or insured</q13>.

<s14>Prosser</s14> <c14>told</c14> <a14>police</a14> <q14>he had paid £300 for the dog in a Neath car park and believed it was a Staffie cross</q14>.

<s15>His mother, Delyth Prosser</s15>, <c15>insisted</c15> <q15>Bruno was "soft as butter"</q15>. In a letter to the judge, <s16>she</s16> <c16>asked</c16> <q16>whether the dog, since destroyed, might be "sent home for burial"</q16>.

<s17>Huw Llewelyn</s17>, for Prosser, <c17>said</c17> <q17>his client was "a frightened man who bought a frightening dog"</q17>.

"<q18>He hasn't kept so much as a goldfish since,</q18>" <s18>he</s18> <c18>added</c18>. <s19>The father of two</s19>, who has 14 previous convictions, <c19>hopes</c19> <q19>to start work for Tata in Port Talbot</q19>.

The judge jailed him for 22 months and banned him from owning a dog for 15 years.

"<q20>You saw a muzzle as an insult to the dog,</q20>" <s20>she</s20> <c20>told</c20> <a20>the 34-year-old</a20>. "<q20>I see the want of one as an insult to Mr Rees.</q20>"

Afterwards, <s21>RSPCA Cymru</s21> <c21>called on</c21> <a21>the Welsh Government</a21> <q21>to pay for free muzzles</q21>. <s22>The charity</s22> <c22>claims</c22> <q22>three banned dogs in four are never declared</q22>.

<s23>Plaid Cymru councillor Rhodri Vaughan</s23> <c23>praised</c23> "<q23>the bravery of people in tabards</q23>". The band will give a concert for its former euphonium player at Ebenezer Chapel on March 1.

<s24>A sign in the window of the Dulas Fryer</s24> now <c24>reads</c24>: "<q24>No dogs. Not even yours.</q24>"
-----
1 | direct | Leanne Cound | PERSON | none
2 | indirect | - | - | none
3 | indirect | Gethin Prosser | PERSON | name
4 | indirect | - | - | none
5 | indirect | Sian Tudor-Pugh | PERSON | name
6 | direct | Leanne Cound | PERSON | name
7 | indirect | Leanne Cound | PERSON | title
8 | direct | Emlyn Rees | PERSON | title
9 | direct | Carys Rees | PERSON | name
10 | indirect | Angharad Beynon | PERSON | name
11 | mixed | Aled Morse | PERSON | title
12 | indirect | vet's report | DOCUMENT | document
13 | indirect | charge sheet | DOCUMENT | document
14 | indirect | Gethin Prosser | PERSON | surname
15 | mixed | Delyth Prosser | PERSON | name
16 | mixed | Delyth Prosser | PERSON | pronoun
17 | mixed | Huw Llewelyn | PERSON | name
18 | direct | Huw Llewelyn | PERSON | pronoun
19 | attitude | Gethin Prosser | PERSON | title
20 | direct | Angharad Beynon | PERSON | pronoun
21 | indirect | RSPCA Cymru | ORG | organisation
22 | indirect | RSPCA Cymru | ORG | organisation
23 | mixed | Rhodri Vaughan | PERSON | name
24 | direct | sign in the window of the Dulas Fryer | DOCUMENT | document
entity | PERSON | Gethin Prosser | Prosser | - | -
entity | PERSON | Emlyn Rees | Mr Rees | postman | -
entity | PERSON | Sian Tudor-Pugh | - | - | -
entity | PERSON | Leanne Cound | - | - | -
entity | PERSON | Carys Rees | - | - | -
entity | PERSON | Angharad Beynon | Judge Angharad Beynon | Judge | -
entity | PERSON | Aled Morse | PC Aled Morse | PC | South Wales Police
entity | PERSON | Delyth Prosser | - | - | -
entity | PERSON | Huw Llewelyn | - | - | -
entity | PERSON | Rhodri Vaughan | - | councillor | -
entity | ORG | Swansea Crown Court | - | - | -
entity | ORG | Morriston Hospital | - | - | -
entity | ORG | Cwmdulas Silver Band | - | - | -
entity | ORG | South Wales Police | - | - | -
entity | ORG | Tata | - | - | -
entity | ORG | RSPCA Cymru | - | - | -
entity | ORG | Welsh Government | - | - | -
entity | LOC | Cwmdulas | - | - | -
entity | LOC | Heol y Bryn | - | - | -
entity | LOC | Station Road | - | - | -
entity | LOC | Dulas Fryer | - | - | -
entity | LOC | Graig Terrace | - | - | -
entity | LOC | Neath | - | - | -
entity | LOC | Port Talbot | - | - | -
entity | LOC | Ebenezer Chapel | - | - | -
entity | NORP | Plaid Cymru | - | - | -
meta | "He was holding on to the lamppost": retired postman mauled by banned dog outside Cwmdulas chip shop | - | Lowri Penhale
