'<q1>HE MEASURED MY CAR WITH A FISH SLICE</q1>': Neighbours at war over six inches of kerb

By Shona Galbraith

A parking war on a quiet cul-de-sac has ended with one neighbour in court, another on blood pressure tablets and a councillor chased down a path by a goose.

Dad-of-two Craig Mulholland, 44, and retired gas fitter Eddie Pollock used to share a hedge trimmer. Now the pair communicate only by laminated note.

<s2>Craig</s2> <c2>claims</c2> <q2>his life in Larkfield Crescent, Dunmarnock, has been "hell on wheels" since he bought a second-hand camper van in 2022</q2>.

"<q3>He's out there every morning in his dressing gown,</q3>" <s3>the warehouse manager</s3> <c3>fumed</c3>. "<q3>One day he measured my car with a fish slice. I've got it on the doorbell camera.</q3>"

But <s4>Eddie, 73</s4>, <c4>insists</c4> <q4>the van hangs six inches over his dropped kerb and stops him getting his wife's wheelchair to the road</q4>.

<s5>He</s5> <c5>told</c5> <a5>the Record</a5>: "<q5>I asked him nicely for 14 months. Then I asked him in capitals.</q5>"

The first of those notes was tucked under a wiper in May last year. <s6>It</s6> <c6>read</c6>: "<q6>YOU ARE NOT ON HOLIDAY. SHIFT IT.</q6>"

<s7>Craig's partner Leanne</s7> <c7>reckons</c7> <q7>they've had 40 since</q7>. <s8>The dental nurse</s8> <c8>said</c8> <q8>their daughter, nine, is now too scared to fetch her ball from next door</q8>.

"<q9>She'd rather have a new ball,</q9>" <s9>Leanne</s9> <c9>added</c9>. "<q9>That's £4.99 a time.</q9>"

Matters came to a head in August when a wing mirror was found in a wheelie bin. Eddie was charged with vandalism and appeared at Kilbracken Sheriff Court last week, where he was admonished.

<s10>Sheriff Isobel Drummond-Kerr</s10> <c10>told</c10> <a10>him</a10> <q10>he had behaved "like a toddler with a bus pass"</q10>. <s11>She</s11> <c11>ordered</c11> <a11>him</a11> <q11>to pay his neighbour £85</q11>.

<s12>His lawyer, Fraser Auld</s12>, <c12>said</c12> <q12>the pensioner was sorry and had been "at the end of a very long tether"</q12>.

Step forward Labour councillor Bernadette Coyle, who tried to broker a truce over tea and fruit loaf. <s14>The 61-year-old</s14> <c14>suggested</c14> <q14>painting a white line between the two drives</q14>. A date was set, but the two men fell out over who should hold the brush.

"<q15>I did the bin strike. I did the incinerator,</q15>" <s15>Ms Coyle</s15> <c15>said</c15>. "<q15>I have never in my life met anything like these two.</q15>"

It was as she left the Pollocks' that she met Gerald, Eddie's pet goose. <s16>The councillor</s16> <c16>does not want</c16> <q16>the bird put down</q16>.

"<q17>He was the only one who told me straight what he thought,</q17>" <s17>she</s17> <c17>joked</c17>.

"<q26>And he only needed to say it once.</q26>"

<s18,19>East Braeside Council</s18,19> <c18>confirmed</c18> <q18>it had received 112 complaints about the street in two years</q18> but <c19>denied</c19> <q19>ignoring them</q19>.

<s20>A spokesman</s20> <c20>said</c20>: "<q20>Our roads officers have visited on nine occasions and found no vehicle causing an obstruction. We would encourage both households to consider mediation.</q20>"

That cuts no ice with others in the crescent. <s21>Mary Rafferty</s21>, who is 88 and has lived at No7 since the houses were built, <c21>wants</c21> <q21>the whole lot fined</q21>. <s22>She</s22> <c22>fears</c22> <q22>the row has knocked thousands off her home</q22>.

A man walking a spaniel was blunter. "<q23>Bang their heads together,</q23>" <s23>he</s23> <c23>said</c23>.

Yesterday the van stood in its usual spot with a tape measure lying on the bonnet. <s24>Eddie</s24> <c24>will not say</c24> <q24>whether it is his</q24>.

"<q25>It's a free country,</q25>" <s25>he</s25> <c25>shrugged</c25>. "<q25>Folk can measure what they like.</q25>"
-----
1 | direct | Craig Mulholland | PERSON | none
2 | mixed | Craig Mulholland | PERSON | name
3 | direct | Craig Mulholland | PERSON | title
4 | indirect | Eddie Pollock | PERSON | name
5 | direct | Eddie Pollock | PERSON | pronoun
6 | direct | first of those notes | DOCUMENT | pronoun
7 | indirect | Leanne | PERSON | name
8 | indirect | Leanne | PERSON | title
9 | direct | Leanne | PERSON | name
10 | mixed | Isobel Drummond-Kerr | PERSON | name
11 | indirect | Isobel Drummond-Kerr | PERSON | pronoun
12 | mixed | Fraser Auld | PERSON | name
14 | indirect | Bernadette Coyle | PERSON | title
15 | direct | Bernadette Coyle | PERSON | surname
16 | attitude | Bernadette Coyle | PERSON | title
17 | direct | Bernadette Coyle | PERSON | pronoun
26 | direct | Bernadette Coyle | PERSON | none
18 | indirect | East Braeside Council | ORG | organisation
19 | indirect | East Braeside Council | ORG | organisation
20 | direct | East Braeside Council | ORG | organisation
21 | attitude | Mary Rafferty | PERSON | name
22 | attitude | Mary Rafferty | PERSON | pronoun
23 | direct | man walking a spaniel | PERSON | pronoun
24 | attitude | Eddie Pollock | PERSON | name
25 | direct | Eddie Pollock | PERSON | pronoun
entity | PERSON | Craig Mulholland | - | warehouse manager | -
entity | PERSON | Eddie Pollock | - | retired gas fitter | -
entity | PERSON | Leanne | - | dental nurse | -
entity | PERSON | Isobel Drummond-Kerr | Sheriff Isobel Drummond-Kerr | Sheriff | Kilbracken Sheriff Court
entity | PERSON | Fraser Auld | - | lawyer | -
entity | PERSON | Bernadette Coyle | Ms Coyle | councillor | Labour
entity | PERSON | Mary Rafferty | - | - | -
entity | ORG | Record | - | - | -
entity | ORG | Labour | - | - | -
entity | ORG | East Braeside Council | - | - | -
entity | ORG | Kilbracken Sheriff Court | - | - | -
entity | LOC | Larkfield Crescent | - | - | -
entity | LOC | Dunmarnock | - | - | -
meta | 'HE MEASURED MY CAR WITH A FISH SLICE': Neighbours at war over six inches of kerb | - | Shona Galbraith
