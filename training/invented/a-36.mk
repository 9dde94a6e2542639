School bans ‘<x>six-seven</x>’ after lessons disrupted

A SECONDARY school has banned pupils from chanting a pair of numbers.

<s1>Staff at Holmewood Academy</s1> <c1>say</c1> <q1>the craze, which started on TikTok, has made it impossible to teach the six and seven times tables</q1>.

In a letter to parents, <s2>head teacher Dr Olamide Frost</s2> <c2>wrote</c2>: “<q2>I have been in education for 26 years. I have survived fidget spinners, bottle flipping and the dab. I did not expect to be defeated by arithmetic.</q2>

“<q2>From Monday, any pupil shouting the phrase will be asked to explain, in writing and in no fewer than two hundred words, why it is funny.</q2>”

<s3>Year 8 pupil Mason Dell</s3> <c3>said</c3> <q3>the rule was “well harsh”</q3>. His friend Aisha disagreed. “<q4>It’s proper annoying. My nan does it now,</q4>” <s4>she</s4> <c4>sighed</c4>.

<s5>Some parents</s5> <c5>support</c5> <q5>the ban</q5>. <s6>Others</s6> <c6>have asked</c6> <q6>why the school isn’t worrying about its toilets</q6>. <s7>One mother</s7> <c7>wrote</c7> on Facebook that <q7>her son’s essay had been “the best thing he’s ever done”</q7>.

<s8>Education expert Prof Jolyon Mears</s8> <c8>thinks</c8> <q8>a ban will backfire</q8>. <s9>He</s9> <c9>advises</c9> <a9>teachers</a9> <q9>to join in</q9>. “<q10>Nothing kills a joke faster than a maths teacher,</q10>” <s10>he</s10> <c10>said</c10>.

Ofsted inspectors are expected to visit within weeks. In 2022 they rated the school “<x>good</x>” in all areas.

Dr Frost is unrepentant. Asked how many essays had been handed in so far, she looked at the ceiling.

“<q14>Sixty-seven,</q14>” <s14>she</s14> <c14>said</c14>.
-----
1 | indirect | Staff at Holmewood Academy | GROUP | group
2 | direct | Olamide Frost | PERSON | name
3 | mixed | Mason Dell | PERSON | name
4 | direct | Aisha | PERSON | pronoun
5 | attitude | Some parents | GROUP | group
6 | indirect | Others | GROUP | pronoun
7 | mixed | One mother | PERSON | title
8 | attitude | Jolyon Mears | PERSON | name
9 | indirect | Jolyon Mears | PERSON | pronoun
10 | direct | Jolyon Mears | PERSON | pronoun
14 | direct | Olamide Frost | PERSON | pronoun
meta | School bans ‘six-seven’ after lessons disrupted | - | -
entity | ORG | Holmewood Academy | - | - | -
entity | ORG | TikTok | - | - | -
entity | PERSON | Olamide Frost | Dr Olamide Frost; Dr Frost | head teacher | Holmewood Academy
entity | PERSON | Mason Dell | - | pupil | Holmewood Academy
entity | PERSON | Aisha | - | - | -
entity | ORG | Facebook | - | - | -
entity | PERSON | Jolyon Mears | Prof Jolyon Mears | Education expert | -
entity | ORG | Ofsted | - | - | -
