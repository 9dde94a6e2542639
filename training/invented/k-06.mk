<s1>Ex-aide</s1> <c1>testifies</c1> <q1>mayor took cash in ‘birthday cards’</q1>

By DANIELLE KOWALCZYK, Staff Writer

PORT CALDER, Ohio — <s2>The former chief of staff to Mayor Anthony “<x>Tony</x>” Brandisi</s2> <c2>told</c2> <a2>a federal jury</a2> Wednesday that <q2>he had personally delivered $60,000 in cash to his boss, most of it tucked inside birthday cards</q2>.

Marcus Pettaway, 46, spent almost five hours on the stand in the corruption trial of the two-term Democrat, who is accused of steering $11 million in demolition contracts to a family friend.

“<q3>It was never his birthday,</q3>” <s3>Pettaway</s3> <c3>said</c3>, drawing laughter from the gallery. “<q3>He’d say, ‘<n3>Leave it in the drawer,</n3>’ and that was the end of the conversation.</q3>”

Brandisi, 58, has pleaded not guilty to charges of bribery, wire fraud and conspiracy.

<s4>Prosecutors</s4> <c4>say</c4> <q4>the money came from Gerald Stroud, the owner of Stroud Wrecking, which won 43 of the 51 contracts the city awarded between 2017 and 2021</q4>. Stroud pleaded guilty last year and is expected to take the stand Friday.

Under questioning by Assistant U.S. Attorney Lydia Farnsworth, <s5>Pettaway</s5> <c5>described</c5> <q5>a system so routine that he kept a calendar</q5>. <s6>He</s6> <c6>said</c6> <q6>the mayor complained when an envelope was late and once asked him whether Stroud had “<n6>forgotten how to count.</n6>”</q6>

Farnsworth showed jurors a text message from March 2019 in which <s7>Brandisi</s7> <c7>wrote</c7>, “<q7>Tell G my mother’s 80th is coming up.</q7>” <q8>The mayor’s mother died in 2004</q8>, <s8>the prosecutor</s8> <c8>noted</c8>.

Defense attorney Walter Quill spent the afternoon chipping away at the witness. <s9>He</s9> <c9>suggested</c9> <q9>Pettaway had kept the cash himself and was now lying to avoid prison</q9>.

“<q10>You bought a boat in 2020, didn’t you?</q10>” <s10>Quill</s10> <c10>asked</c10>.

“<q11>My brother-in-law bought a boat,</q11>” <s11>Pettaway</s11> <c11>replied</c11>.

<s12>He</s12> <c12>acknowledged</c12> that <q12>he had signed a cooperation agreement with the government in exchange for a recommendation of leniency</q12>. But <s13>he</s13> <c13>denied</c13> <q13>being told what to say</q13>.

“<q14>Nobody had to feed me anything,</q14>” <s14>he</s14> <c14>said</c14>. “<q14>I was there.</q14>”

<s15>U.S. District Judge Naomi Feldstein</s15> <c15>warned</c15> <a15>both lawyers</a15> <q15>to stop talking over each other</q15>. <s16>She</s16> also denied a defense motion to exclude the text messages, <c16>saying</c16> <q16>jurors could decide for themselves what they meant</q16>.

The trial has transfixed this lakefront city of 190,000, where Brandisi won his first term in 2015 by 311 votes and his second by 14,000. Three council members have been convicted in the investigation, which began in 2020 after <s17>a state auditor, Carol Ann Mabry</s17>, <c17>found</c17> that <q17>the city had paid twice to tear down the same vacant school</q17>.

<s18>Brandisi</s18>, who <c18>has refused</c18> <q18>to resign</q18>, said nothing as he left the courthouse with his wife, Gina. <s19>The Port Calder Taxpayers Alliance</s19> <c19>called on</c19> <a19>him</a19> Wednesday <q19>to step aside until there is a verdict</q19>.

<s20>The city’s law department</s20> <c20>said</c20> in an email that <q20>it was cooperating with federal authorities and could not discuss the case</q20>. <s21>Council President Yolanda Greer, a longtime ally of the mayor</s21>, <c21>said</c21> <q21>she is praying for his family but believes voters “deserve a government that isn’t on trial.”</q21>

Outside, Ed Novotny, 71, held <s22>a hand-lettered sign</s22> that <c22>said</c22> “<q22>WE PAID FOR THAT BOAT TOO.</q22>” The retired steelworker has come to every session since jury selection.

“<q23>I voted for him twice,</q23>” <s23>Novotny</s23> <c23>said</c23>. “<q23>I’d like to know what I bought.</q23>”

<s24>He</s24> <c24>expects</c24> <q24>a conviction</q24>. His neighbor on the bench, Lucille Barnes, is not so sure.

“<q25>They’ve got paper, but they don’t have the money,</q25>” <s25>she</s25> <c25>said</c25>.

If convicted, Brandisi faces up to 20 years in prison. Testimony resumes Thursday.
-----
1 | mixed | Marcus Pettaway | PERSON | title
2 | indirect | Marcus Pettaway | PERSON | title
3 | direct | Marcus Pettaway | PERSON | surname
4 | indirect | Prosecutors | GROUP | group
5 | indirect | Marcus Pettaway | PERSON | surname
6 | mixed | Marcus Pettaway | PERSON | pronoun
7 | direct | Anthony “Tony” Brandisi | PERSON | surname
8 | indirect | Lydia Farnsworth | PERSON | title
9 | indirect | Walter Quill | PERSON | pronoun
10 | direct | Walter Quill | PERSON | surname
11 | direct | Marcus Pettaway | PERSON | surname
12 | indirect | Marcus Pettaway | PERSON | pronoun
13 | indirect | Marcus Pettaway | PERSON | pronoun
14 | direct | Marcus Pettaway | PERSON | pronoun
15 | indirect | Naomi Feldstein | PERSON | name
16 | indirect | Naomi Feldstein | PERSON | pronoun
17 | indirect | Carol Ann Mabry | PERSON | name
18 | attitude | Anthony “Tony” Brandisi | PERSON | surname
19 | indirect | Port Calder Taxpayers Alliance | ORG | organisation
20 | indirect | city’s law department | ORG | organisation
21 | mixed | Yolanda Greer | PERSON | name
22 | direct | hand-lettered sign | DOCUMENT | document
23 | direct | Ed Novotny | PERSON | surname
24 | attitude | Ed Novotny | PERSON | pronoun
25 | direct | Lucille Barnes | PERSON | pronoun
entity | PERSON | Anthony “Tony” Brandisi | Mayor Anthony “Tony” Brandisi; Brandisi | Mayor | -
entity | PERSON | Marcus Pettaway | Pettaway | former chief of staff | -
entity | PERSON | Gerald Stroud | Stroud | owner | Stroud Wrecking
entity | ORG | Stroud Wrecking | - | - | -
entity | PERSON | Lydia Farnsworth | Farnsworth | Assistant U.S. Attorney | -
entity | PERSON | Walter Quill | Quill | Defense attorney | -
entity | PERSON | Naomi Feldstein | Judge Naomi Feldstein | U.S. District Judge | -
entity | PERSON | Carol Ann Mabry | - | state auditor | -
entity | PERSON | Gina | - | - | -
entity | ORG | Port Calder Taxpayers Alliance | - | - | -
entity | PERSON | Yolanda Greer | - | Council President | -
entity | PERSON | Ed Novotny | Novotny | retired steelworker | -
entity | PERSON | Lucille Barnes | - | - | -
entity | NORP | Democrat | - | - | -
entity | LOC | U.S. | - | - | -
entity | LOC | PORT CALDER | - | - | -
entity | LOC | Ohio | - | - | -
meta | Ex-aide testifies mayor took cash in ‘birthday cards’ | - | DANIELLE KOWALCZYK, Staff Writer
