‘<q1>We’re living in a skip</q1>’: Belfast estate faces third winter behind scaffolding

<s2>Housing Executive</s2> <c2>admits</c2> <q2>cladding work has ‘come to a pause’</q2> as builder lays off 46 men

By Ciara McIlwaine-Doak

PEOPLE on the Ardcullen estate in north Belfast will spend a third winter in the dark after the firm re-cladding their homes walked off site in a row over money.

<s3>Lagmore Facades</s3> <c3>claims</c3> <q3>it is owed £2.3m and has been “used as a bank by a landlord”</q3>.

<s4>The Housing Executive</s4> <c4>disputes</c4> <q4>the sum</q4> but <s5>its Belfast manager, Philip Harbinson</s5>, yesterday <c5>apologised</c5> to <a5>tenants</a5> for <q5>the “prolonged inconvenience”</q5>.

“<q6>Inconvenience? We’re living in a skip,</q6>” <c6>said</c6> <s6>mother-of-four Donna Magennis</s6>. “<q6>My youngest thinks daylight is orange.</q6>”

<s7>The 38-year-old</s7> <c7>reckons</c7> <q7>her heating bills have doubled since the windows of Cullen Court were boarded</q7>. On the floor below, <s8>her mother-in-law, Sadie Magennis</s8>, <c8>said</c8> <q8>rats were “holding residents’ meetings” in the stairwell</q8>.

<s9>She</s9> <c9>has turned down</c9> <q9>two flats in Newtownabbey</q9>.

“<q10>I was born on Ardcullen Drive and I’ll be carried off it,</q10>” <s10>the pensioner</s10> <c10>vowed</c10>.

<s11,12>Ardcullen Residents’ Action (ARA)</s11,12> <c11>branded</c11> the delay “<q11>contempt in a hi-vis vest</q11>” and <c12>called on</c12> <a12>Communities Minister Colm Traynor-Reid</a12> <q12>to step in</q12>.

<s13>The Department for Communities</s13> <c13>said</c13> <q13>it was “aware of the issues” but contracts were a matter for the Executive</q13>.

It has at least brought City Hall together. <s14>Sinn Féin councillor Aodhán Mac Ruairí</s14> <c14>described</c14> the estate as “<q14>a monument to buck-passing</q14>”. <s15>DUP alderman Gareth Lutton</s15> <c15>said</c15> <q15>he agreed with him “for the first time since primary school, and we were at different ones”</q15>.

<s16>Alliance</s16> <c16>wants</c16> <q16>the Audit Office to look at how Lagmore, bought in 2021 by the Dublin fund Greyabbey Partners, won the job ahead of Graham Toner & Sons and two others</q16>.

The dispute has taken an ugly turn. <s17>The PSNI</s17> <c17>said</c17> <q17>petrol had been poured over a digger on Tuesday night in “a sinister development”</q17>. <s18>A joint letter from Holy Redeemer parish and Ardcullen Presbyterian Church</s18> <c18>appealed</c18> to <a18>young people</a18> <q18>to “leave the machines be”</q18>.

<s19>The Pride of Ardcullen, a flute band with a hall on the wrong side of the hoardings</s19>, <c19>posted</c19> that <q19>it would parade on Easter Monday “round it, over it or through it”</q19>.

Across the Oldmill Road, <s20>the GAA club Naomh Damhnait</s20> <c20>has offered</c20> <q20>its changing rooms to anyone without hot water</q20>. “<q21>A shower has no religion,</q21>” <c21>said</c21> <s21>chairperson Bronagh McAteer</s21>.

<s22>Unite</s22> <c22>accused</c22> Lagmore of <q22>sacking men “by text, at teatime, in December”</q22>. <s23>The Lisburn company</s23> <c23>rejected</c23> that as “<q23>wholly untrue</q23>”.

It is due at the High Court on Thursday, when Mr Justice Coulter will hear an application to wind it up.

<s24>Mr Harbinson</s24> <c24>hopes</c24> <q24>a new builder will be in place by St Patrick’s Day</q24>.

“<q25>Which year?</q25>” <c25>asked</c25> <s25>Donna Magennis</s25>.
-----
1 | direct | Donna Magennis | PERSON | none
2 | mixed | Housing Executive | ORG | organisation
3 | mixed | Lagmore Facades | ORG | organisation
4 | indirect | Housing Executive | ORG | organisation
5 | mixed | Philip Harbinson | PERSON | name
6 | direct | Donna Magennis | PERSON | name
7 | attitude | Donna Magennis | PERSON | title
8 | mixed | Sadie Magennis | PERSON | name
9 | attitude | Sadie Magennis | PERSON | pronoun
10 | direct | Sadie Magennis | PERSON | title
11 | mixed | Ardcullen Residents’ Action | ORG | organisation
12 | indirect | Ardcullen Residents’ Action | ORG | organisation
13 | mixed | Department for Communities | ORG | organisation
14 | mixed | Aodhán Mac Ruairí | PERSON | name
15 | mixed | Gareth Lutton | PERSON | name
16 | attitude | Alliance | ORG | organisation
17 | mixed | PSNI | ORG | organisation
18 | mixed | joint letter from Holy Redeemer parish and Ardcullen Presbyterian Church | DOCUMENT | document
19 | mixed | Pride of Ardcullen | ORG | organisation
20 | indirect | Naomh Damhnait | ORG | organisation
21 | direct | Bronagh McAteer | PERSON | name
22 | mixed | Unite | ORG | organisation
23 | mixed | Lagmore Facades | ORG | organisation
24 | attitude | Philip Harbinson | PERSON | surname
25 | direct | Donna Magennis | PERSON | name
entity | PERSON | Philip Harbinson | Mr Harbinson | Belfast manager | Housing Executive
entity | PERSON | Donna Magennis | - | - | -
entity | PERSON | Sadie Magennis | - | - | -
entity | PERSON | Colm Traynor-Reid | - | Communities Minister | -
entity | PERSON | Aodhán Mac Ruairí | - | councillor | -
entity | PERSON | Gareth Lutton | - | alderman | -
entity | PERSON | Bronagh McAteer | - | chairperson | Naomh Damhnait
entity | PERSON | Mr Justice Coulter | - | - | High Court
entity | ORG | Housing Executive | Executive | - | -
entity | ORG | Lagmore Facades | Lagmore | - | -
entity | ORG | Ardcullen Residents’ Action | ARA | - | -
entity | ORG | Department for Communities | - | - | -
entity | ORG | Alliance | - | - | -
entity | ORG | Audit Office | - | - | -
entity | ORG | Greyabbey Partners | - | - | -
entity | ORG | Graham Toner & Sons | - | - | -
entity | ORG | PSNI | - | - | -
entity | ORG | Holy Redeemer | - | - | -
entity | ORG | Ardcullen Presbyterian Church | - | - | -
entity | ORG | Pride of Ardcullen | - | - | -
entity | ORG | GAA | - | - | -
entity | ORG | Naomh Damhnait | - | - | -
entity | ORG | Unite | - | - | -
entity | ORG | High Court | - | - | -
entity | NORP | Sinn Féin | - | - | -
entity | NORP | DUP | - | - | -
entity | LOC | Belfast | - | - | -
entity | LOC | Ardcullen | - | - | -
entity | LOC | Cullen Court | - | - | -
entity | LOC | Newtownabbey | - | - | -
entity | LOC | Ardcullen Drive | - | - | -
entity | LOC | City Hall | - | - | -
entity | LOC | Dublin | - | - | -
entity | LOC | Oldmill Road | - | - | -
entity | LOC | Lisburn | - | - | -
meta | ‘We’re living in a skip’: Belfast estate faces third winter behind scaffolding | - | Ciara McIlwaine-Doak
