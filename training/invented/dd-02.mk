"<q1>Not a lame duck</q1>": administrators talk up Glen Fearnaig as staff sleep in vans

Struan Peddie

Business Reporter

<s2>THE administrators of one of Scotland's oldest ski resorts</s2> <c2>insist</c2> <q2>it can be sold as a going concern</q2>. The lifts have not turned since Hogmanay.

Glen Fearnaig Mountain Resort, which employed 84 people above the village of Tomnashiel, called in Morag Heddle and Iain Strachan-Bain of Carswell Tait last week after its Austrian backer, Seilbahn Innerkofler, pulled a £4 million loan.

"<q3>Glen Fearnaig is not a lame duck,</q3>" <s3>Ms Heddle</s3> <c3>told</c3> <a3>a packed Memorial Hall</a3>. "<q3>It's a healthy bird somebody forgot to feed.</q3>"

Her colleague was more guarded. <q4>Seven parties had asked for the sales pack</q4>, <s4>he</s4> <c4>said</c4>, <q4>but only two were serious</q4>. <s5>He</s5> <c5>refused to be drawn</c5> on <q5>whether one was the Aviemore operator Strath Leisure</q5>.

The collapse left 31 seasonal workers without wages and a dozen without a bed, because their lodge on Corrie Terrace was locked the same afternoon.

"<q6>I came from Mendoza to teach children to snowplough, and I'm in a van with a Kiwi and a wet dog,</q6>" <c6>said</c6> <s6>one instructor, an Argentinian of 23</s6>.

<s7>The landlord, Abernyte Estates</s7>, <c7>says</c7> <q7>it was owed two quarters' rent</q7>.

<s8>Unite organiser Kirsty-Ann Gillanders</s8> <c8>accused</c8> the directors of "<q8>trousering the season-ticket money and bolting</q8>". <s9>The union</s9> <c9>has called on</c9> <a9>the Scottish Government</a9> <q9>to open its hardship fund</q9>.

Rory Balnaves, whose father cut the first run in 1962, sold the slopes to the present owners five years ago. <s10>He</s10> <c10>told</c10> <a10>The Caledonian</a10> <q10>he had given them one piece of advice: that the Meall Dubh chairlift "would eat them alive"</q10>.

"<q11>They thought a chairlift was a bus,</q11>" <c11>sighed</c11> <s11>the 71-year-old</s11>.

A spokesman in Innsbruck for Seilbahn Innerkofler, which also runs cable cars in Slovakia, did not return calls. <s12>The Tyrolean group</s12> <c12>has previously said</c12> <q12>it "acted in good faith throughout"</q12>.

<s13>The latest accounts</s13> <c13>show</c13> <q13>the resort lost £1.9m in the year to May</q13>. <s14>The auditor, Dundas Kirk of Perth</s14>, <c14>drew attention to</c14> <q14>a "material uncertainty" over its future</q14>.

In the Scottish Parliament, <s15>tourism minister Shona Farquhar-Iqbal</s15> <c15>said</c15> <q15>she was "not in the business of buying tows"</q15>.

"<q16>The minister should try that line on a waitress in Tomnashiel,</q16>" <c16>retorted</c16> <s16>Fergus Auchterlonie, a Conservative</s16>. <s17>The MSP</s17> <c17>is demanding</c17> <q17>publication of a 2023 study by Highlands and Islands Enterprise (HIE)</q17>, which <s18>he</s18> <c18>claims</c18> <q18>predicted the failure "to the month"</q18>.

<s19>The agency</s19> <c19>said</c19> <q19>the document contained commercial information</q19>.

Down the brae, Dorota Wieczorek has given six patrollers the attic of the Osprey Inn. "<q20>They pay me in firewood,</q20>" <c20>said</c20> <s20>the hotelier</s20>, who is originally from Zakopane. <s21>A handwritten notice in the window of the Fearnaig Arms</s21> <c21>reads</c21>: "<q21>Directors, settle your bar bill.</q21>"

<s22>Mr Strachan-Bain</s22> <c22>hopes</c22> <q22>to name a preferred bidder by March 14</q22>. HM Revenue & Customs is owed £811,000. Smaller creditors include the helicopter firm PDQ-7, Tomnashiel Primary School, the ceilidh band Clachan Rising and a Dundee bakery, Jessie Mill's.

<s23>The bakery</s23> <c23>wants</c23> <q23>its trays back</q23>.
-----
1 | direct | Morag Heddle | PERSON | none
2 | indirect | Morag Heddle and Iain Strachan-Bain | GROUP | group
3 | direct | Morag Heddle | PERSON | surname
4 | indirect | Iain Strachan-Bain | PERSON | pronoun
5 | attitude | Iain Strachan-Bain | PERSON | pronoun
6 | direct | one instructor | PERSON | title
7 | indirect | Abernyte Estates | ORG | organisation
8 | mixed | Kirsty-Ann Gillanders | PERSON | name
9 | indirect | Unite | ORG | organisation
10 | mixed | Rory Balnaves | PERSON | pronoun
11 | direct | Rory Balnaves | PERSON | title
12 | mixed | Seilbahn Innerkofler | ORG | organisation
13 | indirect | latest accounts | DOCUMENT | document
14 | mixed | Dundas Kirk | ORG | organisation
15 | mixed | Shona Farquhar-Iqbal | PERSON | name
16 | direct | Fergus Auchterlonie | PERSON | name
17 | indirect | Fergus Auchterlonie | PERSON | title
18 | mixed | Fergus Auchterlonie | PERSON | pronoun
19 | indirect | Highlands and Islands Enterprise | ORG | organisation
20 | direct | Dorota Wieczorek | PERSON | title
21 | direct | handwritten notice in the window of the Fearnaig Arms | DOCUMENT | document
22 | attitude | Iain Strachan-Bain | PERSON | surname
23 | attitude | Jessie Mill's | ORG | organisation
entity | PERSON | Morag Heddle | Ms Heddle | administrator | Carswell Tait
entity | PERSON | Iain Strachan-Bain | Mr Strachan-Bain | administrator | Carswell Tait
entity | PERSON | Kirsty-Ann Gillanders | - | organiser | Unite
entity | PERSON | Rory Balnaves | - | - | -
entity | PERSON | Shona Farquhar-Iqbal | - | tourism minister | Scottish Government
entity | PERSON | Fergus Auchterlonie | - | MSP | -
entity | PERSON | Dorota Wieczorek | - | hotelier | Osprey Inn
entity | ORG | Glen Fearnaig Mountain Resort | Glen Fearnaig | - | -
entity | ORG | Carswell Tait | - | - | -
entity | ORG | Seilbahn Innerkofler | - | - | -
entity | ORG | Strath Leisure | - | - | -
entity | ORG | Abernyte Estates | - | - | -
entity | ORG | Unite | - | - | -
entity | ORG | Scottish Government | - | - | -
entity | ORG | The Caledonian | - | - | -
entity | ORG | Dundas Kirk | - | - | -
entity | ORG | Scottish Parliament | - | - | -
entity | ORG | Highlands and Islands Enterprise | HIE | - | -
entity | ORG | HM Revenue & Customs | - | - | -
entity | ORG | PDQ-7 | - | - | -
entity | ORG | Tomnashiel Primary School | - | - | -
entity | ORG | Clachan Rising | - | - | -
entity | ORG | Jessie Mill's | - | - | -
entity | LOC | Scotland | - | - | -
entity | LOC | Tomnashiel | - | - | -
entity | LOC | Memorial Hall | - | - | -
entity | LOC | Aviemore | - | - | -
entity | LOC | Corrie Terrace | - | - | -
entity | LOC | Mendoza | - | - | -
entity | LOC | Meall Dubh | - | - | -
entity | LOC | Innsbruck | - | - | -
entity | LOC | Slovakia | - | - | -
entity | LOC | Perth | - | - | -
entity | LOC | Osprey Inn | - | - | -
entity | LOC | Zakopane | - | - | -
entity | LOC | Fearnaig Arms | - | - | -
entity | LOC | Dundee | - | - | -
entity | NORP | Austrian | - | - | -
entity | NORP | Kiwi | - | - | -
entity | NORP | Argentinian | - | - | -
entity | NORP | Tyrolean | - | - | -
entity | NORP | Conservative | - | - | -
meta | "Not a lame duck": administrators talk up Glen Fearnaig as staff sleep in vans | - | Struan Peddie
