Corvexa Plunges After Heart Pill Fails; <s1>CEO</s1> <c1>Sees</c1> ‘<q1>a Path Forward</q1>’

By Theodora Quist and Marcus Abernathy-Lowe

Corvexa Therapeutics lost more than half its market value Monday after <s2>the biotech</s2> <c2>said</c2> <q2>its experimental heart-failure pill failed to reduce deaths in a closely watched trial</q2>.

<q3>Patients on the drug, lumarestat, were as likely to die or be hospitalized within 24 months as those given a placebo</q3>, <s3>the company</s3> <c3>said</c3>.

“<q4>This isn’t the result we prayed for, but there is a path forward,</q4>” <s4>Chief Executive Nadia Brandvold</s4> <c4>told</c4> <a4>analysts</a4> on a conference call.

<s5>Ms. Brandvold</s5> <c5>argued</c5> that <q5>women with diabetes appeared to benefit</q5>. <s6>Piotr Halloran, a cardiologist at the Lakeshore Clinic in Cleveland</s6>, who wasn’t involved in the study, <c6>dismissed</c6> the subgroup as “<q6>a horoscope with error bars.</q6>”

Corvexa fell 57% to $11.42 on the Nasdaq. Helvanta, the Swiss drugmaker that paid $300 million for European rights to the pill in 2022, slipped 2.1% in Zurich.

<s7>The partner</s7> <c7>said</c7> <q7>it was “assessing its options.”</q7> <s8>The Cambridge, Mass., company</s8> <c8>expects</c8> <q8>a decision by year-end</q8>.

<s9,10>A filing with the Securities and Exchange Commission</s9,10> <c9>shows</c9> <q9>Corvexa had $188 million in cash at the end of June</q9> and <c10>cites</c10> “<q10>substantial doubt</q10>” about its future should the trial fail.

“<q11>They bet the house, and it turns out they were renting,</q11>” <s11>Grady Stroud analyst Owen Tsukamoto</s11> <c11>wrote</c11> in a note to clients. <s12>He</s12> <c12>estimates</c12> that <q12>Corvexa burns $31 million a month</q12>.

<s13>The cardiologist</s13> <c13>said</c13> <q13>he would go on prescribing older, cheaper drugs</q13>. “<q14>They’re boring,</q14>” <c14>said</c14> <s14>Dr. Halloran</s14>. “<q14>Boring is what you want from a heart.</q14>”

Hedge fund Tidemark Point, which holds 8.3% of the stock, went public with its grievances within the hour. In an open letter, <s15>its founder, Lowell Fitch Jr., a onetime bond trader</s15>, <c15>called on</c15> <a15>the board</a15> <q15>to replace Ms. Brandvold and sell the company</q15>.

“<q25>Management has mistaken hope for a strategy,</q25>” <s25>the letter</s25> <c25>says</c25>.

“<q16>Mr. Fitch bought at $31 and is upset. So am I,</q16>” <s16>the chief executive</s16> <c16>shot back</c16>.

<s17>The hedge-fund manager</s17> <c17>has threatened</c17> <q17>to nominate three directors</q17>.

A sale may already be in the works. <s18>People familiar with the matter</s18> <c18>said</c18> <q18>Corvexa hired the investment bank Brook Tallis in July</q18>. <s19>A spokeswoman for the bank</s19> <c19>wouldn’t say</c19> <q19>whether it was still engaged</q19>.

<s20>The Food and Drug Administration</s20> <c20>had told</c20> <a20>the company</a20> <q20>a single positive trial would suffice for approval</q20>. <s21>The agency</s21> <c21>has urged</c21> <a21>drugmakers</a21> <q21>to disclose failures “promptly and in full.”</q21>

Altura Bio, a Denver rival testing a similar compound, gained 9%. <s22>The smaller firm</s22> <c22>said</c22> <q22>its own study would continue</q22>.

“<q23>I read it on my phone in the waiting room,</q23>” <c23>said</c23> <s23>one participant, a 71-year-old bus driver from Dayton, Ohio</s23>. <s24>The septuagenarian</s24> <c24>said</c24> <q24>he had slept through the night for the first time in years on what he now knows were sugar pills</q24>.

The trial enrolled 6,204 patients at hospitals from Houston to Kraków. Corvexa was founded in 2009 by two Tufts University chemists.
-----
1 | mixed | Nadia Brandvold | PERSON | title
2 | indirect | Corvexa Therapeutics | ORG | organisation
3 | indirect | Corvexa Therapeutics | ORG | organisation
4 | direct | Nadia Brandvold | PERSON | name
5 | indirect | Nadia Brandvold | PERSON | surname
6 | mixed | Piotr Halloran | PERSON | name
7 | mixed | Helvanta | ORG | organisation
8 | attitude | Corvexa Therapeutics | ORG | organisation
9 | indirect | filing with the Securities and Exchange Commission | DOCUMENT | document
10 | mixed | filing with the Securities and Exchange Commission | DOCUMENT | document
11 | direct | Owen Tsukamoto | PERSON | name
12 | indirect | Owen Tsukamoto | PERSON | pronoun
13 | indirect | Piotr Halloran | PERSON | title
14 | direct | Piotr Halloran | PERSON | surname
15 | indirect | Lowell Fitch Jr. | PERSON | name
16 | direct | Nadia Brandvold | PERSON | title
17 | indirect | Lowell Fitch Jr. | PERSON | title
18 | indirect | People familiar with the matter | GROUP | group
19 | attitude | Brook Tallis | ORG | organisation
20 | indirect | Food and Drug Administration | ORG | organisation
21 | mixed | Food and Drug Administration | ORG | organisation
22 | indirect | Altura Bio | ORG | organisation
23 | direct | one participant | PERSON | title
24 | indirect | one participant | PERSON | title
25 | direct | open letter | DOCUMENT | document
entity | PERSON | Nadia Brandvold | Ms. Brandvold | Chief Executive | Corvexa Therapeutics
entity | PERSON | Piotr Halloran | Dr. Halloran | cardiologist | Lakeshore Clinic
entity | PERSON | Owen Tsukamoto | - | analyst | Grady Stroud
entity | PERSON | Lowell Fitch Jr. | Mr. Fitch | founder | Tidemark Point
entity | ORG | Corvexa Therapeutics | Corvexa | - | -
entity | ORG | Lakeshore Clinic | - | - | -
entity | ORG | Nasdaq | - | - | -
entity | ORG | Helvanta | - | - | -
entity | ORG | Securities and Exchange Commission | - | - | -
entity | ORG | Grady Stroud | - | - | -
entity | ORG | Tidemark Point | - | - | -
entity | ORG | Brook Tallis | - | - | -
entity | ORG | Food and Drug Administration | - | - | -
entity | ORG | Altura Bio | - | - | -
entity | ORG | Tufts University | - | - | -
entity | LOC | Cleveland | - | - | -
entity | LOC | Zurich | - | - | -
entity | LOC | Cambridge | - | - | -
entity | LOC | Mass. | - | - | -
entity | LOC | Denver | - | - | -
entity | LOC | Dayton | - | - | -
entity | LOC | Ohio | - | - | -
entity | LOC | Houston | - | - | -
entity | LOC | Kraków | - | - | -
entity | NORP | Swiss | - | - | -
entity | NORP | European | - | - | -
meta | Corvexa Plunges After Heart Pill Fails; CEO Sees ‘a Path Forward’ | - | Theodora Quist and Marcus Abernathy-Lowe
