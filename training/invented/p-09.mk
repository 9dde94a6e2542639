<s1>Corvexa</s1> <c1>says</c1> <q1>its ALS drug slowed decline</q1>. <s2>Some experts</s2> <c2>see</c2> ‘<q2>a p-value in search of a benefit</q2>’

By Leah Abramowitz
Nov. 18, 2025

<q3>An experimental drug for amyotrophic lateral sclerosis slowed the loss of physical function by 18% over 48 weeks in a closely watched Phase 3 trial</q3>, <s3>its maker, Corvexa Therapeutics</s3>, <c3>said</c3> Tuesday. But patients who took it did not live longer than those who got a placebo, a result that is likely to complicate the company’s path to approval.

Shares of the Cambridge, Mass., biotech rose 41% in early trading before giving back most of the gain.

The drug, zeltabrin, is taken twice daily as a liquid. In the 612-patient study, known as MERIDIAN, those on the active arm lost an average of 9.1 points on a standard 48-point scale, compared with 11.1 in the control group.

“<q4>For a disease that takes something from you every week, two points is the difference between feeding yourself and being fed,</q4>” <c4>said</c4> <s4>Priscilla Onwuachi, Corvexa’s chief medical officer</s4>, who treated people with ALS for 15 years at Emory before joining the company. <s5>She</s5> <c5>said</c5> on a call with investors that <q5>the company planned to file for accelerated approval in the first quarter</q5>.

Not everyone was persuaded. Henrik Dahl, a neurologist at the University of Minnesota who was not involved in the research, had only seen the press release. <s6>He</s6> <c6>noted</c6> that <q6>the company had changed the primary endpoint 10 months before the data were unblinded</q6>.

“<q7>It’s a p-value in search of a benefit,</q7>” <s7>Dahl</s7> <c7>said</c7>. “<q7>I’d love to be wrong. I have 70 patients who’d love me to be wrong.</q7>

“<q7>The survival curves, from what I can make out on a slide the size of a postage stamp, are lying on top of each other.</q7>”

<s8>Onwuachi</s8> <c8>defended</c8> <q8>the switch</q8>, which <s9>she</s9> <c9>said</c9> <q9>had been discussed with the Food and Drug Administration in advance</q9>. <s10>An agency spokesperson</s10> <c10>declined to say</c10> <q10>whether it had endorsed the new endpoint</q10>.

The FDA is under unusual pressure over ALS. In 2022 it approved Amylyx’s Relyvrio over the doubts of its own reviewers, only for a larger trial to fail two years later. The drug was pulled from the market. <s11>Advocates</s11> <c11>fear</c11> <q11>the episode has made regulators gun-shy</q11>.

<s12>One former senior FDA official</s12>, <s13>who</s13> <c13>asked for</c13> <q13>anonymity</q13> to discuss the agency’s thinking, <c12>said</c12> <q12>reviewers would look hardest at the safety data</q12>. Eleven people in the treatment group had serious liver problems, against two on placebo, and one of them died. <s14>Corvexa</s14> <c14>said</c14> <q14>an independent monitoring board had judged the death unrelated</q14>.

“<q15>I wouldn’t want to be the person defending that at an advisory committee,</q15>” <s15>the former official</s15> <c15>said</c15>.

Inside the company, <s26>some</s26> <c26>had worried about</c26> <q26>the livers</q26> for months. <s16>An internal memo dated July 9 and reviewed by STAT</s16> <c16>warned</c16> that <q16>enzyme elevations were “trending in a direction that will attract questions.”</q16> Its author, then Corvexa’s head of drug safety, was Dr. Simon Aguilar. He left in August. Reached by phone, <s17,18>he</s17,18> <c17>confirmed</c17> <q17>he had written it</q17> but <c18>would not discuss</c18> <q18>the circumstances of his departure</q18>.

<s19>CEO Brandt Keller</s19> <c19>told</c19> <a19>STAT</a19> that <q19>the memo reflected “a normal and healthy debate” and that every signal had been shared with regulators within the required 15 days</q19>. <s20>He</s20> <c20>expects</c20> <q20>a decision by late 2026</q20>.

For people with the disease, the arguments over endpoints can feel remote. Kathy Brandenburg, a former school principal in Tulsa, was diagnosed in 2023 and enrolled in MERIDIAN the following spring. <s25>She</s25> <c25>doesn’t know</c25> <q25>which arm she was in</q25>. She types with her eyes.

“<q21>My husband thinks I was on the drug,</q21>” <s21>she</s21> <c21>wrote</c21> in an email. “<q21>I think he was on hope. Either way, let me have it.</q21>”

<s22>The ALS Families Coalition</s22> <c22>called on</c22> <a22>the FDA</a22> <q22>to hold a public hearing “in weeks, not quarters.”</q22> Its policy director, Jamal Everett, was more cautious.

“<q24>Two points isn’t a cure,</q24>” <s24>Everett</s24> <c24>said</c24>. “<q24>But nobody’s offering us three.</q24>”
-----
1 | indirect | Corvexa Therapeutics | ORG | organisation
2 | mixed | Some experts | GROUP | group
3 | indirect | Corvexa Therapeutics | ORG | organisation
4 | direct | Priscilla Onwuachi | PERSON | name
5 | indirect | Priscilla Onwuachi | PERSON | pronoun
6 | indirect | Henrik Dahl | PERSON | pronoun
7 | direct | Henrik Dahl | PERSON | surname
8 | indirect | Priscilla Onwuachi | PERSON | surname
9 | indirect | Priscilla Onwuachi | PERSON | pronoun
10 | attitude | Food and Drug Administration | ORG | organisation
11 | attitude | Advocates | GROUP | group
12 | indirect | One former senior FDA official | PERSON | title
13 | indirect | One former senior FDA official | PERSON | pronoun
14 | indirect | Corvexa Therapeutics | ORG | organisation
15 | direct | One former senior FDA official | PERSON | title
16 | mixed | internal memo dated July 9 and reviewed by STAT | DOCUMENT | document
17 | indirect | Simon Aguilar | PERSON | pronoun
18 | attitude | Simon Aguilar | PERSON | pronoun
19 | mixed | Brandt Keller | PERSON | name
20 | attitude | Brandt Keller | PERSON | pronoun
21 | direct | Kathy Brandenburg | PERSON | pronoun
22 | mixed | ALS Families Coalition | ORG | organisation
24 | direct | Jamal Everett | PERSON | surname
25 | attitude | Kathy Brandenburg | PERSON | pronoun
26 | attitude | some | GROUP | group
entity | PERSON | Priscilla Onwuachi | Onwuachi | chief medical officer | Corvexa Therapeutics
entity | PERSON | Henrik Dahl | Dahl | neurologist | University of Minnesota
entity | PERSON | Simon Aguilar | Dr. Simon Aguilar | head of drug safety | Corvexa Therapeutics
entity | PERSON | Brandt Keller | - | CEO | Corvexa Therapeutics
entity | PERSON | Kathy Brandenburg | - | former school principal | -
entity | PERSON | Jamal Everett | Everett | policy director | ALS Families Coalition
entity | ORG | Corvexa Therapeutics | Corvexa | - | -
entity | ORG | Emory | - | - | -
entity | ORG | University of Minnesota | - | - | -
entity | ORG | Food and Drug Administration | FDA | - | -
entity | ORG | Amylyx | - | - | -
entity | ORG | STAT | - | - | -
entity | ORG | ALS Families Coalition | - | - | -
entity | LOC | Cambridge | - | - | -
entity | LOC | Mass. | - | - | -
entity | LOC | Tulsa | - | - | -
meta | Corvexa says its ALS drug slowed decline. Some experts see ‘a p-value in search of a benefit’ | 2025-11-18 | Leah Abramowitz
