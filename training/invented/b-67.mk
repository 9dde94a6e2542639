 date 2024-04-15 <s1>Minister</s1> quits over island holiday, <c1>citing</c1> “<q1>a lapse</q1>”

CANBERRA (Newswire) — Australia's trade minister resigned on Monday after it emerged that a mining executive had paid for his family's holiday on Lord Howe Island.

In a letter to the prime minister, <s2>Grant Ellingworth</s2> <c2>said</c2> <q2>he had made “a lapse of judgment, not of loyalty”</q2>. <s3,4>He</s3,4> <c3>denied</c3> that <q3>any decision had been influenced by the gift</q3> and <c4>thanked</c4> <a4>colleagues</a4> for <q4>their patience</q4>.

<s5>Prime Minister Alexandra Voss</s5> <c5>accepted</c5> <q5>the resignation “with real sadness”</q5>. In a brief appearance before reporters, <s6>she</s6> <c6>said</c6> <q6>Mr Ellingworth had been a fine minister, that he had done the honourable thing and that she would name a successor within days</q6>.

The opposition was not satisfied. “<q7>This took nine days and three versions of the truth,</q7>” <c7>said</c7> <s7>its leader, Callum Byrne</s7>. “<q7>The first version had a different island in it.</q7>”

<s8>Byrne</s8> <c8>called on</c8> <a8>the integrity commission</a8> <q8>to examine the minister's diaries</q8>. <s9>A spokeswoman for the commission</s9> <c9>would neither confirm nor deny</c9> that <q9>it was doing so</q9>.

The executive, Leopold Strand of Carrick Downs, has known the family for twenty years. As <s10>he</s10> <c10>put it</c10> in a statement issued by his lawyers, “<q10>friends lend friends a roof</q10>”. The roof in question, <c11>according to</c11> <s11>the island's booking site</s11>, <q11>costs $2,900 a night</q11>.

Ellingworth, first elected in 2010, will stay in parliament. <s12>Colleagues</s12> <c12>expect</c12> <q12>him to serve out his term</q12>, though <s13>one of them</s13>, asking not to be identified, <c13>wondered</c13> aloud <q13>whether voters would let him</q13>.
-----
1 | mixed | Grant Ellingworth | PERSON | title
2 | mixed | Grant Ellingworth | PERSON | name
3 | indirect | Grant Ellingworth | PERSON | pronoun
4 | indirect | Grant Ellingworth | PERSON | pronoun
5 | mixed | Alexandra Voss | PERSON | name
6 | indirect | Alexandra Voss | PERSON | pronoun
7 | direct | Callum Byrne | PERSON | name
8 | indirect | Callum Byrne | PERSON | surname
9 | attitude | integrity commission | ORG | organisation
10 | mixed | Leopold Strand | PERSON | pronoun
11 | indirect | island's booking site | DOCUMENT | document
12 | attitude | Colleagues | GROUP | group
13 | indirect | one of them | PERSON | title
meta | Minister quits over island holiday, citing “a lapse” | 2024-04-15 | -
entity | LOC | CANBERRA | - | - | -
entity | ORG | Newswire | - | - | -
entity | LOC | Australia | - | - | -
entity | LOC | Lord Howe Island | - | - | -
entity | PERSON | Grant Ellingworth | Mr Ellingworth; Ellingworth | trade minister | -
entity | PERSON | Alexandra Voss | - | Prime Minister | -
entity | PERSON | Callum Byrne | Byrne | leader | -
entity | PERSON | Leopold Strand | - | mining executive | Carrick Downs
entity | ORG | Carrick Downs | - | - | -
