<s1>Kashmir's apple growers</s1> <c1>say</c1> <q1>highway closures “rotting us from the inside”</q1>

By Mudasir Wani

SOPORE: Thousands of lorries loaded with apples have been stranded on the mountain road out of the valley for a ninth day, and <s2>growers</s2> <c2>say</c2> <q2>the fruit is spoiling in its boxes</q2>.

“<q3>The smell tells you first. Then the juice runs out of the tailgate,</q3>” <s3>orchard owner Ghulam Hassan Lone</s3> <c3>said</c3>, pointing at a wet stripe on the tarmac.

“<q4>This lorry was my daughter's wedding.</q4>”

<s5>The highways authority</s5> <c5>cites</c5> <q5>landslides</q5>. <s6,7>Its regional officer, Suresh Pathania</s6,7>, <c6>said</c6> <q6>shooting stones had injured four workers</q6>, and <c7>assured</c7> <a7>growers</a7> that <q7>one lane would open by Friday</q7>.

Growers have heard the word Friday before. “<q8>Which Friday?</q8>” <c8>asked</c8> <s8>Lone</s8>.

<s9>The valley's fruit federation, <s15>which</s15> represents nine mandis and <c15>claims</c15> <q15>300,000 members</q15></s9>, <c9>put</c9> <q9>the losses at Rs 700 crore</q9>. In a letter to the lieutenant governor, <s10>it</s10> <c10>requested</c10> <q10>a dedicated train</q10>, a measure <s11>railway officials</s11> <c11>described</c11> as “<q11>possible, in the way that many things are possible</q11>”.

Mehbooba Dar and Ashiq Hussain Rather, who lead rival unions and had not shared a platform in eleven years, issued a joint appeal on Tuesday. “<q12>We quarrel about everything except apples,</q12>” <s12>they</s12> <c12>said</c12>.

The road, blasted through the Pir Panjal in the 1950s, is the only one that heavy vehicles can use in autumn. A railway tunnel has been under construction since 2010.

A lorry driver stuck near Ramban, Joginder Pal, has been living on his load. <s13>He</s13> <c13>confessed to</c13> <q13>having eaten “perhaps forty”</q13>.

“<q14>The owner can deduct them,</q14>” <s14>he</s14> <c14>told</c14> <a14>The Valley Herald</a14> by phone. “<q14>But I will never look at an apple again.</q14>”
-----
1 | mixed | Kashmir's apple growers | GROUP | group
2 | indirect | Kashmir's apple growers | GROUP | group
3 | direct | Ghulam Hassan Lone | PERSON | name
4 | direct | Ghulam Hassan Lone | PERSON | none
5 | indirect | highways authority | ORG | organisation
6 | indirect | Suresh Pathania | PERSON | name
7 | indirect | Suresh Pathania | PERSON | name
8 | direct | Ghulam Hassan Lone | PERSON | surname
9 | indirect | fruit federation | ORG | organisation
10 | indirect | fruit federation | ORG | pronoun
11 | mixed | railway officials | GROUP | group
12 | direct | Mehbooba Dar and Ashiq Hussain Rather | GROUP | pronoun
13 | mixed | Joginder Pal | PERSON | pronoun
14 | direct | Joginder Pal | PERSON | pronoun
15 | indirect | fruit federation | ORG | pronoun
meta | Kashmir's apple growers say highway closures “rotting us from the inside” | - | Mudasir Wani
entity | LOC | Kashmir | - | - | -
entity | LOC | SOPORE | - | - | -
entity | PERSON | Ghulam Hassan Lone | Lone | orchard owner | -
entity | PERSON | Suresh Pathania | - | regional officer | -
entity | PERSON | Mehbooba Dar | - | - | -
entity | PERSON | Ashiq Hussain Rather | - | - | -
entity | LOC | Pir Panjal | - | - | -
entity | LOC | Ramban | - | - | -
entity | PERSON | Joginder Pal | - | lorry driver | -
entity | ORG | The Valley Herald | - | - | -
