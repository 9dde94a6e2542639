‘<q1>There’s never been a lift</q1>’: the Salford estate that stopped paying its service charge

<s2>Residents of Ordsall Fields</s2> <c2>say</c2> <q2>they were billed £1.2m for work nobody did</q2>. <s3>Their landlord</s3> <c3>blames</c3> <q3>a spreadsheet</q3>

By Orla Beckwith

The brown envelope that dropped on to Yusra Abdi’s mat in March asked for £2,816.40. Among its 41 items was the upkeep of a passenger lift.

“<q4>I rang up to ask which one,</q4>” <c4>said</c4> <s4>Abdi, 34, a care worker</s4> who lives with her two sons on the third floor of Kestrel House. “<q4>There’s a staircase. There’s never been a lift.</q4>”

The mother of two is among 212 tenants of Ordsall Fields, an estate beside the Manchester Ship Canal, withholding payments from Meadowbank Homes, one of the north-west’s biggest housing associations.

Formed in 2009 when Weaste Co-operative merged with the Croal Trust, Meadowbank owns 18,000 homes from Wigan to Glossop. <s5>It</s5> <c5>insists</c5> <q5>the charges were “broadly correct”, and that a “data migration” had led to “a small number of mislabelled lines”</q5>.

An internal memo seen by the Guardian is blunter. <q6>Up to a third of charges on five estates “could not survive a tribunal”</q6>, <s6>it</s6> <c6>warns</c6>.

“<q7>I’m mortified, frankly,</q7>” <c7>said</c7> <s7>Giles Penhaligon, the association’s chief executive</s7>. <s8,9>He</s8,9> <c8>claimed</c8> <q8>he knew nothing of the memo until it was leaked</q8>, but <c9>begged</c9> <a9>tenants</a9> <q9>to keep paying</q9>.

<s10>Lorraine Hulme</s10>, who ran Meadowbank until 2022 and is now a director of Brunskill & Hoyle, one of its contractors, <c10>said</c10> <q10>the software was bought after she left</q10>. “<q11>Her signature is on page one,</q11>” <s11>the chief executive</s11> <c11>shot back</c11>.

The rebellion was plotted at the kitchen table of Maureen Osei, 71, a retired dinner lady who chairs the tenants’ association, with her nephew, Kofi Osei, a trainee barrister at Garden Yard Chambers.

“<q12>We were patient for four years,</q12>” <s12>she</s12> <c12>said</c12>. “<q12>Patience isn’t a payment plan.</q12>”

<s13>The trainee barrister</s13> <c13>believes</c13> <q13>the landlord’s failure to consult makes most of the bills unenforceable</q13>.

Not everyone has joined in. <s14>One neighbour, herself a Meadowbank employee</s14>, <c14>said</c14> <q14>she would not lose her job over “a mop and a lightbulb”</q14>. <s15>She</s15> nonetheless <c15>hopes</c15> <q15>the retired dinner lady “gives them hell”</q15>.

Taped beside the bins, <s16>a handwritten sign</s16> <c16>reads</c16>: “<q16>Lift out of order since 1974.</q16>”

<s17>The Regulator of Social Housing</s17> <c17>said</c17> <q17>it was “considering the evidence”</q17>. Fettle, the Leeds company that wrote the software, has already been fined by the Information Commissioner’s Office over a separate leak.

The Housing Ombudsman has upheld six complaints against Meadowbank since January, one of them Abdi’s. <s18>Its report</s18> <c18>found</c18> <q18>“severe maladministration” and a landlord that “mistook silence for consent”</q18>. <s19>The watchdog</s19> <c19>ordered</c19> <a19>the association</a19> <q19>to repay her £340</q19>.

In the Commons, <s20>the Labour MP Hannah Threlfall</s20> <c20>threatened</c20> <q20>to read out the names of Meadowbank’s directors one by one</q20>. <s21>The housing minister</s21> <c21>assured</c21> <a21>her</a21> <q21>he would “look at it with interest”</q21>.

<s22>Opposition councillors</s22> <c22>want</c22> <q22>Salford city council to deny the landlord new sites until it opens its books</q22>. <s23>The council</s23> <c23>said</c23> <q23>it had no role in “a dispute between private parties”</q23>.

Abdi has framed her bill and hung it in the stairwell. “<q24>Where the lift would be,</q24>” <s24>she</s24> <c24>said</c24>.
-----
1 | direct | Yusra Abdi | PERSON | none
2 | indirect | Residents of Ordsall Fields | GROUP | group
3 | indirect | Meadowbank Homes | ORG | organisation
4 | direct | Yusra Abdi | PERSON | surname
5 | mixed | Meadowbank Homes | ORG | pronoun
6 | mixed | internal memo seen by the Guardian | DOCUMENT | pronoun
7 | direct | Giles Penhaligon | PERSON | name
8 | indirect | Giles Penhaligon | PERSON | pronoun
9 | indirect | Giles Penhaligon | PERSON | pronoun
10 | indirect | Lorraine Hulme | PERSON | name
11 | direct | Giles Penhaligon | PERSON | title
12 | direct | Maureen Osei | PERSON | pronoun
13 | attitude | Kofi Osei | PERSON | title
14 | mixed | One neighbour | PERSON | title
15 | mixed | One neighbour | PERSON | pronoun
16 | direct | handwritten sign | DOCUMENT | document
17 | mixed | Regulator of Social Housing | ORG | organisation
18 | mixed | Its report | DOCUMENT | document
19 | indirect | Housing Ombudsman | ORG | organisation
20 | indirect | Hannah Threlfall | PERSON | name
21 | mixed | housing minister | PERSON | title
22 | attitude | Opposition councillors | GROUP | group
23 | mixed | Salford city council | ORG | organisation
24 | direct | Yusra Abdi | PERSON | pronoun
entity | PERSON | Yusra Abdi | Abdi | care worker | -
entity | PERSON | Giles Penhaligon | - | chief executive | Meadowbank Homes
entity | PERSON | Lorraine Hulme | - | director | Brunskill & Hoyle
entity | PERSON | Maureen Osei | - | chair | -
entity | PERSON | Kofi Osei | - | trainee barrister | Garden Yard Chambers
entity | PERSON | Hannah Threlfall | - | MP | -
entity | ORG | Meadowbank Homes | Meadowbank | - | -
entity | ORG | Weaste Co-operative | - | - | -
entity | ORG | Croal Trust | - | - | -
entity | ORG | Guardian | - | - | -
entity | ORG | Brunskill & Hoyle | - | - | -
entity | ORG | Garden Yard Chambers | - | - | -
entity | ORG | Regulator of Social Housing | - | - | -
entity | ORG | Fettle | - | - | -
entity | ORG | Information Commissioner’s Office | - | - | -
entity | ORG | Housing Ombudsman | - | - | -
entity | ORG | Commons | - | - | -
entity | ORG | Salford city council | - | - | -
entity | NORP | Labour | - | - | -
entity | LOC | Salford | - | - | -
entity | LOC | Ordsall Fields | - | - | -
entity | LOC | Kestrel House | - | - | -
entity | LOC | Manchester Ship Canal | - | - | -
entity | LOC | Wigan | - | - | -
entity | LOC | Glossop | - | - | -
entity | LOC | Leeds | - | - | -
meta | ‘There’s never been a lift’: the Salford estate that stopped paying its service charge | - | Orla Beckwith
