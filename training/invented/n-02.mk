<s24>GOP moderates</s24> <c24>threaten</c24> <q24>to sink farm bill over crop insurance caps</q24>

The revolt leaves Majority Leader Tom Brannigan with almost no margin for error before the August recess.

By Leah Sandoval and Marcus Tighe
07/16/2024 06:42 PM EDT

<s1>At least six Republican senators</s1> <c1>told</c1> <a1>leadership</a1> on Tuesday that <q1>they would not vote to advance the farm bill unless it drops a cap on crop insurance subsidies</q1>, throwing into doubt a $1.4 trillion package that has already been delayed twice.

The standoff burst into the open during a closed-door lunch that <s2>one attendee</s2> <c2>described</c2> as “<q2>pretty raw.</q2>”

<q3>Sen. Dale Whitcomb (R-Neb.), who is up for reelection in November, stood up midway through the meal and read aloud a letter from a corn grower in his state</q3>, <c3>according to</c3> <s3>three people in the room</s3>. <s4>The letter</s4> <c4>warned</c4> that <q4>family operations would “disappear one auction at a time.”</q4>

“<q5>I’m not going home to explain why we did this to people in the middle of a price collapse,</q5>” <s5>Whitcomb</s5> <c5>told</c5> <a5>reporters</a5> afterward. “<q5>I’m just not.</q5>”

<s23>Brannigan, the Idaho Republican</s23> who took over the conference last year, <c23>has promised</c23> <a23>conservatives</a23> that <q23>the bill will contain at least $90 billion in savings</q23>. <s6,7>He</s6,7> <c6>insisted</c6> <q6>the votes were “coming together”</q6> and <c7>declined to say</c7> <q7>whether he would keep members in Washington into the recess</q7>.

“<q8>Everybody gets to have a bad lunch,</q8>” <s8>he</s8> <c8>said</c8>.

The cap, known in Senate offices as the “<x>Delahunt ditch,</x>” would limit premium support to $125,000 per operation. It was the brainchild of Rep. Curt Delahunt of Arizona, chair of the hard-line American Liberty Caucus. <s9>Delahunt</s9> <c9>has vowed</c9> <q9>to oppose any version that comes back to the House without it</q9>. <s10>He</s10> <c10>said</c10> in a post on X that <q10>senators were “protecting millionaires with tractors.”</q10>

That didn’t sit well with Sen. Ellen Tormey (R-Kan.), the second-ranking member of the Agriculture Committee. “<q11>Curt has a lot of opinions about wheat for a man from Scottsdale,</q11>” <s11>she</s11> <c11>said</c11>.

Tormey and Whitcomb met for nearly an hour Monday with Budget Director Paul Reston. Afterward, <s12>she</s12> <c12>said</c12> <q12>the White House understood their concerns</q12>. <s13>A senior administration official</s13>, granted anonymity to discuss private talks, <c13>offered</c13> a cooler read: “<q13>We listened. We didn’t commit to a thing.</q13>”

<q14>The president wants a signing ceremony at the Iowa State Fair</q14>, <s14>the official</s14> <c14>said</c14>.

Democrats, for now, are content to watch. <s16>Sen. Yolanda Pruitt of New Mexico, the top Democrat on the committee</s16>, <c16>accused</c16> Republicans of <q16>using farmers as “bargaining chips” in a fight over food stamps</q16>. <s17>She</s17> <c17>said</c17> <q17>her party would not provide the votes to rescue Brannigan</q17>.

The last farm bill expired in 2023 and has been extended twice. <s18>A Congressional Budget Office analysis</s18> released last month <c18>estimated</c18> that <q18>the Senate version would increase deficits by $31 billion over a decade</q18>.

Farm groups are divided. <s19>The National Grain Alliance</s19> <c19>urged</c19> <a19>senators</a19> <q19>to strip the cap</q19>, while <s20>its smaller rival, the Heartland Farmers Union</s20>, <c20>called</c20> it “<q20>a modest step toward fairness.</q20>”

“<q21>Most of our members will never see $125,000 of anything,</q21>” <c21>said</c21> <s21>the union’s president, Gus Halloran</s21>.

<s22>Whitcomb</s22> <c22>doubts</c22> <q22>there will be a vote this month</q22>. <s15>He</s15> <c15>has not ruled out</c15> <q15>accepting a higher cap</q15>.
-----
1 | indirect | At least six Republican senators | GROUP | group
2 | mixed | one attendee | PERSON | title
3 | indirect | three people in the room | GROUP | group
4 | mixed | letter from a corn grower in his state | DOCUMENT | document
5 | direct | Dale Whitcomb | PERSON | surname
6 | mixed | Tom Brannigan | PERSON | pronoun
7 | attitude | Tom Brannigan | PERSON | pronoun
8 | direct | Tom Brannigan | PERSON | pronoun
9 | indirect | Curt Delahunt | PERSON | surname
10 | mixed | Curt Delahunt | PERSON | pronoun
11 | direct | Ellen Tormey | PERSON | pronoun
12 | indirect | Ellen Tormey | PERSON | pronoun
13 | direct | senior administration official | PERSON | title
14 | indirect | senior administration official | PERSON | title
15 | attitude | Dale Whitcomb | PERSON | pronoun
16 | mixed | Yolanda Pruitt | PERSON | name
17 | indirect | Yolanda Pruitt | PERSON | pronoun
18 | indirect | Congressional Budget Office analysis released last month | DOCUMENT | document
19 | indirect | National Grain Alliance | ORG | organisation
20 | mixed | Heartland Farmers Union | ORG | organisation
21 | direct | Gus Halloran | PERSON | name
22 | attitude | Dale Whitcomb | PERSON | surname
23 | indirect | Tom Brannigan | PERSON | surname
24 | indirect | At least six Republican senators | GROUP | group
entity | PERSON | Tom Brannigan | Brannigan | Majority Leader | Republican
entity | PERSON | Dale Whitcomb | Sen. Dale Whitcomb; Whitcomb | Sen. | Republican
entity | PERSON | Curt Delahunt | Rep. Curt Delahunt; Delahunt; Curt | chair | American Liberty Caucus
entity | PERSON | Ellen Tormey | Sen. Ellen Tormey; Tormey | Sen. | Agriculture Committee
entity | PERSON | Paul Reston | - | Budget Director | -
entity | PERSON | Yolanda Pruitt | Sen. Yolanda Pruitt | Sen. | Agriculture Committee
entity | PERSON | Gus Halloran | - | president | Heartland Farmers Union
entity | ORG | American Liberty Caucus | - | - | -
entity | ORG | Senate | - | - | -
entity | ORG | House | - | - | -
entity | ORG | Agriculture Committee | - | - | -
entity | ORG | White House | - | - | -
entity | ORG | X | - | - | -
entity | ORG | Congressional Budget Office | - | - | -
entity | ORG | National Grain Alliance | - | - | -
entity | ORG | Heartland Farmers Union | - | - | -
entity | NORP | Republican | GOP; Republicans | - | -
entity | NORP | Democrats | Democrat | - | -
entity | LOC | Idaho | - | - | -
entity | LOC | Washington | - | - | -
entity | LOC | Arizona | - | - | -
entity | LOC | Scottsdale | - | - | -
entity | LOC | New Mexico | - | - | -
entity | LOC | Neb. | - | - | -
entity | LOC | Kan. | - | - | -
meta | GOP moderates threaten to sink farm bill over crop insurance caps | 2024-07-16 | Leah Sandoval and Marcus Tighe
