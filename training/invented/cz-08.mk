<q1>We won't be bullied on debt</q1>, <c1>says</c1> <s1>Simutowe</s1>

By Nalucha Mubita in Lusaka

<s2>FINANCE minister Kapembwa Simutowe</s2> <c2>has ruled out</c2> <q2>signing with the three remaining commercial creditors "just because somebody in London wants to go on holiday"</q2>.

And <s3>Mr Simutowe</s3> <c3>has accused</c3> opposition leader Grace Nalumango of <q3>praying for default</q3>.

Addressing journalists at Mulungushi House yesterday, <s4>the minister</s4> <c4>disclosed</c4> that <q4>the trio, who are owed US$812 million, had turned down terms taken by 94 per cent of bondholders</q4>.

"<q5>You can't sit at the funeral house, eat the nshima and then refuse to carry the coffin,</q5>" <s5>he</s5> <c5>said</c5>.

The three are Bramble Hill Capital of Connecticut, Banque Sarkis of Beirut and Tobacco & Allied, a Harare bank once owned by the late Enoch Chikerema.

In an email to The Copperbelt Mail, <s6>Bramble Hill</s6> <c6>said</c6> <q6>it sought "comparability, not charity"</q6>. <s7>It</s7> <c7>declined to reveal</c7> <q7>what it had paid for the paper</q7>.

Dr Nalumango, president of the People's Covenant Party (PCP), was in Ndola for a rally at Chifubu.

"<q8>When that money was borrowed I was delivering babies at Arthur Davison,</q8>" <s8>the obstetrician</s8> <c8>fired back</c8>. "<q8>Let him ask those he shares an office with.</q8>"

<s9,10>She</s9,10> <c9>demanded</c9> <q9>publication of last year's accord with China Exim Bank and the Paris Club</q9>, and <c10>likened</c10> it to "<q10>a wedding nobody paid for</q10>".

<s11>International Monetary Fund (IMF) resident representative Annelies Vermeulen</s11> <c11>said</c11> <q11>the next programme review would "not wait for stragglers"</q11>. But <s12>the Belgian</s12> <c12>cautioned</c12> <a12>Lusaka</a12> against <q12>paying one lender ahead of another</q12>.

<s13>The Fund's staff report of June 3</s13> <c13>projects</c13> that <q13>interest will swallow 31 per cent of revenue even if all three come on board</q13>.

Last week <s14>the Secretary to the Treasury</s14> <c14>assured</c14> <a14>MPs</a14> that <q14>civil servants' salaries were safe until December</q14>. <s15>The Zambia Congress of Trade Unions (ZCTU)</s15> nevertheless <c15>fears</c15> <q15>a wage freeze</q15>.

"<q16>They say safe the way a driver says the brakes are okay,</q16>" <s16>ZCTU secretary general Hambweka Chilufya</s16> <c16>quipped</c16>.

<s17>Debt Watch Zambia executive director Fr Cosmas Hamoonga</s17> <c17>thanked</c17> the minister for "<q17>finding his voice at last</q17>". <s18>The priest</s18> <c18>wondered</c18>, though, <q18>why Parliament had yet to see a single contract</q18>.

"<q19>They will sue in New York and they will win, because they always do,</q19>" <c19>predicts</c19> <s19>University of Zambia (UNZA) economist Prof Lubinda Kalaluka</s19>. <s20>The don</s20> <c20>advised</c20> <a20>Treasury</a20> <q20>to settle with the Zimbabweans and fight the rest</q20>.

<s21>An editorial in yesterday's Harare Sentinel</s21> <c21>urged</c21> <a21>Tobacco & Allied</a21> <q21>to "remember who grew the leaf"</q21>. <s22>The bank</s22> <c22>would only say</c22> that <q22>its position had not changed</q22>.

At Soweto Market the figures meant little.

"<q23>Me, I know the price of mealie meal,</q23>" <c23>said</c23> <s23>a kapenta seller</s23> who has three children at Kamwala Secondary School. <s24>The mother of three</s24> <c24>challenged</c24> <a24>both politicians</a24> <q24>to come and buy lunch from her with their own money</q24>.

Talks resume in Paris on June 19. Mr Simutowe flies out on Sunday.
-----
1 | indirect | Kapembwa Simutowe | PERSON | surname
2 | mixed | Kapembwa Simutowe | PERSON | name
3 | indirect | Kapembwa Simutowe | PERSON | surname
4 | indirect | Kapembwa Simutowe | PERSON | title
5 | direct | Kapembwa Simutowe | PERSON | pronoun
6 | mixed | Bramble Hill Capital | ORG | organisation
7 | attitude | Bramble Hill Capital | ORG | pronoun
8 | direct | Grace Nalumango | PERSON | title
9 | indirect | Grace Nalumango | PERSON | pronoun
10 | mixed | Grace Nalumango | PERSON | pronoun
11 | mixed | Annelies Vermeulen | PERSON | name
12 | indirect | Annelies Vermeulen | PERSON | title
13 | indirect | Fund's staff report of June 3 | DOCUMENT | document
14 | indirect | Secretary to the Treasury | PERSON | title
15 | attitude | Zambia Congress of Trade Unions | ORG | organisation
16 | direct | Hambweka Chilufya | PERSON | name
17 | mixed | Cosmas Hamoonga | PERSON | name
18 | attitude | Cosmas Hamoonga | PERSON | title
19 | direct | Lubinda Kalaluka | PERSON | name
20 | indirect | Lubinda Kalaluka | PERSON | title
21 | mixed | editorial in yesterday's Harare Sentinel | DOCUMENT | document
22 | indirect | Tobacco & Allied | ORG | organisation
23 | direct | kapenta seller | PERSON | title
24 | indirect | kapenta seller | PERSON | title
entity | PERSON | Kapembwa Simutowe | Simutowe; Mr Simutowe | Finance minister | -
entity | PERSON | Grace Nalumango | Dr Nalumango | president | People's Covenant Party
entity | PERSON | Annelies Vermeulen | - | resident representative | International Monetary Fund
entity | PERSON | Hambweka Chilufya | - | secretary general | Zambia Congress of Trade Unions
entity | PERSON | Cosmas Hamoonga | Fr Cosmas Hamoonga | executive director | Debt Watch Zambia
entity | PERSON | Lubinda Kalaluka | Prof Lubinda Kalaluka | economist | University of Zambia
entity | PERSON | Enoch Chikerema | - | - | -
entity | ORG | Bramble Hill Capital | Bramble Hill | - | -
entity | ORG | Banque Sarkis | - | - | -
entity | ORG | Tobacco & Allied | - | - | -
entity | ORG | The Copperbelt Mail | - | - | -
entity | ORG | People's Covenant Party | PCP | - | -
entity | ORG | Arthur Davison | - | - | -
entity | ORG | China Exim Bank | - | - | -
entity | ORG | Paris Club | - | - | -
entity | ORG | International Monetary Fund | IMF; Fund | - | -
entity | ORG | Treasury | - | - | -
entity | ORG | Zambia Congress of Trade Unions | ZCTU | - | -
entity | ORG | Debt Watch Zambia | - | - | -
entity | ORG | Parliament | - | - | -
entity | ORG | University of Zambia | UNZA | - | -
entity | ORG | Harare Sentinel | - | - | -
entity | ORG | Kamwala Secondary School | - | - | -
entity | LOC | London | - | - | -
entity | LOC | Mulungushi House | - | - | -
entity | LOC | Connecticut | - | - | -
entity | LOC | Beirut | - | - | -
entity | LOC | Harare | - | - | -
entity | LOC | Ndola | - | - | -
entity | LOC | Chifubu | - | - | -
entity | LOC | Lusaka | - | - | -
entity | LOC | New York | - | - | -
entity | LOC | Soweto Market | - | - | -
entity | LOC | Paris | - | - | -
entity | NORP | Belgian | - | - | -
entity | NORP | Zimbabweans | - | - | -
meta | We won't be bullied on debt, says Simutowe | - | Nalucha Mubita
