<q26>Romania to extend curbs on Ukrainian grain</q26>, <s26>minister</s26> <c26>says</c26>

By Radu Stamatin and Hanna Bilyk

BUCHAREST, Nov 19 (Reuters) - <q1>Romania will extend its licensing regime for imports of Ukrainian wheat and maize until the end of June</q1>, <s1>its agriculture minister</s1> <c1>said</c1> on Wednesday, drawing a rebuke from Kyiv and a warning from the European Union's executive.

<s2>Vasile Dragomirescu</s2> <c2>told</c2> <a2>reporters</a2> <q2>the measure, which had been due to lapse on Dec. 31, was needed to protect farmers who had lost a third of their spring crop to drought</q2>.

"<q3>This is not a border closure. Every tonne in transit to Constanta will continue to move,</q3>" <s3>he</s3> <c3>said</c3> after a cabinet meeting. "<q3>What we will not accept is grain that is declared as transit and ends up in a mill in Galati.</q3>"

Romania is the main outlet for Ukrainian grain after Ukraine's own Black Sea ports, shipping 9.4 million tonnes from Constanta last year. Bucharest introduced licences in October 2023, when several neighbours imposed outright bans.

<s4>Ukraine's economy ministry</s4> <c4>said</c4> <q4>the extension breached a free-trade agreement updated in June</q4>. <s5>Deputy Minister Oksana Hrymalska</s5> <c5>said</c5> <q5>Kyiv could raise fees on Romanian fuel and fertiliser "within days" if consultations failed</q5>.

"<q6>We understand drought. We also understand a presidential calendar,</q6>" <s6>Hrymalska</s6> <c6>told</c6> <a6>Reuters</a6> by telephone.

<s7>She</s7> <c7>declined to say</c7> <q7>whether Ukraine would file a complaint with the World Trade Organization, as it did against three EU states two years ago</q7>.

<s8>A spokesperson for the European Commission</s8> <c8>said</c8> <q8>Brussels had not been notified of the decision and was seeking clarification</q8>. <q9>Trade policy is an exclusive EU competence</q9>, <s9>the spokesperson</s9> <c9>added</c9>.

ROW WITHIN COALITION

The decision has exposed a split in Romania's four-party government. <s10>Finance Minister Ilinca Petrache-Vlad</s10>, whose party is the smallest of the four, <c10>has argued</c10> that <q10>licences cost the treasury 40 million lei a month in lost port revenue</q10>. <s27>Two officials with knowledge of the talks</s27> <c27>described</c27> <q27>an angry cabinet meeting on Tuesday</q27>.

<s12>One of the officials</s12> <c12>said</c12> <q12>she had threatened to resign</q12>. <s13>Her ministry</s13> <c13>denied</c13> <q13>any such threat</q13>.

<s14>A government memorandum</s14> seen by Reuters <c14>warned</c14> that <q14>retaliation by Kyiv could add 0.3 percentage points to inflation, already the highest in the EU at 9.1%</q14>.

Asked about the document, <s15>Dragomirescu</s15> <c15>said</c15> <q15>he had not read it</q15>.

Farmers blocked the crossing at Siret for three hours on Monday with about 60 tractors. <s16,17>The Farmers' Federation of Moldavia</s16,17>, which organised the protest, <c16>welcomed</c16> <q16>the extension</q16> but <c17>called for</c17> <q17>it to cover sunflower seed</q17>.

"<q18>A licence is a stamp, and stamps can be bought,</q18>" <c18>said</c18> <s18>its chairman, Ionut Cazacliu</s18>, who grows wheat on 1,100 hectares near Suceava. <s19>He</s19> <c19>expects</c19> <q19>more blockades before Christmas</q19>.

<s20>Traders</s20> <c20>were sceptical</c20> that <q20>the move would lift domestic prices</q20>. Wheat in Constanta was quoted at $232 a tonne on Wednesday, unchanged from a week earlier.

"<q21>The price is made in Chicago and Novorossiysk, not in a ministry,</q21>" <s21>one trader at a European house</s21> <c21>said</c21>.

<s22>Consultancy BlackSea Harvest</s22> <c22>forecasts</c22> <q22>Romanian wheat exports of 5.8 million tonnes in the season to June, down from 7.1 million</q22>. <s23>Its analyst Tobias Henningsen</s23> <c23>said</c23> <q23>curbs on imports would do little unless Bucharest also improved checks on trucks</q23>. <q24>Fewer than one in 20 is weighed at the border</q24>, <s24>he</s24> <c24>said</c24>.

Hungary and Slovakia still ban imports from Ukraine. Poland lifted its ban in March after a deal on quotas. <s25>Polish Agriculture Minister Jacek Wolniewski</s25> <c25>said</c25> on Tuesday <q25>Warsaw had no plans to bring it back</q25>.

(Reporting by Radu Stamatin in Bucharest and Hanna Bilyk in Kyiv; Editing by Moira Dunphy)
-----
1 | indirect | Vasile Dragomirescu | PERSON | title
2 | indirect | Vasile Dragomirescu | PERSON | name
3 | direct | Vasile Dragomirescu | PERSON | pronoun
4 | indirect | Ukraine's economy ministry | ORG | organisation
5 | mixed | Oksana Hrymalska | PERSON | name
6 | direct | Oksana Hrymalska | PERSON | surname
7 | attitude | Oksana Hrymalska | PERSON | pronoun
8 | indirect | European Commission | ORG | organisation
9 | indirect | European Commission | ORG | organisation
10 | indirect | Ilinca Petrache-Vlad | PERSON | name
12 | indirect | One of the officials | PERSON | title
13 | indirect | Her ministry | ORG | organisation
14 | indirect | government memorandum seen by Reuters | DOCUMENT | document
15 | indirect | Vasile Dragomirescu | PERSON | surname
16 | attitude | Farmers' Federation of Moldavia | ORG | organisation
17 | indirect | Farmers' Federation of Moldavia | ORG | organisation
18 | direct | Ionut Cazacliu | PERSON | name
19 | attitude | Ionut Cazacliu | PERSON | pronoun
20 | attitude | Traders | GROUP | group
21 | direct | one trader at a European house | PERSON | title
22 | indirect | BlackSea Harvest | ORG | organisation
23 | indirect | Tobias Henningsen | PERSON | name
24 | indirect | Tobias Henningsen | PERSON | pronoun
25 | indirect | Jacek Wolniewski | PERSON | name
27 | indirect | Two officials with knowledge of the talks | GROUP | group
26 | indirect | Vasile Dragomirescu | PERSON | title
entity | PERSON | Vasile Dragomirescu | Dragomirescu | agriculture minister | -
entity | PERSON | Oksana Hrymalska | Hrymalska | Deputy Minister | economy ministry
entity | PERSON | Ilinca Petrache-Vlad | - | Finance Minister | -
entity | PERSON | Ionut Cazacliu | - | chairman | Farmers' Federation of Moldavia
entity | PERSON | Tobias Henningsen | - | analyst | BlackSea Harvest
entity | PERSON | Jacek Wolniewski | - | Agriculture Minister | -
entity | ORG | European Union | EU | - | -
entity | ORG | Reuters | - | - | -
entity | ORG | World Trade Organization | - | - | -
entity | ORG | European Commission | - | - | -
entity | ORG | Farmers' Federation of Moldavia | - | - | -
entity | ORG | BlackSea Harvest | - | - | -
entity | NORP | Ukrainian | - | - | -
entity | NORP | Romanian | - | - | -
entity | NORP | Polish | - | - | -
entity | NORP | European | - | - | -
entity | LOC | Romania | - | - | -
entity | LOC | Kyiv | - | - | -
entity | LOC | Bucharest | BUCHAREST | - | -
entity | LOC | Constanta | - | - | -
entity | LOC | Galati | - | - | -
entity | LOC | Ukraine | - | - | -
entity | LOC | Black Sea | - | - | -
entity | LOC | Brussels | - | - | -
entity | LOC | Siret | - | - | -
entity | LOC | Suceava | - | - | -
entity | LOC | Chicago | - | - | -
entity | LOC | Novorossiysk | - | - | -
entity | LOC | Hungary | - | - | -
entity | LOC | Slovakia | - | - | -
entity | LOC | Poland | - | - | -
entity | LOC | Warsaw | - | - | -
meta | Romania to extend curbs on Ukrainian grain, minister says | - | Radu Stamatin and Hanna Bilyk
