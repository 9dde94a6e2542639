Keane swaps pacemaker’s bib for a shot at Valencia glory

By Hamish Dunwoody in Valencia

Orla Keane had been in the city for 40 minutes when her phone began to ring. She was in the queue for a taxi, with her racing shoes in one hand and an orange in the other.

“<q1>I let it go the first time because I thought it was the airline about my bag,</q1>” <s1>the 29-year-old from Stockport</s1> <c1>said</c1> on Friday. “<q1>Then my coach rang and said, ‘<n1>Pick up, it’s the race director.</n1>’</q1>”

The news was that Selam Tessema, the course record holder, would not be starting Sunday’s marathon, and that Keane, hired to make the pace as far as 30km, could run the rest of it if she liked.

“<q2>My calf says no and I have to listen,</q2>” <s2>Tessema</s2>, who ran 2hr 14min 31sec here two years ago, <c2>wrote</c2> on Instagram. <s3>Her agent, Carlo Vezzani</s3>, <c3>said</c3> <q3>a scan on Thursday had shown a small tear</q3>. <s4>He</s4> <c4>hopes</c4> <q4>the Ethiopian will be fit for London in April</q4>.

For the organisers it was a blow four days after they had lost Kenya’s Winfred Jelagat to a hamstring. <s5>Race director Pau Ferrandis</s5> <c5>described</c5> the week as “<q5>a slow puncture</q5>”.

“<q6>We have a fast course, no wind, 11 degrees, and the two fastest women are at home on the sofa,</q6>” <s6>he</s6> <c6>told</c6> <a6>reporters</a6>. “<q6>So I looked at who was coming to make the pace and I thought, why not Orla?</q6>”

Why not indeed? Keane’s best is 2:23.08, set in Seville in February. It is not a true measure of her. In September she ran a half-marathon in 67min 49sec, the second fastest by a British woman.

<s7>Her coach, Maggie Rudkin</s7>, <c7>thinks</c7> <q7>anything under 2:20 would be “daft, but not silly”</q7>. <s8>The former cross-country international</s8> <c8>said</c8> <q8>the plan was to run the first half in 70 minutes and “see who’s still talking”</q8>.

“<q9>People think pacemaking’s a day out. Orla’s paced six of these and finished fresher than half the elites,</q9>” <c9>said</c9> <s9>Rudkin</s9>. “<q9>I’ve been telling her for a year that one day she should just not stop.</q9>”

Not everyone is delighted. Rachel Ombati, of Kenya, is now the favourite, with a best of 2:17.40, and would have had Keane to hide behind until the last 12km. <q10>The change was fair to the Briton but “not so fair to the plan”</q10>, <s10>Ombati</s10> <c10>said</c10>, though <s11>she</s11> <c11>insisted</c11> <q11>there were no hard feelings</q11>.

“<q12>She has brought me a cake,</q12>” <s12>the Kenyan</s12> <c12>added</c12>.

Ferrandis has found two men to lead the women’s group instead. <s13>World Athletics</s13> <c13>said</c13> <q13>any record set behind them would count only as a mixed-race mark</q13>.

It is eight years since Keane gave up the sport for a while. She had been fourth in the European junior 5,000m at 19, then broke the same bone in her foot three times and went to work in her uncle’s tile shop in Cheadle. UK Athletics cut her funding with a two-line email.

“<q14>I printed it out and stuck it above the kettle,</q14>” <s14>she</s14> <c14>said</c14>. <s15>The email</s15> <c15>read</c15>: “<q15>We thank you for your commitment. Please return the kit.</q15>” <s16>Keane</s16> <c16>maintains</c16> that <q16>she never did</q16>.

<s17>The governing body</s17>, whose endurance programme has since changed hands twice, <c17>acknowledged</c17> last year that <q17>athletes of her generation had been let down</q17>. <s18>Its head of endurance, Tobias Lyle</s18>, <c18>wants</c18> <q18>her on the team for next summer’s world championships</q18>.

<s19>Lyle, a former steeplechaser</s19>, <c19>said</c19> <q19>selection would be decided on times and that he could make no promises</q19>.

At the tile shop they will open late on Sunday. <s22>Her uncle, Declan</s22>, <c22>has promised</c22> <a22>customers</a22> <q22>10 per cent off if she breaks 2:20</q22>.

<s23>Keane</s23> <c23>refused</c23> <q23>to name a target</q23> of her own. When she reached the 30km mark in Seville, she had been on her own for an hour and had no idea where she was.

“<q24>This time I know exactly where it is. It’s where I’m meant to step off,</q24>” <s24>she</s24> <c24>said</c24>. “<q24>I’ll be honest, I’m looking forward to going past it.</q24>”
-----
1 | direct | Orla Keane | PERSON | title
2 | direct | Selam Tessema | PERSON | surname
3 | indirect | Carlo Vezzani | PERSON | name
4 | attitude | Carlo Vezzani | PERSON | pronoun
5 | mixed | Pau Ferrandis | PERSON | name
6 | direct | Pau Ferrandis | PERSON | pronoun
7 | mixed | Maggie Rudkin | PERSON | name
8 | mixed | Maggie Rudkin | PERSON | title
9 | direct | Maggie Rudkin | PERSON | surname
10 | mixed | Rachel Ombati | PERSON | surname
11 | indirect | Rachel Ombati | PERSON | pronoun
12 | direct | Rachel Ombati | PERSON | title
13 | indirect | World Athletics | ORG | organisation
14 | direct | Orla Keane | PERSON | pronoun
15 | direct | two-line email | DOCUMENT | document
16 | indirect | Orla Keane | PERSON | surname
17 | indirect | UK Athletics | ORG | organisation
18 | attitude | Tobias Lyle | PERSON | name
19 | indirect | Tobias Lyle | PERSON | surname
22 | indirect | Declan | PERSON | name
23 | attitude | Orla Keane | PERSON | surname
24 | direct | Orla Keane | PERSON | pronoun
entity | PERSON | Orla Keane | Keane; Orla | - | -
entity | PERSON | Selam Tessema | Tessema | course record holder | -
entity | PERSON | Carlo Vezzani | - | agent | -
entity | PERSON | Winfred Jelagat | - | - | -
entity | PERSON | Pau Ferrandis | Ferrandis | Race director | -
entity | PERSON | Maggie Rudkin | Rudkin | coach | -
entity | PERSON | Rachel Ombati | Ombati | - | -
entity | PERSON | Tobias Lyle | Lyle | head of endurance | UK Athletics
entity | PERSON | Declan | - | - | -
entity | ORG | Instagram | - | - | -
entity | ORG | World Athletics | - | - | -
entity | ORG | UK Athletics | - | - | -
entity | NORP | Ethiopian | - | - | -
entity | NORP | British | - | - | -
entity | NORP | Briton | - | - | -
entity | NORP | Kenyan | - | - | -
entity | NORP | European | - | - | -
entity | LOC | Valencia | - | - | -
entity | LOC | Stockport | - | - | -
entity | LOC | London | - | - | -
entity | LOC | Kenya | - | - | -
entity | LOC | Seville | - | - | -
entity | LOC | Cheadle | - | - | -
meta | Keane swaps pacemaker’s bib for a shot at Valencia glory | - | Hamish Dunwoody in Valencia
