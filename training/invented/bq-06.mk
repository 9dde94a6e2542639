<q1>Prized ‘<x>first flyer</x>’ fossil is two animals in one</q1>, <c1>say</c1> <s1>critics</s1>

<s2>Its describer</s2> <c2>derides</c2> X-ray study as ‘<q2>forensic theatre</q2>’

By Imke Vandersloot

The fossil called Aerolestes miranda has everything a textbook could want: a furry membrane, hooked claws and a birthday 148 million years ago. This week <s3>a preprint</s3> <c3>argues</c3> that <q3>it also has one thing too many — “the hind legs of a neighbour”</q3>.

<q4>The slab, from the Qianhe beds of Liaoning in northeastern China, was assembled from at least 17 pieces, two of which do not match the rest</q4>, <c4>reports</c4> <s4>Oddný Hallgrímsdóttir, a vertebrate palaeontologist at Uppsala University in Sweden</s4>.

“<q5>I didn’t go looking for glue,</q5>” <c5>says</c5> <s5>Hallgrímsdóttir</s5>. “<q5>The glue came looking for me.</q5>”

<s6>Wen Jiahui</s6>, who described the gliding mammal in 2021 while at the Beiling Museum of Natural History in Shenyang, <c6>waves away</c6> the analysis as “<q6>forensic theatre, with popcorn</q6>”. <s7,8>She</s7,8> <c7>told</c7> <a7>Nature</a7> that <q7>the repairs were “disclosed to every referee” and lie well outside the membrane</q7>, and <c8>asks</c8> <q8>why her critics “preferred a synchrotron to a telephone”</q8>.

<s9>Hallgrímsdóttir</s9> <c9>counters</c9> that <q9>she e-mailed four times</q9>. <s10>Wen</s10> <c10>acknowledges</c10> <q10>one message</q10>; <q11>it ended up</q11>, <s11>she</s11> <c11>says</c11>, “<q11>filed with the conference spam</q11>”.

The new images were taken at the European Synchrotron Radiation Facility (ESRF) in Grenoble, France, where Baptiste Orhan runs the imaging station. <s12>The physicist</s12> <c12>recalls</c12> the moment the resin lit up as “<q12>very quiet, then very loud</q12>”.

Outsiders are split. <s13>Tlotliso Mokoena, a specialist in early mammals at the Karoo Heritage Trust in Graaff-Reinet, South Africa</s13>, <c13>finds</c13> the mismatch in bone growth “<q13>close to unanswerable</q13>”. <s14>He</s14> <c14>estimates</c14> that <q14>the legs belonged to a juvenile and the torso to “somebody’s grandmother”</q14>.

But <s15>Marcus Feld at the Hallein Geological Survey in Austria</s15> <c15>doubts</c15> that <q15>the question can be settled “without a saw and a brave curator”</q15>. “<q16>Every slab that comes through a dealer is a committee,</q16>” <s16>he</s16> <c16>says</c16>.

The dealer in this case was Fuyuan Stone & Curio, which sold the specimen in 2018 for 2.3 million yuan (US$320,000) to a foundation set up by the property group Yuelan. <s17>Its proprietor, Qi Laoliu</s17>, <c17>admitted</c17> to <a17>Xinhua</a17> four years later that <q17>his workshop had “tidied the feet”</q17>, but <s18>he</s18> now <c18>insists</c18> <q18>he meant the feet of the display case</q18>.

<s19>The Beiling museum</s19> <c19>says</c19> <q19>it will “welcome any scientist with an open mind and a letter of introduction”</q19>. <s20>It</s20> <c20>plans</c20> <q20>to scan the slab again before December</q20>. <s21>The Chinese Academy of Sciences</s21>, which paid for the excavation, <c21>has called for</c21> <q21>an independent inquiry</q21>.

The lead author’s brother, Kári Hallgrímsson of the scanning company Snjall in Reykjavik, built the software that spotted the join. <s22>He</s22> <c22>puts it</c22> more bluntly than his sister: “<q22>Two halves of a miracle do not make a miracle.</q22>”

<s23>She</s23>, however, <c23>hopes</c23> <q23>to be proved partly wrong</q23>. <q24>The front half</q24>, <s24>she</s24> <c24>concedes</c24>, <q24>is “a marvel all by itself” and deserves its own name</q24>.

Would that name honour Wen? “<q25>Only if she picks up the phone,</q25>” <s25>Hallgrímsdóttir</s25> <c25>quips</c25>.
-----
1 | indirect | critics | GROUP | group
2 | mixed | Wen Jiahui | PERSON | title
3 | mixed | preprint | DOCUMENT | document
4 | indirect | Oddný Hallgrímsdóttir | PERSON | name
5 | direct | Oddný Hallgrímsdóttir | PERSON | surname
6 | mixed | Wen Jiahui | PERSON | name
7 | mixed | Wen Jiahui | PERSON | pronoun
8 | mixed | Wen Jiahui | PERSON | pronoun
9 | indirect | Oddný Hallgrímsdóttir | PERSON | surname
10 | indirect | Wen Jiahui | PERSON | surname
11 | mixed | Wen Jiahui | PERSON | pronoun
12 | mixed | Baptiste Orhan | PERSON | title
13 | mixed | Tlotliso Mokoena | PERSON | name
14 | mixed | Tlotliso Mokoena | PERSON | pronoun
15 | mixed | Marcus Feld | PERSON | name
16 | direct | Marcus Feld | PERSON | pronoun
17 | mixed | Qi Laoliu | PERSON | name
18 | indirect | Qi Laoliu | PERSON | pronoun
19 | mixed | Beiling Museum of Natural History | ORG | organisation
20 | attitude | Beiling Museum of Natural History | ORG | pronoun
21 | indirect | Chinese Academy of Sciences | ORG | organisation
22 | direct | Kári Hallgrímsson | PERSON | pronoun
23 | attitude | Oddný Hallgrímsdóttir | PERSON | pronoun
24 | mixed | Oddný Hallgrímsdóttir | PERSON | pronoun
25 | direct | Oddný Hallgrímsdóttir | PERSON | surname
entity | PERSON | Oddný Hallgrímsdóttir | Hallgrímsdóttir | vertebrate palaeontologist | Uppsala University
entity | PERSON | Wen Jiahui | Wen | - | Beiling Museum of Natural History
entity | PERSON | Baptiste Orhan | - | physicist | European Synchrotron Radiation Facility
entity | PERSON | Tlotliso Mokoena | - | specialist in early mammals | Karoo Heritage Trust
entity | PERSON | Marcus Feld | - | - | Hallein Geological Survey
entity | PERSON | Qi Laoliu | - | proprietor | Fuyuan Stone & Curio
entity | PERSON | Kári Hallgrímsson | - | - | Snjall
entity | ORG | Uppsala University | - | - | -
entity | ORG | Beiling Museum of Natural History | Beiling museum | - | -
entity | ORG | Nature | - | - | -
entity | ORG | European Synchrotron Radiation Facility | ESRF | - | -
entity | ORG | Karoo Heritage Trust | - | - | -
entity | ORG | Hallein Geological Survey | - | - | -
entity | ORG | Fuyuan Stone & Curio | - | - | -
entity | ORG | Yuelan | - | - | -
entity | ORG | Xinhua | - | - | -
entity | ORG | Chinese Academy of Sciences | - | - | -
entity | ORG | Snjall | - | - | -
entity | LOC | Qianhe | - | - | -
entity | LOC | Liaoning | - | - | -
entity | LOC | China | - | - | -
entity | LOC | Sweden | - | - | -
entity | LOC | Shenyang | - | - | -
entity | LOC | Grenoble | - | - | -
entity | LOC | France | - | - | -
entity | LOC | Graaff-Reinet | - | - | -
entity | LOC | South Africa | - | - | -
entity | LOC | Austria | - | - | -
entity | LOC | Reykjavik | - | - | -
meta | Prized ‘first flyer’ fossil is two animals in one, say critics | - | Imke Vandersloot
