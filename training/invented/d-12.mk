Delphine Marsh axes arena tour days after onstage collapse

By Our Showbiz Team

<s1>SINGER Delphine Marsh</s1> has pulled out of her sold-out arena tour, <c1>telling</c1> <a1>fans</a1> <q1>she is "too poorly to pretend"</q1>.

The Night Buses star, 29, was carried offstage in Glasgow on Friday after fainting midway through her hit '<x>Second Kettle</x>'.

"<q2>I've cried about this for three days and then I cried about crying,</q2>" <s2>she</s2> <c2>wrote</c2> on Instagram. "<q2>I love you. I can't do it. I'm so, so sorry.</q2>"

<s3>Her manager and older brother, Jonah Marsh</s3>, <c3>confirmed</c3> <q3>all 17 shows were off</q3>. <q4>Refunds would be automatic</q4>, <s4>he</s4> <c4>added</c4>.

<s15>Insiders</s15> <c15>say</c15> <q15>the Doncaster-born singer has barely slept since her split from actor Callum Reyes in March</q15>. <s5>One pal</s5> <c5>told</c5> <a5>us</a5>: "<q5>She was running on crisps and adrenaline. Everybody could see it except the people with the diary.</q5>"

But <s6>Jonah</s6> <c6>denied</c6> <q6>his sister had been pushed too hard</q6>. "<q7>If Del says stop, we stop,</q7>" <s7>the 34-year-old</s7> <c7>insisted</c7>. "<q7>She's never been a puppet and anyone who says so hasn't met her.</q7>"

Reyes, who is filming in Croatia, sent his ex a message of support. "<q9>Rest up, Dells,</q9>" <s9>the heart-throb</s9> <c9>posted</c9>, with a kettle emoji.

Fans camped outside Manchester's Cotton Arena were in tears last night. <s10>Paige Lomax, 16</s10>, <c10>said</c10> <q10>she'd been there since Tuesday</q10>. "<q11>I'm gutted but I'm not mad,</q11>" <s11>she</s11> <c11>said</c11>. "<q11>My mum's mad. She paid for the coach.</q11>"

<s12>Promoter Big Lamp Live</s12> <c12>said</c12> in a statement that <q12>it "fully supported" the decision and hoped to announce new dates in the autumn</q12>.

Not everyone is so sure. <s13>A rival agent</s13> <c13>reckons</c13> <q13>it'll be two years before she plays a room that size again</q13>: "<q14>You don't come back from the stretcher photo in a hurry.</q14>"

The star won two Golden Discs last year. Her third album, '<x>Lost Property</x>', is due out in November.
-----
1 | mixed | Delphine Marsh | PERSON | name
2 | direct | Delphine Marsh | PERSON | pronoun
3 | indirect | Jonah Marsh | PERSON | name
4 | indirect | Jonah Marsh | PERSON | pronoun
5 | direct | One pal | PERSON | title
6 | indirect | Jonah Marsh | PERSON | name
7 | direct | Jonah Marsh | PERSON | title
9 | direct | Callum Reyes | PERSON | title
10 | indirect | Paige Lomax | PERSON | name
11 | direct | Paige Lomax | PERSON | pronoun
12 | mixed | Big Lamp Live | ORG | organisation
13 | attitude | rival agent | PERSON | title
14 | direct | rival agent | PERSON | none
15 | indirect | Insiders | GROUP | group
meta | Delphine Marsh axes arena tour days after onstage collapse | - | Our Showbiz Team
entity | PERSON | Delphine Marsh | Del; Dells; Marsh | singer | Night Buses
entity | ORG | Night Buses | - | - | -
entity | LOC | Glasgow | - | - | -
entity | PERSON | Jonah Marsh | Jonah | manager | -
entity | LOC | Doncaster | - | - | -
entity | PERSON | Callum Reyes | Reyes | actor | -
entity | LOC | Croatia | - | - | -
entity | LOC | Manchester | - | - | -
entity | LOC | Cotton Arena | - | - | -
entity | PERSON | Paige Lomax | - | - | -
entity | ORG | Big Lamp Live | - | - | -
entity | ORG | Instagram | - | - | -
