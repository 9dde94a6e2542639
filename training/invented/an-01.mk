Prudence Mill flats thrown out as glass tower is branded '<q1>a greenhouse on stilts</q1>'

By Joss Ormerod
Local Government Reporter

A £38m scheme to turn one of the Ravock valley's last spinning mills into flats has been thrown out after <a2>planners</a2> <c2>were told</c2> <q2>it would "drown" the village below</q2>.

Holroyd Lane, the Halifax developer behind the conversion of Prudence Mill at Thornley Bridge, wanted to build 142 apartments and a seven-storey glass extension overlooking Cordelia Street and the River Ravock.

But members of Ravockdale Council's planning committee voted nine to two against the application on Tuesday night, in defiance of their own officers.

<s3>Coun Pauline Church, the Labour member for Skelby and Netherfield</s3>, who chairs the committee, <c3>said</c3> <q3>she had "nothing against flats, nothing against glass and nothing against Holroyd Lane"</q3>.

"<q4>But this is a greenhouse on stilts,</q4>" <s4>she</s4> <c4>said</c4>. "<q4>My grandmother was a doffer at Prudence. She would not know which way up it was.</q4>"

The scheme, named Prudence Rise, had been recommended for approval. <s5>A report by the council's head of planning, Damian York</s5>, <c5>said</c5> <q5>the mill had stood empty since Ashworth & Bligh went into liquidation in 2009 and its roof was "beyond economic repair"</q5>.

<s6>Mr York</s6> <c6>told</c6> <a6>members</a6> that <q6>refusal could cost the authority dearly</q6>. <s7>He</s7> <c7>warned of</c7> <q7>an appeal to the Planning Inspectorate</q7>.

<s8>Historic England</s8>, which was consulted in March, <c8>said</c8> <q8>the glass would be "legible as a modern addition"</q8>. But <s9>the Victorian Society</s9> <c9>called</c9> it "<q9>a shopfront in search of a shop</q9>", and Ravock Valley Civic Trust collected 3,100 signatures.

"<q10>Holroyd bought a Grade II* listed building and drew a car showroom,</q10>" <c10>said</c10> <s10>the trust's secretary, Winifred Banks</s10>, who taught at Skelby Grammar for 30 years. <s11>She</s11> <c11>accused</c11> the firm of <q11>treating the Ravockdale Local Plan as "a menu rather than a law"</q11>.

<s12>Residents of Weavers Court</s12>, directly beneath the mill, <c12>feared</c12> <q12>losing their light from October to March</q12>. <s13>One of them, 81-year-old Derek Field</s13>, <c13>said</c13> <q13>he had written to his landlord, Calderway Homes, and "had back a leaflet about recycling"</q13>.

<s14>Calderway</s14> <c14>said</c14> <q14>it had supported the scheme because 28 of the flats would be affordable</q14>. <s15>It</s15> <c15>denied</c15> <q15>pressing tenants to keep quiet</q15>.

Not everyone in the public gallery cheered. <s16>Skelby Chamber of Trade</s16> <c16>had wanted</c16> <q16>the mill open in time for the Worsted Festival of 2027</q16>, and <s17>its president, Ishtiaq Dar</s17>, who runs Dar's Carpets on Halifax Road, <c17>described</c17> the vote as "<q17>a kick in the teeth for Thornley Bridge</q17>".

<s18>Coun Giles Rudd</s18>, who represents Ashby and was one of the two in favour, <c18>told</c18> <a18>the meeting</a18>: "<q18>We cannot keep refusing developers and then asking where the young people went.</q18>" <s19>He</s19> <c19>urged</c19> <a19>Holroyd Lane</a19> <q19>to come back "with fewer storeys and more stone"</q19>.

The mill, built for Josiah Prudence in 1871, once employed 900 people and gave its name to a football team, Prudence Rovers, that beat Keighley in the West Riding Cup.

<s20>The company</s20> <c20>said</c20> last night that <q20>it was considering its position</q20>. <s21>A spokesman</s21> <c21>added</c21>: "<q21>We are disappointed for the 28 families who would have had homes. The building will not stand another winter like Storm Eudora.</q21>"
-----
1 | mixed | Pauline Church | PERSON | none
2 | mixed | - | - | none
3 | mixed | Pauline Church | PERSON | name
4 | direct | Pauline Church | PERSON | pronoun
5 | mixed | report by the council's head of planning | DOCUMENT | document
6 | indirect | Damian York | PERSON | surname
7 | indirect | Damian York | PERSON | pronoun
8 | mixed | Historic England | ORG | organisation
9 | mixed | Victorian Society | ORG | organisation
10 | direct | Winifred Banks | PERSON | name
11 | mixed | Winifred Banks | PERSON | pronoun
12 | attitude | Residents of Weavers Court | GROUP | group
13 | mixed | Derek Field | PERSON | name
14 | indirect | Calderway Homes | ORG | organisation
15 | indirect | Calderway Homes | ORG | pronoun
16 | attitude | Skelby Chamber of Trade | ORG | organisation
17 | mixed | Ishtiaq Dar | PERSON | name
18 | direct | Giles Rudd | PERSON | name
19 | mixed | Giles Rudd | PERSON | pronoun
20 | indirect | Holroyd Lane | ORG | organisation
21 | direct | Holroyd Lane | ORG | organisation
entity | PERSON | Pauline Church | Coun Pauline Church | chair of planning committee | Ravockdale Council
entity | PERSON | Damian York | Mr York | head of planning | Ravockdale Council
entity | PERSON | Winifred Banks | - | secretary | Ravock Valley Civic Trust
entity | PERSON | Derek Field | - | - | -
entity | PERSON | Ishtiaq Dar | - | president | Skelby Chamber of Trade
entity | PERSON | Giles Rudd | Coun Giles Rudd | Coun | Ravockdale Council
entity | PERSON | Josiah Prudence | - | - | -
entity | ORG | Holroyd Lane | Holroyd | - | -
entity | ORG | Ravockdale Council | - | - | -
entity | ORG | Ashworth & Bligh | - | - | -
entity | ORG | Planning Inspectorate | - | - | -
entity | ORG | Historic England | - | - | -
entity | ORG | Victorian Society | - | - | -
entity | ORG | Ravock Valley Civic Trust | - | - | -
entity | ORG | Skelby Grammar | - | - | -
entity | ORG | Calderway Homes | Calderway | - | -
entity | ORG | Skelby Chamber of Trade | - | - | -
entity | ORG | Dar's Carpets | - | - | -
entity | ORG | Prudence Rovers | - | - | -
entity | ORG | Keighley | - | - | -
entity | NORP | Labour | - | - | -
entity | LOC | Prudence Mill | Prudence | - | -
entity | LOC | Ravock valley | - | - | -
entity | LOC | River Ravock | - | - | -
entity | LOC | Halifax | - | - | -
entity | LOC | Thornley Bridge | - | - | -
entity | LOC | Cordelia Street | - | - | -
entity | LOC | Skelby and Netherfield | - | - | -
entity | LOC | Weavers Court | - | - | -
entity | LOC | Halifax Road | - | - | -
entity | LOC | Ashby | - | - | -
meta | Prudence Mill flats thrown out as glass tower is branded 'a greenhouse on stilts' | - | Joss Ormerod
