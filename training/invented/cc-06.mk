Valais dam would turn dying glacier into “<q1>a battery for winter</q1>”

The retreat of the Torrent Blanc has bared a valley fit for a reservoir. <s2>Conservationists</s2> <c2>say</c2> <q2>the meadow left behind is worth more than the power</q2>

Mathilde Rieder, Saint-Oyens

From the terrace of the Cabane des Aiguilles, <s3>Firmin Bournissen, 74</s3>, <c3>remembers</c3> <q3>ice up to the flagpole</q3>.

“<q4>My father cut steps in it with an axe,</q4>” <c4>says</c4> <s4>the retired guide</s4>. “<q4>Now I grow rhubarb.</q4>”

The Torrent Blanc has lost 1.9 kilometres since 1980. In its place lies a grey bowl that <s5>the utility Forces Motrices du Rhône Supérieur (FMRS)</s5> <c5>regards</c5> as “<q5>the best unbuilt dam site in the Alps</q5>”.

<s6>The company</s6>, owned by the canton of Valais, the city of Sion and the Zurich group Axelva, <c6>intends</c6> <q6>to raise a 115-metre wall across the mouth of the valley by 2038</q6>. <s7>Its chief executive, Reto Imfeld</s7>, <c7>speaks of</c7> “<q7>a battery for winter</q7>”.

<q8>The lake would store 96 gigawatt-hours for the months when Switzerland “imports its daylight from France”</q8>, <c8>in the words of</c8> <s8>a feasibility study by the engineers Schälin & Perren</s8>.

In Bern, <s9>the energy minister, Beat Zurbriggen-Olsson</s9>, <c9>has called</c9> the project “<q9>indispensable, and not ugly</q9>”. <s10>The Federal Office of Energy</s10>, drier, <c10>rates</c10> it “<q10>of national interest</q10>”.

Not everyone is charmed. <s11>Pro Cime, the country’s oldest conservation society</s11>, <c11>argues</c11> that <q11>the newly bared ground is “a wilderness younger than most cars”</q11>. <s12>It</s12> <c12>has threatened</c12> <q12>to take the concession to the Federal Court in Lausanne</q12>.

“<q13>We are told to save the climate by drowning what the climate left us,</q13>” <c13>says</c13> <s13>Ladina Caviezel</s13>, who has run it from a former bakery in Martigny since 2015. <s14,15>She</s14,15> <c14>accepts</c14> that <q14>Switzerland needs more electricity in January</q14> but <c15>doubts</c15> that <q15>it must come from “the last loud stream in the district”</q15>.

In Saint-Oyens, where the dam would bring CHF3.2 million a year in water royalties, the split runs through families. <s16>The mayor, Séverine Bournissen</s16>, <c16>is adamant</c16> that <q16>a commune of 412 people “cannot heat a school with edelweiss”</q16>.

<s17>Her uncle Firmin</s17> <c17>sighs</c17>. “<q17>She sees turbines. I see the place where I met my wife.</q17>”

Further down, <s18>the fishing clubs of the Dranse valley</s18> <c18>fear</c18> <q18>a river reduced to “a damp line on the map”</q18>. <s19>Dairy farmers on the Plan-Névé alp</s19> <c19>have demanded</c19> <q19>a new track and “water for the cows before water for Zurich”</q19>.

<s20>Ikenna Oberholzer, a glaciologist at EPF Lausanne</s20>, <c20>cautions</c20> against <q20>treating any alpine lake as permanent</q20>. <q21>Thawing rock above the basin could one day send a wave over the crest</q21>, <s21>he</s21> <c21>believes</c21>. “<q22>Mountains do not read concessions.</q22>”

<s23>FMRS</s23> <c23>counters</c23> that <q23>the slope is watched by radar “day, night and Sunday”</q23>. <s24>A spokesperson</s24> <c24>declined to disclose</c24> <q24>what the wall would cost</q24>; <s25>the daily Le Courrier des Vallées</s25> <c25>has put</c25> <q25>the bill at CHF410 million</q25>.

Voters decide on September 28. A poster at the post-bus stop shows a plug lying in snow. “<q26>Whose winter?</q26>” <s26>it</s26> <c26>asks</c26>.
-----
1 | mixed | Reto Imfeld | PERSON | none
2 | indirect | Conservationists | GROUP | group
3 | attitude | Firmin Bournissen | PERSON | name
4 | direct | Firmin Bournissen | PERSON | title
5 | mixed | Forces Motrices du Rhône Supérieur | ORG | organisation
6 | attitude | Forces Motrices du Rhône Supérieur | ORG | organisation
7 | mixed | Reto Imfeld | PERSON | name
8 | mixed | feasibility study by the engineers Schälin & Perren | DOCUMENT | document
9 | mixed | Beat Zurbriggen-Olsson | PERSON | name
10 | mixed | Federal Office of Energy | ORG | organisation
11 | mixed | Pro Cime | ORG | organisation
12 | indirect | Pro Cime | ORG | pronoun
13 | direct | Ladina Caviezel | PERSON | name
14 | indirect | Ladina Caviezel | PERSON | pronoun
15 | mixed | Ladina Caviezel | PERSON | pronoun
16 | mixed | Séverine Bournissen | PERSON | name
17 | direct | Firmin Bournissen | PERSON | name
18 | mixed | fishing clubs of the Dranse valley | GROUP | group
19 | mixed | Dairy farmers on the Plan-Névé alp | GROUP | group
20 | indirect | Ikenna Oberholzer | PERSON | name
21 | attitude | Ikenna Oberholzer | PERSON | pronoun
22 | direct | Ikenna Oberholzer | PERSON | none
23 | mixed | Forces Motrices du Rhône Supérieur | ORG | organisation
24 | attitude | Forces Motrices du Rhône Supérieur | ORG | organisation
25 | indirect | Le Courrier des Vallées | ORG | organisation
26 | direct | poster at the post-bus stop | DOCUMENT | pronoun
entity | PERSON | Firmin Bournissen | Firmin | guide | -
entity | PERSON | Reto Imfeld | - | chief executive | Forces Motrices du Rhône Supérieur
entity | PERSON | Beat Zurbriggen-Olsson | - | energy minister | -
entity | PERSON | Ladina Caviezel | - | - | Pro Cime
entity | PERSON | Séverine Bournissen | - | mayor | -
entity | PERSON | Ikenna Oberholzer | - | glaciologist | EPF Lausanne
entity | ORG | Forces Motrices du Rhône Supérieur | FMRS | - | -
entity | ORG | Axelva | - | - | -
entity | ORG | Schälin & Perren | - | - | -
entity | ORG | Federal Office of Energy | - | - | -
entity | ORG | Pro Cime | - | - | -
entity | ORG | Federal Court | - | - | -
entity | ORG | EPF Lausanne | - | - | -
entity | ORG | Le Courrier des Vallées | - | - | -
entity | LOC | Valais | - | - | -
entity | LOC | Torrent Blanc | - | - | -
entity | LOC | Cabane des Aiguilles | - | - | -
entity | LOC | Alps | - | - | -
entity | LOC | Sion | - | - | -
entity | LOC | Zurich | - | - | -
entity | LOC | Switzerland | - | - | -
entity | LOC | France | - | - | -
entity | LOC | Bern | - | - | -
entity | LOC | Lausanne | - | - | -
entity | LOC | Martigny | - | - | -
entity | LOC | Saint-Oyens | - | - | -
entity | LOC | Dranse valley | - | - | -
entity | LOC | Plan-Névé | - | - | -
meta | Valais dam would turn dying glacier into “a battery for winter” | - | Mathilde Rieder
