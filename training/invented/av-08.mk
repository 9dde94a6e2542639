Ancient ice points to sudden Antarctic melt, but some scientists aren't convinced

By Tobias Wehrle
AP Science Writer

A cylinder of ice drilled from beneath nearly a mile of snow suggests part of West Antarctica's ice sheet shrank abruptly about 8,000 years ago, thinning by hundreds of feet in less time than it takes a redwood to grow old.

The finding, published Wednesday, could sharpen forecasts of how fast seas will rise as the planet warms. It has also divided the field: <s1>Several outside experts</s1> <c1>say</c1> <q1>a single core cannot carry so large a conclusion</q1>.

"<q2>We had to check the dates four times because I simply didn't believe them,</q2>" <c2>said</c2> <s2>lead author Paloma Restrepo, a glaciologist at the Oregon Polar Institute</s2>. "<q2>This wasn't a slow leak. Somebody pulled the plug.</q2>"

Restrepo's team spent two summers at a camp on Mercator Ice Rise, living on canned salmon and hauling up the core in 10-foot lengths. Back in a freezer in Eugene, they measured tiny bubbles of trapped air and the forms of oxygen and hydrogen locked in the ice.

<q3>Both</q3>, <s3>the researchers</s3> <c3>write</c3>, <q3>point to a drop of about 1,500 feet in the height of the surface within 200 years</q3>. <s4>They</s4> <c4>estimate</c4> that <q4>ice in the area lost roughly a third of its thickness</q4>.

<q5>The likely cause was warm ocean water that crept under the floating edge of the sheet</q5>, <s5>Restrepo</s5> <c5>said</c5>. <s6>She</s6> <c6>cautioned</c6>, however, that <q6>conditions then were different and that the study "is not a weather report for 2100."</q6>

Wendell Kratochvil isn't persuaded. <s7>The University of Minnesota geophysicist</s7>, who was not involved in the work, <c7>doubts</c7> that <q7>the chemistry can distinguish a thinner sheet from a change in local snowfall</q7>.

"<q8>It's a beautiful core and a brave paper,</q8>" <s8>he</s8> <c8>said</c8> in an email. "<q8>But one hole is one hole.</q8>"

<s9>Kratochvil</s9> also <c9>questioned</c9> <q9>why a core drilled 90 miles away in 2014 shows no sign of a collapse</q9>. <s10>The authors</s10> <c10>argue</c10> that <q10>the older site sits on higher bedrock, where ice would have been harder to dislodge</q10>.

Others were more enthusiastic. <s11>Anselm Oduya of the University of Cape Town</s11> <c11>called</c11> the results "<q11>the best evidence yet that these things go in jumps.</q11>"

"<q12>Models have been telling us this for 20 years and people said the models were hysterical,</q12>" <s12>Oduya</s12> <c12>said</c12>. "<q12>Now the ice is saying it.</q12>"

The paper's reviewers were themselves split. In comments the journal published alongside the article, <s14>one anonymous reviewer</s14> <c14>wrote</c14> that <q14>the timing was "established beyond reasonable doubt,"</q14> while <s15>another reviewer</s15> <c15>complained</c15> that <q15>the uncertainty "has been swept under a rather handsome rug."</q15>

West Antarctica holds enough ice to raise global sea level by more than 10 feet if it all melted. <q16>Oceans will rise between 1 and 3 feet by the end of the century under most scenarios</q16>, <c16>according to</c16> <s16>the United Nations' climate panel</s16>, though <s17>its latest report</s17> <c17>warns</c17> that <q17>far larger increases "cannot be excluded."</q17>

The National Science Foundation paid for the drilling with a $6.4 million grant. <s18>The agency</s18> <c18>said</c18> <q18>it had not decided whether to fund a second hole, which would cost about the same</q18>.

<q19>The decision matters</q19>, <s19>Kratochvil and Restrepo</s19> <c19>agree</c19>. <s20>The two</s20>, who shared a tent in Greenland as graduate students, <c20>plan</c20> <q20>to submit a joint proposal this spring</q20>.

"<q21>Paloma thinks I'm wrong and I think she's early,</q21>" <s21>he</s21> <c21>said</c21>. "<q21>There's one way to find out, and it's cold.</q21>"

For now, <s22>the Minnesota researcher</s22> <c22>hopes</c22> <q22>nobody builds policy on the result</q22>. <s23>Restrepo</s23> <c23>sees</c23> <q23>no reason to wait</q23>.

"<q24>Every seawall is a bet,</q24>" <s24>she</s24> <c24>said</c24>. "<q24>I'd want to know the odds had changed.</q24>"
-----
1 | indirect | Several outside experts | GROUP | group
2 | direct | Paloma Restrepo | PERSON | name
3 | indirect | Restrepo's team | GROUP | group
4 | indirect | Restrepo's team | GROUP | pronoun
5 | indirect | Paloma Restrepo | PERSON | surname
6 | mixed | Paloma Restrepo | PERSON | pronoun
7 | attitude | Wendell Kratochvil | PERSON | title
8 | direct | Wendell Kratochvil | PERSON | pronoun
9 | indirect | Wendell Kratochvil | PERSON | surname
10 | indirect | Restrepo's team | GROUP | group
11 | mixed | Anselm Oduya | PERSON | name
12 | direct | Anselm Oduya | PERSON | surname
14 | mixed | one anonymous reviewer | PERSON | title
15 | mixed | another reviewer | PERSON | title
16 | indirect | United Nations' climate panel | ORG | organisation
17 | mixed | its latest report | DOCUMENT | document
18 | indirect | National Science Foundation | ORG | organisation
19 | indirect | Wendell Kratochvil and Paloma Restrepo | GROUP | surname
20 | attitude | Wendell Kratochvil and Paloma Restrepo | GROUP | group
21 | direct | Wendell Kratochvil | PERSON | pronoun
22 | attitude | Wendell Kratochvil | PERSON | title
23 | attitude | Paloma Restrepo | PERSON | surname
24 | direct | Paloma Restrepo | PERSON | pronoun
entity | PERSON | Paloma Restrepo | Restrepo; Paloma | glaciologist | Oregon Polar Institute
entity | PERSON | Wendell Kratochvil | Kratochvil | geophysicist | University of Minnesota
entity | PERSON | Anselm Oduya | Oduya | - | University of Cape Town
entity | ORG | Oregon Polar Institute | - | - | -
entity | ORG | University of Minnesota | - | - | -
entity | ORG | University of Cape Town | - | - | -
entity | ORG | United Nations | - | - | -
entity | ORG | National Science Foundation | - | - | -
entity | LOC | West Antarctica | - | - | -
entity | LOC | Mercator Ice Rise | - | - | -
entity | LOC | Eugene | - | - | -
entity | LOC | Greenland | - | - | -
entity | LOC | Minnesota | - | - | -
meta | Ancient ice points to sudden Antarctic melt, but some scientists aren't convinced | - | Tobias Wehrle
