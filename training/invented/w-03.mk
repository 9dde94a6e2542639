<q1>‘Revenge evictions’ rising as landlords race to beat new law</q1>, <s1>charities</s1> <c1>say</c1>

<s2>Renters’ groups</s2> <c2>accuse</c2> ministers of <q2>leaving tenants exposed by delaying ban on no-fault notices until next summer</q2>

Hannah Quartermaine Housing correspondent

<q3>Landlords are rushing to evict tenants before a ban on no-fault notices takes effect</q3>, <c3>according to</c3> <s3,4>housing charities</s3,4>, which <c4>have warned</c4> <a4>the government</a4> that <q4>thousands of households could be homeless by Christmas</q4>.

<q5>Section 21 notices served in England rose by 23% in the three months to September</q5>, <s5>figures from the Ministry of Justice</s5> <c5>show</c5>. The ban, a centrepiece of the Tenancy Reform Act, was meant to begin in October but has been put back to July next year to give courts time to prepare.

“<q6>We’re seeing people who complained about damp in August and were out by Halloween,</q6>” <c6>said</c6> <s6>Yusuf Ademola, the head of advice at the charity Homebase Trust</s6>. “<q6>There’s a word for that, and it’s revenge.</q6>”

<s7>Ademola</s7> <c7>said</c7> <q7>his helpline had taken 4,100 calls about evictions in October, more than in any month since it opened</q7>.

Among them was Kirsty Bannister, a teaching assistant from Salford, who was given two months to leave the flat she has rented since 2016. <s8>Her letting agent, Marlowe & Finch</s8>, <c8>told</c8> <a8>her</a8> <q8>the owner wanted to sell</q8>. Last week she found it advertised for £340 a month more.

“<q9>I rang up and pretended to be somebody else,</q9>” <s9>she</s9> <c9>said</c9>. “<q9>They asked me if I’d like to view my own kitchen.</q9>”

<s10>Bannister, 38</s10>, <c10>fears</c10> <q10>she will have to move her two sons, who are nine and 12, out of their schools</q10>. “<q11>My youngest asked if we’d done something wrong,</q11>” <s11>she</s11> <c11>said</c11>.

<s12>Marlowe & Finch</s12> <c12>said</c12> <q12>it acted on clients’ instructions and could not comment on individual cases</q12>.

The housing minister, Eleanor Pryce-Hughes, defended the delay in the Commons on Monday. <s13>She</s13> <c13>said</c13> <q13>the county courts had a backlog of 31,000 possession claims and that bringing in the ban without new judges “would have helped nobody except solicitors”</q13>.

But backbenchers on her own side are restless. <s14>Damian Ogle, the Labour MP for Rochdale North</s14>, <c14>said</c14> <q14>he had “lost patience”</q14>. <s15>He</s15> has tabled an amendment that would freeze section 21 notices over the winter, and <c15>believes</c15> <q15>as many as 50 of his colleagues will vote for it</q15>.

“<q16>Scotland did it in 2022 and the sky stayed up,</q16>” <s16>Ogle</s16> <c16>said</c16>.

<s17>Landlords</s17> <c17>reject</c17> <q17>the claim that they are acting out of spite</q17>. <s18>The Residential Owners’ Federation</s18>, which represents 90,000 of them, <c18>said</c18> <q18>many members were selling because of higher mortgage costs and tax changes introduced in 2017</q18>.

“<q19>It is lazy to call it revenge,</q19>” <c19>said</c19> <s19>the federation’s director of policy, Simon Tredinnick</s19>. “<q19>Most of our members own one property. They’re a nurse with her late mother’s bungalow, and they’re frightened by what they’ve read.</q19>”

<s20>Tredinnick</s20> <c20>called on</c20> <a20>the government</a20> <q20>to publish the new possession grounds in full</q20>. <s21>He</s21> also <c21>wants</c21> <q21>a promise that cases of serious arrears will be heard within eight weeks</q21>.

<s22>Dr Amina Castellane</s22>, who studies the private rented sector at the University of Sheffield, <c22>is sceptical of</c22> <q22>such claims</q22>. <q23>Similar predictions were made before the tenant fees ban in 2019</q23>, <s23>she</s23> <c23>said</c23>, “<q23>and the exodus never came</q23>”. <s24>Castellane</s24> <c24>pointed out</c24> that <q24>the sector had grown by 4% since then</q24>.

Councils are bracing for the bill. Manchester city council spent £29m on temporary accommodation last year, and <s25>its deputy leader, Joan Akehurst</s25>, <c25>described</c25> the outlook as “<q25>frankly terrifying</q25>”.

<s26>A government spokesperson</s26> <c26>said</c26>: “<q26>We are ending section 21 for good. Any landlord who believes they can flout the law in the meantime should think again.</q26>”

Bannister has until 12 December. She has viewed eight flats, and <c27>was told</c27> by <s27>one agent</s27> that <q27>60 people had applied for the last of them before she got there</q27>. “<q28>I’ve stopped unpacking the shopping,</q28>” <s28>she</s28> <c28>said</c28>. “<q28>It’s all in bags by the door.</q28>”
-----
1 | mixed | charities | GROUP | group
2 | indirect | Renters’ groups | GROUP | group
3 | indirect | charities | GROUP | group
4 | indirect | charities | GROUP | group
5 | indirect | figures from the Ministry of Justice | DOCUMENT | document
6 | direct | Yusuf Ademola | PERSON | name
7 | indirect | Yusuf Ademola | PERSON | surname
8 | indirect | Marlowe & Finch | ORG | organisation
9 | direct | Kirsty Bannister | PERSON | pronoun
10 | attitude | Kirsty Bannister | PERSON | surname
11 | direct | Kirsty Bannister | PERSON | pronoun
12 | indirect | Marlowe & Finch | ORG | organisation
13 | mixed | Eleanor Pryce-Hughes | PERSON | pronoun
14 | mixed | Damian Ogle | PERSON | name
15 | attitude | Damian Ogle | PERSON | pronoun
16 | direct | Damian Ogle | PERSON | surname
17 | indirect | landlords | GROUP | group
18 | indirect | Residential Owners’ Federation | ORG | organisation
19 | direct | Simon Tredinnick | PERSON | name
20 | indirect | Simon Tredinnick | PERSON | surname
21 | attitude | Simon Tredinnick | PERSON | pronoun
22 | attitude | Amina Castellane | PERSON | name
23 | mixed | Amina Castellane | PERSON | pronoun
24 | indirect | Amina Castellane | PERSON | surname
25 | mixed | Joan Akehurst | PERSON | name
26 | direct | government | ORG | organisation
27 | indirect | one agent | PERSON | title
28 | direct | Kirsty Bannister | PERSON | pronoun
entity | ORG | Ministry of Justice | - | - | -
entity | ORG | Homebase Trust | - | - | -
entity | ORG | Marlowe & Finch | - | - | -
entity | ORG | Commons | - | - | -
entity | ORG | Labour | - | - | -
entity | ORG | Residential Owners’ Federation | - | - | -
entity | ORG | University of Sheffield | - | - | -
entity | ORG | Manchester city council | - | - | -
entity | PERSON | Yusuf Ademola | Ademola | head of advice | Homebase Trust
entity | PERSON | Kirsty Bannister | Bannister | teaching assistant | -
entity | PERSON | Eleanor Pryce-Hughes | - | housing minister | -
entity | PERSON | Damian Ogle | Ogle | MP for Rochdale North | Labour
entity | PERSON | Simon Tredinnick | Tredinnick | director of policy | Residential Owners’ Federation
entity | PERSON | Amina Castellane | Dr Amina Castellane; Castellane | - | University of Sheffield
entity | PERSON | Joan Akehurst | - | deputy leader | Manchester city council
entity | LOC | England | - | - | -
entity | LOC | Salford | - | - | -
entity | LOC | Rochdale North | - | - | -
entity | LOC | Scotland | - | - | -
meta | ‘Revenge evictions’ rising as landlords race to beat new law, charities say | - | Hannah Quartermaine Housing correspondent
