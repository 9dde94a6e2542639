<s1>Minister</s1> <c1>rejects</c1> <q1>‘lifeline cut adrift’ claim</q1> as ferry contract slips again

<s26>Opposition MSPs</s26> <c26>demand</c26> <q26>statement</q26> after <a27>Holyrood</a27> <c27>is told</c27> <q27>the new Sound of Laggan vessel will not sail before 2027</q27>

By Eilidh Gilchrist
Scottish Political Correspondent
14 January 2026

THE Scottish Government <c2>has been accused</c2> by <s2>opposition parties</s2> of <q2>leaving islanders “at the mercy of the weather and a 40-year-old engine”</q2> after it emerged that a replacement ferry for the Sound of Laggan route will be delivered at least 14 months late.

<s3>Transport Secretary Fergus McCallum</s3> <c3>told</c3> <a3>MSPs</a3> yesterday that <q3>the MV Corran Bay, under construction at a yard in Gdansk, would not now enter service until the spring of 2027</q3>. The price has risen from £61 million to £84m.

<s4>He</s4> <c4>blamed</c4> <q4>supply-chain difficulties and “late changes” to the ship’s hybrid propulsion system</q4>.

“<q5>I regret this and I won’t dress it up,</q5>” <s5>Mr McCallum</s5> <c5>said</c5>. “<q5>But I reject entirely the suggestion that this Government has cut a lifeline adrift.</q5>”

That phrase had been used an hour earlier by Catriona Nicolson, the Scottish Conservative islands spokeswoman, who represents the Highlands and Islands.

In a bad-tempered exchange, <s6>Ms Nicolson</s6> <c6>asked</c6> <a6>the minister</a6> <q6>when he had first learned of the delay</q6>. <s7>He</s7> <c7>replied</c7> that <q7>officials had raised “a risk” with him in October</q7>.

“<q8>October!</q8>” <s8>the Tory MSP</s8> <c8>shot back</c8>. “<q8>He stood on the pier at Port Laggan on the second of November, with a bagpiper, and promised people a boat.</q8>”

The Deputy Presiding Officer twice had to rise to her feet.

Labour’s Anas Farooqui, whose party ran the transport brief in the last coalition, was scarcely kinder. <s9,10>He</s9,10> <c9>said</c9> <q9>the Government had “learned nothing from Ferguson’s and forgotten the rest”</q9> and <c10>demanded</c10> <q10>the publication of all correspondence with the yard</q10>.

<s11>Mr McCallum</s11> <c11>agreed</c11> <q11>to place “a summary” in the parliament’s library</q11>.

The current vessel, the Isle of Torran, was built in 1985 and has been withdrawn for repairs nine times in the past year. At Hogmanay it was out of action for six days, and supermarket shelves on the island emptied.

<s12>Morag MacInnes</s12>, who runs the shop in Port Laggan, <c12>said</c12> <q12>she had rationed bread and milk for the first time since she took it over from her father</q12>. “<q13>I had a woman in tears over baby formula. Does anybody in Edinburgh understand that?</q13>”

<s14>The chairman of Laggan Community Council, Donald John Shaw</s14>, <c14>said</c14> <q14>two families had left since the summer and a third was packing</q14>. <s15>He</s15> <c15>has asked</c15> <a15>the First Minister</a15> for <q15>a chartered catamaran</q15>.

“<q16>We’re not asking for a bridge. We’re asking to be able to get to a hospital appointment and come home the same week,</q16>” <s16>Mr Shaw</s16> <c16>said</c16>.

CalMac, which will operate the ship, has already spent £2.3m on harbour works. <s17,18>A spokesman</s17,18> <c17>said</c17> <q17>the company shared islanders’ frustration</q17> and <c18>apologised</c18> for <q18>the disruption over the new year</q18>. <s19>It</s19> <c19>hopes</c19> <q19>to hire a relief vessel from Orkney for Easter</q19>.

<s20>Audit Scotland</s20> <c20>warned</c20> in a report last March that <q20>procurement of island ferries was “fragile” and that nobody was plainly in charge of it</q20>. The watchdog is understood to be considering a second inquiry.

Last night <s22>a senior SNP backbencher</s22> <c22>told</c22> <a22>The Herald</a22> that <q22>patience on the Government’s own side was wearing thin</q22>. “<q23>Fergus is a decent man and he was dealt a rotten hand,</q23>” <c23>said</c23> <s23>the MSP</s23>. “<q23>But there are only so many times you can go to Port Laggan and blame Poland.</q23>”

<s24>First Minister Shona Abernethy</s24>, who was in Brussels, <c24>said</c24> through her official spokesman that <q24>she had full confidence in the Transport Secretary</q24>.

Ms Nicolson has lodged a motion of no confidence. <s25>It</s25> <c25>states</c25> that <q25>the minister “has lost the trust of the communities he was appointed to serve”</q25>.

A vote is likely next week.
-----
1 | mixed | Fergus McCallum | PERSON | title
2 | mixed | opposition parties | GROUP | group
3 | indirect | Fergus McCallum | PERSON | name
4 | mixed | Fergus McCallum | PERSON | pronoun
5 | direct | Fergus McCallum | PERSON | surname
6 | indirect | Catriona Nicolson | PERSON | surname
7 | mixed | Fergus McCallum | PERSON | pronoun
8 | direct | Catriona Nicolson | PERSON | title
9 | mixed | Anas Farooqui | PERSON | pronoun
10 | indirect | Anas Farooqui | PERSON | pronoun
11 | mixed | Fergus McCallum | PERSON | surname
12 | indirect | Morag MacInnes | PERSON | name
13 | direct | Morag MacInnes | PERSON | none
14 | indirect | Donald John Shaw | PERSON | name
15 | indirect | Donald John Shaw | PERSON | pronoun
16 | direct | Donald John Shaw | PERSON | surname
17 | indirect | CalMac | ORG | organisation
18 | indirect | CalMac | ORG | organisation
19 | attitude | CalMac | ORG | pronoun
20 | mixed | Audit Scotland | ORG | organisation
22 | indirect | senior SNP backbencher | PERSON | title
23 | direct | senior SNP backbencher | PERSON | title
24 | indirect | Shona Abernethy | PERSON | name
25 | mixed | motion of no confidence | DOCUMENT | pronoun
26 | indirect | Opposition MSPs | GROUP | group
27 | indirect | - | - | none
entity | PERSON | Fergus McCallum | Mr McCallum; Fergus | Transport Secretary | Scottish Government
entity | PERSON | Catriona Nicolson | Ms Nicolson | islands spokeswoman | Scottish Conservative
entity | PERSON | Anas Farooqui | - | - | Labour
entity | PERSON | Morag MacInnes | - | - | -
entity | PERSON | Donald John Shaw | Mr Shaw | chairman | Laggan Community Council
entity | PERSON | Shona Abernethy | - | First Minister | -
entity | ORG | Scottish Government | Government | - | -
entity | ORG | Labour | - | - | -
entity | ORG | Ferguson’s | - | - | -
entity | ORG | Laggan Community Council | - | - | -
entity | ORG | CalMac | - | - | -
entity | ORG | Audit Scotland | - | - | -
entity | ORG | SNP | - | - | -
entity | ORG | The Herald | - | - | -
entity | ORG | Holyrood | - | - | -
entity | LOC | Sound of Laggan | - | - | -
entity | LOC | Gdansk | - | - | -
entity | LOC | Highlands and Islands | - | - | -
entity | LOC | Port Laggan | - | - | -
entity | LOC | Edinburgh | - | - | -
entity | LOC | Orkney | - | - | -
entity | LOC | Poland | - | - | -
entity | LOC | Brussels | - | - | -
entity | NORP | Scottish Conservative | - | - | -
entity | NORP | Tory | - | - | -
meta | Minister rejects ‘lifeline cut adrift’ claim as ferry contract slips again | 2026-01-14 | Eilidh Gilchrist
