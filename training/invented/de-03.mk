<s1>Displaced villagers</s1> <c1>reject</c1> <q1>Kihanga Dam payout</q1> as <s2>minister</s2> <c2>vows</c2> '<q2>nobody will be cheated</q2>'

By Correspondent Halima Mwakyusa

Morogoro. <s3,4>More than 600 families</s3,4> uprooted by the Sh1.4 trillion Kihanga Dam <c3>have refused</c3> <q3>to sign for the compensation offered by the government</q3>, <c4>saying</c4> <q4>it "cannot buy a goat shed, let alone a farm"</q4>.

The families, from Ifuwa, Lusonge and Mkolanga in Malungwe District, were moved in April to a resettlement site at Kwa Mtoro, 38 kilometres from the river. <s5>They</s5> <c5>claim</c5> that <q5>valuers counted their mango trees as firewood</q5>.

"<q6>The water reached my door before the money did,</q6>" <c6>said</c6> <s6>Mzee Athumani Kilongole, 71, a farmer from Ifuwa</s6>. "<q6>I was paid Sh2.1 million for a house my father built in 1958.</q6>"

His neighbour Said Kilongole, who is no relation and has nine children, got Sh900,000. <s7>The father of nine</s7> <c7>complained</c7> that <q7>he had been listed as a bachelor</q7>.

Energy minister Zawadi Nyangwe toured the site on Saturday. Accompanied by Regional Commissioner Rehema Lupembe, <s8>she</s8> <c8>directed</c8> <a8>the Tanzania Electric Supply Company (Tanesco)</a8> <q8>to pin the names of all beneficiaries on village notice boards within 14 days</q8>.

"<q9>Nobody will be cheated, and nobody will be above the law,</q9>" <s9>Dr Nyangwe</s9> <c9>told</c9> <a9>a rally at Lusonge Primary School</a9>.

Ms Lupembe then took the microphone. <s10>The RC</s10> <c10>cautioned</c10> <a10>residents</a10> against <q10>listening to "people who eat in seminars"</q10>, an apparent reference to Sauti ya Bonde, a land rights group.

<s11>The minister</s11>, who was booed when she arrived, <c11>pleaded for</c11> <q11>patience</q11>.

Sauti ya Bonde has since petitioned the High Court in Morogoro. <s12>Its advocate, Godlove Shekimweri</s12>, <c12>wants</c12> <q12>the filling of the reservoir stopped until every household has been paid</q12>. <s13>The group</s13> <c13>alleges</c13> that <q13>212 graves were flooded without notice, contrary to the Graves (Removal) Act</q13>.

The contractor, Zhonghe Hydro 9 of Wuhan, has finished 74 per cent of the wall with its local partner, Kibo & Sons. <s14>The power utility</s14> <c14>maintains</c14> that <q14>it has paid out Sh38 billion to 2,114 people</q14>. "<q15>Those who did not get have two wives quarrelling over one account,</q15>" <s15>a Tanesco official at the site</s15> <c15>quipped</c15>.

The project was cleared in 2021 by the National Environment Management Council (NEMC). <s16>Its certificate</s16>, number EC/4471, <c16>states</c16> that "<q16>no household shall be moved before it is paid in full</q16>". <s17>The environment watchdog</s17> <c17>said</c17> <q17>it was "studying" the villagers' complaint</q17>.

At the Mkolanga ward office, <s18>a notice in red ink</s18> <c18>warned</c18> <a18>trespassers</a18> that <q18>anyone found below the white stones after June 30 would be arrested</q18>. <s19>A village executive officer</s19>, speaking beside it, <c19>admitted</c19> that <q19>the list of beneficiaries contained "people we buried long ago"</q19>.

<s20>The district valuer</s20> <c20>blamed</c20> <q20>a computer in Dodoma</q20>.

In the capital, Deputy Lands minister Erasto Kibona ran out of time when the matter came up in Parliament yesterday. <s21>Special Seats MP Devotha Mgaya</s21> <c21>tasked</c21> <a21>the government</a21> <q21>to explain why fishermen got nothing</q21>. "<q22>Is a canoe not property?</q22>" <c22>asked</c22> <s22>the lawmaker, a former nurse at Bugando hospital in Mwanza</s22>.

<s23>Mr Kibona</s23> later <c23>told</c23> <a23>this newspaper</a23> <q23>he had been "ready with a full answer"</q23>.
-----
1 | attitude | Displaced villagers | GROUP | group
2 | mixed | Zawadi Nyangwe | PERSON | title
3 | attitude | Displaced villagers | GROUP | group
4 | mixed | Displaced villagers | GROUP | group
5 | indirect | Displaced villagers | GROUP | pronoun
6 | direct | Athumani Kilongole | PERSON | name
7 | indirect | Said Kilongole | PERSON | title
8 | indirect | Zawadi Nyangwe | PERSON | pronoun
9 | direct | Zawadi Nyangwe | PERSON | surname
10 | mixed | Rehema Lupembe | PERSON | title
11 | indirect | Zawadi Nyangwe | PERSON | title
12 | attitude | Godlove Shekimweri | PERSON | name
13 | indirect | Sauti ya Bonde | ORG | organisation
14 | indirect | Tanzania Electric Supply Company | ORG | organisation
15 | direct | Tanesco official at the site | PERSON | title
16 | mixed | Its certificate | DOCUMENT | document
17 | mixed | National Environment Management Council | ORG | organisation
18 | indirect | notice in red ink | DOCUMENT | document
19 | mixed | village executive officer | PERSON | title
20 | indirect | district valuer | PERSON | title
21 | indirect | Devotha Mgaya | PERSON | name
22 | direct | Devotha Mgaya | PERSON | title
23 | mixed | Erasto Kibona | PERSON | surname
entity | PERSON | Athumani Kilongole | Mzee Athumani Kilongole | farmer | -
entity | PERSON | Said Kilongole | - | - | -
entity | PERSON | Zawadi Nyangwe | Dr Nyangwe | Energy minister | -
entity | PERSON | Rehema Lupembe | Ms Lupembe | Regional Commissioner | -
entity | PERSON | Godlove Shekimweri | - | advocate | Sauti ya Bonde
entity | PERSON | Erasto Kibona | Mr Kibona | Deputy Lands minister | -
entity | PERSON | Devotha Mgaya | - | MP | -
entity | ORG | Lusonge Primary School | - | - | -
entity | ORG | Tanzania Electric Supply Company | Tanesco | - | -
entity | ORG | Sauti ya Bonde | - | - | -
entity | ORG | High Court | - | - | -
entity | ORG | Zhonghe Hydro 9 | - | - | -
entity | ORG | Kibo & Sons | - | - | -
entity | ORG | National Environment Management Council | NEMC | - | -
entity | ORG | Parliament | - | - | -
entity | ORG | Bugando hospital | - | - | -
entity | LOC | Kihanga Dam | - | - | -
entity | LOC | Morogoro | - | - | -
entity | LOC | Ifuwa | - | - | -
entity | LOC | Lusonge | - | - | -
entity | LOC | Mkolanga | - | - | -
entity | LOC | Malungwe District | - | - | -
entity | LOC | Kwa Mtoro | - | - | -
entity | LOC | Wuhan | - | - | -
entity | LOC | Dodoma | - | - | -
entity | LOC | Mwanza | - | - | -
meta | Displaced villagers reject Kihanga Dam payout as minister vows 'nobody will be cheated' | - | Halima Mwakyusa
