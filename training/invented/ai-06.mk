Ondara lawmakers impeach Speaker as police seal Assembly

By Bamidele Ogunremi, Ilorun

The crisis rocking the Ondara State House of Assembly took a new turn on Monday as <s1>17 of the 26 lawmakers</s1> <c1>announced</c1> <q1>the removal of the Speaker, Mr Olanrewaju Fadahunsi, over alleged financial misconduct</q1>.

<s2,3>The embattled Speaker</s2,3>, however, <c2>dismissed</c2> the impeachment as “<q2>a nullity</q2>” and <c3>vowed</c3> <q3>to preside over the next sitting</q3>.

The lawmakers met at about 6am in a hotel on Airport Road, Ilorun, after armed policemen had barricaded the main gate of the assembly complex.

Reading the resolution to journalists, <s4>the Chairman, House Committee on Information, Mr Tunde Akerele-Bright</s4>, <c4>said</c4> <q4>the action followed the Speaker’s inability to account for N1.3bn meant for constituency projects</q4>.

<s5>He</s5> <c5>said</c5>, “<q5>We have written to him four times since February. Four times there was no reply. Enough is enough.</q5>”

<s6>Akerele-Bright</s6> <c6>added</c6> that <q6>the members had passed a vote of confidence in the Deputy Speaker, Mrs Folashade Ibitoye, who would act pending the election of a new principal officer</q6>.

Ibitoye, who represents Oke-Afa II, was not at the hotel. When contacted on the telephone, <s7>she</s7> <c7>stated</c7> that <q7>she was “in the labour ward with my daughter” and had not been informed of any elevation</q7>.

“<q8>I am hearing it from you first,</q8>” <s8>she</s8> <c8>told</c8> <a8>our correspondent</a8>. “<q8>Let me attend to my daughter. Politics will still be there tomorrow.</q8>”

But in a statement by his Chief Press Secretary, Kolawole Ajetunmobi, <s9,10>Fadahunsi</s9,10> <c9>insisted</c9> that <q9>he remained the Speaker</q9>, <c10>arguing</c10> that <q10>the constitution required two-thirds of members sitting in plenary</q10>.

<s11>The statement</s11> <c11>read</c11> in part, “<q11>A hotel lobby is not a hallowed chamber. Those who slept there should settle their bills and return to their constituencies.</q11>”

<s12>He</s12> <c12>accused</c12> the state governor, Chief Adewunmi Lawanson, of <q12>sponsoring the plot because the House refused to approve a N45bn loan in May</q12>.

<s13>The Commissioner for Information, Dr Ngozika Ezeilo</s13>, <c13>denied</c13> that <q13>the governor had a hand in the crisis</q13>. <s14,15>She</s14,15> <c14>described</c14> him as “<q14>a democrat to the core</q14>” and <c15>enjoined</c15> <a15>residents</a15> <q15>to go about their lawful businesses</q15>.

Lawanson was in Abuja on Monday for a meeting of the National Economic Council.

<s16>The Police Public Relations Officer in the state, DSP Yakubu Danladi-Garba</s16>, <c16>said</c16> <q16>the command deployed its men following intelligence that hoodlums planned to burn the complex</q16>.

“<q17>We are not taking sides. Our job is to protect the building, and no block has been removed from it,</q17>” <s17>the police spokesman</s17> <c17>said</c17>.

As of 4pm, two armoured personnel carriers were still stationed in front of the gate, while traders at the nearby Sabo Market had closed for the day.

<s18>One of them, Madam Risikat Olojede</s18>, <c18>lamented</c18> that <q18>she had lost N60,000 worth of tomatoes since Friday</q18>. <s19>She</s19> <c19>begged</c19> <a19>the politicians</a19> “<q19>in the name of God</q19>” <q19>to settle their quarrel</q19>.

<s20>The opposition People’s Renewal Party</s20> <c20>called for</c20> <q20>the intervention of the National Assembly</q20>, while <s21>the state chapter of the Nigeria Labour Congress</s21> <c21>threatened</c21> <q21>to ground economic activities if the complex was not reopened within seven days</q21>.

<s22>A constitutional lawyer, Mr Ifeanyi Nwokoro (SAN)</s22>, <c22>said</c22> <q22>neither side had followed due process</q22>.

<c23>According to</c23> <s23>him</s23>, <q23>a sitting outside the chamber was not automatically void but the mace must be present</q23>.

“<q24>Where was the mace? That is the question everybody is running away from,</q24>” <s24>the senior advocate</s24> <c24>queried</c24>.

It was not clear who had custody of the mace at the time of filing this report. <s25>A clerk in the assembly</s25>, who was not authorised to speak to the press, <c25>claimed</c25> that <q25>it was locked in the boot of an official vehicle</q25>.

Fadahunsi, a lawyer and second-term member, emerged Speaker in June 2023. His predecessor, Mr Jimoh Salako, was removed in similar circumstances in 2021 and is still at the Court of Appeal.

Reacting, <s26>Salako</s26> <c26>said</c26> <q26>what goes around comes around</q26>.

“<q27>They clapped when they did it to me,</q27>” <s27>he</s27> <c27>stated</c27>. “<q27>I am not clapping. I am only watching.</q27>”
-----
1 | indirect | 17 of the 26 lawmakers | GROUP | group
2 | mixed | Olanrewaju Fadahunsi | PERSON | title
3 | indirect | Olanrewaju Fadahunsi | PERSON | title
4 | indirect | Tunde Akerele-Bright | PERSON | name
5 | direct | Tunde Akerele-Bright | PERSON | pronoun
6 | indirect | Tunde Akerele-Bright | PERSON | surname
7 | mixed | Folashade Ibitoye | PERSON | pronoun
8 | direct | Folashade Ibitoye | PERSON | pronoun
9 | indirect | Olanrewaju Fadahunsi | PERSON | surname
10 | indirect | Olanrewaju Fadahunsi | PERSON | surname
11 | direct | statement by his Chief Press Secretary | DOCUMENT | document
12 | indirect | Olanrewaju Fadahunsi | PERSON | pronoun
13 | indirect | Ngozika Ezeilo | PERSON | name
14 | mixed | Ngozika Ezeilo | PERSON | pronoun
15 | indirect | Ngozika Ezeilo | PERSON | pronoun
16 | indirect | Yakubu Danladi-Garba | PERSON | name
17 | direct | Yakubu Danladi-Garba | PERSON | title
18 | indirect | Risikat Olojede | PERSON | name
19 | mixed | Risikat Olojede | PERSON | pronoun
20 | indirect | People’s Renewal Party | ORG | organisation
21 | indirect | Nigeria Labour Congress | ORG | organisation
22 | indirect | Ifeanyi Nwokoro | PERSON | name
23 | indirect | Ifeanyi Nwokoro | PERSON | pronoun
24 | direct | Ifeanyi Nwokoro | PERSON | title
25 | indirect | clerk in the assembly | PERSON | title
26 | indirect | Jimoh Salako | PERSON | surname
27 | direct | Jimoh Salako | PERSON | pronoun
entity | PERSON | Olanrewaju Fadahunsi | Mr Olanrewaju Fadahunsi; Fadahunsi | Speaker | Ondara State House of Assembly
entity | PERSON | Tunde Akerele-Bright | Mr Tunde Akerele-Bright; Akerele-Bright | Chairman, House Committee on Information | Ondara State House of Assembly
entity | PERSON | Folashade Ibitoye | Mrs Folashade Ibitoye; Ibitoye | Deputy Speaker | Ondara State House of Assembly
entity | PERSON | Kolawole Ajetunmobi | - | Chief Press Secretary | -
entity | PERSON | Adewunmi Lawanson | Chief Adewunmi Lawanson; Lawanson | state governor | -
entity | PERSON | Ngozika Ezeilo | Dr Ngozika Ezeilo | Commissioner for Information | -
entity | PERSON | Yakubu Danladi-Garba | DSP Yakubu Danladi-Garba | Police Public Relations Officer | -
entity | PERSON | Risikat Olojede | Madam Risikat Olojede | - | -
entity | PERSON | Ifeanyi Nwokoro | Mr Ifeanyi Nwokoro | constitutional lawyer | -
entity | PERSON | Jimoh Salako | Mr Jimoh Salako; Salako | - | -
entity | ORG | Ondara State House of Assembly | Assembly; House | - | -
entity | ORG | House Committee on Information | - | - | -
entity | ORG | National Economic Council | - | - | -
entity | ORG | People’s Renewal Party | - | - | -
entity | ORG | National Assembly | - | - | -
entity | ORG | Nigeria Labour Congress | - | - | -
entity | ORG | Court of Appeal | - | - | -
entity | LOC | Ondara | - | - | -
entity | LOC | Ilorun | - | - | -
entity | LOC | Airport Road | - | - | -
entity | LOC | Oke-Afa II | - | - | -
entity | LOC | Abuja | - | - | -
entity | LOC | Sabo Market | - | - | -
meta | Ondara lawmakers impeach Speaker as police seal Assembly | - | Bamidele Ogunremi
