Vicar accused of <q1>turning Saxon church into ‘soft play with a steeple’</q1>

<s2>Parishioners</s2> <c2>say</c2> <q2>they were never consulted before 14 pews were sold to a gastropub</q2>

By Imogen Hallatrow, Religion Correspondent

When the congregation of St Wystan’s arrived for matins on the second Sunday of Lent, they found nowhere to sit down.

Fourteen oak pews, carved in 1871 by the firm of Josiah Benbow & Sons, had gone. So had the hassocks, which were later discovered on a bonfire behind the Tithe Barn.

<s3>The Rev Tamsin Coleclough, Rector of Nether Wallingham since 2023</s3>, <c3>insists</c3> <q3>she had permission to clear the nave for a climbing wall and a toddlers’ group called Little Fishes</q3>.

“<q4>Our Lord did not say, ‘<n4>Suffer the little children to sit still</n4>’,</q4>” <s4>she</s4> <c4>told</c4> <a4>The Telegraph</a4>. “<q4>I would rather have a noisy church than a beautiful tomb.</q4>”

<s5>Her opponents</s5>, who call themselves Hands Off St Wystan’s, <c5>claim</c5> <q5>no faculty, the Church of England’s equivalent of planning permission, was ever granted</q5>.

<s6>Brigadier Hugo Fanshawe-Lyle, 82</s6>, who was churchwarden for two decades, <c6>described</c6> the new interior as “<q6>soft play with a steeple</q6>”.

“<q7>I have been shot at by the IRA and I have never been so upset before breakfast,</q7>” <c7>said</c7> <s7>the former commander of the Royal Mercian Fusiliers</s7>. <s8>His wife, Davina</s8>, <c8>refuses</c8> <q8>to set foot in the building</q8> and now worships with the Methodists at Cropwell.

It was she who spotted the missing pews at the Pickled Heron, a pub in Stoke Damerel Road owned by the restaurateur Barnaby Quill. <s9,10>Mr Quill</s9,10> <c9>admitted</c9> <q9>paying £4,200 for them</q9> but <c10>said</c10> <q10>he was “mortified” and had offered to give them back</q10>.

<s11>Stephen Aldous-Breck, the Archdeacon of Thane</s11>, <c11>has asked</c11> <a11>both sides</a11> <q11>to refrain from “further correspondence in the parish magazine”</q11>. In a letter to <a12>parishioners</a12>, <s12>he</s12> <c12>wrote</c12>:

“<q12>I have found much to regret in this affair and little to admire. A consistory court will sit in June.</q12>

“<q12>Until then, I should be grateful if nobody removed, climbed or set fire to anything.</q12>”

<s13>A spokesman for the Diocese of Marchester</s13> <c13>declined to say</c13> <q13>whether the Bishop, the Rt Rev Olufemi Bright, had known of the sale</q13>. His predecessor, the late Lord Hartsop, is commemorated by a brass in the chancel that is now partly hidden by a ball pit.

Conservationists are equally dismayed. <s14>The Old Naves Trust</s14> <c14>believes</c14> <q14>the pews were the last complete set by Benbow outside Shropshire</q14>; <q15>their removal was “cultural asset-stripping”</q15>, <c15>according to</c15> <s15>its director, Perpetua Maddox</s15>.

“<q16>One does not put crampons on a rood screen,</q16>” <s16>she</s16> <c16>added</c16>. “<q16>One simply does not.</q16>”

Not everybody agrees. <s17>Kayleigh Dunmore, 29, a mother of twins</s17>, <c17>praised</c17> Ms Coleclough for “<q17>the only warm room in the village</q17>”. <q18>Attendance has risen from 23 to 90 since the wall went up</q18>, <c18>according to</c18> <s18>the parochial church council</s18>.

“<q19>I’m an atheist and I’ve been every week,</q19>” <c19>said</c19> <s19>Miss Dunmore</s19>. “<q19>The vicar had a go on the red route in her cassock.</q19>”

A petition to Lambeth Palace has drawn 3,100 signatures, among them those of the actor Sir Peregrine Voss, the Conservative MP for Thane Valley and two former members of the band Leper’s Squint. <s20>It</s20> <c20>calls on</c20> <a20>the Archbishop of Canterbury</a20> <q20>to “restore oak, order and the Book of Common Prayer”</q20>.

<s21>Historic England</s21> <c21>said</c21> <q21>it had not been consulted but would “follow events with interest”</q21>. <s22>A handwritten notice in the porch</s22> was less diplomatic<c22>:</c22> “<q22>NO BOULDERING DURING THE CREED.</q22>”
-----
1 | mixed | Hugo Fanshawe-Lyle | PERSON | none
2 | indirect | Parishioners | GROUP | group
3 | indirect | Tamsin Coleclough | PERSON | name
4 | direct | Tamsin Coleclough | PERSON | pronoun
5 | indirect | Hands Off St Wystan’s | ORG | group
6 | mixed | Hugo Fanshawe-Lyle | PERSON | name
7 | direct | Hugo Fanshawe-Lyle | PERSON | title
8 | attitude | Davina | PERSON | name
9 | indirect | Barnaby Quill | PERSON | surname
10 | mixed | Barnaby Quill | PERSON | surname
11 | mixed | Stephen Aldous-Breck | PERSON | name
12 | direct | Stephen Aldous-Breck | PERSON | pronoun
13 | attitude | Diocese of Marchester | ORG | organisation
14 | attitude | Old Naves Trust | ORG | organisation
15 | mixed | Perpetua Maddox | PERSON | name
16 | direct | Perpetua Maddox | PERSON | pronoun
17 | mixed | Kayleigh Dunmore | PERSON | name
18 | indirect | parochial church council | GROUP | group
19 | direct | Kayleigh Dunmore | PERSON | surname
20 | mixed | petition to Lambeth Palace | DOCUMENT | pronoun
21 | mixed | Historic England | ORG | organisation
22 | direct | handwritten notice in the porch | DOCUMENT | document
entity | PERSON | Tamsin Coleclough | Rev Tamsin Coleclough; Ms Coleclough | Rector | -
entity | PERSON | Hugo Fanshawe-Lyle | Brigadier Hugo Fanshawe-Lyle | Brigadier | -
entity | PERSON | Davina | - | - | -
entity | PERSON | Barnaby Quill | Mr Quill | restaurateur | -
entity | PERSON | Stephen Aldous-Breck | - | Archdeacon | -
entity | PERSON | Olufemi Bright | Rt Rev Olufemi Bright | Bishop | Diocese of Marchester
entity | PERSON | Lord Hartsop | - | - | -
entity | PERSON | Perpetua Maddox | - | director | Old Naves Trust
entity | PERSON | Kayleigh Dunmore | Miss Dunmore | - | -
entity | PERSON | Peregrine Voss | Sir Peregrine Voss | actor | -
entity | ORG | St Wystan’s | - | - | -
entity | ORG | Josiah Benbow & Sons | Benbow | - | -
entity | ORG | The Telegraph | - | - | -
entity | ORG | Hands Off St Wystan’s | - | - | -
entity | ORG | Church of England | - | - | -
entity | ORG | IRA | - | - | -
entity | ORG | Royal Mercian Fusiliers | - | - | -
entity | ORG | Diocese of Marchester | - | - | -
entity | ORG | Old Naves Trust | - | - | -
entity | ORG | Little Fishes | - | - | -
entity | ORG | Lambeth Palace | - | - | -
entity | ORG | Leper’s Squint | - | - | -
entity | ORG | Historic England | - | - | -
entity | LOC | Tithe Barn | - | - | -
entity | LOC | Nether Wallingham | - | - | -
entity | LOC | Cropwell | - | - | -
entity | LOC | Pickled Heron | - | - | -
entity | LOC | Stoke Damerel Road | - | - | -
entity | LOC | Thane | - | - | -
entity | LOC | Shropshire | - | - | -
entity | LOC | Thane Valley | - | - | -
entity | LOC | Canterbury | - | - | -
entity | NORP | Saxon | - | - | -
entity | NORP | Methodists | - | - | -
entity | NORP | Conservative | - | - | -
meta | Vicar accused of turning Saxon church into ‘soft play with a steeple’ | - | Imogen Hallatrow
