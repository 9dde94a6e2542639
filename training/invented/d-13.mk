‘<q1>I write in the noise</q1>’: Ebele Nwachukwu on her new novel

Interview by Tosin Alade

Ebele Nwachukwu’s first book sold 300 copies, most of them to cousins. Her fourth, “<x>A House of Two Generators</x>”, is published on Thursday in eleven countries. We met at a roadside buka in Enugu, which <s2>she</s2> <c2>insisted on</c2> “<q2>because the pepper soup here tells no lies</q2>”.

The new book took you nine years. Why?

<s3>Nwachukwu</s3><c3>:</c3> <q3>I was teaching five classes and burying people. My father died, then my aunt, then my editor. After the third funeral I said, all right, I will write about funerals.</q3>

And yet it’s very funny.

<s4>Nwachukwu</s4><c4>:</c4> <q4>Have you ever been to a funeral in Nnewi? Somebody always steals the cow.</q4>

<s15>Some</s15> <c15>say</c15> <q15>you are too hard on the middle class</q15>.

<s5>Nwachukwu</s5><c5>:</c5> <q5>Which critics? Give me their phone numbers. No, look, I am the middle class. I have an inverter and a guilty conscience.</q5>

<s6,7>She</s6,7> <c6>is reluctant to discuss</c6> <q6>the lawsuit brought by a former neighbour</q6>, who recognised herself in the second novel, but <c7>says</c7> <q7>it taught her “to change the hair and keep the sins”</q7>. The case was settled in 2019.

<s8>Her husband, the architect Chidi Nwachukwu</s8>, <c8>has said</c8> that <q8>she reads every sentence aloud to the dog</q8>. Is that true?

<s9>Nwachukwu</s9><c9>:</c9> <q9>He is a good dog. He leaves the room when it is bad.</q9>

Do you write in silence?

<s10>Nwachukwu</s10><c10>:</c10> <q10>In Enugu? I write in the noise. When the light goes and everybody’s generator stops at once for lack of diesel, I can’t think of a single word.</q10>

A waiter brings more soup. <s11>He</s11> <c11>asks</c11> <a11>her</a11> <q11>whether she is the one on television</q11>. “<q12>No,</q12>” <s12>she</s12> <c12>tells</c12> <a12>him</a12>, “<q12>that one is taller.</q12>”

<s13>Her British publisher, Larkfield & Stone</s13>, <c13>expects</c13> <q13>to print 60,000 copies</q13>. What will change if they all sell?

<s14>Nwachukwu</s14><c14>:</c14> <q14>I will buy solar.</q14>
-----
1 | direct | Ebele Nwachukwu | PERSON | none
2 | mixed | Ebele Nwachukwu | PERSON | pronoun
3 | direct | Ebele Nwachukwu | PERSON | surname
4 | direct | Ebele Nwachukwu | PERSON | surname
5 | direct | Ebele Nwachukwu | PERSON | surname
6 | attitude | Ebele Nwachukwu | PERSON | pronoun
7 | mixed | Ebele Nwachukwu | PERSON | pronoun
8 | indirect | Chidi Nwachukwu | PERSON | name
9 | direct | Ebele Nwachukwu | PERSON | surname
10 | direct | Ebele Nwachukwu | PERSON | surname
11 | indirect | waiter | PERSON | pronoun
12 | direct | Ebele Nwachukwu | PERSON | pronoun
13 | attitude | Larkfield & Stone | ORG | organisation
14 | direct | Ebele Nwachukwu | PERSON | surname
15 | indirect | Some | GROUP | group
meta | ‘I write in the noise’: Ebele Nwachukwu on her new novel | - | -
entity | PERSON | Ebele Nwachukwu | Nwachukwu | novelist | -
entity | LOC | Enugu | - | - | -
entity | LOC | Nnewi | - | - | -
entity | PERSON | Chidi Nwachukwu | - | architect | -
entity | NORP | British | - | - | -
entity | ORG | Larkfield & Stone | - | - | -
