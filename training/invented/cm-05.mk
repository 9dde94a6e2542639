‘<q1>A handshake doesn’t survive six cousins</q1>’: Leclair & MacNutt sold to Swedish giant

JOSEPHINE TREMBLAY-COX

FREDERICTON

After 131 years, two families and nine lawsuits, Leclair & MacNutt Ltd. is to sell itself to Halvarsson AB for $412-million.

<s2>The Gothenburg-based brewer</s2> <c2>said</c2> Tuesday <q2>it would keep the plant in Saint-Aubin, N.B., open “for the foreseeable future,”</q2> words that did little to calm the 240 people who work there.

“<q3>Foreseeable to who?</q3>” <c3>asked</c3> <s3>Darrell Cormier, president of Unifor Local 882</s3>, <s4>who</s4> <c4>wants</c4> <q4>the commitment in writing</q4>.

The deal ends a partnership struck in 1894 by Anselme Leclair, an Acadian cooper, and Hector MacNutt, a Presbyterian who never touched a drop.

“<q5>They shook on it behind the church,</q5>” <s5>board chair Rosemary MacNutt, 74</s5>, <c5>recalled</c5> in her office above the bottling line. “<q5>A handshake doesn’t survive six cousins.</q5>”

One of the six, Fergus MacNutt, holds 11 per cent and voted against. <s6>His letter to fellow shareholders</s6> <c6>likens</c6> the sale to “<q6>burning the piano to warm the parlour.</q6>”

“<q7>My cousin reads a great deal of poetry,</q7>” <c7>countered</c7> <s7>Ms. MacNutt</s7>.

<q8>Half the shareholders had been looking for a way out since 2017</q8>, <c8>according to</c8> <s8>two people familiar with the talks</s8>. <s9>The same people</s9> <c9>said</c9> <q9>Gilles Leclair, who runs the family’s holding company, Placements Barachois, had rebuffed Toronto buyout firm Whitlock Partners twice</q9>.

<s10>Mr. Leclair</s10> <c10>did not deny</c10> <q10>turning away two offers</q10>. “<q11>Whitlock wanted the trucks, the taps and the land,</q11>” <s11>he</s11> <c11>said</c11>. “<q11>The beer, I’m not so sure.</q11>”

<s12>Whitlock managing partner Deepa Venkataraman</s12> <c12>put</c12> it another way: “<q12>We wanted the beer most of all. We just didn’t want the cousins.</q12>”

In a call with analysts, <s13>Halvarsson chief executive Pernilla Ek</s13> <c13>described</c13> the purchase as “<q13>a door into the Maritimes we would otherwise have to build.</q13>”

<s14>She</s14> <c14>hopes</c14> <q14>to see Old Cooper Ale, the company’s flagship, in 3,000 U.S. stores by 2028</q14>.

Not everyone is persuaded. <s15>Tobias Wendt of Hamburg’s Kreyer Bank</s15> <c15>reckons</c15> <q15>the buyer overpaid by a fifth</q15>. Shares in Halvarsson, which also owns Denmark’s Tårnby and a stake in Lone Kestrel Brewing of Oregon, fell 4 per cent in Stockholm.

“<q16>Craft is a hangover, not a party,</q16>” <c16>read</c16> <s16>a note from Mr. Wendt’s team</s16>.

Leclair & MacNutt was advised by law firm Pruitt Saulnier LLP and accountants Bell Doucet, Halvarsson by Ashgrove & Co.

<s17>Marc-André Saulnier, a partner at Pruitt</s17>, <c17>confessed</c17> <q17>he had seated the families alphabetically</q17>. “<q18>There are two Christmas parties,</q18>” <s18>he</s18> <c18>sighed</c18>, “<q18>and I’ve been asked to leave both.</q18>”

<s19>The Competition Bureau</s19> <c19>has not said</c19> <q19>whether it will review the sale</q19>. <s20>Provincial Finance Minister Yvonne Basque</s20> <c20>ruled out</c20> <q20>public money to keep the company local</q20>.

At the Cooper’s Rest, the tavern facing the plant on Water Street, <s21>a chalkboard</s21> <c21>announced</c21>: “<q21>Same beer. New boss. Tip accordingly.</q21>”

<s22>Bartender Noëlla Thibodeau</s22>, whose father drove for the brewery, <c22>predicted</c22> <q22>drinkers would forgive anything but a new label</q22>.

“<q23>Touch the cooper,</q23>” <s23>she</s23> <c23>warned</c23>, “<q23>and they’ll march on Gothenburg.</q23>”

<s24>Fergus MacNutt</s24> <c24>vowed</c24> <q24>to be the first</q24>.
-----
1 | direct | Rosemary MacNutt | PERSON | none
2 | mixed | Halvarsson AB | ORG | organisation
3 | direct | Darrell Cormier | PERSON | name
4 | attitude | Darrell Cormier | PERSON | pronoun
5 | direct | Rosemary MacNutt | PERSON | name
6 | mixed | His letter to fellow shareholders | DOCUMENT | document
7 | direct | Rosemary MacNutt | PERSON | surname
8 | indirect | two people familiar with the talks | GROUP | group
9 | indirect | two people familiar with the talks | GROUP | group
10 | indirect | Gilles Leclair | PERSON | surname
11 | direct | Gilles Leclair | PERSON | pronoun
12 | direct | Deepa Venkataraman | PERSON | name
13 | mixed | Pernilla Ek | PERSON | name
14 | attitude | Pernilla Ek | PERSON | pronoun
15 | indirect | Tobias Wendt | PERSON | name
16 | direct | note from Mr. Wendt’s team | DOCUMENT | document
17 | indirect | Marc-André Saulnier | PERSON | name
18 | direct | Marc-André Saulnier | PERSON | pronoun
19 | attitude | Competition Bureau | ORG | organisation
20 | indirect | Yvonne Basque | PERSON | name
21 | direct | chalkboard | DOCUMENT | document
22 | indirect | Noëlla Thibodeau | PERSON | name
23 | direct | Noëlla Thibodeau | PERSON | pronoun
24 | indirect | Fergus MacNutt | PERSON | name
entity | PERSON | Rosemary MacNutt | Ms. MacNutt | board chair | Leclair & MacNutt Ltd.
entity | PERSON | Fergus MacNutt | - | - | -
entity | PERSON | Darrell Cormier | - | president | Unifor Local 882
entity | PERSON | Anselme Leclair | - | cooper | -
entity | PERSON | Hector MacNutt | - | - | -
entity | PERSON | Gilles Leclair | Mr. Leclair | - | Placements Barachois
entity | PERSON | Deepa Venkataraman | - | managing partner | Whitlock Partners
entity | PERSON | Pernilla Ek | - | chief executive | Halvarsson AB
entity | PERSON | Tobias Wendt | Mr. Wendt | - | Kreyer Bank
entity | PERSON | Marc-André Saulnier | - | partner | Pruitt Saulnier LLP
entity | PERSON | Yvonne Basque | - | Finance Minister | -
entity | PERSON | Noëlla Thibodeau | - | Bartender | -
entity | ORG | Leclair & MacNutt Ltd. | Leclair & MacNutt | - | -
entity | ORG | Halvarsson AB | Halvarsson | - | -
entity | ORG | Unifor Local 882 | - | - | -
entity | ORG | Placements Barachois | - | - | -
entity | ORG | Whitlock Partners | Whitlock | - | -
entity | ORG | Kreyer Bank | - | - | -
entity | ORG | Tårnby | - | - | -
entity | ORG | Lone Kestrel Brewing | - | - | -
entity | ORG | Pruitt Saulnier LLP | Pruitt | - | -
entity | ORG | Bell Doucet | - | - | -
entity | ORG | Ashgrove & Co. | - | - | -
entity | ORG | Competition Bureau | - | - | -
entity | NORP | Swedish | - | - | -
entity | NORP | Acadian | - | - | -
entity | NORP | Presbyterian | - | - | -
entity | LOC | FREDERICTON | - | - | -
entity | LOC | Gothenburg | - | - | -
entity | LOC | Saint-Aubin | - | - | -
entity | LOC | N.B. | - | - | -
entity | LOC | Toronto | - | - | -
entity | LOC | Maritimes | - | - | -
entity | LOC | U.S. | - | - | -
entity | LOC | Hamburg | - | - | -
entity | LOC | Denmark | - | - | -
entity | LOC | Oregon | - | - | -
entity | LOC | Stockholm | - | - | -
entity | LOC | Cooper’s Rest | - | - | -
entity | LOC | Water Street | - | - | -
meta | ‘A handshake doesn’t survive six cousins’: Leclair & MacNutt sold to Swedish giant | - | Josephine Tremblay-Cox
