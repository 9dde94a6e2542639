<q1>Sleeping volcano off Italy may be refilling</q1>, <s1>study</s1> <c1>suggests</c1>

Tremors point to fresh magma beneath the Ondine seamount – but <s2>critics</s2> <c2>say</c2> <q2>it could be passing ships</q2>

By Frederica Lyle, Science correspondent

<q3>A volcano that has not erupted for 7,400 years may be slowly refilling with magma 90km off the coast of Calabria</q3>, <c3>according to</c3> <s3>research</s3> that has split the small community of scientists who study it.

The team listened to the Ondine seamount for 19 months with 31 instruments lowered on to the seabed. They recorded more than 6,000 tremors too faint for anyone on land to feel.

“<q4>Think of it as a house where you thought nobody lived,</q4>” <c4>said</c4> <s4>Prof Ilaria Contestabile, a geophysicist at the University of Bari</s4>, who led the work. “<q4>We have put an ear to the door, and somebody is moving furniture.</q4>”

<s5>She</s5> <c5>stressed</c5> that <q5>an eruption was “neither imminent nor inevitable”</q5>.

Writing in the journal Deep Earth Letters, <s6>Contestabile and her colleagues</s6> <c6>estimate</c6> that <q6>between 0.8 and 2 cubic kilometres of magma have gathered in a chamber about 5km down since 1990</q6>. <q7>If it breached the flank</q7>, <s7>they</s7> <c7>argue</c7>, <q7>the slope could collapse and send a wave as high as 11 metres towards Crotone within 20 minutes</q7>.

That scenario, which takes up four paragraphs of a 28-page paper, has caused most of the trouble. By Wednesday the regional government had fielded hundreds of calls, and <s8>civil protection officials</s8> <c8>urged</c8> <a8>residents</a8> <q8>to ignore “alarmism of any colour”</q8>.

“<q9>I had my mother on the phone about moving the piano upstairs,</q9>” <c9>said</c9> <s9>Dr Matteo Sgarbi of the Institute for Marine Volcanology in Naples, one of the study’s sharpest critics</s9>.

<s10>He</s10> <c10>believes</c10> <q10>a large part of the signal comes from container ships bound for Gioia Tauro</q10>. <q11>Propellers</q11>, <s11>he</s11> <c11>points out</c11>, <q11>hum at frequencies close to those of moving fluids</q11>.

“<q12>If your earthquakes take Sundays off, they may not be earthquakes,</q12>” <s12>Sgarbi</s12> <c12>said</c12>.

<s13>Contestabile</s13> <c13>dismisses</c13> <q13>the suggestion</q13>. <q14>Her group had removed all recordings made within 30km of a vessel</q14>, <s14>she</s14> <c14>said</c14>, <q14>and the number of tremors fell by only 4%</q14>.

“<q15>Matteo is a friend and I have explained this to him over several dinners,</q15>” <s15>she</s15> <c15>said</c15>. “<q15>Perhaps I should send him the bill.</q15>”

Others raise a different objection. <s16,17>Dr Wanjiru Kamande, a seismologist at the University of Bristol</s16,17> who was not involved in the study, <c16>praised</c16> <q16>its “heroic” fieldwork</q16> but <c17>questioned</c17> <q17>whether 19 months was long enough to tell a trend from a blip</q17>. In 2004, a similar swarm under the neighbouring Sibilla seamount died away without consequence.

Not that warnings about Ondine are new. <s18>A group led by the late Japanese volcanologist Kenji Morishige</s18> <c18>cautioned</c18> in 2009 that <q18>its western slope was unstable</q18>. Their paper was largely ignored.

<s19>One of the new paper’s reviewers</s19>, speaking on condition of anonymity, <c19>said</c19> <q19>they had recommended cutting the section on tsunamis</q19>.

“<q20>It read like a different paper stapled to the back,</q20>” <s20>the reviewer</s20> <c20>added</c20>.

<s21>The journal</s21> <c21>said</c21> <q21>the article had been assessed by four experts and that it stood by its decision to publish</q21>.

Italy has a dozen active volcanoes on land, but permanent sensors on only one beneath the sea. <s22>The country’s research ministry</s22> <c22>intends</c22> <q22>to spend €38m on a cabled observatory</q22>, though a contract has yet to be signed. In a rare moment of agreement, <s23>Contestabile and Sgarbi</s23> both <c23>want</c23> <q23>it built quickly</q23>.

“<q24>Without it,</q24>” <c24>said</c24> <s24>Sgarbi</s24>, “<q24>we will go on arguing about propellers until one of us is retired or both of us are wet.</q24>”

In Crotone, where fishing boats work the waters above Ondine, there was little sign of panic. <s25>Rosaria Ielpo, 59</s25>, who sells swordfish on the quay, <c25>said</c25> <q25>she had read the whole article on her phone between customers</q25>.

“<q26>My grandfather knew the sea breathed out there,</q26>” <s26>she</s26> <c26>said</c26>. “<q26>Now it’s been proved by a woman with a computer.</q26>”

<s27>Contestabile</s27> <c27>hopes</c27> <q27>to return in April with 20 more instruments</q27>. Two of the first set are already missing.
-----
1 | indirect | study | DOCUMENT | document
2 | indirect | critics | GROUP | group
3 | indirect | study | DOCUMENT | document
4 | direct | Ilaria Contestabile | PERSON | name
5 | mixed | Ilaria Contestabile | PERSON | pronoun
6 | indirect | Contestabile and her colleagues | GROUP | group
7 | indirect | Contestabile and her colleagues | GROUP | pronoun
8 | mixed | civil protection officials | GROUP | group
9 | direct | Matteo Sgarbi | PERSON | name
10 | attitude | Matteo Sgarbi | PERSON | pronoun
11 | indirect | Matteo Sgarbi | PERSON | pronoun
12 | direct | Matteo Sgarbi | PERSON | surname
13 | indirect | Ilaria Contestabile | PERSON | surname
14 | indirect | Ilaria Contestabile | PERSON | pronoun
15 | direct | Ilaria Contestabile | PERSON | pronoun
16 | mixed | Wanjiru Kamande | PERSON | name
17 | indirect | Wanjiru Kamande | PERSON | name
18 | indirect | group led by the late Japanese volcanologist Kenji Morishige | GROUP | group
19 | indirect | One of the new paper’s reviewers | PERSON | title
20 | direct | One of the new paper’s reviewers | PERSON | title
21 | indirect | Deep Earth Letters | ORG | organisation
22 | attitude | research ministry | ORG | organisation
23 | attitude | Ilaria Contestabile and Matteo Sgarbi | GROUP | surname
24 | direct | Matteo Sgarbi | PERSON | surname
25 | indirect | Rosaria Ielpo | PERSON | name
26 | direct | Rosaria Ielpo | PERSON | pronoun
27 | attitude | Ilaria Contestabile | PERSON | surname
entity | PERSON | Ilaria Contestabile | Prof Ilaria Contestabile; Contestabile | geophysicist | University of Bari
entity | PERSON | Matteo Sgarbi | Dr Matteo Sgarbi; Sgarbi; Matteo | - | Institute for Marine Volcanology
entity | PERSON | Wanjiru Kamande | Dr Wanjiru Kamande | seismologist | University of Bristol
entity | PERSON | Kenji Morishige | - | volcanologist | -
entity | PERSON | Rosaria Ielpo | - | - | -
entity | ORG | University of Bari | - | - | -
entity | ORG | Institute for Marine Volcanology | - | - | -
entity | ORG | University of Bristol | - | - | -
entity | ORG | Deep Earth Letters | - | - | -
entity | ORG | research ministry | - | - | -
entity | NORP | Japanese | - | - | -
entity | LOC | Italy | - | - | -
entity | LOC | Calabria | - | - | -
entity | LOC | Ondine | - | - | -
entity | LOC | Sibilla | - | - | -
entity | LOC | Crotone | - | - | -
entity | LOC | Gioia Tauro | - | - | -
entity | LOC | Naples | - | - | -
meta | Sleeping volcano off Italy may be refilling, study suggests | - | Frederica Lyle
