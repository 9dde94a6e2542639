<q1>Aerolusa pilots to strike over Easter</q1>, <s1>union</s1> <c1>says</c1>, as carrier seeks buyer

By Inês Carvalhal and Tomas Brandl

LISBON, March 4 (Reuters) - <q3>Pilots at Portugal's Aerolusa plan to walk out for six days over Easter after talks on pay and rostering broke down</q3>, <s3>their union</s3> <c3>said</c3> on Tuesday, dealing a blow to the airline as it tries to attract a buyer for a majority stake.

<s4>The SPAN union</s4> <c4>said</c4> in a statement <q4>its members would stop work on April 17-19 and April 21-23</q4> after management put forward what <s5>it</s5> <c5>called</c5> "<q5>a rehash of the December offer</q5>".

Shares in Aerolusa, which carried 14.2 million passengers last year, fell as much as 6.1% and were trading 4.4% lower at 1520 GMT.

"<q7>We have given management four months, three mediators and a proposal that costs less than their own consultants did,</q7>" <s7>SPAN president Duarte Milheiro</s7> <c7>told</c7> <a7>reporters</a7>. "<q7>There is nothing left to discuss until they change their numbers.</q7>"

<s8>Aerolusa</s8> <c8>said</c8> <q8>it regretted the decision and would publish a reduced schedule by March 20</q8>. <s10>The airline</s10>, which last struck a pay deal with its pilots in 2019, <c10>estimated</c10> <q10>the stoppage would cost it up to 9 million euros ($9.7 million) a day</q10>.

Chief Executive Katrin Oberholz, who joined from a German rival in September, was brought in to cut costs ahead of the sale. <s11>She</s11> <c11>said</c11> last month that <q11>labour expenses per seat were 18% above those of peers</q11>.

In a memo to staff seen by Reuters, <s12,13>Oberholz</s12,13> <c12>wrote</c12> that <q12>a strike would "hand our slots to people who wish us harm"</q12> and <c13>appealed to</c13> <a13>pilots</a13> <q13>to return to talks without preconditions</q13>.

Two unions representing cabin crew and ground staff have already settled. <s14>Sitava</s14>, which speaks for about 2,300 handlers, <c14>said</c14> <q14>it would not join the action but understood the pilots' frustration</q14>.

SALE PROCESS

At least 51% of Aerolusa, rescued by the state during the pandemic with 1.1 billion euros, is to be sold by the end of the year. Three European groups have registered interest, and non-binding bids are due on May 9.

<s16>Infrastructure Minister Helena Vasques Brito</s16> <c16>said</c16> <q16>the timetable had not changed</q16>. "<q17>Buyers know how to read a strike notice. What they are looking at is the Atlantic network,</q17>" <s17>the minister</s17> <c17>told</c17> <a17>a parliamentary committee</a17>.

<s18>She</s18> <c18>declined to say</c18> <q18>whether the government would impose minimum services</q18>, as it did when Milheiro's predecessor, Rui Santana Pais, called a four-day stoppage in 2022.

<s19>Two people familiar with the process</s19> <c19>said</c19>, however, that <q19>at least one of the bidders had asked for a long-term labour agreement to be in place before it submitted a binding offer</q19>. <s20>One of them</s20> <c20>said</c20> <q20>the suitor could drop out</q20>.

<q21>The dispute could knock 5% off the airline's annual operating profit if it ran its full course</q21>, <c21>according to</c21> <s21>Bernhard Aguiar, an analyst at Lisbon brokerage Tagus Securities</s21>.

"<q22>It is not the six days that worry investors, it is the winter after that,</q22>" <s22>he</s22> <c22>said</c22>. "<q22>A new owner will want productivity, and this is a union that has just discovered it can close the hub.</q22>"

<s23>Aguiar</s23> <c23>expects</c23> <q23>the two sides to reach a compromise worth about 4% a year</q23>. <s24>SPAN</s24> initially <c24>demanded</c24> <q24>7%</q24>, against the 2.8% now on the table.

<s25,26>The European Flight Crew Federation</s25,26> <c25>backed</c25> <q25>the stoppage</q25>, and <c26>accused</c26> Oberholz of "<q26>importing a low-cost rulebook to a flag carrier</q26>". Aerolusa declined to comment on the remark.

($1 = 0.9270 euros)

(Reporting by Inês Carvalhal and Tomas Brandl; Editing by Joan Petrie)
-----
1 | indirect | SPAN | ORG | organisation
3 | indirect | SPAN | ORG | organisation
4 | indirect | SPAN | ORG | organisation
5 | mixed | SPAN | ORG | pronoun
7 | direct | Duarte Milheiro | PERSON | name
8 | indirect | Aerolusa | ORG | organisation
10 | indirect | Aerolusa | ORG | organisation
11 | indirect | Katrin Oberholz | PERSON | pronoun
12 | mixed | Katrin Oberholz | PERSON | surname
13 | indirect | Katrin Oberholz | PERSON | surname
14 | indirect | Sitava | ORG | organisation
16 | indirect | Helena Vasques Brito | PERSON | name
17 | direct | Helena Vasques Brito | PERSON | title
18 | attitude | Helena Vasques Brito | PERSON | pronoun
19 | indirect | Two people familiar with the process | GROUP | group
20 | indirect | One of them | PERSON | pronoun
21 | indirect | Bernhard Aguiar | PERSON | name
22 | direct | Bernhard Aguiar | PERSON | pronoun
23 | attitude | Bernhard Aguiar | PERSON | surname
24 | indirect | SPAN | ORG | organisation
25 | attitude | European Flight Crew Federation | ORG | organisation
26 | mixed | European Flight Crew Federation | ORG | organisation
entity | ORG | Aerolusa | - | - | -
entity | ORG | SPAN | - | - | -
entity | ORG | Sitava | - | - | -
entity | ORG | Tagus Securities | - | - | -
entity | ORG | European Flight Crew Federation | - | - | -
entity | ORG | Reuters | - | - | -
entity | PERSON | Duarte Milheiro | Milheiro | president | SPAN
entity | PERSON | Katrin Oberholz | Oberholz | Chief Executive | Aerolusa
entity | PERSON | Helena Vasques Brito | - | Infrastructure Minister | -
entity | PERSON | Rui Santana Pais | - | president | SPAN
entity | PERSON | Bernhard Aguiar | Aguiar | analyst | Tagus Securities
entity | LOC | Lisbon | LISBON | - | -
entity | LOC | Portugal | - | - | -
entity | LOC | Atlantic | - | - | -
entity | NORP | German | - | - | -
entity | NORP | European | - | - | -
meta | Aerolusa pilots to strike over Easter, union says, as carrier seeks buyer | - | Inês Carvalhal and Tomas Brandl
