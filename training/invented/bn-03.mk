‘<q1>Demolition by drizzle</q1>’: developer and heritage council at war over Dunmarra

<s2>Vuksan Living</s2> <c2>says</c2> <q2>the 1871 mansion is past saving</q2>. <s20>The Heritage Council</s20> <c20>has ordered</c20> <a20>it</a20> <q20>to find a tarpaulin</q20>.

By Fenella Kostakis, Urban Affairs Reporter

A developer planning a $480 million apartment tower at Currawong Point must repair the roof of the sandstone mansion that stands in its way.

The interim order, issued by the Heritage Council of NSW on Friday, gives Vuksan Living 21 days to make Dunmarra weatherproof. <s3>The council’s chair, Professor Hester Amari</s3>, <c3>described</c3> the state of the house as “<q3>demolition by drizzle</q3>”.

“<q4>There are buckets in the ballroom,</q4>” <s4>she</s4> <c4>told</c4> <a4>the Herald</a4>. “<q4>When our inspectors went back in March, somebody had taken the buckets.</q4>”

<s5>Vuksan</s5> <c5>denied</c5> <q5>neglecting the property</q5>, which it bought from the Little Company of Saint Brigid in 2021 for $39 million. <s6,7>Its founder, Branko “<x>Bunny</x>” Vuksan</s6,7>, <c6>said</c6> <q6>the nuns had left a leaking roof and a family of possums</q6> and <c7>threatened</c7> <q7>to take the matter to the Land and Environment Court</q7>.

“<q8>I am not the vandal here,</q8>” <s8>the 71-year-old</s8> <c8>said</c8> from his office in Parramatta. “<q8>The vandal is the Pacific Ocean.</q8>”

Dunmarra was built for a wool broker, Josiah Merewether, and served as a convalescent home after Gallipoli. Its cedar staircase is thought to be the work of the Swiss carver Anton Lüthi. The house stands on the corner of Beatrice and Wharf streets, 80 metres from the new Wharf Street metro station, and under the Low and Mid-Rise Housing Policy the site could take 16 storeys. The company’s plan, called Aurelia, has 19.

<s9>A structural report by Tamworth engineers Pike Ollerton</s9>, commissioned by the developer, <c9>found</c9> that <q9>the eastern wall had moved 40 millimetres in a year</q9>. <s10>Amari</s10> <c10>questioned</c10> <q10>why the report had not been lodged until a day before the deadline</q10>.

<s11>Friends of Dunmarra</s11>, which has collected 8200 signatures, <c11>welcomed</c11> <q11>the order</q11>. <q12>The group had been “begging for a tarp since the lockdowns”</q12>, <s12>secretary Col Wyndham</s12> <c12>said</c12>.

<s13>Wyndham, a retired ferry master</s13>, <c13>wants</c13> <q13>the National Trust to run the house as a museum</q13>. <s14>The trust</s14> <c14>said</c14> <q14>it had “neither the funds nor the possum expertise”</q14>.

Planning Minister Louella Trang has the power to overrule the Heritage Council, as one of her predecessors did over the Sirius building in The Rocks. <s15>The Department of Planning</s15> <c15>would not say</c15> <q15>whether she would use it</q15>.

“<q16>The minister respects the process,</q16>” <s16>a spokeswoman</s16> <c16>said</c16>.

The Urban Taskforce, which speaks for developers, was less guarded. <s17>It</s17> <c17>urged</c17> <a17>Trang</a17> <q17>to “choose homes over hauntings”</q17>. On Saturday the Greens held a picnic on the lawn. Balmoral, who had beaten Manly at the oval next door, brought the beer.

<s18>Greens MP Saffron Delacourt</s18> <c18>vowed</c18> <q18>to chain herself to the verandah</q18>, if it was still there. “<q19>I’ve got the Bunnings chain in the Subaru,</q19>” <s19>she</s19> <c19>said</c19>.
-----
1 | mixed | Hester Amari | PERSON | none
2 | indirect | Vuksan Living | ORG | organisation
3 | mixed | Hester Amari | PERSON | name
4 | direct | Hester Amari | PERSON | pronoun
5 | indirect | Vuksan Living | ORG | organisation
6 | indirect | Branko “Bunny” Vuksan | PERSON | name
7 | indirect | Branko “Bunny” Vuksan | PERSON | name
8 | direct | Branko “Bunny” Vuksan | PERSON | title
9 | indirect | structural report by Tamworth engineers Pike Ollerton | DOCUMENT | document
10 | indirect | Hester Amari | PERSON | surname
11 | indirect | Friends of Dunmarra | ORG | organisation
12 | mixed | Col Wyndham | PERSON | name
13 | attitude | Col Wyndham | PERSON | surname
14 | mixed | National Trust | ORG | organisation
15 | attitude | Department of Planning | ORG | organisation
16 | direct | Department of Planning | ORG | organisation
17 | mixed | Urban Taskforce | ORG | pronoun
18 | indirect | Saffron Delacourt | PERSON | name
19 | direct | Saffron Delacourt | PERSON | pronoun
20 | indirect | Heritage Council of NSW | ORG | organisation
entity | PERSON | Hester Amari | Professor Hester Amari; Amari | chair | Heritage Council of NSW
entity | PERSON | Branko “Bunny” Vuksan | - | founder | Vuksan Living
entity | PERSON | Josiah Merewether | - | wool broker | -
entity | PERSON | Anton Lüthi | - | carver | -
entity | PERSON | Col Wyndham | Wyndham | secretary | Friends of Dunmarra
entity | PERSON | Louella Trang | Trang | Planning Minister | -
entity | PERSON | Saffron Delacourt | - | MP | Greens
entity | NORP | Swiss | - | - | -
entity | ORG | Vuksan Living | Vuksan | - | -
entity | ORG | Heritage Council of NSW | Heritage Council | - | -
entity | ORG | Herald | - | - | -
entity | ORG | Little Company of Saint Brigid | - | - | -
entity | ORG | Land and Environment Court | - | - | -
entity | ORG | Pike Ollerton | - | - | -
entity | ORG | Friends of Dunmarra | - | - | -
entity | ORG | National Trust | - | - | -
entity | ORG | Department of Planning | - | - | -
entity | ORG | Urban Taskforce | - | - | -
entity | ORG | Greens | - | - | -
entity | ORG | Balmoral | - | - | -
entity | ORG | Manly | - | - | -
entity | ORG | Bunnings | - | - | -
entity | LOC | Dunmarra | - | - | -
entity | LOC | Currawong Point | - | - | -
entity | LOC | Parramatta | - | - | -
entity | LOC | Pacific Ocean | - | - | -
entity | LOC | Gallipoli | - | - | -
entity | LOC | Beatrice and Wharf streets | - | - | -
entity | LOC | Wharf Street metro station | - | - | -
entity | LOC | Tamworth | - | - | -
entity | LOC | Sirius building | - | - | -
entity | LOC | The Rocks | - | - | -
meta | ‘Demolition by drizzle’: developer and heritage council at war over Dunmarra | - | Fenella Kostakis
