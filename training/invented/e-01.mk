Councillors overrule own planners to back 186 homes on former hospital fields

By Martin Threlkeld, Local Democracy Reporter

Controversial plans to build 186 homes on fields behind a former cottage hospital have been approved against the advice of the council's own planning officers.

Members of Calderbrook Council's strategic planning committee voted by seven to five on Tuesday night to back the outline application from Fernleigh Homes for land off Stony Lane, Hadcroft.

More than 640 letters of objection had been received, and around 80 residents watched from the public gallery at the town hall, some of them holding placards <s1>which</s1> <c1>read</c1> "<q1>Fields not fumes</q1>".

<s2>Planning officer Deborah Wintle</s2> <c2>told</c2> <a2>the committee</a2> that <q2>the scheme would cause "significant and demonstrable harm" to the setting of the Grade II listed hospital</q2>. <s3>Her report</s3> <c3>had recommended</c3> <q3>refusal on three grounds, including the loss of playing pitches</q3>. <s4>She</s4> <c4>said</c4> <q4>the highways department had also raised concerns about the junction with the A658, where there have been eleven collisions in five years</q4>.

But <s5>committee chairman Coun Alan Rushworth (Lab, Hadcroft North)</s5> <c5>said</c5> <q5>the council could no longer demonstrate a five-year supply of housing land and would almost certainly lose at appeal</q5>.

"<q6>We have 2,300 families on the waiting list,</q6>" <s6>he</s6> <c6>said</c6>. "<q6>I've got a mum in my surgery every other week who is in one room with three kids. I can't look her in the eye and say no to 56 affordable homes because of a view.</q6>"

His comments drew jeers from the gallery, and a steward had to step in.

<s7>Coun Pauline Scaife (Con, Hadcroft South)</s7>, whose ward borders the site, <c7>accused</c7> him of <q7>ignoring the people who would have to live with the traffic</q7>.

"<q8>This committee has been told by its own experts that <n8>the road isn't safe</n8>, and it's going to wave it through anyway,</q8>" <s8>she</s8> <c8>said</c8>. "<q8>If somebody is killed on that junction we will all remember tonight.</q8>"

<s9>Independent councillor Nigel Braithwaite</s9> <c9>called for</c9> <q9>the decision to be deferred until a new traffic survey had been carried out</q9>. His motion was defeated by a single vote.

The hospital, which opened in 1908, closed its doors in 2011. The building itself was converted into flats six years ago, but the fields behind it have been used by Hadcroft Juniors FC since the 1970s. An earlier scheme for 240 houses, put forward by a different developer, was thrown out in 2019.

<s10>Club secretary Lee Marsden, 44</s10>, <c10>said</c10> <q10>he had not been told where the juniors' 14 teams would play next season</q10>. "<q11>Fernleigh say <n11>there'll be a financial contribution towards pitches elsewhere</n11>, but nobody can tell us where elsewhere is,</q11>" <s11>he</s11> <c11>said</c11>. "<q11>You can't put a nine-year-old in goal on a financial contribution.</q11>"

<s12>Fernleigh Homes</s12> <c12>said</c12> <q12>it was delighted with the decision</q12>. <s13>Land director Sophie Garside</s13> <c13>said</c13> <q13>the company had listened to residents and cut the number of houses on the eastern side</q13>.

"<q14>We believe this will be a place people are proud to live,</q14>" <s14>she</s14> <c14>added</c14>. "<q14>There will be a new park, two play areas and a safe walking route to the school, none of which exists at the moment.</q14>"

Speaking after the meeting, <s15>Ms Scaife</s15> <c15>said</c15> <q15>she would be writing to the Secretary of State to ask for the application to be called in</q15>. <s16>The Hadcroft Fields Action Group</s16>, which has raised £11,000 from residents, <c16>said</c16> <q16>it was taking legal advice and had not ruled out a judicial review</q16>.

<s17>Its chair, retired teacher Joan Entwistle</s17>, <c17>said</c17> <q17>many people had left the meeting in tears</q17>. "<q18>I'm not against houses. My own grandchildren can't afford to stay here,</q18>" <s18>she</s18> <c18>said</c18>. "<q18>But you don't pay a professional for two years' work and then ignore every word.</q18>"

<s19>A council spokesman</s19> <c19>said</c19>: "<q19>Members gave careful consideration to the officers' report and reached a different view on the planning balance, as they are entitled to do.</q19>"

<s20>Fernleigh</s20> <c20>hopes</c20> <q20>to be on site by the spring of next year</q20>.
-----
1 | direct | placards | DOCUMENT | pronoun
2 | mixed | Deborah Wintle | PERSON | name
3 | indirect | Her report | DOCUMENT | document
4 | indirect | Deborah Wintle | PERSON | pronoun
5 | indirect | Alan Rushworth | PERSON | name
6 | direct | Alan Rushworth | PERSON | pronoun
7 | indirect | Pauline Scaife | PERSON | name
8 | direct | Pauline Scaife | PERSON | pronoun
9 | indirect | Nigel Braithwaite | PERSON | name
10 | indirect | Lee Marsden | PERSON | name
11 | direct | Lee Marsden | PERSON | pronoun
12 | indirect | Fernleigh Homes | ORG | organisation
13 | indirect | Sophie Garside | PERSON | name
14 | direct | Sophie Garside | PERSON | pronoun
15 | indirect | Pauline Scaife | PERSON | surname
16 | indirect | Hadcroft Fields Action Group | ORG | organisation
17 | indirect | Joan Entwistle | PERSON | name
18 | direct | Joan Entwistle | PERSON | pronoun
19 | direct | Calderbrook Council | ORG | organisation
20 | attitude | Fernleigh Homes | ORG | organisation
entity | PERSON | Deborah Wintle | - | Planning officer | Calderbrook Council
entity | PERSON | Alan Rushworth | Coun Alan Rushworth | committee chairman | Calderbrook Council
entity | PERSON | Pauline Scaife | Coun Pauline Scaife; Ms Scaife | Coun | Calderbrook Council
entity | PERSON | Nigel Braithwaite | - | Independent councillor | Calderbrook Council
entity | PERSON | Lee Marsden | - | Club secretary | Hadcroft Juniors FC
entity | PERSON | Sophie Garside | - | Land director | Fernleigh Homes
entity | PERSON | Joan Entwistle | - | chair | Hadcroft Fields Action Group
entity | ORG | Calderbrook Council | - | - | -
entity | ORG | Fernleigh Homes | Fernleigh | - | -
entity | ORG | Hadcroft Juniors FC | - | - | -
entity | ORG | Hadcroft Fields Action Group | - | - | -
entity | ORG | Lab | - | - | -
entity | ORG | Con | - | - | -
entity | LOC | Stony Lane | - | - | -
entity | LOC | Hadcroft | - | - | -
entity | LOC | Hadcroft North | - | - | -
entity | LOC | Hadcroft South | - | - | -
entity | LOC | A658 | - | - | -
meta | Councillors overrule own planners to back 186 homes on former hospital fields | - | Martin Threlkeld
