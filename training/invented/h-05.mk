<s1>Parents</s1> <c1>vow</c1> <q1>to fight 'heartbreaking' merger of village schools</q1>

By Catrin Llewelyn-Voss
BBC Wales News

Plans to merge three village primary schools in Ceredigion have been approved by councillors, despite a 2,300-name petition and a protest by pupils dressed as coffin bearers.

Ysgol Nant-y-Fedwen, Ysgol Llanforudd and Ysgol Craig Wen will close in August 2027, and their 142 pupils will move to a new £13m "<x>area school</x>" near Lampeter.

<s2>Ceredigion council</s2> <c2>said</c2> <q2>falling rolls and a budget gap of £9m had left it with "no sustainable alternative"</q2>.

But <s3>Mared Gwynallt</s3>, who has two children at Nant-y-Fedwen, <c3>said</c3> <q3>the decision was "heartbreaking"</q3>.

"<q4>It's the last thing we've got,</q4>" <s4>she</s4> <c4>said</c4>. "<q4>We lost the shop, we lost the bank, we lost the bus. Now they want the noise of children as well.</q4>"

<s5>The 36-year-old</s5>, who runs a sheep farm with her husband, Ynyr, <c5>promised</c5> <q5>to seek a judicial review</q5>.

<s6>Campaigners</s6> <c6>believe</c6> <q6>the council underestimated travel times</q6>. <s7>They</s7> <c7>claim</c7> <q7>some four-year-olds would face a journey of 50 minutes each way</q7>.

The vote, which was held at the council's offices in Aberaeron on Tuesday, was carried by 21 to 15 after nearly five hours of debate.

<s8>Plaid Cymru councillor Elfed Rhydwen</s8>, who is responsible for education, <c8>told</c8> <a8>the meeting</a8> <q8>the new school would have a Welsh-language unit, a hall and a playing field</q8>.

"<q9>I went to a school of 19 children and I loved it,</q9>" <s9>he</s9> <c9>said</c9>. "<q9>I also remember that there were three of us in my year and one teacher who was ill for a term.</q9>

"<q9>We can't run schools on affection.</q9>"

<s10>He</s10> <c10>denied</c10> that <q10>the decision had been made in advance</q10>.

<s11>Opposition group leader Sioned Absalom</s11> <c11>said</c11> <q11>the consultation had been "a box-ticking exercise"</q11>.

An independent, <s12>she</s12> <c12>accused</c12> the authority of <q12>ignoring guidance which says <n12>there is a presumption against closing rural schools in Wales</n12></q12>.

What does the Welsh government say?

<s13>The Welsh government</s13> <c13>said</c13> <q13>decisions on school organisation were a matter for local authorities</q13>. <s14>It</s14> <c14>would not comment</c14> on <q14>whether ministers might call the plan in</q14>.

<c15>According to</c15> <s15>its own figures</s15>, <q15>68 primary schools have closed across Wales since 2015</q15>.

<s16>The teaching union UCAC</s16> <c16>warned</c16> that <q16>14 jobs could go</q16>. <s17>Its regional officer, Dilwyn Cadfael</s17>, <c17>said</c17> <q17>staff had learned of the proposal on Facebook</q17>.

"<q18>That is no way to treat people who've given 25 years,</q18>" <s18>he</s18> <c18>said</c18>.

<s19>He</s19> <c19>wants</c19> <q19>assurances that no-one will be made redundant before the new building opens</q19>.

Not everyone is against the idea. <s20>Tomos Eynon, a father of three from Llanforudd</s20>, <c20>said</c20> <q20>his eldest had shared a classroom with children four years younger</q20>.

"<q21>I'll be honest, I think she'll get more out of a bigger place,</q21>" <s21>he</s21> <c21>said</c21>. "<q21>But you can't say that too loudly in the pub.</q21>"

<s22>Former head teacher Beti Maddocks-Rees</s22>, who taught at Craig Wen until 2009, <c22>said</c22> <q22>she understood both sides</q22>. <s23>She</s23> <c23>suggested</c23> <q23>the old buildings should be handed to the villages for £1 each</q23>.

<s24>The council</s24> <c24>said</c24> <q24>it was "open to conversations" about their future</q24>.

At the gates of Nant-y-Fedwen on Wednesday, the protest coffin had been propped against the railings. <s25>A sign on it</s25> <c25>read</c25>: "<q25>Here lies a community, 1877 to 2027.</q25>"

<s26>Pupil Nanw, 10</s26>, <c26>said</c26> <q26>making it had been fun but sad</q26>. "<q27>My nain went here and she cried at the telly,</q27>" <s27>she</s27> <c27>said</c27>.
-----
1 | mixed | Parents | GROUP | group
2 | mixed | Ceredigion council | ORG | organisation
3 | mixed | Mared Gwynallt | PERSON | name
4 | direct | Mared Gwynallt | PERSON | pronoun
5 | indirect | Mared Gwynallt | PERSON | title
6 | attitude | Campaigners | GROUP | group
7 | indirect | Campaigners | GROUP | pronoun
8 | indirect | Elfed Rhydwen | PERSON | name
9 | direct | Elfed Rhydwen | PERSON | pronoun
10 | indirect | Elfed Rhydwen | PERSON | pronoun
11 | mixed | Sioned Absalom | PERSON | name
12 | indirect | Sioned Absalom | PERSON | pronoun
13 | indirect | Welsh government | ORG | organisation
14 | attitude | Welsh government | ORG | pronoun
15 | indirect | its own figures | DOCUMENT | document
16 | indirect | UCAC | ORG | organisation
17 | indirect | Dilwyn Cadfael | PERSON | name
18 | direct | Dilwyn Cadfael | PERSON | pronoun
19 | attitude | Dilwyn Cadfael | PERSON | pronoun
20 | indirect | Tomos Eynon | PERSON | name
21 | direct | Tomos Eynon | PERSON | pronoun
22 | indirect | Beti Maddocks-Rees | PERSON | name
23 | indirect | Beti Maddocks-Rees | PERSON | pronoun
24 | mixed | Ceredigion council | ORG | organisation
25 | direct | sign on it | DOCUMENT | document
26 | indirect | Nanw | PERSON | name
27 | direct | Nanw | PERSON | pronoun
entity | PERSON | Mared Gwynallt | - | - | -
entity | PERSON | Ynyr | - | - | -
entity | PERSON | Elfed Rhydwen | - | councillor | Ceredigion council
entity | PERSON | Sioned Absalom | - | opposition group leader | Ceredigion council
entity | PERSON | Dilwyn Cadfael | - | regional officer | UCAC
entity | PERSON | Tomos Eynon | - | - | -
entity | PERSON | Beti Maddocks-Rees | - | head teacher | -
entity | PERSON | Nanw | - | pupil | -
entity | ORG | Ceredigion council | - | - | -
entity | ORG | Ysgol Nant-y-Fedwen | Nant-y-Fedwen | - | -
entity | ORG | Ysgol Llanforudd | - | - | -
entity | ORG | Ysgol Craig Wen | Craig Wen | - | -
entity | ORG | Welsh government | - | - | -
entity | ORG | UCAC | - | - | -
entity | ORG | Facebook | - | - | -
entity | NORP | Plaid Cymru | - | - | -
entity | NORP | Welsh | - | - | -
entity | LOC | Ceredigion | - | - | -
entity | LOC | Llanforudd | - | - | -
entity | LOC | Lampeter | - | - | -
entity | LOC | Aberaeron | - | - | -
entity | LOC | Wales | - | - | -
meta | Parents vow to fight 'heartbreaking' merger of village schools | - | Catrin Llewelyn-Voss
