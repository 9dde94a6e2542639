Landlords threaten to sink rescue of Pargeter & Wynne

By Ottilie Fairbrass, Retail Correspondent

Landlords owed more than £40 million by Pargeter & Wynne are threatening to vote down a rescue of the homewares chain after <s1>its private equity owner</s1> <c1>asked</c1> <a1>them</a1> <q1>to accept no rent at 64 stores for three years</q1>.

The Kettering-based retailer, which sells everything from Dralon sofas to its own Hearth & Hound dog beds, filed for a restructuring plan at the High Court last month. Creditors will vote in the Connaught Rooms on Thursday.

<s2>Selwyn Adomako, the chief executive</s2>, <c2>said</c2> that <q2>without the plan Pargeter would run out of cash “by the time the Christmas lights come down”</q2>. <q3>Administrators from Teague Marchbank</q3>, <s3>he</s3> <c3>added</c3>, <q3>were standing by</q3>.

<s4>The British Property Federation</s4> <c4>described</c4> the terms as “<q4>daylight robbery with a letterhead</q4>”. <s5>It</s5> <c5>said</c5> <q5>Corvane, the American firm that bought the chain in 2019, had taken out £118 million in dividends and was putting back £9 million</q5>.

“<q6>If you want a haircut, you sit in the chair first,</q6>” <c6>said</c6> <s6>Philippa Strang-Mehta, the federation’s director of policy</s6>. “<q6>Corvane is holding the scissors.</q6>”

<s7,8>Corvane</s7,8> <c7>disputed</c7> <q7>those figures</q7> but <c8>would not provide</c8> <q8>its own</q8>.

Among the biggest creditors are Lowther Grange Estates, which owns the Sovereign Arcade in Huddersfield, and the Merchant Taylors of Bristol, an ancient charity. <s9>The latter</s9> <c9>has indicated</c9> that <q9>it will support the plan</q9>. <s10>Lowther Grange</s10> <c10>has told</c10> <a10>the retailer’s advisers, Ostler Partners</a10>, that <q10>it will not</q10>.

“<q11>I have a Poundland that wants the unit and pays on the quarter day,</q11>” <s11>Magnus Tordoff, who runs Lowther Grange</s11>, <c11>said</c11>. “<q11>Sentiment doesn’t come into it. I bought my wedding list there.</q11>”

Pargeter & Wynne was founded in Wellingborough in 1887 by Josiah Pargeter, a Quaker saddler, and had 211 shops at its peak. Hobbs Denholm, the broker, floated it on the Alternative Investment Market in 1996; it was taken private by Sir Clement Wragg eight years later. The Covid-19 pandemic and an ill-fated tie-up with Kvist, the Danish furniture brand, wiped out three years of profits.

Usdaw represents about half of the 3,900 staff. <s12,13>Its national officer, Dawn Littlejohn</s12,13>, <c12>said</c12> <q12>employees at the Corby distribution centre had learnt of the plan from Facebook</q12> and <c13>called on</c13> <a13>Business</a13> <q13>to intervene</q13>.

<s14>The Department for Business and Trade</s14> <c14>said</c14> <q14>it was “monitoring the position closely”</q14>.

The Pension Protection Fund, which would inherit a £70 million deficit, holds the casting vote in one class of creditors. <s15>People close to the fund</s15> <c15>said</c15> <q15>it wanted a charge over the Hearth & Hound brand</q15>. <s16>Analysts at Penhallow Stubbs</s16> <c16>value</c16> the trademark at <q16>no more than £12 million</q16>.

If any class objects, Mr Justice Ferreira-Holt can still impose the plan by a “<x>cross-class cram-down</x>” under the Companies Act. He did so for the gym operator Ironside in March, when <s17>he</s17> <c17>remarked</c17> that <q17>landlords “must sometimes be saved from their own arithmetic”</q17>.

<s18>Adomako</s18> <c18>declined to say</c18> <q18>whether he would stay if it failed</q18>. <s19>The 52-year-old</s19>, who joined from Wickes, <c19>admitted</c19> that <q19>he had last bought a sofa from a rival</q19>.

“<q20>Dunelm,</q20>” <s20>he</s20> <c20>said</c20>. “<q20>Please don’t print that.</q20>”
-----
1 | indirect | Corvane | ORG | organisation
2 | mixed | Selwyn Adomako | PERSON | name
3 | indirect | Selwyn Adomako | PERSON | pronoun
4 | mixed | British Property Federation | ORG | organisation
5 | indirect | British Property Federation | ORG | pronoun
6 | direct | Philippa Strang-Mehta | PERSON | name
7 | indirect | Corvane | ORG | organisation
8 | attitude | Corvane | ORG | organisation
9 | indirect | Merchant Taylors of Bristol | ORG | organisation
10 | indirect | Lowther Grange Estates | ORG | organisation
11 | direct | Magnus Tordoff | PERSON | name
12 | indirect | Dawn Littlejohn | PERSON | name
13 | indirect | Dawn Littlejohn | PERSON | name
14 | mixed | Department for Business and Trade | ORG | organisation
15 | indirect | People close to the fund | GROUP | group
16 | attitude | Analysts at Penhallow Stubbs | GROUP | group
17 | mixed | Mr Justice Ferreira-Holt | PERSON | pronoun
18 | attitude | Selwyn Adomako | PERSON | surname
19 | indirect | Selwyn Adomako | PERSON | title
20 | direct | Selwyn Adomako | PERSON | pronoun
entity | PERSON | Selwyn Adomako | Adomako | chief executive | Pargeter & Wynne
entity | PERSON | Philippa Strang-Mehta | - | director of policy | British Property Federation
entity | PERSON | Magnus Tordoff | - | - | Lowther Grange Estates
entity | PERSON | Josiah Pargeter | - | saddler | -
entity | PERSON | Clement Wragg | Sir Clement Wragg | - | -
entity | PERSON | Dawn Littlejohn | - | national officer | Usdaw
entity | PERSON | Mr Justice Ferreira-Holt | - | - | -
entity | ORG | Pargeter & Wynne | Pargeter | - | -
entity | ORG | High Court | - | - | -
entity | ORG | Teague Marchbank | - | - | -
entity | ORG | British Property Federation | - | - | -
entity | ORG | Corvane | - | - | -
entity | ORG | Lowther Grange Estates | Lowther Grange | - | -
entity | ORG | Merchant Taylors of Bristol | - | - | -
entity | ORG | Ostler Partners | - | - | -
entity | ORG | Poundland | - | - | -
entity | ORG | Hobbs Denholm | - | - | -
entity | ORG | Alternative Investment Market | - | - | -
entity | ORG | Kvist | - | - | -
entity | ORG | Usdaw | - | - | -
entity | ORG | Facebook | - | - | -
entity | ORG | Department for Business and Trade | Business | - | -
entity | ORG | Pension Protection Fund | - | - | -
entity | ORG | Penhallow Stubbs | - | - | -
entity | ORG | Ironside | - | - | -
entity | ORG | Wickes | - | - | -
entity | ORG | Dunelm | - | - | -
entity | NORP | American | - | - | -
entity | NORP | Quaker | - | - | -
entity | NORP | Danish | - | - | -
entity | LOC | Kettering | - | - | -
entity | LOC | Connaught Rooms | - | - | -
entity | LOC | Sovereign Arcade | - | - | -
entity | LOC | Huddersfield | - | - | -
entity | LOC | Wellingborough | - | - | -
entity | LOC | Corby | - | - | -
meta | Landlords threaten to sink rescue of Pargeter & Wynne | - | Ottilie Fairbrass
