Canada's oldest lighthouse keeper retires, reluctantly

By Moira Stang

He has outlasted nine prime ministers, two marriages and a whale that moved in under the jetty. On Friday Archie Penashue-Cole, 77, climbed the 112 steps of Cape Sable light for the last time as its keeper.

“<q1>I was told to retire at sixty-five, but nobody came with the boat,</q1>” <s1>he</s1> <c1>said</c1>.

<s2>The Coast Guard</s2> <c2>says</c2> <q2>the light will be fully automatic from midnight</q2>. <s3>A spokesperson, Jolene Beaupré</s3>, <c3>thanked</c3> <a3>Penashue-Cole</a3> for “<q3>fifty-one years of never once being late</q3>”.

He was late once, in fact. <s4>The log for 4 January 1987</s4> <c4>reads</c4>: “<q4>Lit 16.52, two minutes behind. Son born.</q4>”

<s5>The son, Marcel, who drives a school bus in Yarmouth</s5>, <c5>said</c5> <q5>his father still apologised for it</q5>. “<q6>He says it every birthday. <n6>Sorry about the two minutes,</n6> he says, and then we have cake.</q6>”

<s7>Penashue-Cole</s7> <c7>worries about</c7> <q7>what a machine will do in fog</q7>. <q8>Fog</q8>, <s8>he</s8> <c8>maintains</c8>, “<q8>has moods</q8>”. Engineers disagree: <q9>the sensor will see a vessel at six miles</q9>, <s9>they</s9> <c9>say</c9>, <q9>whatever its mood</q9>.

<s10>Fishermen in Clark's Harbour</s10> <c10>petitioned</c10> <a10>Ottawa</a10> <q10>to keep him on</q10>; 412 signed, among them, <s11>the harbourmaster</s11> <c11>revealed</c11>, <q11>seven who were dead</q11>.

Only two staffed lights now remain on the Atlantic coast, both in Newfoundland. The tower at Cape Sable, octagonal and white, was finished in 1924.

“<q12>They'd have signed,</q12>” <s12>he</s12> <c12>said</c12>. “<q12>I only saved them the trip.</q12>”

Asked what he will miss, the keeper thought for a long while. The lamp turned four times. “<q13>The stairs,</q13>” <s13>he</s13> <c13>said</c13> at last. “<q13>You knew where you stood.</q13>”
-----
1 | direct | Archie Penashue-Cole | PERSON | pronoun
2 | indirect | Coast Guard | ORG | organisation
3 | mixed | Jolene Beaupré | PERSON | name
4 | direct | log for 4 January 1987 | DOCUMENT | document
5 | indirect | Marcel | PERSON | name
6 | direct | Marcel | PERSON | none
7 | attitude | Archie Penashue-Cole | PERSON | surname
8 | mixed | Archie Penashue-Cole | PERSON | pronoun
9 | indirect | Engineers | GROUP | pronoun
10 | indirect | Fishermen in Clark's Harbour | GROUP | group
11 | indirect | harbourmaster | PERSON | title
12 | direct | harbourmaster | PERSON | pronoun
13 | direct | Archie Penashue-Cole | PERSON | pronoun
meta | Canada's oldest lighthouse keeper retires, reluctantly | - | Moira Stang
entity | LOC | Canada | - | - | -
entity | PERSON | Archie Penashue-Cole | Penashue-Cole | lighthouse keeper | -
entity | LOC | Cape Sable | - | - | -
entity | ORG | Coast Guard | - | - | -
entity | PERSON | Jolene Beaupré | - | spokesperson | Coast Guard
entity | PERSON | Marcel | - | - | -
entity | LOC | Yarmouth | - | - | -
entity | LOC | Clark's Harbour | - | - | -
entity | LOC | Ottawa | - | - | -
entity | LOC | Atlantic | - | - | -
entity | LOC | Newfoundland | - | - | -
