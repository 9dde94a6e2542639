Patwari exam leak: <s23>SIT</s23> <c23>says</c23> <q23>paper was photographed in strongroom</q23>, arrests two more; <s24>Opposition</s24> <c24>seeks</c24> <q24>CBI probe</q24>

By Nandita Shekhawat

Jaipur | August 21

<q1>The question paper for the Patwari recruitment examination was photographed inside a strongroom in Dausa 14 hours before candidates sat for it</q1>, <s1>the Special Investigation Team (SIT)</s1> probing the leak <c1>said</c1> on Wednesday, as it arrested a school principal and a courier.

The examination, conducted by the State Subordinate Staff Board on August 4 for 2,998 posts, was taken by 11.4 lakh candidates at 1,906 centres. It was cancelled on August 12.

<s2>SIT chief and Inspector General of Police Arvind Lodha</s2> <c2>said</c2> <q2>the principal, Ramkesh Gurjar, was the custodian of the strongroom and had “opened the sealed trunk with a key that was never supposed to exist”</q2>.

“<q3>He took pictures of 32 pages on a phone borrowed from a peon, and within the hour they were with a coaching centre in Sikar,</q3>” <s3>Lodha</s3> <c3>told</c3> <a3>reporters</a3>. “<q3>From there it went to at least 340 candidates, at rates between Rs 6 lakh and Rs 9 lakh.</q3>”

<s4>The officer</s4> <c4>said</c4> <q4>Gurjar had been suspended in 2021 over irregularities in another test, but was reinstated the next year</q4>. With Wednesday’s arrests, the number of people held in the case has risen to 23.

<s5,6>Gurjar’s lawyer, Mahipal Tanwar</s5,6>, <c5>denied</c5> <q5>the allegations</q5> and <c6>said</c6> <q6>his client was being made a “scapegoat for people sitting in Jaipur”</q6>.

<s7>The FIR</s7>, registered at Lalsot police station on a complaint by a flying squad magistrate, <c7>states</c7> that <q7>the seal on one of six trunks was “found to be of a different shade”</q7>.

Chief Minister Vijay Rathore chaired a review meeting on Wednesday evening. <s9>He</s9> later <c9>announced</c9> that <q9>the test would be held afresh before Diwali and that candidates would travel free on state buses</q9>.

“<q10>Those who have stolen the future of our youth will not be spared, however big they may be,</q10>” <s10>he</s10> <c10>posted</c10> on X.

The Opposition was not satisfied. <s11,12>Leader of Opposition Sunita Bairwa</s11,12> <c11>demanded</c11> that <q11>the case be handed over to the CBI</q11>, <c12>alleging</c12> that <q12>the chairman of the board, Hari Prasad Vyas, had been warned of the leak on the eve of the exam</q12>.

“<q13>A candidate’s father sent him a WhatsApp message at 9.40 pm with the first page. He saw it. There are two blue ticks,</q13>” <c13>said</c13> <s13>Bairwa</s13>, who was education minister when a teachers’ eligibility test was scrapped in 2021. <s14>She</s14> <c14>questioned</c14> <q14>why he had not been removed</q14>.

Vyas did not respond to calls and messages from The Indian Express. <s15>A board official</s15>, speaking on condition of anonymity, <c15>said</c15> <q15>the chairman had received “hundreds of forwards that night, as he does before every exam”</q15>.

It is the fifth recruitment test to be cancelled in the state since 2018. A law passed two years ago provides for life imprisonment for those running organised leaks, but no one has yet been convicted under it. In 2022, <s16>a committee</s16> headed by the late Justice K N Bhandari <c16>had recommended</c16> that <q16>papers be printed at the centres</q16>.

Outside the board’s office in Jaipur, where around 600 candidates have been sitting on dharna since Sunday, there was little enthusiasm for a fresh date.

“<q17>My father sold one bigha for my coaching. What do I tell him, that there is a free bus?</q17>” <c17>said</c17> <s17>Kamlesh Meena, 26, from Karauli</s17>.

<s18>Priyanka Saini</s18>, who travelled 130 km to her centre on August 4, <c18>said</c18> <q18>she no longer trusted any test held on paper</q18>. “<q19>I am 29. After next year I am overage,</q19>” <s19>she</s19> <c19>said</c19>.

<s20>Both</s20> <c20>want</c20> <q20>the age limit to be relaxed by two years</q20>. The Rajasthan Berozgar Yuva Manch, a forum of unemployed youth, has been collecting signatures at the gate. <s21>Its convener, Upendra Jat</s21>, <c21>threatened</c21> <q21>to gherao the Assembly on August 28 if the government did not agree</q21>.

<s22>Minister of State for Personnel Girdhari Lal Nagar</s22> <c22>said</c22> <q22>the request was “under sympathetic consideration”</q22>.
-----
1 | indirect | Special Investigation Team | ORG | organisation
2 | mixed | Arvind Lodha | PERSON | name
3 | direct | Arvind Lodha | PERSON | surname
4 | indirect | Arvind Lodha | PERSON | title
5 | indirect | Mahipal Tanwar | PERSON | name
6 | mixed | Mahipal Tanwar | PERSON | name
7 | mixed | FIR | DOCUMENT | document
9 | indirect | Vijay Rathore | PERSON | pronoun
10 | direct | Vijay Rathore | PERSON | pronoun
11 | indirect | Sunita Bairwa | PERSON | name
12 | indirect | Sunita Bairwa | PERSON | name
13 | direct | Sunita Bairwa | PERSON | surname
14 | indirect | Sunita Bairwa | PERSON | pronoun
15 | mixed | board official | PERSON | title
16 | indirect | committee headed by the late Justice K N Bhandari | GROUP | group
17 | direct | Kamlesh Meena | PERSON | name
18 | indirect | Priyanka Saini | PERSON | name
19 | direct | Priyanka Saini | PERSON | pronoun
20 | attitude | Kamlesh Meena and Priyanka Saini | GROUP | pronoun
21 | indirect | Upendra Jat | PERSON | name
22 | mixed | Girdhari Lal Nagar | PERSON | name
23 | indirect | Special Investigation Team | ORG | organisation
24 | indirect | Opposition | ORG | organisation
entity | ORG | Special Investigation Team | SIT | - | -
entity | ORG | State Subordinate Staff Board | - | - | -
entity | ORG | Opposition | - | - | -
entity | ORG | CBI | - | - | -
entity | ORG | The Indian Express | - | - | -
entity | ORG | X | - | - | -
entity | ORG | Rajasthan Berozgar Yuva Manch | - | - | -
entity | ORG | Assembly | - | - | -
entity | PERSON | Arvind Lodha | Lodha | Inspector General of Police | Special Investigation Team
entity | PERSON | Ramkesh Gurjar | Gurjar | principal | -
entity | PERSON | Mahipal Tanwar | - | lawyer | -
entity | PERSON | Vijay Rathore | - | Chief Minister | -
entity | PERSON | Sunita Bairwa | Bairwa | Leader of Opposition | -
entity | PERSON | Hari Prasad Vyas | Vyas | chairman | State Subordinate Staff Board
entity | PERSON | K N Bhandari | Justice K N Bhandari | - | -
entity | PERSON | Kamlesh Meena | - | - | -
entity | PERSON | Priyanka Saini | - | - | -
entity | PERSON | Upendra Jat | - | convener | Rajasthan Berozgar Yuva Manch
entity | PERSON | Girdhari Lal Nagar | - | Minister of State for Personnel | -
entity | LOC | Jaipur | - | - | -
entity | LOC | Dausa | - | - | -
entity | LOC | Sikar | - | - | -
entity | LOC | Lalsot | - | - | -
entity | LOC | Karauli | - | - | -
meta | Patwari exam leak: SIT says paper was photographed in strongroom, arrests two more; Opposition seeks CBI probe | - | Nandita Shekhawat
