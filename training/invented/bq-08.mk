Okonjo-Reid six-for leaves Glamorgan ‘<q1>nowhere to hide</q1>’

Derek Ollerenshaw at Abbey Meadow

Glamorgan 187, Worcestershire 312 and 148-3: Worcestershire lead by 273 runs

<q2>There are ten ways to be out on a damp Friday in Kidderminster and Glamorgan</q2>, <s2>their coach</s2> <c2>reckoned</c2>, ‘<q2>went looking for an eleventh</q2>’.

Tobi Okonjo-Reid, a seamer of 21 who was driving a van for Pettifer’s Bakery until March, took six for 38 as the Division Two leaders slid from 140 for two to 187 all out inside 22 overs.

<s3>He</s3> <c3>said</c3> <q3>he had ‘just tried to hit the same daisy’ from lunch until tea</q3>. ‘<q4>Not a bad daisy,</q4>’ <c4>countered</c4> <s4>his captain, Saqlain Butt</s4>.

<s5>Butt</s5> <c5>had wanted</c5> <q5>to bowl first</q5>, lost the toss and ended up batting. Last night <s6>he</s6> <c6>thanked</c6> his opposite number, Carwyn Rees-Mostyn, for ‘<q6>the kindest mistake of the summer</q6>’.

<q7>The pitch</q7>, <s7>Rees-Mostyn</s7> <c7>bristled</c7>, <q7>had ‘looked like a road and behaved like a ploughed one’</q7>.

There was a row, too. Joost van der Klerk, Glamorgan’s Dutch opener, was given out caught behind for 61 by umpire Neville Osgood. <s8>He</s8> <c8>swore</c8> <q8>it had come off ‘shirt, thigh, anything but bat’</q8> and must see the match referee this morning. <s9>Osgood, 62</s9>, <c9>declined to say</c9> <q9>what he had heard</q9>.

‘<q10>I heard it in the beer tent,</q10>’ <c10>offered</c10> <s10>one member in a deckchair</s10>.

The home innings had been built on 104 by Alfie Dunmore, who spent an hour on 97. <s11>His father Ray Dunmore, an opener here in the Eighties</s11>, <c11>admitted</c11> <q11>he had passed it ‘behind the scoreboard with my eyes shut’</q11>. <s12>Alfie</s12> <c12>claimed</c12> <q12>not to have noticed</q12>.

<s13>Philippa Gaunt, the Worcestershire chief executive</s13>, <c13>hopes</c13> <q13>to get Okonjo-Reid’s name on a contract ‘before anyone richer reads the scorecard’</q13>. She may be too late: <q14>Surrey and Hampshire have both rung</q14>, <c14>according to</c14> <s14>Lennox Pyke of Pyke Varley Sports</s14>, who represents him. <s15>Gaunt</s15> <c15>dismissed</c15> that as ‘<q15>agent-speak, and bad agent-speak</q15>’.

<s16>Huw Trahern</s16>, whose side had not lost since September, <c16>would not blame</c16> <q16>the coach ride from Cardiff</q16>. <s17,18>The former Ebbw Vale wicketkeeper</s17,18> instead <c17>accused</c17> his middle order of ‘<q17>batting like men with a train to catch</q17>’, and <c18>ordered</c18> <a18>them</a18> <q18>to be in the nets by eight</q18>.

‘<q19>Tobi gave us nowhere to hide,</q19>’ <s19>the coach</s19> <c19>added</c19>. ‘<q19>But some of us were hiding already.</q19>’

On Severn Sound, <s20>Kit Sallow, once of Essex and England</s20>, <c20>likened</c20> the collapse to ‘<q20>a wardrobe going downstairs</q20>’. <s21>A bedsheet at the Canal End</s21> <c21>read</c21>: ‘<q21>TOBI OR NOT TOBI</q21>’.

<s22>Vic Tansy, the head groundsman</s22>, <c22>denied</c22> <q22>giving the surface ‘a crafty drink’ on Thursday night</q22>, although a hose belonging to the Stour Vale Bowling Club was found coiled at third man.

By the close Butt was 52 not out, having hooked Glamorgan’s Sri Lankan, Lasith Wijetunga, into Tannery Lane twice. <s23>The Met Office</s23> <c23>predicts</c23> <q23>rain by tea</q23>. ‘<q24>I’d still back us,</q24>’ <c24>said</c24> <s24>Okonjo-Reid</s24>, ‘<q24>but I’d bring a mop.</q24>’
-----
1 | mixed | Huw Trahern | PERSON | none
2 | mixed | Huw Trahern | PERSON | title
3 | mixed | Tobi Okonjo-Reid | PERSON | pronoun
4 | direct | Saqlain Butt | PERSON | name
5 | attitude | Saqlain Butt | PERSON | surname
6 | mixed | Saqlain Butt | PERSON | pronoun
7 | mixed | Carwyn Rees-Mostyn | PERSON | surname
8 | mixed | Joost van der Klerk | PERSON | pronoun
9 | attitude | Neville Osgood | PERSON | surname
10 | direct | one member in a deckchair | PERSON | title
11 | mixed | Ray Dunmore | PERSON | name
12 | indirect | Alfie Dunmore | PERSON | name
13 | mixed | Philippa Gaunt | PERSON | name
14 | indirect | Lennox Pyke | PERSON | name
15 | mixed | Philippa Gaunt | PERSON | surname
16 | attitude | Huw Trahern | PERSON | name
17 | mixed | Huw Trahern | PERSON | title
18 | indirect | Huw Trahern | PERSON | title
19 | direct | Huw Trahern | PERSON | title
20 | mixed | Kit Sallow | PERSON | name
21 | direct | bedsheet at the Canal End | DOCUMENT | document
22 | mixed | Vic Tansy | PERSON | name
23 | indirect | Met Office | ORG | organisation
24 | direct | Tobi Okonjo-Reid | PERSON | surname
entity | PERSON | Tobi Okonjo-Reid | Okonjo-Reid; Tobi | seamer | Worcestershire
entity | PERSON | Saqlain Butt | Butt | captain | Worcestershire
entity | PERSON | Carwyn Rees-Mostyn | Rees-Mostyn | - | Glamorgan
entity | PERSON | Joost van der Klerk | - | opener | Glamorgan
entity | PERSON | Neville Osgood | Osgood | umpire | -
entity | PERSON | Alfie Dunmore | Alfie | - | Worcestershire
entity | PERSON | Ray Dunmore | - | - | -
entity | PERSON | Philippa Gaunt | Gaunt | chief executive | Worcestershire
entity | PERSON | Lennox Pyke | - | - | Pyke Varley Sports
entity | PERSON | Huw Trahern | - | coach | Glamorgan
entity | PERSON | Kit Sallow | - | - | -
entity | PERSON | Vic Tansy | - | head groundsman | -
entity | PERSON | Lasith Wijetunga | - | - | Glamorgan
entity | ORG | Glamorgan | - | - | -
entity | ORG | Worcestershire | - | - | -
entity | ORG | Pettifer’s Bakery | - | - | -
entity | ORG | Surrey | - | - | -
entity | ORG | Hampshire | - | - | -
entity | ORG | Pyke Varley Sports | - | - | -
entity | ORG | Ebbw Vale | - | - | -
entity | ORG | Severn Sound | - | - | -
entity | ORG | Essex | - | - | -
entity | ORG | England | - | - | -
entity | ORG | Stour Vale Bowling Club | - | - | -
entity | ORG | Met Office | - | - | -
entity | LOC | Kidderminster | - | - | -
entity | LOC | Cardiff | - | - | -
entity | LOC | Canal End | - | - | -
entity | LOC | Tannery Lane | - | - | -
entity | NORP | Dutch | - | - | -
entity | NORP | Sri Lankan | - | - | -
meta | Okonjo-Reid six-for leaves Glamorgan ‘nowhere to hide’ | - | Derek Ollerenshaw
