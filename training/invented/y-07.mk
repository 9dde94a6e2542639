Rovers 2-1 City: Hallam's late header sends Ashdown to brink of first WSL title

<q1>Keeper Lindqvist 'heartbroken' over stoppage-time error</q1> as visitors' manager turns fire on fourth official

Fiona Tregear at Ferry Lane

Ashdown Rovers are one point from the first league title in their history after Jess Hallam's header, four minutes into stoppage time, completed a comeback that had looked beyond them for an hour.

Ellen Maguire's side trailed to Aoife Brennan's penalty at half-time and had not managed a shot on target. Two substitutions, one change of shape and 11,204 very loud people later, they were level through Chidinma Obi. Then Hallam, who had missed three good chances, beat Freja Lindqvist to a corner that the City goalkeeper should have punched.

"<q2>I'd have bitten your hand off for a draw at half-time,</q2>" <c2>said</c2> <s2>Maguire</s2>, whose team need only avoid defeat at Lewes on Saturday. "<q2>They were better than us, quicker than us, braver than us. I told the girls that, and I may have used other words.</q2>"

<s3>The Ashdown manager</s3> <c3>revealed</c3> <q3>she had planned to take Hallam off before the equaliser</q3>. <q4>The striker begged for five more minutes</q4>, <s4>she</s4> <c4>said</c4>.

"<q5>Jess looked at me and went, '<n5>Gaffer, one's coming.</n5>' What do you do with that?</q5>"

Hallam herself remembered it differently. "<q6>I didn't beg,</q6>" <s6>the 24-year-old</s6> <c6>laughed</c6>. "<q6>I just didn't look at the board.</q6>"

She dedicated the goal to her grandmother, Pat, who died in March and who used to drive her to training in Crawley three times a week.

For Lindqvist, it was a wretched end to an afternoon on which she had made four fine saves. The Sweden international sat on her line long after the whistle, and it was Obi who went to help her up.

"<q7>Freja's heartbroken, she's apologised to everyone in there,</q7>" <c7>said</c7> <s7>the City captain, Brennan</s7>. "<q7>She's got nothing to apologise for. She's won us 12 points this season on her own.</q7>"

City's manager, Martin Vos, was in a less forgiving mood. <s8,9>He</s8,9> <c8>insisted</c8> that <q8>the corner should never have been given</q8>, and <c9>accused</c9> the fourth official of <q9>ignoring two separate pleas to check that the ball had come off Obi</q9>.

"<q10>Everybody in the stadium saw the deflection except the one person who's paid to,</q10>" <s10>he</s10> <c10>said</c10>. "<q10>It decides a title. It's not good enough.</q10>"

<s11>The Dutchman</s11>, who was fined for comments about referees in October, <c11>said</c11> <q11>he would be writing to the Football Association</q11>. The FA does not comment on individual decisions.

On the replays, Vos had a point. But Brennan's penalty, awarded for a push by Kira Stannard, was generous.

"<q12>Swings and roundabouts,</q12>" <s12>Stannard</s12> <c12>shrugged</c12>.

What is beyond argument is how far Ashdown have come. Five years ago they were a part-time team changing in a school across the road. The club nearly folded in 2021, when <s13>its then chairman, Roy Petch</s13>, <c13>declared</c13> that <q13>there was "no commercial future" in the women's side</q13>.

He was bought out by a supporters' trust that summer. Its chair, Bernadette Ogilvie, was in tears by the tunnel on Sunday.

"<q14>Roy said nobody would come,</q14>" <s14>Ogilvie</s14> <c14>said</c14>. "<q14>Well, look at it.</q14>"

<s15>She</s15> <c15>confirmed</c15> that <q15>the trust had rejected an offer from an American investment fund last month, and that tickets for next season would not go up</q15>.

<s16>Maguire</s16> <c16>refuses</c16> <q16>to talk about the title</q16>. <s17>A sign in the dressing room</s17> <c17>says</c17>: "<q17>Not yet.</q17>" <s18>Obi</s18> <c18>admitted</c18> <q18>she had touched it on the way out</q18>.

<s19>The midfielder</s19> <c19>thinks</c19> <q19>the pressure is now on Arsenal</q19>. They must win both of their remaining matches and rely on Lewes to do Ashdown harm. <s20>Arsenal's interim coach, Laura Benedetti</s20>, <c20>conceded</c20> on Friday that <q20>it was a long shot</q20>.

<q21>Lewes have nothing to play for but will not roll over</q21>, <s21>their manager</s21> <c21>has promised</c21>. "<q22>We've got a guard of honour planned, and it isn't for them,</q22>" <s22>Sam Whitcombe</s22> <c22>said</c22> last week.

Hallam has been nursing a sore ankle and will have a scan today. <s23>Maguire</s23> <c23>hopes</c23> <q23>she will be fit</q23>.

"<q24>If she isn't, I'm not telling her,</q24>" <s24>the manager</s24> <c24>said</c24>. "<q24>You tell her.</q24>"
-----
1 | mixed | Aoife Brennan | PERSON | none
2 | direct | Ellen Maguire | PERSON | surname
3 | indirect | Ellen Maguire | PERSON | title
4 | indirect | Ellen Maguire | PERSON | pronoun
5 | direct | Ellen Maguire | PERSON | none
6 | direct | Jess Hallam | PERSON | title
7 | direct | Aoife Brennan | PERSON | surname
8 | indirect | Martin Vos | PERSON | pronoun
9 | indirect | Martin Vos | PERSON | pronoun
10 | direct | Martin Vos | PERSON | pronoun
11 | indirect | Martin Vos | PERSON | title
12 | direct | Kira Stannard | PERSON | surname
13 | mixed | Roy Petch | PERSON | name
14 | direct | Bernadette Ogilvie | PERSON | surname
15 | indirect | Bernadette Ogilvie | PERSON | pronoun
16 | attitude | Ellen Maguire | PERSON | surname
17 | direct | sign in the dressing room | DOCUMENT | document
18 | indirect | Chidinma Obi | PERSON | surname
19 | attitude | Chidinma Obi | PERSON | title
20 | indirect | Laura Benedetti | PERSON | name
21 | indirect | Sam Whitcombe | PERSON | title
22 | direct | Sam Whitcombe | PERSON | name
23 | attitude | Ellen Maguire | PERSON | surname
24 | direct | Ellen Maguire | PERSON | title
entity | PERSON | Jess Hallam | Hallam; Jess | striker | Ashdown Rovers
entity | PERSON | Ellen Maguire | Maguire | manager | Ashdown Rovers
entity | PERSON | Aoife Brennan | Brennan | captain | City
entity | PERSON | Chidinma Obi | Obi | midfielder | Ashdown Rovers
entity | PERSON | Freja Lindqvist | Lindqvist; Freja | goalkeeper | City
entity | PERSON | Pat | - | - | -
entity | PERSON | Martin Vos | Vos | manager | City
entity | PERSON | Kira Stannard | Stannard | - | -
entity | PERSON | Roy Petch | Roy | then chairman | Ashdown Rovers
entity | PERSON | Bernadette Ogilvie | Ogilvie | chair | -
entity | PERSON | Laura Benedetti | - | interim coach | Arsenal
entity | PERSON | Sam Whitcombe | - | manager | Lewes
entity | ORG | Ashdown Rovers | Ashdown; Rovers | - | -
entity | ORG | City | - | - | -
entity | ORG | WSL | - | - | -
entity | ORG | Lewes | - | - | -
entity | ORG | Football Association | FA | - | -
entity | ORG | Arsenal | - | - | -
entity | NORP | American | - | - | -
entity | NORP | Dutchman | - | - | -
entity | LOC | Crawley | - | - | -
entity | LOC | Sweden | - | - | -
meta | Rovers 2-1 City: Hallam's late header sends Ashdown to brink of first WSL title | - | Fiona Tregear
