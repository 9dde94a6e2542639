<q1>Westmeath data centre ‘would run midlands on diesel’</q1>, <s1>inspector</s1> <c1>warned</c1> <a1>board</a1>

<s2>Hexadon</s2> <c2>hails</c2> ‘<q2>vote of confidence</q2>’ as permission is granted for €1.2bn campus

Conall Brophy

Planning Correspondent

An Bord Pleanála has granted permission for a €1.2 billion data centre outside Moynore, Co Westmeath, against the advice of its own inspector.

In a 141-page report, <s3>the inspector, Aoibhe Mac Conmara</s3>, <c3>found</c3> that <q3>the campus “would, in an ordinary January, run the midlands on diesel”</q3>. <s4>She</s4> <c4>recommended</c4> <q4>refusal</q4>.

<s5>The board</s5>, which decided the matter by four votes to one, <c5>concluded</c5> that <q5>the project was of “strategic importance” and that its 34 generators could be limited by condition</q5>.

The developer, Hexadon, is a subsidiary of Lattimore Pike of Seattle. Its Irish arm bought the 70-hectare site at Clonfad Bridge in 2021 from PJ Geraghty, the bloodstock owner.

“<q6>This is a vote of confidence in the midlands,</q6>” <c6>said</c6> <s6>Hexadon’s country manager, Fiachra Geraghty</s6>, who is no relation of the vendor. <s7>Mr Geraghty</s7> <c7>promised</c7> <q7>160 jobs and “at the very least” a swimming pool</q7>.

<s8>Leave the Bog Alone, a group of 60 local households</s8>, <c8>intends</c8> <q8>to seek a judicial review in the High Court</q8>.

“<q9>They were told no by the one person they pay to tell them,</q9>” <s9>its secretary, Bríd Nic Uidhir</s9>, <c9>said</c9>. “<q9>So they stopped listening to her. My mother does that with the doctor.</q9>”

<s10>Her neighbour Tomás Dolan, a suckler farmer</s10>, <c10>wondered aloud</c10> <q10>where the water would come from</q10>. “<q11>The well went dry on Mulvihill’s in 2018, and that was only a cheese factory,</q11>” <s11>he</s11> <c11>pointed out</c11>.

Mulvihill’s, which belonged to Inny Valley Co-op, closed two years later.

<s12>Uisce Éireann</s12> <c12>has advised</c12> <a12>Westmeath County Council</a12> that <q12>it can supply Hexadon “subject to upgrade”</q12>, though <s13>An Taisce</s13> <c13>disputes</c13> <q13>the utility’s figures</q13>.

The dissenting vote came from Ruairí Considine, a former professor at the University of Galway. In a note to file, released with the decision, <s14>he</s14> <c14>fretted</c14> that <q14>data centres already drew more power than every urban home in Ireland</q14>.

“<q15>I can find no year in which this ends,</q15>” <c15>wrote</c15> <s15>Prof Considine</s15>, whose term expires at Hallowe’en.

At Leinster House the reaction split on familiar lines. <s16>Eimear Tuohy, the Fine Gael Minister of State</s16>, <c16>thought</c16> the outcome “<q16>sensible, if late</q16>”. <s17>Sinn Féin TD Cathal Mulready</s17> <c17>called on</c17> <a17>her</a17> <q17>to publish her correspondence with Tuohy Scanlan, the consultants who drew up the application</q17>.

The firm, founded by her uncle Colm, also acts for Bord na Móna and for Kavanagh Wind.

“<q18>I have not set foot in Tuohy Scanlan since my Communion money was counted there,</q18>” <s18>Ms Tuohy</s18> <c18>told</c18> <a18>RTÉ Radio 1</a18>.

In Moynore, <s19>the parish priest, Canon Declan Fee</s19>, <c19>feared</c19> “<q19>a row for every pew</q19>”. <s20>A banner on the railings of Moynore Gaels</s20> <c20>reads</c20>: “<q20>Turf yes, servers no</q20>”. The club’s jerseys, bought in spring, carry the Hexadon crest.

<s21>A spokeswoman for EirGrid</s21> <c21>declined to say</c21> <q21>when the Mullingar line would reach the site</q21>. Dolan Plant Hire has already been booked to clear it.
-----
1 | mixed | Aoibhe Mac Conmara | PERSON | title
2 | mixed | Hexadon | ORG | organisation
3 | mixed | Aoibhe Mac Conmara | PERSON | name
4 | indirect | Aoibhe Mac Conmara | PERSON | pronoun
5 | mixed | An Bord Pleanála | ORG | organisation
6 | direct | Fiachra Geraghty | PERSON | name
7 | mixed | Fiachra Geraghty | PERSON | surname
8 | attitude | Leave the Bog Alone | ORG | organisation
9 | direct | Bríd Nic Uidhir | PERSON | name
10 | indirect | Tomás Dolan | PERSON | name
11 | direct | Tomás Dolan | PERSON | pronoun
12 | mixed | Uisce Éireann | ORG | organisation
13 | indirect | An Taisce | ORG | organisation
14 | indirect | Ruairí Considine | PERSON | pronoun
15 | direct | Ruairí Considine | PERSON | surname
16 | mixed | Eimear Tuohy | PERSON | name
17 | indirect | Cathal Mulready | PERSON | name
18 | direct | Eimear Tuohy | PERSON | surname
19 | mixed | Declan Fee | PERSON | name
20 | direct | banner on the railings of Moynore Gaels | DOCUMENT | document
21 | attitude | EirGrid | ORG | organisation
entity | PERSON | Aoibhe Mac Conmara | - | inspector | An Bord Pleanála
entity | PERSON | PJ Geraghty | - | bloodstock owner | -
entity | PERSON | Fiachra Geraghty | Mr Geraghty | country manager | Hexadon
entity | PERSON | Bríd Nic Uidhir | - | secretary | Leave the Bog Alone
entity | PERSON | Tomás Dolan | - | suckler farmer | -
entity | PERSON | Ruairí Considine | Prof Considine | former professor | University of Galway
entity | PERSON | Eimear Tuohy | Ms Tuohy | Minister of State | -
entity | PERSON | Cathal Mulready | - | TD | -
entity | PERSON | Colm | - | - | -
entity | PERSON | Declan Fee | Canon Declan Fee | parish priest | -
entity | ORG | Hexadon | - | - | -
entity | ORG | An Bord Pleanála | - | - | -
entity | ORG | Lattimore Pike | - | - | -
entity | ORG | Leave the Bog Alone | - | - | -
entity | ORG | High Court | - | - | -
entity | ORG | Mulvihill’s | - | - | -
entity | ORG | Inny Valley Co-op | - | - | -
entity | ORG | Uisce Éireann | - | - | -
entity | ORG | Westmeath County Council | - | - | -
entity | ORG | An Taisce | - | - | -
entity | ORG | University of Galway | - | - | -
entity | ORG | Tuohy Scanlan | - | - | -
entity | ORG | Bord na Móna | - | - | -
entity | ORG | Kavanagh Wind | - | - | -
entity | ORG | RTÉ Radio 1 | - | - | -
entity | ORG | Moynore Gaels | - | - | -
entity | ORG | EirGrid | - | - | -
entity | ORG | Dolan Plant Hire | - | - | -
entity | LOC | Co Westmeath | Westmeath | - | -
entity | LOC | Moynore | - | - | -
entity | LOC | Seattle | - | - | -
entity | LOC | Clonfad Bridge | - | - | -
entity | LOC | Ireland | - | - | -
entity | LOC | Leinster House | - | - | -
entity | LOC | Mullingar | - | - | -
entity | NORP | Irish | - | - | -
entity | NORP | Fine Gael | - | - | -
entity | NORP | Sinn Féin | - | - | -
meta | Westmeath data centre ‘would run midlands on diesel’, inspector warned board | - | Conall Brophy
