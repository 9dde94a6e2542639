'<q1>He bulldozed my dream</q1>', <c1>says</c1> <s1>£3.8m Lotto winner</s1> left with half a house

<s2>Gran Jeanette Drumgold</s2> <c2>says</c2> <q2>she can't bear to look out of her caravan window after cowboy renovations turned into a two-year nightmare</q2>.

By Calum Strathdee

<s3>A lottery winner</s3> who blew £410,000 on her dream home <c3>has told</c3> <q3>how she is spending a second winter in a caravan after the builder walked off the job</q3>.

Jeanette Drumgold, 63, from Larkhall, scooped £3.8million in June 2022. Four months later she bought a tumbledown farmhouse near Strathaven and hired local firm Hanratton Bield Homes to do it up.

But two years on the former school cleaner has no roof, no kitchen and a hole where the conservatory should be.

"<q4>I won the lottery and I'm washing my knickers in a bucket,</q4>" <s4>she</s4> <c4>told</c4> <a4>the Daily Herald</a4>. "<q4>You couldn't make it up.</q4>"

Jeanette, who has four grandchildren, met the company's boss, Scott Hanratton, at a bowling club dance. <s5>He</s5> <c5>assured</c5> <a5>her</a5> <q5>the work would be finished in nine months</q5>.

<s6>She</s6> <c6>said</c6>: "<q6>He was a charmer. He danced with my sister.</q6>

"<q6>He said to me, '<n6>Jeanette, you'll be in by Christmas.</n6>' I should have asked which one.</q6>"

<s7>The gran</s7> <c7>claims</c7> <q7>she paid £410,000 in 11 instalments, some of them in cash</q7>, before the last tradesman left in March. <s8,9>A surveyor's report</s8,9> seen by the Herald <c8>describes</c8> the extension as "<q8>structurally worthless</q8>" and <c9>recommends</c9> that <q9>it be taken down</q9>.

Hanratton, 41, drives a £95,000 Range Rover and lives in a gated estate in Bothwell. When our reporter called at his door, <s10,11>the dad-of-two</s10,11> <c10>denied</c10> <q10>ripping off the pensioner</q10> and <c11>blamed</c11> <q11>her constant changes of mind</q11> for the delays.

"<q12>She wanted a bar, then a hot tub, then a bar in the hot tub,</q12>" <s12>he</s12> <c12>fumed</c12>. "<q12>I've got it all in texts. I'm the one that's owed money here.</q12>"

<s13>His partner Shereen</s13>, who does the firm's books, <c13>accused</c13> Jeanette of <q13>dragging the family's name "through the glaur"</q13>. <s14>She</s14> <c14>said</c14>: "<q14>Some folk win money and think they've bought the rest of us.</q14>"

Joiner Boab Gilhooly, one of six tradesmen who worked on the site, tells a different story. <s15>He</s15> <c15>reckons</c15> <q15>he is still due £8,700</q15>. "<q16>I've known Scott since primary school and I'd not let him build me a rabbit hutch now,</q16>" <s16>the 52-year-old</s16> <c16>said</c16>.

South Lanarkshire Council served a notice on the property in August because of loose scaffolding. <s17>It</s17> <c17>confirmed</c17> <q17>no building warrant had ever been applied for</q17>.

<s18>Police Scotland</s18> <c18>said</c18> <q18>officers had received a complaint and that enquiries were at an early stage</q18>.

<s19>Local MSP Catriona Auchterlonie</s19> <c19>wants</c19> <q19>tougher checks on the trade</q19>. "<q20>You need a licence to sell ice cream in this country but not to knock down a gable end,</q20>" <s20>the Nationalist</s20> <c20>stormed</c20>. <s21>She</s21> has written to <a21>housing secretary Gregor Mainland-Hay</a21> <c21>calling for</c21> <q21>a compulsory register</q21>.

<s22>The Scottish Government</s22> <c22>insisted</c22> <q22>it was "considering the case for regulation" and that a consultation would be launched next year</q22>.

Jeanette, who was widowed in 2016, bought the ticket in a petrol station in Stonehouse on the way home from a shift. She gave £1million of her win to her two daughters and £50,000 to the hospice that nursed her late husband, Tam.

<s23>Her elder girl, Morven</s23>, <c23>has begged</c23> <a23>her</a23> <q23>to cut her losses and buy a bungalow</q23>. But <s24>her mum</s24> <c24>is refusing</c24> <q24>to budge</q24>.

"<q25>Tam and me used to drive past that house on a Sunday,</q25>" <s25>Jeanette</s25> <c25>said</c25>. "<q25>I promised him. I'm not being beat by a man in a big motor.</q25>"

<s26>A sign</s26> taped to the gate by a neighbour <c26>reads</c26>: "<q26>Hame is where the hole is.</q26>"
-----
1 | direct | Jeanette Drumgold | PERSON | title
2 | indirect | Jeanette Drumgold | PERSON | name
3 | indirect | Jeanette Drumgold | PERSON | title
4 | direct | Jeanette Drumgold | PERSON | pronoun
5 | indirect | Scott Hanratton | PERSON | pronoun
6 | direct | Jeanette Drumgold | PERSON | pronoun
7 | indirect | Jeanette Drumgold | PERSON | title
8 | mixed | surveyor's report seen by the Herald | DOCUMENT | document
9 | indirect | surveyor's report seen by the Herald | DOCUMENT | document
10 | indirect | Scott Hanratton | PERSON | title
11 | indirect | Scott Hanratton | PERSON | title
12 | direct | Scott Hanratton | PERSON | pronoun
13 | mixed | Shereen | PERSON | name
14 | direct | Shereen | PERSON | pronoun
15 | attitude | Boab Gilhooly | PERSON | pronoun
16 | direct | Boab Gilhooly | PERSON | title
17 | indirect | South Lanarkshire Council | ORG | pronoun
18 | indirect | Police Scotland | ORG | organisation
19 | attitude | Catriona Auchterlonie | PERSON | name
20 | direct | Catriona Auchterlonie | PERSON | title
21 | indirect | Catriona Auchterlonie | PERSON | pronoun
22 | mixed | Scottish Government | ORG | organisation
23 | indirect | Morven | PERSON | name
24 | attitude | Jeanette Drumgold | PERSON | title
25 | direct | Jeanette Drumgold | PERSON | name
26 | direct | sign taped to the gate by a neighbour | DOCUMENT | document
entity | PERSON | Jeanette Drumgold | Jeanette | former school cleaner | -
entity | PERSON | Scott Hanratton | Hanratton; Scott | boss | Hanratton Bield Homes
entity | PERSON | Shereen | - | - | Hanratton Bield Homes
entity | PERSON | Boab Gilhooly | - | joiner | -
entity | PERSON | Catriona Auchterlonie | - | MSP | -
entity | PERSON | Gregor Mainland-Hay | - | housing secretary | Scottish Government
entity | PERSON | Tam | - | - | -
entity | PERSON | Morven | - | - | -
entity | ORG | Hanratton Bield Homes | - | - | -
entity | ORG | Daily Herald | Herald | - | -
entity | ORG | South Lanarkshire Council | - | - | -
entity | ORG | Police Scotland | - | - | -
entity | ORG | Scottish Government | - | - | -
entity | NORP | Nationalist | - | - | -
entity | LOC | Larkhall | - | - | -
entity | LOC | Strathaven | - | - | -
entity | LOC | Bothwell | - | - | -
entity | LOC | Stonehouse | - | - | -
meta | 'He bulldozed my dream', says £3.8m Lotto winner left with half a house | - | Calum Strathdee
