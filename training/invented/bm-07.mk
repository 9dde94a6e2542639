Town takeover: Alderney Crest agree £48m deal for Burslow

Exclusive by Kit Ravenhill

Burslow Town are on the brink of a £48m takeover by the American investment group Alderney Crest after <s1>chairman Neville Tranter</s1> <c1>agreed</c1> <q1>to sell his 81 per cent holding in the Championship club</q1>.

The deal, which must still be approved by the English Football League, would end 22 years of ownership by the Tranter family, who made their money in Tranter Tiles.

“<q2>I’ve taken the Town as far as my knees and my bank manager will let me,</q2>” <c2>said</c2> <s2>Tranter, 74</s2>, before Saturday’s 2-0 defeat by Preston. “<q2>These people have deep pockets and, more to the point, they came to a wet Tuesday at Rotherham.</q2>”

Alderney Crest, based in Nashville, already hold stakes in Beerschot in Belgium and the ice hockey side Chattanooga Rivermen. <s3>Its founder, Bo Winchester</s3>, <c3>plans</c3> <q3>a new stand on the canal side of Pinfold Park</q3>, where the roof of the Wedgwood End leaks.

<s4>A source close to the group</s4> <c4>said</c4> <q4>Winchester “fell for the place”</q4> after a documentary on the 1964 FA Cup run, The Potbank Boys.

But not everyone is ready to hang out the flags. The Burslow Supporters’ Trust, which owns six per cent of the shares, has seen four owners ruin neighbours Longport Vale and Hanley Rangers. <s5>The trust</s5> <c5>wants</c5> <q5>the ground’s freehold put beyond anyone’s reach</q5>.

“<q6>We’ve asked for a golden share and we’ve been sent a scarf,</q6>” <s6>its chair, Hazel Dainty</s6>, <c6>told</c6> <a6>BBC Radio Stoke</a6>. <s7>She</s7> <c7>pointed out</c7> that <q7>Beerschot have been relegated since the Americans arrived</q7>.

<s8>Alderney Crest</s8> <c8>said</c8> in a statement: “<q8>We are guests in a great football town and intend to behave like it.</q8>” <s9>The company</s9> <c9>would not say</c9> <q9>how much of the price is borrowed</q9>.

<s10>The EFL</s10> <c10>confirmed</c10> <q10>it had received papers under the Owners’ and Directors’ Test</q10>. <s11>The league</s11> <c11>expects</c11> <q11>to rule by the end of the January window</q11>.

For head coach Rui Sardinha, the timing is awkward. Town are 19th, two points above Oxford, and have not won since beating Millwall on bonfire night. Top scorer Emeka Storm has a hamstring injury and will miss Tuesday’s trip to Hull.

<s12>Sardinha</s12>, once of Sporting and Vitória, <c12>said</c12> <q12>he had not spoken to the buyers</q12>. “<q13>I have spoken with the physio, this is my only takeover,</q13>” <s13>the 44-year-old</s13> <c13>added</c13>. “<q13>He takes over my players one by one.</q13>”

<s14>Captain Danny Fewtrell</s14>, who came through the academy at Keele Road, <c14>called</c14> Tranter “<q14>a proper gentleman</q14>”. <s15>He</s15> <c15>urged</c15> <a15>fans</a15> <q15>to sing his name when Watford visit</q15>.

<s16>Local MP Gareth Peverell</s16> <c16>warned</c16> <a16>the new owners</a16> <q16>not to touch the club’s crest</q16>, a bottle kiln and a knot. Under the Football Governance Act, that would need the consent of supporters. <s17>Winchester</s17> <c17>has promised</c17> that <q17>the badge, the amber shirts and the pie are “sacred”</q17>.

<q18>Tranter will stay on as president</q18>, <s18>the club</s18> <c18>announced</c18> last night. His granddaughter Bex, a midwife at the Royal Stoke, has been offered a seat on the board.

“<q19>She’ll be the only one of them who’s stood on the Wedgwood,</q19>” <s19>he</s19> <c19>said</c19>.
-----
1 | indirect | Neville Tranter | PERSON | name
2 | direct | Neville Tranter | PERSON | surname
3 | attitude | Bo Winchester | PERSON | name
4 | mixed | source close to the group | PERSON | title
5 | attitude | Burslow Supporters’ Trust | ORG | organisation
6 | direct | Hazel Dainty | PERSON | name
7 | indirect | Hazel Dainty | PERSON | pronoun
8 | direct | Alderney Crest | ORG | organisation
9 | attitude | Alderney Crest | ORG | organisation
10 | indirect | English Football League | ORG | organisation
11 | attitude | English Football League | ORG | organisation
12 | indirect | Rui Sardinha | PERSON | surname
13 | direct | Rui Sardinha | PERSON | title
14 | mixed | Danny Fewtrell | PERSON | name
15 | indirect | Danny Fewtrell | PERSON | pronoun
16 | indirect | Gareth Peverell | PERSON | name
17 | mixed | Bo Winchester | PERSON | surname
18 | indirect | Burslow Town | ORG | organisation
19 | direct | Neville Tranter | PERSON | pronoun
entity | PERSON | Neville Tranter | Tranter | chairman | Burslow Town
entity | PERSON | Bo Winchester | Winchester | founder | Alderney Crest
entity | PERSON | Hazel Dainty | - | chair | Burslow Supporters’ Trust
entity | PERSON | Rui Sardinha | Sardinha | head coach | Burslow Town
entity | PERSON | Emeka Storm | - | Top scorer | Burslow Town
entity | PERSON | Danny Fewtrell | - | Captain | Burslow Town
entity | PERSON | Gareth Peverell | - | MP | -
entity | PERSON | Bex | - | midwife | Royal Stoke
entity | ORG | Burslow Town | Burslow; Town | - | -
entity | ORG | Alderney Crest | - | - | -
entity | ORG | English Football League | EFL | - | -
entity | ORG | Tranter Tiles | - | - | -
entity | ORG | Preston | - | - | -
entity | ORG | Beerschot | - | - | -
entity | ORG | Chattanooga Rivermen | - | - | -
entity | ORG | Burslow Supporters’ Trust | - | - | -
entity | ORG | Longport Vale | - | - | -
entity | ORG | Hanley Rangers | - | - | -
entity | ORG | BBC Radio Stoke | - | - | -
entity | ORG | Oxford | - | - | -
entity | ORG | Millwall | - | - | -
entity | ORG | Sporting | - | - | -
entity | ORG | Vitória | - | - | -
entity | ORG | Watford | - | - | -
entity | ORG | Royal Stoke | - | - | -
entity | LOC | Rotherham | - | - | -
entity | LOC | Nashville | - | - | -
entity | LOC | Belgium | - | - | -
entity | LOC | Pinfold Park | - | - | -
entity | LOC | Wedgwood End | Wedgwood | - | -
entity | LOC | Hull | - | - | -
entity | LOC | Keele Road | - | - | -
entity | NORP | American | Americans | - | -
meta | Town takeover: Alderney Crest agree £48m deal for Burslow | - | Kit Ravenhill
