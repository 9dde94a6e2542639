St Aubrey women ‘<q1>will not board the plane</q1>’ as bonus row threatens qualifier

By Imogen Farquharson-Lee

<s26>St Aubrey’s women</s26> <c26>have told</c26> <a26>their football association</a26> <q26>they will boycott next week’s World Cup qualifier in Guatemala unless bonuses dating back to 2023 are paid in full</q26>.

In a letter signed by all 24 members of the squad, <s2>the players</s2> <c2>say</c2> <q2>they are owed a combined $186,000 and have run out of “patience, credit and clean excuses for our landlords”</q2>.

“<q3>We love this shirt, but love does not fill a fridge,</q3>” <c3>said</c3> <s3>the captain, Shanelle Dorival</s3>, after training on Monday. “<q3>If the money isn’t in our accounts by Friday, we will not board the plane.</q3>”

The dispute has been simmering since the Caribbean islanders reached the Gold Cup quarter-finals two years ago, their best result. <s4>The St Aubrey Football Association (SAFA)</s4> <c4>has acknowledged</c4> that <q4>some payments are late</q4>. But <s5,6>its president, Cuthbert Inniss</s5,6>, <c5>disputes</c5> <q5>the sum</q5> and <c6>has accused</c6> the squad of “<q6>holding a small nation to ransom</q6>”.

“<q7>The figure they mention includes bonuses for matches they lost,</q7>” <s7>Inniss</s7> <c7>told</c7> <a7>local radio</a7>. “<q7>I played 31 times for this country. Nobody ever gave me so much as a bus fare.</q7>”

That did not go down well. <s8>Keisha-Marie Joachim</s8>, who scored 14 goals for Charlton last season, <c8>responded</c8> on Instagram: “<q8>Different century, uncle.</q8>” <s9>The forward</s9> later <c9>said</c9> <q9>she stood by every word</q9>.

Marit Fjelde, the Norwegian who was appointed head coach in January, finds herself in an awkward place. She has not been paid since April either. <q10>Her contract prevents her from discussing it</q10>, <s10>she</s10> <c10>said</c10>, but <s11>she</s11> <c11>stressed</c11> that <q11>she was “with the girls, full stop”</q11>.

“<q12>I’ve got a defender who drives a taxi until two in the morning and then trains at seven,</q12>” <s12>Fjelde</s12> <c12>said</c12>. “<q12>People talk about marginal gains. Sleep would be one.</q12>”

The men’s team, ranked 94 places lower in the world, receive twice the daily allowance. <s13>A SAFA budget document</s13> seen by this newspaper <c13>puts</c13> <q13>spending on the men at $2.1m this year, against $390,000 for the women</q13>.

<s14>Rohan Teelucksingh, a lawyer at the regional players’ union, Playmakers Caribbean</s14>, <c14>described</c14> the gap as “<q14>indefensible in any decade</q14>”. <s15>The union</s15> <c15>has asked</c15> <a15>Fifa</a15> <q15>to step in</q15>. <q16>It may also file a claim at the Court of Arbitration for Sport</q16>, <s16>Teelucksingh</s16> <c16>said</c16>.

<s17>Fifa</s17> <c17>confirmed</c17> <q17>it had received a complaint</q17>. <s18>A spokesperson</s18> <c18>declined to say</c18> <q18>whether grants earmarked for the women’s game had been spent elsewhere</q18>.

Not everybody is on the players’ side. <s19>Former men’s captain Alric Toussaint</s19> <c19>urged</c19> <a19>them</a19> <q19>to fly to Guatemala and “argue on the way home”</q19>. A forfeit would mean a 3-0 defeat and a fine of up to $25,000. <s20>He</s20> <c20>fears</c20> <q20>the money would come out of youth football</q20>.

<s21>The tournament sponsor, Tradewind Bank</s21>, <c21>has offered</c21> <q21>to lend the association half the money interest-free</q21>. It is understood that Inniss is reluctant.

The sports minister, Yolande Prosper, met both parties on Sunday evening at her house, where talks broke up after four hours. <s23>She</s23> <c23>remains hopeful</c23> of <q23>a deal</q23>.

“<q24>There was shouting, then there was soup, then there was less shouting,</q24>” <s24>the minister</s24> <c24>said</c24>. “<q24>I’d call that progress.</q24>”

Dorival, 33, was less sure. A primary school teacher, she made her debut at 16 and has paid for her own boots ever since. “<q25>My pupils ask me if I’m famous,</q25>” <s25>she</s25> <c25>said</c25>. “<q25>I tell them famous people have printers at home.</q25>”

St Aubrey are second in their group, two points behind Guatemala with three games left.
-----
1 | mixed | Shanelle Dorival | PERSON | none
2 | mixed | St Aubrey’s women | GROUP | group
3 | direct | Shanelle Dorival | PERSON | name
4 | indirect | St Aubrey Football Association | ORG | organisation
5 | indirect | Cuthbert Inniss | PERSON | name
6 | mixed | Cuthbert Inniss | PERSON | name
7 | direct | Cuthbert Inniss | PERSON | surname
8 | direct | Keisha-Marie Joachim | PERSON | name
9 | indirect | Keisha-Marie Joachim | PERSON | title
10 | indirect | Marit Fjelde | PERSON | pronoun
11 | mixed | Marit Fjelde | PERSON | pronoun
12 | direct | Marit Fjelde | PERSON | surname
13 | indirect | SAFA budget document seen by this newspaper | DOCUMENT | document
14 | mixed | Rohan Teelucksingh | PERSON | name
15 | indirect | Playmakers Caribbean | ORG | organisation
16 | indirect | Rohan Teelucksingh | PERSON | surname
17 | indirect | Fifa | ORG | organisation
18 | attitude | Fifa | ORG | organisation
19 | mixed | Alric Toussaint | PERSON | name
20 | attitude | Alric Toussaint | PERSON | pronoun
21 | indirect | Tradewind Bank | ORG | organisation
23 | attitude | Yolande Prosper | PERSON | pronoun
24 | direct | Yolande Prosper | PERSON | title
25 | direct | Shanelle Dorival | PERSON | pronoun
26 | indirect | St Aubrey’s women | GROUP | group
entity | PERSON | Shanelle Dorival | Dorival | captain | St Aubrey
entity | PERSON | Cuthbert Inniss | Inniss | president | St Aubrey Football Association
entity | PERSON | Keisha-Marie Joachim | - | forward | -
entity | PERSON | Marit Fjelde | Fjelde | head coach | St Aubrey
entity | PERSON | Rohan Teelucksingh | Teelucksingh | lawyer | Playmakers Caribbean
entity | PERSON | Alric Toussaint | - | Former men’s captain | -
entity | PERSON | Yolande Prosper | - | sports minister | -
entity | ORG | St Aubrey Football Association | SAFA | - | -
entity | ORG | Playmakers Caribbean | - | - | -
entity | ORG | Fifa | - | - | -
entity | ORG | Court of Arbitration for Sport | - | - | -
entity | ORG | Charlton | - | - | -
entity | ORG | Instagram | - | - | -
entity | ORG | Tradewind Bank | - | - | -
entity | LOC | Caribbean | - | - | -
entity | NORP | Norwegian | - | - | -
entity | LOC | St Aubrey | - | - | -
entity | LOC | Guatemala | - | - | -
meta | St Aubrey women ‘will not board the plane’ as bonus row threatens qualifier | - | Imogen Farquharson-Lee
