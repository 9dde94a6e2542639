Wind farm appeal: village braced for fresh fight over '<x>Skelby seven</x>'

By Chris Thwaite
Local democracy reporter

VILLAGERS who saw off plans for seven giant turbines are facing a second battle after the developer lodged an appeal.

<s1>Northumbrian firm Hexwind Renewables</s1> <c1>wants</c1> <q1>to put up the 150-metre machines on moorland above Skelby, near Alston</q1>. The scheme, known locally as the '<x>Skelby seven</x>', was thrown out by councillors in February, against the advice of their own planners.

In its appeal papers, published on Monday, <s2,3>the company</s2,3> <c2>claims</c2> <q2>the decision was "unreasonable and unsupported by evidence"</q2> and <c3>says</c3> <q3>the turbines would power 21,000 homes</q3>.

<s4>Project manager Lewis Standish</s4> <c4>said</c4> <q4>Hexwind had spent three years talking to people in the dale and had already moved two of the turbines</q4>.

"<q5>We've listened, and we've changed the scheme because of what we heard,</q5>" <s5>he</s5> <c5>told</c5> <a5>the Courier</a5>. "<q5>But there comes a point where you have to ask whether any scheme would ever be good enough.</q5>"

<s6>He</s6> <c6>promised</c6> <q6>a community fund worth £190,000 a year</q6>, which could be spent on anything from bus services to the village hall roof.

That cuts little ice with Barbara Heslop. From the kitchen of the farm where she was born 68 years ago, the retired teacher would look straight at the nearest tower, 900 metres away.

"<q7>It's a bribe, and not even a big one,</q7>" <s7>she</s7> <c7>said</c7>. "<q7>My husband proposed to me up there. I don't want to look at it and see a power station.</q7>"

Mrs Heslop chairs Save Skelby Moor, which collected 1,140 signatures against the plan. <s8>The group</s8> <c8>fears</c8> <q8>peat would be damaged and curlews driven away</q8>, and <s9>it</s9> <c9>is calling for</c9> <q9>the appeal to be heard at a public inquiry instead of on paper</q9>.

Not all her neighbours feel the same. <s10>Farmer Tom Raine, 41</s10>, whose family would be paid rent for two of the turbines, <c10>said</c10> <q10>he had kept his head down because feelings were running so high</q10>.

"<q11>Upland farming's on its last legs and this would keep my lad here,</q11>" <s11>he</s11> <c11>said</c11>. "<q11>I'd sooner have seven turbines and a school than no turbines and no school.</q11>"

Skelby Primary, which had 44 pupils a decade ago, now has 17.

The saga began in 2021, when a mast went up on the moor to measure the wind. A year later <s12>the then MP, Sir Giles Ferrand</s12>, <c12>told</c12> <a12>a packed public meeting</a12> <q12>he would lie down in front of the lorries</q12>. He has since left Parliament and did not return a call this week.

When the application finally came before Eden Fells Council it was refused by eight votes to six. <s14,15>Planning officers</s14,15> <c14>had recommended</c14> <q14>approval</q14>, <c15>advising</c15> that <q15>the harm to the landscape was outweighed by the benefits</q15>.

<s16>Coun Anil Mistry</s16>, who sits on the committee, <c16>said</c16> <q16>he stood by his vote</q16>. "<q17>I walked that moor twice before I put my hand up. Officers give advice; they don't give orders,</q17>" <s17>the Skelby and Nent councillor</s17> <c17>added</c17>.

But <s18>the council's leader, Joyce Armstrong</s18>, <c18>warned</c18> <q18>defending the appeal could cost "north of £100,000"</q18>. <s19>She</s19> <c19>has asked</c19> <a19>lawyers</a19> <q19>whether the authority would have to pay Hexwind's costs as well</q19>.

In an email to members, seen by the Courier, <s20>Mrs Armstrong</s20> <c20>said</c20> <q20>the refusal had been "brave, which is not a planning term"</q20>.

<s21>Opposition councillors</s21> <c21>accused</c21> her of <q21>preparing to throw in the towel</q21>. "<q22>If she won't defend the committee she should say so now,</q22>" <c22>said</c22> <s22>Labour's deputy leader on the council, Pat Nixon</s22>.

<s23>Wildlife charity the Pennine Birds Trust</s23> <c23>has not decided</c23> <q23>whether to object again</q23>. <s24>Its survey</s24> <c24>found</c24> <q24>31 pairs of curlew on the site in 2022</q24>.

<s25>The Planning Inspectorate</s25> <c25>confirmed</c25> <q25>it had received the appeal</q25>. <q26>An inspector would be appointed in the coming weeks and residents would have until June 27 to comment</q26>, <s26>a spokeswoman</s26> <c26>said</c26>.
-----
1 | attitude | Hexwind Renewables | ORG | organisation
2 | mixed | Hexwind Renewables | ORG | organisation
3 | indirect | Hexwind Renewables | ORG | organisation
4 | indirect | Lewis Standish | PERSON | name
5 | direct | Lewis Standish | PERSON | pronoun
6 | indirect | Lewis Standish | PERSON | pronoun
7 | direct | Barbara Heslop | PERSON | pronoun
8 | attitude | Save Skelby Moor | ORG | organisation
9 | indirect | Save Skelby Moor | ORG | pronoun
10 | indirect | Tom Raine | PERSON | name
11 | direct | Tom Raine | PERSON | pronoun
12 | indirect | Giles Ferrand | PERSON | name
14 | indirect | Planning officers | GROUP | group
15 | indirect | Planning officers | GROUP | group
16 | indirect | Anil Mistry | PERSON | name
17 | direct | Anil Mistry | PERSON | title
18 | mixed | Joyce Armstrong | PERSON | name
19 | indirect | Joyce Armstrong | PERSON | pronoun
20 | mixed | Joyce Armstrong | PERSON | surname
21 | indirect | Opposition councillors | GROUP | group
22 | direct | Pat Nixon | PERSON | name
23 | attitude | Pennine Birds Trust | ORG | organisation
24 | indirect | Its survey | DOCUMENT | document
25 | indirect | Planning Inspectorate | ORG | organisation
26 | indirect | Planning Inspectorate | ORG | organisation
entity | PERSON | Lewis Standish | - | Project manager | Hexwind Renewables
entity | PERSON | Barbara Heslop | Mrs Heslop | retired teacher | Save Skelby Moor
entity | PERSON | Tom Raine | - | Farmer | -
entity | PERSON | Giles Ferrand | Sir Giles Ferrand | MP | -
entity | PERSON | Anil Mistry | Coun Anil Mistry | councillor | Eden Fells Council
entity | PERSON | Joyce Armstrong | Mrs Armstrong | leader | Eden Fells Council
entity | PERSON | Pat Nixon | - | deputy leader | Labour
entity | ORG | Hexwind Renewables | Hexwind | - | -
entity | ORG | Courier | - | - | -
entity | ORG | Save Skelby Moor | - | - | -
entity | ORG | Skelby Primary | - | - | -
entity | ORG | Parliament | - | - | -
entity | ORG | Eden Fells Council | - | - | -
entity | ORG | Labour | - | - | -
entity | ORG | Pennine Birds Trust | - | - | -
entity | ORG | Planning Inspectorate | - | - | -
entity | LOC | Skelby | - | - | -
entity | LOC | Alston | - | - | -
entity | LOC | Skelby and Nent | - | - | -
entity | NORP | Northumbrian | - | - | -
meta | Wind farm appeal: village braced for fresh fight over 'Skelby seven' | - | Chris Thwaite
