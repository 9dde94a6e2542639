Hospital surgeon '<q1>frozen out</q1>' after hip warnings

By Keziah Lonsdale

<q2>An NHS trust treated a senior surgeon as "an irritant to be managed" after she warned that patients were dying because of delays to hip operations</q2>, <s2>an employment tribunal</s2> <c2>has ruled</c2>.

Philippa Okonjo-Reeve, 51, was moved to an office with no telephone and removed from the on-call rota at St Wendreda's Hospital in Fenbridge, Cambridgeshire, in the spring of 2022.

<s3>The tribunal</s3> <c3>said</c3> <q3>she had been "frozen out" by Ouse Washes University Hospitals NHS Foundation Trust as a direct result of 11 emails she sent to managers about theatre capacity</q3>.

<s4,5>The trust</s4,5> <c4>apologised</c4> for "<q4>the distress caused</q4>" and <c5>said</c5> <q5>it had since doubled the number of weekend lists</q5>.

Ms Okonjo-Reeve, who trained in Lagos and Norwich, joined the hospital in 2014 and became its lead for trauma four years later.

In evidence <s6>she</s6> <c6>said</c6> <q6>nine elderly patients had died in 2021 after waiting longer than the 36 hours recommended in national guidance</q6>.

"<q7>I was not writing to make trouble. I was writing because I had spoken to their daughters,</q7>" <s7>she</s7> <c7>told</c7> <a7>the panel</a7>.

Her line manager at the time, medical director Dr Crispin Vautrey, replied to the first of the messages within an hour. <s8>He</s8> <c8>promised</c8> <q8>to look at the figures himself</q8>, but by the fourth email the tone had changed.

"<q9>Please consider whether this is how you want to be known here,</q9>" <s9>Dr Vautrey</s9> <c9>wrote</c9> in March 2022.

<s10>The former medical director</s10>, who left the trust last year, <c10>denied</c10> that <q10>the message had been a threat</q10>. <s11>He</s11> <c11>told</c11> <a11>the hearing</a11> <q11>he had been "trying to protect a colleague from herself"</q11>.

<s12>Employment Judge Leonora Stannage</s12> <c12>rejected</c12> <q12>that explanation</q12>.

"<q13>A person who reads these emails in order will see a door being closed a little further each time,</q13>" <s13>she</s13> <c13>said</c13> in a 74-page judgment. "<q13>The claimant was right to keep knocking.</q13>"

<s14>The judge</s14> <c14>found</c14> <q14>no evidence that the trust's chief executive, Gareth Pallister-Noon, had known of the decision to take Ms Okonjo-Reeve off the rota</q14>. But <s15>she</s15> <c15>was critical of</c15> <q15>the speed of his inquiry, which took 14 months to interview four witnesses</q15>.

Mr Pallister-Noon took over in 2020, when the trust was in special measures. It came out of them in January.

<s16>A spokeswoman for the trust</s16> <c16>said</c16>: "<q16>We accept the findings in full. Nobody should fear for their job because they have raised a concern about safety.</q16>"

<s17>She</s17> <c17>did not say</c17> <q17>whether any manager would face disciplinary action</q17>.

<s18>Denzil Catherwell</s18>, whose mother Hephzibah died at St Wendreda's in October 2021 after a wait of three days, <c18>said</c18> <q18>he first learned of the emails from a reporter</q18>.

"<q19>Somebody knew while she was lying there,</q19>" <s19>he</s19> <c19>told</c19> <a19>BBC Radio Cambridgeshire</a19>. "<q19>That is what I can't get past.</q19>"

<s20>The campaign group Candour in Care</s20> <c20>called for</c20> <q20>a public register of whistleblowing cases</q20>. <s21>Its director, Ishbel Torrance-Khan</s21>, <c21>said</c21> <q21>the ruling would be "read in every staff room in the region"</q21>.

<s22>NHS England</s22> <c22>said</c22> <q22>it expected every trust to have a guardian to whom staff could speak in confidence</q22>.

Ms Okonjo-Reeve returned to operating in 2023, at a hospital in Suffolk. <s23>Her solicitor</s23> <c23>said</c23> <q23>she was relieved rather than triumphant and would not be giving interviews</q23>.

A hearing to decide compensation is due to be held in Cambridge in September.
-----
1 | mixed | employment tribunal | ORG | none
2 | mixed | employment tribunal | ORG | organisation
3 | mixed | employment tribunal | ORG | organisation
4 | mixed | Ouse Washes University Hospitals NHS Foundation Trust | ORG | organisation
5 | indirect | Ouse Washes University Hospitals NHS Foundation Trust | ORG | organisation
6 | indirect | Philippa Okonjo-Reeve | PERSON | pronoun
7 | direct | Philippa Okonjo-Reeve | PERSON | pronoun
8 | indirect | Crispin Vautrey | PERSON | pronoun
9 | direct | Crispin Vautrey | PERSON | surname
10 | indirect | Crispin Vautrey | PERSON | title
11 | mixed | Crispin Vautrey | PERSON | pronoun
12 | indirect | Leonora Stannage | PERSON | name
13 | direct | Leonora Stannage | PERSON | pronoun
14 | indirect | Leonora Stannage | PERSON | title
15 | indirect | Leonora Stannage | PERSON | pronoun
16 | direct | Ouse Washes University Hospitals NHS Foundation Trust | ORG | organisation
17 | attitude | Ouse Washes University Hospitals NHS Foundation Trust | ORG | pronoun
18 | indirect | Denzil Catherwell | PERSON | name
19 | direct | Denzil Catherwell | PERSON | pronoun
20 | indirect | Candour in Care | ORG | organisation
21 | mixed | Ishbel Torrance-Khan | PERSON | name
22 | indirect | NHS England | ORG | organisation
23 | indirect | Her solicitor | PERSON | title
entity | PERSON | Philippa Okonjo-Reeve | Ms Okonjo-Reeve | surgeon | Ouse Washes University Hospitals NHS Foundation Trust
entity | PERSON | Crispin Vautrey | Dr Crispin Vautrey; Dr Vautrey | medical director | Ouse Washes University Hospitals NHS Foundation Trust
entity | PERSON | Leonora Stannage | Employment Judge Leonora Stannage | Employment Judge | -
entity | PERSON | Gareth Pallister-Noon | Mr Pallister-Noon | chief executive | Ouse Washes University Hospitals NHS Foundation Trust
entity | PERSON | Denzil Catherwell | - | - | -
entity | PERSON | Hephzibah | - | - | -
entity | PERSON | Ishbel Torrance-Khan | - | director | Candour in Care
entity | ORG | Ouse Washes University Hospitals NHS Foundation Trust | - | - | -
entity | ORG | St Wendreda's Hospital | St Wendreda's | - | -
entity | ORG | NHS | - | - | -
entity | ORG | NHS England | - | - | -
entity | ORG | BBC Radio Cambridgeshire | - | - | -
entity | ORG | Candour in Care | - | - | -
entity | LOC | Fenbridge | - | - | -
entity | LOC | Cambridgeshire | - | - | -
entity | LOC | Lagos | - | - | -
entity | LOC | Norwich | - | - | -
entity | LOC | Suffolk | - | - | -
entity | LOC | Cambridge | - | - | -
meta | Hospital surgeon 'frozen out' after hip warnings | - | Keziah Lonsdale
