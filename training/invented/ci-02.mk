'<q1>You don't close a library, you starve it</q1>': anger as Skelby Bridge branch is given its date

By Jess Ormerod
Local Democracy Reporter

<q2>A library where generations of mill children learned to read will shut for good on March 28</q2>, <s2>councillors</s2> <c2>have ruled</c2>.

Barrowdale Council's cabinet voted by five to two on Tuesday night to close the 112-year-old Alderman Foxton Library in Wharf Street, Skelby Bridge, along with smaller branches at Netherthorpe, Crag End and on the Hollins estate.

<s3>The authority</s3> <c3>says</c3> <q3>it must find £4.1m by April or hand its finances over to commissioners</q3>.

"<q4>Nobody came into politics to do this,</q4>" <c4>conceded</c4> <s4>Labour's Coun Pauline Threadgold, cabinet member for communities</s4>. "<q4>I got my first ticket in that building and I cried when I signed the paper.</q4>"

<s5,6>She</s5,6> <c5>told</c5> <a5>the meeting</a5> <q5>visits had fallen by 58 per cent since 2012</q5> and <c6>promised</c6> <q6>a "pop-up offer" in the foyer of Blezard's, the carpet warehouse on Canal Road</q6>.

That drew jeers from the gallery, where around 90 members of Hands Off Our Books had squeezed in behind <s7>a banner</s7> which <c7>read</c7>: "<q7>I can read. Can you?</q7>"

"<q8>You don't close a library, you starve it, and then you say it looks a bit thin,</q8>" <c8>said</c8> <s8>the group's founder, retired dinner lady Glenys Pickersgill</s8>, to loud applause.

<s9>The 74-year-old</s9> <c9>claimed</c9> <q9>opening hours had been cut from 46 a week to 11, all of them when children were at school</q9>. "<q10>They may as well count swimmers after they've drained the baths.</q10>"

<s11>Coun Derek Threadgold, an independent</s11> who represents Crag End and is no relation, <c11>branded</c11> the consultation "<q11>a questionnaire with one answer</q11>".

<s12>He</s12> <c12>demanded</c12> <q12>to know why Pollitt Mayhew LLP, the Leeds consultants who drew it up, had been paid £86,000, "more than the whole book fund"</q12>.

But <s13>Conservative Coun Imran Sadiq</s13> <c13>thought</c13> <q13>the decision a brave one</q13>.

"<q14>A library with no roof is a puddle with a catalogue,</q14>" <s14>he</s14> <c14>quipped</c14>, a reference to last January, when Storm Enid tore 400 slates from the Grade II-listed building.

<s15>A brass plaque by the door</s15> <c15>records</c15> that <q15>Josiah Foxton, brewer, gave it "to the working people of Skelby for ever"</q15>.

In a letter read out to the meeting, <s16>his great-granddaughter, Lady Cressida Foxton-Hale</s16>, <c16>warned</c16> that <q16>she would be "looking very hard at the deeds"</q16>.

<s17>Unison</s17>, which represents 11 of the 17 staff, <c17>accused</c17> the council of <q17>breaking the news to them by text</q17>. <s18>Its branch secretary, Kev Rudd</s18>, <c18>wants</c18> <q18>talks this week with the chief executive, Anneliese Marchetti</q18>.

<s19>A council spokesperson</s19> <c19>denied</c19> <q19>the claim</q19>. "<q20>All colleagues were spoken to in person, apart from one who was on a cruise,</q20>" <s20>they</s20> <c20>added</c20>.

<s21>Parents at St Oswald's Primary School, 200 yards away</s21>, <c21>fear</c21> <q21>pupils will lose the homework club, which is run by volunteers from Skelby Rotary and the Jamia Noor mosque</q21>.

<s22>Mum-of-three Bekah Lund, 33</s22>, <c22>said</c22> outside the Spar: "<q22>My lad's autistic and it's the one place he'll sit still. I asked where he goes now and they gave me a leaflet.</q22>"

The Alderman Foxton once employed the poet Walter Iddon, and doubled as a police station in the ITV drama Slate Row.

<s23>Campaigners</s23> <c23>plan</c23> <q23>a read-in on its steps from 10am on Saturday</q23>. <s24>Coun Pauline Threadgold</s24> <c24>has agreed</c24> <q24>to come along "if they'll have me"</q24>.
-----
1 | direct | Glenys Pickersgill | PERSON | none
2 | indirect | councillors | GROUP | group
3 | indirect | Barrowdale Council | ORG | organisation
4 | direct | Pauline Threadgold | PERSON | name
5 | indirect | Pauline Threadgold | PERSON | pronoun
6 | mixed | Pauline Threadgold | PERSON | pronoun
7 | direct | banner | DOCUMENT | document
8 | direct | Glenys Pickersgill | PERSON | name
9 | indirect | Glenys Pickersgill | PERSON | title
10 | direct | Glenys Pickersgill | PERSON | none
11 | mixed | Derek Threadgold | PERSON | name
12 | mixed | Derek Threadgold | PERSON | pronoun
13 | attitude | Imran Sadiq | PERSON | name
14 | direct | Imran Sadiq | PERSON | pronoun
15 | mixed | brass plaque by the door | DOCUMENT | document
16 | mixed | Cressida Foxton-Hale | PERSON | name
17 | indirect | Unison | ORG | organisation
18 | attitude | Kev Rudd | PERSON | name
19 | indirect | Barrowdale Council | ORG | organisation
20 | direct | Barrowdale Council | ORG | pronoun
21 | attitude | Parents at St Oswald's Primary School | GROUP | group
22 | direct | Bekah Lund | PERSON | name
23 | attitude | Campaigners | GROUP | group
24 | mixed | Pauline Threadgold | PERSON | name
entity | PERSON | Pauline Threadgold | Coun Pauline Threadgold | cabinet member for communities | Barrowdale Council
entity | PERSON | Glenys Pickersgill | - | founder | Hands Off Our Books
entity | PERSON | Derek Threadgold | Coun Derek Threadgold | Coun | -
entity | PERSON | Imran Sadiq | Coun Imran Sadiq | Coun | -
entity | PERSON | Josiah Foxton | - | brewer | -
entity | PERSON | Cressida Foxton-Hale | Lady Cressida Foxton-Hale | - | -
entity | PERSON | Kev Rudd | - | branch secretary | Unison
entity | PERSON | Anneliese Marchetti | - | chief executive | Barrowdale Council
entity | PERSON | Bekah Lund | - | - | -
entity | PERSON | Walter Iddon | - | poet | -
entity | ORG | Barrowdale Council | - | - | -
entity | ORG | Blezard's | - | - | -
entity | ORG | Hands Off Our Books | - | - | -
entity | ORG | Pollitt Mayhew LLP | - | - | -
entity | ORG | Unison | - | - | -
entity | ORG | St Oswald's Primary School | - | - | -
entity | ORG | Skelby Rotary | - | - | -
entity | ORG | Jamia Noor | - | - | -
entity | ORG | Spar | - | - | -
entity | ORG | ITV | - | - | -
entity | NORP | Labour | - | - | -
entity | NORP | Conservative | - | - | -
entity | LOC | Skelby Bridge | Skelby | - | -
entity | LOC | Alderman Foxton Library | Alderman Foxton | - | -
entity | LOC | Wharf Street | - | - | -
entity | LOC | Netherthorpe | - | - | -
entity | LOC | Crag End | - | - | -
entity | LOC | Hollins | - | - | -
entity | LOC | Canal Road | - | - | -
entity | LOC | Leeds | - | - | -
meta | 'You don't close a library, you starve it': anger as Skelby Bridge branch is given its date | - | Jess Ormerod
