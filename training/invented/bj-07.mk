Tennis tours agree terms of merger but <q21>players 'not for sale'</q21>

By Sebastian Mwakasege in Gstaad

The men who run the World Tennis Circuit and the breakaway Continental League shook hands on a merger on Sunday, then discovered that several of the people who hit the ball for them had not been told.

The deal, signed at the Bellevue Palace in Bern and backed by the Qatari fund Al Waseela, would create a single body, Tennis United, with 38 tournaments and a team championship from 2027. <s1>The Circuit</s1> <c1>said</c1> <q1>the merger would end "five years of expensive silence"</q1>.

Svetla Marinkova, the world No 3 from Plovdiv, heard of it from a driver. "<q3>He asked me if I was happy. I asked him about what,</q3>" <s3>she</s3> <c3>said</c3> after beating Chidera Lawal 6-4, 7-5 in the final of the Gstaad Open.

<s4>Marinkova</s4>, who sits on the Players' Assembly, <c4>demanded</c4> <q4>a vote</q4>. <q5>Players</q5>, <s5>she</s5> <c5>added</c5>, <q5>were "not a herd, and not for sale"</q5>.

<s6>The Circuit's chief executive, Anders Whitlock-Baptiste</s6>, <c6>apologised for</c6> <q6>the timing</q6>. <s7>The former Davis Cup doubles player</s7> <c7>told</c7> <a7>BBC Radio 5 Live</a7> that <q7>the news had leaked in Doha before letters could be sent</q7>.

"<q8>It is embarrassing. It is not a conspiracy,</q8>" <s8>he</s8> <c8>said</c8>.

Town against town

The League began in 2021 with eight sides named after cities, none of them Paris, London or New York. On Saturday, in front of 9,400 people at the Halle am See, Gdansk beat Girona 4-1 to go top. Girona, who lost their captain, Iker Lasarte, to a calf strain, will meet Aarhus in Odense on Thursday. Leipzig have yet to win.

<s9>The League's founder, the Belgian shopping-centre developer Piet Goossenaerts</s9>, <c9>promised</c9> that <q9>all eight teams would survive</q9>. Lasarte was not convinced. "<q10>Promises are like second serves. You hear more of them when someone is nervous,</q10>" <s10>the Basque</s10> <c10>said</c10>.

Under the terms, seen by this newspaper, the Circuit would hold 55 per cent of Tennis United, the League 30 and Al Waseela the rest. <s12>The document</s12> <c12>states</c12> that <q12>prize money "shall not fall in any event below 2025 levels"</q12>. Morrow Tanaka, the New York bank, advised the Circuit; Bram Keyser, the Antwerp solicitor, drafted the contract with Hollis Webb.

The European Commission must clear it. <s13>Brussels</s13> <c13>declined to say</c13> <q13>how long that would take</q13>. <s14>Lawyers</s14> <c14>expect</c14> <q14>nine months</q14>.

<s15>The All England Club</s15> <c15>welcomed</c15> "<q15>any step towards a calmer calendar</q15>". <s17>Tennis Australia</s17> was cooler, <c17>saying</c17> <q17>it had not been consulted on plans to move the Brisbane week</q17>. The International Tennis Federation, which runs the junior game, ordered an inquiry in May into how the League signed four 15-year-olds.

<s18>Bunny Arkwright</s18>, who coached Marinkova until last year and now has Lawal, <c18>thought</c18> <q18>the money would talk in the end</q18>. "<q19>They'll moan in the locker room and sign in the car park,</q19>" <s19>she</s19> <c19>said</c19>.

Lawal, 20, the first Nigerian in a final at this level, left for the station with the Dunlop bag she has carried since Ibadan. <s20>She</s20> <c20>did not want</c20> <q20>to discuss mergers</q20>.
-----
21 | mixed | Svetla Marinkova | PERSON | none
1 | mixed | World Tennis Circuit | ORG | organisation
3 | direct | Svetla Marinkova | PERSON | pronoun
4 | indirect | Svetla Marinkova | PERSON | surname
5 | mixed | Svetla Marinkova | PERSON | pronoun
6 | indirect | Anders Whitlock-Baptiste | PERSON | name
7 | indirect | Anders Whitlock-Baptiste | PERSON | title
8 | direct | Anders Whitlock-Baptiste | PERSON | pronoun
9 | indirect | Piet Goossenaerts | PERSON | name
10 | direct | Iker Lasarte | PERSON | title
12 | mixed | document | DOCUMENT | document
13 | attitude | European Commission | ORG | organisation
14 | attitude | Lawyers | GROUP | group
15 | mixed | All England Club | ORG | organisation
17 | indirect | Tennis Australia | ORG | organisation
18 | attitude | Bunny Arkwright | PERSON | name
19 | direct | Bunny Arkwright | PERSON | pronoun
20 | attitude | Chidera Lawal | PERSON | pronoun
entity | ORG | World Tennis Circuit | Circuit | - | -
entity | ORG | Continental League | League | - | -
entity | LOC | Gstaad | - | - | -
entity | LOC | Bellevue Palace | - | - | -
entity | LOC | Bern | - | - | -
entity | NORP | Qatari | - | - | -
entity | ORG | Al Waseela | - | - | -
entity | ORG | Tennis United | - | - | -
entity | PERSON | Svetla Marinkova | Marinkova | - | -
entity | LOC | Plovdiv | - | - | -
entity | PERSON | Chidera Lawal | Lawal | - | -
entity | ORG | Players' Assembly | - | - | -
entity | PERSON | Anders Whitlock-Baptiste | - | chief executive | World Tennis Circuit
entity | ORG | BBC Radio 5 Live | - | - | -
entity | LOC | Doha | - | - | -
entity | LOC | Paris | - | - | -
entity | LOC | London | - | - | -
entity | LOC | New York | - | - | -
entity | LOC | Halle am See | - | - | -
entity | ORG | Gdansk | - | - | -
entity | ORG | Girona | - | - | -
entity | PERSON | Iker Lasarte | Lasarte | captain | Girona
entity | ORG | Aarhus | - | - | -
entity | LOC | Odense | - | - | -
entity | ORG | Leipzig | - | - | -
entity | NORP | Belgian | - | - | -
entity | PERSON | Piet Goossenaerts | - | founder | Continental League
entity | NORP | Basque | - | - | -
entity | ORG | Morrow Tanaka | - | - | -
entity | PERSON | Bram Keyser | - | solicitor | -
entity | LOC | Antwerp | - | - | -
entity | ORG | Hollis Webb | - | - | -
entity | ORG | European Commission | Brussels | - | -
entity | ORG | All England Club | - | - | -
entity | ORG | Tennis Australia | - | - | -
entity | LOC | Brisbane | - | - | -
entity | ORG | International Tennis Federation | - | - | -
entity | PERSON | Bunny Arkwright | - | - | -
entity | NORP | Nigerian | - | - | -
entity | LOC | Ibadan | - | - | -
meta | Tennis tours agree terms of merger but players 'not for sale' | - | Sebastian Mwakasege
