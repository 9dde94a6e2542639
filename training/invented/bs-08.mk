'<q1>Someday you move out</q1>': Encarnación homers twice as trade talk swirls, Steamers win

By DALE HUTCHERSON

MEMPHIS — Luis Encarnación hit two home runs Tuesday night and kissed the dugout rail. <s2>He</s2> <c2>would not say</c2> <q2>whether it was goodbye</q2>.

"<q3>I love this clubhouse like I love my mother's kitchen,</q3>" <s3>the shortstop</s3> <c3>said</c3> after the Memphis Steamers beat Sacramento 7-3 at Cotton Carrier Park. "<q3>But someday you move out.</q3>"

The trade deadline is 5 p.m. Thursday, and the Steamers, 11 games out, are listening. <s4>General manager Preston Yee</s4> <c4>acknowledged</c4> that <q4>four clubs had called about the 31-year-old</q4>, who makes $19 million and can walk in November.

<q5>Brooklyn, Houston and the Portland Lumbermen have all had a scout behind the plate this week</q5>, <c5>according to</c5> <s5>two people with knowledge of the talks</s5>.

"<q6>I'd trade myself for the right left-hander,</q6>" <s6>Yee</s6> <c6>joked</c6>.

Marla Feinberg-Ortiz of Keystone Sports Group, Encarnación's agent, isn't laughing. <s7>She</s7> <c7>told</c7> <a7>radio station WQXM</a7> <q7>her client "would walk to Brooklyn."</q7>

"<q8>I have a bad knee,</q8>" <s8>the slugger</s8> <c8>protested</c8>. "<q8>I'd take the train.</q8>"

Manager Buck Tillery, in his first year after nine with Triple-A Wichita, has heard enough. "<q9>You don't sell the engine to buy tires,</q9>" <c9>said</c9> <s9>the skipper, 58</s9>.

Yee, once a reliever at Dartmouth, grinned when the line was read to him. "<q10>Buck's never seen our payroll,</q10>" <s10>he</s10> <c10>said</c10>.

Encarnación's solo shot in the second came off Jared Kubiak (4-9). So did the three-run blast in the sixth, which cleared the Ferguson & Sons billboard and made it 6-2.

"<q11>I hung a slider and he hung it in the river,</q11>" <s11>the Sacramento starter</s11> <c11>said</c11>.

<s12>His catcher, Hideki "<x>Deke</x>" Morioka</s12>, <c12>insisted</c12> <q12>the pitch was his idea</q12>. "<q13>Wrong finger,</q13>" <s13>the 36-year-old</s13> <c13>muttered</c13>.

Cody Vandermolen (7-2) went six innings for the win. The right-hander could be dealt, too. <s14>He</s14> <c14>has asked</c14> <a14>the front office</a14> <q14>not to tell him until it's done</q14>. "<q15>I gave my phone to my wife,</q15>" <c15>said</c15> <s15>Vandermolen</s15>. "<q15>She's got better hands.</q15>"

Malik Swopes, a 22-year-old center fielder, lives in Encarnación's guesthouse. "<q16>Who's going to buy the groceries?</q16>" <c16>wondered</c16> <s16>the rookie</s16>.

"<q17>He eats like two men,</q17>" <s17>his landlord</s17> <c17>shot back</c17>.

Since the grain heir Whit Calloway sold the team in March to Larkspur Capital, a Toronto fund, payroll has dropped by a third. <s18>The Major League Baseball Players Association</s18> <c18>has accused</c18> Larkspur of <q18>pocketing its revenue-sharing check</q18>. <s19>The fund</s19> <c19>called</c19> the claim "<q19>fiction, and not even good fiction.</q19>"

<s20>A bedsheet in right field</s20> <c20>read</c20>: "<q20>LUIS OR LOSE.</q20>" Beneath it sat Earlene Biggs, 72, a season-ticket holder since the days of the Memphis Blues. <s21>She</s21> <c21>vowed</c21> <q21>to mail her seats to Canada if he goes</q21>.

Her daughter, Tanya, was already in a Brooklyn cap. "<q22>For practice,</q22>" <s22>the younger woman</s22> <c22>explained</c22>.

<s23>Tillery</s23> <c23>plans</c23> <q23>to start Ben Aoki in Wednesday's finale</q23>. "<q24>If he's still here,</q24>" <s24>the manager</s24> <c24>added</c24>.

Aoki, who was icing his shoulder in the next room, looked up. "<q25>Is there something I should know?</q25>" <c25>asked</c25> <s25>the left-hander</s25>.
-----
1 | direct | Luis Encarnación | PERSON | none
2 | attitude | Luis Encarnación | PERSON | pronoun
3 | direct | Luis Encarnación | PERSON | title
4 | indirect | Preston Yee | PERSON | name
5 | indirect | two people with knowledge of the talks | GROUP | group
6 | direct | Preston Yee | PERSON | surname
7 | mixed | Marla Feinberg-Ortiz | PERSON | pronoun
8 | direct | Luis Encarnación | PERSON | title
9 | direct | Buck Tillery | PERSON | title
10 | direct | Preston Yee | PERSON | pronoun
11 | direct | Jared Kubiak | PERSON | title
12 | indirect | Hideki "Deke" Morioka | PERSON | name
13 | direct | Hideki "Deke" Morioka | PERSON | title
14 | indirect | Cody Vandermolen | PERSON | pronoun
15 | direct | Cody Vandermolen | PERSON | surname
16 | direct | Malik Swopes | PERSON | title
17 | direct | Luis Encarnación | PERSON | title
18 | indirect | Major League Baseball Players Association | ORG | organisation
19 | mixed | Larkspur Capital | ORG | organisation
20 | direct | bedsheet in right field | DOCUMENT | document
21 | indirect | Earlene Biggs | PERSON | pronoun
22 | direct | Tanya | PERSON | title
23 | attitude | Buck Tillery | PERSON | surname
24 | direct | Buck Tillery | PERSON | title
25 | direct | Ben Aoki | PERSON | title
entity | PERSON | Luis Encarnación | Encarnación; LUIS | shortstop | Memphis Steamers
entity | PERSON | Preston Yee | Yee | general manager | Memphis Steamers
entity | PERSON | Marla Feinberg-Ortiz | - | agent | Keystone Sports Group
entity | PERSON | Buck Tillery | Tillery; Buck | manager | Memphis Steamers
entity | PERSON | Jared Kubiak | - | starter | Sacramento
entity | PERSON | Hideki "Deke" Morioka | - | catcher | Sacramento
entity | PERSON | Cody Vandermolen | Vandermolen | - | Memphis Steamers
entity | PERSON | Malik Swopes | - | center fielder | Memphis Steamers
entity | PERSON | Earlene Biggs | - | - | -
entity | PERSON | Tanya | - | - | -
entity | PERSON | Ben Aoki | Aoki | - | Memphis Steamers
entity | PERSON | Whit Calloway | - | grain heir | -
entity | ORG | Memphis Steamers | Steamers | - | -
entity | ORG | Sacramento | - | - | -
entity | ORG | Brooklyn | - | - | -
entity | ORG | Houston | - | - | -
entity | ORG | Portland Lumbermen | - | - | -
entity | ORG | Keystone Sports Group | - | - | -
entity | ORG | WQXM | - | - | -
entity | ORG | Wichita | - | - | -
entity | ORG | Dartmouth | - | - | -
entity | ORG | Ferguson & Sons | - | - | -
entity | ORG | Larkspur Capital | Larkspur | - | -
entity | ORG | Major League Baseball Players Association | - | - | -
entity | ORG | Memphis Blues | - | - | -
entity | LOC | MEMPHIS | - | - | -
entity | LOC | Cotton Carrier Park | - | - | -
entity | LOC | Toronto | - | - | -
entity | LOC | Canada | - | - | -
meta | 'Someday you move out': Encarnación homers twice as trade talk swirls, Steamers win | - | DALE HUTCHERSON
