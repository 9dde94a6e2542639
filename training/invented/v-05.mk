Closure of Tinker’s Lane leaves neighbours divided by a hedge

By Bryony Askew

TWO neighbours who have shared a hedge for 22 years have found themselves on opposite sides of the argument after a rat-run through Hallowby was closed to cars.

Tinker’s Lane has been shut to motor traffic at its junction with Church Street since September 2 as part of a six-month trial by Wexcombe District Council. The oak planters that block it are outside Number 14, the home of retired music teacher Hilary Fenwick-Moss.

“<q1>I can hear the blackbird again,</q1>” <s1>she</s1> <c1>told</c1> <a1>the Chronicle</a1> this week. “<q1>In July I counted 611 cars between seven and nine in the morning. On Monday I counted a milk float and a spaniel.</q1>”

Next door at Number 16, Clive Pargeter takes another view. <s2>The heating engineer, 57</s2>, <c2>says</c2> <q2>a trip to his unit on the Mill Road estate that used to take four minutes now takes 19</q2>.

“<q3>I’ve nothing against Hilary, she’s fed our cat for years,</q3>” <s3>Mr Pargeter</s3> <c3>said</c3>. “<q3>But she doesn’t drive, and I’ve got a boiler down at the care home and I’m stuck behind a bus on the bypass.</q3>”

<s4>His wife, Dawn</s4>, <c4>thinks</c4> <q4>the traffic has simply moved to Orchard Way, where the primary school is</q4>. “<q5>You want to see it at ten to nine. It’s the dodgems,</q5>” <s5>she</s5> <c5>said</c5>.

<s6>Headteacher Samir Chaudhri</s6> <c6>confirmed</c6> <q6>there had been two “near misses” outside the gates since the trial began</q6>. <s7,8>He</s7,8> <c7>did not blame</c7> <q7>the planters</q7> but <c8>asked</c8> <a8>parents</a8> <q8>to leave their cars at the rugby club and walk</q8>.

The scheme has been argued over since a consultation in the spring, when 412 people responded. <q9>Just over half were in favour</q9>, <s9>the council</s9> <c9>said</c9> at the time. <s10>A petition on the counter of the Spar</s10>, which had 903 signatures by Tuesday, <c10>calls for</c10> <q10>the road to be reopened “before somebody dies waiting for an ambulance”</q10>.

<s11,12>South Western Ambulance Service</s11,12> <c11>said</c11> <q11>it had been consulted on the closure</q11> and <c12>was not aware of</c12> <q12>any delay</q12>.

It was at the packed parish meeting last Thursday that things turned sour. Parish clerk Maureen Tuck, who took the minutes, had put out 60 chairs; twice that many people came.

Mr Pargeter stood up first. <s13>He</s13> <c13>asked</c13> <q13>why nobody had knocked on a single tradesman’s door</q13>. <s14>A man at the back</s14> <c14>shouted</c14> “<q14>because you’d have charged them a call-out!</q14>” and the hall fell about.

When it was Mrs Fenwick-Moss’s turn she had to be helped to the microphone. <s15,16>She</s15,16> <c15>accused</c15> the petitioners of <q15>using an ambulance “as a battering ram”</q15> and <c16>revealed</c16> that <q16>someone had poured bleach into the planters</q16>.

“<q17>There were 40 lavenders in there. I grew them from cuttings,</q17>” <s17>the 74-year-old</s17> <c17>said</c17>. “<q17>I don’t care who you are. That’s a rotten thing to do.</q17>”

<s18>Mr Pargeter</s18> <c18>denied</c18> <q18>having anything to do with it</q18>, and there is no suggestion that he did. <s19>Wexcombe police</s19> <c19>said</c19> <q19>they were treating it as criminal damage</q19>.

District councillor Imogen Slade, who brought in the trial, heard all this from the front row. <s20,21>The Green cabinet member</s20,21> <c20>promised</c20> <q20>a full set of traffic counts by Christmas</q20> but <c21>refused</c21> <q21>to end the closure early</q21>.

“<q22>If we stop now we’ll have upset everybody and learnt nothing,</q22>” <s22>she</s22> <c22>said</c22>.

Her Conservative opposite number, Giles Tremlett, left before the end. <s23>He</s23> later <c23>posted</c23> on Facebook: “<q23>Village at war. Well done, Wexcombe.</q23>”

That is not quite how it looks from the hedge. On Saturday morning Mr Pargeter came home to find a jar of quince jelly on the step, with <s24>a label</s24> <c24>saying</c24> “<q24>Truce?</q24>”. By Sunday there were six trays of young lavender outside Number 14.

“<q25>I got them trade,</q25>” <c25>admitted</c25> <s25>Mr Pargeter</s25>. “<q25>I still want my road back.</q25>”

Over the way, Mrs Fenwick-Moss had her hands in the compost. <s26>She</s26> <c26>hopes</c26> <q26>to have them all planted out before the frost</q26>.
-----
1 | direct | Hilary Fenwick-Moss | PERSON | pronoun
2 | indirect | Clive Pargeter | PERSON | title
3 | direct | Clive Pargeter | PERSON | surname
4 | attitude | Dawn | PERSON | name
5 | direct | Dawn | PERSON | pronoun
6 | mixed | Samir Chaudhri | PERSON | name
7 | attitude | Samir Chaudhri | PERSON | pronoun
8 | indirect | Samir Chaudhri | PERSON | pronoun
9 | indirect | Wexcombe District Council | ORG | organisation
10 | mixed | petition on the counter of the Spar | DOCUMENT | document
11 | indirect | South Western Ambulance Service | ORG | organisation
12 | attitude | South Western Ambulance Service | ORG | organisation
13 | indirect | Clive Pargeter | PERSON | pronoun
14 | direct | man at the back | PERSON | title
15 | mixed | Hilary Fenwick-Moss | PERSON | pronoun
16 | indirect | Hilary Fenwick-Moss | PERSON | pronoun
17 | direct | Hilary Fenwick-Moss | PERSON | title
18 | indirect | Clive Pargeter | PERSON | surname
19 | indirect | Wexcombe police | ORG | organisation
20 | indirect | Imogen Slade | PERSON | title
21 | attitude | Imogen Slade | PERSON | title
22 | direct | Imogen Slade | PERSON | pronoun
23 | direct | Giles Tremlett | PERSON | pronoun
24 | direct | label | DOCUMENT | document
25 | direct | Clive Pargeter | PERSON | surname
26 | attitude | Hilary Fenwick-Moss | PERSON | pronoun
entity | PERSON | Hilary Fenwick-Moss | Mrs Fenwick-Moss; Hilary | music teacher | -
entity | PERSON | Clive Pargeter | Mr Pargeter | heating engineer | -
entity | PERSON | Dawn | - | - | -
entity | PERSON | Samir Chaudhri | - | Headteacher | -
entity | PERSON | Maureen Tuck | - | Parish clerk | -
entity | PERSON | Imogen Slade | - | District councillor | Wexcombe District Council
entity | PERSON | Giles Tremlett | - | - | -
entity | ORG | Wexcombe District Council | - | - | -
entity | ORG | Chronicle | - | - | -
entity | ORG | Spar | - | - | -
entity | ORG | South Western Ambulance Service | - | - | -
entity | ORG | Wexcombe police | - | - | -
entity | ORG | Facebook | - | - | -
entity | LOC | Tinker’s Lane | - | - | -
entity | LOC | Hallowby | - | - | -
entity | LOC | Church Street | - | - | -
entity | LOC | Mill Road | - | - | -
entity | LOC | Orchard Way | - | - | -
entity | LOC | Wexcombe | - | - | -
entity | NORP | Green | - | - | -
entity | NORP | Conservative | - | - | -
meta | Closure of Tinker’s Lane leaves neighbours divided by a hedge | - | Bryony Askew
