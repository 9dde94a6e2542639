‘<q1>Our hospital is not a line on a spreadsheet</q1>’: hundreds march to save Ellerby cottage hospital

By Toby Mallin
Health reporter

Nearly 700 people marched through Ellerby on Saturday in protest at plans to close the town’s 128-year-old cottage hospital.

Nurses past and present walked at the front behind <s2>a banner</s2> which <c2>read</c2>: “<q2>Born here, treated here, staying here.</q2>” The town’s silver band played in the Market Place, and several shops put up their shutters for an hour in support.

<s25>The Wold and Coast NHS Trust</s25>, which runs the hospital, <c25>intends</c25> <q25>to shut its 14 beds and its minor injuries unit next spring and move both to Harbour View in Brackmouth, 19 miles away</q25>. <s3>The trust</s3> <c3>says</c3> <q3>the building needs repairs costing £6.2m and that it has been unable to recruit enough nurses to staff the ward safely</q3>.

<s4>Pauline Gathercole</s4>, who chairs the Friends of Ellerby Hospital, <c4>told</c4> <a4>the crowd</a4> <q4>the town had “paid for this place with raffle tickets”</q4>.

“<q5>We bought the X-ray machine. We bought the beds. We bought the curtains round the beds,</q5>” <c5>said</c5> <s5>the 71-year-old</s5>. “<q5>Our hospital is not a line on a spreadsheet, and it is not theirs to shut.</q5>”

The Friends have raised more than £2m since they were set up in 1951. <s6>They</s6> <c6>are considering</c6> <q6>a legal challenge</q6> and have taken advice from a firm of solicitors in Leeds.

Among the marchers was Kenneth Dowd, a retired farmer, whose wife Maureen spent the last nine weeks of her life on the ward. <s7>He</s7> <c7>said</c7> <q7>he had been able to walk up to see her twice a day</q7>.

“<q8>I don’t drive any more. If she’d been at Brackmouth I’d have seen her on a Sunday, if our lad could bring me,</q8>” <s8>Mr Dowd</s8> <c8>said</c8>.

A consultation on the plans opened on September 2 and closes on Friday. <s9>The consultation document</s9> <c9>describes</c9> the closure as <q9>the “preferred option”</q9>, but <q10>no final decision has been made</q10>, <c10>according to</c10> <s10>Dr Simon Okereke, the trust’s medical director</s10>.

<s11,12>Dr Okereke</s11,12> <c11>said</c11> <q11>he understood the affection people had for the hospital</q11>, but <c12>argued</c12> that <q12>patients would get better care on a larger site</q12>.

“<q13>On some nights last winter we had one registered nurse for 14 frail people,</q13>” <s13>he</s13> <c13>said</c13>. “<q13>I could not look a family in the eye and tell them that was right.</q13>

“<q13>Harbour View has a consultant on the premises seven days a week. Ellerby has one on a Wednesday morning.</q13>”

Some of those on the ward see it differently. <s14,15>One nurse</s14,15>, who has worked on the ward for 16 years and <c14>asked</c14> <q14>not to be named</q14>, <c15>said</c15> <q15>three colleagues had applied for vacant posts and heard nothing</q15>.

“<q16>They stopped advertising two years ago and now they say nobody wants to come,</q16>” <s16>she</s16> <c16>said</c16>.

<s17>A spokeswoman for the trust</s17> <c17>rejected</c17> <q17>the claim</q17>. <q18>Posts at Ellerby had been advertised on 11 occasions since 2022</q18>, <s18>she</s18> <c18>said</c18>.

MP Rosalind Thwaite, who has a meeting with the health minister on Thursday, joined the march with her two children. <s19,20>She</s19,20> <c19>called on</c19> <a19>the trust</a19> <q19>to extend the consultation until the new year</q19> and <c20>promised</c20> <q20>to raise the matter in the Commons</q20>.

Not everybody in Ellerby is against the move. <s21>Coun Martin Bellwood</s21>, who represents the town on East Wolds Council, <c21>believes</c21> <q21>a modern health centre would serve it better</q21>.

“<q22>I was born in that hospital and so was my mother,</q22>” <s22>he</s22> <c22>said</c22>. “<q22>But you can love a building and still see the buckets in the corridor.</q22>”

<s23>The independent councillor</s23> <c23>added</c23> that <q23>the money from selling the site, put at £1.8m, should be spent in the town</q23>.

Mrs Gathercole was having none of it. <s24>She</s24> <c24>plans</c24> <q24>to deliver a petition with 11,400 names to the trust’s headquarters on Wednesday</q24>, on foot.

The trust’s board meets to consider the responses on November 26.
-----
1 | direct | Pauline Gathercole | PERSON | none
2 | direct | banner | DOCUMENT | document
3 | indirect | Wold and Coast NHS Trust | ORG | organisation
4 | mixed | Pauline Gathercole | PERSON | name
5 | direct | Pauline Gathercole | PERSON | title
6 | attitude | Friends of Ellerby Hospital | ORG | pronoun
7 | indirect | Kenneth Dowd | PERSON | pronoun
8 | direct | Kenneth Dowd | PERSON | surname
9 | mixed | consultation document | DOCUMENT | document
10 | indirect | Simon Okereke | PERSON | name
11 | indirect | Simon Okereke | PERSON | surname
12 | indirect | Simon Okereke | PERSON | surname
13 | direct | Simon Okereke | PERSON | pronoun
14 | indirect | One nurse | PERSON | title
15 | indirect | One nurse | PERSON | title
16 | direct | One nurse | PERSON | pronoun
17 | indirect | Wold and Coast NHS Trust | ORG | organisation
18 | indirect | Wold and Coast NHS Trust | ORG | pronoun
19 | indirect | Rosalind Thwaite | PERSON | pronoun
20 | indirect | Rosalind Thwaite | PERSON | pronoun
21 | attitude | Martin Bellwood | PERSON | name
22 | direct | Martin Bellwood | PERSON | pronoun
23 | indirect | Martin Bellwood | PERSON | title
24 | attitude | Pauline Gathercole | PERSON | pronoun
25 | attitude | Wold and Coast NHS Trust | ORG | organisation
entity | PERSON | Pauline Gathercole | Mrs Gathercole | - | Friends of Ellerby Hospital
entity | PERSON | Kenneth Dowd | Mr Dowd | retired farmer | -
entity | PERSON | Maureen | - | - | -
entity | PERSON | Simon Okereke | Dr Simon Okereke; Dr Okereke | medical director | Wold and Coast NHS Trust
entity | PERSON | Rosalind Thwaite | - | MP | -
entity | PERSON | Martin Bellwood | Coun Martin Bellwood | Coun | East Wolds Council
entity | ORG | Wold and Coast NHS Trust | - | - | -
entity | ORG | Friends of Ellerby Hospital | Friends | - | -
entity | ORG | East Wolds Council | - | - | -
entity | ORG | Commons | - | - | -
entity | LOC | Ellerby | - | - | -
entity | LOC | Market Place | - | - | -
entity | LOC | Harbour View | - | - | -
entity | LOC | Brackmouth | - | - | -
entity | LOC | Leeds | - | - | -
meta | ‘Our hospital is not a line on a spreadsheet’: hundreds march to save Ellerby cottage hospital | - | Toby Mallin
