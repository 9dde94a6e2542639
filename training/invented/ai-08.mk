Threlfall halts bread deliveries to Greenholt's and Fairmart in price standoff

<s1>Bakery</s1> <c1>says</c1> <q1>costs have left it with 'no margin at all'</q1> as <s2>supermarket</s2> <c2>attacks</c2> '<q2>disproportionate</q2>' move

By Ravneet Holloway   19 September 2025

Threlfall Bakeries, the UK's fourth-largest supplier of wrapped bread, has suspended deliveries to two supermarket chains after they turned down a 9% cost price increase.

The Preston business stopped supplying Greenholt's on Monday and Fairmart a day later, leaving gaps in more than 1,100 stores across the north of England and Scotland.

"<q3>We did not want to be here,</q3>" <c3>said</c3> <s3>CEO Annabel Threlfall-Hume</s3>, whose great-grandfather founded the company in 1911. "<q3>I have spent five months asking for a conversation and I have been sent to a portal. There is no margin at all in a loaf any more.</q3>"

<s4>She</s4> <c4>said</c4> <q4>flour was up 14% since last harvest and that April's rise in employer national insurance had added £2.3m to the wage bill</q4>.

<q5>The family-owned firm made a pre-tax loss of £4.1m on sales of £187m in the year to 29 March</q5>, <c5>according to</c5> <s5>accounts</s5> filed at Companies House last week.

<s6>A letter to customers</s6> dated 8 September, seen by The Grocer, <c6>stated</c6> that <q6>the new prices were "not an opening position"</q6>.

<s7,8>Greenholt's</s7,8> <c7>called</c7> the move "<q7>disappointing and disproportionate</q7>" and <c8>claimed</c8> <q8>it had offered a 4% rise in July</q8>.

"<q9>Our customers are watching every penny,</q9>" <c9>said</c9> <s9>a spokeswoman for the retailer</s9>. "<q9>We can't wave through increases of this size from any supplier, however long we've worked with them.</q9>"

Its bakery buying director, Tim Cresswell, is understood to have taken personal charge of the talks.

Fairmart was more conciliatory. <s10>The discounter</s10> <c10>said</c10> <q10>it respected Threlfall and hoped to have its Moorland Batch loaf back on shelf "within days"</q10>.

<s11>A source close to Fairmart</s11> <c11>said</c11> <q11>trading director Gustav Lindqvist-Moss was willing to sign "tomorrow morning" if the bakery agreed to fund a half-price promotion in November</q11>.

<s12>Threlfall-Hume</s12> <c12>ruled out</c12> <q12>any such deal</q12>.

"<q13>Half price of a loss is still a loss,</q13>" <s13>she</s13> <c13>said</c13>. "<q13>They know that. They're good at sums.</q13>"

Further up the chain, growers are counting the cost. <s14>Olwen Partridge</s14>, who farms 900 acres of milling wheat near Louth, <c14>said</c14> <q14>she had 600 tonnes in store with Threlfall's name on it</q14>. <a15>She</a15> <c15>has been assured</c15> by <s15>the bakery</s15> that <q15>it will be collected</q15>.

"<q16>But I've got an overdraft, not a granary,</q16>" <s16>she</s16> <c16>added</c16>.

<s17,18>The Plant & Craft Bakers Alliance</s17,18> <c17>urged</c17> <a17>the Groceries Code Adjudicator</a17> <q17>to step in</q17>, <c18>arguing</c18> <q18>the portal system was "designed to exhaust people"</q18>.

Two regional bakeries, in Hull and Merthyr Tydfil, have collapsed since January.

"<q19>Squeeze the middle out and you end up with two plants and no choice,</q19>" <c19>said</c19> <s19>alliance chief executive Desmond Okonjo-Lyle</s19>, who ran a bakery in Leeds for 18 years. "<q19>Ask dairy how that went.</q19>"

<s20>The adjudicator, Professor Hilary Stamp</s20>, <c20>has yet to decide</c20> <q20>whether to investigate</q20>. <s21>Her office</s21> <c21>confirmed</c21> <q21>it had received "a number of approaches" about cost price increases</q21>.

Threlfall has form. In 2012, under Threlfall-Hume's late uncle Bernard, it delisted itself from a discounter for seven weeks and came back with most of what it wanted.

"<q22>Bread is the one line you cannot be out of on a Saturday,</q22>" <c22>said</c22> <s22>Benedikt Aumann of consultancy Shelf Intelligence</s22>. "<q22>Whoever blinks, it will be before the weekend.</q22>"

<s23>He</s23> <c23>estimated</c23> that <q23>Greenholt's was losing about £400,000 a day in baskets</q23>.

At its Clitheroe branch on Wednesday, <s24>a notice on the shelf</s24> <c24>read</c24>: "<q24>Sorry! Our supplier has let us down.</q24>"

A driver sent Threlfall-Hume a photo of it.

"<q25>I laughed, and then I rang Tim,</q25>" <s25>she</s25> <c25>said</c25>. "<q25>He promised it would be gone by tonight.</q25>"

It was still there on Thursday. "<q26>I only want toast,</q26>" <c26>said</c26> <s26>shopper Joyce Entwhistle, 83</s26>, settling for own label.

<s27>The Bakers & Millers Union</s27>, which represents 700 of Threlfall's 1,650 staff, <c27>wants</c27> <q27>guarantees that nobody will be laid off</q27>. <s28>Regional officer Carl Tsang</s28> <c28>warned</c28> <q28>members would "not be used as ballast"</q28>.
-----
1 | mixed | Threlfall Bakeries | ORG | organisation
2 | mixed | Greenholt's | ORG | organisation
3 | direct | Annabel Threlfall-Hume | PERSON | name
4 | indirect | Annabel Threlfall-Hume | PERSON | pronoun
5 | indirect | accounts filed at Companies House last week | DOCUMENT | document
6 | mixed | letter to customers dated 8 September | DOCUMENT | document
7 | mixed | Greenholt's | ORG | organisation
8 | indirect | Greenholt's | ORG | organisation
9 | direct | Greenholt's | ORG | organisation
10 | mixed | Fairmart | ORG | organisation
11 | mixed | source close to Fairmart | PERSON | title
12 | indirect | Annabel Threlfall-Hume | PERSON | surname
13 | direct | Annabel Threlfall-Hume | PERSON | pronoun
14 | indirect | Olwen Partridge | PERSON | name
15 | indirect | Threlfall Bakeries | ORG | organisation
16 | direct | Olwen Partridge | PERSON | pronoun
17 | indirect | Plant & Craft Bakers Alliance | ORG | organisation
18 | mixed | Plant & Craft Bakers Alliance | ORG | organisation
19 | direct | Desmond Okonjo-Lyle | PERSON | name
20 | attitude | Hilary Stamp | PERSON | name
21 | mixed | Groceries Code Adjudicator | ORG | organisation
22 | direct | Benedikt Aumann | PERSON | name
23 | indirect | Benedikt Aumann | PERSON | pronoun
24 | direct | notice on the shelf | DOCUMENT | document
25 | direct | Annabel Threlfall-Hume | PERSON | pronoun
26 | direct | Joyce Entwhistle | PERSON | name
27 | attitude | Bakers & Millers Union | ORG | organisation
28 | mixed | Carl Tsang | PERSON | name
entity | PERSON | Annabel Threlfall-Hume | Threlfall-Hume | CEO | Threlfall Bakeries
entity | PERSON | Tim Cresswell | Tim | bakery buying director | Greenholt's
entity | PERSON | Gustav Lindqvist-Moss | - | trading director | Fairmart
entity | PERSON | Olwen Partridge | - | - | -
entity | PERSON | Desmond Okonjo-Lyle | - | chief executive | Plant & Craft Bakers Alliance
entity | PERSON | Hilary Stamp | Professor Hilary Stamp | adjudicator | Groceries Code Adjudicator
entity | PERSON | Bernard | - | - | -
entity | PERSON | Benedikt Aumann | - | - | Shelf Intelligence
entity | PERSON | Joyce Entwhistle | - | shopper | -
entity | PERSON | Carl Tsang | - | Regional officer | Bakers & Millers Union
entity | ORG | Threlfall Bakeries | Threlfall | - | -
entity | ORG | Greenholt's | - | - | -
entity | ORG | Fairmart | - | - | -
entity | ORG | Companies House | - | - | -
entity | ORG | The Grocer | - | - | -
entity | ORG | Plant & Craft Bakers Alliance | - | - | -
entity | ORG | Groceries Code Adjudicator | - | - | -
entity | ORG | Shelf Intelligence | - | - | -
entity | ORG | Bakers & Millers Union | - | - | -
entity | LOC | UK | - | - | -
entity | LOC | Preston | - | - | -
entity | LOC | England | - | - | -
entity | LOC | Scotland | - | - | -
entity | LOC | Louth | - | - | -
entity | LOC | Hull | - | - | -
entity | LOC | Merthyr Tydfil | - | - | -
entity | LOC | Leeds | - | - | -
entity | LOC | Clitheroe | - | - | -
meta | Threlfall halts bread deliveries to Greenholt's and Fairmart in price standoff | 2025-09-19 | Ravneet Holloway
