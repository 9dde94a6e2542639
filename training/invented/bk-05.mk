Revenue pursues Clare hospice fundraiser over €310,000

By Muireann Tarpey

<q1>A fundraising company that collected millions of euro for a hospice in Co Clare owes €310,000 in tax</q1>, <a1>the High Court</a1> <c1>has been told</c1>.

<s2>The Revenue Commissioners</s2> <c2>say</c2> <q2>Gladrags Events, which runs the annual Big Bog Dip, failed to pay VAT on entry fees for four years</q2>.

The firm raised €2.7m for Teach Brónach, a 12-bed hospice outside Kilmurvy, between 2017 and 2023.

<s3>Revenue</s3> <c3>is seeking</c3> <q3>to have a liquidator appointed</q3>.

<s4>Its barrister, Cillian Dunphy-Roe SC</s4>, <c4>told</c4> <a4>Mr Justice Lorcan Minogue</a4> that <q4>the company had treated “every shilling that passed through its hands as charity, including the shillings it kept”</q4>.

<s5>Gladrags</s5> <c5>denies</c5> <q5>owing the money</q5>. <s6>Its founder, former Rose of Tralee escort Declan “<x>Deckie</x>” Quilligan</s6>, <c6>said</c6> <q6>he had acted on advice from the accountants Fogarty Snow</q6>.

“<q7>I never bought so much as a wetsuit out of it,</q7>” <s7>he</s7> <c7>told</c7> <a7>RTÉ’s Morning Ireland</a7>. “<q7>If the Revenue want my Toyota they can come down to Lahinch and drive it away.</q7>”

In a statement, <s8,9>the hospice</s8,9> <c8>said</c8> <q8>it was “shocked and saddened” by the case</q8> but <c9>stressed</c9> that <q9>no patient would be affected</q9>.

“<q10>Teach Brónach received every cent it was promised,</q10>” <s10>it</s10> <c10>said</c10>.

That was challenged yesterday by a Sinn Féin TD.

<s11>Orlaith Ní Bhriain</s11>, who sits on the Public Accounts Committee, <c11>said</c11> <q11>accounts filed with the CRO show Gladrags kept 44 cent of each euro</q11>. <s12>She</s12> <c12>wants</c12> <q12>the Charities Regulator to open an inquiry</q12>.

“<q13>People in Ennis and Ennistymon jumped into a freezing bog in memory of their mothers,</q13>” <s13>Deputy Ní Bhriain</s13> <c13>said</c13>. “<q13>They are entitled to know who dried off with the money.</q13>”

<s14>The regulator</s14> <c14>confirmed</c14> <q14>it had received “a number of concerns”</q14>. <s15>It</s15> <c15>would not say</c15> <q15>when</q15>.

Teach Brónach was founded in 1994 by the Sisters of St Gobnait and a local GP, Dr Aloysius Lynam. It receives a third of its funding from the HSE under the Palliative Care Framework, and the rest comes from shops in Ennis and Gort, church gate collections and the Dip, which won an award from Clare FM in 2019.

One of the nuns, <s16>Sr Perpetua</s16>, who is 91, <c16>said</c16> <q16>she was praying for everyone involved, “the Revenue included”</q16>.

At Curtin’s shop in the village, customers were divided. <s17>One woman</s17> whose husband died in the hospice last winter <c17>said</c17> <q17>she would never give to it again</q17>. <s18>Another woman</s18> <c18>called</c18> Mr Quilligan “<q18>the best thing to come out of Lahinch since the ice cream</q18>”.

<s19>Clare County Council</s19>, which licensed the event at Lough Donnell, <c19>said</c19> <q19>this year’s Dip, due on St Stephen’s Day, would not go ahead</q19>. <s20>Gardaí at Ennis</s20> <c20>said</c20> <q20>they were not investigating</q20>.

Mr Justice Minogue adjourned the petition until 14 January. <s21>He</s21> <c21>remarked</c21> that <q21>he hoped “somebody will have found a receipt by then”</q21>.

Fogarty Snow did not respond to a request for comment.
-----
1 | indirect | - | - | none
2 | indirect | Revenue Commissioners | ORG | organisation
3 | attitude | Revenue Commissioners | ORG | organisation
4 | mixed | Cillian Dunphy-Roe | PERSON | name
5 | indirect | Gladrags Events | ORG | organisation
6 | indirect | Declan “Deckie” Quilligan | PERSON | name
7 | direct | Declan “Deckie” Quilligan | PERSON | pronoun
8 | mixed | Teach Brónach | ORG | organisation
9 | indirect | Teach Brónach | ORG | organisation
10 | direct | Teach Brónach | ORG | pronoun
11 | indirect | Orlaith Ní Bhriain | PERSON | name
12 | attitude | Orlaith Ní Bhriain | PERSON | pronoun
13 | direct | Orlaith Ní Bhriain | PERSON | surname
14 | mixed | Charities Regulator | ORG | organisation
15 | attitude | Charities Regulator | ORG | pronoun
16 | mixed | Sr Perpetua | PERSON | name
17 | indirect | One woman | PERSON | title
18 | mixed | Another woman | PERSON | title
19 | indirect | Clare County Council | ORG | organisation
20 | indirect | Gardaí at Ennis | GROUP | group
21 | mixed | Lorcan Minogue | PERSON | pronoun
entity | PERSON | Cillian Dunphy-Roe | Cillian Dunphy-Roe SC | barrister | Revenue Commissioners
entity | PERSON | Lorcan Minogue | Mr Justice Lorcan Minogue; Mr Justice Minogue | Mr Justice | High Court
entity | PERSON | Declan “Deckie” Quilligan | Mr Quilligan | founder | Gladrags Events
entity | PERSON | Orlaith Ní Bhriain | Deputy Ní Bhriain | TD | Sinn Féin
entity | PERSON | Aloysius Lynam | Dr Aloysius Lynam | GP | -
entity | PERSON | Sr Perpetua | - | - | Sisters of St Gobnait
entity | ORG | Revenue Commissioners | Revenue | - | -
entity | ORG | High Court | - | - | -
entity | ORG | Gladrags Events | Gladrags | - | -
entity | ORG | Teach Brónach | - | - | -
entity | ORG | Fogarty Snow | - | - | -
entity | ORG | RTÉ | - | - | -
entity | ORG | Sinn Féin | - | - | -
entity | ORG | Public Accounts Committee | - | - | -
entity | ORG | CRO | - | - | -
entity | ORG | Charities Regulator | - | - | -
entity | ORG | Sisters of St Gobnait | - | - | -
entity | ORG | HSE | - | - | -
entity | ORG | Clare FM | - | - | -
entity | ORG | Curtin’s | - | - | -
entity | ORG | Clare County Council | - | - | -
entity | LOC | Clare | Co Clare | - | -
entity | LOC | Kilmurvy | - | - | -
entity | LOC | Lahinch | - | - | -
entity | LOC | Ennis | - | - | -
entity | LOC | Ennistymon | - | - | -
entity | LOC | Gort | - | - | -
entity | LOC | Lough Donnell | - | - | -
meta | Revenue pursues Clare hospice fundraiser over €310,000 | - | Muireann Tarpey
