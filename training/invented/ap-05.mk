CASTLE OF CARDS

Telly bosses pull Fort Fortune after TikTok twins' bust-up on set in Croatia

EXCLUSIVE by Dex Marlowe, TV Correspondent

REALITY hit Fort Fortune has been yanked off air after two of its stars came to blows in the Banquet Hall.

Channel 8 chiefs ditched Sunday's live eviction with just 40 minutes to go — and fans were shown a repeat of Barge Hunters instead.

TikTok twins Bronte and Haworth Price, 23, laid into ex-Love Lagoon hunk Kane "Biscuit" Rochester when he ate their weekly ration of cheese.

<s1>A source</s1> <c1>told</c1> <a1>The Sun</a1>: "<q1>It was carnage. Bronte went for him with a candlestick and Haworth was on his back like a rucksack. All over half a pound of Red Leicester.</q1>"

<s2>The insider</s2> <c2>claimed</c2> <q2>producers at Blue Kettle "were watching it on a phone in the pub" when the alarm went up</q2>.

<s3>The firm, part of the Vantor group</s3>, <c3>denied</c3> <q3>that</q3>. "<q4>Our welfare team was on the floor within 60 seconds,</q4>" <s4>it</s4> <c4>said</c4>.

Biscuit, from Grays, Essex, was treated at a hospital in Split for a cut ear. <s5,6>His agent, Portia Lane of Lane Halliday Management</s5,6>, <c5>said</c5> <q5>he was "gutted but golden"</q5> and <c6>blamed</c6> Blue Kettle for <q6>starving the cast</q6>.

"<q7>They had 900 calories a day and a bucket,</q7>" <s7>she</s7> <c7>fumed</c7>. "<q7>What did they think would happen, poetry?</q7>"

The punch-up is the latest headache for Channel 8 supremo Lars Ekdahl. The Swede, 51, bet £22million on Fort Fortune after losing Bake Off rival Crumbs! to Netflix.

<q8>He is furious and wants the twins replaced</q8>, <s8>pals</s8> <c8>say</c8>.

Sponsor Zingo yesterday dropped the show. <s9>The fizzy drinks giant</s9> <c9>said</c9> <q9>the scenes "do not reflect who we are"</q9>.

<s10>Ofcom</s10> has had 1,870 complaints and <c10>confirmed</c10> <q10>it is "assessing" them</q10>. <s11>Tory MP Sir Digby Sale</s11> <c11>called for</c11> <q11>the show to be axed for good</q11>.

"<q12>It's bear-baiting with spray tan,</q12>" <s12>he</s12> <c12>thundered</c12> on GB News.

<s13>The twins' mum, Sharon Price</s13>, who runs a Spar in Keighley, <c13>insisted</c13> <q13>her girls were the victims</q13>.

"<q14>He called Haworth a parsonage,</q14>" <c14>said</c14> <s14>Shaz, 49</s14>. "<q14>She didn't know what it meant, but it was the way he said it.</q14>"

<s15>She</s15> <c15>has asked</c15> <a15>West Yorkshire Police</a15> <q15>to look into threats sent to the family's home on the Moorside estate</q15>. <s16>The force</s16> <c16>said</c16> <q16>inquiries were ongoing</q16>.

The girls were named after Mum's favourite Brontë book and a coach trip. They shot to fame with their Wuthering Frights videos, bagged a Bafta for the hit single Cathy's Had Enough, and have 6.2million followers.

<s17>Host Gethin Pugh</s17> <c17>begged</c17> <a17>viewers</a17> <q17>to be kind</q17>. "<q18>They're kids. Turn your phone off and hug a nan,</q18>" <s18>he</s18> <c18>wrote</c18> on X. <s19>The Pontypridd-born comic, a Baptist minister's son</s19>, <c19>would not say</c19> <q19>if he will be back for series five</q19>.

<s20>A Channel 8 spokesman</s20> <c20>said</c20>: "<q20>The safety of our contributors comes first. We have paused Fort Fortune while we establish the facts.</q20>"

Last night it emerged that Castle Drago, the 15th-century pile on the island of Brač where the series is shot, is up for sale with Knight Frank for £4.8million.

"<q21>Needs some work in the Banquet Hall,</q21>" <s21>the brochure</s21> <c21>admits</c21>.
-----
1 | direct | source | PERSON | title
2 | mixed | source | PERSON | title
3 | indirect | Blue Kettle | ORG | organisation
4 | direct | Blue Kettle | ORG | pronoun
5 | mixed | Portia Lane | PERSON | name
6 | indirect | Portia Lane | PERSON | name
7 | direct | Portia Lane | PERSON | pronoun
8 | indirect | pals | GROUP | group
9 | mixed | Zingo | ORG | organisation
10 | mixed | Ofcom | ORG | organisation
11 | indirect | Digby Sale | PERSON | name
12 | direct | Digby Sale | PERSON | pronoun
13 | indirect | Sharon Price | PERSON | name
14 | direct | Sharon Price | PERSON | name
15 | indirect | Sharon Price | PERSON | pronoun
16 | indirect | West Yorkshire Police | ORG | organisation
17 | indirect | Gethin Pugh | PERSON | name
18 | direct | Gethin Pugh | PERSON | pronoun
19 | attitude | Gethin Pugh | PERSON | title
20 | direct | Channel 8 | ORG | organisation
21 | direct | brochure | DOCUMENT | document
entity | LOC | Croatia | - | - | -
entity | LOC | Banquet Hall | - | - | -
entity | ORG | TikTok | - | - | -
entity | ORG | Channel 8 | - | - | -
entity | PERSON | Bronte | - | - | -
entity | PERSON | Haworth Price | Haworth | - | -
entity | PERSON | Kane "Biscuit" Rochester | Biscuit | - | -
entity | ORG | The Sun | - | - | -
entity | ORG | Blue Kettle | - | - | -
entity | ORG | Vantor | - | - | -
entity | LOC | Grays | - | - | -
entity | LOC | Essex | - | - | -
entity | LOC | Split | - | - | -
entity | PERSON | Portia Lane | - | agent | Lane Halliday Management
entity | ORG | Lane Halliday Management | - | - | -
entity | PERSON | Lars Ekdahl | - | supremo | Channel 8
entity | NORP | Swede | - | - | -
entity | ORG | Netflix | - | - | -
entity | ORG | Zingo | - | - | -
entity | ORG | Ofcom | - | - | -
entity | NORP | Tory | - | - | -
entity | PERSON | Digby Sale | Sir Digby Sale | MP | Tory
entity | ORG | GB News | - | - | -
entity | PERSON | Sharon Price | Shaz | - | -
entity | ORG | Spar | - | - | -
entity | LOC | Keighley | - | - | -
entity | ORG | West Yorkshire Police | - | - | -
entity | LOC | Moorside | - | - | -
entity | PERSON | Brontë | - | - | -
entity | PERSON | Gethin Pugh | - | Host | -
entity | ORG | X | - | - | -
entity | LOC | Pontypridd | - | - | -
entity | NORP | Baptist | - | - | -
entity | LOC | Castle Drago | - | - | -
entity | LOC | Brač | - | - | -
entity | ORG | Knight Frank | - | - | -
meta | CASTLE OF CARDS | - | Dex Marlowe
