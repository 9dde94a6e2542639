‘<q1>They stole our summer... then sent us a bill for the grass</q1>’

<s2>Furious caravan owners</s2> <c2>blast</c2> holiday giant’s “<q2>daylight robbery</q2>” as pitch fees soar

EXCLUSIVE by Kelly-Ann Stobbs

A RETIRED bus driver who sank his life savings into a seaside caravan has been ordered to shift it in 28 days – for refusing to pay an extra £1,900 a year.

Grandad Terry Blenkinsop, 71, and wife Pauline bought their Willerby Malton at Cobble Bay near Withernsea in 2016, when the park belonged to a local farmer.

Now it is owned by Jubilo, the holiday camp titan run by flashy tycoon Damon Prynne, who drives a Bentley with the number plate FUN 1.

“<q3>They stole our summer, then they sent us a bill for the grass,</q3>” <c3>said</c3> <s3>Terry</s3>, who drove the number 75 from Hull for 33 years. “<q3>I cut that grass myself!</q3>”

Pauline, 68, has been treated for cancer at Castle Hill Hospital. <s4>She</s4> <c4>told</c4> <a4>the Mirror</a4>: “<q4>It was the one place I didn’t feel poorly. Jubilo don’t see people, they see plots.</q4>”

<s5>The couple</s5> <c5>say</c5> <q5>fees have rocketed from £3,400 to £7,150 since the takeover</q5>. <q6>The swimming pool has been shut since Easter and the Mermaid Bar sells only Monster and crisps</q6>, <s6>they</s6> <c6>claim</c6>.

<s7>A letter from Jubilo’s lawyers, Fenner Stringfellow</s7>, <c7>warned</c7> that <q7>their van would be “removed and stored at your expense”</q7>.

They are not alone. More than 600 owners have joined Fair Pitch UK, a campaign set up by dinner lady Chantelle Oduya after her dad was booted off a Jubilo site in Skegness.

<s8>Chantelle, 39, of Bransholme</s8>, <c8>wants</c8> <q8>MPs to give caravan owners the same rights as tenants under the Mobile Homes Act</q8>. “<q9>If a landlord in Leeds did this he’d be in front of a judge,</q9>” <s9>she</s9> <c9>fumed</c9>.

<s10,11>Labour MP Winston Harker</s10,11> <c10>branded</c10> Jubilo “<q10>vultures in a bobble hat</q10>”, a swipe at its cuddly bear mascot, and <c11>vowed</c11> <q11>to haul Prynne before the Business and Trade Committee</q11>.

<s12>The Competition and Markets Authority</s12> <c12>confirmed</c12> <q12>it was “considering complaints” about parks across East Yorkshire and Lincolnshire</q12>. <s13>The watchdog</s13> <c13>would not say</c13> <q13>if Jubilo was among them</q13>.

Prynne, 46, bought Cobble Bay for £22million in 2022, along with Pendragon Sands in Cornwall and Loch Etchan Lodges. Last year he paid himself £4.1million and sponsored Doncaster, whose players now wear Jubilo on their shirts. He was at the Eco-Power Stadium on Saturday when they lost 3-0 to Barrow.

Approached outside his mansion in Alderley Edge, <s14>he</s14> <c14>snapped</c14>: “<q14>Read the contract, love.</q14>”

<s15>Jubilo</s15> <c15>denied</c15> <q15>profiteering</q15>. <s17>A spokeswoman</s17> <c17>said</c17>: “<q17>Fees reflect a £9million investment in our FunZone and Splash Planet brands. We have offered Mr and Mrs Blenkinsop a payment plan.</q17>”

<s18>The pair</s18> <c18>insist</c18> <q18>no such offer ever arrived</q18>.

<s19>The National Caravan Owners’ League</s19> <c19>advised</c19> <a19>anyone in dispute</a19> <q19>to keep paying and call Citizens Advice</q19>.

But Terry is digging in. <s20>He</s20> <c20>plans</c20> <q20>to chain himself to the van when the bailiffs come on August Bank Holiday Monday</q20>.

“<q21>I’ve been through the miners’ strike and three hip operations,</q21>” <s21>the grandad</s21> <c21>said</c21>. “<q21>I’m not scared of a feller in a bobble hat.</q21>”
-----
1 | direct | Terry Blenkinsop | PERSON | none
2 | mixed | Furious caravan owners | GROUP | group
3 | direct | Terry Blenkinsop | PERSON | name
4 | direct | Pauline | PERSON | pronoun
5 | indirect | Terry Blenkinsop and Pauline | GROUP | group
6 | indirect | Terry Blenkinsop and Pauline | GROUP | pronoun
7 | mixed | letter from Jubilo’s lawyers | DOCUMENT | document
8 | attitude | Chantelle Oduya | PERSON | name
9 | direct | Chantelle Oduya | PERSON | pronoun
10 | mixed | Winston Harker | PERSON | name
11 | indirect | Winston Harker | PERSON | name
12 | mixed | Competition and Markets Authority | ORG | organisation
13 | attitude | Competition and Markets Authority | ORG | organisation
14 | direct | Damon Prynne | PERSON | pronoun
15 | indirect | Jubilo | ORG | organisation
17 | direct | Jubilo | ORG | organisation
18 | indirect | Terry Blenkinsop and Pauline | GROUP | group
19 | indirect | National Caravan Owners’ League | ORG | organisation
20 | attitude | Terry Blenkinsop | PERSON | pronoun
21 | direct | Terry Blenkinsop | PERSON | title
entity | PERSON | Terry Blenkinsop | Terry | bus driver | -
entity | PERSON | Pauline | Mrs Blenkinsop | - | -
entity | PERSON | Damon Prynne | Prynne | tycoon | Jubilo
entity | PERSON | Chantelle Oduya | Chantelle | dinner lady | Fair Pitch UK
entity | PERSON | Winston Harker | - | MP | Labour
entity | ORG | Jubilo | - | - | -
entity | ORG | Castle Hill Hospital | - | - | -
entity | ORG | Mirror | - | - | -
entity | ORG | Fenner Stringfellow | - | - | -
entity | ORG | Fair Pitch UK | - | - | -
entity | ORG | Business and Trade Committee | - | - | -
entity | ORG | Competition and Markets Authority | - | - | -
entity | ORG | Doncaster | - | - | -
entity | ORG | Barrow | - | - | -
entity | ORG | National Caravan Owners’ League | - | - | -
entity | ORG | Citizens Advice | - | - | -
entity | NORP | Labour | - | - | -
entity | LOC | Cobble Bay | - | - | -
entity | LOC | Withernsea | - | - | -
entity | LOC | Hull | - | - | -
entity | LOC | Mermaid Bar | - | - | -
entity | LOC | Skegness | - | - | -
entity | LOC | Bransholme | - | - | -
entity | LOC | Leeds | - | - | -
entity | LOC | East Yorkshire | - | - | -
entity | LOC | Lincolnshire | - | - | -
entity | LOC | Pendragon Sands | - | - | -
entity | LOC | Cornwall | - | - | -
entity | LOC | Loch Etchan Lodges | - | - | -
entity | LOC | Eco-Power Stadium | - | - | -
entity | LOC | Alderley Edge | - | - | -
meta | They stole our summer... then sent us a bill for the grass | - | Kelly-Ann Stobbs
