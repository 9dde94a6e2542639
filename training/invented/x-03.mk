UPDATE 2-<s1,2>Kostrian central bank chief</s1,2> <c1>tells</c1> <a1>lawmakers</a1> <q1>rates to stay high</q1>, <c2>rejects</c2> <q2>calls to quit</q2>

By Tomas Reveny and Ilse Kaarto

* <s3>Governor</s3> <c3>says</c3> <q3>inflation "not beaten" despite October fall</q3>

* <s4>Ruling party lawmakers</s4> <c4>want</c4> <q4>earlier cuts</q4>

* First move expected in March (Adds analyst comment, finance minister)

BELGRAN, Nov 20 (Reuters) - Much of central Europe has begun cutting borrowing costs, but <s5,6>the governor of Kostria's central bank</s5,6> <c5>told</c5> <a5>parliament</a5> on Thursday that <q5>it was too soon to follow</q5> and <c6>dismissed</c6> <q6>demands from ruling party deputies that she resign</q6>.

<s7>Katarina Belsky</s7> <c7>said</c7> <q7>inflation, which slowed to 5.8% in October from 6.4% the month before, remained almost double the bank's 3% target</q7>.

"<q8>It is retreating. It is not beaten,</q8>" <s8>Belsky</s8> <c8>told</c8> <a8>the budget committee</a8> in a hearing that lasted more than three hours and was interrupted twice. "<q8>A central bank that declares victory early usually has to fight the war again.</q8>"

The bank has held its benchmark rate at 7.25% since April. Policymakers next meet on Dec. 11.

<s9,10>Prime Minister Andrej Holub</s9,10>, whose Civic Union faces an election in May, <c9>has accused</c9> the bank of <q9>strangling growth</q9> and <c10>said</c10> last week that <q10>Belsky's position was "increasingly hard to understand"</q10>. <q11>The economy grew 0.3% in the third quarter</q11>, <s11>the statistics office</s11> <c11>said</c11> on Monday. The government had budgeted for twice that.

<s12>Committee chairman Zoltan Merk, an ally of Holub</s12>, <c12>asked</c12> <a12>the governor</a12> <q12>how many jobs she was prepared to see lost</q12>.

"<q13>I do not set out to lose any,</q13>" <s13>she</s13> <c13>replied</c13>. "<q13>But I would ask you how many pensions you are prepared to see eaten.</q13>"

<s14>Belsky, a former International Monetary Fund economist</s14> who took office in 2021, <c14>said</c14> <q14>she intended to complete her six-year term</q14>. Under the constitution the governor can be removed only for serious misconduct or incapacity.

"<q15>I have read the law carefully,</q15>" <s15>she</s15> <c15>said</c15>. "<q15>Disagreeing with the prime minister is not in it.</q15>"

<s16>Merk</s16> <c16>told</c16> <a16>reporters</a16> after the hearing that <q16>the answers had been "arrogant" and that his party would table a motion of no confidence</q16>. The motion would have no legal force.

Finance Minister Petra Sandor took a softer line. <s17>Sandor</s17> <c17>said</c17> <q17>the government respected the independence of the bank, but expected it "to look out of the window now and then"</q17>.

The crown slipped 0.4% to 24.61 per euro after Merk's remarks before recovering most of its losses. Yields on 10-year bonds rose five basis points.

"<q18>The market does not think she is going anywhere,</q18>" <c18>said</c18> <s18>Viktor Lanz, an economist at Ostbank in Vienna</s18>. "<q18>What it fears is who comes after her.</q18>"

<s19>Lanz</s19> <c19>expects</c19> <q19>a first cut of 25 basis points in March</q19>. <s20>Some others, including Maria Tesch of Halvard Securities</s20>, <c20>see</c20> <q20>no move before the vote</q20>.

<q21>Cutting in the middle of a campaign would look political, and so would not cutting</q21>, <s21>Tesch</s21> <c21>said</c21> in a note to clients.

<s22>The European Commission</s22>, which must approve the release of 1.2 billion euros in recovery funds by the end of the year, <c22>said</c22> <q22>it was following developments closely</q22>. <s23>A Commission spokesperson</s23> <c23>said</c23> <q23>independence of the central bank was "not an optional extra" for a country that wants to adopt the euro</q23>.

Kostria applied in 2023 to begin the process.

<s24,25>Opposition leader Eva Marin</s24,25> <c24>called</c24> the hearing <q24>a show trial</q24> and <c25>urged</c25> <a25>the president</a25> <q25>to speak out in defence of the bank</q25>. <s26>His office</s26> <c26>did not say</c26> <q26>whether he would do so</q26>. <s27>A person familiar with the president's thinking</s27> <c27>said</c27> <q27>he was concerned about the tone of the debate but did not want to be drawn into the campaign</q27>.

<s28>The bank's own forecast</s28>, updated this month, <c28>says</c28> <q28>inflation will return to target in the second half of 2027, six months later than previously thought</q28>. ($1 = 0.86 euros)

(Reporting by Tomas Reveny and Ilse Kaarto; Editing by Hugh Delaney)
-----
1 | indirect | Katarina Belsky | PERSON | title
2 | indirect | Katarina Belsky | PERSON | title
3 | mixed | Katarina Belsky | PERSON | title
4 | attitude | Ruling party lawmakers | GROUP | group
5 | indirect | Katarina Belsky | PERSON | title
6 | indirect | Katarina Belsky | PERSON | title
7 | indirect | Katarina Belsky | PERSON | name
8 | direct | Katarina Belsky | PERSON | surname
9 | indirect | Andrej Holub | PERSON | name
10 | mixed | Andrej Holub | PERSON | name
11 | indirect | statistics office | ORG | organisation
12 | indirect | Zoltan Merk | PERSON | name
13 | direct | Katarina Belsky | PERSON | pronoun
14 | indirect | Katarina Belsky | PERSON | surname
15 | direct | Katarina Belsky | PERSON | pronoun
16 | mixed | Zoltan Merk | PERSON | surname
17 | mixed | Petra Sandor | PERSON | surname
18 | direct | Viktor Lanz | PERSON | name
19 | attitude | Viktor Lanz | PERSON | surname
20 | attitude | Some others | GROUP | group
21 | indirect | Maria Tesch | PERSON | surname
22 | indirect | European Commission | ORG | organisation
23 | mixed | European Commission | ORG | organisation
24 | indirect | Eva Marin | PERSON | name
25 | indirect | Eva Marin | PERSON | name
26 | attitude | His office | ORG | organisation
27 | indirect | person familiar with the president's thinking | PERSON | title
28 | indirect | bank's own forecast | DOCUMENT | document
entity | PERSON | Katarina Belsky | Belsky | governor | -
entity | PERSON | Andrej Holub | Holub | Prime Minister | Civic Union
entity | PERSON | Zoltan Merk | Merk | committee chairman | -
entity | PERSON | Petra Sandor | Sandor | Finance Minister | -
entity | PERSON | Viktor Lanz | Lanz | economist | Ostbank
entity | PERSON | Maria Tesch | Tesch | - | Halvard Securities
entity | PERSON | Eva Marin | - | opposition leader | -
entity | ORG | Reuters | - | - | -
entity | ORG | Civic Union | - | - | -
entity | ORG | International Monetary Fund | - | - | -
entity | ORG | Ostbank | - | - | -
entity | ORG | Halvard Securities | - | - | -
entity | ORG | European Commission | Commission | - | -
entity | NORP | Kostrian | - | - | -
entity | LOC | BELGRAN | - | - | -
entity | LOC | Kostria | - | - | -
entity | LOC | central Europe | - | - | -
entity | LOC | Vienna | - | - | -
meta | UPDATE 2-Kostrian central bank chief tells lawmakers rates to stay high, rejects calls to quit | - | Tomas Reveny and Ilse Kaarto
