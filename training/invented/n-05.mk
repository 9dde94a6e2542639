Evacuation order expanded as wildfire closes in on northern Alberta gas plant

By Darrell Pichette, The Prairie Press

PEACE RIVER, Alta. — An out-of-control wildfire that has forced 4,300 people from their homes jumped a highway overnight and was burning within three kilometres of one of the province's largest natural gas plants on Friday.

Crews worked through the night to widen a firebreak around the Saddle Creek plant, which processes roughly four per cent of Alberta's gas. <s1>Its operator, Corvane Energy</s1>, <c1>said</c1> <q1>the facility had been shut down and all 112 workers were safe</q1>.

"<q2>We don't gamble with people and we don't gamble with pressure,</q2>" <c2>said</c2> <s2>Corvane vice-president Michelle Dubois</s2>. "<q2>Steel can be replaced.</q2>"

<s3,4>She</s3,4> <c3>declined to estimate</c3> <q3>how long the plant would be off line</q3> but <c4>said</c4> <q4>customers in British Columbia should not see any interruption</q4>.

The fire, known as PWF-031, was sparked by lightning on June 9 and had grown to 88,000 hectares by Friday afternoon. <q5>It was still classified as out of control</q5>, <c5>according to</c5> <s5>Alberta Wildfire</s5>.

Information officer Josh Tremaine spent part of the day flying over the northern flank. "<q6>The wind gave us about a 40-minute warning,</q6>" <s6>he</s6> <c6>told</c6> <a6>a news conference</a6>. "<q6>When it decided to cross Highway 986, it crossed.</q6>"

<s7>Tremaine</s7> <c7>said</c7> <q7>no rain was forecast before Tuesday</q7>. <s8>Environment Canada</s8> <c8>warned</c8> of <q8>gusts of up to 70 kilometres an hour on the weekend</q8>.

For residents of Cadotte Flats, it was the second evacuation in three summers. Many spent the night on cots at the hockey arena in Peace River, where volunteers handed out sandwiches and phone chargers.

Roy Cardinal left with two dogs, a chainsaw and his late wife's sewing machine. "<q9>They gave us 20 minutes,</q9>" <c9>said</c9> <s9>the retired pipefitter</s9>. "<q9>Last time it was two hours, so I guess we're getting better at it.</q9>"

<s10>His neighbour, Tansy Laboucan</s10>, <c10>said</c10> <q10>she only learned of the order when her son called from Edmonton</q10>. <s11>She</s11> <c11>wants to know</c11> <q11>why the emergency alert never reached her phone</q11>.

That question was put to Premier Elaine Straub at the legislature. <q12>The province was reviewing "a handful of gaps" in the alert system</q12>, <s12>she</s12> <c12>said</c12>. <s13>The premier</s13>, who has faced criticism for cutting the aerial firefighting budget in 2019, <c13>denied</c13> that <q13>the response had been underfunded</q13>.

"<q14>There is not a single request from the fire line that we have turned down,</q14>" <s14>Straub</s14> <c14>said</c14>.

<s15,16>NDP Leader Farah Aziz</s15,16> <c15>called</c15> that "<q15>fantasy</q15>" and <c16>demanded</c16> <q16>an independent review</q16>. Two of the five rappel crews stationed in the region were disbanded after the cuts.

<s17>Chief Leonard Auger of the Woodland Lake First Nation</s17> <c17>said</c17> <q17>his community had waited nine hours for buses that never came</q17>.

"<q18>In the end we took our own trucks,</q18>" <s18>he</s18> <c18>said</c18>. "<q18>My father did the same in 1968. You'd think somebody would have written it down.</q18>"

Ottawa has sent four water bombers and a reconnaissance plane. <s19>Federal Emergency Preparedness Minister Yves Gaudreau</s19> <c19>said</c19> <q19>troops could be in the region by Sunday if Alberta asks</q19>. The province had not done so by late Friday.

Natural gas prices rose six per cent. <s20>Analyst Peter Hsu of Northgate Capital in Calgary</s20> <c20>expects</c20> <q20>the effect to be short-lived</q20>. "<q21>Storage is full and it's June,</q21>" <s21>he</s21> <c21>wrote</c21> in a note to clients.

At the arena, Cardinal had found a power bar for the sewing machine.
-----
1 | indirect | Corvane Energy | ORG | organisation
2 | direct | Michelle Dubois | PERSON | name
3 | attitude | Michelle Dubois | PERSON | pronoun
4 | indirect | Michelle Dubois | PERSON | pronoun
5 | indirect | Alberta Wildfire | ORG | organisation
6 | direct | Josh Tremaine | PERSON | pronoun
7 | indirect | Josh Tremaine | PERSON | surname
8 | indirect | Environment Canada | ORG | organisation
9 | direct | Roy Cardinal | PERSON | title
10 | indirect | Tansy Laboucan | PERSON | name
11 | attitude | Tansy Laboucan | PERSON | pronoun
12 | mixed | Elaine Straub | PERSON | pronoun
13 | indirect | Elaine Straub | PERSON | title
14 | direct | Elaine Straub | PERSON | surname
15 | mixed | Farah Aziz | PERSON | name
16 | indirect | Farah Aziz | PERSON | name
17 | indirect | Leonard Auger | PERSON | name
18 | direct | Leonard Auger | PERSON | pronoun
19 | indirect | Yves Gaudreau | PERSON | name
20 | attitude | Peter Hsu | PERSON | name
21 | direct | Peter Hsu | PERSON | pronoun
entity | ORG | Corvane Energy | Corvane | - | -
entity | ORG | Alberta Wildfire | - | - | -
entity | ORG | Environment Canada | - | - | -
entity | ORG | NDP | - | - | -
entity | ORG | Woodland Lake First Nation | - | - | -
entity | ORG | Northgate Capital | - | - | -
entity | PERSON | Michelle Dubois | - | vice-president | Corvane Energy
entity | PERSON | Josh Tremaine | Tremaine | Information officer | Alberta Wildfire
entity | PERSON | Roy Cardinal | Cardinal | retired pipefitter | -
entity | PERSON | Tansy Laboucan | - | - | -
entity | PERSON | Elaine Straub | Straub | Premier | -
entity | PERSON | Farah Aziz | - | Leader | NDP
entity | PERSON | Leonard Auger | - | Chief | Woodland Lake First Nation
entity | PERSON | Yves Gaudreau | - | Federal Emergency Preparedness Minister | -
entity | PERSON | Peter Hsu | - | Analyst | Northgate Capital
entity | LOC | Alberta | Alta. | - | -
entity | LOC | Peace River | PEACE RIVER | - | -
entity | LOC | Saddle Creek | - | - | -
entity | LOC | Highway 986 | - | - | -
entity | LOC | British Columbia | - | - | -
entity | LOC | Cadotte Flats | - | - | -
entity | LOC | Edmonton | - | - | -
entity | LOC | Ottawa | - | - | -
entity | LOC | Calgary | - | - | -
meta | Evacuation order expanded as wildfire closes in on northern Alberta gas plant | - | Darrell Pichette
