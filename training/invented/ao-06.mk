<q1>Clear the yard or we shift to Mongla</q1>, <s1>apparel makers</s1> <c1>tell</c1> <a1>port</a1>

Staff Correspondent, Chattogram

<s2>The Bangladesh Apparel Makers' Federation (BAMF)</s2> yesterday <c2>threatened</c2> <q2>to divert exports to Mongla unless the Chattogram Port Authority (CPA) clears a backlog of 11,400 containers within ten days</q2>.

At a press conference at the World Trade Centre in Agrabad, <s3>its president, Md Shafiqul Haque Talukder</s3>, <c3>said</c3> <q3>shipments worth $740 million were stuck in the yard or on vessels at the outer anchorage</q3>.

"<q4>Our buyers do not understand monsoon, strike or customs server. They understand a shelf,</q4>" <c4>said</c4> <s4>Shafiqul, also managing director of Halda Denim Ltd</s4>.

<s5,6>He</s5,6> <c5>alleged</c5> that <q5>scanners at Gate 4 had been out of order since Durga Puja</q5> and <c6>demanded</c6> <q6>the withdrawal of a 41 percent rise in handling charges</q6>.

<s7>CPA Secretary Nasima Akhter Khanam</s7> <c7>rejected</c7> <q7>the allegations</q7>. <q8>Two of the three scanners were working</q8>, <s8>she</s8> <c8>told</c8> <a8>The Daily Bhor</a8>, <q8>and the third was waiting for a part from Tianhe, its Chinese maker</q8>.

"<q9>The port does not stuff containers. If a factory in Gazipur sends its goods on the last night, is the port to blame?</q9>" <c9>asked</c9> <s9>Khanam</s9>.

<q10>The yard, built for 53,500 TEUs, held 51,200 yesterday afternoon</q10>, <c10>according to</c10> <s10>the authority's daily bulletin</s10>.

Congestion worsened after Cyclone Rimjhim closed the Karnaphuli channel for four days in October and the Ocean Kestrel, a Liberian-flagged feeder, grounded off Patenga. A work stoppage followed when the interim government agreed to lease the New Mooring Container Terminal to Gulfstar of the United Arab Emirates.

<s11>The dock workers' alliance, Bandar Sramik Oikya Parishad</s11>, <c11>opposes</c11> <q11>the lease</q11>. <s12>Its convener, Abul Kashem Sardar</s12>, <c12>said</c12> <q12>BAMF was "doing the lessee's singing"</q12>.

"<q13>When Halda's denim is late, they ring the minister. When our wages are late, they ring the police,</q13>" <s13>Kashem</s13> <c13>said</c13> at a rally in Halishahar.

<s14>Shipping Adviser Brig Gen (retd) Mahbub Jamil</s14> <c14>assured</c14> <a14>exporters</a14> on Sunday that <q14>night customs would be restored by Victory Day</q14>. <s15>The National Board of Revenue (NBR)</s15> <c15>declined to say</c15> <q15>whether it would replace ASYCUDA World, the clearance software that failed on 19 days last month</q15>.

<s16>Rubaiya Sultana</s16>, whose factory in Narayanganj, Meghna Knit, supplies the Swedish chain Lindgren & Falk, <c16>said</c16> <q16>she had sent 18,000 hooded tops to Hamburg by air at a loss of Tk 96 lakh</q16>.

"<q17>Biman had no space. I went through Colombo on SriLankan,</q17>" <s17>Rubaiya</s17> <c17>said</c17>. "<q17>Falk paid nothing. Lindgren is dead, so I could not ask him.</q17>"

<s18>Lindgren & Falk</s18> <c18>said</c18> by email that <q18>delivery terms were a matter between it and its partners</q18>.

<s19>Towfiqul Islam Rony, research director at the Centre for Trade Dialogue in Dhaka</s19>, <c19>urged</c19> <a19>both sides</a19> <q19>to stop "negotiating through microphones"</q19>. <s20>He</s20> <c20>believes</c20> <q20>Mongla, on the Pasur river, lacks the draught for more than a fifth of the cargo</q20>.

Mongla handled 3.8 percent of garment exports last fiscal year. <s21>Its port authority</s21> <c21>said</c21> <q21>it was "ready to receive guests"</q21>.

<s22>A letter from the federation to the chief adviser's office</s22>, copied to Commerce and to the High Commission of India, <c22>states</c22> that <q22>212 factories may miss the Christmas season</q22>.

Asked if the ultimatum was serious, <s23>the BAMF president</s23> <c23>replied</c23>: "<q23>I have already booked the trucks.</q23>"
-----
1 | indirect | Bangladesh Apparel Makers' Federation | ORG | organisation
2 | indirect | Bangladesh Apparel Makers' Federation | ORG | organisation
3 | indirect | Md Shafiqul Haque Talukder | PERSON | name
4 | direct | Md Shafiqul Haque Talukder | PERSON | name
5 | indirect | Md Shafiqul Haque Talukder | PERSON | pronoun
6 | indirect | Md Shafiqul Haque Talukder | PERSON | pronoun
7 | indirect | Nasima Akhter Khanam | PERSON | name
8 | indirect | Nasima Akhter Khanam | PERSON | pronoun
9 | direct | Nasima Akhter Khanam | PERSON | surname
10 | indirect | authority's daily bulletin | DOCUMENT | document
11 | attitude | Bandar Sramik Oikya Parishad | ORG | organisation
12 | mixed | Abul Kashem Sardar | PERSON | name
13 | direct | Abul Kashem Sardar | PERSON | name
14 | indirect | Mahbub Jamil | PERSON | name
15 | attitude | National Board of Revenue | ORG | organisation
16 | indirect | Rubaiya Sultana | PERSON | name
17 | direct | Rubaiya Sultana | PERSON | name
18 | indirect | Lindgren & Falk | ORG | organisation
19 | mixed | Towfiqul Islam Rony | PERSON | name
20 | attitude | Towfiqul Islam Rony | PERSON | pronoun
21 | mixed | Its port authority | ORG | organisation
22 | indirect | letter from the federation to the chief adviser's office | DOCUMENT | document
23 | direct | Md Shafiqul Haque Talukder | PERSON | title
entity | PERSON | Md Shafiqul Haque Talukder | Shafiqul | president | Bangladesh Apparel Makers' Federation
entity | PERSON | Nasima Akhter Khanam | Khanam | Secretary | Chattogram Port Authority
entity | PERSON | Abul Kashem Sardar | Kashem | convener | Bandar Sramik Oikya Parishad
entity | PERSON | Mahbub Jamil | Brig Gen (retd) Mahbub Jamil | Shipping Adviser | -
entity | PERSON | Rubaiya Sultana | Rubaiya | - | Meghna Knit
entity | PERSON | Lindgren | - | - | -
entity | PERSON | Towfiqul Islam Rony | - | research director | Centre for Trade Dialogue
entity | ORG | Bangladesh Apparel Makers' Federation | BAMF | - | -
entity | ORG | Chattogram Port Authority | CPA | - | -
entity | ORG | Halda Denim Ltd | Halda | - | -
entity | ORG | Tianhe | - | - | -
entity | ORG | The Daily Bhor | - | - | -
entity | ORG | Gulfstar | - | - | -
entity | ORG | Bandar Sramik Oikya Parishad | - | - | -
entity | ORG | National Board of Revenue | NBR | - | -
entity | ORG | Meghna Knit | - | - | -
entity | ORG | Lindgren & Falk | Falk | - | -
entity | ORG | Biman | - | - | -
entity | ORG | SriLankan | - | - | -
entity | ORG | Centre for Trade Dialogue | - | - | -
entity | ORG | Commerce | - | - | -
entity | ORG | High Commission of India | - | - | -
entity | NORP | Chinese | - | - | -
entity | NORP | Liberian | - | - | -
entity | NORP | Swedish | - | - | -
entity | LOC | Mongla | - | - | -
entity | LOC | World Trade Centre | - | - | -
entity | LOC | Agrabad | - | - | -
entity | LOC | Gate 4 | - | - | -
entity | LOC | Gazipur | - | - | -
entity | LOC | Karnaphuli | - | - | -
entity | LOC | Patenga | - | - | -
entity | LOC | New Mooring Container Terminal | - | - | -
entity | LOC | United Arab Emirates | - | - | -
entity | LOC | Halishahar | - | - | -
entity | LOC | Narayanganj | - | - | -
entity | LOC | Hamburg | - | - | -
entity | LOC | Colombo | - | - | -
entity | LOC | Dhaka | - | - | -
entity | LOC | Pasur river | - | - | -
meta | Clear the yard or we shift to Mongla, apparel makers tell port | - | -
