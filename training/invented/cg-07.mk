'<q1>He can rot</q1>': <s2>Wexborough</s2> <c2>refuse</c2> <q2>to sell Adeyemi-Clarke to Marlsea</q2>

All the latest from the window - including a keeper who fancies a Yorkshire pudding

By LEE PINNOCK

WEXBOROUGH chairman Lenny Truscott could not have been clearer about wantaway striker Tobi Adeyemi-Clarke.

'<q3>He can rot in the reserves until his beard is grey,</q3>' <s3>Truscott</s3> <c3>fumed</c3> on TalkBall last night, after the 23-year-old failed to turn up at Hatchley Lane for training. '<q3>Nobody is bigger than this badge, least of all a lad who was stacking shelves at Fenwick Foods four years ago.</q3>'

Marlsea have had two bids knocked back, the second worth £31million, and <s4>the frontman</s4> <c4>thought</c4> <q4>he had been given permission to leave</q4>.

<s5>His agent, Mino Carvalho-Reis</s5>, <c5>hit back</c5>: '<q5>My client shook the hand of a man who has forgotten it.</q5>'

<q6>The Seasiders will not be making a third offer</q6>, <c6>according to</c6> <s6>sporting director Ingrid Vandersteen</s6>, once a schoolteacher in Ghent. <s7>She</s7> <c7>suspects</c7> <q7>Truscott will blink first</q7>.

Over at CALDER VALE, <s8>manager Stefan Kuhlmann</s8> <c8>hopes</c8> <q8>to have giant goalkeeper Pape Mbodj on board before Saturday's trip to Stanmoor Rovers</q8>.

<s9>The 6ft 6in Senegalese</s9>, who has a year left at Sporting Lagoa, had fans drooling by <c9>posting</c9>: '<q9>Getting hungry for Yorkshire pudding.</q9>'

But <s10>Kuhlmann</s10> <c10>played down</c10> talk of a done deal as '<q10>kitchen gossip</q10>'.

'<q11>He is a good goalkeeper. There are many good goalkeepers,</q11>' <s11>the German</s11> <c11>told</c11> <a11>the Vale Evening Mail</a11>.

<s22>STANMOOR's owners, the Delaware fund Halcyon Ridge</s22>, <c22>want</c22> <q22>nobody in until somebody goes</q22>. <s12>A letter to season-ticket holders</s12> <c12>described</c12> the wage bill as '<q12>not a sustainable number</q12>'.

<s13,14>Bev Ostler of supporters' group Stanmoor Till I Die</s13,14> <c13>called on</c13> <a13>fans</a13> <q13>to boycott the club shop</q13> and <c14>labelled</c14> the Americans '<q14>asset-strippers with a nice font</q14>'.

Rovers winger Jaydn Pollitt, 19, has been linked with half the Championship. <q15>He will see out his contract</q15>, <s15>his dad and agent Darren Pollitt</s15> <c15>insisted</c15>.

'<q16>Jaydn's not for sale,</q16>' <s16>the former Thornaby full-back</s16> <c16>laughed</c16>, '<q16>and neither am I.</q16>'

Speaking of Thornaby, <s17>the EFL</s17> <c17>has warned</c17> <a17>them</a17> of <q17>a nine-point deduction if July's wages are late as well</q17>. <s18>A club insider</s18> <c18>claimed</c18> <q18>the cash was 'in the air somewhere between Doha and Teesside'</q18>.

ABROAD, ex-Wexborough midfielder Ciro Bellandi has swapped SK Lindhorst for Real Almenara. <s19>The Italian</s19> <c19>confessed</c19> that <q19>he 'cried like a child' in the car park</q19>.

And finally. <s20>Dagmoor Town gaffer Kenny Sproule</s20> <c20>has ruled out</c20> <q20>a return to Calder Vale as director of football</q20>.

'<q21>Never go back,</q21>' <c21>quipped</c21> <s21>the 61-year-old</s21>. '<q21>I tried it with my first wife and she's still got the dog.</q21>'

DONE DEALS: Oskar Lindqvist (Lindhorst to Marlsea, loan), Femi Bright (Thornaby to Dagmoor, £400,000), Kenzo (Boca Norte to Wexborough Women, free), Will Ap Huw (Stanmoor to Nant Ffrwd, undisclosed).
-----
1 | direct | Lenny Truscott | PERSON | none
2 | attitude | Wexborough | ORG | organisation
3 | direct | Lenny Truscott | PERSON | surname
4 | attitude | Tobi Adeyemi-Clarke | PERSON | title
5 | direct | Mino Carvalho-Reis | PERSON | name
6 | indirect | Ingrid Vandersteen | PERSON | name
7 | attitude | Ingrid Vandersteen | PERSON | pronoun
8 | attitude | Stefan Kuhlmann | PERSON | name
9 | direct | Pape Mbodj | PERSON | title
10 | mixed | Stefan Kuhlmann | PERSON | surname
11 | direct | Stefan Kuhlmann | PERSON | title
12 | mixed | letter to season-ticket holders | DOCUMENT | document
13 | indirect | Bev Ostler | PERSON | name
14 | mixed | Bev Ostler | PERSON | name
15 | indirect | Darren Pollitt | PERSON | name
16 | direct | Darren Pollitt | PERSON | title
17 | indirect | EFL | ORG | organisation
18 | mixed | club insider | PERSON | title
19 | mixed | Ciro Bellandi | PERSON | title
20 | indirect | Kenny Sproule | PERSON | name
21 | direct | Kenny Sproule | PERSON | title
22 | attitude | Halcyon Ridge | ORG | organisation
entity | PERSON | Lenny Truscott | Truscott | chairman | Wexborough
entity | PERSON | Tobi Adeyemi-Clarke | Adeyemi-Clarke | striker | Wexborough
entity | PERSON | Mino Carvalho-Reis | - | agent | -
entity | PERSON | Ingrid Vandersteen | - | sporting director | Marlsea
entity | PERSON | Stefan Kuhlmann | Kuhlmann | manager | Calder Vale
entity | PERSON | Pape Mbodj | - | goalkeeper | Sporting Lagoa
entity | PERSON | Bev Ostler | - | - | Stanmoor Till I Die
entity | PERSON | Jaydn Pollitt | Jaydn | winger | Stanmoor Rovers
entity | PERSON | Darren Pollitt | - | agent | -
entity | PERSON | Ciro Bellandi | - | midfielder | Real Almenara
entity | PERSON | Kenny Sproule | - | gaffer | Dagmoor Town
entity | PERSON | Oskar Lindqvist | - | - | Marlsea
entity | PERSON | Femi Bright | - | - | Dagmoor Town
entity | PERSON | Kenzo | - | - | Wexborough Women
entity | PERSON | Will Ap Huw | - | - | Nant Ffrwd
entity | ORG | Wexborough | WEXBOROUGH | - | -
entity | ORG | Marlsea | Seasiders | - | -
entity | ORG | TalkBall | - | - | -
entity | ORG | Fenwick Foods | - | - | -
entity | ORG | Calder Vale | CALDER VALE | - | -
entity | ORG | Stanmoor Rovers | STANMOOR; Rovers; Stanmoor | - | -
entity | ORG | Sporting Lagoa | - | - | -
entity | ORG | Vale Evening Mail | - | - | -
entity | ORG | Halcyon Ridge | - | - | -
entity | ORG | Stanmoor Till I Die | - | - | -
entity | ORG | Thornaby | - | - | -
entity | ORG | EFL | - | - | -
entity | ORG | SK Lindhorst | Lindhorst | - | -
entity | ORG | Real Almenara | - | - | -
entity | ORG | Dagmoor Town | Dagmoor | - | -
entity | ORG | Boca Norte | - | - | -
entity | ORG | Wexborough Women | - | - | -
entity | ORG | Nant Ffrwd | - | - | -
entity | LOC | Hatchley Lane | - | - | -
entity | LOC | Ghent | - | - | -
entity | LOC | Delaware | - | - | -
entity | LOC | Doha | - | - | -
entity | LOC | Teesside | - | - | -
entity | NORP | Senegalese | - | - | -
entity | NORP | German | - | - | -
entity | NORP | Americans | - | - | -
entity | NORP | Italian | - | - | -
meta | 'He can rot': Wexborough refuse to sell Adeyemi-Clarke to Marlsea | - | LEE PINNOCK
