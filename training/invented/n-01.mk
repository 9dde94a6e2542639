<q1>Mental health team missed 'repeated opportunities' to help dad-of-two</q1>, <s1>coroner</s1> <c1>says</c1>

By Kirsty Ollerton
Court and inquest reporter

<q2>A father-of-two who died after walking out of a hospital waiting room had been waiting almost nine hours for a mental health assessment</q2>, <a2>an inquest</a2> <c2>heard</c2>.

Daniel Ashworth, 38, of Bexley Road, Thornaby, was found in the River Tees on the morning of February 11 last year. A dog walker raised the alarm shortly before 7am.

Mr Ashworth, a joiner, had been taken to the emergency department at St Hilda's Hospital the previous afternoon by his sister, Rachel Ashworth-Bain. <s3>She</s3> <c3>told</c3> <a3>Teesside Coroner's Court</a3> <q3>he had not slept properly since losing his job in the new year</q3>.

"<q4>Danny was the one who held everybody else up,</q4>" <s4>she</s4> <c4>said</c4>. "<q4>When he asked for help himself I knew it was serious.</q4>"

<s5>Triage nurse Peter Lindley</s5> <c5>said</c5> <q5>he had recorded Mr Ashworth as "medium to high risk" at 4.10pm and paged the crisis team</q5>. <q6>He paged them again at 6pm and at 8.30pm</q6>, <s6>he</s6> <c6>added</c6>, <q6>but nobody came</q6>.

<a7>The court</a7> <c7>was told</c7> that <q7>only one practitioner was on duty that night for three hospitals</q7>.

Mrs Ashworth-Bain left at about 10pm to collect her children. When she rang the department at 1am, <a8>she</a8> <c8>was told</c8> by <s8>a receptionist</s8> that <q8>her brother "must have popped out for some air"</q8>.

<s9>The practitioner, Helena Marsh</s9>, <c9>accepted</c9> under questioning that <q9>she had not read the nurse's notes</q9>. <s10>She</s10> <c10>said</c10> <q10>she had been with another patient in Hartlepool until after midnight</q10>.

"<q11>I could not be in two places,</q11>" <c11>said</c11> <s11>Ms Marsh</s11>, who has since left the profession. "<q11>I think about that family every day and I am so sorry.</q11>"

Asked by Amir Sadiq, representing the family, whether she had raised concerns about staffing, <s12>she</s12> <c12>replied</c12>: "<q12>Many times. It was always being looked at.</q12>"

Det Sgt Colin Wray of Cleveland Police took the court through CCTV footage of Mr Ashworth leaving by the main entrance at 12.52am. <s13>The officer</s13> <c13>said</c13> <q13>there was no evidence that anyone else was involved</q13>.

<s14>An internal review</s14> <c14>found</c14> <q14>the trust's policy on patients who leave before being seen had not been followed</q14>. <s15>Its author, Dr Judith Okafor</s15>, <c15>told</c15> <a15>the coroner</a15> <q15>the trust now had two practitioners on every night shift</q15>.

Recording a narrative conclusion, <s16>assistant coroner Miriam Feldman</s16> <c16>said</c16> <q16>there had been "repeated opportunities" to help Mr Ashworth</q16>. <s17>She</s17> <c17>said</c17>: "<q17>Mr Ashworth did what we ask people in distress to do. He came forward, and he waited.</q17>"

<s18>She</s18> <c18>said</c18> <q18>she would write to the trust to ask what it had done to prevent further deaths</q18>.

Speaking after the hearing, <s19>Mr Ashworth's sister</s19> <c19>called for</c19> <q19>a change in the law so that relatives are contacted when a patient leaves</q19>. "<q20>One phone call. That's all it would have taken,</q20>" <s20>she</s20> <c20>said</c20>.

<s21>A spokesperson for Tees and Moors NHS Foundation Trust</s21> <c21>said</c21>: "<q21>We offer our deepest condolences to Mr Ashworth's family and accept the coroner's findings in full.</q21>"

Mr Ashworth leaves two daughters, aged nine and six.
-----
1 | mixed | Miriam Feldman | PERSON | title
2 | indirect | - | - | none
3 | indirect | Rachel Ashworth-Bain | PERSON | pronoun
4 | direct | Rachel Ashworth-Bain | PERSON | pronoun
5 | mixed | Peter Lindley | PERSON | name
6 | indirect | Peter Lindley | PERSON | pronoun
7 | indirect | - | - | none
8 | mixed | receptionist | PERSON | title
9 | indirect | Helena Marsh | PERSON | name
10 | indirect | Helena Marsh | PERSON | pronoun
11 | direct | Helena Marsh | PERSON | surname
12 | direct | Helena Marsh | PERSON | pronoun
13 | indirect | Colin Wray | PERSON | title
14 | indirect | internal review | DOCUMENT | document
15 | indirect | Judith Okafor | PERSON | name
16 | mixed | Miriam Feldman | PERSON | name
17 | direct | Miriam Feldman | PERSON | pronoun
18 | indirect | Miriam Feldman | PERSON | pronoun
19 | indirect | Rachel Ashworth-Bain | PERSON | title
20 | direct | Rachel Ashworth-Bain | PERSON | pronoun
21 | direct | Tees and Moors NHS Foundation Trust | ORG | organisation
entity | PERSON | Daniel Ashworth | Mr Ashworth; Danny | joiner | -
entity | PERSON | Rachel Ashworth-Bain | Mrs Ashworth-Bain | - | -
entity | PERSON | Peter Lindley | - | Triage nurse | St Hilda's Hospital
entity | PERSON | Helena Marsh | Ms Marsh | practitioner | -
entity | PERSON | Amir Sadiq | - | - | -
entity | PERSON | Colin Wray | Det Sgt Colin Wray | Det Sgt | Cleveland Police
entity | PERSON | Judith Okafor | Dr Judith Okafor | - | -
entity | PERSON | Miriam Feldman | - | assistant coroner | Teesside Coroner's Court
entity | ORG | St Hilda's Hospital | - | - | -
entity | ORG | Teesside Coroner's Court | - | - | -
entity | ORG | Cleveland Police | - | - | -
entity | ORG | Tees and Moors NHS Foundation Trust | - | - | -
entity | LOC | Bexley Road | - | - | -
entity | LOC | Thornaby | - | - | -
entity | LOC | River Tees | - | - | -
entity | LOC | Hartlepool | - | - | -
meta | Mental health team missed 'repeated opportunities' to help dad-of-two, coroner says | - | Kirsty Ollerton
