<q1>Cracked truss shuts Kettle Narrows rink 'for the season, maybe for good'</q1>

Kirsten Vandermeulen
Thistle River Advance

KETTLE NARROWS, Ont. — <q2>A cracked truss over centre ice has closed the Lachance Memorial Arena "for the season, maybe for good,"</q2> <s2>the town's chief administrator</s2> <c2>told</c2> <a2>council</a2> Monday night.

The crack was spotted by Zamboni driver Merv Toews after what <s3>he</s3> <c3>described</c3> as "<q3>a rifle shot</q3>" during a peewee practice on Jan. 18.

"<q4>I looked up and there was daylight,</q4>" <s4>Toews</s4> <c4>said</c4>.

Coach Amber-Lynn Desrosiers led 41 players out through the dressing rooms. Nobody was hurt.

Gurpreet Sandhar, who has run the town office since 2020, said little that councillors wanted to hear. <q5>Repairs would cost $3.8 million, a third of the annual budget</q5>, <s5>she</s5> <c5>reported</c5>, and <s6>the insurer, Great Muskeg Mutual</s6>, <c6>had refused</c6> <q6>to cover "any of it"</q6>.

<s7>Her nine-page brief</s7> <c7>says</c7> <q7>meltwater from a pipe boxed in during a 1994 renovation rotted the timbers from inside</q7>. <s8>An earlier inspection</s8>, carried out in 2016 by Pruss Hildebrand of Thunder Bay, <c8>rated</c8> the same trusses "<q8>fair.</q8>"

<s9>Coun. Dale Wickstrom</s9> <c9>demanded to know</c9> <q9>why nobody had looked at them since</q9>.

"<q10>We found money for a splash pad,</q10>" <c10>said</c10> <s10>the former Ice Hawks defenceman</s10>. "<q10>We found money for a fibreglass moose.</q10>"

<s11,12>Mayor Yvonne Petit-Kowal</s11,12> <c11>allowed</c11> that <q11>councils before hers had "kicked it down the road"</q11> and <c12>apologized</c12> to <a12>families</a12> for <q12>the short notice</q12>. But <s13>she</s13> <c13>ruled out</c13> <q13>a special levy</q13>, and <q14>Pruss Hildebrand's file would stay sealed on legal advice</q14>, <s14>she</s14> <c14>added</c14>.

<s15>Wickstrom</s15> <c15>promised</c15> <q15>to vote against every budget until it is opened</q15>.

The Kettle Narrows Ice Hawks, second in the Boreal Junior Hockey League after beating Atikwa 5-2, will play their last nine home dates in Dryberry, 94 kilometres away. <s16>The club</s16> <c16>expects</c16> <q16>to lose $60,000</q16>.

<s17>Its owner, Rod Fehr of Fehr Brothers Logging</s17>, <c17>is adamant</c17> <q17>there will be a team next fall</q17>.

<s18>The Kettle Narrows Minor Hockey Association</s18> <c18>told</c18> <a18>parents</a18> by email that <q18>fees would not be refunded until it knew how much ice it could rent</q18>.

"<q19>It's not about hockey,</q19>" <c19>said</c19> <s19>Desrosiers</s19>, whose daughter plays goal for the Lynx. "<q19>It's the only place in town that's warm and doesn't sell beer.</q19>"

<s20>Chief Lorna Skead of Obishkaa First Nation</s20> <c20>offered</c20> <q20>two nights a week at its rink, free</q20>.

"<q21>When our kids played there in the '80s they had to change in the car,</q21>" <s21>the chief</s21> <c21>recalled</c21>. "<q21>We don't do that to people.</q21>"

At Queen's Park, <s22>NDP MPP Sol Maracle</s22> <c22>urged</c22> <a22>the government</a22> <q22>to treat the closing as an emergency</q22>. <s23>The Ministry of Infrastructure</s23> <c23>noted</c23> that <q23>the next intake for rural roofs closes March 1</q23>.

Save the Lach, an online group started by two sisters on Dease Street, had 2,300 members by Tuesday. "<q24>My grandfather poured that slab,</q24>" <c24>reads</c24> <s24>its first post</s24>.

Bingo has moved to Loon Lake School. <q25>Public skating is cancelled</q25>, <s25>a sheet</s25> taped to the arena doors <c25>says</c25>. Underneath, <s26>somebody</s26> <c26>has pencilled</c26>: "<q26>Try the lake.</q26>"
-----
1 | mixed | Gurpreet Sandhar | PERSON | none
2 | mixed | Gurpreet Sandhar | PERSON | title
3 | mixed | Merv Toews | PERSON | pronoun
4 | direct | Merv Toews | PERSON | surname
5 | indirect | Gurpreet Sandhar | PERSON | pronoun
6 | mixed | Great Muskeg Mutual | ORG | organisation
7 | indirect | Her nine-page brief | DOCUMENT | document
8 | mixed | earlier inspection | DOCUMENT | document
9 | indirect | Dale Wickstrom | PERSON | name
10 | direct | Dale Wickstrom | PERSON | title
11 | mixed | Yvonne Petit-Kowal | PERSON | name
12 | indirect | Yvonne Petit-Kowal | PERSON | name
13 | attitude | Yvonne Petit-Kowal | PERSON | pronoun
14 | indirect | Yvonne Petit-Kowal | PERSON | pronoun
15 | indirect | Dale Wickstrom | PERSON | surname
16 | attitude | Kettle Narrows Ice Hawks | ORG | organisation
17 | indirect | Rod Fehr | PERSON | name
19 | direct | Amber-Lynn Desrosiers | PERSON | surname
20 | indirect | Lorna Skead | PERSON | name
21 | direct | Lorna Skead | PERSON | title
22 | indirect | Sol Maracle | PERSON | name
23 | indirect | Ministry of Infrastructure | ORG | organisation
24 | direct | its first post | DOCUMENT | document
25 | indirect | sheet taped to the arena doors | DOCUMENT | document
26 | direct | - | - | pronoun
18 | indirect | Kettle Narrows Minor Hockey Association | ORG | organisation
entity | PERSON | Merv Toews | Toews | Zamboni driver | -
entity | PERSON | Amber-Lynn Desrosiers | Desrosiers | Coach | -
entity | PERSON | Gurpreet Sandhar | - | chief administrator | -
entity | PERSON | Dale Wickstrom | Coun. Dale Wickstrom; Wickstrom | - | -
entity | PERSON | Yvonne Petit-Kowal | Mayor Yvonne Petit-Kowal | Mayor | -
entity | PERSON | Rod Fehr | - | owner | Kettle Narrows Ice Hawks
entity | PERSON | Lorna Skead | Chief Lorna Skead | Chief | Obishkaa First Nation
entity | PERSON | Sol Maracle | - | MPP | -
entity | ORG | Great Muskeg Mutual | - | - | -
entity | ORG | Pruss Hildebrand | - | - | -
entity | ORG | Kettle Narrows Ice Hawks | Ice Hawks | - | -
entity | ORG | Boreal Junior Hockey League | - | - | -
entity | ORG | Fehr Brothers Logging | - | - | -
entity | ORG | Kettle Narrows Minor Hockey Association | - | - | -
entity | ORG | Lynx | - | - | -
entity | ORG | Obishkaa First Nation | - | - | -
entity | LOC | Queen's Park | - | - | -
entity | ORG | Ministry of Infrastructure | - | - | -
entity | ORG | Save the Lach | - | - | -
entity | LOC | Kettle Narrows | KETTLE NARROWS | - | -
entity | LOC | Ont. | - | - | -
entity | LOC | Lachance Memorial Arena | - | - | -
entity | LOC | Thunder Bay | - | - | -
entity | ORG | Atikwa | - | - | -
entity | LOC | Dryberry | - | - | -
entity | LOC | Dease Street | - | - | -
entity | ORG | Loon Lake School | - | - | -
entity | NORP | NDP | - | - | -
meta | Cracked truss shuts Kettle Narrows rink 'for the season, maybe for good' | - | Kirsten Vandermeulen
