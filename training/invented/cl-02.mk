<s1>Shrimpers</s1> <c1>vow</c1> <q1>to rebuild after Hurricane Odalys flattens Louisiana bayou town</q1>

By DELPHINE TARKOWSKI and RAY BOSTICK JR.

POINTE-AUX-MERLES, La. (AP) — Three days after Hurricane Odalys pushed 14 feet (4.3 meters) of the Gulf through her kitchen, Verna Thibeaux stood on the slab where the stove used to be and counted what was left: a bathtub, a deep freezer and a ceramic rooster.

"<q2>The rooster made it,</q2>" <c2>said</c2> <s2>Thibeaux, 71</s2>. "<q2>So I guess I did too.</q2>"

<q3>At least 23 people are dead and 11 missing in Bellefort Parish</q3>, <s3>Sheriff Armand Quebedeaux</s3> <c3>said</c3> Thursday. <s4>He</s4> <c4>expects</c4> <q4>the toll to climb as deputies reach the fishing camps along Bayou Cheval</q4>.

"<q5>We've got roads that just aren't on the earth anymore,</q5>" <s5>Quebedeaux</s5> <c5>told</c5> <a5>reporters</a5> outside a gutted Rouzan's supermarket in Galvez Landing.

The storm made landfall Monday near Isle Jeanne as a Category 4. <s6>Delta & Gulf Power</s6>, which serves 310,000 customers, <c6>estimates</c6> <q6>it will need six weeks to relight everything south of Houma</q6>.

<s7>Gov. Lucille Bascombe, a Republican</s7>, <c7>has called on</c7> <a7>Congress</a7> <q7>to pay the whole cleanup bill</q7>. <q8>A request to waive the state's share was under review</q8>, <s8>the White House</s8> <c8>said</c8>.

<s9>Federal Emergency Management Agency chief Coy Lindenauer</s9> <c9>bristled at</c9> <q9>suggestions that his agency had come late</q9>.

"<q10>We had water on the ground before the rain stopped,</q10>" <s10>he</s10> <c10>said</c10>.

"<q11>We had water too. It was in the sanctuary,</q11>" <c11>shot back</c11> <s11>the Rev. Percy Dupleissis, pastor of Mount Gilead AME Church</s11>, which fed 600 people Tuesday from two propane burners. <s12>He</s12> <c12>said</c12> <q12>the first FEMA truck arrived "Wednesday, lost"</q12>.

<s13>A plywood sign</s13> nailed to a piling on Route 658 <c13>reads</c13>: "<q13>YOU LOOT, WE SHOOT. ALSO NEED ICE.</q13>"

Next door to the Thibeaux slab, Mai-Linh Truong was hosing mud off a cash register. The hurricane sank both boats belonging to her family's dock, Truong & Sons, and carried a third, the Miss Phuong, into a cane field.

"<q14>My father came from Vung Tau with one pair of pants,</q14>" <c14>said</c14> <s14>Truong, 44</s14>. "<q14>I have two pairs. We start again.</q14>"

<s15,16>She</s15,16> <c15>thanked</c15> Thibeaux for <q15>the loan of a generator</q15> but <c16>admitted</c16> <q16>she did not yet know how to pay for fuel</q16>. <s17>The older woman</s17> <c17>refuses</c17> <q17>to take rent for it</q17>.

Others are less sure. <s18>Anatole "T-Boy" Verret, president of the Bellefort Shrimp Association</s18>, <c18>reckons</c18> <q18>a third of the fleet will never fish again</q18>.

"<q19>You can't get a note on a boat that's in a tree,</q19>" <s19>Verret</s19> <c19>said</c19>. <s20>He</s20> <c20>accused</c20> Bayou State Mutual, the largest insurer on the coast, of <q20>canceling policies by text message on the eve of the storm</q20>.

<s21>The company</s21> <c21>denied</c21> <q21>doing so</q21>. <s22>Its spokeswoman, Carly Ostendorf</s22>, <c22>said</c22> in an email that <q22>the messages were "seasonal reminders"</q22>.

By Thursday, volunteers from the Red Cross, Pirogue Patrol, Feed the Gulf and the 256th Infantry Brigade were working out of the parking lot of Bellefort Central High School. <s23>The National Weather Service office in Slidell</s23> <c23>predicted</c23> <q23>more rain by Sunday</q23>.

On the last standing wall of Our Lady of the Marsh somebody had sprayed an arrow and the height of the water. Thibeaux's late husband, Wilfred, laid its bricks after Hurricane Audrey.

"<q24>He used to tell the priest, '<n24>Father, she'll outlast your religion,</n24>'</q24>" <s24>she</s24> <c24>said</c24>, and went back to looking for her forks.
-----
1 | indirect | Shrimpers | GROUP | group
2 | direct | Verna Thibeaux | PERSON | surname
3 | indirect | Armand Quebedeaux | PERSON | name
4 | attitude | Armand Quebedeaux | PERSON | pronoun
5 | direct | Armand Quebedeaux | PERSON | surname
6 | indirect | Delta & Gulf Power | ORG | organisation
7 | indirect | Lucille Bascombe | PERSON | name
8 | indirect | White House | ORG | organisation
9 | indirect | Coy Lindenauer | PERSON | name
10 | direct | Coy Lindenauer | PERSON | pronoun
11 | direct | Percy Dupleissis | PERSON | name
12 | mixed | Percy Dupleissis | PERSON | pronoun
13 | direct | plywood sign nailed to a piling on Route 658 | DOCUMENT | document
14 | direct | Mai-Linh Truong | PERSON | surname
15 | indirect | Mai-Linh Truong | PERSON | pronoun
16 | indirect | Mai-Linh Truong | PERSON | pronoun
17 | attitude | Verna Thibeaux | PERSON | title
18 | attitude | Anatole "T-Boy" Verret | PERSON | name
19 | direct | Anatole "T-Boy" Verret | PERSON | surname
20 | indirect | Anatole "T-Boy" Verret | PERSON | pronoun
21 | indirect | Bayou State Mutual | ORG | organisation
22 | mixed | Carly Ostendorf | PERSON | name
23 | indirect | National Weather Service | ORG | organisation
24 | direct | Verna Thibeaux | PERSON | pronoun
entity | PERSON | Verna Thibeaux | Thibeaux | - | -
entity | PERSON | Armand Quebedeaux | Sheriff Armand Quebedeaux; Quebedeaux | Sheriff | -
entity | PERSON | Lucille Bascombe | Gov. Lucille Bascombe | Gov. | -
entity | PERSON | Coy Lindenauer | - | chief | Federal Emergency Management Agency
entity | PERSON | Percy Dupleissis | Rev. Percy Dupleissis | pastor | Mount Gilead AME Church
entity | PERSON | Mai-Linh Truong | Truong | - | -
entity | PERSON | Anatole "T-Boy" Verret | Verret | president | Bellefort Shrimp Association
entity | PERSON | Carly Ostendorf | - | spokeswoman | Bayou State Mutual
entity | PERSON | Wilfred | - | - | -
entity | ORG | AP | - | - | -
entity | ORG | Rouzan's | - | - | -
entity | ORG | Delta & Gulf Power | - | - | -
entity | ORG | Congress | - | - | -
entity | ORG | White House | - | - | -
entity | ORG | Federal Emergency Management Agency | FEMA | - | -
entity | ORG | Mount Gilead AME Church | - | - | -
entity | ORG | Truong & Sons | - | - | -
entity | ORG | Bellefort Shrimp Association | - | - | -
entity | ORG | Bayou State Mutual | - | - | -
entity | ORG | Red Cross | - | - | -
entity | ORG | Pirogue Patrol | - | - | -
entity | ORG | Feed the Gulf | - | - | -
entity | ORG | 256th Infantry Brigade | - | - | -
entity | ORG | Bellefort Central High School | - | - | -
entity | ORG | National Weather Service | - | - | -
entity | ORG | Our Lady of the Marsh | - | - | -
entity | LOC | Louisiana | La. | - | -
entity | LOC | POINTE-AUX-MERLES | - | - | -
entity | LOC | Gulf | - | - | -
entity | LOC | Bellefort Parish | - | - | -
entity | LOC | Bayou Cheval | - | - | -
entity | LOC | Galvez Landing | - | - | -
entity | LOC | Isle Jeanne | - | - | -
entity | LOC | Houma | - | - | -
entity | LOC | Route 658 | - | - | -
entity | LOC | Vung Tau | - | - | -
entity | LOC | Slidell | - | - | -
entity | NORP | Republican | - | - | -
meta | Shrimpers vow to rebuild after Hurricane Odalys flattens Louisiana bayou town | - | Delphine Tarkowski and Ray Bostick Jr.
