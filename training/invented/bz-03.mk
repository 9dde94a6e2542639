<s1>Georgia sheriff</s1> <c1>says</c1> <q1>teen’s plan to attack high school was ‘days, not weeks’ away</q1>

By Danielle Ocasio and Trey Winslow, CNN

(CNN) — <q2>A 15-year-old boy has been charged with planning a mass shooting at a high school in rural Georgia after a classmate’s mother alerted authorities to a threat he posted online</q2>, <s2>Talmadge County Sheriff Wade Hollingsworth</s2> <c2>said</c2> Wednesday.

<q3>Deputies found two rifles, more than 900 rounds of ammunition and a hand-drawn map of Talmadge County High School in the teen’s bedroom in Coosa Bend, about 70 miles south of Atlanta</q3>, <c3>according to</c3> <s3>an arrest affidavit</s3> obtained by CNN.

“<q4>We believe we were days, not weeks, from a tragedy,</q4>” <s4>Hollingsworth</s4> <c4>told</c4> <a4>reporters</a4> outside the county courthouse. “<q4>I’ve been doing this 31 years, and I have never been so grateful for a nosy mama.</q4>”

<s5>The mother</s5>, whom CNN is not identifying, <c5>told</c5> <a5>affiliate WTGA</a5> <q5>she saw the message on her daughter’s phone Sunday night and did not sleep</q5>.

“<q6>It said, ‘<n6>First period, don’t come,</n6>’</q6>” <s6>she</s6> <c6>said</c6>. “<q6>My daughter thought he was joking. I’ve got a rule: Nobody gets to joke about that.</q6>”

<q7>The post on Hushboard, an app popular with gamers, included a photo of a rifle and the words “new friend,”</q7> <s7>the affidavit</s7> <c7>states</c7>.

The teen is charged as a juvenile with making terroristic threats and criminal attempt to commit murder. <q8>Prosecutors want him tried as an adult</q8>, <s8>District Attorney Marisol Quintero</s8> <c8>said</c8>.

<s9,10>His attorney, Bo Lassiter</s9,10>, <c9>called</c9> the case “<q9>a story about a lonely kid and a cell phone</q9>” and <c10>said</c10> <q10>his client never intended to hurt anyone</q10>.

“<q11>He’s never fired a gun in his life,</q11>” <s11>Lassiter</s11> <c11>told</c11> <a11>CNN</a11>. “<q11>Those weapons were in the house because his father hunts, like every other father in this county.</q11>”

The father, Dale Crider, 44, was arrested Tuesday on a charge of reckless conduct. <s12>Investigators</s12> <c12>allege</c12> <q12>Crider bought his son one of the rifles on Black Friday, three months after a school counselor showed him an essay in which the boy wrote about killing</q12>.

Crider has not entered a plea. <s13>His sister, Tammy Crider Boles</s13>, <c13>said</c13> <q13>he was “sick to his stomach.”</q13>

“<q14>Dale thought having a project would bring that boy out of his room,</q14>” <s14>she</s14> <c14>said</c14>. “<q14>He’d give anything to take it back.</q14>”

<s15,16>The FBI’s Atlanta field office</s15,16> <c15>confirmed</c15> <q15>it received a tip about the teen in March</q15> but <c16>said</c16> <q16>it “did not identify a specific threat at that time” and passed the information to the sheriff’s office</q16>.

<s17>Hollingsworth</s17> <c17>acknowledged</c17> <q17>his deputies had visited the home then</q17>. He bristled when <s18>a reporter</s18> <c18>suggested</c18> <q18>they should have searched it</q18>.

“<q19>You bring me a judge who’ll sign a warrant for a bad poem,</q19>” <s19>the sheriff</s19> <c19>shot back</c19>, “<q19>and I’ll go.</q19>”

<s20>Superintendent Renee Baptiste</s20> <c20>said</c20> <q20>all six campuses in the Talmadge County School District would reopen Friday with metal detectors</q20>. In a letter to parents, <s21,22>she</s21,22> <c21>thanked</c21> the mother for “<q21>making the hard phone call</q21>” and <c22>apologized</c22> that <q22>families first learned of the arrest from WTGA</q22>.

Not every parent is reassured.

“<q23>We’ve had drills and clear backpacks and assemblies, and what saved us was luck,</q23>” <c23>said</c23> <s23>Xiomara Pratt</s23>, whose twin sons play football for the Bobcats. <s24>She</s24> <c24>plans</c24> <q24>to keep them home until Monday</q24>.

<s25>Gov. Lyle Prather, a Republican</s25>, <c25>ordered</c25> <q25>a review of how state agencies share tips</q25>. <s26>State Rep. Keisha Monroe, a Democrat from Macon</s26>, <c26>dismissed</c26> the move as “<q26>a press release with a flag on it.</q26>”

A detention hearing is set for Monday. CNN has reached out to Hushboard for comment.
-----
1 | mixed | Wade Hollingsworth | PERSON | title
2 | indirect | Wade Hollingsworth | PERSON | name
3 | indirect | arrest affidavit | DOCUMENT | document
4 | direct | Wade Hollingsworth | PERSON | surname
5 | indirect | classmate’s mother | PERSON | title
6 | direct | classmate’s mother | PERSON | pronoun
7 | mixed | arrest affidavit | DOCUMENT | document
8 | indirect | Marisol Quintero | PERSON | name
9 | mixed | Bo Lassiter | PERSON | name
10 | indirect | Bo Lassiter | PERSON | name
11 | direct | Bo Lassiter | PERSON | surname
12 | indirect | Investigators | GROUP | group
13 | mixed | Tammy Crider Boles | PERSON | name
14 | direct | Tammy Crider Boles | PERSON | pronoun
15 | indirect | FBI | ORG | organisation
16 | mixed | FBI | ORG | organisation
17 | indirect | Wade Hollingsworth | PERSON | surname
18 | indirect | reporter | PERSON | title
19 | direct | Wade Hollingsworth | PERSON | title
20 | indirect | Renee Baptiste | PERSON | name
21 | mixed | Renee Baptiste | PERSON | pronoun
22 | indirect | Renee Baptiste | PERSON | pronoun
23 | direct | Xiomara Pratt | PERSON | name
24 | attitude | Xiomara Pratt | PERSON | pronoun
25 | indirect | Lyle Prather | PERSON | name
26 | mixed | Keisha Monroe | PERSON | name
entity | PERSON | Wade Hollingsworth | Hollingsworth; Sheriff Wade Hollingsworth | Sheriff | -
entity | PERSON | Marisol Quintero | - | District Attorney | -
entity | PERSON | Bo Lassiter | Lassiter | attorney | -
entity | PERSON | Dale Crider | Crider; Dale | - | -
entity | PERSON | Tammy Crider Boles | - | - | -
entity | PERSON | Renee Baptiste | - | Superintendent | Talmadge County School District
entity | PERSON | Xiomara Pratt | - | - | -
entity | PERSON | Lyle Prather | Gov. Lyle Prather | Gov. | -
entity | PERSON | Keisha Monroe | State Rep. Keisha Monroe | State Rep. | -
entity | ORG | CNN | - | - | -
entity | ORG | Talmadge County High School | - | - | -
entity | ORG | WTGA | - | - | -
entity | ORG | Hushboard | - | - | -
entity | ORG | FBI | - | - | -
entity | ORG | Talmadge County School District | - | - | -
entity | ORG | Bobcats | - | - | -
entity | NORP | Republican | - | - | -
entity | NORP | Democrat | - | - | -
entity | LOC | Georgia | - | - | -
entity | LOC | Talmadge County | - | - | -
entity | LOC | Coosa Bend | - | - | -
entity | LOC | Atlanta | - | - | -
entity | LOC | Macon | - | - | -
meta | Georgia sheriff says teen’s plan to attack high school was ‘days, not weeks’ away | - | Danielle Ocasio and Trey Winslow
