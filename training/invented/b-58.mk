Lecturer sues over '<x>robot</x>' slur in staff appraisal

By Thulani Bosch

A university lecturer is suing her former head of department for R800,000 after <s1>he</s1> <c1>wrote</c1> in an appraisal that <q1>she taught “like a robot on a warm day”</q1>.

<s2>Dr Ilse Grobbelaar-Nkosi</s2> <c2>told</c2> <a2>the Equality Court in Gqeberha</a2> on Wednesday that <q2>the phrase had followed her into every corridor</q2>.

“<q3>Students beeped at me,</q3>” <s3>she</s3> <c3>said</c3>. “<q3>One offered me oil.</q3>”

<s4,5>Her former superior, Professor Clive Dunderdale, now retired</s4,5>, <c4>conceded</c4> that <q4>he had written the words</q4> but <c5>contended</c5> that <q5>they were meant as praise</q5>. <q6>Robots</q6>, <s6>he</s6> <c6>testified</c6>, “<q6>do not repeat their jokes</q6>”.

<s7>Grobbelaar-Nkosi's advocate, Xolani Tshabalala SC</s7>, <c7>asked</c7> <a7>him</a7> <q7>whether he had ever described a man in that way</q7>. <s8>Dunderdale</s8> <c8>said</c8> <q8>he once called a colleague a kettle</q8>.

“<q9>Was that praise as well?</q9>” <c9>asked</c9> <s9>Tshabalala</s9>.

“<q10>He was a very good kettle,</q10>” <s10>the professor</s10> <c10>replied</c10>.

<a11>The court</a11> also <c11>heard</c11> that <q11>three complaints about the appraisal had been mislaid</q11>. <s12,13>The university</s12,13> <c12>has since apologised for</c12> “<q12>an administrative silence</q12>” and <c13>undertaken</c13> <q13>to train its managers</q13>.

The case, brought under the equality act of 2000, is thought to be the first of its kind at a South African university. Dunderdale headed the department of applied statistics for sixteen years, published a textbook that ran to five editions, and bred budgerigars.

<s14>A student witness, Lerato Moyo, who attended the lectures for two years</s14>, <c14>described</c14> them as <q14>clear, funny and usually cold, since the heating was broken</q14>.

Magistrate Fatima Essop is expected to rule next month. <s15>She</s15> <c15>advised</c15> <a15>both sides</a15> <q15>to settle</q15>. <s16>Neither</s16> <c16>would say</c16> <q16>if they intended to</q16>.
-----
1 | mixed | Clive Dunderdale | PERSON | pronoun
2 | indirect | Ilse Grobbelaar-Nkosi | PERSON | name
3 | direct | Ilse Grobbelaar-Nkosi | PERSON | pronoun
4 | indirect | Clive Dunderdale | PERSON | name
5 | indirect | Clive Dunderdale | PERSON | name
6 | mixed | Clive Dunderdale | PERSON | pronoun
7 | indirect | Xolani Tshabalala | PERSON | name
8 | indirect | Clive Dunderdale | PERSON | surname
9 | direct | Xolani Tshabalala | PERSON | surname
10 | direct | Clive Dunderdale | PERSON | title
11 | indirect | - | - | none
12 | mixed | university | ORG | organisation
13 | indirect | university | ORG | organisation
14 | indirect | Lerato Moyo | PERSON | name
15 | indirect | Fatima Essop | PERSON | pronoun
16 | attitude | Neither | GROUP | group
meta | Lecturer sues over 'robot' slur in staff appraisal | - | Thulani Bosch
entity | PERSON | Ilse Grobbelaar-Nkosi | Dr Ilse Grobbelaar-Nkosi; Grobbelaar-Nkosi | university lecturer | -
entity | ORG | Equality Court | - | - | -
entity | LOC | Gqeberha | - | - | -
entity | PERSON | Clive Dunderdale | Professor Clive Dunderdale; Dunderdale | former head of department | -
entity | PERSON | Xolani Tshabalala | Tshabalala | advocate | -
entity | NORP | South African | - | - | -
entity | PERSON | Lerato Moyo | - | student witness | -
entity | PERSON | Fatima Essop | - | Magistrate | -
