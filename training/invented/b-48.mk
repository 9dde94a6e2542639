<q1>Bank scam victims told they must sue</q1>, <s1>ombud</s1> <c1>rules</c1>

By Kagiso Venter-Molefe

<q2>Customers who typed their one-time passwords into a fake banking site cannot expect a refund without going to court</q2>, <s2>South Africa's banking ombud</s2> <c2>has decided</c2>.

<s3>The ombud, Reshma Pather</s3>, <c3>found</c3> that <q3>Protea First had sent four warnings to each of the 31 complainants</q3>. <q4>One customer</q4>, <s4>she</s4> <c4>said</c4>, <q4>had replied to a warning with a thumbs-up</q4>.

“<q5>I have every sympathy. I do not have a cheque book,</q5>” <s5>Pather</s5> <c5>wrote</c5> in her decision.

“<q6>The law draws a line between being robbed and being persuaded, and I did not draw it.</q6>”

<s7>The bank</s7> <c7>welcomed</c7> <q7>the outcome</q7>. <s8>Head of fraud Deon Labuschagne</s8> <c8>urged</c8> <a8>customers</a8> <q8>to hang up, log off and breathe</q8>.

Victims were dismayed. “<q9>They warned me in English at two in the morning,</q9>” <c9>said</c9> <s9>Ouma Sarah Plaatjies, 81, who lost R146,000</s9>. “<q9>I speak Afrikaans and I was asleep.</q9>”

<s10>Her grandson, Reuben Plaatjies, a law student who typed her complaint and has kept every text message in a ring binder</s10>, <c10>vowed</c10> <q10>to take the case to the high court</q10>. <s11>He</s11> <c11>believes</c11> <q11>banks should be liable for any payment made at night</q11>.

Losses to online fraud in South Africa came to R2.2 billion last year, most of it through telephone calls and links sent by message.

<s12>A consumer group, Fair Till</s12>, <c12>wants</c12> <q12>Parliament to shift the burden</q12>, as other countries have. <q14>The Treasury is considering the idea</q14>, <s14>a deputy director</s14> <c14>told</c14> <a14>MPs</a14> in March.

The fake site, which dangled a free kettle, has been taken down. Its address now leads to a page <s15>that</s15> <c15>says</c15> “<q15>404</q15>”.
-----
1 | indirect | Reshma Pather | PERSON | title
2 | indirect | Reshma Pather | PERSON | title
3 | indirect | Reshma Pather | PERSON | name
4 | indirect | Reshma Pather | PERSON | pronoun
5 | direct | Reshma Pather | PERSON | surname
6 | direct | Reshma Pather | PERSON | none
7 | indirect | Protea First | ORG | organisation
8 | indirect | Deon Labuschagne | PERSON | name
9 | direct | Sarah Plaatjies | PERSON | name
10 | indirect | Reuben Plaatjies | PERSON | name
11 | attitude | Reuben Plaatjies | PERSON | pronoun
12 | attitude | Fair Till | ORG | organisation
14 | indirect | deputy director | PERSON | title
15 | direct | page | DOCUMENT | pronoun
meta | Bank scam victims told they must sue, ombud rules | - | Kagiso Venter-Molefe
entity | LOC | South Africa | - | - | -
entity | PERSON | Reshma Pather | Pather | banking ombud | -
entity | ORG | Protea First | - | - | -
entity | PERSON | Deon Labuschagne | - | Head of fraud | Protea First
entity | PERSON | Sarah Plaatjies | - | - | -
entity | PERSON | Reuben Plaatjies | - | law student | -
entity | ORG | Fair Till | - | - | -
entity | ORG | Parliament | - | - | -
entity | ORG | Treasury | - | - | -
