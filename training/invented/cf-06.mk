‘<q1>A stapler with legs</q1>’: Zambian fossil rewrites the end of an ancient line

By Hanneke Visscher
Terra Science Service

LUSAKA – <q2>A three-metre predator with a head like a garden spade lurked in the swamps of what is now Zambia 262 million years ago, long after its kind was supposed to have vanished</q2>, <s2>an international team</s2> <c2>reported</c2> on Wednesday.

Mwangala kolwei was chiselled out of a gully near Chipalo, a village in the Luangwa Valley, over five dry seasons.

‘<q3>Imagine a stapler with legs and a very bad temper,</q3>’ <c3>said</c3> <s3>Mutinta Sakala of the Copperbelt Museum in Ndola</s3>, who found the first tooth in 2016 while searching for a lost boot.

The skull alone is 64 centimetres long. Scanned at the European Synchrotron in Grenoble, it turned out to have interlocking fangs and a second row of teeth on the palate.

<s5>Co-author Ingrid Lauterbach</s5> at first <c5>was convinced</c5> <q5>the jaw was that of a reptile</q5>.

‘<q6>I owe Mutinta a bottle of wine,</q6>’ <c6>admitted</c6> <s6>the anatomist</s6>, who works at Wackenroder University in Germany. ‘<q6>She saw it within a minute and I argued for a year.</q6>’

<s7>Sakala</s7> <c7>remembers</c7> <q7>a shorter quarrel</q7>. ‘<q8>Eight months,</q8>’ <s8>she</s8> <c8>corrected</c8>. ‘<q8>And it was two bottles.</q8>’

The creature belonged to the stem tetrapods, distant cousins of the first four-limbed animals. Nearly all others of its group are known from Scotland, Latvia and Nova Scotia, which then lay close to the equator. Zambia was part of Gondwana, and so far south that its lakes froze.

‘<q9>The survival of so archaic a form at high latitude implies that the south was a refuge and not a margin,</q9>’ <s9>the authors</s9> <c9>write</c9>.

How it coped with the dark is unknown. <s10>Lauterbach</s10> <c10>favours</c10> <q10>a slow, sit-and-wait life on the bottom</q10>, while <s11>the geochemist Rajan Pillai-Stone, the third member of the team</s11>, <c11>contends</c11> that <q11>isotopes in the enamel point to a summer migrant</q11>.

<s12>He</s12> <c12>hopes</c12> <q12>to test the idea on a rib at his laboratory in Ottawa</q12>.

<s13,14>Tomasz Wrzesień, a palaeontologist at the Masurian Institute in Olsztyn</s13,14> who was not involved in the work, <c13>described</c13> the skull as ‘<q13>gorgeous</q13>’ but <c14>wondered</c14> <q14>whether the limbs, found 40 metres away, came from the same beast</q14>.

‘<q15>One flood can make a monster,</q15>’ <s15>he</s15> <c15>wrote</c15> in an email. ‘<q15>I have been fooled by rivers before.</q15>’

<s16,17>Pillai-Stone</s16,17> <c16>brushed off</c16> <q16>the objection</q16>, <c17>noting</c17> that <q17>both sets of bones carried the same rare-earth signature</q17>.

The species honours Chieftainess Kolwe IV, whose Bisa subjects guarded the pit from souvenir hunters. At a ceremony under the baobab on Lundu Hill, <s18,19>she</s18,19> <c18>thanked</c18> the diggers for ‘<q18>bringing an old neighbour home</q18>’ and <c19>requested</c19> <q19>a cast for Chipalo Primary School</q19>.

<q20>The right forelimb is on loan to the Hallgren Museum in Uppsala until 2028</q20>, <c20>according to</c20> <s20>Zambia’s National Heritage Conservation Commission (NHCC)</s20>. <s21>The agency</s21> <c21>denied</c21> <q21>a claim on the website Lusaka Lens that it had been sold</q21>.

<s22>KTM 4 Resources</s22>, which holds the coal licence next door, <c22>has undertaken</c22> <q22>not to blast within a kilometre of the gully</q22>. The pledge was extracted by the Luangwa Wetlands League with help from a London law firm, Rudge Amadi.

The dig was paid for by the Tessaro Foundation, the German broadcaster NordFunk and, in its first year, Sakala’s mother, Beatrice, who sells chickens at Masala Market.

‘<q23>She still wants a receipt,</q23>’ <s23>her daughter</s23> <c23>said</c23>.
-----
1 | direct | Mutinta Sakala | PERSON | none
2 | indirect | international team | GROUP | group
3 | direct | Mutinta Sakala | PERSON | name
5 | attitude | Ingrid Lauterbach | PERSON | name
6 | direct | Ingrid Lauterbach | PERSON | title
7 | attitude | Mutinta Sakala | PERSON | surname
8 | direct | Mutinta Sakala | PERSON | pronoun
9 | direct | international team | GROUP | group
10 | attitude | Ingrid Lauterbach | PERSON | surname
11 | indirect | Rajan Pillai-Stone | PERSON | name
12 | attitude | Rajan Pillai-Stone | PERSON | pronoun
13 | mixed | Tomasz Wrzesień | PERSON | name
14 | attitude | Tomasz Wrzesień | PERSON | name
15 | direct | Tomasz Wrzesień | PERSON | pronoun
16 | indirect | Rajan Pillai-Stone | PERSON | surname
17 | indirect | Rajan Pillai-Stone | PERSON | surname
18 | mixed | Chieftainess Kolwe IV | PERSON | pronoun
19 | indirect | Chieftainess Kolwe IV | PERSON | pronoun
20 | indirect | National Heritage Conservation Commission | ORG | organisation
21 | indirect | National Heritage Conservation Commission | ORG | organisation
22 | indirect | KTM 4 Resources | ORG | organisation
23 | direct | Mutinta Sakala | PERSON | title
entity | PERSON | Mutinta Sakala | Sakala; Mutinta | - | Copperbelt Museum
entity | PERSON | Ingrid Lauterbach | Lauterbach | anatomist | Wackenroder University
entity | PERSON | Rajan Pillai-Stone | Pillai-Stone | geochemist | -
entity | PERSON | Tomasz Wrzesień | - | palaeontologist | Masurian Institute
entity | PERSON | Chieftainess Kolwe IV | - | - | -
entity | PERSON | Beatrice | - | - | -
entity | ORG | Copperbelt Museum | - | - | -
entity | ORG | European Synchrotron | - | - | -
entity | ORG | Wackenroder University | - | - | -
entity | ORG | Masurian Institute | - | - | -
entity | ORG | Chipalo Primary School | - | - | -
entity | ORG | Hallgren Museum | - | - | -
entity | ORG | National Heritage Conservation Commission | NHCC | - | -
entity | ORG | Lusaka Lens | - | - | -
entity | ORG | KTM 4 Resources | - | - | -
entity | ORG | Luangwa Wetlands League | - | - | -
entity | ORG | Rudge Amadi | - | - | -
entity | ORG | Tessaro Foundation | - | - | -
entity | ORG | NordFunk | - | - | -
entity | LOC | LUSAKA | - | - | -
entity | LOC | Chipalo | - | - | -
entity | LOC | Luangwa Valley | - | - | -
entity | LOC | Ndola | - | - | -
entity | LOC | Grenoble | - | - | -
entity | LOC | Germany | - | - | -
entity | LOC | Scotland | - | - | -
entity | LOC | Latvia | - | - | -
entity | LOC | Nova Scotia | - | - | -
entity | LOC | Zambia | - | - | -
entity | LOC | Gondwana | - | - | -
entity | LOC | Ottawa | - | - | -
entity | LOC | Olsztyn | - | - | -
entity | LOC | Lundu Hill | - | - | -
entity | LOC | Uppsala | - | - | -
entity | LOC | London | - | - | -
entity | LOC | Masala Market | - | - | -
entity | NORP | Zambian | - | - | -
entity | NORP | Bisa | - | - | -
entity | NORP | German | - | - | -
meta | ‘A stapler with legs’: Zambian fossil rewrites the end of an ancient line | - | Hanneke Visscher
