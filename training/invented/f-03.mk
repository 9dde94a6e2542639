<q1>Student died after 999 call was given wrong category</q1>, <s1>coroner</s1> <c1>finds</c1>

<s2>Family of Ellie Trevanion, 20</s2>, <c2>say</c2> <q2>she “would still be here” if an ambulance had come</q2>

By Kerenza Holt, Court reporter

<q3>A university student died from an asthma attack after waiting an hour and 51 minutes for an ambulance that was less than four miles away when her mother called for help</q3>, <s3>a coroner</s3> <c3>has concluded</c3>.

Ellie Trevanion, who was in her second year of a geography degree at the University of Exeter, became breathless at her parents’ home near Bodmin on the evening of December 28, 2022. Her mother, Judith Trevanion, dialled 999 at 9.14pm.

The call was recorded as category three, meaning that a crew should have reached her within two hours. <q4>It should have been category one</q4>, <s4>senior coroner Dr Miriam Oakes</s4> <c4>said</c4> in Truro on Thursday.

“<q5>Had the right questions been asked, I am satisfied on the balance of probabilities that Ellie would have survived,</q5>” <s5>she</s5> <c5>said</c5>. “<q5>That is a hard thing for any parent to hear and I am sorry to have to say it.</q5>”

<s6>Mrs Trevanion</s6> <c6>told</c6> <a6>the four-day hearing</a6> <q6>she rang back three times as her daughter’s lips turned blue</q6>. On the third occasion <a7>she</a7> <c7>was informed</c7> that <q7>help was “on its way”</q7>.

“<q8>I kept saying, ‘<n8>She can’t speak, she can’t speak</n8>’,</q8>” <s8>she</s8> <c8>said</c8>. “<q8>The man was perfectly polite. He just wasn’t listening.</q8>”

Her husband, Colin Trevanion, drove to the end of the lane with a torch to wave the crew in. <s9>He</s9> <c9>said</c9> <q9>he could see the lights of the ambulance station across the valley</q9>.

A recording of the first call was played in court. In it <s10,11>call handler Jake Merrin</s10,11>, then five weeks into the job, <c10>asked</c10> <q10>whether Ellie was “awake and breathing”</q10> but <c11>did not ask</c11> <q11>if she was able to complete a sentence</q11>.

<s12>Mr Merrin</s12>, who has since left the service, <c12>said</c12> in a written statement that <q12>he thought about the call every day</q12>. <q13>He had been told in training to “<n13>stick to the script</n13>”</q13>, <s13>he</s13> <c13>added</c13>.

<s14>Consultant respiratory physician Dr Sunil Varghese</s14>, who reviewed the case for the court, <c14>said</c14> <q14>the attack had been severe but treatable up to about 10.20pm</q14>. It was <s15>his</s15> <c15>opinion</c15> that <q15>a nebuliser and steroids would “very probably” have turned it around</q15>.

Representing the family, <s16>Fiona Lutterworth</s16> <c16>suggested</c16> that <q16>the trust had known since 2020 that its triage software was failing patients with asthma</q16>.

<s17>Operations director Graham Sealey</s17> <c17>rejected</c17> <q17>that</q17>. <s18,19>He</s18,19> <c18>said</c18> <q18>the system was used by 11 services in England and was “as safe as any”</q18>, but <c19>conceded</c19> that <q19>delays in handing over patients had left “very few” vehicles free that night</q19>.

<c20>According to</c20> <s20>the trust’s own log</s20>, <q20>14 ambulances were queueing outside the Royal Cornwall Hospital at 9.30pm</q20>. Ellie was pronounced dead at 11.40pm, 35 minutes after a crew from Liskeard arrived.

Recording a narrative conclusion, <s21>Dr Oakes</s21> <c21>said</c21> <q21>neglect had not been proved but that she would be writing to the health secretary</q21>. <s22>She</s22> <c22>called for</c22> <q22>asthma to be given its own set of questions in the national script</q22>. Her predecessor, Andrew Pascoe, issued a similar report in 2019 after the death of a chef in Newquay.

<s23>A spokesperson for the Peninsula Ambulance Service NHS Trust</s23> <c23>said</c23> <q23>it had retrained more than 300 call handlers since Ellie’s death</q23>.

“<q24>We failed Ellie and we apologise unreservedly to those who loved her,</q24>” <s24>the spokesperson</s24> <c24>added</c24>.

Outside court Mr Trevanion, 54, a stonemason, read a statement on behalf of the family, with his younger daughter, Morwenna, beside him.

“<q25>Ellie was our sunshine,</q25>” <s25>he</s25> <c25>said</c25>. “<q25>She was going to teach. If she had been sent an ambulance that night she would still be here.</q25>

“<q25>We don’t blame the young man who took the call. We blame the people who put him in that chair.</q25>”

<s26>He and his wife</s26> <c26>hope</c26> <q26>to set up a fund in their daughter’s memory to buy inhalers for schools</q26>.
-----
1 | indirect | Miriam Oakes | PERSON | title
2 | mixed | Family of Ellie Trevanion | GROUP | group
3 | indirect | Miriam Oakes | PERSON | title
4 | indirect | Miriam Oakes | PERSON | name
5 | direct | Miriam Oakes | PERSON | pronoun
6 | indirect | Judith Trevanion | PERSON | surname
7 | mixed | - | - | none
8 | direct | Judith Trevanion | PERSON | pronoun
9 | indirect | Colin Trevanion | PERSON | pronoun
10 | mixed | Jake Merrin | PERSON | name
11 | attitude | Jake Merrin | PERSON | name
12 | indirect | Jake Merrin | PERSON | surname
13 | mixed | Jake Merrin | PERSON | pronoun
14 | indirect | Sunil Varghese | PERSON | name
15 | mixed | Sunil Varghese | PERSON | pronoun
16 | indirect | Fiona Lutterworth | PERSON | name
17 | indirect | Graham Sealey | PERSON | name
18 | mixed | Graham Sealey | PERSON | pronoun
19 | mixed | Graham Sealey | PERSON | pronoun
20 | indirect | trust’s own log | DOCUMENT | document
21 | indirect | Miriam Oakes | PERSON | surname
22 | indirect | Miriam Oakes | PERSON | pronoun
23 | indirect | Peninsula Ambulance Service NHS Trust | ORG | organisation
24 | direct | Peninsula Ambulance Service NHS Trust | ORG | organisation
25 | direct | Colin Trevanion | PERSON | pronoun
26 | attitude | Colin Trevanion and Judith Trevanion | GROUP | pronoun
entity | PERSON | Ellie Trevanion | Ellie | university student | -
entity | PERSON | Judith Trevanion | Mrs Trevanion | - | -
entity | PERSON | Miriam Oakes | Dr Miriam Oakes; Dr Oakes | senior coroner | -
entity | PERSON | Colin Trevanion | Mr Trevanion | stonemason | -
entity | PERSON | Jake Merrin | Mr Merrin | call handler | Peninsula Ambulance Service NHS Trust
entity | PERSON | Sunil Varghese | Dr Sunil Varghese | Consultant respiratory physician | -
entity | PERSON | Fiona Lutterworth | - | - | -
entity | PERSON | Graham Sealey | - | Operations director | Peninsula Ambulance Service NHS Trust
entity | PERSON | Andrew Pascoe | - | - | -
entity | PERSON | Morwenna | - | - | -
entity | ORG | Peninsula Ambulance Service NHS Trust | - | - | -
entity | ORG | University of Exeter | - | - | -
entity | ORG | Royal Cornwall Hospital | - | - | -
entity | LOC | Bodmin | - | - | -
entity | LOC | Truro | - | - | -
entity | LOC | England | - | - | -
entity | LOC | Liskeard | - | - | -
entity | LOC | Newquay | - | - | -
meta | Student died after 999 call was given wrong category, coroner finds | - | Kerenza Holt, Court reporter
