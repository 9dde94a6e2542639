Gates stay locked as Gaels and landowner square up in court

By Aoife Considine

"<q1>Private property. No hurling,</q1>" <c1>read</c1> <s1>the hand-painted sign</s1> that met the under-12s of Kilcorban when they turned up to train on Saturday week last.

The pitch, Páirc Chiaráin, adjoins the farm of Fintan Mulqueen, who chained its gates on October 9. <s2>The 66-year-old auctioneer</s2> <c2>maintains</c2> <q2>his grandfather lent the five acres to the parish and never gave them away</q2>.

Kilcorban Gaels have played there since 1951. <s3>The club</s3> <c3>insists</c3> <q3>the field was bought for £400 from the late Canon Michael Hession</q3>.

<s4>A receipt in the canon's handwriting</s4>, handed in to Loughrea Circuit Court on Tuesday, <c4>describes</c4> the sum as "<q4>paid in full, and drink taken</q4>".

<s5>Judge Sorcha Ní Dhálaigh</s5> <c5>advised</c5> <a5>both sides</a5> <q5>to "find a mediator before ye find a second mortgage"</q5>. The case is back before her on December 3.

"<q6>We have 310 members and one locked gate,</q6>" <s6>club chairman Declan Treacy</s6> <c6>told</c6> <a6>The Slieve Aughty Herald</a6> afterwards. "<q6>Fintan hurled corner-back for us himself. He wasn't long forgetting it.</q6>"

Galway GAA, who paid for the dressing rooms in 1988, are staying out of it. <s7>Their chairman, Pádraic Duane</s7>, <c7>called</c7> the row "<q7>a matter for the trustees</q7>".

"<q8>He found his voice quick enough when there was a ribbon to be cut,</q8>" <c8>remarked</c8> <s8>the Kilcorban chairman</s8>.

The sole surviving trustee of the 1951 deed is in Portumna's Sacred Heart Hospital. In a sworn statement, <s9>the 94-year-old</s9> <c9>recalled</c9> <q9>seeing Canon Hession count the notes "on the bonnet of a Morris Minor"</q9>.

<s10>The Diocese of Clonfert</s10> <c10>said</c10> <q10>it could find no record of any sale</q10>.

For Mr Mulqueen, <s11>barrister Cliona Bodkin</s11> <c11>submitted</c11> that <q11>the receipt was "not worth the envelope it isn't in"</q11>. <q12>Her client</q12>, <s12>she</s12> <c12>added</c12>, <q12>had offered a lease in August and "got no answer, only cones"</q12>.

<s13>The auctioneer</s13> <c13>would not say</c13> <q13>whether he means to build on the site</q13>. <s14>Galway County Council</s14> <c14>confirmed</c14> that <q14>a pre-planning meeting had taken place in June</q14>.

In the meantime the Gaels have been training in the yard of Hanrahan Agri, their jersey sponsor, and on fields lent by Carrowmoyle, St Fechin's and Derrybaun.

"<q15>We took the mirror off a Hilux the first night,</q15>" <c15>admitted</c15> <s15>Cathal Treacy, 15, son of club secretary Noreen Treacy</s15>. <s16>The teenager</s16> <c16>fears</c16> <q16>half the minors will be gone to Carrowmoyle by Christmas</q16>.

<s17>His mother</s17>, no relation of the chairman, <c17>appealed to</c17> <a17>Mr Mulqueen</a17> <q17>to "leave the young lads out of it"</q17>.

At Monday's meeting in County Hall, <s18>Fianna Fáil councillor Ita Fallon</s18> <c18>called for</c18> <q18>a compulsory purchase order</q18>. <s19>Sinn Féin's Barry Glynn</s19> <c19>dismissed</c19> that as "<q19>hurling with other people's money</q19>".

<s20>The Fianna Fáil woman</s20> <c20>retorted</c20> that <q20>he had "never pucked a ball in anger"</q20>.

<s21>The Minister for Sport</s21>, in Ballinasloe to open a swimming pool, <c21>hoped</c21> "<q21>common sense would win the toss</q21>".

<s22>Several parents</s22> <c22>have threatened</c22> <q22>to hold Friday's session on the N65</q22>.

The Gaels, who beat Abbeyknock 2-14 to 1-15 a fortnight ago, meet Tubberroe in the intermediate final in Athenry on Sunday.
-----
1 | direct | hand-painted sign | DOCUMENT | document
2 | indirect | Fintan Mulqueen | PERSON | title
3 | indirect | Kilcorban Gaels | ORG | organisation
4 | mixed | receipt in the canon's handwriting | DOCUMENT | document
5 | mixed | Sorcha Ní Dhálaigh | PERSON | name
6 | direct | Declan Treacy | PERSON | name
7 | mixed | Pádraic Duane | PERSON | name
8 | direct | Declan Treacy | PERSON | title
9 | mixed | sole surviving trustee of the 1951 deed | PERSON | title
10 | indirect | Diocese of Clonfert | ORG | organisation
11 | mixed | Cliona Bodkin | PERSON | name
12 | mixed | Cliona Bodkin | PERSON | pronoun
13 | attitude | Fintan Mulqueen | PERSON | title
14 | indirect | Galway County Council | ORG | organisation
15 | direct | Cathal Treacy | PERSON | name
16 | attitude | Cathal Treacy | PERSON | title
17 | mixed | Noreen Treacy | PERSON | title
18 | indirect | Ita Fallon | PERSON | name
19 | mixed | Barry Glynn | PERSON | name
20 | mixed | Ita Fallon | PERSON | title
21 | mixed | Minister for Sport | PERSON | title
22 | indirect | Several parents | GROUP | group
entity | PERSON | Fintan Mulqueen | Fintan; Mr Mulqueen | auctioneer | -
entity | PERSON | Michael Hession | Canon Michael Hession; Canon Hession | - | -
entity | PERSON | Sorcha Ní Dhálaigh | Judge Sorcha Ní Dhálaigh | Judge | -
entity | PERSON | Declan Treacy | - | chairman | Kilcorban Gaels
entity | PERSON | Pádraic Duane | - | chairman | Galway GAA
entity | PERSON | Cliona Bodkin | - | barrister | -
entity | PERSON | Cathal Treacy | - | - | -
entity | PERSON | Noreen Treacy | - | secretary | Kilcorban Gaels
entity | PERSON | Ita Fallon | - | councillor | -
entity | PERSON | Barry Glynn | - | - | Sinn Féin
entity | ORG | Kilcorban Gaels | Gaels | - | -
entity | ORG | Loughrea Circuit Court | - | - | -
entity | ORG | The Slieve Aughty Herald | - | - | -
entity | ORG | Galway GAA | - | - | -
entity | ORG | Sacred Heart Hospital | - | - | -
entity | ORG | Diocese of Clonfert | - | - | -
entity | ORG | Galway County Council | - | - | -
entity | ORG | Hanrahan Agri | - | - | -
entity | ORG | Carrowmoyle | - | - | -
entity | ORG | St Fechin's | - | - | -
entity | ORG | Derrybaun | - | - | -
entity | ORG | Sinn Féin | - | - | -
entity | ORG | Abbeyknock | - | - | -
entity | ORG | Tubberroe | - | - | -
entity | NORP | Fianna Fáil | - | - | -
entity | LOC | Kilcorban | - | - | -
entity | LOC | Páirc Chiaráin | - | - | -
entity | LOC | Portumna | - | - | -
entity | LOC | County Hall | - | - | -
entity | LOC | Ballinasloe | - | - | -
entity | LOC | N65 | - | - | -
entity | LOC | Athenry | - | - | -
meta | Gates stay locked as Gaels and landowner square up in court | - | Aoife Considine
