"<q1>Cheques to nowhere</q1>": growers savage $144m drought scheme as Mallee dries out

By Shontelle Vickers, regional affairs reporter

Victoria's drought relief scheme has paid out less than a tenth of its money in seven months, prompting <s2>the state's biggest farm lobby</s2> to <c2>demand</c2> <q2>a rewrite</q2>.

<q3>Just $13.6 million of $144 million had reached farm gates by April 30</q3>, <c3>according to</c3> <s3>figures</s3> tabled in State Parliament on Tuesday.

"<q4>These are cheques to nowhere,</q4>" <s4>Combined Growers Federation (CGF) president Des Hargrave</s4> <c4>said</c4> at a rally in Wirrabie. "<q4>You need an accountant, a drone and a law degree to get one.</q4>"

<s5>The federation</s5> <c5>wants</c5> <q5>infrastructure grants swapped for freight subsidies and the means test scrapped</q5>.

<s6,7>Agriculture Minister Gillian Petrakis</s6,7> <c6>brushed off</c6> the criticism as "<q6>lazy</q6>", <c7>saying</c7> <q7>1100 families had already been helped</q7>.

<s8>She</s8> <c8>accused</c8> Mr Hargrave, once a Nationals candidate in Mildura, of "<q8>running for preselection on other people's dust</q8>".

<s9>The almond grower</s9> <c9>denied</c9> <q9>he was after a seat</q9>. "<q10>I couldn't win a chook raffle,</q10>" <s10>he</s10> <c10>said</c10>.

But <s11>a leaked brief from the Department of Rural Industries</s11>, seen by The Sentinel, <c11>concedes</c11> that <q11>the program is "not reaching the paddock"</q11>.

<s12>It</s12> <c12>warns</c12> that <q12>up to 400 applications were lost when the department changed computer systems</q12>, a job handled by Melbourne contractor Ardent 9.

<s13,14>A departmental spokeswoman</s13,14> <c13>said</c13> <q13>it did not comment on leaked documents</q13> but <c14>confirmed</c14> <q14>14 extra assessors would start in Horsham next week</q14>. Ardent 9, owned by Canada's Northgate Lavoie, has since lost a similar contract with the Queensland government.

Near Wirrabie, which has had 31 millimetres of rain this year, sheep farmer Kirra Donohue spent nine nights on the form.

"<q15>I got knocked back because I'd used my late dad's ABN,</q15>" <s15>the 39-year-old</s15> <c15>said</c15>. "<q15>He'd have laughed. I didn't.</q15>"

<s16,17>Her neighbour Lyn Schulz</s16,17> <c16>hopes</c16> <q16>to sell 200 ewes before winter</q16> but <c17>worries</c17> that <q17>the Ballarat yards will turn them away</q17>. Husband Barry is driving trucks for Bellbird Dairy to pay for hay.

"<q18>You don't sleep. You lie there doing sums,</q18>" <c18>said</c18> <s18>Mrs Schulz</s18>. <q19>Ms Donohue, half her age, was the toughest farmer in the district</q19>, <s19>she</s19> <c19>reckoned</c19>, "<q19>and she's crying in the ute</q19>".

<s20>Reverend Tevita Fonua</s20>, who runs Paddock Talk, a phone line backed by the Uniting Church, <c20>said</c20> <q20>calls had doubled since Easter</q20>.

"<q21>People ring about the dog,</q21>" <s21>he</s21> <c21>said</c21>.

"<q22>It's never about the dog.</q22>"

In parliament, <s23>Nationals spokesman Brett Cullinane</s23> <c23>called on</c23> <a23>the Victorian Auditor-General's Office</a23> <q23>to investigate</q23>. <s24>The watchdog</s24> <c24>has yet to say</c24> <q24>whether it will</q24>.

There was no comfort in the sky. In its winter outlook, <s25>the Bureau of Meteorology</s25> <c25>predicted</c25> <q25>below-average rain until August for western Victoria, the Riverina and South Australia's Eyre Peninsula</q25>.

A banner on the silos at Wirrabie, painted by members of the local football club, had the last word. "<q26>Honk if you've been paid,</q26>" <s26>it</s26> <c26>read</c26>. Nobody honked.
-----
1 | direct | Des Hargrave | PERSON | none
2 | indirect | Combined Growers Federation | ORG | organisation
3 | indirect | figures tabled in State Parliament on Tuesday | DOCUMENT | document
4 | direct | Des Hargrave | PERSON | name
5 | attitude | Combined Growers Federation | ORG | organisation
6 | mixed | Gillian Petrakis | PERSON | name
7 | indirect | Gillian Petrakis | PERSON | name
8 | mixed | Gillian Petrakis | PERSON | pronoun
9 | indirect | Des Hargrave | PERSON | title
10 | direct | Des Hargrave | PERSON | pronoun
11 | mixed | leaked brief from the Department of Rural Industries | DOCUMENT | document
12 | indirect | leaked brief from the Department of Rural Industries | DOCUMENT | pronoun
13 | indirect | Department of Rural Industries | ORG | organisation
14 | indirect | Department of Rural Industries | ORG | organisation
15 | direct | Kirra Donohue | PERSON | title
16 | attitude | Lyn Schulz | PERSON | name
17 | attitude | Lyn Schulz | PERSON | name
18 | direct | Lyn Schulz | PERSON | surname
19 | mixed | Lyn Schulz | PERSON | pronoun
20 | indirect | Tevita Fonua | PERSON | name
21 | direct | Tevita Fonua | PERSON | pronoun
22 | direct | Tevita Fonua | PERSON | none
23 | indirect | Brett Cullinane | PERSON | name
24 | attitude | Victorian Auditor-General's Office | ORG | organisation
25 | indirect | Bureau of Meteorology | ORG | organisation
26 | direct | banner on the silos at Wirrabie | DOCUMENT | pronoun
entity | PERSON | Des Hargrave | Mr Hargrave | president | Combined Growers Federation
entity | PERSON | Gillian Petrakis | - | Agriculture Minister | -
entity | PERSON | Kirra Donohue | Ms Donohue | sheep farmer | -
entity | PERSON | Lyn Schulz | Mrs Schulz | - | -
entity | PERSON | Barry | - | - | -
entity | PERSON | Tevita Fonua | Reverend Tevita Fonua | - | Paddock Talk
entity | PERSON | Brett Cullinane | - | spokesman | Nationals
entity | ORG | Combined Growers Federation | CGF | - | -
entity | ORG | State Parliament | - | - | -
entity | ORG | Department of Rural Industries | - | - | -
entity | ORG | The Sentinel | - | - | -
entity | ORG | Ardent 9 | - | - | -
entity | ORG | Northgate Lavoie | - | - | -
entity | ORG | Bellbird Dairy | - | - | -
entity | ORG | Paddock Talk | - | - | -
entity | ORG | Uniting Church | - | - | -
entity | ORG | Victorian Auditor-General's Office | - | - | -
entity | ORG | Bureau of Meteorology | - | - | -
entity | NORP | Nationals | - | - | -
entity | LOC | Mallee | - | - | -
entity | LOC | Victoria | - | - | -
entity | LOC | Wirrabie | - | - | -
entity | LOC | Mildura | - | - | -
entity | LOC | Melbourne | - | - | -
entity | LOC | Horsham | - | - | -
entity | LOC | Canada | - | - | -
entity | LOC | Queensland | - | - | -
entity | LOC | Ballarat | - | - | -
entity | LOC | Riverina | - | - | -
entity | LOC | South Australia | - | - | -
entity | LOC | Eyre Peninsula | - | - | -
meta | "Cheques to nowhere": growers savage $144m drought scheme as Mallee dries out | - | Shontelle Vickers
