<s1>CADE</s1> blocks $4.1 bln Vantel-Cajueiro merger, <c1>warns of</c1> "<q1>duopoly</q1>"

By Renata Quiros and Tom Aldous

BRASILIA, Nov 14 (Reuters) - <s2>Brazil's antitrust watchdog CADE</s2> on Thursday blocked Vantel Participacoes SA's 23 billion-real ($4.1 billion) takeover of smaller rival Rede Cajueiro, <c2>ruling</c2> that <q2>it would leave nine northeastern states "hostage to a duopoly"</q2>.

The tribunal voted 4-2 against the deal, the largest in the sector since Mexico's Grupo Lozano, based in Monterrey, bought Vantel itself in 2011.

"<q3>The remedies on the table were a list of good intentions with a price tag,</q3>" <c3>said</c3> <s3>Henrique Falcao Brandt, the rapporteur</s3>, in a reading that lasted two hours.

<s4,5>One of the dissenters, Lucia Okamoto</s4,5>, <c4>countered</c4> that <q4>prices had fallen wherever the two networks overlapped</q4> and <c5>accused</c5> the majority of "<q5>fighting the last merger</q5>".

<s6>The rapporteur</s6> <c6>replied</c6> that <q6>his colleague had "mistaken a truce for a market"</q6>.

Shares in Vantel fell 11% on B3, the Sao Paulo exchange. In a securities filing, <s7,8>the buyer</s7,8> <c7>said</c7> <q7>it "profoundly disagreed" with the decision</q7> and <c8>did not rule out</c8> <q8>taking the case to the federal courts</q8>.

<q9>Walking away will cost it a fee of 900 million reais</q9>, <s9>the filing</s9> <c9>showed</c9>.

<s10>The target</s10> <c10>vowed</c10> <q10>to find another partner by March</q10>.

"<q11>We were a good company on Wednesday and we are a good company today,</q11>" <s11>its chief executive, Dagoberto Sena</s11>, <c11>told</c11> <a11>Reuters</a11> by phone from Recife. Sena designed sonar for the Brazilian navy before he joined the carrier in 2006.

<s12>Finance chief Anselmo Weidlich</s12> <c12>said</c12> <q12>Cajueiro had cash for 14 months</q12>. <s13>The former sonar engineer</s13> <c13>declined to say</c13> <q13>whether he would stay on</q13>.

WATCHDOGS AT ODDS

Anatel, the telecoms agency, cleared the tie-up in May. <s14>The agency</s14> <c14>found</c14> at the time that <q14>the networks competed head to head in only 31 of 1,794 municipalities</q14>.

<s15>CADE's 212-page ruling</s15> <c15>says</c15> <q15>the figure "ignores roaming, and therefore ignores Brazil"</q15>.

<s16>The communications minister</s16>, who had championed the merger, <c16>called</c16> the vote "<q16>a decision I will respect without admiring</q16>".

<s17>Sintelpe, a union of 6,000 technicians in Pernambuco state</s17>, <c17>thanked</c17> the tribunal for <q17>sparing call centers in Olinda and Petrolina</q17>.

State development bank BNDES, which owns 8% of Cajueiro, had backed the sale, as had Banco Pirineus, Vantel's main private creditor. <s18>The state lender</s18> <c18>said</c18> <q18>it would keep its stake "for now"</q18>.

"<q19>Vantel has paid twice for the same mistake,</q19>" <c19>wrote</c19> <s19>Marcia Duarte of Ponte & Filhos</s19> in a note to clients. <s20>The brokerage</s20> <c20>expects</c20> <q20>a bid for Cajueiro within a year from Zap, the No. 4 carrier, or from Portugal's Oriente SGPS</q20>.

<q21>Advisers to Zap have already signed confidentiality papers</q21>, <s21>a person familiar with the matter</s21> <c21>said</c21>. Neither Zap nor Oriente responded to requests for comment.

<s22>The Monterrey group</s22> <c22>refused to say</c22> <q22>if it would put more capital into its Brazilian unit</q22>.

($1 = 5.6100 reais)

(Reporting by Renata Quiros and Tom Aldous; Editing by Ines Valadao)
-----
1 | mixed | CADE | ORG | organisation
2 | mixed | CADE | ORG | organisation
3 | direct | Henrique Falcao Brandt | PERSON | name
4 | indirect | Lucia Okamoto | PERSON | name
5 | mixed | Lucia Okamoto | PERSON | name
6 | mixed | Henrique Falcao Brandt | PERSON | title
7 | mixed | Vantel Participacoes SA | ORG | organisation
8 | attitude | Vantel Participacoes SA | ORG | organisation
9 | indirect | securities filing | DOCUMENT | document
10 | indirect | Rede Cajueiro | ORG | organisation
11 | direct | Dagoberto Sena | PERSON | name
12 | indirect | Anselmo Weidlich | PERSON | name
13 | attitude | Dagoberto Sena | PERSON | title
14 | indirect | Anatel | ORG | organisation
15 | mixed | CADE's 212-page ruling | DOCUMENT | document
16 | mixed | communications minister | PERSON | title
17 | indirect | Sintelpe | ORG | organisation
18 | mixed | BNDES | ORG | organisation
19 | direct | Marcia Duarte | PERSON | name
20 | attitude | Ponte & Filhos | ORG | organisation
21 | indirect | person familiar with the matter | PERSON | title
22 | attitude | Grupo Lozano | ORG | organisation
entity | PERSON | Henrique Falcao Brandt | - | rapporteur | CADE
entity | PERSON | Lucia Okamoto | - | - | CADE
entity | PERSON | Dagoberto Sena | Sena | chief executive | Rede Cajueiro
entity | PERSON | Anselmo Weidlich | - | Finance chief | Rede Cajueiro
entity | PERSON | Marcia Duarte | - | - | Ponte & Filhos
entity | ORG | CADE | - | - | -
entity | ORG | Reuters | - | - | -
entity | ORG | Vantel Participacoes SA | Vantel | - | -
entity | ORG | Rede Cajueiro | Cajueiro | - | -
entity | ORG | Grupo Lozano | - | - | -
entity | ORG | B3 | - | - | -
entity | ORG | Anatel | - | - | -
entity | ORG | Sintelpe | - | - | -
entity | ORG | BNDES | - | - | -
entity | ORG | Banco Pirineus | - | - | -
entity | ORG | Ponte & Filhos | - | - | -
entity | ORG | Zap | - | - | -
entity | ORG | Oriente SGPS | Oriente | - | -
entity | LOC | BRASILIA | - | - | -
entity | LOC | Brazil | - | - | -
entity | LOC | Mexico | - | - | -
entity | LOC | Monterrey | - | - | -
entity | LOC | Sao Paulo | - | - | -
entity | LOC | Recife | - | - | -
entity | LOC | Pernambuco | - | - | -
entity | LOC | Olinda | - | - | -
entity | LOC | Petrolina | - | - | -
entity | LOC | Portugal | - | - | -
entity | NORP | Brazilian | - | - | -
meta | CADE blocks $4.1 bln Vantel-Cajueiro merger, warns of "duopoly" | - | Renata Quiros; Tom Aldous
