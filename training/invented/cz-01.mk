Peer who lobbied for vape firm ‘<q1>did it for the sandwiches</q1>’

By Rosalind Achterberg, PA Political Correspondent

<q2>A former health minister should be barred from the House of Lords for nine months for texting officials on behalf of a vaping company</q2>, <s2>a standards watchdog</s2> <c2>has ruled</c2>.

<q3>Lord Garrowby “saw no line because he did not look down”</q3>, <s3>the House of Lords Conduct Committee</s3> <c3>said</c3> in a report published on Thursday.

<s4>The Conservative peer</s4>, who sat in the Commons as Theo Garrowby until 2015, <c4>denies</c4> <q4>ever having been paid to lobby</q4>.

“<q5>It was lunch,</q5>” <s5>he</s5> <c5>told</c5> <a5>reporters</a5> at the gate of his home in Little Thrupp, near Malton. “<q5>I did it for the sandwiches and the company of people under 60.</q5>”

<s6>The report</s6> <c6>says</c6> <q6>the 71-year-old sent 23 WhatsApp messages to the Department of Health between March and June last year, while Nimbic, the vape maker, was paying him £4,000 a month through the consultancy Calder Loxton</q6>.

In one <s7>he</s7> <c7>wrote</c7>: “<q7>Nimbic are good eggs. Can you see them before the Treasury does?</q7>” <s8>The civil servant at the other end</s8>, whose name has been redacted, <c8>answered</c8> that <q8>she would “rather not have had this conversation”</q8>.

<s9>His</s9> <c9>contention</c9> that <q9>the money was for “strategic thoughts”</q9> did not impress Harriet Venn KC, the Lords Commissioner for Standards. <s10>She</s10> <c10>found</c10> that <q10>nine of the texts had been drafted by Calder Loxton, whose other clients include Ashdown Bingo, the Port of Felling and the government of Oman</q10>.

<s11>The consultancy’s founder, Piers Loxton</s11>, <c11>could recall</c11> “<q11>two, at most</q11>”. <s12>The consultant</s12> <c12>has since apologised</c12> to <a12>the committee</a12> for <q12>deleting his diary</q12>.

<s13>Baroness Amoah-Tate</s13>, who chairs the committee, <c13>conceded</c13> that <q13>the penalty was “at the heavier end”</q13>. <s14>She</s14> <c14>thanked</c14> Ms Venn for “<q14>14 months of patience</q14>”.

“<q15>Nobody likes doing this to a colleague,</q15>” <s15>the crossbencher</s15> <c15>added</c15>. “<q15>I liked it less than most.</q15>”

Lord Garrowby has until June 5 to appeal, and <s16>friends</s16> <c16>say</c16> <q16>he will</q16>. The House votes a week later.

“<q17>Theo has never understood his phone,</q17>” <c17>said</c17> <s17>his wife, Lady Garrowby</s17>, who gave evidence by video from the surgery in Pickering where she is practice nurse. “<q17>I had to show him what a blue tick was.</q17>”

<s18>Labour peer Lord Hollis-Birch, a former chief whip</s18>, <c18>urged</c18> <a18>him</a18> <q18>to retire and “spare us the roll call”</q18>.

<s19>Who Pays Whom, the pressure group behind the original complaint</s19>, <c19>dismissed</c19> the ban as “<q19>a gap year with parking</q19>”. <s20>Its director, Gethin Prosser</s20>, <c20>called for</c20> <q20>paid advice by peers to be outlawed</q20>.

<s21>Nimbic</s21>, which is based in Leiden and sponsors the rugby league club Featherleigh, <c21>insisted</c21> that <q21>it had “at all times” obeyed Dutch and British law</q21>. <q22>Its contract with Calder Loxton ended in August</q22>, <s22>the firm</s22> <c22>said</c22>.

<q23>The whip had been suspended on Wednesday night</q23>, <c23>according to</c23> <s23>a Conservative Party spokeswoman</s23>. <s24>Downing Street</s24> <c24>would not say</c24> <q24>whether the Prime Minister wants the peerage removed</q24>.
-----
1 | mixed | Theo Garrowby | PERSON | none
2 | indirect | House of Lords Conduct Committee | ORG | organisation
3 | mixed | House of Lords Conduct Committee | ORG | organisation
4 | indirect | Theo Garrowby | PERSON | title
5 | direct | Theo Garrowby | PERSON | pronoun
6 | indirect | report published on Thursday | DOCUMENT | document
7 | direct | Theo Garrowby | PERSON | pronoun
8 | mixed | civil servant at the other end | PERSON | title
9 | mixed | Theo Garrowby | PERSON | pronoun
10 | indirect | Harriet Venn | PERSON | pronoun
11 | mixed | Piers Loxton | PERSON | name
12 | indirect | Piers Loxton | PERSON | title
13 | mixed | Baroness Amoah-Tate | PERSON | name
14 | mixed | Baroness Amoah-Tate | PERSON | pronoun
15 | direct | Baroness Amoah-Tate | PERSON | title
16 | indirect | friends | GROUP | group
17 | direct | Lady Garrowby | PERSON | name
18 | mixed | Lord Hollis-Birch | PERSON | name
19 | mixed | Who Pays Whom | ORG | organisation
20 | indirect | Gethin Prosser | PERSON | name
21 | mixed | Nimbic | ORG | organisation
22 | indirect | Nimbic | ORG | organisation
23 | indirect | Conservative Party | ORG | organisation
24 | attitude | Downing Street | ORG | organisation
entity | PERSON | Theo Garrowby | Lord Garrowby; Theo | peer | -
entity | PERSON | Harriet Venn | Ms Venn | Commissioner for Standards | House of Lords
entity | PERSON | Piers Loxton | - | founder | Calder Loxton
entity | PERSON | Baroness Amoah-Tate | - | chair | House of Lords Conduct Committee
entity | PERSON | Lady Garrowby | - | practice nurse | -
entity | PERSON | Lord Hollis-Birch | - | peer | -
entity | PERSON | Gethin Prosser | - | director | Who Pays Whom
entity | ORG | House of Lords | Lords; House | - | -
entity | ORG | House of Lords Conduct Committee | - | - | -
entity | ORG | Commons | - | - | -
entity | ORG | Department of Health | - | - | -
entity | ORG | Nimbic | - | - | -
entity | ORG | Calder Loxton | - | - | -
entity | ORG | Treasury | - | - | -
entity | ORG | Ashdown Bingo | - | - | -
entity | ORG | Port of Felling | - | - | -
entity | ORG | Who Pays Whom | - | - | -
entity | ORG | Featherleigh | - | - | -
entity | ORG | Conservative Party | - | - | -
entity | ORG | Downing Street | - | - | -
entity | LOC | Little Thrupp | - | - | -
entity | LOC | Malton | - | - | -
entity | LOC | Oman | - | - | -
entity | LOC | Pickering | - | - | -
entity | LOC | Leiden | - | - | -
entity | NORP | Conservative | - | - | -
entity | NORP | Labour | - | - | -
entity | NORP | Dutch | - | - | -
entity | NORP | British | - | - | -
meta | Peer who lobbied for vape firm ‘did it for the sandwiches’ | - | Rosalind Achterberg
