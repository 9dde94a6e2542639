Harkaway ‘<q1>confuses loyalty with a WhatsApp group</q1>’, <c1>says</c1> <s1>sacked Defence Secretary</s1>

Second minister walks out as <s2>backbenchers</s2> <c2>demand</c2> <q2>vote within ‘days, not weeks’</q2>

By Jonty Marchbank, Political Editor

Sir Desmond Harkaway was fighting to save his reshuffle on Tuesday night after <s3>43 Conservative backbenchers</s3> <c3>complained</c3> in a letter that <q3>Downing Street had been “turned into a waiting room for his friends”</q3>.

<s4>The Prime Minister</s4> <c4>had hoped</c4> <q4>to draw a line under a summer of resignations</q4> by removing Verity Langstone, the Defence Secretary, and bringing back Piers Ancaster, whom the Privileges Committee suspended for six weeks in 2022.

Instead <s5>Miss Langstone, 58</s5>, <c5>refused</c5> <q5>to accept the embassy in Lisbon</q5>, which <s24>she</s24> <c24>likened</c24> to “<q24>a bauble for going quietly</q24>”.

“<q6>I was told at 7.40 this morning that my services were required elsewhere,</q6>” <s6>she</s6> <c6>told</c6> <a6>The Telegraph</a6>. “<q6>He could not say where.</q6>”

In a four-page letter <s7,8>she</s7,8> <c7>said</c7> <q7>Sir Desmond had come to “confuse loyalty to the country with loyalty to a WhatsApp group”</q7>, and <c8>warned</c8> <a8>him</a8> that <q8>the Army could not be “run on press releases”</q8>.

Within two hours Colonel Rory Langstone, her deputy and no relation, had followed.

“<q9>Nobody under fire asks who is in the chat,</q9>” <s9>the former Royal Wessex Fusiliers officer</s9> <c9>posted</c9> from the back of a taxi on Horse Guards Road.

<s10,11>A No 10 spokesman</s10,11> <c10>maintained</c10> that <q10>the Prime Minister enjoyed the “full and cheerful support” of his Cabinet</q10>, and <c11>dismissed</c11> the letter as “<q11>the usual suspects with a new biro</q11>”.

That was not how it looked from the Carlton Club. <s12>Dame Olwen Pryce-Tudor, the chairman of the 1922 Committee</s12>, <c12>let it be known</c12> over lunch there that <q12>she had “run out of fingers” counting complaints</q12>. <s13>She</s13> <c13>has not ruled out</c13> <q13>a confidence vote before the conference in Harrogate</q13>.

“<q14>Piers is a charming man who should never be left alone with a budget,</q14>” <c14>said</c14> <s14>one former minister</s14>. “<q14>I speak as somebody who sold him two cars.</q14>”

<s15>A serving whip</s15> <c15>compared</c15> the appointment to “<q15>giving the fox a lanyard and a parking space</q15>”.

<s16,17>Mr Ancaster</s16,17>, whose lobbying firm Ancaster Bole worked for the port operator Sharq Maritime, <c16>declared</c16> himself “<q16>humbled and a little surprised</q16>”, and <c17>promised</c17> <q17>to publish his old client list “in the fullness of time”</q17>.

The list, seen by this newspaper, has eleven names on it, among them Sharq, the vape maker Pufflo and Tolland & Pike, the bailiffs.

<s18>Labour</s18> <c18>said</c18> <q18>the Cabinet was now “held together by paper clips and ambition”</q18>. <s19>Siobhan Adeleke, its defence spokesman</s19>, <c19>called on</c19> <a19>Sir Laurie Fenn, the Cabinet Secretary</a19>, <q19>to establish whether Mr Ancaster still held shares in the lobbying company</q19>.

<s20>Friends of Miss Langstone</s20> <c20>deny</c20> that <q20>she has eyes on the leadership</q20>. <q21>She spent the evening at home in Pimlico with her whippets</q21>, <c21>according to</c21> <s21>her brother Jolyon</s21>, <q21>and later “slept like a woman who has put down a piano”</q21>.

In Clunbridge, the Shropshire market town where Sir Desmond began as a councillor, patience is thinner still. <s22>Lynne Prosser, landlady of the Drover’s Rest</s22>, <c22>reckoned</c22> <q22>he had “until Christmas, and I don’t mean a late one”</q22>.

<s23>A poll of party members by Marlow Strand</s23> <c23>found</c23> that <q23>61 per cent want him gone before she does</q23>.
-----
1 | mixed | Verity Langstone | PERSON | title
2 | mixed | backbenchers | GROUP | group
3 | mixed | backbenchers | GROUP | group
4 | attitude | Desmond Harkaway | PERSON | title
5 | attitude | Verity Langstone | PERSON | surname
6 | direct | Verity Langstone | PERSON | pronoun
7 | mixed | Verity Langstone | PERSON | pronoun
8 | mixed | Verity Langstone | PERSON | pronoun
9 | direct | Rory Langstone | PERSON | title
10 | mixed | Downing Street | ORG | organisation
11 | mixed | Downing Street | ORG | organisation
12 | mixed | Olwen Pryce-Tudor | PERSON | name
13 | attitude | Olwen Pryce-Tudor | PERSON | pronoun
14 | direct | one former minister | PERSON | title
15 | mixed | serving whip | PERSON | title
16 | mixed | Piers Ancaster | PERSON | surname
17 | mixed | Piers Ancaster | PERSON | surname
18 | mixed | Labour | ORG | organisation
19 | indirect | Siobhan Adeleke | PERSON | name
20 | indirect | Friends of Miss Langstone | GROUP | group
21 | mixed | Jolyon | PERSON | name
22 | mixed | Lynne Prosser | PERSON | name
23 | indirect | poll of party members by Marlow Strand | DOCUMENT | document
24 | mixed | Verity Langstone | PERSON | pronoun
entity | PERSON | Desmond Harkaway | Sir Desmond Harkaway; Sir Desmond; Harkaway | Prime Minister | -
entity | PERSON | Verity Langstone | Miss Langstone | Defence Secretary | -
entity | PERSON | Piers Ancaster | Mr Ancaster; Piers | - | Ancaster Bole
entity | PERSON | Rory Langstone | Colonel Rory Langstone | deputy | -
entity | PERSON | Olwen Pryce-Tudor | Dame Olwen Pryce-Tudor | chairman | 1922 Committee
entity | PERSON | Siobhan Adeleke | - | defence spokesman | Labour
entity | PERSON | Laurie Fenn | Sir Laurie Fenn | Cabinet Secretary | -
entity | PERSON | Jolyon | - | - | -
entity | PERSON | Lynne Prosser | - | landlady | Drover’s Rest
entity | ORG | Downing Street | No 10 | - | -
entity | ORG | Privileges Committee | - | - | -
entity | ORG | The Telegraph | - | - | -
entity | ORG | Army | - | - | -
entity | ORG | Royal Wessex Fusiliers | - | - | -
entity | ORG | Cabinet | - | - | -
entity | ORG | Carlton Club | - | - | -
entity | ORG | 1922 Committee | - | - | -
entity | ORG | Ancaster Bole | - | - | -
entity | ORG | Sharq Maritime | Sharq | - | -
entity | ORG | Pufflo | - | - | -
entity | ORG | Tolland & Pike | - | - | -
entity | ORG | Labour | - | - | -
entity | ORG | Marlow Strand | - | - | -
entity | NORP | Conservative | - | - | -
entity | LOC | Lisbon | - | - | -
entity | LOC | Horse Guards Road | - | - | -
entity | LOC | Harrogate | - | - | -
entity | LOC | Pimlico | - | - | -
entity | LOC | Clunbridge | - | - | -
entity | LOC | Shropshire | - | - | -
entity | LOC | Drover’s Rest | - | - | -
meta | Harkaway ‘confuses loyalty with a WhatsApp group’, says sacked Defence Secretary | - | Jonty Marchbank
