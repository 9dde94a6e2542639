<q1>Town with no NHS dentist 'forgotten' by health bosses</q1>, <c1>say</c1> <s1>patients</s1>

Callum Overend
BBC News, Lincolnshire

<s2>Patients in a seaside town</s2> where the last NHS dental practice closed in March <c2>say</c2> <q2>they have been "written off" by health bosses</q2>.

Saltmere, in Lincolnshire, has been without a dentist taking NHS work since the Harbour Street surgery handed back its contract, leaving about 8,400 people on its books without care.

<s3>NHS Fens and Coast Integrated Care Board (ICB)</s3>, which took over responsibility for dentistry in 2023, <c3>said</c3> <q3>it was "working at pace" to bring services back</q3>.

<s4>Maureen Tillotson, 71</s4>, <c4>said</c4> <q4>she had driven to a practice in Leicester, a round trip of 150 miles, after a crown fell out on New Year's Day</q4>.

"<q5>I rang 34 places and wrote every one of them down,</q5>" <s5>she</s5> <c5>said</c5>. "<q5>Two laughed. One girl nearly cried with me, bless her.</q5>"

Her husband Geoff, who has Parkinson's disease, has been getting by with a temporary filling kit bought from a chemist. <s6>He</s6> <c6>told</c6> <a6>the BBC</a6> <q6>his wife put it in for him at the kitchen table</q6>.

'<q7>Nobody wants the contract</q7>'

The town is one of several on the east coast <c8>described</c8> by <s8>campaigners</s8> as <q8>dental deserts</q8>.

<q9>One in five adults in the area has pulled out a tooth at home or tried to</q9>, <s9>a report by Healthwatch Lincolnshire</s9> <c9>found</c9> in January.

<s10>Dr Anil Sequeira</s10>, who ran the Harbour Street surgery for 19 years, <c10>said</c10> <q10>he lost £60,000 on NHS patients in his final year</q10>.

"<q11>People assume we walked away for the money. I remortgaged my house to stay,</q11>" <s11>he</s11> <c11>said</c11>.

<s12>The dentist</s12>, who now works four days a week at a private clinic in Grantham, <c12>blamed</c12> <q12>a national contract that pays practices much the same for one filling as for five</q12>.

"<q13>Nobody wants the contract,</q13>" <s13>he</s13> <c13>added</c13>. "<q13>You could put it on eBay with free postage and you'd still be stuck with it.</q13>"

<s14>The British Dental Association</s14> <c14>accused</c14> successive governments of "<q14>managing decline by spreadsheet</q14>".

<s15>Board papers from last month</s15> <c15>showed</c15> <q15>the ICB had tried twice to find a new provider for the town and received no bids</q15>. <s16>They</s16> <c16>warned</c16> that <q16>a third attempt, due in the summer, carried "a significant risk of the same outcome"</q16>.

About 200 people turned up to a public meeting at the Corn Exchange last week, some of them with scarves wound around their jaws. <s17>One placard</s17> <c17>read</c17>: "<q17>Gap year? Try gap decade.</q17>"

The ICB's director of primary care, Heather Nwachukwu, spent most of the two hours on her feet.

"<q18>We have £2.3m ring-fenced for Saltmere and I'd sign it over tomorrow,</q18>" <s18>she</s18> <c18>told</c18> <a18>the audience</a18>.

"<q26>What I can't do is conjure up dentists.</q26>"

<s19>Ms Nwachukwu</s19> <c19>promised</c19> <q19>a mobile unit would visit the town two days a week from June</q19>. Asked whether children would go to the front of the queue, <s20>she</s20> <c20>said</c20> <q20>they would</q20>.

That was some comfort to Josie Lamb, whose youngest has been given antibiotics six times for the same abscess.

"<q21>He's five,</q21>" <c21>said</c21> <s21>the mother of three</s21>. "<q21>He thinks that's what a dentist is, a bottle of banana medicine.</q21>"

<s22>Liberal Democrat MP Rowan Fitzhugh</s22> <c22>has urged</c22> <a22>ministers</a22> <q22>to open a dental school at the University of Lincoln</q22>. <s23>He</s23> <c23>said</c23> <q23>it was "absurd" that the county trained doctors and nurses but not a single dentist</q23>.

<s24>A Department of Health and Social Care spokesperson</s24> <c24>said</c24>: "<q24>We inherited a broken system and we are fixing it, starting with 700,000 extra urgent appointments in the areas that need them most.</q24>"

<s25>The department</s25> <c25>did not say</c25> <q25>how many of those would be in Lincolnshire</q25>.
-----
1 | mixed | patients | GROUP | group
2 | mixed | patients | GROUP | group
3 | mixed | NHS Fens and Coast Integrated Care Board | ORG | organisation
4 | indirect | Maureen Tillotson | PERSON | name
5 | direct | Maureen Tillotson | PERSON | pronoun
6 | indirect | Geoff | PERSON | pronoun
7 | direct | Anil Sequeira | PERSON | none
8 | indirect | campaigners | GROUP | group
10 | indirect | Anil Sequeira | PERSON | name
11 | direct | Anil Sequeira | PERSON | pronoun
12 | indirect | Anil Sequeira | PERSON | title
13 | direct | Anil Sequeira | PERSON | pronoun
14 | mixed | British Dental Association | ORG | organisation
15 | indirect | Board papers from last month | DOCUMENT | document
16 | mixed | Board papers from last month | DOCUMENT | pronoun
17 | direct | One placard | DOCUMENT | document
18 | direct | Heather Nwachukwu | PERSON | pronoun
26 | direct | Heather Nwachukwu | PERSON | none
19 | indirect | Heather Nwachukwu | PERSON | surname
20 | indirect | Heather Nwachukwu | PERSON | pronoun
21 | direct | Josie Lamb | PERSON | title
22 | indirect | Rowan Fitzhugh | PERSON | name
23 | mixed | Rowan Fitzhugh | PERSON | pronoun
24 | direct | Department of Health and Social Care | ORG | organisation
25 | attitude | Department of Health and Social Care | ORG | organisation
9 | indirect | report by Healthwatch Lincolnshire | DOCUMENT | document
entity | PERSON | Maureen Tillotson | - | - | -
entity | PERSON | Geoff | - | - | -
entity | PERSON | Anil Sequeira | Dr Anil Sequeira | dentist | -
entity | PERSON | Heather Nwachukwu | Ms Nwachukwu | director of primary care | NHS Fens and Coast Integrated Care Board
entity | PERSON | Josie Lamb | - | - | -
entity | PERSON | Rowan Fitzhugh | - | MP | Liberal Democrat
entity | ORG | NHS Fens and Coast Integrated Care Board | ICB | - | -
entity | ORG | NHS | - | - | -
entity | ORG | BBC | - | - | -
entity | ORG | eBay | - | - | -
entity | ORG | Harbour Street surgery | - | - | -
entity | ORG | Healthwatch Lincolnshire | - | - | -
entity | ORG | British Dental Association | - | - | -
entity | ORG | University of Lincoln | - | - | -
entity | ORG | Department of Health and Social Care | - | - | -
entity | NORP | Liberal Democrat | - | - | -
entity | LOC | Saltmere | - | - | -
entity | LOC | Lincolnshire | - | - | -
entity | LOC | Leicester | - | - | -
entity | LOC | Grantham | - | - | -
entity | LOC | Corn Exchange | - | - | -
meta | Town with no NHS dentist 'forgotten' by health bosses, say patients | - | Callum Overend
