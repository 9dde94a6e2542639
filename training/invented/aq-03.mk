Volantia files for insolvency as lessors move to seize jets

LISBON, March 14 (Reuters) - <s1>Portuguese airline Volantia</s1> filed for insolvency protection on Friday and grounded all 31 of its aircraft, <c1>saying</c1> <q1>it could no longer pay the companies that own them</q1>.

<q2>The carrier, controlled by Madrid-based Grupo Orbaneja, owes about 640 million euros ($698 million), of which almost half is due to lessors</q2>, <s2>court papers</s2> <c2>showed</c2>.

"<q3>We have exhausted every option that was put to us,</q3>" <s3>Chief Executive Henrique Falcão</s3> <c3>told</c3> <a3>reporters</a3> at the Lisbon Commercial Court. <s4,5>He</s4,5> <c4>blamed</c4> <q4>high interest rates and last summer's strike</q4>, and <c5>called</c5> the government "<q5>indifferent</q5>".

<s6>Castlebar Aviation Leasing, the Irish company that owns 11 of the jets</s6>, <c6>said</c6> <q6>it had served termination notices and would recover the planes under the Cape Town Convention</q6>. <s7>SkyQuay, a Singapore-based lessor with six</s7>, <c7>said</c7> <q7>it was "evaluating all legal remedies"</q7>.

<s8>Two people familiar with the matter</s8> <c8>said</c8> <q8>a third lessor, Orrin Capital, had already removed an engine from an A321neo in Faro</q8>. Orrin declined to comment.

<s9>Insolvency administrator Benedita Banks-Moreira</s9> <c9>asked</c9> <a9>the lessors</a9> <q9>to hold off for 10 days</q9>. "<q10>A plane on the ground in Shannon pays nobody,</q10>" <s10>she</s10> <c10>said</c10>.

<s11>Castlebar</s11> <c11>rejected</c11> <q11>the request</q11>. "<q12>Our obligations are to our own creditors,</q12>" <s12>a spokesperson for the Dublin company</s12> <c12>said</c12>.

<s13>Falcão, a former pilot</s13> who took over in 2022 from Rui Porto, <c13>denied</c13> that <q13>he had misled investors about a rescue</q13>. In January <s14>the airline</s14> <c14>said</c14> <q14>it was in "advanced talks" with Gulf carrier Zahra Air</q14>, <s15>which</s15> later <c15>said</c15> <q15>no such talks had taken place</q15>.

<s16>The Ministry of Infrastructure and Housing</s16> <c16>ruled out</c16> <q16>state aid</q16>. "<q17>Portuguese taxpayers have bought one airline already; they will not buy two,</q17>" <s17>Secretary of State Teresa Lapa</s17> <c17>told</c17> <a17>the Lusa news agency</a17>, an apparent reference to TAP.

<s18>The European Commission</s18> <c18>said</c18> <q18>it had received no notification from Lisbon</q18>.

Shares in Grupo Orbaneja fell 18% in Madrid. <s19>Analysts at Hargreave Stone</s19> <c19>said</c19> <q19>the group's guarantees could cost it up to 210 million euros</q19>.

"<q20>Orbaneja spent two years telling the market this was ring-fenced. The ring had a gate in it,</q20>" <s20>analyst Piers Holmbury</s20> <c20>wrote</c20> in a note.

<s21>The cabin crew union STA</s21> <c21>urged</c21> <a21>the airline</a21> <q21>to pay February wages</q21>. <s22>Its president, Graça Pinto Vaz</s22>, <c22>said</c22> <q22>many of the 2,100 staff had learned of the grounding from a text message</q22>. <s23>The company</s23> <c23>said</c23> <q23>wages were now a matter for the administrator</q23>.

Volantia, founded as Ar do Norte in 1998, flew 5.2 million passengers last year from bases in Porto and Faro. <q24>Its Voo Fácil loyalty programme has been suspended</q24>, <s24>a notice on its website</s24> <c24>said</c24>. <s25>ANAC, the aviation regulator</s25>, <c25>advised</c25> <a25>passengers</a25> <q25>not to travel to airports</q25>.

Volantia had struggled since an Iberian price war began in 2019. Grupo Orbaneja, whose founder Iker Orbaneja died in 2020, also owns the bus operator Rutas Verdes and a stake in a hotel at Vila do Conde. A rescue plan drawn up by consultants Lyle Marchmont, code-named Albatross, was dropped last November.

Castlebar, listed in London, has 140 jets on lease in Europe. A first hearing is set for March 27.

($1 = 0.9169 euros)
-----
1 | indirect | Volantia | ORG | organisation
2 | indirect | court papers | DOCUMENT | document
3 | direct | Henrique Falcão | PERSON | name
4 | indirect | Henrique Falcão | PERSON | pronoun
5 | mixed | Henrique Falcão | PERSON | pronoun
6 | indirect | Castlebar Aviation Leasing | ORG | organisation
7 | mixed | SkyQuay | ORG | organisation
8 | indirect | Two people familiar with the matter | GROUP | group
9 | indirect | Benedita Banks-Moreira | PERSON | name
10 | direct | Benedita Banks-Moreira | PERSON | pronoun
11 | indirect | Castlebar Aviation Leasing | ORG | organisation
12 | direct | Castlebar Aviation Leasing | ORG | organisation
13 | indirect | Henrique Falcão | PERSON | surname
14 | mixed | Volantia | ORG | organisation
15 | indirect | Zahra Air | ORG | pronoun
16 | indirect | Ministry of Infrastructure and Housing | ORG | organisation
17 | direct | Teresa Lapa | PERSON | name
18 | indirect | European Commission | ORG | organisation
19 | indirect | Analysts at Hargreave Stone | GROUP | group
20 | direct | Piers Holmbury | PERSON | name
21 | indirect | STA | ORG | organisation
22 | indirect | Graça Pinto Vaz | PERSON | name
23 | indirect | Volantia | ORG | organisation
24 | indirect | notice on its website | DOCUMENT | document
25 | indirect | ANAC | ORG | organisation
entity | PERSON | Henrique Falcão | Falcão | Chief Executive | Volantia
entity | PERSON | Benedita Banks-Moreira | - | Insolvency administrator | -
entity | PERSON | Rui Porto | - | - | -
entity | PERSON | Teresa Lapa | - | Secretary of State | Ministry of Infrastructure and Housing
entity | PERSON | Piers Holmbury | - | analyst | Hargreave Stone
entity | PERSON | Graça Pinto Vaz | - | president | STA
entity | PERSON | Iker Orbaneja | - | founder | Grupo Orbaneja
entity | ORG | Reuters | - | - | -
entity | ORG | Volantia | Ar do Norte | - | -
entity | ORG | Grupo Orbaneja | Orbaneja | - | -
entity | ORG | Lisbon Commercial Court | - | - | -
entity | ORG | Castlebar Aviation Leasing | Castlebar | - | -
entity | ORG | SkyQuay | - | - | -
entity | ORG | Orrin Capital | Orrin | - | -
entity | ORG | Zahra Air | - | - | -
entity | ORG | Ministry of Infrastructure and Housing | - | - | -
entity | ORG | Lusa | - | - | -
entity | ORG | TAP | - | - | -
entity | ORG | European Commission | - | - | -
entity | ORG | Hargreave Stone | - | - | -
entity | ORG | STA | - | - | -
entity | ORG | ANAC | - | - | -
entity | ORG | Rutas Verdes | - | - | -
entity | ORG | Lyle Marchmont | - | - | -
entity | LOC | Lisbon | LISBON | - | -
entity | LOC | Madrid | - | - | -
entity | LOC | Singapore | - | - | -
entity | LOC | Faro | - | - | -
entity | LOC | Shannon | - | - | -
entity | LOC | Dublin | - | - | -
entity | LOC | Gulf | - | - | -
entity | LOC | Porto | - | - | -
entity | LOC | Vila do Conde | - | - | -
entity | LOC | London | - | - | -
entity | LOC | Europe | - | - | -
entity | NORP | Portuguese | - | - | -
entity | NORP | Irish | - | - | -
entity | NORP | Iberian | - | - | -
meta | Volantia files for insolvency as lessors move to seize jets | - | -
