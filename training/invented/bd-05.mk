<q1>LANDLORD FROM HELL ‘TOOK OUR FRONT DOOR’</q1>, <c1>SAY</c1> <s1>TENANTS</s1>

EXCLUSIVE by Jacinta Nugent

A LANDLORD who had his tenants’ front door taken off its hinges has been ordered to pay them €14,600.

Dessie Hanratty, who owns 31 houses across the northside, sent two men in a white Transit to Malachy Terrace in Phibsborough on the coldest night of last January. <q2>They left with the door, the knocker and a pint of milk</q2>, <c2>according to</c2> <s2>the Residential Tenancies Board</s2>.

<s3>Couple Oisín Dowd and Thandeka Mbatha</s3> <c3>told</c3> <a3>The Dublin Star</a3> <q3>they slept in their coats with a wardrobe across the gap</q3>.

“<q4>I rang the guards in Mountjoy and the fella asked me to describe the door,</q4>” <c4>said</c4> <s4>Thandeka, 29</s4>, a nurse at the Mater. “<q4>I said it’s the only one not here.</q4>”

The row began when Hanratty Homes, the agency run by Mr Hanratty’s son Jayden, looked for an extra €550 a month. <s5>The pair</s5> <c5>refused</c5> <q5>to pay it</q5>. <s6>They</s6> <c6>said</c6> <q6>the kitchen ceiling had been down since Hallowe’en</q6>.

<s7>Hanratty Homes</s7> <c7>claimed</c7> <q7>the door had been removed “for routine varnishing”</q7>. <s8>The firm</s8> <c8>said</c8> <q8>it was appealing to the District Court</q8>.

In its ruling, <s9>the RTB</s9> <c9>described</c9> the varnishing story as “<q9>lacking in all credibility</q9>”. <s10>It</s10> <c10>noted</c10> that <q10>no varnish had been bought</q10>.

We found Mr Hanratty, 63, at Shelbourne Park on Saturday, where his greyhound Quiet Man’s Ghost finished fifth. “<q11>I’ve housed half of Phibsborough and this is the thanks,</q11>” <s11>he</s11> <c11>roared</c11>. “<q11>Put that in your paper.</q11>”

<s12>The father-of-four</s12> <c12>would not say</c12> <q12>where the door is now</q12>.

Tenants’ group Hinge, set up after the case by Oisín’s sister Bláthnaid, has since heard from 22 families renting from the same man in Cabra, Finglas and Drumcondra. <s13>She</s13> <c13>says</c13> <q13>one pensioner in Dingle Road was charged rent for her own shed</q13>.

“<q14>He’s a chancer with a property portfolio,</q14>” <s14>Bláthnaid</s14> <c14>said</c14>. “<q14>He put a coin meter on the immersion in one house. It only took punts.</q14>”

<s15>Sinn Féin TD Gearóid Lavelle</s15> <c15>called on</c15> <a15>the Department of Housing</a15> <q15>to publish a register of rogue landlords</q15>. <s16>The Dublin Central deputy</s16> <c16>wants</c16> <q16>fines of up to €50,000</q16>.

<s17>The department</s17> <c17>said</c17> <q17>the Residential Tenancies Act already gave the board “robust powers”</q17>. <s18>The Irish Property Owners’ League</s18>, of which Mr Hanratty was treasurer until 2020, <c18>stressed</c18> that <q18>he was no longer a member</q18>.

<s22>Gardaí</s22> <c22>confirmed</c22> <q22>a file has gone to the DPP</q22>. <s19>A source at Mountjoy station</s19> <c19>said</c19>: “<q19>It’s the first missing door we’ve had since the Celtic Tiger.</q19>”

The couple have moved to Swords, where they rent from the housing body Clúid. Thandeka is expecting in May and Oisín, who drives the 41 for Dublin Bus, has a new hobby.

“<q20>He checks the lock nine times a night,</q20>” <s20>she</s20> <c20>laughed</c20>. <s21>A sticker beside their bell</s21> <c21>says</c21>: “<q21>Beware of the door.</q21>”
-----
1 | mixed | Oisín Dowd and Thandeka Mbatha | GROUP | group
2 | indirect | Residential Tenancies Board | ORG | organisation
3 | indirect | Oisín Dowd and Thandeka Mbatha | GROUP | name
4 | direct | Thandeka Mbatha | PERSON | name
5 | attitude | Oisín Dowd and Thandeka Mbatha | GROUP | group
6 | indirect | Oisín Dowd and Thandeka Mbatha | GROUP | pronoun
7 | mixed | Hanratty Homes | ORG | organisation
8 | indirect | Hanratty Homes | ORG | organisation
9 | mixed | Residential Tenancies Board | ORG | organisation
10 | indirect | Residential Tenancies Board | ORG | pronoun
11 | direct | Dessie Hanratty | PERSON | pronoun
12 | attitude | Dessie Hanratty | PERSON | title
13 | indirect | Bláthnaid | PERSON | pronoun
14 | direct | Bláthnaid | PERSON | name
15 | indirect | Gearóid Lavelle | PERSON | name
16 | attitude | Gearóid Lavelle | PERSON | title
17 | mixed | Department of Housing | ORG | organisation
18 | indirect | Irish Property Owners’ League | ORG | organisation
19 | direct | source at Mountjoy station | PERSON | title
20 | direct | Thandeka Mbatha | PERSON | pronoun
21 | direct | sticker beside their bell | DOCUMENT | document
22 | indirect | Gardaí | ORG | organisation
entity | PERSON | Dessie Hanratty | Mr Hanratty | landlord | -
entity | PERSON | Oisín Dowd | Oisín | - | -
entity | PERSON | Thandeka Mbatha | Thandeka | nurse | Mater
entity | PERSON | Jayden | - | - | -
entity | PERSON | Bláthnaid | - | - | Hinge
entity | PERSON | Gearóid Lavelle | - | TD | Sinn Féin
entity | ORG | Residential Tenancies Board | RTB | - | -
entity | ORG | The Dublin Star | - | - | -
entity | ORG | Mater | - | - | -
entity | ORG | Hanratty Homes | - | - | -
entity | ORG | District Court | - | - | -
entity | ORG | Hinge | - | - | -
entity | ORG | Sinn Féin | - | - | -
entity | ORG | Department of Housing | - | - | -
entity | ORG | Irish Property Owners’ League | - | - | -
entity | ORG | Gardaí | - | - | -
entity | ORG | DPP | - | - | -
entity | ORG | Clúid | - | - | -
entity | ORG | Dublin Bus | - | - | -
entity | LOC | Malachy Terrace | - | - | -
entity | LOC | Phibsborough | - | - | -
entity | LOC | Mountjoy | - | - | -
entity | LOC | Shelbourne Park | - | - | -
entity | LOC | Cabra | - | - | -
entity | LOC | Finglas | - | - | -
entity | LOC | Drumcondra | - | - | -
entity | LOC | Dingle Road | - | - | -
entity | LOC | Dublin Central | - | - | -
entity | LOC | Swords | - | - | -
meta | LANDLORD FROM HELL ‘TOOK OUR FRONT DOOR’, SAY TENANTS | - | Jacinta Nugent
