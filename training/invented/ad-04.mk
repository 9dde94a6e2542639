Recruits wait a year to join Army as contractor ‘<x>loses</x>’ medical files

<s1>Former general</s1> <c1>condemns</c1> ‘<q1>industrial-scale incompetence</q1>’ at Palatrix as a third of applicants give up before basic training

By Octavia Penmarric, Defence Correspondent

<q2>Thousands of would-be soldiers have waited more than a year to join the Army because the contractor paid to recruit them mislaid their medical records</q2>, <c2>according to</c2> <s2>internal documents</s2> seen by The Telegraph.

<q3>Palatrix, which won the ten-year, £1.1 billion contract in 2021, lost or failed to request GP files for 3,870 applicants in the 18 months to June</q3>, <s3>the papers</s3> <c3>show</c3>.

<s4>One email</s4>, sent in February by a regional manager in Andover, <c4>admits</c4> that <q4>staff were told to mark incomplete files as “candidate withdrawn” in order to hit a monthly target</q4>.

“<q5>This is not a glitch, it is the business model,</q5>” <s5>it</s5> <c5>continues</c5>. “<q5>We are paid for the ones who leave as well.</q5>”

<s6>Lt Gen Sir Magnus Tyrwhitt</s6>, who commanded the Field Army until 2019, <c6>described</c6> the failures as “<q6>industrial-scale incompetence</q6>”.

“<q7>I have met young men who learnt a trade, married and had children in the time it took this firm to find a sheet of paper,</q7>” <s7>he</s7> <c7>said</c7>.

“<q8>We are not short of volunteers. We are short of anyone willing to open the post.</q8>”

The Army fell below 71,000 trained regulars in the spring, its smallest since the Napoleonic wars. Of those who applied last year, 34 per cent dropped out before they reached basic training, against 19 per cent a decade ago.

Kieran Dewsnap, 20, from Barnsley, applied to the Royal Engineers in April last year. <a9>He</a9> <c9>was told</c9> by <s9>a Palatrix adviser</s9> that <q9>his file had been “escalated”</q9>. He has heard nothing since.

“<q10>Every time I rang, I was first in the queue and nobody picked up,</q10>” <c10>said</c10> <s10>Mr Dewsnap</s10>. “<q10>In the end I went and drove for a supermarket.</q10>”

<s11>His mother, Avril, a former Army nurse</s11>, <c11>said</c11> <q11>she felt “ashamed of the uniform I wore”</q11>.

<s12>Palatrix</s12> <c12>denied</c12> that <q12>any records had been lost</q12>.

<s13>A spokesman</s13> <c13>said</c13>: “<q13>We have made more than 31,000 offers of enlistment since taking on this contract. Delays in obtaining medical information are overwhelmingly outside our control.</q13>

““<q13>We work closely with the NHS to reduce them and have doubled the number of clinicians on our books.</q13>”

<s14>The company</s14> <c14>added</c14> that <q14>the email did “not reflect our values” and that its author had left the business</q14>.

Its chief executive, Julian Strachey, was paid £2.3 million last year. He is expected to appear before the defence committee on Tuesday.

Last night <s15>the committee’s chairman, Bertram Oakshaw</s15>, <c15>called for</c15> <q15>penalty clauses in the contract to be triggered</q15>.

<s16>The Conservative</s16> <c16>told</c16> <a16>this newspaper</a16>: “<q16>Ministers have had the exit marked on a map for them. If they cannot find it, they should stop reading maps.</q16>”

<s17>Mr Oakshaw</s17> also <c17>wants</c17> <q17>the firm barred from bidding for the next round</q17>.

<s18,19>The Ministry of Defence</s18,19> <c18>said</c18> <q18>it had “inherited a recruitment crisis 14 years in the making”</q18> and <c19>pledged</c19> <q19>to halve average waiting times by December</q19>. <s20>It</s20> <c20>would not say</c20> <q20>how many fines had been levied</q20>.

One Whitehall source was blunter. “<q21>The service level is on the floor and the lawyers are in the attic,</q21>” <c21>said</c21> <s21>the official</s21>.

A new scheme bringing all three Services under one contract is due to start in 2027. <s22>Palatrix</s22> <c22>hopes</c22> <q22>to win it</q22>.
-----
1 | mixed | Magnus Tyrwhitt | PERSON | title
2 | indirect | internal documents seen by The Telegraph | DOCUMENT | document
3 | indirect | internal documents seen by The Telegraph | DOCUMENT | document
4 | mixed | One email | DOCUMENT | document
5 | direct | One email | DOCUMENT | pronoun
6 | mixed | Magnus Tyrwhitt | PERSON | name
7 | direct | Magnus Tyrwhitt | PERSON | pronoun
8 | direct | Magnus Tyrwhitt | PERSON | none
9 | mixed | Palatrix adviser | PERSON | title
10 | direct | Kieran Dewsnap | PERSON | surname
11 | mixed | Avril | PERSON | name
12 | indirect | Palatrix | ORG | organisation
13 | direct | Palatrix | ORG | organisation
14 | mixed | Palatrix | ORG | organisation
15 | indirect | Bertram Oakshaw | PERSON | name
16 | direct | Bertram Oakshaw | PERSON | title
17 | attitude | Bertram Oakshaw | PERSON | surname
18 | mixed | Ministry of Defence | ORG | organisation
19 | indirect | Ministry of Defence | ORG | organisation
20 | attitude | Ministry of Defence | ORG | pronoun
21 | direct | One Whitehall source | PERSON | title
22 | attitude | Palatrix | ORG | organisation
entity | PERSON | Magnus Tyrwhitt | Lt Gen Sir Magnus Tyrwhitt | former general | Field Army
entity | PERSON | Kieran Dewsnap | Mr Dewsnap | - | -
entity | PERSON | Avril | - | former Army nurse | -
entity | PERSON | Julian Strachey | - | chief executive | Palatrix
entity | PERSON | Bertram Oakshaw | Mr Oakshaw | chairman | defence committee
entity | ORG | Army | - | - | -
entity | ORG | Field Army | - | - | -
entity | ORG | Palatrix | - | - | -
entity | ORG | Telegraph | - | - | -
entity | ORG | Royal Engineers | - | - | -
entity | ORG | NHS | - | - | -
entity | ORG | Ministry of Defence | - | - | -
entity | ORG | Whitehall | - | - | -
entity | NORP | Conservative | - | - | -
entity | LOC | Andover | - | - | -
entity | LOC | Barnsley | - | - | -
meta | Recruits wait a year to join Army as contractor ‘loses’ medical files | - | Octavia Penmarric
