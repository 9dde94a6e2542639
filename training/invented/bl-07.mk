Ombersley backs Weerakkody to stay as Westmorland end Rutland hoodoo

By Piers Tollemache-Rudd at Bindloss Park

<s1>Coach Garth Ombersley</s1> <c1>has told</c1> <a1>Westmorland</a1> <q1>to "move heaven and Kendal" to keep overseas player Thilan Weerakkody</q1> after the Sri Lankan's 143 set up a first win over Rutland since 2009.

Weerakkody's hundred, from 96 balls on a pitch that had seen off six of his team-mates for 71, helped the hosts to 318 all out. Rutland, the Division Two leaders, were bowled out for 204 in the Royal Fells Trophy, Ned Inskip taking five for 38 from the Gasworks End.

"<q2>He is the best I have worked with, and I shared a dressing room with Wasim,</q2>" <c2>said</c2> <s2>Ombersley</s2>. "<q2>If the committee wants a whip-round, I'll pass the hat.</q2>"

The 31-year-old's contract ends after Sunday's trip to Hove, when he is due to join Colombo Comets for the Lanka Super League. Surrey and Durham are both understood to be watching.

<s4,5>Weerakkody</s4,5> <c4>said</c4> <q4>he had fallen "a bit in love" with the county</q4> and <c5>would like</c5> <q5>to return</q5>.

"<q6>My daughter has learned to count sheep the old way,</q6>" <s6>he</s6> <c6>said</c6>. "<q6>We are very happy in Staveley. But my board must sign the paper.</q6>"

That board, Sri Lanka Cricket, has been slow. <s7>It</s7> <c7>insists</c7> <q7>no-objection certificates are issued "strictly in order"</q7>, though <s8>Westmorland chairman Dickie Farrow-Shaw</s8> <c8>claims</c8> <q8>three emails to Colombo have gone unanswered</q8>.

"<q9>I've had quicker replies from the Inland Revenue,</q9>" <s9>he</s9> <c9>said</c9>.

Money may matter more. The club lost £212,000 last year and sold the old Nursery Ground to Brockbank Homes. <s10>The England and Wales Cricket Board (ECB)</s10> <c10>told</c10> <a10>counties</a10> in April <q10>to trim overseas spending by a tenth</q10>. <s11>The players' union, the Professional Cricketers' Association</s11>, <c11>has condemned</c11> the cap as "<q11>penny wise</q11>".

Inskip, a plasterer from Appleby who plays on a summer contract, removed both openers in his first over. <s12>The left-armer</s12>, known to his team-mates as Trowel, <c12>admitted</c12> <q12>he had been on a roof in Shap until ten that morning</q12>.

"<q13>The gaffer said get there by the toss,</q13>" <c13>said</c13> <s13>Inskip</s13>. "<q13>He never said which end of it.</q13>"

Rutland captain Jonty Kildare-Bose was caught behind off a ball that he plainly thought had brushed only his pad. <s14>He</s14> <c14>declined to criticise</c14> <q14>umpire Valerie Pocklington</q14>.

"<q15>We were second best in everything, tea included,</q15>" <s15>Kildare-Bose</s15> <c15>told</c15> <a15>BBC Radio Leicester</a15>.

Rutland stay top, four points ahead of Leicester Foxes. Westmorland climb above Devon and Shropshire, who lost to Berkshire at Finchampstead by 11 runs.

<s16>Former England spinner Araminta Voss</s16>, watching from the Hutton Stand for Sky Sports, <c16>said</c16> <q16>Weerakkody's driving was "like hearing Elgar through an open window"</q16>. <s17>She</s17> <c17>suggested</c17> that <q17>the county should start a fund</q17>.

One has already begun. At the Slubbers Arms behind the pavilion, a jar marked "<x>Thilan 2</x>" held £61.40 by stumps, and <s18>landlady Bernice Ulph</s18> <c18>promised</c18> <q18>to match it</q18>.

<s19>Farrow-Shaw</s19> <c19>plans</c19> <q19>to fly out in September if the email box stays empty</q19>. <s20>Ombersley</s20> <c20>has offered</c20> <q20>to go with him</q20>.
-----
1 | mixed | Garth Ombersley | PERSON | name
2 | direct | Garth Ombersley | PERSON | surname
4 | mixed | Thilan Weerakkody | PERSON | surname
5 | attitude | Thilan Weerakkody | PERSON | surname
6 | direct | Thilan Weerakkody | PERSON | pronoun
7 | mixed | Sri Lanka Cricket | ORG | pronoun
8 | indirect | Dickie Farrow-Shaw | PERSON | name
9 | direct | Dickie Farrow-Shaw | PERSON | pronoun
10 | indirect | England and Wales Cricket Board | ORG | organisation
11 | mixed | Professional Cricketers' Association | ORG | organisation
12 | indirect | Ned Inskip | PERSON | title
13 | direct | Ned Inskip | PERSON | surname
14 | attitude | Jonty Kildare-Bose | PERSON | pronoun
15 | direct | Jonty Kildare-Bose | PERSON | surname
16 | mixed | Araminta Voss | PERSON | name
17 | indirect | Araminta Voss | PERSON | pronoun
18 | indirect | Bernice Ulph | PERSON | name
19 | attitude | Dickie Farrow-Shaw | PERSON | surname
20 | indirect | Garth Ombersley | PERSON | surname
entity | PERSON | Garth Ombersley | Ombersley | Coach | Westmorland
entity | PERSON | Thilan Weerakkody | Weerakkody; Thilan | overseas player | Westmorland
entity | PERSON | Ned Inskip | Inskip; Trowel | plasterer | Westmorland
entity | PERSON | Wasim | - | - | -
entity | PERSON | Dickie Farrow-Shaw | Farrow-Shaw | chairman | Westmorland
entity | PERSON | Jonty Kildare-Bose | Kildare-Bose | captain | Rutland
entity | PERSON | Valerie Pocklington | - | umpire | -
entity | PERSON | Araminta Voss | - | Former England spinner | Sky Sports
entity | PERSON | Elgar | - | - | -
entity | PERSON | Bernice Ulph | - | landlady | Slubbers Arms
entity | ORG | Westmorland | - | - | -
entity | ORG | Rutland | - | - | -
entity | ORG | Colombo Comets | - | - | -
entity | ORG | Surrey | - | - | -
entity | ORG | Durham | - | - | -
entity | ORG | Sri Lanka Cricket | - | - | -
entity | ORG | Inland Revenue | - | - | -
entity | ORG | Brockbank Homes | - | - | -
entity | ORG | England and Wales Cricket Board | ECB | - | -
entity | ORG | Professional Cricketers' Association | - | - | -
entity | ORG | BBC Radio Leicester | - | - | -
entity | ORG | Leicester Foxes | - | - | -
entity | ORG | Devon | - | - | -
entity | ORG | Shropshire | - | - | -
entity | ORG | Berkshire | - | - | -
entity | ORG | England | - | - | -
entity | ORG | Sky Sports | - | - | -
entity | LOC | Slubbers Arms | - | - | -
entity | LOC | Kendal | - | - | -
entity | LOC | Gasworks End | - | - | -
entity | LOC | Hove | - | - | -
entity | LOC | Staveley | - | - | -
entity | LOC | Colombo | - | - | -
entity | LOC | Nursery Ground | - | - | -
entity | LOC | Appleby | - | - | -
entity | LOC | Shap | - | - | -
entity | LOC | Finchampstead | - | - | -
entity | LOC | Hutton Stand | - | - | -
entity | NORP | Sri Lankan | - | - | -
meta | Ombersley backs Weerakkody to stay as Westmorland end Rutland hoodoo | - | Piers Tollemache-Rudd
