Farmer jailed for ramming neighbour’s jeep in turf row

By Bernadette Tully

<q1>A Co Leitrim farmer who drove a tractor at his neighbour’s jeep “in a temper that was twenty years brewing” has been sentenced to 18 months</q1>, <a1>Carrick-on-Shannon Circuit Court</a1> <c1>heard</c1>.

Pádraig Mulvihill (63), of Drumkeel, pleaded guilty to criminal damage and endangerment on August 14th, 2022. The final nine months were suspended.

<s2>Garda Orlaith Deasy</s2> <c2>gave evidence</c2> that <q2>the jeep had been pushed 40 metres into a drain with Jarlath Gormley (70) inside it</q2>.

“<q3>He told me he was saying the Act of Contrition and looking for the handbrake,</q3>” <s3>she</s3> <c3>said</c3>.

<s4>The garda</s4> <c4>agreed</c4> with Lorcan Fahy SC, defending, that <q4>his client had no previous convictions and “a name for minding old people’s cattle”</q4>.

In a victim impact statement <s5>Mr Gormley</s5> <c5>wrote</c5>: “<q5>I do not go to the bog any more. I buy briquettes. I am ashamed to be seen buying them.</q5>”

<s6>Mr Fahy</s6> <c6>told</c6> <a6>the court</a6> <q6>the dispute concerned a turf bank that both families believed they had been left by the same aunt</q6>. <s7>He</s7> <c7>urged</c7> <a7>the judge</a7> <q7>not to impose a custodial sentence</q7>. <q8>His client</q8>, <s8>counsel</s8> <c8>submitted</c8>, “<q8>would be a fish out of water in Castlerea</q8>”.

Judge Concepta Ryle was unmoved. “<q10>There are two bogs in this case,</q10>” <s10>she</s10> <c10>said</c10>. “<q10>One of them is in the ground.</q10>”

<s11>The judge</s11> <c11>described</c11> the attack as “<q11>cold and, at six miles an hour, slow</q11>”. <s12>She</s12> <c12>noted</c12> that <q12>the defendant had reversed to have a second go</q12>.

Mulvihill was ordered to pay €8,400 for the jeep. He was told to hand his passport to gardaí on release.

His daughter, Noreen, wept as he was led away. “<q13>He’s not a bad man, he’s a stubborn one,</q13>” <s13>she</s13> <c13>told</c13> <a13>reporters</a13> afterwards. <s14>She</s14> <c14>would not say</c14> <q14>if he planned to appeal</q14>.

The bank itself, four perches by eleven, has since been designated. Neither man may cut it. <s15>A sign erected by the National Parks and Wildlife Service</s15> <c15>says</c15> <q15>it is a habitat of the large heath butterfly</q15>.
-----
1 | mixed | - | - | none
2 | indirect | Orlaith Deasy | PERSON | name
3 | direct | Orlaith Deasy | PERSON | pronoun
4 | mixed | Orlaith Deasy | PERSON | title
5 | direct | Jarlath Gormley | PERSON | surname
6 | indirect | Lorcan Fahy | PERSON | surname
7 | indirect | Lorcan Fahy | PERSON | pronoun
8 | mixed | Lorcan Fahy | PERSON | title
10 | direct | Concepta Ryle | PERSON | pronoun
11 | mixed | Concepta Ryle | PERSON | title
12 | indirect | Concepta Ryle | PERSON | pronoun
13 | direct | Noreen | PERSON | pronoun
14 | attitude | Noreen | PERSON | pronoun
15 | indirect | sign erected by the National Parks and Wildlife Service | DOCUMENT | document
entity | PERSON | Pádraig Mulvihill | Mulvihill | farmer | -
entity | PERSON | Orlaith Deasy | Garda Orlaith Deasy | Garda | -
entity | PERSON | Jarlath Gormley | Mr Gormley | - | -
entity | PERSON | Lorcan Fahy | Lorcan Fahy SC; Mr Fahy | - | -
entity | PERSON | Concepta Ryle | Judge Concepta Ryle | Judge | -
entity | PERSON | Noreen | - | - | -
entity | ORG | Carrick-on-Shannon Circuit Court | - | - | -
entity | ORG | National Parks and Wildlife Service | - | - | -
entity | LOC | Co Leitrim | - | - | -
entity | LOC | Drumkeel | - | - | -
entity | LOC | Castlerea | - | - | -
meta | Farmer jailed for ramming neighbour’s jeep in turf row | - | Bernadette Tully
