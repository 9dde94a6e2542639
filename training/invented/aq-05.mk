VINNIE: '<q1>MY NAN COULD REF BETTER... AND SHE'S DEAD</q1>'

RAGING <s2>Vinnie Rourke</s2> <c2>branded</c2> ref Darren Halifax "<q2>a traffic cone with a whistle</q2>" after ten-man Holmbury crashed 3-1 at Skelby.

The Holmbury Town gaffer, 54, was sent to the stands at Banks Lane before half-time, then let rip for ELEVEN minutes in front of stunned hacks.

<s3>He</s3> <c3>fumed</c3>: "<q3>My nan could ref better than that and she's been dead since Italia 90.</q3>

"<q3>It's a disgrace. The FA can fine me, they can have the house, they can have the Range Rover, I'm not having it.</q3>"

Rourke, known as '<x>Mad Dog</x>' since his playing days at Stallbridge Athletic, blew his top when striker Kofi Lamptey-Price saw red for a lunge on Skelby skipper Jordan Church.

<s4>He</s4> <c4>claimed</c4> <q4>Halifax had told him to "<n4>pipe down, grandad</n4>" in the tunnel</q4>. And <s5>he</s5> rounded on rival boss Ignacio Aldana, <c5>accusing</c5> the Spaniard of "<q5>celebrating like he'd won the Champions League</q5>".

But Aldana laughed off the blast. "<q6>Vinnie is Vinnie,</q6>" <s6>he</s6> <c6>grinned</c6>. "<q6>At Eibar we had a word for him, but it is Sunday and my mother reads this paper.</q6>"

<s7>The Skelby chief</s7> <c7>added</c7> that <q7>Lamptey-Price "had to go"</q7>.

Holmbury have lost six on the spin and are two points above the drop zone in League Two. They thumped Tarnbeck 4-0 in August but have won just once since.

<s8>Owner Gary Moss</s8>, who made his millions with sofa firm Moss & Daughters, <c8>refused to say</c8> <q8>if Rourke would be in charge for Tuesday's EFL Trophy trip to Ashby</q8>.

The chairman DID post a snap of a P45 on his socials — then deleted it. <s9>He</s9> later <c9>insisted</c9> <q9>it was "a mistake by my lad"</q9>.

<s10>Fans' group Holmbury Till I Die</s10> <c10>called for</c10> <q10>calm</q10>. "<q11>Vinnie's daft but he's our daft,</q11>" <c11>said</c11> <s11>its spokesman, Baz Orme</s11>. "<q11>Sack him and we'll chain ourselves to the Moss Stand.</q11>"

<s12>Refs' body PGMOL</s12> <c12>said</c12> <q12>it would "review the footage in the normal way"</q12>, while <s13>the FA</s13> <c13>confirmed</c13> <q13>it had asked for Halifax's report</q13>.

<s14>Skelby</s14> <c14>claimed</c14> <q14>a steward at the Railway End was hit by a Lucozade bottle thrown from the away dugout</q14>. <s15>Humberside Police</s15> <c15>said</c15> <q15>no complaint had been made</q15>.

<s16>Midfielder Tyrell Lane, scorer of Holmbury's late consolation</s16>, <c16>backed</c16> <q16>his manager</q16>. "<q17>He'd run through a wall for us,</q17>" <s17>the on-loan Derby kid</s17> <c17>told</c17> <a17>talkSPORT</a17>. "<q17>Trouble is, on Saturday he ran through the fourth official.</q17>"

Rourke was banned for five games in 2021 after <s18>he</s18> <c18>called</c18> linesman Pete Skelton "<q18>a lamp-post</q18>". <s19>He</s19> <c19>reckons</c19> <q19>this time he will get ten</q19> and <s20>the former hod-carrier</s20> <c20>has vowed</c20> <q20>to appeal</q20>.

Town turn to caretaker coach Dean Wykeham, once of Dutch side FC Merwe, while the gaffer serves an automatic ban.

And wife Donna? <s21>She</s21> <c21>told</c21> <a21>the Daily Star</a21>: "<q21>He can come home when he's stopped shouting.</q21>"
-----
1 | direct | Vinnie Rourke | PERSON | none
2 | mixed | Vinnie Rourke | PERSON | name
3 | direct | Vinnie Rourke | PERSON | pronoun
4 | mixed | Vinnie Rourke | PERSON | pronoun
5 | mixed | Vinnie Rourke | PERSON | pronoun
6 | direct | Ignacio Aldana | PERSON | pronoun
7 | mixed | Ignacio Aldana | PERSON | title
8 | attitude | Gary Moss | PERSON | name
9 | mixed | Gary Moss | PERSON | pronoun
10 | indirect | Holmbury Till I Die | ORG | organisation
11 | direct | Baz Orme | PERSON | name
12 | mixed | PGMOL | ORG | organisation
13 | indirect | FA | ORG | organisation
14 | indirect | Skelby | ORG | organisation
15 | indirect | Humberside Police | ORG | organisation
16 | attitude | Tyrell Lane | PERSON | name
17 | direct | Tyrell Lane | PERSON | title
18 | mixed | Vinnie Rourke | PERSON | pronoun
19 | attitude | Vinnie Rourke | PERSON | pronoun
20 | indirect | Vinnie Rourke | PERSON | title
21 | direct | Donna | PERSON | pronoun
entity | PERSON | Vinnie Rourke | VINNIE; Rourke; Vinnie; Mad Dog | gaffer | Holmbury Town
entity | PERSON | Darren Halifax | Halifax | ref | -
entity | PERSON | Kofi Lamptey-Price | Lamptey-Price | striker | Holmbury Town
entity | PERSON | Jordan Church | - | skipper | Skelby
entity | PERSON | Ignacio Aldana | Aldana | boss | Skelby
entity | PERSON | Gary Moss | - | Owner | Holmbury Town
entity | PERSON | Baz Orme | - | spokesman | Holmbury Till I Die
entity | PERSON | Tyrell Lane | - | Midfielder | Holmbury Town
entity | PERSON | Pete Skelton | - | linesman | -
entity | PERSON | Dean Wykeham | - | caretaker coach | Holmbury Town
entity | PERSON | Donna | - | - | -
entity | ORG | Holmbury Town | Holmbury; Town | - | -
entity | ORG | Skelby | - | - | -
entity | ORG | FA | - | - | -
entity | ORG | Stallbridge Athletic | - | - | -
entity | ORG | Eibar | - | - | -
entity | ORG | Tarnbeck | - | - | -
entity | ORG | Moss & Daughters | - | - | -
entity | ORG | Holmbury Till I Die | - | - | -
entity | ORG | PGMOL | - | - | -
entity | ORG | Humberside Police | - | - | -
entity | ORG | Derby | - | - | -
entity | ORG | talkSPORT | - | - | -
entity | ORG | FC Merwe | - | - | -
entity | ORG | Daily Star | - | - | -
entity | LOC | Banks Lane | - | - | -
entity | LOC | Ashby | - | - | -
entity | LOC | Railway End | - | - | -
entity | LOC | Moss Stand | - | - | -
entity | NORP | Spaniard | - | - | -
entity | NORP | Dutch | - | - | -
meta | VINNIE: 'MY NAN COULD REF BETTER... AND SHE'S DEAD' | - | -
