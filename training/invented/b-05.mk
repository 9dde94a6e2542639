Queensland reef survey finds “<q1>patchy but real</q1>” recovery

Coral cover on the northern Great Barrier Reef has risen for a third year, though scientists are far from celebrating.

<s2>The annual survey by the Coral Monitoring Institute</s2> <c2>found</c2> that <q2>hard coral now covers 29 per cent of the 64 reefs examined, up from 24 per cent</q2>. <s3>It</s3> <c3>described</c3> the recovery as “<q3>patchy but real</q3>”.

“<q4>Fast-growing corals come back first, and they are also the first to die,</q4>” <c4>said</c4> <s4>the institute's lead diver, Dr Bronwyn Tate</s4>. “<q4>It's a bit like judging a forest by its weeds.</q4>”

<s5,6>Tate</s5,6> <c5>cautioned</c5> that <q5>a single hot summer could wipe out the gains</q5>, and <c6>called for</c6> <q6>deeper cuts to emissions</q6>.

<s7>The federal environment minister, Jack Pereira</s7>, <c7>hailed</c7> <q7>the figures</q7>. “<q8>The doomsayers owe the tourism industry an apology,</q8>” <s8>he</s8> <c8>said</c8> in Cairns.

<s9>Greens senator Mei-Lin Foster</s9> <c9>replied</c9> that <q9>Mr Pereira “would read a thermometer upside down if it suited him”</q9>.

At Agincourt Reef the water was 28.4C on Tuesday morning, according to the boat's thermometer, about a degree above the average for May.

<s10>Tour operators</s10> <c10>hope</c10> <q10>the good news will travel</q10>. <s11>Con Stavros, who has taken visitors to the outer reef since 1988 and once employed the young Tate as a deckhand</s11>, <c11>said</c11> <q11>bookings had halved after the bleaching of two summers ago</q11>.

“<q12>People were ringing to ask if there was anything left to look at,</q12>” <c12>recalled</c12> <s12>Stavros</s12>. “<q12>I'd tell them, <n12>mate, there's 2,000 kilometres of it</n12>.</q12>”

Traditional owners took part in the survey for the first time. <s13>Yirrganydji ranger Tarni Bourke</s13> <c13>said</c13> <q13>her grandmother could read the health of the reef from the shells on the beach</q13>.

“<q14>Now we put both kinds of knowing on one page,</q14>” <s14>she</s14> <c14>said</c14>.
-----
1 | mixed | annual survey by the Coral Monitoring Institute | DOCUMENT | none
2 | indirect | annual survey by the Coral Monitoring Institute | DOCUMENT | document
3 | mixed | annual survey by the Coral Monitoring Institute | DOCUMENT | pronoun
4 | direct | Bronwyn Tate | PERSON | name
5 | indirect | Bronwyn Tate | PERSON | surname
6 | indirect | Bronwyn Tate | PERSON | surname
7 | indirect | Jack Pereira | PERSON | name
8 | direct | Jack Pereira | PERSON | pronoun
9 | mixed | Mei-Lin Foster | PERSON | name
10 | attitude | Tour operators | GROUP | group
11 | indirect | Con Stavros | PERSON | name
12 | direct | Con Stavros | PERSON | surname
13 | indirect | Tarni Bourke | PERSON | name
14 | direct | Tarni Bourke | PERSON | pronoun
meta | Queensland reef survey finds “patchy but real” recovery | - | -
entity | LOC | Queensland | - | - | -
entity | LOC | Great Barrier Reef | - | - | -
entity | ORG | Coral Monitoring Institute | - | - | -
entity | PERSON | Bronwyn Tate | Dr Bronwyn Tate; Tate | lead diver | Coral Monitoring Institute
entity | PERSON | Jack Pereira | Mr Pereira | federal environment minister | -
entity | LOC | Cairns | - | - | -
entity | NORP | Greens | - | - | -
entity | PERSON | Mei-Lin Foster | - | Greens senator | -
entity | LOC | Agincourt Reef | - | - | -
entity | PERSON | Con Stavros | Stavros | - | -
entity | NORP | Yirrganydji | - | - | -
entity | PERSON | Tarni Bourke | - | Yirrganydji ranger | -
