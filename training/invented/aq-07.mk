Nordhavn to quit cycling as <s1>riders</s1> <c1>plead for</c1> <q1>answers</q1>

<s2>Danish insurer Nordhavn</s2> <c2>has confirmed</c2> <q2>it will end its sponsorship of the men’s and women’s teams that bear its name after Il Lombardia</q2>, leaving 51 riders without contracts.

<s3>The company</s3> <c3>told</c3> <a3>staff</a3> on a video call on Monday that <q3>a merger with German rival Altmark Leben had forced ‘a full review of marketing commitments’</q3>.

‘<q4>It is with a heavy heart,</q4>’ <s4>chief marketing officer Birgitte Kjær-Olsen</s4> <c4>said</c4>. ‘<q4>Nordhavn has loved every kilometre.</q4>’ <q5>Then the line was cut</q5>, <c5>according to</c5> <s5>two riders</s5> who were on it.

<s6>Team manager Joost van der Veld</s6>, whose company Pedal Forward holds the WorldTour licence, <c6>said</c6> <q6>he learned of the decision at breakfast in Sanremo</q6>. ‘<q7>I had my mouth full,</q7>’ <c7>said</c7> <s7>the Dutchman</s7>. ‘<q7>I still cannot say the rest of it.</q7>’

<s8>Van der Veld</s8> <c8>believes</c8> <q8>a replacement can be found</q8>. <q9>He has spoken to three companies</q9>, <s9>he</s9> <c9>said</c9>, <q9>among them a bank and ‘one you sit on’</q9>. <s10>A source close to the team</s10> <c10>said</c10> <q10>the last was Poltrone Gallo, the Italian furniture maker</q10>. <s11>The firm’s owner, Ettore Gallo</s11>, <c11>has denied</c11> <q11>any interest</q11>.

Sindre Field-Haugen, winner of the Clásica Orbaneja in February and the team’s leader for the Giro d’Italia, was more direct. ‘<q12>We’ve got mechanics with mortgages,</q12>’ <s12>the Norwegian</s12> <c12>wrote</c12> in an open letter. <s13>He</s13> <c13>said</c13> <q13>he had other offers but wanted to stay</q13>.

<s14>His team-mate Maud Church, the British time-trial champion</s14>, <c14>accused</c14> the sponsor of <q14>treating the women ‘as a sticker on the back of the van’</q14>. ‘<q15>They cut our service course in Ghent in January and nobody said a word,</q15>’ <s15>Church</s15> <c15>said</c15>.

<s16>Nordhavn</s16> <c16>rejected</c16> <q16>the claim</q16>. <s17>It</s17> <c17>said</c17> <q17>spending on the women’s team, formed out of the old Velo Club Tarnbeck, had risen by 40% since 2022</q17>.

<s18>The UCI</s18> <c18>said</c18> <q18>it would ‘monitor the financial guarantees closely’</q18>. <s19>The riders’ association, the CPA</s19>, <c19>urged</c19> <a19>the governing body</a19> <q19>to release a €2.1m bank guarantee early</q19>. <s20>Its vice-president, Adamo Ricci</s20>, <c20>warned</c20> that <q20>other teams could follow</q20>.

‘<q21>Insurers come in on a wave and they go out on a wave,</q21>’ <c21>said</c21> <s21>Ricci</s21>, who rode nine Tours for Lampo-Ferri.

<s22>Bike supplier Corvex</s22>, which provides the Strada RX frames, <c22>said</c22> <q22>it would honour its contract</q22>. Clothing maker Odelisk did not respond to our emails.

The squad began as a club side on the Kerkstraat in Zutphen in 1996 and reached the top tier as Tessel-De Molen, backed by a Zeeland dairy. It had nine wins last year, none bigger than Field-Haugen’s on the Muur van Geraardsbergen.

It has also known trouble. In 2023 former sports director Marc Declercq was banned for two years by the Flemish Doping Tribunal; <s23>he</s23> <c23>maintained</c23> that <q23>he had never supplied anything stronger than coffee</q23>. Team doctor Halima York resigned in the same week and now works for rivals Brightwell-Kassel.

Back in Sanremo, the riders trained as usual, out past the Hotel Lolli and over the Poggio before Saturday’s Monument. <s24>A banner on Corso Imperatrice</s24> <c24>read</c24> ‘<q24>Adotta un ciclista</q24>’.

<s25>Soigneur Wim Banks</s25> <c25>said</c25> <q25>he had already had four calls</q25>. ‘<q26>Two were from Altmark,</q26>’ <s26>he</s26> <c26>joked</c26>. ‘<q26>They want to sell me life insurance.</q26>’
-----
1 | indirect | riders | GROUP | group
2 | indirect | Nordhavn | ORG | organisation
3 | mixed | Nordhavn | ORG | organisation
4 | direct | Birgitte Kjær-Olsen | PERSON | name
5 | indirect | two riders | GROUP | group
6 | indirect | Joost van der Veld | PERSON | name
7 | direct | Joost van der Veld | PERSON | title
8 | attitude | Joost van der Veld | PERSON | surname
9 | mixed | Joost van der Veld | PERSON | pronoun
10 | indirect | source close to the team | PERSON | title
11 | indirect | Ettore Gallo | PERSON | name
12 | direct | Sindre Field-Haugen | PERSON | title
13 | indirect | Sindre Field-Haugen | PERSON | pronoun
14 | mixed | Maud Church | PERSON | name
15 | direct | Maud Church | PERSON | surname
16 | indirect | Nordhavn | ORG | organisation
17 | indirect | Nordhavn | ORG | pronoun
18 | mixed | UCI | ORG | organisation
19 | indirect | CPA | ORG | organisation
20 | indirect | Adamo Ricci | PERSON | name
21 | direct | Adamo Ricci | PERSON | surname
22 | indirect | Corvex | ORG | organisation
23 | indirect | Marc Declercq | PERSON | pronoun
24 | direct | banner on Corso Imperatrice | DOCUMENT | document
25 | indirect | Wim Banks | PERSON | name
26 | direct | Wim Banks | PERSON | pronoun
entity | PERSON | Birgitte Kjær-Olsen | - | chief marketing officer | Nordhavn
entity | PERSON | Joost van der Veld | Van der Veld | Team manager | Pedal Forward
entity | PERSON | Ettore Gallo | - | owner | Poltrone Gallo
entity | PERSON | Sindre Field-Haugen | Field-Haugen | - | -
entity | PERSON | Maud Church | Church | - | -
entity | PERSON | Adamo Ricci | Ricci | vice-president | CPA
entity | PERSON | Marc Declercq | - | former sports director | -
entity | PERSON | Halima York | - | Team doctor | -
entity | PERSON | Wim Banks | - | Soigneur | -
entity | ORG | Nordhavn | - | - | -
entity | ORG | Altmark Leben | Altmark | - | -
entity | ORG | Pedal Forward | - | - | -
entity | ORG | Poltrone Gallo | - | - | -
entity | ORG | Velo Club Tarnbeck | - | - | -
entity | ORG | UCI | - | - | -
entity | ORG | CPA | - | - | -
entity | ORG | Lampo-Ferri | - | - | -
entity | ORG | Corvex | - | - | -
entity | ORG | Odelisk | - | - | -
entity | ORG | Tessel-De Molen | - | - | -
entity | ORG | Flemish Doping Tribunal | - | - | -
entity | ORG | Brightwell-Kassel | - | - | -
entity | LOC | Sanremo | - | - | -
entity | LOC | Ghent | - | - | -
entity | LOC | Kerkstraat | - | - | -
entity | LOC | Zutphen | - | - | -
entity | LOC | Zeeland | - | - | -
entity | LOC | Muur van Geraardsbergen | - | - | -
entity | LOC | Hotel Lolli | - | - | -
entity | LOC | Poggio | - | - | -
entity | LOC | Corso Imperatrice | - | - | -
entity | NORP | Danish | - | - | -
entity | NORP | German | - | - | -
entity | NORP | Dutchman | - | - | -
entity | NORP | Italian | - | - | -
entity | NORP | Norwegian | - | - | -
entity | NORP | British | - | - | -
meta | Nordhavn to quit cycling as riders plead for answers | - | -
