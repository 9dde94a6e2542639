Barua ton puts Brahmaputra in sight of maiden final

Our Sports Reporter

GUWAHATI: Left-hander Nayanjyoti Barua struck an unbeaten 164 to give Brahmaputra a first-innings lead of 88 over fancied Konkan on the third day of their semifinal at the Nehru Maidan here on Tuesday.

Resuming on 41, the 22-year-old batted through the day in the company of the tail. <s1>He</s1> later <c1>revealed</c1> <q1>he had not slept a wink</q1>.

“<q2>I was batting in my head the whole night, and I got out four times,</q2>” <s2>Barua</s2> <c2>said</c2>. “<q2>So in the morning I thought, all the bad shots are finished.</q2>”

<s3>His coach, former India medium-pacer Subir Lahkar</s3>, <c3>praised</c3> <q3>his temperament</q3>. “<q4>Six months back he would have gone for a six at 97. Today he took a single and said sorry to the bowler,</q4>” <c4>quipped</c4> <s4>Lahkar</s4>.

Konkan’s attack toiled in the heat for 141 overs. <s5,6>Skipper Mandar Redkar</s5,6> <c5>felt</c5> <q5>the new ball should have been taken earlier</q5> but <c6>refused to blame</c6> <q6>the pitch</q6>.

“<q7>There was something in it for everybody. He was simply better than us,</q7>” <s7>the off-spinner</s7> <c7>said</c7>.

There was a heated moment after tea when Redkar appealed for a catch at silly point and stood his ground. The umpires had a word with both men. <s8>Barua</s8> <c8>clarified</c8> that <q8>it was “nothing, only cricket talk”</q8>. <s9>Match referee Cyril D’Mello</s9> <c9>confirmed</c9> <q9>there would be no hearing</q9>.

<s10>The Brahmaputra Cricket Association</s10> <c10>has announced</c10> <q10>a cash award of ₹2 lakh for the batter</q10>. <s11>Its secretary, Mrinal Phukan</s11>, <c11>hopes</c11> <q11>the knock will finally bring a turf academy to the State</q11>. “<q12>We have been practising on matting and prayers,</q12>” <s12>he</s12> <c12>said</c12>.

In the stands was the centurion’s father, a ticket examiner with the railways, who had swapped three shifts to be there. <s13>He</s13> <c13>said</c13> <q13>he had shut his eyes for every ball after 90</q13>.

Scores in brief: Konkan 307; Brahmaputra 395 for eight.
-----
1 | indirect | Nayanjyoti Barua | PERSON | pronoun
2 | direct | Nayanjyoti Barua | PERSON | surname
3 | indirect | Subir Lahkar | PERSON | name
4 | direct | Subir Lahkar | PERSON | surname
5 | attitude | Mandar Redkar | PERSON | name
6 | attitude | Mandar Redkar | PERSON | name
7 | direct | Mandar Redkar | PERSON | title
8 | mixed | Nayanjyoti Barua | PERSON | surname
9 | indirect | Cyril D’Mello | PERSON | name
10 | indirect | Brahmaputra Cricket Association | ORG | organisation
11 | attitude | Mrinal Phukan | PERSON | name
12 | direct | Mrinal Phukan | PERSON | pronoun
13 | indirect | centurion’s father | PERSON | pronoun
meta | Barua ton puts Brahmaputra in sight of maiden final | - | -
entity | PERSON | Nayanjyoti Barua | Barua | Left-hander | Brahmaputra
entity | ORG | Brahmaputra | - | - | -
entity | ORG | Konkan | - | - | -
entity | LOC | GUWAHATI | - | - | -
entity | LOC | Nehru Maidan | - | - | -
entity | PERSON | Subir Lahkar | Lahkar | coach | Brahmaputra
entity | LOC | India | - | - | -
entity | PERSON | Mandar Redkar | Redkar | Skipper | Konkan
entity | PERSON | Cyril D’Mello | - | Match referee | -
entity | ORG | Brahmaputra Cricket Association | - | - | -
entity | PERSON | Mrinal Phukan | - | secretary | Brahmaputra Cricket Association
