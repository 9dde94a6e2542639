<s1>Trekking operators</s1> <c1>threaten</c1> <q1>to boycott Lhori</q1> as permit fee triples

<s2>Immigration Department</s2> <c2>says</c2> <q2>it was not consulted</q2>. <s3>Local government</s3> <c3>says</c3> <q3>it was not even told</q3>.

Sarita Gurung-Rai

POKHARA — <s4>Trekking agencies</s4> <c4>have threatened</c4> <q4>to stop taking bookings for the Lhori valley from mid-September</q4> after the government raised the price of a restricted area permit from $50 to $150 a day.

<s5>A notice</s5> published in the Nepal Gazette last week <c5>states</c5> that <q5>the new rate is meant “to regulate the flow of visitors and preserve originality”</q5>.

“<q6>We learned about it from a German, and he learned about it at the counter,</q6>” <c6>said</c6> <s6>Pasang Lhomi, president of the Federation of Trek Operators Nepal (Feton)</s6>, which represents 640 agencies.

<q7>Feton's members are losing around Rs38,000 on every client booked before Dashain</q7>, <s7>he</s7> <c7>said</c7>. <s8>The federation</s8> <c8>has demanded</c8> that <q8>the cabinet withdraw the notice within seven days</q8>.

<s9>The Department of Immigration</s9>, which issues the permits in Kathmandu and Pokhara, <c9>denied</c9> <q9>having proposed the increase</q9>.

“<q10>We print what we are told to print,</q10>” <s10>Ram Prasad Upreti, its director general</s10>, <c10>told</c10> <a10>the Post</a10>.

Tourism Minister Badri Narayan Mahato was less apologetic on Tuesday before the House's infrastructure committee. “<q11>Lhori is not a bus park,</q11>” <s11>the minister</s11> <c11>said</c11>. <s12>He</s12> <c12>put</c12> <q12>the extra revenue at Rs90 million a year</q12>.

<s13>Sushila Kandel, a lawmaker from the Nagarik Jagaran Party</s13>, <c13>asked</c13> <a13>him</a13> “<q13>who exactly will sleep in the 94 empty lodges</q13>”.

The sharpest words came from the valley. Dawa Futi Sherpa has chaired Chhesang Rural Municipality since 2022. <q15>The municipality</q15>, <s15>she</s15> <c15>complained</c15>, <q15>had heard of the decision on Radio Annapurna</q15>.

“<q16>They speak of originality. My ward office has no original toilet,</q16>” <c16>said</c16> <s16>the chairperson</s16>.

Nima Lhomi, 39, who is not related to Feton's president, runs the seven-room Hotel Blue Sheep in Tsholing with three children and a loan from Himchuli Bikas Bank. <s17>The hotelier</s17> <c17>said</c17> <q17>five groups had cancelled since Sunday</q17>. “<q18>If they go to Bhutan this year, they will not come back next year,</q18>” <s18>the mother of three</s18> <c18>said</c18>.

One of the five was sent by Blauberg Reisen. <s19>The Munich company</s19> <c19>wrote</c19> in an email to Feton that <q19>it “cannot explain to a retired teacher from Ulm why silence costs three times more”</q19>.

Not everyone is against it. <s20>The Himal Sanrakshan Trust</s20>, which charges an entry fee of its own, <c20>welcomed</c20> the rise as “<q20>late but right</q20>”. <s21>A study by the Trust in 2022</s21> <c21>found</c21> <q21>five tonnes of waste along the 61km trail</q21>.

<s22>The Mountain Porters' and Guides' Union</s22>, for its part, <c22>has refused</c22> <q22>to join the boycott unless daily-wage workers are compensated</q22>. “<q23>The agencies will lose a season's profit. A porter loses the season's rice,</q23>” <c23>said</c23> <s23>its general secretary, Kumar BK</s23>.

<s24>A senior tourism ministry official</s24> <c24>admitted</c24> <q24>the proposal had gone through the cabinet “in ten minutes, between two ordinances”</q24>. <s25>The official</s25> <c25>predicted</c25> that <q25>it would be “softened” before the festival season</q25>.

In 2018 a similar increase for Nar Dhunga was rolled back in 12 days after agencies parked 40 jeeps across the road at Beni Chowk.
-----
1 | attitude | Trekking operators | GROUP | group
2 | indirect | Department of Immigration | ORG | organisation
3 | indirect | Chhesang Rural Municipality | ORG | organisation
4 | attitude | Trekking operators | GROUP | group
5 | mixed | notice | DOCUMENT | document
6 | direct | Pasang Lhomi | PERSON | name
7 | indirect | Pasang Lhomi | PERSON | pronoun
8 | indirect | Federation of Trek Operators Nepal | ORG | organisation
9 | indirect | Department of Immigration | ORG | organisation
10 | direct | Ram Prasad Upreti | PERSON | name
11 | direct | Badri Narayan Mahato | PERSON | title
12 | indirect | Badri Narayan Mahato | PERSON | pronoun
13 | mixed | Sushila Kandel | PERSON | name
15 | indirect | Dawa Futi Sherpa | PERSON | pronoun
16 | direct | Dawa Futi Sherpa | PERSON | title
17 | indirect | Nima Lhomi | PERSON | title
18 | direct | Nima Lhomi | PERSON | title
19 | mixed | Blauberg Reisen | ORG | organisation
20 | mixed | Himal Sanrakshan Trust | ORG | organisation
21 | indirect | study by the Trust in 2022 | DOCUMENT | document
22 | attitude | Mountain Porters' and Guides' Union | ORG | organisation
23 | direct | Kumar BK | PERSON | name
24 | mixed | senior tourism ministry official | PERSON | title
25 | mixed | senior tourism ministry official | PERSON | title
entity | PERSON | Pasang Lhomi | - | president | Federation of Trek Operators Nepal
entity | PERSON | Ram Prasad Upreti | - | director general | Department of Immigration
entity | PERSON | Badri Narayan Mahato | - | Tourism Minister | -
entity | PERSON | Sushila Kandel | - | lawmaker | Nagarik Jagaran Party
entity | PERSON | Dawa Futi Sherpa | - | chairperson | Chhesang Rural Municipality
entity | PERSON | Nima Lhomi | - | hotelier | Hotel Blue Sheep
entity | PERSON | Kumar BK | - | general secretary | Mountain Porters' and Guides' Union
entity | ORG | Federation of Trek Operators Nepal | Feton | - | -
entity | ORG | Department of Immigration | Immigration Department | - | -
entity | ORG | Nepal Gazette | - | - | -
entity | ORG | Post | - | - | -
entity | ORG | House | - | - | -
entity | ORG | Nagarik Jagaran Party | - | - | -
entity | ORG | Chhesang Rural Municipality | - | - | -
entity | ORG | Radio Annapurna | - | - | -
entity | ORG | Himchuli Bikas Bank | - | - | -
entity | ORG | Blauberg Reisen | - | - | -
entity | ORG | Himal Sanrakshan Trust | Trust | - | -
entity | ORG | Mountain Porters' and Guides' Union | - | - | -
entity | LOC | Hotel Blue Sheep | - | - | -
entity | LOC | Lhori | - | - | -
entity | LOC | Pokhara | POKHARA | - | -
entity | LOC | Kathmandu | - | - | -
entity | LOC | Tsholing | - | - | -
entity | LOC | Bhutan | - | - | -
entity | LOC | Munich | - | - | -
entity | LOC | Ulm | - | - | -
entity | LOC | Nar Dhunga | - | - | -
entity | LOC | Beni Chowk | - | - | -
entity | NORP | German | - | - | -
meta | Trekking operators threaten to boycott Lhori as permit fee triples | - | Sarita Gurung-Rai
