<q1>Builder ‘sold same conservatory 11 times’</q1>

By Rhoda Pennyfeather, Press Association

<q2>A builder pocketed £640,000 from pensioners for extensions that never rose above the footings</q2>, <a2>a jury</a2> <c2>has heard</c2>.

<s3>Darren Coldfield, 47, sole director of Coldfield & Sons</s3>, <c3>denies</c3> <q3>11 counts of fraud by false representation and one of theft</q3>.

Opening the case at Merstow Crown Court on Tuesday, <s4>Simon Achterberg KC</s4>, prosecuting, <c4>said</c4> <q4>the firm had “no sons and, by the end, no builders”</q4>.

“<q5>He sold the same conservatory 11 times,</q5>” <s5>Mr Achterberg</s5> <c5>told</c5> <a5>jurors</a5>. “<q5>It is still in its crate at Bexhill Glass, which has never been paid for it.</q5>”

Among the alleged victims is Winifred Tapsell, 81, a retired deputy head of St Aldhelm’s School in Nether Compley, who handed over £58,000 left to her by her husband Cyril, a partner in the auctioneers Tapsell Groom.

Giving evidence by video link, <s6>Mrs Tapsell</s6> <c6>recalled</c6> that <q6>the defendant had admired her roses “like a vicar” and gone off with a cheque in his hat</q6>.

“<q7>I said to him in March, ‘<n7>Darren, where is my roof?</n7>’</q7>” <s7>she</s7> <c7>said</c7>. “<q7>And he said, ‘<n7>Ibbotson’s has let us down again, my love</n7>’.</q7>”

<s8>A director of the timber merchants, Gareth Ibbotson</s8>, <c8>testified</c8> that <q8>the builder’s account with Ibbotson & Crewe had been closed for two years</q8>. “<q9>We would not have let him have a matchstick,</q9>” <s9>he</s9> <c9>added</c9>.

<a10>The court</a10> <c10>heard</c10> that <q10>£92,000 went on a steeplechaser, Footings Extra, and a further £150,000 to Costa Soria, a developer in Almerín, southern Spain</q10>.

Detective Constable Nadia Farouk-Lyle of Severnside Police produced an invoice dated Christmas Day. “<q11>Groundworks complete. Kindly remit,</q11>” <s11>it</s11> <c11>stated</c11>.

<s12>Ruth Abernethy-Cole</s12>, defending, <c12>put it</c12> to <a12>the officer</a12> that <q12>her client was “a bad businessman, not a bad man”</q12>.

“<q13>I can only go by what Barclays sent me,</q13>” <c13>replied</c13> <s13>DC Farouk-Lyle</s13>. <s14>She</s14> <c14>accepted</c14> that <q14>Severnside had sat for seven months on a warning from Trading Standards</q14>.

In his police interview, <s15>Coldfield</s15> <c15>blamed</c15> “<q15>the weather, the Poles and Halloran Pryce</q15>”, his accountants. <s16,17>He</s16,17> <c16>insisted</c16> <q16>every customer would get a finished room</q16> but <c17>refused to say</c17> <q17>who owned the horse</q17>.

Halloran Pryce, since taken over by Lomax of Leeds, is not accused of any wrongdoing. Neither is Merstow Town, the non-league club whose shirts bore the Coldfield name for two seasons.

<s18>The Guild of Heritage Builders</s18>, whose crest was painted on his vans, <c18>has said</c18> <q18>he was never a member</q18>. <s19>The guild</s19> twice <c19>asked</c19> <a19>him</a19> by recorded delivery <q19>to remove it</q19>, and twice the letters came back from Thrupp Lane marked “<x>gone away</x>”.

<s20>A son of one couple, the Rev Owain Prosser</s20>, <c20>told</c20> <a20>the jury</a20> <q20>his parents had spent their last winter at Compley Priors under a tarpaulin from Army & Navy Stores</q20>. They died within a week of each other at St Aldhelm’s Hospice.

<s21>The judge, Recorder Philippa Munt</s21>, <c21>warned</c21> <a21>the seven women and five men</a21> <q21>not to look up the case in the Merstow Chronicle or ask a friend to do so</q21>.

The trial, which is due to last five weeks, continues.
-----
1 | mixed | Simon Achterberg | PERSON | none
2 | indirect | - | - | none
3 | indirect | Darren Coldfield | PERSON | name
4 | mixed | Simon Achterberg | PERSON | name
5 | direct | Simon Achterberg | PERSON | surname
6 | mixed | Winifred Tapsell | PERSON | surname
7 | direct | Winifred Tapsell | PERSON | pronoun
8 | indirect | Gareth Ibbotson | PERSON | name
9 | direct | Gareth Ibbotson | PERSON | pronoun
10 | indirect | - | - | none
11 | direct | invoice dated Christmas Day | DOCUMENT | pronoun
12 | mixed | Ruth Abernethy-Cole | PERSON | name
13 | direct | Nadia Farouk-Lyle | PERSON | surname
14 | indirect | Nadia Farouk-Lyle | PERSON | pronoun
15 | mixed | Darren Coldfield | PERSON | surname
16 | indirect | Darren Coldfield | PERSON | pronoun
17 | attitude | Darren Coldfield | PERSON | pronoun
18 | indirect | Guild of Heritage Builders | ORG | organisation
19 | indirect | Guild of Heritage Builders | ORG | organisation
20 | indirect | Owain Prosser | PERSON | name
21 | indirect | Philippa Munt | PERSON | name
entity | PERSON | Darren Coldfield | Coldfield; Darren | sole director | Coldfield & Sons
entity | PERSON | Simon Achterberg | Simon Achterberg KC; Mr Achterberg | - | -
entity | PERSON | Winifred Tapsell | Mrs Tapsell | retired deputy head | St Aldhelm’s School
entity | PERSON | Cyril | - | partner | Tapsell Groom
entity | PERSON | Gareth Ibbotson | - | director | Ibbotson & Crewe
entity | PERSON | Nadia Farouk-Lyle | Detective Constable Nadia Farouk-Lyle; DC Farouk-Lyle | Detective Constable | Severnside Police
entity | PERSON | Ruth Abernethy-Cole | - | - | -
entity | PERSON | Owain Prosser | Rev Owain Prosser | - | -
entity | PERSON | Philippa Munt | Recorder Philippa Munt | judge | -
entity | ORG | Coldfield & Sons | - | - | -
entity | ORG | Merstow Crown Court | - | - | -
entity | ORG | Bexhill Glass | - | - | -
entity | ORG | St Aldhelm’s School | - | - | -
entity | ORG | Tapsell Groom | - | - | -
entity | ORG | Ibbotson & Crewe | Ibbotson’s | - | -
entity | ORG | Costa Soria | - | - | -
entity | ORG | Severnside Police | Severnside | - | -
entity | ORG | Barclays | - | - | -
entity | ORG | Trading Standards | - | - | -
entity | ORG | Halloran Pryce | - | - | -
entity | ORG | Lomax | - | - | -
entity | ORG | Merstow Town | - | - | -
entity | ORG | Guild of Heritage Builders | - | - | -
entity | ORG | Army & Navy Stores | - | - | -
entity | ORG | St Aldhelm’s Hospice | - | - | -
entity | ORG | Merstow Chronicle | - | - | -
entity | LOC | Nether Compley | - | - | -
entity | LOC | Almerín | - | - | -
entity | LOC | Spain | - | - | -
entity | LOC | Leeds | - | - | -
entity | LOC | Thrupp Lane | - | - | -
entity | LOC | Compley Priors | - | - | -
entity | NORP | Poles | - | - | -
meta | Builder ‘sold same conservatory 11 times’ | - | Rhoda Pennyfeather
