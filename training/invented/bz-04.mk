On the A71, farmers dig in behind the straw: '<q1>They had names, my cows</q1>'

Cattle breeders in the Cher have been blocking the motorway south of Bourges for five days. <s2,3>They</s2,3> <c2>reject</c2> <q2>the government's emergency plan</q2> and <c3>fear</c3> <q3>being sacrificed to Mercosur</q3>.

By Hélène Castagnier (Saint-Aubrin-sur-Auron, Cher, special correspondent)

At kilometer 168 of the A71, the crash barrier now serves as a clothesline. "<q4>Breakfast at 7, blockade all day,</q4>" <c4>reads</c4> <s4>a sign</s4> nailed to a pallet, beside three tractors, a field kitchen and 40 tonnes of straw. Since Saturday, not a truck has passed between Bourges and Saint-Aubrin-sur-Auron.

"<q5>My father blocked this road in 1992, and I was in the cab with him,</q5>" <c5>recalled</c5> <s5>Aurélien Mativet, 41</s5>, who raises 90 Charolais at La Croix-Marchand, a hamlet on the edge of the Boischaut. "<q5>He swore it would be the last time.</q5>"

It all started in December, when lumpy skin disease was confirmed in the neighboring commune of Verneuge and <s6>the prefect, Solange Le Bihan</s6>, <c6>ordered</c6> <q6>the slaughter of 212 animals</q6>. Mativet lost none. His cousin Colette Mativet lost her entire herd.

"<q7>They came with 30 gendarmes for 58 cows,</q7>" <c7>said</c7> <s7>the 63-year-old</s7>, turning her cap over in her hands. "<q7>I asked for a second test. There was no form for that.</q7>"

Her story has become the rallying cry of the Union des Éleveurs du Boischaut (UEB), a small union that broke away from the powerful FNSEA in 2024 and that <s8>its rivals</s8> <c8>accuse</c8> of <q8>flirting with the far right</q8>.

Its president, Fabrice Loubat, a former prop forward of 38, has the patience of a schoolteacher. "<q9>There are people here who vote for everyone and people who no longer vote for anyone,</q9>" <s9>he</s9> <c9>explained</c9>. <s10>He</s10> <c10>has nonetheless ruled out</c10> <q10>any joint action with the Confédération Paysanne</q10>, whose activists occupy a roundabout at Levroy, 12 kilometers away.

Announcing a €180 million fund on France 2 on Wednesday evening, <s11,12>Agriculture Minister Anne-Cécile Darrigade</s11,12> <c11>promised</c11> <q11>compensation "at the real value of the herd"</q11> and <c12>urged</c12> <a12>farmers</a12> <q12>to "let the country breathe."</q12>

Within the hour, <s13>the UEB</s13> <c13>had dismissed</c13> the plan as "<q13>a check for our funerals.</q13>" <s14,15>The FNSEA</s14,15>, more cautious, <c14>hailed</c14> "<q14>a first step</q14>" while <c15>demanding</c15> <q15>guarantees on the trade agreement with Mercosur</q15>.

The minister's team makes no secret of its irritation. "<q16>They asked for money, they have money; they asked for vaccines, they have vaccines,</q16>" <s16>one adviser</s16> <c16>grumbled</c16>. "<q16>At some point, what they want is the blockade.</q16>"

<c17>According to</c17> <s17>a note from the intelligence services</s17> seen by Le Monde, <q17>some 640 tractors were mobilized across Centre-Val de Loire on Thursday</q17>.

The economy is beginning to suffer. <s18>Autoroutes du Centre, the motorway operator</s18>, <c18>puts</c18> <q18>its losses at €2.1 million</q18>. In Saint-Aubrin, Laitis, a dairy owned by the Dutch group Van Hoorn, has sent home 230 employees. "<q19>Milk doesn't wait for ministers,</q19>" <c19>said</c19> <s19>its director, Régis Ndong</s19>, most of whose suppliers are on the road.

In town, opinions are divided. At Le Relais de l'Auron, on Place Marceau, owner Sylvie Brunetaud ladles out free soup. <s20>The mayor, Pascal Ighil (Parti Socialiste)</s20>, <c20>wonders</c20> <q20>how long people will put up with the detours</q20>. "<q21>On Monday, an ambulance took 50 minutes to reach the Hôpital Sainte-Solange,</q21>" <s21>he</s21> <c21>lamented</c21>.

On social media, <s22>Rassemblement National MP Kévin Tessard</s22> <c22>posted</c22>: "<q22>Brussels signs, Paris kills, the Boischaut pays.</q22>" <s23>Loubat</s23> <c23>assured</c23> that <q23>he had not sought the MP's support but "would not check anyone's papers at the soup kitchen."</q23>

Loubat and Darrigade are due to speak by phone on Friday. <s24>Colette Mativet</s24> <c24>expects</c24> <q24>nothing from the call</q24>.

"<q25>I would like someone to write them down somewhere,</q25>" <s25>she</s25> <c25>said</c25>. "<q25>They had names, my cows.</q25>"
-----
1 | direct | Colette Mativet | PERSON | none
2 | attitude | Cattle breeders in the Cher | GROUP | pronoun
3 | attitude | Cattle breeders in the Cher | GROUP | pronoun
4 | direct | sign | DOCUMENT | document
5 | direct | Aurélien Mativet | PERSON | name
6 | indirect | Solange Le Bihan | PERSON | name
7 | direct | Colette Mativet | PERSON | title
8 | indirect | its rivals | GROUP | group
9 | direct | Fabrice Loubat | PERSON | pronoun
10 | indirect | Fabrice Loubat | PERSON | pronoun
11 | mixed | Anne-Cécile Darrigade | PERSON | name
12 | mixed | Anne-Cécile Darrigade | PERSON | name
13 | mixed | Union des Éleveurs du Boischaut | ORG | organisation
14 | mixed | FNSEA | ORG | organisation
15 | indirect | FNSEA | ORG | organisation
16 | direct | one adviser | PERSON | title
17 | indirect | note from the intelligence services | DOCUMENT | document
18 | indirect | Autoroutes du Centre | ORG | organisation
19 | direct | Régis Ndong | PERSON | name
20 | attitude | Pascal Ighil | PERSON | name
21 | direct | Pascal Ighil | PERSON | pronoun
22 | direct | Kévin Tessard | PERSON | name
23 | mixed | Fabrice Loubat | PERSON | surname
24 | attitude | Colette Mativet | PERSON | name
25 | direct | Colette Mativet | PERSON | pronoun
entity | PERSON | Aurélien Mativet | Mativet | - | -
entity | PERSON | Colette Mativet | - | - | -
entity | PERSON | Solange Le Bihan | - | prefect | -
entity | PERSON | Fabrice Loubat | Loubat | president | Union des Éleveurs du Boischaut
entity | PERSON | Anne-Cécile Darrigade | Darrigade | Agriculture Minister | -
entity | PERSON | Régis Ndong | - | director | Laitis
entity | PERSON | Sylvie Brunetaud | - | owner | Le Relais de l'Auron
entity | PERSON | Pascal Ighil | - | mayor | Parti Socialiste
entity | PERSON | Kévin Tessard | - | MP | -
entity | ORG | Mercosur | - | - | -
entity | ORG | Union des Éleveurs du Boischaut | UEB | - | -
entity | ORG | FNSEA | - | - | -
entity | ORG | Confédération Paysanne | - | - | -
entity | ORG | France 2 | - | - | -
entity | ORG | Le Monde | - | - | -
entity | ORG | Autoroutes du Centre | - | - | -
entity | ORG | Laitis | - | - | -
entity | ORG | Van Hoorn | - | - | -
entity | ORG | Parti Socialiste | - | - | -
entity | ORG | Hôpital Sainte-Solange | - | - | -
entity | NORP | Dutch | - | - | -
entity | NORP | Rassemblement National | - | - | -
entity | LOC | A71 | - | - | -
entity | LOC | Cher | - | - | -
entity | LOC | Bourges | - | - | -
entity | LOC | Saint-Aubrin-sur-Auron | Saint-Aubrin | - | -
entity | LOC | La Croix-Marchand | - | - | -
entity | LOC | Boischaut | - | - | -
entity | LOC | Verneuge | - | - | -
entity | LOC | Levroy | - | - | -
entity | LOC | Centre-Val de Loire | - | - | -
entity | LOC | Le Relais de l'Auron | - | - | -
entity | LOC | Place Marceau | - | - | -
entity | LOC | Brussels | - | - | -
entity | LOC | Paris | - | - | -
meta | On the A71, farmers dig in behind the straw: 'They had names, my cows' | - | Hélène Castagnier
