Quillstream slashes 2,300 jobs; <s1>analyst</s1> <c1>calls</c1> AI bet ‘<q1>a bonfire</q1>’

By Delia Fontenot
Deseret Ledger

SALT LAKE CITY — <q2>Quillstream Inc. will lay off 2,300 people, about one worker in six, in the deepest cuts since the software maker started out above a Provo tire shop 14 years ago</q2>, <s2>Chief Executive Marguerite “<x>Mags</x>” Delacroix-Yun</s2> <c2>told</c2> <a2>employees</a2> on Tuesday.

In a memo that landed at 6:02 a.m., <s3>Delacroix-Yun</s3> <c3>said</c3> <q3>the company had “hired for a world that did not show up.”</q3>

“<q4>I own this,</q4>” <s4>she</s4> <c4>wrote</c4>. “<q4>The people leaving us did nothing wrong.</q4>

“<q4>To each of them I say thank you, and I am sorry.</q4>”

Investors were not sorry. Shares closed up 7.4% on the Nasdaq.

Offices in Boise and Raleigh will bear the brunt, and those in Dublin and Hyderabad will close. In a filing with the Securities and Exchange Commission, <s5,6>Quillstream</s5,6> <c5>estimated</c5> <q5>severance costs at $185 million to $210 million</q5> and <c6>pledged</c6> <q6>to plow the savings into Otto, its artificial-intelligence assistant</q6>.

<s7>Theo Castellanos of Burr, Whitcomb & Co. in New York</s7> <c7>likened</c7> that wager to “<q7>a bonfire with a dashboard.</q7>”

“<q8>They spent $1.4 billion teaching a chatbot to file expense reports,</q8>” <s8>Castellanos</s8> <c8>said</c8>. “<q8>Kestrel does it for free.</q8>” <s9>The analyst</s9>, who cut his price target to $31, <c9>predicts</c9> <q9>a second round of cuts by spring</q9>.

Others applauded. <q10>The medicine was overdue</q10>, <c10>argued</c10> <s10>Anjali Raghunathan, a portfolio manager at Stonebridge Three in Boston</s10>. <q11>Head count at the firm had tripled since 2020 while revenue grew by half</q11>, <s11>she</s11> <c11>said</c11>.

In Lehi, <s12>Priscilla Tuiasosopo, a senior engineer</s12>, <c12>said</c12> <q12>she found out when her badge stopped working at the door of Building 9</q12>.

“<q13>I had a cake in my hands,</q13>” <s13>Tuiasosopo</s13> <c13>said</c13>. “<q13>It was for my boss.</q13>”

<s14>The mother of two</s14> <c14>intends</c14> <q14>to join a class-action lawsuit brought by former contractors</q14>, and has hired Wendell Ames III, a Salt Lake attorney. <s15>The suit</s15>, in U.S. District Court, <c15>accuses</c15> Quillstream of <q15>skirting a federal law on advance notice</q15>.

The Communications Workers of America, which has been trying to organize the Lehi campus since last year, was scathing. <s16>The union</s16> <c16>said</c16> <q16>executives “sold stock in August and shed tears in October.”</q16>

<s17>Brock Lindqvist Jr., a Quillstream spokesman</s17>, <c17>countered</c17> that <q17>the sales had been scheduled months in advance</q17>. <s18>He</s18> <c18>declined to say</c18> <q18>how many of the lost jobs would be done by Otto</q18>.

Co-founder Dale Yun, Delacroix-Yun’s ex-husband, quit the board in 2023. “<q19>Told you so,</q19>” <s19>he</s19> <c19>posted</c19> within the hour. “<q19>I take no joy in it. OK, some.</q19>”

<s20>Gov. Lamar Christensen</s20> <c20>urged</c20> <a20>other employers along Silicon Slopes</a20> <q20>to “open the door before the coffee gets cold.”</q20> <s21>The state’s Department of Workforce Services</s21> <c21>plans</c21> <q21>to set up a job center in the old skating rink at Timp Crossing</q21>.

<q22>Tech companies have shed more than 71,000 U.S. jobs this year</q22>, <c22>according to</c22> <s22>outplacement firm Garland Hobbs</s22>. Kestrel Systems, Pontoon and Bright & Early have all trimmed payrolls since July.

<s23>Tiger Lake Capital, a Greenwich, Connecticut, hedge fund with an 8% stake</s23>, <c23>has told</c23> <a23>the board</a23> <q23>it wants a sale</q23>.

Delacroix-Yun will face both camps at the annual meeting on Nov. 14 at Quillstream Arena, home of hockey’s Utah Gulls.
-----
1 | mixed | Theo Castellanos | PERSON | title
2 | indirect | Marguerite “Mags” Delacroix-Yun | PERSON | name
3 | mixed | Marguerite “Mags” Delacroix-Yun | PERSON | surname
4 | direct | Marguerite “Mags” Delacroix-Yun | PERSON | pronoun
5 | indirect | Quillstream Inc. | ORG | organisation
6 | indirect | Quillstream Inc. | ORG | organisation
7 | mixed | Theo Castellanos | PERSON | name
8 | direct | Theo Castellanos | PERSON | surname
9 | indirect | Theo Castellanos | PERSON | title
10 | indirect | Anjali Raghunathan | PERSON | name
11 | indirect | Anjali Raghunathan | PERSON | pronoun
12 | indirect | Priscilla Tuiasosopo | PERSON | name
13 | direct | Priscilla Tuiasosopo | PERSON | surname
14 | attitude | Priscilla Tuiasosopo | PERSON | title
15 | indirect | class-action lawsuit brought by former contractors | DOCUMENT | document
16 | mixed | Communications Workers of America | ORG | organisation
17 | indirect | Brock Lindqvist Jr. | PERSON | name
18 | attitude | Brock Lindqvist Jr. | PERSON | pronoun
19 | direct | Dale Yun | PERSON | pronoun
20 | mixed | Lamar Christensen | PERSON | name
21 | attitude | Department of Workforce Services | ORG | organisation
22 | indirect | Garland Hobbs | ORG | organisation
23 | indirect | Tiger Lake Capital | ORG | organisation
entity | PERSON | Marguerite “Mags” Delacroix-Yun | Delacroix-Yun | Chief Executive | Quillstream Inc.
entity | PERSON | Theo Castellanos | Castellanos | analyst | Burr, Whitcomb & Co.
entity | PERSON | Anjali Raghunathan | - | portfolio manager | Stonebridge Three
entity | PERSON | Priscilla Tuiasosopo | Tuiasosopo | senior engineer | Quillstream Inc.
entity | PERSON | Wendell Ames III | - | attorney | -
entity | PERSON | Brock Lindqvist Jr. | - | spokesman | Quillstream Inc.
entity | PERSON | Dale Yun | - | co-founder | Quillstream Inc.
entity | PERSON | Lamar Christensen | Gov. Lamar Christensen | Gov. | -
entity | ORG | Quillstream Inc. | Quillstream | - | -
entity | ORG | Nasdaq | - | - | -
entity | ORG | Securities and Exchange Commission | - | - | -
entity | ORG | Burr, Whitcomb & Co. | - | - | -
entity | ORG | Kestrel Systems | Kestrel | - | -
entity | ORG | Stonebridge Three | - | - | -
entity | ORG | U.S. District Court | - | - | -
entity | ORG | Communications Workers of America | - | - | -
entity | ORG | Department of Workforce Services | - | - | -
entity | ORG | Garland Hobbs | - | - | -
entity | ORG | Pontoon | - | - | -
entity | ORG | Bright & Early | - | - | -
entity | ORG | Tiger Lake Capital | - | - | -
entity | ORG | Utah Gulls | - | - | -
entity | LOC | SALT LAKE CITY | Salt Lake | - | -
entity | LOC | Provo | - | - | -
entity | LOC | Boise | - | - | -
entity | LOC | Raleigh | - | - | -
entity | LOC | Dublin | - | - | -
entity | LOC | Hyderabad | - | - | -
entity | LOC | New York | - | - | -
entity | LOC | Boston | - | - | -
entity | LOC | Lehi | - | - | -
entity | LOC | Building 9 | - | - | -
entity | LOC | Silicon Slopes | - | - | -
entity | LOC | Timp Crossing | - | - | -
entity | LOC | U.S. | - | - | -
entity | LOC | Greenwich | - | - | -
entity | LOC | Connecticut | - | - | -
entity | LOC | Quillstream Arena | - | - | -
meta | Quillstream slashes 2,300 jobs; analyst calls AI bet ‘a bonfire’ | - | Delia Fontenot
