Singer Amara Delacroix, ‘<x>the Nightjar of Marigot</x>’, dies at 81

PARIS (Newswire) - <q1>Amara Delacroix, whose smoky contralto carried Caribbean lullabies into the concert halls of Europe, died on Sunday in Lyon</q1>, <s1>her daughter</s1> <c1>announced</c1>. She was 81.

<s2>A statement from the family</s2> <c2>said</c2> <q2>she had “slipped out between two songs, as she always did”</q2>. No cause was given.

<s3>France's culture minister, Blandine Auriol</s3>, <c3>paid tribute to</c3> “<q3>a voice that could lower the temperature of a room</q3>”. <s4>The president</s4> <c4>called</c4> her «<q4>notre veilleuse</q4>», or night light.

Born above a net-mender's shop in Marigot, <q5>Delacroix learned to sing</q5>, <s5>she</s5> often <c5>recalled</c5>, <q5>by answering the birds</q5>. Her first record, “<x>Low Door, High Window</x>”, sold 400 copies. Her ninth sold four million.

“<q6>I didn't get better,</q6>” <s6>she</s6> <c6>told</c6> <a6>an interviewer</a6> in 1988. “<q6>The microphones did.</q6>”

<s7>Critics</s7> <c7>accused</c7> her of <q7>singing behind the beat</q7>; <s8>the pianist Octave Lemoine, who accompanied her for 26 years and is writing a memoir of their tours</s8>, <c8>said</c8> <q8>they had missed the point</q8>.

“<q9>She was not behind the beat. She was waiting for it to apologise,</q9>” <c9>said</c9> <s9>Lemoine</s9>.

<s10,15>She</s10,15> <c15>refused</c15> <q15>to perform in countries that had jailed poets</q15>, and turned down a state honour, <c10>saying</c10> that “<q10>ribbons are for cakes</q10>”. <s11>Her</s11> often repeated <c11>claim</c11> that <q11>she had never read a review</q11> was untrue: she kept them all, in hatboxes.

<s12>Her record company</s12> <c12>said</c12> <q12>an album finished in March would appear as planned</q12>. <q13>Its title</q13>, <s13>the company</s13> <c13>confirmed</c13>, <q13>is “Don't Wait Up”</q13>.

A funeral will be held on Friday. <s14>The family</s14> <c14>has asked</c14> <a14>mourners</a14> <q14>to bring no flowers, only “something that whistles”</q14>.
-----
1 | indirect | her daughter | PERSON | title
2 | mixed | family | GROUP | document
3 | mixed | Blandine Auriol | PERSON | name
4 | mixed | president | PERSON | title
5 | indirect | Amara Delacroix | PERSON | pronoun
6 | direct | Amara Delacroix | PERSON | pronoun
7 | indirect | Critics | GROUP | group
8 | indirect | Octave Lemoine | PERSON | name
9 | direct | Octave Lemoine | PERSON | surname
10 | mixed | Amara Delacroix | PERSON | pronoun
11 | indirect | Amara Delacroix | PERSON | pronoun
12 | indirect | Her record company | ORG | organisation
13 | mixed | Her record company | ORG | organisation
14 | mixed | family | GROUP | group
15 | attitude | Amara Delacroix | PERSON | pronoun
meta | Singer Amara Delacroix, ‘the Nightjar of Marigot’, dies at 81 | - | -
entity | PERSON | Amara Delacroix | Delacroix | Singer | -
entity | LOC | Marigot | - | - | -
entity | LOC | PARIS | - | - | -
entity | ORG | Newswire | - | - | -
entity | LOC | Caribbean | - | - | -
entity | LOC | Europe | - | - | -
entity | LOC | Lyon | - | - | -
entity | LOC | France | - | - | -
entity | PERSON | Blandine Auriol | - | culture minister | -
entity | PERSON | Octave Lemoine | Lemoine | pianist | -
