Norway's Skaugum, Hong Kong's Tai Lung to merge in $11.8 bln shipping deal

By Henrik Aasen and Wendy Poon

OSLO/HONG KONG, March 4 (Reuters) - Container lines Skaugum and Tai Lung agreed on Tuesday to combine in an $11.8 billion all-share deal that <s1>the two companies</s1> <c1>said</c1> <q1>would create the world's fourth-largest carrier</q1>.

<q2>The merged group, TSL Global, would operate 412 vessels and rank behind Ostermann, Halcyon Box and Korea's SMM</q2>, <c2>according to</c2> <s2>data firm Linerview</s2>.

"<q3>Scale is no longer a luxury in this business, it is a life jacket,</q3>" <s3>Skaugum Chief Executive Astrid Moberg</s3> <c3>told</c3> <a3>reporters</a3> in Oslo. <s4>She</s4> <c4>declined to say</c4> <q4>how many jobs would go</q4>.

<s5>Raymond Mak</s5>, whose family controls 38% of Tai Lung Maritime Holdings, <c5>stressed</c5> that <q5>the deal was "a marriage, not a rescue."</q5>

The Hong Kong group posted a $402 million loss last year after Houthi attacks in the Red Sea forced it to send ships round the Cape of Good Hope. Its Tai Lung Fortune remains under arrest at Djibouti.

<q6>Annual savings should reach $640 million by 2029</q6>, <c6>said</c6> <s6>Vivian Mak, the chairman's daughter and the company's finance director</s6>. <s7>She</s7> also <c7>forecast</c7> <q7>one-off costs of $350 million</q7>.

Skaugum shares fell 6.2% on Euronext Oslo. Tai Lung closed up 14% before a trading halt in the afternoon.

"<q8>Marriages usually come with a prenup. This one comes with a shared crane,</q8>" <s8>Jonas Feddersen of Reinholt Castellane in Hamburg</s8> <c8>wrote</c8> in a note to clients. <s9>The analyst</s9> <c9>doubts</c9> <q9>Brussels will wave it through before 2027</q9>.

<s10>A European Commission spokesperson</s10> <c10>said</c10> in an email <q10>it had not yet been notified of the transaction</q10>.

Under the terms, Skaugum investors will receive 0.71 TSL shares for each of theirs. <s11>The prospectus</s11> <c11>cautions</c11> that <q11>completion "cannot be assured" if more than 10% dissent</q11>.

That threshold may be tested. <s12>Grieve Partners</s12>, the New York hedge fund that owns 4.1% of Skaugum, <c12>plans</c12> <q12>to vote against</q12>.

"<q13>Astrid is paying lobster prices for a bucket of bait,</q13>" <c13>said</c13> <s13>founder Ned Grieve</s13>.

Moberg was having none of it. <q14>Mr. Grieve had "held the stock for about as long as a container holds bananas,"</q14> <s14>she</s14> <c14>retorted</c14>.

<s15,16>Two people familiar with the talks</s15,16> <c15>told</c15> <a15>Reuters</a15> that <q15>they had begun at a funeral in Bergen in September</q15> and <c16>described</c16> <q16>a rival approach from Abu Dhabi's Khalij Ports, since withdrawn</q16>. Khalij could not be reached outside business hours.

In Oslo, <s17>Trade Minister Eirik Tveit</s17> <c17>welcomed</c17> "<q17>a Norwegian flag on a bigger mast,</q17>" though <s18>the opposition Centre Party</s18> <c18>called on</c18> <a18>him</a18> <q18>to seek guarantees for the port of Larvik</q18>.

Labour groups were cooler. <s19>The International Transport Workers' Federation (ITF)</s19> <c19>warned of</c19> <q19>a race to reflag crews to Liberia</q19>, and <s20>its Manila coordinator, Jun Abrenica</s20>, <c20>cited</c20> <q20>3,000 Filipino seafarers whose contracts lapse in June</q20>.

Then there are freight rates. <q21>Three carriers would control 54% of Asia-Europe trade</q21>, <s21>the Cargo Owners' Council in Antwerp</s21> <c21>calculates</c21>.

"<q22>Our members already have to beg for space,</q22>" <s22>its director, Marguerite De Wael</s22>, <c22>said</c22>. "<q22>Soon they will have to know which three doors to beg at.</q22>"

Morland & Sachs is advising Skaugum; Tai Lung has hired Yueda Capital and law firm Pike Ho.

($1 = 10.63 Norwegian crowns)

(Reporting by Henrik Aasen in Oslo and Wendy Poon in Hong Kong; Editing by Lucia Bramante)
-----
1 | indirect | Skaugum and Tai Lung Maritime Holdings | GROUP | group
2 | indirect | Linerview | ORG | organisation
3 | direct | Astrid Moberg | PERSON | name
4 | attitude | Astrid Moberg | PERSON | pronoun
5 | mixed | Raymond Mak | PERSON | name
6 | indirect | Vivian Mak | PERSON | name
7 | indirect | Vivian Mak | PERSON | pronoun
8 | direct | Jonas Feddersen | PERSON | name
9 | attitude | Jonas Feddersen | PERSON | title
10 | indirect | European Commission | ORG | organisation
11 | mixed | prospectus | DOCUMENT | document
12 | attitude | Grieve Partners | ORG | organisation
13 | direct | Ned Grieve | PERSON | name
14 | mixed | Astrid Moberg | PERSON | pronoun
15 | indirect | Two people familiar with the talks | GROUP | group
16 | indirect | Two people familiar with the talks | GROUP | group
17 | mixed | Eirik Tveit | PERSON | name
18 | indirect | Centre Party | ORG | organisation
19 | indirect | International Transport Workers' Federation | ORG | organisation
20 | indirect | Jun Abrenica | PERSON | name
21 | indirect | Cargo Owners' Council | ORG | organisation
22 | direct | Marguerite De Wael | PERSON | name
entity | PERSON | Astrid Moberg | Moberg; Astrid | Chief Executive | Skaugum
entity | PERSON | Raymond Mak | - | chairman | Tai Lung Maritime Holdings
entity | PERSON | Vivian Mak | - | finance director | Tai Lung Maritime Holdings
entity | PERSON | Jonas Feddersen | - | analyst | Reinholt Castellane
entity | PERSON | Ned Grieve | Mr. Grieve | founder | Grieve Partners
entity | PERSON | Eirik Tveit | - | Trade Minister | -
entity | PERSON | Jun Abrenica | - | Manila coordinator | International Transport Workers' Federation
entity | PERSON | Marguerite De Wael | - | director | Cargo Owners' Council
entity | ORG | Skaugum | - | - | -
entity | ORG | Tai Lung Maritime Holdings | Tai Lung | - | -
entity | ORG | Reuters | - | - | -
entity | ORG | TSL Global | TSL | - | -
entity | ORG | Ostermann | - | - | -
entity | ORG | Halcyon Box | - | - | -
entity | ORG | SMM | - | - | -
entity | ORG | Linerview | - | - | -
entity | ORG | Euronext Oslo | - | - | -
entity | ORG | Reinholt Castellane | - | - | -
entity | ORG | European Commission | - | - | -
entity | ORG | Grieve Partners | - | - | -
entity | ORG | Khalij Ports | Khalij | - | -
entity | ORG | Centre Party | - | - | -
entity | ORG | International Transport Workers' Federation | ITF | - | -
entity | ORG | Cargo Owners' Council | - | - | -
entity | ORG | Morland & Sachs | - | - | -
entity | ORG | Yueda Capital | - | - | -
entity | ORG | Pike Ho | - | - | -
entity | NORP | Houthi | - | - | -
entity | NORP | Norwegian | - | - | -
entity | NORP | Filipino | - | - | -
entity | LOC | Norway | - | - | -
entity | LOC | Hong Kong | HONG KONG | - | -
entity | LOC | Oslo | OSLO | - | -
entity | LOC | Korea | - | - | -
entity | LOC | Red Sea | - | - | -
entity | LOC | Cape of Good Hope | - | - | -
entity | LOC | Djibouti | - | - | -
entity | LOC | Hamburg | - | - | -
entity | LOC | Brussels | - | - | -
entity | LOC | New York | - | - | -
entity | LOC | Bergen | - | - | -
entity | LOC | Abu Dhabi | - | - | -
entity | LOC | Larvik | - | - | -
entity | LOC | Liberia | - | - | -
entity | LOC | Manila | - | - | -
entity | LOC | Antwerp | - | - | -
entity | LOC | Asia | - | - | -
entity | LOC | Europe | - | - | -
meta | Norway's Skaugum, Hong Kong's Tai Lung to merge in $11.8 bln shipping deal | - | Henrik Aasen and Wendy Poon
