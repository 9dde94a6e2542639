Codebreaker, 105, ‘<q1>still cross about the pencil</q1>’

By Winifred Assheton

A woman who spent three years of the war deciphering Italian naval signals celebrated her 105th birthday on Sunday with a sherry, a flypast and a crossword.

Peggy Langtree-Bose was 23 when she was summoned to a hut in Buckinghamshire, handed a pencil and told to say nothing to anyone. She said nothing until 1987.

“<q2>My husband thought I’d been in typing,</q2>” <s2>she</s2> <c2>told</c2> <a2>guests at the Old Rectory care home in Malvern</a2>. “<q2>He was rather hurt. He’d been telling me about tanks for forty years.</q2>”

Born in Calcutta, the daughter of a jute broker, she read mathematics at Girton when women were not yet allowed to take a degree. <s3>A reference from her tutor</s3>, kept in a biscuit tin, <c3>reads</c3>: “<q3>Able. Argumentative. Owns a bicycle.</q3>”

<s4>Her great-granddaughter Saoirse, nine</s4>, <c4>asked</c4> <a4>her</a4> <q4>whether she had been a spy</q4>. “<q5>No, darling. Spies get the nice hotels,</q5>” <c5>replied</c5> <s5>the centenarian</s5>.

<s6>Her son, Prof Arjun Bose, 74</s6>, <c6>remembers</c6> <q6>a mother who finished other people’s jigsaws at night</q6>. <q7>She never explained how</q7>, <s7>he</s7> <c7>said</c7>, <q7>and never once let him win at draughts</q7>.

<s8>Historian Dr Kofi Brandreth-Owusu</s8>, who has spent ten years on the files, <c8>believes</c8> <q8>her hut shortened the Mediterranean campaign “by a season”</q8>. <s9>A paper of his in the spring</s9> <c9>argues</c9> that <q9>the women’s part was left out “by men who could not type”</q9>.

<s10>The Royal Navy’s representative, Cdr Ottilie Frayne</s10>, <c10>praised</c10> “<q10>a mind like a harbour light</q10>”. <s11>Mrs Langtree-Bose</s11> <c11>thought</c11> <q11>this was going rather far</q11>.

“<q12>It was mostly waiting,</q12>” <s12>she</s12> <c12>said</c12>.

“<q13>One sat in a coat and one waited, and then a word came up out of the fog. I can’t tell you what it was like. I did sign something.</q13>”

The pencil was issued on 4 March 1942 and had to be given back. She is still cross about it. The care home bought her a box of twelve.

<s16>Staff nurse Immaculata Reyes</s16> <c16>said</c16> <q16>the oldest resident had finished the crossword before the cake was cut</q16>. <s17>Mrs Langtree-Bose</s17> <c17>wants</c17> <q17>a harder one next year</q17>.
-----
1 | mixed | Peggy Langtree-Bose | PERSON | none
2 | direct | Peggy Langtree-Bose | PERSON | pronoun
3 | direct | reference from her tutor | DOCUMENT | document
4 | indirect | Saoirse | PERSON | name
5 | direct | Peggy Langtree-Bose | PERSON | title
6 | indirect | Arjun Bose | PERSON | name
7 | indirect | Arjun Bose | PERSON | pronoun
8 | mixed | Kofi Brandreth-Owusu | PERSON | name
9 | mixed | paper of his | DOCUMENT | document
10 | mixed | Ottilie Frayne | PERSON | name
11 | attitude | Peggy Langtree-Bose | PERSON | surname
12 | direct | Peggy Langtree-Bose | PERSON | pronoun
13 | direct | Peggy Langtree-Bose | PERSON | none
16 | indirect | Immaculata Reyes | PERSON | name
17 | attitude | Peggy Langtree-Bose | PERSON | surname
entity | PERSON | Peggy Langtree-Bose | Mrs Langtree-Bose | - | -
entity | PERSON | Saoirse | - | - | -
entity | PERSON | Arjun Bose | Prof Arjun Bose | - | -
entity | PERSON | Kofi Brandreth-Owusu | Dr Kofi Brandreth-Owusu | Historian | -
entity | PERSON | Ottilie Frayne | - | representative | Royal Navy
entity | PERSON | Immaculata Reyes | - | Staff nurse | Old Rectory
entity | ORG | Girton | - | - | -
entity | ORG | Old Rectory | - | - | -
entity | ORG | Royal Navy | - | - | -
entity | NORP | Italian | - | - | -
entity | LOC | Buckinghamshire | - | - | -
entity | LOC | Malvern | - | - | -
entity | LOC | Calcutta | - | - | -
entity | LOC | Mediterranean | - | - | -
meta | Codebreaker, 105, ‘still cross about the pencil’ | - | Winifred Assheton
