Pier trust ‘<q1>left in the dark</q1>’ over Sula’s new berth

Skeldra folk may have to wait until 2029 for a pier fit to take their new ferry, after Shetland Islands Council withdrew from a deal with the trust that owns the old one.

<q2>Trustees of the Skeldra Pier and Harbour Trust learned of the decision from Radio Nordsund</q2>, <s2>chairwoman Ruby Isbister</s2> <c2>told</c2> <a2>a packed meeting in the Gord Hall</a2> last Thursday.

“<q3>We hae been left in the dark,</q3>” <s3>she</s3> <c3>said</c3>. “<q3>Forty year this trust has kept that pier standing, and not so much as a phone call from the Town Hall.</q3>”

The £6.4 million scheme, Linking Skeldra, was to have been paid for jointly by the SIC, the Scottish Government and Highlands and Islands Enterprise.

<s4>The council’s infrastructure director, Gavin Mouat</s4>, <c4>said</c4> <q4>the price had risen by a third since Leask & Jamieson tendered and the authority could not “write a blank cheque for an asset it does not own”</q4>. <s5>Mr Mouat</s5> <c5>insisted</c5> <q5>the island would not be cut off</q5>. <q6>The MV Sula, built at the Remøy yard in Norway, could use the old linkspan at Hamars Voe in winter</q6>, <s6>he</s6> <c6>said</c6>.

That drew laughter. <s7>Magnus Inkster</s7>, who skippered the Sula’s predecessor, the Grima, for 19 years, <c7>said</c7> <q7>he would not put a dinghy in at Hamars Voe in a south-easterly</q7>. “<q8>The council’s been reading the wrong chart,</q8>” <s8>he</s8> <c8>said</c8>.

<s9>The island’s biggest employer, Scollay Seafoods</s9>, <c9>said</c9> <q9>it was “deeply worried”</q9>. The firm lands mussels at the pier three days a week, and <s10>its managing director, Bertha Halcrow</s10>, <c10>warned</c10> that <q10>it would look at Lerwick if nothing was settled by Hogmanay</q10>.

“<q11>Scollay’s was built on that pier,</q11>” <s11>Mrs Halcrow</s11> <c11>said</c11>. “<q11>I dinna want to be the one to shift it.</q11>”

<s12>North Isles councillor Rhoda Garriock</s12> <c12>asked</c12> <a12>the council</a12> <q12>to hand over the £1.1 million already set aside</q12>. <s14>Her colleague Stewart Church, an SNP member</s14>, disagreed, <c14>arguing</c14> that <q14>public money should not go to “a private body with four trustees and a biscuit tin”</q14>.

Miss Isbister took exception to that. <q15>The trust’s accounts</q15>, <s15>she</s15> <c15>said</c15>, <q15>were lodged each June with OSCR, the charity regulator, and audited by Goodlad Rae</q15>. <s16>She</s16> <c16>demanded</c16> <q16>an apology</q16>. <s17>Mr Church</s17> <c17>did not say</c17> <q17>whether he would give one</q17>.

<s18>HIE</s18> <c18>said</c18> <q18>its offer of £800,000 stood but would lapse in March</q18>. <s19>A spokesperson for Transport Scotland</s19> <c19>said</c19> <q19>it was a matter for the council</q19>.

The pier was built in 1886 by the laird, Sir Arthur Gifford, and passed to the trust in 1984 when the Zetland Fish Company was wound up. It lost 40 feet of its outer arm in the Braer Storm of January 1993, and a crane fell from it on Up Helly Aa night in 2006. A survey by engineers Tait Orkin last autumn gave it ten years.

The Rev Ewan Field closed the meeting with a reading from the Psalms. St Olaf’s Kirk has started a petition, The Pier We Need. <s20>A notice on its door</s20> <c20>says</c20>: “<q20>Sign afore you sail.</q20>”

<s21>The Fair Isle Bird Club</s21>, whose members use the ferry each May, <c21>has backed</c21> <q21>the trust</q21>. <s22>Unite</s22>, which represents the crew, <c22>called</c22> the delay “<q22>a slap in the face</q22>”.

The council’s Environment and Transport Committee meets in Lerwick on 3rd December. <s23>Mr Mouat</s23> <c23>has promised</c23> <q23>to attend in person</q23>.
-----
1 | mixed | Ruby Isbister | PERSON | none
2 | indirect | Ruby Isbister | PERSON | name
3 | direct | Ruby Isbister | PERSON | pronoun
4 | mixed | Gavin Mouat | PERSON | name
5 | indirect | Gavin Mouat | PERSON | surname
6 | indirect | Gavin Mouat | PERSON | pronoun
7 | indirect | Magnus Inkster | PERSON | name
8 | direct | Magnus Inkster | PERSON | pronoun
9 | mixed | Scollay Seafoods | ORG | organisation
10 | indirect | Bertha Halcrow | PERSON | name
11 | direct | Bertha Halcrow | PERSON | surname
12 | indirect | Rhoda Garriock | PERSON | name
14 | mixed | Stewart Church | PERSON | name
15 | indirect | Ruby Isbister | PERSON | pronoun
16 | indirect | Ruby Isbister | PERSON | pronoun
17 | attitude | Stewart Church | PERSON | surname
18 | indirect | Highlands and Islands Enterprise | ORG | organisation
19 | indirect | Transport Scotland | ORG | organisation
20 | direct | notice on its door | DOCUMENT | document
21 | attitude | Fair Isle Bird Club | ORG | organisation
22 | mixed | Unite | ORG | organisation
23 | indirect | Gavin Mouat | PERSON | surname
entity | PERSON | Ruby Isbister | Miss Isbister | chairwoman | Skeldra Pier and Harbour Trust
entity | PERSON | Gavin Mouat | Mr Mouat | infrastructure director | Shetland Islands Council
entity | PERSON | Magnus Inkster | - | - | -
entity | PERSON | Bertha Halcrow | Mrs Halcrow | managing director | Scollay Seafoods
entity | PERSON | Rhoda Garriock | - | councillor | Shetland Islands Council
entity | PERSON | Stewart Church | Mr Church | councillor | Shetland Islands Council
entity | PERSON | Arthur Gifford | Sir Arthur Gifford | laird | -
entity | PERSON | Ewan Field | Rev Ewan Field | Rev | St Olaf’s Kirk
entity | ORG | Skeldra Pier and Harbour Trust | - | - | -
entity | ORG | Shetland Islands Council | SIC | - | -
entity | ORG | Radio Nordsund | - | - | -
entity | ORG | Scottish Government | - | - | -
entity | ORG | Highlands and Islands Enterprise | HIE | - | -
entity | ORG | Leask & Jamieson | - | - | -
entity | ORG | Scollay Seafoods | Scollay’s | - | -
entity | ORG | OSCR | - | - | -
entity | ORG | Goodlad Rae | - | - | -
entity | ORG | Transport Scotland | - | - | -
entity | ORG | Zetland Fish Company | - | - | -
entity | ORG | Tait Orkin | - | - | -
entity | ORG | St Olaf’s Kirk | - | - | -
entity | ORG | Fair Isle Bird Club | - | - | -
entity | ORG | Unite | - | - | -
entity | ORG | Environment and Transport Committee | - | - | -
entity | LOC | Skeldra | - | - | -
entity | LOC | Gord Hall | - | - | -
entity | LOC | Town Hall | - | - | -
entity | LOC | Remøy | - | - | -
entity | LOC | Norway | - | - | -
entity | LOC | Hamars Voe | - | - | -
entity | LOC | Lerwick | - | - | -
entity | LOC | North Isles | - | - | -
entity | NORP | SNP | - | - | -
meta | Pier trust ‘left in the dark’ over Sula’s new berth | - | -
