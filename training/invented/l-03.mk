<q1>Asylum hotel firm ‘ignored mould warnings’ before boy fell ill</q1>, <c1>says</c1> <s1>charity</s1>

Rooms at Kent site run by Stanmere Hospitality, which houses thousands for the Home Office, were unfit to live in weeks after seven-year-old was taken to intensive care

Rafaela Munkvold and Owen Tarleton

<q2>The government’s largest provider of asylum accommodation failed to act on repeated warnings about black mould at a hotel in Kent before a seven-year-old boy was admitted to intensive care</q2>, <s2>a charity</s2> <c2>has said</c2>.

<s3>Emails</s3> seen by the Guardian <c3>show</c3> that <q3>managers at Stanmere Hospitality were alerted to damp in at least 14 bedrooms at the Wykeham Court hotel, near Deal, as early as last October</q3>.

In one, <s4>a housing officer</s4> <c4>pleaded with</c4> <a4>the company</a4> <q4>to move a family of five out of room 212</q4>. <s5>A regional manager</s5> <c5>replied</c5> that <q5>there was “no budget line for decants” until the new financial year</q5>.

The boy, whom the Guardian is calling Natnael, is from Eritrea and has asthma. He spent 11 days in hospital in Ashford in January. <s6>His mother, Letebrhan, 34</s6>, <c6>said</c6> <q6>she had shown staff photographs of the wall above his bed on four occasions</q6>.

“<q7>The window was screwed shut, so what was I supposed to do?</q7>” <s7>she</s7> <c7>said</c7> through an interpreter. “<q7>I thought, in this country there must be a person whose job it is to care about this.</q7>”

Harbourlight Refugee Support, which helps 900 people in the county, wrote to Stanmere’s chief executive, Julian Ormerod-Tait, in November. <s8>Its director, Mehwish Rahbar</s8>, <c8>said</c8> <q8>the letter was never acknowledged</q8>. <s9>She</s9> <c9>has called on</c9> <a9>the home affairs select committee</a9> <q9>to summon him</q9>.

“<q10>This is not one bad building, it is a business model,</q10>” <s10>Rahbar</s10> <c10>said</c10>. “<q10>The less you spend on the walls, the more you keep.</q10>”

Ormerod-Tait, a former hotelier, has not given an interview since 2023, when <s11>he</s11> <c11>assured</c11> <a11>MPs</a11> that <q11>every room was inspected weekly</q11>.

<s12>Stanmere</s12> <c12>said</c12> <q12>it was “deeply sorry” for what the family had been through</q12>. <s13>A spokesperson for the company</s13> <c13>added</c13>: “<q13>The rooms in question were taken out of use as soon as senior colleagues were made aware. We do not recognise the suggestion that warnings were ignored.</q13>”

<s14>The firm</s14> <c14>would not confirm</c14> <q14>when that was</q14>.

It was awarded its contract in 2019 and made a pre-tax profit of £91m last year, up from £27m two years earlier. <s15>The National Audit Office</s15> <c15>warned</c15> in May that <q15>penalties for poor performance were “too small to change behaviour”</q15>; only £3.2m was withheld from Stanmere between 2021 and 2024.

<s16>The Home Office</s16> <c16>said</c16> <q16>it took the welfare of people in its care “incredibly seriously”</q16>. <s17>A source close to the immigration minister, Rupert Fanshawe-Lyle</s17>, <c17>said</c17> <q17>he was “livid” and had asked officials for a list of every hotel with a damp problem</q17>.

<s18>The Liberal Democrats’ home affairs spokesperson, Bryony Castellow</s18>, <c18>accused</c18> ministers of <q18>hiding behind their contractors</q18>. “<q19>You can outsource the beds but not the blame,</q19>” <s19>the Sussex MP</s19> <c19>said</c19>.

<s20>The Labour backbencher Kofi Amankrah</s20>, whose Thanet constituency includes two Stanmere hotels, <c20>wants</c20> <q20>the contract to be ended at a break clause in 2026</q20>. <s21>He</s21> <c21>said</c21> <q21>councils should be given the money instead</q21>.

<s22>Petra Ollivant, a housing researcher at the University of Kent</s22>, <c22>is sceptical of</c22> <q22>that idea</q22>. “<q23>Local authorities have neither the homes nor the staff, and the Treasury knows it,</q23>” <s23>she</s23> <c23>said</c23>.

<s24>Environmental health officers from Dover district council</s24>, who visited Wykeham Court in February, <c24>found</c24> <q24>mould in 31 of its 88 rooms</q24>. <s25>Their report</s25> <c25>described</c25> ventilation in the older wing as “<q25>effectively absent</q25>”.

The hotel is still open. Natnael’s family was moved to a flat in Canterbury in March, and he is back at school. <s26>His mother</s26> <c26>says</c26> <q26>he still sleeps with the light on</q26>.
-----
1 | mixed | Harbourlight Refugee Support | ORG | organisation
2 | indirect | Harbourlight Refugee Support | ORG | organisation
3 | indirect | Emails seen by the Guardian | DOCUMENT | document
4 | indirect | housing officer | PERSON | title
5 | mixed | regional manager | PERSON | title
6 | indirect | Letebrhan | PERSON | name
7 | direct | Letebrhan | PERSON | pronoun
8 | indirect | Mehwish Rahbar | PERSON | name
9 | indirect | Mehwish Rahbar | PERSON | pronoun
10 | direct | Mehwish Rahbar | PERSON | surname
11 | indirect | Julian Ormerod-Tait | PERSON | pronoun
12 | mixed | Stanmere Hospitality | ORG | organisation
13 | direct | Stanmere Hospitality | ORG | organisation
14 | attitude | Stanmere Hospitality | ORG | organisation
15 | mixed | National Audit Office | ORG | organisation
16 | mixed | Home Office | ORG | organisation
17 | mixed | source close to the immigration minister | PERSON | title
18 | indirect | Bryony Castellow | PERSON | name
19 | direct | Bryony Castellow | PERSON | title
20 | attitude | Kofi Amankrah | PERSON | name
21 | indirect | Kofi Amankrah | PERSON | pronoun
22 | attitude | Petra Ollivant | PERSON | name
23 | direct | Petra Ollivant | PERSON | pronoun
24 | indirect | Environmental health officers from Dover district council | GROUP | group
25 | mixed | Their report | DOCUMENT | document
26 | indirect | Letebrhan | PERSON | title
entity | PERSON | Natnael | - | - | -
entity | PERSON | Letebrhan | - | - | -
entity | PERSON | Julian Ormerod-Tait | Ormerod-Tait | chief executive | Stanmere Hospitality
entity | PERSON | Mehwish Rahbar | Rahbar | director | Harbourlight Refugee Support
entity | PERSON | Rupert Fanshawe-Lyle | - | immigration minister | -
entity | PERSON | Bryony Castellow | - | home affairs spokesperson | Liberal Democrats
entity | PERSON | Kofi Amankrah | - | backbencher | Labour
entity | PERSON | Petra Ollivant | - | housing researcher | University of Kent
entity | ORG | Stanmere Hospitality | Stanmere | - | -
entity | ORG | Home Office | - | - | -
entity | ORG | Guardian | - | - | -
entity | LOC | Wykeham Court | - | - | -
entity | ORG | Harbourlight Refugee Support | - | - | -
entity | ORG | National Audit Office | - | - | -
entity | ORG | Liberal Democrats | - | - | -
entity | ORG | University of Kent | - | - | -
entity | ORG | home affairs select committee | - | - | -
entity | ORG | Treasury | - | - | -
entity | ORG | Dover district council | - | - | -
entity | NORP | Labour | - | - | -
entity | LOC | Kent | - | - | -
entity | LOC | Deal | - | - | -
entity | LOC | Eritrea | - | - | -
entity | LOC | Ashford | - | - | -
entity | LOC | Sussex | - | - | -
entity | LOC | Thanet | - | - | -
entity | LOC | Canterbury | - | - | -
meta | Asylum hotel firm ‘ignored mould warnings’ before boy fell ill, says charity | - | Rafaela Munkvold and Owen Tarleton
