<s1>Hotelier</s1> <c1>tells</c1> <a1>jury</a1> <q1>he was ‘shunned at Mass’ after radio broadcast</q1>

Orlaith Ní Dhonnchú

<s2>A Co Mayo hotelier</s2> <c2>has told</c2> <a2>the High Court</a2> that <q2>neighbours “moved pews” to avoid him after a community radio station linked him to a cattle-smuggling gang</q2>.

Desmond Gallen (58), owner of the Errew Arms in Kilgarriff, is suing Umhall Community Radio Ltd, which broadcasts as Umhall FM, and its former presenter Bríd Cafferkey over an edition of The Long Acre in March 2022.

<s3>He</s3> <c3>claims</c3> <q3>listeners took him to be “the banker” for a cross-Border outfit called the Drover Boys</q3>. <s4>Both defendants</s4> <c4>deny</c4> <q4>defaming him</q4>.

Opening the case before Mr Justice Fiachra Lohan and a jury, <s5>Ronan Tuohy SC, for the plaintiff</s5>, <c5>said</c5> <q5>his client had gone “from grand marshal of the parade to a man drinking tea alone in his own bar”</q5>.

<a6>The court</a6> <c6>heard</c6> <q6>bookings at the 31-bedroom hotel fell by 40 per cent within a year</q6>.

“<q7>Lads I’d shouldered coffins with would look into a hedge sooner than salute me,</q7>” <s7>Mr Gallen</s7> <c7>said</c7>. “<q7>I was shunned at Mass.</q7>”

<q8>He had never bought, sold or moved a beast without papers</q8>, <s8>he</s8> <c8>testified</c8>.

<s9>His wife, Assumpta Gallen</s9>, <c9>told</c9> <a9>the jury</a9> <q9>she had given up shopping in Castlebar because of “the whispering at the tills”</q9>. “<q10>I married a publican, not a bandit,</q10>” <s10>Mrs Gallen</s10> <c10>said</c10>.

Cross-examined by Sinéad Hession SC, for the station, <s11,12>Mr Gallen</s11,12> <c11>accepted</c11> that <q11>he had been interviewed by gardaí in 2019</q11> but <c12>insisted</c12> that <q12>he was “helping, not being helped”</q12>.

<q13>Was it not the case</q13>, <s13>Ms Hession</s13> <c13>asked</c13>, <q13>that he had lent €30,000 to a man now in Castlerea Prison?</q13>

“<q14>I lent it to a cousin for a slurry tank,</q14>” <s14>he</s14> <c14>replied</c14>. “<q14>What he did with it after is between himself and the slurry.</q14>”

<s15>Counsel</s15> <c15>put it</c15> to <a15>him</a15> that <q15>he was “the bank of last resort for every chancer west of the Shannon”</q15>. <s16>The witness</s16> <c16>said</c16> <q16>he resented that</q16>.

<s17>A statement by Supt Malachy Duignan of An Garda Síochána</s17>, read into the record, <c17>said</c17> <q17>a lorry registered to Gallen Hospitality had been stopped twice near Aughnacloy, once with 14 Charolais aboard</q17>.

Six days after the programme, <s18>Umhall’s solicitors, Kilcoyne Tarpey LLP</s18>, <c18>offered</c18> <q18>to broadcast a clarification</q18>. <s19>Mr Tuohy</s19> <c19>derided</c19> it as “<q19>eleven words at ten to seven on a bank holiday</q19>”.

Ms Cafferkey, who has since joined RTÉ, is separately represented. <s20>Her counsel, Fergal Hession SC</s20>, who is no relation of Ms Hession, <c20>said</c20> <q20>his client “read what was on the page and nothing that was not”</q20>. <s21>He</s21> <c21>indicated</c21> that <q21>she would give evidence on Thursday</q21>.

<s22>The Broadcasting Users’ Council</s22>, which is not a party to the action, <c22>found</c22> in 2023 that <q22>the item was “careless in tone but fair in substance”</q22>.

<s23>Mr Justice Lohan</s23> <c23>warned</c23> <a23>jurors</a23> against <q23>looking up anybody in the case</q23>. “<q24>Leave Google at home with the dog,</q24>” <s24>the judge</s24> <c24>told</c24> <a24>them</a24>.

The hearing continues.
-----
1 | mixed | Desmond Gallen | PERSON | title
2 | mixed | Desmond Gallen | PERSON | title
3 | mixed | Desmond Gallen | PERSON | pronoun
4 | indirect | Umhall Community Radio Ltd and Bríd Cafferkey | GROUP | group
5 | mixed | Ronan Tuohy | PERSON | name
6 | indirect | - | - | none
7 | direct | Desmond Gallen | PERSON | surname
8 | indirect | Desmond Gallen | PERSON | pronoun
9 | mixed | Assumpta Gallen | PERSON | name
10 | direct | Assumpta Gallen | PERSON | surname
11 | indirect | Desmond Gallen | PERSON | surname
12 | mixed | Desmond Gallen | PERSON | surname
13 | indirect | Sinéad Hession | PERSON | surname
14 | direct | Desmond Gallen | PERSON | pronoun
15 | mixed | Sinéad Hession | PERSON | title
16 | indirect | Desmond Gallen | PERSON | title
17 | indirect | statement by Supt Malachy Duignan of An Garda Síochána | DOCUMENT | document
18 | indirect | Kilcoyne Tarpey LLP | ORG | organisation
19 | mixed | Ronan Tuohy | PERSON | surname
20 | mixed | Fergal Hession | PERSON | name
21 | indirect | Fergal Hession | PERSON | pronoun
22 | mixed | Broadcasting Users’ Council | ORG | organisation
23 | indirect | Fiachra Lohan | PERSON | surname
24 | direct | Fiachra Lohan | PERSON | title
entity | PERSON | Desmond Gallen | Mr Gallen | hotelier | Errew Arms
entity | PERSON | Bríd Cafferkey | Ms Cafferkey | presenter | Umhall Community Radio Ltd
entity | PERSON | Fiachra Lohan | Mr Justice Fiachra Lohan; Mr Justice Lohan | judge | High Court
entity | PERSON | Ronan Tuohy | Mr Tuohy | - | -
entity | PERSON | Assumpta Gallen | Mrs Gallen | - | -
entity | PERSON | Sinéad Hession | Ms Hession | Counsel | -
entity | PERSON | Malachy Duignan | Supt Malachy Duignan | Supt | An Garda Síochána
entity | PERSON | Fergal Hession | - | counsel | -
entity | ORG | High Court | - | - | -
entity | ORG | Umhall Community Radio Ltd | Umhall FM; Umhall | - | -
entity | ORG | Drover Boys | - | - | -
entity | ORG | Castlerea Prison | - | - | -
entity | ORG | An Garda Síochána | - | - | -
entity | ORG | Gallen Hospitality | - | - | -
entity | ORG | Kilcoyne Tarpey LLP | - | - | -
entity | ORG | RTÉ | - | - | -
entity | ORG | Broadcasting Users’ Council | - | - | -
entity | ORG | Google | - | - | -
entity | LOC | Co Mayo | - | - | -
entity | LOC | Errew Arms | - | - | -
entity | LOC | Kilgarriff | - | - | -
entity | LOC | Border | - | - | -
entity | LOC | Castlebar | - | - | -
entity | LOC | Shannon | - | - | -
entity | LOC | Aughnacloy | - | - | -
meta | Hotelier tells jury he was ‘shunned at Mass’ after radio broadcast | - | Orlaith Ní Dhonnchú
