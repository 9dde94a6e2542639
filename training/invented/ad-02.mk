Missouri measure to cap payday loans splits churches, lenders and lawmakers

By MERRITT VANDEVEER

JEFFERSON CITY, Mo. (AP) — Gary Plett borrowed $300 to fix a transmission in 2019. <q1>By the time he was done paying</q1>, <s1>he</s1> <c1>says</c1>, <q1>he had handed over $2,140</q1>.

“<q2>It wasn’t a loan, it was a subscription,</q2>” <c2>said</c2> <s2>Plett, 58, a forklift operator from Sedalia</s2>.

On Nov. 3, Missouri voters will decide whether to cap the interest on such loans at 36% a year. Amendment 6 has drawn more than $41 million, most of it from out of state, and has put Baptist preachers on the same side as labor unions.

<s3>Supporters</s3> <c3>say</c3> <q3>the average payday loan in Missouri carries an annual rate of 391%</q3>. <s4>Opponents</s4> <c4>argue</c4> that <q4>a cap would close most of the state’s 480 licensed lenders and drive borrowers to unregulated websites</q4>.

<s5>The Rev. Odessa Trimble</s5>, who leads the campaign group Missourians for Fair Lending, <c5>said</c5> <q5>she got involved after meeting a congregant who was paying off six lenders at once</q5>.

“<q6>Scripture has a word for this, and the word is not ‘<x>convenience,</x>’</q6>” <s6>Trimble</s6> <c6>said</c6> at a rally Saturday in Springfield. “<q6>We have had 20 years of lawmakers telling us to wait.</q6>”

Her group gathered 287,000 signatures, well over the number required. A judge in Cole County threw out a challenge to them in August. <s7>He</s7> <c7>ruled</c7> that <q7>opponents had waited too long to sue</q7>.

The opposition is led by Freedom to Borrow, a committee funded largely by Brightpath Financial, which is based in Overland Park, Kansas, and has 140 storefronts in Missouri. <s8>Its spokesman, Curt Dannemiller</s8>, <c8>called</c8> the amendment “<q8>a velvet rope around credit.</q8>”

<s9>Dannemiller, a former state senator</s9>, <c9>said</c9> <q9>people who need $200 on a Tuesday night do not have a cousin at a bank</q9>.

“<q10>What we’re hearing from our customers is real fear,</q10>” <s10,11>he</s10,11> <c10>said</c10>, <c11>adding</c11> that <q11>Brightpath would shut 90 branches within a year if the measure passes</q11>.

The committee’s television ads feature a nurse in blue scrubs. <q12>Without a short-term loan</q12>, <s12>she</s12> <c12>says</c12>, <q12>she could not have kept her lights on</q12>. The nurse, it emerged last week, is an actor.

<s13,14>Freedom to Borrow</s13,14> <c13>acknowledged</c13> <q13>hiring her</q13> but <c14>said</c14> <q14>the words were taken from “actual customer letters.”</q14> <s15>It</s15> <c15>has refused</c15> <q15>to release them</q15>.

<q16>When Illinois adopted a similar cap, lending by high-cost firms fell by nearly half</q16>, <c16>according to</c16> <s16>a working paper by three economists at Truman Valley University</s16>.

“<q17>The borrowers didn’t vanish. They paid less, or they borrowed less,</q17>” <c17>said</c17> <s17>Lakshmi Varadan, one of the authors</s17>. <s18>She</s18> <c18>cautioned</c18>, however, that <q18>the poorest customers had been turned away more often</q18>.

Gov. Clay Rennick, a Republican, has taken no position. Asked about the measure at the state fair, <s19>he</s19> <c19>told</c19> <a19>reporters</a19> <q19>he would “read it like everybody else.”</q19>

<s20>House Speaker Marla Dufrane</s20>, who belongs to the same party, <c20>wants</c20> <q20>lawmakers to put a competing proposal before voters in 2028</q20>.

<s21>State Sens. Joaquin Estep, a Democrat, and Wanda Hurlbutt, a Republican</s21>, <c21>said</c21> in a joint statement that <q21>the Legislature had failed to act “11 times, by our count.”</q21>

“<q22>We don’t agree on much,</q22>” <s22>they</s22> <c22>wrote</c22>. “<q22>We agree on this.</q22>”

Polling has been scarce. A survey of 800 likely voters taken in September put support at 54%, with a margin of error of 3.9 percentage points.

In Sedalia, <s23>Plett</s23> <c23>plans</c23> <q23>to vote yes</q23>. <s24>His sister, Darlene</s24>, works at the counter of a lender two blocks from his house and <c24>fears</c24> <q24>she will lose her job</q24>.

“<q25>She did my paperwork the first time,</q25>” <s25>he</s25> <c25>said</c25>. “<q25>We don’t bring it up at Thanksgiving.</q25>”
-----
1 | indirect | Gary Plett | PERSON | pronoun
2 | direct | Gary Plett | PERSON | surname
3 | indirect | Supporters | GROUP | group
4 | indirect | Opponents | GROUP | group
5 | indirect | Odessa Trimble | PERSON | name
6 | direct | Odessa Trimble | PERSON | surname
7 | indirect | judge in Cole County | PERSON | pronoun
8 | mixed | Curt Dannemiller | PERSON | name
9 | indirect | Curt Dannemiller | PERSON | surname
10 | direct | Curt Dannemiller | PERSON | pronoun
11 | indirect | Curt Dannemiller | PERSON | pronoun
12 | indirect | nurse in blue scrubs | PERSON | pronoun
13 | indirect | Freedom to Borrow | ORG | organisation
14 | mixed | Freedom to Borrow | ORG | organisation
15 | attitude | Freedom to Borrow | ORG | pronoun
16 | indirect | working paper by three economists at Truman Valley University | DOCUMENT | document
17 | direct | Lakshmi Varadan | PERSON | name
18 | indirect | Lakshmi Varadan | PERSON | pronoun
19 | mixed | Clay Rennick | PERSON | pronoun
20 | attitude | Marla Dufrane | PERSON | name
21 | mixed | Joaquin Estep and Wanda Hurlbutt | GROUP | name
22 | direct | Joaquin Estep and Wanda Hurlbutt | GROUP | pronoun
23 | attitude | Gary Plett | PERSON | surname
24 | attitude | Darlene | PERSON | name
25 | direct | Gary Plett | PERSON | pronoun
entity | PERSON | Gary Plett | Plett | forklift operator | -
entity | PERSON | Odessa Trimble | The Rev. Odessa Trimble; Trimble | - | Missourians for Fair Lending
entity | PERSON | Curt Dannemiller | Dannemiller | spokesman | Freedom to Borrow
entity | PERSON | Lakshmi Varadan | - | economist | Truman Valley University
entity | PERSON | Clay Rennick | Gov. Clay Rennick | governor | -
entity | PERSON | Marla Dufrane | - | House Speaker | -
entity | PERSON | Joaquin Estep | - | state senator | -
entity | PERSON | Wanda Hurlbutt | - | state senator | -
entity | PERSON | Darlene | - | - | -
entity | ORG | AP | - | - | -
entity | ORG | Missourians for Fair Lending | - | - | -
entity | ORG | Freedom to Borrow | - | - | -
entity | ORG | Brightpath Financial | Brightpath | - | -
entity | ORG | Truman Valley University | - | - | -
entity | ORG | House | - | - | -
entity | ORG | Legislature | - | - | -
entity | NORP | Baptist | - | - | -
entity | NORP | Republican | - | - | -
entity | NORP | Democrat | - | - | -
entity | LOC | Missouri | Mo. | - | -
entity | LOC | JEFFERSON CITY | - | - | -
entity | LOC | Sedalia | - | - | -
entity | LOC | Springfield | - | - | -
entity | LOC | Cole County | - | - | -
entity | LOC | Overland Park | - | - | -
entity | LOC | Kansas | - | - | -
entity | LOC | Illinois | - | - | -
meta | Missouri measure to cap payday loans splits churches, lenders and lawmakers | - | MERRITT VANDEVEER
