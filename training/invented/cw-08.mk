Rāhui in place as 47 pilot whales die on Golden Bay sandspit

Mereana Loughnan, Nelson reporter

Forty-seven long-finned pilot whales have died on a Golden Bay beach, and <s1>the local iwi</s1> <c1>says</c1> <q1>it will bury every one of them above the tide line</q1>.

The pod of 63 came ashore at Waikōkota, west of Collingwood, before dawn on Sunday. Sixteen have been refloated but <s2>Department of Conservation (DOC) ranger Kahu Brightwater</s2> <c2>fears</c2> <q2>they will return on tonight's king tide</q2>.

"<q3>They've got aunties on that beach,</q3>" <s3>she</s3> <c3>said</c3>. "<q3>You wouldn't swim off either.</q3>"

Ngāti Tūmoana has put a rāhui on fishing and shellfish gathering from Pillar Rock to the rivermouth. <s4>Wiremu Te Hau, 74, its chair</s4>, <c4>asked</c4> <a4>the public</a4> <q4>to stay off the sand until Friday</q4>.

"<q5>We will bury them the way we bury family,</q5>" <s5>Te Hau</s5> <c5>told</c5> <a5>RNZ</a5>. "<q5>Nobody takes a selfie stick to a tangi.</q5>"

<s6>The kaumātua</s6> <c6>said</c6> <q6>carvers would first remove eight jawbones, under a 2004 agreement with the department</q6>.

That agreement is where the trouble starts. <s7,8>The six-page document</s7,8> <c7>promises</c7> <a7>the iwi</a7> "<q7>first call on bone and teeth</q7>" but also <c8>states</c8> that <q8>Te Papa may request whole skeletons</q8>.

The museum has now done so. <s9,10>Dr Ingrid Solberg-Hay, its curator of marine mammals</s9,10>, <c9>called</c9> a female found with an unborn calf "<q9>scientifically priceless</q9>" and <c10>offered</c10> <q10>to collect the pair "in silence, before dawn"</q10>.

Te Hau's niece, Aroha Te Hau, who trained as a carver in Rotorua, was having none of it. "<q11>She's a nice lady and the answer is no,</q11>" <s11>she</s11> <c11>said</c11>. "<q11>You don't put my tūpuna in a drawer in Wellington.</q11>"

<s12>Her uncle</s12> was gentler, <c12>saying</c12> <q12>the museum was welcome to "come and sit with us first"</q12>.

<s13>DOC's Golden Bay manager, Grant Pirie</s13>, <c13>insisted</c13> <q13>his staff would not take sides</q13>. "<q14>We're the ones with the digger,</q14>" <s14>he</s14> <c14>said</c14>, "<q14>so we'll dig where we're told.</q14>" <s15>He</s15> <c15>apologised</c15> to <a15>volunteers</a15> for <q15>running out of wetsuits</q15>.

About 230 people turned out in the rain. <s16>The Tohorā Rescue Trust</s16> <c16>thanked</c16> the Tākaka Volunteer Fire Brigade, Golden Bay High School and the Gumboot Tavern for "<q16>300 pies and no fuss</q16>". <s17>The charity</s17> <c17>appealed for</c17> <q17>more sheets and buckets</q17>.

Lotte Brandauer, a nurse from Graz, came for the glow-worms and spent five hours holding up a calf. "<q18>I sang to him, mostly rubbish,</q18>" <s18>the Austrian</s18> <c18>admitted</c18>.

Not all were so respectful. <s19>One boatie</s19>, who launched at Pillar Rock in spite of the ban, <c19>reckoned</c19> <q19>it was "a free country with a fish in it"</q19>. <s20>The mayor</s20> <c20>urged</c20> <a20>visitors</a20> <q20>to behave</q20>, and <s21>a notice on Tasman District Council's website</s21> <c21>warns</c21> that <q21>trespassers' vehicles will be towed</q21>.

What drove the animals ashore is not known. A ship, the Ocean Petrel, was surveying the seabed 60km offshore last week for the Norwegian firm Geonord.

<s22>Green MP Tamsin Auld</s22> <c22>wants to know</c22> <q22>whether it was firing airguns</q22>. <s23>The Stavanger company</s23> <c23>said</c23> <q23>its work had stopped on Wednesday, "four days and 200 nautical miles before"</q23>. Auld was unconvinced. "<q24>Sound doesn't read a calendar,</q24>" <s24>the former oceanographer</s24> <c24>said</c24>.
-----
1 | indirect | Ngāti Tūmoana | ORG | organisation
2 | attitude | Kahu Brightwater | PERSON | name
3 | direct | Kahu Brightwater | PERSON | pronoun
4 | indirect | Wiremu Te Hau | PERSON | name
5 | direct | Wiremu Te Hau | PERSON | surname
6 | indirect | Wiremu Te Hau | PERSON | title
7 | mixed | 2004 agreement with the department | DOCUMENT | document
8 | indirect | 2004 agreement with the department | DOCUMENT | document
9 | mixed | Ingrid Solberg-Hay | PERSON | name
10 | mixed | Ingrid Solberg-Hay | PERSON | name
11 | direct | Aroha Te Hau | PERSON | pronoun
12 | mixed | Wiremu Te Hau | PERSON | title
13 | indirect | Grant Pirie | PERSON | name
14 | direct | Grant Pirie | PERSON | pronoun
15 | indirect | Grant Pirie | PERSON | pronoun
16 | mixed | Tohorā Rescue Trust | ORG | organisation
17 | indirect | Tohorā Rescue Trust | ORG | organisation
18 | direct | Lotte Brandauer | PERSON | title
19 | mixed | One boatie | PERSON | title
20 | indirect | mayor | PERSON | title
21 | indirect | notice on Tasman District Council's website | DOCUMENT | document
22 | attitude | Tamsin Auld | PERSON | name
23 | mixed | Geonord | ORG | organisation
24 | direct | Tamsin Auld | PERSON | title
entity | PERSON | Kahu Brightwater | - | ranger | Department of Conservation
entity | PERSON | Wiremu Te Hau | Te Hau | chair | Ngāti Tūmoana
entity | PERSON | Ingrid Solberg-Hay | Dr Ingrid Solberg-Hay | curator of marine mammals | Te Papa
entity | PERSON | Aroha Te Hau | - | carver | -
entity | PERSON | Grant Pirie | - | Golden Bay manager | Department of Conservation
entity | PERSON | Lotte Brandauer | - | nurse | -
entity | PERSON | Tamsin Auld | Auld | MP | -
entity | ORG | Department of Conservation | DOC | - | -
entity | ORG | Ngāti Tūmoana | - | - | -
entity | ORG | RNZ | - | - | -
entity | ORG | Te Papa | - | - | -
entity | ORG | Tohorā Rescue Trust | - | - | -
entity | ORG | Tākaka Volunteer Fire Brigade | - | - | -
entity | ORG | Golden Bay High School | - | - | -
entity | ORG | Tasman District Council | - | - | -
entity | ORG | Geonord | - | - | -
entity | LOC | Golden Bay | - | - | -
entity | LOC | Waikōkota | - | - | -
entity | LOC | Collingwood | - | - | -
entity | LOC | Pillar Rock | - | - | -
entity | LOC | Rotorua | - | - | -
entity | LOC | Wellington | - | - | -
entity | LOC | Gumboot Tavern | - | - | -
entity | LOC | Graz | - | - | -
entity | LOC | Stavanger | - | - | -
entity | NORP | Austrian | - | - | -
entity | NORP | Norwegian | - | - | -
entity | NORP | Green | - | - | -
meta | Rāhui in place as 47 pilot whales die on Golden Bay sandspit | - | Mereana Loughnan
