‘<q1>It’s a tax on being poorly</q1>’: Fury as hospital charges cancer mum £480 to park

By Kerry-Anne Slade

Leanne Purdue came home from chemotherapy to find three brown envelopes on the mat.

<q2>A mum of two fighting breast cancer has been hit with £480 in parking fines because her treatment kept overrunning</q2>, <s2>her family</s2> <c2>claim</c2>.

Leanne, 38, was given eight tickets in 10 weeks at Hartsmere General in Wolverhampton, where cameras log every car in and out.

“<q3>I’m sat there with a needle in my arm, watching the clock instead of the nurse,</q3>” <s3>the dinner lady</s3> <c3>told</c3> <a3>the Mirror</a3>. “<q3>It’s a tax on being poorly.</q3>”

Cancer patients are meant to park free at the hospital. But <s4>bosses at the trust</s4> <c4>admit</c4> <q4>the permits run out after four hours</q4>.

<q5>Some of her sessions lasted nearly seven</q5>, <s5>Leanne</s5> <c5>said</c5>.

<s6>Husband Wes, a roofer</s6>, <c6>said</c6> <q6>he broke down in the ticket office when a clerk told him “<n6>rules are rules, love</n6>”</q6>.

“<q7>I’ve never cried in front of a stranger in my life,</q7>” <s7>he</s7> <c7>said</c7>. “<q7>She slid a leaflet under the glass.</q7>”

<s8>The leaflet</s8> <c8>reads</c8>: “<q8>Thank you for parking considerately. Together we are building a better visit.</q8>”

The car park is run by private firm Kerbline, which made a £19million profit last year and pays the trust a share of every fine.

<s9>A Kerbline spokeswoman</s9> <c9>said</c9>: “<q9>We sympathise with Mrs Purdue. However, the signs are clear and the terms are agreed with our client.</q9>

“<q9>Anyone who receives a notice in error can appeal online.</q9>”

But <s10>Leanne</s10> <c10>insists</c10> <q10>she appealed five times</q10>. <q11>Each reply</q11>, <s11>she</s11> <c11>says</c11>, <q11>was the same two lines from “a computer called the Resolution Team”</q11>.

Her consultant, Dr Femi Adebanjo, even wrote to the company in June. <q13>Delays on the day unit were “routine and entirely outside the patient’s control”</q13>, <s13>his letter</s13> <c13>said</c13>. He never got an answer.

<s14>Campaigner Sheila Broadbent</s14>, whose late sister was fined at the same hospital in 2019, <c14>branded</c14> the charges “<q14>wicked</q14>”.

<s15>The 66-year-old</s15>, who has collected 41,000 signatures, <c15>wants</c15> <q15>private firms kicked out of NHS car parks altogether</q15>. “<q16>They’re not parking companies,</q16>” <s16>she</s16> <c16>said</c16>. “<q16>They’re fishing boats.</q16>”

Hospitals in England raked in £243million from parking last year, up by almost a fifth. Charges were scrapped in Wales and Scotland more than a decade ago, with a handful of exceptions.

Local MP Duncan Frayling raised Leanne’s case in the Commons on Tuesday. <s17>The Labour backbencher</s17> <c17>demanded</c17> <q17>a refund for every patient caught out by late-running clinics</q17>.

<s18,19>Health minister Priya Sandhurst</s18,19> <c18>replied</c18> that <q18>she was “appalled”</q18> and <c19>promised</c19> <q19>to meet the trust’s chief executive, Colin Weatherby, within a fortnight</q19>.

<s20>Mr Weatherby</s20>, who earns £212,000, <c20>has refused</c20> <q20>to say how much the contract is worth</q20>.

In a statement, <s21,22>Hartsmere General</s21,22> <c21>apologised</c21> for “<q21>any additional stress</q21>” and <c22>said</c22> <q22>all eight of Leanne’s tickets would be cancelled as a goodwill gesture</q22>.

<s23>The trust</s23> also <c23>pledged</c23> <q23>to review the four-hour limit</q23>.

It came too late for Leanne, who had already borrowed the cash from her mum. <s24>She</s24> <c24>doesn’t expect</c24> <q24>to see it again</q24>.

“<q25>They can keep their gesture,</q25>” <s25>Wes</s25> <c25>said</c25>. “<q25>What about the bloke in the next chair? Nobody’s put him in the paper.</q25>”

Leanne has two more rounds of chemo to go. Her next session is on Thursday, at noon, and her brother is dropping her off.
-----
1 | direct | Leanne Purdue | PERSON | none
2 | indirect | her family | GROUP | group
3 | direct | Leanne Purdue | PERSON | title
4 | indirect | bosses at the trust | GROUP | group
5 | indirect | Leanne Purdue | PERSON | name
6 | mixed | Wes | PERSON | name
7 | direct | Wes | PERSON | pronoun
8 | direct | leaflet | DOCUMENT | document
9 | direct | Kerbline | ORG | organisation
10 | indirect | Leanne Purdue | PERSON | name
11 | mixed | Leanne Purdue | PERSON | pronoun
13 | mixed | his letter | DOCUMENT | document
14 | mixed | Sheila Broadbent | PERSON | name
15 | attitude | Sheila Broadbent | PERSON | title
16 | direct | Sheila Broadbent | PERSON | pronoun
17 | indirect | Duncan Frayling | PERSON | title
18 | mixed | Priya Sandhurst | PERSON | name
19 | indirect | Priya Sandhurst | PERSON | name
20 | attitude | Colin Weatherby | PERSON | surname
21 | mixed | Hartsmere General | ORG | organisation
22 | indirect | Hartsmere General | ORG | organisation
23 | indirect | Hartsmere General | ORG | organisation
24 | attitude | Leanne Purdue | PERSON | pronoun
25 | direct | Wes | PERSON | name
entity | PERSON | Leanne Purdue | Leanne; Mrs Purdue | dinner lady | -
entity | PERSON | Wes | - | roofer | -
entity | PERSON | Femi Adebanjo | Dr Femi Adebanjo | consultant | -
entity | PERSON | Sheila Broadbent | - | Campaigner | -
entity | PERSON | Duncan Frayling | - | MP | Labour
entity | PERSON | Priya Sandhurst | - | Health minister | -
entity | PERSON | Colin Weatherby | Mr Weatherby | chief executive | Hartsmere General
entity | ORG | Hartsmere General | - | - | -
entity | ORG | Mirror | - | - | -
entity | ORG | Kerbline | - | - | -
entity | ORG | NHS | - | - | -
entity | ORG | Commons | - | - | -
entity | NORP | Labour | - | - | -
entity | LOC | Wolverhampton | - | - | -
entity | LOC | England | - | - | -
entity | LOC | Wales | - | - | -
entity | LOC | Scotland | - | - | -
meta | ‘It’s a tax on being poorly’: Fury as hospital charges cancer mum £480 to park | - | Kerry-Anne Slade
