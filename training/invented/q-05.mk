Father of three who left cyclist lying on roadside jailed for four years

Deirdre Mulqueen

A father of three who drove off after knocking down a cyclist and hid the damaged jeep in a slurry shed has been jailed for four years.

Declan Roche (41), of Knockanure Cross, Co Limerick, pleaded guilty to dangerous driving causing the death of Aisling Hanrahan (26) at Glenduff on October 14, 2023, and to leaving the scene.

Ms Hanrahan, a primary school teacher, was cycling home from a camogie match when she was struck from behind at around 9.20pm. She was found 50 minutes later by a couple walking their dog. She died the following day at University Hospital Limerick.

Passing sentence yesterday, <s1>Judge Fionnuala Greaney</s1> <c1>said</c1> <q1>the accused had "made a choice, and then made it again every hour" for two days</q1>.

"<q2>A phone call would have taken a minute,</q2>" <c2>said</c2> <s2>the judge</s2>. "<q2>It might not have saved this young woman, but she would not have been alone.</q2>"

<s3>Garda Niall Prendergast</s3>, who was first on the scene, <c3>told</c3> <a3>Limerick Circuit Criminal Court</a3> <q3>the victim was still breathing when he arrived and had tried to speak to him</q3>. <s4>He</s4> <c4>agreed</c4> with defence counsel that <q4>the road was unlit and the verge overgrown</q4>.

Fragments of a headlamp led investigators to a garage in Newcastle West, where the owner, Padraig Shine, had been asked for a quote on a replacement. <q5>The caller "wasn't himself" and hung up when asked for the registration</q5>, <s5>Mr Shine</s5> <c5>said</c5> in a statement read to the court.

On October 16, gardaí searched Roche's farm. <s6>He</s6> initially <c6>told</c6> <a6>detectives</a6> <q6>he had hit a deer</q6>. Shown photographs of the bicycle, <s7>he</s7> <c7>said</c7>: "<q7>I thought it was an animal. I made myself think it.</q7>"

<s8>Det Sgt Maeve Cotter</s8> <c8>said</c8> <q8>it could not be established whether the defendant had been drinking, because so much time had passed</q8>. <q9>CCTV showed him leaving a pub in Athea at 9.02pm</q9>, <s9>she</s9> <c9>said</c9>, <q9>but staff could not recall what he had bought</q9>.

Michael Hanrahan wept as he read a victim impact statement on behalf of the family. His daughter had been due to be married last summer, and her dress still hangs in the spare room.

"<q10>We don't close that door and we don't open it,</q10>" <s10>he</s10> <c10>said</c10>. "<q10>Her mother hoovers up to it and stops.</q10>"

<s11>Mr Hanrahan</s11> <c11>thanked</c11> <a11>the couple</a11> who found her for <q11>holding her hand until the ambulance came</q11>. "<q12>They are good people, and she knew good people were there,</q12>" <s12>he</s12> <c12>added</c12>.

<s13>Roche's barrister, Cormac Tuite SC</s13>, <c13>said</c13> <q13>his client was "a decent man who did an indecent thing"</q13>. <q14>He had panicked, had not slept a full night since and did not expect forgiveness</q14>, <s14>counsel</s14> <c14>said</c14>.

<s15>Mr Tuite</s15> <c15>asked</c15> <a15>the court</a15> <q15>to take into account the guilty plea and the effect of prison on his three children, the youngest of whom is four</q15>. A letter of apology was handed in, but <s16>the family</s16> <c16>declined</c16> <q16>to accept it</q16>.

<s17>Judge Greaney</s17> <c17>said</c17> <q17>she accepted his remorse was genuine, although it had "arrived late"</q17>. She imposed a sentence of five and a half years, with the final 18 months suspended, and banned him from driving for 12 years.

Roche, wearing a navy suit, looked at the floor throughout.

Outside, <s18>Ms Hanrahan's fiancé, Eoin Looby</s18>, <c18>said</c18> <q18>no sentence would have been long enough</q18>. "<q19>He'll be home before he's 45. Aisling will always be 26,</q19>" <s19>he</s19> <c19>said</c19>.

<s20>Insp Brian Tangney</s20> <c20>appealed to</c20> <a20>motorists</a20> <q20>to stop if they believe they have hit something</q20>. "<q21>You stop, you look and you ring us. That's all there is to it,</q21>" <c21>said</c21> <s21>the inspector</s21>, who is based in Newcastle West.

<s22,23>The Irish Road Victims' Alliance</s22,23> <c22>described</c22> the term as <q22>lenient</q22> and <c23>called for</c23> <q23>a minimum sentence for drivers who leave the scene of a fatal collision</q23>. <s24>A spokesperson for the Department of Justice</s24> <c24>said</c24> <q24>the minister could not comment on individual cases</q24>.

Pupils at Ms Hanrahan's school in Ardagh have planted 26 apple trees in her memory.
-----
1 | mixed | Fionnuala Greaney | PERSON | name
2 | direct | Fionnuala Greaney | PERSON | title
3 | indirect | Niall Prendergast | PERSON | name
4 | indirect | Niall Prendergast | PERSON | pronoun
5 | mixed | Padraig Shine | PERSON | surname
6 | indirect | Declan Roche | PERSON | pronoun
7 | direct | Declan Roche | PERSON | pronoun
8 | indirect | Maeve Cotter | PERSON | name
9 | indirect | Maeve Cotter | PERSON | pronoun
10 | direct | Michael Hanrahan | PERSON | pronoun
11 | indirect | Michael Hanrahan | PERSON | surname
12 | direct | Michael Hanrahan | PERSON | pronoun
13 | mixed | Cormac Tuite | PERSON | name
14 | indirect | Cormac Tuite | PERSON | title
15 | indirect | Cormac Tuite | PERSON | surname
16 | attitude | family | GROUP | group
17 | mixed | Fionnuala Greaney | PERSON | surname
18 | indirect | Eoin Looby | PERSON | name
19 | direct | Eoin Looby | PERSON | pronoun
20 | indirect | Brian Tangney | PERSON | name
21 | direct | Brian Tangney | PERSON | title
22 | indirect | Irish Road Victims' Alliance | ORG | organisation
23 | indirect | Irish Road Victims' Alliance | ORG | organisation
24 | indirect | Department of Justice | ORG | organisation
entity | PERSON | Declan Roche | Roche | - | -
entity | PERSON | Aisling Hanrahan | Ms Hanrahan; Aisling | primary school teacher | -
entity | PERSON | Fionnuala Greaney | Judge Fionnuala Greaney; Judge Greaney | Judge | -
entity | PERSON | Niall Prendergast | Garda Niall Prendergast | Garda | -
entity | PERSON | Padraig Shine | Mr Shine | owner | -
entity | PERSON | Maeve Cotter | Det Sgt Maeve Cotter | Det Sgt | -
entity | PERSON | Michael Hanrahan | Mr Hanrahan | - | -
entity | PERSON | Cormac Tuite | Cormac Tuite SC; Mr Tuite | barrister | -
entity | PERSON | Eoin Looby | - | - | -
entity | PERSON | Brian Tangney | Insp Brian Tangney | Insp | -
entity | ORG | Limerick Circuit Criminal Court | - | - | -
entity | ORG | University Hospital Limerick | - | - | -
entity | ORG | Irish Road Victims' Alliance | - | - | -
entity | ORG | Department of Justice | - | - | -
entity | LOC | Knockanure Cross | - | - | -
entity | LOC | Co Limerick | - | - | -
entity | LOC | Glenduff | - | - | -
entity | LOC | Newcastle West | - | - | -
entity | LOC | Athea | - | - | -
entity | LOC | Ardagh | - | - | -
meta | Father of three who left cyclist lying on roadside jailed for four years | - | Deirdre Mulqueen
