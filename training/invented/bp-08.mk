Rugby: Fifita lands one from the fence as Kaimanawa break Coast hearts

Kaimanawa 27 Waitahuna Coast 24

A penalty from 52 metres, struck with the hooter gone by a plumber who had nearly missed the bus, has put Kaimanawa into their first Dargan Cup final since 1994.

"<q1>Couldn't see the posts, eh, so I kicked it at Nan,</q1>" <c1>said</c1> <s1>Sione Fifita</s1>, whose grandmother was sitting behind the dead-ball line at Tasker Park. "<q1>She's always straight.</q1>"

<s2>His coach, Wiremu "<x>Wig</x>" Tawhara</s2>, <c2>had wanted</c2> <q2>him to go for the corner</q2>.

"<q3>I was yelling '<n3>Touch! Touch!</n3>' and thank God nobody listens to me,</q3>" <s3>Tawhara</s3> <c3>conceded</c3>.

Waitahuna were still sitting on the grass 20 minutes later. <s4,5>Their skipper, Callum Mackersey</s4,5>, <c4>thought</c4> <q4>the last penalty, for a high tackle on Jone Naivalu, was "a shocker"</q4> but <c5>would not blame</c5> <q5>referee Angus Teviotdale</q5>.

"<q6>You don't lose it there,</q6>" <s6>the lock</s6> <c6>said</c6>. "<q6>You lose it when you're 24-10 up and start thinking about the beers.</q6>

"<q6>And on Monday we've all got to go to work with people who watched that.</q6>"

Brendon Mackersey, who coaches Waitahuna and is the captain's uncle, was less forgiving. "<q7>Ask Angus if he gives that at Eden Park,</q7>" <s7,8>he</s7,8> <c7>fumed</c7>, <c8>demanding</c8> <q8>an explanation from NZ Rugby</q8>. <s9>The governing body</s9> <c9>said</c9> <q9>all matches were reviewed "in the normal way"</q9>.

<s10>The man with the whistle</s10> <c10>had put it</c10> to <a10>both captains</a10> plainly enough: "<q10>Above the shoulder, gentlemen. End of story.</q10>"

For an hour there was only one team in it. The Coast, four of whose pack work on the chain at Blackmount Meats, scored through Tavita Leota'ua, twice, and the former Chiefs flanker Hemi Poutama, and <s11>their fans behind the Harcourt Bloom hoarding</s11> <c11>sang</c11> that <q11>Kaimanawa should have stayed on the bus</q11>.

Then came a scrum. "<q12>They went backwards and they went quiet,</q12>" <c12>grinned</c12> <s12>Havili Tu'ipulotu</s12>, who weighs 127kg and teaches new entrants at Ngamatea School. <s13>The prop</s13> <c13>reckoned</c13> <q13>Waitahuna "smelled like blokes who wanted to go home"</q13>.

Ollie Strang went over from the back of it, and again six minutes later. <s14>Strang, 21</s14>, who is on loan from Canterbury, <c14>hopes</c14> <q14>the Crusaders were watching</q14>. <s15>His club, Ngamatea Old Boys</s15>, <c15>say</c15> <q15>he has promised them another winter</q15>.

The night cost them Naivalu. <s16>Team doctor Priya Rautahi</s16> <c16>suspects</c16> <q16>the Fijian halfback has broken a cheekbone</q16>, and he heard the final whistle in an ambulance to Waikura Hospital. "<q17>He asked the score before I could ask him his name,</q17>" <s17>she</s17> <c17>said</c17>.

Back home in Ngamatea, <s18>mayor Gaylene Hohepa</s18> <c18>declared</c18> <q18>Monday a half-holiday</q18> from the tray of a ute borrowed from Ross Dalgleish Motors. <s19>A card in the window of Hannigan's</s19> <c19>read</c19>: "<q19>Gone to rugby. Take milk, leave money.</q19>"

<s20>Dargan Seeds, the competition's sponsor</s20>, <c20>has pledged</c20> <q20>12 free buses to Timaru</q20>, where Kaimanawa meet Hauroko on Saturday. Hauroko put 31 past Te Anga; <s21>Hauroko's coach, the former Manu Samoa centre Pita Fa'asavalu Jr</s21>, <c21>dismissed</c21> his side's favouritism as "<q21>TAB talk</q21>".

<s22>Tawhara</s22> <c22>has vowed</c22> <q22>to shave off his beard if Kaimanawa win</q22>.

Kaimanawa 27 (Strang 2 tries, pen try; Fifita 2 cons, 2 pens) Waitahuna Coast 24 (Leota'ua 2, Poutama tries; Jonty Weir 3 cons, pen). HT: 10-17.
-----
1 | direct | Sione Fifita | PERSON | name
2 | attitude | Wiremu "Wig" Tawhara | PERSON | name
3 | direct | Wiremu "Wig" Tawhara | PERSON | surname
4 | mixed | Callum Mackersey | PERSON | name
5 | attitude | Callum Mackersey | PERSON | name
6 | direct | Callum Mackersey | PERSON | title
7 | direct | Brendon Mackersey | PERSON | pronoun
8 | indirect | Brendon Mackersey | PERSON | pronoun
9 | mixed | NZ Rugby | ORG | organisation
10 | direct | Angus Teviotdale | PERSON | title
11 | indirect | their fans behind the Harcourt Bloom hoarding | GROUP | group
12 | direct | Havili Tu'ipulotu | PERSON | name
13 | mixed | Havili Tu'ipulotu | PERSON | title
14 | attitude | Ollie Strang | PERSON | surname
15 | indirect | Ngamatea Old Boys | ORG | organisation
16 | attitude | Priya Rautahi | PERSON | name
17 | direct | Priya Rautahi | PERSON | pronoun
18 | indirect | Gaylene Hohepa | PERSON | name
19 | direct | card in the window of Hannigan's | DOCUMENT | document
20 | indirect | Dargan Seeds | ORG | organisation
21 | mixed | Pita Fa'asavalu Jr | PERSON | name
22 | indirect | Wiremu "Wig" Tawhara | PERSON | surname
entity | PERSON | Sione Fifita | Fifita | plumber | Kaimanawa
entity | PERSON | Wiremu "Wig" Tawhara | Tawhara | coach | Kaimanawa
entity | PERSON | Callum Mackersey | - | skipper | Waitahuna Coast
entity | PERSON | Jone Naivalu | Naivalu | halfback | Kaimanawa
entity | PERSON | Angus Teviotdale | Angus | referee | -
entity | PERSON | Brendon Mackersey | - | coach | Waitahuna Coast
entity | PERSON | Tavita Leota'ua | Leota'ua | - | Waitahuna Coast
entity | PERSON | Hemi Poutama | Poutama | flanker | Waitahuna Coast
entity | PERSON | Havili Tu'ipulotu | - | prop | Kaimanawa
entity | PERSON | Ollie Strang | Strang | - | Kaimanawa
entity | PERSON | Priya Rautahi | - | team doctor | Kaimanawa
entity | PERSON | Gaylene Hohepa | - | mayor | -
entity | PERSON | Pita Fa'asavalu Jr | - | coach | Hauroko
entity | PERSON | Jonty Weir | - | - | Waitahuna Coast
entity | ORG | Kaimanawa | - | - | -
entity | ORG | Waitahuna Coast | Waitahuna; Coast | - | -
entity | ORG | NZ Rugby | - | - | -
entity | ORG | Blackmount Meats | - | - | -
entity | ORG | Chiefs | - | - | -
entity | ORG | Harcourt Bloom | - | - | -
entity | ORG | Ngamatea School | - | - | -
entity | ORG | Canterbury | - | - | -
entity | ORG | Crusaders | - | - | -
entity | ORG | Ngamatea Old Boys | - | - | -
entity | ORG | Waikura Hospital | - | - | -
entity | ORG | Ross Dalgleish Motors | - | - | -
entity | ORG | Hannigan's | - | - | -
entity | ORG | Dargan Seeds | - | - | -
entity | ORG | Hauroko | - | - | -
entity | ORG | Te Anga | - | - | -
entity | ORG | Manu Samoa | - | - | -
entity | ORG | TAB | - | - | -
entity | LOC | Tasker Park | - | - | -
entity | LOC | Eden Park | - | - | -
entity | LOC | Ngamatea | - | - | -
entity | LOC | Timaru | - | - | -
entity | NORP | Fijian | - | - | -
meta | Rugby: Fifita lands one from the fence as Kaimanawa break Coast hearts | - | -
