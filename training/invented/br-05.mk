Dry taps, wet contracts: how Mthunzi Valley paid R212m for tankers that seldom came

Residents of a Free State town have had no piped water for most of the past 400 days. <s1>A forensic report</s1> <c1>suggests</c1> <q1>the firms hired to help them shared a fax machine</q1>.

By Palesa Motlhabane

At half past three every morning, Nomvula Tshabangu (58) wheels two drums to the corner of Biko and Kerk streets in Rietkuil and sits down on one of them.

“<q2>The truck comes or the truck doesn’t come,</q2>” <s2>she</s2> <c2>shrugged</c2>. “<q2>You learn not to ask the driver.</q2>”

She is one of 61,000 people in Mthunzi Valley Local Municipality, which in two years paid R212-million to four companies — Blue Heron Logistics, Sizwe Plant Hire, Van Tonder Boerdery and M&M Ubuntu Trading 88 — to bring drinking water by road.

<s3>The report</s3>, compiled by Bloemfontein attorneys Ngidi Abrahams Inc, <c3>found</c3> that <q3>three of the four had billed for more trips than their trucks could physically make</q3>. “<q4>On 11 March a single 10,000-litre vehicle is recorded in Rietkuil, Durban and Gaborone before lunch,</q4>” <s4>it</s4> <c4>observes</c4>.

<s5>Municipal manager Themba Radebe-Nkosi</s5> <c5>has waved away</c5> the findings as “<q5>arithmetic by people who drink Evian</q5>”.

His political boss is less combative. <s6,7>Mayor Dikeledi Phooko of the ANC</s6,7> <c6>conceded</c6> in an interview that <q6>oversight had been “not what our people deserve”</q6>, but <c7>maintained</c7> that <q7>the tankers had saved lives</q7>. Twice <a8>she</a8> <c8>was instructed</c8> by <s8>National Treasury</s8> <q8>to end the emergency procurement</q8>.

“<q9>If I had stopped, what would I have put in the kettle at Albertina Mofokeng District Hospital?</q9>” <s9>she</s9> <c9>asked</c9>. “<q9>A letter from Treasury?</q9>”

Then there is the matter of the nephew. Blue Heron’s sole director is Kagiso Phooko (29).

“<q10>He is my sister’s child, not my bank account,</q10>” <s10>the mayor</s10> <c10>bristled</c10>.

Reached at his office in Sandton, above a nail bar, the younger Phooko ended the call. <s11>He</s11> later <c11>texted</c11>: “<q11>Direct everything to Bekker Moyo.</q11>” <s12>Bekker Moyo</s12>, who also act for Sizwe, <c12>said</c12> <q12>they held no instructions</q12>.

Potato farmer Gert van Tonder is the odd man out. <q13>His invoices, unlike the rest, tally to the litre</q13>, <c13>according to</c13> <s13>Ngidi Abrahams</s13>, and <s14>he</s14> <c14>claims</c14> <q14>the municipality still owes him R3-million</q14>. “<q15>I carted because old people were drinking out of my dam,</q15>” <s15>Oom Gert</s15> <c15>explained</c15>.

<s16>Mokolo Water, the bulk supplier</s16>, which has already cut Rietkuil’s allocation by 40% over unpaid bills, <c16>is threatening</c16> <q16>to shut the valve altogether</q16>.

Into the gap has stepped the Drink Deep Foundation, with four trucks, a borehole at Tiisetso Secondary and diesel paid for by the NG Kerk, Shoprite and a stokvel. <s17>The charity</s17> <c17>worries</c17> that <q17>cholera will arrive before the rains</q17>.

In September <s18>the Free State High Court</s18>, on application by the Rietkuil Ratepayers’ Alliance, <c18>ordered</c18> <a18>the municipality</a18> <q18>to supply 25 litres a person a day</q18>. “<q19>Water is not a favour,</q19>” <c19>wrote</c19> <s19>Judge Pule Molefe</s19>.

The politics are livelier than the pipes. <s20>The DA’s Hannes Pretorius</s20>, who laid charges in May, <c20>accused</c20> the mayor of <q20>turning the council into “a taxi rank with taps”</q20>. <s21>The EFF</s21> <c21>wants</c21> <q21>her out by Friday</q21>; <s22>ActionSA and the Freedom Front Plus</s22> <c22>have let it be known</c22> that <q22>they will back a motion of no confidence</q22>. MK holds the balance with two seats.

<s23>The Hawks</s23> <c23>would confirm</c23> only that <q23>a docket “exists”</q23>. <s24>The Special Investigating Unit</s24> <c24>said</c24> <q24>its hands were tied without a proclamation from the Presidency</q24>. Scopa has put off a hearing twice.

On Tuesday the truck did not come. A boy in a Kaizer Chiefs jersey kicked an empty drum down the road.

“<q25>They drank our money,</q25>” <c25>said</c25> <s25>Tshabangu</s25>.
-----
1 | indirect | forensic report | DOCUMENT | document
2 | direct | Nomvula Tshabangu | PERSON | pronoun
3 | indirect | forensic report | DOCUMENT | document
4 | direct | forensic report | DOCUMENT | pronoun
5 | mixed | Themba Radebe-Nkosi | PERSON | name
6 | mixed | Dikeledi Phooko | PERSON | name
7 | indirect | Dikeledi Phooko | PERSON | name
8 | indirect | National Treasury | ORG | organisation
9 | direct | Dikeledi Phooko | PERSON | pronoun
10 | direct | Dikeledi Phooko | PERSON | title
11 | direct | Kagiso Phooko | PERSON | pronoun
12 | indirect | Bekker Moyo | ORG | organisation
13 | indirect | Ngidi Abrahams Inc | ORG | organisation
14 | indirect | Gert van Tonder | PERSON | pronoun
15 | direct | Gert van Tonder | PERSON | name
16 | indirect | Mokolo Water | ORG | organisation
17 | attitude | Drink Deep Foundation | ORG | organisation
18 | indirect | Free State High Court | ORG | organisation
19 | direct | Pule Molefe | PERSON | name
20 | mixed | Hannes Pretorius | PERSON | name
21 | attitude | EFF | ORG | organisation
22 | indirect | ActionSA and Freedom Front Plus | GROUP | group
23 | mixed | Hawks | ORG | organisation
24 | indirect | Special Investigating Unit | ORG | organisation
25 | direct | Nomvula Tshabangu | PERSON | surname
entity | PERSON | Nomvula Tshabangu | Tshabangu | - | -
entity | PERSON | Themba Radebe-Nkosi | - | municipal manager | Mthunzi Valley Local Municipality
entity | PERSON | Dikeledi Phooko | Mayor Dikeledi Phooko | Mayor | ANC
entity | PERSON | Kagiso Phooko | Phooko | director | Blue Heron Logistics
entity | PERSON | Gert van Tonder | Oom Gert | potato farmer | Van Tonder Boerdery
entity | PERSON | Pule Molefe | Judge Pule Molefe | Judge | Free State High Court
entity | PERSON | Hannes Pretorius | - | - | DA
entity | ORG | Mthunzi Valley Local Municipality | Mthunzi Valley | - | -
entity | ORG | Blue Heron Logistics | Blue Heron | - | -
entity | ORG | Sizwe Plant Hire | Sizwe | - | -
entity | ORG | Van Tonder Boerdery | - | - | -
entity | ORG | M&M Ubuntu Trading 88 | - | - | -
entity | ORG | Ngidi Abrahams Inc | Ngidi Abrahams | - | -
entity | ORG | ANC | - | - | -
entity | ORG | National Treasury | Treasury | - | -
entity | ORG | Albertina Mofokeng District Hospital | - | - | -
entity | ORG | Bekker Moyo | - | - | -
entity | ORG | Mokolo Water | - | - | -
entity | ORG | Drink Deep Foundation | - | - | -
entity | ORG | Tiisetso Secondary | - | - | -
entity | ORG | NG Kerk | - | - | -
entity | ORG | Shoprite | - | - | -
entity | ORG | Free State High Court | - | - | -
entity | ORG | Rietkuil Ratepayers’ Alliance | - | - | -
entity | ORG | DA | - | - | -
entity | ORG | EFF | - | - | -
entity | ORG | ActionSA | - | - | -
entity | ORG | Freedom Front Plus | - | - | -
entity | ORG | MK | - | - | -
entity | ORG | Hawks | - | - | -
entity | ORG | Special Investigating Unit | - | - | -
entity | ORG | Presidency | - | - | -
entity | ORG | Scopa | - | - | -
entity | ORG | Kaizer Chiefs | - | - | -
entity | LOC | Free State | - | - | -
entity | LOC | Biko | - | - | -
entity | LOC | Kerk | - | - | -
entity | LOC | Rietkuil | - | - | -
entity | LOC | Bloemfontein | - | - | -
entity | LOC | Durban | - | - | -
entity | LOC | Gaborone | - | - | -
entity | LOC | Sandton | - | - | -
meta | Dry taps, wet contracts: how Mthunzi Valley paid R212m for tankers that seldom came | - | Palesa Motlhabane
