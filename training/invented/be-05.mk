Residents '<q23>living beside a cesspit</q23>' as sewage plant fails again

<s24>Uisce Éireann</s24> <c24>has apologised</c24> to <a24>the people of a West Cork village</a24> for <q24>spilling untreated sewage into an estuary for the fourth time since June</q24>.

Swimming has been banned at Trá na nGé, near Kilnamartel, until further notice. The oyster beds of Ó Laoire Teoranta, which employs 31 people on the Leap side of the inlet, were closed on Friday.

<s1>Residents</s1> <c1>say</c1> <q1>the treatment plant at Coolbawn, built for 900 people in 1987, now serves 3,400</q1>. <s2>They</s2> <c2>have demanded</c2> <q2>a meeting with the Minister for Housing, Donncha Prendeville</q2>.

"<q3>We are living beside a cesspit and paying a mortgage for the view,</q3>" <c3>said</c3> <s3>Gobnait Minihane</s3>, who chairs the Cuan Glan campaign. <s4>The retired vet</s4> <c4>claimed</c4> <q4>her granddaughter was treated at Bantry General Hospital for an ear infection after paddling there</q4>.

<s5>Uisce Éireann</s5> <c5>said</c5> <q5>two pumps had failed during Storm Fionnuala and the standby generator did not start</q5>. "<q6>We fully accept that this falls short of what customers in Kilnamartel are entitled to expect,</q6>" <s6>a spokesman</s6> <c6>said</c6>.

<s7>The utility</s7> <c7>intends</c7> <q7>to lodge plans for a €26m plant at Barry's Cross by the spring</q7>.

Promises have been made before. <s8>A 2021 report by the Environmental Protection Agency</s8> <c8>stated</c8> that <q8>the works were "incapable of compliance"</q8>, and Macroom District Court fined the company €4,000 last year after Inland Fisheries Ireland found 600 dead trout in the River Sullane Beag.

<s9>Judge Honor Lacey</s9> <c9>remarked</c9> at the time that <q9>she had "seen parking tickets with more teeth"</q9>.

<s10>Peadar Ó Laoire</s10>, who founded the oyster firm with his brother Con, <c10>estimates</c10> <q10>the closure will cost it €210,000 before Christmas</q10>. His solicitors, Deasy Fitzmaurice, have written to the utility.

"<q11>Hong Kong doesn't ring you back,</q11>" <s11>he</s11> <c11>told</c11> <a11>the Irish Examiner</a11>. "<q11>They ring Brittany.</q11>"

<s12>Con</s12>, a former county hurler, <c12>said</c12> <q12>Cork County Council was to blame</q12>. It granted permission for 410 houses at Páirc an Mhuilinn while the plant was overloaded. <s13>The council</s13> <c13>denied</c13> <q13>responsibility</q13>. "<q14>Capacity was confirmed to us in writing on each occasion,</q14>" <s14>it</s14> <c14>said</c14>.

The developer of the estate, Shanahan Bell, which is in receivership, could not be contacted.

<s15>Fianna Fáil councillor Declan Hurley-Ryan</s15> <c15>called for</c15> <q15>a halt to further connections</q15>. <s17>His Sinn Féin rival Muireann Coade</s17>, who lives in the estate, disagreed, <c17>saying</c17> <q17>a ban would punish young couples for "a bill their grandparents should have been sent"</q17>. His motion was defeated by 11 votes to nine.

At Scoil Naomh Finbarr, within 300m of the plant, windows have been kept shut since Halloween. <s18>The school</s18> <c18>has told</c18> <a18>parents</a18> <q18>it may have to move junior infants to the GAA hall</q18>.

<s19>Its principal, Brother Malachy Dunne</s19>, <c19>believes</c19> <q19>nothing will change until the smell reaches Dublin</q19>. "<q20>I have asked the HSE for somebody to measure the air,</q20>" <s20>he</s20> <c20>said</c20>. "<q20>They sent me a leaflet about radon.</q20>"

<s21>Ms Minihane</s21> <c21>said</c21> <q21>Cuan Glan would march from the Star of the Sea church to the plant on Sunday week</q21>. <s22>She</s22> <c22>advised</c22> <a22>those attending</a22> <q22>to bring a peg</q22>.
-----
1 | indirect | Residents | GROUP | group
2 | indirect | Residents | GROUP | pronoun
3 | direct | Gobnait Minihane | PERSON | name
4 | indirect | Gobnait Minihane | PERSON | title
5 | indirect | Uisce Éireann | ORG | organisation
6 | direct | Uisce Éireann | ORG | organisation
7 | attitude | Uisce Éireann | ORG | organisation
8 | mixed | 2021 report by the Environmental Protection Agency | DOCUMENT | document
9 | mixed | Honor Lacey | PERSON | name
10 | indirect | Peadar Ó Laoire | PERSON | name
11 | direct | Peadar Ó Laoire | PERSON | pronoun
12 | indirect | Con | PERSON | name
13 | indirect | Cork County Council | ORG | organisation
14 | direct | Cork County Council | ORG | pronoun
15 | indirect | Declan Hurley-Ryan | PERSON | name
17 | mixed | Muireann Coade | PERSON | name
18 | indirect | Scoil Naomh Finbarr | ORG | organisation
19 | attitude | Malachy Dunne | PERSON | name
20 | direct | Malachy Dunne | PERSON | pronoun
21 | indirect | Gobnait Minihane | PERSON | surname
22 | indirect | Gobnait Minihane | PERSON | pronoun
23 | mixed | Gobnait Minihane | PERSON | none
24 | indirect | Uisce Éireann | ORG | organisation
entity | ORG | Uisce Éireann | - | - | -
entity | LOC | West Cork | - | - | -
entity | LOC | Trá na nGé | - | - | -
entity | LOC | Kilnamartel | - | - | -
entity | ORG | Ó Laoire Teoranta | - | - | -
entity | LOC | Leap | - | - | -
entity | LOC | Coolbawn | - | - | -
entity | PERSON | Donncha Prendeville | - | Minister for Housing | -
entity | PERSON | Gobnait Minihane | Ms Minihane | chair | Cuan Glan
entity | ORG | Cuan Glan | - | - | -
entity | LOC | Bantry General Hospital | - | - | -
entity | LOC | Barry's Cross | - | - | -
entity | ORG | Environmental Protection Agency | - | - | -
entity | ORG | Macroom District Court | - | - | -
entity | ORG | Inland Fisheries Ireland | - | - | -
entity | LOC | River Sullane Beag | - | - | -
entity | PERSON | Honor Lacey | Judge Honor Lacey | Judge | -
entity | PERSON | Peadar Ó Laoire | - | founder | Ó Laoire Teoranta
entity | PERSON | Con | - | founder | Ó Laoire Teoranta
entity | ORG | Deasy Fitzmaurice | - | - | -
entity | LOC | Hong Kong | - | - | -
entity | LOC | Brittany | - | - | -
entity | ORG | Irish Examiner | - | - | -
entity | ORG | Cork County Council | - | - | -
entity | LOC | Páirc an Mhuilinn | - | - | -
entity | ORG | Shanahan Bell | - | - | -
entity | PERSON | Declan Hurley-Ryan | - | councillor | Fianna Fáil
entity | ORG | Fianna Fáil | - | - | -
entity | PERSON | Muireann Coade | - | - | Sinn Féin
entity | ORG | Sinn Féin | - | - | -
entity | ORG | Scoil Naomh Finbarr | - | - | -
entity | ORG | GAA | - | - | -
entity | PERSON | Malachy Dunne | Brother Malachy Dunne | principal | Scoil Naomh Finbarr
entity | LOC | Dublin | - | - | -
entity | ORG | HSE | - | - | -
entity | LOC | Star of the Sea | - | - | -
meta | Residents 'living beside a cesspit' as sewage plant fails again | - | -
