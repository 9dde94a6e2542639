<s1>First minister</s1> <c1>denies</c1> <q1>'burying' ambulance report</q1>

Fraser Mackellar
Political correspondent, BBC Scotland News

<s2>Scotland's first minister</s2> <c2>has denied</c2> <q2>suppressing a report on long ambulance waits outside A&E departments</q2>.

<s3>Catriona Lennox</s3> <c3>told</c3> <a3>MSPs</a3> that <q3>the document had been "with officials for fact-checking" and would be published in full next week</q3>.

But <s4>the Scottish Conservatives</s4> <c4>accused</c4> her government of <q4>sitting on the findings until after last month's by-election in Falkirk West</q4>.

And <s5>Labour's health spokesman, Iain Docherty</s5>, <c5>said</c5> <q5>the delay was "an insult to every family who has watched a parent lie on a trolley in a car park"</q5>.

The report was commissioned by the then health secretary, Moira Petrie, after an 84-year-old man died in the back of an ambulance at the Royal Alexandra Hospital in Paisley in January 2024. She left the cabinet that autumn.

<q6>It was delivered to ministers on 3 February</q6>, <c6>according to</c6> <s6>internal emails</s6>.

<s7>The draft</s7>, which runs to 88 pages, <c7>estimated</c7> that <q7>about 1,100 people suffered "avoidable deterioration" in a single year while waiting to be handed over to hospital staff</q7>.

<s8,9>It</s8,9> also <c8>criticised</c8> <q8>the lack of a national plan for the busiest nights</q8> and <c9>recommended</c9> that <q9>health boards be given a legal target of 45 minutes</q9>.

At first minister's questions, the Conservative leader, Gordon Abercrombie, held up a copy.

<s10>He</s10> <c10>asked</c10> <q10>whether Lennox had read it before telling voters in Falkirk that waiting times were "<n10>moving in the right direction</n10>"</q10>.

"<q11>Either she knew and she kept it from them, or she didn't know and she wasn't doing her job,</q11>" <s11>he</s11> <c11>said</c11>. "<q11>Which is it?</q11>"

<s12,13>Lennox</s12,13> <c12>replied</c12> that <q12>she had seen a summary but not the full text</q12>, and <c13>said</c13> <q13>she would "not take lectures" from a party that had opposed every increase in the NHS budget since 2021</q13>.

<s14>The presiding officer, Shona Gillanders</s14>, twice <c14>asked</c14> <a14>members</a14> <q14>to calm down</q14>.

<s15>The Scottish Greens</s15>, who help the government pass its budgets, <c15>called for</c15> <q15>an independent inquiry</q15>.

<s16>Their co-leader, Beathan Urquhart</s16>, <c16>told</c16> <a16>BBC Radio Scotland</a16> that <q16>trust in NHS statistics had been "badly dented"</q16>.

"<q17>People can cope with bad news,</q17>" <s17>he</s17> <c17>said</c17>. "<q17>What they can't cope with is finding out somebody has been hiding it.</q17>"

<s18>The Scottish government</s18> <c18>insisted</c18> <q18>nothing had been hidden</q18>.

<s19>A spokesperson</s19> <c19>said</c19>: "<q19>It is standard practice for draft reports to be checked for accuracy, and that process was not influenced in any way by the electoral timetable.</q19>"

The current health secretary, Neil Strachan, is due to make a statement to parliament on Tuesday. <s20>His officials</s20> <c20>have declined to say</c20> <q20>whether the 45-minute target will be accepted</q20>.

Handover times have been a problem for successive governments.

<q21>In the week to 9 March, one in ten patients waited more than three hours</q21>, up from 74 minutes in the same week of 2019, <s21>Public Health Scotland figures</s21> <c21>show</c21>.

<s22>Dr Anjali Mukherjee, of the Royal College of Emergency Medicine in Scotland</s22>, <c22>said</c22> <q22>her members would be "relieved and furious in equal measure" when they read the document</q22>.

"<q23>It says what we've been saying for six winters,</q23>" <s23>she</s23> <c23>added</c23>.

For the family of Robert Gilmour, the man who died in Paisley, the political row is beside the point.

<s24>His daughter, Elspeth</s24>, <c24>said</c24> <q24>she had been promised a copy of the report by Petrie in person</q24>. She is still waiting for it.

"<q25>My dad drove an ambulance himself for 30 years,</q25>" <s25>she</s25> <c25>said</c25>. "<q25>He would have been mortified at the fuss and raging at the reason for it.</q25>"
-----
1 | mixed | Catriona Lennox | PERSON | title
2 | indirect | Catriona Lennox | PERSON | title
3 | mixed | Catriona Lennox | PERSON | name
4 | indirect | Scottish Conservatives | ORG | organisation
5 | mixed | Iain Docherty | PERSON | name
6 | indirect | internal emails | DOCUMENT | document
7 | mixed | ambulance report | DOCUMENT | document
8 | indirect | ambulance report | DOCUMENT | pronoun
9 | indirect | ambulance report | DOCUMENT | pronoun
10 | mixed | Gordon Abercrombie | PERSON | pronoun
11 | direct | Gordon Abercrombie | PERSON | pronoun
12 | indirect | Catriona Lennox | PERSON | surname
13 | mixed | Catriona Lennox | PERSON | surname
14 | indirect | Shona Gillanders | PERSON | name
15 | indirect | Scottish Greens | ORG | organisation
16 | mixed | Beathan Urquhart | PERSON | name
17 | direct | Beathan Urquhart | PERSON | pronoun
18 | indirect | Scottish government | ORG | organisation
19 | direct | Scottish government | ORG | organisation
20 | attitude | His officials | GROUP | group
21 | indirect | Public Health Scotland figures | DOCUMENT | document
22 | mixed | Anjali Mukherjee | PERSON | name
23 | direct | Anjali Mukherjee | PERSON | pronoun
24 | indirect | Elspeth | PERSON | name
25 | direct | Elspeth | PERSON | pronoun
entity | PERSON | Catriona Lennox | Lennox | first minister | Scottish government
entity | PERSON | Iain Docherty | - | health spokesman | Labour
entity | PERSON | Moira Petrie | Petrie | health secretary | -
entity | PERSON | Gordon Abercrombie | - | leader | Scottish Conservatives
entity | PERSON | Shona Gillanders | - | presiding officer | -
entity | PERSON | Beathan Urquhart | - | co-leader | Scottish Greens
entity | PERSON | Neil Strachan | - | health secretary | Scottish government
entity | PERSON | Anjali Mukherjee | Dr Anjali Mukherjee | - | Royal College of Emergency Medicine
entity | PERSON | Robert Gilmour | - | - | -
entity | PERSON | Elspeth | - | - | -
entity | ORG | Scottish Conservatives | Conservative | - | -
entity | ORG | Labour | - | - | -
entity | ORG | Scottish Greens | - | - | -
entity | ORG | Scottish government | - | - | -
entity | ORG | BBC Radio Scotland | - | - | -
entity | ORG | NHS | - | - | -
entity | ORG | Public Health Scotland | - | - | -
entity | ORG | Royal College of Emergency Medicine | - | - | -
entity | ORG | Royal Alexandra Hospital | - | - | -
entity | LOC | Scotland | - | - | -
entity | LOC | Falkirk West | - | - | -
entity | LOC | Falkirk | - | - | -
entity | LOC | Paisley | - | - | -
meta | First minister denies 'burying' ambulance report | - | Fraser Mackellar
