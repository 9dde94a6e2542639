‘<q1>We won’t pay for darkness</q1>’ – Traders, artisans shut Ibadan Disco over tariff

By Sulaimon Okedeji, Ibadan

Hundreds of traders, welders and tailors on Monday shut down the headquarters of the Western Grid Electricity Distribution Company at Ring Road, Ibadan, Oyo State, over the hike in the tariff of Band B customers.

The protesters, who trekked from Oja-Iya market under the aegis of the Coalition Against Estimated Billing, carried placards, drums and dead bulbs. <s2>Some of the placards</s2> <c2>read</c2>: “<q2>No light, no bill</q2>” and “<q2>WGEDC, we are not your ATM.</q2>”

Addressing journalists at the gate, <s3>the Convener of the coalition, Comrade Babatunde Agboluaje</s3>, <c3>lamented</c3> that <q3>Band B residents got barely four hours of supply daily as against the 16 promised them</q3>.

<s4>Agboluaje</s4> <c4>said</c4>, “<q4>My neighbour is a widow who fries akara. Last month they gave her a bill of N87,000. We will not pay for darkness. Let them bring the meter or come and carry their wire.</q4>”

<s5,6>He</s5,6> <c5>gave</c5> <a5>the Disco</a5> <q5>seven days to revert to the old tariff</q5>, and <c6>threatened</c6> <q6>to picket its offices in Oyo, Osun and Ogun states</q6> thereafter.

<s7>The Iyaloja of the market, Chief (Mrs) Risikat Alabi</s7>, <c7>appealed to</c7> <a7>the state government</a7> <q7>to come to the aid of frozen food sellers</q7>.

“<q8>I have thrown away two freezers of fish since Sallah. Who will refund me? Is it NERC?</q8>” <s8>she</s8> <c8>queried</c8>.

<s9>Her daughter, Kudirat Alabi, of K&R Cold Rooms</s9>, <c9>put</c9> <q9>the family’s loss at N3.4m</q9>. <s10>She</s10> <c10>disclosed</c10> that <q10>Zenith Bank had refused to restructure the loan with which they bought a generator</q10>.

But <s11>the Head of Corporate Communications, WGEDC, Olaolu Fasanmade</s11>, <c11>blamed</c11> <q11>the outage on a collapsed tower of the Transmission Company of Nigeria at Egbeda-Oke</q11>.

<s12>Fasanmade</s12> <c12>explained</c12>, “<q12>The tariff is not the making of Western Grid. It is a directive of the Nigerian Electricity Regulatory Commission and we are a law-abiding company.</q12>”

<s13>TCN</s13>, in a swift reaction, <c13>denied</c13> that <q13>any of its towers had collapsed</q13>. “<q14>Egbeda-Oke is wheeling 96 megawatts as we speak,</q14>” <s14>its General Manager, Public Affairs, Ndidi Mbaeze</s14>, <c14>posted</c14> on Monday evening.

<s15>The state Chairman of the Nigeria Labour Congress, Kayode Marindoti</s15>, who joined the march at Mokola, <c15>accused</c15> NERC of “<q15>collecting money with two hands and giving light with one finger.</q15>” <s16>The NLC</s16> also <c16>demanded</c16> <q16>an audit of meters supplied by Dubem & Sons and by 3Phase, a firm in Nnewi</q16>.

There was tension when operatives of the Nigeria Security and Civil Defence Corps arrived in two vans. <s17>A welder</s17>, who gave his name simply as Saheed, <c17>told</c17> <a17>The PUNCH</a17> that <q17>he was slapped by an officer</q17>.

“<q18>My only offence was holding a bulb,</q18>” <s18>he</s18> <c18>said</c18>.

<s19,20>The spokesperson for the corps in the state, Temitayo Ogunranti</s19,20>, <c19>described</c19> the allegation as “<q19>strange</q19>” but <c20>promised</c20> <q20>to look into it</q20>.

Meanwhile, <q21>no fewer than four manufacturers, namely Lafenwa Flour Mills, Kola-Bisi Foam, Ayinke Plastics and Pharmalekki, have left the Disco’s network since January</q21>, <s21>findings by our correspondent</s21> <c21>showed</c21>.

<s22>An energy economist at Ransome University, Dr Uyi Osagiede</s22>, <c22>warned</c22> that <q22>Ibadan would “switch itself off the map” if others followed them to gas</q22>.

When contacted, the Commissioner for Energy, Bisi Ladoja-Cole, did not pick his calls.
-----
1 | direct | Babatunde Agboluaje | PERSON | none
2 | direct | placards | DOCUMENT | document
3 | indirect | Babatunde Agboluaje | PERSON | name
4 | direct | Babatunde Agboluaje | PERSON | surname
5 | indirect | Babatunde Agboluaje | PERSON | pronoun
6 | indirect | Babatunde Agboluaje | PERSON | pronoun
7 | indirect | Risikat Alabi | PERSON | name
8 | direct | Risikat Alabi | PERSON | pronoun
9 | indirect | Kudirat Alabi | PERSON | name
10 | indirect | Kudirat Alabi | PERSON | pronoun
11 | indirect | Olaolu Fasanmade | PERSON | name
12 | direct | Olaolu Fasanmade | PERSON | surname
13 | indirect | Transmission Company of Nigeria | ORG | organisation
14 | direct | Ndidi Mbaeze | PERSON | name
15 | mixed | Kayode Marindoti | PERSON | name
16 | indirect | Nigeria Labour Congress | ORG | organisation
17 | indirect | Saheed | PERSON | title
18 | direct | Saheed | PERSON | pronoun
19 | mixed | Temitayo Ogunranti | PERSON | name
20 | indirect | Temitayo Ogunranti | PERSON | name
21 | indirect | findings by our correspondent | DOCUMENT | document
22 | mixed | Uyi Osagiede | PERSON | name
entity | PERSON | Babatunde Agboluaje | Comrade Babatunde Agboluaje; Agboluaje | Convener | Coalition Against Estimated Billing
entity | PERSON | Risikat Alabi | Chief (Mrs) Risikat Alabi | Iyaloja | -
entity | PERSON | Kudirat Alabi | - | - | K&R Cold Rooms
entity | PERSON | Olaolu Fasanmade | Fasanmade | Head of Corporate Communications | Western Grid Electricity Distribution Company
entity | PERSON | Ndidi Mbaeze | - | General Manager, Public Affairs | Transmission Company of Nigeria
entity | PERSON | Kayode Marindoti | - | Chairman | Nigeria Labour Congress
entity | PERSON | Saheed | - | welder | -
entity | PERSON | Temitayo Ogunranti | - | spokesperson | Nigeria Security and Civil Defence Corps
entity | PERSON | Uyi Osagiede | Dr Uyi Osagiede | energy economist | Ransome University
entity | PERSON | Bisi Ladoja-Cole | - | Commissioner for Energy | -
entity | ORG | Western Grid Electricity Distribution Company | WGEDC; Western Grid; Ibadan Disco; Disco | - | -
entity | ORG | Coalition Against Estimated Billing | - | - | -
entity | ORG | Nigerian Electricity Regulatory Commission | NERC | - | -
entity | ORG | K&R Cold Rooms | - | - | -
entity | ORG | Zenith Bank | - | - | -
entity | ORG | Transmission Company of Nigeria | TCN | - | -
entity | ORG | Nigeria Labour Congress | NLC | - | -
entity | ORG | Dubem & Sons | - | - | -
entity | ORG | 3Phase | - | - | -
entity | ORG | Nigeria Security and Civil Defence Corps | - | - | -
entity | ORG | PUNCH | The PUNCH | - | -
entity | ORG | Lafenwa Flour Mills | - | - | -
entity | ORG | Kola-Bisi Foam | - | - | -
entity | ORG | Ayinke Plastics | - | - | -
entity | ORG | Pharmalekki | - | - | -
entity | ORG | Ransome University | - | - | -
entity | LOC | Ibadan | - | - | -
entity | LOC | Ring Road | - | - | -
entity | LOC | Oyo State | Oyo | - | -
entity | LOC | Osun | - | - | -
entity | LOC | Ogun | - | - | -
entity | LOC | Oja-Iya | - | - | -
entity | LOC | Egbeda-Oke | - | - | -
entity | LOC | Mokola | - | - | -
entity | LOC | Nnewi | - | - | -
meta | ‘We won’t pay for darkness’ – Traders, artisans shut Ibadan Disco over tariff | - | Sulaimon Okedeji
