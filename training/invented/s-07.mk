<q1>Rail tunnel blowout could reach $7 billion</q1>, <s1>auditor</s1> <c1>warns</c1>

By Hamish Pellew and Lucinda Tran

November 14, 2025 — 5.00am

<q2>The cost of Melbourne’s eastern rail tunnel has climbed by $4.3 billion in 18 months and could rise by almost as much again</q2>, <c2>according to</c2> <s2>a damning report</s2> tabled in state parliament on Thursday.

<s3>Auditor-General Philippa Crowe</s3> <c3>found</c3> that <q3>contracts for Metro East were signed before ground conditions beneath the Maroondah Highway were properly understood</q3>. <s4>Her report</s4> <c4>says</c4> <q4>warnings from the project’s own engineers “did not travel upwards”</q4>.

The 11-kilometre tunnel between Box Hill and Ringwood was costed at $9.8 billion when it was announced in 2020 by Terry Vassallo, then transport minister, beside a cardboard model of a train. Two of its four stations have since been dropped.

<s5,6>Transport Infrastructure Minister Joanne Kilpatrick</s5,6> <c5>rejected</c5> <q5>the suggestion that the government had been reckless</q5> but <c6>conceded</c6> <q6>the 2031 opening date was “under pressure”</q6>.

“<q7>Anyone who tells you what is forty metres under Blackburn before they’ve drilled it is selling something,</q7>” <s7>she</s7> <c7>told</c7> <a7>reporters</a7> at Spring Street. “<q7>We found water, we found basalt, and we are dealing with it.</q7>”

<s8>Kilpatrick</s8> <c8>would not rule out</c8> <q8>further cuts to the project</q8>.

Work on the eastern section stopped in August after a sinkhole swallowed part of a netball court in Nunawading. No one was hurt. <s9>An internal review</s9>, completed in September but released only after a fight over documents in the upper house, <c9>described</c9> it as “<q9>a foreseeable event</q9>”.

<s10>The builder, Southern Bore, a joint venture of Spanish and Korean firms</s10>, <c10>says</c10> <q10>it was given faulty data and is owed $1.6 billion</q10>. <s11>It</s11> <c11>has threatened</c11> <q11>to demobilise its second boring machine if the claim is not settled by Christmas</q11>.

<s12>A spokesman for Southern Bore</s12> <c12>declined to say</c12> <q12>how many of its 2100 workers would be affected</q12>. But <s13>Construction union organiser Vince Tsakiris</s13> <c13>said</c13> <q13>more than 600 had been told to use up their leave</q13>.

“<q14>They’re blokes with mortgages in Pakenham and Melton. Nobody’s ringing them from parliament,</q14>” <s14>he</s14> <c14>said</c14>.

<s15,16>Opposition transport spokesman Rowan Eddy</s15,16> <c15>branded</c15> the tunnel “<q15>a two-station train set</q15>” and <c16>said</c16> <q16>a Coalition government would put it on hold for six months while Infrastructure Victoria reviewed it</q16>.

“<q17>You could buy every household along that line a Tesla and have change,</q17>” <s17>Eddy</s17> <c17>said</c17>. Asked whether he would scrap the project altogether, <s18>he</s18> <c18>said</c18>: “<q18>I’d want to see the books first.</q18>”

Treasury officials saw trouble coming. In a briefing to Treasurer Anil Fernando in March, obtained by The Age under freedom of information laws, <s19>they</s19> <c19>cautioned</c19> that <q19>borrowing for Metro East would add $310 million a year to the state’s interest bill by 2029</q19>. <s20>Fernando</s20> <c20>wrote</c20> in the margin: “<q20>Noted.</q20>”

<s21>Monash University transport economist Dr Wen Li Abbott</s21> <c21>said</c21> <q21>the pattern was familiar from the desalination plant and the West Gate Tunnel</q21>. “<q22>Costs are announced by politicians and discovered by geologists,</q22>” <s22>she</s22> <c22>said</c22>.

<s23>Abbott</s23>, who advised Vassallo before falling out with him, <c23>believes</c23> <q23>the tunnel is still worth building</q23>.

At the netball courts, fenced off for a fourteenth week, club president Moira Dunstan was putting up a notice about next season. <s25>She</s25> <c25>said</c25> <q25>the under-13s had played every game of the season away</q25>.

“<q26>We were promised a station,</q26>” <s26>she</s26> <c26>said</c26>. “<q26>What we’ve got is a hole, and it isn’t even the right hole.</q26>”
-----
1 | indirect | Philippa Crowe | PERSON | title
2 | indirect | damning report tabled in state parliament on Thursday | DOCUMENT | document
3 | indirect | Philippa Crowe | PERSON | name
4 | mixed | damning report tabled in state parliament on Thursday | DOCUMENT | document
5 | indirect | Joanne Kilpatrick | PERSON | name
6 | mixed | Joanne Kilpatrick | PERSON | name
7 | direct | Joanne Kilpatrick | PERSON | pronoun
8 | attitude | Joanne Kilpatrick | PERSON | surname
9 | mixed | internal review | DOCUMENT | document
10 | indirect | Southern Bore | ORG | organisation
11 | indirect | Southern Bore | ORG | pronoun
12 | attitude | Southern Bore | ORG | organisation
13 | indirect | Vince Tsakiris | PERSON | name
14 | direct | Vince Tsakiris | PERSON | pronoun
15 | mixed | Rowan Eddy | PERSON | name
16 | indirect | Rowan Eddy | PERSON | name
17 | direct | Rowan Eddy | PERSON | surname
18 | direct | Rowan Eddy | PERSON | pronoun
19 | indirect | Treasury officials | GROUP | pronoun
20 | direct | Anil Fernando | PERSON | surname
21 | indirect | Wen Li Abbott | PERSON | name
22 | direct | Wen Li Abbott | PERSON | pronoun
23 | attitude | Wen Li Abbott | PERSON | surname
25 | indirect | Moira Dunstan | PERSON | pronoun
26 | direct | Moira Dunstan | PERSON | pronoun
entity | PERSON | Philippa Crowe | - | Auditor-General | -
entity | PERSON | Terry Vassallo | Vassallo | transport minister | -
entity | PERSON | Joanne Kilpatrick | Kilpatrick | Transport Infrastructure Minister | -
entity | PERSON | Vince Tsakiris | - | organiser | -
entity | PERSON | Rowan Eddy | Eddy | transport spokesman | -
entity | PERSON | Anil Fernando | Fernando | Treasurer | -
entity | PERSON | Wen Li Abbott | Dr Wen Li Abbott; Abbott | transport economist | Monash University
entity | PERSON | Moira Dunstan | - | club president | -
entity | ORG | Southern Bore | - | - | -
entity | ORG | Coalition | - | - | -
entity | ORG | Infrastructure Victoria | - | - | -
entity | ORG | Treasury | - | - | -
entity | ORG | The Age | - | - | -
entity | ORG | Monash University | - | - | -
entity | NORP | Spanish | - | - | -
entity | NORP | Korean | - | - | -
entity | LOC | Melbourne | - | - | -
entity | LOC | Maroondah Highway | - | - | -
entity | LOC | Metro East | - | - | -
entity | LOC | Box Hill | - | - | -
entity | LOC | Ringwood | - | - | -
entity | LOC | Blackburn | - | - | -
entity | LOC | Spring Street | - | - | -
entity | LOC | Nunawading | - | - | -
entity | LOC | Pakenham | - | - | -
entity | LOC | Melton | - | - | -
entity | LOC | West Gate Tunnel | - | - | -
meta | Rail tunnel blowout could reach $7 billion, auditor warns | 2025-11-14 | Hamish Pellew and Lucinda Tran
