 date 2024-08-27 Court stops "<x>Robin Hood</x>" clerk who rounded farmers' bills down

By Sunita Bharadwaj

A clerk at a cooperative bank in Nashik who rounded down thousands of loan repayments "<q1>because farmers have no use for paise</q1>" was sentenced on Tuesday to six months in jail.

<s2>Magistrate Leena Wagh</s2> <c2>told</c2> <a2>Sudhakar Pingle</a2> that <q2>kindness with other people's money was "only theft with better manners"</q2>. She suspended the sentence.

The amounts were tiny, ninety-nine paise at most. <q4>Over eleven years they added up to Rs 4.1 lakh</q4>, <s4>prosecutor Zubin Contractor-Rao</s4> <c4>told</c4> <a4>the court</a4>.

Pingle, who did not gain by the fraud, had pleaded guilty. "<q5>I would see the man counting coins, and my hand would slip,</q5>" <s5>he</s5> <c5>said</c5> in his statement to police, which was read aloud. "<q5>After that it slipped by itself.</q5>"

<s6>His lawyer, Advocate Trupti Shelar</s6>, <c6>asked</c6> <a6>the court</a6> <q6>to note that nobody had complained</q6>. On the contrary, <s7>she</s7> <c7>said</c7>, <q7>a delegation of farmers had offered to pay the money back</q7>.

<s8>The bank</s8> <c8>does not want</c8> <q8>it</q8>. <s9>Its manager</s9> <c9>described</c9> <q9>how auditors had spent two years hunting a software error</q9>. "<q10>We replaced the computers twice,</q10>" <s10>the manager</s10> <c10>said</c10> ruefully.

Outside, some fifty growers garlanded Pingle with onions. <s11>One, Eknath Borade</s11>, <c11>hailed</c11> him as "<q11>the only rounding error that ever went our way</q11>".

The defendant, a shy man of 59, waved away the microphones. Did he regret it? <s12>He</s12> <c12>replied</c12> that <q12>he regretted being caught a month before his pension</q12>.

<s13>The state</s13> <c13>has not decided</c13> <q13>whether to appeal</q13>. <q14>The onions</q14>, <c14>according to</c14> <s14>the market board outside the court</s14>, <q14>were selling at Rs 38 a kilo</q14>.
-----
1 | mixed | Sudhakar Pingle | PERSON | none
2 | mixed | Leena Wagh | PERSON | name
4 | indirect | Zubin Contractor-Rao | PERSON | name
5 | direct | Sudhakar Pingle | PERSON | pronoun
6 | indirect | Trupti Shelar | PERSON | name
7 | indirect | Trupti Shelar | PERSON | pronoun
8 | attitude | bank | ORG | organisation
9 | indirect | Its manager | PERSON | title
10 | direct | Its manager | PERSON | title
11 | mixed | Eknath Borade | PERSON | name
12 | indirect | Sudhakar Pingle | PERSON | pronoun
13 | attitude | state | ORG | organisation
14 | indirect | market board outside the court | DOCUMENT | document
meta | Court stops "Robin Hood" clerk who rounded farmers' bills down | 2024-08-27 | Sunita Bharadwaj
entity | LOC | Nashik | - | - | -
entity | PERSON | Leena Wagh | - | Magistrate | -
entity | PERSON | Sudhakar Pingle | Pingle | clerk | -
entity | PERSON | Zubin Contractor-Rao | - | prosecutor | -
entity | PERSON | Trupti Shelar | - | Advocate | -
entity | PERSON | Eknath Borade | - | - | -
