<s1>Zambian opposition</s1> <c1>demands</c1> <q1>recount in 41 constituencies</q1> as tally row deepens

By Frances Kapotwe

LUSAKA, Aug 17 (Reuters) - <s2,3>Zambia's main opposition party</s2,3> <c2>demanded</c2> <q2>a recount in 41 constituencies</q2> on Monday and <c3>accused</c3> the electoral commission of <q3>publishing figures that did not match those pinned up at polling stations</q3>, two days before the results of last week's presidential election are due to be declared.

<s4>The Electoral Commission of Zambia (ECZ)</s4> <c4>rejected</c4> <q4>the allegation</q4>. <s5>Its chairperson, retired judge Esther Simukonda</s5>, <c5>said</c5> <q5>the differences were the result of typing errors that had been corrected within hours</q5>.

"<q6>A clerk in Chipata pressed a nine instead of a six,</q6>" <s6>Simukonda</s6> <c6>told</c6> <a6>reporters</a6> at the national results centre in Lusaka. "<q6>That is not a conspiracy. That is a tired clerk.</q6>"

<q7>With 133 of 156 constituencies counted, President Kelvin Mwila of the ruling People's Covenant had 51.2% of the vote</q7>, <c7>according to</c7> <s7>the commission</s7>. Former finance minister Namukolo Silumesii, who leads the National Renewal Alliance (NRA), had 45.9%.

A candidate needs more than half of the votes to avoid a run-off, which would have to be held within 37 days.

"<q8>They are manufacturing the fifty percent,</q8>" <c8>said</c8> <s8>Silumesii</s8>. "<q8>We have the forms, we have the photographs and we have the patience.</q8>"

<s9>The 61-year-old economist</s9> <c9>urged</c9> <a9>her supporters</a9> <q9>to stay at home until the commission had answered</q9>. <s10>She</s10> <c10>declined to say</c10> <q10>whether she would accept defeat</q10>.

Her running mate, Boniface Chola, was less guarded. In a post on Facebook <s11,12>he</s11,12> <c11>called</c11> the count "<q11>a robbery in daylight</q11>" and <c12>threatened</c12> <q12>to lead a march on the results centre</q12>. The post was deleted within an hour.

<s13>Police</s13> <c13>warned</c13> that <q13>any such gathering would be unlawful</q13>. Two people were killed in Kitwe on Saturday when officers fired on a crowd outside a counting hall. <s14>A police spokesperson</s14> <c14>said</c14> <q14>the officers had come under attack with stones</q14>; <s15>three witnesses</s15> <c15>told</c15> <a15>Reuters</a15> that <q15>the crowd had been singing</q15>.

<s16>Mwila</s16>, who is seeking a second term, <c16>appealed for</c16> <q16>calm</q16> in a radio address. "<q17>Let us wait as neighbours wait for rain,</q17>" <c17>said</c17> <s17>the president</s17>, a former secondary school teacher.

<s18>His campaign manager, Dorcas Zulu-Banda</s18>, <c18>dismissed</c18> the opposition's forms as "<q18>photocopies of wishes</q18>".

Zambia, Africa's second-largest copper producer, has changed governments peacefully three times since 1991. It defaulted on its foreign debt in 2020, and a restructuring was agreed only after four years of talks. The kwacha fell 2.3% against the dollar on Monday.

<s19>Investors</s19> <c19>worry</c19> that <q19>a disputed result could delay a new programme with the International Monetary Fund</q19>. "<q20>The bond market can live with either of them,</q20>" <c20>said</c20> <s20>Graeme Haslett, an analyst at Larkspur Capital in London</s20>. "<q20>What it can't live with is both of them.</q20>"

<s21,22>Observers from the European Union</s21,22> <c21>said</c21> on Saturday <q21>voting had been "orderly and well administered"</q21> but <c22>expressed concern</c22> about <q22>the time taken to transmit results</q22>. <s23>Their chief, Portuguese lawmaker Teresa Mourinheira</s23>, <c23>has asked</c23> <a23>the ECZ</a23> <q23>to publish every form online</q23>.

<s26>Simukonda</s26>, who was appointed in 2023 and has since survived two attempts by parliament to remove her, <c26>ruled out</c26> <q26>an extension of the count</q26>. <q24>The law gave her until Wednesday</q24>, <s24>she</s24> <c24>said</c24>, <q24>and she intended to use all of it</q24>.

<s25>The NRA</s25> <c25>plans</c25> <q25>to petition the Constitutional Court if Mwila is declared the winner</q25>. In 2021 a similar petition was thrown out on the second day.
-----
1 | indirect | National Renewal Alliance | ORG | organisation
2 | indirect | National Renewal Alliance | ORG | organisation
3 | indirect | National Renewal Alliance | ORG | organisation
4 | indirect | Electoral Commission of Zambia | ORG | organisation
5 | indirect | Esther Simukonda | PERSON | name
6 | direct | Esther Simukonda | PERSON | surname
7 | indirect | Electoral Commission of Zambia | ORG | organisation
8 | direct | Namukolo Silumesii | PERSON | surname
9 | indirect | Namukolo Silumesii | PERSON | title
10 | attitude | Namukolo Silumesii | PERSON | pronoun
11 | mixed | Boniface Chola | PERSON | pronoun
12 | indirect | Boniface Chola | PERSON | pronoun
13 | indirect | Police | GROUP | group
14 | indirect | Police | GROUP | group
15 | indirect | three witnesses | GROUP | group
16 | indirect | Kelvin Mwila | PERSON | surname
17 | direct | Kelvin Mwila | PERSON | title
18 | mixed | Dorcas Zulu-Banda | PERSON | name
19 | attitude | Investors | GROUP | group
20 | direct | Graeme Haslett | PERSON | name
21 | mixed | Observers from the European Union | GROUP | group
22 | indirect | Observers from the European Union | GROUP | group
23 | indirect | Teresa Mourinheira | PERSON | name
24 | indirect | Esther Simukonda | PERSON | pronoun
25 | attitude | National Renewal Alliance | ORG | organisation
26 | indirect | Esther Simukonda | PERSON | surname
entity | PERSON | Esther Simukonda | Simukonda | chairperson | Electoral Commission of Zambia
entity | PERSON | Kelvin Mwila | President Kelvin Mwila; Mwila | president | People's Covenant
entity | PERSON | Namukolo Silumesii | Silumesii | former finance minister | National Renewal Alliance
entity | PERSON | Boniface Chola | - | running mate | -
entity | PERSON | Dorcas Zulu-Banda | - | campaign manager | -
entity | PERSON | Graeme Haslett | - | analyst | Larkspur Capital
entity | PERSON | Teresa Mourinheira | - | lawmaker | European Union
entity | ORG | Electoral Commission of Zambia | ECZ | - | -
entity | ORG | National Renewal Alliance | NRA | - | -
entity | ORG | People's Covenant | - | - | -
entity | ORG | Facebook | - | - | -
entity | ORG | Reuters | - | - | -
entity | ORG | International Monetary Fund | - | - | -
entity | ORG | Larkspur Capital | - | - | -
entity | ORG | European Union | - | - | -
entity | ORG | Constitutional Court | - | - | -
entity | LOC | Zambia | - | - | -
entity | LOC | Lusaka | LUSAKA | - | -
entity | LOC | Chipata | - | - | -
entity | LOC | Kitwe | - | - | -
entity | LOC | Africa | - | - | -
entity | LOC | London | - | - | -
entity | NORP | Zambian | - | - | -
entity | NORP | Portuguese | - | - | -
meta | Zambian opposition demands recount in 41 constituencies as tally row deepens | - | Frances Kapotwe
