LAST ORDERS, LEN! Pub giant bans pensioner, 83, after 41 years at the same bar – over his own CUSHION

EXCLUSIVE by Bex Tranter

A PUB chain has barred its most loyal regular after 41 years – because <s1>bosses</s1> <c1>reckon</c1> <q1>his cushion is a fire hazard</q1>.

Widower Len “Biscuit” Cobbold, 83, has supped in the same corner of the Surly Heron in Mablethorpe Row, Grimsby, since 1984. But now <a2>the ex-trawlerman</a2> <c2>has been told</c2> <q2>to “take his custom elsewhere”</q2> by <s2>Pickersgill Inns</s2>.

<s3>Len</s3> <c3>fumed</c3>: “<q3>I have buried two landlords and a wife from that seat. Now some lad from Milton Keynes says my cushion is not compliant. It is a CUSHION.</q3>”

The tartan pad was stitched by his late wife Maureen from an old Pringle jumper. Len carried it in each day at noon with his Racing Post and a packet of Scampi Fries.

Trouble brewed in May, when Pickersgill bought the boozer from Humber brewers Oddy & Lane and gave it a £300,000 refit. Out went the darts. In came Prosecco Thursdays, the Big Smoky Stack burger and a neon sign reading ‘<x>Gin O’Clock</x>’.

<s4>A letter from the chain</s4>, seen by The Sun on Sunday, <c4>states</c4>: “<q4>Guests may not introduce soft furnishings.</q4>” <s5>It</s5> also <c5>accuses</c5> Len of “<q5>intimidating a trainee</q5>” – a claim that has the bar in stitches.

“<q7>I asked her for a mild,</q7>” <s7>he</s7> <c7>said</c7>. “<q7>She thought I was describing myself.</q7>”

Now furious locals have launched a boycott. More than 200 turned up outside on Saturday with cushions on their heads, and Cleethorpes Town striker Jaydon Wednesday, who drank his first legal pint with Len, wore one in the warm-up against Gainsborough.

<s8>Barmaid Kezia Church, 24</s8>, who quit in protest, <c8>said</c8>: “<q8>Biscuit is the Heron. Pickersgill might as well bar the roof.</q8>” <s9>She</s9> <c9>claims</c9> <q9>staff were ordered to ring head office whenever he came in</q9>.

<s10>Grimsby MP Rowena Field</s10> <c10>blasted</c10> the firm as “<q10>po-faced pint-pinchers</q10>”. <s11>The Labour backbencher</s11> <c11>has demanded</c11> <q11>a meeting with chief exec Hugo Pickersgill-Mott</q11>.

And <s12>the Campaign for Real Ale</s12> waded in, <c12>saying</c12> <q12>it would strip the Heron of its Golden Tankard</q12>. <s13>A Camra insider</s13> <c13>said</c13>: “<q13>They have picked a fight with the wrong grandad.</q13>”

Pickersgill Inns runs 340 pubs, including the Halifax Arms in Lincoln and Captain Banks’s in Whitby. Its profits hit £61million last year.

<s14>The company</s14> <c14>said</c14>: “<q14>Safety is at the heart of everything we do. Following advice from Humberside Fire and Rescue, all seating must meet British Standards.</q14>”

But <s15>the fire service</s15> <c15>denied</c15> <q15>giving any such advice</q15>. “<q16>We have no view on cushions,</q16>” <s16>a spokesman</s16> <c16>said</c16>.

Last night <s17,18>Pickersgill</s17,18> <c17>admitted</c17> <q17>there had been “a misunderstanding”</q17> and <c18>offered</c18> <a18>Len</a18> <q18>a £20 voucher</q18>. <s19>He</s19> <c19>told</c19> <a19>us</a19> <q19>where they could put it</q19>.

For now he has moved across Freeman Street to the Dock Labour Club. <s20>The club</s20> <c20>has promised</c20> <q20>him a seat for life</q20>. <s21>Secretary Mick Odling</s21> <c21>said</c21>: “<q21>He can bring a three-piece suite if he likes.</q21>”
-----
1 | attitude | bosses | GROUP | group
2 | mixed | Pickersgill Inns | ORG | organisation
3 | direct | Len “Biscuit” Cobbold | PERSON | surname
4 | direct | letter from the chain | DOCUMENT | document
5 | mixed | letter from the chain | DOCUMENT | pronoun
7 | direct | Len “Biscuit” Cobbold | PERSON | pronoun
8 | direct | Kezia Church | PERSON | name
9 | indirect | Kezia Church | PERSON | pronoun
10 | mixed | Rowena Field | PERSON | name
11 | indirect | Rowena Field | PERSON | title
12 | indirect | Campaign for Real Ale | ORG | organisation
13 | direct | Camra insider | PERSON | title
14 | direct | Pickersgill Inns | ORG | organisation
15 | indirect | Humberside Fire and Rescue | ORG | organisation
16 | direct | Humberside Fire and Rescue | ORG | organisation
17 | mixed | Pickersgill Inns | ORG | organisation
18 | indirect | Pickersgill Inns | ORG | organisation
19 | indirect | Len “Biscuit” Cobbold | PERSON | pronoun
20 | indirect | Dock Labour Club | ORG | organisation
21 | direct | Mick Odling | PERSON | name
entity | PERSON | Len “Biscuit” Cobbold | Len; Biscuit; LEN | ex-trawlerman | -
entity | PERSON | Maureen | - | - | -
entity | PERSON | Jaydon Wednesday | - | striker | Cleethorpes Town
entity | PERSON | Kezia Church | - | Barmaid | -
entity | PERSON | Rowena Field | - | MP | Labour
entity | PERSON | Hugo Pickersgill-Mott | - | chief exec | Pickersgill Inns
entity | PERSON | Mick Odling | - | Secretary | Dock Labour Club
entity | ORG | Pickersgill Inns | Pickersgill | - | -
entity | ORG | Oddy & Lane | - | - | -
entity | ORG | Racing Post | - | - | -
entity | ORG | The Sun on Sunday | - | - | -
entity | ORG | Cleethorpes Town | - | - | -
entity | ORG | Gainsborough | - | - | -
entity | ORG | Campaign for Real Ale | Camra | - | -
entity | ORG | Humberside Fire and Rescue | - | - | -
entity | ORG | Dock Labour Club | - | - | -
entity | NORP | Labour | - | - | -
entity | LOC | Surly Heron | Heron | - | -
entity | LOC | Mablethorpe Row | - | - | -
entity | LOC | Grimsby | - | - | -
entity | LOC | Milton Keynes | - | - | -
entity | LOC | Humber | - | - | -
entity | LOC | Halifax Arms | - | - | -
entity | LOC | Lincoln | - | - | -
entity | LOC | Captain Banks’s | - | - | -
entity | LOC | Whitby | - | - | -
entity | LOC | Freeman Street | - | - | -
meta | LAST ORDERS, LEN! Pub giant bans pensioner, 83, after 41 years at the same bar – over his own CUSHION | - | Bex Tranter
