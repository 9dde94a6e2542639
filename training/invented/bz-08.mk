Netball: Fa'asavalu's late bomb sinks Flames as Terns survive extra-time thriller

By Brodie Harcourt

<s1>Harbour Terns coach Robyn Ngatai</s1> <c1>admitted</c1> <q1>she "couldn't watch" the last 90 seconds</q1> as her side scrambled home 61-60 in extra time against the Southern Flames in Invercargill on Sunday.

Goal shoot Malia Fa'asavalu, just 20, landed a long bomb with four seconds on the clock to snatch the points in front of 3100 at Oreti Arena.

"<q2>I had my head inside Jude's jacket,</q2>" <c2>laughed</c2> <s2>Ngatai</s2>, whose assistant, Jude Pomare, kept watch on the clock.

The Terns trailed by nine early in the third quarter. <s3>Captain Kirsty Aldous</s3> <c3>conceded</c3> <q3>they had been "out-thought, out-muscled and, to be honest, out-coached" before halftime</q3>.

"<q4>Robs said a few things at the break I can't repeat on Sky,</q4>" <s4>Aldous</s4> <c4>said</c4>. "<q4>I reckon they heard it in Bluff.</q4>"

Whatever was said, it worked. Te Rina Waaka came on at wing attack, Aldous shifted to centre, and the feed to Fa'asavalu went from a trickle to a flood. The former Manurewa schoolgirl finished with 44 from 47.

"<q5>She'll be in the black dress before she can rent a car,</q5>" <c5>predicted</c5> <s5>Ngatai</s5>, a former Silver Ferns defender.

<s6>Her opposite number, Deb van Rooyen</s6>, <c6>felt</c6> <q6>the final penalty should have gone the other way</q6>.

"<q7>I'll get a letter for this, but the whole of Southland saw that contact,</q7>" <c7>said</c7> <s7>the South African</s7>. "<q7>Apparently two people didn't.</q7>"

<s8,9>She</s8,9> <c8>thanked</c8> the crowd for "<q8>staying till the death</q8>" but <c9>ruled out</c9> <q9>an official complaint</q9>. <s10>Netball New Zealand</s10> <c10>would not say</c10> <q10>whether it would review the tape</q10>.

Worse for the Flames, sponsored by Balfour Freight and bottom of the table, was the loss of defender Ashleigh Tonks, who crumpled in the 52nd minute. <s11>Van Rooyen</s11> <c11>fears</c11> <q11>the 24-year-old's season is over</q11>.

"<q12>She heard it go,</q12>" <s12>she</s12> <c12>said</c12>. "<q12>I heard it go from the bench.</q12>"

<s13>Tonks</s13> later <c13>posted</c13> from her bed at Southland Hospital: "<q13>Bugger. Back in the spring.</q13>"

Her sister Brooke was on the other side, at wing defence for the Terns. "<q14>I had a win bonus and a sister on a stretcher,</q14>" <c14>said</c14> <s14>the elder Tonks</s14>. "<q14>I went with the sister.</q14>"

Paige Hohepa, who crossed from the Flames in the off-season, was booed from the warm-up. <s15>The midcourter</s15> <c15>had expected</c15> <q15>nothing else</q15>.

"<q16>If they hadn't I'd have been offended,</q16>" <s16>she</s16> <c16>joked</c16>. "<q16>Some of them are my aunties.</q16>"

The win lifts the Terns above Waikato Huia into second, four points behind the unbeaten Capital Rimu. On Saturday the Bay Kingfishers thumped Mainland Drift 58-49 in Tauranga, a result that all but ends the Christchurch side's hopes.

Off the court, <s17>Flames chief executive Hemi Te Awa</s17> <c17>denied</c17> <q17>reports that the club would shift to Dunedin next season</q17>.

"<q18>Not on my watch,</q18>" <s18>he</s18> <c18>told</c18> <a18>Radio Murihiku</a18>. "<q18>We'd sooner play in a woolshed.</q18>"

The Terns host the Rimu at Wairau Park on Friday, when Aldous will bring up 150 games. <s19>Ngatai</s19> <c19>refused</c19> <q19>to look that far ahead</q19>.

"<q20>We're going to get on the plane, eat the lollies and enjoy this one,</q20>" <s20>she</s20> <c20>said</c20>.

<s21>Fa'asavalu</s21>, who has an exam at AUT on Tuesday, <c21>is hoping</c21> <q21>to be let off training</q21>.

"<q22>I've texted Robs already,</q22>" <s22>she</s22> <c22>said</c22>. "<q22>She's left me on read.</q22>"

Harbour Terns 61 (Fa'asavalu 44/47, Lani Petelo 17/22) Southern Flames 60 (Grace Umaga-Reid 39/43, Tess Kingi 21/25).
-----
1 | mixed | Robyn Ngatai | PERSON | name
2 | direct | Robyn Ngatai | PERSON | surname
3 | mixed | Kirsty Aldous | PERSON | name
4 | direct | Kirsty Aldous | PERSON | surname
5 | direct | Robyn Ngatai | PERSON | surname
6 | attitude | Deb van Rooyen | PERSON | name
7 | direct | Deb van Rooyen | PERSON | title
8 | mixed | Deb van Rooyen | PERSON | pronoun
9 | indirect | Deb van Rooyen | PERSON | pronoun
10 | attitude | Netball New Zealand | ORG | organisation
11 | attitude | Deb van Rooyen | PERSON | surname
12 | direct | Deb van Rooyen | PERSON | pronoun
13 | direct | Ashleigh Tonks | PERSON | surname
14 | direct | Brooke | PERSON | title
15 | attitude | Paige Hohepa | PERSON | title
16 | direct | Paige Hohepa | PERSON | pronoun
17 | indirect | Hemi Te Awa | PERSON | name
18 | direct | Hemi Te Awa | PERSON | pronoun
19 | attitude | Robyn Ngatai | PERSON | surname
20 | direct | Robyn Ngatai | PERSON | pronoun
21 | attitude | Malia Fa'asavalu | PERSON | surname
22 | direct | Malia Fa'asavalu | PERSON | pronoun
entity | PERSON | Malia Fa'asavalu | Fa'asavalu | Goal shoot | Harbour Terns
entity | PERSON | Robyn Ngatai | Ngatai; Robs | coach | Harbour Terns
entity | PERSON | Jude Pomare | Jude | assistant | Harbour Terns
entity | PERSON | Kirsty Aldous | Aldous | Captain | Harbour Terns
entity | PERSON | Te Rina Waaka | - | wing attack | Harbour Terns
entity | PERSON | Deb van Rooyen | Van Rooyen | coach | Southern Flames
entity | PERSON | Ashleigh Tonks | Tonks | defender | Southern Flames
entity | PERSON | Brooke | - | wing defence | Harbour Terns
entity | PERSON | Paige Hohepa | - | midcourter | Harbour Terns
entity | PERSON | Hemi Te Awa | - | chief executive | Southern Flames
entity | PERSON | Lani Petelo | - | - | Harbour Terns
entity | PERSON | Grace Umaga-Reid | - | - | Southern Flames
entity | PERSON | Tess Kingi | - | - | Southern Flames
entity | ORG | Harbour Terns | Terns | - | -
entity | ORG | Southern Flames | Flames | - | -
entity | ORG | Sky | - | - | -
entity | ORG | Silver Ferns | - | - | -
entity | ORG | Netball New Zealand | - | - | -
entity | ORG | Balfour Freight | - | - | -
entity | ORG | Southland Hospital | - | - | -
entity | ORG | Waikato Huia | - | - | -
entity | ORG | Capital Rimu | Rimu | - | -
entity | ORG | Bay Kingfishers | - | - | -
entity | ORG | Mainland Drift | - | - | -
entity | ORG | Radio Murihiku | - | - | -
entity | ORG | AUT | - | - | -
entity | NORP | South African | - | - | -
entity | LOC | Invercargill | - | - | -
entity | LOC | Oreti Arena | - | - | -
entity | LOC | Bluff | - | - | -
entity | LOC | Manurewa | - | - | -
entity | LOC | Southland | - | - | -
entity | LOC | Tauranga | - | - | -
entity | LOC | Christchurch | - | - | -
entity | LOC | Dunedin | - | - | -
entity | LOC | Wairau Park | - | - | -
meta | Netball: Fa'asavalu's late bomb sinks Flames as Terns survive extra-time thriller | - | Brodie Harcourt
