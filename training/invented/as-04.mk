Kirkallan Thistle yours for a pound as administrators move in

By Rory MacNab-Ellis

KIRKALLAN THISTLE were placed in administration yesterday with debts of £3.8 million, six weeks after <s1>their owner</s1> <c1>promised</c1> <a1>supporters</a1> “<q1>the best Christmas since the Quaich</q1>”.

Fourteen players and nine staff have lost their jobs. Strang Mowbray, the Edinburgh insolvency firm appointed by the Court of Session, has put the League Two club on the market for £1.

“<q2>This is a business that spent £1.60 for every pound it took in,</q2>” <c2>said</c2> <s2>Isla Petrie, one of the joint administrators</s2>. “<q2>That’s not bad luck. That’s arithmetic.</q2>”

<s3>Ms Petrie</s3> <c3>believes</c3> <q3>Thistle can finish the season if a buyer comes forward by 31 January</q3>. <s4>She</s4> <c4>would not be drawn on</c4> <q4>how many had called</q4>.

HM Revenue and Customs, which is owed £912,000, lodged a winding-up petition in November. <s5>HMRC</s5> <c5>said</c5> <q5>it never commented on individual taxpayers</q5>.

Owner Vassos Leonidou, the Limassol hotelier who bought the club from the Gillies family in 2019, was at his villa in Paphos. <s6>He</s6> <c6>blamed</c6> <q6>Dunmyre Council for blocking the sale of Dyehouse Park to the builder Laird Homes</q6>.

“<q7>I offered this town a stadium and they offered me a bus lane,</q7>” <s7>Mr Leonidou</s7> <c7>told</c7> <a7>The Courier</a7>.

<s8>The council</s8> <c8>called</c8> the claim “<q8>fantasy football</q8>”. <q9>No planning application for the Dyehouse had ever been lodged</q9>, <s9>it</s9> <c9>added</c9>.

Stevie Rankin, known as “<x>Budgie</x>” since his playing days at Hibs, learned he was out of work as manager from the kit man, Wee Malky. “<q10>He was greetin’, so I knew it wasnae about the socks,</q10>” <c10>said</c10> <s10>Rankin</s10>. <s11>He</s11> <c11>has offered</c11> <q11>to take the team for nothing until May</q11>.

Rankin’s side beat Forfar 2-0 on Saturday with a brace from Emmanuel Friday, the Nigerian striker now expected to join Arbroath. They go to Stranraer this weekend with eleven teenagers and a 15-point deduction, which drops them below Bonnyrigg.

<s12>The SPFL</s12> <c12>said</c12> <q12>its board had “no discretion” over the penalty</q12>. <s13>PFA Scotland</s13>, the players’ union, <c13>condemned</c13> as “<q13>heartless</q13>” an email that gave its members an hour to empty their lockers.

In the Loom Bar on Canal Street, where the walls are hung with pennants from the 1968 Highland Quaich, the Weavers’ Trust was counting pledges. <s14>Its chairwoman, the Rev Mhairi Bone</s14>, <c14>said</c14> <q14>the trust had raised £46,000 since breakfast</q14>.

“<q15>I buried my father in a Thistle scarf,</q15>” <c15>said</c15> <s15>the minister of St Fillan’s</s15>. “<q15>I’ll not be burying Thistle.</q15>”

<s16>SNP MSP Karim Dalgleish</s16> <c16>called on</c16> <a16>Police Scotland</a16> <q16>to look into a £400,000 payment to an Athens company named Helios</q16>. <s17>The force</s17> <c17>confirmed</c17> <q17>it had received a complaint</q17>. <s18>A solicitor for Mr Leonidou</s18> <c18>insisted</c18> <q18>the payment was for floodlights</q18>.

“<q19>There’s bulbs missing in two of them,</q19>” <s19>Ms Bone</s19> <c19>said</c19>.

<s20>A notice on the Dyehouse gates</s20> last night <c20>read</c20>: “<q20>Club shop closed. Try Asda.</q20>”
-----
1 | mixed | Vassos Leonidou | PERSON | title
2 | direct | Isla Petrie | PERSON | name
3 | attitude | Isla Petrie | PERSON | surname
4 | attitude | Isla Petrie | PERSON | pronoun
5 | indirect | HM Revenue and Customs | ORG | organisation
6 | indirect | Vassos Leonidou | PERSON | pronoun
7 | direct | Vassos Leonidou | PERSON | surname
8 | mixed | Dunmyre Council | ORG | organisation
9 | indirect | Dunmyre Council | ORG | pronoun
10 | direct | Stevie Rankin | PERSON | surname
11 | indirect | Stevie Rankin | PERSON | pronoun
12 | mixed | SPFL | ORG | organisation
13 | mixed | PFA Scotland | ORG | organisation
14 | indirect | Mhairi Bone | PERSON | name
15 | direct | Mhairi Bone | PERSON | title
16 | indirect | Karim Dalgleish | PERSON | name
17 | indirect | Police Scotland | ORG | organisation
18 | indirect | solicitor for Mr Leonidou | PERSON | title
19 | direct | Mhairi Bone | PERSON | surname
20 | direct | notice on the Dyehouse gates | DOCUMENT | document
entity | ORG | Kirkallan Thistle | KIRKALLAN THISTLE; Thistle | - | -
entity | ORG | Strang Mowbray | - | - | -
entity | ORG | Court of Session | - | - | -
entity | PERSON | Isla Petrie | Ms Petrie | joint administrator | Strang Mowbray
entity | ORG | HM Revenue and Customs | HMRC | - | -
entity | PERSON | Vassos Leonidou | Mr Leonidou | owner | Kirkallan Thistle
entity | ORG | Dunmyre Council | - | - | -
entity | ORG | Laird Homes | - | - | -
entity | ORG | The Courier | - | - | -
entity | PERSON | Stevie Rankin | Rankin; Budgie | manager | Kirkallan Thistle
entity | ORG | Hibs | - | - | -
entity | PERSON | Wee Malky | - | kit man | Kirkallan Thistle
entity | ORG | Forfar | - | - | -
entity | PERSON | Emmanuel Friday | - | striker | Kirkallan Thistle
entity | ORG | Arbroath | - | - | -
entity | ORG | Bonnyrigg | - | - | -
entity | ORG | SPFL | - | - | -

entity | ORG | PFA Scotland | - | - | -
entity | ORG | Weavers’ Trust | - | - | -
entity | PERSON | Mhairi Bone | Rev Mhairi Bone; Ms Bone | chairwoman | Weavers’ Trust
entity | ORG | St Fillan’s | - | - | -
entity | PERSON | Karim Dalgleish | - | MSP | -
entity | ORG | Police Scotland | - | - | -
entity | ORG | Helios | - | - | -
entity | ORG | Asda | - | - | -
entity | NORP | SNP | - | - | -
entity | NORP | Nigerian | - | - | -
entity | LOC | Edinburgh | - | - | -
entity | LOC | Limassol | - | - | -
entity | LOC | Paphos | - | - | -
entity | LOC | Dyehouse Park | Dyehouse | - | -
entity | LOC | Stranraer | - | - | -
entity | LOC | Loom Bar | - | - | -
entity | LOC | Canal Street | - | - | -
entity | LOC | Athens | - | - | -
meta | Kirkallan Thistle yours for a pound as administrators move in | - | Rory MacNab-Ellis
