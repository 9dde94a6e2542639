<s1>TV Keeley</s1><c1>:</c1> <q1>Podcast liar turned me into a monster</q1>

<q2>Brekkie host ‘howled’ in supermarket car park after charity walk slur</q2>, <a2>judge</a2> <c2>hears</c2>

By Tabitha Stokoe, Showbiz Reporter

<q3>TELLY favourite Keeley Danvers broke down in a supermarket car park after a podcaster accused her of faking a charity walk</q3>, <a3>the High Court</a3> <c3>heard</c3> yesterday.

The Brekkie Britain host, 44, is suing her former producer Gavin Thripp for libel over a 2023 episode of his show Off Air.

On it, <s4>he</s4> <c4>alleged</c4> <q4>she was driven for half of a 100-mile trek in aid of a children’s hospice</q4>.

<s5>Thripp</s5> <c5>told</c5> <a5>listeners</a5> <q5>she had “more miles on the minibus than on her boots”</q5>.

<s6>Keeley</s6> <c6>told</c6> <a6>the packed courtroom</a6>: “<q6>I had blisters the size of eggs. My toenails came off. Then I turn on my phone and I’m a con artist.</q6>”

<s7>She</s7> <c7>said</c7> <q7>strangers had pretended to hail taxis when they saw her at her daughter’s school</q7>.

The mum-of-two dabbed her eyes as husband Dean, 47, a former Wigan prop, looked on from the public gallery.

“<q8>I sat in the car park and howled,</q8>” <s8>she</s8> <c8>went on</c8>. “<q8>A man knocked on the window to see if I was all right.</q8>”

<s9>Thripp, 51</s9>, <c9>denies</c9> <q9>libel</q9>. <s10>He</s10> <c10>says</c10> <q10>the story was true, or that he honestly believed it was</q10>.

<s11>His barrister, Araminta Sholto KC</s11>, <c11>asked</c11> <a11>the star</a11> <q11>why she could not produce a single photo of herself between Kendal and Lancaster</q11>.

“<q12>Because I was walking,</q12>” <s12>Keeley</s12> <c12>shot back</c12>. “<q12>I wasn’t doing a shoot for Vogue.</q12>”

There was laughter, and <s13>Mr Justice Penhallow</s13> <c13>warned</c13> <a13>spectators</a13> that <q13>he would clear the gallery</q13>.

<s14>Ms Sholto</s14> <c14>suggested</c14> <q14>a runner on the show had watched the presenter climb into a silver minibus near Milnthorpe</q14>.

<s15>Keeley</s15> <c15>admitted</c15> <q15>getting in, but only to use the loo on board</q15>.

“<q16>I’m 44, I’ve had two babies, I’m not going behind a hedge,</q16>” <s16>she</s16> <c16>said</c16>.

In a statement read to the court, <s17>the runner</s17>, who cannot be named, <c17>recalled</c17> <q17>the door “sliding shut and staying shut”</q17>.

But <s18>driver Ken Oddie, 66</s18>, <c18>swore</c18> <q18>the vehicle was parked for the whole stop</q18>.

<s19>He</s19> <c19>said</c19>: “<q19>I’d a flask on the roof. If I’d moved off, I’d have lost the flask.</q19>”

The row has split tellyland. <s20>Co-host Marlon Prew</s20> backed his pal on Instagram, <c20>calling</c20> Thripp “<q20>a bitter little man with a microphone</q20>”.

<s21>Ex-Brekkie weatherman Rufus Tandy</s21>, though, <c21>claimed</c21> <q21>she was a “nightmare before 7am”</q21>.

<s22>Keeley’s camp</s22> <c22>branded</c22> that “<q22>sour grapes</q22>”.

<s23>A friend of the presenter</s23> <c23>said</c23>: “<q23>She’s had two years of this. She wants her name back, not his money.</q23>”

Little Lanterns, the hospice which got £214,000 from the walk, has stood by her.

Outside court, <s24>its boss, Sister Bernadette Crowe</s24>, <c24>said</c24>: “<q24>Our children have a hydrotherapy pool. Nobody asks them who was in a minibus.</q24>”

Thripp, a former “<x>Young Producer of the Year</x>”, was sacked from Brekkie Britain in 2021 after a dispute over expenses. He won £18,000 at a tribunal the year after and set up Off Air with the cash.

<s25>The dad-of-three</s25> <c25>has vowed</c25> <q25>to fight on “if it takes my last fiver”</q25>.

Channel bosses are staying out of it. <s26>A spokesman for Crest TV</s26> <c26>said</c26> <q26>it would not discuss live proceedings</q26>.

But <s27>insiders</s27> <c27>fear</c27> <q27>advertisers could flee if she loses</q27>.

The judge is expected to rule next month. The case continues.
-----
1 | indirect | Keeley Danvers | PERSON | name
2 | mixed | Keeley Danvers | PERSON | none
3 | indirect | - | - | none
4 | indirect | Gavin Thripp | PERSON | pronoun
5 | mixed | Gavin Thripp | PERSON | surname
6 | direct | Keeley Danvers | PERSON | name
7 | indirect | Keeley Danvers | PERSON | pronoun
8 | direct | Keeley Danvers | PERSON | pronoun
9 | indirect | Gavin Thripp | PERSON | surname
10 | indirect | Gavin Thripp | PERSON | pronoun
11 | indirect | Araminta Sholto | PERSON | name
12 | direct | Keeley Danvers | PERSON | name
13 | indirect | Mr Justice Penhallow | PERSON | surname
14 | indirect | Araminta Sholto | PERSON | surname
15 | indirect | Keeley Danvers | PERSON | name
16 | direct | Keeley Danvers | PERSON | pronoun
17 | mixed | runner on the show | PERSON | title
18 | indirect | Ken Oddie | PERSON | name
19 | direct | Ken Oddie | PERSON | pronoun
20 | mixed | Marlon Prew | PERSON | name
21 | mixed | Rufus Tandy | PERSON | name
22 | mixed | Keeley’s camp | GROUP | group
23 | direct | friend of the presenter | PERSON | title
24 | direct | Bernadette Crowe | PERSON | name
25 | mixed | Gavin Thripp | PERSON | title
26 | indirect | Crest TV | ORG | organisation
27 | attitude | insiders | GROUP | group
entity | PERSON | Keeley Danvers | Keeley | host | -
entity | PERSON | Gavin Thripp | Thripp | former producer | -
entity | PERSON | Dean | - | former Wigan prop | -
entity | PERSON | Araminta Sholto | Araminta Sholto KC; Ms Sholto | barrister | -
entity | PERSON | Mr Justice Penhallow | - | - | High Court
entity | PERSON | Ken Oddie | - | driver | -
entity | PERSON | Marlon Prew | - | Co-host | -
entity | PERSON | Rufus Tandy | - | Ex-Brekkie weatherman | -
entity | PERSON | Bernadette Crowe | Sister Bernadette Crowe | boss | Little Lanterns
entity | ORG | High Court | - | - | -
entity | ORG | Little Lanterns | - | - | -
entity | ORG | Crest TV | - | - | -
entity | ORG | Wigan | - | - | -
entity | ORG | Instagram | - | - | -
entity | LOC | Kendal | - | - | -
entity | LOC | Lancaster | - | - | -
entity | LOC | Milnthorpe | - | - | -
meta | TV Keeley: Podcast liar turned me into a monster | - | Tabitha Stokoe
