<s1>Ofwat</s1> <c1>accuses</c1> Tamewater of <q1>‘serious and repeated’ failures over sewage spills</q1>

<s2>Regulator</s2> <c2>proposes</c2> <q2>£74m fine</q2> as <s3>company</s3> <c3>says</c3> <q3>penalty could delay repairs promised to customers in the West Midlands</q3>

Imogen Castleton and Raj Bhamra

A water company that pumped untreated sewage into rivers on more than 1,100 days faces a £74m fine, in what would be the third largest penalty imposed on the industry in England.

<s4>Ofwat</s4> <c4>said</c4> on Thursday that <q4>Tamewater, which serves 2.6 million people, had “serious and repeated” failures at 61 of its treatment works</q4>. <q5>The company had neither understood the condition of its sites nor tried very hard to find out</q5>, <s5>it</s5> <c5>said</c5>.

The proposal follows a three-year inquiry and comes as the company’s owners, a Canadian pension fund and two infrastructure funds, look for a buyer. Tamewater made a pre-tax loss of £38m last year and has debts of £3.1bn.

“<q6>This is not a story about a few wet winters,</q6>” <c6>said</c6> <s6>Rowan Lidgate, Ofwat’s senior director for enforcement</s6>. “<q6>It is a story about pumps that were not replaced, alarms that nobody answered and a board that was told and moved on to the next item.</q6>”

<s7>Lidgate</s7> <c7>declined to say</c7> <q7>whether individual directors could be investigated</q7>. He was speaking beside the River Sowe at Pellwick, where a blocked screen led to a discharge of 19 days in 2022.

Philippa Birtles became chief executive of Tamewater in January last year after her predecessor, Martin Osgathorpe, left with a payment of £410,000. <s8>She</s8> <c8>apologised for</c8> <q8>the spills</q8>, but <s9>the company</s9> <c9>said</c9> <q9>it would contest the size of the fine</q9>.

“<q10>I am not going to defend what was done before I came, and I am not going to pretend I did not read the files,</q10>” <s10>Birtles</s10> <c10>said</c10>.

“<q11>But every pound that goes to the Treasury is a pound that does not go into the ground.</q11>”

<s12>Tamewater</s12> <c12>expects</c12> <q12>to spend £890m on its sewer network by 2030</q12>. <s13>A letter to investors</s13>, seen by the Guardian, <c13>warned</c13> in March that <q13>a fine of more than £50m “may require reprofiling” of that work</q13>.

Campaigners have little patience with the argument. Nell Quarmby, 71, swam in the Sowe every morning until an ear infection put her in hospital. <s14,15>The retired headteacher</s14,15>, who chairs the Sowe Catchment Alliance, <c14>described</c14> the fine as “<q14>a parking ticket for a tank</q14>” and <c15>called for</c15> <q15>the company to be taken into special administration</q15>.

“<q16>We’ve been monitoring the outfall with a bucket and a spreadsheet since 2019,</q16>” <s16>she</s16> <c16>said</c16>. “<q16>We sent it all to them. Their man told us <n16>the bucket wasn’t calibrated</n16>.</q16>”

<s17>Gareth Dunkerley, the Labour MP for Pellwick and Sowe Valley</s17>, <c17>said</c17> <q17>Ofwat had itself been slow</q17>. His predecessor first raised the works in the Commons in 2016. “<q18>The regulator was asleep and so was the company,</q18>” <s18>he</s18> <c18>added</c18>. “<q18>The only people awake were the swimmers.</q18>”

<s19>A former Tamewater engineer</s19>, who left in 2021, <c19>said</c19> <q19>staff had been told to log overflows as “rain events” even in dry weather</q19>. <s20>He</s20> <c20>claimed</c20> <q20>two colleagues who complained had been moved to the billing department in Wolverhampton</q20>. <s21>The company</s21> <c21>said</c21> <q21>it did not recognise his account</q21>.

The Environment Agency is conducting a separate criminal investigation, which began with a search of the company’s headquarters in Lichfield. That inquiry covers 2,200 works run by six companies and is not likely to end before next summer.

<s22>The environment secretary, Joanna Strudwick</s22>, <c22>welcomed</c22> <q22>the proposal</q22>. <s23>A spokesperson for her department</s23> <c23>said</c23>: “<q23>Customers should not pay for this, and they will not. Polluters will.</q23>”

<s25>Ministers</s25> <c25>have promised</c25> <q25>to abolish Ofwat and fold its powers into a new regulator</q25>, but <s24>Strudwick</s24> <c24>has refused</c24> <q24>to give a date</q24>.

Tamewater has until 14 October to respond. Shares are not publicly traded, but the price of its 2031 bonds fell by four pence.
-----
1 | mixed | Ofwat | ORG | organisation
2 | indirect | Ofwat | ORG | organisation
3 | indirect | Tamewater | ORG | organisation
4 | mixed | Ofwat | ORG | organisation
5 | indirect | Ofwat | ORG | pronoun
6 | direct | Rowan Lidgate | PERSON | name
7 | attitude | Rowan Lidgate | PERSON | surname
8 | indirect | Philippa Birtles | PERSON | pronoun
9 | indirect | Tamewater | ORG | organisation
10 | direct | Philippa Birtles | PERSON | surname
11 | direct | Philippa Birtles | PERSON | none
12 | attitude | Tamewater | ORG | organisation
13 | mixed | letter to investors | DOCUMENT | document
14 | mixed | Nell Quarmby | PERSON | title
15 | indirect | Nell Quarmby | PERSON | title
16 | direct | Nell Quarmby | PERSON | pronoun
17 | indirect | Gareth Dunkerley | PERSON | name
18 | direct | Gareth Dunkerley | PERSON | pronoun
19 | mixed | former Tamewater engineer | PERSON | title
20 | indirect | former Tamewater engineer | PERSON | pronoun
21 | indirect | Tamewater | ORG | organisation
22 | indirect | Joanna Strudwick | PERSON | name
23 | direct | her department | ORG | organisation
24 | attitude | Joanna Strudwick | PERSON | surname
25 | indirect | Ministers | GROUP | group
entity | ORG | Ofwat | - | - | -
entity | ORG | Tamewater | - | - | -
entity | ORG | Guardian | - | - | -
entity | ORG | Sowe Catchment Alliance | - | - | -
entity | ORG | Environment Agency | - | - | -
entity | ORG | Treasury | - | - | -
entity | ORG | Commons | - | - | -
entity | ORG | Labour | - | - | -
entity | PERSON | Rowan Lidgate | Lidgate | senior director for enforcement | Ofwat
entity | PERSON | Philippa Birtles | Birtles | chief executive | Tamewater
entity | PERSON | Martin Osgathorpe | - | predecessor | Tamewater
entity | PERSON | Nell Quarmby | - | retired headteacher | Sowe Catchment Alliance
entity | PERSON | Gareth Dunkerley | - | MP for Pellwick and Sowe Valley | Labour
entity | PERSON | Joanna Strudwick | Strudwick | environment secretary | -
entity | NORP | Canadian | - | - | -
entity | LOC | West Midlands | - | - | -
entity | LOC | England | - | - | -
entity | LOC | River Sowe | Sowe | - | -
entity | LOC | Pellwick | - | - | -
entity | LOC | Pellwick and Sowe Valley | - | - | -
entity | LOC | Wolverhampton | - | - | -
entity | LOC | Lichfield | - | - | -
meta | Ofwat accuses Tamewater of ‘serious and repeated’ failures over sewage spills | - | Imogen Castleton and Raj Bhamra
