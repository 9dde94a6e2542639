"<q1>We bought two hulls and a promise</q1>": <s2>ferry chief</s2> <c2>refuses</c2> <q2>to say sorry for £190m deal</q2>

By Catriona Meikle-Ross
Business Correspondent

<s3,4>THE former head of a state-owned ferry firm</s3,4> <c3>has refused</c3> <q3>to apologise to islanders for a contract that will deliver two vessels six years late</q3>, and <c4>told</c4> <a4>a Westminster committee</a4> <q4>he would "sign it again tomorrow"</q4>.

Dougal Innes, who led Sound and Isles Ferries (SIF) until he resigned in 2021, spent two hours and 40 minutes before the Scottish Affairs Committee in Oban yesterday.

<s5>Mr Innes</s5> <c5>blamed</c5> Transport Scotland for <q5>changing the specification 61 times</q5>. "<q6>I asked for a ferry and was sent a seminar,</q6>" <s6>he</s6> <c6>said</c6>.

"<q7>We bought two hulls and a promise, did we not?</q7>" <c7>asked</c7> <s7>the chair, Labour MP Eilidh Farquharson</s7>.

"<q8>I was not the one buying,</q8>" <s8>the witness</s8> <c8>shot back</c8>.

The Flora Bàn and the Eilean Ruadh are being built at Port Lennan by Macquarrie Brothers, which went into administration in 2020 and now belongs to the Scottish Government. Four sister ships ordered from the Turkish yard Celikdeniz have all left Yalova on time.

<s9>A report by Audit Scotland</s9> <c9>put</c9> the final bill last month at <q9>£190 million, against a price of £72m when the steel was cut</q9>. <s10>The watchdog</s10> <c10>found</c10> "<q10>no evidence that anybody had read the refund guarantee</q10>".

<s11>Minutes of an SIF board meeting</s11> held in Fort William in March 2018 <c11>state</c11> that <q11>the guarantee was "taken as read"</q11>.

Ms Farquharson produced an email sent the same evening, in which <s12>the firm's finance director, Iona Sneddon</s12>, <c12>warned</c12> <a12>Mr Innes</a12> that "<q12>a guarantee nobody has seen is a rumour</q12>".

Ms Sneddon, who left the following month, was watching from the public seats.

"<q13>He replied with a thumbs-up,</q13>" <s13>she</s13> later <c13>told</c13> <a13>The Herald</a13>. "<q13>I have it framed.</q13>"

<s14>The former chief executive</s14> <c14>said</c14> <q14>he had no memory of the message</q14>. Now 63 and a director of the Faroese salmon producer Norðlaks, <s15>he</s15> <c15>maintained</c15> that <q15>hindsight "was not on the agenda"</q15>.

<s16>Conservative member Rupert Lachlan-Hay</s16> <c16>likened</c16> the procurement to "<q16>ordering a kitchen by shouting at a joiner through a letterbox</q16>".

<s17>Uist Needs a Boat, a pressure group</s17> which brought 40 people over on the morning sailing, <c17>accused</c17> Mr Innes of "<q17>treating timetables as literature</q17>". <s18>Its convener, Seonaidh MacAskill</s18>, <c18>claimed</c18> <q18>his guest house in Lochboisdale had lost £31,000 in a single summer</q18>.

"<q19>I cook 14 breakfasts and eat 12 of them,</q19>" <s19>the hotelier</s19> <c19>said</c19>.

"<q20>My wife has stopped asking who is coming. She asks who is stranded.</q20>"

<s21>He</s21> <c21>called for</c21> <q21>Mr Innes to hand back a £46,000 bonus</q21>.

Pollock & Innes, the Glasgow accountants who served as administrators and have no connection with the witness, were paid £3.1m. <s22>The partners</s22> <c22>declined to tell</c22> <a22>MPs</a22> <q22>how many hours that had bought</q22>.

<s23>Transport Secretary Morven Dalgleish</s23> <c23>denied</c23> that <q23>her officials had altered the design to please the shipyard</q23>. <s24>She</s24> <c24>hopes</c24> <q24>the Flora Bàn will carry passengers by Easter</q24>, and is due to face Ms Farquharson at Holyrood on Tuesday.

<s25>The committee</s25> <c25>wants</c25> <q25>her to bring the guarantee with her</q25>.
-----
1 | direct | Eilidh Farquharson | PERSON | none
2 | attitude | Dougal Innes | PERSON | title
3 | attitude | Dougal Innes | PERSON | title
4 | mixed | Dougal Innes | PERSON | title
5 | indirect | Dougal Innes | PERSON | surname
6 | direct | Dougal Innes | PERSON | pronoun
7 | direct | Eilidh Farquharson | PERSON | name
8 | direct | Dougal Innes | PERSON | title
9 | indirect | report by Audit Scotland | DOCUMENT | document
10 | mixed | Audit Scotland | ORG | organisation
11 | mixed | Minutes of an SIF board meeting | DOCUMENT | document
12 | mixed | Iona Sneddon | PERSON | name
13 | direct | Iona Sneddon | PERSON | pronoun
14 | indirect | Dougal Innes | PERSON | title
15 | mixed | Dougal Innes | PERSON | pronoun
16 | mixed | Rupert Lachlan-Hay | PERSON | name
17 | mixed | Uist Needs a Boat | ORG | organisation
18 | indirect | Seonaidh MacAskill | PERSON | name
19 | direct | Seonaidh MacAskill | PERSON | title
20 | direct | Seonaidh MacAskill | PERSON | none
21 | indirect | Seonaidh MacAskill | PERSON | pronoun
22 | attitude | Pollock & Innes | ORG | organisation
23 | indirect | Morven Dalgleish | PERSON | name
24 | attitude | Morven Dalgleish | PERSON | pronoun
25 | attitude | Scottish Affairs Committee | ORG | organisation
entity | PERSON | Dougal Innes | Mr Innes | head | Sound and Isles Ferries
entity | PERSON | Eilidh Farquharson | Ms Farquharson | chair | Scottish Affairs Committee
entity | PERSON | Iona Sneddon | Ms Sneddon | finance director | Sound and Isles Ferries
entity | PERSON | Rupert Lachlan-Hay | - | member | Scottish Affairs Committee
entity | PERSON | Seonaidh MacAskill | - | convener | Uist Needs a Boat
entity | PERSON | Morven Dalgleish | - | Transport Secretary | -
entity | ORG | Sound and Isles Ferries | SIF | - | -
entity | ORG | Scottish Affairs Committee | - | - | -
entity | ORG | Transport Scotland | - | - | -
entity | ORG | Macquarrie Brothers | - | - | -
entity | ORG | Scottish Government | - | - | -
entity | ORG | Celikdeniz | - | - | -
entity | ORG | Audit Scotland | - | - | -
entity | ORG | The Herald | - | - | -
entity | ORG | Norðlaks | - | - | -
entity | ORG | Uist Needs a Boat | - | - | -
entity | ORG | Pollock & Innes | - | - | -
entity | LOC | Westminster | - | - | -
entity | LOC | Oban | - | - | -
entity | LOC | Port Lennan | - | - | -
entity | LOC | Yalova | - | - | -
entity | LOC | Fort William | - | - | -
entity | LOC | Lochboisdale | - | - | -
entity | LOC | Glasgow | - | - | -
entity | LOC | Holyrood | - | - | -
entity | NORP | Labour | - | - | -
entity | NORP | Conservative | - | - | -
entity | NORP | Turkish | - | - | -
entity | NORP | Faroese | - | - | -
meta | "We bought two hulls and a promise": ferry chief refuses to say sorry for £190m deal | - | Catriona Meikle-Ross
