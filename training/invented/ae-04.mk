‘<q1>You can’t cut your way to a Grand Slam</q1>’: <s2>Tywi Harriers</s2> <c2>vow</c2> <q2>to fight union over plan to halve funding</q2>

Rhodri Pantycelyn

<s3,4>Tywi Harriers chairman Meurig Llanfair</s3,4> <c3>has accused</c3> the Welsh Rugby Union of “<q3>picking our pockets to pay for its own mistakes</q3>” and <c4>warned</c4> that <q4>the region could be gone within two seasons</q4>.

The union wrote to the four professional sides last Thursday with a new funding agreement under which only two would be paid the full £6.5m a year from 2027. The other pair, to be chosen after a “<x>performance and sustainability review</x>”, would get £3.2m.

<s5>The letter</s5>, which has been seen by the Western Mail, <c5>says</c5> <q5>the present model “is spreading too little money over too many teams”</q5>.

Harriers, who have not reached a knockout match since 2019 and drew an average crowd of 4,860 last season, are widely thought to be the most vulnerable. Llanfair, who made his money in agricultural feed and has put £9m of it into the Carmarthen club, held a press conference in the supporters’ bar yesterday.

“<q6>We produced seven of the 23 who beat Scotland,</q6>” <s6>he</s6> <c6>said</c6>. “<q6>Seven. Where does the union think they come from, the internet?</q6>

“<q6>You can’t cut your way to a Grand Slam. Ireland didn’t. France didn’t.</q6>”

<s7>The 67-year-old</s7> <c7>insisted</c7> <q7>he would not sell to the union</q7>, as the owners of another region did in April. Lawyers are examining the agreement signed in 2023.

His head coach, Sione Fakatava, sat beside him but said nothing.

At the union’s offices in Cardiff, <s9>chief executive Catrin Maesteg-Hughes</s9> <c9>said</c9> <q9>she understood the anger but the sums did not lie</q9>. <q10>The WRU lost £7.4m last year</q10>, <s10>she</s10> <c10>pointed out</c10>, <q10>and owed its bank more than £20m</q10>.

“<q11>Nobody in this building wants to see any badge disappear,</q11>” <s11>she</s11> <c11>said</c11>. “<q11>But four weak regions is not a plan. It’s a habit.</q11>”

“<q12>If somebody has a better idea I’ll read it tonight.</q12>”

<s13>Maesteg-Hughes</s13>, who succeeded Geraint Penlan last year, <c13>denied</c13> that <q13>the two survivors had already been picked</q13>. <s14>She</s14> <c14>hopes</c14> <q14>to have signatures by the end of May</q14>.

The players are unconvinced. <s15,16>The Welsh Rugby Players’ Alliance</s15,16> <c15>said</c15> <q15>its 170 members had been “kept in the dark for the second time in three years”</q15> and <c16>did not rule out</c16> <q16>a strike before the summer tour to Argentina</q16>. Its chairman, the former Harriers flanker Josh Trimsaran, met Maesteg-Hughes on Friday.

“<q18>I asked her how many of us would have jobs,</q18>” <c18>said</c18> <s18>Trimsaran</s18>. “<q18>She told me she’d rather be honest than quick. I’d have taken either.</q18>”

Three Harriers, among them the Wales centre Deiniol Marloes, are out of contract in June. Bath and Toulon have both been linked with him.

In Carmarthen market yesterday the talk was of little else. <q21>Supporters will march to the Senedd on the morning of the Italy match</q21>, <c21>according to</c21> <s21>Eirlys Bronwydd</s21>, who has held a season ticket since the region was formed.

“<q22>My husband’s ashes are behind the posts,</q22>” <s22>the retired headteacher</s22> <c22>said</c22>. “<q22>Are they going to halve him as well?</q22>”

<s23>Plaid Cymru’s sport spokesman, Iestyn Rhoswen</s23>, <c23>urged</c23> <a23>the Welsh Government</a23> <q23>to convene talks</q23>. <s24>A government spokesperson</s24> <c24>said</c24>: “<q24>The future of the professional game is a matter for the WRU, but we recognise the strength of feeling.</q24>”

<s25>Llanfair and Rhoswen</s25> <c25>said</c25> last night <q25>they would share a platform at a public meeting on Tuesday</q25>.

A banner hung from the stand overnight was still there at lunchtime. “<q26>Four or nothing,</q26>” <s26>it</s26> <c26>said</c26>.
-----
1 | direct | Meurig Llanfair | PERSON | none
2 | indirect | Tywi Harriers | ORG | organisation
3 | mixed | Meurig Llanfair | PERSON | name
4 | indirect | Meurig Llanfair | PERSON | name
5 | mixed | letter | DOCUMENT | document
6 | direct | Meurig Llanfair | PERSON | pronoun
7 | indirect | Meurig Llanfair | PERSON | title
9 | indirect | Catrin Maesteg-Hughes | PERSON | name
10 | indirect | Catrin Maesteg-Hughes | PERSON | pronoun
11 | direct | Catrin Maesteg-Hughes | PERSON | pronoun
12 | direct | Catrin Maesteg-Hughes | PERSON | none
13 | indirect | Catrin Maesteg-Hughes | PERSON | surname
14 | attitude | Catrin Maesteg-Hughes | PERSON | pronoun
15 | mixed | Welsh Rugby Players’ Alliance | ORG | organisation
16 | attitude | Welsh Rugby Players’ Alliance | ORG | organisation
18 | direct | Josh Trimsaran | PERSON | surname
21 | indirect | Eirlys Bronwydd | PERSON | name
22 | direct | Eirlys Bronwydd | PERSON | title
23 | indirect | Iestyn Rhoswen | PERSON | name
24 | direct | Welsh Government | ORG | organisation
25 | indirect | Meurig Llanfair and Iestyn Rhoswen | GROUP | surname
26 | direct | banner | DOCUMENT | pronoun
entity | PERSON | Meurig Llanfair | Llanfair | chairman | Tywi Harriers
entity | PERSON | Sione Fakatava | - | head coach | Tywi Harriers
entity | PERSON | Catrin Maesteg-Hughes | Maesteg-Hughes | chief executive | Welsh Rugby Union
entity | PERSON | Geraint Penlan | - | - | -
entity | PERSON | Josh Trimsaran | Trimsaran | chairman | Welsh Rugby Players’ Alliance
entity | PERSON | Deiniol Marloes | - | centre | Tywi Harriers
entity | PERSON | Eirlys Bronwydd | - | retired headteacher | -
entity | PERSON | Iestyn Rhoswen | Rhoswen | sport spokesman | Plaid Cymru
entity | ORG | Tywi Harriers | Harriers | - | -
entity | ORG | Welsh Rugby Union | WRU | - | -
entity | ORG | Western Mail | - | - | -
entity | ORG | Welsh Rugby Players’ Alliance | - | - | -
entity | ORG | Bath | - | - | -
entity | ORG | Toulon | - | - | -
entity | ORG | Senedd | - | - | -
entity | ORG | Plaid Cymru | - | - | -
entity | ORG | Welsh Government | - | - | -
entity | LOC | Scotland | - | - | -
entity | LOC | Ireland | - | - | -
entity | LOC | France | - | - | -
entity | LOC | Carmarthen | - | - | -
entity | LOC | Cardiff | - | - | -
entity | LOC | Argentina | - | - | -
entity | LOC | Wales | - | - | -
entity | LOC | Italy | - | - | -
meta | ‘You can’t cut your way to a Grand Slam’: Tywi Harriers vow to fight union over plan to halve funding | - | Rhodri Pantycelyn
