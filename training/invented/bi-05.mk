<s1>Ardglen residents</s1><c1>:</c1> <q1>We’ll not be moved for the sake of a wall</q1>

<q2>Plan to clear 28 homes at peace line is ‘madness’</q2>, <c2>says</c2> <s2>pensioner</s2>

By Niamh Trimble-Kerr

<s3>Families beside a north Belfast peace line</s3> <c3>have vowed</c3> <q3>to fight plans to demolish their homes</q3>.

The Housing Executive wrote to tenants in Ardglen Gardens and Tarry Street last week. <s4>The letter</s4> <c4>said</c4> <q4>28 houses were “beyond economic repair” and that rehousing could begin by Halloween</q4>.

Bertie Cowser (79) has lived at the foot of the wall since 1974. “<q5>I was petrol-bombed twice in this house and I didn’t leave,</q5>” <s5>he</s5> <c5>said</c5>. “<q5>I’ll hardly go for damp. It’s madness.</q5>”

His neighbour Oonagh Maginty (44), who moved from Newry after her divorce, is of another mind. “<q6>My weans have chests like old accordions,</q6>” <s6>she</s6> <c6>said</c6>. <s7>She</s7> <c7>wants</c7> <q7>a house in Glengormley or Carnmoney</q7>.

<s8>The Housing Executive</s8> <c8>insisted</c8> <q8>no decision had been taken</q8>. <q9>Tenants would be consulted through the Loughview Forum and nobody would be “put out on the street”</q9>, <s9>a spokesman</s9> <c9>said</c9>. <s10>The body</s10> <c10>would not reveal</c10> <q10>what a survey by engineers McVeigh Strain had found</q10>.

Feargal Strain, a partner in the firm, referred inquiries to his client.

The wall belongs to the Department of Justice, which spent £310,000 raising it after the Ardglen riots of 2001. <s11>Justice</s11> <c11>said</c11> <q11>it had “no current plans” to remove it</q11>.

<s12>Sinn Féin councillor Caoimhe Devenny</s12> <c12>accused</c12> the Executive of <q12>clearing ground for a developer</q12>. <s13>She</s13> <c13>pointed out</c13> that <q13>Torrens Quay, a Dublin fund, bought the old Gallowglass Mill beside the estate in May</q13>. The mill’s last tenant, a blinds maker called Luxor, left in 2011.

<s14>Torrens</s14> <c14>denied</c14> <q14>any interest in the homes</q14>.

The DUP’s Trevor Haslett MLA found himself on the same side. “<q15>Caoimhe and I couldn’t share a taxi, but she’s right,</q15>” <s15>he</s15> <c15>told</c15> <a15>the Belfast Telegraph</a15>.

Mr Haslett raised the matter at Stormont on Monday. <s16>Communities Minister Sorcha Lavelle</s16> <c16>assured</c16> <a16>the Assembly</a16> that <q16>she would meet the families</q16>, and <s17>the Speaker</s17> <c17>ordered</c17> <a17>her</a17> <q17>to publish the survey</q17>. The Assembly later approved a Housing Supply Bill by 51 votes to 20.

<s18>The Ardglen and Tarry Residents’ Group</s18> <c18>plans</c18> <q18>a picket of the Executive’s headquarters, Adelaide House</q18>. <s19>Its secretary, Dolores “<x>Dodo</x>” Quigg</s19>, <c19>said</c19> <q19>two coaches had been booked from Sloan’s of Lisburn</q19>.

<s20>Fr Ignatius Okwuosa of Holy Redeemer</s20> <c20>appealed for</c20> <q20>calm</q20>. <s21>The parish</s21> <c21>has offered</c21> <q21>its hall for talks</q21>, as have Tennent Street Methodist and the Linfield supporters’ club.

<s22>A community worker on the other side of the wall</s22>, who did not want to be named, <c22>said</c22> <q22>people there had received no letter</q22>. “<q23>There’s an Ardglen Gardens on our side as well,</q23>” <s23>she</s23> <c23>said</c23>. “<q23>Or did Adelaide House forget?</q23>”

On Saturday Cliftonville beat Larne 2-0 at Solitude, a mile away. Mr Cowser heard the roars from his yard. <s24>He</s24> <c24>hopes</c24> <q24>to hear them next season</q24>.
-----
1 | indirect | Ardglen residents | GROUP | group
2 | mixed | Bertie Cowser | PERSON | title
3 | indirect | Families beside a north Belfast peace line | GROUP | group
4 | mixed | letter | DOCUMENT | document
5 | direct | Bertie Cowser | PERSON | pronoun
6 | direct | Oonagh Maginty | PERSON | pronoun
7 | attitude | Oonagh Maginty | PERSON | pronoun
8 | indirect | Housing Executive | ORG | organisation
9 | mixed | Housing Executive | ORG | organisation
10 | attitude | Housing Executive | ORG | organisation
11 | mixed | Department of Justice | ORG | organisation
12 | indirect | Caoimhe Devenny | PERSON | name
13 | indirect | Caoimhe Devenny | PERSON | pronoun
14 | indirect | Torrens Quay | ORG | organisation
15 | direct | Trevor Haslett | PERSON | pronoun
16 | indirect | Sorcha Lavelle | PERSON | name
17 | indirect | Speaker | PERSON | title
18 | attitude | Ardglen and Tarry Residents’ Group | ORG | organisation
19 | indirect | Dolores “Dodo” Quigg | PERSON | name
20 | indirect | Ignatius Okwuosa | PERSON | name
21 | indirect | Holy Redeemer | ORG | organisation
22 | indirect | community worker on the other side of the wall | PERSON | title
23 | direct | community worker on the other side of the wall | PERSON | pronoun
24 | attitude | Bertie Cowser | PERSON | pronoun
entity | LOC | Ardglen | - | - | -
entity | LOC | Belfast | - | - | -
entity | ORG | Housing Executive | Executive | - | -
entity | LOC | Ardglen Gardens | - | - | -
entity | LOC | Tarry Street | - | - | -
entity | PERSON | Bertie Cowser | Mr Cowser | - | -
entity | PERSON | Oonagh Maginty | - | - | -
entity | LOC | Newry | - | - | -
entity | LOC | Glengormley | - | - | -
entity | LOC | Carnmoney | - | - | -
entity | ORG | Loughview Forum | - | - | -
entity | ORG | McVeigh Strain | - | - | -
entity | PERSON | Feargal Strain | - | partner | McVeigh Strain
entity | ORG | Department of Justice | Justice | - | -
entity | ORG | Sinn Féin | - | - | -
entity | PERSON | Caoimhe Devenny | Caoimhe | councillor | Sinn Féin
entity | ORG | Torrens Quay | Torrens | - | -
entity | LOC | Dublin | - | - | -
entity | LOC | Gallowglass Mill | - | - | -
entity | ORG | Luxor | - | - | -
entity | ORG | DUP | - | - | -
entity | PERSON | Trevor Haslett | Mr Haslett | MLA | DUP
entity | ORG | Belfast Telegraph | - | - | -
entity | LOC | Stormont | - | - | -
entity | PERSON | Sorcha Lavelle | - | Communities Minister | -
entity | ORG | Assembly | - | - | -
entity | ORG | Ardglen and Tarry Residents’ Group | - | - | -
entity | LOC | Adelaide House | - | - | -
entity | PERSON | Dolores “Dodo” Quigg | - | secretary | Ardglen and Tarry Residents’ Group
entity | ORG | Sloan’s of Lisburn | - | - | -
entity | PERSON | Ignatius Okwuosa | Fr Ignatius Okwuosa | Fr | Holy Redeemer
entity | ORG | Holy Redeemer | - | - | -
entity | ORG | Tennent Street Methodist | - | - | -
entity | ORG | Linfield | - | - | -
entity | ORG | Cliftonville | - | - | -
entity | ORG | Larne | - | - | -
entity | LOC | Solitude | - | - | -
meta | Ardglen residents: We’ll not be moved for the sake of a wall | - | Niamh Trimble-Kerr
