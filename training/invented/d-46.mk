Chebet-Rono wins Montreal marathon in borrowed shoes

By Étienne Larochelle

MONTREAL — Kenya's Faith Chebet-Rono won the St. Lawrence Marathon on Sunday in a course record and a pair of shoes that belonged to somebody else.

The 28-year-old's luggage was lost in Amsterdam on Thursday. She ran in the spare pair of her rival and room-mate, the Ethiopian Tigist Worku, who came fourth.

«<q1>I asked three people, and Tigist was the only one with small feet like mine,</q1>» <c1>said</c1> <s1>Chebet-Rono</s1>, who crossed the line on Sherbrooke Street in two hours 20 minutes 14 seconds.

«<q2>She told me, "<n2>Take them, but don't beat me by too much.</n2>" I am sorry, Tigist. I beat you by too much.</q2>»

Worku took it well. <s3,4>She</s3,4> <c3>said</c3> <q3>she hoped to be paid in tea</q3> and <c4>confirmed</c4> that <q4>she wanted the shoes back</q4>.

<s5>The winner's coach, Barnabas Kiplimo</s5>, <c5>had advised</c5> <a5>her</a5> <q5>to withdraw</q5>. «<q6>New shoes on the day is the first thing we tell them not to do,</q6>» <s6>he</s6> <c6>admitted</c6>. «<q6>So you see how much they listen.</q6>»

Organizers had a difficult morning. The start was delayed by 35 minutes when a delivery truck blocked the Jacques-Lavoie bridge. <s8>Race director Manon Thibodeau</s8> apologized to runners and <c8>promised</c8> <q8>a review</q8>. <q9>The driver had ignored two barriers</q9>, <s9>she</s9> <c9>said</c9>, <q9>and «was very sorry, in both languages»</q9>.

<s10>Some runners</s10> <c10>complained</c10> that <q10>they had been left shivering in singlets</q10>. <s11>Mark Oyelaran, a Toronto teacher running his first marathon</s11>, <c11>said</c11> <q11>strangers handed out coats from a balcony</q11>.

«<q12>I've still got somebody's cardigan,</q12>» <s12>he</s12> <c12>said</c12>. «<q12>I'd like to return it. It's lovely.</q12>»

The men's race went to Yonas Tesfaldet of Eritrea in 2:07:31. <q13>Twelve people were treated for hypothermia and all had been released by evening</q13>, <c13>according to</c13> <s13>Urgences-Québec</s13>.

<s15>Chebet-Rono</s15> <c15>intends</c15> <q15>to run in Boston next April</q15>. Will she bring her own shoes? «<q16>In my hand luggage,</q16>» <s16>she</s16> <c16>said</c16>.
-----
1 | direct | Faith Chebet-Rono | PERSON | surname
2 | direct | Faith Chebet-Rono | PERSON | none
3 | indirect | Tigist Worku | PERSON | pronoun
4 | indirect | Tigist Worku | PERSON | pronoun
5 | indirect | Barnabas Kiplimo | PERSON | name
6 | direct | Barnabas Kiplimo | PERSON | pronoun
8 | indirect | Manon Thibodeau | PERSON | name
9 | mixed | Manon Thibodeau | PERSON | pronoun
10 | indirect | Some runners | GROUP | group
11 | indirect | Mark Oyelaran | PERSON | name
12 | direct | Mark Oyelaran | PERSON | pronoun
13 | indirect | Urgences-Québec | ORG | organisation
15 | attitude | Faith Chebet-Rono | PERSON | surname
16 | direct | Faith Chebet-Rono | PERSON | pronoun
meta | Chebet-Rono wins Montreal marathon in borrowed shoes | - | Étienne Larochelle
entity | PERSON | Faith Chebet-Rono | Chebet-Rono | - | -
entity | LOC | Montreal | MONTREAL | - | -
entity | LOC | Kenya | - | - | -
entity | LOC | Amsterdam | - | - | -
entity | NORP | Ethiopian | - | - | -
entity | PERSON | Tigist Worku | Worku; Tigist | - | -
entity | LOC | Sherbrooke Street | - | - | -
entity | PERSON | Barnabas Kiplimo | Kiplimo | coach | -
entity | LOC | Jacques-Lavoie bridge | - | - | -
entity | PERSON | Manon Thibodeau | Thibodeau | Race director | -
entity | PERSON | Mark Oyelaran | Oyelaran | teacher | -
entity | LOC | Toronto | - | - | -
entity | PERSON | Yonas Tesfaldet | - | - | -
entity | LOC | Eritrea | - | - | -
entity | ORG | Urgences-Québec | - | - | -
entity | LOC | Boston | - | - | -
