<s1>Small theatres</s1> <c1>fear</c1> ‘<q1>a dark decade</q1>’ as Canada Council rewrites its grants

Playwright mails back her medal; <s2>minister</s2> <c2>calls</c2> protest letter ‘<q2>a lovely piece of writing</q2>’

JOSEPHINE TREMBATH
HALIFAX

Sixty-four Canadian theatre artists have put their names to <s3>an open letter</s3> <c3>urging</c3> <a3>the Canada Council for the Arts</a3> <q3>to withdraw a funding formula</q3> that <s4>they</s4> <c4>say</c4> <q4>will “shut the small rooms first.”</q4>

“<q5>What is being measured is not theatre but turnstiles,</q5>” <s5>the letter</s5> <c5>reads</c5>. “<q5>By such arithmetic a lullaby is a failure.</q5>”

It was organized by Corinne Aucoin, artistic director of Salt Cod Collective, which performs in a net loft in Lunenburg, N.S.

“<q6>I have 48 seats and a wood stove,</q6>” <s6>Ms. Aucoin</s6> <c6>said</c6> in an interview. “<q6>I can’t sell 200 tickets a night. The fire marshal would have views.</q6>”

Under the formula, adopted in May, companies that draw fewer than 6,000 people a year lose their core money over three seasons. <s7>The Canadian Actors’ Equity Association</s7> <c7>estimates</c7> that <q7>its members will forfeit 1,100 weeks of work</q7>; <s8>Equity</s8> <c8>would like</c8> <q8>the whole thing paused until 2028</q8>.

In a written reply to The Globe and Mail, <s9>the council’s chief executive, Bertrand Lachance-Roy</s9>, <c9>was unrepentant</c9>:

“<q9>We are closing nothing. We are asking organizations to tell us who is in the room.</q9>

“<q9>Those that cannot will be offered three years, a mentor and, if they wish, a map.</q9>”

“<q10>The map was a joke.</q10>”

Nobody laughed in Wolfville, where the playwright Euphemia Nkansah-Boyd packed up her Governor General’s medal. “<q11>It weighs 60 grams and I feel every one of them,</q11>” <s11>she</s11> <c11>wrote</c11> to <a11>Rideau Hall</a11> in a note taped to the box.

<s12,13>Heritage Minister Xavier Pelletier-Singh, the Liberal member for Laval West</s12,13>, <c12>praised</c12> the letter as “<q12>a lovely piece of writing</q12>” but <c13>said</c13> <q13>the decision was not his to make</q13>. <s14>He</s14> <c14>denied</c14> that <q14>Ottawa had leaned on the council</q14>.

<s15>An internal memo</s15>, first reported by Le Devoir, <c15>predicted</c15> that <q15>“up to 40 per cent” of storefront companies would fold</q15>. <s16>Mr. Pelletier-Singh’s office</s16> <c16>said</c16> <q16>he had not read it</q16>.

Not everyone in the business is mourning. <s17>Gordon Hruska</s17>, whose firm, Castellan Live, owns the 1,900-seat Dominion Grand in Calgary, <c17>dismissed</c17> the signatories as “<q17>poets without accountants.</q17>”

“<q18>Somebody has to pay the stagehands,</q18>” <s18,19>Mr. Hruska</s18,19> <c18>said</c18>, <c19>noting</c19> that <q19>the local of IATSE there had just ratified a four-year deal</q19>.

<s20>Denny Paul-Sark, founder of Kitpu Theatre, a Mi’kmaw company in Cape Breton</s20>, <c20>worries</c20> that <q20>elders who come free will not be counted at all</q20>. “<q21>A full house, to us, is four generations,</q21>” <s21>she</s21> <c21>said</c21>.

The row has spilled onto letters pages. In the Harbour Post, <s22>Angus MacIsaac, a retired welder from Glace Bay</s22>, <c22>confessed</c22> that <q22>he had seen his first play at 71 and “not got over it.”</q22> <s23>Another reader, D. Featherstonhaugh of Truro</s23>, <c23>proposed</c23> <q23>moving the council to a net loft</q23>.

“<q24>He claps in the middle,</q24>” <c24>said</c24> <s24>Mr. MacIsaac’s daughter Shauna</s24>, who stage-manages for Salt Cod.

On Montague Street, <s25>the collective’s chalkboard</s25> <c25>says</c25>: “<q25>CLOSED FOR ARITHMETIC.</q25>” Not for long, if Ms. Aucoin has her way. <s26>She</s26> <c26>has vowed</c26> <q26>to tour King Lear in kitchens, by dory if need be</q26>.
-----
1 | mixed | Small theatres | GROUP | group
2 | mixed | Xavier Pelletier-Singh | PERSON | title
3 | indirect | open letter | DOCUMENT | document
4 | mixed | Sixty-four Canadian theatre artists | GROUP | pronoun
5 | direct | open letter | DOCUMENT | document
6 | direct | Corinne Aucoin | PERSON | surname
7 | indirect | Canadian Actors’ Equity Association | ORG | organisation
8 | attitude | Canadian Actors’ Equity Association | ORG | organisation
9 | direct | Bertrand Lachance-Roy | PERSON | name
10 | direct | Bertrand Lachance-Roy | PERSON | none
11 | direct | Euphemia Nkansah-Boyd | PERSON | pronoun
12 | mixed | Xavier Pelletier-Singh | PERSON | name
13 | indirect | Xavier Pelletier-Singh | PERSON | name
14 | indirect | Xavier Pelletier-Singh | PERSON | pronoun
15 | mixed | internal memo | DOCUMENT | document
16 | indirect | Mr. Pelletier-Singh’s office | ORG | organisation
17 | mixed | Gordon Hruska | PERSON | name
18 | direct | Gordon Hruska | PERSON | surname
19 | indirect | Gordon Hruska | PERSON | surname
20 | attitude | Denny Paul-Sark | PERSON | name
21 | direct | Denny Paul-Sark | PERSON | pronoun
22 | mixed | Angus MacIsaac | PERSON | name
23 | indirect | D. Featherstonhaugh | PERSON | name
24 | direct | Shauna | PERSON | name
25 | direct | collective’s chalkboard | DOCUMENT | document
26 | indirect | Corinne Aucoin | PERSON | pronoun
entity | PERSON | Corinne Aucoin | Ms. Aucoin | artistic director | Salt Cod Collective
entity | PERSON | Bertrand Lachance-Roy | - | chief executive | Canada Council for the Arts
entity | PERSON | Euphemia Nkansah-Boyd | - | playwright | -
entity | PERSON | Xavier Pelletier-Singh | Mr. Pelletier-Singh | Heritage Minister | Liberal
entity | PERSON | Gordon Hruska | Mr. Hruska | - | Castellan Live
entity | PERSON | Denny Paul-Sark | - | founder | Kitpu Theatre
entity | PERSON | Angus MacIsaac | Mr. MacIsaac | retired welder | -
entity | PERSON | D. Featherstonhaugh | - | reader | -
entity | PERSON | Shauna | - | - | Salt Cod Collective
entity | ORG | Canada Council for the Arts | Canada Council | - | -
entity | ORG | Salt Cod Collective | Salt Cod | - | -
entity | ORG | Canadian Actors’ Equity Association | Equity | - | -
entity | ORG | The Globe and Mail | - | - | -
entity | ORG | Rideau Hall | - | - | -
entity | ORG | Le Devoir | - | - | -
entity | ORG | Castellan Live | - | - | -
entity | ORG | IATSE | - | - | -
entity | ORG | Kitpu Theatre | - | - | -
entity | ORG | Harbour Post | - | - | -
entity | NORP | Canadian | - | - | -
entity | NORP | Liberal | - | - | -
entity | NORP | Mi’kmaw | - | - | -
entity | LOC | HALIFAX | - | - | -
entity | LOC | Lunenburg | - | - | -
entity | LOC | N.S. | - | - | -
entity | LOC | Wolfville | - | - | -
entity | LOC | Laval West | - | - | -
entity | LOC | Ottawa | - | - | -
entity | LOC | Dominion Grand | - | - | -
entity | LOC | Calgary | - | - | -
entity | LOC | Cape Breton | - | - | -
entity | LOC | Glace Bay | - | - | -
entity | LOC | Truro | - | - | -
entity | LOC | Montague Street | - | - | -
meta | Small theatres fear ‘a dark decade’ as Canada Council rewrites its grants | - | JOSEPHINE TREMBATH
