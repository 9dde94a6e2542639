<q15>New regional freight hub to bring 340 jobs to Dubbo</q15>, <s15>developer</s15> <c15>says</c15>

Construction of a $190 million freight hub on the outskirts of Dubbo will begin in March, with the first trains due in 2028.

The Inland Crossroads terminal will cover 60 hectares beside the Newell Highway and will be built by Kestrel Rail Partners, a joint venture between two superannuation funds.

<s1>Kestrel chief executive Anneliese Brandt</s1> <c1>said</c1> <q1>the project would take 80,000 truck movements a year off western NSW roads</q1>.

‘<q2>Regional Australia grows the food and then queues behind it,</q2>’ <s2>Ms Brandt</s2> <c2>said</c2>. ‘<q2>This hub is about moving grain, cotton and meat the smart way.</q2>’

‘<q3>Dubbo is the obvious place. It has the line, the land and the people.</q3>’

<s4>The company</s4> <c4>expects</c4> <q4>340 jobs during construction and 120 once the terminal is open</q4>. <s5>It</s5> <c5>has committed to</c5> <q5>filling a third of its apprenticeships locally</q5>.

<s6>Mayor Trevor Nugent</s6> <c6>welcomed</c6> <q6>the announcement</q6>, which <s7>he</s7> <c7>described</c7> as ‘<q7>the best news this city has had since the zoo</q7>’.

<s8>Wiradjuri elder Aunty Lorraine Peckham</s8>, whose people hold cultural ties to the site, <c8>said</c8> <q8>she had been consulted from the beginning</q8>. ‘<q9>They walked the country with us before they drew a line on it,</q9>’ <s9>she</s9> <c9>said</c9>. ‘<q9>That doesn’t happen every day.</q9>’

<q10>Two scarred trees will be fenced and preserved</q10>, <c10>according to</c10> <s10>the development application</s10>.

Not all neighbours are convinced. <s11>Grazier Hugh Castleton</s11>, whose property adjoins the rail line, <c11>is worried</c11> <q11>the terminal will run through the night</q11>. ‘<q12>My ewes lamb in that paddock,</q12>’ <s12>he</s12> <c12>said</c12>. ‘<q12>Nobody’s told me who I ring at 2am.</q12>’

<s13>Kestrel</s13> <c13>said</c13> <q13>noise walls would be built on the eastern boundary</q13>. <s14>A spokeswoman</s14> <c14>added</c14> that <q14>a hotline would be staffed ‘at all hours’</q14>.

Submissions on the development application close on February 28. Plans can be viewed at the council’s Church Street office.
-----
1 | indirect | Anneliese Brandt | PERSON | name
2 | direct | Anneliese Brandt | PERSON | surname
3 | direct | Anneliese Brandt | PERSON | none
4 | attitude | Kestrel Rail Partners | ORG | organisation
5 | indirect | Kestrel Rail Partners | ORG | pronoun
6 | indirect | Trevor Nugent | PERSON | name
7 | mixed | Trevor Nugent | PERSON | pronoun
8 | indirect | Lorraine Peckham | PERSON | name
9 | direct | Lorraine Peckham | PERSON | pronoun
10 | indirect | development application | DOCUMENT | document
11 | attitude | Hugh Castleton | PERSON | name
12 | direct | Hugh Castleton | PERSON | pronoun
13 | indirect | Kestrel Rail Partners | ORG | organisation
14 | mixed | Kestrel Rail Partners | ORG | organisation
15 | indirect | Kestrel Rail Partners | ORG | organisation
meta | New regional freight hub to bring 340 jobs to Dubbo, developer says | - | -
entity | LOC | Dubbo | - | - | -
entity | LOC | Newell Highway | - | - | -
entity | ORG | Kestrel Rail Partners | Kestrel | - | -
entity | PERSON | Anneliese Brandt | Ms Brandt; Brandt | chief executive | Kestrel Rail Partners
entity | LOC | NSW | - | - | -
entity | LOC | Australia | - | - | -
entity | PERSON | Trevor Nugent | Mayor Trevor Nugent; Nugent | Mayor | -
entity | NORP | Wiradjuri | - | - | -
entity | PERSON | Lorraine Peckham | Aunty Lorraine Peckham | elder | -
entity | PERSON | Hugh Castleton | Castleton | Grazier | -
entity | LOC | Church Street | - | - | -
entity | LOC | Inland Crossroads | - | - | -
