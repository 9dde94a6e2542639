'<q1>Heartbroken but open</q1>': Shop robbed days after villagers saved it

Elin Pugh
BBC News, Powys

A village shop which residents clubbed together to buy has been robbed nine days after it reopened.

<q2>Two men in motorcycle helmets threatened a volunteer with a hammer at Siop Cwmdulas in Llanddulas Fach, near Builth Wells, on Saturday</q2>, <s2>police</s2> <c2>said</c2>.

They took £412, most of the cigarettes and a charity box.

Menna Prosser, 74, was alone behind the counter. <s3>The retired dinner lady</s3> <c3>described</c3> the pair as "<q3>almost polite</q3>".

"<q4>One of them said '<n4>sorry, love</n4>' on the way out,</q4>" <s4>she</s4> <c4>said</c4>. "<q4>I said, '<n4>You will be.</n4>'</q4>"

More than 300 people paid £50 each to save the listed building in Chapel Row when its previous owners, Morgan & Daughters, closed it after 94 years.

<s5>Committee chairman Vikram Solanki</s5> <c5>said</c5> <q5>the shop had opened at 07:00 the next morning "because that's when the papers come"</q5>.

"<q6>I'm heartbroken but we're open,</q6>" <s6>the former RAF navigator</s6> <c6>told</c6> <a6>BBC Radio Wales</a6>. "<q6>We've sold more eggs since the robbery than in the whole week before.</q6>

"<q6>Mostly to people who come in to look at the damage.</q6>"

His wife Priti Solanki, the shop's treasurer, had banked £2,300 an hour before the raid.

<s7>She</s7> <c7>believes</c7> <q7>the robbers "knew the takings but not the timetable"</q7>.

Dyfed-Powys Police is looking for a blue Vauxhall Corsa seen turning off Heol y Felin at about 17:40 BST.

<s8>Det Sgt Kerry Bowyer</s8> <c8>said</c8> <q8>taking the box was "particularly mean"</q8>. <s9>The detective</s9> <c9>asked</c9> <a9>shopkeepers in Garth Isaf and Painscroft</a9> <q9>to check their cameras</q9>.

The box was raising money for Hospis Santes Tydfil. <s10,11>The hospice</s10,11> <c10>said</c10> <q10>villagers had already replaced the money "three times over"</q10>, and <c11>thanked</c11> them for "<q11>the quickest whip-round in Wales</q11>".

<s12>A sign in the shop window</s12>, in felt tip, now <c12>reads</c12>: "<q12>Thieves! You forgot the sprouts. Come back and pay.</q12>"

It is the work of 11-year-old Alfie Tranter, whose mother Carys is one of the volunteers.

"<q13>I wanted to make Menna laugh,</q13>" <c13>said</c13> <s13>the schoolboy</s13>. <s14>He</s14> <c14>admitted</c14> <q14>his teacher had corrected the spelling</q14>.

Kev Ince, whose pub, the Drovers, stands opposite, was in the cellar at the time.

<s15>The landlord</s15> <c15>reckoned</c15> <q15>the men had "picked the one shop in Powys with 300 bouncers"</q15>.

Not everybody is so cheerful. <s16>One shareholder</s16>, who asked not to be named, <c16>said</c16> <q16>she was afraid that volunteers would drift away</q16>.

"<q17>I won't do Saturdays on my own now, and nor will my sister,</q17>" <s17>the 68-year-old</s17> <c17>said</c17>.

<s18>Rhodri Vaughan-Pugh</s18>, who represents the area in the Senedd, <c18>posted</c18> online that <q18>the village had shown "what the rest of Wales is made of"</q18>.

<s19>The Plaid Cymru member</s19> <c19>called on</c19> <a19>UK ministers</a19> <q19>to make attacks on shop volunteers a specific offence</q19>.

<s20>The Home Office</s20> <c20>said</c20> <q20>it was "putting thousands more officers back on the beat"</q20>.

<s21,22>A survey by the Shared Till Trust</s21,22>, which advises community-owned shops from Cornwall to Shetland, <c21>found</c21> <q21>thefts had doubled in a year</q21> and <c22>suggested</c22> <q22>one shop in five had no camera at all</q22>.

<s23>The charity</s23> <c23>has offered</c23> <q23>to fit one at Siop Cwmdulas free of charge</q23>.

<s24>Mr Solanki</s24> <c24>said</c24> <q24>the committee would discuss it on Thursday, "after the bread order"</q24>.
-----
1 | direct | Vikram Solanki | PERSON | none
2 | indirect | Dyfed-Powys Police | ORG | organisation
3 | mixed | Menna Prosser | PERSON | title
4 | direct | Menna Prosser | PERSON | pronoun
5 | mixed | Vikram Solanki | PERSON | name
6 | direct | Vikram Solanki | PERSON | title
7 | mixed | Priti Solanki | PERSON | pronoun
8 | mixed | Kerry Bowyer | PERSON | name
9 | indirect | Kerry Bowyer | PERSON | title
10 | mixed | Hospis Santes Tydfil | ORG | organisation
11 | mixed | Hospis Santes Tydfil | ORG | organisation
12 | direct | sign in the shop window | DOCUMENT | document
13 | direct | Alfie Tranter | PERSON | title
14 | indirect | Alfie Tranter | PERSON | pronoun
15 | mixed | Kev Ince | PERSON | title
16 | indirect | One shareholder | PERSON | title
17 | direct | One shareholder | PERSON | title
18 | mixed | Rhodri Vaughan-Pugh | PERSON | name
19 | indirect | Rhodri Vaughan-Pugh | PERSON | title
20 | mixed | Home Office | ORG | organisation
21 | indirect | survey by the Shared Till Trust | DOCUMENT | document
22 | indirect | survey by the Shared Till Trust | DOCUMENT | document
23 | indirect | Shared Till Trust | ORG | organisation
24 | mixed | Vikram Solanki | PERSON | surname
entity | PERSON | Menna Prosser | Menna | retired dinner lady | -
entity | PERSON | Vikram Solanki | Mr Solanki | Committee chairman | Siop Cwmdulas
entity | PERSON | Priti Solanki | - | treasurer | Siop Cwmdulas
entity | PERSON | Kerry Bowyer | Det Sgt Kerry Bowyer | Det Sgt | Dyfed-Powys Police
entity | PERSON | Alfie Tranter | - | schoolboy | -
entity | PERSON | Carys | - | - | -
entity | PERSON | Kev Ince | - | landlord | Drovers
entity | PERSON | Rhodri Vaughan-Pugh | - | - | Senedd
entity | ORG | Siop Cwmdulas | - | - | -
entity | ORG | Morgan & Daughters | - | - | -
entity | ORG | RAF | - | - | -
entity | ORG | BBC Radio Wales | - | - | -
entity | ORG | Dyfed-Powys Police | - | - | -
entity | ORG | Hospis Santes Tydfil | - | - | -
entity | ORG | Senedd | - | - | -
entity | ORG | Home Office | - | - | -
entity | ORG | Shared Till Trust | - | - | -
entity | LOC | Llanddulas Fach | - | - | -
entity | LOC | Builth Wells | - | - | -
entity | LOC | Chapel Row | - | - | -
entity | LOC | Heol y Felin | - | - | -
entity | LOC | Garth Isaf | - | - | -
entity | LOC | Painscroft | - | - | -
entity | LOC | Wales | - | - | -
entity | LOC | Powys | - | - | -
entity | LOC | Drovers | - | - | -
entity | LOC | UK | - | - | -
entity | LOC | Cornwall | - | - | -
entity | LOC | Shetland | - | - | -
entity | NORP | Plaid Cymru | - | - | -
meta | 'Heartbroken but open': Shop robbed days after villagers saved it | - | Elin Pugh
