<q1>Families ‘given two hours to leave’ asylum hotel</q1> as <s2>charities</s2> <c2>threaten</c2> <q2>to sue Home Office</q2>

Exclusive: <q3>Children were put on coaches in school uniform with no idea where they were going</q3>, <s3>volunteers</s3> <c3>say</c3>

Hattie Lomond

Social Affairs Correspondent

<q4>Families seeking asylum were given as little as two hours to pack before being put on coaches and driven up to 200 miles away</q4>, <s4>charities</s4> <c4>have told</c4> <a4>The Independent</a4>.

At least 84 people, 31 of them children, were removed last Wednesday from the Bellmere Hotel in Thorsby-on-Sea, a Lincolnshire resort where protesters have gathered most weekends since June.

<q5>Some</q5>, <c5>according to</c5> <s5>Refuge East, a charity</s5> which has supported residents since 2022, <q5>had just come in from school when they were told to board for Gateshead and Wolverhampton</q5>.

“<q6>Mothers were ringing us in tears from the motorway asking what county they were in,</q6>” <c6>said</c6> <s6>its director, Miriam Sefton-Gale</s6>. “<q6>We couldn’t tell them. Nobody would tell us.</q6>”

<s7>Halden Serviced Living, the contractor</s7> which runs the Bellmere and 40 other sites for the Home Office, <c7>insisted</c7> <q7>residents had been given “appropriate notice in a language they understand”</q7>.

<s8>Selam, a 34-year-old nurse from Eritrea</s8> whose name has been changed, <c8>said</c8> <q8>she was frying eggs for her two sons when a guard knocked on the door</q8>.

“<q9>He had a paper with our names on it and the names were wrong,</q9>” <s9>she</s9> <c9>said</c9>. “<q9>I asked where and he said, ‘<n9>North.</n9>’ That is all.</q9>”

<s10>The Home Office</s10> <c10>has pledged</c10> <q10>to close every asylum hotel by the end of the parliament</q10>, and <s11>ministers</s11> <c11>have described</c11> the pace of closures as “<q11>faster than anyone predicted</q11>”.

But in a letter seen by The Independent, <s12>lawyers for Refuge East and four other charities, including Doctors at the Door and the Quaker Welcome Fund</s12>, <c12>accuse</c12> the department of <q12>a “wholesale failure” to consider the welfare of children before moving them</q12>. <s13>They</s13> <c13>demand</c13> that <q13>the home secretary, Alison Verity, produce her risk assessments by 4pm on Friday or face a judicial review</q13>.

“<q14>It is difficult to conceive of a decision more obviously requiring individual assessment,</q14>” <s14>the letter</s14> <c14>states</c14>, “<q14>than to remove a child from school overnight.</q14>”

<s15>Priya Nair-Holt, a partner at Lockyer Dunmore</s15>, which drafted it, <c15>said</c15> <q15>the case could have implications for “every hotel in the country”</q15>.

<s16,17>Ken Maddison</s16,17>, who leads the Reform group on East Wold District Council, <c16>welcomed</c16> <q16>the closure</q16> but <c17>said</c17> <q17>it had been “done like a burglary”</q17>.

“<q18>I wanted it shut, I’ve never hidden that,</q18>” <s18>he</s18> <c18>told</c18> <a18>The Independent</a18>. “<q18>But you don’t put kids on a bus at teatime with a bin bag each. That’s not how we do things round here.</q18>”

The Methodist church in Cobden Road, which lent its hall as a creche, has left the children’s paintings on the wall. “<q19>They might write to us,</q19>” <c19>said</c19> <s19>its minister, the Rev Dawn Ingleby</s19>, <s20>who</s20> <c20>fears</c20> <q20>some will drop out of school altogether</q20>.

<s21>A Home Office spokesperson</s21> <c21>said</c21>: “<q21>We do not comment on individual cases. Moves between sites are carried out with care and residents are informed as early as operationally possible.</q21>”

<s22>The department</s22> <c22>declined to say</c22> <q22>how many people it had moved since the summer</q22>. <s23>Halden</s23> <c23>said</c23> <q23>it was “confident that all contractual requirements were met”</q23>.

In Wolverhampton, Selam’s sons have yet to be given school places. <q24>The younger one</q24>, <s24>she</s24> <c24>said</c24>, <q24>asks every evening when they are going home</q24>.

“<q25>He means the Bellmere,</q25>” <s25>she</s25> <c25>added</c25>.
-----
1 | mixed | charities | GROUP | none
2 | indirect | charities | GROUP | group
3 | indirect | volunteers | GROUP | group
4 | indirect | charities | GROUP | group
5 | indirect | Refuge East | ORG | organisation
6 | direct | Miriam Sefton-Gale | PERSON | name
7 | mixed | Halden Serviced Living | ORG | organisation
8 | indirect | Selam | PERSON | name
9 | direct | Selam | PERSON | pronoun
10 | indirect | Home Office | ORG | organisation
11 | mixed | ministers | GROUP | group
12 | mixed | lawyers for Refuge East and four other charities | GROUP | group
13 | indirect | lawyers for Refuge East and four other charities | GROUP | pronoun
14 | direct | letter seen by The Independent | DOCUMENT | document
15 | mixed | Priya Nair-Holt | PERSON | name
16 | indirect | Ken Maddison | PERSON | name
17 | mixed | Ken Maddison | PERSON | name
18 | direct | Ken Maddison | PERSON | pronoun
19 | direct | Dawn Ingleby | PERSON | name
20 | attitude | Dawn Ingleby | PERSON | pronoun
21 | direct | Home Office | ORG | organisation
22 | attitude | Home Office | ORG | organisation
23 | mixed | Halden Serviced Living | ORG | organisation
24 | indirect | Selam | PERSON | pronoun
25 | direct | Selam | PERSON | pronoun
entity | PERSON | Miriam Sefton-Gale | - | director | Refuge East
entity | PERSON | Selam | - | nurse | -
entity | PERSON | Alison Verity | - | home secretary | -
entity | PERSON | Priya Nair-Holt | - | partner | Lockyer Dunmore
entity | PERSON | Ken Maddison | - | - | East Wold District Council
entity | PERSON | Dawn Ingleby | Rev Dawn Ingleby | minister | -
entity | ORG | Home Office | - | - | -
entity | ORG | The Independent | - | - | -
entity | ORG | Refuge East | - | - | -
entity | ORG | Halden Serviced Living | Halden | - | -
entity | ORG | Doctors at the Door | - | - | -
entity | ORG | Quaker Welcome Fund | - | - | -
entity | ORG | Lockyer Dunmore | - | - | -
entity | ORG | East Wold District Council | - | - | -
entity | LOC | Bellmere Hotel | Bellmere | - | -
entity | LOC | Thorsby-on-Sea | - | - | -
entity | LOC | Lincolnshire | - | - | -
entity | LOC | Gateshead | - | - | -
entity | LOC | Wolverhampton | - | - | -
entity | LOC | Eritrea | - | - | -
entity | LOC | Cobden Road | - | - | -
entity | NORP | Reform | - | - | -
entity | NORP | Methodist | - | - | -
meta | Families ‘given two hours to leave’ asylum hotel as charities threaten to sue Home Office | - | Hattie Lomond
