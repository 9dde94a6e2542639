<q1>Wing Hoi’s sea views existed ‘only in the brochure’</q1>, <a1>tribunal</a1> <c1>told</c1>

Phoebe Szeto-Marchetti
and Jason Ng Tsz-lok

<q2>One of Hong Kong’s biggest developers sold 612 flats on the strength of a sea view it knew would vanish behind a neighbour’s tower</q2>, <a2>a tribunal</a2> <c2>heard</c2> on Tuesday.

Wing Hoi Land Holdings, controlled by tycoon Victor Fong Kwok-leung, is accused of misleading buyers when it marketed Avalon Peninsula, a five-tower estate in Tseung Kwan O, in 2021.

Opening the case for the New Flats Sales Authority, <s3>Prudence Kwan Hoi-yan SC</s3> <c3>said</c3> <q3>the company had seen plans for the adjoining site, owned by rival Kerrigan Pacific, 14 months before the first weekend of sales</q3>.

“<q4>Mr Fong’s salesmen handed out binoculars,</q4>” <s4>Kwan</s4> <c4>told</c4> <a4>the Property Conduct Tribunal</a4>. “<q4>They pointed them at a view that existed only in the brochure.</q4>”

<s5>An email</s5> read to the hearing, sent by a Wing Hoi manager in March 2020, <c5>said</c5>: “<q5>Kerrigan goes to 48 floors. Sell Towers 1 to 3 before they pour.</q5>”

<s6>The developer</s6> <c6>denies</c6> <q6>all nine charges</q6>. <s7,8>Its lead barrister, Sir Rupert Church KC</s7,8>, <c7>argued</c7> that <q7>no buyer was promised a view “in perpetuity”</q7> and <c8>described</c8> the case as “<q8>hindsight with a spreadsheet</q8>”.

Buyers filled the public gallery at Halifax Tower in Admiralty. <s9>Retired MTR driver Bosco Lam, 66</s9>, <c9>said</c9> <q9>he had put HK$7.8 million, his life savings, into a flat on the 22nd floor</q9>.

“<q10>I now have an excellent view of a man called Derek brushing his teeth,</q10>” <s10>he</s10> <c10>told</c10> <a10>reporters</a10>.

Lam belongs to the Avalon Owners’ Concern Group, which marched in June from Chater Garden to Wing Hoi’s headquarters on Des Voeux Road Central. <s11>The group</s11> <c11>wants</c11> <q11>the company to buy back the flats at cost</q11>. <s12>Democratic lawmaker Ophelia Tsoi</s12>, who advises the owners, <c12>called on</c12> <a12>the Housing Bureau</a12> <q12>to bar Wing Hoi from land tenders until the tribunal rules</q12>.

<s13>The bureau</s13> <c13>said</c13> <q13>it would not comment on proceedings but took “all complaints seriously”</q13>.

The first witness, surveyor Siddharth Price of Price & Ho, spent three hours in the box. <s14>He</s14> <c14>testified</c14> that <q14>his firm had warned Wing Hoi in writing about the Kerrigan site</q14>. Asked by Church whether the letter had ever been delivered, <s15>Price</s15> <c15>replied</c15>: “<q15>It was signed for. The chop is Mr Fong’s own secretary’s.</q15>”

<s16>The tribunal’s chairman, Mr Justice Lionel D’Almada</s16>, <c16>questioned</c16> <q16>why the letter had surfaced only last week</q16>. <s17>Kwan</s17> <c17>blamed</c17> <q17>a warehouse in Fanling and Typhoon Lemuel</q17>.

Shares of Wing Hoi fell 4.4 per cent to HK$11.26, against a 0.3 per cent dip in the Hang Seng Index. <s18>Daiwa-Lorne Securities</s18> <c18>estimated</c18> <q18>the company’s exposure at HK$1.1 billion</q18>. <s19>Its analyst Marguerite Yip</s19> <c19>thought</c19> <q19>a settlement likely before the Lunar New Year</q19>.

Kerrigan Pacific, listed in Singapore, is not a party. <s20>A spokeswoman for Kerrigan</s20> <c20>said</c20> <q20>its tower, the Fullerton Crown, had been approved by the Town Planning Board “in the ordinary way”</q20>.

Fong, 79, known in the trade as “<x>the Admiral</x>”, opened his first shop, Fong Kee Paints, in Sham Shui Po in 1968. He is not expected to give evidence. <s21>His son Adrian</s21>, who became chief executive after the sales, <c21>told</c21> <a21>Ming Tak Daily</a21> in May that <q21>the family “sleeps well”</q21>.

The hearing continues on Thursday.
-----
1 | mixed | Prudence Kwan Hoi-yan | PERSON | none
2 | indirect | - | - | none
3 | indirect | Prudence Kwan Hoi-yan | PERSON | name
4 | direct | Prudence Kwan Hoi-yan | PERSON | surname
5 | direct | email | DOCUMENT | document
6 | indirect | Wing Hoi Land Holdings | ORG | organisation
7 | mixed | Rupert Church | PERSON | name
8 | mixed | Rupert Church | PERSON | name
9 | indirect | Bosco Lam | PERSON | name
10 | direct | Bosco Lam | PERSON | pronoun
11 | attitude | Avalon Owners’ Concern Group | ORG | organisation
12 | indirect | Ophelia Tsoi | PERSON | name
13 | mixed | Housing Bureau | ORG | organisation
14 | indirect | Siddharth Price | PERSON | pronoun
15 | direct | Siddharth Price | PERSON | surname
16 | indirect | Lionel D’Almada | PERSON | name
17 | indirect | Prudence Kwan Hoi-yan | PERSON | surname
18 | indirect | Daiwa-Lorne Securities | ORG | organisation
19 | attitude | Marguerite Yip | PERSON | name
20 | mixed | Kerrigan Pacific | ORG | organisation
21 | mixed | Adrian | PERSON | name
entity | PERSON | Victor Fong Kwok-leung | Mr Fong; Fong | tycoon | Wing Hoi Land Holdings
entity | PERSON | Prudence Kwan Hoi-yan | Prudence Kwan Hoi-yan SC; Kwan | counsel | New Flats Sales Authority
entity | PERSON | Rupert Church | Sir Rupert Church KC; Church | lead barrister | Wing Hoi Land Holdings
entity | PERSON | Bosco Lam | Lam | Retired MTR driver | Avalon Owners’ Concern Group
entity | PERSON | Derek | - | - | -
entity | PERSON | Ophelia Tsoi | - | lawmaker | Democratic
entity | PERSON | Siddharth Price | Price | surveyor | Price & Ho
entity | PERSON | Lionel D’Almada | Mr Justice Lionel D’Almada | chairman | Property Conduct Tribunal
entity | PERSON | Marguerite Yip | - | analyst | Daiwa-Lorne Securities
entity | PERSON | Adrian | - | chief executive | Wing Hoi Land Holdings
entity | ORG | Wing Hoi Land Holdings | Wing Hoi | - | -
entity | ORG | New Flats Sales Authority | - | - | -
entity | ORG | Kerrigan Pacific | Kerrigan | - | -
entity | ORG | Property Conduct Tribunal | - | - | -
entity | ORG | MTR | - | - | -
entity | ORG | Avalon Owners’ Concern Group | - | - | -
entity | ORG | Housing Bureau | - | - | -
entity | ORG | Price & Ho | - | - | -
entity | ORG | Daiwa-Lorne Securities | - | - | -
entity | ORG | Town Planning Board | - | - | -
entity | ORG | Fong Kee Paints | - | - | -
entity | ORG | Ming Tak Daily | - | - | -
entity | NORP | Democratic | - | - | -
entity | LOC | Hong Kong | - | - | -
entity | LOC | Avalon Peninsula | - | - | -
entity | LOC | Tseung Kwan O | - | - | -
entity | LOC | Halifax Tower | - | - | -
entity | LOC | Admiralty | - | - | -
entity | LOC | Chater Garden | - | - | -
entity | LOC | Des Voeux Road Central | - | - | -
entity | LOC | Fanling | - | - | -
entity | LOC | Singapore | - | - | -
entity | LOC | Fullerton Crown | - | - | -
entity | LOC | Sham Shui Po | - | - | -
meta | Wing Hoi’s sea views existed ‘only in the brochure’, tribunal told | - | Phoebe Szeto-Marchetti and Jason Ng Tsz-lok
