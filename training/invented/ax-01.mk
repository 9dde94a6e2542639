<q1>GPs ‘insulted’ by minister’s contract remarks</q1>, <s1>union</s1> <c1>says</c1>

By Lorcan Fairbrass, PA Health Correspondent

<s2>The minister responsible for primary care</s2> <c2>has insisted</c2> <q2>there is “no more money in the drawer”</q2> as <s3>family doctors’ leaders</s3> <c3>threatened</c3> <q3>to hand back their contracts over a funding deal they did not agree</q3>.

Philippa Tarbuck-Nwosu was heckled by delegates at a conference in Harrogate on Thursday, a day after it emerged that next year’s contract would be imposed without the consent of the profession.

Under its terms, practices in England will have to keep online booking open from 8am to 8pm and give every child under five an appointment the same day.

“<q4>I know what I am asking of you, and I know you are tired,</q4>” <s4>the minister</s4> <c4>told</c4> <a4>the hall</a4>. “<q4>But I was at a surgery in Goole on Monday, and a mother there had rung 64 times before breakfast. I can’t look at her and say this is good enough.</q4>”

<s5>She</s5> <c5>said</c5> <q5>the settlement, worth £740 million, amounted to the largest rise for general practice in a decade</q5>.

<s6>Dr Eamon Whitsun</s6>, who chairs the Association of Family Doctors (AFD), <c6>said</c6> <q6>two-thirds of the money had already been swallowed by employers’ national insurance and the minimum wage</q6>.

“<q7>It is not a rise. It is a refund, and not all of it,</q7>” <s7>he</s7> <c7>said</c7>.

“<q8>Colleagues who have given 30 years to their patients were told this week, in effect, to pull their socks up. They are insulted, and I am insulted on their behalf.</q8>”

<s9>The union</s9> <c9>plans</c9> <q9>to ballot its 31,000 members next month on whether to close their lists to new patients</q9>. A similar vote in 2019 was abandoned after fewer than half of the papers were returned.

<s10,11>Dr Whitsun</s10,11> <c10>denied</c10> that <q10>such a step would put patients at risk</q10>, <c11>adding</c11>: “<q11>The risk is in the waiting room now. We are only pointing at it.</q11>”

Ms Tarbuck-Nwosu, a former pharmacist who has held the post since July, left by a side door without taking questions from reporters. <s12>A source close to her</s12> later <c12>described</c12> the reaction as “<q12>choreographed</q12>”.

Not everybody in the hall was hostile. <s13>Dr Chidinma Roebuck, a partner at a nine-doctor practice in Retford</s13>, <c13>said</c13> <q13>she had “quite liked” the minister</q13>.

“<q14>She stood there and took it. The last one sent a video,</q14>” <s14>the 38-year-old</s14> <c14>said</c14>.

Her husband, Marcus, also a GP, gave up his partnership in 2024 and now works as a locum, mostly in Lincoln. <s15>He</s15> <c15>does not intend</c15> <q15>to go back</q15>.

<s16,17>Patients’ groups</s16,17> <c16>welcomed</c16> <q16>the promise of same-day appointments for young children</q16> but <c17>questioned</c17> <q17>who would staff them</q17>.

“<q18>We have heard this from five ministers now,</q18>” <c18>said</c18> <s18>Verity Oldknow, chief executive of the charity Surgery Watch</s18>. “<q18>A slot on a screen is not a doctor.</q18>”

<s19>A survey by the charity</s19>, published in September, <c19>found</c19> that <q19>41% of adults had given up trying to see a GP at least once in the previous year</q19>. The number of full-time doctors in general practice has fallen by 1,300 since 2015, while the average list has grown by almost a fifth.

<s20>Shadow health secretary Giles Penhallow</s20> <c20>accused</c20> the Government of “<q20>picking a fight with the only people keeping the lights on</q20>”.

Ministers imposed a contract in 2023 as well, and the dispute which followed lasted for 11 months. It ended with an extra £82 million for premises and a promise, since broken, of a review of the funding formula.

<s21>NHS England</s21> <c21>said</c21> <q21>practices would receive guidance before Christmas</q21>.

<s22>A Department of Health and Social Care spokesman</s22> <c22>said</c22>: “<q22>We hugely value the work of GPs and our door remains open. This contract will bring back the family doctor and end the 8am scramble.</q22>”

The changes take effect on April 1.
-----
1 | mixed | Association of Family Doctors | ORG | organisation
2 | mixed | Philippa Tarbuck-Nwosu | PERSON | title
3 | indirect | family doctors’ leaders | GROUP | group
4 | direct | Philippa Tarbuck-Nwosu | PERSON | title
5 | indirect | Philippa Tarbuck-Nwosu | PERSON | pronoun
6 | indirect | Eamon Whitsun | PERSON | name
7 | direct | Eamon Whitsun | PERSON | pronoun
8 | direct | Eamon Whitsun | PERSON | none
9 | attitude | Association of Family Doctors | ORG | organisation
10 | indirect | Eamon Whitsun | PERSON | surname
11 | direct | Eamon Whitsun | PERSON | surname
12 | mixed | source close to her | PERSON | title
13 | mixed | Chidinma Roebuck | PERSON | name
14 | direct | Chidinma Roebuck | PERSON | title
15 | attitude | Marcus | PERSON | pronoun
16 | indirect | Patients’ groups | GROUP | group
17 | indirect | Patients’ groups | GROUP | group
18 | direct | Verity Oldknow | PERSON | name
19 | indirect | survey by the charity | DOCUMENT | document
20 | mixed | Giles Penhallow | PERSON | name
21 | indirect | NHS England | ORG | organisation
22 | direct | Department of Health and Social Care | ORG | organisation
entity | PERSON | Philippa Tarbuck-Nwosu | Ms Tarbuck-Nwosu | minister responsible for primary care | -
entity | PERSON | Eamon Whitsun | Dr Eamon Whitsun; Dr Whitsun | chair | Association of Family Doctors
entity | PERSON | Chidinma Roebuck | Dr Chidinma Roebuck | partner | -
entity | PERSON | Marcus | - | GP | -
entity | PERSON | Verity Oldknow | - | chief executive | Surgery Watch
entity | PERSON | Giles Penhallow | - | Shadow health secretary | -
entity | ORG | Association of Family Doctors | AFD | - | -
entity | ORG | Surgery Watch | - | - | -
entity | ORG | NHS England | - | - | -
entity | ORG | Department of Health and Social Care | - | - | -
entity | LOC | Harrogate | - | - | -
entity | LOC | England | - | - | -
entity | LOC | Goole | - | - | -
entity | LOC | Retford | - | - | -
entity | LOC | Lincoln | - | - | -
meta | GPs ‘insulted’ by minister’s contract remarks, union says | - | Lorcan Fairbrass
