"<q1>I heard it before I felt it</q1>": Marchbanks to miss Wimbledon after knee injury

<s2>British No 1 Tess Marchbanks</s2> <c2>says</c2> <q2>she "will be back" in the new year</q2>, but <s3>her coach</s3> <c3>fears</c3> <q3>comeback will be "slower than anyone wants"</q3>

Will Ashenden at Queen's Club

Tess Marchbanks will miss Wimbledon and the rest of the season after tearing the anterior cruciate ligament in her right knee.

The British No 1, 23, a semi-finalist at the All England Club last summer, was leading 6-3, 4-2 against the Czech Lenka Vondrova at Queen's on Tuesday when she slipped as she turned for a drop shot.

"<q4>I heard it before I felt it,</q4>" <s4>Marchbanks</s4> <c4>said</c4> in a video posted on Instagram on Thursday night, her leg in a brace. "<q4>Lenka heard it. I think row 12 heard it.</q4>"

<s5,6>She</s5,6> <c5>thanked</c5> <a5>her opponent</a5> for <q5>stepping over the net to sit with her</q5> and <c6>promised</c6> <q6>she would be back in the new year</q6>. "<q7>I've got a dog that needs walking, and a lot of tennis to watch on my sofa,</q7>" <s7>she</s7> <c7>added</c7>.

<q8>The operation, to be carried out in Barcelona next week, should allow her to hit balls by December</q8>, <c8>according to</c8> <s8>the Lawn Tennis Association</s8>. <s9>Its chief medical officer, Dr Kamran Sethna</s9>, <c9>cautioned</c9> that <q9>no two knees were alike</q9>.

"<q10>The surgeon is the easy part,</q10>" <c10>said</c10> <s10>Sethna</s10>. "<q10>It is the months nobody films that decide it.</q10>"

"<q11>She is stubborn, which will help, and impatient, which won't.</q11>"

Marchbanks lost most of 2022 to a stress fracture in her back, and fell to No 318 in the world. She rebuilt her game under Ferran Collbató, who once took her compatriot Rachel Dinnage to the top 20, and in March she became the first British woman in four years to reach a final in Miami.

<s12>Collbató</s12> <c12>told</c12> <a12>BBC Radio 5 Live</a12> <q12>he had watched the replay once and would not watch it again</q12>. <s13>He</s13> <c13>expects</c13> <q13>the return to be "slower than anyone wants"</q13>.

"<q14>She asked me in the ambulance, '<n14>Who gets my wild card?</n14>' That is Tess.</q14>"

The fall has revived complaints about the state of the courts after the wettest May on record. <s15>Three players</s15> <c15>complained</c15> to <a15>the supervisor</a15> on Monday that <q15>the baselines were greasy</q15>, and <s16>the Australian Jye Tolman</s16> <c16>called</c16> Court One "<q16>a rink with a net</q16>".

<s17>The tournament director, Alastair Penwick</s17>, <c17>defended</c17> <q17>his groundstaff</q17>. <s18>He</s18> <c18>said</c18> <q18>the courts had been tested every morning and had been "within normal limits" on Tuesday</q18>. <s19>The Women's Players' Council</s19>, founded in 2021, <c19>wants</c19> <q19>an independent inspector at every grass-court event</q19>.

<s20>Vondrova and Tolman</s20> <c20>said</c20> on Thursday <q20>they would both play on</q20>. <s21>The Czech</s21>, who went through to the quarter-finals by default, <c21>admitted</c21> <q21>she had considered withdrawing</q21>.

"<q22>You do not want to win like this,</q22>" <s22>she</s22> <c22>said</c22>. "<q22>I told her, '<n22>Come back and beat me.</n22>' She said, '<n22>I was.</n22>'</q22>"

The loss is a blow to Wimbledon, where Marchbanks's face is already on the side of the buses. Her place in the draw goes to the next in the rankings, a 19-year-old from Derby who has never played on Centre Court. Bookmakers refunded bets on her on Friday morning.

At the club in Kettering where she first picked up a racket, in a car park with a rope for a net, a bedsheet had been tied to the fence by teatime. "<q24>Get well soon Tess. Your locker is safe,</q24>" <s24>it</s24> <c24>read</c24>. Her first coach, Maureen Hobley, had been asked by six reporters for a photograph of it.

"<q25>She'll hate the fuss,</q25>" <s25>she</s25> <c25>said</c25>. "<q25>No she won't.</q25>"
-----
1 | direct | Tess Marchbanks | PERSON | none
2 | mixed | Tess Marchbanks | PERSON | name
3 | mixed | Ferran Collbató | PERSON | title
4 | direct | Tess Marchbanks | PERSON | surname
5 | indirect | Tess Marchbanks | PERSON | pronoun
6 | indirect | Tess Marchbanks | PERSON | pronoun
7 | direct | Tess Marchbanks | PERSON | pronoun
8 | indirect | Lawn Tennis Association | ORG | organisation
9 | indirect | Kamran Sethna | PERSON | name
10 | direct | Kamran Sethna | PERSON | surname
11 | direct | Kamran Sethna | PERSON | none
12 | indirect | Ferran Collbató | PERSON | surname
13 | mixed | Ferran Collbató | PERSON | pronoun
14 | direct | Ferran Collbató | PERSON | none
15 | indirect | Three players | GROUP | group
16 | mixed | Jye Tolman | PERSON | name
17 | indirect | Alastair Penwick | PERSON | name
18 | mixed | Alastair Penwick | PERSON | pronoun
19 | attitude | Women's Players' Council | ORG | organisation
20 | indirect | Lenka Vondrova and Jye Tolman | GROUP | surname
21 | indirect | Lenka Vondrova | PERSON | title
22 | direct | Lenka Vondrova | PERSON | pronoun
24 | direct | bedsheet | DOCUMENT | pronoun
25 | direct | Maureen Hobley | PERSON | pronoun
entity | PERSON | Tess Marchbanks | Marchbanks; Tess | - | -
entity | PERSON | Lenka Vondrova | Vondrova; Lenka | - | -
entity | PERSON | Kamran Sethna | Dr Kamran Sethna; Sethna | chief medical officer | Lawn Tennis Association
entity | PERSON | Ferran Collbató | Collbató | coach | -
entity | PERSON | Rachel Dinnage | - | - | -
entity | PERSON | Jye Tolman | Tolman | - | -
entity | PERSON | Alastair Penwick | - | tournament director | -
entity | PERSON | Maureen Hobley | - | first coach | -
entity | ORG | Lawn Tennis Association | - | - | -
entity | ORG | All England Club | - | - | -
entity | ORG | BBC Radio 5 Live | - | - | -
entity | ORG | Women's Players' Council | - | - | -
entity | NORP | British | - | - | -
entity | NORP | Czech | - | - | -
entity | NORP | Australian | - | - | -
entity | LOC | Wimbledon | - | - | -
entity | LOC | Queen's | - | - | -
entity | LOC | Barcelona | - | - | -
entity | LOC | Miami | - | - | -
entity | LOC | Court One | - | - | -
entity | LOC | Centre Court | - | - | -
entity | LOC | Derby | - | - | -
entity | LOC | Kettering | - | - | -
meta | "I heard it before I felt it": Marchbanks to miss Wimbledon after knee injury | - | Will Ashenden
