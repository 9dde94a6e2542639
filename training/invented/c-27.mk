<q1>Murder accused texted ‘sorry hen’</q1>, <a1>jury</a1> <c1>told</c1>

By Senga McCafferty, High Court Reporter

<q2>A man accused of murdering his former partner sent her sister a text message 11 minutes before police were called</q2>, <a2>a trial</a2> <c2>has been told</c2>.

<s3>The message</s3>, shown on screens at the High Court in Glasgow yesterday, <c3>read</c3>: “<q3>Sorry hen. It’s done.</q3>”

<s16>Ross Mauchline, 44</s16>, <c16>denies</c16> <q16>killing Danuta Sikora at her flat in Cathcart in May last year</q16>. He has lodged a special defence of incrimination.

<s4>Prosecutor Ailsa Drummond KC</s4> <c4>asked</c4> <a4>the sister, Ewelina Sikora</a4>, <q4>what she had understood by the words</q4>. “<q5>I thought he had sold the car,</q5>” <c5>replied</c5> <s5>Miss Sikora</s5>, 36, through an interpreter. “<q5>He was always going to sell the car.</q5>”

<s6>She</s6> <c6>told</c6> <a6>jurors</a6> <q6>her sister had been “happy like a bird” since the couple separated</q6>. <q7>Mauchline</q7>, <s7>the witness</s7> <c7>went on</c7>, <q7>would sit outside in his van with the engine running</q7>.

“<q8>Did you ever tell the police about the van?</q8>” <c8>asked</c8> <s8>Gordon Achilty KC, for the defence</s8>.

“<q9>I told my mother,</q9>” <s9>she</s9> <c9>said</c9>. “<q9>She is in Radom. She told God.</q9>”

<s10>Mr Achilty</s10> <c10>put it to</c10> <a10>her</a10> that <q10>another man had a key to the flat</q10>. <s11,12>Miss Sikora</s11,12> <c11>accepted</c11> that <q11>a plumber did</q11>, but <c12>denied</c12> that <q12>he and her sister had been close</q12>.

The jury of eight women and seven men were then shown the flat in photographs. A kettle sat half filled under the tap. On the fridge a calendar showed the week of a holiday in Largs.

<s13>Detective Constable Iqra Bhatti</s13> <c13>testified</c13> that <q13>no trace of the plumber’s DNA was found in the hallway</q13>. Cross-examined, <s14>the officer</s14> <c14>conceded</c14> <q14>she had not been asked to look for it in the kitchen</q14>.

<s15>The judge, Lady Strathallan</s15>, <c15>reminded</c15> <a15>members of the jury</a15> <q15>not to discuss the case, “least of all on the subway”</q15>.

The trial continues.
-----
1 | mixed | - | - | none
2 | indirect | - | - | none
3 | direct | message | DOCUMENT | document
4 | indirect | Ailsa Drummond | PERSON | name
5 | direct | Ewelina Sikora | PERSON | surname
6 | mixed | Ewelina Sikora | PERSON | pronoun
7 | indirect | Ewelina Sikora | PERSON | title
8 | direct | Gordon Achilty | PERSON | name
9 | direct | Ewelina Sikora | PERSON | pronoun
10 | indirect | Gordon Achilty | PERSON | surname
11 | indirect | Ewelina Sikora | PERSON | surname
12 | indirect | Ewelina Sikora | PERSON | surname
13 | indirect | Iqra Bhatti | PERSON | name
14 | indirect | Iqra Bhatti | PERSON | title
15 | mixed | Lady Strathallan | PERSON | name
16 | indirect | Ross Mauchline | PERSON | name
entity | PERSON | Ross Mauchline | Mauchline | - | -
entity | PERSON | Danuta Sikora | - | - | -
entity | PERSON | Ailsa Drummond | Ailsa Drummond KC | Prosecutor | -
entity | PERSON | Ewelina Sikora | Miss Sikora | - | -
entity | PERSON | Gordon Achilty | Gordon Achilty KC; Mr Achilty | - | -
entity | PERSON | Iqra Bhatti | Detective Constable Iqra Bhatti | Detective Constable | -
entity | PERSON | Lady Strathallan | - | judge | -
entity | ORG | High Court in Glasgow | - | - | -
entity | LOC | Cathcart | - | - | -
entity | LOC | Radom | - | - | -
entity | LOC | Largs | - | - | -
meta | Murder accused texted ‘sorry hen’, jury told | - | Senga McCafferty, High Court Reporter
