Pop star’s vow of silence ends with a sneeze

By Temitope Adewale-Finch

For forty days the singer Zikora did not utter a word. On Thursday, in front of 9,000 people at the Eko Dome, she sneezed, and the spell was broken.

‘<q1>Excuse me,</q1>’ <s1>she</s1> <c1>said</c1>. The roof nearly came off.

The silence, intended to promote an album called ‘<x>Mute</x>’, had been mocked from the start. <s2>One radio host</s2> <c2>called</c2> it ‘<q2>the best thing she’s ever recorded</q2>’. <s3>Her manager, Obinna Sparks</s3>, <c3>accused</c3> him of <q3>jealousy</q3>.

<s4>Sparks</s4> <c4>said</c4> <q4>the star had written notes to her staff on 31 pads</q4>, one of <s5>which</s5>, displayed in the foyer, <c5>reads</c5> ‘<q5>NOT THAT SHOE</q5>’. <s6>He</s6> <c6>claims</c6> <q6>the vow was her idea</q6>; <s7>her mother</s7> <c7>says</c7> <q7>it was his</q7>.

‘<q8>My daughter hasn’t been quiet since the day she was born,</q8>’ <c8>said</c8> <s8>Mrs Uju Okonjo-Bright</s8>. ‘<q8>The doctors’ ears were ringing.</q8>’

The album itself, it must be said, is loud. ‘<x>Hush</x>’, the opening track, announces itself with six trumpets, and ‘<x>Say Nothing</x>’ says a great deal about a former boyfriend. He has not replied. <s9>His publicist</s9> <c9>declined</c9> <q9>to comment</q9>.

Critics are divided. <s10>The Guardian of Surulere</s10> <c10>found</c10> the record ‘<q10>as subtle as a bus</q10>’; <s13>others</s13> <c13>thought</c13> <q13>it a triumph</q13>. Fans didn’t care. <s11>Student Peace Effiong</s11> <c11>told</c11> <a11>me</a11> <q11>she’d queued for two days and would do it again</q11>.

‘<q12>When she sneezed, I cried,</q12>’ <s12>she</s12> <c12>said</c12>. ‘<q12>I don’t know why. It was a very honest sneeze.</q12>’

Zikora’s next project is a film, in which she plays a town crier.
-----
1 | direct | Zikora | PERSON | pronoun
2 | mixed | One radio host | PERSON | title
3 | indirect | Obinna Sparks | PERSON | name
4 | indirect | Obinna Sparks | PERSON | surname
5 | direct | one of which | DOCUMENT | pronoun
6 | indirect | Obinna Sparks | PERSON | pronoun
7 | indirect | Uju Okonjo-Bright | PERSON | title
8 | direct | Uju Okonjo-Bright | PERSON | name
9 | attitude | His publicist | PERSON | title
10 | mixed | Guardian of Surulere | ORG | organisation
11 | indirect | Peace Effiong | PERSON | name
12 | direct | Peace Effiong | PERSON | pronoun
13 | attitude | others | GROUP | group
meta | Pop star’s vow of silence ends with a sneeze | - | Temitope Adewale-Finch
entity | PERSON | Zikora | - | singer | -
entity | LOC | Eko Dome | - | - | -
entity | PERSON | Obinna Sparks | Sparks | manager | -
entity | PERSON | Uju Okonjo-Bright | Mrs Uju Okonjo-Bright | - | -
entity | ORG | Guardian of Surulere | - | - | -
entity | PERSON | Peace Effiong | - | Student | -
