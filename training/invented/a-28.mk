Rain to ‘<x>do its worst</x>’ as festival opens

Forecast by our weather team

<s1>Organisers of the Saltmarsh folk festival</s1> <c1>have told</c1> <a1>ticket-holders</a1> <q1>to pack boots, a spare pair of boots and a sense of humour</q1>.

Up to 60mm of rain is due to fall on the site between Friday teatime and Saturday noon. <s2>Meteorologist Ayumi Prentice, of WeatherCast</s2>, <c2>said</c2>: “<q2>It’s one of those slow-moving systems that finds a spot it likes. I’m afraid it likes yours.</q2>”

<s3,4>She</s3,4> <c3>expects</c3> <q3>winds to gust to 45mph on the coast</q3> but <c4>thinks</c4> <q4>Sunday will be “really rather nice”</q4>.

A yellow warning is in force from 6pm. <s5>The warning</s5> <c5>states</c5> that <q5>there is “a small chance of some communities being cut off by flooded roads”</q5>.

<s6>Festival director Seamus Brill</s6> <c6>ruled out</c6> <q6>cancelling</q6>. “<q7>We’ve had snow. We’ve had a cow in the beer tent. We’ll be fine,</q7>” <s7>he</s7> <c7>said</c7>.

Last year's event, billed as “<x>the driest Saltmarsh in living memory</x>”, raised £40,000 for the lifeboat.

<s8>Farmers</s8> <c8>will be praying for</c8> <q8>rather more than a weekend’s worth</q8>. <c9>According to</c9> <s9>the drainage board</s9>, <q9>soil across the county is drier than at any time since 1995</q9>.

“<q10>I’d swap you ten sunny weekends for one good wet one,</q10>” <c10>said</c10> <s10>Lorna Aske, who grows peas at Tetford</s10>.

<s11>The Highways Agency</s11> <c11>is advising</c11> <a11>drivers</a11> <q11>to allow an extra hour</q11>. <s12>It</s12> <c12>says</c12> <q12>the car park field, which shows the mud well, may close at short notice</q12>.

Elsewhere it will be cloudy, brightening later. A weather station at Donna Nook found its way into the record books last night when the temperature dropped nine degrees in a quarter of an hour, an event known to the old fishermen as a “<x>bishop’s sneeze</x>”.
-----
1 | indirect | Organisers of the Saltmarsh folk festival | GROUP | group
2 | direct | Ayumi Prentice | PERSON | name
3 | attitude | Ayumi Prentice | PERSON | pronoun
4 | attitude | Ayumi Prentice | PERSON | pronoun
5 | mixed | yellow warning | DOCUMENT | document
6 | indirect | Seamus Brill | PERSON | name
7 | direct | Seamus Brill | PERSON | pronoun
8 | attitude | Farmers | GROUP | group
9 | indirect | drainage board | ORG | organisation
10 | direct | Lorna Aske | PERSON | name
11 | indirect | Highways Agency | ORG | organisation
12 | indirect | Highways Agency | ORG | pronoun
meta | Rain to ‘do its worst’ as festival opens | - | -
entity | LOC | Saltmarsh | - | - | -
entity | PERSON | Ayumi Prentice | - | Meteorologist | WeatherCast
entity | ORG | WeatherCast | - | - | -
entity | PERSON | Seamus Brill | - | Festival director | -
entity | PERSON | Lorna Aske | - | - | -
entity | LOC | Tetford | - | - | -
entity | ORG | Highways Agency | - | - | -
entity | LOC | Donna Nook | - | - | -
