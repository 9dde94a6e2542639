<q1>Former minister ‘kept price list’ for Commons dinners</q1>, <s1>standards committee</s1> <c1>finds</c1>

By Saskia Thewlis, PA Political Correspondent

<q2>A former minister who hosted private dinners at the House of Commons for clients of a lobbying firm should be suspended for 35 days</q2>, <s2>the Committee on Standards</s2> <c2>has recommended</c2>.

<s3>Its 118-page report</s3> <c3>found</c3> that <q3>Dominic Garrod “kept what can only be called a price list” and had been paid £84,000 by Castellane Oddy through a company registered to his sister-in-law</q3>.

<s4,5>The Conservative MP for Wendle Valley</s4,5> <c4>denied</c4> <q4>selling access</q4> and <c5>branded</c5> the inquiry “<q5>a trial by spreadsheet</q5>”.

“<q6>I fed people. I charged nobody for pudding,</q6>” <s6>he</s6> <c6>told</c6> <a6>reporters</a6> outside Portcullis House. “<q6>If that is corruption then so is every parish supper in Somerset.</q6>”

But <s7>the Parliamentary Commissioner for Standards, Dame Hilary Osei-Brandt</s7>, <c7>said</c7> <q7>messages on a shared account showed Mr Garrod had offered a seat beside the Chancellor to the bookmaker Quince Bet</q7>.

<s8>One email</s8>, sent to Lottie Castellane in June 2022, <c8>reads</c8>: “<q8>Six covers, one junior minister, no minutes.</q8>”

<s9>Ms Castellane</s9>, who founded the firm above a dry cleaner’s in Pimlico, <c9>told</c9> <a9>the inquiry</a9> <q9>she had taken it as a joke</q9>. <s10>Her business partner, the former Downing Street aide Piers Oddy</s10>, <c10>refused</c10> <q10>to hand over his phone</q10>, and <c11>was rebuked</c11> by <s11>the committee</s11> for “<q11>studied forgetfulness</q11>”.

Dame Hilary wrote to him four times. “<q12>I received an out-of-office message and, at Christmas, a hamper,</q12>” <s12>she</s12> <c12>recalled</c12>.

Quince Bet, which is owned by Malta-based Halcyon Nine and sponsors Stourwell Town, was not criticised. <s13>The bookmaker</s13> <c13>said</c13> <q13>its executives had believed they were attending “a charity function, possibly for donkeys”</q13>.

<s14>Labour</s14> <c14>called for</c14> <q14>the whip to be withdrawn</q14>.

<s15>Shadow Commons leader Ngozi Partridge</s15> <c15>said</c15> <q15>Mr Garrod’s apology, all 11 words of it, was addressed “chiefly to the mirror”</q15>. <s16>The former barrister</s16>, who lost to him in Wendle Valley in 2015, also <c16>wondered</c16> <q16>why it had taken the House 19 months to read its own visitors’ book</q16>.

<s17,18>Downing Street</s17,18> <c17>said</c17> <q17>the Prime Minister would study the findings “with interest”</q17> but <c18>would not say</c18> <q18>whether Mr Garrod could stand again</q18>. In a note to backbenchers seen by the PA news agency, <s19>the Chief Whip</s19> <c19>told</c19> <a19>them</a19> <q19>to “stay off the wireless”</q19>.

Fair Tables, the campaign group whose complaint began the case, has since lodged three more. <s20>Its director, Callum Wray</s20>, <c20>thanked</c20> two Commons waiters for “<q20>doing what 40 honourable members did not</q20>”.

“<q21>Everybody knew,</q21>” <s21>one of the waiters</s21> <c21>said</c21>. “<q21>You learn to serve from the left and hear nothing.</q21>”

<s22>Mr Garrod</s22>, gambling minister under two premiers, <c22>intends</c22> <q22>to appeal to the Independent Expert Panel</q22>.

In Cold Wendle, where he holds surgeries at the Plough, his association chairman, Susan Garrod, who is no relation, was in no hurry. “<q23>We shall hear Dominic out,</q23>” <s23>she</s23> <c23>said</c23>, “<q23>and then we shall count the hands.</q23>”
-----
1 | mixed | Committee on Standards | ORG | organisation
2 | indirect | Committee on Standards | ORG | organisation
3 | mixed | Its 118-page report | DOCUMENT | document
4 | indirect | Dominic Garrod | PERSON | title
5 | mixed | Dominic Garrod | PERSON | title
6 | direct | Dominic Garrod | PERSON | pronoun
7 | indirect | Hilary Osei-Brandt | PERSON | name
8 | direct | One email | DOCUMENT | document
9 | indirect | Lottie Castellane | PERSON | surname
10 | attitude | Piers Oddy | PERSON | name
11 | mixed | Committee on Standards | ORG | organisation
12 | direct | Hilary Osei-Brandt | PERSON | pronoun
13 | mixed | Quince Bet | ORG | organisation
14 | indirect | Labour | ORG | organisation
15 | mixed | Ngozi Partridge | PERSON | name
16 | indirect | Ngozi Partridge | PERSON | title
17 | mixed | Downing Street | ORG | organisation
18 | attitude | Downing Street | ORG | organisation
19 | mixed | Chief Whip | PERSON | title
20 | mixed | Callum Wray | PERSON | name
21 | direct | one of the waiters | PERSON | title
22 | attitude | Dominic Garrod | PERSON | surname
23 | direct | Susan Garrod | PERSON | pronoun
entity | PERSON | Dominic Garrod | Mr Garrod; Dominic | MP | -
entity | PERSON | Hilary Osei-Brandt | Dame Hilary Osei-Brandt; Dame Hilary | Parliamentary Commissioner for Standards | -
entity | PERSON | Lottie Castellane | Ms Castellane | - | Castellane Oddy
entity | PERSON | Piers Oddy | - | - | Castellane Oddy
entity | PERSON | Ngozi Partridge | - | Shadow Commons leader | Labour
entity | PERSON | Callum Wray | - | director | Fair Tables
entity | PERSON | Susan Garrod | - | association chairman | -
entity | ORG | Committee on Standards | - | - | -
entity | ORG | House of Commons | Commons; House | - | -
entity | ORG | Castellane Oddy | - | - | -
entity | ORG | Quince Bet | - | - | -
entity | ORG | Halcyon Nine | - | - | -
entity | ORG | Stourwell Town | - | - | -
entity | ORG | Downing Street | - | - | -
entity | ORG | Labour | - | - | -
entity | ORG | PA | - | - | -
entity | ORG | Fair Tables | - | - | -
entity | ORG | Independent Expert Panel | - | - | -
entity | NORP | Conservative | - | - | -
entity | LOC | Wendle Valley | - | - | -
entity | LOC | Portcullis House | - | - | -
entity | LOC | Somerset | - | - | -
entity | LOC | Pimlico | - | - | -
entity | LOC | Malta | - | - | -
entity | LOC | Cold Wendle | - | - | -
entity | LOC | Plough | - | - | -
meta | Former minister ‘kept price list’ for Commons dinners, standards committee finds | - | Saskia Thewlis
