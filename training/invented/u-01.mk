Minister ‘<q1>did not see</q1>’ prison memo before leak

By Harriet Colebrook, Whitehall Editor

The cabinet secretary has been asked to examine the phones of eleven officials and four special advisers after a confidential memo on the shortage of prison places found its way into a Sunday newspaper.

<s2>Dame Rosalind Pettifer</s2> <c2>told</c2> <a2>permanent secretaries</a2> in a letter on Thursday evening that <q2>the disclosure was “corrosive of trust between ministers and those who serve them”</q2>. She gave departments until Tuesday to hand over lists of everybody who had opened the document.

<s3>The nine-page memo</s3>, marked “<x>Official: Sensitive</x>” and dated March 3, <c3>said</c3> that <q3>prisons in England and Wales would run out of space by the second week of July</q3>. <s4>It</s4> <c4>recommended</c4> <q4>releasing some offenders after serving 35 per cent of their sentence</q4>. Only a fortnight ago <s5>the prime minister</s5> <c5>told</c5> <a5>the Commons</a5> <q5>there would be no more early release</q5>.

<s6>Allies of Edmund Thackray, the justice secretary</s6>, <c6>were adamant</c6> last night that <q6>he had not seen the paper before it was published</q6>. “<q7>It went into the box on the Friday and he was at his daughter’s wedding on the Saturday,</q7>” <s7>one</s7> <c7>said</c7>. “<q7>People are entitled to draw their own conclusions about who benefits.</q7>”

That was taken as a reference to Clare Mossman, the prisons minister, who stood against Thackray for a select committee chairmanship in 2021. <s8>Mossman, a former barrister</s8>, <c8>denied</c8> <q8>any involvement</q8>. <s9,10>She</s9,10> <c9>told</c9> <a9>colleagues</a9> <q9>she would be happy to hand over her phone</q9>, and <c10>suggested</c10> that <q10>others should be asked to do the same</q10>.

“<q11>I have been leaked against often enough to know what it feels like,</q11>” <s11>she</s11> <c11>told</c11> <a11>The Times</a11>. “<q11>If anyone has a question for me they know where my office is. It is the one next to theirs.</q11>”

Downing Street tried to play down the row. <s12,13>A No 10 spokesman</s12,13> <c12>said</c12> <q12>the prime minister retained full confidence in all her ministers</q12> and <c13>declined to say</c13> <q13>whether leak inquiries had ever caught anybody</q13>.

“<q14>The policy has not changed,</q14>” <s14>the spokesman</s14> <c14>said</c14>. “<q14>We do not comment on leaked documents.</q14>”

<s15>The Conservatives</s15> <c15>said</c15> <q15>the episode showed that the Ministry of Justice was “a department at war with itself”</q15>. <s16>Gareth Penhallow, the shadow justice secretary</s16>, <c16>called on</c16> <a16>Thackray</a16> <q16>to come to the Commons on Monday and explain whether early release was still under consideration</q16>.

“<q17>Victims read about this over their breakfast,</q17>” <s17>he</s17> <c17>said</c17>. “<q17>They deserved to hear it from the minister, in the House, with the figures in front of him.</q17>”

<s18>The Prison Governors’ Union</s18>, which represents 1,050 senior staff, <c18>has long warned</c18> that <q18>the estate is full</q18>. At the end of last month there were 88,340 inmates in a system with usable capacity for 89,100. <s19>Its president, Ingrid Lovatt</s19>, <c19>said</c19> <q19>she did not care who had leaked the memo</q19>.

“<q20>It is accurate, and that is the scandal,</q20>” <s20>she</s20> <c20>said</c20>. “<q20>We told Mr Thackray’s predecessor the same in November 2023 and got a Christmas card.</q20>”

<s21>The union</s21> <c21>believes</c21> that <q21>at least 4,000 places could be freed if remand cases were heard within the statutory time limit</q21>.

Leak inquiries rarely succeed. <q23>Of 19 ordered since 2018, two have identified a culprit</q23>, <c23>according to</c23> <s23>a study by the Centre for Public Administration</s23>. The last, into the disclosure of a spending review, ended in 2022 when <s24>the then cabinet secretary, Sir Julian Amory</s24>, <c24>admitted</c24> that <q24>the trail had gone cold</q24>.

<s25>Sir Julian, now Lord Amory of Wye</s25>, <c25>thinks</c25> <q25>his successor should not expect better luck</q25>. “<q26>I had the printers examined,</q26>” <s26>he</s26> <c26>said</c26>. “<q26>I learnt a good deal about who prints recipes.</q26>”

Within the Ministry of Justice, <s27>officials</s27> <c27>complain</c27> that <q27>the hunt has made ordinary work impossible</q27>. <s28>Thackray</s28>, who was heckled at a prison officers’ conference in Harrogate yesterday, made no reference to the affair in his speech, but <c28>urged</c28> <a28>delegates</a28> <q28>to be patient</q28>. He will chair a meeting of the criminal justice board on Wednesday.
-----
1 | mixed | Allies of Edmund Thackray | GROUP | none
2 | mixed | Rosalind Pettifer | PERSON | name
3 | indirect | confidential memo on the shortage of prison places | DOCUMENT | document
4 | indirect | confidential memo on the shortage of prison places | DOCUMENT | pronoun
5 | indirect | prime minister | PERSON | title
6 | indirect | Allies of Edmund Thackray | GROUP | group
7 | direct | one | PERSON | title
8 | indirect | Clare Mossman | PERSON | surname
9 | indirect | Clare Mossman | PERSON | pronoun
10 | indirect | Clare Mossman | PERSON | pronoun
11 | direct | Clare Mossman | PERSON | pronoun
12 | indirect | Downing Street | ORG | organisation
13 | attitude | Downing Street | ORG | organisation
14 | direct | Downing Street | ORG | organisation
15 | mixed | Conservatives | ORG | organisation
16 | indirect | Gareth Penhallow | PERSON | name
17 | direct | Gareth Penhallow | PERSON | pronoun
18 | indirect | Prison Governors’ Union | ORG | organisation
19 | indirect | Ingrid Lovatt | PERSON | name
20 | direct | Ingrid Lovatt | PERSON | pronoun
21 | attitude | Prison Governors’ Union | ORG | organisation
23 | indirect | study by the Centre for Public Administration | DOCUMENT | document
24 | indirect | Julian Amory | PERSON | name
25 | attitude | Julian Amory | PERSON | surname
26 | direct | Julian Amory | PERSON | pronoun
27 | indirect | officials | GROUP | group
28 | indirect | Edmund Thackray | PERSON | surname
entity | PERSON | Rosalind Pettifer | Dame Rosalind Pettifer | cabinet secretary | -
entity | PERSON | Edmund Thackray | Thackray; Mr Thackray | justice secretary | -
entity | PERSON | Clare Mossman | Mossman | prisons minister | -
entity | PERSON | Gareth Penhallow | - | shadow justice secretary | -
entity | PERSON | Ingrid Lovatt | - | president | Prison Governors’ Union
entity | PERSON | Julian Amory | Sir Julian Amory; Sir Julian; Lord Amory of Wye | cabinet secretary | -
entity | ORG | The Times | - | - | -
entity | ORG | Downing Street | No 10 | - | -
entity | ORG | Conservatives | - | - | -
entity | ORG | Commons | House | - | -
entity | ORG | Ministry of Justice | - | - | -
entity | ORG | Prison Governors’ Union | - | - | -
entity | ORG | Centre for Public Administration | - | - | -
entity | LOC | England | - | - | -
entity | LOC | Wales | - | - | -
entity | LOC | Harrogate | - | - | -
meta | Minister ‘did not see’ prison memo before leak | - | Harriet Colebrook
