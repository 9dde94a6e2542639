‘<q1>Where do they want us to go, the sea?</q1>’: rough sleepers fight council’s tent ban

<s2>Homeless people in Wenbourne</s2> <c2>say</c2> <q2>injunction would make survival a crime</q2>, while <s3>council leader</s3> <c3>insists</c3> <q3>it is ‘the last resort of a patient town’</q3>

Ottilie Farquharson and Sunil Brar

<q4>A council’s attempt to clear tents from a seaside town centre would punish people who have “literally nowhere left to be moved on to”</q4>, <a4>a court</a4> <c4>has been told</c4>.

Wenbourne borough council’s proposed injunction against “<x>persons unknown</x>” would cover Marine Parade, Quay Gardens and the arches under Alma viaduct, home since October to as many as 30 people.

Six of them, one due to give birth next month, have been joined to the case at Wenbourne county court with the help of Kerb, a charity, and Hoxton solicitors Adeleye Finch.

“<q5>I’ve been moved on four times in one day by the same man,</q5>” <c5>said</c5> <s5>Jolene Ambry, 29, a former care worker</s5>, who lost her flat above a vape shop when the landlord sold up. “<q5>Where do they want us to go, the sea?</q5>”

In the next tent, <s6>Marguerite Osei-Hall, 61</s6>, <c6>said</c6> <q6>she kept the council’s notice taped to her trolley</q6>. <s7>It</s7> <c7>states</c7>: “<q7>Items left unattended may be destroyed.</q7>”

“<q8>I’m unattended,</q8>” <s8>she</s8> <c8>said</c8>. “<q8>They should stick it on me.</q8>”

Rupert Callis, the Conservative who has run the council since 2019, was not in court. “<q9>We have spent £1.3m on outreach and I make no apology for wanting children to walk to school without stepping over needles,</q9>” <s9>the council leader</s9> <c9>said</c9> in a statement, in which <s10>he</s10> <c10>accused</c10> Kerb of “<q10>keeping the camp going for the cameras</q10>”.

<s11>The charity</s11>, set up in Hastings by two veterans of the Royal Logistic Corps and now paid for by the Bellwether Trust, <c11>says</c11> <q11>it housed 41 people last winter, “which is 41 more than this order will”</q11>.

<s12>Its director, Fenella Quarrie</s12>, <c12>told</c12> <a12>the hearing</a12> <q12>none of the six had ever turned down a bed</q12>. Under questioning from Dominic Tsang, for the council, <s13>she</s13> <c13>conceded</c13> that <q13>two had walked out of a hostel, Fairlight House, in January</q13>.

<s14>The barrister</s14> <c14>suggested</c14> <q14>eight rooms there had stood empty all month</q14>.

“<q15>Eight rooms, and a rule against dogs, couples and anybody on a script,</q15>” <s15>Quarrie</s15> <c15>shot back</c15>.

<s16>A freedom of information response</s16>, obtained by the Guardian, <c16>shows</c16> <q16>the authority issued 317 move-on notices last year, up from 44</q16>. <s17>Labour’s group leader, Imran Sayeed</s17>, <c17>has called</c17> the application “<q17>cruelty with a letterhead</q17>”; the Green party and two independents abstained.

Among traders, sympathy is thinning. Colin Dacre, who has sold jellied eels from a hut in Quay Gardens since 1988, has twice had to wash blood off his shutters. But <s18>the fishmonger</s18> <c18>wondered aloud</c18> <q18>what a piece of paper would do that a set of keys would not</q18>.

<s19>A petition by Take Back Our Bandstand, a residents’ group</s19>, <c19>demands</c19> <q19>the gardens be “returned to families”</q19>. It has 2,300 signatures.

<s20>Liberty</s20>, which has intervened along with Crisis, <c20>argues</c20> that <q20>the order would breach the right to private life</q20>.

<s21,22>The judge, Helen Okonjo-Reeves</s21,22>, <c21>asked</c21> <a21>Tsang</a21> <q21>how his client proposed to serve papers on people without a door</q21>, and <c22>said</c22> <q22>she would rule by 3 May</q22>.

<s23>Ambry</s23> <c23>fears</c23> <q23>May will be too late</q23>. <s24>The baby’s father, a roofer in Bexhill</s24>, <c24>has told</c24> <a24>her</a24> <q24>there is no room at his mother’s</q24>.

“<q25>I’m due on the ninth,</q25>” <c25>said</c25> <s25>the 29-year-old</s25>, folding a sleeping bag into a suitcase. “<q25>Tell the judge I’ve got an appointment.</q25>”
-----
1 | direct | Jolene Ambry | PERSON | none
2 | indirect | Homeless people in Wenbourne | GROUP | group
3 | mixed | Rupert Callis | PERSON | title
4 | mixed | - | - | none
5 | direct | Jolene Ambry | PERSON | name
6 | indirect | Marguerite Osei-Hall | PERSON | name
7 | direct | council’s notice | DOCUMENT | pronoun
8 | direct | Marguerite Osei-Hall | PERSON | pronoun
9 | direct | Rupert Callis | PERSON | title
10 | mixed | Rupert Callis | PERSON | pronoun
11 | mixed | Kerb | ORG | organisation
12 | indirect | Fenella Quarrie | PERSON | name
13 | indirect | Fenella Quarrie | PERSON | pronoun
14 | indirect | Dominic Tsang | PERSON | title
15 | direct | Fenella Quarrie | PERSON | surname
16 | indirect | freedom of information response | DOCUMENT | document
17 | mixed | Imran Sayeed | PERSON | name
18 | attitude | Colin Dacre | PERSON | title
19 | mixed | petition by Take Back Our Bandstand | DOCUMENT | document
20 | indirect | Liberty | ORG | organisation
21 | indirect | Helen Okonjo-Reeves | PERSON | name
22 | indirect | Helen Okonjo-Reeves | PERSON | name
23 | attitude | Jolene Ambry | PERSON | surname
24 | indirect | baby’s father | PERSON | title
25 | direct | Jolene Ambry | PERSON | title
entity | PERSON | Jolene Ambry | Ambry | former care worker | -
entity | PERSON | Marguerite Osei-Hall | - | - | -
entity | PERSON | Rupert Callis | - | council leader | Wenbourne borough council
entity | PERSON | Fenella Quarrie | Quarrie | director | Kerb
entity | PERSON | Dominic Tsang | Tsang | barrister | -
entity | PERSON | Imran Sayeed | - | group leader | Labour
entity | PERSON | Colin Dacre | - | fishmonger | -
entity | PERSON | Helen Okonjo-Reeves | - | judge | -
entity | ORG | Wenbourne borough council | - | - | -
entity | ORG | Wenbourne county court | - | - | -
entity | ORG | Kerb | - | - | -
entity | ORG | Adeleye Finch | - | - | -
entity | ORG | Royal Logistic Corps | - | - | -
entity | ORG | Bellwether Trust | - | - | -
entity | ORG | Guardian | - | - | -
entity | ORG | Labour | - | - | -
entity | ORG | Green party | - | - | -
entity | ORG | Take Back Our Bandstand | - | - | -
entity | ORG | Liberty | - | - | -
entity | ORG | Crisis | - | - | -
entity | LOC | Wenbourne | - | - | -
entity | LOC | Marine Parade | - | - | -
entity | LOC | Quay Gardens | - | - | -
entity | LOC | Alma viaduct | - | - | -
entity | LOC | Hoxton | - | - | -
entity | LOC | Hastings | - | - | -
entity | LOC | Fairlight House | - | - | -
entity | LOC | Bexhill | - | - | -
entity | NORP | Conservative | - | - | -
meta | ‘Where do they want us to go, the sea?’: rough sleepers fight council’s tent ban | - | Ottilie Farquharson and Sunil Brar
