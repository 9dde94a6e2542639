<s1>Brandvold</s1> <c1>says</c1> <q1>she is 'done being weighed'</q1>, walks out on coach Holub

By Marc-Andre Pilon

MONTREAL — <s2>Olympic bronze medallist Tessa Brandvold</s2> has left the man who coached her to the podium, <c2>saying</c2> Thursday that <q2>she could no longer train on a deck "where the scale comes out before the stopwatch"</q2>.

Radek Holub, 57, is head coach of Club aquatique Pointe-aux-Loups (CAPL), which trains at the Bassin Lacordaire in the city's east end. <s3>He</s3> flatly <c3>denied</c3> <q3>weighing any athlete against her will</q3>.

"<q4>I weigh suitcases,</q4>" <s4>the Czech</s4> <c4>said</c4> by phone from Brno.

Brandvold, a 22-year-old from Moose Jaw, Sask., took bronze in the 200-metre backstroke in Paris. Her training partner of three years, Belgian breaststroker Anneke Claes, has sided with Holub.

"<q5>Radek never once touched a scale in front of me,</q5>" <s5>the world No. 6</s5> <c5>wrote</c5> in an open letter. <s6>She</s6> <c6>thanked</c6> him for "<q6>three seasons of the truth</q6>".

<s7>The backstroker</s7> <c7>said</c7> <q7>she was saddened by the letter but "not shocked"</q7>.

"<q8>Anneke has a visa to think about,</q8>" <s8>she</s8> <c8>added</c8>.

"<q9>My visa is fine, and so are my splits,</q9>" <s9>the Belgian</s9> <c9>shot back</c9> when reached at her home club, Scheldt 1904, in Antwerp.

<s10>A preliminary report</s10> commissioned by Aquatics Canada <c10>concluded</c10> that <q10>nine swimmers had been weighed every Monday, some "in front of visiting parents"</q10>. Its author, Halifax lawyer Winston Achebe-Roy, also reviewed the Osprey Swim Team of Red Deer, Alta., in 2022.

<s11>The national body</s11> <c11>refused</c11> <q11>to suspend the coach before a Feb. 3 hearing in Gatineau</q11>. <s12>The lawyer</s12> <c12>recommended</c12> <q12>banning scales from pool decks</q12>.

<s13>The club</s13> <c13>apologized for</c13> "<q13>any discomfort</q13>". <s14>Its president, Louise Archambault-Dion</s14>, <c14>insisted</c14> <q14>the scale was for luggage</q14>.

<s15>A nurse in Sherbrooke</s15> who swam for CAPL until 2019, <c15>remembers</c15> <q15>being called "the tugboat"</q15>. <s16>The nurse</s16> <c16>wants</c16> <q16>an apology "in writing, with a stamp on it"</q16>.

<s17>The coach</s17> <c17>said</c17> <q17>he did not recall her</q17>.

<s18>Brandvold's father, Dale Brandvold, a grain farmer</s18>, <c18>texted</c18>: "<q18>Proud of her. Should've driven out there myself.</q18>" <s19>The farmer</s19> <c19>accused</c19> Aquatics Canada of "<q19>counting medals and losing kids</q19>".

Maplemark Dairies, which sponsors his daughter, and Banque Ville-Marie, which backs CAPL, were quick to react. <s20>The dairy</s20> <c20>praised</c20> her "<q20>courage</q20>"; <s21>the bank</s21> <c21>ordered</c21> <q21>a review of its contract</q21>.

In Ottawa, <s22>the sports minister</s22> <c22>called</c22> the allegations "<q22>deeply troubling</q22>".

<s23>The Saskatchewan swimmer</s23> <c23>plans</c23> <q23>to move to Regina and train under Keiko Arsenault, formerly of Université Saint-Viateur</q23>. <s24>Arsenault</s24> <c24>promised</c24> <a24>her</a24> "<q24>a pool, a whistle and no bathroom scale</q24>".

<s25>Claes, 24</s25>, <c25>has not decided</c25> <q25>whether to stay in Montreal</q25>. She is entered in a World Aquatics meet in Doha next month, in the lane beside her old training partner.
-----
1 | mixed | Tessa Brandvold | PERSON | surname
2 | mixed | Tessa Brandvold | PERSON | name
3 | indirect | Radek Holub | PERSON | pronoun
4 | direct | Radek Holub | PERSON | title
5 | direct | Anneke Claes | PERSON | title
6 | mixed | Anneke Claes | PERSON | pronoun
7 | mixed | Tessa Brandvold | PERSON | title
8 | direct | Tessa Brandvold | PERSON | pronoun
9 | direct | Anneke Claes | PERSON | title
10 | mixed | preliminary report commissioned by Aquatics Canada | DOCUMENT | document
11 | attitude | Aquatics Canada | ORG | organisation
12 | indirect | Winston Achebe-Roy | PERSON | title
13 | mixed | Club aquatique Pointe-aux-Loups | ORG | organisation
14 | indirect | Louise Archambault-Dion | PERSON | name
15 | mixed | nurse in Sherbrooke | PERSON | title
16 | mixed | nurse in Sherbrooke | PERSON | title
17 | indirect | Radek Holub | PERSON | title
18 | direct | Dale Brandvold | PERSON | name
19 | mixed | Dale Brandvold | PERSON | title
20 | mixed | Maplemark Dairies | ORG | organisation
21 | indirect | Banque Ville-Marie | ORG | organisation
22 | mixed | sports minister | PERSON | title
23 | attitude | Tessa Brandvold | PERSON | title
24 | mixed | Keiko Arsenault | PERSON | surname
25 | attitude | Anneke Claes | PERSON | surname
entity | PERSON | Tessa Brandvold | Brandvold | - | -
entity | PERSON | Radek Holub | Holub; Radek | head coach | Club aquatique Pointe-aux-Loups
entity | PERSON | Anneke Claes | Anneke; Claes | breaststroker | Scheldt 1904
entity | PERSON | Winston Achebe-Roy | - | lawyer | -
entity | PERSON | Louise Archambault-Dion | - | president | Club aquatique Pointe-aux-Loups
entity | PERSON | Dale Brandvold | - | grain farmer | -
entity | PERSON | Keiko Arsenault | Arsenault | - | -
entity | ORG | Club aquatique Pointe-aux-Loups | CAPL | - | -
entity | ORG | Scheldt 1904 | - | - | -
entity | ORG | Aquatics Canada | - | - | -
entity | ORG | Osprey Swim Team | - | - | -
entity | ORG | Maplemark Dairies | - | - | -
entity | ORG | Banque Ville-Marie | - | - | -
entity | ORG | Université Saint-Viateur | - | - | -
entity | ORG | World Aquatics | - | - | -
entity | LOC | Montreal | MONTREAL | - | -
entity | LOC | Bassin Lacordaire | - | - | -
entity | LOC | Brno | - | - | -
entity | LOC | Moose Jaw | - | - | -
entity | LOC | Saskatchewan | Sask. | - | -
entity | LOC | Paris | - | - | -
entity | LOC | Antwerp | - | - | -
entity | LOC | Halifax | - | - | -
entity | LOC | Red Deer | - | - | -
entity | LOC | Alta. | - | - | -
entity | LOC | Gatineau | - | - | -
entity | LOC | Sherbrooke | - | - | -
entity | LOC | Ottawa | - | - | -
entity | LOC | Regina | - | - | -
entity | LOC | Doha | - | - | -
entity | NORP | Czech | - | - | -
entity | NORP | Belgian | - | - | -
meta | Brandvold says she is 'done being weighed', walks out on coach Holub | - | Marc-Andre Pilon
