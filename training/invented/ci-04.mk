“<q1>Pay to stay</q1>”: Hartigans’ 4 per cent ask leaves suppliers sour

By staff writers

<s23>ASX-listed grocer Hartigans</s23> has written to <a23>more than 600 suppliers</a23> <c23>asking for</c23> <q23>a 4 per cent cut in cost prices from 1 July</q23>, a move <s2>the Food & Beverage Makers’ Council (FBMC)</s2> <c2>likened</c2> to “<q2>being mugged by someone you bake for</q2>”.

The letter, seen by Aisle & Shelf, went to firms as large as Bellbrook Dairy Foods and as small as Nonna Pia, the two-person passata maker in Shepparton. It was signed by commercial director Marguerite “<x>Mags</x>” O’Dowd.

“<q3>We have carried your increases through three hard years,</q3>” <s3>it</s3> <c3>states</c3>. “<q3>It is time the load was shared.</q3>” <s4>The document</s4> also <c4>warns</c4> of “<q4>range consequences</q4>” for anyone who declines.

“<q5>It’s pay to stay, and the rent just went up,</q5>” <c5>fumed</c5> <s5>the chief executive of one Victorian meat processor</s5>, speaking on condition of anonymity. <s6>He</s6> <c6>calculates</c6> that <q6>4 per cent of turnover is “about double” his margin</q6>.

<s7>Hartigans</s7>, whose 212 stores run from Cairns to Geraldton, <c7>rejects</c7> <q7>the description</q7>. “<q8>Nobody is being told to do anything,</q8>” <c8>said</c8> <s8>a spokeswoman</s8>. “<q8>These are conversations between partners.</q8>”

Not everyone is grumbling. “<q9>I’d sooner get a letter than a phone call at ten to five on a Friday,</q9>” <c9>shrugged</c9> <s9>Theo Kalogeras, managing director of Kalogeras Bros</s9>. <s10>The Mildura olive group</s10> <c10>intends</c10> <q10>to counter with 1.5 per cent and a promotional slot at Easter</q10>.

<s11>His cousin and former partner Effie Kalogeras</s11>, who left in 2023 to set up the dips maker Effie & Co, <c11>predicted</c11> <q11>small producers would fold first</q11>.

“<q12>Theo can lose a line and not notice,</q12>” <s12>she</s12> <c12>told</c12> <a12>Aisle & Shelf</a12>. “<q12>I have nine lines.</q12>”

Under the Food and Grocery Code, retailers may not seek retrospective payments. <s13,14>The Australian Competition and Consumer Commission</s13,14> <c13>confirmed</c13> <q13>it had received “a number of contacts” about the letter</q13> but <c14>would not say</c14> <q14>whether it was investigating</q14>.

<c15>According to</c15> <s15>Hamish Tran-Doyle, a former ACCC lawyer now at Peverell Lim</s15>, <q15>the wording has been “sanded until there is nothing to hold”</q15>.

<s16>The National Growers’ Union</s16> <c16>called on</c16> <a16>Agriculture Minister Wendy Sproule</a16> <q16>to “stop reading press releases and start reading contracts”</q16>. <s17>Its president, Gippsland beef farmer Col Haddow</s17>, <c17>accused</c17> the chain of <q17>funding its Fresh Start price campaign out of other people’s pockets</q17>. <s18>Sproule</s18> <c18>has offered</c18> <q18>to meet both sides in Canberra next week</q18>.

<s19>Priya Nambiar of Castlereagh Securities</s19> <c19>puts</c19> <q19>the value of the ask at $190 million a year, about two-thirds of what the grocer lost on Pantry Lane, the meal-kit business it bought from Germany’s Lindner Gruppe</q19>.

“<q20>If 4 becomes the number, it becomes everyone’s number,</q20>” <s20>she</s20> <c20>wrote</c20> in a note to clients.

It may not. <s21>FreshWay</s21>, owned by Singapore’s Tan Boon Liat Holdings, <c21>has ruled out</c21> <q21>a similar demand “for this financial year”</q21>, while the co-operative IGM and the German discounter Pfennig declined to comment.

Smaller makers have less to lose and sharper pens. “<q22>I wrote ‘<n22>no, thank you</n22>’ across the top and posted it back,</q22>” <c22>said</c22> <s22>Pia Santangelo, 68</s22>, whose face is on every jar of Nonna Pia. “<q22>They’ll want the stamp refunded next.</q22>”

Hartigans shares closed 1.2 per cent higher at $6.84. The chain, which began in 1931 as a butter stall run by Con Hartigan at Paddy’s Market, was named Employer of the Year at last month’s Golden Trolleys.
-----
1 | direct | chief executive of one Victorian meat processor | PERSON | none
2 | mixed | Food & Beverage Makers’ Council | ORG | organisation
3 | direct | letter | DOCUMENT | pronoun
4 | mixed | letter | DOCUMENT | document
5 | direct | chief executive of one Victorian meat processor | PERSON | title
6 | mixed | chief executive of one Victorian meat processor | PERSON | pronoun
7 | indirect | Hartigans | ORG | organisation
8 | direct | Hartigans | ORG | organisation
9 | direct | Theo Kalogeras | PERSON | name
10 | attitude | Kalogeras Bros | ORG | organisation
11 | indirect | Effie Kalogeras | PERSON | name
12 | direct | Effie Kalogeras | PERSON | pronoun
13 | mixed | Australian Competition and Consumer Commission | ORG | organisation
14 | attitude | Australian Competition and Consumer Commission | ORG | organisation
15 | mixed | Hamish Tran-Doyle | PERSON | name
16 | mixed | National Growers’ Union | ORG | organisation
17 | indirect | Col Haddow | PERSON | name
18 | indirect | Wendy Sproule | PERSON | surname
19 | indirect | Priya Nambiar | PERSON | name
20 | direct | Priya Nambiar | PERSON | pronoun
21 | mixed | FreshWay | ORG | organisation
22 | direct | Pia Santangelo | PERSON | name
23 | indirect | Hartigans | ORG | organisation
entity | PERSON | Marguerite “Mags” O’Dowd | - | commercial director | Hartigans
entity | PERSON | Theo Kalogeras | Theo | managing director | Kalogeras Bros
entity | PERSON | Effie Kalogeras | - | - | Effie & Co
entity | PERSON | Hamish Tran-Doyle | - | lawyer | Peverell Lim
entity | PERSON | Wendy Sproule | Sproule | Agriculture Minister | -
entity | PERSON | Col Haddow | - | president | National Growers’ Union
entity | PERSON | Priya Nambiar | - | - | Castlereagh Securities
entity | PERSON | Pia Santangelo | - | - | Nonna Pia
entity | PERSON | Con Hartigan | - | - | -
entity | ORG | Hartigans | - | - | -
entity | ORG | ASX | - | - | -
entity | ORG | Food & Beverage Makers’ Council | FBMC | - | -
entity | ORG | Aisle & Shelf | - | - | -
entity | ORG | Bellbrook Dairy Foods | - | - | -
entity | ORG | Nonna Pia | - | - | -
entity | ORG | Kalogeras Bros | - | - | -
entity | ORG | Effie & Co | - | - | -
entity | ORG | Australian Competition and Consumer Commission | ACCC | - | -
entity | ORG | Peverell Lim | - | - | -
entity | ORG | National Growers’ Union | - | - | -
entity | ORG | Castlereagh Securities | - | - | -
entity | ORG | Pantry Lane | - | - | -
entity | ORG | Lindner Gruppe | - | - | -
entity | ORG | FreshWay | - | - | -
entity | ORG | Tan Boon Liat Holdings | - | - | -
entity | ORG | IGM | - | - | -
entity | ORG | Pfennig | - | - | -
entity | NORP | Victorian | - | - | -
entity | NORP | German | - | - | -
entity | LOC | Shepparton | - | - | -
entity | LOC | Cairns | - | - | -
entity | LOC | Geraldton | - | - | -
entity | LOC | Mildura | - | - | -
entity | LOC | Gippsland | - | - | -
entity | LOC | Canberra | - | - | -
entity | LOC | Germany | - | - | -
entity | LOC | Singapore | - | - | -
entity | LOC | Paddy’s Market | - | - | -
meta | “Pay to stay”: Hartigans’ 4 per cent ask leaves suppliers sour | - | -
