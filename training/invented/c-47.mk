Widow, 69, lost £212,000 to fake oil rig captain

<s1>A grandmother from Taunton</s1> who sold her bungalow to help a man she had never met <c1>has told</c1> <a1>the BBC</a1> <q1>she "just wanted somebody to say goodnight to"</q1>.

<s12>Marion Pellow</s12> <c12>thought</c12> <q12>she was in love with an oil rig captain called Brad</q12>. He was in fact a gang of at least five people in an office above a tyre shop.

"<q2>He remembered my hip operation. My own son didn't,</q2>" <s2>the 69-year-old</s2> <c2>said</c2>. "<q2>He'd write, '<n2>Did you do your stairs today, my angel?</n2>' and I had.</q2>"

<s3>Brad</s3> <c3>said</c3> <q3>he was stuck off Angola with a broken drill</q3>. <s4>He</s4> <c4>asked for</c4> <q4>£400</q4> at first. Over 14 months Mrs Pellow made 61 payments, among them one for a helicopter.

<s5>Her bank, Severn Mutual</s5>, <c5>warned</c5> <a5>her</a5> twice that <q5>the transfers looked suspicious</q5>. <s6>She</s6> <c6>told</c6> <a6>the cashier</a6> <q6>the money was for a conservatory</q6> because <s7>Brad</s7> <c7>had advised</c7> <a7>her</a7> <q7>to keep it private</q7>.

Her daughter-in-law, Precious, found the messages at Christmas while looking for a recipe. She rang the police from the pantry. "<q9>I said to Marion, '<n9>Mum, he's spelt Angola two ways,</n9>'</q9>" <s9>Precious</s9> <c9>said</c9>.

<s10>Det Con Rajan Pillai, of Avon and Somerset Police</s10>, <c10>said</c10> <q10>victims of romance fraud were "not foolish, they are farmed"</q10>. <s11>The detective</s11> <c11>believes</c11> <q11>the same group has targeted at least 40 women</q11>.

<s8>Severn Mutual</s8> has refunded half of the money and <c8>declined to say</c8> <q8>whether the rest would follow</q8>. <q13>Losses to such scams</q13>, <c13>according to</c13> <s13>trade body Lenders UK</s13>, <q13>reached £94m last year</q13>.

<s14>Campaigner Yvette Okolo-Hughes</s14> <c14>accused</c14> the industry of "<q14>paying for adverts instead of people</q14>".

The bungalow now belongs to a couple with a greyhound. Mrs Pellow rents a flat near the station, on the second floor, with no lift.

"<q15>I still do my stairs,</q15>" <s15>she</s15> <c15>said</c15>.
-----
1 | mixed | Marion Pellow | PERSON | title
2 | direct | Marion Pellow | PERSON | title
3 | indirect | Brad | PERSON | name
4 | indirect | Brad | PERSON | pronoun
5 | indirect | Severn Mutual | ORG | organisation
6 | indirect | Marion Pellow | PERSON | pronoun
7 | indirect | Brad | PERSON | name
8 | attitude | Severn Mutual | ORG | organisation
9 | direct | Precious | PERSON | name
10 | mixed | Rajan Pillai | PERSON | name
11 | attitude | Rajan Pillai | PERSON | title
12 | attitude | Marion Pellow | PERSON | name
13 | indirect | Lenders UK | ORG | organisation
14 | mixed | Yvette Okolo-Hughes | PERSON | name
15 | direct | Marion Pellow | PERSON | pronoun
entity | PERSON | Marion Pellow | Mrs Pellow; Marion | - | -
entity | PERSON | Brad | - | - | -
entity | PERSON | Precious | - | - | -
entity | ORG | Severn Mutual | - | - | -
entity | PERSON | Rajan Pillai | - | Det Con | Avon and Somerset Police
entity | ORG | Lenders UK | - | - | -
entity | PERSON | Yvette Okolo-Hughes | - | Campaigner | -
entity | ORG | BBC | - | - | -
entity | ORG | Avon and Somerset Police | - | - | -
entity | LOC | Taunton | - | - | -
entity | LOC | Angola | - | - | -
meta | Widow, 69, lost £212,000 to fake oil rig captain | - | -
