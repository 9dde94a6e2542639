‘<q1>They’ll be higher than the Spire</q1>’: Hundreds pack hall over turbines on west Cork ridge

By Eileen Prunty

More than 400 people crowded into a community hall in Coomnagarragh on Wednesday night to hear about 14 wind turbines, each 185m tall, planned for a ridge above the village.

Gardaí were needed to direct traffic at the church.

Developer Gaothán Renewables, a subsidiary of a Danish pension fund, lodged its application with An Coimisiún Pleanála on September 19. <s2>It</s2> <c2>says</c2> <q2>the €210m scheme would power 68,000 homes and pay €480,000 a year into a community fund for 15 years</q2>.

But <s3>Fiachra Lordan, chairman of the Coomnagarragh Ridge Group</s3>, <c3>told</c3> <a3>the meeting</a3> that <q3>no fund could compensate for the loss of a landscape</q3>.

“<q4>They’ll be higher than the Spire in Dublin, and there’ll be 14 of them,</q4>” <s4>Mr Lordan</s4> <c4>said</c4>. “<q4>I’m not against wind energy. I’d a solar panel on the roof before any of those lads had a website.</q4>”

The nearest turbine would stand 760m from the home of Noreen Harte, a retired public health nurse. <s5>She</s5> <c5>said</c5> <q5>she had received one leaflet, in February 2024, and assumed the plan had gone away</q5>.

“<q6>I nursed in this parish for 33 years, and I know what lying awake does to people,</q6>” <s6>Ms Harte</s6> <c6>said</c6>. “<q6>Nobody has come to my door to tell me how loud it will be.</q6>”

<s7>A noise assessment submitted with the application</s7> <c7>concludes</c7> that <q7>sound levels at 31 houses would be “within the limits set out in the guidelines”</q7>. Those guidelines date from 2006, and <s8>successive ministers</s8> <c8>have promised</c8> <q8>to replace them</q8>.

For the company, <s9>project manager Ruadhán Meskell</s9> <c9>insisted</c9> <q9>there had been three public information days and 260 house calls</q9>. <s10>He</s10> <c10>accepted</c10>, however, that <q10>some people had been missed</q10>.

“<q11>If there’s a house we didn’t get to, I’ll go there myself this week,</q11>” <s11>he</s11> <c11>said</c11>, to some heckling.

Mr Meskell, who is from Macroom, was asked from the floor whether he would live beside a turbine. <s12>He</s12> <c12>replied</c12> that <q12>he already did</q12>.

Several farmers whose land has been leased for the scheme stayed away. <s14>One of them</s14> <c14>told</c14> <a14>the Irish Examiner</a14> earlier in the day that <q14>the rent would allow his daughter to take over the holding</q14>.

“<q15>You won’t find those people objecting when there’s a factory going up in Ringaskiddy,</q15>” <c15>said</c15> <s15>the man</s15>, <s13>who</s13> <c13>did not want</c13> <q13>to be named</q13>. “<q15>There’s rushes growing on that hill. What else is it good for?</q15>”

All five councillors from the municipal district were present. <s16,17>Cllr Declan Twohig (FF)</s16,17> <c16>urged</c16> <a16>residents</a16> <q16>to make individual submissions rather than sign a petition</q16> and <c17>reminded</c17> <a17>them</a17> that <q17>the closing date was November 7</q17>.

His Social Democrats colleague, Aoibhe Linnane, got the coolest reception of the evening when <s18>she</s18> <c18>said</c18> <q18>the county could not meet its climate targets “on wishes”</q18>.

“<q19>I’ll be straight with ye, I think there are ridges where this would be right,</q19>” <s19>Ms Linnane</s19> <c19>said</c19>. “<q19>I’m just not sure this is one of them.</q19>”

<s20>The draft county development plan</s20> <c20>describes</c20> the area as “<q20>of high landscape value</q20>” but leaves it open to wind energy. A smaller scheme of six turbines on the same site was refused in 2013 because of the risk to hen harriers.

<s21>BirdWatch Ireland</s21> <c21>believes</c21> <q21>two pairs still nest within 3km</q21>.

<s23>Fr Colm Enright</s23>, whose parish owns the hall, <c23>denied</c23> <q23>taking sides</q23>. “<q24>I was asked for the key and I gave the key,</q24>” <s24>he</s24> <c24>said</c24>.

Ireland has a target of 9GW of onshore wind by 2030 and had just over 5GW installed at the end of last year. <s25>Developers</s25> <c25>blame</c25> <q25>delays in the planning system</q25>, where a decision on a large scheme takes 71 weeks on average.

<s26>A spokeswoman for Gaothán</s26> <c26>said</c26> yesterday <q26>it had “listened carefully” and would publish answers to every question raised</q26>. <s27>She</s27> <c27>ruled out</c27> <q27>any reduction in the height of the turbines</q27>.

The ridge group meets again on Monday to appoint a planning consultant.
-----
1 | direct | Fiachra Lordan | PERSON | none
2 | indirect | Gaothán Renewables | ORG | pronoun
3 | indirect | Fiachra Lordan | PERSON | name
4 | direct | Fiachra Lordan | PERSON | surname
5 | indirect | Noreen Harte | PERSON | pronoun
6 | direct | Noreen Harte | PERSON | surname
7 | mixed | noise assessment submitted with the application | DOCUMENT | document
8 | indirect | successive ministers | GROUP | group
9 | indirect | Ruadhán Meskell | PERSON | name
10 | indirect | Ruadhán Meskell | PERSON | pronoun
11 | direct | Ruadhán Meskell | PERSON | pronoun
12 | indirect | Ruadhán Meskell | PERSON | pronoun
13 | attitude | One of them | PERSON | pronoun
14 | indirect | One of them | PERSON | title
15 | direct | One of them | PERSON | title
16 | indirect | Declan Twohig | PERSON | name
17 | indirect | Declan Twohig | PERSON | name
18 | mixed | Aoibhe Linnane | PERSON | pronoun
19 | direct | Aoibhe Linnane | PERSON | surname
20 | mixed | draft county development plan | DOCUMENT | document
21 | attitude | BirdWatch Ireland | ORG | organisation
23 | indirect | Colm Enright | PERSON | name
24 | direct | Colm Enright | PERSON | pronoun
25 | indirect | Developers | GROUP | group
26 | mixed | Gaothán Renewables | ORG | organisation
27 | indirect | Gaothán Renewables | ORG | pronoun
entity | PERSON | Fiachra Lordan | Mr Lordan | chairman | Coomnagarragh Ridge Group
entity | PERSON | Noreen Harte | Ms Harte | retired public health nurse | -
entity | PERSON | Ruadhán Meskell | Mr Meskell | project manager | Gaothán Renewables
entity | PERSON | Declan Twohig | Cllr Declan Twohig | councillor | FF
entity | PERSON | Aoibhe Linnane | Ms Linnane | councillor | Social Democrats
entity | PERSON | Colm Enright | Fr Colm Enright | - | -
entity | ORG | Gaothán Renewables | Gaothán | - | -
entity | ORG | An Coimisiún Pleanála | - | - | -
entity | ORG | Coomnagarragh Ridge Group | - | - | -
entity | ORG | Irish Examiner | - | - | -
entity | ORG | FF | - | - | -
entity | ORG | Social Democrats | - | - | -
entity | ORG | BirdWatch Ireland | - | - | -
entity | LOC | Coomnagarragh | - | - | -
entity | LOC | Cork | - | - | -
entity | LOC | Dublin | - | - | -
entity | LOC | Spire | - | - | -
entity | LOC | Macroom | - | - | -
entity | LOC | Ringaskiddy | - | - | -
entity | LOC | Ireland | - | - | -
entity | NORP | Danish | - | - | -
meta | ‘They’ll be higher than the Spire’: Hundreds pack hall over turbines on west Cork ridge | - | Eileen Prunty
