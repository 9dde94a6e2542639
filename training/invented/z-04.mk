<q1>Residents left in bed until noon at Meath nursing home</q1>, <s1>watchdog</s1> <c1>finds</c1>

Eimear Fenelon and Darragh Tubridy

<q2>Residents of a Co Meath nursing home were left in bed until midday, and in one case without a drink for 11 hours, because there were too few staff to help them get up</q2>, <c2>according to</c2> <s2>a damning report by the health watchdog</s2>.

Inspectors from the Health Information and Quality Authority (Hiqa) arrived unannounced at Clonbarra House, outside Kells, on February 12 and returned nine days later. <s3>They</s3> <c3>found</c3> <q3>the 64-bed home in breach of 14 of the 21 regulations examined</q3>.

<s4>The report</s4>, published yesterday, <c4>states</c4>: “<q4>One resident told inspectors that <n4>she rang her bell and listened to it ringing</n4>.</q4>”

The operator, Larchfield Care Group, runs nine homes in Leinster and took over Clonbarra House in 2020. It is owned by a French investment fund. In its response, <s5>the company</s5> <c5>said</c5> <q5>it had recruited 18 healthcare assistants since the inspection and appointed a new person in charge</q5>.

“<q6>We fell below the standard that families expect of us and that we expect of ourselves,</q6>” <s6>Larchfield’s managing director, Cormac Mulqueen</s6>, <c6>said</c6>. “<q6>I have met many of those families and I’ve told them so.</q6>”

Not all of them remember it that way. Josephine Heraty’s mother, Dympna (88), a former postmistress, moved into Clonbarra House after a fall in 2021 and died there last November. <s7>Ms Heraty</s7> <c7>said</c7> <q7>she had written to Mr Mulqueen four times</q7>.

“<q8>I got one letter back, and it was about the invoice,</q8>” <s8>she</s8> <c8>told</c8> <a8>the Irish Independent</a8>.

“<q9>My mother ran a post office for 40 years and never once closed the hatch on anybody. They closed the door on her at four in the afternoon and opened it when it suited them.</q9>”

<s10>She</s10> <c10>believes</c10> <q10>weekend staffing was cut after the takeover</q10>. <s11>A nurse</s11> who left in 2022 <c11>said</c11> <q11>there were nights when two people looked after 60</q11>. “<q12>You’d be running with the medicine trolley and praying nobody fell,</q12>” <s12>the nurse</s12> <c12>said</c12>. <s13>Larchfield</s13> <c13>disputes</c13> <q13>this</q13>.

The fees at the home rose from €1,150 to €1,420 a week between 2020 and last year. Most residents are supported by the Fair Deal scheme, under which the State pays the balance of the cost.

<s14>Hiqa’s chief inspector of social services, Ronan Crehan</s14>, <c14>has warned</c14> <a14>the company</a14> <q14>its registration could be cancelled</q14>. <s15>He</s15> <c15>said</c15> <q15>a third inspection, carried out on April 3, had found “some improvement, from a very low floor”</q15>.

Mr Crehan, a former hospital manager who took up the post last summer, appeared before the Oireachtas health committee in January to ask for stronger powers. <s16>He</s16> <c16>told</c16> <a16>TDs</a16> then that <q16>he was “a referee with a whistle and no cards”</q16>.

The Minister of State for Older People, Grainne Dolphin, was in Kells yesterday to open a day centre. <s17>She</s17> <c17>described</c17> the findings as “<q17>distressing to read and worse to live</q17>” but <s18>the Fine Gael TD</s18> <c18>would not be drawn on</c18> <q18>whether the home should close</q18>. “<q19>Where would they go on Monday morning? That’s the question I have to ask,</q19>” <s19>she</s19> <c19>said</c19>.

<s20>Sinn Féin’s spokesperson on health, Padraic Looney</s20>, <c20>called on</c20> <a20>her</a20> <q20>to publish the staffing levels of every private home in the country</q20>. <s21>He</s21> <c21>accused</c21> the Government of “<q21>outsourcing its conscience</q21>”.

<s22>Nursing Homes Alliance</s22>, which represents 380 operators, <c22>said</c22> <q22>Clonbarra House was not typical</q22>. <q23>A shortage of work permits for carers from India and the Philippines had left members “fishing in an empty pond”</q23>, <s23>it</s23> <c23>added</c23>.

Outside the home yesterday the daffodils had been newly planted. <s24>A sign on the door</s24> <c24>read</c24>: “<q24>Visitors always welcome.</q24>”

A HSE team has been on site since Easter and it is understood that it will stay until June. <s25>The HSE</s25> <c25>said</c25> <q25>safety plans were in place for every resident</q25>.
-----
1 | indirect | Health Information and Quality Authority | ORG | organisation
2 | indirect | damning report by the health watchdog | DOCUMENT | document
3 | indirect | Inspectors from the Health Information and Quality Authority | GROUP | pronoun
4 | direct | damning report by the health watchdog | DOCUMENT | document
5 | indirect | Larchfield Care Group | ORG | organisation
6 | direct | Cormac Mulqueen | PERSON | name
7 | indirect | Josephine Heraty | PERSON | surname
8 | direct | Josephine Heraty | PERSON | pronoun
9 | direct | Josephine Heraty | PERSON | none
10 | attitude | Josephine Heraty | PERSON | pronoun
11 | indirect | nurse | PERSON | title
12 | direct | nurse | PERSON | title
13 | indirect | Larchfield Care Group | ORG | organisation
14 | indirect | Ronan Crehan | PERSON | name
15 | mixed | Ronan Crehan | PERSON | pronoun
16 | mixed | Ronan Crehan | PERSON | pronoun
17 | mixed | Grainne Dolphin | PERSON | pronoun
18 | attitude | Grainne Dolphin | PERSON | title
19 | direct | Grainne Dolphin | PERSON | pronoun
20 | indirect | Padraic Looney | PERSON | name
21 | mixed | Padraic Looney | PERSON | pronoun
22 | indirect | Nursing Homes Alliance | ORG | organisation
23 | mixed | Nursing Homes Alliance | ORG | pronoun
24 | direct | sign on the door | DOCUMENT | document
25 | indirect | HSE | ORG | organisation
entity | ORG | Health Information and Quality Authority | Hiqa | - | -
entity | ORG | Clonbarra House | - | - | -
entity | ORG | Larchfield Care Group | Larchfield | - | -
entity | ORG | Irish Independent | - | - | -
entity | ORG | Oireachtas health committee | - | - | -
entity | ORG | Fine Gael | - | - | -
entity | ORG | Sinn Féin | - | - | -
entity | ORG | Nursing Homes Alliance | - | - | -
entity | ORG | HSE | - | - | -
entity | PERSON | Cormac Mulqueen | Mr Mulqueen | managing director | Larchfield Care Group
entity | PERSON | Josephine Heraty | Ms Heraty | - | -
entity | PERSON | Dympna | - | former postmistress | -
entity | PERSON | Ronan Crehan | Mr Crehan | chief inspector of social services | Health Information and Quality Authority
entity | PERSON | Grainne Dolphin | - | Minister of State for Older People | Fine Gael
entity | PERSON | Padraic Looney | - | spokesperson on health | Sinn Féin
entity | NORP | French | - | - | -
entity | LOC | Meath | Co Meath | - | -
entity | LOC | Kells | - | - | -
entity | LOC | Leinster | - | - | -
entity | LOC | India | - | - | -
entity | LOC | Philippines | - | - | -
meta | Residents left in bed until noon at Meath nursing home, watchdog finds | - | Eimear Fenelon and Darragh Tubridy
