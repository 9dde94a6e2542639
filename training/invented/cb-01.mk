<q1>Pharmacist ‘poisoned partner’s flask before audit’</q1>, <a1>murder trial</a1> <c1>hears</c1>

By Oonagh Tetley, PA

<q2>A pharmacist poisoned her business partner with a flask of tea two days before their accounts were to be opened to an auditor</q2>, <a2>a jury</a2> <c2>has been told</c2>.

<s3>Leonie Farrant, 47</s3>, <c3>denies</c3> <q3>murdering Gareth Osgood at the shop they ran in Wendlow, Lincolnshire, in November 2023</q3>.

Opening the case at Lincoln Crown Court on Tuesday, <s4>Miriam Achebe-Holt KC</s4>, prosecuting, <c4>said</c4> <q4>Jessop Lane, the chain of four chemists owned by the pair, was “11 days from ruin” and only one of them knew it</q4>.

“<q5>She did not need him gone for ever,</q5>” <s5>she</s5> <c5>told</c5> <a5>jurors</a5>. “<q5>She needed him gone by Thursday.</q5>”

<q6>On the Thursday</q6>, <a6>the court</a6> <c6>heard</c6>, <q6>Mr Osgood was to sit down with Dalton Percy, the Nottingham accountants, for the first time in three years</q6>.

<s7>A letter from Dalton Percy</s7>, found in the 52-year-old’s car, <c7>warned</c7> that <q7>£214,000 was “not where it ought to be”</q7>.

At 6.52am on the day he died, <s8>Farrant</s8> <c8>texted</c8> <a8>him</a8>: “<q8>Tea’s on your desk. Drink it while it’s hot for once x.</q8>”

<s9>He</s9> <c9>replied</c9>: “<q9>You’re spoiling me.</q9>”

<s10>A post-mortem examination by Home Office pathologist Dr Imre Sandoz</s10> <c10>found</c10> <q10>nine times the therapeutic dose of digoxin in his blood</q10>.

<s11>A driver for Marcus Fleet, the medical courier firm</s11>, <c11>told</c11> <a11>detectives</a11> <q11>he had watched the defendant rinse a flask in the yard behind Sheep Street</q11>. <q12>It was</q12>, <s12>he</s12> <c12>added</c12>, “<q12>an odd thing to do in the rain</q12>”.

<s13>Farrant</s13> <c13>told</c13> <a13>Lincolnshire Police</a13> that <q13>she had spent the morning with her mother at a home in Skegby owned by Martha Kitching</q13>.

<q14>Its signing-in system</q14>, <c14>said</c14> <s14>Martha Kitching</s14>, which operates 31 care homes in the East Midlands, <q14>held no record of her after October</q14>.

<s15>Ms Achebe-Holt</s15> <c15>described</c15> that alibi as “<q15>a prescription she wrote for herself</q15>”.

In a statement read by the Crown, <s16>Petra Osgood, the dead man’s widow</s16>, <c16>said</c16> <q16>he had planned to retire at Easter</q16>. “<q17>He trusted her with his keys, his cat and his mother,</q17>” <s17>Mrs Osgood</s17> <c17>wrote</c17>.

<s18>Callum Brandreth KC</s18>, defending, <c18>asked</c18> <a18>the panel of seven women and five men</a18> <q18>to keep an open mind</q18>.

<s19>He</s19> <c19>reminded</c19> <a19>them</a19> that <q19>digoxin “is hardly a secret in a chemist’s” and that Mr Osgood took it for his heart</q19>.

<s20>Mr Brandreth</s20> <c20>suggested</c20> <q20>the police had ignored those to whom Jessop Lane owed money, among them Frank Lowther, a betting chain with 19 branches in the Fens, and Tillotson Bright, a Boston wholesaler</q20>.

<s21>Both companies</s21> <c21>have denied</c21> <q21>pressing Mr Osgood for payment</q21>.

<s22>The judge, Mrs Justice Ellwand</s22>, <c22>ordered</c22> <a22>jurors</a22> <q22>not to look up the case on Facebook or to walk past the shop</q22>, which is now let to the charity Sue Merrion.

<s23>Farrant, of Almond Drive, Wendlow</s23>, also <c23>denies</c23> <q23>false accounting</q23>.

The trial, listed for five weeks, continues on Wednesday.
-----
1 | mixed | - | - | none
2 | indirect | - | - | none
3 | indirect | Leonie Farrant | PERSON | name
4 | mixed | Miriam Achebe-Holt | PERSON | name
5 | direct | Miriam Achebe-Holt | PERSON | pronoun
6 | indirect | - | - | none
7 | mixed | letter from Dalton Percy | DOCUMENT | document
8 | direct | Leonie Farrant | PERSON | surname
9 | direct | Gareth Osgood | PERSON | pronoun
10 | indirect | post-mortem examination by Home Office pathologist Dr Imre Sandoz | DOCUMENT | document
11 | indirect | driver for Marcus Fleet | PERSON | title
12 | mixed | driver for Marcus Fleet | PERSON | pronoun
13 | indirect | Leonie Farrant | PERSON | surname
14 | indirect | Martha Kitching | ORG | organisation
15 | mixed | Miriam Achebe-Holt | PERSON | surname
16 | indirect | Petra Osgood | PERSON | name
17 | direct | Petra Osgood | PERSON | surname
18 | indirect | Callum Brandreth | PERSON | name
19 | mixed | Callum Brandreth | PERSON | pronoun
20 | indirect | Callum Brandreth | PERSON | surname
21 | indirect | Frank Lowther and Tillotson Bright | GROUP | group
22 | indirect | Mrs Justice Ellwand | PERSON | name
23 | indirect | Leonie Farrant | PERSON | surname
entity | PERSON | Leonie Farrant | Farrant | pharmacist | Jessop Lane
entity | PERSON | Gareth Osgood | Mr Osgood | - | Jessop Lane
entity | PERSON | Miriam Achebe-Holt | Ms Achebe-Holt | - | -
entity | PERSON | Imre Sandoz | Dr Imre Sandoz | pathologist | Home Office
entity | PERSON | Petra Osgood | Mrs Osgood | - | -
entity | PERSON | Callum Brandreth | Mr Brandreth | - | -
entity | PERSON | Mrs Justice Ellwand | - | judge | -
entity | ORG | Lincoln Crown Court | - | - | -
entity | ORG | Jessop Lane | - | - | -
entity | ORG | Dalton Percy | - | - | -
entity | ORG | Home Office | - | - | -
entity | ORG | Marcus Fleet | - | - | -
entity | ORG | Lincolnshire Police | - | - | -
entity | ORG | Martha Kitching | - | - | -
entity | ORG | Crown | - | - | -
entity | ORG | Frank Lowther | - | - | -
entity | ORG | Tillotson Bright | - | - | -
entity | ORG | Facebook | - | - | -
entity | ORG | Sue Merrion | - | - | -
entity | LOC | Wendlow | - | - | -
entity | LOC | Lincolnshire | - | - | -
entity | LOC | Nottingham | - | - | -
entity | LOC | Sheep Street | - | - | -
entity | LOC | Skegby | - | - | -
entity | LOC | East Midlands | - | - | -
entity | LOC | Fens | - | - | -
entity | LOC | Boston | - | - | -
entity | LOC | Almond Drive | - | - | -
meta | Pharmacist ‘poisoned partner’s flask before audit’, murder trial hears | - | Oonagh Tetley
