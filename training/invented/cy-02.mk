<s1>Whitlock</s1> <c1>threatens</c1> <q1>to sue ex-chief of staff over ‘purchased’ memoir</q1>

By Tess Okonjo

<q2>Lawyers for Sen. Graham Whitlock have given his former chief of staff until Friday to withdraw a tell-all memoir or face a libel suit</q2>, <c2>according to</c2> <s2>an eight-page letter</s2> obtained by Capitol Ledger.

<s3,4>The letter</s3,4>, signed by Marcus Ojeda of the Boise firm Brandt Hollister, <c3>calls</c3> chapters of Delia Ferncastle’s “<x>The Coatroom</x>” “<q3>fiction, purchased by the word</q3>” and <c4>demands</c4> that <q4>Pell & Starling pulp all 60,000 copies</q4>.

<s5>Ferncastle, 44</s5>, who ran the Idaho Republican’s office from 2017 until he fired her last fall, <c5>writes</c5> that <q5>he skipped a classified briefing for a donor’s quail hunt and had her backdate the apology</q5>.

“<q6>I kept my calendars,</q6>” <s6>the 44-year-old</s6> <c6>said</c6> in an interview. “<q6>He should have kept his temper.</q6>”

Whitlock bristled Wednesday when a reporter caught him near the Senate subway. “<q7>I’ve shot quail twice in my life and I have receipts for both,</q7>” <s7>he</s7> <c7>said</c7>.

His wife, Carrie Whitlock, who chairs the nonprofit Open Gate, went further. <q8>Ferncastle had “eaten at our table for seven years and counted the spoons,”</q8> <s8>she</s8> <c8>posted</c8> overnight.

<q9>Pell & Starling “stands behind every comma,”</q9> <s9>a spokesperson for the New York publisher</s9> <c9>said</c9>. <q10>It does not intend to move the Oct. 21 release date</q10>, <s10>the spokesperson</s10> <c10>added</c10>.

“<q11>A senator is about as public as a figure gets,</q11>” <c11>said</c11> <s11>Hal Nakagawa</s11>, who teaches media law at Tidewater University. <s12>The professor</s12> <c12>put</c12> <q12>the odds of a verdict at “one in 50, on a generous day”</q12>.

<s13>Three former Whitlock staffers</s13>, all granted anonymity, <c13>told</c13> <a13>Capitol Ledger</a13> <q13>the quail story had made the rounds for years</q13>. But <s14,15>a onetime scheduler</s14,15> <c14>disputed</c14> that <q14>anything was backdated</q14>, <c15>recalling</c15> “<q15>a very late night and a very slow printer.</q15>”

Democrats pounced. <s16,17>Sen. Luz Arrebola (D-N.M.)</s16,17> <c16>called on</c16> <a16>the Ethics Committee</a16> <q16>to open an inquiry</q16>, <c17>saying</c17> <q17>her Idaho colleague “owes somebody a plane ticket.”</q17>

<s18>The panel</s18> <c18>would not say</c18> <q18>whether it had received a complaint</q18>. <s19>Its chair, Sen. Dale Kettering (R-Ohio)</s19>, <c19>wondered aloud</c19> <q19>if “anybody in this building writes novels on their own time.”</q19>

<s20>The National Republican Senatorial Committee</s20> <c20>dismissed</c20> the book as “<q20>a résumé with a grudge.</q20>” The NRSC has reserved $9 million in Boise and Spokane airtime for Whitlock, and <s21>a September survey by Tamarack Polling</s21> <c21>found</c21> <q21>him just 4 points ahead of Pocatello rancher Wyatt Echohawk</q21>.

<s22>Echohawk</s22> <c22>has refused</c22> <q22>to talk about the memoir</q22>. “<q23>I run against the man’s votes, not his vacations,</q23>” <s23>the challenger</s23> <c23>told</c23> <a23>KZBO</a23>.

Libel threats rarely reach a courthouse. <s24>Ojeda</s24>, whose clients have included the sandwich chain Big Lou’s and a former Utah governor, <c24>says</c24> <q24>he has mailed 11 and filed nine</q24>.

Ferncastle’s attorney, Simone Achterberg of Kell, Root & Daughters, sounded eager for a 10th. “<q25>Please,</q25>” <s25>she</s25> <c25>said</c25>. “<q25>Discovery is my favorite season.</q25>”
-----
1 | mixed | Graham Whitlock | PERSON | surname
2 | indirect | eight-page letter obtained by Capitol Ledger | DOCUMENT | document
3 | mixed | eight-page letter obtained by Capitol Ledger | DOCUMENT | document
4 | indirect | eight-page letter obtained by Capitol Ledger | DOCUMENT | document
5 | indirect | Delia Ferncastle | PERSON | surname
6 | direct | Delia Ferncastle | PERSON | title
7 | direct | Graham Whitlock | PERSON | pronoun
8 | mixed | Carrie Whitlock | PERSON | pronoun
9 | mixed | Pell & Starling | ORG | organisation
10 | indirect | Pell & Starling | ORG | organisation
11 | direct | Hal Nakagawa | PERSON | name
12 | mixed | Hal Nakagawa | PERSON | title
13 | indirect | Three former Whitlock staffers | GROUP | group
14 | indirect | onetime scheduler | PERSON | title
15 | mixed | onetime scheduler | PERSON | title
16 | indirect | Luz Arrebola | PERSON | name
17 | mixed | Luz Arrebola | PERSON | name
18 | attitude | Ethics Committee | ORG | organisation
19 | mixed | Dale Kettering | PERSON | name
20 | mixed | National Republican Senatorial Committee | ORG | organisation
21 | indirect | September survey by Tamarack Polling | DOCUMENT | document
22 | attitude | Wyatt Echohawk | PERSON | surname
23 | direct | Wyatt Echohawk | PERSON | title
24 | indirect | Marcus Ojeda | PERSON | surname
25 | direct | Simone Achterberg | PERSON | pronoun
entity | PERSON | Graham Whitlock | Sen. Graham Whitlock; Whitlock | senator | -
entity | PERSON | Carrie Whitlock | - | chair | Open Gate
entity | PERSON | Marcus Ojeda | Ojeda | lawyer | Brandt Hollister
entity | PERSON | Delia Ferncastle | Ferncastle | former chief of staff | -
entity | PERSON | Hal Nakagawa | - | professor | Tidewater University
entity | PERSON | Luz Arrebola | Sen. Luz Arrebola | senator | -
entity | PERSON | Dale Kettering | Sen. Dale Kettering | chair | Ethics Committee
entity | PERSON | Wyatt Echohawk | Echohawk | rancher | -
entity | PERSON | Simone Achterberg | - | attorney | Kell, Root & Daughters
entity | ORG | Capitol Ledger | - | - | -
entity | ORG | Brandt Hollister | - | - | -
entity | ORG | Pell & Starling | - | - | -
entity | ORG | Senate | - | - | -
entity | ORG | Open Gate | - | - | -
entity | ORG | Tidewater University | - | - | -
entity | ORG | Ethics Committee | - | - | -
entity | ORG | National Republican Senatorial Committee | NRSC | - | -
entity | ORG | Tamarack Polling | - | - | -
entity | ORG | KZBO | - | - | -
entity | ORG | Big Lou’s | - | - | -
entity | ORG | Kell, Root & Daughters | - | - | -
entity | LOC | Boise | - | - | -
entity | LOC | Idaho | - | - | -
entity | LOC | New York | - | - | -
entity | LOC | N.M. | - | - | -
entity | LOC | Ohio | - | - | -
entity | LOC | Spokane | - | - | -
entity | LOC | Pocatello | - | - | -
entity | LOC | Utah | - | - | -
entity | NORP | Republican | - | - | -
entity | NORP | Democrats | - | - | -
meta | Whitlock threatens to sue ex-chief of staff over ‘purchased’ memoir | - | Tess Okonjo
