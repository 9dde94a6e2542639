<q1>Garda sergeant offered to make file ‘disappear’</q1>, <a1>court</a1> <c1>told</c1>

Muireann Coyle-Hanratty

<q2>A Garda sergeant accused of selling information to a criminal gang offered to make a complaint against a colleague “disappear like a wet footprint”</q2>, <a2>a jury</a2> <c2>has heard</c2>.

<s3>Fintan Mulgannon (47)</s3>, who was attached to Ballyhoura Garda station in Co Limerick, <c3>denies</c3> <q3>four counts of corruption between 2018 and 2020</q3>.

Opening the case, <s4>Lughaidh Tressan SC</s4> <c4>said</c4> <q4>the sergeant had passed on the registration numbers of unmarked cars in return for “envelopes left behind a cistern” in a Kilmallock pub</q4>.

<s5>Former garda Seosamh Kilgarriff</s5> <c5>told</c5> <a5>Limerick Circuit Criminal Court</a5> <q5>he was approached by Mr Mulgannon in the station yard in February 2019, three weeks after a motorist had complained about him</q5>.

“<q6>He put his arm around me and I knew then I was being bought,</q6>” <s6>the witness</s6> <c6>said</c6>. “<q6>I went home and I told my wife I was finished.</q6>”

Under cross-examination by Perpetua Nagle SC, defending, <s7,8>Mr Kilgarriff</s7,8> <c7>accepted</c7> <q7>he had waited 14 months before making a statement</q7>, but <c8>denied</c8> <q8>holding a grudge over a failed application for promotion</q8>.

“<q9>You disliked my client from the day he got the stripes,</q9>” <s9>Ms Nagle</s9> <c9>suggested</c9>.

“<q10>I disliked him from the day he took the envelope,</q10>” <s10>the witness</s10> <c10>replied</c10>.

<s11>Counsel</s11> <c11>asked</c11> <a11>him</a11> <q11>why no envelope had ever been found</q11>. The former garda shrugged, and <s12>Judge Ciarán Dunphelan</s12> <c12>directed</c12> <a12>him</a12> <q12>to answer for the stenographer</q12>.

<s13>Det Insp Aoibheann Scallan of the Garda Anti-Corruption Unit</s13> <c13>said</c13> <q13>€11,350 in cash was found in a biscuit tin at the accused’s home in May 2020</q13>. <s14>A note in the tin</s14> <c14>read</c14>: “<q14>Not the bank.</q14>”

Mr Mulgannon was interviewed twice. On both occasions <s15>he</s15> <c15>told</c15> <a15>detectives</a15> <q15>the money came from the sale of two bullocks</q15>. <s16>Det Insp Scallan</s16> <c16>agreed</c16> with Ms Nagle that <q16>he had produced a receipt from the local mart</q16>.

“<q17>It was a receipt for one bullock,</q17>” <s17>she</s17> <c17>said</c17>, to laughter from the public benches.

A statement by the accused’s former superintendent, Breffni Tiernan, who retired to Portugal in 2021, was read to the jury. <s18>It</s18> <c18>said</c18> <q18>the sergeant was “a decent man who was bad at paperwork”</q18>.

The station, which has 22 officers, was the subject of an earlier inquiry. <s19>A report by the Garda Inspectorate</s19> in 2017 <c19>found</c19> <q19>notebooks were missing for nine of them</q19>. <s20>The then minister for justice, Eithne Quilligan</s20>, <c20>ordered</c20> <q20>a review of evidence rooms throughout the division</q20>, but it was never published.

<s21>The Garda Representative Association</s21>, which is meeting some of the sergeant’s legal costs, <c21>has said</c21> <q21>he is entitled to the presumption of innocence</q21>.

<s22>Mr Tressan</s22> <c22>told</c22> <a22>the jury</a22> <q22>it would hear next week by video link from a man who is in prison in Spain</q22>. <s23>He</s23> <c23>warned</c23> <a23>them</a23> that <q23>the witness had 61 previous convictions and they “should not expect a choirboy”</q23>.

<s24>The judge</s24> <c24>reminded</c24> <a24>jurors</a24> <q24>not to discuss the case with anybody at home</q24>.

Mr Mulgannon, a father of three who joined the force in 1999, sat with his brother behind his legal team and took notes in a green copybook. Outside the court <s25>the brother, Donncha</s25>, <c25>said</c25> <q25>the family was “taking it one day at a time”</q25>.

The trial continues on Tuesday and is expected to last five weeks.
-----
1 | mixed | - | - | none
2 | mixed | - | - | none
3 | indirect | Fintan Mulgannon | PERSON | name
4 | mixed | Lughaidh Tressan | PERSON | name
5 | indirect | Seosamh Kilgarriff | PERSON | name
6 | direct | Seosamh Kilgarriff | PERSON | title
7 | indirect | Seosamh Kilgarriff | PERSON | surname
8 | indirect | Seosamh Kilgarriff | PERSON | surname
9 | direct | Perpetua Nagle | PERSON | surname
10 | direct | Seosamh Kilgarriff | PERSON | title
11 | indirect | Perpetua Nagle | PERSON | title
12 | indirect | Ciarán Dunphelan | PERSON | name
13 | indirect | Aoibheann Scallan | PERSON | name
14 | direct | note in the tin | DOCUMENT | document
15 | indirect | Fintan Mulgannon | PERSON | pronoun
16 | indirect | Aoibheann Scallan | PERSON | surname
17 | direct | Aoibheann Scallan | PERSON | pronoun
18 | mixed | statement by the accused’s former superintendent | DOCUMENT | pronoun
19 | indirect | report by the Garda Inspectorate | DOCUMENT | document
20 | indirect | Eithne Quilligan | PERSON | name
21 | indirect | Garda Representative Association | ORG | organisation
22 | indirect | Lughaidh Tressan | PERSON | surname
23 | mixed | Lughaidh Tressan | PERSON | pronoun
24 | indirect | Ciarán Dunphelan | PERSON | title
25 | mixed | Donncha | PERSON | name
entity | PERSON | Fintan Mulgannon | Mr Mulgannon | sergeant | Garda
entity | PERSON | Lughaidh Tressan | Lughaidh Tressan SC; Mr Tressan | - | -
entity | PERSON | Seosamh Kilgarriff | Mr Kilgarriff | Former garda | -
entity | PERSON | Perpetua Nagle | Perpetua Nagle SC; Ms Nagle | - | -
entity | PERSON | Ciarán Dunphelan | Judge Ciarán Dunphelan | Judge | Limerick Circuit Criminal Court
entity | PERSON | Aoibheann Scallan | Det Insp Aoibheann Scallan; Det Insp Scallan | Det Insp | Garda Anti-Corruption Unit
entity | PERSON | Breffni Tiernan | - | former superintendent | -
entity | PERSON | Eithne Quilligan | - | then minister for justice | -
entity | PERSON | Donncha | - | - | -
entity | ORG | Garda | - | - | -
entity | ORG | Limerick Circuit Criminal Court | - | - | -
entity | ORG | Garda Anti-Corruption Unit | - | - | -
entity | ORG | Garda Inspectorate | - | - | -
entity | ORG | Garda Representative Association | - | - | -
entity | LOC | Ballyhoura | - | - | -
entity | LOC | Co Limerick | - | - | -
entity | LOC | Kilmallock | - | - | -
entity | LOC | Portugal | - | - | -
entity | LOC | Spain | - | - | -
meta | Garda sergeant offered to make file ‘disappear’, court told | - | Muireann Coyle-Hanratty
