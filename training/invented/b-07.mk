 date 2025-01-22 Ceasefire talks in Halvar falter over prisoner lists

HALVAR (Agencies) — <q1>Negotiators left the lakeside conference hall without a deal late on Wednesday</q1>, <s1>mediators</s1> <c1>said</c1>, though <q2>neither side had formally walked out</q2>, <c2>according to</c2> <s2>two diplomats briefed on the talks</s2>.

<s3>The chief mediator, former Finnish foreign minister Aino Lehtisalo</s3>, <c3>told</c3> <a3>reporters</a3> that <q3>"about nine-tenths" of the text was agreed</q3>.

"<q4>The last tenth has names in it,</q4>" <s4>she</s4> <c4>said</c4>. "<q4>Names are always the hardest part.</q4>"

<s5>The government delegation</s5> <c5>insists</c5> <q5>prisoners must be freed in one stage</q5>. <s6>The rebels, who hold an estimated 640 soldiers in the northern valleys</s6>, <c6>want</c6> <q6>a phased release tied to the reopening of the border crossings</q6>.

"<q7>They are treating human beings as instalments,</q7>" <s7>the government's envoy, General Pavo Straz</s7>, <c7>said</c7> in a televised address. <s8>He</s8> <c8>denied</c8> <q8>having shouted at his counterpart during the afternoon session</q8>.

<s9>Rebel spokesman Ilir Dosti</s9> <c9>dismissed</c9> <q9>the general's remarks</q9>. "<q10>If he wishes to perform, there is a theatre in the capital,</q10>" <s10>Dosti</s10> <c10>said</c10>.

<s11,12>The United Nations</s11,12> <c11>urged</c11> <a11>both parties</a11> <q11>to return on Friday</q11> and <c12>appealed for</c12> <q12>the immediate release of the wounded</q12>. <q13>At least 70 prisoners need surgery</q13>, <s13>the world body</s13> <c13>said</c13>.

The truce, now in its ninth day, appeared to be holding. Shelling was heard near Mirec overnight, though it was not clear who had fired.

Relatives of the missing stood outside the hall with photographs. <s14>One placard</s14> <c14>read</c14>: "<q14>Ask them where he sleeps.</q14>"

"<q15>I don't care about stages,</q15>" <c15>said</c15> <s15>Besa Kolari, whose son was captured in March</s15>. "<q15>I care about Tuesday or Wednesday.</q15>"
-----
1 | indirect | mediators | GROUP | group
2 | indirect | two diplomats | GROUP | group
3 | mixed | Aino Lehtisalo | PERSON | name
4 | direct | Aino Lehtisalo | PERSON | pronoun
5 | indirect | government delegation | GROUP | group
6 | attitude | rebels | GROUP | group
7 | direct | Pavo Straz | PERSON | name
8 | indirect | Pavo Straz | PERSON | pronoun
9 | indirect | Ilir Dosti | PERSON | name
10 | direct | Ilir Dosti | PERSON | surname
11 | indirect | United Nations | ORG | organisation
12 | indirect | United Nations | ORG | organisation
13 | indirect | United Nations | ORG | organisation
14 | direct | One placard | DOCUMENT | document
15 | direct | Besa Kolari | PERSON | name
meta | Ceasefire talks in Halvar falter over prisoner lists | 2025-01-22 | -
entity | LOC | Halvar | HALVAR | - | -
entity | NORP | Finnish | - | - | -
entity | PERSON | Aino Lehtisalo | - | chief mediator | -
entity | PERSON | Pavo Straz | - | government's envoy | -
entity | PERSON | Ilir Dosti | Dosti | Rebel spokesman | -
entity | ORG | United Nations | - | - | -
entity | LOC | Mirec | - | - | -
entity | PERSON | Besa Kolari | - | - | -
