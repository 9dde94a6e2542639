Strike at Kent wing-parts supplier enters second week as Boeing watches the clock

By Marisol Teague
Seattle Times-Dispatch aerospace reporter

KENT — The burn barrels outside Tolliver Nakagawa went cold for about 10 minutes Monday, just long enough for the machinists to vote.

By a show of gloves, the 1,140 members of Aerospace Fabricators Local 88 turned down a revised offer from the company, which makes wing ribs and seat tracks for the 737 MAX. The strike, called Oct. 3, is now in its 12th day.

“<q1>We've got guys sleeping in a Subaru in Auburn so they can be here for the 4 a.m. shift,</q1>” <c1>said</c1> <s1>Kawika Lonoehu, a shop steward with 19 years at the plant</s1>. “<q1>That's not a lifestyle. That's rent.</q1>”

<s2>Lonoehu</s2> <c2>said</c2> <q2>the new offer, a 14% raise over four years, “wouldn't cover the dentist.”</q2>

<s3>Tolliver</s3> <c3>called</c3> the vote “<q3>deeply disappointing.</q3>” In a statement, <s4,5>the company</s4,5> <c4>said</c4> <q4>its proposal was the richest in its 61-year history</q4> and <c5>accused</c5> Local 88 of <q5>refusing to show it to members in writing</q5>.

<s6>The union</s6> <c6>denies</c6> <q6>hiding anything</q6>. <s7>Its president, Renny Ostapchuk</s7>, <c7>said</c7> <q7>every member got a copy Saturday at Finn Hall</q7>.

“<q8>I handed them out myself. I have the paper cuts,</q8>” <s8>Ostapchuk</s8> <c8>said</c8>.

The walkout comes at an awkward time for Boeing, which is trying to lift output in Renton. <s9>The planemaker</s9> <c9>declined to say</c9> <q9>how many weeks of parts it holds</q9>. <s10>Two people familiar with the schedule</s10> <c10>said</c10> <q10>it was five</q10>.

<s11>Sunniva Achterberg, an analyst at Dunmore Reyes in Chicago</s11>, <c11>is less sure</c11> <q11>the cushion is that thick</q11>. “<q12>Nobody stocks seat tracks the way they stock rivets,</q12>” <s12>she</s12> <c12>wrote</c12> in a note to clients. Two other suppliers, Haskins in Wichita and a forging shop in Everett, could take some of the work, <s13>she</s13> <c13>said</c13>, <q13>but not before Thanksgiving</q13>.

Tolliver Nakagawa was founded in 1963 by Ed Tolliver, a former Boeing patternmaker, and his brother-in-law, George Nakagawa, whose family had farmed in the Green River Valley until they were sent to Minidoka. It was sold in 2016 to Pell Street Partners, a private equity firm in Greenwich, Conn., which has changed chief executives four times.

The current one, Brooks Delahunty, came from a lawn mower maker. <s14>He</s14> <c14>has told</c14> <a14>managers</a14> <q14>the plant must be “boring and profitable by spring.”</q14> His email was seen by The Times-Dispatch. <s15>Delahunty</s15> <c15>did not deny</c15> <q15>sending it</q15>.

A federal mediator, Lucretia Vang, met both sides Friday at the Doubletree in SeaTac. The National Labor Relations Board is weighing a complaint by the union over cameras aimed at the picket line on Central Avenue. <s16>Kent police</s16> <c16>said</c16> <q16>they had made no arrests</q16>.

<s17>Teamsters Local 174</s17> <c17>has told</c17> <a17>its drivers</a17> <q17>not to cross</q17>. <s18>State Sen. Delphine Rasgado, a Puyallup Democrat</s18>, <c18>urged</c18> <a18>Pell Street</a18> <q18>to “get on an airplane it helped build” and come to the table</q18>.

In the meantime the Sikh temple on the East Hill delivers lentils at noon, and Lonoehu, a Kentridge High graduate, runs a raffle. <q19>First prize</q19>, <s19>he</s19> <c19>said</c19>, <q19>is a Traeger grill</q19>.

“<q20>Second prize is a night in the Subaru,</q20>” <s20>he</s20> <c20>said</c20>.
-----
1 | direct | Kawika Lonoehu | PERSON | name
2 | mixed | Kawika Lonoehu | PERSON | surname
3 | mixed | Tolliver Nakagawa | ORG | organisation
4 | indirect | Tolliver Nakagawa | ORG | organisation
5 | indirect | Tolliver Nakagawa | ORG | organisation
6 | indirect | Aerospace Fabricators Local 88 | ORG | organisation
7 | indirect | Renny Ostapchuk | PERSON | name
8 | direct | Renny Ostapchuk | PERSON | surname
9 | attitude | Boeing | ORG | organisation
10 | indirect | Two people familiar with the schedule | GROUP | group
11 | attitude | Sunniva Achterberg | PERSON | name
12 | direct | Sunniva Achterberg | PERSON | pronoun
13 | indirect | Sunniva Achterberg | PERSON | pronoun
14 | mixed | Brooks Delahunty | PERSON | pronoun
15 | attitude | Brooks Delahunty | PERSON | surname
16 | indirect | Kent police | ORG | organisation
17 | indirect | Teamsters Local 174 | ORG | organisation
18 | mixed | Delphine Rasgado | PERSON | name
19 | indirect | Kawika Lonoehu | PERSON | pronoun
20 | direct | Kawika Lonoehu | PERSON | pronoun
entity | LOC | Kent | KENT | - | -
entity | ORG | Boeing | - | - | -
entity | ORG | Tolliver Nakagawa | Tolliver | - | -
entity | ORG | Aerospace Fabricators Local 88 | Local 88 | - | -
entity | LOC | Auburn | - | - | -
entity | PERSON | Kawika Lonoehu | Lonoehu | shop steward | Aerospace Fabricators Local 88
entity | PERSON | Renny Ostapchuk | Ostapchuk | president | Aerospace Fabricators Local 88
entity | LOC | Finn Hall | - | - | -
entity | LOC | Renton | - | - | -
entity | PERSON | Sunniva Achterberg | - | analyst | Dunmore Reyes
entity | ORG | Dunmore Reyes | - | - | -
entity | LOC | Chicago | - | - | -
entity | ORG | Haskins | - | - | -
entity | LOC | Wichita | - | - | -
entity | LOC | Everett | - | - | -
entity | PERSON | Ed Tolliver | - | - | -
entity | PERSON | George Nakagawa | - | - | -
entity | LOC | Green River Valley | - | - | -
entity | LOC | Minidoka | - | - | -
entity | ORG | Pell Street Partners | Pell Street | - | -
entity | LOC | Greenwich | - | - | -
entity | LOC | Conn. | - | - | -
entity | PERSON | Brooks Delahunty | Delahunty | chief executive | Tolliver Nakagawa
entity | ORG | The Times-Dispatch | - | - | -
entity | PERSON | Lucretia Vang | - | federal mediator | -
entity | LOC | Doubletree | - | - | -
entity | LOC | SeaTac | - | - | -
entity | ORG | National Labor Relations Board | - | - | -
entity | LOC | Central Avenue | - | - | -
entity | ORG | Kent police | - | - | -
entity | ORG | Teamsters Local 174 | - | - | -
entity | PERSON | Delphine Rasgado | State Sen. Delphine Rasgado | State Sen. | -
entity | LOC | Puyallup | - | - | -
entity | NORP | Democrat | - | - | -
entity | NORP | Sikh | - | - | -
entity | LOC | East Hill | - | - | -
entity | ORG | Kentridge High | - | - | -
meta | Strike at Kent wing-parts supplier enters second week as Boeing watches the clock | - | Marisol Teague
