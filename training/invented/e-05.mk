Norges Bank holds rates, drops guidance on December cut as krone slides

By Lars-Erik Monsen and Priya Venkataraman

OSLO, Sept 18 - Norway's central bank kept its key interest rate on hold at 4.25% on Thursday and removed a reference to an easing in the course of the autumn, surprising markets and sending the krone to its strongest against the euro in three weeks.

<s1,2>Economists</s1,2> polled by Nordic Markets Wire last week <c1>had expected</c1> <q1>no change</q1> but <c2>had predicted</c2> that <q2>the bank would repeat its guidance for a cut in December</q2>.

"<q3>The job of tackling inflation has not been fully completed,</q3>" <s3>Governor Ingrid Solbakken</s3> <c3>said</c3> in a statement. "<q3>If we lower the rate prematurely, prices may continue to rise rapidly.</q3>"

Core inflation, which strips out energy and taxes, stood at 3.1% in August against a target of 2%.

<s4>Solbakken</s4> later <c4>told</c4> <a4>a news conference</a4> that <q4>the committee had discussed raising rates but that the decision to hold was unanimous</q4>. <s5>She</s5> <c5>said</c5> <q5>wage growth had turned out higher than the bank forecast in June and that the weak currency was feeding through to the price of imported goods</q5>.

Asked about the timing of the first cut, <s6>she</s6> <c6>declined</c6> <q6>to give a month</q6>.

"<q7>I would caution against reading a calendar into our rate path,</q7>" <s7>the governor</s7> <c7>said</c7>. "<q7>It is a path, not a promise.</q7>"

The krone, which had lost about 4% against the euro since mid-July, gained 0.9% to 11.62 after the announcement. Two-year swap rates rose 11 basis points, and now imply a 35% chance of a cut by year-end, down from 70% on Wednesday.

"<q8>This is a clear hawkish surprise,</q8>" <c8>said</c8> <s8>Henrik Aas, chief economist at Fjordbanken in Oslo</s8>. <s10>Aas</s10>, <s9>who</s9> <c9>had forecast</c9> <q9>a cut in December</q9>, <c10>said</c10> <q10>he now expected the bank to wait until March at the earliest</q10>.

Others were less convinced. <s11>Charlotte Benning of Delacourt Asset Management</s11> <c11>said</c11> <q11>the new rate path still implied slightly more than one cut over the next 12 months, and that housing construction was close to a standstill</q11>.

"<q12>They want the currency to do some of the work for them, and today it did,</q12>" <s12>she</s12> <c12>said</c12>. "<q12>Whether that survives a bad jobs number is another matter.</q12>"

Norway has been slower than its neighbours to lower borrowing costs. Sweden's Riksbank has cut seven times since May last year, while Denmark tracks the European Central Bank, which has more than halved its deposit rate.

<s13>The Confederation of Norwegian Builders</s13> <c13>condemned</c13> the decision as "<q13>a blow to every young family looking for a home</q13>". <s14>Its director, Stian Moe</s14>, <c14>called on</c14> <a14>the government</a14> <q14>to bring forward 6 billion crowns of spending on student housing</q14>.

<s15>Finance Minister Tuva Hagerup</s15> <c15>said</c15> <q15>she respected the bank's independence and would not comment on individual decisions</q15>. In a text message, <s16>she</s16> <c16>added</c16> that <q16>the autumn budget would be "responsible, and not make the governor's job any harder"</q16>.

<s17>The opposition Right Coalition</s17> <c17>accused</c17> her of <q17>doing exactly that</q17>. The minority government, which relies on two smaller parties to pass its budgets, is due to withdraw a record 540 billion crowns from the country's sovereign wealth fund this year. <s18>The coalition's finance spokesman, Jonas Riise</s18>, <c18>said</c18> <q18>the withdrawals were the main reason why Norwegians were paying more for their mortgages than Swedes</q18>.

<s19>The bank's own monetary policy report</s19> <c19>said</c19> <q19>fiscal policy had been "somewhat more expansionary" than assumed in June</q19>.

<s20>A person familiar with the committee's deliberations</s20> <c20>said</c20> <q20>one of its five members had argued for an immediate increase before being persuaded to back a hold</q20>. <s21>The person</s21> <c21>asked</c21> <q21>not to be identified because the discussions were private</q21>. <s22>A spokesperson for the bank</s22> <c22>said</c22> <q22>it did not comment on internal discussions</q22>.

Solbakken, 58, took over from Anders Kolstad in 2022 and led the bank through its steepest series of increases in four decades. Her term ends in 2028.

The central bank will announce its next decision on Nov. 6.
-----
1 | attitude | Economists polled by Nordic Markets Wire last week | GROUP | group
2 | indirect | Economists polled by Nordic Markets Wire last week | GROUP | group
3 | direct | Ingrid Solbakken | PERSON | name
4 | indirect | Ingrid Solbakken | PERSON | surname
5 | indirect | Ingrid Solbakken | PERSON | pronoun
6 | attitude | Ingrid Solbakken | PERSON | pronoun
7 | direct | Ingrid Solbakken | PERSON | title
8 | direct | Henrik Aas | PERSON | name
9 | indirect | Henrik Aas | PERSON | pronoun
10 | indirect | Henrik Aas | PERSON | surname
11 | indirect | Charlotte Benning | PERSON | name
12 | direct | Charlotte Benning | PERSON | pronoun
13 | mixed | Confederation of Norwegian Builders | ORG | organisation
14 | indirect | Stian Moe | PERSON | name
15 | indirect | Tuva Hagerup | PERSON | name
16 | mixed | Tuva Hagerup | PERSON | pronoun
17 | indirect | Right Coalition | ORG | organisation
18 | indirect | Jonas Riise | PERSON | name
19 | mixed | bank's own monetary policy report | DOCUMENT | document
20 | indirect | person familiar with the committee's deliberations | PERSON | title
21 | indirect | person familiar with the committee's deliberations | PERSON | title
22 | indirect | Norges Bank | ORG | organisation
entity | PERSON | Ingrid Solbakken | Solbakken | Governor | Norges Bank
entity | PERSON | Henrik Aas | Aas | chief economist | Fjordbanken
entity | PERSON | Charlotte Benning | - | - | Delacourt Asset Management
entity | PERSON | Stian Moe | - | director | Confederation of Norwegian Builders
entity | PERSON | Tuva Hagerup | - | Finance Minister | -
entity | PERSON | Jonas Riise | - | finance spokesman | Right Coalition
entity | PERSON | Anders Kolstad | - | - | Norges Bank
entity | ORG | Norges Bank | - | - | -
entity | ORG | Nordic Markets Wire | - | - | -
entity | ORG | Fjordbanken | - | - | -
entity | ORG | Delacourt Asset Management | - | - | -
entity | ORG | Riksbank | - | - | -
entity | ORG | European Central Bank | - | - | -
entity | ORG | Confederation of Norwegian Builders | - | - | -
entity | ORG | Right Coalition | - | - | -
entity | LOC | Oslo | OSLO | - | -
entity | LOC | Norway | - | - | -
entity | LOC | Sweden | - | - | -
entity | LOC | Denmark | - | - | -
entity | NORP | Norwegians | - | - | -
entity | NORP | Swedes | - | - | -
meta | Norges Bank holds rates, drops guidance on December cut as krone slides | - | Lars-Erik Monsen and Priya Venkataraman
