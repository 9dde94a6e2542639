<q1>Cocaine worth £96m was hidden in tins of pineapple</q1>, <a1>court</a1> <c1>told</c1>

By Barnaby Fitch, Crime Correspondent

<q16>A Kent haulier hid 1.2 tonnes of cocaine in catering tins of pineapple and bragged that he would “retire on fruit salad”</q16>, <a16>Maidstone Crown Court</a16> <c16>was told</c16> yesterday.

<s2>Scott Venables, 52, and his business partner, Arben Hoxha, 38</s2>, <c2>deny</c2> <q2>conspiracy to import class A drugs</q2>.

<s3>Prosecutor Imelda Sarpong-Wright</s3> <c3>said</c3> <q3>Border Force officers at Sheerness had become suspicious because the tins “did not slosh”</q3>. “<q4>Each weighed 3.1 kilos. Each should have weighed three,</q4>” <s4>she</s4> <c4>told</c4> <a4>the jury</a4>. “<q4>That, members of the jury, is how small a mistake can be.</q4>”

Twelve jurors passed a tin from hand to hand. On its label a smiling toucan held a spoon.

<q5>Messages on an encrypted phone</q5>, <c5>according to</c5> <s5>the Crown</s5>, <q5>showed the pair haggling over a villa in Durrës</q5>. <s6>One message</s6>, sent by a user called ‘<x>Uncle Ben</x>’, <c6>said</c6>: “<q6>Tell Scotty the monkeys like bananas not pineapples.</q6>” <s7>A National Crime Agency expert</s7> <c7>believes</c7> <q7>it was a warning</q7>.

<s8>Mr Venables’ barrister, Sir Crispin Oduya-Hall KC</s8>, <c8>asked</c8> <q8>how anyone could know what a monkey meant</q8>.

“<q9>We didn’t ask the monkey, sir,</q9>” <c9>replied</c9> <s9>the expert</s9>, to laughter. <s10>Judge Pamela Strickland-Roy</s10> <c10>told</c10> <a10>the public gallery</a10> <q10>to be quiet or be elsewhere</q10>.

Neither defendant gave a full interview. <s11>Mr Hoxha</s11> <c11>told</c11> <a11>detectives</a11> only that <q11>he was “allergic to fruit”</q11>. <s12>His mother, Drita</s12>, who gave evidence through an interpreter, <c12>confirmed</c12> <q12>the allergy</q12>. “<q14>Since a baby. With strawberry he becomes a balloon.</q14>”

The court rose early because of a fault in the heating. Two ushers were seen carrying the exhibits, on a tea trolley, to a locked room.

<s13>The prosecution</s13> <c13>expects</c13> <q13>to call a further 14 witnesses</q13>. <q15>Mr Venables, who coaches an under-11s side in Faversham, intends to give evidence in his own defence</q15>, <s15>Sir Crispin</s15> <c15>indicated</c15>.

The trial, which was listed for six weeks, is now in its fifth.
-----
1 | indirect | - | - | none
2 | indirect | Scott Venables and Arben Hoxha | GROUP | name
3 | mixed | Imelda Sarpong-Wright | PERSON | name
4 | direct | Imelda Sarpong-Wright | PERSON | pronoun
5 | indirect | Crown | ORG | organisation
6 | direct | One message | DOCUMENT | document
7 | attitude | National Crime Agency expert | PERSON | title
8 | indirect | Crispin Oduya-Hall | PERSON | name
9 | direct | National Crime Agency expert | PERSON | title
10 | indirect | Pamela Strickland-Roy | PERSON | name
11 | mixed | Arben Hoxha | PERSON | surname
12 | indirect | Drita | PERSON | name
13 | attitude | Crown | ORG | organisation
14 | direct | Drita | PERSON | none
15 | indirect | Crispin Oduya-Hall | PERSON | name
16 | mixed | - | - | none
entity | PERSON | Scott Venables | Mr Venables; Scotty | haulier | -
entity | PERSON | Arben Hoxha | Mr Hoxha | - | -
entity | PERSON | Imelda Sarpong-Wright | - | Prosecutor | -
entity | ORG | Crown | - | - | -
entity | PERSON | Crispin Oduya-Hall | Sir Crispin Oduya-Hall; Sir Crispin | barrister | -
entity | PERSON | Pamela Strickland-Roy | Judge Pamela Strickland-Roy | Judge | -
entity | PERSON | Drita | - | - | -
entity | ORG | Maidstone Crown Court | - | - | -
entity | ORG | Border Force | - | - | -
entity | ORG | National Crime Agency | - | - | -
entity | LOC | Kent | - | - | -
entity | LOC | Sheerness | - | - | -
entity | LOC | Durrës | - | - | -
entity | LOC | Faversham | - | - | -
meta | Cocaine worth £96m was hidden in tins of pineapple, court told | - | Barnaby Fitch, Crime Correspondent
