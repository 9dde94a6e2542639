HOLM TRUTHS! Fury as <s6>Town owner</s6> <c6>calls</c6> own fans ‘<q6>bedwetters</q6>’

<s1>Holmbury Town owner Dexter Royle</s1> <c1>has branded</c1> his own supporters “<q1>bedwetters</q1>” as the League Two crisis club lurched towards a third winding-up order.

The vape tycoon, 44, let rip on X at 2am yesterday, hours after Town were thumped 4-0 by Tarnbeck at Sugden Lane.

“<q2>I’ve put £9million of MY money in and all I get is grief from the Trust,</q2>” <c2>fumed</c2> <s2>Royle</s2>.

But <s3>the Holmbury Supporters’ Trust</s3> last night <c3>demanded</c3> <q3>he sell up</q3>.

“<q4>He calls us bedwetters. We call him the bloke who hasn’t paid the laundry,</q4>” <c4>said</c4> <s4>Trust chair Bev Halifax</s4>. “<q4>Literally. The kit’s been washed at my sister’s in Ashby since August.</q4>”

<s5>The mum-of-three</s5> <c5>claims</c5> <q5>HMRC is owed £680,000 and that wages were late for five months on the spin</q5>.

Royle bought the Badgers for a quid in 2021 from bakery boss Lenny Pockett, who had run the club for 19 years and once drove the team bus to Barrow. Within months he had flogged the training ground at Wykeham Court to Cresta, a firm owned by his brother Dwayne.

<s18>The company</s18> now <c18>wants</c18> <q18>£14,000 a month in rent</q18>.

<s7>Cresta</s7> <c7>insists</c7> <q7>the deal was “signed off by everybody who needed to sign it”</q7>. <s8>The EFL</s8> <c8>says</c8> <q8>it has no record of that</q8>.

Boss Stan Okafor-Price has just 13 fit players for Saturday’s trip to Crewe. <s9>He</s9> <c9>admitted</c9>: “<q9>I’ve got a keeper playing left-back. I rang Big Mo and asked if he fancied it. He’s 43 and sells Kias.</q9>”

Mo Sesay, the cult hero striker whose header won the Play-Off Final at Wembley in 2009, runs a showroom on Banks Street. <s10>Sesay</s10> <c10>told</c10> <a10>Mirror Sport</a10> <q10>he would “crawl there” if Town needed him</q10>.

Skipper Jordy Lane is one of six men who have gone to the PFA. <s11>The players’ union</s11> <c11>vowed</c11> <q11>to back any of them who walked out</q11>.

<s12>Local MP Gillian York</s12> <c12>wants</c12> <q12>the new Independent Football Regulator to make Holmbury its first case</q12>. “<q13>This town gave the world the Sugden loom and Town gave it Billy Church,</q13>” <s13>the Labour backbencher</s13> <c13>said</c13>. “<q13>We’re not handing it to a man who thinks it’s a toy.</q13>”

Not everyone is against Royle. <s14>Season-ticket holder Gaz “<x>Biscuits</x>” Moody</s14>, who has followed Town since 1977, <c14>reckons</c14> <q14>the fans “want Man City on a Holmbury budget”</q14>.

<s15>The club</s15> <c15>said</c15> in a statement: “<q15>Holmbury Town does not comment on social media activity. The Chairman remains fully committed.</q15>”

By lunchtime the post had gone. In its place was <s16>a picture of Royle’s Lamborghini Urus</s16> with the <c16>caption</c16>: “<q16>Love my club.</q16>”

<s17>A banner on the gates at Sugden Lane</s17> <c17>answered</c17> it: “<q17>YOU’RE ROYLE-Y TAKING THE P***.</q17>”
-----
1 | mixed | Dexter Royle | PERSON | name
2 | direct | Dexter Royle | PERSON | surname
3 | indirect | Holmbury Supporters’ Trust | ORG | organisation
4 | direct | Bev Halifax | PERSON | name
5 | indirect | Bev Halifax | PERSON | title
6 | mixed | Dexter Royle | PERSON | title
7 | mixed | Cresta | ORG | organisation
8 | indirect | EFL | ORG | organisation
9 | direct | Stan Okafor-Price | PERSON | pronoun
10 | mixed | Mo Sesay | PERSON | surname
11 | indirect | PFA | ORG | organisation
12 | attitude | Gillian York | PERSON | name
13 | direct | Gillian York | PERSON | title
14 | mixed | Gaz “Biscuits” Moody | PERSON | name
15 | direct | Holmbury Town | ORG | organisation
16 | direct | picture of Royle’s Lamborghini Urus | DOCUMENT | document
17 | direct | banner on the gates at Sugden Lane | DOCUMENT | document
18 | attitude | Cresta | ORG | organisation
entity | ORG | Holmbury Town | Town; Badgers | - | -
entity | PERSON | Dexter Royle | Royle | owner | Holmbury Town
entity | ORG | Tarnbeck | - | - | -
entity | LOC | Sugden Lane | - | - | -
entity | ORG | Holmbury Supporters’ Trust | Trust | - | -
entity | PERSON | Bev Halifax | - | chair | Holmbury Supporters’ Trust
entity | LOC | Ashby | - | - | -
entity | ORG | HMRC | - | - | -
entity | PERSON | Lenny Pockett | - | bakery boss | -
entity | LOC | Barrow | - | - | -
entity | LOC | Wykeham Court | - | - | -
entity | ORG | Cresta | - | - | -
entity | PERSON | Dwayne | - | - | -
entity | ORG | EFL | - | - | -
entity | PERSON | Stan Okafor-Price | - | Boss | Holmbury Town
entity | LOC | Crewe | - | - | -
entity | PERSON | Mo Sesay | Big Mo; Sesay | striker | -
entity | LOC | Wembley | - | - | -
entity | LOC | Banks Street | - | - | -
entity | ORG | Mirror Sport | - | - | -
entity | PERSON | Jordy Lane | - | Skipper | Holmbury Town
entity | ORG | PFA | - | - | -
entity | PERSON | Gillian York | - | MP | Labour
entity | ORG | Independent Football Regulator | - | - | -
entity | LOC | Holmbury | - | - | -
entity | PERSON | Billy Church | - | - | -
entity | NORP | Labour | - | - | -
entity | PERSON | Gaz “Biscuits” Moody | - | Season-ticket holder | -
entity | ORG | Man City | - | - | -
meta | HOLM TRUTHS! Fury as Town owner calls own fans ‘bedwetters’ | - | -
