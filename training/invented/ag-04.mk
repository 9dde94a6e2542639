<q1>Harbourlight ‘told us to stop counting’</q1>, <s1>former compliance chief</s1> <c1>tells</c1> <a1>casino inquiry</a1>

By Lachlan Demetriou and Gemma Pryce

March 12, 2024 — 5.42pm

<q2>The woman once responsible for keeping organised crime out of Melbourne’s second casino was instructed to stop recording the names of high rollers who arrived with cash in shopping bags</q2>, <a2>an inquiry</a2> <c2>has heard</c2>.

<s3>Bronwyn Katsaros</s3>, who left Harbourlight in 2021, <c3>told</c3> <a3>commissioner Alistair Feeney, SC</a3>, that <q3>the direction came during a meeting of no more than four minutes in the carpark beneath the gaming floor</q3>.

“<q4>I said, ‘<n4>Can I have that in an email?</n4>’ and he laughed,</q4>” <s4>Katsaros</s4> <c4>said</c4>. “<q4>They told us to stop counting. So I counted at home.</q4>”

The man she was referring to, former chief operating officer Grant Vandeleur, sat two rows behind her. <s5>He</s5> <c5>has denied</c5> <q5>giving any such instruction</q5> and is expected to give evidence next week.

Harbourlight, a subsidiary of the Singapore-listed Meridian Straits Group, could lose its licence or be placed under a special manager if Feeney finds it unsuitable. The $1.9 billion complex at Docklands employs 5200 people.

Counsel assisting, Farida Anwar, produced a blue exercise book in which Katsaros had logged 311 transactions between May and November 2020. <s6>One entry</s6> <c6>reads</c6>: “<q6>Coles bag x 2. $180k approx. Told to smile.</q6>”

<s7>Anwar</s7> <c7>suggested</c7> <q7>the book had been kept “as an insurance policy” against the day somebody asked questions</q7>. <s8>The witness</s8> <c8>agreed</c8> that <q8>it had</q8>.

“<q9>I’ve got two kids and a mortgage in Reservoir,</q9>” <s9>she</s9> <c9>said</c9>. “<q9>I wasn’t going down for a bloke with a Coles bag.</q9>”

Under cross-examination by Miles Ruthven, KC, who appears for the casino, she spent an hour on the subject of a $90,000 payout and the confidentiality deed that came with it. <s10>Katsaros</s10> <c10>conceded</c10> <q10>she had not gone to the regulator until 14 months after leaving</q10>.

<s11>Ruthven</s11> <c11>put it</c11> to <a11>her</a11> that <q11>the notes were written after the event by somebody with a grudge</q11>.

“<q12>No,</q12>” <s12>she</s12> <c12>replied</c12>. “<q12>The pen’s different on every page. Have a look.</q12>”

The inquiry was ordered by Premier Nadine Sciberras in October after <s25>The Age</s25> <c25>revealed</c25> that <q25>the Victorian Gambling and Casino Control Commission had closed three investigations into the venue without interviewing a single patron</q25>.

<s13>The commission’s chief executive, Owen Tran</s13>, <c13>has acknowledged</c13> <q13>those inquiries “should have gone further”</q13>. <s14,15>He</s14,15> <c14>told</c14> <a14>a parliamentary hearing</a14> in February that <q14>staff turnover had left one inspector covering both casinos at weekends</q14>, though <c15>insisted</c15> <q15>nobody had been leant on</q15>.

<s16>Anti-gambling campaigner Reverend Colin Mbatha</s16> <c16>said</c16> outside the hearing that <q16>the licence should be cancelled</q16>.

“<q17>How many exercise books does a government need?</q17>” <s17>he</s17> <c17>said</c17>.

The United Workers Union, which represents dealers and hotel staff, sees things differently. <s18>Casino secretary Jodie Pappas</s18> <c18>fears</c18> <q18>her members will pay for decisions made on the 31st floor</q18>. <s19>She</s19> <c19>called on</c19> <a19>Sciberras</a19> <q19>to guarantee every job, whatever Feeney recommends</q19>.

<s20>The premier</s20> <c20>would not be drawn on</c20> <q20>the licence</q20> on Tuesday. “<q21>I’m not going to front-run a commissioner,</q21>” <s21>she</s21> <c21>said</c21> at a school opening in Tarneit. “<q21>What I’ll say is that nobody in this state is too big to lose a licence.</q21>”

In a statement to the stock exchange in Singapore, <s22>Meridian</s22> <c22>said</c22> <q22>Harbourlight had spent $48 million on a “root-and-branch” overhaul of its anti-money-laundering systems since 2022</q22>. <s23>The group</s23>, whose shares fell 6 per cent, <c23>believes</c23> <q23>the casino is now fit to hold a licence</q23>.

Katsaros, who manages a garden centre these days, stepped down just after 4pm. <s26>Feeney</s26> thanked her and <c26>asked</c26> <q26>what had become of the other exercise books</q26>.

“<q24>What other exercise books?</q24>” <s24>she</s24> <c24>said</c24>, and the room laughed for the first time all day.

The inquiry continues.
-----
1 | mixed | Bronwyn Katsaros | PERSON | title
3 | indirect | Bronwyn Katsaros | PERSON | name
4 | direct | Bronwyn Katsaros | PERSON | surname
5 | indirect | Grant Vandeleur | PERSON | pronoun
6 | direct | One entry | DOCUMENT | document
7 | mixed | Farida Anwar | PERSON | surname
8 | indirect | Bronwyn Katsaros | PERSON | title
9 | direct | Bronwyn Katsaros | PERSON | pronoun
10 | indirect | Bronwyn Katsaros | PERSON | surname
11 | indirect | Miles Ruthven | PERSON | surname
12 | direct | Bronwyn Katsaros | PERSON | pronoun
13 | mixed | Owen Tran | PERSON | name
14 | indirect | Owen Tran | PERSON | pronoun
15 | indirect | Owen Tran | PERSON | pronoun
16 | indirect | Colin Mbatha | PERSON | name
17 | direct | Colin Mbatha | PERSON | pronoun
18 | attitude | Jodie Pappas | PERSON | name
19 | indirect | Jodie Pappas | PERSON | pronoun
20 | attitude | Nadine Sciberras | PERSON | title
21 | direct | Nadine Sciberras | PERSON | pronoun
22 | mixed | Meridian Straits Group | ORG | organisation
23 | attitude | Meridian Straits Group | ORG | organisation
24 | direct | Bronwyn Katsaros | PERSON | pronoun
25 | indirect | The Age | ORG | organisation
26 | indirect | Alistair Feeney | PERSON | surname
2 | indirect | - | - | none
entity | PERSON | Bronwyn Katsaros | - | former compliance chief | Harbourlight
entity | PERSON | Alistair Feeney | - | commissioner | -
entity | PERSON | Grant Vandeleur | - | former chief operating officer | Harbourlight
entity | PERSON | Farida Anwar | - | Counsel assisting | -
entity | PERSON | Miles Ruthven | - | - | -
entity | PERSON | Nadine Sciberras | Premier Nadine Sciberras | Premier | -
entity | PERSON | Owen Tran | - | chief executive | Victorian Gambling and Casino Control Commission
entity | PERSON | Colin Mbatha | Reverend Colin Mbatha | Anti-gambling campaigner | -
entity | PERSON | Jodie Pappas | - | Casino secretary | United Workers Union
entity | ORG | Harbourlight | - | - | -
entity | ORG | Meridian Straits Group | Meridian | - | -
entity | ORG | Victorian Gambling and Casino Control Commission | - | - | -
entity | ORG | United Workers Union | - | - | -
entity | ORG | The Age | - | - | -
entity | ORG | Coles | - | - | -
entity | LOC | Melbourne | - | - | -
entity | LOC | Docklands | - | - | -
entity | LOC | Reservoir | - | - | -
entity | LOC | Tarneit | - | - | -
entity | LOC | Singapore | - | - | -
meta | Harbourlight ‘told us to stop counting’, former compliance chief tells casino inquiry | 2024-03-12 | Lachlan Demetriou and Gemma Pryce
