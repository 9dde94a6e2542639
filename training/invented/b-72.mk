Radio: the shipping forecast that made a city cry

By Padraig Onyeka

Somebody at Harbour FM pressed the wrong button. Instead of the traffic news, listeners in St John's on Wednesday morning heard eleven minutes of a shipping forecast recorded in 1987, in the voice of an announcer who had drowned that year.

“<q1>I pulled over. I couldn't see the road,</q1>” <c1>said</c1> <s1>Gail Noseworthy, a courier</s1>. “<q1>I hadn't heard Eddie since I was nine.</q1>”

Edward “<x>Fog</x>” Hollett read the forecast for twenty-two years. His delivery, once described as “<x>a lullaby for trawlers</x>”, was so steady that parents used it to settle babies.

The station's manager, Trina Blanchard-Osei, apologized to listeners on air. <s2>She</s2> later <c2>said</c2> <q2>the switchboard had taken 700 calls, “and not one of them was a complaint”</q2>.

<s3>Many</s3> <c3>asked for</c3> <q3>the tape to be played again</q3>. <s4>Some</s4> <c4>asked</c4> <q4>whether it was real</q4>. <s5>A caller from Petty Harbour</s5> <c5>said</c5> <q5>her husband, who has not spoken since his stroke, had said the words along with it</q5>.

“<q6>Every one. Rising slowly, falling slowly,</q6>” <s6>she</s6> <c6>told</c6> <a6>the host</a6>.

<s7>Hollett's daughter, Christine Hollett, a retired teacher</s7>, <c7>did not know</c7> <q7>the recording existed</q7>. <s8,9>She</s8,9> <c8>thinks</c8> <q8>her father would have been embarrassed by the fuss</q8>, and <c9>is glad</c9> that <q9>he isn't here to stop it</q9>.

<s10>The station</s10> <c10>plans</c10> <q10>to broadcast the forecast every year on the day</q10>. <s11>A notice on its website</s11> <c11>reads</c11>: “<q11>It is of no use to navigation.</q11>”

The wind in the recording was southwest, fifteen knots. On Wednesday, according to the vane on the station roof, it was much the same.
-----
1 | direct | Gail Noseworthy | PERSON | name
2 | mixed | Trina Blanchard-Osei | PERSON | pronoun
3 | indirect | Many | GROUP | group
4 | indirect | Some | GROUP | group
5 | indirect | caller from Petty Harbour | PERSON | title
6 | direct | caller from Petty Harbour | PERSON | pronoun
7 | attitude | Christine Hollett | PERSON | name
8 | attitude | Christine Hollett | PERSON | pronoun
9 | attitude | Christine Hollett | PERSON | pronoun
10 | attitude | Harbour FM | ORG | organisation
11 | direct | notice on its website | DOCUMENT | document
meta | Radio: the shipping forecast that made a city cry | - | Padraig Onyeka
entity | ORG | Harbour FM | - | - | -
entity | LOC | St John's | - | - | -
entity | PERSON | Gail Noseworthy | - | courier | -
entity | PERSON | Edward “Fog” Hollett | Eddie; Hollett | - | -
entity | PERSON | Trina Blanchard-Osei | - | station's manager | Harbour FM
entity | LOC | Petty Harbour | - | - | -
entity | PERSON | Christine Hollett | - | retired teacher | -
