Steelworks furnace to stay cold until spring as <s1>union</s1> <c1>accuses</c1> owners of ‘<q1>drip-feeding bad news</q1>’

<s2>Varga</s2> <c2>tells</c2> <a2>workers at Aberlwyd</a2> that <q2>£600m electric furnace will be five months late</q2>

Gethin Prosser, Industrial Correspondent

<s3>THE main union at the Aberlwyd steelworks</s3> <c3>has accused</c3> its owners of “<q3>drip-feeding bad news</q3>” after it emerged that a new electric arc furnace will not be switched on until April at the earliest.

The £600m furnace, which is meant to replace the two blast furnaces that closed last year with the loss of 1,900 jobs, had been due to start melting scrap next month.

Workers were given the news at a series of meetings in the canteen yesterday morning.

<s4>Varga Steel</s4> <c4>blamed</c4> <q4>delays to a grid connection</q4>. <s5>The company</s5> <c5>said</c5> <q5>the project remained on budget and that no further redundancies were planned</q5>.

“<q6>We share our colleagues’ frustration,</q6>” <c6>said</c6> <s6>Helena Strand, its UK chief executive</s6>. “<q6>The equipment is here, the people are trained, and the building is finished. What we do not have is the cable.</q6>”

<s7>Ms Strand</s7>, who took over from Peter Glossop in May, <c7>insisted</c7> <q7>the company was “in Wales for the next 50 years, not the next five”</q7>.

But <s8>Alun Rees-Hopkin, regional secretary of the Community union</s8>, <c8>said</c8> <q8>his members had run out of patience</q8>.

“<q9>First it was September, then it was December, and now it’s after Easter,</q9>” <s9>he</s9> <c9>said</c9>. “<q9>Every time, we’re told on a Tuesday what somebody knew in the summer.</q9>

“<q9>These are men who’ve retrained at 55 on the promise of a job. Some of them are stacking shelves while they wait.</q9>”

<s10>Mr Rees-Hopkin</s10> has written to <a10>the Welsh Government</a10> to <c10>ask for</c10> <q10>retention payments of £500 a month to be extended</q10>. <s11>He</s11> <c11>said</c11> <q11>340 workers were now living on a scheme designed to last until Christmas</q11>.

In a letter to staff, <s12>the firm</s12> <c12>says</c12> that <q12>it will “explore every avenue” with ministers</q12>.

<s13>The National Grid Partnership</s13>, which is building the 14km link from Margam, <c13>rejected</c13> <q13>any suggestion that it was at fault</q13>. <s14>A spokesman</s14> <c14>said</c14> <q14>it had received the final specification from Varga eight months later than agreed</q14>.

“<q15>We would be happy to publish the correspondence,</q15>” <s15>he</s15> <c15>added</c15>.

The row reached the Senedd within hours. <s16,17>Plaid Cymru’s economy spokeswoman, Non Meredith</s16,17>, <c16>demanded</c16> <q16>an emergency statement</q16>, <c17>telling</c17> <a17>members</a17> that <q17>the town had been “asked to hold its breath for two years”</q17>.

<s18>Economy Secretary Rhodri Vaughan</s18> <c18>said</c18> <q18>he had spoken to Ms Strand and to the UK Energy Secretary</q18>. <s19,20>He</s19,20> <c19>did not rule out</c19> <q19>public money for the retention scheme</q19>, but <c20>stressed</c20> that <q20>Varga must contribute</q20>.

“<q21>I will not write a blank cheque to a company that made £210m last year,</q21>” <s21>he</s21> <c21>told</c21> <a21>the chamber</a21>. “<q21>Nor will I walk away from a single family in Aberlwyd.</q21>”

<s22>His Conservative shadow, Tom Beynon</s22>, <c22>claimed</c22> <q22>ministers had been asleep at the wheel</q22>. <q23>The grid problem was raised in a committee report as long ago as March 2023</q23>, <s23>he</s23> <c23>pointed out</c23>.

<s24>That report</s24> <c24>described</c24> the connection as “<q24>the single greatest risk to the programme</q24>”.

Steel has been made at Aberlwyd since 1902. At its peak in the 1970s, the works employed 14,000 people, and its sirens could be heard in Swansea.

Outside the gates yesterday afternoon, few stopped to talk. <s25>One man</s25>, who has worked in the plant since leaving school, <c25>said</c25> <q25>he had applied for a job with a supermarket</q25>.

“<q26>My grandfather had a gold watch off this place,</q26>” <s26>he</s26> <c26>said</c26>. “<q26>I’ve got a lanyard.</q26>”

<s27>Sian Pugh</s27>, who runs the Tapper’s Arms on Commercial Street, <c27>estimated</c27> that <q27>her takings had halved since the blast furnaces went out</q27>. <s28>She</s28> <c28>is thinking of</c28> <q28>opening only at weekends</q28>.

“<q29>I don’t blame Helena Strand, I’ve met her and she’s tidy,</q29>” <s29>she</s29> <c29>said</c29>. “<q29>It’s whoever decided you could close one thing before you’d built the other.</q29>”

<s30>Dr Elin Garmon, an economist at Cardiff University</s30>, <c30>believes</c30> <q30>the delay could cost the local economy as much as £30m</q30>. However, <s31>she</s31> <c31>thinks</c31> that <q31>predictions of the plant’s demise are overdone</q31>.

<s32>Varga</s32> <c32>said</c32> <q32>it would update staff again in January</q32>. The union will ballot its members before then on whether to take part in further talks.
-----
1 | mixed | Community | ORG | organisation
2 | indirect | Varga Steel | ORG | organisation
3 | mixed | Community | ORG | organisation
4 | indirect | Varga Steel | ORG | organisation
5 | indirect | Varga Steel | ORG | organisation
6 | direct | Helena Strand | PERSON | name
7 | mixed | Helena Strand | PERSON | surname
8 | indirect | Alun Rees-Hopkin | PERSON | name
9 | direct | Alun Rees-Hopkin | PERSON | pronoun
10 | indirect | Alun Rees-Hopkin | PERSON | surname
11 | indirect | Alun Rees-Hopkin | PERSON | pronoun
12 | mixed | Varga Steel | ORG | organisation
13 | indirect | National Grid Partnership | ORG | organisation
14 | indirect | National Grid Partnership | ORG | organisation
15 | direct | National Grid Partnership | ORG | pronoun
16 | indirect | Non Meredith | PERSON | name
17 | mixed | Non Meredith | PERSON | name
18 | indirect | Rhodri Vaughan | PERSON | name
19 | attitude | Rhodri Vaughan | PERSON | pronoun
20 | indirect | Rhodri Vaughan | PERSON | pronoun
21 | direct | Rhodri Vaughan | PERSON | pronoun
22 | indirect | Tom Beynon | PERSON | name
23 | indirect | Tom Beynon | PERSON | pronoun
24 | mixed | committee report | DOCUMENT | document
25 | indirect | One man | PERSON | title
26 | direct | One man | PERSON | pronoun
27 | indirect | Sian Pugh | PERSON | name
28 | attitude | Sian Pugh | PERSON | pronoun
29 | direct | Sian Pugh | PERSON | pronoun
30 | attitude | Elin Garmon | PERSON | name
31 | attitude | Elin Garmon | PERSON | pronoun
32 | indirect | Varga Steel | ORG | organisation
entity | PERSON | Helena Strand | Ms Strand | UK chief executive | Varga Steel
entity | PERSON | Peter Glossop | - | - | -
entity | PERSON | Alun Rees-Hopkin | Mr Rees-Hopkin | regional secretary | Community
entity | PERSON | Non Meredith | - | economy spokeswoman | Plaid Cymru
entity | PERSON | Rhodri Vaughan | - | Economy Secretary | Welsh Government
entity | PERSON | Tom Beynon | - | - | Conservative
entity | PERSON | Sian Pugh | - | - | Tapper’s Arms
entity | PERSON | Elin Garmon | Dr Elin Garmon | economist | Cardiff University
entity | ORG | Varga Steel | Varga | - | -
entity | ORG | Community | Community union | - | -
entity | ORG | Welsh Government | - | - | -
entity | ORG | National Grid Partnership | - | - | -
entity | ORG | Senedd | - | - | -
entity | ORG | Plaid Cymru | - | - | -
entity | ORG | Tapper’s Arms | - | - | -
entity | ORG | Cardiff University | - | - | -
entity | NORP | Conservative | - | - | -
entity | LOC | Aberlwyd | - | - | -
entity | LOC | Wales | - | - | -
entity | LOC | UK | - | - | -
entity | LOC | Margam | - | - | -
entity | LOC | Swansea | - | - | -
entity | LOC | Commercial Street | - | - | -
meta | Steelworks furnace to stay cold until spring as union accuses owners of ‘drip-feeding bad news’ | - | Gethin Prosser
