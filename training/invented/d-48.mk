‘<q1>I’d rather eat the trophy</q1>’: Bake-off judge quits live on air

By Courtney Vassallo

CELEBRITY chef Manny Karras stunned viewers of The Great Aussie Pie-Off on Sunday when he tore off his microphone and walked out seven minutes before the final.

The 51-year-old had just been handed the envelope. Fan favourite Bindi Salter, a forklift driver from Whyalla, would finish third behind two former models.

‘<q2>I’d rather eat the trophy than hand it to that,</q2>’ <s2>the Adelaide restaurateur</s2> <c2>said</c2>, pointing at a lamington pie. ‘<q2>You all know what’s going on here.</q2>

‘<q2>I’ve got a name. I’ve got a mum who watches this.</q2>’

Network Six cut to an ad for gravy.

<s3>The broadcaster</s3> <c3>has denied</c3> <q3>fixing the result</q3>. ‘<q4>Judging on Pie-Off is independent and always has been,</q4>’ <s4,5>a spokeswoman</s4,5> <c4>said</c4>, <c5>adding</c5> that <q5>Manny remained ‘a valued member of the family’</q5>.

<s6>Co-judge Philippa Grange-Wu</s6>, who presented the trophy alone, <c6>told</c6> <a6>breakfast radio</a6> <q6>she had no idea her colleague was unhappy</q6>. ‘<q7>He’d been a bit quiet at lunch. I thought it was the quiche,</q7>’ <s7>she</s7> <c7>said</c7>.

But <s8>two crew members</s8> <c8>claim</c8> <q8>the pair had not spoken off camera since April</q8>. <q9>Producers</q9>, <s9>they</s9> <c9>say</c9>, <q9>kept them in separate trailers</q9>.

Salter has been flooded with job offers. ‘<q10>I’ve had blokes cry at me in Bunnings,</q10>’ <c10>laughed</c10> <s10>the 33-year-old</s10>. ‘<q10>I came third, I’m fine. It’s pastry.</q10>’

<s11>The winner, Tahlia Monroe</s11>, <c11>begged</c11> <a11>fans</a11> <q11>to stop sending her abuse</q11>. <s12>She</s12> <c12>wrote</c12> on Instagram that <q12>she had made 400 pies to get there and would ‘do it again in heels’</q12>.

Karras has gone to ground. <s14>His sister and business partner, Voula Karras</s14>, <c14>said</c14> <q14>he was ‘on a boat with no phone and no pies’</q14>. Does he regret it? ‘<q15>Manny regrets nothing except 1998,</q15>’ <s15>she</s15> <c15>said</c15>.

<s17>The media watchdog</s17> <c17>confirmed</c17> <q17>it had received 212 complaints, nine of them about the gravy</q17>.
-----
1 | direct | Manny Karras | PERSON | none
2 | direct | Manny Karras | PERSON | title
3 | indirect | Network Six | ORG | organisation
4 | direct | Network Six | ORG | organisation
5 | mixed | Network Six | ORG | organisation
6 | indirect | Philippa Grange-Wu | PERSON | name
7 | direct | Philippa Grange-Wu | PERSON | pronoun
8 | indirect | two crew members | GROUP | group
9 | indirect | two crew members | GROUP | pronoun
10 | direct | Bindi Salter | PERSON | title
11 | indirect | Tahlia Monroe | PERSON | name
12 | mixed | Tahlia Monroe | PERSON | pronoun
14 | mixed | Voula Karras | PERSON | name
15 | direct | Voula Karras | PERSON | pronoun
17 | indirect | media watchdog | ORG | organisation
meta | ‘I’d rather eat the trophy’: Bake-off judge quits live on air | - | Courtney Vassallo
entity | PERSON | Manny Karras | Manny; Karras | Celebrity chef | -
entity | PERSON | Bindi Salter | Salter | forklift driver | -
entity | LOC | Whyalla | - | - | -
entity | LOC | Adelaide | - | - | -
entity | ORG | Network Six | - | - | -
entity | PERSON | Philippa Grange-Wu | Grange-Wu | Co-judge | -
entity | ORG | Bunnings | - | - | -
entity | PERSON | Tahlia Monroe | - | winner | -
entity | ORG | Instagram | - | - | -
entity | PERSON | Voula Karras | - | - | -
