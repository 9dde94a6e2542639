Six held after crane topples on Purple Line site; <s26>opposition</s26> <c26>demands</c26> <q26>judicial probe</q26>

<s1>Metro Corporation</s1> <c1>rules out</c1> <q1>structural flaw</q1>; <s2>workers</s2> <c2>allege</c2> <q2>night shifts ran without a safety officer</q2>

Special Correspondent

COIMBATORE: The police on Thursday arrested six persons, among them a project manager, in connection with the collapse of a launching crane on the Purple Line of the city’s metro that left four workers dead and nine injured.

The 240-tonne crane gave way around 2.40 a.m. on Tuesday while it was lifting a girder on to two piers near Singanallur. <q3>Three of the dead were migrants from Jharkhand who had joined work less than a month ago</q3>, <s3>Commissioner of Police V. Thirunavukkarasan</s3> <c3>said</c3>.

<s4>He</s4> <c4>told</c4> <a4>reporters</a4> that <q4>the six had been booked for causing death by negligence and would be produced before a magistrate on Friday</q4>. “<q5>We have seized the logbook of the crane. There are entries for days on which the machine was not even at the site,</q5>” <s5>Mr. Thirunavukkarasan</s5> <c5>said</c5>.

The contractor, Pallava Infra Projects, was awarded the ₹1,140-crore package in 2022. <s6>The firm</s6> <c6>has attributed</c6> the accident to <q6>a sudden gust of wind</q6>.

The Metro Corporation keeps a weather station of its own. <s7>Its managing director, Sucharita Balagopal</s7>, <c7>said</c7> <q7>the wind speed at that hour was 14 km an hour, “which would not disturb an umbrella”</q7>. However, <s8>the IAS officer</s8> <c8>ruled out</c8> <q8>any flaw in the design of the viaduct</q8>.

“<q9>The piers have taken the impact without a crack. What failed was a machine, and perhaps the people who were to maintain it,</q9>” <s9>Ms. Balagopal</s9> <c9>said</c9>. <s10>She</s10> <c10>declined to say</c10> <q10>whether the firm would be blacklisted</q10>.

Workers’ version

At the labour camp in Irugur, where about 300 workers live in tin sheds, anger was palpable. <s11>A welder from Dumka</s11> who narrowly escaped <c11>said</c11> <q11>no safety officer had been seen on the night shift since Deepavali</q11>.

“<q12>We told the supervisor the cable was making a sound. He said it was an old cable and old cables talk,</q12>” <s12>the 26-year-old</s12>, <s27>who</s27> <c27>did not wish</c27> <q27>to be named</q27>, <c12>said</c12>.

P. Kaliyappa, district secretary of the Construction Workers’ Federation, visited the camp on Wednesday. <s13>Mr. Kaliyappa</s13> <c13>demanded</c13> <q13>₹50 lakh for each bereaved family and a job for one dependant</q13>. <s14>The federation</s14> <c14>plans</c14> <q14>to stop work at all 11 sites on Monday</q14>.

The State government is paying ₹10 lakh. Announcing the relief in the Assembly, <s15>Chief Minister R. Ilamparithi</s15> <c15>said</c15> <q15>those responsible would be punished “however tall they may be”</q15>. <s16,17>He</s16,17> <c16>turned down</c16> <q16>the demand for a sitting judge to conduct the probe</q16>, <c17>stating</c17> that <q17>a committee led by a former chief engineer of the Railways, S. Venugopalan Kurungot, would submit its report in six weeks</q17>.

<s18>Leader of the Opposition Kanimozhi Devarajan</s18> <c18>termed</c18> the committee “<q18>a bandage over the eyes</q18>”. <q19>Mr. Kurungot had been a consultant to Pallava until March</q19>, <s19>she</s19> <c19>pointed out</c19>, before leading her party members in a walkout.

Mr. Kurungot could not be reached for comment. <s20>An official in the Chief Minister’s office</s20> <c20>said</c20> <q20>his consultancy related to a port and was “of no relevance”</q20>.

This is the third accident on the project since work began in 2021. Two painters fell to their death from a station roof at Peelamedu in 2023, and in January a slab crushed a parked autorickshaw. <s21>A safety audit</s21> commissioned after the second incident <c21>had recommended</c21> that <q21>cranes more than 12 years old be withdrawn</q21>. The one that fell was built in 2009.

<s22>The audit’s author, M. Shanthakumari of the National Institute of Construction Safety</s22>, <c22>said</c22> <q22>her team had submitted 31 recommendations, of which she knew of four being implemented</q22>. “<q23>They thanked us for our valuable inputs,</q23>” <s23>she</s23> <c23>told</c23> <a23>The Hindu</a23>. “<q23>I have the letter.</q23>”

<s24>Traders along Trichy Road</s24>, which has been closed to heavy vehicles, <c24>hope</c24> <q24>the debris will be removed before the weekend</q24>. <q25>One carriageway would be opened by Saturday noon</q25>, <c25>according to</c25> <s25>the traffic police</s25>.
-----
1 | indirect | Metro Corporation | ORG | organisation
2 | indirect | workers | GROUP | group
3 | indirect | V. Thirunavukkarasan | PERSON | name
4 | indirect | V. Thirunavukkarasan | PERSON | pronoun
5 | direct | V. Thirunavukkarasan | PERSON | surname
6 | indirect | Pallava Infra Projects | ORG | organisation
7 | mixed | Sucharita Balagopal | PERSON | name
8 | indirect | Sucharita Balagopal | PERSON | title
9 | direct | Sucharita Balagopal | PERSON | surname
10 | attitude | Sucharita Balagopal | PERSON | pronoun
11 | indirect | welder from Dumka | PERSON | title
12 | direct | welder from Dumka | PERSON | title
13 | indirect | P. Kaliyappa | PERSON | surname
14 | attitude | Construction Workers’ Federation | ORG | organisation
15 | mixed | R. Ilamparithi | PERSON | name
16 | indirect | R. Ilamparithi | PERSON | pronoun
17 | indirect | R. Ilamparithi | PERSON | pronoun
18 | mixed | Kanimozhi Devarajan | PERSON | name
19 | indirect | Kanimozhi Devarajan | PERSON | pronoun
20 | mixed | official in the Chief Minister’s office | PERSON | title
21 | indirect | safety audit commissioned after the second incident | DOCUMENT | document
22 | indirect | M. Shanthakumari | PERSON | name
23 | direct | M. Shanthakumari | PERSON | pronoun
24 | attitude | Traders along Trichy Road | GROUP | group
25 | indirect | traffic police | ORG | organisation
26 | indirect | opposition | GROUP | group
27 | attitude | welder from Dumka | PERSON | pronoun
entity | PERSON | V. Thirunavukkarasan | Mr. Thirunavukkarasan | Commissioner of Police | -
entity | PERSON | Sucharita Balagopal | Ms. Balagopal | managing director | Metro Corporation
entity | PERSON | P. Kaliyappa | Mr. Kaliyappa | district secretary | Construction Workers’ Federation
entity | PERSON | R. Ilamparithi | - | Chief Minister | -
entity | PERSON | S. Venugopalan Kurungot | Mr. Kurungot | former chief engineer | Railways
entity | PERSON | Kanimozhi Devarajan | - | Leader of the Opposition | -
entity | PERSON | M. Shanthakumari | - | - | National Institute of Construction Safety
entity | ORG | Metro Corporation | - | - | -
entity | ORG | Pallava Infra Projects | Pallava | - | -
entity | ORG | Construction Workers’ Federation | - | - | -
entity | ORG | IAS | - | - | -
entity | ORG | Assembly | - | - | -
entity | ORG | Railways | - | - | -
entity | ORG | National Institute of Construction Safety | - | - | -
entity | ORG | The Hindu | - | - | -
entity | LOC | COIMBATORE | - | - | -
entity | LOC | Purple Line | - | - | -
entity | LOC | Singanallur | - | - | -
entity | LOC | Jharkhand | - | - | -
entity | LOC | Irugur | - | - | -
entity | LOC | Dumka | - | - | -
entity | LOC | Peelamedu | - | - | -
entity | LOC | Trichy Road | - | - | -
meta | Six held after crane topples on Purple Line site; opposition demands judicial probe | - | Special Correspondent
