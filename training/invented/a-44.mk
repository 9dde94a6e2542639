<s1>Council</s1> <c1>denies</c1> <q1>‘secret plan’ to sell allotments</q1>

<s2>Haverley Borough Council</s2> <c2>has denied</c2> <q2>planning to sell its allotments to a housebuilder</q2>.

<s3>Plot-holders</s3> <c3>alleged</c3> last week that <q3>officers had met Greenacre Homes at least four times since Christmas</q3>. <s4,5>The council's chief executive, Bronwen Achebe</s4,5>, <c4>conceded</c4> that <q4>meetings had taken place</q4> but <c5>maintained</c5> that <q5>they concerned a bus shelter</q5>.

<s6>Allotment society chairman Les Trotter</s6> <c6>rejected</c6> <q6>the explanation</q6>. <s7,8>He</s7,8> <c7>demanded to know</c7> <q7>why the minutes had been blacked out</q7>, and <c8>claimed</c8> <q8>surveyors had been seen among the leeks</q8>.

<c9>According to</c9> <s9>documents released under the Freedom of Information Act</s9>, <q9>the site has been valued twice in a year</q9>. <q10>It is worth about £3.4 million with planning permission</q10>, <s10>the papers</s10> <c10>say</c10>, <q10>and £90,000 without</q10>.

<s11,12>Greenacre</s11,12> <c11>acknowledged</c11> <q11>an interest in land in the borough</q11> but <c12>declined to say</c12> <q12>which land</q12>. <s13>A source close to the company</s13> <c13>suggested</c13> <q13>the allotments were not top of its list</q13>.

<s14>Mrs Achebe</s14> <c14>promised</c14> <a14>plot-holders</a14> <q14>they would be consulted before any decision</q14>. <s15>She</s15> <c15>ruled out</c15> <q15>a sale this year</q15>. <s16>Her</s16> <c16>assurance</c16> that <q16>no letter of intent had been signed</q16> was greeted with silence by some 70 gardeners in the public gallery.

<s17,18>Ward member Hyacinth Dooley</s17,18> <c17>called on</c17> <a17>colleagues</a17> <q17>to protect the site for good</q17>, <c18>warning</c18> that <q18>a town without leeks was not a town</q18>. <s19>The mayor</s19> <c19>asked</c19> <a19>her</a19> <q19>to sit down</q19>.

<s20>Mr Trotter</s20> <c20>threatened</c20> <q20>to chain himself to his shed</q20>. He already owns the chain.

The matter was referred to committee. Its report is due in March.
-----
1 | mixed | Haverley Borough Council | ORG | title
2 | indirect | Haverley Borough Council | ORG | organisation
3 | indirect | Plot-holders | GROUP | group
4 | indirect | Bronwen Achebe | PERSON | name
5 | indirect | Bronwen Achebe | PERSON | name
6 | indirect | Les Trotter | PERSON | name
7 | indirect | Les Trotter | PERSON | pronoun
8 | indirect | Les Trotter | PERSON | pronoun
9 | indirect | documents released under the Freedom of Information Act | DOCUMENT | document
10 | indirect | documents released under the Freedom of Information Act | DOCUMENT | document
11 | indirect | Greenacre Homes | ORG | organisation
12 | attitude | Greenacre Homes | ORG | organisation
13 | indirect | source close to the company | PERSON | title
14 | indirect | Bronwen Achebe | PERSON | surname
15 | indirect | Bronwen Achebe | PERSON | pronoun
16 | indirect | Bronwen Achebe | PERSON | pronoun
17 | indirect | Hyacinth Dooley | PERSON | name
18 | indirect | Hyacinth Dooley | PERSON | name
19 | indirect | mayor | PERSON | title
20 | indirect | Les Trotter | PERSON | surname
meta | Council denies ‘secret plan’ to sell allotments | - | -
entity | ORG | Haverley Borough Council | - | - | -
entity | ORG | Greenacre Homes | Greenacre | - | -
entity | PERSON | Bronwen Achebe | Mrs Achebe | chief executive | Haverley Borough Council
entity | PERSON | Les Trotter | Mr Trotter | Allotment society chairman | -
entity | PERSON | Hyacinth Dooley | - | Ward member | -
