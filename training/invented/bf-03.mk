Iron miner ‘<q1>blindsided</q1>’ elders over gorge blast

By Hamish Trevallyn, Resources Writer

<s19>Traditional owners in the Pilbara</s19> <c19>have threatened</c19> <q19>Federal Court action</q19> after an iron ore junior set off explosives within 60m of a rock shelter they hold sacred.

<s2>The Thurrawarra Aboriginal Corporation</s2> <c2>said</c2> <q2>it learnt of last Thursday’s blast at Monday Gorge from a truck driver</q2>. <s3>Its chairman, Desmond Stockwhip</s3>, <c3>accused</c3> Cardew Iron of “<q3>blindsiding old people who have trusted them for nine years</q3>”.

“<q4>They had my number. They had my wife’s number. They had the number of the roadhouse,</q4>” <s4>Mr Stockwhip</s4> <c4>told</c4> <a4>The Australian</a4>. “<q4>Nobody rang.</q4>”

Cardew, which is chaired by the Kalgoorlie prospector Lindsay Cardew and counts the Chinese mill Hebei Jintai among its backers, halted work at the Ashmead pit on Saturday. <s5,6>The company</s5,6> <c5>insisted</c5> <q5>the shelter was undamaged</q5>, and <c6>expressed</c6> “<q6>sincere regret for any distress</q6>”.

<s7>Chief executive Annelise Bruun</s7> <c7>said</c7> <q7>a notice had been emailed to the corporation’s lawyers, Tolhurst Ngo, on June 3</q7>. <s8>She</s8> <c8>conceded</c8> that <q8>it went to a partner on long-service leave</q8>.

“<q9>That is not good enough and I own it,</q9>” <c9>said</c9> <s9>Ms Bruun</s9>, who flew to Port Hedland on Sunday night. “<q9>But we did not go around anyone.</q9>”

<s10>Rebecca Ngo</s10>, who founded the firm with Bill Tolhurst in Fremantle in 2008, <c10>rejected</c10> <q10>that account</q10>. <s11>She</s11> <c11>said</c11> <q11>Tolhurst Ngo had warned the miner in writing, twice, that no blasting should occur before a survey</q11>.

The dispute comes five years after Western Australia rewrote its heritage law and then scrapped the rewrite. A report tabled in Perth in March found that 14 of 22 agreements in the region had lapsed. “<q12>Consent is being treated as a form to be filed,</q12>” <s12>it</s12> <c12>concluded</c12>.

<s13>State Aboriginal Affairs Minister Kit Passmore</s13> <c13>has ordered</c13> <a13>his department</a13> <q13>to report within a fortnight</q13>. <s14>The Labor frontbencher</s14> <c14>did not rule out</c14> <q14>a stop order</q14>, but <s15>the Chamber of Pilbara Producers</s15> <c15>cautioned</c15> against “<q15>policy by press conference</q15>”.

Canberra was blunter. <s16>Senator Yasmin Okell of the Greens</s16>, who sits on the native title committee, <c16>demanded</c16> that <q16>Cardew hand over its blast logs</q16>. “<q17>Show us the paper,</q17>” <s17>the Western Australian</s17> <c17>posted</c17> on X.

Shares in Cardew fell 11 per cent to 84c. <s18>Stockbroker Garrick Lisle</s18> cut its rating from buy to hold and <c18>warned</c18> <q18>a long stoppage could push first shipments into 2027</q18>.

On country the mood was quieter. On the verandah of Hilda House, the corporation’s office in Roebourne, <s20>Aunty Merle Sunday, 81</s20>, <c20>recalled</c20> <q20>being carried to the shelter as a baby during Cyclone Dinah</q20>. <s21>She</s21> <c21>believes</c21> <q21>the spirits there have “gone off sulking”</q21>.

<s22>Her nephew Tyson</s22>, who drives for a labour-hire outfit in Newman and wore a Fremantle guernsey, <c22>would not discuss</c22> <q22>the blast</q22>.

Fremantle had beaten Geelong the night before. <s23>He</s23> <c23>said</c23> <q23>that was the only good news of the week</q23>.
-----
1 | mixed | Desmond Stockwhip | PERSON | none
2 | indirect | Thurrawarra Aboriginal Corporation | ORG | organisation
3 | mixed | Desmond Stockwhip | PERSON | name
4 | direct | Desmond Stockwhip | PERSON | surname
5 | indirect | Cardew Iron | ORG | organisation
6 | mixed | Cardew Iron | ORG | organisation
7 | indirect | Annelise Bruun | PERSON | name
8 | indirect | Annelise Bruun | PERSON | pronoun
9 | direct | Annelise Bruun | PERSON | surname
10 | indirect | Rebecca Ngo | PERSON | name
11 | indirect | Rebecca Ngo | PERSON | pronoun
12 | direct | report tabled in Perth in March | DOCUMENT | pronoun
13 | indirect | Kit Passmore | PERSON | name
14 | attitude | Kit Passmore | PERSON | title
15 | mixed | Chamber of Pilbara Producers | ORG | organisation
16 | indirect | Yasmin Okell | PERSON | name
17 | direct | Yasmin Okell | PERSON | title
18 | indirect | Garrick Lisle | ORG | organisation
19 | indirect | Traditional owners in the Pilbara | GROUP | group
20 | indirect | Merle Sunday | PERSON | name
21 | mixed | Merle Sunday | PERSON | pronoun
22 | attitude | Tyson | PERSON | name
23 | indirect | Tyson | PERSON | pronoun
entity | ORG | Thurrawarra Aboriginal Corporation | - | - | -
entity | PERSON | Desmond Stockwhip | Mr Stockwhip | chairman | Thurrawarra Aboriginal Corporation
entity | ORG | The Australian | - | - | -
entity | ORG | Cardew Iron | Cardew | - | -
entity | PERSON | Lindsay Cardew | - | prospector | Cardew Iron
entity | ORG | Hebei Jintai | - | - | -
entity | PERSON | Annelise Bruun | Ms Bruun | Chief executive | Cardew Iron
entity | ORG | Tolhurst Ngo | - | - | -
entity | PERSON | Rebecca Ngo | - | - | Tolhurst Ngo
entity | PERSON | Bill Tolhurst | - | - | Tolhurst Ngo
entity | PERSON | Kit Passmore | - | State Aboriginal Affairs Minister | -
entity | ORG | Chamber of Pilbara Producers | - | - | -
entity | PERSON | Yasmin Okell | Senator Yasmin Okell | Senator | Greens
entity | ORG | Federal Court | - | - | -
entity | ORG | Greens | - | - | -
entity | NORP | Western Australian | - | - | -
entity | NORP | Labor | - | - | -
entity | ORG | X | - | - | -
entity | ORG | Garrick Lisle | - | - | -
entity | PERSON | Merle Sunday | Aunty Merle Sunday | - | -
entity | PERSON | Tyson | - | - | -
entity | ORG | Fremantle | - | - | -
entity | ORG | Geelong | - | - | -
entity | NORP | Chinese | - | - | -
entity | LOC | Pilbara | - | - | -
entity | LOC | Monday Gorge | - | - | -
entity | LOC | Kalgoorlie | - | - | -
entity | LOC | Ashmead | - | - | -
entity | LOC | Port Hedland | - | - | -
entity | LOC | Western Australia | - | - | -
entity | LOC | Perth | - | - | -
entity | LOC | Canberra | - | - | -
entity | LOC | Hilda House | - | - | -
entity | LOC | Roebourne | - | - | -
entity | LOC | Newman | - | - | -
meta | Iron miner ‘blindsided’ elders over gorge blast | - | Hamish Trevallyn
