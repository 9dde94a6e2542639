Heritage charity ‘<q1>treats tenants like squatters</q1>’ in row over village Agas

<s2>Director-general</s2> <c2>rules out</c2> <q2>exemptions</q2> as Northumberland families rebel against net zero deadline

By Hattie Colquhoun-Reeve, Rural Affairs Editor

<s3>Tenants of one of Britain’s largest conservation charities</s3> <c3>have accused</c3> it of <q3>treating them “like squatters with a heritage problem”</q3> after <s4>it</s4> <c4>ordered</c4> <a4>them</a4> <q4>to rip out their Agas</q4>.

The Landmark & Shires Trust, which owns 61 villages and a good deal of the Cheviots, wrote to 38 households at Sallowby in January.

<q5>Ranges burning oil or solid fuel “must be retired” by Michaelmas</q5>, <s5>the letter</s5> <c5>said</c5>, <q5>or they would be removed at the occupier’s expense</q5>.

<s6>Robin Dodds, 67</s6>, whose family has farmed Cold Side since 1911, <c6>said</c6> <q6>his had reared “three generations and most of the lambs”</q6>.

“<q7>My mother put orphan Swaledales in the bottom oven,</q7>” <c7>said</c7> <s7>the farmer</s7>. “<q7>Nobody from Swindon is going to tell me that was a carbon event.</q7>”

<s8>Imogen Farrant, the Trust’s director of estates</s8>, <c8>maintains</c8> that <q8>households were consulted “at four drop-in sessions, with cake”</q8>. <s9>The former retail executive</s9>, who joined from Hobbs & Lyle, <c9>is adamant</c9> that <q9>no one will be evicted</q9>.

Alison Dodds, Mr Dodds’s cousin, is landlady of the Ox and Anvil and went to all four. “<q10>There was no cake,</q10>” <s10>the publican</s10> <c10>said</c10>. <s11>She</s11> <c11>does not believe</c11> <q11>a heat pump will warm a room “with walls you could keep a bear in”</q11>.

<s12>Sir Hugo Lascelles-Boyd, the director-general</s12>, <c12>told</c12> <a12>The Telegraph</a12> that <q12>he regretted “the tone but not the temperature”</q12>. <s13,14>The 58-year-old former Treasury mandarin</s13,14> <c13>refused</c13> <q13>to exempt even listed kitchens</q13> and <c14>chided</c14> critics for “<q14>romanticising soot</q14>”.

His own charity’s figures are less stark. <s15>A 2022 study by the engineers Pask & Whitcombe</s15> <c15>calculated</c15> that <q15>ranges caused two per cent of the emissions from its let buildings</q15>. <s16>The same document</s16> <c16>put</c16> <q16>the share of its vehicle fleet at nine</q16>.

Caspar Wynne-Idle, Conservative MP for Tynedale North, has taken up the villagers’ cause. <s17>The backbencher</s17> <c17>likened</c17> the letter to “<q17>being burgled by a museum</q17>”.

<s18>Historic England</s18> <c18>said</c18> <q18>it was not asked about the work, although three of the cottages are listed at Grade I</q18>. <q19>It “would have had views”</q19>, <s19>the watchdog</s19> <c19>added</c19> drily.

<s20>Leave Us Our Hearths, a pressure group with members on farms belonging to the Crown Estate, the Duchy of Cornwall and Clare College</s20>, <c20>challenged</c20> <a20>Sir Hugo</a20> <q20>to spend a February in one of the cottages</q20>.

His predecessor, Dame Phyllida Orme, has kept her counsel. <s21>Friends</s21> <c21>say</c21> <q21>she cooks on a four-oven Aga in Rutland and “would no sooner part with it than with Gerald”</q21>.

“<q22>I joined in 1984 to save kitchens,</q22>” <s22>one lapsed member</s22> <c22>posted</c22> on the charity’s website last week. <s23>Opponents</s23> <c23>hope</c23> <q23>to force a vote of no confidence at its annual meeting in Harrogate</q23>.

“<q24>Trust no one</q24>”, <c24>advises</c24> <s24>the chalkboard outside the Ox and Anvil</s24>.
-----
1 | mixed | Tenants of one of Britain’s largest conservation charities | GROUP | none
2 | indirect | Hugo Lascelles-Boyd | PERSON | title
3 | mixed | Tenants of one of Britain’s largest conservation charities | GROUP | group
4 | indirect | Landmark & Shires Trust | ORG | pronoun
5 | mixed | letter | DOCUMENT | document
6 | mixed | Robin Dodds | PERSON | name
7 | direct | Robin Dodds | PERSON | title
8 | mixed | Imogen Farrant | PERSON | name
9 | indirect | Imogen Farrant | PERSON | title
10 | direct | Alison Dodds | PERSON | title
11 | mixed | Alison Dodds | PERSON | pronoun
12 | mixed | Hugo Lascelles-Boyd | PERSON | name
13 | attitude | Hugo Lascelles-Boyd | PERSON | title
14 | mixed | Hugo Lascelles-Boyd | PERSON | title
15 | indirect | 2022 study by the engineers Pask & Whitcombe | DOCUMENT | document
16 | indirect | 2022 study by the engineers Pask & Whitcombe | DOCUMENT | document
17 | mixed | Caspar Wynne-Idle | PERSON | title
18 | indirect | Historic England | ORG | organisation
19 | mixed | Historic England | ORG | organisation
20 | indirect | Leave Us Our Hearths | ORG | organisation
21 | mixed | Friends | GROUP | group
22 | direct | one lapsed member | PERSON | title
23 | attitude | Opponents | GROUP | group
24 | direct | chalkboard outside the Ox and Anvil | DOCUMENT | document
entity | PERSON | Robin Dodds | Mr Dodds | farmer | -
entity | PERSON | Alison Dodds | - | landlady | Ox and Anvil
entity | PERSON | Imogen Farrant | - | director of estates | Landmark & Shires Trust
entity | PERSON | Hugo Lascelles-Boyd | Sir Hugo Lascelles-Boyd; Sir Hugo | director-general | Landmark & Shires Trust
entity | PERSON | Caspar Wynne-Idle | - | MP | Conservative
entity | PERSON | Phyllida Orme | Dame Phyllida Orme | - | -
entity | PERSON | Gerald | - | - | -
entity | ORG | Landmark & Shires Trust | Trust | - | -
entity | ORG | Hobbs & Lyle | - | - | -
entity | ORG | The Telegraph | - | - | -
entity | ORG | Treasury | - | - | -
entity | ORG | Pask & Whitcombe | - | - | -
entity | ORG | Historic England | - | - | -
entity | ORG | Leave Us Our Hearths | - | - | -
entity | ORG | Crown Estate | - | - | -
entity | ORG | Duchy of Cornwall | - | - | -
entity | ORG | Clare College | - | - | -
entity | LOC | Northumberland | - | - | -
entity | LOC | Britain | - | - | -
entity | LOC | Cheviots | - | - | -
entity | LOC | Sallowby | - | - | -
entity | LOC | Cold Side | - | - | -
entity | LOC | Swindon | - | - | -
entity | LOC | Ox and Anvil | - | - | -
entity | LOC | Tynedale North | - | - | -
entity | LOC | Rutland | - | - | -
entity | LOC | Harrogate | - | - | -
entity | NORP | Conservative | - | - | -
meta | Heritage charity ‘treats tenants like squatters’ in row over village Agas | - | Hattie Colquhoun-Reeve
