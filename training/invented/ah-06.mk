<s1>Regulator</s1> <c1>cites</c1> ‘<q1>serious gaps</q1>’, puts dengue vaccine on hold; <s2>maker</s2> <c2>says</c2> <q2>it is ‘shocked’</q2>

By Anjali Deshmukh-Rao

THE Central Drugs Standard Control Organisation (CDSCO) has put on hold the approval of DengaShield, a dengue vaccine made by Hyderabad-based Sanjeevan Biologicals, after finding what <s3>it</s3> <c3>described as</c3> “<q3>serious gaps</q3>” in the safety data.

In an order dated October 14, <s4>the Drugs Controller General of India (DCGI), Dr S Raghunandan</s4>, <c4>directed</c4> <a4>the company</a4> <q4>to submit the case records of all 26,400 participants within 30 days</q4>.

<s5>The five-page order</s5>, a copy of which has been reviewed by this newspaper, <c5>says</c5> <q5>11 “events of special interest” at the Nagpur site were reported to the regulator after a delay of up to 70 days</q5>.

“<q6>The applicant’s explanation that the delay was clerical is not found satisfactory,</q6>” <s6>it</s6> <c6>states</c6>.

<s8>Sanjeevan</s8>, <s7>which</s7> <c7>had planned</c7> <q7>to launch the vaccine ahead of next year’s monsoon</q7>, <c8>has denied</c8> <q8>suppressing any information</q8>.

“<q9>We are shocked. Every event was disclosed to the ethics committee and the data safety monitoring board within the prescribed time,</q9>” <s9>Meenakshi Vaidyanathan, the company’s managing director</s9>, <c9>said</c9> in a statement. “<q9>A portal that was down for nine weeks cannot be held against us.</q9>”

The 52-year-old, daughter of the founder, K S Vaidyanathan, took over in 2018. <s10>She</s10> <c10>added</c10> that <q10>the company would approach the Delhi High Court if the hold was not lifted by Diwali</q10>.

<s11>A senior official in the Health Ministry</s11> <c11>said</c11> <q11>the regulator had acted on a complaint by two investigators who quit the trial in May</q11>. <c12>According to</c12> <s12>the official</s12>, <q12>one of them had photographed the registers before leaving</q12>.

“<q13>Nobody is saying that the vaccine is unsafe. We are saying that we don’t know, and we should know,</q13>” <s13>the official</s13> <c13>said</c13>.

<s14>One of the two, Dr Farhan Siddiqui, a paediatrician</s14>, <c14>told</c14> <a14>this newspaper</a14> that <q14>consent forms of at least 40 participants carried the same handwriting</q14>. He had raised the matter with the site coordinator, Prakash Wankhede, in February. <q15>Wankhede told him to “<n15>focus on enrolment</n15>”</q15>, <s15>he</s15> <c15>alleged</c15>.

<s16>Wankhede</s16>, when contacted, <c16>called</c16> the allegations “<q16>motivated</q16>”. The principal investigator at Nagpur, Dr Sulekha Bapat, did not respond to calls and messages.

<q17>India recorded over 2.3 lakh dengue cases last year</q17>, <c17>according to</c17> <s17>the ministry’s annual report</s17>. No vaccine against the disease is in public use in the country, although three candidates have reached the final stage of trials.

In July, <s18>the then Minister of State for Health, Bhupesh Rathod</s18>, <c18>had told</c18> <a18>the Lok Sabha</a18> that <q18>DengaShield was “among the most closely watched trials in the country’s history”</q18>.

<s19,20>Congress MP Ritu Chandel</s19,20> on Thursday <c19>demanded</c19> <q19>a probe by a parliamentary committee</q19> and <c20>questioned</c20> <q20>why the company had been allotted Rs 180 crore under a mission for indigenous vaccines in 2022</q20>.

“<q21>The public has paid for this vaccine once already,</q21>” <s21>she</s21> <c21>said</c21>. “<q21>It should not pay again with its health.</q21>”

Not all experts agree with the regulator. <s22>Virologist Dr Thomas Kurien</s22>, who sat on an advisory panel until 2023, <c22>feels</c22> <q22>the DCGI should have let the rollout to adults proceed</q22>.

“<q23>Eleven events in 26,000 is a small number, if it is 11,</q23>” <s23>he</s23> <c23>said</c23>. “<q23>That is the whole question — is it 11?</q23>”

But <s24,25>Dr Leela Sarabhai of the Patients’ Rights Forum</s24,25>, which had moved the court over the trial in February, <c24>welcomed</c24> <q24>the order</q24>, <c25>saying</c25> <q25>it came “eight months and one petition late”</q25>.

The subject expert committee is likely to take up the company’s reply on November 20. Shares of Sanjeevan fell 9.4 per cent on the BSE on Thursday.
-----
1 | mixed | Central Drugs Standard Control Organisation | ORG | organisation
2 | mixed | Sanjeevan Biologicals | ORG | organisation
3 | mixed | Central Drugs Standard Control Organisation | ORG | pronoun
4 | indirect | S Raghunandan | PERSON | name
5 | mixed | order dated October 14 | DOCUMENT | document
6 | direct | order dated October 14 | DOCUMENT | pronoun
7 | attitude | Sanjeevan Biologicals | ORG | pronoun
8 | indirect | Sanjeevan Biologicals | ORG | organisation
9 | direct | Meenakshi Vaidyanathan | PERSON | name
10 | indirect | Meenakshi Vaidyanathan | PERSON | pronoun
11 | indirect | senior official in the Health Ministry | PERSON | title
12 | indirect | senior official in the Health Ministry | PERSON | title
13 | direct | senior official in the Health Ministry | PERSON | title
14 | indirect | Farhan Siddiqui | PERSON | name
15 | mixed | Farhan Siddiqui | PERSON | pronoun
16 | mixed | Prakash Wankhede | PERSON | surname
17 | indirect | ministry’s annual report | DOCUMENT | document
18 | mixed | Bhupesh Rathod | PERSON | name
19 | indirect | Ritu Chandel | PERSON | name
20 | indirect | Ritu Chandel | PERSON | name
21 | direct | Ritu Chandel | PERSON | pronoun
22 | attitude | Thomas Kurien | PERSON | name
23 | direct | Thomas Kurien | PERSON | pronoun
24 | indirect | Leela Sarabhai | PERSON | name
25 | mixed | Leela Sarabhai | PERSON | name
entity | ORG | Central Drugs Standard Control Organisation | CDSCO | - | -
entity | ORG | Sanjeevan Biologicals | Sanjeevan | - | -
entity | ORG | Delhi High Court | - | - | -
entity | ORG | Health Ministry | - | - | -
entity | ORG | Lok Sabha | - | - | -
entity | ORG | Congress | - | - | -
entity | ORG | Patients’ Rights Forum | - | - | -
entity | ORG | BSE | - | - | -
entity | PERSON | S Raghunandan | Dr S Raghunandan | Drugs Controller General of India | Central Drugs Standard Control Organisation
entity | PERSON | Meenakshi Vaidyanathan | - | managing director | Sanjeevan Biologicals
entity | PERSON | K S Vaidyanathan | - | founder | Sanjeevan Biologicals
entity | PERSON | Farhan Siddiqui | Dr Farhan Siddiqui | paediatrician | -
entity | PERSON | Prakash Wankhede | Wankhede | site coordinator | -
entity | PERSON | Sulekha Bapat | Dr Sulekha Bapat | principal investigator | -
entity | PERSON | Bhupesh Rathod | - | Minister of State for Health | Health Ministry
entity | PERSON | Ritu Chandel | - | MP | Congress
entity | PERSON | Thomas Kurien | Dr Thomas Kurien | Virologist | -
entity | PERSON | Leela Sarabhai | Dr Leela Sarabhai | - | Patients’ Rights Forum
entity | LOC | Hyderabad | - | - | -
entity | LOC | Nagpur | - | - | -
entity | LOC | India | - | - | -
meta | Regulator cites ‘serious gaps’, puts dengue vaccine on hold; maker says it is ‘shocked’ | - | Anjali Deshmukh-Rao
