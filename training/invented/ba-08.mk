<q27>Director ‘ignored crane warnings’ before apprentice’s death</q27>, <a27>court</a27> <c27>told</c27>

By Imogen Fairweather-Das, Court reporter

<q26>The director of a family demolition firm sent an apprentice under a 70-tonne crane he knew to be faulty</q26>, <a26>a jury</a26> <c26>was told</c26>.

<s24>Clive Haggerty, 61, of Orchard Rise, Cannock</s24>, <c24>denies</c24> <q24>the gross negligence manslaughter of Kofi Lightbown, 19, at the former Rugeley Pottery on 3 August 2022</q24>. <s25>His company, Haggerty & Son (Midlands) Ltd</s25>, <c25>denies</c25> <q25>corporate manslaughter</q25>.

<a1>Stafford Crown Court</a1> <c1>heard</c1> that <q1>the boom of the Liebherr crane dropped without warning as Mr Lightbown swept up beneath it</q1>. He died at the Royal Stoke University Hospital two days later.

Opening the case, <s2>Beatrix Nwosu KC</s2> <c2>said</c2> <q2>the director had been handed three written warnings in a month</q2>. “<q3>He put them in a drawer with the takeaway menus,</q3>” <s3>she</s3> <c3>told</c3> <a3>jurors</a3>.

<s4>One letter, from the insurer Penhallow Marine & General</s4>, <c4>said</c4> <q4>the slew brake was “worn past use”</q4>. <s5>A report by inspectors at Tamworth-based LiftRight</s5>, <c5>advised</c5> <a5>the firm</a5> <q5>to take the machine out of service</q5>.

<s6>The prosecutor</s6> <c6>alleged</c6> that <q6>Mr Haggerty carried on because he was being fined £4,000 a day by his client, Bellweather Estates</q6>. <s7>Bellweather</s7>, which is not on trial, <c7>said</c7> after the accident that <q7>it was “heartbroken”</q7>.

<s8>Site foreman Piotr Wesolowski</s8> <c8>told</c8> <a8>the court</a8> <q8>he had twice refused to work near the crane</q8>. “<q9>I said to Clive, that thing will kill somebody,</q9>” <s9>he</s9> <c9>said</c9>. “<q9>He said, ‘<n9>Not on a Friday it won’t.</n9>’</q9>”

Cross-examined by Sir Gareth Pomfret KC, for the defence, <s10>Mr Wesolowski</s10> <c10>denied</c10> <q10>making up the conversation</q10>. <s11,12>He</s11,12> <c11>accepted</c11> that <q11>he had been sacked by the firm for drinking Tyskie in the cab</q11>, and <c12>said</c12> <q12>it was “one can, after hours”</q12>.

<s13>The Health and Safety Executive’s lead investigator, Dr Anneliese Port</s13>, <c13>said</c13> <q13>the brake “would not have held a bicycle”</q13>. <s14>She</s14> <c14>said</c14> <q14>she had not seen a worse one in 22 years</q14>.

<s15>Detective Chief Inspector Hugh Marchbanks, of Staffordshire Police</s15>, <c15>said</c15> <q15>officers searched the yard in Power Station Road and the defendant’s caravan at Rhyl</q15>. A carrier bag found there held the LiftRight report.

In a statement read to the jury, <s16>the dead man’s mother, Abena Lightbown</s16>, <c16>described</c16> her son as “<q16>the one who fixed the neighbours’ bikes</q16>”. <s17>She</s17> <c17>said</c17> <q17>he had joined the apprenticeship scheme, Build Staffordshire, because he wanted to make “something that stayed up”</q17>.

His union branch, Unite Cannock Chase, has placed a bench by the Trent at Armitage.

<s18>Mr Haggerty</s18> <c18>told</c18> <a18>police</a18> in interview that <q18>his late brother, Dean Haggerty, had looked after all plant and paperwork</q18>. <s19>Sir Gareth</s19> <c19>suggested</c19> <q19>the warnings had gone to Dean’s inbox</q19>. “<q20>You never once saw Clive Haggerty open an email, did you?</q20>” <s20>the barrister</s20> <c20>asked</c20>. “<q21>He did the Racing Post on it,</q21>” <c21>replied</c21> <s21>the foreman</s21>.

<s22>Mrs Justice Iqbal-Thorne</s22> <c22>told</c22> <a22>jurors</a22> <q22>to ignore reports in the Express & Star and on Facebook</q22>. <s23>The judge</s23> <c23>said</c23> <q23>the trial might last until Whitsun</q23>.

The Crown Prosecution Service dropped a charge against the defendant’s son, Kyle Haggerty, in January. The case continues.
-----
1 | indirect | - | - | none
2 | indirect | Beatrix Nwosu | PERSON | name
3 | direct | Beatrix Nwosu | PERSON | pronoun
4 | mixed | One letter | DOCUMENT | document
5 | indirect | report by inspectors at Tamworth-based LiftRight | DOCUMENT | document
6 | indirect | Beatrix Nwosu | PERSON | title
7 | mixed | Bellweather Estates | ORG | organisation
8 | indirect | Piotr Wesolowski | PERSON | name
9 | direct | Piotr Wesolowski | PERSON | pronoun
10 | indirect | Piotr Wesolowski | PERSON | surname
11 | indirect | Piotr Wesolowski | PERSON | pronoun
12 | mixed | Piotr Wesolowski | PERSON | pronoun
13 | mixed | Anneliese Port | PERSON | name
14 | indirect | Anneliese Port | PERSON | pronoun
15 | indirect | Hugh Marchbanks | PERSON | name
16 | mixed | Abena Lightbown | PERSON | name
17 | mixed | Abena Lightbown | PERSON | pronoun
18 | indirect | Clive Haggerty | PERSON | surname
19 | indirect | Gareth Pomfret | PERSON | name
20 | direct | Gareth Pomfret | PERSON | title
21 | direct | Piotr Wesolowski | PERSON | title
22 | indirect | Mrs Justice Iqbal-Thorne | PERSON | surname
23 | indirect | Mrs Justice Iqbal-Thorne | PERSON | title
24 | indirect | Clive Haggerty | PERSON | name
25 | indirect | Haggerty & Son (Midlands) Ltd | ORG | organisation
26 | indirect | - | - | none
27 | mixed | - | - | none
entity | PERSON | Clive Haggerty | Mr Haggerty; Clive | director | Haggerty & Son (Midlands) Ltd
entity | LOC | Orchard Rise | - | - | -
entity | LOC | Cannock | - | - | -
entity | PERSON | Kofi Lightbown | Mr Lightbown | apprentice | -
entity | LOC | Rugeley Pottery | - | - | -
entity | ORG | Haggerty & Son (Midlands) Ltd | - | - | -
entity | ORG | Stafford Crown Court | - | - | -
entity | ORG | Royal Stoke University Hospital | - | - | -
entity | PERSON | Beatrix Nwosu | - | prosecutor | -
entity | ORG | Penhallow Marine & General | - | - | -
entity | LOC | Tamworth | - | - | -
entity | ORG | LiftRight | - | - | -
entity | ORG | Bellweather Estates | Bellweather | - | -
entity | PERSON | Piotr Wesolowski | Mr Wesolowski | foreman | -
entity | PERSON | Gareth Pomfret | Sir Gareth Pomfret; Sir Gareth | barrister | -
entity | ORG | Health and Safety Executive | - | - | -
entity | PERSON | Anneliese Port | Dr Anneliese Port | lead investigator | Health and Safety Executive
entity | PERSON | Hugh Marchbanks | Detective Chief Inspector Hugh Marchbanks | Detective Chief Inspector | Staffordshire Police
entity | ORG | Staffordshire Police | - | - | -
entity | LOC | Power Station Road | - | - | -
entity | LOC | Rhyl | - | - | -
entity | PERSON | Abena Lightbown | - | - | -
entity | ORG | Unite Cannock Chase | - | - | -
entity | LOC | Trent | - | - | -
entity | LOC | Armitage | - | - | -
entity | PERSON | Dean Haggerty | Dean | - | -
entity | ORG | Racing Post | - | - | -
entity | PERSON | Mrs Justice Iqbal-Thorne | - | judge | -
entity | ORG | Express & Star | - | - | -
entity | ORG | Facebook | - | - | -
entity | ORG | Crown Prosecution Service | - | - | -
entity | PERSON | Kyle Haggerty | - | - | -
meta | Director ‘ignored crane warnings’ before apprentice’s death, court told | - | Imogen Fairweather-Das, Court reporter
