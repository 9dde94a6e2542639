Seafloor mappers find drowned mountain chain off Chile

By Ilse Borrowdale-Khan

VALPARAÍSO, Chile (AP) — Somewhere below the Maria Sibylla, in 4 kilometers of black water, a mountain was drawing itself on a screen.

"<q1>At first I asked whether somebody had kicked the cable,</q1>" <c1>said</c1> <s1>Ximena Ñancupil, who led the night watch</s1>. "<q1>Then it kept going up, and nobody in the lab was breathing.</q1>"

The German research vessel returned to Valparaíso this week after 51 days in the South Pacific. <s2>Her scientists</s2> <c2>say</c2> <q2>they have charted 17 unknown seamounts along the Nazca Ridge, the tallest of them higher than Mount Rainier</q2>.

The $14 million expedition, named Deep Loom, was run by the Humboldt Institute for Ocean Research in Bremerhaven with the Instituto Oceanográfico del Pacífico, known as IOP, and the Scripps Institution of Oceanography in La Jolla, California. <s3>IOP</s3> <c3>plans</c3> <q3>to publish the charts in December</q3>.

Ñancupil, 33, grew up in Queilen, a village on the island of Chiloé, the daughter of a Huilliche fisherman. <s4>Her father</s4> <c4>warned</c4> <a4>her</a4> as a girl that <q4>the sea had teeth</q4>. "<q5>He was right, and I have counted them,</q5>" <s5>she</s5> <c5>said</c5>.

The ship's robot, Otto, filmed bamboo corals, glass sponges and a ghostly white octopus the crew named Casper. A single slope held what may be 40 undescribed species, among them a squat lobster now in a jar at the Natural History Museum in London.

<q6>Sixty percent of the animals sampled could be new to science</q6>, <c6>according to</c6> <s6>Hyacinth Brewster-Mbeki, a taxonomist at the museum</s6>. <s7>Brewster-Mbeki</s7>, who was not aboard, <c7>cautioned</c7> that <q7>naming them would take "longer than I've got left."</q7>

Not everyone is celebrating. The ridge lies largely on the high seas, beyond the reach of Chile and Peru, and <s20>Pelagia, a Vancouver mining company</s20>, <c20>has asked</c20> <a20>the International Seabed Authority (ISA)</a20> for <q20>a license to explore part of it for cobalt</q20>.

<s8>The company</s8> <c8>said</c8> <q8>its claim lay 200 miles from the nearest of the new peaks</q8>. <s9>Its vice president, Rock Delacroix</s9>, <c9>accused</c9> the scientists of "<q9>drawing a fence with a sonar.</q9>"

<s10>Greenpeace</s10> <c10>called for</c10> <q10>a moratorium</q10>. "<q11>You don't bulldoze a library while somebody's still writing the catalog,</q11>" <c11>said</c11> <s11>its oceans campaigner, Aroha Tipene</s11>. <s12>Tipene</s12> <c12>wants</c12> <q12>the ridge to become the first sanctuary under the High Seas Treaty</q12>.

<s13>The ISA</s13>, which meets in Kingston, Jamaica, in July, <c13>would not say</c13> <q13>when it might rule</q13>. <s14>Chile's Foreign Ministry</s14> <c14>said</c14> <q14>it supported protection</q14>, and <s15>Environment Minister Maximiliano Soto Leiva</s15> <c15>vowed</c15> <q15>to raise the matter with Peru</q15>.

In a paper posted on the EarthArXiv server, <s16>the team</s16> <c16>argues</c16> that <q16>the peaks are the track of a hot spot that burned out 9 million years ago</q16>. <s17>Geologist Wolfgang Amadi of the Humboldt Institute</s17> <c17>thinks</c17> <q17>there are hundreds more</q17>.

"<q18>We have better maps of Mars,</q18>" <s18>Amadi</s18> <c18>said</c18>. "<q18>It is embarrassing, and for a young person it is marvelous.</q18>"

The Maria Sibylla sails again in March. <s19>A whiteboard in her mess</s19> <c19>says</c19>: "<q19>Casper 1, Humans 0.</q19>"
-----
1 | direct | Ximena Ñancupil | PERSON | name
2 | indirect | Her scientists | GROUP | group
3 | attitude | Instituto Oceanográfico del Pacífico | ORG | organisation
4 | indirect | Her father | PERSON | title
5 | direct | Ximena Ñancupil | PERSON | pronoun
6 | indirect | Hyacinth Brewster-Mbeki | PERSON | name
7 | mixed | Hyacinth Brewster-Mbeki | PERSON | surname
8 | indirect | Pelagia | ORG | organisation
9 | mixed | Rock Delacroix | PERSON | name
10 | indirect | Greenpeace | ORG | organisation
11 | direct | Aroha Tipene | PERSON | name
12 | attitude | Aroha Tipene | PERSON | surname
13 | attitude | International Seabed Authority | ORG | organisation
14 | indirect | Foreign Ministry | ORG | organisation
15 | indirect | Maximiliano Soto Leiva | PERSON | name
16 | indirect | Her scientists | GROUP | group
17 | attitude | Wolfgang Amadi | PERSON | name
18 | direct | Wolfgang Amadi | PERSON | surname
19 | direct | whiteboard in her mess | DOCUMENT | document
20 | indirect | Pelagia | ORG | organisation
entity | PERSON | Ximena Ñancupil | Ñancupil | - | -
entity | ORG | Humboldt Institute for Ocean Research | Humboldt Institute | - | -
entity | ORG | Instituto Oceanográfico del Pacífico | IOP | - | -
entity | ORG | Scripps Institution of Oceanography | - | - | -
entity | ORG | Natural History Museum | - | - | -
entity | PERSON | Hyacinth Brewster-Mbeki | Brewster-Mbeki | taxonomist | Natural History Museum
entity | ORG | Pelagia | - | - | -
entity | ORG | International Seabed Authority | ISA | - | -
entity | PERSON | Rock Delacroix | - | vice president | Pelagia
entity | ORG | Greenpeace | - | - | -
entity | PERSON | Aroha Tipene | Tipene | oceans campaigner | Greenpeace
entity | ORG | Foreign Ministry | - | - | -
entity | PERSON | Maximiliano Soto Leiva | - | Environment Minister | -
entity | PERSON | Wolfgang Amadi | Amadi | Geologist | Humboldt Institute for Ocean Research
entity | ORG | AP | - | - | -
entity | NORP | German | - | - | -
entity | NORP | Huilliche | - | - | -
entity | LOC | Chile | - | - | -
entity | LOC | Valparaíso | VALPARAÍSO | - | -
entity | LOC | South Pacific | - | - | -
entity | LOC | Nazca Ridge | - | - | -
entity | LOC | Mount Rainier | - | - | -
entity | LOC | Bremerhaven | - | - | -
entity | LOC | La Jolla | - | - | -
entity | LOC | California | - | - | -
entity | LOC | Queilen | - | - | -
entity | LOC | Chiloé | - | - | -
entity | LOC | London | - | - | -
entity | LOC | Peru | - | - | -
entity | LOC | Vancouver | - | - | -
entity | LOC | Kingston | - | - | -
entity | LOC | Jamaica | - | - | -
entity | LOC | Mars | - | - | -
meta | Seafloor mappers find drowned mountain chain off Chile | - | Ilse Borrowdale-Khan
