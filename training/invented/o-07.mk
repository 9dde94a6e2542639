<s1>Gymnastics body</s1> <c1>admits</c1> <q1>it ‘looked away’ as girls trained on broken bones</q1>

Five former athletes led the way to an inquiry that has cost the chief coach of the era his reputation

Cordelia Amankwah

<s2>The governing body of British gymnastics</s2> <c2>has apologised</c2> to <a2>former members of its elite residential squad</a2> for <q2>failing to act on warnings about their treatment</q2>, after <s3>an independent review</s3> <c3>concluded</c3> that <q3>girls as young as 11 were made to train on fractured wrists and were weighed in front of one another</q3>.

The 188-page review, by Anneliese Harcourt-Obi KC, was commissioned by Gymnastics Albion in 2023 after five athletes spoke out. It covers the years 2014 to 2022, when the squad, based in Loughborough, won seven world championship medals under its Romanian head coach, Doru Vasilcanu.

<s4>Harcourt-Obi</s4> <c4>found</c4> that <q4>63 complaints had been made to the organisation and only two had been investigated</q4>. <q5>The welfare officer</q5>, <s5>she</s5> <c5>wrote</c5>, <q5>held ‘a part-time post shared with merchandising’</q5>.

‘<q6>We looked away because we liked the medals,</q6>’ <c6>said</c6> <s6>Gideon Tranmere, the chief executive of Gymnastics Albion</s6> since last May. ‘<q6>I have read every page and I am ashamed of most of them.</q6>’

<s7,8>He</s7,8> <c7>announced</c7> <q7>a compensation fund of £4m</q7> and <c8>said</c8> <q8>the residential squad, suspended two years ago, would not be revived</q8>.

For Keeley Marfleet, who joined it at 12 and retired with a crushed vertebra at 17, the apology came late. ‘<q9>I wrote to them when I was 15, in my best handwriting,</q9>’ <s9>she</s9> <c9>said</c9>. ‘<q9>They sent me a signed poster.</q9>’

<s10>Marfleet, now 24 and a trainee paramedic in Hull</s10>, <c10>believes</c10> <q10>at least a dozen of her team-mates have still not told their parents what happened</q10>. <s11>Her mother, Annette</s11>, <c11>said</c11> <q11>she had been told by a coach that ‘<n11>the tears are part of the sport</n11>’</q11>.

‘<q12>You hand over your little girl and you’re grateful. That’s the bit I can’t forgive in myself,</q12>’ <s12>she</s12> <c12>said</c12>.

Vasilcanu, who left in 2022 and now coaches in Qatar, was not interviewed for the review. <s13>His solicitor, Barnaby Eccleshare</s13>, <c13>said</c13> <q13>the 58-year-old ‘categorically denies’ having forced any athlete to train while injured</q13>. <q14>His client considered the report ‘a trial without a defendant’</q14>, <s14>he</s14> <c14>added</c14>.

Two of the five women whose testimony led to the review, Bethan Arkell and Zara Oyinlola, appeared beside Tranmere at a news conference in Birmingham. <s15,16>Arkell</s15,16> <c15>praised</c15> <q15>his candour</q15> but <c16>questioned</c16> <q16>why no one on the board of the time had been named</q16>.

‘<q17>Sorry is a lovely word, but it hasn’t got anyone’s name on it,</q17>’ <c17>said</c17> <s17>the 2018 world beam finalist</s17>.

Oyinlola did not speak from the stage. In a statement handed out afterwards, <s18>the 22-year-old</s18> <c18>said</c18> <q18>she had gone back to a gym for the first time in March, to teach toddlers to roll</q18>. ‘<q19>They fall over and they laugh. I had forgotten that you could,</q19>’ <s19>she</s19> <c19>wrote</c19>.

<s20>UK Sport</s20>, which gave the governing body £11.9m for the last Olympic cycle, <c20>said</c20> <q20>future funding would depend on all 34 of the review’s recommendations being met by 2027</q20>. <s21>Its chair, Dame Rosalind Quilliam</s21>, <c21>called</c21> the findings ‘<q21>a stain on all of us who signed the cheques</q21>’.

<s28>The review</s28> <c28>stops short of saying</c28> that <q28>medals were won by abuse</q28>. <q22>Other nations with better records on welfare won as many</q22>, <s22>it</s22> <c22>points out</c22>. The Netherlands, which overhauled its programme after a scandal of its own in 2020, took gold on floor two years later.

<s23>Leicestershire police</s23> <c23>confirmed</c23> <q23>officers were examining the report</q23>. <s24>The force</s24> <c24>would not say</c24> <q24>how many people had come forward</q24>.

<s25>The culture secretary, Maurice Inglethorpe</s25>, <c25>hopes</c25> <q25>to legislate for an independent regulator of welfare in sport before the next Games</q25>. <s26>Marfleet</s26> <c26>has asked</c26> <q26>to meet him</q26>.
-----
1 | mixed | Gymnastics Albion | ORG | organisation
2 | indirect | Gymnastics Albion | ORG | organisation
3 | indirect | independent review | DOCUMENT | document
4 | indirect | Anneliese Harcourt-Obi | PERSON | surname
5 | mixed | Anneliese Harcourt-Obi | PERSON | pronoun
6 | direct | Gideon Tranmere | PERSON | name
7 | indirect | Gideon Tranmere | PERSON | pronoun
8 | indirect | Gideon Tranmere | PERSON | pronoun
9 | direct | Keeley Marfleet | PERSON | pronoun
10 | attitude | Keeley Marfleet | PERSON | surname
11 | mixed | Annette | PERSON | name
12 | direct | Annette | PERSON | pronoun
13 | mixed | Barnaby Eccleshare | PERSON | name
14 | mixed | Barnaby Eccleshare | PERSON | pronoun
15 | indirect | Bethan Arkell | PERSON | surname
16 | indirect | Bethan Arkell | PERSON | surname
17 | direct | Bethan Arkell | PERSON | title
18 | indirect | Zara Oyinlola | PERSON | title
19 | direct | Zara Oyinlola | PERSON | pronoun
20 | indirect | UK Sport | ORG | organisation
21 | mixed | Rosalind Quilliam | PERSON | name
22 | indirect | independent review | DOCUMENT | pronoun
23 | indirect | Leicestershire police | ORG | organisation
24 | attitude | Leicestershire police | ORG | organisation
25 | attitude | Maurice Inglethorpe | PERSON | name
26 | indirect | Keeley Marfleet | PERSON | surname
28 | attitude | independent review | DOCUMENT | document
entity | PERSON | Anneliese Harcourt-Obi | Harcourt-Obi | - | -
entity | PERSON | Doru Vasilcanu | Vasilcanu | head coach | Gymnastics Albion
entity | PERSON | Gideon Tranmere | Tranmere | chief executive | Gymnastics Albion
entity | PERSON | Keeley Marfleet | Marfleet | trainee paramedic | -
entity | PERSON | Annette | - | - | -
entity | PERSON | Barnaby Eccleshare | - | solicitor | -
entity | PERSON | Bethan Arkell | Arkell | - | -
entity | PERSON | Zara Oyinlola | Oyinlola | - | -
entity | PERSON | Rosalind Quilliam | Dame Rosalind Quilliam | chair | UK Sport
entity | PERSON | Maurice Inglethorpe | - | culture secretary | -
entity | ORG | Gymnastics Albion | - | - | -
entity | ORG | UK Sport | - | - | -
entity | ORG | Leicestershire police | - | - | -
entity | LOC | Loughborough | - | - | -
entity | LOC | Hull | - | - | -
entity | LOC | Qatar | - | - | -
entity | LOC | Birmingham | - | - | -
entity | LOC | Netherlands | - | - | -
entity | NORP | British | - | - | -
entity | NORP | Romanian | - | - | -
meta | Gymnastics body admits it ‘looked away’ as girls trained on broken bones | - | Cordelia Amankwah
