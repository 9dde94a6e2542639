TRANSFER TALK: <q1>Costa 'never spoke to Vauclaire'</q1>, <c1>says</c1> <s1>agent</s1>, as Marlport wait

City track Field; Bremerau bid for Price; Lane on the move again

By Rory Tindall

With nine days of the window left, Marlport City are no nearer to losing Zé Costa, or to keeping him.

<s2>Olympique Vauclaire</s2> <c2>believe</c2> <q2>the Brazil forward will be theirs by the weekend</q2>. <s3>His agent, Ulisses Halifax</s3>, <c3>insists</c3> <q3>nobody has asked him</q3>.

"<q4>Zé never spoke to Vauclaire, I never spoke to Vauclaire,</q4>" <s4>Halifax</s4>, who runs the Lisbon agency Onze Global, <c4>told</c4> <a4>Rádio Atlântico</a4>. "<q4>He likes Marlport. He even likes the rain.</q4>"

City value the 24-year-old, nicknamed '<x>Foguete</x>', at £45m. <s6,7>Sporting director Annelie Church</s6,7> <c6>admitted</c6> on Friday that <q6>one bid had come in</q6> but <c7>would not confirm</c7> <q7>whose</q7>.

"<q8>It was not a serious number,</q8>" <c8>said</c8> <s8>the Swede</s8>.

If Costa does leave Estuary Park, <s9>City</s9> <c9>intend</c9> <q9>to go for Eastmere's Josh Field</q9>, scorer of the winner when Eastmere beat Holmbury in the Carabao Cup. <s10>Eastmere manager Mick Banks</s10> <c10>described</c10> the 20-year-old as "<q10>not for sale, not for loan and not for breakfast</q10>".

Field's contract runs to 2028. <q11>It contains a £22m release clause</q11>, <c11>according to</c11> <s11>the Eastmere Echo</s11>. <s12>The club</s12> <c12>dispute</c12> <q12>that</q12>.

In Germany, <s13>SV Bremerau</s13> <c13>want</c13> <q13>to take Lewin Price back to the Weserpark</q13> a year after they sold him to Holmbury. The Wales goalkeeper, 31, has lost his place to Emeka York and was left out at Tarrant Bridge on Saturday.

<s14>Price's representative, Delphine Aubry-Stark</s14>, <c14>said</c14> <q14>he would "walk along the Autobahn" to rejoin Bremerau</q14>. <s15>She</s15> <c15>accused</c15> Holmbury of <q15>moving his peg to the youth dressing room</q15>.

<s16>A Holmbury spokesman</s16> <c16>said</c16> <q16>the pegs had been repainted</q16>.

"<q17>That is the whole story of the peg,</q17>" <s17>he</s17> <c17>added</c17>.

Holmbury's own target, the Real Cantera full-back Paco, will have a medical on Monday at the Wellesley Hospital in London. <s18>Head coach Sol Adeyinka</s18> <c18>hopes</c18> <q18>to have him ready for the trip to the Abbey Ground</q18>. <s19>Cantera</s19> <c19>said</c19> <q19>the fee, €8m plus a friendly in Orbaneja, had been agreed with the Holmbury Supporters' Trust, which owns 51 per cent of the club</q19>.

Lane, 36, is leaving Whitcastle for a twelfth club. The former England Under-21 captain has signed for Halden Athletic of the National League North until May.

"<q20>My wife's from Halden and my dog's from Halden,</q20>" <s20>Danny Lane</s20> <c20>wrote</c20> on Instagram. "<q20>I was outvoted.</q20>"

<s21>Halden chairman Father Xavier Quill, a Jesuit</s21> who won the Golden Boot at the Catholic Schools' Shield in 1979, <c21>called</c21> the deal "<q21>a small miracle, duly registered</q21>".

ALSO: <s22>The Football Association</s22> <c22>has warned</c22> <a22>agents</a22> that <q22>payments to players' relatives must be declared</q22> under the new Intermediary Code. <s23,24>The Association of Player Representatives</s23,24> <c23>called</c23> the rules "<q23>unworkable</q23>" and <c24>threatened</c24> <q24>to go to Fifa</q24>. <s25>Halifax</s25> <c25>said</c25> <q25>he had read them twice and understood them once</q25>.

Whitcastle's hopes of landing Kenji Moriyama look over: <s26>the midfielder</s26> <c26>has promised</c26> <a26>Yokohama's Minato FC</a26> that <q26>he will stay until the Emperor's Cup</q26>.
-----
1 | mixed | Ulisses Halifax | PERSON | title
2 | attitude | Olympique Vauclaire | ORG | organisation
3 | indirect | Ulisses Halifax | PERSON | name
4 | direct | Ulisses Halifax | PERSON | surname
6 | indirect | Annelie Church | PERSON | name
7 | attitude | Annelie Church | PERSON | name
8 | direct | Annelie Church | PERSON | title
9 | attitude | Marlport City | ORG | organisation
10 | mixed | Mick Banks | PERSON | name
11 | indirect | Eastmere Echo | ORG | organisation
12 | indirect | Eastmere | ORG | organisation
13 | attitude | SV Bremerau | ORG | organisation
14 | mixed | Delphine Aubry-Stark | PERSON | name
15 | indirect | Delphine Aubry-Stark | PERSON | pronoun
16 | indirect | Holmbury | ORG | organisation
17 | direct | Holmbury | ORG | pronoun
18 | attitude | Sol Adeyinka | PERSON | name
19 | indirect | Real Cantera | ORG | organisation
20 | direct | Danny Lane | PERSON | name
21 | mixed | Xavier Quill | PERSON | name
22 | indirect | Football Association | ORG | organisation
23 | mixed | Association of Player Representatives | ORG | organisation
24 | indirect | Association of Player Representatives | ORG | organisation
25 | indirect | Ulisses Halifax | PERSON | surname
26 | indirect | Kenji Moriyama | PERSON | title
entity | PERSON | Zé Costa | Costa; Zé; Foguete | forward | Marlport City
entity | ORG | Olympique Vauclaire | Vauclaire | - | -
entity | ORG | Marlport City | Marlport; City | - | -
entity | PERSON | Josh Field | Field | - | Eastmere
entity | ORG | SV Bremerau | Bremerau | - | -
entity | PERSON | Lewin Price | Price | goalkeeper | Holmbury
entity | PERSON | Danny Lane | Lane | - | Halden Athletic
entity | LOC | Brazil | - | - | -
entity | PERSON | Ulisses Halifax | Halifax | agent | Onze Global
entity | LOC | Lisbon | - | - | -
entity | ORG | Onze Global | - | - | -
entity | ORG | Rádio Atlântico | - | - | -
entity | PERSON | Annelie Church | - | Sporting director | Marlport City
entity | NORP | Swede | - | - | -
entity | LOC | Estuary Park | - | - | -
entity | ORG | Eastmere | - | - | -
entity | ORG | Holmbury | - | - | -
entity | PERSON | Mick Banks | - | manager | Eastmere
entity | ORG | Eastmere Echo | - | - | -
entity | LOC | Germany | - | - | -
entity | LOC | Weserpark | - | - | -
entity | LOC | Wales | - | - | -
entity | PERSON | Emeka York | - | - | Holmbury
entity | LOC | Tarrant Bridge | - | - | -
entity | PERSON | Delphine Aubry-Stark | - | representative | -
entity | ORG | Real Cantera | Cantera | - | -
entity | PERSON | Paco | - | full-back | Real Cantera
entity | ORG | Wellesley Hospital | - | - | -
entity | LOC | London | - | - | -
entity | PERSON | Sol Adeyinka | - | Head coach | Holmbury
entity | LOC | Abbey Ground | - | - | -
entity | LOC | Orbaneja | - | - | -
entity | ORG | Holmbury Supporters' Trust | - | - | -
entity | ORG | Whitcastle | - | - | -
entity | LOC | England | - | - | -
entity | ORG | Halden Athletic | Halden | - | -
entity | LOC | Halden | - | - | -
entity | PERSON | Xavier Quill | Father Xavier Quill | chairman | Halden Athletic
entity | NORP | Jesuit | - | - | -
entity | ORG | Football Association | - | - | -
entity | ORG | Association of Player Representatives | - | - | -
entity | ORG | Fifa | - | - | -
entity | PERSON | Kenji Moriyama | - | midfielder | Minato FC
entity | LOC | Yokohama | - | - | -
entity | ORG | Minato FC | - | - | -
meta | TRANSFER TALK: Costa 'never spoke to Vauclaire', says agent, as Marlport wait | - | Rory Tindall
