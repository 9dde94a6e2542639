‘<q1>A skin on it like custard</q1>’: the retired dentist fighting for a Dorset chalk stream

<s2>Campaigners on the Tamsel</s2> <c2>say</c2> <q2>sewage has turned a salmon river into an open drain</q2>. <s3>The company responsible</s3> <c3>insists</c3> <q3>it is getting better</q3>

Imogen Farrant Environment reporter

Every morning at a quarter past seven, Rosalind Okafor-Pyne lowers a jam jar on a string from the packhorse bridge at Winter Tamsel, holds it up to the light and swears.

“<q4>Milky on Mondays, brown by Thursday,</q4>” <c4>says</c4> <s4>the retired dentist</s4>, who has filled 1,140 jars since 2021 and shelves them, labelled, in what used to be her surgery. “<q4>On a bad day there’s a skin on it like custard.</q4>”

At 68, she is the unlikely face of Let Our River Breathe, an alliance of anglers, wild swimmers and one Benedictine monk whose case opens at the Royal Courts of Justice on Wednesday.

What they are challenging is <s5>the Environment Agency</s5>’s <c5>refusal</c5> <q5>to prosecute Frome and Solent Water over 163 days of spills last year</q5>.

That figure is not the campaigners’ own. It comes from <s6>the consultancy Hobb Lacey</s6>, which <c6>found</c6> <q6>concentrations of phosphate below the Gussage Cross works to be nine times the legal limit</q6>.

<s7>Frome and Solent</s7>, owned since 2017 by the Canadian pension fund Maplecrest, <c7>disputes</c7> <q7>the method</q7>. “<q8>The Tamsel is in better health than at any time since decimalisation,</q8>” <s8>its head of communications, Piers Hollander</s8>, <c8>assured</c8> <a8>a meeting in the village’s Memorial Hall</a8> last month.

The laughter, by all accounts, went on for some time.

<s9>Dom Aidan Fell</s9>, who keeps the bees at Mellbury Abbey, <c9>remembers</c9> <q9>the exact evening he stopped swimming: 4 June 2022</q9>. He spent the week after that on a ward in Dorchester with what <s11>a registrar</s11> <c11>called</c11> “<q11>a souvenir from upstream</q11>”.

“<q12>I have made vows of poverty, chastity and obedience,</q12>” <s12>Fell</s12> <c12>says</c12>. “<q12>E coli wasn’t mentioned.</q12>”

His ally on the bank is Trevor “<x>Minnow</x>” Stubbs, a former lorry driver who has fished here since he was six and has not seen a grayling in three seasons. <s13>He</s13> <c13>suspects</c13> that <q13>none are left above Hinge Lane</q13>. “<q14>You want to know what a dead river sounds like?</q14>” <s14>he</s14> <c14>asks</c14>. “<q14>Stand there. No plop.</q14>”

<s15>Their solicitor, Meera Lakhani of Deakin Osei</s15>, <c15>rates</c15> the odds as “<q15>a whisker better than evens</q15>”. A crowdfunder stands at £86,000, swollen by cheques from the folk trio Saltmarsh, the brewer Penhallow & Tuck and – anonymously – two employees of the water company.

<s16>The agency</s16> <c16>maintains</c16> that <q16>“advice and guidance” bring quicker results than a courtroom</q16>. <s17>An internal email</s17> released to the campaign in November <c17>puts it</c17> more bluntly: “<q17>We have four officers for the whole catchment and one of them is on paternity leave.</q17>”

<s18>Callum Strand, the water minister</s18>, whose constituency takes in the estuary, <c18>has likened</c18> self-monitoring to “<q18>marking your own homework in invisible ink</q18>”, though <s19>he</s19> <c19>has stopped short</c19> of <q19>backing the claim</q19>. The Liberal Democrats, who took Dorset council in May, have no such qualms. <s20>Their leader there, Gwenda Pask</s20>, <c20>would like</c20> <q20>to see directors “made to paddle”</q20>.

Not everyone in Winter Tamsel is cheering. Behind the bar of the Drowned Ox, <s21>the landlady</s21> <c21>grumbles</c21> that <q21>bookings have halved since the BBC came to film the jars</q21>. <s22>She</s22> <c22>has asked</c22> <a22>Okafor-Pyne</a22> more than once <q22>to “put a sock in it till September”</q22>.

At home there is mutiny too. <s23>Her husband, Chidi</s23>, <c23>would prefer</c23> <q23>bowls</q23>.

“<q24>He stood in the surgery on Sunday and said, ‘<n24>Ros, it’s the jars or me,</n24>’</q24>” <c24>says</c24> <s24>Okafor-Pyne</s24>, reaching for a label. “<q24>I’m still thinking about it.</q24>”
-----
1 | direct | Rosalind Okafor-Pyne | PERSON | none
2 | indirect | Campaigners on the Tamsel | GROUP | group
3 | indirect | Frome and Solent Water | ORG | organisation
4 | direct | Rosalind Okafor-Pyne | PERSON | title
5 | attitude | Environment Agency | ORG | organisation
6 | indirect | Hobb Lacey | ORG | organisation
7 | indirect | Frome and Solent Water | ORG | organisation
8 | direct | Piers Hollander | PERSON | name
9 | attitude | Aidan Fell | PERSON | name
11 | mixed | registrar | PERSON | title
12 | direct | Aidan Fell | PERSON | surname
13 | attitude | Trevor “Minnow” Stubbs | PERSON | pronoun
14 | direct | Trevor “Minnow” Stubbs | PERSON | pronoun
15 | mixed | Meera Lakhani | PERSON | name
16 | mixed | Environment Agency | ORG | organisation
17 | direct | internal email released to the campaign in November | DOCUMENT | document
18 | mixed | Callum Strand | PERSON | name
19 | attitude | Callum Strand | PERSON | pronoun
20 | mixed | Gwenda Pask | PERSON | name
21 | indirect | landlady | PERSON | title
22 | mixed | landlady | PERSON | pronoun
23 | attitude | Chidi | PERSON | name
24 | direct | Rosalind Okafor-Pyne | PERSON | surname
entity | PERSON | Rosalind Okafor-Pyne | Okafor-Pyne; Ros | retired dentist | Let Our River Breathe
entity | PERSON | Piers Hollander | - | head of communications | Frome and Solent Water
entity | PERSON | Aidan Fell | Dom Aidan Fell; Fell | - | Mellbury Abbey
entity | PERSON | Trevor “Minnow” Stubbs | - | former lorry driver | -
entity | PERSON | Meera Lakhani | - | solicitor | Deakin Osei
entity | PERSON | Callum Strand | - | water minister | -
entity | PERSON | Gwenda Pask | - | leader | Liberal Democrats
entity | PERSON | Chidi | - | - | -
entity | ORG | Let Our River Breathe | - | - | -
entity | ORG | Environment Agency | - | - | -
entity | ORG | Frome and Solent Water | Frome and Solent | - | -
entity | ORG | Hobb Lacey | - | - | -
entity | ORG | Maplecrest | - | - | -
entity | ORG | Mellbury Abbey | - | - | -
entity | ORG | Deakin Osei | - | - | -
entity | ORG | Saltmarsh | - | - | -
entity | ORG | Penhallow & Tuck | - | - | -
entity | ORG | Liberal Democrats | - | - | -
entity | ORG | Dorset council | - | - | -
entity | ORG | BBC | - | - | -
entity | LOC | Dorset | - | - | -
entity | LOC | Tamsel | - | - | -
entity | LOC | Dorchester | - | - | -
entity | LOC | Winter Tamsel | - | - | -
entity | LOC | Royal Courts of Justice | - | - | -
entity | LOC | Gussage Cross | - | - | -
entity | LOC | Memorial Hall | - | - | -
entity | LOC | Hinge Lane | - | - | -
entity | LOC | Drowned Ox | - | - | -
entity | NORP | Canadian | - | - | -
entity | NORP | Benedictine | - | - | -
meta | ‘A skin on it like custard’: the retired dentist fighting for a Dorset chalk stream | - | Imogen Farrant
