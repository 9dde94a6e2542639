<s14>A Senator</s14> <c14>Wants</c14> <q14>To Know Why Your Hospital Charges For A Chair</q14>

Heard on Morning Ledger

By Odalys Fenn

When Bronwyn Szatkowski took her son to the emergency room at Lourdes-Tansill last fall, the boy had a bead in his nose. A nurse had it out in under a minute.

<s1>The bill</s1>, for $2,317, <c1>read</c1>: "<q1>SEATED OBSERVATION, LEVEL 2, $840.</q1>"

"<q2>He sat in a chair,</q2>" <s2>Szatkowski</s2> <c2>says</c2> at her kitchen table in Opelika, Alabama. "<q2>I said, what's level one? Standing?</q2>"

Lourdes-Tansill Medical Center is one of 19 hospitals owned by Vantry, a for-profit chain based in Plano, Texas. Now Vantry's billing has drawn the attention of Sen. Marguerite Toups, a Louisiana Republican who sits on the Finance Committee.

In a letter sent on Monday, <s3>Toups</s3> <c3>asked</c3> <a3>the company</a3> <q3>to turn over five years of what it calls facility fees</q3>. <s4>She</s4> <c4>wrote</c4> that <q4>families in Lake Charles and Mobile were being charged "for the privilege of walking through a door."</q4>

<s5>Vantry</s5> <c5>says</c5> <q5>it will cooperate</q5>. <q6>The fees cover staff, equipment and readiness around the clock</q6>, <c6>according to</c6> <s6>spokesperson Teague Ollivander</s6>.

"<q7>You are not paying for a chair,</q7>" <s7>Ollivander</s7> <c7>says</c7>. "<q7>You are paying for everything that is standing by while you sit in it.</q7>"

<s8>Critics</s8> <c8>say</c8> <q8>that argument would be stronger if the fees looked the same from one town to the next</q8>. <s19>An analysis by the Bexar Institute</s19>, a nonpartisan research group, <c19>found</c19> <q19>the same code billed at $112 in Baton Rouge and at $1,960 in Dothan</q19>.

"<q9>There's no clinical story that gets you from one number to the other,</q9>" <c9>says</c9> <s9>Ikenna Straw, who teaches health policy at Emory</s9>.

<s10>Straw</s10> <c10>thinks</c10> <q10>the No Surprises Act, which took effect in 2022, pushed hospitals toward charges it did not touch</q10>. <s11>He</s11> <c11>compares</c11> the result to "<q11>squeezing a mattress.</q11>"

Insurers have noticed, too. BlueBonnet dropped two Vantry hospitals from its Gold plan in January, and Aldine Mutual sued in federal court in Tyler. A judge there has set a hearing for Good Friday, to the annoyance of both sides.

<s12>The American Hospital Association</s12> <c12>cautions</c12> that <q12>rural emergency rooms could close if the fees go away</q12>. <s13>The group</s13> <c13>noted</c13> that <q13>Russell Regional, in Tallapoosa County, shut its maternity ward in 2023</q13>.

Toups, a former Navy nurse, is not moved.

"<q15>I've been hearing about the poor rural hospital since I was a poor rural patient,</q15>" <s15>she</s15> <c15>told</c15> <a15>NPR</a15> in an interview at the Russell building on Capitol Hill. "<q15>This outfit made $411 million last year. Plano is not rural.</q15>"

<s16>She</s16> <c16>plans</c16> <q16>to introduce a bill, the CHAIR Act, before the August recess</q16>. Democrat Desmond Quick of Oregon has signed on. <s17>The White House</s17> <c17>hasn't said</c17> <q17>whether the president would support it</q17>.

And Szatkowski? She filed a complaint with the Alabama Department of Insurance, and then with Vantry itself. In March she received a letter with a Lourdes-Tansill logo. "<q18>After careful review,</q18>" <s18>it</s18> <c18>read</c18>, "<q18>your charge has been adjusted to $839.</q18>"

<q20>She laughed</q20>, <s20>she</s20> <c20>says</c20>, <q20>until she noticed there was a processing fee</q20>.
-----
1 | direct | bill | DOCUMENT | document
2 | direct | Bronwyn Szatkowski | PERSON | surname
3 | indirect | Marguerite Toups | PERSON | surname
4 | mixed | Marguerite Toups | PERSON | pronoun
5 | indirect | Vantry | ORG | organisation
6 | indirect | Teague Ollivander | PERSON | name
7 | direct | Teague Ollivander | PERSON | surname
8 | indirect | Critics | GROUP | group
9 | direct | Ikenna Straw | PERSON | name
10 | attitude | Ikenna Straw | PERSON | surname
11 | mixed | Ikenna Straw | PERSON | pronoun
12 | indirect | American Hospital Association | ORG | organisation
13 | indirect | American Hospital Association | ORG | organisation
14 | attitude | Marguerite Toups | PERSON | title
15 | direct | Marguerite Toups | PERSON | pronoun
16 | attitude | Marguerite Toups | PERSON | pronoun
17 | attitude | White House | ORG | organisation
18 | direct | letter with a Lourdes-Tansill logo | DOCUMENT | pronoun
19 | indirect | analysis by the Bexar Institute | DOCUMENT | document
20 | indirect | Bronwyn Szatkowski | PERSON | pronoun
entity | PERSON | Bronwyn Szatkowski | Szatkowski | - | -
entity | PERSON | Marguerite Toups | Sen. Marguerite Toups; Toups | Sen. | Finance Committee
entity | PERSON | Teague Ollivander | Ollivander | spokesperson | Vantry
entity | PERSON | Ikenna Straw | Straw | - | Emory
entity | PERSON | Desmond Quick | - | - | -
entity | ORG | Lourdes-Tansill Medical Center | Lourdes-Tansill | - | -
entity | ORG | Vantry | - | - | -
entity | ORG | Finance Committee | - | - | -
entity | ORG | Bexar Institute | - | - | -
entity | ORG | Emory | - | - | -
entity | ORG | BlueBonnet | - | - | -
entity | ORG | Aldine Mutual | - | - | -
entity | ORG | American Hospital Association | - | - | -
entity | ORG | Russell Regional | - | - | -
entity | ORG | Navy | - | - | -
entity | ORG | NPR | - | - | -
entity | ORG | White House | - | - | -
entity | ORG | Alabama Department of Insurance | - | - | -
entity | LOC | Opelika | - | - | -
entity | LOC | Alabama | - | - | -
entity | LOC | Plano | - | - | -
entity | LOC | Texas | - | - | -
entity | LOC | Louisiana | - | - | -
entity | LOC | Lake Charles | - | - | -
entity | LOC | Mobile | - | - | -
entity | LOC | Baton Rouge | - | - | -
entity | LOC | Dothan | - | - | -
entity | LOC | Tyler | - | - | -
entity | LOC | Tallapoosa County | - | - | -
entity | LOC | Russell building | - | - | -
entity | LOC | Capitol Hill | - | - | -
entity | LOC | Oregon | - | - | -
entity | NORP | Republican | - | - | -
entity | NORP | Democrat | - | - | -
meta | A Senator Wants To Know Why Your Hospital Charges For A Chair | - | Odalys Fenn
