<q1>Married daughter entitled to compassionate job</q1><c1>:</c1> <s1>Patna HC</s1>

Our Legal Correspondent

PATNA: <c2>Holding</c2> that <q2>a daughter does not cease to be one on the day of her wedding</q2>, <s2,3>the Patna High Court</s2,3> on Thursday <c3>directed</c3> <a3>the State Electricity Board</a3> <q3>to appoint a 29-year-old graduate to a post on compassionate grounds</q3>.

A Division Bench of Chief Justice Rameshwar Prasad Tiwary and Justice Anuradha Kishore set aside a 2022 order of a single judge, <s27>who</s27> <c27>had declined</c27> <q27>to interfere with the board’s decision in the case of Rinki Kumari of Biharsharif</q27>.

“<q4>Marriage alters her address, not her parentage,</q4>” <s4>the Bench</s4> <c4>observed</c4>. “<q4>A rule that presumes otherwise cannot survive Article 14.</q4>”

Rinki’s father, Shambhu Nath Prasad, a lineman, was electrocuted while repairing a transformer in August 2019. He left behind his wife, Malti Devi, and two daughters, of whom the younger was then in Class IX.

<s5,6>The board</s5,6> <c5>rejected</c5> <q5>Rinki’s application</q5> in March 2020, <c6>stating</c6> that <q6>a married daughter was not a “dependent” under its 1995 rules</q6>.

Appearing for the appellant, <s7>senior advocate S.K. Mazumdar</s7> <c7>argued</c7> that <q7>married sons faced no such bar</q7>. <s8>He</s8> <c8>submitted</c8> that <q8>Rinki had returned to her parents’ home after the accident and that her husband, who drives a tempo, earned barely ₹9,000 a month</q8>.

<s9>Counsel for the board, Niharika Sahay</s9>, <c9>contended</c9> that <q9>compassionate appointment was an exception to the rule of open recruitment and “not a heritable estate”</q9>. <s10,11>She</s10,11> <c10>told</c10> <a10>the court</a10> that <q10>as many as 214 similar applications were pending</q10> and <c11>warned</c11> of <q11>a flood of litigation</q11>.

The Bench was not impressed. <s12>Justice Kishore</s12>, who authored the 31-page judgment, <c12>wrote</c12> that <q12>the number of persons wronged by a rule could hardly be an argument for keeping it</q12>. <s13>She</s13> also <c13>criticised</c13> <q13>the board for taking 14 months to reply to a letter from the widow</q13>.

In a separate but concurring note, <s14>the Chief Justice</s14> <c14>said</c14> <q14>such schemes were meant to tide over a family’s sudden crisis and should not be read as a gift to sons</q14>.

The court granted the board six weeks to issue the appointment letter and awarded costs of ₹50,000. <s15>It</s15> also <c15>asked</c15> <a15>the general administration department</a15> <q15>to re-examine the rules within three months</q15>.

High courts have differed on the question over the past decade. In a 2018 case from Gaya, <s16>Justice D.N. Upadhyay, since retired</s16>, <c16>had ruled</c16> that <q16>marital status was a valid basis for classification</q16>. That view was not followed in at least three later cases.

Outside the court, <s17>Rinki</s17> <c17>said</c17> <q17>she had not told her mother yet</q17>. “<q18>She stopped asking me about the case two years ago,</q18>” <s18>she</s18> <c18>said</c18>. “<q18>I want to put the letter in her hand.</q18>”

<s19>Her lawyer in the lower court, Md. Irfan Alam</s19>, who did not charge a fee, <c19>described</c19> the verdict as “<q19>a lamp for many houses</q19>”.

<s20>Women’s groups</s20> <c20>welcomed</c20> <q20>the judgment</q20>. <s21>Sunita Hembrom of the Bihar Mahila Adhikar Manch</s21> <c21>demanded</c21> that <q21>the benefit be extended to all State corporations</q21>. <c22>According to</c22> <s22>the organisation</s22>, <q22>at least six boards in the State still ask women applicants for a certificate that they are unmarried</q22>.

<s23>A senior official of the board, requesting anonymity</s23>, <c23>said</c23> <q23>an appeal before the Supreme Court had not been ruled out</q23>. “<q24>We will study the order and take legal opinion,</q24>” <s24>he</s24> <c24>said</c24>. <s25>Energy Minister Bijendra Mahto</s25> <c25>said</c25> <q25>he had not seen the judgment</q25>.

<q26>The board has more than 11,400 vacancies</q26>, <c26>as per</c26> <s26>its last annual report</s26>.
-----
1 | indirect | Patna High Court | ORG | organisation
2 | indirect | Patna High Court | ORG | organisation
3 | indirect | Patna High Court | ORG | organisation
4 | direct | Patna High Court | ORG | organisation
5 | indirect | State Electricity Board | ORG | organisation
6 | mixed | State Electricity Board | ORG | organisation
7 | indirect | S.K. Mazumdar | PERSON | name
8 | indirect | S.K. Mazumdar | PERSON | pronoun
9 | mixed | Niharika Sahay | PERSON | name
10 | indirect | Niharika Sahay | PERSON | pronoun
11 | indirect | Niharika Sahay | PERSON | pronoun
12 | indirect | Anuradha Kishore | PERSON | surname
13 | indirect | Anuradha Kishore | PERSON | pronoun
14 | indirect | Rameshwar Prasad Tiwary | PERSON | title
15 | indirect | Patna High Court | ORG | pronoun
16 | indirect | D.N. Upadhyay | PERSON | name
17 | indirect | Rinki Kumari | PERSON | name
18 | direct | Rinki Kumari | PERSON | pronoun
19 | mixed | Md. Irfan Alam | PERSON | name
20 | indirect | Women’s groups | GROUP | group
21 | indirect | Sunita Hembrom | PERSON | name
22 | indirect | Bihar Mahila Adhikar Manch | ORG | organisation
23 | indirect | senior official of the board | PERSON | title
24 | direct | senior official of the board | PERSON | pronoun
25 | indirect | Bijendra Mahto | PERSON | name
27 | attitude | single judge | PERSON | pronoun
26 | indirect | its last annual report | DOCUMENT | document
entity | ORG | Patna High Court | Patna HC | - | -
entity | ORG | State Electricity Board | - | - | -
entity | ORG | Bihar Mahila Adhikar Manch | - | - | -
entity | ORG | Supreme Court | - | - | -
entity | PERSON | Rameshwar Prasad Tiwary | Chief Justice Rameshwar Prasad Tiwary | Chief Justice | Patna High Court
entity | PERSON | Anuradha Kishore | Justice Anuradha Kishore; Justice Kishore | Justice | Patna High Court
entity | PERSON | Rinki Kumari | Rinki | graduate | -
entity | PERSON | Shambhu Nath Prasad | - | lineman | State Electricity Board
entity | PERSON | Malti Devi | - | - | -
entity | PERSON | S.K. Mazumdar | - | senior advocate | -
entity | PERSON | Niharika Sahay | - | Counsel | State Electricity Board
entity | PERSON | D.N. Upadhyay | Justice D.N. Upadhyay | Justice | -
entity | PERSON | Md. Irfan Alam | - | lawyer | -
entity | PERSON | Sunita Hembrom | - | - | Bihar Mahila Adhikar Manch
entity | PERSON | Bijendra Mahto | - | Energy Minister | -
entity | LOC | PATNA | - | - | -
entity | LOC | Biharsharif | - | - | -
entity | LOC | Gaya | - | - | -
meta | Married daughter entitled to compassionate job: Patna HC | - | Our Legal Correspondent
