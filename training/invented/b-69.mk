Chennai startup loses rocket, keeps sense of humour

By Vignesh Alagappan

SRIHARIKOTA: A rocket built by the Chennai startup Kuyil Aerospace rose for eleven seconds on Sunday, hesitated, and came down in the Bay of Bengal.

“<q1>We have successfully launched a reef,</q1>” <s1>the company's co-founder, Divya Ranganathan</s1>, <c1>wrote</c1> on X within minutes. The post had been liked two million times by evening.

<s2>Engineers</s2> <c2>suspect</c2> <q2>a valve</q2>. <s3>Ranganathan</s3> <c3>told</c3> <a3>a press conference</a3> that <q3>pressure in the second tank had dropped at nine seconds</q3>; <q4>the computer</q4>, <s4>she</s4> <c4>said</c4>, “<q4>did what it was told, which was to give up</q4>”.

No one was hurt. Fishing boats had been kept out of the zone, and <s5>the coast guard</s5> <c5>confirmed</c5> that <q5>the debris had sunk in deep water</q5>.

Investors were sanguine. “<q6>If you can't afford to lose a rocket, buy a bakery,</q6>” <c6>said</c6> <s6>Kunal Merchant of Tidewater Ventures</s6>, which has put Rs 90 crore into the firm. <s7>Merchant</s7> <c7>said</c7> <q7>the fund would “almost certainly” pay for a second attempt</q7>.

<s8>The space regulator</s8> <c8>has ordered</c8> <q8>an inquiry</q8> and grounded the company until it reports. <s10>Its chairman</s10> <c10>declined</c10> <q10>to give a date</q10>.

In the control room, a cake <s11>that</s11> <c11>said</c11> “<q11>To orbit!</q11>” in blue icing was eaten anyway. <s12>Ranganathan, 29, who as a girl built kites from her father's X-ray films</s12>, <c12>admitted</c12> <q12>she'd cried, but only in the lift</q12>.

“<q13>It is a short lift,</q13>” <s13>she</s13> <c13>added</c13>.

The altimeter, recovered by a trawler, had stopped at 1,140 metres.
-----
1 | direct | Divya Ranganathan | PERSON | name
2 | attitude | Engineers | GROUP | group
3 | indirect | Divya Ranganathan | PERSON | surname
4 | mixed | Divya Ranganathan | PERSON | pronoun
5 | indirect | coast guard | ORG | organisation
6 | direct | Kunal Merchant | PERSON | name
7 | mixed | Kunal Merchant | PERSON | surname
8 | indirect | space regulator | ORG | organisation
10 | attitude | Its chairman | PERSON | title
11 | direct | cake | DOCUMENT | pronoun
12 | indirect | Divya Ranganathan | PERSON | name
13 | direct | Divya Ranganathan | PERSON | pronoun
meta | Chennai startup loses rocket, keeps sense of humour | - | Vignesh Alagappan
entity | LOC | Chennai | - | - | -
entity | LOC | SRIHARIKOTA | - | - | -
entity | ORG | Kuyil Aerospace | - | - | -
entity | LOC | Bay of Bengal | - | - | -
entity | PERSON | Divya Ranganathan | Ranganathan | co-founder | Kuyil Aerospace
entity | PERSON | Kunal Merchant | Merchant | - | Tidewater Ventures
entity | ORG | Tidewater Ventures | - | - | -
