‘<q1>Mam spent 61 hours on a chair</q1>’ – family’s anger as St Fachtna’s runs out of trolleys

<s2>IWNU</s2> <c2>wants</c2> <q2>visiting suspended at four hospitals</q2> as <s3>HSE</s3> <c3>apologises for</c3> <q3>‘intolerable’ waits</q3>

Eilish Nic Dhonnchadha, Health Correspondent

<q4>A record 812 patients were waiting for a bed yesterday morning</q4>, <s4>the Irish Ward Nurses’ Union</s4> <c4>said</c4>, <q4>with 94 of them at St Fachtna’s University Hospital in Kilcoran, Co Tipperary</q4>.

Among them was Nuala Devaney (84), a retired teacher from Ballydrum, who sat beside a vending machine from Sunday night until Wednesday.

“<q5>Mam spent 61 hours on a chair and she said sorry to every nurse who passed,</q5>” <c5>said</c5> <s5>her daughter, Gráinne Devaney-Walsh</s5>. “<q5>That’s what finished me.</q5>”

<q6>It was only when she rang Radio Suir that a recliner appeared</q6>, <s6>Ms Devaney-Walsh</s6> <c6>maintains</c6>.

<s7>One consultant at the hospital</s7> <c7>compared</c7> the emergency department to “<q7>the last boat out</q7>”.

<s8>A colleague, registrar Dr Tobi Akande</s8>, <c8>recalled</c8> <q8>treating a stroke patient in a linen press</q8>. “<q9>I apologised to him and he apologised to me,</q9>” <s9>he</s9> <c9>said</c9>. “<q9>It was like Mass.</q9>”

<s10>The union’s general secretary, Fidelma Roche-Burke</s10>, <c10>demanded</c10> that <q10>all elective surgery be cancelled for a fortnight</q10>. IWNU members at St Fachtna’s and at Portlaw General are to be balloted from Monday.

“<q11>We’re not threatening anyone,</q11>” <s11>she</s11> <c11>insisted</c11>. “<q11>We’re telling them the date.</q11>”

The HSE’s regional executive officer, Colm Tuohy, was in Kilcoran last night. <s12,13>He</s12,13> <c12>accepted</c12> that <q12>the waits were “intolerable”</q12> but <c13>blamed</c13> <q13>flu, RSV and “a very long Christmas”</q13>.

<s14>A report by the Health Information and Quality Authority</s14> <c14>had warned</c14> in November that <q14>at St Fachtna’s “the corridor has become the ward”</q14>. <s15>Hiqa</s15> <c15>would not say</c15> last night <q15>when its inspectors would return</q15>.

<q16>Ambulance crews queued for up to nine hours</q16>, <c16>according to</c16> <s16>internal HSE figures</s16>.

<s17>Evergreen, the older people’s charity</s17>, <c17>says</c17> <q17>it took 212 calls in three days</q17>. <s18>Patients Are People</s18>, which was founded by families in Ennis, <c18>called on</c18> <a18>the President</a18> <q18>to visit unannounced</q18>.

In the Dáil, <s19>Health Minister Dónal Hanratty</s19> <c19>said</c19> <q19>he would not “play musical chairs with sick people”</q19>. <s20>Sinn Féin’s Aoibheann Ní Loingsigh</s20> <c20>shot back</c20>: “<q20>You took away the chairs.</q20>”

<s21>Mr Hanratty</s21> <c21>ruled out</c21> <q21>reopening St Conleth’s in Roscrea</q21>, which closed in 2009 and now belongs to the hotel group Tigh Mór.

<s22>Labour</s22> <c22>accused</c22> him of <q22>hiding behind the HSE</q22>. <s23>The party</s23> <c23>intends</c23> <q23>to table a motion of no confidence</q23>.

The HSE has hired 30 beds at the Suirside Clinic in Clonmel, formerly run by the Sisters of the Holy Name and since 2021 by Marlowe Healthcare. Marlowe is owned by a Canadian pension fund, Maple Teachers.

Mrs Devaney got a bed at 3am yesterday. <s24>She</s24> <c24>refuses</c24> <q24>to complain</q24>.

“<q25>There was a man worse than me,</q25>” <s25>she</s25> <c25>whispered</c25>, “<q25>and he never got his tea.</q25>”
-----
1 | direct | Gráinne Devaney-Walsh | PERSON | none
2 | attitude | Irish Ward Nurses’ Union | ORG | organisation
3 | mixed | HSE | ORG | organisation
4 | indirect | Irish Ward Nurses’ Union | ORG | organisation
5 | direct | Gráinne Devaney-Walsh | PERSON | name
6 | indirect | Gráinne Devaney-Walsh | PERSON | surname
7 | mixed | One consultant at the hospital | PERSON | title
8 | indirect | Tobi Akande | PERSON | name
9 | direct | Tobi Akande | PERSON | pronoun
10 | indirect | Fidelma Roche-Burke | PERSON | name
11 | direct | Fidelma Roche-Burke | PERSON | pronoun
12 | mixed | Colm Tuohy | PERSON | pronoun
13 | mixed | Colm Tuohy | PERSON | pronoun
14 | mixed | report by the Health Information and Quality Authority | DOCUMENT | document
15 | attitude | Health Information and Quality Authority | ORG | organisation
16 | indirect | internal HSE figures | DOCUMENT | document
17 | indirect | Evergreen | ORG | organisation
18 | indirect | Patients Are People | ORG | organisation
19 | mixed | Dónal Hanratty | PERSON | name
20 | direct | Aoibheann Ní Loingsigh | PERSON | name
21 | indirect | Dónal Hanratty | PERSON | surname
22 | indirect | Labour | ORG | organisation
23 | attitude | Labour | ORG | organisation
24 | attitude | Nuala Devaney | PERSON | pronoun
25 | direct | Nuala Devaney | PERSON | pronoun
entity | PERSON | Nuala Devaney | Mrs Devaney | retired teacher | -
entity | PERSON | Gráinne Devaney-Walsh | Ms Devaney-Walsh | - | -
entity | PERSON | Tobi Akande | Dr Tobi Akande | registrar | St Fachtna’s University Hospital
entity | PERSON | Fidelma Roche-Burke | - | general secretary | Irish Ward Nurses’ Union
entity | PERSON | Colm Tuohy | - | regional executive officer | HSE
entity | PERSON | Dónal Hanratty | Mr Hanratty | Health Minister | -
entity | PERSON | Aoibheann Ní Loingsigh | - | - | Sinn Féin
entity | ORG | Irish Ward Nurses’ Union | IWNU | - | -
entity | ORG | HSE | - | - | -
entity | ORG | St Fachtna’s University Hospital | St Fachtna’s | - | -
entity | ORG | Radio Suir | - | - | -
entity | ORG | Portlaw General | - | - | -
entity | ORG | Health Information and Quality Authority | Hiqa | - | -
entity | ORG | Evergreen | - | - | -
entity | ORG | Patients Are People | - | - | -
entity | ORG | Dáil | - | - | -
entity | ORG | Sinn Féin | - | - | -
entity | ORG | St Conleth’s | - | - | -
entity | ORG | Tigh Mór | - | - | -
entity | ORG | Labour | - | - | -
entity | ORG | Suirside Clinic | - | - | -
entity | ORG | Sisters of the Holy Name | - | - | -
entity | ORG | Marlowe Healthcare | Marlowe | - | -
entity | ORG | Maple Teachers | - | - | -
entity | LOC | Kilcoran | - | - | -
entity | LOC | Co Tipperary | - | - | -
entity | LOC | Ballydrum | - | - | -
entity | LOC | Ennis | - | - | -
entity | LOC | Roscrea | - | - | -
entity | LOC | Clonmel | - | - | -
entity | NORP | Canadian | - | - | -
meta | ‘Mam spent 61 hours on a chair’ – family’s anger as St Fachtna’s runs out of trolleys | - | Eilish Nic Dhonnchadha
