Shannonside students '<x>priced out</x>' as landlords sell up near campus

<q1>A quarter of rooms have gone in two years</q1>, <s1>union</s1> <c1>claims</c1>, as college weighs purchase of former convent

<q2>Shannonside University is in talks to buy a former convent in Annaghrua to house 210 students, after the loss of hundreds of rented rooms in the village</q2>, <s2>its president</s2> <c2>has confirmed</c2>.

<s3>Prof Gobnait Ní Chearnaigh</s3> <c3>told</c3> <a3>the governing authority</a3> on Tuesday evening that <q3>the Tearmann building could be ready by September 2027 if the Department of Further and Higher Education approved a loan</q3>.

"<q4>We are a university, not a letting agency, but I will not stand over students sleeping in the car park of the Arena,</q4>" <s4>she</s4> <c4>said</c4>.

<s5>Comhaltas na Mac Léinn, the students' union</s5>, <c5>says</c5> <q5>one in four rooms within walking distance has been sold since 2023</q5>. <s6>Its president, Fiachra Gilsenan</s6>, <c6>blamed</c6> <q6>"a stampede of small landlords" out of the Gort na Rí and Friary Court estates</q6>.

"<q7>My own landlady cried when she gave me notice,</q7>" <s7>Mr Gilsenan</s7> <c7>said</c7>. "<q7>Then she asked would I mind showing people around.</q7>"

Landlords see it differently. <s8>The Property Owners' League</s8> <c8>said</c8> <q8>its members were "the only developers Annaghrua ever had"</q8>. <s9>The league</s9> <c9>called for</c9> <q9>rent caps to be lifted for rooms let by the academic year</q9>, a request <s10>the Minister for Housing, Tomás Rushe</s10>, <c10>has twice refused</c10> <q10>to entertain</q10>.

Hanrahan Tubridy, the auctioneers on Bridge Street, have handled most of the sales. <s11>Ita Tubridy</s11>, who runs the firm with her brother Colm, <c11>rejected</c11> <q11>the suggestion that it had encouraged owners to leave</q11>.

"<q12>People ring us. We do not ring them,</q12>" <s12>she</s12> <c12>said</c12>. <s13>Her brother</s13>, a former Fine Gael councillor, was blunter<c13>:</c13> "<q13>The law is driving them out. You could not pay me to be a landlord in Munster.</q13>"

<s20>Figures from the Residential Tenancies Board</s20> <c20>show</c20> that <q20>318 tenancies in the Annaghrua electoral area ended last year</q20>. <s14>The RTB</s14> <c14>cautioned</c14> that <q14>some of those would have been re-let</q14>.

The campus grew quickly after the institute of technology in Kilmurvy became part of Shannonside in 2021. A plan for 600 beds at Carrig Lodge fell when An Coimisiún Pleanála upheld an appeal by residents over traffic on the Dublin Road. <s21>Its inspector</s21> <c21>had recommended</c21> <q21>permission</q21>.

<s15>Breege Loughnane, of Friary Court Residents</s15>, <c15>said</c15> <q15>the group was not against students "as a species"</q15>. <s16>She</s16> <c16>would welcome</c16> <q16>the purchase of the convent</q16>, where she went to school. "<q17>Sister Ignatius would turn in her grave, but she would turn quietly,</q17>" <s17>she</s17> <c17>said</c17>.

The Sisters of Mercy did not respond to queries. <s18>A spokesman for the department</s18> <c18>said</c18> <q18>it had received no application</q18>.

At last night's colours match in the Arena, where Shannonside beat Maynooth 71-66, a banner hung from the balcony of the Lacy Stand. "<q19>Home court, no home,</q19>" <s19>it</s19> <c19>said</c19>.
-----
1 | indirect | Comhaltas na Mac Léinn | ORG | organisation
2 | indirect | Gobnait Ní Chearnaigh | PERSON | title
3 | indirect | Gobnait Ní Chearnaigh | PERSON | name
4 | direct | Gobnait Ní Chearnaigh | PERSON | pronoun
5 | indirect | Comhaltas na Mac Léinn | ORG | organisation
6 | mixed | Fiachra Gilsenan | PERSON | name
7 | direct | Fiachra Gilsenan | PERSON | surname
8 | mixed | Property Owners' League | ORG | organisation
9 | indirect | Property Owners' League | ORG | organisation
10 | attitude | Tomás Rushe | PERSON | name
11 | indirect | Ita Tubridy | PERSON | name
12 | direct | Ita Tubridy | PERSON | pronoun
13 | direct | Colm | PERSON | title
14 | indirect | Residential Tenancies Board | ORG | organisation
15 | mixed | Breege Loughnane | PERSON | name
16 | attitude | Breege Loughnane | PERSON | pronoun
17 | direct | Breege Loughnane | PERSON | pronoun
18 | indirect | Department of Further and Higher Education | ORG | organisation
19 | direct | banner hung from the balcony of the Lacy Stand | DOCUMENT | pronoun
20 | indirect | Figures from the Residential Tenancies Board | DOCUMENT | document
21 | indirect | Its inspector | PERSON | title
entity | PERSON | Gobnait Ní Chearnaigh | Prof Gobnait Ní Chearnaigh | president | Shannonside University
entity | PERSON | Fiachra Gilsenan | Mr Gilsenan | president | Comhaltas na Mac Léinn
entity | PERSON | Tomás Rushe | - | Minister for Housing | -
entity | PERSON | Ita Tubridy | - | - | Hanrahan Tubridy
entity | PERSON | Colm | - | - | Hanrahan Tubridy
entity | PERSON | Breege Loughnane | - | - | Friary Court Residents
entity | PERSON | Sister Ignatius | - | - | -
entity | ORG | Shannonside University | Shannonside | - | -
entity | ORG | Department of Further and Higher Education | - | - | -
entity | ORG | Comhaltas na Mac Léinn | - | - | -
entity | ORG | Property Owners' League | - | - | -
entity | ORG | Hanrahan Tubridy | - | - | -
entity | NORP | Fine Gael | - | - | -
entity | ORG | Residential Tenancies Board | RTB | - | -
entity | ORG | An Coimisiún Pleanála | - | - | -
entity | ORG | Friary Court Residents | - | - | -
entity | ORG | Sisters of Mercy | - | - | -
entity | ORG | Maynooth | - | - | -
entity | LOC | Annaghrua | - | - | -
entity | LOC | Tearmann | - | - | -
entity | LOC | Arena | - | - | -
entity | LOC | Gort na Rí | - | - | -
entity | LOC | Friary Court | - | - | -
entity | LOC | Bridge Street | - | - | -
entity | LOC | Munster | - | - | -
entity | LOC | Kilmurvy | - | - | -
entity | LOC | Carrig Lodge | - | - | -
entity | LOC | Dublin Road | - | - | -
entity | LOC | Lacy Stand | - | - | -
meta | Shannonside students 'priced out' as landlords sell up near campus | - | -
