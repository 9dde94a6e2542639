‘<q1>It is a person to us</q1>’: Bristol museum under fire over Solomon Islands figure

<s2,3>Ashcombe Museum</s2,3> <c2>says</c2> <q2>carving was a gift</q2> and <c3>offers</c3> <q3>a loan</q3>, but a newly surfaced diary has raised doubts

Priyanka Hartnoll Arts correspondent

<s4>A Bristol museum</s4> <c4>has refused</c4> <q4>to hand back a carved figurehead taken from Solomon Islands in 1891</q4>, a decision <c5>condemned</c5> by <s5>its own former director</s5> as “<q5>cowardly and 30 years out of date</q5>”.

The figure, 23cm high and inlaid with mother-of-pearl, was lashed to the prow of a war canoe until it came into the hands of Capt Edmund Lisle of HMS Corinth. His widow presented it to the Ashcombe Museum in 1904, along with a quantity of spears and a stuffed cockatoo.

<s6>The museum</s6> <c6>maintains</c6> that <q6>no document proves the carving was looted</q6>. <q7>A loan of up to five years</q7>, <s7>it</s7> <c7>says</c7>, <q7>is “firmly on the table”</q7>.

But a diary that surfaced in a Portsmouth saleroom last year, and has been seen by the Guardian, is likely to make uncomfortable reading for the board. In an entry dated 9 October, <s8>Lisle</s8> <c8>wrote</c8>: “<q8>Burned the village at dawn and took off the little god myself, the people having fled.</q8>”

“<q9>What more do they want? A receipt?</q9>” <c9>asked</c9> <s9>Selina Rove Tivuru, a primary school teacher from Roviana lagoon</s9> who leads the claim on behalf of three clans. “<q9>It is a person to us. You do not lend a person.</q9>”

<s10>Tivuru</s10>, who travelled for 38 hours to address the trustees last month, <c10>said</c10> <q10>she was given 45 minutes and a plate of biscuits</q10>.

<s11>Minutes of the meeting</s11> <c11>record</c11> that <q11>the vote went against her by seven to five</q11>. Sir Crispin Aldous, the retired judge who chairs the board, had opened the discussion. <s12>He</s12> <c12>told</c12> <a12>colleagues</a12> <q12>they could not act without a change in the law</q12>.

<s13>Lawyers for the clans</s13> <c13>reject</c13> <q13>that reading</q13>. <s14>They</s14> <c14>point out</c14> that <q14>the Ashcombe is a charity rather than a national museum, and is not bound by the 1963 act that ties the hands of the British Museum</q14>.

Dr Helena Brandreth, who ran the institution from 2009 until 2017, resigned as an adviser on Monday. In her letter <s15,16>she</s15,16> <c15>urged</c15> <a15>Aldous</a15> <q15>to “find some nerve”</q15> and <c16>said</c16> <q16>she was ashamed of having once put the figure on a fridge magnet</q16>.

Speaking from Lisbon, <s17>Brandreth</s17> <c17>said</c17>: “<q17>We spent £40,000 on insuring it and not one pound on asking where it came from.</q17>

“<q17>I wrote the label myself. The word I used was ‘acquired’, and I knew perfectly well what that word was covering up.</q17>”

<s18>One trustee</s18> <c18>said</c18> <q18>two waverers had been “worked on” over lunch</q18>. “<q19>There was soup and there was pressure,</q19>” <s19>the trustee</s19> <c19>said</c19>.

<s20>Aldous</s20> <c20>denied</c20> <q20>leaning on anyone</q20>. “<q21>I bought lunch,</q21>” <s21>he</s21> <c21>said</c21>. “<q21>It was not very good lunch.</q21>”

Other institutions have moved in the opposite direction. In 2021 the University of Aberdeen returned a Benin bronze to Nigeria, and a string of American collections have followed.

<s22>Moses Talasa-Kere, Solomon Islands’ high commissioner in London</s22>, <c22>stopped short of calling</c22> the carving <q22>stolen</q22>. <s23>He</s23> <c23>promised</c23>, however, that <q23>his government would raise the matter at the next Commonwealth summit</q23>.

<s24>A spokesperson for the museum</s24> <c24>said</c24>: “<q24>We have the deepest respect for the communities concerned and will go on talking for as long as they wish to talk.</q24>”

Before flying home on Sunday, Tivuru hung a wreath of shells on the corner of the glass case. An attendant let it stay there until closing time.

“<q25>I was meant to bin it,</q25>” <s25>he</s25> <c25>said</c25>. “<q25>It’s in my locker.</q25>”
-----
1 | direct | Selina Rove Tivuru | PERSON | none
2 | indirect | Ashcombe Museum | ORG | organisation
3 | indirect | Ashcombe Museum | ORG | organisation
4 | attitude | Ashcombe Museum | ORG | organisation
5 | mixed | Helena Brandreth | PERSON | title
6 | indirect | Ashcombe Museum | ORG | organisation
7 | mixed | Ashcombe Museum | ORG | pronoun
8 | direct | Edmund Lisle | PERSON | surname
9 | direct | Selina Rove Tivuru | PERSON | name
10 | indirect | Selina Rove Tivuru | PERSON | surname
11 | indirect | Minutes of the meeting | DOCUMENT | document
12 | indirect | Crispin Aldous | PERSON | pronoun
13 | indirect | Lawyers for the clans | GROUP | group
14 | indirect | Lawyers for the clans | GROUP | pronoun
15 | mixed | Helena Brandreth | PERSON | pronoun
16 | indirect | Helena Brandreth | PERSON | pronoun
17 | direct | Helena Brandreth | PERSON | surname
18 | mixed | One trustee | PERSON | title
19 | direct | One trustee | PERSON | title
20 | indirect | Crispin Aldous | PERSON | surname
21 | direct | Crispin Aldous | PERSON | pronoun
22 | attitude | Moses Talasa-Kere | PERSON | name
23 | indirect | Moses Talasa-Kere | PERSON | pronoun
24 | direct | Ashcombe Museum | ORG | organisation
25 | direct | attendant | PERSON | pronoun
entity | PERSON | Selina Rove Tivuru | - | primary school teacher | -
entity | PERSON | Edmund Lisle | Capt Edmund Lisle | - | HMS Corinth
entity | PERSON | Crispin Aldous | Sir Crispin Aldous | retired judge | Ashcombe Museum
entity | PERSON | Helena Brandreth | Dr Helena Brandreth | former director | Ashcombe Museum
entity | PERSON | Moses Talasa-Kere | - | high commissioner | Solomon Islands
entity | ORG | Ashcombe Museum | Ashcombe | - | -
entity | ORG | Guardian | - | - | -
entity | ORG | British Museum | - | - | -
entity | ORG | University of Aberdeen | - | - | -
entity | ORG | Commonwealth | - | - | -
entity | NORP | American | - | - | -
entity | LOC | Bristol | - | - | -
entity | LOC | Solomon Islands | - | - | -
entity | LOC | Portsmouth | - | - | -
entity | LOC | Roviana lagoon | - | - | -
entity | LOC | Lisbon | - | - | -
entity | LOC | London | - | - | -
entity | LOC | Benin | - | - | -
entity | LOC | Nigeria | - | - | -
meta | ‘It is a person to us’: Bristol museum under fire over Solomon Islands figure | - | Priyanka Hartnoll
