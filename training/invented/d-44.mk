‘<q1>Where do we go?</q1>’ <s1>Encampment residents</s1> <c1>ask</c1> as Hamilton park is cleared

By Simran Dhaliwal

HAMILTON — City crews moved into Beasley Green just after 7 a.m. Tuesday, folding tents into garbage bags as about 40 people who had lived there since spring watched from the sidewalk.

“<q2>Where do we go? That's all I asked,</q2>” <c2>said</c2> <s2>Tracey Whiteduck, 45</s2>, holding a birdcage. “<q2>Nobody had an answer, they had a pamphlet.</q2>”

<s3>The city</s3> <c3>says</c3> <q3>every resident was offered a shelter bed</q3>. <s4>Outreach worker Kofi Boateng</s4> <c4>says</c4> <q4>the claim is true but misleading</q4>: <q5>the beds are in three different buildings, none of which allow couples or pets</q5>, <s5>he</s5> <c5>explained</c5>, <q5>and several close at eight in the morning</q5>.

“<q6>You wouldn't separate from your husband and your dog for a cot,</q6>” <s6>Boateng</s6> <c6>said</c6>. “<q6>Why would she?</q6>”

<s7>Coun. Marnie DeGroot</s7>, whose ward includes the park, <c7>defended</c7> <q7>the decision</q7>. <s8,9>She</s8,9> <c8>said</c8> <q8>firefighters had been called to the site 61 times since May</q8> and <c9>pointed to</c9> <q9>a propane explosion in August that injured two people</q9>.

“<q10>I'm not going to wait for someone to die so that I can look compassionate,</q10>” <s10>she</s10> <c10>said</c10>.

<s11>An Ontario judge</s11> <c11>ruled</c11> in June that <q11>the city could clear the park if it had enough beds</q11>. <s12>The Hamilton Legal Clinic</s12>, which represents 14 of the residents, <c12>is planning</c12> <q12>to appeal</q12>. <s13>Staff lawyer Anoush Petrosyan</s13> <c13>said</c13> <q13>the numbers given to the court were out of date by the time the ink dried</q13>.

Neighbours were divided. <s14>Homeowner Glen Fairweather</s14> <c14>has wanted</c14> <q14>the tents gone “since the first one.”</q14> His wife, Sue, brought out muffins. <s15,16>She</s15,16> <c16>said</c16> <q16>she was ashamed</q16>, and <c15>asked</c15> that <q15>her husband not be quoted further</q15>.

By noon only the grass was left, flattened into pale rectangles. <s17>A sign taped to the fountain</s17> <c17>read</c17>: “<q17>Gone home. Ha ha.</q17>”

Whiteduck spent the afternoon at a bus stop. <s18>She</s18> <c18>doesn't know</c18> <q18>where she'll sleep</q18>.

“<q19>The bird's OK, though,</q19>” <s19>she</s19> <c19>said</c19>.
-----
1 | direct | Encampment residents | GROUP | group
2 | direct | Tracey Whiteduck | PERSON | name
3 | indirect | city | ORG | organisation
4 | indirect | Kofi Boateng | PERSON | name
5 | indirect | Kofi Boateng | PERSON | pronoun
6 | direct | Kofi Boateng | PERSON | surname
7 | indirect | Marnie DeGroot | PERSON | name
8 | indirect | Marnie DeGroot | PERSON | pronoun
9 | indirect | Marnie DeGroot | PERSON | pronoun
10 | direct | Marnie DeGroot | PERSON | pronoun
11 | indirect | Ontario judge | PERSON | title
12 | attitude | Hamilton Legal Clinic | ORG | organisation
13 | indirect | Anoush Petrosyan | PERSON | name
14 | mixed | Glen Fairweather | PERSON | name
15 | indirect | Sue | PERSON | pronoun
16 | indirect | Sue | PERSON | pronoun
17 | direct | sign taped to the fountain | DOCUMENT | document
18 | attitude | Tracey Whiteduck | PERSON | pronoun
19 | direct | Tracey Whiteduck | PERSON | pronoun
meta | ‘Where do we go?’ Encampment residents ask as Hamilton park is cleared | - | Simran Dhaliwal
entity | LOC | Hamilton | HAMILTON | - | -
entity | LOC | Beasley Green | - | - | -
entity | PERSON | Tracey Whiteduck | Whiteduck | - | -
entity | PERSON | Kofi Boateng | Boateng | Outreach worker | -
entity | PERSON | Marnie DeGroot | Coun. Marnie DeGroot; DeGroot | Coun. | -
entity | LOC | Ontario | - | - | -
entity | ORG | Hamilton Legal Clinic | - | - | -
entity | PERSON | Anoush Petrosyan | - | Staff lawyer | Hamilton Legal Clinic
entity | PERSON | Glen Fairweather | Fairweather | Homeowner | -
entity | PERSON | Sue | - | - | -
