<s1>Mediators</s1> <c1>see</c1> '<q1>narrow window</q1>' as Karvia, rebels trade blame over broken truce

By Ines Halvorsen and Daoud Rahmani

GENEVA, March 3 (Reuters) - <s2>Mediators</s2> <c2>said</c2> on Tuesday <q2>they would press ahead with talks to salvage a ceasefire in the Central Asian state of Karvia</q2>, even as <s3>the two sides</s3> <c3>accused</c3> each other of <q3>shelling civilians</q3> overnight.

<q4>At least 19 people were killed in and around the town of Beshkul</q4>, <s4>local health officials</s4> <c4>said</c4>. It was the deadliest incident since the 30-day truce came into force on Feb. 14.

<s5>Karvia's defence ministry</s5> <c5>said</c5> <q5>fighters from the Northern Front had fired at least 40 rockets from positions inside the demilitarised strip agreed last month</q5>. <s6,7>The Front</s6,7> <c6>denied</c6> <q6>firing first</q6> and <c7>said</c7> <q7>army drones had struck a funeral procession on the edge of the town</q7>.

Reuters could not independently verify either account.

U.N. envoy Marguerite Oyelaran, who brokered the truce after four months of shuttle diplomacy, met both delegations separately at a lakeside hotel.

"<q8>There is a narrow window, and it is measured in days rather than weeks,</q8>" <s8>she</s8> <c8>told</c8> <a8>reporters</a8>. "<q8>I have asked both sides to pull their heavy weapons back before Friday.</q8>"

<s9,10>The Nigerian diplomat</s9,10> <c9>declined to say</c9> <q9>which side had violated the agreement</q9>, but <c10>expressed</c10> <q10>"profound alarm" at reports that ambulances had been turned back</q10>.

The head of the government delegation, Deputy Foreign Minister Rustam Beknazar, arrived in Geneva late on Monday. <s11>He</s11> <c11>said</c11> <q11>his team would remain at the table but would not discuss autonomy for the north while attacks continued</q11>.

"<q12>You do not negotiate the colour of the curtains while the house is on fire,</q12>" <s12>Beknazar</s12> <c12>said</c12>.

His counterpart, Front negotiator Saltanat Orozova, was detained for six years under former president Ilyas Dzhan and was freed in 2023 in a prisoner exchange. In a brief appearance outside the hotel, <s13>she</s13> <c13>said</c13> <q13>the delegation had considered leaving</q13>.

"<q14>We were asked to stay by the families of the dead,</q14>" <s14>Orozova</s14> <c14>said</c14>. "<q14>So we stay. But we will not sign anything with a gun on the table.</q14>"

<s15>Two diplomats briefed on the talks</s15> <c15>said</c15> <q15>the main sticking point was the wording of a clause on monitoring</q15>. <s16>Karvia</s16> <c16>wants</c16> <q16>observers drawn from neighbouring states</q16>, while <s17>the Front</s17> <c17>insist</c17> on <q17>a U.N. force with powers to inspect barracks</q17>.

<s18>One of the diplomats</s18>, <s27>who</s27> <c27>asked</c27> <q27>not to be named</q27> because of the sensitivity of the discussions, <c18>said</c18> <q18>a compromise under which Kazakhstan and Norway would jointly lead the mission had been "on paper, almost initialled" before Monday's violence</q18>.

Norway has 150 monitors on standby. <s19,20>Its foreign ministry</s19,20> <c19>said</c19> in a statement that <q19>the offer stood</q19> and <c20>called on</c20> <a20>all parties</a20> <q20>to show restraint</q20>.

<s21>Russia</s21>, which keeps a small air base in the south of the country, <c21>said</c21> <q21>it was following events closely</q21>. "<q22>The escalation benefits no one,</q22>" <s22>Kremlin spokesman Vadim Strelin</s22> <c22>told</c22> <a22>a daily briefing</a22>.

<q23>The conflict, which began as a dispute over water rights in 2019, has killed about 11,000 people and displaced more than 400,000</q23>, <c23>according to</c23> <s23>U.N. estimates</s23>. Two earlier ceasefires collapsed within a week.

In Beshkul, residents spent the day digging through the ruins of a bakery. <s24>Temir Asanov, 58</s24>, <c24>said</c24> by telephone <q24>he had no idea who had fired the rocket that killed his brother-in-law</q24>.

"<q25>It came from the sky. It did not have a name on it,</q25>" <s25>he</s25> <c25>said</c25>.

Karvia's dollar bonds fell as much as 2.3 cents on Tuesday. <s26>Analysts at Bretton Lane Capital</s26> <c26>said</c26> <q26>investors had begun pricing in a longer war</q26>.

(Reporting by Ines Halvorsen in Geneva and Daoud Rahmani in Almaty; Editing by Clive Attwater)
-----
1 | mixed | Mediators | GROUP | group
2 | indirect | Mediators | GROUP | group
3 | indirect | two sides | GROUP | group
4 | indirect | local health officials | GROUP | group
5 | indirect | defence ministry | ORG | organisation
6 | indirect | Northern Front | ORG | organisation
7 | indirect | Northern Front | ORG | organisation
8 | direct | Marguerite Oyelaran | PERSON | pronoun
9 | attitude | Marguerite Oyelaran | PERSON | title
10 | mixed | Marguerite Oyelaran | PERSON | title
11 | indirect | Rustam Beknazar | PERSON | pronoun
12 | direct | Rustam Beknazar | PERSON | surname
13 | indirect | Saltanat Orozova | PERSON | pronoun
14 | direct | Saltanat Orozova | PERSON | surname
15 | indirect | Two diplomats briefed on the talks | GROUP | group
16 | attitude | Karvia | LOC | name
17 | indirect | Northern Front | ORG | organisation
18 | mixed | One of the diplomats | PERSON | title
19 | indirect | foreign ministry | ORG | organisation
20 | indirect | foreign ministry | ORG | organisation
21 | indirect | Russia | LOC | name
22 | direct | Vadim Strelin | PERSON | name
23 | indirect | U.N. estimates | DOCUMENT | document
24 | indirect | Temir Asanov | PERSON | name
25 | direct | Temir Asanov | PERSON | pronoun
26 | indirect | Analysts at Bretton Lane Capital | GROUP | group
27 | indirect | One of the diplomats | PERSON | pronoun
entity | PERSON | Marguerite Oyelaran | - | U.N. envoy | U.N.
entity | PERSON | Rustam Beknazar | Beknazar | Deputy Foreign Minister | -
entity | PERSON | Saltanat Orozova | Orozova | negotiator | Northern Front
entity | PERSON | Ilyas Dzhan | - | former president | -
entity | PERSON | Vadim Strelin | - | spokesman | Kremlin
entity | PERSON | Temir Asanov | - | - | -
entity | ORG | Reuters | - | - | -
entity | ORG | Northern Front | Front | - | -
entity | ORG | U.N. | - | - | -
entity | ORG | Kremlin | - | - | -
entity | ORG | Bretton Lane Capital | - | - | -
entity | LOC | Karvia | - | - | -
entity | LOC | Geneva | GENEVA | - | -
entity | LOC | Beshkul | - | - | -
entity | LOC | Norway | - | - | -
entity | LOC | Kazakhstan | - | - | -
entity | LOC | Russia | - | - | -
entity | NORP | Central Asian | - | - | -
entity | NORP | Nigerian | - | - | -
meta | Mediators see 'narrow window' as Karvia, rebels trade blame over broken truce | - | Ines Halvorsen and Daoud Rahmani
