‘<q1>I was at the dentist</q1>’: Freighters deal their captain to Saskatoon

By Pete Janowski
Lakefront Journal

MILWAUKEE — Anders Holmqvist had a mouth full of gauze when the general manager called.

On Tuesday the Milwaukee Freighters sent their captain of nine seasons to the Saskatoon Drifters for center Theo Baptiste, a first-round pick in 2027 and cash, eight minutes before the trade deadline.

“<q2>I was at the dentist. Dana said it, and I said ‘<n2>Thank you,</n2>’ because what else do you say with half a face?</q2>” <s2>Holmqvist</s2> <c2>recalled</c2> in the driveway of his home in Larkin Bay. “<q2>Then I sat in the truck awhile.</q2>”

<s3>Dana Kowalczyk</s3>, hired away from Hartford in June, <c3>called</c3> it “<q3>the worst phone call of my life and the right one.</q3>” <s4>She</s4> <c4>would not discuss</c4> <q4>whether ownership had ordered the move</q4>.

Coach Marcel “<x>Moose</x>” Tremblay learned of it from a trainer at the morning skate. “<q5>Nobody asked me. I coach who shows up,</q5>” <c5>snapped</c5> <s5>Tremblay</s5>, who has a year left on his deal.

<s6>Owner Gil Prescott III</s6>, whose Prescott Foods makes the frozen pizzas sold at Harbor Trust Arena, <c6>denied</c6> <q6>meddling</q6>. “<q7>I sign checks,</q7>” <s7>he</s7> <c7>said</c7>. “<q7>I don't sign lineups.</q7>”

Yet <s8>a person with direct knowledge of the talks</s8> <c8>said</c8> <q8>Prescott told Kowalczyk before Thanksgiving to shed $6 million in payroll or shed herself</q8>. <s9>A second person</s9> <c9>described</c9> the owner as “<q9>a guy who thinks the salary cap is a tip.</q9>”

In the room, the mood was a wake's. <s10>Goaltender Pyry Lehtonen</s10> <c10>compared</c10> it to <q10>someone selling the kitchen out of your house</q10>. <s11>Defenseman Jalen Okafor-Reyes</s11> <c11>credited</c11> Holmqvist with <q11>teaching him to tie a tie and file taxes in two countries</q11>.

“<q12>My rookie year I slept in his basement,</q12>” <s12>Okafor-Reyes</s12> <c12>said</c12>. “<q12>His kids charged me rent.</q12>”

The 24-year-old, late of Boston College, is expected to wear the “<x>C</x>” on Thursday against St. Paul.

<s13>Rolf Ekstrand of Polar Sports Group</s13>, who represents Holmqvist, <c13>insisted</c13> <q13>his client had waived his no-trade clause freely, if “with one hand over his eyes.”</q13> Later <s14>the agent</s14> <c14>texted</c14>: “<q14>He's 34. He wants a ring.</q14>”

Saskatoon could not hide its glee.

“<q15>We've been losing to him for nine years,</q15>” <c15>said</c15> <s15>Drifters president Shauna Littlechild</s15>. “<q15>It got old.</q15>”

“<q16>Also, have you seen our power play?</q16>”

<s17>She</s17> <c17>hopes</c17> <q17>to have him in uniform Saturday in Quebec</q17>, immigration paperwork permitting.

<s18>Baptiste, 23, a Haitian American with 11 goals and a reputation for missing buses</s18>, <c18>posted</c18> two words on his account: “<q18>New sweater.</q18>”

Outside the arena, <s19>a bedsheet</s19> <c19>read</c19>: “<q19>SELL THE TEAM, NOT THE CAPTAIN.</q19>” <s20>Season-ticket holder Marge Dietz, 77</s20>, <c20>wants</c20> <q20>her money back</q20>. “<q21>I've buried two husbands and a Zamboni driver, and this is worse,</q21>” <s21>she</s21> <c21>told</c21> <a21>the Journal</a21>.

<s22>The NHL</s22> <c22>confirmed</c22> late Tuesday that <q22>the deal was complete</q22>. Milwaukee, which lost to Winnipeg, 5-1, on Sunday, has dropped 11 of 13 and sits below even Columbus.

Tremblay, who coached juniors in Rimouski before the club found him, was asked on his way to the bus if he would be back in the fall.

“<q23>Ask Gil,</q23>” <s23>he</s23> <c23>said</c23>.
-----
1 | direct | Anders Holmqvist | PERSON | none
2 | direct | Anders Holmqvist | PERSON | surname
3 | mixed | Dana Kowalczyk | PERSON | name
4 | attitude | Dana Kowalczyk | PERSON | pronoun
5 | direct | Marcel “Moose” Tremblay | PERSON | surname
6 | indirect | Gil Prescott III | PERSON | name
7 | direct | Gil Prescott III | PERSON | pronoun
8 | indirect | person with direct knowledge of the talks | PERSON | title
9 | mixed | second person | PERSON | title
10 | indirect | Pyry Lehtonen | PERSON | name
11 | indirect | Jalen Okafor-Reyes | PERSON | name
12 | direct | Jalen Okafor-Reyes | PERSON | surname
13 | mixed | Rolf Ekstrand | PERSON | name
14 | direct | Rolf Ekstrand | PERSON | title
15 | direct | Shauna Littlechild | PERSON | name
16 | direct | Shauna Littlechild | PERSON | none
17 | attitude | Shauna Littlechild | PERSON | pronoun
18 | direct | Theo Baptiste | PERSON | surname
19 | direct | bedsheet | DOCUMENT | document
20 | attitude | Marge Dietz | PERSON | name
21 | direct | Marge Dietz | PERSON | pronoun
22 | indirect | NHL | ORG | organisation
23 | direct | Marcel “Moose” Tremblay | PERSON | pronoun
entity | PERSON | Anders Holmqvist | Holmqvist | captain | Milwaukee Freighters
entity | PERSON | Theo Baptiste | Baptiste | center | Saskatoon Drifters
entity | PERSON | Dana Kowalczyk | Kowalczyk; Dana | general manager | Milwaukee Freighters
entity | PERSON | Marcel “Moose” Tremblay | Tremblay | Coach | Milwaukee Freighters
entity | PERSON | Gil Prescott III | Prescott; Gil | Owner | Milwaukee Freighters
entity | PERSON | Pyry Lehtonen | - | Goaltender | -
entity | PERSON | Jalen Okafor-Reyes | Okafor-Reyes | Defenseman | -
entity | PERSON | Rolf Ekstrand | - | agent | Polar Sports Group
entity | PERSON | Shauna Littlechild | - | president | Saskatoon Drifters
entity | PERSON | Marge Dietz | - | Season-ticket holder | -
entity | ORG | Milwaukee Freighters | Freighters; Milwaukee | - | -
entity | ORG | Saskatoon Drifters | Saskatoon; Drifters | - | -
entity | ORG | Hartford | - | - | -
entity | ORG | Prescott Foods | - | - | -
entity | ORG | Boston College | - | - | -
entity | ORG | St. Paul | - | - | -
entity | ORG | Polar Sports Group | - | - | -
entity | ORG | Journal | - | - | -
entity | ORG | NHL | - | - | -
entity | ORG | Winnipeg | - | - | -
entity | ORG | Columbus | - | - | -
entity | NORP | Haitian American | - | - | -
entity | LOC | MILWAUKEE | - | - | -
entity | LOC | Larkin Bay | - | - | -
entity | LOC | Harbor Trust Arena | - | - | -
entity | LOC | Quebec | - | - | -
entity | LOC | Rimouski | - | - | -
meta | ‘I was at the dentist’: Freighters deal their captain to Saskatoon | - | Pete Janowski
