Traditional owners split over $2.1b Queensland coal mine as consent deadline looms

By Tamsin Ferrier

Posted Mon 8 Sep 2025 at 5:12am

For the first time in her life, Aunty Glenys Tarbuck is not speaking to her brother.

The Yirrangal elder, 74, has spent most of the dry season in a camp chair at the gate of a cattle property two hours west of Clermont, where <s27>a company from Perth</s27> <c27>wants</c27> <q27>to dig one of the deepest open-cut coal mines in Australia</q27>.

"<q1>My grandmother's birthing tree is under that overburden dump,</q1>" <s1>she</s1> <c1>said</c1>, pointing at a map held down with a torch. "<q1>They drew it on here as a green dot. That's very nice of them, isn't it?</q1>"

Her brother, Des Waterhouse, chairs the corporation that signed the land use agreement. <s2>He</s2> <c2>says</c2> <q2>the mine will pay for houses, rangers and a dialysis clinic</q2>.

"<q3>My sister's got her dignity and I respect it,</q3>" <s3>Mr Waterhouse</s3> <c3>told</c3> <a3>the ABC</a3>. "<q3>But I've buried four cousins on kidney machines in Townsville, 600 kilometres from home.</q3>"

The Yirrangal people, whose native title was recognised in 2014, have until September 30 to give or refuse final consent to the $2.1 billion Kestrel Range project.

<s4>The company behind it, Ardmore Metallurgical</s4>, <c4>claims</c4> <q4>the mine would create 900 jobs and produce 11 million tonnes of steelmaking coal a year</q4>. <s5,6>It</s5,6> <c5>has promised</c5> <q5>a buffer of 400 metres around burial sites</q5> and <c6>denies</c6> <q6>putting pressure on individual families</q6>.

But <s7>documents</s7> obtained by the ABC under Right to Information laws <c7>show</c7> <q7>the company offered "attendance support" of $1,500 a head to people who came to the meeting at which the agreement was approved</q7>.

<s8>Lawyer Priyanka Vaidyanath</s8>, who acts for 31 of the objectors, <c8>said</c8> <q8>the payments made a mockery of consent</q8>.

"<q9>If a council paid you to turn up and vote for its car park, somebody would be in handcuffs,</q9>" <s9>she</s9> <c9>said</c9>.

<s10>Ardmore's chief executive, Lachlan Bickford</s10>, <c10>described</c10> the money as "<q10>petrol and sandwiches</q10>".

"<q11>These are people who drove from Cherbourg, from Palm Island, from Sydney,</q11>" <s11>he</s11> <c11>said</c11>. "<q11>We'd be criticised if we'd left them out of pocket.</q11>"

<s12>Mr Bickford</s12> <c12>said</c12> <q12>the meeting had been run by an independent facilitator</q12>. <q13>The vote</q13>, <s13>he</s13> <c13>added</c13>, <q13>was 212 to 67</q13>.

Minister feels the heat

The state's Resources Minister, Karen Oldershaw, inherited the file in July. <s14>Her predecessor</s14> <c14>had described</c14> the project as "<q14>shovel-ready</q14>" before losing his seat.

<s15>Ms Oldershaw</s15> <c15>would not say</c15> <q15>whether she would sign the mining lease without the elders' blessing</q15>. <s16>Her office</s16> <c16>said</c16> <q16>it would be inappropriate to comment on an application under assessment</q16>.

<s17,18>Greens senator Barnaby Whitelaw</s17,18> <c17>called on</c17> <a17>her</a17> <q17>to visit the camp</q17> and <c18>criticised</c18> the consultation as "<q18>a raffle with lawyers</q18>".

Lawyers for the objectors filed an application in the Federal Court on Friday. <s28>They</s28> <c28>will argue</c28> that <q28>notice of the meeting was published in a newspaper that had closed</q28>.

In Clermont, where half the shops on Capella Street are empty, <s19>many</s19> <c19>hope</c19> <q19>the case fails</q19>. <s20>Publican Trudy Vandeleur</s20> <c20>says</c20> <q20>the town has been waiting on Kestrel Range for 12 years</q20>. "<q21>I've painted the rooms twice for blokes who never came,</q21>" <s21>she</s21> <c21>said</c21>.

<s22>Anthropologist Matthias Engelbrecht</s22>, who surveyed the range for the company in 2016, <c22>thinks</c22> <q22>neither side was well served by the maps</q22>. <s23>His report</s23> <c23>listed</c23> <q23>44 significant places</q23>. Only 17 survive on the plans.

"<q24>I never found out who rubbed out the others,</q24>" <c24>said</c24> <s24>Dr Engelbrecht</s24>, now retired and living in Hobart.

Last Sunday, Mr Waterhouse drove out to the gate with a leg of lamb. He left it on the bonnet of his sister's car. <s25>She</s25> <c25>insists</c25> <q25>she gave it to the dogs</q25>.

"<q26>Some of it,</q26>" <s26>she</s26> <c26>said</c26>.
-----
1 | direct | Glenys Tarbuck | PERSON | pronoun
2 | indirect | Des Waterhouse | PERSON | pronoun
3 | direct | Des Waterhouse | PERSON | surname
4 | indirect | Ardmore Metallurgical | ORG | organisation
5 | indirect | Ardmore Metallurgical | ORG | pronoun
6 | indirect | Ardmore Metallurgical | ORG | pronoun
7 | mixed | documents | DOCUMENT | document
8 | indirect | Priyanka Vaidyanath | PERSON | name
9 | direct | Priyanka Vaidyanath | PERSON | pronoun
10 | mixed | Lachlan Bickford | PERSON | name
11 | direct | Lachlan Bickford | PERSON | pronoun
12 | indirect | Lachlan Bickford | PERSON | surname
13 | indirect | Lachlan Bickford | PERSON | pronoun
14 | mixed | Her predecessor | PERSON | title
15 | attitude | Karen Oldershaw | PERSON | surname
16 | indirect | Her office | ORG | organisation
17 | indirect | Barnaby Whitelaw | PERSON | name
18 | mixed | Barnaby Whitelaw | PERSON | name
19 | attitude | many | GROUP | group
20 | indirect | Trudy Vandeleur | PERSON | name
21 | direct | Trudy Vandeleur | PERSON | pronoun
22 | attitude | Matthias Engelbrecht | PERSON | name
23 | indirect | His report | DOCUMENT | document
24 | direct | Matthias Engelbrecht | PERSON | surname
25 | indirect | Glenys Tarbuck | PERSON | pronoun
26 | direct | Glenys Tarbuck | PERSON | pronoun
27 | attitude | Ardmore Metallurgical | ORG | organisation
28 | attitude | Lawyers for the objectors | GROUP | pronoun
entity | PERSON | Glenys Tarbuck | Aunty Glenys Tarbuck | elder | -
entity | PERSON | Des Waterhouse | Mr Waterhouse | - | -
entity | PERSON | Priyanka Vaidyanath | - | lawyer | -
entity | PERSON | Lachlan Bickford | Mr Bickford | chief executive | Ardmore Metallurgical
entity | PERSON | Karen Oldershaw | Ms Oldershaw | Resources Minister | -
entity | PERSON | Barnaby Whitelaw | - | senator | Greens
entity | PERSON | Trudy Vandeleur | - | publican | -
entity | PERSON | Matthias Engelbrecht | Dr Engelbrecht | anthropologist | -
entity | ORG | Ardmore Metallurgical | Ardmore | - | -
entity | ORG | ABC | - | - | -
entity | ORG | Greens | - | - | -
entity | ORG | Federal Court | - | - | -
entity | LOC | Queensland | - | - | -
entity | LOC | Clermont | - | - | -
entity | LOC | Perth | - | - | -
entity | LOC | Australia | - | - | -
entity | LOC | Townsville | - | - | -
entity | LOC | Kestrel Range | - | - | -
entity | LOC | Cherbourg | - | - | -
entity | LOC | Palm Island | - | - | -
entity | LOC | Sydney | - | - | -
entity | LOC | Capella Street | - | - | -
entity | LOC | Hobart | - | - | -
entity | NORP | Yirrangal | - | - | -
meta | Traditional owners split over $2.1b Queensland coal mine as consent deadline looms | 2025-09-08 | Tamsin Ferrier
