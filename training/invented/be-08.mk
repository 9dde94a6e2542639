BYPASS INQUIRY: '<q22>YOU CANNOT PUT A HARE ON A ROUNDABOUT</q22>'

<s1>National Highways</s1> <c1>has defended</c1> <q1>its choice of a route through Sallow Vale</q1> on the first day of the inquiry into the A418 Great Corling bypass.

About 120 people filled the Jubilee Hall on Tuesday, and a dozen more listened in the car park of the Wheatsheaf over a loudspeaker lent by Corling Young Farmers.

Opening the case for the £212m road, <s2>Barnaby Spry KC</s2> <c2>told</c2> <a2>the inspector, Dr Nasreen Holt-Mackay</a2>, that <q2>18,400 vehicles a day squeezed through Sheep Street, past two schools and the almshouses</q2>. <s3>He</s3> <c3>said</c3> <q3>the four-mile bypass would take away seven in ten lorries</q3>.

"<q4>This town has been waiting since 1938,</q4>" <s4>he</s4> <c4>said</c4>. "<q4>It has been very polite about it.</q4>"

<s5>Sallow Vale Says No</s5>, the group formed in Nether Corling two years ago, <c5>argues</c5> that <q5>a cheaper road to the west, along the old railway, was dropped because it crossed land owned by the Cavendry Estate</q5>.

<s6>Its chairwoman, Pip Thistlewood</s6>, <c6>said</c6> <q6>traffic counts were taken on the Friday of the Corling Show</q6>. "<q7>There were Clydesdales in the queue. Nobody has told me what a Clydesdale counts as,</q7>" <c7>said</c7> <s7>the retired surveyor</s7>, to laughter.

Under questioning by Ms Thistlewood, <s8>the agency's traffic engineer, Kwabena Frost</s8>, <c8>accepted</c8> that <q8>the count was "not ideal"</q8>. <s9>He</s9> <c9>denied</c9> <q9>choosing the date</q9>. The survey was carried out by consultants Tarrow Bain.

<s10>The Cavendry Estate</s10> <c10>has said</c10> <q10>it was never asked about a western route</q10>. Its agents, Lambert Sykes, sat at the back and took notes.

<s11>Great Corling Town Council</s11> <c11>supports</c11> <q11>the scheme</q11>. <s12,13>The mayor, Coun Desmond Pargeter</s12,13>, <c12>described</c12> Sheep Street as "<q12>a lorry park with hanging baskets</q12>" and <c13>reminded</c13> <a13>the inquiry</a13> that <q13>Amy Rook, 9, had been knocked off her scooter outside St Wilfrid's in March</q13>.

<s14>St Wilfrid's</s14>, a voluntary aided primary, <c14>said</c14> in a letter that <q14>its pupils now had "two playtimes and one lungful a day"</q14>.

Not all of its parents agree. <s15>Agnieszka Blunt</s15>, who farms at Hobb's Bottom, <c15>said</c15> <q15>the cutting would split her grazing in two and drain the Winnet Brook</q15>. <s16>She</s16> <c16>pleaded with</c16> <a16>Dr Holt-Mackay</a16> <q16>to walk the line before deciding</q16>.

"<q17>You can put a newt in a bucket. You cannot put a hare on a roundabout,</q17>" <s17>Mrs Blunt</s17> <c17>said</c17>.

<s18>The Wildlife Trust</s18> <c18>wants</c18> <q18>three green bridges instead of one</q18>, and <s19>Historic England</s19> <c19>has raised</c19> <q19>concerns about a Roman kiln near Dunmow's Piece</q19>. Natural England withdrew its objection last month after National Highways agreed to plant 31 acres of oak.

<s20>Bus firm Petrie Gold</s20> <c20>warned</c20> that <q20>the 47 to Aylesbury would stop serving Nether Corling if the lane were severed</q20>. <s21>A spokesman</s21> <c21>said</c21>: "<q21>We are a bus company, not a ferry.</q21>"

<s23>Bucks Police</s23> did not object but <c23>asked for</c23> <q23>cameras at both ends</q23>.

<s24>A sign on the hall railings</s24>, in a child's hand, <c24>read</c24>: "<q24>SLOW DOWN, WE ARE ONLY LITTLE.</q24>"

<s25>Dr Holt-Mackay</s25>, sitting for the Planning Inspectorate, <c25>promised</c25> <q25>to visit Sallow Vale "in stout boots"</q25> on December 2. The inquiry continues.
-----
1 | indirect | National Highways | ORG | organisation
2 | indirect | Barnaby Spry | PERSON | name
3 | indirect | Barnaby Spry | PERSON | pronoun
4 | direct | Barnaby Spry | PERSON | pronoun
5 | indirect | Sallow Vale Says No | ORG | organisation
6 | indirect | Pip Thistlewood | PERSON | name
7 | direct | Pip Thistlewood | PERSON | title
8 | mixed | Kwabena Frost | PERSON | name
9 | indirect | Kwabena Frost | PERSON | pronoun
10 | indirect | Cavendry Estate | ORG | organisation
11 | attitude | Great Corling Town Council | ORG | organisation
12 | mixed | Desmond Pargeter | PERSON | name
13 | indirect | Desmond Pargeter | PERSON | name
14 | mixed | St Wilfrid's | ORG | organisation
15 | indirect | Agnieszka Blunt | PERSON | name
16 | indirect | Agnieszka Blunt | PERSON | pronoun
17 | direct | Agnieszka Blunt | PERSON | surname
18 | attitude | Wildlife Trust | ORG | organisation
19 | indirect | Historic England | ORG | organisation
20 | indirect | Petrie Gold | ORG | organisation
21 | direct | Petrie Gold | ORG | organisation
22 | direct | Agnieszka Blunt | PERSON | none
23 | indirect | Bucks Police | ORG | organisation
24 | direct | sign on the hall railings | DOCUMENT | document
25 | mixed | Nasreen Holt-Mackay | PERSON | surname
entity | ORG | National Highways | - | - | -
entity | LOC | Sallow Vale | - | - | -
entity | LOC | A418 | - | - | -
entity | LOC | Great Corling | - | - | -
entity | LOC | Jubilee Hall | - | - | -
entity | LOC | Wheatsheaf | - | - | -
entity | ORG | Corling Young Farmers | - | - | -
entity | PERSON | Barnaby Spry | - | - | -
entity | PERSON | Nasreen Holt-Mackay | Dr Nasreen Holt-Mackay; Dr Holt-Mackay | inspector | Planning Inspectorate
entity | LOC | Sheep Street | - | - | -
entity | ORG | Sallow Vale Says No | - | - | -
entity | LOC | Nether Corling | - | - | -
entity | ORG | Cavendry Estate | - | - | -
entity | PERSON | Pip Thistlewood | Ms Thistlewood | chairwoman | Sallow Vale Says No
entity | PERSON | Kwabena Frost | - | traffic engineer | National Highways
entity | ORG | Tarrow Bain | - | - | -
entity | ORG | Lambert Sykes | - | - | -
entity | ORG | Great Corling Town Council | - | - | -
entity | PERSON | Desmond Pargeter | Coun Desmond Pargeter | mayor | Great Corling Town Council
entity | PERSON | Amy Rook | - | - | -
entity | ORG | St Wilfrid's | - | - | -
entity | PERSON | Agnieszka Blunt | Mrs Blunt | - | -
entity | LOC | Hobb's Bottom | - | - | -
entity | LOC | Winnet Brook | - | - | -
entity | ORG | Wildlife Trust | - | - | -
entity | ORG | Historic England | - | - | -
entity | NORP | Roman | - | - | -
entity | LOC | Dunmow's Piece | - | - | -
entity | ORG | Natural England | - | - | -
entity | ORG | Petrie Gold | - | - | -
entity | LOC | Aylesbury | - | - | -
entity | ORG | Bucks Police | - | - | -
entity | ORG | Planning Inspectorate | - | - | -
meta | BYPASS INQUIRY: 'YOU CANNOT PUT A HARE ON A ROUNDABOUT' | - | -
