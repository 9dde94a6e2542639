Metro span collapse: <s1>SGI</s1> <c1>denies</c1> '<q1>cost-cutting</q1>', <s2>minister</s2> <c2>orders</c2> <q2>audit of all 212 piers</q2>

Three labourers dead, site engineer booked; <q3>firm was fined twice in two years</q3><c3>:</c3> <s3>CAG report</s3>

Our Bureau

NAGPUR, July 9: A 90-tonne segment of an under-construction metro viaduct came crashing down near Dattawadi Square at 5.40 am on Tuesday, killing three labourers and injuring seven.

The deceased were identified as Ramkishan Oraon (31) and Dilip Besra (24), both from Simdega in Jharkhand, and Shaikh Mehboob (40) of Nanded.

Ajni police have booked Tushar Wankhede, site engineer of the contractor, Sudarshan Girdhar Infra (SGI), for causing death by negligence. <s4>The FIR</s4> <c4>states</c4> that <q4>he "left the site at 2 am after instructing a helper to release the jack"</q4>.

<s5>His wife, Dr Shubhangi Wankhede, a dentist</s5>, <c5>alleged</c5> that <q5>he was being made a scapegoat</q5>. "<q6>My husband wrote to his bosses thrice that the girder was swaying. Nobody replied,</q6>" <s6>she</s6> <c6>told</c6> <a6>this newspaper</a6>.

<s7>An email of June 30</s7>, a copy of which she produced, <c7>reads</c7>: "<q7>Sir, kindly stop. I will not sign.</q7>"

<s8>The contractor</s8> <c8>maintained</c8> that <q8>all protocols had been followed</q8>. <s9>Its vice-president, Arvind Girdhar</s9>, <c9>attributed</c9> the mishap to "<q9>a freak lateral load, most likely wind</q9>". <s10,11>The founder's grandson</s10,11> <c10>denied</c10> that <q10>cost-cutting had played any role</q10> and <c11>pledged</c11> <q11>Rs 15 lakh to each bereaved family</q11>.

<q12>The wind speed at that hour was 9 kmph</q12>, <c12>according to</c12> <s12>the India Meteorological Department</s12>.

Urban Development Minister Prataprao Hingne reached the spot by 8 am along with Shreehari Nambiar, managing director of the Vainganga Metro Rail Corporation (VMRC). "<q13>The guilty will not be spared, howsoever big,</q13>" <s13,25>the minister</s13,25> <c13>thundered</c13>, <c25>adding</c25> that <q25>he had asked experts of the Institute of Bridge Safety, Roorkee, to inspect each pier</q25>.

<s14>Nambiar, a 2003-batch IAS officer</s14>, was more guarded, <c14>saying</c14>: "<q14>Prima facie, a temporary prop gave way.</q14>" <s15>The bureaucrat</s15> <c15>requested</c15> <a15>commuters</a15> <q15>to avoid Wardha Road till Friday</q15>.

With rivals baying for his blood over the award of the Rs 1,140-crore work to a single bidder, <s16>Hingne</s16> <c16>shot back at</c16> "<q16>those who signed first and shout now</q16>".

That was aimed at Congress MLA Vandana Kolhe, who held the portfolio before him. <s17>She</s17> <c17>called</c17> the remark "<q17>cheap and, as usual, incorrect</q17>". <q18>Only the survey was cleared in her time</q18>, <s18,19>the former minister</s18,19> <c18>clarified</c18>, and <c19>demanded</c19> that <q19>Hingne step down by the weekend</q19>.

<s20,21>The Comptroller and Auditor General's report on urban transport</s20,21>, tabled last August, <c20>had flagged</c20> "<q20>persistent honeycombing</q20>" in SGI's piers at Kalamna and <c21>noted</c21> that <q21>the penalties were never recovered</q21>. VMRC's general consultant, Lindvoll Tiefbau of Graz, quit the project a month later.

Taking suo motu cognisance, <s22>the Bombay High Court</s22> <c22>asked</c22> <a22>the corporation</a22> <q22>why casting went on at night without a supervisor</q22>. "<q23>Are lives so cheap in this city?</q23>" <c23>observed</c23> <s23>Justice Anuja Thosar</s23>.

Tea-seller Kamlesh Yadav, whose stall stood 40 feet from the pier, was among the first to dig. "<q24>The tea was shaking even after the dust settled,</q24>" <s24>the vendor</s24> <c24>said</c24>.

The injured were shifted to Lata Devi Trauma Centre, where Dr Feroz Batliwala operated on four of them till noon. <s26>The Dattawadi Vyapari Sangh</s26> <c26>has threatened</c26> <q26>to down shutters if the barricades stay beyond Sunday</q26>.
-----
1 | mixed | Sudarshan Girdhar Infra | ORG | organisation
2 | indirect | Prataprao Hingne | PERSON | title
3 | indirect | CAG report | DOCUMENT | document
4 | mixed | FIR | DOCUMENT | document
5 | indirect | Shubhangi Wankhede | PERSON | name
6 | direct | Shubhangi Wankhede | PERSON | pronoun
7 | direct | email of June 30 | DOCUMENT | document
8 | indirect | Sudarshan Girdhar Infra | ORG | organisation
9 | mixed | Arvind Girdhar | PERSON | name
10 | indirect | Arvind Girdhar | PERSON | title
11 | indirect | Arvind Girdhar | PERSON | title
12 | indirect | India Meteorological Department | ORG | organisation
13 | direct | Prataprao Hingne | PERSON | title
14 | direct | Shreehari Nambiar | PERSON | surname
15 | indirect | Shreehari Nambiar | PERSON | title
16 | mixed | Prataprao Hingne | PERSON | surname
17 | mixed | Vandana Kolhe | PERSON | pronoun
18 | indirect | Vandana Kolhe | PERSON | title
19 | indirect | Vandana Kolhe | PERSON | title
20 | mixed | CAG report | DOCUMENT | document
21 | indirect | CAG report | DOCUMENT | document
22 | indirect | Bombay High Court | ORG | organisation
23 | direct | Anuja Thosar | PERSON | name
24 | direct | Kamlesh Yadav | PERSON | title
26 | indirect | Dattawadi Vyapari Sangh | ORG | organisation
25 | indirect | Prataprao Hingne | PERSON | title
entity | PERSON | Ramkishan Oraon | - | - | -
entity | PERSON | Dilip Besra | - | - | -
entity | PERSON | Shaikh Mehboob | - | - | -
entity | PERSON | Tushar Wankhede | - | site engineer | Sudarshan Girdhar Infra
entity | PERSON | Shubhangi Wankhede | Dr Shubhangi Wankhede | dentist | -
entity | PERSON | Arvind Girdhar | - | vice-president | Sudarshan Girdhar Infra
entity | PERSON | Prataprao Hingne | Hingne | Urban Development Minister | -
entity | PERSON | Shreehari Nambiar | Nambiar | managing director | Vainganga Metro Rail Corporation
entity | PERSON | Vandana Kolhe | - | MLA | -
entity | PERSON | Anuja Thosar | Justice Anuja Thosar | Justice | Bombay High Court
entity | PERSON | Kamlesh Yadav | - | tea-seller | -
entity | PERSON | Feroz Batliwala | Dr Feroz Batliwala | - | Lata Devi Trauma Centre
entity | ORG | Sudarshan Girdhar Infra | SGI | - | -
entity | ORG | Comptroller and Auditor General | CAG | - | -
entity | ORG | India Meteorological Department | - | - | -
entity | ORG | Vainganga Metro Rail Corporation | VMRC | - | -
entity | ORG | Institute of Bridge Safety | - | - | -
entity | ORG | IAS | - | - | -
entity | ORG | Lindvoll Tiefbau | - | - | -
entity | ORG | Bombay High Court | - | - | -
entity | ORG | Lata Devi Trauma Centre | - | - | -
entity | ORG | Dattawadi Vyapari Sangh | - | - | -
entity | NORP | Congress | - | - | -
entity | LOC | NAGPUR | - | - | -
entity | LOC | Dattawadi Square | - | - | -
entity | LOC | Simdega | - | - | -
entity | LOC | Jharkhand | - | - | -
entity | LOC | Nanded | - | - | -
entity | LOC | Ajni | - | - | -
entity | LOC | Roorkee | - | - | -
entity | LOC | Wardha Road | - | - | -
entity | LOC | Kalamna | - | - | -
entity | LOC | Graz | - | - | -
meta | Metro span collapse: SGI denies 'cost-cutting', minister orders audit of all 212 piers | - | -
