Steynsdal in the dark as Eskom pulls plug on R1.9bn debt

By Lerato van Wyk-Dlamini

KLIPRAND: <s1>The Ngwenya Local Municipality</s1> <c1>has threatened</c1> <q1>to drag Eskom to court</q1> after the power utility cut supply to three Free State towns for up to 14 hours a day over a debt that has swollen to R1.9bn.

Traffic lights failed in Steynsdal and Kliprand on Monday morning, and by noon the pumps at the Valsrivier waterworks had stopped. <s2>Pick n Pay</s2> on Voortrekker Street <c2>said</c2> <q2>it had thrown away R200 000 worth of meat</q2>.

<s3>Executive mayor Tshepo “<x>Bra T</x>” Mokhele</s3> <c3>branded</c3> the cuts “<q3>economic sabotage</q3>”.

“<q4>We paid R30m in April. We paid R25m in May,</q4>” <s4>Mokhele</s4> <c4>told</c4> <a4>residents</a4> at the Adelaide Price Community Hall. “<q4>You don’t switch off a granny because her landlord is behind with the rent.</q4>”

<s5>Eskom</s5> <c5>said</c5> <q5>the April payment had bounced</q5>. <s6>Its provincial spokesperson, Dineo Halifax</s6>, <c6>said</c6> <q6>the municipality had broken four repayment agreements since 2019, the last of them within 11 days</q6>.

“<q7>Ngwenya collects from its customers and does not pass the money on,</q7>” <s7>Halifax</s7> <c7>said</c7>. <s8>She</s8> <c8>added</c8> that <q8>Eskom would “gladly” restore full supply if R120m was paid by Friday</q8>.

The cuts have set the ANC, which runs the council, against its own allies. <s9>Samwu’s Steynsdal branch</s9> <c9>accused</c9> Mokhele of <q9>spending on “gala dinners and German cars” while workers went without overtime pay</q9>, and <s10>Cosatu</s10> <c10>wants</c10> <q10>the province to place the municipality under administration</q10>.

That decision lies with the MEC for cooperative governance, Fikile Stuurman. <s12>Stuurman</s12> <c12>said</c12> <q12>a team from the Treasury was going through the books</q12>.

<s13>DA caucus leader Hennie Lombard</s13> <c13>said</c13> <q13>the council’s own records showed that R64m had gone to one contractor, Moss & Khoza Consulting, for a smart-meter project called Khanyisa that never lit a bulb</q13>. <s14>Moss & Khoza</s14> <c14>denied</c14> <q14>wrongdoing</q14>. <s15>The firm</s15> <c15>said</c15> <q15>4 300 meters had been delivered to the depot in Industria</q15>.

<s16>The Hawks</s16> <c16>confirmed</c16> yesterday that <q16>a docket had been opened</q16>.

For business the arguments are academic. <s17,18>The Steynsdal Chamber of Commerce</s17,18> <c17>estimated</c17> <q17>losses at R8m a day</q17> and <c18>said</c18> <q18>Karoo Mohair, which employs 310 people in Extension 4, might move to Kimberley</q18>. “<q19>All options are open,</q19>” <c19>said</c19> <s19>a manager at the plant</s19>.

At Pelonomi Clinic in Kliprand, nurses delivered twins by the light of a Nokia on Sunday night. The boys have been named Edison and Lucky.

“<q20>I was angry, but my husband laughed,</q20>” <c20>said</c20> <s20>their mother, Nthabiseng Field, 24</s20>. “<q20>He says at least one of them will always be cut off.</q20>”

Civic group SaveNgwenya filed papers in the high court in Bloemfontein on Tuesday. <s21>Its founding affidavit</s21> <c21>argues</c21> that <q21>residents who pay their accounts are being “punished for the sins of City Hall”</q21>. In 2020 Judge Ntombi Church ruled in favour of ratepayers in nearby Vaalkop, and the Supreme Court of Appeal upheld her order.

The energy regulator, Nersa, is cited as a respondent. <s23>It</s23> <c23>said</c23> <q23>it would abide by the court’s decision</q23>.

The matter is to be heard on Thursday, a few hours before Eskom’s deadline for Ngwenya’s reply. Kaizer Chiefs’ friendly against a Goldfields XI at Mangaung Park, in aid of the Mandela Day fund, has been moved to the afternoon. The floodlights could not be guaranteed.
-----
1 | indirect | Ngwenya Local Municipality | ORG | organisation
2 | indirect | Pick n Pay | ORG | organisation
3 | mixed | Tshepo “Bra T” Mokhele | PERSON | name
4 | direct | Tshepo “Bra T” Mokhele | PERSON | surname
5 | indirect | Eskom | ORG | organisation
6 | indirect | Dineo Halifax | PERSON | name
7 | direct | Dineo Halifax | PERSON | surname
8 | mixed | Dineo Halifax | PERSON | pronoun
9 | mixed | Samwu | ORG | organisation
10 | attitude | Cosatu | ORG | organisation
12 | indirect | Fikile Stuurman | PERSON | surname
13 | indirect | Hennie Lombard | PERSON | name
14 | indirect | Moss & Khoza Consulting | ORG | organisation
15 | indirect | Moss & Khoza Consulting | ORG | organisation
16 | indirect | Hawks | ORG | organisation
17 | indirect | Steynsdal Chamber of Commerce | ORG | organisation
18 | indirect | Steynsdal Chamber of Commerce | ORG | organisation
19 | direct | manager at the plant | PERSON | title
20 | direct | Nthabiseng Field | PERSON | name
21 | mixed | founding affidavit | DOCUMENT | document
23 | indirect | Nersa | ORG | pronoun
entity | PERSON | Tshepo “Bra T” Mokhele | Mokhele | Executive mayor | Ngwenya Local Municipality
entity | PERSON | Dineo Halifax | Halifax | spokesperson | Eskom
entity | PERSON | Fikile Stuurman | Stuurman | MEC for cooperative governance | -
entity | PERSON | Hennie Lombard | - | caucus leader | DA
entity | PERSON | Nthabiseng Field | - | - | -
entity | PERSON | Edison | - | - | -
entity | PERSON | Lucky | - | - | -
entity | PERSON | Ntombi Church | Judge Ntombi Church | Judge | -
entity | ORG | Ngwenya Local Municipality | Ngwenya | - | -
entity | ORG | Eskom | - | - | -
entity | ORG | Pick n Pay | - | - | -
entity | ORG | ANC | - | - | -
entity | ORG | Samwu | - | - | -
entity | ORG | Cosatu | - | - | -
entity | ORG | Treasury | - | - | -
entity | ORG | DA | - | - | -
entity | ORG | Moss & Khoza Consulting | Moss & Khoza | - | -
entity | ORG | Hawks | - | - | -
entity | ORG | Steynsdal Chamber of Commerce | - | - | -
entity | ORG | Karoo Mohair | - | - | -
entity | ORG | SaveNgwenya | - | - | -
entity | ORG | Supreme Court of Appeal | - | - | -
entity | ORG | Nersa | - | - | -
entity | ORG | Kaizer Chiefs | - | - | -
entity | ORG | Goldfields XI | - | - | -
entity | ORG | City Hall | - | - | -
entity | LOC | Steynsdal | - | - | -
entity | LOC | Kliprand | KLIPRAND | - | -
entity | LOC | Free State | - | - | -
entity | LOC | Valsrivier | - | - | -
entity | LOC | Voortrekker Street | - | - | -
entity | LOC | Adelaide Price Community Hall | - | - | -
entity | LOC | Industria | - | - | -
entity | LOC | Extension 4 | - | - | -
entity | LOC | Kimberley | - | - | -
entity | ORG | Pelonomi Clinic | - | - | -
entity | LOC | Bloemfontein | - | - | -
entity | LOC | Vaalkop | - | - | -
entity | LOC | Mangaung Park | - | - | -
entity | NORP | German | - | - | -
meta | Steynsdal in the dark as Eskom pulls plug on R1.9bn debt | - | Lerato van Wyk-Dlamini
