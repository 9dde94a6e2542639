Three libraries face axe as council seeks £4m savings

Local Democracy Reporting Service

Three libraries could close and a fourth be handed to volunteers under plans to plug a £4m hole in a council's budget.

<s1>Kesterton Borough Council</s1> <c1>said</c1> <q1>visits to the Amblecross, Dunhill and Marsh Street branches had fallen by a third since 2018</q1>.

Campaigners have disputed the figures. <q2>The door counter at Dunhill was broken for 14 months</q2>, <c2>according to</c2> <s2>the Friends of Dunhill Library</s2>.

"<q3>They've counted us by not counting us,</q3>" <c3>said</c3> <s3>the group's chair, Oluwaseun Bright</s3>. "<q3>If nobody's at the till, nobody bought the milk.</q3>"

<s4>The retired postman</s4>, who borrows four books a week, <c4>accused</c4> the council of <q4>making up its mind "before it made up its numbers"</q4>.

A consultation opens on Monday and runs for six weeks. Paper copies will be left, somewhat awkwardly, in the libraries themselves.

Councillor Fiona Redmayne, cabinet member for communities, is responsible for the service. <s5>She</s5> <c5>told</c5> <a5>the BBC</a5> <q5>no decision had been taken</q5>.

"<q6>I was a Saturday girl in a library. I'm not the wicked witch,</q6>" <s6>the Conservative councillor</s6> <c6>said</c6>.

"<q7>But adult social care now takes 71p of every pound we have. I can't stamp that and send it back.</q7>"

<s8,9>Ms Redmayne</s8,9> <c8>did not rule out</c8> <q8>selling the Marsh Street building</q8>, <c9>adding</c9> that <q9>it would need a new roof "whoever is standing under it"</q9>.

<s10>Labour group leader Gurpreet Sahota</s10> <c10>urged</c10> <a10>her</a10> <q10>to look at the council's spending on consultants</q10> first. <s11>He</s11> <c11>believes</c11> <q11>£900,000 could be found there</q11>.

<s12>Library staff</s12>, who have been told not to speak to reporters, <c12>fear</c12> <q12>up to 22 jobs are at risk</q12>. "<q13>We found out from a customer's phone,</q13>" <c13>said</c13> <s13>one assistant</s13>. <s14>She</s14> <c14>asked</c14> <q14>not to be named</q14>.

At Amblecross on Thursday the afternoon storytime went ahead as usual. Ten toddlers heard about a bear who lost his hat.

<s15>Bethan, five</s15>, <c15>was clear about</c15> <q15>the remedy</q15>. "<q16>They should just get more money,</q16>" <s16>she</s16> <c16>said</c16>.

The plans go to full council on 26 February.
-----
1 | indirect | Kesterton Borough Council | ORG | organisation
2 | indirect | Friends of Dunhill Library | ORG | organisation
3 | direct | Oluwaseun Bright | PERSON | name
4 | mixed | Oluwaseun Bright | PERSON | title
5 | indirect | Fiona Redmayne | PERSON | pronoun
6 | direct | Fiona Redmayne | PERSON | title
7 | direct | Fiona Redmayne | PERSON | none
8 | attitude | Fiona Redmayne | PERSON | surname
9 | mixed | Fiona Redmayne | PERSON | surname
10 | indirect | Gurpreet Sahota | PERSON | name
11 | attitude | Gurpreet Sahota | PERSON | pronoun
12 | attitude | Library staff | GROUP | group
13 | direct | one assistant | PERSON | title
14 | indirect | one assistant | PERSON | pronoun
15 | indirect | Bethan | PERSON | name
16 | direct | Bethan | PERSON | pronoun
entity | ORG | Kesterton Borough Council | - | - | -
entity | ORG | Friends of Dunhill Library | - | - | -
entity | PERSON | Oluwaseun Bright | - | chair | Friends of Dunhill Library
entity | PERSON | Fiona Redmayne | Councillor Fiona Redmayne; Ms Redmayne | cabinet member for communities | Kesterton Borough Council
entity | PERSON | Gurpreet Sahota | - | group leader | Labour
entity | PERSON | Bethan | - | - | -
entity | ORG | BBC | - | - | -
entity | ORG | Labour | - | - | -
entity | ORG | Local Democracy Reporting Service | - | - | -
entity | NORP | Conservative | - | - | -
entity | LOC | Amblecross | - | - | -
entity | LOC | Dunhill | - | - | -
entity | LOC | Marsh Street | - | - | -
meta | Three libraries face axe as council seeks £4m savings | - | -
