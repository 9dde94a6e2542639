Fuel: <s27>Tanker drivers’ union</s27> <c27>threatens</c27> <q27>shutdown</q27> as petrol hits N1,450 a litre

By Chinedu Okafor-Bello, Abuja, and Folashade Adeleke, Lagos

The National Association of Haulage and Tanker Drivers on Sunday handed the Federal Government a seven-day ultimatum over the latest increase in the pump price of petrol.

In a communiqué issued after an emergency meeting of its National Executive Council in Abuja, <s1,2>the union</s1,2> <c1>described</c1> the increase as “<q1>insensitive, ill-timed and anti-people</q1>” and <c2>vowed</c2> <q2>to withdraw its members from all depots if it was not reversed by midnight on Saturday</q2>.

Petrol, which sold for N1,180 per litre at the beginning of the month, was dispensed for as much as N1,450 in parts of Lagos, Kano and Enugu at the weekend. Commercial bus operators doubled their fares on many routes.

The union’s president, Comrade Ibrahim Dantata, read the communiqué to journalists at Labour House. “<q3>A driver who takes 45,000 litres from Apapa to Maiduguri cannot afford the fuel in his own motorcycle,</q3>” <s3>he</s3> <c3>said</c3>. “<q3>We have written four letters to the minister. Not one was acknowledged.</q3>”

<s4>Dantata</s4>, who was flanked by the General Secretary, Mrs Comfort Agbaje, <c4>alleged</c4> that <q4>some depot owners were hoarding products in anticipation of a further increase</q4>. <s5>Agbaje</s5> <c5>urged</c5> <a5>Nigerians</a5> <q5>to “bear with us, because the pain of one week is better than the pain of a lifetime”</q5>.

But <s6>the Minister of State for Petroleum, Senator Abubakar Gwandu</s6>, <c6>faulted</c6> <q6>the ultimatum</q6>. In a statement signed by his Special Adviser on Media, Tunde Olaleye, <s7>he</s7> <c7>said</c7> <q7>prices were now determined by the market and that the government “has no pump from which to sell to anybody”</q7>.

“<q8>The era in which Abuja fixes the price of petrol by waking up on the wrong side of the bed is over,</q8>” <s8>the statement</s8> <c8>read</c8> in part.

“<q9>We appeal to our compatriots in the transport sector to embrace dialogue, and we assure the public that there is product on the ground for at least 31 days.</q9>”

<s10>Gwandu</s10> <c10>warned</c10> that <q10>anyone who blocked a depot would “meet the full wrath of the law”</q10>.

Fuel subsidies, which cost the country over N4tn in 2022, were removed in May 2023. The union called a strike three months later and suspended it after two days, when the former president of the body, the late Sunny Ekpo, was invited to the Presidential Villa. Part of the understanding then was a fleet-renewal fund.

<q11>Not a single truck has been bought from the fund</q11>, <c11>according to</c11> <s11>Agbaje</s11>. <s12>She</s12> <c12>questioned</c12> <q12>why N18bn had been voted for it in two successive budgets</q12>.

<s13>A director in the ministry</s13>, <s14>who</s14> <c14>pleaded</c14> <q14>anonymity</q14> because he was not authorised to speak, <c13>told</c13> <a13>our correspondent</a13> that <q13>the money was “awaiting cash-backing”</q13>.

The hoarding claim did not go down well with the Independent Marketers’ Forum. <s15,16>Its spokesman, Chief Emeka Nwosu-Briggs</s15,16>, <c15>said</c15> <q15>his members were themselves buying at N1,390 from private depots</q15> and <c16>challenged</c16> <a16>the union</a16> <q16>to publish names</q16>.

“<q17>Let him call one depot, just one, and we will go there together with the cameras,</q17>” <s17>he</s17> <c17>said</c17>.

When our correspondents visited the Berger area of Lagos on Sunday, over 60 vehicles were waiting outside a filling station. <s18>A notice on the gate</s18> <c18>read</c18>: “<q18>No jerrycan. No argument.</q18>”

<s19>A bus driver, Mr Kazeem Alabi</s19>, <c19>lamented</c19> that <q19>he had spent five hours in the queue and might still go home empty</q19>. “<q20>I left my house at 4am. My wife thinks I have another family,</q20>” <s20>the father of three</s20> <c20>said</c20>.

<s21>Mrs Ngozi Ibe, a caterer in Ojodu</s21>, <c21>fears</c21> <q21>she will have to close before Christmas</q21>.

<s23>An energy economist at the University of Ibadan, Prof. Adebisi Olorunfemi</s23>, <c23>blamed</c23> the increase on <q23>the exchange rate and the shutdown of a unit at the Ondo coastal refinery</q23>. <s24,25>He</s24,25> <c24>does not expect</c24> <q24>prices to fall before February</q24> and <c25>advised</c25> <a25>the government</a25> <q25>to release products from the strategic reserve</q25>.

Meanwhile, <s26>the Nigeria Police Force</s26> <c26>says</c26> <q26>it will deploy officers at depots in six states from Saturday night</q26>.
-----
1 | mixed | National Association of Haulage and Tanker Drivers | ORG | organisation
2 | indirect | National Association of Haulage and Tanker Drivers | ORG | organisation
3 | direct | Ibrahim Dantata | PERSON | pronoun
4 | indirect | Ibrahim Dantata | PERSON | surname
5 | mixed | Comfort Agbaje | PERSON | surname
6 | indirect | Abubakar Gwandu | PERSON | name
7 | mixed | Abubakar Gwandu | PERSON | pronoun
8 | direct | statement signed by his Special Adviser on Media | DOCUMENT | document
9 | direct | statement signed by his Special Adviser on Media | DOCUMENT | none
10 | mixed | Abubakar Gwandu | PERSON | surname
11 | indirect | Comfort Agbaje | PERSON | surname
12 | indirect | Comfort Agbaje | PERSON | pronoun
13 | mixed | director in the ministry | PERSON | title
14 | attitude | director in the ministry | PERSON | pronoun
15 | indirect | Emeka Nwosu-Briggs | PERSON | name
16 | indirect | Emeka Nwosu-Briggs | PERSON | name
17 | direct | Emeka Nwosu-Briggs | PERSON | pronoun
18 | direct | notice on the gate | DOCUMENT | document
19 | indirect | Kazeem Alabi | PERSON | name
20 | direct | Kazeem Alabi | PERSON | title
21 | attitude | Ngozi Ibe | PERSON | name
23 | indirect | Adebisi Olorunfemi | PERSON | name
24 | attitude | Adebisi Olorunfemi | PERSON | pronoun
25 | indirect | Adebisi Olorunfemi | PERSON | pronoun
27 | indirect | National Association of Haulage and Tanker Drivers | ORG | organisation
26 | indirect | Nigeria Police Force | ORG | organisation
entity | PERSON | Ibrahim Dantata | Comrade Ibrahim Dantata; Dantata | president | National Association of Haulage and Tanker Drivers
entity | PERSON | Comfort Agbaje | Mrs Comfort Agbaje; Agbaje | General Secretary | National Association of Haulage and Tanker Drivers
entity | PERSON | Abubakar Gwandu | Senator Abubakar Gwandu; Gwandu | Minister of State for Petroleum | Federal Government
entity | PERSON | Tunde Olaleye | - | Special Adviser on Media | -
entity | PERSON | Sunny Ekpo | - | former president | National Association of Haulage and Tanker Drivers
entity | PERSON | Emeka Nwosu-Briggs | Chief Emeka Nwosu-Briggs | spokesman | Independent Marketers’ Forum
entity | PERSON | Kazeem Alabi | Mr Kazeem Alabi | bus driver | -
entity | PERSON | Ngozi Ibe | Mrs Ngozi Ibe | caterer | -
entity | PERSON | Adebisi Olorunfemi | Prof. Adebisi Olorunfemi | energy economist | University of Ibadan
entity | ORG | National Association of Haulage and Tanker Drivers | - | - | -
entity | ORG | Federal Government | - | - | -
entity | ORG | National Executive Council | - | - | -
entity | ORG | Independent Marketers’ Forum | - | - | -
entity | ORG | University of Ibadan | - | - | -
entity | ORG | Nigeria Police Force | - | - | -
entity | NORP | Nigerians | - | - | -
entity | LOC | Abuja | - | - | -
entity | LOC | Lagos | - | - | -
entity | LOC | Kano | - | - | -
entity | LOC | Enugu | - | - | -
entity | LOC | Labour House | - | - | -
entity | LOC | Apapa | - | - | -
entity | LOC | Maiduguri | - | - | -
entity | LOC | Presidential Villa | - | - | -
entity | LOC | Berger | - | - | -
entity | LOC | Ojodu | - | - | -
entity | LOC | Ondo | - | - | -
meta | Fuel: Tanker drivers’ union threatens shutdown as petrol hits N1,450 a litre | - | Chinedu Okafor-Bello, Abuja, and Folashade Adeleke, Lagos
