Zambeira president "<q1>at his desk</q1>" after night of gunfire and coup rumours

PORTO NOBRE (AFP) — <s2>Zambeira's government</s2> on Wednesday <c2>dismissed</c2> talk of a coup as "<q2>a bad novel written on telephones</q2>", hours after gunfire near the presidential palace emptied the streets of the capital.

"<q3>The president is alive, well and at his desk,</q3>" <s3>government spokeswoman Filomena Quental</s3> <c3>told</c3> <a3>reporters</a3>. "<q3>He is asking who cancelled his lunch.</q3>"

President Amilcar Teodoro Vaz, 78, has not been seen in public since he flew home from a clinic in Lisbon on May 30.

<q4>Bursts of automatic fire were heard shortly before dawn from Fort Amalia, headquarters of the Presidential Guard</q4>, <s4>an AFP journalist</s4> <c4>reported</c4>.

<s5>Residents of the Baixa quarter</s5> <c5>said</c5> <q5>soldiers had ordered them indoors and taken the keys of parked taxis</q5>.

"<q6>They were polite, which frightened me more,</q6>" <c6>said</c6> <s6>a 34-year-old seamstress</s6> who gave only her first name, Zinha.

<s7>Bela Vista, the country's largest mobile operator</s7>, <c7>said</c7> <q7>it had cut access to social networks "on the instruction of the competent authority"</q7>.

<q8>Which authority</q8>, <s8>it</s8> <c8>declined to say</c8>.

In a communique read on Radio Tambor, <s9,10>the general staff</s9,10> <c9>denied</c9> <q9>any movement of troops</q9> and <c10>ordered</c10> <a10>officers on leave</a10> <q10>to report to barracks by noon</q10>.

But <s11>Basta, a youth movement</s11> whose name means "<x>enough</x>", <c11>claimed</c11> <q11>40 officers had been arrested, among them Colonel Horacio Nhanca, commander of the 3rd Paratroop Battalion</q11>.

"<q12>Ask Amalia what she heard at four o'clock,</q12>" <s12>Basta's coordinator, the rapper Nelo Zito</s12>, <c12>posted</c12> beside a map of the fort.

<s13>The colonel's wife, Marlene Nhanca</s13>, <c13>told</c13> <a13>AFP</a13> by telephone that <q13>he was "shaving, like any Wednesday"</q13>. The line then went dead.

The palace in Zambeira has changed hands by force three times since independence from Portugal in 1975.

"<q14>Amalia has made two presidents and unmade three,</q14>" <c14>said</c14> <s14>historian Benvinda Soares of the Lusiada Institute</s14>. "<q14>Foreigners watch the parliament. Zambeirans watch that gate.</q14>"

The rumours unsettled the oil trade on which the country lives. <s15>Santos Meira, the Geneva-based trading house</s15> that buys most of its crude, <c15>said</c15> <q15>loading at Ilha Preta had not been interrupted</q15>, while <s16>Cutter Bay, a Virginia security contractor</s16> which trains the Guard, <c16>advised</c16> <a16>its staff</a16> <q16>to remain in their hotels</q16>.

Branches of Banco Aurora and of its rival Dom Luis stayed shut. A football match between Sporting Nobre and Benguinha was postponed.

In Abuja, <s17>West African bloc ECOWAS</s17> <c17>condemned</c17> "<q17>any attempt to alter the constitutional order by rumour or by rifle</q17>".

<s18>Portugal</s18> <c18>urged</c18> <q18>restraint</q18>. <s19>The US embassy</s19> <c19>told</c19> <a19>American citizens</a19> <q19>to shelter in place</q19>, citing what <s20>it</s20> <c20>called</c20> "<q20>a fluid situation around Avenida Kennedy</q20>".

<s21>The opposition United Popular Front (FPU)</s21> <c21>demanded</c21> that <q21>Vaz show himself</q21>, after state television aired a photograph of him holding a newspaper.

"<q22>A photograph is not a president,</q22>" <c22>said</c22> <s22>FPU secretary general Isidro Lopo</s22>. "<q22>Nor is Filomena.</q22>"

Quental bristled when asked the age of the picture. "<q23>The newspaper is from this morning,</q23>" <s23>she</s23> <c23>snapped</c23>. "<q23>So is the president.</q23>"
-----
1 | mixed | Filomena Quental | PERSON | none
2 | mixed | Zambeira's government | ORG | organisation
3 | direct | Filomena Quental | PERSON | name
4 | indirect | AFP journalist | PERSON | title
5 | indirect | Residents of the Baixa quarter | GROUP | group
6 | direct | Zinha | PERSON | title
7 | mixed | Bela Vista | ORG | organisation
8 | attitude | Bela Vista | ORG | pronoun
9 | indirect | general staff | ORG | organisation
10 | indirect | general staff | ORG | organisation
11 | indirect | Basta | ORG | organisation
12 | direct | Nelo Zito | PERSON | name
13 | mixed | Marlene Nhanca | PERSON | name
14 | direct | Benvinda Soares | PERSON | name
15 | indirect | Santos Meira | ORG | organisation
16 | indirect | Cutter Bay | ORG | organisation
17 | mixed | ECOWAS | ORG | organisation
18 | indirect | Portugal | LOC | organisation
19 | indirect | US embassy | ORG | organisation
20 | mixed | US embassy | ORG | pronoun
21 | indirect | United Popular Front | ORG | organisation
22 | direct | Isidro Lopo | PERSON | name
23 | direct | Filomena Quental | PERSON | pronoun
entity | PERSON | Filomena Quental | Quental; Filomena | spokeswoman | -
entity | PERSON | Amilcar Teodoro Vaz | President Amilcar Teodoro Vaz; Vaz | President | -
entity | PERSON | Zinha | - | seamstress | -
entity | PERSON | Horacio Nhanca | Colonel Horacio Nhanca | commander | 3rd Paratroop Battalion
entity | PERSON | Nelo Zito | - | coordinator | Basta
entity | PERSON | Marlene Nhanca | - | - | -
entity | PERSON | Benvinda Soares | - | historian | Lusiada Institute
entity | PERSON | Isidro Lopo | - | secretary general | United Popular Front
entity | ORG | AFP | - | - | -
entity | ORG | Presidential Guard | Guard | - | -
entity | ORG | Bela Vista | - | - | -
entity | ORG | Radio Tambor | - | - | -
entity | ORG | Basta | - | - | -
entity | ORG | 3rd Paratroop Battalion | - | - | -
entity | ORG | Lusiada Institute | - | - | -
entity | ORG | Santos Meira | - | - | -
entity | ORG | Cutter Bay | - | - | -
entity | ORG | Banco Aurora | - | - | -
entity | ORG | Dom Luis | - | - | -
entity | ORG | Sporting Nobre | - | - | -
entity | ORG | Benguinha | - | - | -
entity | ORG | ECOWAS | - | - | -
entity | ORG | US embassy | - | - | -
entity | ORG | United Popular Front | FPU | - | -
entity | LOC | Zambeira | - | - | -
entity | LOC | PORTO NOBRE | - | - | -
entity | LOC | Lisbon | - | - | -
entity | LOC | Fort Amalia | Amalia | - | -
entity | LOC | Baixa | - | - | -
entity | LOC | Portugal | - | - | -
entity | LOC | Geneva | - | - | -
entity | LOC | Ilha Preta | - | - | -
entity | LOC | Virginia | - | - | -
entity | LOC | Abuja | - | - | -
entity | LOC | Avenida Kennedy | - | - | -
entity | NORP | Zambeirans | - | - | -
entity | NORP | West African | - | - | -
entity | NORP | American | - | - | -
meta | Zambeira president "at his desk" after night of gunfire and coup rumours | - | -
