They paid premiums for 31 years. Then the letter came

By Daniela Ruiz-Fogarty
Staff Writer

CRESTLINE OAKS, Calif. — The letter was two paragraphs long, and Marguerite Oyler read it standing at her mailbox in the heat. <s2>It</s2> <c2>said</c2> that <q2>her policy would not be renewed because of “wildfire exposure and brush density.”</q2>

There is no brush at Oyler’s place. She had it cleared in 2021, at a cost of $18,400, after <s3>an inspector from the same company</s3> <c3>told</c3> <a3>her</a3> <q3>it would help</q3>.

“<q4>I kept the receipts. I have a picture of him standing right there, smiling,</q4>” <c4>said</c4> <s4>Oyler, 72, a retired school bus dispatcher</s4>. “<q4>I called and the girl said <n4>there was nobody she could put me through to</n4>.</q4>”

Oyler is one of about 2,300 homeowners in the San Jacinto foothills who have lost coverage since <s5>Golden Meridian, the state’s fifth-largest home insurer</s5>, <c5>announced</c5> last spring that <q5>it would stop writing policies in 14 ZIP Codes</q5>. Many have landed on the California FAIR Plan, the insurer of last resort, at three or four times the price.

Now some of them are fighting back. In a lawsuit filed last week in Riverside County Superior Court, <s6>41 families</s6> <c6>accuse</c6> the company of <q6>using aerial photographs that were years out of date to decide who would be dropped</q6>. One of the images, attached as an exhibit, shows a barn that burned down in 2018.

<s7,8>Golden Meridian</s7,8> <c7>declined to discuss</c7> <q7>the lawsuit</q7> but <c8>said</c8> in a statement that <q8>its decisions were “grounded in the best available science” and reviewed by state regulators</q8>.

Tony Abascal, who represents the families, isn’t persuaded. “<q10>The best available science is to go and look,</q10>” <s10>he</s10> <c10>said</c10>.

The fight comes as Sacramento tries to coax insurers back into the hills. Seven of the 12 largest companies paused or limited new business after the fires of 2017 and 2018, when they paid out more than $25 billion. Rules that took effect in January let them set rates with computer models of future fires, provided they cover more homes in risky areas.

<s11>Deputy Insurance Commissioner Leticia Marroquin</s11> <c11>said</c11> <q11>the changes needed time</q11>. “<q12>You don’t turn around a market in one fire season,</q12>” <s12,13>she</s12,13> <c12>said</c12>, <c13>adding</c13> that <q13>her office had opened an examination of how companies use drone and satellite pictures</q13>.

Consumer advocates are unhappy. <q14>The state has given the industry what it wanted and got nothing in writing</q14>, <c14>according to</c14> <s14>Jerome Pak of the nonprofit Policyholder Watch</s14>.

<s15>Pak</s15>, who worked for Marroquin’s department until 2020, <c15>thinks</c15> <q15>lawmakers should require companies to offer coverage to anyone who meets the state’s own fire-hardening standards</q15>. A bill that would have done so died in committee last year. <s16>Its author, state Sen. Bonnie Trask</s16>, <c16>has vowed</c16> <q16>to bring it back in December</q16>.

“<q17>People did everything we told them to do,</q17>” <c17>said</c17> <s17>Trask</s17>, whose own home in Idyllwild was dropped in March. “<q17>They screened the vents. They cut down trees their grandfathers planted. And they’re being told <n17>it doesn’t count</n17>.</q17>”

On Oyler’s road, where <s18>a wooden sign at the turnoff</s18> <c18>reads</c18> “<q18>Fire Wise Since 2009,</q18>” four houses are for sale. Her neighbor Walt Dempsey, a former Cal Fire captain, went without insurance for five months before signing with a company in Florida that neither of them had heard of.

<s19>He</s19> <c19>said</c19> <q19>he understood the math</q19>. <s20>He</s20> <c20>just wishes</c20> <q20>somebody had shown it to him</q20>.

“<q21>I spent 28 years telling folks up here <n21>how to make it through</n21>,</q21>” <c21>said</c21> <s21>Dempsey</s21>, whose hillside is bare down to the road. “<q21>I’d like to know if I was lying to them.</q21>”

<s24>Oyler’s son, a contractor in Boise</s24>, <c24>wants</c24> <q24>her to move</q24>. <s22>She</s22> <c22>told</c22> <a22>him</a22> <q22>she would think about it after the summer</q22>.

A hearing in the case is set for Aug. 19. <s23>Judge Warren Okada</s23> <c23>has ordered</c23> <a23>both sides</a23> <q23>to preserve every image they hold of the 41 properties</q23>.
-----
2 | mixed | letter | DOCUMENT | pronoun
3 | indirect | inspector from the same company | PERSON | title
4 | direct | Marguerite Oyler | PERSON | surname
5 | indirect | Golden Meridian | ORG | organisation
6 | indirect | 41 families | GROUP | group
7 | attitude | Golden Meridian | ORG | organisation
8 | mixed | Golden Meridian | ORG | organisation
10 | direct | Tony Abascal | PERSON | pronoun
11 | indirect | Leticia Marroquin | PERSON | name
12 | direct | Leticia Marroquin | PERSON | pronoun
13 | indirect | Leticia Marroquin | PERSON | pronoun
14 | indirect | Jerome Pak | PERSON | name
15 | attitude | Jerome Pak | PERSON | surname
16 | indirect | Bonnie Trask | PERSON | name
17 | direct | Bonnie Trask | PERSON | surname
18 | direct | wooden sign at the turnoff | DOCUMENT | document
19 | indirect | Walt Dempsey | PERSON | pronoun
20 | attitude | Walt Dempsey | PERSON | pronoun
21 | direct | Walt Dempsey | PERSON | surname
22 | indirect | Marguerite Oyler | PERSON | pronoun
23 | indirect | Warren Okada | PERSON | name
24 | attitude | Oyler’s son | PERSON | title
entity | PERSON | Marguerite Oyler | Oyler | retired school bus dispatcher | -
entity | PERSON | Tony Abascal | - | - | -
entity | PERSON | Leticia Marroquin | Deputy Insurance Commissioner Leticia Marroquin; Marroquin | Deputy Insurance Commissioner | -
entity | PERSON | Jerome Pak | Pak | - | Policyholder Watch
entity | PERSON | Bonnie Trask | state Sen. Bonnie Trask; Trask | state senator | -
entity | PERSON | Walt Dempsey | Dempsey | former Cal Fire captain | Cal Fire
entity | PERSON | Warren Okada | Judge Warren Okada | Judge | -
entity | ORG | Golden Meridian | - | - | -
entity | ORG | California FAIR Plan | - | - | -
entity | ORG | Riverside County Superior Court | - | - | -
entity | ORG | Policyholder Watch | - | - | -
entity | ORG | Cal Fire | - | - | -
entity | LOC | CRESTLINE OAKS | - | - | -
entity | LOC | Calif. | - | - | -
entity | LOC | San Jacinto | - | - | -
entity | LOC | Sacramento | - | - | -
entity | LOC | Idyllwild | - | - | -
entity | LOC | Florida | - | - | -
entity | LOC | Boise | - | - | -
meta | They paid premiums for 31 years. Then the letter came | - | Daniela Ruiz-Fogarty
