Rail operator could lose franchise after <s1>watchdog</s1> <c1>brands</c1> service '<q1>intolerable</q1>'

By Imelda Strathearn, PA Transport Correspondent

<s26>Ministers</s26> <c26>are considering</c26> <q26>whether to strip Mercia Coast Railway of its contract</q26> after <s27>a passengers' watchdog</s27> <c27>found</c27> that <q27>one in nine of its trains was cancelled over the winter</q27>.

<s2>The Rail Users' Board</s2> <c2>said</c2> on Thursday that <q2>the operator had run a full timetable on only 19 of the 90 days between December and February</q2>.

<s3,4>Its report</s3,4> <c3>describes</c3> the service as "<q3>intolerable for anyone with a job to get to</q3>" and <c4>recommends</c4> that <q4>the Department for Transport (DfT) issue a formal breach notice</q4>.

Mercia Coast, which took over the route between Birmingham, Shrewsbury and Aberystwyth in 2021, carries about 16 million passengers a year. Its contract runs until October 2027.

<s5>Philippa Yardborough, the board's chief executive</s5>, <c5>said</c5>: "<q5>We have heard from nurses who have been disciplined for being late, and from students who had to resit an exam because the 7.14 never turned up.</q5>

"<q5>People are not asking for miracles. They are asking for the train that is on the poster.</q5>"

<s6,7>She</s6,7> <c6>told</c6> <a6>the PA news agency</a6> that <q6>complaints had trebled in a year</q6>, but <c7>stopped short of calling for</c7> <q7>the company to be nationalised at once</q7>.

"<q8>That's a decision for ministers, and I wouldn't presume to make it for them,</q8>" <s8>she</s8> <c8>said</c8>.

<s9>Rail minister Conrad Elphick</s9> <c9>said</c9> <q9>he was "deeply unimpressed" by what he had read</q9>. He has summoned the operator's managing director, Lars Hedevang, to the department on Monday.

"<q10>Nothing is off the table,</q10>" <s10>Mr Elphick</s10> <c10>said</c10> during a visit to Crewe. "<q10>If I don't see a credible plan by Easter then we will use every power the contract gives us.</q10>"

The company is owned by Danish transport group Nordbane, which also runs trains in Sweden and Poland. Its shares fell 6% in Copenhagen after the report came out.

<s11>Mr Hedevang</s11> <c11>apologised for</c11> <q11>the disruption</q11>. <s12>He</s12> <c12>said</c12> <q12>the operator had inherited a fleet with an average age of 31 and a roster that relied on drivers volunteering to work on Sundays</q12>.

"<q13>I make no excuses. We let people down in December and again in January,</q13>" <s13>he</s13> <c13>said</c13>. "<q13>We now have 64 trainee drivers, the first of whom will be at the controls in May.</q13>"

<q14>Cancellations had already fallen to 5.2% in the past four weeks</q14>, <s14>he</s14> <c14>added</c14>.

<q28>The figures</q28> <c28>were disputed</c28> by <s28>the drivers' union, Footplate</s28>. <s15>Its regional officer, Denise Wrathall</s15>, <c15>accused</c15> the company of <q15>counting trains that ran only half their route</q15>.

"<q16>If it turns round at Wolverhampton and dumps you on the platform, they call that a service,</q16>" <s16>she</s16> <c16>said</c16>. "<q16>My members call it a con.</q16>"

<s17>Ms Wrathall</s17> <c17>denied</c17> that <q17>Sunday working was to blame</q17>. <q18>The union had offered to talk about a new roster as long ago as 2022</q18>, <s18>she</s18> <c18>insisted</c18>.

In Shrewsbury, where the morning service to Birmingham is the only direct one before 9am, commuters shared lifts throughout January. Teacher Owain Bebbington started a WhatsApp group that now has 412 members.

"<q20>It began as a moan and it's turned into a taxi firm,</q20>" <c20>said</c20> <s20>the 44-year-old</s20>, who has spent £1,900 on petrol since the autumn. <s21>He</s21> <c21>hopes</c21> <q21>the government will "just get on with it"</q21>.

<s22>Shadow transport secretary Verity Cullompton</s22> <c22>urged</c22> <a22>ministers</a22> <q22>to act before the summer timetable begins</q22>. "<q23>How many last chances does one company get?</q23>" <s23>she</s23> <c23>asked</c23>.

<s24>A DfT spokesman</s24> <c24>said</c24> <q24>officials were "examining the findings closely"</q24>. <s25>He</s25> <c25>would not say</c25> <q25>whether a public operator was being lined up to step in</q25>.
-----
1 | mixed | Rail Users' Board | ORG | organisation
2 | indirect | Rail Users' Board | ORG | organisation
3 | mixed | Its report | DOCUMENT | document
4 | indirect | Its report | DOCUMENT | document
5 | direct | Philippa Yardborough | PERSON | name
6 | indirect | Philippa Yardborough | PERSON | pronoun
7 | attitude | Philippa Yardborough | PERSON | pronoun
8 | direct | Philippa Yardborough | PERSON | pronoun
9 | mixed | Conrad Elphick | PERSON | name
10 | direct | Conrad Elphick | PERSON | surname
11 | indirect | Lars Hedevang | PERSON | surname
12 | indirect | Lars Hedevang | PERSON | pronoun
13 | direct | Lars Hedevang | PERSON | pronoun
14 | indirect | Lars Hedevang | PERSON | pronoun
15 | indirect | Denise Wrathall | PERSON | name
16 | direct | Denise Wrathall | PERSON | pronoun
17 | indirect | Denise Wrathall | PERSON | surname
18 | indirect | Denise Wrathall | PERSON | pronoun
20 | direct | Owain Bebbington | PERSON | title
21 | mixed | Owain Bebbington | PERSON | pronoun
22 | indirect | Verity Cullompton | PERSON | name
23 | direct | Verity Cullompton | PERSON | pronoun
24 | mixed | Department for Transport | ORG | organisation
25 | attitude | Department for Transport | ORG | pronoun
26 | attitude | Ministers | GROUP | group
27 | indirect | Rail Users' Board | ORG | organisation
28 | indirect | Footplate | ORG | organisation
entity | PERSON | Philippa Yardborough | - | chief executive | Rail Users' Board
entity | PERSON | Conrad Elphick | Mr Elphick | Rail minister | -
entity | PERSON | Lars Hedevang | Mr Hedevang | managing director | Mercia Coast Railway
entity | PERSON | Denise Wrathall | Ms Wrathall | regional officer | Footplate
entity | PERSON | Owain Bebbington | - | Teacher | -
entity | PERSON | Verity Cullompton | - | Shadow transport secretary | -
entity | ORG | Mercia Coast Railway | Mercia Coast | - | -
entity | ORG | Rail Users' Board | - | - | -
entity | ORG | Department for Transport | DfT | - | -
entity | ORG | PA news agency | - | - | -
entity | ORG | Nordbane | - | - | -
entity | ORG | Footplate | - | - | -
entity | ORG | WhatsApp | - | - | -
entity | LOC | Birmingham | - | - | -
entity | LOC | Shrewsbury | - | - | -
entity | LOC | Aberystwyth | - | - | -
entity | LOC | Crewe | - | - | -
entity | LOC | Sweden | - | - | -
entity | LOC | Poland | - | - | -
entity | LOC | Copenhagen | - | - | -
entity | LOC | Wolverhampton | - | - | -
entity | NORP | Danish | - | - | -
meta | Rail operator could lose franchise after watchdog brands service 'intolerable' | - | Imelda Strathearn, PA Transport Correspondent
