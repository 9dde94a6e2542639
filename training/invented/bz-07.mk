<q1>Former councillor’s suspended sentence for taking bribes was ‘unduly lenient’</q1>, <s1>court</s1> <c1>rules</c1>

Fintan Delahunt to serve two years over envelopes of cash from quarry firm

Niamh Corrigan

<q2>A former county councillor who took €45,000 in bribes from a quarry company must go to prison</q2>, <s2>the Court of Appeal</s2> <c2>has ruled</c2>, after <s3>the Director of Public Prosecutions (DPP)</s3> <c3>argued</c3> that <q3>his suspended sentence was unduly lenient</q3>.

Fintan Delahunt (58), of Main Street, Templeroe, was convicted by a jury at Knockarra Circuit Criminal Court on four counts of corruption.

Imposing three years, suspended in full, in March of last year, <s4>Judge Dympna Sweetman</s4> <c4>said</c4> <q4>he had already suffered “a fall that no cell could add to”</q4>.

On Monday <s5>Mr Justice Cormac Hanratty</s5>, giving judgment for the three-judge court, <c5>said</c5> <q5>this was an error</q5>.

“<q6>A public office is not a cushion upon which the office holder may land,</q6>” <s6>he</s6> <c6>remarked</c6>.

The court resentenced Delahunt to three years with the final 12 months suspended.

<a7>The court</a7> <c7>heard</c7> that <q7>the auctioneer, who sat on Ormond County Council for 19 years, the last six as an Independent, accepted the money from Brannigan Aggregates in the car park of the Slieve Bawn Hotel between 2015 and 2017</q7>.

In return, he lobbied for the rezoning of 31 acres at Cloghbeg. In a text message that was read to the jury, <s8>he</s8> <c8>told</c8> <a8>the firm’s managing director, Oisín Brannigan</a8>: “<q8>Tea is on the table, bring the biscuits.</q8>”

<s9>Shane Kilcullen SC, for the DPP</s9>, <c9>submitted</c9> that <q9>the sentencing judge had “put the man before the office”</q9>.

<q10>The offending</q10>, <s10>counsel</s10> <c10>said</c10>, <q10>was “sustained, planned and, above all, paid for”</q10>.

Opposing the application, <s11>Bláthnaid Moriarty SC</s11> <c11>said</c11> <q11>her client had lost his seat, his business and his marriage</q11>. “<q12>He is a pariah in the parish where he was christened,</q12>” <s12>she</s12> <c12>told</c12> <a12>the judges</a12>.

<s13>She</s13> <c13>urged</c13> <a13>them</a13> <q13>not to substitute their own view for that of a judge who had watched him for 11 days of trial</q13>.

<q14>Delahunt had been the sole carer for his mother, Bridie (86), since her discharge from Templeroe District Hospital</q14>, <s14>Ms Moriarty</s14> <c14>added</c14>.

<s15>Ms Justice Eithne Quirke</s15>, who sat with Mr Justice Hanratty and Mr Justice Colm Ó Dálaigh, <c15>asked</c15> <q15>why nobody on the council had spoken up for him</q15>.

“<q16>They are afraid of the Ormond Champion, judge,</q16>” <s16>Ms Moriarty</s16> <c16>replied</c16>.

<s17>A letter from Fr Malachy Tuohy</s17>, handed in to the court, <c17>described</c17> Delahunt as “<q17>a decent man who was weak around other men’s money</q17>”.

<s18,19>Mr Justice Hanratty</s18,19> <c18>said</c18> <q18>the court had “every sympathy” for Bridie Delahunt</q18> but <c19>found</c19> that <q19>hardship to families was “the ordinary, sad arithmetic of imprisonment”</q19>.

Delahunt nodded to his sister, Marian Delahunt-Coyle, before he was led away to Mountjoy. Outside the Criminal Courts of Justice, <s20>she</s20> <c20>said</c20> <q20>the family was “heartbroken, not surprised”</q20>.

<s21>Brannigan Aggregates</s21>, which has since been bought by the Belgian group Carrières Delvaux, <c21>said</c21> <q21>it had “co-operated fully with gardaí” and that none of its current directors was involved</q21>.

Mr Brannigan (47), who played football for Knockarra Emmets and later chaired the club, is due before the same Circuit Court in May. <s22>He</s22> <c22>denies</c22> <q22>making corrupt payments</q22>.

<s23>Seán Óg Prendiville, director of the transparency group Open Ledger Ireland</s23>, <c23>called for</c23> <q23>a lifetime ban on corrupt politicians standing for election</q23>. <s24>Ormond County Council</s24> <c24>said</c24> <q24>it would “reflect on” the judgment</q24>.
-----
1 | mixed | Court of Appeal | ORG | organisation
2 | indirect | Court of Appeal | ORG | organisation
3 | indirect | Director of Public Prosecutions | ORG | organisation
4 | mixed | Dympna Sweetman | PERSON | name
5 | indirect | Cormac Hanratty | PERSON | name
6 | direct | Cormac Hanratty | PERSON | pronoun
7 | indirect | - | - | none
8 | direct | Fintan Delahunt | PERSON | pronoun
9 | mixed | Shane Kilcullen | PERSON | name
10 | mixed | Shane Kilcullen | PERSON | title
11 | indirect | Bláthnaid Moriarty | PERSON | name
12 | direct | Bláthnaid Moriarty | PERSON | pronoun
13 | indirect | Bláthnaid Moriarty | PERSON | pronoun
14 | indirect | Bláthnaid Moriarty | PERSON | surname
15 | indirect | Eithne Quirke | PERSON | name
16 | direct | Bláthnaid Moriarty | PERSON | surname
17 | mixed | letter from Fr Malachy Tuohy | DOCUMENT | document
18 | mixed | Cormac Hanratty | PERSON | surname
19 | mixed | Cormac Hanratty | PERSON | surname
20 | mixed | Marian Delahunt-Coyle | PERSON | pronoun
21 | mixed | Brannigan Aggregates | ORG | organisation
22 | indirect | Oisín Brannigan | PERSON | pronoun
23 | indirect | Seán Óg Prendiville | PERSON | name
24 | mixed | Ormond County Council | ORG | organisation
entity | PERSON | Fintan Delahunt | Delahunt | former councillor | Ormond County Council
entity | PERSON | Dympna Sweetman | Judge Dympna Sweetman | judge | -
entity | PERSON | Cormac Hanratty | Mr Justice Cormac Hanratty; Mr Justice Hanratty | judge | Court of Appeal
entity | PERSON | Oisín Brannigan | Mr Brannigan | managing director | Brannigan Aggregates
entity | PERSON | Shane Kilcullen | - | counsel | Director of Public Prosecutions
entity | PERSON | Bláthnaid Moriarty | Ms Moriarty | SC | -
entity | PERSON | Bridie Delahunt | Bridie | - | -
entity | PERSON | Eithne Quirke | Ms Justice Eithne Quirke | judge | Court of Appeal
entity | PERSON | Colm Ó Dálaigh | Mr Justice Colm Ó Dálaigh | judge | Court of Appeal
entity | PERSON | Malachy Tuohy | Fr Malachy Tuohy | - | -
entity | PERSON | Marian Delahunt-Coyle | - | - | -
entity | PERSON | Seán Óg Prendiville | - | director | Open Ledger Ireland
entity | ORG | Court of Appeal | - | - | -
entity | ORG | Director of Public Prosecutions | DPP | - | -
entity | ORG | Knockarra Circuit Criminal Court | Circuit Court | - | -
entity | ORG | Ormond County Council | - | - | -
entity | ORG | Brannigan Aggregates | - | - | -
entity | ORG | Templeroe District Hospital | - | - | -
entity | ORG | Ormond Champion | - | - | -
entity | ORG | Mountjoy | - | - | -
entity | ORG | Carrières Delvaux | - | - | -
entity | ORG | Knockarra Emmets | - | - | -
entity | ORG | Open Ledger Ireland | - | - | -
entity | NORP | Independent | - | - | -
entity | NORP | Belgian | - | - | -
entity | LOC | Main Street | - | - | -
entity | LOC | Templeroe | - | - | -
entity | LOC | Slieve Bawn Hotel | - | - | -
entity | LOC | Cloghbeg | - | - | -
entity | LOC | Criminal Courts of Justice | - | - | -
meta | Former councillor’s suspended sentence for taking bribes was ‘unduly lenient’, court rules | - | Niamh Corrigan
