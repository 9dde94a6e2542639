<s1>Developer</s1> <c1>vows</c1> <q1>to finish stalled Kapar flats</q1> after contractor quits

By TAN MEI YOKE
meiyoke@malayancourier.example

KLANG: <s2>More than 400 families</s2> who were promised their keys two years ago <c2>want</c2> <q2>the Housing and Local Government Ministry to take over the stalled Residensi Seri Intan project in Kapar</q2>.

Work on the three blocks in Jalan Haji Sirat stopped on Jan 6, when LKW Construction Sdn Bhd pulled out its workers and, two days later, its cranes.

<s3>The contractor</s3> <c3>claims</c3> <q3>it is owed RM38.6mil by the developer, Seri Intan Development Bhd</q3>. <s4>Seri Intan</s4>, a unit of Bursa Malaysia-listed Paragon Tujuh Group, <c4>puts</c4> <q4>the sum at "nowhere near half of that"</q4>.

"<q5>I pay the bank RM1,450 a month for a lift shaft, and I sleep in my sister's hall,</q5>" <c5>said</c5> <s5>K. Saravanan, 37, a lorry driver from Pandamaran</s5>.

<s6,7>Saravanan</s6,7>, who heads the buyers' committee, <c6>said</c6> <q6>he had lodged a report at Kapar police station</q6> and <c7>threatened</c7> <q7>to camp outside the ministry in Putrajaya</q7>.

<s8>Another buyer, Noor Azlin Mat Isa</s8>, <c8>told</c8> <a8>reporters</a8> <q8>she had been given three handover dates in as many years</q8>.

"<q9>The first one I framed,</q9>" <c9>said</c9> <s9,10>the kindergarten teacher</s9,10>, <c10>adding</c10> that <q10>the second arrived with a hamper</q10>.

<s11>LKW managing director Datuk Lim Chee Keong</s11> <c11>denied</c11> <q11>abandoning the site</q11>.

"<q12>We did not walk out, we ran out. Even the cement people want cash now,</q12>" <s12>he</s12> <c12>told</c12> <a12>The Malayan Courier</a12>.

<q13>His late father, Tan Sri Lim Kok Wai, had built half of Shah Alam without once seeing the inside of a court</q13>, <s13>he</s13> <c13>pointed out</c13>.

Two creditors, hardware supplier Chop Guan Lee and Singapore's Straits Piling Pte Ltd, have since filed winding-up petitions against LKW. The Shah Alam High Court will hear them on Feb 19.

<s14,15>Seri Intan chief operating officer Melissa Foong</s14,15> <c14>apologised</c14> to <a14>buyers</a14> for <q14>the delay</q14> and <c15>promised</c15> that <q15>a new contractor, Jati Kukuh Builders, would be on site "before Ramadan"</q15>. But <s16>she</s16> <c16>would not commit to</c16> <q16>paying late-delivery compensation at once</q16>.

"<q17>If we pay everybody today, tomorrow there is no money for the roof,</q17>" <s17>she</s17> <c17>explained</c17>.

<s18>Deputy Housing and Local Government Minister Datuk Rokiah Daud</s18> <c18>said</c18> <q18>the project was now classified as "sick", one step short of "abandoned"</q18>.

"<q19>We are at the bedside. We are not yet at the graveside,</q19>" <s19>she</s19> <c19>told</c19> <a19>a press conference at Wisma Perdana here</a19>. <s20>Rokiah</s20> <c20>reminded</c20> <a20>developers</a20> that <q20>directors could be jailed under the Housing Development Act</q20>.

<s21>Suara Kapar, a residents' group</s21>, <c21>derided</c21> the category as "<q21>a polite word for dead</q21>". <s22>Its legal adviser, Balvinder Kaur Gill</s22>, <c22>called for</c22> <q22>a freeze on repayments to Bank Selatan, which financed most of the flats</q22>.

<s23>The Klang Royal City Council</s23> <c23>clarified</c23> that <q23>it had not issued a certificate of completion for any of the blocks</q23>.

A visit by The Malayan Courier yesterday found two guards, a dog and <s24>a sign on the hoarding</s24> which <c24>said</c24>: "<q24>Your home is nearly here.</q24>"

<s25>One of the guards, a Nepali</s25> who gave his name only as Bahadur, <c25>complained</c25> that <q25>he too had not been paid since November</q25>. <s26>He</s26> <c26>hopes</c26> <q26>to be home in Pokhara by the monsoon</q26>.
-----
1 | indirect | Seri Intan Development Bhd | ORG | organisation
2 | attitude | More than 400 families | GROUP | group
3 | indirect | LKW Construction Sdn Bhd | ORG | organisation
4 | mixed | Seri Intan Development Bhd | ORG | organisation
5 | direct | K. Saravanan | PERSON | name
6 | indirect | K. Saravanan | PERSON | surname
7 | indirect | K. Saravanan | PERSON | surname
8 | indirect | Noor Azlin Mat Isa | PERSON | name
9 | direct | Noor Azlin Mat Isa | PERSON | title
10 | indirect | Noor Azlin Mat Isa | PERSON | title
11 | indirect | Lim Chee Keong | PERSON | name
12 | direct | Lim Chee Keong | PERSON | pronoun
13 | indirect | Lim Chee Keong | PERSON | pronoun
14 | indirect | Melissa Foong | PERSON | name
15 | mixed | Melissa Foong | PERSON | name
16 | attitude | Melissa Foong | PERSON | pronoun
17 | direct | Melissa Foong | PERSON | pronoun
18 | mixed | Rokiah Daud | PERSON | name
19 | direct | Rokiah Daud | PERSON | pronoun
20 | indirect | Rokiah Daud | PERSON | surname
21 | mixed | Suara Kapar | ORG | organisation
22 | indirect | Balvinder Kaur Gill | PERSON | name
23 | indirect | Klang Royal City Council | ORG | organisation
24 | direct | sign on the hoarding | DOCUMENT | document
25 | indirect | Bahadur | PERSON | title
26 | attitude | Bahadur | PERSON | pronoun
entity | PERSON | K. Saravanan | Saravanan | lorry driver | -
entity | PERSON | Noor Azlin Mat Isa | - | kindergarten teacher | -
entity | PERSON | Lim Chee Keong | Datuk Lim Chee Keong | managing director | LKW Construction Sdn Bhd
entity | PERSON | Lim Kok Wai | Tan Sri Lim Kok Wai | - | -
entity | PERSON | Melissa Foong | - | chief operating officer | Seri Intan Development Bhd
entity | PERSON | Rokiah Daud | Datuk Rokiah Daud; Rokiah | Deputy Housing and Local Government Minister | -
entity | PERSON | Balvinder Kaur Gill | - | legal adviser | Suara Kapar
entity | PERSON | Bahadur | - | guard | -
entity | ORG | Housing and Local Government Ministry | - | - | -
entity | ORG | LKW Construction Sdn Bhd | LKW | - | -
entity | ORG | Seri Intan Development Bhd | Seri Intan | - | -
entity | ORG | Bursa Malaysia | - | - | -
entity | ORG | Paragon Tujuh Group | - | - | -
entity | ORG | The Malayan Courier | - | - | -
entity | ORG | Chop Guan Lee | - | - | -
entity | ORG | Straits Piling Pte Ltd | - | - | -
entity | ORG | Shah Alam High Court | - | - | -
entity | ORG | Jati Kukuh Builders | - | - | -
entity | ORG | Suara Kapar | - | - | -
entity | ORG | Bank Selatan | - | - | -
entity | ORG | Klang Royal City Council | - | - | -
entity | NORP | Nepali | - | - | -
entity | LOC | Kapar | - | - | -
entity | LOC | KLANG | - | - | -
entity | LOC | Residensi Seri Intan | - | - | -
entity | LOC | Jalan Haji Sirat | - | - | -
entity | LOC | Pandamaran | - | - | -
entity | LOC | Putrajaya | - | - | -
entity | LOC | Shah Alam | - | - | -
entity | LOC | Singapore | - | - | -
entity | LOC | Wisma Perdana | - | - | -
entity | LOC | Pokhara | - | - | -
meta | Developer vows to finish stalled Kapar flats after contractor quits | - | TAN MEI YOKE
