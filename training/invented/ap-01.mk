Leisure centres to be taken over by council after trust collapses

Four sites run by the Aldmoor Active charity will be brought in-house in January

By Petra Hollis, Local Democracy Reporter

Four leisure centres will be brought back under council control after the charity which ran them collapsed owing £2.3m.

<s1>Thornsea Borough Council</s1> <c1>said</c1> <q1>it would take over Halifax Road Baths, the Wykeham Centre, Marram Leisure Centre and the athletics track at Lane End on 6 January</q1>.

Aldmoor Active, which has employed 214 people across the borough, called in administrators from Dunning Sale last Thursday.

<s2>Council leader Jonty Church</s2> <c2>told</c2> <a2>BBC Radio Humberside</a2> that <q2>the authority "could not stand by and watch the water go green"</q2>.

"<q3>These buildings belong to the people of Thornsea and they always did,</q3>" <c3>said</c3> <s3>the Labour councillor</s3>. "<q3>We gave somebody else the keys in 2011, and I regret that.</q3>"

But <s4>Conservative group leader Beverley York</s4> <c4>accused</c4> the administration of "<q4>writing a cheque on somebody else's account</q4>".

<s5,6>She</s5,6> <c5>said</c5> <q5>the cost of repairing the Wykeham boiler alone had been put at £640,000</q5>, and <c6>called for</c6> <q6>the decision to be referred to the Overview and Scrutiny Committee</q6>.

The Wykeham, on Prince Albert Drive in Skelby, has been shut since Storm Gwendolen took off part of its roof in October.

A firm of engineers, Moss & Pryce, inspected it in November. <s7>Their report</s7>, seen by the BBC, <c7>described</c7> the steelwork above the teaching pool as "<q7>life-expired</q7>".

<s8>Moss & Pryce</s8> <c8>said</c8> <q8>it did not comment on work for clients</q8>.

'<q9>Nobody rang us</q9>'

Thornsea Otters, the swimming club which has trained in Halifax Road since 1958, has moved its sessions to Brigg.

<s10>Its chairman, Olumide Banks</s10>, <c10>said</c10> <q10>members had found the doors padlocked when they arrived for the Humber Cup heats</q10>.

"<q11>Nobody rang us. We had 60 kids on the pavement in their dressing gowns,</q11>" <s11>Mr Banks</s11> <c11>said</c11>.

<s12,13>Unison's Thornsea branch</s12,13>, which represents most of the lifeguards, <c12>welcomed</c12> <q12>the takeover</q12> but <c13>said</c13> <q13>staff were still owed their November wages</q13>.

<s14>Branch secretary Siân Field</s14> <c14>said</c14>: "<q14>Our members were told by text message, two days before payday. Some of them have been with Aldmoor for 20 years.</q14>"

<s15>The union</s15> <c15>wants</c15> <q15>the council to honour their pensions</q15>. <s16>It</s16> <c16>has not ruled out</c16> <q16>a ballot</q16>.

Aldmoor was formed when the council handed over its sports buildings to save money. It won a Green Flag Award for Lane End in 2019, and its fitness brand, Pulse8, at one time had 9,000 members.

<s18>Its former chief executive, Dr Crispin Lowther</s18>, <c18>blamed</c18> <q18>energy bills and "a lease no sane person would sign"</q18>.

<s19,20>The Charity Commission</s19,20> <c19>said</c19> <q19>it had opened a compliance case</q19>, and <c20>urged</c20> <a20>former trustees</a20> <q20>to co-operate</q20>.

<s21>A spokesperson for Sport England</s21>, which lent the trust £400,000 under the Move Together Fund, <c21>said</c21>: "<q21>We are working closely with the council and will support it through the transition.</q21>"

<q22>Existing memberships will be honoured until Easter</q22>, <s22>the council</s22> <c22>said</c22>.

The cabinet meets at Skelby Town Hall on 9 December.
-----
1 | indirect | Thornsea Borough Council | ORG | organisation
2 | mixed | Jonty Church | PERSON | name
3 | direct | Jonty Church | PERSON | title
4 | mixed | Beverley York | PERSON | name
5 | indirect | Beverley York | PERSON | pronoun
6 | indirect | Beverley York | PERSON | pronoun
7 | mixed | Their report | DOCUMENT | document
8 | indirect | Moss & Pryce | ORG | organisation
9 | direct | Olumide Banks | PERSON | none
10 | indirect | Olumide Banks | PERSON | name
11 | direct | Olumide Banks | PERSON | surname
12 | indirect | Unison | ORG | organisation
13 | indirect | Unison | ORG | organisation
14 | direct | Siân Field | PERSON | name
15 | attitude | Unison | ORG | organisation
16 | attitude | Unison | ORG | pronoun
18 | mixed | Crispin Lowther | PERSON | name
19 | indirect | Charity Commission | ORG | organisation
20 | indirect | Charity Commission | ORG | organisation
21 | direct | Sport England | ORG | organisation
22 | indirect | Thornsea Borough Council | ORG | organisation
entity | ORG | Thornsea Borough Council | - | - | -
entity | ORG | Aldmoor Active | Aldmoor | - | -
entity | ORG | Dunning Sale | - | - | -
entity | PERSON | Jonty Church | - | Council leader | Thornsea Borough Council
entity | ORG | BBC Radio Humberside | - | - | -
entity | ORG | Labour | - | - | -
entity | NORP | Conservative | - | - | -
entity | PERSON | Beverley York | - | Conservative group leader | -
entity | ORG | Overview and Scrutiny Committee | - | - | -
entity | ORG | Moss & Pryce | - | - | -
entity | ORG | BBC | - | - | -
entity | ORG | Thornsea Otters | - | - | -
entity | PERSON | Olumide Banks | Mr Banks | chairman | Thornsea Otters
entity | ORG | Unison | - | - | -
entity | PERSON | Siân Field | - | Branch secretary | Unison
entity | PERSON | Crispin Lowther | Dr Crispin Lowther | former chief executive | Aldmoor Active
entity | ORG | Charity Commission | - | - | -
entity | ORG | Sport England | - | - | -
entity | LOC | Thornsea | - | - | -
entity | LOC | Halifax Road Baths | - | - | -
entity | LOC | Halifax Road | - | - | -
entity | LOC | Wykeham Centre | Wykeham | - | -
entity | LOC | Marram Leisure Centre | - | - | -
entity | LOC | Lane End | - | - | -
entity | LOC | Prince Albert Drive | - | - | -
entity | LOC | Skelby | - | - | -
entity | LOC | Brigg | - | - | -
entity | LOC | Skelby Town Hall | - | - | -
meta | Leisure centres to be taken over by council after trust collapses | - | Petra Hollis
