‘<q1>I used to donate here</q1>’: the working families turning to food banks

By Phoebe Lanyard, Social affairs editor

Joanne Peverell knows where everything is kept at the Saltmarsh Road food bank, because until last spring she was the one who put it there.

For six years the 43-year-old teaching assistant stacked tins in the hall behind St Cuthbert’s Church in Hartlepool every Thursday. In April, after her rent rose by £165 a month, she came in by the other door.

‘<q2>I used to donate here, and now I’m on the list,</q2>’ <s2>she</s2> <c2>says</c2>. ‘<q2>The volunteers are my friends.</q2>

‘<q2>I sat in the car for twenty minutes before I could go in and let them be kind to me.</q2>’

Her husband, Mark, a warehouse driver, works 50 hours a week. Between them they bring home £2,900 a month. <q3>He has still not told his parents</q3>, <s3>she</s3> <c3>says</c3>.

They are not unusual. <q4>Nearly four in ten households referred to food banks in the north-east last winter had at least one person in work</q4>, <c4>according to</c4> <s4>new figures from the charity Full Plate</s4>.

<s5>The charity</s5>, which supports 214 food banks, <c5>says</c5> <q5>it gave out 412,000 emergency parcels between October and March, a rise of 19 per cent</q5>.

‘<q6>We built this for emergencies,</q6>’ <c6>says</c6> <s6>its chief executive, Dame Rosalind Achebe</s6>. ‘<q6>It has become part of the weekly shop.</q6>’

<s7>Dame Rosalind, a former headteacher</s7>, <c7>wants</c7> <q7>ministers to end the five-week wait for Universal Credit</q7>. <s8>She</s8> also <c8>worries</c8> that <q8>volunteers are burning out</q8>: three of the charity’s food banks closed last year because nobody could be found to run them.

At Saltmarsh Road, the manager is Derek Ponting, a retired steelworker with a clipboard and a cough. He started with one shelf in 2012. Now there is a queue from half past eight.

‘<q9>People think it’s all pasta,</q9>’ <s9>he</s9> <c9>says</c9>. ‘<q9>What they ask for is washing powder.</q9>’

<s10>Ponting</s10> <c10>says</c10> that <q10>60 of the 140 families who came through the door in October were new</q10>. <q11>Rents</q11>, <s11>he</s11> <c11>believes</c11>, <q11>are doing more damage than wages</q11>.

Among those waiting last Thursday was a woman of 68 with a tartan trolley. <s12>She</s12> <c12>did not want</c12> <q12>to give her name</q12>. ‘<q13>My husband thinks I’m at the library,</q13>’ <s13>she</s13> <c13>said</c13>.

Behind her stood Ibrahim Sesay, 27, a care worker from Sierra Leone with a degree in accounting. His employer cut his hours in August, and his visa does not allow him to claim benefits.

‘<q14>I look after old people in their houses and I see that their cupboards are full,</q14>’ <s14>Sesay</s14> <c14>said</c14>. ‘<q14>Then I come home and open mine.</q14>’

<s15>He</s15> <c15>hopes</c15> <q15>to bring his daughter, who is four, to Britain</q15>. <s16>He</s16> <c16>has told</c16> <a16>her</a16>, on the phone, that <q16>he is saving up</q16>.

<s17>A spokesperson for the Department for Work and Pensions</s17> <c17>said</c17> <q17>the government had increased the national living wage and extended free school meals</q17>. ‘<q18>We are determined to end mass dependence on emergency food parcels,</q18>’ <s18>they</s18> <c18>added</c18>.

<s19>The department</s19> <c19>did not say</c19> <q19>when the five-week wait would be reviewed</q19>.

<s20>Critics</s20> <c20>say</c20> <q20>such measures miss the point</q20>. <s21>Dr Naveen Raichand, an economist at Durham University</s21>, <c21>argues</c21> that <q21>the problem is ‘a hole in the floor, not a draught from the window’</q21>.

The local MP, Labour’s Gemma Strand, visited in September. <s22>She</s22> <c22>praised</c22> the volunteers as ‘<q22>the best of this town</q22>’. But <q23>when Ponting asked her to stay and pack, she had a train to catch</q23>, <s23>he</s23> <c23>recalls</c23>.

<s24>A sign by the tea urn</s24> <c24>reads</c24>: ‘<q24>Take what you need. Nobody is counting.</q24>’

Peverell still comes in early to help unload the van. <s25>Ponting</s25> <c25>told</c25> <a25>her</a25> <q25>there was no need</q25>. <s26>She</s26> <c26>told</c26> <a26>him</a26> <q26>there was every need</q26>.

Mark started a second job on Monday. <s27>The couple</s27> <c27>plan</c27> <q27>to be off the list by Easter</q27>.

‘<q28>Then I’ll go back round the other side of the table,</q28>’ <s28>she</s28> <c28>says</c28>. ‘<q28>And I’ll be better at it.</q28>’
-----
1 | direct | Joanne Peverell | PERSON | none
2 | direct | Joanne Peverell | PERSON | pronoun
3 | indirect | Joanne Peverell | PERSON | pronoun
4 | indirect | new figures from the charity Full Plate | DOCUMENT | document
5 | indirect | Full Plate | ORG | organisation
6 | direct | Rosalind Achebe | PERSON | name
7 | attitude | Rosalind Achebe | PERSON | name
8 | attitude | Rosalind Achebe | PERSON | pronoun
9 | direct | Derek Ponting | PERSON | pronoun
10 | indirect | Derek Ponting | PERSON | surname
11 | attitude | Derek Ponting | PERSON | pronoun
12 | attitude | woman of 68 with a tartan trolley | PERSON | pronoun
13 | direct | woman of 68 with a tartan trolley | PERSON | pronoun
14 | direct | Ibrahim Sesay | PERSON | surname
15 | attitude | Ibrahim Sesay | PERSON | pronoun
16 | indirect | Ibrahim Sesay | PERSON | pronoun
17 | indirect | Department for Work and Pensions | ORG | organisation
18 | direct | Department for Work and Pensions | ORG | pronoun
19 | attitude | Department for Work and Pensions | ORG | organisation
20 | indirect | Critics | GROUP | group
21 | mixed | Naveen Raichand | PERSON | name
22 | mixed | Gemma Strand | PERSON | pronoun
23 | indirect | Derek Ponting | PERSON | pronoun
24 | direct | sign by the tea urn | DOCUMENT | document
25 | indirect | Derek Ponting | PERSON | surname
26 | indirect | Joanne Peverell | PERSON | pronoun
27 | attitude | Joanne Peverell and Mark | GROUP | group
28 | direct | Joanne Peverell | PERSON | pronoun
entity | PERSON | Joanne Peverell | Peverell | teaching assistant | -
entity | PERSON | Mark | - | warehouse driver | -
entity | PERSON | Rosalind Achebe | Dame Rosalind Achebe; Dame Rosalind | chief executive | Full Plate
entity | PERSON | Derek Ponting | Ponting | manager | Saltmarsh Road food bank
entity | PERSON | Ibrahim Sesay | Sesay | care worker | -
entity | PERSON | Naveen Raichand | Dr Naveen Raichand | economist | Durham University
entity | PERSON | Gemma Strand | - | MP | Labour
entity | ORG | Full Plate | - | - | -
entity | ORG | Department for Work and Pensions | - | - | -
entity | ORG | Durham University | - | - | -
entity | ORG | Labour | - | - | -
entity | LOC | Saltmarsh Road | - | - | -
entity | LOC | St Cuthbert’s Church | - | - | -
entity | LOC | Hartlepool | - | - | -
entity | LOC | Sierra Leone | - | - | -
entity | LOC | Britain | - | - | -
meta | ‘I used to donate here’: the working families turning to food banks | - | Phoebe Lanyard
