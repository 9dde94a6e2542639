Brannock teachers authorize strike as Issue 14 nears ballot

By Corinne Yoder
Staff writer

BRANNOCK, Ohio — The Brannock Education Association voted 212-9 Tuesday to authorize a strike, three weeks before voters decide the largest school levy in the history of Defiance County.

<s1>The union</s1> <c1>said</c1> <q1>its 260 teachers, counselors and librarians have worked without a contract since June 30</q1>.

"<q2>We don't want to walk, but our shoes are by the door,</q2>" <c2>said</c2> <s2>BEA president Tess Van Orsdel</s2>, who teaches chemistry at Quimby High School.

<s3>She</s3> <c3>accused</c3> the school board of "<q3>holding our paychecks hostage to Issue 14.</q3>"

<s4>Superintendent Lamar Przybylski</s4> <c4>denied</c4> <q4>any link between the talks and the levy</q4>. "<q5>One is a contract. The other is the roof,</q5>" <s5>he</s5> <c5>said</c5>.

The 5.9-mill levy would raise $4.1 million a year. <q6>The owner of a $180,000 home would pay an extra $372</q6>, <c6>according to</c6> <s6>the Defiance County Auditor's Office</s6>.

Brannock Local Schools has lost a fifth of its tax base since Dietz Tool & Die shut its Sycamore Street plant in 2019. Dietz moved the work to Monterrey, Mexico, and a Dollar General now stands where the parking lot was. Voters turned down levies in 2021 and 2023, the second by 41 votes.

<s7>Enough Already</s7>, a political action committee registered to a post office box in Bowling Green, <c7>has vowed</c7> <q7>to spend $60,000 against the issue</q7>. <s8>Its mailers</s8> <c8>read</c8>: "<q8>Cadillac schools, Chevy town.</q8>"

<s9,10>The group's treasurer, Marv Pickle</s9,10>, <c9>said</c9> <q9>the district should sell the old Emerson Elementary first</q9> and <c10>questioned</c10> <q10>why it needed an assistant superintendent</q10>.

"<q11>I went to Emerson. I cried when it closed,</q11>" <c11>said</c11> <s11>Pickle, 67, a retired Norfolk Southern conductor</s11>. "<q11>Then I got my tax bill and dried my eyes.</q11>"

The board is split. <s12>Russell "<x>Rusty</x>" Stout</s12>, a Republican elected last fall, <c12>said</c12> at Monday's meeting that <q12>he would vote to replace strikers "by lunchtime."</q12> <s13>Board president LaDonna Fairchild</s13> <c13>called</c13> the remark <q13>unhelpful</q13>.

"<q14>Rusty speaks for Rusty,</q14>" <c14>said</c14> <s14>Fairchild</s14>, whose daughter teaches second grade at Auglaize Elementary.

A fact-finder for the State Employment Relations Board proposed raises of 3%, 2.5% and 2.5% in September. Teachers rejected the report; the board accepted it. <s15>SERB</s15> <c15>said</c15> <q15>the parties must give 10 days' notice of any walkout</q15>.

<s16>The Ohio Education Association</s16> <c16>has promised</c16> <q16>to cover health premiums for members who strike</q16>. <s17>A spokeswoman for the statewide union</s17> <c17>declined to say</c17> <q17>how much was in its fund</q17>.

Some parents are making plans. <s18>DeShawn Lake</s18>, whose twins are in the Head Start program at St. Casimir, <c18>said</c18> <q18>he would take them to work at Fuerst Brothers Grain if he had to</q18>.

"<q19>They can count soybeans,</q19>" <s19>he</s19> <c19>said</c19>. "<q19>That's math.</q19>"

For one night nobody argued. Quimby beat Paulding 34-7 on Friday to win the Black Swamp Conference, and the Barons' marching band played until the lights at Krueger Stadium went out. The school is named for Asa Quimby, a mill owner who in 1911 gave the land, the bricks and, <c20>according to</c20> <s20>a plaque in the lobby</s20>, "<q20>his earnest hope for low taxes.</q20>"
-----
1 | indirect | Brannock Education Association | ORG | organisation
2 | direct | Tess Van Orsdel | PERSON | name
3 | mixed | Tess Van Orsdel | PERSON | pronoun
4 | indirect | Lamar Przybylski | PERSON | name
5 | direct | Lamar Przybylski | PERSON | pronoun
6 | indirect | Defiance County Auditor's Office | ORG | organisation
7 | indirect | Enough Already | ORG | organisation
8 | direct | mailers | DOCUMENT | document
9 | indirect | Marv Pickle | PERSON | name
10 | indirect | Marv Pickle | PERSON | name
11 | direct | Marv Pickle | PERSON | surname
12 | mixed | Russell "Rusty" Stout | PERSON | name
13 | indirect | LaDonna Fairchild | PERSON | name
14 | direct | LaDonna Fairchild | PERSON | surname
15 | indirect | State Employment Relations Board | ORG | organisation
16 | indirect | Ohio Education Association | ORG | organisation
17 | attitude | Ohio Education Association | ORG | organisation
18 | indirect | DeShawn Lake | PERSON | name
19 | direct | DeShawn Lake | PERSON | pronoun
20 | mixed | plaque in the lobby | DOCUMENT | document
entity | PERSON | Tess Van Orsdel | - | president | Brannock Education Association
entity | PERSON | Lamar Przybylski | - | Superintendent | Brannock Local Schools
entity | PERSON | Marv Pickle | Pickle | treasurer | Enough Already
entity | PERSON | Russell "Rusty" Stout | Rusty | - | -
entity | PERSON | LaDonna Fairchild | Fairchild | Board president | -
entity | PERSON | DeShawn Lake | - | - | -
entity | PERSON | Asa Quimby | - | mill owner | -
entity | ORG | Brannock Education Association | BEA | - | -
entity | ORG | Quimby High School | Quimby; Barons | - | -
entity | ORG | Brannock Local Schools | - | - | -
entity | ORG | Defiance County Auditor's Office | - | - | -
entity | ORG | Dietz Tool & Die | Dietz | - | -
entity | ORG | Dollar General | - | - | -
entity | ORG | Enough Already | - | - | -
entity | ORG | Emerson Elementary | Emerson | - | -
entity | ORG | Auglaize Elementary | - | - | -
entity | ORG | Norfolk Southern | - | - | -
entity | ORG | State Employment Relations Board | SERB | - | -
entity | ORG | Ohio Education Association | - | - | -
entity | ORG | St. Casimir | - | - | -
entity | ORG | Fuerst Brothers Grain | - | - | -
entity | ORG | Paulding | - | - | -
entity | NORP | Republican | - | - | -
entity | LOC | Brannock | BRANNOCK | - | -
entity | LOC | Ohio | - | - | -
entity | LOC | Defiance County | - | - | -
entity | LOC | Sycamore Street | - | - | -
entity | LOC | Monterrey | - | - | -
entity | LOC | Mexico | - | - | -
entity | LOC | Bowling Green | - | - | -
entity | LOC | Krueger Stadium | - | - | -
meta | Brannock teachers authorize strike as Issue 14 nears ballot | - | Corinne Yoder
