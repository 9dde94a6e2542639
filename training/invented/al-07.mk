<s8>Calder</s8> <c8>threaten</c8> <q8>to quit cup</q8> as counties revolt over Board’s August plan

<s1>Eleven chairmen</s1> <c1>demand</c1> <q1>an emergency meeting at Lord’s</q1> before the end of June

By Jolyon Priestnall at Sandal Park

Alderbrook won, and nobody at Sandal Park talked about it. While Tommo Lane was making the hundred that beat Marlshire by six wickets, the chairmen of both clubs were shut in the old scorers’ room, drafting a letter to the Cricket Board.

<s2,3>The letter</s2,3>, signed by eleven of the 18 first-class counties, <c2>calls for</c2> <q2>an emergency meeting before the end of June</q2> and <c3>describes</c3> the Board’s plan to hand the whole of August to the Bolt, its city-based tournament, as “<q3>a slow foreclosure</q3>”.

“<q4>We have been asked to play four-day cricket in April, in gloves,</q4>” <c4>said</c4> <s4>Sir Hedley Marsh, the Alderbrook chairman</s4>. “<q4>Now they want to take the sun as well.</q4>”

Under the plan, known as Project Meridian, the Royal Crescent Cup would move to May and the second XIs would be cut from 18 to ten. The Board would pay each county £1.4m a year until 2031.

<s5>The Board</s5> <c5>said</c5> last night that <q5>nothing had been decided and that “every voice in the game will be heard”</q5>. <s6>Its chief executive, Imogen Banks</s6>, <c6>has told</c6> <a6>the counties</a6> that <q6>the broadcasters, Sky among them, will not pay for a competition that shares its month</q6>.

Marlshire are short of money. They have sold the Railway End to a supermarket, and their captain, Jaskaran “<x>Jazz</x>” Gill, to Calder. <s7>Their treasurer, Wilf Church</s7>, <c7>reckoned</c7> <q7>Meridian would keep the club alive for five years</q7>. He signed the letter nonetheless.

“<q9>You can be saved and still not like the lifeguard,</q9>” <c9>said</c9> <s9>Church</s9>.

The Professional Cricketers’ Union is torn. <s10,11>Its chair, the former England seamer Dawn Fairweather</s10,11>, <c10>welcomed</c10> <q10>the higher salaries</q10> but <c11>fears</c11> that <q11>60 players could lose their contracts</q11>. “<q12>A lad at Thornaby or Marlshire sees this and thinks about selling insurance,</q12>” <s12>she</s12> <c12>said</c12>.

Calder, champions in 2022 and 2023, have gone further than most. <s13>The club</s13> <c13>said</c13> on Thursday that <q13>they would not enter the Cup at all if it was moved</q13>. <s14>Kestrels, the women’s side</s14> who share the ground at Norna Lane, <c14>complained</c14> that <q14>nobody had consulted them</q14>.

And so to the cricket. Lane, dropped on four by Van der Byl at slip, drove as if the ball had insulted his mother. He went to his century with a six on to the roof of the Halifax Stand, and Alderbrook, who had not won since they beat Holmbury in April, were home at ten to six.

“<q15>I don’t read letters,</q15>” <s15>Lane</s15> <c15>said</c15>, grinning. “<q15>I just whack it.</q15>”

<s16>His coach, Ottis Bramble-York</s16>, <c16>thought</c16> <q16>it the best innings he had seen there since Viv Richards came in ’84</q16>. <s17>He</s17> <c17>would like</c17> <q17>the England selectors to drive up the A64 once in a while</q17>.

The counties need 12 votes to force a meeting. <s18>Sussex</s18> <c18>have said</c18> <q18>they will back the Board</q18>; Wolds have yet to reply, though <s20>their president, the retired bishop Emrys Field</s20>, <c20>told</c20> <a20>The Cricket Paper</a20> on Friday that <q20>August without county cricket was “like Lent without Easter”</q20>.

<s21>Marsh</s21> <c21>expects</c21> <q21>a twelfth by Monday</q21>. There was also the small matter of a win to celebrate.

“<q22>Did we?</q22>” <s22>he</s22> <c22>said</c22>. “<q22>Good.</q22>”
-----
1 | indirect | Eleven chairmen | GROUP | group
8 | indirect | Calder | ORG | organisation
2 | indirect | letter to the Cricket Board | DOCUMENT | document
3 | mixed | letter to the Cricket Board | DOCUMENT | document
4 | direct | Hedley Marsh | PERSON | name
5 | mixed | Cricket Board | ORG | organisation
6 | indirect | Imogen Banks | PERSON | name
7 | attitude | Wilf Church | PERSON | name
9 | direct | Wilf Church | PERSON | surname
10 | indirect | Dawn Fairweather | PERSON | name
11 | attitude | Dawn Fairweather | PERSON | name
12 | direct | Dawn Fairweather | PERSON | pronoun
13 | indirect | Calder | ORG | organisation
14 | indirect | Kestrels | ORG | organisation
15 | direct | Tommo Lane | PERSON | surname
16 | attitude | Ottis Bramble-York | PERSON | name
17 | attitude | Ottis Bramble-York | PERSON | pronoun
18 | indirect | Sussex | ORG | organisation
20 | mixed | Emrys Field | PERSON | name
21 | attitude | Hedley Marsh | PERSON | surname
22 | direct | Hedley Marsh | PERSON | pronoun
entity | PERSON | Tommo Lane | Lane | - | Alderbrook
entity | PERSON | Hedley Marsh | Sir Hedley Marsh; Marsh | chairman | Alderbrook
entity | PERSON | Imogen Banks | - | chief executive | Cricket Board
entity | PERSON | Jaskaran “Jazz” Gill | - | captain | Marlshire
entity | PERSON | Wilf Church | Church | treasurer | Marlshire
entity | PERSON | Dawn Fairweather | - | chair | Professional Cricketers’ Union
entity | PERSON | Van der Byl | - | - | -
entity | PERSON | Ottis Bramble-York | - | coach | Alderbrook
entity | PERSON | Viv Richards | - | - | -
entity | PERSON | Emrys Field | - | president | Wolds
entity | ORG | Calder | - | - | -
entity | ORG | Marlshire | - | - | -
entity | ORG | Alderbrook | - | - | -
entity | ORG | Cricket Board | Board | - | -
entity | ORG | Sky | - | - | -
entity | ORG | Professional Cricketers’ Union | - | - | -
entity | ORG | England | - | - | -
entity | ORG | Thornaby | - | - | -
entity | ORG | Kestrels | - | - | -
entity | ORG | Holmbury | - | - | -
entity | ORG | Sussex | - | - | -
entity | ORG | Wolds | - | - | -
entity | ORG | The Cricket Paper | - | - | -
entity | LOC | Sandal Park | - | - | -
entity | LOC | Lord’s | - | - | -
entity | LOC | Railway End | - | - | -
entity | LOC | Norna Lane | - | - | -
entity | LOC | Halifax Stand | - | - | -
entity | LOC | A64 | - | - | -
meta | Calder threaten to quit cup as counties revolt over Board’s August plan | - | Jolyon Priestnall
