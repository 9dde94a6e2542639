<q1>Valley school's closure would be 'the last light out'</q1>, <s1>parents</s1> <c1>say</c1>

<q14>A primary school with 23 pupils should be allowed to stay open</q14>, <s14>hundreds of people</s14> <c14>told</c14> <a14>a meeting in the Dyfi valley</a14>.

Ysgol Cwm Hesgyn, which teaches through the medium of Welsh, has been earmarked for closure by Meirion council in August.

<s2>Lowri ap Dafydd</s2>, whose sons Macsen and Idwal are pupils, <c2>said</c2> <q2>the nearest alternative was "40 minutes away on a good day, and we don't get many good days"</q2>.

"<q3>They talk about surplus places. There's nothing surplus about my boys,</q3>" <s3>the mother-of-two</s3> <c3>said</c3>.

<s4>Macsen, nine</s4>, <c4>told</c4> <a4>the meeting</a4> through a microphone nearly as big as his head: "<q4>I can walk there on my own. I know the names of the cows.</q4>"

He got the loudest applause of the night.

<q5>Each pupil at Cwm Hesgyn costs £11,400 a year against a county average of £5,100</q5>, <c5>according to</c5> <s5>the council's consultation paper</s5>. <s6>It</s6> <c6>says</c6> <q6>repairs to the roof would add £280,000</q6>.

<s7>Education cabinet member Emrys Pugh</s7> <c7>insisted</c7> <q7>the decision was "not about language"</q7>. <s8>He</s8> <c8>rejected</c8> <q8>a claim that the land had already been promised to a developer</q8>.

"<q9>I went to a school like this. It closed in 1974 and I cried on the bus,</q9>" <s9>Mr Pugh</s9> <c9>said</c9>. "<q9>I did not come into politics to do it to somebody else, but sums are sums.</q9>"

There was jeering at that, and somebody threw a glove.

<s10>Prof Nerys Tal-Watkins of Aberystwyth University</s10> <c10>believes</c10> <q10>closures of this kind speed up the decline of Welsh in farming areas</q10>. <q11>In six communities she studied</q11>, <s11>she</s11> <c11>said</c11>, <q11>the number of speakers fell by a fifth within a decade</q11>.

<s12>Language group Dal Dy Dir</s12> <c12>has threatened</c12> <q12>to take the council to court</q12>.

<s13>Head teacher Rhodri Amin</s13>, who is not allowed to comment on the proposal, <c13>would only say</c13> that <q13>the children had "planted potatoes this week, so they clearly expect to be here for the chips"</q13>.

The consultation closes on 3 March. A minibus was parked outside the hall with its engine running throughout, for those who had milking in the morning.
-----
1 | mixed | parents | GROUP | group
2 | mixed | Lowri ap Dafydd | PERSON | name
3 | direct | Lowri ap Dafydd | PERSON | title
4 | direct | Macsen | PERSON | name
5 | indirect | council's consultation paper | DOCUMENT | document
6 | indirect | council's consultation paper | DOCUMENT | pronoun
7 | mixed | Emrys Pugh | PERSON | name
8 | indirect | Emrys Pugh | PERSON | pronoun
9 | direct | Emrys Pugh | PERSON | surname
10 | attitude | Nerys Tal-Watkins | PERSON | name
11 | indirect | Nerys Tal-Watkins | PERSON | pronoun
12 | indirect | Dal Dy Dir | ORG | organisation
13 | mixed | Rhodri Amin | PERSON | name
14 | indirect | hundreds of people | GROUP | group
entity | PERSON | Lowri ap Dafydd | - | - | -
entity | PERSON | Macsen | - | - | -
entity | PERSON | Idwal | - | - | -
entity | PERSON | Emrys Pugh | Mr Pugh | Education cabinet member | Meirion council
entity | PERSON | Nerys Tal-Watkins | Prof Nerys Tal-Watkins | - | Aberystwyth University
entity | ORG | Dal Dy Dir | - | - | -
entity | PERSON | Rhodri Amin | - | Head teacher | Ysgol Cwm Hesgyn
entity | ORG | Ysgol Cwm Hesgyn | Cwm Hesgyn | - | -
entity | ORG | Meirion council | - | - | -
entity | ORG | Aberystwyth University | - | - | -
entity | NORP | Welsh | - | - | -
entity | LOC | Dyfi | - | - | -
meta | Valley school's closure would be 'the last light out', parents say | - | -
