'<q1>HE'S IN BITS</q1>' Dogrose Avenue split as Kez Tate storms out on brother in Marbella

Chart kings scrap Croke Park gigs after bust-up over a verse — and <s2>drummer Bibi</s2> <c2>admits</c2> <q2>she is 'gutted'</q2>

EXCLUSIVE by Sorcha Deegan, Showbiz Editor

DOGROSE Avenue are no more — after singer Kez Tate walked out on his own brother in a Spanish hotel.

The Drogheda four-piece, who have sold nine million albums, pulled the plug on two sold-out nights at Croke Park in a 31-word post at 4am yesterday.

"<q3>We had ten mad years and we're not going to fake an eleventh,</q3>" <s3>it</s3> <c3>read</c3>. "<q3>Mind each other.</q3>"

<s4>Frontman Kez, 34</s4>, <c4>told</c4> <a4>pals</a4> <q4>he would rather "sing to seagulls" than share a bus with guitarist Donal "<x>Duck</x>" Tate, 37</q4>.

<s5>A source close to the band</s5> <c5>said</c5>: "<q5>Duck wrote a verse about Kez's ex and played it at the soundcheck. Kez put down the mic and got a taxi.</q5>"

"<q6>He's in bits but he won't be back.</q6>"

<s7>Bibi Okonjo-Walsh, 31</s7>, <c7>refused</c7> <q7>to take sides</q7>.

"<q8>They're a pair of eejits and I love them both,</q8>" <s8>the Navan sticks-woman</s8> <c8>told</c8> <a8>RTE 2fm</a8>. <s9>She</s9> <c9>thanked</c9> fans for "<q9>every daft sign in every wet field</q9>".

<a10>German bassist Flo Hartig</a10> <c10>was told</c10> by <s10>tour manager Greg Stanley</s10> over breakfast that <q10>the flight home was "for three, not four"</q10>.

<s11>Hartig</s11> now <c11>wants</c11> <q11>to open a pizzeria in Howth</q11>.

At her home in Ballsgrove last night, <s12>the brothers' mum, Concepta Tate</s12>, <c12>begged</c12> <a12>them</a12> <q12>to "cop on before Christmas"</q12>.

"<q13>I reared the two of them in a box room and they never fought till there was money,</q13>" <c13>sighed</c13> <s13>Mrs Tate, 63</s13>. <s14>The retired dinner lady</s14> <c14>blames</c14> "<q14>all them hangers-on from London</q14>".

Kez dated model Lottie Vance for two years until March. <s15>The 29-year-old from Cork</s15> <c15>posted</c15> just one word yesterday: "<q15>Karma.</q15>"

<s16>Parlour, their label</s16>, <c16>insisted</c16> <q16>new album Hawthorn Road will still be out on May 9</q16>. Parlour Records is owned by US giant Brandt & Lieber, which dumped boyband 4Sure in 2022.

But <s17>an insider at the firm</s17> <c17>reckons</c17> <q17>the split will cost "north of €6million"</q17>.

<s18>Promoter Aidan Furey of Big Wet Field</s18> <c18>vowed</c18> <q18>every ticket would be refunded by Friday</q18>. <s19>Ticket site SeatGoat</s19>, however, <c19>warned</c19> <a19>fans</a19> <q19>not to expect their booking fees back</q19>.

That went down like a lead balloon with Shauna Ní Riain, 22, who heard the news in the Brazen Piper.

"<q20>€14 a go for a PDF!</q20>" <c20>raged</c20> <s20>the student nurse</s20>, from Lusk.

<s21>The Hotel Puerto Alba in Marbella</s21> <c21>would only confirm</c21> that "<q21>one lamp has been paid for</q21>".

The brothers started out busking on West Street and pipped Kilkenny rappers Nettlebed to the Golden Harp in 2021. They last came to blows at Electric Picnic, when Duck lost a tooth.

<s22>His spokeswoman</s22> <c22>denied</c22> last night that <q22>he is going solo</q22>. <q23>Duck has "no plans beyond a sandwich"</q23>, <s23>she</s23> <c23>said</c23>.
-----
1 | direct | source close to the band | PERSON | none
2 | mixed | Bibi Okonjo-Walsh | PERSON | name
3 | direct | 31-word post | DOCUMENT | pronoun
4 | mixed | Kez Tate | PERSON | name
5 | direct | source close to the band | PERSON | title
6 | direct | source close to the band | PERSON | none
7 | attitude | Bibi Okonjo-Walsh | PERSON | name
8 | direct | Bibi Okonjo-Walsh | PERSON | title
9 | mixed | Bibi Okonjo-Walsh | PERSON | pronoun
10 | mixed | Greg Stanley | PERSON | name
11 | attitude | Flo Hartig | PERSON | surname
12 | mixed | Concepta Tate | PERSON | name
13 | direct | Concepta Tate | PERSON | surname
14 | mixed | Concepta Tate | PERSON | title
15 | direct | Lottie Vance | PERSON | title
16 | indirect | Parlour Records | ORG | organisation
17 | mixed | insider at the firm | PERSON | title
18 | indirect | Aidan Furey | PERSON | name
19 | indirect | SeatGoat | ORG | organisation
20 | direct | Shauna Ní Riain | PERSON | title
21 | mixed | Hotel Puerto Alba | ORG | organisation
22 | indirect | His spokeswoman | PERSON | title
23 | mixed | His spokeswoman | PERSON | pronoun
entity | PERSON | Kez Tate | Kez | singer | Dogrose Avenue
entity | PERSON | Donal "Duck" Tate | Duck | guitarist | Dogrose Avenue
entity | PERSON | Bibi Okonjo-Walsh | Bibi | drummer | Dogrose Avenue
entity | PERSON | Flo Hartig | Hartig | bassist | Dogrose Avenue
entity | PERSON | Greg Stanley | - | tour manager | -
entity | PERSON | Concepta Tate | Mrs Tate | retired dinner lady | -
entity | PERSON | Lottie Vance | - | model | -
entity | PERSON | Aidan Furey | - | promoter | Big Wet Field
entity | PERSON | Shauna Ní Riain | - | student nurse | -
entity | ORG | Dogrose Avenue | DOGROSE Avenue | - | -
entity | ORG | RTE 2fm | - | - | -
entity | ORG | Parlour Records | Parlour | - | -
entity | ORG | Brandt & Lieber | - | - | -
entity | ORG | 4Sure | - | - | -
entity | ORG | Big Wet Field | - | - | -
entity | ORG | SeatGoat | - | - | -
entity | ORG | Hotel Puerto Alba | - | - | -
entity | ORG | Nettlebed | - | - | -
entity | NORP | Spanish | - | - | -
entity | NORP | German | - | - | -
entity | LOC | Marbella | - | - | -
entity | LOC | Croke Park | - | - | -
entity | LOC | Drogheda | - | - | -
entity | LOC | Navan | - | - | -
entity | LOC | Cork | - | - | -
entity | LOC | Howth | - | - | -
entity | LOC | Ballsgrove | - | - | -
entity | LOC | London | - | - | -
entity | LOC | US | - | - | -
entity | LOC | Brazen Piper | - | - | -
entity | LOC | Lusk | - | - | -
entity | LOC | West Street | - | - | -
entity | LOC | Kilkenny | - | - | -
meta | 'HE'S IN BITS' Dogrose Avenue split as Kez Tate storms out on brother in Marbella | - | Sorcha Deegan
