'<q1>Crumbs on a nice plate</q1>': inshore harvesters pan new northern cod quota

By Rhonda Blackmore-Tait

ST. JOHN'S, N.L. — <s2>Inshore harvesters</s2> <c2>say</c2> <q2>a cod quota announced Wednesday hands most of the growth to foreign-owned trawlers while villages that waited 33 years get "crumbs on a nice plate."</q2>

Fisheries and Oceans Canada set the total allowable catch for northern cod at 46,000 tonnes, up from 38,000, and raised the offshore fleet's share of it to 21 per cent.

"<q3>We kept this fish alive by leaving it alone,</q3>" <c3>said</c3> <s3>Dwayne Pittman, president of the Inshore Harvesters Union</s3>. "<q3>Now they've rung the supper bell for Norway.</q3>"

<s4>The 58-year-old</s4>, who fishes out of Bakeapple Cove on the Bonavista Peninsula, <c4>said</c4> <q4>the union's lawyers would ask the Federal Court to quash the decision</q4>.

<s5>Fisheries Minister Corinne Thibeault</s5> <c5>called</c5> the increase "<q5>cautious, science-based and fair.</q5>"

"<q6>Nobody is being pushed off the water,</q6>" <s6>she</s6> <c6>told</c6> <a6>a news conference in Ottawa</a6>. "<q6>There's more fish for everyone.</q6>"

That drew a reply from her provincial counterpart, Geraldine Stuckless, within the hour. "<q7>There's more fish for everyone with a dragger,</q7>" <s7>she</s7> <c7>said</c7> in an interview.

<s8,9>The provincial minister</s8,9> <c8>accused</c8> Thibeault of "<q8>breaking a promise she made at my kitchen table,</q8>" and <c9>urged</c9> <a9>her</a9> <q9>to visit the island before the season opens in July</q9>.

<s10>The federal minister</s10> <c10>said</c10> through an aide that <q10>she did not recall being in the kitchen</q10>.

<s11>The department's March stock assessment</s11> moved cod out of the critical zone but <c11>cautioned</c11> that <q11>natural mortality remains high</q11>. <q12>Capelin, the small fish that cod eat, are scarcer than at any time since 2010</q12>, <c12>according to</c12> <s12>Ayodele Fontaine, a marine biologist at Memorial University</s12>.

"<q13>It's like inviting more guests when the fridge is empty,</q13>" <s13>the biologist</s13> <c13>said</c13>.

<s14>Blue Shelf Canada, an environmental group</s14>, <c14>had pushed for</c14> <q14>a catch of no more than 25,000 tonnes</q14>. <s15>The group</s15> <c15>likened</c15> the new number to "<q15>spending your first paycheque at the casino.</q15>"

<s16>Penney & Sons Seafoods, a Marystown processor</s16> bought in 2021 by Havbrann of Aalesund, <c16>said</c16> <q16>the quota would allow it to hire 90 people</q16>. Its chief executive, Trygve Aas, has heard the word foreign often enough.

"<q17>My crews are from Burin and Fortune,</q17>" <s17>the Norwegian</s17> <c17>said</c17>. "<q17>They vote here. They curl here.</q17>"

<s18,19>Minutes of a January advisory meeting</s18,19>, obtained by The Canadian Press, <c18>warned of</c18> <q18>"significant unhappiness" inshore</q18> and <c19>noted</c19> that <q19>nobody from the fleet under 40 feet had been invited</q19>.

In Bakeapple Cove, population 212, <s20>a hand-painted sign on the wharf</s20> <c20>reads</c20>: "<q20>Cod save us.</q20>"

Marjorie Keeping, 44, one of four women who skipper boats there, will have to borrow to buy gear.

"<q21>The bank wants three good years on paper and I've got one,</q21>" <c21>said</c21> <s21>the mother of two</s21>, whose late father, Leander Keeping, sailed on the Marguerite Rose. <s22>Her deckhand</s22> <c22>plans</c22> <q22>to leave for Fort McMurray in the fall</q22>.

Smaller allocations went to the Miawpukek First Nation, the Nain Bay Fish Co-op and the town of Harbour Breton. <s23>Conservative MP Clyde Rideout</s23> <c23>wondered aloud</c23> in a post "<q23>who in Ottawa has ever gutted anything but a budget.</q23>"

This report by The Canadian Press was first published April 9, 2025.
-----
1 | direct | inshore harvesters | GROUP | none
2 | mixed | inshore harvesters | GROUP | group
3 | direct | Dwayne Pittman | PERSON | name
4 | indirect | Dwayne Pittman | PERSON | title
5 | mixed | Corinne Thibeault | PERSON | name
6 | direct | Corinne Thibeault | PERSON | pronoun
7 | direct | Geraldine Stuckless | PERSON | pronoun
8 | mixed | Geraldine Stuckless | PERSON | title
9 | indirect | Geraldine Stuckless | PERSON | title
10 | indirect | Corinne Thibeault | PERSON | title
11 | indirect | department's March stock assessment | DOCUMENT | document
12 | indirect | Ayodele Fontaine | PERSON | name
13 | direct | Ayodele Fontaine | PERSON | title
14 | indirect | Blue Shelf Canada | ORG | organisation
15 | mixed | Blue Shelf Canada | ORG | organisation
16 | indirect | Penney & Sons Seafoods | ORG | organisation
17 | direct | Trygve Aas | PERSON | title
18 | mixed | Minutes of a January advisory meeting | DOCUMENT | document
19 | indirect | Minutes of a January advisory meeting | DOCUMENT | document
20 | direct | hand-painted sign on the wharf | DOCUMENT | document
21 | direct | Marjorie Keeping | PERSON | title
22 | attitude | Her deckhand | PERSON | title
23 | mixed | Clyde Rideout | PERSON | name
entity | PERSON | Dwayne Pittman | - | president | Inshore Harvesters Union
entity | PERSON | Corinne Thibeault | Thibeault | Fisheries Minister | -
entity | PERSON | Geraldine Stuckless | - | provincial minister | -
entity | PERSON | Ayodele Fontaine | - | marine biologist | Memorial University
entity | PERSON | Trygve Aas | - | chief executive | Penney & Sons Seafoods
entity | PERSON | Marjorie Keeping | - | - | -
entity | PERSON | Leander Keeping | - | - | -
entity | PERSON | Clyde Rideout | - | MP | -
entity | ORG | Fisheries and Oceans Canada | - | - | -
entity | ORG | Inshore Harvesters Union | - | - | -
entity | ORG | Federal Court | - | - | -
entity | ORG | Memorial University | - | - | -
entity | ORG | Blue Shelf Canada | - | - | -
entity | ORG | Penney & Sons Seafoods | - | - | -
entity | ORG | Havbrann | - | - | -
entity | ORG | Canadian Press | - | - | -
entity | ORG | Miawpukek First Nation | - | - | -
entity | ORG | Nain Bay Fish Co-op | - | - | -
entity | NORP | Norwegian | - | - | -
entity | NORP | Conservative | - | - | -
entity | LOC | ST. JOHN'S | - | - | -
entity | LOC | N.L. | - | - | -
entity | LOC | Norway | - | - | -
entity | LOC | Bakeapple Cove | - | - | -
entity | LOC | Bonavista Peninsula | - | - | -
entity | LOC | Ottawa | - | - | -
entity | LOC | Marystown | - | - | -
entity | LOC | Aalesund | - | - | -
entity | LOC | Burin | - | - | -
entity | LOC | Fortune | - | - | -
entity | LOC | Fort McMurray | - | - | -
entity | LOC | Harbour Breton | - | - | -
meta | 'Crumbs on a nice plate': inshore harvesters pan new northern cod quota | 2025-04-09 | Rhonda Blackmore-Tait
