<q1>Fares shake-up ‘will punish part-timers’</q1>, <c1>say</c1> <s1>passenger groups</s1>

By Neil Cattermole, PA Transport Reporter

<q2>Part-time workers will pay up to £940 a year more to travel by train under plans to abolish off-peak returns</q2>, <s2>passenger groups</s2> <c2>have warned</c2>.

<s3>Pargeter Rail</s3>, which runs services between Birmingham, Stourwell and Ellis Bridge, <c3>said</c3> <q3>the Saver Return would be withdrawn from September 7 and replaced by SwiftPay, a pay-as-you-go ticket sold only through its app</q3>.

<s4>The operator</s4> <c4>described</c4> the change as “<q4>simpler, smarter and fairer</q4>”.

But <s5>the Association of Midland Rail Users (Amru)</s5> <c5>said</c5> <q5>anyone who travels two or three days a week would lose out</q5>.

“<q6>Nobody asked for this except the people who will count the money,</q6>” <c6>said</c6> <s6>its chairwoman, Bernadette Haystead</s6>. “<q6>I have a drawer full of letters from dinner ladies and not one from a director.</q6>”

<s7>Ms Haystead</s7>, who commutes from Cold Norbury to New Street, <c7>urged</c7> <a7>the Department for Transport</a7> <q7>to block the plan under the Railways Act</q7>.

She was speaking outside Stourwell station, where Storm Ingrid had halted trains since dawn and a Class 172 stood empty at platform two.

<s8>The department</s8> <c8>said</c8> <q8>regulated fares were frozen until March but operators were “free to innovate”</q8>. <q9>Ministers would not intervene</q9>, <s9>a spokesman</s9> <c9>added</c9>.

The row has split those who speak for travellers. <s10>TravelWatch West, the statutory watchdog for the region</s10>, <c10>welcomed</c10> “<q10>the end of a ticket that needed a barrister to explain it</q10>”.

<q11>Nine in 10 of the passengers it surveyed at Loxley Green and Aston Wantley wanted a single price</q11>, <c11>according to</c11> <s11>its chief executive, Tunde Marchbanks</s11>.

“<q12>Amru speaks for people who like timetables,</q12>” <s12>he</s12> <c12>said</c12>. “<q12>I like timetables. Most people do not.</q12>”

<s13>Joss Adeyinka-Wright, regional organiser of the TSSA</s13>, <c13>accused</c13> Pargeter of <q13>using the app to close ticket offices by stealth</q13>. <s14>She</s14> <c14>said</c14> <q14>the window at Dora Halt had been boarded up since Easter</q14>.

<s15>The company</s15> <c15>denied</c15> <q15>any such plan</q15>. “<q16>Every one of our 61 staffed stations stays staffed,</q16>” <s16>it</s16> <c16>said</c16>.

A similar scheme in Kent, Tap2Ride, was dropped in 2019 after <s17>a review by Lady Oyelaran</s17> <c17>found</c17> <q17>it had overcharged 14,000 people</q17>. Its supplier, Quillo, was wound up the following spring.

In the Commons, <s18>Conservative MP Giles Tremlow</s18> <c18>asked</c18> “<q18>how a pensioner in Clun Magna with a Nokia is supposed to download fairness</q18>”. <s19>The Rail Minister, Lord Hessayon</s19>, <c19>promised</c19> <a19>him</a19> <q19>a letter</q19>.

Pargeter, founded in Dudley in 1997 by the coach operator Len Pargeter, has been owned since last year by Ferrovía Atlántica of Bilbao. It won Operator of the Year at the Golden Spanner Awards in May. Shares in the parent company closed up 2% in Madrid.
-----
1 | mixed | passenger groups | GROUP | group
2 | indirect | passenger groups | GROUP | group
3 | indirect | Pargeter Rail | ORG | organisation
4 | mixed | Pargeter Rail | ORG | organisation
5 | indirect | Association of Midland Rail Users | ORG | organisation
6 | direct | Bernadette Haystead | PERSON | name
7 | indirect | Bernadette Haystead | PERSON | surname
8 | mixed | Department for Transport | ORG | organisation
9 | indirect | Department for Transport | ORG | organisation
10 | mixed | TravelWatch West | ORG | organisation
11 | indirect | Tunde Marchbanks | PERSON | name
12 | direct | Tunde Marchbanks | PERSON | pronoun
13 | indirect | Joss Adeyinka-Wright | PERSON | name
14 | indirect | Joss Adeyinka-Wright | PERSON | pronoun
15 | indirect | Pargeter Rail | ORG | organisation
16 | direct | Pargeter Rail | ORG | pronoun
17 | indirect | review by Lady Oyelaran | DOCUMENT | document
18 | mixed | Giles Tremlow | PERSON | name
19 | indirect | Lord Hessayon | PERSON | name
entity | PERSON | Bernadette Haystead | Ms Haystead | chairwoman | Association of Midland Rail Users
entity | PERSON | Tunde Marchbanks | - | chief executive | TravelWatch West
entity | PERSON | Joss Adeyinka-Wright | - | regional organiser | TSSA
entity | PERSON | Lady Oyelaran | - | - | -
entity | PERSON | Giles Tremlow | - | MP | -
entity | PERSON | Lord Hessayon | - | Rail Minister | -
entity | PERSON | Len Pargeter | - | coach operator | -
entity | ORG | Pargeter Rail | Pargeter | - | -
entity | ORG | Association of Midland Rail Users | Amru | - | -
entity | ORG | Department for Transport | - | - | -
entity | ORG | TravelWatch West | - | - | -
entity | ORG | TSSA | - | - | -
entity | ORG | Quillo | - | - | -
entity | ORG | Commons | - | - | -
entity | ORG | Ferrovía Atlántica | - | - | -
entity | NORP | Conservative | - | - | -
entity | LOC | Birmingham | - | - | -
entity | LOC | Stourwell | - | - | -
entity | LOC | Ellis Bridge | - | - | -
entity | LOC | Cold Norbury | - | - | -
entity | LOC | New Street | - | - | -
entity | LOC | Loxley Green | - | - | -
entity | LOC | Aston Wantley | - | - | -
entity | LOC | Dora Halt | - | - | -
entity | LOC | Kent | - | - | -
entity | LOC | Clun Magna | - | - | -
entity | LOC | Dudley | - | - | -
entity | LOC | Bilbao | - | - | -
entity | LOC | Madrid | - | - | -
meta | Fares shake-up ‘will punish part-timers’, say passenger groups | - | Neil Cattermole
