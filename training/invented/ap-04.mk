Playhouse ‘<q23>weeks from going dark</q23>’ as Arts Council axes grant

By Bronagh Devenny

<s22>The Derry theatre company Lantern Yard</s22> <c22>has said</c22> <q22>it could close before Christmas after losing its annual funding</q22>.

<s1>Its artistic director, Fionnuala Derry</s1>, <c1>told</c1> <a1>staff</a1> on Friday that <q1>the 38-year-old company was “weeks from going dark”</q1>.

The Arts Council of Northern Ireland (ACNI) turned down its application for £186,000 under the Annual Funding Programme. It also cut support for the Bann Youth Orchestra, Aisling Ghéar and the Ballymacarrett comedy club Pork Pie.

“<q2>I opened the email in the Tesco car park in Strand Road and I sat there for an hour,</q2>” <s2>Ms Derry</s2> <c2>said</c2>. “<q2>Friel sat in our kitchen. Heaney launched our first season. We got four lines and a link to a survey.</q2>”

<s3>The ACNI</s3> <c3>said</c3> <q3>it had received bids worth twice its budget</q3>.

“<q4>No organisation has an automatic right to public money, and our assessors were asked to make very hard choices,</q4>” <s4>a spokesperson</s4> <c4>said</c4>. <s5,6>They</s5,6> <c5>added</c5> that <q5>Lantern Yard had scored below the line on audience growth</q5>, but <c6>would not say</c6> <q6>by how much</q6>.

<s7>Equity</s7> <c7>condemned</c7> <q7>the decision</q7>. <s8>The actors’ union’s Northern Ireland organiser, Tiernan Lane</s8>, <c8>called</c8> it “<q8>the quiet strangling of a city’s voice</q8>”.

Lantern Yard rents the old Star Factory in Foyle Street from Hugh Montgomery Estates. <s9>The landlord</s9> <c9>has offered</c9> <q9>to freeze the rent until the spring</q9>.

<s10>Foyle MLA Ciara Maginn</s10> <c10>urged</c10> <a10>Communities Minister Gordon Kilclief</a10> <q10>to step in</q10>. “<q11>Belfast gets the Lyric, the MAC and the Grand Opera House, and God speed to them,</q11>” <s11>the SDLP woman</s11> <c11>said</c11>. “<q11>Derry gets a survey.</q11>”

<s12>The Department for Communities</s12> <c12>said</c12> <q12>funding decisions were “a matter for the Arts Council”</q12>. <s13>Sources close to the minister</s13> <c13>believe</c13> <q13>a one-off payment is possible if Derry City and Strabane District Council matches it</q13>.

<s14>DUP councillor Nelson Church</s14> <c14>questioned</c14> <q14>whether ratepayers should be asked</q14>. <s15>He</s15> <c15>pointed out</c15> that <q15>the council had given the company £40,000 towards its Halloween show, Samhain ’24</q15>.

“<q16>I enjoyed it, what I understood of it,</q16>” <s16>Alderman Church</s16> <c16>said</c16>. “<q16>But the bins in Newbuildings are lifted once a fortnight.</q16>”

The theatre’s best-known alumna, the actor Saoirse Quill, posted a photograph of herself on its stage at 16, in a production of Translations. “<q17>No Lantern, no me,</q17>” <s17>the Bafta winner</s17> <c17>wrote</c17> on Instagram. “<q17>Shame on every one of ye.</q17>”

Teachers at St Cecilia’s and Lumen Christi have signed <s18>a letter</s18> which <c18>says</c18> that <q18>the company’s Page to Stage scheme is “the only drama some of our pupils will ever see”</q18>.

Last year’s accounts, filed with the Charity Commission for Northern Ireland, show reserves of £21,400. <s19>The company’s auditors, Gault Heron</s19>, <c19>warned</c19> of <q19>“material uncertainty” about its future</q19>.

It owes a further £9,000 to Translink, whose Foyle Metro buses carried advertisements for its spring tour to Buncrana, Omagh and the Abbey.

<s20>Ms Derry</s20> <c20>hopes</c20> <q20>to stage the Christmas show, The Snow Queen of Shantallow, whatever happens</q20>. A GoFundMe page had raised £13,260 by last night, including £50 from a man who signed himself Hopalong.

“<q21>I’ll sell the seats if I have to,</q21>” <s21>she</s21> <c21>said</c21>. “<q21>People can bring a cushion.</q21>”
-----
1 | mixed | Fionnuala Derry | PERSON | name
2 | direct | Fionnuala Derry | PERSON | surname
3 | indirect | Arts Council of Northern Ireland | ORG | organisation
4 | direct | Arts Council of Northern Ireland | ORG | organisation
5 | indirect | Arts Council of Northern Ireland | ORG | pronoun
6 | attitude | Arts Council of Northern Ireland | ORG | pronoun
7 | indirect | Equity | ORG | organisation
8 | mixed | Tiernan Lane | PERSON | name
9 | indirect | Hugh Montgomery Estates | ORG | organisation
10 | indirect | Ciara Maginn | PERSON | name
11 | direct | Ciara Maginn | PERSON | title
12 | mixed | Department for Communities | ORG | organisation
13 | attitude | Sources close to the minister | GROUP | group
14 | indirect | Nelson Church | PERSON | name
15 | indirect | Nelson Church | PERSON | pronoun
16 | direct | Nelson Church | PERSON | surname
17 | direct | Saoirse Quill | PERSON | title
18 | mixed | letter | DOCUMENT | document
19 | mixed | Gault Heron | ORG | organisation
20 | attitude | Fionnuala Derry | PERSON | surname
21 | direct | Fionnuala Derry | PERSON | pronoun
22 | indirect | Lantern Yard | ORG | organisation
23 | mixed | Fionnuala Derry | PERSON | none
entity | ORG | Arts Council of Northern Ireland | Arts Council; ACNI | - | -
entity | ORG | Lantern Yard | Lantern | - | -
entity | LOC | Derry | - | - | -
entity | PERSON | Fionnuala Derry | Ms Derry | artistic director | Lantern Yard
entity | ORG | Bann Youth Orchestra | - | - | -
entity | ORG | Aisling Ghéar | - | - | -
entity | LOC | Ballymacarrett | - | - | -
entity | ORG | Pork Pie | - | - | -
entity | ORG | Tesco | - | - | -
entity | LOC | Strand Road | - | - | -
entity | PERSON | Friel | - | - | -
entity | PERSON | Heaney | - | - | -
entity | ORG | Equity | - | - | -
entity | LOC | Northern Ireland | - | - | -
entity | PERSON | Tiernan Lane | - | Northern Ireland organiser | Equity
entity | LOC | Star Factory | - | - | -
entity | LOC | Foyle Street | - | - | -
entity | ORG | Hugh Montgomery Estates | - | - | -
entity | LOC | Foyle | - | - | -
entity | PERSON | Ciara Maginn | - | MLA | SDLP
entity | PERSON | Gordon Kilclief | - | Communities Minister | -
entity | LOC | Belfast | - | - | -
entity | ORG | Lyric | - | - | -
entity | ORG | MAC | - | - | -
entity | ORG | Grand Opera House | - | - | -
entity | ORG | SDLP | - | - | -
entity | ORG | Department for Communities | - | - | -
entity | ORG | Derry City and Strabane District Council | - | - | -
entity | ORG | DUP | - | - | -
entity | PERSON | Nelson Church | Alderman Church | councillor | DUP
entity | LOC | Newbuildings | - | - | -
entity | PERSON | Saoirse Quill | - | actor | -
entity | ORG | Instagram | - | - | -
entity | ORG | St Cecilia’s | - | - | -
entity | ORG | Lumen Christi | - | - | -
entity | ORG | Charity Commission for Northern Ireland | - | - | -
entity | ORG | Gault Heron | - | - | -
entity | ORG | Translink | - | - | -
entity | LOC | Buncrana | - | - | -
entity | LOC | Omagh | - | - | -
entity | ORG | Abbey | - | - | -
entity | ORG | GoFundMe | - | - | -
entity | PERSON | Hopalong | - | - | -
meta | Playhouse ‘weeks from going dark’ as Arts Council axes grant | - | Bronagh Devenny
