‘<q1>They drained it while we were getting changed</q1>’: valley loses its only pool

Alys Tudor-Webb, Local Democracy Reporter

<s2>A Valleys council</s2> <c2>has confirmed</c2> <q2>it will shut Cwm Erfyn Leisure Centre on Friday, three weeks early</q2>, after <s3>a survey</s3> <c3>found</c3> <q3>its roof was held up by “paint and habit”</q3>.

A cabinet vote at Blaenerfyn County Borough Council on Monday went 6-2 against the 1974 building on Heol Isaf, which houses a 25-metre pool, a gym and the village’s only dentist.

“<q4>Nobody comes into politics to switch off a boiler,</q4>” <c4>said</c4> <s4>council leader Gethin Prosser</s4>. <s5>The Labour councillor</s5> <c5>insisted</c5> <q5>there was “no pot marked swimming”</q5>.

Across the chamber sat Mared Prosser. <s6>The Plaid Cymru group leader</s6>, who is no relation, <c6>told</c6> <a6>the meeting</a6> <q6>the authority had sat on the survey since August</q6>.

“<q7>You could have mended it in the summer for the price of one roundabout,</q7>” <s7>she</s7> <c7>said</c7>.

The document, by Bristol engineers Hobley Tranter, runs to 31 pages. <s8>It</s8> <c8>says</c8> <q8>two of the six main beams had “ceased to contribute”</q8>.

Beti Rowlands, 82, was one of nine people inside when contractors turned up with a pump on Tuesday morning.

“<q9>They drained it while we were getting changed. I came out in my costume and the shallow end was a floor,</q9>” <c9>said</c9> <s9>the retired dinner lady</s9>, who has swum there since the week it opened.

Her daughter, Sioned, is head of Ysgol y Garreg, where all 212 pupils must now be bussed to Ebbw Vale for lessons. <s10>She</s10> <c10>wondered aloud</c10> <q10>whether anyone at the Civic Offices had costed the coaches</q10>.

“<q11>Mam is the fittest person I know and she has been evicted from water,</q11>” <s11>the headteacher</s11> <c11>said</c11>.

<s12>A laminated notice on the door</s12> <c12>reads</c12>: “<q12>Ar gau. Closed. Sorry – Hamdden Erfyn.</q12>”

<s13>Hamdden Erfyn, the trust</s13> which has run the centre since 2011, <c13>said</c13> <q13>its energy bill had trebled and no insurer would touch the building</q13>. <s14,15>The charity</s14,15> <c14>thanked</c14> its 34 staff for “<q14>patience, humour and dry towels</q14>” and <c15>promised</c15> <q15>refunds by the end of April</q15>.

<q16>Lifeguards learned of the decision from a Facebook group</q16>, <c16>according to</c16> <s16>Unison</s16>. <s17>The union’s regional organiser, Dewi Pask</s17>, <c17>is demanding</c17> <q17>redeployment for every one of them</q17>.

<s18>Huw Llyr-Jenkins, cabinet member for wellbeing</s18>, <c18>has apologised for</c18> <q18>the timing</q18>. <s19>He</s19> <c19>admitted</c19> “<q19>somebody should have knocked</q19>”.

<s20>A petition</s20> with 4,300 names <c20>calls for</c20> <q20>the keys to be given to Cwm Erfyn Otters, the swimming club that produced Olympic finalist Nia-Mai Bevan</q20>. <s21>Campaigners</s21> <c21>have threatened</c21> <q21>to occupy the changing rooms</q21>.

The Otters themselves have drawn up a business plan. “<q22>We will take the pool tomorrow and the roof when it is paid for,</q22>” <s22>the club’s website</s22> <c22>says</c22>.

<s23>The Welsh Government</s23> <c23>said</c23> <q23>leisure was “a matter for each local authority”</q23>. Sport Wales and Swim Cymru have been approached for comment.

The centre was designed by Alcott, Fry & Partners and opened by the tenor Ivor Penhale. In 1986 the band Y Rhacsod recorded a live album in the empty deep end, having failed to fill the Miners’ Institute.
-----
1 | direct | Beti Rowlands | PERSON | none
2 | indirect | Blaenerfyn County Borough Council | ORG | organisation
3 | mixed | survey | DOCUMENT | document
4 | direct | Gethin Prosser | PERSON | name
5 | mixed | Gethin Prosser | PERSON | title
6 | indirect | Mared Prosser | PERSON | title
7 | direct | Mared Prosser | PERSON | pronoun
8 | mixed | survey | DOCUMENT | pronoun
9 | direct | Beti Rowlands | PERSON | title
10 | indirect | Sioned | PERSON | pronoun
11 | direct | Sioned | PERSON | title
12 | direct | laminated notice on the door | DOCUMENT | document
13 | indirect | Hamdden Erfyn | ORG | organisation
14 | mixed | Hamdden Erfyn | ORG | organisation
15 | indirect | Hamdden Erfyn | ORG | organisation
16 | indirect | Unison | ORG | organisation
17 | indirect | Dewi Pask | PERSON | name
18 | indirect | Huw Llyr-Jenkins | PERSON | name
19 | mixed | Huw Llyr-Jenkins | PERSON | pronoun
20 | indirect | petition | DOCUMENT | document
21 | indirect | Campaigners | GROUP | group
22 | direct | club’s website | DOCUMENT | document
23 | mixed | Welsh Government | ORG | organisation
entity | PERSON | Gethin Prosser | - | council leader | Blaenerfyn County Borough Council
entity | PERSON | Mared Prosser | - | group leader | Plaid Cymru
entity | PERSON | Beti Rowlands | - | dinner lady | -
entity | PERSON | Sioned | - | headteacher | Ysgol y Garreg
entity | PERSON | Dewi Pask | - | regional organiser | Unison
entity | PERSON | Huw Llyr-Jenkins | - | cabinet member for wellbeing | -
entity | PERSON | Nia-Mai Bevan | - | - | -
entity | PERSON | Ivor Penhale | - | tenor | -
entity | ORG | Blaenerfyn County Borough Council | - | - | -
entity | ORG | Hobley Tranter | - | - | -
entity | ORG | Ysgol y Garreg | - | - | -
entity | ORG | Hamdden Erfyn | - | - | -
entity | ORG | Unison | - | - | -
entity | ORG | Cwm Erfyn Otters | Otters | - | -
entity | ORG | Welsh Government | - | - | -
entity | ORG | Sport Wales | - | - | -
entity | ORG | Swim Cymru | - | - | -
entity | ORG | Alcott, Fry & Partners | - | - | -
entity | ORG | Y Rhacsod | - | - | -
entity | LOC | Miners’ Institute | - | - | -
entity | LOC | Cwm Erfyn Leisure Centre | - | - | -
entity | LOC | Valleys | - | - | -
entity | LOC | Heol Isaf | - | - | -
entity | LOC | Bristol | - | - | -
entity | LOC | Ebbw Vale | - | - | -
entity | LOC | Civic Offices | - | - | -
entity | NORP | Labour | - | - | -
entity | NORP | Plaid Cymru | - | - | -
meta | ‘They drained it while we were getting changed’: valley loses its only pool | - | Alys Tudor-Webb
