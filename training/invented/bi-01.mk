Parish ‘<q1>kept in the dark</q1>’ over Hagworm Quarry expansion

By Delphine Akroyd-Nunn

The owner of a limestone quarry near Settle has been accused of “<q2>riding roughshod</q2>” over a parish council after blasting resumed above two villages.

Thrupp Hexley, which bought Hagworm Quarry from the Austwick haulier Dunnock in 2019, restarted work on its northern face on March 3. Windows rattled as far off as Lumb Royd, and children at Fawcey Brow Primary School were moved indoors.

<s3>Rathmire-with-Lumb Parish Council</s3> <c3>said</c3> <q3>it had received no letter, email or telephone call</q3>. “<q4>We found out from a crack in the vestry ceiling,</q4>” <c4>said</c4> <s4>its chairman, Amos Teasel, a retired vet</s4>. “<q4>Nobody at Thrupp had the manners to knock.</q4>”

<s5>Mr Teasel</s5> <c5>wants</c5> <q5>North Yorkshire Council to halt work until the noise has been measured</q5>, but <s6>he</s6> <c6>stopped short of calling for</c6> <q6>the quarry to close</q6>.

It employs 46 people, most of them from Settle and Ingleton. Stone from Hagworm lies under the M62 and in the steps of the Corn Exchange in Leeds.

<s7>Thrupp Hexley</s7> <c7>denied</c7> <q7>breaking any condition of its 1987 permission</q7>. “<q8>Every household within 500 metres was leafleted,</q8>” <s8>a spokeswoman for the company</s8> <c8>said</c8>.

<s9>Its agents, Garside Pomfret</s9>, <c9>told</c9> <a9>the parish</a9> in February that <q9>the northern face was “dormant rather than abandoned”</q9>. Jolyon Pomfret, who signed the letter, could not be reached yesterday.

At a packed meeting in the Temperance Hall on Tuesday, <a10>Coun Bronwen Sugden</a10> <c10>was told</c10> by <s10>residents</s10> that <q10>dust had settled on washing, cars and, in one case, a christening cake</q10>. Coun Sugden, a Liberal Democrat, has represented Ribble Head ward since 2017.

<s11>She</s11> <c11>promised</c11> <q11>to raise the matter in Northallerton</q11>. “<q12>I can’t offer a miracle,</q12>” <s12>she</s12> <c12>added</c12>. “<q12>I can offer a fuss.</q12>”

Gethin Birdsall, who keeps 300 Swaledales at Raven House, was in a minority. <s13>He</s13> <c13>said</c13> <q13>the quarry had given his father work for 31 years and that without it Lumb Royd “would be six holiday lets and a dog”</q13>.

<s14>The Dales Stone Alliance</s14> <c14>urged</c14> <a14>both sides</a14> <q14>to talk</q14>. <q15>A liaison committee at Giggleswick had settled a similar row in a fortnight</q15>, <s15>the trade body</s15> <c15>said</c15>.

<s16>North Yorkshire Council</s16> <c16>confirmed</c16> that <q16>an enforcement officer had visited</q16>. <s17>The authority</s17> <c17>declined to say</c17> <q17>whether a breach had been found</q17>. In January its planning committee approved 14 homes beside Skelt Beck and ordered a traffic survey of Pinfold Hill.

<s18>The Environment Agency</s18>, which licenses pumping from the beck, <c18>said</c18> <q18>it was not involved</q18>.

<s19>The Rev Ursula Okparaocha, vicar of St Alkmund’s</s19>, <c19>said</c19> <q19>the crack had been there “since at least Queen Victoria”</q19>. But <s20>she</s20> <c20>agreed</c20> that <q20>the blasting had stopped a funeral in mid-hymn</q20>.

Mr Teasel remains unmoved. “<q21>They think we are daft because we are few,</q21>” <s21>he</s21> <c21>said</c21>.

A petition, Hush Hagworm, has 1,204 signatures. The Yorkshire Dales National Park Authority is to consider the firm’s restoration scheme, known as <x>Green Bowl</x>, on May 9.
-----
1 | mixed | Rathmire-with-Lumb Parish Council | ORG | none
2 | mixed | - | - | none
3 | indirect | Rathmire-with-Lumb Parish Council | ORG | organisation
4 | direct | Amos Teasel | PERSON | name
5 | attitude | Amos Teasel | PERSON | surname
6 | attitude | Amos Teasel | PERSON | pronoun
7 | indirect | Thrupp Hexley | ORG | organisation
8 | direct | Thrupp Hexley | ORG | organisation
9 | mixed | Garside Pomfret | ORG | organisation
10 | indirect | residents | GROUP | group
11 | indirect | Bronwen Sugden | PERSON | pronoun
12 | direct | Bronwen Sugden | PERSON | pronoun
13 | mixed | Gethin Birdsall | PERSON | pronoun
14 | indirect | Dales Stone Alliance | ORG | organisation
15 | indirect | Dales Stone Alliance | ORG | organisation
16 | indirect | North Yorkshire Council | ORG | organisation
17 | attitude | North Yorkshire Council | ORG | organisation
18 | indirect | Environment Agency | ORG | organisation
19 | mixed | Ursula Okparaocha | PERSON | name
20 | indirect | Ursula Okparaocha | PERSON | pronoun
21 | direct | Amos Teasel | PERSON | pronoun
entity | LOC | Hagworm Quarry | Hagworm | - | -
entity | LOC | Settle | - | - | -
entity | ORG | Thrupp Hexley | Thrupp | - | -
entity | LOC | Austwick | - | - | -
entity | ORG | Dunnock | - | - | -
entity | LOC | Lumb Royd | - | - | -
entity | ORG | Fawcey Brow Primary School | - | - | -
entity | ORG | Rathmire-with-Lumb Parish Council | - | - | -
entity | PERSON | Amos Teasel | Mr Teasel | chairman | Rathmire-with-Lumb Parish Council
entity | ORG | North Yorkshire Council | - | - | -
entity | LOC | Ingleton | - | - | -
entity | LOC | M62 | - | - | -
entity | LOC | Corn Exchange | - | - | -
entity | LOC | Leeds | - | - | -
entity | ORG | Garside Pomfret | - | - | -
entity | PERSON | Jolyon Pomfret | - | - | Garside Pomfret
entity | LOC | Temperance Hall | - | - | -
entity | PERSON | Bronwen Sugden | Coun Bronwen Sugden; Coun Sugden | Coun | -
entity | NORP | Liberal Democrat | - | - | -
entity | LOC | Ribble Head | - | - | -
entity | LOC | Northallerton | - | - | -
entity | PERSON | Gethin Birdsall | - | - | -
entity | LOC | Raven House | - | - | -
entity | ORG | Dales Stone Alliance | - | - | -
entity | LOC | Giggleswick | - | - | -
entity | LOC | Skelt Beck | - | - | -
entity | LOC | Pinfold Hill | - | - | -
entity | ORG | Environment Agency | - | - | -
entity | PERSON | Ursula Okparaocha | The Rev Ursula Okparaocha | vicar | St Alkmund’s
entity | ORG | St Alkmund’s | - | - | -
entity | PERSON | Queen Victoria | - | - | -
entity | ORG | Yorkshire Dales National Park Authority | - | - | -
meta | Parish ‘kept in the dark’ over Hagworm Quarry expansion | - | Delphine Akroyd-Nunn
