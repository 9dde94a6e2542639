Farm co-op, railroad at odds over branch line as harvest piles up

HARLAN FORKS, Neb. (AP) — Corn is piling up on the ground at Harlan Forks, a mound as long as two football fields behind an elevator that belongs to Prairie Union Cooperative. The trains that used to haul it away stopped coming Sept. 2.

Prairie Union sued the line’s owner, Republican Valley & Western Railway, in federal court in Lincoln on Tuesday. <s1>The co-op</s1> <c1>says</c1> <q1>RVW broke a 1997 agreement to keep 61 miles of track open as far as Orleans</q1>.

“<q2>They let the ties rot and then told us the ties were rotten,</q2>” <c2>said</c2> <s2>Deb Halvorsen, the general manager of Prairie Union</s2>. <q3>Trucking the crop to the river at Nebraska City</q3>, <s3>she</s3> <c3>said</c3>, <q3>would take 58 cents a bushel out of farmers’ pockets</q3>.

<s4>RVW</s4> <c4>disputed</c4> <q4>the figure</q4>.

“<q5>Safety isn’t a bargaining chip at Republican Valley,</q5>” <c5>said</c5> <s5>Kip Lincoln, a vice president of the railroad</s5>. <s6>Lincoln</s6> <c6>said</c6> <q6>inspectors found 212 defects between Harlan Forks and Stamford, including a bridge over Sappa Creek “held up by habit.”</q6>

The line was laid in 1885 by the Burlington. It passed through three owners before Denver-based Castellan Infrastructure Partners bought RVW in 2022 for $140 million.

<s7>Castellan</s7> <c7>has told</c7> <a7>investors</a7> that <q7>it plans to sell “non-core corridors.”</q7> The firm did not respond to messages.

<s9>The Surface Transportation Board</s9>, which regulates railroads, <c9>said</c9> <q9>it had opened an informal inquiry</q9>. <s10>A spokesman, Anwar Price</s10>, <c10>said</c10> <q10>the board could order service restored under the Staggers Act</q10>.

Farmers in Furnas and Harlan counties have seen this before. When the Almena branch closed in 1994, two elevators followed, then a school. The Lutheran church in Hollinger held its last service in 2001.

“<q11>You lose the rail, you lose the town. Ask Hollinger,</q11>” <c11>said</c11> <s11>Verlyn Oxford, 71</s11>, who was waiting in a Peterbilt outside the elevator on Wednesday. <s12>He</s12> <c12>blamed</c12> “<q12>a fella in Denver with a spreadsheet.</q12>”

Not everybody faults the railroad. <s13>Shawna Field, a county commissioner</s13> whose brother works for RVW, <c13>noted</c13> that <q13>Prairie Union turned down a cost-sharing deal in 2023</q13>.

“<q14>Nobody at the co-op talks about that,</q14>” <s14>Field</s14> <c14>said</c14>.

<s15,20>Halvorsen</s15,20> <c15>conceded</c15> that <q15>there had been an offer</q15>, but <c20>said</c20> <q20>it would have cost members $9 million</q20>.

<s16>The Brotherhood of Locomotive Engineers and Trainmen</s16>, which represents 34 RVW workers, <c16>called for</c16> <q16>state money to fix the track</q16>. <s17>Division chairman Rutger Ten Eyck</s17> <c17>said</c17> <q17>his members “would rather be hauling corn than reading about it.”</q17>

<s18>Gov. Marlene Stroud, a Republican</s18> who farms near Minden, <c18>hopes</c18> <q18>to bring both sides to the Capitol next week</q18>. <q19>She has not ruled out an emergency loan under the Grain Corridor Program</q19>, <s19>her office</s19> <c19>said</c19>.

Rain is in the forecast for Friday. Oxford had bought a tarp.
-----
1 | indirect | Prairie Union Cooperative | ORG | organisation
2 | direct | Deb Halvorsen | PERSON | name
3 | indirect | Deb Halvorsen | PERSON | pronoun
4 | indirect | Republican Valley & Western Railway | ORG | organisation
5 | direct | Kip Lincoln | PERSON | name
6 | mixed | Kip Lincoln | PERSON | surname
7 | mixed | Castellan Infrastructure Partners | ORG | organisation
9 | indirect | Surface Transportation Board | ORG | organisation
10 | indirect | Anwar Price | PERSON | name
11 | direct | Verlyn Oxford | PERSON | name
12 | mixed | Verlyn Oxford | PERSON | pronoun
13 | indirect | Shawna Field | PERSON | name
14 | direct | Shawna Field | PERSON | surname
15 | indirect | Deb Halvorsen | PERSON | surname
16 | indirect | Brotherhood of Locomotive Engineers and Trainmen | ORG | organisation
17 | mixed | Rutger Ten Eyck | PERSON | name
18 | attitude | Marlene Stroud | PERSON | name
19 | indirect | her office | ORG | organisation
20 | indirect | Deb Halvorsen | PERSON | surname
entity | LOC | Harlan Forks | HARLAN FORKS | - | -
entity | LOC | Neb. | - | - | -
entity | ORG | AP | - | - | -
entity | ORG | Prairie Union Cooperative | Prairie Union | - | -
entity | ORG | Republican Valley & Western Railway | RVW; Republican Valley | - | -
entity | LOC | Lincoln | - | - | -
entity | LOC | Orleans | - | - | -
entity | PERSON | Deb Halvorsen | Halvorsen | general manager | Prairie Union Cooperative
entity | LOC | Nebraska City | - | - | -
entity | PERSON | Kip Lincoln | Lincoln | vice president | Republican Valley & Western Railway
entity | LOC | Stamford | - | - | -
entity | LOC | Sappa Creek | - | - | -
entity | ORG | Burlington | - | - | -
entity | LOC | Denver | - | - | -
entity | ORG | Castellan Infrastructure Partners | Castellan | - | -
entity | ORG | Surface Transportation Board | - | - | -
entity | PERSON | Anwar Price | - | spokesman | Surface Transportation Board
entity | LOC | Furnas | - | - | -
entity | LOC | Harlan | - | - | -
entity | LOC | Almena | - | - | -
entity | NORP | Lutheran | - | - | -
entity | LOC | Hollinger | - | - | -
entity | PERSON | Verlyn Oxford | Oxford | - | -
entity | PERSON | Shawna Field | Field | county commissioner | -
entity | ORG | Brotherhood of Locomotive Engineers and Trainmen | - | - | -
entity | PERSON | Rutger Ten Eyck | - | Division chairman | Brotherhood of Locomotive Engineers and Trainmen
entity | PERSON | Marlene Stroud | Gov. Marlene Stroud | Gov. | -
entity | NORP | Republican | - | - | -
entity | LOC | Minden | - | - | -
entity | LOC | Capitol | - | - | -
meta | Farm co-op, railroad at odds over branch line as harvest piles up | - | -
