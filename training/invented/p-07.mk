‘<q1>That is the man who measured our language</q1>’: villagers’ anger at 62-home plan for old chapel field

By Lowri Prosser
Wednesday, 22 October 2025

A planning row in a Gwendraeth Valley village boiled over on Monday night when a developer was slow-handclapped at a public meeting.

More than 150 people crammed into the memorial hall at Pentre Gwyn to hear about plans for 62 houses on land behind the former Bethania chapel, which closed in 2014. Another 30 listened through the windows.

<s2,3>Cambrian Heath Homes, the Cardiff firm behind the scheme</s2,3>, <c2>says</c2> <q2>a fifth of the properties will be affordable</q2> and <c3>has offered to pay for</c3> <q3>a new play area</q3>.

But <s4>residents</s4> <c4>fear</c4> <q4>the narrow lane past the school will not cope</q4>. Eirwen Beynon, 79, has lived opposite the field since she married. “<q5>There’s no pavement and there’s no room for one,</q5>” <s5>she</s5> <c5>said</c5>. “<q5>I’ve seen the milk lorry and the school bus meet on that bend, and one of them had to go backwards for a quarter of a mile.</q5>”

Her neighbour, retired quarryman Alun Tudor, was blunter. <s6>He</s6> held up a photograph of the lane under water in 2020 and <c6>asked</c6> <q6>whether anyone at the top table had ever seen it</q6>.

Nobody answered. “<q7>There we are, then,</q7>” <s7>he</s7> <c7>said</c7>, and sat down.

Cambrian Heath’s land director, Jonathan Speke, struggled to make himself heard. <s8,9>He</s8,9> <c8>insisted</c8> <q8>the drainage scheme would leave the village better protected than it is now</q8>, and <c9>promised</c9> that <q9>local people would have first refusal on 12 of the homes</q9>.

“<q10>I understand the emotion, I do,</q10>” <s10>Mr Speke</s10> <c10>told</c10> <a10>the meeting</a10>. “<q10>But the county is 400 homes a year short. Where are your grandchildren going to live?</q10>”

“<q11>With us!</q11>” <c11>shouted</c11> <s11>a woman near the stage</s11>. “<q11>They can’t afford yours!</q11>”

The application, lodged with Carmarthenshire County Council in August, has drawn 348 objections and 11 letters of support. <s12>Highways officers</s12> <c12>have asked for</c12> <q12>a second traffic survey</q12> because the first was carried out in half-term. <s13,14>Natural Resources Wales</s13,14> <c13>said</c13> in its response that <q13>it had “significant concerns” about surface water</q13> and <c14>recommended</c14> that <q14>permission be withheld until they were addressed</q14>.

There is also the matter of the language. In the 2021 census 71 per cent of people in the ward could speak Welsh, one of the highest figures in the county. <s15>A report commissioned by the developer</s15> <c15>concluded</c15> <q15>the estate would have a “neutral” effect</q15>.

<s16>Dr Non Haf Griffiths of the campaign group Dyfodol i’r Pentre</s16> <c16>described</c16> that finding as “<q16>a fairy tale with footnotes</q16>”. <s17>She</s17> <c17>said</c17> <q17>the author had not spoken to a single family in the village</q17>.

“<q18>I rang him up, in Welsh, and he couldn’t understand me,</q18>” <s18>the lecturer</s18> <c18>said</c18>. “<q18>That is the man who has measured our language.</q18>”

Not everybody is against. Osian Rees, 27, a plasterer, lives with his partner and their baby in his parents’ back bedroom. <s20>He</s20> <c20>believes</c20> <q20>older villagers have forgotten what it was like to start out</q20>. “<q21>I heard a lot tonight about people’s views,</q21>” <s21>he</s21> <c21>said</c21> outside. “<q21>I’d like a window to have one from.</q21>”

County councillor Mari Treharne, whose ward includes the village, chaired the meeting. <s22,23>She</s22,23> <c22>refused</c22> <q22>to say which way she would vote</q22>, but <c23>warned</c23> <a23>objectors</a23> that <q23>an appeal to Welsh ministers could cost the council more than £100,000</q23>. <s24>The Plaid Cymru councillor</s24> <c24>appealed for</c24> <q24>calm</q24> when somebody threw a hymn book.

<s25>A council spokeswoman</s25> <c25>said</c25> <q25>the application would go before the planning committee “in due course”</q25>. The authority does not comment on live cases.

In a statement issued yesterday, <s27,28>Cambrian Heath</s27,28> <c27>thanked</c27> <q27>those who had come</q27> and <c28>said</c28> <q28>it would look again at the access road</q28>.

The chapel, which is not listed, was sold last year for £85,000. Its organ went to a school in Lampeter.
-----
1 | direct | Non Haf Griffiths | PERSON | none
2 | indirect | Cambrian Heath Homes | ORG | organisation
3 | indirect | Cambrian Heath Homes | ORG | organisation
4 | attitude | residents | GROUP | group
5 | direct | Eirwen Beynon | PERSON | pronoun
6 | indirect | Alun Tudor | PERSON | pronoun
7 | direct | Alun Tudor | PERSON | pronoun
8 | indirect | Jonathan Speke | PERSON | pronoun
9 | indirect | Jonathan Speke | PERSON | pronoun
10 | direct | Jonathan Speke | PERSON | surname
11 | direct | woman near the stage | PERSON | title
12 | indirect | Highways officers | GROUP | group
13 | mixed | Natural Resources Wales | ORG | organisation
14 | indirect | Natural Resources Wales | ORG | organisation
15 | mixed | report commissioned by the developer | DOCUMENT | document
16 | mixed | Non Haf Griffiths | PERSON | name
17 | indirect | Non Haf Griffiths | PERSON | pronoun
18 | direct | Non Haf Griffiths | PERSON | title
20 | attitude | Osian Rees | PERSON | pronoun
21 | direct | Osian Rees | PERSON | pronoun
22 | attitude | Mari Treharne | PERSON | pronoun
23 | indirect | Mari Treharne | PERSON | pronoun
24 | indirect | Mari Treharne | PERSON | title
25 | mixed | Carmarthenshire County Council | ORG | organisation
27 | indirect | Cambrian Heath Homes | ORG | organisation
28 | indirect | Cambrian Heath Homes | ORG | organisation
entity | PERSON | Eirwen Beynon | - | - | -
entity | PERSON | Alun Tudor | - | retired quarryman | -
entity | PERSON | Jonathan Speke | Mr Speke | land director | Cambrian Heath Homes
entity | PERSON | Non Haf Griffiths | Dr Non Haf Griffiths | lecturer | Dyfodol i’r Pentre
entity | PERSON | Osian Rees | - | plasterer | -
entity | PERSON | Mari Treharne | - | County councillor | Plaid Cymru
entity | ORG | Cambrian Heath Homes | Cambrian Heath | - | -
entity | ORG | Carmarthenshire County Council | - | - | -
entity | ORG | Natural Resources Wales | - | - | -
entity | ORG | Dyfodol i’r Pentre | - | - | -
entity | ORG | Plaid Cymru | - | - | -
entity | LOC | Gwendraeth Valley | - | - | -
entity | LOC | Pentre Gwyn | - | - | -
entity | LOC | Bethania chapel | - | - | -
entity | LOC | Cardiff | - | - | -
entity | LOC | Lampeter | - | - | -
entity | NORP | Welsh | - | - | -
meta | ‘That is the man who measured our language’: villagers’ anger at 62-home plan for old chapel field | 2025-10-22 | Lowri Prosser
