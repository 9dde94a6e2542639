Housing bill vote: government sees off rebellion by 11 votes after late concession – as it happened

MPs approve planning powers by 298 to 287 after day of arm-twisting over green belt clause

Rory Penhaligon and Zadie Marchmont

9.14pm

That's all from us tonight

The government has survived, just. Thirty-four of its own MPs voted against the planning and homes bill.

8.52pm

<s1>Alison Kerridge</s1>, who led the rebels, <c1>says</c1> <q1>ministers would be foolish to treat this as a victory</q1>. "<q2>They had a majority of 90 this morning,</q2>" <s2>she</s2> <c2>told</c2> <a2>Sky News</a2>. "<q2>Something has gone badly wrong when you have to send for people who are on their honeymoon.</q2>"

She was referring to Tom Aldridge, the MP for Wexcombe, who flew back from Lisbon for the vote. <s3>He</s3> <c3>has posted</c3> a picture of a boarding pass with the message: "<q3>My wife says hi to the whips.</q3>"

8.31pm

Government wins by 11

Ayes 298, noes 287.

<s4>Dan Fairbrother, the leader of the opposition</s4>, made a point of order, <c4>claiming</c4> that <q4>one of the division lobbies had been locked early</q4>. <s5>The deputy speaker</s5> <c5>said</c5> <q5>she had received no such report</q5>.

8.02pm

<s6>Our political editor, Hamish Gowrie</s6>, <c6>writes</c6>:

"<q6>I've just bumped into one of the rebels, who tells me <n6>the whips have offered her a bypass</n6>. She says <n6>she asked for a hospital</n6>. Expect it to be tight, but I think the government will get there.</q6>

"<q6>What nobody can tell me is what this review actually reviews. A minister I spoke to an hour ago hadn't seen the text.</q6>"

7.40pm

Summing up for the government, <s7>the housing minister, Bilal Chowdhury</s7>, <c7>appealed to</c7> <a7>colleagues</a7> <q7>not to wait for a perfect bill and lose a good one</q7>.

"<q8>There are 160,000 children in temporary accommodation tonight,</q8>" <s8>he</s8> <c8>told</c8> <a8>MPs</a8>. "<q8>They cannot live in an amendment.</q8>"

Pressed by Kerridge on whether the review would be independent, <s9>Chowdhury</s9> <c9>said</c9> <q9>it would be led by "a person of standing" and that its findings would be published by Easter</q9>. <s10>He</s10> <c10>did not say</c10> <q10>who would appoint them</q10>.

7.05pm

<s11>Sir Martin Oakeshott, a former environment secretary</s11>, <c11>has told</c11> <a11>the Commons</a11> <q11>he will vote against his own government for the first time in 26 years</q11>. <s12>He</s12> <c12>said</c12> <q12>clause 14 would hand "the keys of the countryside" to developers</q12>.

"<q13>I have knocked on doors for this party in the rain since I was 17,</q13>" <s13>he</s13> <c13>said</c13>. "<q13>I was never asked to knock on one and say <n13>we had lied</n13>.</q13>"

6.22pm

<s14>The Campaign for Green Counties</s14> <c14>has dismissed</c14> the concession as <q14>a fig leaf</q14>. <s15>Its chief executive, Perpetua Lane</s15>, <c15>says</c15> <q15>a review after the bill becomes law is like "checking the brakes once you're in the river"</q15>.

But <s16>the House Builders' Council</s16> <c16>has welcomed</c16> <q16>the move</q16>. <s17>The trade body</s17> <c17>says</c17> <q17>uncertainty over clause 14 has already delayed about 12,000 homes</q17>.

5.47pm

Ministers in late bid to buy off rebels

It's official. <s18>The housing secretary, Judith Amankwah</s18>, has written to <a18>all government MPs</a18> <c18>promising</c18> <q18>a review of how the so-called "<x>grey land</x>" rules will affect the green belt</q18>.

In the letter, <s19,20>she</s19,20> <c19>says</c19> <q19>she has "listened carefully"</q19> and <c20>admits</c20> that <q20>the drafting of the clause was "not as clear as it should have been"</q20>. <s21>She</s21> <c21>asks</c21> <a21>them</a21> <q21>to support the bill at third reading</q21>.

<s22>Three rebels</s22> <c22>have told</c22> <a22>us</a22> that <q22>it is not enough</q22>. <s23>A fourth, Gareth Pugh-Jones</s23>, <c23>says</c23> <q23>it has changed his mind</q23>. <s24>He</s24> <c24>tweets</c24>: "<q24>I asked for a review. I got a review. I'll be voting with the government.</q24>"

5.10pm

Afternoon. MPs will vote at about 8pm on a bill that <s25>the government</s25> <c25>says</c25> <q25>will deliver 1.5m homes by the end of the decade</q25>. <s26>Downing Street</s26> <c26>insists</c26> <q26>there will be no further concessions</q26>, though two cabinet ministers were in Amankwah's office for an hour after lunch.

<s27>A spokesperson for the prime minister</s27> <c27>said</c27> <q27>he was confident of winning</q27>. Asked if he would resign if he lost, <s28>she</s28> laughed and <c28>said</c28> <q28>he had a dinner booked</q28>.
-----
1 | indirect | Alison Kerridge | PERSON | name
2 | direct | Alison Kerridge | PERSON | pronoun
3 | direct | Tom Aldridge | PERSON | pronoun
4 | indirect | Dan Fairbrother | PERSON | name
5 | indirect | deputy speaker | PERSON | title
6 | direct | Hamish Gowrie | PERSON | name
7 | indirect | Bilal Chowdhury | PERSON | name
8 | direct | Bilal Chowdhury | PERSON | pronoun
9 | mixed | Bilal Chowdhury | PERSON | surname
10 | attitude | Bilal Chowdhury | PERSON | pronoun
11 | indirect | Martin Oakeshott | PERSON | name
12 | mixed | Martin Oakeshott | PERSON | pronoun
13 | direct | Martin Oakeshott | PERSON | pronoun
14 | indirect | Campaign for Green Counties | ORG | organisation
15 | mixed | Perpetua Lane | PERSON | name
16 | indirect | House Builders' Council | ORG | organisation
17 | indirect | House Builders' Council | ORG | organisation
18 | indirect | Judith Amankwah | PERSON | name
19 | mixed | Judith Amankwah | PERSON | pronoun
20 | mixed | Judith Amankwah | PERSON | pronoun
21 | indirect | Judith Amankwah | PERSON | pronoun
22 | indirect | Three rebels | GROUP | group
23 | indirect | Gareth Pugh-Jones | PERSON | name
24 | direct | Gareth Pugh-Jones | PERSON | pronoun
25 | indirect | government | ORG | organisation
26 | indirect | Downing Street | ORG | organisation
27 | indirect | Downing Street | ORG | organisation
28 | indirect | Downing Street | ORG | pronoun
entity | PERSON | Alison Kerridge | Kerridge | - | -
entity | PERSON | Tom Aldridge | - | MP for Wexcombe | -
entity | PERSON | Dan Fairbrother | - | leader of the opposition | -
entity | PERSON | Hamish Gowrie | - | political editor | -
entity | PERSON | Bilal Chowdhury | Chowdhury | housing minister | -
entity | PERSON | Martin Oakeshott | Sir Martin Oakeshott | former environment secretary | -
entity | PERSON | Perpetua Lane | - | chief executive | Campaign for Green Counties
entity | PERSON | Judith Amankwah | Amankwah | housing secretary | -
entity | PERSON | Gareth Pugh-Jones | - | - | -
entity | ORG | Commons | - | - | -
entity | ORG | Sky News | - | - | -
entity | ORG | Campaign for Green Counties | - | - | -
entity | ORG | House Builders' Council | - | - | -
entity | ORG | Downing Street | - | - | -
entity | LOC | Wexcombe | - | - | -
entity | LOC | Lisbon | - | - | -
meta | Housing bill vote: government sees off rebellion by 11 votes after late concession – as it happened | - | Rory Penhaligon and Zadie Marchmont
