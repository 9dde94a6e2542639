<s26>Belgium's Sambrix</s26> <c26>says</c26> <q26>5.7 bln euro bid from Turkey's Demirhan is too low</q26>

* <q1>Offer undervalues steelmaker</q1>, <s1>board</s1> <c1>says</c1>
* <s2>Demirhan</s2> <c2>considers</c2> <q2>going to shareholders directly</q2>
* Sambrix shares fall 6% in Brussels

By Anneke Tielemans and Cem Orhan

BRUSSELS, March 4 (Reuters) - <s3,4>Belgian steelmaker Sambrix SA</s3,4> <c3>said</c3> on Tuesday <q3>a 5.7 billion euro ($6.2 billion) takeover offer from Turkey's Demirhan Holding was "opportunistic"</q3> and <c4>told</c4> <a4>shareholders</a4> <q4>to take no action</q4>.

The bid would have created Europe's third-largest maker of flat steel, with mills in Ghent, Iskenderun and Marchelles in the Meuse valley.

"<q5>The board unanimously concluded that the proposal fundamentally undervalues Sambrix and its prospects,</q5>" <s5>Chair Marie-Ange Delcourt</s5> <c5>said</c5> in a statement.

<s6>Istanbul-based Demirhan</s6> <c6>said</c6> <q6>it was disappointed and was considering taking its offer to investors</q6>. <s8>It</s8> <c8>did not say</c8> <q8>whether it would raise the price</q8>.

"<q9>We are patient people,</q9>" <s9>Chief Executive Selim Kutlu</s9> <c9>told</c9> <a9>reporters</a9> at the Steel Europe conference in Vienna.

<s10>Kutlu, a former rally driver</s10>, <c10>dismissed</c10> <q10>talk of job cuts at Marchelles, where Sambrix makes its Ferrolux coated sheet, as "noise from people who have never poured steel"</q10>.

<s11>Two sources familiar with the matter</s11> <c11>said</c11> <q11>Demirhan was lining up loans from Banca Tirrena and Crédit Mosan</q11>. The banks declined to comment.

Sambrix shares closed at 38.10 euros, below the 41 euros Demirhan had put on the table. <s12>Analysts at Kessler Roy</s12> <c12>said</c12> <q12>investors had given up on a sweetened bid</q12>.

"<q13>Demirhan has 90 days of ore and 30 days of cash,</q13>" <s13>analyst Piet Lodewijk</s13> <c13>wrote</c13> in a note. He cut his rating on Sambrix to "<x>hold</x>".

FURNACE FEARS

<s15>The Walloon government</s15>, which owns 9% of Sambrix through its investment arm Sogemeuse, <c15>wants</c15> <q15>guarantees on jobs</q15>. <s16,17>Economy Minister Joris Van Acker</s16,17> <c16>said</c16> <q16>Wallonia would "not sit in the stand"</q16> but <c17>declined to say</c17> <q17>how Sogemeuse would vote</q17>.

<s18>Metallos, the union for most of the 4,300 workers at Marchelles</s18>, <c18>warned of</c18> <q18>strikes if its blast furnace, known as "<x>La Vieille</x>", were shut</q18>.

"<q19>Every buyer loves this valley until the second winter,</q19>" <c19>said</c19> <s19>Metallos regional secretary Toto Ricci</s19>, whose father came from Abruzzo to work at the mill in 1957.

A takeover would need approval from the European Commission, which in 2019 blocked a merger of Germany's Rhenania Stahl with Tata-backed Northolt. <s20>A Commission spokesperson</s20> <c20>said</c20> <q20>it had received no notification</q20>. <s21>Rhenania</s21> <c21>said</c21> <q21>it was following events "with interest"</q21>.

Delcourt took the chair in January after Luc Halloy left to run the Antwerp port authority. <s27>She</s27> <c27>has promised</c27> <q27>a review of the group's Green Arc programme, under which Marchelles is to get two electric furnaces by 2029</q27>.

Demirhan was founded in 1968 by Kutlu's grandfather Rifat as a scrap dealer in Izmir. When it bought Poland's Huta Wisnia in 2017, <s22>it</s22> <c22>pledged</c22> <q22>to keep 2,100 jobs</q22>. <q23>About 1,250 remain</q23>, <c23>according to</c23> <s23>the Polish Steel Chamber</s23>.

"<q24>Read the Wisnia file,</q24>" <s24>Ricci</s24> <c24>said</c24>.

<s25>Demirhan</s25> <c25>disputes</c25> <q25>the figure</q25>.

($1 = 0.9190 euros)
-----
1 | indirect | Sambrix SA | ORG | organisation
2 | attitude | Demirhan Holding | ORG | organisation
3 | mixed | Sambrix SA | ORG | organisation
4 | indirect | Sambrix SA | ORG | organisation
5 | direct | Marie-Ange Delcourt | PERSON | name
6 | indirect | Demirhan Holding | ORG | organisation
8 | attitude | Demirhan Holding | ORG | pronoun
9 | direct | Selim Kutlu | PERSON | name
10 | mixed | Selim Kutlu | PERSON | surname
11 | indirect | Two sources familiar with the matter | GROUP | group
12 | indirect | Analysts at Kessler Roy | GROUP | group
13 | direct | Piet Lodewijk | PERSON | name
15 | attitude | Walloon government | ORG | organisation
16 | mixed | Joris Van Acker | PERSON | name
17 | attitude | Joris Van Acker | PERSON | name
18 | indirect | Metallos | ORG | organisation
19 | direct | Toto Ricci | PERSON | name
20 | indirect | European Commission | ORG | organisation
21 | mixed | Rhenania Stahl | ORG | organisation
22 | indirect | Demirhan Holding | ORG | pronoun
23 | indirect | Polish Steel Chamber | ORG | organisation
24 | direct | Toto Ricci | PERSON | surname
25 | indirect | Demirhan Holding | ORG | organisation
entity | LOC | Belgium | - | - | -
entity | ORG | Sambrix SA | Sambrix | - | -
entity | LOC | Turkey | - | - | -
entity | ORG | Demirhan Holding | Demirhan | - | -
entity | LOC | Brussels | BRUSSELS | - | -
entity | ORG | Reuters | - | - | -
entity | NORP | Belgian | - | - | -
entity | LOC | Europe | - | - | -
entity | LOC | Ghent | - | - | -
entity | LOC | Iskenderun | - | - | -
entity | LOC | Marchelles | - | - | -
entity | LOC | Meuse | - | - | -
entity | PERSON | Marie-Ange Delcourt | Delcourt | Chair | Sambrix SA
entity | LOC | Istanbul | - | - | -
entity | PERSON | Selim Kutlu | Kutlu | Chief Executive | Demirhan Holding
entity | LOC | Vienna | - | - | -
entity | ORG | Banca Tirrena | - | - | -
entity | ORG | Crédit Mosan | - | - | -
entity | ORG | Kessler Roy | - | - | -
entity | PERSON | Piet Lodewijk | - | analyst | Kessler Roy
entity | ORG | Walloon government | - | - | -
entity | ORG | Sogemeuse | - | - | -
entity | PERSON | Joris Van Acker | - | Economy Minister | Walloon government
entity | LOC | Wallonia | - | - | -
entity | ORG | Metallos | - | - | -
entity | PERSON | Toto Ricci | Ricci | regional secretary | Metallos
entity | LOC | Abruzzo | - | - | -
entity | ORG | European Commission | Commission | - | -
entity | LOC | Germany | - | - | -
entity | ORG | Rhenania Stahl | Rhenania | - | -
entity | ORG | Tata | - | - | -
entity | ORG | Northolt | - | - | -
entity | PERSON | Luc Halloy | - | - | -
entity | ORG | Antwerp port authority | - | - | -
entity | PERSON | Rifat | - | - | -
entity | LOC | Izmir | - | - | -
entity | LOC | Poland | - | - | -
entity | ORG | Huta Wisnia | Wisnia | - | -
entity | ORG | Polish Steel Chamber | - | - | -
26 | indirect | Sambrix SA | ORG | organisation
27 | indirect | Marie-Ange Delcourt | PERSON | pronoun
meta | Belgium's Sambrix says 5.7 bln euro bid from Turkey's Demirhan is too low | - | Anneke Tielemans and Cem Orhan
