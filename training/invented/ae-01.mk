<s1>MPs</s1> <c1>attack</c1> <q1>plan to shut 96 branches</q1> as <s2>bank boss</s2> <c2>says</c2> <q2>she is ‘sorry for anxiety’</q2>

By Gregor Tunstead, PA Business Reporter

<s3,4>The head of Wessex & Mercia Bank</s3,4> <c3>has apologised</c3> to <a3>customers</a3> for <q3>the “anxiety” caused by its plan to close 96 branches</q3>, but <c4>told</c4> <a4>MPs</a4> <q4>the decision would not be reversed</q4>.

Imogen Lathbury, who has run the lender since 2022, appeared before the Treasury Committee on Tuesday alongside its director of retail banking, Craig Halsall.

<s5>She</s5> <c5>said</c5> <q5>counter transactions had fallen by 63% in five years and that some of the branches due to close served fewer than 40 regular customers a week</q5>.

“<q6>I am sorry for the anxiety this has caused, particularly to older customers,</q6>” <s6>Ms Lathbury</s6> <c6>said</c6>.

“<q7>But I can’t keep the lights on in a building because people are fond of it.</q7>”

The closures, announced in September, will begin in Ludlow and Wincanton on February 3 and leave the bank with 141 branches, down from 412 a decade ago. Some 870 jobs are affected.

<s8>Committee chairwoman Rosalie Wardlaw</s8> <c8>accused</c8> the bank of <q8>treating its customers “like a cost that has learned to walk”</q8>.

<s9>The Labour MP</s9> <c9>asked</c9> <a9>Mr Halsall</a9> <q9>whether he had visited any of the towns on the list</q9>. <s10>He</s10> <c10>replied</c10> that <q10>he had been to 11 of them</q10>.

“<q11>Eleven out of 96,</q11>” <c11>said</c11> <s11>Ms Wardlaw</s11>. “<q11>Did you go in, or did you drive past?</q11>”

“<q12>I went in,</q12>” <c12>said</c12> <s12>Mr Halsall</s12>. “<q12>I queued.</q12>”

<s13>Sir Lionel Tarporley, the Conservative member for West Shropshire</s13>, <c13>said</c13> <q13>one constituent, a widow of 88, now faced a round trip of 34 miles to pay in a cheque</q13>.

“<q14>She doesn’t have a smartphone. She has a bus, and the bus goes on Wednesdays.</q14>

“<q14>When I wrote to you about her I got a reply telling me to download the app,</q14>” <s14>he</s14> <c14>told</c14> <a14>Ms Lathbury</a14>.

<s15>The chief executive</s15> <c15>promised</c15> <q15>to look into the case</q15>. <s16>She</s16> <c16>would not say</c16> <q16>how many of the 96 sites would get a shared banking hub</q16>, a matter on which the cash machine network Link has the final word.

In written evidence, <s17>the Financial Conduct Authority</s17> <c17>said</c17> <q17>it had twice asked the bank to improve its assessment of the impact on vulnerable customers</q17>. <s18>Its letter of August 14</s18>, published by the committee, <c18>described</c18> the first version as “<q18>thin</q18>”.

Earlier, the committee took evidence from <s19>Derek Pumphrey</s19>, who keeps a hardware shop in Wincanton and <c19>said</c19> <q19>he had begun to turn away customers paying in cash because there was nowhere to bank it</q19>.

<q20>Small traders lose an average of £1,900 a year when the last branch in a town shuts</q20>, <c20>according to</c20> <s20>research by the charity Rural Cash Action</s20>. <s21>Its policy director, Yvette Amberson</s21>, <c21>called for</c21> <q21>a legal right to face-to-face banking within five miles</q21>.

<s22>She</s22> <c22>believes</c22> <q22>ministers have been “hiding behind the hubs”</q22>.

After the session, <s23>Ms Wardlaw and Sir Lionel</s23> <c23>said</c23> in a joint statement that <q23>they had heard nothing to persuade them that the closures were necessary</q23>.

<s24>A spokesman for the Treasury</s24> <c24>said</c24>: “<q24>Branch closures are a commercial matter for banks, but we expect every customer to be treated fairly. More than 200 banking hubs are already open.</q24>”

Shares in Wessex & Mercia closed 1.4p higher at 218p.
-----
1 | indirect | MPs | GROUP | group
2 | mixed | Imogen Lathbury | PERSON | title
3 | mixed | Imogen Lathbury | PERSON | title
4 | indirect | Imogen Lathbury | PERSON | title
5 | indirect | Imogen Lathbury | PERSON | pronoun
6 | direct | Imogen Lathbury | PERSON | surname
7 | direct | Imogen Lathbury | PERSON | none
8 | mixed | Rosalie Wardlaw | PERSON | name
9 | indirect | Rosalie Wardlaw | PERSON | title
10 | indirect | Craig Halsall | PERSON | pronoun
11 | direct | Rosalie Wardlaw | PERSON | surname
12 | direct | Craig Halsall | PERSON | surname
13 | indirect | Lionel Tarporley | PERSON | name
14 | direct | Lionel Tarporley | PERSON | pronoun
15 | indirect | Imogen Lathbury | PERSON | title
16 | attitude | Imogen Lathbury | PERSON | pronoun
17 | indirect | Financial Conduct Authority | ORG | organisation
18 | mixed | Its letter of August 14 | DOCUMENT | document
19 | indirect | Derek Pumphrey | PERSON | name
20 | indirect | research by the charity Rural Cash Action | DOCUMENT | document
21 | indirect | Yvette Amberson | PERSON | name
22 | mixed | Yvette Amberson | PERSON | pronoun
23 | indirect | Rosalie Wardlaw and Lionel Tarporley | GROUP | surname
24 | direct | Treasury | ORG | organisation
entity | PERSON | Imogen Lathbury | Ms Lathbury | chief executive | Wessex & Mercia Bank
entity | PERSON | Craig Halsall | Mr Halsall | director of retail banking | Wessex & Mercia Bank
entity | PERSON | Rosalie Wardlaw | Ms Wardlaw | Committee chairwoman | Treasury Committee
entity | PERSON | Lionel Tarporley | Sir Lionel Tarporley; Sir Lionel | member for West Shropshire | Conservative
entity | PERSON | Derek Pumphrey | - | - | -
entity | PERSON | Yvette Amberson | - | policy director | Rural Cash Action
entity | ORG | Wessex & Mercia Bank | Wessex & Mercia | - | -
entity | ORG | Treasury Committee | - | - | -
entity | ORG | Labour | - | - | -
entity | ORG | Link | - | - | -
entity | ORG | Financial Conduct Authority | - | - | -
entity | ORG | Rural Cash Action | - | - | -
entity | ORG | Treasury | - | - | -
entity | NORP | Conservative | - | - | -
entity | LOC | Ludlow | - | - | -
entity | LOC | Wincanton | - | - | -
entity | LOC | West Shropshire | - | - | -
meta | MPs attack plan to shut 96 branches as bank boss says she is ‘sorry for anxiety’ | - | Gregor Tunstead
