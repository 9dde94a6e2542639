Drugmaker's obesity pill misses target, wiping $14 bln off value

By Laurent Meunier

ZURICH, June 17 (Reuters) - <s15>Swiss drugmaker Aldenza</s15> <c15>said</c15> on Tuesday that <q15>its experimental obesity pill had failed to beat an older injection in a late-stage trial</q15>, sending its shares down 19%.

<q1>Patients taking the daily pill, solatride, lost 11.2% of their body weight over 68 weeks, against 13.9% for those given a weekly shot</q1>, <c1>according to</c1> <s1>data released before the market opened</s1>.

"<q2>These are not the results we hoped for,</q2>" <c2>said</c2> <s2>Research and Development head Beatrix Vonlanthen</s2>. "<q2>But they are the results, and we will file with them.</q2>"

<s3>Aldenza</s3> <c3>plans</c3> <q3>to submit the drug to U.S. and European regulators by year-end</q3>. <s4>It</s4> <c4>maintained</c4> <q4>its forecast of at least $3 billion in peak annual sales</q4>.

Investors were unconvinced. "<q6>Nobody pays a premium for the second-best pill in a market where the best one is a needle,</q6>" <s6>Omar Shafiq, a portfolio manager at Greyfriars Asset Management</s6>, <c6>said</c6>. <s7>Shafiq</s7>, whose fund sold its stake last month, <c7>expects</c7> <q7>the shares to drift until the autumn</q7>.

Brokerage Kestenholz cut its rating to "<x>sell</x>". <s9>Its analysts</s9> <c9>said</c9> <q9>the dropout rate of 24% was "the real problem"</q9>.

Nausea was the most common side effect. Two deaths occurred during the study; <q10>neither was linked to the drug</q10>, <s10>the company</s10> <c10>said</c10>.

<s11>Chief Executive Per-Olof Grahn</s11> <c11>denied</c11> <q11>the trial had been rushed</q11>. Asked on a call whether he would step down, <s12>the Swede</s12> <c12>replied</c12>: "<q12>I came to finish something. It isn't finished.</q12>"

<s13>Two people familiar with the board's thinking</s13> <c13>told</c13> <a13>Reuters</a13> <q13>directors still supported him but wanted a successor identified by spring</q13>. <s14>A spokesperson for Aldenza</s14> <c14>said</c14> <q14>succession planning was "a normal part of governance"</q14>.

The obesity market is forecast to reach $150 billion a year by the early 2030s. Aldenza had 9% of it last year.
-----
1 | indirect | data released before the market opened | DOCUMENT | document
2 | direct | Beatrix Vonlanthen | PERSON | name
3 | attitude | Aldenza | ORG | organisation
4 | indirect | Aldenza | ORG | pronoun
6 | direct | Omar Shafiq | PERSON | name
7 | attitude | Omar Shafiq | PERSON | surname
9 | mixed | Its analysts | GROUP | group
10 | indirect | Aldenza | ORG | organisation
11 | indirect | Per-Olof Grahn | PERSON | name
12 | direct | Per-Olof Grahn | PERSON | title
13 | indirect | Two people familiar with the board's thinking | GROUP | group
14 | mixed | Aldenza | ORG | organisation
15 | indirect | Aldenza | ORG | organisation
meta | Drugmaker's obesity pill misses target, wiping $14 bln off value | 2025-06-17 | Laurent Meunier
entity | LOC | ZURICH | - | - | -
entity | ORG | Reuters | - | - | -
entity | NORP | Swiss | - | - | -
entity | ORG | Aldenza | - | - | -
entity | PERSON | Beatrix Vonlanthen | Vonlanthen | Research and Development head | Aldenza
entity | LOC | U.S. | - | - | -
entity | NORP | European | - | - | -
entity | PERSON | Omar Shafiq | Shafiq | portfolio manager | Greyfriars Asset Management
entity | ORG | Greyfriars Asset Management | - | - | -
entity | ORG | Kestenholz | - | - | -
entity | PERSON | Per-Olof Grahn | Grahn | Chief Executive | Aldenza
entity | NORP | Swede | - | - | -
