<s1>Tech boss</s1> <c1>admits</c1> <q1>child safety alerts were switched off to save money</q1>

By Niamh Sturrock, PA Political Staff

<s2>The head of a social media firm</s2> has apologised to MPs after <c2>admitting</c2> that <q2>a system designed to warn parents about predatory messages was turned off for seven months</q2>.

<s3>Joss Penvarden, chief executive of Tessaloom</s3>, <c3>told</c3> <a3>the Science, Innovation and Technology Committee</a3> <q3>the decision had been “commercially driven and morally wrong”</q3>.

The Bristol-based company, which has 11 million users in the UK, most of them under 25, disabled the alerts in March last year, shortly before a £40 million funding round.

<s4>Mr Penvarden</s4> <c4>said</c4>: “<q4>I am not going to sit here and dress this up. We were looking for savings, somebody put a line through that budget, and I signed it off.</q4>

“<q4>I have two daughters. I think about that signature every day.</q4>”

But <s5>the committee’s chairwoman, Dame Rosalind Averycroft</s5>, <c5>accused</c5> him of “<q5>finding his conscience on the train from Temple Meads</q5>”.

“<q6>You knew in May what the figures were showing, and you told this House in July that <n6>everything was in working order</n6>,</q6>” <s6>she</s6> <c6>said</c6>. “<q6>Which of those was the lie?</q6>”

<s7>Mr Penvarden</s7> <c7>replied</c7> that <q7>he had relied on a briefing from his former head of trust and safety, Carla Idowu-Byrne</q7>, who left the company in August.

In a letter published by the committee on Tuesday, <s8,9>Ms Idowu-Byrne</s8,9> <c8>said</c8> <q8>she had objected to the move three times in writing</q8> and <c9>denied</c9> <q9>drafting the briefing</q9>.

“<q10>The document was altered after it left my desk,</q10>” <s10>she</s10> <c10>wrote</c10>. “<q10>I do not know by whom.</q10>”

Asked by Conservative MP Giles Mossendew whether he would resign, <s11>the 38-year-old</s11> <c11>said</c11> <q11>it was “a matter for the board”</q11>. <s12>He</s12> <c12>declined to say</c12> <q12>whether he had been paid a bonus last year</q12>.

<s13>Labour’s Imtiaz Gulzar</s13>, whose constituency in Rochdale was home to one of the teenagers contacted through the app, <c13>described</c13> the evidence as “<q13>among the most dispiriting I have listened to</q13>”.

<s14>He</s14> <c14>urged</c14> <a14>Ofcom</a14> <q14>to use its full powers under the Online Safety Act</q14>, which allows fines of up to 10% of global turnover.

<s15>A spokesman for the regulator</s15> <c15>said</c15> <q15>it had opened an investigation in September and expected to report in the spring</q15>.

Lorna Tweddle, whose 14-year-old son Jory was befriended on the platform by a man later jailed for nine years, sat in the public seats throughout the two-hour session.

Speaking outside Portcullis House, <s16>she</s16> <c16>said</c16>: “<q16>He never looked at us. Not once. I’d brought a photograph and I held it up the whole time.</q16>”

<s17>Mrs Tweddle</s17> <c17>believes</c17> <q17>an alert would have reached her at least three weeks before her son’s ordeal began</q17>. <s18>Her solicitor, Dafydd Harcombe</s18>, <c18>said</c18> <q18>21 families were now considering legal action</q18>.

<s19>The company’s accounts, filed last month</s19>, <c19>show</c19> that <q19>it spent £2.3 million on moderation in 2024, down from £6.1 million a year earlier</q19>.

<s20,21>Tessaloom</s20,21> <c20>said</c20> in a statement <q20>the alerts had been “fully restored and strengthened”</q20>, and <c21>promised</c21> <q21>to publish an independent audit by the end of June</q21>.

Dame Rosalind brought the hearing to an abrupt end shortly after noon. “<q22>I think we have heard enough,</q22>” <s22>she</s22> <c22>told</c22> <a22>the witness</a22>, who left by a side door without speaking to reporters.
-----
1 | indirect | Joss Penvarden | PERSON | title
2 | indirect | Joss Penvarden | PERSON | title
3 | mixed | Joss Penvarden | PERSON | name
4 | direct | Joss Penvarden | PERSON | surname
5 | mixed | Rosalind Averycroft | PERSON | name
6 | direct | Rosalind Averycroft | PERSON | pronoun
7 | indirect | Joss Penvarden | PERSON | surname
8 | indirect | Carla Idowu-Byrne | PERSON | surname
9 | indirect | Carla Idowu-Byrne | PERSON | surname
10 | direct | Carla Idowu-Byrne | PERSON | pronoun
11 | mixed | Joss Penvarden | PERSON | title
12 | attitude | Joss Penvarden | PERSON | pronoun
13 | mixed | Imtiaz Gulzar | PERSON | name
14 | indirect | Imtiaz Gulzar | PERSON | pronoun
15 | indirect | Ofcom | ORG | organisation
16 | direct | Lorna Tweddle | PERSON | pronoun
17 | attitude | Lorna Tweddle | PERSON | surname
18 | indirect | Dafydd Harcombe | PERSON | name
19 | indirect | company’s accounts | DOCUMENT | document
20 | mixed | Tessaloom | ORG | organisation
21 | indirect | Tessaloom | ORG | organisation
22 | direct | Rosalind Averycroft | PERSON | pronoun
entity | PERSON | Joss Penvarden | Mr Penvarden | chief executive | Tessaloom
entity | PERSON | Rosalind Averycroft | Dame Rosalind Averycroft; Dame Rosalind | chairwoman | Science, Innovation and Technology Committee
entity | PERSON | Carla Idowu-Byrne | Ms Idowu-Byrne | head of trust and safety | Tessaloom
entity | PERSON | Giles Mossendew | - | MP | -
entity | PERSON | Imtiaz Gulzar | - | - | -
entity | PERSON | Lorna Tweddle | Mrs Tweddle | - | -
entity | PERSON | Jory | - | - | -
entity | PERSON | Dafydd Harcombe | - | solicitor | -
entity | ORG | Tessaloom | - | - | -
entity | ORG | Science, Innovation and Technology Committee | - | - | -
entity | ORG | Ofcom | - | - | -
entity | ORG | Labour | - | - | -
entity | NORP | Conservative | - | - | -
entity | LOC | UK | - | - | -
entity | LOC | Bristol | - | - | -
entity | LOC | Rochdale | - | - | -
entity | LOC | Temple Meads | - | - | -
entity | LOC | Portcullis House | - | - | -
meta | Tech boss admits child safety alerts were switched off to save money | - | Niamh Sturrock
