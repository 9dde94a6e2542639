Delorme beats older brother in overtime as Flintlake forces Game 7

Corinne Baptiste-Lyle / The Canadian Press

FLINTLAKE, Ont. — Luc Delorme has spent most of his 19 years shooting things at his brother Rémi. <s1>He</s1> <c1>reckons</c1> <q1>he had never scored one that counted until Thursday</q1>.

His wrist shot 4:11 into overtime gave the Flintlake Miners a 4-3 win over the Port Esker Schooners and squared their Northern Junior Hockey League semifinal at three games apiece.

"<q2>I knew he'd cheat to the glove, because he always did in the driveway,</q2>" <s2>the centre</s2> <c2>said</c2>. "<q2>Mom's going to make us both do the dishes.</q2>"

Rémi Delorme, 21, stopped 38 shots at the Tremblay Lumber Centre. <s3,4>The Schooners goaltender</s3,4> <c3>admitted</c3> <q3>he'd been screened</q3> but <c4>refused</c4> <q4>to blame his defence</q4>.

"<q5>He got me,</q5>" <s5>he</s5> <c5>said</c5>. "<q5>Write it down, because he won't let it go till I'm dead.</q5>"

Flintlake trailed 3-1 after two periods. <s6>Coach Stan "<x>Bear</x>" Kowalchuk</s6> <c6>warned</c6> <a6>his players</a6> <q6>they would be walking home</q6>, a trip of 40 metres for Kip Ahenakew, who boards across the street.

"<q7>I said, '<n7>Boys, the bus is running and you're not on it,</n7>'</q7>" <c7>recounted</c7> <s7>Kowalchuk</s7>, who played for Baie-Rouge and, briefly, Norrvik of Sweden. "<q7>We don't even have a bus.</q7>"

Ahenakew and Dayton Fontaine replied inside three minutes. Fontaine, picked up from Iron Falls at the deadline, has a torn ligament; <s8>he</s8> <c8>thanked</c8> the trainers for "<q8>holding me together with tape and lies.</q8>"

Bastien Roy scored twice for Port Esker, and Ukrainian import Danylo Hrytsenko once. A fourth was waved off for goaltender interference.

<s9>Schooners coach Mathieu Tessier</s9> <c9>bristled</c9>: "<q9>I've seen softer calls, but only at weddings.</q9>" <s10>He</s10> <c10>likened</c10> referee Doug Haverstock to "<q10>a man directing somebody else's parade.</q10>"

The NJHL fined Tessier $500 in March. <s11,12>Commissioner Priya Venkatesan</s11,12> <c11>declined to say</c11> <q11>whether he would be disciplined again</q11>, <c12>noting</c12> that "<q12>coaches know the number.</q12>"

It may have been the last game in town. <s13>Gordie Aultman</s13>, whose Aultman Haulage bought the Miners from Nickel Range Credit Union in 2018, <c13>has threatened</c13> <q13>to move them to Thunder Bay unless council fixes the roof</q13>. <q14>Nothing had changed</q14>, <s14>the owner</s14> <c14>said</c14> on TSN at the first intermission.

"<q15>Roof held. So did we,</q15>" <c15>tweeted</c15> <s15>Mayor Suzanne Petit</s15>.

<s16>Section Twelve</s16>, which has sold beer and jerseys to keep the club afloat, <c16>called on</c16> <a16>Aultman</a16> <q16>to sell</q16>. <s17>The supporters' group</s17> <c17>believes</c17> <q17>it can raise $2 million</q17>. <s18>Its president, Wally Nakogee</s18>, <c18>put it</c18> more gently: "<q18>He's welcome to stay, as a fan.</q18>"

<s19>Hockey Northwest, the sport's governing body for the region</s19>, <c19>opposes</c19> <q19>any relocation before 2028</q19>.

Captain Owen Strand left with a shoulder injury after a hit by Schooners winger Cole Delisle-Okafor and was seen at St. Brigid's Hospital. <s20>The Miners</s20> <c20>hope</c20> <q20>he will dress on Saturday</q20>. "<q21>He'll dress,</q21>" <c21>said</c21> <s21>Kowalchuk</s21>. "<q21>Whether he can lift his arm is between him and his mother.</q21>"

Game 7 is at Harbourfront Gardens in Port Esker, where the anthem will be played by the band of the Nipissing Fusiliers. The winner faces Cedar Narrows, which swept Moose Portage.

<s22>Tessier</s22> <c22>predicted</c22> "<q22>a boring night, God willing.</q22>"
-----
1 | indirect | Luc Delorme | PERSON | pronoun
2 | direct | Luc Delorme | PERSON | title
3 | indirect | Rémi Delorme | PERSON | title
4 | attitude | Rémi Delorme | PERSON | title
5 | direct | Rémi Delorme | PERSON | pronoun
6 | indirect | Stan "Bear" Kowalchuk | PERSON | name
7 | direct | Stan "Bear" Kowalchuk | PERSON | surname
8 | mixed | Dayton Fontaine | PERSON | pronoun
9 | direct | Mathieu Tessier | PERSON | name
10 | mixed | Mathieu Tessier | PERSON | pronoun
11 | attitude | Priya Venkatesan | PERSON | name
12 | mixed | Priya Venkatesan | PERSON | name
13 | indirect | Gordie Aultman | PERSON | name
14 | indirect | Gordie Aultman | PERSON | title
15 | direct | Suzanne Petit | PERSON | name
16 | indirect | Section Twelve | ORG | organisation
17 | attitude | Section Twelve | ORG | organisation
18 | direct | Wally Nakogee | PERSON | name
19 | attitude | Hockey Northwest | ORG | organisation
20 | attitude | Flintlake Miners | ORG | organisation
21 | direct | Stan "Bear" Kowalchuk | PERSON | surname
22 | mixed | Mathieu Tessier | PERSON | surname
entity | PERSON | Luc Delorme | Delorme | centre | Flintlake Miners
entity | PERSON | Rémi Delorme | Rémi | goaltender | Port Esker Schooners
entity | PERSON | Stan "Bear" Kowalchuk | Kowalchuk | Coach | Flintlake Miners
entity | PERSON | Kip Ahenakew | Ahenakew | - | Flintlake Miners
entity | PERSON | Dayton Fontaine | Fontaine | - | Flintlake Miners
entity | PERSON | Bastien Roy | - | - | Port Esker Schooners
entity | PERSON | Danylo Hrytsenko | - | - | Port Esker Schooners
entity | PERSON | Mathieu Tessier | Tessier | coach | Port Esker Schooners
entity | PERSON | Doug Haverstock | - | referee | -
entity | PERSON | Priya Venkatesan | - | Commissioner | Northern Junior Hockey League
entity | PERSON | Gordie Aultman | Aultman | owner | Flintlake Miners
entity | PERSON | Suzanne Petit | Mayor Suzanne Petit | Mayor | -
entity | PERSON | Wally Nakogee | - | president | Section Twelve
entity | PERSON | Owen Strand | - | Captain | Flintlake Miners
entity | PERSON | Cole Delisle-Okafor | - | winger | Port Esker Schooners
entity | ORG | Flintlake Miners | Flintlake; Miners | - | -
entity | ORG | Port Esker Schooners | Port Esker; Schooners | - | -
entity | ORG | Northern Junior Hockey League | NJHL | - | -
entity | ORG | Baie-Rouge | - | - | -
entity | ORG | Norrvik | - | - | -
entity | ORG | Iron Falls | - | - | -
entity | ORG | Aultman Haulage | - | - | -
entity | ORG | Nickel Range Credit Union | - | - | -
entity | ORG | TSN | - | - | -
entity | ORG | Section Twelve | - | - | -
entity | ORG | Hockey Northwest | - | - | -
entity | ORG | St. Brigid's Hospital | - | - | -
entity | ORG | Nipissing Fusiliers | - | - | -
entity | ORG | Cedar Narrows | - | - | -
entity | ORG | Moose Portage | - | - | -
entity | LOC | FLINTLAKE | - | - | -
entity | LOC | Ont. | - | - | -
entity | LOC | Tremblay Lumber Centre | - | - | -
entity | LOC | Sweden | - | - | -
entity | LOC | Thunder Bay | - | - | -
entity | LOC | Harbourfront Gardens | - | - | -
entity | LOC | Port Esker | - | - | -
entity | NORP | Ukrainian | - | - | -
meta | Delorme beats older brother in overtime as Flintlake forces Game 7 | - | Corinne Baptiste-Lyle
