‘<q1>We are being asked to play the last movement</q1>’: orchestras sound alarm over funding freeze

<s2>Five regional ensembles</s2> <c2>say</c2> <q2>they could fold within 18 months</q2> as Arts Council England reviews its priorities

Philippa Nwosu-Grant Arts correspondent

On a wet Tuesday in Brightsea, 54 musicians are rehearsing Elgar’s Enigma Variations in their coats. The boiler at the Alhambra, home of the Brightsea Sinfonia since 1921, gave up in September and there is no money to mend it.

“<q3>You can hear the cold in the woodwind,</q3>” <c3>says</c3> <s3>Ottoline Vanterpool, the orchestra’s principal bassoon</s3>. “<q3>I’ve got a hot-water bottle where my cushion should be.</q3>”

The Sinfonia is one of five orchestras that wrote to the culture secretary last week. <s4>The letter</s4>, seen by the Guardian, <c4>said</c4> <q4>a third year of standstill grants would be “a cut with better manners”</q4>. Among the other signatories were the Camerata of the Wolds, Manchester’s Ancoats Strings and the tiny Ensemble Hirondelle, which plays in prisons and care homes.

<s5,6>Arts Council England (ACE)</s5,6> <c5>insisted</c5> <q5>no decision had been taken</q5> and <c6>promised</c6> <q6>to consult “widely and in person”</q6>. <s7>It</s7> <c7>pointed out</c7> that <q7>music received 38% of its national portfolio</q7>, more than theatre and dance together.

<s8>Its director of music, Lucian Abiodun-Hart, a former horn player</s8>, <c8>is openly in favour of</c8> <q8>mergers</q8>. <s9>He</s9> <c9>told</c9> <a9>the Association of Regional Orchestras</a9> in June that <q9>“two halves of a string section” would always sound better than one that had been silenced</q9>.

The remark went down badly in Kettlewick, where the Camerata shares a former wool exchange, Pendle House, with a branch of Greggs. <s10>Its chief executive, Dame Verity Quill</s10>, <c10>believes</c10> <q10>ministers have confused efficiency with silence</q10>.

“<q11>We are being asked to play the last movement and pretend it’s an encore,</q11>” <s11>Quill</s11> <c11>says</c11>. <s12>She</s12> <c12>points to</c12> <q12>the collapse in 2023 of Northern Baroque</q12>, whose instruments were bought at auction by Farquharsons and shipped to Dubai.

Not everyone is sympathetic. <s13>Clive Mandrake, a research fellow at the thinktank Fulcrum</s13>, <c13>argues</c13> that <q13>orchestras “have treated public money as a standing ovation”</q13>. <q14>Half the audience at the Alhambra</q14>, <s14>he</s14> <c14>said</c14>, <q14>lived in a single postcode, Regency Parade and the streets behind it</q14>.

<s15>The Musicians’ Union</s15> <c15>condemned</c15> <q15>the claim</q15>. <q16>Freelance rates had fallen by a fifth since Brexit</q16>, <c16>according to</c16> <s16>the union</s16>, and <q16>more than 200 players had left the profession</q16>.

In Westminster, the Department for Culture, Media and Sport has other things on its mind. It is steering the Football Governance Act through its first season and must find £90m for the Treasury by Christmas. <s18>One official</s18> <c18>described</c18> the letter as “<q18>the ninth this month, and the best spelled</q18>”.

<s19>A DCMS spokesperson</s19> <c19>said</c19>: “<q19>We know how much these orchestras mean to their communities. Tax relief for orchestras was made permanent last year.</q19>”

Labour’s own backbenchers are restless. <s20>Aled Prosser-Khan, the MP for Brightsea and Hythe Sands</s20>, who met his wife in the second violins, <c20>has asked</c20> <a20>the culture secretary, Joan Tattersall</a20>, <q20>to visit before the Proms</q20>.

<s21>Tattersall</s21> <c21>has yet to say</c21> <q21>whether she will</q21>. “<q22>Tell her to bring a jumper,</q22>” <c22>says</c22> <s22>Vanterpool</s22>.
-----
1 | direct | Verity Quill | PERSON | none
2 | indirect | Five regional ensembles | GROUP | group
3 | direct | Ottoline Vanterpool | PERSON | name
4 | mixed | letter | DOCUMENT | document
5 | indirect | Arts Council England | ORG | organisation
6 | mixed | Arts Council England | ORG | organisation
7 | indirect | Arts Council England | ORG | pronoun
8 | attitude | Lucian Abiodun-Hart | PERSON | name
9 | mixed | Lucian Abiodun-Hart | PERSON | pronoun
10 | attitude | Verity Quill | PERSON | name
11 | direct | Verity Quill | PERSON | surname
12 | indirect | Verity Quill | PERSON | pronoun
13 | mixed | Clive Mandrake | PERSON | name
14 | indirect | Clive Mandrake | PERSON | pronoun
15 | indirect | Musicians’ Union | ORG | organisation
16 | indirect | Musicians’ Union | ORG | organisation
18 | mixed | One official | PERSON | title
19 | direct | Department for Culture, Media and Sport | ORG | organisation
20 | indirect | Aled Prosser-Khan | PERSON | name
21 | attitude | Joan Tattersall | PERSON | surname
22 | direct | Ottoline Vanterpool | PERSON | surname
entity | ORG | Arts Council England | ACE | - | -
entity | ORG | Brightsea Sinfonia | Sinfonia | - | -
entity | ORG | Guardian | - | - | -
entity | ORG | Camerata of the Wolds | Camerata | - | -
entity | ORG | Ancoats Strings | - | - | -
entity | ORG | Ensemble Hirondelle | - | - | -
entity | ORG | Association of Regional Orchestras | - | - | -
entity | ORG | Greggs | - | - | -
entity | ORG | Northern Baroque | - | - | -
entity | ORG | Farquharsons | - | - | -
entity | ORG | Fulcrum | - | - | -
entity | ORG | Musicians’ Union | - | - | -
entity | ORG | Department for Culture, Media and Sport | DCMS | - | -
entity | ORG | Treasury | - | - | -
entity | ORG | Labour | - | - | -
entity | PERSON | Elgar | - | - | -
entity | PERSON | Ottoline Vanterpool | - | principal bassoon | Brightsea Sinfonia
entity | PERSON | Lucian Abiodun-Hart | - | director of music | Arts Council England
entity | PERSON | Verity Quill | Dame Verity Quill | chief executive | Camerata of the Wolds
entity | PERSON | Clive Mandrake | - | research fellow | Fulcrum
entity | PERSON | Aled Prosser-Khan | - | MP | -
entity | PERSON | Joan Tattersall | - | culture secretary | -
entity | LOC | Brightsea | - | - | -
entity | LOC | Alhambra | - | - | -
entity | LOC | Manchester | - | - | -
entity | LOC | Kettlewick | - | - | -
entity | LOC | Pendle House | - | - | -
entity | LOC | Dubai | - | - | -
entity | LOC | Regency Parade | - | - | -
entity | LOC | Westminster | - | - | -
entity | LOC | Brightsea and Hythe Sands | - | - | -
meta | ‘We are being asked to play the last movement’: orchestras sound alarm over funding freeze | - | Philippa Nwosu-Grant Arts correspondent
