<s1>NGT</s1> <c1>slams</c1> pollution board over ‘<q1>paper clean-up</q1>’ of Marudhankulam

<s2>Tribunal</s2> <c2>wants</c2> <q2>discharge records of dyeing units within four weeks</q2>; <s3>fishers</s3> <c3>say</c3> <q3>catch has ‘turned to foam’</q3>

Staff Reporter

COIMBATORE

<s4,5>The National Green Tribunal (NGT)</s4,5> on Friday <c4>directed</c4> <a4>the Tamil Nadu Pollution Control Board (TNPCB)</a4> <q4>to identify within four weeks every dyeing unit letting effluent into Marudhankulam lake</q4>, and <c5>observed</c5> that <q5>the board’s last inspection report was “long on adjectives and short on milligrams”</q5>.

Hearing a petition by the Marudham Eri Protection Samithi, <s6>Justice P. Anbarasan and expert member K. Sathyavathi</s6> <c6>wondered</c6> <q6>how a waterbody could be certified “fit for bathing” on the very day residents filmed it “frothing like filter coffee”</q6>.

“<q7>Did the officer look at the lake or at the calendar?</q7>” <c7>asked</c7> <s7>Justice Anbarasan</s7>.

<s8>Counsel for the board, R. Thilagavathi</s8>, <c8>submitted</c8> that <q8>four units at Kottaipudur had been sealed and that online monitors were working “in letter and spirit”</q8>. <s9>She</s9> <c9>sought</c9> <q9>time till the end of the monsoon for a full survey</q9>.

<s10>The tribunal</s10> <c10>refused</c10> <q10>to wait “for even one good shower”</q10>.

The lake was known to an earlier generation as ‘<x>the mirror of the Noyyal</x>’. <q11>Its 310 acres now receive waste from units strung along the Avinashi Road from Kottaipudur to Vadugapatti</q11>, <c11>according to</c11> <s11>the samithi</s11>.

<s12>Its convener V. Muthulakshmi, a retired headmistress</s12>, <c12>alleged</c12> that <q12>tankers hired by Sri Balamurugan Dyers were emptied at the sluice “after the second show lets out”</q12>.

<s13,14>The firm</s13,14> <c13>has denied</c13> <q13>the charge</q13>, <c14>calling</c14> it “<q14>motivated and mischievous</q14>”. “<q15>We have a zero-discharge plant and we have the electricity bills,</q15>” <c15>said</c15> <s15>its managing partner B. Senthilnathan</s15>.

<s16>A 2023 study by the Kovai Institute of Water Studies</s16>, which the petitioner has placed on record, <c16>put</c16> <q16>chromium levels at 11 times the permissible limit</q16>.

<s17>Its author, S. Fathima Beevi</s17>, <c17>told</c17> <a17>The Hindu</a17> <q17>she had been “advised to study some other lake”</q17>. <s18>She</s18> <c18>declined to identify</c18> <q18>the official who rang her up</q18>.

For the 140 families of the Marudhankulam Inland Fishermen’s Cooperative Society, the hearing came late. <s19>M. Kaliappan, 63</s19>, <c19>said</c19> <q19>his nets came up “smelling of the printing press”</q19>. <s20>The father of four</s20> <c20>hopes</c20> <q20>his grandson will sit the bank examination instead</q20>.

“<q21>My father drank from this,</q21>” <s21>he</s21> <c21>said</c21>, lifting a palmful of violet water. “<q21>I will not wash my cycle in it.</q21>”

<s22,23>Collector Meera Nambiar</s22,23> <c22>assured</c22> <a22>residents</a22> on Thursday that <q22>piped supply in the Irugur and Sulur blocks was “absolutely safe”</q22>, but <c23>advised</c23> <a23>them</a23> <q23>not to draw from borewells within a kilometre of the bund</q23>.

<s24>AIADMK MLA G. Palanivel</s24> <c24>accused</c24> the State government of “<q24>shadow-boxing with polluters</q24>”. <s25>The Minister for Environment, T. Arulmozhi</s25>, <c25>retorted</c25> that <q25>the MLA’s own party had licensed 31 of the units “with its eyes wide shut”</q25>.

The Central Pollution Control Board (CPCB) and the Tiruppur Road Dyers’ Guild have been added as respondents. The matter will be taken up again on July 11.

-----
1 | mixed | National Green Tribunal | ORG | organisation
2 | attitude | National Green Tribunal | ORG | organisation
3 | mixed | fishers | GROUP | group
4 | indirect | National Green Tribunal | ORG | organisation
5 | mixed | National Green Tribunal | ORG | organisation
6 | mixed | P. Anbarasan and K. Sathyavathi | GROUP | name
7 | direct | P. Anbarasan | PERSON | surname
8 | mixed | R. Thilagavathi | PERSON | name
9 | indirect | R. Thilagavathi | PERSON | pronoun
10 | mixed | National Green Tribunal | ORG | organisation
11 | indirect | Marudham Eri Protection Samithi | ORG | organisation
12 | mixed | V. Muthulakshmi | PERSON | name
13 | indirect | Sri Balamurugan Dyers | ORG | organisation
14 | mixed | Sri Balamurugan Dyers | ORG | organisation
15 | direct | B. Senthilnathan | PERSON | name
16 | indirect | 2023 study by the Kovai Institute of Water Studies | DOCUMENT | document
17 | mixed | S. Fathima Beevi | PERSON | name
18 | attitude | S. Fathima Beevi | PERSON | pronoun
19 | mixed | M. Kaliappan | PERSON | name
20 | attitude | M. Kaliappan | PERSON | title
21 | direct | M. Kaliappan | PERSON | pronoun
22 | mixed | Meera Nambiar | PERSON | name
23 | indirect | Meera Nambiar | PERSON | name
24 | mixed | G. Palanivel | PERSON | name
25 | mixed | T. Arulmozhi | PERSON | name
entity | PERSON | P. Anbarasan | Justice P. Anbarasan; Justice Anbarasan | Justice | National Green Tribunal
entity | PERSON | K. Sathyavathi | - | expert member | National Green Tribunal
entity | PERSON | R. Thilagavathi | - | Counsel | Tamil Nadu Pollution Control Board
entity | PERSON | V. Muthulakshmi | - | convener | Marudham Eri Protection Samithi
entity | PERSON | B. Senthilnathan | - | managing partner | Sri Balamurugan Dyers
entity | PERSON | S. Fathima Beevi | - | author | Kovai Institute of Water Studies
entity | PERSON | M. Kaliappan | - | - | Marudhankulam Inland Fishermen’s Cooperative Society
entity | PERSON | Meera Nambiar | Collector Meera Nambiar | Collector | -
entity | PERSON | G. Palanivel | - | MLA | -
entity | PERSON | T. Arulmozhi | - | Minister for Environment | -
entity | ORG | National Green Tribunal | NGT | - | -
entity | ORG | Tamil Nadu Pollution Control Board | TNPCB | - | -
entity | ORG | Marudham Eri Protection Samithi | - | - | -
entity | ORG | Sri Balamurugan Dyers | - | - | -
entity | ORG | Kovai Institute of Water Studies | - | - | -
entity | ORG | The Hindu | - | - | -
entity | ORG | Marudhankulam Inland Fishermen’s Cooperative Society | - | - | -
entity | ORG | Central Pollution Control Board | CPCB | - | -
entity | ORG | Tiruppur Road Dyers’ Guild | - | - | -
entity | NORP | AIADMK | - | - | -
entity | LOC | Marudhankulam | - | - | -
entity | LOC | COIMBATORE | - | - | -
entity | LOC | Kottaipudur | - | - | -
entity | LOC | Noyyal | - | - | -
entity | LOC | Avinashi Road | - | - | -
entity | LOC | Vadugapatti | - | - | -
entity | LOC | Irugur | - | - | -
entity | LOC | Sulur | - | - | -
meta | NGT slams pollution board over ‘paper clean-up’ of Marudhankulam | - | -
