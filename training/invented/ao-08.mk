Dairies turn on Marlowe’s as milk price cut bites

By Hester Lovibond

<s1>Teifi Vale Creameries and Wharram Dairies</s1> <c1>have accused</c1> Marlowe’s of <q1>using a collapse in cream values as cover for a cut it had already planned</q1>, after the supermarket dropped its aligned milk price by 3.1p/litre from 1 December.

The move takes the base price under its Pasture Pledge to 36.4p/litre. <q2>Production on a typical housed herd costs 41.2p/litre</q2>, <c2>according to</c2> <s2>consultants Pryce Kitto</s2>.

<s3>Wharram</s3>, which collects from 214 farms between Malton and the Holderness coast, <c3>said</c3> <q3>it would “pass on every penny, because there is nothing left in the tank to soften it”</q3>. <s4>Its chairman, Giles Bridlington-Hope</s4>, <c4>told</c4> <a4>Farmers Weekly</a4> <q4>the board had considered walking away</q4>.

“<q5>We’d have been walking into a ditch,</q5>” <s5>he</s5> <c5>said</c5>. “<q5>Seventy per cent of our liquid goes through Marlowe’s at Castleford.</q5>”

<s6>The retailer</s6> <c6>denied</c6> <q6>acting opportunistically</q6>. <q7>The price “remains among the most generous on any shelf”</q7>, <s7,8>a spokesperson</s7,8> <c7>said</c7>, <c8>adding</c8> that <q8>farmers on its Hedgerow Plus tier would keep a 1.5p bonus</q8>.

<s9>NFU dairy board chairwoman Eluned Rees-Calder</s9> <c9>said</c9> <q9>the cut made a mockery of the Fair Dealing Obligations (Milk) Regulations</q9>. <s10>She</s10> <c10>urged</c10> <a10>Defra</a10> <q10>to bring in the Agricultural Supply Chain Adjudicator</q10>.

“<q11>They print a cow called Buttercup on the carton and a farmer’s name underneath,</q11>” <c11>said</c11> <s11>Teifi Vale supplier Dewi Lloyd</s11>, who milks 160 Holsteins at Penparc Uchaf, near Llandysul. “<q11>It was my name till Friday.</q11>”

<s12>Mr Lloyd</s12> <c12>intends</c12> <q12>to give notice</q12>. <s13>His wife, Carys</s13>, <c13>is not sure</c13> <q13>there is anyone to give it to</q13>. <q14>Arla and Glanbran had both closed their books in west Wales</q14>, <s14>she</s14> <c14>said</c14>.

Teifi Vale, a co-operative with 380 members, lost £2.2m last year after a boiler failed at its Felinfach plant. “<q15>Marlowe’s taught us to depend on it, and we were good pupils,</q15>” <s15>chief executive Marcus Halfpenny</s15> <c15>wrote</c15> in a letter to members on Friday.

<s16>The letter</s16> <c16>warns</c16> that <q16>Felinfach, which makes Castell Aur cheddar, may go to a three-day week</q16>. <s17>Unite</s17> <c17>said</c17> <q17>it would seek an urgent meeting</q17>, and <s18>Ceredigion County Council</s18> <c18>promised</c18> “<q18>whatever support we can</q18>”.

<s19>AHDB analyst Sunniva Aasgaard</s19> <c19>said</c19> <q19>October deliveries were 6.8% up on the year and cream had fallen to £1,390/t</q19>.

“<q20>There is simply a wall of milk, from Cheshire to County Cork,</q20>” <s20>she</s20> <c20>said</c20>. <s21>Ms Aasgaard</s21> <c21>does not expect</c21> <q21>a recovery before Easter</q21>.

<s22>Campaign group Fields First</s22>, which blockaded the Castleford depot with 60 tractors during Storm Gethin, <c22>has vowed</c22> <q22>to return “with slurry if need be”</q22>. <s23>West Yorkshire Police</s23> <c23>appealed for</c23> “<q23>cool heads</q23>”.

Marlowe’s, which began as a barrow in Otley market in 1887 and now belongs to the Qatari fund Al Dhafra, made £611m last year. Its Christmas advertisement, The Littlest Jersey, features a calf voiced by the actor Tobias York. On Tuesday it was playing above the yogurts in the Driffield store, where four pints of own-label semi-skimmed were £1.20.

In the Lords, <s24>Lady Fenwick of Ryedale, a Conservative</s24> who keeps Ayrshires near Helmsley, <c24>asked</c24> <q24>whether ministers “intended to have a dairy industry or a museum”</q24>. <s25>Farming minister Anil Whitby</s25> <c25>replied</c25> that <q25>the Treasury was “alive to the pressures”</q25>.

Mr Bridlington-Hope was not reassured. <q26>Wharram would lose its first farm, at Wetwang, on New Year’s Eve</q26>, <s26>he</s26> <c26>said</c26>.
-----
1 | indirect | Teifi Vale Creameries and Wharram Dairies | GROUP | organisation
2 | indirect | Pryce Kitto | ORG | organisation
3 | mixed | Wharram Dairies | ORG | organisation
4 | indirect | Giles Bridlington-Hope | PERSON | name
5 | direct | Giles Bridlington-Hope | PERSON | pronoun
6 | indirect | Marlowe’s | ORG | organisation
7 | mixed | Marlowe’s | ORG | organisation
8 | indirect | Marlowe’s | ORG | organisation
9 | indirect | Eluned Rees-Calder | PERSON | name
10 | indirect | Eluned Rees-Calder | PERSON | pronoun
11 | direct | Dewi Lloyd | PERSON | name
12 | attitude | Dewi Lloyd | PERSON | surname
13 | attitude | Carys | PERSON | name
14 | indirect | Carys | PERSON | pronoun
15 | direct | Marcus Halfpenny | PERSON | name
16 | indirect | letter to members | DOCUMENT | document
17 | indirect | Unite | ORG | organisation
18 | mixed | Ceredigion County Council | ORG | organisation
19 | indirect | Sunniva Aasgaard | PERSON | name
20 | direct | Sunniva Aasgaard | PERSON | pronoun
21 | attitude | Sunniva Aasgaard | PERSON | surname
22 | mixed | Fields First | ORG | organisation
23 | mixed | West Yorkshire Police | ORG | organisation
24 | mixed | Lady Fenwick of Ryedale | PERSON | name
25 | mixed | Anil Whitby | PERSON | name
26 | indirect | Giles Bridlington-Hope | PERSON | pronoun
entity | PERSON | Giles Bridlington-Hope | Mr Bridlington-Hope | chairman | Wharram Dairies
entity | PERSON | Eluned Rees-Calder | - | dairy board chairwoman | NFU
entity | PERSON | Dewi Lloyd | Mr Lloyd | supplier | Teifi Vale Creameries
entity | PERSON | Carys | - | - | -
entity | PERSON | Marcus Halfpenny | - | chief executive | Teifi Vale Creameries
entity | PERSON | Sunniva Aasgaard | Ms Aasgaard | analyst | AHDB
entity | PERSON | Tobias York | - | actor | -
entity | PERSON | Lady Fenwick of Ryedale | - | - | Conservative
entity | PERSON | Anil Whitby | - | Farming minister | -
entity | ORG | Teifi Vale Creameries | Teifi Vale | - | -
entity | ORG | Wharram Dairies | Wharram | - | -
entity | ORG | Marlowe’s | - | - | -
entity | ORG | Pryce Kitto | - | - | -
entity | ORG | Farmers Weekly | - | - | -
entity | ORG | NFU | - | - | -
entity | ORG | Defra | - | - | -
entity | ORG | Agricultural Supply Chain Adjudicator | - | - | -
entity | ORG | Arla | - | - | -
entity | ORG | Glanbran | - | - | -
entity | ORG | Unite | - | - | -
entity | ORG | Ceredigion County Council | - | - | -
entity | ORG | AHDB | - | - | -
entity | ORG | Fields First | - | - | -
entity | ORG | West Yorkshire Police | - | - | -
entity | ORG | Al Dhafra | - | - | -
entity | ORG | Lords | - | - | -
entity | ORG | Treasury | - | - | -
entity | NORP | Qatari | - | - | -
entity | NORP | Conservative | - | - | -
entity | LOC | Malton | - | - | -
entity | LOC | Holderness | - | - | -
entity | LOC | Castleford | - | - | -
entity | LOC | Penparc Uchaf | - | - | -
entity | LOC | Llandysul | - | - | -
entity | LOC | Wales | - | - | -
entity | LOC | Felinfach | - | - | -
entity | LOC | Cheshire | - | - | -
entity | LOC | County Cork | - | - | -
entity | LOC | Otley | - | - | -
entity | LOC | Driffield | - | - | -
entity | LOC | Helmsley | - | - | -
entity | LOC | Wetwang | - | - | -
meta | Dairies turn on Marlowe’s as milk price cut bites | - | Hester Lovibond
