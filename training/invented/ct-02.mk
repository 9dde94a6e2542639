‘<q1>They time you on the loo</q1>’: life in the Zuvvi shed where 190 items an hour was ‘<q2>never enough</q2>’

<s3>Leaked memo</s3> <c3>told</c3> <a3>bosses of fast-fashion firm</a3> <q3>to “exit” slow staff</q3>, as <s4>MP</s4> <c4>calls for</c4> <q4>inspection of Derbyshire site</q4>

Rukhsana Pell and Joel Adebanjo

It is 40 minutes’ walk from the station at Carr Hollow to the shed where a good part of Britain’s going-out tops begin their journey, and Mirela Dascalu used to do it twice a night. <q5>The bus</q5>, <s5>she</s5> <c5>says</c5>, <q5>stops at 10</q5>.

“<q6>You scan, you bend, you run, you scan,</q6>” <c6>says</c6> <s6>the 44-year-old</s6>, who came to England from Galați in 2016. “<q6>Go to the toilet and a clock starts on your wrist. They time you on the loo and then they ask you what was the matter.</q6>”

Dascalu is one of 23 current and former pickers at Zuvvi who have spoken to the Guardian over four months. <s7>They</s7> <c7>described</c7> <q7>aching knees, cold lunches and a tannoy that reads out the slowest names</q7>.

“<q8>Whatever you hit, it was never enough,</q8>” <c8>said</c8> <s8>a former team leader</s8>. <s9>He</s9> <c9>remembers</c9> <q9>a manager ringing a bell for every hundred hoodies</q9>.

Zuvvi, founded in a Manchester lock-up by the brothers Daniyal and Haroon Sheikh-Moss, has belonged since 2022 to Lohkamp, a Hamburg retailer listed in Frankfurt. <s10>Its website</s10> <c10>promises</c10> “<q10>a fresh fit before your tea’s gone cold</q10>”.

<s11>The company</s11> <c11>said</c11> <q11>it did “not recognise the picture painted”</q11>. <q12>The wrist devices were “a safety tool”</q12>, <c12>according to</c12> <s12>a spokesperson</s12>.

But <s13>the memo</s13>, dated 3 March, <c13>instructs</c13> <a13>shift leads</a13> <q13>to “exit, don’t coach” anyone who falls below 160 for three nights running</q13>. “<q14>Taken out of context by someone who left on bad terms,</q14>” <s14>Haroon Sheikh-Moss</s14> <c14>texted back</c14>. His brother, who quit the board last year, could not be reached.

At the Miners’ Welfare in neighbouring Scarthwaite Common, Blessing Nwachukwu of the union Glaw keeps a ring binder of sick notes. <s15>She</s15> <c15>likens</c15> the shed to “<q15>a treadmill with a roof</q15>”.

Dr Philippa Garside, a partner at Wye Street Surgery, has begun to count them too. “<q16>I have patients of 25 with the hands of 60,</q16>” <s16>she</s16> <c16>says</c16>. “<q16>I wrote to the firm and got a discount code.</q16>”

<s17>Nwachukwu</s17> <c17>wants</c17> <q17>her to give evidence to the Health and Safety Executive (HSE)</q17>. <s18>The GP</s18> <c18>says</c18> <q18>she would do it “tomorrow”, if patients agreed</q18>.

Tessa Oyewole-Birch, who has been Labour MP for Amber Vale North since July, has already written to the regulator. <s19>She</s19> <c19>would like</c19> <q19>its inspectors to turn up unannounced, at three in the morning</q19>.

In the Commons last week, <s20>she</s20> <c20>accused</c20> Zuvvi of <q20>having people “hired by text and fired by text”</q20>. <s21>The business minister, Gareth Stunell</s21>, <c21>assured</c21> <a21>her</a21> <q21>the rules on night work were under review</q21>.

<s22>Glaw, the General and Logistics Allied Workers</s22>, <c22>claims</c22> <q22>140 members on the site</q22>; Zuvvi does not recognise it. <s23>A survey by Wear It Out, a campaign group</s23>, <c23>found</c23> that <q23>58% of pickers drank nothing before a shift</q23>.

Garside’s own daughter wore a Zuvvi dress to her prom, bought secondhand on Tumbl. Dascalu left in April and packs eggs now, for Tunnicliffe Farms outside Bakewell. <q24>Nobody counts them</q24>, <s24>she</s24> <c24>says</c24>, <q24>but the hens</q24>.
-----
1 | direct | Mirela Dascalu | PERSON | none
2 | mixed | former team leader | PERSON | none
3 | mixed | Leaked memo | DOCUMENT | document
4 | indirect | Tessa Oyewole-Birch | PERSON | title
5 | indirect | Mirela Dascalu | PERSON | pronoun
6 | direct | Mirela Dascalu | PERSON | title
7 | indirect | 23 current and former pickers at Zuvvi | GROUP | pronoun
8 | direct | former team leader | PERSON | title
9 | indirect | former team leader | PERSON | pronoun
10 | mixed | Its website | DOCUMENT | document
11 | mixed | Zuvvi | ORG | organisation
12 | mixed | Zuvvi | ORG | organisation
13 | mixed | Leaked memo | DOCUMENT | document
14 | direct | Haroon Sheikh-Moss | PERSON | name
15 | mixed | Blessing Nwachukwu | PERSON | pronoun
16 | direct | Philippa Garside | PERSON | pronoun
17 | attitude | Blessing Nwachukwu | PERSON | surname
18 | mixed | Philippa Garside | PERSON | title
19 | attitude | Tessa Oyewole-Birch | PERSON | pronoun
20 | mixed | Tessa Oyewole-Birch | PERSON | pronoun
21 | indirect | Gareth Stunell | PERSON | name
22 | indirect | General and Logistics Allied Workers | ORG | organisation
23 | indirect | survey by Wear It Out | DOCUMENT | document
24 | indirect | Mirela Dascalu | PERSON | pronoun
entity | PERSON | Mirela Dascalu | Dascalu | - | -
entity | PERSON | Daniyal | - | - | Zuvvi
entity | PERSON | Haroon Sheikh-Moss | - | - | Zuvvi
entity | PERSON | Blessing Nwachukwu | Nwachukwu | - | General and Logistics Allied Workers
entity | PERSON | Philippa Garside | Dr Philippa Garside; Garside | GP | Wye Street Surgery
entity | PERSON | Tessa Oyewole-Birch | - | MP | -
entity | PERSON | Gareth Stunell | - | business minister | -
entity | ORG | Zuvvi | - | - | -
entity | ORG | Guardian | - | - | -
entity | ORG | Lohkamp | - | - | -
entity | ORG | General and Logistics Allied Workers | Glaw | - | -
entity | ORG | Wye Street Surgery | - | - | -
entity | ORG | Health and Safety Executive | HSE | - | -
entity | ORG | Commons | - | - | -
entity | ORG | Wear It Out | - | - | -
entity | ORG | Tumbl | - | - | -
entity | ORG | Tunnicliffe Farms | - | - | -
entity | LOC | Derbyshire | - | - | -
entity | LOC | Carr Hollow | - | - | -
entity | LOC | Britain | - | - | -
entity | LOC | England | - | - | -
entity | LOC | Galați | - | - | -
entity | LOC | Manchester | - | - | -
entity | LOC | Hamburg | - | - | -
entity | LOC | Frankfurt | - | - | -
entity | LOC | Miners’ Welfare | - | - | -
entity | LOC | Scarthwaite Common | - | - | -
entity | LOC | Amber Vale North | - | - | -
entity | LOC | Bakewell | - | - | -
entity | NORP | Labour | - | - | -
meta | ‘They time you on the loo’: life in the Zuvvi shed where 190 items an hour was ‘never enough’ | - | Rukhsana Pell and Joel Adebanjo
