 date 2024-02-19 Court frees farmer who blocked canal with tractor

By Harpreet Sandhu

A farmer who parked his tractor across an irrigation canal for nine days "<q1>acted as any thirsty man would</q1>", <s1>a court in Fazilka</s1> <c1>held</c1> on Monday, setting him free.

<s2>Judge Parminder Kaur Bajwa</s2> <c2>ruled</c2> that <q2>Gurdev Singh Tiwana had no other means of protecting his seedlings</q2>. <s3,4>She</s3,4> <c3>criticised</c3> <q3>the irrigation department, which had diverted the water to a golf course</q3>, and <c4>directed</c4> <a4>it</a4> <q4>to repay the farmer's legal costs</q4>.

"<q5>A field cannot file a complaint. This man filed it in the only ink he had,</q5>" <s5>she</s5> <c5>wrote</c5>.

<s6>Tiwana, 58</s6>, <c6>said</c6> outside the court that <q6>he had slept under the tractor with a dog named Minister</q6>. "<q7>He barked at officials. Otherwise he did no work,</q7>" <s7>he</s7> <c7>said</c7>.

<s8>The department's counsel, Rohan Chhabra</s8>, <c8>argued</c8> that <q8>an acquittal would "invite every tractor in Punjab into every canal"</q8>. <s9>He</s9> <c9>indicated</c9> <q9>the state would appeal</q9>.

<s10>Farm unions</s10> <c10>hailed</c10> <q10>the order</q10>. <s11,12>Balwinder Kaur of the Canal Users' Front</s11,12> <c11>said</c11> <q11>members in four districts were owed water</q11> and <c12>warned</c12> that <q12>they too had tractors</q12>.

The golf course, built in 2016, is known locally as "<x>the Sahara</x>" for its bunkers. <s13>Its secretary, Colonel Jaspal Brar (retired)</s13>, <c13>insisted</c13> <q13>it had always paid for its water</q13>.

"<q14>We are not thieves, we are golfers,</q14>" <s14>he</s14> <c14>said</c14>. "<q14>Some people cannot tell the difference.</q14>"

<q15>Rainfall in the district this season has been 31 per cent below normal</q15>, <c15>according to</c15> <s15>the weather office</s15>. The gauge on Tiwana's barn, a painted bucket, says much the same.
-----
1 | mixed | court in Fazilka | ORG | organisation
2 | indirect | Parminder Kaur Bajwa | PERSON | name
3 | indirect | Parminder Kaur Bajwa | PERSON | pronoun
4 | indirect | Parminder Kaur Bajwa | PERSON | pronoun
5 | direct | Parminder Kaur Bajwa | PERSON | pronoun
6 | indirect | Gurdev Singh Tiwana | PERSON | name
7 | direct | Gurdev Singh Tiwana | PERSON | pronoun
8 | mixed | Rohan Chhabra | PERSON | name
9 | indirect | Rohan Chhabra | PERSON | pronoun
10 | indirect | Farm unions | GROUP | group
11 | indirect | Balwinder Kaur | PERSON | name
12 | indirect | Balwinder Kaur | PERSON | name
13 | indirect | Jaspal Brar | PERSON | name
14 | direct | Jaspal Brar | PERSON | pronoun
15 | indirect | weather office | ORG | organisation
meta | Court frees farmer who blocked canal with tractor | 2024-02-19 | Harpreet Sandhu
entity | LOC | Fazilka | - | - | -
entity | PERSON | Parminder Kaur Bajwa | Judge Parminder Kaur Bajwa | Judge | -
entity | PERSON | Gurdev Singh Tiwana | Tiwana | farmer | -
entity | PERSON | Rohan Chhabra | - | department's counsel | -
entity | LOC | Punjab | - | - | -
entity | PERSON | Balwinder Kaur | - | - | Canal Users' Front
entity | ORG | Canal Users' Front | - | - | -
entity | PERSON | Jaspal Brar | - | secretary | -
