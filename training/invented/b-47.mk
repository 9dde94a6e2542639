 date 2024-07-08 Fisheries deal leaves island chiefs “<q1>holding an empty net</q1>”

By Salote Vaipulu

In her first public remarks since the signing, <s2>Oceania Fisheries Commissioner Katerina Leota</s2> <c2>defended</c2> <q2>an agreement that lets foreign fleets take a tenth more tuna</q2>.

“<q3>I would rather count ten boats than guess at thirty,</q3>” <s3>Leota</s3> <c3>told</c3> <a3>a packed hall in Apia</a3> on Monday.

<s4>She</s4> <c4>said</c4> <q4>the deal's observers, one to each vessel, would report daily</q4>. <q5>The islands had asked for two</q5>, <s5>she</s5> <c5>conceded</c5>, <q5>and had been given a radio</q5>.

<s6>Paramount chief Tuiasosopo Manu</s6> was unmoved<c6>:</c6> “<q6>We have been left holding an empty net and told to admire the knots.</q6>”

His view is widely shared. “<q8>My father fished from the reef and slept at home,</q8>” <c8>said</c8> <s8>Sione Fa'alogo, a boatbuilder</s8>. “<q8>My sons fish for a company and sleep in a drawer.</q8>”

<s9>Officials</s9> <c9>point to</c9> <q9>licence fees of US$61 million, enough to run every school in the group</q9>. <s10>The commission's own scientists</s10> <c10>are quoted as saying</c10>, in an annex, that <q10>stocks of bigeye are “at the edge of the table”</q10>.

Asked about the annex, <s11>Leota</s11> <c11>said</c11> <q11>she'd read it twice</q11>. <s12>She</s12> <c12>did not dispute</c12> <q12>the phrase</q12>.

<s13>The European delegation, in a note to reporters</s13>, <c13>called</c13> the deal “<q13>balanced</q13>”. Japan's was longer and said less.

What do the fish say? A scientist in the front row held up a hydrophone recording; it hissed. The chief laughed for the first time all evening.

“<q15>There,</q15>” <s15>he</s15> <c15>said</c15>. “<q15>The only honest speech tonight.</q15>”
-----
1 | mixed | Tuiasosopo Manu | PERSON | none
2 | indirect | Katerina Leota | PERSON | name
3 | direct | Katerina Leota | PERSON | surname
4 | indirect | Katerina Leota | PERSON | pronoun
5 | indirect | Katerina Leota | PERSON | pronoun
6 | direct | Tuiasosopo Manu | PERSON | name
8 | direct | Sione Fa'alogo | PERSON | name
9 | indirect | Officials | GROUP | group
10 | mixed | commission's own scientists | GROUP | group
11 | indirect | Katerina Leota | PERSON | surname
12 | attitude | Katerina Leota | PERSON | pronoun
13 | mixed | European delegation | ORG | organisation
15 | direct | Tuiasosopo Manu | PERSON | pronoun
meta | Fisheries deal leaves island chiefs “holding an empty net” | 2024-07-08 | Salote Vaipulu
entity | LOC | Oceania | - | - | -
entity | PERSON | Katerina Leota | Leota | Oceania Fisheries Commissioner | -
entity | LOC | Apia | - | - | -
entity | PERSON | Tuiasosopo Manu | - | Paramount chief | -
entity | PERSON | Sione Fa'alogo | - | boatbuilder | -
entity | NORP | European | - | - | -
entity | LOC | Japan | - | - | -
