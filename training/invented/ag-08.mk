<s1>Pentlow family</s1> <c1>rejects</c1> <q1>£412mn bid for brewer</q1> as investors lose patience

<s2>Dissident shareholders</s2> <c2>call for</c2> <q2>talks with Danish suitor and an end to dual-class structure</q2>

Alasdair Winn and Noor Haddad in London

<s3>The family behind Pentlow’s, the 188-year-old Suffolk brewer</s3>, <c3>has turned down</c3> <q3>a £412mn takeover offer from Denmark’s Nordhavn</q3>, setting up a clash with outside shareholders weary of what <s4>one fund manager</s4> <c4>called</c4> “<q4>a heritage railway with pumps</q4>”.

Nordhavn made public its 610p-a-share approach on Monday, three days after <s5>the Pentlows</s5>, who own 34 per cent of the stock but control 52 per cent of the votes, <c5>told</c5> <a5>its chair</a5> <q5>they would not sell “at this price or at another”</q5>. The shares closed at 538p, up 29 per cent.

“<q6>There is a point at which a premium stops being flattering and becomes an imposition,</q6>” <c6>said</c6> <s6>Hugo Pentlow, executive chair and great-great-grandson of the founder</s6>, in an interview. “<q6>Nobody here has stopped sleeping.</q6>”

<s7>Pentlow</s7> <c7>argued</c7> that <q7>the offer undervalued the group’s 214 pubs, two-thirds of which are freehold and were last revalued in 2016</q7>. <s8>He</s8> <c8>added</c8> that <q8>the Danes, who shut a brewery in Leeds within 18 months of buying it, knew “the price of hops and not much else”</q8>.

<s27>Nordhavn</s27> <c27>has given an undertaking</c27> <q27>to keep the Lavenham site open until 2030</q27>. <s9>Its chief executive, Birgitte Storgaard</s9>, <c9>told</c9> <a9>analysts</a9> <q9>she was “not in the business of buying something in order to upset it”</q9>. <s10>She</s10> <c10>declined to say</c10> <q10>whether the company would go higher</q10>.

<q11>Annual cost savings of £27mn were achievable by the third year</q11>, <s11>the former Carlsberg executive</s11> <c11>said</c11>, <q11>mostly from distribution</q11>.

<s28>Few in the City</s28> <c28>had expected</c28> <q28>the founding family to move quickly</q28>. Pentlow’s floated in 1961 with two classes of share, an arrangement common at the time and now almost extinct among UK-listed companies. Pre-tax profit fell 11 per cent to £19.4mn in the year to March, and the dividend has been flat since the pandemic.

Two of the largest outside holders have run out of patience. <s12>Calder Rock Capital</s12>, which has built a 9.3 per cent stake, <c12>demanded</c12> in a letter on Tuesday that <q12>the board open its books to Nordhavn</q12>. <s13>The hedge fund</s13> <c13>described</c13> the votes attached to the B shares as “<q13>Victorian furniture blocking a fire exit</q13>”.

“<q14>We have the highest regard for the beer,</q14>” <c14>wrote</c14> <s14>its founder, Desmond Achterberg</s14>. “<q14>It is the governance we cannot keep down.</q14>”

<s15>Lothbury Asset Management, a shareholder since 1998</s15>, <c15>supports</c15> <q15>the call for talks</q15>. “<q16>I’ve sat through 20 of these annual meetings and I’ve eaten a great many pork pies,</q16>” <c16>said</c16> <s16>one person at the firm</s16>. “<q16>Not once have I been asked what I think.</q16>”

There are signs of strain within the family, too. <q17>Hugo Pentlow’s cousin Araminta, a non-executive director who holds 6 per cent, abstained when the board voted on Thursday</q17>, <c17>according to</c17> <s17>two people with knowledge of the meeting</s17>. <s18>They</s18> <c18>said</c18> <q18>she had pressed for an independent valuation of the estate</q18>.

Reached by phone at her farm near Sudbury, <s19>she</s19> <c19>denied</c19> <q19>any rift</q19>. “<q20>Families disagree. Ours happens to do it with minutes,</q20>” <s20>she</s20> <c20>said</c20>.

Her stake matters because votes held by trusts for the next generation cannot be cast until 2027. <q21>Without Araminta the family’s control falls to 46 per cent</q21>, <c21>according to</c21> <s21>calculations by Harrow & Steyne, the broker</s21>.

<s22,23>Analysts at the broker</s22,23> <c22>think</c22> <q22>Nordhavn could afford to pay as much as 680p</q22>, though <c23>cautioned</c23> that “<q23>nobody ever got rich by betting against the stubbornness of brewers</q23>”.

<s24>The Unite union</s24>, which represents 700 draymen and brewery workers, <c24>fears</c24> <q24>either outcome will cost jobs</q24>. <s25>It</s25> <c25>urged</c25> <a25>both sides</a25> <q25>to put their promises in writing</q25>.

Under UK takeover rules, Nordhavn has until December 9 to make a firm offer or walk away. <s26>A person close to the Danish group</s26> <c26>said</c26> <q26>it would “not be hanging around for last orders”</q26>.
-----
1 | attitude | Pentlow family | GROUP | group
2 | indirect | Dissident shareholders | GROUP | group
3 | attitude | Pentlow family | GROUP | group
4 | mixed | one fund manager | PERSON | title
5 | mixed | Pentlow family | GROUP | group
6 | direct | Hugo Pentlow | PERSON | name
7 | indirect | Hugo Pentlow | PERSON | surname
8 | mixed | Hugo Pentlow | PERSON | pronoun
9 | mixed | Birgitte Storgaard | PERSON | name
10 | attitude | Birgitte Storgaard | PERSON | pronoun
11 | indirect | Birgitte Storgaard | PERSON | title
12 | indirect | Calder Rock Capital | ORG | organisation
13 | mixed | Calder Rock Capital | ORG | organisation
14 | direct | Desmond Achterberg | PERSON | name
15 | attitude | Lothbury Asset Management | ORG | organisation
16 | direct | one person at the firm | PERSON | title
17 | indirect | two people with knowledge of the meeting | GROUP | group
18 | indirect | two people with knowledge of the meeting | GROUP | pronoun
19 | indirect | Araminta | PERSON | pronoun
20 | direct | Araminta | PERSON | pronoun
21 | indirect | calculations by Harrow & Steyne | DOCUMENT | document
22 | attitude | Analysts at the broker | GROUP | group
23 | mixed | Analysts at the broker | GROUP | group
24 | attitude | Unite | ORG | organisation
25 | indirect | Unite | ORG | pronoun
26 | mixed | person close to the Danish group | PERSON | title
27 | indirect | Nordhavn | ORG | organisation
28 | attitude | Few in the City | GROUP | group
entity | PERSON | Hugo Pentlow | - | executive chair | Pentlow’s
entity | PERSON | Birgitte Storgaard | - | chief executive | Nordhavn
entity | PERSON | Desmond Achterberg | - | founder | Calder Rock Capital
entity | PERSON | Araminta | - | non-executive director | Pentlow’s
entity | ORG | Pentlow’s | - | - | -
entity | ORG | Nordhavn | - | - | -
entity | ORG | Carlsberg | - | - | -
entity | ORG | Calder Rock Capital | - | - | -
entity | ORG | Lothbury Asset Management | - | - | -
entity | ORG | Harrow & Steyne | - | - | -
entity | ORG | Unite | - | - | -
entity | NORP | Danish | Danes | - | -
entity | LOC | Suffolk | - | - | -
entity | LOC | Denmark | - | - | -
entity | LOC | Leeds | - | - | -
entity | LOC | Lavenham | - | - | -
entity | LOC | City | - | - | -
entity | LOC | UK | - | - | -
entity | LOC | Sudbury | - | - | -
meta | Pentlow family rejects £412mn bid for brewer as investors lose patience | - | Alasdair Winn and Noor Haddad
