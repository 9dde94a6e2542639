LIVE: Storm Odette closes roads and schools across the north

<s1>Forecasters</s1> <c1>have issued a red warning for</c1> <q1>wind</q1> across Cumbria and the western Borders. Follow the latest here.

11.52am

That's it from me, Nasreen Karim. Dale Whitlock has the blog from here.

11.40am

<s2>The Met Office</s2> <c2>says</c2> <q2>a gust of 94mph has been recorded at Great Dun Fell</q2>. <q3>That is provisional</q3>, <s3>it</s3> <c3>stresses</c3>, <q3>and will be checked</q3>.

11.23am

Statement from <s4>Cumbria Police</s4><c4>:</c4>

“<q4>We are asking everyone to stay at home unless the journey is essential. Officers have already been called to more than 40 fallen trees.</q4>

“<q4>If you see a cable down, assume it is live.</q4>”

11.05am

Ferry operator NorthSea Link has cancelled all its sailings until Sunday.

<s5,6>Its operations manager, Callum Rae</s5,6>, <c5>has told</c5> <a5>BBC Radio Scotland</a5> that <q5>nobody is stranded on board</q5>, but <c6>could not promise</c6> <q6>when the backlog would clear</q6>.

10.48am

<s7>A reader, Margit</s7>, <c7>emails</c7> from Keswick:

“<q7>Our trampoline has gone. If anyone in Threlkeld has a trampoline they did not have this morning, it is ours.</q7>”

Keep them coming.

10.31am

<s8>Education Secretary Beth Onyango</s8> <c8>has defended</c8> <q8>the decision to keep most schools open</q8>. Speaking in Leeds, <s9>she</s9> <c9>said</c9> <q9>head teachers were “best placed to judge the wind outside their own window”</q9>.

The teaching union NASU disagrees. “<q10>Parents were told at 7.40am. Buses had left,</q10>” <s10>it</s10> <c10>posted</c10> on X.

10.12am

<q12>More than 18,000 homes are without power</q12>, <s12>Electricity North West</s12> <c12>has confirmed</c12>.

9.57am

Good morning and welcome. If your street has earned itself the name “<x>the wind tunnel</x>”, today is its day.
-----
1 | indirect | Forecasters | GROUP | group
2 | indirect | Met Office | ORG | organisation
3 | indirect | Met Office | ORG | pronoun
4 | direct | Cumbria Police | ORG | organisation
5 | indirect | Callum Rae | PERSON | name
6 | attitude | Callum Rae | PERSON | name
7 | direct | Margit | PERSON | name
8 | indirect | Beth Onyango | PERSON | name
9 | mixed | Beth Onyango | PERSON | pronoun
10 | direct | NASU | ORG | pronoun
12 | indirect | Electricity North West | ORG | organisation
meta | LIVE: Storm Odette closes roads and schools across the north | - | -
entity | LOC | Cumbria | - | - | -
entity | LOC | Borders | - | - | -
entity | PERSON | Nasreen Karim | - | - | -
entity | PERSON | Dale Whitlock | - | - | -
entity | ORG | Met Office | - | - | -
entity | LOC | Great Dun Fell | - | - | -
entity | ORG | Cumbria Police | - | - | -
entity | ORG | NorthSea Link | - | - | -
entity | PERSON | Callum Rae | - | operations manager | NorthSea Link
entity | ORG | BBC Radio Scotland | - | - | -
entity | PERSON | Margit | - | reader | -
entity | LOC | Keswick | - | - | -
entity | LOC | Threlkeld | - | - | -
entity | PERSON | Beth Onyango | - | Education Secretary | -
entity | LOC | Leeds | - | - | -
entity | ORG | NASU | - | - | -
entity | ORG | X | - | - | -
entity | ORG | Electricity North West | - | - | -
