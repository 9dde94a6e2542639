A farm-state senator breaks ranks, and his party waits to see who follows

Analysis by Dana Whitcombe-Reyes

For most of his 14 years in the Senate, Thomas Haugen of South Dakota was the sort of Republican nobody had to count. He voted with his leadership, chaired his committee and flew home on Thursdays.

Last week he stopped. In a 20-minute speech on the Senate floor, <s1>Haugen</s1> <c1>said</c1> <q1>he could not support a tariff package that would, in his words, “ask a wheat farmer in Brown County to pay for a political slogan.”</q1>

By the weekend, <s2>three colleagues</s2> <c2>had signaled</c2> that <q2>they might join him</q2>. That is one more than Majority Leader Warren Pickett can afford to lose.

The White House has responded with a mixture of charm and menace. The president has not mentioned Haugen by name, but on Sunday <s3>he</s3> <c3>told</c3> <a3>supporters in Tulsa</a3> that “<q3>some people in our party have gotten very comfortable.</q3>” <s4>His press secretary, Lauren Castellano</s4>, <c4>insisted</c4> Monday that <q4>he was referring to no one in particular</q4>.

“<q5>That was a brushback pitch, and Tom knows it,</q5>” <c5>said</c5> <s5>a Republican strategist</s5> who has worked on two of Haugen’s campaigns and spoke on the condition of anonymity to describe private conversations. “<q5>The question is whether he steps back in the box.</q5>”

<s6>Aides to several senators</s6> <c6>say</c6> <q6>their bosses are less worried about the president than about their own primary voters</q6>. <q7>Support for the duties among Republicans in six farm states has risen to 61 percent, from 44 percent a year ago</q7>, <c7>according to</c7> <s7>a Midland Survey poll</s7>.

That leaves Haugen, who is not up for reelection until 2030, freer than most. It also explains why Carla Vance of Kansas, who is, has been so hard to pin down. In an interview Tuesday, <s8>she</s8> <c8>described</c8> herself as “<q8>an undecided vote in an undecided state.</q8>”

“<q9>I have heard from the co-ops, I have heard from the county commissioners, I have heard from my brother-in-law, and none of them agree,</q9>” <s9>she</s9> <c9>said</c9>.

<s10>Pickett, a former prosecutor with little patience for suspense</s10>, <c10>wants</c10> <q10>a vote before the Memorial Day recess</q10>. <s11>He</s11> <c11>has told</c11> <a11>members</a11> that <q11>delay will only raise the price of their support</q11>. Asked whether he had the numbers, <s12>the Kentuckian</s12> <c12>said</c12>: “<q12>I don’t schedule votes to lose them.</q12>”

There is precedent for caution. In 2011, Pickett’s predecessor, Harold Stamm, brought an ethanol measure to the floor two votes short, lost by five and stepped down within the year. <s13>Stamm, now 81 and retired to Lexington</s13>, <c13>said</c13> by phone that <q13>he had “counted promises instead of votes.”</q13>

Democrats have kept unusually quiet. <q14>Minority Leader Renee Thibodeaux has instructed her caucus to let the other side fight</q14>, <c14>according to</c14> <s14>two people</s14> who attended a luncheon last week. In public, <s15>she</s15> <c15>has said</c15> only that <q15>the package “would be a tax increase with a flag on it.”</q15>

<s16>A Congressional Budget Office report</s16> <c16>estimated</c16> that <q16>the duties would cost the average household $830 a year while adding $190 billion to federal revenue over a decade</q16>. <s17>Administration officials</s17> <c17>dispute</c17> <q17>the household figure</q17>.

What would satisfy Haugen is less clear. <s18>He</s18> <c18>has asked for</c18> <q18>an exemption for fertilizer and farm machinery</q18>, which <s19>the Treasury Department</s19> <c19>says</c19> <q19>would cost $22 billion</q19>. <s20>Vance</s20> <c20>supports</c20> <q20>the idea</q20>. <s21>Pickett</s21> <c21>has yet to say</c21> <q21>whether he will allow a vote on it</q21>.

<s22>Friends</s22> <c22>say</c22> <q22>he is also thinking about his legacy</q22>.

“<q23>He watched his dad sell the herd in 1986 on account of a policy somebody thought up in an office,</q23>” <c23>said</c23> <s23>Marlys Aune</s23>, who ran his first race and still sends him clippings from the Aberdeen paper. “<q23>He’s not going to be the office.</q23>”

On Wednesday morning, the senator walked alone from the subway to his committee room, trailed by a dozen reporters. Would he vote no?

“<q24>I said what I said,</q24>” <s24>he</s24> <c24>replied</c24>, and kept walking.

If it was a bluff, it was a good one.
-----
1 | mixed | Thomas Haugen | PERSON | surname
2 | indirect | three colleagues | GROUP | group
3 | mixed | president | PERSON | pronoun
4 | indirect | Lauren Castellano | PERSON | name
5 | direct | Republican strategist | PERSON | title
6 | indirect | Aides to several senators | GROUP | group
7 | indirect | Midland Survey poll | DOCUMENT | document
8 | mixed | Carla Vance | PERSON | pronoun
9 | direct | Carla Vance | PERSON | pronoun
10 | attitude | Warren Pickett | PERSON | surname
11 | indirect | Warren Pickett | PERSON | pronoun
12 | direct | Warren Pickett | PERSON | title
13 | mixed | Harold Stamm | PERSON | surname
14 | indirect | two people | GROUP | group
15 | mixed | Renee Thibodeaux | PERSON | pronoun
16 | indirect | Congressional Budget Office report | DOCUMENT | document
17 | indirect | Administration officials | GROUP | group
18 | indirect | Thomas Haugen | PERSON | pronoun
19 | indirect | Treasury Department | ORG | organisation
20 | attitude | Carla Vance | PERSON | surname
21 | attitude | Warren Pickett | PERSON | surname
22 | indirect | Friends | GROUP | group
23 | direct | Marlys Aune | PERSON | name
24 | direct | Thomas Haugen | PERSON | pronoun
entity | PERSON | Thomas Haugen | Haugen; Tom | senator | -
entity | PERSON | Warren Pickett | Pickett | Majority Leader | -
entity | PERSON | Lauren Castellano | - | press secretary | White House
entity | PERSON | Carla Vance | Vance | - | -
entity | PERSON | Harold Stamm | Stamm | - | -
entity | PERSON | Renee Thibodeaux | - | Minority Leader | -
entity | PERSON | Marlys Aune | - | - | -
entity | ORG | Senate | - | - | -
entity | ORG | White House | - | - | -
entity | ORG | Midland Survey | - | - | -
entity | ORG | Congressional Budget Office | - | - | -
entity | ORG | Treasury Department | - | - | -
entity | NORP | Republican | Republicans | - | -
entity | NORP | Democrats | - | - | -
entity | NORP | Kentuckian | - | - | -
entity | LOC | South Dakota | - | - | -
entity | LOC | Brown County | - | - | -
entity | LOC | Tulsa | - | - | -
entity | LOC | Kansas | - | - | -
entity | LOC | Lexington | - | - | -
entity | LOC | Aberdeen | - | - | -
meta | A farm-state senator breaks ranks, and his party waits to see who follows | - | Dana Whitcombe-Reyes
