<s1>Water firm</s1> <c1>seeks</c1> <q1>drought order</q1> as reservoirs fall to lowest level since 1995

By Joanna Threlkeld, PA

<s2,3>A water company serving 1.9 million people</s2,3> <c2>has applied for</c2> <q2>a drought order that would allow it to ban car washes, stop the filling of public swimming pools and take more water from a protected river</q2>, <c3>warning</c3> that <q3>it has around 70 days of supply left in its main reservoirs</q3>.

<s4>Severnside and Wye Water</s4> <c4>said</c4> <q4>the eight months to the end of July had been the driest in its area since records began in 1871</q4>.

Its largest reservoir, Llyn Garreg, stood at 38% of capacity on Thursday, against an average for early August of 81%. The walls of two farmhouses drowned when the valley was dammed in 1952 have been visible since the middle of last month.

<s27>Bridget Akroyd</s27>, who became chief executive in March, <c27>said</c27> in January that <q27>the company was “well placed” for the summer</q27>. On Friday <s5,6>she</s5,6> <c5>apologised to</c5> <a5>customers</a5> for <q5>the inconvenience</q5> but <c6>said</c6> <q6>there was no alternative</q6>.

“<q7>We have had a hosepipe ban in place for seven weeks and demand is still higher than what is going into the reservoirs,</q7>” <s7>she</s7> <c7>told</c7> <a7>reporters</a7> at the dam. “<q7>If it does not rain properly before October, we need these powers in our pocket.</q7>”

<s8>The application</s8>, submitted to the Environment Secretary, <c8>asks for</c8> <q8>permission to double the amount taken from the River Lugwell, a site of special scientific interest, until December 31</q8>.

The Lugwell was in trouble already. <s9>Marcus Fennimore, of the Lugwell Rivers Trust</s9>, <c9>said</c9> <q9>salmon were already stranded in pools below Bredwick weir</q9>.

“<q10>They are proposing to take water from a river that hasn’t got any,</q10>” <s10>Mr Fennimore</s10> <c10>said</c10>. “<q10>We pulled 46 dead fish out on Sunday, and that was before anyone turned a pump on.</q10>”

<s11,12>The trust</s11,12> <c11>intends</c11> <q11>to object</q11> and <c12>has called for</c12> <q12>a public hearing</q12>.

<s13>The Environment Agency</s13> <c13>said</c13> <q13>it would scrutinise the application “very carefully”</q13>. <s14>Its drought manager for the region, Tamsin Ollerenshaw</s14>, <c14>said</c14> <q14>companies were expected to show they had done everything they could to cut leaks before turning to rivers</q14>.

<c15>According to</c15> <s15>figures published last month by Ofwat</s15>, <q15>Severnside and Wye lost 214 million litres a day through its pipes in 2024-25, or 23% of the water it put into supply</q15>. It has missed its leakage target in four of the past five years.

<s16>Ms Akroyd</s16>, whose predecessor left with a £640,000 payment, <c16>acknowledged</c16> that <q16>the figure was “not good enough”</q16>. <s17>She</s17> <c17>said</c17> <q17>an extra 90 engineers had been taken on since the spring and were finding about 400 leaks a week</q17>.

That did not satisfy Labour MP Kwabena Lister, <s18>who</s18> <c18>accused</c18> the firm of <q18>“asking families to shower with a bucket” while it paid dividends</q18>.

<q19>Constituents in Ledwardine had reported a burst main on July 9 and it was not mended until the 24th</q19>, <s19>he</s19> <c19>said</c19>. “<q20>That is 15 days of drinking water running down Church Lane.</q20>”

<s21,22>A company spokesman</s21,22> <c21>disputed</c21> <q21>the dates</q21> but <c22>would not say</c22> <q22>when the repair had been finished</q22>.

Businesses are nervous too. <s23>Dilys Hartnoll</s23>, who runs a hand car wash with her brother in Ross, <c23>fears</c23> <q23>she will have to lay off six people if the order is granted</q23>.

“<q24>We use recycled water, we always have done,</q24>” <s24>she</s24> <c24>said</c24>. “<q24>Nobody from the water board has ever been to look.</q24>”

Drought orders were last used widely in 1995 and 1996, when tankers carried water to parts of West Yorkshire at a cost of £47 million. A drought was declared in four English regions in 2022, and ministers approved a single order.

<s25>The Department for Environment, Food and Rural Affairs (Defra)</s25> <c25>said</c25> <q25>a decision would be made within 28 days</q25>. “<q26>Water companies must do their bit, and that means fixing leaks faster,</q26>” <s26>a spokeswoman</s26> <c26>said</c26>.

High pressure is due to return from Tuesday.
-----
1 | attitude | Severnside and Wye Water | ORG | organisation
2 | indirect | Severnside and Wye Water | ORG | organisation
3 | indirect | Severnside and Wye Water | ORG | organisation
4 | indirect | Severnside and Wye Water | ORG | organisation
5 | indirect | Bridget Akroyd | PERSON | pronoun
6 | indirect | Bridget Akroyd | PERSON | pronoun
7 | direct | Bridget Akroyd | PERSON | pronoun
8 | indirect | application | DOCUMENT | document
9 | indirect | Marcus Fennimore | PERSON | name
10 | direct | Marcus Fennimore | PERSON | surname
11 | attitude | Lugwell Rivers Trust | ORG | organisation
12 | indirect | Lugwell Rivers Trust | ORG | organisation
13 | mixed | Environment Agency | ORG | organisation
14 | indirect | Tamsin Ollerenshaw | PERSON | name
15 | indirect | figures published last month by Ofwat | DOCUMENT | document
16 | mixed | Bridget Akroyd | PERSON | surname
17 | indirect | Bridget Akroyd | PERSON | pronoun
18 | mixed | Kwabena Lister | PERSON | pronoun
19 | indirect | Kwabena Lister | PERSON | pronoun
20 | direct | Kwabena Lister | PERSON | none
21 | indirect | Severnside and Wye Water | ORG | organisation
22 | attitude | Severnside and Wye Water | ORG | organisation
23 | attitude | Dilys Hartnoll | PERSON | name
24 | direct | Dilys Hartnoll | PERSON | pronoun
25 | indirect | Department for Environment, Food and Rural Affairs | ORG | organisation
26 | direct | Department for Environment, Food and Rural Affairs | ORG | organisation
27 | mixed | Bridget Akroyd | PERSON | name
entity | ORG | Severnside and Wye Water | Severnside and Wye | - | -
entity | PERSON | Bridget Akroyd | Ms Akroyd | chief executive | Severnside and Wye Water
entity | PERSON | Marcus Fennimore | Mr Fennimore | - | Lugwell Rivers Trust
entity | ORG | Lugwell Rivers Trust | - | - | -
entity | ORG | Environment Agency | - | - | -
entity | PERSON | Tamsin Ollerenshaw | - | drought manager | Environment Agency
entity | ORG | Ofwat | - | - | -
entity | ORG | Labour | - | - | -
entity | PERSON | Kwabena Lister | - | MP | Labour
entity | PERSON | Dilys Hartnoll | - | - | -
entity | ORG | Department for Environment, Food and Rural Affairs | Defra | - | -
entity | LOC | Llyn Garreg | - | - | -
entity | LOC | River Lugwell | Lugwell | - | -
entity | LOC | Bredwick | - | - | -
entity | LOC | Ledwardine | - | - | -
entity | LOC | Church Lane | - | - | -
entity | LOC | Ross | - | - | -
entity | LOC | West Yorkshire | - | - | -
entity | NORP | English | - | - | -
meta | Water firm seeks drought order as reservoirs fall to lowest level since 1995 | - | Joanna Threlkeld
