<s1>Investors</s1> <c1>urge</c1> <a1>Brightloop founder</a1> <q1>to quit over accounting errors</q1>

<s2>Letter from two venture funds</s2> <c2>says</c2> <q2>‘confidence has been exhausted’ at payments start-up once valued at $4bn</q2>

Imogen Sayle in London and Tadeusz Wronski in Berlin

<s3>Two of the largest investors in Brightloop</s3> <c3>have called on</c3> <a3>its founder</a3> <q3>to step down as chief executive</q3>, escalating a dispute over accounting errors at the payments start-up that was once among Europe’s most valuable private technology companies.

In a letter to the board dated March 3 and seen by the Financial Times, <s4,5>Palisade Ventures and Norrland Growth</s4,5> <c4>said</c4> that <q4>Jonas Ehrlich had “repeatedly failed to provide timely and reliable information” to shareholders</q4>, and <c5>demanded</c5> <q5>the appointment of an independent chair</q5>.

“<q6>Confidence in the present leadership has been exhausted,</q6>” <s6>the letter</s6> <c6>said</c6>. “<q6>We do not make this request lightly.</q6>”

<s7>Ehrlich</s7>, who founded the Berlin-based group in 2015 after dropping out of a physics doctorate, <c7>told</c7> <a7>the FT</a7> that <q7>he had no intention of leaving</q7>. <s8>He</s8> <c8>accused</c8> the two funds of <q8>trying to force a sale of the company at a low price</q8>.

“<q9>I own 31 per cent of this business and I have slept in its offices,</q9>” <s9>he</s9> <c9>said</c9>. “<q9>They have had three partners on our board in four years and one of them could not find the building.</q9>”

Palisade declined to comment. <s10>A person close to Norrland</s10> <c10>said</c10> <q10>the Swedish investor had never discussed a sale and regarded Ehrlich’s remarks as “a distraction”</q10>.

The row follows <s11>Brightloop</s11>’s <c11>admission</c11> in January that <q11>it had overstated revenue for 2023 by €46mn, or about 14 per cent, after booking fees from merchants before they were due</q11>. <s12>The company</s12> <c12>blamed</c12> <q12>a change of software</q12>. Its auditor, Hartnell Voss, resigned the following week.

<s13>Two former employees</s13> <c13>said</c13> <q13>concerns about the numbers had been raised internally as early as the autumn of 2022</q13>. <s14>One of them</s14>, who worked in the finance team, <c14>said</c14> <q14>staff were told to “<n14>find the growth first and the invoices later</n14>”</q14>. <s15,16>The other</s15,16> <c15>described</c15> Ehrlich as <q15>brilliant</q15>, but <c16>said</c16> that <q16>he treated bad news as a form of disloyalty</q16>.

“<q17>We do not recognise this characterisation of our culture,</q17>” <s17>a Brightloop spokesperson</s17> <c17>said</c17>. “<q17>An external review by lawyers found no evidence of intentional wrongdoing.</q17>”

<q18>The board is divided</q18>, <c18>according to</c18> <s18>three people with knowledge of its discussions</s18>. Chair Annelise Torvald, a former head of retail banking at a Danish lender, is said to favour a compromise under which Ehrlich would become president and hand day-to-day control to the finance director, Priti Malhotra, who joined from a rival in November.

<s19>Torvald</s19> <c19>said</c19> <q19>the directors would “consider the letter carefully and respond in due course”</q19>.

<s20>People familiar with the matter</s20> <c20>said</c20> <q20>Malhotra had threatened to resign unless she was given direct access to the audit committee</q20>. She did not respond to a request for comment.

<s21>Germany’s financial regulator, BaFin</s21>, <c21>confirmed</c21> <q21>it was in contact with the company</q21>. It has not opened a formal investigation.

Some shareholders are standing by the founder. <s22>Rupert Gaunt</s22>, whose family office invested in 2016, <c22>argued</c22> that <q22>the funds were as much to blame as anyone</q22>. “<q23>They wanted 80 per cent growth every year and never asked how,</q23>” <s23>he</s23> <c23>said</c23>. “<q23>Now they are shocked.</q23>”

<s24>Analysts</s24> <c24>doubt</c24> that <q24>Brightloop can raise new money while the dispute continues</q24>. <s25>Silke Brandauer of the research firm Kestrel Partners</s25> <c25>estimated</c25> that <q25>it had cash for nine months</q25>. <s26>She</s26> <c26>predicted</c26> that <q26>any new round would value the group at less than $900mn, compared with $4bn in 2021</q26>.

“<q27>This is what happens when a boom ends and everyone reads the documents for the first time,</q27>” <s27>Brandauer</s27> <c27>said</c27>.

In an email to staff on Tuesday evening, <s28>Ehrlich</s28> <c28>wrote</c28>: “<q28>I know that many of you are worried. So was I, in 2017, when we had 11 days of cash. We are not finished and neither am I.</q28>”

Shareholders will vote on the investors’ proposals at an extraordinary meeting in April.
-----
1 | indirect | Palisade Ventures and Norrland Growth | GROUP | group
2 | mixed | Letter from two venture funds | DOCUMENT | document
3 | indirect | Palisade Ventures and Norrland Growth | GROUP | group
4 | mixed | Palisade Ventures and Norrland Growth | GROUP | organisation
5 | indirect | Palisade Ventures and Norrland Growth | GROUP | organisation
6 | direct | Letter from two venture funds | DOCUMENT | document
7 | indirect | Jonas Ehrlich | PERSON | surname
8 | indirect | Jonas Ehrlich | PERSON | pronoun
9 | direct | Jonas Ehrlich | PERSON | pronoun
10 | mixed | person close to Norrland | PERSON | title
11 | indirect | Brightloop | ORG | organisation
12 | indirect | Brightloop | ORG | organisation
13 | indirect | Two former employees | GROUP | group
14 | mixed | One of them | PERSON | title
15 | indirect | other | PERSON | title
16 | indirect | other | PERSON | title
17 | direct | Brightloop | ORG | organisation
18 | indirect | three people with knowledge of its discussions | GROUP | group
19 | mixed | Annelise Torvald | PERSON | surname
20 | indirect | People familiar with the matter | GROUP | group
21 | indirect | BaFin | ORG | organisation
22 | indirect | Rupert Gaunt | PERSON | name
23 | direct | Rupert Gaunt | PERSON | pronoun
24 | attitude | Analysts | GROUP | group
25 | indirect | Silke Brandauer | PERSON | name
26 | indirect | Silke Brandauer | PERSON | pronoun
27 | direct | Silke Brandauer | PERSON | surname
28 | direct | Jonas Ehrlich | PERSON | surname
entity | ORG | Brightloop | - | - | -
entity | ORG | Financial Times | FT | - | -
entity | ORG | Palisade Ventures | Palisade | - | -
entity | ORG | Norrland Growth | Norrland | - | -
entity | ORG | Hartnell Voss | - | - | -
entity | ORG | BaFin | - | - | -
entity | ORG | Kestrel Partners | - | - | -
entity | PERSON | Jonas Ehrlich | Ehrlich | founder | Brightloop
entity | PERSON | Annelise Torvald | Torvald | Chair | Brightloop
entity | PERSON | Priti Malhotra | Malhotra | finance director | Brightloop
entity | PERSON | Rupert Gaunt | - | - | -
entity | PERSON | Silke Brandauer | Brandauer | - | Kestrel Partners
entity | LOC | Europe | - | - | -
entity | LOC | Berlin | - | - | -
entity | LOC | Germany | - | - | -
entity | NORP | Swedish | - | - | -
entity | NORP | Danish | - | - | -
meta | Investors urge Brightloop founder to quit over accounting errors | - | Imogen Sayle in London and Tadeusz Wronski in Berlin
