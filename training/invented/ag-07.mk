<s1>Verhelst</s1> <c1>tells</c1> <a1>tribunal</a1>: ‘<q1>I was poisoned by my own massage oil</q1>’

<s2>Belgian climber</s2> <c2>denies</c2> <q2>knowingly taking banned steroid</q2> as hearing opens in Lausanne

Jonah Whitcroft in Lausanne

It took Ruben Verhelst 41 minutes to climb to the line at La Covatilla two summers ago and rather longer yesterday to explain what had been in his body when he got there.

The 27-year-old Belgian, who faces a four-year ban, was on his feet for three hours before a panel of the International Cycling Tribunal. His team-mates were 900 miles away, riding up a mountain in the Dolomites.

“<q3>I have thought about every bottle, every plate, every pair of hands,</q3>” <s3>he</s3> <c3>told</c3> <a3>the three arbitrators</a3>. “<q3>There is one explanation left. I was poisoned by my own massage oil.</q3>”

Verhelst tested positive for the anabolic steroid clostebol on September 4, 2023, the evening after the biggest win of his career. <s4>He</s4> <c4>says</c4> <q4>the substance must have come from a healing cream used by a soigneur with a cut thumb</q4>.

<s5>Margit Oyelowo-Lund</s5>, who leads the case for the Agency for Clean Cycling, <c5>called</c5> the account “<q5>ingenious, late and unsupported by a single receipt</q5>”.

<s6>The Norwegian</s6> <c6>said</c6> <q6>the rider had offered two other explanations first</q6>. In a letter of October 2023, seen by this newspaper, <s7>his lawyers</s7> <c7>suggested</c7> <q7>contaminated beef</q7>. By January it was a nasal spray.

“<q8>Stories do not usually improve with age,</q8>” <c8>remarked</c8> <s8>Oyelowo-Lund</s8>. “<q8>This one has.</q8>”

The soigneur at the heart of it all, Pino Scaramuzzi, gave evidence by video from Bergamo with his lawyer at his elbow. <s9,24>He</s9,24> <c9>accepted</c9> that <q9>he owned the cream</q9> but <c24>could not remember</c24> <q24>the thumb</q24>. Reminded that he had described the wound in detail in a written statement, <s10>the 63-year-old</s10> <c10>replied</c10>: “<q10>I sign many things. I am told, sign, I sign.</q10>”

There was a murmur at the back of the room, where Verhelst’s mother was sitting, and <s11>the president of the panel, Judge Teodora Angelescu</s11>, <c11>appealed for</c11> <q11>quiet</q11>.

Then came the matter of the telephone. <s12>A forensic report</s12> <c12>concluded</c12> that <q12>212 messages between Verhelst and the team doctor, Stijn Claes, had been erased on the night the result arrived</q12>. <s13>Claes</s13>, who was dismissed last spring, has gone to work for a clinic in Dubai and <c13>has refused</c13> <q13>to co-operate</q13>.

<s14>Verhelst</s14> <c14>did not dispute</c14> <q14>the deletions</q14>. <s15>He</s15> <c15>claimed</c15> <q15>he had wiped the phone because it held photographs of his then girlfriend</q15>.

“<q16>And the 14,000 euros you sent the doctor in August?</q16>” <c16>asked</c16> <s16>Angelescu</s16>.

“<q17>A bicycle,</q17>” <s17>he</s17> <c17>said</c17>.

“<q18>That is a great deal of bicycle,</q18>” <c18>said</c18> <s18>the judge</s18>.

Not everyone has deserted him. Annelies Dewaele, the former world time-trial champion, had flown in as a character witness. <s19>She</s19> <c19>described</c19> the Ghent man as <q19>the only junior she ever coached who returned his tubular tyres</q19>.

<s20>She</s20> <c20>believes</c20> <q20>he has been made an example of</q20>. “<q21>If his name were on a bank and not on a jersey, this would have been settled in a month,</q21>” <s21>Dewaele</s21> <c21>said</c21> on the steps outside.

“<q27>They needed a face, and his was already on the posters.</q27>”

His team, Kortrijk-Solvane, suspended him without pay in the autumn of 2023 and have since lost their main sponsor. <s22>They</s22> <c22>would not say</c22> last night <q22>whether he would be welcome back if he were cleared</q22>. <q23>The Belgian federation will accept whatever the panel decides</q23>, <c23>according to</c23> <s23>its general secretary, Joris Maes</s23>.

The tribunal has upheld 31 of the 34 cases brought before it since it was set up in 2018. Steroid cases that turn on contamination are the hardest to call; in 2021 it cleared the Colombian sprinter Yeison Arboleda after two days, and he won a stage of the Giro the following spring.

<s25>The agency</s25> <c25>is asking for</c25> <q25>the full four years and the return of €310,000 in prize money</q25>. <s26>Verhelst</s26> <c26>has vowed</c26> <q26>to appeal to the Swiss courts</q26> if he loses.

A ruling is due before the end of the month.
-----
1 | direct | Ruben Verhelst | PERSON | surname
2 | indirect | Ruben Verhelst | PERSON | title
3 | direct | Ruben Verhelst | PERSON | pronoun
4 | indirect | Ruben Verhelst | PERSON | pronoun
5 | mixed | Margit Oyelowo-Lund | PERSON | name
6 | indirect | Margit Oyelowo-Lund | PERSON | title
7 | indirect | his lawyers | GROUP | group
8 | direct | Margit Oyelowo-Lund | PERSON | surname
9 | indirect | Pino Scaramuzzi | PERSON | pronoun
10 | direct | Pino Scaramuzzi | PERSON | title
11 | indirect | Teodora Angelescu | PERSON | name
12 | indirect | forensic report | DOCUMENT | document
13 | attitude | Stijn Claes | PERSON | surname
14 | attitude | Ruben Verhelst | PERSON | surname
15 | indirect | Ruben Verhelst | PERSON | pronoun
16 | direct | Teodora Angelescu | PERSON | surname
17 | direct | Ruben Verhelst | PERSON | pronoun
18 | direct | Teodora Angelescu | PERSON | title
19 | indirect | Annelies Dewaele | PERSON | pronoun
20 | attitude | Annelies Dewaele | PERSON | pronoun
21 | direct | Annelies Dewaele | PERSON | surname
27 | direct | Annelies Dewaele | PERSON | none
22 | attitude | Kortrijk-Solvane | ORG | pronoun
23 | indirect | Joris Maes | PERSON | name
24 | attitude | Pino Scaramuzzi | PERSON | pronoun
25 | indirect | Agency for Clean Cycling | ORG | organisation
26 | indirect | Ruben Verhelst | PERSON | surname
entity | PERSON | Ruben Verhelst | - | - | Kortrijk-Solvane
entity | PERSON | Margit Oyelowo-Lund | - | - | Agency for Clean Cycling
entity | PERSON | Pino Scaramuzzi | - | soigneur | -
entity | PERSON | Teodora Angelescu | Judge Teodora Angelescu | president | International Cycling Tribunal
entity | PERSON | Stijn Claes | - | team doctor | -
entity | PERSON | Annelies Dewaele | - | former world time-trial champion | -
entity | PERSON | Joris Maes | - | general secretary | Belgian federation
entity | PERSON | Yeison Arboleda | - | sprinter | -
entity | ORG | International Cycling Tribunal | - | - | -
entity | ORG | Agency for Clean Cycling | - | - | -
entity | ORG | Kortrijk-Solvane | - | - | -
entity | ORG | Belgian federation | - | - | -
entity | NORP | Belgian | - | - | -
entity | NORP | Norwegian | - | - | -
entity | NORP | Colombian | - | - | -
entity | NORP | Swiss | - | - | -
entity | LOC | Lausanne | - | - | -
entity | LOC | La Covatilla | - | - | -
entity | LOC | Dolomites | - | - | -
entity | LOC | Bergamo | - | - | -
entity | LOC | Dubai | - | - | -
entity | LOC | Ghent | - | - | -
meta | Verhelst tells tribunal: ‘I was poisoned by my own massage oil’ | - | Jonah Whitcroft
