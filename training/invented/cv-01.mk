Detective ‘<q1>banished</q1>’ to lost-property store wins whistleblowing case

By Gwen Pashley, PA

<q2>A detective who was moved to a windowless store room after reporting two senior officers for drinking on duty was punished for whistleblowing</q2>, <s2>an employment tribunal</s2> <c2>has ruled</c2>.

Nasreen Tolhurst, 44, a detective sergeant with Calder Vale Police, spent 13 months logging umbrellas and bicycles at a depot in Thornley Beck after she complained to the force’s counter-corruption unit in March 2022.

In a 61-page judgment, <s3>Employment Judge Philippa Oduya</s3> <c3>said</c3> <q3>the mother of two had been “banished, there is no gentler word for it” on the orders of Chief Superintendent Alan Strickley, one of those she had named</q3>.

<s4,5>The chief superintendent</s4,5> <c4>told</c4> <a4>the panel</a4> <q4>the move was “purely an operational matter”</q4> and <c5>denied</c5> <q5>having seen the complaint before he signed the transfer</q5>.

But <s6>his niece, Inspector Josie Strickley</s6>, <c6>testified</c6> that <q6>he had read it aloud at a family barbecue and had said of its author: “<n6>She’ll be counting brollies by Easter.</n6>”</q6>

“<q7>I had been an inspector for nine weeks and I thought, it’s him or her,</q7>” <s7>the younger Strickley</s7> <c7>said</c7>. “<q7>So I went home and wrote it all down.</q7>”

<s8>The panel</s8>, sitting in Leeds, <c8>found</c8> <q8>her notes “compelling” and his evidence “at best forgetful”</q8>.

<s24>Gideon Amis KC, for the force</s24>, <c24>argued</c24> that <q24>the transfer was a kindness</q24> and produced a letter from the claimant’s GP. <s9>It</s9> <c9>recommended</c9> “<q9>less exposure to confrontation</q9>”. <s10>The doctor</s10>, writing a second time, <c10>insisted</c10> <q10>she had been thinking of burglars</q10>.

An internal review by Marlowe Tench, a Halifax consultancy founded by two former detectives of South Yorkshire Police, had cleared Mr Strickley in 2023. <q11>Its authors</q11>, <s11>Judge Oduya</s11> <c11>wrote</c11>, “<q11>interviewed everyone except the claimant</q11>”.

Speaking after the ruling, <s12>Ms Tolhurst</s12>, who now teaches law at Ashgrove College in Huddersfield, <c12>thanked</c12> the inspector for “<q12>saying out loud what 40 others had only texted</q12>”.

“<q13>I loved that job,</q13>” <s13>the former detective</s13> <c13>said</c13>. “<q13>I knew every stolen bike in the Colne Valley by its bell.</q13>”

“<q14>People say I blew a whistle. I filled in a form, and the form came back with my name on it.</q14>”

<s15>Calder Vale Police</s15> <c15>said</c15> <q15>it was “disappointed” but would not appeal</q15>. <s16,17>Deputy Chief Constable Owain Prys</s16,17> <c16>apologised for</c16> “<q16>the distress caused to a dedicated officer</q16>” and <c17>said</c17> <q17>the depot had been shut</q17>.

<s18>The deputy chief</s18> <c18>declined to say</c18> <q18>whether Mr Strickley, who retired on a full pension in May, would face a misconduct hearing</q18>.

<s19>The Independent Office for Police Conduct</s19> <c19>confirmed</c19> <q19>it was considering the judgment</q19>. <s20>The watchdog</s20> <c20>has asked for</c20> <q20>two years of canteen receipts and the rota at Thornley Beck</q20>.

<s21>Kofi Barnett-Lyle, of the local branch of the Police Federation</s21>, <c21>called on</c21> <a21>the Home Office</a21> <q21>to fund lawyers for officers who “tell tales, and thank God they do”</q21>.

A remedy hearing will take place on November 18. <s22>Ms Tolhurst’s solicitor, Bryony Catesby of Lovell Achebe</s22>, <c22>hopes for</c22> <q22>a six-figure sum</q22>.

“<q23>She wants an apology to the bicycles as well,</q23>” <s23>she</s23> <c23>joked</c23>. “<q23>Some had been there since the Commonwealth Games.</q23>”
-----
1 | mixed | Philippa Oduya | PERSON | none
2 | indirect | employment tribunal | ORG | organisation
3 | mixed | Philippa Oduya | PERSON | name
4 | mixed | Alan Strickley | PERSON | title
5 | indirect | Alan Strickley | PERSON | title
6 | mixed | Josie Strickley | PERSON | name
7 | direct | Josie Strickley | PERSON | surname
8 | mixed | employment tribunal | ORG | organisation
24 | indirect | Gideon Amis | PERSON | name
9 | mixed | letter from the claimant’s GP | DOCUMENT | pronoun
10 | indirect | claimant’s GP | PERSON | title
11 | mixed | Philippa Oduya | PERSON | surname
12 | mixed | Nasreen Tolhurst | PERSON | surname
13 | direct | Nasreen Tolhurst | PERSON | title
14 | direct | Nasreen Tolhurst | PERSON | none
15 | mixed | Calder Vale Police | ORG | organisation
16 | mixed | Owain Prys | PERSON | name
17 | indirect | Owain Prys | PERSON | name
18 | attitude | Owain Prys | PERSON | title
19 | indirect | Independent Office for Police Conduct | ORG | organisation
20 | indirect | Independent Office for Police Conduct | ORG | organisation
21 | mixed | Kofi Barnett-Lyle | PERSON | name
22 | attitude | Bryony Catesby | PERSON | name
23 | direct | Bryony Catesby | PERSON | pronoun
entity | PERSON | Nasreen Tolhurst | Ms Tolhurst | detective sergeant | Calder Vale Police
entity | PERSON | Philippa Oduya | Employment Judge Philippa Oduya; Judge Oduya | Employment Judge | -
entity | PERSON | Alan Strickley | Chief Superintendent Alan Strickley; Mr Strickley | Chief Superintendent | -
entity | PERSON | Josie Strickley | Inspector Josie Strickley; Strickley | Inspector | -
entity | PERSON | Gideon Amis | - | - | -
entity | PERSON | Owain Prys | Deputy Chief Constable Owain Prys | Deputy Chief Constable | Calder Vale Police
entity | PERSON | Kofi Barnett-Lyle | - | - | Police Federation
entity | PERSON | Bryony Catesby | - | solicitor | Lovell Achebe
entity | ORG | Calder Vale Police | - | - | -
entity | ORG | Marlowe Tench | - | - | -
entity | ORG | South Yorkshire Police | - | - | -
entity | ORG | Ashgrove College | - | - | -
entity | ORG | Independent Office for Police Conduct | - | - | -
entity | ORG | Police Federation | - | - | -
entity | ORG | Home Office | - | - | -
entity | ORG | Lovell Achebe | - | - | -
entity | LOC | Thornley Beck | - | - | -
entity | LOC | Leeds | - | - | -
entity | LOC | Halifax | - | - | -
entity | LOC | Huddersfield | - | - | -
entity | LOC | Colne Valley | - | - | -
meta | Detective ‘banished’ to lost-property store wins whistleblowing case | - | Gwen Pashley
