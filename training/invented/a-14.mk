Obituary: Wilfred ‘<x>Fred</x>’ Oduya, signalman who wrote hymns

By Canon Peter Straithe

Fred Oduya, who has died aged 91, spent forty years in signal boxes and wrote some of the best-loved modern hymns in the book, several of them on the back of train registers.

<s1>Oduya</s1> <c1>liked to say</c1> that <q1>he had “two bosses, the Almighty and the 7.14 from Didcot”</q1>. Born in Freetown in 1932, he came to Reading in 1955 with a cardboard case and a letter of introduction to a man who had moved away.

“<q2>I stood on the platform and I thought, well, here is a railway, at least,</q2>” <s2>he</s2> <c2>told</c2> <a2>this newspaper</a2> in 1998. “<q2>So I asked the porter for a job.</q2>”

<s3>The porter, a Mr Lamb</s3>, <c3>advised</c3> <a3>him</a3> <q3>to try the goods yard</q3>. Within a year he was working nights at Moreton Cutting, where he found that the long gaps between freight trains suited him.

His first hymn, “<x>Lamp at the Window</x>”, was sung at the funeral of a colleague in 1963. <s4>The composer Edith Garrow</s4> <c4>once wrote</c4> that <q4>his words “fit the mouth the way bread does”</q4>.

Not everybody approved. <s5>One bishop</s5> <c5>complained</c5> that <q5>his verses smelt of coal</q5>. <s6>Oduya</s6> <c6>replied</c6>, by postcard: “<q6>So did Bethlehem, I expect, in the winter.</q6>”

He never married, though <s7>friends</s7> <c7>believed</c7> <q7>there had been an understanding with Miss Garrow</q7>. <s8>He</s8> <c8>would not discuss</c8> <q8>it</q8>. <s9>His niece, Abigail Renner</s9>, <c9>remembers</c9> <q9>him burning a bundle of letters on the allotment in 1981 “with his hat off”</q9>.

In 2004 he was appointed MBE. Asked by the Queen whether he still wrote, <s11>he</s11> <c11>is supposed to have answered</c11>: “<q11>Only when the line is clear, ma’am.</q11>”

Wilfred Oduya, signalman and hymn writer, born May 3 1932, died January 19 2024
-----
1 | mixed | Fred Oduya | PERSON | surname
2 | direct | Fred Oduya | PERSON | pronoun
3 | indirect | Mr Lamb | PERSON | title
4 | mixed | Edith Garrow | PERSON | name
5 | indirect | One bishop | PERSON | title
6 | direct | Fred Oduya | PERSON | surname
7 | attitude | friends | GROUP | group
8 | attitude | Fred Oduya | PERSON | pronoun
9 | attitude | Abigail Renner | PERSON | name
11 | direct | Fred Oduya | PERSON | pronoun
meta | Obituary: Wilfred ‘Fred’ Oduya, signalman who wrote hymns | - | Canon Peter Straithe
entity | PERSON | Fred Oduya | Oduya; Wilfred ‘Fred’ Oduya; Wilfred Oduya | signalman | -
entity | LOC | Didcot | - | - | -
entity | LOC | Freetown | - | - | -
entity | LOC | Reading | - | - | -
entity | PERSON | Mr Lamb | - | porter | -
entity | LOC | Moreton Cutting | - | - | -
entity | PERSON | Edith Garrow | Miss Garrow | composer | -
entity | LOC | Bethlehem | - | - | -
entity | PERSON | Abigail Renner | - | - | -
