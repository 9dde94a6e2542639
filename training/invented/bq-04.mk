<s1>Inspector general</s1><c1>:</c1> <q1>Barge agency ignored ‘a drumbeat of warnings’ before Ohio River spill</q1>

<q2>No. 2 official told staff to ‘lose the spreadsheet,’</q2> <s2>watchdog</s2> <c2>finds</c2>

By Renata Oyelowo-Katz

<q3>Senior officials at the Federal Inland Navigation Safety Administration sat for nearly three years on evidence that a fleet of chemical barges was corroding</q3>, <c3>according to</c3> <s3>a report by the agency’s inspector general</s3>.

<s4,5>The 94-page document</s4,5> <c4>said</c4> <q4>managers treated inspectors’ memos as “a nuisance to be managed rather than a hazard to be fixed”</q4> and <c5>singled out</c5> Dwight R. Hollomon Jr., the deputy administrator, for <q5>directing a subordinate to “lose the spreadsheet.”</q5>

<s6>Hollomon</s6> <c6>denied</c6> <q6>giving any such instruction</q6>. In a response attached to the report, <s7>he</s7> <c7>called</c7> the finding “<q7>a caricature drawn from one tired man’s memory.</q7>”

The tired man is Curtis Vang, a Coast Guard veteran who inspected tows out of Paducah, Ky., and <s8>who</s8> <c8>told</c8> <a8>investigators</a8> <q8>he had “quit counting the pinholes” in the hull of the Miss Arlene</q8>.

“<q9>I wrote it up nine times,</q9>” <s9>Vang</s9> <c9>said</c9> in an interview. “<q9>The tenth time it wrote itself, all over the river.</q9>”

The barge, operated by Tarrant-Boyle Marine of Evansville, Ind., split open near Shawnee Bend on Jan. 9, 2023, and released 310,000 gallons of styrene. <s10>Health officials</s10> <c10>ordered</c10> <a10>residents of four counties</a10> <q10>to shut their windows</q10>; Mercy Tradewater Hospital treated 212 people.

<s11>Inspector General Marisol Ketteridge, a former prosecutor</s11>, <c11>wrote</c11> that <q11>there had been “a drumbeat of warnings” and that the accident was “not an act of God but an act of inbox.”</q11> <s12>She</s12> <c12>recommended</c12> <q12>restoring the surprise audits that FINSA dropped in 2020</q12>.

<s13>The agency</s13> <c13>said</c13> in a statement that <q13>it “accepts the spirit” of all 14 recommendations</q13>. <s14>A spokeswoman, Britt Lindqvist-Amaya</s14>, <c14>would not say</c14> <q14>whether Hollomon remained in his job</q14>.

On Capitol Hill, the findings landed hard. <s15,16>Rep. Teddy Oakes (D-Ky.)</s15,16>, whose district includes Paducah, <c15>demanded</c15> <q15>Hollomon’s resignation</q15> and <c16>charged</c16> that <q16>his constituents had been “gassed by paperwork.”</q16>

<s17>Sen. Lorna Prewitt (R-Ind.)</s17>, who leads the Senate Commerce Committee, <c17>wants</c17> <q17>to hear from the deputy administrator “in a chair, under oath,” before judging him</q17>.

<s18>The National Towing Alliance, a trade group in Arlington, Virginia</s18>, <c18>cautioned</c18> against “<q18>regulating by headline.</q18>”

Tarrant-Boyle, bought last year by Rotterdam-based Vermeulen Bulk, has settled 40 lawsuits. <s19>Its attorney, Saul Weintraub of Coyle Prentiss LLP</s19>, <c19>said</c19> <q19>the hull had passed inspection five months before the spill</q19>. <q20>The inspection</q20>, <s20>the report</s20> <c20>notes</c20>, “<q20>took place by telephone.</q20>”

<s21>One 2021 email in the appendix</s21> <c21>reads</c21>: “<q21>Please stop copying me on rust.</q21>” The name of its author was blacked out.

The inspectors are leaving, too. <s22>The American Federation of Government Employees, their union</s22>, <c22>estimates</c22> that <q22>one in three of its members has left since 2020, most of them for Lockton Gauge and other private surveyors</q22>.

“<q23>I’d like somebody to say sorry out loud,</q23>” <c23>said</c23> <s23>Earlene Vang, Curtis’s sister</s23>, who spent 11 days on a ventilator. <s24>She</s24> <c24>does not expect</c24> <q24>to hear it from Washington</q24>.
-----
1 | mixed | Marisol Ketteridge | PERSON | title
2 | mixed | Marisol Ketteridge | PERSON | title
3 | indirect | report by the agency’s inspector general | DOCUMENT | document
4 | mixed | report by the agency’s inspector general | DOCUMENT | document
5 | mixed | report by the agency’s inspector general | DOCUMENT | document
6 | indirect | Dwight R. Hollomon Jr. | PERSON | surname
7 | mixed | Dwight R. Hollomon Jr. | PERSON | pronoun
8 | mixed | Curtis Vang | PERSON | pronoun
9 | direct | Curtis Vang | PERSON | surname
10 | indirect | Health officials | GROUP | group
11 | mixed | Marisol Ketteridge | PERSON | name
12 | indirect | Marisol Ketteridge | PERSON | pronoun
13 | mixed | Federal Inland Navigation Safety Administration | ORG | organisation
14 | attitude | Britt Lindqvist-Amaya | PERSON | name
15 | indirect | Teddy Oakes | PERSON | name
16 | mixed | Teddy Oakes | PERSON | name
17 | mixed | Lorna Prewitt | PERSON | name
18 | mixed | National Towing Alliance | ORG | organisation
19 | indirect | Saul Weintraub | PERSON | name
20 | mixed | report by the agency’s inspector general | DOCUMENT | document
21 | direct | One 2021 email in the appendix | DOCUMENT | document
22 | indirect | American Federation of Government Employees | ORG | organisation
23 | direct | Earlene Vang | PERSON | name
24 | attitude | Earlene Vang | PERSON | pronoun
entity | PERSON | Marisol Ketteridge | - | Inspector General | Federal Inland Navigation Safety Administration
entity | PERSON | Dwight R. Hollomon Jr. | Hollomon | deputy administrator | Federal Inland Navigation Safety Administration
entity | PERSON | Curtis Vang | Vang; Curtis | - | -
entity | PERSON | Britt Lindqvist-Amaya | - | spokeswoman | Federal Inland Navigation Safety Administration
entity | PERSON | Teddy Oakes | Rep. Teddy Oakes | Rep. | -
entity | PERSON | Lorna Prewitt | Sen. Lorna Prewitt | Sen. | Senate Commerce Committee
entity | PERSON | Saul Weintraub | - | attorney | Coyle Prentiss LLP
entity | PERSON | Earlene Vang | - | - | -
entity | ORG | Federal Inland Navigation Safety Administration | FINSA | - | -
entity | ORG | Coast Guard | - | - | -
entity | ORG | Tarrant-Boyle Marine | Tarrant-Boyle | - | -
entity | ORG | Mercy Tradewater Hospital | - | - | -
entity | ORG | Senate Commerce Committee | - | - | -
entity | ORG | National Towing Alliance | - | - | -
entity | ORG | Vermeulen Bulk | - | - | -
entity | ORG | Coyle Prentiss LLP | - | - | -
entity | ORG | American Federation of Government Employees | - | - | -
entity | ORG | Lockton Gauge | - | - | -
entity | LOC | Ohio River | - | - | -
entity | LOC | Paducah | - | - | -
entity | LOC | Ky. | - | - | -
entity | LOC | Evansville | - | - | -
entity | LOC | Ind. | - | - | -
entity | LOC | Shawnee Bend | - | - | -
entity | LOC | Capitol Hill | - | - | -
entity | LOC | Arlington | - | - | -
entity | LOC | Virginia | - | - | -
entity | LOC | Rotterdam | - | - | -
entity | LOC | Washington | - | - | -
meta | Inspector general: Barge agency ignored ‘a drumbeat of warnings’ before Ohio River spill | - | Renata Oyelowo-Katz
