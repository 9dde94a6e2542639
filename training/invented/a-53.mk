Sketch: the minister, the marrow and the missing millions
By Tobias Quill

There are good days to be Minister for Rural Affairs. Yesterday wasn't one of them.

'<q1>Where's the money gone?</q1>' <s1>Dame Thora Pickles</s1> <c1>wanted to know</c1>. She'd brought a marrow. It sat on the committee table like a witness.

<s2>Sir Piers Hallam</s2> <c2>thought</c2> <q2>the money hadn't so much gone as 'moved through the system'</q2>.

'<q3>Through it and out the other end,</q3>' <c3>growled</c3> <s3>Jim Tordoff, who used to farm pigs</s3>. '<q3>I've seen that system, Minister. We'd to hose it down.</q3>'

Laughter. Sir Piers reached for his water. The officials' heads went down as one.

Dame Thora isn't a woman to be put off by laughter. <q4>The growers' grant</q4>, <s4>she</s4> <c4>pointed out</c4>, <q4>had been cut by two-thirds since the minister's predecessor 'cut the ribbon and ran'</q4>. <s5>She</s5> <c5>asked</c5> <q5>whether he'd accept it was a mistake</q5>.

He would not. <s6>He</s6> <c6>did accept</c6> <q6>there were 'learnings'</q6>.

'<q7>Learnings?</q7>' <c7>said</c7> <s7>Dame Thora</s7>. '<q7>My grandson's six and he'd say "<n7>lessons</n7>".</q7>'

<q8>The department</q8>, <s8>Sir Piers</s8> <c8>ploughed on</c8>, <q8>was 'listening to the growers' concerns'</q8>. <s9>Tordoff</s9> <c9>inquired</c9> <q9>which growers</q9>. The minister named one. <s11>Tordoff</s11> <c11>replied</c11> that <q11>he'd been dead since March</q11>.

By now even the marrow looked embarrassed. A note was passed.

'<q13>I'll write to the committee,</q13>' <s13>Sir Piers</s13> <c13>said</c13> at last.

He'd written in June. Dame Thora just patted the marrow. '<q15>Bring him something to eat,</q15>' <s15>she</s15> <c15>murmured</c15> to <a15>nobody</a15>. '<q15>He's gone ever so pale.</q15>'
-----
1 | direct | Thora Pickles | PERSON | name
2 | attitude | Piers Hallam | PERSON | name
3 | direct | Jim Tordoff | PERSON | name
4 | mixed | Thora Pickles | PERSON | pronoun
5 | indirect | Thora Pickles | PERSON | pronoun
6 | mixed | Piers Hallam | PERSON | pronoun
7 | direct | Thora Pickles | PERSON | surname
8 | mixed | Piers Hallam | PERSON | surname
9 | indirect | Jim Tordoff | PERSON | surname
11 | indirect | Jim Tordoff | PERSON | surname
13 | direct | Piers Hallam | PERSON | surname
15 | direct | Thora Pickles | PERSON | pronoun
meta | Sketch: the minister, the marrow and the missing millions | - | Tobias Quill
entity | PERSON | Thora Pickles | Dame Thora Pickles; Dame Thora | - | -
entity | PERSON | Piers Hallam | Sir Piers Hallam; Sir Piers | Minister for Rural Affairs | -
entity | PERSON | Jim Tordoff | Tordoff | - | -
