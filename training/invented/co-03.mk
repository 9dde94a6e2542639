<s1>Scruton</s1><c1>:</c1> ‘<q1>We were a shambles with shirts on</q1>’ as nine-man Harrowby implode

Saltmere 3 Harrowby Town 2

Len Sowerbutts at Gasworks Lane

<s2>Manager Dougie Scruton</s2> <c2>accused</c2> his own players of ‘<q2>wanting a round of applause for turning up</q2>’ after Harrowby Town surrendered a two-goal lead, two defenders and very likely a play-off place on Saturday.

‘<q3>We were a shambles with shirts on,</q3>’ <s3>he</s3> <c3>said</c3>. ‘<q3>I’ve had dinners that defended better.</q3>’

Goals from Kofi Brathwaite and Teddy Szymański, on loan from Port Vernon, had the visitors cruising inside 20 minutes. But Saltmere, bottom at Christmas and sponsored by pie makers Hobday & Daughters, hit back through Jaden Ruck, Ruck again and, in the 94th minute, his brother, Corey Ruck.

‘<q4>Our mum’s in bits,</q4>’ <c4>said</c4> <s4>Corey, 19</s4>, who signed from West Dene on Thursday. ‘<q4>She only came to see Jaden, and she missed mine getting chips.</q4>’

<q5>The turning point</q5>, <s5>Scruton</s5> <c5>felt</c5>, <q5>was the dismissal of captain Ryan Oduya on the half-hour</q5>. <s6>He</s6> <c6>insisted</c6> <q6>the centre-half had won the ball</q6>.

‘<q7>The ref told me at the break, “<n7>I might have got that one wrong, Dougie,</n7>”</q7>’ <c7>claimed</c7> <s7>the former Stanhope Rovers winger</s7>.

Oduya’s version was shorter. ‘<q8>I’ve caught him, haven’t I?</q8>’ <s8>the defender</s8> <c8>admitted</c8>. ‘<q8>The gaffer needs glasses. I’ve offered to drive him to the shop.</q8>’

<s9>Left-back Aurelio Cann</s9> followed him down the tunnel on 71 minutes after <c9>telling</c9> <a9>an assistant</a9> <q9>where he might store the flag</q9>. <s10>The Northern Counties FA</s10> <c10>said</c10> <q10>it would wait for referee Sonia Pettifer’s report</q10>.

<s11>Marguerite Haddow, the Saltmere manager</s11>, <c11>put</c11> the comeback down to ‘<q11>stubbornness and gravy</q11>’. Of Pettifer <s12>she</s12> <c12>would say</c12> only that <q12>she had ‘the best view in the house’</q12>.

‘<q13>I’m not having a pop at Dougie,</q13>’ <s13>Haddow</s13> <c13>went on</c13>. ‘<q13>He knitted that team out of nothing. But he knows what he said about our bench and I hope he rings Blessing.</q13>’

That is Blessing Amadi, the Saltmere physio. <s14>She</s14> <c14>wants</c14> ‘<q14>two words, not flowers</q14>’, and she may get them: <s15>Scruton</s15> <c15>apologised for</c15> ‘<q15>a daft crack about a crèche</q15>’ before he had sat down.

He looked less sure of his own employers. <s16>A statement on the club website</s16>, posted within minutes of the whistle, <c16>declared</c16> that <q16>the manager retained ‘the full confidence of the board today’</q16>.

‘<q17>Today?</q17>’ <s17>he</s17> <c17>repeated</c17> when it was read to him. ‘<q17>Smashing. I’ll not buy green bananas.</q17>’

Harrowby’s Dutch owners, Polder Sports Group, who also run Kortenbosch in Belgium, have sacked three managers in as many seasons. <s18>Harrowby chairman Piet Hoogland</s18> <c18>told</c18> <a18>the Harrowby Packet</a18> last week that <q18>the budget would shrink by a third whatever the division</q18>. <s19>He</s19> <c19>has ruled out</c19> <q19>selling the ground to the supermarket chain Fenmore</q19>.

<s20>Supporters’ group Town Till We Drown</s20> <c20>called on</c20> <a20>him</a20> <q20>to turn up at Cleeve & District on Tuesday and ‘stand in the wet like everyone else’</q20>. <s21>A bedsheet in the away end</s21> <c21>read</c21>: ‘<q21>CRISIS? OH, THAT CRISIS</q21>’.

<s22>Haddow</s22> <c22>reckons</c22> <q22>50 points will keep Saltmere up</q22>. They have 41, one more than Dunstow.

Jaden Ruck, asked whether the match ball would go to him or to his brother, looked at the floor. ‘<q23>It’ll go to Mum,</q23>’ <s23>the older Ruck</s23> <c23>mumbled</c23>. ‘<q23>She’s already got it in the car.</q23>’
-----
1 | direct | Dougie Scruton | PERSON | surname
2 | mixed | Dougie Scruton | PERSON | name
3 | direct | Dougie Scruton | PERSON | pronoun
4 | direct | Corey Ruck | PERSON | name
5 | attitude | Dougie Scruton | PERSON | surname
6 | indirect | Dougie Scruton | PERSON | pronoun
7 | direct | Dougie Scruton | PERSON | title
8 | direct | Ryan Oduya | PERSON | title
9 | indirect | Aurelio Cann | PERSON | name
10 | indirect | Northern Counties FA | ORG | organisation
11 | mixed | Marguerite Haddow | PERSON | name
12 | mixed | Marguerite Haddow | PERSON | pronoun
13 | direct | Marguerite Haddow | PERSON | surname
14 | mixed | Blessing Amadi | PERSON | pronoun
15 | mixed | Dougie Scruton | PERSON | surname
16 | mixed | statement on the club website | DOCUMENT | document
17 | direct | Dougie Scruton | PERSON | pronoun
18 | indirect | Piet Hoogland | PERSON | name
19 | indirect | Piet Hoogland | PERSON | pronoun
20 | mixed | Town Till We Drown | ORG | organisation
21 | direct | bedsheet in the away end | DOCUMENT | document
22 | attitude | Marguerite Haddow | PERSON | surname
23 | direct | Jaden Ruck | PERSON | surname
entity | PERSON | Dougie Scruton | Scruton; Dougie | Manager | Harrowby Town
entity | PERSON | Kofi Brathwaite | - | - | Harrowby Town
entity | PERSON | Teddy Szymański | - | - | Harrowby Town
entity | PERSON | Jaden Ruck | Ruck; Jaden | - | Saltmere
entity | PERSON | Corey Ruck | Corey | - | Saltmere
entity | PERSON | Ryan Oduya | Oduya | captain | Harrowby Town
entity | PERSON | Aurelio Cann | - | Left-back | Harrowby Town
entity | PERSON | Sonia Pettifer | Pettifer | referee | -
entity | PERSON | Marguerite Haddow | Haddow | manager | Saltmere
entity | PERSON | Blessing Amadi | Blessing | physio | Saltmere
entity | PERSON | Piet Hoogland | - | chairman | Harrowby Town
entity | ORG | Harrowby Town | Harrowby | - | -
entity | ORG | Saltmere | - | - | -
entity | ORG | Port Vernon | - | - | -
entity | ORG | Hobday & Daughters | - | - | -
entity | ORG | West Dene | - | - | -
entity | ORG | Stanhope Rovers | - | - | -
entity | ORG | Northern Counties FA | - | - | -
entity | ORG | Polder Sports Group | - | - | -
entity | ORG | Kortenbosch | - | - | -
entity | ORG | Harrowby Packet | - | - | -
entity | ORG | Fenmore | - | - | -
entity | ORG | Town Till We Drown | - | - | -
entity | ORG | Cleeve & District | - | - | -
entity | ORG | Dunstow | - | - | -
entity | LOC | Belgium | - | - | -
entity | NORP | Dutch | - | - | -
meta | Scruton: ‘We were a shambles with shirts on’ as nine-man Harrowby implode | - | Len Sowerbutts
