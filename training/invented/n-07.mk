Dam breach in Lesser Aveling: 600 homes evacuated as engineers race to lower reservoir – live

<s1>Environment Agency</s1> <c1>says</c1> <q1>water level has dropped by half a metre since dawn</q1>; <q2>residents will not be allowed home tonight</q2>, <s2>council</s2> <c2>warns</c2>

Nadia Perrault (now) and Ben Stokoe (earlier)

17.52

Evening summary

We’re going to pause the blog shortly. Here’s where things stand:

<q3>About 600 homes remain empty in Lesser Aveling and two neighbouring villages</q3>, <s3>Calderbrook council</s3> <c3>says</c3>. <s4>It</s4> <c4>does not expect</c4> <q4>to let anyone back before Thursday</q4>.

<s5>The prime minister</s5> <c5>has offered</c5> “<q5>whatever support is needed</q5>” after speaking to local leaders.

<s6>Pennine Water</s6>, which owns the reservoir, <c6>has rejected</c6> <q6>claims that it ignored warnings about the spillway</q6>.

17.20

The council’s leader, Moira Entwistle, has been speaking to BBC Radio 4’s PM. <s8>She</s8> <c8>said</c8> <q8>people were being extraordinarily patient but that patience would not last forever</q8>.

“<q9>I’ve got a lady of 91 on a camp bed in a sports hall,</q9>” <s9>she</s9> <c9>said</c9>. “<q9>She’s asked me for nothing except her cat.</q9>”

Asked whether the company had been straight with her, <s10>Entwistle</s10> paused, then <c10>said</c10>: “<q10>We’ll have that conversation later.</q10>”

16.41

Our north of England correspondent, Rajiv Thorne, has been at the cordon on Mill Lane.

“<q11>It’s eerily quiet. All you can hear is the pumps,</q11>” <s11>he</s11> <c11>writes</c11>. “<q11>Police let a farmer through an hour ago to feed 200 sheep. He came back and said the beck was running brown.</q11>”

<s12>The farmer, Alec Dinsdale</s12>, later <c12>told</c12> <a12>Rajiv</a12> <q12>he had reported cracks in the concrete last autumn</q12>. <a13>He</a13> <c13>was told</c13> <q13>an inspector would call</q13>.

16.05

<s14>Pennine Water</s14> <c14>has responded</c14>:

“<q14>The safety of our customers and neighbours is our first priority. The reservoir was inspected in May by an independent engineer, who raised no immediate concerns.</q14>

“<q14>We are cooperating fully with the Environment Agency and the emergency services.</q14>”

<s15>The firm</s15> <c15>did not say</c15> <q15>whether it would publish the engineer’s report</q15>.

15.30

Some reaction from Westminster. <s16>The Liberal Democrat environment spokesperson, Hugo Fairweather</s16>, <c16>has called for</c16> <q16>every reservoir of the same design to be checked within a month</q16>. There are 27 in England.

The environment secretary, Lucinda Marr, is due to make a statement in the Commons at 6pm. <q17>She is “deeply concerned” by what she has seen</q17>, <s17>a source close to her</s17> <c17>said</c17>.

14.48

An RAF Chinook has been dropping one-tonne bags of aggregate on the damaged section since midday. <s18>Wing Commander Esther Quayle</s18> <c18>said</c18> <q18>crews hoped to place 400 bags before dark</q18>.

14.10

<s19>Reader Philippa in Aveling Bridge</s19> <c19>has emailed</c19>:

“<q19>We were given ten minutes. I took the passports and the tortoise. My husband took the television.</q19>”

Do get in touch if you’ve been affected.

13.37

<s20>Dr Olufemi Grant, a dam engineer at the University of Leeds</s20>, <c20>thinks</c20> <q20>the next 12 hours are critical</q20>. “<q21>Every centimetre they take off buys time,</q21>” <s21>he</s21> <c21>told</c21> <a21>the Guardian</a21>. “<q21>The forecast is kind, thank goodness.</q21>”

<q22>Earth dams of this age were never designed for the rain we now get</q22>, <s22>Grant</s22> <c22>argues</c22>. The one above Lesser Aveling was completed in 1884.

13.02

Good afternoon. A section of spillway about eight metres wide gave way shortly before 5am. No one has been hurt.

Officers from West Pennine police knocked on doors in the dark. <s23,24>Supt Carl Haddon</s23,24> <c23>praised</c23> <q23>the “calm and good humour” of those who had to leave</q23>, and <c24>urged</c24> <a24>sightseers</a24> <q24>to stay away</q24>.
-----
1 | indirect | Environment Agency | ORG | organisation
2 | indirect | Calderbrook council | ORG | organisation
3 | indirect | Calderbrook council | ORG | organisation
4 | attitude | Calderbrook council | ORG | pronoun
5 | mixed | prime minister | PERSON | title
6 | indirect | Pennine Water | ORG | organisation
8 | indirect | Moira Entwistle | PERSON | pronoun
9 | direct | Moira Entwistle | PERSON | pronoun
10 | direct | Moira Entwistle | PERSON | surname
11 | direct | Rajiv Thorne | PERSON | pronoun
12 | indirect | Alec Dinsdale | PERSON | name
13 | indirect | - | - | none
14 | direct | Pennine Water | ORG | organisation
15 | attitude | Pennine Water | ORG | organisation
16 | indirect | Hugo Fairweather | PERSON | name
17 | mixed | source close to her | PERSON | title
18 | indirect | Esther Quayle | PERSON | name
19 | direct | Philippa | PERSON | name
20 | attitude | Olufemi Grant | PERSON | name
21 | direct | Olufemi Grant | PERSON | pronoun
22 | indirect | Olufemi Grant | PERSON | surname
23 | mixed | Carl Haddon | PERSON | name
24 | indirect | Carl Haddon | PERSON | name
entity | PERSON | Moira Entwistle | Entwistle | leader | Calderbrook council
entity | PERSON | Rajiv Thorne | Rajiv | north of England correspondent | -
entity | PERSON | Alec Dinsdale | - | farmer | -
entity | PERSON | Hugo Fairweather | - | environment spokesperson | Liberal Democrat
entity | PERSON | Lucinda Marr | - | environment secretary | -
entity | PERSON | Esther Quayle | - | Wing Commander | RAF
entity | PERSON | Philippa | - | Reader | -
entity | PERSON | Olufemi Grant | Dr Olufemi Grant; Grant | dam engineer | University of Leeds
entity | PERSON | Carl Haddon | Supt Carl Haddon | Supt | West Pennine police
entity | ORG | Environment Agency | - | - | -
entity | ORG | Calderbrook council | - | - | -
entity | ORG | Pennine Water | - | - | -
entity | ORG | BBC Radio 4 | - | - | -
entity | ORG | Commons | - | - | -
entity | ORG | RAF | - | - | -
entity | ORG | University of Leeds | - | - | -
entity | ORG | Guardian | - | - | -
entity | ORG | West Pennine police | - | - | -
entity | NORP | Liberal Democrat | - | - | -
entity | LOC | Lesser Aveling | - | - | -
entity | LOC | Mill Lane | - | - | -
entity | LOC | Westminster | - | - | -
entity | LOC | England | - | - | -
entity | LOC | Aveling Bridge | - | - | -
meta | Dam breach in Lesser Aveling: 600 homes evacuated as engineers race to lower reservoir – live | - | Nadia Perrault (now) and Ben Stokoe (earlier)
