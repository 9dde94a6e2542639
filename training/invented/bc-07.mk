Van Rooyen walks out on Wisbech with title in sight

By Colm Tansley

Liesbeth van Rooyen has resigned as head coach of Wisbech nine days before the Women's Premier Division final.

<s1>The 46-year-old</s1>, who is from Breda, <c1>told</c1> <a1>her players</a1> <q1>she was going</q1> after Saturday's 3-1 win at Bowdon, and had left the Cheshire ground before the team bus was loaded. <s2>Wisbech</s2> <c2>confirmed</c2> <q2>her departure</q2> on Sunday night in a statement of 41 words.

"<q3>We thank Liesbeth for her contribution and wish her well,</q3>" <s3>it</s3> <c3>read</c3>. "<q3>The club will be making no further comment.</q3>"

Van Rooyen was less brief. "<q4>I was told on Thursday that two of my girls would be sold to Rotterdam in June. Told, not asked,</q4>" <s4>she</s4> <c4>said</c4> when she was reached at her home in March.

"<q5>I can coach against Reading. I cannot coach against my own chairman.</q5>"

The chairman is Barnaby Gotobed, whose frozen-vegetable firm, Gotobed Frost, has put its name on the shirts since 2015. <s6,7>He</s6,7> <c6>denied</c6> that <q6>any deal had been done for the England forward Tamsin Okonjo and the goalkeeper Bo Sallis</q6> and <c7>said</c7> that <q7>HC Rotterdam had only "made an enquiry"</q7>.

<s8>Okonjo</s8>, who scored twice at Bowdon, <c8>said</c8> <q8>she had learnt about it from Instagram</q8>. <s9>She</s9> <c9>described</c9> Van Rooyen as "<q9>the reason I didn't give up and become a vet</q9>".

Assistant coach Shep Molyneux will be in charge for the final against Canterbury at Lee Valley. It will be his first match. <s10>The 31-year-old</s10> <c10>insisted</c10> <q10>nothing would change</q10>.

"<q11>Lies left a folder. It's got tabs,</q11>" <s11>he</s11> <c11>said</c11>. "<q11>The tab for Canterbury is thicker than my thigh.</q11>"

Canterbury beat Swansea 2-0 in the other semi-final, with goals from Grace Pavely and Ailsa Rook. Their captain, Niamh Dempster-Hale, played under Van Rooyen at Den Bosch. <s12>She</s12> <c12>suspected</c12> <q12>the upheaval might suit Wisbech</q12>. "<q13>Never trust a team with a grievance,</q13>" <s13>Dempster-Hale</s13> <c13>said</c13>.

Van Rooyen arrived in the Fens in 2018, when Wisbech were ninth in the East League and trained on the Thomas Clarkson Academy's astro. She took the Eels, as they are known, up three divisions and into the EuroHockey Club Trophy. She was named Coach of the Year twice by the Hockey Writers' Club and won the Ludlam Cup in 2022, although Great Britain overlooked her for the Olympics.

<s14,15>England Hockey</s14,15> <c14>said</c14> <q14>it was "saddened" by the news</q14> and <c15>hoped</c15> <q15>she would stay in the game</q15>. <s16>The Hockey Coaches' Association</s16> went further, <c16>condemning</c16> "<q16>a creeping football culture</q16>".

<s17>The supporters' group, Elver Army</s17>, <c17>wants</c17> <q17>Gotobed to face members at the Rose and Crown on Wednesday</q17>. <s18>Its secretary, Des Chilvers</s18>, <c18>said</c18> <q18>180 people had cancelled direct debits</q18>.

"<q19>My late wife and I have watched Wisbech through four grounds and one flood,</q19>" <c19>said</c19> <s19>Chilvers</s19>. "<q19>Lies used to bring her tea in the rain.</q19>"

<s20>Gotobed</s20> <c20>would not say</c20> <q20>whether he would attend</q20>. Durham coach Piotr Wolny and Beeston's Kirsty Fairweather have been mentioned as possible successors. <s21>A spokesman for Beeston</s21> <c21>said</c21> <q21>Fairweather was "going nowhere, least of all east"</q21>.
-----
1 | indirect | Liesbeth van Rooyen | PERSON | title
2 | indirect | Wisbech | ORG | organisation
3 | direct | statement of 41 words | DOCUMENT | pronoun
4 | direct | Liesbeth van Rooyen | PERSON | pronoun
5 | direct | Liesbeth van Rooyen | PERSON | none
6 | indirect | Barnaby Gotobed | PERSON | pronoun
7 | mixed | Barnaby Gotobed | PERSON | pronoun
8 | indirect | Tamsin Okonjo | PERSON | surname
9 | mixed | Tamsin Okonjo | PERSON | pronoun
10 | indirect | Shep Molyneux | PERSON | title
11 | direct | Shep Molyneux | PERSON | pronoun
12 | attitude | Niamh Dempster-Hale | PERSON | pronoun
13 | direct | Niamh Dempster-Hale | PERSON | surname
14 | mixed | England Hockey | ORG | organisation
15 | attitude | England Hockey | ORG | organisation
16 | mixed | Hockey Coaches' Association | ORG | organisation
17 | attitude | Elver Army | ORG | organisation
18 | indirect | Des Chilvers | PERSON | name
19 | direct | Des Chilvers | PERSON | surname
20 | attitude | Barnaby Gotobed | PERSON | surname
21 | mixed | Beeston | ORG | organisation
entity | PERSON | Liesbeth van Rooyen | Van Rooyen; Liesbeth; Lies | head coach | Wisbech
entity | PERSON | Barnaby Gotobed | Gotobed | chairman | Wisbech
entity | PERSON | Tamsin Okonjo | Okonjo | forward | England
entity | PERSON | Bo Sallis | - | goalkeeper | -
entity | PERSON | Shep Molyneux | - | Assistant coach | Wisbech
entity | PERSON | Grace Pavely | - | - | Canterbury
entity | PERSON | Ailsa Rook | - | - | Canterbury
entity | PERSON | Niamh Dempster-Hale | Dempster-Hale | captain | Canterbury
entity | PERSON | Des Chilvers | Chilvers | secretary | Elver Army
entity | PERSON | Piotr Wolny | - | coach | Durham
entity | PERSON | Kirsty Fairweather | Fairweather | - | Beeston
entity | ORG | Wisbech | Eels | - | -
entity | ORG | Gotobed Frost | - | - | -
entity | ORG | Reading | - | - | -
entity | ORG | England | - | - | -
entity | ORG | HC Rotterdam | Rotterdam | - | -
entity | ORG | Instagram | - | - | -
entity | ORG | Canterbury | - | - | -
entity | ORG | Swansea | - | - | -
entity | ORG | Den Bosch | - | - | -
entity | ORG | Thomas Clarkson Academy | - | - | -
entity | ORG | Hockey Writers' Club | - | - | -
entity | ORG | Great Britain | - | - | -
entity | ORG | England Hockey | - | - | -
entity | ORG | Hockey Coaches' Association | - | - | -
entity | ORG | Elver Army | - | - | -
entity | ORG | Durham | - | - | -
entity | ORG | Beeston | - | - | -
entity | ORG | Bowdon | - | - | -
entity | LOC | Breda | - | - | -
entity | LOC | Cheshire | - | - | -
entity | LOC | March | - | - | -
entity | LOC | Lee Valley | - | - | -
entity | LOC | Fens | - | - | -
entity | LOC | Rose and Crown | - | - | -
meta | Van Rooyen walks out on Wisbech with title in sight | - | Colm Tansley
