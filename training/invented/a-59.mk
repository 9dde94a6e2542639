<s20>Rail boss</s20> ‘<q20>deeply sorry</q20>’ as inquiry opens

<s1>The head of Northlink</s1> <c1>has told</c1> <a1>an inquiry</a1> <q1>she is “deeply sorry” for a timetable change that left thousands of passengers stranded last May</q1>.

Giving evidence in Leeds, <s2>Vanessa Oyelowo-Hart</s2> <c2>said</c2> <q2>she had been assured by her own managers that enough drivers were trained</q2>.

<s3>She</s3> <c3>told</c3> <a3>the hearing</a3>: “<q3>We were not ready, and I should have known we were not ready.</q3>

“<q3>People missed funerals. People missed exams. I think about that every day.</q3>

“<q3>No timetable is worth that.</q3>”

Ms Oyelowo-Hart, who earned £410,000 last year, was asked by counsel to the inquiry, Jamal Prior KC, whether she had considered resigning.

“<q5>I considered it on the Tuesday,</q5>” <s5>she</s5> <c5>replied</c5>. “<q5>By the Wednesday I thought, somebody has to put this right, and it had better be the person who broke it.</q5>”

There were cries of “<q6>Rubbish!</q6>” from the public seats.

<a21>The inquiry</a21> <c21>has previously heard</c21> that <q21>71 trains were cancelled in a single hour on May 19</q21>. <s7>Travel watchdog RailVoice</s7> <c7>described</c7> it at the time as “<q7>the worst day since the railways began writing things down</q7>”.

<s8>Mr Prior</s8> <c8>suggested</c8> <q8>Northlink had “crossed its fingers and called it a plan”</q8>.

<s9>The witness</s9> <c9>disagreed</c9>: “<q9>There was a plan. It had the wrong numbers in it.</q9>”

Later, <s10>the rail minister, Connor Maddox</s10>, <c10>told</c10> <a10>reporters</a10> <q10>he retained “full confidence” in the company</q10>, although <s11>he</s11> <c11>declined</c11> <q11>to say the same of its chief executive</q11>.

Passenger Lucy Threlfall, 26, who missed her sister’s wedding, was at the hearing.

“<q13>She looked me in the eye, I’ll give her that,</q13>” <s13>she</s13> <c13>said</c13> outside.

“<q14>But I’ve seen the photographs. There’s a gap where I should be.</q14>”

The hearing was adjourned until Tuesday, when drivers’ leader Moses Flint is due to be called.
-----
21 | indirect | - | - | none
20 | mixed | Vanessa Oyelowo-Hart | PERSON | title
1 | mixed | Vanessa Oyelowo-Hart | PERSON | title
2 | indirect | Vanessa Oyelowo-Hart | PERSON | name
3 | direct | Vanessa Oyelowo-Hart | PERSON | pronoun
5 | direct | Vanessa Oyelowo-Hart | PERSON | pronoun
6 | direct | - | - | none
7 | mixed | RailVoice | ORG | organisation
8 | mixed | Jamal Prior | PERSON | surname
9 | direct | Vanessa Oyelowo-Hart | PERSON | title
10 | mixed | Connor Maddox | PERSON | name
11 | attitude | Connor Maddox | PERSON | pronoun
13 | direct | Lucy Threlfall | PERSON | pronoun
14 | direct | Lucy Threlfall | PERSON | none
meta | Rail boss ‘deeply sorry’ as inquiry opens | - | -
entity | ORG | Northlink | - | - | -
entity | LOC | Leeds | - | - | -
entity | PERSON | Vanessa Oyelowo-Hart | Ms Oyelowo-Hart | head | Northlink
entity | PERSON | Jamal Prior | Mr Prior | counsel to the inquiry | -
entity | ORG | RailVoice | - | - | -
entity | PERSON | Connor Maddox | - | rail minister | -
entity | PERSON | Lucy Threlfall | - | Passenger | -
entity | PERSON | Moses Flint | - | drivers’ leader | -
