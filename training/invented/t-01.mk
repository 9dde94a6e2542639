 date 2025-03-18 <q1>Consultant ‘begged’ bosses to shut ward weeks before boy died</q1>, <a1>inquiry</a1> <c1>hears</c1>

By Joanna Threlkeld, PA Health Correspondent

<q3>A consultant “begged” hospital managers to close a children’s ward to new patients 11 weeks before a two-year-old boy died there</q3>, <a3>a public inquiry</a3> <c3>has heard</c3>.

Rory Tamblyn was admitted to Calder Vale Royal Infirmary with breathing difficulties on the evening of February 3 2019, and died of sepsis the following afternoon. His is one of 23 deaths being examined by the inquiry, which opened in January and is expected to sit until the autumn.

Giving evidence on Tuesday, <s4>Dr Nisha Karunaratne</s4> <c4>said</c4> <q4>she had gone to the office of the chief operating officer, Graham Pallister, in November 2018 and asked him to stop admissions to Rowan Ward</q4>.

“<q5>I didn’t put it politely. I said <n5>we had two nurses for 19 children and that somebody was going to die</n5>,</q5>” <s5>she</s5> <c5>told</c5> <a5>the hearing in Leeds</a5>. “<q5>He said <n5>he would take it away and think about it</n5>.</q5>”

Asked by Marcus Lyle KC, counsel to the inquiry, whether she had ever received an answer, <s6>the paediatrician</s6> <c6>replied</c6>: “<q6>I got an email about car parking.</q6>”

Mr Pallister, who left the trust in 2021, is due to give evidence next month. In a written statement read to the inquiry, <s7>he</s7> <c7>said</c7> <q7>he had “no recollection” of the conversation and that staffing on the ward had been in line with national guidance</q7>.

<s8>Mr Lyle</s8> <c8>suggested to</c8> <a8>Dr Karunaratne</a8> that <q8>she could have gone to the board, or to the Care Quality Commission</q8>.

“<q9>I could have, and I have asked myself about it most nights since,</q9>” <s9>she</s9> <c9>said</c9>.

“<q10>But you have to understand what happened to people who did. A colleague of mine wrote to the chairman in 2016 and within a month she was working in another building.</q10>”

The colleague, a ward sister who cannot be named for legal reasons, gave evidence in private last week. <s11>A summary published by the inquiry on Friday</s11> <c11>states</c11> that <q11>she was moved after raising “repeated and specific” concerns about drug rounds</q11>.

The inquiry, chaired by the retired Appeal Court judge Dame Hilary Stroud, was ordered in 2022 after an investigation by the Yorkshire Post. <s12>Dame Hilary</s12> <c12>has said</c12> <q12>she wants to publish her findings before the end of next year</q12>.

Earlier, the hearing was shown minutes of a meeting of the trust’s risk committee on December 6 2018. <s13>They</s13> <c13>recorded</c13> that <q13>Rowan Ward was “fragile but safe”</q13>. The word “<x>safe</x>” had been added by hand.

Rory’s mother, Kerensa Tamblyn, left the room while they were being read. <s14,15>Her solicitor, Adam Foss</s14,15>, <c14>said</c14> afterwards <q14>the family had never been told that the ward’s own doctors wanted it shut</q14>, and <c15>called on</c15> <a15>NHS England</a15> <q15>to release its correspondence with the trust</q15>.

“<q16>They were told for six years that nothing could have been done,</q16>” <s16>he</s16> <c16>said</c16>. “<q16>Today they heard that somebody stood in an office and asked for exactly the thing that would have saved him.</q16>”

The second witness of the day was Julie Sproat, who was head of nursing at the infirmary between 2017 and 2020. <s17>She</s17> <c17>denied</c17> <q17>having ignored four incident forms about Rowan Ward</q17>, but <s18>she</s18> <c18>accepted</c18> that <q18>two of them had not been opened until after Rory’s death</q18>.

<s19>Counsel</s19> <c19>asked</c19> <a19>her</a19> <q19>why they had been marked as closed</q19>. “<q20>I can’t explain that,</q20>” <s20>Ms Sproat</s20> <c20>said</c20>.

<s21>She</s21> <c21>told</c21> <a21>the inquiry</a21> <q21>she had been covering three posts at the time and was working “70 or 80 hours” a week</q21>. <s22>She</s22> <c22>believed</c22> <q22>Mr Pallister, to whom she reported, was under pressure from regional officials to keep beds open over the winter</q22>.

<s23,24>A spokesman for Calder Vale Hospitals NHS Trust</s23,24> <c23>apologised for</c23> “<q23>failings in the care of a number of children</q23>” and <c24>said</c24> <q24>it was co-operating fully with the inquiry</q24>. <s25>He</s25> <c25>declined to say</c25> <q25>whether anyone had been disciplined</q25>.

<s26>NHS England</s26> <c26>said</c26> <q26>it would not be appropriate to comment while evidence was being heard</q26>.

The inquiry continues on Wednesday, when a former chairman of the trust, Sir Derek Whalley, will be questioned.
-----
1 | mixed | - | - | none
3 | mixed | - | - | none
4 | indirect | Nisha Karunaratne | PERSON | name
5 | direct | Nisha Karunaratne | PERSON | pronoun
6 | direct | Nisha Karunaratne | PERSON | title
7 | mixed | Graham Pallister | PERSON | pronoun
8 | indirect | Marcus Lyle | PERSON | surname
9 | direct | Nisha Karunaratne | PERSON | pronoun
10 | direct | Nisha Karunaratne | PERSON | none
11 | mixed | summary published by the inquiry on Friday | DOCUMENT | document
12 | indirect | Hilary Stroud | PERSON | name
13 | mixed | minutes of a meeting of the trust’s risk committee on December 6 2018 | DOCUMENT | pronoun
14 | indirect | Adam Foss | PERSON | name
15 | indirect | Adam Foss | PERSON | name
16 | direct | Adam Foss | PERSON | pronoun
17 | indirect | Julie Sproat | PERSON | pronoun
18 | indirect | Julie Sproat | PERSON | pronoun
19 | indirect | Marcus Lyle | PERSON | title
20 | direct | Julie Sproat | PERSON | surname
21 | mixed | Julie Sproat | PERSON | pronoun
22 | attitude | Julie Sproat | PERSON | pronoun
23 | mixed | Calder Vale Hospitals NHS Trust | ORG | organisation
24 | indirect | Calder Vale Hospitals NHS Trust | ORG | organisation
25 | attitude | Calder Vale Hospitals NHS Trust | ORG | pronoun
26 | indirect | NHS England | ORG | organisation
entity | PERSON | Rory Tamblyn | Rory | - | -
entity | PERSON | Nisha Karunaratne | Dr Nisha Karunaratne; Dr Karunaratne | paediatrician | -
entity | PERSON | Graham Pallister | Mr Pallister | chief operating officer | Calder Vale Royal Infirmary
entity | PERSON | Marcus Lyle | Marcus Lyle KC; Mr Lyle | counsel to the inquiry | -
entity | PERSON | Hilary Stroud | Dame Hilary Stroud; Dame Hilary | chair | -
entity | PERSON | Kerensa Tamblyn | - | - | -
entity | PERSON | Adam Foss | - | solicitor | -
entity | PERSON | Julie Sproat | Ms Sproat | head of nursing | Calder Vale Royal Infirmary
entity | PERSON | Derek Whalley | Sir Derek Whalley | former chairman | Calder Vale Hospitals NHS Trust
entity | ORG | Calder Vale Royal Infirmary | - | - | -
entity | ORG | Calder Vale Hospitals NHS Trust | - | - | -
entity | ORG | Care Quality Commission | - | - | -
entity | ORG | NHS England | - | - | -
entity | ORG | Yorkshire Post | - | - | -
entity | ORG | Appeal Court | - | - | -
entity | LOC | Rowan Ward | - | - | -
entity | LOC | Leeds | - | - | -
meta | Consultant ‘begged’ bosses to shut ward weeks before boy died, inquiry hears | 2025-03-18 | Joanna Threlkeld
