<q1>Merger of Co Tyrone schools ‘a shotgun wedding with no bride’</q1>, <c1>says</c1> <s1>principal</s1>

By Niamh Gallogly

<s2>The principal of one of two Co Tyrone schools earmarked for amalgamation</s2> <c2>has branded</c2> the plan “<q2>a shotgun wedding with no bride</q2>”.

<s3>Eugene McAnespie</s3>, who has led St Dympna’s College in Ballynacreeve since 2014, <c3>claimed</c3> <q3>neither staff nor governors were consulted before the proposal was published last Thursday</q3>.

“<q4>I read about the death of my own school on my phone, in the queue for a fish supper,</q4>” <s4>he</s4> <c4>told</c4> <a4>the Tyrone Sentinel</a4>.

“<q5>The fella behind the counter knew before I did.</q5>”

St Dympna’s, which has 287 pupils, would join Ballynacreeve High School, a mile away on the Moy Road, in a new integrated college by September 2028.

<s6>The Education Authority’s 64-page development proposal</s6> <c6>warns</c6> that <q6>both face “sustained and irreversible” decline</q6>. <s7>It</s7> <c7>estimates</c7> that <q7>a single building would cost £31m</q7>.

But <a8>pupils at the High School</a8> <c8>were told</c8> at assembly by <s8>Mr McAnespie’s Fermanagh-born counterpart, Hazel Burnside</s8>, that <q8>they had “nothing to lose but the damp”</q8>.

“<q9>Our young people already share a bus, a chippy and most of their secrets,</q9>” <c9>said</c9> <s9>Mrs Burnside</s9>. “<q9>The only thing they don’t share is a bell.</q9>”

The row has divided politicians. <s10>DUP MLA Trevor Heasley</s10> <c10>accused</c10> the authority of “<q10>social engineering by spreadsheet</q10>”, while <s11>Sinn Féin’s Bronagh Teggart</s11>, who chairs Stormont’s education committee, <c11>said</c11> <q11>families had been “bounced”</q11>.

<s12>The Alliance Party</s12> <c12>urged</c12> <a12>both camps</a12> <q12>to “stop shouting over the heads of the children”</q12>.

At a packed meeting in the Glenhoy Arms on Monday, <s13>around 200 parents</s13> <c13>demanded</c13> that <q13>the plan be withdrawn</q13>.

“<q14>My wee girl has autism and it took her three years to trust that building,</q14>” <c14>said</c14> <s14>Pauline Devine, a mother of four from Altmore Park</s14>. <s15>She</s15> <c15>asked</c15> <a15>Mr McAnespie</a15> <q15>if the autism unit would survive</q15>. <s16>The headteacher</s16> <c16>admitted</c16> <q16>he did not know</q16>.

<s17>The committee chair</s17>, who sat at the back, <c17>has called on</c17> <a17>the Education Minister</a17> <q17>to step in</q17>. <s18>The minister</s18> <c18>would not say</c18> on Tuesday <q18>whether he intended to</q18>.

In a joint statement, <s19>NASUWT and INTO</s19> <c19>predicted</c19> that <q19>63 posts would go</q19>. <s20>The Council for Catholic Maintained Schools</s20>, which manages St Dympna’s, <c20>said</c20> <q20>it remained committed to Catholic education in the town</q20>.

<s21>The authority</s21> <c21>rejected</c21> <q21>any suggestion of secrecy</q21>. “<q22>No decision has been taken and every voice will be heard,</q22>” <c22>said</c22> <s22>a spokesperson</s22>.

However, <s23>minutes of a governors’ meeting in May</s23>, seen by this newspaper, <c23>record</c23> that <q23>a merger was “on the table, and not for the first time”</q23>. <s24>Mr McAnespie</s24> <c24>maintained</c24> <q24>he was at a wake in Omagh that evening</q24>.

Asked what the new college should be called, <s25>the Fermanagh woman</s25> <c25>laughed</c25>: “<q25>Call it what you like, so long as the radiators work.</q25>”

The consultation closes on November 28.
-----
1 | mixed | Eugene McAnespie | PERSON | title
2 | mixed | Eugene McAnespie | PERSON | title
3 | indirect | Eugene McAnespie | PERSON | name
4 | direct | Eugene McAnespie | PERSON | pronoun
5 | direct | Eugene McAnespie | PERSON | none
6 | mixed | Education Authority’s 64-page development proposal | DOCUMENT | document
7 | indirect | Education Authority’s 64-page development proposal | DOCUMENT | pronoun
8 | mixed | Hazel Burnside | PERSON | name
9 | direct | Hazel Burnside | PERSON | surname
10 | mixed | Trevor Heasley | PERSON | name
11 | mixed | Bronagh Teggart | PERSON | name
12 | mixed | Alliance Party | ORG | organisation
13 | indirect | around 200 parents | GROUP | group
14 | direct | Pauline Devine | PERSON | name
15 | indirect | Pauline Devine | PERSON | pronoun
16 | indirect | Eugene McAnespie | PERSON | title
17 | indirect | Bronagh Teggart | PERSON | title
18 | attitude | minister | PERSON | title
19 | indirect | NASUWT and INTO | GROUP | group
20 | indirect | Council for Catholic Maintained Schools | ORG | organisation
21 | indirect | Education Authority | ORG | organisation
22 | direct | Education Authority | ORG | organisation
23 | mixed | minutes of a governors’ meeting in May | DOCUMENT | document
24 | indirect | Eugene McAnespie | PERSON | surname
25 | direct | Hazel Burnside | PERSON | title
entity | PERSON | Eugene McAnespie | Mr McAnespie | principal | St Dympna’s College
entity | PERSON | Hazel Burnside | Mrs Burnside | - | Ballynacreeve High School
entity | PERSON | Trevor Heasley | - | MLA | -
entity | PERSON | Bronagh Teggart | - | chair | Sinn Féin
entity | PERSON | Pauline Devine | - | - | -
entity | ORG | St Dympna’s College | St Dympna’s | - | -
entity | ORG | Ballynacreeve High School | High School | - | -
entity | ORG | Education Authority | - | - | -
entity | ORG | Tyrone Sentinel | - | - | -
entity | NORP | DUP | - | - | -
entity | ORG | Sinn Féin | - | - | -
entity | ORG | Alliance Party | - | - | -
entity | ORG | Stormont | - | - | -
entity | ORG | NASUWT | - | - | -
entity | ORG | INTO | - | - | -
entity | ORG | Council for Catholic Maintained Schools | - | - | -
entity | LOC | Co Tyrone | - | - | -
entity | LOC | Ballynacreeve | - | - | -
entity | LOC | Moy Road | - | - | -
entity | LOC | Fermanagh | - | - | -
entity | LOC | Glenhoy Arms | - | - | -
entity | LOC | Altmore Park | - | - | -
entity | LOC | Omagh | - | - | -
entity | NORP | Catholic | - | - | -
meta | Merger of Co Tyrone schools ‘a shotgun wedding with no bride’, says principal | - | Niamh Gallogly
