Health board orders review after insulin mix-up

By Callum Sithebe-Ross

A provincial health board has ordered an outside review after eleven patients at a Halifax hospital were given the wrong insulin.

<s1>The board</s1> <c1>announced</c1> <q1>the inquiry</q1> late on Monday, hours after the families of two patients made public a letter in which <s2>the hospital</s2> <c2>admitted</c2> “<q2>a labelling event</q2>”.

“<q3>It wasn't an event. It was my mother,</q3>” <c3>said</c3> <s3>Janelle Surette</s3>, whose mother, Doris, spent nine days in intensive care.

<s5>Chief medical officer Dr Prakash Bellamy</s5> apologized to all eleven and <c5>said</c5> <q5>the vials had been stored side by side</q5>. <s6>He</s6> <c6>stressed</c6> that <q6>nobody had died</q6>. <q7>All but one of the patients</q7>, <s7>he</s7> <c7>said</c7>, <q7>have gone home</q7>.

<s8>The nurses' union</s8> <c8>pointed to</c8> <q8>chronic understaffing</q8>. “<q9>One nurse was covering 22 beds that night,</q9>” <c9>said</c9> <s9>its president, Colette Arsenault</s9>. “<q9>The vials are the same colour, and so is everything else at four in the morning.</q9>”

<s10>Union officials</s10> <c10>say</c10> <q10>they flagged the storage problem in April</q10>. <s11>Bellamy</s11> <c11>said</c11> <q11>he had no record of it</q11>, though <s12>he</s12> <c12>did not rule out</c12> that <q12>an email had been missed</q12>.

<s13>The manufacturer, Novaglyce</s13>, <c13>said</c13> in a statement that <q13>its labels met every federal standard</q13>. <s14>Health Canada's guidance</s14> <c14>recommends</c14> that <q14>look-alike drugs be kept on separate shelves</q14>.

<s15>Surette</s15> <c15>wants</c15> <q15>the review's findings published</q15>. <s16>The board</s16> <c16>has not said</c16> <q16>whether they will be</q16>. <s17>It</s17> <c17>expects</c17> <q17>a report by February</q17>.

Her mother's chart, with the wrong name of the drug crossed out in red, is now evidence. The monitor by her bed had been reading normal all along.
-----
1 | indirect | health board | ORG | organisation
2 | mixed | hospital | ORG | organisation
3 | direct | Janelle Surette | PERSON | name
5 | indirect | Prakash Bellamy | PERSON | name
6 | indirect | Prakash Bellamy | PERSON | pronoun
7 | indirect | Prakash Bellamy | PERSON | pronoun
8 | indirect | nurses' union | ORG | organisation
9 | direct | Colette Arsenault | PERSON | name
10 | indirect | Union officials | GROUP | group
11 | indirect | Prakash Bellamy | PERSON | surname
12 | attitude | Prakash Bellamy | PERSON | pronoun
13 | indirect | Novaglyce | ORG | organisation
14 | indirect | Health Canada's guidance | DOCUMENT | document
15 | attitude | Janelle Surette | PERSON | surname
16 | attitude | health board | ORG | organisation
17 | attitude | health board | ORG | pronoun
meta | Health board orders review after insulin mix-up | - | Callum Sithebe-Ross
entity | LOC | Halifax | - | - | -
entity | PERSON | Janelle Surette | Surette | - | -
entity | PERSON | Doris | - | - | -
entity | PERSON | Prakash Bellamy | Dr Prakash Bellamy; Bellamy | Chief medical officer | -
entity | PERSON | Colette Arsenault | - | president | -
entity | ORG | Novaglyce | - | - | -
entity | ORG | Health Canada | - | - | -
