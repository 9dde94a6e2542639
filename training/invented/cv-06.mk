Maker of Pummel the hedgehog files for insolvency after 127 years

<s1>Founder’s heir</s1> <c1>blames</c1> ‘<q1>the phone in every cot</q1>’ as lender pulls credit line

Tobias Wendt in Nuremberg

Brandauer & Söhne, the Bavarian company that has been turning beech into animals since 1898, filed for insolvency on Tuesday after Frankenbank withdrew a €22mn credit line.

“<q2>We survived two wars, one currency reform and the Rubik’s cube,</q2>” <c2>said</c2> <s2>Konrad Brandauer, great-grandson of the founder and chief executive since 2009</s2>. “<q2>We did not survive the phone in every cot.</q2>”

A Nuremberg court appointed Aylin Demirhan, a partner at the law firm Voss Haldern, to run the business for now. <s3>She</s3> <c3>said</c3> <q3>production would go on until “at least the end of the Christmas season” and wages were safe to December</q3>.

In the paint shop <s4>the administrator</s4>, who last year broke up the Ulm bicycle group Veltra, <c4>told</c4> <a4>staff</a4> that <q4>“a low two-digit number” of parties had rung</q4>. “<q5>Some are serious,</q5>” <s5>she</s5> <c5>noted</c5>. “<q5>Some want a hedgehog.</q5>”

The chief executive’s elder sister, Henrike Brandauer, holds 41 per cent and kept the books until the two fell out over plastic in 2016. In a letter to employees <s6>she</s6> <c6>accused</c6> him of having “<q6>sold the forest to pay for the catalogue</q6>”. <q7>The supervisory board had been warned 11 times</q7>, <s7>the former finance director</s7> <c7>wrote</c7>.

<s8>The lender</s8> <c8>denied</c8> <q8>having acted in haste</q8>. <q9>Two covenants had been breached since March</q9>, <s9>a spokeswoman for the Würzburg bank</s9> <c9>said</c9>, and <q9>patience was “not a product we are licensed to sell”</q9>.

<s10>The group’s 2024 accounts</s10>, signed off by the auditor Kress Wohlfahrt only in August, <c10>spoke of</c10> “<q10>material uncertainty</q10>”. <c11>According to</c11> <s11>the court filing</s11>, <q11>sales have halved since 2018 while debt has trebled</q11>.

<s12>Silke Motschmann, head of the works council</s12>, <c12>fears</c12> <q12>the factory at Lauterhausen, which employs 310 of the 480 staff, will close and the name go to Asia</q12>.

“<q13>Otto would have come down and looked us in the eye,</q13>” <s13>she</s13> <c13>said</c13>, meaning the siblings’ late father. “<q13>Konrad sent a link.</q13>”

<s14>IG Metall</s14> <c14>called on</c14> <a14>the state of Bavaria</a14> <q14>to guarantee the Christmas orders</q14>. <s15>Veronika Hölzl, its economy minister</s15>, <c15>ruled out</c15> “<q15>a bailout for teddy bears</q15>”. <s16,17>The minister</s16,17> later <c16>apologised for</c16> <q16>the phrase</q16>, <c17>acknowledging</c17> that <q17>the company had never made a bear</q17>.

Two names circulate among the suitors. Calloway Thirty, the Chicago firm that bought Zwickau’s Rokal Modellbahn from its founders in 2022, has visited twice.

“<q18>They like wood,</q18>” <c18>said</c18> <s18>a person close to the buyout group</s18>. “<q18>They like it less with pensions attached.</q18>”

<s19>Krogh & Lund, the Danish maker of magnetic farmyards</s19>, <c19>confirmed</c19> <q19>it had asked to see the books</q19>. <s20>The Odense company</s20> <c20>hopes</c20> <q20>to table an offer before Advent</q20>.

“<q21>It is a warning to everyone with a lathe,</q21>” <c21>said</c21> <s21>Gero Pfannstiel of the trade association Spielbund</s21>, <s22>which</s22> <c22>predicts</c22> <q22>one in six German toymakers will be gone by 2027</q22>.

<s23>Konrad Brandauer</s23> <c23>would not say</c23> <q23>whether he would put in money of his own</q23>. <s24>He</s24> <c24>did thank</c24> customers for “<q24>127 Christmases</q24>”.

Behind the gatehouse stood a pallet of hedgehogs, labelled by hand. “<q25>Paid for,</q25>” <s25>the label</s25> <c25>said</c25>.
-----
1 | mixed | Konrad Brandauer | PERSON | title
2 | direct | Konrad Brandauer | PERSON | name
3 | mixed | Aylin Demirhan | PERSON | pronoun
4 | mixed | Aylin Demirhan | PERSON | title
5 | direct | Aylin Demirhan | PERSON | pronoun
6 | mixed | Henrike Brandauer | PERSON | pronoun
7 | indirect | Henrike Brandauer | PERSON | title
8 | indirect | Frankenbank | ORG | organisation
9 | mixed | Frankenbank | ORG | organisation
10 | mixed | group’s 2024 accounts | DOCUMENT | document
11 | indirect | court filing | DOCUMENT | document
12 | attitude | Silke Motschmann | PERSON | name
13 | direct | Silke Motschmann | PERSON | pronoun
14 | indirect | IG Metall | ORG | organisation
15 | mixed | Veronika Hölzl | PERSON | name
16 | indirect | Veronika Hölzl | PERSON | title
17 | indirect | Veronika Hölzl | PERSON | title
18 | direct | person close to the buyout group | PERSON | title
19 | indirect | Krogh & Lund | ORG | organisation
20 | attitude | Krogh & Lund | ORG | organisation
21 | direct | Gero Pfannstiel | PERSON | name
22 | indirect | Spielbund | ORG | pronoun
23 | attitude | Konrad Brandauer | PERSON | name
24 | mixed | Konrad Brandauer | PERSON | pronoun
25 | direct | label | DOCUMENT | document
entity | PERSON | Konrad Brandauer | Konrad | chief executive | Brandauer & Söhne
entity | PERSON | Henrike Brandauer | - | former finance director | Brandauer & Söhne
entity | PERSON | Aylin Demirhan | - | partner | Voss Haldern
entity | PERSON | Otto | - | - | -
entity | PERSON | Silke Motschmann | - | head of the works council | -
entity | PERSON | Veronika Hölzl | - | economy minister | -
entity | PERSON | Gero Pfannstiel | - | - | Spielbund
entity | ORG | Brandauer & Söhne | - | - | -
entity | ORG | Frankenbank | - | - | -
entity | ORG | Voss Haldern | - | - | -
entity | ORG | Veltra | - | - | -
entity | ORG | Kress Wohlfahrt | - | - | -
entity | ORG | IG Metall | - | - | -
entity | ORG | Calloway Thirty | - | - | -
entity | ORG | Rokal Modellbahn | - | - | -
entity | ORG | Krogh & Lund | - | - | -
entity | ORG | Spielbund | - | - | -
entity | NORP | Bavarian | - | - | -
entity | NORP | Danish | - | - | -
entity | NORP | German | - | - | -
entity | LOC | Nuremberg | - | - | -
entity | LOC | Ulm | - | - | -
entity | LOC | Würzburg | - | - | -
entity | LOC | Lauterhausen | - | - | -
entity | LOC | Asia | - | - | -
entity | LOC | Bavaria | - | - | -
entity | LOC | Chicago | - | - | -
entity | LOC | Zwickau | - | - | -
entity | LOC | Odense | - | - | -
meta | Maker of Pummel the hedgehog files for insolvency after 127 years | - | Tobias Wendt
