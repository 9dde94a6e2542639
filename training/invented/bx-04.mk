Winnipeg museum to return 214 artefacts to Manitoba First Nation, ending 31-year fight

<s1>The Hartnell</s1> <c1>says</c1> <q1>it will no longer demand proof of ownership from communities</q1>

DESMOND ARCAND-REID
WINNIPEG

<s2,3>The Hartnell Museum of the Northern Plains</s2,3> <c2>has agreed</c2> <q2>to give back 214 pipes, shirts and sacred bundles taken from Stone Narrows First Nation more than a century ago</q2>, and <c3>has apologized</c3> for <q3>keeping them in a boiler room</q3>.

The agreement was signed Tuesday on the museum’s loading dock. “<q4>My grandmother asked politely in 1994,</q4>” <c4>said</c4> <s4>Chief Marjorie Kakegamic</s4>, who had driven nine hours from the shore of Lake Wapusk. “<q4>I stopped being polite around 2015.</q4>”

<s5>Léa Thibodeau-Hart, the museum’s director</s5>, <c5>conceded</c5> that <q5>her predecessors had treated such requests as “a filing problem.”</q5> <s6>She</s6> <c6>credited</c6> Ms. Kakegamic with “<q6>teaching a building how to listen.</q6>”

“<q7>I cried, which I try not to do in front of Osler Brandt,</q7>” <c7>added</c7> <s7>the director</s7>, referring to the museum’s law firm.

The collection was put together by Colonel Augustus Penhale of the Assiniboia Rifles. In a diary kept at Library and Archives Canada, <s8>he</s8> <c8>boasts</c8> of “<q8>a sled-load of trinkets got for tea and powder.</q8>”

<s9>A 2021 study by University of Manitoba historian Tamsin Greyeyes</s9> <c9>found</c9> that <q9>at least 60 of the pieces had been seized by the North-West Mounted Police in raids on ceremonies outlawed under the Indian Act</q9>.

<s10>Prof. Greyeyes</s10>, who is Cree and grew up in Fort Lacorne, <c10>estimates</c10> <q10>another 3,000 objects from the province’s north are in private hands</q10>. “<q11>Some are in bank towers,</q11>” <s11>she</s11> <c11>said</c11>. “<q11>I could name the floors.</q11>”

One is no secret: a birch-bark scroll hangs in the lobby of Ashdown Bryce, the Portage Avenue high-rise that grain traders Nesbitt Korol built in 1913. <s12>Its owner, Polaris Trust</s12>, <c12>says</c12> <q12>it is “reviewing the provenance of our décor.”</q12>

Left out of the deal is a drum, lent in 1931 to Bexley House, a small British museum run by the Penhale Foundation. <s13>The foundation</s13> <c13>refuses to discuss</c13> <q13>its return</q13>. <s14>Sir Rupert Penhale, a great-grandson of the colonel</s14>, <c14>likened</c14> the request in an e-mail to “<q14>asking the Louvre to courier the Mona Lisa to Florence.</q14>”

<s15>The chief</s15> <c15>bristled</c15>: “<q15>The Mona Lisa is nobody’s grandfather.</q15>”

<s16>Elder Josephat Moose, 88</s16>, <c16>does not expect</c16> <q16>to hear the drum again</q16>. “<q17>I would like to be wrong,</q17>” <s17>Mr. Moose</s17> <c17>said</c17> through an interpreter.

<s18>Heritage Minister Gurpreet Sahota</s18> <c18>pledged</c18> <q18>$4.2-million for a keeping house at Stone Narrows</q18>, to be designed by Toronto’s Bhandari Cole. <s19,20>NDP critic Noah Tootoosis</s19,20> <c19>called</c19> the sum “<q19>a down payment on a down payment</q19>” and <c20>pressed</c20> <a20>the government</a20> <q20>to table repatriation legislation before summer</q20>.

<s21>The Alliance of Canadian Museums</s21> <c21>hopes</c21> <q21>others will follow</q21>. The Glenmorrow in Calgary, the Musée Sainte-Adèle in Quebec City and Kelvin Street United Church in Brandon, Man., have all made smaller returns since 2022, while the auction house Waddell Frith withdrew a Métis sash in May.

The first crates go north Thursday from St. Andrews Airport on Wapusk Air. “<q22>I asked if I could hold one on my lap,</q22>” <c22>said</c22> <s22>conservator Bill Antoniuk</s22>, who has looked after the bundles since 1989. “<q22>They said yes.</q22>”
-----
1 | indirect | Hartnell Museum of the Northern Plains | ORG | organisation
2 | indirect | Hartnell Museum of the Northern Plains | ORG | organisation
3 | indirect | Hartnell Museum of the Northern Plains | ORG | organisation
4 | direct | Marjorie Kakegamic | PERSON | name
5 | mixed | Léa Thibodeau-Hart | PERSON | name
6 | mixed | Léa Thibodeau-Hart | PERSON | pronoun
7 | direct | Léa Thibodeau-Hart | PERSON | title
8 | mixed | Augustus Penhale | PERSON | pronoun
9 | indirect | 2021 study by University of Manitoba historian Tamsin Greyeyes | DOCUMENT | document
10 | indirect | Tamsin Greyeyes | PERSON | surname
11 | direct | Tamsin Greyeyes | PERSON | pronoun
12 | mixed | Polaris Trust | ORG | organisation
13 | attitude | Penhale Foundation | ORG | organisation
14 | mixed | Rupert Penhale | PERSON | name
15 | direct | Marjorie Kakegamic | PERSON | title
16 | attitude | Josephat Moose | PERSON | name
17 | direct | Josephat Moose | PERSON | surname
18 | indirect | Gurpreet Sahota | PERSON | name
19 | mixed | Noah Tootoosis | PERSON | name
20 | indirect | Noah Tootoosis | PERSON | name
21 | attitude | Alliance of Canadian Museums | ORG | organisation
22 | direct | Bill Antoniuk | PERSON | name
entity | PERSON | Marjorie Kakegamic | Chief Marjorie Kakegamic; Ms. Kakegamic | Chief | Stone Narrows First Nation
entity | PERSON | Léa Thibodeau-Hart | - | director | Hartnell Museum of the Northern Plains
entity | PERSON | Augustus Penhale | Colonel Augustus Penhale | Colonel | Assiniboia Rifles
entity | PERSON | Tamsin Greyeyes | Prof. Greyeyes | historian | University of Manitoba
entity | PERSON | Rupert Penhale | Sir Rupert Penhale | - | -
entity | PERSON | Josephat Moose | Elder Josephat Moose; Mr. Moose | Elder | -
entity | PERSON | Gurpreet Sahota | - | Heritage Minister | -
entity | PERSON | Noah Tootoosis | - | critic | -
entity | PERSON | Bill Antoniuk | - | conservator | -
entity | ORG | Hartnell Museum of the Northern Plains | Hartnell | - | -
entity | ORG | Stone Narrows First Nation | - | - | -
entity | ORG | Osler Brandt | - | - | -
entity | ORG | Assiniboia Rifles | - | - | -
entity | ORG | Library and Archives Canada | - | - | -
entity | ORG | University of Manitoba | - | - | -
entity | ORG | North-West Mounted Police | - | - | -
entity | ORG | Nesbitt Korol | - | - | -
entity | ORG | Polaris Trust | - | - | -
entity | ORG | Bexley House | - | - | -
entity | ORG | Penhale Foundation | - | - | -
entity | ORG | Louvre | - | - | -
entity | ORG | Bhandari Cole | - | - | -
entity | ORG | Alliance of Canadian Museums | - | - | -
entity | ORG | Glenmorrow | - | - | -
entity | ORG | Musée Sainte-Adèle | - | - | -
entity | ORG | Kelvin Street United Church | - | - | -
entity | ORG | Waddell Frith | - | - | -
entity | ORG | Wapusk Air | - | - | -
entity | NORP | Cree | - | - | -
entity | NORP | British | - | - | -
entity | NORP | NDP | - | - | -
entity | NORP | Métis | - | - | -
entity | LOC | Winnipeg | WINNIPEG | - | -
entity | LOC | Manitoba | Man. | - | -
entity | LOC | Lake Wapusk | - | - | -
entity | LOC | Fort Lacorne | - | - | -
entity | LOC | Ashdown Bryce | - | - | -
entity | LOC | Portage Avenue | - | - | -
entity | LOC | Florence | - | - | -
entity | LOC | Stone Narrows | - | - | -
entity | LOC | Toronto | - | - | -
entity | LOC | Calgary | - | - | -
entity | LOC | Quebec City | - | - | -
entity | LOC | Brandon | - | - | -
entity | LOC | St. Andrews Airport | - | - | -
meta | Winnipeg museum to return 214 artefacts to Manitoba First Nation, ending 31-year fight | - | Desmond Arcand-Reid
