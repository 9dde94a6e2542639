‘<q1>Nobody else wanted us</q1>’: British eight stand by banned coach after Lucerne gold

Ffion Marchetti-Rees in Lucerne

They had just beaten the Olympic champions by a canvas, and the first thing the women of the British eight did was to row straight past the pontoon, past the flags and the photographers, to the far end of the Rotsee, where a man in a green cagoule was pretending to watch a heron.

Gethin Cadwgan is not allowed in the boat park. He is serving a six-month suspension imposed by RowBritain in April, after a complaint by two former members of the squad. <q2>He had made injured athletes train on the ergometer until they were sick</q2>, <s2>they</s2> <c2>alleged</c2>.

“<q3>He’s not a monster and he’s not a saint,</q3>” <c3>said</c3> <s3>stroke Tamsin Okoro-Hale, 27</s3>, her medal still in its box. “<q3>Nobody else wanted us. He took nine people who’d been told they were too small or too old and he made us quick.</q3>”

<s4>The Bristol-born doctor</s4> <c4>said</c4> <q4>the crew had agreed in the minibus on Friday that they would salute him, win or lose</q4>. <s5>She</s5> <c5>had expected</c5> <q5>to lose</q5>.

Romania led by two-thirds of a length at halfway. Then the cox, Pippa Delafosse, who is 22 and weighs less than some of the oars, made the only call that anyone in the boat could afterwards remember.

“<q6>I shouted, ‘<n6>Green coat!</n6>’ It wasn’t tactical,</q6>” <s6>she</s6> <c6>admitted</c6>. “<q6>I’d just seen him. But they went off like somebody had dropped a match.</q6>”

They came through in the last 12 strokes and won in 6min 1.3sec, the fastest by any British women’s crew. Romania’s coach, Doru Vasilache, was gracious. “<q8>We rowed well and they rowed angry,</q8>” <s8>he</s8> <c8>said</c8>. “<q8>Sometimes angry is faster.</q8>”

Not everyone was charmed. <s9,10>RowBritain’s performance director, Miranda Thewlis</s9,10>, <c9>described</c9> the fly-past as “<q9>unhelpful</q9>” and <c10>warned</c10> that <q10>there would be “conversations” when the team got home</q10>.

<s11>She</s11> <c11>said</c11> <q11>the suspension had been the right decision and that nothing about a gold medal altered it</q11>. Under its terms Cadwgan may not speak to the athletes, in person or by phone, until October. <s12>The governing body</s12> <c12>declined to say</c12> <q12>whether waving counted</q12>.

One of the two complainants, Verity Lomax-Bird, left the programme last year with a fractured rib. <s13>She</s13> <c13>told</c13> <a13>The Oarsman podcast</a13> in May that <q13>Cadwgan had called her “a passenger with a seat number”</q13>. <s14>Her solicitor</s14> <c14>said</c14> yesterday that <q14>she would not be commenting on the result</q14>.

<s15>The second complainant</s15>, who has never been named, <c15>wants</c15> <q15>the ban to be made permanent</q15>.

<s16,17>An independent panel</s16,17> chaired by the barrister Hugo Addenbrooke <c16>found</c16> in April that <q16>the coach’s conduct had been “careless of pain, including his own”</q16>, but <c17>cleared</c17> him of <q17>bullying</q17>. Cadwgan, 58, who won bronze for Wales in a coxless four at the 1986 Commonwealth Games, did not appeal.

He grew up in Llangefni, the son of a quarryman, and worked as a prison officer before he took up coaching at 31. It was the inmates who called him “<x>Chapel</x>”, for his silences.

<s18>Those who know him</s18> <c18>say</c18> <q18>the suspension has aged him</q18>. <s19>His friend Idwal Prytherch</s19>, who runs a boatyard on the Menai Strait, <c19>believes</c19> <q19>he will not come back</q19>. “<q20>Gethin thinks he’s right and he thinks he’s guilty,</q20>” <s20>Prytherch</s20> <c20>said</c20>. “<q20>That’s a heavy pair of blades.</q20>”

The man himself stood under the willows until the anthem was over. Approached by reporters, <s21>he</s21> <c21>refused</c21> <q21>to discuss the case</q21>. <q22>The number six seat had been a fraction late at the catch</q22>, <s22>he</s22> <c22>observed</c22>, <q22>and somebody ought to tell her</q22>.

Somebody did. “<q23>I know I was late,</q23>” <c23>said</c23> <s23>Saskia Brunt</s23>, who occupies that seat, laughing and crying at once. “<q23>Did he say anything else?</q23>”

<s24>Okoro-Hale</s24> <c24>hopes</c24> <q24>he will be allowed to travel to the world championships in Shanghai</q24>, where heats begin on September 21, nine days before his ban ends.
-----
1 | direct | Tamsin Okoro-Hale | PERSON | none
2 | indirect | two former members of the squad | GROUP | pronoun
3 | direct | Tamsin Okoro-Hale | PERSON | name
4 | indirect | Tamsin Okoro-Hale | PERSON | title
5 | attitude | Tamsin Okoro-Hale | PERSON | pronoun
6 | direct | Pippa Delafosse | PERSON | pronoun
8 | direct | Doru Vasilache | PERSON | pronoun
9 | mixed | Miranda Thewlis | PERSON | name
10 | mixed | Miranda Thewlis | PERSON | name
11 | indirect | Miranda Thewlis | PERSON | pronoun
12 | attitude | RowBritain | ORG | organisation
13 | mixed | Verity Lomax-Bird | PERSON | pronoun
14 | indirect | Her solicitor | PERSON | title
15 | attitude | second complainant | PERSON | title
16 | mixed | independent panel chaired by the barrister Hugo Addenbrooke | GROUP | group
17 | indirect | independent panel chaired by the barrister Hugo Addenbrooke | GROUP | group
18 | indirect | Those who know him | GROUP | group
19 | attitude | Idwal Prytherch | PERSON | name
20 | direct | Idwal Prytherch | PERSON | surname
21 | attitude | Gethin Cadwgan | PERSON | pronoun
22 | indirect | Gethin Cadwgan | PERSON | pronoun
23 | direct | Saskia Brunt | PERSON | name
24 | attitude | Tamsin Okoro-Hale | PERSON | surname
entity | PERSON | Gethin Cadwgan | Cadwgan; Gethin | coach | -
entity | PERSON | Tamsin Okoro-Hale | Okoro-Hale | doctor | -
entity | PERSON | Pippa Delafosse | - | cox | -
entity | PERSON | Doru Vasilache | - | coach | Romania
entity | PERSON | Miranda Thewlis | - | performance director | RowBritain
entity | PERSON | Verity Lomax-Bird | - | - | -
entity | PERSON | Hugo Addenbrooke | - | barrister | -
entity | PERSON | Idwal Prytherch | Prytherch | - | -
entity | PERSON | Saskia Brunt | - | - | -
entity | ORG | RowBritain | - | - | -
entity | NORP | British | - | - | -
entity | LOC | Lucerne | - | - | -
entity | LOC | Rotsee | - | - | -
entity | LOC | Bristol | - | - | -
entity | LOC | Romania | - | - | -
entity | LOC | Wales | - | - | -
entity | LOC | Llangefni | - | - | -
entity | LOC | Menai Strait | - | - | -
entity | LOC | Shanghai | - | - | -
meta | ‘Nobody else wanted us’: British eight stand by banned coach after Lucerne gold | - | Ffion Marchetti-Rees
