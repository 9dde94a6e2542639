<q1>Lift mining ban or feed our people</q1> – <s1>Nsuekyir Council</s1> <c1>tells</c1> <a1>Minister</a1>

From Akosua Bempah, Bonsaso

<s2>The Nsuekyir Traditional Council</s2> <c2>has called on</c2> <a2>government</a2> <q2>to lift, with immediate effect, the six-month ban on small-scale mining along the Ankobra River, or to provide food and stipends for the more than 9,000 youth thrown out of work</q2>.

The Omanhene, Odeneho Sarpong Ababio III, read the council’s communiqué to a durbar at Bonsaso in the Western Region on Saturday. <s3>It</s3> <c3>described</c3> the directive as “<q3>a law written in Accra by people who drink bottled water</q3>”.

“<q4>We are not for galamsey. We drove the Chinese excavators out ourselves in 2017 while the police looked on,</q4>” <s4>the paramount chief</s4> <c4>stressed</c4>.

<s5>He</s5> <c5>wondered</c5> <q5>why Goldmark Resources, a large-scale concession holder, was still blasting at Teberekrom when “a boy with a shovel is called a criminal”</q5>.

<s6,7>The Queenmother of Bonsaso, Nana Afia Konadu II</s6,7>, <c6>lamented</c6> that <q6>61 girls had dropped out of Bonsaso Senior High School since the ban took effect in June</q6>, and <c7>appealed to</c7> <a7>the Member of Parliament (MP) for the area, Ms Gifty Enchill</a7>, <q7>to table the matter</q7>.

<s8>The MP</s8>, who arrived late because a bridge at Dompim had been washed away, <c8>promised</c8> “<q8>to carry these tears to Parliament in my own handbag</q8>”. <s9>She</s9>, however, <c9>cautioned</c9> <a9>the youth</a9> against <q9>attacking military patrols</q9>.

But <s10>the Minister for Lands and Natural Resources, Dr Emmanuel Boadi-Lartey</s10>, <c10>has said</c10> <q10>the ban will stay</q10>.

Speaking on Radio Wasa in Takoradi on Monday, <s11>the sector minister</s11> <c11>insisted</c11> that <q11>turbidity in the river had reached 6,200 units against an accepted 500, “and no stool can drink that”</q11>. <s12>Dr Boadi-Lartey, himself the son of a sub-chief</s12>, <c12>said</c12> <q12>he would “rather quarrel with elders than bury children”</q12>.

<s13>A report by the Water Resources Commission</s13>, a copy of which is available to the Daily Sentinel, <c13>warned</c13> in April that <q13>the Bonsaso treatment plant would shut down by 2027 if nothing was done</q13>. <s14>The document</s14> further <c14>recommended</c14> <q14>the relocation of three washing sites</q14>.

<s15>Mrs Hannah Ofori-Tetteh, a Deputy Chief Executive Officer of the Minerals Commission</s15>, <c15>denied</c15> that <q15>anybody had been exempted</q15>. “<q16>Goldmark is far from the river. I measured it,</q16>” <s16>the mining engineer</s16> <c16>told</c16> <a16>the Daily Sentinel</a16> in Tarkwa.

Goldmark, a subsidiary of Hartwell Gold of Canada, has also been dragged into the matter. <s17,18>The company</s17,18> <c17>declined to disclose</c17> <q17>how close its pit was to the Ankobra</q17>, <c18>explaining</c18> that <q18>the matter was before the High Court at Sekondi</q18>.

<s19>The pressure group Let Our Rivers Breathe</s19> <c19>commended</c19> the minister for “<q19>standing in the mud with us</q19>”. <s20>Its convener, Mr Issah Tanko</s20>, <c20>accused</c20> some chiefs of <q20>taking envelopes from financiers in Kumasi</q20>.

<s21,22>The council’s registrar</s21,22> <c21>described</c21> the allegation as “<q21>a goat without a tail</q21>” and <c22>challenged</c22> <a22>him</a22> <q22>to mention names</q22>.

<q23>Twenty-three people had been arrested with 14 pumps by Sunday evening</q23>, <c23>according to</c23> <s23>DSP Olivia Adiku, the regional police spokesperson</s23>.

Some of the youth at the durbar wore red armbands. “<q24>Ban hunger first,</q24>” <s24>one placard</s24> <c24>read</c24>.

<s25>Opoku Barima, 23</s25>, who used to earn GH¢300 a day at a pit owned by his uncle, Kwame Barima, <c25>wants</c25> <q25>to join the navy</q25>. “<q26>I cannot swim,</q26>” <s26>the young man</s26> <c26>admitted</c26>.
-----
1 | indirect | Nsuekyir Traditional Council | ORG | organisation
2 | indirect | Nsuekyir Traditional Council | ORG | organisation
3 | mixed | council’s communiqué | DOCUMENT | pronoun
4 | direct | Sarpong Ababio III | PERSON | title
5 | mixed | Sarpong Ababio III | PERSON | pronoun
6 | indirect | Afia Konadu II | PERSON | name
7 | indirect | Afia Konadu II | PERSON | name
8 | mixed | Gifty Enchill | PERSON | title
9 | indirect | Gifty Enchill | PERSON | pronoun
10 | indirect | Emmanuel Boadi-Lartey | PERSON | name
11 | mixed | Emmanuel Boadi-Lartey | PERSON | title
12 | mixed | Emmanuel Boadi-Lartey | PERSON | surname
13 | indirect | report by the Water Resources Commission | DOCUMENT | document
14 | indirect | report by the Water Resources Commission | DOCUMENT | document
15 | indirect | Hannah Ofori-Tetteh | PERSON | name
16 | direct | Hannah Ofori-Tetteh | PERSON | title
17 | attitude | Goldmark Resources | ORG | organisation
18 | indirect | Goldmark Resources | ORG | organisation
19 | mixed | Let Our Rivers Breathe | ORG | organisation
20 | indirect | Issah Tanko | PERSON | name
21 | mixed | council’s registrar | PERSON | title
22 | indirect | council’s registrar | PERSON | title
23 | indirect | Olivia Adiku | PERSON | name
24 | direct | one placard | DOCUMENT | document
25 | attitude | Opoku Barima | PERSON | name
26 | direct | Opoku Barima | PERSON | title
entity | PERSON | Sarpong Ababio III | Odeneho Sarpong Ababio III | Omanhene | -
entity | PERSON | Afia Konadu II | Nana Afia Konadu II | Queenmother | -
entity | PERSON | Gifty Enchill | Ms Gifty Enchill | Member of Parliament | -
entity | PERSON | Emmanuel Boadi-Lartey | Dr Emmanuel Boadi-Lartey; Dr Boadi-Lartey | Minister for Lands and Natural Resources | -
entity | PERSON | Hannah Ofori-Tetteh | Mrs Hannah Ofori-Tetteh | Deputy Chief Executive Officer | Minerals Commission
entity | PERSON | Issah Tanko | Mr Issah Tanko | convener | Let Our Rivers Breathe
entity | PERSON | Olivia Adiku | DSP Olivia Adiku | regional police spokesperson | -
entity | PERSON | Opoku Barima | - | - | -
entity | PERSON | Kwame Barima | - | - | -
entity | ORG | Nsuekyir Traditional Council | Nsuekyir Council | - | -
entity | ORG | Goldmark Resources | Goldmark | - | -
entity | ORG | Bonsaso Senior High School | - | - | -
entity | ORG | Parliament | - | - | -
entity | ORG | Radio Wasa | - | - | -
entity | ORG | Water Resources Commission | - | - | -
entity | ORG | Daily Sentinel | - | - | -
entity | ORG | Minerals Commission | - | - | -
entity | ORG | Hartwell Gold | - | - | -
entity | ORG | High Court | - | - | -
entity | ORG | Let Our Rivers Breathe | - | - | -
entity | NORP | Chinese | - | - | -
entity | LOC | Ankobra River | Ankobra | - | -
entity | LOC | Bonsaso | - | - | -
entity | LOC | Western Region | - | - | -
entity | LOC | Accra | - | - | -
entity | LOC | Teberekrom | - | - | -
entity | LOC | Dompim | - | - | -
entity | LOC | Takoradi | - | - | -
entity | LOC | Tarkwa | - | - | -
entity | LOC | Canada | - | - | -
entity | LOC | Sekondi | - | - | -
entity | LOC | Kumasi | - | - | -
meta | Lift mining ban or feed our people – Nsuekyir Council tells Minister | - | Akosua Bempah
