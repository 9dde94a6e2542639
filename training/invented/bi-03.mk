<q1>Patients sent home as computers go dark at Waitoa Hospital</q1><c1>:</c1> <s1>union</s1>

By Keriana Oosthuizen

Surgeons at a Bay of Plenty hospital spent a second day working from whiteboards yesterday after a software update knocked out records in four districts.

<s2>Health New Zealand Te Whatu Ora</s2> <c2>said</c2> <q2>the fault began at 3.40am on Monday in a data centre at Silverdale</q2>. <q3>No information had been lost</q3>, <s3>it</s3> <c3>said</c3>, <q3>and there was no sign of a cyber attack</q3>.

But <s4>the Association of Salaried Medical Specialists</s4> <c4>said</c4> <q4>at least 70 people had been turned away from Waitoa Hospital alone</q4>. “<q5>We had a man fasted twice for the same hernia,</q5>” <c5>said</c5> <s5>the union’s branch president, Dr Finlay Tamihana-Reid</s5>. “<q5>He asked if we’d like to try for three.</q5>”

<s6>Waitoa</s6>, which serves 90,000 people, <c6>apologised for</c6> “<q6>delays to some planned care</q6>”. <q7>Its emergency department had never closed</q7>, <c7>said</c7> <s7>its general manager, Wikitoria Peek</s7>.

Tamihana-Reid, an anaesthetist, was having none of it. <s8>He</s8> <c8>said</c8> <q8>ambulances were sent on to Tauranga and Rotorua for six hours</q8>, and <s9>he</s9> <c9>called on</c9> <a9>Peek</a9> <q9>to publish the log</q9>.

The update was installed by Quill Harkness, a Wellington contractor that won the $48 million Karekare programme in 2022. Quill replaced Strand, a Dunedin firm bought out of receivership by the American group Oberlin. <s10>Desmond Fa‘alogo, then the associate health minister</s10>, <c10>described</c10> the contract as “<q10>boring, and I mean that as praise</q10>”.

Fa‘alogo, now Health Minister, flew to Whakatāne yesterday afternoon. <s11>He</s11> <c11>told</c11> <a11>the Herald</a11> that <q11>he had ordered daily reports and that heads would not roll “by press release”</q11>.

<s12>Labour</s12> <c12>accused</c12> him of <q12>hiding behind officials</q12>. “<q13>He has sacked 300 IT workers and is shocked that the IT doesn’t work,</q13>” <c13>said</c13> <s13>its health spokeswoman, Aroha Pennington</s13>.

<s14>Quill</s14> <c14>blamed</c14> <q14>an expired certificate</q14>. <s15>Its chief executive, Bas van Ginneken</s15>, <c15>conceded</c15> <q15>staff had missed three warnings</q15>. <q16>The certificate had since been renewed</q16>, <s16>he</s16> <c16>said</c16>, “<q16>by hand, by me, at midnight</q16>”.

At Ōpōtiki, kaumātua Hōne Ruru, 81, waited two hours on the steps of Ellis House clinic for his heart tablets. “<q17>The girl knew me. The computer didn’t,</q17>” <s17>he</s17> <c17>said</c17>. “<q17>In the end she rang my daughter in Murupara.</q17>”

<s18>Te Rūnanga o Ngāti Hinekura</s18>, which runs the clinic, <c18>said</c18> <q18>its paper files had saved it</q18>. <s19>The rūnanga</s19> <c19>had refused</c19> last year <q19>to scan them</q19>.

Matariki Weekend, one of the busiest for emergency departments, begins on Friday. Waitoa has rostered 14 extra nurses, and Hato Hone St John has moved a crew from Kawerau to Awakeri.

<s20>The Privacy Commissioner, Roswitha Daley</s20>, <c20>is considering</c20> <q20>whether to open an inquiry</q20>. In 2021 her predecessor fined nobody after a ransomware attack at the former Waikato District Health Board; <s24>the Office of the Auditor-General</s24> later <c24>found</c24> that <q24>11 of 14 recommendations had been ignored</q24>.

<s21>Patients’ group Kōrero Ora</s21> <c21>hopes</c21> <q21>this time will be different</q21>. “<q22>Every outage gets a review, and every review gets a shelf,</q22>” <s22>convener Miriam Goldfinch</s22> <c22>said</c22>. <s23>She</s23> <c23>thanked</c23> <q23>the nurses</q23>.
-----
1 | indirect | Association of Salaried Medical Specialists | ORG | organisation
2 | indirect | Health New Zealand Te Whatu Ora | ORG | organisation
3 | indirect | Health New Zealand Te Whatu Ora | ORG | pronoun
4 | indirect | Association of Salaried Medical Specialists | ORG | organisation
5 | direct | Finlay Tamihana-Reid | PERSON | name
6 | mixed | Waitoa Hospital | ORG | organisation
7 | indirect | Wikitoria Peek | PERSON | name
8 | indirect | Finlay Tamihana-Reid | PERSON | pronoun
9 | indirect | Finlay Tamihana-Reid | PERSON | pronoun
10 | mixed | Desmond Fa‘alogo | PERSON | name
11 | mixed | Desmond Fa‘alogo | PERSON | pronoun
12 | indirect | Labour | ORG | organisation
13 | direct | Aroha Pennington | PERSON | name
14 | indirect | Quill Harkness | ORG | organisation
15 | indirect | Bas van Ginneken | PERSON | name
16 | mixed | Bas van Ginneken | PERSON | pronoun
17 | direct | Hōne Ruru | PERSON | pronoun
18 | indirect | Te Rūnanga o Ngāti Hinekura | ORG | organisation
19 | attitude | Te Rūnanga o Ngāti Hinekura | ORG | organisation
20 | attitude | Roswitha Daley | PERSON | name
21 | attitude | Kōrero Ora | ORG | organisation
22 | direct | Miriam Goldfinch | PERSON | name
23 | indirect | Miriam Goldfinch | PERSON | pronoun
24 | indirect | Office of the Auditor-General | ORG | organisation
entity | ORG | Waitoa Hospital | Waitoa | - | -
entity | LOC | Bay of Plenty | - | - | -
entity | ORG | Health New Zealand Te Whatu Ora | - | - | -
entity | LOC | Silverdale | - | - | -
entity | ORG | Association of Salaried Medical Specialists | - | - | -
entity | PERSON | Finlay Tamihana-Reid | Dr Finlay Tamihana-Reid; Tamihana-Reid | branch president | Association of Salaried Medical Specialists
entity | PERSON | Wikitoria Peek | Peek | general manager | Waitoa Hospital
entity | LOC | Tauranga | - | - | -
entity | LOC | Rotorua | - | - | -
entity | ORG | Quill Harkness | Quill | - | -
entity | LOC | Wellington | - | - | -
entity | ORG | Strand | - | - | -
entity | LOC | Dunedin | - | - | -
entity | NORP | American | - | - | -
entity | ORG | Oberlin | - | - | -
entity | PERSON | Desmond Fa‘alogo | Fa‘alogo | Health Minister | -
entity | LOC | Whakatāne | - | - | -
entity | ORG | Herald | - | - | -
entity | ORG | Labour | - | - | -
entity | PERSON | Aroha Pennington | - | health spokeswoman | Labour
entity | PERSON | Bas van Ginneken | - | chief executive | Quill Harkness
entity | LOC | Ōpōtiki | - | - | -
entity | PERSON | Hōne Ruru | - | kaumātua | -
entity | LOC | Ellis House | - | - | -
entity | LOC | Murupara | - | - | -
entity | ORG | Te Rūnanga o Ngāti Hinekura | - | - | -
entity | ORG | Hato Hone St John | - | - | -
entity | LOC | Kawerau | - | - | -
entity | LOC | Awakeri | - | - | -
entity | PERSON | Roswitha Daley | - | Privacy Commissioner | -
entity | ORG | Waikato District Health Board | - | - | -
entity | ORG | Office of the Auditor-General | - | - | -
entity | ORG | Kōrero Ora | - | - | -
entity | PERSON | Miriam Goldfinch | - | convener | Kōrero Ora
meta | Patients sent home as computers go dark at Waitoa Hospital: union | - | Keriana Oosthuizen
