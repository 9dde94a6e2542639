<q1>Ferry bailout ‘never costed’</q1>, <c1>says</c1> <s1>watchdog</s1>, as <s2>minister</s2> <c2>refuses</c2> <q2>to quit</q2> – UK politics live

<s3>Oona Drysdale</s3> <c3>tells</c3> <a3>MPs</a3> <q3>she ‘asked every question going’ about £212m rescue of Wightwater</q3>; <s4>No 10</s4> <c4>says</c4> <q4>she has PM’s full confidence</q4>

Rory Fennimore (now) and Tamsin Okoh (earlier)

5.14pm BST

Drysdale survives, for tonight

Oona Drysdale walked out of the Commons a few minutes ago, still the maritime minister. <s5>Her allies</s5> <c5>reckon</c5> <q5>the worst is over</q5>.

<s6>One cabinet minister</s6> <c6>texted</c6> <a6>me</a6> during the statement: “<q6>She’s gone by recess. Lovely woman, wrong desk.</q6>”

4.39pm BST

<s7>Sir Gervase Pym, the Tory former transport secretary</s7>, <c7>has just suggested</c7> that <q7>“a child with a calculator” would have spotted the hole in Wightwater’s books</q7>.

“<q8>I have two children and they own several calculators,</q8>” <s8>Drysdale</s8> <c8>shot back</c8>. “<q8>What they did not have, and nor did I, was the real passenger figures.</q8>”

<s9>The Lib Dem Mo Farquharson</s9> <c9>wanted to know</c9> <q9>why the company’s owner, Penhallow Brothers of Jersey, had met ministers nine times before Christmas</q9>. <s10>She</s10> <c10>said</c10> <q10>her constituents in Ryde could not get nine minutes</q10>.

3.52pm BST

Hamish Ogilvy-Brand is on his feet and having fun. <s11>The shadow transport secretary</s11> <c11>likens</c11> the deal to “<q11>buying a raffle ticket after the draw</q11>”, which gets a laugh even from the Labour benches.

<s12>Drysdale</s12>, replying, <c12>says</c12> <q12>she asked “every question going” and will be staying put</q12>.

3.20pm BST

The RMT, which represents 640 Wightwater crew, has come out fighting. <s13>Its Solent organiser, Bev Mulgrew</s13>, <c13>has posted</c13> this:

“<q13>Our members learned they were surplus from a QR code on a door in Lymington. A QR code! Ask the minister whether she scanned it.</q13>”

1.45pm BST

At the lobby briefing, <s14>Downing Street</s14> <c14>declined to say</c14> <q14>whether the prime minister had read the report</q14>. “<q15>The minister has his full confidence,</q15>” <s15>a spokesperson</s15> <c15>said</c15>, four times.

12.31pm BST

Key points from the NAO

The National Audit Office has published its report on the rescue, and it is brutal.

• <s16>The NAO</s16> <c16>says</c16> <q16>the Treasury “never costed” the package, which was drawn up over a weekend in Marsham Street</q16>.

• <q17>Taxpayers stand to lose £140m</q17>, <s17>it</s17> <c17>estimates</c17>.

• <s18>The report</s18> <c18>describes</c18> Wightwater’s forecasts, checked by the accountants Bright Tolland, as “<q18>heroic</q18>”.

<s19>Dame Philippa Nkemelu, the auditor general</s19>, <c19>writes</c19> in a foreword: “<q19>Speed was a reason. It was not an excuse.</q19>”

9.10am BST

Good morning. Piers Hallam-Stott, Wightwater’s chief executive, has been on BBC Radio Solent. <s20,21>He</s20,21> <c20>apologised for</c20> “<q20>a rotten fortnight</q20>” at Cowes, Fishbourne and Yarmouth but <c21>ruled out</c21> <q21>handing back his £300,000 bonus</q21>. <q22>It had gone on a roof</q22>, <s22>he</s22> <c22>explained</c22>.

Wightwater Ferries, which began as Bowker & Daughter in Southampton in 1884, has had no sailings since the Lady Celia lost a propeller on the 3rd.

A reader, <s23>Gus Tolley, landlord of the Pilot Boat in Bembridge</s23>, <c23>emails</c23>: “<q23>Forty covers cancelled and my crab is on the turn. Could Ms Drysdale be persuaded to eat it?</q23>”
-----
1 | mixed | National Audit Office | ORG | organisation
2 | attitude | Oona Drysdale | PERSON | title
3 | mixed | Oona Drysdale | PERSON | name
4 | indirect | Downing Street | ORG | organisation
5 | attitude | Her allies | GROUP | group
6 | direct | One cabinet minister | PERSON | title
7 | mixed | Gervase Pym | PERSON | name
8 | direct | Oona Drysdale | PERSON | surname
9 | indirect | Mo Farquharson | PERSON | name
10 | indirect | Mo Farquharson | PERSON | pronoun
11 | mixed | Hamish Ogilvy-Brand | PERSON | title
12 | mixed | Oona Drysdale | PERSON | surname
13 | direct | Bev Mulgrew | PERSON | name
14 | attitude | Downing Street | ORG | organisation
15 | direct | Downing Street | ORG | organisation
16 | mixed | National Audit Office | ORG | organisation
17 | indirect | National Audit Office | ORG | pronoun
18 | mixed | its report on the rescue | DOCUMENT | document
19 | direct | Philippa Nkemelu | PERSON | name
20 | mixed | Piers Hallam-Stott | PERSON | pronoun
21 | indirect | Piers Hallam-Stott | PERSON | pronoun
22 | indirect | Piers Hallam-Stott | PERSON | pronoun
23 | direct | Gus Tolley | PERSON | name
entity | PERSON | Oona Drysdale | Drysdale; Ms Drysdale | maritime minister | -
entity | PERSON | Gervase Pym | Sir Gervase Pym | former transport secretary | -
entity | PERSON | Mo Farquharson | - | - | -
entity | PERSON | Hamish Ogilvy-Brand | - | shadow transport secretary | -
entity | PERSON | Bev Mulgrew | - | Solent organiser | RMT
entity | PERSON | Philippa Nkemelu | Dame Philippa Nkemelu | auditor general | -
entity | PERSON | Piers Hallam-Stott | - | chief executive | Wightwater Ferries
entity | PERSON | Gus Tolley | - | landlord | Pilot Boat
entity | ORG | Wightwater Ferries | Wightwater | - | -
entity | ORG | Downing Street | No 10 | - | -
entity | ORG | Commons | - | - | -
entity | ORG | Penhallow Brothers | - | - | -
entity | ORG | RMT | - | - | -
entity | ORG | National Audit Office | NAO | - | -
entity | ORG | Treasury | - | - | -
entity | ORG | Bright Tolland | - | - | -
entity | ORG | BBC Radio Solent | - | - | -
entity | ORG | Bowker & Daughter | - | - | -
entity | NORP | Tory | - | - | -
entity | NORP | Lib Dem | - | - | -
entity | NORP | Labour | - | - | -
entity | LOC | UK | - | - | -
entity | LOC | Jersey | - | - | -
entity | LOC | Ryde | - | - | -
entity | LOC | Solent | - | - | -
entity | LOC | Lymington | - | - | -
entity | LOC | Marsham Street | - | - | -
entity | LOC | Cowes | - | - | -
entity | LOC | Fishbourne | - | - | -
entity | LOC | Yarmouth | - | - | -
entity | LOC | Southampton | - | - | -
entity | LOC | Pilot Boat | - | - | -
entity | LOC | Bembridge | - | - | -
meta | Ferry bailout ‘never costed’, says watchdog, as minister refuses to quit – UK politics live | - | Rory Fennimore and Tamsin Okoh
