At a Brooklyn Subway Stop, 38 Steps and Another Delay

By Marisol Ketterman

On most mornings, Delphine Orakwue folds the stroller with one hand, hoists her son onto her hip with the other and starts down the 38 steps of the Halleck Street station in Brooklyn. Sometimes a stranger takes the front wheels. More often, nobody does.

“<q1>You learn who lives here by who stops,</q1>” <c1>said</c1> <s1>Ms. Orakwue, 31, a dental hygienist</s1> who moved to the neighborhood in 2019. “<q1>The new people have their headphones in.</q1>”

Elevators were supposed to have arrived by now. In 2018, <s2>the Metropolitan Transportation Authority</s2> <c2>promised</c2> <q2>to make the station accessible by the end of 2024</q2>. This week <s3>the agency</s3> <c3>acknowledged</c3> that <q3>the work would not begin until 2029 at the earliest</q3>.

In a letter to elected officials, <s4>the authority</s4> <c4>cited</c4> “<q4>subsurface conditions not identified in the original survey.</q4>”

It is the fourth delay in six years, and for the people who use the station — <q5>about 5,200 of them on a typical weekday</q5>, <c5>according to</c5> <s5>the agency’s own figures</s5> — it has begun to feel less like a schedule than a weather pattern.

“<q6>I’m not angry anymore,</q6>” <c6>said</c6> <s6>Bernard Pell</s6>, who has used a wheelchair since a construction accident in 1997. “<q6>Angry is for people who were expecting something.</q6>”

Mr. Pell, 64, rides a bus for 40 minutes to the nearest station with an elevator. <q7>It was out of service</q7>, <s7>he</s7> <c7>said</c7>, <q7>on 11 days in October</q7>. <s8>His wife, Lucille Pell</s8>, <c8>wants</c8> <q8>to move to Delaware</q8>.

Under a 2022 legal settlement, 95 percent of the system’s 472 stations are to be accessible by 2055. <s9>Transit officials</s9> <c9>say</c9> that <q9>Halleck Street is unusually difficult</q9>. <q10>The mezzanine was built in 1933 over a buried stream, and drawings made at the time turned out to be wrong by as much as six feet</q10>, <c10>said</c10> <s10>Tomasz Wieliczko, the authority’s chief of capital construction</s10>.

“<q11>You open the wall and you find water,</q11>” <s11>Mr. Wieliczko</s11> <c11>said</c11> in an interview. “<q11>You can pump it, but then you own it forever.</q11>”

<s12>He</s12> <c12>defended</c12> <q12>the decision to shift $61 million from the project to a station in Queens</q12>, where, <s13>he</s13> <c13>said</c13>, <q13>designs were complete</q13>.

That explanation has not satisfied Councilwoman Ingrid Salcedo-Marsh, who represents the district. At a rally outside the station on Tuesday, <s14>she</s14> <c14>accused</c14> the agency of “<q14>treating a stream that has been there since the Ice Age as breaking news.</q14>”

<s15>Ms. Salcedo-Marsh, a Democrat</s15>, <c15>has called for</c15> <q15>an independent audit of the project</q15>.

“<q16>They knew,</q16>” <s16>she</s16> <c16>said</c16>. “<q16>There is a street two blocks away called Brook Lane.</q16>”

<s17>A 2021 engineering report</s17>, obtained by The New York Times through a records request, <c17>warned</c17> that <q17>groundwater posed “a significant risk to cost and schedule.”</q17>

Asked why the finding had not been made public, <s18>a spokesman for the authority, Curtis Lamb</s18>, <c18>said</c18> that <q18>the report was preliminary</q18>. <s19>He</s19> <c19>would not say</c19> <q19>whether the governor’s office had been told</q19>.

<s20>A former engineer for the agency</s20>, who was not authorized to discuss the project publicly, <c20>said</c20> that <q20>managers had known about the water since 2017</q20>.

“<q21>It was on a slide,</q21>” <s21>the engineer</s21> <c21>said</c21>. “<q21>I made the slide.</q21>”

The neighborhood, once home to box factories and a brewery, has gained 4,100 apartments since a rezoning in 2014. To win approval for the largest tower, its developer, Brightwater Partners, paid $8 million toward the elevators. The money is still in an escrow account. <s22>Brightwater</s22> <c22>wants</c22> <q22>it back</q22>.

On Wednesday evening, Ms. Orakwue came through the turnstile with her son, Tobi, asleep against her shoulder. A teenager in a school blazer reached for the stroller.

“<q23>I got it,</q23>” <s23>the boy</s23> <c23>said</c23>.

At the top, she stopped to read a new sign taped to the railing. “<q24>Elevator project update coming soon,</q24>” <s24>it</s24> <c24>said</c24>.

Her second child is due in April. <q25>She has begun</q25>, <s25>she</s25> <c25>said</c25>, <q25>to look at apartments in Queens</q25>.
-----
1 | direct | Delphine Orakwue | PERSON | surname
2 | indirect | Metropolitan Transportation Authority | ORG | organisation
3 | indirect | Metropolitan Transportation Authority | ORG | organisation
4 | mixed | Metropolitan Transportation Authority | ORG | organisation
5 | indirect | agency’s own figures | DOCUMENT | document
6 | direct | Bernard Pell | PERSON | name
7 | indirect | Bernard Pell | PERSON | pronoun
8 | attitude | Lucille Pell | PERSON | name
9 | indirect | Transit officials | GROUP | group
10 | indirect | Tomasz Wieliczko | PERSON | name
11 | direct | Tomasz Wieliczko | PERSON | surname
12 | indirect | Tomasz Wieliczko | PERSON | pronoun
13 | indirect | Tomasz Wieliczko | PERSON | pronoun
14 | mixed | Ingrid Salcedo-Marsh | PERSON | pronoun
15 | indirect | Ingrid Salcedo-Marsh | PERSON | surname
16 | direct | Ingrid Salcedo-Marsh | PERSON | pronoun
17 | mixed | 2021 engineering report | DOCUMENT | document
18 | indirect | Curtis Lamb | PERSON | name
19 | attitude | Curtis Lamb | PERSON | pronoun
20 | indirect | former engineer for the agency | PERSON | title
21 | direct | former engineer for the agency | PERSON | title
22 | attitude | Brightwater Partners | ORG | organisation
23 | direct | teenager in a school blazer | PERSON | title
24 | direct | new sign taped to the railing | DOCUMENT | pronoun
25 | indirect | Delphine Orakwue | PERSON | pronoun
entity | PERSON | Delphine Orakwue | Ms. Orakwue | dental hygienist | -
entity | PERSON | Tobi | - | - | -
entity | PERSON | Bernard Pell | Mr. Pell | - | -
entity | PERSON | Lucille Pell | - | - | -
entity | PERSON | Tomasz Wieliczko | Mr. Wieliczko | chief of capital construction | Metropolitan Transportation Authority
entity | PERSON | Ingrid Salcedo-Marsh | Councilwoman Ingrid Salcedo-Marsh; Ms. Salcedo-Marsh | councilwoman | -
entity | PERSON | Curtis Lamb | - | spokesman | Metropolitan Transportation Authority
entity | ORG | Metropolitan Transportation Authority | - | - | -
entity | ORG | The New York Times | - | - | -
entity | ORG | Brightwater Partners | Brightwater | - | -
entity | NORP | Democrat | - | - | -
entity | LOC | Brooklyn | - | - | -
entity | LOC | Halleck Street | - | - | -
entity | LOC | Delaware | - | - | -
entity | LOC | Queens | - | - | -
entity | LOC | Brook Lane | - | - | -
meta | At a Brooklyn Subway Stop, 38 Steps and Another Delay | - | Marisol Ketterman
