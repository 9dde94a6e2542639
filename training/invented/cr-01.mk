EU blacklists Latvian shipper over '<q1>laundered</q1>' Belarus potash

By Andrius Petkel

BRUSSELS, March 12 (Reuters) - <s2>The European Union</s2> imposed sanctions on Wednesday on Voltera Bulk, a shipping company with offices in Riga and Limassol, <c2>saying</c2> <q2>it had helped Belarus to move potash worth 640 million euros through third countries</q2>.

Voltera and two of its directors, Latvian national Gunars Ezerlauks and Cypriot lawyer Despina Kallergi, were added to a list that freezes assets and bars EU companies from dealing with them.

<q3>The firm "laundered the origin of at least 31 cargoes" by reloading them at Mersin and Alexandria</q3>, <c3>according to</c3> <s3>a legal notice from the EU Council</s3>. <s4>It</s4> <c4>described</c4> the fleet as "<q4>a rinsing machine for fertiliser</q4>".

<s5>Kallergi</s5> <c5>told</c5> <a5>Reuters</a5> by telephone that <q5>she had left the board in October and would appeal to the EU's General Court in Luxembourg</q5>.

"<q6>I learned that I was a criminal from a push notification,</q6>" <s6>the lawyer</s6> <c6>said</c6>.

Ezerlauks, who is also Belarus's honorary consul in Ventspils, could not be reached. Voltera brushed aside what <s7>it</s7> <c7>called</c7> "<q7>recycled gossip from a competitor</q7>".

'<q8>THEFT WITH A STAMP</q8>'

<s9>Belarus's Ministry of Foreign Affairs</s9> <c9>said</c9> <q9>it would answer "at a time and at a border crossing of its choosing"</q9>. <s10>Its spokeswoman, Volha Zhdanko</s10>, <c10>called</c10> the decision "<q10>theft with a stamp on it</q10>".

<s11>The ministry</s11> <c11>said</c11> <q11>it had handed a note of protest to the EU's charge d'affaires, Marit Oosterveld, and given her 72 hours to explain "which law of the sea forbids a ship to turn round"</q11>.

An Asian diplomat briefed on the meeting quoted <s12>Oosterveld</s12> as <c12>saying</c12> <q12>Zhdanko had read the note aloud twice, "the second time more slowly"</q12>.

"<q13>This is not about farmers,</q13>" <c13>said</c13> <s13>Ulrik Hennings, the EU's sanctions envoy</s13>. "<q13>It is about who pays for the trucks that carry the missiles.</q13>"

<s14>Hennings</s14>, a former Danish customs chief, <c14>denied</c14> that <q14>the measures, the 19th round since 2020, would raise food prices in Brazil or West Africa</q14>.

<s15>Two EU diplomats</s15> <c15>said</c15> <q15>Hungary and Slovakia had held up the package until barges bound for Danube ports were exempted</q15>.

<s16>Latvian Foreign Minister Ilze Kronvalde</s16>, whose government asked for the listing in November, <c16>thanked</c16> Brussels for "<q16>finally reading the port logs</q16>".

<s17>A leaked memo from VDD, the Latvian security service</s17>, <c17>says</c17> <q17>officials in Riga had known of the cargoes since 2022</q17>.

"<q18>Not my officials,</q18>" <c18>said</c18> <s18>the minister</s18>, who has ordered an inquiry.

<s19>Switzerland's economic affairs secretariat, SECO</s19>, <c19>said</c19> <q19>it was examining whether to follow suit</q19>.

<s20>Dockers at Kurzeme Terminals in Ventspils</s20>, which leases two berths to Voltera, <c20>fear</c20> <q20>400 jobs will go</q20>.

<s21>Analysts at Brandvold Securities</s21> <c21>estimate</c21> that <q21>European potash will cost up to 15 euros a tonne more by June</q21>. Shares in rival producer K+M Kali, traded in Frankfurt, closed up 3.1%.
-----
1 | mixed | legal notice from the EU Council | DOCUMENT | none
2 | indirect | European Union | ORG | organisation
3 | mixed | legal notice from the EU Council | DOCUMENT | document
4 | mixed | legal notice from the EU Council | DOCUMENT | pronoun
5 | indirect | Despina Kallergi | PERSON | surname
6 | direct | Despina Kallergi | PERSON | title
7 | mixed | Voltera Bulk | ORG | pronoun
8 | direct | Volha Zhdanko | PERSON | none
9 | mixed | Ministry of Foreign Affairs | ORG | organisation
10 | mixed | Volha Zhdanko | PERSON | name
11 | mixed | Ministry of Foreign Affairs | ORG | organisation
12 | mixed | Marit Oosterveld | PERSON | surname
13 | direct | Ulrik Hennings | PERSON | name
14 | indirect | Ulrik Hennings | PERSON | surname
15 | indirect | Two EU diplomats | GROUP | group
16 | mixed | Ilze Kronvalde | PERSON | name
17 | indirect | leaked memo from VDD | DOCUMENT | document
18 | direct | Ilze Kronvalde | PERSON | title
19 | indirect | SECO | ORG | organisation
20 | attitude | Dockers at Kurzeme Terminals in Ventspils | GROUP | group
21 | indirect | Analysts at Brandvold Securities | GROUP | group
entity | PERSON | Gunars Ezerlauks | Ezerlauks | director | Voltera Bulk
entity | PERSON | Despina Kallergi | Kallergi | lawyer | Voltera Bulk
entity | PERSON | Volha Zhdanko | Zhdanko | spokeswoman | Ministry of Foreign Affairs
entity | PERSON | Marit Oosterveld | Oosterveld | charge d'affaires | European Union
entity | PERSON | Ulrik Hennings | Hennings | sanctions envoy | European Union
entity | PERSON | Ilze Kronvalde | - | Foreign Minister | -
entity | ORG | European Union | EU | - | -
entity | ORG | EU Council | - | - | -
entity | ORG | Reuters | - | - | -
entity | ORG | Voltera Bulk | Voltera | - | -
entity | ORG | General Court | - | - | -
entity | ORG | Ministry of Foreign Affairs | - | - | -
entity | ORG | VDD | - | - | -
entity | ORG | SECO | - | - | -
entity | ORG | Kurzeme Terminals | - | - | -
entity | ORG | Brandvold Securities | - | - | -
entity | ORG | K+M Kali | - | - | -
entity | LOC | Brussels | BRUSSELS | - | -
entity | LOC | Belarus | - | - | -
entity | LOC | Riga | - | - | -
entity | LOC | Limassol | - | - | -
entity | LOC | Mersin | - | - | -
entity | LOC | Alexandria | - | - | -
entity | LOC | Luxembourg | - | - | -
entity | LOC | Ventspils | - | - | -
entity | LOC | Brazil | - | - | -
entity | LOC | West Africa | - | - | -
entity | LOC | Hungary | - | - | -
entity | LOC | Slovakia | - | - | -
entity | LOC | Danube | - | - | -
entity | LOC | Switzerland | - | - | -
entity | LOC | Frankfurt | - | - | -
entity | NORP | Latvian | - | - | -
entity | NORP | Cypriot | - | - | -
entity | NORP | Danish | - | - | -
entity | NORP | Asian | - | - | -
entity | NORP | European | - | - | -
meta | EU blacklists Latvian shipper over 'laundered' Belarus potash | - | Andrius Petkel
