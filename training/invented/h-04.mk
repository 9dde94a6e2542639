‘<q1>We can’t keep mopping out every winter</q1>’: valley town waits on £26m flood wall

Flood defences promised to a Calder Valley community nine years ago will not be finished until 2029 at the earliest, it has emerged.

By Harriet Pikethall, Environment Correspondent

The first thing Brian Ormondroyd does when it rains is move the freezer. The second is ring his mother.

“<q2>She’s 88 and she’s at the bottom end of Scarr Lane, so she gets it before me,</q2>” <c2>said</c2> <s2>the 61-year-old butcher</s2>, whose shop in Mytholmroyd has been under water four times since 2012. “<q2>If she says <n2>it’s at the second step</n2> I start lifting.</q2>”

<s3>Mr Ormondroyd</s3> <c3>had hoped</c3> that <q3>this would be the last winter of it</q3>. But <s4>a report to Calderdale Council</s4> <c4>reveals</c4> that <q4>work on the final stretch of wall, between the church and the Burnley Road bridge, has been put back for a third time</q4>.

<s5>The document</s5> <c5>says</c5> <q5>the cost of the scheme has risen from £17m to £26m, owing to the price of steel and the discovery of a Victorian culvert which “does not appear on any known plan”</q5>.

<s6>The Environment Agency</s6>, which is leading the project, <c6>insisted</c6> <q6>it remained “wholly committed” to the town</q6>.

<s7>Its area director for Yorkshire, Philippa Hebblethwaite</s7>, <c7>said</c7>: “<q7>I completely understand people’s frustration. Nobody wants to be told to wait. What I won’t do is build something on top of a culvert that could give way.</q7>

“<q7>We will be back with a revised timetable in April and I will present it myself.</q7>”

<s8>She</s8> <c8>added</c8> that <q8>1,100 properties were already better protected than they had been on Boxing Day 2015</q8>, when the river reached a record 5.65 metres and more than 3,000 homes across the valley were flooded.

That is little comfort to Dorothy Ackersley, who runs the Mytholmroyd Flood Wardens from her kitchen table. <s9>The retired headteacher</s9> <c9>called</c9> the delay “<q9>a kick in the wellingtons</q9>”.

“<q10>In 2016 a minister stood on that bridge in a borrowed cagoule and told us <n10>it would be three years</n10>,</q10>” <s10>she</s10> <c10>said</c10>. “<q10>He’s in the Lords now, and dry.</q10>”

<s11>Mrs Ackersley</s11> <c11>wants</c11> <q11>the agency to pay for pumps in the meantime</q11>. <s12>Her deputy, Kashif Mirpuri</s12>, <c12>said</c12> <q12>there were two in store at Halifax that had never been switched on</q12>. <s13>He</s13> <c13>has asked</c13> <a13>the council</a13> <q13>why</q13>.

<s14>Coun Neville Brearcliffe, the authority’s cabinet member for climate</s14>, <c14>blamed</c14> <q14>the Government</q14>. <s15>The Labour councillor</s15> <c15>said</c15> <q15>£4m which had been pencilled in for the scheme was diverted to the South in last year’s review</q15>.

“<q16>If this was Henley they’d have had it built by Michaelmas,</q16>” <s16>he</s16> <c16>told</c16> <a16>The Yorkshire Post</a16>.

<s17>The Department for Environment, Food and Rural Affairs</s17> <c17>rejected</c17> <q17>the claim</q17>. <s18>A spokesman</s18> <c18>said</c18>: “<q18>No funding has been taken away from Calderdale. We are investing a record £2.65bn in flood defences over two years.</q18>”

<s25>He</s25> <c25>did not say</c25> <q25>how much of it would be spent in the valley</q25>.

Insurers are not waiting. <s19>Jean Micklebring</s19>, whose family has run the Packhorse Inn since 1974, <c19>said</c19> <q19>her premium had gone up to £11,400, with an excess of £50,000</q19>. <s20>Her broker</s20> <c20>advised</c20> <a20>her</a20> <q20>to put it in buckets instead</q20>.

“<q21>I laughed, and then I realised he meant it,</q21>” <s21>she</s21> <c21>said</c21>.

Another public meeting will be held at St Michael’s Church hall next Thursday at 7pm. <s22>A notice on the door</s22> <c22>asks</c22> <a22>residents</a22> <q22>to bring their own chairs</q22>: the last lot were ruined in February.

Mr Ormondroyd will be there, weather permitting. <s23>He</s23> <c23>is thinking</c23> of <q23>moving the shop up the hill to Heptonstall</q23>, although <s26>his mother</s26> <c26>refuses</c26> <q26>to be moved</q26>. “<q24>She says <n24>we’ve been here since 1922 and it’s the river that should shift</n24>,</q24>” <s24>he</s24> <c24>said</c24>.
-----
1 | direct | - | PERSON | none
2 | direct | Brian Ormondroyd | PERSON | title
3 | attitude | Brian Ormondroyd | PERSON | surname
4 | indirect | report to Calderdale Council | DOCUMENT | document
5 | mixed | report to Calderdale Council | DOCUMENT | document
6 | mixed | Environment Agency | ORG | organisation
7 | direct | Philippa Hebblethwaite | PERSON | name
8 | indirect | Philippa Hebblethwaite | PERSON | pronoun
9 | mixed | Dorothy Ackersley | PERSON | title
10 | direct | Dorothy Ackersley | PERSON | pronoun
11 | attitude | Dorothy Ackersley | PERSON | surname
12 | indirect | Kashif Mirpuri | PERSON | name
13 | indirect | Kashif Mirpuri | PERSON | pronoun
14 | indirect | Neville Brearcliffe | PERSON | name
15 | indirect | Neville Brearcliffe | PERSON | title
16 | direct | Neville Brearcliffe | PERSON | pronoun
17 | indirect | Department for Environment, Food and Rural Affairs | ORG | organisation
18 | direct | Department for Environment, Food and Rural Affairs | ORG | organisation
19 | indirect | Jean Micklebring | PERSON | name
20 | indirect | Her broker | PERSON | title
21 | direct | Jean Micklebring | PERSON | pronoun
22 | indirect | notice on the door | DOCUMENT | document
23 | attitude | Brian Ormondroyd | PERSON | pronoun
24 | direct | Brian Ormondroyd | PERSON | pronoun
25 | attitude | Department for Environment, Food and Rural Affairs | ORG | pronoun
26 | attitude | mother | PERSON | title
entity | PERSON | Brian Ormondroyd | Mr Ormondroyd | butcher | -
entity | PERSON | Philippa Hebblethwaite | - | area director for Yorkshire | Environment Agency
entity | PERSON | Dorothy Ackersley | Mrs Ackersley | headteacher | Mytholmroyd Flood Wardens
entity | PERSON | Kashif Mirpuri | - | deputy | Mytholmroyd Flood Wardens
entity | PERSON | Neville Brearcliffe | Coun Neville Brearcliffe | cabinet member for climate | Calderdale Council
entity | PERSON | Jean Micklebring | - | - | -
entity | ORG | Calderdale Council | - | - | -
entity | ORG | Environment Agency | - | - | -
entity | ORG | Mytholmroyd Flood Wardens | - | - | -
entity | ORG | Government | - | - | -
entity | ORG | The Yorkshire Post | - | - | -
entity | ORG | Department for Environment, Food and Rural Affairs | - | - | -
entity | ORG | Lords | - | - | -
entity | ORG | Packhorse Inn | - | - | -
entity | NORP | Labour | - | - | -
entity | LOC | Calder Valley | - | - | -
entity | LOC | Scarr Lane | - | - | -
entity | LOC | Mytholmroyd | - | - | -
entity | LOC | Burnley Road | - | - | -
entity | LOC | Yorkshire | - | - | -
entity | LOC | Halifax | - | - | -
entity | LOC | South | - | - | -
entity | LOC | Henley | - | - | -
entity | LOC | Calderdale | - | - | -
entity | LOC | St Michael’s Church | - | - | -
entity | LOC | Heptonstall | - | - | -
meta | ‘We can’t keep mopping out every winter’: valley town waits on £26m flood wall | - | Harriet Pikethall
