Bus firm's collapse leaves villages '<q1>cut off overnight</q1>'

Priya Hallam
BBC News, Lincolnshire

A family bus company which has carried passengers across the Wolds since 1923 has gone into administration with the loss of 112 jobs.

Ernest Yarrow & Sons, which ran 23 routes from depots in Thornby and Market Stainsby, ceased trading at 18:00 GMT on Sunday.

<a2>Drivers</a2> <c2>were instructed</c2> by <s2>the firm's finance director, Keith Yarrow</s2>, <q2>to leave their vehicles where they were and hand in the keys</q2>.

<s3>Joint administrator Ottilie Crane, of Brandreth Moss LLP</s3>, <c3>blamed</c3> "<q3>a brutal combination of fuel costs, empty seats and an unpaid tax bill</q3>".

"<q4>There was simply no money left to put diesel in the tanks,</q4>" <s4>she</s4> <c4>said</c4>.

<s5>Lincolnshire County Council</s5>, which paid Yarrows £1.9m a year to run rural services, <c5>complained</c5> that <q5>it had been given less than two hours' notice</q5>.

<s6,7>The authority</s6,7> <c6>hopes</c6> <q6>to have school contracts covered by Wednesday</q6> but <c7>would not say</c7> <q7>when evening buses might return</q7>.

In Kirkby Fen, where the number 51 to Louth was the only public transport, <s8>Maureen Dyas</s8> <c8>said</c8> <q8>she had found out from a handwritten sign in the shelter</q8>.

<s9>It</s9> <c9>read</c9>: "<q9>No bus today. No bus tomorrow. Sorry, Trev.</q9>"

"<q10>We've been cut off overnight, the whole village,</q10>" <c10>said</c10> <s10>the 79-year-old</s10>. "<q10>I've got my eyes being done at Scarle on Thursday and no earthly way of getting there.</q10>"

<s11>Her neighbour Jodie Fairweather, a carer at Larch House in Alford</s11>, <c11>is worried</c11> about <q11>losing her job</q11>.

"<q12>It's £34 each way in a taxi and I'm on £11.90 an hour, so you do the maths,</q12>" <s12>she</s12> <c12>said</c12>.

<s13>Scarle Hospital</s13> <c13>asked</c13> <a13>patients</a13> <q13>to ring its transport desk before cancelling</q13>.

Unite, which represents 74 of the drivers, was meeting at the Packhorse Inn in Market Stainsby.

<s14,15>Its regional officer, Desmond Ayivor</s14,15>, <c14>described</c14> the manner of the closure as "<q14>shabby beyond belief</q14>" and <c15>demanded</c15> <q15>talks with the Department for Transport</q15>.

<q16>Overtime had not been paid since January</q16>, <s16>two drivers</s16> <c16>told</c16> <a16>BBC Radio Lincolnshire</a16>.

In a letter to staff, <s17>Mr Yarrow</s17>, whose great-grandfather started out with a converted milk lorry, <c17>apologised</c17> for <q17>letting down "passengers who have become friends"</q17>.

But <s18>his cousin Simon Yarrow</s18>, who left the board in 2021, <c18>claimed</c18> <q18>the directors had been given "warning after warning" by the bank</q18>.

"<q19>They sold the Horncastle depot to pay for a rebrand nobody understood,</q19>" <s19>he</s19> <c19>said</c19>. "<q19>My grandad would have had them washing buses.</q19>"

Two Yarrows routes, the 9 and the 9A, had already passed to rivals Tetlow Travel and 3 Counties.

<s20>Fenlander</s20>, which is based in Boston, <c20>has offered</c20> <q20>to honour season tickets until 31 March</q20>.

<s21>The Conservative MP for the area, Harriet Sowerby</s21>, <c21>said</c21> <q21>she would raise the matter in the House of Commons</q21>.

Thornby Rovers, who carry the firm's name on their shirts, go to Gainsborough on Saturday by train.

<s22>The club</s22> <c22>posted</c22> a photograph of its old team coach with the words: "<q22>End of the road, pal.</q22>"

HM Revenue & Customs is understood to be the largest creditor.
-----
1 | mixed | Maureen Dyas | PERSON | none
2 | indirect | Keith Yarrow | PERSON | name
3 | mixed | Ottilie Crane | PERSON | name
4 | direct | Ottilie Crane | PERSON | pronoun
5 | indirect | Lincolnshire County Council | ORG | organisation
6 | attitude | Lincolnshire County Council | ORG | organisation
7 | attitude | Lincolnshire County Council | ORG | organisation
8 | indirect | Maureen Dyas | PERSON | name
9 | direct | handwritten sign in the shelter | DOCUMENT | pronoun
10 | direct | Maureen Dyas | PERSON | title
11 | attitude | Jodie Fairweather | PERSON | name
12 | direct | Jodie Fairweather | PERSON | pronoun
13 | indirect | Scarle Hospital | ORG | organisation
14 | mixed | Desmond Ayivor | PERSON | name
15 | indirect | Desmond Ayivor | PERSON | name
16 | indirect | two drivers | GROUP | group
17 | mixed | Keith Yarrow | PERSON | surname
18 | mixed | Simon Yarrow | PERSON | name
19 | direct | Simon Yarrow | PERSON | pronoun
20 | indirect | Fenlander | ORG | organisation
21 | indirect | Harriet Sowerby | PERSON | name
22 | direct | Thornby Rovers | ORG | organisation
entity | PERSON | Keith Yarrow | Mr Yarrow | finance director | Ernest Yarrow & Sons
entity | PERSON | Ottilie Crane | - | Joint administrator | Brandreth Moss LLP
entity | PERSON | Maureen Dyas | - | - | -
entity | PERSON | Trev | - | - | -
entity | PERSON | Jodie Fairweather | - | carer | Larch House
entity | PERSON | Desmond Ayivor | - | regional officer | Unite
entity | PERSON | Simon Yarrow | - | - | -
entity | PERSON | Harriet Sowerby | - | MP | -
entity | ORG | Ernest Yarrow & Sons | Yarrows | - | -
entity | ORG | Brandreth Moss LLP | - | - | -
entity | ORG | Lincolnshire County Council | - | - | -
entity | ORG | Scarle Hospital | Scarle | - | -
entity | ORG | Larch House | - | - | -
entity | ORG | Unite | - | - | -
entity | ORG | Department for Transport | - | - | -
entity | ORG | BBC Radio Lincolnshire | - | - | -
entity | ORG | Tetlow Travel | - | - | -
entity | ORG | 3 Counties | - | - | -
entity | ORG | Fenlander | - | - | -
entity | ORG | House of Commons | - | - | -
entity | ORG | Thornby Rovers | - | - | -
entity | ORG | HM Revenue & Customs | - | - | -
entity | LOC | Wolds | - | - | -
entity | LOC | Thornby | - | - | -
entity | LOC | Market Stainsby | - | - | -
entity | LOC | Packhorse Inn | - | - | -
entity | LOC | Kirkby Fen | - | - | -
entity | LOC | Louth | - | - | -
entity | LOC | Alford | - | - | -
entity | LOC | Horncastle | - | - | -
entity | LOC | Boston | - | - | -
entity | LOC | Gainsborough | - | - | -
entity | NORP | Conservative | - | - | -
meta | Bus firm's collapse leaves villages 'cut off overnight' | - | Priya Hallam
