<q1>Five of six exits were locked</q1><c1>:</c1> <s1>probe report</s1>

<s2>Committee</s2> <c2>recommends</c2> <q2>case against owner, two inspectors over Gazipur fire that killed 23</q2>

Our Correspondent, Gazipur

<q3>Five of the six exits at Meghbarta Apparels Ltd in Gazipur's Kathaltoli were padlocked from outside when fire tore through the factory on April 9</q3>, <s3>a probe report</s3> <c3>has found</c3>.

A five-member committee, headed by Additional District Magistrate Rokeya Sultana, handed the 41-page document to Deputy Commissioner Nurul Amin Talukder yesterday afternoon.

<q4>The blaze began in a heap of fleece stacked against an unlicensed boiler on the second floor</q4>, <s4>the report</s4> <c4>concludes</c4>.

"<q5>The hydrants were freshly painted. There was no water behind the paint,</q5>" <s5>Sultana</s5> <c5>told</c5> <a5>journalists</a5>. <s6>The magistrate</s6> <c6>said</c6> <q6>guards had gone looking for the keys "while people were beating on the collapsible gate"</q6>.

Moyna Begum, 24, a sewing operator who jumped from the fourth floor and broke both legs, is still at Shaheed Tajuddin Ahmad Medical College Hospital.

"<q7>Our line chief shouted, '<n7>It's a drill, sit down,</n7>'</q7>" <s7>she</s7> <c7>told</c7> <a7>this newspaper</a7>. "<q7>Then the smoke came up between the tables.</q7>"

<s8>The line chief, Sohag Mia</s8>, now on bail, <c8>denied</c8> <q8>keeping anyone at the machines</q8>.

Meghbarta's managing director, Tanvirul Haque, has been in hiding since the Industrial Police filed a case on April 11. In a written statement, <s9>the industrialist</s9> <c9>claimed</c9> <q9>his brother Ziaul Haque had been in charge since January</q9>. "<q10>My conscience is as clean as my account books,</q10>" <s10>the statement</s10> <c10>says</c10>.

Ziaul was placed on a three-day remand on Monday. "<q11>I signed for tea and stationery and nothing else,</q11>" <s11>the younger brother</s11> <c11>told</c11> <a11>a Gazipur court</a11>.

<s12>The probe body</s12> also <c12>accused</c12> two officials of the Department of Inspection for Factories and Establishments (DIFE) of <q12>certifying the building "from a tea stall across the road"</q12>. <q13>Both have been suspended</q13>, <s13>DIFE Inspector General Lutfor Kabir</s13> <c13>said</c13>. <s14>He</s14> <c14>vowed</c14> "<q14>exemplary punishment</q14>".

<s15>BGMEA President Farhana Yeasmin Chowdhury</s15> <c15>hoped</c15> <q15>foreign buyers would not "punish four million workers for one man's padlock"</q15>. <s16>The trade body</s16> <c16>has pledged</c16> <q16>Tk 5 lakh for each bereaved family</q16>.

<s17>Labour leaders</s17> <c17>rejected</c17> the sum as "<q17>the price of two cows</q17>". <q18>They would lay siege to the BGMEA building on Sunday unless Haque was arrested</q18>, <c18>warned</c18> <s18>Abdul Quddus Mridha, general secretary of Jatiya Poshak Sramik Oikya</s18>.

<s19>Rööl & Dotter, a Swedish retailer</s19> whose labels lay in the ash, <c19>wrote</c19> in an email that <q19>it had stopped buying from Meghbarta in 2023</q19>. <s20>Shipping papers</s20> obtained by this newspaper <c20>show</c20> <q20>11,000 of its hooded sweatshirts left Chattogram port for Gothenburg on March 28</q20>. Shown them, <s21>the Borås firm</s21> <c21>replied</c21> that <q21>it was "looking into the paperwork"</q21>.

<s22>Kathaltoli Police Station Officer-in-Charge Delwar Hossain Sikder</s22> <c22>suspects</c22> <q22>the fugitive has slipped into India through Benapole</q22>. <q23>Raids in Feni, Dhaka's Uttara and Cox's Bazar yielded "only his cars"</q23>, <s23>the OC</s23> <c23>said</c23>.

Outside the gutted plant, a woman in a yellow orna held up a photograph of her son. "<q24>Their report has page numbers. My Rakib's grave has no number,</q24>" <s24>she</s24> <c24>said</c24>.

<s25>A placard beside her</s25> <c25>read</c25>: "<q25>Keys cost less than coffins.</q25>"
-----
1 | indirect | probe report | DOCUMENT | document
2 | indirect | five-member committee | ORG | organisation
3 | indirect | probe report | DOCUMENT | document
4 | indirect | probe report | DOCUMENT | document
5 | direct | Rokeya Sultana | PERSON | surname
6 | mixed | Rokeya Sultana | PERSON | title
7 | direct | Moyna Begum | PERSON | pronoun
8 | indirect | Sohag Mia | PERSON | name
9 | indirect | Tanvirul Haque | PERSON | title
10 | direct | written statement | DOCUMENT | document
11 | direct | Ziaul Haque | PERSON | title
12 | mixed | five-member committee | ORG | organisation
13 | indirect | Lutfor Kabir | PERSON | name
14 | mixed | Lutfor Kabir | PERSON | pronoun
15 | mixed | Farhana Yeasmin Chowdhury | PERSON | name
16 | indirect | BGMEA | ORG | organisation
17 | mixed | Labour leaders | GROUP | group
18 | indirect | Abdul Quddus Mridha | PERSON | name
19 | indirect | Rööl & Dotter | ORG | organisation
20 | indirect | Shipping papers obtained by this newspaper | DOCUMENT | document
21 | mixed | Rööl & Dotter | ORG | organisation
22 | attitude | Delwar Hossain Sikder | PERSON | name
23 | mixed | Delwar Hossain Sikder | PERSON | title
24 | direct | woman in a yellow orna | PERSON | pronoun
25 | direct | placard beside her | DOCUMENT | document
entity | PERSON | Rokeya Sultana | Sultana | Additional District Magistrate | -
entity | PERSON | Nurul Amin Talukder | - | Deputy Commissioner | -
entity | PERSON | Moyna Begum | - | sewing operator | Meghbarta Apparels Ltd
entity | PERSON | Sohag Mia | - | line chief | Meghbarta Apparels Ltd
entity | PERSON | Tanvirul Haque | Haque | managing director | Meghbarta Apparels Ltd
entity | PERSON | Ziaul Haque | Ziaul | - | -
entity | PERSON | Lutfor Kabir | - | Inspector General | Department of Inspection for Factories and Establishments
entity | PERSON | Farhana Yeasmin Chowdhury | - | President | BGMEA
entity | PERSON | Abdul Quddus Mridha | - | general secretary | Jatiya Poshak Sramik Oikya
entity | PERSON | Delwar Hossain Sikder | - | Officer-in-Charge | Kathaltoli Police Station
entity | PERSON | Rakib | - | - | -
entity | ORG | Meghbarta Apparels Ltd | Meghbarta | - | -
entity | ORG | Shaheed Tajuddin Ahmad Medical College Hospital | - | - | -
entity | ORG | Industrial Police | - | - | -
entity | ORG | Department of Inspection for Factories and Establishments | DIFE | - | -
entity | ORG | BGMEA | - | - | -
entity | ORG | Jatiya Poshak Sramik Oikya | - | - | -
entity | ORG | Rööl & Dotter | - | - | -
entity | ORG | Kathaltoli Police Station | - | - | -
entity | LOC | Gazipur | - | - | -
entity | LOC | Kathaltoli | - | - | -
entity | LOC | Chattogram | - | - | -
entity | LOC | Gothenburg | - | - | -
entity | LOC | Borås | - | - | -
entity | LOC | India | - | - | -
entity | LOC | Benapole | - | - | -
entity | LOC | Feni | - | - | -
entity | LOC | Dhaka | - | - | -
entity | LOC | Uttara | - | - | -
entity | LOC | Cox's Bazar | - | - | -
entity | NORP | Swedish | - | - | -
meta | Five of six exits were locked: probe report | - | Our Correspondent
