Tenants ‘<q1>left in limbo</q1>’ as council and fund dispute €14m repair bill

<s2>Residents of Cedar Wharf</s2> <c2>say</c2> <q2>they were warned about stairwells two years ago</q2>

By Niamh Corrigan

<q3>More than 200 households in a north Dublin apartment complex may have to leave their homes for up to a year while fire-safety defects are repaired</q3>, <s3>Dublin City Council</s3> <c3>has told</c3> <a3>them</a3>.

In letters delivered on Monday, <s4>the council</s4> <c4>said</c4> <q4>engineers had found “significant deficiencies” in five of the seven blocks at Cedar Wharf, off the Malahide Road</q4>. The complex was completed in 2007 by Glenmalin Homes, a developer that was wound up three years later.

The blocks have been owned since 2018 by Larkfield Residential, a property fund based in Luxembourg, which leases 140 of the apartments to the council for social housing. <s5>The fund</s5> <c5>maintains</c5> that <q5>the lease makes the local authority responsible for repairs</q5>. The dispute over the bill is before the High Court.

“<q6>We’re the meat in the sandwich,</q6>” <c6>said</c6> <s6>Brendan Hickey, chairman of the tenants’ association</s6>, who has lived at Cedar Wharf for 11 years. “<q6>Nobody is saying the place is safe and nobody is saying they’ll pay. We’ve been left in limbo.</q6>”

<s7>His neighbour, Oluchi Eze, a healthcare assistant at Beaumont Hospital</s7>, <c7>said</c7> <q7>she had been offered a hotel room in Swords for herself and three children</q7>.

“<q8>How do I get them to school in Coolock from there?</q8>” <s8>she</s8> <c8>asked</c8>. “<q8>My eldest is doing the Leaving Cert in June.</q8>”

<s9>Ms Eze</s9> <c9>said</c9> <q9>the damp in her hallway had been reported “nine or 10 times” since she moved in</q9>. <s10>An email from Larkfield’s managing agents</s10>, seen by The Irish Times, <c10>advised</c10> <a10>her</a10> in 2022 <q10>to “open a window where possible”</q10>.

Speaking in the Dáil on Tuesday, <s11,12>Minister for Housing Cathal Devane</s11,12> <c11>described</c11> the situation as “<q11>deeply unsatisfactory</q11>” and <c12>promised</c12> that <q12>no family would be made homeless</q12>. <s13>He</s13> <c13>said</c13> <q13>the Government’s remediation scheme, which opened in 2023, would cover the common areas but not the individual apartments</q13>.

<q14>That was “cold comfort”</q14>, <c14>said</c14> <s14>Sinn Féin housing spokeswoman Eimear Quigley</s14>.

“<q15>The Minister knew about Cedar Wharf in February, because I wrote to him about it,</q15>” <s15>she</s15> <c15>told</c15> <a15>the House</a15>. “<q15>He has had eight months and he has come in here with an adjective.</q15>”

<s16>Mr Devane</s16> <c16>rejected</c16> <q16>the charge</q16>. <q17>He had received 4,000 letters about defects since taking office</q17>, <s17>he</s17> <c17>said</c17>, <q17>and officials had visited the complex in March</q17>.

<s18>The Labour leader, Fergal Noone</s18>, <c18>asked</c18> <q18>whether rent was still being paid to the fund</q18>. <s19>The Taoiseach</s19>, who was sitting beside Mr Devane, <c19>indicated</c19> that <q19>it was</q19>.

<s20>Council records</s20> <c20>show</c20> that <q20>a fire officer, Declan Prior, recommended in November 2023 that two stairwells be closed</q20>. <s21>A council spokesman</s21> <c21>said</c21> <q21>the recommendation was acted on “insofar as was practicable”</q21>.

Larkfield did not respond to queries. In court papers, however, <s22>it</s22> <c22>claims</c22> that <q22>the council was made aware of the defects before it signed the leases</q22>. The fund, which owns about 3,100 apartments in the State, recorded a profit of €38 million last year.

<q23>Up to 100,000 apartments built between 1991 and 2013 have defects of some kind</q23>, <c23>according to</c23> <s23>the Housing Agency</s23>. The average cost of putting them right is €25,000.

<s24>Architect Orla Lavelle</s24>, who advised an Oireachtas committee on the issue, <c24>believes</c24> <q24>Cedar Wharf will not be the last</q24>. “<q25>We had a system in which the builder certified his own work,</q25>” <s25>she</s25> <c25>said</c25>. “<q25>It took about 20 years for that to come out in the walls.</q25>”

<s26>Mr Hickey</s26> <c26>has refused</c26> <q26>to sign the council’s relocation form</q26>. Ms Eze has packed two bags and left them in the hall.

“<q27>They’re under the fire notice,</q27>” <s27>she</s27> <c27>said</c27>. “<q27>It says, ‘<n27>In an emergency, use the stairs</n27>’.</q27>”

The case is listed for hearing on November 4th.
-----
1 | mixed | Brendan Hickey | PERSON | none
2 | indirect | Residents of Cedar Wharf | GROUP | group
3 | indirect | Dublin City Council | ORG | organisation
4 | mixed | Dublin City Council | ORG | organisation
5 | indirect | Larkfield Residential | ORG | organisation
6 | direct | Brendan Hickey | PERSON | name
7 | indirect | Oluchi Eze | PERSON | name
8 | direct | Oluchi Eze | PERSON | pronoun
9 | mixed | Oluchi Eze | PERSON | surname
10 | mixed | email from Larkfield’s managing agents | DOCUMENT | document
11 | mixed | Cathal Devane | PERSON | name
12 | indirect | Cathal Devane | PERSON | name
13 | indirect | Cathal Devane | PERSON | pronoun
14 | mixed | Eimear Quigley | PERSON | name
15 | direct | Eimear Quigley | PERSON | pronoun
16 | indirect | Cathal Devane | PERSON | surname
17 | indirect | Cathal Devane | PERSON | pronoun
18 | indirect | Fergal Noone | PERSON | name
19 | indirect | Taoiseach | PERSON | title
20 | indirect | Council records | DOCUMENT | document
21 | mixed | Dublin City Council | ORG | organisation
22 | indirect | Larkfield Residential | ORG | pronoun
23 | indirect | Housing Agency | ORG | organisation
24 | attitude | Orla Lavelle | PERSON | name
25 | direct | Orla Lavelle | PERSON | pronoun
26 | attitude | Brendan Hickey | PERSON | surname
27 | direct | Oluchi Eze | PERSON | pronoun
entity | PERSON | Brendan Hickey | Mr Hickey | chairman | tenants’ association
entity | PERSON | Oluchi Eze | Ms Eze | healthcare assistant | Beaumont Hospital
entity | PERSON | Cathal Devane | Mr Devane | Minister for Housing | -
entity | PERSON | Eimear Quigley | - | housing spokeswoman | Sinn Féin
entity | PERSON | Fergal Noone | - | leader | Labour
entity | PERSON | Declan Prior | - | fire officer | -
entity | PERSON | Orla Lavelle | - | Architect | -
entity | ORG | Dublin City Council | - | - | -
entity | ORG | Glenmalin Homes | - | - | -
entity | ORG | Larkfield Residential | Larkfield | - | -
entity | ORG | High Court | - | - | -
entity | ORG | Beaumont Hospital | - | - | -
entity | ORG | The Irish Times | - | - | -
entity | ORG | Dáil | House | - | -
entity | ORG | Sinn Féin | - | - | -
entity | ORG | Labour | - | - | -
entity | ORG | Housing Agency | - | - | -
entity | ORG | Oireachtas | - | - | -
entity | LOC | Cedar Wharf | - | - | -
entity | LOC | Dublin | - | - | -
entity | LOC | Malahide Road | - | - | -
entity | LOC | Luxembourg | - | - | -
entity | LOC | Swords | - | - | -
entity | LOC | Coolock | - | - | -
meta | Tenants ‘left in limbo’ as council and fund dispute €14m repair bill | - | Niamh Corrigan
