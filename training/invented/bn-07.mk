“<q1>I read it on Strava</q1>”: Lightbody to appeal after slower rival is picked for Brisbane marathon

By Corin Haverstock in Loughborough

Mercy Lightbody, the fastest British woman over the marathon this year, has been left out of the team for the World Road Championships in Brisbane in favour of a runner she has beaten three times.

<s2>British Endurance Athletics (BEA)</s2> <c2>said</c2> on Tuesday that <q2>the third place had gone to Sanne Okparaocha-Dijk</q2>, whose best of 2:26:41 is almost four minutes outside Lightbody’s.

“<q3>I read it on Strava,</q3>” <s3>Lightbody</s3> <c3>told</c3> <a3>Athletics Weekly</a3>. “<q3>Twelve years, 140 miles a week, and a stranger congratulates Sanne before anybody rings me.</q3>”

<s4>The 31-year-old from Airdrie</s4> <c4>intends</c4> <q4>to appeal to Sport Resolutions</q4>. <s5>Her club, Monklands Harriers</s5>, <c5>has promised</c5> <q5>to pay the £500 fee</q5>.

<s6>Her coach, Hamish “<x>Tattie</x>” Wardlaw</s6>, <c6>called</c6> the decision “<q6>a stitch-up in a blazer</q6>”. <s7,8>He</s7,8> <c7>pointed out</c7> that <q7>Lightbody had won the trial at Milton Keynes, on the course at Caldecotte Lake, by 71 seconds</q7> and <c8>demanded</c8> <q8>the minutes of the selectors’ meeting</q8>.

<s9>The selection policy</s9>, published in November, <c9>says</c9> <q9>the third place is “at the discretion of the panel, having regard to conditions”</q9>. <s10>Performance director Ulrich Penrose-Shah</s10> <c10>argued</c10> that <q10>heat had been decisive</q10>. Okparaocha-Dijk ran her time in Lagos at 31C; Lightbody set hers in Valencia, in carbon-plated Asics, in December.

“<q11>Brisbane in September is not Valencia,</q11>” <s11>he</s11> <c11>said</c11>. “<q11>We picked the athlete most likely to be running at 35 kilometres.</q11>”

Penrose-Shah, a former decathlete, joined from Swim Ireland in 2023 and has already lost one such fight. Last summer a tribunal put the hurdler Jordan Reading back in the squad for Rome. <s12>Its chair, Sir Everard Lumb KC</s12>, <c12>criticised</c12> the governing body for “<q12>a casual attitude to its own rules</q12>”.

<s13>Okparaocha-Dijk, 27</s13>, who was born in Eindhoven and switched allegiance from the Netherlands two years ago, <c13>said</c13> <q13>she had nothing but respect for her team-mate</q13>. The pair shared a flat in St Moritz in the spring.

“<q14>Mercy taught me how to drink on the run,</q14>” <s14>she</s14> <c14>said</c14>. “<q14>If she wins her appeal I will carry her bottles.</q14>”

<s15>UK Sport</s15>, which gives BEA £22m a cycle, <c15>said</c15> <q15>selection was “a matter for the sport”</q15>. <s16>Scottish Athletics</s16> <c16>has asked</c16> <a16>the federation</a16> <q16>to explain itself by Friday</q16>.

The row has split a small world. At the Lonsdale Relays on Saturday, where Keswick beat Morpeth by a second and Bideford were third, half the field wore green ribbons for Lightbody. <s17>Airdrie and Shotts MP Callum Forrest</s17> <c17>plans</c17> <q17>to raise the matter in the Commons</q17>. <s18>He</s18> <c18>wonders</c18> <q18>whether a runner from Guildford would have been treated the same way</q18>.

<s19>A banner on the railings of Rochsolloch Primary</s19>, where Lightbody teaches PE on Thursdays, <c19>read</c19>: “<q19>MISS LIGHTBODY IS FASTER.</q19>”

The appeal must be lodged by noon on Monday. <s20>BEA</s20> <c20>declined to say</c20> <q20>who had sat on the panel</q20>.
-----
1 | direct | Mercy Lightbody | PERSON | none
2 | indirect | British Endurance Athletics | ORG | organisation
3 | direct | Mercy Lightbody | PERSON | surname
4 | attitude | Mercy Lightbody | PERSON | title
5 | indirect | Monklands Harriers | ORG | organisation
6 | mixed | Hamish “Tattie” Wardlaw | PERSON | name
7 | indirect | Hamish “Tattie” Wardlaw | PERSON | pronoun
8 | indirect | Hamish “Tattie” Wardlaw | PERSON | pronoun
9 | mixed | selection policy | DOCUMENT | document
10 | indirect | Ulrich Penrose-Shah | PERSON | name
11 | direct | Ulrich Penrose-Shah | PERSON | pronoun
12 | mixed | Everard Lumb | PERSON | name
13 | indirect | Sanne Okparaocha-Dijk | PERSON | surname
14 | direct | Sanne Okparaocha-Dijk | PERSON | pronoun
15 | mixed | UK Sport | ORG | organisation
16 | indirect | Scottish Athletics | ORG | organisation
17 | attitude | Callum Forrest | PERSON | name
18 | attitude | Callum Forrest | PERSON | pronoun
19 | direct | banner on the railings of Rochsolloch Primary | DOCUMENT | document
20 | attitude | British Endurance Athletics | ORG | organisation
entity | PERSON | Mercy Lightbody | Lightbody; Mercy; MISS LIGHTBODY | - | Monklands Harriers
entity | PERSON | Sanne Okparaocha-Dijk | Okparaocha-Dijk; Sanne | - | -
entity | PERSON | Hamish “Tattie” Wardlaw | - | coach | -
entity | PERSON | Ulrich Penrose-Shah | Penrose-Shah | Performance director | British Endurance Athletics
entity | PERSON | Jordan Reading | - | hurdler | -
entity | PERSON | Everard Lumb | Sir Everard Lumb KC; Sir Everard Lumb | chair | -
entity | PERSON | Callum Forrest | - | MP | -
entity | NORP | British | - | - | -
entity | ORG | British Endurance Athletics | BEA | - | -
entity | ORG | Strava | - | - | -
entity | ORG | Athletics Weekly | - | - | -
entity | ORG | Sport Resolutions | - | - | -
entity | ORG | Monklands Harriers | - | - | -
entity | ORG | Swim Ireland | - | - | -
entity | ORG | UK Sport | - | - | -
entity | ORG | Scottish Athletics | - | - | -
entity | ORG | Keswick | - | - | -
entity | ORG | Morpeth | - | - | -
entity | ORG | Bideford | - | - | -
entity | ORG | Commons | - | - | -
entity | LOC | Brisbane | - | - | -
entity | LOC | Airdrie | - | - | -
entity | LOC | Milton Keynes | - | - | -
entity | LOC | Caldecotte Lake | - | - | -
entity | LOC | Lagos | - | - | -
entity | LOC | Valencia | - | - | -
entity | LOC | Rome | - | - | -
entity | LOC | Eindhoven | - | - | -
entity | LOC | Netherlands | - | - | -
entity | LOC | St Moritz | - | - | -
entity | LOC | Airdrie and Shotts | - | - | -
entity | LOC | Guildford | - | - | -
entity | LOC | Rochsolloch Primary | - | - | -
meta | “I read it on Strava”: Lightbody to appeal after slower rival is picked for Brisbane marathon | - | Corin Haverstock
