Park Board Delays Vote on Soccer Stadium as Neighbors Pack Fieldhouse

By Desmond Achterberg

The Waukashaw Park District on Tuesday put off a vote on a $212 million soccer stadium at Ottendorf Commons after <s1>more than 300 residents</s1> crowded into the Linden Street fieldhouse and <c1>demanded</c1> <q1>a referendum</q1>.

“<q2>You can’t sell a lake twice,</q2>” <c2>said</c2> <s2>Philippa Drozd, president of Friends of Ottendorf</s2>, which has collected 9,000 signatures since Labor Day.

<s3>Board President Lamar Vandersloot</s3>, who was elected in April, <c3>said</c3> <q3>commissioners would take it up again Nov. 18</q3>. <s4>He</s4> <c4>blamed</c4> “<q4>a late flurry of amendments</q4>” for the delay.

The stadium would be home to the Waukashaw Herons, who rent a gridiron from St. Ambrose Prep in Harvard, 40 minutes to the west. The team’s owner, Bexley Tran, made his money in refrigerated trucks with a company called Brisk.

<s5>Tran</s5> <c5>told</c5> <a5>the board</a5> <q5>he would pay for everything above the ground</q5>. <s6>He</s6> <c6>asked</c6> <a6>taxpayers</a6> <q6>to cover “the dirt and the pipes.”</q6>

“<q7>I could’ve taken this club to Kenosha,</q7>” <s7>he</s7> <c7>said</c7>. “<q7>Kenosha called. Kenosha’s very nice. I’m not from Kenosha.</q7>”

<q8>The dirt and the pipes would run to $61 million</q8>, <c8>according to</c8> <s8>a study by Halloran Pyle, a Chicago consulting firm</s8>. <s9>The study</s9> also <c9>warned</c9> that <q9>parking revenue had been “optimistically modeled.”</q9>

<s10>Ald. Xochitl Barragan, 4th</s10>, <c10>said</c10> <q10>she had not seen the document before Monday, when the Lakeshore Dispatch put it online</q10>.

“<q11>I learned from a newspaper what my own ward is paying for,</q11>” <c11>said</c11> <s11>Barragan</s11>. <s12>She</s12> <c12>asked for</c12> <q12>an outside audit</q12>.

Organized labor is divided. <s13>Laborers Local 1188</s13> <c13>backs</c13> <q13>the stadium</q13>, and its members turned up in orange. <s14>The Waukashaw Teachers Federation</s14> <c14>worries</c14> that <q14>the bonds will eat into school money</q14>.

<s15>Augie Pontarelli, the business manager of Local 1188</s15>, <c15>noted</c15> that <q15>three apartment towers had gone up downtown with out-of-state crews</q15>.

“<q16>My people drive past Marbury Tower every morning to go work in Indiana,</q16>” <s16>Pontarelli</s16> <c16>said</c16>.

The land came to the district in 1931 from Wilhelmina Ottendorf, the widow of a brewer. <s17>Her will</s17> <c17>states</c17> that <q17>the meadow shall stay “open to the sky and to the poor.”</q17> <s18>Ruiz Abernathy</s18>, the law firm that represents the neighbors, <c18>contends</c18> <q18>those words are binding</q18>.

<s19>A judge in McHenry County</s19> <c19>ruled</c19> in 1974 that <q19>the district could build a boathouse on the Commons but could not charge for it</q19>. The boathouse burned down two winters later and was never replaced.

<s20>Vandersloot</s20> <c20>rejected</c20> <q20>the idea that Mrs. Ottendorf would have minded</q20>. “<q21>She loved a crowd. Read her obituary,</q21>” <s21>the board president</s21> <c21>said</c21>.

The Herons, who lost 2-1 to Peoria on Saturday before 2,318 fans, have two years left on their lease. <s22>A St. Ambrose spokeswoman</s22> <c22>would not say</c22> <q22>whether the school wanted them to stay</q22>.
-----
1 | indirect | more than 300 residents | GROUP | group
2 | direct | Philippa Drozd | PERSON | name
3 | indirect | Lamar Vandersloot | PERSON | name
4 | mixed | Lamar Vandersloot | PERSON | pronoun
5 | indirect | Bexley Tran | PERSON | surname
6 | mixed | Bexley Tran | PERSON | pronoun
7 | direct | Bexley Tran | PERSON | pronoun
8 | indirect | study by Halloran Pyle | DOCUMENT | document
9 | mixed | study by Halloran Pyle | DOCUMENT | document
10 | indirect | Xochitl Barragan | PERSON | name
11 | direct | Xochitl Barragan | PERSON | surname
12 | indirect | Xochitl Barragan | PERSON | pronoun
13 | attitude | Laborers Local 1188 | ORG | organisation
14 | attitude | Waukashaw Teachers Federation | ORG | organisation
15 | indirect | Augie Pontarelli | PERSON | name
16 | direct | Augie Pontarelli | PERSON | surname
17 | mixed | Her will | DOCUMENT | document
18 | indirect | Ruiz Abernathy | ORG | organisation
19 | indirect | judge in McHenry County | PERSON | title
20 | indirect | Lamar Vandersloot | PERSON | surname
21 | direct | Lamar Vandersloot | PERSON | title
22 | attitude | St. Ambrose Prep | ORG | organisation
entity | PERSON | Philippa Drozd | - | president | Friends of Ottendorf
entity | PERSON | Lamar Vandersloot | Vandersloot | Board President | Waukashaw Park District
entity | PERSON | Bexley Tran | Tran | owner | Waukashaw Herons
entity | PERSON | Xochitl Barragan | Ald. Xochitl Barragan; Barragan | Ald. | -
entity | PERSON | Augie Pontarelli | Pontarelli | business manager | Laborers Local 1188
entity | PERSON | Wilhelmina Ottendorf | Mrs. Ottendorf | - | -
entity | ORG | Waukashaw Park District | - | - | -
entity | ORG | Friends of Ottendorf | - | - | -
entity | ORG | Waukashaw Herons | Herons | - | -
entity | ORG | St. Ambrose Prep | St. Ambrose | - | -
entity | ORG | Brisk | - | - | -
entity | ORG | Halloran Pyle | - | - | -
entity | ORG | Lakeshore Dispatch | - | - | -
entity | ORG | Laborers Local 1188 | Local 1188 | - | -
entity | ORG | Waukashaw Teachers Federation | - | - | -
entity | ORG | Ruiz Abernathy | - | - | -
entity | ORG | Peoria | - | - | -
entity | LOC | Ottendorf Commons | Commons | - | -
entity | LOC | Linden Street | - | - | -
entity | LOC | Harvard | - | - | -
entity | LOC | Kenosha | - | - | -
entity | LOC | Chicago | - | - | -
entity | LOC | Marbury Tower | - | - | -
entity | LOC | Indiana | - | - | -
entity | LOC | McHenry County | - | - | -
meta | Park Board Delays Vote on Soccer Stadium as Neighbors Pack Fieldhouse | - | Desmond Achterberg
