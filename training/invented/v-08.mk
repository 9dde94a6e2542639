Regulator puts Lytton’s £2.9bn Freshway deal on ice

<s1>CMA</s1> <c1>fears</c1> <q1>higher prices in 74 towns</q1> as grocers scramble to offer store sales

By Beatrix Coulthard and Samir Dastidar

<s2>Britain’s competition regulator</s2> has thrown the £2.9bn merger of two mid-sized supermarket chains into doubt, <c2>warning</c2> that <q2>it would leave shoppers in dozens of towns with “little or no meaningful choice”</q2>.

In provisional findings published on Tuesday, <s3>the Competition and Markets Authority</s3> <c3>said</c3> <q3>Lytton’s takeover of Freshway would lessen competition in 74 local areas, most of them in the Midlands and the north-west of England, and in wholesale supply to convenience stores</q3>.

Shares in Freshway fell 19 per cent to 141p, well below the 188p a share in cash and stock that Lytton put on the table last November. Lytton’s rose 4 per cent.

“<q4>The test is not whether the two companies would be stronger together. It is whether their customers would be worse off, and on the present evidence many would,</q4>” <c4>said</c4> <s4>Helena Strand</s4>, who chairs the CMA’s inquiry group.

<s5,6>Lytton</s5,6> <c5>said</c5> <q5>it was “disappointed but not deterred”</q5> and <c6>offered</c6> <q6>to sell up to 90 shops</q6>. <s7>Its chief executive, Graham Tolland</s7>, <c7>told</c7> <a7>analysts</a7> <q7>the CMA had underestimated the discounters, which have taken three points of market share since the inquiry began</q7>.

“<q8>If you drew the map in 2014 you’d get this answer,</q8>” <s8>Tolland</s8> <c8>said</c8> on a call. “<q8>Nobody in Wigan thinks there are only two places to buy a pint of milk.</q8>”

Freshway, which was founded in Preston in 1931 and is still a fifth owned by its founding family, was more guarded. <s9>Its chair, Dame Priscilla Mwangi</s9>, <c9>said</c9> <q9>the board would study the findings before deciding how to respond</q9>. <s10>She</s10> <c10>declined to say</c10> <q10>whether directors still recommended the offer</q10>.

<q11>Relations between the two boards have cooled since Freshway issued a profit warning in March</q11>, <c11>according to</c11> <s11>three people close to the talks</s11>. <s12>One of them</s12> <c12>said</c12> <q12>Lytton had twice sought to cut the price and had been “shown the door politely”</q12>.

The regulator has been under pressure from ministers to wave through more deals. In January the government replaced its chair, Sir Duncan Pell, with a former retail executive, and in a letter that month <s13>the business secretary, Naomi Achterberg</s13>, <c13>called on</c13> <a13>it</a13> <q13>to put growth “at the front of every file”</q13>.

<s14>Whitehall officials</s14> <c14>insisted</c14> <q14>she had not intervened in the case</q14>. <s15>A spokesperson for the Department for Business and Trade</s15> <c15>said</c15> <q15>the authority was independent</q15>.

The unions were relieved. Usdaw represents 11,000 of Freshway’s 26,000 employees. <s16>The shop workers’ union</s16> <c16>has argued</c16> that <q16>the £160mn of annual savings Lytton has pencilled in could be achieved only by closing Freshway’s depot at Leyland</q16>.

“<q17>They said synergies and we heard P45s,</q17>” <c17>said</c17> <s17>its national officer, Bernadette Quirke</s17>. <s18>She</s18> <c18>urged</c18> <a18>Freshway’s directors</a18> <q18>to walk away</q18>.

Analysts were divided. <s19>Oliver Stanhope-Rao of Carrick Securities</s19> <c19>puts</c19> <q19>the chance of the deal going through at “no better than one in three”</q19>. <q20>Selling 90 shops would hand over about a quarter of the profit Lytton was buying</q20>, <s20>he</s20> <c20>said</c20>.

But <s21>Ingrid Feld, a retail analyst at Banque Vauclair</s21>, <c21>believes</c21> <q21>a remedy can be found</q21>. <s22>Her note to clients on Tuesday</s22> <c22>pointed out</c22> that <q22>the CMA had cleared two similar mergers after disposals, in 2019 and 2021</q22>.

The last attempt to combine two grocers of this size, in 2018, collapsed after <s27>the watchdog</s27> <c27>found</c27> <q27>problems in 483 areas</q27>. The bidder’s chief executive at the time, Robert Kilbride, was gone within a year. <s23>He</s23> later <c23>described</c23> the process as “<q23>being mugged by a spreadsheet</q23>”.

<s24>Tolland, 58</s24>, <c24>said</c24> <q24>he had read Kilbride’s memoir and “skipped that chapter”</q24>. <s25>Colleagues</s25> <c25>say</c25> <q25>he has no intention of spending another winter on the deal</q25>.

Final findings are due by August 14. <s26>The CMA</s26> <c26>has invited</c26> <a26>both companies</a26> <q26>to propose remedies within three weeks</q26>.
-----
1 | attitude | Competition and Markets Authority | ORG | organisation
2 | mixed | Competition and Markets Authority | ORG | organisation
3 | indirect | Competition and Markets Authority | ORG | organisation
4 | direct | Helena Strand | PERSON | name
5 | mixed | Lytton | ORG | organisation
6 | indirect | Lytton | ORG | organisation
7 | indirect | Graham Tolland | PERSON | name
8 | direct | Graham Tolland | PERSON | surname
9 | indirect | Priscilla Mwangi | PERSON | name
10 | attitude | Priscilla Mwangi | PERSON | pronoun
11 | indirect | three people close to the talks | GROUP | group
12 | mixed | One of them | PERSON | title
13 | mixed | Naomi Achterberg | PERSON | name
14 | indirect | Whitehall officials | GROUP | group
15 | indirect | Department for Business and Trade | ORG | organisation
16 | indirect | Usdaw | ORG | organisation
17 | direct | Bernadette Quirke | PERSON | name
18 | indirect | Bernadette Quirke | PERSON | pronoun
19 | mixed | Oliver Stanhope-Rao | PERSON | name
20 | indirect | Oliver Stanhope-Rao | PERSON | pronoun
21 | attitude | Ingrid Feld | PERSON | name
22 | indirect | Her note to clients on Tuesday | DOCUMENT | document
23 | mixed | Robert Kilbride | PERSON | pronoun
24 | mixed | Graham Tolland | PERSON | surname
25 | indirect | Colleagues | GROUP | group
27 | indirect | Competition and Markets Authority | ORG | organisation
26 | indirect | Competition and Markets Authority | ORG | organisation
entity | PERSON | Helena Strand | - | - | Competition and Markets Authority
entity | PERSON | Graham Tolland | Tolland | chief executive | Lytton
entity | PERSON | Priscilla Mwangi | Dame Priscilla Mwangi | chair | Freshway
entity | PERSON | Duncan Pell | Sir Duncan Pell | chair | Competition and Markets Authority
entity | PERSON | Naomi Achterberg | - | business secretary | Department for Business and Trade
entity | PERSON | Bernadette Quirke | - | national officer | Usdaw
entity | PERSON | Oliver Stanhope-Rao | - | - | Carrick Securities
entity | PERSON | Ingrid Feld | - | retail analyst | Banque Vauclair
entity | PERSON | Robert Kilbride | Kilbride | chief executive | -
entity | ORG | Competition and Markets Authority | CMA | - | -
entity | ORG | Lytton | - | - | -
entity | ORG | Freshway | - | - | -
entity | ORG | Department for Business and Trade | - | - | -
entity | ORG | Usdaw | - | - | -
entity | ORG | Carrick Securities | - | - | -
entity | ORG | Banque Vauclair | - | - | -
entity | ORG | Whitehall | - | - | -
entity | LOC | Britain | - | - | -
entity | LOC | Midlands | - | - | -
entity | LOC | England | - | - | -
entity | LOC | Wigan | - | - | -
entity | LOC | Preston | - | - | -
entity | LOC | Leyland | - | - | -
meta | Regulator puts Lytton’s £2.9bn Freshway deal on ice | - | Beatrix Coulthard and Samir Dastidar
