<q1>Post Office ‘walking away from villages’</q1>, <c1>says</c1> <s1>branch owner</s1>

By Thea Garrowby, PA Business Reporter

The Post Office has been <c2>accused</c2> by <s2>a sub-postmistress</s2> of “<q2>walking away from villages</q2>” as <s20>MPs</s20> <c20>questioned</c20> <q20>its plan to shut 94 branches before Easter</q20>.

<s3>Baljinder Purewal</s3>, who has run the counter at Little Cawthorpe Stores since 2009, <c3>told</c3> <a3>the Business and Trade Committee</a3> <q3>she had learned of her own closure from a customer’s Facebook page</q3>.

“<q4>Nobody rang me. Nobody from Finsbury Dials has ever been to Little Cawthorpe,</q4>” <s4>Mrs Purewal</s4> <c4>said</c4>. “<q4>They have simply walked away from villages like ours.</q4>”

The list, published under the name Network Forward, takes in 31 branches run inside shops owned by Thurlow, the convenience chain, which went into administration in November.

<s5>Thurlow’s administrators, Begbie Hart</s5>, <c5>said</c5> last week that <q5>no buyer had been found for the sites</q5>.

<s6>Committee chairman Idris Lovelock, the Labour MP for Wensum Vale</s6>, <c6>asked</c6> <a6>the Post Office’s network director, Anneka Stroud</a6>, <q6>why rural counters made up two thirds of the list</q6>.

<s7,8>She</s7,8> <c7>replied</c7> that <q7>footfall in those branches had halved since the pandemic</q7>, and <c8>denied</c8> that <q8>the company was “abandoning anybody”</q8>.

“<q9>We have a duty to taxpayers as well as to customers,</q9>” <s9>Ms Stroud</s9> <c9>said</c9>. “<q9>A branch that sees nine people a day is not a service.</q9>”

<s10>Liberal Democrat MP Dame Philippa Inkpen</s10> <c10>described</c10> the answer as “<q10>spreadsheet cruelty</q10>”. Three of the branches are in her Devon seat, among them Bishop’s Nettle and Sandy Orchard, where the nearest alternative is a Kettle parcel locker outside the railway station.

<s11>Kettle</s11>, which signed a five-year deal with the Post Office in 2023, <c11>said</c11> <q11>its lockers were “never meant to replace a counter”</q11>.

<s12>The National Federation of SubPostmasters</s12> <c12>urged</c12> <a12>ministers</a12> <q12>to pause the programme until the Green Paper on the network is published</q12>. <s13>It</s13> <c13>fears</c13> <q13>a further 200 branches could follow</q13>.

The Communication Workers Union (CWU) has already balloted staff at the directly managed Crown branches in Ludlow, Truro and Berwick. <s14>Its assistant secretary, Tam Quilliam</s14>, <c14>told</c14> <a14>the MPs</a14>: “<q14>This is Horizon all over again. The people at the bottom pay and the people at the top write the lessons-learned report.</q14>”

<s15>Quilliam</s15> <c15>wants</c15> <q15>the Treasury to convert £140 million of loans into grant</q15>.

<s16>A spokesman for the Department for Business and Trade</s16> <c16>said</c16> <q16>Whitehall remained committed to a minimum of 11,500 branches</q16>. <s17>The department</s17> <c17>declined to say</c17> <q17>whether that figure included lockers and mobile vans</q17>.

In Little Cawthorpe, campaigners from Keep It Posted have collected 1,860 signatures, more than four times the population. A coach paid for by St Helen’s parish council brought 40 villagers to Westminster, several in Postman Pat masks.

<s18>Retired vet Gwilym Proudfoot, 81</s18>, <c18>said</c18> <q18>he would have to drive to Louth to post a letter</q18>. “<q19>And I gave up driving in August,</q19>” <s19>he</s19> <c19>added</c19>.

The committee will hear from the Post Office’s chief executive next Wednesday.
-----
1 | mixed | Baljinder Purewal | PERSON | title
2 | mixed | Baljinder Purewal | PERSON | title
3 | indirect | Baljinder Purewal | PERSON | name
4 | direct | Baljinder Purewal | PERSON | surname
5 | indirect | Begbie Hart | ORG | organisation
6 | indirect | Idris Lovelock | PERSON | name
7 | indirect | Anneka Stroud | PERSON | pronoun
8 | mixed | Anneka Stroud | PERSON | pronoun
9 | direct | Anneka Stroud | PERSON | surname
10 | mixed | Philippa Inkpen | PERSON | name
11 | mixed | Kettle | ORG | organisation
12 | indirect | National Federation of SubPostmasters | ORG | organisation
13 | attitude | National Federation of SubPostmasters | ORG | pronoun
14 | direct | Tam Quilliam | PERSON | name
15 | attitude | Tam Quilliam | PERSON | surname
16 | indirect | Department for Business and Trade | ORG | organisation
17 | attitude | Department for Business and Trade | ORG | organisation
18 | indirect | Gwilym Proudfoot | PERSON | name
19 | direct | Gwilym Proudfoot | PERSON | pronoun
20 | indirect | MPs | GROUP | group
entity | PERSON | Baljinder Purewal | Mrs Purewal | sub-postmistress | Little Cawthorpe Stores
entity | PERSON | Idris Lovelock | - | Committee chairman | Business and Trade Committee
entity | PERSON | Anneka Stroud | Ms Stroud | network director | Post Office
entity | PERSON | Philippa Inkpen | Dame Philippa Inkpen | MP | -
entity | PERSON | Tam Quilliam | Quilliam | assistant secretary | Communication Workers Union
entity | PERSON | Gwilym Proudfoot | - | Retired vet | -
entity | ORG | Post Office | - | - | -
entity | ORG | Little Cawthorpe Stores | - | - | -
entity | ORG | Business and Trade Committee | - | - | -
entity | ORG | Facebook | - | - | -
entity | ORG | Thurlow | - | - | -
entity | ORG | Begbie Hart | - | - | -
entity | ORG | Labour | - | - | -
entity | ORG | Kettle | - | - | -
entity | ORG | National Federation of SubPostmasters | - | - | -
entity | ORG | Communication Workers Union | CWU | - | -
entity | ORG | Treasury | - | - | -
entity | ORG | Department for Business and Trade | - | - | -
entity | ORG | Whitehall | - | - | -
entity | ORG | Keep It Posted | - | - | -
entity | ORG | St Helen’s parish council | - | - | -
entity | NORP | Liberal Democrat | - | - | -
entity | LOC | Finsbury Dials | - | - | -
entity | LOC | Little Cawthorpe | - | - | -
entity | LOC | Wensum Vale | - | - | -
entity | LOC | Devon | - | - | -
entity | LOC | Bishop’s Nettle | - | - | -
entity | LOC | Sandy Orchard | - | - | -
entity | LOC | Ludlow | - | - | -
entity | LOC | Truro | - | - | -
entity | LOC | Berwick | - | - | -
entity | LOC | Westminster | - | - | -
entity | LOC | Louth | - | - | -
meta | Post Office ‘walking away from villages’, says branch owner | - | Thea Garrowby, PA Business Reporter
