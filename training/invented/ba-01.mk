Treasurer defends £2.4m gift from cladding firm as delegates walk out

By Saoirse Nketiah, Political correspondent

Labour’s treasurer has defended the party’s decision to take £2.4m from a cladding manufacturer, as scores of delegates walked out of its conference in Brighton during her speech.

<s1>Gwenda Ollerenshaw</s1> <c1>told</c1> <a1>the hall</a1> on Monday that <q1>the donation from Tolpuddle Rainscreens had been “checked, double-checked and declared”</q1>. <s2>She</s2> <c2>said</c2> <q2>no donor was ever promised a meeting, let alone a policy</q2>.

“<q3>If a company that employs 900 people in Wednesbury wants to back us, I will not apologise for saying thank you,</q3>” <s3>she</s3> <c3>said</c3>. “<q3>I would rather have it in the open than in a brown envelope.</q3>”

Tolpuddle, started in a garage off Potter Street by Ned Crabtree and his brother Aurelio, supplied panels for Fennimore Point, the tower block in Salford where four people died in a fire in 2021. The firm was not among those prosecuted.

Among those who left was Khadija Winterbottom, whose uncle lived on the ninth floor. “<q4>A nice lad on the door shook my hand and sold me a raffle ticket,</q4>” <s4>she</s4> <c4>said</c4>. “<q4>First prize was tea with a Crabtree.</q4>”

<s5>Fennimore Justice, the survivors’ group</s5>, <c5>called</c5> the speech “<q5>a slap dressed up as a balance sheet</q5>”. <s6>The campaign</s6> <c6>urged</c6> <a6>the party</a6> <q6>to hand the money back by Christmas</q6>.

The Communication and Allied Trades Union (Catu), Labour’s third-largest affiliate, will table an emergency motion on Wednesday. <s7>It</s7> <c7>wants</c7> <q7>gifts of more than £50,000 to be vetted by an outside panel</q7>. <s8>Its general secretary, Stan Oduya</s8>, <c8>said</c8> <q8>the mood in the compositing room was “volcanic”</q8>.

“<q9>Our Bootle branch raised £312 with a sponsored silence,</q9>” <s9>Oduya</s9> <c9>said</c9>. “<q9>Then we turn on Newsnight and it’s all canapés.</q9>”

<s10>Downing Street</s10> <c10>insisted</c10> that <q10>the prime minister had “full confidence” in Ollerenshaw</q10>. <s11>No 10</s11> <c11>would not say</c11> <q11>whether he had met either of the Crabtrees</q11>.

<q19>Lord Achterberg, who gave Labour £600,000 before the last election, had dinner with Aurelio Crabtree at the Garrick Club in March</q19>, <s19>the Observer</s19> <c19>reported</c19>. <s12>The peer</s12> <c12>said</c12> <q12>he dined with “all sorts, some of them twice”</q12>.

<q13>One pound in every nine given to the main parties since 2022 came from construction</q13>, <c13>according to</c13> <s13>Daylight, a transparency group</s13>. <s14,15>Its director, Ptolemy Rusk</s14,15>, <c14>welcomed</c14> <q14>the Catu motion</q14> but <c15>feared</c15> <q15>it would be “composited into porridge”</q15>.

<s16>The Electoral Commission</s16> <c16>said</c16> <q16>it had received one complaint and would look at it in the usual way</q16>.

<s17>The Conservative MP Rory Blenkinsop</s17> <c17>accused</c17> Labour of “<q17>selling the bricks off the house</q17>”. His own party took £1.1m from Tolpuddle between 2014 and 2019, until the firm fell out with the Treasury over the Building Safety Levy.

<s18>Tolpuddle</s18> <c18>said</c18> in a statement that <q18>it was “proud to support democracy in all its colours”</q18>. By teatime its logo had gone from the lanyards, and the Clean Growth Marquee, which it also sponsors, had been renamed the Marquee.
-----
1 | mixed | Gwenda Ollerenshaw | PERSON | name
2 | indirect | Gwenda Ollerenshaw | PERSON | pronoun
3 | direct | Gwenda Ollerenshaw | PERSON | pronoun
4 | direct | Khadija Winterbottom | PERSON | pronoun
5 | mixed | Fennimore Justice | ORG | organisation
6 | indirect | Fennimore Justice | ORG | organisation
7 | attitude | Communication and Allied Trades Union | ORG | pronoun
8 | mixed | Stan Oduya | PERSON | name
9 | direct | Stan Oduya | PERSON | surname
10 | mixed | Downing Street | ORG | organisation
11 | attitude | Downing Street | ORG | organisation
12 | mixed | Lord Achterberg | PERSON | title
13 | indirect | Daylight | ORG | organisation
14 | indirect | Ptolemy Rusk | PERSON | name
15 | mixed | Ptolemy Rusk | PERSON | name
16 | indirect | Electoral Commission | ORG | organisation
17 | mixed | Rory Blenkinsop | PERSON | name
18 | mixed | Tolpuddle Rainscreens | ORG | organisation
19 | indirect | Observer | ORG | organisation
entity | ORG | Labour | - | - | -
entity | LOC | Brighton | - | - | -
entity | PERSON | Gwenda Ollerenshaw | Ollerenshaw | treasurer | Labour
entity | ORG | Tolpuddle Rainscreens | Tolpuddle | - | -
entity | LOC | Wednesbury | - | - | -
entity | LOC | Potter Street | - | - | -
entity | PERSON | Ned Crabtree | - | - | -
entity | PERSON | Aurelio Crabtree | Aurelio | - | -
entity | LOC | Fennimore Point | - | - | -
entity | LOC | Salford | - | - | -
entity | PERSON | Khadija Winterbottom | - | - | -
entity | ORG | Fennimore Justice | - | - | -
entity | ORG | Communication and Allied Trades Union | Catu | - | -
entity | PERSON | Stan Oduya | Oduya | general secretary | Communication and Allied Trades Union
entity | LOC | Bootle | - | - | -
entity | ORG | Downing Street | No 10 | - | -
entity | PERSON | Lord Achterberg | - | peer | -
entity | ORG | Garrick Club | - | - | -
entity | ORG | Observer | - | - | -
entity | ORG | Daylight | - | - | -
entity | PERSON | Ptolemy Rusk | - | director | Daylight
entity | ORG | Electoral Commission | - | - | -
entity | NORP | Conservative | - | - | -
entity | PERSON | Rory Blenkinsop | - | MP | -
entity | LOC | Clean Growth Marquee | Marquee | - | -
entity | ORG | Treasury | - | - | -
meta | Treasurer defends £2.4m gift from cladding firm as delegates walk out | - | Saoirse Nketiah, Political correspondent
