<s1>Fusion start-up</s1> <c1>says</c1> <q1>it has reached net energy</q1>. <s2>Physicists</s2> <c2>want</c2> <q2>to see the numbers</q2>

Alba Renshaw

<s3>A private company in the Scottish Borders</s3> <c3>claims</c3> <q3>to have got more energy out of a fusion reaction than it put in, using a machine no larger than a delivery van</q3>. If confirmed, the result would be the first of its kind outside a national laboratory.

<s4>Ada Thorne</s4>, which takes its name from the grandmother of one of its founders and occupies the former Lyle & Muir knitwear mill in Selkirn, <c4>reported</c4> on 9 June that <q4>its Hex-3 device had yielded 1.3 megajoules for an input of 1.1</q4>.

“<q5>We checked it, slept badly and checked it again,</q5>” <c5>says</c5> <s5>Ruaridh Menon-Blackie, the firm’s chief scientist</s5>. <s6>He</s6> <c6>is convinced</c6> <q6>the neutron count cannot be put down to instrument error</q6>.

No paper has appeared. <s7>A four-page note on the company’s website</s7> <c7>states</c7> that “<q7>losses in the capacitor bank are excluded from the balance</q7>”, a line that has set off alarms from Princeton to Hefei.

“<q8>That is like saying you are rich if you leave out what you spent,</q8>” <c8>says</c8> <s8>Yuki Oyelowo at the Garching Centre for Dense Plasma in Germany</s8>. <s9>She</s9> <c9>suspects</c9> <q9>the true gain is nearer 0.4</q9>.

<s10,11>Her colleague Hanneke de Vos-Tran</s10,11> <c10>accepts</c10> that <q10>the neutrons are real</q10> but <c11>doubts</c11> <q11>whether heat had anything to do with them</q11>. “<q12>I would bet a decent bicycle on beam-target collisions,</q12>” <s12>she</s12> <c12>says</c12>.

Money is at stake as well as pride. Ada Thorne has raised £310 million from Seventh Meridian of Palo Alto, the Norwegian shipping family firm Aas Kjeldsen and the UK’s National Wealth Fund, overtaking Tokamatic, Zeta Nine, Perihelion of Vancouver and Shanghai’s Xinri Dongli. <a13>Backers</a13> <c13>were promised</c13> <q13>power on the grid by 2031</q13> by <s13>co-founder Isla Thorne</s13>.

<s14>Thorne</s14>, who ran a hedge fund at St James Partners before she took up physics, <c14>dismisses</c14> the sceptics as “<q14>people who have spent 60 years being 30 years away</q14>”. <s15>A spokesperson for ITER, the international reactor under construction at Cadarache in France</s15>, <c15>said</c15> only that <q15>it wished “every neutron well”</q15>.

The field has been here before. In 2018, Calloway Pinch of Boise, Idaho, lost its licence after a similar shot, once <s16>a US Department of Energy panel</s16> <c16>ruled</c16> that <q16>its detector had been counting thunderstorms</q16>.

<s17>The UK Atomic Energy Authority (UKAEA)</s17> <c17>has offered</c17> <q17>to send two diagnosticians from Culham</q17>. <s18>Ada Thorne</s18> <c18>will not say</c18> <q18>whether it would let them through the door</q18>.

<s19>Scotland’s energy secretary, Fraser Achebe</s19>, <c19>hailed</c19> “<q19>a Borders moonshot</q19>”, and Tweedmouth University, which owns 4 per cent, put out bunting. <s20>The campaign group Show Us The Joules</s20> <c20>has asked</c20> <a20>the Advertising Standards Authority</a20> <q20>to investigate</q20>.

On Selkirn’s Ettersgate, across from the boarded-up Thomas Cairns, <s21>café owner Morag Dziedzic</s21> <c21>is praying</c21> that <q21>it works</q21>. “<q22>They tip well,</q22>” <s22>she</s22> <c22>says</c22>. “<q22>And the lights only dip on Tuesdays.</q22>”

As for Oyelowo, “<q23>a calorimeter and an afternoon</q23>” are all <s23>she</s23> <c23>asks for</c23>.
-----
1 | indirect | Ada Thorne | ORG | organisation
2 | attitude | Physicists | GROUP | group
3 | indirect | Ada Thorne | ORG | organisation
4 | indirect | Ada Thorne | ORG | organisation
5 | direct | Ruaridh Menon-Blackie | PERSON | name
6 | attitude | Ruaridh Menon-Blackie | PERSON | pronoun
7 | mixed | four-page note on the company’s website | DOCUMENT | document
8 | direct | Yuki Oyelowo | PERSON | name
9 | attitude | Yuki Oyelowo | PERSON | pronoun
10 | indirect | Hanneke de Vos-Tran | PERSON | name
11 | attitude | Hanneke de Vos-Tran | PERSON | name
12 | direct | Hanneke de Vos-Tran | PERSON | pronoun
13 | indirect | Isla Thorne | PERSON | name
14 | mixed | Isla Thorne | PERSON | surname
15 | mixed | ITER | ORG | organisation
16 | indirect | US Department of Energy panel | GROUP | group
17 | indirect | UK Atomic Energy Authority | ORG | organisation
18 | attitude | Ada Thorne | ORG | organisation
19 | mixed | Fraser Achebe | PERSON | name
20 | indirect | Show Us The Joules | ORG | organisation
21 | attitude | Morag Dziedzic | PERSON | name
22 | direct | Morag Dziedzic | PERSON | pronoun
23 | mixed | Yuki Oyelowo | PERSON | pronoun
entity | PERSON | Ruaridh Menon-Blackie | - | chief scientist | Ada Thorne
entity | PERSON | Yuki Oyelowo | Oyelowo | - | Garching Centre for Dense Plasma
entity | PERSON | Hanneke de Vos-Tran | - | - | Garching Centre for Dense Plasma
entity | PERSON | Isla Thorne | Thorne | co-founder | Ada Thorne
entity | PERSON | Fraser Achebe | - | energy secretary | -
entity | PERSON | Morag Dziedzic | - | café owner | -
entity | ORG | Ada Thorne | - | - | -
entity | ORG | Lyle & Muir | - | - | -
entity | ORG | Garching Centre for Dense Plasma | - | - | -
entity | ORG | Seventh Meridian | - | - | -
entity | ORG | Aas Kjeldsen | - | - | -
entity | ORG | National Wealth Fund | - | - | -
entity | ORG | Tokamatic | - | - | -
entity | ORG | Zeta Nine | - | - | -
entity | ORG | Perihelion | - | - | -
entity | ORG | Xinri Dongli | - | - | -
entity | ORG | St James Partners | - | - | -
entity | ORG | ITER | - | - | -
entity | ORG | Calloway Pinch | - | - | -
entity | ORG | US Department of Energy | - | - | -
entity | ORG | UK Atomic Energy Authority | UKAEA | - | -
entity | ORG | Tweedmouth University | - | - | -
entity | ORG | Show Us The Joules | - | - | -
entity | ORG | Advertising Standards Authority | - | - | -
entity | NORP | Norwegian | - | - | -
entity | LOC | Scottish Borders | Borders | - | -
entity | LOC | Selkirn | - | - | -
entity | LOC | Princeton | - | - | -
entity | LOC | Hefei | - | - | -
entity | LOC | Germany | - | - | -
entity | LOC | Palo Alto | - | - | -
entity | LOC | UK | - | - | -
entity | LOC | Vancouver | - | - | -
entity | LOC | Shanghai | - | - | -
entity | LOC | Cadarache | - | - | -
entity | LOC | France | - | - | -
entity | LOC | Boise | - | - | -
entity | LOC | Idaho | - | - | -
entity | LOC | Culham | - | - | -
entity | LOC | Scotland | - | - | -
entity | LOC | Ettersgate | - | - | -
entity | LOC | Thomas Cairns | - | - | -
meta | Fusion start-up says it has reached net energy. Physicists want to see the numbers | - | Alba Renshaw
