Germany: Carmaker Brandhorst to shut plant as <s1>works council</s1> <c1>threatens</c1> '<q1>hot autumn</q1>'

<s2>The Brandhorst boss</s2> <c2>says</c2> <q2>Altenrode is running at a third of its capacity</q2>. Lower Saxony, which owns part of the company, could still stop the closure.

<s3>German automaker Brandhorst</s3> <c3>confirmed</c3> on Tuesday that <q3>it would end production in Altenrode by 2027, with the loss of 4,300 jobs</q3>.

<s4,5>The group's General Works Council</s4,5> <c4>condemned</c4> the move as "<q4>a breach of everything that was signed in Bad Lauchtal,</q4>" the spa town where a job security deal was reached in 2021, and <c5>pledged</c5> <q5>a "hot autumn" of strikes</q5>.

"<q6>Anyone who locks the gate in Altenrode will not open another one in peace,</q6>" <s6>council chair Friederike Osterkamp</s6> <c6>warned</c6> <a6>some 2,000 workers</a6> who had gathered in the rain.

What is Brandhorst's reasoning?

<s7>CEO Matthias van Loh</s7> <c7>cited</c7> <q7>weak sales in China, US tariffs and the price of electricity</q7>.

"<q8>We build 90,000 cars a year in a factory made for 260,000,</q8>" <s8>he</s8> <c8>told</c8> <a8>reporters</a8> in Kassel. "<q8>No family could run a household like that.</q8>"

<s9,10>Van Loh</s9,10>, who came from the Dutch truck builder Hendrik Mol, <c9>ruled out</c9> <q9>a sale of the site to Chinese rival Lanhai</q9>, but <c10>left open</c10> <q10>whether an arms maker might move in</q10>.

<s11>Business daily Rheinische Börse</s11> <c11>reported</c11> last week that <q11>Kessel & Kessel, which makes tanks in Koblenz, had already been shown the paint shop</q11>. <s12>Kessel</s12> <c12>denies</c12> <q12>any interest</q12>.

Politicians divided over veto

<s13,14>Cem Yildirim-Voss, district leader of the IG Metall union</s13,14>, <c13>called</c13> the company's figures "<q13>fairy tales with decimals</q13>" and <c14>urged</c14> <a14>the state government</a14> <q14>to block the plan with its 11.8% stake</q14>.

<s15>Lower Saxony's premier, Jorinde Haake</s15>, <c15>has said</c15> <q15>she refuses to be "the notary at this funeral."</q15> Her economy minister, Holger Haake, who is not related to her, is more guarded.

"<q16>A veto is a hammer you can throw only once,</q16>" <s16>he</s16> <c16>told</c16> <a16>public broadcaster NDR</a16>.

<s17>The Greens, junior partners in Hanover</s17>, <c17>want</c17> <q17>the assembly line switched to electric buses</q17>. <s18>The far-right Heimat Bund</s18> <c18>blames</c18> <q18>Brussels</q18>.

'<q24>A church and a handball club</q24>'

Among those who would suffer are the region's suppliers: seat maker Johann Prien, Portuguese-owned Lusotec and Zeven, a bearings firm at the Ostring business park. <s19>Economist Ruprecht Ndiaye of the Weser Institute</s19> <c19>expects</c19> <q19>another 6,000 jobs to disappear in their wake</q19>.

"<q20>Without the factory we are a church and a handball club,</q20>" <c20>said</c20> <s20>Altenrode's mayor, Annegret Tillessen</s20>. The club, Eintracht Wiehe, is sponsored by Brandhorst. It lost to Flensburg and Melsum this month.

<s21>She</s21> <c21>estimated</c21> that <q21>every second household in the town and in neighboring Klein Wiehe lived off car making</q21>.

For some, the end is nearer than 2027. "<q22>My contract runs out on Friday. For me there is no autumn,</q22>" <s22>Blessing Adeoti, a 29-year-old welder</s22> employed through the agency Moment, <c22>told</c22> <a22>DW</a22>.

Brandhorst shares, which are listed in Frankfurt, closed 3% higher. <s23>Private bank Lüttich</s23> <c23>described</c23> the closure in a note to clients as "<q23>two chancellors overdue.</q23>"

Edited by: Rory Fenwick
-----
1 | mixed | General Works Council | ORG | organisation
2 | indirect | Matthias van Loh | PERSON | title
3 | indirect | Brandhorst | ORG | organisation
4 | mixed | General Works Council | ORG | organisation
5 | mixed | General Works Council | ORG | organisation
6 | direct | Friederike Osterkamp | PERSON | name
7 | indirect | Matthias van Loh | PERSON | name
8 | direct | Matthias van Loh | PERSON | pronoun
9 | indirect | Matthias van Loh | PERSON | surname
10 | indirect | Matthias van Loh | PERSON | surname
11 | indirect | Rheinische Börse | ORG | organisation
12 | indirect | Kessel & Kessel | ORG | organisation
13 | mixed | Cem Yildirim-Voss | PERSON | name
14 | indirect | Cem Yildirim-Voss | PERSON | name
15 | mixed | Jorinde Haake | PERSON | name
16 | direct | Holger Haake | PERSON | pronoun
17 | attitude | Greens | ORG | organisation
18 | indirect | Heimat Bund | ORG | organisation
19 | attitude | Ruprecht Ndiaye | PERSON | name
20 | direct | Annegret Tillessen | PERSON | name
21 | indirect | Annegret Tillessen | PERSON | pronoun
22 | direct | Blessing Adeoti | PERSON | name
23 | mixed | Lüttich | ORG | organisation
24 | direct | Annegret Tillessen | PERSON | none
entity | PERSON | Friederike Osterkamp | - | council chair | General Works Council
entity | PERSON | Matthias van Loh | Van Loh | CEO | Brandhorst
entity | PERSON | Cem Yildirim-Voss | - | district leader | IG Metall
entity | PERSON | Jorinde Haake | - | premier | -
entity | PERSON | Holger Haake | - | economy minister | -
entity | PERSON | Ruprecht Ndiaye | - | economist | Weser Institute
entity | PERSON | Annegret Tillessen | - | mayor | -
entity | PERSON | Blessing Adeoti | - | welder | Moment
entity | ORG | Brandhorst | - | - | -
entity | ORG | General Works Council | - | - | -
entity | ORG | Hendrik Mol | - | - | -
entity | ORG | Lanhai | - | - | -
entity | ORG | Rheinische Börse | - | - | -
entity | ORG | Kessel & Kessel | Kessel | - | -
entity | ORG | IG Metall | - | - | -
entity | ORG | NDR | - | - | -
entity | ORG | Greens | - | - | -
entity | ORG | Heimat Bund | - | - | -
entity | ORG | Johann Prien | - | - | -
entity | ORG | Lusotec | - | - | -
entity | ORG | Zeven | - | - | -
entity | ORG | Weser Institute | - | - | -
entity | ORG | Eintracht Wiehe | - | - | -
entity | ORG | Flensburg | - | - | -
entity | ORG | Melsum | - | - | -
entity | ORG | Moment | - | - | -
entity | ORG | DW | - | - | -
entity | ORG | Lüttich | - | - | -
entity | LOC | Germany | - | - | -
entity | LOC | Altenrode | - | - | -
entity | LOC | Lower Saxony | - | - | -
entity | LOC | Bad Lauchtal | - | - | -
entity | LOC | China | - | - | -
entity | LOC | US | - | - | -
entity | LOC | Kassel | - | - | -
entity | LOC | Koblenz | - | - | -
entity | LOC | Hanover | - | - | -
entity | LOC | Brussels | - | - | -
entity | LOC | Ostring | - | - | -
entity | LOC | Klein Wiehe | - | - | -
entity | LOC | Frankfurt | - | - | -
entity | NORP | German | - | - | -
entity | NORP | Dutch | - | - | -
entity | NORP | Chinese | - | - | -
entity | NORP | Portuguese | - | - | -
meta | Germany: Carmaker Brandhorst to shut plant as works council threatens 'hot autumn' | - | -
