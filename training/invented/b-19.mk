<q15>Village headman given dead man's vote</q15>, <a15>tribunal</a15> <c15>hears</c15>

By Tunji Alabi

<a1>An election tribunal sitting in Ilesha</a1> <c1>heard</c1> on Monday that <q1>a ballot had been cast in the name of a man buried two years earlier</q1>.

<s2>Counsel for the petitioner, Mrs Bisi Ogundipe SAN</s2>, <c2>told</c2> <a2>the three-member panel</a2> that <q2>the dead man, Pa Akanni Oyelowo, had "risen, thumbprinted and returned to his rest before noon"</q2>.

<s3>The ward supervisor, Mr Lekan Ajani</s3>, <c3>testified</c3> that <q3>he had known the deceased and had attended his burial</q3>. Asked how he could then have accredited him, <s4>he</s4> <c4>said</c4> <q4>the register did not carry photographs</q4>.

"<q5>There are many Oyelowos,</q5>" <s5>Ajani</s5> <c5>said</c5>.

"<q6>But there is only one grave,</q6>" <c6>shot back</c6> <s6>Ogundipe</s6>.

<s7>The tribunal chairman, Justice Umar Sokoto</s7>, <c7>warned</c7> <a7>the gallery</a7> <q7>to stop laughing</q7>. <s8>He</s8> <c8>said</c8> <q8>the matter was "not a play"</q8>.

<s9,10>Lawyers for the declared winner, Honourable Dele Fashola</s9,10>, <c9>asked</c9> <a9>the panel</a9> <q9>to strike out the evidence</q9>, <c10>arguing</c10> that <q10>one vote could not have altered a margin of 3,112</q10>.

<q11>Eleven more names from the parish burial register appear on the voters' roll</q11>, <c11>according to</c11> <s11>an affidavit sworn by the catechist</s11>. <s12>The electoral commission</s12> <c12>disputes</c12> <q12>four of them</q12>.

Fashola was not in court. On his page on Facebook <s13>he</s13> <c13>wrote</c13>: "<q13>The living have spoken. Let the dead keep their peace.</q13>"

A headman, Chief Jacob Oni, who had been given custody of the ballot papers overnight, is to give evidence on Wednesday. <s14>He</s14> <c14>has said</c14> <q14>the bag never left his bedroom</q14>.
-----
1 | indirect | - | - | none
2 | mixed | Bisi Ogundipe | PERSON | name
3 | indirect | Lekan Ajani | PERSON | name
4 | indirect | Lekan Ajani | PERSON | pronoun
5 | direct | Lekan Ajani | PERSON | surname
6 | direct | Bisi Ogundipe | PERSON | surname
7 | indirect | Umar Sokoto | PERSON | name
8 | mixed | Umar Sokoto | PERSON | pronoun
9 | indirect | Lawyers for the declared winner | GROUP | group
10 | indirect | Lawyers for the declared winner | GROUP | group
11 | indirect | affidavit | DOCUMENT | document
12 | indirect | electoral commission | ORG | organisation
13 | direct | Dele Fashola | PERSON | pronoun
14 | indirect | Jacob Oni | PERSON | pronoun
15 | indirect | - | - | none
meta | Village headman given dead man's vote, tribunal hears | - | Tunji Alabi
entity | LOC | Ilesha | - | - | -
entity | PERSON | Bisi Ogundipe | Mrs Bisi Ogundipe; Ogundipe | Counsel for the petitioner | -
entity | PERSON | Akanni Oyelowo | Oyelowos | - | -
entity | PERSON | Lekan Ajani | Mr Lekan Ajani; Ajani | ward supervisor | -
entity | PERSON | Umar Sokoto | Justice Umar Sokoto | tribunal chairman | -
entity | PERSON | Dele Fashola | Fashola | declared winner | -
entity | ORG | Facebook | - | - | -
entity | PERSON | Jacob Oni | Chief Jacob Oni | headman | -
