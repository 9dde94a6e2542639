<s1>Family</s1><c1>:</c1> <q1>Jail ignored man's pleas for insulin</q1>

<s2>Sheriff</s2> <c2>says</c2> <q2>deputies "did their job" in 36 hours before Hollins County death</q2>

By Marisol Pruitt

Staff Writer

CORDER FALLS, Mo. — <s3>The sister of a diabetic man</s3> who died on the floor of a Hollins County Jail holding cell <c3>said</c3> Wednesday that <q3>he begged for insulin at least nine times and was laughed at</q3>.

Terrell "<x>T.J.</x>" Boyce Jr., 34, was booked March 2 on a charge of driving with a revoked license. He was pronounced dead 36 hours later at St. Odile Regional Medical Center.

"<q4>They let my brother die over a $12 vial,</q4>" <s4>Tanisha Boyce-Rolle</s4> <c4>told</c4> <a4>reporters</a4> on the steps of the Eulalia Hobbs Justice Center.

<s5>Sheriff Dale Stukenholtz, a two-term Republican</s5>, <c5>disputed</c5> that <q5>Boyce was ever refused medication</q5>.

"<q6>My deputies did their job,</q6>" <c6>said</c6> <s6>Stukenholtz</s6>, who is up for re-election in November. "<q6>They checked on that gentleman every 15 minutes, and I've got the logs to prove it.</q6>"

But <s7>the logs</s7>, which the Ledger-Dispatch obtained under Missouri's Sunshine Law, <c7>show</c7> <q7>no checks between 1:10 a.m. and 5:25 a.m. on March 4</q7>. <s8>The last entry before the gap</s8> <c8>reads</c8>, "<q8>Sleeping, snoring, OK.</q8>"

<q9>Boyce may have been dead for an hour when he was found</q9>, <s9>the county medical examiner, Dr. Anneke Dufresne</s9>, <c9>estimated</c9>. <s10>She</s10> <c10>ruled</c10> <q10>the death natural but "entirely preventable"</q10>.

<s11>A nurse for Sentinel Correctional Wellness, the Nashville company</s11> that has run the infirmary since 2019, <c11>wrote</c11> in an incident report that <q11>Boyce was "probably faking it for a hot meal"</q11>.

"<q12>Faking what? His eyes were rolled back,</q12>" <c12>said</c12> <s12>Curtis Mabry, 61</s12>, who shared the cell.

On Tuesday night, <s13>Mabry</s13> <c13>testified</c13> before <a13>the county commission</a13> that <q13>a third man, whom he knew only as Preacher, beat on the door with a shoe until a deputy threatened to Mace him</q13>.

<s14>Sentinel</s14>, a unit of private equity firm Bexley Rourke, <c14>said</c14> in an email <q14>it "extends its deepest sympathy to the Boyce family"</q14>. <s15>It</s15> <c15>would not say</c15> <q15>if the nurse still works there</q15>.

The jail's commander, Capt. Rick Stukenholtz, the sheriff's nephew, was placed on paid leave Friday. Reached at his home on Pigeon Roost Road, <s16>the captain</s16> <c16>snapped</c16>, "<q16>Ask my uncle.</q16>"

<s17>Presiding Commissioner Lorna Kettlewell, a Republican like the sheriff</s17>, <c17>wants</c17> <q17>the Missouri State Highway Patrol to take over the investigation</q17>.

"<q18>You don't put the fox in charge of the henhouse camera,</q18>" <s18>she</s18> <c18>said</c18>.

<s19>The ACLU of Missouri and Show Me Justice, a Kansas City advocacy group</s19>, <c19>urged</c19> <a19>Stukenholtz</a19> <q19>to resign</q19>. "<q20>The voters hired me, and they know where to find me,</q20>" <s20>he</s20> <c20>shot back</c20>.

<s21>Boyce-Rolle, a third-grade teacher at Langston Elementary</s21>, <c21>plans</c21> <q21>to sue in federal court in Springfield</q21>. <s22>Her attorney, Benicio Castellanos of Castellanos Teague in St. Louis</s22>, <c22>predicted</c22> <q22>a settlement before Halloween</q22>.

"<q23>They do not want a jury to hear that tape,</q23>" <s23>he</s23> <c23>said</c23>.

Boyce, a line cook at Pappy Lund's and a deacon at Greater Mount Pisgah Baptist Church, once played trombone with the Corder Falls Stompers. By dusk <s24>a hand-lettered sign outside the jail</s24> <c24>said</c24>: "<q24>T.J. ASKED NINE TIMES.</q24>"
-----
1 | indirect | Family | GROUP | group
2 | mixed | Dale Stukenholtz | PERSON | title
3 | indirect | Tanisha Boyce-Rolle | PERSON | title
4 | direct | Tanisha Boyce-Rolle | PERSON | name
5 | indirect | Dale Stukenholtz | PERSON | name
6 | direct | Dale Stukenholtz | PERSON | surname
7 | indirect | logs | DOCUMENT | document
8 | direct | last entry before the gap | DOCUMENT | document
9 | indirect | Anneke Dufresne | PERSON | name
10 | mixed | Anneke Dufresne | PERSON | pronoun
11 | mixed | nurse for Sentinel Correctional Wellness | PERSON | title
12 | direct | Curtis Mabry | PERSON | name
13 | indirect | Curtis Mabry | PERSON | surname
14 | mixed | Sentinel Correctional Wellness | ORG | organisation
15 | attitude | Sentinel Correctional Wellness | ORG | pronoun
16 | direct | Rick Stukenholtz | PERSON | title
17 | attitude | Lorna Kettlewell | PERSON | name
18 | direct | Lorna Kettlewell | PERSON | pronoun
19 | indirect | ACLU of Missouri and Show Me Justice | GROUP | group
20 | direct | Dale Stukenholtz | PERSON | pronoun
21 | attitude | Tanisha Boyce-Rolle | PERSON | surname
22 | indirect | Benicio Castellanos | PERSON | name
23 | direct | Benicio Castellanos | PERSON | pronoun
24 | direct | hand-lettered sign outside the jail | DOCUMENT | document
entity | PERSON | Terrell "T.J." Boyce Jr. | Boyce; T.J. | - | -
entity | PERSON | Tanisha Boyce-Rolle | Boyce-Rolle | third-grade teacher | Langston Elementary
entity | PERSON | Dale Stukenholtz | Sheriff Dale Stukenholtz; Stukenholtz | Sheriff | -
entity | PERSON | Anneke Dufresne | Dr. Anneke Dufresne | medical examiner | -
entity | PERSON | Curtis Mabry | Mabry | - | -
entity | PERSON | Preacher | - | - | -
entity | PERSON | Rick Stukenholtz | Capt. Rick Stukenholtz | commander | Hollins County Jail
entity | PERSON | Lorna Kettlewell | - | Presiding Commissioner | -
entity | PERSON | Benicio Castellanos | - | attorney | Castellanos Teague
entity | ORG | Hollins County Jail | - | - | -
entity | ORG | St. Odile Regional Medical Center | - | - | -
entity | ORG | Ledger-Dispatch | - | - | -
entity | ORG | Sentinel Correctional Wellness | Sentinel | - | -
entity | ORG | Bexley Rourke | - | - | -
entity | ORG | Missouri State Highway Patrol | - | - | -
entity | ORG | ACLU of Missouri | - | - | -
entity | ORG | Show Me Justice | - | - | -
entity | ORG | Langston Elementary | - | - | -
entity | ORG | Castellanos Teague | - | - | -
entity | ORG | Pappy Lund's | - | - | -
entity | ORG | Greater Mount Pisgah Baptist Church | - | - | -
entity | ORG | Corder Falls Stompers | - | - | -
entity | LOC | Hollins County | - | - | -
entity | LOC | CORDER FALLS | - | - | -
entity | LOC | Eulalia Hobbs Justice Center | - | - | -
entity | LOC | Missouri | Mo. | - | -
entity | LOC | Nashville | - | - | -
entity | LOC | Pigeon Roost Road | - | - | -
entity | LOC | Kansas City | - | - | -
entity | LOC | Springfield | - | - | -
entity | LOC | St. Louis | - | - | -
entity | NORP | Republican | - | - | -
meta | Family: Jail ignored man's pleas for insulin | - | Marisol Pruitt
