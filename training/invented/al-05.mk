'<q1>Dumped like lost luggage</q1>': Fury as British families spend THREE nights on airport floor after budget airline Halcyon cancels last flight home

• Passengers slept beside carousels at Orbaneja as Storm Benedict swept northern Spain
• <s2>Halcyon</s2> <c2>blames</c2> <q2>the weather</q2> - but <s3>airport</s3> <c3>insists</c3> <q3>its runway never closed</q3>

By MAISIE THORNE-BARKER

<s4>Furious holidaymakers</s4> <c4>have told</c4> <q4>how they were left to sleep on a 'stinking' airport floor for three nights</q4> after a budget airline cancelled the last flight home of half-term.

Some 174 passengers were due to leave Orbaneja for Luton on Halcyon flight HY622 at 9.40pm on Saturday. At midnight, <s5>they</s5> <c5>say</c5>, <q5>the departure board simply went blank</q5>.

Mother-of-three Chantelle Banks, 36, from Ashby, made a bed for her youngest out of carrier bags.

'<q6>We were dumped like lost luggage,</q6>' <c6>said</c6> <s6>Mrs Banks, a dental nurse at Bridge Lane Surgery</s6>. '<q6>At least luggage gets a label. Nobody from Halcyon even came to look at us.</q6>'

<s7>Her husband Ryan, 38</s7>, <c7>claimed</c7> <q7>the airline's app had offered them seats to Manchester - via Bucharest, on Thursday, for £1,140</q7>. '<q8>I thought it was a joke,</q8>' <s8>he</s8> <c8>fumed</c8>. '<q8>Who flies from Spain to Manchester by way of Romania?</q8>'

Others fared worse. Retired Royal Navy petty officer Desmond '<x>Dusty</x>' Field, 81, who has diabetes, ran out of insulin on Sunday and was taken to the Hospital San Telmo by the Red Cross.

<s9>His daughter, Gaynor York</s9>, <c9>said</c9>: '<q9>Dad served on HMS Ardent. He never complained about that. He has complained about this.</q9>'

Last night <s10,11>Halcyon</s10,11> <c10>apologised</c10> '<q10>unreservedly</q10>' but <c11>said</c11> <q11>Storm Benedict had left its crew out of hours</q11>. '<q12>Safety is our number one priority,</q12>' <s12>a spokesman</s12> <c12>said</c12>. '<q12>Hotel rooms were offered wherever they were available.</q12>'

That surprised the owner of the Gran Hotel Orbaneja, a ten-minute walk from Terminal B. '<q13>I had 60 empty rooms and my phone did not ring,</q13>' <c13>said</c13> <s13>Iñaki Etxeberria Lane</s13>, whose grandmother came from Hull.

<s14>Airport operator Norte Aéreo</s14> <c14>said</c14> <q14>eleven other flights had taken off that evening, including two by Halcyon's rival Jetsprite</q14>.

The cancellation is the latest blow for Halcyon, founded in 2016 by flamboyant tycoon Sir Barnaby Cash and crowned Worst Airline at the Golden Suitcase Awards two years running. The firm, which has its headquarters in Crawley, lost £38million last year. Its fleet of A321s is leased from Irish firm Pembroke Tully.

Under a law known as UK261, passengers are owed food, a room and up to £350 each. <s15,16>The Civil Aviation Authority (CAA)</s15,16> <c15>said</c15> <q15>it was 'urgently seeking answers'</q15> and <c16>reminded</c16> <a16>airlines</a16> that <q16>bad weather was 'no excuse for leaving people hungry'</q16>.

<s17>Consumer champion Fair Fares</s17> <c17>called for</c17> <q17>Halcyon to be stripped of its licence</q17>. '<q18>This carrier treats the rules like the small print on a raffle ticket,</q18>' <c18>said</c18> <s18>its founder, Lex Marchetti-Price</s18>. <s19>Shadow Transport Secretary Honor Ravenhill</s19> <c19>described</c19> the scenes as '<q19>shameful</q19>', while <s20>the Department for Transport</s20> <c20>said</c20> <q20>ministers were monitoring the situation</q20>.

The families finally landed at Stansted - 43 miles from their cars - at 5.15am yesterday, on a plane chartered from Baltavia. Each was handed a Twix.

<s21>Sir Barnaby</s21>, who was photographed at Royal Ascot on Saturday in a lilac top hat, <c21>refused to say</c21> <q21>whether he would meet them</q21>.

'<q22>He can keep his Twix,</q22>' <c22>said</c22> <s22>Mrs Banks</s22>.
-----
1 | direct | Chantelle Banks | PERSON | none
2 | indirect | Halcyon | ORG | organisation
3 | indirect | Norte Aéreo | ORG | organisation
4 | mixed | Furious holidaymakers | GROUP | group
5 | indirect | Furious holidaymakers | GROUP | pronoun
6 | direct | Chantelle Banks | PERSON | surname
7 | indirect | Ryan | PERSON | name
8 | direct | Ryan | PERSON | pronoun
9 | direct | Gaynor York | PERSON | name
10 | mixed | Halcyon | ORG | organisation
11 | indirect | Halcyon | ORG | organisation
12 | direct | Halcyon | ORG | organisation
13 | direct | Iñaki Etxeberria Lane | PERSON | name
14 | indirect | Norte Aéreo | ORG | organisation
15 | mixed | Civil Aviation Authority | ORG | organisation
16 | mixed | Civil Aviation Authority | ORG | organisation
17 | indirect | Fair Fares | ORG | organisation
18 | direct | Lex Marchetti-Price | PERSON | name
19 | mixed | Honor Ravenhill | PERSON | name
20 | indirect | Department for Transport | ORG | organisation
21 | attitude | Barnaby Cash | PERSON | surname
22 | direct | Chantelle Banks | PERSON | surname
entity | PERSON | Chantelle Banks | Mrs Banks | dental nurse | Bridge Lane Surgery
entity | PERSON | Ryan | - | - | -
entity | PERSON | Desmond 'Dusty' Field | - | petty officer | Royal Navy
entity | PERSON | Gaynor York | - | - | -
entity | PERSON | Iñaki Etxeberria Lane | - | owner | Gran Hotel Orbaneja
entity | PERSON | Barnaby Cash | Sir Barnaby Cash; Sir Barnaby | tycoon | Halcyon
entity | PERSON | Lex Marchetti-Price | - | founder | Fair Fares
entity | PERSON | Honor Ravenhill | - | Shadow Transport Secretary | -
entity | ORG | Halcyon | - | - | -
entity | ORG | Bridge Lane Surgery | - | - | -
entity | ORG | Royal Navy | - | - | -
entity | ORG | Red Cross | - | - | -
entity | ORG | Norte Aéreo | - | - | -
entity | ORG | Jetsprite | - | - | -
entity | ORG | Pembroke Tully | - | - | -
entity | ORG | Civil Aviation Authority | CAA | - | -
entity | ORG | Fair Fares | - | - | -
entity | ORG | Department for Transport | - | - | -
entity | ORG | Baltavia | - | - | -
entity | NORP | British | - | - | -
entity | NORP | Irish | - | - | -
entity | LOC | Orbaneja | - | - | -
entity | LOC | Spain | - | - | -
entity | LOC | Luton | - | - | -
entity | LOC | Ashby | - | - | -
entity | LOC | Manchester | - | - | -
entity | LOC | Romania | - | - | -
entity | LOC | Bucharest | - | - | -
entity | ORG | Hospital San Telmo | - | - | -
entity | ORG | Gran Hotel Orbaneja | - | - | -
entity | LOC | Terminal B | - | - | -
entity | LOC | Hull | - | - | -
entity | LOC | Crawley | - | - | -
entity | LOC | Stansted | - | - | -
meta | 'Dumped like lost luggage': Fury as British families spend THREE nights on airport floor after budget airline Halcyon cancels last flight home | - | MAISIE THORNE-BARKER
