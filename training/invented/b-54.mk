Karnataka village elects teenager's grandmother after tied vote and coin toss

By Raghavendra Kulkarni-Das

A 71-year-old grandmother became head of a village council in Dharwad district on Friday after the vote was tied at 612 each and the returning officer tossed a coin.

“<q1>I asked for heads because my head is all I have left,</q1>” <c1>said</c1> <s1>the winner, Basavva Hosamani</s1>. “<q1>The knees have gone.</q1>”

<s15>Her opponent, contractor Mallikarjun Patil</s15>, <c15>demanded</c15> <q15>a second toss</q15>. <s2>The returning officer, S. Prema</s2>, <c2>ruled</c2> that <q2>the first was final</q2>. <q3>The coin</q3>, <s3>she</s3> <c3>explained</c3>, <q3>was her own</q3>, and she needed it for the bus.

<s4,5>Patil</s4,5> <c4>claimed</c4> <q4>the coin was “of doubtful character”</q4> and <c5>said</c5> <q5>he would petition the high court</q5>. <s6>A lawyer for the election commission</s6> <c6>said</c6> <q6>the rules provided for a draw of lots and did not mention coins</q6>. “<q7>They don't forbid them either,</q7>” <s7>the lawyer</s7> <c7>noted</c7>.

<s8>Mrs Hosamani</s8> <c8>has promised</c8> <q8>a bus shelter, a tap in each street and “no speeches longer than a cup of tea”</q8>. <s9>Her granddaughter Sahana, 17, who drew the posters</s9>, <c9>plans</c9> <q9>to run the council's website</q9>.

Villagers were amused. <s10>Potter Ningappa Kumbar</s10> <c10>admitted</c10> that <q10>he'd voted for both</q10>: one by mistake. The second ballot was rejected.

<s11>District officials</s11> <c11>praised</c11> <q11>the peaceful conduct of the poll</q11>. <q12>Turnout was 94 per cent</q12>, <c12>according to</c12> <s12>provisional figures</s12>, <q12>the highest in the state</q12>.

At the tea stall they have already put the coin on the wall; or “<x>a coin</x>”, anyway. <s13>The owner</s13> <c13>refuses</c13> <q13>to say where he got it</q13>. “<q14>Heads,</q14>” <s14>he</s14> <c14>said</c14>, tapping the glass. “<q14>You can check.</q14>”
-----
1 | direct | Basavva Hosamani | PERSON | name
2 | indirect | S. Prema | PERSON | name
3 | indirect | S. Prema | PERSON | pronoun
4 | mixed | Mallikarjun Patil | PERSON | surname
5 | indirect | Mallikarjun Patil | PERSON | surname
6 | indirect | lawyer for the election commission | PERSON | title
7 | direct | lawyer for the election commission | PERSON | title
8 | mixed | Basavva Hosamani | PERSON | surname
9 | attitude | Sahana | PERSON | name
10 | indirect | Ningappa Kumbar | PERSON | name
11 | indirect | District officials | GROUP | group
12 | indirect | provisional figures | DOCUMENT | document
13 | attitude | owner | PERSON | title
14 | direct | owner | PERSON | pronoun
15 | indirect | Mallikarjun Patil | PERSON | name
meta | Karnataka village elects teenager's grandmother after tied vote and coin toss | - | Raghavendra Kulkarni-Das
entity | LOC | Karnataka | - | - | -
entity | LOC | Dharwad | - | - | -
entity | PERSON | Basavva Hosamani | Mrs Hosamani | head of a village council | -
entity | PERSON | Mallikarjun Patil | Patil | contractor | -
entity | PERSON | S. Prema | - | returning officer | -
entity | PERSON | Sahana | - | - | -
entity | PERSON | Ningappa Kumbar | - | Potter | -
