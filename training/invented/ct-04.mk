<s1>Senator</s1><c1>:</c1> <q1>Rice permits 'sold like raffle tickets'</q1>

By Jhoanna B. Marasigan

MANILA, Philippines—<q2>Permits to import rice were being "sold like raffle tickets" at the Bureau of Plant Industry (BPI)</q2>, <s2>the chair of a Senate committee</s2> <c2>said</c2> on Monday, as <s3>growers</s3> <c3>begged</c3> <a3>lawmakers</a3> <q3>to stop all shipments until the harvest is in</q3>.

Sen. Marivic Dumlao-Reyes opened her inquiry by holding up a typewritten sheet, which <s4>she</s4> <c4>called</c4> "<q4>the menu.</q4>"

"<q5>Thirty centavos a kilo for the signature, ten for the stamp,</q5>" <s5>the sheet</s5> <c5>reads</c5>. <q6>It came</q6>, <c6>according to</c6> <s6>Dumlao-Reyes</s6>, <q6>from a customs broker in Subic</q6>.

<s7>Agriculture Undersecretary Leandro "<x>Boy</x>" Pascua</s7> <c7>denied</c7> that <q7>any permit had ever been sold</q7>.

"<q8>Your Honor, we issue them online. There is no window where anyone can pay,</q8>" <s8>Pascua</s8>, whose office oversees the BPI, <c8>told</c8> <a8>the panel</a8>.

"<q9>Then explain Gintong Butil Trading to me,</q9>" <s9>the chair</s9> <c9>retorted</c9>. "<q9>It has a permit for 40,000 tons and an address inside a cemetery.</q9>"

Gintong Butil was one of five importers named last month in a 212-page report of the Philippine Competition Commission (PCC). The others were M.L. Cojuan Sons Inc., Bulacan Grains, Hoang Phat of Vietnam and 8Star.

<s10>The document</s10> <c10>alleged</c10> that <q10>the five "moved as one" and added P6 to the price of every kilo</q10>.

<s11>Lawyer Jose Maria Sybico III, counsel for three of the firms</s11>, <c11>branded</c11> it "<q11>arithmetic by imagination.</q11>"

Asked by Senate Minority Leader Rodel Abalos if his clients had ever met, <s12>Sybico</s12> <c12>offered</c12> <q12>to answer in executive session</q12>. <s13>The minority leader</s13> <c13>threatened</c13> <q13>to have him cited in contempt</q13>.

In the gallery were farmers from Nueva Ecija, Isabela and Iloilo who had traveled overnight. <s14>Simeon Agbayani, 71, chair of Kilusang Butil ng Bayan</s14>, <c14>testified</c14> that <q14>palay was now bought at P13 a kilo</q14>.

"<q15>That is less than the price of the sack,</q15>" <c15>said</c15> <s15>the grandfather of nine</s15>.

<s16>His group</s16> <c16>wants</c16> <q16>the tariff on rice, cut to 15 percent last year, restored to 35 percent</q16>.

<s17>Sen. Ferdie Uy</s17> <c17>warned</c17> that <q17>this would only hurt those who line up for P29 rice at Kadiwa stores</q17>. Uy, whose family once owned a mill in Cotabato, later left for another hearing.

<s18>Malacañang</s18> <c18>said</c18> <q18>the President would "let the senators finish"</q18>.

<q19>Regular milled rice sold for P48 a kilo in September</q19>, <s19>the Philippine Statistics Authority</s19> <c19>said</c19>.

"<q20>A tariff is a bandage. The wound is logistics,</q20>" <c20>cut in</c20> <s20>Winnie Salonga, an economist at San Isidro University</s20>, when her turn came. <q21>One sack in nine</q21>, <s21>she</s21> <c21>reckons</c21>, <q21>rots between Cabanatuan and the markets of Divisoria</q21>.

By evening <s22>the undersecretary</s22> had softened, <c22>conceding</c22> in a text message to reporters that <q22>"one or two applications" may have been "insufficiently vetted"</q22>.

BPI Director Ma. Luisa Quiambao did not attend. <s23>A letter from her office</s23> <c23>said</c23> <q23>she was down with dengue</q23>.

<s24>Dumlao-Reyes</s24> <c24>ordered</c24> <a24>her</a24> <q24>to appear on Oct. 14, "with or without mosquitoes."</q24>

The panel will also summon the Bureau of Customs and visit the Port of Batangas, where 312 containers have sat since June.
-----
1 | mixed | Marivic Dumlao-Reyes | PERSON | title
2 | mixed | Marivic Dumlao-Reyes | PERSON | title
3 | indirect | growers | GROUP | group
4 | mixed | Marivic Dumlao-Reyes | PERSON | pronoun
5 | direct | typewritten sheet | DOCUMENT | document
6 | indirect | Marivic Dumlao-Reyes | PERSON | surname
7 | indirect | Leandro "Boy" Pascua | PERSON | name
8 | direct | Leandro "Boy" Pascua | PERSON | surname
9 | direct | Marivic Dumlao-Reyes | PERSON | title
10 | mixed | 212-page report of the Philippine Competition Commission | DOCUMENT | document
11 | mixed | Jose Maria Sybico III | PERSON | name
12 | indirect | Jose Maria Sybico III | PERSON | surname
13 | indirect | Rodel Abalos | PERSON | title
14 | indirect | Simeon Agbayani | PERSON | name
15 | direct | Simeon Agbayani | PERSON | title
16 | attitude | Kilusang Butil ng Bayan | ORG | organisation
17 | indirect | Ferdie Uy | PERSON | name
18 | mixed | Malacañang | ORG | organisation
19 | indirect | Philippine Statistics Authority | ORG | organisation
20 | direct | Winnie Salonga | PERSON | name
21 | indirect | Winnie Salonga | PERSON | pronoun
22 | mixed | Leandro "Boy" Pascua | PERSON | title
23 | indirect | letter from her office | DOCUMENT | document
24 | mixed | Marivic Dumlao-Reyes | PERSON | surname
entity | PERSON | Marivic Dumlao-Reyes | Sen. Marivic Dumlao-Reyes; Dumlao-Reyes | chair | Senate
entity | PERSON | Leandro "Boy" Pascua | Pascua | Agriculture Undersecretary | -
entity | PERSON | Jose Maria Sybico III | Sybico | Lawyer | -
entity | PERSON | Rodel Abalos | - | Senate Minority Leader | Senate
entity | PERSON | Simeon Agbayani | - | chair | Kilusang Butil ng Bayan
entity | PERSON | Ferdie Uy | Sen. Ferdie Uy; Uy | - | -
entity | PERSON | Winnie Salonga | - | economist | San Isidro University
entity | PERSON | Ma. Luisa Quiambao | - | Director | Bureau of Plant Industry
entity | ORG | Bureau of Plant Industry | BPI | - | -
entity | ORG | Senate | - | - | -
entity | ORG | Gintong Butil Trading | Gintong Butil | - | -
entity | ORG | Philippine Competition Commission | PCC | - | -
entity | ORG | M.L. Cojuan Sons Inc. | - | - | -
entity | ORG | Bulacan Grains | - | - | -
entity | ORG | Hoang Phat | - | - | -
entity | ORG | 8Star | - | - | -
entity | ORG | Kilusang Butil ng Bayan | - | - | -
entity | ORG | Kadiwa | - | - | -
entity | ORG | Malacañang | - | - | -
entity | ORG | Philippine Statistics Authority | - | - | -
entity | ORG | San Isidro University | - | - | -
entity | ORG | Bureau of Customs | - | - | -
entity | LOC | Port of Batangas | - | - | -
entity | LOC | MANILA | - | - | -
entity | LOC | Philippines | - | - | -
entity | LOC | Subic | - | - | -
entity | LOC | Vietnam | - | - | -
entity | LOC | Nueva Ecija | - | - | -
entity | LOC | Isabela | - | - | -
entity | LOC | Iloilo | - | - | -
entity | LOC | Cotabato | - | - | -
entity | LOC | Cabanatuan | - | - | -
entity | LOC | Divisoria | - | - | -
meta | Senator: Rice permits 'sold like raffle tickets' | - | Jhoanna B. Marasigan
