Teen who '<q1>hunted</q1>' cyclist with stolen van detained for 11 years

Rhiannon Sayce

A 17-year-old boy who ran down an apprentice in a stolen van has been sentenced to 11 years' detention, as <s2>the victim's mother</s2> <c2>told</c2> <a2>a judge</a2> <q2>she "still lays his place at the table"</q2>.

Kieron Blamire was convicted in June of the manslaughter of Joel Pascoe-Edwards, 19, on the outskirts of Aberwern, Carmarthenshire.

<a3>Swansea Crown Court</a3> <c3>heard</c3> <q3>the defendant had followed Joel for nearly two miles along the A4239 before mounting the verge</q3>.

"<q4>You hunted a boy you had never met,</q4>" <s4>Mrs Justice Calloway</s4> <c4>told</c4> <a4>Blamire</a4>. "<q4>And when you had caught him you drove home and ordered a pizza.</q4>"

Lifting an order that had protected his name, <s5>she</s5> <c5>ruled</c5> <q5>there was "a clear public interest" in parents knowing it</q5>.

Joel's mother, Dawn Pascoe, a cook at Ysgol Bro Carreg, turned to face the dock.

"<q6>He rang his nan at six every single night,</q6>" <s6>she</s6> <c6>said</c6>. "<q6>She still picks up the phone at six.</q6>"

In a letter handed to the court, <s7>his sister Ffion</s7>, who is 15, <c7>wrote</c7> that <q7>he had taught her to swim at Porth Gwylan</q7>. <s8>She</s8> <c8>did not think</c8> <q8>she would go in the sea again</q8>.

Joel's father, Gareth Edwards, had come from Stroud but was too upset to read his own statement. It was read for him by a police officer. <s9>The 51-year-old</s9> <c9>thanked</c9> two nurses who stopped for "<q9>holding his hand when we could not</q9>".

Simon Allardyce KC, prosecuting, played dashcam footage lasting 94 seconds. <s10>The barrister</s10> <c10>had described</c10> it to <a10>the jury</a10> as "<q10>a chase scene that nobody should have had to film</q10>".

The van had been taken that morning from a depot of Tidy Skips of Llanfedwen. <q11>The keys were in it</q11>, <a11>jurors</a11> <c11>were told</c11>.

For the defence, <s12>Lucia Penhaligon KC</s12> <c12>said</c12> <q12>Blamire had been excluded from school at 13</q12>. <s13>She</s13> <c13>asked</c13> <a13>the judge</a13> <q13>to remember he was "a child raised by his phone"</q13>.

But <s14>a pre-sentence report</s14> <c14>found</c14> him "<q14>polite, incurious and unmoved</q14>".

As he was led down, <s15>the teenager</s15> <c15>mouthed</c15> "<q15>sorry</q15>" to <a15>his grandmother</a15>. His aunt, Stacey Blamire, stayed in her seat.

Outside, <s16,17>Ms Blamire</s16,17> <c16>said</c16> <q16>the family was "ashamed to the bone"</q16> and <c17>hoped</c17> <q17>one day to say so to Joel's family</q17>.

<s18>Det Insp Nia Beynon, of Dyfed-Powys Police</s18>, <c18>called</c18> it "<q18>the most pointless death I have dealt with</q18>". <s19>The detective</s19> <c19>appealed for</c19> <q19>the driver of a silver hatchback seen on the A4239 to come forward</q19>.

<s20>The CPS</s20> <c20>said</c20> <q20>Blamire had shown "not one flicker of remorse" in six interviews</q20>.

<s21>WheelSafe Cymru</s21> <c21>wants</c21> <q21>immobilisers fitted to every commercial vehicle by 2028</q21>. "<q22>A bunch of keys on a dashboard is a loaded weapon,</q22>" <c22>said</c22> <s22>the charity</s22>, whose founder lost a son on the same road.

Joel, who was learning to be a farrier, played scrum-half for Aberwern RFC. <q23>The number nine shirt will not be worn this season</q23>, <s23>its president, Huw "<x>Tank</x>" Morris</s23>, <c23>announced</c23>.

On the verge where he fell, <s24>a card in a bunch of leeks</s24> <c24>reads</c24>: "<q24>Ride on, bach. The nine is yours.</q24>"

<s25>The Attorney General's Office</s25> <c25>confirmed</c25> that <q25>it had been asked to review the sentence</q25>.
-----
1 | mixed | Mrs Justice Calloway | PERSON | none
2 | mixed | Dawn Pascoe | PERSON | title
3 | indirect | - | - | none
4 | direct | Mrs Justice Calloway | PERSON | name
5 | mixed | Mrs Justice Calloway | PERSON | pronoun
6 | direct | Dawn Pascoe | PERSON | pronoun
7 | indirect | Ffion | PERSON | name
8 | attitude | Ffion | PERSON | pronoun
9 | mixed | Gareth Edwards | PERSON | title
10 | mixed | Simon Allardyce | PERSON | title
11 | indirect | - | - | none
12 | indirect | Lucia Penhaligon | PERSON | name
13 | mixed | Lucia Penhaligon | PERSON | pronoun
14 | mixed | pre-sentence report | DOCUMENT | document
15 | direct | Kieron Blamire | PERSON | title
16 | mixed | Stacey Blamire | PERSON | surname
17 | attitude | Stacey Blamire | PERSON | surname
18 | mixed | Nia Beynon | PERSON | name
19 | indirect | Nia Beynon | PERSON | title
20 | mixed | CPS | ORG | organisation
21 | attitude | WheelSafe Cymru | ORG | organisation
22 | direct | WheelSafe Cymru | ORG | organisation
23 | indirect | Huw "Tank" Morris | PERSON | name
24 | direct | card in a bunch of leeks | DOCUMENT | document
25 | indirect | Attorney General's Office | ORG | organisation
entity | PERSON | Kieron Blamire | Blamire | - | -
entity | PERSON | Joel Pascoe-Edwards | Joel | apprentice | -
entity | PERSON | Mrs Justice Calloway | - | judge | -
entity | PERSON | Dawn Pascoe | - | cook | Ysgol Bro Carreg
entity | PERSON | Ffion | - | - | -
entity | PERSON | Gareth Edwards | - | - | -
entity | PERSON | Simon Allardyce | - | - | -
entity | PERSON | Lucia Penhaligon | - | - | -
entity | PERSON | Stacey Blamire | Ms Blamire | - | -
entity | PERSON | Nia Beynon | Det Insp Nia Beynon | Det Insp | Dyfed-Powys Police
entity | PERSON | Huw "Tank" Morris | - | president | Aberwern RFC
entity | ORG | Swansea Crown Court | - | - | -
entity | ORG | Ysgol Bro Carreg | - | - | -
entity | ORG | Tidy Skips | - | - | -
entity | ORG | Dyfed-Powys Police | - | - | -
entity | ORG | CPS | - | - | -
entity | ORG | WheelSafe Cymru | - | - | -
entity | ORG | Aberwern RFC | - | - | -
entity | ORG | Attorney General's Office | - | - | -
entity | LOC | Aberwern | - | - | -
entity | LOC | Carmarthenshire | - | - | -
entity | LOC | A4239 | - | - | -
entity | LOC | Porth Gwylan | - | - | -
entity | LOC | Stroud | - | - | -
entity | LOC | Llanfedwen | - | - | -
meta | Teen who 'hunted' cyclist with stolen van detained for 11 years | - | Rhiannon Sayce
