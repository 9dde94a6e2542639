Sous chef sacked over ‘<x>Captain Gravy</x>’ jibe wins £23,400 from loch hotel

By Eilidh Pannett

A SOUS chef who was dismissed after <s1>he</s1> <c1>called</c1> his boss “<q1>Captain Gravy</q1>” in a staff group chat has been awarded £23,400 by an employment tribunal.

Piotr Zielonka, 36, had worked at the Inverlarig Hotel, on the north shore of Loch Strathan, for seven years when he was marched from the kitchen during a wedding for 140 guests.

<s2>Employment judge Fiona Abercrombie-Shah</s2> <c2>ruled</c2> that <q2>he had been unfairly dismissed and that the hotel’s owner, Drummell Leisure Ltd, had treated the process as “a formality to be got through before the puddings”</q2>.

<a3>The tribunal</a3>, sitting in Inverness, <c3>heard</c3> <q3>the message was posted at 11.40pm on August 3, hours after executive chef Gordon Tulloch sent back 60 plates of venison</q3>.

<s4>Mr Tulloch</s4> <c4>complained</c4> that <q4>he had been “made a figure of fun in front of children who wash pots”</q4>. <s5,6>He</s5,6> <c5>denied</c5> <q5>throwing a ladle at the claimant</q5>, but <c6>accepted</c6> <q6>it had left his hand “with some urgency”</q6>.

Under questioning by Calum Brodie, for the claimant, <s7>he</s7> <c7>agreed</c7> that <q7>he had himself referred to Mr Zielonka as “<n7>Polski Delia</n7>”</q7>.

The disciplinary meeting was chaired by Heather Tulloch, the hotel’s general manager and the chef’s sister-in-law. <s8>She</s8> <c8>insisted</c8> <q8>she had kept “an open mind and a closed door”</q8>.

Asked why the letter of dismissal was dated two days before the meeting, <s9>she</s9> <c9>replied</c9>: “<q9>Printers keep their own diary.</q9>”

<q10>Her answer</q10>, <c10>said</c10> <s10>the judge</s10>, <q10>was “unworthy of a serious witness”</q10>.

<s11>A note</s11> taken by a receptionist <c11>recorded</c11> that <q11>the claimant wept and apologised for “<n11>a bad joke on a bad night</n11>”</q11>. <s12>The same document</s12> <c12>described</c12> Ms Tulloch’s demeanour as “<q12>brisk</q12>”.

<s13>Mr Zielonka</s13>, who comes from Gdansk, <c13>said</c13> <q13>he had lost his tied cottage at Balmorran within a week and slept “in the Skoda with the knives”</q13>. His wife Agnieszka, who works in the canteen at Raigmore Hospital, gave evidence by video.

“<q14>He made toast,</q14>” <s14>she</s14> <c14>said</c14>. “<q14>He apologised to the toast.</q14>”

In her written judgment, <s15>Judge Abercrombie-Shah</s15> <c15>held</c15> that <q15>the nickname was “mild and, by the standards of the kitchens described to us, almost affectionate”</q15>. <s16>She</s16> <c16>found</c16> that <q16>Drummell, whose other properties include the Kirkbrae Inn, the Marlin in Oban and two lodges near Aviemore, had ignored the Acas code</q16>.

She dismissed a further claim of race discrimination. <s17,18>She</s17,18> <c17>accepted</c17> that <q17>Mr Tulloch’s own joke was offensive</q17> but <c18>did not consider</c18> <q18>it had been “intended, or at the time received, as anything but a poor compliment”</q18>.

<s19,20>The company</s19,20> <c19>said</c19> <q19>it was “disappointed but respectful”</q19> and <c20>is weighing</c20> <q20>an appeal</q20>.

<s21>Unite</s21>, which backed the case, <c21>called on</c21> <a21>hotels across the Highlands</a21> <q21>to “take bullying off the menu”</q21>. <s22>Its regional officer, Shona MacAskill</s22>, <c22>claimed</c22> <q22>half of its members in kitchens had been struck by “something hot or something thrown”</q22>.

Mr Zielonka now runs a pierogi van, Captain Gravy’s, outside the station in Fort William. <s23,24>He</s23,24> <c23>plans</c23> <q23>to open a second by Easter</q23> and <c24>says</c24> <q24>he bears his old boss no ill will</q24>.

“<q25>He can have one free,</q25>” <s25>the father of two</s25> <c25>added</c25>. “<q25>One.</q25>”
-----
1 | mixed | Piotr Zielonka | PERSON | pronoun
2 | mixed | Fiona Abercrombie-Shah | PERSON | name
3 | indirect | - | - | none
4 | mixed | Gordon Tulloch | PERSON | surname
5 | indirect | Gordon Tulloch | PERSON | pronoun
6 | mixed | Gordon Tulloch | PERSON | pronoun
7 | mixed | Gordon Tulloch | PERSON | pronoun
8 | mixed | Heather Tulloch | PERSON | pronoun
9 | direct | Heather Tulloch | PERSON | pronoun
10 | mixed | Fiona Abercrombie-Shah | PERSON | title
11 | mixed | note | DOCUMENT | document
12 | mixed | note | DOCUMENT | document
13 | mixed | Piotr Zielonka | PERSON | surname
14 | direct | Agnieszka | PERSON | pronoun
15 | mixed | Fiona Abercrombie-Shah | PERSON | surname
16 | indirect | Fiona Abercrombie-Shah | PERSON | pronoun
17 | indirect | Fiona Abercrombie-Shah | PERSON | pronoun
18 | mixed | Fiona Abercrombie-Shah | PERSON | pronoun
19 | mixed | Drummell Leisure Ltd | ORG | organisation
20 | attitude | Drummell Leisure Ltd | ORG | organisation
21 | mixed | Unite | ORG | organisation
22 | mixed | Shona MacAskill | PERSON | name
23 | attitude | Piotr Zielonka | PERSON | pronoun
24 | indirect | Piotr Zielonka | PERSON | pronoun
25 | direct | Piotr Zielonka | PERSON | title
entity | PERSON | Piotr Zielonka | Mr Zielonka | sous chef | Inverlarig Hotel
entity | PERSON | Fiona Abercrombie-Shah | Judge Abercrombie-Shah | Employment judge | -
entity | PERSON | Gordon Tulloch | Mr Tulloch | executive chef | Inverlarig Hotel
entity | PERSON | Calum Brodie | - | - | -
entity | PERSON | Heather Tulloch | Ms Tulloch | general manager | Inverlarig Hotel
entity | PERSON | Agnieszka | - | - | Raigmore Hospital
entity | PERSON | Shona MacAskill | - | regional officer | Unite
entity | ORG | Inverlarig Hotel | - | - | -
entity | ORG | Drummell Leisure Ltd | Drummell | - | -
entity | ORG | Raigmore Hospital | - | - | -
entity | ORG | Kirkbrae Inn | - | - | -
entity | ORG | Marlin | - | - | -
entity | ORG | Acas | - | - | -
entity | ORG | Unite | - | - | -
entity | ORG | Captain Gravy’s | - | - | -
entity | LOC | Loch Strathan | - | - | -
entity | LOC | Inverness | - | - | -
entity | LOC | Gdansk | - | - | -
entity | LOC | Balmorran | - | - | -
entity | LOC | Oban | - | - | -
entity | LOC | Aviemore | - | - | -
entity | LOC | Highlands | - | - | -
entity | LOC | Fort William | - | - | -
meta | Sous chef sacked over ‘Captain Gravy’ jibe wins £23,400 from loch hotel | - | Eilidh Pannett
