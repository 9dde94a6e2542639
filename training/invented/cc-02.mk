<q1>Chalk pit lorries will turn lane into 'a one-way ticket to A&E'</q1>, <c1>says</c1> <s1>parish council</s1>

Jodie Marchetti

Plans to fill a disused chalk pit with two million tonnes of building waste <c2>have been condemned</c2> by <s2>villagers</s2> as "<q2>madness on a road where two horses can't pass</q2>".

<s3>Stourway Aggregates</s3> <c3>wants</c3> <q3>to reopen Hangman's Pit, off Puddledock Lane in Elmsole, near Faversham, for up to 14 years</q3>.

The quarry, known locally as '<x>the White Hole</x>', last sent lime to the cement works at Northfleet in 1981 and is now home to peregrines, bee orchids and the Elmsole & District Model Flying Club.

<s4>The firm's application</s4> <c4>says</c4> <q4>there would be a "modest" 92 lorry movements a day, none of them at school drop-off</q4>.

But <s5,6>Elmsole Parish Council</s5,6>, which met in the bar of the Plough and Harrow on Monday because the village hall was full, <c5>argues</c5> <q5>the figures are "a work of fiction"</q5> and <c6>has called on</c6> <a6>Kent County Council</a6> <q6>to throw them out</q6>.

<s7>Chairman Trevor Godden, 68</s7>, <c7>said</c7>: "<q7>I counted 17 vans and a tractor in an hour last Tuesday. Now add a 32-tonner every six minutes and it's a one-way ticket to A&E.</q7>

"<q7>We lost young Callum Foad on that bend in 2014 and I will not stand by that hedge again.</q7>"

<s8>Kerry Godden</s8>, who is married to his son and runs Little Larks Pre-School opposite the entrance, <c8>fears</c8> <q8>dust will drift across the playground</q8>.

"<q9>They keep telling us it's '<n9>only chalk</n9>',</q9>" <s9>Mrs Godden</s9> <c9>said</c9>. "<q9>So was what my granddad coughed up.</q9>"

More than 640 objections have been lodged. <s10>One letter</s10>, from a grandmother in Perry Wood Close, <c10>asks</c10> <q10>whether planners have "ever reversed a pushchair into a bramble"</q10>. <s11>A banner outside the Plough</s11> <c11>reads</c11>: "<q11>No tip, no trucks, no thank you</q11>".

<s12>Kent Highways</s12> <c12>raised</c12> <q12>no objection "subject to two passing bays and suitable signage"</q12>, a response <s13>Cllr Aisha Rumbelow (Green)</s13> <c13>likened</c13> to "<q13>putting a plaster on a landslide</q13>".

<s14>She</s14> <c14>told</c14> <a14>the meeting</a14> <q14>nitrates could reach the aquifer that supplies Whitstable, Herne Bay and parts of Canterbury</q14>.

<s15,16>The Environment Agency</s15,16> <c15>confirmed</c15> <q15>it had asked for "further borehole data"</q15> but <c16>ruled out</c16> <q16>a formal objection before October</q16>.

<s17>Stourway</s17>, part of the Dutch group Van Hessel since 2022, <c17>insists</c17> <q17>the fill would be "cleaner than most back gardens"</q17>.

<s18>Planning manager Phil Catt</s18> <c18>said</c18>: "<q18>No asbestos, no gypsum, nothing that rots. When we go there'll be a nature reserve bigger than the car park at Bluewater.</q18>"

<s19>Mr Catt</s19> <c19>has offered</c19> <a19>villagers</a19> <q19>a liaison group and £5,000 a year towards the roof of St Mary Magdalene</q19>, money which <s20>the vicar, the Rev Prue Okonjo</s20>, <c20>described</c20> as "<q20>thirty pieces of gravel</q20>".

<s21>Tory MP Sir Gordon Strudwick</s21> <c21>has promised</c21> <q21>to walk the lane "in the rain and in the dark" before taking a view</q21>.

<s22>KCC</s22> <c22>said</c22> <q22>its planning committee would visit on September 18 and decide "in due course"</q22>.

A previous scheme for the pit, a climbing centre backed by the former Gillingham striker Wes Akehurst, was refused in 2011.
-----
1 | mixed | Elmsole Parish Council | ORG | organisation
2 | mixed | villagers | GROUP | group
3 | attitude | Stourway Aggregates | ORG | organisation
4 | mixed | firm's application | DOCUMENT | document
5 | mixed | Elmsole Parish Council | ORG | organisation
6 | indirect | Elmsole Parish Council | ORG | organisation
7 | direct | Trevor Godden | PERSON | name
8 | attitude | Kerry Godden | PERSON | name
9 | direct | Kerry Godden | PERSON | surname
10 | mixed | One letter | DOCUMENT | document
11 | direct | banner outside the Plough | DOCUMENT | document
12 | mixed | Kent Highways | ORG | organisation
13 | mixed | Aisha Rumbelow | PERSON | name
14 | indirect | Aisha Rumbelow | PERSON | pronoun
15 | mixed | Environment Agency | ORG | organisation
16 | indirect | Environment Agency | ORG | organisation
17 | mixed | Stourway Aggregates | ORG | organisation
18 | direct | Phil Catt | PERSON | name
19 | indirect | Phil Catt | PERSON | surname
20 | mixed | Prue Okonjo | PERSON | name
21 | mixed | Gordon Strudwick | PERSON | name
22 | mixed | Kent County Council | ORG | organisation
entity | PERSON | Trevor Godden | - | Chairman | Elmsole Parish Council
entity | PERSON | Callum Foad | - | - | -
entity | PERSON | Kerry Godden | Mrs Godden | - | Little Larks Pre-School
entity | PERSON | Aisha Rumbelow | Cllr Aisha Rumbelow | Cllr | -
entity | PERSON | Phil Catt | Mr Catt | Planning manager | Stourway Aggregates
entity | PERSON | Prue Okonjo | Rev Prue Okonjo | vicar | -
entity | PERSON | Gordon Strudwick | Sir Gordon Strudwick | MP | -
entity | PERSON | Wes Akehurst | - | striker | Gillingham
entity | ORG | Stourway Aggregates | Stourway | - | -
entity | ORG | Elmsole & District Model Flying Club | - | - | -
entity | ORG | Elmsole Parish Council | - | - | -
entity | ORG | Kent County Council | KCC | - | -
entity | ORG | Little Larks Pre-School | - | - | -
entity | ORG | Kent Highways | - | - | -
entity | ORG | Environment Agency | - | - | -
entity | ORG | Van Hessel | - | - | -
entity | ORG | Gillingham | - | - | -
entity | LOC | Hangman's Pit | - | - | -
entity | LOC | Puddledock Lane | - | - | -
entity | LOC | Elmsole | - | - | -
entity | LOC | Faversham | - | - | -
entity | LOC | Northfleet | - | - | -
entity | LOC | Plough and Harrow | Plough | - | -
entity | LOC | Perry Wood Close | - | - | -
entity | LOC | Whitstable | - | - | -
entity | LOC | Herne Bay | - | - | -
entity | LOC | Canterbury | - | - | -
entity | LOC | Bluewater | - | - | -
entity | LOC | St Mary Magdalene | - | - | -
entity | NORP | Green | - | - | -
entity | NORP | Dutch | - | - | -
entity | NORP | Tory | - | - | -
meta | Chalk pit lorries will turn lane into 'a one-way ticket to A&E', says parish council | - | Jodie Marchetti
