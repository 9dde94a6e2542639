Temple trust moves HC against state ‘<q1>takeover</q1>’ of 212-acre Uppilipuram lands

TIMES NEWS NETWORK

Tiruvarur: <s2>The trust</s2> that runs the Adhi Narayana temple at Uppilipuram moved the Madras high court on Thursday against a state order placing its lands under an executive officer, <c2>calling</c2> it “<q2>a takeover by typewriter</q2>”.

The order, issued on June 3 by the Hindu Religious and Charitable Endowments department (HR&CE), covers 212 acres of paddy, two choultries and a shopping complex on Bazaar Street.

<s3>The department</s3> <c3>said</c3> <q3>the Sri Adhi Narayana Devasthanam Trust had not submitted accounts since 2016</q3>. <s4>The trust</s4> <c4>denied</c4> <q4>it</q4>.

“<q5>We have acknowledgement slips for every year with their own round seal,</q5>” <s5>managing trustee S Ranganatha Bhattar</s5> <c5>told</c5> <a5>TOI</a5>. <s6>He</s6> <c6>alleged</c6> that <q6>“certain persons with an eye on the shops” were behind the move</q6>.

<s7>Endowments minister K Elavarasi</s7> <c7>dismissed</c7> <q7>the allegation</q7>. Speaking to reporters at Thanjavur, <s8,9>she</s8,9> <c8>said</c8> <q8>at least 40 acres had been leased to outsiders for “the price of a coconut”</q8> and <c9>promised</c9> that <q9>not a cent of land would be sold</q9>.

<s10>The DMK</s10> <c10>supports</c10> <q10>the takeover</q10>. <s11>The BJP’s district president, Vasuki Mudaliar</s11>, <c11>demanded</c11> that <q11>the order be withdrawn before the Panguni festival</q11>. “<q12>Why only temples? Let them audit their own party office first,</q12>” <s12>she</s12> <c12>said</c12>.

Appearing for the trust, <s13>senior advocate Cyrus Daruwalla</s13> <c13>submitted</c13> that <q13>no notice had been served under Section 45 of the HR&CE Act</q13>. <s14>Justice N Mangaiyarkarasi</s14> <c14>asked</c14> <a14>the state</a14> <q14>how an officer could take charge on a Sunday evening</q14>.

The judge ordered status quo until June 24. <s15>She</s15> <c15>directed</c15> <a15>the Tiruvarur collector</a15> <q15>to prepare an inventory of the jewels</q15>.

Sundaram Fernandes, the Chennai auditors who checked the books between 2010 and 2015, have been made a party. <s16>The firm</s16> <c16>did not say</c16> <q16>why it had resigned</q16>.

At Uppilipuram, shopkeepers downed shutters for half a day. <s17>The Bazaar Street Vanigar Sangam</s17> <c17>said</c17> <q17>its 61 members had paid rent into three different accounts since April</q17>.

“<q18>First the trust came, then the officer came, then a man on a TVS scooter came,</q18>” <c18>said</c18> <s18>Noorjehan Beevi</s18>, who sells bangles outside the east gopuram. “<q18>I have asked the god for a receipt.</q18>”

The temple, built under the Cholas and enlarged by the Marathas, draws about 4,000 pilgrims a day. In 1987 a similar dispute went up to the Supreme Court, which appointed a retired district judge to run it for six years.

<s19>The Uppilipuram Heritage Forum, a residents’ body</s19>, <c19>wants</c19> <q19>neither side to have the lands</q19>. <s20>Its secretary, Lt Col A D’Monte (retd)</s20>, <c20>called for</c20> <q20>a board with a nominee of the Archaeological Survey of India</q20>.

<s21>A poster pasted on the temple car</s21> on Thursday <c21>read</c21>: “<q21>God needs no manager.</q21>” Police from the Vaduvur station took it down.
-----
1 | mixed | Sri Adhi Narayana Devasthanam Trust | ORG | none
2 | mixed | Sri Adhi Narayana Devasthanam Trust | ORG | organisation
3 | indirect | Hindu Religious and Charitable Endowments department | ORG | organisation
4 | indirect | Sri Adhi Narayana Devasthanam Trust | ORG | organisation
5 | direct | S Ranganatha Bhattar | PERSON | name
6 | mixed | S Ranganatha Bhattar | PERSON | pronoun
7 | indirect | K Elavarasi | PERSON | name
8 | mixed | K Elavarasi | PERSON | pronoun
9 | indirect | K Elavarasi | PERSON | pronoun
10 | attitude | DMK | ORG | organisation
11 | indirect | Vasuki Mudaliar | PERSON | name
12 | direct | Vasuki Mudaliar | PERSON | pronoun
13 | indirect | Cyrus Daruwalla | PERSON | name
14 | indirect | N Mangaiyarkarasi | PERSON | name
15 | indirect | N Mangaiyarkarasi | PERSON | pronoun
16 | attitude | Sundaram Fernandes | ORG | organisation
17 | indirect | Bazaar Street Vanigar Sangam | ORG | organisation
18 | direct | Noorjehan Beevi | PERSON | name
19 | attitude | Uppilipuram Heritage Forum | ORG | organisation
20 | indirect | A D’Monte | PERSON | name
21 | direct | poster pasted on the temple car | DOCUMENT | document
entity | PERSON | S Ranganatha Bhattar | - | managing trustee | Sri Adhi Narayana Devasthanam Trust
entity | PERSON | K Elavarasi | - | Endowments minister | -
entity | PERSON | Vasuki Mudaliar | - | district president | BJP
entity | PERSON | Cyrus Daruwalla | - | senior advocate | -
entity | PERSON | N Mangaiyarkarasi | Justice N Mangaiyarkarasi | judge | Madras high court
entity | PERSON | Noorjehan Beevi | - | - | -
entity | PERSON | A D’Monte | Lt Col A D’Monte | secretary | Uppilipuram Heritage Forum
entity | ORG | Madras high court | HC | - | -
entity | ORG | Hindu Religious and Charitable Endowments department | HR&CE | - | -
entity | ORG | Sri Adhi Narayana Devasthanam Trust | - | - | -
entity | ORG | TOI | - | - | -
entity | ORG | DMK | - | - | -
entity | ORG | BJP | - | - | -
entity | ORG | Sundaram Fernandes | - | - | -
entity | ORG | Bazaar Street Vanigar Sangam | - | - | -
entity | ORG | Supreme Court | - | - | -
entity | ORG | Uppilipuram Heritage Forum | - | - | -
entity | ORG | Archaeological Survey of India | - | - | -
entity | LOC | Tiruvarur | - | - | -
entity | LOC | Adhi Narayana temple | - | - | -
entity | LOC | Uppilipuram | - | - | -
entity | LOC | Bazaar Street | - | - | -
entity | LOC | Thanjavur | - | - | -
entity | LOC | Chennai | - | - | -
entity | LOC | Vaduvur | - | - | -
entity | NORP | Cholas | - | - | -
entity | NORP | Marathas | - | - | -
meta | Temple trust moves HC against state ‘takeover’ of 212-acre Uppilipuram lands | - | -
