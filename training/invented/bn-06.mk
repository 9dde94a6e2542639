<s1>Millers</s1> <c1>threaten</c1> <q1>shutdown</q1> as gas to Punjab units cut again

By Our Staff Reporter

FAISALABAD: <s2>Textile millers in Punjab</s2> <c2>have warned</c2> that <q2>more than 140 units will close from Monday</q2> after Sui Northern Gas Pipelines Ltd (SNGPL) reduced supply to captive power plants for the second time this month.

Addressing a press conference at the Chenab Club on Thursday, <s3>Punjab Spinners’ Association chairman Chaudhry Naveed Sipra</s3> <c3>said</c3> <q3>some 400,000 workers would be laid off before Eid</q3>.

“<q4>We are not asking for charity,</q4>” <s4>he</s4> <c4>said</c4>. “<q4>We are asking for the molecules we have paid for.</q4>”

<s5>Mr Sipra</s5>, whose family owns Sipra Textiles and the Lucky Star brand of bed linen, <c5>alleged</c5> that <q5>gas was being diverted to fertiliser plants at Sadiqabad</q5>. <s6>He</s6> <c6>urged</c6> <a6>the prime minister</a6> <q6>to convene a meeting of the Economic Coordination Committee</q6>.

<s7>SNGPL</s7> <c7>rejected</c7> <q7>the charge</q7>. In a statement issued from Lahore, <s8>the utility</s8> <c8>said</c8> <q8>two cargoes of liquefied natural gas had been delayed at Port Qasim by rough seas</q8>.

“<q9>Supply will be normalised by Feb 19,</q9>” <s9>it</s9> <c9>added</c9>.

<s10>A senior official of the Petroleum Division</s10>, however, <c10>told</c10> <a10>Dawn</a10> that <q10>only one vessel, the Al Sahla, was late</q10>. <c11>According to</c11> <s11>him</s11>, <q11>the other cargo was deferred in December because Pakistan State Oil had not paid Qatar</q11>.

The dispute is as old as winter. Under the Gas Allocation Policy of 2005, households come first, and the mills of Faisalabad, Sheikhupura and Kasur have been cut in eight of the last ten Januaries. In 2019 the Lahore High Court granted a stay to Millat Weaving and 37 others. The Supreme Court vacated it in 2021.

<s12>Rana Bashir Kamboh, general secretary of the Labour Qaumi Movement</s12>, <c12>blamed</c12> <q12>both sides</q12>. “<q13>When the gas goes, the seth goes to Dubai and the weaver goes to the moneylender,</q13>” <s13>he</s13> <c13>said</c13> at a rally at Ghanta Ghar. <s14>The movement</s14> <c14>has announced</c14> <q14>a sit-in outside the deputy commissioner’s office in Jhang</q14>.

The issue also echoed in the National Assembly, where <s15>PML-N member Begum Tahmina Legharwala</s15> <c15>asked</c15> <q15>why her own government had no answer</q15>. <s16>She</s16> <c16>reminded</c16> <a16>the treasury benches</a16> that <q16>exports had fallen 11pc in January</q16>.

<s17>Petroleum Minister Gul Hassan Marri</s17> <c17>assured</c17> <a17>the house</a17> that <q17>no unit on the national grid would suffer</q17>. <s18>PTI lawmakers</s18> <c18>dubbed</c18> the reply “<q18>a fairy tale without electricity</q18>” and walked out.

Meanwhile, <s19>the Oil and Gas Regulatory Authority (Ogra)</s19> <c19>has sought</c19> <q19>a report from the company within three days</q19>. <s20>Its spokesman, Imran “<x>Sunny</x>” Ghauri</s20>, <c20>did not rule out</c20> <q20>a penalty</q20>.

At Bilquis Mills on the Sargodha Road, the night shift had already been sent home. <s21>A notice pasted on the gate</s21> <c21>stated</c21>: “<q21>No gas, no work, no wages. Please do not argue with the guard.</q21>”
-----
1 | indirect | Textile millers in Punjab | GROUP | group
2 | indirect | Textile millers in Punjab | GROUP | group
3 | indirect | Chaudhry Naveed Sipra | PERSON | name
4 | direct | Chaudhry Naveed Sipra | PERSON | pronoun
5 | indirect | Chaudhry Naveed Sipra | PERSON | surname
6 | indirect | Chaudhry Naveed Sipra | PERSON | pronoun
7 | indirect | Sui Northern Gas Pipelines Ltd | ORG | organisation
8 | indirect | Sui Northern Gas Pipelines Ltd | ORG | organisation
9 | direct | Sui Northern Gas Pipelines Ltd | ORG | pronoun
10 | indirect | senior official of the Petroleum Division | PERSON | title
11 | indirect | senior official of the Petroleum Division | PERSON | pronoun
12 | indirect | Rana Bashir Kamboh | PERSON | name
13 | direct | Rana Bashir Kamboh | PERSON | pronoun
14 | indirect | Labour Qaumi Movement | ORG | organisation
15 | indirect | Tahmina Legharwala | PERSON | name
16 | indirect | Tahmina Legharwala | PERSON | pronoun
17 | indirect | Gul Hassan Marri | PERSON | name
18 | mixed | PTI lawmakers | GROUP | group
19 | indirect | Oil and Gas Regulatory Authority | ORG | organisation
20 | attitude | Imran “Sunny” Ghauri | PERSON | name
21 | direct | notice | DOCUMENT | document
entity | PERSON | Chaudhry Naveed Sipra | Mr Sipra | chairman | Punjab Spinners’ Association
entity | PERSON | Rana Bashir Kamboh | - | general secretary | Labour Qaumi Movement
entity | PERSON | Tahmina Legharwala | Begum Tahmina Legharwala | member | PML-N
entity | PERSON | Gul Hassan Marri | - | Petroleum Minister | -
entity | PERSON | Imran “Sunny” Ghauri | - | spokesman | Oil and Gas Regulatory Authority
entity | ORG | Sui Northern Gas Pipelines Ltd | SNGPL | - | -
entity | ORG | Punjab Spinners’ Association | - | - | -
entity | ORG | Chenab Club | - | - | -
entity | ORG | Sipra Textiles | - | - | -
entity | ORG | Economic Coordination Committee | - | - | -
entity | ORG | Petroleum Division | - | - | -
entity | ORG | Dawn | - | - | -
entity | ORG | Pakistan State Oil | - | - | -
entity | ORG | Lahore High Court | - | - | -
entity | ORG | Millat Weaving | - | - | -
entity | ORG | Supreme Court | - | - | -
entity | ORG | Labour Qaumi Movement | - | - | -
entity | ORG | National Assembly | - | - | -
entity | ORG | PML-N | - | - | -
entity | ORG | PTI | - | - | -
entity | ORG | Oil and Gas Regulatory Authority | Ogra | - | -
entity | ORG | Bilquis Mills | - | - | -
entity | LOC | Punjab | - | - | -
entity | LOC | Faisalabad | FAISALABAD | - | -
entity | LOC | Sadiqabad | - | - | -
entity | LOC | Lahore | - | - | -
entity | LOC | Port Qasim | - | - | -
entity | LOC | Qatar | - | - | -
entity | LOC | Sheikhupura | - | - | -
entity | LOC | Kasur | - | - | -
entity | LOC | Dubai | - | - | -
entity | LOC | Ghanta Ghar | - | - | -
entity | LOC | Jhang | - | - | -
entity | LOC | Sargodha Road | - | - | -
meta | Millers threaten shutdown as gas to Punjab units cut again | - | Our Staff Reporter
