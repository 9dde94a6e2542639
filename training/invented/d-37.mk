<s18>Opposition MP Namutebi</s18> freed on bail after 19 days, <c18>says</c18> <q18>she was denied lawyer</q18>

By Ivan Ssemanda

KAMPALA. A magistrate in Mukono yesterday granted bail to Kyaggwe North legislator Sylvia Namutebi, ending 19 days of detention over a rally <s1>police</s1> <c1>say</c1> <q1>was illegal</q1>.

Ms Namutebi, 41, wept as the order was read, and dozens of supporters broke into song.

‘<q2>They asked me the same question for four days: who is paying you? I told them, my voters pay me, and they pay me late,</q2>’ <s2>the MP</s2> <c2>told</c2> <a2>reporters</a2> on the court steps.

<s3,4>She</s3,4> <c3>claimed</c3> <q3>she had been refused access to her lawyers until the sixth day</q3> and <c4>accused</c4> her interrogators of <q4>reading her private messages aloud</q4>.

<s6>Police spokesperson ASP Collins Twinomujuni</s6> <c6>denied</c6> <q6>both claims</q6>. <q7>The suspect had been treated with dignity and had signed a form to that effect</q7>, <s7>he</s7> <c7>said</c7>.

In her ruling, <s8>Chief Magistrate Olive Birungi</s8> <c8>said</c8> <q8>the State had not shown that the accused would interfere with witnesses</q8>. <s9>She</s9> <c9>ordered</c9> <a9>her</a9> <q9>to deposit her passport and Shs5 million</q9>.

<s10,11>State prosecutor Godwin Okwir</s10,11> <c10>had opposed</c10> <q10>bail</q10>, <c11>arguing</c11> that <q11>Ms Namutebi was ‘a person with too many homes’</q11>. The remark drew laughter from the gallery.

<s12>The charge sheet</s12> <c12>alleges</c12> that <q12>the legislator addressed about 300 people at Nakifuma on 2 October without notifying the authorities</q12>. <s13>Her lawyers</s13> <c13>maintain</c13> <q13>it was a burial</q13>.

<s14>The Uganda Women Parliamentarians’ Forum</s14> <c14>welcomed</c14> <q14>the release</q14>, while <s15>the National Unity League</s15>, to which she belongs, <c15>called for</c15> <q15>the charges to be dropped</q15>. <s16>Its president, Dr Paul Kawooya</s16>, <c16>warned</c16> that ‘<q16>a government that fears funerals is attending its own</q16>’.

The government had not commented by press time.

Ms Namutebi’s mother, who had travelled from Kayunga, waited under a mango tree with a flask. <s17>She</s17> <c17>said</c17> <q17>she would believe the release when her daughter had finished the porridge</q17>. The case returns to court on 24 November.
-----
1 | indirect | police | GROUP | group
2 | direct | Sylvia Namutebi | PERSON | title
3 | indirect | Sylvia Namutebi | PERSON | pronoun
4 | indirect | Sylvia Namutebi | PERSON | pronoun
6 | indirect | Collins Twinomujuni | PERSON | name
7 | indirect | Collins Twinomujuni | PERSON | pronoun
8 | indirect | Olive Birungi | PERSON | name
9 | indirect | Olive Birungi | PERSON | pronoun
10 | attitude | Godwin Okwir | PERSON | name
11 | mixed | Godwin Okwir | PERSON | name
12 | indirect | charge sheet | DOCUMENT | document
13 | indirect | Her lawyers | GROUP | group
14 | indirect | Uganda Women Parliamentarians’ Forum | ORG | organisation
15 | indirect | National Unity League | ORG | organisation
16 | mixed | Paul Kawooya | PERSON | name
17 | indirect | Ms Namutebi’s mother | PERSON | pronoun
18 | indirect | Sylvia Namutebi | PERSON | surname
meta | Opposition MP Namutebi freed on bail after 19 days, says she was denied lawyer | - | Ivan Ssemanda
entity | LOC | KAMPALA | - | - | -
entity | LOC | Mukono | - | - | -
entity | LOC | Kyaggwe North | - | - | -
entity | PERSON | Sylvia Namutebi | Ms Namutebi; Namutebi | legislator | National Unity League
entity | PERSON | Collins Twinomujuni | - | Police spokesperson | -
entity | PERSON | Olive Birungi | - | Chief Magistrate | -
entity | PERSON | Godwin Okwir | - | State prosecutor | -
entity | LOC | Nakifuma | - | - | -
entity | ORG | Uganda Women Parliamentarians’ Forum | - | - | -
entity | ORG | National Unity League | - | - | -
entity | PERSON | Paul Kawooya | Dr Paul Kawooya | president | National Unity League
entity | LOC | Kayunga | - | - | -
