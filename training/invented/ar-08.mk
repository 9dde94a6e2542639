Thackray Bloom and Osgood Verlaine Agree Transatlantic Tie-Up

Partners’ vote creates 2,300-lawyer firm; <s2>Birmingham staff</s2> <c2>fear</c2> <q2>closure</q2>

Jocasta Bielawski, City editor

Thackray Bloom and the Philadelphia firm Osgood Verlaine are to merge on 1 May after partners on both sides of the Atlantic voted for the deal, in the largest law firm combination since the Legal Services Act.

The new business will be called Thackray Osgood. It will have revenue of £1.4bn and 29 offices, from Canary Wharf to Ho Chi Minh City.

<s3>Thackray’s senior partner, Dame Olwen Marchetti KC</s3>, <c3>said</c3> <q3>clients had been “begging for a New York bench” for years</q3>.

“<q4>We could have built it lawyer by lawyer, but I would like to see it before I am dead,</q4>” <s4>she</s4> <c4>told</c4> <a4>Legal Fortnight</a4>.

<s5>Her opposite number, Chip Van Houten III</s5>, <c5>praised</c5> <q5>Thackray’s shipping and insurance teams</q5>. “<q6>Lloyd’s is a mile from their door. You can’t buy that in Center City,</q6>” <c6>said</c6> <s6>Van Houten</s6>, who will chair the combined board.

The two will share power with Kwabena Frost, the Leeds-born litigator who defended Norsk Kabel in the undersea cables trial. <s7>Frost</s7> <c7>confirmed</c7> that <q7>Osgood’s rule against acting for tobacco companies would apply throughout the firm</q7>.

It has not been a tidy courtship. Talks collapsed in 2022 over Thackray’s pension deficit, and again last spring when the Solicitors Regulation Authority fined the firm £310,000 for lapses in money laundering checks.

<s8>The SRA</s8> <c8>said</c8> <q8>it had been “kept informed” and saw no bar to the merger</q8>. <s9>It</s9> <c9>declined to say</c9> <q9>whether a second file, concerning the firm’s work for the Kazakh lender Altyn Saqina, was still open</q9>.

<q10>About 140 partners voted against the deal at a meeting in Merchant Taylors’ Hall</q10>, <c10>according to</c10> <s10>two people</s10> who were in the room. <s11>One of them</s11> <c11>called</c11> the profit-sharing plan, known as Project Heron, “<q11>communism for Americans and capitalism for us</q11>”.

In the regions there is anxiety. <s12>The firm</s12> <c12>has promised</c12> <q12>to keep Bristol and Gateshead</q12>, but <s22>an internal memo</s22> that <c22>spoke of</c22> “<q22>right-sizing the Midlands</q22>” reached the Midlands Law Gazette last week.

“<q13>Everyone in Colmore Row has read it,</q13>” <c13>said</c13> <s13>Poppy Singh-Wetherell, a paralegal and a branch secretary of United Voices</s13>. <s14>She</s14> <c14>wants</c14> <q14>a guarantee of no compulsory redundancies under the TUPE rules</q14>.

<s15>A spokesperson for Thackray Bloom</s15> <c15>insisted</c15> <q15>no decision had been taken on Birmingham</q15>.

Rivals were sniffy. “<q16>Two seconds don’t make a first,</q16>” <c16>wrote</c16> <s16>Hamish Oduro, managing partner of Pellew</s16>, on LinkedIn. <s17>The consultancy Jurimetrix</s17> <c17>reckons</c17> <q17>the firm will rank 31st in the world</q17>, behind Ashdown Kreis.

Others saw merit. <s18>Professor Ulrike Sand of the University of Warwick</s18>, who has studied 60 such mergers, <c18>believes</c18> <q18>culture matters less than the computer system</q18>. <q19>Firms which postponed the change lost a fifth of their associates</q19>, <s19>she</s19> <c19>found</c19>.

Osgood was founded in 1887 by a retired judge, and Thackray by two cousins above a saddler’s in Cheapside. It won the Maitland Prize for pro bono work in 2019 for its efforts after the Rosewell Tower fire.

<s20>Marchetti</s20> <c20>intends</c20> <q20>to retire in 2027</q20>. <s21>She</s21> <c21>joked</c21> that <q21>her last act would be to find out what Chip stood for</q21>.
-----
2 | attitude | Birmingham staff | GROUP | group
3 | mixed | Olwen Marchetti | PERSON | name
4 | direct | Olwen Marchetti | PERSON | pronoun
5 | indirect | Chip Van Houten III | PERSON | name
6 | direct | Chip Van Houten III | PERSON | surname
7 | indirect | Kwabena Frost | PERSON | surname
8 | mixed | Solicitors Regulation Authority | ORG | organisation
9 | attitude | Solicitors Regulation Authority | ORG | pronoun
10 | indirect | two people | GROUP | group
11 | mixed | One of them | PERSON | pronoun
12 | indirect | Thackray Bloom | ORG | organisation
22 | mixed | internal memo | DOCUMENT | document
13 | direct | Poppy Singh-Wetherell | PERSON | name
14 | attitude | Poppy Singh-Wetherell | PERSON | pronoun
15 | indirect | Thackray Bloom | ORG | organisation
16 | direct | Hamish Oduro | PERSON | name
17 | attitude | Jurimetrix | ORG | organisation
18 | attitude | Ulrike Sand | PERSON | name
19 | indirect | Ulrike Sand | PERSON | pronoun
20 | attitude | Olwen Marchetti | PERSON | surname
21 | indirect | Olwen Marchetti | PERSON | pronoun
entity | PERSON | Olwen Marchetti | Dame Olwen Marchetti; Marchetti | senior partner | Thackray Bloom
entity | PERSON | Chip Van Houten III | Van Houten; Chip | - | Osgood Verlaine
entity | PERSON | Kwabena Frost | Frost | litigator | -
entity | PERSON | Poppy Singh-Wetherell | - | paralegal | United Voices
entity | PERSON | Hamish Oduro | - | managing partner | Pellew
entity | PERSON | Ulrike Sand | Professor Ulrike Sand | Professor | University of Warwick
entity | ORG | Thackray Bloom | Thackray | - | -
entity | ORG | Osgood Verlaine | Osgood | - | -
entity | ORG | Thackray Osgood | - | - | -
entity | ORG | Legal Fortnight | - | - | -
entity | ORG | Lloyd’s | - | - | -
entity | ORG | Norsk Kabel | - | - | -
entity | ORG | Solicitors Regulation Authority | SRA | - | -
entity | ORG | Altyn Saqina | - | - | -
entity | ORG | Midlands Law Gazette | - | - | -
entity | ORG | United Voices | - | - | -
entity | ORG | LinkedIn | - | - | -
entity | ORG | Pellew | - | - | -
entity | ORG | Jurimetrix | - | - | -
entity | ORG | Ashdown Kreis | - | - | -
entity | ORG | University of Warwick | - | - | -
entity | NORP | Kazakh | - | - | -
entity | NORP | Americans | - | - | -
entity | LOC | Birmingham | - | - | -
entity | LOC | Philadelphia | - | - | -
entity | LOC | Atlantic | - | - | -
entity | LOC | Canary Wharf | - | - | -
entity | LOC | Ho Chi Minh City | - | - | -
entity | LOC | New York | - | - | -
entity | LOC | Center City | - | - | -
entity | LOC | Leeds | - | - | -
entity | LOC | Merchant Taylors’ Hall | - | - | -
entity | LOC | Bristol | - | - | -
entity | LOC | Gateshead | - | - | -
entity | LOC | Colmore Row | - | - | -
entity | LOC | Cheapside | - | - | -
entity | LOC | Midlands | - | - | -
entity | LOC | Rosewell Tower | - | - | -
meta | Thackray Bloom and Osgood Verlaine Agree Transatlantic Tie-Up | - | Jocasta Bielawski
