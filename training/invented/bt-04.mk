Aldermen balk at $640M for Ironworks stadium: ‘<q1>Show me one bond that ever loved us back</q1>’

By Teo Marchetti-Banks
Staff reporter

A City Council panel voted 9-8 Tuesday to put off a stadium for Chicago Ironworks FC after <s2>aldermen</s2> <c2>complained</c2> <q2>they had been handed a 412-page agreement “at 6:40 this morning, with coffee on it.”</q2>

“<q3>I’ve read ransom notes with more detail,</q3>” <c3>said</c3> <s3>Ald. Marisol Quiñones-Petty (34th)</s3>, whose ward takes in the old Wabash rail yard where the 32,000-seat bowl would rise.

<s26>The Ironworks</s26> <c26>want</c26> <q26>the Illinois Sports Facilities Authority to borrow $640 million against a hotel tax</q26>. <s4>The team</s4> <c4>says</c4> <q4>it would cover “every brick above the turf line.”</q4>

<s5,6>Mayor Darnell Whitcomb</s5,6> <c5>insisted</c5> <q5>the project was “delayed, not dead,”</q5> and <c6>blamed</c6> “<q6>a few folks auditioning for my job.</q6>”

<s7>His floor leader, Ald. Stan Dombrowski (11th)</s7>, <c7>conceded</c7> <q7>he had miscounted</q7>.

“<q8>I had 10. Then I had nine. Then Marisol smiled at me,</q8>” <s8>he</s8> <c8>said</c8>.

Much of the hearing, on the second floor of City Hall, went to the money. <s9>The Civic Ledger, a nonpartisan watchdog</s9>, <c9>testified</c9> that <q9>taxpayers were being asked “to buy the cow, the barn and the milk.”</q9> <s10>Its president, Howard Adeyemi-Katz</s10>, <c10>put</c10> the true cost at <q10>$1.1 billion by 2060</q10>.

<s11>A report by consultants Kessler Dunn & Obuya</s11>, paid for by the team, <c11>had found</c11> <q11>the stadium would draw 1.4 million visitors a year</q11>.

<s12>Ald. Freda Oyelowo (8th)</s12> <c12>wondered aloud</c12> <q12>whether that included pigeons</q12>.

“<q13>Show me one bond that ever loved us back,</q13>” <s13>she</s13> <c13>told</c13> <a13>the consultants</a13>. <a14>They</a14> <c14>were reminded</c14> by <s14>Oyelowo</s14> that <q14>the city is “still making payments on Soldier Field.”</q14>

<s15>Owner Brock Delahunt III, heir to Delahunt Bros. Cold Storage of Cicero</s15>, <c15>would not rule out</c15> <q15>a move to Hammond, Indiana</q15>.

“<q16>I love this city, but I own a map,</q16>” <s16>he</s16> <c16>told</c16> <a16>reporters</a16>.

In the gallery, hard hats faced off with tenants in paper crowns. <s17>Ironworkers Local 88</s17>, which is no kin to the club, <c17>begged</c17> <a17>the panel</a17> <q17>not to “mail 3,000 paychecks across the state line.”</q17> <s18,19>Not One Dime, a coalition of Pilsen and Chinatown renters</s18,19>, <c18>called</c18> the plan “<q18>a velvet rope around a parking lot</q18>” and <c19>demanded</c19> <q19>a citywide referendum in November</q19>.

<s20>The Archdiocese of Chicago</s20>, which owns St. Ludmila Church next door, <c20>said</c20> <q20>it was “prayerfully concerned” about Sunday traffic</q20>. <s21>Librarians United</s21> <c21>posted</c21>: “<q21>Ask for a roof in Pullman and watch the money vanish.</q21>”

<s22>Quiñones-Petty, a former CTA bus driver</s22>, <c22>would back</c22> <q22>the deal if 30% of the apartments planned by developer Lakeline were affordable</q22>. <s23>Lakeline</s23> <c23>has dismissed</c23> that figure as “<q23>not financeable.</q23>”

“<q24>My sister haggles with parking meters,</q24>” <c24>said</c24> <s24>Efraín Quiñones-Petty</s24>, who runs a taqueria on 18th Street and holds season tickets. “<q24>She’ll get her 30.</q24>”

The Committee on Finance takes up the matter again Sept. 18, four days before the Ironworks host Columbus in the U.S. Open Cup. <s25>Dombrowski</s25> <c25>promised</c25> “<q25>better math.</q25>”
-----
1 | direct | Freda Oyelowo | PERSON | none
2 | mixed | aldermen | GROUP | group
3 | direct | Marisol Quiñones-Petty | PERSON | name
4 | mixed | Chicago Ironworks FC | ORG | organisation
5 | mixed | Darnell Whitcomb | PERSON | name
6 | mixed | Darnell Whitcomb | PERSON | name
7 | indirect | Stan Dombrowski | PERSON | name
8 | direct | Stan Dombrowski | PERSON | pronoun
9 | mixed | Civic Ledger | ORG | organisation
10 | indirect | Howard Adeyemi-Katz | PERSON | name
11 | indirect | report by consultants Kessler Dunn & Obuya | DOCUMENT | document
12 | indirect | Freda Oyelowo | PERSON | name
13 | direct | Freda Oyelowo | PERSON | pronoun
14 | mixed | Freda Oyelowo | PERSON | surname
15 | attitude | Brock Delahunt III | PERSON | name
16 | direct | Brock Delahunt III | PERSON | pronoun
17 | mixed | Ironworkers Local 88 | ORG | organisation
18 | mixed | Not One Dime | ORG | organisation
19 | indirect | Not One Dime | ORG | organisation
20 | mixed | Archdiocese of Chicago | ORG | organisation
21 | direct | Librarians United | ORG | organisation
22 | attitude | Marisol Quiñones-Petty | PERSON | surname
23 | mixed | Lakeline | ORG | organisation
24 | direct | Efraín Quiñones-Petty | PERSON | name
25 | mixed | Stan Dombrowski | PERSON | surname
26 | attitude | Chicago Ironworks FC | ORG | organisation
entity | PERSON | Marisol Quiñones-Petty | Ald. Marisol Quiñones-Petty; Quiñones-Petty; Marisol | Ald. | City Council
entity | PERSON | Darnell Whitcomb | Mayor Darnell Whitcomb | Mayor | -
entity | PERSON | Stan Dombrowski | Ald. Stan Dombrowski; Dombrowski | floor leader | City Council
entity | PERSON | Howard Adeyemi-Katz | - | president | Civic Ledger
entity | PERSON | Freda Oyelowo | Ald. Freda Oyelowo; Oyelowo | Ald. | City Council
entity | PERSON | Brock Delahunt III | - | Owner | Chicago Ironworks FC
entity | PERSON | Efraín Quiñones-Petty | - | - | -
entity | ORG | Chicago Ironworks FC | Ironworks | - | -
entity | ORG | City Council | - | - | -
entity | ORG | Illinois Sports Facilities Authority | - | - | -
entity | ORG | Civic Ledger | - | - | -
entity | ORG | Kessler Dunn & Obuya | - | - | -
entity | ORG | Delahunt Bros. Cold Storage | - | - | -
entity | ORG | Ironworkers Local 88 | - | - | -
entity | ORG | Not One Dime | - | - | -
entity | ORG | Archdiocese of Chicago | - | - | -
entity | ORG | Librarians United | - | - | -
entity | ORG | CTA | - | - | -
entity | ORG | Lakeline | - | - | -
entity | ORG | Committee on Finance | - | - | -
entity | ORG | Columbus | - | - | -
entity | LOC | Wabash | - | - | -
entity | LOC | City Hall | - | - | -
entity | LOC | Soldier Field | - | - | -
entity | LOC | Cicero | - | - | -
entity | LOC | Hammond | - | - | -
entity | LOC | Indiana | - | - | -
entity | LOC | Pilsen | - | - | -
entity | LOC | Chinatown | - | - | -
entity | LOC | St. Ludmila Church | - | - | -
entity | LOC | Pullman | - | - | -
entity | LOC | 18th Street | - | - | -
meta | Aldermen balk at $640M for Ironworks stadium: ‘Show me one bond that ever loved us back’ | - | Teo Marchetti-Banks
