Labour holds coastal seat by 61 votes as <s1>Reform</s1> <c1>threatens</c1> <q1>court fight</q1>

By Oonagh Trewhella, PA Political Staff

Labour has clung on to the seaside seat of Skelder and Marrick Sands by just 61 votes after two recounts, a power cut and a row over a cupboard.

Priya Hallsworth, a 39-year-old GP, beat Reform UK’s Damon Catterick by 9,812 votes to 9,751 in a result declared at 5.52am on Friday at Skelder Leisure Centre.

“<q2>The sea took the pier and the last lot took the buses, but nobody took this town’s good sense,</q2>” <s2>the new MP</s2> <c2>told</c2> <a2>cheering activists</a2>.

<s3>Mr Catterick, a former lifeboat coxswain</s3>, <c3>refused</c3> <q3>to shake her hand</q3>.

<s4,5>Reform</s4,5> <c4>said</c4> <q4>it would petition the High Court over 212 postal ballots found in a stationery cupboard at Marrick Town Hall</q4>, and <c5>accused</c5> the count team of “<q5>counting like men on an hourly rate</q5>”.

“<q6>Cupboards do not lose elections, officials do,</q6>” <s6>the beaten candidate</s6> <c6>shot back</c6> when pressed for evidence.

<s7>The acting returning officer, Gwilym Ferris-Oke</s7>, <c7>maintained</c7> that <q7>the papers had come in after the 10pm deadline and were “locked up, not lost”</q7>.

<s8>The Electoral Commission</s8> <c8>promised</c8> <q8>to consider “anything that is put to us in writing”</q8>. A petition must be lodged within 21 days.

Sir Clive Hallsworth, who is no relation of the winner, gave up the seat in August after <s9>Private Eye</s9> <c9>reported</c9> that <q9>he had lobbied ministers on behalf of the crab exporter Toller & Daughters</q9>. He had a majority of 11,406.

“<q10>I am not his niece, I am not his neighbour and I have never met a crab I liked,</q10>” <s10>Ms Hallsworth</s10> <c10>joked</c10> on a doorstep in Gannet Street.

<s11>Downing Street</s11> <c11>insisted</c11> <q11>the result was “a win, and wins are better than the alternative”</q11>. But <s12>No 10</s12> <c12>would not say</c12> <q12>whether the Prime Minister had been asked to stay away</q12>.

<s13,14>Backbencher Rhodri Kesteven-Bell</s13,14>, who chairs the Coastal Towns Caucus, <c13>branded</c13> the campaign “<q13>a bus tour with no bus</q13>” and <c14>urged</c14> <a14>the Treasury</a14> <q14>to revive its seaside fund</q14>.

<s15>The caucus itself</s15> <c15>reckons</c15> <q15>34 seats between Whitley Bay and Penzance would fall on the same swing</q15>. <s16>Pollsters Kestrel Marsh</s16> <c16>put</c16> <q16>the figure at 52</q16>.

The Conservatives, second in 2019, lost their deposit. “<q17>When you are beaten by a pier you go home and think,</q17>” <c17>conceded</c17> <s17>the Tory chairwoman, Lettice Ballard</s17>.

She meant Save Skelder Pier Now, whose candidate, Bronwen Tulk, 71, took 1,940 votes on a budget of £600. <q18>The big parties</q18>, <s18>Ms Tulk</s18> <c18>said</c18>, “<q18>could not find the pier with a map, and it is the only thing here that sticks out</q18>”.

<s19>The group</s19> <c19>wants</c19> <q19>the landmark, wrecked by Storm Ludo in 2021, to be rebuilt in oak</q19>. <q20>The council would rather rebuild it “in leaflets”</q20>, <c20>according to</c20> <s20>the campaign’s treasurer, Bernard Oxtoby</s20>.

<s21>Skelder Borough Council</s21> <c21>blamed</c21> <q21>the blackout on a gull</q21>, and <s22>the authority</s22> <c22>apologised</c22> to <a22>candidates</a22> for <q22>a delay of 70 minutes</q22>. <s23>Norgrid, the network operator</s23>, <c23>denied</c23> that <q23>any bird had been near its substation in Mill Lane</q23>.

Outside St Hild’s Church Hall, a polling station since 1919, <s24>Alf Pocklington, a retired welder</s24>, <c24>said</c24> <q24>he had spoiled his paper on principle</q24>.

“<q25>I drew them the pier,</q25>” <s25>he</s25> <c25>explained</c25>. “<q25>It took me back.</q25>”
-----
1 | indirect | Reform UK | ORG | organisation
2 | direct | Priya Hallsworth | PERSON | title
3 | attitude | Damon Catterick | PERSON | surname
4 | indirect | Reform UK | ORG | organisation
5 | mixed | Reform UK | ORG | organisation
6 | direct | Damon Catterick | PERSON | title
7 | mixed | Gwilym Ferris-Oke | PERSON | name
8 | mixed | Electoral Commission | ORG | organisation
9 | indirect | Private Eye | ORG | organisation
10 | direct | Priya Hallsworth | PERSON | surname
11 | mixed | Downing Street | ORG | organisation
12 | attitude | Downing Street | ORG | organisation
13 | mixed | Rhodri Kesteven-Bell | PERSON | name
14 | indirect | Rhodri Kesteven-Bell | PERSON | name
15 | indirect | Coastal Towns Caucus | ORG | organisation
16 | indirect | Kestrel Marsh | ORG | organisation
17 | direct | Lettice Ballard | PERSON | name
18 | mixed | Bronwen Tulk | PERSON | surname
19 | attitude | Save Skelder Pier Now | ORG | organisation
20 | mixed | Bernard Oxtoby | PERSON | name
21 | indirect | Skelder Borough Council | ORG | organisation
22 | indirect | Skelder Borough Council | ORG | organisation
23 | indirect | Norgrid | ORG | organisation
24 | indirect | Alf Pocklington | PERSON | name
25 | direct | Alf Pocklington | PERSON | pronoun
entity | PERSON | Priya Hallsworth | Ms Hallsworth | MP | -
entity | PERSON | Damon Catterick | Mr Catterick | candidate | Reform UK
entity | PERSON | Gwilym Ferris-Oke | - | acting returning officer | -
entity | PERSON | Clive Hallsworth | Sir Clive Hallsworth | - | -
entity | PERSON | Rhodri Kesteven-Bell | - | Backbencher | Coastal Towns Caucus
entity | PERSON | Lettice Ballard | - | chairwoman | -
entity | PERSON | Bronwen Tulk | Ms Tulk | candidate | Save Skelder Pier Now
entity | PERSON | Bernard Oxtoby | - | treasurer | Save Skelder Pier Now
entity | PERSON | Alf Pocklington | - | retired welder | -
entity | ORG | Labour | - | - | -
entity | ORG | Reform UK | Reform | - | -
entity | ORG | High Court | - | - | -
entity | ORG | Electoral Commission | - | - | -
entity | ORG | Private Eye | - | - | -
entity | ORG | Toller & Daughters | - | - | -
entity | ORG | Downing Street | No 10 | - | -
entity | ORG | Coastal Towns Caucus | - | - | -
entity | ORG | Treasury | - | - | -
entity | ORG | Kestrel Marsh | - | - | -
entity | ORG | Save Skelder Pier Now | - | - | -
entity | ORG | Skelder Borough Council | - | - | -
entity | ORG | Norgrid | - | - | -
entity | NORP | Conservatives | Tory | - | -
entity | LOC | Skelder and Marrick Sands | - | - | -
entity | LOC | Skelder Leisure Centre | - | - | -
entity | LOC | Marrick Town Hall | - | - | -
entity | LOC | Gannet Street | - | - | -
entity | LOC | Whitley Bay | - | - | -
entity | LOC | Penzance | - | - | -
entity | LOC | Mill Lane | - | - | -
entity | LOC | St Hild’s Church Hall | - | - | -
meta | Labour holds coastal seat by 61 votes as Reform threatens court fight | - | Oonagh Trewhella
