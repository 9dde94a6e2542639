Call-centre staff in Manila protest ‘<x>robot supervisors</x>’

By Rosario Dizon and Neil Hathaway

MANILA, Sept 3 (Reuters) - Hundreds of call-centre workers marched through Manila's Ortigas district on Wednesday over software that scores their voices for what <s1>employers</s1> <c1>call</c1> "<q1>warmth</q1>".

The system, sold by U.S. firm Tonewell, listens to every call and docks points if an agent sounds flat. <s2>The BPO Workers' Network</s2> <c2>says</c2> <q2>at least 4,000 people have lost bonuses because of it since January</q2>.

"<q3>My mother died on a Sunday and on Monday I was red all day,</q3>" <c3>said</c3> <s3>Jomar Villanueva, 29</s3>, holding up a printout of his scores. "<q3>The machine asked me to smile.</q3>"

<s4>Villanueva's employer, Pacific Response</s4>, <c4>said</c4> <q4>scores were "one input among many" and that no one had been dismissed because of them</q4>. <s5>The company</s5> <c5>declined to say</c5> <q5>how many of its 11,000 agents were monitored</q5>.

<s6>Tonewell Chief Executive Brooke Castellan</s6> <c6>defended</c6> <q6>the technology</q6> in a LinkedIn post. <q7>It had been tested on more than 30 accents</q7>, <s7>she</s7> <c7>wrote</c7>, <q7>and was "fairer than a tired manager"</q7>.

<s8>Labor Secretary Benigno Aquitania</s8> <c8>has ordered</c8> <q8>a review</q8>. <s9>He</s9> <c9>told</c9> <a9>lawmakers</a9> last week <q9>he feared the industry was "measuring the wrong thing very accurately"</q9>.

The Philippines employs about 1.8 million people in outsourcing, which brings in $38 billion a year. <s10>A study by the Asian Institute of Work</s10> <c10>warned</c10> in June that <q10>a third of those jobs could vanish by 2030</q10>.

Some marchers wore masks with painted grins. <s12>A placard</s12> <c12>read</c12>: "<q12>Your call is important to us. Our jobs are too.</q12>"

<s13>Organisers</s13> <c13>put</c13> <q13>the turnout at 2,500</q13>; <s14>police</s14> <c14>estimated</c14> <q14>900</q14>.

<s15>Network chair Lourdes Bagatsing</s15> <c15>called on</c15> <a15>clients overseas</a15> <q15>to stop buying the service</q15>. "<q16>They say it is for the customer. I have never met a customer who asked for this,</q16>" <s16>she</s16> <c16>said</c16>.
-----
1 | mixed | employers | GROUP | group
2 | indirect | BPO Workers' Network | ORG | organisation
3 | direct | Jomar Villanueva | PERSON | name
4 | mixed | Pacific Response | ORG | organisation
5 | attitude | Pacific Response | ORG | organisation
6 | indirect | Brooke Castellan | PERSON | name
7 | mixed | Brooke Castellan | PERSON | pronoun
8 | indirect | Benigno Aquitania | PERSON | name
9 | mixed | Benigno Aquitania | PERSON | pronoun
10 | indirect | study by the Asian Institute of Work | DOCUMENT | document
12 | direct | placard | DOCUMENT | document
13 | indirect | Organisers | GROUP | group
14 | indirect | police | GROUP | group
15 | indirect | Lourdes Bagatsing | PERSON | name
16 | direct | Lourdes Bagatsing | PERSON | pronoun
meta | Call-centre staff in Manila protest ‘robot supervisors’ | 2025-09-03 | Rosario Dizon and Neil Hathaway
entity | LOC | Manila | MANILA | - | -
entity | ORG | Reuters | - | - | -
entity | LOC | Ortigas | - | - | -
entity | LOC | U.S. | - | - | -
entity | ORG | Tonewell | - | - | -
entity | ORG | BPO Workers' Network | Network | - | -
entity | PERSON | Jomar Villanueva | Villanueva | - | Pacific Response
entity | ORG | Pacific Response | - | - | -
entity | PERSON | Brooke Castellan | Castellan | Chief Executive | Tonewell
entity | ORG | LinkedIn | - | - | -
entity | PERSON | Benigno Aquitania | Aquitania | Labor Secretary | -
entity | LOC | Philippines | - | - | -
entity | ORG | Asian Institute of Work | - | - | -
entity | PERSON | Lourdes Bagatsing | Bagatsing | chair | BPO Workers' Network
