Retailer fined €2.8m for ‘<q1>covert</q1>’ face scanning at self-service tills

By Ruadhán Killoughery

<s2>The Data Protection Commission (DPC)</s2> has fined the supermarket chain Tighe & Hanlon €2.8 million after <c2>finding</c2> that <q2>it scanned the faces of hundreds of thousands of shoppers without their knowledge</q2>.

The retailer, which has 61 shops in the State, used cameras above its self-service tills to compare customers with a “<x>watch list</x>” of suspected shoplifters over 19 months between 2022 and 2024.

In a 94-page decision published on Thursday, <s3>the commission</s3> <c3>said</c3> <q3>the system was “covert in every meaningful sense” and had been operated without a lawful basis</q3>. <q4>Notices at shop entrances</q4>, <s4>it</s4> <c4>noted</c4>, <q4>referred only to “<n4>CCTV for your comfort and safety</n4>”</q4>.

<s5>Deputy commissioner Fiachra Mulhern</s5> <c5>said</c5> <q5>shoppers had a right to know “when their face is being turned into a number”</q5>.

“<q6>There is no exemption in European law for being in a hurry with your groceries,</q6>” <s6>he</s6> <c6>told</c6> <a6>reporters</a6>. “<q6>Nor is there one for being embarrassed by your losses.</q6>”

The company has 28 days to appeal to the Circuit Court. <s7>It</s7> <c7>said</c7> <q7>it was “deeply disappointed” and would study the decision with its legal advisers</q7>.

<s8,9>Chief executive Gráinne Wadding</s8,9>, who took over last year from the chain’s founder, Donal Tighe, <c8>apologised</c8> to <a8>customers</a8> for <q8>any upset caused</q8> but <c9>maintained</c9> that <q9>no images had been shared with third parties</q9>.

“<q10>We were trying to protect our people,</q10>” <s10>she</s10> <c10>said</c10>. “<q10>Assaults on staff went up 40 per cent in a single year and the guards were not coming.</q10>”

“<q11>We got the method wrong. I don’t accept that we got the motive wrong.</q11>”

An Garda Síochána declined to comment.

<c12>According to</c12> <s12>the decision</s12>, <q12>an internal email from the firm’s head of security in March 2023 advised store managers <n12>not to mention the cameras unless “directly challenged by a member of the public”</n12></q12>. <s13>A second email</s13>, sent from the Mullingar branch, <c13>warned</c13>: “<q13>If this gets out we will be on Liveline by dinnertime.</q13>”

The inquiry began with a complaint from a retired teacher, Peadar Loftus, who was wrongly stopped outside the company’s shop in Ennis in February 2024. <s14>Mr Loftus, 73</s14>, <c14>recalled</c14> <q14>being asked to empty his bag “in front of half the parish”</q14>.

“<q15>I’d bought a turnip and the paper,</q15>” <s15>he</s15> <c15>said</c15>. “<q15>The machine had me down as a man of 40 from Longford.</q15>”

<s16>His solicitor, Bríd Tangney</s16>, <c16>confirmed</c16> that <q16>civil proceedings had been issued</q16>. <s17>She</s17> <c17>believes</c17> <q17>up to 30 other shoppers may have been misidentified</q17>.

<s18,19>The digital rights group ClearSight Ireland</s18,19> <c18>welcomed</c18> <q18>the fine</q18> but <c19>questioned</c19> <q19>why it had taken two years</q19>. <s20>Its director, Tomasz Ó Laoire</s20>, <c20>called for</c20> <q20>an outright ban on biometric scanning in shops</q20>.

<s21>The Convenience Traders’ Federation</s21> <c21>said</c21> <q21>small shopkeepers would be “left with no tools at all” against theft</q21>. <q22>Shoplifting costs the sector €1.6 billion a year</q22>, <s22>it</s22> <c22>estimates</c22>.

Fines for breaches of the General Data Protection Regulation, which took effect in 2018, can reach 4 per cent of a company’s turnover. Tighe & Hanlon had sales of €412 million last year, and the penalty is the largest imposed on an Irish retailer.

<s23>Minister of State for Trade Cormac Duignan</s23> <c23>said</c23> <q23>he would bring forward proposals on facial recognition before the summer recess</q23>. <s24>The DPC</s24> <c24>intends</c24> <q24>to publish guidance for the sector in May</q24>.

The cameras were switched off in August 2024. <q25>The database they fed was deleted a fortnight later</q25>, <s25>the company</s25> <c25>says</c25>.
-----
1 | mixed | Data Protection Commission | ORG | none
2 | indirect | Data Protection Commission | ORG | organisation
3 | mixed | Data Protection Commission | ORG | organisation
4 | mixed | Data Protection Commission | ORG | pronoun
5 | mixed | Fiachra Mulhern | PERSON | name
6 | direct | Fiachra Mulhern | PERSON | pronoun
7 | mixed | Tighe & Hanlon | ORG | pronoun
8 | indirect | Gráinne Wadding | PERSON | name
9 | indirect | Gráinne Wadding | PERSON | name
10 | direct | Gráinne Wadding | PERSON | pronoun
11 | direct | Gráinne Wadding | PERSON | none
12 | mixed | 94-page decision published on Thursday | DOCUMENT | document
13 | direct | second email | DOCUMENT | document
14 | mixed | Peadar Loftus | PERSON | surname
15 | direct | Peadar Loftus | PERSON | pronoun
16 | indirect | Bríd Tangney | PERSON | name
17 | attitude | Bríd Tangney | PERSON | pronoun
18 | indirect | ClearSight Ireland | ORG | organisation
19 | indirect | ClearSight Ireland | ORG | organisation
20 | indirect | Tomasz Ó Laoire | PERSON | name
21 | mixed | Convenience Traders’ Federation | ORG | organisation
22 | indirect | Convenience Traders’ Federation | ORG | pronoun
23 | indirect | Cormac Duignan | PERSON | name
24 | attitude | Data Protection Commission | ORG | organisation
25 | indirect | Tighe & Hanlon | ORG | organisation
entity | PERSON | Fiachra Mulhern | - | Deputy commissioner | Data Protection Commission
entity | PERSON | Gráinne Wadding | - | Chief executive | Tighe & Hanlon
entity | PERSON | Donal Tighe | - | founder | Tighe & Hanlon
entity | PERSON | Peadar Loftus | Mr Loftus | retired teacher | -
entity | PERSON | Bríd Tangney | - | solicitor | -
entity | PERSON | Tomasz Ó Laoire | - | director | ClearSight Ireland
entity | PERSON | Cormac Duignan | - | Minister of State for Trade | -
entity | ORG | Data Protection Commission | DPC | - | -
entity | ORG | Tighe & Hanlon | - | - | -
entity | ORG | Circuit Court | - | - | -
entity | ORG | An Garda Síochána | - | - | -
entity | ORG | ClearSight Ireland | - | - | -
entity | ORG | Convenience Traders’ Federation | - | - | -
entity | NORP | European | - | - | -
entity | NORP | Irish | - | - | -
entity | LOC | Mullingar | - | - | -
entity | LOC | Ennis | - | - | -
entity | LOC | Longford | - | - | -
meta | Retailer fined €2.8m for ‘covert’ face scanning at self-service tills | - | Ruadhán Killoughery
