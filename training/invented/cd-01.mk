<q1>Flood quango 'forgot where it put the money'</q1>, <c1>says</c1> <s1>MP</s1>

Rhiannon Oduya
Political reporter, BBC News

<s2>The head of a government body</s2> set up to protect homes from flooding <c2>has admitted</c2> <q2>it cannot say how £31m of its grants were spent</q2>.

<s3>Sir Julian Thackwray, chief executive of Resilient Rivers England (RRE)</s3>, <c3>told</c3> <a3>the Environment, Food and Rural Affairs Committee</a3> <q3>he was "embarrassed, and rightly so" by its record-keeping</q3>.

But <s4>he</s4> <c4>denied</c4> that <q4>the quango, which has an annual budget of £212m, had become a "cash machine" for consultants</q4>.

<a5>MPs</a5> <c5>were told</c5> <q5>one scheme, at Thorpe Ings in Lincolnshire, had received its funding twice</q5>.

<s6>The committee's chairman, Liberal Democrat MP Alasdair Penrose</s6>, <c6>accused</c6> Sir Julian of "<q6>treating a public fund like a coat with a lot of pockets</q6>".

"<q7>You forgot where you put the money,</q7>" <s7>he</s7> <c7>said</c7>. "<q7>My constituents in Wenlow cannot forget where the water went.</q7>"

RRE was created in 2021 from parts of the Environment Agency and the now abolished Rivers Commission. Its headquarters in Wigan was opened by Dame Verity Osgood, who was environment secretary at the time.

In written evidence, <s8>the National Audit Office (NAO)</s8> <c8>said</c8> <q8>more than a third of project files were incomplete</q8>. <s9>It</s9> <c9>found</c9> <q9>no evidence of fraud</q9>.

<s10>The trade union Sentinel</s10>, which represents 400 RRE engineers, <c10>blamed</c10> "<q10>a merry-go-round of managers</q10>".

<q11>Staff had raised the alarm three times and been "treated like a nuisance"</q11>, <c11>according to</c11> <s11>its deputy general secretary, Jo Castellane</s11>.

There were tense exchanges when <s12>Labour MP Priya Ramanathan-Coe</s12> <c12>asked</c12> <q12>whether Sir Julian had ever visited Thorpe Ings</q12>.

"<q13>Not personally,</q13>" <s13>he</s13> <c13>replied</c13>.

"<q14>So you have paid for it twice and not seen it once,</q14>" <s14>the MP for Haltonbridge</s14> <c14>shot back</c14>.

<s15>Conservative committee member Sir Edwin Marsh-Hale</s15> <c15>questioned</c15> <q15>why consultants Dunmore Leith had been given a £4.2m contract without competition</q15>.

The firm, whose other clients include Network Rail and Bristol City Council, was founded by two former RRE directors.

<s16>Dunmore Leith</s16> <c16>told</c16> <a16>the BBC</a16> <q16>it had "met every deadline we were set"</q16>.

<s17,18>Sir Julian</s17,18> <c17>said</c17> <q17>he had no plans to resign</q17> but <c18>promised</c18> <q18>to publish a full list of payments by September</q18>.

<s19>The Department for Environment, Food and Rural Affairs (Defra)</s19> <c19>said</c19> <q19>an independent review would be led by the former Treasury mandarin Dame Olwen Tarrant</q19>.

<s20>A spokesperson</s20> <c20>added</c20>: "<q20>Every pound meant for flood defences must reach flood defences.</q20>"

Thorpe Ings has flooded four times since 2019. During Storm Gregor, 44 homes and the village's only pub, the Lord Nelson, were under a metre of water.

<s21>Margaret Kelk, 71</s21>, who lives on Staithe Lane, <c21>told</c21> <a21>BBC Radio Lincolnshire</a21> <q21>she wanted "a wall, not a review"</q21>.

"<q22>They have had two lots of money for us,</q22>" <s22>the retired school cook</s22> <c22>said</c22>. "<q22>I would settle for one.</q22>"

Dame Olwen is expected to report in the new year.
-----
1 | mixed | Alasdair Penrose | PERSON | title
2 | indirect | Julian Thackwray | PERSON | title
3 | mixed | Julian Thackwray | PERSON | name
4 | mixed | Julian Thackwray | PERSON | pronoun
5 | indirect | - | - | none
6 | mixed | Alasdair Penrose | PERSON | name
7 | direct | Alasdair Penrose | PERSON | pronoun
8 | indirect | National Audit Office | ORG | organisation
9 | indirect | National Audit Office | ORG | pronoun
10 | mixed | Sentinel | ORG | organisation
11 | mixed | Jo Castellane | PERSON | name
12 | indirect | Priya Ramanathan-Coe | PERSON | name
13 | direct | Julian Thackwray | PERSON | pronoun
14 | direct | Priya Ramanathan-Coe | PERSON | title
15 | indirect | Edwin Marsh-Hale | PERSON | name
16 | mixed | Dunmore Leith | ORG | organisation
17 | indirect | Julian Thackwray | PERSON | name
18 | indirect | Julian Thackwray | PERSON | name
19 | indirect | Department for Environment, Food and Rural Affairs | ORG | organisation
20 | direct | Department for Environment, Food and Rural Affairs | ORG | organisation
21 | mixed | Margaret Kelk | PERSON | name
22 | direct | Margaret Kelk | PERSON | title
entity | PERSON | Julian Thackwray | Sir Julian Thackwray; Sir Julian | chief executive | Resilient Rivers England
entity | PERSON | Alasdair Penrose | - | chairman | Environment, Food and Rural Affairs Committee
entity | PERSON | Verity Osgood | Dame Verity Osgood | environment secretary | -
entity | PERSON | Jo Castellane | - | deputy general secretary | Sentinel
entity | PERSON | Priya Ramanathan-Coe | - | MP | -
entity | PERSON | Edwin Marsh-Hale | Sir Edwin Marsh-Hale | committee member | Environment, Food and Rural Affairs Committee
entity | PERSON | Olwen Tarrant | Dame Olwen Tarrant; Dame Olwen | mandarin | -
entity | PERSON | Margaret Kelk | - | retired school cook | -
entity | ORG | Resilient Rivers England | RRE | - | -
entity | ORG | Environment, Food and Rural Affairs Committee | - | - | -
entity | ORG | Environment Agency | - | - | -
entity | ORG | Rivers Commission | - | - | -
entity | ORG | National Audit Office | NAO | - | -
entity | ORG | Sentinel | - | - | -
entity | ORG | Dunmore Leith | - | - | -
entity | ORG | Network Rail | - | - | -
entity | ORG | Bristol City Council | - | - | -
entity | ORG | BBC | - | - | -
entity | ORG | Department for Environment, Food and Rural Affairs | Defra | - | -
entity | ORG | Treasury | - | - | -
entity | ORG | BBC Radio Lincolnshire | - | - | -
entity | LOC | Thorpe Ings | - | - | -
entity | LOC | Lincolnshire | - | - | -
entity | LOC | Wenlow | - | - | -
entity | LOC | Wigan | - | - | -
entity | LOC | Haltonbridge | - | - | -
entity | LOC | Lord Nelson | - | - | -
entity | LOC | Staithe Lane | - | - | -
entity | NORP | Liberal Democrat | - | - | -
entity | NORP | Labour | - | - | -
entity | NORP | Conservative | - | - | -
meta | Flood quango 'forgot where it put the money', says MP | - | Rhiannon Oduya
