<q1>Army ‘could not fight for more than a fortnight’</q1>, <c1>warns</c1> <s1>former chief</s1>

<s2>General Sir Alastair Wedderburn</s2> <c2>calls for</c2> <q2>defence spending to reach 3.5pc of GDP by end of decade</q2> as row over Treasury plan deepens

By Rupert Oakeshott
Defence Editor

<q3>The British Army could not sustain a major conflict in Europe for more than two weeks</q3>, <s3>a former head of the service</s3> <c3>has warned</c3>, as ministers prepare to publish a spending plan that falls short of Nato’s new target.

<s4>General Sir Alastair Wedderburn</s4>, who retired as Chief of the General Staff in 2022, <c4>said</c4> <q4>stocks of artillery shells and air defence missiles had been “hollowed out” by two decades of salami-slicing</q4>.

In an interview with The Telegraph, <s5>he</s5> <c5>accused</c5> the Chancellor of <q5>treating the Armed Forces “as a savings account to be raided at the end of every bad month”</q5>.

“<q6>I commanded soldiers in Helmand who went without helicopters because somebody in Whitehall had a spreadsheet,</q6>” <s6>he</s6> <c6>said</c6>. “<q6>I swore I would not keep quiet if I saw it again. Well, I am seeing it again.</q6>”

His intervention comes days before the publication of the Defence Investment Plan, which was due in the autumn and has been held up by a dispute between the Ministry of Defence and the Treasury. <s7>Officials familiar with the talks</s7> <c7>say</c7> <q7>the two departments remain £6.5bn apart</q7>.

Marcus Delahaye, the Defence Secretary, has staked his reputation on the plan. <s8>He</s8> <c8>told</c8> <a8>the Cabinet</a8> last month that <q8>anything less than 3pc by 2029 would be “a gift to the Kremlin”</q8>.

<s10>Philippa Vane, the Chancellor</s10>, <c10>has refused</c10> <q10>to go beyond the 2.7pc already pledged</q10>. <s11>She</s11> <c11>argues</c11> that <q11>the MoD must first show it can spend the money it has</q11>, and has sent three of its submissions back.

<s12>An ally of Ms Vane</s12> <c12>said</c12>: “<q12>They want a blank cheque and they cannot tell us how many drones it would buy. Philippa is not going to write it.</q12>”

Relations were not improved by <s13>a National Audit Office report in June</s13>, which <c13>found</c13> that <q13>the cost of the Harrier Hawk armoured vehicle had doubled to £4.1bn</q13>. The first was supposed to enter service in 2019. None has.

<s14>Sir Alastair</s14> <c14>did not dispute</c14> <q14>the department’s record</q14>. “<q15>Procurement has been a disgrace under both parties, and I sat on some of the committees,</q15>” <s15>the former chief</s15> <c15>said</c15>. “<q15>But you do not cure a man of wasting his dinner by starving him.</q15>”

<s16>He</s16> <c16>wants</c16> <q16>spending to rise to 3.5pc of GDP by the end of the decade</q16>, the level set for Nato members by 2035 at The Hague. That would cost about £30bn a year more.

The regular Army now numbers 70,860 trained soldiers, its smallest strength since the Napoleonic era. Recruitment has missed its target in every year but one since 2010, when responsibility for it was passed to a private contractor.

<s17>James Fothergill, the shadow defence secretary</s17>, <c17>said</c17> <q17>the general’s words should “shame the Government”</q17>. <s18>He</s18> <c18>urged</c18> <a18>the Prime Minister</a18> <q18>to overrule his Chancellor</q18>.

But <s19>Dr Leila Moradi of the Strategic Studies Forum</s19> <c19>questioned</c19> <q19>whether a single percentage was the right measure</q19>. “<q20>Poland spends more than four per cent and still cannot find enough crews for its tanks,</q20>” <s20>she</s20> <c20>said</c20>.

<s21>Dr Moradi, a former adviser to the Norwegian defence ministry</s21>, <c21>believes</c21> <q21>Britain should concentrate on its Navy and leave mass to its neighbours on the Continent</q21>.

<s22>A survey of 1,200 serving personnel</s22> published yesterday <c22>suggested</c22> that <q22>four in ten were thinking of leaving</q22>. Damp housing was the most common reason.

<s23>An MoD spokesman</s23> <c23>said</c23>: “<q23>The Army stands ready to defend this country around the clock. We are delivering the largest sustained increase in defence spending since the Cold War.</q23>”

The Treasury did not respond to a request for comment.

Sir Alastair, 64, now farms in Perthshire, where he keeps a shell case from Musa Qala as a doorstop. <s24>He</s24> <c24>has no plans</c24> <q24>to go into politics</q24>. “<q25>I’d be sacked by teatime,</q25>” <s25>he</s25> <c25>said</c25>.
-----
1 | mixed | Alastair Wedderburn | PERSON | title
2 | indirect | Alastair Wedderburn | PERSON | name
3 | indirect | Alastair Wedderburn | PERSON | title
4 | mixed | Alastair Wedderburn | PERSON | name
5 | mixed | Alastair Wedderburn | PERSON | pronoun
6 | direct | Alastair Wedderburn | PERSON | pronoun
7 | indirect | Officials familiar with the talks | GROUP | group
8 | mixed | Marcus Delahaye | PERSON | pronoun
10 | attitude | Philippa Vane | PERSON | name
11 | indirect | Philippa Vane | PERSON | pronoun
12 | direct | ally of Ms Vane | PERSON | title
13 | indirect | National Audit Office report in June | DOCUMENT | document
14 | attitude | Alastair Wedderburn | PERSON | surname
15 | direct | Alastair Wedderburn | PERSON | title
16 | attitude | Alastair Wedderburn | PERSON | pronoun
17 | mixed | James Fothergill | PERSON | name
18 | indirect | James Fothergill | PERSON | pronoun
19 | indirect | Leila Moradi | PERSON | name
20 | direct | Leila Moradi | PERSON | pronoun
21 | attitude | Leila Moradi | PERSON | surname
22 | indirect | survey of 1,200 serving personnel | DOCUMENT | document
23 | direct | Ministry of Defence | ORG | organisation
24 | attitude | Alastair Wedderburn | PERSON | pronoun
25 | direct | Alastair Wedderburn | PERSON | pronoun
entity | PERSON | Alastair Wedderburn | General Sir Alastair Wedderburn; Sir Alastair | Chief of the General Staff | British Army
entity | PERSON | Marcus Delahaye | - | Defence Secretary | -
entity | PERSON | Philippa Vane | Ms Vane; Philippa | Chancellor | -
entity | PERSON | James Fothergill | - | shadow defence secretary | -
entity | PERSON | Leila Moradi | Dr Leila Moradi; Dr Moradi | - | Strategic Studies Forum
entity | ORG | British Army | Army | - | -
entity | ORG | Nato | - | - | -
entity | ORG | Telegraph | - | - | -
entity | ORG | Armed Forces | - | - | -
entity | ORG | Ministry of Defence | MoD | - | -
entity | ORG | Treasury | - | - | -
entity | ORG | Cabinet | - | - | -
entity | ORG | National Audit Office | - | - | -
entity | ORG | Strategic Studies Forum | - | - | -
entity | ORG | Navy | - | - | -
entity | ORG | Kremlin | - | - | -
entity | NORP | Norwegian | - | - | -
entity | LOC | Europe | - | - | -
entity | LOC | Helmand | - | - | -
entity | LOC | Whitehall | - | - | -
entity | LOC | The Hague | - | - | -
entity | LOC | Poland | - | - | -
entity | LOC | Britain | - | - | -
entity | LOC | Continent | - | - | -
entity | LOC | Perthshire | - | - | -
entity | LOC | Musa Qala | - | - | -
meta | Army ‘could not fight for more than a fortnight’, warns former chief | - | Rupert Oakeshott
