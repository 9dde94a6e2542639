‘<q1>No minute, no pudding</q1>’: how governors raised fees by 22 per cent over dinner

Chairman of Wendlecote under fire as pension deficit comes to light

By Rosalind Keane, Education Editor

<q2>The governors of a leading public school raised fees by 22 per cent without telling parents that its pension fund was in deficit</q2>, <s2>a leaked report</s2> <c2>has found</c2>.

<s3>The 74-page review of Wendlecote School in Dorset</s3>, seen by The Times, <c3>says</c3> that <q3>Sir Lucian Farebrother, its chairman, and three fellow governors settled the increase at the Garrick Club “with no paper, no minute and, it appears, no pudding”</q3>.

Boarding fees at Wendlecote, which was founded by wool merchants in 1561 and educated two viceroys and the drummer of Salt Parade, will reach £61,350 in September.

<s4>Farebrother, 71, a former partner at the stockbroker Hoare Lunn & Dace</s4>, <c4>said</c4> that <q4>he had “nothing to apologise for” and would not step down before the new boathouse opened next summer</q4>.

“<q5>If I had consulted 900 families I would have had 900 opinions and no boathouse,</q5>” <s5>the chairman</s5> <c5>told</c5> <a5>The Times</a5>. “<q5>Schools are not run by show of hands.</q5>”

Nkechi Obuya, whose twin sons are in the Lower Fifth, learnt of the rise from a text message between operations.

“<q6>I take people’s spines apart and I give them more notice,</q6>” <c6>said</c6> <s6>the surgeon</s6>, who helps to run the pressure group Wendlecote Parents Deserve Better. <s7>She</s7> <c7>wants</c7> <q7>the Charity Commission to remove the entire board</q7>.

<s8>Her husband, Daniel Obuya, a barrister</s8>, <c8>called</c8> the head master “<q8>a hostage in a good suit</q8>”.

The head, Crispin Vaizey, who came from a school in Geelong in 2022, <c9>was said</c9> by <s9>two senior teachers</s9> <q9>to have argued against the increase at a meeting in March</q9>. “<q10>He was the only one in the room who had read the accounts,</q10>” <s10>a housemaster</s10> <c10>said</c10>.

In an email to staff, <s11>Vaizey</s11> <c11>wrote</c11>: “<q11>I serve the board and I shall not brief against it.</q11>”

The report, by Fenella Ashgrove KC, was commissioned after the bursar, Group Captain Hugh Mallory, resigned at Easter. <s12,13>It</s12,13> <c12>recommends</c12> that <q12>no governor should serve more than two terms</q12> and <c13>calls</c13> the finance committee, which met twice in 2023, “<q13>a rumour</q13>”.

<s14>Ashgrove</s14> <c14>noted</c14> that <q14>she had been “treated with great courtesy and told very little”</q14>.

<s15>Mallory, a former Harrier pilot</s15>, <c15>told</c15> <a15>her</a15> that <q15>he had warned the chairman four times, once on the touchline during a defeat by Stourcastle College, of a £6.3 million hole in the fund</q15>. <s16>Farebrother</s16> <c16>dismissed</c16> the group captain’s account as “<q16>fiction, and not his best</q16>”.

<s17>The Charity Commission</s17> <c17>confirmed</c17> that <q17>it had opened a compliance case</q17>. <s18>The watchdog</s18> <c18>would not say</c18> <q18>whether the Independent Schools Inspectorate had been informed</q18>.

<s19>Labour</s19> <c19>said</c19> that <q19>the affair showed why VAT on fees had been right</q19>. <s20>Helena Quist, the Conservative MP for Poyntz Vale</s20>, <c20>accused</c20> ministers of <q20>gloating while a town lost its biggest employer</q20>.

Parents have been offered a meeting on Thursday, at which the accountants Pellew Grange will go through the figures. <q21>Nobody from the board will attend</q21>, <c21>according to</c21> <s21>the school’s website</s21>.

Wendlecote is looking for a new bursar. <s22>The advertisement</s22>, placed last week, <c22>asks for</c22> “<q22>resilience and a sense of humour</q22>”.
-----
1 | direct | leaked report | DOCUMENT | none
2 | indirect | leaked report | DOCUMENT | document
3 | mixed | leaked report | DOCUMENT | document
4 | mixed | Lucian Farebrother | PERSON | surname
5 | direct | Lucian Farebrother | PERSON | title
6 | direct | Nkechi Obuya | PERSON | title
7 | attitude | Nkechi Obuya | PERSON | pronoun
8 | mixed | Daniel Obuya | PERSON | name
9 | indirect | two senior teachers | GROUP | group
10 | direct | housemaster | PERSON | title
11 | direct | Crispin Vaizey | PERSON | surname
12 | indirect | leaked report | DOCUMENT | pronoun
13 | mixed | leaked report | DOCUMENT | pronoun
14 | mixed | Fenella Ashgrove | PERSON | surname
15 | indirect | Hugh Mallory | PERSON | surname
16 | mixed | Lucian Farebrother | PERSON | surname
17 | indirect | Charity Commission | ORG | organisation
18 | attitude | Charity Commission | ORG | organisation
19 | indirect | Labour | ORG | organisation
20 | indirect | Helena Quist | PERSON | name
21 | indirect | school’s website | DOCUMENT | document
22 | mixed | advertisement | DOCUMENT | document
entity | PERSON | Lucian Farebrother | Sir Lucian Farebrother; Farebrother | chairman | Wendlecote School
entity | PERSON | Nkechi Obuya | - | surgeon | Wendlecote Parents Deserve Better
entity | PERSON | Daniel Obuya | - | barrister | -
entity | PERSON | Crispin Vaizey | Vaizey | head | Wendlecote School
entity | PERSON | Fenella Ashgrove | Ashgrove | - | -
entity | PERSON | Hugh Mallory | Group Captain Hugh Mallory; Mallory | bursar | Wendlecote School
entity | PERSON | Helena Quist | - | MP | -
entity | ORG | Wendlecote School | Wendlecote | - | -
entity | ORG | The Times | - | - | -
entity | ORG | Garrick Club | - | - | -
entity | ORG | Salt Parade | - | - | -
entity | ORG | Hoare Lunn & Dace | - | - | -
entity | ORG | Wendlecote Parents Deserve Better | - | - | -
entity | ORG | Charity Commission | - | - | -
entity | ORG | Stourcastle College | - | - | -
entity | ORG | Independent Schools Inspectorate | - | - | -
entity | ORG | Labour | - | - | -
entity | ORG | Pellew Grange | - | - | -
entity | LOC | Dorset | - | - | -
entity | LOC | Geelong | - | - | -
entity | LOC | Poyntz Vale | - | - | -
entity | NORP | Conservative | - | - | -
meta | ‘No minute, no pudding’: how governors raised fees by 22 per cent over dinner | - | Rosalind Keane
