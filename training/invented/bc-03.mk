‘<q1>The river will not forgive us</q1>’: Guinea and Mali at odds over a dam

<q2>Filling the Kourémagna reservoir will leave farmers downstream without water for two seasons</q2>, <s2>Mali</s2> <c2>says</c2>. <s3>Guinea</s3> <c3>insists</c3> <q3>it will begin in August</q3>.

Ségou, Mali – Before dawn, Bakary Konta wades into the Niger up to his waist and plants a stick. On it are seven notches, one for each of the years he has done this. The water has not reached the fourth since 2022.

“<q4>My father fished here, and the Bozo have always fished here,</q4>” <c4>says</c4> <s4>the 58-year-old</s4>, pulling an empty net over the side of his pirogue. “<q4>Now I grow onions, and for onions I must buy the water.</q4>”

Some 600 kilometres upstream, in the Fouta Djallon highlands, Guinea is about to close the gates of Kourémagna, a 280-megawatt dam built by the Chinese firm Jinhe Hydropower and paid for in part by the Banque ouest-africaine d’investissement.

<s5,6>The Malian foreign minister, Assétou Diakhaby</s5,6>, on Monday <c5>called</c5> the plan “<q5>an act of thirst</q5>” and <c6>urged</c6> <a6>the African Union</a6> <q6>to send mediators</q6>. <s7>She</s7> <c7>accused</c7> Guinea of <q7>breaching the 1963 Act of Niamey</q7>, under which the nine states of the Niger Basin Authority must consult each other.

<s8>Guinea’s minister of energy, Ibrahima Sory Tounkaré</s8>, <c8>rejected</c8> <q8>the charge</q8>.

“<q9>We have sent Bamako eleven letters. We received two replies, and one of them was a wedding invitation,</q9>” <s9>he</s9> <c9>told</c9> <a9>Al Jazeera</a9> at his office in Kaloum, the old quarter of Conakry.

“<q10>Sixty percent of Guineans read by candle. No neighbour has the right to ask them to go on doing so.</q10>”

The row has already cost jobs. In May Mali shut the border post at Kourémalé, and the gold trader Comptoir Sankaran laid off 140 people. <s11>Its director, Fanta Cissé-Lambert</s11>, <c11>says</c11> <q11>lorries now queue for nine days</q11>.

<s12>A study by the Institut du Sahel and the University of Bergen</s12> <c12>found</c12> that <q12>the flow at Markala, where the Office du Niger draws its water, would fall by 31 percent in a dry year</q12>. <s13>It</s13> <c13>warned of</c13> <q13>“irreversible” damage to the Inner Delta</q13>, a wetland listed under the Ramsar Convention.

<s14>Ståle Ingebretsen, the hydrologist who led it</s14>, <c14>believes</c14> <q14>the damage could be halved if the lake were filled over five years rather than two</q14>.

“<q15>This is arithmetic, not politics,</q15>” <s15>he</s15> <c15>says</c15>. “<q15>But I am a guest, and I have noticed that nobody invites the arithmetic.</q15>”

<s16>The Banque ouest-africaine d’investissement</s16>, known as BOAI, <c16>said</c16> <q16>it had “taken note” of the study</q16>. Jinhe did not respond to a request for comment.

In Ségou, the farmers’ union Faso Jiri has painted its own answer on the wall of the Total station. “<q18>Our turn to drink,</q18>” <s18>it</s18> <c18>reads</c18>. On Friday, after prayers at the Great Mosque, its members marched along the Boulevard de l’Indépendance behind the singer Nampé, whose song Ba Kununna has become the anthem of the protest. <s19>Police</s19> <c19>said</c19> <q19>3,000 people took part</q19>; <s20>the union</s20> <c20>put</c20> <q20>the number at 12,000</q20>.

<s21>Nampé</s21> <c21>would not say</c21> <q21>which government she blamed</q21>.

“<q22>Both of them have swimming pools,</q22>” <s22>she</s22> <c22>said</c22>. “<q22>The river will not forgive us for either.</q22>”

Konta did not march. He was mending the net. <s23,24>He</s23,24> <c23>plans</c23> <q23>to cut an eighth notch in October</q23>, and <c24>hopes</c24> <q24>to be wrong about where</q24>.
-----
1 | direct | Nampé | PERSON | none
2 | indirect | Mali | LOC | organisation
3 | indirect | Guinea | LOC | organisation
4 | direct | Bakary Konta | PERSON | title
5 | mixed | Assétou Diakhaby | PERSON | name
6 | indirect | Assétou Diakhaby | PERSON | name
7 | indirect | Assétou Diakhaby | PERSON | pronoun
8 | indirect | Ibrahima Sory Tounkaré | PERSON | name
9 | direct | Ibrahima Sory Tounkaré | PERSON | pronoun
10 | direct | Ibrahima Sory Tounkaré | PERSON | none
11 | indirect | Fanta Cissé-Lambert | PERSON | name
12 | indirect | study by the Institut du Sahel and the University of Bergen | DOCUMENT | document
13 | mixed | study by the Institut du Sahel and the University of Bergen | DOCUMENT | pronoun
14 | attitude | Ståle Ingebretsen | PERSON | name
15 | direct | Ståle Ingebretsen | PERSON | pronoun
16 | mixed | Banque ouest-africaine d’investissement | ORG | organisation
18 | direct | its own answer on the wall of the Total station | DOCUMENT | pronoun
19 | indirect | Police | GROUP | group
20 | indirect | Faso Jiri | ORG | organisation
21 | attitude | Nampé | PERSON | name
22 | direct | Nampé | PERSON | pronoun
23 | attitude | Bakary Konta | PERSON | pronoun
24 | attitude | Bakary Konta | PERSON | pronoun
entity | PERSON | Bakary Konta | Konta | - | -
entity | PERSON | Assétou Diakhaby | - | foreign minister | Mali
entity | PERSON | Ibrahima Sory Tounkaré | - | minister of energy | Guinea
entity | PERSON | Fanta Cissé-Lambert | - | director | Comptoir Sankaran
entity | PERSON | Ståle Ingebretsen | - | hydrologist | -
entity | PERSON | Nampé | - | singer | -
entity | ORG | Jinhe Hydropower | Jinhe | - | -
entity | ORG | Banque ouest-africaine d’investissement | BOAI | - | -
entity | ORG | African Union | - | - | -
entity | ORG | Niger Basin Authority | - | - | -
entity | ORG | Al Jazeera | - | - | -
entity | ORG | Comptoir Sankaran | - | - | -
entity | ORG | Institut du Sahel | - | - | -
entity | ORG | University of Bergen | - | - | -
entity | ORG | Office du Niger | - | - | -
entity | ORG | Faso Jiri | - | - | -
entity | ORG | Total | - | - | -
entity | NORP | Bozo | - | - | -
entity | NORP | Chinese | - | - | -
entity | NORP | Malian | - | - | -
entity | NORP | Guineans | - | - | -
entity | LOC | Guinea | - | - | -
entity | LOC | Mali | - | - | -
entity | LOC | Kourémagna | - | - | -
entity | LOC | Ségou | - | - | -
entity | LOC | Niger | - | - | -
entity | LOC | Fouta Djallon | - | - | -
entity | LOC | Bamako | - | - | -
entity | LOC | Kaloum | - | - | -
entity | LOC | Conakry | - | - | -
entity | LOC | Kourémalé | - | - | -
entity | LOC | Markala | - | - | -
entity | LOC | Inner Delta | - | - | -
entity | LOC | Great Mosque | - | - | -
entity | LOC | Boulevard de l’Indépendance | - | - | -
meta | ‘The river will not forgive us’: Guinea and Mali at odds over a dam | - | -
