Pump Maker Brodersen Plunges After <s1>Short Seller</s1> <c1>Calls</c1> Order Book ‘<q1>Fiction</q1>’

By Signe Aakjær and Rufus Denholm-Pike

(Bloomberg) -- Brodersen Pumper A/S slumped as much as 31% in Copenhagen, the most since its 1996 listing, after <s2>New York hedge fund Wrenfield Capital LP</s2> <c2>accused</c2> the manufacturer of <q2>booking revenue on pumps that never left a warehouse in Horsens</q2>.

<s3>The 74-page report</s3>, published at 7:04 a.m. under the title Dry Run, <c3>estimates</c3> that <q3>a fifth of last year’s orders came from distributors with no employees</q3>. <s4>It</s4> <c4>describes</c4> one of them, Almaty-based Teniz Flow TOO, as “<q4>a mailbox above a dental clinic.</q4>”

“<q5>We went twice, and there wasn’t so much as a gasket,</q5>” <s5>Wrenfield’s founder, Dana Ostrowicz</s5>, <c5>told</c5> <a5>Bloomberg News</a5>. “<q5>The dentist was charming.</q5>”

<s6>Ostrowicz, a former tax inspector</s6> who made her name betting against Germany’s Halbach Leasing AG, <c6>plans</c6> <q6>to stay short until the Danish company hands over its shipping records</q6>.

<s7,8>Brodersen Chief Executive Officer Mette Haugbølle, 57</s7,8>, <c7>dismissed</c7> the allegations as “<q7>bilge</q7>” and <c8>vowed</c8> <q8>to sue in London, where libel is dear</q8>. Haugbølle joined the firm at 16 as an apprentice fitter.

“<q9>Somebody has been paid to misunderstand how a pump is sold,</q9>” <s9>she</s9> <c9>said</c9> on a hastily arranged call with investors.

The tone of that call, which lasted 19 minutes, unsettled some holders. <s10,11>The onetime apprentice</s10,11> <c10>wouldn’t say</c10> <q10>who owns Teniz Flow</q10>, and <c11>conceded</c11> that <q11>she had never met its director</q11>.

<s12>An internal memo</s12> dated March 3 and seen by Bloomberg <c12>urged</c12> <a12>regional managers</a12> <q12>to “find homes” for 1,100 units before the quarter closed</q12>. It was signed by Karl Emil Juhl, the chief financial officer, who left in August.

<s13>The company</s13> <c13>said</c13> <q13>the memo was “authentic and entirely ordinary.”</q13>

<s14>Denmark’s Financial Supervisory Authority</s14> <c14>declined to say</c14> <q14>whether it had opened an inquiry</q14>. <s15>The watchdog</s15> <c15>did remind</c15> <a15>traders</a15> that <q15>spreading false information is a crime “in either direction.”</q15>

<s16,17>Sanjit Bhuiyan, an analyst at Lindqvist Kroon AB in Stockholm</s16,17>, <c16>apologized for</c16> “<q16>having trusted a warehouse receipt</q16>” and <c17>told</c17> <a17>clients</a17> <q17>to sell</q17>.

Others are buying. <s18>Ole Brandstrup, head of equities at PensionVest, the second-largest shareholder</s18>, <c18>reckons</c18> <q18>the stock is now worth less than the land under the factory</q18>.

“<q19>Ms. Ostrowicz is often clever and sometimes right,</q19>” <s19>he</s19> <c19>said</c19>. “<q19>This is a Tuesday on which she is clever.</q19>”

Brodersen, whose Hydra circulators sit in hospitals from Riyadh to Lagos, competes with Kolbe SE of Stuttgart, Japan’s Tsurumaki Corp. and the unlisted Grundvik. It owes 2.1 billion kroner ($300 million) to banks led by Sundbank A/S. <s20>The lender</s20>, also the broker on a share sale in May, <c20>said</c20> <q20>it was in “constructive dialogue” with its client</q20>.

A foundation, Brodersens Mindefond, controls 62% of the votes. <s21>Its chairman, Jens Brodersen</s21>, whose great-grandfather Søren cast the first pump in a cowshed outside Vejle, <c21>ruled out</c21> <q21>a change of management</q21>.

“<q22>My family survived the Wehrmacht and two oil crises,</q22>” <c22>said</c22> <s22>the 71-year-old</s22>. “<q22>We can survive a PDF.</q22>”

<s23>A receptionist at the Almaty clinic</s23>, reached by phone, <c23>said</c23> <q23>she had never heard of a pump company but could offer an appointment on Thursday</q23>.
-----
1 | mixed | Wrenfield Capital LP | ORG | organisation
2 | indirect | Wrenfield Capital LP | ORG | organisation
3 | indirect | 74-page report | DOCUMENT | document
4 | mixed | 74-page report | DOCUMENT | pronoun
5 | direct | Dana Ostrowicz | PERSON | name
6 | attitude | Dana Ostrowicz | PERSON | surname
7 | mixed | Mette Haugbølle | PERSON | name
8 | indirect | Mette Haugbølle | PERSON | name
9 | direct | Mette Haugbølle | PERSON | pronoun
10 | attitude | Mette Haugbølle | PERSON | title
11 | indirect | Mette Haugbølle | PERSON | title
12 | mixed | internal memo | DOCUMENT | document
13 | mixed | Brodersen Pumper A/S | ORG | organisation
14 | attitude | Financial Supervisory Authority | ORG | organisation
15 | mixed | Financial Supervisory Authority | ORG | organisation
16 | mixed | Sanjit Bhuiyan | PERSON | name
17 | indirect | Sanjit Bhuiyan | PERSON | name
18 | indirect | Ole Brandstrup | PERSON | name
19 | direct | Ole Brandstrup | PERSON | pronoun
20 | mixed | Sundbank A/S | ORG | organisation
21 | attitude | Jens Brodersen | PERSON | name
22 | direct | Jens Brodersen | PERSON | title
23 | indirect | receptionist at the Almaty clinic | PERSON | title
entity | PERSON | Dana Ostrowicz | Ostrowicz; Ms. Ostrowicz | founder | Wrenfield Capital LP
entity | PERSON | Mette Haugbølle | Haugbølle | Chief Executive Officer | Brodersen Pumper A/S
entity | PERSON | Karl Emil Juhl | - | chief financial officer | Brodersen Pumper A/S
entity | PERSON | Sanjit Bhuiyan | - | analyst | Lindqvist Kroon AB
entity | PERSON | Ole Brandstrup | - | head of equities | PensionVest
entity | PERSON | Jens Brodersen | - | chairman | Brodersens Mindefond
entity | PERSON | Søren | - | - | -
entity | ORG | Brodersen Pumper A/S | Brodersen | - | -
entity | ORG | Wrenfield Capital LP | Wrenfield | - | -
entity | ORG | Teniz Flow TOO | Teniz Flow | - | -
entity | ORG | Bloomberg News | Bloomberg | - | -
entity | ORG | Halbach Leasing AG | - | - | -
entity | ORG | Financial Supervisory Authority | - | - | -
entity | ORG | Lindqvist Kroon AB | - | - | -
entity | ORG | PensionVest | - | - | -
entity | ORG | Kolbe SE | - | - | -
entity | ORG | Tsurumaki Corp. | - | - | -
entity | ORG | Grundvik | - | - | -
entity | ORG | Sundbank A/S | - | - | -
entity | ORG | Brodersens Mindefond | - | - | -
entity | ORG | Wehrmacht | - | - | -
entity | LOC | Copenhagen | - | - | -
entity | LOC | New York | - | - | -
entity | LOC | Horsens | - | - | -
entity | LOC | Almaty | - | - | -
entity | LOC | Germany | - | - | -
entity | LOC | London | - | - | -
entity | LOC | Denmark | - | - | -
entity | LOC | Stockholm | - | - | -
entity | LOC | Riyadh | - | - | -
entity | LOC | Lagos | - | - | -
entity | LOC | Stuttgart | - | - | -
entity | LOC | Japan | - | - | -
entity | LOC | Vejle | - | - | -
entity | NORP | Danish | - | - | -
meta | Pump Maker Brodersen Plunges After Short Seller Calls Order Book ‘Fiction’ | - | Signe Aakjær and Rufus Denholm-Pike
