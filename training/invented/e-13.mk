Oakhurst shares tumble a fifth after kitchen maker's second profit warning

<s1,2>Chief executive</s1,2> <c1>blames</c1> '<q1>worst big-ticket market in a decade</q1>' but <c2>insists</c2> <q2>turnaround is on track</q2>

By Dominic Farrant
Retail Editor

Shares in Oakhurst plunged 21pc on Thursday after the kitchens and bathrooms group issued its second profit warning in four months and scrapped its interim dividend.

<s3>The FTSE 250 company</s3> <c3>said</c3> <q3>it expected full-year profits of between £38m and £42m</q3>, well below the £57m pencilled in by analysts and less than half of what it made two years ago.

Like-for-like sales at its 214 UK showrooms fell 6.3pc in the six months to the end of August. <q4>Orders had started to recover in June</q4>, <s4>the company</s4> <c4>said</c4>, <q4>but dropped sharply in the final five weeks of the half</q4>.

<s5>Fiona Laidlaw</s5>, who took over as chief executive in January, <c5>blamed</c5> <q5>"the worst big-ticket market in a decade" and speculation about property taxes in the autumn Budget</q5>.

"<q6>Nobody puts in a £20,000 kitchen when they don't know what their house is going to cost them,</q6>" <s6>she</s6> <c6>said</c6>. "<q6>Our customers haven't gone away. They've got the drawings on the fridge and they're waiting.</q6>"

<s7>The former Kingfield Stores finance director</s7> <c7>insisted</c7> that <q7>her turnaround plan, known internally as "<x>Project Worktop</x>", remained on track</q7>.

<s8>She</s8> <c8>would not rule out</c8> <q8>showroom closures</q8>. About 40 leases come up for renewal in the next 18 months and the group is reviewing each of them. "<q9>I'm not going to keep a shop open for sentimental reasons,</q9>" <s9>Ms Laidlaw</s9> <c9>said</c9>.

Oakhurst employs 5,600 people, almost half of them at its factories in Rotherham and Telford. <s10>The Union of Furniture and Allied Workers</s10> <c10>demanded</c10> <q10>urgent talks</q10>. <s11>National officer Des Maguire</s11> <c11>said</c11> <q11>staff had learned of the warning from the radio</q11>.

"<q12>They were told in July that <n12>the worst was over</n12>,</q12>" <s12>he</s12> <c12>said</c12>. "<q12>I had a woman on the phone this morning who's just signed for a mortgage. What am I supposed to say to her?</q12>"

Several of the company's biggest investors are losing patience. <s13>Ravelin Capital</s13>, which owns 8.4pc, <c13>has called for</c13> <q13>the chairman, Sir Gerald Poyntz, to step down before the annual meeting in December</q13>. <s14>The activist fund</s14> <c14>argues</c14> that <q14>the board wasted three years and £110m on an ill-fated expansion into Germany</q14>.

In a letter to Sir Gerald, <s15,16>it</s15,16> <c15>accused</c15> directors of "<q15>sleepwalking</q15>" and <c16>urged</c16> <a16>them</a16> <q16>to put the bathrooms arm up for sale</q16>. <s17>The letter</s17>, sent last Friday and seen by this newspaper, <c17>says</c17> <q17>the business could fetch up to £160m</q17>.

The chairman, 71, is understood to have the backing of the other directors. Through a spokesman, <s18>he</s18> <c18>said</c18> <q18>he had "every intention" of seeing the recovery through</q18>.

One top-20 shareholder, <s19>who</s19> <c19>asked</c19> <q19>not to be named</q19>, was more sympathetic. <s20>The investor</s20> <c20>said</c20> <q20>Ms Laidlaw had inherited a mess and deserved another year</q20>.

"<q21>Sales are down 6pc in a market that's probably down nine, so somebody over there is doing something right,</q21>" <s21>the shareholder</s21> <c21>said</c21>. "<q21>But you only get so many of these mornings.</q21>"

Analysts cut their forecasts. <s22>Jeremy Osgood of Pemberton Royce</s22> lowered his price target from 190p to 130p and <c22>warned</c22> that <q22>a breach of banking covenants could not be excluded if trading failed to pick up by spring</q22>. Net debt stood at £148m at the end of August, up from £119m a year earlier.

<s23>Finance director Anjali Rao</s23> <c23>told</c23> <a23>analysts</a23> <q23>the group had "comfortable headroom" and was in constructive discussions with its lenders</q23>. <s24>She</s24> <c24>declined</c24> <q24>to give a figure</q24>.

Founded in a Sheffield garage in 1969 by brothers Ken and Roy Oakhurst, the company floated in 1994 and was briefly worth more than £1bn during the pandemic, when homeowners rushed to spend their savings. The brothers' heirs still own 11pc. <s25>A family friend</s25> <c25>said</c25> <q25>they were "not sellers at any price, and certainly not at this one"</q25>.

Oakhurst's shares closed down 36.4p at 136p, their lowest level since 2009.
-----
1 | mixed | Fiona Laidlaw | PERSON | title
2 | indirect | Fiona Laidlaw | PERSON | title
3 | indirect | Oakhurst | ORG | organisation
4 | indirect | Oakhurst | ORG | organisation
5 | mixed | Fiona Laidlaw | PERSON | name
6 | direct | Fiona Laidlaw | PERSON | pronoun
7 | indirect | Fiona Laidlaw | PERSON | title
8 | attitude | Fiona Laidlaw | PERSON | pronoun
9 | direct | Fiona Laidlaw | PERSON | surname
10 | indirect | Union of Furniture and Allied Workers | ORG | organisation
11 | indirect | Des Maguire | PERSON | name
12 | direct | Des Maguire | PERSON | pronoun
13 | indirect | Ravelin Capital | ORG | organisation
14 | indirect | Ravelin Capital | ORG | organisation
15 | mixed | Ravelin Capital | ORG | pronoun
16 | indirect | Ravelin Capital | ORG | pronoun
17 | indirect | letter to Sir Gerald | DOCUMENT | document
18 | mixed | Gerald Poyntz | PERSON | pronoun
19 | indirect | One top-20 shareholder | PERSON | pronoun
20 | indirect | One top-20 shareholder | PERSON | title
21 | direct | One top-20 shareholder | PERSON | title
22 | indirect | Jeremy Osgood | PERSON | name
23 | mixed | Anjali Rao | PERSON | name
24 | attitude | Anjali Rao | PERSON | pronoun
25 | mixed | family friend | PERSON | title
entity | PERSON | Fiona Laidlaw | Ms Laidlaw | chief executive | Oakhurst
entity | PERSON | Des Maguire | - | National officer | Union of Furniture and Allied Workers
entity | PERSON | Gerald Poyntz | Sir Gerald Poyntz; Sir Gerald | chairman | Oakhurst
entity | PERSON | Jeremy Osgood | - | - | Pemberton Royce
entity | PERSON | Anjali Rao | - | Finance director | Oakhurst
entity | PERSON | Ken | - | - | -
entity | PERSON | Roy Oakhurst | - | - | -
entity | ORG | Oakhurst | - | - | -
entity | ORG | Kingfield Stores | - | - | -
entity | ORG | Union of Furniture and Allied Workers | - | - | -
entity | ORG | Ravelin Capital | - | - | -
entity | ORG | Pemberton Royce | - | - | -
entity | LOC | UK | - | - | -
entity | LOC | Rotherham | - | - | -
entity | LOC | Telford | - | - | -
entity | LOC | Germany | - | - | -
entity | LOC | Sheffield | - | - | -
meta | Oakhurst shares tumble a fifth after kitchen maker's second profit warning | - | Dominic Farrant
