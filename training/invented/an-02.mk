Bus operators vote to walk out as Basin Transit and unions trade blame

By Marisol Threadgill
Staff Writer

<q1>Bus and rail operators across Los Angeles County have voted by a wide margin to authorize a strike</q1>, <s1>union leaders</s1> <c1>announced</c1> Friday, the first such vote at the region’s second-largest transit agency in 19 years.

The Basin Transit Authority, which carries 310,000 riders on a weekday from Pomona to Playa Vista, could be shut down as soon as March 9 if talks in Gardena collapse.

“<q2>Our members drove through smoke in January and nobody asked them for a doctor’s note,</q2>” <c2>said</c2> <s2>Rosario “Chayo” Wheeler, president of Amalgamated Operators Local 1188</s2>. “<q2>They drove through COVID. They are done driving for free.</q2>”

<s3>Wheeler, a former operator on Line 207</s3>, <c3>said</c3> <q3>94% of the 4,800 members who returned ballots had backed a walkout</q3>. Local 1188 wants raises of 24% over four years and plexiglass doors on every Norden Xcelero, the 60-foot bus that makes up half of the fleet.

The agency has offered 13%.

In a statement, <s4,5>Basin Transit</s4,5> <c4>said</c4> <q4>it was “deeply disappointed” by the vote</q4> and <c5>urged</c5> <a5>Local 1188</a5> <q5>to return to the table</q5>. <s6>A spokesperson, Tiffany Church</s6>, <c6>declined to say</c6> <q6>whether the agency had drawn up plans to hire replacements</q6>.

“<q7>We can’t pay people with money Sacramento hasn’t sent us,</q7>” <s7>Church</s7> <c7>said</c7>.

<s8>The agency’s chief executive, Jerome Price</s8>, <c8>told</c8> <a8>the board</a8> last week that <q8>its deficit would reach $212 million by July</q8>. <s9>Price</s9>, who ran the Port of Tacoma before moving to California in 2022, <c9>blamed</c9> <q9>falling sales-tax receipts and the cost of the Crenshaw extension</q9>.

His salary, $487,000, has become a chant on the picket line. So has Norden Rail, the Montreal manufacturer whose cars were delivered to Division 7, the yard on Imperial Highway, with doors that would not close.

<s10>A second union, the Brotherhood of Signal Workers</s10>, <c10>said</c10> Friday that <q10>its 600 members would honor any picket</q10>. <s11>The Teamsters</s11>, who represent clerks at Union Station and El Monte, <c11>have not said</c11> <q11>what they will do</q11>.

Riders were left to make other plans. Outside Martin Luther King Jr. Community Hospital in Willowbrook, <s12>Xochitl Dupree-Nakamura, 41, a respiratory therapist</s12>, <c12>said</c12> <q12>a strike would mean leaving her home in Boyle Heights before dawn</q12>

“<q13>I’m union too, so I get it,</q13>” <s13>she</s13> <c13>said</c13>. “<q13>But my supervisor isn’t going to get it.</q13>”

<s14>The Bus Riders Alliance</s14> <c14>called on</c14> <a14>Gov. Leticia Marchbanks</a14> <q14>to step in</q14>. <q15>The governor, a Democrat, is “hopeful the parties can resolve this,”</q15> <s15>her office</s15> <c15>said</c15>.

County Supervisor Lindsey Halloran-Vu, who sits on the Basin Transit board, was less patient. In a post on X, <s16,17>she</s16,17> <c16>accused</c16> Price of “<q16>negotiating by press release</q16>” and <c17>called for</c17> <q17>an outside mediator</q17>. <q18>The agency’s books</q18>, <s18>she</s18> <c18>told</c18> <a18>The Times</a18>, “<q18>need sunlight and a calculator.</q18>”

<s19>Price</s19> <c19>denied</c19> <q19>negotiating in public</q19>.

Under the Meyers-Milias-Brown Act, either side may ask the Public Employment Relations Board to appoint a fact finder. <s20,21>The board</s20,21> <c20>confirmed</c20> that <q20>it had received a request</q20> but <c21>would not say</c21> <q21>from whom</q21>.

The last strike, in the fall of 2007, lasted 35 days and emptied Broadway. It ended after a Superior Court judge, Armand Halifax, locked both sides in his chambers with a box of Randy’s Donuts. <s22>Wheeler</s22> <c22>remembers</c22> <q22>eating two of them</q22>.

Talks resume Monday at the Vermont Avenue offices of Gill, Pasternak & Moy, the agency’s lawyers.
-----
1 | indirect | union leaders | GROUP | group
2 | direct | Rosario “Chayo” Wheeler | PERSON | name
3 | indirect | Rosario “Chayo” Wheeler | PERSON | surname
4 | mixed | Basin Transit Authority | ORG | organisation
5 | indirect | Basin Transit Authority | ORG | organisation
6 | attitude | Tiffany Church | PERSON | name
7 | direct | Tiffany Church | PERSON | surname
8 | indirect | Jerome Price | PERSON | name
9 | indirect | Jerome Price | PERSON | surname
10 | indirect | Brotherhood of Signal Workers | ORG | organisation
11 | attitude | Teamsters | ORG | organisation
12 | indirect | Xochitl Dupree-Nakamura | PERSON | name
13 | direct | Xochitl Dupree-Nakamura | PERSON | pronoun
14 | indirect | Bus Riders Alliance | ORG | organisation
15 | mixed | her office | ORG | organisation
16 | mixed | Lindsey Halloran-Vu | PERSON | pronoun
17 | indirect | Lindsey Halloran-Vu | PERSON | pronoun
18 | mixed | Lindsey Halloran-Vu | PERSON | pronoun
19 | indirect | Jerome Price | PERSON | surname
20 | indirect | Public Employment Relations Board | ORG | organisation
21 | attitude | Public Employment Relations Board | ORG | organisation
22 | attitude | Rosario “Chayo” Wheeler | PERSON | surname
entity | PERSON | Rosario “Chayo” Wheeler | Wheeler | president | Amalgamated Operators Local 1188
entity | PERSON | Tiffany Church | Church | spokesperson | Basin Transit Authority
entity | PERSON | Jerome Price | Price | chief executive | Basin Transit Authority
entity | PERSON | Xochitl Dupree-Nakamura | - | respiratory therapist | -
entity | PERSON | Leticia Marchbanks | Gov. Leticia Marchbanks | governor | -
entity | PERSON | Lindsey Halloran-Vu | County Supervisor Lindsey Halloran-Vu | County Supervisor | Basin Transit Authority
entity | PERSON | Armand Halifax | - | judge | Superior Court
entity | ORG | Basin Transit Authority | Basin Transit | - | -
entity | ORG | Amalgamated Operators Local 1188 | Local 1188 | - | -
entity | ORG | Port of Tacoma | - | - | -
entity | ORG | Norden Rail | - | - | -
entity | ORG | Brotherhood of Signal Workers | - | - | -
entity | ORG | Teamsters | - | - | -
entity | ORG | Bus Riders Alliance | - | - | -
entity | ORG | X | - | - | -
entity | ORG | The Times | - | - | -
entity | ORG | Public Employment Relations Board | - | - | -
entity | ORG | Superior Court | - | - | -
entity | ORG | Randy’s Donuts | - | - | -
entity | ORG | Gill, Pasternak & Moy | - | - | -
entity | NORP | Democrat | - | - | -
entity | LOC | Los Angeles County | - | - | -
entity | LOC | Sacramento | - | - | -
entity | LOC | Pomona | - | - | -
entity | LOC | Playa Vista | - | - | -
entity | LOC | Gardena | - | - | -
entity | LOC | California | - | - | -
entity | LOC | Crenshaw | - | - | -
entity | LOC | Montreal | - | - | -
entity | LOC | Division 7 | - | - | -
entity | LOC | Imperial Highway | - | - | -
entity | LOC | Union Station | - | - | -
entity | LOC | El Monte | - | - | -
entity | LOC | Martin Luther King Jr. Community Hospital | - | - | -
entity | LOC | Willowbrook | - | - | -
entity | LOC | Boyle Heights | - | - | -
entity | LOC | Broadway | - | - | -
entity | LOC | Vermont Avenue | - | - | -
meta | Bus operators vote to walk out as Basin Transit and unions trade blame | - | Marisol Threadgill
