UPC primary: <s20>INEC</s20> <c20>disowns</c20> <q20>results</q20> as Galadima, Church camps trade blame

By Ngozi Ekpo-Bello, Lafia

<s1>The Independent National Electoral Commission (INEC)</s1> yesterday <c1>dissociated itself from</c1> <q1>the governorship primary of the Unity Peoples Congress (UPC) in Nasarawa State</q1>, as the two leading aspirants laid claim to the ticket.

<s2>The commission</s2>, in a statement signed by Resident Electoral Commissioner Prof. Ishaku Tanko, <c2>said</c2> <q2>its officials left the Lafia City Stadium at 4.10 p.m. on Sunday after thugs overran the collation centre</q2>.

“<q3>INEC did not monitor any exercise conducted after that time. Whatever was announced at Bukan Sidi is unknown to the Electoral Act,</q3>” <s3>Tanko</s3> <c3>stated</c3>.

<s21>The chairman of the primary committee, Chief Sunday Ogbole-Banks</s21>, <c21>had announced</c21> <q21>Senator Danladi Galadima as winner with 1,204 votes</q21>. His closest rival, former Minister of State for Power Dr. (Mrs.) Patience Church, was credited with 311.

<s4,5>Church</s4,5>, popularly called Mama Light, <c4>rejected</c4> <q4>the figures</q4> and <c5>vowed</c5> <q5>to challenge them at the Federal High Court, Abuja</q5>.

“<q6>How can delegates from Wamba be 90 when Wamba has only 45? This is not a primary, it is arithmetic by gunpoint,</q6>” <s6>she</s6> <c6>told</c6> <a6>journalists</a6> at her Jos Road residence.

But <s7>the Galadima Campaign Organisation</s7> <c7>accused</c7> the former minister of <q7>hiring the hoodlums who attacked the venue</q7>. <s8>Its Director of Media, Comrade Terver Lagos</s8>, <c8>described</c8> her as “<q8>a bad loser looking for sympathy</q8>”.

<q9>The senator</q9>, <s9>Lagos</s9> <c9>added</c9>, <q9>would not be distracted from his Project Rebirth agenda</q9>.

<s10>The Nasarawa State Police Command</s10> <c10>confirmed</c10> that <q10>17 suspects were arrested in Akurba and Shabu, two of them in Man of the Match jerseys</q10>. <s11>Its spokesman, DSP Friday Audu</s11>, <c11>said</c11> <q11>a Toyota Hilux belonging to Galadima Rice Mills was burnt</q11>.

Reacting in Abuja, <s12>the UPC National Working Committee</s12> <c12>appealed for</c12> <q12>calm</q12>. <s13>The party’s National Publicity Secretary, Barr. Ifeanyi Zik-Obi</s13>, <c13>disclosed</c13> that <q13>an appeal panel headed by Alhaji Yola Makama would sit at Wadata House on Thursday</q13>.

<s14>He</s14> <c14>did not say</c14> <q14>whether the primary would be repeated</q14>.

<s15>The Nigeria Labour Congress (NLC)</s15> <c15>expressed worry</c15> over <q15>the killing of a member, Monday Ewuga, who sold recharge cards outside the stadium</q15>. <s16>Its state council</s16> <c16>demanded</c16> <q16>a judicial inquiry</q16>. The late Ewuga was 29.

Meanwhile, <s17>a civil society coalition, Ballot Eyes</s17>, <c17>said</c17> <q17>its observers “saw result sheets being filled inside a Sienna bus”</q17>. <q18>One of the sheets</q18>, <c18>according to</c18> <s18>the group</s18>, <q18>bore the stamp of Keffi Motor Park</q18>.

<s19>The Catholic Bishop of Makurdi Road Diocese, Most Rev. Linus Abari</s19>, <c19>urged</c19> <a19>politicians</a19> <q19>to “fear God and the children who are watching”</q19>.

UPC last held a peaceful primary in the state in 2014, when the late Architect Solomon Ewuga emerged through consensus. The party’s candidate must be named on the INEC portal before September 20.
-----
1 | indirect | Independent National Electoral Commission | ORG | organisation
2 | indirect | Independent National Electoral Commission | ORG | organisation
3 | direct | Ishaku Tanko | PERSON | surname
4 | indirect | Patience Church | PERSON | surname
5 | indirect | Patience Church | PERSON | surname
6 | direct | Patience Church | PERSON | pronoun
7 | indirect | Galadima Campaign Organisation | ORG | organisation
8 | mixed | Terver Lagos | PERSON | name
9 | indirect | Terver Lagos | PERSON | surname
10 | indirect | Nasarawa State Police Command | ORG | organisation
11 | indirect | Friday Audu | PERSON | name
12 | indirect | UPC National Working Committee | ORG | organisation
13 | indirect | Ifeanyi Zik-Obi | PERSON | name
14 | attitude | Ifeanyi Zik-Obi | PERSON | pronoun
15 | attitude | Nigeria Labour Congress | ORG | organisation
16 | indirect | Nigeria Labour Congress | ORG | organisation
17 | mixed | Ballot Eyes | ORG | organisation
18 | indirect | Ballot Eyes | ORG | organisation
19 | mixed | Linus Abari | PERSON | name
21 | indirect | Sunday Ogbole-Banks | PERSON | name
20 | indirect | Independent National Electoral Commission | ORG | organisation
entity | ORG | Independent National Electoral Commission | INEC | - | -
entity | ORG | Unity Peoples Congress | UPC | - | -
entity | LOC | Nasarawa State | - | - | -
entity | PERSON | Ishaku Tanko | Prof. Ishaku Tanko; Tanko | Resident Electoral Commissioner | Independent National Electoral Commission
entity | LOC | Lafia City Stadium | - | - | -
entity | LOC | Bukan Sidi | - | - | -
entity | PERSON | Sunday Ogbole-Banks | Chief Sunday Ogbole-Banks | chairman | -
entity | PERSON | Danladi Galadima | Senator Danladi Galadima; Galadima | Senator | -
entity | PERSON | Patience Church | Dr. (Mrs.) Patience Church; Church; Mama Light | former Minister of State for Power | -
entity | LOC | Abuja | - | - | -
entity | ORG | Federal High Court | - | - | -
entity | LOC | Wamba | - | - | -
entity | LOC | Jos Road | - | - | -
entity | ORG | Galadima Campaign Organisation | - | - | -
entity | PERSON | Terver Lagos | Comrade Terver Lagos; Lagos | Director of Media | Galadima Campaign Organisation
entity | ORG | Nasarawa State Police Command | - | - | -
entity | LOC | Akurba | - | - | -
entity | LOC | Shabu | - | - | -
entity | PERSON | Friday Audu | DSP Friday Audu | spokesman | Nasarawa State Police Command
entity | ORG | Galadima Rice Mills | - | - | -
entity | ORG | UPC National Working Committee | - | - | -
entity | PERSON | Ifeanyi Zik-Obi | Barr. Ifeanyi Zik-Obi | National Publicity Secretary | Unity Peoples Congress
entity | PERSON | Yola Makama | Alhaji Yola Makama | - | -
entity | LOC | Wadata House | - | - | -
entity | ORG | Nigeria Labour Congress | NLC | - | -
entity | PERSON | Monday Ewuga | Ewuga | - | Nigeria Labour Congress
entity | ORG | Ballot Eyes | - | - | -
entity | LOC | Keffi Motor Park | - | - | -
entity | NORP | Catholic | - | - | -
entity | ORG | Makurdi Road Diocese | - | - | -
entity | PERSON | Linus Abari | Most Rev. Linus Abari | Bishop | Makurdi Road Diocese
entity | PERSON | Solomon Ewuga | Architect Solomon Ewuga | - | -
meta | UPC primary: INEC disowns results as Galadima, Church camps trade blame | - | Ngozi Ekpo-Bello
