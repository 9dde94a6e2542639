<q1>Flood wall will 'drown us in debt'</q1>, <c1>says</c1> <s1>parish leader</s1>

By Tamsin Okafor-Lyle

A £31m scheme to keep the River Wring out of four fenland villages could be scrapped after a row over who should pay for its pumps.

<s2>Wringmouth Internal Drainage Board (IDB)</s2> <c2>said</c2> <q2>it could not find its £4.2m share of the Three Sluices scheme without doubling its rates</q2>.

"<q3>We drain 19,000 acres with eleven staff and a 1964 pump called Doreen,</q3>" <c3>said</c3> <s3>its chief executive, Hector Blackadder</s3>. "<q3>There's nothing left to sell.</q3>"

<s4>Mr Blackadder</s4> <c4>said</c4> <q4>the Environment Agency had promised in March to cover the shortfall</q4>.

<s5>The agency</s5> <c5>denied</c5> <q5>making any such promise</q5>. <s6>A spokeswoman</s6> <c6>said</c6> <q6>it was "committed to working with partners"</q6>.

Parish councils in Quadby, Monksdyke, Little Hallow and Saltwell would each have to find £60,000.

Ivy Sargent has chaired Quadby Parish Council since 2011. "<q7>Our whole precept is £14,000,</q7>" <s7>she</s7> <c7>said</c7>. "<q7>They'd have to take the hall and the swings.</q7>"

<s8>Monksdyke's clerk, retired Wing Cdr Rafe Tolliver</s8>, <c8>described</c8> the request as "<q8>a polite mugging</q8>". Saltwell has set aside £5,000, while Little Hallow will vote at its Annual Parish Meeting in May.

When Storm Edwin hit in December 2019, 140 homes were flooded on the Rudkin estate and along Chantry Close, and children were taken out of St Guthlac's Primary School by tractor.

Engineers from Bamfield Hurst, the Peterborough contractor chosen to build the wall, finished their survey at Cuthbert's Bridge in the autumn. <s9>A letter from the firm</s9> <c9>warns</c9> that <q9>its price will be held only until 30 September</q9>.

<s10>Bamfield</s10> <c10>said</c10> <q10>it "remained hopeful"</q10>.

<s11>Campaign group Dry Feet</s11> <c11>urged</c11> <a11>ministers</a11> <q11>to step in before next winter</q11>. Its founder, Pastor Comfort Nwosu, has been flooded twice at her bungalow in Fenwick Row.

"<q12>I sleep with my wellies beside the Bible,</q12>" <s12>the Pentecostal minister</s12> <c12>said</c12>. "<q12>When it rains I don't sleep.</q12>"

<s13>Ms Nwosu</s13> <c13>believes</c13> <q13>the villages are being "traded like stamps"</q13>.

<s14>Conservative MP Sir Anselm Peake</s14> <c14>said</c14> <q14>he would raise the matter with the Treasury</q14>, while <s15>Lincolnshire County Council</s15> <c15>hopes</c15> <q15>to lend the board part of the money</q15>. <s16>The council's leader, Bev Winter</s16>, <c16>cautioned</c16> that <q16>any loan would have to be agreed by Audit Committee</q16>.

<s17>The Holland branch of the National Farmers' Union (NFU)</s17> <c17>backs</c17> <q17>the wall</q17>. <q18>Without it, 6,000 acres of Grade 1 land would be lost</q18>, <c18>according to</c18> <s18>branch secretary Piet van Loon</s18>.

<s19>The Department for Environment, Food and Rural Affairs (Defra)</s19> <c19>said</c19> <q19>it was spending "record sums" on flood defences and that the board should "explore local sources"</q19>.

"<q20>They've explored us,</q20>" <s20>Ms Sargent</s20> <c20>said</c20>. "<q20>We're local, and we're empty.</q20>"
-----
1 | mixed | Ivy Sargent | PERSON | title
2 | indirect | Wringmouth Internal Drainage Board | ORG | organisation
3 | direct | Hector Blackadder | PERSON | name
4 | indirect | Hector Blackadder | PERSON | surname
5 | indirect | Environment Agency | ORG | organisation
6 | mixed | Environment Agency | ORG | organisation
7 | direct | Ivy Sargent | PERSON | pronoun
8 | mixed | Rafe Tolliver | PERSON | name
9 | indirect | letter from the firm | DOCUMENT | document
10 | mixed | Bamfield Hurst | ORG | organisation
11 | indirect | Dry Feet | ORG | organisation
12 | direct | Comfort Nwosu | PERSON | title
13 | mixed | Comfort Nwosu | PERSON | surname
14 | indirect | Anselm Peake | PERSON | name
15 | attitude | Lincolnshire County Council | ORG | organisation
16 | indirect | Bev Winter | PERSON | name
17 | attitude | Holland branch of the National Farmers' Union | ORG | organisation
18 | indirect | Piet van Loon | PERSON | name
19 | mixed | Department for Environment, Food and Rural Affairs | ORG | organisation
20 | direct | Ivy Sargent | PERSON | surname
entity | ORG | Wringmouth Internal Drainage Board | IDB | - | -
entity | PERSON | Hector Blackadder | Mr Blackadder | chief executive | Wringmouth Internal Drainage Board
entity | ORG | Environment Agency | - | - | -
entity | PERSON | Ivy Sargent | Ms Sargent | - | Quadby Parish Council
entity | ORG | Quadby Parish Council | - | - | -
entity | PERSON | Rafe Tolliver | Wing Cdr Rafe Tolliver | clerk | -
entity | ORG | St Guthlac's Primary School | - | - | -
entity | ORG | Bamfield Hurst | Bamfield | - | -
entity | ORG | Dry Feet | - | - | -
entity | PERSON | Comfort Nwosu | Pastor Comfort Nwosu; Ms Nwosu | founder | Dry Feet
entity | PERSON | Anselm Peake | Sir Anselm Peake | MP | -
entity | ORG | Treasury | - | - | -
entity | ORG | Lincolnshire County Council | - | - | -
entity | PERSON | Bev Winter | - | leader | Lincolnshire County Council
entity | ORG | Audit Committee | - | - | -
entity | ORG | Holland branch of the National Farmers' Union | - | - | -
entity | ORG | National Farmers' Union | NFU | - | -
entity | PERSON | Piet van Loon | - | branch secretary | Holland branch of the National Farmers' Union
entity | ORG | Department for Environment, Food and Rural Affairs | Defra | - | -
entity | NORP | Conservative | - | - | -
entity | NORP | Pentecostal | - | - | -
entity | LOC | River Wring | - | - | -
entity | LOC | Quadby | - | - | -
entity | LOC | Monksdyke | - | - | -
entity | LOC | Little Hallow | - | - | -
entity | LOC | Saltwell | - | - | -
entity | LOC | Rudkin estate | - | - | -
entity | LOC | Chantry Close | - | - | -
entity | LOC | Cuthbert's Bridge | - | - | -
entity | LOC | Peterborough | - | - | -
entity | LOC | Fenwick Row | - | - | -
meta | Flood wall will 'drown us in debt', says parish leader | - | Tamsin Okafor-Lyle
