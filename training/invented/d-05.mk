<s17>Nurse</s17> <c17>told</c17> <a17>bosses</a17> of <q17>'unsafe' ward</q17> weeks before patient died, inquest hears

By Tegan Rowe

<s16>A nurse</s16> <c16>warned</c16> <a16>managers at a Queensland hospital</a16> that <q16>her ward was a "disaster waiting to happen"</q16> 18 days before a patient bled to death there, an inquest has been told.

Colleen Wuttke, 58, died at Bindaree Base Hospital in August 2022 after routine surgery on her knee.

<a1>The Coroners Court in Townsville</a1> <c1>heard</c1> on Monday that <q1>one registered nurse had been looking after 14 patients on the night</q1>.

Counsel assisting, <s2>Bronwyn Achterberg</s2>, <c2>said</c2> <q2>an email from the nurse, Priscilla Mokoena, was opened by three managers and answered by none</q2>. <s3>The email</s3> <c3>reads</c3>: "<q3>I am begging you to come up here and see this ward. It is unsafe.</q3>"

In evidence, Ms Mokoena said nothing for some time before answering. "<q4>I put it in writing because I knew they'd say I hadn't,</q4>" <s4>she</s4> <c4>told</c4> <a4>the court</a4>.

<s18>Her former manager, Glenn Tabone</s18>, <c18>agreed</c18> <q18>he had read the message on his phone</q18>. <s5>He</s5> <c5>denied</c5> <q5>ignoring it</q5>. "<q6>I escalated it verbally,</q6>" <s6>Mr Tabone</s6> <c6>said</c6>. Asked by the coroner to whom, <s8>he</s8> <c8>replied</c8> that <q8>he could not recall</q8>.

<s9,10>Tropical North Health</s9,10> <c9>has conceded</c9> <q9>its staffing fell below the state's legislated minimum</q9>, but <c10>disputes</c10> <q10>any link between rosters and the death</q10>.

Mrs Wuttke's husband of 34 years sat in the front row each day last week with her reading glasses in his shirt pocket. <s11>Ken Wuttke</s11> <c11>said</c11> outside court <q11>he wanted an apology, not a payout</q11>.

"<q12>She went in for a knee,</q12>" <s12>the cane farmer</s12> <c12>said</c12>. "<q12>I'd parked in the two-hour.</q12>"

<s13>The couple's daughter, Renae Wuttke</s13>, <c13>called on</c13> <a13>the state government</a13> <q13>to publish nurse numbers for every ward, every shift</q13>. <s14>The health minister</s14> <c14>has previously ruled out</c14> <q14>any such register</q14>.

The hospital has since hired 26 nurses. Half are on short-term contracts. <s15>The Nurses' Guild</s15> <c15>says</c15> <q15>nine have already left</q15>.

The inquest, before Coroner Dermot Lyle, continues.
-----
1 | indirect | - | - | none
2 | indirect | Bronwyn Achterberg | PERSON | name
3 | direct | email | DOCUMENT | document
4 | direct | Priscilla Mokoena | PERSON | pronoun
5 | indirect | Glenn Tabone | PERSON | pronoun
6 | direct | Glenn Tabone | PERSON | surname
8 | indirect | Glenn Tabone | PERSON | pronoun
9 | indirect | Tropical North Health | ORG | organisation
10 | indirect | Tropical North Health | ORG | organisation
11 | indirect | Ken Wuttke | PERSON | name
12 | direct | Ken Wuttke | PERSON | title
13 | indirect | Renae Wuttke | PERSON | name
14 | indirect | health minister | PERSON | title
16 | mixed | Priscilla Mokoena | PERSON | title
17 | mixed | Priscilla Mokoena | PERSON | title
18 | indirect | Glenn Tabone | PERSON | name
15 | indirect | Nurses' Guild | ORG | organisation
meta | Nurse told bosses of 'unsafe' ward weeks before patient died, inquest hears | - | Tegan Rowe
entity | LOC | Queensland | - | - | -
entity | PERSON | Colleen Wuttke | Mrs Wuttke | - | -
entity | ORG | Bindaree Base Hospital | - | - | -
entity | ORG | Coroners Court | - | - | -
entity | LOC | Townsville | - | - | -
entity | PERSON | Bronwyn Achterberg | - | Counsel assisting | -
entity | PERSON | Priscilla Mokoena | Ms Mokoena; Mokoena | nurse | Bindaree Base Hospital
entity | PERSON | Glenn Tabone | Mr Tabone; Tabone | manager | Bindaree Base Hospital
entity | ORG | Tropical North Health | - | - | -
entity | PERSON | Ken Wuttke | - | cane farmer | -
entity | PERSON | Renae Wuttke | - | - | -
entity | ORG | Nurses' Guild | - | - | -
entity | PERSON | Dermot Lyle | Coroner Dermot Lyle | Coroner | -
