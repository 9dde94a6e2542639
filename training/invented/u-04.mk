'<q1>They're using us like a cashpoint</q1>': Fury as council that hiked tax by 9.9% pockets £3.4million in parking fines

By Callum Redfern

A cash-strapped council which has just raised council tax by the most in its history <c2>has been branded</c2> '<q2>greedy</q2>' by <s2>furious residents</s2> after it emerged it raked in £3.4million from parking fines last year.

<s3>Figures</s3> obtained under Freedom of Information laws <c3>show</c3> <q3>Westermere Borough Council issued 61,204 tickets in the 12 months to March - one every nine minutes, and almost double the number of two years ago</q3>.

The windfall came as bills in the Lancashire seaside town went up by 9.9 per cent, adding £187 to the average band D home.

Pensioner Maureen Tasker, 74, was handed a £70 penalty while she was inside a chemist collecting tablets for her husband, who has Parkinson's.

'<q4>I was gone six minutes,</q4>' <s4>the retired dinner lady</s4> <c4>told</c4> <a4>the Mail</a4>. '<q4>The warden was standing there with his little machine. I said my husband's poorly in the car, and he said, "<n4>It's already printed, love.</n4>"</q4>'

She appealed twice and lost both times. <s5>Ron Tasker, 78, a former bus driver</s5>, <c5>said</c5> <q5>he had lived in the town all his life and had never been so ashamed of it</q5>. '<q6>They're using us like a cashpoint,</q6>' <s6>he</s6> <c6>said</c6>.

He is not alone. <s7>Salon owner Kayleigh Dimmock, 33</s7>, <c7>claims</c7> <q7>she has been fined 14 times outside her own shop since bays on Marine Parade were switched to permit-only</q7>. <s8>She</s8> <c8>says</c8> <q8>she is prepared to go to prison rather than pay the last five</q8>.

'<q9>It's daylight robbery,</q9>' <c9>said</c9> <s9>the mother-of-two</s9>. '<q9>My clients park, they get done, they don't come back. I've lost a third of my trade.</q9>'

<s10>Opposition councillor Derek Athersmith</s10> <c10>accused</c10> the Labour-run authority of <q10>treating drivers as 'a piggy bank on wheels'</q10>.

'<q11>People can forgive a council that is broke,</q11>' <s11>he</s11> <c11>said</c11>. '<q11>What they can't forgive is one that hides behind a hedge with a ticket machine.</q11>'

<s12>The independent</s12>, who was himself fined in 2023, <c12>is demanding</c12> <q12>refunds for everyone caught at the Promenade car park</q12>. <s13>Campaigners</s13> <c13>say</c13> <q13>signs there were hidden behind scaffolding for 11 weeks</q13>.

Last year <s14>an adjudicator at the Traffic Penalty Tribunal, Sunita Bhakar</s14>, <c14>found</c14> that <q14>the markings were 'incapable of being understood by an ordinary motorist'</q14> and cancelled 23 tickets. But <s15>the council</s15> <c15>insisted</c15> <q15>the ruling applied only to those who had appealed</q15>.

<s16>Town hall bosses</s16> <c16>have admitted</c16> <q16>they face a £19million black hole after the failed purchase of a shopping centre in 2018</q16>. <s17>A report to the cabinet</s17>, signed by finance director Gordon Pym, <c17>described</c17> parking as a '<q17>significant growth opportunity</q17>'.

<s18>Council leader Angela Rothwell</s18>, who is paid £34,000 a year in allowances, last night <c18>defended</c18> <q18>the policy</q18>.

'<q19>Nobody likes getting a ticket and I'm no exception,</q19>' <s19>she</s19> <c19>said</c19>. '<q19>But every penny goes on roads, school crossings and free bus passes for people like Mr Tasker.</q19>'

<s20>She</s20> <c20>stressed</c20> that <q20>fines were set by the Government and that wardens had no targets</q20>.

But a former warden told a different story. '<q21>We had a whiteboard,</q21>' <s21>he</s21> <c21>said</c21>. '<q21>If you were under 30 a shift, you got a chat.</q21>'

<q22>The claim</q22> <c22>was rejected</c22> by <s22>NordPark, the private firm</s22> which has run enforcement in Westermere since 2020. <s23>A spokeswoman</s23> <c23>said</c23> <q23>its staff 'are never paid by results' and that the whiteboard recorded breaks</q23>.

<s24>John Ellery, of the pressure group Fair Deal for Drivers</s24>, <c24>said</c24> <q24>councils across England had got 'addicted' to fines</q24>. <s25>He</s25> <c25>urged</c25> <a25>the Transport Secretary</a25> <q25>to step in</q25>.

Maureen, meanwhile, has paid up. <q26>She could not face the bailiffs</q26>, <s26>she</s26> <c26>said</c26>. '<q27>We'll get the bus,</q27>' <s27>she</s27> <c27>added</c27>. '<q27>If they haven't cut it.</q27>'

Westermere Council was contacted for further comment. <s28>The Department for Transport</s28> <c28>said</c28> <q28>parking policy was a matter for local authorities</q28>.
-----
1 | direct | Ron Tasker | PERSON | none
2 | mixed | furious residents | GROUP | group
3 | indirect | Figures obtained under Freedom of Information laws | DOCUMENT | document
4 | direct | Maureen Tasker | PERSON | title
5 | indirect | Ron Tasker | PERSON | name
6 | direct | Ron Tasker | PERSON | pronoun
7 | indirect | Kayleigh Dimmock | PERSON | name
8 | indirect | Kayleigh Dimmock | PERSON | pronoun
9 | direct | Kayleigh Dimmock | PERSON | title
10 | mixed | Derek Athersmith | PERSON | name
11 | direct | Derek Athersmith | PERSON | pronoun
12 | indirect | Derek Athersmith | PERSON | title
13 | indirect | Campaigners | GROUP | group
14 | mixed | Sunita Bhakar | PERSON | name
15 | indirect | Westermere Borough Council | ORG | organisation
16 | indirect | Town hall bosses | GROUP | group
17 | mixed | report to the cabinet | DOCUMENT | document
18 | indirect | Angela Rothwell | PERSON | name
19 | direct | Angela Rothwell | PERSON | pronoun
20 | indirect | Angela Rothwell | PERSON | pronoun
21 | direct | former warden | PERSON | pronoun
22 | indirect | NordPark | ORG | organisation
23 | mixed | NordPark | ORG | organisation
24 | mixed | John Ellery | PERSON | name
25 | indirect | John Ellery | PERSON | pronoun
26 | indirect | Maureen Tasker | PERSON | pronoun
27 | direct | Maureen Tasker | PERSON | pronoun
28 | indirect | Department for Transport | ORG | organisation
entity | PERSON | Maureen Tasker | Maureen | retired dinner lady | -
entity | PERSON | Ron Tasker | Mr Tasker | former bus driver | -
entity | PERSON | Kayleigh Dimmock | - | Salon owner | -
entity | PERSON | Derek Athersmith | - | Opposition councillor | Westermere Borough Council
entity | PERSON | Sunita Bhakar | - | adjudicator | Traffic Penalty Tribunal
entity | PERSON | Gordon Pym | - | finance director | Westermere Borough Council
entity | PERSON | Angela Rothwell | - | Council leader | Westermere Borough Council
entity | PERSON | John Ellery | - | - | Fair Deal for Drivers
entity | ORG | Westermere Borough Council | Westermere Council | - | -
entity | ORG | Mail | - | - | -
entity | ORG | Traffic Penalty Tribunal | - | - | -
entity | ORG | NordPark | - | - | -
entity | ORG | Fair Deal for Drivers | - | - | -
entity | ORG | Department for Transport | - | - | -
entity | ORG | Government | - | - | -
entity | NORP | Labour | - | - | -
entity | LOC | Lancashire | - | - | -
entity | LOC | Marine Parade | - | - | -
entity | LOC | Westermere | - | - | -
entity | LOC | England | - | - | -
entity | LOC | Promenade car park | - | - | -
meta | 'They're using us like a cashpoint': Fury as council that hiked tax by 9.9% pockets £3.4million in parking fines | - | Callum Redfern
