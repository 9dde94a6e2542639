Court of Appeal quashes baker's conviction after 19 years

By Ruth Ogunleye-Marsh

A baker who spent nine years in prison for setting fire to his own shop walked free of the stigma on Thursday when <s1>three judges in Wellington</s1> <c1>declared</c1> <q1>his conviction “unsafe from its first page”</q1>.

Tomasi Vakalala, 63, said nothing as the ruling was read. Outside, with his grandchildren on the steps, he was asked how he felt. ‘<q3>Late,</q3>’ <s3>he</s3> <c3>said</c3>.

<s4>The court</s4> <c4>found</c4> that <q4>police had hidden the statement of a neighbour who saw two men running</q4>. <s5>Justice Margaret Ellery, giving judgment</s5>, <c5>described</c5> the omission as ‘<q5>a thumb on the scale</q5>’.

‘<q6>We are asked to call it an oversight. An oversight doesn't come with a paper clip.</q6>

‘<q6>The clip was still on it when the file was opened.</q6>’

<s7,8>Police Commissioner Dean Whaanga</s7,8> <c7>apologised</c7> ‘<q7>without reservation</q7>’ and <c8>said</c8> <q8>the detective in charge, who died in 2015, couldn't answer for himself</q8>. <s9>Mr Vakalala's lawyer, Charlotte Amituanai</s9>, <c9>retorted</c9> that <q9>her client had been unable to answer for nine years</q9>.

<s10,11>She</s10,11> <c10>said</c10> <q10>compensation would be sought</q10> but <c11>would not name</c11> <q11>a figure</q11>.

<s12>The neighbour, Mrs Joy Pattinson, now 90</s12>, <c12>told</c12> <a12>the Gazette</a12> <q12>she'd given her statement three times</q12>. ‘<q13>The first young man spelled my name wrong,</q13>’ <s13>she</s13> <c13>said</c13>. ‘<q13>I should've known.</q13>’

The shop is a phone repairer's these days. <s14>Its owner</s14> <c14>has offered</c14> <q14>Mr Vakalala the old oven, which nobody could lift</q14>. <s15>He</s15> <c15>hasn't decided</c15> <q15>whether to take it</q15>.
-----
1 | mixed | three judges in Wellington | GROUP | group
3 | direct | Tomasi Vakalala | PERSON | pronoun
4 | indirect | Court of Appeal | ORG | organisation
5 | mixed | Margaret Ellery | PERSON | name
6 | direct | Margaret Ellery | PERSON | none
7 | mixed | Dean Whaanga | PERSON | name
8 | indirect | Dean Whaanga | PERSON | name
9 | indirect | Charlotte Amituanai | PERSON | name
10 | indirect | Charlotte Amituanai | PERSON | pronoun
11 | attitude | Charlotte Amituanai | PERSON | pronoun
12 | indirect | Joy Pattinson | PERSON | name
13 | direct | Joy Pattinson | PERSON | pronoun
14 | indirect | Its owner | PERSON | title
15 | attitude | Tomasi Vakalala | PERSON | pronoun
meta | Court of Appeal quashes baker's conviction after 19 years | - | Ruth Ogunleye-Marsh
entity | ORG | Court of Appeal | - | - | -
entity | LOC | Wellington | - | - | -
entity | PERSON | Tomasi Vakalala | Mr Vakalala | baker | -
entity | PERSON | Margaret Ellery | Justice Margaret Ellery | Justice | -
entity | PERSON | Dean Whaanga | - | Police Commissioner | -
entity | PERSON | Charlotte Amituanai | - | lawyer | -
entity | PERSON | Joy Pattinson | Mrs Joy Pattinson | neighbour | -
entity | ORG | Gazette | - | - | -
