‘<q1>I’d box in a car park</q1>’: <s2>Devaney</s2> <c2>vows</c2> <q2>to fight on after two-year ban</q2>

Fiachra Nolan-Okwuosa

<s3>KIERAN DEVANEY</s3> <c3>has insisted</c3> <q3>he never knowingly took a banned substance</q3> after the Boxing Union of Ireland (BUI) suspended him for two years.

The Ballincarrig middleweight failed a test hours before outpointing Argentina’s Lautaro Bassi at the 3Arena in May.

“<q4>I’d box in a car park, I’d box on a barge,</q4>” <s4>the 27-year-old</s4> <c4>told</c4> <a4>reporters</a4> at St Malachy’s ABC in Cork yesterday. “<q4>What I won’t do is go away.</q4>”

<s5>His promoter, Jarlath Quill</s5>, <c5>plans</c5> <q5>to put him on a bill in Valletta in March under a Maltese licence</q5>.

“<q6>Kieran isn’t barred by God,</q6>” <c6>said</c6> <s6>the Quill Sports owner</s6>. “<q6>He’s barred by nine fellas over a carpet shop.</q6>”

In a 40-page judgment, <s7>the BUI’s disciplinary panel</s7> <c7>deemed</c7> his explanation, a contaminated tub of protein, “<q7>ingenious but not credible</q7>”. <s8>Its chair, Ita Mac Giolla SC</s8>, <c8>noted</c8> that <q8>he had passed up “every opportunity” to have the powder analysed</q8>.

<s9>Devaney</s9> <c9>had testified</c9> that <q9>he bought it at Brawn Depot in Douglas</q9>. <s10>The retailer</s10>, owned by the Dutch group Van Aalst Voeding, <c10>threatened</c10> <q10>to sue anyone who repeats the claim outside the hearing</q10>.

<s25>Sport Ireland</s25>, whose testers caught him, <c25>has no intention</c25> of <q25>letting Malta off lightly</q25>. <s11>Its ethics director, Dr Una Keaveney</s11>, <c11>called on</c11> <a11>every commission in Europe</a11> <q11>to honour the suspension</q11>. <s12>The British Boxing Board of Control</s12> <c12>has agreed</c12> <q12>to do so</q12>; <s13>the Malta Boxing Commission</s13> <c13>has yet to say</c13> <q13>whether it will</q13>.

The affair has reopened an old feud. <s14>Orla Fogarty of Monarch</s14> <c14>accused</c14> her fellow promoter of “<q14>shopping for a flag</q14>”.

<s15>Quill</s15> <c15>hit back</c15> that <q15>Monarch had tried to sign the boxer in June, “with the result already in the post”</q15>.

“<q16>He rang us,</q16>” <s16>Fogarty</s16> <c16>replied</c16>.

Broadcaster Zap, sponsor Hanley’s Puddings and glove maker Rojas & Hijos have all walked away. But <s17>Zap</s17> <c17>would still like</c17> <q17>a rematch with Belfast’s Conor McGlade</q17>, the Holy Cross graduate whom Devaney stopped on the undercard at Windsor Park in 2023.

“<q18>I feel for the lad, and I’d still knock him out,</q18>” <c18>texted</c18> <s18>McGlade</s18> from a camp in Sheffield with Team Barrowclough.

<s19,20>Dessie Devaney, the boxer’s brother and cornerman</s19,20>, who had a season at Cork City, <c19>dismissed</c19> the hearing as “<q19>a kangaroo court with a buffet</q19>” and <c20>thanked</c20> the village for <q20>raising €11,000 towards the legal bill</q20>. The money came from the credit union, Ballincarrig Gaels, a ceilidh band called The Wet Hens and the Sisters of Mercy.

<s21>Solicitors Cullinane Tighe</s21> <c21>intend</c21> <q21>to take the case to the Court of Arbitration for Sport in Lausanne</q21>.

<s22>Mel Scally, the BUI president</s22>, <c22>ruled out</c22> <q22>any deal in the meantime</q22>.

“<q23>Two years is two years,</q23>” <s23>he</s23> <c23>said</c23>. “<q23>He’ll be 29 when it’s done. That’s no age for a middleweight.</q23>”

The World Boxing Organization had ranked Kieran Devaney ninth, one place above Kofi Asante-Brew of Ghana. By teatime he was gone from its list.

On the gable of Dooley’s in Ballincarrig, <s24>a fresh mural</s24> <c24>records</c24> the score to date: “<q24>Cork 0, Carpet Shop 1.</q24>”
-----
1 | direct | Kieran Devaney | PERSON | none
2 | indirect | Kieran Devaney | PERSON | surname
3 | indirect | Kieran Devaney | PERSON | name
4 | direct | Kieran Devaney | PERSON | title
5 | attitude | Jarlath Quill | PERSON | name
6 | direct | Jarlath Quill | PERSON | title
7 | mixed | Boxing Union of Ireland | ORG | organisation
8 | mixed | Ita Mac Giolla | PERSON | name
9 | indirect | Kieran Devaney | PERSON | surname
10 | indirect | Brawn Depot | ORG | organisation
11 | indirect | Una Keaveney | PERSON | name
12 | indirect | British Boxing Board of Control | ORG | organisation
13 | attitude | Malta Boxing Commission | ORG | organisation
14 | mixed | Orla Fogarty | PERSON | name
15 | mixed | Jarlath Quill | PERSON | surname
16 | direct | Orla Fogarty | PERSON | surname
17 | attitude | Zap | ORG | organisation
18 | direct | Conor McGlade | PERSON | surname
19 | mixed | Dessie Devaney | PERSON | name
20 | indirect | Dessie Devaney | PERSON | name
21 | attitude | Cullinane Tighe | ORG | organisation
22 | indirect | Mel Scally | PERSON | name
23 | direct | Mel Scally | PERSON | pronoun
24 | direct | fresh mural | DOCUMENT | document
25 | attitude | Sport Ireland | ORG | organisation
entity | PERSON | Kieran Devaney | KIERAN DEVANEY; Devaney; Kieran | middleweight | -
entity | PERSON | Lautaro Bassi | - | - | -
entity | PERSON | Jarlath Quill | Quill | promoter | Quill Sports
entity | PERSON | Ita Mac Giolla | - | chair | Boxing Union of Ireland
entity | PERSON | Una Keaveney | Dr Una Keaveney | ethics director | Sport Ireland
entity | PERSON | Orla Fogarty | Fogarty | promoter | Monarch
entity | PERSON | Conor McGlade | McGlade | - | -
entity | PERSON | Dessie Devaney | - | cornerman | -
entity | PERSON | Mel Scally | - | president | Boxing Union of Ireland
entity | PERSON | Kofi Asante-Brew | - | - | -
entity | ORG | Boxing Union of Ireland | BUI | - | -
entity | ORG | St Malachy’s ABC | - | - | -
entity | ORG | Quill Sports | - | - | -
entity | ORG | Brawn Depot | - | - | -
entity | ORG | Van Aalst Voeding | - | - | -
entity | ORG | Sport Ireland | - | - | -
entity | ORG | British Boxing Board of Control | - | - | -
entity | ORG | Malta Boxing Commission | - | - | -
entity | ORG | Monarch | - | - | -
entity | ORG | Zap | - | - | -
entity | ORG | Hanley’s Puddings | - | - | -
entity | ORG | Rojas & Hijos | - | - | -
entity | ORG | Holy Cross | - | - | -
entity | ORG | Team Barrowclough | - | - | -
entity | ORG | Cork City | - | - | -
entity | ORG | Ballincarrig Gaels | - | - | -
entity | ORG | The Wet Hens | - | - | -
entity | ORG | Sisters of Mercy | - | - | -
entity | ORG | Cullinane Tighe | - | - | -
entity | ORG | Court of Arbitration for Sport | - | - | -
entity | ORG | World Boxing Organization | - | - | -
entity | LOC | Ballincarrig | - | - | -
entity | LOC | Argentina | - | - | -
entity | LOC | 3Arena | - | - | -
entity | LOC | Cork | - | - | -
entity | LOC | Valletta | - | - | -
entity | LOC | Douglas | - | - | -
entity | LOC | Malta | - | - | -
entity | LOC | Europe | - | - | -
entity | LOC | Belfast | - | - | -
entity | LOC | Windsor Park | - | - | -
entity | LOC | Sheffield | - | - | -
entity | LOC | Lausanne | - | - | -
entity | LOC | Ghana | - | - | -
entity | LOC | Dooley’s | - | - | -
entity | NORP | Maltese | - | - | -
entity | NORP | Dutch | - | - | -
meta | ‘I’d box in a car park’: Devaney vows to fight on after two-year ban | - | Fiachra Nolan-Okwuosa
