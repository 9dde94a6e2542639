Store sales axed as bluetongue reaches Ebol valley

<q1>Beef sector ‘one hot week from disaster’</q1>, <c1>says</c1> <s1>union</s1>

Nia Whitcombe

Autumn store sales across mid Wales have been cancelled after bluetongue turned up in three more suckler herds.

<s2>The Animal and Plant Health Agency (Apha)</s2> <c2>confirmed</c2> on 9 September <q2>14 cases of the BTV-3 strain at Llangwyddel, Cwm Ebol and Pennant Isaf</q2>. <s3>It</s3> <c3>has forbidden</c3> <a3>keepers within 20km</a3> <q3>to move cattle, sheep or goats without a licence</q3>.

Gethin Pryce-Jones, who runs 90 Welsh Blacks at Hafod Wen, mistook the first signs for foot-rot.

“<q4>Then I looked in her mouth and the tongue was the colour of a plum,</q4>” <s4>he</s4> <c4>told</c4> <a4>Farm & Fold</a4>. “<q4>I rang the vet and then I rang my mother.</q4>”

<s5>Eluned Pryce-Jones, 78</s5>, whose own herd was shot in 2001, <c5>remembers</c5> <q5>pyres that “burned past chapel on three Sundays”</q5>. “<q6>This is not that,</q6>” <c6>said</c6> <s6>Mrs Pryce-Jones</s6>. “<q6>But my stomach doesn't know it.</q6>”

<s7,8>Catrin Anwyl, a partner in the Dolebol practice Anwyl & Stott</s7,8>, <c7>suspects</c7> that <q7>as many as 40 holdings are already infected</q7> and <c8>recommends</c8> <q8>housing stock at dusk, when midges feed</q8>.

<s9>The vet</s9> <c9>criticised</c9> the Welsh government for “<q9>ordering vaccine in the week it was needed</q9>”.

Free doses

<q10>Every breeding female in the zone should be jabbed at public expense</q10>, <c10>in the view of</c10> <s10>Alun Roderick, deputy president of the Farmers' Union of Wales (FUW)</s10>. “<q11>We are one hot week from disaster,</q11>” <s11>he</s11> <c11>warned</c11> <a11>an emergency meeting</a11> at the Lion in Rhydgoch.

<s12>NFU Cymru</s12> <c12>prefers</c12> <q12>a voluntary scheme, its cost shared with the makers Kallmeyer, Zentis and Ovax</q12>. “<q13>Free is a lovely word until you ask whose hill payment it comes out of,</q13>” <c13>argued</c13> <s13>Rhian Tudor, its county chairwoman</s13>.

<s14>She</s14> <c14>reminded</c14> <a14>hecklers</a14> that <q14>she had 200 ewes in the valley herself</q14>.

<s15,16>Deputy chief vet Owain Hartnell</s15,16> <c15>conceded</c15> <q15>supplies of Bovilox were “tighter than I'd like”</q15> but <c16>promised</c16> <q16>80,000 doses by the end of the month</q16>. On compensation <s17>he</s17> <c17>was blunt</c17>: “<q17>There is none, and I won't pretend otherwise.</q17>”

<s18>Plaid Cymru's Iestyn ap Dafydd and the Tory peer Lady Cressage</s18> <c18>have called on</c18> <a18>Cardiff</a18> <q18>to think again</q18>. In a joint letter <s19>they</s19> <c19>write</c19>: “<q19>A herd book three centuries old cannot be rebuilt from a hardship loan.</q19>”

<s20>A paper by the Pirbright Institute and Aberystwyth University</s20> <c20>blames</c20> <q20>midges blown across from Normandy or Brittany</q20>.

At Ebol Mart, where auctioneers Meredith Pugh & Daughters had been expecting 1,100 head on Saturday, <s21>a notice on the gate</s21> <c21>announced</c21>: “<q21>No sale. No café. Sorry, bois.</q21>”

<s22>Sioned Pugh, the younger of the daughters</s22>, <c22>estimates</c22> <q22>the loss to the town at £400,000 a week</q22>. <s23>Her sister Menna</s23>, who keeps the books, <c23>thinks</c23> <q23>it is nearer £500,000</q23>.

Beef processor Glan Ebol, a supplier to Tesco and Dunnes, is sourcing animals from Cheshire and Co Tyrone.

<s24>Gethin Pryce-Jones</s24> <c24>intends</c24> <q24>to keep his three bulls in the shed he put up for his daughter's wedding</q24>. “<q25>There's still bunting,</q25>” <c25>said</c25> <s25>the father of two</s25>. “<q25>They've eaten most of it.</q25>”
-----
1 | mixed | Farmers' Union of Wales | ORG | organisation
2 | indirect | Animal and Plant Health Agency | ORG | organisation
3 | indirect | Animal and Plant Health Agency | ORG | pronoun
4 | direct | Gethin Pryce-Jones | PERSON | pronoun
5 | mixed | Eluned Pryce-Jones | PERSON | name
6 | direct | Eluned Pryce-Jones | PERSON | surname
7 | attitude | Catrin Anwyl | PERSON | name
8 | indirect | Catrin Anwyl | PERSON | name
9 | mixed | Catrin Anwyl | PERSON | title
10 | indirect | Alun Roderick | PERSON | name
11 | direct | Alun Roderick | PERSON | pronoun
12 | attitude | NFU Cymru | ORG | organisation
13 | direct | Rhian Tudor | PERSON | name
14 | indirect | Rhian Tudor | PERSON | pronoun
15 | mixed | Owain Hartnell | PERSON | name
16 | indirect | Owain Hartnell | PERSON | name
17 | direct | Owain Hartnell | PERSON | pronoun
18 | indirect | Iestyn ap Dafydd and Lady Cressage | GROUP | name
19 | direct | Iestyn ap Dafydd and Lady Cressage | GROUP | pronoun
20 | indirect | paper by the Pirbright Institute and Aberystwyth University | DOCUMENT | document
21 | direct | notice on the gate | DOCUMENT | document
22 | indirect | Sioned Pugh | PERSON | name
23 | attitude | Menna | PERSON | name
24 | attitude | Gethin Pryce-Jones | PERSON | name
25 | direct | Gethin Pryce-Jones | PERSON | title
entity | PERSON | Gethin Pryce-Jones | - | - | -
entity | PERSON | Eluned Pryce-Jones | Mrs Pryce-Jones | - | -
entity | PERSON | Catrin Anwyl | - | partner | Anwyl & Stott
entity | PERSON | Alun Roderick | - | deputy president | Farmers' Union of Wales
entity | PERSON | Rhian Tudor | - | county chairwoman | NFU Cymru
entity | PERSON | Owain Hartnell | - | Deputy chief vet | -
entity | PERSON | Iestyn ap Dafydd | - | - | Plaid Cymru
entity | PERSON | Lady Cressage | - | peer | -
entity | PERSON | Sioned Pugh | - | - | Meredith Pugh & Daughters
entity | PERSON | Menna | - | - | Meredith Pugh & Daughters
entity | ORG | Animal and Plant Health Agency | Apha | - | -
entity | ORG | Farm & Fold | - | - | -
entity | ORG | Anwyl & Stott | - | - | -
entity | ORG | Farmers' Union of Wales | FUW | - | -
entity | ORG | NFU Cymru | - | - | -
entity | ORG | Kallmeyer | - | - | -
entity | ORG | Zentis | - | - | -
entity | ORG | Ovax | - | - | -
entity | ORG | Plaid Cymru | - | - | -
entity | ORG | Pirbright Institute | - | - | -
entity | ORG | Aberystwyth University | - | - | -
entity | ORG | Meredith Pugh & Daughters | - | - | -
entity | ORG | Glan Ebol | - | - | -
entity | ORG | Tesco | - | - | -
entity | ORG | Dunnes | - | - | -
entity | NORP | Welsh | - | - | -
entity | NORP | Tory | - | - | -
entity | LOC | Ebol | - | - | -
entity | LOC | Wales | - | - | -
entity | LOC | Llangwyddel | - | - | -
entity | LOC | Cwm Ebol | - | - | -
entity | LOC | Pennant Isaf | - | - | -
entity | LOC | Hafod Wen | - | - | -
entity | LOC | Dolebol | - | - | -
entity | LOC | Lion | - | - | -
entity | LOC | Rhydgoch | - | - | -
entity | LOC | Cardiff | - | - | -
entity | LOC | Normandy | - | - | -
entity | LOC | Brittany | - | - | -
entity | LOC | Ebol Mart | - | - | -
entity | LOC | Cheshire | - | - | -
entity | LOC | Co Tyrone | - | - | -
meta | Store sales axed as bluetongue reaches Ebol valley | - | Nia Whitcombe
