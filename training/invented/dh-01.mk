Maumee Symphony fires music director over ‘<q1>pattern of intimidation</q1>’

By DANA WYRZYKOWSKI

TOLEDO, Ohio (AP) — The Maumee Valley Symphony Orchestra dismissed its music director Tuesday after <s2>an outside report</s2> <c2>found</c2> that <q2>he “routinely humiliated” players and had once thrown a stapler at a librarian</q2>.

<s3,4>Anselm Rautiainen, 58</s3,4>, <c3>called</c3> the findings “<q3>fiction with footnotes</q3>” and <c4>vowed</c4> <q4>to fight his removal in court</q4>.

<s5>The 112-page document</s5>, compiled by the Columbus law firm Stroud, Beck & Oyelaran from interviews with 63 people, <c5>concludes</c5> that <q5>a “pattern of intimidation” began in his second season and “deepened with each ovation.”</q5>

“<q6>We heard from people who threw up before rehearsal,</q6>” <c6>said</c6> <s6>Marguerite Pell, a retired appeals judge</s6> who chairs the orchestra’s board. “<q6>No recording is worth that.</q6>”

<s7>Pell</s7> <c7>said</c7> <q7>the vote was 19-2</q7>. <s8>She</s8> <c8>would not say</c8> <q8>how much Rautiainen, whose contract ran through 2028, is still owed</q8>. <s9>The nonprofit’s latest tax filing</s9> <c9>shows</c9> <q9>he was paid $612,000 last year</q9>.

<s10>The conductor’s attorney, Delphine Okafor-Reyes of Cleveland</s10>, <c10>accused</c10> the board of “<q10>trying an artist by questionnaire.</q10>”

Among the most damaging accounts is that of the concertmaster. <s11>Ji-won Tak</s11>, who joined from the Omaha Chamber Players in 2011, <c11>told</c11> <a11>investigators</a11> <q11>she had concealed a pregnancy from him for five months</q11>.

“<q12>He said a belly ruins a downbeat,</q12>” <s12>she</s12> <c12>is quoted as saying</c12>.

Outside the meeting on Summit Street, Okafor-Reyes brushed past cameras. <s13>The violinist</s13>, there with her son, <c13>said</c13> <q13>she was “relieved, and tired of being brave.”</q13>

Not everyone wanted him gone. <s14>A letter from 14 of the musicians</s14>, obtained by The Associated Press, <c14>credits</c14> Rautiainen with “<q14>the only sound this city ever exported.</q14>”

“<q15>I’ve been yelled at by better men than Anselm, and in worse bands,</q15>” <c15>said</c15> <s15>bassoonist Walt Hudak, one of the signers</s15>.

<s16,17>The players’ union, Local 388</s16,17>, <c16>welcomed</c16> <q16>the firing</q16> but <c17>complained</c17> that <q17>the board had “sat on” warnings since 2019</q17>.

“<q18>They had a folder,</q18>” <c18>said</c18> <s18>its president, Carmela Voss</s18>, who plays tuba. “<q18>We labeled it for them.</q18>”

<s19,20>The former judge</s19,20> <c19>conceded</c19> that <q19>a memo reached her that year</q19> but <c20>denied</c20> <q20>burying it</q20>.

<s21>The librarian, 26</s21>, whom the AP is not naming, <c21>said</c21> <q21>she still flinches when a drawer slams</q21>. <s22>She</s22> <c22>hopes</c22> <q22>never to see a baton again</q22>.

Associate conductor Inés Quiroga will open the season Sept. 20 at the Larkspur Center. “<q23>I was buying cat food when they called,</q23>” <s23>the Ecuadorian</s23> <c23>said</c23>.

<s24>Finland’s Oulunsalo Sinfonia</s24>, where Rautiainen remains chief guest conductor, <c24>said</c24> <q24>it was “following events.”</q24> <s25>The Ohio orchestra</s25> <c25>plans</c25> <q25>to name a search committee by Thanksgiving</q25>.

Rautiainen, who was born in Tampere, previously led ensembles in Graz and Adelaide. The ensemble, founded in 1934 in the ballroom of the Hotel Larrabee, last played under him in May, at a gala for its chief sponsor, Brightwater Glass.
-----
1 | mixed | outside report | DOCUMENT | none
2 | mixed | outside report | DOCUMENT | document
3 | mixed | Anselm Rautiainen | PERSON | name
4 | indirect | Anselm Rautiainen | PERSON | name
5 | mixed | outside report | DOCUMENT | document
6 | direct | Marguerite Pell | PERSON | name
7 | indirect | Marguerite Pell | PERSON | surname
8 | attitude | Marguerite Pell | PERSON | pronoun
9 | indirect | nonprofit’s latest tax filing | DOCUMENT | document
10 | mixed | Delphine Okafor-Reyes | PERSON | name
11 | indirect | Ji-won Tak | PERSON | name
12 | direct | Ji-won Tak | PERSON | pronoun
13 | mixed | Ji-won Tak | PERSON | title
14 | mixed | letter from 14 of the musicians | DOCUMENT | document
15 | direct | Walt Hudak | PERSON | name
16 | indirect | Local 388 | ORG | organisation
17 | mixed | Local 388 | ORG | organisation
18 | direct | Carmela Voss | PERSON | name
19 | indirect | Marguerite Pell | PERSON | title
20 | indirect | Marguerite Pell | PERSON | title
21 | indirect | librarian | PERSON | title
22 | attitude | librarian | PERSON | pronoun
23 | direct | Inés Quiroga | PERSON | title
24 | mixed | Oulunsalo Sinfonia | ORG | organisation
25 | attitude | Maumee Valley Symphony Orchestra | ORG | organisation
entity | PERSON | Anselm Rautiainen | Rautiainen; Anselm | music director | Maumee Valley Symphony Orchestra
entity | PERSON | Marguerite Pell | Pell | judge | Maumee Valley Symphony Orchestra
entity | PERSON | Delphine Okafor-Reyes | Okafor-Reyes | attorney | -
entity | PERSON | Ji-won Tak | - | concertmaster | Maumee Valley Symphony Orchestra
entity | PERSON | Walt Hudak | - | bassoonist | Maumee Valley Symphony Orchestra
entity | PERSON | Carmela Voss | - | president | Local 388
entity | PERSON | Inés Quiroga | - | associate conductor | Maumee Valley Symphony Orchestra
entity | ORG | Maumee Valley Symphony Orchestra | Maumee Symphony | - | -
entity | ORG | Associated Press | AP | - | -
entity | ORG | Stroud, Beck & Oyelaran | - | - | -
entity | ORG | Omaha Chamber Players | - | - | -
entity | ORG | Local 388 | - | - | -
entity | ORG | Oulunsalo Sinfonia | - | - | -
entity | ORG | Brightwater Glass | - | - | -
entity | LOC | TOLEDO | - | - | -
entity | LOC | Ohio | - | - | -
entity | LOC | Columbus | - | - | -
entity | LOC | Cleveland | - | - | -
entity | LOC | Summit Street | - | - | -
entity | LOC | Larkspur Center | - | - | -
entity | LOC | Finland | - | - | -
entity | LOC | Tampere | - | - | -
entity | LOC | Graz | - | - | -
entity | LOC | Adelaide | - | - | -
entity | LOC | Hotel Larrabee | - | - | -
entity | NORP | Ecuadorian | - | - | -
meta | Maumee Symphony fires music director over ‘pattern of intimidation’ | - | DANA WYRZYKOWSKI
