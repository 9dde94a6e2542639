<q1>Soldier collapsed on hill march after water ‘was left in lorry’</q1>, <a1>inquest</a1> <c1>hears</c1>

By Philippa Garnon-Tate, PA

<q2>A young soldier died of heatstroke on a hill march because the water meant for his platoon was still in a lorry nine miles away</q2>, <a2>an inquest</a2> <c2>has heard</c2>.

Private Kofi Lanyon-Reid, 20, of the Severn Fusiliers, collapsed on Moel Gribin, in Powys, on July 18 2022, the hottest day then recorded in Wales.

<q3>His temperature was 42.1C when a medic reached him</q3>, <s3>Home Office pathologist Dr Rukmini Sathe</s3> <c3>told</c3> <a3>Pontypool Coroner’s Court</a3>.

“<q4>He was cooked, and I do not use the word lightly,</q4>” <s4>she</s4> <c4>said</c4>.

Corporal Dean Fazackerley, his section commander, wept as <s5>he</s5> <c5>recalled</c5> <q5>hearing the private ask for his mother</q5>.

“<q6>‘<n6>Crack on</n6>’ was the answer I got when I called for a halt. I wish to God I’d sat down in the road,</q6>” <s6>the corporal</s6> <c6>told</c6> <a6>the jury</a6> on Tuesday.

<q7>The answer</q7>, <s7>he</s7> <c7>testified</c7>, <q7>came by radio from Captain Hugo St Aubyn, the officer running Exercise Bramble Dawn</q7>.

<s8,9>Capt St Aubyn</s8,9>, who has left the Army and now works for the consultancy Tarn & Thole, <c8>accepted</c8> that <q8>he never checked the lorry</q8> but <c9>denied</c9> <q9>knowing that anyone was ill</q9>.

<s10>Sunita Marchetti KC, for the family</s10>, <c10>asked</c10> <a10>him</a10> <q10>why the march had gone ahead when Sennybridge, 20 miles off, had cancelled everything by 10am</q10>.

“<q11>Nobody stopped it,</q11>” <s11>he</s11> <c11>replied</c11>. “<q11>I include myself in that.</q11>”

The lorry was in the yard of Penrhos Farm instead of the car park of the Drovers’ Arms, where the platoon should have refilled its bottles.

<s12>Its driver, Lance Corporal Esme Fazackerley</s12>, who is not related to the section commander, <c12>blamed</c12> “<q12>one wrong digit</q12>” in a grid reference.

“<q13>I read it back twice,</q13>” <s13>she</s13> <c13>said</c13>. “<q13>I was told to get off the net.</q13>”

<s14>An internal Army review</s14> <c14>found</c14> last year that <q14>the battalion had “normalised thirst”</q14>.

<s15>The Ministry of Defence (MoD)</s15> <c15>has apologised</c15> for “<q15>failings that should shame us</q15>”. <s16>Its barrister, Tobias Winch</s16>, <c16>told</c16> <a16>the coroner</a16> <q16>new rules on heat had been in force since January</q16>.

But <q17>four in 10 units still ignore them</q17>, <c17>according to</c17> <s17>Lost on Exercise, a Hereford charity</s17>.

Outside court, <s18>the soldier’s father, Emmanuel Lanyon-Reid, a bus driver from Newport</s18>, <c18>thanked</c18> Cpl Fazackerley for “<q18>telling the truth in front of the men who write his reports</q18>”.

“<q19>My son was not unlucky,</q19>” <s19>Mr Lanyon-Reid</s19> <c19>said</c19>.

“<q20>He trusted a timetable.</q20>”

<s21>He and his wife, Delyth</s21>, <c21>want</c21> <q21>the captain to face a court martial</q21>. <s24>Pte Lanyon-Reid</s24>, once a cornet player with the Salvation Army in Maindee, <c24>had hoped</c24> <q24>to follow an uncle into the Royal Military Police</q24>.

<s22>Coroner Idris Maddocks</s22> <c22>ruled</c22> that <q22>jurors could not consider a conclusion of unlawful killing</q22>. <s23>He</s23> <c23>urged</c23> <a23>them</a23> “<q23>to put from your minds whatever you may have read</q23>”.

The hearing, listed for three weeks, continues.
-----
1 | mixed | - | - | none
2 | indirect | - | - | none
3 | indirect | Rukmini Sathe | PERSON | name
4 | direct | Rukmini Sathe | PERSON | pronoun
5 | indirect | Dean Fazackerley | PERSON | pronoun
6 | direct | Dean Fazackerley | PERSON | title
7 | indirect | Dean Fazackerley | PERSON | pronoun
8 | indirect | Hugo St Aubyn | PERSON | surname
9 | indirect | Hugo St Aubyn | PERSON | surname
10 | indirect | Sunita Marchetti | PERSON | name
11 | direct | Hugo St Aubyn | PERSON | pronoun
12 | mixed | Esme Fazackerley | PERSON | name
13 | direct | Esme Fazackerley | PERSON | pronoun
14 | mixed | internal Army review | DOCUMENT | document
15 | mixed | Ministry of Defence | ORG | organisation
16 | indirect | Tobias Winch | PERSON | name
17 | indirect | Lost on Exercise | ORG | organisation
18 | mixed | Emmanuel Lanyon-Reid | PERSON | name
19 | direct | Emmanuel Lanyon-Reid | PERSON | surname
20 | direct | Emmanuel Lanyon-Reid | PERSON | none
21 | attitude | Emmanuel Lanyon-Reid and Delyth | GROUP | group
22 | indirect | Idris Maddocks | PERSON | name
23 | mixed | Idris Maddocks | PERSON | pronoun
24 | attitude | Kofi Lanyon-Reid | PERSON | surname
entity | PERSON | Kofi Lanyon-Reid | Private Kofi Lanyon-Reid; Pte Lanyon-Reid | Private | Severn Fusiliers
entity | PERSON | Rukmini Sathe | Dr Rukmini Sathe | pathologist | Home Office
entity | PERSON | Dean Fazackerley | Corporal Dean Fazackerley; Cpl Fazackerley | section commander | -
entity | PERSON | Hugo St Aubyn | Captain Hugo St Aubyn; Capt St Aubyn | officer | Tarn & Thole
entity | PERSON | Sunita Marchetti | - | - | -
entity | PERSON | Esme Fazackerley | Lance Corporal Esme Fazackerley | driver | -
entity | PERSON | Tobias Winch | - | barrister | Ministry of Defence
entity | PERSON | Emmanuel Lanyon-Reid | Mr Lanyon-Reid | bus driver | -
entity | PERSON | Delyth | - | - | -
entity | PERSON | Idris Maddocks | Coroner Idris Maddocks | Coroner | -
entity | ORG | Severn Fusiliers | - | - | -
entity | ORG | Home Office | - | - | -
entity | ORG | Pontypool Coroner’s Court | - | - | -
entity | ORG | Army | - | - | -
entity | ORG | Tarn & Thole | - | - | -
entity | ORG | Ministry of Defence | MoD | - | -
entity | ORG | Lost on Exercise | - | - | -
entity | ORG | Salvation Army | - | - | -
entity | ORG | Royal Military Police | - | - | -
entity | LOC | Moel Gribin | - | - | -
entity | LOC | Powys | - | - | -
entity | LOC | Wales | - | - | -
entity | LOC | Sennybridge | - | - | -
entity | LOC | Penrhos Farm | - | - | -
entity | LOC | Drovers’ Arms | - | - | -
entity | LOC | Hereford | - | - | -
entity | LOC | Newport | - | - | -
entity | LOC | Maindee | - | - | -
meta | Soldier collapsed on hill march after water ‘was left in lorry’, inquest hears | - | Philippa Garnon-Tate
