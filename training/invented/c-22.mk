Brightwater to shut 54 stores and cut 1,900 jobs

By Callum Devlin, PA Business Reporter

<q1>Discount chain Brightwater is to close 54 of its 310 shops with the loss of around 1,900 jobs</q1>, <s1>the company</s1> <c1>has announced</c1>.

The Doncaster-based retailer, famous for its £3 raincoats, posted a pre-tax loss of £41.7 million for the year to January. A year earlier it made a profit of £6 million.

<s2>Chief executive Odette Lavallee</s2> <c2>said</c2> <q2>it was “a painful day for a proud business”</q2>. <s3>She</s3> <c3>blamed</c3> <q3>rising national insurance bills, wet footfall and “a summer that came on a Wednesday”</q3>.

“<q4>We cannot carry shops that do not carry themselves,</q4>” <s4>the Canadian</s4> <c4>told</c4> <a4>analysts on a call</a4>. “<q4>I would sooner be unpopular in March than bankrupt in May.</q4>”

Sheila Mottram, 58, has worked on the tills in Rotherham since the week it opened. “<q5>We found out from a lad on a bike,</q5>” <s5>she</s5> <c5>said</c5>. “<q5>He’d seen it on his phone and he came in to say sorry.</q5>”

<s6,7>The shopworkers’ union Tillside</s6,7> <c6>described</c6> the announcement as “<q6>shambolic</q6>” and <c7>called for</c7> <q7>urgent talks</q7>. <s8>National officer Ravinder Bassi</s8> <c8>said</c8> <q8>her members had taken a pay freeze in 2023 on the promise that no store would close</q8>.

“<q9>That promise was in writing. I have it here, and it is on very nice paper,</q9>” <s9>she</s9> <c9>added</c9>.

<s10>Brightwater</s10> <c10>insists</c10> <q10>no such guarantee was given</q10>. <c11>According to</c11> <s11>court papers filed on Friday</s11>, <q11>it owes £12.4 million to landlords, who will be asked to accept 40p in the pound</q11>. <s12>The creditors’ document</s12> <c12>warns</c12> <q12>the group “may cease to trade” if they refuse</q12>.

<s13>Retail analyst Hyacinth Boateng-Moore of Silverstream</s13> <c13>thinks</c13> <q13>most will agree</q13>. “<q14>Who else wants a shed next to a tile shop?</q14>” <s14>she</s14> <c14>asked</c14>.

Shares in the group closed 18% lower at 22p. The clock above the Rotherham store, which has been wrong since Christmas, showed ten past four when the shutters came down for stocktaking.

<s15>Business minister Kit Harland</s15> <c15>offered</c15> <a15>staff</a15> <q15>the help of jobcentre teams</q15>. <s16>The Treasury</s16> <c16>declined to say</c16> <q16>whether the tax rise would be looked at again</q16>.
-----
1 | indirect | Brightwater | ORG | organisation
2 | mixed | Odette Lavallee | PERSON | name
3 | mixed | Odette Lavallee | PERSON | pronoun
4 | direct | Odette Lavallee | PERSON | title
5 | direct | Sheila Mottram | PERSON | pronoun
6 | mixed | Tillside | ORG | organisation
7 | indirect | Tillside | ORG | organisation
8 | indirect | Ravinder Bassi | PERSON | name
9 | direct | Ravinder Bassi | PERSON | pronoun
10 | indirect | Brightwater | ORG | organisation
11 | indirect | court papers filed on Friday | DOCUMENT | document
12 | mixed | creditors’ document | DOCUMENT | document
13 | attitude | Hyacinth Boateng-Moore | PERSON | name
14 | direct | Hyacinth Boateng-Moore | PERSON | pronoun
15 | indirect | Kit Harland | PERSON | name
16 | attitude | Treasury | ORG | organisation
entity | ORG | Brightwater | - | - | -
entity | PERSON | Odette Lavallee | - | Chief executive | Brightwater
entity | PERSON | Sheila Mottram | - | - | -
entity | ORG | Tillside | - | - | -
entity | PERSON | Ravinder Bassi | - | National officer | Tillside
entity | PERSON | Hyacinth Boateng-Moore | - | analyst | Silverstream
entity | PERSON | Kit Harland | - | Business minister | -
entity | ORG | Treasury | - | - | -
entity | ORG | Silverstream | - | - | -
entity | NORP | Canadian | - | - | -
entity | LOC | Doncaster | - | - | -
entity | LOC | Rotherham | - | - | -
meta | Brightwater to shut 54 stores and cut 1,900 jobs | - | Callum Devlin, PA Business Reporter
