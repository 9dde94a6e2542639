Kelsby and Port Arden to merge after 40 years of ‘<x>proper hatred</x>’

<s1>Rivals</s1> <c1>agree</c1> <q1>to share players, name and debts</q1>

By Roisin Abernethy-Kaur

On Sunday Kelsby beat Port Arden 3-1 in front of 1,912 people at Gasworks Road. It was the last time. From June the two will be one club, Estuary Athletic Women, playing in green and wearing neither badge.

“<q2>I’ve spent 11 years trying to kick that lot into the Ouse,</q2>” <c2>said</c2> <s2>the Kelsby captain, Marguerite “<x>Midge</x>” Odhiambo</s2>. “<q2>Now I’ll be passing to them. It’ll take a minute.</q2>”

Port Arden WFC are second from bottom of the Women’s Championship and owe £640,000, most of it to the haulage firm Trickett & Daughter. Kelsby Town, seventh, lost their sponsor, Nimbus, in November and their training ground, St Botolph’s College, at Christmas.

<s3>The Football Association</s3> <c3>has said</c3> <q3>it will allow the new side to keep Kelsby’s place in the division</q3>. <s4>The governing body</s4> <c4>warned</c4>, however, that <q4>any claim by creditors could bring a 10-point deduction</q4>.

Arden’s chair, Philippa Strang, was in tears at the final whistle. <s5>She</s5> <c5>said</c5> <q5>she had “sold the minibus, then the goals, then the ground they stood in”</q5>. <s6>She</s6> <c6>thanked</c6> <q6>the town</q6>.

Her opposite number, the former Burnley winger Desta Wolde-Mariam, has put in £200,000 and will be chief executive. <s7>Wolde-Mariam</s7> <c7>rejected</c7> <q7>the idea of a takeover</q7>. “<q8>Nobody is swallowing anybody,</q8>” <s8>he</s8> <c8>insisted</c8>. “<q8>We’d both choke.</q8>”

Not all are convinced. <s9>Red Groyne, the Port Arden supporters’ group</s9>, <c9>called</c9> the deal “<q9>a funeral with a fixture list</q9>”. <s10>It</s10> <c10>wants</c10> <q10>at least six matches a season at Marram Park</q10>, where the main stand, the Dowsing, has been shut since Storm Cillian tore through Port Arden two winters ago.

<s11>The Kelsby Mail</s11> <c11>reported</c11> last week that <q11>nine Arden players would be released</q11>. <s12>Strang</s12> <c12>did not deny</c12> that <q12>some would go</q12>. Among those out of contract is Yuki Sandoval, whose 14 goals for Arden included both in the win at Durham; her agents, Lovell Sprake, have approached Charlton and Bristol City. <s13>Connie Sprake</s13>, who looks after her, <c13>said</c13> <q13>the forward was “gutted and fit”</q13>.

The manager will be Ilse Vandenbroucke, formerly of Oud-Heverlee Leuven. <s14>The Belgian</s14> <c14>plans</c14> <q14>a squad of 24</q14>. “<q15>I don’t read maps of who hates who,</q15>” <s15>she</s15> <c15>told</c15> <a15>Radio Humberside</a15>. “<q15>I read league tables.</q15>”

Sixty miles from Kelsby, the Yorkshire club Hessle Vale tried the same thing in 2016 with Goole Ladies and folded within two years. <s16>Dr Tamsin Oyelowo-Grey of the University of Lincoln</s16>, who studies mergers, <c16>said</c16> <q16>the crowds of the two had “added up to fewer than either”</q16>. <q17>Most fail because the pubs are never merged</q17>, <s17>she</s17> <c17>argued</c17>.

In the Ship & Compass in Kelsby that was no surprise. <s18>Landlord Barry Tyne</s18> <c18>vowed</c18> <q18>to keep the old blue scarf over the bar</q18>. Across the water at the Lifeboat, <s19>a man in a Port Arden bobble hat</s19> <c19>said</c19> <q19>he would watch Grimsby instead</q19>.

<s20>The Professional Footballers’ Association</s20> <c20>has asked</c20> <a20>both boards</a20> <q20>to honour every contract</q20>. <s21>The union</s21> <c21>is not ruling out</c21> <q21>legal action</q21>.

Odhiambo scored the final goal of the final derby, a free-kick from 30 yards. <s22>She</s22> <c22>said</c22> <q22>she had not celebrated</q22>, then <s23>she</s23> <c23>corrected</c23> herself: “<q23>All right. A bit.</q23>”
-----
1 | indirect | Kelsby Town and Port Arden WFC | GROUP | group
2 | direct | Marguerite “Midge” Odhiambo | PERSON | name
3 | indirect | Football Association | ORG | organisation
4 | indirect | Football Association | ORG | organisation
5 | mixed | Philippa Strang | PERSON | pronoun
6 | indirect | Philippa Strang | PERSON | pronoun
7 | indirect | Desta Wolde-Mariam | PERSON | surname
8 | direct | Desta Wolde-Mariam | PERSON | pronoun
9 | mixed | Red Groyne | ORG | organisation
10 | attitude | Red Groyne | ORG | pronoun
11 | indirect | Kelsby Mail | ORG | organisation
12 | attitude | Philippa Strang | PERSON | surname
13 | mixed | Connie Sprake | PERSON | name
14 | attitude | Ilse Vandenbroucke | PERSON | title
15 | direct | Ilse Vandenbroucke | PERSON | pronoun
16 | mixed | Tamsin Oyelowo-Grey | PERSON | name
17 | indirect | Tamsin Oyelowo-Grey | PERSON | pronoun
18 | indirect | Barry Tyne | PERSON | name
19 | indirect | man in a Port Arden bobble hat | PERSON | title
20 | indirect | Professional Footballers’ Association | ORG | organisation
21 | attitude | Professional Footballers’ Association | ORG | organisation
22 | indirect | Marguerite “Midge” Odhiambo | PERSON | pronoun
23 | direct | Marguerite “Midge” Odhiambo | PERSON | pronoun
entity | ORG | Kelsby Town | Kelsby | - | -
entity | LOC | Kelsby | - | - | -
entity | LOC | Port Arden | - | - | -
entity | ORG | Port Arden WFC | Port Arden; Arden | - | -
entity | LOC | Gasworks Road | - | - | -
entity | ORG | Estuary Athletic Women | - | - | -
entity | LOC | Ouse | - | - | -
entity | PERSON | Marguerite “Midge” Odhiambo | Odhiambo | captain | Kelsby Town
entity | ORG | Trickett & Daughter | - | - | -
entity | ORG | Nimbus | - | - | -
entity | ORG | St Botolph’s College | - | - | -
entity | ORG | Football Association | - | - | -
entity | PERSON | Philippa Strang | Strang | chair | Port Arden WFC
entity | ORG | Burnley | - | - | -
entity | PERSON | Desta Wolde-Mariam | Wolde-Mariam | chief executive | Estuary Athletic Women
entity | ORG | Red Groyne | - | - | -
entity | LOC | Marram Park | - | - | -
entity | LOC | Dowsing | - | - | -
entity | ORG | Kelsby Mail | - | - | -
entity | PERSON | Yuki Sandoval | - | forward | Port Arden WFC
entity | LOC | Durham | - | - | -
entity | ORG | Lovell Sprake | - | - | -
entity | ORG | Charlton | - | - | -
entity | ORG | Bristol City | - | - | -
entity | PERSON | Connie Sprake | - | - | Lovell Sprake
entity | PERSON | Ilse Vandenbroucke | - | manager | Estuary Athletic Women
entity | ORG | Oud-Heverlee Leuven | - | - | -
entity | NORP | Belgian | - | - | -
entity | ORG | Radio Humberside | - | - | -
entity | LOC | Yorkshire | - | - | -
entity | ORG | Hessle Vale | - | - | -
entity | ORG | Goole Ladies | - | - | -
entity | PERSON | Tamsin Oyelowo-Grey | Dr Tamsin Oyelowo-Grey | - | University of Lincoln
entity | ORG | University of Lincoln | - | - | -
entity | LOC | Ship & Compass | - | - | -
entity | PERSON | Barry Tyne | - | Landlord | -
entity | LOC | Lifeboat | - | - | -
entity | ORG | Grimsby | - | - | -
entity | ORG | Professional Footballers’ Association | - | - | -
meta | Kelsby and Port Arden to merge after 40 years of ‘proper hatred’ | - | Roisin Abernethy-Kaur
