<q1>Studio will bring ‘a thousand careers, not a thousand caterers’</q1>, <a1>hearing</a1> <c1>told</c1>

Ruaidhrí Comerford

<a22>AN oral hearing into a €310 million film studio on the banks of the Slaney</a22> <c22>has been told</c22> that <q22>the project would make Wexford “the Pinewood of the southeast”</q22>, as <s23>residents and a rival</s23> <c23>warned</c23> of <q23>traffic, floods and an empty shell</q23>.

<s25>Greywethers Pictures</s25>, which is backed by the Galway developer Lally Quill, <c25>wants</c25> <q25>to build nine sound stages at Ballinacur, outside Bunclody, on land once owned by the Loreto nuns</q25>.

Wexford County Council granted permission in November. The decision was appealed to An Coimisiún Pleanála by four parties, including An Taisce and Ardmore Rua, a studio group in Co Wicklow.

“<q2>This is a thousand careers, not a thousand caterers,</q2>” <s2>Bonnie Adeleke-Roche, the chief executive of Greywethers</s2>, <c2>told</c2> <a2>the inspector, Cathal Tuohy</a2>, in the Riverside Park Hotel in Enniscorthy.

<s3>She</s3> <c3>said</c3> <q3>Netflix and the BBC had both “walked the fields” and that the first cameras would turn in 2027</q3>. <s4>She</s4> <c4>conceded</c4> that <q4>neither had signed anything</q4>.

<s5,6>Tomás Sinnott, of the Ballinacur and Clohamon Residents’ Association</s5,6>, <c5>described</c5> the traffic plan as “<q5>a love letter to the N80</q5>” and <c6>urged</c6> <a6>the commission</a6> <q6>to refuse</q6>.

“<q7>We have one bridge, built in 1742,</q7>” <s7>the retired guard</s7> <c7>said</c7>. “<q7>My own father was fined for bringing a thresher over it.</q7>”

<s8>The association</s8> <c8>fears</c8> that <q8>trucks will be sent past Scoil Naomh Aodhán, where 212 children are enrolled</q8>. <q9>Its principal, Órla Ní Bhroin, had not been consulted</q9>, <s9>Mr Sinnott</s9> <c9>claimed</c9>.

<s24>Counsel for Greywethers, Fintan Prunty SC</s24>, <c24>objected</c24> to <q24>several of his slides</q24>. <s10>Mr Prunty</s10> <c10>said</c10> <q10>they relied on a survey made during the Strawberry Festival, “when half of Leinster is on that road”</q10>.

<s11>Inland Fisheries Ireland</s11> <c11>warned</c11> of <q11>“irreversible” harm to freshwater pearl mussels in the Derry river</q11>. In its submission, <s12>the agency</s12> <c12>said</c12> <q12>the flood model used by the consultants, Hoban Steele, ignored Storm Babet</q12>.

<s13>A hydrologist for Hoban Steele, Dr Ngozi Carbery</s13>, <c13>denied</c13> <q13>leaving the storm out</q13>. “<q14>Babet is in the appendix,</q14>” <s14>she</s14> <c14>said</c14>. “<q14>I put it there myself at two in the morning.</q14>”

For Ardmore Rua, <s15>planning consultant Piers Vandeleur</s15> <c15>questioned</c15> <q15>whether Ireland needed more stages at all</q15>, after a slump in production that closed Troy Limerick for four months in 2024.

<s16>Fáilte Ireland and Wexford Chamber</s16> <c16>supported</c16> <q16>the scheme</q16>. So did Screen Guilds Ireland and Siptu. <s17>The union’s organiser, Lorcan Furlong</s17>, <c17>said</c17> <q17>his members were “sick of the M11”</q17>.

The Minister for Culture has kept her distance. <s18>A spokesman for the Department of Culture</s18> <c18>said</c18> <q18>it would be inappropriate to comment on a live case</q18>.

Senator Malachy Kehoe of Fianna Fáil was less shy. <s19>He</s19> <c19>said</c19> <q19>the county had “exported enough extras”</q19>. <s20>The Gorey man</s20> <c20>has pledged</c20> <q20>to seek tax relief for Ballinacur in the Finance Bill</q20>.

Under the Planning and Development Act, a decision is due by June 12th. <s21>Mr Tuohy</s21>, who will walk the site with both sides this morning, <c21>asked</c21> <a21>everyone</a21> <q21>to bring boots</q21>.
-----
1 | mixed | Bonnie Adeleke-Roche | PERSON | none
22 | mixed | - | - | none
23 | indirect | residents and a rival | GROUP | group
25 | attitude | Greywethers Pictures | ORG | organisation
2 | direct | Bonnie Adeleke-Roche | PERSON | name
3 | mixed | Bonnie Adeleke-Roche | PERSON | pronoun
4 | indirect | Bonnie Adeleke-Roche | PERSON | pronoun
5 | mixed | Tomás Sinnott | PERSON | name
6 | indirect | Tomás Sinnott | PERSON | name
7 | direct | Tomás Sinnott | PERSON | title
8 | attitude | Ballinacur and Clohamon Residents’ Association | ORG | organisation
9 | indirect | Tomás Sinnott | PERSON | surname
24 | indirect | Fintan Prunty | PERSON | name
10 | mixed | Fintan Prunty | PERSON | surname
11 | mixed | Inland Fisheries Ireland | ORG | organisation
12 | indirect | Inland Fisheries Ireland | ORG | organisation
13 | indirect | Ngozi Carbery | PERSON | name
14 | direct | Ngozi Carbery | PERSON | pronoun
15 | indirect | Piers Vandeleur | PERSON | name
16 | attitude | Fáilte Ireland and Wexford Chamber | GROUP | organisation
17 | mixed | Lorcan Furlong | PERSON | name
18 | indirect | Department of Culture | ORG | organisation
19 | mixed | Malachy Kehoe | PERSON | pronoun
20 | indirect | Malachy Kehoe | PERSON | title
21 | indirect | Cathal Tuohy | PERSON | surname
entity | PERSON | Bonnie Adeleke-Roche | - | chief executive | Greywethers Pictures
entity | PERSON | Cathal Tuohy | Mr Tuohy | inspector | An Coimisiún Pleanála
entity | PERSON | Tomás Sinnott | Mr Sinnott | - | Ballinacur and Clohamon Residents’ Association
entity | PERSON | Órla Ní Bhroin | - | principal | Scoil Naomh Aodhán
entity | PERSON | Fintan Prunty | Mr Prunty | Counsel | Greywethers Pictures
entity | PERSON | Ngozi Carbery | Dr Ngozi Carbery | hydrologist | Hoban Steele
entity | PERSON | Piers Vandeleur | - | planning consultant | Ardmore Rua
entity | PERSON | Lorcan Furlong | - | organiser | Siptu
entity | PERSON | Malachy Kehoe | Senator Malachy Kehoe | Senator | Fianna Fáil
entity | ORG | Greywethers Pictures | Greywethers | - | -
entity | ORG | Lally Quill | - | - | -
entity | ORG | Loreto | - | - | -
entity | ORG | Wexford County Council | - | - | -
entity | ORG | An Coimisiún Pleanála | - | - | -
entity | ORG | An Taisce | - | - | -
entity | ORG | Ardmore Rua | - | - | -
entity | ORG | Netflix | - | - | -
entity | ORG | BBC | - | - | -
entity | ORG | Ballinacur and Clohamon Residents’ Association | - | - | -
entity | ORG | Scoil Naomh Aodhán | - | - | -
entity | ORG | Inland Fisheries Ireland | - | - | -
entity | ORG | Hoban Steele | - | - | -
entity | ORG | Troy Limerick | - | - | -
entity | ORG | Fáilte Ireland | - | - | -
entity | ORG | Wexford Chamber | - | - | -
entity | ORG | Screen Guilds Ireland | - | - | -
entity | ORG | Department of Culture | - | - | -
entity | ORG | Siptu | - | - | -
entity | ORG | Fianna Fáil | - | - | -
entity | ORG | Pinewood | - | - | -
entity | LOC | Slaney | - | - | -
entity | LOC | Wexford | - | - | -
entity | LOC | Galway | - | - | -
entity | LOC | Ballinacur | - | - | -
entity | LOC | Bunclody | - | - | -
entity | LOC | Co Wicklow | - | - | -
entity | LOC | Riverside Park Hotel | - | - | -
entity | LOC | Enniscorthy | - | - | -
entity | LOC | N80 | - | - | -
entity | LOC | Leinster | - | - | -
entity | LOC | Derry river | - | - | -
entity | LOC | Ireland | - | - | -
entity | LOC | M11 | - | - | -
entity | LOC | Gorey | - | - | -
meta | Studio will bring ‘a thousand careers, not a thousand caterers’, hearing told | - | Ruaidhrí Comerford
