Police dog handler '<q1>laughed</q1>' as boy, 16, was bitten

By Cerys Haddon

<q2>A police dog handler laughed as his dog sank its teeth into a 16-year-old boy's arm</q2>, <a2>a misconduct hearing</a2> <c2>has been told</c2>.

PC Gareth Loxton, 43, of North Marches Police, had chased Kai Prosser to a fence behind the Dunmow Tyres depot in Tanners Lane, Ellisbury, in August 2023. <s3>The officer</s3> <c3>denies</c3> <q3>gross misconduct</q3>.

<s4>Hugo Ferrars KC</s4>, for the force, <c4>said</c4> <q4>PC Loxton had "laughed and told the dog to finish his tea"</q4>.

"<q5>I'd stopped. I had my hands on the fence,</q5>" <s5>the teenager</s5> <c5>told</c5> <a5>the panel</a5> by video link. He needed 22 stitches at the Royal Marches Hospital.

<s6>His mother, Leanne Prosser, a teaching assistant</s6>, <c6>said</c6> <q6>he no longer walked to college alone</q6>.

"<q7>He crosses the road for a spaniel,</q7>" <s7>she</s7> <c7>told</c7> <a7>the panel's chair, Fiona Haldane</a7>.

<a8>PC Dean Vickers, the first colleague on the scene</a8>, <c8>was asked by</c8> <s8>Ms Haldane</s8> <q8>why he had not stepped in</q8>.

"<q9>I thought he was messing about, ma'am,</q9>" <s9>the constable</s9> <c9>replied</c9>.

A woman who filmed the arrest from a flat above the Fleece Inn also gave evidence. <s10>The neighbour</s10>, whose clip has been viewed 400,000 times, <c10>said</c10> <q10>the barking "went on for ever"</q10>.

Snapped lead

Ms Haldane, a former magistrate, twice interrupted Sarah Mbeki, representing PC Loxton. <s11,12>The barrister</s11,12> <c11>described</c11> the arrest as "<q11>a textbook hold</q11>" and <c12>suggested</c12> <q12>Kai had kicked out first</q12>.

<s13>The former magistrate</s13> <c13>reminded</c13> <a13>her</a13> that <q13>he was "a witness, not a suspect"</q13>.

Giving evidence in Ellisbury Guildhall, <s14>the dog handler</s14> <c14>accepted</c14> that <q14>he had laughed, but only "from nerves"</q14>.

"<q15>The lead had snapped. I was shouting the release word from the off,</q15>" <s15>he</s15> <c15>said</c15>.

But <s16>a review of body-worn video by the Independent Office for Police Conduct (IOPC)</s16> <c16>found</c16> <q16>the word was first used 19 seconds after the bite</q16>.

<s17>The watchdog</s17> <c17>has called for</c17> <q17>PC Loxton to be dismissed</q17>.

<s18>The force's own dog policy</s18> <c18>states</c18> that <q18>handlers "must not deploy for compliance alone"</q18>.

The lead itself was examined by Amrit Sandhu, who trained dogs for the Royal Army Veterinary Corps and now advises Dogs Trust.

<s19>The ex-soldier</s19> <c19>reckoned</c19> <q19>the chances of its snapping were "one in several thousand"</q19>. Asked if it could have been cut, <s20>he</s20> <c20>replied</c20>: "<q20>I'm a dog man, not a detective.</q20>"

The animal, Diesel, has since been rehomed by Paws Off Duty. <s21>The charity</s21> <c21>called</c21> him "<q21>a soppy old thing who is scared of the hoover</q21>".

In letters to the panel, <s22>three former handlers</s22> <c22>praised</c22> PC Loxton as "<q22>the calmest man in the section</q22>".

<s23>The chief constable</s23> <c23>admitted</c23> in an email, read out by Mr Ferrars, that <q23>the arrest was "not our finest minute"</q23>.

The force has paid for similar bites before, in Wenbury and at a Marches Town v Harlow Vale match in 2019. <s24>The Police Federation</s24> <c24>declined to say</c24> <q24>whether it was funding PC Loxton's defence</q24>.

The hearing continues.
-----
1 | mixed | Hugo Ferrars | PERSON | none
2 | indirect | - | - | none
3 | indirect | Gareth Loxton | PERSON | title
4 | mixed | Hugo Ferrars | PERSON | name
5 | direct | Kai Prosser | PERSON | title
6 | indirect | Leanne Prosser | PERSON | name
7 | direct | Leanne Prosser | PERSON | pronoun
8 | indirect | Fiona Haldane | PERSON | surname
9 | direct | Dean Vickers | PERSON | title
10 | mixed | woman | PERSON | title
11 | mixed | Sarah Mbeki | PERSON | title
12 | indirect | Sarah Mbeki | PERSON | title
13 | mixed | Fiona Haldane | PERSON | title
14 | mixed | Gareth Loxton | PERSON | title
15 | direct | Gareth Loxton | PERSON | pronoun
16 | indirect | review of body-worn video by the Independent Office for Police Conduct (IOPC) | DOCUMENT | document
17 | indirect | Independent Office for Police Conduct | ORG | organisation
18 | mixed | force's own dog policy | DOCUMENT | document
19 | mixed | Amrit Sandhu | PERSON | title
20 | direct | Amrit Sandhu | PERSON | pronoun
21 | mixed | Paws Off Duty | ORG | organisation
22 | mixed | three former handlers | GROUP | group
23 | mixed | chief constable | PERSON | title
24 | attitude | Police Federation | ORG | organisation
entity | PERSON | Gareth Loxton | PC Gareth Loxton; PC Loxton | PC | North Marches Police
entity | PERSON | Kai Prosser | Kai | - | -
entity | PERSON | Hugo Ferrars | Mr Ferrars | - | -
entity | PERSON | Leanne Prosser | - | teaching assistant | -
entity | PERSON | Fiona Haldane | Ms Haldane | chair | -
entity | PERSON | Dean Vickers | PC Dean Vickers | PC | North Marches Police
entity | PERSON | Sarah Mbeki | - | barrister | -
entity | PERSON | Amrit Sandhu | - | - | Dogs Trust
entity | ORG | North Marches Police | - | - | -
entity | ORG | Dunmow Tyres | - | - | -
entity | ORG | Royal Marches Hospital | - | - | -
entity | ORG | Independent Office for Police Conduct | IOPC | - | -
entity | ORG | Royal Army Veterinary Corps | - | - | -
entity | ORG | Dogs Trust | - | - | -
entity | ORG | Paws Off Duty | - | - | -
entity | ORG | Marches Town | - | - | -
entity | ORG | Harlow Vale | - | - | -
entity | ORG | Police Federation | - | - | -
entity | LOC | Tanners Lane | - | - | -
entity | LOC | Ellisbury | - | - | -
entity | LOC | Fleece Inn | - | - | -
entity | LOC | Ellisbury Guildhall | - | - | -
entity | LOC | Wenbury | - | - | -
meta | Police dog handler 'laughed' as boy, 16, was bitten | - | Cerys Haddon
