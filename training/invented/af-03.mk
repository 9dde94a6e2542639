Slovenian PM names new finance minister in bid to save coalition

By Mirna Hocevar

LJUBLJANA, Oct 6 (Reuters) - Slovenian Prime Minister Gregor Zajec replaced four ministers on Monday, handing the finance portfolio to a junior partner <s1>that</s1> <c1>had threatened</c1> <q1>to leave his coalition over a planned rise in value-added tax</q1>.

The reshuffle, the second since Zajec took office in May 2024, came five days after the government lost a vote on its 2026 budget by a single ballot. <s2>The prime minister</s2> <c2>said</c2> <q2>it would give the cabinet "the stability that citizens are entitled to expect"</q2>.

"<q3>We have argued in public for too long,</q3>" <s3>Zajec</s3> <c3>told</c3> <a3>a news conference</a3>. "<q3>From today the arguments will take place around the table, and what is agreed at the table will be voted for.</q3>"

Katarina Vrhovec, a 44-year-old former deputy governor of the central bank, will take over from Bojan Mesaric, who has run the finance ministry for 16 months and is a member of Zajec's New Horizon party. Her own Liberal Centre has nine seats in the 90-member parliament.

<s4>Liberal Centre leader Damjan Ferlan</s4> <c4>welcomed</c4> the appointment as "<q4>a correction, not a favour</q4>". <s5>He</s5> <c5>said</c5> <q5>his deputies would back a revised budget provided the increase in VAT, to 24% from 22%, was dropped</q5>.

<s6>Zajec</s6> <c6>declined to say</c6> <q6>whether he had given such an undertaking</q6>. <s7>Two coalition sources</s7> <c7>said</c7> <q7>the rise would be postponed until at least 2027 and replaced by a levy on bank assets</q7>.

<s8>One of the sources</s8> <c8>said</c8> <q8>Mesaric learned of his dismissal on Sunday evening</q8>. <s9>The outgoing minister</s9>, who was offered the post of ambassador to the OECD, <c9>said</c9> on social media that <q9>he had turned it down</q9>.

"<q10>I proposed a budget that adds up,</q10>" <s10>he</s10> <c10>wrote</c10>. "<q10>I wish my successor luck with the arithmetic.</q10>"

Slovenia's deficit widened to 3.4% of gross domestic product in the first half, above the European Union's 3% limit, as spending on health and public-sector pay rose. The yield on its 10-year bond was up four basis points at 3.21%.

<s11>Andrej Kolman, chief economist at Posavska Banka</s11>, <c11>said</c11> <q11>investors would wait to see the revised figures before drawing conclusions</q11>. "<q12>She is credible, but credibility doesn't close a gap of 800 million euros,</q12>" <s12>he</s12> <c12>said</c12>.

<s13>The European Commission</s13>, which must receive the draft by Oct. 15, <c13>said</c13> <q13>it did not comment on the composition of governments</q13>. <s14>A spokesperson</s14> <c14>added</c14> that <q14>the deadline "applies to all member states"</q14>.

The changes may have cost Zajec support elsewhere. <s15,16>The Social Democrats</s15,16>, the coalition's second-largest member, <c15>complained</c15> that <q15>they had not been consulted</q15> and <c16>demanded</c16> <q16>a meeting of party leaders before the new ministers are sworn in</q16>.

<s17>Their president, Milena Stropnik</s17>, who also serves as foreign minister, <c17>said</c17> <q17>she had read the list of names on the website of a newspaper</q17>.

"<q18>One does not treat partners like that,</q18>" <s18>she</s18> <c18>told</c18> <a18>public broadcaster RTV</a18>. Asked if her party would leave, <s20>Stropnik</s20> <c20>replied</c20>: "<q20>We are not there yet.</q20>"

Zajec also replaced the ministers of health, agriculture and the environment. Former hospital director Ajda Rupnik takes the health post, vacant since August, when <s21>Primoz Bele</s21> resigned, <c21>saying</c21> <q21>he had been denied the money to cut waiting lists</q21>.

<s22,23>The opposition National Alliance</s22,23>, which leads in opinion polls, <c22>dismissed</c22> the reshuffle as "<q22>new chairs on a sinking ferry</q22>" and <c23>called for</c23> <q23>an early election</q23>. <q24>It plans to file a motion of no confidence this week</q24>, <s24>its parliamentary leader, Stanko Grobelnik</s24>, <c24>said</c24>.

Such a motion needs 46 votes. The Alliance and two smaller right-wing groups have 41.

<s26>Lucija Marolt, a political scientist at the University of Maribor</s26>, <c26>said</c26> <q26>Zajec had bought time but surrendered his main economic policy to do so</q26>.

"<q27>The next demand will come from the Social Democrats, and it will be about pensions,</q27>" <s27>Marolt</s27> <c27>said</c27>. "<q27>Every partner now knows the price.</q27>"

Parliament is to hold hearings with the nominees from Thursday and will vote on them on Oct. 14.
-----
1 | indirect | Liberal Centre | ORG | pronoun
2 | mixed | Gregor Zajec | PERSON | title
3 | direct | Gregor Zajec | PERSON | surname
4 | mixed | Damjan Ferlan | PERSON | name
5 | indirect | Damjan Ferlan | PERSON | pronoun
6 | attitude | Gregor Zajec | PERSON | surname
7 | indirect | Two coalition sources | GROUP | group
8 | indirect | One of the sources | PERSON | title
9 | indirect | Bojan Mesaric | PERSON | title
10 | direct | Bojan Mesaric | PERSON | pronoun
11 | indirect | Andrej Kolman | PERSON | name
12 | direct | Andrej Kolman | PERSON | pronoun
13 | indirect | European Commission | ORG | organisation
14 | mixed | European Commission | ORG | organisation
15 | indirect | Social Democrats | ORG | organisation
16 | indirect | Social Democrats | ORG | organisation
17 | indirect | Milena Stropnik | PERSON | name
18 | direct | Milena Stropnik | PERSON | pronoun
20 | direct | Milena Stropnik | PERSON | surname
21 | indirect | Primoz Bele | PERSON | name
22 | mixed | National Alliance | ORG | organisation
23 | indirect | National Alliance | ORG | organisation
24 | indirect | Stanko Grobelnik | PERSON | name
26 | indirect | Lucija Marolt | PERSON | name
27 | direct | Lucija Marolt | PERSON | surname
entity | PERSON | Gregor Zajec | Zajec | Prime Minister | New Horizon
entity | PERSON | Katarina Vrhovec | - | former deputy governor of the central bank | Liberal Centre
entity | PERSON | Bojan Mesaric | Mesaric | outgoing minister | New Horizon
entity | PERSON | Damjan Ferlan | - | leader | Liberal Centre
entity | PERSON | Andrej Kolman | - | chief economist | Posavska Banka
entity | PERSON | Milena Stropnik | Stropnik | foreign minister | Social Democrats
entity | PERSON | Ajda Rupnik | - | Former hospital director | -
entity | PERSON | Primoz Bele | - | - | -
entity | PERSON | Stanko Grobelnik | - | parliamentary leader | National Alliance
entity | PERSON | Lucija Marolt | Marolt | political scientist | University of Maribor
entity | ORG | New Horizon | - | - | -
entity | ORG | Liberal Centre | - | - | -
entity | ORG | OECD | - | - | -
entity | ORG | European Union | - | - | -
entity | ORG | Posavska Banka | - | - | -
entity | ORG | European Commission | - | - | -
entity | ORG | Social Democrats | - | - | -
entity | ORG | RTV | - | - | -
entity | ORG | National Alliance | Alliance | - | -
entity | ORG | University of Maribor | - | - | -
entity | ORG | Reuters | - | - | -
entity | LOC | LJUBLJANA | - | - | -
entity | LOC | Slovenia | - | - | -
entity | NORP | Slovenian | - | - | -
meta | Slovenian PM names new finance minister in bid to save coalition | - | Mirna Hocevar
