Leigh pull out of Wakelin deal as Castleford face salary-cap charge

By Barney Threlfall

Castleford have been charged with breaching the salary cap in each of the past two seasons, hours after the collapse of a deal that would have taken captain Jericho Wakelin to Leigh for a club-record £275,000.

<s1>The Rugby Football League</s1> <c1>said</c1> <q1>Castleford had failed to declare payments of £188,000 to three players through Hemsworth Plastics, a firm owned by the club’s former director Alf Mountjoy</q1>. The Tigers, sixth in Super League, could be docked up to 12 points.

“<q2>We will fight this with everything we have,</q2>” <s2>chief executive Danielle Rook</s2> <c2>said</c2>. “<q2>The payments were image rights. Our lawyers told us so, and theirs did too.</q2>”

<s3>Mountjoy, 71</s3>, known on the terraces as “<x>the Duke of Glasshoughton</x>”, <c3>denied</c3> <q3>any wrongdoing</q3>. <s4>He</s4> <c4>described</c4> the case as “<q4>a stitch-up by the M62 mafia</q4>”.

Wakelin had passed a medical in Wigan on Tuesday and been pictured with a Leopards scarf. Then Leigh’s owner, Deke Strang, read the charge sheet. <s5>The club</s5> <c5>announced</c5> at 9pm that <q5>it had “withdrawn its interest with immediate effect”</q5>.

“<q6>I don’t buy a car when the bailiffs are sat in it,</q6>” <s6>Strang</s6> <c6>told</c6> <a6>Sky Sports</a6>.

The 28-year-old hooker, born in Whangārei and capped nine times by Samoa, is one of the three players named. <s7>He</s7> <c7>has told</c7> <a7>friends</a7> <q7>he signed what he was given</q7>. <s8>His agent, Fitzgerald Popoola of Sidestep Sports</s8>, <c8>believes</c8> <q8>the charge will be thrown out</q8>.

“<q9>Jerry hasn’t done a thing wrong,</q9>” <s9>Popoola</s9> <c9>said</c9>. “<q9>He’s got a house in Lofthouse, a removal van in Lowton and nowhere to play on Friday.</q9>”

Salford, who beat Huddersfield 22-6 on Sunday to leave the bottom two, were also linked with the player. <s10>Their coach, Paulo Tuimavave</s10>, <c10>said</c10> <q10>he would not be making an offer</q10>. “<q11>We had our own winter with the tribunal,</q11>” <s11>the former Kiwi prop</s11> <c11>said</c11>. “<q11>Once is plenty.</q11>”

<s12>The players’ union, GMB Rugby League</s12>, <c12>called on</c12> <a12>the RFL</a12> <q12>to spare anyone who acted in good faith</q12>. <s13>It</s13> <c13>wants</c13> <q13>registration rules changed before the Magic Weekend in Newcastle</q13>.

The last side to lose points over the cap were Bradford Bulls, in 2006. Widnes escaped with a fine. An independent panel chaired by Judge Winifred Sharrock KC will hear the case at Red Hall on June 12, and <s14>IMG</s14> <c14>has asked</c14> <q14>to see its findings before the autumn gradings</q14>.

<s15>Castleford’s main sponsor, Mend-A-Hose Jungle Fitness</s15>, <c15>said</c15> <q15>it was “considering its position”</q15>. <s16>Wakefield council</s16>, which has lent £2m towards the new Wheldon Road stand, <c16>declined to say</c16> <q16>if the money was safe</q16>.

<s17>Supporters</s17> <c17>fear</c17> <q17>the worst</q17>. <s18>Madge Arkwright of the Tigers Trust</s18>, who has missed two home games since 1969, <c18>said</c18> <q18>the club had “survived the pits closing and three relegations”</q18>. “<q19>We’ll survive Alf,</q19>” <s19>she</s19> <c19>added</c19>.

<s20>A banner on the Princess Street gates</s20> <c20>read</c20>: “<q20>CAP IN HAND.</q20>”
-----
1 | indirect | Rugby Football League | ORG | organisation
2 | direct | Danielle Rook | PERSON | name
3 | indirect | Alf Mountjoy | PERSON | surname
4 | mixed | Alf Mountjoy | PERSON | pronoun
5 | mixed | Leigh | ORG | organisation
6 | direct | Deke Strang | PERSON | surname
7 | indirect | Jericho Wakelin | PERSON | pronoun
8 | attitude | Fitzgerald Popoola | PERSON | name
9 | direct | Fitzgerald Popoola | PERSON | surname
10 | indirect | Paulo Tuimavave | PERSON | name
11 | direct | Paulo Tuimavave | PERSON | title
12 | indirect | GMB Rugby League | ORG | organisation
13 | attitude | GMB Rugby League | ORG | pronoun
14 | indirect | IMG | ORG | organisation
15 | mixed | Mend-A-Hose Jungle Fitness | ORG | organisation
16 | attitude | Wakefield council | ORG | organisation
17 | attitude | Supporters | GROUP | group
18 | mixed | Madge Arkwright | PERSON | name
19 | direct | Madge Arkwright | PERSON | pronoun
20 | direct | banner on the Princess Street gates | DOCUMENT | document
entity | PERSON | Jericho Wakelin | Wakelin; Jerry | captain | Castleford
entity | PERSON | Alf Mountjoy | Mountjoy; Alf | former director | Castleford
entity | PERSON | Danielle Rook | - | chief executive | Castleford
entity | PERSON | Deke Strang | Strang | owner | Leigh
entity | PERSON | Fitzgerald Popoola | Popoola | agent | Sidestep Sports
entity | PERSON | Paulo Tuimavave | - | coach | Salford
entity | PERSON | Winifred Sharrock | Judge Winifred Sharrock | Judge | -
entity | PERSON | Madge Arkwright | - | - | Tigers Trust
entity | ORG | Castleford | Tigers | - | -
entity | ORG | Salford | - | - | -
entity | ORG | Leigh | Leopards | - | -
entity | ORG | Rugby Football League | RFL | - | -
entity | ORG | Hemsworth Plastics | - | - | -
entity | ORG | Sky Sports | - | - | -
entity | ORG | Samoa | - | - | -
entity | ORG | Sidestep Sports | - | - | -
entity | ORG | Huddersfield | - | - | -
entity | ORG | GMB Rugby League | - | - | -
entity | ORG | Bradford Bulls | - | - | -
entity | ORG | Widnes | - | - | -
entity | ORG | IMG | - | - | -
entity | ORG | Mend-A-Hose Jungle Fitness | - | - | -
entity | ORG | Wakefield council | - | - | -
entity | ORG | Tigers Trust | - | - | -
entity | NORP | Kiwi | - | - | -
entity | LOC | Glasshoughton | - | - | -
entity | LOC | M62 | - | - | -
entity | LOC | Wigan | - | - | -
entity | LOC | Whangārei | - | - | -
entity | LOC | Lofthouse | - | - | -
entity | LOC | Lowton | - | - | -
entity | LOC | Newcastle | - | - | -
entity | LOC | Red Hall | - | - | -
entity | LOC | Wheldon Road | - | - | -
entity | LOC | Princess Street | - | - | -
meta | Leigh pull out of Wakelin deal as Castleford face salary-cap charge | - | Barney Threlfall
