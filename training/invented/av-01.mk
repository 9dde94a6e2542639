Train crews vote for summer walkouts in Sunday working row

By Alan Thurlbeck, PA Transport Correspondent

Thousands of train drivers and conductors have voted overwhelmingly to strike at one of the country’s busiest operators after talks over Sunday working broke down.

<s1>The Rail and Allied Grades Union (RAGU)</s1> <c1>said</c1> <q1>its members at Trent Vale Railway had backed industrial action by 91% on a turnout of 74%</q1>.

No dates have been set, but <s2>the union</s2> <c2>warned</c2> that <q2>walkouts could begin as early as July 18</q2>, the opening weekend of the school holidays in several areas.

<s3>General secretary Deirdre Oakshott</s3> <c3>said</c3> <q3>the result was “as clear a message as any board of directors will ever be sent”</q3>.

“<q4>Our members were promised a roster that would let them see their children,</q4>” <s4>she</s4> <c4>said</c4>. “<q4>What they got was a spreadsheet and a shrug.</q4>”

<s5>Ms Oakshott</s5> <c5>accused</c5> the company of <q5>tearing up an agreement signed in 2022</q5>. Sunday shifts at Trent Vale have been voluntary since then.

<s6>The operator</s6>, which runs services between Derby, Nottingham and London, <c6>insisted</c6> <q6>it had made “a generous and fully costed offer” worth 4.2% this year and a further 3% next spring</q6>.

<s7>Its managing director, Simon Vellacott</s7>, <c7>said</c7> <q7>he was “bewildered” by the union’s refusal to put the deal to its members</q7>.

“<q8>Nobody wins from a strike,</q8>” <s8>Mr Vellacott</s8> <c8>said</c8>. “<q8>Passengers are only just coming back to the railway, and every day of disruption sends some of them back to their cars.</q8>

“<q8>We remain ready to talk, at any hour and without preconditions.</q8>”

<s9>A letter</s9> sent to staff on Tuesday, and seen by the PA news agency, <c9>states</c9> that <q9>conductors who join the action will lose their entitlement to discounted travel for a year</q9>.

<s10>RAGU</s10> <c10>described</c10> it as “<q10>intimidation by second-class post</q10>”. <s11>The union’s lawyers</s11> <c11>are considering</c11> <q11>whether it breaches employment law</q11>.

The dispute began last October, when <s12>the company</s12> <c12>announced</c12> <q12>plans to bring Sundays within the working week</q12>. About 340 services were cancelled over a single weekend in March after drivers stopped volunteering for overtime.

<s13>The Department for Transport</s13> <c13>urged</c13> <a13>both sides</a13> <q13>to return to the negotiating table</q13>. <s14>Rail minister Ffion Targett</s14> <c14>told</c14> <a14>MPs</a14> last week that <q14>she would “not be writing anybody a blank cheque”</q14>.

<s15>Her Conservative shadow, Giles Rennick</s15>, <c15>claimed</c15> <q15>ministers had “surrendered to the unions from the moment they took office”</q15>.

<s16>Passenger group TravelFair</s16> <c16>called on</c16> <a16>Trent Vale</a16> <q16>to publish an emergency timetable at least 10 days before any strike</q16>. <s17>Its policy director, Oluchi Ezenwa</s17>, <c17>said</c17> <q17>ticket holders should be entitled to “a full refund, no forms and no quibbling”</q17>.

“<q18>People with hospital appointments can’t plan around a rumour,</q18>” <s18>she</s18> <c18>added</c18>.

Outside the station in Derby on Wednesday evening, opinion was divided. <s19>Graham Tull, 57, a surveyor from Belper</s19>, <c19>said</c19> <q19>he had every sympathy with the crews</q19>.

“<q20>They kept going through Covid when I was sat at home,</q20>” <s20>he</s20> <c20>said</c20>. But <s21>a woman</s21> waiting for the 17.48 to Long Eaton <c21>said</c21> <q21>she was “past caring who started it”</q21>.

It is the third ballot at Trent Vale in five years. In 2021 a strike by signallers, who belong to a different union, halted trains for four days before the conciliation service Acas brokered a settlement.

By law RAGU must give 10 days’ notice of any action. Its executive meets on Monday, and <s22>Ms Oakshott</s22> <c22>has not ruled out</c22> <q22>an overtime ban</q22>.
-----
1 | indirect | Rail and Allied Grades Union | ORG | organisation
2 | indirect | Rail and Allied Grades Union | ORG | organisation
3 | mixed | Deirdre Oakshott | PERSON | name
4 | direct | Deirdre Oakshott | PERSON | pronoun
5 | indirect | Deirdre Oakshott | PERSON | surname
6 | mixed | Trent Vale Railway | ORG | organisation
7 | mixed | Simon Vellacott | PERSON | name
8 | direct | Simon Vellacott | PERSON | surname
9 | indirect | letter sent to staff on Tuesday | DOCUMENT | document
10 | mixed | Rail and Allied Grades Union | ORG | organisation
11 | attitude | union’s lawyers | GROUP | group
12 | indirect | Trent Vale Railway | ORG | organisation
13 | indirect | Department for Transport | ORG | organisation
14 | mixed | Ffion Targett | PERSON | name
15 | mixed | Giles Rennick | PERSON | name
16 | indirect | TravelFair | ORG | organisation
17 | mixed | Oluchi Ezenwa | PERSON | name
18 | direct | Oluchi Ezenwa | PERSON | pronoun
19 | indirect | Graham Tull | PERSON | name
20 | direct | Graham Tull | PERSON | pronoun
21 | mixed | woman waiting for the 17.48 to Long Eaton | PERSON | title
22 | attitude | Deirdre Oakshott | PERSON | surname
entity | PERSON | Deirdre Oakshott | Ms Oakshott | General secretary | Rail and Allied Grades Union
entity | PERSON | Simon Vellacott | Mr Vellacott | managing director | Trent Vale Railway
entity | PERSON | Ffion Targett | - | Rail minister | -
entity | PERSON | Giles Rennick | - | - | -
entity | PERSON | Oluchi Ezenwa | - | policy director | TravelFair
entity | PERSON | Graham Tull | - | surveyor | -
entity | ORG | Rail and Allied Grades Union | RAGU | - | -
entity | ORG | Trent Vale Railway | Trent Vale | - | -
entity | ORG | PA | - | - | -
entity | ORG | Department for Transport | - | - | -
entity | ORG | TravelFair | - | - | -
entity | ORG | Acas | - | - | -
entity | NORP | Conservative | - | - | -
entity | LOC | Derby | - | - | -
entity | LOC | Nottingham | - | - | -
entity | LOC | London | - | - | -
entity | LOC | Belper | - | - | -
entity | LOC | Long Eaton | - | - | -
meta | Train crews vote for summer walkouts in Sunday working row | - | Alan Thurlbeck
