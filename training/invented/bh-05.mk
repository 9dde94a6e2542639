<s21>Parents</s21> <c21>vow</c21> <q21>to fight on</q21> as trustees vote to close Agnes Thornbury

The Humber Heights school board has voted 9-4 to close one of Etobicoke’s oldest elementary schools, setting up a clash with parents <s1>who</s1> <c1>say</c1> <q1>they will take the decision to Divisional Court</q1>.

Agnes Thornbury Public School, which opened on Dixmoor Avenue in 1927, will shut in June 2026. Its 188 pupils are to be bused to Kipling Glen, a middle school two kilometres away across the Gardiner.

“<q2>You are not consolidating a building, you are dissolving a neighbourhood,</q2>” <s2>Priscilla Wu-Sandoval</s2> <c2>told</c2> <a2>trustees</a2> at Wednesday’s meeting in Fairbank Hall. The mother of three is co-chair of Keep Thornbury Open, whose members had filled the gallery with paper maple leaves.

<s3>Keep Thornbury</s3> <c3>accuses</c3> the Humber Heights District School Board of <q3>hiding a report by consultants Lindo Obi that put repairs at $4 million rather than the $11 million quoted in public</q3>.

<s4>The board</s4> <c4>denies</c4> <q4>it</q4>. “<q5>The Lindo Obi estimate excluded the roof, and a school without a roof is a park,</q5>” <c5>said</c5> <s5>director of education Garth Yellowlees</s5>. <s6>He</s6> <c6>acknowledged</c6> that <q6>the document should have been posted in the fall</q6>.

Trustee Dilnoza Sharipova, whose ward takes in Thornbury, Mimico Flats and the Alderbrook towers, voted no. <s7>She</s7> <c7>questioned</c7> <q7>why the board was selling land while portables stood in the yard at Kipling Glen</q7>.

“<q8>Kipling is full. I have been in the portables. In February you can see the children’s breath,</q8>” <s8>Sharipova</s8> <c8>said</c8>.

<s9>Chair Bruce Outhwaite</s9>, who cast the deciding vote on an earlier deferral motion, <c9>said</c9> <q9>he took no pleasure in it</q9>. <s10>He</s10> <c10>asked</c10> <a10>parents</a10> <q10>not to film the student trustee, a 17-year-old from Rexmount Collegiate</q10>, who was in tears.

The property has been valued by Cheung Baptie, a Bay Street appraiser, at $38 million. <s11>One developer, Nestor Urbanic</s11>, <c11>has said</c11> <q11>he would be “interested, like everybody with a pulse”</q11>. <s12>Cheung Baptie</s12> <c12>declined to say</c12> <q12>who else had inquired</q12>.

<s13>The Elementary Teachers’ Federation of Ontario</s13> <c13>fears</c13> <q13>14 jobs will go</q13>. <s14>Its Humber Heights local president, Solange Petit-Frère</s14>, <c14>called</c14> the vote “<q14>arithmetic done by people who never taught it</q14>”. <s15>ETFO</s15> also <c15>wants</c15> <q15>Queen’s Park to restore a moratorium on closures</q15>.

<s16>A spokesperson for Education Minister Craig Halloway</s16> <c16>said</c16> in an email <q16>closures are “local decisions made by local boards”</q16>. <s17>New Democrat education critic Anjali Thevar</s17> <c17>disagreed</c17>: “<q17>The ministry writes the formula, then blames the calculator.</q17>”

The school is named for a Quaker nurse who ran a clinic in the Junction during the 1918 flu. Her great-nephew, Walter Thornbury, 91, watched by video from Sunnyside Manor, a retirement home. <s18>Thornbury</s18> <c18>believes</c18> <q18>Agnes would have chained herself to the boiler</q18>.

<s19>Keep Thornbury</s19> <c19>says</c19> <q19>it has raised $62,000 for lawyers</q19>. On the chain-link fence Thursday morning, <s20>a child’s poster</s20> <c20>read</c20>, “<q20>Dear Bord, please lern to count.</q20>”
-----
1 | indirect | Parents | GROUP | pronoun
2 | direct | Priscilla Wu-Sandoval | PERSON | name
3 | indirect | Keep Thornbury Open | ORG | organisation
4 | indirect | Humber Heights District School Board | ORG | organisation
5 | direct | Garth Yellowlees | PERSON | name
6 | indirect | Garth Yellowlees | PERSON | pronoun
7 | indirect | Dilnoza Sharipova | PERSON | pronoun
8 | direct | Dilnoza Sharipova | PERSON | surname
9 | indirect | Bruce Outhwaite | PERSON | name
10 | indirect | Bruce Outhwaite | PERSON | pronoun
11 | mixed | Nestor Urbanic | PERSON | name
12 | attitude | Cheung Baptie | ORG | organisation
13 | attitude | Elementary Teachers’ Federation of Ontario | ORG | organisation
14 | mixed | Solange Petit-Frère | PERSON | name
15 | attitude | Elementary Teachers’ Federation of Ontario | ORG | organisation
16 | mixed | spokesperson for Education Minister Craig Halloway | PERSON | title
17 | direct | Anjali Thevar | PERSON | name
18 | attitude | Walter Thornbury | PERSON | surname
19 | indirect | Keep Thornbury Open | ORG | organisation
20 | direct | child’s poster | DOCUMENT | document
21 | indirect | Parents | GROUP | group
entity | PERSON | Priscilla Wu-Sandoval | - | co-chair | Keep Thornbury Open
entity | PERSON | Garth Yellowlees | - | director of education | Humber Heights District School Board
entity | PERSON | Dilnoza Sharipova | Sharipova | Trustee | Humber Heights District School Board
entity | PERSON | Bruce Outhwaite | - | Chair | Humber Heights District School Board
entity | PERSON | Nestor Urbanic | - | developer | -
entity | PERSON | Solange Petit-Frère | - | local president | Elementary Teachers’ Federation of Ontario
entity | PERSON | Craig Halloway | - | Education Minister | -
entity | PERSON | Anjali Thevar | - | education critic | New Democrat
entity | PERSON | Walter Thornbury | Thornbury | - | -
entity | PERSON | Agnes | - | nurse | -
entity | ORG | Humber Heights District School Board | Humber Heights school board; Humber Heights | - | -
entity | ORG | Agnes Thornbury Public School | Agnes Thornbury; Thornbury | - | -
entity | ORG | Kipling Glen | Kipling | - | -
entity | ORG | Divisional Court | - | - | -
entity | ORG | Keep Thornbury Open | Keep Thornbury | - | -
entity | ORG | Lindo Obi | - | - | -
entity | ORG | Rexmount Collegiate | - | - | -
entity | ORG | Cheung Baptie | - | - | -
entity | ORG | Elementary Teachers’ Federation of Ontario | ETFO | - | -
entity | ORG | Queen’s Park | - | - | -
entity | NORP | New Democrat | - | - | -
entity | NORP | Quaker | - | - | -
entity | LOC | Etobicoke | - | - | -
entity | LOC | Dixmoor Avenue | - | - | -
entity | LOC | Gardiner | - | - | -
entity | LOC | Fairbank Hall | - | - | -
entity | LOC | Mimico Flats | - | - | -
entity | LOC | Alderbrook | - | - | -
entity | LOC | Bay Street | - | - | -
entity | LOC | Junction | - | - | -
entity | LOC | Sunnyside Manor | - | - | -
meta | Parents vow to fight on as trustees vote to close Agnes Thornbury | - | -
