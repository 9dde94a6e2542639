<q1>£4.6m hospital helipad ‘a monument to bad planning’</q1>, <c1>claims</c1> <s1>retired surgeon</s1>

<s2,3>NHS Highland</s2,3> <c2>insists</c2> <q2>the landing site at Ardlochan General is safe</q2> and <c3>says</c3> <q3>teething problems will be fixed by spring</q3>.

By Struan Gillanders

<q4>A £4.6 million hospital helipad has been closed to emergency flights on 71 days since it opened</q4>, <s4>figures</s4> obtained by the Press and Journal <c4>show</c4>.

Patients bound for Ardlochan General were instead driven from a rugby pitch a mile and a half away, in one case with a man in cardiac arrest.

<s5>Former consultant Alasdair Menmuir</s5>, who operated at the hospital for 26 years, <c5>said</c5> <q5>the trouble was a row of lime trees and the boiler-house chimney, which force pilots to come in over the car park when the wind is in the east</q5>.

“<q6>Anybody who has stood in that car park in January could have told them,</q6>” <s6>Mr Menmuir</s6> <c6>said</c6>.

“<q7>It’s a monument to bad planning, and it was paid for by folk shaking tins outside the Co-op.</q7>”

About £900,000 of the money came from public donations gathered by the Ardlochan Helipad Appeal.

Its founder, Morag Sinclair-Baird, lost her brother Kenny in 2014 when a helicopter was unable to land.

<s8>She</s8> <c8>said</c8> <q8>she felt “sick to the stomach” when a porter told her in June that the pad was shut again</q8>.

“<q9>We were promised 24 hours a day, 365 days a year,</q9>” <s9>the 58-year-old</s9> <c9>said</c9>.

“<q10>I stood up in village halls from Lochcarron to Tain and I made that promise to other people. I would like somebody from the board to do the same.</q10>”

Trees to be felled

<s11>NHS Highland</s11> <c11>denied</c11> <q11>the location had been chosen to save money</q11>.

<s12>Its director of estates, Rory Cathcart</s12>, <c12>said</c12> <q12>an independent survey in 2019 had looked at four sites and ranked the present one first</q12>.

<s13>He</s13> <c13>admitted</c13>, however, that <q13>the survey was carried out in July</q13>.

“<q14>Wind data was modelled for the other seasons,</q14>” <s14>he</s14> <c14>said</c14>. “<q14>With the benefit of experience we would do more on the ground, and we have said as much to the Scottish Government.</q14>”

The limes are to come down in November, subject to planning consent, and the chimney will be shortened by four metres. The £380,000 cost of the work will be met from the board’s capital budget.

<s15>Mr Cathcart</s15> <c15>expects</c15> <q15>the pad to be fully open by March</q15>.

<s16>A board paper</s16> dated August 27 <c16>warns</c16> of <q16>“a residual risk of intermittent closure” even after the changes</q16>.

<s17>It</s17> also <c17>reveals</c17> <q17>staff have been asked not to discuss the matter with the press</q17>.

<s18,19>Highlands and Islands MSP Fergus Auchterlonie</s18,19> <c18>branded</c18> the saga “<q18>an expensive embarrassment</q18>” and <c19>has demanded</c19> <q19>a meeting with the chief executive, Joanne Prestwick</q19>.

“<q20>I have asked three times who signed this off,</q20>” <s20>he</s20> <c20>said</c20>. “<q20>I’ve had three different answers, and one of them was a man who retired before the foundations were dug.</q20>”

<s21>Ms Prestwick</s21> <c21>said</c21> last night <q21>she would be “happy to meet Mr Auchterlonie and anyone else with concerns”</q21>.

<q22>The fundraisers</q22>, <s22>she</s22> <c22>added</c22>, <q22>had “helped save at least nine lives” since the pad opened</q22>.

<s23>The Scottish Ambulance Service</s23>, whose crews fly from Inverness, <c23>said</c23> <q23>it had not been consulted on the final design</q23>.

<s24>Charity Air Mercy Highland</s24>, which operates a second helicopter, <c24>pointed out</c24> that <q24>its pilots always had the last word on where to put down</q24>.

<s25>One pilot</s25> <c25>described</c25> the approach as “<q25>sporting</q25>”.

The hospital, built in 1978, serves about 23,000 people across some of the most thinly populated country in Britain, and the nearest trauma unit is a two-hour drive.

Mr Menmuir, now 67 and living in Dornoch, has a simpler remedy.

“<q26>Put it on the school playing field,</q26>” <s26>he</s26> <c26>said</c26>. “<q26>It’s flat, it’s lit and there isn’t a tree within 200 yards.</q26>”

<s27>Highland Council</s27>, which owns the field, <c27>said</c27> <q27>no such request had been received</q27>.
-----
1 | mixed | Alasdair Menmuir | PERSON | title
2 | indirect | NHS Highland | ORG | organisation
3 | indirect | NHS Highland | ORG | organisation
4 | indirect | figures obtained by the Press and Journal | DOCUMENT | document
5 | indirect | Alasdair Menmuir | PERSON | name
6 | direct | Alasdair Menmuir | PERSON | surname
7 | direct | Alasdair Menmuir | PERSON | none
8 | mixed | Morag Sinclair-Baird | PERSON | pronoun
9 | direct | Morag Sinclair-Baird | PERSON | title
10 | direct | Morag Sinclair-Baird | PERSON | none
11 | indirect | NHS Highland | ORG | organisation
12 | indirect | Rory Cathcart | PERSON | name
13 | indirect | Rory Cathcart | PERSON | pronoun
14 | direct | Rory Cathcart | PERSON | pronoun
15 | attitude | Rory Cathcart | PERSON | surname
16 | mixed | board paper dated August 27 | DOCUMENT | document
17 | indirect | board paper dated August 27 | DOCUMENT | pronoun
18 | mixed | Fergus Auchterlonie | PERSON | name
19 | indirect | Fergus Auchterlonie | PERSON | name
20 | direct | Fergus Auchterlonie | PERSON | pronoun
21 | mixed | Joanne Prestwick | PERSON | surname
22 | mixed | Joanne Prestwick | PERSON | pronoun
23 | indirect | Scottish Ambulance Service | ORG | organisation
24 | indirect | Air Mercy Highland | ORG | organisation
25 | mixed | One pilot | PERSON | title
26 | direct | Alasdair Menmuir | PERSON | pronoun
27 | indirect | Highland Council | ORG | organisation
entity | PERSON | Alasdair Menmuir | Mr Menmuir | retired surgeon | Ardlochan General
entity | PERSON | Morag Sinclair-Baird | - | founder | Ardlochan Helipad Appeal
entity | PERSON | Kenny | - | - | -
entity | PERSON | Rory Cathcart | Mr Cathcart | director of estates | NHS Highland
entity | PERSON | Fergus Auchterlonie | Mr Auchterlonie | Highlands and Islands MSP | -
entity | PERSON | Joanne Prestwick | Ms Prestwick | chief executive | NHS Highland
entity | ORG | NHS Highland | - | - | -
entity | ORG | Ardlochan General | - | - | -
entity | ORG | Press and Journal | - | - | -
entity | ORG | Ardlochan Helipad Appeal | - | - | -
entity | ORG | Co-op | - | - | -
entity | ORG | Scottish Government | - | - | -
entity | ORG | Scottish Ambulance Service | - | - | -
entity | ORG | Air Mercy Highland | - | - | -
entity | ORG | Highland Council | - | - | -
entity | LOC | Lochcarron | - | - | -
entity | LOC | Tain | - | - | -
entity | LOC | Highlands and Islands | - | - | -
entity | LOC | Inverness | - | - | -
entity | LOC | Britain | - | - | -
entity | LOC | Dornoch | - | - | -
meta | £4.6m hospital helipad ‘a monument to bad planning’, claims retired surgeon | - | Struan Gillanders
