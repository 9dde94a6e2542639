Police officer who sent crash scene photos to friends is sacked

A police officer who sent photographs of a fatal crash to a group of friends has been dismissed without notice after <s1>a disciplinary panel</s1> <c1>found</c1> <q1>he had shown "a complete absence of respect" for the dead man's family</q1>.

PC Kieran Moxon, 34, was one of the first officers to reach the B1190 near Brindleby on the night of 11 February last year, when a van collided with a motorcycle ridden by 22-year-old Joel Attwater.

<a2>The hearing, at Fenmarsh Police headquarters in Ludborough</a2>, <c2>was told</c2> that <q2>he took seven pictures on his own phone and posted four of them in a WhatsApp group named "<x>Sunday League</x>"</q2>.

<s3>A message under the last picture</s3> <c3>read</c3>: "<q3>Rough night at the office.</q3>"

Joel's mother, Sandra Attwater, sat two rows behind the officer throughout the three days. <s4>She</s4> <c4>said</c4> <q4>she had learned of the photographs from a colleague at the supermarket where she works, not from the force</q4>.

"<q5>I was putting the bread out and this lass came up in tears about the pictures. I said, '<n5>What pictures?</n5>'</q5>" <s5>she</s5> <c5>told</c5> <a5>ITV News</a5>. "<q5>Nobody from the police had rung me. Nobody had knocked.</q5>"

<s6,7>Mr Moxon</s6,7>, who joined the force in 2016, <c6>admitted</c6> <q6>taking the photographs</q6> but <c7>denied</c7> <q7>gross misconduct</q7>. <s8>He</s8> <c8>told</c8> <a8>the panel</a8> <q8>he had been "in shock" and had only meant to explain to his friends why he would be missing a match</q8>.

<s9>His barrister, Neil Farrant KC</s9>, <c9>described</c9> him as "<q9>a young officer who made one dreadful decision in the dark</q9>".

But <s10>Amara Okonjo, for Fenmarsh Police</s10>, <c10>said</c10> <q10>the decision had been made four times</q10>.

"<q11>Each of those pictures was chosen, and each of them was sent,</q11>" <s11>she</s11> <c11>said</c11>. "<q11>There were nine minutes between the first and the last.</q11>"

<s12>The panel's chair, Judith Penhallow</s12>, <c12>said</c12> <q12>a final written warning had been considered but would not have been enough</q12>.

"<q13>The officer's duty that night was to protect the scene, and to protect the dignity of the man who was dying in it,</q13>" <s13>Ms Penhallow</s13> <c13>said</c13>.

"<q14>He did neither.</q14>"

The former constable, who left by a side door, will be placed on the national barred list and cannot work for any police force again.

He is the third Fenmarsh officer in two years to lose his job over material from a scene. <s15,16>An inspection report in November</s15,16> <c15>said</c15> <q15>supervision on night shifts was "patchy"</q15> and <c16>called for</c16> <q16>personal phones to be left in lockers</q16>.

<s17>Deputy Chief Constable Rachel Stroud</s17> <c17>apologised to</c17> <a17>the family</a17> for "<q17>hurt that should never have been added to their grief</q17>".

"<q18>I have met Mrs Attwater, and I did not ask her to forgive us,</q18>" <s18>she</s18> <c18>said</c18>. "<q18>I asked her what would help.</q18>"

<s19,20>The force</s19,20> now <c19>plans</c19> <q19>to ban personal phones from fatal scenes</q19>, but <c20>would not say</c20> <q20>when</q20>.

<s21>The Police Federation</s21>, which paid for Mr Moxon's defence, <c21>said</c21> <q21>he was considering an appeal</q21>.

Sgt Tom Bickerdike, of the roads policing unit, reported the pictures after he saw them on a colleague's screen. His "<q22>considerable moral courage</q22>" <c22>was praised</c22> by <s22>Ms Penhallow</s22>.

<s23>Mrs Attwater</s23> <c23>wants</c23> <q23>to shake his hand</q23>.

"<q24>He's the only one who looked at those photos and thought about Joel,</q24>" <s24>she</s24> <c24>said</c24>.

The driver of the van, a 51-year-old man from Spalding, was jailed for four years in October for causing death by dangerous driving.

A fund set up in Joel's name has raised £14,000 to train young motorcyclists. <s25>His mother</s25> <c25>hopes</c25> <q25>the first course will run this spring</q25>.
-----
1 | mixed | disciplinary panel | GROUP | group
2 | indirect | - | - | none
3 | direct | message under the last picture | DOCUMENT | document
4 | indirect | Sandra Attwater | PERSON | pronoun
5 | direct | Sandra Attwater | PERSON | pronoun
6 | indirect | Kieran Moxon | PERSON | surname
7 | indirect | Kieran Moxon | PERSON | surname
8 | mixed | Kieran Moxon | PERSON | pronoun
9 | mixed | Neil Farrant | PERSON | name
10 | indirect | Amara Okonjo | PERSON | name
11 | direct | Amara Okonjo | PERSON | pronoun
12 | indirect | Judith Penhallow | PERSON | name
13 | direct | Judith Penhallow | PERSON | surname
14 | direct | Judith Penhallow | PERSON | none
15 | mixed | inspection report in November | DOCUMENT | document
16 | indirect | inspection report in November | DOCUMENT | document
17 | mixed | Rachel Stroud | PERSON | name
18 | direct | Rachel Stroud | PERSON | pronoun
19 | attitude | Fenmarsh Police | ORG | organisation
20 | attitude | Fenmarsh Police | ORG | organisation
21 | indirect | Police Federation | ORG | organisation
22 | mixed | Judith Penhallow | PERSON | surname
23 | attitude | Sandra Attwater | PERSON | surname
24 | direct | Sandra Attwater | PERSON | pronoun
25 | attitude | Sandra Attwater | PERSON | title
entity | PERSON | Kieran Moxon | PC Kieran Moxon; Mr Moxon | PC | Fenmarsh Police
entity | PERSON | Joel Attwater | Joel | - | -
entity | PERSON | Sandra Attwater | Mrs Attwater | - | -
entity | PERSON | Neil Farrant | - | barrister | -
entity | PERSON | Amara Okonjo | - | - | -
entity | PERSON | Judith Penhallow | Ms Penhallow | chair | -
entity | PERSON | Rachel Stroud | Deputy Chief Constable Rachel Stroud | Deputy Chief Constable | Fenmarsh Police
entity | PERSON | Tom Bickerdike | Sgt Tom Bickerdike | Sgt | Fenmarsh Police
entity | ORG | Fenmarsh Police | Fenmarsh | - | -
entity | ORG | ITV News | - | - | -
entity | ORG | WhatsApp | - | - | -
entity | ORG | Police Federation | - | - | -
entity | LOC | B1190 | - | - | -
entity | LOC | Brindleby | - | - | -
entity | LOC | Ludborough | - | - | -
entity | LOC | Spalding | - | - | -
meta | Police officer who sent crash scene photos to friends is sacked | - | -
