Brackwater survive at Halesmoor as late penalty leaves Dunphy seething

<s1>Non-League manager</s1> <c1>accuses</c1> referee of ‘<q1>guessing</q1>’ after 97th-minute spot-kick sends Championship side into fourth round

Piers Langrish at Foundry Lane

Halesmoor Town were 40 seconds from the biggest result in their 119 years when Danny Osei-Wright went down in a heap of bodies, Craig Tunnard pointed to the spot and Foundry Lane, which had been singing for most of an hour, fell silent.

Mateus Albarran sent Kieran Poskitt the wrong way and Brackwater City, 88 places higher, were through 2-1. It was their first shot on target since half-time.

“<q2>He’s guessed,</q2>” <c2>said</c2> <s2>Steve Dunphy, the Halesmoor manager</s2>. “<q2>There’s nine players between him and the ball and he’s guessed. I asked him what he saw and he told me <n2>a foul</n2>. By who? He couldn’t give me a number.</q2>”

Dunphy, a roofer who takes training on Tuesday and Thursday nights, was shown a yellow card at the final whistle for straying on to the pitch. <s3,4>He</s3,4> <c3>stopped short of calling</c3> the official <q3>a cheat</q3>, but <c4>suggested</c4> that <q4>the decision would not have been given at the other end</q4>.

There was no VAR, which is used this season only at grounds of the Premier League. <s5>Osei-Wright</s5> <c5>told</c5> <a5>television viewers</a5> <q5>he had felt “a little tug, enough”</q5>. On the replays Lee Brabner, the home captain, has a hand on his shoulder, though the winger is already falling.

Tomas Vrana, the Brackwater manager, was unsentimental. <q7>Brackwater had been “very, very poor”</q7>, <s7>the Czech</s7> <c7>admitted</c7>, <q7>and did not deserve a second chance</q7>, but <s8>he</s8> <c8>thought</c8> <q8>the penalty was correct</q8>.

“<q9>In my country we say the shirt does not pull itself,</q9>” <s9>Vrana</s9> <c9>said</c9>. “<q9>I understand Steve is angry. I would be angry, I would be worse.</q9>”

The two had exchanged words before kick-off as well, when the visitors arrived 25 minutes late and <s10>Dunphy</s10> <c10>objected to</c10> <q10>a delayed start</q10>. <s11>Vrana</s11> <c11>blamed</c11> <q11>an overturned lorry on the A38</q11>.

Halesmoor, ninth in the National League North, had led through a header from Brabner, who works as a PE teacher across the road. He met Joel Ainscow’s corner at the near post after 31 minutes and ran the length of the main stand. Ruben Kjaer equalised 12 minutes into the second half, when Poskitt let a cross slip through his gloves.

“<q12>I’ll see that one on the ceiling tonight,</q12>” <s12>the goalkeeper</s12> <c12>said</c12>. <s13>He</s13> <c13>revealed</c13> that <q13>Albarran had found him afterwards and given him his shirt</q13>. “<q14>Class, that. My little lad’s wearing it.</q14>”

Brabner was less forgiving. <s15,16>He</s15,16> <c15>denied</c15> <q15>touching Osei-Wright</q15> and <c16>claimed</c16> <q16>the winger had laughed when he asked him about it</q16>.

“<q17>I’m back in school on Monday telling 12-year-olds to be honest,</q17>” <s17>the captain</s17> <c17>said</c17>. “<q17>Good luck to me.</q17>”

The defeat costs the club a home tie with Newcastle, <q18>which was worth about £350,000</q18>, <c18>according to</c18> <s18>the chairman, Audrey Millichip</s18>. The pitch was condemned in 2022. <s19>Millichip</s19> <c19>had hoped</c19> <q19>to replace it with the money</q19>.

“<q20>You can’t play on might-have-beens,</q20>” <s20>she</s20> <c20>said</c20>. “<q20>We’ll do a raffle, same as always.</q20>”

A letter will go to the Football Association, though <s22>the club secretary</s22> <c22>has warned</c22> <a22>Millichip</a22> <q22>it would make no difference</q22>. The FA declined to comment.

<s24>Professional Game Match Officials</s24> <c24>confirmed</c24> that <q24>Tunnard’s performance would be assessed in the normal way</q24>. The referee, in his second season on the list, left by a side gate under escort. <s25>A steward</s25> <c25>said</c25> <q25>coins had been thrown at his car</q25>, and <s26>West Mercia Police</s26> <c26>asked</c26> <a26>anybody with footage</a26> <q26>to come forward</q26>.

Dunphy, told of that, put his face in his hands. “<q27>No, no, I don’t want that,</q27>” <s27>he</s27> <c27>said</c27>. “<q27>He’s got it wrong. That’s all he’s done. He’s somebody’s dad.</q27>”

Halesmoor return to league action on Tuesday. Brackwater, 19th in the Championship and without a league win since November, play Ipswich. <s28>Vrana</s28> <c28>joked</c28> that <q28>he would ask for the match to be moved to Foundry Lane</q28>.
-----
1 | mixed | Steve Dunphy | PERSON | title
2 | direct | Steve Dunphy | PERSON | name
3 | attitude | Steve Dunphy | PERSON | pronoun
4 | indirect | Steve Dunphy | PERSON | pronoun
5 | mixed | Danny Osei-Wright | PERSON | surname
7 | mixed | Tomas Vrana | PERSON | title
8 | attitude | Tomas Vrana | PERSON | pronoun
9 | direct | Tomas Vrana | PERSON | surname
10 | indirect | Steve Dunphy | PERSON | surname
11 | indirect | Tomas Vrana | PERSON | surname
12 | direct | Kieran Poskitt | PERSON | title
13 | indirect | Kieran Poskitt | PERSON | pronoun
14 | direct | Kieran Poskitt | PERSON | none
15 | indirect | Lee Brabner | PERSON | pronoun
16 | indirect | Lee Brabner | PERSON | pronoun
17 | direct | Lee Brabner | PERSON | title
18 | indirect | Audrey Millichip | PERSON | name
19 | attitude | Audrey Millichip | PERSON | surname
20 | direct | Audrey Millichip | PERSON | pronoun
22 | indirect | club secretary | PERSON | title
24 | indirect | Professional Game Match Officials | ORG | organisation
25 | indirect | steward | PERSON | title
26 | indirect | West Mercia Police | ORG | organisation
27 | direct | Steve Dunphy | PERSON | pronoun
28 | indirect | Tomas Vrana | PERSON | surname
entity | PERSON | Steve Dunphy | Dunphy; Steve | manager | Halesmoor Town
entity | PERSON | Danny Osei-Wright | Osei-Wright | winger | Brackwater City
entity | PERSON | Craig Tunnard | Tunnard | referee | -
entity | PERSON | Mateus Albarran | Albarran | - | Brackwater City
entity | PERSON | Kieran Poskitt | Poskitt | goalkeeper | Halesmoor Town
entity | PERSON | Lee Brabner | Brabner | captain | Halesmoor Town
entity | PERSON | Tomas Vrana | Vrana | manager | Brackwater City
entity | PERSON | Joel Ainscow | - | - | Halesmoor Town
entity | PERSON | Ruben Kjaer | - | - | Brackwater City
entity | PERSON | Audrey Millichip | Millichip | chairman | Halesmoor Town
entity | ORG | Halesmoor Town | Halesmoor | - | -
entity | ORG | Brackwater City | Brackwater | - | -
entity | ORG | Premier League | - | - | -
entity | ORG | Championship | - | - | -
entity | ORG | National League North | - | - | -
entity | ORG | Newcastle | - | - | -
entity | ORG | Football Association | FA | - | -
entity | ORG | Professional Game Match Officials | - | - | -
entity | ORG | West Mercia Police | - | - | -
entity | ORG | Ipswich | - | - | -
entity | LOC | Foundry Lane | - | - | -
entity | LOC | A38 | - | - | -
entity | NORP | Czech | - | - | -
meta | Brackwater survive at Halesmoor as late penalty leaves Dunphy seething | - | Piers Langrish
