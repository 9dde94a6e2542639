"<q1>She did everything right</q1>": Sheriff defends bus driver hurt in Cutler Hill crash

By Dana Wisnewski and WQDR Digital Staff

BRANT HOLLOW, Ind. (WQDR) — <q2>Eleven students and their driver were hurt Tuesday morning when a gravel truck plowed into a stopped school bus on State Road 9</q2>, <c2>according to</c2> <s2>the Pulver County Sheriff's Office</s2>.

Bus 14 was carrying 31 children to Tillman Elementary School. <q3>Its lights were flashing and its stop arm was out at the foot of Cutler Hill</q3>, <s3>a preliminary crash report</s3> <c3>states</c3>.

"<q4>She did everything right,</q4>" <s4>Sheriff Ray Dombrowski</s4> <c4>told</c4> <a4>WQDR</a4> at the scene. "<q4>You could put it in the manual.</q4>"

The driver, Lorraine Pickett, 58, is in stable condition at St. Aloysius Medical Center in Fort Wayne with a broken pelvis. <q5>Surgeons think she will be walking by Thanksgiving</q5>, <c5>said</c5> <s5>her daughter, Keisha Pickett-Lowe</s5>.

"<q6>Mom asked about the kids by name before she asked about her own leg,</q6>" <s6>Pickett-Lowe</s6> <c6>said</c6>. <s7>She</s7> <c7>begged</c7> <a7>people</a7> <q7>to stop sharing a video of the impact</q7>.

Third grader Mateo Ruiz was in the second row.

"<q8>It sounded like a giant stepped on a can,</q8>" <c8>said</c8> <s8>the 8-year-old</s8>, who went home with four stitches and a dinosaur blanket. His mother, Jolene Ruiz, ran the length of Sycamore Street in her socks. <s9>She</s9> <c9>credits</c9> Pickett with <q9>blocking the aisle so that no child ran out into traffic</q9>.

<s10>The truck driver, a 24-year-old from Decatur, Illinois</s10>, <c10>told</c10> <a10>deputies</a10> <q10>his brakes "just went soft" coming off the hill</q10>. He has not been charged. <s11>Detectives</s11> <c11>want</c11> <q11>to examine his phone</q11>, and <s12>the sheriff</s12> <c12>pleaded for</c12> <q12>anyone with dashcam footage to come forward</q12>.

The Peterbilt is registered to Big Otter Aggregates, a subsidiary of Lutz Brothers of Dayton, Ohio.

<s13>Federal inspection records</s13> <c13>show</c13> <q13>the hauler was written up nine times for brake defects since 2022</q13>. In a statement, <s14>Big Otter</s14> <c14>said</c14> <q14>it was "heartbroken" and would open its shop to investigators</q14>. <s15>Lutz</s15> <c15>did not say</c15> <q15>when the truck was last serviced</q15>.

In a letter sent home Tuesday, <s16>Gail Freese, superintendent of Tillman-Ross Community Schools</s16>, <c16>promised</c16> <q16>counselors in every building "for as long as one child needs one."</q16>

Indiana does not require seat belts on school buses. <s17>State Rep. Hank Oberle, a Republican from Brant Hollow</s17>, <c17>pledged</c17> <q17>to revive a bill that would</q17>.

"<q18>I voted no in 2019,</q18>" <s18>the lawmaker</s18> <c18>admitted</c18>. "<q18>I was wrong, and I'll tell Lorraine that to her face.</q18>"

<s19>Teamsters Local 414</s19>, which represents the district's 46 drivers, <c19>accused</c19> the school board of <q19>sitting on a belt study for two years</q19>. <s20,21>The superintendent</s20,21> <c20>called</c20> that "<q20>flat-out false</q20>" and <c21>noted</c21> that <q21>the union had a copy by spring break</q21>.

The National Transportation Safety Board is sending three people to Pulver County. <q22>A first report could take 30 days</q22>, <s22>the agency</s22> <c22>cautioned</c22>.

<s23>One neighbor</s23>, whose husband hauls for Big Otter, <c23>said</c23> <q23>trucks come down Cutler Hill "like it owes them money."</q23>

Classes resume Thursday. "<q24>Get well Miss Lorraine, love Bus 14,</q24>" <c24>reads</c24> <s24>a banner on the school fence</s24>.
-----
1 | direct | Ray Dombrowski | PERSON | none
2 | indirect | Pulver County Sheriff's Office | ORG | organisation
3 | indirect | preliminary crash report | DOCUMENT | document
4 | direct | Ray Dombrowski | PERSON | name
5 | indirect | Keisha Pickett-Lowe | PERSON | name
6 | direct | Keisha Pickett-Lowe | PERSON | surname
7 | indirect | Keisha Pickett-Lowe | PERSON | pronoun
8 | direct | Mateo Ruiz | PERSON | title
9 | indirect | Jolene Ruiz | PERSON | pronoun
10 | mixed | truck driver | PERSON | title
11 | attitude | Detectives | GROUP | group
12 | indirect | Ray Dombrowski | PERSON | title
13 | indirect | Federal inspection records | DOCUMENT | document
14 | mixed | Big Otter Aggregates | ORG | organisation
15 | attitude | Lutz Brothers | ORG | organisation
16 | mixed | Gail Freese | PERSON | name
17 | indirect | Hank Oberle | PERSON | name
18 | direct | Hank Oberle | PERSON | title
19 | indirect | Teamsters Local 414 | ORG | organisation
20 | mixed | Gail Freese | PERSON | title
21 | indirect | Gail Freese | PERSON | title
22 | indirect | National Transportation Safety Board | ORG | organisation
23 | mixed | One neighbor | PERSON | title
24 | direct | banner on the school fence | DOCUMENT | document
entity | PERSON | Ray Dombrowski | Sheriff Ray Dombrowski | sheriff | -
entity | PERSON | Lorraine Pickett | Pickett; Lorraine; Miss Lorraine | driver | -
entity | PERSON | Keisha Pickett-Lowe | Pickett-Lowe | - | -
entity | PERSON | Mateo Ruiz | - | - | -
entity | PERSON | Jolene Ruiz | - | - | -
entity | PERSON | Gail Freese | - | superintendent | Tillman-Ross Community Schools
entity | PERSON | Hank Oberle | State Rep. Hank Oberle | State Rep. | -
entity | ORG | WQDR | - | - | -
entity | ORG | Pulver County Sheriff's Office | - | - | -
entity | ORG | Tillman Elementary School | - | - | -
entity | ORG | St. Aloysius Medical Center | - | - | -
entity | ORG | Big Otter Aggregates | Big Otter | - | -
entity | ORG | Lutz Brothers | Lutz | - | -
entity | ORG | Tillman-Ross Community Schools | - | - | -
entity | ORG | Teamsters Local 414 | - | - | -
entity | ORG | National Transportation Safety Board | - | - | -
entity | LOC | Brant Hollow | BRANT HOLLOW | - | -
entity | LOC | Indiana | Ind. | - | -
entity | LOC | State Road 9 | - | - | -
entity | LOC | Cutler Hill | - | - | -
entity | LOC | Fort Wayne | - | - | -
entity | LOC | Sycamore Street | - | - | -
entity | LOC | Decatur | - | - | -
entity | LOC | Illinois | - | - | -
entity | LOC | Dayton | - | - | -
entity | LOC | Ohio | - | - | -
entity | LOC | Pulver County | - | - | -
entity | NORP | Republican | - | - | -
meta | "She did everything right": Sheriff defends bus driver hurt in Cutler Hill crash | - | Dana Wisnewski
