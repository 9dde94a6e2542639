<q1>Flying insects down by a third in a decade</q1>, <s1>national survey</s1> <c1>finds</c1>

<s2>Lead scientist</s2> <c2>calls</c2> results ‘<q2>a warning light on the dashboard of nature</q2>’ after volunteers count bugs on number plates

Tamsin Ullathorne

<q3>The number of flying insects hitting vehicles in the UK has fallen by 34% in 10 years</q3>, <s3>a survey of nearly 28,000 car journeys</s3> <c3>has found</c3>.

Volunteers wiped their number plates clean, drove to the shops, to work or to the coast, and then counted what had stuck through a cardboard grid known as a “<x>splatometer</x>”.

<q4>The steepest fall, of 46%, was in the east Midlands and the smallest, 19%, in Scotland</q4>, <c4>according to</c4> <s4>the charity Hedge & Wing</s4>, which ran the project with the University of Aberwell.

“<q5>A number plate is not a laboratory, but there are a great many of them,</q5>” <c5>said</c5> <s5>Dr Oriel Pemberthy, an ecologist at the university</s5> who led the analysis. “<q5>This is a warning light on the dashboard of nature, and we have been driving with it on for years.</q5>”

<s6>She</s6> <c6>cautioned</c6> that <q6>the figures could not by themselves show why insects were vanishing</q6>.

Newer cars are more streamlined and might be expected to push more air, and more midges, aside. But <s7>Pemberthy’s team</s7> <c7>found</c7> <q7>no link with the age or shape of the vehicle</q7>. If anything, old vans came home cleaner.

<s8>The study</s8>, published on Wednesday, <c8>suggests</c8> that <q8>pesticides, the loss of meadows and warmer winters may all have played a part</q8>. It controlled for temperature, time of day and the speed of the journey, and excluded any drive on which it rained.

Not all of her colleagues are persuaded. <s9,10>Prof Matthias Amsel, an entomologist at the Leutzen Institute in Germany</s9,10> who was not involved in the research, <c9>described</c9> it as “<q9>charming and useful</q9>” but <c10>questioned</c10> <q10>whether a decade was long enough</q10>.

“<q11>Insect populations go up and down like the stock exchange,</q11>” <s11>he</s11> <c11>said</c11>. “<q11>If you begin to count after a fine spring, everything that follows looks like a crash.</q11>”

<s12,13>Pemberthy</s12,13> <c12>acknowledged</c12> <q12>the risk</q12> but <c13>pointed out</c13> that <q13>the first two summers of the count had been unusually wet</q13>.

About three-quarters of the world’s crops depend to some extent on pollinators, and swifts, bats and freshwater fish all feed on flying insects. Britain has lost half its breeding swifts since the mid-1990s.

Few of the counters have been as diligent as Desmond Akehurst, 73, a retired lorry driver from Louth, who logged 211 journeys. <s14>He</s14> <c14>remembers</c14> <q14>pulling over on the A46 to scrape the windscreen in the 1970s</q14>.

“<q15>You couldn’t see for them. Moths, mostly, and those big daft craneflies,</q15>” <s15>he</s15> <c15>said</c15>. “<q15>Last August I did Lincoln and back and got two.</q15>”

Akehurst’s wife, Jean, kept the tally in an exercise book until her death in 2023. Their granddaughter Rowan, 16, has taken it over. <s16>She</s16> <c16>wants</c16> <q16>to study zoology</q16>.

<s17>The National Farmers’ Union</s17> <c17>said</c17> <q17>its members had sown thousands of miles of flower margins</q17>.

“<q18>Farmers need pollinators more than anyone,</q18>” <c18>said</c18> <s18>its environment adviser, Hugo Trelawn</s18>. “<q18>Blaming the tractor is lazy.</q18>”

<s19>Hedge & Wing</s19> <c19>is urging</c19> <a19>ministers</a19> <q19>to ban two neonicotinoid sprays outright and to set a legal target for insect numbers</q19>. <s20>Its director, Ngozi Satterley</s20>, <c20>accused</c20> the government of “<q20>counting trees and forgetting what lives in them</q20>”.

“<q21>We were promised a strategy in 2021,</q21>” <s21>she</s21> <c21>said</c21>. “<q21>I have the press release framed in the downstairs loo.</q21>”

<s22>The Department for Environment, Food and Rural Affairs</s22> <c22>would not say</c22> <q22>when the strategy would appear</q22>. <s23>A Defra spokesperson</s23> <c23>said</c23>: “<q23>We are committed to reversing nature’s decline and are investing £400m in habitats rich in wildlife.</q23>”

The count will be repeated from June.
-----
1 | indirect | national survey | DOCUMENT | document
2 | mixed | Oriel Pemberthy | PERSON | title
3 | indirect | national survey | DOCUMENT | document
4 | indirect | Hedge & Wing | ORG | organisation
5 | direct | Oriel Pemberthy | PERSON | name
6 | indirect | Oriel Pemberthy | PERSON | pronoun
7 | indirect | Pemberthy’s team | GROUP | group
8 | indirect | study | DOCUMENT | document
9 | mixed | Matthias Amsel | PERSON | name
10 | indirect | Matthias Amsel | PERSON | name
11 | direct | Matthias Amsel | PERSON | pronoun
12 | indirect | Oriel Pemberthy | PERSON | surname
13 | indirect | Oriel Pemberthy | PERSON | surname
14 | attitude | Desmond Akehurst | PERSON | pronoun
15 | direct | Desmond Akehurst | PERSON | pronoun
16 | attitude | Rowan | PERSON | pronoun
17 | indirect | National Farmers’ Union | ORG | organisation
18 | direct | Hugo Trelawn | PERSON | name
19 | indirect | Hedge & Wing | ORG | organisation
20 | mixed | Ngozi Satterley | PERSON | name
21 | direct | Ngozi Satterley | PERSON | pronoun
22 | attitude | Department for Environment, Food and Rural Affairs | ORG | organisation
23 | direct | Department for Environment, Food and Rural Affairs | ORG | organisation
entity | PERSON | Oriel Pemberthy | Dr Oriel Pemberthy; Pemberthy | ecologist | University of Aberwell
entity | PERSON | Matthias Amsel | Prof Matthias Amsel | entomologist | Leutzen Institute
entity | PERSON | Desmond Akehurst | Akehurst | lorry driver | -
entity | PERSON | Jean | - | - | -
entity | PERSON | Rowan | - | - | -
entity | PERSON | Hugo Trelawn | - | environment adviser | National Farmers’ Union
entity | PERSON | Ngozi Satterley | - | director | Hedge & Wing
entity | ORG | Hedge & Wing | - | - | -
entity | ORG | University of Aberwell | - | - | -
entity | ORG | Leutzen Institute | - | - | -
entity | ORG | National Farmers’ Union | - | - | -
entity | ORG | Department for Environment, Food and Rural Affairs | Defra | - | -
entity | LOC | UK | - | - | -
entity | LOC | east Midlands | - | - | -
entity | LOC | Scotland | - | - | -
entity | LOC | Germany | - | - | -
entity | LOC | Britain | - | - | -
entity | LOC | Louth | - | - | -
entity | LOC | A46 | - | - | -
entity | LOC | Lincoln | - | - | -
meta | Flying insects down by a third in a decade, national survey finds | - | Tamsin Ullathorne
