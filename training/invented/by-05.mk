Senators clash over P2.1-B typhoon fund; <s1>DSWD chief</s1> <c1>says</c1> <q1>relief "not a parade"</q1>

By: Jhoanna M. Villarosa, Rommel Dizon

MANILA, Philippines—<s2>Social Welfare Secretary Amparo Lacsamana</s2> on Tuesday <c2>told</c2> <a2>senators</a2> that <q2>it took 11 days for food packs to reach parts of Catanduanes after Supertyphoon "<x>Isagani</x>" because the bridges were "no longer on the map,"</q2> an explanation <s3>the chair of the Senate finance committee</s3> promptly <c3>rejected</c3> as "<q3>weather reporting.</q3>"

<s4>Sen. Benedicto "Benny" Ortaleza III</s4> <c4>said</c4> <q4>he saw "more tarpaulins than trucks" when he flew to Virac last week</q4>.

"<q5>If your face gets there before the rice does, Madam Secretary, that is not relief. That is a billboard,</q5>" <s5>the Nacionalista stalwart</s5> <c5>told</c5> <a5>the official</a5>.

Lacsamana bristled.

"<q6>Relief is not a parade, Your Honor,</q6>" <s6>she</s6> <c6>shot back</c6>. "<q6>I was in Baras on day two. I walked.</q6>"

<q7>Not one peso of the P2.1-billion quick response fund was lost</q7>, <s7>the secretary</s7> <c7>insisted</c7>, and <s8>she</s8> <c8>dared</c8> <a8>the Commission on Audit (COA)</a8> <q8>to "count every sardine."</q8>

The agency appears to have done so. In a report dated June 2, <s9>COA</s9> <c9>flagged</c9> <q9>P318 million in "undelivered or undocumented" family food packs at the Department of Social Welfare and Development (DSWD)</q9>. <s10>It</s10> likewise <c10>found</c10> that <q10>a Quezon City supplier, Tres Hermanas Trading, was paid in full for rice that arrived "in a state unfit for hogs."</q10>

In a text message to the Inquirer, <s11>the supplier's lawyer</s11> <c11>maintained</c11> that <q11>the rice was "dry when it left our hands."</q11> <s12>Nestor Abueva</s12> <c12>refused to say</c12> <q12>who owned the company</q12>.

It was left to a member of the minority to defend Lacsamana. <q13>P740 million of the fund was released by the Department of Budget and Management only on Nov. 19</q13>, <s13>Sen. Leonor Katigbak-Sy</s13> <c13>pointed out</c13>, "<q13>a week after the last coffin.</q13>"

"<q14>You do not whip the cook when the market is closed,</q14>" <s14>she</s14> <c14>said</c14>.

<s15>Ortaleza</s15> <c15>dismissed</c15> this as "<q15>a nice proverb for people who have eaten.</q15>"

<s16>His cousin, Camarines Sur Gov. Luz Ortaleza</s16>, <c16>begged</c16> <a16>the committee</a16> <q16>to stop using Bicol as "a stage."</q16> Joining by video from Naga, <s17>the governor</s17> <c17>said</c17> <q17>4,300 families were still in classrooms and that pupils were being taught "under mango trees, in shifts."</q17>

Another witness, abaca stripper Milagros Tabinas, 52, brought a can stamped with the name of a congressman. <s18>She</s18> <c18>told</c18> <a18>the panel</a18> <q18>she had given the contents to her dog, and that "even he waited for the neighbors to try it."</q18>

<s19>The National Disaster Risk Reduction and Management Council (NDRRMC)</s19> <c19>placed</c19> <q19>the death toll at 87, with 12 missing</q19>. <s20>Kilos Bikolnon, an alliance of farmers' groups</s20>, <c20>believes</c20> <q20>the number is higher</q20>. <s21>Its secretary general, Ka Dado Imperial</s21>, <c21>said</c21> <q21>NDRRMC had "forgotten the mountain,"</q21> referring to Agta communities upriver.

Malacañang kept its distance. <s22>Palace press officer Gemma Rustia</s22> <c22>said</c22> <q22>the President has "full trust" in Lacsamana but wants the packs delivered "door to door by Christmas."</q22>

The inquiry, which heard last week from Akbayani party list and the Catholic Bishops' Conference of the Philippines, resumes on Thursday. <s23>Ortaleza</s23> <c23>warned</c23> <a23>the owners of Tres Hermanas</a23> that <q23>they would be arrested if they "discover another hypertension."</q23>
-----
1 | mixed | Amparo Lacsamana | PERSON | title
2 | mixed | Amparo Lacsamana | PERSON | name
3 | mixed | Benedicto "Benny" Ortaleza III | PERSON | title
4 | mixed | Benedicto "Benny" Ortaleza III | PERSON | name
5 | direct | Benedicto "Benny" Ortaleza III | PERSON | title
6 | direct | Amparo Lacsamana | PERSON | pronoun
7 | indirect | Amparo Lacsamana | PERSON | title
8 | mixed | Amparo Lacsamana | PERSON | pronoun
9 | mixed | Commission on Audit | ORG | organisation
10 | mixed | Commission on Audit | ORG | pronoun
11 | mixed | Nestor Abueva | PERSON | title
12 | attitude | Nestor Abueva | PERSON | name
13 | mixed | Leonor Katigbak-Sy | PERSON | name
14 | direct | Leonor Katigbak-Sy | PERSON | pronoun
15 | mixed | Benedicto "Benny" Ortaleza III | PERSON | surname
16 | mixed | Luz Ortaleza | PERSON | name
17 | mixed | Luz Ortaleza | PERSON | title
18 | mixed | Milagros Tabinas | PERSON | pronoun
19 | indirect | National Disaster Risk Reduction and Management Council | ORG | organisation
20 | attitude | Kilos Bikolnon | ORG | organisation
21 | mixed | Dado Imperial | PERSON | name
22 | mixed | Gemma Rustia | PERSON | name
23 | mixed | Benedicto "Benny" Ortaleza III | PERSON | surname
entity | PERSON | Amparo Lacsamana | Lacsamana | Social Welfare Secretary | Department of Social Welfare and Development
entity | PERSON | Benedicto "Benny" Ortaleza III | Sen. Benedicto "Benny" Ortaleza III; Ortaleza | chair | Senate finance committee
entity | PERSON | Nestor Abueva | - | lawyer | Tres Hermanas Trading
entity | PERSON | Leonor Katigbak-Sy | Sen. Leonor Katigbak-Sy | Sen. | -
entity | PERSON | Luz Ortaleza | Gov. Luz Ortaleza | Gov. | -
entity | PERSON | Milagros Tabinas | - | abaca stripper | -
entity | PERSON | Dado Imperial | Ka Dado Imperial | secretary general | Kilos Bikolnon
entity | PERSON | Gemma Rustia | - | press officer | Malacañang
entity | ORG | Department of Social Welfare and Development | DSWD | - | -
entity | ORG | Senate finance committee | - | - | -
entity | ORG | Commission on Audit | COA | - | -
entity | ORG | Tres Hermanas Trading | Tres Hermanas | - | -
entity | ORG | Inquirer | - | - | -
entity | ORG | Department of Budget and Management | - | - | -
entity | ORG | National Disaster Risk Reduction and Management Council | NDRRMC | - | -
entity | ORG | Kilos Bikolnon | - | - | -
entity | ORG | Malacañang | Palace | - | -
entity | ORG | Akbayani | - | - | -
entity | ORG | Catholic Bishops' Conference of the Philippines | - | - | -
entity | NORP | Nacionalista | - | - | -
entity | NORP | Agta | - | - | -
entity | LOC | MANILA | - | - | -
entity | LOC | Philippines | - | - | -
entity | LOC | Catanduanes | - | - | -
entity | LOC | Virac | - | - | -
entity | LOC | Baras | - | - | -
entity | LOC | Quezon City | - | - | -
entity | LOC | Camarines Sur | - | - | -
entity | LOC | Bicol | - | - | -
entity | LOC | Naga | - | - | -
meta | Senators clash over P2.1-B typhoon fund; DSWD chief says relief "not a parade" | - | Jhoanna M. Villarosa, Rommel Dizon
