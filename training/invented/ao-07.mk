Promoters come out swinging after Board stops Sheffield title fight

By Rhodri Maddox, Boxing Correspondent

Saturday's British super-welterweight title fight between Kell Barrow and Danny Church was called off on Thursday night, 44 hours before the first bell, and by Friday lunchtime the only people left throwing punches were the promoters.

<s1>The British Boxing Board of Control</s1> <c1>said</c1> <q1>it could not sanction the bout at Hallam Arena because one of the two brain scans it had requested "had not been received in a form the Board can rely upon"</q1>. <s2>It</s2> <c2>did not say</c2> <q2>whose</q2>.

Eddie Frome, whose Top Bell stable includes Church, did.

"<q3>It's Barrow's. Everybody from here to Hull knows it's Barrow's,</q3>" <s3>Frome</s3> <c3>said</c3>. "<q3>Steelyard had six weeks to walk a lad into a clinic on Glossop Road.</q3>"

<s4>Leonora Wicks, the managing director of Steelyard Promotions</s4>, <c4>called</c4> that "<q4>a lie with a cigar in it</q4>". <q5>Barrow was scanned at the Northern General on October 27</q5>, <s5>she</s5> <c5>said</c5>, <q5>and the results went to the Board's office in Cardiff that evening</q5>.

"<q6>I have the email, I have the receipt and I have the car park ticket,</q6>" <c6>added</c6> <s6>Wicks</s6>, who trained as a radiographer before taking over from her father, the late Solly Wicks, in 2016.

She and Frome have spoken only through lawyers since a purse-bid row at the Savoy in 2023. Their one joint venture, billed as Steel City Reckoning, was put together by Corner TV, which pays for both.

<s7,8>A Corner spokesman</s7,8> <c7>said</c7> <q7>the broadcaster was "extremely disappointed with all parties"</q7> and <c8>did not rule out</c8> <q8>legal action</q8>.

Barrow, 29 and unbeaten in 21, was at Oakwell watching Barnsley lose to Lincoln when he heard.

"<q9>My phone went in the 70th minute. I thought it was the wife about chips,</q9>" <s9>he</s9> <c9>said</c9>.

<s10,11>The former roofer from Wombwell</s10,11> <c10>insisted</c10> <q10>he was "fit as a butcher's dog"</q10> and <c11>offered</c11> <q11>to be scanned live on television</q11>.

Church won bronze at the Commonwealth Games in Birmingham. <s12>His trainer, Monty Field</s12>, <c12>said</c12> <q12>the Croydon man had been on the M1 and turned round at Leicester Forest East</q12>.

"<q13>Danny's in bits. He's sold 900 tickets round New Addington,</q13>" <s13>Field</s13> <c13>said</c13>.

<s14>The Board's general secretary, Gwilym Parry-Wynne</s14>, <c14>has summoned</c14> <a14>both promoters</a14> <q14>to a stewards' hearing next Wednesday</q14>. "<q15>A scan is not a formality,</q15>" <s15>the Welshman</s15> <c15>told</c15> <a15>BBC Radio 5 Live</a15>. "<q15>Ask the family of Idris Quayle.</q15>"

Quayle, a Manx bantamweight, died after a bout at York Hall in 2009, and the requirement for two scans is still known in gyms as Two Before the Bell. <s16>The Quayle Foundation</s16> <c16>praised</c16> <q16>the decision</q16>.

<s17>The Professional Fighters' Union (PFU)</s17> <c17>called for</c17> <q17>everyone on the undercard to be paid in full</q17>. <q18>Most were due less than £1,500</q18>, <s18>it</s18> <c18>said</c18>.

Among them was Oksana Prykhodko, who had come by coach from Lviv to box for a WBC International belt. <s19>Prykhodko</s19>, billed as "<x>the Seamstress</x>", <c19>plans</c19> <q19>to stay in Sheffield until somebody agrees to hit her</q19>.

The Lonsdale Belt, meanwhile, spent Friday in the boot of a Vauxhall Astra outside Frome's gym, a former Methodist chapel in Attercliffe. <s20>He</s20> <c20>wants</c20> <q20>the fight moved to the O2 in February</q20>.

<s21>Wicks</s21> <c21>said</c21> <q21>she would sooner stage it in her mother's kitchen in Heeley</q21>. "<q22>And Mum,</q22>" <s22>she</s22> <c22>said</c22>, "<q22>would want Eddie's scan first.</q22>"
-----
1 | mixed | British Boxing Board of Control | ORG | organisation
2 | attitude | British Boxing Board of Control | ORG | pronoun
3 | direct | Eddie Frome | PERSON | surname
4 | mixed | Leonora Wicks | PERSON | name
5 | indirect | Leonora Wicks | PERSON | pronoun
6 | direct | Leonora Wicks | PERSON | surname
7 | mixed | Corner TV | ORG | organisation
8 | attitude | Corner TV | ORG | organisation
9 | direct | Kell Barrow | PERSON | pronoun
10 | mixed | Kell Barrow | PERSON | title
11 | indirect | Kell Barrow | PERSON | title
12 | indirect | Monty Field | PERSON | name
13 | direct | Monty Field | PERSON | surname
14 | indirect | Gwilym Parry-Wynne | PERSON | name
15 | direct | Gwilym Parry-Wynne | PERSON | title
16 | indirect | Quayle Foundation | ORG | organisation
17 | indirect | Professional Fighters' Union | ORG | organisation
18 | indirect | Professional Fighters' Union | ORG | pronoun
19 | attitude | Oksana Prykhodko | PERSON | surname
20 | attitude | Eddie Frome | PERSON | pronoun
21 | indirect | Leonora Wicks | PERSON | surname
22 | direct | Leonora Wicks | PERSON | pronoun
entity | PERSON | Kell Barrow | Barrow | - | -
entity | PERSON | Danny Church | Church; Danny | - | -
entity | PERSON | Eddie Frome | Frome; Eddie | promoter | Top Bell
entity | PERSON | Leonora Wicks | Wicks | managing director | Steelyard Promotions
entity | PERSON | Solly Wicks | - | - | -
entity | PERSON | Monty Field | Field | trainer | -
entity | PERSON | Gwilym Parry-Wynne | - | general secretary | British Boxing Board of Control
entity | PERSON | Idris Quayle | Quayle | - | -
entity | PERSON | Oksana Prykhodko | Prykhodko | - | -
entity | ORG | British Boxing Board of Control | Board | - | -
entity | ORG | Top Bell | - | - | -
entity | ORG | Steelyard Promotions | Steelyard | - | -
entity | ORG | Northern General | - | - | -
entity | ORG | Corner TV | Corner | - | -
entity | ORG | Barnsley | - | - | -
entity | ORG | Lincoln | - | - | -
entity | ORG | BBC Radio 5 Live | - | - | -
entity | ORG | Professional Fighters' Union | PFU | - | -
entity | ORG | Quayle Foundation | - | - | -
entity | ORG | WBC | - | - | -
entity | NORP | British | - | - | -
entity | NORP | Welshman | - | - | -
entity | NORP | Manx | - | - | -
entity | NORP | Methodist | - | - | -
entity | LOC | Sheffield | - | - | -
entity | LOC | Hallam Arena | - | - | -
entity | LOC | Hull | - | - | -
entity | LOC | Glossop Road | - | - | -
entity | LOC | Cardiff | - | - | -
entity | LOC | Savoy | - | - | -
entity | LOC | Oakwell | - | - | -
entity | LOC | Wombwell | - | - | -
entity | LOC | Birmingham | - | - | -
entity | LOC | Croydon | - | - | -
entity | LOC | M1 | - | - | -
entity | LOC | Leicester Forest East | - | - | -
entity | LOC | New Addington | - | - | -
entity | LOC | York Hall | - | - | -
entity | LOC | Lviv | - | - | -
entity | LOC | Attercliffe | - | - | -
entity | LOC | O2 | - | - | -
entity | LOC | Heeley | - | - | -
meta | Promoters come out swinging after Board stops Sheffield title fight | - | Rhodri Maddox
