‘<q1>It hums all night</q1>’: village takes on £2bn data centre beside its allotments

By Kitty Alabaster

The marrows at Thorley Wick have never had so much legal protection.

<s2>People in the Oxfordshire village of 412</s2> have hired a barrister to fight a data centre the size of 11 football pitches, <c2>claiming</c2> <q2>it would drink more water in a day than they do in a year</q2>.

‘<q3>It hums all night, like a fridge having an argument,</q3>’ <s3>retired midwife Pauline Oduya</s3>, whose bungalow backs on to an existing site at Brack Hill, <c3>told</c3> <a3>Metro</a3>. ‘<q3>My husband sleeps in the car at his sister’s in Wantage.</q3>’

<s4>The 68-year-old</s4>, who has logged 214 bad nights since Christmas, <c4>would settle for</c4> ‘<q4>one week, just one, with the window open</q4>’.

The new complex, known as ‘<x>Project Kingfisher</x>’, would go up on Bottom Field. It is the work of Vantrix Europe, formerly Cloudbarn, which belongs to the Dallas investment house Holloway Pruitt.

<s5>The firm</s5> <c5>says</c5> <q5>it will bring 90 permanent jobs and heat the leisure centre in nearby Ock St Mary for nothing</q5>.

That did not wash at a packed meeting in the Plough & Stars last Thursday. <s6>Vantrix’s head of community, Jonty Bexley</s6>, <c6>had barely promised</c6> <q6>‘library-level’ noise</q6> when a man in a beekeeping suit stood up.

‘<q7>Which library?</q7>’ <s7>he</s7> <c7>asked</c7>.

<s8>The beekeeper</s8> <c8>has since apologised</c8> for <q8>his tone</q8>, though not for the question.

Mrs Oduya rang Ock Valley District Council 31 times before her neighbour Carol Finch took up her case. ‘<q9>Pauline got a leaflet about earplugs,</q9>’ <s9>she</s9> <c9>said</c9>. ‘<q9>So I started Hush.</q9>’

The group – in full, Homes United to Stop the Hum – has raised £38,000 through sponsored silences. <s10>An acoustic study</s10> it paid for <c10>put</c10> <q10>the night-time level at 47 decibels, seven above what the permit allows</q10>.

‘<q11>That was one chap with a tripod in a gale,</q11>’ <c11>scoffed</c11> <s11>Mr Bexley</s11>. <s12>He</s12> <c12>denied</c12> that <q12>the fans at Brack Hill had ever broken the limit</q12>.

<s13>Ock Valley’s planning officers</s13> <c13>have recommended</c13> that <q13>councillors wave the scheme through</q13>. But <s14>Lib Dem councillor Dev Mistry</s14>, whose ward takes in Thorley Wick and Little Ockley, <c14>reckons</c14> <q14>the vote on June 9 will be ‘tighter than a tick’</q14>. <s15>He</s15> <c15>fears</c15> <q15>a refusal would simply be overturned on appeal</q15>.

<s16>Hugo Latchmere, the local Conservative MP</s16>, <c16>accused</c16> ministers of ‘<q16>treating Oxfordshire as a plug socket</q16>’.

<s17>Technology minister Aaliyah Croft</s17> <c17>insisted</c17> last month that <q17>communities would be ‘partners, not spectators’</q17>. ‘<q18>Every photo of your nan lives in a building like this,</q18>’ <s18>she</s18> <c18>told</c18> <a18>Radio Ridgeway</a18>.

<s19>Isis Water</s19> <c19>would not say</c19> <q19>whether it could supply both sites in a drought</q19>.

<s20>A Vantrix spokesperson</s20> <c20>said</c20>: ‘<q20>Kingfisher will use a closed loop and less water than a golf course. We are good neighbours and intend to stay that way.</q20>’

The nearest golf course, Ockley Heath, closed in 2022 after its greens turned brown.

A verdict of sorts hangs on the churchyard railings, where <s21>a bedsheet</s21> <c21>reads</c21>: ‘<q21>CTRL ALT DELETE THIS.</q21>’

As for Mrs Oduya, <s22>she</s22> <c22>has not ruled out</c22> <q22>moving to Hull to be near her son</q22>. ‘<q23>I’d miss the marrows,</q23>’ <c23>added</c23> <s23>the former midwife</s23>. ‘<q23>I would not miss the fridge.</q23>’
-----
1 | direct | Pauline Oduya | PERSON | none
2 | indirect | People in the Oxfordshire village of 412 | GROUP | group
3 | direct | Pauline Oduya | PERSON | name
4 | mixed | Pauline Oduya | PERSON | title
5 | indirect | Vantrix Europe | ORG | organisation
6 | mixed | Jonty Bexley | PERSON | name
7 | direct | man in a beekeeping suit | PERSON | pronoun
8 | indirect | man in a beekeeping suit | PERSON | title
9 | direct | Carol Finch | PERSON | pronoun
10 | indirect | acoustic study | DOCUMENT | document
11 | direct | Jonty Bexley | PERSON | surname
12 | indirect | Jonty Bexley | PERSON | pronoun
13 | indirect | Ock Valley’s planning officers | GROUP | group
14 | mixed | Dev Mistry | PERSON | name
15 | attitude | Dev Mistry | PERSON | pronoun
16 | mixed | Hugo Latchmere | PERSON | name
17 | mixed | Aaliyah Croft | PERSON | name
18 | direct | Aaliyah Croft | PERSON | pronoun
19 | attitude | Isis Water | ORG | organisation
20 | direct | Vantrix Europe | ORG | organisation
21 | direct | bedsheet | DOCUMENT | document
22 | attitude | Pauline Oduya | PERSON | pronoun
23 | direct | Pauline Oduya | PERSON | title
entity | PERSON | Pauline Oduya | Mrs Oduya; Pauline | midwife | -
entity | PERSON | Jonty Bexley | Mr Bexley | head of community | Vantrix Europe
entity | PERSON | Carol Finch | - | - | Homes United to Stop the Hum
entity | PERSON | Dev Mistry | - | councillor | -
entity | PERSON | Hugo Latchmere | - | MP | -
entity | PERSON | Aaliyah Croft | - | Technology minister | -
entity | ORG | Metro | - | - | -
entity | ORG | Vantrix Europe | Vantrix | - | -
entity | ORG | Cloudbarn | - | - | -
entity | ORG | Holloway Pruitt | - | - | -
entity | ORG | Ock Valley District Council | Ock Valley | - | -
entity | ORG | Homes United to Stop the Hum | Hush | - | -
entity | ORG | Radio Ridgeway | - | - | -
entity | ORG | Isis Water | - | - | -
entity | LOC | Thorley Wick | - | - | -
entity | LOC | Oxfordshire | - | - | -
entity | LOC | Brack Hill | - | - | -
entity | LOC | Wantage | - | - | -
entity | LOC | Bottom Field | - | - | -
entity | LOC | Dallas | - | - | -
entity | LOC | Ock St Mary | - | - | -
entity | LOC | Plough & Stars | - | - | -
entity | LOC | Little Ockley | - | - | -
entity | LOC | Ockley Heath | - | - | -
entity | LOC | Hull | - | - | -
entity | NORP | Lib Dem | - | - | -
entity | NORP | Conservative | - | - | -
meta | ‘It hums all night’: village takes on £2bn data centre beside its allotments | - | Kitty Alabaster
