Ruby's nightclub loses crown court fight for licence

<s1>Judge</s1> <c1>says</c1> <q1>Wyeborough venue had 'forgotten who was in charge'</q1>

A nightclub where a teenager was stabbed on Boxing Day has lost its appeal against the loss of its licence.

Ruby's, in Church Street, Wyeborough, was shut by Wyeborough Borough Council in February after police counted 41 violent incidents in a year.

Dismissing the appeal at Wyeborough Crown Court, <s2>Recorder Philippa Wells KC</s2> <c2>said</c2> <q2>the club's owner, Lanternside Leisure, had "simply forgotten who was in charge of the door"</q2>.

"<q3>The committee was not wrong. On this evidence it could hardly have done anything else,</q3>" <s3>she</s3> <c3>told</c3> <a3>the court</a3>.

Marlon Banks, 19, was stabbed beside the smoking area, known as '<x>the Yard</x>'. He spent 12 days in St Aldhelm's Hospital.

<a4>The four-day hearing</a4> <c4>was told</c4> that <q4>two of the five door staff on duty had no badge from the Security Industry Authority (SIA)</q4>.

<s5>PC Gareth York, the licensing officer for Wyeshire Police</s5>, <c5>said</c5> in evidence that <q5>he had been refused CCTV on six occasions</q5>.

"<q6>I was told the machine was at Ashby being mended,</q6>" <s6>PC York</s6> <c6>said</c6>. "<q6>It was at Ashby for three months.</q6>"

<s7>Lanternside director Constantine Price</s7>, who also owns the Halcyon in Bridge Street and Price's Oyster Bar at the Quay, <c7>denied</c7> that <q7>the footage had been hidden</q7>. <s8>He</s8> <c8>blamed</c8> <q8>a contractor, Moss Sentinel</q8>.

Moss Sentinel, based in Nether Field, went into liquidation in March.

<s9>Joanna Bright, for Lanternside</s9>, <c9>argued</c9> that <q9>the council had been "looking for a scalp" ahead of its bid for Purple Flag status</q9>. <s10>She</s10> <c10>urged</c10> <a10>the judge</a10> <q10>to restore the licence with a 01:00 closing time</q10>.

<s11>Tobias Nwosu, for the authority</s11>, <c11>described</c11> that as "<q11>a plaster on a broken leg</q11>".

Ruby's opened in 1987 as Cinderella's, in a former Methodist chapel, and was for years a stop on the Northern Soul circuit. The singer Duchess played her first set there. Lanternside bought it in 2016 from the brothers Otto and Fritz Lane for £1.2m.

<s12>The Night Time Trades Alliance</s12>, which supported the appeal, <c12>said</c12> <q12>84 jobs would go</q12>. <s13>It</s13> <c13>called on</c13> <a13>the Home Office</a13> <q13>to review the Licensing Act</q13>.

But <s14>residents of Chapel Row and Lower Temple</s14> <c14>welcomed</c14> <q14>the ruling</q14>.

"<q15>I've had the same man asleep in my porch three Sundays running,</q15>" <c15>said</c15> <s15>Winifred Church, 82, of the St Aldhelm's Residents' Association</s15>. "<q15>I know he's called Craig. I make him a tea.</q15>"

<s16>Marlon's mother, Denise Banks</s16>, <c16>told</c16> <a16>BBC Radio Wyeshire</a16> <q16>she had "never wanted anyone to lose their job"</q16>.

"<q17>I wanted somebody to check a bag,</q17>" <s17>she</s17> <c17>said</c17>.

<s18>The council's cabinet member for public protection, Green councillor Hal Abbey</s18>, <c18>said</c18> <q18>the decision vindicated its officers</q18>. <s19>The Conservative group</s19> <c19>questioned</c19> <q19>why the council had renewed the licence in 2023</q19>.

In a statement, <s20>Wyeshire Police</s20> <c20>said</c20>: "<q20>Violence in the Church Street area is down by a third since Ruby's closed. We make no apology for that.</q20>"

<s21>Lanternside</s21> <c21>said</c21> <q21>it was "bitterly disappointed" and would consider going to the High Court</q21>. It was ordered to pay the council's costs of £38,400.

<s23>A notice in the window of Ruby's</s23> <c23>says</c23>: "<q23>Closed for a bit. Be nice to each other.</q23>"

A 17-year-old boy, who cannot be named, is due to go on trial for wounding at the same court in June as part of Operation Larkspur.
-----
1 | mixed | Philippa Wells | PERSON | title
2 | mixed | Philippa Wells | PERSON | name
3 | direct | Philippa Wells | PERSON | pronoun
4 | indirect | - | - | none
5 | indirect | Gareth York | PERSON | name
6 | direct | Gareth York | PERSON | surname
7 | indirect | Constantine Price | PERSON | name
8 | indirect | Constantine Price | PERSON | pronoun
9 | mixed | Joanna Bright | PERSON | name
10 | indirect | Joanna Bright | PERSON | pronoun
11 | mixed | Tobias Nwosu | PERSON | name
12 | indirect | Night Time Trades Alliance | ORG | organisation
13 | indirect | Night Time Trades Alliance | ORG | pronoun
14 | indirect | residents of Chapel Row and Lower Temple | GROUP | group
15 | direct | Winifred Church | PERSON | name
16 | mixed | Denise Banks | PERSON | name
17 | direct | Denise Banks | PERSON | pronoun
18 | indirect | Hal Abbey | PERSON | name
19 | indirect | Conservative group | ORG | organisation
20 | direct | Wyeshire Police | ORG | organisation
21 | mixed | Lanternside Leisure | ORG | organisation
23 | direct | notice in the window of Ruby's | DOCUMENT | document
entity | ORG | Ruby's | Cinderella's | - | -
entity | LOC | Wyeborough | - | - | -
entity | LOC | Church Street | - | - | -
entity | ORG | Wyeborough Borough Council | - | - | -
entity | ORG | Wyeborough Crown Court | - | - | -
entity | PERSON | Philippa Wells | Recorder Philippa Wells | Recorder | Wyeborough Crown Court
entity | ORG | Lanternside Leisure | Lanternside | - | -
entity | PERSON | Marlon Banks | Marlon | - | -
entity | ORG | St Aldhelm's Hospital | - | - | -
entity | ORG | Security Industry Authority | SIA | - | -
entity | PERSON | Gareth York | PC Gareth York; PC York | licensing officer | Wyeshire Police
entity | ORG | Wyeshire Police | - | - | -
entity | LOC | Ashby | - | - | -
entity | PERSON | Constantine Price | - | director | Lanternside Leisure
entity | ORG | Halcyon | - | - | -
entity | LOC | Bridge Street | - | - | -
entity | ORG | Price's Oyster Bar | - | - | -
entity | LOC | Quay | - | - | -
entity | ORG | Moss Sentinel | - | - | -
entity | LOC | Nether Field | - | - | -
entity | PERSON | Joanna Bright | - | - | -
entity | PERSON | Tobias Nwosu | - | - | -
entity | NORP | Methodist | - | - | -
entity | PERSON | Duchess | - | singer | -
entity | PERSON | Otto | - | - | -
entity | PERSON | Fritz Lane | - | - | -
entity | ORG | Night Time Trades Alliance | - | - | -
entity | ORG | Home Office | - | - | -
entity | LOC | Chapel Row | - | - | -
entity | LOC | Lower Temple | - | - | -
entity | PERSON | Winifred Church | - | - | St Aldhelm's Residents' Association
entity | PERSON | Craig | - | - | -
entity | ORG | St Aldhelm's Residents' Association | - | - | -
entity | PERSON | Denise Banks | - | - | -
entity | ORG | BBC Radio Wyeshire | - | - | -
entity | NORP | Green | - | - | -
entity | PERSON | Hal Abbey | - | cabinet member for public protection | Wyeborough Borough Council
entity | ORG | Conservative group | - | - | -
entity | ORG | High Court | - | - | -
meta | Ruby's nightclub loses crown court fight for licence | - | -
