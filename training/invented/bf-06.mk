Dry taps, full tankers: who profits in Nqolweni?

Sindiswa Mbuqe

The queue at Extension 7 starts at four in the morning. By six it has turned the corner of Biko Street, past a chapel and a shuttered Pep store, and the first arguments have begun.

“<q1>They say the truck comes. The truck comes when it remembers us,</q1>” <c1>says</c1> <s1>Nomathamsanqa Dyani</s1>, a grandmother of six who has not had water from a tap since Heritage Day. <s2>She</s2> <c2>suspects</c2> that <q2>her councillor’s street is never forgotten</q2>.

<q3>Nqolweni Local Municipality, in the Eastern Cape, has spent R94-million on hired tankers since 2023, three times what it would have cost to mend the pumps at Mthomde Dam</q3>, <c3>according to</c3> <s3>a report by the auditor general</s3>. Most of the money went to two firms: Amanzi Wethu Logistics and Venter Sokhela, a plant-hire company from Komani.

<s4>The report</s4> <c4>found</c4> that <q4>41 invoices carried the same signature and that some trucks had been “in two districts at once”</q4>.

<s5>Municipal manager Kobus Rietbok</s5> <c5>denies</c5> <q5>wrongdoing</q5>. “<q6>People forget that we had a drought, a flood and Covid in one term,</q6>” <s6>he</s6> <c6>told</c6> <a6>the Mail & Guardian</a6> in his office in Hofmeyr House. “<q6>You cannot drink a tender process.</q6>”

He referred questions about the signature to the police.

<s8>The South African Police Service</s8> <c8>confirmed</c8> <q8>a docket had been opened at Komani station</q8>. <s9>The Hawks</s9> <c9>would not say</c9> <q9>whether arrests were imminent</q9>.

Amanzi Wethu is owned by Lungile Sunduza, whose sister, Pamela, chairs the municipality’s infrastructure committee. <s10>Mr Sunduza</s10> <c10>said</c10> <q10>he had won every contract “in daylight”</q10>. <s11>His sister</s11> <c11>did not want</c11> <q11>to comment on a family matter</q11>.

At Venter Sokhela, the tone was different. <s12>Deon Venter</s12>, who started the business with a single Isuzu, <c12>complained</c12> that <q12>the municipality owes it R6-million</q12>. “<q13>I’m the crook? I haven’t been paid since Easter,</q13>” <s13>he</s13> <c13>said</c13>. <s14>His partner, Mandla Sokhela</s14>, <c14>threatened</c14> <q14>to park all 19 trucks outside the council chamber</q14>.

The council approved an inquiry in May, suspended its chief financial officer and then went on recess. <s15>The Democratic Alliance’s caucus leader, Chantelle Adriaanse</s15>, <c15>calls</c15> this “<q15>the Nqolweni two-step</q15>”. <s16>She</s16> <c16>wants</c16> <q16>the province to take over under section 139</q16>.

The ANC, which governs with 22 of 39 seats, is itself divided. <s17,22>A regional executive member</s17,22>, who <c22>asked</c22> <q22>not to be named</q22>, <c17>said</c17> <q17>comrades were “eating with the tanker people”</q17>. <s18>Luthuli House</s18> <c18>has urged</c18> <a18>the branch</a18> <q18>to await the outcome of the inquiry</q18>.

In July residents belonging to Vukani Manzi, a campaign group, blocked the R61 with burning tyres. Police fired rubber bullets; a schoolboy, Liyema Tuesday, lost an eye. He was treated at Frere, in East London. <s19>The hospital</s19> <c19>said</c19> <q19>he was “recovering and cross”</q19>.

<s20>Vukani Manzi’s convener, Father Isaac Ramokgopa</s20>, <c20>vows</c20> <q20>to march on Bhisho next week</q20>. “<q21>Moses struck a rock,</q21>” <s21>the Anglican priest</s21> <c21>says</c21>. “<q21>We will have to strike an office.</q21>”

Just after seven, the truck comes.
-----
1 | direct | Nomathamsanqa Dyani | PERSON | name
2 | attitude | Nomathamsanqa Dyani | PERSON | pronoun
3 | indirect | report by the auditor general | DOCUMENT | document
4 | mixed | report by the auditor general | DOCUMENT | document
5 | indirect | Kobus Rietbok | PERSON | name
6 | direct | Kobus Rietbok | PERSON | pronoun
8 | indirect | South African Police Service | ORG | organisation
9 | attitude | Hawks | ORG | organisation
10 | mixed | Lungile Sunduza | PERSON | surname
11 | attitude | Pamela | PERSON | title
12 | indirect | Deon Venter | PERSON | name
13 | direct | Deon Venter | PERSON | pronoun
14 | indirect | Mandla Sokhela | PERSON | name
15 | mixed | Chantelle Adriaanse | PERSON | name
16 | attitude | Chantelle Adriaanse | PERSON | pronoun
17 | mixed | regional executive member | PERSON | title
18 | indirect | Luthuli House | ORG | organisation
19 | mixed | Frere | ORG | organisation
20 | indirect | Isaac Ramokgopa | PERSON | name
21 | direct | Isaac Ramokgopa | PERSON | title
22 | indirect | regional executive member | PERSON | title
entity | LOC | Nqolweni | - | - | -
entity | LOC | Extension 7 | - | - | -
entity | LOC | Biko Street | - | - | -
entity | ORG | Pep | - | - | -
entity | PERSON | Nomathamsanqa Dyani | - | - | -
entity | ORG | Nqolweni Local Municipality | - | - | -
entity | LOC | Eastern Cape | - | - | -
entity | LOC | Mthomde Dam | - | - | -
entity | ORG | Amanzi Wethu Logistics | Amanzi Wethu | - | -
entity | ORG | Venter Sokhela | - | - | -
entity | LOC | Komani | - | - | -
entity | PERSON | Kobus Rietbok | - | Municipal manager | Nqolweni Local Municipality
entity | ORG | Mail & Guardian | - | - | -
entity | LOC | Hofmeyr House | - | - | -
entity | ORG | South African Police Service | - | - | -
entity | ORG | Hawks | - | - | -
entity | PERSON | Lungile Sunduza | Mr Sunduza | - | Amanzi Wethu Logistics
entity | PERSON | Pamela | - | chairs infrastructure committee | Nqolweni Local Municipality
entity | PERSON | Deon Venter | - | - | Venter Sokhela
entity | PERSON | Mandla Sokhela | - | partner | Venter Sokhela
entity | ORG | Democratic Alliance | - | - | -
entity | PERSON | Chantelle Adriaanse | - | caucus leader | Democratic Alliance
entity | ORG | ANC | - | - | -
entity | ORG | Luthuli House | - | - | -
entity | ORG | Vukani Manzi | - | - | -
entity | LOC | R61 | - | - | -
entity | PERSON | Liyema Tuesday | - | - | -
entity | ORG | Frere | - | - | -
entity | LOC | East London | - | - | -
entity | PERSON | Isaac Ramokgopa | Father Isaac Ramokgopa | convener | Vukani Manzi
entity | LOC | Bhisho | - | - | -
entity | PERSON | Moses | - | - | -
entity | NORP | Anglican | - | - | -
meta | Dry taps, full tankers: who profits in Nqolweni? | - | Sindiswa Mbuqe
