Greenan Leaf collapses with debts of €31m

<s1>Examiner</s1> <c1>says</c1> <q1>rescue talks ‘ran out of road’</q1> as grocers scramble for bagged salad

By Tara Quirke-Nolan | Retail Ledger

Greenan Leaf, Ireland’s biggest packer of bagged salad, is to be wound up with the loss of 274 jobs after <a2>the High Court</a2> <c2>was told</c2> that <q2>no investor would put in the €9m it needed</q2>.

Mr Justice Cathal Brannock appointed Deirdre Molloy-Keane of KRS Advisory as liquidator on Tuesday, ending 71 days of examinership. ‘<q3>I do this with great reluctance,</q3>’ <s3>the judge</s3> <c3>said</c3>.

The examiner, Padraig Furey, held his last meeting with a Dutch bidder on Sunday. <s4>The insolvency practitioner</s4> <c4>declined to identify</c4> <q4>the suitor</q4>, but <s5>Retail Ledger</s5> <c5>understands</c5> <q5>it to be Vandenbosch Vers of Venlo</q5>.

<s6>The Limburg group</s6> <c6>replied</c6> that <q6>it ‘does not discuss the gossip of others’</q6>.

Greenan’s troubles are laid bare in an affidavit by finance director Niamh Tansey. <s7>It</s7> <c7>blames</c7> ‘<q7>three bad Junes and one bad customer</q7>’. <s8>The document</s8> <c8>adds</c8> that <q8>€12.4m is owed to Bank of Leinster and €2.1m to growers</q8>. The customer appears only as ‘<x>Retailer B</x>’.

<s9>Kolmar</s9>, which switched its salad to Huerta Levante of Murcia last autumn, <c9>bristled at</c9> <q9>the suggestion that it was to blame</q9>.

‘<q10>We pay in 14 days and always have,</q10>’ <c10>said</c10> <s10>a spokesperson for the German discounter</s10>. Two supermarkets, Fairgreen and Hanley’s, are flying in leaves from Britain. <s11>Both chains</s11> <c11>expect</c11> <q11>gaps on shelves by the weekend</q11>.

Barra Quigley sold Tullow Greens, once Greenan’s closest competitor, to Kerrigan Group in 2016.

‘<q12>Salad is a perishable business run on invoices that never go off,</q12>’ <c12>quipped</c12> <s12>the Carlow man</s12>. <s13>He</s13> <c13>doubts</c13> that <q13>any packer in the country has made money since 2021</q13>.

Among growers there is anger. ‘<q14>I’ve 40 acres of cos and nobody to cut it,</q14>’ <s14>a supplier near Rush in north Dublin</s14> <c14>texted</c14> <a14>this magazine</a14>.

<s15>The Irish Farmers’ Association (IFA)</s15> <c15>pressed</c15> <a15>Minister for Agriculture Lorcan Heffernan</a15> <q15>to set up a hardship fund</q15>. <s16>The Minister</s16> <c16>responded</c16> that <q16>the taxpayer could not ‘stand behind every lettuce’</q16>.

‘<q17>He might stand behind one,</q17>’ <c17>said</c17> <s17>Una Ní Bhraonáin</s17>, who chairs the farm lobby’s horticulture committee.

<s18>Siptu organiser Marius Balan</s18> <c18>claimed</c18> <q18>night-shift workers at the Navan plant learned of the closure from a security guard</q18>. <s19>The union</s19> <c19>fears</c19> <q19>redundancy will not be paid before Christmas</q19>.

Fintan Greenan, who started with one polytunnel in Kilbeg in 1988 and left the board in 2020, sent a letter to staff on Monday. ‘<q20>I am sorry I sold you to men with spreadsheets,</q20>’ <s20>the founder</s20> <c20>wrote</c20>.

<s21>Corrib Eleven, the private equity house</s21> that bought him out, <c21>pointed to</c21> <q21>€22m of investment</q21>. <s22>The firm</s22> <c22>regretted</c22> ‘<q22>an outcome nobody modelled</q22>’.

‘<q23>There is a modern plant here, and a name shoppers know,</q23>’ <s23>Molloy-Keane</s23> <c23>said</c23>. <s24>The liquidator</s24> <c24>hopes</c24> <q24>to sell the Navan site and the Leafling brand separately by June</q24>.

Other suppliers to have failed this year include Hollis & Daughter, Boyne Valley Sprouts and 3Roots.
-----
1 | mixed | Padraig Furey | PERSON | title
2 | indirect | - | - | none
3 | direct | Cathal Brannock | PERSON | title
4 | attitude | Padraig Furey | PERSON | title
5 | indirect | Retail Ledger | ORG | organisation
6 | mixed | Vandenbosch Vers | ORG | organisation
7 | mixed | affidavit by finance director Niamh Tansey | DOCUMENT | pronoun
8 | indirect | affidavit by finance director Niamh Tansey | DOCUMENT | document
9 | indirect | Kolmar | ORG | organisation
10 | direct | Kolmar | ORG | organisation
11 | attitude | Fairgreen and Hanley’s | GROUP | group
12 | direct | Barra Quigley | PERSON | title
13 | attitude | Barra Quigley | PERSON | pronoun
14 | direct | supplier near Rush in north Dublin | PERSON | title
15 | indirect | Irish Farmers’ Association | ORG | organisation
16 | mixed | Lorcan Heffernan | PERSON | title
17 | direct | Una Ní Bhraonáin | PERSON | name
18 | indirect | Marius Balan | PERSON | name
19 | attitude | Siptu | ORG | organisation
20 | direct | Fintan Greenan | PERSON | title
21 | indirect | Corrib Eleven | ORG | organisation
22 | mixed | Corrib Eleven | ORG | organisation
23 | direct | Deirdre Molloy-Keane | PERSON | surname
24 | attitude | Deirdre Molloy-Keane | PERSON | title
entity | PERSON | Cathal Brannock | Mr Justice Cathal Brannock | judge | High Court
entity | PERSON | Deirdre Molloy-Keane | Molloy-Keane | liquidator | KRS Advisory
entity | PERSON | Padraig Furey | - | examiner | -
entity | PERSON | Niamh Tansey | - | finance director | Greenan Leaf
entity | PERSON | Barra Quigley | - | - | -
entity | PERSON | Lorcan Heffernan | - | Minister for Agriculture | -
entity | PERSON | Una Ní Bhraonáin | - | - | Irish Farmers’ Association
entity | PERSON | Marius Balan | - | organiser | Siptu
entity | PERSON | Fintan Greenan | - | founder | Greenan Leaf
entity | ORG | Greenan Leaf | Greenan | - | -
entity | ORG | High Court | - | - | -
entity | ORG | KRS Advisory | - | - | -
entity | ORG | Retail Ledger | - | - | -
entity | ORG | Vandenbosch Vers | - | - | -
entity | ORG | Bank of Leinster | - | - | -
entity | ORG | Kolmar | - | - | -
entity | ORG | Huerta Levante | - | - | -
entity | ORG | Fairgreen | - | - | -
entity | ORG | Hanley’s | - | - | -
entity | ORG | Tullow Greens | - | - | -
entity | ORG | Kerrigan Group | - | - | -
entity | ORG | Irish Farmers’ Association | IFA | - | -
entity | ORG | Siptu | - | - | -
entity | ORG | Corrib Eleven | - | - | -
entity | ORG | Hollis & Daughter | - | - | -
entity | ORG | Boyne Valley Sprouts | - | - | -
entity | ORG | 3Roots | - | - | -
entity | LOC | Ireland | - | - | -
entity | LOC | Venlo | - | - | -
entity | LOC | Limburg | - | - | -
entity | LOC | Murcia | - | - | -
entity | LOC | Britain | - | - | -
entity | LOC | Carlow | - | - | -
entity | LOC | Rush | - | - | -
entity | LOC | Dublin | - | - | -
entity | LOC | Navan | - | - | -
entity | LOC | Kilbeg | - | - | -
entity | NORP | Dutch | - | - | -
entity | NORP | German | - | - | -
meta | Greenan Leaf collapses with debts of €31m | - | Tara Quirke-Nolan
