<s1>Opposition</s1> walks out of Sindh Assembly in canal row, <c1>calls</c1> vote ‘<q1>an ambush</q1>’

Bakhtawar Rindani

KARACHI: Pandemonium broke out in the Sindh Assembly on Thursday as the treasury benches pushed through a resolution on water from the Gudu feeder canal while opposition lawmakers, who had torn up copies of the agenda, shouted slogans from the foot of the speaker’s dais.

The resolution, moved by Irrigation Minister Zulfiqar Jokhiani, was adopted by a majority vote after less than 40 minutes of debate. <s2>It</s2> <c2>calls upon</c2> <a2>the federal government</a2> <q2>to halt work on two new canals in Punjab until the Council of Common Interests has met</q2>.

<s3>Leader of the Opposition Sameena Talpurani</s3> <c3>said</c3> <q3>her members had been handed the text at 11.20am, ten minutes after the sitting began</q3>. “<q4>We are not against Sindh’s water. We are against being treated as furniture,</q4>” <s4>she</s4> <c4>said</c4>.

When <s27>Speaker Ghous Bux Laghmani</s27> <c27>ordered</c27> that <q27>her microphone be switched off</q27>, <s5>she</s5> <c5>told</c5> <a5>him</a5>: “<q5>You may silence the machine, sir, but the tail-end growers of Badin will hear me without it. This is an ambush.</q5>”

<s6>The speaker</s6>, who took the chair in March last year, <c6>warned</c6> <a6>the lawmakers</a6> that <q6>he would suspend any member who approached the dais again</q6>. Ms Talpurani then led her colleagues out of the house.

Winding up the debate, <s7>Mr Jokhiani</s7> <c7>said</c7> <q7>Sindh had received 31 per cent less water than its share under the 1991 accord during the early kharif season</q7>. <s8>He</s8> <c8>accused</c8> the Indus River System Authority of <q8>“looking the other way” while a link canal was opened without the province’s consent</q8>.

“<q9>Our forefathers fought for this river, and we shall not sign it away for the sake of somebody’s orchard,</q9>” <s9>the minister</s9> <c9>told</c9> <a9>the house</a9>. “<q9>Those who walked out today will have to explain it in their own villages.</q9>”

<s10>Rafia Brohani, a lawmaker from Thatta</s10> who broke ranks with the opposition to vote in favour, <c10>said</c10> <q10>sea intrusion had swallowed 400 acres of her family’s land since 2015</q10>. <s11>She</s11> <c11>regretted</c11> that <q11>both sides had “come to shout rather than to read”</q11>.

Earlier, during Question Hour, Parliamentary Secretary for Health Tariq Ansarullah was grilled over a shortage of anti-rabies vaccine in the province’s hospitals. <s12,13>He</s12,13> <c12>conceded</c12> that <q12>stocks had run out in seven districts in October</q12>, but <c13>claimed</c13> that <q13>fresh supplies had since reached Sukkur and Larkana</q13>.

<s14>Dr Fozia Memonwala of the opposition</s14> <c14>doubted</c14> <q14>whether a single vial had arrived</q14>. <q15>A nine-year-old boy had been turned away from a taluka hospital in Kamber only last week</q15>, <s15>she</s15> <c15>told</c15> <a15>him</a15>, <q15>and had died on the road to Karachi</q15>.

“<q16>I have the child’s slip in my hand,</q16>” <s16>the physician-turned-politician</s16> <c16>said</c16>. “<q16>It says ‘<n16>come on Monday</n16>’.</q16>”

<s26>Mr Ansarullah</s26> <c26>promised</c26> <q26>an inquiry</q26>. <s17>The health department</s17> <c17>said</c17> in a statement in the evening that <q17>the boy had been given first aid and referred to a bigger facility “as per protocol”</q17>.

The house also took up a call attention notice about encroachments along the Malir river, where three people died when a wall fell during the August rains. <s18>Local Government Minister Haji Akram Dahri</s18> <c18>assured</c18> <a18>members</a18> that <q18>the embankment would be cleared by Dec 15</q18>. <s19>He</s19> <c19>denied</c19> that <q19>residents had been evicted without notice</q19>.

Shabnam Gulrez, a seamstress whose house was pulled down in September, followed the proceedings from the visitors’ gallery. “<q20>The notice was pasted on the door after there was no door,</q20>” <s20>she</s20> <c20>told</c20> <a20>Dawn</a20>. <s21>She</s21> <c21>wants</c21> <q21>compensation of Rs1.5 million for each of the 86 families affected</q21>.

<s22>A 2023 judgement of the Sindh High Court</s22> <c22>states</c22> that <q22>no dwelling may be demolished before its occupants have been resettled</q22>.

The opposition gathered on the assembly’s stairs after the walkout and held a “<x>people’s session</x>” for half an hour. <s23>It</s23> <c23>vowed</c23> <q23>to boycott the sittings until the resolution was put to a fresh vote</q23>. <q24>A requisition had already been signed by 44 lawmakers</q24>, <c24>according to</c24> <s24>Ms Talpurani</s24>.

The speaker adjourned the house until 10am on Friday.
-----
1 | mixed | Opposition | GROUP | group
2 | indirect | resolution on water from the Gudu feeder canal | DOCUMENT | pronoun
3 | indirect | Sameena Talpurani | PERSON | name
4 | direct | Sameena Talpurani | PERSON | pronoun
5 | direct | Sameena Talpurani | PERSON | pronoun
6 | indirect | Ghous Bux Laghmani | PERSON | title
7 | indirect | Zulfiqar Jokhiani | PERSON | surname
8 | mixed | Zulfiqar Jokhiani | PERSON | pronoun
9 | direct | Zulfiqar Jokhiani | PERSON | title
10 | indirect | Rafia Brohani | PERSON | name
11 | mixed | Rafia Brohani | PERSON | pronoun
12 | indirect | Tariq Ansarullah | PERSON | pronoun
13 | indirect | Tariq Ansarullah | PERSON | pronoun
14 | attitude | Fozia Memonwala | PERSON | name
15 | indirect | Fozia Memonwala | PERSON | pronoun
16 | direct | Fozia Memonwala | PERSON | title
17 | mixed | health department | ORG | organisation
18 | indirect | Haji Akram Dahri | PERSON | name
19 | indirect | Haji Akram Dahri | PERSON | pronoun
20 | direct | Shabnam Gulrez | PERSON | pronoun
21 | attitude | Shabnam Gulrez | PERSON | pronoun
22 | indirect | 2023 judgement of the Sindh High Court | DOCUMENT | document
23 | indirect | Opposition | GROUP | pronoun
27 | indirect | Ghous Bux Laghmani | PERSON | name
24 | indirect | Sameena Talpurani | PERSON | surname
26 | indirect | Tariq Ansarullah | PERSON | surname
entity | PERSON | Zulfiqar Jokhiani | Mr Jokhiani | Irrigation Minister | -
entity | PERSON | Sameena Talpurani | Ms Talpurani | Leader of the Opposition | Sindh Assembly
entity | PERSON | Ghous Bux Laghmani | - | Speaker | Sindh Assembly
entity | PERSON | Rafia Brohani | - | lawmaker | -
entity | PERSON | Tariq Ansarullah | Mr Ansarullah | Parliamentary Secretary for Health | -
entity | PERSON | Fozia Memonwala | Dr Fozia Memonwala | - | -
entity | PERSON | Haji Akram Dahri | - | Local Government Minister | -
entity | PERSON | Shabnam Gulrez | - | seamstress | -
entity | ORG | Sindh Assembly | - | - | -
entity | ORG | Council of Common Interests | - | - | -
entity | ORG | Indus River System Authority | - | - | -
entity | ORG | Dawn | - | - | -
entity | ORG | Sindh High Court | - | - | -
entity | LOC | Karachi | KARACHI | - | -
entity | LOC | Gudu feeder canal | - | - | -
entity | LOC | Punjab | - | - | -
entity | LOC | Sindh | - | - | -
entity | LOC | Badin | - | - | -
entity | LOC | Thatta | - | - | -
entity | LOC | Sukkur | - | - | -
entity | LOC | Larkana | - | - | -
entity | LOC | Kamber | - | - | -
entity | LOC | Malir river | - | - | -
meta | Opposition walks out of Sindh Assembly in canal row, calls vote ‘an ambush’ | - | Bakhtawar Rindani
