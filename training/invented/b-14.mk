Varsity scraps 'sleeping fee' after sit-in by students

By Emeka Nwachukwu

The University of the Niger Valley has scrapped a N15,000 charge, known to students as the '<x>sleeping fee</x>', after a four-day occupation of its senate building.

<s1>The vice-chancellor, Professor Ngozi Ibekwe</s1>, <c1>told</c1> <a1>students</a1> through a megaphone on Thursday night that <q1>the levy was 'dead and buried'</q1>.

'<q2>Go back to your beds. They are free,</q2>' <s2>she</s2> <c2>said</c2>, to cheers.

The fee, brought in last month, was charged to anybody found resting in lecture rooms between classes. <s3>The university</s3> <c3>had argued</c3> that <q3>it would discourage squatting</q3>. <s4,5>The students' union</s4,5> <c4>said</c4> <q4>hostels built for 4,000 were housing 9,000</q4> and <c5>described</c5> the levy as '<q5>a tax on exhaustion</q5>'.

<s6>Union president Yusuf Adamu-Bello</s6> <c6>praised</c6> <q6>his members' discipline</q6>. '<q7>Not one window was broken,</q7>' <s7>he</s7> <c7>said</c7>. '<q7>We even swept the floor.</q7>'

<s8>A security guard <s15>who</s15> <c15>asked</c15> <q15>not to be named</q15></s8> <c8>confirmed</c8> <q8>it</q8>. '<q9>They swept it better than the contractors,</q9>' <s9>he</s9> <c9>said</c9>.

<s16>The federal education ministry</s16> <c16>has asked</c16> <a16>the university's council</a16> <q16>to explain itself by the end of the month</q16>. <s10>The council's chairman, Chief Rotimi Falade, a retired banker who was appointed in May and has attended, by his own count, two meetings</s10>, <c10>said</c10> <q10>he'd learned of the fee from his driver</q10>.

'<q11>I was as surprised as anybody,</q11>' <c11>said</c11> <s11>Falade</s11>.

<s12>Lecturers</s12> <c12>believe</c12> <q12>more charges are coming</q12>. <s13>The academics' association</s13> <c13>has threatened</c13> <q13>to strike if a proposed library levy isn't withdrawn</q13>.

In Room 204, a sign that once gave the price of a nap had been turned to the wall. On the back <s14>somebody</s14> <c14>had written</c14>: '<q14>Sweet dreams.</q14>'
-----
1 | mixed | Ngozi Ibekwe | PERSON | name
2 | direct | Ngozi Ibekwe | PERSON | pronoun
3 | indirect | University of the Niger Valley | ORG | organisation
4 | indirect | students' union | ORG | organisation
5 | mixed | students' union | ORG | organisation
6 | indirect | Yusuf Adamu-Bello | PERSON | name
7 | direct | Yusuf Adamu-Bello | PERSON | pronoun
8 | indirect | security guard | PERSON | title
9 | direct | security guard | PERSON | pronoun
10 | indirect | Rotimi Falade | PERSON | name
11 | direct | Rotimi Falade | PERSON | surname
12 | attitude | Lecturers | GROUP | group
13 | indirect | academics' association | ORG | organisation
14 | direct | - | - | title
15 | indirect | security guard | PERSON | pronoun
16 | indirect | federal education ministry | ORG | organisation
meta | Varsity scraps 'sleeping fee' after sit-in by students | - | Emeka Nwachukwu
entity | ORG | University of the Niger Valley | - | - | -
entity | PERSON | Ngozi Ibekwe | Professor Ngozi Ibekwe | vice-chancellor | University of the Niger Valley
entity | PERSON | Yusuf Adamu-Bello | - | Union president | -
entity | PERSON | Rotimi Falade | Chief Rotimi Falade; Falade | council's chairman | University of the Niger Valley
