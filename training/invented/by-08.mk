Tarmon Lad swoops to land Kilmoyle National as Devane feels the stewards’ lash

Aonghus Feerick at Kilmoyle

TARMON LAD came from a different parish to win the Kilmoyle National yesterday and left <s1>his trainer, Nuala Hession</s1>, <c1>wondering aloud</c1> <q1>if she was “allowed to cry before the weigh-in”</q1>.

The 14-1 shot was last but two turning in under 20-year-old Seanie Quirke, and still had eight lengths to find at the final fence. He collared the 9-4 favourite, Doctor Ferns, with a stride to spare.

<s2>Quirke, a 5lb claimer from Ballyhale</s2>, <c2>admitted</c2> <q2>he had believed he was “riding for fifth and a sandwich”</q2>.

“<q3>Nuala told me to forget about the race till the hedge by the hurling pitch,</q3>” <s3>the young man</s3> <c3>said</c3>. “<q3>I forgot a bit too well.</q3>”

Hession, who trains 11 horses on her late father’s land at Tarmon Cross, shook her head. <s4>She</s4> <c4>was adamant</c4> that <q4>the ride had been “as cold as you like”</q4>.

<q5>The horse had been “walking like a docker” until the rain came</q5>, <s5>she</s5> <c5>said</c5>, and <s6>she</s6> now <c6>intends</c6> <q6>to give him one more run, at Punchestown or Auteuil</q6>.

The €200,000 prize was put up by Ballintubber Foods, whose chairman, Gus Mannion, had backed the second.

There was less cheer in the Devane camp. The favourite’s rider got four days for his use of the whip. <s7>The stewards</s7> <c7>found</c7> <q7>he had struck Doctor Ferns “twice after the point where it could do any good”</q7>.

<s8,9>Mark Devane</s8,9> <c8>accepted</c8> <q8>the ban</q8>, but <c9>told</c9> <a9>RTÉ</a9> that <q9>he had been “steering, not beating”</q9>. His father took it worse.

Larry Devane trains the horse for the Six Pints Syndicate, and has won this race five times. <s10,11>The 71-year-old</s10,11> <c10>called</c10> the inquiry “<q10>a bus tour</q10>” and <c11>vowed</c11> <q11>to bring an appeal to the Irish Horseracing Regulatory Board (IHRB)</q11>.

“<q12>Forty-four years I’m coming here,</q12>” <s12>he</s12> <c12>said</c12>. “<q12>They used to give you tea.</q12>”

His son, standing beside him, looked at his boots. <s13>He</s13> <c13>declined to say</c13> <q13>whether he would put his name to any appeal</q13>.

<s14>The stewards’ secretary, Philomena Gilchrist</s14>, <c14>defended</c14> <q14>the panel</q14>. <q15>Its members had watched the film from three angles</q15>, <s15>she</s15> <c15>pointed out</c15>, <q15>and had listened to the jockey “at some length”</q15>.

Third was the Somerset raider Ask The Bishop. <s16,17>His trainer, Toby Harcastle-Venn</s16,17>, <c16>thanked</c16> the ground staff for “<q16>a proper bit of jumping turf</q16>” and <c17>suggested</c17> that <q17>clerks of the course at Wincanton and Chepstow come over “with notebooks”</q17>.

A fall at the ninth brought down three. Kieran Tuohy was taken to University Hospital Galway with a suspected broken collarbone. <s18>His agent</s18> later <c18>reported</c18> that <q18>he was “sore, bored and asking for chips”</q18>.

<q19>All three horses got up “none the worse”</q19>, <c19>according to</c19> <s19>the course vet</s19>.

Bookmakers were smiling. <s20>A spokesman for Kearney Bet</s20>, which stood to lose €1.1m on the favourite, <c20>likened</c20> the finish to “<q20>Christmas in a wellington</q20>”. <s21>The firm</s21> <c21>expects</c21> <q21>“a stampede” for the winner at Aintree</q21>.

Earlier, the mares’ hurdle fell to Miss Gullane, owned by the country band Slow Tide. <s22>Their singer, Declan Moylan</s22>, <c22>joked</c22> that <q22>she was “the only one of us who can hold a line”</q22>.

As for the hero, he was led home through Tarmon Cross by a neighbour’s child. <s23>A cardboard sign at Hession’s gate</s23> <c23>read</c23>: “<q23>Slow down. Champion grazing.</q23>” <s24>She</s24> <c24>swore</c24> <q24>she had not put it up</q24>.

“<q25>But I’m not taking it down,</q25>” <s25>the trainer</s25> <c25>added</c25>.
-----
1 | mixed | Nuala Hession | PERSON | name
2 | mixed | Seanie Quirke | PERSON | surname
3 | direct | Seanie Quirke | PERSON | title
4 | mixed | Nuala Hession | PERSON | pronoun
5 | mixed | Nuala Hession | PERSON | pronoun
6 | attitude | Nuala Hession | PERSON | pronoun
7 | mixed | stewards | GROUP | group
8 | indirect | Mark Devane | PERSON | name
9 | mixed | Mark Devane | PERSON | name
10 | mixed | Larry Devane | PERSON | title
11 | indirect | Larry Devane | PERSON | title
12 | direct | Larry Devane | PERSON | pronoun
13 | attitude | Mark Devane | PERSON | pronoun
14 | indirect | Philomena Gilchrist | PERSON | name
15 | mixed | Philomena Gilchrist | PERSON | pronoun
16 | mixed | Toby Harcastle-Venn | PERSON | name
17 | mixed | Toby Harcastle-Venn | PERSON | name
18 | mixed | His agent | PERSON | title
19 | mixed | course vet | PERSON | title
20 | mixed | Kearney Bet | ORG | organisation
21 | mixed | Kearney Bet | ORG | organisation
22 | mixed | Declan Moylan | PERSON | name
23 | direct | cardboard sign at Hession’s gate | DOCUMENT | document
24 | indirect | Nuala Hession | PERSON | pronoun
25 | direct | Nuala Hession | PERSON | title
entity | PERSON | Nuala Hession | Hession; Nuala | trainer | -
entity | PERSON | Seanie Quirke | Quirke | claimer | -
entity | PERSON | Gus Mannion | - | chairman | Ballintubber Foods
entity | PERSON | Mark Devane | Devane | rider | -
entity | PERSON | Larry Devane | - | trainer | -
entity | PERSON | Philomena Gilchrist | - | stewards’ secretary | -
entity | PERSON | Toby Harcastle-Venn | - | trainer | -
entity | PERSON | Kieran Tuohy | - | - | -
entity | PERSON | Declan Moylan | - | singer | Slow Tide
entity | ORG | Ballintubber Foods | - | - | -
entity | ORG | RTÉ | - | - | -
entity | ORG | Six Pints Syndicate | - | - | -
entity | ORG | Irish Horseracing Regulatory Board | IHRB | - | -
entity | ORG | University Hospital Galway | - | - | -
entity | ORG | Kearney Bet | - | - | -
entity | ORG | Slow Tide | - | - | -
entity | LOC | Ballyhale | - | - | -
entity | LOC | Tarmon Cross | - | - | -
entity | LOC | Punchestown | - | - | -
entity | LOC | Auteuil | - | - | -
entity | LOC | Somerset | - | - | -
entity | LOC | Wincanton | - | - | -
entity | LOC | Chepstow | - | - | -
entity | LOC | Aintree | - | - | -
meta | Tarmon Lad swoops to land Kilmoyle National as Devane feels the stewards’ lash | - | Aonghus Feerick
