‘<q1>We won’t be bullied</q1>’: <s2>players</s2> <c2>threaten</c2> <q2>to boycott Scotland Test over contracts</q2>

By Gethin Rowlands, Rugby correspondent

<s3>Wales’s senior players</s3> <c3>have threatened</c3> <q3>to withdraw from next month’s Test against Scotland unless the Welsh Rugby Union offers new contracts to 40 of their colleagues by the end of the week</q3>.

The ultimatum was delivered in a three-page letter to the union’s chief executive, Matthew Harcourt, on Sunday night. It was signed by 29 members of the squad including the captain, Rhys Pugh, whose own deal with Merthyr Ironmen runs out in June.

“<q4>This isn’t about me,</q4>” <s4>the flanker</s4> <c4>said</c4> at the team’s hotel in the Vale of Glamorgan. “<q4>I’ve got lads in that room who can’t get a mortgage. One of them has a baby due on Friday and he doesn’t know who’ll be paying him in the summer.</q4>”

“<q5>We won’t be bullied,</q5>” <s5>he</s5> <c5>added</c5>. “<q5>We’ve been patient for too long.</q5>”

In the letter, <s6,7>the players</s6,7> <c6>accuse</c6> the union of “<q6>treating careers as small change</q6>” and <c7>say</c7> <q7>trust has “all but gone”</q7>. <s8>They</s8> also <c8>call for</c8> <q8>the removal of the so-called “<x>60-cap rule</x>”, under which nobody who plays abroad may be picked unless he has already won 60 caps</q8>.

<s9>Harcourt</s9>, who was appointed in January after 11 years at a building society, <c9>said</c9> <q9>he had been surprised by the tone</q9>.

“<q10>I have never refused to meet the players and I never will,</q10>” <s10>he</s10> <c10>said</c10>. “<q10>But I can’t offer money I haven’t got.</q10>” <s11>He</s11> <c11>confirmed</c11> that <q11>the union would lose about £9m this season</q11>.

His predecessor, Glenys Mathias, struck a six-year funding deal with the four professional sides in 2019. It was torn up last spring, when <s12>two of them, Merthyr Ironmen and Gwent Harriers</s12>, <c12>told</c12> <a12>the union</a12> <q12>they could no longer pay their wage bills</q12>. Mathias left a month later.

Talks since then have been led by the Welsh Players’ Association. <s13>Its chief executive, the former prop Huw Tamplin</s13>, <c13>said</c13> <q13>as many as 70 players could be out of work by July</q13>. <s14>He</s14> <c14>described</c14> the union’s latest proposal, which would cut the average salary by 22%, as “<q14>an insult wrapped in a spreadsheet</q14>”.

<s15>The head coach, Piet van Staden</s15>, <c15>declined</c15> <q15>to take sides</q15>. “<q16>I want them fit and I want them here on Monday,</q16>” <c16>said</c16> <s16>the South African</s16>, whose contract runs until the next World Cup. “<q16>What happens in offices is not my business.</q16>” But <s17>he</s17> <c17>conceded</c17> that <q17>training had been flat</q17>.

Wales have lost their past eight Tests and finished bottom of the Six Nations in March, when 14,000 seats in Cardiff were empty for the visit of Italy. The last time a Welsh side failed to fulfil a fixture was in 1962, because of smallpox.

Not everyone in the game is on the players’ side. In a column for the Western Mail, <s18>the former centre Gareth Prosser-Lloyd</s18> <c18>urged</c18> <a18>the squad</a18> <q18>to think of supporters who had paid up to £95 for a ticket</q18>.

“<q19>Nobody at the steelworks got to strike for a bigger car,</q19>” <c19>wrote</c19> <s19>Prosser-Lloyd</s19>, who won 51 caps and whose son Iwan is on the books of Gwent.

Pugh’s team-mate Dafydd Onllwyn responded on Instagram within the hour. “<q20>My car’s a Fiesta,</q20>” <s20>the hooker</s20> <c20>wrote</c20>.

<s21>Scottish Rugby</s21> <c21>said</c21> <q21>it was monitoring the situation and had been given no reason to think the match would not go ahead</q21>. <c22>According to</c22> <s22>one official</s22>, <q22>the union is ready to field an under-20 team rather than forfeit the gate receipts, which are worth about £4m</q22>. <s23>The WRU</s23> <c23>dismissed</c23> that as “<q23>pure speculation</q23>”.

The union’s board meets on Tuesday. <s24>Harcourt</s24> <c24>hopes</c24> <q24>to have an improved offer on the table by Wednesday</q24>, while <s25>Pugh</s25> <c25>insists</c25> <q25>the deadline will not move</q25>.

“<q26>Friday means Friday,</q26>” <s26>he</s26> <c26>said</c26>.
-----
1 | direct | Rhys Pugh | PERSON | none
2 | indirect | Wales’s senior players | GROUP | group
3 | indirect | Wales’s senior players | GROUP | group
4 | direct | Rhys Pugh | PERSON | title
5 | direct | Rhys Pugh | PERSON | pronoun
6 | mixed | Wales’s senior players | GROUP | group
7 | mixed | Wales’s senior players | GROUP | group
8 | indirect | Wales’s senior players | GROUP | pronoun
9 | indirect | Matthew Harcourt | PERSON | surname
10 | direct | Matthew Harcourt | PERSON | pronoun
11 | indirect | Matthew Harcourt | PERSON | pronoun
12 | indirect | Merthyr Ironmen and Gwent Harriers | GROUP | group
13 | indirect | Huw Tamplin | PERSON | name
14 | mixed | Huw Tamplin | PERSON | pronoun
15 | attitude | Piet van Staden | PERSON | name
16 | direct | Piet van Staden | PERSON | title
17 | indirect | Piet van Staden | PERSON | pronoun
18 | indirect | Gareth Prosser-Lloyd | PERSON | name
19 | direct | Gareth Prosser-Lloyd | PERSON | surname
20 | direct | Dafydd Onllwyn | PERSON | title
21 | indirect | Scottish Rugby | ORG | organisation
22 | indirect | one official | PERSON | title
23 | mixed | Welsh Rugby Union | ORG | organisation
24 | attitude | Matthew Harcourt | PERSON | surname
25 | indirect | Rhys Pugh | PERSON | surname
26 | direct | Rhys Pugh | PERSON | pronoun
entity | PERSON | Rhys Pugh | Pugh | captain | Merthyr Ironmen
entity | PERSON | Matthew Harcourt | Harcourt | chief executive | Welsh Rugby Union
entity | PERSON | Glenys Mathias | Mathias | - | -
entity | PERSON | Huw Tamplin | - | chief executive | Welsh Players’ Association
entity | PERSON | Piet van Staden | - | head coach | -
entity | PERSON | Gareth Prosser-Lloyd | Prosser-Lloyd | former centre | -
entity | PERSON | Iwan | - | - | -
entity | PERSON | Dafydd Onllwyn | - | hooker | -
entity | ORG | Welsh Rugby Union | WRU | - | -
entity | ORG | Merthyr Ironmen | - | - | -
entity | ORG | Gwent Harriers | Gwent | - | -
entity | ORG | Welsh Players’ Association | - | - | -
entity | ORG | Western Mail | - | - | -
entity | ORG | Instagram | - | - | -
entity | ORG | Scottish Rugby | - | - | -
entity | LOC | Scotland | - | - | -
entity | LOC | Wales | - | - | -
entity | LOC | Italy | - | - | -
entity | NORP | Welsh | - | - | -
entity | NORP | South African | - | - | -
entity | LOC | Vale of Glamorgan | - | - | -
entity | LOC | Cardiff | - | - | -
meta | ‘We won’t be bullied’: players threaten to boycott Scotland Test over contracts | - | Gethin Rowlands, Rugby correspondent
