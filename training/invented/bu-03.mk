‘<q1>Not a paper clip</q1>’: Dockers shut down Port of Spain

Shaliza Mohan-Baptiste

PORT operations ground to a halt yesterday as members of the Harbour and General Workers’ Union (HGWU) walked off the job in Port of Spain and at the Scarborough terminal in Tobago over seven years of unpaid increments.

<s2>HGWU president general Cleveland “<x>Sparrow</x>” Joefield</s2> <c2>said</c2> <q2>not so much as a paper clip would move until the National Seaports Authority (NSA) settled</q2>.

“<q3>We are owed $61 million. They find money for Carnival in three weeks,</q3>” <s3>Joefield</s3> <c3>told</c3> <a3>a cheering crowd</a3> outside Customs House on Wrightson Road. “<q3>Well, Carnival done.</q3>”

<s4>He</s4> <c4>accused</c4> NSA chairman Rudranath Seecharan of “<q4>hiding behind the Chief Personnel Officer like a child behind a skirt</q4>”.

<s5>Seecharan</s5>, reached in Miami, <c5>denied</c5> <q5>hiding from anyone</q5>. <q6>An offer of four per cent had been on the table since August</q6>, <s6>he</s6> <c6>said</c6>, <q6>and the union had “not had the courtesy to lick a stamp”</q6>.

By 8 am five vessels, among them the Tropic Hibiscus, lay at anchor off the Five Islands. Cargo for hardware giant Hadeed & Daughters, furniture chain Courtney Simon and the St Brendan Hospital was still aboard.

<s7>Supermarket group Pricewell</s7> <c7>warned</c7> of <q7>empty shelves by Sunday</q7>. <s8>The Couva/Point Lisas Chamber</s8> <c8>pleaded with</c8> <a8>both sides</a8> <q8>to “find a room and lock the door”</q8>.

<s9,10>Labour Minister Dr Antonia Gajadhar-Wells</s9,10> <c9>appealed for</c9> <q9>calm</q9> and <c10>ruled out</c10> <q10>sending the Regiment to work the cranes</q10>.

“<q11>Soldiers don’t drive straddle carriers,</q11>” <s11>she</s11> <c11>said</c11> after a meeting at Whitehall.

But there was grumbling inside the gates, too. <s12>A winch operator from Laventille</s12> who gave her name only as Miss Cherry <c12>complained</c12> that <q12>the union remembered Tobago “only when it want numbers”</q12>.

<s13>The Industrial Court</s13> <c13>ruled</c13> in 2021 that <q13>the increments were due</q13>. <s14>The Authority</s14> <c14>maintains</c14> that <q14>the judgment, by the late Justice Errol Pantin, covered monthly-paid staff alone</q14>.

“<q15>I was in the house when he wrote it,</q15>” <c15>scoffed</c15> <s15>attorney Hyacinth Pantin, his widow</s15>, who now acts for the HGWU. “<q15>It say workers.</q15>”

Behind the quarrel over money lies another, over ownership. <s16>Joefield</s16> <c16>claimed</c16> <q16>Cabinet intended to hand the port to Paria Gulf, a company registered in Castries by the Dubai group Al Saqr and the Couva contractor Boysie Lalla & Sons</q16>.

<s17>The opposition People’s Action Front</s17> <c17>demanded</c17> that <q17>any lease be laid in Parliament</q17>.

“<q18>Who is Paria? I only know the gulf,</q18>” <s18>its MP for Barrackpore West, Kirk Attong</s18>, <c18>remarked</c18> in the Red House. <s19>He</s19> <c19>called for</c19> <q19>the resignation of Seecharan</q19>, a former manager of Lalla and of Caroni Cold Store.

On that, <s20>the chairman</s20> <c20>would say</c20> only: “<q20>Conversations are conversations.</q20>”

Paria’s directors could not be reached. Its address, 14 Chaussee Road, is shared with a Pentecostal bookshop called Jordan and with Cricket St Lucia.

Back on the picket line, tassa drummers from Felicity and the steelband Gonzales Sinners kept spirits up, while Mother Ignatia Roget of the Spiritual Baptist chapel in Sea Lots ladled out pelau.

<s21>Mother Ignatia</s21> <c21>swore</c21> <q21>she would feed them “till the Lord or Seecharan come, whichever first”</q21>. <s22>A placard</s22> wired to Gate Three <c22>read</c22>: “<q22>Rudy, yuh boat gone.</q22>”

Talks are due to resume at Riverside Plaza this morning.
-----
1 | direct | Cleveland “Sparrow” Joefield | PERSON | none
2 | indirect | Cleveland “Sparrow” Joefield | PERSON | name
3 | direct | Cleveland “Sparrow” Joefield | PERSON | surname
4 | mixed | Cleveland “Sparrow” Joefield | PERSON | pronoun
5 | indirect | Rudranath Seecharan | PERSON | surname
6 | mixed | Rudranath Seecharan | PERSON | pronoun
7 | indirect | Pricewell | ORG | organisation
8 | mixed | Couva/Point Lisas Chamber | ORG | organisation
9 | indirect | Antonia Gajadhar-Wells | PERSON | name
10 | indirect | Antonia Gajadhar-Wells | PERSON | name
11 | direct | Antonia Gajadhar-Wells | PERSON | pronoun
12 | mixed | Miss Cherry | PERSON | title
13 | indirect | Industrial Court | ORG | organisation
14 | indirect | National Seaports Authority | ORG | organisation
15 | direct | Hyacinth Pantin | PERSON | name
16 | indirect | Cleveland “Sparrow” Joefield | PERSON | surname
17 | indirect | People’s Action Front | ORG | organisation
18 | direct | Kirk Attong | PERSON | name
19 | indirect | Kirk Attong | PERSON | pronoun
20 | direct | Rudranath Seecharan | PERSON | title
21 | mixed | Ignatia Roget | PERSON | name
22 | direct | placard | DOCUMENT | document
entity | PERSON | Cleveland “Sparrow” Joefield | Joefield | president general | Harbour and General Workers’ Union
entity | PERSON | Rudranath Seecharan | Seecharan; Rudy | chairman | National Seaports Authority
entity | PERSON | Antonia Gajadhar-Wells | Dr Antonia Gajadhar-Wells | Labour Minister | -
entity | PERSON | Miss Cherry | - | winch operator | -
entity | PERSON | Errol Pantin | Justice Errol Pantin | Justice | Industrial Court
entity | PERSON | Hyacinth Pantin | - | attorney | -
entity | PERSON | Kirk Attong | - | MP | People’s Action Front
entity | PERSON | Ignatia Roget | Mother Ignatia Roget; Mother Ignatia | - | -
entity | ORG | Harbour and General Workers’ Union | HGWU | - | -
entity | ORG | National Seaports Authority | NSA; Authority | - | -
entity | ORG | Hadeed & Daughters | - | - | -
entity | ORG | Courtney Simon | - | - | -
entity | ORG | St Brendan Hospital | - | - | -
entity | ORG | Pricewell | - | - | -
entity | ORG | Couva/Point Lisas Chamber | - | - | -
entity | ORG | Regiment | - | - | -
entity | ORG | Industrial Court | - | - | -
entity | ORG | Cabinet | - | - | -
entity | ORG | Paria Gulf | Paria | - | -
entity | ORG | Al Saqr | - | - | -
entity | ORG | Boysie Lalla & Sons | Lalla | - | -
entity | ORG | People’s Action Front | - | - | -
entity | ORG | Parliament | - | - | -
entity | ORG | Caroni Cold Store | - | - | -
entity | ORG | Jordan | - | - | -
entity | ORG | Cricket St Lucia | - | - | -
entity | ORG | Gonzales Sinners | - | - | -
entity | LOC | Port of Spain | - | - | -
entity | LOC | Scarborough | - | - | -
entity | LOC | Tobago | - | - | -
entity | LOC | Customs House | - | - | -
entity | LOC | Wrightson Road | - | - | -
entity | LOC | Miami | - | - | -
entity | LOC | Five Islands | - | - | -
entity | LOC | Whitehall | - | - | -
entity | LOC | Laventille | - | - | -
entity | LOC | Castries | - | - | -
entity | LOC | Dubai | - | - | -
entity | LOC | Couva | - | - | -
entity | LOC | Barrackpore West | - | - | -
entity | LOC | Red House | - | - | -
entity | LOC | Chaussee Road | - | - | -
entity | LOC | Felicity | - | - | -
entity | LOC | Sea Lots | - | - | -
entity | LOC | Gate Three | - | - | -
entity | LOC | Riverside Plaza | - | - | -
entity | NORP | Pentecostal | - | - | -
entity | NORP | Spiritual Baptist | - | - | -
meta | ‘Not a paper clip’: Dockers shut down Port of Spain | - | Shaliza Mohan-Baptiste
