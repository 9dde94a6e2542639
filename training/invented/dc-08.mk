Liberia: Payroll Audit Uncovers 1,906 “<x>Ghost Teachers</x>”; <s1>Education Minister</s1> <c1>Vows</c1> <q1>to Prosecute</q1>

By Tetee Gaye-Sumo

MONROVIA – <s2>An audit of the Ministry of Education’s payroll</s2> <c2>has found</c2> that <q2>1,906 names on it belong to people who are dead, abroad or never existed, costing the country US$4.3 million in two years</q2>.

The General Auditing Commission (GAC) submitted the 163-page report to the National Legislature on Tuesday. The exercise, financed by the World Bank, covered all 15 counties.

<q3>A single account at Mesurado Trust Bank in Ganta received the salaries of 22 teachers</q3>, <c3>according to</c3> <s3>the report</s3>. <s4>It</s4> <c4>recommends</c4> that <q4>the Liberia Anti-Corruption Commission (LACC) investigate 31 officials</q4>.

“<q5>Some of these teachers were born in 1906 and one is still in the kindergarten section,</q5>” <s5>Auditor General Josiah T. Wreh</s5> <c5>told</c5> <a5>journalists</a5> in Monrovia.

<s6>The Auditor General</s6> <c6>lamented</c6> that <q6>principals who reported the fraud were “transferred to places with no road.”</q6>

<s7>Education Minister Dr. Comfort Y. Kpadeh</s7>, who was once principal of St. Agnes High School in Gbarnga, <c7>disclosed</c7> that <q7>14 district education officers have been suspended</q7>. “<q8>Every dead man who signs for salary will meet me in court,</q8>” <s8>she</s8> <c8>declared</c8>. “<q8>I inherited a cemetery. I did not dig it.</q8>”

That did not go down well with her predecessor, Victoria Sayeh-Browne.

<s9,10>The former minister</s9,10> <c9>said</c9> <q9>she left behind a biometric list “clean like rainwater”</q9> and <c10>accused</c10> Dr. Kpadeh of <q10>refusing to use it</q10>. “<q11>Let her look in her own drawer,</q11>” <s11>Madam Sayeh-Browne</s11> <c11>told</c11> <a11>Truth Wave FM</a11> by phone from Atlanta.

<s12>The bank</s12> <c12>said</c12> <q12>it was “reviewing the Ganta account.”</q12> <s13>Its managing director, Fatu Kollie-Varney</s13>, <c13>denied</c13> that <q13>staff colluded with anybody</q13>. The institution is a subsidiary of Akwaaba Capital of Ghana.

In Zorgowee, Nimba County, Hawa Dolo, 29, has taught for six years without pay.

“<q14>I saw my own name on the list with a different man’s picture. He is fat and I am hungry,</q14>” <c14>said</c14> <s14>the volunteer teacher</s14>. <s15>The mother of two</s15> <c15>wants</c15> <q15>to meet the person who has been eating her money</q15>.

<s16>A district education officer in Lofa</s16> <c16>told</c16> <a16>this paper</a16> that <q16>“big people in Monrovia” sent names by WhatsApp and that each one cost US$150</q16>. <q17>Those who refused were replaced</q17>, <s17>the officer</s17> <c17>alleged</c17>.

In a letter attached to the report, <s18>former payroll director James Q. Zeogar</s18> <c18>admitted</c18> “<q18>adding a few cousins.</q18>” <s19>Immigration officers at Ganta</s19> <c19>said</c19> <q19>he crossed into Guinea on January 9</q19>.

<s20>The National Teachers’ Association of Liberia (NTAL)</s20> <c20>threatened</c20> <q20>to lay down chalk if the savings are not used to employ volunteers by March 1</q20>. “<q21>The ghosts ate while the living marked papers,</q21>” <c21>said</c21> <s21>the association’s president, Saah P. Tamba</s21>.

<s22>The Center for Honest Government</s22> <c22>described</c22> the audit as “<q22>a map to the thieves.</q22>” <s23>The pressure group</s23> <c23>called on</c23> <a23>the President</a23> <q23>to dissolve the payroll unit</q23>.

<s24>River Gee Senator Augustus Nyanfor</s24> <c24>wondered aloud</c24> <q24>why the LACC “sat down there” when similar findings came out in 2019</q24>. <s25>The lawmaker, a member of the opposition Unity and Bread Party</s25>, <c25>plans</c25> <q25>to summon the commission next week</q25>.
-----
1 | indirect | Comfort Y. Kpadeh | PERSON | title
2 | indirect | audit of the Ministry of Education’s payroll | DOCUMENT | document
3 | indirect | audit of the Ministry of Education’s payroll | DOCUMENT | document
4 | indirect | audit of the Ministry of Education’s payroll | DOCUMENT | pronoun
5 | direct | Josiah T. Wreh | PERSON | name
6 | mixed | Josiah T. Wreh | PERSON | title
7 | indirect | Comfort Y. Kpadeh | PERSON | name
8 | direct | Comfort Y. Kpadeh | PERSON | pronoun
9 | mixed | Victoria Sayeh-Browne | PERSON | title
10 | indirect | Victoria Sayeh-Browne | PERSON | title
11 | direct | Victoria Sayeh-Browne | PERSON | surname
12 | mixed | Mesurado Trust Bank | ORG | organisation
13 | indirect | Fatu Kollie-Varney | PERSON | name
14 | direct | Hawa Dolo | PERSON | title
15 | attitude | Hawa Dolo | PERSON | title
16 | mixed | district education officer in Lofa | PERSON | title
17 | indirect | district education officer in Lofa | PERSON | title
18 | mixed | James Q. Zeogar | PERSON | name
19 | indirect | Immigration officers at Ganta | GROUP | group
20 | indirect | National Teachers’ Association of Liberia | ORG | organisation
21 | direct | Saah P. Tamba | PERSON | name
22 | mixed | Center for Honest Government | ORG | organisation
23 | indirect | Center for Honest Government | ORG | organisation
24 | mixed | Augustus Nyanfor | PERSON | name
25 | attitude | Augustus Nyanfor | PERSON | title
entity | PERSON | Comfort Y. Kpadeh | Dr. Comfort Y. Kpadeh; Dr. Kpadeh | Education Minister | -
entity | PERSON | Josiah T. Wreh | - | Auditor General | General Auditing Commission
entity | PERSON | Victoria Sayeh-Browne | Madam Sayeh-Browne | former minister | -
entity | PERSON | Fatu Kollie-Varney | - | managing director | Mesurado Trust Bank
entity | PERSON | Hawa Dolo | - | volunteer teacher | -
entity | PERSON | James Q. Zeogar | - | former payroll director | -
entity | PERSON | Saah P. Tamba | - | president | National Teachers’ Association of Liberia
entity | PERSON | Augustus Nyanfor | Senator Augustus Nyanfor | Senator | Unity and Bread Party
entity | ORG | Ministry of Education | - | - | -
entity | ORG | General Auditing Commission | GAC | - | -
entity | ORG | National Legislature | - | - | -
entity | ORG | World Bank | - | - | -
entity | ORG | Mesurado Trust Bank | - | - | -
entity | ORG | Liberia Anti-Corruption Commission | LACC | - | -
entity | ORG | St. Agnes High School | - | - | -
entity | ORG | Truth Wave FM | - | - | -
entity | ORG | Akwaaba Capital | - | - | -
entity | ORG | National Teachers’ Association of Liberia | NTAL | - | -
entity | ORG | Center for Honest Government | - | - | -
entity | ORG | Unity and Bread Party | - | - | -
entity | LOC | Liberia | - | - | -
entity | LOC | Monrovia | MONROVIA | - | -
entity | LOC | Ganta | - | - | -
entity | LOC | Gbarnga | - | - | -
entity | LOC | Atlanta | - | - | -
entity | LOC | Ghana | - | - | -
entity | LOC | Zorgowee | - | - | -
entity | LOC | Nimba County | - | - | -
entity | LOC | Lofa | - | - | -
entity | LOC | Guinea | - | - | -
entity | LOC | River Gee | - | - | -
meta | Liberia: Payroll Audit Uncovers 1,906 “Ghost Teachers”; Education Minister Vows to Prosecute | - | Tetee Gaye-Sumo
