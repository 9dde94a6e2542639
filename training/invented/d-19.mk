Fisherfolk at Anlo-Kope give EPA one week over ‘<x>poisoned</x>’ lagoon

By Selorm Agbeko

Fishermen and fishmongers at Anlo-Kope in the Volta Region have given the Environmental Protection Authority (EPA) one week to explain the deaths of thousands of tilapia in the Adzido lagoon.

<s1,2>The chief fisherman, Torgbui Kwasi Amegah</s1,2>, <c1>told</c1> <a1>the Ghanaian Herald</a1> that <q1>the first fish were found floating on Saturday</q1>, and <c2>blamed</c2> <q2>the chemicals washed down from illegal mining sites</q2>.

'<q3>We the people here do not dig gold. We do not even wear gold,</q3>' <s3>he</s3> <c3>lamented</c3>. '<q3>Why must our children eat the gold man's poison?</q3>'

<s16>A laboratory report sighted by this reporter</s16> <c16>puts</c16> <q16>mercury in the water at eleven times the permitted level</q16>.

<s4>Madam Akosua Dzifa, leader of the fishmongers</s4>, <c4>said</c4> <q4>buyers from Accra had stopped coming</q4>. <s5>The widow and mother of six</s5> <c5>appealed to</c5> <a5>the government</a5> <q5>to give the women 'something small' to live on</q5>.

The District Chief Executive, Hon. Bright Fiagbe, visited the lagoon on Monday with a team of soldiers. <s6,7>He</s6,7> <c6>assured</c6> <a6>residents</a6> that <q6>the culprits would be 'fished out one by one'</q6> and <c7>advised</c7> <a7>them</a7> <q7>to avoid the water until further notice</q7>.

Some of the youth hooted at him. '<q9>Which culprits? They are your party people!</q9>' <s9>one young man</s9> <c9>shouted</c9>.

<s10>Mr Fiagbe</s10> <c10>denied</c10> <q10>the allegation</q10>.

When contacted, <s11>the regional director of the EPA, Dr Mrs Comfort Lartey</s11>, <c11>said</c11> <q11>samples had been sent to Kumasi and it would be premature to assign a cause</q11>. <s12>She</s12> <c12>did not rule out</c12> <q12>a natural loss of oxygen</q12>.

That explanation has not impressed Friends of the Lagoon, a local NGO. '<q14>Oxygen did not also kill the ducks,</q14>' <s14>its coordinator, Prosper Nyatefe</s14>, <c14>said</c14>.

<s15>Torgbui Amegah</s15> <c15>warned</c15> that <q15>the community would block the Aflao road if nothing was heard by Friday</q15>.

Fishing in the lagoon supports an estimated 3,400 households.
-----
1 | indirect | Kwasi Amegah | PERSON | name
2 | indirect | Kwasi Amegah | PERSON | name
3 | direct | Kwasi Amegah | PERSON | pronoun
4 | indirect | Akosua Dzifa | PERSON | name
5 | mixed | Akosua Dzifa | PERSON | title
6 | mixed | Bright Fiagbe | PERSON | pronoun
7 | indirect | Bright Fiagbe | PERSON | pronoun
9 | direct | one young man | PERSON | title
10 | indirect | Bright Fiagbe | PERSON | surname
11 | indirect | Comfort Lartey | PERSON | name
12 | attitude | Comfort Lartey | PERSON | pronoun
14 | direct | Prosper Nyatefe | PERSON | name
15 | indirect | Kwasi Amegah | PERSON | surname
16 | indirect | laboratory report sighted by this reporter | DOCUMENT | document
meta | Fisherfolk at Anlo-Kope give EPA one week over ‘poisoned’ lagoon | - | Selorm Agbeko
entity | LOC | Anlo-Kope | - | - | -
entity | LOC | Volta Region | - | - | -
entity | ORG | Environmental Protection Authority | EPA | - | -
entity | LOC | Adzido lagoon | - | - | -
entity | PERSON | Kwasi Amegah | Torgbui Kwasi Amegah; Torgbui Amegah; Amegah | chief fisherman | -
entity | ORG | Ghanaian Herald | - | - | -
entity | PERSON | Akosua Dzifa | Madam Akosua Dzifa | leader of the fishmongers | -
entity | LOC | Accra | - | - | -
entity | PERSON | Bright Fiagbe | Hon. Bright Fiagbe; Mr Fiagbe | District Chief Executive | -
entity | PERSON | Comfort Lartey | Dr Mrs Comfort Lartey | regional director | Environmental Protection Authority
entity | LOC | Kumasi | - | - | -
entity | ORG | Friends of the Lagoon | - | - | -
entity | PERSON | Prosper Nyatefe | - | coordinator | Friends of the Lagoon
entity | LOC | Aflao | - | - | -
