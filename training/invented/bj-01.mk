Ansterbury cathedral halts sale of choir school after parents’ revolt

<s1>Dean</s1> <c1>promises</c1> <q1>fresh consultation</q1> as row over St Osyth’s splits a 900-year-old foundation

Perpetua Ogle, Religion correspondent

The dean of Ansterbury has suspended the sale of the cathedral’s choir school after a rebellion by parents, former choristers and three members of her own chapter.

In a letter to families sent on Tuesday night, <s2,3>the Very Rev Philippa Tranmer</s2,3> <c2>acknowledged</c2> <q2>the plan had “caused real distress”</q2> and <c3>promised</c3> <q3>to consult again before Advent</q3>.

St Osyth’s, which has educated the boys and, since 1998, the girls of the cathedral choir, occupies Chantry House, a Grade I-listed building beside the River Arle. The chapter agreed a £6.2m price in August with Pargeter Sloane, a London agent acting for a hotel group that has not been named.

That group, <s4>the Wessex Mercury</s4> <c4>reported</c4> last week, <q4>is Quillon</q4>, which owns the Talbot in Shrewsbury and the Old Deanery at Stoke Maudley. <s5,6>A spokesperson for Quillon</s5,6> <c5>said</c5> <q5>it was “always looking at heritage sites”</q5> but <c6>declined to say</c6> <q6>whether Ansterbury was among them</q6>.

“<q7>They told us the decision was made by God and the bursar, in that order,</q7>” <c7>said</c7> <s7>Dilys Warboys</s7>, whose twin daughters sing treble. “<q7>Then we found out the bursar had already measured the carpets.</q7>”

<s8>The bursar, Ignatius Okwuosa</s8>, <c8>denied</c8> that <q8>any contract had been signed</q8>. <s9>He</s9> <c9>told</c9> <a9>the Guardian</a9> that <q9>Gough Lazarus, the cathedral’s solicitors, had been instructed to “stop the clock”</q9>.

Under the plan the school’s 140 pupils would have moved to Brackley Court, a former insurance office on the Tollgate estate, four miles from the choir stalls. Ansterbury Civic Society had objected, as had the NEU, whose members at the school voted for a strike in September.

<s10>Warboys, a vet</s10>, <c10>called for</c10> <q10>the resignation of the canon treasurer</q10>. <s11,12>Marcus Petherick-Lowe</s11,12>, who chairs the Old Osythians, <c11>would not go</c11> <q11>so far</q11> but <c12>said</c12> <q12>the association had lost its trust in the chapter</q12>. <s13>It</s13> <c13>wanted</c13> <q13>the dean to “come and look the children in the eye”</q13>.

Cathedrals across England have been hit by falling income and rising heating bills. <s14>The Choir Schools’ Association</s14> <c14>said</c14> <q14>two of its members had closed since 2021</q14>. “<q15>Everyone is one boiler away from a decision like this,</q15>” <c15>said</c15> <s15>its director, Tamsin Oyelaran</s15>.

The Independent Schools Inspectorate rated St Osyth’s excellent last year, though <s16>its report</s16> <c16>warned of</c16> “<q16>an overreliance on a single benefactor</q16>”. He was Sir Gethin Rowsell, whose carpet firm, Rowsell & Daughters, sponsors the Ansterbury Festival. He died in March, a week before the chapter ordered a review of its property.

<s17>The Charity Commission</s17>, to which the three dissenting canons wrote last month, <c17>confirmed</c17> <q17>it had opened a compliance case</q17>.

Canon Bede Hallowes, the precentor, conducted evensong as usual on Wednesday, with an anthem by Byrd. Afterwards <s19>he</s19> <c19>thanked</c19> <q19>the choristers</q19>, <q18>who had sung</q18>, <s18>he</s18> <c18>said</c18>, “<q18>like people with something to say</q18>”. Asked whether he had voted for the sale, he smiled and went to see about the candles.
-----
1 | indirect | Philippa Tranmer | PERSON | title
2 | mixed | Philippa Tranmer | PERSON | name
3 | indirect | Philippa Tranmer | PERSON | name
4 | indirect | Wessex Mercury | ORG | organisation
5 | mixed | Quillon | ORG | organisation
6 | attitude | Quillon | ORG | organisation
7 | direct | Dilys Warboys | PERSON | name
8 | indirect | Ignatius Okwuosa | PERSON | name
9 | mixed | Ignatius Okwuosa | PERSON | pronoun
10 | indirect | Dilys Warboys | PERSON | surname
11 | attitude | Marcus Petherick-Lowe | PERSON | name
12 | indirect | Marcus Petherick-Lowe | PERSON | name
13 | mixed | Old Osythians | ORG | pronoun
14 | indirect | Choir Schools’ Association | ORG | organisation
15 | direct | Tamsin Oyelaran | PERSON | name
16 | mixed | its report | DOCUMENT | document
17 | indirect | Charity Commission | ORG | organisation
18 | mixed | Bede Hallowes | PERSON | pronoun
19 | indirect | Bede Hallowes | PERSON | pronoun
entity | LOC | Ansterbury | - | - | -
entity | ORG | St Osyth’s | - | - | -
entity | PERSON | Philippa Tranmer | the Very Rev Philippa Tranmer | dean | Ansterbury
entity | LOC | Chantry House | - | - | -
entity | LOC | River Arle | - | - | -
entity | ORG | Pargeter Sloane | - | - | -
entity | LOC | London | - | - | -
entity | ORG | Wessex Mercury | - | - | -
entity | ORG | Quillon | - | - | -
entity | LOC | Talbot | - | - | -
entity | LOC | Shrewsbury | - | - | -
entity | LOC | Old Deanery | - | - | -
entity | LOC | Stoke Maudley | - | - | -
entity | PERSON | Dilys Warboys | Warboys | vet | -
entity | PERSON | Ignatius Okwuosa | - | bursar | St Osyth’s
entity | ORG | Guardian | - | - | -
entity | ORG | Gough Lazarus | - | - | -
entity | LOC | Brackley Court | - | - | -
entity | LOC | Tollgate estate | - | - | -
entity | ORG | Ansterbury Civic Society | - | - | -
entity | ORG | NEU | - | - | -
entity | PERSON | Marcus Petherick-Lowe | - | chair | Old Osythians
entity | ORG | Old Osythians | - | - | -
entity | LOC | England | - | - | -
entity | ORG | Choir Schools’ Association | - | - | -
entity | PERSON | Tamsin Oyelaran | - | director | Choir Schools’ Association
entity | ORG | Independent Schools Inspectorate | - | - | -
entity | PERSON | Gethin Rowsell | Sir Gethin Rowsell | - | Rowsell & Daughters
entity | ORG | Rowsell & Daughters | - | - | -
entity | ORG | Charity Commission | - | - | -
entity | PERSON | Bede Hallowes | Canon Bede Hallowes | precentor | -
entity | PERSON | Byrd | - | - | -
meta | Ansterbury cathedral halts sale of choir school after parents’ revolt | - | Perpetua Ogle, Religion correspondent
