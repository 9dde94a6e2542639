'<q1>He was a brother, not a statistic</q1>': Family's anguish as <s26>tram driver</s26> <c26>tells</c26> <a26>inquest</a26> of <q26>teenager's final moments</q26>

Niall Thornber, court reporter

<s2>A tram driver</s2> <c2>has told</c2> <a2>an inquest</a2> <q2>he had "no time to do anything but shout" before a teenager was struck at a crossing in Ashton-under-Lyne</q2>.

Callum Destry, 19, died in hospital eight hours after he was hit by a Metrolink tram on the evening of January 24 last year. He had been walking home from a shift at a pizza takeaway on Old Street.

Graham Entwhistle-Moss, who had 17 years' experience, was driving the 9.52pm service to Eccles. <s3>He</s3> <c3>told</c3> <a3>Manchester South Coroner's Court</a3> <q3>he saw "a flash of something white" to his left as the tram came off the bend at Holcroft Lane</q3>.

"<q4>I hit the hazard brake and I sounded the whistle,</q4>" <s4>Mr Entwhistle-Moss</s4> <c4>said</c4>. "<q4>He turned his head. I've seen him turn his head every night since.</q4>"

<s5>The 58-year-old</s5>, who has not driven since, <c5>denied</c5> <q5>going faster than the 15mph limit</q5>. The tram's recorded speed, read out by senior coroner Nicola Farraday-Holt, was 14.2mph.

<a6>The jury</a6> <c6>heard</c6> that <q6>Callum had been wearing headphones and that two of the three lamps at the crossing were not working</q6>.

<s7>Tameside Council</s7> <c7>accepted</c7> <q7>it had been told about the lamps in November, 11 weeks before the crash</q7>. <s8>Its head of highways, Pauline Ogunbiyi</s8>, <c8>said</c8> <q8>the report had been logged as "non-urgent" because the officer who took the call believed the crossing belonged to Transport for Greater Manchester</q8>.

"<q9>That was wrong, and I am sorry for it,</q9>" <s9>she</s9> <c9>told</c9> <a9>Callum's parents</a9>, who were sitting in the front row. "<q9>We have changed the form.</q9>"

Asked by Imran Qadeer, for the family, whether changing a form was enough, <s10>she</s10> <c10>replied</c10>: "<q10>No. Nothing would be.</q10>"

<s11>Callum's sister, Jade</s11>, who gave evidence from behind a screen, <c11>described</c11> him as "<q11>the loud one</q11>". The pair had shared a flat since 2021, when their mother Tracey moved to Rhyl.

"<q12>He'd ring me from the tram stop every night to ask what I wanted on my pizza,</q12>" <s12>she</s12> <c12>said</c12>. "<q12>That night I'd put my phone on charge in the other room.</q12>"

<s13>Ms Destry, 26</s13>, <c13>said</c13> <q13>she had complained about the same crossing herself, in 2022, after a woman with a pram was almost hit</q13>. <q14>She never got an answer</q14>, <s14>she</s14> <c14>said</c14>.

Rosie Ackland, who had been waiting on the opposite platform, ran to help. In a statement read to the court, <s15>the student nurse</s15> <c15>said</c15> <q15>the driver was kneeling on the track holding Callum's hand when she reached them</q15>.

"<q16>He kept saying '<n16>stay with us, pal</n16>',</q16>" <s16>she</s16> <c16>said</c16>. "<q16>I told him I would take over but he would not let go.</q16>"

Dr Hamish Urquhart-Baird, a pathologist, gave the cause of death as a severe head injury. <s17>He</s17> <c17>found</c17> <q17>no alcohol or drugs in Callum's blood</q17>.

<s18>Collision investigator PC Warren Stope</s18> <c18>concluded</c18> that <q18>a pedestrian on the path would have been visible for 1.9 seconds with the lamps working and 0.8 seconds without them</q18>. <q27>Would that have made a difference</q27>, <s27>the coroner</s27> <c27>asked</c27>. <s19,20>The officer</s19,20> <c19>said</c19> <q19>he could not be certain</q19>, <c20>adding</c20>: "<q20>But I'd rather have had the second.</q20>"

<q21>Nine people have died on the network since 2014</q21>, <c21>according to</c21> <s21>figures</s21> released by Transport for Greater Manchester. A barrier was put up at Holcroft Lane in August.

Danny Loughrin, Metrolink's safety director, is due to give evidence tomorrow. In a written submission, <s22>he</s22> <c22>has accepted</c22> that <q22>"more could and should have been done" to make the crossing safe</q22>.

Speaking outside court, <s23>Callum's father, Lee</s23>, <c23>said</c23> <q23>the family had waited 22 months to hear somebody apologise</q23>. <s24>He</s24> <c24>hopes</c24> <q24>the jury will send a message to every council in the country</q24>.

"<q25>They kept calling it an incident. He was a brother, not a statistic,</q25>" <s25>he</s25> <c25>said</c25>. "<q25>I don't blame the driver. I shook his hand.</q25>"

The inquest, which is expected to last until Friday, continues.
-----
1 | direct | Lee | PERSON | none
2 | mixed | Graham Entwhistle-Moss | PERSON | title
3 | mixed | Graham Entwhistle-Moss | PERSON | pronoun
4 | direct | Graham Entwhistle-Moss | PERSON | surname
5 | indirect | Graham Entwhistle-Moss | PERSON | title
6 | indirect | - | - | none
7 | indirect | Tameside Council | ORG | organisation
8 | mixed | Pauline Ogunbiyi | PERSON | name
9 | direct | Pauline Ogunbiyi | PERSON | pronoun
10 | direct | Pauline Ogunbiyi | PERSON | pronoun
11 | mixed | Jade | PERSON | name
12 | direct | Jade | PERSON | pronoun
13 | indirect | Jade | PERSON | surname
14 | indirect | Jade | PERSON | pronoun
15 | indirect | Rosie Ackland | PERSON | title
16 | direct | Rosie Ackland | PERSON | pronoun
17 | indirect | Hamish Urquhart-Baird | PERSON | pronoun
18 | indirect | Warren Stope | PERSON | name
19 | indirect | Warren Stope | PERSON | title
20 | direct | Warren Stope | PERSON | title
21 | indirect | figures released by Transport for Greater Manchester | DOCUMENT | document
22 | mixed | Danny Loughrin | PERSON | pronoun
23 | indirect | Lee | PERSON | name
24 | attitude | Lee | PERSON | pronoun
25 | direct | Lee | PERSON | pronoun
26 | indirect | Graham Entwhistle-Moss | PERSON | title
27 | indirect | Nicola Farraday-Holt | PERSON | title
entity | PERSON | Callum Destry | Callum | - | -
entity | PERSON | Graham Entwhistle-Moss | Mr Entwhistle-Moss | tram driver | -
entity | PERSON | Nicola Farraday-Holt | - | senior coroner | Manchester South Coroner's Court
entity | PERSON | Pauline Ogunbiyi | - | head of highways | Tameside Council
entity | PERSON | Imran Qadeer | - | - | -
entity | PERSON | Jade | Ms Destry | - | -
entity | PERSON | Tracey | - | - | -
entity | PERSON | Rosie Ackland | - | student nurse | -
entity | PERSON | Hamish Urquhart-Baird | Dr Hamish Urquhart-Baird | pathologist | -
entity | PERSON | Warren Stope | PC Warren Stope | collision investigator | -
entity | PERSON | Danny Loughrin | - | safety director | Metrolink
entity | PERSON | Lee | - | - | -
entity | ORG | Metrolink | - | - | -
entity | ORG | Manchester South Coroner's Court | - | - | -
entity | ORG | Tameside Council | - | - | -
entity | ORG | Transport for Greater Manchester | - | - | -
entity | LOC | Ashton-under-Lyne | - | - | -
entity | LOC | Old Street | - | - | -
entity | LOC | Eccles | - | - | -
entity | LOC | Holcroft Lane | - | - | -
entity | LOC | Rhyl | - | - | -
meta | 'He was a brother, not a statistic': Family's anguish as tram driver tells inquest of teenager's final moments | - | Niall Thornber, court reporter
