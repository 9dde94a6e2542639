‘<q1>Vandalism with a spreadsheet</q1>’: two northern theatres lose every penny of public money

Bobbin and Saltgate Playhouse could go dark by Christmas as <s2>critics</s2> <c2>say</c2> <q2>funder relied on out-of-date figures</q2>

Imogen Tarrant-Obi Arts correspondent

Two of the best-loved theatres in the north of England face closure after Arts Council England (ACE) cancelled their core funding in a decision <s3>one artistic director</s3> <c3>described</c3> as “<q3>vandalism with a spreadsheet</q3>”.

The Bobbin, a converted cotton mill in Halderby, West Yorkshire, will lose £612,000 a year from April. The Saltgate Playhouse, on the seafront at Thornsea, will lose £489,000.

“<q4>They rang at ten to five on a Friday,</q4>” <c4>said</c4> <s4>Fenella Quist</s4>, who has run the Bobbin since 2014 and whose phrase about the spreadsheet was on T-shirts by Tuesday. “<q4>A young man read me a paragraph. I asked him to read it again and he read it again, slightly slower.</q4>”

Her counterpart on the coast, Maggie Oduya-Flint, was not rung at all. She learned of the cut from <s5>the funder’s website</s5>, which <c5>listed</c5> the playhouse as “<q5>not progressed</q5>”. <q6>She had</q6>, <s6>she</s6> <c6>said</c6>, “<q6>been told in June that we were an exemplar</q6>”.

<s7>A letter to Quist</s7>, seen by the Guardian, <c7>says</c7> <q7>the Bobbin “failed to evidence reach beyond its traditional audience”</q7>. <q8>There is no right of appeal</q8>, <s8>it</s8> <c8>adds</c8>.

The Bobbin’s director laughed when it was read back to her. “<q9>Last year we did 211 shows in schools, in Fullscar prison and once in a launderette,</q9>” <s9>she</s9> <c9>said</c9>. “<q9>I would love to meet this traditional audience. They sound rich.</q9>”

<s10>Declan Barr</s10>, whose play The Tithe began in Halderby before transferring to the West End, <c10>accused</c10> ACE of “<q10>burning the nursery to heat the palace</q10>”.

“<q11>Hard choices were unavoidable,</q11>” <c11>said</c11> <s11>a spokesperson for the council</s11>, which received bids worth three times its budget. “<q11>We wish both organisations well.</q11>”

Yet its chair, Sir Hugo Lanyon, conceded a good deal more in private. <q12>The audience data behind the scores was “two years stale in places”</q12>, <s12>he</s12> <c12>admitted</c12> in an email to a trustee of the Colefax Foundation, which sponsors the Saltgate’s youth company.

In the Commons, <s13>the culture secretary, Ruth Amblin</s13>, <c13>refused</c13> <q13>to step in</q13>. “<q14>The arm’s-length principle means the arms stay at length,</q14>” <s14>she</s14> <c14>told</c14> <a14>Shabana Whitlock, the Labour MP for Halderby and Ribblesworth</a14>.

<s15>Whitlock</s15> <c15>shot back</c15> that “<q15>arms that long can only be waving goodbye</q15>”. <s16>The MP, a former usher at the Bobbin</s16>, later <c16>invited</c16> <a16>the minister</a16> <q16>to “sit in row F and say that”</q16>.

<s17>Equity, the performers’ union, and Bectu</s17> <c17>called for</c17> <q17>an independent inquiry</q17>. <s18>Both unions</s18> <c18>fear</c18> <q18>74 jobs will have gone by the new year</q18>.

In Thornsea the fight is being led by Curtain Up Not Down, a group founded by a retired fish merchant, Len Gathercole, in the snug of the Marquis of Lorne. <s19>The 74-year-old</s19> <c19>reckons</c19> <q19>he can raise a tenth of the money</q19>. “<q20>My wife says a twentieth, and she does the books,</q20>” <s20>he</s20> <c20>said</c20>.

Thornsea town council has found £40,000 from the sale of a car park. <s21>Its leader, the Conservative Alec Prideaux</s21>, <c21>called</c21> it “<q21>a plaster on a shipwreck</q21>”.

The charity Stage Count, whose trustees include the actor Bola Renfrew, has tracked such closures since 2010. <s22>Its latest survey</s22> <c22>found</c22> that <q22>one in nine regional houses had shut, most of them in towns without another</q22>.

<s23>Quist</s23> has been offered a post at De Vlasfabriek in Ghent and <c23>has no intention of</c23> <q23>taking it</q23>. <s24>A notice on the box-office door</s24> <c24>reads</c24>: “<q24>Tonight’s performance WILL go ahead. Bring a cushion and a grudge.</q24>”
-----
1 | direct | Fenella Quist | PERSON | none
2 | indirect | critics | GROUP | group
3 | mixed | Fenella Quist | PERSON | title
4 | direct | Fenella Quist | PERSON | name
5 | mixed | funder’s website | DOCUMENT | document
6 | mixed | Maggie Oduya-Flint | PERSON | pronoun
7 | mixed | letter to Quist | DOCUMENT | document
8 | indirect | letter to Quist | DOCUMENT | pronoun
9 | direct | Fenella Quist | PERSON | pronoun
10 | mixed | Declan Barr | PERSON | name
11 | direct | Arts Council England | ORG | organisation
12 | mixed | Hugo Lanyon | PERSON | pronoun
13 | attitude | Ruth Amblin | PERSON | name
14 | direct | Ruth Amblin | PERSON | pronoun
15 | mixed | Shabana Whitlock | PERSON | surname
16 | mixed | Shabana Whitlock | PERSON | title
17 | indirect | Equity and Bectu | GROUP | group
18 | attitude | Equity and Bectu | GROUP | group
19 | attitude | Len Gathercole | PERSON | title
20 | direct | Len Gathercole | PERSON | pronoun
21 | mixed | Alec Prideaux | PERSON | name
22 | indirect | Its latest survey | DOCUMENT | document
23 | attitude | Fenella Quist | PERSON | surname
24 | direct | notice on the box-office door | DOCUMENT | document
entity | PERSON | Fenella Quist | Quist | artistic director | Bobbin
entity | PERSON | Maggie Oduya-Flint | - | - | Saltgate Playhouse
entity | PERSON | Declan Barr | - | - | -
entity | PERSON | Hugo Lanyon | Sir Hugo Lanyon | chair | Arts Council England
entity | PERSON | Ruth Amblin | - | culture secretary | -
entity | PERSON | Shabana Whitlock | Whitlock | MP for Halderby and Ribblesworth | -
entity | PERSON | Len Gathercole | - | retired fish merchant | Curtain Up Not Down
entity | PERSON | Alec Prideaux | - | leader | Thornsea town council
entity | PERSON | Bola Renfrew | - | actor | Stage Count
entity | ORG | Arts Council England | ACE | - | -
entity | ORG | Bobbin | - | - | -
entity | ORG | Saltgate Playhouse | Saltgate | - | -
entity | ORG | Guardian | - | - | -
entity | ORG | Colefax Foundation | - | - | -
entity | ORG | Commons | - | - | -
entity | ORG | Equity | - | - | -
entity | ORG | Bectu | - | - | -
entity | ORG | Curtain Up Not Down | - | - | -
entity | ORG | Thornsea town council | - | - | -
entity | ORG | Stage Count | - | - | -
entity | ORG | De Vlasfabriek | - | - | -
entity | LOC | England | - | - | -
entity | LOC | Halderby | - | - | -
entity | LOC | West Yorkshire | - | - | -
entity | LOC | Thornsea | - | - | -
entity | ORG | Fullscar prison | - | - | -
entity | LOC | West End | - | - | -
entity | LOC | Halderby and Ribblesworth | - | - | -
entity | LOC | Marquis of Lorne | - | - | -
entity | LOC | Ghent | - | - | -
entity | NORP | Labour | - | - | -
entity | NORP | Conservative | - | - | -
meta | ‘Vandalism with a spreadsheet’: two northern theatres lose every penny of public money | - | Imogen Tarrant-Obi
