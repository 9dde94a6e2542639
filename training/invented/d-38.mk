Iwi and farmers strike deal over Hakarimata stream

By Moana Prescott-Huata

A decade-long row over a stream in north Waikato has ended with a hāngī and a handshake.

Ngāti Tarakihi and 22 dairy farmers signed an agreement on Saturday to fence 40km of the Hakarimata, plant its banks and take turns at trapping.

'<q1>My grandfather was baptised in that water and my kids weren't allowed to touch it,</q1>' <c1>said</c1> <s1>iwi spokesperson Rāwiri Paekau</s1>. '<q1>That's how long it takes to break a thing. I hope it takes less to mend it.</q1>'

<s2>He</s2> <c2>paid tribute to</c2> <q2>his late aunt, Heeni Paekau</q2>, who lodged the first complaint in 2013. <s3>Her letter to the regional council</s3>, read aloud at the signing, <c3>asked</c3>: '<q3>Would you drink it?</q3>'

<q5>The regional council never answered the question</q5>, <c5>said</c5> <s5>her daughter, Mereana Paekau-Lowe</s5>. '<q6>They sent a man in a nice jacket,</q6>' <s6>she</s6> <c6>said</c6>.

The farmers' representative, <s7>Grant Hollingworth</s7>, <c7>acknowledged</c7> that <q7>some of his neighbours had taken convincing</q7>. <q8>They were worried</q8>, <s8>he</s8> <c8>said</c8>, <q8>about losing grazing and being 'told off in two languages'</q8>.

'<q9>Then we got a lab result back that I won't repeat at lunch,</q9>' <s9>Hollingworth</s9> <c9>said</c9>. '<q9>That did the convincing.</q9>'

The cost, put at $3.1 million, will be split between the parties and the Crown. <s10,11>Rivers Minister Siobhan Tuilagi</s10,11> <c10>described</c10> it as <q10>a model for other catchments</q10> but <c11>stopped short of promising</c11> <q11>more money</q11>.

<s12>Environmental group Clear Streams</s12> <c12>questioned</c12> <q12>why the agreement contained no penalties</q12>. <s13>Its freshwater lead, Dr Arjan Bos</s13>, <c13>suspects</c13> <q13>the trapping will stop after two winters</q13>.

Paekau and Hollingworth have heard that before. '<q15>He can come and check,</q15>' <s15>they</s15> <c15>said</c15>, almost in unison.

Planting starts at Matariki. Pupils from the local kura have grown 9000 flax seedlings, each with a name on a stick. Kahurangi, 7, named hers Kevin.
-----
1 | direct | Rāwiri Paekau | PERSON | name
2 | indirect | Rāwiri Paekau | PERSON | pronoun
3 | direct | Her letter to the regional council | DOCUMENT | document
5 | indirect | Mereana Paekau-Lowe | PERSON | name
6 | direct | Mereana Paekau-Lowe | PERSON | pronoun
7 | indirect | Grant Hollingworth | PERSON | name
8 | mixed | Grant Hollingworth | PERSON | pronoun
9 | direct | Grant Hollingworth | PERSON | surname
10 | indirect | Siobhan Tuilagi | PERSON | name
11 | attitude | Siobhan Tuilagi | PERSON | name
12 | indirect | Clear Streams | ORG | organisation
13 | attitude | Arjan Bos | PERSON | name
15 | direct | Rāwiri Paekau and Grant Hollingworth | GROUP | pronoun
meta | Iwi and farmers strike deal over Hakarimata stream | - | Moana Prescott-Huata
entity | LOC | Hakarimata | Hakarimata stream | - | -
entity | LOC | Waikato | - | - | -
entity | ORG | Ngāti Tarakihi | - | - | -
entity | PERSON | Rāwiri Paekau | Paekau | iwi spokesperson | Ngāti Tarakihi
entity | PERSON | Heeni Paekau | - | - | -
entity | PERSON | Mereana Paekau-Lowe | - | - | -
entity | PERSON | Grant Hollingworth | Hollingworth | farmers' representative | -
entity | ORG | Crown | - | - | -
entity | PERSON | Siobhan Tuilagi | - | Rivers Minister | -
entity | ORG | Clear Streams | - | - | -
entity | PERSON | Arjan Bos | Dr Arjan Bos | freshwater lead | Clear Streams
entity | PERSON | Kahurangi | - | - | -
