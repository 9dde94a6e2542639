'<q1>Like a freight train</q1>': 3 hurt, 1 missing after blast rips through Brandt County snack plant

By Kaylee Strand, NewsCenter 6

TALLOW CREEK, Ohio (WKVE) -- <q2>Three people were hurt and one was unaccounted for Tuesday night after an explosion blew out the north wall of the Dell & Hosmer snack plant</q2>, <s2>authorities</s2> <c2>said</c2>.

<s3>Brandt County Sheriff Ray Delacroix</s3> <c3>said</c3> <q3>the blast happened at 4:52 p.m. in or near a fryer room</q3>.

"<q4>I don't have a cause, and I'm not going to stand here in a Food Barn parking lot and guess you one,</q4>" <s4>the sheriff</s4> <c4>told</c4> <a4>reporters</a4>.

Tina Okafor-Lutz was boxing pretzels when the lights quit.

"<q5>It was like a freight train came through the break room,</q5>" <c5>said</c5> <s5>the 44-year-old</s5>, who has worked second shift since 2011. "<q5>Then everybody's hollering for Marcus.</q5>"

<s6>Relatives</s6> <c6>identified</c6> the missing man as <q6>Marcus Dill Jr., 29, a mechanic and volunteer youth coach</q6>. His father, Marcus Dill Sr., retired from the plant in May.

"<q7>I'm his daddy. I can wait,</q7>" <s7>the elder Dill</s7> <c7>said</c7> from a lawn chair on Sycamore Street. <s8>He</s8> <c8>added</c8> that <q8>he won't leave until somebody from the company looks him in the eye</q8>.

<s9>Angela Kruse, chief of the Tallow Creek Fire Department</s9>, <c9>said</c9> <q9>an ammonia leak twice forced crews to pull back</q9>. <s10>She</s10> <c10>asked</c10> <a10>anyone within a mile of Route 38</a10> <q10>to shut their windows and turn off the AC</q10>.

Okafor-Lutz got out through a loading dock. <s11>She</s11> <c11>thanked</c11> a forklift driver she knows only as Peanut for <q11>going back in "when grown men were running the other way."</q11>

<q12>Two of the injured were in fair condition and the third had been flown to St. Wenceslaus Medical Center in Cleveland</q12>, <c12>according to</c12> <s12>Mercy Regional Hospital</s12>.

<s13>The Occupational Safety and Health Administration</s13> <c13>said</c13> <q13>two investigators were on their way from Toledo</q13>.

It won't be the agency's first visit. <s14>Federal records</s14> <c14>show</c14> <q14>the plant was fined $61,000 in 2021 over dust in its ductwork</q14>. <s15>The citation</s15>, obtained by NewsCenter 6, <c15>described</c15> the buildup as "<q15>ankle-deep in places.</q15>"

<s16>A former supervisor</s16>, who left in March, <c16>said</c16> <q16>he "quit counting" the work orders that came back unsigned</q16>. "<q17>Fix at shutdown,</q17>" <c17>read</c17> <s17>a note on one of them</s17>. <q18>There was no shutdown</q18>, <s18>he</s18> <c18>said</c18>.

In a statement, <s19>Dell & Hosmer</s19> <c19>said</c19> <q19>it was "heartbroken" and would pay all 212 workers through Thanksgiving</q19>. <s20>The Grand Rapids-based company</s20>, which also owns Granny Pruitt and supplies Amtrak, <c20>did not say</c20> <q20>whether the sprinklers had worked</q20>.

<s21>Denny Kowalczyk, president of Grain & Bakery Workers Local 417</s21>, <c21>accused</c21> the company of <q21>running the fryers around the clock to fill a Super Bowl order</q21>. <s22>The local</s22> <c22>wants</c22> <q22>the line in Elkhart, Indiana, shut down until investigators can see it</q22>.

Across the street, Tallow Creek Church of the Brethren put out coffee and phone chargers. "<q23>We've got 40 cots and we'd love to need none of them,</q23>" <c23>said</c23> <s23>the pastor, the Rev. Lionel Tubbs</s23>.

By 10 p.m. the chief had sent home crews from Harlan and Big Piney. <s24>Neighbors</s24> <c24>say</c24> <q24>you could smell hot oil clear across Tallow Creek</q24>.

<s25>A cardboard sign</s25> wired to the fence <c25>said</c25>: "<q25>Come on home Marcus. Supper's on.</q25>"
-----
1 | direct | Tina Okafor-Lutz | PERSON | none
2 | indirect | authorities | GROUP | group
3 | indirect | Ray Delacroix | PERSON | name
4 | direct | Ray Delacroix | PERSON | title
5 | direct | Tina Okafor-Lutz | PERSON | title
6 | indirect | Relatives | GROUP | group
7 | direct | Marcus Dill Sr. | PERSON | surname
8 | indirect | Marcus Dill Sr. | PERSON | pronoun
9 | indirect | Angela Kruse | PERSON | name
10 | indirect | Angela Kruse | PERSON | pronoun
11 | mixed | Tina Okafor-Lutz | PERSON | pronoun
12 | indirect | Mercy Regional Hospital | ORG | organisation
13 | indirect | Occupational Safety and Health Administration | ORG | organisation
14 | indirect | Federal records | DOCUMENT | document
15 | mixed | citation | DOCUMENT | document
16 | mixed | former supervisor | PERSON | title
17 | direct | note on one of them | DOCUMENT | document
18 | indirect | former supervisor | PERSON | pronoun
19 | mixed | Dell & Hosmer | ORG | organisation
20 | attitude | Dell & Hosmer | ORG | organisation
21 | indirect | Denny Kowalczyk | PERSON | name
22 | attitude | Grain & Bakery Workers Local 417 | ORG | organisation
23 | direct | Lionel Tubbs | PERSON | name
24 | indirect | Neighbors | GROUP | group
25 | direct | cardboard sign | DOCUMENT | document
entity | PERSON | Ray Delacroix | Sheriff Ray Delacroix | Sheriff | Brandt County
entity | PERSON | Tina Okafor-Lutz | Okafor-Lutz | - | -
entity | PERSON | Marcus Dill Jr. | Marcus | mechanic | -
entity | PERSON | Marcus Dill Sr. | Dill | - | -
entity | PERSON | Angela Kruse | - | chief | Tallow Creek Fire Department
entity | PERSON | Peanut | - | forklift driver | -
entity | PERSON | Denny Kowalczyk | - | president | Grain & Bakery Workers Local 417
entity | PERSON | Lionel Tubbs | Rev. Lionel Tubbs | pastor | Tallow Creek Church of the Brethren
entity | ORG | WKVE | - | - | -
entity | ORG | NewsCenter 6 | - | - | -
entity | ORG | Dell & Hosmer | - | - | -
entity | ORG | Food Barn | - | - | -
entity | ORG | Tallow Creek Fire Department | - | - | -
entity | ORG | St. Wenceslaus Medical Center | - | - | -
entity | ORG | Mercy Regional Hospital | - | - | -
entity | ORG | Occupational Safety and Health Administration | - | - | -
entity | ORG | Granny Pruitt | - | - | -
entity | ORG | Amtrak | - | - | -
entity | ORG | Grain & Bakery Workers Local 417 | - | - | -
entity | ORG | Tallow Creek Church of the Brethren | - | - | -
entity | LOC | Brandt County | - | - | -
entity | LOC | Tallow Creek | TALLOW CREEK | - | -
entity | LOC | Ohio | - | - | -
entity | LOC | Sycamore Street | - | - | -
entity | LOC | Route 38 | - | - | -
entity | LOC | Cleveland | - | - | -
entity | LOC | Toledo | - | - | -
entity | LOC | Grand Rapids | - | - | -
entity | LOC | Elkhart | - | - | -
entity | LOC | Indiana | - | - | -
entity | LOC | Harlan | - | - | -
entity | LOC | Big Piney | - | - | -
meta | 'Like a freight train': 3 hurt, 1 missing after blast rips through Brandt County snack plant | - | Kaylee Strand, NewsCenter 6
