‘<q1>I told them the numbers were wrong</q1>’

Whistleblower at Lagos fintech speaks for first time

By our Africa correspondent

LAGOS - <s2>The former compliance chief of one of Nigeria’s biggest payment companies</s2> <c2>says</c2> <q2>she was locked out of her own office after refusing to sign its accounts</q2>.

Ifeoma Balogun, 41, left Swiftkobo in February. She has not spoken in public until now.

“<q4>I told them the numbers were wrong. I told them in March, I told them in May and I told them in August in front of the auditors,</q4>” <s4>she</s4> <c4>said</c4> in an interview at her sister’s house in Ibadan. “<q4>On the Friday my card did not open the door.</q4>”

<s5>Swiftkobo, which handles payments for 9 million people</s5>, <c5>rejects</c5> <q5>her account</q5>. <q6>Ms Balogun</q6>, <s6>it</s6> <c6>said</c6> through a London law firm, <q6>resigned after “a breakdown in trust for which she was responsible”</q6>.

<s7>Two former colleagues</s7> <c7>support</c7> <q7>her version</q7>. <s8>One of them, who asked to be called Femi</s8>, <c8>recalled</c8> <q8>seeing a spreadsheet with a tab named “Heaven”, in which “money went and nobody could say where it went”</q8>.

<s9>The central bank</s9> <c9>has confirmed</c9> that <q9>it is reviewing the company’s books</q9>. <s10>Its deputy governor, Alhaji Sani Garba</s10>, <c10>cautioned</c10> against “<q10>trial by WhatsApp</q10>”.

Opposition senator Chidi Ekwueme-Ross called Ms Balogun on Sunday to thank her. <s11,12>He</s11,12> <c11>wants</c11> <q11>her to appear before his committee</q11> and <c12>has promised</c12> <a12>her</a12> <q12>protection</q12>.

<s13>Ms Balogun</s13> <c13>has not decided</c13> <q13>whether to go</q13>. “<q14>My mother prays about it,</q14>” <s14>she</s14> <c14>said</c14>. “<q14>I just read the documents again. They have not changed.</q14>”

Would she do it differently?

“<q15>I would copy the spreadsheet,</q15>” <s15>she</s15> <c15>said</c15>, and poured the tea.
-----
1 | direct | Ifeoma Balogun | PERSON | none
2 | indirect | Ifeoma Balogun | PERSON | title
4 | direct | Ifeoma Balogun | PERSON | pronoun
5 | indirect | Swiftkobo | ORG | organisation
6 | mixed | Swiftkobo | ORG | pronoun
7 | attitude | Two former colleagues | GROUP | group
8 | mixed | One of them | PERSON | title
9 | indirect | central bank | ORG | organisation
10 | mixed | Sani Garba | PERSON | name
11 | attitude | Chidi Ekwueme-Ross | PERSON | pronoun
12 | indirect | Chidi Ekwueme-Ross | PERSON | pronoun
13 | attitude | Ifeoma Balogun | PERSON | surname
14 | direct | Ifeoma Balogun | PERSON | pronoun
15 | direct | Ifeoma Balogun | PERSON | pronoun
meta | ‘I told them the numbers were wrong’ | - | our Africa correspondent
entity | LOC | Lagos | LAGOS | - | -
entity | LOC | Nigeria | - | - | -
entity | PERSON | Ifeoma Balogun | Ms Balogun | former compliance chief | Swiftkobo
entity | ORG | Swiftkobo | - | - | -
entity | LOC | Ibadan | - | - | -
entity | LOC | London | - | - | -
entity | PERSON | Femi | - | - | -
entity | PERSON | Sani Garba | - | deputy governor | -
entity | ORG | WhatsApp | - | - | -
entity | PERSON | Chidi Ekwueme-Ross | - | Opposition senator | -
