Mazunda opposition leader arrested days before protest

By Honorine Sablier

PORT-LAMBERT, Mazunda — <q1>Police in Mazunda arrested the country's main opposition leader at his home before dawn on Saturday</q1>, <s1>his party</s1> <c1>said</c1>, three days ahead of a planned march against a new constitution.

"<q2>About 20 hooded men came over the wall and took him in his pyjamas,</q2>" <c2>said</c2> <s2>Celestin Agbodji, a lawyer for Ibrahim Tchalou</s2>. "<q2>We have no idea where he is being held.</q2>"

<s3,4>The interior ministry</s3,4> <c3>confirmed</c3> <q3>the arrest</q3> in a brief statement, <c4>saying</c4> <q4>Tchalou was wanted for "acts likely to undermine the security of the state"</q4>. <s5>It</s5> <c5>did not say</c5> <q5>when the 62-year-old former prime minister would appear in court</q5>.

<s6,7>The Union for Democratic Renewal (URD)</s6,7> <c6>denounced</c6> the arrest as "<q6>a kidnapping in uniform</q6>" and <c7>urged</c7> <a7>its supporters</a7> <q7>to stay calm but turn out in force on Tuesday</q7>.

"<q8>They can lock up one man. They cannot lock up a whole week,</q8>" <s8>its secretary general, Aissatou Benga</s8>, <c8>told</c8> <a8>AFP</a8> by telephone.

<q9>Four other party officials were picked up overnight in the northern city of Bassira</q9>, <c9>according to</c9> <s9>Benga</s9>. AFP was unable to verify the claim independently.

<s10,11>Sentinel Rights International</s10,11>, a Geneva-based group that has tracked political detentions in Mazunda since 2016, <c10>said</c10> <q10>the raid was part of "a methodical emptying of the political field"</q10> and <c11>demanded</c11> <q11>Tchalou's immediate release</q11>.

"<q12>Since January we have documented 117 arbitrary detentions, and in not one of those cases has a judge seen the file,</q12>" <c12>said</c12> <s12>the group's regional researcher, Wanjiku Ferreira</s12>. "<q12>That is not law enforcement.</q12>"

In a report last month, <s13>the organisation</s13> <c13>accused</c13> the security forces of <q13>torturing suspects at a military camp outside the capital</q13>. <s14>The ministry</s14> <c14>dismissed</c14> the findings as "<q14>a bad novel</q14>".

<s15>Justice Minister Roland Asso-Mbeng</s15> <c15>told</c15> <a15>state television</a15> on Saturday that <q15>nobody was "above the republic"</q15>. <s16>He</s16> <c16>rejected</c16> <q16>suggestions that the case was linked to the march</q16>.

"<q17>If a man stores weapons in his cellar, shall we wait until after the weekend?</q17>" <s17>the minister</s17> <c17>asked</c17>.

No weapons were shown to journalists who were taken to the villa, in the wealthy district of Cocody-Plage, several hours later. A front door lay in the flower beds.

<s19>A neighbour</s19>, <s18>who</s18> <c18>asked</c18> <q18>not to be named for fear of reprisals</q18>, <c19>said</c19> <q19>she had seen officers carrying out computers and "a child's bicycle, I don't know why"</q19>.

President Augustin Rikombo, 79, who seized power in a 2004 coup, has called a referendum for November 9 on a text that would let him run for two more seven-year terms. His government has suspended three radio stations since the campaign began.

Tchalou came second in a disputed 2019 election with 38 percent of the vote. Addressing a rally in Bassira on Thursday, <s20,21>he</s20,21> <c20>called</c20> the draft constitution "<q20>a crown in a ring binder</q20>" and <c21>vowed</c21> <q21>never to go into exile</q21>.

<s22>The African Union</s22> <c22>said</c22> <q22>it was following events "with concern"</q22>. <s23>France</s23>, the former colonial power, <c23>called for</c23> <q23>restraint</q23>, while <s24>a US State Department spokesman</s24> <c24>said</c24> <q24>Washington had raised the case with the Mazundan ambassador</q24>.

By midday, shops in the centre of Port-Lambert had pulled down their shutters and armoured vehicles stood at both ends of the main bridge.

"<q25>We have seen this film before,</q25>" <c25>said</c25> <s25>Boubacar, a 34-year-old taxi driver</s25>, as he queued for fuel. "<q25>Last time it ended with tear gas.</q25>"

The oil-producing nation of nine million people has not had a peaceful transfer of power since independence in 1960.
-----
1 | indirect | Union for Democratic Renewal | ORG | organisation
2 | direct | Celestin Agbodji | PERSON | name
3 | indirect | interior ministry | ORG | organisation
4 | mixed | interior ministry | ORG | organisation
5 | attitude | interior ministry | ORG | pronoun
6 | mixed | Union for Democratic Renewal | ORG | organisation
7 | indirect | Union for Democratic Renewal | ORG | organisation
8 | direct | Aissatou Benga | PERSON | name
9 | indirect | Aissatou Benga | PERSON | surname
10 | mixed | Sentinel Rights International | ORG | organisation
11 | indirect | Sentinel Rights International | ORG | organisation
12 | direct | Wanjiku Ferreira | PERSON | name
13 | indirect | Sentinel Rights International | ORG | organisation
14 | mixed | interior ministry | ORG | organisation
15 | mixed | Roland Asso-Mbeng | PERSON | name
16 | indirect | Roland Asso-Mbeng | PERSON | pronoun
17 | direct | Roland Asso-Mbeng | PERSON | title
18 | indirect | neighbour | PERSON | pronoun
19 | mixed | neighbour | PERSON | title
20 | mixed | Ibrahim Tchalou | PERSON | pronoun
21 | indirect | Ibrahim Tchalou | PERSON | pronoun
22 | mixed | African Union | ORG | organisation
23 | indirect | France | LOC | organisation
24 | indirect | US State Department | ORG | organisation
25 | direct | Boubacar | PERSON | name
entity | PERSON | Ibrahim Tchalou | Tchalou | former prime minister | Union for Democratic Renewal
entity | PERSON | Celestin Agbodji | - | lawyer | -
entity | PERSON | Aissatou Benga | Benga | secretary general | Union for Democratic Renewal
entity | PERSON | Wanjiku Ferreira | - | regional researcher | Sentinel Rights International
entity | PERSON | Roland Asso-Mbeng | - | Justice Minister | -
entity | PERSON | Augustin Rikombo | - | President | -
entity | PERSON | Boubacar | - | taxi driver | -
entity | ORG | Union for Democratic Renewal | URD | - | -
entity | ORG | Sentinel Rights International | - | - | -
entity | ORG | AFP | - | - | -
entity | ORG | African Union | - | - | -
entity | ORG | US State Department | - | - | -
entity | NORP | Mazundan | - | - | -
entity | LOC | Mazunda | - | - | -
entity | LOC | Port-Lambert | PORT-LAMBERT | - | -
entity | LOC | Bassira | - | - | -
entity | LOC | Geneva | - | - | -
entity | LOC | Cocody-Plage | - | - | -
entity | LOC | France | - | - | -
entity | LOC | Washington | - | - | -
meta | Mazunda opposition leader arrested days before protest | - | Honorine Sablier
