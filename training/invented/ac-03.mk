<s1>Hungary watchdog</s1> <c1>demands</c1> <q1>spectrum sale before clearing Pannonet-Telvida merger</q1>

By Zsófia Lendvai and Martin Olbrich

BUDAPEST, Oct 14 (Reuters) - <s2,3>Hungary's competition authority</s2,3> <c2>said</c2> on Tuesday <q2>it would block the $2.9 billion merger of Pannonet and Telvida unless the two telecoms operators sold mobile spectrum and 640 masts to a rival</q2>, <c3>warning</c3> that <q3>prices could otherwise rise by up to 12%</q3>.

The deal, announced in February, would combine the country's second- and third-largest operators and leave two companies in control of 94% of the mobile market.

<s4>The authority</s4>, known as the GVH, <c4>said</c4> in a statement of objections that <q4>the merger would remove "the most aggressive price-setter of the past decade"</q4>. The companies have until Nov 21 to respond.

<s5>Pannonet</s5> <c5>called</c5> the demands "<q5>disproportionate and based on a market that no longer exists</q5>". <s6>Its chief executive, Tibor Koller</s6>, <c6>said</c6> <q6>the group was still committed to the deal but would not pursue it at any price</q6>.

"<q7>We were told in the spring that 300 masts would be enough,</q7>" <s7>Koller</s7> <c7>told</c7> <a7>analysts</a7> on a call. "<q7>Now it is 640 and a third of our spectrum. At some point you are not buying a company, you are financing somebody else's.</q7>"

Shares in Pannonet fell as much as 7.3% in early trade before paring losses to stand 4.9% lower at 1110 GMT. Telvida, which is not listed, is owned by the Vienna-based private equity firm Ostra Kapital.

<s8>Ostra</s8> <c8>said</c8> <q8>it was studying the document</q8>. <s9>Two sources close to the fund</s9> <c9>said</c9> <q9>it had already sounded out a Gulf operator about a sale of Telvida should the merger collapse</q9>. <s10>One of the sources</s10> <c10>put</c10> <q10>the chances of the deal surviving at "no better than even"</q10>.

A spokesperson for Ostra declined to comment on other buyers.

ASSURANCES DISPUTED

GVH President Judit Bekes, a former judge who took over in January, has taken a harder line than her predecessor, Laszlo Foldvari, who cleared a cable merger in 2022 without conditions. <s11>Foldvari</s11> <c11>had argued</c11> that <q11>small countries needed "champions with the money to dig"</q11>.

<s12>She</s12> <c12>told</c12> <a12>a news conference in Budapest</a12> that <q12>nobody at the authority had given the companies any assurance about the number of masts</q12>.

"<q13>A notification is not a negotiation,</q13>" <s13>Bekes</s13> <c13>said</c13>. "<q13>Households in this country paid 18% more for data last year than households in Austria, and I was not appointed to make that worse.</q13>"

<s14>She</s14> <c14>declined to say</c14> <q14>whether she had discussed the case with the government</q14>, which holds a 9% stake in Pannonet through a state fund.

<s15,16>Development Minister Gergely Szentes</s15,16> <c15>denied</c15> <q15>putting pressure on the regulator</q15> and <c16>described</c16> its work as "<q16>entirely independent</q16>". In June, however, <s17>he</s17> <c17>said</c17> in a television interview that <q17>the merger was "in the national interest"</q17>.

<s18,19>Opposition lawmaker Eszter Nemeth</s18,19> <c18>demanded</c18> that <q18>the minister publish his correspondence with the two operators</q18> and <c19>accused</c19> him of "<q19>cheering from the touchline and then claiming to be the referee</q19>".

<q20>The remedies would cost the combined group about 85 million euros in annual core profit</q20>, <c20>according to</c20> <s20>Anneke Duyvestein, an analyst at Zuiderhof Securities in Amsterdam</s20>.

"<q21>It is at the harsh end but it is not fatal,</q21>" <s21>she</s21> <c21>said</c21>. "<q21>What would be fatal is another six months.</q21>"

<s22>Duyvestein</s22> <c22>believes</c22> <q22>Pannonet will offer about 450 masts</q22>. The most likely buyer of any assets is the Slovak operator Duria, which entered Hungary as a virtual network in 2021. <s23>Duria</s23> <c23>has said</c23> <q23>it would be interested "in the right package"</q23>.

<s24>Consumer group Kosar</s24> <c24>welcomed</c24> <q24>the authority's position</q24>. "<q25>Two operators is not a market, it is a handshake,</q25>" <c25>said</c25> <s25>its director, Pal Wessely</s25>.

<s26>The European Commission</s26>, which ceded jurisdiction over the case in April, <c26>said</c26> through a spokesperson that <q26>it was following developments</q26>.

(Reporting by Zsófia Lendvai and Martin Olbrich; Editing by Paul Stannard)
-----
1 | indirect | GVH | ORG | organisation
2 | indirect | GVH | ORG | organisation
3 | indirect | GVH | ORG | organisation
4 | mixed | GVH | ORG | organisation
5 | mixed | Pannonet | ORG | organisation
6 | indirect | Tibor Koller | PERSON | name
7 | direct | Tibor Koller | PERSON | surname
8 | indirect | Ostra Kapital | ORG | organisation
9 | indirect | Two sources close to the fund | GROUP | group
10 | mixed | One of the sources | PERSON | title
11 | mixed | Laszlo Foldvari | PERSON | surname
12 | indirect | Judit Bekes | PERSON | pronoun
13 | direct | Judit Bekes | PERSON | surname
14 | attitude | Judit Bekes | PERSON | pronoun
15 | indirect | Gergely Szentes | PERSON | name
16 | mixed | Gergely Szentes | PERSON | name
17 | mixed | Gergely Szentes | PERSON | pronoun
18 | indirect | Eszter Nemeth | PERSON | name
19 | mixed | Eszter Nemeth | PERSON | name
20 | indirect | Anneke Duyvestein | PERSON | name
21 | direct | Anneke Duyvestein | PERSON | pronoun
22 | attitude | Anneke Duyvestein | PERSON | surname
23 | mixed | Duria | ORG | organisation
24 | indirect | Kosar | ORG | organisation
25 | direct | Pal Wessely | PERSON | name
26 | indirect | European Commission | ORG | organisation
entity | PERSON | Tibor Koller | Koller | chief executive | Pannonet
entity | PERSON | Judit Bekes | Bekes | President | GVH
entity | PERSON | Laszlo Foldvari | Foldvari | - | GVH
entity | PERSON | Gergely Szentes | - | Development Minister | -
entity | PERSON | Eszter Nemeth | - | Opposition lawmaker | -
entity | PERSON | Anneke Duyvestein | Duyvestein | analyst | Zuiderhof Securities
entity | PERSON | Pal Wessely | - | director | Kosar
entity | ORG | GVH | - | - | -
entity | ORG | Pannonet | - | - | -
entity | ORG | Telvida | - | - | -
entity | ORG | Ostra Kapital | Ostra | - | -
entity | ORG | Zuiderhof Securities | - | - | -
entity | ORG | Duria | - | - | -
entity | ORG | Kosar | - | - | -
entity | ORG | European Commission | - | - | -
entity | ORG | Reuters | - | - | -
entity | NORP | Slovak | - | - | -
entity | LOC | Hungary | - | - | -
entity | LOC | Budapest | BUDAPEST | - | -
entity | LOC | Vienna | - | - | -
entity | LOC | Gulf | - | - | -
entity | LOC | Austria | - | - | -
entity | LOC | Amsterdam | - | - | -
meta | Hungary watchdog demands spectrum sale before clearing Pannonet-Telvida merger | - | Zsófia Lendvai and Martin Olbrich
