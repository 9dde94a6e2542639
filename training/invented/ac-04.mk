<q1>Developer ‘left envelope under dashboard’ for councillor</q1>, <a1>tribunal</a1> <c1>told</c1>

<s2>Former councillor</s2> <c2>insists</c2> <q2>€15,000 was a loan</q2> as <s3>counsel</s3> <c3>says</c3> <q3>rezoning vote made land worth €9 million more</q3>

Muiris Blennerhassett

<q4>A property developer left €15,000 in cash under the dashboard of a councillor’s car two nights before a vote that increased the value of his land by €9 million</q4>, <a4>the planning tribunal</a4> <c4>has heard</c4>.

<s5>Sorcha Tubridy SC, for the tribunal</s5>, <c5>said</c5> <q5>the money was handed over in the car park of the Abbeyquarter Hotel in Rathbrennan, Co Meath, on November 12th, 2006</q5>.

“<q6>It was in a brown envelope because it was that sort of envelope and that sort of evening,</q6>” <s6>she</s6> <c6>told</c6> <a6>the chairman, Mr Justice Cathal Heneghan</a6>.

The former councillor, Fintan Geraghty (74), was in the witness box for a second day. <s7>He</s7> <c7>denied</c7> <q7>ever taking a bribe</q7>. <q8>The payment was a loan from Oliver Prendiville, a friend since school</q8>, <s8>he</s8> <c8>said</c8>, <q8>and had been repaid in full</q8>.

Asked by Ms Tubridy when it had been repaid, <s9>Mr Geraghty</s9> <c9>replied</c9>: “<q9>Over time.</q9>”

“<q10>Is there a receipt, a cheque stub, a note on the back of a beer mat?</q10>” <s10>counsel</s10> <c10>asked</c10>.

“<q11>There is not,</q11>” <c11>said</c11> <s11>Mr Geraghty</s11>. “<q11>We were not that kind of men.</q11>”

The tribunal was set up in 2022 to examine the rezoning of 31 hectares at Knockaderry, on the northern edge of the town, where 412 houses were later built. A Garda investigation ended in 2015 without charges. It has cost €11.4 million so far and was due to report last Christmas.

<s12>A diary</s12> kept by Mr Prendiville’s late secretary, Philomena Croke, <c12>records</c12> “<q12>F. G. – 15 – car</q12>” beside the date in question. Her daughter gave it to the inquiry last year in a biscuit tin.

<s13>Mr Prendiville’s barrister, Eamon Lacey-Burke SC</s13>, <c13>objected</c13> that <q13>the initials could refer to any number of people</q13>. <s14>He</s14> <c14>said</c14> <q14>his client, who is 81 and in a nursing home, was not well enough to attend, but “utterly rejects the suggestion that he bought anything but land”</q14>.

<s15>Mr Justice Heneghan</s15> <c15>said</c15> <q15>he would decide next week whether to take Mr Prendiville’s evidence at his bedside</q15>. “<q16>I have sat in worse places,</q16>” <s16>the chairman</s16> <c16>remarked</c16>.

Earlier, a former planner with Meath County Council gave evidence that ran to most of the morning. <s17>Brídín Sharkey-Dunne</s17>, who retired in 2014, <c17>said</c17> <q17>she had recommended three times that the land remain agricultural because it flooded</q17>.

“<q18>I wrote it in 2004, I wrote it in 2005 and I wrote it in 2006 in capital letters,</q18>” <s18>Ms Sharkey-Dunne</s18> <c18>told</c18> <a18>the tribunal</a18>.

“<q19>A week before the vote I got a phone call at home from Councillor Geraghty. He told me I was a bright girl and that bright girls knew when to go on holidays.</q19>

“<q19>I am still not sure that it was a threat. I did go on holidays.</q19>”

<s20>Mr Geraghty</s20> later <c20>said</c20> <q20>he had no memory of the call</q20>. <s21>He</s21> <c21>accepted</c21> that <q21>it might have happened</q21>.

<s22>Her report of October 2006</s22>, read into the record, <c22>warned</c22> of “<q22>foreseeable and repeated inundation of any dwelling</q22>”. Some 60 houses in Knockaderry were flooded in 2015 and again last winter.

Watching from the back row were Assumpta Cuddihy and her husband, Declan, whose kitchen was under a metre of water in January. <s23>The couple</s23> <c23>said</c23> <q23>they had been refused insurance since 2016</q23>. “<q24>I’d like to know which part of the house was the loan,</q24>” <s24>Ms Cuddihy</s24> <c24>said</c24> outside.

<s25>A spokeswoman for Meath County Council</s25> <c25>said</c25> <q25>it was co-operating fully with the inquiry</q25>. <s26>The council</s26> <c26>has previously apologised</c26> to residents for “<q26>decisions that should not have been made</q26>”.

The hearing continues on Thursday, when <s27>Ms Tubridy</s27> <c27>intends</c27> <q27>to call Mr Geraghty’s former bank manager</q27>.
-----
1 | mixed | - | - | none
2 | indirect | Fintan Geraghty | PERSON | title
3 | indirect | Sorcha Tubridy | PERSON | title
4 | indirect | - | - | none
5 | indirect | Sorcha Tubridy | PERSON | name
6 | direct | Sorcha Tubridy | PERSON | pronoun
7 | indirect | Fintan Geraghty | PERSON | pronoun
8 | indirect | Fintan Geraghty | PERSON | pronoun
9 | direct | Fintan Geraghty | PERSON | surname
10 | direct | Sorcha Tubridy | PERSON | title
11 | direct | Fintan Geraghty | PERSON | surname
12 | direct | diary kept by Mr Prendiville’s late secretary | DOCUMENT | document
13 | indirect | Eamon Lacey-Burke | PERSON | name
14 | mixed | Eamon Lacey-Burke | PERSON | pronoun
15 | indirect | Cathal Heneghan | PERSON | surname
16 | direct | Cathal Heneghan | PERSON | title
17 | indirect | Brídín Sharkey-Dunne | PERSON | name
18 | direct | Brídín Sharkey-Dunne | PERSON | surname
19 | direct | Brídín Sharkey-Dunne | PERSON | none
20 | indirect | Fintan Geraghty | PERSON | surname
21 | indirect | Fintan Geraghty | PERSON | pronoun
22 | mixed | Her report of October 2006 | DOCUMENT | document
23 | indirect | Assumpta Cuddihy and Declan | GROUP | group
24 | direct | Assumpta Cuddihy | PERSON | surname
25 | indirect | Meath County Council | ORG | organisation
26 | mixed | Meath County Council | ORG | organisation
27 | attitude | Sorcha Tubridy | PERSON | surname
entity | PERSON | Fintan Geraghty | Mr Geraghty; Councillor Geraghty | former councillor | -
entity | PERSON | Sorcha Tubridy | Sorcha Tubridy SC; Ms Tubridy | counsel | -
entity | PERSON | Cathal Heneghan | Mr Justice Cathal Heneghan; Mr Justice Heneghan | chairman | -
entity | PERSON | Oliver Prendiville | Mr Prendiville | developer | -
entity | PERSON | Philomena Croke | - | secretary | -
entity | PERSON | Eamon Lacey-Burke | Eamon Lacey-Burke SC | barrister | -
entity | PERSON | Brídín Sharkey-Dunne | Ms Sharkey-Dunne | planner | Meath County Council
entity | PERSON | Declan | - | - | -
entity | PERSON | Assumpta Cuddihy | Ms Cuddihy | - | -
entity | ORG | Meath County Council | - | - | -
entity | ORG | Garda | - | - | -
entity | LOC | Abbeyquarter Hotel | - | - | -
entity | LOC | Rathbrennan | - | - | -
entity | LOC | Co Meath | - | - | -
entity | LOC | Knockaderry | - | - | -
meta | Developer ‘left envelope under dashboard’ for councillor, tribunal told | - | Muiris Blennerhassett
