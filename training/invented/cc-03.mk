US appeals court revives Corvane patent on blood thinner, in blow to generic drugmakers

By Delphine Archambault

WASHINGTON, June 4 (Reuters) - <s1>A divided U.S. appeals court</s1> <c1>ruled</c1> on Tuesday that <q1>a patent protecting Corvane Pharmaceuticals' $4.1 billion blood thinner Tromexa was wrongly struck down</q1>, keeping cheaper copies off the market until at least 2031.

<s2>The U.S. Court of Appeals for the Federal Circuit</s2> <c2>found</c2> <q2>a Delaware judge had relied on "hindsight dressed as chemistry" when she threw out the '488 patent last year</q2>.

Shares in Corvane jumped 11%, while those of Israeli rival Galed Generics and India's Sunvarna Labs fell.

"<q3>A person of ordinary skill would not have looked at this molecule and seen a once-weekly pill,</q3>" <s3>Circuit Judge Thaddeus Quarles</s3> <c3>wrote</c3> for the 2-1 majority.

<q4>The inventors had plainly "taught away" from earlier compounds made by Swiss company Ehrat</q4>, <s4>the opinion</s4> <c4>stated</c4>.

In dissent, <s5>Circuit Judge Imelda Fuentes-Rourke</s5> <c5>accused</c5> her colleagues of "<q5>building a perpetual-motion machine for monopolies.</q5>" <s6>She</s6> <c6>noted</c6> that <q6>Corvane had filed 63 patents on the drug, a tally it "does not seem embarrassed by."</q6>

<s7>Corvane</s7>, based in New Brunswick, New Jersey, <c7>said</c7> in a statement <q7>it was "gratified that the court recognized two decades of work."</q7>

"<q8>Today's decision says discovery still matters,</q8>" <c8>said</c8> <s8>its general counsel, Anneliese Oduya</s8>.

<s9>A lawyer for Sunvarna, Marcus Feld of Drayton Pickett & Feld</s9>, <c9>told</c9> <a9>Reuters</a9> <q9>his client would ask the full court to rehear the case "within days, not weeks."</q9>

<s10,11>Galed</s10,11> <c10>vowed</c10> <q10>to keep fighting</q10> and <c11>called</c11> the decision "<q11>a $70-a-day tax on the elderly.</q11>"

The dispute turns on U.S. Patent No. 9,114,488, which covers a slow-release salt of the compound. In a 112-page opinion in March 2024, <s12,13>U.S. District Judge Roberta Kinsolving in Wilmington</s12,13> <c12>concluded</c12> <q12>the patent was obvious</q12>, <c13>writing</c13> that <q13>"any second-year student at MIT" could have made it</q13>.

<s14>Quarles</s14>, an appointee of Republican President George W. Bush, <c14>countered</c14> that "<q14>the second-year student did not.</q14>"

<s15>Patients Before Patents, an advocacy group in Baltimore</s15>, <c15>urged</c15> <a15>Congress</a15> <q15>to cap the number of patents a company can assert over one medicine</q15>. <s16>Lonnie Watts, a retired pharmacist</s16> who founded it, <c16>said</c16> <q16>taxpayers would pay "billions for a ribbon on an old box."</q16>

<s17>Analysts at Wexler Stroud</s17> <c17>estimate</c17> <q17>generic Tromexa would have cost $3 a pill</q17>. <s18>One of them, Priyanka Sabharwal</s18>, <c18>predicted</c18> in a note to clients that <q18>Supreme Court review was "more likely than not."</q18>

<s19>The Federal Trade Commission</s19>, which backed the generic makers, <c19>declined to say</c19> <q19>whether it would support an appeal</q19>. <s20>A person familiar with the agency's thinking</s20> <c20>said</c20> <q20>commissioners were "split and irritable" over the case</q20>.

<s21>Doctors</s21> <c21>worry</c21> that <q21>patients will ration doses</q21>. <s22>A survey by the American Thrombosis League in May</s22> <c22>showed</c22> <q22>one in six already had done so "at least once a month"</q22>.

The case is Corvane v. Galed, No. 24-1873.

For Corvane: Hollis Baird of Merriweather & Stack

For Galed: Yael Ronen-Katz of Pell Rowan LLP
-----
1 | indirect | U.S. Court of Appeals for the Federal Circuit | ORG | organisation
2 | mixed | U.S. Court of Appeals for the Federal Circuit | ORG | organisation
3 | direct | Thaddeus Quarles | PERSON | name
4 | mixed | opinion | DOCUMENT | document
5 | mixed | Imelda Fuentes-Rourke | PERSON | name
6 | mixed | Imelda Fuentes-Rourke | PERSON | pronoun
7 | mixed | Corvane Pharmaceuticals | ORG | organisation
8 | direct | Anneliese Oduya | PERSON | name
9 | mixed | Marcus Feld | PERSON | name
10 | indirect | Galed Generics | ORG | organisation
11 | mixed | Galed Generics | ORG | organisation
12 | indirect | Roberta Kinsolving | PERSON | name
13 | mixed | Roberta Kinsolving | PERSON | name
14 | mixed | Thaddeus Quarles | PERSON | surname
15 | indirect | Patients Before Patents | ORG | organisation
16 | mixed | Lonnie Watts | PERSON | name
17 | indirect | Analysts at Wexler Stroud | GROUP | group
18 | mixed | Priyanka Sabharwal | PERSON | name
19 | attitude | Federal Trade Commission | ORG | organisation
20 | mixed | person familiar with the agency's thinking | PERSON | title
21 | attitude | Doctors | GROUP | group
22 | mixed | survey by the American Thrombosis League in May | DOCUMENT | document
entity | PERSON | Thaddeus Quarles | Quarles; Circuit Judge Thaddeus Quarles | Circuit Judge | U.S. Court of Appeals for the Federal Circuit
entity | PERSON | Imelda Fuentes-Rourke | Circuit Judge Imelda Fuentes-Rourke | Circuit Judge | U.S. Court of Appeals for the Federal Circuit
entity | PERSON | Anneliese Oduya | - | general counsel | Corvane Pharmaceuticals
entity | PERSON | Marcus Feld | - | lawyer | Drayton Pickett & Feld
entity | PERSON | Roberta Kinsolving | U.S. District Judge Roberta Kinsolving | U.S. District Judge | -
entity | PERSON | George W. Bush | President George W. Bush | President | -
entity | PERSON | Lonnie Watts | - | retired pharmacist | Patients Before Patents
entity | PERSON | Priyanka Sabharwal | - | analyst | Wexler Stroud
entity | PERSON | Hollis Baird | - | - | Merriweather & Stack
entity | PERSON | Yael Ronen-Katz | - | - | Pell Rowan LLP
entity | ORG | U.S. Court of Appeals for the Federal Circuit | - | - | -
entity | ORG | Reuters | - | - | -
entity | ORG | Corvane Pharmaceuticals | Corvane | - | -
entity | ORG | Galed Generics | Galed | - | -
entity | ORG | Sunvarna Labs | Sunvarna | - | -
entity | ORG | Ehrat | - | - | -
entity | ORG | Drayton Pickett & Feld | - | - | -
entity | ORG | MIT | - | - | -
entity | ORG | Patients Before Patents | - | - | -
entity | ORG | Congress | - | - | -
entity | ORG | Wexler Stroud | - | - | -
entity | ORG | Supreme Court | - | - | -
entity | ORG | Federal Trade Commission | - | - | -
entity | ORG | American Thrombosis League | - | - | -
entity | ORG | Merriweather & Stack | - | - | -
entity | ORG | Pell Rowan LLP | - | - | -
entity | LOC | WASHINGTON | - | - | -
entity | LOC | U.S. | US | - | -
entity | LOC | Delaware | - | - | -
entity | LOC | India | - | - | -
entity | LOC | New Brunswick | - | - | -
entity | LOC | New Jersey | - | - | -
entity | LOC | Wilmington | - | - | -
entity | LOC | Baltimore | - | - | -
entity | NORP | Israeli | - | - | -
entity | NORP | Swiss | - | - | -
entity | NORP | Republican | - | - | -
meta | US appeals court revives Corvane patent on blood thinner, in blow to generic drugmakers | - | Delphine Archambault
