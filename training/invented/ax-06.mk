<s1>Commuters’ body</s1> <c1>rejects</c1> <q1>40pc hike in bus fares</q1>

Saqlain Burfat

KARACHI: <s2,3>A commuters’ body</s2,3> <c2>has rejected</c2> <q2>the 40 per cent increase in bus fares announced by the transit authority</q2> and <c3>asked</c3> <a3>the provincial government</a3> <q3>to withdraw it within 10 days</q3>.

Under a notification issued on Wednesday, the minimum fare on the city’s nine routes will go up from Rs50 to Rs70 on Dec 1, while students will lose the concession they have enjoyed since 2016.

Speaking at the Karachi Press Club on Thursday, <s4>Shehri Musafir Ittehad (SMI) convener Rafia Tunio</s4> <c4>said</c4> <q4>the decision had been taken without the public hearing required by law</q4>.

“<q5>A domestic worker who changes buses twice will now pay one fifth of her wages to reach her employer’s door,</q5>” <s5>she</s5> <c5>said</c5>.

<s6>Ms Tunio</s6>, a retired schoolteacher, <c6>alleged</c6> that <q6>the Karachi Urban Transit Authority (KUTA) had spent Rs310 million on office furniture last year</q6>. The figure could not be verified independently.

<s7>The body’s legal adviser, Barrister Zohaib Kalhoro</s7>, <c7>announced</c7> that <q7>a petition would be filed in the Sindh High Court on Monday</q7>.

“<q8>We have knocked at every other door,</q8>” <s8>he</s8> <c8>lamented</c8>.

However, <s9,10>KUTA managing director Naveed Chandio</s9,10> <c9>defended</c9> <q9>the revision</q9>, <c10>saying</c10> <q10>diesel had become costlier by 63pc since fares were last fixed in 2022</q10>.

“<q11>Every passenger is carried at a loss of Rs41. How long can a bus run on goodwill?</q11>” <s11>he</s11> <c11>asked</c11> while talking to Dawn.

<s12,13>He</s12,13> <c12>ruled out</c12> <q12>a rollback</q12> but <c13>conceded</c13> that <q13>the question of students “can be looked at”</q13>.

The authority was set up in 2014 with a loan from a Manila-based lender, repayments on which consume a third of its revenue. It has not had a full-time chairman for 14 months. <s14>An audit report</s14> laid before the assembly in June <c14>noted</c14> that <q14>109 of its 240 buses were off the road for want of parts</q14>.

The matter also echoed in the provincial assembly, where <s15>Transport Minister Mehrab Pitafi</s15> <c15>told</c15> <a15>members</a15> that <q15>he had sought an explanation from the authority</q15>. Responding to a point of order raised by opposition lawmaker Shaista Rahu, <s16>the minister</s16> <c16>assured</c16> <a16>the house</a16> that <q16>nobody would be burdened “beyond capacity”</q16>.

<s17>Ms Rahu</s17> <c17>termed</c17> the assurance “<q17>an old coat with a new button</q17>”. Her resolution against the increase was disallowed by the chair, whereupon she and seven others walked out.

At the Tower terminus, where the queue for the evening service to Korangi stretched past a row of juice stalls, news of the higher fare was travelling faster than the buses. Ghulam Rasool, a tailor’s assistant, had folded a newspaper into a cap against the sun. <s18>He</s18> <c18>said</c18> <q18>he had already begun walking the last four kilometres home</q18>.

“<q19>My shoes also cost money,</q19>” <s19>the 44-year-old</s19> <c19>remarked</c19>.

<s20>His daughter Kiran, a second-year college student</s20>, <c20>feared</c20> that <q20>girls would be the first to be pulled out of class</q20>.

<s21>A conductor</s21> <c21>said</c21> on condition of anonymity that <q21>staff had not been paid for October and expected to bear the brunt of passengers’ anger</q21>.

Attempts to raise fares in 2019 and again in 2021 were abandoned after protests in which several buses were set alight. The second cost the then managing director his job, and an inquiry into the episode has never been made public.

<s22>The Minibus Owners Association</s22>, whose vehicles compete with the authority’s, <c22>has demanded</c22> <q22>a similar raise</q22>. <s23>Its president, Haji Sher Afzal</s23>, <c23>warned</c23> of <q23>a wheel-jam strike if it was refused</q23>.

<s24>The SMI</s24> <c24>is planning</c24> <q24>a sit-in outside KUTA’s head office on Nov 30</q24>. The police have been informed.
-----
1 | indirect | Shehri Musafir Ittehad | ORG | organisation
2 | indirect | Shehri Musafir Ittehad | ORG | organisation
3 | indirect | Shehri Musafir Ittehad | ORG | organisation
4 | indirect | Rafia Tunio | PERSON | name
5 | direct | Rafia Tunio | PERSON | pronoun
6 | indirect | Rafia Tunio | PERSON | surname
7 | indirect | Zohaib Kalhoro | PERSON | name
8 | direct | Zohaib Kalhoro | PERSON | pronoun
9 | indirect | Naveed Chandio | PERSON | name
10 | indirect | Naveed Chandio | PERSON | name
11 | direct | Naveed Chandio | PERSON | pronoun
12 | indirect | Naveed Chandio | PERSON | pronoun
13 | mixed | Naveed Chandio | PERSON | pronoun
14 | indirect | audit report | DOCUMENT | document
15 | indirect | Mehrab Pitafi | PERSON | name
16 | mixed | Mehrab Pitafi | PERSON | title
17 | mixed | Shaista Rahu | PERSON | surname
18 | indirect | Ghulam Rasool | PERSON | pronoun
19 | direct | Ghulam Rasool | PERSON | title
20 | attitude | Kiran | PERSON | name
21 | indirect | conductor | PERSON | title
22 | indirect | Minibus Owners Association | ORG | organisation
23 | indirect | Haji Sher Afzal | PERSON | name
24 | attitude | Shehri Musafir Ittehad | ORG | organisation
entity | PERSON | Rafia Tunio | Ms Tunio | convener | Shehri Musafir Ittehad
entity | PERSON | Zohaib Kalhoro | Barrister Zohaib Kalhoro | legal adviser | Shehri Musafir Ittehad
entity | PERSON | Naveed Chandio | - | managing director | Karachi Urban Transit Authority
entity | PERSON | Mehrab Pitafi | - | Transport Minister | -
entity | PERSON | Shaista Rahu | Ms Rahu | lawmaker | -
entity | PERSON | Ghulam Rasool | - | tailor’s assistant | -
entity | PERSON | Kiran | - | college student | -
entity | PERSON | Haji Sher Afzal | - | president | Minibus Owners Association
entity | ORG | Shehri Musafir Ittehad | SMI | - | -
entity | ORG | Karachi Urban Transit Authority | KUTA | - | -
entity | ORG | Karachi Press Club | - | - | -
entity | ORG | Sindh High Court | - | - | -
entity | ORG | Dawn | - | - | -
entity | ORG | Minibus Owners Association | - | - | -
entity | LOC | Karachi | KARACHI | - | -
entity | LOC | Manila | - | - | -
entity | LOC | Korangi | - | - | -
entity | LOC | Tower terminus | - | - | -
meta | Commuters’ body rejects 40pc hike in bus fares | - | Saqlain Burfat
