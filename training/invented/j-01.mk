<q1>Forces families ‘treated like squatters’ in mouldy homes</q1>, <s1>ex-general</s1> <c1>says</c1>

<s2>Retired commander</s2> <c2>calls for</c2> <q2>contractor to be stripped of £640m deal</q2> as one in four service houses fails inspection

Giles Ormathwaite, Defence Editor

<q3>Military families are being treated “like squatters in their own barracks” by the company paid to look after their homes</q3>, <s3>a retired general</s3> <c3>has told</c3> <a3>MPs</a3>.

<s4>Major-General Sir Alaric Penhallick</s4>, who ran the army’s estate until 2021, <c4>said</c4> <q4>Ridgemere Estates should lose its £640 million maintenance contract unless it cleared a backlog of 17,000 repairs by Easter</q4>.

“<q5>If a soldier left his rifle in the state these houses are in, he would be on a charge,</q5>” <s5>he</s5> <c5>told</c5> <a5>the Commons defence committee</a5>. “<q5>We post his wife and children there and call it an entitlement.</q5>”

The committee opened its inquiry in June after <s27>The Times</s27> <c27>disclosed</c27> that <q27>raw sewage had flooded eight houses in Tidworth, Wiltshire, on the night before a battlegroup left for Estonia</q27>. <s6>A report</s6> published last week by the National Audit Office <c6>found</c6> that <q6>one in four of the 47,000 homes inspected since January did not meet the government’s own standard</q6>.

Most of the estate was sold in 1996 to a private landlord, in a deal that has since cost the taxpayer an estimated £4 billion. Ministers bought it back this year. Ridgemere, which is based in Reading and owned by a Canadian pension fund, has looked after the buildings since 2022.

<s7,8>Its chief executive, Marcus Yelverton</s7,8>, <c7>apologised for</c7> “<q7>individual failings</q7>” but <c8>insisted</c8> that <q8>the company had inherited decades of neglect</q8>. <s9>He</s9> <c9>admitted</c9>, however, that <q9>its engineers had missed 11 per cent of emergency appointments over the summer</q9>.

Rosalind Tapsfield, the committee’s Conservative chairwoman, produced a photograph of mushrooms growing from a skirting board in Catterick. Had he seen it before? <s10>Yelverton</s10> <c10>said</c10> <q10>he had not</q10>.

“<q11>Then perhaps you should get out more,</q11>” <s11>she</s11> <c11>replied</c11>.

The picture was taken by Becky Stanhill, whose husband is a sergeant in the Royal Engineers. <s12>She</s12> <c12>told</c12> <a12>The Times</a12> <q12>she had reported the damp 14 times since their second daughter was born in March</q12>.

“<q13>They sent a man with a dehumidifier, then a man to collect the dehumidifier,</q13>” <s13>Stanhill, 31</s13>, <c13>said</c13>. “<q13>Dan rang me from Cyprus to ask if the baby was still coughing. That’s what he was thinking about, not his job.</q13>”

<s14>The couple</s14> <c14>have decided</c14> <q14>to leave the army when his contract ends next year</q14>. They are not alone: in a survey of 9,200 personnel published in May, accommodation overtook pay as the reason most often given for resigning.

<s15>Brigadier Fenella Crosthwaite, the head of the Garrison Families Association</s15>, <c15>said</c15> <q15>wives were now refusing to move when their husbands were posted</q15>. <s16>She</s16> <c16>urged</c16> <a16>ministers</a16> <q16>to pay for hotel rooms when a boiler was out for more than 48 hours</q16>. “<q17>It is not gold-plating,</q17>” <s17>the brigadier</s17> <c17>added</c17>. “<q17>It is hot water.</q17>”

Colonel Peter Lysaght, her predecessor, resigned in 2023 after a dispute with the department over its repair figures. In his resignation letter, seen by The Times, <s18,19>he</s18,19> <c18>described</c18> them as “<q18>a work of the imagination</q18>” and <c19>accused</c19> officials of <q19>closing complaints that had never been dealt with</q19>.

<s20>The Ministry of Defence</s20> <c20>denied</c20> that <q20>any complaint had been closed improperly</q20>. <s21>A spokesman</s21> <c21>said</c21>: “<q21>We are bringing forward £1.5 billion to fix the worst homes and have introduced a consumer charter so that families know what to expect.</q21>”

<s22>Louisa Garrowby, the armed forces minister</s22>, <c22>has promised</c22> that <q22>every house with a category one hazard will be emptied by the end of 2026</q22>. She is understood to be considering fines for missed appointments, although <s24>Treasury officials</s24> <c24>doubt</c24> <q24>whether the contract allows them</q24>.

Penhallick, 63, spent part of his childhood in army quarters in Germany. <q25>The windows did not shut there either</q25>, <s25>he</s25> <c25>recalled</c25>. “<q26>But there was a sergeant-major with a toolbox,</q26>” <s26>he</s26> <c26>said</c26>. “<q26>I should like to know what we gained by getting rid of him.</q26>”
-----
1 | mixed | Alaric Penhallick | PERSON | title
2 | indirect | Alaric Penhallick | PERSON | title
3 | mixed | Alaric Penhallick | PERSON | title
4 | indirect | Alaric Penhallick | PERSON | name
5 | direct | Alaric Penhallick | PERSON | pronoun
6 | indirect | report published last week by the National Audit Office | DOCUMENT | document
7 | mixed | Marcus Yelverton | PERSON | name
8 | indirect | Marcus Yelverton | PERSON | name
9 | indirect | Marcus Yelverton | PERSON | pronoun
10 | indirect | Marcus Yelverton | PERSON | surname
11 | direct | Rosalind Tapsfield | PERSON | pronoun
12 | indirect | Becky Stanhill | PERSON | pronoun
13 | direct | Becky Stanhill | PERSON | surname
14 | attitude | Becky Stanhill and Dan | GROUP | group
15 | indirect | Fenella Crosthwaite | PERSON | name
16 | indirect | Fenella Crosthwaite | PERSON | pronoun
17 | direct | Fenella Crosthwaite | PERSON | title
18 | mixed | Peter Lysaght | PERSON | pronoun
19 | indirect | Peter Lysaght | PERSON | pronoun
20 | indirect | Ministry of Defence | ORG | organisation
21 | direct | Ministry of Defence | ORG | organisation
22 | indirect | Louisa Garrowby | PERSON | name
24 | attitude | Treasury officials | GROUP | group
25 | indirect | Alaric Penhallick | PERSON | pronoun
27 | indirect | The Times | ORG | organisation
26 | direct | Alaric Penhallick | PERSON | pronoun
entity | PERSON | Alaric Penhallick | Major-General Sir Alaric Penhallick; Penhallick | retired general | -
entity | PERSON | Marcus Yelverton | Yelverton | chief executive | Ridgemere Estates
entity | PERSON | Rosalind Tapsfield | - | chairwoman | Commons defence committee
entity | PERSON | Becky Stanhill | Stanhill | - | -
entity | PERSON | Dan | - | sergeant | Royal Engineers
entity | PERSON | Fenella Crosthwaite | Brigadier Fenella Crosthwaite | head | Garrison Families Association
entity | PERSON | Peter Lysaght | Colonel Peter Lysaght | - | -
entity | PERSON | Louisa Garrowby | - | armed forces minister | -
entity | ORG | Ridgemere Estates | Ridgemere | - | -
entity | ORG | Commons defence committee | - | - | -
entity | ORG | The Times | - | - | -
entity | ORG | National Audit Office | - | - | -
entity | ORG | Royal Engineers | - | - | -
entity | ORG | Garrison Families Association | - | - | -
entity | ORG | Ministry of Defence | - | - | -
entity | ORG | Treasury | - | - | -
entity | NORP | Canadian | - | - | -
entity | NORP | Conservative | - | - | -
entity | LOC | Tidworth | - | - | -
entity | LOC | Wiltshire | - | - | -
entity | LOC | Estonia | - | - | -
entity | LOC | Reading | - | - | -
entity | LOC | Catterick | - | - | -
entity | LOC | Cyprus | - | - | -
entity | LOC | Germany | - | - | -
meta | Forces families ‘treated like squatters’ in mouldy homes, ex-general says | - | Giles Ormathwaite
