Wolfe Tones appeal as Tarnbeck handed home final

By Cathal Mac Aodha

<q1>Ballinree Wolfe Tones will go to the Disputes Resolution Authority if they must</q1>, <s1>their chairman</s1> <c1>insisted</c1> last night, after the county board took Sunday's senior hurling final away from Páirc Uí Dhálaigh and gave it to the home ground of their opponents, Tarnbeck.

The Competitions Control Committee (CCC) made the switch on Tuesday, four days after Storm Fergal left the Dromard venue under six inches of water.

"<q2>Would you play Kilkenny in Nowlan Park and call it neutral?</q2>" <c2>asked</c2> <s2>Pádraig "<x>Bird</x>" Halfpenny</s2>, who captained the Tones to the Cusack Cup in 1998. "<q2>We beat Tarnbeck by a point in July, and we'll beat them in a car park. But it won't be in their car park.</q2>"

Tarnbeck declined to comment. Their manager, the former Clare corner-back Jarlath Lane, was spotted on Monday walking the pitch at Calder Park with the groundsman.

<s3>The board</s3> <c3>defended</c3> <q3>the decision</q3>. <s4>Secretary Nuala Price</s4> <c4>pointed out</c4> that <q4>St Enda's in Kilbarron had been offered and that Ballinree turned it down because of its stand</q4>.

"<q5>The club told us in writing that <n5>1,100 seats was an insult</n5>,</q5>" <s5>she</s5> <c5>said</c5>. "<q5>I have the email.</q5>"

<s6>Halfpenny</s6> <c6>denied</c6> <q6>this</q6>. <s7>He</s7> <c7>said</c7> <q7>it was the Gardaí, not the club, who had ruled out Kilbarron</q7>.

<s8>A Garda spokesperson</s8> <c8>said</c8> <q8>Superintendent Ita Lawless had raised concerns about parking on Mill Street, but that no venue had been ruled out</q8>.

<s9>Leinster Council</s9> <c9>has refused</c9> <q9>to get involved</q9>, and <s10>Croke Park</s10> <c10>regards</c10> <q10>it as a county matter</q10>.

It is the first final for Tarnbeck since they amalgamated with Clonard Emmets in 2009. They put out Faughs-Ardagh and Naomh Bríd on the way, and Donnacha York's 1-9 accounted for the holders, Rathvilly, in the semi-final. York, an Army corporal and a Fitzgibbon Cup winner with UL, is a doubt with a hamstring.

"<q11>He'll be wrapped in cotton wool and prayed over,</q11>" <s11>Lane</s11> <c11>told</c11> <a11>Midlands 103</a11> on Sunday.

Ballinree, meanwhile, will be without full-forward Setanta Okafor. The Under-20 star saw red against Kilmore Gaels, and the Central Hearings Committee upheld his one-match ban on Thursday.

<s12>The club</s12> <c12>believes</c12> <q12>he was the victim of mistaken identity</q12>. In a letter to the committee, <s13>it</s13> <c13>argued</c13> that <q13>the blow was struck by "a different tall man"</q13>.

Sponsors are restless too. <s14>Holmbury, the agri-feeds firm</s14> whose name is on the county jersey, <c14>said</c14> <q14>it had asked the board for talks</q14>. It paid €90,000 for a season that was meant to end in Dromard with TG4's cameras in attendance.

TG4 will still show the game. <s15>The broadcaster</s15> <c15>confirmed</c15> that <q15>throw-in would move to 1.15pm to avoid the All-Ireland camogie replay</q15>.

<s16>The Gaelic Players Association</s16> <c16>called on</c16> <a16>the board</a16> <q16>to think of those "who train 200 nights for one Sunday"</q16>. <s17>Its regional officer, Órla Church</s17>, <c17>wants</c17> <q17>finals fixed for two venues in advance</q17>.

Tickets, at €20, are on sale in Centra and SuperValu. <s18>The Tones</s18> <c18>are urging</c18> <a18>supporters</a18> <q18>to hold off</q18>.

Fr Malachy Banks, the parish priest in Cloonagh, has moved the 11 o'clock Mass back an hour, to be safe. "<q19>I am praying for a draw and a dry replay,</q19>" <s19>he</s19> <c19>said</c19>. "<q19>Amen to that and up the Tones.</q19>"
-----
1 | indirect | Pádraig "Bird" Halfpenny | PERSON | title
2 | direct | Pádraig "Bird" Halfpenny | PERSON | name
3 | indirect | county board | ORG | organisation
4 | indirect | Nuala Price | PERSON | name
5 | direct | Nuala Price | PERSON | pronoun
6 | indirect | Pádraig "Bird" Halfpenny | PERSON | surname
7 | indirect | Pádraig "Bird" Halfpenny | PERSON | pronoun
8 | indirect | Gardaí | ORG | organisation
9 | attitude | Leinster Council | ORG | organisation
10 | attitude | Croke Park | ORG | organisation
11 | direct | Jarlath Lane | PERSON | surname
12 | attitude | Ballinree Wolfe Tones | ORG | organisation
13 | mixed | Ballinree Wolfe Tones | ORG | pronoun
14 | indirect | Holmbury | ORG | organisation
15 | indirect | TG4 | ORG | organisation
16 | mixed | Gaelic Players Association | ORG | organisation
17 | attitude | Órla Church | PERSON | name
18 | indirect | Ballinree Wolfe Tones | ORG | organisation
19 | direct | Malachy Banks | PERSON | pronoun
entity | ORG | Ballinree Wolfe Tones | Wolfe Tones; Tones; Ballinree | - | -
entity | ORG | Tarnbeck | - | - | -
entity | ORG | Disputes Resolution Authority | - | - | -
entity | LOC | Páirc Uí Dhálaigh | - | - | -
entity | ORG | Competitions Control Committee | CCC | - | -
entity | LOC | Dromard | - | - | -
entity | ORG | Kilkenny | - | - | -
entity | LOC | Nowlan Park | - | - | -
entity | PERSON | Pádraig "Bird" Halfpenny | - | chairman | Ballinree Wolfe Tones
entity | ORG | Clare | - | - | -
entity | PERSON | Jarlath Lane | - | manager | Tarnbeck
entity | LOC | Calder Park | - | - | -
entity | PERSON | Nuala Price | - | Secretary | -
entity | LOC | St Enda's | - | - | -
entity | LOC | Kilbarron | - | - | -
entity | ORG | Gardaí | Garda | - | -
entity | PERSON | Ita Lawless | Superintendent Ita Lawless | Superintendent | Gardaí
entity | LOC | Mill Street | - | - | -
entity | ORG | Leinster Council | - | - | -
entity | ORG | Croke Park | - | - | -
entity | ORG | Clonard Emmets | - | - | -
entity | ORG | Faughs-Ardagh | - | - | -
entity | ORG | Naomh Bríd | - | - | -
entity | PERSON | Donnacha York | - | - | Tarnbeck
entity | ORG | Rathvilly | - | - | -
entity | ORG | Army | - | - | -
entity | ORG | UL | - | - | -
entity | ORG | Midlands 103 | - | - | -
entity | PERSON | Setanta Okafor | - | full-forward | Ballinree Wolfe Tones
entity | ORG | Kilmore Gaels | - | - | -
entity | ORG | Central Hearings Committee | - | - | -
entity | ORG | Holmbury | - | - | -
entity | ORG | TG4 | - | - | -
entity | ORG | Gaelic Players Association | - | - | -
entity | PERSON | Órla Church | - | regional officer | Gaelic Players Association
entity | ORG | Centra | - | - | -
entity | ORG | SuperValu | - | - | -
entity | PERSON | Malachy Banks | Fr Malachy Banks | parish priest | -
entity | LOC | Cloonagh | - | - | -
meta | Wolfe Tones appeal as Tarnbeck handed home final | - | Cathal Mac Aodha
