<s1>Tilden Air</s1> <c1>Says</c1> <q1>Outage Cost It $310 Million</q1>; <s2>Union</s2> <c2>Calls</c2> Crew Software ‘<q2>a Slot Machine</q2>’

By Marguerite Szymanski and Ty Okonjo

<q3>Tilden Air Lines will lose $310 million on the five-day breakdown that stranded 640,000 passengers around the Fourth of July</q3>, <c3>according to</c3> <s3>a regulatory filing</s3>, and <s4>the airline</s4> <c4>wants</c4> <q4>the company that schedules its crews to pay</q4>.

<s5>The Denver-based carrier</s5> <c5>said</c5> <q5>a routine update by Orrery, a Bangalore startup whose code matches pilots to planes, “failed silently” at 2:14 a.m. on July 3</q5>.

<s6>Orrery</s6> <c6>insists</c6> <q6>its code did what it was told</q6>. “<q7>We raised a flag in April and another in May,</q7>” <c7>said</c7> <s7>its chief executive, Karthik Subramaniam</s7>. “<q7>Somebody filed them.</q7>”

On a call with analysts, <s8,9>Tilden CEO Lorraine Fitch</s8,9> <c8>acknowledged</c8> that <q8>the emails had come</q8> but <c9>characterized</c9> them as “<q9>boilerplate.</q9>” <s10>Ms. Fitch</s10>, a former Navy logistics officer, <c10>pledged</c10> <q10>to forgo her bonus</q10>, which was $4.2 million last year.

The Professional Aviators Guild speaks for Tilden’s 9,400 pilots. <s11,12>It</s11,12> <c11>likened</c11> the software to “<q11>a slot machine with wings</q11>” and, in a letter mailed Tuesday, <c12>asked</c12> <a12>members</a12> <q12>to authorize a strike</q12>.

<s13>Its president, Capt. Raymond “<x>Dutch</x>” Villanueva</s13>, <c13>accused</c13> management of <q13>treating crews as “inventory that got misplaced.”</q13>

“<q14>I slept on a baggage cart in Tulsa while the app said I was in Omaha,</q14>” <s14>one first officer</s14> <c14>complained</c14> in a forum post that the letter reprints.

<q15>The vote won’t be close</q15>, <c15>predicted</c15> <s15>Capt. Dana Kowalczyk</s15>, who leads the guild’s Phoenix chapter. <s16>She</s16> <c16>said</c16> <q16>she had told Ms. Fitch in 2023 that the schedules were “<n16>held together with tape.</n16>”</q16>

<q17>Ms. Fitch doesn’t recall the conversation</q17>, <s17>a Tilden spokesman</s17> <c17>said</c17>.

<s18>An internal memo</s18> seen by The National Ledger, dated May 9, <c18>rated</c18> the risk of a failure as “<q18>moderate, rising.</q18>” Its author, Paul Strandberg, resigned as chief information officer last week. <s19>He</s19> <c19>declined to say</c19> <q19>whether he was pushed</q19>.

<s20>The Transportation Department</s20> <c20>said</c20> on July 6 <q20>it would investigate</q20>. <s21>The secretary, Walt Brannigan</s21>, <c21>vowed</c21> on Ticker TV <q21>to make the airline refund “every dime.”</q21>

Any strike is months away. Under the Railway Labor Act the two sides must first be released by the National Mediation Board, <s22>which</s22> <c22>hasn’t said</c22> <q22>when it will rule</q22>.

Investors have been less patient. Tilden shares fell 6.1% to $27.40 on Wednesday, their lowest since the merger with Pan Lakes in 2020, and the bonds, underwritten by Carver & Lodge, slipped too.

<s23>Nadia Ferreira of Castlerock Partners</s23> <c23>estimates</c23> <q23>defections to rivals such as Meridian and Big Sky will cost another $90 million</q23>. “<q24>People forgive weather. They don’t forgive a spinning wheel,</q24>” <s24>the analyst</s24> <c24>wrote</c24> in a note to clients.

<s25>A lawsuit</s25> filed Monday in federal court in Denver <c25>alleges</c25> <q25>Tilden went on selling seats on flights it knew had no crews</q25>. The plaintiffs, a Boulder couple, missed their own wedding in Cabo San Lucas.

Would Mr. Villanueva fly over Thanksgiving? “<q26>Ask me after the vote,</q26>” <s26>the guild president</s26> <c26>said</c26>.
-----
1 | indirect | Tilden Air Lines | ORG | organisation
2 | mixed | Professional Aviators Guild | ORG | organisation
3 | indirect | regulatory filing | DOCUMENT | document
4 | attitude | Tilden Air Lines | ORG | organisation
5 | mixed | Tilden Air Lines | ORG | organisation
6 | indirect | Orrery | ORG | organisation
7 | direct | Karthik Subramaniam | PERSON | name
8 | indirect | Lorraine Fitch | PERSON | name
9 | mixed | Lorraine Fitch | PERSON | name
10 | indirect | Lorraine Fitch | PERSON | surname
11 | mixed | Professional Aviators Guild | ORG | pronoun
12 | indirect | Professional Aviators Guild | ORG | pronoun
13 | mixed | Raymond “Dutch” Villanueva | PERSON | name
14 | direct | one first officer | PERSON | title
15 | indirect | Dana Kowalczyk | PERSON | name
16 | mixed | Dana Kowalczyk | PERSON | pronoun
17 | indirect | Tilden Air Lines | ORG | organisation
18 | mixed | internal memo seen by The National Ledger | DOCUMENT | document
19 | attitude | Paul Strandberg | PERSON | pronoun
20 | indirect | Transportation Department | ORG | organisation
21 | mixed | Walt Brannigan | PERSON | name
22 | attitude | National Mediation Board | ORG | pronoun
23 | indirect | Nadia Ferreira | PERSON | name
24 | direct | Nadia Ferreira | PERSON | title
25 | indirect | lawsuit filed Monday in federal court in Denver | DOCUMENT | document
26 | direct | Raymond “Dutch” Villanueva | PERSON | title
entity | PERSON | Karthik Subramaniam | - | chief executive | Orrery
entity | PERSON | Lorraine Fitch | Ms. Fitch | CEO | Tilden Air Lines
entity | PERSON | Raymond “Dutch” Villanueva | Capt. Raymond “Dutch” Villanueva; Mr. Villanueva | president | Professional Aviators Guild
entity | PERSON | Dana Kowalczyk | Capt. Dana Kowalczyk | - | Professional Aviators Guild
entity | PERSON | Paul Strandberg | - | chief information officer | Tilden Air Lines
entity | PERSON | Walt Brannigan | - | secretary | Transportation Department
entity | PERSON | Nadia Ferreira | - | analyst | Castlerock Partners
entity | ORG | Tilden Air Lines | Tilden Air; Tilden | - | -
entity | ORG | Orrery | - | - | -
entity | ORG | Navy | - | - | -
entity | ORG | Professional Aviators Guild | - | - | -
entity | ORG | The National Ledger | - | - | -
entity | ORG | Transportation Department | - | - | -
entity | ORG | Ticker TV | - | - | -
entity | ORG | National Mediation Board | - | - | -
entity | ORG | Pan Lakes | - | - | -
entity | ORG | Carver & Lodge | - | - | -
entity | ORG | Castlerock Partners | - | - | -
entity | ORG | Meridian | - | - | -
entity | ORG | Big Sky | - | - | -
entity | LOC | Denver | - | - | -
entity | LOC | Bangalore | - | - | -
entity | LOC | Tulsa | - | - | -
entity | LOC | Omaha | - | - | -
entity | LOC | Phoenix | - | - | -
entity | LOC | Boulder | - | - | -
entity | LOC | Cabo San Lucas | - | - | -
meta | Tilden Air Says Outage Cost It $310 Million; Union Calls Crew Software ‘a Slot Machine’ | - | Marguerite Szymanski and Ty Okonjo
