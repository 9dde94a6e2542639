<s1>Mum</s1><c1>:</c1> "<q1>The 4 is my car, my lift and my lifeline</q1>"

Passengers on a rural bus route that costs £19 per head to run have begged bosses not to scrap it.

Shires Travel will withdraw the number 4 between Ludbrook and Clee Marton on 30 March, after Shropshire council cut its subsidy.

Jodie Prosser, 29, does not drive. "<q2>I've two kids in two schools and a nan in a third village. The 4 is my car, my lift and my lifeline,</q2>" <s2>she</s2> <c2>said</c2>.

"<q3>What am I meant to do, learn to ride a cow?</q3>"

<s4>The part-time barmaid</s4> <c4>says</c4> <q4>she will have to give up work if the service goes</q4>. <s5>Her employer, Keith Onslow</s5>, <c5>confirmed</c5> that <q5>he could not change her shifts</q5>.

<s6>A petition on the counter of his pub</s6> <c6>reads</c6>, in felt tip: "<q6>Leave us our four.</q6>" It has 212 signatures, one of them a paw print.

<s7>The bus company</s7> <c7>blamed</c7> "<q7>a perfect storm of fuel, wages and empty seats</q7>". <q8>On an average weekday</q8>, <s8>operations director Manjit Grewal</s8> <c8>said</c8>, <q8>the 4 carried 31 people</q8>.

"<q9>I know most of their names. This isn't a spreadsheet to me,</q9>" <s9>he</s9> <c9>insisted</c9>. "<q9>But I can't run a taxi the size of a bungalow.</q9>"

<s10,11>Mr Grewal</s10,11> <c10>ruled out</c10> <q10>a smaller vehicle</q10> and <c11>urged</c11> <a11>villagers</a11> <q11>to set up a community minibus</q11>.

Driver Wayne Tipton has worked the route since 1998. On Friday he wore a black armband, which his manager pretended not to see. <s12>He</s12> <c12>expects</c12> <q12>to be moved to Telford</q12>.

"<q13>There's a lad who gets on at Hope Bank and tells me the score of every match Shrewsbury ever played,</q13>" <c13>said</c13> <s13>the 61-year-old</s13>. "<q13>Who's he going to tell?</q13>"

<s14>The council</s14> <c14>said</c14> <q14>it "understood the strength of feeling"</q14>. <s15>Its portfolio holder for transport</s15>, who lives in Shrewsbury, <c15>was unable to say</c15> <q15>whether she had ever travelled on the 4</q15>.

The plan calls for a dial-a-ride scheme to start in autumn. Bookings must be made online, and Clee Marton has no broadband.
-----
1 | direct | Jodie Prosser | PERSON | title
2 | direct | Jodie Prosser | PERSON | pronoun
3 | direct | Jodie Prosser | PERSON | none
4 | indirect | Jodie Prosser | PERSON | title
5 | indirect | Keith Onslow | PERSON | name
6 | direct | petition on the counter of his pub | DOCUMENT | document
7 | mixed | Shires Travel | ORG | organisation
8 | indirect | Manjit Grewal | PERSON | name
9 | direct | Manjit Grewal | PERSON | pronoun
10 | indirect | Manjit Grewal | PERSON | surname
11 | indirect | Manjit Grewal | PERSON | surname
12 | attitude | Wayne Tipton | PERSON | pronoun
13 | direct | Wayne Tipton | PERSON | title
14 | mixed | Shropshire council | ORG | organisation
15 | attitude | Its portfolio holder for transport | PERSON | title
entity | PERSON | Jodie Prosser | - | barmaid | -
entity | PERSON | Keith Onslow | - | - | -
entity | PERSON | Manjit Grewal | Mr Grewal | operations director | Shires Travel
entity | PERSON | Wayne Tipton | - | Driver | Shires Travel
entity | ORG | Shires Travel | - | - | -
entity | ORG | Shropshire council | - | - | -
entity | LOC | Ludbrook | - | - | -
entity | LOC | Clee Marton | - | - | -
entity | LOC | Telford | - | - | -
entity | LOC | Hope Bank | - | - | -
entity | LOC | Shrewsbury | - | - | -
meta | Mum: "The 4 is my car, my lift and my lifeline" | - | -
