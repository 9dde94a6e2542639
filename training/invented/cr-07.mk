‘<q1>We’re not bait</q1>’: surfers split as shire votes to pull shark nets

Jacinta Pruett

Shark nets will not go back into the water off Wurrinda’s three patrolled beaches this spring after councillors voted 5-4 to quit the state program.

<s2>The mayor, Col Hathersage</s2>, who lost the vote at Monday’s stormy meeting, <c2>called</c2> it ‘<q2>a coin toss with children in the water</q2>’.

The motion was moved by Cr Bronwyn Ah Kit. <s3>She</s3> <c3>said</c3> <q3>last season’s nets at Gannet Head had caught 41 turtles, nine dolphins and ‘precisely one target shark’</q3>.

‘<q4>People imagine a wall,</q4>’ <s4>the deputy mayor</s4> <c4>told</c4> <a4>a packed Soldiers Memorial Hall</a4>. ‘<q4>It is 150 metres long. The shark goes round, and so would you.</q4>’

‘<q24>My own kids have swum there for 20 years.</q24>’

Before the debate, <a5>councillors</a5> <c5>were told</c5> by <s5>Wurrinda Shire Council’s own lawyers, Pym Delacourt</s5>, <q5>they could be sued either way</q5>.

<s6>A Department of Primary Industries report</s6> <c6>found</c6> <q6>drones and drumlines had performed ‘at least as well’ as nets at Byrne Harbour</q6>. <s7>It</s7> <c7>recommended</c7>, however, that <q7>any change wait until autumn</q7>.

Shane ‘<x>Macca</x>’ McIlwraith was in the water in 2021 when 24-year-old plumber Davo Leary was killed.

‘<q8>I helped carry him up the sand,</q8>’ <s8>the Wurrinda Boardriders president</s8> <c8>said</c8>, his voice cracking. ‘<q8>Nobody showed me a graph.</q8>’

<s9>The club’s survey</s9> <c9>suggests</c9> <q9>61 per cent of its 212 members want the nets kept</q9>.

But Maureen Leary, a retired nurse and Davo’s mother, begged to differ. <s10>She</s10> <c10>asked</c10> <a10>both camps</a10> <q10>to leave her son’s name out of it</q10>.

‘<q11>Half this room has spoken for him tonight,</q11>’ <c11>said</c11> <s11>the 61-year-old</s11>. ‘<q11>He thought the nets were rubbish.</q11>’

Tilly Nakamura, a Year 12 student at Wurrinda High and state junior champion, got a standing ovation.

‘<q12>We’re not bait, but we’re not gaolers either,</q12>’ <s12>she</s12> <c12>said</c12>. <s13>The teenager</s13> <c13>described</c13> <q13>cutting a drowned turtle loose with her fin</q13>.

‘<q14>I love Tilly like a daughter and she’s dead wrong,</q14>’ <c14>said</c14> <s14>her coach, Kekoa Lindstrom</s14>, who rides for Rip Current and spent nine years on the world tour. <s15>The Hawaiian</s15> <c15>worries</c15> that <q15>parents will pull their kids out of his Saturday classes</q15>.

<s16>Campaign group Let Them Swim</s16> <c16>hailed</c16> ‘<q16>a victory for arithmetic</q16>’. <s17>Its convener, Dr Priyanka Sood</s17>, <c17>predicted</c17> <q17>Kurra Point would follow ‘by Christmas’</q17>.

<s18>Surf Life Saving NSW</s18> <c18>declined to say</c18> <q18>whether it would send more lifesavers</q18>. Tasman Net & Gear, the contractor, is owned by Hauraki Marine of Auckland and would lose $380,000 a year.

<s19>A letter from Fisheries Minister Gwenda Spiteri</s19>, which Cr Hathersage read aloud, <c19>warned</c19> that <q19>the shire would ‘own the consequences’</q19>. On ABC radio yesterday <s20>the minister</s20> <c20>refused to rule out</c20> <q20>overturning the vote</q20>.

<s21>Nick Papanikolaou</s21>, who hires out boards on Marine Parade, <c21>reckons</c21> <q21>bookings have halved since Monday</q21>.

<s22>Wurrin elder Aunty Dot Kelleher</s22> <c22>said</c22> <q22>her people had swum with the shark ‘since before there was a shire’</q22>.

<s23>A hand-painted sign at Pipers Beach</s23> yesterday <c23>offered</c23> this advice: ‘<q23>Swim between the flags. Pray between the nets.</q23>’
-----
1 | direct | Tilly Nakamura | PERSON | none
2 | mixed | Col Hathersage | PERSON | name
3 | mixed | Bronwyn Ah Kit | PERSON | pronoun
4 | direct | Bronwyn Ah Kit | PERSON | title
24 | direct | Bronwyn Ah Kit | PERSON | none
5 | indirect | Pym Delacourt | ORG | organisation
6 | mixed | Department of Primary Industries report | DOCUMENT | document
7 | indirect | Department of Primary Industries report | DOCUMENT | pronoun
8 | direct | Shane ‘Macca’ McIlwraith | PERSON | title
9 | indirect | club’s survey | DOCUMENT | document
10 | indirect | Maureen Leary | PERSON | pronoun
11 | direct | Maureen Leary | PERSON | title
12 | direct | Tilly Nakamura | PERSON | pronoun
13 | indirect | Tilly Nakamura | PERSON | title
14 | direct | Kekoa Lindstrom | PERSON | name
15 | attitude | Kekoa Lindstrom | PERSON | title
16 | mixed | Let Them Swim | ORG | organisation
17 | mixed | Priyanka Sood | PERSON | name
18 | attitude | Surf Life Saving NSW | ORG | organisation
19 | mixed | letter from Fisheries Minister Gwenda Spiteri | DOCUMENT | document
20 | attitude | Gwenda Spiteri | PERSON | title
21 | indirect | Nick Papanikolaou | PERSON | name
22 | mixed | Dot Kelleher | PERSON | name
23 | direct | hand-painted sign at Pipers Beach | DOCUMENT | document
entity | PERSON | Col Hathersage | Cr Hathersage | mayor | Wurrinda Shire Council
entity | PERSON | Bronwyn Ah Kit | Cr Bronwyn Ah Kit | deputy mayor | Wurrinda Shire Council
entity | PERSON | Shane ‘Macca’ McIlwraith | - | president | Wurrinda Boardriders
entity | PERSON | Davo Leary | Davo | plumber | -
entity | PERSON | Maureen Leary | - | retired nurse | -
entity | PERSON | Tilly Nakamura | Tilly | Year 12 student | Wurrinda High
entity | PERSON | Kekoa Lindstrom | - | coach | -
entity | PERSON | Priyanka Sood | Dr Priyanka Sood | convener | Let Them Swim
entity | PERSON | Gwenda Spiteri | - | Fisheries Minister | -
entity | PERSON | Nick Papanikolaou | - | - | -
entity | PERSON | Dot Kelleher | Aunty Dot Kelleher | elder | -
entity | ORG | Wurrinda Shire Council | - | - | -
entity | ORG | Pym Delacourt | - | - | -
entity | ORG | Department of Primary Industries | - | - | -
entity | ORG | Wurrinda Boardriders | - | - | -
entity | ORG | Wurrinda High | - | - | -
entity | ORG | Rip Current | - | - | -
entity | ORG | Let Them Swim | - | - | -
entity | ORG | Surf Life Saving NSW | - | - | -
entity | ORG | Tasman Net & Gear | - | - | -
entity | ORG | Hauraki Marine | - | - | -
entity | ORG | ABC | - | - | -
entity | LOC | Wurrinda | - | - | -
entity | LOC | Gannet Head | - | - | -
entity | LOC | Soldiers Memorial Hall | - | - | -
entity | LOC | Byrne Harbour | - | - | -
entity | LOC | Kurra Point | - | - | -
entity | LOC | Auckland | - | - | -
entity | LOC | Marine Parade | - | - | -
entity | LOC | Pipers Beach | - | - | -
entity | NORP | Hawaiian | - | - | -
entity | NORP | Wurrin | - | - | -
meta | ‘We’re not bait’: surfers split as shire votes to pull shark nets | - | Jacinta Pruett
