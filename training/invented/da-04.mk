19 dead, 40 missing as ‘<q1>overloaded</q1>’ ferry sinks off Kandaya

By: Jhoanna L. Macaraeg

CEBU CITY, Philippines—<q2>At least 19 people drowned and about 40 others were missing on Monday after the MV Doña Remedios sank in rough seas off Kandaya Island</q2>, <s2>the Philippine Coast Guard (PCG)</s2> <c2>said</c2>.

<s3,4>Survivors</s3,4> <c3>described</c3> the 41-year-old vessel, bound for Iloilo, as “<q3>overloaded</q3>” and <c4>told of</c4> <q4>passengers sitting on sacks of copra</q4>.

<s5>The ship’s manifest</s5> <c5>listed</c5> <q5>86 passengers and 14 crew members</q5>. But <s6>Commodore Restituto Baylon, PCG district commander</s6>, <c6>estimated</c6> that <q6>“no fewer than 140 souls” had been on board</q6>.

“<q7>We have 81 rescued and 19 dead. Do the arithmetic,</q7>” <s7>the commodore</s7> <c7>told</c7> <a7>reporters</a7> at Pier 4 here.

The skipper, Capt. Florencio “<x>Boy</x>” Dumaguing, was plucked from the sea by fishermen of Tulay Bato, a village of Port Alegre town, and is being held at the Port Alegre police station.

In an affidavit, <s8,9>Dumaguing</s8,9> <c8>admitted</c8> <q8>leaving port without clearance</q8> but <c9>denied</c9> that <q9>he had been drinking</q9>. <s10>The captain</s10> <c10>blamed</c10> the disaster on “<q10>one wave, only one, from behind.</q10>”

Chief mate Noel Abad contradicted him. “<q11>We were low in the water before any wave,</q11>” <s11>he</s11> <c11>said</c11> from his bed at Sto. Niño District Hospital.

<s12>The Maritime Industry Authority (Marina)</s12> <c12>ordered</c12> <a12>the owner, Hermanos Quijano Shipping Lines</a12>, <q12>to keep all seven of its ships in port</q12>. <s13>Marina</s13> <c13>said</c13> <q13>it had barred the ferry from sailing in May because of a corroded hull</q13>.

<s14,15>The company</s14,15> <c14>insisted</c14> that <q14>it had received no such order</q14> and <c15>promised</c15> <q15>P200,000 to each bereaved family</q15>. <s16>Its lawyer, Ma. Lourdes Tiangco-Reyes</s16>, <c16>appealed</c16> to <a16>the public</a16> “<q16>not to sail ahead of the investigation.</q16>”

Founded in 1958 by Eladio Quijano and now majority-owned by Singapore’s Straits & Orient Holdings, Hermanos Quijano lost another ship, the MV Doña Pilar, in 1999. Its chair, Ramon Quijano III, a grandson of the founder, is in a Manila hospital.

<s17>Sen. Imelda Guingona-Yap</s17> <c17>wants</c17> <q17>him to explain “how a ship banned in May was carrying children in October.”</q17>

“<q18>If Mr. Quijano is too sick to come to the Senate, the Senate will go to his hospital,</q18>” <c18>said</c18> <s18>the senator</s18>, who chairs the public services committee. <s19>The transportation secretary</s19> <c19>has called for</c19> <q19>an audit of all ports in the Visayas</q19>.

<s20>State weather bureau Pagasa</s20> <c20>said</c20> <q20>it had issued a gale warning at 5 a.m. on Sunday, five hours before the ferry sailed</q20>. <q21>The fax machine at Port Alegre town hall had been broken since August</q21>, <c21>according to</c21> <s21>Mayor Epifanio Tudtud</s21>.

Marites Cabahug, 29, a teacher, was traveling with her son Jun-jun, who is 4 and has not been found.

“<q22>I was holding his shirt. Then I was holding only the shirt,</q22>” <s22>she</s22> <c22>said</c22>.

Her mother-in-law, Conching Cabahug, had waited at the pier since dawn with a photograph. <s23>The older woman</s23> <c23>prayed</c23> aloud that <q23>the boy be found “even cold.”</q23>

“<q24>There were life vests, but they were in a locker, and the locker had a padlock,</q24>” <s24>the teacher</s24> <c24>added</c24>.

At San Roque Church, <s25>Fr. Jerome Lacsamana</s25> <c25>told</c25> <a25>mourners</a25>: “<q25>We are not burying the mistakes of the sea. We are burying the mistakes of men.</q25>”
-----
1 | mixed | Survivors | GROUP | none
2 | indirect | Philippine Coast Guard | ORG | organisation
3 | mixed | Survivors | GROUP | group
4 | indirect | Survivors | GROUP | group
5 | indirect | ship’s manifest | DOCUMENT | document
6 | mixed | Restituto Baylon | PERSON | name
7 | direct | Restituto Baylon | PERSON | title
8 | indirect | Florencio “Boy” Dumaguing | PERSON | surname
9 | indirect | Florencio “Boy” Dumaguing | PERSON | surname
10 | mixed | Florencio “Boy” Dumaguing | PERSON | title
11 | direct | Noel Abad | PERSON | pronoun
12 | indirect | Maritime Industry Authority | ORG | organisation
13 | indirect | Maritime Industry Authority | ORG | organisation
14 | indirect | Hermanos Quijano Shipping Lines | ORG | organisation
15 | indirect | Hermanos Quijano Shipping Lines | ORG | organisation
16 | mixed | Ma. Lourdes Tiangco-Reyes | PERSON | name
17 | mixed | Imelda Guingona-Yap | PERSON | name
18 | direct | Imelda Guingona-Yap | PERSON | title
19 | indirect | transportation secretary | PERSON | title
20 | indirect | Pagasa | ORG | organisation
21 | indirect | Epifanio Tudtud | PERSON | name
22 | direct | Marites Cabahug | PERSON | pronoun
23 | mixed | Conching Cabahug | PERSON | title
24 | direct | Marites Cabahug | PERSON | title
25 | direct | Jerome Lacsamana | PERSON | name
entity | PERSON | Restituto Baylon | Commodore Restituto Baylon | district commander | Philippine Coast Guard
entity | PERSON | Florencio “Boy” Dumaguing | Capt. Florencio “Boy” Dumaguing; Dumaguing | skipper | -
entity | PERSON | Noel Abad | - | chief mate | -
entity | PERSON | Ma. Lourdes Tiangco-Reyes | - | lawyer | Hermanos Quijano Shipping Lines
entity | PERSON | Eladio Quijano | - | - | -
entity | PERSON | Ramon Quijano III | Mr. Quijano | chair | Hermanos Quijano Shipping Lines
entity | PERSON | Imelda Guingona-Yap | Sen. Imelda Guingona-Yap | senator | Senate
entity | PERSON | Epifanio Tudtud | Mayor Epifanio Tudtud | Mayor | -
entity | PERSON | Marites Cabahug | - | teacher | -
entity | PERSON | Jun-jun | - | - | -
entity | PERSON | Conching Cabahug | - | - | -
entity | PERSON | Jerome Lacsamana | Fr. Jerome Lacsamana | - | -
entity | ORG | Philippine Coast Guard | PCG | - | -
entity | ORG | Sto. Niño District Hospital | - | - | -
entity | ORG | Maritime Industry Authority | Marina | - | -
entity | ORG | Hermanos Quijano Shipping Lines | Hermanos Quijano | - | -
entity | ORG | Straits & Orient Holdings | - | - | -
entity | ORG | Senate | - | - | -
entity | ORG | Pagasa | - | - | -
entity | LOC | Kandaya Island | Kandaya | - | -
entity | LOC | CEBU CITY | - | - | -
entity | LOC | Philippines | - | - | -
entity | LOC | Iloilo | - | - | -
entity | LOC | Pier 4 | - | - | -
entity | LOC | Tulay Bato | - | - | -
entity | LOC | Port Alegre | - | - | -
entity | LOC | Singapore | - | - | -
entity | LOC | Manila | - | - | -
entity | LOC | Visayas | - | - | -
entity | LOC | San Roque Church | - | - | -
meta | 19 dead, 40 missing as ‘overloaded’ ferry sinks off Kandaya | - | Jhoanna L. Macaraeg
