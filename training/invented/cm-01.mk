Salmon farm backed despite fears <q1>bay will become 'a feedlot'</q1>

Morna Tulloch, Highlands and Islands reporter

Plans for one of Scotland's biggest salmon farms have been approved despite <c2>warnings</c2> from <s2>creel fishermen</s2> that <q2>it will smother their best grounds</q2>.

The planning committee of Argyll and Bute Council voted by nine to five in favour of the 14-pen site at Camas Bàn, off the island of Sgarra.

<s3>Kjeldsund Scotland, the Norwegian-owned firm behind the application</s3>, <c3>said</c3> <q3>it would create 22 full-time jobs and keep the island's only primary school open</q3>.

But <s4>Save Our Sound</s4>, which meets in the Sgarra Hotel, <c4>has vowed</c4> <q4>to take its fight to the Scottish government</q4>.

<s5>Its convener, Effie MacAskill</s5>, <c5>told</c5> <a5>BBC Scotland News</a5> <q5>the decision was "a wake for the bay"</q5>.

"<q6>We will be left with a feedlot that happens to float,</q6>" <s6>she</s6> <c6>said</c6>.

"<q7>My father fished that ground and his father before him. My son will be fishing it for lost feed bags.</q7>"

'<q8>Belt and braces</q8>'

Ms MacAskill's cousin, Roddy John MacAskill, takes the opposite view. <s9>He</s9> will run the shore base at Port Ealasaid and <c9>says</c9> <q9>40 people applied before a single post was advertised</q9>.

"<q10>Effie's a grand woman but she can't eat a view,</q10>" <s10>he</s10> <c10>told</c10> <a10>councillors</a10>. "<q10>Four bairns in that school. Four. I went round the doors and counted.</q10>"

When that remark was put to her, <s11>Ms MacAskill</s11> <c11>laughed</c11>: "<q11>I've told him the same about salmon.</q11>"

<s13>The Scottish Environment Protection Agency (Sepa)</s13> granted a licence, but <c13>ordered</c13> <a13>the company</a13> <q13>to halve the number of fish for the first two years</q13>.

<s14>Dr Priyanka Sood, of its marine unit</s14>, <c14>described</c14> the condition as "<q14>belt and braces</q14>".

NatureScot was less relaxed. <s15>Its report to the committee</s15> <c15>concluded</c15> that <q15>harm to a colony of flapper skate "cannot be ruled out"</q15>.

<q16>Thirty-one boats from Sgarra, Inchbrae and the Garvans work the sound</q16>, <c16>according to</c16> <s16>Hamish Duff, secretary of the Clyde and Isles Creel Association</s16>.

"<q17>They have a licence to put 2,000 tonnes of muck on the seabed,</q17>" <c17>said</c17> <s17>Mr Duff</s17>. "<q17>If I tipped in one fridge I'd be up at Oban Sheriff Court.</q17>"

<s18>Kjeldsund</s18>, which also has sites in Shetland and the Faroes, <c18>disputed</c18> <q18>the figure</q18>.

<s19>A spokeswoman</s19> <c19>said</c19> <q19>waste would be pumped ashore by a system developed with Heriot-Watt University and built by Fergus Tait & Sons of Buckie</q19>.

"<q20>It is not a loophole, it is a pipe,</q20>" <s20>she</s20> <c20>added</c20>.

<s21,22>Councillor Donald Iain Strang</s21,22>, who chaired Wednesday's meeting in Lochgilphead, <c21>admitted</c21> <q21>he had "swithered until the tea break"</q21> but <c22>said</c22> <q22>the thought of the school closing had settled it for him</q22>.

<s23>Jean Gilfillan</s23>, who represents Mid Lorne for the Scottish Green Party, <c23>accused</c23> colleagues of "<q23>swapping a bay for a press release</q23>".

<a24>Rural Affairs Secretary Gillian Orr</a24> <c24>has been urged</c24> by <s24>the Minch Cetacean Trust</s24> <q24>to call in the application</q24>. <s25>The Scottish government</s25> <c25>said</c25> <q25>it would be "inappropriate to comment on a live case"</q25>.

<s26>A sign on the slipway at Port Ealasaid</s26> <c26>reads</c26>: "<q26>Last one fishing, switch off the lighthouse.</q26>"

Kjeldsund, which supplies Marks & Spencer and sponsors the shinty side Kyles Sgarra, will bring the first smolts from Norway on the well boat Ronja Sund in April 2027.
-----
1 | mixed | Effie MacAskill | PERSON | none
2 | indirect | creel fishermen | GROUP | group
3 | indirect | Kjeldsund Scotland | ORG | organisation
4 | indirect | Save Our Sound | ORG | organisation
5 | mixed | Effie MacAskill | PERSON | name
6 | direct | Effie MacAskill | PERSON | pronoun
7 | direct | Effie MacAskill | PERSON | none
8 | direct | Priyanka Sood | PERSON | none
9 | indirect | Roddy John MacAskill | PERSON | pronoun
10 | direct | Roddy John MacAskill | PERSON | pronoun
11 | direct | Effie MacAskill | PERSON | surname
13 | indirect | Scottish Environment Protection Agency | ORG | organisation
14 | mixed | Priyanka Sood | PERSON | name
15 | mixed | Its report to the committee | DOCUMENT | document
16 | indirect | Hamish Duff | PERSON | name
17 | direct | Hamish Duff | PERSON | surname
18 | indirect | Kjeldsund Scotland | ORG | organisation
19 | indirect | Kjeldsund Scotland | ORG | organisation
20 | direct | Kjeldsund Scotland | ORG | pronoun
21 | mixed | Donald Iain Strang | PERSON | name
22 | indirect | Donald Iain Strang | PERSON | name
23 | mixed | Jean Gilfillan | PERSON | name
24 | indirect | Minch Cetacean Trust | ORG | organisation
25 | mixed | Scottish government | ORG | organisation
26 | direct | sign on the slipway at Port Ealasaid | DOCUMENT | document
entity | PERSON | Effie MacAskill | Ms MacAskill; Effie | convener | Save Our Sound
entity | PERSON | Roddy John MacAskill | - | - | Kjeldsund Scotland
entity | PERSON | Priyanka Sood | Dr Priyanka Sood | - | Scottish Environment Protection Agency
entity | PERSON | Hamish Duff | Mr Duff | secretary | Clyde and Isles Creel Association
entity | PERSON | Donald Iain Strang | Councillor Donald Iain Strang | Councillor | Argyll and Bute Council
entity | PERSON | Jean Gilfillan | - | - | Scottish Green Party
entity | PERSON | Gillian Orr | - | Rural Affairs Secretary | -
entity | ORG | Argyll and Bute Council | - | - | -
entity | ORG | Kjeldsund Scotland | Kjeldsund | - | -
entity | ORG | Save Our Sound | - | - | -
entity | ORG | Scottish government | - | - | -
entity | ORG | BBC Scotland News | - | - | -
entity | ORG | Scottish Environment Protection Agency | Sepa | - | -
entity | ORG | NatureScot | - | - | -
entity | ORG | Clyde and Isles Creel Association | - | - | -
entity | ORG | Oban Sheriff Court | - | - | -
entity | ORG | Heriot-Watt University | - | - | -
entity | ORG | Fergus Tait & Sons | - | - | -
entity | ORG | Scottish Green Party | - | - | -
entity | ORG | Minch Cetacean Trust | - | - | -
entity | ORG | Marks & Spencer | - | - | -
entity | ORG | Kyles Sgarra | - | - | -
entity | NORP | Norwegian | - | - | -
entity | LOC | Scotland | - | - | -
entity | LOC | Camas Bàn | - | - | -
entity | LOC | Sgarra | - | - | -
entity | LOC | Sgarra Hotel | - | - | -
entity | LOC | Port Ealasaid | - | - | -
entity | LOC | Inchbrae | - | - | -
entity | LOC | Garvans | - | - | -
entity | LOC | Shetland | - | - | -
entity | LOC | Faroes | - | - | -
entity | LOC | Buckie | - | - | -
entity | LOC | Lochgilphead | - | - | -
entity | LOC | Mid Lorne | - | - | -
entity | LOC | Norway | - | - | -
meta | Salmon farm backed despite fears bay will become 'a feedlot' | - | Morna Tulloch
