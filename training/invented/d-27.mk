<s1>Zenith Savannah Bank</s1> sacks 1,200, <c1>says</c1> <q1>branches are ‘relics’</q1>

By Adaeze Okoro-Williams

LAGOS — <s2>Zenith Savannah Bank Plc</s2> <c2>has confirmed</c2> that <q2>it disengaged 1,200 workers last Friday</q2>, barely four months after it declared a profit of N211 billion.

The affected staff, mostly tellers and marketers, received the news by e-mail at 4.55pm, Vanguard of Trade gathered.

‘<q3>By five o’clock my card could not open the door,</q3>’ <c3>said</c3> <s3>one of them, a mother of three who had spent 14 years at the Ikeja branch</s3>. ‘<q3>My handbag was inside. My insulin was inside.</q3>’

In a memo to staff, <s4>the managing director, Mr Gbolahan Sowande</s4>, <c4>described</c4> branches as ‘<q4>relics of another century</q4>’. <q5>Nine in every ten transactions</q5>, <s5>he</s5> <c5>wrote</c5>, <q5>now took place on a telephone</q5>.

Sowande could not be reached, but <s7>the bank’s Head of Corporate Affairs, Mrs Ronke Balogun-Peters</s7>, <c7>said</c7> <q7>all entitlements would be paid within 30 days</q7>. <s8>She</s8> <c8>rejected</c8> <q8>the word ‘sack’</q8>. ‘<q9>We have released colleagues to pursue other opportunities,</q9>’ <s9>Balogun-Peters</s9> <c9>stated</c9>.

<s10>The Union of Bank Employees</s10> <c10>issued</c10> <a10>the lender</a10> <q10>a seven-day ultimatum to recall the workers</q10>. <s11>Its president, Comrade Sunday Idoko</s11>, <c11>threatened</c11> <q11>to picket all 340 branches</q11>. ‘<q12>If they say branches are relics, let us see whether they will miss them when they are locked,</q12>’ <s12>he</s12> <c12>thundered</c12>.

The Central Bank has yet to comment. Under the labour code, an employer planning redundancies must inform the union beforehand, and <s14>Idoko</s14> <c14>insists</c14> <q14>no such notice was given</q14>.

Analysts were divided. <s16>Mr Tunji Bassey of Crestfield Securities</s16> <c16>praised</c16> the bank for ‘<q16>facing the future early</q16>’, while <s17>Dr Hauwa Gidado, an economist at the University of Jos</s17>, <c17>feared</c17> that <q17>rural customers would be left behind</q17>. <s18>She</s18> <c18>asked</c18>: ‘<q18>Who will teach my grandmother the app?</q18>’

The bank’s share price rose 6 per cent on Monday.
-----
1 | mixed | Zenith Savannah Bank Plc | ORG | organisation
2 | indirect | Zenith Savannah Bank Plc | ORG | organisation
3 | direct | one of them | PERSON | title
4 | mixed | Gbolahan Sowande | PERSON | name
5 | indirect | Gbolahan Sowande | PERSON | pronoun
7 | indirect | Ronke Balogun-Peters | PERSON | name
8 | mixed | Ronke Balogun-Peters | PERSON | pronoun
9 | direct | Ronke Balogun-Peters | PERSON | surname
10 | indirect | Union of Bank Employees | ORG | organisation
11 | indirect | Sunday Idoko | PERSON | name
12 | direct | Sunday Idoko | PERSON | pronoun
14 | indirect | Sunday Idoko | PERSON | surname
16 | mixed | Tunji Bassey | PERSON | name
17 | attitude | Hauwa Gidado | PERSON | name
18 | direct | Hauwa Gidado | PERSON | pronoun
meta | Zenith Savannah Bank sacks 1,200, says branches are ‘relics’ | - | Adaeze Okoro-Williams
entity | ORG | Zenith Savannah Bank Plc | Zenith Savannah Bank | - | -
entity | LOC | LAGOS | - | - | -
entity | ORG | Vanguard of Trade | - | - | -
entity | LOC | Ikeja | - | - | -
entity | PERSON | Gbolahan Sowande | Mr Gbolahan Sowande; Sowande | managing director | Zenith Savannah Bank Plc
entity | PERSON | Ronke Balogun-Peters | Mrs Ronke Balogun-Peters; Balogun-Peters | Head of Corporate Affairs | Zenith Savannah Bank Plc
entity | ORG | Union of Bank Employees | - | - | -
entity | PERSON | Sunday Idoko | Comrade Sunday Idoko; Idoko | president | Union of Bank Employees
entity | ORG | Central Bank | - | - | -
entity | PERSON | Tunji Bassey | Mr Tunji Bassey | - | Crestfield Securities
entity | ORG | Crestfield Securities | - | - | -
entity | PERSON | Hauwa Gidado | Dr Hauwa Gidado | economist | University of Jos
entity | ORG | University of Jos | - | - | -
