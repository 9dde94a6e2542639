Hiker survives 9 days in Cascades on snowmelt and a bag of gummy worms

By Everett Lindqvist

A Spokane man missing for nine days in the North Cascades was found alive Thursday, sunburned and 23 pounds lighter, by a trail crew that wasn't looking for him.

Darnell Whitaker, 52, set out July 2 on what <s1>he</s1> <c1>had told</c1> <a1>his wife</a1> <q1>would be an overnight trip to Lake Minotaur</q1>. He slid down a snowfield and lost his pack, his phone and one boot.

“<q2>He just walked up and asked if we had any coffee,</q2>” <c2>said</c2> <s2>crew leader Paloma Reyes</s2>. “<q2>Real polite. Then his knees went.</q2>”

From his hospital bed, <s3>Whitaker</s3> <c3>said</c3> <q3>he kept to the creek because a Scoutmaster once told him water goes to people</q3>. He rationed gummy worms, two a day. “<q5>I saved the red ones,</q5>” <s5>the high school shop teacher</s5> <c5>said</c5>.

<s6>Chelan County Sheriff Gus Haverty</s6> <c6>said</c6> <q6>searchers had scaled back their effort on Monday</q6>. “<q7>I looked Mrs. Whitaker in the eye and told her we were not giving up, and then I went out to my truck and I thought we'd lost him,</q7>” <s7>Haverty</s7> <c7>said</c7>. “<q7>I've never been happier to be wrong.</q7>”

<s8>Yolanda Whitaker</s8> <c8>never believed</c8> <q8>he was gone</q8>. <q9>Her husband</q9>, <s9>she</s9> <c9>noted</c9>, “<q9>is too stubborn to be dead.</q9>”

<q10>He'd be grounded until Christmas</q10>, <s10>she</s10> <c10>added</c10>.

<s11>Doctors at Cascade Memorial</s11> <c11>expect</c11> <q11>him to keep all 10 toes</q11>. <s12>They</s12> <c12>credited</c12> <q12>a foil blanket he found wedged under a log</q12>.

A dozen hikers go missing in the county each summer; most turn up within a day. <s13>The sheriff</s13> <c13>urged</c13> <a13>visitors</a13> <q13>to carry a locator beacon, which rents for $12 at any ranger station</q13>.

Would Whitaker go back? “<q14>Lake's still there,</q14>” <s14>he</s14> <c14>said</c14>. In the doorway, <s15>his wife</s15> <c15>mouthed</c15>, “<q15>No.</q15>”
-----
1 | indirect | Darnell Whitaker | PERSON | pronoun
2 | direct | Paloma Reyes | PERSON | name
3 | indirect | Darnell Whitaker | PERSON | surname
5 | direct | Darnell Whitaker | PERSON | title
6 | indirect | Gus Haverty | PERSON | name
7 | direct | Gus Haverty | PERSON | surname
8 | attitude | Yolanda Whitaker | PERSON | name
9 | mixed | Yolanda Whitaker | PERSON | pronoun
10 | indirect | Yolanda Whitaker | PERSON | pronoun
11 | attitude | Doctors at Cascade Memorial | GROUP | group
12 | indirect | Doctors at Cascade Memorial | GROUP | pronoun
13 | indirect | Gus Haverty | PERSON | title
14 | direct | Darnell Whitaker | PERSON | pronoun
15 | direct | Yolanda Whitaker | PERSON | title
meta | Hiker survives 9 days in Cascades on snowmelt and a bag of gummy worms | - | Everett Lindqvist
entity | LOC | Cascades | North Cascades | - | -
entity | LOC | Spokane | - | - | -
entity | PERSON | Darnell Whitaker | Whitaker | high school shop teacher | -
entity | LOC | Lake Minotaur | - | - | -
entity | PERSON | Paloma Reyes | - | crew leader | -
entity | PERSON | Gus Haverty | Haverty | Chelan County Sheriff | -
entity | PERSON | Yolanda Whitaker | Mrs. Whitaker | - | -
entity | ORG | Cascade Memorial | - | - | -
entity | LOC | Chelan County | - | - | -
