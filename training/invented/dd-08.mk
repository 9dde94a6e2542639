<q1>Ferry master 'trusted a screen over a lighthouse'</q1> - <s1>lawyer</s1>

Kahu Brandt

<q2>The master of a Cook Strait ferry "trusted a screen over a lighthouse" in the minutes before it hit rocks with 312 people on board</q2>, <s2>a lawyer for injured passengers</s2> <c2>has told</c2> <a2>an inquiry</a2>.

The Tawaki Star grounded off Kaimara Point, in the Marlborough Sounds, at 9.47pm on August 2. Nineteen people were hurt.

Opening the case for 14 of them in Blenheim on Monday, <s3>Jonty Faumuina</s3> <c3>said</c3> <q3>Captain Ross Dillimore had steered by a chart display that was "four hundred metres wrong"</q3>.

"<q4>The light on that point has been there since 1881,</q4>" <c4>said</c4> <s4>the lawyer</s4>. "<q4>It doesn't need a software update.</q4>"

Dillimore, 57, listened with his head bowed. In his written statement, <s5>the skipper</s5> <c5>accepted</c5> <q5>he had switched off an alarm because it "would not shut up"</q5>. <s6>He</s6> <c6>rejected</c6> <q6>any suggestion he was tired</q6>.

His employer, Southern Link, is a joint venture between Toroa Holdings and the Danish line Nordhavn. <s7>Its counsel, Philippa Grieve KC</s7>, <c7>apologised for</c7> "<q7>the terror of that night</q7>". But <s8>she</s8> <c8>argued</c8> that <q8>the fault lay with a chart supplied by the Bergen company Fjordvik Marine and loaded by a Nelson contractor, Chartwise</q8>.

<s9>The Norwegian firm</s9> <c9>denies</c9> <q9>its product was defective</q9>. <s10>Chartwise</s10>, which is in receivership, <c10>could not say</c10> <q10>who did the work</q10>.

"<q11>My learned friend would like a fjord in the dock,</q11>" <s11>Faumuina</s11> <c11>shot back</c11>.

<s12>An interim report by the Transport Accident Investigation Commission</s12> <c12>found</c12> in December that <q12>no lookout had been posted</q12>. Minutes of a safety meeting in May, tabled on Monday, are blunter. <q13>The display had "gone walkabout" twice in a week</q13>, <s13>they</s13> <c13>record</c13>. <s14>The Seafarers' Guild</s14> <c14>says</c14> <q14>its members raised the problem 11 times</q14>.

Mere Paewai, a teacher from Porirua, was in the cafe with her baby. "<q15>I could hear the steel talking,</q15>" <s15>she</s15> <c15>told</c15> <a15>the inquiry</a15>.

Noeline Stokes, 81, broke a hip. <a16>She</a16> <c16>had been advised</c16> by <s16>a steward</s16> <q16>to "stay put and have a biscuit"</q16>. <s17>The octogenarian</s17> <c17>thanked</c17> the ship's cook, known only as Pim, for <q17>carrying her to a raft</q17>.

"<q18>He sang the whole way,</q18>" <s18>she</s18> <c18>recalled</c18>.

The captain's brother, Grant Dillimore, a harbour pilot, spoke outside court. "<q19>Ross isn't a cowboy,</q19>" <c19>said</c19> <s19>the Picton man</s19>. "<q19>He's being hung out by people who've never stood a watch.</q19>"

<s20>Dame Rewa Horomona</s20>, who chairs the inquiry, <c20>cautioned</c20> <a20>lawyers</a20> against "<q20>speeches for the six o'clock news</q20>". <s21>The former Court of Appeal judge</s21> <c21>wants</c21> <q21>to stand on the bridge of a sister ship</q21>.

Local iwi Ngāti Kaimara has had a rāhui over the bay since 40 tonnes of diesel escaped. <s22>The iwi</s22> <c22>is asking</c22> <a22>Maritime New Zealand</a22> <q22>to have the wreck removed by Matariki</q22>.

In Parliament, <s23>Transport Minister Angela Pruitt</s23> <c23>promised</c23> <q23>to act on the findings</q23>. <s24>Labour's Tevita Fonoti</s24> <c24>accused</c24> her of "<q24>hiding behind the tide tables</q24>".

Hearings resume on Wednesday with evidence from the second mate. <s25>The officer</s25> <c25>has sought</c25> <q25>name suppression</q25>.
-----
1 | mixed | Jonty Faumuina | PERSON | title
2 | mixed | Jonty Faumuina | PERSON | title
3 | mixed | Jonty Faumuina | PERSON | name
4 | direct | Jonty Faumuina | PERSON | title
5 | mixed | Ross Dillimore | PERSON | title
6 | indirect | Ross Dillimore | PERSON | pronoun
7 | mixed | Philippa Grieve | PERSON | name
8 | indirect | Philippa Grieve | PERSON | pronoun
9 | indirect | Fjordvik Marine | ORG | organisation
10 | attitude | Chartwise | ORG | organisation
11 | direct | Jonty Faumuina | PERSON | surname
12 | indirect | interim report by the Transport Accident Investigation Commission | DOCUMENT | document
13 | mixed | Minutes of a safety meeting in May | DOCUMENT | pronoun
14 | indirect | Seafarers' Guild | ORG | organisation
15 | direct | Mere Paewai | PERSON | pronoun
16 | mixed | steward | PERSON | title
17 | indirect | Noeline Stokes | PERSON | title
18 | direct | Noeline Stokes | PERSON | pronoun
19 | direct | Grant Dillimore | PERSON | title
20 | mixed | Rewa Horomona | PERSON | name
21 | attitude | Rewa Horomona | PERSON | title
22 | indirect | Ngāti Kaimara | ORG | organisation
23 | indirect | Angela Pruitt | PERSON | name
24 | mixed | Tevita Fonoti | PERSON | name
25 | indirect | second mate | PERSON | title
entity | PERSON | Jonty Faumuina | Faumuina | lawyer | -
entity | PERSON | Ross Dillimore | Captain Ross Dillimore; Dillimore; Ross | master | Southern Link
entity | PERSON | Philippa Grieve | - | counsel | Southern Link
entity | PERSON | Mere Paewai | - | teacher | -
entity | PERSON | Noeline Stokes | - | - | -
entity | PERSON | Pim | - | cook | -
entity | PERSON | Grant Dillimore | - | harbour pilot | -
entity | PERSON | Rewa Horomona | Dame Rewa Horomona | - | -
entity | PERSON | Angela Pruitt | - | Transport Minister | -
entity | PERSON | Tevita Fonoti | - | - | Labour
entity | ORG | Southern Link | - | - | -
entity | ORG | Toroa Holdings | - | - | -
entity | ORG | Nordhavn | - | - | -
entity | ORG | Fjordvik Marine | - | - | -
entity | ORG | Chartwise | - | - | -
entity | ORG | Transport Accident Investigation Commission | - | - | -
entity | ORG | Seafarers' Guild | - | - | -
entity | ORG | Court of Appeal | - | - | -
entity | ORG | Ngāti Kaimara | - | - | -
entity | ORG | Maritime New Zealand | - | - | -
entity | ORG | Parliament | - | - | -
entity | ORG | Labour | - | - | -
entity | LOC | Cook Strait | - | - | -
entity | LOC | Kaimara Point | - | - | -
entity | LOC | Marlborough Sounds | - | - | -
entity | LOC | Blenheim | - | - | -
entity | LOC | Bergen | - | - | -
entity | LOC | Nelson | - | - | -
entity | LOC | Porirua | - | - | -
entity | LOC | Picton | - | - | -
entity | NORP | Danish | - | - | -
entity | NORP | Norwegian | - | - | -
meta | Ferry master 'trusted a screen over a lighthouse' - lawyer | - | Kahu Brandt
