‘<q1>We are the filter</q1>’: Cheshire villagers demand answers over solvent plant

<s2>Labour MP</s2> <c2>accuses</c2> Dutch owner of ‘<q2>marking its own homework</q2>’ as regulator opens second investigation

Rosalind Achterberg North of England correspondent

<s3>Residents of a village beside one of Britain’s biggest solvent works</s3> <c3>have called for</c3> <q3>it to be shut until its owner explains why water beneath their homes contains 80 times the expected level of a suspected carcinogen</q3>.

<s4>Not Down Our Drains</s4>, formed last winter in the back room of the Bleeding Wolf in Thornley Moss, <c4>says</c4> <q4>the figure came to light only because it paid for boreholes of its own</q4>.

“<q5>They sample the river, they sample the air, they sample each other,</q5>” <c5>said</c5> <s5>Bridie Fallowfield, a retired midwife and the group’s founder</s5>. “<q5>Nobody sampled us. We are the filter.</q5>

“<q5>I have asked what is in my well in four letters and a postcard. I got a brochure.</q5>”

The plant was put up in 1961 by Crosfield Alkali and bought three years ago by Halvane, a Rotterdam company with sites in Teesside, Antwerp and Tarragona.

<s6,7>Halvane</s6,7> <c6>denied</c6> <q6>there was any continuing leak</q6> and <c7>described</c7> the contamination as “<q7>historic and stable</q7>”. <s8>A 140-page assessment by the consultants Priddy Marlowe</s8>, which the company commissioned, <c8>concluded</c8> <q8>there was “no plausible pathway” into people’s homes</q8>.

<s9>Yusuf Tremayne, the MP for Mersey Marshes</s9>, <c9>told</c9> <a9>the Commons</a9> last week: “<q9>When a firm hires the examiner and sets the paper, then sits there marking its own homework, nobody should faint when it passes.</q9>”

“<q10>That is a cheap line from a man who has never visited us,</q10>” <s10>Joost van den Eynde, the site’s Ghent-born director</s10>, <c10>shot back</c10> in the Weaver Packet.

<s11>The politician</s11> <c11>insists</c11> <q11>he has asked four times</q11>. <s12>His correspondence with the plant</s12>, seen by the Guardian, <c12>shows</c12> <q12>two requests went unanswered and a third was turned down “for reasons of insurance”</q12>. <s13>The Belgian</s13> <c13>has since offered</c13> <a13>him</a13> <q13>a date in October</q13>.

<s14>The Environment Agency</s14> <c14>confirmed</c14> that <q14>it had opened a second investigation in two years</q14>. The first ended with <s15>a warning letter</s15> that <c15>called</c15> the storage bunds “<q15>tired</q15>”.

<s16>Prof Adaeze Lindqvist, a toxicologist at Salford University</s16>, <c16>said</c16> <q16>the borehole results were “startling, but only six samples”</q16>. <s17>She</s17> <c17>urged</c17> <a17>campaigners</a17> <q17>not to talk of a cancer cluster</q17>.

“<q18>I delivered half this lane and I have been to too many of its funerals,</q18>” <s18>the former midwife</s18> <c18>said</c18>.

<s19>The UK Health Security Agency</s19> <c19>advises</c19> <a19>households with private wells</a19> <q19>to drink bottled water for now</q19>. <s20>The regulator</s20> <c20>said</c20> <q20>it lacked the evidence to order a shutdown</q20>. “<q21>Our officers will go where the science leads,</q21>” <s21>a spokesperson</s21> <c21>added</c21>.

<s22>One shift worker</s22>, who has 22 years behind him at the plant, <c22>feared</c22> <q22>the campaign would cost the area 340 jobs</q22>. “<q23>My kids drink that water and so do I,</q23>” <s23>the father of three</s23> <c23>said</c23>.

<s24>Unite</s24>, which represents most of the workforce, <c24>has warned</c24> against “<q24>closure by petition</q24>”.

<s25>The villagers</s25> <c25>plan</c25> <q25>to march from St Wilfrid’s church hall to the gates on 4 October</q25>.
-----
1 | direct | Bridie Fallowfield | PERSON | none
2 | mixed | Yusuf Tremayne | PERSON | title
3 | indirect | Residents of a village beside one of Britain’s biggest solvent works | GROUP | group
4 | indirect | Not Down Our Drains | ORG | organisation
5 | direct | Bridie Fallowfield | PERSON | name
6 | indirect | Halvane | ORG | organisation
7 | mixed | Halvane | ORG | organisation
8 | mixed | 140-page assessment by the consultants Priddy Marlowe | DOCUMENT | document
9 | direct | Yusuf Tremayne | PERSON | name
10 | direct | Joost van den Eynde | PERSON | name
11 | indirect | Yusuf Tremayne | PERSON | title
12 | mixed | His correspondence with the plant | DOCUMENT | document
13 | indirect | Joost van den Eynde | PERSON | title
14 | indirect | Environment Agency | ORG | organisation
15 | mixed | warning letter | DOCUMENT | document
16 | mixed | Adaeze Lindqvist | PERSON | name
17 | indirect | Adaeze Lindqvist | PERSON | pronoun
18 | direct | Bridie Fallowfield | PERSON | title
19 | indirect | UK Health Security Agency | ORG | organisation
20 | indirect | Environment Agency | ORG | organisation
21 | direct | Environment Agency | ORG | organisation
22 | attitude | One shift worker | PERSON | title
23 | direct | One shift worker | PERSON | title
24 | mixed | Unite | ORG | organisation
25 | attitude | Residents of a village beside one of Britain’s biggest solvent works | GROUP | group
entity | PERSON | Bridie Fallowfield | - | founder | Not Down Our Drains
entity | PERSON | Yusuf Tremayne | - | MP | -
entity | PERSON | Joost van den Eynde | - | director | Halvane
entity | PERSON | Adaeze Lindqvist | Prof Adaeze Lindqvist | toxicologist | Salford University
entity | ORG | Not Down Our Drains | - | - | -
entity | ORG | Crosfield Alkali | - | - | -
entity | ORG | Halvane | - | - | -
entity | ORG | Priddy Marlowe | - | - | -
entity | ORG | Commons | - | - | -
entity | ORG | Weaver Packet | - | - | -
entity | ORG | Guardian | - | - | -
entity | ORG | Environment Agency | - | - | -
entity | ORG | Salford University | - | - | -
entity | ORG | UK Health Security Agency | - | - | -
entity | ORG | Unite | - | - | -
entity | LOC | Cheshire | - | - | -
entity | LOC | Britain | - | - | -
entity | LOC | Bleeding Wolf | - | - | -
entity | LOC | Thornley Moss | - | - | -
entity | LOC | Mersey Marshes | - | - | -
entity | LOC | Rotterdam | - | - | -
entity | LOC | Teesside | - | - | -
entity | LOC | Antwerp | - | - | -
entity | LOC | Tarragona | - | - | -
entity | LOC | St Wilfrid’s | - | - | -
entity | NORP | Labour | - | - | -
entity | NORP | Dutch | - | - | -
entity | NORP | Belgian | - | - | -
meta | ‘We are the filter’: Cheshire villagers demand answers over solvent plant | - | Rosalind Achterberg
