<s1>Brackenhall</s1> <c1>rejects</c1> £3.4bn bid from US rival as ‘<q1>opportunistic</q1>’

<s2>UK instruments maker</s2> <c2>says</c2> <q2>offer from Corvane ‘fundamentally undervalues’ its prospects</q2>

By Eleanor Whitlock and Rajan Mistry in London

<s3>Brackenhall, the British maker of laboratory instruments</s3>, <c3>has rejected</c3> <q3>a £3.4bn takeover approach from its US rival Corvane</q3>, setting up the biggest hostile battle for a FTSE 250 group since 2021.

<s4>The Cambridge-based company</s4> <c4>said</c4> on Thursday that <q4>its board had unanimously turned down the 842p-a-share proposal</q4>. <s5,6>It</s5,6> <c5>described</c5> the offer as “<q5>opportunistic</q5>” and <c6>said</c6> <q6>it “fundamentally undervalued” the group’s prospects</q6>.

Shares in Brackenhall, which had fallen by a third in the 12 months before news of the approach leaked, rose 27 per cent to 797p, a sign that <s7>investors</s7> <c7>expect</c7> <q7>a higher bid</q7>.

<s8,9>Corvane</s8,9>, which is listed in New York and has a market value of $19bn, <c8>confirmed</c8> <q8>it had made three approaches since August</q8> and <c9>urged</c9> <a9>the board</a9> <q9>to “engage constructively”</q9>. <s10>Its chief executive, Marcia Delgado</s10>, <c10>said</c10> <q10>the combination would create “a transatlantic champion” in mass spectrometry</q10>.

“<q11>We have enormous respect for what Brackenhall has built,</q11>” <c11>said</c11> <s11>Delgado</s11>, who has completed 14 acquisitions in six years at the helm. “<q11>We do not have unlimited patience.</q11>”

Under UK takeover rules, the US company has until 5pm on November 20 to make a firm offer or walk away for six months.

The approach comes at an awkward time for Brackenhall. Its chair, Sir Julian Ferrers, is due to step down in the spring, and its finance director, Helen Osei, left abruptly in July. <s12>Andrew Lisle, chief executive</s12>, has issued two profit warnings this year, <c12>blaming</c12> <q12>weak orders from Chinese universities</q12>.

On a call with analysts, <s13>Lisle</s13> <c13>insisted</c13> that <q13>the worst was over</q13>. <s14>He</s14> <c14>said</c14> <q14>orders had risen 9 per cent in the third quarter and that the new range of sensors was “the best thing we have done in a decade”</q14>.

“<q15>The bidder knows this, which is why it is in such a hurry,</q15>” <s15>he</s15> <c15>added</c15>.

But <s16>some shareholders</s16> <c16>believe</c16> <q16>the board should open its books</q16>. <s17>Priory Park Asset Management</s17>, which owns 6.8 per cent, <c17>said</c17> <q17>it would be “disappointed” if directors refused to talk at anything above £9</q17>.

One top-20 investor went further. “<q18>This management team has destroyed £1bn of value,</q18>” <s18>the person</s18> <c18>said</c18>. “<q18>If someone wants to pay us for the privilege, we should at least make them a coffee.</q18>”

<s19>People close to Corvane</s19> <c19>said</c19> <q19>it was prepared to go as high as 900p but not to bid against itself</q19>. <q20>It has lined up $3bn of debt from Harlan Stearns, the Wall Street bank</q20>, <s20>the people</s20> <c20>added</c20>. Corvane declined to comment on price.

The bid is likely to attract the attention of ministers. Brackenhall’s sensors are used in nuclear submarines, and the government blocked the sale of a smaller rival, Tessel Optics, to a Chinese buyer in 2022. <s21>The business department</s21> <c21>said</c21> <q21>it did not comment on individual cases</q21>, although <s22>a government official</s22> <c22>said</c22> <q22>ministers would “look very hard at anything with a periscope on it”</q22>.

<s23>The Forge union</s23>, which represents 2,300 of Brackenhall’s 5,100 UK staff, <c23>called for</c23> <q23>binding guarantees on jobs and research spending</q23>. <s24>Its national officer, Colm Dunleavy</s24>, <c24>recalled</c24> that <q24>Corvane had promised to keep open a factory in Stevenage it bought in 2017, and closed it 18 months later</q24>.

“<q25>They told us <n25>it was the jewel in the crown</n25>,</q25>” <s25>he</s25> <c25>said</c25>. “<q25>It’s a self-storage unit now.</q25>”

<s26>Delgado</s26> <c26>has since acknowledged</c26> that <q26>the closure was handled badly</q26>. In a letter to Ferrers last month, seen by the Financial Times, <s27>she</s27> <c27>pledged</c27> <q27>to maintain the Cambridge headquarters for at least five years</q27>.

Ferrers, a former head of the Takeover Panel, is due to meet the 10 largest investors next week. Asked whether he would delay his retirement, <s28>he</s28> <c28>said</c28> only that <q28>his wife had booked a cruise</q28>.
-----
1 | mixed | Brackenhall | ORG | organisation
2 | mixed | Brackenhall | ORG | organisation
3 | indirect | Brackenhall | ORG | organisation
4 | indirect | Brackenhall | ORG | organisation
5 | mixed | Brackenhall | ORG | pronoun
6 | mixed | Brackenhall | ORG | pronoun
7 | attitude | investors | GROUP | group
8 | indirect | Corvane | ORG | organisation
9 | mixed | Corvane | ORG | organisation
10 | mixed | Marcia Delgado | PERSON | name
11 | direct | Marcia Delgado | PERSON | surname
12 | indirect | Andrew Lisle | PERSON | name
13 | indirect | Andrew Lisle | PERSON | surname
14 | mixed | Andrew Lisle | PERSON | pronoun
15 | direct | Andrew Lisle | PERSON | pronoun
16 | attitude | some shareholders | GROUP | group
17 | mixed | Priory Park Asset Management | ORG | organisation
18 | direct | One top-20 investor | PERSON | title
19 | indirect | People close to Corvane | GROUP | group
20 | indirect | People close to Corvane | GROUP | group
21 | indirect | business department | ORG | organisation
22 | mixed | government official | PERSON | title
23 | indirect | Forge | ORG | organisation
24 | indirect | Colm Dunleavy | PERSON | name
25 | direct | Colm Dunleavy | PERSON | pronoun
26 | indirect | Marcia Delgado | PERSON | surname
27 | indirect | Marcia Delgado | PERSON | pronoun
28 | indirect | Julian Ferrers | PERSON | pronoun
entity | PERSON | Marcia Delgado | Delgado | chief executive | Corvane
entity | PERSON | Julian Ferrers | Sir Julian Ferrers; Ferrers | chair | Brackenhall
entity | PERSON | Helen Osei | - | finance director | Brackenhall
entity | PERSON | Andrew Lisle | Lisle | chief executive | Brackenhall
entity | PERSON | Colm Dunleavy | - | national officer | Forge
entity | ORG | Brackenhall | - | - | -
entity | ORG | Corvane | - | - | -
entity | ORG | Priory Park Asset Management | - | - | -
entity | ORG | Harlan Stearns | - | - | -
entity | ORG | Tessel Optics | - | - | -
entity | ORG | Forge | - | - | -
entity | ORG | Financial Times | - | - | -
entity | ORG | Takeover Panel | - | - | -
entity | NORP | British | - | - | -
entity | NORP | Chinese | - | - | -
entity | LOC | US | - | - | -
entity | LOC | UK | - | - | -
entity | LOC | Cambridge | - | - | -
entity | LOC | New York | - | - | -
entity | LOC | Wall Street | - | - | -
entity | LOC | Stevenage | - | - | -
meta | Brackenhall rejects £3.4bn bid from US rival as ‘opportunistic’ | - | Eleanor Whitlock and Rajan Mistry
