<s1>Temple trust</s1> <c1>seeks</c1> <q1>stay on audit</q1>; <s2>Minister</s2> <c2>says</c2> <q2>accounts ‘belong to devotees’</q2>

By Our Special Correspondent
KOZHIKODE

<s3>The Thirunelloor Devaswom Trust</s3>, which administers the Sri Subrahmanya temple at Thirunelloor, has moved the High Court against a government order directing a special audit of its accounts, <c3>contending</c3> that <q3>the State has no power to inspect the books of a denominational institution</q3>.

The order, issued by the Devaswom Department on October 9, covers the ten years ended March 2024 and includes the temple’s 214 acres of plantation land. <s4>It</s4> <c4>cites</c4> “<q4>persistent complaints of irregularity</q4>” in the sale of timber.

<s5,6>Devaswom Minister P.K. Sadasivan Nambiath</s5,6> <c5>told</c5> <a5>presspersons</a5> here on Friday that <q5>the government had no intention of taking over the temple</q5>, and <c6>accused</c6> the trust of <q6>spreading “deliberate falsehoods” among devotees</q6>.

“<q7>We have asked for ledgers. We have not asked for the idol,</q7>” <s7>Mr. Nambiath</s7> <c7>said</c7>. “<q7>The accounts belong to the devotees, and they have a right to know where each rupee of theirs has gone.</q7>”

The trust’s chairman, Thekkedath Raghava Kurup, is a former district judge who has held the post since 2011. In a four-page statement, <s8,9>he</s8,9> <c8>pointed out</c8> that <q8>the accounts were audited every year by a chartered accountant</q8> and <c9>questioned</c9> <q9>why the State had acted barely three months before the local body elections</q9>.

<s10>Mr. Kurup</s10> <c10>said</c10> <q10>an earlier inquiry, ordered in 2003 by the then government, had run for six years “and found one missing lamp”</q10>.

Timber trail

The present controversy has its origin in a complaint by K. Lalithambika, a retired schoolteacher whose family had for generations supplied oil to the shrine. <s11,12>She</s11,12> <c11>alleged</c11> that <q11>92 teak trees were felled on the Muthappanmala estate in 2022 without tenders</q11> and <c12>demanded</c12> <q12>an investigation by the Vigilance</q12>. The Forest Department subsequently seized two lorries.

<q13>The trees had fallen in the monsoon storm of that year</q13>, <c13>according to</c13> <s13>the trust</s13>, which produced photographs before the Forest Range Officer.

“<q14>Trees that fall in a storm do not fall in a straight line with saw marks on them,</q14>” <s14>Ms. Lalithambika</s14> <c14>told</c14> <a14>The Hindu</a14> over telephone. “<q14>I taught physics for thirty-one years.</q14>”

When the matter came up before Justice Amina Rahiman on Thursday, <s15>senior counsel for the trust, V. Easwara Warrier</s15>, <c15>submitted</c15> that <q15>the order violated Article 26 of the Constitution</q15>. Appearing for the State, <s16>Special Government Pleader Jincy Kuriakose</s16> <c16>replied</c16> that <q16>management of property was a secular activity open to regulation</q16>.

<s17>The judge</s17> <c17>declined</c17> <q17>to grant an interim stay</q17>. <s18>She</s18>, however, <c18>directed</c18> <a18>the department</a18> <q18>not to remove original documents from the temple office until the next hearing, on November 6</q18>.

<s19>The State unit of the Hindu Aikya Samithi</s19> <c19>has called for</c19> <q19>a dawn-to-dusk hartal in the taluk on Monday</q19>. Addressing a meeting near the temple tank, <s20>its president, Girish Menokki</s20>, <c20>said</c20>: “<q20>First they come with an auditor, then with an officer, then with a padlock.</q20>”

Leader of the Opposition Shahul Pookkottil took a different line. <s22>He</s22> <c22>wanted</c22> <q22>all parties to keep away from the dispute</q22>. “<q23>If there is nothing to hide, let them open the almirah,</q23>” <s23>he</s23> <c23>said</c23> at Vadakara, “<q23>and if the Minister finds only one lamp, let him apologise.</q23>”

Devotees who had come for the Shashti rituals on Friday had other worries. <s24>Some</s24> <c24>said</c24> <q24>they had waited four hours for darshan</q24>. <s25>A notice</s25> pasted on the counter <c25>stated</c25> that <q25>payasam would not be available until further orders</q25>.

The temple, said to date from the 14th century, draws about eight lakh pilgrims a year. Its income in 2023-24 was ₹31.6 crore.
-----
1 | attitude | Thirunelloor Devaswom Trust | ORG | organisation
2 | mixed | P.K. Sadasivan Nambiath | PERSON | title
3 | indirect | Thirunelloor Devaswom Trust | ORG | organisation
4 | mixed | order | DOCUMENT | pronoun
5 | indirect | P.K. Sadasivan Nambiath | PERSON | name
6 | mixed | P.K. Sadasivan Nambiath | PERSON | name
7 | direct | P.K. Sadasivan Nambiath | PERSON | surname
8 | indirect | Thekkedath Raghava Kurup | PERSON | pronoun
9 | indirect | Thekkedath Raghava Kurup | PERSON | pronoun
10 | mixed | Thekkedath Raghava Kurup | PERSON | surname
11 | indirect | K. Lalithambika | PERSON | pronoun
12 | indirect | K. Lalithambika | PERSON | pronoun
13 | indirect | Thirunelloor Devaswom Trust | ORG | organisation
14 | direct | K. Lalithambika | PERSON | surname
15 | indirect | V. Easwara Warrier | PERSON | name
16 | indirect | Jincy Kuriakose | PERSON | name
17 | attitude | Amina Rahiman | PERSON | title
18 | indirect | Amina Rahiman | PERSON | pronoun
19 | indirect | Hindu Aikya Samithi | ORG | organisation
20 | direct | Girish Menokki | PERSON | name
22 | attitude | Shahul Pookkottil | PERSON | pronoun
23 | direct | Shahul Pookkottil | PERSON | pronoun
24 | indirect | Devotees | GROUP | group
25 | indirect | notice pasted on the counter | DOCUMENT | document
entity | PERSON | P.K. Sadasivan Nambiath | Mr. Nambiath | Devaswom Minister | -
entity | PERSON | Thekkedath Raghava Kurup | Mr. Kurup | chairman | Thirunelloor Devaswom Trust
entity | PERSON | K. Lalithambika | Ms. Lalithambika | retired schoolteacher | -
entity | PERSON | Amina Rahiman | Justice Amina Rahiman | Justice | High Court
entity | PERSON | V. Easwara Warrier | - | senior counsel | -
entity | PERSON | Jincy Kuriakose | - | Special Government Pleader | -
entity | PERSON | Girish Menokki | - | president | Hindu Aikya Samithi
entity | PERSON | Shahul Pookkottil | - | Leader of the Opposition | -
entity | ORG | Thirunelloor Devaswom Trust | - | - | -
entity | ORG | Devaswom Department | - | - | -
entity | ORG | High Court | - | - | -
entity | ORG | Forest Department | - | - | -
entity | ORG | Vigilance | - | - | -
entity | ORG | Hindu Aikya Samithi | - | - | -
entity | LOC | Sri Subrahmanya temple | - | - | -
entity | LOC | Thirunelloor | - | - | -
entity | LOC | KOZHIKODE | - | - | -
entity | ORG | The Hindu | - | - | -
entity | LOC | Muthappanmala | - | - | -
entity | LOC | Vadakara | - | - | -
meta | Temple trust seeks stay on audit; Minister says accounts ‘belong to devotees’ | - | Our Special Correspondent
