Dueling engineers take stand in trial over fatal water heater blast

By Rhonda Castellano

TOLEDO, Ohio — <q1>The water heater that leveled a duplex and killed two sisters in 2021 had a gas valve that was "defective the day it left the plant,"</q1> <s1>an engineer</s1> <c1>testified</c1> Tuesday in a wrongful-death trial against its manufacturer.

<s2>Raymond Skoda, a metallurgist</s2> hired by the victims' family, <c2>told</c2> <a2>jurors</a2> <q2>he found hairline cracks in the valve's brass housing that could not have been caused by the explosion</q2>.

"<q3>Fire doesn't do that,</q3>" <c3>said</c3> <s3>Skoda</s3>, who examined 38 valves of the same model. "<q3>Bad casting does that.</q3>"

<s4>The company, Halberd Home Products of Milwaukee</s4>, <c4>denies</c4> that <q4>the valve leaked</q4>. <s5>It</s5> <c5>contends</c5> that <q5>a do-it-yourself repair loosened a fitting upstream of the heater weeks before the blast</q5>.

Denise and Carla Whitfield, 31 and 28, were asleep when the duplex on Arden Street exploded at 4:10 a.m. on Jan. 17, 2021. Their mother, Lorraine Whitfield, sued the following year.

Under cross-examination by Halberd's lawyer, Stuart Fenwick, <s6>Skoda</s6> <c6>acknowledged</c6> that <q6>he had never designed a gas valve and that he had earned $310,000 from plaintiffs' firms over the past three years</q6>.

"<q7>You've testified 41 times. Have you ever once found for the manufacturer?</q7>" <s7>Fenwick</s7> <c7>asked</c7> <a7>him</a7>.

"<q8>They don't call me when the product's fine,</q8>" <s8>Skoda</s8> <c8>replied</c8>, drawing laughter from the gallery.

<s9>Judge Marisol Etheridge</s9> <c9>told</c9> <a9>spectators</a9> <q9>to keep quiet or leave</q9>. <s10>She</s10> later <c10>instructed</c10> <a10>jurors</a10> <q10>to disregard a remark the witness made about a recall in Canada</q10>.

Much of the family's case rests on an email that a Halberd quality manager, Peter Lund, sent to his supervisor in 2018. "<q11>We are shipping cracks,</q11>" <s11>the email</s11> <c11>said</c11>. "<q11>I don't want to be the guy who explains this to somebody's mother.</q11>"

<s12>Lund</s12>, who left the company in 2019, <c12>testified</c12> last week that <q12>he was told the problem would be fixed in the next production run</q12>. He wept when <s13>a lawyer for the family, Bettina Osgood</s13>, <c13>asked</c13> <a13>him</a13> <q13>whether it had been</q13>. <s14>He</s14> <c14>said</c14> <q14>he did not know</q14>.

<s15>Halberd</s15> <c15>has said</c15> <q15>the message was taken out of context and referred to a batch that was scrapped</q15>.

The company's first expert, Dr. Yvonne Tran, took the stand after lunch. <s16>Tran, a professor of combustion science at the University of Michigan</s16>, <c16>said</c16> <q16>the burn pattern on the basement joists pointed to a leak near the ceiling, nowhere near the heater</q16>.

"<q17>Gas is lighter than air, so it collects up high,</q17>" <s17>she</s17> <c17>said</c17>, holding a foam model of the basement. "<q17>What I saw is exactly what I'd expect from the flex line.</q17>"

A neighbor smelled gas two days before the explosion and saw the landlord, Gil Prentiss, working on the pipes. <s18>Prentiss</s18>, who settled with the family for an undisclosed sum, <c18>has denied</c18> <q18>touching the gas line</q18>. He is not expected to be called.

<s19>Osgood</s19> <c19>pressed</c19> <a19>Tran</a19> on <q19>why she had not examined the valve itself</q19>. <s20>Tran</s20> <c20>said</c20> <q20>it was not made available to her until after her report was finished</q20>. <s21>The lawyer</s21> <c21>suggested</c21> <q21>that was untrue</q21> and showed her a shipping receipt dated five weeks earlier.

"<q22>I stand corrected,</q22>" <s22>Tran</s22> <c22>said</c22>. But <s23>she</s23> <c23>maintained</c23> that <q23>the valve would not have changed her opinion</q23>.

Whitfield, a school bus driver, has sat in the front row each day with photographs of her daughters in her lap. Outside the courthouse <s25>she</s25> <c25>said</c25> <q25>she had trouble following the science</q25>.

"<q26>They talk about brass and they talk about joists,</q26>" <s26>she</s26> <c26>told</c26> <a26>reporters</a26>. "<q26>Nobody's talking about my girls.</q26>"

<s27>Her sister, Paulette Hines</s27>, <c27>said</c27> <q27>the family had turned down two offers from Halberd because it wanted a jury to hear the email</q27>. <s28>A company spokesman, Troy Albrecht</s28>, <c28>would not confirm</c28> <q28>that</q28>.

"<q29>Our hearts go out to Ms. Whitfield,</q29>" <s29>he</s29> <c29>said</c29> in a statement. "<q29>We believe the evidence will show our product was not at fault.</q29>"

The trial continues Wednesday with testimony from Halberd's chief engineer.
-----
1 | mixed | Raymond Skoda | PERSON | title
2 | indirect | Raymond Skoda | PERSON | name
3 | direct | Raymond Skoda | PERSON | surname
4 | indirect | Halberd Home Products | ORG | organisation
5 | indirect | Halberd Home Products | ORG | pronoun
6 | indirect | Raymond Skoda | PERSON | surname
7 | direct | Stuart Fenwick | PERSON | surname
8 | direct | Raymond Skoda | PERSON | surname
9 | indirect | Marisol Etheridge | PERSON | name
10 | indirect | Marisol Etheridge | PERSON | pronoun
11 | direct | email | DOCUMENT | document
12 | indirect | Peter Lund | PERSON | surname
13 | indirect | Bettina Osgood | PERSON | name
14 | indirect | Peter Lund | PERSON | pronoun
15 | indirect | Halberd Home Products | ORG | organisation
16 | indirect | Yvonne Tran | PERSON | surname
17 | direct | Yvonne Tran | PERSON | pronoun
18 | indirect | Gil Prentiss | PERSON | surname
19 | indirect | Bettina Osgood | PERSON | surname
20 | indirect | Yvonne Tran | PERSON | surname
21 | indirect | Bettina Osgood | PERSON | title
22 | direct | Yvonne Tran | PERSON | surname
23 | indirect | Yvonne Tran | PERSON | pronoun
25 | indirect | Lorraine Whitfield | PERSON | pronoun
26 | direct | Lorraine Whitfield | PERSON | pronoun
27 | indirect | Paulette Hines | PERSON | name
28 | attitude | Troy Albrecht | PERSON | name
29 | direct | Troy Albrecht | PERSON | pronoun
entity | PERSON | Raymond Skoda | Skoda | metallurgist | -
entity | PERSON | Denise | - | - | -
entity | PERSON | Carla Whitfield | - | - | -
entity | PERSON | Lorraine Whitfield | Whitfield; Ms. Whitfield | school bus driver | -
entity | PERSON | Stuart Fenwick | Fenwick | lawyer | Halberd Home Products
entity | PERSON | Marisol Etheridge | Judge Marisol Etheridge | Judge | -
entity | PERSON | Peter Lund | Lund | quality manager | Halberd Home Products
entity | PERSON | Bettina Osgood | Osgood | lawyer for the family | -
entity | PERSON | Yvonne Tran | Dr. Yvonne Tran; Tran | professor of combustion science | University of Michigan
entity | PERSON | Gil Prentiss | Prentiss | landlord | -
entity | PERSON | Paulette Hines | - | - | -
entity | PERSON | Troy Albrecht | - | spokesman | Halberd Home Products
entity | ORG | Halberd Home Products | Halberd | - | -
entity | ORG | University of Michigan | - | - | -
entity | LOC | TOLEDO | - | - | -
entity | LOC | Ohio | - | - | -
entity | LOC | Milwaukee | - | - | -
entity | LOC | Arden Street | - | - | -
entity | LOC | Canada | - | - | -
meta | Dueling engineers take stand in trial over fatal water heater blast | - | Rhonda Castellano
