<q1>Stadium roof ‘won’t wait’</q1>: ratepayers face new $18.4m bill

By Hamish Rutherglen

Ratepayers might have to find another $18.4 million for Port Hollis’ leaking stadium, which <s2>one city councillor</s2> <c2>says</c2> <q2>would be better used as “the country’s largest glasshouse”</q2>.

Councillors voted 9-5 yesterday to seek public feedback on three options for Aorere Energy Stadium, the 22,000-seat home of the Stags.

<s3>A report by engineers Holm McIvor</s3> <c3>found</c3> <q3>the roof’s plastic panels were failing 15 years sooner than the supplier, German firm Lichtdach, had promised</q3>.

<s4>Port Hollis City Council property manager Tipene Karetai</s4> <c4>told</c4> <a4>the meeting</a4> <q4>the roof “won’t wait for the next long-term plan”</q4>.

“<q5>It’s leaked on the Tussock Kings. It’s leaked on the All Blacks.</q5>

“<q5>Last month it leaked on me.</q5>”

Cr Noeline Tavendale, who opposed the stadium in 2009 and coined the glasshouse line, was unrepentant.

“<q6>I stood in the Municipal Chambers and said it would cost us $300 million, and I was laughed at,</q6>” <s6>she</s6> <c6>said</c6>.

“<q7>Who’s laughing?</q7>”

Cr Bruce Fairweather took issue with that.

<q8>The stadium drew $23 million a year into the city</q8>, <s8>he</s8> <c8>maintained</c8>, <q8>and “you don’t bulldoze the till”</q8>.

<s9>Cr Tavendale</s9><c9>:</c9> “<q9>Whose till, Bruce?</q9>”

<s10>Mayor Ra Whitcombe</s10> <c10>asked</c10> <a10>the pair</a10> <q10>to “save it for the Gluepot”</q10>, the pub across Clyde St.

The council is owed $92 million by Hollis Venues Ltd, the company it set up to run the stadium, the Civic and the ice rink.

<s11>Chief executive Shelley Vaipulu</s11> <c11>admitted</c11> <q11>the company would not pay a dividend before 2034</q11>. <s12>She</s12> <c12>apologised</c12> to <a12>ratepayers</a12> for “<q12>a model that never worked</q12>”.

Asked if her job was at risk, <s13>Ms Vaipulu</s13> <c13>said</c13> <q13>that was a question for the board</q13>.

<s14>Port Hollis Householders’ Association chairman Lindsay Peat</s14> <c14>wants</c14> <q14>Hollis Venues wound up</q14>.

“<q15>We’ve had three rescues and four chief executives, and the only thing that’s gone up is the net over row G,</q15>” <s15>he</s15> <c15>told</c15> <a15>councillors</a15> during the public forum.

<q16>Replacing the panels would add $41 a year to the average rates bill for a decade</q16>, <s16>finance manager Pranav Deshmukh</s16> <c16>estimated</c16>.

A cheaper option, netting, would cost $3.1 million but close the east stand until 2027.

The third option is to demolish the stadium and return to Caledon Park, most of which is now a Bunnings.

<s17>Aorere Rugby chairwoman Jude Falaniko</s17> <c17>said</c17> <q17>the union could not afford a cent more in rent</q17>. The Stags drew 4100 people to Saturday’s 31-12 loss to Taranaki.

<s18>She</s18> <c18>feared</c18> <q18>tests would be lost to Hamilton and Wellington</q18>.

<s19>Te Runanga o Waiora upoko Hana Solomon</s19> <c19>reminded</c19> <a19>councillors</a19> <q19>the site was a mahika kai, or food-gathering place, before it was a car park</q19>.

“<q20>The eels never sent us a bill,</q20>” <s20>Mrs Solomon</s20> <c20>said</c20>.

In a letter tabled yesterday, <s21,22>Lichtdach</s21,22> <c21>denied</c21> <q21>its panels were faulty</q21> and <c22>blamed</c22> “<q22>salt, gulls and an unusual cleaning regime</q22>”.

The university, which leases the ground floor of the south stand to Unipol Gym and a Robert Harris cafe, was not consulted.

<s23>Mr Whitcombe</s23> <c23>declined to say</c23> <q23>which option he preferred</q23>. <q24>Whatever was decided</q24>, <s24>he</s24> <c24>reckoned</c24>, “<q24>someone will write to the paper</q24>”.

Consultation opens on August 4, and hearings will be held in Port Hollis and Kaka Bay.
-----
1 | mixed | Tipene Karetai | PERSON | none
2 | mixed | Noeline Tavendale | PERSON | title
3 | indirect | report by engineers Holm McIvor | DOCUMENT | document
4 | mixed | Tipene Karetai | PERSON | name
5 | direct | Tipene Karetai | PERSON | none
6 | direct | Noeline Tavendale | PERSON | pronoun
7 | direct | Noeline Tavendale | PERSON | none
8 | mixed | Bruce Fairweather | PERSON | pronoun
9 | direct | Noeline Tavendale | PERSON | surname
10 | mixed | Ra Whitcombe | PERSON | name
11 | indirect | Shelley Vaipulu | PERSON | name
12 | mixed | Shelley Vaipulu | PERSON | pronoun
13 | indirect | Shelley Vaipulu | PERSON | surname
14 | attitude | Lindsay Peat | PERSON | name
15 | direct | Lindsay Peat | PERSON | pronoun
16 | indirect | Pranav Deshmukh | PERSON | name
17 | indirect | Jude Falaniko | PERSON | name
18 | attitude | Jude Falaniko | PERSON | pronoun
19 | indirect | Hana Solomon | PERSON | name
20 | direct | Hana Solomon | PERSON | surname
21 | indirect | Lichtdach | ORG | organisation
22 | mixed | Lichtdach | ORG | organisation
23 | attitude | Ra Whitcombe | PERSON | surname
24 | mixed | Ra Whitcombe | PERSON | pronoun
entity | PERSON | Tipene Karetai | - | property manager | Port Hollis City Council
entity | PERSON | Noeline Tavendale | Cr Noeline Tavendale; Cr Tavendale | Cr | Port Hollis City Council
entity | PERSON | Bruce Fairweather | Cr Bruce Fairweather; Bruce | Cr | Port Hollis City Council
entity | PERSON | Ra Whitcombe | Mayor Ra Whitcombe; Mr Whitcombe | Mayor | -
entity | PERSON | Shelley Vaipulu | Ms Vaipulu | Chief executive | Hollis Venues Ltd
entity | PERSON | Lindsay Peat | - | chairman | Port Hollis Householders’ Association
entity | PERSON | Pranav Deshmukh | - | finance manager | Port Hollis City Council
entity | PERSON | Jude Falaniko | - | chairwoman | Aorere Rugby
entity | PERSON | Hana Solomon | Mrs Solomon | upoko | Te Runanga o Waiora
entity | ORG | Port Hollis City Council | - | - | -
entity | ORG | Stags | - | - | -
entity | ORG | Holm McIvor | - | - | -
entity | ORG | Lichtdach | - | - | -
entity | ORG | Tussock Kings | - | - | -
entity | ORG | All Blacks | - | - | -
entity | ORG | Hollis Venues Ltd | Hollis Venues | - | -
entity | ORG | Port Hollis Householders’ Association | - | - | -
entity | ORG | Bunnings | - | - | -
entity | ORG | Aorere Rugby | - | - | -
entity | ORG | Taranaki | - | - | -
entity | ORG | Te Runanga o Waiora | - | - | -
entity | ORG | Unipol Gym | - | - | -
entity | ORG | Robert Harris | - | - | -
entity | LOC | Port Hollis | - | - | -
entity | LOC | Aorere Energy Stadium | - | - | -
entity | LOC | Municipal Chambers | - | - | -
entity | LOC | Gluepot | - | - | -
entity | LOC | Clyde St | - | - | -
entity | LOC | Civic | - | - | -
entity | LOC | Caledon Park | - | - | -
entity | LOC | Hamilton | - | - | -
entity | LOC | Wellington | - | - | -
entity | LOC | Kaka Bay | - | - | -
entity | NORP | German | - | - | -
meta | Stadium roof ‘won’t wait’: ratepayers face new $18.4m bill | - | Hamish Rutherglen
