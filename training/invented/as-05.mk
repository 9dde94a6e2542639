Parents’ fury as school trust BANS hugging, haircuts and hash browns

By Felicity Drax-Amadi for the Daily Sentinel

When Kelly-Anne Dodd got a call at work from her son’s school, <s20>she</s20> <c20>feared</c20> <q20>he had been hurt</q20>.

In fact Kayden, 13, had been put in isolation for hugging his twin sister, Skye, on the steps of Gresley High.

‘<q1>Their nan had died on the Friday,</q1>’ <s1>the mother-of-three</s1> <c1>said</c1>. ‘<q1>He put his arms round her and a man with a walkie-talkie told them to break it up. I went mad.</q1>’

The £9million-a-year Beaconfire Academies Trust, which took over the Staffordshire secondary in September, has introduced 114 rules under a programme called Golden Silence. Gone are hugs, fringes below the eyebrow, Nike trainers, talking in the Tudor Block and the canteen’s hash browns.

<s2>A 40-page rulebook</s2> <c2>states</c2> that <q2>pupils must ‘track the speaker like a sunflower’</q2>. <s3>It</s3> also <c3>warns</c3> that <q3>sighing will be treated as defiance</q3>.

Now <s4>more than 600 parents in the market town of Aldersby</s4> <c4>are demanding</c4> that <q4>the trust hand the school back</q4>.

‘<q5>They’ve turned it into a prison with a salad bar,</q5>’ <c5>said</c5> <s5>Mrs Dodd’s husband Dwayne, 41, a driver for Wincanton</s5>. ‘<q5>My lad used to run to that gate.</q5>’

<s6>Mr Dodd</s6>, who was himself a pupil there under legendary head Clive Penny, <c6>plans</c6> <q6>to teach the twins at home in Heron Way</q6>.

Beaconfire runs 17 schools from Crewe to Kidderminster. Its £245,000-a-year chief executive, Dame Verity Crisp, was made a Dame Commander in last year’s New Year Honours, and drives a cherry-red Tesla with the number plate BEAC0N.

‘<q7>Warm-strict is not a slogan, it is a promise,</q7>’ <s7>she</s7> <c7>wrote</c7> in an email to parents on Monday.

‘<q8>Children in Aldersby deserve what children at Eton take for granted.</q8>’

<s9>Dame Verity</s9> <c9>refused to say</c9> <q9>how many pupils had been suspended</q9>. <q10>The figure was 212 in the autumn term alone</q10>, <c10>according to</c10> <s10>NASUWT branch secretary Gethin Sparrow</s10>.

<s11>Mr Sparrow</s11> <c11>said</c11> <q11>teachers were ‘in tears in the Co-op’</q11>. <s12>The union</s12> <c12>has not ruled out</c12> <q12>a strike</q12>.

Ofsted rated the school Requires Improvement in 2022, when it was run by the county council. <s13>The watchdog</s13> <c13>said</c13> <q13>it would visit before Easter</q13>. <s14>Local Labour MP Nadia Fairweather</s14> <c14>has written to</c14> <a14>Education ministers</a14> <q14>asking who at the Department approved the takeover</q14>.

Not everyone is cross. <s19>Florist Bronagh Pell</s19>, whose daughter Mercy is in Year 11, <c19>thinks</c19> <q19>others have short memories</q19>. ‘<q15>Last year they set fire to a supply teacher’s Fiesta,</q15>’ <s15>she</s15> <c15>said</c15>. ‘<q15>Now they open doors for me.</q15>’

<s16>Mr Penny, 79</s16>, <c16>admitted</c16> <q16>he had struggled to sleep since the sign bearing the school’s motto was taken down</q16>. ‘<q17>It said Be Kind,</q17>’ <c17>sighed</c17> <s17>the retired head</s17>. ‘<q17>I suppose that’s a detention now.</q17>’

<s18>A spokesman for the trust</s18> <c18>said</c18>: ‘<q18>Beaconfire does not comment on individual pupils. Physical affection is welcome off site.</q18>’
-----
1 | direct | Kelly-Anne Dodd | PERSON | title
2 | mixed | 40-page rulebook | DOCUMENT | document
3 | indirect | 40-page rulebook | DOCUMENT | pronoun
4 | indirect | more than 600 parents in the market town of Aldersby | GROUP | group
5 | direct | Dwayne | PERSON | name
6 | attitude | Dwayne | PERSON | surname
7 | direct | Verity Crisp | PERSON | pronoun
8 | direct | Verity Crisp | PERSON | none
9 | attitude | Verity Crisp | PERSON | name
10 | indirect | Gethin Sparrow | PERSON | name
11 | mixed | Gethin Sparrow | PERSON | surname
12 | attitude | NASUWT | ORG | organisation
13 | indirect | Ofsted | ORG | organisation
14 | indirect | Nadia Fairweather | PERSON | name
15 | direct | Bronagh Pell | PERSON | pronoun
16 | indirect | Clive Penny | PERSON | surname
17 | direct | Clive Penny | PERSON | title
18 | direct | Beaconfire Academies Trust | ORG | organisation
19 | attitude | Bronagh Pell | PERSON | name
20 | attitude | Kelly-Anne Dodd | PERSON | pronoun
entity | PERSON | Kelly-Anne Dodd | Mrs Dodd | - | -
entity | PERSON | Kayden | - | - | -
entity | PERSON | Skye | - | - | -
entity | PERSON | Dwayne | Mr Dodd | driver | Wincanton
entity | ORG | Gresley High | - | - | -
entity | ORG | Beaconfire Academies Trust | Beaconfire | - | -
entity | ORG | Wincanton | - | - | -
entity | PERSON | Clive Penny | Mr Penny | head | Gresley High
entity | PERSON | Verity Crisp | Dame Verity Crisp; Dame Verity | chief executive | Beaconfire Academies Trust
entity | ORG | Eton | - | - | -
entity | ORG | NASUWT | - | - | -
entity | PERSON | Gethin Sparrow | Mr Sparrow | branch secretary | NASUWT
entity | ORG | Co-op | - | - | -
entity | ORG | Ofsted | - | - | -
entity | ORG | Department | Education | - | -
entity | PERSON | Nadia Fairweather | - | MP | -
entity | PERSON | Bronagh Pell | - | Florist | -
entity | PERSON | Mercy | - | - | -
entity | NORP | Labour | - | - | -
entity | LOC | Staffordshire | - | - | -
entity | LOC | Tudor Block | - | - | -
entity | LOC | Aldersby | - | - | -
entity | LOC | Heron Way | - | - | -
entity | LOC | Crewe | - | - | -
entity | LOC | Kidderminster | - | - | -
meta | Parents’ fury as school trust BANS hugging, haircuts and hash browns | - | Felicity Drax-Amadi for the Daily Sentinel
