Village turns on Glen Orrin distillery over plan for more warehouses

One of the Highlands’ oldest whisky makers <c1>has been accused</c1> of <q1>turning a village into “a car park for casks”</q1> after lodging plans for eleven bonded warehouses above Kirkton of Durris.

Orrin Distillers, which produces the Glen Orrin and Black Grouse Hen single malts, has applied to Highland Council to build on 34 acres at Mains of Balquharn, a former stud farm on the B9081.

<s2>Durris and Strathfinnan Community Council</s2> <c2>said</c2> <q2>the fungus that feeds on evaporating spirit had already blackened gravestones at St Fergus’s and the memorial in Fraser Square</q2>.

“<q3>The angels get their share and we get the soot,</q3>” <c3>said</c3> <s3>its chairman, Torquil Church</s3>, a retired vet. “<q3>Houses in Manse Lane have been painted four times since the Millennium.</q3>”

<s4>Mr Church</s4> <c4>told</c4> <a4>a packed meeting in the Lovat Hall</a4> on Monday that <q4>Orrin had promised in 2016 to store no more than 60,000 casks in the strath</q4>. <q5>It now held 148,000</q5>, <s5>he</s5> <c5>said</c5>.

<s6>The company</s6>, bought in 2021 by the Japanese drinks group Hoshiyama, <c6>disputes</c6> <q6>the figure</q6>. <s7>Its distillery manager, Kirsteen Field</s7>, <c7>insisted</c7> <q7>there was “no scientific consensus” on Baudoinia, as the fungus is known</q7>.

“<q8>I stay in Durris. My mother’s in that kirkyard,</q8>” <s8>she</s8> <c8>said</c8>. “<q8>I would not be party to anything that shamed the place.</q8>”

There was heckling from the back, where a man in an Inverness Caledonian Thistle scarf held up a wheelie-bin lid. “<q9>DURRIS IS NOT FOR MATURING,</q9>” <s9>it</s9> <c9>read</c9>.

Residents have their own champion in Lady Isla Strachan-Hay, whose late husband, Hector, sold the Balquharn estate to Orrin. <s10>She</s10> <c10>believes</c10> <q10>he was misled about its use</q10>.

“<q11>Hector was told barley,</q11>” <s11>Lady Isla</s11> <c11>said</c11>. “<q11>He signed on the Glorious Twelfth, and frankly one could have put anything in front of him.</q11>”

Not everyone is opposed. <s12>GMB Scotland</s12>, which represents 90 workers at the bottling hall in Dingwall, <c12>said</c12> <q12>the scheme, christened Project Staves, would secure jobs until 2040</q12>. <s13>Donnie “<x>Peerie</x>” Mouat</s13>, who has driven spirit tankers for Moray haulier Gibb & Sons since 1998, <c13>accused</c13> incomers of <q13>wanting “a Brigadoon with broadband”</q13>.

The Scottish Environment Protection Agency, Sepa, has raised no objection, but <s15>Historic Environment Scotland</s15> <c15>asked</c15> <a15>the council</a15> <q15>to require an assessment of the Pictish stone known as the Maiden of Durris</q15>. <s16>Local SNP councillor Ailig MacVicar</s16> <c16>has urged</c16> <a16>ministers</a16> <q16>to call in the application</q16>.

<s17>A spokesman for the Scottish Government</s17> <c17>said</c17> <q17>it would be inappropriate to comment on a live case</q17>.

Glen Orrin was founded in 1823 by an exciseman, Ebenezer Price, and its whisky travelled with the Terra Nova to the Antarctic. Last year its 30-year-old Cask Strength took gold at the World Spirits Awards.

The north planning committee meets in Dornoch on March 4. <s18>The community council</s18> <c18>intends</c18> <q18>to send a coach</q18>.
-----
1 | mixed | - | - | none
2 | indirect | Durris and Strathfinnan Community Council | ORG | organisation
3 | direct | Torquil Church | PERSON | name
4 | indirect | Torquil Church | PERSON | surname
5 | indirect | Torquil Church | PERSON | pronoun
6 | indirect | Orrin Distillers | ORG | organisation
7 | mixed | Kirsteen Field | PERSON | name
8 | direct | Kirsteen Field | PERSON | pronoun
9 | direct | wheelie-bin lid | DOCUMENT | pronoun
10 | attitude | Lady Isla Strachan-Hay | PERSON | pronoun
11 | direct | Lady Isla Strachan-Hay | PERSON | surname
12 | indirect | GMB Scotland | ORG | organisation
13 | mixed | Donnie “Peerie” Mouat | PERSON | name
15 | indirect | Historic Environment Scotland | ORG | organisation
16 | indirect | Ailig MacVicar | PERSON | name
17 | indirect | Scottish Government | ORG | organisation
18 | attitude | Durris and Strathfinnan Community Council | ORG | organisation
entity | LOC | Highlands | - | - | -
entity | LOC | Kirkton of Durris | Durris | - | -
entity | ORG | Orrin Distillers | Orrin | - | -
entity | ORG | Highland Council | - | - | -
entity | LOC | Mains of Balquharn | Balquharn | - | -
entity | LOC | B9081 | - | - | -
entity | ORG | Durris and Strathfinnan Community Council | - | - | -
entity | LOC | St Fergus’s | - | - | -
entity | LOC | Fraser Square | - | - | -
entity | PERSON | Torquil Church | Mr Church | chairman | Durris and Strathfinnan Community Council
entity | LOC | Manse Lane | - | - | -
entity | LOC | Lovat Hall | - | - | -
entity | NORP | Japanese | - | - | -
entity | ORG | Hoshiyama | - | - | -
entity | PERSON | Kirsteen Field | - | distillery manager | Orrin Distillers
entity | ORG | Inverness Caledonian Thistle | - | - | -
entity | PERSON | Lady Isla Strachan-Hay | Lady Isla | - | -
entity | PERSON | Hector | - | - | -
entity | ORG | GMB Scotland | - | - | -
entity | LOC | Dingwall | - | - | -
entity | PERSON | Donnie “Peerie” Mouat | - | - | Gibb & Sons
entity | LOC | Moray | - | - | -
entity | ORG | Gibb & Sons | - | - | -
entity | ORG | Scottish Environment Protection Agency | Sepa | - | -
entity | ORG | Historic Environment Scotland | - | - | -
entity | NORP | Pictish | - | - | -
entity | ORG | SNP | - | - | -
entity | PERSON | Ailig MacVicar | - | councillor | SNP
entity | ORG | Scottish Government | - | - | -
entity | ORG | Glen Orrin | - | - | -
entity | PERSON | Ebenezer Price | - | exciseman | -
entity | LOC | Antarctic | - | - | -
entity | LOC | Dornoch | - | - | -
meta | Village turns on Glen Orrin distillery over plan for more warehouses | - | -
