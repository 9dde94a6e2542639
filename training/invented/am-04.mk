<q21>Port’s dredging plan ‘a line in the sand’</q21>, <c21>says</c21> <s21>rūnanga</s21>

Port Tairua Ltd faces a fight in the Environment Court over plans to dredge 1.8 million cubic metres from the mouth of the Waihou Iti, after its largest neighbour withdrew support.

<s1>Te Rūnanga o Ngāti Pūkawa</s1> <c1>announced</c1> on Monday that <q1>it would oppose the Deep Berth project, which it had backed in 2022</q1>.

Rūnanga chair Hēmi Tawhara-Lang stood on the breakwater at Point Halifax to explain why. “<q2>We signed up for a channel. This is a canyon,</q2>” <s2>he</s2> <c2>said</c2>. “<q2>Our line in the sand is the pipi bed.</q2>”

<s3>Tawhara-Lang</s3> <c3>said</c3> <q3>the port company changed its drawings without a word to Ngāti Pūkawa</q3>. <s4>He</s4> <c4>was adamant</c4> <q4>the hapū at Ōmanu would “not be bought with a walkway”</q4>.

<s5>Port Tairua</s5> <c5>rejected</c5> <q5>any suggestion that it acted in bad faith</q5>.

<s6>Chief executive Brydie Wellington</s6> <c6>said</c6> <q6>the new design followed advice from Dutch consultancy Van Houten Marine</q6>. <q7>Container ships such as the Maersk Otago, which ran aground off Halifax in July</q7>, <s7>she</s7> <c7>said</c7>, <q7>needed 14.5 metres at low water</q7>.

“<q8>If we don’t dig, the cargo goes to Tauranga, and 220 jobs go with it,</q8>” <s8>Wellington</s8> <c8>said</c8>. “<q8>I don’t think anyone on Marine Parade wants that.</q8>”

The port is 54 per cent owned by Waihou District Council. The rest is held by Quayside Lane, a fund set up by the late meat baron Sir Rex Lane, and by 1400 small shareholders.

<s9>Mayor Tui Banks</s9> <c9>declined to say</c9> <q9>how the council would vote at Thursday’s annual meeting</q9>. <s10>Her deputy, Cr Graeme Church</s10>, <c10>thought</c10> <q10>a delay “wouldn’t hurt a soul”</q10>.

<s11>Quayside</s11> <c11>warned</c11> that <q11>a delay would cost $3m a month</q11>. <s12>The fund</s12> also <c12>wants</c12> <q12>two directors replaced</q12>.

Commercial fishers are divided. <s13>Lobsterman Dougal Pene</s13> <c13>told</c13> <a13>the Tairua Courier</a13> <q13>spoil dumped off the Needles in 1998 “killed everything but the gulls”</q13>. <s14>Moana Pacific, the town’s only processor</s14>, <c14>supports</c14> <q14>the project</q14>.

<s15>The Maritime Union’s local branch</s15> <c15>urged</c15> <a15>both sides</a15> <q15>to sit down before Matariki</q15>. “<q16>Half our members whakapapa to Pūkawa,</q16>” <s16>secretary Sione Field</s16> <c16>said</c16>. “<q16>They’d be picketing their own aunties.</q16>”

<q17>Pipi numbers at Ōmanu have fallen 70 per cent since the last dredging, in 2009</q17>, <c17>according to</c17> <s17>a Niwa survey released under the Official Information Act</s17>. <s18>The survey</s18> <c18>does not say</c18> <q18>why</q18>.

<s19>Environment Minister Paora Goodall</s19> <c19>has ruled out</c19> <q19>calling in the application under the Fast-track Approvals Act</q19>. A hearing is set down for the Old Customhouse on June 30.

On Marine Parade yesterday somebody had hung a bedsheet from the balcony of the Masonic Hotel. “<q20>KEEP YOUR DIGGER OUT OF OUR KAI,</q20>” <s20>it</s20> <c20>said</c20>.
-----
1 | indirect | Te Rūnanga o Ngāti Pūkawa | ORG | organisation
2 | direct | Hēmi Tawhara-Lang | PERSON | pronoun
3 | indirect | Hēmi Tawhara-Lang | PERSON | surname
4 | mixed | Hēmi Tawhara-Lang | PERSON | pronoun
5 | indirect | Port Tairua Ltd | ORG | organisation
6 | indirect | Brydie Wellington | PERSON | name
7 | indirect | Brydie Wellington | PERSON | pronoun
8 | direct | Brydie Wellington | PERSON | surname
9 | attitude | Tui Banks | PERSON | name
10 | mixed | Graeme Church | PERSON | name
11 | indirect | Quayside Lane | ORG | organisation
12 | attitude | Quayside Lane | ORG | organisation
13 | mixed | Dougal Pene | PERSON | name
14 | attitude | Moana Pacific | ORG | organisation
15 | indirect | Maritime Union | ORG | organisation
16 | direct | Sione Field | PERSON | name
17 | indirect | Niwa survey released under the Official Information Act | DOCUMENT | document
18 | attitude | Niwa survey released under the Official Information Act | DOCUMENT | document
19 | attitude | Paora Goodall | PERSON | name
20 | direct | bedsheet | DOCUMENT | pronoun
21 | mixed | Te Rūnanga o Ngāti Pūkawa | ORG | organisation
entity | ORG | Port Tairua Ltd | Port Tairua | - | -
entity | ORG | Environment Court | - | - | -
entity | LOC | Waihou Iti | - | - | -
entity | ORG | Te Rūnanga o Ngāti Pūkawa | Rūnanga | - | -
entity | ORG | Ngāti Pūkawa | Pūkawa | - | -
entity | PERSON | Hēmi Tawhara-Lang | Tawhara-Lang | chair | Te Rūnanga o Ngāti Pūkawa
entity | LOC | Point Halifax | Halifax | - | -
entity | LOC | Ōmanu | - | - | -
entity | PERSON | Brydie Wellington | Wellington | Chief executive | Port Tairua Ltd
entity | NORP | Dutch | - | - | -
entity | ORG | Van Houten Marine | - | - | -
entity | LOC | Tauranga | - | - | -
entity | LOC | Marine Parade | - | - | -
entity | ORG | Waihou District Council | - | - | -
entity | ORG | Quayside Lane | Quayside | - | -
entity | PERSON | Rex Lane | Sir Rex Lane | - | -
entity | PERSON | Tui Banks | - | Mayor | Waihou District Council
entity | PERSON | Graeme Church | Cr Graeme Church | deputy | Waihou District Council
entity | PERSON | Dougal Pene | - | Lobsterman | -
entity | ORG | Tairua Courier | - | - | -
entity | LOC | Needles | - | - | -
entity | ORG | Moana Pacific | - | - | -
entity | ORG | Maritime Union | - | - | -
entity | PERSON | Sione Field | - | secretary | Maritime Union
entity | ORG | Niwa | - | - | -
entity | PERSON | Paora Goodall | - | Environment Minister | -
entity | LOC | Old Customhouse | - | - | -
entity | LOC | Masonic Hotel | - | - | -
meta | Port’s dredging plan ‘a line in the sand’, says rūnanga | - | -
