'<q1>He measured it with a laser</q1>': The retired dentist, the divorcee next door and the 14ft hedge that cost £212,000

By ANTONIA FAIRWEATHER FOR THE DAILY MAIL

<q2>On a clear morning</q2>, <s2>Marguerite Tolliver</s2> <c2>will tell</c2> <a2>you</a2>, <q2>it used to be possible to see the Malverns from the landing of Quince Cottage</q2>.

These days, <c3>says</c3> <s3>the 61-year-old divorcee</s3>, <q3>she looks out on 'a hundred feet of dark green spite'</q3>.

The spite belongs to Dr Clive Penhallow, a retired dentist of 70 who planted 22 Leyland cypresses along the boundary in 2009 and <s4>who</s4> <c4>thinks of</c4> them as '<q4>the best neighbours in Larkspur Close</q4>'.

'<q5>They don't play the clarinet at midnight,</q5>' <s5>he</s5> <c5>says</c5>, handing me a thimble of sloe gin. '<q5>They don't have opinions about my bins.</q5>'

Two surveyors, one arrest and seven years later, the trees are coming down. Last month <s6,7>District Judge Farrah Osei</s6,7>, sitting in Gloucester, <c6>ruled</c6> that <q6>the hedge was 'a nuisance in law and a misery in fact'</q6>, and <c7>ordered</c7> <a7>Dr Penhallow</a7> <q7>to cut it to 6ft by Michaelmas</q7>.

<q8>The parties</q8>, <s8>she</s8> <c8>observed</c8>, <q8>had 'spent the price of a house arguing about the view from one'</q8>.

How on earth did it come to this in Chipping Marrow, a village so genteel that its only crime last year was against a marrow?

They were friends once. <s9>Mrs Tolliver</s9> <c9>remembers</c9> his late wife Jean as '<q9>an absolute poppet</q9>' who left trifles on the wall. <s10>He</s10> <c10>confesses</c10> <q10>he 'rather looked forward' to Boxing Day drinks at hers</q10>.

Then came the conservatory. It was put up in 2017 by Brackley & Daughters of Stroud, and within a week <s11>Dr Penhallow's solicitor, Tarquin Boothroyd of Lyle Boothroyd</s11>, <c11>was protesting</c11> that <q11>it gave his client 'the sensation of living beside an airport lounge'</q11>.

<s12>Mrs Tolliver</s12> <c12>replied</c12> on a Post-it: '<q12>So draw the curtains.</q12>'

<s13>Gloucestershire Constabulary</s13> <c13>confirms</c13> that <q13>officers attended 'a disagreement involving loppers' in May 2021 and that nobody was charged</q13>.

<s14>Her son, Jago, 34</s14>, who works for Blackthorn Re in Zurich, <c14>fears</c14> <q14>the case has aged her 'ten years in five'</q14>. <s15>He</s15> <c15>has begged</c15> <a15>her</a15> <q15>to sell up</q15>.

'<q16>Mum wouldn't move if the thatch were alight,</q16>' <s16>he</s16> <c16>texts</c16> from his desk. '<q16>She'd ask the firemen to do his side first.</q16>'

Across the road at No 4, <s17>Denise Attwater, a mother of three</s17>, <c17>calls</c17> them '<q17>an old married couple without the holidays</q17>'. <s18>Her husband Phil</s18> <c18>wonders</c18> <q18>if they might have been 'better off marrying'</q18>.

They are far from alone. <q19>Some 17,000 such rows are simmering from Truro to Tain</q19>, <c19>estimates</c19> <s19>the charity Good Hedges Good Neighbours</s19>; <s20>its founder, Merle Quist</s20>, <c20>blames</c20> '<q20>lockdown, laurel and lawyers</q20>'.

And the council? <s21>Cotswold Vale</s21>, which charged Mrs Tolliver £450 to send a man called Keith to look at the trees, <c21>refuses</c21> <q21>to reveal what he thought of them</q21>.

<s22>Mrs Tolliver</s22> <c22>intends</c22> <q22>to celebrate on the landing with a bottle of Pol Roger</q22>. So will the chainsaws bring peace? Not if the dentist has his way: <s23>he</s23> <c23>has vowed</c23> <q23>to appeal, 'to Strasbourg if necessary'</q23>.

Meanwhile he has bought a sapling. <s24>The label on its stake</s24> <c24>reads</c24>: '<q24>Giant redwood. 300ft. Be patient.</q24>'
-----
1 | direct | Marguerite Tolliver | PERSON | none
2 | indirect | Marguerite Tolliver | PERSON | name
3 | mixed | Marguerite Tolliver | PERSON | title
4 | mixed | Clive Penhallow | PERSON | pronoun
5 | direct | Clive Penhallow | PERSON | pronoun
6 | mixed | Farrah Osei | PERSON | name
7 | indirect | Farrah Osei | PERSON | name
8 | mixed | Farrah Osei | PERSON | pronoun
9 | mixed | Marguerite Tolliver | PERSON | surname
10 | mixed | Clive Penhallow | PERSON | pronoun
11 | mixed | Tarquin Boothroyd | PERSON | name
12 | direct | Marguerite Tolliver | PERSON | surname
13 | mixed | Gloucestershire Constabulary | ORG | organisation
14 | mixed | Jago | PERSON | name
15 | indirect | Jago | PERSON | pronoun
16 | direct | Jago | PERSON | pronoun
17 | mixed | Denise Attwater | PERSON | name
18 | mixed | Phil | PERSON | name
19 | indirect | Good Hedges Good Neighbours | ORG | organisation
20 | mixed | Merle Quist | PERSON | name
21 | attitude | Cotswold Vale | ORG | organisation
22 | attitude | Marguerite Tolliver | PERSON | surname
23 | mixed | Clive Penhallow | PERSON | pronoun
24 | direct | label on its stake | DOCUMENT | document
entity | PERSON | Marguerite Tolliver | Mrs Tolliver | - | -
entity | PERSON | Clive Penhallow | Dr Clive Penhallow; Dr Penhallow | retired dentist | -
entity | PERSON | Farrah Osei | District Judge Farrah Osei | District Judge | -
entity | PERSON | Jean | - | - | -
entity | PERSON | Tarquin Boothroyd | - | solicitor | Lyle Boothroyd
entity | PERSON | Jago | - | - | Blackthorn Re
entity | PERSON | Denise Attwater | - | - | -
entity | PERSON | Phil | - | - | -
entity | PERSON | Merle Quist | - | founder | Good Hedges Good Neighbours
entity | PERSON | Keith | - | - | -
entity | ORG | Brackley & Daughters | - | - | -
entity | ORG | Lyle Boothroyd | - | - | -
entity | ORG | Gloucestershire Constabulary | - | - | -
entity | ORG | Blackthorn Re | - | - | -
entity | ORG | Good Hedges Good Neighbours | - | - | -
entity | ORG | Cotswold Vale | - | - | -
entity | LOC | Malverns | - | - | -
entity | LOC | Quince Cottage | - | - | -
entity | LOC | Larkspur Close | - | - | -
entity | LOC | Gloucester | - | - | -
entity | LOC | Chipping Marrow | - | - | -
entity | LOC | Stroud | - | - | -
entity | LOC | Zurich | - | - | -
entity | LOC | Truro | - | - | -
entity | LOC | Tain | - | - | -
entity | LOC | Strasbourg | - | - | -
meta | 'He measured it with a laser': The retired dentist, the divorcee next door and the 14ft hedge that cost £212,000 | - | ANTONIA FAIRWEATHER
