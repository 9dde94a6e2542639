Zoning panel stalls Goose Bend towers as <s1>alderman</s1> <c1>alleges</c1> ‘<q1>a deal cut over steak</q1>’

By DeShawn Pulaski and Greta Oyelaran

A City Council panel on Tuesday put off a vote on three glass towers beside the North Branch of the Chicago River, handing the developer Kessler Field its second setback in a month and Mayor Odell Grayson a headache he did not need.

The Committee on Zoning voted 11-6 to send the $940 million project, called Goose Bend, back to the Department of Planning and Development after <s2>Ald. Marisol Trujillo (32nd)</s2> <c2>said</c2> <q2>she had been shut out of talks on affordable units in her own ward</q2>.

"<q3>This was a deal cut over steak at Gallo & Finch,</q3>" <s3>Trujillo</s3> <c3>told</c3> <a3>her colleagues</a3>. "<q3>I wasn't at the table. My people weren't even in the coat check.</q3>"

Kessler Field would put 1,840 apartments on the site of the old Swanson Paint works, a six-acre lot off Elston Avenue that has stood empty since Swanson moved to Joliet in 2011. A fifth of the units would go to renters of modest means. <s4>Trujillo</s4> <c4>wants</c4> <q4>30%</q4>.

<s5>Its founder, Whit Kessler</s5>, <c5>said</c5> outside the chamber that <q5>the numbers "stop working" above one-fifth</q5>. <s6>He</s6> <c6>denied</c6> <q6>holding any private dinner with Grayson</q6>, though <s7>he</s7> <c7>conceded</c7> that <q7>the two had met "in passing" at a Bulls game</q7>.

"<q8>I've met half this city at a Bulls game,</q8>" <c8>said</c8> <s8>Kessler, 58</s8>, who grew up in Berwyn. "<q8>It's not a conspiracy. It's the United Center.</q8>"

<s9>A spokeswoman for the mayor, Lark Donohue</s9>, <c9>called</c9> the allegation "<q9>fan fiction.</q9>" <q11>Grayson still hopes to break ground by Labor Day</q11>, <s11>she</s11> <c11>added</c11>.

<s12>Ald. Pete "<x>Buddy</x>" Banks (11th), the committee's chairman and a Grayson ally</s12>, <c12>warned</c12> that <q12>lenders led by First Prairie could walk away</q12>. "<q13>Money's got legs,</q13>" <s13>Banks</s13> <c13>said</c13>. <s14>First Prairie</s14> <c14>would not say</c14> <q14>whether its commitment would lapse</q14>.

Labor was split. Carpenters Local 88 packed the gallery in <s10>orange shirts</s10> <c10>reading</c10> <q10>BUILD THE BEND</q10>, while the Chicago Teachers Union, which has feuded with the mayor since the winter, sided with Trujillo. <s15>The union</s15> <c15>said</c15> in a letter that <q15>Grissom Elementary, four blocks away, already has 31 children to a room</q15>.

"<q16>Where do the kids go?</q16>" <c16>asked</c16> <s16>Ximena Paz</s16>, who chairs Neighbors of Elston. "<q16>Nobody from Kessler Field has answered that. Nobody from CPS has, either.</q16>"

<s17>Chicago Public Schools</s17> <c17>said</c17> <q17>it would study enrollment once the plans are final</q17>. <s18>The planning department</s18>, which passed the plans to the panel in February, <c18>said</c18> only that <q18>it "respects the committee's process."</q18>

The fight has echoes of 2019, when Lincoln Yards, another riverfront plan, passed over protests on Mayor Rahm Emanuel's way out the door. It also lands as the city's Board of Ethics weighs a complaint, filed by the watchdog group Clean Ledger, about $48,000 that executives of Kessler Field gave to Forward With Grayson, the mayor's campaign fund. <s19>Clean Ledger's director, the Rev. Amos Halifax</s19>, <c19>urged</c19> <a19>aldermen</a19> <q19>to wait for the board's ruling</q19>.

The committee meets again on May 14. By then Trujillo and Kessler are to have sat down together in Room 201-A of City Hall.

There will be, <s20>her chief of staff</s20> <c20>said</c20>, <q20>sandwiches</q20>.
-----
1 | mixed | Marisol Trujillo | PERSON | title
2 | indirect | Marisol Trujillo | PERSON | name
3 | direct | Marisol Trujillo | PERSON | surname
4 | attitude | Marisol Trujillo | PERSON | surname
5 | mixed | Whit Kessler | PERSON | name
6 | indirect | Whit Kessler | PERSON | pronoun
7 | mixed | Whit Kessler | PERSON | pronoun
8 | direct | Whit Kessler | PERSON | surname
9 | mixed | Lark Donohue | PERSON | name
10 | indirect | orange shirts | DOCUMENT | document
11 | indirect | Lark Donohue | PERSON | pronoun
12 | indirect | Pete "Buddy" Banks | PERSON | name
13 | direct | Pete "Buddy" Banks | PERSON | surname
14 | attitude | First Prairie | ORG | organisation
15 | indirect | Chicago Teachers Union | ORG | organisation
16 | direct | Ximena Paz | PERSON | name
17 | indirect | Chicago Public Schools | ORG | organisation
18 | mixed | Department of Planning and Development | ORG | organisation
19 | indirect | Amos Halifax | PERSON | name
20 | indirect | chief of staff | PERSON | title
entity | PERSON | Odell Grayson | Grayson; Mayor Odell Grayson | Mayor | -
entity | PERSON | Marisol Trujillo | Trujillo; Ald. Marisol Trujillo | Ald. | -
entity | PERSON | Whit Kessler | Kessler | founder | Kessler Field
entity | PERSON | Lark Donohue | - | spokeswoman | -
entity | PERSON | Pete "Buddy" Banks | Banks; Ald. Pete "Buddy" Banks | chairman | Committee on Zoning
entity | PERSON | Ximena Paz | - | - | Neighbors of Elston
entity | PERSON | Rahm Emanuel | Mayor Rahm Emanuel | Mayor | -
entity | PERSON | Amos Halifax | Rev. Amos Halifax | director | Clean Ledger
entity | ORG | City Council | - | - | -
entity | ORG | Kessler Field | - | - | -
entity | ORG | Committee on Zoning | - | - | -
entity | ORG | Department of Planning and Development | - | - | -
entity | ORG | Gallo & Finch | - | - | -
entity | ORG | Swanson Paint | Swanson | - | -
entity | ORG | Bulls | - | - | -
entity | ORG | First Prairie | - | - | -
entity | ORG | Carpenters Local 88 | - | - | -
entity | ORG | Chicago Teachers Union | - | - | -
entity | ORG | Grissom Elementary | - | - | -
entity | ORG | Neighbors of Elston | - | - | -
entity | ORG | Chicago Public Schools | CPS | - | -
entity | ORG | Board of Ethics | - | - | -
entity | ORG | Clean Ledger | - | - | -
entity | ORG | Forward With Grayson | - | - | -
entity | LOC | Goose Bend | - | - | -
entity | LOC | North Branch | - | - | -
entity | LOC | Chicago River | - | - | -
entity | LOC | Elston Avenue | - | - | -
entity | LOC | Joliet | - | - | -
entity | LOC | Berwyn | - | - | -
entity | LOC | United Center | - | - | -
entity | LOC | Lincoln Yards | - | - | -
entity | LOC | Room 201-A | - | - | -
entity | LOC | City Hall | - | - | -
meta | Zoning panel stalls Goose Bend towers as alderman alleges ‘a deal cut over steak’ | - | DeShawn Pulaski and Greta Oyelaran
