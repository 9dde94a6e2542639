‘<q1>It went the colour of dishwater</q1>’: thousands of fish killed after leak from Welsh sewage works

<s2>Camlan</s2> <c2>denies</c2> <q2>running Llanfair Hafren plant on a single pump</q2> as <s3>anglers and farmers</s3> <c3>demand</c3> <q3>end to ‘bonuses for sewage’</q3>

Gwenllian Ashdown, Wales environment reporter

An 11-mile stretch of the Ceirog, one of the last rivers in Wales with a spring run of salmon, has been declared biologically dead after what <s4>its regulator</s4> <c4>called</c4> “<q4>a slug of untreated effluent</q4>” poured from a treatment works for 31 hours.

<s5>Natural Resources Wales (NRW)</s5> <c5>said</c5> <q5>it had counted 8,300 dead fish below Pont Gethin, a toll “likely to be an underestimate”</q5>.

<s6,7>Camlan Water</s6,7>, which is based in Wrexham and owned by the Toronto pension fund Omnivest and Singapore’s Tanglin Capital, <c6>apologised</c6> for “<q6>any concern caused</q6>” but <c7>disputed</c7> that <q7>its works was the source</q7>.

“<q8>We are one of many users of this catchment,</q8>” <c8>said</c8> <s8>its director of environment, Petra Hale-Whitcombe</s8>. “<q8>Agriculture is another.</q8>”

That went down badly at the mart in Aberhalen, where <s9>the Farmers’ Union of Wales</s9> <c9>accused</c9> the company of “<q9>hiding behind a cow</q9>”. <s10>The union’s county chair, Ithel Prosser</s10>, <c10>said</c10> <q10>members had fenced 40 miles of bank “at our own cost, while Camlan fenced nothing but questions”</q10>.

<s11>Maintenance logs</s11>, obtained by the campaign group Clean Ceirog Now and seen by the Guardian, <c11>state</c11> that <q11>two of three inlet pumps had been “awaiting parts” since November</q11>.

<s12>An entry for 3 January</s12> <c12>reads</c12>: “<q12>Running on P2 only. Told Wrexham again. No answer.</q12>”

<s13>Prof Sioned Bellis, a freshwater ecologist at Aberystwyth University</s13>, <c13>found</c13> <q13>ammonia at 40 times the legal limit</q13>. “<q14>You could have stripped paint with it,</q14>” <s14>she</s14> <c14>said</c14>.

<s15>Her colleague Dr Mei-Ling Vaughan</s15> <c15>estimates</c15> that <q15>mayfly will need “seven to 10 years” to return</q15>; <s16>she</s16> <c16>doubts</c16> that <q16>the river’s pearl mussels ever will</q16>.

The discharge came to light on Epiphany, when Marged Treharne, landlady of the Salmon Leap, let out her spaniel. “<q17>It went the colour of dishwater,</q17>” <s17>the 61-year-old</s17> <c17>recalled</c17>. “<q17>Then the kingfishers left.</q17>”

<s18>The Hafod Dippers, a swimming group</s18>, <c18>said</c18> <q18>12 of its members, one of them nine years old, had been treated at Glangwen hospital</q18>. <s19>The health board</s19> <c19>would say</c19> only that <q19>it was “managing a small number of gastric presentations”</q19>.

In Cardiff Bay, <s20>Plaid Cymru</s20> <c20>urged</c20> <a20>ministers</a20> <q20>to put the company into special administration</q20>. <s21>The deputy climate secretary, Huw Penhallow</s21>, <c21>ruled out</c21> “<q21>nationalisation by headline</q21>”.

<s22>Ofwat</s22>, which fined Camlan £19m in 2022, <c22>said</c22> <q22>it was “considering next steps”</q22>. A £1.4m bonus for the company’s chief executive, Dale Rutherford, once of Thames Estuary Power, is due in April.

<s23>The Angling Trust for Mid Wales</s23>, whose junior cup on the river has been cancelled, <c23>wants</c23> <q23>the money spent on restocking</q23>. <s24>NRW</s24> <c24>has advised</c24> <a24>people</a24> <q24>to keep themselves and their dogs out of the water</q24>.
-----
1 | direct | Marged Treharne | PERSON | none
2 | indirect | Camlan Water | ORG | organisation
3 | mixed | anglers and farmers | GROUP | group
4 | mixed | Natural Resources Wales | ORG | organisation
5 | mixed | Natural Resources Wales | ORG | organisation
6 | mixed | Camlan Water | ORG | organisation
7 | indirect | Camlan Water | ORG | organisation
8 | direct | Petra Hale-Whitcombe | PERSON | name
9 | mixed | Farmers’ Union of Wales | ORG | organisation
10 | mixed | Ithel Prosser | PERSON | name
11 | mixed | Maintenance logs | DOCUMENT | document
12 | direct | entry for 3 January | DOCUMENT | document
13 | indirect | Sioned Bellis | PERSON | name
14 | direct | Sioned Bellis | PERSON | pronoun
15 | mixed | Mei-Ling Vaughan | PERSON | name
16 | attitude | Mei-Ling Vaughan | PERSON | pronoun
17 | direct | Marged Treharne | PERSON | title
18 | indirect | Hafod Dippers | ORG | organisation
19 | mixed | health board | ORG | organisation
20 | indirect | Plaid Cymru | ORG | organisation
21 | mixed | Huw Penhallow | PERSON | name
22 | mixed | Ofwat | ORG | organisation
23 | attitude | Angling Trust for Mid Wales | ORG | organisation
24 | indirect | Natural Resources Wales | ORG | organisation
entity | PERSON | Petra Hale-Whitcombe | - | director of environment | Camlan Water
entity | PERSON | Ithel Prosser | - | county chair | Farmers’ Union of Wales
entity | PERSON | Sioned Bellis | Prof Sioned Bellis | freshwater ecologist | Aberystwyth University
entity | PERSON | Mei-Ling Vaughan | Dr Mei-Ling Vaughan | - | Aberystwyth University
entity | PERSON | Marged Treharne | - | landlady | Salmon Leap
entity | PERSON | Huw Penhallow | - | deputy climate secretary | -
entity | PERSON | Dale Rutherford | - | chief executive | Camlan Water
entity | ORG | Camlan Water | Camlan | - | -
entity | ORG | Natural Resources Wales | NRW | - | -
entity | ORG | Omnivest | - | - | -
entity | ORG | Tanglin Capital | - | - | -
entity | ORG | Farmers’ Union of Wales | - | - | -
entity | ORG | Clean Ceirog Now | - | - | -
entity | ORG | Guardian | - | - | -
entity | ORG | Aberystwyth University | - | - | -
entity | ORG | Hafod Dippers | - | - | -
entity | ORG | Glangwen hospital | - | - | -
entity | ORG | Plaid Cymru | - | - | -
entity | ORG | Ofwat | - | - | -
entity | ORG | Thames Estuary Power | - | - | -
entity | ORG | Angling Trust for Mid Wales | - | - | -
entity | NORP | Welsh | - | - | -
entity | LOC | Llanfair Hafren | - | - | -
entity | LOC | Ceirog | - | - | -
entity | LOC | Wales | - | - | -
entity | LOC | Pont Gethin | - | - | -
entity | LOC | Wrexham | - | - | -
entity | LOC | Toronto | - | - | -
entity | LOC | Singapore | - | - | -
entity | LOC | Aberhalen | - | - | -
entity | LOC | Salmon Leap | - | - | -
entity | LOC | Cardiff Bay | - | - | -
meta | ‘It went the colour of dishwater’: thousands of fish killed after leak from Welsh sewage works | - | Gwenllian Ashdown
