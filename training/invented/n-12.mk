<q1>Glacier loss in tropical Andes faster than feared</q1>, <s1>scientists</s1> <c1>warn</c1>

Lima (AFP) – <q2>The glaciers of the tropical Andes have shed more than half of their surface since 1990 and most will vanish by 2050 even if the world meets its climate targets</q2>, <s2>an international team of scientists</s2> <c2>said</c2> Wednesday.

<s3>Their report</s3>, based on satellite images and three years of measurements on 26 peaks from Venezuela to Bolivia, <c3>found</c3> that <q3>the rate of melting had almost doubled in the last decade</q3>.

"<q4>We expected bad numbers. We did not expect these,</q4>" <s4>lead author Catalina Huerta</s4> <c4>told</c4> <a4>AFP</a4>.

Huerta, a glaciologist at the University of Cusco, first climbed Peru's Quelccaya ice cap as a student in 1998. <s5>She</s5> <c5>said</c5> <q5>the hut where she slept then stood at the edge of the ice and was now a two-hour walk away</q5>.

About 90 million people depend on rivers fed by the high Andes for drinking water, farming and electricity. <q6>In the dry season</q6>, <c6>according to</c6> <s6>the study</s6>, <q6>meltwater provides up to 27 percent of supply in La Paz</q6>.

The city went short of water for weeks in 2016, when reservoirs ran dry and <s7>the city council</s7> <c7>ordered</c7> <a7>schools</a7> <q7>to close early</q7>. <s8>Bolivia's environment minister, Rodrigo Quispe</s8>, <c8>said</c8> Wednesday <q8>his country was "paying for a fire it did not light"</q8>.

"<q9>We produce less than one percent of emissions,</q9>" <s9>Quispe</s9> <c9>said</c9> at a conference in Santa Cruz, the country's largest city. "<q9>We are told to adapt. With what?</q9>"

<s10,11>He</s10,11> <c10>called on</c10> <a10>wealthy nations</a10> <q10>to honor a pledge of $300 billion a year by 2035</q10> and <c11>accused</c11> them of <q11>treating loans as charity</q11>.

Many valleys have already passed so-called "<x>peak water</x>", after which the flow from a shrinking glacier begins to fall.

The findings come four months before the next round of UN climate talks. <s12>The world body's climate chief, Ingrid Solheim</s12>, <c12>described</c12> the report as "<q12>a siren going off in the mountains</q12>".

<s13>The authors</s13> <c13>stop short of saying</c13> that <q13>rivers will run dry</q13>. <q14>Rainfall, not ice, feeds most of the region's streams</q14>, <s14>they</s14> <c14>note</c14>, <q14>and total flow may change little in some basins</q14>.

<q27>That caution</q27> <c27>was welcomed</c27> by <s27>outside experts</s27>. "<q15>There is a tendency to go straight to catastrophe,</q15>" <c15>said</c15> <s15>Pierre Vasseur of France's Research Institute for Development</s15>, who was not involved in the work. "<q15>What disappears is the insurance, the water you have in a bad year.</q15>"

<s16>Vasseur</s16> <c16>questioned</c16>, however, <q16>whether three years of field data were enough to speak of a doubling</q16>. <s17,18>Huerta's co-author Daniel Mwangi</s17,18> <c17>acknowledged</c17> <q17>the limits of the record</q17> but <c18>said</c18> <q18>the satellite images went back more than three decades and left "no room for another reading"</q18>.

In the village of Pacchanta, at 4,300 meters below the Ausangate massif, the debate seems distant. <s19>Alpaca herder Justina Mamani, 63</s19>, <c19>remembers</c19> <q19>a white slope where there is now gray rock</q19>.

"<q20>My mother told us the mountain was wearing its poncho,</q20>" <s20>she</s20> <c20>said</c20>. "<q20>Now it goes about with its shoulders bare.</q20>"

<s21>She</s21> <c21>fears</c21> <q21>her sons will leave for Lima</q21>. One already has.

Peru is home to around 70 percent of the world's tropical glaciers. Venezuela lost its last in 2024, when the Humboldt shrank so far that it became an ice field.

<s23>Mining companies</s23> operating near the ice <c23>deny</c23> that <q23>dust from their pits speeds the melting</q23>, a link <s24>the report</s24> <c24>describes</c24> as "<q24>plausible but unproven</q24>".

<s25>Peru's government</s25> <c25>did not say</c25> <q25>whether it would tighten the rules</q25>. <s26>The environment ministry</s26> <c26>said</c26> in a statement <q26>it was "studying the document with attention"</q26>.
-----
1 | indirect | international team of scientists | GROUP | group
2 | indirect | international team of scientists | GROUP | group
3 | indirect | Their report | DOCUMENT | document
4 | direct | Catalina Huerta | PERSON | name
5 | indirect | Catalina Huerta | PERSON | pronoun
6 | indirect | Their report | DOCUMENT | document
7 | indirect | city council | ORG | organisation
8 | mixed | Rodrigo Quispe | PERSON | name
9 | direct | Rodrigo Quispe | PERSON | surname
10 | indirect | Rodrigo Quispe | PERSON | pronoun
11 | indirect | Rodrigo Quispe | PERSON | pronoun
12 | mixed | Ingrid Solheim | PERSON | name
13 | attitude | international team of scientists | GROUP | group
14 | indirect | international team of scientists | GROUP | pronoun
15 | direct | Pierre Vasseur | PERSON | name
16 | indirect | Pierre Vasseur | PERSON | surname
17 | indirect | Daniel Mwangi | PERSON | name
18 | mixed | Daniel Mwangi | PERSON | name
19 | attitude | Justina Mamani | PERSON | name
20 | direct | Justina Mamani | PERSON | pronoun
21 | attitude | Justina Mamani | PERSON | pronoun
23 | indirect | Mining companies operating near the ice | GROUP | group
24 | mixed | Their report | DOCUMENT | document
25 | attitude | Peru's government | ORG | organisation
26 | mixed | environment ministry | ORG | organisation
27 | indirect | outside experts | GROUP | group
entity | PERSON | Catalina Huerta | Huerta | glaciologist | University of Cusco
entity | PERSON | Rodrigo Quispe | Quispe | environment minister | -
entity | PERSON | Ingrid Solheim | - | climate chief | UN
entity | PERSON | Pierre Vasseur | Vasseur | - | Research Institute for Development
entity | PERSON | Daniel Mwangi | - | co-author | -
entity | PERSON | Justina Mamani | - | Alpaca herder | -
entity | ORG | AFP | - | - | -
entity | ORG | University of Cusco | - | - | -
entity | ORG | UN | - | - | -
entity | ORG | Research Institute for Development | - | - | -
entity | LOC | Andes | - | - | -
entity | LOC | Lima | - | - | -
entity | LOC | Venezuela | - | - | -
entity | LOC | Bolivia | - | - | -
entity | LOC | Peru | - | - | -
entity | LOC | Quelccaya | - | - | -
entity | LOC | La Paz | - | - | -
entity | LOC | Santa Cruz | - | - | -
entity | LOC | France | - | - | -
entity | LOC | Pacchanta | - | - | -
entity | LOC | Ausangate | - | - | -
entity | LOC | Humboldt | - | - | -
meta | Glacier loss in tropical Andes faster than feared, scientists warn | - | -
