UPDATE 2-Castellan raises bid for Germany's Hoferchem to 4.1 bln euros; <s1>union</s1> <c1>sees</c1> "<q1>fire sale</q1>"

By Katrin Oelmann and Jay Sutaria

FRANKFURT, June 12 (Reuters) - U.S. coatings group Castellan Industries on Thursday lifted its offer for Hofer & Lindt Chemie AG to 4.1 billion euros ($4.7 billion), five months after it laid siege to the 151-year-old maker of resins and dyes.

<s2>Castellan</s2> <c2>said</c2> <q2>it would pay 58.50 euros a share in cash, 9% more than in its first approach in January, and keep the headquarters in Ludwigsau for at least six years</q2>.

<s3>Chief Executive Marcus Delacroix</s3> <c3>called</c3> the price "<q3>full, final and frankly generous</q3>".

"<q4>We have been patient, and patience carries a coupon,</q4>" <s4>he</s4> <c4>told</c4> <a4>analysts</a4> on a call. <s5>Delacroix and Chief Financial Officer Priya Sandoval</s5> <c5>ruled out</c5> <q5>a third bid</q5>.

Hoferchem, as the target is known on trading floors, did not immediately react. In January <s6>its management board</s6> <c6>spurned</c6> the proposal as "<q6>a lowball in a nice envelope</q6>", and <s7>Supervisory Board Chairwoman Friederike Hofer</s7>, whose family controls 31% through the holding company FLH, <c7>has so far refused</c7> <q7>to open the books</q7>.

<q8>The family is no longer united</q8>, <c8>according to</c8> <s8>two people familiar with the matter</s8>. <s9>A banker in Zurich</s9> <c9>said</c9> <q9>her brother, Ansgar Hofer, had sounded out buyers for his own 8%</q9>.

<s10>Ansgar Hofer</s10>, reached by telephone in Montevideo, <c10>denied</c10> <q10>any such contacts</q10>. "<q11>I talk to bankers the way other men talk to their dogs,</q11>" <s11>he</s11> <c11>said</c11>. "<q11>No one should read anything into it.</q11>"

<s12,13>The IG Chemie und Glas (IGCG) union</s12,13> <c12>attacked</c12> the deal as "<q12>a fire sale dressed up as a wedding</q12>" and <c13>called for</c13> <q13>binding job guarantees for 11,400 staff in Ludwigsau, Merzig and Antwerp</q13>.

<s14>Its negotiator on the supervisory board, Sevda Yildirim-Roth</s14>, <c14>pledged</c14> <q14>to vote against a sale "until they wheel me out with the furniture"</q14>.

Shares in Hoferchem, which sold its paints arm to Japan's Kurosaki Kagaku in 2019, jumped 7.4% to 57.10 euros. Castellan, based in Akron and once part of the J.T. Mabry conglomerate, slid 3% in New York, where <s15>a regulatory filing</s15> <c15>showed</c15> <q15>it had arranged a $3 billion bridge loan from Mercer Hale & Co and Banco Duero</q15>.

<s16>Hugo Tremblay, an analyst at Pelletier Oduya in Montreal</s16>, <c16>puts</c16> <q16>the potential savings at $380 million a year</q16>. Over at Kessel Bank, <s17>Jochen Pohl</s17> <c17>questioned</c17> <q17>the figure</q17>.

"<q18>Two cultures, one canteen, no common language except PowerPoint,</q18>" <s18>he</s18> <c18>wrote</c18> in a note headed "<x>Resin d'etre</x>".

<s19>Pohl</s19> <c19>expects</c19> <q19>a white knight to emerge by August</q19>. <s20>India's Sahyadri Polymers</s20> <c20>said</c20> <q20>it was not weighing a rival bid</q20>; ANQ of Abu Dhabi and the buyout firm Threadgold 9 did not reply to emails from Reuters.

<s21>Quillon Partners</s21>, an activist hedge fund with 5.2%, <c21>urged</c21> <a21>the board</a21> <q21>to "pick up the phone before someone cuts the line"</q21>.

Any deal needs the blessing of the Federal Cartel Office in Bonn. <s22>Hesse's premier, Carla Nowotny</s22>, <c22>has voiced concern</c22> about "<q22>asset stripping with a dental plan</q22>", and <s23>the Social Democrat</s23> <c23>plans</c23> <q23>to raise it with U.S. Ambassador Whit Langley on Monday</q23>.

(Reporting by Katrin Oelmann in Frankfurt and Jay Sutaria in New York; Editing by Moira Tench)
-----
1 | mixed | IG Chemie und Glas | ORG | organisation
2 | indirect | Castellan Industries | ORG | organisation
3 | mixed | Marcus Delacroix | PERSON | name
4 | direct | Marcus Delacroix | PERSON | pronoun
5 | indirect | Marcus Delacroix and Priya Sandoval | GROUP | group
6 | mixed | Hofer & Lindt Chemie AG | ORG | organisation
7 | attitude | Friederike Hofer | PERSON | name
8 | indirect | two people familiar with the matter | GROUP | group
9 | indirect | banker in Zurich | PERSON | title
10 | indirect | Ansgar Hofer | PERSON | name
11 | direct | Ansgar Hofer | PERSON | pronoun
12 | mixed | IG Chemie und Glas | ORG | organisation
13 | indirect | IG Chemie und Glas | ORG | organisation
14 | mixed | Sevda Yildirim-Roth | PERSON | name
15 | indirect | regulatory filing | DOCUMENT | document
16 | indirect | Hugo Tremblay | PERSON | name
17 | indirect | Jochen Pohl | PERSON | name
18 | direct | Jochen Pohl | PERSON | pronoun
19 | attitude | Jochen Pohl | PERSON | surname
20 | indirect | Sahyadri Polymers | ORG | organisation
21 | mixed | Quillon Partners | ORG | organisation
22 | mixed | Carla Nowotny | PERSON | name
23 | attitude | Carla Nowotny | PERSON | title
entity | PERSON | Marcus Delacroix | Delacroix | Chief Executive | Castellan Industries
entity | PERSON | Priya Sandoval | - | Chief Financial Officer | Castellan Industries
entity | PERSON | Friederike Hofer | - | Supervisory Board Chairwoman | Hofer & Lindt Chemie AG
entity | PERSON | Ansgar Hofer | - | - | -
entity | PERSON | Sevda Yildirim-Roth | - | negotiator | IG Chemie und Glas
entity | PERSON | Hugo Tremblay | - | analyst | Pelletier Oduya
entity | PERSON | Jochen Pohl | Pohl | - | Kessel Bank
entity | PERSON | Carla Nowotny | - | premier | -
entity | PERSON | Whit Langley | - | Ambassador | -
entity | ORG | Castellan Industries | Castellan | - | -
entity | ORG | Hofer & Lindt Chemie AG | Hoferchem | - | -
entity | ORG | Reuters | - | - | -
entity | ORG | FLH | - | - | -
entity | ORG | IG Chemie und Glas | IGCG | - | -
entity | ORG | Kurosaki Kagaku | - | - | -
entity | ORG | J.T. Mabry | - | - | -
entity | ORG | Mercer Hale & Co | - | - | -
entity | ORG | Banco Duero | - | - | -
entity | ORG | Pelletier Oduya | - | - | -
entity | ORG | Kessel Bank | - | - | -
entity | ORG | Sahyadri Polymers | - | - | -
entity | ORG | ANQ | - | - | -
entity | ORG | Threadgold 9 | - | - | -
entity | ORG | Quillon Partners | - | - | -
entity | ORG | Federal Cartel Office | - | - | -
entity | LOC | FRANKFURT | - | - | -
entity | LOC | Germany | - | - | -
entity | LOC | U.S. | - | - | -
entity | LOC | Ludwigsau | - | - | -
entity | LOC | Merzig | - | - | -
entity | LOC | Antwerp | - | - | -
entity | LOC | Zurich | - | - | -
entity | LOC | Montevideo | - | - | -
entity | LOC | Japan | - | - | -
entity | LOC | Akron | - | - | -
entity | LOC | New York | - | - | -
entity | LOC | Montreal | - | - | -
entity | LOC | India | - | - | -
entity | LOC | Abu Dhabi | - | - | -
entity | LOC | Bonn | - | - | -
entity | LOC | Hesse | - | - | -
entity | NORP | Social Democrat | - | - | -
meta | UPDATE 2-Castellan raises bid for Germany's Hoferchem to 4.1 bln euros; union sees "fire sale" | - | Katrin Oelmann and Jay Sutaria
