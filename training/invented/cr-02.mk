‘<q1>Sell them the bridge twice</q1>’: Emails upend Missouri budget deal

By Cassidy Wren

JEFFERSON CITY, Mo. — Gov. Dale Prewitt was to sign a $52.4 billion budget on Wednesday. By lunchtime the deal that took him 11 weeks to broker was coming apart over 26 emails.

“<q2>We sell them the bridge twice and mail St. Louis the bill,</q2>” <s2>Trent Ollivander, chief of staff to House Speaker Lorraine Hatcher</s2>, <c2>wrote</c2> on April 30 in one of the messages, which were obtained by The Capitol Lantern.

In another, sent at 1:14 a.m. the next day, <s3>he</s3> <c3>called</c3> Senate Democrats “<q3>a hostage situation with better snacks.</q3>”

<s4>Hatcher</s4>, a Republican from Poplar Bluff, <c4>said</c4> <q4>she had not known of the emails until a staffer read them to her in an elevator</q4>.

“<q5>Trent is a smart guy who types too fast,</q5>” <s5>the speaker</s5> <c5>told</c5> <a5>reporters</a5>. “<q5>He’s apologized to me. He’ll apologize to whoever’s left.</q5>”

Senate Minority Leader Keisha Broadnax, D-Florissant, pulled her caucus’s nine votes within the hour.

“<q6>I’ve been a woman in this building for 14 years, so I’ve been called worse before breakfast,</q6>” <s6>Broadnax</s6> <c6>said</c6> on the Senate floor. “<q6>But you don’t call me a hostage and then ask me for the ransom.</q6>

“<q6>I can count, and so can the governor.</q6>”

<s7>She</s7> <c7>wants</c7> <q7>Ollivander gone “before the coffee’s cold.”</q7>

<q8>The package</q8>, <s8>a four-page summary from the Office of Administration</s8> <c8>says</c8>, <q8>would cut the top income tax rate to 4.2 percent, give rural hospitals $310 million and rebuild the Chouteau Bridge</q8>. Missing from it is $75 million for Bootheel AgriPort, a river terminal at Caruthersville part-owned by Hatcher’s brother-in-law, Wade Stallcup.

“<q9>Keep Wade’s name off anything with a staple in it,</q9>” <c9>reads</c9> <s9>an email of May 2</s9> whose sender has been blacked out.

<s10>Stallcup</s10> <c10>said</c10> in a text that <q10>he had “never asked Lorraine for anything but her brisket recipe.”</q10>

“<q11>The governor gave his word and expects others to keep theirs,</q11>” <c11>said</c11> <s11>Prewitt’s spokesman, Hollis Tran</s11>. <s12>Tran</s12> <c12>would not say</c12> <q12>whether his boss had asked Hatcher to fire her aide</q12>.

In private, Prewitt, a former prosecutor, was less serene. Two lawmakers who were at breakfast in the Governor’s Mansion on Tuesday quoted <s13>him</s13> as <c13>saying</c13>, “<q13>Who puts this stuff in writing?</q13>”

<s14>The Gravel Road Caucus, a dozen House conservatives</s14>, <c14>wants</c14> <q14>the whole thing sent back to committee</q14>.

“<q15>I told everybody this deal smelled like a bait shop,</q15>” <c15>said</c15> <s15>its chairman, Rep. Cody Ray Buschmann</s15>.

<s16>Show-Me Sunlight, a watchdog based in Columbia</s16>, <c16>asked</c16> <a16>the Missouri Ethics Commission</a16> <q16>to investigate the terminal</q16>. <s17>Its complaint</s17> <c17>accuses</c17> the speaker of “<q17>steering public money to the family dock.</q17>” The commission has 30 days to reply.

Not everyone is outraged. <s18>United Classroom Workers Local 1190</s18> <c18>said</c18> <q18>it would rather have “a dirty deal than a clean shutdown.”</q18> <s19>The union</s19> <c19>is threatening</c19> <q19>to picket both caucuses if schools are not funded by June 15</q19>.

<s20>A new Tiller Mapes poll</s20> <c20>found</c20> that <q20>58 percent of voters could not name the speaker</q20>.

<s21>Anjali Rao, the state budget director</s21>, <c21>estimates</c21> that <q21>Missouri can pay its bills through July 9</q21>. <q22>After that</q22>, <s22>she</s22> <c22>said</c22>, <q22>parks from Elephant Rocks to Cuivre River would close</q22>.

Former Lt. Gov. Buddy Aldine, who brokered the 1997 deal, laughed when reached at his farm outside Sedalia.

“<q23>We didn’t have email,</q23>” <s23>the 88-year-old</s23> <c23>said</c23>. “<q23>We had a phone in the men’s room.</q23>”
-----
1 | direct | Trent Ollivander | PERSON | none
2 | direct | Trent Ollivander | PERSON | name
3 | mixed | Trent Ollivander | PERSON | pronoun
4 | indirect | Lorraine Hatcher | PERSON | surname
5 | direct | Lorraine Hatcher | PERSON | title
6 | direct | Keisha Broadnax | PERSON | surname
7 | mixed | Keisha Broadnax | PERSON | pronoun
8 | indirect | four-page summary from the Office of Administration | DOCUMENT | document
9 | direct | email of May 2 | DOCUMENT | document
10 | mixed | Wade Stallcup | PERSON | surname
11 | direct | Hollis Tran | PERSON | name
12 | attitude | Hollis Tran | PERSON | surname
13 | direct | Dale Prewitt | PERSON | pronoun
14 | attitude | Gravel Road Caucus | ORG | organisation
15 | direct | Cody Ray Buschmann | PERSON | name
16 | indirect | Show-Me Sunlight | ORG | organisation
17 | mixed | Its complaint | DOCUMENT | document
18 | mixed | United Classroom Workers Local 1190 | ORG | organisation
19 | indirect | United Classroom Workers Local 1190 | ORG | organisation
20 | indirect | new Tiller Mapes poll | DOCUMENT | document
21 | indirect | Anjali Rao | PERSON | name
22 | indirect | Anjali Rao | PERSON | pronoun
23 | direct | Buddy Aldine | PERSON | title
entity | PERSON | Dale Prewitt | Gov. Dale Prewitt; Prewitt | governor | -
entity | PERSON | Trent Ollivander | Trent; Ollivander | chief of staff | -
entity | PERSON | Lorraine Hatcher | Hatcher; Lorraine | House Speaker | House
entity | PERSON | Keisha Broadnax | Broadnax | Senate Minority Leader | Senate
entity | PERSON | Wade Stallcup | Stallcup; Wade | - | Bootheel AgriPort
entity | PERSON | Hollis Tran | Tran | spokesman | -
entity | PERSON | Cody Ray Buschmann | Rep. Cody Ray Buschmann | chairman | Gravel Road Caucus
entity | PERSON | Anjali Rao | - | state budget director | -
entity | PERSON | Buddy Aldine | Lt. Gov. Buddy Aldine | former Lt. Gov. | -
entity | ORG | House | - | - | -
entity | ORG | The Capitol Lantern | - | - | -
entity | ORG | Senate | - | - | -
entity | ORG | Office of Administration | - | - | -
entity | ORG | Bootheel AgriPort | - | - | -
entity | ORG | Gravel Road Caucus | - | - | -
entity | ORG | Show-Me Sunlight | - | - | -
entity | ORG | Missouri Ethics Commission | - | - | -
entity | ORG | United Classroom Workers Local 1190 | - | - | -
entity | ORG | Tiller Mapes | - | - | -
entity | LOC | Missouri | Mo. | - | -
entity | LOC | JEFFERSON CITY | - | - | -
entity | LOC | St. Louis | - | - | -
entity | LOC | Poplar Bluff | - | - | -
entity | LOC | Florissant | - | - | -
entity | LOC | Chouteau Bridge | - | - | -
entity | LOC | Caruthersville | - | - | -
entity | LOC | Governor’s Mansion | - | - | -
entity | LOC | Columbia | - | - | -
entity | LOC | Elephant Rocks | - | - | -
entity | LOC | Cuivre River | - | - | -
entity | LOC | Sedalia | - | - | -
entity | NORP | Democrats | - | - | -
entity | NORP | Republican | - | - | -
meta | ‘Sell them the bridge twice’: Emails upend Missouri budget deal | - | Cassidy Wren
