Landlord scraps ‘<x>geranium clause</x>’ after Waterford tenants withhold rent

<s1>Corrib Living</s1> <c1>says</c1> <q1>it has ‘listened’</q1>; <s2>union</s2> <c2>vows</c2> <q2>to fight on over damp at Quarry Court</q2>

By Sorcha Ní Mháille

One of the State's biggest private landlords has dropped a lease term obliging tenants to seek consent for balcony plants, eight weeks into a partial rent strike in Waterford.

Corrib Living, the Irish arm of the Frankfurt fund manager Adler-Voss, wrote on Monday to 214 households in Quarry Court and The Tannery. ‘<q3>We accept that the wording was clumsy and we are sorry for any upset caused,</q3>’ <s3>the letter</s3> <c3>states</c3>.

The climbdown was met with a shrug by We're Staying Put, the tenants' union formed in the city in 2021.

‘<q4>Nobody goes eight weeks on two-thirds rent for the right to own a geranium,</q4>’ <c4>said</c4> <s4>its chairperson, Gráinne Uí Dhomhnaill</s4>. ‘<q4>There are mushrooms on my son's wall. Actual mushrooms.</q4>’

<s5>She</s5> <c5>alleged</c5> that <q5>Waterford City and County Council had condemned 19 bathrooms since November and that not one had been repaired</q5>.

<s6>The council</s6> <c6>puts</c6> <q6>the figure at 11</q6>. <s7>Its director of housing, Declan Power</s7>, <c7>told</c7> <a7>councillors</a7> last week <q7>Corrib had been served with notices under the 2019 standards and was appealing seven</q7>.

‘<q8>They can appeal to the Pope if they like. He has better ventilation,</q8>’ <c8>interjected</c8> <s8>Cllr Maeve Power (Labour)</s8>, who is no relation.

<s9>Sinn Féin councillor Eoghan Tobin</s9> <c9>queried</c9> <q9>why the authority's own inspectors had needed five months to find the lift</q9>.

Corrib, which has 6,300 homes in Dublin, Cork and Galway and sponsors the Ferrybank hurlers, has bristled at what <s10>it</s10> <c10>calls</c10> ‘<q10>a narrative of neglect</q10>’. <s11>A spokeswoman</s11> <c11>said</c11> <q11>its contractor, Hennessy Quill, had been turned away on 40 occasions</q11>. ‘<q12>You cannot treat mould from the car park,</q12>’ <s12>she</s12> <c12>added</c12>.

That drew a swift answer from The Tannery. ‘<q13>They came at 11 in the morning to people who work,</q13>’ <c13>said</c13> <s13>Kasia Wrona, a care assistant from Kraków</s13>.

The 38-year-old, whose rent rose to €1,640 in spring, has left a note on her door. <s14>It</s14> <c14>reads</c14>: ‘<q14>Ring. I am in.</q14>’

<s15>Her neighbour Patience Eze</s15> <c15>would not tell</c15> <a15>Home & Tenure</a15> <q15>where she works</q15>.

The Residential Tenancies Board (RTB) is to hear 63 linked disputes in March. In an interim ruling, <s16>adjudicator Fiachra Lowry</s16> <c16>found</c16> that <q16>withholding rent was ‘not a remedy known to the Act’</q16>. <s17>Doorstep, a housing charity</s17>, <c17>is advising</c17> <a17>strikers</a17> <q17>to pay in full, under protest, and keep the receipts</q17>.

In Leinster House, <s18,19>Minister of State Colm Ó Raghallaigh</s18,19> <c18>ruled out</c18> <q18>a statutory ban on such terms</q18>, <c19>saying</c19> <q19>leases were ‘a matter for the parties’</q19>.

<s20>Property Owners Éire</s20>, which lobbies for landlords, <c20>reckons</c20> <q20>the dispute has cost Corrib €900,000</q20>. <s21>Its head of policy, Hugo Stapleton</s21>, <c21>hopes</c21> <q21>the fund will not ‘take its money to Leeds’</q21>.

Uí Dhomhnaill, a former nurse and Unite shop steward, seemed untroubled. ‘<q22>Tell them the boat goes from Rosslare,</q22>’ <s22>she</s22> <c22>texted</c22> from Tully's bar on Barrack Street, where <s23>members</s23> <c23>had just agreed</c23> <q23>to carry on until Easter</q23>.
-----
1 | mixed | Corrib Living | ORG | organisation
2 | indirect | We're Staying Put | ORG | organisation
3 | direct | letter | DOCUMENT | document
4 | direct | Gráinne Uí Dhomhnaill | PERSON | name
5 | indirect | Gráinne Uí Dhomhnaill | PERSON | pronoun
6 | indirect | Waterford City and County Council | ORG | organisation
7 | indirect | Declan Power | PERSON | name
8 | direct | Maeve Power | PERSON | name
9 | indirect | Eoghan Tobin | PERSON | name
10 | mixed | Corrib Living | ORG | pronoun
11 | indirect | Corrib Living | ORG | organisation
12 | direct | Corrib Living | ORG | pronoun
13 | direct | Kasia Wrona | PERSON | name
14 | direct | note on her door | DOCUMENT | pronoun
15 | attitude | Patience Eze | PERSON | name
16 | mixed | Fiachra Lowry | PERSON | name
17 | indirect | Doorstep | ORG | organisation
18 | indirect | Colm Ó Raghallaigh | PERSON | name
19 | mixed | Colm Ó Raghallaigh | PERSON | name
20 | indirect | Property Owners Éire | ORG | organisation
21 | mixed | Hugo Stapleton | PERSON | name
22 | direct | Gráinne Uí Dhomhnaill | PERSON | pronoun
23 | indirect | members | GROUP | group
entity | PERSON | Gráinne Uí Dhomhnaill | Uí Dhomhnaill | chairperson | We're Staying Put
entity | PERSON | Declan Power | - | director of housing | Waterford City and County Council
entity | PERSON | Maeve Power | Cllr Maeve Power | Cllr | Waterford City and County Council
entity | PERSON | Eoghan Tobin | - | councillor | Sinn Féin
entity | PERSON | Kasia Wrona | - | care assistant | -
entity | PERSON | Patience Eze | - | - | -
entity | PERSON | Fiachra Lowry | - | adjudicator | Residential Tenancies Board
entity | PERSON | Colm Ó Raghallaigh | - | Minister of State | -
entity | PERSON | Hugo Stapleton | - | head of policy | Property Owners Éire
entity | ORG | Corrib Living | Corrib | - | -
entity | ORG | Adler-Voss | - | - | -
entity | ORG | We're Staying Put | - | - | -
entity | ORG | Waterford City and County Council | - | - | -
entity | ORG | Ferrybank | - | - | -
entity | ORG | Hennessy Quill | - | - | -
entity | ORG | Home & Tenure | - | - | -
entity | ORG | Residential Tenancies Board | RTB | - | -
entity | ORG | Doorstep | - | - | -
entity | ORG | Property Owners Éire | - | - | -
entity | ORG | Unite | - | - | -
entity | NORP | Irish | - | - | -
entity | NORP | Labour | - | - | -
entity | NORP | Sinn Féin | - | - | -
entity | LOC | Waterford | - | - | -
entity | LOC | Quarry Court | - | - | -
entity | LOC | The Tannery | - | - | -
entity | LOC | Frankfurt | - | - | -
entity | LOC | Dublin | - | - | -
entity | LOC | Cork | - | - | -
entity | LOC | Galway | - | - | -
entity | LOC | Kraków | - | - | -
entity | LOC | Leinster House | - | - | -
entity | LOC | Leeds | - | - | -
entity | LOC | Rosslare | - | - | -
entity | LOC | Tully's | - | - | -
entity | LOC | Barrack Street | - | - | -
meta | Landlord scraps ‘geranium clause’ after Waterford tenants withhold rent | - | Sorcha Ní Mháille
