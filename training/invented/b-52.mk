Uganda marathoner stripped of title pleads '<q1>it was the soup</q1>'

By Moses Ssebunya in Kampala

The athletics federation has stripped Ritah Nakimuli of her national marathon title after she tested positive for a banned stimulant.

<s2>Nakimuli, 26</s2>, <c2>denies</c2> <q2>taking anything knowingly</q2>. '<q3>I ate my aunt's soup the night before. If there's a drug called goat, I took it,</q3>' <s3>she</s3> <c3>said</c3> at a news conference in Entebbe.

<s4>The federation's president, Godfrey Lubega</s4>, <c4>said</c4> <q4>the rules made no exception for relatives</q4>. <s5>He</s5> <c5>refused</c5> <q5>to be drawn on the length of any ban</q5>.

'<q6>She's a daughter of the sport and she'll be treated like one,</q6>' <s6>Lubega</s6> <c6>said</c6>. '<q6>Fairly, and with a certain amount of shouting.</q6>'

<q7>The second sample will be opened in Doha next week</q7>, <c7>according to</c7> <s7>a letter seen by this paper</s7>. <s8>Nakimuli's lawyer</s8> <c8>has asked</c8> that <q8>it be done in Kampala</q8>. <s9>The laboratory</s9> <c9>said</c9> <q9>this wasn't possible</q9>.

Nakimuli claimed the title in May in two hours, 29 minutes and four seconds, overtaking three runners in the last mile. The clock had stopped by the time the fourth came in, and officials read their own watches. Spectators called her name all the way up Jinja Road.

<s10>Her coach, Sister Immaculate Auma, a nun who once ran for Kenya</s10>, <c10>testified</c10> before the panel that <q10>the athlete 'couldn't cheat at cards'</q10>. <s11>The panel</s11> <c11>described</c11> her evidence as '<q11>charming</q11>'.

'<q12>I don't want to be charming,</q12>' <c12>said</c12> <s12>the nun</s12>. '<q12>I want to be believed.</q12>'

<s13>The aunt</s13> <c13>maintains</c13> <q13>it was fish</q13>.
-----
1 | direct | Ritah Nakimuli | PERSON | none
2 | indirect | Ritah Nakimuli | PERSON | name
3 | direct | Ritah Nakimuli | PERSON | pronoun
4 | indirect | Godfrey Lubega | PERSON | name
5 | attitude | Godfrey Lubega | PERSON | pronoun
6 | direct | Godfrey Lubega | PERSON | surname
7 | indirect | letter seen by this paper | DOCUMENT | document
8 | indirect | Nakimuli's lawyer | PERSON | title
9 | indirect | laboratory | ORG | organisation
10 | mixed | Immaculate Auma | PERSON | name
11 | mixed | panel | ORG | organisation
12 | direct | Immaculate Auma | PERSON | title
13 | indirect | aunt | PERSON | title
meta | Uganda marathoner stripped of title pleads 'it was the soup' | - | Moses Ssebunya in Kampala
entity | LOC | Uganda | - | - | -
entity | PERSON | Ritah Nakimuli | Nakimuli | marathoner | -
entity | LOC | Entebbe | - | - | -
entity | PERSON | Godfrey Lubega | Lubega | federation's president | -
entity | LOC | Doha | - | - | -
entity | LOC | Kampala | - | - | -
entity | LOC | Jinja Road | - | - | -
entity | PERSON | Immaculate Auma | Sister Immaculate Auma | coach | -
entity | LOC | Kenya | - | - | -
