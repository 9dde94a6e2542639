<s1>Minister</s1> <c1>rules out</c1> <q1>stake in steel town's last mill</q1>

<q2>The Welsh government will not buy a share of the Duxbury works at Pontlliwen</q2>, <s2>Economy Secretary Meinir Teague</s2> <c2>has told</c2> <a2>the Senedd</a2>.

The cold mill, on the bank of the Afon Hirnant, employs 340 people and is the last in a valley that once had nine.

<s3>Its owner, Duxbury Rolled Products</s3>, <c3>said</c3> in May <q3>it would close the plant by Christmas unless somebody shared the £48m cost of an electric furnace</q3>.

<s4,5>Ms Teague</s4,5> <c4>said</c4> <q4>ministers had offered loans "on generous terms"</q4>, but <c5>insisted</c5> <q5>the taxpayer could not become "a shareholder of last resort"</q5>.

"<q6>We went down that road with Brynmelyn Wire and it ended exactly where everybody said it would,</q6>" <s6>she</s6> <c6>said</c6>.

<s7>Plaid Cymru's Iolo Gethin</s7>, who represents the valley, <c7>called</c7> the decision "<q7>a shrug in two languages</q7>".

<s8>He</s8> <c8>urged</c8> <a8>Ms Teague</a8> <q8>to visit the town before the summer recess</q8>. The minister was last there in 2022, when she opened Canolfan Hirnant, the leisure centre beside the rugby ground.

In the Colliers Arms on Station Terrace, the news was shown with the sound off.

"<q9>My grandfather went in at 14, my father went in at 15 and I went in with a degree,</q9>" <c9>said</c9> <s9>crane operator Delwyn Hopcyn</s9>. "<q9>We'll all have come out with the same thing.</q9>"

<s10>Community, the steelworkers' union</s10>, <c10>said</c10> <q10>it was "bitterly disappointed"</q10>. Its Pontlliwen branch called off an overtime ban in March after two meetings with Duxbury.

<s11>Branch secretary Roz Tiley</s11> <c11>accused</c11> the company of "<q11>shaking our hand and counting the fingers</q11>".

<s12>A spokesman for Duxbury</s12> <c12>denied</c12> that <q12>jobs were being used as a bargaining chip</q12>. <s13>He</s13> <c13>said</c13> <q13>the firm had lost £2m a month since a car-parts maker in Rotterdam cancelled its order</q13>.

Beddoe Trask, the Swansea solicitors, already act for 60 former workers in a row over the Duxbury Retirement Plan.

<q14>Those pensioners now feared being "at the back of a very long queue"</q14>, <c14>said</c14> <s14>Ffion Trask, a partner</s14>.

The mill pays for the shirts of Pontlliwen RFC too. Pontlliwen beat Tumble 31-12 on Saturday with the company's stag on their chests, and are second in the league.

<s15>Club chairman Clive Onions</s15> <c15>fears</c15> <q15>it could be their last season with a sponsor</q15>. "<q16>We asked Hywel Motors. Hywel Motors sells to people who work at the mill,</q16>" <s16>he</s16> <c16>said</c16>.

<s17>Ysgol Bryn Hirnant</s17>, where one pupil in four has a parent at the works, <c17>said</c17> <q17>it had asked Sirhowy council for a second counsellor</q17>.

<s18>The Treasury</s18> <c18>said</c18> <q18>support for industry in Wales was "a matter for Cardiff"</q18>.

The Senedd's Economy, Trade and Rural Affairs Committee has ordered a short inquiry. <s19>It</s19> <c19>wants</c19> <q19>to hear from both sides before a vote on 9 July</q19>.
-----
1 | indirect | Meinir Teague | PERSON | title
2 | indirect | Meinir Teague | PERSON | name
3 | indirect | Duxbury Rolled Products | ORG | organisation
4 | mixed | Meinir Teague | PERSON | surname
5 | mixed | Meinir Teague | PERSON | surname
6 | direct | Meinir Teague | PERSON | pronoun
7 | mixed | Iolo Gethin | PERSON | name
8 | indirect | Iolo Gethin | PERSON | pronoun
9 | direct | Delwyn Hopcyn | PERSON | name
10 | mixed | Community | ORG | organisation
11 | mixed | Roz Tiley | PERSON | name
12 | indirect | Duxbury Rolled Products | ORG | organisation
13 | indirect | Duxbury Rolled Products | ORG | pronoun
14 | mixed | Ffion Trask | PERSON | name
15 | attitude | Clive Onions | PERSON | name
16 | direct | Clive Onions | PERSON | pronoun
17 | indirect | Ysgol Bryn Hirnant | ORG | organisation
18 | mixed | Treasury | ORG | organisation
19 | attitude | Economy, Trade and Rural Affairs Committee | ORG | pronoun
entity | PERSON | Meinir Teague | Ms Teague | Economy Secretary | Welsh government
entity | PERSON | Iolo Gethin | - | - | Plaid Cymru
entity | PERSON | Delwyn Hopcyn | - | crane operator | Duxbury Rolled Products
entity | PERSON | Roz Tiley | - | Branch secretary | Community
entity | PERSON | Ffion Trask | - | partner | Beddoe Trask
entity | PERSON | Clive Onions | - | Club chairman | Pontlliwen RFC
entity | ORG | Welsh government | - | - | -
entity | ORG | Duxbury Rolled Products | Duxbury | - | -
entity | ORG | Senedd | - | - | -
entity | ORG | Brynmelyn Wire | - | - | -
entity | ORG | Plaid Cymru | - | - | -
entity | ORG | Community | - | - | -
entity | ORG | Beddoe Trask | - | - | -
entity | ORG | Pontlliwen RFC | Pontlliwen | - | -
entity | ORG | Tumble | - | - | -
entity | ORG | Hywel Motors | - | - | -
entity | ORG | Ysgol Bryn Hirnant | - | - | -
entity | ORG | Sirhowy council | - | - | -
entity | ORG | Treasury | - | - | -
entity | ORG | Economy, Trade and Rural Affairs Committee | - | - | -
entity | LOC | Pontlliwen | - | - | -
entity | LOC | Afon Hirnant | - | - | -
entity | LOC | Canolfan Hirnant | - | - | -
entity | LOC | Colliers Arms | - | - | -
entity | LOC | Station Terrace | - | - | -
entity | LOC | Rotterdam | - | - | -
entity | LOC | Swansea | - | - | -
entity | LOC | Wales | - | - | -
entity | LOC | Cardiff | - | - | -
meta | Minister rules out stake in steel town's last mill | - | -
