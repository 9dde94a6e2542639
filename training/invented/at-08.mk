<s1>Fernihough tenants</s1> <c1>hit out</c1> at <q1>‘phantom’ beer discount</q1>

By Saoirse Whitcombe-Jalali, Senior Reporter

<s2>Tenants of Fernihough Taverns</s2> <c2>have demanded</c2> <q2>a meeting with the pub company’s board</q2> after a promised price cut turned out not to cover its three best-selling lagers.

<s3>Fernihough</s3> <c3>told</c3> <a3>its 1,140 licensees</a3> in March that <q3>they would save up to £38 a keg under a scheme called Raise the Bar</q3>. But <s4>letters</s4> sent last week from its Burton upon Trent office <c4>reveal</c4> that <q4>Kronenhof, Pale Rider and Solano Ice are excluded</q4>.

“<q5>It’s a phantom discount,</q5>” <c5>said</c5> <s5>Maximilian Trott</s5>, who runs the Earl of Pembroke in Ludlow with his wife, Chidinma. “<q5>They’ve knocked a fiver off the beer nobody drinks.</q5>”

<s6>Trott, a former Royal Marine</s6>, <c6>estimated</c6> that <q6>he would be £11,000 a year worse off</q6>. <s7>He</s7> <c7>has asked</c7> <a7>the Pubs Code Adjudicator</a7> <q7>to investigate</q7>.

<s8>The Tied Tenants’ Forum (TTF)</s8> <c8>said</c8> <q8>it had heard from 214 licensees in eight days</q8>. <s9,10>Its chair, Philomena Drax</s9,10>, <c9>accused</c9> the pubco of “<q9>dressing a rent rise in a clown suit</q9>” and <c10>called for</c10> <q10>the scheme to be suspended</q10>.

“<q11>We shook hands on this at the Guildhall in Lichfield,</q11>” <s11>she</s11> <c11>said</c11>. “<q11>I was there. There were vol-au-vents.</q11>”

<s12>Fernihough</s12> <c12>rejected</c12> <q12>the criticism</q12>. <s13>Operations director Brent Sunderland</s13> <c13>said</c13> <q13>the excluded brands came from two suppliers, Brauhaus Nordsee and Amberley, over whose prices it had “no lever”</q13>. <s14>He</s14> <c14>acknowledged</c14> that <q14>the letters “could have been warmer”</q14>.

<s15>The company</s15>, which bought 300 houses from Old Cutter Inns in 2022, <c15>added</c15> that <q15>average tenant profit had risen 6% to £41,500</q15>.

That figure is itself in dispute. <s16>Accountancy firm Pilbeam Gray</s16>, which acts for 90 pubs between the Wirral and Hay-on-Wye, <c16>says</c16> <q16>it is nearer £29,000</q16>. <s17>Partner Hyacinth Bose</s17> <c17>argued</c17> that <q17>Fernihough “counts the flat upstairs as income”</q17>.

<s18>The Guild of Beer Houses</s18> <c18>urged</c18> <a18>both sides</a18> <q18>to accept mediation</q18>.

“<q19>Nobody ever sold a pint in a tribunal,</q19>” <c19>said</c19> <s19>its president, Lord Whitlock</s19>. <s20>The crossbench peer</s20>, whose mother kept the Prospect of Hull in Deptford, <c20>hopes</c20> for <q20>a deal before the World Cup</q20>.

<s21>The Department for Business and Trade</s21> <c21>said</c21> <q21>it was reviewing the Pubs Code and would report “in due course”</q21>. <s22>Shadow small business minister Ekow Chatsworth</s22> <c22>said</c22> <q22>ministers were “watching last orders from the car park”</q22>.

Not every tenant is unhappy. Gwenllian Sparks’s lease on the Saracen’s Rest, in the Conwy valley, was renewed after Storm Rollo took the roof off, and her landlord paid for a new kitchen. <s23>She</s23> <c23>does not intend</c23> <q23>to complain</q23>.

“<q24>They bought me a Rational oven. I’d marry that oven,</q24>” <s24>she</s24> <c24>said</c24>.

Fernihough, which won Best Managed Estate at last year’s Golden Tap Awards, closed 2p lower at 188p on Tuesday. <s25>Noor de Klerk, leisure analyst at Albion Quay</s25>, <c25>told</c25> <a25>Landlord Weekly</a25> that <q25>she expected “a climbdown by Whitsun”</q25>.

<s26>A spokesperson for the adjudicator</s26> <c26>confirmed</c26> <q26>it had received 37 complaints</q26>.
-----
1 | mixed | Tenants of Fernihough Taverns | GROUP | group
2 | indirect | Tenants of Fernihough Taverns | GROUP | group
3 | indirect | Fernihough Taverns | ORG | organisation
4 | indirect | letters | DOCUMENT | document
5 | direct | Maximilian Trott | PERSON | name
6 | indirect | Maximilian Trott | PERSON | surname
7 | indirect | Maximilian Trott | PERSON | pronoun
8 | indirect | Tied Tenants’ Forum | ORG | organisation
9 | mixed | Philomena Drax | PERSON | name
10 | indirect | Philomena Drax | PERSON | name
11 | direct | Philomena Drax | PERSON | pronoun
12 | indirect | Fernihough Taverns | ORG | organisation
13 | mixed | Brent Sunderland | PERSON | name
14 | mixed | Brent Sunderland | PERSON | pronoun
15 | indirect | Fernihough Taverns | ORG | organisation
16 | indirect | Pilbeam Gray | ORG | organisation
17 | mixed | Hyacinth Bose | PERSON | name
18 | indirect | Guild of Beer Houses | ORG | organisation
19 | direct | Lord Whitlock | PERSON | name
20 | attitude | Lord Whitlock | PERSON | title
21 | mixed | Department for Business and Trade | ORG | organisation
22 | mixed | Ekow Chatsworth | PERSON | name
23 | attitude | Gwenllian Sparks | PERSON | pronoun
24 | direct | Gwenllian Sparks | PERSON | pronoun
25 | mixed | Noor de Klerk | PERSON | name
26 | indirect | Pubs Code Adjudicator | ORG | organisation
entity | ORG | Fernihough Taverns | Fernihough | - | -
entity | LOC | Burton upon Trent | - | - | -
entity | PERSON | Maximilian Trott | Trott | - | -
entity | LOC | Earl of Pembroke | - | - | -
entity | LOC | Ludlow | - | - | -
entity | PERSON | Chidinma | - | - | -
entity | ORG | Pubs Code Adjudicator | - | - | -
entity | ORG | Tied Tenants’ Forum | TTF | - | -
entity | PERSON | Philomena Drax | - | chair | Tied Tenants’ Forum
entity | LOC | Guildhall | - | - | -
entity | LOC | Lichfield | - | - | -
entity | PERSON | Brent Sunderland | - | Operations director | Fernihough Taverns
entity | ORG | Brauhaus Nordsee | - | - | -
entity | ORG | Amberley | - | - | -
entity | ORG | Old Cutter Inns | - | - | -
entity | ORG | Pilbeam Gray | - | - | -
entity | LOC | Wirral | - | - | -
entity | LOC | Hay-on-Wye | - | - | -
entity | PERSON | Hyacinth Bose | - | Partner | Pilbeam Gray
entity | ORG | Guild of Beer Houses | - | - | -
entity | PERSON | Lord Whitlock | - | president | Guild of Beer Houses
entity | LOC | Prospect of Hull | - | - | -
entity | LOC | Deptford | - | - | -
entity | ORG | Department for Business and Trade | - | - | -
entity | PERSON | Ekow Chatsworth | - | Shadow small business minister | -
entity | PERSON | Gwenllian Sparks | - | - | -
entity | LOC | Saracen’s Rest | - | - | -
entity | LOC | Conwy | - | - | -
entity | PERSON | Noor de Klerk | - | leisure analyst | Albion Quay
entity | ORG | Albion Quay | - | - | -
entity | ORG | Landlord Weekly | - | - | -
meta | Fernihough tenants hit out at ‘phantom’ beer discount | - | Saoirse Whitcombe-Jalali
