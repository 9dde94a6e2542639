'<q1>They're selling the family silver to mend the gutters</q1>'

<s26>Campaigners</s26> <c26>vow</c26> <q26>to fight on</q26> as <s27>county</s27> <c27>confirms</c27> <q27>closure of seven libraries</q27>

by Tabitha Rokeby-Nunn

SEVEN libraries across the Wendle valley will close their doors for the last time on September 30 after county councillors voted through cuts of £1.2m.

The decision, taken at Wendleshire County Council's cabinet meeting in Marchbury on Tuesday, means Thornby, Great Askew, Little Cotes, Hemswick, Saltry, Pell Green and Ottermouth will lose a service which in some cases dates back to 1924.

More than 200 people stood in the rain outside Shire Hall. <s2>A placard held by a boy of about six</s2> <c2>read</c2>: '<q2>I have not finished my book.</q2>'

<s3>Cllr Gerald Wimpenny, the cabinet member for communities</s3>, <c3>told</c3> <a3>the meeting</a3> that <q3>the council faced a shortfall of £31m and had 'nothing left in the cupboard but the shelves'</q3>. <q4>Visits to the seven branches</q4>, <s4>he</s4> <c4>said</c4>, <q4>had fallen by 44 per cent since 2012</q4>.

'<q5>I learned to read in Hemswick library. Nobody should imagine I do this with a light heart,</q5>' <s5>he</s5> <c5>said</c5>, to jeers from the gallery.

But <s6>opponents</s6> <c6>claim</c6> <q6>the figures are misleading, because opening hours were halved over the same period</q6>.

Retired headteacher Winifred Stapleford, who founded the Friends of Wendle Libraries at her kitchen table in January, presented a petition of 9,317 names. '<q7>They're selling the family silver to mend the gutters,</q7>' <s7>the 78-year-old</s7> <c7>told</c7> <a7>the Wendle Gazette</a7>. '<q7>Cut the hours, then count the feet. My year sixes could have seen through that one.</q7>'

<s8>The Friends</s8> <c8>are considering</c8> <q8>an application for judicial review</q8>. <s9,10>Mrs Stapleford</s9,10> <c9>said</c9> <q9>a barrister had offered to look at the papers for nothing</q9> and <c10>vowed</c10> that <q10>the group would not '<v10>go quietly just because it's a library</v10>'</q10>.

Under the plans, a mobile library will call at each village once a fortnight for 40 minutes. <s11>A report by the council's own officers</s11> <c11>acknowledges</c11> that <q11>this would be 'of limited benefit' to children and to people in work</q11>. <s12>It</s12> also <c12>warns of</c12> <q12>the loss of 29 jobs</q12>.

At Ottermouth, where the branch shares a building with the lifeboat shop, manager Colin Treloar-Bragg has stamped books for 31 years. He learned of the vote from a customer's phone.

'<q14>I'd just been showing Mr Pocock how to renew his bus pass,</q14>' <s14>he</s14> <c14>said</c14>. '<q14>He put his hand on my arm and said, "<n14>Lad, you've gone.</n14>" That's how I found out.</q14>'

<s15>The union Public Voice</s15>, which represents most of the staff, <c15>accused</c15> the authority of <q15>'shameful' discourtesy</q15>. <s16>Branch secretary Jacqui Mottershead</s16> <c16>said</c16> <q16>letters should have gone out before the meeting and not two days after it</q16>. <s17,18>A county council spokesman</s17,18> <c17>apologised for</c17> '<q17>any distress</q17>' but <c18>denied</c18> that <q18>staff had been kept in the dark</q18>.

Parish councils have been invited to take the buildings on. Great Askew bought its reading room in 2016 for £1, and Saltry has set aside £15,000, although <s19>its chairman, Desmond Fairclough-Lacey</s19>, <c19>doubts</c19> <q19>it will be enough</q19>. '<q20>The roof alone wants forty,</q20>' <c20>explained</c20> <s20>Mr Fairclough-Lacey</s20>, whose late wife Muriel ran the village book club.

<s21>Wendle Valley MP Prudence Ackerley</s21> has written to the culture secretary <c21>asking</c21> <a21>her</a21> <q21>to use powers under the 1964 Libraries Act to order an inquiry</q21>. <s22>The Liberal Democrat</s22> <c22>thinks</c22> <q22>the council has failed to consider a shared service with neighbouring Harrowshire</q22>. '<q23>No one has picked up the phone,</q23>' <s23>she</s23> <c23>said</c23>. '<q23>I know, because I did, and they were surprised to hear from me.</q23>'

<s24>Cllr Wimpenny</s24> <c24>rejected</c24> <q24>the suggestion</q24>. He was last seen leaving by the kitchen door.

Ottermouth's last story time is on September 27. <s25>Mr Treloar-Bragg</s25> <c25>has promised</c25> <q25>to read until somebody turns off the lights</q25>.
-----
1 | direct | Winifred Stapleford | PERSON | none
2 | direct | placard held by a boy of about six | DOCUMENT | document
3 | mixed | Gerald Wimpenny | PERSON | name
4 | indirect | Gerald Wimpenny | PERSON | pronoun
5 | direct | Gerald Wimpenny | PERSON | pronoun
6 | indirect | opponents | GROUP | group
7 | direct | Winifred Stapleford | PERSON | title
8 | attitude | Friends of Wendle Libraries | ORG | organisation
9 | indirect | Winifred Stapleford | PERSON | surname
10 | mixed | Winifred Stapleford | PERSON | surname
11 | mixed | report by the council's own officers | DOCUMENT | document
12 | indirect | report by the council's own officers | DOCUMENT | pronoun
14 | direct | Colin Treloar-Bragg | PERSON | pronoun
15 | mixed | Public Voice | ORG | organisation
16 | indirect | Jacqui Mottershead | PERSON | name
17 | mixed | Wendleshire County Council | ORG | organisation
18 | indirect | Wendleshire County Council | ORG | organisation
19 | attitude | Desmond Fairclough-Lacey | PERSON | name
20 | direct | Desmond Fairclough-Lacey | PERSON | surname
21 | indirect | Prudence Ackerley | PERSON | name
22 | attitude | Prudence Ackerley | PERSON | title
23 | direct | Prudence Ackerley | PERSON | pronoun
24 | indirect | Gerald Wimpenny | PERSON | surname
25 | indirect | Colin Treloar-Bragg | PERSON | surname
26 | indirect | Campaigners | GROUP | group
27 | indirect | Wendleshire County Council | ORG | organisation
entity | PERSON | Gerald Wimpenny | Cllr Gerald Wimpenny; Cllr Wimpenny | cabinet member for communities | Wendleshire County Council
entity | PERSON | Winifred Stapleford | Mrs Stapleford | Retired headteacher | Friends of Wendle Libraries
entity | PERSON | Colin Treloar-Bragg | Mr Treloar-Bragg | manager | -
entity | PERSON | Mr Pocock | - | - | -
entity | PERSON | Jacqui Mottershead | - | Branch secretary | Public Voice
entity | PERSON | Desmond Fairclough-Lacey | Mr Fairclough-Lacey | chairman | -
entity | PERSON | Muriel | - | - | -
entity | PERSON | Prudence Ackerley | - | MP | Liberal Democrat
entity | ORG | Wendleshire County Council | - | - | -
entity | ORG | Friends of Wendle Libraries | Friends | - | -
entity | ORG | Wendle Gazette | - | - | -
entity | ORG | Public Voice | - | - | -
entity | LOC | Wendle valley | Wendle Valley | - | -
entity | LOC | Marchbury | - | - | -
entity | LOC | Thornby | - | - | -
entity | LOC | Great Askew | - | - | -
entity | LOC | Little Cotes | - | - | -
entity | LOC | Hemswick | - | - | -
entity | LOC | Saltry | - | - | -
entity | LOC | Pell Green | - | - | -
entity | LOC | Ottermouth | - | - | -
entity | LOC | Shire Hall | - | - | -
entity | LOC | Harrowshire | - | - | -
entity | NORP | Liberal Democrat | - | - | -
meta | 'They're selling the family silver to mend the gutters' | - | Tabitha Rokeby-Nunn
