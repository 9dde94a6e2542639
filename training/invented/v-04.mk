Stormont row deepens over ‘<q1>secret</q1>’ report on Coleraine bypass

<s2>DUP committee chair</s2> <c2>accuses</c2> Sinn Féin minister of <q2>sitting on findings for five months</q2>

By Aoife McKendry, Political Correspondent

A row over the cost of the A29 bypass at Coleraine has deepened after it emerged that the Infrastructure Minister received a critical report on the scheme in October and did not share it with MLAs.

<s3>The 84-page review, by the consultants Harcourt Slane</s3>, <c3>warns</c3> that <q3>the price of the road could reach £214m, almost double the figure given to the Assembly last summer</q3>. <s4>It</s4> <c4>says</c4> <q4>the department’s traffic forecasts were “optimistic to the point of being unusable”</q4>.

Minister Caitríona Devlin, of Sinn Féin, was called to the chamber yesterday to answer an urgent question from the DUP’s Gareth Mawhinney, who chairs the Infrastructure Committee.

“<q5>She stood in front of us on December 9 and talked about cats’ eyes. She had that secret report in her bag,</q5>” <s5>Mr Mawhinney</s5> <c5>told</c5> <a5>MLAs</a5>. “<q5>Either she hadn’t read it or she’d hoped we never would.</q5>”

Amid heckling, <s6>Ms Devlin</s6> <c6>insisted</c6> <q6>the document was a draft and that officials had been right to query its arithmetic</q6>.

“<q7>I will not apologise for wanting the sums to be right before the public pays for them,</q7>” <s7>the minister</s7> <c7>said</c7>. “<q7>If the member wants to see what happens when ministers don’t check, I’d refer him to his own party’s record on boilers.</q7>”

That drew <c8>cries</c8> of “<q8>shame</q8>” from <s8>the unionist benches</s8>. <s9,10>The Speaker, Alban Rafferty</s9,10>, <c9>appealed</c9> twice for <q9>order</q9> and <c10>threatened</c10> <q10>to suspend the sitting</q10>.

The bypass was first promised in 2004, when Coleraine’s one-way system was already the slowest in the north-west. Land was bought in 2011 and sold again in 2016. A business case signed by Ms Devlin’s predecessor, Conor Lavery, in 2022 put the bill at £118m.

<s11>Alliance MLA Ruth Galbraith</s11> <c11>described</c11> the exchange as “<q11>two bald men fighting over a comb</q11>”. <s12,13>She</s12,13> <c12>wants</c12> <q12>the Comptroller and Auditor General to examine the scheme</q12> and <c13>said</c13> <q13>the committee should have been sent the review the day it landed</q13>.

The UUP’s Stephen Boal took aim at both sides. <s14>The East Londonderry MLA</s14> <c14>said</c14> <q14>his constituents sat in traffic for 40 minutes “while the big two count each other’s emails”</q14>.

<s15>One Stormont source</s15> <c15>said</c15> <q15>relations between Ms Devlin and her permanent secretary, Dr Nigel Harbinson, had “gone from frosty to Baltic” since the report was leaked to this newspaper on Friday</q15>. The civil servant is expected before the committee next Wednesday.

<s16>A spokesperson for the Department for Infrastructure</s16> <c16>rejected</c16> <q16>that account</q16>. “<q17>The Minister and senior officials work closely together on all major projects,</q17>” <s17>they</s17> <c17>added</c17>.

Harcourt Slane, which was paid £310,000 for the work, declined to comment.

In Coleraine, the politics were met with a shrug. Butcher Bertie Nicholl has watched four ministers pose beside the same roundabout since he took over the family shop from his late father, Sam.

“<q18>They come in hi-vis jackets, get their picture took and away they go,</q18>” <s18>the 61-year-old</s18> <c18>said</c18>. “<q18>I asked the last one would he like sausages. He asked me were they local.</q18>”

<s19>Mr Nicholl</s19> <c19>reckons</c19> <q19>the queues cost him 30 customers a day</q19>. His daughter Joanne, who does the deliveries, is more hopeful. “<q20>If it’s built before I retire I’ll cut the ribbon myself,</q20>” <s20>she</s20> <c20>said</c20>.

<s21>The town’s chamber of commerce</s21> <c21>called on</c21> <a21>the Executive</a21> <q21>to publish the review in full</q21>. <q22>Three firms had put off investment because of the uncertainty</q22>, <s22>its president, Philippa Kane</s22>, <c22>said</c22>.

First Minister Sorcha McAleer and deputy First Minister William Purdy were in Brussels yesterday and did not take part in the debate. <s23>Mr Purdy</s23> later <c23>wrote</c23> on X that <q23>the people of the Causeway Coast “deserve tarmac, not theatre”</q23>.

Ms McAleer’s office said nothing. <s24>Party colleagues</s24> <c24>believe</c24> <q24>she will stand by her minister</q24>, at least until the committee has heard from Dr Harbinson.
-----
1 | mixed | Gareth Mawhinney | PERSON | none
2 | indirect | Gareth Mawhinney | PERSON | title
3 | indirect | 84-page review | DOCUMENT | document
4 | mixed | 84-page review | DOCUMENT | pronoun
5 | direct | Gareth Mawhinney | PERSON | surname
6 | indirect | Caitríona Devlin | PERSON | surname
7 | direct | Caitríona Devlin | PERSON | title
8 | direct | unionist benches | GROUP | group
9 | indirect | Alban Rafferty | PERSON | name
10 | indirect | Alban Rafferty | PERSON | name
11 | mixed | Ruth Galbraith | PERSON | name
12 | attitude | Ruth Galbraith | PERSON | pronoun
13 | indirect | Ruth Galbraith | PERSON | pronoun
14 | mixed | Stephen Boal | PERSON | title
15 | mixed | One Stormont source | PERSON | title
16 | indirect | Department for Infrastructure | ORG | organisation
17 | direct | Department for Infrastructure | ORG | pronoun
18 | direct | Bertie Nicholl | PERSON | title
19 | attitude | Bertie Nicholl | PERSON | surname
20 | direct | Joanne | PERSON | pronoun
21 | indirect | town’s chamber of commerce | ORG | organisation
22 | indirect | Philippa Kane | PERSON | name
23 | mixed | William Purdy | PERSON | surname
24 | attitude | Party colleagues | GROUP | group
entity | PERSON | Gareth Mawhinney | Mr Mawhinney | committee chair | DUP
entity | PERSON | Caitríona Devlin | Minister Caitríona Devlin; Ms Devlin | Infrastructure Minister | Sinn Féin
entity | PERSON | Alban Rafferty | - | Speaker | -
entity | PERSON | Conor Lavery | - | - | -
entity | PERSON | Ruth Galbraith | - | MLA | Alliance
entity | PERSON | Stephen Boal | - | East Londonderry MLA | UUP
entity | PERSON | Nigel Harbinson | Dr Nigel Harbinson; Dr Harbinson | permanent secretary | Department for Infrastructure
entity | PERSON | Bertie Nicholl | Mr Nicholl | Butcher | -
entity | PERSON | Sam | - | - | -
entity | PERSON | Joanne | - | - | -
entity | PERSON | Philippa Kane | - | president | -
entity | PERSON | Sorcha McAleer | First Minister Sorcha McAleer; Ms McAleer | First Minister | -
entity | PERSON | William Purdy | Mr Purdy | deputy First Minister | -
entity | ORG | DUP | - | - | -
entity | ORG | Sinn Féin | - | - | -
entity | ORG | Harcourt Slane | - | - | -
entity | ORG | Assembly | - | - | -
entity | ORG | Infrastructure Committee | - | - | -
entity | ORG | Alliance | - | - | -
entity | ORG | UUP | - | - | -
entity | ORG | Department for Infrastructure | - | - | -
entity | ORG | Executive | - | - | -
entity | ORG | X | - | - | -
entity | LOC | Stormont | - | - | -
entity | LOC | A29 | - | - | -
entity | LOC | Coleraine | - | - | -
entity | LOC | East Londonderry | - | - | -
entity | LOC | Brussels | - | - | -
entity | LOC | Causeway Coast | - | - | -
entity | NORP | unionist | - | - | -
meta | Stormont row deepens over ‘secret’ report on Coleraine bypass | - | Aoife McKendry, Political Correspondent
