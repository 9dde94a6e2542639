<s1>Fallon Trethowan</s1> ‘<q1>heartbroken</q1>’ as two-year ban empties Lambley Bottom yard

Fallon Trethowan, the trainer who won the Welsh National with Captain Marzipan, has been banned for two years after <s22>a disciplinary panel</s22> <c22>found</c22> that <q22>she ran horses under another man’s licence</q22>.

The independent panel, sitting at High Holborn, also fined the 39-year-old £15,000 and disqualified Captain Marzipan’s assistant handler, Dessie Looby, for six months.

<s2>The British Horseracing Authority</s2> <c2>said</c2> <q2>the pair had “made a fiction of the licensing system” between March 2023 and last Boxing Day</q2>. <s3>Its counsel, Giles Akintola-Reeve KC</s3>, <c3>told</c3> <a3>the panel</a3> that <q3>29 runners sent out in the name of Perce Handyside, a retired farrier from Nunney, had in truth been trained by Trethowan</q3>.

“<q4>Mr Handyside could not have told you which end to feed,</q4>” <s4>he</s4> <c4>said</c4>.

<s5,6>Trethowan</s5,6> <c5>accepts</c5> that <q5>paperwork was late</q5> but <c6>denies</c6> <q6>deceiving anyone</q6>. “<q7>I’m heartbroken for the staff and for the owners,</q7>” <s7>she</s7> <c7>said</c7> on the steps. “<q7>Perce is my godfather. He held that licence because I was in Musgrove Park having chemotherapy.</q7>”

<s8>Her solicitors, Blandford Quick</s8>, <c8>intend</c8> <q8>to appeal</q8>. <s9>Rupert Quick</s9>, who represented her, <c9>described</c9> the penalty as “<q9>a sledgehammer for a walnut that was already cracked</q9>”.

The National Trainers Federation offered no comment on the case. <s10>A source at the federation</s10>, however, <c10>suggested</c10> <q10>many members would be uneasy</q10>.

Thirty-one horses must leave Lambley Bottom, on the edge of Exmoor, by Sunday week. Captain Marzipan has already gone to Oisín Tallon at Kilbeggan, while the mare Tin Whistle will be sold at Doncaster. Coral cut Captain Marzipan to 20-1 for Aintree.

<s11>Tallon</s11> <c11>hopes</c11> <q11>to run him at Chepstow before Christmas</q11>. “<q12>He ate up, he squealed at a pony, he’s grand,</q12>” <c12>said</c12> <s12>the Irishman</s12>.

The horse is owned by the Plainmoor Partnership, eight former team-mates led by Wes Oakapple, once of Torquay United. <s13>Oakapple</s13>, who scored twice when Torquay beat Yeovil in the 2009 play-offs and now keeps the Dolphin in Paignton, <c13>pledged</c13> <q13>to return to Trethowan</q13>.

“<q14>Fallon found that horse in a field in Roscommon for the price of a van. We’d follow her to Timbuktu,</q14>” <s14>the former winger</s14> <c14>said</c14>. <s15>He</s15> <c15>questioned</c15> <q15>why the BHA took 14 months to act after an inspector visited the yard</q15>.

<s16>The authority</s16> <c16>blamed</c16> <q16>a backlog</q16>. <s17>Its head of integrity, Bettina Szabo-Clay</s17>, <c17>said</c17> <q17>it was “recruiting as we speak”</q17>.

Retained rider Jago Pennock, who was unseated from Tin Whistle at Taunton on Thursday, is without a stable for the second time in a year. <s18>The Professional Jockeys Association</s18> <c18>called on</c18> <a18>racecourses</a18> <q18>to help the lads and lasses</q18>, and <s19>Wincanton</s19> <c19>has promised</c19> <q19>to find work for four of them</q19>.

Looby, from Tipperary, agreed a deal last month to manage a stud in Saudi Arabia. <s20>He</s20> <c20>would not discuss</c20> <q20>the verdict</q20>. <s21>A board at the end of the drive</s21> still <c21>says</c21>: “<q21>Fallon Trethowan Racing: Winners Since 2014.</q21>”
-----
1 | mixed | Fallon Trethowan | PERSON | name
2 | mixed | British Horseracing Authority | ORG | organisation
3 | indirect | Giles Akintola-Reeve | PERSON | name
4 | direct | Giles Akintola-Reeve | PERSON | pronoun
5 | indirect | Fallon Trethowan | PERSON | surname
6 | indirect | Fallon Trethowan | PERSON | surname
7 | direct | Fallon Trethowan | PERSON | pronoun
8 | attitude | Blandford Quick | ORG | organisation
9 | mixed | Rupert Quick | PERSON | name
10 | indirect | source at the federation | PERSON | title
11 | attitude | Oisín Tallon | PERSON | surname
12 | direct | Oisín Tallon | PERSON | title
13 | indirect | Wes Oakapple | PERSON | surname
14 | direct | Wes Oakapple | PERSON | title
15 | indirect | Wes Oakapple | PERSON | pronoun
16 | indirect | British Horseracing Authority | ORG | organisation
17 | mixed | Bettina Szabo-Clay | PERSON | name
18 | indirect | Professional Jockeys Association | ORG | organisation
19 | indirect | Wincanton | ORG | organisation
20 | attitude | Dessie Looby | PERSON | pronoun
21 | direct | board at the end of the drive | DOCUMENT | document
22 | indirect | disciplinary panel | ORG | organisation
entity | PERSON | Fallon Trethowan | Trethowan; Fallon | trainer | Fallon Trethowan Racing
entity | PERSON | Dessie Looby | Looby | assistant handler | -
entity | PERSON | Giles Akintola-Reeve | - | counsel | British Horseracing Authority
entity | PERSON | Perce Handyside | Mr Handyside; Perce | retired farrier | -
entity | PERSON | Rupert Quick | - | - | Blandford Quick
entity | PERSON | Oisín Tallon | Tallon | - | -
entity | PERSON | Wes Oakapple | Oakapple | - | Plainmoor Partnership
entity | PERSON | Bettina Szabo-Clay | - | head of integrity | British Horseracing Authority
entity | PERSON | Jago Pennock | - | Retained rider | -
entity | ORG | British Horseracing Authority | BHA | - | -
entity | ORG | Blandford Quick | - | - | -
entity | ORG | National Trainers Federation | - | - | -
entity | ORG | Coral | - | - | -
entity | ORG | Plainmoor Partnership | - | - | -
entity | ORG | Torquay United | Torquay | - | -
entity | ORG | Yeovil | - | - | -
entity | ORG | Professional Jockeys Association | - | - | -
entity | ORG | Wincanton | - | - | -
entity | ORG | Fallon Trethowan Racing | - | - | -
entity | NORP | Irishman | - | - | -
entity | LOC | Lambley Bottom | - | - | -
entity | LOC | High Holborn | - | - | -
entity | LOC | Nunney | - | - | -
entity | LOC | Musgrove Park | - | - | -
entity | LOC | Exmoor | - | - | -
entity | LOC | Kilbeggan | - | - | -
entity | LOC | Doncaster | - | - | -
entity | LOC | Aintree | - | - | -
entity | LOC | Chepstow | - | - | -
entity | LOC | Dolphin | - | - | -
entity | LOC | Paignton | - | - | -
entity | LOC | Roscommon | - | - | -
entity | LOC | Timbuktu | - | - | -
entity | LOC | Taunton | - | - | -
entity | LOC | Tipperary | - | - | -
entity | LOC | Saudi Arabia | - | - | -
meta | Fallon Trethowan ‘heartbroken’ as two-year ban empties Lambley Bottom yard | - | -
