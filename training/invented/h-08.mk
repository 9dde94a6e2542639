NEWS

High-profile battery paper retracted after co-authors raise alarm

<s1>Journal</s1> <c1>says</c1> <q1>images in 2022 study of self-repairing electrolyte were duplicated</q1>; <s2>lead scientist</s2> <c2>insists</c2> <q2>effect is real</q2>.

Ottoline Brazier

<s3>A landmark paper</s3> that <c3>claimed</c3> <q3>to show a battery electrolyte capable of repairing its own cracks</q3> has been retracted, almost two years after <s4>junior members of the team</s4> first <c4>told</c4> <a4>their university</a4> that <q4>some of the images did not add up</q4>.

In a notice published on 4 June, <s5>the journal Advances in Charge Storage</s5> <c5>says</c5> that <q5>its editors ‘no longer have confidence in the integrity of the data’</q5>. Five of the paper’s nine authors signed it. Its senior author, materials scientist Casimir Ziemkowitz at the University of Marrow Bay in Canada, did not.

<s6>Ziemkowitz</s6> <c6>told</c6> <a6>Nature’s news team</a6> in an e-mail that <q6>the duplicated panels were placeholders left in the manuscript by mistake</q6>. ‘<q7>The effect is real,</q7>’ <s7>he</s7> <c7>wrote</c7>. ‘<q7>I would invite anybody to come to my laboratory and watch it happen.</q7>’

Others have tried. At least six groups have attempted to reproduce the work, which has been cited more than 900 times. None has succeeded.

‘<q8>We spent fourteen months and a PhD student’s patience on it,</q8>’ <c8>says</c8> <s8>Noriko Tachihara, an electrochemist at Hokuriku Technical University in Kanazawa, Japan</s8>. ‘<q8>I feel less foolish today than I did yesterday, but not by much.</q8>’

<s9>Tachihara</s9> <c9>thinks</c9> that <q9>the journal should have acted when she submitted a critical comment in 2023</q9>. <q10>It was rejected</q10>, <s10>she</s10> <c10>says</c10>, <q10>because her samples had been deemed ‘insufficiently dry’</q10>.

<s11>The journal’s editor-in-chief, Benedikt Aschauer</s11>, <c11>concedes</c11> that <q11>the process was slow</q11>. But <s12>he</s12> <c12>says</c12> that <q12>journals depend on institutions to investigate</q12>. ‘<q13>We are not detectives. We don’t have lab notebooks, we don’t have subpoenas, and we have lawyers on both sides,</q13>’ <s13>he</s13> <c13>says</c13>.

Early warning

It was <s28>a graduate student, Ines Quadrado-Lima</s28>, who first <c28>noticed</c28> that <q28>two electron micrographs, labelled as having been taken 200 charging cycles apart, contained the same speck of dust</q28>. She raised it at a group meeting in August 2022.

‘<q14>I thought it was a filing error and that everyone would laugh,</q14>’ <c14>says</c14> <s14>Quadrado-Lima</s14>, who has since moved to a company in Porto, Portugal. ‘<q14>Nobody laughed.</q14>’

<s15>She</s15> <c15>says</c15> that <q15>she was taken off the project within a week</q15>. <s16,17>Ziemkowitz</s16,17> <c16>denies</c16> <q16>this</q16>, <c17>saying</c17> that <q17>she had asked to change topic</q17>. With Pascal Desrochelle, a postdoc in the same group, she filed a formal complaint that November.

<s18>An inquiry by the university</s18>, completed in March and seen by Nature, <c18>found</c18> <q18>‘reckless disregard for accepted practice’ but no intent to deceive</q18>. <s19>It</s19> <c19>recommends</c19> that <q19>four further papers be examined</q19>. <s20>The report</s20> <c20>notes</c20> that <q20>original files for 11 of the 16 figures could not be located</q20>.

<s21,22>A university spokesperson</s21,22> <c21>said</c21> that <q21>appropriate measures had been taken</q21> but <c22>would not say</c22> <q22>what they were</q22>. <s23>The Canadian Council for Materials Research</s23>, which funded the study with a grant worth Can$2.8 million, <c23>said</c23> <q23>it was reviewing its support</q23>.

<s24>Some researchers</s24> <c24>worry</c24> about <q24>the effect on a crowded field</q24>. Start-up firms working on self-repairing cells raised roughly US$340 million in the two years after the paper appeared. One of them, Mendalyte in Austin, Texas, licensed the patent. It did not respond to requests for comment.

<s25>Aurelio Fantinati</s25>, who studies research integrity at the Open Methods Institute in Trieste, Italy, <c25>says</c25> that <q25>the case is typical in one respect: the people who spotted the problem had the least power to fix it</q25>. <s26>He</s26> <c26>would like</c26> <q26>funders to require that raw images be deposited at the time of submission</q26>. ‘<q27>It costs almost nothing,</q27>’ <s27>he</s27> <c27>says</c27>. ‘<q27>A disk is cheaper than a retraction.</q27>’

Quadrado-Lima has framed the notice.
-----
1 | indirect | Advances in Charge Storage | ORG | organisation
2 | indirect | Casimir Ziemkowitz | PERSON | title
3 | indirect | landmark paper | DOCUMENT | document
4 | indirect | junior members of the team | GROUP | group
5 | mixed | Advances in Charge Storage | ORG | organisation
6 | indirect | Casimir Ziemkowitz | PERSON | surname
7 | direct | Casimir Ziemkowitz | PERSON | pronoun
8 | direct | Noriko Tachihara | PERSON | name
9 | attitude | Noriko Tachihara | PERSON | surname
10 | mixed | Noriko Tachihara | PERSON | pronoun
11 | indirect | Benedikt Aschauer | PERSON | name
12 | indirect | Benedikt Aschauer | PERSON | pronoun
13 | direct | Benedikt Aschauer | PERSON | pronoun
14 | direct | Ines Quadrado-Lima | PERSON | surname
15 | indirect | Ines Quadrado-Lima | PERSON | pronoun
16 | indirect | Casimir Ziemkowitz | PERSON | surname
17 | indirect | Casimir Ziemkowitz | PERSON | surname
18 | mixed | inquiry by the university | DOCUMENT | document
19 | indirect | inquiry by the university | DOCUMENT | pronoun
20 | indirect | inquiry by the university | DOCUMENT | document
21 | indirect | University of Marrow Bay | ORG | organisation
22 | attitude | University of Marrow Bay | ORG | organisation
23 | indirect | Canadian Council for Materials Research | ORG | organisation
24 | attitude | Some researchers | GROUP | group
25 | indirect | Aurelio Fantinati | PERSON | name
26 | attitude | Aurelio Fantinati | PERSON | pronoun
27 | direct | Aurelio Fantinati | PERSON | pronoun
28 | attitude | Ines Quadrado-Lima | PERSON | name
entity | PERSON | Casimir Ziemkowitz | Ziemkowitz | materials scientist | University of Marrow Bay
entity | PERSON | Noriko Tachihara | Tachihara | electrochemist | Hokuriku Technical University
entity | PERSON | Benedikt Aschauer | - | editor-in-chief | Advances in Charge Storage
entity | PERSON | Ines Quadrado-Lima | Quadrado-Lima | graduate student | -
entity | PERSON | Pascal Desrochelle | - | postdoc | -
entity | PERSON | Aurelio Fantinati | - | - | Open Methods Institute
entity | ORG | Advances in Charge Storage | - | - | -
entity | ORG | University of Marrow Bay | - | - | -
entity | ORG | Nature | - | - | -
entity | ORG | Hokuriku Technical University | - | - | -
entity | ORG | Canadian Council for Materials Research | - | - | -
entity | ORG | Mendalyte | - | - | -
entity | ORG | Open Methods Institute | - | - | -
entity | LOC | Canada | - | - | -
entity | LOC | Kanazawa | - | - | -
entity | LOC | Japan | - | - | -
entity | LOC | Porto | - | - | -
entity | LOC | Portugal | - | - | -
entity | LOC | Austin | - | - | -
entity | LOC | Texas | - | - | -
entity | LOC | Trieste | - | - | -
entity | LOC | Italy | - | - | -
meta | High-profile battery paper retracted after co-authors raise alarm | - | Ottoline Brazier
