‘<q1>We count the days by the water truck</q1>’: Families in Chad camp face new ration cuts

<s2>Aid agencies</s2> <c2>warn of</c2> <q2>a funding collapse</q2> as more than 60,000 Sudanese refugees shelter in Adoumri.

By Hawa Tidjani

Adoumri, Chad – Before the sun is fully up, Khadija Abakar has already placed three yellow jerrycans in a line that winds past the clinic and out of sight.

The 38-year-old mother of five fled el-Geneina, in Sudan’s West Darfur, in June 2023. Her husband was killed on the road to the border.

“<q3>We count the days by the water truck,</q3>” <s3>she</s3> <c3>says</c3>, retying a scarf around her youngest child. “<q3>When it comes, that is a day. When it does not come, we are only waiting.</q3>”

The truck came on Saturday. It did not come on Sunday.

Adoumri was set up two years ago for 25,000 people. <s4>The United Nations refugee agency, UNHCR</s4>, <c4>says</c4> <q4>61,400 are now registered here, with some 300 more arriving each week since fighting resumed around el-Fasher</q4>.

From 1 December, the World Food Programme will halve rations in the camp. <s5>The agency</s5> <c5>announced</c5> last week that <q5>it had received only 22 percent of the money it needed for eastern Chad this year</q5>.

“<q6>This is not a decision anyone wanted to take,</q6>” <s6>Ibrahim Saleck, the head of its office in Abeche</s6>, <c6>told</c6> <a6>Al Jazeera</a6>. “<q6>We are taking from the hungry to feed the starving.</q6>”

<s7>Saleck, a Mauritanian</s7> who has worked in the region since the Darfur war of 2003, <c7>warned</c7> that <q7>the cuts would hit breastfeeding women first</q7>. <s8>He</s8> <c8>called on</c8> <a8>donor governments</a8> <q8>to honour pledges made in Geneva in April</q8>.

<s9>His colleagues</s9> <c9>fear</c9> that <q9>families will start sending children to work in the gold mines to the north</q9>.

At the camp’s only hospital, run by the charity Médecins Solidaires, 14 cots are shared by 31 malnourished children. Dr Fatimé Ngarta pauses beside a boy of two who weighs less than six kilograms.

“<q10>His mother walked nine days,</q10>” <c10>says</c10> <s10>Ngarta</s10>. “<q10>She asked me whether he would live, and I told her to ask me on Friday.</q10>”

The paediatrician, who trained in N’Djamena and in Lyon, admitted 212 children in October, almost twice as many as in the same month last year. <s11>She</s11> <c11>said</c11> <q11>she had run out of therapeutic milk on two occasions</q11>.

<s12>A report</s12> published this month by the Sahel Refugee Observatory <c12>found</c12> that <q12>one child in five under the age of five in Adoumri was acutely malnourished</q12>. <s13,14>It</s13,14> <c13>described</c13> the response as “<q13>a system of triage without end</q13>” and <c14>urged</c14> <a14>the African Union</a14> <q14>to convene an emergency meeting</q14>.

Chad, one of the world’s poorest countries, is hosting more than 1.2 million refugees. <s15>The governor of Ouaddai province, General Bachar Mahamat</s15>, <c15>said</c15> <q15>his government had “given land, given soldiers and given patience”</q15>.

“<q16>But we cannot give what we do not have,</q16>” <s16>he</s16> <c16>told</c16> <a16>a news conference</a16> in Abeche on Thursday.

<s17>The general</s17> <c17>denied</c17> <q17>accusations that soldiers had turned back families at the Adre crossing</q17>. <s18>Two women</s18> interviewed separately by Al Jazeera <c18>said</c18> <q18>they had been made to pay 20,000 CFA francs ($33) to get through</q18>. <s19>They</s19> <c19>asked</c19> <q19>not to be named</q19>, for fear of reprisals.

Asked about their accounts, <s20>UNHCR</s20> <c20>said</c20> <q20>it was in contact with the authorities and that any claims of extortion should be investigated</q20>.

<s21>Community leaders</s21> <c21>say</c21> <q21>tensions with the host population are growing</q21>. In September, a fight over firewood left two people dead and 16 shelters burned.

<s22>Oumar Hissein, a Chadian farmer</s22> whose millet field borders the camp, <c22>says</c22> <q22>he does not blame the newcomers</q22>. “<q23>They did not choose my field,</q23>” <s23>he</s23> <c23>says</c23>. “<q23>But in Paris and New York they look at the map and see nobody living here. I was living here.</q23>”

<s24>Hissein</s24> <c24>believes</c24> <q24>the government has forgotten both sides of the fence</q24>.

Back in the queue, nothing moves. The truck has broken down at Farchana, 40km away. Abakar lifts her jerrycans, still empty, and turns towards her shelter.

<q25>She once taught geography</q25>, <s25>she</s25> <c25>says</c25>, <q25>in a school with a blue gate</q25>.

“<q26>I used to show the children where Chad was,</q26>” <s26>she</s26> <c26>adds</c26>. “<q26>I told them it was very far.</q26>”
-----
1 | direct | Khadija Abakar | PERSON | none
2 | indirect | Aid agencies | GROUP | group
3 | direct | Khadija Abakar | PERSON | pronoun
4 | indirect | UNHCR | ORG | organisation
5 | indirect | World Food Programme | ORG | organisation
6 | direct | Ibrahim Saleck | PERSON | name
7 | indirect | Ibrahim Saleck | PERSON | surname
8 | indirect | Ibrahim Saleck | PERSON | pronoun
9 | attitude | His colleagues | GROUP | group
10 | direct | Fatimé Ngarta | PERSON | surname
11 | indirect | Fatimé Ngarta | PERSON | pronoun
12 | indirect | report published this month by the Sahel Refugee Observatory | DOCUMENT | document
13 | mixed | report published this month by the Sahel Refugee Observatory | DOCUMENT | pronoun
14 | indirect | report published this month by the Sahel Refugee Observatory | DOCUMENT | pronoun
15 | mixed | Bachar Mahamat | PERSON | name
16 | direct | Bachar Mahamat | PERSON | pronoun
17 | indirect | Bachar Mahamat | PERSON | title
18 | indirect | Two women interviewed separately by Al Jazeera | GROUP | group
19 | indirect | Two women interviewed separately by Al Jazeera | GROUP | pronoun
20 | indirect | UNHCR | ORG | organisation
21 | indirect | Community leaders | GROUP | group
22 | indirect | Oumar Hissein | PERSON | name
23 | direct | Oumar Hissein | PERSON | pronoun
24 | attitude | Oumar Hissein | PERSON | surname
25 | indirect | Khadija Abakar | PERSON | pronoun
26 | direct | Khadija Abakar | PERSON | pronoun
entity | PERSON | Khadija Abakar | Abakar | - | -
entity | PERSON | Ibrahim Saleck | Saleck | head of its office in Abeche | World Food Programme
entity | PERSON | Fatimé Ngarta | Dr Fatimé Ngarta; Ngarta | paediatrician | Médecins Solidaires
entity | PERSON | Bachar Mahamat | General Bachar Mahamat | governor of Ouaddai province | -
entity | PERSON | Oumar Hissein | Hissein | farmer | -
entity | ORG | UNHCR | United Nations refugee agency | - | -
entity | ORG | World Food Programme | - | - | -
entity | ORG | Al Jazeera | - | - | -
entity | ORG | Médecins Solidaires | - | - | -
entity | ORG | Sahel Refugee Observatory | - | - | -
entity | ORG | African Union | - | - | -
entity | NORP | Sudanese | - | - | -
entity | NORP | Mauritanian | - | - | -
entity | NORP | Chadian | - | - | -
entity | LOC | Chad | - | - | -
entity | LOC | Adoumri | - | - | -
entity | LOC | el-Geneina | - | - | -
entity | LOC | Sudan | - | - | -
entity | LOC | West Darfur | - | - | -
entity | LOC | Darfur | - | - | -
entity | LOC | el-Fasher | - | - | -
entity | LOC | Abeche | - | - | -
entity | LOC | Geneva | - | - | -
entity | LOC | N’Djamena | - | - | -
entity | LOC | Lyon | - | - | -
entity | LOC | Ouaddai province | - | - | -
entity | LOC | Adre | - | - | -
entity | LOC | Paris | - | - | -
entity | LOC | New York | - | - | -
entity | LOC | Farchana | - | - | -
meta | ‘We count the days by the water truck’: Families in Chad camp face new ration cuts | - | Hawa Tidjani
