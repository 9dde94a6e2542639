‘<q1>We sat on our suitcases and cried</q1>’: Fury as 14,000 Britons are stranded by collapse of holiday giant Bluemarlin

• Travel firm went bust at 2am as families queued at Gatwick and Manchester
• <q2>Boss who took £3.1million in dividends ‘has gone to ground’</q2>, <c2>say</c2> <s2>staff</s2>

By Petronella Duxbury

Thousands of British families were marooned abroad last night after one of the country’s biggest package holiday firms collapsed without warning.

Bluemarlin Holidays ceased trading in the early hours of yesterday, leaving 14,200 customers overseas and a further 61,000 with bookings they may never take.

<s3>Holidaymakers in Turkey, Tunisia and the Canaries</s3> <c3>told</c3> <q3>how hotel managers had demanded payment at the doors of their rooms</q3>.

At a four-star resort outside Antalya, Shelley Grimsditch was woken by a guard asking for €2,900.

‘<q4>He stood there with a card machine,</q4>’ <s4>the mother-of-three</s4> <c4>said</c4>. ‘<q4>We sat on our suitcases and cried. I felt like a criminal in flip-flops.</q4>’

<s5>Her husband Darryl, a roofer from Wigan</s5>, <c5>claimed</c5> <q5>guests were locked in until they paid</q5>. <s6>The hotel, the Laleli Sands</s6>, <c6>denied</c6> that <q6>anybody had been detained</q6>.

‘<q7>We ask only for what is owed to us,</q7>’ <c7>said</c7> <s7>its manager, Tolga Ersoylu</s7>. ‘<q7>We also have families.</q7>’

<s8,9>The Civil Aviation Authority</s8,9>, which runs the Atol protection scheme, <c8>said</c8> <q8>it had begun chartering aircraft to bring people home</q8> and <c9>urged</c9> <a9>customers</a9> <q9>not to travel to airports</q9>. <s10>The regulator</s10> <c10>admitted</c10> <q10>the operation could take ten days</q10>.

<s11>A notice on Bluemarlin’s website</s11> <c11>read</c11>: ‘<q11>We are sorry. All flights and holidays are cancelled. Please do not call.</q11>’

The firm was founded in Southend in 1987 by Norman Cleeve, a former coach driver, and at its height carried 900,000 people a year. His son Rupert took over in 2016. It emerged last night that Rupert Cleeve, 49, had drawn £3.1million in dividends since 2022. <s12>Accounts filed at Companies House</s12> <c12>show</c12> <q12>Bluemarlin owed £84million to banks, hotels and the taxman</q12>.

He could not be reached at his £2.4million home near Sandbanks yesterday. <s14>A neighbour</s14>, <s13>who</s13> <c13>asked</c13> <q13>not to be named</q13>, <c14>said</c14> <q14>a removal van had called on Thursday</q14>.

‘<q15>Two men and a piano,</q15>’ <s15>she</s15> <c15>said</c15>. ‘<q15>I thought, that’s an odd thing to take to the Algarve.</q15>’

Staff learned their fate by text message. Stewardess Kayleigh Tunnicliff, 27, had been halfway through a safety demonstration on the runway at Gatwick.

‘<q16>The captain came out and just shook his head,</q16>’ <s16>she</s16> <c16>said</c16>.

‘<q17>Then I had to tell 189 people that their holiday was over, and mine was too.</q17>’

<s18>Unite</s18> <c18>said</c18> <q18>1,150 jobs had gone</q18>. <s19,20>The union’s national officer, Geraint Pugsley</s19,20>, <c19>branded</c19> the collapse ‘<q19>a corporate hit and run</q19>’ and <c20>demanded</c20> <q20>a criminal inquiry</q20>.

In March, <s21>the firm’s auditors, Tarleton Voysey</s21>, <c21>warned of</c21> ‘<q21>material uncertainty</q21>’ over its future. <s22>Bluemarlin</s22> <c22>insisted</c22> at the time that <q22>bookings were ‘the strongest in our history’</q22>.

<s23>Transport Secretary Imelda Farthing</s23> last night <c23>promised</c23> that <q23>no one would be left behind</q23>. ‘<q24>Our first duty is to get people home,</q24>’ <s24>she</s24> <c24>said</c24>. ‘<q24>Our second is to find out who knew what.</q24>’

<s25>Her Tory shadow, Giles Wrotham</s25>, <c25>accused</c25> her of being ‘<q25>asleep at the departure gate</q25>’.

Within six hours of the collapse the price of a one-way ticket from Antalya to Manchester had risen from £119 to £640.

Newlyweds Aaron Holroyde and Tamsin Sleight, both 28, had been due to fly to Tenerife for their honeymoon. <s26>The couple</s26> <c26>said</c26> <q26>they had lost £4,300 and did not expect to see it again</q26>.

‘<q27>My mum’s offered us a week in Rhyl,</q27>’ <c27>said</c27> <s27>Miss Sleight</s27>.
-----
1 | direct | Shelley Grimsditch | PERSON | none
2 | mixed | staff | GROUP | group
3 | indirect | Holidaymakers in Turkey, Tunisia and the Canaries | GROUP | group
4 | direct | Shelley Grimsditch | PERSON | title
5 | indirect | Darryl | PERSON | name
6 | indirect | Laleli Sands | ORG | organisation
7 | direct | Tolga Ersoylu | PERSON | name
8 | indirect | Civil Aviation Authority | ORG | organisation
9 | indirect | Civil Aviation Authority | ORG | organisation
10 | indirect | Civil Aviation Authority | ORG | organisation
11 | direct | notice on Bluemarlin’s website | DOCUMENT | document
12 | indirect | Accounts filed at Companies House | DOCUMENT | document
13 | indirect | neighbour | PERSON | pronoun
14 | indirect | neighbour | PERSON | title
15 | direct | neighbour | PERSON | pronoun
16 | direct | Kayleigh Tunnicliff | PERSON | pronoun
17 | direct | Kayleigh Tunnicliff | PERSON | none
18 | indirect | Unite | ORG | organisation
19 | mixed | Geraint Pugsley | PERSON | name
20 | indirect | Geraint Pugsley | PERSON | name
21 | mixed | Tarleton Voysey | ORG | organisation
22 | mixed | Bluemarlin Holidays | ORG | organisation
23 | indirect | Imelda Farthing | PERSON | name
24 | direct | Imelda Farthing | PERSON | pronoun
25 | mixed | Giles Wrotham | PERSON | name
26 | indirect | Aaron Holroyde and Tamsin Sleight | GROUP | group
27 | direct | Tamsin Sleight | PERSON | surname
entity | PERSON | Shelley Grimsditch | - | - | -
entity | PERSON | Darryl | - | roofer | -
entity | PERSON | Tolga Ersoylu | - | manager | Laleli Sands
entity | PERSON | Norman Cleeve | - | founder | Bluemarlin Holidays
entity | PERSON | Rupert Cleeve | Rupert | boss | Bluemarlin Holidays
entity | PERSON | Kayleigh Tunnicliff | - | stewardess | Bluemarlin Holidays
entity | PERSON | Geraint Pugsley | - | national officer | Unite
entity | PERSON | Imelda Farthing | - | Transport Secretary | -
entity | PERSON | Giles Wrotham | - | shadow | Tory
entity | PERSON | Aaron Holroyde | - | - | -
entity | PERSON | Tamsin Sleight | Miss Sleight | - | -
entity | ORG | Bluemarlin Holidays | Bluemarlin | - | -
entity | ORG | Laleli Sands | - | - | -
entity | ORG | Civil Aviation Authority | - | - | -
entity | ORG | Companies House | - | - | -
entity | ORG | Unite | - | - | -
entity | ORG | Tarleton Voysey | - | - | -
entity | NORP | Britons | - | - | -
entity | NORP | British | - | - | -
entity | NORP | Tory | - | - | -
entity | LOC | Gatwick | - | - | -
entity | LOC | Manchester | - | - | -
entity | LOC | Turkey | - | - | -
entity | LOC | Tunisia | - | - | -
entity | LOC | Canaries | - | - | -
entity | LOC | Antalya | - | - | -
entity | LOC | Wigan | - | - | -
entity | LOC | Southend | - | - | -
entity | LOC | Sandbanks | - | - | -
entity | LOC | Algarve | - | - | -
entity | LOC | Tenerife | - | - | -
entity | LOC | Rhyl | - | - | -
meta | ‘We sat on our suitcases and cried’: Fury as 14,000 Britons are stranded by collapse of holiday giant Bluemarlin | - | Petronella Duxbury
