Jury convicts contractor in bridge collapse

By Tanisha Goodwin
Staff writer

A federal jury on Wednesday convicted a Baton Rouge contractor of falsifying inspection records on a highway bridge that collapsed in 2022, killing two people.

Leonard Boudreaux, 61, stood with his hands folded as the clerk read the verdicts. He faces up to 25 years in prison.

"<q1>Mr. Boudreaux signed his name to a lie 19 times,</q1>" <s1>Assistant U.S. Attorney Priscilla Hahn</s1> <c1>told</c1> <a1>reporters</a1> outside the courthouse. "<q1>Two families paid for it.</q1>"

<s2>Defense lawyer Joe Castellanos</s2> <c2>said</c2> <q2>he would appeal</q2>. <s3>He</s3> <c3>contends</c3> <q3>the government relied on a witness, former foreman Bobby Trahan, who traded his testimony for leniency</q3>.

"<q4>They bought a story, and the jury bought it secondhand,</q4>" <s4>Castellanos</s4> <c4>said</c4>.

During the two-week trial, <s5>Trahan</s5> <c5>testified</c5> that <q5>his boss had ordered him to fill out forms in a motel room 90 miles from the bridge</q5>. "<q6>He said, '<n6>Just put what you put last time,</n6>'</q6>" <s6>Trahan</s6> <c6>recalled</c6>.

<s7>Boudreaux, who took the stand against his lawyers' advice</s7>, <c7>denied</c7> <q7>ever setting foot in the motel</q7>. Prosecutors showed jurors a receipt for two ice creams in his name.

The collapse sent three vehicles into the Amite River. <s8>Engineers</s8> <c8>later concluded</c8> that <q8>a cracked pin plate could have been seen "from the road with a pair of drugstore glasses"</q8>.

Denise Fontenot, whose husband, Ray, died in the collapse, wept when the verdict was read. <s9>She</s9> <c9>said</c9> <q9>she didn't feel joy</q9>.

"<q10>I feel like I can put the phone down now,</q10>" <s10>she</s10> <c10>said</c10>. "<q10>I've been holding it for three years, waiting for somebody to call and say they were sorry.</q10>"

Judge Alvin Prejean set sentencing for Sept. 9.
-----
1 | direct | Priscilla Hahn | PERSON | name
2 | indirect | Joe Castellanos | PERSON | name
3 | indirect | Joe Castellanos | PERSON | pronoun
4 | direct | Joe Castellanos | PERSON | surname
5 | indirect | Bobby Trahan | PERSON | surname
6 | direct | Bobby Trahan | PERSON | surname
7 | indirect | Leonard Boudreaux | PERSON | surname
8 | mixed | Engineers | GROUP | group
9 | indirect | Denise Fontenot | PERSON | pronoun
10 | direct | Denise Fontenot | PERSON | pronoun
meta | Jury convicts contractor in bridge collapse | - | Tanisha Goodwin
entity | LOC | Baton Rouge | - | - | -
entity | PERSON | Leonard Boudreaux | Boudreaux; Mr. Boudreaux | contractor | -
entity | LOC | U.S. | - | - | -
entity | PERSON | Priscilla Hahn | - | Assistant U.S. Attorney | -
entity | PERSON | Joe Castellanos | Castellanos | Defense lawyer | -
entity | PERSON | Bobby Trahan | Trahan | former foreman | -
entity | LOC | Amite River | - | - | -
entity | PERSON | Denise Fontenot | - | - | -
entity | PERSON | Ray | - | - | -
entity | PERSON | Alvin Prejean | Judge Alvin Prejean | Judge | -
