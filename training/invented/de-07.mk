<s1>Lollipop lady Doreen</s1> <c1>vows</c1> <q1>to defy axe ‘in my dressing gown’</q1>

By Megan Orme

<s2>A LOLLIPOP lady</s2> who has seen three generations of children across Sheepwash Lane <c2>has vowed</c2> <q2>to turn out every morning</q2> in spite of being axed.

<s3>A letter from Fenshire County Council</s3> <c3>told</c3> <a3>Doreen Stubbings, 73</a3>, that <q3>her post outside St Botolph’s Primary School would be “disestablished” on July 19</q3>.

“<q4>Thirty-four years and they spelt my name wrong,</q4>” <s4>the grandmother of six</s4> <c4>told</c4> <a4>the Harnwell Gazette</a4>. “<q4>If they want the coat back I’ll do it in my dressing gown.</q4>”

<s5>Husband Ken Stubbings, 75</s5>, <c5>reckons</c5> <q5>County Hall will have a job getting the pole off her</q5>.

<s6>The county council</s6> <c6>claims</c6> <q6>the move will save £4,112 a year</q6>. <s7>A survey by its highways contractor, Tarmline</s7>, <c7>found</c7> <q7>just 61 children using the crossing over two days in February</q7>.

But <s8>headteacher Julie Ackroyd-Finch</s8> <c8>pointed out</c8> that <q8>one of the two was an inset day</q8>.

“<q9>On the other,</q9>” <s9>she</s9> <c9>said</c9>, “<q9>it snowed.</q9>”

The row spilled over at Monday’s meeting of Harnwell Town Council in the Corn Exchange, where Mrs Stubbings, in full uniform, was given a standing ovation.

<s10>The mayor, Cllr Sunita Deol</s10>, <c10>branded</c10> the cut “<q10>penny wise and pound daft</q10>”. <s11>The town council</s11> <c11>offered</c11> <q11>to pay half the wages from its Christmas lights fund</q11>, a gesture <s12>Cllr Arthur Pym</s12> <c12>called</c12> “<q12>very big of us</q12>”.

Cllr Neil Brackley, who holds the highways brief at County Hall, had come to listen. Cllr Deol’s deputy, Cllr Rob Leggett, found him a chair next to the radiator. <s13>The mayor</s13> <c13>challenged</c13> <a13>him</a13> <q13>to stand on Sheepwash Lane at twenty to nine</q13>.

“<q14>I’ll look at my diary,</q14>” <c14>came the reply</c14> from <s14>the highways chief</s14>.

<s15>Minutes of a county highways panel in March</s15>, which a resident obtained under freedom of information rules, <c15>record</c15> that <q15>the crossing was to be “retired with the post-holder”</q15>. “<q16>Nobody told the post-holder,</q16>” <c16>fumed</c16> <s16>Mrs Stubbings</s16>.

Lorries from Cold Ash Quarry use the lane to dodge roadworks at Tupp’s Corner. Josiah Gotts & Sons runs 40 of them a day for the quarry’s owner, Belgian giant Carrières Maes. <s17>The haulier</s17> <c17>said</c17> <q17>its drivers were under orders to avoid the lane at school times</q17>.

<s18>One mum at the gates</s18> <c18>said</c18> <q18>she had yanked her son back from a gravel truck on Friday</q18>. “<q19>It was Doreen who stopped it. She just looked at it,</q19>” <s19>the mum</s19> <c19>said</c19>.

Dale Kitchener and his darts team, the Fiddlers, have gathered 2,300 signatures at the Fox and Fiddle. <s20>The landlord</s20> <c20>hopes</c20> <q20>to deliver them to the council leader with a brass band</q20>.

Both unions at the council, the GMB and Unison, met on Tuesday. <s21>The GMB</s21> <c21>accused</c21> bosses of “<q21>bullying a pensioner</q21>”.

<s22>Pupils</s22> <c22>want</c22> <q22>her made a dame</q22>. “<q23>She knows everybody’s name and also the dogs,</q23>” <c23>explained</c23> <s23>Alfie Marsh, seven</s23>.

<s24>A plaque on the railings</s24> <c24>reads</c24>: “<q24>Doreen stood here – 25 years and still stopping.</q24>”

<s25>The local PCSO</s25> <c25>has ruled out</c25> <q25>an arrest</q25>.
-----
1 | mixed | Doreen Stubbings | PERSON | name
2 | indirect | Doreen Stubbings | PERSON | title
3 | mixed | letter from Fenshire County Council | DOCUMENT | document
4 | direct | Doreen Stubbings | PERSON | title
5 | indirect | Ken Stubbings | PERSON | name
6 | indirect | Fenshire County Council | ORG | organisation
7 | indirect | survey by its highways contractor | DOCUMENT | document
8 | indirect | Julie Ackroyd-Finch | PERSON | name
9 | direct | Julie Ackroyd-Finch | PERSON | pronoun
10 | mixed | Sunita Deol | PERSON | name
11 | indirect | Harnwell Town Council | ORG | organisation
12 | mixed | Arthur Pym | PERSON | name
13 | indirect | Sunita Deol | PERSON | title
14 | direct | Neil Brackley | PERSON | title
15 | mixed | Minutes of a county highways panel in March | DOCUMENT | document
16 | direct | Doreen Stubbings | PERSON | surname
17 | indirect | Josiah Gotts & Sons | ORG | organisation
18 | indirect | One mum at the gates | PERSON | title
19 | direct | One mum at the gates | PERSON | title
20 | attitude | Dale Kitchener | PERSON | title
21 | mixed | GMB | ORG | organisation
22 | attitude | Pupils | GROUP | group
23 | direct | Alfie Marsh | PERSON | name
24 | direct | plaque on the railings | DOCUMENT | document
25 | indirect | local PCSO | PERSON | title
entity | PERSON | Doreen Stubbings | Doreen; Mrs Stubbings | lollipop lady | -
entity | PERSON | Ken Stubbings | - | - | -
entity | PERSON | Julie Ackroyd-Finch | - | headteacher | St Botolph’s Primary School
entity | PERSON | Sunita Deol | Cllr Sunita Deol; Cllr Deol | mayor | Harnwell Town Council
entity | PERSON | Arthur Pym | Cllr Arthur Pym | Cllr | -
entity | PERSON | Neil Brackley | Cllr Neil Brackley | highways chief | Fenshire County Council
entity | PERSON | Rob Leggett | Cllr Rob Leggett | deputy | Harnwell Town Council
entity | PERSON | Dale Kitchener | - | landlord | -
entity | PERSON | Alfie Marsh | - | - | -
entity | ORG | Fenshire County Council | - | - | -
entity | ORG | St Botolph’s Primary School | - | - | -
entity | ORG | Harnwell Gazette | - | - | -
entity | ORG | County Hall | - | - | -
entity | ORG | Tarmline | - | - | -
entity | ORG | Harnwell Town Council | - | - | -
entity | ORG | Josiah Gotts & Sons | - | - | -
entity | ORG | Carrières Maes | - | - | -
entity | ORG | Fiddlers | - | - | -
entity | ORG | GMB | - | - | -
entity | ORG | Unison | - | - | -
entity | LOC | Sheepwash Lane | - | - | -
entity | LOC | Corn Exchange | - | - | -
entity | LOC | Cold Ash Quarry | - | - | -
entity | LOC | Tupp’s Corner | - | - | -
entity | LOC | Fox and Fiddle | - | - | -
entity | NORP | Belgian | - | - | -
meta | Lollipop lady Doreen vows to defy axe ‘in my dressing gown’ | - | Megan Orme
