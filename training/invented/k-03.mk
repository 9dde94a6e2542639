<a1>Accountant with stammer</a1> <c1>told</c1> <q1>to ‘spit it out’</q1> wins £42,000

By Jessamy Tolland

<a2>An accountant with a stammer</a2> who <c2>was told</c2> by <s2>her boss</s2> <q2>to ‘spit it out’ during a client meeting</q2> has been awarded more than £42,000.

<s3>Kirsty Hallam, 34</s3>, <c3>said</c3> <q3>Neil Cadwallader finished her sentences, looked at his watch when she spoke and once offered to ‘fetch an interpreter’</q3>.

<s4>An employment tribunal in Birmingham</s4> <c4>ruled</c4> that <q4>his conduct between March 2021 and June 2022 had created ‘an intimidating and humiliating environment’ and amounted to disability harassment</q4>. <s5>It</s5> also <c5>found</c5> that <q5>she had been unfairly dismissed</q5>.

<s6>Employment Judge Fiona Strachan</s6> <c6>said</c6>: ‘<q6>The claimant was an able and conscientious member of staff. The respondent’s senior partner treated a disability as an inconvenience, and then as a joke.</q6>’

<a7>The hearing</a7> <c7>was told</c7> that <q7>Ms Hallam joined Pemberton Royle, a firm with offices in Solihull and Kidderminster, in 2017 and was promoted twice</q7>.

Her difficulties began when Mr Cadwallader became her line manager. Her stammer came up at their first meeting, when <s8>he</s8> <c8>assured</c8> <a8>her</a8> that <q8>it ‘would not be an issue’</q8>.

Within weeks he was copying emails to a colleague, Jonathan Speke, in which <s9>he</s9> <c9>referred to</c9> her as ‘<q9>K-K-Kirsty</q9>’. <q10>Mr Speke replied with a row of laughing faces</q10>, <a10>the panel</a10> <c10>heard</c10>.

In November 2021, at a meeting with the directors of a haulage company, Ms Hallam became stuck on the word ‘<x>depreciation</x>’. <s11>Mr Cadwallader</s11> <c11>told</c11> <a11>her</a11> <q11>to ‘spit it out, we’re on the clock’</q11>.

‘<q12>I could see the clients looking at the table,</q12>’ <s12>she</s12> <c12>said</c12> in evidence. ‘<q12>Nobody said a word, and nor did I for the rest of the meeting. I went and sat in my car.</q12>’

A client who was present, Barbara Nunn, gave a written statement. <s13>She</s13> <c13>remembered</c13> ‘<q13>feeling embarrassed for everyone except the one person who should have been embarrassed</q13>’.

<s14>Mr Cadwallader, 57</s14>, <c14>denied</c14> <q14>bullying his colleague</q14>. <s15,16>He</s15,16> <c15>accepted</c15> <q15>using the phrase</q15> but <c16>insisted</c16> <q16>he would have said the same to anyone</q16>. ‘<q17>I am impatient with everybody. Ask my wife,</q17>’ <s17>he</s17> <c17>told</c17> <a17>the tribunal</a17>.

Asked by Oliver Fennick, for Ms Hallam, why he had never apologised, <s18>the partner</s18> <c18>answered</c18> that <q18>he ‘did not think an apology was called for’</q18>.

<s19>The firm’s human resources manager, Geraldine Tipton</s19>, <c19>admitted</c19> that <q19>a grievance lodged by Ms Hallam in January 2022 had been left in a drawer for 11 weeks</q19>. <s20,21>She</s20,21> <c20>said</c20> <q20>she had been advised by a more senior colleague ‘<n20>to let it blow over</n20>’</q20>, but <c21>could not recall</c21> <q21>who it was</q21>.

Ms Hallam resigned in June 2022 after being left off the invitation to the firm’s summer party. She now works for a charity in Stourbridge.

<s22>Judge Strachan</s22> <c22>was critical of</c22> <q22>the firm’s equality training, which consisted of an online quiz</q22>. Three of the partners had not taken it.

The tribunal awarded £24,500 for injury to feelings and £17,800 for loss of earnings. <s23>It</s23> <c23>recommended</c23> that <q23>managers at both offices be given training by the end of the year</q23>.

Outside court <s24>her solicitor, Tunde Bakare</s24>, <c24>described</c24> the judgment as ‘<q24>a message to every employer that patience costs nothing</q24>’.

<s25>Ms Hallam herself</s25> <c25>hopes</c25> that <q25>others will be encouraged to come forward</q25>. ‘<q26>At the charity it took me four minutes to give my name on the first day,</q26>’ <s26>she</s26> <c26>said</c26>. ‘<q26>They waited. That was all I ever wanted.</q26>’

<s27>Pemberton Royle</s27> <c27>said</c27> <q27>it was considering an appeal</q27>. Mr Cadwallader retired from the firm in March and could not be reached.
-----
1 | mixed | Neil Cadwallader | PERSON | none
2 | mixed | Neil Cadwallader | PERSON | title
3 | mixed | Kirsty Hallam | PERSON | name
4 | mixed | employment tribunal in Birmingham | ORG | organisation
5 | indirect | employment tribunal in Birmingham | ORG | pronoun
6 | direct | Fiona Strachan | PERSON | name
7 | indirect | - | - | none
8 | mixed | Neil Cadwallader | PERSON | pronoun
9 | mixed | Neil Cadwallader | PERSON | pronoun
10 | indirect | - | - | none
11 | mixed | Neil Cadwallader | PERSON | surname
12 | direct | Kirsty Hallam | PERSON | pronoun
13 | mixed | Barbara Nunn | PERSON | pronoun
14 | indirect | Neil Cadwallader | PERSON | surname
15 | indirect | Neil Cadwallader | PERSON | pronoun
16 | indirect | Neil Cadwallader | PERSON | pronoun
17 | direct | Neil Cadwallader | PERSON | pronoun
18 | mixed | Neil Cadwallader | PERSON | title
19 | indirect | Geraldine Tipton | PERSON | name
20 | mixed | Geraldine Tipton | PERSON | pronoun
21 | attitude | Geraldine Tipton | PERSON | pronoun
22 | indirect | Fiona Strachan | PERSON | surname
23 | indirect | employment tribunal in Birmingham | ORG | pronoun
24 | mixed | Tunde Bakare | PERSON | name
25 | attitude | Kirsty Hallam | PERSON | surname
26 | direct | Kirsty Hallam | PERSON | pronoun
27 | indirect | Pemberton Royle | ORG | organisation
entity | PERSON | Kirsty Hallam | Ms Hallam | Accountant | Pemberton Royle
entity | PERSON | Neil Cadwallader | Mr Cadwallader | senior partner | Pemberton Royle
entity | PERSON | Fiona Strachan | Employment Judge Fiona Strachan; Judge Strachan | Employment Judge | -
entity | PERSON | Jonathan Speke | Mr Speke | - | Pemberton Royle
entity | PERSON | Barbara Nunn | - | - | -
entity | PERSON | Oliver Fennick | - | - | -
entity | PERSON | Geraldine Tipton | - | human resources manager | Pemberton Royle
entity | PERSON | Tunde Bakare | - | solicitor | -
entity | ORG | Pemberton Royle | - | - | -
entity | LOC | Birmingham | - | - | -
entity | LOC | Solihull | - | - | -
entity | LOC | Kidderminster | - | - | -
entity | LOC | Stourbridge | - | - | -
meta | Accountant with stammer told to ‘spit it out’ wins £42,000 | - | Jessamy Tolland
