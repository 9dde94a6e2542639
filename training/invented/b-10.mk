Peshawar orphanage thanks mystery donor for winter quilts

By our correspondent

A lorry drew up outside the Dar-ul-Shafqat orphanage at dawn on Friday. By the time the gatekeeper had found his sandals it was gone, and 300 new quilts were stacked against the wall.

“<q1>I thought it was a delivery of cement,</q1>” <s1>the gatekeeper, Sher Zaman</s1>, <c1>recounted</c1>. “<q1>Then I touched one, and it was like touching a lamb.</q1>”

<s2>A note pinned to the topmost quilt</s2> <c2>said</c2>: “<q2>From one who was cold here in 1979.</q2>”

The superintendent, Bibi Gulnaz, has searched the registers for that year. Forty-one boys are listed. <s3>She</s3> <c3>says</c3> <q3>she does not intend to find the donor</q3>.

“<q4>If he had wanted tea, he would have knocked,</q4>” <s4>she</s4> <c4>said</c4>. “<q4>We will drink it for him.</q4>”

The orphanage, which receives a provincial grant of Rs2 million a year, spent last January burning old desks for heat. <s5>Teachers</s5> wrote to <a5>the social welfare department</a5> <c5>asking for</c5> <q5>gas heaters</q5>; no reply came.

<s6>An official at the department</s6> <c6>claimed</c6> <q6>the letter had not been received</q6>. <s7>He</s7> <c7>promised</c7> <q7>to look into the matter</q7>.

Winters in the walled city have been colder of late, and gas pressure falls to almost nothing between dusk and breakfast. The boys sleep two to a charpoy, in caps.

News of the gift has travelled. <s8>A textile trader in Faisalabad</s8> <c8>has offered</c8> <q8>to supply mattresses at cost</q8>, and schoolchildren in Mardan have sent a cheque for Rs700. <s9>Their covering letter, in green crayon</s9>, <c9>asks</c9> <q9>whether orphans are allowed cricket bats</q9>.

They are. <s10>Bibi Gulnaz</s10> <c10>hopes</c10> <q10>the next mystery lorry will bring some</q10>.
-----
1 | direct | Sher Zaman | PERSON | name
2 | direct | note | DOCUMENT | document
3 | indirect | Bibi Gulnaz | PERSON | pronoun
4 | direct | Bibi Gulnaz | PERSON | pronoun
5 | indirect | Teachers | GROUP | group
6 | indirect | official at the department | PERSON | title
7 | indirect | official at the department | PERSON | pronoun
8 | indirect | textile trader in Faisalabad | PERSON | title
9 | indirect | Their covering letter | DOCUMENT | document
10 | attitude | Bibi Gulnaz | PERSON | name
meta | Peshawar orphanage thanks mystery donor for winter quilts | - | our correspondent
entity | LOC | Peshawar | - | - | -
entity | ORG | Dar-ul-Shafqat | - | - | -
entity | PERSON | Sher Zaman | - | gatekeeper | Dar-ul-Shafqat
entity | PERSON | Bibi Gulnaz | - | superintendent | Dar-ul-Shafqat
entity | LOC | Faisalabad | - | - | -
entity | LOC | Mardan | - | - | -
