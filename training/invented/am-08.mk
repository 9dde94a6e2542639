<q22>Charity boss spent appeal cash on hot tub</q22>, <a22>court</a22> <c22>told</c22>

<q1>The founder of a children’s hospice charity used donations to buy a hot tub, a Range Rover and a share in a racehorse</q1>, <a1>a jury</a1> <c1>has heard</c1>.

<s23>Marguerite “<x>Peg</x>” Lovelace-Hull, 57, of Abbot’s Lane, Thornaby Magna</s23>, <c23>denies</c23> <q23>four counts of fraud by abuse of position and one of false accounting</q23> at Leicester Crown Court.

<s2>Nicholas Church KC, prosecuting</s2>, <c2>said</c2> <q2>£412,000 had gone missing from Lantern House between 2017 and 2021</q2>.

“<q3>People in Ashby shook buckets in the rain for this charity,</q3>” <s3>he</s3> <c3>told</c3> <a3>jurors</a3>. “<q3>Mrs Lovelace-Hull was in Marbella.</q3>”

<s4>The prosecutor</s4> <c4>alleged</c4> that <q4>money raised by the Light a Lantern appeal was moved through Halden Consulting, a company registered to the defendant’s husband at a flat above Bargain Booze in Church Gate</q4>.

An invoice from Halden was read to the court. <s5>It</s5> <c5>described</c5> a payment of £18,600 in March 2019 as “<q5>strategic wellness</q5>”. <q6>On the same day</q6>, <s6>Mr Church</s6> <c6>said</c6>, <q6>a Jacuzzi Delos was delivered by Hull & Daughters of Loughborough</q6>.

Lantern House was set up in 2009 in a former Methodist chapel. It won the Queen’s Award for Voluntary Service and had Baroness Wray as its patron. The Charity Commission opened an inquiry after a tip-off in November 2021, and Barclays froze its accounts.

Giving evidence, <s7>the charity’s former treasurer, Desmond Lane</s7>, <c7>said</c7> <q7>he had raised concerns with trustees “at least five times”</q7>. “<q8>Peg would say, ‘<n8>Leave it with me, Des.</n8>’ So I left it with her, God forgive me,</q8>” <s8>the retired bank manager</s8> <c8>said</c8>.

Cross-examined by Tamsin Oyelowo-Reid, defending, <s9>Mr Lane</s9> <c9>accepted</c9> that <q9>he had signed 31 of the cheques</q9>. <s10>He</s10> <c10>denied</c10> <q10>being “in her pocket”</q10>.

<s11>Ms Oyelowo-Reid</s11> <c11>suggested</c11> <q11>he had been jealous of her client’s MBE</q11>.

“<q12>I don’t even like medals,</q12>” <s12>the witness</s12> <c12>replied</c12>.

<s13>Detective Constable Priya York of the East Midlands Special Operations Unit</s13> <c13>told</c13> <a13>the court</a13> <q13>officers searched Wykeham Court, the couple’s home, on 9 February 2022</q13>. <q14>In a wardrobe</q14>, <s14>she</s14> <c14>said</c14>, <q14>they found 40 collection tins, all empty</q14>.

<s15>A note in the defendant’s hand</s15>, shown to the jury, <c15>read</c15>: “<q15>Tell Wray NOTHING. Tell Commission lawyers ill.</q15>”

In a prepared statement <s16>Mrs Lovelace-Hull</s16> <c16>insisted</c16> <q16>the trustees had agreed she could take “benefits in lieu of salary”</q16>. <s17>She</s17> <c17>blamed</c17> <q17>poor record-keeping during Covid</q17>.

<s18>Dr Ansel Banks of the accountants Moss & Pryce</s18> <c18>said</c18> <q18>she could find no minute of any such agreement</q18>.

<s19,20>Lantern House</s19,20>, now run by the Rainbows Trust, <c19>said</c19> <q19>it was “co-operating fully with Leicestershire Police”</q19> and <c20>thanked</c20> families for <q20>their patience</q20>. <s21>The Commission</s21> <c21>would not say</c21> <q21>when its report would appear</q21>.

The husband, Gareth Hull, 60, pleaded guilty in June to money laundering. The trial, before Judge Beatrix Field, continues on Monday.
-----
1 | indirect | - | - | none
2 | indirect | Nicholas Church | PERSON | name
3 | direct | Nicholas Church | PERSON | pronoun
4 | indirect | Nicholas Church | PERSON | title
5 | mixed | invoice from Halden | DOCUMENT | pronoun
6 | indirect | Nicholas Church | PERSON | surname
7 | mixed | Desmond Lane | PERSON | name
8 | direct | Desmond Lane | PERSON | title
9 | indirect | Desmond Lane | PERSON | surname
10 | mixed | Desmond Lane | PERSON | pronoun
11 | indirect | Tamsin Oyelowo-Reid | PERSON | surname
12 | direct | Desmond Lane | PERSON | title
13 | indirect | Priya York | PERSON | name
14 | indirect | Priya York | PERSON | pronoun
15 | direct | note in the defendant’s hand | DOCUMENT | document
16 | mixed | Marguerite “Peg” Lovelace-Hull | PERSON | surname
17 | indirect | Marguerite “Peg” Lovelace-Hull | PERSON | pronoun
18 | indirect | Ansel Banks | PERSON | name
19 | mixed | Lantern House | ORG | organisation
20 | indirect | Lantern House | ORG | organisation
21 | attitude | Charity Commission | ORG | organisation
22 | indirect | - | - | none
23 | indirect | Marguerite “Peg” Lovelace-Hull | PERSON | name
entity | PERSON | Marguerite “Peg” Lovelace-Hull | Mrs Lovelace-Hull; Peg | founder | Lantern House
entity | LOC | Abbot’s Lane | - | - | -
entity | LOC | Thornaby Magna | - | - | -
entity | ORG | Leicester Crown Court | - | - | -
entity | PERSON | Nicholas Church | Mr Church | prosecuting | -
entity | ORG | Lantern House | - | - | -
entity | LOC | Ashby | - | - | -
entity | LOC | Marbella | - | - | -
entity | ORG | Halden Consulting | Halden | - | -
entity | ORG | Bargain Booze | - | - | -
entity | LOC | Church Gate | - | - | -
entity | ORG | Hull & Daughters | - | - | -
entity | LOC | Loughborough | - | - | -
entity | NORP | Methodist | - | - | -
entity | PERSON | Baroness Wray | Wray | patron | Lantern House
entity | ORG | Charity Commission | Commission | - | -
entity | ORG | Barclays | - | - | -
entity | PERSON | Desmond Lane | Mr Lane; Des | former treasurer | Lantern House
entity | PERSON | Tamsin Oyelowo-Reid | Ms Oyelowo-Reid | defending | -
entity | PERSON | Priya York | Detective Constable Priya York | Detective Constable | East Midlands Special Operations Unit
entity | ORG | East Midlands Special Operations Unit | - | - | -
entity | LOC | Wykeham Court | - | - | -
entity | PERSON | Ansel Banks | Dr Ansel Banks | - | Moss & Pryce
entity | ORG | Moss & Pryce | - | - | -
entity | ORG | Rainbows Trust | - | - | -
entity | ORG | Leicestershire Police | - | - | -
entity | PERSON | Gareth Hull | - | husband | -
entity | PERSON | Beatrix Field | Judge Beatrix Field | Judge | -
meta | Charity boss spent appeal cash on hot tub, court told | - | -
