Beach walker’s doorstop turns out to be 212m-year-old ‘<q1>missing cousin</q1>’ of crocodiles

<q2>Skull named after Lesotho schoolgirl shows reptiles swam earlier than thought</q2>, <s2>study</s2> <c2>finds</c2>

Cressida Ndlovu
Science correspondent

For 31 years it held open the kitchen door of a bungalow in Lilstock, Somerset. Now the lump of grey Blue Lias that Horace Vellacott carried home from a beach has been identified as the skull of one of the earliest swimming relatives of crocodiles.

The animal, described on Wednesday in Nature, has been named Palesasuchus doorstopi. It was about as long as a canoe and lived in the late Triassic, when most of England lay near the latitude of Morocco.

“<q3>It is the missing cousin at the family wedding,</q3>” <c3>said</c3> <s3>Dr Ines Abernathy-Kow, a palaeontologist at the University of Bristol and the lead author</s3>. “<q3>We knew there had to be somebody in that chair.</q3>”

<s4>She</s4> <c4>said</c4> <q4>the nostrils, set far back on the snout, showed that the reptile hunted in water at least 14m years earlier than any known relative</q4>. <q5>Scans made at the Diamond Light Source in Oxfordshire revealed fish scales between its teeth</q5>, <s5>the paper</s5> <c5>reports</c5>.

Not everyone is convinced. <s6>Prof Tancred Olusola of the Pullman Museum in Chicago</s6> <c6>suspects</c6> <q6>the bones belong to two animals</q6>. “<q7>A doorstop is not a stratigraphic context,</q7>” <s7>Olusola</s7> <c7>said</c7>. “<q7>I’d want to see the ankle before I sent flowers.</q7>”

<s8,9>Abernathy-Kow</s8,9> <c8>acknowledged</c8> that <q8>no limbs had been found</q8>, but <c9>insisted</c9> <q9>the sutures matched “to the tenth of a millimetre”</q9>.

Vellacott, a retired signwriter who died in 2022, never knew. <s10>His daughter, Marigold Hussain</s10>, <c10>said</c10> <q10>the stone had been painted with a badger, for the Women’s Institute, and later used to prop up a Ford Fiesta</q10>.

“<q11>Dad called it Trevor,</q11>” <s11>she</s11> <c11>recalled</c11>. “<q11>He’d say, <n11>mind Trevor</n11>, and you’d mind.</q11>”

It was a visitor who saw the teeth. Palesa Mokhethi, then 15, had come from Mohale’s Hoek with her school, Lithabaneng High, on an exchange paid for by the Hallett Trust. <s12>The teenager</s12> <c12>asked</c12> <a12>her hosts</a12> <q12>whether the badger was meant to have a jaw</q12>.

<s13>Mokhethi</s13>, who now studies geology at Wits, <c13>hopes</c13> <q13>to dig in the Elliot Formation, where Lesotho’s own dinosaurs lie</q13>. “<q14>In Quthing we had footprints behind the shop,</q14>” <s14>she</s14> <c14>said</c14>. “<q14>You learn to look at the floor.</q14>”

<s15>The Geological Society</s15> <c15>welcomed</c15> <q15>the find</q15>. <s16>The Tarr Museum in Taunton</s16>, which will show it beside a plesiosaur nicknamed “<x>Old Wilf</x>”, <c16>said</c16> <q16>it had offered the family £9,000</q16>.

But <s17>the campaign group Fossils for All</s17> <c17>warned</c17> that <q17>prices were driving other specimens abroad</q17>. In May an ichthyosaur from Kilve went to a buyer in Dubai for £310,000 at Prideaux & Holt.

<s18>The group’s director, Leopold Marchetti</s18>, <c18>called on</c18> <a18>the Department for Culture, Media and Sport</a18> <q18>to extend the Treasure Act to bones</q18>. <s19>A DCMS spokesperson</s19> <c19>said</c19> <q19>there were no plans to do so</q19>.

<s20>Natural England</s20>, which manages part of the coast from Hinkley to St Audries Bay, <c20>reminded</c20> <a20>visitors</a20> <q20>not to hammer the cliffs</q20>.

At the bungalow, the kitchen door is held by a brick. <s21>Hussain</s21> <c21>does not expect</c21> <q21>it to be published</q21>.
-----
1 | mixed | Ines Abernathy-Kow | PERSON | none
2 | indirect | study | DOCUMENT | document
3 | direct | Ines Abernathy-Kow | PERSON | name
4 | indirect | Ines Abernathy-Kow | PERSON | pronoun
5 | indirect | study | DOCUMENT | document
6 | attitude | Tancred Olusola | PERSON | name
7 | direct | Tancred Olusola | PERSON | surname
8 | indirect | Ines Abernathy-Kow | PERSON | surname
9 | mixed | Ines Abernathy-Kow | PERSON | surname
10 | indirect | Marigold Hussain | PERSON | name
11 | direct | Marigold Hussain | PERSON | pronoun
12 | indirect | Palesa Mokhethi | PERSON | title
13 | attitude | Palesa Mokhethi | PERSON | surname
14 | direct | Palesa Mokhethi | PERSON | pronoun
15 | attitude | Geological Society | ORG | organisation
16 | indirect | Tarr Museum | ORG | organisation
17 | indirect | Fossils for All | ORG | organisation
18 | indirect | Leopold Marchetti | PERSON | name
19 | indirect | Department for Culture, Media and Sport | ORG | organisation
20 | indirect | Natural England | ORG | organisation
21 | attitude | Marigold Hussain | PERSON | surname
entity | PERSON | Horace Vellacott | Vellacott | - | -
entity | PERSON | Ines Abernathy-Kow | Dr Ines Abernathy-Kow; Abernathy-Kow | palaeontologist | University of Bristol
entity | PERSON | Tancred Olusola | Prof Tancred Olusola; Olusola | - | Pullman Museum
entity | PERSON | Marigold Hussain | Hussain | - | -
entity | PERSON | Palesa Mokhethi | Mokhethi | - | -
entity | PERSON | Leopold Marchetti | - | director | Fossils for All
entity | ORG | Nature | - | - | -
entity | ORG | University of Bristol | - | - | -
entity | ORG | Pullman Museum | - | - | -
entity | ORG | Tarr Museum | - | - | -
entity | ORG | Women’s Institute | - | - | -
entity | ORG | Lithabaneng High | - | - | -
entity | ORG | Hallett Trust | - | - | -
entity | ORG | Wits | - | - | -
entity | ORG | Geological Society | - | - | -
entity | ORG | Fossils for All | - | - | -
entity | ORG | Prideaux & Holt | - | - | -
entity | ORG | Department for Culture, Media and Sport | DCMS | - | -
entity | ORG | Natural England | - | - | -
entity | LOC | Lesotho | - | - | -
entity | LOC | Lilstock | - | - | -
entity | LOC | Somerset | - | - | -
entity | LOC | England | - | - | -
entity | LOC | Morocco | - | - | -
entity | LOC | Diamond Light Source | - | - | -
entity | LOC | Oxfordshire | - | - | -
entity | LOC | Chicago | - | - | -
entity | LOC | Mohale’s Hoek | - | - | -
entity | LOC | Elliot Formation | - | - | -
entity | LOC | Quthing | - | - | -
entity | LOC | Taunton | - | - | -
entity | LOC | Kilve | - | - | -
entity | LOC | Dubai | - | - | -
entity | LOC | Hinkley | - | - | -
entity | LOC | St Audries Bay | - | - | -
meta | Beach walker’s doorstop turns out to be 212m-year-old ‘missing cousin’ of crocodiles | - | Cressida Ndlovu
