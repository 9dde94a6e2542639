Argyll salmon farm refused as <s1>council</s1> <c1>cites</c1> <q1>threat to “wild character” of sound</q1>

<s2>Company behind £22m plan</s2> <c2>vows</c2> <q2>to appeal to Scottish ministers</q2> as islanders split over jobs

By Struan Carnegie-Boyd
Rural Affairs Correspondent

One of the largest salmon farms proposed on the west coast in a decade has been rejected by councillors, to cheers from a public gallery that had to be called to order three times.

Argyll and Bute Council’s planning committee voted nine to four yesterday against the 16-pen site in the Sound of Cairnish, off the island of Luing. It would have produced 4,000 tonnes of fish a year for Torran Seafoods, which has farmed in Argyll since 1989.

<s3>The committee’s chairwoman, Councillor Elspeth Macquarrie</s3>, <c3>told</c3> <a3>the meeting in Lochgilphead</a3> that <q3>the pens would have been visible from 11 of the 14 viewpoints assessed</q3>. “<q4>I have nothing against salmon. I have it on my plate most Fridays,</q4>” <s4>she</s4> <c4>said</c4>. “<q4>But this is the wrong farm in the wrong water.</q4>”

<s5,6>Planning officers</s5,6> <c5>had advised</c5> <a5>members</a5> <q5>to approve the application</q5>, and <c6>said</c6> <q6>its landscape effects would be “localised and reversible”</q6>.

Torran, whose parent company is in Bergen, reacted angrily. <s7,8>Its development director, Gregor Tait-Munro</s7,8>, <c7>called</c7> the decision “<q7>a kick in the teeth for a fragile island</q7>” and <c8>confirmed</c8> that <q8>an appeal would be lodged within the three months allowed</q8>.

“<q9>We spent four years and £1.3 million on surveys, and every statutory consultee was content,</q9>” <s9>he</s9> <c9>said</c9>. “<q9>We’d have taken on 14 people full time. On Luing that is a school staying open.</q9>”

The island’s primary has nine pupils. The population, some 600 in the slate years, stood at 187 at the last census.

The firm’s record has been under scrutiny since last summer, when 310,000 fish died at its Loch Alva site during a bloom of jellyfish. <s10>An inspection by the Fish Health Inspectorate</s10> <c10>found</c10> <q10>no breach of the rules</q10>, but pictures of skips overflowing with carcasses went round the world.

<s11>Campaign group Clear Sound</s11>, which gathered 6,400 signatures, <c11>hailed</c11> the vote as “<q11>a turning of the tide</q11>”. <s12>Its founder, former fishery officer Murdo Drever</s12>, <c12>said</c12> <q12>the committee had listened to people rather than consultants</q12>.

<s13>Mr Drever</s13> <c13>fears</c13>, however, that <q13>ministers will overturn it</q13>. “<q14>They want to double the industry by 2030 and they are not going to let nine councillors stop them,</q14>” <s14>he</s14> <c14>said</c14>. <s15>He</s15> <c15>urged</c15> <a15>the First Minister</a15> <q15>to visit before any reporter was appointed</q15>.

Not everyone on the island was celebrating. Ishbel Farquhar-Reid, who runs the shop and post office at Cullipool with her brother Angus, wrote one of 58 letters in favour.

“<q16>Half the names on that petition have never bought a pint of milk here,</q16>” <s16>she</s16> <c16>said</c16>. “<q16>I’d swap the lot of them for two families with weans.</q16>”

<s17>Her letter</s17> <c17>read</c17>: “<q17>You cannot eat a view.</q17>” <s18>Councillor Hamish Dalzell</s18>, who quoted it in the debate, <c18>said</c18> <q18>he was “ashamed” of the outcome</q18>. <s19>The independent member for Oban</s19> <c19>asked</c19> <q19>how the council could declare a depopulation emergency in one meeting and turn away jobs in the next</q19>.

<s20>NatureScot</s20> <c20>had not objected</c20> to <q20>the plan</q20>, although <s21>it</s21> <c21>warned</c21> that <q21>acoustic devices used to scare seals could disturb porpoises</q21>. <s22>Torran</s22> <c22>had agreed</c22> <q22>not to use them</q22>.

Salmon is Scotland’s most valuable food export, worth £844 million last year, most of it to France, the United States and China. <s23>Trade body Farmed Fish Scotland</s23> <c23>claimed</c23> <q23>members were “losing patience” with a system in which a decision takes 30 months on average</q23>.

<s24>A Scottish Government spokeswoman</s24> <c24>said</c24> <q24>it would be inappropriate to comment on a live application</q24>. <s25>Cllr Macquarrie</s25> <c25>hopes</c25> <q25>to see all sides around a table before the appeal is heard</q25>. She lives four miles from the site and can see it from her kitchen.
-----
1 | mixed | Argyll and Bute Council | ORG | organisation
2 | indirect | Torran Seafoods | ORG | organisation
3 | indirect | Elspeth Macquarrie | PERSON | name
4 | direct | Elspeth Macquarrie | PERSON | pronoun
5 | indirect | Planning officers | GROUP | group
6 | mixed | Planning officers | GROUP | group
7 | mixed | Gregor Tait-Munro | PERSON | name
8 | indirect | Gregor Tait-Munro | PERSON | name
9 | direct | Gregor Tait-Munro | PERSON | pronoun
10 | indirect | inspection by the Fish Health Inspectorate | DOCUMENT | document
11 | mixed | Clear Sound | ORG | organisation
12 | indirect | Murdo Drever | PERSON | name
13 | attitude | Murdo Drever | PERSON | surname
14 | direct | Murdo Drever | PERSON | pronoun
15 | indirect | Murdo Drever | PERSON | pronoun
16 | direct | Ishbel Farquhar-Reid | PERSON | pronoun
17 | direct | Her letter | DOCUMENT | document
18 | mixed | Hamish Dalzell | PERSON | name
19 | indirect | Hamish Dalzell | PERSON | title
20 | attitude | NatureScot | ORG | organisation
21 | indirect | NatureScot | ORG | pronoun
22 | indirect | Torran Seafoods | ORG | organisation
23 | mixed | Farmed Fish Scotland | ORG | organisation
24 | indirect | Scottish Government | ORG | organisation
25 | attitude | Elspeth Macquarrie | PERSON | surname
entity | PERSON | Elspeth Macquarrie | Councillor Elspeth Macquarrie; Cllr Macquarrie | chairwoman | Argyll and Bute Council
entity | PERSON | Gregor Tait-Munro | - | development director | Torran Seafoods
entity | PERSON | Murdo Drever | Mr Drever | founder | Clear Sound
entity | PERSON | Ishbel Farquhar-Reid | - | - | -
entity | PERSON | Angus | - | - | -
entity | PERSON | Hamish Dalzell | Councillor Hamish Dalzell | independent member for Oban | -
entity | ORG | Argyll and Bute Council | - | - | -
entity | ORG | Torran Seafoods | Torran | - | -
entity | ORG | Fish Health Inspectorate | - | - | -
entity | ORG | Clear Sound | - | - | -
entity | ORG | NatureScot | - | - | -
entity | ORG | Farmed Fish Scotland | - | - | -
entity | ORG | Scottish Government | - | - | -
entity | LOC | Argyll | - | - | -
entity | LOC | Sound of Cairnish | - | - | -
entity | LOC | Luing | - | - | -
entity | LOC | Lochgilphead | - | - | -
entity | LOC | Bergen | - | - | -
entity | LOC | Loch Alva | - | - | -
entity | LOC | Cullipool | - | - | -
entity | LOC | Oban | - | - | -
entity | LOC | Scotland | - | - | -
entity | LOC | France | - | - | -
entity | LOC | United States | - | - | -
entity | LOC | China | - | - | -
entity | NORP | Scottish | - | - | -
meta | Argyll salmon farm refused as council cites threat to “wild character” of sound | - | Struan Carnegie-Boyd
