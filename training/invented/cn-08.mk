<s1>Ex-sheriff</s1> <c1>denies</c1> <q1>leaving inmate to die</q1> as Georgia trial nears end

By RUTHANNE COBB

TALLOW BLUFF, Ga. (AP) — <s2,3>A former Georgia sheriff</s2,3> <c2>testified</c2> Thursday that <q2>he never ordered jailers to keep insulin from a diabetic inmate</q2>, <c3>telling</c3> <a3>a federal jury</a3> <q3>his only mistake was "trusting grown men to read a chart."</q3>

Wendell Stroud Jr., 63, is charged with depriving Tyrese Gaddy of his civil rights and with obstruction. Gaddy, 24, died on the floor of a cell at the Ochlawa County Detention Center in July 2022, three days after he was picked up for a missed court date.

"<q4>I have thought about that young man every morning since,</q4>" <s4>Stroud</s4> <c4>said</c4>. "<q4>I have not thought about it as a crime.</q4>"

Under cross-examination by Assistant U.S. Attorney Melinda Cho, <s5>the defendant</s5> <c5>acknowledged</c5> <q5>signing a memo that limited hospital trips to four a month</q5>. <s6>The memo</s6> <c6>instructed</c6> <a6>staff</a6> <q6>to "presume drama until proven otherwise."</q6>

<s7>Cho</s7> <c7>wanted to know</c7> <q7>who came up with that sentence</q7>.

"<q8>I did,</q8>" <s8>the former lawman</s8> <c8>answered</c8>. "<q8>It was a long week.</q8>"

From the second row <s9>a man</s9> <c9>shouted</c9>, "<q9>Say his name!</q9>" <s10>U.S. District Judge Harriet Boles Okonjo</s10> <c10>threatened</c10> <q10>to clear the courtroom</q10>.

<s11>The county coroner</s11> <c11>ruled</c11> that <q11>Gaddy died of natural causes</q11>. <s12>A second autopsy</s12>, paid for by his family, <c12>concluded</c12> that <q12>a single dose would have saved him</q12>.

Former jailer Cody Pruett, who pleaded guilty in March, took the stand Tuesday. <q13>It was the sheriff's voice on the phone that night</q13>, <s13>he</s13> <c13>said</c13>, <q13>and nobody in the control room misheard it</q13>.

<s14>Stroud</s14>, for his part, <c14>dismissed</c14> Pruett as "<q14>a liar with a deal.</q14>"

<s15>Defense attorney Beau Lassiter</s15> <c15>has argued</c15> that <q15>the FBI ignored evidence against CarePoint South, the Alabama company that ran the jail clinic</q15>. <s16>A judge's order</s16> last year <c16>noted</c16> that <q16>the company had "no nurse, no log and no explanation."</q16> It settled with the Gaddys for $2.1 million.

The Georgia Bureau of Investigation looked into the death for eight months and closed the case without charges. <s17>The agency</s17> <c17>has never said</c17> <q17>why</q17>.

Yolanda Gaddy, the dead man's mother, has attended every day with her sister, Denise Purnell. "<q18>He looked at the jury. He looked at the clock,</q18>" <s18>she</s18> <c18>told</c18> <a18>reporters</a18> on the steps of the Russell Toombs Courthouse. "<q18>He never once looked at me.</q18>"

<s19>Purnell</s19> <c19>recalled</c19> that <q19>her nephew was "scared of needles but more scared of going without."</q19>

"<q20>Paper doesn't forget,</q20>" <c20>said</c20> <s20>the family's attorney, Dwight Ellery of Ellery Banks & Soto in Macon</s20>. <s21>He</s21> <c21>predicted</c21> <q21>a conviction by Tuesday</q21>.

<s22>Darlene Stroud, the defendant's wife</s22>, <c22>wrote</c22> in a post Thursday night that <q22>the family would be "home for Sunday dinner."</q22>

<q23>Thirty-one people have died in south Georgia jails since 2018</q23>, <c23>according to</c23> <s23>the Southern Center for Jail Reform, an Atlanta nonprofit</s23>.

Stroud, a Democrat, served four terms and was once named Sheriff of the Year by the Georgia Peace Officers League. He faces up to life in prison if convicted. Closing arguments are set for Monday.
-----
1 | indirect | Wendell Stroud Jr. | PERSON | title
2 | indirect | Wendell Stroud Jr. | PERSON | title
3 | mixed | Wendell Stroud Jr. | PERSON | title
4 | direct | Wendell Stroud Jr. | PERSON | surname
5 | indirect | Wendell Stroud Jr. | PERSON | title
6 | mixed | memo that limited hospital trips to four a month | DOCUMENT | document
7 | indirect | Melinda Cho | PERSON | surname
8 | direct | Wendell Stroud Jr. | PERSON | title
9 | direct | man | PERSON | title
10 | indirect | Harriet Boles Okonjo | PERSON | name
11 | indirect | county coroner | PERSON | title
12 | indirect | second autopsy | DOCUMENT | document
13 | indirect | Cody Pruett | PERSON | pronoun
14 | mixed | Wendell Stroud Jr. | PERSON | surname
15 | indirect | Beau Lassiter | PERSON | name
16 | mixed | judge's order | DOCUMENT | document
17 | attitude | Georgia Bureau of Investigation | ORG | organisation
18 | direct | Yolanda Gaddy | PERSON | pronoun
19 | mixed | Denise Purnell | PERSON | surname
20 | direct | Dwight Ellery | PERSON | name
21 | indirect | Dwight Ellery | PERSON | pronoun
22 | mixed | Darlene Stroud | PERSON | name
23 | indirect | Southern Center for Jail Reform | ORG | organisation
entity | PERSON | Wendell Stroud Jr. | Stroud | sheriff | -
entity | PERSON | Tyrese Gaddy | Gaddy | - | -
entity | PERSON | Melinda Cho | Cho | Assistant U.S. Attorney | -
entity | PERSON | Harriet Boles Okonjo | U.S. District Judge Harriet Boles Okonjo | U.S. District Judge | -
entity | PERSON | Cody Pruett | Pruett | jailer | -
entity | PERSON | Beau Lassiter | - | Defense attorney | -
entity | PERSON | Yolanda Gaddy | - | - | -
entity | PERSON | Denise Purnell | Purnell | - | -
entity | PERSON | Dwight Ellery | - | attorney | Ellery Banks & Soto
entity | PERSON | Darlene Stroud | - | - | -
entity | ORG | AP | - | - | -
entity | ORG | Ochlawa County Detention Center | - | - | -
entity | ORG | FBI | - | - | -
entity | ORG | CarePoint South | - | - | -
entity | ORG | Georgia Bureau of Investigation | - | - | -
entity | ORG | Ellery Banks & Soto | - | - | -
entity | ORG | Southern Center for Jail Reform | - | - | -
entity | ORG | Georgia Peace Officers League | - | - | -
entity | LOC | TALLOW BLUFF | - | - | -
entity | LOC | Georgia | Ga. | - | -
entity | LOC | Alabama | - | - | -
entity | LOC | Russell Toombs Courthouse | - | - | -
entity | LOC | Macon | - | - | -
entity | LOC | Atlanta | - | - | -
entity | NORP | Democrat | - | - | -
meta | Ex-sheriff denies leaving inmate to die as Georgia trial nears end | - | RUTHANNE COBB
