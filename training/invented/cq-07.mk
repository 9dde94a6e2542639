“<q1>Take it down or we will</q1>”: fence on the green splits village

By Pauline Stubbs

THE chairman of Great Amblow Parish Council walked out of Monday’s meeting after <s2>residents</s2> <c2>accused</c2> him of “<q2>stealing the green by the yard</q2>”.

Cllr Roger Haddow had been defending the 140-metre post-and-rail fence put up along Pound Lane in August to stop cars parking on the grass.

“<q3>I have given 22 years to this village and I will not be bawled at by people who came with their Agas,</q3>” <s3>he</s3> <c3>said</c3>, reaching for his cap.

More than 90 people had squeezed into the Coronation Hall. <s4>His sister-in-law, vice-chairman Cllr Wendy Haddow</s4>, took over and <c4>begged</c4> <a4>both sides</a4> <q4>to “let the kettle go off the boil”</q4>.

<s5>Cllr Mrs Haddow</s5> <c5>admitted</c5> <q5>the council had not sought consent from the Planning Inspectorate</q5>. <q6>Legal advice had been taken “informally, by telephone”</q6>, <c6>added</c6> <s6>the clerk, Delphine Achebe</s6>. <s7>She</s7> <c7>would not say</c7> <q7>who had been on the other end</q7>.

<s8>Minutes of the July meeting</s8> <c8>record</c8> only that “<q8>the Chairman would see to it</q8>”.

Hands Off Our Green was formed in the bar of the Plough last month and has 212 members. <s9>Its secretary, retired surveyor Mick Tolliver</s9>, <c9>reckons</c9> <q9>the posts stand 11ft over the boundary at the pump end</q9>.

“<q10>That’s not a fence, that’s an annexation,</q10>” <s10>Mr Tolliver</s10> <c10>told</c10> <a10>the Courier</a10>. <s11>He</s11> has written to Mid Wolds District Council and the Open Spaces Society <c11>demanding</c11> <q11>the fence be gone by Michaelmas</q11>.

<s12>The district council</s12> <c12>said</c12> <q12>an officer would visit “in due course”</q12>. <s13>The society</s13> <c13>described</c13> the case as “<q13>depressingly familiar</q13>”.

Not everybody is against it. Jean Pym, 83, of Pump Cottage, has lived opposite the horse chestnuts since 1966. <s14>The great-grandmother</s14> <c14>said</c14> <q14>her gate had been blocked on nine Sundays out of ten by drinkers from the Plough</q14>.

“<q15>One of them asked me to mind his dog,</q15>” <s15>she</s15> <c15>said</c15>. “<q15>I’ve still got it.</q15>”

The pub’s landlord, Gary Sisterson, pointed across the road. <s16>The publican</s16> <c16>claimed</c16> <q16>the culprits were parents from Amblow Rovers, who train on the Butts</q16>.

“<q17>Our under-nines can’t drive,</q17>” <c17>retorted</c17> <s17>the club’s chairwoman, Kelly Oduro</s17>. <q18>Rovers had twice asked the parish for a car park</q18>, <s18>she</s18> <c18>said</c18>, <q18>and twice been offered a bicycle rack</q18>.

<s19>A letter from solicitors Prewett Lamb, of Market Stainby</s19>, <c19>threatened</c19> <q19>“proceedings without further notice” if the drays of Larkin’s Brewery, which owns the Plough, were kept from the cellar hatch</q19>.

It fell to the Rector, the Rev Tobias Nkemelu, to raise a laugh. “<q20>The last time anybody fenced that green it was to keep the plague in,</q20>” <s20>he</s20> <c20>reminded</c20> <a20>them</a20>. <s21>The clergyman</s21> <c21>has offered</c21> <q21>to host talks at St Wulfram’s</q21>.

<s22>A plaque on the pump</s22> <c22>states</c22> that <q22>the land was given “to the people of Amblow for ever” by Lady Isolde Verrinder in 1921</q22>. <s23>A newer note in green biro on the fifth post</s23> <c23>reads</c23>: “<q23>Take it down or we will.</q23>”

Found on Tuesday mending a gate at Nab Farm, <s24>Cllr Haddow</s24> <c24>denied</c24> <q24>having resigned</q24>. <s25>The chairman</s25> <c25>intends</c25> <q25>to be in his seat on October 14, “with earplugs”</q25>.

<s26>Mrs Pym</s26> <c26>hopes</c26> <q26>the fence will see her out</q26>.
-----
1 | direct | newer note in green biro on the fifth post | DOCUMENT | none
2 | mixed | residents | GROUP | group
3 | direct | Roger Haddow | PERSON | pronoun
4 | mixed | Wendy Haddow | PERSON | name
5 | indirect | Wendy Haddow | PERSON | surname
6 | mixed | Delphine Achebe | PERSON | name
7 | attitude | Delphine Achebe | PERSON | pronoun
8 | mixed | Minutes of the July meeting | DOCUMENT | document
9 | attitude | Mick Tolliver | PERSON | name
10 | direct | Mick Tolliver | PERSON | surname
11 | indirect | Mick Tolliver | PERSON | pronoun
12 | mixed | Mid Wolds District Council | ORG | organisation
13 | mixed | Open Spaces Society | ORG | organisation
14 | indirect | Jean Pym | PERSON | title
15 | direct | Jean Pym | PERSON | pronoun
16 | indirect | Gary Sisterson | PERSON | title
17 | direct | Kelly Oduro | PERSON | name
18 | indirect | Kelly Oduro | PERSON | pronoun
19 | mixed | letter from solicitors Prewett Lamb | DOCUMENT | document
20 | direct | Tobias Nkemelu | PERSON | pronoun
21 | indirect | Tobias Nkemelu | PERSON | title
22 | mixed | plaque on the pump | DOCUMENT | document
23 | direct | newer note in green biro on the fifth post | DOCUMENT | document
24 | indirect | Roger Haddow | PERSON | surname
25 | mixed | Roger Haddow | PERSON | title
26 | attitude | Jean Pym | PERSON | surname
entity | PERSON | Roger Haddow | Cllr Roger Haddow; Cllr Haddow | chairman | Great Amblow Parish Council
entity | PERSON | Wendy Haddow | Cllr Wendy Haddow; Cllr Mrs Haddow | vice-chairman | Great Amblow Parish Council
entity | PERSON | Delphine Achebe | - | clerk | Great Amblow Parish Council
entity | PERSON | Mick Tolliver | Mr Tolliver | secretary | Hands Off Our Green
entity | PERSON | Jean Pym | Mrs Pym | - | -
entity | PERSON | Gary Sisterson | - | landlord | -
entity | PERSON | Kelly Oduro | - | chairwoman | Amblow Rovers
entity | PERSON | Tobias Nkemelu | Rev Tobias Nkemelu | Rector | -
entity | PERSON | Isolde Verrinder | Lady Isolde Verrinder | - | -
entity | ORG | Great Amblow Parish Council | - | - | -
entity | ORG | Planning Inspectorate | - | - | -
entity | ORG | Hands Off Our Green | - | - | -
entity | ORG | Courier | - | - | -
entity | ORG | Mid Wolds District Council | - | - | -
entity | ORG | Open Spaces Society | - | - | -
entity | ORG | Amblow Rovers | Rovers | - | -
entity | ORG | Prewett Lamb | - | - | -
entity | ORG | Larkin’s Brewery | - | - | -
entity | LOC | Pound Lane | - | - | -
entity | LOC | Coronation Hall | - | - | -
entity | LOC | Plough | - | - | -
entity | LOC | Pump Cottage | - | - | -
entity | LOC | Butts | - | - | -
entity | LOC | Market Stainby | - | - | -
entity | LOC | St Wulfram’s | - | - | -
entity | LOC | Amblow | - | - | -
entity | LOC | Nab Farm | - | - | -
meta | “Take it down or we will”: fence on the green splits village | - | Pauline Stubbs
