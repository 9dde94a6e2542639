Ferry crew in Newfoundland outport '<q16>at its wits' end</q16>' as boat breaks down again

Fogo-bound travellers sleep in cars for third night

By Gerard Pike

It's 6 a.m. in Farewell Tickle, and there are 41 vehicles in the lineup for a ferry that isn't coming.

The MV Captain Noseworthy lost power Saturday, stranding about 700 residents of the Change Head islands. <s1>The province's transportation department</s1> <c1>says</c1> <q1>a part is on its way from Norway</q1>.

"<q2>Norway!</q2>" <c2>said</c2> <s2>Bernadette Coish</s2>, pouring tea from a flask on the hood of her truck. "<q2>They couldn't find one in Gander?</q2>"

<s3>Coish, 67</s3>, <c3>said</c3> <q3>she was supposed to have a biopsy in St. John's on Monday</q3>. <s4>Her sister, Philomena Coish</s4>, <c4>has asked</c4> <a4>the hospital</a4> <q4>for another date</q4>. "<q5>She's not a complainer,</q5>" <c5>said</c5> <s5>the younger Coish</s5>. "<q5>So I'll do it for her.</q5>"

Deckhands have been bringing coffee down the line. <s6>One of them</s6>, <s17>who</s17> <c17>didn't want</c17> <q17>his name used</q17> because he isn't authorized to speak to the media, <c6>said</c6> <q6>the crew was at its wits' end</q6>.

"<q7>We tell them in the spring, every spring, she won't make another summer,</q7>" <s7>he</s7> <c7>said</c7>. "<q7>They put a coat of paint on her.</q7>"

<s8>Transportation Minister Rex Tulk</s8> <c8>apologized</c8> Tuesday for "<q8>a string of bad luck</q8>". In an interview with CBC, <s9,10>he</s9,10> <c9>promised</c9> <q9>a replacement vessel by 2028</q9> but <c10>wouldn't commit to</c10> <q10>bringing in a helicopter</q10> before then.

That isn't good enough for the Progressive Conservative member for the area, Denise Foley.

"<q11>People here are not asking for a cruise ship. They're asking for the highway they pay for,</q11>" <s11>Foley</s11> <c11>said</c11>. <s12>She</s12> <c12>called for</c12> <q12>an independent audit of the fleet</q12>.

<s13>A 2023 report by the auditor general</s13> <c13>found</c13> <q13>the boat had been out of service for 88 days in a single year</q13>. Its sister ship was sold for scrap in 2016.

<q14>The part should arrive Friday</q14>, <s14>the department</s14> <c14>said</c14> in an email. <s15>It</s15> <c15>did not say</c15> <q15>when the ferry would sail</q15>.

Around noon, somebody took out an accordion.
-----
1 | indirect | transportation department | ORG | organisation
2 | direct | Bernadette Coish | PERSON | name
3 | indirect | Bernadette Coish | PERSON | surname
4 | indirect | Philomena Coish | PERSON | name
5 | direct | Philomena Coish | PERSON | surname
6 | indirect | One of them | PERSON | title
7 | direct | One of them | PERSON | pronoun
16 | mixed | One of them | PERSON | none
8 | mixed | Rex Tulk | PERSON | name
9 | indirect | Rex Tulk | PERSON | pronoun
10 | attitude | Rex Tulk | PERSON | pronoun
11 | direct | Denise Foley | PERSON | surname
12 | indirect | Denise Foley | PERSON | pronoun
13 | indirect | 2023 report by the auditor general | DOCUMENT | document
14 | indirect | transportation department | ORG | organisation
15 | attitude | transportation department | ORG | pronoun
17 | attitude | One of them | PERSON | pronoun
meta | Ferry crew in Newfoundland outport 'at its wits' end' as boat breaks down again | - | Gerard Pike
entity | LOC | Newfoundland | - | - | -
entity | LOC | Fogo | - | - | -
entity | LOC | Farewell Tickle | - | - | -
entity | LOC | Change Head | - | - | -
entity | LOC | Norway | - | - | -
entity | PERSON | Bernadette Coish | Coish | - | -
entity | LOC | Gander | - | - | -
entity | LOC | St. John's | - | - | -
entity | PERSON | Philomena Coish | - | - | -
entity | PERSON | Rex Tulk | - | Transportation Minister | -
entity | ORG | CBC | - | - | -
entity | ORG | Progressive Conservative | - | - | -
entity | PERSON | Denise Foley | Foley | member for the area | Progressive Conservative
