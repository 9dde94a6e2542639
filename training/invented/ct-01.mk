Milwaukee museum to return 14 looted bronzes to Nigeria after ‘<q1>long and embarrassing</q1>’ delay

By DREW HALLORAN

MILWAUKEE (AP) — <q2>A Milwaukee museum will send home 14 bronze and ivory pieces stolen by British troops in 1897</q2>, <s2>its director</s2> <c2>said</c2> Tuesday, ending a dispute in which <s3>Nigerian officials</s3> <c3>had accused</c3> trustees of <q3>hiding behind paperwork</q3>.

The plaques and a leopard’s head have been on show in the Strode-Hallam Museum of Art since 1931, when they were given to it by Walter C. Priebus Jr., whose family owned the Priebus Malting Co.

“<q4>It should not have taken us 11 years and a subpoena,</q4>” <c4>said</c4> <s4>the director, Annika Lovegren</s4>. “<q4>It was a long and embarrassing delay, and I own the last four years of it.</q4>”

<s5>Lovegren</s5>, who came to Wisconsin from the Rijkshaven Museum in the Dutch city of Leiden, <c5>said</c5> <q5>the handover would take place in Abuja before Christmas</q5>.

<s6>A 2014 letter from Nigeria’s National Commission for Museums and Monuments</s6> <c6>asked</c6> <a6>the museum</a6> <q6>to “open its drawers.”</q6> <q7>It got no reply</q7>, <c7>according to</c7> <s7>the commission</s7>.

<s8>A 62-page report by Ferris & Umeh, a Chicago law firm</s8>, <c8>found</c8> that <q8>two curators knew by 1958 where the pieces came from</q8>.

“<q9>Say nothing to London,</q9>” <c9>reads</c9> <s9>a memo</s9> attached to it.

<q10>Priebus</q10>, <s10>the report</s10> <c10>concludes</c10>, <q10>was assured by a dealer in Hamburg that everything had been bought at auction</q10>.

His granddaughter would have none of it. <s11>Caroline Priebus Dace, 81</s11>, <c11>rejected</c11> “<q11>the idea that Grandpa was anybody’s dupe.</q11>”

“<q12>He paid a fair price and he kept the receipts,</q12>” <s12>she</s12> <c12>told</c12> <a12>The Associated Press</a12> by phone from Door County. <s13>She</s13> <c13>did thank</c13> Lovegren for “<q13>calling me before she called the newspapers.</q13>”

<s14>The director</s14> <c14>said</c14> <q14>she hoped the family would fly to Abuja for the ceremony</q14>.

In Uroghi, the palace town the soldiers burned, <q15>people danced in the rain at the news</q15>, <c15>said</c15> <s15>Chief Festus Aikhuele, secretary to its traditional ruler</s15>.

“<q16>We have a room ready,</q16>” <s16>Aikhuele</s16> <c16>said</c16> in a voice message. “<q16>We have had it ready since my father’s time.</q16>”

<s17>The chief</s17> <c17>wants</c17> <q17>Milwaukee to pay for the glass cases</q17>. <s18>The museum</s18> <c18>says</c18> <q18>it has offered half</q18>.

Not every expert is pleased.

“<q19>That town has no climate control and, half the week, no power,</q19>” <c19>said</c19> <s19>Thandeka Roos</s19>, who teaches art history at Lake Shore College. <s20>The professor, once a paid adviser to the trustees</s20>, <c20>predicted</c20> <q20>some of the works would be on sale in Brussels within a decade</q20>.

<s21>Lovegren</s21> <c21>dismissed</c21> that as “<q21>the oldest excuse in the building.</q21>”

<s22>The U.S. Attorney’s Office in Milwaukee</s22>, which subpoenaed the files last fall with agents of Homeland Security Investigations, <c22>declined to say</c22> <q22>whether its inquiry was closed</q22>.

Museums in Cologne, Aberdeen and Iowa City have sent back similar works since 2021, as has the Smithsonian Institution. The Kröller-Diehl Foundation in Basel is being sued for nine more, which were bought from the London dealer Spink Asher.

By Tuesday afternoon the leopard was already in a crate. On the wall where it hung, <s23>a small card</s23> <c23>says</c23>: “<q23>Gone home.</q23>”
-----
1 | mixed | Annika Lovegren | PERSON | none
2 | indirect | Annika Lovegren | PERSON | title
3 | indirect | Nigerian officials | GROUP | group
4 | direct | Annika Lovegren | PERSON | name
5 | indirect | Annika Lovegren | PERSON | surname
6 | mixed | 2014 letter from Nigeria’s National Commission for Museums and Monuments | DOCUMENT | document
7 | indirect | National Commission for Museums and Monuments | ORG | organisation
8 | indirect | 62-page report by Ferris & Umeh | DOCUMENT | document
9 | direct | memo | DOCUMENT | document
10 | indirect | 62-page report by Ferris & Umeh | DOCUMENT | document
11 | mixed | Caroline Priebus Dace | PERSON | name
12 | direct | Caroline Priebus Dace | PERSON | pronoun
13 | mixed | Caroline Priebus Dace | PERSON | pronoun
14 | indirect | Annika Lovegren | PERSON | title
15 | indirect | Festus Aikhuele | PERSON | name
16 | direct | Festus Aikhuele | PERSON | surname
17 | attitude | Festus Aikhuele | PERSON | title
18 | indirect | Strode-Hallam Museum of Art | ORG | organisation
19 | direct | Thandeka Roos | PERSON | name
20 | indirect | Thandeka Roos | PERSON | title
21 | mixed | Annika Lovegren | PERSON | surname
22 | attitude | U.S. Attorney’s Office | ORG | organisation
23 | direct | small card | DOCUMENT | document
entity | PERSON | Annika Lovegren | Lovegren | director | Strode-Hallam Museum of Art
entity | PERSON | Walter C. Priebus Jr. | Priebus | - | -
entity | PERSON | Caroline Priebus Dace | - | - | -
entity | PERSON | Festus Aikhuele | Chief Festus Aikhuele; Aikhuele | secretary to its traditional ruler | -
entity | PERSON | Thandeka Roos | - | professor | Lake Shore College
entity | ORG | Associated Press | AP | - | -
entity | ORG | Strode-Hallam Museum of Art | - | - | -
entity | ORG | Priebus Malting Co. | - | - | -
entity | ORG | Rijkshaven Museum | - | - | -
entity | ORG | National Commission for Museums and Monuments | - | - | -
entity | ORG | Ferris & Umeh | - | - | -
entity | ORG | Lake Shore College | - | - | -
entity | ORG | U.S. Attorney’s Office | - | - | -
entity | ORG | Homeland Security Investigations | - | - | -
entity | ORG | Smithsonian Institution | - | - | -
entity | ORG | Kröller-Diehl Foundation | - | - | -
entity | ORG | Spink Asher | - | - | -
entity | LOC | Milwaukee | MILWAUKEE | - | -
entity | LOC | Nigeria | - | - | -
entity | LOC | Chicago | - | - | -
entity | LOC | Wisconsin | - | - | -
entity | LOC | Leiden | - | - | -
entity | LOC | Abuja | - | - | -
entity | LOC | London | - | - | -
entity | LOC | Hamburg | - | - | -
entity | LOC | Door County | - | - | -
entity | LOC | Uroghi | - | - | -
entity | LOC | Brussels | - | - | -
entity | LOC | Cologne | - | - | -
entity | LOC | Aberdeen | - | - | -
entity | LOC | Iowa City | - | - | -
entity | LOC | Basel | - | - | -
entity | NORP | British | - | - | -
entity | NORP | Nigerian | - | - | -
entity | NORP | Dutch | - | - | -
meta | Milwaukee museum to return 14 looted bronzes to Nigeria after ‘long and embarrassing’ delay | - | DREW HALLORAN
