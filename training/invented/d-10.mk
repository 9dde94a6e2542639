<s1>Vukovic</s1> <c1>blasts</c1> '<q1>schoolboy</q1>' Harbour after derby collapse

By Nick Papadakis

Geelong Harbour coach <s2>Dragan Vukovic</s2> <c2>said</c2> <q2>his players 'went to the beach at half-time'</q2> as a two-goal lead turned into a 4-2 defeat by Western Plains on Saturday night.

In front of 14,300 at a sodden Corio Park, Harbour were cruising when Ezekiel Deng headed in his second on 40 minutes. They did not have another shot.

'<q3>It's schoolboy stuff. It's worse than that, my son's team wouldn't do it,</q3>' <s3>the Serb</s3> <c3>told</c3> <a3>reporters</a3>. '<q3>I don't blame the young ones. I blame the ones with 200 games.</q3>'

<s4>He</s4> <c4>refused</c4> <q4>to name them</q4>, but captain Lachie Hurrell, who was substituted after the third goal, could be seen shaking his head on the bench.

<s5>Hurrell</s5> later <c5>accepted</c5> <q5>responsibility</q5>. '<q6>The gaffer's entitled to his opinion and he's probably right,</q6>' <s6>the 32-year-old</s6> <c6>said</c6>. '<q6>I'd have hooked me earlier.</q6>'

Plains' hero was substitute Kofi Ansah-Boyd, who scored twice in his first match since breaking a leg in October.

'<q7>I've watched that many games from the physio's room I could've refereed them,</q7>' <c7>joked</c7> <s7>the winger</s7>. <s8>He</s8> <c8>dedicated</c8> <q8>his second goal to his nan, who'd driven up from Warrnambool with the boys' oranges</q8>.

<s9>His manager, Sue Tranter</s9>, <c9>revealed</c9> <q9>he had begged to start</q9>. '<q10>I said, "<n10>You'll get your 20 minutes, sunshine.</n10>" He got 38 and he's still complaining,</q10>' <s10>she</s10> <c10>said</c10>.

The defeat leaves Harbour three points off the foot of the table with a trip to leaders Adelaide Union next. <s11>Supporters</s11> <c11>chanted</c11> '<q11>You don't know what you're doing</q11>' as Vukovic walked off.

<s12>Club chair Meredith Oakes</s12> <c12>has said</c12> <q12>the coach's job isn't under review</q12>. <s13>A source close to the board</s13>, however, <c13>said</c13> <q13>patience was 'not unlimited'</q13>.

Does Vukovic fear the sack? '<q15>I fear only the video session on Monday,</q15>' <s15>he</s15> <c15>said</c15>. '<q15>And so should they.</q15>'
-----
1 | mixed | Dragan Vukovic | PERSON | surname
2 | mixed | Dragan Vukovic | PERSON | name
3 | direct | Dragan Vukovic | PERSON | title
4 | attitude | Dragan Vukovic | PERSON | pronoun
5 | indirect | Lachie Hurrell | PERSON | surname
6 | direct | Lachie Hurrell | PERSON | title
7 | direct | Kofi Ansah-Boyd | PERSON | title
8 | indirect | Kofi Ansah-Boyd | PERSON | pronoun
9 | indirect | Sue Tranter | PERSON | name
10 | direct | Sue Tranter | PERSON | pronoun
11 | direct | Supporters | GROUP | group
12 | indirect | Meredith Oakes | PERSON | name
13 | mixed | source close to the board | PERSON | title
15 | direct | Dragan Vukovic | PERSON | pronoun
meta | Vukovic blasts 'schoolboy' Harbour after derby collapse | - | Nick Papadakis
entity | ORG | Geelong Harbour | Harbour | - | -
entity | PERSON | Dragan Vukovic | Vukovic | coach | Geelong Harbour
entity | ORG | Western Plains | Plains | - | -
entity | LOC | Corio Park | - | - | -
entity | PERSON | Ezekiel Deng | - | - | -
entity | NORP | Serb | - | - | -
entity | PERSON | Lachie Hurrell | Hurrell | captain | Geelong Harbour
entity | PERSON | Kofi Ansah-Boyd | Ansah-Boyd | substitute | Western Plains
entity | LOC | Warrnambool | - | - | -
entity | PERSON | Sue Tranter | - | manager | Western Plains
entity | ORG | Adelaide Union | - | - | -
entity | PERSON | Meredith Oakes | - | Club chair | Geelong Harbour
