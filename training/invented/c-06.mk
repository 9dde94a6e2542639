Islanders ‘<x>cut off</x>’ as ferry goes back to dry dock

By Mairi Gillespie

<s1>Islanders on Vallasay</s1> <c1>have accused</c1> Transport Scotland of “<q1>breathtaking indifference</q1>” after their only car ferry was withdrawn for the third time since Hogmanay.

The 39-year-old Eilean Donn was taken to Greenock on Wednesday with a cracked exhaust. <q2>She will be away for at least 19 days</q2>, <s2>operator Minch Marine</s2> <c2>said</c2>.

“<q3>I’ve 140 lambs to get to Oban and a boat that’s allergic to water,</q3>” <c3>said</c3> <s3>crofter Seonag MacAskill</s3>, 52. “<q3>They’ve offered me a voucher. You can’t graze a voucher.</q3>”

<s4>Mrs MacAskill</s4>, who chairs the ferry committee, <c4>is asking</c4> <a4>ministers</a4> <q4>to charter a replacement from Norway</q4>.

Her brother, Calum MacAskill, runs the island’s only shop. <s5,6>He</s5,6> <c5>said</c5> <q5>he had thrown out £600 of milk</q5> and <c6>blamed</c6> “<q6>an office in Leith with no window</q6>”.

The company’s managing director was less than contrite. “<q7>We have nine vessels and ten routes,</q7>” <s7>Torquil Haldane</s7> <c7>told</c7> <a7>BBC Radio Scotland</a7>. “<q7>I did well enough at school to see the difficulty.</q7>”

<s8,9>Mr Haldane</s8,9> <c8>went on to apologise</c8> “<q8>without reservation</q8>” but <c9>could not promise</c9> that <q9>the Easter timetable would run</q9>.

In a letter to the islands minister, <s10>local GP Dr Aisha Rehman</s10> <c10>warned</c10> <q10>two patients had already missed chemotherapy</q10>. “<q11>One of them,</q11>” <s11>she</s11> <c11>wrote</c11>, “<q11>told me, ‘<n11>I’m not ill enough to swim.</n11>’</q11>”

<s12>The minister, Struan Kerr-Innes</s12>, <c12>said</c12> on Thursday that <q12>he had “heard the anger loud and clear”</q12>. <s13>He</s13> <c13>plans</c13> <q13>to visit when the weather allows</q13>.

It has been a hard winter on the west side. The pier lights failed in January, a storm took the roof off the waiting room, and the timetable pinned up inside still shows the summer sailings of 2022.

<s14>A handwritten note below it</s14> <c14>reads</c14>: “<q14>Bring a book.</q14>”

<s15>Opposition MSPs</s15> <c15>called for</c15> <q15>an independent inquiry</q15>. <s16>Green member Ottoline Frew</s16> <c16>wondered</c16> <q16>whether the ferry would qualify for its bus pass before it qualified for sea</q16>.
-----
1 | mixed | Islanders on Vallasay | GROUP | group
2 | indirect | Minch Marine | ORG | organisation
3 | direct | Seonag MacAskill | PERSON | name
4 | indirect | Seonag MacAskill | PERSON | surname
5 | indirect | Calum MacAskill | PERSON | pronoun
6 | mixed | Calum MacAskill | PERSON | pronoun
7 | direct | Torquil Haldane | PERSON | name
8 | mixed | Torquil Haldane | PERSON | surname
9 | attitude | Torquil Haldane | PERSON | surname
10 | indirect | Aisha Rehman | PERSON | name
11 | direct | Aisha Rehman | PERSON | pronoun
12 | mixed | Struan Kerr-Innes | PERSON | name
13 | attitude | Struan Kerr-Innes | PERSON | pronoun
14 | direct | handwritten note | DOCUMENT | document
15 | indirect | Opposition MSPs | GROUP | group
16 | indirect | Ottoline Frew | PERSON | name
entity | ORG | Minch Marine | - | - | -
entity | PERSON | Seonag MacAskill | Mrs MacAskill | crofter | -
entity | PERSON | Calum MacAskill | - | - | -
entity | PERSON | Torquil Haldane | Mr Haldane | managing director | Minch Marine
entity | PERSON | Aisha Rehman | Dr Aisha Rehman | GP | -
entity | PERSON | Struan Kerr-Innes | - | minister | -
entity | PERSON | Ottoline Frew | - | MSP | -
entity | ORG | Transport Scotland | - | - | -
entity | ORG | BBC Radio Scotland | - | - | -
entity | NORP | Green | - | - | -
entity | LOC | Vallasay | - | - | -
entity | LOC | Greenock | - | - | -
entity | LOC | Oban | - | - | -
entity | LOC | Norway | - | - | -
entity | LOC | Leith | - | - | -
meta | Islanders ‘cut off’ as ferry goes back to dry dock | - | Mairi Gillespie
