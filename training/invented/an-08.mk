A 125-million-year-old chick is claimed by two museums on two continents

By Wilhelmina Agbaje-Strand

The slab is no bigger than a paperback, but what it holds could rewrite the story of how birds learned to eat seeds. It may also end up in court.

Found in a quarry at Orbaneja, in northern Spain, and described this week in Palaeontology Advances, the hatchling has been named Noctuavis pricei. <s1>Its discoverers</s1> <c1>say</c1> <q1>its stomach contains the oldest seeds ever seen in a bird</q1>.

“<q2>It died with breakfast inside it,</q2>” <c2>says</c2> <s2>Itziar Goñi Halifax, a palaeontologist at the University of Burgos</s2>, who led the study. <s3>She</s3> <c3>thinks</c3> <q3>the chick fed itself within days of hatching</q3>.

Not everyone is convinced. <s4>Feng Xiaolan of the Institute of Vertebrate Palaeontology (IVPP) in Beijing</s4> <c4>says</c4> <q4>the supposed seeds could be grit</q4>. <s5>She</s5> <c5>would like</c5> <q5>to see them scanned at the synchrotron in Grenoble</q5>. <q6>The skull alone</q6>, <s6>she</s6> <c6>adds</c6>, <q6>makes it “the prettiest fossil of the decade”</q6>.

Where those scans might be done is now a matter for lawyers. The fossil is on display at the Hartwell Museum in Denver, Colorado, which bought it in 2019 for US$340,000 from Field & Daughters, a dealer in Tucson. <s23>The Museo de la Norna</s23>, in the valley where it was dug up, <c23>wants</c23> <q23>it back</q23>.

“<q7>Nobody sells a cathedral because a stone fell off it,</q7>” <c7>says</c7> <s7>the Norna museum’s director, Fray Anselmo Banks</s7>, a Franciscan friar with a degree in geology. <s8>He</s8> <c8>claims</c8> that <q8>the slab was taken in 1998 by a quarryman known as El Zurdo</q8>, long after Spain’s Historical Heritage Act of 1985 made such finds public property.

<s9>The Hartwell</s9> <c9>denies</c9> <q9>buying stolen goods</q9>. In a statement to Nature, <s10>the museum</s10> <c10>said</c10> <q10>its papers showed that the specimen had left Spain “before 1982”</q10>. <s11>A bill of sale</s11>, which it has published, <c11>describes</c11> the slab as “<q11>one small hen</q11>”.

Goñi Halifax is caught in the middle. <s12,13>She</s12,13> <c12>says</c12> <q12>she did not know the history of the slab when she was invited to Denver</q12> and <c13>regrets</c13> <q13>not asking</q13>. <s24>Two of her co-authors, Joaquín Lane and Mercy Church</s24>, <c24>have asked</c24> for <q24>their names to be removed from the paper</q24>.

<s14>The journal</s14> <c14>says</c14> <q14>it is “looking into concerns”</q14>. <s15>The Society for Fossil Ethics, a group of some 600 researchers</s15>, <c15>has called for</c15> <q15>a retraction</q15>. <s16>Its president, Tuomas Ilves</s16>, <c16>argues</c16> that <q16>papers on disputed fossils should not be published at all</q16>. “<q17>A Nobel-worthy bone with a dirty receipt is still dirty,</q17>” <s17>he</s17> <c17>says</c17>.

There are precedents. In 2023 Germany returned Ubirajara, a feathered dinosaur, to Brazil, where it went on show in the Cariri region. <s18>The Spanish culture ministry</s18> <c18>confirmed</c18> on Tuesday that <q18>it had written to the US Department of State</q18>, but <s19>a ministry official</s19> <c19>told</c19> <a19>Nature</a19> <q19>the case could take years</q19>. <s20>The State Department</s20> <c20>did not say</c20> <q20>whether it would act</q20>.

The people of Orbaneja, population 61, are ahead of them. Last month the village hung a plaster cast of the chick, christened Pepita, above the altar steps of San Millán for Corpus Christi. <s21>The mayor, Yolanda Cuesta of the Partido de la Tierra</s21>, <c21>is confident</c21> that <q21>the original will follow</q21>. “<q22>She hatched here,</q22>” <s22>Cuesta</s22> <c22>says</c22>. “<q22>We have kept the nest.</q22>”
-----
1 | indirect | discoverers | GROUP | group
2 | direct | Itziar Goñi Halifax | PERSON | name
3 | attitude | Itziar Goñi Halifax | PERSON | pronoun
4 | indirect | Feng Xiaolan | PERSON | name
5 | attitude | Feng Xiaolan | PERSON | pronoun
6 | mixed | Feng Xiaolan | PERSON | pronoun
7 | direct | Anselmo Banks | PERSON | name
23 | attitude | Museo de la Norna | ORG | organisation
8 | indirect | Anselmo Banks | PERSON | pronoun
9 | indirect | Hartwell Museum | ORG | organisation
10 | mixed | Hartwell Museum | ORG | organisation
11 | mixed | bill of sale | DOCUMENT | document
12 | indirect | Itziar Goñi Halifax | PERSON | pronoun
13 | attitude | Itziar Goñi Halifax | PERSON | pronoun
24 | indirect | Joaquín Lane and Mercy Church | GROUP | name
14 | mixed | Palaeontology Advances | ORG | organisation
15 | indirect | Society for Fossil Ethics | ORG | organisation
16 | indirect | Tuomas Ilves | PERSON | name
17 | direct | Tuomas Ilves | PERSON | pronoun
18 | indirect | Spanish culture ministry | ORG | organisation
19 | indirect | ministry official | PERSON | title
20 | attitude | US Department of State | ORG | organisation
21 | attitude | Yolanda Cuesta | PERSON | name
22 | direct | Yolanda Cuesta | PERSON | surname
entity | PERSON | Itziar Goñi Halifax | Goñi Halifax | palaeontologist | University of Burgos
entity | PERSON | Feng Xiaolan | - | - | Institute of Vertebrate Palaeontology
entity | PERSON | Anselmo Banks | Fray Anselmo Banks | director | Museo de la Norna
entity | PERSON | El Zurdo | - | quarryman | -
entity | PERSON | Joaquín Lane | - | - | -
entity | PERSON | Mercy Church | - | - | -
entity | PERSON | Tuomas Ilves | - | president | Society for Fossil Ethics
entity | PERSON | Yolanda Cuesta | Cuesta | mayor | Partido de la Tierra
entity | ORG | Palaeontology Advances | - | - | -
entity | ORG | University of Burgos | - | - | -
entity | ORG | Institute of Vertebrate Palaeontology | IVPP | - | -
entity | ORG | Hartwell Museum | Hartwell | - | -
entity | ORG | Field & Daughters | - | - | -
entity | ORG | Museo de la Norna | Norna museum | - | -
entity | ORG | Nature | - | - | -
entity | ORG | Society for Fossil Ethics | - | - | -
entity | ORG | Spanish culture ministry | - | - | -
entity | ORG | US Department of State | State Department | - | -
entity | ORG | Partido de la Tierra | - | - | -
entity | NORP | Franciscan | - | - | -
entity | NORP | Spanish | - | - | -
entity | LOC | Orbaneja | - | - | -
entity | LOC | Spain | - | - | -
entity | LOC | Beijing | - | - | -
entity | LOC | Grenoble | - | - | -
entity | LOC | Denver | - | - | -
entity | LOC | Colorado | - | - | -
entity | LOC | Tucson | - | - | -
entity | LOC | Germany | - | - | -
entity | LOC | Brazil | - | - | -
entity | LOC | Cariri | - | - | -
entity | LOC | San Millán | - | - | -
meta | A 125-million-year-old chick is claimed by two museums on two continents | - | Wilhelmina Agbaje-Strand
