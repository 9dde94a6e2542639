Iron age ‘<x>bakery</x>’ found beneath Orkney car park could rewrite history of bread

By Phoebe Lindgren-Hale Science correspondent

Archaeologists have uncovered what <s2>they</s2> <c2>believe</c2> <q2>is the oldest communal bakery in northern Europe</q2>, preserved beneath the asphalt of a supermarket car park in Kirkwall.

<q3>The site, a cluster of 13 clay ovens set around a paved yard, dates from about 320BC and could have fed several hundred people</q3>, <c3>according to</c3> <s3>a study</s3> published in the journal Northern Antiquity.

Charred crusts found in the ash suggest that its users were making leavened bread from barley and imported wheat some three centuries before the practice was thought to have reached Scotland.

“<q4>We were expecting drains,</q4>” <c4>said</c4> <s4>Dr Ailsa Rendall of the Northern Isles Institute</s4>, who led the excavation. “<q4>Instead one of our students put her trowel through the roof of an oven with a loaf still in it.</q4>”

The loaf, about the size of a fist, has been CT-scanned and will not be cut. <s5>Rendall</s5> <c5>said</c5> <q5>her team had agonised over whether to take a sample for dating and in the end relied on hazelnut shells in the same layer</q5>.

<s6>The researchers</s6> <c6>say</c6> <q6>the arrangement of the ovens, all of which open towards the yard, points to bread being made in public rather than household by household</q6>. <s7>They</s7> <c7>argue</c7> that <q7>the finds challenge the idea of iron age Orkney as a society of self-sufficient farms</q7>.

“<q8>You don’t build 13 ovens for your family,</q8>” <c8>said</c8> <s8>Tomasz Bielak, a co-author and specialist in ancient grains at the University of Gdańsk</s8>. “<q8>This was about feeding gatherings, and whoever controlled the flour controlled the gathering.</q8>”

Bielak compared DNA from the wheat with modern and ancient varieties and found the closest match in northern Gaul. <s9,10>He</s9,10> <c9>thinks</c9> that <q9>it arrived by sea as ready-milled flour, since no quern stones have been discovered on the site</q9>, but <c10>stressed</c10> that <q10>this was “a working guess”</q10>.

Not everyone is convinced. <s11,12>Prof Judith Amankwah, an archaeologist at Durham University</s11,12> who was not involved in the work, <c11>described</c11> the finds as “<q11>spectacular</q11>” but <c12>questioned</c12> <q12>the interpretation</q12>.

“<q13>Ovens are notoriously hard to date and harder still to explain,</q13>” <s13>she</s13> <c13>said</c13>. “<q13>They may have been parching grain for brewing. Beer is at least as good a reason for a party as bread.</q13>”

<s14>Amankwah</s14> <c14>said</c14> <q14>she would like to see the yeast residues tested at an independent laboratory</q14>. <s15>She</s15> also <c15>doubted</c15> that <q15>wheat flour would have survived a sea crossing without spoiling</q15>.

Responding to the criticism, <s16>Rendall</s16> <c16>conceded</c16> that <q16>brewing could not be ruled out</q16>. “<q17>Judith and I have been disagreeing since 2004,</q17>” <s17>she</s17> <c17>added</c17>. “<q17>One of us will eventually be right.</q17>”

The discovery came to light in November 2022, when contractors working for Fulmar Foods began digging the foundations of an extension. <s18>Its store manager, Billy Corsie</s18>, <c18>remembered</c18> <q18>seeing “a black stripe in the ground like a burnt pan”</q18>.

Fulmar has now abandoned the extension. <s19>A spokesperson</s19> <c19>said</c19> <q19>it was “proud to have played a small part in the story” and would fund a viewing platform</q19>. <s20>Orkney Islands Council</s20>, which had approved the scheme in 2021, <c20>hopes</c20> <q20>to open the site to visitors in 2027</q20>.

Funding for what comes next is less certain. The excavation cost £410,000, half of it from Historic Environment Scotland, and a grant application to the UK’s main research funder was turned down in March. <s21>Reviewers</s21> <c21>wrote</c21> that <q21>the project was “of regional interest”</q21>, a phrase <s22>Bielak</s22> <c22>said</c22> <q22>he had had printed on a mug</q22>.

Mary Isbister, who lives opposite the site and has baked bannocks to her grandmother’s recipe for 70 years, was among the first to be shown the loaf.

“<q23>I told them it was overdone,</q23>” <s23>she</s23> <c23>said</c23>.

A paper on the yeast is being prepared. Until then, <s24>Rendall</s24> <c24>urged</c24> <q24>caution</q24>. “<q25>It’s very tempting to say they had sourdough before the Romans had roads up here,</q25>” <s25>she</s25> <c25>said</c25>. “<q25>Please don’t put that in the headline.</q25>”
-----
2 | attitude | Archaeologists | GROUP | pronoun
3 | indirect | study published in the journal Northern Antiquity | DOCUMENT | document
4 | direct | Ailsa Rendall | PERSON | name
5 | indirect | Ailsa Rendall | PERSON | surname
6 | indirect | Archaeologists | GROUP | group
7 | indirect | Archaeologists | GROUP | pronoun
8 | direct | Tomasz Bielak | PERSON | name
9 | attitude | Tomasz Bielak | PERSON | pronoun
10 | mixed | Tomasz Bielak | PERSON | pronoun
11 | mixed | Judith Amankwah | PERSON | name
12 | indirect | Judith Amankwah | PERSON | name
13 | direct | Judith Amankwah | PERSON | pronoun
14 | indirect | Judith Amankwah | PERSON | surname
15 | attitude | Judith Amankwah | PERSON | pronoun
16 | indirect | Ailsa Rendall | PERSON | surname
17 | direct | Ailsa Rendall | PERSON | pronoun
18 | mixed | Billy Corsie | PERSON | name
19 | mixed | Fulmar Foods | ORG | organisation
20 | attitude | Orkney Islands Council | ORG | organisation
21 | mixed | Reviewers | GROUP | group
22 | indirect | Tomasz Bielak | PERSON | surname
23 | direct | Mary Isbister | PERSON | pronoun
24 | indirect | Ailsa Rendall | PERSON | surname
25 | direct | Ailsa Rendall | PERSON | pronoun
entity | PERSON | Ailsa Rendall | Dr Ailsa Rendall; Rendall | - | Northern Isles Institute
entity | PERSON | Tomasz Bielak | Bielak | specialist in ancient grains | University of Gdańsk
entity | PERSON | Judith Amankwah | Prof Judith Amankwah; Amankwah; Judith | archaeologist | Durham University
entity | PERSON | Billy Corsie | - | store manager | Fulmar Foods
entity | PERSON | Mary Isbister | - | - | -
entity | ORG | Northern Isles Institute | - | - | -
entity | ORG | University of Gdańsk | - | - | -
entity | ORG | Durham University | - | - | -
entity | ORG | Fulmar Foods | Fulmar | - | -
entity | ORG | Orkney Islands Council | - | - | -
entity | ORG | Historic Environment Scotland | - | - | -
entity | NORP | Romans | - | - | -
entity | LOC | Orkney | - | - | -
entity | LOC | Europe | - | - | -
entity | LOC | Kirkwall | - | - | -
entity | LOC | Scotland | - | - | -
entity | LOC | Gaul | - | - | -
entity | LOC | UK | - | - | -
meta | Iron age ‘bakery’ found beneath Orkney car park could rewrite history of bread | - | Phoebe Lindgren-Hale
