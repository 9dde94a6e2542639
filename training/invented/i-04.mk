Fencing chief suspended as bout-fixing claims rock European federation

Ljubljana (AFP) – The president of the European Fencing Union stepped aside on Wednesday after <s1>a whistleblower</s1> <c1>accused</c1> him of <q1>pressuring referees to favour his country's sabre team in an Olympic qualifier</q1>.

Dragan Petkoff, a former Bulgarian international who has led the body since 2015, was provisionally suspended for 90 days by its ethics panel at an emergency meeting in the Slovenian capital.

"<q2>I have never in my life told a referee which arm to raise,</q2>" <s2>the 61-year-old</s2> <c2>told</c2> <a2>reporters</a2> as he left the building through a side door. "<q2>I will clear my name, and then we will talk about those who dirtied it.</q2>"

<s3>The EFU</s3> <c3>said</c3> in a statement that <q3>the decision "does not prejudge the outcome" of the investigation</q3>. <s4>It</s4> <c4>added</c4> that <q4>vice-president Maite Echegoyen of Spain would take over immediately</q4>.

The case centres on a team event in Plovdiv last November at which Bulgaria beat Hungary 45-44 to book a place at the Games. <q5>The video referee had walked away from his screen seconds before the decisive touch</q5>, <c5>according to</c5> <s5>a protest</s5> lodged by Hungary.

It was thrown out within the hour, to the fury of a nation that has won more Olympic fencing medals than all but two others.

- '<q25>Like a dog whistle</q25>' -

The whistleblower is Ilse Kranendonk, a Dutch referee who worked at the tournament. <s6>She</s6> <c6>said</c6> <q6>Petkoff had visited the officials' hotel on the eve of the final and reminded them who chose the referees for the Olympics</q6>.

"<q7>He never said '<n7>cheat</n7>'. He is not stupid,</q7>" <s7>Kranendonk, 44</s7>, <c7>told</c7> <a7>AFP</a7> by telephone from Utrecht. "<q7>It was like a dog whistle, and we were the dogs.</q7>"

<s8,9>She</s8,9> <c8>alleged</c8> that <q8>two colleagues had been offered envelopes of cash</q8>, but <c9>declined to say</c9> <q9>by whom</q9>.

<s10,11>One of those colleagues</s10,11>, <s26>who</s26> <c26>asked</c26> <q26>not to be identified</q26> for fear of losing his licence, <c10>confirmed</c10> <q10>the meeting</q10> but <c11>denied</c11> <q11>seeing any money</q11>.

<s12>Petkoff's lawyer, Simeon Radulov</s12>, <c12>dismissed</c12> the claims as "<q12>a novel, and not a good one</q12>".

<q13>His client had gone to the hotel to wish the referees a happy birthday on behalf of one of them</q13>, <s13>he</s13> <c13>said</c13>. <s14>The lawyer</s14> <c14>intends</c14> <q14>to take the case to the Court of Arbitration for Sport in Lausanne</q14>.

- Calls for a replay -

<s15>Hungarian federation head Aranka Szentgyorgyi</s15> <c15>called for</c15> <q15>the match to be fought again</q15>.

"<q16>Four boys gave ten years for that one touch,</q16>" <s16>she</s16> <c16>said</c16>. "<q16>You cannot give them back the ten years. You can give them back the touch.</q16>"

The International Olympic Committee, <s27>which</s27> <c27>threatened</c27> in 2022 <q27>to drop the sport from the programme over a separate judging row</q27>, is following the affair closely. <s17,18>It</s17,18> <c17>urged</c17> <a17>the EFU</a17> <q17>to act "swiftly and with full transparency"</q17>, <c18>warning</c18> that <q18>funding worth 4.2 million euros ($4.9 million) was at stake</q18>.

In Sofia, sports minister Vesela Harizanova came to the defence of the suspended official, who is credited at home with building three academies. <s19>She</s19> <c19>said</c19> <q19>Bulgaria was being punished for winning</q19>.

"<q20>When the big nations win by one touch, it is genius. When we win by one touch, it is a crime,</q20>" <s20>the minister</s20> <c20>wrote</c20> on Facebook.

Petkoff was re-elected unopposed in June after his only challenger, Swedish lawyer Torkel Hammarbo, withdrew. <s21>Hammarbo</s21> <c21>said</c21> at the time that <q21>it was impossible to campaign against a man "who pays for the hotel you are campaigning in"</q21>.

<s22>Echegoyen, a former world epee champion</s22>, <c22>promised</c22> <q22>to open the union's accounts to outside auditors</q22>. <s23>She</s23> <c23>has not said</c23> <q23>whether she will stand for the presidency herself</q23>.

"<q24>First we mop the floor,</q24>" <s24>she</s24> <c24>said</c24>. "<q24>Then we can discuss the furniture.</q24>"

The panel is due to report by March 12, four months before the opening ceremony.
-----
1 | indirect | Ilse Kranendonk | PERSON | title
2 | direct | Dragan Petkoff | PERSON | title
3 | mixed | European Fencing Union | ORG | organisation
4 | indirect | European Fencing Union | ORG | pronoun
5 | indirect | protest lodged by Hungary | DOCUMENT | document
6 | indirect | Ilse Kranendonk | PERSON | pronoun
7 | direct | Ilse Kranendonk | PERSON | surname
8 | indirect | Ilse Kranendonk | PERSON | pronoun
9 | attitude | Ilse Kranendonk | PERSON | pronoun
10 | indirect | One of those colleagues | PERSON | title
11 | indirect | One of those colleagues | PERSON | title
12 | mixed | Simeon Radulov | PERSON | name
13 | indirect | Simeon Radulov | PERSON | pronoun
14 | attitude | Simeon Radulov | PERSON | title
15 | indirect | Aranka Szentgyorgyi | PERSON | name
16 | direct | Aranka Szentgyorgyi | PERSON | pronoun
17 | mixed | International Olympic Committee | ORG | pronoun
18 | indirect | International Olympic Committee | ORG | pronoun
19 | indirect | Vesela Harizanova | PERSON | pronoun
20 | direct | Vesela Harizanova | PERSON | title
21 | mixed | Torkel Hammarbo | PERSON | surname
22 | indirect | Maite Echegoyen | PERSON | surname
23 | attitude | Maite Echegoyen | PERSON | pronoun
24 | direct | Maite Echegoyen | PERSON | pronoun
25 | mixed | Ilse Kranendonk | PERSON | none
26 | indirect | One of those colleagues | PERSON | pronoun
27 | indirect | International Olympic Committee | ORG | pronoun
entity | PERSON | Dragan Petkoff | Petkoff | president | European Fencing Union
entity | PERSON | Maite Echegoyen | Echegoyen | vice-president | European Fencing Union
entity | PERSON | Ilse Kranendonk | Kranendonk | referee | -
entity | PERSON | Simeon Radulov | - | lawyer | -
entity | PERSON | Aranka Szentgyorgyi | - | federation head | -
entity | PERSON | Vesela Harizanova | - | sports minister | -
entity | PERSON | Torkel Hammarbo | Hammarbo | lawyer | -
entity | ORG | European Fencing Union | EFU | - | -
entity | ORG | AFP | - | - | -
entity | ORG | Court of Arbitration for Sport | - | - | -
entity | ORG | International Olympic Committee | - | - | -
entity | ORG | Facebook | - | - | -
entity | NORP | European | - | - | -
entity | NORP | Bulgarian | - | - | -
entity | NORP | Slovenian | - | - | -
entity | NORP | Dutch | - | - | -
entity | NORP | Hungarian | - | - | -
entity | NORP | Swedish | - | - | -
entity | LOC | Ljubljana | - | - | -
entity | LOC | Spain | - | - | -
entity | LOC | Plovdiv | - | - | -
entity | LOC | Bulgaria | - | - | -
entity | LOC | Hungary | - | - | -
entity | LOC | Utrecht | - | - | -
entity | LOC | Lausanne | - | - | -
entity | LOC | Sofia | - | - | -
meta | Fencing chief suspended as bout-fixing claims rock European federation | - | -
