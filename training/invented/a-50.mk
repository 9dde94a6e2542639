Bengaluru start-up's '<x>water from air</x>' claim under scrutiny

BENGALURU: <a1>A city start-up promising 1,000 litres of drinking water a day from thin air</a1> <c1>has been asked</c1> by <s1>the State Pollution Control Board</s1> <q1>to prove it</q1>.

Neerja Labs, which raised Rs 84 crore in its latest round, launched its "<x>AirWell</x>" machine last month to a standing ovation. <s2>Chief minister's adviser K. S. Raghunath</s2> <c2>hailed</c2> it as "<q2>the borewell of the future</q2>".

But <s3>two professors at the Deccan Institute of Science</s3> <c3>have since contended</c3> that <q3>the machine's stated output would break the laws of physics on any day drier than a monsoon afternoon</q3>.

"<q4>There isn't that much water in the room,</q4>" <s4>Prof Lakshmi Subramaniam, one of the two</s4>, <c4>told</c4> <a4>this newspaper</a4>. "<q4>You would have to wring out the guests.</q4>"

<s5,6>Company founder Arvind Kothari</s5,6> <c5>dismissed</c5> <q5>the criticism</q5>, <c6>saying</c6> <q6>independent tests would be published "in due course"</q6>. <s7>He</s7> <c7>refused to name</c7> <q7>the laboratory</q7>. Asked if he had drunk the water, <s8>he</s8> <c8>said</c8> <q8>he drank nothing else</q8>.

<s9>A board official, speaking on condition of anonymity</s9>, <c9>said</c9> <q9>a notice had been served on November 2 and that the firm had 15 days to reply</q9>. <s10>The notice, a copy of which is with this reporter</s10>, <c10>asks</c10> <q10>how many units were sold and to whom</q10>.

Investors appear unmoved. "<q12>Every great idea gets laughed at,</q12>" <c12>wrote</c12> <s12>venture capitalist Rohan Mistry</s12> on LinkedIn. <s13>He</s13> <c13>did not disclose</c13> that <q13>his fund owns a fifth of the company</q13>.

<s14>Residents of Jayanagar, where the first AirWell stands outside a bakery</s14>, <c14>say</c14> <q14>it hums</q14>. "<q15>It has given me two buckets and a headache,</q15>" <c15>said</c15> <s15>baker Iqbal Sait</s15>.

The board is to hear the company on November 20.
-----
1 | indirect | State Pollution Control Board | ORG | organisation
2 | mixed | K. S. Raghunath | PERSON | name
3 | indirect | two professors at the Deccan Institute of Science | GROUP | group
4 | direct | Lakshmi Subramaniam | PERSON | name
5 | indirect | Arvind Kothari | PERSON | name
6 | mixed | Arvind Kothari | PERSON | name
7 | attitude | Arvind Kothari | PERSON | pronoun
8 | indirect | Arvind Kothari | PERSON | pronoun
9 | indirect | board official | PERSON | title
10 | indirect | notice | DOCUMENT | document
12 | direct | Rohan Mistry | PERSON | name
13 | attitude | Rohan Mistry | PERSON | pronoun
14 | indirect | Residents of Jayanagar | GROUP | group
15 | direct | Iqbal Sait | PERSON | name
meta | Bengaluru start-up's 'water from air' claim under scrutiny | - | -
entity | LOC | Bengaluru | BENGALURU | - | -
entity | ORG | State Pollution Control Board | - | - | -
entity | ORG | Neerja Labs | - | - | -
entity | PERSON | K. S. Raghunath | - | Chief minister's adviser | -
entity | ORG | Deccan Institute of Science | - | - | -
entity | PERSON | Lakshmi Subramaniam | Prof Lakshmi Subramaniam | Prof | Deccan Institute of Science
entity | PERSON | Arvind Kothari | - | founder | Neerja Labs
entity | PERSON | Rohan Mistry | - | venture capitalist | -
entity | ORG | LinkedIn | - | - | -
entity | LOC | Jayanagar | - | - | -
entity | PERSON | Iqbal Sait | - | baker | -
