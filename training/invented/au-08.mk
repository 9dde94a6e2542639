<q1>Charity treasurer accused of £386,000 fraud was ‘trusted because she was dull’</q1>, <a1>court</a1> <c1>told</c1>

By Rowan Ettrick-Dale, Court Reporter

<q2>The treasurer of a charity for disabled children emptied its reserves to pay for a villa, a hot tub and a racehorse called Clean Books</q2>, <a2>a jury</a2> <c2>heard</c2> yesterday.

Jacqueline Summerscale, 57, is accused of taking £386,412 from Little Oaks Families, based in Ripon, over six years. <s3>She</s3> <c3>denies</c3> <q3>four counts of fraud by abuse of position and one of false accounting</q3>. Her husband, Darren, 60, a driving instructor, has pleaded not guilty to converting criminal property.

Opening the case at Leeds Crown Court, <s4>Hamish Okonedo KC</s4>, prosecuting, <c4>said</c4> <q4>Summerscale had been appointed in 2014 after a single interview in a garden centre café</q4>.

“<q5>She was trusted because she was dull,</q5>” <s5>he</s5> <c5>told</c5> <a5>the jury of eight women and four men</a5>. “<q5>She was the lady with the folder. Nobody asks what’s in the folder.</q5>”

What was in it, <s6>the barrister</s6> <c6>alleged</c6>, was <q6>a second set of invoices for hoists, ramps and wheelchairs that were never ordered</q6>. The supplier, Dales Mobility Solutions, had no premises, no staff and no telephone. <q7>Its bank account</q7>, <s7>he</s7> <c7>said</c7>, <q7>was in the maiden name of the defendant’s late mother</q7>.

The discrepancy came to light in March 2021, when a new trustee, Bronwen Tattersfield, could not find a sensory room for which £44,000 had been paid. Giving evidence from behind a screen of files, <s8>she</s8> <c8>recalled</c8> <q8>driving round an industrial estate in Harrogate looking for it</q8>.

“<q9>I thought I’d been stupid,</q9>” <s9>Ms Tattersfield, a retired midwife</s9>, <c9>said</c9>. “<q9>I rang Jackie from the car and she told me it had been moved to the north-east. She was very kind about it.</q9>”

<s10>She</s10> <c10>told</c10> <a10>the court</a10> that <q10>she had gone to the chairman, the Rev Aidan Molloy, that evening</q10>. <s11>He</s11> <c11>advised</c11> <a11>her</a11> <q11>to sleep on it</q11>.

<s12>Mr Molloy</s12>, who has since left the parish, <c12>accepted</c12> under cross-examination that <q12>he signed blank cheques “perhaps once a month”</q12>. <q13>He had considered the treasurer a friend</q13>, <s13>he</s13> <c13>said</c13>, <q13>and had blessed the racehorse</q13>.

There was laughter in the public gallery. <s14>Judge Constance Aldous</s14> <c14>reminded</c14> <a14>those present</a14> that <q14>parents of some of the children were in the room</q14>.

One of them, Shabana Riaz, whose son Idris has a muscle-wasting condition, had waited 22 months for a standing frame. “<q15>They kept telling us it was on order,</q15>” <s15>she</s15> <c15>said</c15>. “<q15>We sent a thank-you card.</q15>”

<s16>Rhodri Blackledge, for Summerscale</s16>, <c16>suggested</c16> to <a16>Mr Molloy</a16> that <q16>trustees had known of and approved “informal borrowing” by his client</q16>. <s17>The clergyman</s17> <c17>replied</c17>: “<q17>If they did, nobody told me. But then I wasn’t a great one for minutes.</q17>”

In a police interview read to the jury, <s18>Summerscale</s18> <c18>claimed</c18> <q18>the money was owed to her for unpaid overtime</q18>. <s19>She</s19> <c19>would not say</c19> <q19>who had created the invoices</q19>. “<q20>You’ve got my laptop,</q20>” <s20>she</s20> <c20>told</c20> <a20>Det Con Imran Lascelles</a20>. “<q20>Have a look.</q20>”

Officers did. <s21>One spreadsheet</s21>, saved under the title “<x>Christmas list</x>”, <c21>listed</c21> <q21>£61,000 for the villa, near Nerja in Spain, and £18,500 for training fees at a stable in Malton</q21>.

<q22>Darren Summerscale believed his wife had inherited the money from an aunt in Canada</q22>, <c22>according to</c22> <s22>his counsel, Nkechi Fairweather-Holt</s22>. <s23>She</s23> <c23>invited</c23> <a23>jurors</a23> <q23>to look at his shoes</q23>, <q25>which</q25> <s25>she</s25> <c25>said</c25> <q25>told them everything about who had been spending</q25>.

Little Oaks, founded in 1996 by three mothers, closed its respite centre in 2022 with the loss of nine jobs. The Charity Commission opened a statutory inquiry that year; <s24>it</s24> <c24>has said</c24> <q24>its findings will be published once the criminal case is over</q24>.

The horse never won. The trial, which is expected to last four weeks, continues.
-----
1 | mixed | - | - | none
2 | indirect | - | - | none
3 | indirect | Jacqueline Summerscale | PERSON | pronoun
4 | indirect | Hamish Okonedo | PERSON | name
5 | direct | Hamish Okonedo | PERSON | pronoun
6 | indirect | Hamish Okonedo | PERSON | title
7 | indirect | Hamish Okonedo | PERSON | pronoun
8 | indirect | Bronwen Tattersfield | PERSON | pronoun
9 | direct | Bronwen Tattersfield | PERSON | surname
10 | indirect | Bronwen Tattersfield | PERSON | pronoun
11 | indirect | Aidan Molloy | PERSON | pronoun
12 | mixed | Aidan Molloy | PERSON | surname
13 | indirect | Aidan Molloy | PERSON | pronoun
14 | indirect | Constance Aldous | PERSON | name
15 | direct | Shabana Riaz | PERSON | pronoun
16 | mixed | Rhodri Blackledge | PERSON | name
17 | direct | Aidan Molloy | PERSON | title
18 | indirect | Jacqueline Summerscale | PERSON | surname
19 | attitude | Jacqueline Summerscale | PERSON | pronoun
20 | direct | Jacqueline Summerscale | PERSON | pronoun
21 | indirect | One spreadsheet | DOCUMENT | document
22 | indirect | Nkechi Fairweather-Holt | PERSON | name
23 | indirect | Nkechi Fairweather-Holt | PERSON | pronoun
24 | indirect | Charity Commission | ORG | pronoun
25 | indirect | Nkechi Fairweather-Holt | PERSON | pronoun
entity | PERSON | Jacqueline Summerscale | Summerscale; Jackie | treasurer | Little Oaks Families
entity | PERSON | Darren Summerscale | Darren | driving instructor | -
entity | PERSON | Hamish Okonedo | Hamish Okonedo KC | prosecutor | -
entity | PERSON | Bronwen Tattersfield | Ms Tattersfield | trustee | Little Oaks Families
entity | PERSON | Aidan Molloy | Rev Aidan Molloy; Mr Molloy | chairman | Little Oaks Families
entity | PERSON | Constance Aldous | Judge Constance Aldous | Judge | Leeds Crown Court
entity | PERSON | Shabana Riaz | - | - | -
entity | PERSON | Idris | - | - | -
entity | PERSON | Rhodri Blackledge | - | counsel | -
entity | PERSON | Imran Lascelles | Det Con Imran Lascelles | Det Con | -
entity | PERSON | Nkechi Fairweather-Holt | - | counsel | -
entity | ORG | Little Oaks Families | Little Oaks | - | -
entity | ORG | Leeds Crown Court | - | - | -
entity | ORG | Dales Mobility Solutions | - | - | -
entity | ORG | Charity Commission | - | - | -
entity | LOC | Ripon | - | - | -
entity | LOC | Harrogate | - | - | -
entity | LOC | Nerja | - | - | -
entity | LOC | Spain | - | - | -
entity | LOC | Malton | - | - | -
entity | LOC | Canada | - | - | -
meta | Charity treasurer accused of £386,000 fraud was ‘trusted because she was dull’, court told | - | Rowan Ettrick-Dale
