Condo, town council at odds over linkway that ‘<q1>floods our carpark</q1>’

By Charmaine Teo-Ridhuan

SINGAPORE – <s2,3>Residents of a Bukit Timun condominium</s2,3> <c2>want</c2> <q2>a sheltered linkway beside their fence torn down</q2>, <c3>saying</c3> <q3>it has sent rainwater into their basement six times since June</q3>.

<s4>Pandan-Timun Town Council</s4>, which built the linkway in 2024, <c4>attributes</c4> the flooding to “<q4>an undersized drain within the development</q4>”.

The Verdanne, a 288-unit project by Goldmere Land in Jalan Merpati, is run by its management corporation, MCST 4417. In a letter of demand dated Oct 9, drafted by law firm Lim Sivananthan & Partners, <s5>the MCST</s5> <c5>sought</c5> <q5>$380,000 for damage to two lifts and 41 cars</q5>.

“<q6>Nobody here is against the aunties having shelter,</q6>” <c6>said</c6> <s6>MCST chairman Gerald Quah, 61, a retired PSA engineer</s6>. “<q6>But it floods our carpark.</q6>”

<s7>Mr Quah</s7> <c7>told</c7> <a7>The Straits Times</a7> <q7>he had written to the town council 14 times and received “13 acknowledgements and one calendar”</q7>.

On the other side of the fence, <s8>Madam Rohana Ismail, 70</s8>, who lives in Block 88 Timun Rise, <c8>hopes</c8> <q8>the linkway will stay</q8>. She uses a walking frame to get to FairPrice and to the Tay & Chia clinic.

“<q9>Last time I also walked in the rain,</q9>” <s9>she</s9> <c9>said</c9> in Malay. “<q9>But last time I was 60.</q9>”

<s10>Her neighbour, Ms Quah Bee Leng</s10>, who is not related to the MCST chairman, <c10>felt</c10> <q10>the condominium should “raise its own ramp”</q10>.

<s11>Dr Vikneswari Pillai</s11>, who chairs the town council, <c11>told</c11> <a11>reporters</a11> on Oct 13 that <q11>both parties had been invited to the Singapore Mediation Centre</q11>. “<q12>No one wins if we end up measuring puddles in court,</q12>” <c12>said</c12> <s12>the MP for Timun</s12>.

<s13>The MCST</s13> <c13>is willing</c13> <q13>to attend, but only “if the pumps come first”</q13>.

In reply to queries, <s14>national water agency PUB</s14> <c14>said</c14> <q14>its officers had found silt in the condominium’s scupper drain</q14>. <q15>The public drain along Jalan Merpati was clear</q15>, <s15>a spokesman</s15> <c15>added</c15>.

<s16>Town council documents</s16> <c16>show</c16> that <q16>the Building and Construction Authority (BCA) approved the linkway in March 2023 on the advice of KTP-Osman Consultants</q16>. The contractor was Hock Guan Seng, formerly of Hougang and fined in 2019 over a fall at a Keppel yard.

<s17>Hock Guan Seng</s17> <c17>denied</c17> <q17>narrowing the drain to save on concrete</q17>. <s18>Its director, Mr Ong Kok Wah</s18>, <c18>acknowledged</c18>, however, that <q18>one stretch had been “shifted a bit” to spare a bodhi tree</q18> belonging to Poh Ern Temple.

<s19>The temple</s19> <c19>has offered</c19> <q19>to trim the roots</q19>.

The linkway also serves Timun Primary School, the Harvest of Grace Methodist Church and 1,200 flats built by the Housing Board. <s20>The school’s principal, Mrs Jacintha Lee</s20>, <c20>has asked</c20> <a20>parents</a20> <q20>not to take sides</q20>.

The row has reached politics. <s21>Mr Ravi Menon of the Workers’ Party</s21>, who lost in Timun by 900 votes in May, <c21>mocked</c21> the linkway in a video as “<q21>a $2 million umbrella</q21>”.

<q22>Neither side can prove its case without a flow study</q22>, <c22>cautioned</c22> <s22>Associate Professor Lionel Sng of the National University of Singapore (NUS)</s22>. “<q23>You would need two monsoons,</q23>” <s23>he</s23> <c23>said</c23>. “<q23>They may not have the patience.</q23>”

At The Verdanne, some have stopped waiting. <s24>A notice at the guardhouse</s24>, signed by managing agent Knight Dorsett, <c24>reads</c24>: “<q24>When cloudy, please shift car to Level 2.</q24>”
-----
1 | mixed | Gerald Quah | PERSON | none
2 | attitude | Residents of a Bukit Timun condominium | GROUP | group
3 | indirect | Residents of a Bukit Timun condominium | GROUP | group
4 | mixed | Pandan-Timun Town Council | ORG | organisation
5 | indirect | MCST 4417 | ORG | organisation
6 | direct | Gerald Quah | PERSON | name
7 | mixed | Gerald Quah | PERSON | surname
8 | attitude | Rohana Ismail | PERSON | name
9 | direct | Rohana Ismail | PERSON | pronoun
10 | mixed | Quah Bee Leng | PERSON | name
11 | indirect | Vikneswari Pillai | PERSON | name
12 | direct | Vikneswari Pillai | PERSON | title
13 | mixed | MCST 4417 | ORG | organisation
14 | indirect | PUB | ORG | organisation
15 | indirect | PUB | ORG | organisation
16 | indirect | Town council documents | DOCUMENT | document
17 | indirect | Hock Guan Seng | ORG | organisation
18 | mixed | Ong Kok Wah | PERSON | name
19 | indirect | Poh Ern Temple | ORG | organisation
20 | indirect | Jacintha Lee | PERSON | name
21 | mixed | Ravi Menon | PERSON | name
22 | indirect | Lionel Sng | PERSON | name
23 | direct | Lionel Sng | PERSON | pronoun
24 | direct | notice at the guardhouse | DOCUMENT | document
entity | PERSON | Gerald Quah | Mr Quah | chairman | MCST 4417
entity | PERSON | Rohana Ismail | Madam Rohana Ismail | - | -
entity | PERSON | Quah Bee Leng | Ms Quah Bee Leng | - | -
entity | PERSON | Vikneswari Pillai | Dr Vikneswari Pillai | MP for Timun | Pandan-Timun Town Council
entity | PERSON | Ong Kok Wah | Mr Ong Kok Wah | director | Hock Guan Seng
entity | PERSON | Jacintha Lee | Mrs Jacintha Lee | principal | Timun Primary School
entity | PERSON | Ravi Menon | Mr Ravi Menon | - | Workers’ Party
entity | PERSON | Lionel Sng | Associate Professor Lionel Sng | Associate Professor | National University of Singapore
entity | ORG | Pandan-Timun Town Council | - | - | -
entity | ORG | Goldmere Land | - | - | -
entity | ORG | MCST 4417 | MCST | - | -
entity | ORG | Lim Sivananthan & Partners | - | - | -
entity | ORG | PSA | - | - | -
entity | ORG | The Straits Times | - | - | -
entity | ORG | FairPrice | - | - | -
entity | ORG | Tay & Chia | - | - | -
entity | ORG | Singapore Mediation Centre | - | - | -
entity | ORG | PUB | - | - | -
entity | ORG | Building and Construction Authority | BCA | - | -
entity | ORG | KTP-Osman Consultants | - | - | -
entity | ORG | Hock Guan Seng | - | - | -
entity | ORG | Keppel | - | - | -
entity | ORG | Poh Ern Temple | - | - | -
entity | ORG | Timun Primary School | - | - | -
entity | ORG | Harvest of Grace Methodist Church | - | - | -
entity | ORG | Housing Board | - | - | -
entity | ORG | Workers’ Party | - | - | -
entity | ORG | National University of Singapore | NUS | - | -
entity | ORG | Knight Dorsett | - | - | -
entity | LOC | SINGAPORE | - | - | -
entity | LOC | Bukit Timun | - | - | -
entity | LOC | Verdanne | - | - | -
entity | LOC | Jalan Merpati | - | - | -
entity | LOC | Block 88 Timun Rise | - | - | -
entity | LOC | Timun | - | - | -
entity | LOC | Hougang | - | - | -
meta | Condo, town council at odds over linkway that ‘floods our carpark’ | - | Charmaine Teo-Ridhuan
