<s1>Regulator</s1> ‘<q1>deeply uneasy</q1>’ over loneliness charities’ merger

<s2>Trustees</s2> <c2>deny</c2> <q2>190-year-old body was ‘swallowed for its buildings’</q2> as watchdogs step in

By Liv Hartigan

The Charity Commission has opened a compliance case into the merger of Lantern and Nobody Eats Alone, two of the UK’s biggest loneliness charities.

<s3>The regulator</s3> <c3>revealed</c3> on Thursday that <q3>it was ‘deeply uneasy’ about the speed at which assets worth £38m had changed hands</q3>.

Lantern, which was founded in Bath in 1834 by the Quaker mill owner Josiah Trewin, ceased to exist on 1 April. Its almshouses in Kendal, Frome and Leith passed to the younger body.

<s4>Former trustee Philippa Ware-Jones</s4> <c4>claims</c4> <q4>Lantern’s board was given 48 hours to read a 600-page agreement</q4>.

‘<q5>We were told the alternative was insolvency,</q5>’ <s5>she</s5> <c5>told</c5> <a5>Charity Ledger</a5>. ‘<q5>I asked to see the figures and was shown a graph.</q5>’

<s6>Ware-Jones</s6>, who resigned in February, <c6>is calling for</c6> <q6>the deal to be unpicked</q6>.

The combined charity’s chief executive, Femi Strand, has a different memory. ‘<q7>Philippa had the papers for a fortnight. I know because I posted them,</q7>’ <s7>he</s7> <c7>said</c7>.

<s8>Strand</s8>, who previously led Pantry Network and, before that, the Swansea office of Shelter Cymru, <c8>waved away</c8> <q8>talk of a land grab</q8>.

<s9>A confidential paper by the consultancy Perrin Oduya Associates</s9>, however, <c9>states</c9> that <q9>the Leith site alone could ‘release £11m within 18 months’</q9>.

That has alarmed the Office of the Scottish Charity Regulator (OSCR). <s10>Its head of casework, Mairead Gunn</s10>, wrote to both chief executives in May <c10>asking</c10> <q10>why she had learned of the merger from a newspaper</q10>.

‘<q11>I would be grateful for a reply before the removal vans arrive,</q11>’ <s11>the letter</s11> <c11>concludes</c11>.

<s12>OSCR</s12> <c12>stressed</c12> that <q12>it had not consented to any sale</q12>.

Residents are anxious. <s13>Peggy Ballantyne, 88</s13>, who has lived at the Trewin Almshouses on Mill Lane since 2003, <c13>refuses</c13> <q13>to move</q13>. ‘<q14>They’ll need a bigger van than that,</q14>’ <s14>she</s14> <c14>said</c14>.

<s15>Her neighbour Wilf Ballantyne</s15> – no relation, though they share a postbox – merely <c15>hopes</c15> <q15>the new owner will mend the lift</q15>.

‘<q16>At 91 I can’t be doing with governance,</q16>’ <c16>observed</c16> <s16>the former tram driver</s16>.

<q17>Redundancy notices went out by email during the Eurovision final</q17>, <s17>Unite</s17> <c17>says</c17>. <s18>The union’s regional officer Kulwinder Sahota</s18> <c18>accused</c18> managers of ‘<q18>curing isolation by sending everybody home</q18>’.

<s19>The chair of trustees, Dame Ursula Penhallow</s19>, <c19>has apologised for</c19> <q19>the timing of the emails</q19>. <s20>She</s20> <c20>defended</c20> the cuts as ‘<q20>overdue by a decade</q20>’.

Funders are keeping their distance. The Abernathy Foundation, Tidewell Bank and the National Lottery Community Fund, which gave Lantern £4m between them last year, have frozen payments.

<q21>It was ‘a pause, not a verdict’</q21>, <c21>said</c21> <s21>Abernathy’s director, Cosmo Reyes</s21>.

<s22>The umbrella body Voluntary Voice</s22> <c22>believes</c22> <q22>one in six charities will have to merge by 2030</q22>. ‘<q23>Marriage is fine,</q23>’ <s23>its policy lead, Bo Lindgren-Shah</s23>, <c23>remarked</c23>. ‘<q23>Elopement worries people.</q23>’

<s24>The commission</s24> <c24>expects</c24> <q24>to report in the autumn</q24>.

‘<q25>This is not an inquiry, yet,</q25>’ <c25>said</c25> <s25>its assistant director, Tom Achterberg</s25>. ‘<q25>The word I would underline is yet.</q25>’

For now the charity, which is still looking for a name, occupies two floors of Lantern House in Holborn. The sign over the door has been taken down.
-----
1 | mixed | Charity Commission | ORG | organisation
2 | mixed | Trustees | GROUP | group
3 | mixed | Charity Commission | ORG | organisation
4 | indirect | Philippa Ware-Jones | PERSON | name
5 | direct | Philippa Ware-Jones | PERSON | pronoun
6 | indirect | Philippa Ware-Jones | PERSON | surname
7 | direct | Femi Strand | PERSON | pronoun
8 | indirect | Femi Strand | PERSON | surname
9 | mixed | confidential paper by the consultancy Perrin Oduya Associates | DOCUMENT | document
10 | indirect | Mairead Gunn | PERSON | name
11 | direct | letter | DOCUMENT | document
12 | indirect | Office of the Scottish Charity Regulator | ORG | organisation
13 | attitude | Peggy Ballantyne | PERSON | name
14 | direct | Peggy Ballantyne | PERSON | pronoun
15 | attitude | Wilf Ballantyne | PERSON | name
16 | direct | Wilf Ballantyne | PERSON | title
17 | indirect | Unite | ORG | organisation
18 | mixed | Kulwinder Sahota | PERSON | name
19 | indirect | Ursula Penhallow | PERSON | name
20 | mixed | Ursula Penhallow | PERSON | pronoun
21 | mixed | Cosmo Reyes | PERSON | name
22 | attitude | Voluntary Voice | ORG | organisation
23 | direct | Bo Lindgren-Shah | PERSON | name
24 | attitude | Charity Commission | ORG | organisation
25 | direct | Tom Achterberg | PERSON | name
entity | PERSON | Josiah Trewin | - | mill owner | -
entity | PERSON | Philippa Ware-Jones | Ware-Jones; Philippa | Former trustee | Lantern
entity | PERSON | Femi Strand | Strand | chief executive | -
entity | PERSON | Mairead Gunn | - | head of casework | Office of the Scottish Charity Regulator
entity | PERSON | Peggy Ballantyne | - | - | -
entity | PERSON | Wilf Ballantyne | - | former tram driver | -
entity | PERSON | Kulwinder Sahota | - | regional officer | Unite
entity | PERSON | Ursula Penhallow | Dame Ursula Penhallow | chair of trustees | -
entity | PERSON | Cosmo Reyes | - | director | Abernathy Foundation
entity | PERSON | Bo Lindgren-Shah | - | policy lead | Voluntary Voice
entity | PERSON | Tom Achterberg | - | assistant director | Charity Commission
entity | ORG | Charity Commission | - | - | -
entity | ORG | Lantern | - | - | -
entity | ORG | Nobody Eats Alone | - | - | -
entity | ORG | Charity Ledger | - | - | -
entity | ORG | Pantry Network | - | - | -
entity | ORG | Shelter Cymru | - | - | -
entity | ORG | Perrin Oduya Associates | - | - | -
entity | ORG | Office of the Scottish Charity Regulator | OSCR | - | -
entity | ORG | Unite | - | - | -
entity | ORG | Abernathy Foundation | Abernathy | - | -
entity | ORG | Tidewell Bank | - | - | -
entity | ORG | National Lottery Community Fund | - | - | -
entity | ORG | Voluntary Voice | - | - | -
entity | NORP | Quaker | - | - | -
entity | LOC | UK | - | - | -
entity | LOC | Bath | - | - | -
entity | LOC | Kendal | - | - | -
entity | LOC | Frome | - | - | -
entity | LOC | Leith | - | - | -
entity | LOC | Swansea | - | - | -
entity | LOC | Trewin Almshouses | - | - | -
entity | LOC | Mill Lane | - | - | -
entity | LOC | Lantern House | - | - | -
entity | LOC | Holborn | - | - | -
meta | Regulator ‘deeply uneasy’ over loneliness charities’ merger | - | Liv Hartigan
