<q1>Marsh & Halifax ‘put timetable before track’</q1>, <c1>says</c1> <s1>rail regulator</s1>

By Tamsin Oakes, PA Business Correspondent

<s2>The rail regulator</s2> <c2>has accused</c2> one of Britain’s largest freight firms of <q2>running wagons it knew to be faulty through stations “in the hope that nothing would fall off”</q2>.

In a report published on Thursday, <s3>the Office of Rail and Road (ORR)</s3> <c3>said</c3> <q3>Marsh & Halifax Ltd had logged 212 defects on its Drover hoppers between March and August but withdrew only nine of them</q3>.

The inquiry began after a bogie failed outside Wykeham Junction in May, derailing a train bound for Immingham and closing the line through the Aske valley for eleven days. Nobody was hurt.

“<q4>This was not bad luck,</q4>” <c4>said</c4> <s4>Philippa Church, HM Chief Inspector of Railways</s4>. “<q4>Marsh & Halifax put the timetable before the track, and its own fitters told it so.</q4>”

<s5>Ms Church</s5>, a former signal engineer, <c5>called for</c5> <q5>every Drover to be taken out of service by Christmas</q5>. The ORR has issued an improvement notice under the Health and Safety at Work Act, and <s6>it</s6> <c6>did not rule out</c6> <q6>a prosecution</q6>.

<s7>The company</s7>, based at Fenwick House in Doncaster, <c7>said</c7> <q7>it “did not recognise” the figures</q7>.

<s8>A Marsh & Halifax spokesman</s8> <c8>said</c8>: “<q8>Safety comes first at M&H, and second, and third. The fleet was inspected by Corrigan, an independent contractor, in February and passed.</q8>”

<s9>Corrigan Wheelset Services</s9> <c9>declined to say</c9> <q9>how many wagons it had looked at</q9>.

M&H, founded in 1994 by the hauliers Ronald Marsh and Dick Halifax, carries stone for Breck Aggregates and steel from Scunthorpe for the Norwegian group Nordvik. It was named Operator of the Year at the Golden Whistle Awards in 2023, and <s20>its Clean Lines Roadmap</s20> <c20>promises</c20> <q20>hydrogen locomotives by the end of the decade</q20>.

Mr Halifax, 81, sold his stake to the Canadian pension fund Laurentide in 2019 and now breeds Shire horses near Thirsk. Reached by telephone, <s10>he</s10> <c10>said</c10> <q10>he was “ashamed to see the name on the side of them”</q10>.

<s11>The RMT</s11> <c11>welcomed</c11> <q11>the report</q11>. “<q12>Our members at Tinsley have been chalking crosses on those hoppers for two years,</q12>” <c12>said</c12> <s12>its regional organiser, Kofi Banks</s12>.

<s13>Mr Banks</s13> <c13>claimed</c13> that <q13>one fitter was moved to nights after he emailed managers about a cracked axle</q13>. <s14>The email</s14>, printed in full in Annex C, <c14>reads</c14>: “<q14>Axle 3 will go. Not if.</q14>”

<s15>The Department for Transport</s15> <c15>said</c15> <q15>ministers expected the operator to comply</q15>. <s16>Rail minister Lord Penhale</s16> <c16>told</c16> <a16>peers</a16> on Wednesday that <q16>he had “every confidence” in the ORR</q16>.

Wykeham Parish Council, whose playing field lies below the embankment, was less easily satisfied.

<s17>Its clerk, Juno Field</s17>, <c17>said</c17>: “<q17>Two of those things came to rest by the swings. We had a card from Marsh’s in June and nothing since.</q17>”

<s18>The council</s18> <c18>wants</c18> <q18>Network Rail to build a wall</q18>. <s19>A Network Rail spokeswoman</s19> <c19>said</c19> <q19>discussions with North Yorkshire Council were at an early stage</q19>.

M&H has until December 9 to appeal to an employment tribunal in Leeds.
-----
1 | mixed | Office of Rail and Road | ORG | organisation
2 | mixed | Office of Rail and Road | ORG | organisation
3 | indirect | Office of Rail and Road | ORG | organisation
4 | direct | Philippa Church | PERSON | name
5 | indirect | Philippa Church | PERSON | surname
6 | attitude | Office of Rail and Road | ORG | pronoun
7 | mixed | Marsh & Halifax Ltd | ORG | organisation
8 | direct | Marsh & Halifax Ltd | ORG | organisation
9 | attitude | Corrigan Wheelset Services | ORG | organisation
10 | mixed | Dick Halifax | PERSON | pronoun
11 | indirect | RMT | ORG | organisation
12 | direct | Kofi Banks | PERSON | name
13 | indirect | Kofi Banks | PERSON | surname
14 | direct | email | DOCUMENT | document
15 | indirect | Department for Transport | ORG | organisation
16 | mixed | Lord Penhale | PERSON | name
17 | direct | Juno Field | PERSON | name
18 | attitude | Wykeham Parish Council | ORG | organisation
19 | indirect | Network Rail | ORG | organisation
20 | indirect | its Clean Lines Roadmap | DOCUMENT | document
entity | PERSON | Philippa Church | Ms Church | HM Chief Inspector of Railways | Office of Rail and Road
entity | PERSON | Ronald Marsh | - | haulier | Marsh & Halifax Ltd
entity | PERSON | Dick Halifax | Mr Halifax | haulier | Marsh & Halifax Ltd
entity | PERSON | Kofi Banks | Mr Banks | regional organiser | RMT
entity | PERSON | Lord Penhale | - | Rail minister | -
entity | PERSON | Juno Field | - | clerk | Wykeham Parish Council
entity | ORG | Office of Rail and Road | ORR | - | -
entity | ORG | Marsh & Halifax Ltd | Marsh & Halifax; M&H; Marsh’s | - | -
entity | ORG | Corrigan Wheelset Services | Corrigan | - | -
entity | ORG | Breck Aggregates | - | - | -
entity | ORG | Nordvik | - | - | -
entity | ORG | Laurentide | - | - | -
entity | ORG | RMT | - | - | -
entity | ORG | Department for Transport | - | - | -
entity | ORG | Wykeham Parish Council | - | - | -
entity | ORG | Network Rail | - | - | -
entity | ORG | North Yorkshire Council | - | - | -
entity | LOC | Britain | - | - | -
entity | LOC | Wykeham Junction | - | - | -
entity | LOC | Immingham | - | - | -
entity | LOC | Aske valley | - | - | -
entity | LOC | Fenwick House | - | - | -
entity | LOC | Doncaster | - | - | -
entity | LOC | Scunthorpe | - | - | -
entity | LOC | Thirsk | - | - | -
entity | LOC | Tinsley | - | - | -
entity | LOC | Leeds | - | - | -
entity | NORP | Norwegian | - | - | -
entity | NORP | Canadian | - | - | -
meta | Marsh & Halifax ‘put timetable before track’, says rail regulator | - | Tamsin Oakes
