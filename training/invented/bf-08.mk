<s1>Radio host</s1> <c1>called</c1> rival ‘<q1>a thief of other men’s jokes</q1>’, libel trial told

By Augusta Penrose-Okafor, Courts Correspondent

<q2>A radio presenter wrecked the career of a former friend with a single sentence on a podcast</q2>, <a2>the High Court</a2> <c2>heard</c2> yesterday.

Fergus Lanyon, 58, is suing Dexter Bright-Adeyemi, 44, and the production company Hoopoe over an episode of “<x>Dead Air</x>” released in March last year, in which <s24>Bright-Adeyemi</s24> <c24>called</c24> him “<q24>the Dick Turpin of local radio, a thief of other men’s jokes</q24>”.

Opening the case before Mrs Justice Kaur-Whitlock, <s3>Crispin Fane KC, for Mr Lanyon</s3>, <c3>said</c3> <q3>the words had been heard 1.2 million times</q3>. “<q4>He was dropped by Wyvern FM within nine days. Dropped by the Cheltenham Comedy Festival within ten. Dropped from his own pantomime within a fortnight,</q4>” <s4>the barrister</s4> <c4>told</c4> <a4>the jury</a4>.

<s5>Mr Fane</s5> <c5>asked</c5> <a5>the jurors</a5> <q5>to consider what a joke is worth</q5>.

Giving evidence, <s6>Mr Lanyon</s6> <c6>said</c6> <q6>he and his rival had shared a flat above a chip shop in Southsea in 1999 and written sketches for the student station in Portsmouth</q6>. <s7>He</s7> <c7>denied</c7> <q7>stealing the character of Barry Bulkhead, a lovelorn ferry captain who made his name</q7>.

“<q8>Barry was my Uncle Len with a hat on,</q8>” <s8>he</s8> <c8>said</c8>. Asked whether Mr Bright-Adeyemi had contributed a word, <s9>he</s9> <c9>replied</c9>: “<q9>One word. Ahoy.</q9>”

Wyvern, which is owned by the Hereford-based group Castellan Sound, has since gone off air. <s10>Its former controller, Ottoline Grubb</s10>, <c10>said</c10> <q10>advertisers including a bed shop in Malvern had complained</q10>. <s11>She</s11> <c11>accepted</c11> that <q11>audience figures were already falling</q11>.

<s12>Roxana Teleki KC, for the defendants</s12>, <c12>suggested</c12> to <a12>her</a12> that <q12>Mr Lanyon had been about to lose his job anyway</q12>. “<q13>I had drafted an email,</q13>” <c13>conceded</c13> <s13>Ms Grubb</s13>. “<q13>I had not sent it.</q13>”

<s14>The email</s14>, shown on screens in Court 13, <c14>reads</c14>: “<q14>Fergus is a lighthouse in a town with no boats.</q14>”

Laughter was stilled by <s15>the judge</s15>, who <c15>reminded</c15> <a15>the public gallery</a15> that <q15>it was “not a studio audience”</q15>. <s16>She</s16> <c16>ordered</c16> <a16>a man in a captain’s cap</a16> <q16>to remove it</q16>.

In a written defence, <s17,18>Hoopoe</s17,18> <c17>argues</c17> that <q17>the remark was honest opinion</q17>, and <c18>disputes</c18> that <q18>it caused serious harm</q18>. The company, set up by the Tyneside comic Biscuit and two of his cousins, made a profit of £61,000 last year.

<s19>Mr Bright-Adeyemi</s19>, who now presents the mid-morning show on Harbour Gold, <c19>maintains</c19> <q19>he wrote Bulkhead on the back of a Wightlink timetable</q19>. His agents, Marlowe Dench, have handed over the timetable. Sheila Marlowe, who runs the agency from Covent Garden, is to give evidence on Monday.

Outside the Royal Courts of Justice, the two men’s former flatmate, Tomasz Wróbel, had heard enough. “<q21>They both nicked it from me,</q21>” <s21>the Gosport plumber</s21> <c21>told</c21> <a21>reporters</a21>.

<s22>The Society of Radio Writers</s22>, which has a watching brief, <c22>hopes</c22> <q22>the case will settle the ownership of comic characters</q22>. <s23>A spokeswoman</s23> <c23>said</c23> <q23>members had “followed it with horror and popcorn”</q23>.

The trial continues.
-----
1 | mixed | Dexter Bright-Adeyemi | PERSON | title
2 | indirect | - | - | none
3 | indirect | Crispin Fane | PERSON | name
4 | direct | Crispin Fane | PERSON | title
5 | indirect | Crispin Fane | PERSON | surname
6 | indirect | Fergus Lanyon | PERSON | surname
7 | indirect | Fergus Lanyon | PERSON | pronoun
8 | direct | Fergus Lanyon | PERSON | pronoun
9 | direct | Fergus Lanyon | PERSON | pronoun
10 | indirect | Ottoline Grubb | PERSON | name
11 | indirect | Ottoline Grubb | PERSON | pronoun
12 | indirect | Roxana Teleki | PERSON | name
13 | direct | Ottoline Grubb | PERSON | surname
14 | direct | email | DOCUMENT | document
15 | mixed | Mrs Justice Kaur-Whitlock | PERSON | title
16 | indirect | Mrs Justice Kaur-Whitlock | PERSON | pronoun
17 | indirect | Hoopoe | ORG | organisation
18 | indirect | Hoopoe | ORG | organisation
19 | indirect | Dexter Bright-Adeyemi | PERSON | surname
21 | direct | Tomasz Wróbel | PERSON | title
22 | attitude | Society of Radio Writers | ORG | organisation
23 | mixed | Society of Radio Writers | ORG | organisation
24 | mixed | Dexter Bright-Adeyemi | PERSON | surname
entity | PERSON | Fergus Lanyon | Mr Lanyon; Fergus | presenter | -
entity | PERSON | Dexter Bright-Adeyemi | Mr Bright-Adeyemi; Bright-Adeyemi | - | Harbour Gold
entity | ORG | Hoopoe | - | - | -
entity | ORG | High Court | - | - | -
entity | PERSON | Mrs Justice Kaur-Whitlock | - | judge | High Court
entity | PERSON | Crispin Fane | Mr Fane | KC | -
entity | ORG | Wyvern FM | Wyvern | - | -
entity | LOC | Southsea | - | - | -
entity | LOC | Portsmouth | - | - | -
entity | PERSON | Barry Bulkhead | Barry; Bulkhead | - | -
entity | PERSON | Dick Turpin | - | - | -
entity | PERSON | Len | - | - | -
entity | LOC | Hereford | - | - | -
entity | ORG | Castellan Sound | - | - | -
entity | PERSON | Ottoline Grubb | Ms Grubb | controller | Wyvern FM
entity | LOC | Malvern | - | - | -
entity | PERSON | Roxana Teleki | - | KC | -
entity | LOC | Tyneside | - | - | -
entity | PERSON | Biscuit | - | comic | Hoopoe
entity | ORG | Harbour Gold | - | - | -
entity | ORG | Wightlink | - | - | -
entity | ORG | Marlowe Dench | - | - | -
entity | PERSON | Sheila Marlowe | - | - | Marlowe Dench
entity | LOC | Covent Garden | - | - | -
entity | LOC | Royal Courts of Justice | - | - | -
entity | PERSON | Tomasz Wróbel | - | plumber | -
entity | LOC | Gosport | - | - | -
entity | ORG | Society of Radio Writers | - | - | -
meta | Radio host called rival ‘a thief of other men’s jokes’, libel trial told | - | Augusta Penrose-Okafor
