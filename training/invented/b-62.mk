Parliament pays respects to Speaker who “<q1>never once raised her voice</q1>”

OTTAWA — Members from all parties stood in silence on Monday for Beatrice Longboat-Hayes, the former Speaker, who died on Saturday at 84.

<s2>Prime Minister Adrien Coulombe</s2> <c2>said</c2> <q2>she had “never once raised her voice, and never once needed to”</q2>. <s3>The Leader of the Opposition, Fiona Macready</s3>, <c3>recalled</c3> <q3>being sent out of the chamber twice in one afternoon</q3>.

“<q4>The second time she sent a page after me with a cough drop,</q4>” <s4>Macready</s4> <c4>told</c4> <a4>the House</a4>. “<q4>The note said, <n4>for tomorrow</n4>.</q4>”

Born on the Six Nations reserve, the daughter of an ironworker, Longboat-Hayes taught shorthand before she entered politics in 1974. <s5>She</s5> often <c5>said</c5> that <q5>the two trades were alike: you listened fast and wrote down less than you heard</q5>.

She was a stickler for form. <a12>A member who appeared in sandals</a12> <c12>was asked</c12>, in both official languages, <q12>whether he was lost</q12>. <s6>Clerk Emeritus Walter Drouin, who sat below her chair for eleven years and still keeps her spare gavel in his desk</s6>, <c6>said</c6> <q6>she could silence a heckler by removing her glasses</q6>.

“<q7>If she put them back on, you were finished,</q7>” <s7>he</s7> <c7>said</c7>.

<s8>Her memoirs, “<x>Order, Please</x>”</s8>, <c8>describe</c8> <q8>politics as “a long meeting about a short road”</q8>. <s9>They</s9> <c9>do not mention</c9> <q9>the vote of 1991</q9>, in which she broke a tie and a government fell.

<s10>The family</s10> <c10>asked</c10> that <q10>donations be made to school libraries</q10>. <q11>A state funeral will be held on Friday</q11>, <s11>the Governor General's office</s11> <c11>announced</c11>.

Flags on Parliament Hill are at half-mast. The carillon struck 84.
-----
1 | direct | Adrien Coulombe | PERSON | none
2 | mixed | Adrien Coulombe | PERSON | name
3 | indirect | Fiona Macready | PERSON | name
4 | direct | Fiona Macready | PERSON | surname
5 | indirect | Beatrice Longboat-Hayes | PERSON | pronoun
6 | indirect | Walter Drouin | PERSON | name
7 | direct | Walter Drouin | PERSON | pronoun
8 | mixed | Her memoirs | DOCUMENT | document
9 | attitude | Her memoirs | DOCUMENT | pronoun
10 | indirect | family | GROUP | group
11 | indirect | Governor General's office | ORG | organisation
12 | indirect | - | - | none
meta | Parliament pays respects to Speaker who “never once raised her voice” | - | -
entity | LOC | OTTAWA | - | - | -
entity | ORG | Parliament | - | - | -
entity | PERSON | Beatrice Longboat-Hayes | Longboat-Hayes | former Speaker | -
entity | PERSON | Adrien Coulombe | - | Prime Minister | -
entity | PERSON | Fiona Macready | Macready | Leader of the Opposition | -
entity | ORG | House | - | - | -
entity | LOC | Six Nations | - | - | -
entity | PERSON | Walter Drouin | - | Clerk Emeritus | -
entity | LOC | Parliament Hill | - | - | -
