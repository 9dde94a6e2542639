Bollywood's quiet foley king steps into the light

By Ananya Gokhale

You have heard Bhaskar Tawde a thousand times. He is the footsteps in “<x>Rain on Platform Four</x>”, the bangles in “<x>Meera, Unheard</x>” and every slap of the 1990s.

<s1>Tawde, who is 83 and lives above a glass shop in Dadar</s1>, <c1>says</c1> <q1>a good footstep takes four shoes and a bad mood</q1>.

“<q2>A happy man walks on his toes. For a villain I put stones in my socks,</q2>” <s2>he</s2> <c2>explains</c2>.

A documentary about his life, “<x>The Man Who Was Rain</x>”, opened in Mumbai last week. <s3>Its director, Pooja Sarabhai</s3>, <c3>recalls</c3> <q3>finding his name on a single poster out of nine hundred films</q3>. “<q4>It was spelt wrong,</q4>” <s4>she</s4> <c4>says</c4>.

<s5>Tawde</s5> <c5>doesn't mind</c5> <q5>the neglect</q5>. <q6>Sound</q6>, <s6>he</s6> <c6>likes to say</c6>, <q6>is like salt: if anybody notices, you've used too much</q6>. But <s7>he</s7> <c7>admits</c7> that <q7>the computer libraries hurt</q7>. <s8>A young engineer</s8> once <c8>informed</c8> <a8>him</a8> that <q8>his thunder had been replaced by a file called Thunder_07</q8>.

“<q9>I asked to hear it,</q9>” <s9>he</s9> <c9>says</c9>. “<q9>It was me, from 1971.</q9>”

Critics have been kind to the film. <s10>The Deccan Mirror</s10> <c10>called</c10> it “<q10>an overdue bow</q10>”. The trade press said nothing, as usual.

What does silence sound like? Tawde thinks for a moment, then rubs his thumb along a dry brick. On the recording, played back, it is unmistakable: a large empty house, at night, just after somebody has left.

“<q12>You see?</q12>” <s12>he</s12> <c12>asks</c12>. “<q12>Nobody there.</q12>”

<s13>He</s13> <c13>hopes</c13> <q13>to leave his shoes to the film institute</q13>, which, <s14>a spokesperson</s14> <c14>said</c14>, <q14>has a cupboard ready</q14>.
-----
1 | indirect | Bhaskar Tawde | PERSON | surname
2 | direct | Bhaskar Tawde | PERSON | pronoun
3 | indirect | Pooja Sarabhai | PERSON | name
4 | direct | Pooja Sarabhai | PERSON | pronoun
5 | attitude | Bhaskar Tawde | PERSON | surname
6 | indirect | Bhaskar Tawde | PERSON | pronoun
7 | indirect | Bhaskar Tawde | PERSON | pronoun
8 | indirect | young engineer | PERSON | title
9 | direct | Bhaskar Tawde | PERSON | pronoun
10 | mixed | Deccan Mirror | ORG | organisation
12 | direct | Bhaskar Tawde | PERSON | pronoun
13 | attitude | Bhaskar Tawde | PERSON | pronoun
14 | indirect | film institute | ORG | organisation
meta | Bollywood's quiet foley king steps into the light | - | Ananya Gokhale
entity | LOC | Bollywood | - | - | -
entity | PERSON | Bhaskar Tawde | Tawde | - | -
entity | LOC | Dadar | - | - | -
entity | LOC | Mumbai | - | - | -
entity | PERSON | Pooja Sarabhai | - | director | -
entity | ORG | Deccan Mirror | - | - | -
