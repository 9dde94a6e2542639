<s1>Ames Prentice</s1> <c1>brands</c1> £2.1bn Italian approach a ‘<q1>smash and grab</q1>’

Jonah Redfern

<s2,3>Ames Prentice, the Lloyd’s of London insurer</s2,3>, <c2>has rejected</c2> <q2>a £2.1bn takeover approach from Generale Adria</q2>, <c3>telling</c3> <a3>the stock exchange</a3> on Monday that <q3>the offer “fundamentally undervalues” a firm with its best years in front of it</q3>.

The 640p-a-share proposal from Trieste was a 31 per cent premium to Friday’s close. <s4>Chair Philippa Ames-Otway</s4>, whose grandfather founded the underwriter in a basement off Leadenhall Street, <c4>said</c4> <q4>it had taken her directors 11 minutes to say no</q4>.

“<q5>I have had longer conversations about biscuits,</q5>” <s5>she</s5> <c5>told</c5> <a5>City AM</a5>. “<q5>This is a smash and grab on Lime Street, and it arrived by email.</q5>”

Generale Adria, which already owns the Dover-based pet insurer Barkwell and a fifth of Munich’s Röhmer Rück, has until 21 August under Takeover Panel rules to bid or walk away.

<s6>Its chief executive, Tiziana Morpurgo</s6>, <c6>refused to say</c6> <q6>whether she would be back with a fatter cheque</q6>. “<q7>We are patient people,</q7>” was all <s7>she</s7> <c7>would offer</c7>.

But <s8>two people close to the Italians</s8> <c8>reckon</c8> <q8>700p is “not a number that frightens anybody in Piazza Unità”</q8>.

Shares in Ames Prentice leapt 27 per cent to 618p, dragging up Lime Street neighbours Hallam Reeve, Quorn Syndicate 2210, Beazer Whitlock and Sable.

<s9>Linden Row, a top ten shareholder</s9>, <c9>wants</c9> <q9>the board to open its books</q9>. “<q10>Pride is not an asset class,</q10>” <c10>said</c10> <s10>its head of equities, Gus Tarrant</s10>, who joined from Fenwick Stroud in March.

<s11>Eleanor Tarrant of Corrigan Bly</s11>, no relation, <c11>disagreed</c11>: “<q11>Anyone selling a specialty book at one times premium in a hard market needs a lie down.</q11>”

<s12,13>Analysts at Peverell Nash</s12,13> <c12>put</c12> <q12>fair value at 715p</q12> but <c13>warned</c13> that <q13>exposure to Hurricane Delphine could yet cost the insurer £140m</q13>. “<q14>We see no white knight,</q14>” <c14>wrote</c14> <s14>Hobday’s Rhys Iwobi</s14>, who rates the stock a sell.

At Tanner Brothers, the converted Bermondsey hide warehouse where Ames Prentice employs 900 people, <s15>one underwriter</s15> <c15>said</c15> <q15>the lifts had been full of colleagues “pretending not to read their phones”</q15>.

<s16,17>Unite</s16,17> <c16>fears</c16> <q16>up to 300 posts would go to Trieste or to Adria’s hub in Łódź</q16>, and <c17>called on</c17> <a17>the Prudential Regulation Authority</a17> <q17>to “read the footnotes before the headline”</q17>. <s18>The PRA, an arm of the Bank of England</s18>, <c18>said</c18> only that <q18>it “expects to be told things early”</q18>.

<s19,20>City minister Oluwaseun Pratt</s19,20> <c19>ruled out</c19> <q19>calling in the deal</q19>, <c20>adding</c20>: “<q20>London is a market, not a museum.</q20>” <s21>Shadow business secretary Dame Hilary Voss</s21> <c21>accused</c21> the Treasury of “<q21>waving through the removal vans</q21>”.

It is the third raid on the market from beyond the Alps since 2022, after Assicura Tevere’s purchase of Colby Marsh and the failed pursuit of Dale by Banco Sant’Elmo. “<q22>They like our parking,</q22>” <c22>sighed</c22> <s22>a broker at the Counting Horse on Fenchurch Street</s22>.

Ames Prentice, which sponsors Thamesmead’s women and was once owned by the tobacco group Player Gault, posts half-year numbers on 4 September. Generale Adria is advised by Credito Lagunare and Slater & Bone, and its target by Kestner Fry and Margaret Doyle Associates.
-----
1 | mixed | Ames Prentice | ORG | organisation
2 | attitude | Ames Prentice | ORG | organisation
3 | mixed | Ames Prentice | ORG | organisation
4 | indirect | Philippa Ames-Otway | PERSON | name
5 | direct | Philippa Ames-Otway | PERSON | pronoun
6 | attitude | Tiziana Morpurgo | PERSON | name
7 | direct | Tiziana Morpurgo | PERSON | pronoun
8 | mixed | two people close to the Italians | GROUP | group
9 | attitude | Linden Row | ORG | organisation
10 | direct | Gus Tarrant | PERSON | name
11 | direct | Eleanor Tarrant | PERSON | name
12 | indirect | Analysts at Peverell Nash | GROUP | group
13 | indirect | Analysts at Peverell Nash | GROUP | group
14 | direct | Rhys Iwobi | PERSON | name
15 | mixed | one underwriter | PERSON | title
16 | attitude | Unite | ORG | organisation
17 | mixed | Unite | ORG | organisation
18 | mixed | Prudential Regulation Authority | ORG | organisation
19 | indirect | Oluwaseun Pratt | PERSON | name
20 | direct | Oluwaseun Pratt | PERSON | name
21 | mixed | Hilary Voss | PERSON | name
22 | direct | broker at the Counting Horse on Fenchurch Street | PERSON | title
entity | PERSON | Philippa Ames-Otway | - | Chair | Ames Prentice
entity | PERSON | Tiziana Morpurgo | - | chief executive | Generale Adria
entity | PERSON | Gus Tarrant | - | head of equities | Linden Row
entity | PERSON | Eleanor Tarrant | - | - | Corrigan Bly
entity | PERSON | Rhys Iwobi | - | - | Hobday
entity | PERSON | Oluwaseun Pratt | - | City minister | -
entity | PERSON | Hilary Voss | Dame Hilary Voss | Shadow business secretary | -
entity | ORG | Ames Prentice | - | - | -
entity | ORG | Lloyd’s of London | - | - | -
entity | ORG | Generale Adria | Adria | - | -
entity | ORG | City AM | - | - | -
entity | ORG | Barkwell | - | - | -
entity | ORG | Röhmer Rück | - | - | -
entity | ORG | Takeover Panel | - | - | -
entity | ORG | Hallam Reeve | - | - | -
entity | ORG | Quorn Syndicate 2210 | - | - | -
entity | ORG | Beazer Whitlock | - | - | -
entity | ORG | Sable | - | - | -
entity | ORG | Linden Row | - | - | -
entity | ORG | Fenwick Stroud | - | - | -
entity | ORG | Corrigan Bly | - | - | -
entity | ORG | Peverell Nash | - | - | -
entity | ORG | Hobday | - | - | -
entity | ORG | Unite | - | - | -
entity | ORG | Prudential Regulation Authority | PRA | - | -
entity | ORG | Bank of England | - | - | -
entity | ORG | Treasury | - | - | -
entity | ORG | Assicura Tevere | - | - | -
entity | ORG | Colby Marsh | - | - | -
entity | ORG | Dale | - | - | -
entity | ORG | Banco Sant’Elmo | - | - | -
entity | ORG | Thamesmead | - | - | -
entity | ORG | Player Gault | - | - | -
entity | ORG | Credito Lagunare | - | - | -
entity | ORG | Slater & Bone | - | - | -
entity | ORG | Kestner Fry | - | - | -
entity | ORG | Margaret Doyle Associates | - | - | -
entity | NORP | Italian | - | - | -
entity | LOC | Trieste | - | - | -
entity | LOC | Leadenhall Street | - | - | -
entity | LOC | Lime Street | - | - | -
entity | LOC | Dover | - | - | -
entity | LOC | Munich | - | - | -
entity | LOC | Piazza Unità | - | - | -
entity | LOC | Tanner Brothers | - | - | -
entity | LOC | Bermondsey | - | - | -
entity | LOC | Łódź | - | - | -
entity | LOC | London | - | - | -
entity | LOC | Alps | - | - | -
entity | LOC | Counting Horse | - | - | -
entity | LOC | Fenchurch Street | - | - | -
meta | Ames Prentice brands £2.1bn Italian approach a ‘smash and grab’ | - | Jonah Redfern
