Widow's fury over £14,200 state pension blunder - '<q1>I thought it was a scam</q1>'

Joan Tattersley, 81, has spent three years fighting a bill for money <s2>the DWP</s2> <c2>admits</c2> <q2>it should never have sent her</q2>.

By Kirsty Pallant, Personal Finance Reporter

<s3>A great-grandmother</s3> who was paid the wrong state pension for nine years <c3>has blasted</c3> the Department for Work and Pensions (DWP) as "<q3>heartless</q3>" after <s4>it</s4> <c4>ordered</c4> <a4>her</a4> <q4>to hand back £14,200</q4>.

Joan Tattersley, of Cleckhurst, West Yorkshire, opened the brown envelope on the morning of her late husband's funeral.

"<q5>I read it twice and thought it was a scam,</q5>" <s5>the retired school cook</s5> <c5>told</c5> <a5>Express.co.uk</a5>. "<q5>I actually rang the police before I rang the pension people.</q5>"

The 81-year-old's troubles began in 2012 when her claim was merged with that of a namesake, Edna Tattersley, who lived 40 miles away in Thornholme Bar and has since died.

By the time the mistake came to light she had been credited with 11 years of National Insurance contributions she never made.

In a letter seen by this newspaper, <s6,7>the DWP</s6,7> <c6>conceded</c6> that <q6>"an official error" was to blame</q6> but <c7>insisted</c7> <q7>Mrs Tattersley "could reasonably have been expected to notice"</q7>.

"<q8>How?</q8>" <s8>she</s8> <c8>fumed</c8>. "<q8>It went up every April like everybody else's. I'm a cook, not an actuary.</q8>"

<s9>Her son Gareth, 55</s9>, <c9>said</c9> <q9>she had stopped putting the heating on and was living on toast</q9>. <s10>He</s10> <c10>fears</c10> <q10>the stress will kill her</q10>.

"<q11>Mum worked from the age of 15 and never claimed a penny,</q11>" <s11>he</s11> <c11>said</c11>. "<q11>Now they talk to her like she's robbed Barclays.</q11>"

<s12>Campaigners</s12> <c12>say</c12> <q12>the case is far from unique</q12>.

<s13>Hands Off Our Pensions</s13>, which has 60,000 members, <c13>estimates</c13> that <q13>23,000 people have been chased for overpayments since 2019</q13>.

<s14>Its founder, Maureen Okell</s14>, <c14>branded</c14> the letters "<q14>a disgrace that would shame a loan shark</q14>".

"<q15>These are folk who cut out coupons,</q15>" <s15>she</s15> <c15>added</c15>. "<q15>They are not fiddling anybody.</q15>"

<s16>Former pensions minister Baroness Strickle</s16> <c16>urged</c16> <a16>her successor</a16> <q16>to write off every debt caused by official error</q16>.

"<q17>The rules already let them,</q17>" <s17>the Tory peer</s17> <c17>said</c17>. "<q17>All that's missing is the will.</q17>"

<s18>Sir Clive Mabbott</s18>, who was the department's top lawyer until 2016, <c18>thinks</c18> <q18>ministers would lose in court</q18>.

Mrs Tattersley was at first given 28 days to find the lot. <s19>Debt collectors Quaife & Lowther</s19> even <c19>threatened</c19> <q19>to visit her bungalow in Mill Fold</q19>.

<s20,21>The Leeds-based firm</s20,21>, owned by US giant Cordray, <c20>said</c20> <q20>it had "closed its file"</q20> and <c21>apologised for</c21> "<q21>any upset</q21>".

Her MP, Labour backbencher Asif Darbandi, raised the case in the Commons last week. <s22>He</s22> <c22>demanded to know</c22> <q22>whether anybody had been disciplined</q22>.

<s23>Work and Pensions Secretary Liz Carrow</s23> <c23>promised</c23> <q23>to look into it "personally"</q23>.

Yesterday <s24>a DWP spokesman</s24> <c24>said</c24>: "<q24>We are sorry for the distress caused to Mrs Tattersley and have suspended recovery while we review her case.</q24>"

But <s25>he</s25> <c25>refused to say</c25> <q25>if the debt would be cancelled</q25>.

Mrs Tattersley, who is waiting for a new hip at St Wilfrid's Hospital, is not celebrating yet.

"<q26>When I've got it in writing,</q26>" <s26>she</s26> <c26>said</c26>, "<q26>I'll buy the whole of Mill Fold a fish supper.</q26>"
-----
1 | direct | Joan Tattersley | PERSON | none
2 | indirect | Department for Work and Pensions | ORG | organisation
3 | mixed | Joan Tattersley | PERSON | title
4 | indirect | Department for Work and Pensions | ORG | pronoun
5 | direct | Joan Tattersley | PERSON | title
6 | mixed | Department for Work and Pensions | ORG | organisation
7 | mixed | Department for Work and Pensions | ORG | organisation
8 | direct | Joan Tattersley | PERSON | pronoun
9 | indirect | Gareth | PERSON | name
10 | attitude | Gareth | PERSON | pronoun
11 | direct | Gareth | PERSON | pronoun
12 | indirect | Campaigners | GROUP | group
13 | indirect | Hands Off Our Pensions | ORG | organisation
14 | mixed | Maureen Okell | PERSON | name
15 | direct | Maureen Okell | PERSON | pronoun
16 | indirect | Baroness Strickle | PERSON | name
17 | direct | Baroness Strickle | PERSON | title
18 | attitude | Clive Mabbott | PERSON | name
19 | indirect | Quaife & Lowther | ORG | organisation
20 | mixed | Quaife & Lowther | ORG | organisation
21 | mixed | Quaife & Lowther | ORG | organisation
22 | indirect | Asif Darbandi | PERSON | pronoun
23 | mixed | Liz Carrow | PERSON | name
24 | direct | Department for Work and Pensions | ORG | organisation
25 | attitude | Department for Work and Pensions | ORG | pronoun
26 | direct | Joan Tattersley | PERSON | pronoun
entity | PERSON | Joan Tattersley | Mrs Tattersley | retired school cook | -
entity | PERSON | Edna Tattersley | - | - | -
entity | PERSON | Gareth | - | - | -
entity | PERSON | Maureen Okell | - | founder | Hands Off Our Pensions
entity | PERSON | Baroness Strickle | - | former pensions minister | -
entity | PERSON | Clive Mabbott | Sir Clive Mabbott | lawyer | Department for Work and Pensions
entity | PERSON | Asif Darbandi | - | MP | -
entity | PERSON | Liz Carrow | - | Work and Pensions Secretary | -
entity | ORG | Department for Work and Pensions | DWP | - | -
entity | ORG | Express.co.uk | - | - | -
entity | ORG | Barclays | - | - | -
entity | ORG | Hands Off Our Pensions | - | - | -
entity | ORG | Quaife & Lowther | - | - | -
entity | ORG | Cordray | - | - | -
entity | ORG | Commons | - | - | -
entity | ORG | St Wilfrid's Hospital | - | - | -
entity | NORP | Tory | - | - | -
entity | NORP | Labour | - | - | -
entity | LOC | Cleckhurst | - | - | -
entity | LOC | West Yorkshire | - | - | -
entity | LOC | Thornholme Bar | - | - | -
entity | LOC | Mill Fold | - | - | -
entity | LOC | Leeds | - | - | -
entity | LOC | US | - | - | -
meta | Widow's fury over £14,200 state pension blunder - 'I thought it was a scam' | - | Kirsty Pallant
