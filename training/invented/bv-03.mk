Farm minister Hayasaka quits over unreported donations

BY ERIKA TOMOSADA

STAFF WRITER

Agriculture minister Shigeo Hayasaka resigned on Tuesday over his failure to report more than ¥18 million in donations from a feed importer, becoming the second member of Prime Minister Kazuko Minobe's Cabinet to step down in less than two months.

Hayasaka, 63, submitted his letter of resignation to Minobe shortly after 8 a.m.

"<q1>I have come to the conclusion that I must not be a hindrance to deliberations on the budget,</q1>" <s1>Hayasaka</s1> <c1>told</c1> <a1>reporters</a1> afterward, bowing deeply. "<q1>I apologize to the public and, above all, to farmers.</q1>"

<s2,3>He</s2,3> <c2>maintained</c2>, however, that <q2>he had been unaware of the payments</q2>, <c3>saying</c3> <q3>they had been handled by a former secretary who has since died</q3>.

<s4>Minobe</s4>, speaking separately, <c4>said</c4> <q4>she had accepted the resignation "with a heavy heart" and that responsibility for the appointment lay with her</q4>.

"<q5>As prime minister I take this very seriously,</q5>" <s5>she</s5> <c5>said</c5>. She named Tomoyuki Kariya, a former parliamentary vice minister for agriculture, as his successor.

The scandal surfaced last month when <s6>the weekly magazine Shukan Hyoron</s6> <c6>reported</c6> that <q6>Kitami Feed Holdings, a Kobe-based importer, had bought 360 tickets to Hayasaka's fundraising parties through three dummy companies</q6>. It cited <s7>an unnamed accountant</s7> as <c7>saying</c7> <q7>he had been instructed to "leave the line blank."</q7>

<s8>Kitami Feed</s8> <c8>said</c8> in a statement that <q8>it "takes the matter gravely" and would cooperate with any investigation</q8>. <s9>The company</s9> <c9>denied</c9> <q9>seeking favors in return</q9>.

<s10>Opposition parties</s10> <c10>demanded</c10> that <q10>Hayasaka give sworn testimony in the Diet</q10>.

"<q11>A resignation is not an explanation,</q11>" <c11>said</c11> <s11>Naoki Urabe, secretary-general of the Constitutional Democratic Party of Japan</s11>. "<q11>If he believes he has closed the curtain, he is mistaken.</q11>"

<s12>The CDP and the Japanese Communist Party</s12> <c12>plan</c12> <q12>to submit a censure motion against Minobe by the end of the week</q12>, a move that has little chance of passing given the ruling coalition's majority.

Even within the Liberal Democratic Party there were signs of exasperation.

"<q13>We go into every election apologizing for something,</q13>" <s13>a veteran Upper House member</s13> <c13>said</c13> on condition of anonymity. "<q13>I have run out of ways to bow.</q13>"

<s14>Mieko Tanizaki, a professor of political science at Hokuto University</s14>, <c14>said</c14> <q14>the prime minister had acted faster than in the case of former reconstruction minister Goro Isshiki, who clung to his post for 19 days in December</q14>.

But <s15>she</s15> <c15>predicted</c15> <q15>support for the Cabinet, which stood at 34% in a Kyodo News poll this month, would slip below 30%</q15>.

"<q16>That's the number at which people in Nagatacho start making phone calls,</q16>" <s16>Tanizaki</s16> <c16>said</c16>.

<s17>Kariya, 58</s17>, who represents a rice-growing district in Akita Prefecture, <c17>vowed</c17> <q17>to restore trust "one paddy at a time."</q17> <s18,19>He</s18,19> <c18>declined to say</c18> <q18>whether he had also received money from Kitami Feed</q18>, <c19>telling</c19> <a19>reporters</a19> only that <q19>his office was "checking."</q19>

In Obiyama, the town in eastern Hokkaido where Hayasaka grew up, dairy farmers were divided.

"<q20>He got us the road,</q20>" <c20>said</c20> <s20>Fumio Naganuma, 77</s20>, who keeps 60 cows there.

His wife, Setsuko, was less forgiving.

"<q21>The road,</q21>" <s21>she</s21> <c21>said</c21>, "<q21>was for the feed trucks.</q21>"
-----
1 | direct | Shigeo Hayasaka | PERSON | surname
2 | indirect | Shigeo Hayasaka | PERSON | pronoun
3 | indirect | Shigeo Hayasaka | PERSON | pronoun
4 | mixed | Kazuko Minobe | PERSON | surname
5 | direct | Kazuko Minobe | PERSON | pronoun
6 | indirect | Shukan Hyoron | ORG | organisation
7 | mixed | unnamed accountant | PERSON | title
8 | mixed | Kitami Feed Holdings | ORG | organisation
9 | indirect | Kitami Feed Holdings | ORG | organisation
10 | indirect | Opposition parties | GROUP | group
11 | direct | Naoki Urabe | PERSON | name
12 | attitude | Constitutional Democratic Party of Japan and Japanese Communist Party | GROUP | group
13 | direct | veteran Upper House member | PERSON | title
14 | indirect | Mieko Tanizaki | PERSON | name
15 | indirect | Mieko Tanizaki | PERSON | pronoun
16 | direct | Mieko Tanizaki | PERSON | surname
17 | mixed | Tomoyuki Kariya | PERSON | surname
18 | attitude | Tomoyuki Kariya | PERSON | pronoun
19 | mixed | Tomoyuki Kariya | PERSON | pronoun
20 | direct | Fumio Naganuma | PERSON | name
21 | direct | Setsuko | PERSON | pronoun
entity | PERSON | Shigeo Hayasaka | Hayasaka | Agriculture minister | -
entity | PERSON | Kazuko Minobe | Minobe | Prime Minister | -
entity | PERSON | Tomoyuki Kariya | Kariya | former parliamentary vice minister for agriculture | -
entity | PERSON | Naoki Urabe | - | secretary-general | Constitutional Democratic Party of Japan
entity | PERSON | Mieko Tanizaki | Tanizaki | professor of political science | Hokuto University
entity | PERSON | Goro Isshiki | - | former reconstruction minister | -
entity | PERSON | Fumio Naganuma | - | - | -
entity | PERSON | Setsuko | - | - | -
entity | ORG | Cabinet | - | - | -
entity | ORG | Shukan Hyoron | - | - | -
entity | ORG | Kitami Feed Holdings | Kitami Feed | - | -
entity | ORG | Diet | - | - | -
entity | ORG | Constitutional Democratic Party of Japan | CDP | - | -
entity | ORG | Japanese Communist Party | - | - | -
entity | ORG | Liberal Democratic Party | - | - | -
entity | ORG | Upper House | - | - | -
entity | ORG | Hokuto University | - | - | -
entity | ORG | Kyodo News | - | - | -
entity | LOC | Kobe | - | - | -
entity | LOC | Nagatacho | - | - | -
entity | LOC | Akita Prefecture | - | - | -
entity | LOC | Obiyama | - | - | -
entity | LOC | Hokkaido | - | - | -
meta | Farm minister Hayasaka quits over unreported donations | - | Erika Tomosada
