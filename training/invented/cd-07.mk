Lisnagall inquiry as it happened: ‘<q1>I never did</q1>’, <c1>says</c1> <s1>water boss</s1> of unopened email

Fintan Prunty gives evidence on day 14 of the tribunal into the 2019 outbreak

Aoife Dunlea in Castlebar

10.04

Good morning from the Moyard House Hotel in Castlebar, where the Lisnagall inquiry is about to hear from Fintan Prunty, former head of operations at Uisce an Iarthair.

Three people died and 312 fell ill in March 2019 when cryptosporidium got into the supply from Lough Corra.

10.17

<s2>Counsel for the inquiry, Cormac Lally SC</s2>, begins by <c2>thanking</c2> the witness for “<q2>coming home from Dubai to do this</q2>”.

<s3>Prunty</s3> <c3>says</c3> <q3>he read the families’ statements on the plane and “did not sleep after”</q3>.

10.31

We’re straight into the email. It was sent at 6.12pm on 8 March by Bríd Mannion, a technician at Aquatest in Oranmore. <s4>Its subject line</s4> <c4>read</c4>: “<q4>URGENT do not release.</q4>”

<s5>Lally</s5><c5>:</c5> <q5>When did you open it?</q5>

<s6>Prunty</s6><c6>:</c6> <q6>I never did.</q6>

<s7>Lally</s7><c7>:</c7> <q7>In six years?</q7>

<s8>Prunty</s8><c8>:</c8> <q8>I was told what was in it by the guards.</q8>

10.46

Gasps in the public seats. “<q9>Shame on you,</q9>” <s9>a woman</s9> <c9>shouts</c9>. The chair, Ms Justice Orla Tiernan, isn’t having it. <s10>She</s10> <c10>warns</c10> <q10>she’ll clear the room if there’s another outburst</q10>.

11.20

Short break. On the hotel steps, with the families’ solicitors, Burke Ní Fhlatharta, hovering behind him, <s11>Declan Hession</s11>, whose wife Marie was one of the three who died, <c11>tells</c11> <a11>RTÉ</a11> that <q11>Prunty “might have had the manners to look at us”</q11>.

11.52

We’re back. <s12,13>Prunty</s12,13> <c12>accepts</c12> <q12>the ultraviolet unit at Knockbaun was switched off for 11 days to save electricity</q12>, but <c13>insists</c13> <q13>the order wasn’t his</q13>.

“<q14>Whose, then?</q14>” <c14>asks</c14> <s14>Lally</s14>.

“<q15>It came down from Galway,</q15>” <c15>replies</c15> <s15>the witness</s15>.

That’s a reference to head office on Eyre Square, run back then by Conor Staunton, now chairman of Shannon Deepwater. <s16>Staunton</s16>, who’ll be called on Thursday, <c16>has always denied</c16> <q16>any part in it</q16>.

12.30

<s17>An internal memo</s17> flashed up on the screens <c17>puts</c17> <q17>the saving at €1,900 a week</q17>. <s18>Prunty</s18> <c18>calls</c18> the figure “<q18>obscene, looking at it now</q18>”.

14.05

After lunch it’s the turn of Niamh Costello BL, for the campaign group Answers for Lisnagall. <s19>She</s19> <c19>suggests</c19> to <a19>Prunty</a19> that <q19>his promotion in 2020 was the price of his silence</q19>.

“<q20>I was promoted because the man ahead of me had a stroke,</q20>” <s20>he</s20> <c20>answers</c20>.

14.40

<s21>Ruairí Heneghan, the barrister for Mayo County Council</s21>, <c21>wonders aloud</c21> <q21>if anyone in management drank the water</q21>. “<q22>I’ve a well,</q22>” <c22>says</c22> <s22>Prunty</s22>. There’s some bitter laughter.

15.15

<s23>Local TD Packie Loftus</s23> <c23>has posted</c23>: “<q23>Six years for one email. Even An Post is quicker.</q23>”

15.38

Next up is Dr Farah Siddiqui, the HSE’s public health doctor for the west at the time. <s24>She</s24> <c24>recalls</c24> <q24>ringing the company four times that weekend and getting “a lady in Swinford who did bills”</q24>.

<q25>Half the cases could have been avoided had a boil notice gone out on the Saturday</q25>, <s25>Siddiqui</s25> <c25>believes</c25>.

16.10

And that’s it for today. The inquiry resumes at 10am with evidence from Aquatest and the group water schemes of Aghagower and Kilbride.

In a statement this evening, <s26>Uisce an Iarthair</s26> <c26>says</c26> <q26>it “deeply regrets” what happened</q26>. It has been part of the state utility, Tobar Éireann, since 2022.
-----
1 | direct | Fintan Prunty | PERSON | title
2 | mixed | Cormac Lally | PERSON | name
3 | mixed | Fintan Prunty | PERSON | surname
4 | direct | Its subject line | DOCUMENT | document
5 | direct | Cormac Lally | PERSON | surname
6 | direct | Fintan Prunty | PERSON | surname
7 | direct | Cormac Lally | PERSON | surname
8 | direct | Fintan Prunty | PERSON | surname
9 | direct | woman | PERSON | title
10 | indirect | Orla Tiernan | PERSON | pronoun
11 | mixed | Declan Hession | PERSON | name
12 | indirect | Fintan Prunty | PERSON | surname
13 | indirect | Fintan Prunty | PERSON | surname
14 | direct | Cormac Lally | PERSON | surname
15 | direct | Fintan Prunty | PERSON | title
16 | indirect | Conor Staunton | PERSON | surname
17 | indirect | internal memo | DOCUMENT | document
18 | mixed | Fintan Prunty | PERSON | surname
19 | indirect | Niamh Costello | PERSON | pronoun
20 | direct | Fintan Prunty | PERSON | pronoun
21 | indirect | Ruairí Heneghan | PERSON | name
22 | direct | Fintan Prunty | PERSON | surname
23 | direct | Packie Loftus | PERSON | name
24 | mixed | Farah Siddiqui | PERSON | pronoun
25 | attitude | Farah Siddiqui | PERSON | surname
26 | mixed | Uisce an Iarthair | ORG | organisation
entity | PERSON | Fintan Prunty | Prunty | head of operations | Uisce an Iarthair
entity | PERSON | Cormac Lally | Lally | Counsel for the inquiry | Lisnagall inquiry
entity | PERSON | Bríd Mannion | - | technician | Aquatest
entity | PERSON | Orla Tiernan | Ms Justice Orla Tiernan | chair | Lisnagall inquiry
entity | PERSON | Declan Hession | - | - | -
entity | PERSON | Marie | - | - | -
entity | PERSON | Conor Staunton | Staunton | chairman | Shannon Deepwater
entity | PERSON | Niamh Costello | - | - | Answers for Lisnagall
entity | PERSON | Ruairí Heneghan | - | barrister | Mayo County Council
entity | PERSON | Packie Loftus | - | TD | -
entity | PERSON | Farah Siddiqui | Dr Farah Siddiqui; Siddiqui | public health doctor | HSE
entity | ORG | Uisce an Iarthair | - | - | -
entity | ORG | Aquatest | - | - | -
entity | ORG | Burke Ní Fhlatharta | - | - | -
entity | ORG | RTÉ | - | - | -
entity | ORG | Shannon Deepwater | - | - | -
entity | ORG | Answers for Lisnagall | - | - | -
entity | ORG | Mayo County Council | - | - | -
entity | ORG | An Post | - | - | -
entity | ORG | HSE | - | - | -
entity | ORG | Tobar Éireann | - | - | -
entity | LOC | Lisnagall | - | - | -
entity | LOC | Moyard House Hotel | - | - | -
entity | LOC | Castlebar | - | - | -
entity | LOC | Lough Corra | - | - | -
entity | LOC | Dubai | - | - | -
entity | LOC | Oranmore | - | - | -
entity | LOC | Knockbaun | - | - | -
entity | LOC | Galway | - | - | -
entity | LOC | Eyre Square | - | - | -
entity | LOC | Swinford | - | - | -
entity | LOC | Aghagower | - | - | -
entity | LOC | Kilbride | - | - | -
meta | Lisnagall inquiry as it happened: ‘I never did’, says water boss of unopened email | - | Aoife Dunlea
