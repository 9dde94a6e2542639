HOSPICE TREASURER WHO BLEW £412,000 ON BOATS IS JAILED

<s1>Judge</s1> <c1>tells</c1> <a1>‘<x>Captain</x>’ Pilgrim</a1> <q1>he ‘robbed’ the families of the dying</q1>

By Elin Rowbotham

The treasurer of a north Wales hospice who spent its donations on two yachts and a racing greyhound has been jailed for five years and four months.

Gareth Pilgrim, 61, of Plas Newydd Court, Abersoch, stood with his hands in his blazer pockets as he was sentenced at Mold Crown Court on Friday. He had been convicted in May of fraud by abuse of position and false accounting.

“<q2>You sat with the families in the garden and then you went upstairs and robbed them,</q2>” <s2>Judge Hermione Locke-Adeyinka</s2> <c2>told</c2> <a2>him</a2>.

<s3,4>She</s3,4> <c3>said</c3> <q3>he had shown “not a teaspoon of remorse”</q3> and <c4>ordered</c4> <a4>him</a4> <q4>to repay £96,000 within three months</q4>.

Tŷ Gobaith y Foryd, in Pwllheli, looks after 140 patients a year. <a5>Jurors</a5> <c5>heard</c5> that <q5>in 2021 it closed two beds to save £30,000, the price of the Morwenna, the smaller of his boats</q5>.

<s6>Rhodri Achebe KC, prosecuting</s6>, <c6>said</c6> <q6>Pilgrim set up a company called Menai Linen and billed the hospice for sheets that were never delivered</q6>. <q7>Between 2016 and 2022 he signed 133 cheques to it</q7>, <s7>Mr Achebe</s7> <c7>told</c7> <a7>the court</a7>.

The fraud came to light when accountants Tudor Bellis took over the books from a sole trader in Bala. <s8>Sioned Bellis</s8> <c8>recalled</c8> in evidence that <q8>she had rung the supplier and reached a chip shop, the Neptune, in Criccieth</q8>. She took her file to North Wales Police, who arrested Pilgrim at Hafan marina.

The greyhound, Cash Only, won twice at Romford.

Meinir Pugh-Davies, whose husband Idwal died at Y Foryd in 2020, read a statement from the witness box. “<q9>I ran a half marathon for that man’s varnish,</q9>” <s9>she</s9> <c9>said</c9>.

<s10>The hospice’s chair, Canon Blodwen Sackville</s10>, <c10>told</c10> <a10>the judge</a10> in a letter that <q10>volunteers had been spat at in Pwllheli</q10>. <q11>Donations fell by 38% in a year</q11>, <s11>she</s11> <c11>wrote</c11>.

Pilgrim, a former branch manager of Lloyds in Caernarfon, was once commodore of the Llŷn Sailing Club. <s12>The club</s12> <c12>has described</c12> him as “<q12>a former member, very much so</q12>”.

In mitigation, <s13>Piers Umunna</s13> <c13>said</c13> <q13>his client had been drinking since the death of a son in Helmand and “wanted to be somebody in a small harbour”</q13>. <s14>He</s14> <c14>asked</c14> <a14>the judge</a14> <q14>to suspend the sentence</q14>. She did not.

<s15>The Charity Commission</s15>, which opened its own inquiry in 2022, <c15>said</c15> <q15>Pilgrim would be barred from serving as a trustee for life</q15>. <s16>The regulator</s16> <c16>criticised</c16> <q16>the hospice’s board</q16>, in which six of nine seats were empty. <s17>Tŷ Gobaith</s17> <c17>accepted</c17> that <q17>it had “trusted a tie and a handshake”</q17>.

<s18>Plaid Cymru’s Lowri Haf Tennyson</s18>, who sits for Dwyfor Meirionnydd at Westminster, <c18>called for</c18> <q18>annual audits of all hospices</q18>. <s19>The Department of Health</s19> <c19>said</c19> <q19>the matter was one for Cardiff</q19>; <s20>the Welsh Government</s20> <c20>said</c20> <q20>charity law was one for London</q20>.

<s21>Det Con Wyn Stallard of the force’s economic crime unit</s21> <c21>praised</c21> <q21>Ms Bellis</q21>. “<q22>Most people would have paid the bill,</q22>” <s22>he</s22> <c22>said</c22> on the steps. “<q22>Sioned rang the number.</q22>”

The larger yacht, the Duchess of Harlech, is to be sold through Pwllheli agents Firmstone Vaughan.
-----
1 | mixed | Hermione Locke-Adeyinka | PERSON | title
2 | direct | Hermione Locke-Adeyinka | PERSON | name
3 | mixed | Hermione Locke-Adeyinka | PERSON | pronoun
4 | indirect | Hermione Locke-Adeyinka | PERSON | pronoun
5 | indirect | - | - | none
6 | indirect | Rhodri Achebe | PERSON | name
7 | indirect | Rhodri Achebe | PERSON | surname
8 | indirect | Sioned Bellis | PERSON | name
9 | direct | Meinir Pugh-Davies | PERSON | pronoun
10 | indirect | Blodwen Sackville | PERSON | name
11 | indirect | Blodwen Sackville | PERSON | pronoun
12 | mixed | Llŷn Sailing Club | ORG | organisation
13 | mixed | Piers Umunna | PERSON | name
14 | indirect | Piers Umunna | PERSON | pronoun
15 | indirect | Charity Commission | ORG | organisation
16 | indirect | Charity Commission | ORG | organisation
17 | mixed | Tŷ Gobaith y Foryd | ORG | organisation
18 | indirect | Lowri Haf Tennyson | PERSON | name
19 | indirect | Department of Health | ORG | organisation
20 | indirect | Welsh Government | ORG | organisation
21 | indirect | Wyn Stallard | PERSON | name
22 | direct | Wyn Stallard | PERSON | pronoun
entity | PERSON | Gareth Pilgrim | Pilgrim | treasurer | Tŷ Gobaith y Foryd
entity | LOC | Wales | - | - | -
entity | LOC | Plas Newydd Court | - | - | -
entity | LOC | Abersoch | - | - | -
entity | ORG | Mold Crown Court | - | - | -
entity | PERSON | Hermione Locke-Adeyinka | Judge Hermione Locke-Adeyinka | Judge | Mold Crown Court
entity | ORG | Tŷ Gobaith y Foryd | Tŷ Gobaith; Y Foryd | - | -
entity | LOC | Pwllheli | - | - | -
entity | PERSON | Rhodri Achebe | Mr Achebe | - | -
entity | ORG | Menai Linen | - | - | -
entity | ORG | Tudor Bellis | - | - | -
entity | PERSON | Sioned Bellis | Ms Bellis; Sioned | - | Tudor Bellis
entity | LOC | Bala | - | - | -
entity | ORG | Neptune | - | - | -
entity | LOC | Criccieth | - | - | -
entity | ORG | North Wales Police | - | - | -
entity | LOC | Hafan | - | - | -
entity | LOC | Romford | - | - | -
entity | PERSON | Meinir Pugh-Davies | - | - | -
entity | PERSON | Idwal | - | - | -
entity | PERSON | Blodwen Sackville | Canon Blodwen Sackville | chair | Tŷ Gobaith y Foryd
entity | ORG | Lloyds | - | - | -
entity | LOC | Caernarfon | - | - | -
entity | ORG | Llŷn Sailing Club | - | - | -
entity | PERSON | Piers Umunna | - | - | -
entity | LOC | Helmand | - | - | -
entity | ORG | Charity Commission | - | - | -
entity | ORG | Plaid Cymru | - | - | -
entity | PERSON | Lowri Haf Tennyson | - | - | Plaid Cymru
entity | LOC | Dwyfor Meirionnydd | - | - | -
entity | LOC | Westminster | - | - | -
entity | ORG | Department of Health | - | - | -
entity | LOC | Cardiff | - | - | -
entity | ORG | Welsh Government | - | - | -
entity | LOC | London | - | - | -
entity | PERSON | Wyn Stallard | Det Con Wyn Stallard | Det Con | North Wales Police
entity | ORG | Firmstone Vaughan | - | - | -
meta | HOSPICE TREASURER WHO BLEW £412,000 ON BOATS IS JAILED | - | Elin Rowbotham
