<q1>Guard stole 41 pieces of silver ‘because he could,’</q1> <s1>prosecutor</s1> <c1>tells</c1> <a1>jury</a1>

By Dwayne Kostelnik

Staff Writer

<q2>A night guard at the Ansonborough Museum carried 41 pieces of 18th-century silver past his own metal detector in a lunch cooler</q2>, <s2>prosecutors</s2> <c2>said</c2> Monday as his trial opened in Philadelphia Common Pleas Court.

“<q3>He had the keys, he had the codes, and nobody was watching the watchman,</q3>” <c3>said</c3> <s3>Marisol Teague, an assistant district attorney</s3>. “<q3>Why did he do it? Because he could.</q3>”

<s4>Lonnie Dubrow Jr., 58, of Fishtown</s4>, <c4>denies</c4> <q4>all 19 counts</q4>. If convicted, he faces up to 20 years in prison.

<s5>His lawyer, Hester Pak</s5>, <c5>countered</c5> that <q5>the museum had mislaid the silver and needed “a fall guy with a time card.”</q5>

“<q6>This institution can’t find its own inventory,</q6>” <s6>she</s6> <c6>said</c6>. “<q6>So it found Lonnie.</q6>”

<s7>The first witness, Annelise Brandvold</s7>, <c7>testified</c7> that <q7>in May 2022 she opened a drawer to show a tankard by Cornelius Vandeveer to a scholar from Leiden University</q7>. It was gone. <s8>The curator</s8> <c8>said</c8> <q8>she counted empty felt circles “until I had to sit down.”</q8>

Under cross-examination, <s9>the Norwegian</s9> <c9>conceded</c9> that <q9>the last full audit was in 1987</q9>. <s10>She</s10> also <c10>acknowledged</c10> <q10>describing the basement in an email to a colleague as “a landfill with a thermostat.”</q10>

Pak then held up a 2021 report by the consulting firm Aldous & Frayne. <q11>The third-floor cameras</q11>, <s11>it</s11> <c11>found</c11>, “<q11>record nothing but the passage of time.</q11>” <s12>The document</s12> <c12>recommended</c12> <q12>replacing them at a cost of $212,000</q12>. That summer, trustees restored a ballroom.

Teague leapt up. <s13>Judge Thaddeus Okonkwo-Reilly</s13> <c13>ruled</c13> that <q13>the next page could not be read aloud</q13>, and <s14>the prosecutor</s14> <c14>thanked</c14> him for “<q14>sparing us the appendix.</q14>”

<q15>The pieces went through a pawnshop in Camden, N.J., to a dealer, Hendrik “<x>Dutch</x>” Maris, who died last year</q15>, <c15>according to</c15> <s15>the indictment</s15>. A creamer surfaced at Loring’s, the New York auction house, with its inventory number still glued to the foot.

<s16>Loring’s</s16> <c16>said</c16> <q16>it had cooperated “from the first phone call.”</q16> <s17>The museum</s17>, founded in 1891 by the shipping heiress Adelaide Ansonborough, <c17>said</c17> in a statement that <q17>it mourned “a breach of trust.”</q17>

Dubrow’s defense is being paid for by his union, Local 88. “<q18>Nobody ever searched the trustees’ coolers,</q18>” <c18>said</c18> <s18>Bernice Tolliver, its president</s18>. <s19>The labor leader</s19>, herself a guard for 22 years, <c19>called</c19> the case “<q19>a yard sale of excuses.</q19>”

His sister, Charlene Dubrow Foy, sobbed in the second row. “<q20>He fed pigeons on his break,</q20>” <s20>the 61-year-old</s20> <c20>told</c20> <a20>The Inquirer</a20> in the hallway. “<q20>That’s your master criminal?</q20>”

Late in the day, <s21>a juror</s21> <c21>asked</c21> in a note <q21>if she could see the cooler</q21>.

“<q22>Not today,</q22>” <s22>the judge</s22> <c22>replied</c22>.

<s23>Teague</s23> <c23>plans</c23> <q23>to call the FBI agent who searched Dubrow’s rowhouse on Memphis Street</q23>. A detective from Interpol and a restorer at Winterholm, an estate in Delaware, are also on the list. <s24>The restorer</s24> <c24>has asked</c24> <q24>to testify by video</q24>.
-----
1 | mixed | Marisol Teague | PERSON | title
2 | indirect | prosecutors | GROUP | group
3 | direct | Marisol Teague | PERSON | name
4 | indirect | Lonnie Dubrow Jr. | PERSON | name
5 | mixed | Hester Pak | PERSON | name
6 | direct | Hester Pak | PERSON | pronoun
7 | indirect | Annelise Brandvold | PERSON | name
8 | mixed | Annelise Brandvold | PERSON | title
9 | indirect | Annelise Brandvold | PERSON | title
10 | mixed | Annelise Brandvold | PERSON | pronoun
11 | mixed | 2021 report by the consulting firm Aldous & Frayne | DOCUMENT | pronoun
12 | indirect | 2021 report by the consulting firm Aldous & Frayne | DOCUMENT | document
13 | indirect | Thaddeus Okonkwo-Reilly | PERSON | name
14 | mixed | Marisol Teague | PERSON | title
15 | indirect | indictment | DOCUMENT | document
16 | mixed | Loring’s | ORG | organisation
17 | mixed | Ansonborough Museum | ORG | organisation
18 | direct | Bernice Tolliver | PERSON | name
19 | mixed | Bernice Tolliver | PERSON | title
20 | direct | Charlene Dubrow Foy | PERSON | title
21 | indirect | juror | PERSON | title
22 | direct | Thaddeus Okonkwo-Reilly | PERSON | title
23 | attitude | Marisol Teague | PERSON | surname
24 | indirect | restorer at Winterholm | PERSON | title
entity | PERSON | Marisol Teague | Teague | assistant district attorney | -
entity | PERSON | Lonnie Dubrow Jr. | Dubrow; Lonnie | night guard | Ansonborough Museum
entity | PERSON | Hester Pak | Pak | lawyer | -
entity | PERSON | Annelise Brandvold | - | curator | Ansonborough Museum
entity | PERSON | Cornelius Vandeveer | - | - | -
entity | PERSON | Thaddeus Okonkwo-Reilly | Judge Thaddeus Okonkwo-Reilly | Judge | Philadelphia Common Pleas Court
entity | PERSON | Hendrik “Dutch” Maris | - | dealer | -
entity | PERSON | Adelaide Ansonborough | - | shipping heiress | -
entity | PERSON | Bernice Tolliver | - | president | Local 88
entity | PERSON | Charlene Dubrow Foy | - | - | -
entity | ORG | Ansonborough Museum | - | - | -
entity | ORG | Philadelphia Common Pleas Court | - | - | -
entity | ORG | Leiden University | - | - | -
entity | ORG | Aldous & Frayne | - | - | -
entity | ORG | Loring’s | - | - | -
entity | ORG | Local 88 | - | - | -
entity | ORG | The Inquirer | - | - | -
entity | ORG | FBI | - | - | -
entity | ORG | Interpol | - | - | -
entity | LOC | Fishtown | - | - | -
entity | LOC | Camden | - | - | -
entity | LOC | N.J. | - | - | -
entity | LOC | New York | - | - | -
entity | LOC | Memphis Street | - | - | -
entity | LOC | Winterholm | - | - | -
entity | LOC | Delaware | - | - | -
entity | NORP | Norwegian | - | - | -
meta | Guard stole 41 pieces of silver ‘because he could,’ prosecutor tells jury | - | Dwayne Kostelnik
