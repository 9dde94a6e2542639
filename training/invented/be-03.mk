<q26>Law firm 'buried' claims of sick veterans in spreadsheet</q26>, <a26>MPs</a26> <c26>told</c26>

<q27>A leading law firm left the claims of 3,100 former servicemen to expire because nobody opened the spreadsheet in which they were kept</q27>, <a27>a Commons committee</a27> <c27>has heard</c27>.

Tolland Birch, which has offices in Leeds, Cardiff and the City of London, took on the men between 2016 and 2020 under a scheme called Fair Hearing. <s28>All</s28> <c28>believed</c28> <q28>they had been deafened by faulty earplugs</q28>.

<s1>Its managing partner, Rosalind Frye</s1>, <c1>apologised</c1> for "<q1>a wholly human failure</q1>" when she appeared before the defence committee on Tuesday. <s2>She</s2> <c2>said</c2> <q2>the firm had since written to every client</q2>.

"<q3>I would not want my own father to have been treated this way,</q3>" <s3>Frye</s3> <c3>told</c3> <a3>MPs</a3>.

<s4>The committee's chair, the Labour MP Anil Deverell</s4>, <c4>asked</c4> <a4>her</a4> <q4>when her father had last been charged £900 for a hearing test</q4>. <s5>She</s5> <c5>said</c5> <q5>she did not know</q5>.

<s6>Deverell</s6>, a former Royal Signals captain, <c6>described</c6> the evidence as "<q6>the bleakest two hours I have spent in Portcullis House</q6>".

The scandal emerged in May, when a paralegal, Bronwen Ap Rhys, sent documents to the Western Mail. <s7>She</s7> <c7>claims</c7> <q7>she was told by a supervisor to "<n7>stop finding things</n7>"</q7>. <s8>Tolland Birch</s8> <c8>denies</c8> <q8>the allegation</q8>. Ap Rhys now works at Citizens Advice in Aberdare.

<s9>An internal memo</s9>, published by the committee, <c9>reads</c9>: "<q9>Limitation dates on tab four. Nobody look at tab four before year end.</q9>"

<s10>The Solicitors Regulation Authority</s10> <c10>confirmed</c10> <q10>it was investigating six partners</q10>. <s11>The SRA</s11> <c11>rejected</c11> <q11>criticism that it had sat on a complaint from the Royal British Legion for 19 months</q11>. "<q12>We act on evidence, not on volume,</q12>" <s12>it</s12> <c12>said</c12>.

That did not impress veterans in the public gallery. "<q13>Volume's our whole problem, mate,</q13>" <c13>said</c13> <s13>Gary "<x>Nobby</x>" Sparrow, 58, a former gunner from Merthyr Tydfil</s13>, who wears two hearing aids. "<q13>I can't hear my grandchildren unless they shout.</q13>"

Sparrow and four other men have instructed a rival, Marchetti Lund, to sue. <s15>Marchetti Lund</s15> <c15>said</c15> <q15>it had been approached by 640 people in a week</q15>. <s16>A partner there, Oyinkan Hale</s16>, <c16>argued</c16> that <q16>Tolland's insurer, Corvane, should "pay up and spare everyone the high court"</q16>.

Corvane did not answer a request for comment.

The Ministry of Defence ordered a review of its own role in July. <s18>The MoD</s18> <c18>has always maintained</c18> that <q18>the earplugs, sold under the name Duostop, met the standard of the day</q18>. <q20>Al Carrow, the veterans minister, is considering whether to waive the time limit</q20>, <c20>according to</c20> <s20>two officials</s20>.

<s21>The Conservative MP Philippa Strang</s21> <c21>said</c21> <q21>ministers should not wait for a judge in the Strand to shame them</q21>. <s22>She</s22> <c22>wants</c22> <q22>the Treasury to underwrite the claims now and chase the lawyers later</q22>.

<s23>Frye</s23>, who was paid £1.4m last year, <c23>would not be drawn on</c23> <q23>whether she would resign</q23>. "<q24>I have a job to do,</q24>" <s24>she</s24> <c24>said</c24>.

"<q25>You had 3,100,</q25>" <s25>Deverell</s25> <c25>replied</c25>.
-----
1 | mixed | Rosalind Frye | PERSON | name
2 | indirect | Rosalind Frye | PERSON | pronoun
3 | direct | Rosalind Frye | PERSON | surname
4 | indirect | Anil Deverell | PERSON | name
5 | indirect | Rosalind Frye | PERSON | pronoun
6 | mixed | Anil Deverell | PERSON | surname
7 | mixed | Bronwen Ap Rhys | PERSON | pronoun
8 | indirect | Tolland Birch | ORG | organisation
9 | direct | internal memo | DOCUMENT | document
10 | indirect | Solicitors Regulation Authority | ORG | organisation
11 | indirect | Solicitors Regulation Authority | ORG | organisation
12 | direct | Solicitors Regulation Authority | ORG | pronoun
13 | direct | Gary "Nobby" Sparrow | PERSON | name
15 | indirect | Marchetti Lund | ORG | organisation
16 | mixed | Oyinkan Hale | PERSON | name
18 | indirect | Ministry of Defence | ORG | organisation
20 | indirect | two officials | GROUP | group
21 | indirect | Philippa Strang | PERSON | name
22 | attitude | Philippa Strang | PERSON | pronoun
23 | attitude | Rosalind Frye | PERSON | surname
24 | direct | Rosalind Frye | PERSON | pronoun
25 | direct | Anil Deverell | PERSON | surname
26 | mixed | - | - | none
27 | indirect | - | - | none
28 | attitude | 3,100 former servicemen | GROUP | group
entity | ORG | Tolland Birch | Tolland | - | -
entity | LOC | Leeds | - | - | -
entity | LOC | Cardiff | - | - | -
entity | LOC | City of London | - | - | -
entity | ORG | Commons | - | - | -
entity | PERSON | Rosalind Frye | Frye | managing partner | Tolland Birch
entity | PERSON | Anil Deverell | Deverell | chair | -
entity | ORG | Labour | - | - | -
entity | ORG | Royal Signals | - | - | -
entity | LOC | Portcullis House | - | - | -
entity | PERSON | Bronwen Ap Rhys | Ap Rhys | paralegal | -
entity | ORG | Western Mail | - | - | -
entity | ORG | Citizens Advice | - | - | -
entity | LOC | Aberdare | - | - | -
entity | ORG | Solicitors Regulation Authority | SRA | - | -
entity | ORG | Royal British Legion | - | - | -
entity | PERSON | Gary "Nobby" Sparrow | Sparrow | - | -
entity | LOC | Merthyr Tydfil | - | - | -
entity | ORG | Marchetti Lund | - | - | -
entity | PERSON | Oyinkan Hale | - | partner | Marchetti Lund
entity | ORG | Corvane | - | - | -
entity | ORG | Ministry of Defence | MoD | - | -
entity | PERSON | Al Carrow | - | veterans minister | -
entity | NORP | Conservative | - | - | -
entity | PERSON | Philippa Strang | - | - | -
entity | LOC | Strand | - | - | -
entity | ORG | Treasury | - | - | -
meta | Law firm 'buried' claims of sick veterans in spreadsheet, MPs told | - | -
