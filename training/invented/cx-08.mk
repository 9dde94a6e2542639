“<q1>Taped up for nothing</q1>”: axed title fight leaves two promoters trading blows

By Corey Abberton

<q2>The biggest night of boxing in Newcastle since 1988 has been scrapped 31 hours before the first bell</q2>, <s2>the Combat Sports Authority of NSW</s2> <c2>confirmed</c2> on Friday.

Local favourite Jarrah Poulter, the world No. 6, was to meet Eetu Rautio of Finland for the vacant IBF light-heavyweight belt before 9000 people at Honeysuckle Arena.

<s3>The authority</s3> <c3>said</c3> <q3>neither promoter had lodged his half of the $1.3 million purse bond by Thursday’s deadline</q3>.

What went wrong depends on who is shouting. <s4>Vince Callipari, a one-time Griffith greengrocer</s4> who has steered Poulter’s career since he left the mines, <c4>accused</c4> rival Lachlan Strand, of Melbourne outfit Strandline, of “<q4>walking off with the gate and leaving the lights on</q4>”.

“<q5>He rang me from a lounge at Tullamarine,</q5>” <s5>Callipari</s5> <c5>said</c5>. “<q5>I could hear the pinot.</q5>”

“<q6>Vince hasn’t paid a bond since decimal currency,</q6>” <c6>came the reply</c6> from <s6>the Melbourne man</s6>. <s7>He</s7> <c7>swore</c7> <q7>his share had been wired to a trust account on Tuesday</q7>.

<s8>An email from Strandline’s solicitors, Bexley Crouch</s8>, obtained by The Hunter Mail, <c8>states</c8> that <q8>the money would be released “upon sight of matching funds”</q8>. There were none.

Poulter found out in the gym at Gateshead. “<q9>I was taped up for nothing,</q9>” <s9>the 31-year-old</s9> <c9>said</c9>. “<q9>Fourteen weeks, no beer, and I missed my daughter’s first steps.</q9>”

<s10,11>The former coalminer</s10,11> <c10>admitted</c10> <q10>crying in the car park</q10> and <c11>wondered aloud</c11> <q11>whether he would box for either man again</q11>. <s12>His father and trainer, Darryl Poulter</s12>, <c12>would like to see</c12> <q12>the pair “locked in the ring with no timekeeper”</q12>.

<a13>Rautio</a13> <c13>was told</c13> by <s13>a hotel porter</s13> that <q13>he could sleep in</q13>. “<q14>Kiitos, Newcastle. Not you, promoters,</q14>” <s14>the Finn</s14> <c14>posted</c14> beside a picture of his boarding pass.

<s15>His manager, Outi Salmela</s15>, <c15>is threatening</c15> <q15>to pursue both companies for $400,000 in the Federal Court</q15>. <s16>She</s16> <c16>said</c16> <q16>the southpaw had turned down a bout with Poland’s Kacper Wrona in Gdansk to come</q16>.

<q17>New purse bids could be ordered within 10 days</q17>, <c17>according to</c17> <s17>the IBF</s17>. <s18>Its supervisor, Benito Arriaga Jr</s18>, <c18>told</c18> <a18>Rush TV</a18> <q18>he had flown from New Jersey “to watch two grown men hide a chequebook”</q18>.

<s19>The broadcaster</s19>, which had sold 60,000 pay-per-views, <c19>described</c19> itself as “<q19>gutted</q19>”. <s20>NSW Fair Trading</s20> <c20>advised</c20> <a20>fans</a20> <q20>to keep their receipts</q20>, while <s21>ticket seller Moshpit</s21> <c21>promised</c21> <q21>refunds within three weeks</q21>.

Spare a thought for the undercard. Tahlia Nguyen-Reid, 19, from Cessnock PCYC, had sold 140 tickets to her debut against Lupe Fonoti of Auckland, who has 11 wins. <s22,23>The teenager</s22,23> <c22>wants</c22> <q22>to be repaid the $2200 she spent on medicals</q22> and <c23>said</c23> <q23>neither camp had called</q23>.

“<q24>Lupe did,</q24>” <s24>she</s24> <c24>said</c24>. “<q24>She offered to hit them for me.</q24>”

It is not the first such mess. Strand’s show in Hobart folded in 2022 when the sponsor, Derwent & Daughters, went under, and Callipari once paid a Tongan heavyweight in pumpkins.

<s25>The former greengrocer</s25> <c25>vowed</c25> on Friday night <q25>to stage the fight by Christmas, “in a paddock at Wallsend if I have to”</q25>. <s26>His rival</s26> <c26>refused to rule out</c26> <q26>helping him</q26>.
-----
1 | direct | Jarrah Poulter | PERSON | none
2 | indirect | Combat Sports Authority of NSW | ORG | organisation
3 | indirect | Combat Sports Authority of NSW | ORG | organisation
4 | mixed | Vince Callipari | PERSON | name
5 | direct | Vince Callipari | PERSON | surname
6 | direct | Lachlan Strand | PERSON | title
7 | indirect | Lachlan Strand | PERSON | pronoun
8 | mixed | email from Strandline’s solicitors | DOCUMENT | document
9 | direct | Jarrah Poulter | PERSON | title
10 | indirect | Jarrah Poulter | PERSON | title
11 | attitude | Jarrah Poulter | PERSON | title
12 | mixed | Darryl Poulter | PERSON | name
13 | indirect | hotel porter | PERSON | title
14 | direct | Eetu Rautio | PERSON | title
15 | indirect | Outi Salmela | PERSON | name
16 | indirect | Outi Salmela | PERSON | pronoun
17 | indirect | IBF | ORG | organisation
18 | mixed | Benito Arriaga Jr | PERSON | name
19 | mixed | Rush TV | ORG | organisation
20 | indirect | NSW Fair Trading | ORG | organisation
21 | indirect | Moshpit | ORG | organisation
22 | attitude | Tahlia Nguyen-Reid | PERSON | title
23 | indirect | Tahlia Nguyen-Reid | PERSON | title
24 | direct | Tahlia Nguyen-Reid | PERSON | pronoun
25 | mixed | Vince Callipari | PERSON | title
26 | attitude | Lachlan Strand | PERSON | title
entity | PERSON | Jarrah Poulter | Poulter | - | -
entity | PERSON | Eetu Rautio | Rautio | - | -
entity | PERSON | Vince Callipari | Callipari; Vince | promoter | -
entity | PERSON | Lachlan Strand | Strand | promoter | Strandline
entity | PERSON | Darryl Poulter | - | trainer | -
entity | PERSON | Outi Salmela | - | manager | -
entity | PERSON | Kacper Wrona | - | - | -
entity | PERSON | Benito Arriaga Jr | - | supervisor | IBF
entity | PERSON | Tahlia Nguyen-Reid | - | - | Cessnock PCYC
entity | PERSON | Lupe Fonoti | Lupe | - | -
entity | ORG | Combat Sports Authority of NSW | - | - | -
entity | ORG | IBF | - | - | -
entity | ORG | Strandline | - | - | -
entity | ORG | Bexley Crouch | - | - | -
entity | ORG | The Hunter Mail | - | - | -
entity | ORG | Federal Court | - | - | -
entity | ORG | Rush TV | - | - | -
entity | ORG | NSW Fair Trading | - | - | -
entity | ORG | Moshpit | - | - | -
entity | ORG | Cessnock PCYC | - | - | -
entity | ORG | Derwent & Daughters | - | - | -
entity | LOC | Newcastle | - | - | -
entity | LOC | Finland | - | - | -
entity | LOC | Honeysuckle Arena | - | - | -
entity | LOC | Griffith | - | - | -
entity | LOC | Melbourne | - | - | -
entity | LOC | Tullamarine | - | - | -
entity | LOC | Gateshead | - | - | -
entity | LOC | Poland | - | - | -
entity | LOC | Gdansk | - | - | -
entity | LOC | New Jersey | - | - | -
entity | LOC | Auckland | - | - | -
entity | LOC | Hobart | - | - | -
entity | LOC | Wallsend | - | - | -
entity | NORP | Finn | - | - | -
entity | NORP | Tongan | - | - | -
meta | “Taped up for nothing”: axed title fight leaves two promoters trading blows | - | Corey Abberton
