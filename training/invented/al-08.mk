Hauliers at breaking point as Garsmouth gate fees double

By Ffion Abernethy, Ports Editor

HAULAGE bosses are up in arms after Garsmouth Container Terminal doubled its vehicle booking fee with nine days’ notice, in a row that <s1>the Road Carriers’ Association (RCA)</s1> <c1>says</c1> <q1>could put “dozens” of family firms under by Christmas</q1>.

The charge for a peak-hour slot rose from £14.50 to £29 on 1 October. Carriers who miss it by more than 45 minutes now pay £60.

“<q2>We’re paying to queue,</q2>” <c2>said</c2> <s2>Bernadette Price, managing director of Price & Halloran</s2>, which runs 62 Volvo FHs out of Ashby Magna. “<q2>On Tuesday I had eleven trucks on Dock Road for four hours. The drivers could see the ship.</q2>”

That ship, the Ever Lucent, was one of three to arrive late after Storm Ottoline shut the Straits of Dover. <s3>The terminal</s3> <c3>blamed</c3> <q3>the weather and a shortage of straddle-carrier drivers</q3>. <s4>Garsmouth’s commercial director, Piers Van Houten-Field</s4>, <c4>told</c4> <a4>Freight Week</a4> <q4>the fee would pay for a £9m system called GateFlow</q4>.

“<q5>Nobody loves a toll booth,</q5>” <s5>Van Houten-Field</s5> <c5>said</c5>. “<q5>But by spring the average visit will be 38 minutes, down from 71.</q5>”

RCA members are not persuaded. <s6>A survey of 214 of them</s6>, published on Monday, <c6>found</c6> that <q6>nine in ten had waited longer than two hours in September</q6>. <s7,8>Its policy head, Dr Kwabena Lane</s7,8>, <c7>questioned</c7> <q7>whether GateFlow existed “outside a slide deck”</q7> and <c8>urged</c8> <a8>the Competition and Markets Authority (CMA)</a8> <q8>to investigate</q8>.

<s9>The CMA</s9> <c9>said</c9> <q9>it had received two complaints about port charges</q9>, one of them from Stobart. It declined to comment further.

Rival ports have scented business. Felixstowe has frozen its fees until April, and Tarn Haven, owned by Brandreth, now charges nothing after 8pm. <s11>Brandreth</s11> <c11>said</c11> <q11>bookings were up by a fifth</q11>.

<s12>Unite</s12>, which represents 300 dockers at Garsmouth, <c12>warned</c12> that <q12>staff were being sworn at “by the hour”</q12>. <s13>Regional officer Mick Church</s13> <c13>blamed</c13> <q13>cuts made by Meridian Gulf Holdings</q13>, the Dubai fund that bought the terminal in 2021.

“<q14>Meridian took the people away and then charged for the delay,</q14>” <s14>he</s14> <c14>said</c14>. Meridian did not answer requests for comment.

Smaller operators are turning work down. <s16>Third-generation haulier Aurelio Bassi of Bassi Brothers</s16>, winner of the Silver Axle at last year’s Freight Week Awards, <c16>has decided</c16> <q16>to give up containers altogether</q16>. <s17>He</s17> <c17>is thinking of</c17> <q17>carrying milk for Calder Dairies</q17> instead.

“<q18>Cows don’t have a booking system,</q18>” <c18>said</c18> <s18>Bassi, 63</s18>, at his yard in the Norna valley. “<q18>Yet.</q18>”

Retailers are losing money too. <s20>Furniture chain Holm & Oak</s20> <c20>said</c20> <q20>demurrage on boxes stuck at the quay had cost it £410,000 since July</q20>. <s21>A spokesperson</s21> <c21>added</c21> that <q21>the firm might switch to rail through the new depot at East Wykeham</q21>.

At Westminster, the Transport Committee is to take evidence on port congestion in November. <s22>Its chair, former docker Ruth Halifax</s22>, <c22>said</c22> <q22>she had found Garsmouth’s letter to her “complacent”</q22>. <s23>The Department for Transport</s23> <c23>said</c23> <q23>charges were a commercial matter for ports but that it expected “fairness at the gate”</q23>.

Van Houten-Field meets the RCA at the Mariners’ Hall, on Custom House Street, next Wednesday. <s24>Price</s24> <c24>intends</c24> <q24>to go</q24>. <q25>She will allow two hours</q25>, <s25>she</s25> <c25>said</c25>, <q25>for parking</q25>.
-----
1 | mixed | Road Carriers’ Association | ORG | organisation
2 | direct | Bernadette Price | PERSON | name
3 | indirect | Garsmouth Container Terminal | ORG | organisation
4 | indirect | Piers Van Houten-Field | PERSON | name
5 | direct | Piers Van Houten-Field | PERSON | surname
6 | indirect | survey of 214 of them | DOCUMENT | document
7 | mixed | Kwabena Lane | PERSON | name
8 | indirect | Kwabena Lane | PERSON | name
9 | indirect | Competition and Markets Authority | ORG | organisation
11 | indirect | Brandreth | ORG | organisation
12 | mixed | Unite | ORG | organisation
13 | indirect | Mick Church | PERSON | name
14 | direct | Mick Church | PERSON | pronoun
16 | attitude | Aurelio Bassi | PERSON | name
17 | attitude | Aurelio Bassi | PERSON | pronoun
18 | direct | Aurelio Bassi | PERSON | surname
20 | indirect | Holm & Oak | ORG | organisation
21 | indirect | Holm & Oak | ORG | organisation
22 | mixed | Ruth Halifax | PERSON | name
23 | mixed | Department for Transport | ORG | organisation
24 | attitude | Bernadette Price | PERSON | surname
25 | indirect | Bernadette Price | PERSON | pronoun
entity | PERSON | Bernadette Price | Price | managing director | Price & Halloran
entity | PERSON | Piers Van Houten-Field | Van Houten-Field | commercial director | Garsmouth Container Terminal
entity | PERSON | Kwabena Lane | Dr Kwabena Lane | policy head | Road Carriers’ Association
entity | PERSON | Mick Church | - | Regional officer | Unite
entity | PERSON | Aurelio Bassi | Bassi | haulier | Bassi Brothers
entity | PERSON | Ruth Halifax | - | chair | Transport Committee
entity | ORG | Garsmouth Container Terminal | Garsmouth | - | -
entity | ORG | Road Carriers’ Association | RCA | - | -
entity | ORG | Price & Halloran | - | - | -
entity | ORG | Freight Week | - | - | -
entity | ORG | Competition and Markets Authority | CMA | - | -
entity | ORG | Stobart | - | - | -
entity | ORG | Felixstowe | - | - | -
entity | ORG | Tarn Haven | - | - | -
entity | ORG | Brandreth | - | - | -
entity | ORG | Unite | - | - | -
entity | ORG | Meridian Gulf Holdings | Meridian | - | -
entity | ORG | Bassi Brothers | - | - | -
entity | ORG | Calder Dairies | - | - | -
entity | ORG | Holm & Oak | - | - | -
entity | ORG | Transport Committee | - | - | -
entity | ORG | Department for Transport | - | - | -
entity | LOC | Ashby Magna | - | - | -
entity | LOC | Dock Road | - | - | -
entity | LOC | Straits of Dover | - | - | -
entity | LOC | Dubai | - | - | -
entity | LOC | Norna valley | - | - | -
entity | LOC | East Wykeham | - | - | -
entity | LOC | Westminster | - | - | -
entity | LOC | Mariners’ Hall | - | - | -
entity | LOC | Custom House Street | - | - | -
meta | Hauliers at breaking point as Garsmouth gate fees double | - | Ffion Abernethy
