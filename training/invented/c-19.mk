Girl with new heart swims mile for the nurse who read to her

A nine-year-old who had a heart transplant two years ago has swum a mile to thank the night nurse who read to her while she waited.

Esperanza "Essie" Gallagher completed 64 lengths of Tynemouth Pool on Saturday in an hour and 51 minutes, stopping twice for jelly babies.

"<q1>My arms were going 'nope' but my heart was fine. It's quite a good one,</q1>" <s1>Essie</s1> <c1>said</c1>.

<s2>Her dad, Neil</s2>, <c2>admits</c2> <q2>he could not watch the last ten lengths</q2>. "<q3>I was in the car park with my coat over my head,</q3>" <c3>said</c3> <s3>the welder, 44</s3>. "<q3>A traffic warden asked was I all right. He ended up coming in.</q3>"

Essie was seven when a virus damaged her own heart. She spent 133 days on the children's unit at the Freeman Hospital in Newcastle, wired to a machine the size of a wardrobe. It was there that she met Bukola Fashanu.

"<q4>She wasn't allowed to be scared on my shift. I told her, '<n4>Scared is days,</n4>'</q4>" <c4>recalled</c4> <s4>Bukola</s4>, who read her all seven books about a wizard school and then, for want of anything else, the fire regulations.

<s5>Essie's mum, Luz Marina</s5>, <c5>thanked</c5> <q5>the donor family</q5>, whom she has never met. <s6>She</s6> <c6>hopes</c6> that <q6>they will somehow hear of the swim</q6>. "<q7>In Colombia we say that the dead are only next door,</q7>" <s7>she</s7> <c7>said</c7>. "<q7>I wanted to knock.</q7>"

<s8>The Little Beats charity</s8> <c8>said</c8> <q8>the swim had raised £46,000</q8>. <s9>It</s9> <c9>had asked for</c9> <q9>£200</q9>.

<s10>Consultant Mr Anand Krishnaswamy</s10> <c10>stressed</c10> that <q10>recovery on this scale was "wonderful but not typical"</q10>. <s11>He</s11> <c11>urged</c11> <a11>families</a11> <q11>to talk about donation</q11>.

Classmates held up a banner made of two bedsheets. <s12>It</s12> <c12>read</c12>: "<q12>GO ESSIE GO (BUT STOP IF YOU NEED TO)</q12>".

And next? The swimmer has her eye on the Channel. "<q14>Dad says when I'm 16,</q14>" <s14>she</s14> <c14>confided</c14>. "<q14>I'm going to ask the nurse.</q14>"
-----
1 | direct | Esperanza "Essie" Gallagher | PERSON | name
2 | indirect | Neil | PERSON | name
3 | direct | Neil | PERSON | title
4 | direct | Bukola Fashanu | PERSON | name
5 | indirect | Luz Marina | PERSON | name
6 | attitude | Luz Marina | PERSON | pronoun
7 | direct | Luz Marina | PERSON | pronoun
8 | indirect | Little Beats | ORG | organisation
9 | indirect | Little Beats | ORG | pronoun
10 | mixed | Anand Krishnaswamy | PERSON | name
11 | indirect | Anand Krishnaswamy | PERSON | pronoun
12 | direct | banner made of two bedsheets | DOCUMENT | pronoun
14 | direct | Esperanza "Essie" Gallagher | PERSON | pronoun
entity | PERSON | Esperanza "Essie" Gallagher | Essie | - | -
entity | PERSON | Neil | - | welder | -
entity | PERSON | Bukola Fashanu | Bukola | nurse | -
entity | PERSON | Luz Marina | - | - | -
entity | ORG | Little Beats | - | - | -
entity | PERSON | Anand Krishnaswamy | Mr Anand Krishnaswamy | Consultant | -
entity | ORG | Freeman Hospital | - | - | -
entity | LOC | Tynemouth Pool | - | - | -
entity | LOC | Newcastle | - | - | -
entity | LOC | Colombia | - | - | -
entity | LOC | Channel | - | - | -
meta | Girl with new heart swims mile for the nurse who read to her | - | -
