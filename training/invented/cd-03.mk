Brandt & Loomis Files for Bankruptcy After 118 Years

<s1>Department-store chain</s1> <c1>plans</c1> <q1>to close 64 locations and auction the rest</q1>; <s2>suppliers</s2> <c2>fear</c2> <q2>they will be wiped out</q2>

By Dana Feuerstein and Ravi Castellanos

<s3>Brandt & Loomis Inc., the department-store chain</s3> that taught generations of Midwesterners to dress for church, filed for chapter 11 protection on Monday, <c3>saying</c3> <q3>it had run out of time to win back shoppers lost to Amazon and the strip mall</q3>.

The Milwaukee company listed $1.9 billion in debts in its petition to the U.S. Bankruptcy Court for the District of Delaware. <s4>It</s4> <c4>intends</c4> <q4>to shut 64 of its 151 stores by Labor Day</q4>.

“<q5>We didn’t lose to a better store. We lost to a phone,</q5>” <s5>Chief Executive Maureen Tally</s5> <c5>said</c5> in an interview. “<q5>I wish somebody had told us in 2012.</q5>”

<s6>Ms. Tally</s6>, who joined from discounter Pennywhistle two years ago, <c6>blamed</c6> <q6>tariffs, a warm winter and the $870 million of debt that private-equity owner Corvane Partners loaded onto the company in a 2017 buyout</q6>.

A person close to Corvane disagreed. “<q7>The capital structure wasn’t the problem. The cardigans were,</q7>” <s7>the person</s7> <c7>said</c7>.

<q8>Sales fell 11% last year to $1.4 billion</q8>, <s8>court papers</s8> <c8>show</c8>. <q9>Vendors including Rowdy Denim, Little Finch and Portuguese linen maker Têxteis Marvão began demanding cash on delivery in April</q9>, <s9>Paul Adeyinka, the chief restructuring officer</s9>, <c9>said</c9> in a declaration. Mr. Adeyinka, a managing director at AlixBrook, was hired the same month.

A group of term-loan lenders led by Sound Harbor Credit is providing $140 million to keep the lights on. <s10>Their attorney, Lionel Schatz of Pruitt Gorham</s10>, <c10>told</c10> <a10>Judge Karen Obermeyer</a10> that <q10>his clients were “patient but not sentimental.”</q10>

<s11>The judge</s11> approved the loan and <c11>ordered</c11> <a11>the retailer</a11> <q11>to honor gift cards through August</q11>. “<q12>These were Christmas presents,</q12>” <s12>she</s12> <c12>said</c12>.

Unsecured creditors stand last in line.

“<q13>We shipped 9,000 coats in March on a handshake,</q13>” <c13>said</c13> <s13>Saul Rifkin</s13>, whose family business, Rifkin & Daughters of Minneapolis, is owed $412,000. <s14>Mr. Rifkin</s14> <c14>said</c14> <q14>he would drive to Milwaukee and ask for the coats back</q14>.

<s15>Retail Clerks Local 1187</s15>, which represents 3,100 workers, <c15>called on</c15> <a15>Corvane</a15> <q15>to pay severance out of the $66 million it collected in fees</q15>. <s16>Its president, Desiree Polk</s16>, <c16>texted</c16> <a16>members</a16> late Sunday: “<q16>Keep your badge. Keep your receipts. Call us.</q16>”

In the text <s17>she</s17> also <c17>advised</c17> <a17>them</a17> <q17>not to sign anything</q17>.

Founded in 1907 on Wisconsin Avenue by brothers-in-law Otto Brandt and Ezra Loomis, B&L was for decades the place where Milwaukee had its portrait taken, bought its prom dresses and rode the Candy Cane Express, a monorail for children. It went public in 1961 and was dropped from the New York Stock Exchange after the buyout.

“<q18>It fell into the middle, and the middle is where retailers go to die,</q18>” <c18>said</c18> <s18>Jessamyn Orr, an analyst at Telluride Advisors</s18>. <s19>She</s19> <c19>estimates</c19> that <q19>the brand is worth “maybe $15 million, plus the escalators.”</q19>

<q23>Likely bidders include Gruber’s, the Cincinnati chain, and Mexico’s Almacenes Zaragoza</q23>, <c23>according to</c23> <s23>people familiar with the matter</s23>. A spokeswoman for Gruber’s declined to comment.

Outside the flagship on Monday, <s20>a handwritten sign</s20> <c20>said</c20>: “<q20>Open. Really.</q20>”

<s21>Bernice Wojcik, 80</s21>, <c21>said</c21> <q21>she had come downtown to say goodbye to the glove counter</q21>. “<q22>My mother worked there, and Mrs. Loomis once told her she had beautiful hands,</q22>” <s22>Ms. Wojcik</s22> <c22>said</c22>.
-----
1 | attitude | Brandt & Loomis Inc. | ORG | organisation
2 | attitude | suppliers | GROUP | group
3 | indirect | Brandt & Loomis Inc. | ORG | organisation
4 | attitude | Brandt & Loomis Inc. | ORG | pronoun
5 | direct | Maureen Tally | PERSON | name
6 | indirect | Maureen Tally | PERSON | surname
7 | direct | person close to Corvane | PERSON | title
8 | indirect | court papers | DOCUMENT | document
9 | indirect | Paul Adeyinka | PERSON | name
10 | mixed | Lionel Schatz | PERSON | name
11 | indirect | Karen Obermeyer | PERSON | title
12 | direct | Karen Obermeyer | PERSON | pronoun
13 | direct | Saul Rifkin | PERSON | name
14 | indirect | Saul Rifkin | PERSON | surname
15 | indirect | Retail Clerks Local 1187 | ORG | organisation
16 | direct | Desiree Polk | PERSON | name
17 | indirect | Desiree Polk | PERSON | pronoun
18 | direct | Jessamyn Orr | PERSON | name
19 | mixed | Jessamyn Orr | PERSON | pronoun
20 | direct | handwritten sign | DOCUMENT | document
21 | indirect | Bernice Wojcik | PERSON | name
22 | direct | Bernice Wojcik | PERSON | surname
23 | indirect | people familiar with the matter | GROUP | group
entity | PERSON | Maureen Tally | Ms. Tally | Chief Executive | Brandt & Loomis Inc.
entity | PERSON | Paul Adeyinka | Mr. Adeyinka | chief restructuring officer | Brandt & Loomis Inc.
entity | PERSON | Lionel Schatz | - | attorney | Pruitt Gorham
entity | PERSON | Karen Obermeyer | Judge Karen Obermeyer | judge | U.S. Bankruptcy Court for the District of Delaware
entity | PERSON | Saul Rifkin | Mr. Rifkin | - | Rifkin & Daughters
entity | PERSON | Desiree Polk | - | president | Retail Clerks Local 1187
entity | PERSON | Otto Brandt | - | - | Brandt & Loomis Inc.
entity | PERSON | Ezra Loomis | - | - | Brandt & Loomis Inc.
entity | PERSON | Jessamyn Orr | - | analyst | Telluride Advisors
entity | PERSON | Bernice Wojcik | Ms. Wojcik | - | -
entity | PERSON | Mrs. Loomis | - | - | -
entity | ORG | Brandt & Loomis Inc. | Brandt & Loomis; B&L | - | -
entity | ORG | Amazon | - | - | -
entity | ORG | U.S. Bankruptcy Court for the District of Delaware | - | - | -
entity | ORG | Pennywhistle | - | - | -
entity | ORG | Corvane Partners | Corvane | - | -
entity | ORG | Rowdy Denim | - | - | -
entity | ORG | Little Finch | - | - | -
entity | ORG | Têxteis Marvão | - | - | -
entity | ORG | AlixBrook | - | - | -
entity | ORG | Sound Harbor Credit | - | - | -
entity | ORG | Pruitt Gorham | - | - | -
entity | ORG | Rifkin & Daughters | - | - | -
entity | ORG | Retail Clerks Local 1187 | - | - | -
entity | ORG | New York Stock Exchange | - | - | -
entity | ORG | Telluride Advisors | - | - | -
entity | ORG | Gruber’s | - | - | -
entity | ORG | Almacenes Zaragoza | - | - | -
entity | LOC | Milwaukee | - | - | -
entity | LOC | Minneapolis | - | - | -
entity | LOC | Wisconsin Avenue | - | - | -
entity | LOC | Cincinnati | - | - | -
entity | LOC | Mexico | - | - | -
entity | NORP | Midwesterners | - | - | -
entity | NORP | Portuguese | - | - | -
meta | Brandt & Loomis Files for Bankruptcy After 118 Years | - | Dana Feuerstein and Ravi Castellanos
