<q1>Stop towing whales back to sea</q1>, <s1>agency</s1> <c1>tells</c1> <a1>Newfoundland residents</a1> as 47 die

HARE’S EAR COVE, N.L. — <q2>At least 47 long-finned pilot whales have died on a cobble beach in western Newfoundland, and about 20 more were alive in the shallows Wednesday afternoon</q2>, <s2>federal officials</s2> <c2>said</c2>.

<s3>Fisheries and Oceans Canada</s3> <c3>pleaded</c3> with <a3>residents of Hare’s Ear Cove, a community of 140 on the Port au Port Peninsula</a3>, <q3>to stop hauling the animals into deep water with pickup trucks and dories</q3>.

“<q4>They turn around and come straight in again, and now they’re tired as well as lost,</q4>” <c4>said</c4> <s4>Dr. Jocelyn Tizzard, a marine mammal scientist with the department</s4>.

<s5>She</s5> <c5>believes</c5> <q5>the pod followed squid into the bay on Sunday’s tide</q5>, though <s6>colleagues at Memorial University in St. John’s</s6> <c6>have not ruled out</c6> <q6>underwater noise</q6>.

If so, the nearest source would be the Grampus, a seismic ship chartered by Norway’s Havgeo AS to survey the sea floor for Boreal Deepwater Inc. of Calgary.

<s7>Havgeo</s7> <c7>insisted</c7> <q7>its airguns had been silent since Friday because of post-tropical storm Odile</q7>. <s8,9>Boreal</s8,9> <c8>called</c8> any link “<q8>speculation with a camera crew</q8>” and <c9>offered</c9> <q9>to pay for the cleanup</q9>. <s10>The offshore regulator, C-NLOPB</s10>, <c10>said</c10> <q10>it had asked for the ship’s logs</q10>.

“<q11>Asked for them? Seize them,</q11>” <c11>countered</c11> <s11>Aviaja Obed</s11>, who drove four hours from Gander with six other members of Let the Ocean Be Quiet.

<s12>Her group</s12> <c12>claims</c12> <q12>strandings on the island have tripled since surveying resumed in 2019</q12>. <s13>The department</s13> <c13>disputes</c13> <q13>the figure</q13>. <s14>Tizzard</s14> <c14>would say</c14> only that <q14>five carcasses had been sampled and that inner ears take “weeks, not news cycles,” to examine</q14>.

On the beach, it was the sound people spoke of.

“<q15>It was like a wake with nobody singing the right song,</q15>” <c15>said</c15> <s15>Gerard (Gidge) Benoit, 71, a retired lobster harvester</s15>. <s16>His wife, Philomena Benoit</s16>, <c16>remembered</c16> <q16>a smaller stranding in 1979, when the parish priest, Father Cormier, had the meat salted for the school</q16>.

“<q17>I closed the windows and I could still hear them,</q17>” <s17>she</s17> <c17>said</c17>. “<q17>They were calling each other the way you’d call a youngster in.</q17>”

<s18>The couple</s18> <c18>refused</c18> <q18>to leave Tuesday night when RCMP officers taped off the shore below Our Lady of the Cape church</q18>. <s19>Cpl. Amandeep Gill</s19> <c19>confirmed</c19> that <q19>two people had been ticketed under the Marine Mammal Regulations, one of them for prying teeth from a jaw</q19>.

<s20>The Bay St. Clare First Nation</s20> <c20>has asked</c20> <q20>to hold a ceremony before any burial</q20>, a request <s21>Chief Darrell Jeddore</s21> <c21>put</c21> this way: “<q21>You don’t send the excavator to a funeral ahead of the family.</q21>”

By nightfall three excavators belonging to R.J. Hynes & Sons of Stephenville were parked along Route 463 with their lights off. <q22>The province will not take the remains at the Kippens landfill because of the smell</q22>, <s22>Environment Minister Lucien Abbott</s22> <c22>posted</c22> late in the evening.

<q23>A stranding at Farewell Spit in New Zealand killed more than 250 whales in 2017</q23>, <c23>according to</c23> <s23>the International Whaling Commission</s23>.

<s24>Obed</s24> <c24>vowed</c24> <q24>to keep vigil until the last one was free</q24>. <s25>Tizzard</s25> <c25>expects</c25> <q25>the survivors to be put down Thursday</q25>. “<q26>There’s no good ending here,</q26>” <s26>she</s26> <c26>said</c26>. “<q26>There’s only a quicker one.</q26>”
-----
1 | indirect | Fisheries and Oceans Canada | ORG | organisation
2 | indirect | federal officials | GROUP | group
3 | indirect | Fisheries and Oceans Canada | ORG | organisation
4 | direct | Jocelyn Tizzard | PERSON | name
5 | attitude | Jocelyn Tizzard | PERSON | pronoun
6 | indirect | colleagues at Memorial University in St. John’s | GROUP | group
7 | indirect | Havgeo AS | ORG | organisation
8 | mixed | Boreal Deepwater Inc. | ORG | organisation
9 | indirect | Boreal Deepwater Inc. | ORG | organisation
10 | indirect | C-NLOPB | ORG | organisation
11 | direct | Aviaja Obed | PERSON | name
12 | indirect | Let the Ocean Be Quiet | ORG | organisation
13 | indirect | Fisheries and Oceans Canada | ORG | organisation
14 | mixed | Jocelyn Tizzard | PERSON | surname
15 | direct | Gerard (Gidge) Benoit | PERSON | name
16 | indirect | Philomena Benoit | PERSON | name
17 | direct | Philomena Benoit | PERSON | pronoun
18 | attitude | Gerard (Gidge) Benoit and Philomena Benoit | GROUP | group
19 | indirect | Amandeep Gill | PERSON | name
20 | indirect | Bay St. Clare First Nation | ORG | organisation
21 | direct | Darrell Jeddore | PERSON | name
22 | indirect | Lucien Abbott | PERSON | name
23 | indirect | International Whaling Commission | ORG | organisation
24 | indirect | Aviaja Obed | PERSON | surname
25 | attitude | Jocelyn Tizzard | PERSON | surname
26 | direct | Jocelyn Tizzard | PERSON | pronoun
entity | PERSON | Jocelyn Tizzard | Dr. Jocelyn Tizzard; Tizzard | marine mammal scientist | Fisheries and Oceans Canada
entity | PERSON | Aviaja Obed | Obed | - | Let the Ocean Be Quiet
entity | PERSON | Gerard (Gidge) Benoit | - | retired lobster harvester | -
entity | PERSON | Philomena Benoit | - | - | -
entity | PERSON | Father Cormier | - | parish priest | -
entity | PERSON | Amandeep Gill | Cpl. Amandeep Gill | Cpl. | RCMP
entity | PERSON | Darrell Jeddore | Chief Darrell Jeddore | Chief | Bay St. Clare First Nation
entity | PERSON | Lucien Abbott | - | Environment Minister | -
entity | ORG | Fisheries and Oceans Canada | - | - | -
entity | ORG | Memorial University | - | - | -
entity | ORG | Havgeo AS | Havgeo | - | -
entity | ORG | Boreal Deepwater Inc. | Boreal | - | -
entity | ORG | C-NLOPB | - | - | -
entity | ORG | Let the Ocean Be Quiet | - | - | -
entity | ORG | RCMP | - | - | -
entity | ORG | Bay St. Clare First Nation | - | - | -
entity | ORG | R.J. Hynes & Sons | - | - | -
entity | ORG | International Whaling Commission | - | - | -
entity | LOC | Newfoundland | - | - | -
entity | LOC | Hare’s Ear Cove | HARE’S EAR COVE | - | -
entity | LOC | N.L. | - | - | -
entity | LOC | Port au Port Peninsula | - | - | -
entity | LOC | St. John’s | - | - | -
entity | LOC | Norway | - | - | -
entity | LOC | Calgary | - | - | -
entity | LOC | Gander | - | - | -
entity | LOC | Our Lady of the Cape | - | - | -
entity | LOC | Stephenville | - | - | -
entity | LOC | Route 463 | - | - | -
entity | LOC | Kippens | - | - | -
entity | LOC | Farewell Spit | - | - | -
entity | LOC | New Zealand | - | - | -
meta | Stop towing whales back to sea, agency tells Newfoundland residents as 47 die | - | -
