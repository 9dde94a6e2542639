<s19>Shrimpers on Bayou Cheniere</s19> <c19>fear</c19> <q19>new import rule came ‘too late’</q19>

By Lionel Robichaux

Before the sun is up, Anh Dao Pham has already done the arithmetic. Fuel, $640. Ice, $180. Two deckhands. At 95 cents a pound, she needs a ton of shrimp to break even.

“<q1>Last time I caught 1,400 pounds,</q1>” <s1>she</s1> <c1>says</c1>. “<q1>So I paid to go fishing. Rich people do that.</q1>”

This month the state began requiring restaurants to say on the menu where their shrimp comes from. <s2>Supporters</s2> <c2>call</c2> it <q2>the biggest victory for Louisiana's fleet in a generation</q2>. On the docks, <s3>people</s3> <c3>wonder</c3> <q3>who will be left to enjoy it</q3>.

There were 20,000 licensed shrimpers in the state in 1986. <q4>There are fewer than 4,000 now</q4>, <c4>according to</c4> <s4>the Gulf Fisheries Bureau</s4>.

Pham's father, Pham Van Loc, came from Vung Tau in 1979 and built his first boat from a book. <s5>He</s5> <c5>says</c5> <q5>he never imagined a plate of shrimp in New Orleans coming from a pond in another hemisphere</q5>.

“<q6>In Vietnam I fished and Americans ate it. In America I fish and Americans eat Vietnam's,</q6>” <c6>says</c6> <s6>the 77-year-old</s6>, mending a net without looking at it. “<q6>I am always on the wrong side of the boat.</q6>”

<s7>The Gulf Restaurant Council</s7> <c7>opposed</c7> <q7>the labeling law</q7>. <s8>Its lobbyist, Hank Delery</s8>, <c8>says</c8> <q8>small kitchens can't reprint a menu every time a truck changes</q8>. <s9>He</s9> <c9>predicts</c9> “<q9>a lot of chicken.</q9>”

State Sen. Odile Fruge, who wrote the bill, has little patience for that. “<q11>They can spell rémoulade. They can spell Ecuador,</q11>” <s11>Fruge</s11> <c11>says</c11>.

Fines start at $50. <s12>Critics</s12> <c12>say</c12> <q12>the penalty is too small to matter and the state has only four inspectors</q12>. <s13,14>The health department</s13,14> <c13>insists</c13> <q13>it will hire more</q13> but <c14>hasn't said</c14> <q14>when</q14>.

Pham's oldest, Kevin, is studying to be a pharmacist. <s16>His mother</s16> <c16>hopes</c16> <q16>he won't come back</q16>. <s17>His grandfather</s17> <c17>hopes</c17> <q17>he will</q17>.

“<q18>I get seasick,</q18>” <s18>Kevin</s18> <c18>says</c18>. “<q18>Nobody asks me about that.</q18>”
-----
1 | direct | Anh Dao Pham | PERSON | pronoun
2 | indirect | Supporters | GROUP | group
3 | attitude | people | GROUP | group
4 | indirect | Gulf Fisheries Bureau | ORG | organisation
5 | indirect | Pham Van Loc | PERSON | pronoun
6 | direct | Pham Van Loc | PERSON | title
7 | attitude | Gulf Restaurant Council | ORG | organisation
8 | indirect | Hank Delery | PERSON | name
9 | mixed | Hank Delery | PERSON | pronoun
11 | direct | Odile Fruge | PERSON | surname
12 | indirect | Critics | GROUP | group
13 | indirect | health department | ORG | organisation
14 | attitude | health department | ORG | organisation
16 | attitude | Anh Dao Pham | PERSON | title
17 | attitude | Pham Van Loc | PERSON | title
18 | direct | Kevin | PERSON | name
19 | mixed | Shrimpers on Bayou Cheniere | GROUP | group
meta | Shrimpers on Bayou Cheniere fear new import rule came ‘too late’ | - | Lionel Robichaux
entity | PERSON | Anh Dao Pham | Pham | shrimper | -
entity | LOC | Bayou Cheniere | - | - | -
entity | LOC | Louisiana | - | - | -
entity | ORG | Gulf Fisheries Bureau | - | - | -
entity | PERSON | Pham Van Loc | - | - | -
entity | LOC | Vung Tau | - | - | -
entity | LOC | New Orleans | - | - | -
entity | LOC | Vietnam | - | - | -
entity | NORP | Americans | - | - | -
entity | LOC | America | - | - | -
entity | ORG | Gulf Restaurant Council | - | - | -
entity | PERSON | Hank Delery | - | lobbyist | Gulf Restaurant Council
entity | PERSON | Odile Fruge | State Sen. Odile Fruge; Fruge | State Sen. | -
entity | LOC | Ecuador | - | - | -
entity | PERSON | Kevin | - | - | -
