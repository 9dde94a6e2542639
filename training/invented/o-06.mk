Karoo town's taps dry for 19 days as <s1>farmers</s1> <c1>slam</c1> "<q1>paper drought relief</q1>"

By Nomvula Qwabaza

THE queue outside the old mission church in Aberdoorn began before four o'clock on Wednesday morning, with children sent ahead to hold places for their grandmothers.

It has been 19 days since water last came out of the taps in the Eastern Cape town of 11 000 people, and <s2>the municipality</s2> <c2>admitted</c2> this week that <q2>it does not know when it will return</q2>.

The Klipfonteyn Dam stands at 3%. Four of the seven boreholes sunk after the province was declared a disaster area in 2019 no longer work, and R86-million set aside for a pipeline has yet to be spent.

"<q3>I have buried two husbands in this town and I never had to beg for water,</q3>" <c3>said</c3> <s3>Magrieta Witbooi, 74</s3>, who was number 61 in the queue. "<q3>Yesterday they gave me five litres. I must cook, wash and take my pills with it.</q3>"

The water is brought by volunteers from Helping Bakkies, a Gqeberha charity that has delivered 1.4 million litres since October. <s4>Its co-ordinator, Yusuf Karriem-Botha</s4>, <c4>said</c4> <q4>the organisation could keep going for three weeks at most</q4>.

"<q5>We are running on diesel and prayer,</q5>" <s5>he</s5> <c5>said</c5>. "<q5>We're not supposed to be the government.</q5>"

<s6>The former paramedic</s6> <c6>called on</c6> <a6>the national government</a6> <q6>to send army tankers</q6>. <s7>A letter</s7> he wrote to the Presidency on 2 February <c7>warned</c7> that <q7>people would "start drinking from the river, and the river is sewage"</q7>. <q8>Two toddlers were treated for severe diarrhoea at the weekend</q8>, <c8>according to</c8> <s8>Sister Thandeka Mjekula of the town's clinic</s8>.

Mayor Luvuyo Sontonga, who was elected in November after his predecessor was charged with fraud, faced an angry crowd at the town hall on Monday. <s10>He</s10> apologised but <c10>insisted</c10> <q10>the council had inherited a "broken system"</q10>.

"<q11>I found pumps that were paid for and never delivered. Must I make water with my hands?</q11>" <s11>he</s11> <c11>asked</c11> <a11>residents</a11>. <s12>Sontonga</s12> <c12>promised</c12> that <q12>three boreholes would be working by the end of the month</q12>.

<s13>Somebody at the back</s13> <c13>shouted</c13>: "<q13>Which month?</q13>"

For the farmers of the district the crisis is older. <s14>AgriKaroo</s14>, which speaks for 430 of them, <c14>said</c14> <q14>its members had lost 60 000 sheep since the rains failed in 2022 and received not a single bale of the fodder announced in September</q14>.

"<q15>It is paper relief. You can't feed it to a ewe, though some of mine would try,</q15>" <c15>said</c15> <s15>the association's chairperson, Hendrik Vermaas-Louw</s15>. His neighbour, Sipho Ngxowa, has sold all but 40 of his animals. <s16>Ngxowa</s16> <c16>doubts</c16> that <q16>he will farm next year</q16>. "<q17>My son drives for Uber in Cape Town now,</q17>" <s17>he</s17> <c17>said</c17>. "<q17>He says it rains there.</q17>"

<s18>Agriculture MEC Pumeza Dlabantu</s18> <c18>told</c18> <a18>the Bhisho legislature</a18> on Tuesday that <q18>delivery had been delayed by an irregular tender, which she had cancelled</q18>. <s19,20>The DA's shadow MEC, Carel Oosthuysen</s19,20>, <c19>accused</c19> her of <q19>hiding behind officials</q19> and <c20>called</c20> the department "<q20>a museum of good intentions</q20>".

<s21>She</s21> <c21>denied</c21> <q21>it</q21>. "<q22>I would rather be late than be robbed again,</q22>" <s22>Dlabantu</s22> <c22>said</c22>.

<s23>A report by the Auditor-General</s23> last year <c23>found</c23> that <q23>R212-million in drought money could not be accounted for in the province</q23>. <s24>The Hawks</s24> <c24>confirmed</c24> <q24>they were investigating</q24>, but gave no details.

<s25>The South African Weather Service</s25> <c25>expects</c25> <q25>below-normal rain until at least May</q25>. At the church the last of the water went at 9.40am. <s26>A cardboard sign on the gate</s26> <c26>read</c26>: "<q26>Finish. Come tomorow.</q26>"
-----
1 | mixed | farmers | GROUP | group
2 | indirect | municipality | ORG | organisation
3 | direct | Magrieta Witbooi | PERSON | name
4 | indirect | Yusuf Karriem-Botha | PERSON | name
5 | direct | Yusuf Karriem-Botha | PERSON | pronoun
6 | indirect | Yusuf Karriem-Botha | PERSON | title
7 | mixed | letter | DOCUMENT | document
8 | indirect | Thandeka Mjekula | PERSON | name
10 | mixed | Luvuyo Sontonga | PERSON | pronoun
11 | direct | Luvuyo Sontonga | PERSON | pronoun
12 | indirect | Luvuyo Sontonga | PERSON | surname
13 | direct | - | - | pronoun
14 | indirect | AgriKaroo | ORG | organisation
15 | direct | Hendrik Vermaas-Louw | PERSON | name
16 | attitude | Sipho Ngxowa | PERSON | surname
17 | direct | Sipho Ngxowa | PERSON | pronoun
18 | indirect | Pumeza Dlabantu | PERSON | name
19 | indirect | Carel Oosthuysen | PERSON | name
20 | mixed | Carel Oosthuysen | PERSON | name
21 | indirect | Pumeza Dlabantu | PERSON | pronoun
22 | direct | Pumeza Dlabantu | PERSON | surname
23 | indirect | report by the Auditor-General | DOCUMENT | document
24 | indirect | Hawks | ORG | organisation
25 | attitude | South African Weather Service | ORG | organisation
26 | direct | cardboard sign on the gate | DOCUMENT | document
entity | PERSON | Magrieta Witbooi | - | - | -
entity | PERSON | Yusuf Karriem-Botha | - | co-ordinator | Helping Bakkies
entity | PERSON | Thandeka Mjekula | Sister Thandeka Mjekula | - | -
entity | PERSON | Luvuyo Sontonga | Mayor Luvuyo Sontonga; Sontonga | Mayor | -
entity | PERSON | Hendrik Vermaas-Louw | - | chairperson | AgriKaroo
entity | PERSON | Sipho Ngxowa | Ngxowa | - | -
entity | PERSON | Pumeza Dlabantu | Dlabantu | Agriculture MEC | -
entity | PERSON | Carel Oosthuysen | - | shadow MEC | DA
entity | ORG | Helping Bakkies | - | - | -
entity | ORG | Presidency | - | - | -
entity | ORG | AgriKaroo | - | - | -
entity | ORG | Uber | - | - | -
entity | ORG | Bhisho legislature | - | - | -
entity | ORG | DA | - | - | -
entity | ORG | Auditor-General | - | - | -
entity | ORG | Hawks | - | - | -
entity | ORG | South African Weather Service | - | - | -
entity | LOC | Karoo | - | - | -
entity | LOC | Aberdoorn | - | - | -
entity | LOC | Eastern Cape | - | - | -
entity | LOC | Klipfonteyn Dam | - | - | -
entity | LOC | Gqeberha | - | - | -
entity | LOC | Cape Town | - | - | -
meta | Karoo town's taps dry for 19 days as farmers slam "paper drought relief" | - | Nomvula Qwabaza
