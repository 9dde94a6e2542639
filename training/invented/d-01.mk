Battery maker Voltaris slides as carmakers delay orders

By Henna Koskela and Marek Duda

HELSINKI, Feb 6 (Reuters) - Shares in Voltaris fell by a quarter on Thursday after <s1>the Finnish battery maker</s1> <c1>said</c1> <q1>two European carmakers had pushed back deliveries worth 640 million euros</q1>.

<s3>The company</s3> cut its forecast for 2026 revenue growth to between 4% and 7% and <c3>said</c3> <q3>it would halt work on a second plant in Slovakia</q3>. <s4>It</s4> <c4>did not identify</c4> <q4>the customers</q4>.

"<q5>The demand has not disappeared, it has moved to the right,</q5>" <s5>Chief Executive Outi Rannikko</s5> <c5>told</c5> <a5>analysts on a conference call</a5>. "<q5>I would rather have an honest order book than a big one.</q5>"

<s6>Rannikko</s6>, who joined from a paper group in 2022, <c6>dismissed</c6> speculation that Voltaris needed fresh capital as "<q6>unfounded</q6>". <q7>The group had enough cash for 18 months</q7>, <s7>she</s7> <c7>said</c7>, <q7>even without a refinancing agreed in December</q7>.

Voltaris was valued at 9.1 billion euros when it listed in Helsinki four years ago. It is now worth less than a fifth of that.

<s8>Three sources familiar with the discussions</s8> <c8>said</c8> <q8>the larger of the two customers was Germany's Brandauer</q8>. <s9,10>A Brandauer spokesperson</s9,10> <c9>declined to say</c9> <q9>whether it had changed its orders</q9>, but <c10>noted</c10> that <q10>the carmaker's own sales of electric vehicles fell 11% last year</q10>.

<s11>Analysts at Harcourt Leith</s11>, who had rated the stock a "<x>buy</x>", <c11>wrote</c11> in a note that <q11>management had "lost the benefit of the doubt"</q11>. <s12>They</s12> <c12>expect</c12> <q12>further cuts in the spring</q12>.

<s13>The Metalworkers' Union</s13>, which represents most of the 2,300 staff at the Vaasa plant, <c13>urged</c13> <a13>the company</a13> <q13>not to resort to layoffs</q13>.

"<q14>Our members were told in November that every line would run until summer,</q14>" <s14>chief shop steward Jussi Paananen</s14> <c14>said</c14>. "<q14>Somebody knew.</q14>"

The Slovak government had set aside 110 million euros in aid for the second plant. <s15>Economy Minister Radovan Hlavaty</s15> <c15>said</c15> <q15>Bratislava would seek the return of the first instalment</q15>, paid in October. Trading in the stock was twice suspended during the morning.
-----
1 | indirect | Voltaris | ORG | organisation
3 | indirect | Voltaris | ORG | organisation
4 | attitude | Voltaris | ORG | pronoun
5 | direct | Outi Rannikko | PERSON | name
6 | mixed | Outi Rannikko | PERSON | surname
7 | indirect | Outi Rannikko | PERSON | pronoun
8 | indirect | Three sources familiar with the discussions | GROUP | group
9 | attitude | Brandauer | ORG | organisation
10 | indirect | Brandauer | ORG | organisation
11 | mixed | Analysts at Harcourt Leith | GROUP | group
12 | attitude | Analysts at Harcourt Leith | GROUP | pronoun
13 | indirect | Metalworkers' Union | ORG | organisation
14 | direct | Jussi Paananen | PERSON | name
15 | indirect | Radovan Hlavaty | PERSON | name
meta | Battery maker Voltaris slides as carmakers delay orders | 2025-02-06 | Henna Koskela and Marek Duda
entity | ORG | Voltaris | - | - | -
entity | LOC | Helsinki | HELSINKI | - | -
entity | ORG | Reuters | - | - | -
entity | NORP | Finnish | - | - | -
entity | NORP | European | - | - | -
entity | LOC | Slovakia | - | - | -
entity | PERSON | Outi Rannikko | Rannikko | Chief Executive | Voltaris
entity | LOC | Germany | - | - | -
entity | ORG | Brandauer | - | - | -
entity | ORG | Harcourt Leith | - | - | -
entity | ORG | Metalworkers' Union | - | - | -
entity | LOC | Vaasa | - | - | -
entity | PERSON | Jussi Paananen | - | chief shop steward | Metalworkers' Union
entity | NORP | Slovak | - | - | -
entity | PERSON | Radovan Hlavaty | - | Economy Minister | -
entity | ORG | Bratislava | - | - | -
