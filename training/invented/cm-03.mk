<s1>Fire captain</s1> <c1>tells</c1> <a1>inquiry</a1> <q1>he 'drove by ear' as Bungarra siren stayed silent</q1>

By Georgia Whitcombe

<s2>A volunteer fire captain</s2> <c2>has told</c2> <a2>the Mount Keera bushfire inquiry</a2> <q2>he found his way through the smoke by winding down his window and listening for cattle</q2>.

<s3>Trevor "<x>Blue</x>" Hannaford</s3>, who has led the Yarrabin Creek Volunteer Brigade for 19 years, <c3>said</c3> <q3>nobody at the Rural Fire Service (RFS) warned him the wind would swing at 3pm</q3>.

"<q4>I drove by ear. Dairy on the left, dry stock on the right,</q4>" <s4>Captain Hannaford</s4> <c4>said</c4>.

"<q5>When I heard Lucia's dog, I knew I'd gone too far.</q5>"

The fire, which started under a Corvane power line on January 11 last year, killed five people and destroyed 88 homes in Bungarra and Lower Yarrabin.

<s6>Counsel assisting, Nathaniel Quach SC</s6>, <c6>asked</c6> <a6>him</a6> <q6>why the town's siren had not sounded</q6>.

"<q7>Because it was in a museum,</q7>" <s7>he</s7> <c7>replied</c7>.

<a8>The inquiry</a8>, sitting at the Bungarra School of Arts, <c8>heard</c8> <q8>Wirrabeen Shire Council took the siren down in 2019 and lent it to the Coolibah Flat Pioneer Village</q8>.

<s9,10>Former general manager Lachlan Prowse</s9,10> <c9>conceded</c9> <q9>it was "a decision made on a spreadsheet"</q9> but <c10>maintained</c10> <q10>the RFS had agreed to replace it with text alerts</q10>.

"<q11>We were promised a phone tower by Christmas. We got a brochure,</q11>" <s11>Mr Prowse</s11> <c11>said</c11>.

<q12>Work on the tower stalled because the landowner, Tarn Pastoral, never signed the lease</q12>, <s12>telco Halcyon</s12> <c12>told</c12> <a12>the hearing</a12>. <s13>Tarn</s13> <c13>says</c13> <q13>it never got one</q13>.

Earlier, dairy farmer Lucia Rossi wept as she spoke of the deaths of her husband, Aldo, and his brother Enzo.

<s14>She</s14> <c14>told</c14> <a14>commissioner Helen Papadakis</a14> <q14>the men "went back for the heifers and that was that"</q14>.

"<q15>I rang Triple Zero and they said to monitor the website. I rang again and the girl was crying,</q15>" <c15>said</c15> <s15>Mrs Rossi</s15>.

<s16>Her sister-in-law, Carmel Rossi</s16>, <c16>does not want</c16> <q16>anyone charged</q16>.

"<q17>I want a siren,</q17>" <s17>the 71-year-old</s17> <c17>told</c17> <a17>the hearing</a17>. "<q17>You can't sleep through a siren.</q17>"

<s18>Fire behaviour analyst Sione Vaipulu, of Charles Sturt University</s18>, <c18>estimates</c18> <q18>the front was moving at 14km/h when it jumped Old Mint Road</q18>.

In writing, <s19>RFS deputy commissioner Joanne Lidgard</s19> <c19>acknowledged</c19> that <q19>a Bureau of Meteorology forecast issued at 1.52pm sat in an inbox for 47 minutes</q19>.

"<q20>I would give a great deal to have those minutes back,</q20>" <c20>wrote</c20> <s20>Ms Lidgard</s20>, who will give evidence on Thursday.

<s21>Corvane</s21>, which is owned by Singapore's Tanjong Grid and the Northern Teachers Super fund, <c21>has refused</c21> <q21>to hand over its maintenance logs</q21>. <s22>Its barrister, Imogen Tran KC</s22>, <c22>argued</c22> <q22>they were "commercially delicate"</q22>.

"<q23>So was Bungarra,</q23>" <c23>remarked</c23> <s23>the commissioner</s23>, <s24>who</s24> <c24>ordered</c24> <a24>the Sydney-based company</a24> <q24>to produce them by Friday</q24>.

<s25>The Bungarra Recovery Alliance and the Ngarra Local Aboriginal Land Council</s25> <c25>have jointly called for</c25> <q25>cultural burning to be paid for by the state</q25>.

"<q26>Country was telling us for three winters,</q26>" <c26>said</c26> <s26>the land council's chair, Aunty Joyce Merritt, a Wiradjuri elder</s26>.

The Bungarra Bombers, whose clubrooms burned with everything in them but the 1974 pennant, play Tallow on Saturday on a borrowed oval. The hearing continues.
-----
1 | mixed | Trevor "Blue" Hannaford | PERSON | title
2 | indirect | Trevor "Blue" Hannaford | PERSON | title
3 | indirect | Trevor "Blue" Hannaford | PERSON | name
4 | direct | Trevor "Blue" Hannaford | PERSON | surname
5 | direct | Trevor "Blue" Hannaford | PERSON | none
6 | indirect | Nathaniel Quach | PERSON | name
7 | direct | Trevor "Blue" Hannaford | PERSON | pronoun
8 | indirect | - | - | none
9 | mixed | Lachlan Prowse | PERSON | name
10 | indirect | Lachlan Prowse | PERSON | name
11 | direct | Lachlan Prowse | PERSON | surname
12 | indirect | Halcyon | ORG | organisation
13 | indirect | Tarn Pastoral | ORG | organisation
14 | mixed | Lucia Rossi | PERSON | pronoun
15 | direct | Lucia Rossi | PERSON | surname
16 | attitude | Carmel Rossi | PERSON | name
17 | direct | Carmel Rossi | PERSON | title
18 | indirect | Sione Vaipulu | PERSON | name
19 | indirect | Joanne Lidgard | PERSON | name
20 | direct | Joanne Lidgard | PERSON | surname
21 | attitude | Corvane | ORG | organisation
22 | mixed | Imogen Tran | PERSON | name
23 | direct | Helen Papadakis | PERSON | title
24 | indirect | Helen Papadakis | PERSON | pronoun
25 | indirect | Bungarra Recovery Alliance and Ngarra Local Aboriginal Land Council | GROUP | organisation
26 | direct | Joyce Merritt | PERSON | name
entity | PERSON | Trevor "Blue" Hannaford | Captain Hannaford | captain | Yarrabin Creek Volunteer Brigade
entity | PERSON | Nathaniel Quach | - | Counsel assisting | -
entity | PERSON | Lachlan Prowse | Mr Prowse | Former general manager | Wirrabeen Shire Council
entity | PERSON | Lucia Rossi | Mrs Rossi; Lucia | dairy farmer | -
entity | PERSON | Aldo | - | - | -
entity | PERSON | Enzo | - | - | -
entity | PERSON | Helen Papadakis | - | commissioner | -
entity | PERSON | Carmel Rossi | - | - | -
entity | PERSON | Sione Vaipulu | - | Fire behaviour analyst | Charles Sturt University
entity | PERSON | Joanne Lidgard | Ms Lidgard | deputy commissioner | Rural Fire Service
entity | PERSON | Imogen Tran | - | barrister | Corvane
entity | PERSON | Joyce Merritt | Aunty Joyce Merritt | chair | Ngarra Local Aboriginal Land Council
entity | ORG | Rural Fire Service | RFS | - | -
entity | ORG | Yarrabin Creek Volunteer Brigade | - | - | -
entity | ORG | Corvane | - | - | -
entity | ORG | Wirrabeen Shire Council | - | - | -
entity | ORG | Coolibah Flat Pioneer Village | - | - | -
entity | ORG | Tarn Pastoral | Tarn | - | -
entity | ORG | Halcyon | - | - | -
entity | ORG | Charles Sturt University | - | - | -
entity | ORG | Bureau of Meteorology | - | - | -
entity | ORG | Tanjong Grid | - | - | -
entity | ORG | Northern Teachers Super | - | - | -
entity | ORG | Bungarra Recovery Alliance | - | - | -
entity | ORG | Ngarra Local Aboriginal Land Council | - | - | -
entity | ORG | Bungarra Bombers | - | - | -
entity | ORG | Tallow | - | - | -
entity | NORP | Wiradjuri | - | - | -
entity | LOC | Bungarra | - | - | -
entity | LOC | Mount Keera | - | - | -
entity | LOC | Lower Yarrabin | - | - | -
entity | LOC | Bungarra School of Arts | - | - | -
entity | LOC | Old Mint Road | - | - | -
entity | LOC | Singapore | - | - | -
entity | LOC | Sydney | - | - | -
meta | Fire captain tells inquiry he 'drove by ear' as Bungarra siren stayed silent | - | Georgia Whitcombe
