<q1>Wind farm planners ‘moved the goalposts’ on a foggy Friday</q1>, <c1>claim</c1> <s1>Clare objectors</s1>

<s2>Developer</s2> <c2>rejects</c2> <q2>suggestion that it was given a second chance</q2> as row over 19 turbines heads for High Court

Fiachra Looby, Mid-West Correspondent

<s3>Opponents of a €190 million wind farm in east Clare</s3> have made a formal complaint <c3>alleging</c3> that <q3>the State’s planning authority let the developer rewrite its application after the deadline</q3>.

Gaoth Thoir Teo, in which the Ennis builder PJ Considine & Sons and the Danish utility Nordlys each hold half, proposes 19 turbines on Slieve Currane, above the village of Knockaluskey. The tallest would stand 185 metres, three times the height of Liberty Hall.

“<q4>They moved the goalposts on a foggy Friday when they thought nobody would be looking,</q4>” <s4>Máirín Uí Chonaill, secretary of Slieve Currane Says No</s4>, <c4>told</c4> <a4>a packed meeting in Hehir’s pub</a4> on Tuesday night. “<q4>Well, I was looking.</q4>”

<s5>An Coimisiún Pleanála</s5>, which replaced An Bord Pleanála last year, <c5>confirmed</c5> that <q5>it had sought further information about hen harriers but that no deadline had been extended</q5>.

<s6>Ms Uí Chonaill, a retired principal of Scoil Naomh Senan</s6>, <c6>does not accept</c6> <q6>the explanation</q6>. <s7>She</s7> <c7>has appealed</c7> to <a7>the Minister for Housing, Tadhg Breslin</a7>, <q7>to publish the correspondence</q7>.

<s8>Mr Breslin</s8>, interviewed on RTÉ, <c8>ruled out</c8> <q8>any intervention in a live case</q8>.

“<q9>Every letter we ever sent is on the public file,</q9>” <c9>said</c9> <s9>PJ Considine</s9>, whose late father founded the firm in 1971 with one digger. “<q9>If they want to read 2,000 pages about bats, work away.</q9>”

Nordlys, which is listed in Copenhagen, has built four wind farms in Ireland, most recently at Glenamoy Bog in Mayo. <s10>Its country manager, Birgitte Sønderby</s10>, <c10>is confident</c10> of <q10>a connection to the grid at Moneypoint by 2029</q10>.

In the parish itself the argument has become personal. <s11>Nuala Considine, a Fianna Fáil councillor</s11> who is no relation of the builder, <c11>said</c11> <q11>she had been called a traitor “going up for Communion”</q11> after she abstained in July.

“<q12>I have one cousin not speaking to me because of the turbines and another because of the bypass,</q12>” <s12>Cllr Considine</s12> <c12>texted</c12> <a12>this newspaper</a12>. “<q12>Christmas will be quiet.</q12>”

<s13>The Irish Farmers’ Association</s13> <c13>says</c13> <q13>it is neutral</q13>. Not so <s14>its county chairman, Stephen Talty</s14>, who stands to earn €28,000 a year from a mast on his top field and <c14>reckons</c14> <q14>the hen harrier has “better solicitors than any farmer in Clare”</q14>.

<s15>A survey by the ecologists Moher Fenn</s15> <c15>recorded</c15> <q15>two nesting pairs on the southern slope</q15>. <s16>An Taisce</s16> <c16>believes</c16> <q16>there may be four</q16>.

On the Scariff road, <s17>a hand-painted board</s17> nailed to the gate of Knockaluskey Emmets <c17>warns</c17>: “<q17>Hands off our hill.</q17>” <s18>The hurling club</s18> <c18>has turned down</c18> <q18>a €40,000 stand from the developer</q18>.

Others want the masts. <s19>Cathal Moloney (24), an apprentice electrician from Tuamgraney</s19>, <c19>would sooner</c19> <q19>look at a blade turning than a departures board in Shannon</q19>.

“<q20>Half my class is in Perth,</q20>” <s20>he</s20> <c20>pointed out</c20>. “<q20>They’ve a lovely view there, I’m told.</q20>”

Last month the High Court gave the group leave to seek a judicial review, though <s21>Ms Justice Aoibheann Kerins</s21> <c21>cautioned</c21> <a21>both sides</a21> <q21>not to mistake the courtroom “for a céilí”</q21>. Costs are already put at €310,000.

The case returns on November 12th. Before then, Clare County Council must decide whether a lorry carrying a 70-metre blade can get around the bend at Killuran Cross.
-----
1 | mixed | Clare objectors | GROUP | group
2 | indirect | Gaoth Thoir Teo | ORG | organisation
3 | indirect | Clare objectors | GROUP | group
4 | direct | Máirín Uí Chonaill | PERSON | name
5 | indirect | An Coimisiún Pleanála | ORG | organisation
6 | attitude | Máirín Uí Chonaill | PERSON | surname
7 | indirect | Máirín Uí Chonaill | PERSON | pronoun
8 | indirect | Tadhg Breslin | PERSON | surname
9 | direct | PJ Considine | PERSON | name
10 | attitude | Birgitte Sønderby | PERSON | name
11 | mixed | Nuala Considine | PERSON | name
12 | direct | Nuala Considine | PERSON | surname
13 | indirect | Irish Farmers’ Association | ORG | organisation
14 | mixed | Stephen Talty | PERSON | name
15 | indirect | survey by the ecologists Moher Fenn | DOCUMENT | document
16 | attitude | An Taisce | ORG | organisation
17 | direct | hand-painted board nailed to the gate of Knockaluskey Emmets | DOCUMENT | document
18 | attitude | Knockaluskey Emmets | ORG | organisation
19 | attitude | Cathal Moloney | PERSON | name
20 | direct | Cathal Moloney | PERSON | pronoun
21 | mixed | Aoibheann Kerins | PERSON | name
entity | PERSON | Máirín Uí Chonaill | Ms Uí Chonaill | secretary | Slieve Currane Says No
entity | PERSON | Tadhg Breslin | Mr Breslin | Minister for Housing | -
entity | PERSON | PJ Considine | - | builder | PJ Considine & Sons
entity | PERSON | Birgitte Sønderby | - | country manager | Nordlys
entity | PERSON | Nuala Considine | Cllr Considine | councillor | Fianna Fáil
entity | PERSON | Stephen Talty | - | county chairman | Irish Farmers’ Association
entity | PERSON | Cathal Moloney | - | apprentice electrician | -
entity | PERSON | Aoibheann Kerins | Ms Justice Aoibheann Kerins | - | High Court
entity | ORG | High Court | - | - | -
entity | ORG | Gaoth Thoir Teo | - | - | -
entity | ORG | PJ Considine & Sons | - | - | -
entity | ORG | Nordlys | - | - | -
entity | ORG | Slieve Currane Says No | - | - | -
entity | ORG | An Coimisiún Pleanála | - | - | -
entity | ORG | An Bord Pleanála | - | - | -
entity | ORG | Scoil Naomh Senan | - | - | -
entity | ORG | RTÉ | - | - | -
entity | ORG | Irish Farmers’ Association | - | - | -
entity | ORG | Moher Fenn | - | - | -
entity | ORG | An Taisce | - | - | -
entity | ORG | Knockaluskey Emmets | - | - | -
entity | ORG | Clare County Council | - | - | -
entity | LOC | Clare | - | - | -
entity | LOC | Ennis | - | - | -
entity | LOC | Slieve Currane | - | - | -
entity | LOC | Knockaluskey | - | - | -
entity | LOC | Liberty Hall | - | - | -
entity | LOC | Hehir’s | - | - | -
entity | LOC | Copenhagen | - | - | -
entity | LOC | Ireland | - | - | -
entity | LOC | Glenamoy Bog | - | - | -
entity | LOC | Mayo | - | - | -
entity | LOC | Moneypoint | - | - | -
entity | LOC | Scariff road | - | - | -
entity | LOC | Tuamgraney | - | - | -
entity | LOC | Shannon | - | - | -
entity | LOC | Perth | - | - | -
entity | LOC | Killuran Cross | - | - | -
entity | NORP | Danish | - | - | -
entity | NORP | Fianna Fáil | - | - | -
meta | Wind farm planners ‘moved the goalposts’ on a foggy Friday, claim Clare objectors | - | Fiachra Looby
