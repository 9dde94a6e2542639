<s1>Exam board</s1> <c1>admits</c1> <q1>'avoidable' error</q1> as <s2>teaching union</s2> <c2>calls for</c2> <q2>inquiry</q2>

By Freya Lomas

<q3>Nearly 1,900 pupils sat the wrong GCSE physics paper in June because a label printer 'skipped a line'</q3>, <s3>an exam board</s3> <c3>has admitted</c3>.

<s4>Meridian Awarding</s4> <c4>said</c4> <q4>the mix-up, which hit 11 secondaries run by the Lantern Learning Trust (LLT), was 'avoidable and ours alone'</q4>.

<s5>Its chief executive, Hilary Botham</s5>, <c5>apologised for</c5> '<q5>a morning nobody should have had</q5>'. '<q6>We will not hide behind the printer,</q6>' <s6>she</s6> <c6>added</c6>.

But <s7>the trust</s7> <c7>has accused</c7> Meridian of <q7>brushing aside three warnings on the day</q7>.

<s8>An email from one exams officer</s8>, sent at 8.12am and seen by Schools Gazette, <c8>reads</c8>: '<q8>These are higher tier. Ours are foundation. Please ring.</q8>'

<q9>Nobody rang until lunchtime</q9>, <c9>according to</c9> <s9>LLT's chief executive, Dr Abena Quarshie</s9>.

'<q10>By then they'd handed them in,</q10>' <c10>said</c10> <s10>Quarshie</s10>, who taught at Caistor Grammar School before joining the trust. '<q10>I've had mothers in tears in reception and a governor offering to drive to Knutsford.</q10>'

At Priory Fields Academy in Scunthorpe, <s11>headteacher Simon Tolley</s11> <c11>instructed</c11> <a11>his year 11s</a11> <q11>to carry on, because 'a paper in front of you beats no paper at all'</q11>. <s12>He</s12> now <c12>regrets</c12> <q12>the advice</q12>.

'<q13>It was all stuff about stars,</q13>' <c13>said</c13> <s13>Ellis, 16</s13>. '<q13>I drew one and hoped.</q13>' <s14>His friend Kacper</s14> <c14>thought</c14> <q14>he was 'just thick' until the bus home</q14>.

<s15>The NASUWT</s15>, whose members invigilated, <c15>wants</c15> <q15>an independent inquiry</q15>. <s16>Its deputy general secretary, Winston Ablett</s16>, <c16>said</c16> <q16>they had been 'left holding the baby and the barcode'</q16>.

<s17>The National Education Union (NEU)</s17> went further, <c17>urging</c17> <a17>Ofqual</a17> <q17>to fine Meridian the cost of every resit</q17>.

<s18>ASCL</s18>, which speaks for heads, <c18>questioned</c18> <q18>whether one company should mark seven in ten science scripts</q18>.

'<q19>That isn't a market. It's a monopoly with a helpline,</q19>' <s19>policy director Rhiannon Clegg</s19> <c19>told</c19> <a19>the Gazette</a19>.

<s20>Ofqual</s20> <c20>declined to say</c20> <q20>whether estimated grades would be used</q20>. <s21>Meridian's own handbook</s21> <c21>states</c21> that <q21>replacement papers 'must arrive within the hour'</q21>.

<s22>Schools minister Catherine McColl</s22> <c22>promised</c22> <a22>MPs</a22> that <q22>no child would 'lose a sixth-form place over a sticky label'</q22>. <s23>Her Conservative shadow, Lucinda Frew</s23>, <c23>asked</c23> <q23>where the labels had been made</q23>.

<q24>Krakow</q24>, <s24>McColl</s24> <c24>replied</c24>.

The board, formed in 2014 when the North Western Examinations Council merged with Quill & Rule, is owned by the publisher Hallam Strand. LLT was set up by the carpet magnate Sir Alan Dace with a single school, Immingham Dace, and also runs Freshney Nursery.

It joined Meridian from Pearson last year, saving £214,000.

<s25>Zofia Wrona</s25>, whose twin daughters sat the paper, <c25>would settle for</c25> <q25>£86 of that</q25>. '<q26>Entry fee, times two,</q26>' <s26>she</s26> <c26>said</c26>.
-----
1 | mixed | Meridian Awarding | ORG | organisation
2 | indirect | NASUWT | ORG | organisation
3 | mixed | Meridian Awarding | ORG | organisation
4 | mixed | Meridian Awarding | ORG | organisation
5 | mixed | Hilary Botham | PERSON | name
6 | direct | Hilary Botham | PERSON | pronoun
7 | indirect | Lantern Learning Trust | ORG | organisation
8 | direct | email from one exams officer | DOCUMENT | document
9 | indirect | Abena Quarshie | PERSON | name
10 | direct | Abena Quarshie | PERSON | surname
11 | mixed | Simon Tolley | PERSON | name
12 | attitude | Simon Tolley | PERSON | pronoun
13 | direct | Ellis | PERSON | name
14 | mixed | Kacper | PERSON | name
15 | attitude | NASUWT | ORG | organisation
16 | mixed | Winston Ablett | PERSON | name
17 | indirect | National Education Union | ORG | organisation
18 | indirect | ASCL | ORG | organisation
19 | direct | Rhiannon Clegg | PERSON | name
20 | attitude | Ofqual | ORG | organisation
21 | mixed | Meridian's own handbook | DOCUMENT | document
22 | mixed | Catherine McColl | PERSON | name
23 | indirect | Lucinda Frew | PERSON | name
24 | indirect | Catherine McColl | PERSON | surname
25 | attitude | Zofia Wrona | PERSON | name
26 | direct | Zofia Wrona | PERSON | pronoun
entity | PERSON | Hilary Botham | - | chief executive | Meridian Awarding
entity | PERSON | Abena Quarshie | Dr Abena Quarshie; Quarshie | chief executive | Lantern Learning Trust
entity | PERSON | Simon Tolley | - | headteacher | Priory Fields Academy
entity | PERSON | Ellis | - | - | -
entity | PERSON | Kacper | - | - | -
entity | PERSON | Winston Ablett | - | deputy general secretary | NASUWT
entity | PERSON | Rhiannon Clegg | - | policy director | ASCL
entity | PERSON | Catherine McColl | McColl | Schools minister | -
entity | PERSON | Lucinda Frew | - | - | Conservative
entity | PERSON | Alan Dace | Sir Alan Dace | carpet magnate | -
entity | PERSON | Zofia Wrona | - | - | -
entity | ORG | Meridian Awarding | Meridian | - | -
entity | ORG | Lantern Learning Trust | LLT | - | -
entity | ORG | Schools Gazette | Gazette | - | -
entity | ORG | Caistor Grammar School | - | - | -
entity | ORG | Priory Fields Academy | - | - | -
entity | ORG | NASUWT | - | - | -
entity | ORG | National Education Union | NEU | - | -
entity | ORG | Ofqual | - | - | -
entity | ORG | ASCL | - | - | -
entity | ORG | North Western Examinations Council | - | - | -
entity | ORG | Quill & Rule | - | - | -
entity | ORG | Hallam Strand | - | - | -
entity | ORG | Immingham Dace | - | - | -
entity | ORG | Freshney Nursery | - | - | -
entity | ORG | Pearson | - | - | -
entity | NORP | Conservative | - | - | -
entity | LOC | Knutsford | - | - | -
entity | LOC | Scunthorpe | - | - | -
entity | LOC | Krakow | - | - | -
meta | Exam board admits 'avoidable' error as teaching union calls for inquiry | - | Freya Lomas
