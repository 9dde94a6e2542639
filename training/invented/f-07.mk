<a1>Evacuees</a1> <c1>told</c1> <q1>it may be weeks before they can go home</q1> as B.C. wildfire grows

By Marie-Claude Boisvert, The Canadian Press

HARTLEY LAKE, B.C. — <s2>The mayor of a British Columbia village</s2> emptied by a fast-moving wildfire <c2>says</c2> <q2>it could be three weeks before anyone is allowed to return</q2>.

<s3>Donna Kowalchuk</s3> <c3>says</c3> <q3>the Porcupine Ridge fire jumped a highway guard early Sunday and came within 800 metres of the school, which was built only last year</q3>.

"<q4>I know people are sleeping in their trucks and I know they're frustrated,</q4>" <s4>she</s4> <c4>told</c4> <a4>a virtual news conference</a4> on Monday. "<q4>But I would rather have them angry than have them hurt.</q4>"

About 1,900 people were ordered out of Hartley Lake and the neighbouring Nadlek First Nation on Friday night. <s5>Chief Raymond Alexis</s5> <c5>said</c5> <q5>the band's own crew had been turned away at a checkpoint even though its members had been fighting fires in the area for generations</q5>.

"<q6>They know every creek,</q6>" <s6>he</s6> <c6>said</c6>. "<q6>And a young fellow with a clipboard is telling them <n6>it's not safe</n6>.</q6>"

<s7>Alexis, 61</s7>, whose house was one of three lost on the reserve, <c7>accused</c7> the province of <q7>repeating mistakes made in 2017</q7>. <s8>A report after that season</s8> <c8>recommended</c8> that <q8>First Nations be given equal authority over evacuations</q8>.

<s9,10>Forests Minister Paul Hendricks</s9,10> <c9>acknowledged</c9> <q9>there had been "gaps in communication"</q9> and <c10>said</c10> <q10>he would meet the chief this week</q10>. But <s11,12>he</s11,12> <c11>defended</c11> <q11>the decision to close the road</q11>, <c12>saying</c12> <q12>flames had been seen on both sides of it</q12>.

<s13>The B.C. Wildfire Service</s13> <c13>said</c13> <q13>the blaze had grown to 143 square kilometres by Monday morning and was considered out of control</q13>.

<s14>Information officer Jasleen Gill</s14> <c14>said</c14> <q14>crews were hoping for rain on Wednesday, though lightning was also in the forecast</q14>.

"<q15>It's a bit of a coin toss,</q15>" <s15>Gill</s15> <c15>said</c15>.

In Prince George, where a reception centre has been set up in a curling rink, evacuees lined up for cots, gift cards and news. Trevor Dyck and his partner, Annette Lavoie, drove four hours through smoke with two dogs and a cockatiel.

<s16>Lavoie</s16> <c16>said</c16> <q16>a neighbour phoned them at midnight and told them <n16>to look out the back window</n16></q16>.

"<q17>It was orange,</q17>" <s17>she</s17> <c17>said</c17>. "<q17>The whole sky. I thought, '<n17>This is what the end looks like.</n17>'</q17>"

<s18,19>The couple</s18,19> <c18>say</c18> <q18>they are grateful to the volunteers</q18> but <c19>want</c19> <q19>better information</q19>. It was a Facebook video posted by a logger that finally gave them a glimpse of their street.

"<q20>Nobody tells you anything,</q20>" <c20>said</c20> <s20>Dyck, 45, a millwright</s20>. "<q20>My boss knew before we did.</q20>"

His employer, Northgate Forest Products, has shut its sawmill indefinitely. <s21>The company</s21> <c21>said</c21> in an email that <q21>its 220 workers would be paid for two weeks and that it was "too early to speculate" about the future of the site</q21>. <s22>The United Millworkers local</s22> <c22>has asked</c22> <a22>the federal government</a22> <q22>to waive the waiting period for employment insurance</q22>.

The mill has burned before. In August 1994 a fire that started in a rail yard destroyed the planer shed and 40 houses, and the village council of the day came within one vote of moving the whole community to the east side of the lake.

<s24>Environment Canada</s24> <c24>has warned</c24> of <q24>"very poor" air quality as far east as Edmonton</q24>. <s25>Dr. Susan Oyelaran, a respirologist at a hospital in the city</s25>, <c25>is advising</c25> <a25>people with asthma</a25> <q25>to stay indoors</q25>. <s26>She</s26> <c26>says</c26> <q26>the number of children in emergency has doubled since Saturday</q26>.

Back in the rink, Kowalchuk moved from table to table with a list of addresses. <s27>The former teacher</s27>, who was acclaimed as mayor in 2022, <c27>says</c27> <q27>she does not know if her own home survived and has not asked</q27>.

<s28>Hendricks</s28> <c28>would not rule out</c28> <q28>a provincial state of emergency</q28>. An update on the evacuation orders is scheduled for Tuesday at noon.
-----
1 | indirect | Donna Kowalchuk | PERSON | none
2 | indirect | Donna Kowalchuk | PERSON | title
3 | indirect | Donna Kowalchuk | PERSON | name
4 | direct | Donna Kowalchuk | PERSON | pronoun
5 | indirect | Raymond Alexis | PERSON | name
6 | direct | Raymond Alexis | PERSON | pronoun
7 | indirect | Raymond Alexis | PERSON | surname
8 | indirect | report after that season | DOCUMENT | document
9 | mixed | Paul Hendricks | PERSON | name
10 | indirect | Paul Hendricks | PERSON | name
11 | indirect | Paul Hendricks | PERSON | pronoun
12 | indirect | Paul Hendricks | PERSON | pronoun
13 | indirect | B.C. Wildfire Service | ORG | organisation
14 | indirect | Jasleen Gill | PERSON | name
15 | direct | Jasleen Gill | PERSON | surname
16 | indirect | Annette Lavoie | PERSON | surname
17 | direct | Annette Lavoie | PERSON | pronoun
18 | indirect | Trevor Dyck and Annette Lavoie | GROUP | group
19 | attitude | Trevor Dyck and Annette Lavoie | GROUP | group
20 | direct | Trevor Dyck | PERSON | surname
21 | mixed | Northgate Forest Products | ORG | organisation
22 | indirect | United Millworkers | ORG | organisation
24 | mixed | Environment Canada | ORG | organisation
25 | indirect | Susan Oyelaran | PERSON | name
26 | indirect | Susan Oyelaran | PERSON | pronoun
27 | indirect | Donna Kowalchuk | PERSON | title
28 | attitude | Paul Hendricks | PERSON | surname
entity | PERSON | Donna Kowalchuk | Kowalchuk | mayor | -
entity | PERSON | Raymond Alexis | Chief Raymond Alexis; Alexis | Chief | Nadlek First Nation
entity | PERSON | Paul Hendricks | Hendricks | Forests Minister | -
entity | PERSON | Jasleen Gill | Gill | Information officer | B.C. Wildfire Service
entity | PERSON | Trevor Dyck | Dyck | millwright | Northgate Forest Products
entity | PERSON | Annette Lavoie | Lavoie | - | -
entity | PERSON | Susan Oyelaran | Dr. Susan Oyelaran | respirologist | -
entity | ORG | Nadlek First Nation | - | - | -
entity | ORG | B.C. Wildfire Service | - | - | -
entity | ORG | Northgate Forest Products | - | - | -
entity | ORG | United Millworkers | - | - | -
entity | ORG | Environment Canada | - | - | -
entity | ORG | Facebook | - | - | -
entity | NORP | First Nations | - | - | -
entity | LOC | British Columbia | B.C. | - | -
entity | LOC | Hartley Lake | HARTLEY LAKE | - | -
entity | LOC | Porcupine Ridge | - | - | -
entity | LOC | Prince George | - | - | -
entity | LOC | Edmonton | - | - | -
meta | Evacuees told it may be weeks before they can go home as B.C. wildfire grows | - | Marie-Claude Boisvert, The Canadian Press
