<q1>Gqeberha gangs 'tax' the dead</q1>, <s1>anti-gang chief</s1> <c1>tells</c1> <a1>MPs</a1>

Nomvula Kritzinger in Gqeberha

<q2>Extortionists in the northern suburbs of Gqeberha have begun demanding a share of burial policies from grieving families</q2>, <s2>the head of the city's anti-gang unit</s2> <c2>has disclosed</c2>.

<s3>Brigadier Thandile Mqhayi</s3> <c3>told</c3> <a3>parliament's police committee</a3> yesterday that <q3>the Sunday Boys and a breakaway faction, Kakamas, were behind 61 of the 88 killings recorded since January</q3>.

'<q4>They send a wreath,</q4>' <s4>he</s4> <c4>said</c4>, '<q4>and the invoice is in the wreath.</q4>'

<s5,6>The brigadier</s5,6> <c5>conceded</c5> that <q5>his 40 members shared nine vehicles</q5>, and <c6>blamed</c6> <q6>procurement rules</q6>. '<q7>Then walk. The Sunday Boys walk,</q7>' <c7>shot back</c7> <s7>the committee's chair, Leila Petersen-Roux, a Democratic Alliance MP</s7> who grew up in Gelvandale.

<s8>She</s8> <c8>wants</c8> <q8>the army on the streets by December</q8>. <s9>The South African National Defence Force</s9> <c9>has replied</c9> that <q9>it has no troops to spare</q9>.

The feud goes back to March, when Deon '<x>Mister</x>' Februarie, who had led the Sunday Boys since Junior Cape was jailed, was shot outside Uncle Solly, a tavern in Malabar. His nephew Jerome Februarie, 24, is in St Albans awaiting trial.

<s10>The National Prosecuting Authority</s10> <c10>alleges</c10> that <q10>the younger Februarie ordered the killing over a container of abalone</q10>. <q11>The charge rested on 'a cellphone and a grudge'</q11>, <c11>countered</c11> <s11>his lawyer, Gert Swarts of Swarts Nkosi</s11>.

How the abalone leaves is no great mystery. <s12>A report by the think-tank Quiet Water</s12> <c12>found</c12> that <q12>14 containers had passed through Mary Fitzgerald, a clearing agent in Deal Party, under papers for dried kelp</q12>. <s13>The firm</s13>, which also ships wool for the co-operative Karoo Cape and oranges for its rival, Addo, <c13>dismissed</c13> this as '<q13>arithmetic by amateurs</q13>'.

<s14>Algoa Terminals</s14> <c14>confirmed</c14> <q14>the suspension of two guards at its berth in Ngqura</q14>. It is half-owned by Hamburg's Reederei Jansen.

For residents the war has come to the kitchen door. That is where <s15>Charmaine Jantjies, 52, a cleaner at Livingstone Hospital</s15>, <c15>says</c15> <q15>two men were waiting when she came home from her son Curtly's funeral</q15>.

'<q16>The tall one thanked me for the cake. Then he told me: "<n16>Half, Auntie,</n16>"</q16>' <s16>she</s16> <c16>recounted</c16>.

'<q17>I gave him half.</q17>'

<s18>The Eastern Cape Undertakers' Forum</s18> <c18>has advised</c18> <a18>its members</a18> <q18>to stop publishing the hour of services</q18>. Two parlours, Abrahams and Last Harbour, have moved out; a third, Ferreira & Son, was shot at. <s19>Its owner, Nolan Ferreira</s19>, <c19>hopes</c19> <q19>to reopen in Cradock</q19>.

<s20>Pastor Elroy Jantjies</s20>, who is Mrs Jantjies's brother-in-law and negotiates truces for the charity Clean Hands, <c20>begged</c20> <a20>both gangs</a20> <q20>to spare the cemeteries</q20>. '<q21>Leave us the ground, at least,</q21>' <s21>the clergyman</s21> <c21>said</c21>. His church, Bethel, has buried nine teenagers from Schauderville this year, four of them players for Chatty United.

<s22>The police minister, Sindiswa Cele-Brown</s22>, <c22>pledged</c22> <q22>reinforcements from Mthatha 'within days, not weeks'</q22>.

<s23>The South End Ratepayers</s23> <c23>doubt</c23> <q23>they will stay past Christmas</q23>. On the wall of Kleinskool Primary last night <s24>a fresh slogan</s24> <c24>read</c24>: '<q24>Kakamas collects.</q24>'
-----
1 | mixed | Thandile Mqhayi | PERSON | title
2 | indirect | Thandile Mqhayi | PERSON | title
3 | indirect | Thandile Mqhayi | PERSON | name
4 | direct | Thandile Mqhayi | PERSON | pronoun
5 | indirect | Thandile Mqhayi | PERSON | title
6 | indirect | Thandile Mqhayi | PERSON | title
7 | direct | Leila Petersen-Roux | PERSON | name
8 | attitude | Leila Petersen-Roux | PERSON | pronoun
9 | indirect | South African National Defence Force | ORG | organisation
10 | indirect | National Prosecuting Authority | ORG | organisation
11 | mixed | Gert Swarts | PERSON | name
12 | indirect | report by the think-tank Quiet Water | DOCUMENT | document
13 | mixed | Mary Fitzgerald | ORG | organisation
14 | indirect | Algoa Terminals | ORG | organisation
15 | indirect | Charmaine Jantjies | PERSON | name
16 | direct | Charmaine Jantjies | PERSON | pronoun
17 | direct | Charmaine Jantjies | PERSON | none
18 | indirect | Eastern Cape Undertakers' Forum | ORG | organisation
19 | attitude | Nolan Ferreira | PERSON | name
20 | indirect | Elroy Jantjies | PERSON | name
21 | direct | Elroy Jantjies | PERSON | title
22 | mixed | Sindiswa Cele-Brown | PERSON | name
23 | attitude | South End Ratepayers | ORG | organisation
24 | direct | fresh slogan | DOCUMENT | document
entity | PERSON | Thandile Mqhayi | Brigadier Thandile Mqhayi | head | -
entity | PERSON | Leila Petersen-Roux | - | chair | Democratic Alliance
entity | PERSON | Deon 'Mister' Februarie | - | - | Sunday Boys
entity | PERSON | Junior Cape | - | - | -
entity | PERSON | Jerome Februarie | Februarie | - | -
entity | PERSON | Gert Swarts | - | lawyer | Swarts Nkosi
entity | PERSON | Charmaine Jantjies | Mrs Jantjies | cleaner | Livingstone Hospital
entity | PERSON | Curtly | - | - | -
entity | PERSON | Nolan Ferreira | - | owner | Ferreira & Son
entity | PERSON | Elroy Jantjies | Pastor Elroy Jantjies | pastor | Clean Hands
entity | PERSON | Sindiswa Cele-Brown | - | police minister | -
entity | ORG | Sunday Boys | - | - | -
entity | ORG | Kakamas | - | - | -
entity | ORG | Democratic Alliance | - | - | -
entity | ORG | South African National Defence Force | - | - | -
entity | ORG | St Albans | - | - | -
entity | ORG | National Prosecuting Authority | - | - | -
entity | ORG | Swarts Nkosi | - | - | -
entity | ORG | Quiet Water | - | - | -
entity | ORG | Mary Fitzgerald | - | - | -
entity | ORG | Karoo Cape | - | - | -
entity | ORG | Addo | - | - | -
entity | ORG | Algoa Terminals | - | - | -
entity | ORG | Reederei Jansen | - | - | -
entity | ORG | Livingstone Hospital | - | - | -
entity | ORG | Eastern Cape Undertakers' Forum | - | - | -
entity | ORG | Abrahams | - | - | -
entity | ORG | Last Harbour | - | - | -
entity | ORG | Ferreira & Son | - | - | -
entity | ORG | Clean Hands | - | - | -
entity | ORG | Bethel | - | - | -
entity | ORG | Chatty United | - | - | -
entity | ORG | South End Ratepayers | - | - | -
entity | ORG | Kleinskool Primary | - | - | -
entity | LOC | Gqeberha | - | - | -
entity | LOC | Gelvandale | - | - | -
entity | LOC | Malabar | - | - | -
entity | LOC | Uncle Solly | - | - | -
entity | LOC | Deal Party | - | - | -
entity | LOC | Ngqura | - | - | -
entity | LOC | Hamburg | - | - | -
entity | LOC | Cradock | - | - | -
entity | LOC | Schauderville | - | - | -
entity | LOC | Mthatha | - | - | -
meta | Gqeberha gangs 'tax' the dead, anti-gang chief tells MPs | - | Nomvula Kritzinger
