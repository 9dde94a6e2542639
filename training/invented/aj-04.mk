<q1>Co-op merger would 'wipe Clonfea off the map'</q1>, <s1>suppliers</s1> <c1>warn</c1>

<s2>Board of 118-year-old society</s2> <c2>recommends</c2> <q2>deal with Suirglen</q2> to <a2>940 members</a2>

Aoife Ní Bhriain

<s24>Suppliers to a Co Tipperary creamery</s24> <c24>have accused</c24> its board of <q24>rushing a merger that would end milk processing in the village of Clonfea after 118 years</q24>.

<s3>Clonfea Co-operative Creamery Society</s3> <c3>told</c3> <a3>its 940 members</a3> by letter on Friday that <q3>it intended to join Suirglen, the Clonmel-based dairy group, from the first of September</q3>.

<s4>Chairman Pádraig Halley</s4> <c4>said</c4> <q4>the society had lost €2.1m in two years and could not afford the new dryer it needed</q4>.

"<q5>Sentiment won't pay for stainless steel,</q5>" <s5>Mr Halley</s5> <c5>told</c5> <a5>the Nationalist</a5>. "<q5>I'd love to stay independent. I'd love to hurl for Tipp as well.</q5>"

About 300 farmers crowded into the Canon Hayes Hall in Templemurphy on Tuesday night. The meeting was called by the Aherla Valley Milk Suppliers' Association (AVMSA), which represents farms from Kilbrack to Lane's Cross.

<s6>Its chairwoman, Concepta Power</s6>, <c6>described</c6> the offer of one Suirglen share for every three in Clonfea as "<q6>robbery with a hat on</q6>".

"<q7>They get Golden Vein butter, they get the Kilbrack stores and they get the site on Barrett Street,</q7>" <s7>she</s7> <c7>said</c7>. "<q7>We get a minibus to Clonmel.</q7>"

<s8,9>The AVMSA</s8,9> <c8>wants</c8> <q8>the vote put back to November</q8> and <c9>has asked</c9> <a9>the Competition and Consumer Protection Commission</a9> <q9>to examine the deal</q9>. <s10>The CCPC</s10> <c10>said</c10> <q10>it did not comment on individual cases</q10>.

<s11>Suirglen</s11> <c11>denied</c11> <q11>it would close the plant at once</q11>. <s12>A spokesman for the group</s12> <c12>said</c12> <q12>Clonfea would remain "an intake point for the foreseeable future"</q12>.

<q13>Forty-six people work at the creamery</q13>, <c13>according to</c13> <s13>Siptu</s13>. <s14>Sector organiser Bronagh York</s14> <c14>said</c14> <q14>the union had learned of the plan from WhatsApp</q14>.

"<q15>Not a phone call from Clonfea, not a phone call from Suirglen,</q15>" <s15>Ms York</s15> <c15>said</c15>.

Among those listening was Fr Malachy Field, the parish priest, whose grandfather delivered the first churn in 1907. <s16>He</s16> <c16>wondered</c16> aloud <q16>whether anybody had thought of the school</q16>, St Declan's, which has 31 pupils, 19 of them from creamery families.

<s17>Fine Gael TD Diarmuid Tracey</s17> <c17>called on</c17> <a17>the Department of Agriculture</a17> <q17>to send in a mediator</q17>. <s18>Agriculture</s18> <c18>said</c18> in a statement that <q18>mergers were "a matter for the societies concerned"</q18>. <s19>Sinn Féin councillor Nóirín Banks</s19> <c19>accused</c19> the Government of "<q19>hiding in Kildare Street</q19>".

Not everybody was opposed. <s20>Dinny 'Boxer' Hogan</s20>, who milks 160 cows on the Nire side of Slievecarn, <c20>believes</c20> <q20>the board has no choice</q20>.

"<q21>Ballyduff held out and Ballyduff is an apartment block,</q21>" <s21>he</s21> <c21>said</c21>, to some booing.

Clonfea swallowed four smaller societies under the Dairy Disposal Acts and took a gold medal for cheddar at the Nantwich Show in 1964. Its brick chimney survived Storm Darwin but not the surveyors of Tipperary County Council, who had it lowered in 2016. <s22>The late Tadhg Halley, the chairman's father</s22>, <c22>said</c22> at the time that <q22>it was like seeing a bishop without his mitre</q22>.

<s23>A hand-painted sign at Lane's Cross</s23> this week <c23>read</c23>: "<q23>Vote No. Ask Ballyduff.</q23>"

The ballot, to be overseen by the accountants Moss & Pryce, closes on June 20. A majority of three-quarters is required.
-----
1 | mixed | suppliers | GROUP | group
2 | indirect | Clonfea Co-operative Creamery Society | ORG | organisation
3 | indirect | Clonfea Co-operative Creamery Society | ORG | organisation
4 | indirect | Pádraig Halley | PERSON | name
5 | direct | Pádraig Halley | PERSON | surname
6 | mixed | Concepta Power | PERSON | name
7 | direct | Concepta Power | PERSON | pronoun
8 | attitude | Aherla Valley Milk Suppliers' Association | ORG | organisation
9 | indirect | Aherla Valley Milk Suppliers' Association | ORG | organisation
10 | indirect | Competition and Consumer Protection Commission | ORG | organisation
11 | indirect | Suirglen | ORG | organisation
12 | mixed | Suirglen | ORG | organisation
13 | indirect | Siptu | ORG | organisation
14 | indirect | Bronagh York | PERSON | name
15 | direct | Bronagh York | PERSON | surname
16 | indirect | Malachy Field | PERSON | pronoun
17 | indirect | Diarmuid Tracey | PERSON | name
18 | mixed | Department of Agriculture | ORG | organisation
19 | mixed | Nóirín Banks | PERSON | name
20 | attitude | Dinny 'Boxer' Hogan | PERSON | name
21 | direct | Dinny 'Boxer' Hogan | PERSON | pronoun
22 | indirect | Tadhg Halley | PERSON | name
23 | direct | hand-painted sign at Lane's Cross | DOCUMENT | document
24 | indirect | suppliers | GROUP | group
entity | ORG | Clonfea Co-operative Creamery Society | Clonfea | - | -
entity | LOC | Clonfea | - | - | -
entity | ORG | Suirglen | - | - | -
entity | LOC | Co Tipperary | - | - | -
entity | LOC | Clonmel | - | - | -
entity | PERSON | Pádraig Halley | Mr Halley | Chairman | Clonfea Co-operative Creamery Society
entity | ORG | Nationalist | - | - | -
entity | ORG | Tipp | - | - | -
entity | LOC | Canon Hayes Hall | - | - | -
entity | LOC | Templemurphy | - | - | -
entity | ORG | Aherla Valley Milk Suppliers' Association | AVMSA | - | -
entity | LOC | Kilbrack | - | - | -
entity | LOC | Lane's Cross | - | - | -
entity | PERSON | Concepta Power | - | chairwoman | Aherla Valley Milk Suppliers' Association
entity | LOC | Barrett Street | - | - | -
entity | ORG | Competition and Consumer Protection Commission | CCPC | - | -
entity | ORG | Siptu | - | - | -
entity | PERSON | Bronagh York | Ms York | Sector organiser | Siptu
entity | PERSON | Malachy Field | Fr Malachy Field | parish priest | -
entity | ORG | St Declan's | - | - | -
entity | ORG | Fine Gael | - | - | -
entity | PERSON | Diarmuid Tracey | - | TD | Fine Gael
entity | ORG | Department of Agriculture | Agriculture | - | -
entity | ORG | Sinn Féin | - | - | -
entity | PERSON | Nóirín Banks | - | councillor | Sinn Féin
entity | ORG | Government | - | - | -
entity | LOC | Kildare Street | - | - | -
entity | PERSON | Dinny 'Boxer' Hogan | - | - | -
entity | LOC | Nire | - | - | -
entity | LOC | Slievecarn | - | - | -
entity | ORG | Ballyduff | - | - | -
entity | ORG | Tipperary County Council | - | - | -
entity | PERSON | Tadhg Halley | - | - | -
entity | ORG | Moss & Pryce | - | - | -
meta | Co-op merger would 'wipe Clonfea off the map', suppliers warn | - | Aoife Ní Bhriain
