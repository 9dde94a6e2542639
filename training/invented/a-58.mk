<s17>Farm tenants</s17> <c17>fear</c17> <q17>eviction</q17> as estate changes hands

<s16>THE new owner of the Glenarrick estate in Co Tyrone</s16> <c16>has assured</c16> <a16>22 tenant families</a16> that <q16>their farms are safe</q16> — but <s1>the families</s1> <c1>say</c1> <q1>they have heard that before</q1>.

In a letter delivered by hand on Saturday, <s2>Swiss investor Matthias Frei</s2> <c2>wrote</c2> that <q2>he had “no intention whatever of disturbing those who work the land”</q2>.

“<q3>The last fella wrote that too,</q3>” <c3>said</c3> <s3>Attracta McGlone, whose people have farmed at Carnaboy since 1840</s3>. “<q3>It was a nicer pen, if anything.</q3>”

<s4>The Tenants’ Association</s4> <c4>wants</c4> <q4>leases of at least 25 years</q4>. <s5>Its solicitor, Lorcan Haughey</s5>, <c5>claimed</c5> <q5>several families were on agreements “you could break with a teaspoon”</q5>.

<s6>Mr Frei’s agent in Belfast, Pamela Stronge</s6>, <c6>disputed</c6> <q6>the claim</q6>. <q7>Every tenancy</q7>, <s7>she</s7> <c7>said</c7>, <q7>would be honoured to the letter</q7>.

<s9,10>Local MLA Fintan Rooney</s9,10> <c9>appealed to</c9> <a9>the Agriculture Minister</a9> <q9>to intervene</q9>, <c10>pointing out</c10> that <q10>the estate included a primary school</q10>. <s11>The department</s11> <c11>said</c11> <q11>it was “monitoring the situation”</q11>.

<c12>Concerns</c12> that <q12>the hill would be planted with spruce</q12> were raised by <s12>the Ulster Bird Trust</s12>.

“<q13>There are eleven pairs of curlew up there,</q13>” <c13>said</c13> <s13>the trust’s Dervla Quinn</s13>. “<q13>They don’t have a lease at all.</q13>”

There had been rumours since the summer, when a helicopter was seen over the lough and a man with a clipboard called at two of the houses. <s14>Mrs McGlone</s14> <c14>remembers</c14> <q14>giving him tea</q14>. “<q15>He asked me was the well ever dry. I said it was never asked,</q15>” <s15>she</s15> <c15>said</c15>.
-----
17 | attitude | Farm tenants | GROUP | group
16 | indirect | Matthias Frei | PERSON | title
1 | indirect | Farm tenants | GROUP | group
2 | mixed | Matthias Frei | PERSON | name
3 | direct | Attracta McGlone | PERSON | name
4 | attitude | Tenants’ Association | ORG | organisation
5 | mixed | Lorcan Haughey | PERSON | name
6 | indirect | Pamela Stronge | PERSON | name
7 | indirect | Pamela Stronge | PERSON | pronoun
9 | indirect | Fintan Rooney | PERSON | name
10 | indirect | Fintan Rooney | PERSON | name
11 | mixed | department | ORG | organisation
12 | indirect | Ulster Bird Trust | ORG | organisation
13 | direct | Dervla Quinn | PERSON | name
14 | attitude | Attracta McGlone | PERSON | surname
15 | direct | Attracta McGlone | PERSON | pronoun
meta | Farm tenants fear eviction as estate changes hands | - | -
entity | LOC | Glenarrick | - | - | -
entity | LOC | Co Tyrone | - | - | -
entity | NORP | Swiss | - | - | -
entity | PERSON | Matthias Frei | Mr Frei | investor | -
entity | PERSON | Attracta McGlone | Mrs McGlone | - | -
entity | LOC | Carnaboy | - | - | -
entity | ORG | Tenants’ Association | - | - | -
entity | PERSON | Lorcan Haughey | - | solicitor | Tenants’ Association
entity | LOC | Belfast | - | - | -
entity | PERSON | Pamela Stronge | - | agent | -
entity | PERSON | Fintan Rooney | - | Local MLA | -
entity | ORG | Ulster Bird Trust | - | - | -
entity | PERSON | Dervla Quinn | - | - | Ulster Bird Trust
