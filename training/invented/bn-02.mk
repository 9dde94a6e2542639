Resort’s Workers Sleep in Their Trucks as Castellan Fights Over Who Should House Them

By Tobin Aguilar-Voss, The Front Range Ledger

CASTELLAN — At 5:15 on a January morning, with the thermometer outside City Market at 11 below, Marisol Quintanar scraped the ice from the inside of her Tacoma’s windshield and drove to work.

Quintanar, 29, fixes chairlifts at Mount Verity, the biggest employer in Ptarmigan County. She has slept in the pickup since her landlord listed the apartment on Vrbo in October.

“<q1>I make $31 an hour and I brush my teeth at the Conoco,</q1>” <s1>she</s1> <c1>said</c1>. “<q1>That’s not a hard-luck story. That’s half my crew.</q1>”

On Tuesday the Castellan Town Council voted 4-3 to put a fee of $2 a day on every lift ticket, the money to go to the Roaring Gulch Housing Authority. <s2>Summitline Partners</s2>, which bought the mountain from the Haverkamp family in 2018, <c2>said</c2> within the hour that <q2>it would sue</q2>.

<c3>According to</c3> <s3>Summitline</s3>, <q3>the fee is a tax in disguise and violates the Taxpayer’s Bill of Rights</q3>.

“<q4>We have put 212 beds in at Lariat Flats since we came here, and nobody had to ask,</q4>” <s4>Trent Ouray, a spokesman in Broomfield</s4>, <c4>said</c4> in an email. <s5>He</s5> <c5>called</c5> the vote “<q5>a mugging in ski boots.</q5>”

<s6>Mayor Annika Thorsgaard</s6>, who cast the deciding vote, <c6>disputed</c6> <q6>the number</q6>. <q7>Ninety of the beds were empty last winter</q7>, <s7>she</s7> <c7>said</c7>, <q7>because the company charged $1,450 a month for half a room</q7>.

“<q8>You can’t count a bed nobody can afford to lie in,</q8>” <s8>Thorsgaard</s8> <c8>said</c8>.

Jim “<x>Bucket</x>” Haverkamp, whose grandfather cut the first run with a borrowed Caterpillar, now sells insurance in Salida. <s9>He</s9> <c9>worries</c9> <q9>the fee will send families to Utah</q9>.

“<q10>My mother rented rooms on Galena Street to every lift bum who came over Sorrel Pass,</q10>” <s10>Haverkamp</s10> <c10>said</c10>. “<q10>You didn’t need an authority. You needed a mother.</q10>”

The fight is an old one in the high country. Voters in Frisco and Aspen have taxed short-term rentals, and Proposition 123, passed in 2022, sends state income tax to affordable housing. Castellan applied to the Colorado Department of Local Affairs for $6 million of it last spring and got $900,000. <s11>The department</s11> <c11>said</c11> <q11>the town’s plan relied on land it did not own</q11>.

That land, 14 acres along Elder Creek, belongs to the Denver Archdiocese. <s12>Monsignor Ignatius Bell</s12> <c12>told</c12> <a12>the Ledger</a12> that <q12>the archdiocese was “praying and pricing.”</q12>

<s13>The Teamsters</s13>, who won an election among Mount Verity’s ski patrollers in December, <c13>praised</c13> <q13>the council</q13>. “<q14>The mountain doesn’t run on powder, it runs on people,</q14>” <c14>said</c14> <s14>Dominic Fairplay, an organizer with Local 455</s14>.

<s15>Commissioner Ruthanne Pagosa, a Republican</s15>, <c15>wants</c15> <q15>the county to stay out of it</q15>. But <s16>she</s16> <c16>acknowledged</c16> that <q16>two of her own deputies commute from Leadville</q16>.

A hearing is set for Feb. 20 in Eagle County District Court. The Haverkamp Cup, the resort’s big race, starts the next day.

A sign taped to the door of the employee cafeteria this week made no mention of either. “<q17>Parking lot showers closed,</q17>” <s17>it</s17> <c17>read</c17>. “<q17>Have an epic day!</q17>”
-----
1 | direct | Marisol Quintanar | PERSON | pronoun
2 | indirect | Summitline Partners | ORG | organisation
3 | indirect | Summitline Partners | ORG | organisation
4 | direct | Trent Ouray | PERSON | name
5 | mixed | Trent Ouray | PERSON | pronoun
6 | indirect | Annika Thorsgaard | PERSON | name
7 | indirect | Annika Thorsgaard | PERSON | pronoun
8 | direct | Annika Thorsgaard | PERSON | surname
9 | attitude | Jim “Bucket” Haverkamp | PERSON | pronoun
10 | direct | Jim “Bucket” Haverkamp | PERSON | surname
11 | indirect | Colorado Department of Local Affairs | ORG | organisation
12 | mixed | Ignatius Bell | PERSON | name
13 | indirect | Teamsters | ORG | organisation
14 | direct | Dominic Fairplay | PERSON | name
15 | attitude | Ruthanne Pagosa | PERSON | name
16 | indirect | Ruthanne Pagosa | PERSON | pronoun
17 | direct | sign | DOCUMENT | pronoun
entity | PERSON | Marisol Quintanar | Quintanar | - | Mount Verity
entity | PERSON | Trent Ouray | - | spokesman | Summitline Partners
entity | PERSON | Annika Thorsgaard | Mayor Annika Thorsgaard; Thorsgaard | Mayor | -
entity | PERSON | Jim “Bucket” Haverkamp | Haverkamp | - | -
entity | PERSON | Ignatius Bell | Monsignor Ignatius Bell | Monsignor | Denver Archdiocese
entity | PERSON | Dominic Fairplay | - | organizer | Teamsters
entity | PERSON | Ruthanne Pagosa | Commissioner Ruthanne Pagosa | Commissioner | -
entity | NORP | Republican | - | - | -
entity | ORG | Mount Verity | - | - | -
entity | ORG | City Market | - | - | -
entity | ORG | Vrbo | - | - | -
entity | ORG | Conoco | - | - | -
entity | ORG | Castellan Town Council | - | - | -
entity | ORG | Roaring Gulch Housing Authority | - | - | -
entity | ORG | Summitline Partners | Summitline | - | -
entity | ORG | Colorado Department of Local Affairs | - | - | -
entity | ORG | Denver Archdiocese | - | - | -
entity | ORG | Ledger | - | - | -
entity | ORG | Teamsters | - | - | -
entity | ORG | Local 455 | - | - | -
entity | ORG | Eagle County District Court | - | - | -
entity | LOC | Castellan | CASTELLAN | - | -
entity | LOC | Ptarmigan County | - | - | -
entity | LOC | Lariat Flats | - | - | -
entity | LOC | Broomfield | - | - | -
entity | LOC | Utah | - | - | -
entity | LOC | Galena Street | - | - | -
entity | LOC | Sorrel Pass | - | - | -
entity | LOC | Frisco | - | - | -
entity | LOC | Aspen | - | - | -
entity | LOC | Salida | - | - | -
entity | LOC | Elder Creek | - | - | -
entity | LOC | Leadville | - | - | -
meta | Resort’s Workers Sleep in Their Trucks as Castellan Fights Over Who Should House Them | - | Tobin Aguilar-Voss
