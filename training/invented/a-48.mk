<s17>Union and bosses</s17> <c17>hail</c17> <q17>‘historic’ deal</q17> at Carrow shipyard
By Lena Strand

<s1>Unions and managers at the Carrow shipyard</s1> <c1>have hailed</c1> <q1>an agreement to share profits with the workforce for the first time</q1>.

“<q2>We argued for nine months and we shook hands in nine minutes,</q2>” <s2>yard convener Bill Tansley and managing director Ulrika Sand</s2> <c2>said</c2> in a joint statement. “<q2>Both were necessary.</q2>”

“<q16>I’d bought a new flask for the picket,</q16>” <c16>said</c16> <s16>Mr Tansley</s16>. “<q16>It’ll do for work.</q16>”

Under the deal, welders will get 5 per cent and a share of any profit above £20 million.

<s4>Apprentice Zainab Coker, 18</s4>, <c4>said</c4> <q4>she'd cried “like a tap”</q4>. Others were warier. <s6,7>Plater Mick Dunwoody</s6,7> <c6>pointed out</c6> that <q6>the yard hadn't made a profit above £20 million since 1974</q6>, and <c7>wondered</c7> <q7>whether the drink on the tables had come out of it</q7>.

It <c8>was announced</c8> too that <q8>a second slipway will reopen</q8>.

<s9>The GMB and Unite</s9> <c9>had threatened</c9> <q9>to strike from Monday</q9>. <s10>Unite's Sheila Fairclough</s10> <c10>told</c10> <a10>members</a10> by text: “<q10>Stand down. Have a lie-in. You've earned it.</q10>”

<s11>Business secretary Tariq Hollins</s11> <c11>tweeted</c11> that <q11>the deal was “a model for the country”</q11>. <s12>His opposite number, Faye Dunmore</s12>, <c12>called</c12> it “<q12>a start</q12>”.

<s13>Sand, a Swede who took over in 2022</s13>, <c13>denied</c13> <q13>giving in</q13>. “<q14>You do not give in to your own hands,</q14>” <s14>she</s14> <c14>said</c14>.

“<q15>I came here to close this yard,</q15>” <s15>she</s15> <c15>went on</c15>. “<q15>I may as well say it now. My board asked me to. I went out on the slip the first night and there was a man sweeping it, at ten o'clock, on his own time. I asked him why.</q15>

“<q15>He said: ‘<n15>Because she's due Thursday.</n15>’ There was no ship. He meant the next one.</q15>”

The first steel for that ship, the “<x>Northern Patience</x>”, will be cut in October.
-----
17 | mixed | Union and bosses | GROUP | group
1 | indirect | Unions and managers at the Carrow shipyard | GROUP | group
2 | direct | Bill Tansley and Ulrika Sand | GROUP | name
16 | direct | Bill Tansley | PERSON | surname
4 | mixed | Zainab Coker | PERSON | name
6 | indirect | Mick Dunwoody | PERSON | name
7 | indirect | Mick Dunwoody | PERSON | name
8 | indirect | - | - | none
9 | indirect | GMB and Unite | GROUP | name
10 | direct | Sheila Fairclough | PERSON | name
11 | mixed | Tariq Hollins | PERSON | name
12 | mixed | Faye Dunmore | PERSON | name
13 | indirect | Ulrika Sand | PERSON | surname
14 | direct | Ulrika Sand | PERSON | pronoun
15 | direct | Ulrika Sand | PERSON | pronoun
meta | Union and bosses hail ‘historic’ deal at Carrow shipyard | - | Lena Strand
entity | LOC | Carrow | - | - | -
entity | PERSON | Bill Tansley | Mr Tansley | yard convener | -
entity | PERSON | Ulrika Sand | Sand | managing director | -
entity | PERSON | Zainab Coker | - | Apprentice | -
entity | PERSON | Mick Dunwoody | - | Plater | -
entity | ORG | GMB | - | - | -
entity | ORG | Unite | - | - | -
entity | PERSON | Sheila Fairclough | - | - | Unite
entity | PERSON | Tariq Hollins | - | Business secretary | -
entity | PERSON | Faye Dunmore | - | - | -
entity | NORP | Swede | - | - | -
