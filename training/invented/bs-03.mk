<s1>Rival</s1> <c1>alleges</c1> ‘<q1>theft in daylight</q1>’ as Badara’s Dialla wins third term

Electoral body gives incumbent 51.3 percent; <s2>Mariama Sowe</s2> <c2>refuses</c2> <q2>to concede</q2>.

By Seydou Maillart and News Agencies

Ndaro, Badara – <q3>President Oumar Dialla has been re-elected with 51.3 percent of the vote</q3>, <s3>the National Elections Authority (ANE)</s3> <c3>has announced</c3>, in a result that was disputed before the sentence was finished.

<s4>The authority</s4> <c4>put</c4> <q4>turnout on Sunday at 67 percent, the highest since independence from France</q4>.

Sowe, a 47-year-old former central banker, had led early counts in the capital and the coastal province of Basse-Lagune. <s5>She</s5> <c5>told</c5> <a5>supporters</a5> outside the headquarters of her party, the Front of the Plains, that <q5>she would not recognise “one digit” of the tally</q5>.

“<q6>They switched off the lights and the numbers changed,</q6>” <s6>the challenger</s6> <c6>said</c6>. “<q6>I ask you to stay, to sing and to break nothing.</q6>”

Power failed in four of Ndaro’s six communes at about 11pm on polling night. <s7>Badara Electric, the state utility</s7>, <c7>blamed</c7> <q7>a fire at its Koure substation</q7>.

Aissa Tounkara, the judge at the head of the ANE, was unmoved. “<q8>Every sheet was signed by every party, including hers,</q8>” <s8>she</s8> <c8>told</c8> <a8>Al Jazeera</a8>.

Sowe’s answer came within the hour. “<q9>I have 212 sheets signed by men who died last year,</q9>” <s9>she</s9> <c9>posted</c9>.

<s10,11>The 61-year-old magistrate</s10,11> <c10>disclosed</c10> that <q10>she was offered a bribe during the campaign</q10>, but <c11>would not say</c11> <q11>by whom</q11>. “<q12>It was an insulting amount,</q12>” <s12>she</s12> <c12>said</c12>.

The opposition has until Friday to petition the Constitutional Court. <q13>Its judges have annulled nothing in 31 years</q13>, <c13>noted</c13> <s13>Sowe’s lawyer, Boubacar N’Diawar</s13>. “<q14>We will go anyway. A door that is never knocked on forgets that it is a door.</q14>”

‘<q15>No losers</q15>’

Dialla, 74, a former colonel of the 3rd Lagoon Rifles, has governed since 2009. In a televised address <s16>he</s16> <c16>invited</c16> <a16>his opponents</a16> <q16>to join a government of “the silent, sensible majority”</q16>.

“<q18>There are no losers tonight,</q18>” <c18>said</c18> <s18>the president</s18>.

Idrissa Konte, who will serve as his deputy again, struck another note. “<q19>Anyone who confuses a street with a parliament will sleep in neither,</q19>” <s19>the vice president</s19> <c19>cautioned</c19>.

<s20>The Interior Ministry</s20> <c20>says</c20> <q20>94 people have been detained</q20>. <s21>Sowe’s party</s21> <c21>counts</c21> <q21>more than 300</q21>.

Foreign observers were divided too. While <s22>the African Union</s22> <c22>found</c22> <q22>the vote “calm and credible”</q22>, there was a <c23>complaint</c23> from <s23>the Marlow Center, a monitoring group in Atlanta</s23>, that <q23>its staff had been turned away from 38 polling stations</q23>.

“<q24>In 22 elections I have never before been asked for my shoe size,</q24>” <c24>said</c24> <s24>its mission chief, the Danish diplomat Birgitte Aagesen</s24>.

Her second-in-command, Thandeka Zulwane, was held for two hours by soldiers in Tessit. <s25>The South African</s25> <c25>does not believe</c25> <q25>the order came from Ndaro</q25>.

At Dior Market, where Tuareg traders sell dates beside the mosque, Fatou Cissokho had voted for neither candidate. “<q26>My electricity is off under both of them,</q26>” <c26>shrugged</c26> <s26>the mother of four</s26>.

“<q27>Mine came on this morning,</q27>” <c27>said</c27> <s27>her younger sister, Awa</s27>, who had wagered a sack of rice on Dialla.
-----
1 | mixed | Mariama Sowe | PERSON | title
2 | attitude | Mariama Sowe | PERSON | name
3 | indirect | National Elections Authority | ORG | organisation
4 | indirect | National Elections Authority | ORG | organisation
5 | mixed | Mariama Sowe | PERSON | pronoun
6 | direct | Mariama Sowe | PERSON | title
7 | indirect | Badara Electric | ORG | organisation
8 | direct | Aissa Tounkara | PERSON | pronoun
9 | direct | Mariama Sowe | PERSON | pronoun
10 | indirect | Aissa Tounkara | PERSON | title
11 | attitude | Aissa Tounkara | PERSON | title
12 | direct | Aissa Tounkara | PERSON | pronoun
13 | indirect | Boubacar N’Diawar | PERSON | name
14 | direct | Boubacar N’Diawar | PERSON | none
15 | direct | Oumar Dialla | PERSON | none
16 | mixed | Oumar Dialla | PERSON | pronoun
18 | direct | Oumar Dialla | PERSON | title
19 | direct | Idrissa Konte | PERSON | title
20 | indirect | Interior Ministry | ORG | organisation
21 | indirect | Front of the Plains | ORG | organisation
22 | mixed | African Union | ORG | organisation
23 | indirect | Marlow Center | ORG | organisation
24 | direct | Birgitte Aagesen | PERSON | name
25 | attitude | Thandeka Zulwane | PERSON | title
26 | direct | Fatou Cissokho | PERSON | title
27 | direct | Awa | PERSON | name
entity | PERSON | Oumar Dialla | Dialla; President Oumar Dialla | President | -
entity | PERSON | Mariama Sowe | Sowe | - | Front of the Plains
entity | PERSON | Aissa Tounkara | - | judge | National Elections Authority
entity | PERSON | Boubacar N’Diawar | - | lawyer | -
entity | PERSON | Idrissa Konte | - | vice president | -
entity | PERSON | Birgitte Aagesen | - | mission chief | Marlow Center
entity | PERSON | Thandeka Zulwane | - | second-in-command | Marlow Center
entity | PERSON | Fatou Cissokho | - | - | -
entity | PERSON | Awa | - | - | -
entity | ORG | National Elections Authority | ANE | - | -
entity | ORG | Front of the Plains | - | - | -
entity | ORG | Badara Electric | - | - | -
entity | ORG | Al Jazeera | - | - | -
entity | ORG | Constitutional Court | - | - | -
entity | ORG | 3rd Lagoon Rifles | - | - | -
entity | ORG | Interior Ministry | - | - | -
entity | ORG | African Union | - | - | -
entity | ORG | Marlow Center | - | - | -
entity | LOC | Badara | - | - | -
entity | LOC | Ndaro | - | - | -
entity | LOC | France | - | - | -
entity | LOC | Basse-Lagune | - | - | -
entity | LOC | Koure | - | - | -
entity | LOC | Atlanta | - | - | -
entity | LOC | Tessit | - | - | -
entity | LOC | Dior Market | - | - | -
entity | NORP | Danish | - | - | -
entity | NORP | South African | - | - | -
entity | NORP | Tuareg | - | - | -
meta | Rival alleges ‘theft in daylight’ as Badara’s Dialla wins third term | - | Seydou Maillart and News Agencies
