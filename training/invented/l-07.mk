<s1>Harthill</s1><c1>:</c1> <q1>I won’t beg Valadier to stay</q1>

By Miles Ravenscar

<s2>Declan Harthill</s2> <c2>insists</c2> <q2>he will not beg Thiago Valadier to stay at Salterns United</q2> after the forward’s agent flew to Spain to open talks with Real Orbaneja.

The 24-year-old scored 19 goals last season and has two years left on his contract. He missed training on Tuesday with what <s3>the club</s3> <c3>described</c3> as ‘<q3>a minor knock</q3>’.

‘<q4>I’ve got 23 players who want to be here and my time goes to them,</q4>’ <s4>Harthill</s4> <c4>said</c4>. ‘<q4>If Thiago wants to talk, my door’s open. It’s a heavy door, mind.</q4>’

<s5>The Salterns manager</s5> <c5>revealed</c5> <q5>he had not spoken to the French striker since Sunday, when he was left out of the 2-0 defeat by Harcliffe</q5>. <s6>He</s6> <c6>refused</c6> <q6>to say whether he had been told to drop him</q6>.

Orbaneja’s opening offer of £38million was turned down last week. <s7>Their sporting director, Iñaki Belaustegui</s7>, <c7>told</c7> <a7>Spanish radio</a7> <q7>the club would not go above £45m</q7>.

‘<q8>We know what he costs and we know what he wants,</q8>’ <s8>he</s8> <c8>said</c8>.

That went down badly at Salterns. <s9>Chief executive Ingvild Sorhaug</s9> <c9>has complained</c9> to <a9>Fifa</a9> that <q9>the player was approached without permission</q9>.

<s10>She</s10> <c10>said</c10>: ‘<q10>There are rules and there are people who think rules are for smaller clubs.</q10>’

<s11>Valadier’s agent, Bruno Tavora</s11>, <c11>denied</c11> <q11>making any contact with Orbaneja before Monday</q11>. <s12>The Portuguese</s12>, who stands to earn about £4m from the deal, <c12>claimed</c12> <q12>Salterns had promised his client he could leave for £40m</q12>.

‘<q13>It was said in a restaurant, in front of witnesses, over a very good fish,</q13>’ <s13>Tavora</s13> <c13>said</c13>. ‘<q13>Now they have amnesia.</q13>’

Sorhaug was at the dinner, in Lisbon last June. <s14>She</s14> <c14>does not recall</c14> <q14>any such conversation</q14>.

Tavora was fined by the Football Association in 2021 over the transfer of winger Luca Brekkhus from Harcliffe to Dunmere Town, in which he acted for both sides. <s15>An independent panel</s15> <c15>found</c15> that <q15>he had ‘treated the regulations as a suggestion’</q15>. He appealed and lost.

<s16>Salterns captain Jermaine Pettifor</s16>, who is close to the forward, <c16>hopes</c16> <q16>he can be persuaded to change his mind</q16>.

‘<q17>He’s not a bad lad. He’s a young lad with loud people round him,</q17>’ <s17>the defender</s17> <c17>said</c17>.

The supporters have been less forgiving. <s18>A banner outside the ground</s18> <c18>read</c18>: ‘<q18>Thiago, the ferry leaves at six.</q18>’ <s19>Wendy Grimsdale, chair of the Salterns Supporters’ Trust</s19>, <c19>accused</c19> the player of <q19>a lack of respect</q19>. <s20>She</s20> <c20>called on</c20> <a20>the board</a20> <q20>to cap payments to agents, which came to £11.6m last year</q20>.

<s21>Former Salterns midfielder Gordon Tulliver, now a pundit with Sky Sports</s21>, <c21>thinks</c21> <q21>the club should take the money</q21>.

‘<q22>You can buy three players for that, and not one of them will bring his agent to breakfast,</q22>’ <s22>he</s22> <c22>said</c22>.

Salterns, promoted in 2022 after 31 years outside the top flight, have sold their leading scorer in each of the past three summers. Harthill, a former postman who took the job in 2020, has a list of four possible replacements, among them Dunmere’s Josh Ackerley. <s23>He</s23> <c23>has told</c23> <a23>Sorhaug</a23> <q23>he needs two of them before the window shuts on September 1</q23>.

<s24>Valadier himself</s24> <c24>wrote</c24> on Instagram on Wednesday night: ‘<q24>Every story has a last page.</q24>’

<s25>His club</s25> <c25>said</c25> <q25>it would be speaking to him about the post</q25>. Salterns open their season at home to Harcliffe in three weeks’ time.
-----
1 | indirect | Declan Harthill | PERSON | surname
2 | indirect | Declan Harthill | PERSON | name
3 | mixed | Salterns United | ORG | organisation
4 | direct | Declan Harthill | PERSON | surname
5 | indirect | Declan Harthill | PERSON | title
6 | attitude | Declan Harthill | PERSON | pronoun
7 | indirect | Iñaki Belaustegui | PERSON | name
8 | direct | Iñaki Belaustegui | PERSON | pronoun
9 | indirect | Ingvild Sorhaug | PERSON | name
10 | direct | Ingvild Sorhaug | PERSON | pronoun
11 | indirect | Bruno Tavora | PERSON | name
12 | indirect | Bruno Tavora | PERSON | title
13 | direct | Bruno Tavora | PERSON | surname
14 | attitude | Ingvild Sorhaug | PERSON | pronoun
15 | mixed | independent panel | ORG | organisation
16 | attitude | Jermaine Pettifor | PERSON | name
17 | direct | Jermaine Pettifor | PERSON | title
18 | direct | banner outside the ground | DOCUMENT | document
19 | indirect | Wendy Grimsdale | PERSON | name
20 | indirect | Wendy Grimsdale | PERSON | pronoun
21 | attitude | Gordon Tulliver | PERSON | name
22 | direct | Gordon Tulliver | PERSON | pronoun
23 | indirect | Declan Harthill | PERSON | pronoun
24 | direct | Thiago Valadier | PERSON | surname
25 | indirect | Salterns United | ORG | organisation
entity | PERSON | Declan Harthill | Harthill | manager | Salterns United
entity | PERSON | Thiago Valadier | Valadier; Thiago | striker | Salterns United
entity | PERSON | Iñaki Belaustegui | - | sporting director | Real Orbaneja
entity | PERSON | Ingvild Sorhaug | Sorhaug | Chief executive | Salterns United
entity | PERSON | Bruno Tavora | Tavora | agent | -
entity | PERSON | Luca Brekkhus | - | winger | -
entity | PERSON | Jermaine Pettifor | - | captain | Salterns United
entity | PERSON | Wendy Grimsdale | - | chair | Salterns Supporters’ Trust
entity | PERSON | Gordon Tulliver | - | pundit | Sky Sports
entity | PERSON | Josh Ackerley | - | - | Dunmere Town
entity | ORG | Salterns United | Salterns | - | -
entity | ORG | Real Orbaneja | Orbaneja | - | -
entity | ORG | Harcliffe | - | - | -
entity | ORG | Dunmere Town | Dunmere | - | -
entity | ORG | Fifa | - | - | -
entity | ORG | Football Association | - | - | -
entity | ORG | Salterns Supporters’ Trust | - | - | -
entity | ORG | Sky Sports | - | - | -
entity | ORG | Instagram | - | - | -
entity | NORP | French | - | - | -
entity | NORP | Spanish | - | - | -
entity | NORP | Portuguese | - | - | -
entity | LOC | Spain | - | - | -
entity | LOC | Lisbon | - | - | -
meta | Harthill: I won’t beg Valadier to stay | - | Miles Ravenscar
