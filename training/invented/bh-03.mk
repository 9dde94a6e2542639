Romania's Tomis grain terminal cut off as sanctions bite

* Washington lists owner of Black Sea silo operator

* Traders reroute wheat to Varna; <s22>minister</s22> <c22>sees</c22> <q22>no shortage</q22>

CONSTANTA, Romania, March 6 (Reuters) - <q1>Romania's second-largest grain terminal stopped loading on Thursday, a day after the United States imposed sanctions on the businessman behind its operator</q1>, <s1>two port officials</s1> <c1>told</c1> <a1>Reuters</a1>.

The U.S. Treasury placed Andrei Vasilko, a Moldovan-born investor, and his Cyprus holding company, Pelagos Bridge, on its sanctions list late on Wednesday. <s2>It</s2> <c2>accused</c2> Vasilko of <q2>helping Moscow sell grain taken from occupied parts of Ukraine</q2>.

<s3>Vasilko</s3> <c3>rejected</c3> <q3>the allegation</q3>. "<q4>I have never touched one stolen kernel,</q4>" <s4>he</s4> <c4>said</c4> by telephone from Limassol. <s5>He</s5> <c5>plans</c5> <q5>to challenge the listing in a U.S. court</q5>.

The terminal's operator, Silotrans Tomis, is 62% owned by Pelagos. The remainder belongs to Vanterpool Lisle, the Rotterdam-based trading house.

<s6>Silotrans</s6> <c6>said</c6> <q6>its lenders, led by Banca Pontica, had frozen its accounts and that 340 workers had been sent home</q6>. <s7,8>Pontica</s7,8> <c7>confirmed</c7> <q7>the freeze</q7> but <c8>declined to say</c8> <q8>how much it was owed</q8>.

<s9>Vanterpool Lisle</s9> <c9>said</c9> <q9>it had "no operational control" over the site and was seeking to buy out its partner</q9>. Shares in the company fell 7% in Amsterdam.

The Calliope Star, a Panamax chartered by Egypt's state grain buyer, left the port half full at dawn. Three more vessels are waiting in the roads.

<s10>Agriculture Minister Sorin Hategan</s10> <c10>told</c10> <a10>parliament</a10> <q10>there was no risk to domestic supply</q10>. "<q11>Romania will have bread, and so will our customers,</q11>" <c11>said</c11> <s11,21>Hategan, a member of the Farmers' Union Party</s11,21>, <c21>adding</c21> that <q21>the government had approved emergency storage at Braila on the Danube</q21>.

Analysts were less sure. Tomis handles about 4 million tonnes a year, a fifth of the country's exports.

"<q12>You can move wheat to Varna, but Varna has two berths and one road,</q12>" <c12>said</c12> <s12>Imke Achterberg of consultancy Drummond Reiss in Hamburg</s12>. <s13>She</s13> <c13>expects</c13> <q13>premiums for Romanian wheat to rise by $6 to $9 a tonne this month</q13>.

<s14>Drummond Reiss</s14> <c14>estimated</c14> in a note that <q14>180,000 tonnes were stranded in the silos</q14>.

The European Union has not followed Washington. <s15>A European Commission spokesperson</s15> <c15>said</c15> <q15>Brussels had been informed "at short notice"</q15>. <s16>One EU diplomat</s16>, who asked not to be named, <c16>described</c16> the timing as "<q16>unhelpful, to be polite</q16>".

<s17>The Kremlin</s17> <c17>dismissed</c17> the sanctions as "<q17>piracy with letterhead</q17>". Kyiv was warmer: <s18>the Ukrainian foreign ministry</s18> <c18>thanked</c18> <a18>Washington</a18> for "<q18>closing one more back door</q18>".

Port union Dokerul agreed a short-time deal with Silotrans in the afternoon. <s19>Its leader, Nicu Babes</s19>, <c19>threatened</c19> nonetheless <q19>to block Gate 5 if February wages were not paid by Monday</q19>. "<q20>Sanction the owner, not the crane driver,</q20>" <s20>he</s20> <c20>said</c20>.

Vasilko, 58, a former weightlifter known as "<x>the Miller</x>", bought the terminal in 2016 from the state railway. A parliamentary committee ordered an inquiry into the sale in 2019 but never published its findings.

(Reporting by Oana Strat; Editing by Niall Coughtrey)
-----
1 | indirect | two port officials | GROUP | group
2 | indirect | U.S. Treasury | ORG | pronoun
3 | indirect | Andrei Vasilko | PERSON | surname
4 | direct | Andrei Vasilko | PERSON | pronoun
5 | attitude | Andrei Vasilko | PERSON | pronoun
6 | indirect | Silotrans Tomis | ORG | organisation
7 | indirect | Banca Pontica | ORG | organisation
8 | attitude | Banca Pontica | ORG | organisation
9 | mixed | Vanterpool Lisle | ORG | organisation
10 | indirect | Sorin Hategan | PERSON | name
11 | direct | Sorin Hategan | PERSON | surname
12 | direct | Imke Achterberg | PERSON | name
13 | attitude | Imke Achterberg | PERSON | pronoun
14 | indirect | Drummond Reiss | ORG | organisation
15 | mixed | European Commission | ORG | organisation
16 | mixed | One EU diplomat | PERSON | title
17 | mixed | Kremlin | ORG | organisation
18 | mixed | Ukrainian foreign ministry | ORG | organisation
19 | indirect | Nicu Babes | PERSON | name
20 | direct | Nicu Babes | PERSON | pronoun
21 | indirect | Sorin Hategan | PERSON | surname
22 | attitude | Sorin Hategan | PERSON | title
entity | PERSON | Andrei Vasilko | Vasilko | businessman | Pelagos Bridge
entity | PERSON | Sorin Hategan | Hategan | Agriculture Minister | Farmers' Union Party
entity | PERSON | Imke Achterberg | - | - | Drummond Reiss
entity | PERSON | Nicu Babes | - | leader | Dokerul
entity | ORG | Reuters | - | - | -
entity | ORG | U.S. Treasury | - | - | -
entity | ORG | Pelagos Bridge | Pelagos | - | -
entity | ORG | Silotrans Tomis | Silotrans | - | -
entity | ORG | Vanterpool Lisle | - | - | -
entity | ORG | Banca Pontica | Pontica | - | -
entity | ORG | Farmers' Union Party | - | - | -
entity | ORG | Drummond Reiss | - | - | -
entity | ORG | European Union | EU | - | -
entity | ORG | European Commission | - | - | -
entity | ORG | Kremlin | - | - | -
entity | ORG | Ukrainian foreign ministry | - | - | -
entity | ORG | Dokerul | - | - | -
entity | NORP | Moldovan | - | - | -
entity | NORP | Romanian | - | - | -
entity | NORP | Ukrainian | - | - | -
entity | LOC | Romania | - | - | -
entity | LOC | Tomis | - | - | -
entity | LOC | Washington | - | - | -
entity | LOC | Black Sea | - | - | -
entity | LOC | Varna | - | - | -
entity | LOC | CONSTANTA | - | - | -
entity | LOC | United States | U.S. | - | -
entity | LOC | Cyprus | - | - | -
entity | LOC | Moscow | - | - | -
entity | LOC | Ukraine | - | - | -
entity | LOC | Limassol | - | - | -
entity | LOC | Rotterdam | - | - | -
entity | LOC | Amsterdam | - | - | -
entity | LOC | Egypt | - | - | -
entity | LOC | Braila | - | - | -
entity | LOC | Danube | - | - | -
entity | LOC | Hamburg | - | - | -
entity | LOC | Brussels | - | - | -
entity | LOC | Kyiv | - | - | -
entity | LOC | Gate 5 | - | - | -
meta | Romania's Tomis grain terminal cut off as sanctions bite | - | -
