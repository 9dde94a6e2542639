‘<q1>Get out of my hallway</q1>’: Tempers fray in the House as barge bill runs aground

By CASSIDY BRANDT and WILL ORTEGA-HYDE

A bill to toll commercial barges on the upper Mississippi hit a sandbar Wednesday when the House Inland Waterways Committee scrapped its markup for the third time — and <s2>its chair</s2> <c2>blamed</c2> <q2>the people waiting outside the door</q2>.

“<q3>I count 41 lanyards out there and not one deckhand,</q3>” <s3>Rep. Dale Voorhees (R-Iowa)</s3> <c3>told</c3> <a3>reporters</a3> in the Longworth Building. “<q3>Get out of my hallway.</q3>”

<s4>Voorhees</s4> <c4>wants</c4> <q4>a vote before the August recess</q4>. Whether he has one is another matter. Two Republicans from river districts, Lindy Castellaw of Missouri and Duc Pham of Louisiana, walked out of Tuesday’s whip meeting early, and <q5>Castellaw is now “a hard no,”</q5> <c5>according to</c5> <s5>an aide to Majority Whip Trent Agnelli</s5>.

The delay is a win for Rivers That Work, a coalition set up in March by the barge line Harlan Beck, grain trader Ostrander and Duluth-based Cargo North. <q6>It has spent $3.4 million this year on outside help from Mercer Lyle, Alder Foy Pickett and the Dufrene Group</q6>, <s6>filings</s6> <c6>show</c6>.

“<q7>A toll on the river is a toll on the loaf,</q7>” <c7>said</c7> <s7>Marguerite Sills, a former Voorhees staffer</s7> who now runs the water practice at Mercer Lyle. <s8>She</s8> <c8>disputed</c8> <q8>the chair’s head count</q8>. “<q9>Thirty, tops. Some were there for Ag.</q9>”

(The Agriculture Committee, next door, was marking up a honey bill.)

Not every lanyard belonged to a trade group. <s10>Keep the Lock Open, a boat families’ nonprofit from Cairo, Illinois</s10>, <c10>called on</c10> <a10>the panel</a10> <q10>to exempt vessels under 60 feet</q10>. <s11>Its director, Odell Rainey</s11>, <c11>bristled</c11> at <q11>being lumped in with the “loafer crowd.”</q11>

“<q12>My tie cost nine dollars in Paducah,</q12>” <s12>he</s12> <c12>said</c12>.

<s13>The committee’s ranking member, Ximena Barraza (D-Texas)</s13>, <c13>ridiculed</c13> the postponement as “<q13>a hostage video with the hostage missing.</q13>” Her own footing is no drier: <s14>The Deckhands and Pilots Brotherhood</s14>, which endorsed Barraza in 2022, <c14>has threatened</c14> <q14>to pull its money if she backs any toll</q14>.

<s15>The Army Corps of Engineers</s15> <c15>estimates</c15> <q15>the charge would raise $212 million a year, most of it at Lock 27 near Granite City</q15>. <s16>An internal White House memo</s16> obtained by POLITICO <c16>put</c16> the figure at “<q16>half that, in a wet year.</q16>” <s17>OMB</s17> <c17>would not say</c17> <q17>who wrote it</q17>.

<s18>Tomás Barraza, a cousin of the Texas Democrat</s18> who lobbies for Ostrander, <c18>said</c18> <q18>the congresswoman had not returned his calls “since Easter, and she still has my ladder.”</q18>

Also pulled from the docket: the Quapaw Bottoms land transfer and a subpoena for Delphine Ross, the Toledo crane builder whose equipment failed at Port Hollis last fall, idling a grain berth for 11 weeks. <s19>The company</s19> <c19>has promised</c19> <q19>to fight it “to the last bolt.”</q19>

<s20>Voorhees</s20> <c20>vowed</c20> <q20>to try again July 22</q20>. <s21>One lobbyist</s21>, already in a booth at Pruitt’s on Capitol Hill, <c21>texted</c21> <a21>POLITICO</a21>: “<q21>Third markup canceled. Third steak.</q21>”
-----
1 | direct | Dale Voorhees | PERSON | none
2 | indirect | Dale Voorhees | PERSON | title
3 | direct | Dale Voorhees | PERSON | name
4 | attitude | Dale Voorhees | PERSON | surname
5 | mixed | aide to Majority Whip Trent Agnelli | PERSON | title
6 | indirect | filings | DOCUMENT | document
7 | direct | Marguerite Sills | PERSON | name
8 | indirect | Marguerite Sills | PERSON | pronoun
9 | direct | Marguerite Sills | PERSON | none
10 | indirect | Keep the Lock Open | ORG | organisation
11 | mixed | Odell Rainey | PERSON | name
12 | direct | Odell Rainey | PERSON | pronoun
13 | mixed | Ximena Barraza | PERSON | name
14 | indirect | Deckhands and Pilots Brotherhood | ORG | organisation
15 | indirect | Army Corps of Engineers | ORG | organisation
16 | mixed | internal White House memo | DOCUMENT | document
17 | attitude | OMB | ORG | organisation
18 | mixed | Tomás Barraza | PERSON | name
19 | mixed | Delphine Ross | ORG | organisation
20 | indirect | Dale Voorhees | PERSON | surname
21 | direct | One lobbyist | PERSON | title
entity | PERSON | Dale Voorhees | Rep. Dale Voorhees; Voorhees | chair | House Inland Waterways Committee
entity | PERSON | Lindy Castellaw | Castellaw | - | -
entity | PERSON | Duc Pham | - | - | -
entity | PERSON | Trent Agnelli | - | Majority Whip | -
entity | PERSON | Marguerite Sills | - | former Voorhees staffer | Mercer Lyle
entity | PERSON | Odell Rainey | - | director | Keep the Lock Open
entity | PERSON | Ximena Barraza | Barraza | ranking member | House Inland Waterways Committee
entity | PERSON | Tomás Barraza | - | - | -
entity | ORG | House | - | - | -
entity | ORG | House Inland Waterways Committee | - | - | -
entity | ORG | Rivers That Work | - | - | -
entity | ORG | Harlan Beck | - | - | -
entity | ORG | Ostrander | - | - | -
entity | ORG | Cargo North | - | - | -
entity | ORG | Mercer Lyle | - | - | -
entity | ORG | Alder Foy Pickett | - | - | -
entity | ORG | Dufrene Group | - | - | -
entity | ORG | Agriculture Committee | Ag | - | -
entity | ORG | Keep the Lock Open | - | - | -
entity | ORG | Deckhands and Pilots Brotherhood | - | - | -
entity | ORG | Army Corps of Engineers | - | - | -
entity | ORG | White House | - | - | -
entity | ORG | POLITICO | - | - | -
entity | ORG | OMB | - | - | -
entity | ORG | Delphine Ross | - | - | -
entity | LOC | Mississippi | - | - | -
entity | LOC | Iowa | - | - | -
entity | LOC | Longworth Building | - | - | -
entity | LOC | Missouri | - | - | -
entity | LOC | Louisiana | - | - | -
entity | LOC | Duluth | - | - | -
entity | LOC | Cairo | - | - | -
entity | LOC | Illinois | - | - | -
entity | LOC | Paducah | - | - | -
entity | LOC | Texas | - | - | -
entity | LOC | Lock 27 | - | - | -
entity | LOC | Granite City | - | - | -
entity | LOC | Quapaw Bottoms | - | - | -
entity | LOC | Toledo | - | - | -
entity | LOC | Port Hollis | - | - | -
entity | LOC | Pruitt’s | - | - | -
entity | LOC | Capitol Hill | - | - | -
entity | NORP | Republicans | - | - | -
entity | NORP | Democrat | - | - | -
meta | ‘Get out of my hallway’: Tempers fray in the House as barge bill runs aground | - | CASSIDY BRANDT and WILL ORTEGA-HYDE
