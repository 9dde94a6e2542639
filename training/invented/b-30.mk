 date 2023-04-18 Wind farm developer pulls out of Otago ridge

By Fergus Dalziel

<q1>A $600 million wind farm planned for the Rock and Pillar ridge will not go ahead</q1>, <s1>its developer</s1> <c1>has confirmed</c1>.

<s2>Southern Gust chief executive Amrit Bhogal</s2> <c2>told</c2> <a2>a public meeting in Middlemarch</a2> on Monday night that <q2>rising steel prices had made the 41 turbines "a monument rather than a business"</q2>.

"<q3>I know some of you have champagne in the car,</q3>" <s3>he</s3> <c3>said</c3>, to laughter. "<q3>I'd only ask you to drive home first.</q3>"

Opponents, who fought the scheme for seven years, were gracious. <s4,5>Runner and farmer Isla Buchan</s4,5> <c4>thanked</c4> <a4>Bhogal</a4> for <q4>coming in person</q4> and <c5>conceded</c5> that <q5>the valley had lost jobs as well as turbines</q5>.

"<q6>We won, and I'm not going to dance,</q6>" <c6>said</c6> <s6>Buchan</s6>. "<q6>Well, one dance.</q6>"

<s7>Mayor Te Aroha Nicholls</s7> <c7>lamented</c7> <q7>the decision</q7>. <q8>The district would forgo rates of $1.1 million a year</q8>, <s8>she</s8> <c8>reminded</c8> <a8>the meeting</a8>, <q8>enough to seal every gravel road north of the river</q8>.

<s9>Energy analyst Piotr Malak</s9> <c9>believes</c9> <q9>other projects will follow it into the drawer</q9>. <s10,11>He</s10,11> <c10>reckons</c10> <q10>a third of consented wind farms may never be built</q10>, and <c11>urges</c11> <a11>the Government</a11> <q11>to underwrite prices</q11>.

It <c12>was announced</c12> by <s12>the Energy Minister</s12> on Tuesday that <q12>a review of consents would begin in July</q12>.

<s13>Iwi representative Hohepa Tuhura</s13> <c13>welcomed</c13> <q13>the news</q13>. <s14>Tuhura</s14> <c14>said</c14>: "<q14>The wind will still come. It doesn't need a consent.</q14>"

On the ridge, the test mast that has stood since 2016 announced nothing but the weather. At noon, according to its anemometer, it was blowing 94km/h.
-----
1 | indirect | Southern Gust | ORG | organisation
2 | mixed | Amrit Bhogal | PERSON | name
3 | direct | Amrit Bhogal | PERSON | pronoun
4 | indirect | Isla Buchan | PERSON | name
5 | indirect | Isla Buchan | PERSON | name
6 | direct | Isla Buchan | PERSON | surname
7 | indirect | Te Aroha Nicholls | PERSON | name
8 | indirect | Te Aroha Nicholls | PERSON | pronoun
9 | attitude | Piotr Malak | PERSON | name
10 | attitude | Piotr Malak | PERSON | pronoun
11 | indirect | Piotr Malak | PERSON | pronoun
12 | indirect | energy minister | PERSON | title
13 | indirect | Hohepa Tuhura | PERSON | name
14 | direct | Hohepa Tuhura | PERSON | surname
meta | Wind farm developer pulls out of Otago ridge | 2023-04-18 | Fergus Dalziel
entity | LOC | Otago | - | - | -
entity | LOC | Rock and Pillar | - | - | -
entity | ORG | Southern Gust | - | - | -
entity | PERSON | Amrit Bhogal | Bhogal | chief executive | Southern Gust
entity | LOC | Middlemarch | - | - | -
entity | PERSON | Isla Buchan | Buchan | Runner and farmer | -
entity | PERSON | Te Aroha Nicholls | - | Mayor | -
entity | PERSON | Piotr Malak | - | Energy analyst | -
entity | PERSON | Hohepa Tuhura | Tuhura | Iwi representative | -
