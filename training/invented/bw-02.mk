‘<q1>We slept in our coats</q1>’: landlord was warned of mould two years before boy fell ill

<s2>Internal documents</s2> <c2>show</c2> <q2>Holme and Ardley put off repairs at Peckover estate in Deptford to protect its credit rating</q2>

Jess Abernethy-Kaur Housing correspondent

<a3>One of London’s biggest housing associations</a3> <c3>was told</c3> by <s3>its own surveyors</s3> that <q3>a family’s flat was “unfit for a dog”</q3>, two years before their son was rushed to hospital with breathing problems.

Yasmin Odukoya, 27, moved to the one-bedroom home on Tannery Road in 2021. <q4>By the second winter</q4>, <s4>she</s4> <c4>said</c4>, <q4>black spores had covered the cot of her son, Idris</q4>.

“<q5>We wore hats to bed because the man they sent told us to ‘<n5>let the damp out</n5>’,</q5>” <s5>she</s5> <c5>said</c5>. “<q5>It doesn’t want to go out. It doesn’t pay rent, but then nobody has asked it to.</q5>”

<s6>Holme and Ardley Homes</s6>, which has 41,000 properties across the capital and Essex, <c6>apologised</c6> to <a6>the family</a6> for “<q6>a service that fell short</q6>”. <s7>The landlord</s7> <c7>denied</c7> <q7>having put tenants at risk</q7>.

In an email of 4 March 2022, <s8>one surveyor</s8> <c8>described</c8> the external wall as “<q8>a sponge with a front door</q8>”. <q9>Nothing should be spent</q9>, <s9>a regional manager</s9> <c9>replied</c9>, “<q9>until after Moody’s has been</q9>”.

That manager has since left. <s10>H&A</s10> <c10>declined to say</c10> <q10>why</q10>.

<s11>The chief executive, Fenella Stroud-Achebe</s11>, who was paid £412,000 last year, <c11>wrote</c11> in an annual report that <q11>the association had “zero tolerance of damp, and of the people who excuse it”</q11>.

“<q12>I have 41,000 boilers to think about,</q12>” <s12>she</s12> <c12>told</c12> <a12>MPs</a12> on Tuesday, a remark that <s13>Odukoya’s solicitor, Tomasz Bracegirdle of Bracegirdle Amin</s13>, <c13>called</c13> “<q13>the most honest sentence in the building</q13>”.

In May <s14,15>the Housing Ombudsman</s14,15> <c14>found</c14> <q14>severe maladministration</q14> and <c15>ordered</c15> <a15>the landlord</a15> <q15>to pay £7,200</q15>. <s16>Grace Odukoya, the boy’s grandmother</s16>, <c16>likened</c16> the sum to “<q16>the price of a used Corsa with the same mould in it</q16>”.

<s17>Grace, a retired midwife</s17>, <c17>said</c17> <q17>doctors at St Osyth’s hospital had feared for his left lung</q17>. <q18>Her daughter-in-law</q18>, <s18>she</s18> <c18>added</c18>, “<q18>stopped hoovering because it only moved the stuff around</q18>”.

<q19>At least 88 homes on the estate are affected</q19>, <c19>says</c19> <s19>Damp Is Not a Lifestyle, a tenants’ group</s19>. <s20>It</s20> <c20>wants</c20> <q20>the Regulator of Social Housing to strip H&A of its top grade</q20>.

“<q21>They send a leaflet, then a dehumidifier, then a man to read the dehumidifier,</q21>” <c21>said</c21> <s21>its founder, Kwabena Lisle</s21>. “<q21>The electricity is on us.</q21>”

The regulator last inspected the association in January. Dri-Lok, the Basildon contractor that sealed Peckover’s walls in 2020, went bust in June; its administrators, Boyle Ferrand, did not respond to requests for comment.

<s22>The housing secretary, Callum Reyes-Whitlock</s22>, <c22>told</c22> <a22>the Commons</a22> <q22>he was “sickened, and not for the first time this week”</q22>. Pressed by the Green MP Orla Fennimore, <s23,24>the housing secretary</s23,24> <c23>ruled out</c23> <q23>sacking the board</q23> but <c24>said</c24> <q24>he expected “names, dates and a plumber” by Friday</q24>.

Yasmin and Idris are living in a hotel beside the A2, opposite a Lidl and two miles from his nursery, Little Herons. <s25>A text from the association</s25> this week <c25>informed</c25> <a25>her</a25> that <q25>it could not “guarantee a like-for-like location”</q25>.

“<q26>I said I’d take an unlike one,</q26>” <s26>she</s26> <c26>said</c26>.
-----
1 | direct | Yasmin Odukoya | PERSON | none
2 | indirect | Internal documents | DOCUMENT | document
3 | mixed | its own surveyors | GROUP | group
4 | indirect | Yasmin Odukoya | PERSON | pronoun
5 | direct | Yasmin Odukoya | PERSON | pronoun
6 | mixed | Holme and Ardley Homes | ORG | organisation
7 | indirect | Holme and Ardley Homes | ORG | organisation
8 | mixed | one surveyor | PERSON | title
9 | mixed | regional manager | PERSON | title
10 | attitude | Holme and Ardley Homes | ORG | organisation
11 | mixed | Fenella Stroud-Achebe | PERSON | name
12 | direct | Fenella Stroud-Achebe | PERSON | pronoun
13 | mixed | Tomasz Bracegirdle | PERSON | name
14 | indirect | Housing Ombudsman | ORG | organisation
15 | indirect | Housing Ombudsman | ORG | organisation
16 | mixed | Grace Odukoya | PERSON | name
17 | indirect | Grace Odukoya | PERSON | name
18 | mixed | Grace Odukoya | PERSON | pronoun
19 | indirect | Damp Is Not a Lifestyle | ORG | organisation
20 | attitude | Damp Is Not a Lifestyle | ORG | pronoun
21 | direct | Kwabena Lisle | PERSON | name
22 | mixed | Callum Reyes-Whitlock | PERSON | name
23 | indirect | Callum Reyes-Whitlock | PERSON | title
24 | mixed | Callum Reyes-Whitlock | PERSON | title
25 | mixed | text from the association | DOCUMENT | document
26 | direct | Yasmin Odukoya | PERSON | pronoun
entity | PERSON | Yasmin Odukoya | Odukoya; Yasmin | - | -
entity | PERSON | Idris | - | - | -
entity | PERSON | Fenella Stroud-Achebe | - | chief executive | Holme and Ardley Homes
entity | PERSON | Tomasz Bracegirdle | - | solicitor | Bracegirdle Amin
entity | PERSON | Grace Odukoya | Grace | retired midwife | -
entity | PERSON | Kwabena Lisle | - | founder | Damp Is Not a Lifestyle
entity | PERSON | Callum Reyes-Whitlock | - | housing secretary | -
entity | PERSON | Orla Fennimore | - | MP | -
entity | ORG | Holme and Ardley Homes | Holme and Ardley; H&A | - | -
entity | ORG | Moody’s | - | - | -
entity | ORG | Bracegirdle Amin | - | - | -
entity | ORG | Housing Ombudsman | - | - | -
entity | ORG | St Osyth’s hospital | - | - | -
entity | ORG | Damp Is Not a Lifestyle | - | - | -
entity | ORG | Regulator of Social Housing | - | - | -
entity | ORG | Dri-Lok | - | - | -
entity | ORG | Boyle Ferrand | - | - | -
entity | ORG | Commons | - | - | -
entity | ORG | Lidl | - | - | -
entity | ORG | Little Herons | - | - | -
entity | NORP | Green | - | - | -
entity | LOC | Peckover estate | Peckover | - | -
entity | LOC | Deptford | - | - | -
entity | LOC | London | - | - | -
entity | LOC | Tannery Road | - | - | -
entity | LOC | Essex | - | - | -
entity | LOC | Basildon | - | - | -
entity | LOC | A2 | - | - | -
meta | ‘We slept in our coats’: landlord was warned of mould two years before boy fell ill | - | Jess Abernethy-Kaur
