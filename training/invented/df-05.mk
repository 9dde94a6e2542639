'<q1>I am rationing by postal code</q1>': N.S. drugstore owner turns families away as antibiotic runs short

By Corinne Babiuk

HALIFAX — <s2>A pharmacist on Nova Scotia's Eastern Shore</s2> <c2>says</c2> <q2>she has begun refusing prescriptions from outside her own village as a common children's antibiotic runs out across Atlantic Canada</q2>.

Anjali Deveau, who is 46 and owns the only drugstore in Port Latimer, was down to 11 bottles of liquid amoxicillin on Thursday.

"<q3>I am rationing by postal code and I hate every minute of it,</q3>" <s3>she</s3> <c3>said</c3>. "<q3>I studied six years to say yes to people.</q3>"

<s4>A sign</s4> taped beside her till <c4>reads</c4>: "<q4>Be kind. We want it too.</q4>"

The trouble began in August, when Pellon Pharma of Laval, Que., stopped a bottling line after an inspection. <s5>The manufacturer</s5>, a unit of Sarvodaya Labs of Pune, India, <c5>has told</c5> <a5>wholesalers</a5> <q5>to expect nothing before Nov. 20</q5>. <s6>It</s6> <c6>apologized for</c6> "<q6>any inconvenience.</q6>"

<s7>Health Canada</s7> <c7>says</c7> <q7>it has cleared an emergency import from Portugal</q7>. <s8>The regulator</s8> <c8>could not say</c8> <q8>how many bottles Nova Scotia would get</q8>.

<s9>Dr. Owen Tattrie</s9>, who treats ear infections at St. Brigid's Children's Hospital in Halifax, <c9>worries</c9> that <q9>parents will start crushing adult tablets</q9>.

Down the shore in Sheet Brook, Dr. Helen Amirault spends her lunch hours rewriting prescriptions. <s10>The family doctor</s10> <c10>puts</c10> the number at "<q10>10 a day, 12 on Mondays.</q10>" <s11>The pediatrician</s11>, for his part, <c11>is adamant</c11> that <q11>nobody should drive to New Brunswick on a rumour</q11>.

<s12>Both physicians</s12> <c12>fear</c12> <q12>a bad flu season on top of it</q12>.

Tyler Gloade has already done the driving. The welder from Cape Dorchester took his feverish three-year-old to four stores in one evening while his wife stayed with the baby.

"<q13>I had the prescription in one hand and her in the other,</q13>" <c13>said</c13> <s13>the father of two</s13>. <q14>At the last stop, a Brightwell Drugs in Truro, he was offered lozenges</q14>, <s14>he</s14> <c14>added</c14>. <s15>The chain</s15> <c15>said</c15> <q15>it does not limit sales by address "and never will."</q15>

In the legislature, <s16,17>Health Minister Lorne Gillespie</s16,17> <c16>assured</c16> <a16>members</a16> that "<q16>no child in this province will go without</q16>" and <c17>urged</c17> <a17>parents</a17> <q17>not to stockpile</q17>. <s18>New Democrat Roseline Comeau</s18> <c18>accused</c18> him of <q18>governing by press release</q18>.

<s19>The federal health minister</s19>, in Moncton for a fundraiser, <c19>called</c19> the situation "<q19>manageable.</q19>"

"<q20>Manageable is a word for people who don't have to answer the phone,</q20>" <c20>retorted</c20> <s20>Deveau</s20>.

<s21>A report published last spring by the Canadian Institute for Drug Supply</s21> <c21>found</c21> <q21>one in three pediatric liquids sold in the country came from a single plant</q21>. <s22>The 90-page document</s22> <c22>recommended</c22> <q22>a six-week national reserve</q22>. None was built.

<s23>The Atlantic Pharmacists' Alliance</s23>, which speaks for 1,900 druggists from Edmundston to St. John's, <c23>wants</c23> <q23>its members to be allowed to mix their own suspensions</q23>. <s24>Its vice-president</s24> <c24>described</c24> the present rules as "<q24>written for a world with full shelves.</q24>"

Until they change, <s25>the Port Latimer pharmacist</s25> <c25>plans</c25> <q25>to keep two bottles back for newborns</q25>. <s26>She</s26> <c26>did not want to say</c26> <q26>where</q26>.
-----
1 | direct | Anjali Deveau | PERSON | none
2 | indirect | Anjali Deveau | PERSON | title
3 | direct | Anjali Deveau | PERSON | pronoun
4 | direct | sign | DOCUMENT | document
5 | indirect | Pellon Pharma | ORG | organisation
6 | mixed | Pellon Pharma | ORG | pronoun
7 | indirect | Health Canada | ORG | organisation
8 | attitude | Health Canada | ORG | organisation
9 | attitude | Owen Tattrie | PERSON | name
10 | mixed | Helen Amirault | PERSON | title
11 | indirect | Owen Tattrie | PERSON | title
12 | attitude | Owen Tattrie and Helen Amirault | GROUP | group
13 | direct | Tyler Gloade | PERSON | title
14 | indirect | Tyler Gloade | PERSON | pronoun
15 | mixed | Brightwell Drugs | ORG | organisation
16 | mixed | Lorne Gillespie | PERSON | name
17 | indirect | Lorne Gillespie | PERSON | name
18 | indirect | Roseline Comeau | PERSON | name
19 | mixed | federal health minister | PERSON | title
20 | direct | Anjali Deveau | PERSON | surname
21 | indirect | report published last spring by the Canadian Institute for Drug Supply | DOCUMENT | document
22 | indirect | report published last spring by the Canadian Institute for Drug Supply | DOCUMENT | document
23 | attitude | Atlantic Pharmacists' Alliance | ORG | organisation
24 | mixed | Its vice-president | PERSON | title
25 | attitude | Anjali Deveau | PERSON | title
26 | attitude | Anjali Deveau | PERSON | pronoun
entity | PERSON | Anjali Deveau | Deveau | pharmacist | -
entity | PERSON | Owen Tattrie | Dr. Owen Tattrie | pediatrician | St. Brigid's Children's Hospital
entity | PERSON | Helen Amirault | Dr. Helen Amirault | family doctor | -
entity | PERSON | Tyler Gloade | - | welder | -
entity | PERSON | Lorne Gillespie | - | Health Minister | -
entity | PERSON | Roseline Comeau | - | - | -
entity | ORG | Pellon Pharma | - | - | -
entity | ORG | Sarvodaya Labs | - | - | -
entity | ORG | Health Canada | - | - | -
entity | ORG | St. Brigid's Children's Hospital | - | - | -
entity | ORG | Brightwell Drugs | - | - | -
entity | ORG | Canadian Institute for Drug Supply | - | - | -
entity | ORG | Atlantic Pharmacists' Alliance | - | - | -
entity | LOC | Halifax | HALIFAX | - | -
entity | LOC | Nova Scotia | N.S. | - | -
entity | LOC | Eastern Shore | - | - | -
entity | LOC | Atlantic Canada | - | - | -
entity | LOC | Port Latimer | - | - | -
entity | LOC | Laval | - | - | -
entity | LOC | Que. | - | - | -
entity | LOC | Pune | - | - | -
entity | LOC | India | - | - | -
entity | LOC | Portugal | - | - | -
entity | LOC | Sheet Brook | - | - | -
entity | LOC | New Brunswick | - | - | -
entity | LOC | Cape Dorchester | - | - | -
entity | LOC | Truro | - | - | -
entity | LOC | Moncton | - | - | -
entity | LOC | Edmundston | - | - | -
entity | LOC | St. John's | - | - | -
entity | NORP | New Democrat | - | - | -
meta | 'I am rationing by postal code': N.S. drugstore owner turns families away as antibiotic runs short | - | Corinne Babiuk
