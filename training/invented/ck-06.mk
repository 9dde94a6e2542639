14 die in Gazipur factory fire; <s1>survivors</s1> <c1>say</c1> <q1>gate was locked</q1>

Our Correspondent, Gazipur

<q2>At least 14 garment workers, 11 of them women, were killed and over 40 injured when a fire swept through a six-storey factory at Noyapara in Gazipur yesterday evening</q2>, <s2>the Fire Service and Civil Defence</s2> <c2>said</c2>.

<q3>The blaze originated around 7:10pm in a store of foam on the second floor of Nobanno Knit Composite Ltd, a concern of Talukder Group</q3>, <c3>said</c3> <s3>Md Shahidul Haque, deputy director of the service</s3>.

"<q4>The collapsible gate at the foot of the stairs was padlocked from outside,</q4>" <s4>Shahidul</s4> <c4>told</c4> <a4>reporters</a4> at the spot. "<q4>We cut it with a grinder. That took eleven minutes.</q4>"

<s5>The factory authorities</s5> <c5>denied</c5> <q5>the allegation</q5>.

"<q6>No gate of ours remains locked during a shift,</q6>" <c6>claimed</c6> <s6>Kazi Tanvir Talukder, director (operations) of Talukder Group</s6>. <s7>He</s7> <c7>alleged</c7> that <q7>panicked workers had jammed the exit themselves</q7>.

<s8>Shefali Begum, 27, a sewing operator</s8>, <c8>said</c8> <q8>the floor in-charge had called the alarm a drill and told them to sit back down</q8>.

"<q9>He shouted, '<n9>Whoever leaves will lose the Eid bonus,</n9>'</q9>" <s9>she</s9> <c9>recalled</c9> at Tongi General Hospital, her forearms in gauze.

Her younger sister, Rahela, leapt from the fourth floor and did not survive. Outside the morgue of Dhaka Medical College Hospital (DMCH), Rahela's husband stood with her identity card.

"<q10>I don't want their money. Her ring, her sandals, give me anything,</q10>" <c10>said</c10> <s10>Abdul Momin</s10>, who pulls a rickshaw-van in Mirzapur.

<q11>Nine of the bodies were charred beyond recognition</q11>, <s11,12>DMCH Director Brig Gen Ashfaqur Rahman</s11,12> <c11>informed</c11>, <c12>adding</c12> that <q12>DNA samples would be collected from today</q12>.

<s13>State Minister for Labour Selina Parveen Khan</s13>, visiting the site around midnight, <c13>announced</c13> <q13>Tk 2 lakh for each bereaved family</q13>. <s14>She</s14> also <c14>vowed</c14> "<q14>exemplary punishment, however long the hands of the owner</q14>".

<s15>Jagoron Poshak Sramik Jote, a platform of nine unions</s15>, <c15>rejected</c15> the sum as "<q15>the price of two machines</q15>". <s16>Its president, Lovely Akter Banu</s16>, <c16>demanded</c16> <q16>the arrest of Talukder Group Chairman Alhaj Nurul Islam Talukder within 24 hours</q16>.

Contacted, <s17>Basan Police Station OC Rafiqul Alam</s17> <c17>said</c17> <q17>the chairman had left for Singapore on Monday</q17>. "<q18>A case is being prepared. Nobody has been held yet,</q18>" <s18>the OC</s18> <c18>said</c18>.

In a statement, <s19>the Bangladesh Garment Manufacturers and Exporters Association (BGMEA)</s19> <c19>maintained</c19> that <q19>the building had cleared its safety inspection in March</q19>. However, <s20>a report by the Ready-Made Safety Council</s20> <c20>noted</c20> last year that <q20>there was "no second stair on the west side"</q20>.

Cartons bearing the names of Kleinholz of Germany and the Spanish chain Zaya lay on the pavement of Shimultoli Road. <s21>Kleinholz</s21> <c21>said</c21> by email <q21>it had placed no orders with Nobanno since 2023</q21>.

<s22>The Rotterdam-based Stitch Justice Network</s22> <c22>called</c22> the claim "<q22>difficult to square with the cartons</q22>".

Angry locals blocked the Dhaka-Mymensingh highway for two hours till members of the Industrial Police and Ansar dispersed them. <s23>A banner</s23> <c23>read</c23>: "<q23>Count us before you count the shipment.</q23>"
-----
1 | indirect | survivors | GROUP | group
2 | indirect | Fire Service and Civil Defence | ORG | organisation
3 | indirect | Md Shahidul Haque | PERSON | name
4 | direct | Md Shahidul Haque | PERSON | name
5 | indirect | Nobanno Knit Composite Ltd | ORG | organisation
6 | direct | Kazi Tanvir Talukder | PERSON | name
7 | indirect | Kazi Tanvir Talukder | PERSON | pronoun
8 | indirect | Shefali Begum | PERSON | name
9 | direct | Shefali Begum | PERSON | pronoun
10 | direct | Abdul Momin | PERSON | name
11 | indirect | Ashfaqur Rahman | PERSON | name
12 | indirect | Ashfaqur Rahman | PERSON | name
13 | indirect | Selina Parveen Khan | PERSON | name
14 | mixed | Selina Parveen Khan | PERSON | pronoun
15 | mixed | Jagoron Poshak Sramik Jote | ORG | organisation
16 | indirect | Lovely Akter Banu | PERSON | name
17 | indirect | Rafiqul Alam | PERSON | name
18 | direct | Rafiqul Alam | PERSON | title
19 | indirect | Bangladesh Garment Manufacturers and Exporters Association | ORG | organisation
20 | mixed | report by the Ready-Made Safety Council | DOCUMENT | document
21 | indirect | Kleinholz | ORG | organisation
22 | mixed | Stitch Justice Network | ORG | organisation
23 | direct | banner | DOCUMENT | document
entity | PERSON | Md Shahidul Haque | Shahidul | deputy director | Fire Service and Civil Defence
entity | PERSON | Kazi Tanvir Talukder | - | director (operations) | Talukder Group
entity | PERSON | Shefali Begum | - | sewing operator | -
entity | PERSON | Rahela | - | - | -
entity | PERSON | Abdul Momin | - | - | -
entity | PERSON | Ashfaqur Rahman | Brig Gen Ashfaqur Rahman | Director | Dhaka Medical College Hospital
entity | PERSON | Selina Parveen Khan | - | State Minister for Labour | -
entity | PERSON | Lovely Akter Banu | - | president | Jagoron Poshak Sramik Jote
entity | PERSON | Nurul Islam Talukder | Alhaj Nurul Islam Talukder | Chairman | Talukder Group
entity | PERSON | Rafiqul Alam | - | OC | Basan Police Station
entity | ORG | Fire Service and Civil Defence | - | - | -
entity | ORG | Nobanno Knit Composite Ltd | Nobanno | - | -
entity | ORG | Talukder Group | - | - | -
entity | ORG | Tongi General Hospital | - | - | -
entity | ORG | Dhaka Medical College Hospital | DMCH | - | -
entity | ORG | Jagoron Poshak Sramik Jote | - | - | -
entity | ORG | Basan Police Station | - | - | -
entity | ORG | Bangladesh Garment Manufacturers and Exporters Association | BGMEA | - | -
entity | ORG | Ready-Made Safety Council | - | - | -
entity | ORG | Kleinholz | - | - | -
entity | ORG | Zaya | - | - | -
entity | ORG | Stitch Justice Network | - | - | -
entity | ORG | Industrial Police | - | - | -
entity | ORG | Ansar | - | - | -
entity | NORP | Spanish | - | - | -
entity | LOC | Gazipur | - | - | -
entity | LOC | Noyapara | - | - | -
entity | LOC | Mirzapur | - | - | -
entity | LOC | Singapore | - | - | -
entity | LOC | Germany | - | - | -
entity | LOC | Shimultoli Road | - | - | -
entity | LOC | Rotterdam | - | - | -
entity | LOC | Dhaka-Mymensingh highway | - | - | -
meta | 14 die in Gazipur factory fire; survivors say gate was locked | - | Our Correspondent
