Night flights plan is ‘<q1>dead on arrival</q1>’

By Leonora Whitcombe, Transport Correspondent

An airport's bid to land 38 freight planes between midnight and 5am has been met with fury in the villages beneath its approach.

Castle Hallam Airport lodged the application with Hallamshire District Council on Monday. <q2>It would create 640 jobs</q2>, <s2>the airport</s2> <c2>claims</c2>, <q2>and "cement the region's place in the global parcels economy"</q2>.

"<q3>I've been cemented quite enough, thank you,</q3>" <c3>said</c3> <s3>Rev Philippa Nightingale-Das</s3>, whose vicarage in Lower Stoke stands 1,100 metres from the threshold. "<q3>We say evensong with the windows taped.</q3>"

<s4>The vicar</s4> <c4>fears</c4> <q4>for the bats in her belfry, which are protected</q4>. <q5>Her parishioners</q5>, <s5>she</s5> <c5>added</c5> drily, <q5>are not</q5>.

<s6>Managing director Anders Holm-Petersen</s6> <c6>urged</c6> <a6>objectors</a6> <q6>to "listen before they shout"</q6>. <s7,8>The Dane</s7,8> <c7>promised</c7> <q7>£4m for triple glazing</q7> and <c8>ruled out</c8> <q8>any further growth before 2040</q8>.

"<q9>The modern freighter is quieter than the pub,</q9>" <s9>he</s9> <c9>told</c9> <a9>a public exhibition in the village hall</a9>. <s10>A heckler at the back</s10> <c10>wanted to know</c10> <q10>which pub</q10>.

There were tables with maps, and a small model of the terminal at which children had been invited to drive toy lorries. The coffee was free. By four o'clock every chair faced the door.

<s11>Three reports commissioned by the airport</s11> <c11>conclude</c11> that <q11>noise will fall</q11>; <s12>a fourth report</s12>, paid for by residents, <c12>states</c12> that <q12>sleep disturbance will "roughly double"</q12>.

Dr Yaw Sarfo-Mills, an acoustician at Loughborough University, has read all four. "<q14>They're all correct, I'm afraid,</q14>" <s14>he</s14> <c14>said</c14>. "<q14>It depends whether you sleep on average.</q14>"

<s15>The GMB union</s15> <c15>supports</c15> <q15>the scheme</q15>, with conditions. <s17>Jobseeker Kyle Ibbotson, 20</s17>, is keener<c17>:</c17> "<q17>I'd guide them in with a torch.</q17>"

<s18>Council leader Dame Verity Hoole</s18> <c18>has yet to say</c18> <q18>which way she will vote</q18>. The committee meets on 9 June at seven, an hour chosen, it is understood, so that the last train home can be caught.
-----
1 | mixed | - | - | none
2 | mixed | Castle Hallam Airport | ORG | organisation
3 | direct | Philippa Nightingale-Das | PERSON | name
4 | attitude | Philippa Nightingale-Das | PERSON | title
5 | indirect | Philippa Nightingale-Das | PERSON | pronoun
6 | mixed | Anders Holm-Petersen | PERSON | name
7 | indirect | Anders Holm-Petersen | PERSON | title
8 | indirect | Anders Holm-Petersen | PERSON | title
9 | direct | Anders Holm-Petersen | PERSON | pronoun
10 | indirect | heckler at the back | PERSON | title
11 | indirect | Three reports commissioned by the airport | DOCUMENT | document
12 | mixed | fourth report | DOCUMENT | document
14 | direct | Yaw Sarfo-Mills | PERSON | pronoun
15 | attitude | GMB | ORG | organisation
17 | direct | Kyle Ibbotson | PERSON | name
18 | attitude | Verity Hoole | PERSON | name
entity | ORG | Castle Hallam Airport | - | - | -
entity | PERSON | Philippa Nightingale-Das | Rev Philippa Nightingale-Das | vicar | -
entity | PERSON | Anders Holm-Petersen | - | Managing director | Castle Hallam Airport
entity | PERSON | Yaw Sarfo-Mills | Dr Yaw Sarfo-Mills | acoustician | Loughborough University
entity | ORG | GMB | - | - | -
entity | PERSON | Kyle Ibbotson | - | - | -
entity | PERSON | Verity Hoole | Dame Verity Hoole | Council leader | Hallamshire District Council
entity | ORG | Hallamshire District Council | - | - | -
entity | ORG | Loughborough University | - | - | -
entity | NORP | Dane | - | - | -
entity | LOC | Lower Stoke | - | - | -
meta | Night flights plan is ‘dead on arrival’ | - | Leonora Whitcombe, Transport Correspondent
