<s1>Nurses</s1> <c1>dare</c1> <a1>Governor Lokwang</a1> <q1>to sack them</q1> as allowances row deepens

By OUMA WETANGULA

<s2>Striking nurses in Kerimoi County</s2> yesterday tore up their return-to-work letters and <c2>told</c2> <a2>Governor Philemon Lokwang</a2> to “<q2>come and give the injections himself</q2>”.

<s3>The more than 900 nurses</s3>, who downed their tools on February 3, <c3>accuse</c3> the devolved unit of <q3>diverting Sh240 million meant for their risk allowances</q3>.

“<q4>We have been clapped for, prayed for and sung for. What we have not been is paid,</q4>” <s4>Kenya National Union of Nurses (Knun) branch secretary Bernard Otuoma</s4> <c4>told</c4> <a4>a charged meeting</a4> at Posta Grounds.

<s5>Mr Otuoma</s5> <c5>claimed</c5> that <q5>the money left the National Treasury in December and “branched off somewhere between Nairobi and Kapsirei”</q5>.

But the governor, who was opening a maize store in Lomut Ward, would have none of it. <s6>He</s6> <c6>ordered</c6> <a6>the strikers</a6> <q6>back to the wards by Friday, failing which their jobs would be advertised</q6>.

“<q7>Even a frog makes noise and the cow still drinks,</q7>” <c7>said</c7> <s7>the county boss</s7>, who is serving his second and last term. “<q7>I have drunk from this well for nine years.</q7>”

<c8>According to</c8> <s8>him</s8>, <q8>a payroll audit by Keino Mwaura & Associates had unearthed 112 ghost workers, “some of them resting in the cemetery”</q8>. But <s9>the audit</s9>, a copy of which the Sentinel has seen, <c9>lists</c9> <q9>only 41</q9>.

<s10>Health executive Grace Chepkwony</s10> <c10>distanced herself</c10> from <q10>both figures</q10>. “<q11>I have not met any ghost. Ask those who sign cheques,</q11>” <s11>Dr Chepkwony</s11> <c11>said</c11> on phone before disconnecting the call.

At Kapsirei Level Five Hospital, wheelbarrows stood where the ambulances should have been. Only the maternity wing, manned by Kenya Defence Forces (KDF) medics from Gilgil, was open.

“<q12>They told us, ‘<n12>Go to St Monica or go home</n12>,’</q12>” <c12>said</c12> <s12>Esther Nasimiyu</s12>, whose son, 4, has pneumonia. “<q12>St Monica wants a deposit of Sh8,000. I sell omena.</q12>”

<s13>The mother of three</s13> <c13>pleaded</c13> with <a13>both sides</a13> <q13>to remember that a child does not know what an allowance is</q13>. <s14>She</s14> <c14>fears</c14> <q14>the boy will not see the weekend</q14>.

St Monica Mission Hospital, run by the Catholic Diocese of Kapsirei, admitted 300 patients on Tuesday against a capacity of 120. <s15>Bishop Anselm Ekidor</s15> <c15>offered</c15> <q15>to mediate “at any hour, under any tree”</q15>.

<s16>Nominated MCA Halima Abdi of UDA</s16>, who joined the procession, <c16>warned</c16> that <q16>someone would be buried because of somebody else's signature</q16>. <s17>She</s17> <c17>asked</c17> <a17>the Ethics and Anti-Corruption Commission (EACC)</a17> <q17>to freeze the county's accounts at Rift Commercial Bank</q17>.

<s18,19>EACC regional manager Tom Kirui</s18,19> <c18>confirmed</c18> <q18>receiving a complaint</q18> but <c19>ruled out</c19> <q19>arrests “for now”</q19>.

This is the third stand-off in as many years. In 2023, <s20>Justice Paul Sitienei of the Employment and Labour Relations Court in Eldoret</s20> <c20>found</c20> that <q20>the county had treated its nurses “like beggars at their own gate”</q20>.

Deputy Governor Rebecca Lokwang, who is not related to her boss, has been more conciliatory. At a burial in Chemolok village on Sunday, <s21,22>Ms Lokwang</s21,22> <c21>thanked</c21> the nurses for “<q21>carrying us through Covid</q21>” and <c22>admitted</c22> that <q22>two of the signatories had been on leave</q22>.

In Nairobi, <s23>Knun deputy secretary-general Wanjiku Mbugua</s23> <c23>threatened</c23> <q23>to paralyse services in all 47 counties</q23>. “<q24>Touch one in Kerimoi and you have touched us all,</q24>” <s24>she</s24> <c24>thundered</c24>.
-----
1 | indirect | Nurses | GROUP | group
2 | mixed | Nurses | GROUP | group
3 | indirect | Nurses | GROUP | group
4 | direct | Bernard Otuoma | PERSON | name
5 | mixed | Bernard Otuoma | PERSON | surname
6 | indirect | Philemon Lokwang | PERSON | pronoun
7 | direct | Philemon Lokwang | PERSON | title
8 | mixed | Philemon Lokwang | PERSON | pronoun
9 | indirect | payroll audit by Keino Mwaura & Associates | DOCUMENT | document
10 | indirect | Grace Chepkwony | PERSON | name
11 | direct | Grace Chepkwony | PERSON | surname
12 | direct | Esther Nasimiyu | PERSON | name
13 | indirect | Esther Nasimiyu | PERSON | title
14 | attitude | Esther Nasimiyu | PERSON | pronoun
15 | mixed | Anselm Ekidor | PERSON | name
16 | indirect | Halima Abdi | PERSON | name
17 | indirect | Halima Abdi | PERSON | pronoun
18 | indirect | Tom Kirui | PERSON | name
19 | mixed | Tom Kirui | PERSON | name
20 | mixed | Paul Sitienei | PERSON | name
21 | mixed | Rebecca Lokwang | PERSON | surname
22 | indirect | Rebecca Lokwang | PERSON | surname
23 | indirect | Wanjiku Mbugua | PERSON | name
24 | direct | Wanjiku Mbugua | PERSON | pronoun
entity | PERSON | Philemon Lokwang | Governor Philemon Lokwang; Governor Lokwang | Governor | Kerimoi County
entity | PERSON | Bernard Otuoma | Mr Otuoma | branch secretary | Kenya National Union of Nurses
entity | PERSON | Grace Chepkwony | Dr Chepkwony | Health executive | -
entity | PERSON | Esther Nasimiyu | - | - | -
entity | PERSON | Anselm Ekidor | Bishop Anselm Ekidor | Bishop | Catholic Diocese of Kapsirei
entity | PERSON | Halima Abdi | - | Nominated MCA | UDA
entity | PERSON | Tom Kirui | - | regional manager | Ethics and Anti-Corruption Commission
entity | PERSON | Paul Sitienei | Justice Paul Sitienei | Justice | Employment and Labour Relations Court
entity | PERSON | Rebecca Lokwang | Deputy Governor Rebecca Lokwang; Ms Lokwang | Deputy Governor | Kerimoi County
entity | PERSON | Wanjiku Mbugua | - | deputy secretary-general | Kenya National Union of Nurses
entity | ORG | Kenya National Union of Nurses | Knun | - | -
entity | ORG | National Treasury | - | - | -
entity | ORG | Keino Mwaura & Associates | - | - | -
entity | ORG | Sentinel | - | - | -
entity | ORG | Kapsirei Level Five Hospital | - | - | -
entity | ORG | Kenya Defence Forces | KDF | - | -
entity | ORG | St Monica Mission Hospital | St Monica | - | -
entity | ORG | Catholic Diocese of Kapsirei | - | - | -
entity | ORG | UDA | - | - | -
entity | ORG | Ethics and Anti-Corruption Commission | EACC | - | -
entity | ORG | Rift Commercial Bank | - | - | -
entity | ORG | Employment and Labour Relations Court | - | - | -
entity | LOC | Kerimoi County | Kerimoi | - | -
entity | LOC | Posta Grounds | - | - | -
entity | LOC | Nairobi | - | - | -
entity | LOC | Kapsirei | - | - | -
entity | LOC | Lomut Ward | - | - | -
entity | LOC | Gilgil | - | - | -
entity | LOC | Eldoret | - | - | -
entity | LOC | Chemolok | - | - | -
meta | Nurses dare Governor Lokwang to sack them as allowances row deepens | - | Ouma Wetangula
