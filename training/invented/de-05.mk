Nurse who slept through alarms struck off after '<q1>catalogue of lies</q1>'

Rhian Maddocks, BBC News

A nurse who slept under a blanket while an 84-year-old patient lay on the floor with a broken hip has been struck off.

<s2>A Nursing and Midwifery Council (NMC) panel</s2> <c2>ruled</c2> <q2>Craig Denholm's conduct on the night of 3 February 2023 was "fundamentally incompatible" with the profession</q2>.

<q3>Irene Tolland was left for more than two hours at Morfa Wen Hospital in Aberdulas</q3>, <a3>the hearing</a3> <c3>was told</c3>.

"<q4>He rang me at breakfast and wished me a lovely day,</q4>" <c4>said</c4> <s4>her daughter Sandra Tolland, 59, from Cwmbach Uchaf</s4>.

Mr Denholm, who qualified in 2009, did not attend the hearing in Cardiff. In a statement to the panel, <s5,6>he</s5,6> <c5>denied</c5> <q5>having been asleep</q5> and <c6>claimed</c6> <q6>he was "resting his eyes" in the linen room</q6>.

But <s7>healthcare assistant Blessing Mutasa</s7> <c7>testified</c7> that <q7>she found him in a recliner, snoring, while three call bells rang</q7>.

"<q8>I shook the chair. I shook it again,</q8>" <s8>she</s8> <c8>said</c8>.

The ward manager, Huw Pritchard-Ellis, gave evidence by video link from Perth, Australia.

<s9>He</s9> <c9>told</c9> <a9>the panel</a9> <q9>he had twice spoken to Mr Denholm about sleeping on duty</q9>. <s10>The nurse</s10>, in his statement, <c10>accused</c10> his former boss of <q10>running the ward "like a call centre"</q10>.

<s11>Panel chairwoman Gillian Achterberg</s11> <c11>said</c11> <q11>the notes from that night were "a catalogue of lies, some of them in two colours of ink"</q11>.

<s12>Her 31-page decision</s12> <c12>found</c12> that <q12>checks recorded at 02:15, 03:00 and 04:30 were all entered at 05:52</q12>. "<q13>No registered nurse could believe this was care,</q13>" <s13>it</s13> <c13>states</c13>.

<s14>Mr Denholm's representative, Oliver Quaye of the Royal College of Nursing (RCN)</s14>, <c14>argued</c14> that <q14>his client had worked 11 shifts in 13 days</q14>. <s15>The union</s15> <c15>has since warned</c15> of <q15>"chronic" staff shortages at Morfa Wen</q15>.

Cambrian Coast University Health Board, which runs the hospital, has hired 14 night staff through an agency, Swift & Calder. <s16>The health board</s16> <c16>apologised</c16> to <a16>the Tolland family</a16> for "<q16>a night that should never have happened</q16>".

The case was referred to the NMC by Healthcare Inspectorate Wales after a visit that May. <s17>A report by the inspectorate</s17> <c17>described</c17> call bells on the ward as "<q17>background music</q17>".

Llais, which speaks for patients in Wales, helped the family to complain. <s18>The patients' body</s18> <c18>wants</c18> <q18>alarm logs to be audited every month</q18>.

Miss Tolland, a retired teacher, sat through all nine days beside Ms Mutasa, who now works at a hospice in Llandre Isaf.

<s19>The retired teacher</s19> <c19>thanked</c19> the healthcare assistant for "<q19>telling the truth when it cost her</q19>".

"<q20>Mum taught me to say sorry before I was three,</q20>" <s20>she</s20> <c20>said</c20>. "<q20>He has had two years.</q20>"

<s21>A former patient</s21>, who sent flowers, <c21>remembered</c21> Mr Denholm as "<q21>a lovely lad when you could find him</q21>".

Mrs Tolland died that June. <s22>The coroner</s22> <c22>concluded</c22> <q22>her death was from natural causes</q22>, and <s23>Dyfed-Powys Police</s23> <c23>said</c23> <q23>no further action would be taken</q23>.

Mr Denholm, from Porth Ceri, has 28 days to appeal to the High Court.
-----
1 | mixed | Gillian Achterberg | PERSON | none
2 | mixed | Nursing and Midwifery Council | ORG | organisation
3 | indirect | - | - | none
4 | direct | Sandra Tolland | PERSON | name
5 | indirect | Craig Denholm | PERSON | pronoun
6 | mixed | Craig Denholm | PERSON | pronoun
7 | indirect | Blessing Mutasa | PERSON | name
8 | direct | Blessing Mutasa | PERSON | pronoun
9 | indirect | Huw Pritchard-Ellis | PERSON | pronoun
10 | mixed | Craig Denholm | PERSON | title
11 | mixed | Gillian Achterberg | PERSON | name
12 | indirect | Her 31-page decision | DOCUMENT | document
13 | direct | Her 31-page decision | DOCUMENT | pronoun
14 | indirect | Oliver Quaye | PERSON | name
15 | mixed | Royal College of Nursing | ORG | organisation
16 | mixed | Cambrian Coast University Health Board | ORG | organisation
17 | mixed | report by the inspectorate | DOCUMENT | document
18 | attitude | Llais | ORG | organisation
19 | mixed | Sandra Tolland | PERSON | title
20 | direct | Sandra Tolland | PERSON | pronoun
21 | mixed | former patient | PERSON | title
22 | indirect | coroner | PERSON | title
23 | indirect | Dyfed-Powys Police | ORG | organisation
entity | PERSON | Craig Denholm | Mr Denholm | nurse | -
entity | PERSON | Irene Tolland | Mrs Tolland | - | -
entity | PERSON | Sandra Tolland | Miss Tolland | retired teacher | -
entity | PERSON | Blessing Mutasa | Ms Mutasa | healthcare assistant | -
entity | PERSON | Huw Pritchard-Ellis | - | ward manager | -
entity | PERSON | Gillian Achterberg | - | Panel chairwoman | Nursing and Midwifery Council
entity | PERSON | Oliver Quaye | - | representative | Royal College of Nursing
entity | ORG | Nursing and Midwifery Council | NMC | - | -
entity | ORG | Morfa Wen Hospital | Morfa Wen | - | -
entity | ORG | Royal College of Nursing | RCN | - | -
entity | ORG | Cambrian Coast University Health Board | - | - | -
entity | ORG | Swift & Calder | - | - | -
entity | ORG | Healthcare Inspectorate Wales | - | - | -
entity | ORG | Llais | - | - | -
entity | ORG | Dyfed-Powys Police | - | - | -
entity | ORG | High Court | - | - | -
entity | LOC | Aberdulas | - | - | -
entity | LOC | Cwmbach Uchaf | - | - | -
entity | LOC | Cardiff | - | - | -
entity | LOC | Perth | - | - | -
entity | LOC | Australia | - | - | -
entity | LOC | Wales | - | - | -
entity | LOC | Llandre Isaf | - | - | -
entity | LOC | Porth Ceri | - | - | -
meta | Nurse who slept through alarms struck off after 'catalogue of lies' | - | Rhian Maddocks
