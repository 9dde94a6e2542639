‘<q1>Nobody wins on a picket line</q1>’: TTC strike looms as talks drag into final weekend

More than 11,000 operators, collectors and mechanics could walk off the job Monday. Here’s where things stand.

By Bianca Lafrenière
Transportation Reporter

Toronto could wake up on Monday without subways, streetcars or buses, after <s2>the union</s2> representing 11,400 transit workers <c2>said</c2> Friday that <q2>the two sides were “not even in the same postal code” on wages</q2>.

Talks at a downtown hotel broke off shortly after 2 a.m. and were to resume in the evening with the help of a provincial mediator.

“<q3>Nobody wins on a picket line,</q3>” <c3>said</c3> <s3>Carlo Ventresca, president of Transit Workers Local 311</s3>. “<q3>My members don’t want to be standing on Bathurst in the sleet. But they’ve been falling behind since the pandemic, and they’re done.</q3>”

<s4>The local</s4> <c4>is seeking</c4> <q4>raises of 18 per cent over three years, along with protective barriers on all streetcars</q4>. <s5>The TTC</s5> <c5>has offered</c5> <q5>10.5 per cent</q5>.

In an email to the Star, <s6>spokesperson Heather Okonjo</s6> <c6>said</c6> <q6>the commission had tabled “a fair and responsible proposal” and remained at the table</q6>. <s7>She</s7> <c7>would not say</c7> <q7>whether managers would be used to run a skeleton service</q7>.

Mayor Priscilla Dhanraj, who relied on labour support in last year’s byelection, has been careful not to take sides. On Thursday <s8>she</s8> <c8>urged</c8> <a8>both parties</a8> <q8>to keep talking “until the coffee runs out, and then order more.”</q8>

Coun. Brad Ellery, the transit commission’s vice-chair, was blunter. <s9>He</s9> <c9>accused</c9> the union of <q9>using commuters as hostages</q9>.

“<q10>Eighteen per cent, in this economy? Come on,</q10>” <c10>said</c10> <s10>the Etobicoke councillor</s10>. “<q10>There are people riding those buses who haven’t seen a raise in five years.</q10>”

<s11>Ventresca</s11> <c11>dismissed</c11> Ellery as “<q11>a man who takes his Audi to the corner store.</q11>”

The city’s last full transit strike lasted two days, in 2008, before Queen’s Park ordered workers back. Operators lost the right to strike three years later and got it back in 2023, when <s12>a Superior Court judge</s12> <c12>ruled</c12> that <q12>the ban violated their Charter rights</q12>.

<s13>Premier Walt Gundersen</s13> <c13>has not ruled out</c13> <q13>recalling the legislature</q13>. <s14>His labour minister, Indira Bassi</s14>, <c14>told</c14> <a14>reporters</a14> <q14>the government was watching closely but believed the best deals were reached at the bargaining table</q14>.

“<q15>We’re not there yet,</q15>” <s15>Bassi</s15> <c15>said</c15>. “<q15>I don’t want to get there. I have a daughter at York, and she’d never speak to me again.</q15>”

Behind the numbers is a dispute about safety. <q16>Assaults on operators rose 31 per cent last year</q16>, <c16>according to</c16> <s16>figures</s16> obtained by the Star through a freedom-of-information request.

Marie-Ange Toussaint, who has driven the 32 Eglinton West for 14 years, was punched in the face in February by a passenger she had asked to stop smoking. She was off work until August.

“<q17>The first thing they sent me was a form,</q17>” <s17>Toussaint</s17> <c17>said</c17>. “<q17>It asked if I had contributed to the incident.</q17>”

The TTC apologized to her in the spring. <s18,19>It</s18,19> <c18>says</c18> <q18>barriers will be installed on half of its streetcars by the end of 2026</q18>, and <c19>maintains</c19> that <q19>the rest of the fleet cannot be retrofitted</q19>.

<s20>A consultant’s study</s20> commissioned by the local <c20>concluded</c20> that <q20>the work was “entirely feasible” at a cost of $14 million</q20>.

Riders, meanwhile, are making plans. <s21>TTCriders Now, an advocacy group</s21>, <c21>is calling on</c21> <a21>employers</a21> <q21>to let people work from home</q21>, and a spreadsheet matching drivers with seniors who have medical appointments had drawn 900 names by Friday afternoon.

<s22>Its co-founder, Devontae Miles</s22>, <c22>says</c22> <q22>his group supports the workers</q22>.

“<q23>Low-income riders get hurt by a strike, and they get hurt by a system where the drivers are scared,</q23>” <s23>he</s23> <c23>said</c23>. “<q23>We can hold both of those in our heads.</q23>”

At Warden station, Lorraine Pak was less patient. The 58-year-old cleans offices at King and Bay, starting at 5 a.m., and <s24>she</s24> <c24>figures</c24> <q24>a cab would cost her $45 each way</q24>.

“<q25>That’s half my shift,</q25>” <s25>she</s25> <c25>said</c25>. “<q25>So who’s on strike, them or me?</q25>”

<s26>The board of trade</s26> <c26>has estimated</c26> that <q26>each day without service would cost the region’s economy $70 million</q26>.

<s27>Ventresca and Okonjo</s27> both <c27>said</c27> <q27>they hoped for a settlement before the deadline of 12:01 a.m. Monday</q27>.

The mediator, retired judge Paul Szymanski, declined to comment.
-----
1 | direct | Carlo Ventresca | PERSON | none
2 | mixed | Transit Workers Local 311 | ORG | organisation
3 | direct | Carlo Ventresca | PERSON | name
4 | attitude | Transit Workers Local 311 | ORG | organisation
5 | indirect | TTC | ORG | organisation
6 | mixed | Heather Okonjo | PERSON | name
7 | attitude | Heather Okonjo | PERSON | pronoun
8 | mixed | Priscilla Dhanraj | PERSON | pronoun
9 | indirect | Brad Ellery | PERSON | pronoun
10 | direct | Brad Ellery | PERSON | title
11 | mixed | Carlo Ventresca | PERSON | surname
12 | indirect | Superior Court judge | PERSON | title
13 | attitude | Walt Gundersen | PERSON | name
14 | indirect | Indira Bassi | PERSON | name
15 | direct | Indira Bassi | PERSON | surname
16 | indirect | figures obtained by the Star through a freedom-of-information request | DOCUMENT | document
17 | direct | Marie-Ange Toussaint | PERSON | surname
18 | indirect | TTC | ORG | pronoun
19 | indirect | TTC | ORG | pronoun
20 | mixed | consultant’s study commissioned by the local | DOCUMENT | document
21 | indirect | TTCriders Now | ORG | organisation
22 | indirect | Devontae Miles | PERSON | name
23 | direct | Devontae Miles | PERSON | pronoun
24 | attitude | Lorraine Pak | PERSON | pronoun
25 | direct | Lorraine Pak | PERSON | pronoun
26 | indirect | board of trade | ORG | organisation
27 | indirect | Carlo Ventresca and Heather Okonjo | GROUP | surname
entity | PERSON | Carlo Ventresca | Ventresca | president | Transit Workers Local 311
entity | PERSON | Heather Okonjo | Okonjo | spokesperson | TTC
entity | PERSON | Priscilla Dhanraj | - | Mayor | -
entity | PERSON | Brad Ellery | Coun. Brad Ellery; Ellery | vice-chair | TTC
entity | PERSON | Walt Gundersen | - | Premier | -
entity | PERSON | Indira Bassi | Bassi | labour minister | -
entity | PERSON | Marie-Ange Toussaint | Toussaint | - | TTC
entity | PERSON | Devontae Miles | - | co-founder | TTCriders Now
entity | PERSON | Lorraine Pak | - | - | -
entity | PERSON | Paul Szymanski | - | mediator | -
entity | ORG | TTC | - | - | -
entity | ORG | Transit Workers Local 311 | - | - | -
entity | ORG | Star | - | - | -
entity | ORG | Superior Court | - | - | -
entity | ORG | York | - | - | -
entity | ORG | TTCriders Now | - | - | -
entity | ORG | Queen’s Park | - | - | -
entity | LOC | Toronto | - | - | -
entity | LOC | Bathurst | - | - | -
entity | LOC | Etobicoke | - | - | -
entity | LOC | Warden station | - | - | -
entity | LOC | King | - | - | -
entity | LOC | Bay | - | - | -
meta | ‘Nobody wins on a picket line’: TTC strike looms as talks drag into final weekend | - | Bianca Lafrenière
