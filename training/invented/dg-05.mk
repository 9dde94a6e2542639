<q1>I’d rather go to prison than move my slurry tanker</q1>, <s1>farmer</s1> <c1>tells</c1> <a1>court</a1>

Row over 300 yards of Herefordshire footpath has divided a village, a council and two cousins

By Horatia Venn, Rural Affairs Correspondent

For eleven months a slurry tanker has stood across the path from Wenbury to the old mill on Hurn Brook, and <s2>its owner</s2> <c2>has no intention of</c2> <q2>shifting it</q2>.

“<q3>They can have me before they have that track,</q3>” <s3>Giles Mattock, 58</s3>, <c3>told</c3> <a3>Hereford magistrates’ court</a3> on Tuesday, to groans from a row of walkers in the gallery. “<q3>Prison would be a rest. My grandfather is buried beside it, and so is his horse.</q3>”

<s4>Mr Mattock</s4>, who milks 140 Friesians at Upper Hurn Farm, <c4>complains</c4> that <q4>strangers left gates open and once “held a birthday party in the silage”</q4>.

The prosecution was brought by the Open Paths Society, a charity with 9,000 members, which relies on a tithe map of 1843. <s5>A note in its margin</s5> <c5>reads</c5> “<q5>foot way to ye mylne</q5>”.

“<q6>He has built a monument to bad temper,</q6>” <c6>said</c6> <s6>Rosalind Peake, the society’s chairman</s6>. “<q6>One does not park sewage on history.</q6>”

<s7,8>District Judge Alison Threlkeld</s7,8> <c7>found</c7> that <q7>the right of way was “as plain as a church”</q7> and <c8>ordered</c8> <a8>him</a8> <q8>to clear it within 28 days</q8>.

Ms Peake, who ran a girls’ school in Malvern until 2016, led the applause. “<q9>This is not a pantomime, madam,</q9>” <s9>the judge</s9> <c9>snapped</c9>.

On the steps outside, <s10>the former headmistress</s10> <c10>pronounced</c10> herself “<q10>99 per cent delighted</q10>”.

Mr Mattock’s cousin is less so. <s23>Julian Mattock</s23>, who grows cider apples on the far bank for Tanner & Lyde, <c23>blames</c23> <q23>the tanker for a collapse in passing trade</q23>. “<q11>Giles would argue with the weather,</q11>” <s11>the fruit grower</s11> <c11>said</c11>. “<q11>Then he would write to the weather.</q11>”

Nor is all quiet at the Drovers’ Rest, where the farmer’s wife, Penelope, and the eldest of their four daughters help on Sundays. <s12>Bev Stokes, the landlady</s12>, <c12>estimates</c12> that <q12>she has lost £400 a week in ploughman’s lunches</q12>.

“<q13>I should simply like my view back,</q13>” <c13>murmured</c13> <s13>the mother of four</s13>, drying a glass.

<s14>Herefordshire Council</s14>, which has served two notices since May, <c14>said</c14> <q14>it had “neither the lorry nor the budget” to remove the obstruction itself</q14>. Beneath the second, in red marker, <s15>its recipient</s15> <c15>has written</c15>: “<q15>Make me.</q15>”

<s16>The Land and Livestock Union (LLU)</s16> <c16>has offered</c16> <q16>to meet his costs</q16>. “<q17>Farmers are not park keepers,</q17>” <s17>a spokesman</s17> <c17>said</c17>.

<s18>The union</s18>, known until the Nineties as the Marcher Graziers, <c18>fears</c18> <q18>a flood of such claims before the deadline for recording old routes</q18>.

<s19>Sir Edmund Laughton-Hale, the Conservative MP for the Golden Valley</s19>, <c19>has called for</c19> “<q19>a stile, a pint and a handshake</q19>”. <s20>The vicar of Wenbury</s20> <c20>would not be drawn on</c20> <q20>who was in the right</q20>.

“<q21>I have parishioners on both banks,</q21>” <s21>the clergyman</s21> <c21>pointed out</c21>, “<q21>and a tower to mend.</q21>”

<s22>A couple from Utrecht</s22>, turned back on Saturday with their map still dry, <c22>thought</c22> it “<q22>the most English thing we have seen</q22>”.

The tanker, bought second-hand from Powell Agri of Brecon, is understood to be empty.
-----
1 | indirect | Giles Mattock | PERSON | title
2 | attitude | Giles Mattock | PERSON | title
3 | direct | Giles Mattock | PERSON | name
4 | mixed | Giles Mattock | PERSON | surname
5 | direct | note in its margin | DOCUMENT | document
6 | direct | Rosalind Peake | PERSON | name
7 | mixed | Alison Threlkeld | PERSON | name
8 | indirect | Alison Threlkeld | PERSON | name
9 | direct | Alison Threlkeld | PERSON | title
10 | mixed | Rosalind Peake | PERSON | title
11 | direct | Julian Mattock | PERSON | title
12 | indirect | Bev Stokes | PERSON | name
13 | direct | Penelope | PERSON | title
14 | mixed | Herefordshire Council | ORG | organisation
15 | direct | Giles Mattock | PERSON | title
16 | indirect | Land and Livestock Union | ORG | organisation
17 | direct | Land and Livestock Union | ORG | organisation
18 | attitude | Land and Livestock Union | ORG | organisation
19 | mixed | Edmund Laughton-Hale | PERSON | name
20 | attitude | vicar of Wenbury | PERSON | title
21 | direct | vicar of Wenbury | PERSON | title
22 | mixed | couple from Utrecht | GROUP | group
23 | indirect | Julian Mattock | PERSON | name
entity | PERSON | Giles Mattock | Mr Mattock; Giles | - | -
entity | PERSON | Rosalind Peake | Ms Peake | chairman | Open Paths Society
entity | PERSON | Alison Threlkeld | District Judge Alison Threlkeld | District Judge | -
entity | PERSON | Julian Mattock | - | - | -
entity | PERSON | Penelope | - | - | -
entity | PERSON | Bev Stokes | - | landlady | Drovers’ Rest
entity | PERSON | Edmund Laughton-Hale | Sir Edmund Laughton-Hale | MP | -
entity | ORG | Hereford magistrates’ court | - | - | -
entity | ORG | Open Paths Society | - | - | -
entity | ORG | Tanner & Lyde | - | - | -
entity | ORG | Herefordshire Council | - | - | -
entity | ORG | Land and Livestock Union | LLU; Marcher Graziers | - | -
entity | ORG | Powell Agri | - | - | -
entity | LOC | Herefordshire | - | - | -
entity | LOC | Wenbury | - | - | -
entity | LOC | Hurn Brook | - | - | -
entity | LOC | Upper Hurn Farm | - | - | -
entity | LOC | Malvern | - | - | -
entity | LOC | Drovers’ Rest | - | - | -
entity | LOC | Golden Valley | - | - | -
entity | LOC | Utrecht | - | - | -
entity | LOC | Brecon | - | - | -
entity | NORP | Conservative | - | - | -
entity | NORP | English | - | - | -
meta | I’d rather go to prison than move my slurry tanker, farmer tells court | - | Horatia Venn
