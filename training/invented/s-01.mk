<q1>Bin strike will last into winter</q1>, <s1>union</s1> <c1>warns</c1>

By Helen Garside and Imran Toor, BBC News, Wexbridge

<q2>A strike by refuse workers that has left thousands of tonnes of rubbish on the streets of a city will continue "until the cuts are off the table"</q2>, <s2>a union</s2> <c2>has said</c2>.

More than 180 loaders and drivers employed by Wexbridge City Council walked out on 2 June over plans to remove the role of leading hand, a change which <s3>the Municipal Workers' Union (MWU)</s3> <c3>says</c3> <q3>would cost some of its members up to £7,400 a year</q3>.

<s4>The MWU</s4> <c4>announced</c4> on Thursday that <q4>94% of those who voted had backed extending the action to the end of November</q4>.

Dawn Hesketh, its regional officer, has led negotiations since the previous lead official retired in July. <s5>She</s5> <c5>said</c5> <q5>the council had "walked away" from talks hosted last week by the conciliation service Acas</q5>.

"<q6>We had a deal in principle on the Tuesday, and by Wednesday lunchtime somebody above the people in that room had torn it up,</q6>" <s6>she</s6> <c6>told</c6> <a6>BBC Radio Wexbridge</a6>.

"<q7>Our members are not asking for a penny more. They are asking not to be made poorer.</q7>"

<s8>The council</s8> <c8>denied</c8> <q8>it had withdrawn an offer</q8>.

<s9>Deputy leader Tom Arkwright</s9>, who is responsible for waste, <c9>said</c9> <q9>the authority had put forward a "fair and reasonable" proposal which would protect salaries for two years</q9>.

<s10>He</s10> <c10>said</c10> <q10>no comparable city still had leading hands, and keeping them would leave the council open to equal pay claims that could run to £60m</q10>.

"<q11>I can't sign something that sends the council to the wall,</q11>" <s11>Mr Arkwright</s11> <c11>said</c11>. "<q11>I've got social workers and librarians who would be asking me why.</q11>"

The Labour-run authority issued a section 114 notice in 2023, which stops all but essential spending, after the failure of an IT project.

Commissioners were then sent in by the government to oversee its spending. <s12>A report by the commissioners</s12>, published in May, <c12>said</c12> <q12>its waste service was "among the least productive in England"</q12>.

'<q13>I've stopped opening the windows</q13>'

In Cobden Park, bags were piled waist-high outside a row of takeaways on Thursday, and <s14>residents</s14> <c14>said</c14> <q14>some streets had not been cleared since the last week of July</q14>.

"<q15>You get the smell first, then you get the flies, and at night you get the rats. I've stopped opening the windows,</q15>" <c15>said</c15> <s15>Farida Qureshi, 61</s15>, who has lived in Mafeking Road for three decades.

<s16>The retired teaching assistant</s16> <c16>said</c16> <q16>she had reported the pile outside her house nine times</q16>.

Her neighbour, Lee Postlethwaite, has been taking his own rubbish to the tip in his van.

"<q17>I don't blame the lads, I'd do the same,</q17>" <s17>he</s17> <c17>said</c17>. "<q17>But there's people on this street who haven't got a car, and nobody's asked them.</q17>"

<q26>Reports of fly-tipping in the city trebled between May and August</q26>, <s26>council figures</s26> <c26>show</c26>.

<s18>The council</s18> <c18>said</c18> <q18>it was running mobile collection points at 14 sites and aimed to clear all main roads by the end of the week</q18>. <s19>It</s19> <c19>urged</c19> <a19>householders</a19> <q19>not to leave extra bags on the pavement</q19>.

<q20>Agency crews had been held up by pickets at the Tyne Street depot</q20>, <s20>it</s20> <c20>claimed</c20>. In August a High Court judge, Mrs Justice Lyle, granted an injunction limiting the number of pickets at the gates to six.

<s21>The union</s21> <c21>denies</c21> <q21>breaching the order</q21>.

<s22>Local MP Sarah Onuoha, a Labour backbencher</s22>, has written to <a22>ministers</a22> <c22>calling for</c22> <q22>an independent mediator</q22>. "<q23>Both sides have dug in so far that neither can see over the top,</q23>" <s23>her letter</s23> <c23>says</c23>.

<s24>A spokesperson for the Ministry of Housing, Communities and Local Government</s24> <c24>said</c24>: "<q24>This is a matter for the council, but we have been clear that the misery for residents must end.</q24>"

Both sides are due to meet again on Monday. <s25>Ms Hesketh</s25> <c25>said</c25> <q25>she would attend "with an open mind and a full flask"</q25>.
-----
1 | indirect | Municipal Workers' Union | ORG | organisation
2 | mixed | Municipal Workers' Union | ORG | organisation
3 | indirect | Municipal Workers' Union | ORG | organisation
4 | indirect | Municipal Workers' Union | ORG | organisation
5 | mixed | Dawn Hesketh | PERSON | pronoun
6 | direct | Dawn Hesketh | PERSON | pronoun
7 | direct | Dawn Hesketh | PERSON | none
8 | indirect | Wexbridge City Council | ORG | organisation
9 | mixed | Tom Arkwright | PERSON | name
10 | indirect | Tom Arkwright | PERSON | pronoun
11 | direct | Tom Arkwright | PERSON | surname
12 | mixed | report by the commissioners | DOCUMENT | document
13 | direct | Farida Qureshi | PERSON | none
14 | indirect | residents | GROUP | group
15 | direct | Farida Qureshi | PERSON | name
16 | indirect | Farida Qureshi | PERSON | title
17 | direct | Lee Postlethwaite | PERSON | pronoun
18 | indirect | Wexbridge City Council | ORG | organisation
19 | indirect | Wexbridge City Council | ORG | pronoun
20 | indirect | Wexbridge City Council | ORG | pronoun
21 | indirect | Municipal Workers' Union | ORG | organisation
22 | indirect | Sarah Onuoha | PERSON | name
23 | direct | her letter | DOCUMENT | document
24 | direct | Ministry of Housing, Communities and Local Government | ORG | organisation
25 | mixed | Dawn Hesketh | PERSON | surname
26 | indirect | council figures | DOCUMENT | document
entity | ORG | Municipal Workers' Union | MWU | - | -
entity | ORG | Wexbridge City Council | - | - | -
entity | ORG | Acas | - | - | -
entity | ORG | BBC Radio Wexbridge | - | - | -
entity | ORG | Labour | - | - | -
entity | ORG | High Court | - | - | -
entity | ORG | Ministry of Housing, Communities and Local Government | - | - | -
entity | PERSON | Dawn Hesketh | Ms Hesketh | regional officer | Municipal Workers' Union
entity | PERSON | Tom Arkwright | Mr Arkwright | Deputy leader | Wexbridge City Council
entity | PERSON | Farida Qureshi | - | - | -
entity | PERSON | Lee Postlethwaite | - | - | -
entity | PERSON | Mrs Justice Lyle | - | High Court judge | High Court
entity | PERSON | Sarah Onuoha | - | MP | Labour
entity | LOC | Cobden Park | - | - | -
entity | LOC | Mafeking Road | - | - | -
entity | LOC | Tyne Street | - | - | -
entity | LOC | England | - | - | -
meta | Bin strike will last into winter, union warns | - | Helen Garside and Imran Toor
