‘<q1>An act of vandalism</q1>’: anger as council scraps £2.3m arts budget

Fenmarch to become third English county to end grants altogether, with theatre that launched Dominic Thrale among nine organisations at risk

Priya Sandercock Arts correspondent

Fenmarch county council <c2>was accused</c2> of “<q2>cultural arson</q2>” by <s2>more than 200 actors, writers and musicians</s2> on Wednesday after it voted to abolish its entire arts budget.

In an open letter to the council’s leader, Trevor Mapes, <s3>the signatories</s3> <c3>pointed out</c3> that <q3>the £2.3m saved would “not fill one pothole in 10”</q3>.

The cut ends support for the Corn Hall in Saltby, Opera Brede, the Fenmarch Sinfonia, now in its 71st year, and Tern & Tide, which tours barns and village halls from the Wash to the Suffolk border. Five smaller groups also lose their money.

“<q4>This is an act of vandalism by people who have never bought a ticket,</q4>” <c4>said</c4> <s4>Ngozi Hallworth</s4>, whose play The Sluice opened at the Corn Hall before a run in the West End. “<q4>My first wage came out of that building. It was £40 and a pork pie.</q4>”

Mapes, who won control for the Conservatives last May, was unrepentant.

“<q5>I won’t be lectured on bread by people who deal in circuses,</q5>” <s5>he</s5> <c5>told</c5> <a5>BBC Radio Norfolk</a5>. <s6>The 66-year-old</s6> <c6>dared</c6> <a6>his critics</a6> <q6>to put their hands in “their own velvet pockets”</q6>.

Thrale grew up on Saltby’s Marram estate. <s7>The actor</s7> <c7>intends</c7> <q7>to perform his one-man Lear at the hall every night until a rescue is found</q7>.

“<q8>Trevor and I were in the same class at St Botolph’s,</q8>” <s8>he</s8> <c8>recalled</c8>. “<q8>He was a very decent third shepherd. Somebody must have given him a bad review.</q8>”

What stings most in Saltby is the manner of it. “<q9>In June he looked me in the eye and said, ‘<n9>You won’t be touched</n9>’,</q9>” <c9>said</c9> <s9>Ines Carvalho, the Corn Hall’s artistic director</s9>. “<q9>I wrote it on the wall of the green room.</q9>”

<s10>She</s10> <c10>reckons</c10> <q10>the hall can last until Easter, if the boiler does</q10>.

<s11>An equality assessment by county hall officers</s11>, seen by the Guardian, <c11>warned</c11> that <q11>the loss of free Saturday workshops would “fall hardest on children in Eastgate and the Brecks”</q11>. <q12>Councillors were not shown it before the vote</q12>, <c12>according to</c12> <s12>Jo Nkemelu, the leader of the Green group</s12>.

<s22>Mapes’s deputy, Caroline Ashby-Noor</s22>, <c22>rejects</c22> <q22>the charge</q22>.

“<q13>It was in the pack,</q13>” <s13>she</s13> <c13>said</c13>. “<q13>Jo should try page 340.</q13>”

<s14,15>Arts Council England (ACE)</s14,15> <c14>professed</c14> itself “<q14>deeply disappointed</q14>” but <c15>ruled out</c15> <q15>making up the shortfall</q15>. <s16>Equity</s16> <c16>has demanded</c16> <q16>a judicial review</q16>, and lawyers at Tallow Keane are preparing papers for the high court.

Lisa Nwosu, who runs the Unesco city of literature programme in nearby Norwich, has heard the arguments before. <q17>Counties that cut everything</q17>, in <s17>her</s17> <c17>view</c17>, “<q17>come crawling back in a decade with a festival and a logo</q17>”.

At the Jolly Sailor, across the market square, opinion divides along the bar. <s18>The landlord, Keith Utting</s18>, <c18>can’t see</c18> <q18>what the fuss is about</q18>. “<q19>I’ve been to one opera,</q19>” <s19>he</s19> <c19>said</c19>. “<q19>They all died, and not before time.</q19>”

<s20>Pam Utting, his wife and the Sinfonia’s treasurer</s20>, <c20>shot back</c20>: “<q20>You slept through the second half, Keith. Same as the councillors.</q20>”

The folk band Wrack, due to headline a fundraiser on Saturday, have pinned a card to the theatre’s locked door. “<q21>Bring coats,</q21>” <s21>it</s21> <c21>says</c21>. “<q21>We’ll be in the car park.</q21>”
-----
1 | direct | Ngozi Hallworth | PERSON | none
2 | mixed | more than 200 actors | GROUP | group
3 | mixed | more than 200 actors | GROUP | group
4 | direct | Ngozi Hallworth | PERSON | name
5 | direct | Trevor Mapes | PERSON | pronoun
6 | mixed | Trevor Mapes | PERSON | title
7 | attitude | Dominic Thrale | PERSON | title
8 | direct | Dominic Thrale | PERSON | pronoun
9 | direct | Ines Carvalho | PERSON | name
10 | attitude | Ines Carvalho | PERSON | pronoun
11 | mixed | equality assessment by county hall officers | DOCUMENT | document
12 | indirect | Jo Nkemelu | PERSON | name
13 | direct | Caroline Ashby-Noor | PERSON | pronoun
14 | mixed | Arts Council England | ORG | organisation
15 | indirect | Arts Council England | ORG | organisation
16 | indirect | Equity | ORG | organisation
17 | mixed | Lisa Nwosu | PERSON | pronoun
18 | attitude | Keith Utting | PERSON | name
19 | direct | Keith Utting | PERSON | pronoun
20 | direct | Pam Utting | PERSON | name
21 | direct | card | DOCUMENT | pronoun
22 | indirect | Caroline Ashby-Noor | PERSON | name
entity | PERSON | Dominic Thrale | Thrale | actor | -
entity | PERSON | Trevor Mapes | Mapes; Trevor | leader | Fenmarch county council
entity | PERSON | Ngozi Hallworth | - | - | -
entity | PERSON | Ines Carvalho | - | artistic director | Corn Hall
entity | PERSON | Jo Nkemelu | Jo | leader | -
entity | PERSON | Caroline Ashby-Noor | - | deputy | Fenmarch county council
entity | PERSON | Lisa Nwosu | - | - | -
entity | PERSON | Keith Utting | Keith | landlord | Jolly Sailor
entity | PERSON | Pam Utting | - | treasurer | Fenmarch Sinfonia
entity | ORG | Fenmarch county council | - | - | -
entity | ORG | Corn Hall | - | - | -
entity | ORG | Opera Brede | - | - | -
entity | ORG | Fenmarch Sinfonia | Sinfonia | - | -
entity | ORG | Tern & Tide | - | - | -
entity | ORG | BBC Radio Norfolk | - | - | -
entity | ORG | St Botolph’s | - | - | -
entity | ORG | Guardian | - | - | -
entity | ORG | Arts Council England | ACE | - | -
entity | ORG | Equity | - | - | -
entity | ORG | Tallow Keane | - | - | -
entity | ORG | Unesco | - | - | -
entity | ORG | Wrack | - | - | -
entity | NORP | English | - | - | -
entity | NORP | Conservatives | - | - | -
entity | NORP | Green | - | - | -
entity | LOC | Fenmarch | - | - | -
entity | LOC | Saltby | - | - | -
entity | LOC | Wash | - | - | -
entity | LOC | Suffolk | - | - | -
entity | LOC | West End | - | - | -
entity | LOC | Marram estate | - | - | -
entity | LOC | Eastgate | - | - | -
entity | LOC | Brecks | - | - | -
entity | LOC | Norwich | - | - | -
entity | LOC | Jolly Sailor | - | - | -
meta | ‘An act of vandalism’: anger as council scraps £2.3m arts budget | - | Priya Sandercock
