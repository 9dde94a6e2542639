School band "<x>The Broken Recorders</x>" to play opera house

By Ngaire Pukeroa

Two years ago Whenua Road School owned nine recorders, four of them cracked. In May its pupils will play the national opera house.

The band, which named itself after the instruments, was heard by chance when the conductor Anselm Brandt got lost on his way to a wedding. "<q1>I stopped to ask the way and I could not leave,</q1>" <s1>Brandt</s1> <c1>said</c1>.

"<q2>They were out of tune, but they were all out of tune together. That is called style.</q2>"

<s3>Music teacher Losa Fa'amausili</s3> <c3>said</c3> <q3>the children had learned to tape the cracks and tune with candle wax</q3>. <s4>She</s4> <c4>thought</c4> <q4>it was a hoax</q4> when the invitation came.

"<q5>The email said <n5>Dear Maestro</n5>,</q5>" <s5>she</s5> <c5>laughed</c5>. "<q5>I've been called lots of things at this school.</q5>"

New instruments have since been offered by three shops. The pupils voted to keep the old ones.

"<q7>It's our name,</q7>" <c7>said</c7> <s7>Year 8 pupil Manaia Ruru</s7>. "<q7>You can't be The Broken Recorders on good recorders.</q7>"

<s8>Her friend Oliver Tan</s8> <c8>disagreed</c8>: "<q8>I'd quite like one that works.</q8>"

The programme includes a march by the principal, Colin Shand, and a piece called "<x>Lunch Bell, Late Again</x>". <s9,10>Shand</s9,10> <c9>says</c9> <q9>he has been composing in secret since 1994</q9>, and <c10>hopes</c10> <q10>no critic will come</q10>.

<s11>The opera house</s11> <c11>said</c11> <q11>the 900 tickets had gone in an hour</q11>. <q12>It has asked the school for a second night</q12>, <c12>according to</c12> <s12>Shand</s12>, but <s14>the board of trustees</s14> <c14>has yet to say</c14> <q14>yes</q14>: it would fall on a school night.
-----
1 | direct | Anselm Brandt | PERSON | surname
2 | direct | Anselm Brandt | PERSON | none
3 | indirect | Losa Fa'amausili | PERSON | name
4 | attitude | Losa Fa'amausili | PERSON | pronoun
5 | direct | Losa Fa'amausili | PERSON | pronoun
7 | direct | Manaia Ruru | PERSON | name
8 | direct | Oliver Tan | PERSON | name
9 | indirect | Colin Shand | PERSON | surname
10 | attitude | Colin Shand | PERSON | surname
11 | indirect | opera house | ORG | organisation
12 | indirect | Colin Shand | PERSON | surname
14 | attitude | board of trustees | ORG | organisation
meta | School band "The Broken Recorders" to play opera house | - | Ngaire Pukeroa
entity | ORG | The Broken Recorders | - | - | -
entity | ORG | Whenua Road School | - | - | -
entity | PERSON | Anselm Brandt | Brandt | conductor | -
entity | PERSON | Losa Fa'amausili | - | Music teacher | Whenua Road School
entity | PERSON | Manaia Ruru | - | pupil | Whenua Road School
entity | PERSON | Oliver Tan | - | - | -
entity | PERSON | Colin Shand | Shand | principal | Whenua Road School
