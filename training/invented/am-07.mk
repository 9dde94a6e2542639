Halcyon Lane out of Guineas as Dangerfield counts cost of virus

By Seb Whitlock at Newmarket

Halcyon Lane, the ante-post favourite for the 2,000 Guineas, will miss the Classic after <s1>his trainer, Oonagh Dangerfield</s1>, <c1>revealed</c1> on Tuesday that <q1>a virus had gone through two of her three yards</q1>.

The colt won the Dewhurst by six lengths in October for the Irish owner Fintan Mulcahy-Price, whose maroon silks were first seen at Listowel. He was as short as 6-4 with Betmarch and Price’s.

“<q2>He coughed on Sunday, he coughed on Monday and he scoped dirty this morning,</q2>” <c2>said</c2> <s2>Dangerfield</s2>, standing in the rain outside Saville Lodge on the Bury Road. “<q2>You can’t argue with a horse’s lungs.</q2>”

<s3>She</s3> <c3>had hoped</c3> <q3>to send 14 runners to the Craven meeting</q3>. Now there will be three, all from the small yard at Exning run by her son Barnaby, known on the Heath as “<x>Tuppence</x>”.

<s4>Mulcahy-Price</s4>, who paid 1.2 million guineas for the colt at Tattersalls, <c4>said</c4> <q4>he was “gutted for Oonagh’s lads”</q4>. <q5>The Derby at Epsom</q5>, <s5>the Limerick-born builder</s5> <c5>believes</c5>, <q5>is still possible</q5>.

Bookmakers were quicker than vets. <s6>Betmarch</s6> <c6>reported</c6> <q6>“a landslide” for Desert Banks</q6>, trained in Chantilly by Anselme de Kerguelen. The firm cut him to 3-1 from 7s. <s7>Price’s</s7> <c7>promised</c7> <q7>to refund all ante-post stakes on the favourite</q7>.

De Kerguelen has been there before. “<q9>I have had the same, in 2016, with Orbaneja,</q9>” <s9>the Frenchman</s9> <c9>told</c9> <a9>Racing Daily</a9>. “<q9>You wake and the whole stable is singing, but it is coughing.</q9>”

Dangerfield, 58, took over Saville Lodge from her father, Major Dick Church, in 1999. She has saddled nine Group One winners, among them Wykeham Court, who landed the Arc at 33-1 under Kieren York, and the mare Miss Halifax.

York has ridden Halcyon Lane in all four starts. <s10>He</s10> <c10>declined to say</c10> <q10>whether he would switch to the Godolphin second string, Emirate Rose</q10>.

<s11>The British Horseracing Authority</s11> <c11>said</c11> <q11>it had been told of the outbreak and had sent a team to Newmarket</q11>. <s12>Its chief vet, Dr Sunniva Field</s12>, <c12>asked</c12> <a12>neighbouring yards</a12> <q12>to stay off Warren Hill until Friday</q12>.

That did not please everyone. <s13>Walter Pasco</s13>, who trains 40 at Norna Stables, <c13>called</c13> the request “<q13>a bit rich with four days’ notice</q13>”. <s14>The Jockey Club</s14>, which owns the gallops, <c14>confirmed</c14> that <q14>the hill remained open</q14>.

<q15>Equine herpes has been ruled out</q15>, <c15>according to</c15> <s15>Rossdale & Finch, the practice on Exeter Road</s15> that tested the string. <s16>The vets</s16> <c16>suspect</c16> <q16>a strain of influenza seen at Deauville last summer</q16>.

Stable staff have been working in masks since Sunday. <s17>The National Association of Racing Staff</s17> <c17>wants</c17> <q17>overtime paid at double rates</q17>.

Dangerfield had a simpler wish. “<q18>Sun,</q18>” <s18>she</s18> <c18>said</c18>, and went in to see to the colt.
-----
1 | indirect | Oonagh Dangerfield | PERSON | name
2 | direct | Oonagh Dangerfield | PERSON | surname
3 | attitude | Oonagh Dangerfield | PERSON | pronoun
4 | mixed | Fintan Mulcahy-Price | PERSON | surname
5 | attitude | Fintan Mulcahy-Price | PERSON | title
6 | mixed | Betmarch | ORG | organisation
7 | indirect | Price’s | ORG | organisation
9 | direct | Anselme de Kerguelen | PERSON | title
10 | attitude | Kieren York | PERSON | pronoun
11 | indirect | British Horseracing Authority | ORG | organisation
12 | indirect | Sunniva Field | PERSON | name
13 | mixed | Walter Pasco | PERSON | name
14 | indirect | Jockey Club | ORG | organisation
15 | indirect | Rossdale & Finch | ORG | organisation
16 | attitude | Rossdale & Finch | ORG | organisation
17 | attitude | National Association of Racing Staff | ORG | organisation
18 | direct | Oonagh Dangerfield | PERSON | pronoun
entity | PERSON | Oonagh Dangerfield | Dangerfield; Oonagh | trainer | -
entity | NORP | Irish | - | - | -
entity | PERSON | Fintan Mulcahy-Price | Mulcahy-Price | owner | -
entity | LOC | Listowel | - | - | -
entity | ORG | Betmarch | - | - | -
entity | ORG | Price’s | - | - | -
entity | LOC | Saville Lodge | - | - | -
entity | LOC | Bury Road | - | - | -
entity | LOC | Exning | - | - | -
entity | PERSON | Barnaby | Tuppence | - | -
entity | LOC | Heath | - | - | -
entity | ORG | Tattersalls | - | - | -
entity | LOC | Epsom | - | - | -
entity | LOC | Limerick | - | - | -
entity | LOC | Chantilly | - | - | -
entity | PERSON | Anselme de Kerguelen | De Kerguelen | - | -
entity | NORP | Frenchman | - | - | -
entity | ORG | Racing Daily | - | - | -
entity | PERSON | Dick Church | Major Dick Church | - | -
entity | PERSON | Kieren York | York | - | -
entity | ORG | Godolphin | - | - | -
entity | ORG | British Horseracing Authority | - | - | -
entity | LOC | Newmarket | - | - | -
entity | PERSON | Sunniva Field | Dr Sunniva Field | chief vet | British Horseracing Authority
entity | LOC | Warren Hill | - | - | -
entity | PERSON | Walter Pasco | - | - | Norna Stables
entity | ORG | Norna Stables | - | - | -
entity | ORG | Jockey Club | - | - | -
entity | ORG | Rossdale & Finch | - | - | -
entity | LOC | Exeter Road | - | - | -
entity | LOC | Deauville | - | - | -
entity | ORG | National Association of Racing Staff | - | - | -
meta | Halcyon Lane out of Guineas as Dangerfield counts cost of virus | - | Seb Whitlock
