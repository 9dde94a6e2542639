<q1>Broadcaster spent €412,000 on studio never used</q1>, <a1>PAC</a1> <c1>told</c1>

<s2>Former audit chairwoman</s2> <c2>says</c2> <q2>board ‘did not ask enough questions’ about Sandyford lease</q2>

Muireann Coakley-Dunne

Political Reporter

<s3>The director general of Clár Media</s3> <c3>has told</c3> <a3>the Public Accounts Committee (PAC)</a3> that <q3>the State-owned broadcaster spent €412,000 fitting out a podcast studio in Sandyford that was never used</q3>.

<s4>Sorcha Ní Mhaoldúin</s4>, who took over in January, <c4>said</c4> <q4>she had discovered the lease “by accident” when the landlord wrote looking for the rent</q4>.

“<q5>It was not on any register I was given,</q5>” <s5>she</s5> <c5>said</c5> in her opening statement on Thursday.

“<q6>I want to apologise to those who pay the licence fee, and to staff who were refused overtime in the very same year.</q6>”

The 20-year lease was signed in November 2021 by her predecessor, Cathal Brogan, who resigned last year after revelations about car allowances. Mr Brogan was invited to appear but did not attend. In a letter read into the record, <s7>he</s7> <c7>said</c7> <q7>his doctor had advised him against travelling</q7>. <s8>The letter</s8> also <c8>stated</c8>: “<q8>All commitments were approved in the ordinary way.</q8>”

<s9>Committee chairman Fiachra Looby</s9> <c9>asked</c9> <q9>who had approved them</q9>.

<s10>Ms Ní Mhaoldúin</s10> <c10>replied</c10> that <q10>no minute of the decision had been found</q10>.

The board’s audit subcommittee met twice that year. <s11>Its chairwoman at the time, the accountant Hester Malone</s11>, <c11>did not recall</c11> <q11>the lease being raised</q11>.

“<q12>I have asked myself why,</q12>” <s12>Ms Malone</s12> <c12>told</c12> <a12>TDs</a12>. “<q12>The honest answer is that we read the papers we were sent. We did not ask enough questions.</q12>”

There were sharp exchanges when the Fine Gael TD Barra Lenihan-Quirke produced an invoice for a €9,300 acoustic sofa. <s13>He</s13> <c13>wondered</c13> <q13>whether it was “deaf or merely hard of hearing”</q13>.

“<q14>Deputy, I have not sat on it,</q14>” <s14>the director general</s14> <c14>said</c14>.

<s15>Mr Lenihan-Quirke</s15> <c15>said</c15> <q15>the public was entitled to be angry</q15>. In his own constituency a local studio was shut in 2022 to save €60,000 a year, and its two presenters now broadcast from a converted horsebox.

Established by statute in 1998, Clár Media employs 340 people and received €27 million from the exchequer last year. It reported a deficit of €4.6 million.

<s16>Social Democrats TD Oonagh Prendiville</s16> <c16>put it to</c16> <a16>the director general</a16> that <q16>staff had raised the matter with management as far back as 2023</q16>. <s17>Ms Ní Mhaoldúin</s17> <c17>accepted</c17> that <q17>a producer had sent two emails and received no reply</q17>. <s18>She</s18> <c18>declined to say</c18> <q18>who had received them</q18>.

<s19>The producer</s19>, who has since left, <c19>told</c19> <a19>The Irish Times</a19> <q19>she was warned that she was “making herself unpopular”</q19>.

<s20>A solicitor for Mr Brogan</s20> <c20>said</c20> on Thursday night <q20>her client “utterly rejects” any suggestion of impropriety</q20>.

<s21>The National Union of Journalists</s21> <c21>called on</c21> <a21>the Government</a21> <q21>to publish a full list of the broadcaster’s properties</q21>.

“<q22>Our members were told there was no money for batteries,</q22>” <c22>said</c22> <s22>its Irish organiser, Dónall Timoney</s22>. “<q22>I mean that literally: batteries.</q22>”

<s23>Minister for Media Aisling Rochford</s23> <c23>said</c23> <q23>she had confidence in Ms Ní Mhaoldúin but would await the committee’s report before deciding on a €38 million rescue package</q23>.

<s24>The landlord, Tessaract Properties</s24>, <c24>has agreed</c24> <q24>to take back the building in March</q24>, by which time a further €96,000 in rent will have fallen due. <q25>The walls, which are lined with cork, must be stripped at the tenant’s expense</q25>, <c25>according to</c25> <s25>a surveyor’s report</s25> seen by the committee.
-----
1 | indirect | Sorcha Ní Mhaoldúin | PERSON | none
2 | mixed | Hester Malone | PERSON | title
3 | indirect | Sorcha Ní Mhaoldúin | PERSON | title
4 | mixed | Sorcha Ní Mhaoldúin | PERSON | name
5 | direct | Sorcha Ní Mhaoldúin | PERSON | pronoun
6 | direct | Sorcha Ní Mhaoldúin | PERSON | none
7 | indirect | Cathal Brogan | PERSON | pronoun
8 | direct | letter | DOCUMENT | document
9 | indirect | Fiachra Looby | PERSON | name
10 | indirect | Sorcha Ní Mhaoldúin | PERSON | surname
11 | attitude | Hester Malone | PERSON | name
12 | direct | Hester Malone | PERSON | surname
13 | mixed | Barra Lenihan-Quirke | PERSON | pronoun
14 | direct | Sorcha Ní Mhaoldúin | PERSON | title
15 | indirect | Barra Lenihan-Quirke | PERSON | surname
16 | indirect | Oonagh Prendiville | PERSON | name
17 | indirect | Sorcha Ní Mhaoldúin | PERSON | surname
18 | attitude | Sorcha Ní Mhaoldúin | PERSON | pronoun
19 | mixed | producer | PERSON | title
20 | mixed | solicitor for Mr Brogan | PERSON | title
21 | indirect | National Union of Journalists | ORG | organisation
22 | direct | Dónall Timoney | PERSON | name
23 | indirect | Aisling Rochford | PERSON | name
24 | indirect | Tessaract Properties | ORG | organisation
25 | indirect | surveyor’s report | DOCUMENT | document
entity | PERSON | Sorcha Ní Mhaoldúin | Ms Ní Mhaoldúin | director general | Clár Media
entity | PERSON | Cathal Brogan | Mr Brogan | - | Clár Media
entity | PERSON | Fiachra Looby | - | chairman | Public Accounts Committee
entity | PERSON | Hester Malone | Ms Malone | accountant | Clár Media
entity | PERSON | Barra Lenihan-Quirke | Mr Lenihan-Quirke | TD | Fine Gael
entity | PERSON | Oonagh Prendiville | - | TD | Social Democrats
entity | PERSON | Dónall Timoney | - | organiser | National Union of Journalists
entity | PERSON | Aisling Rochford | - | Minister for Media | -
entity | ORG | Clár Media | - | - | -
entity | ORG | Public Accounts Committee | PAC | - | -
entity | ORG | Fine Gael | - | - | -
entity | ORG | Social Democrats | - | - | -
entity | ORG | Irish Times | - | - | -
entity | ORG | National Union of Journalists | - | - | -
entity | ORG | Tessaract Properties | - | - | -
entity | NORP | Irish | - | - | -
entity | LOC | Sandyford | - | - | -
meta | Broadcaster spent €412,000 on studio never used, PAC told | - | Muireann Coakley-Dunne
