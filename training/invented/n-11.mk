<s1>Police</s1> '<q1>increasingly worried</q1>' for missing Dunmore teenager

<s2>Officers</s2> searching for a 16-year-old girl who has not been seen since Saturday night <c2>say</c2> <q2>they're growing more concerned for her safety</q2>.

Keira Lomas was last seen getting off the number 14 bus on Harbour Parade in Dunmore Bay at around 10.40pm. She'd been at a friend's birthday party in Stanwick and was due home by 11.

She's described as 5ft 4in, slim, with shoulder-length red hair, and was wearing a green puffer jacket, black jeans and white trainers.

Her mum Donna has been speaking to Coast FM's breakfast show. "<q3>She's never done anything like this. She texts me if she's five minutes late,</q3>" <s3>she</s3> <c3>told</c3> <a3>us</a3>.

"<q4>Keira, if you're hearing this, you're not in trouble, love. Just ring. Ring me, ring your nan, ring anybody.</q4>"

<s5,6>Donna</s5,6> <c5>says</c5> <q5>her daughter had been "a bit quiet" since starting at sixth form in September</q5> but <c6>doesn't think</c6> <q6>she would have gone off on her own</q6>.

Around 200 people turned out on Sunday to help search the dunes and the old quarry. Among them was Keira's head of year, Matt Pemberton. <s7>He</s7> <c7>said</c7> <q7>the whole school was "praying for good news"</q7>.

"<q8>She's a lovely kid. Funny, kind, always got her nose in a book,</q8>" <s8>Mr Pemberton</s8> <c8>said</c8>. "<q8>The other students are in bits.</q8>"

Inspector Gail Brothers is leading the search. In an update this morning, <s9>she</s9> <c9>said</c9> <q9>Keira's phone was switched off at 10.52pm and hadn't been used since</q9>.

"<q10>We have spoken to the bus driver and to a number of Keira's friends, and I want to thank them for their help,</q10>" <s10>the inspector</s10> <c10>said</c10>. "<q10>We are keeping an open mind.</q10>"

<s11>She</s11> <c11>appealed to</c11> <a11>anyone with dashcam or doorbell footage from the Harbour Parade area</a11> <q11>to get in touch</q11>. <s12>Detectives</s12> particularly <c12>want</c12> <q12>to trace a man in his twenties who was walking a small white dog near the lifeboat station</q12>. <s13>They</s13> <c13>stress</c13> <q13>he's being treated as a witness and not a suspect</q13>.

<s14>Brothers</s14> <c14>refused to speculate on</c14> <q14>reports that a rucksack had been found near the quarry</q14>.

The coastguard helicopter was called out twice on Sunday but had to turn back because of fog. <q15>A dive team would be used if the weather improved</q15>, <s15>a Northshore Police spokesman</s15> <c15>said</c15>.

<s16>Local MP Stephen Rathbone</s16> <c16>has urged</c16> <a16>people</a16> <q16>not to share rumours online</q16>. <s17>He</s17> <c17>said</c17>: "<q17>Some of what I've seen on Facebook overnight is frankly cruel, and the family can see it too.</q17>"

Bus company Baylink has handed over CCTV from the number 14. <s18,19>It</s18,19> <c18>said</c18> <q18>its staff were "devastated"</q18> and <c19>promised</c19> <q19>free travel to anyone joining the search</q19>.

It's three years since 15-year-old Jamie Foley went missing from the same estate. He was found safe in Leeds nine days later. His grandfather, Ted, brought flasks of soup to the volunteers. "<q20>You go cold all over when you hear it,</q20>" <c20>said</c20> <s20>the 78-year-old</s20>. "<q20>I thought, I know exactly what that kitchen's like.</q20>"

<a21>Volunteers</a21> <c21>have been asked</c21> <q21>to meet at the rugby club at 9am tomorrow with stout shoes and a torch</q21>. <s22>Organiser Shabnam Akhtar</s22> <c22>says</c22> <q22>under-16s should come with an adult</q22>.

<s23>Posters</s23> going up across the town <c23>read</c23> "<q23>Bring Keira Home</q23>".

Anyone with information can ring Northshore Police on 101, quoting Operation Larch.
-----
1 | mixed | Northshore Police | ORG | organisation
2 | indirect | Officers | GROUP | group
3 | direct | Donna | PERSON | pronoun
4 | direct | Donna | PERSON | none
5 | mixed | Donna | PERSON | name
6 | attitude | Donna | PERSON | name
7 | mixed | Matt Pemberton | PERSON | pronoun
8 | direct | Matt Pemberton | PERSON | surname
9 | indirect | Gail Brothers | PERSON | pronoun
10 | direct | Gail Brothers | PERSON | title
11 | indirect | Gail Brothers | PERSON | pronoun
12 | attitude | Detectives | GROUP | group
13 | indirect | Detectives | GROUP | pronoun
14 | attitude | Gail Brothers | PERSON | surname
15 | indirect | Northshore Police | ORG | organisation
16 | indirect | Stephen Rathbone | PERSON | name
17 | direct | Stephen Rathbone | PERSON | pronoun
18 | mixed | Baylink | ORG | pronoun
19 | indirect | Baylink | ORG | pronoun
20 | direct | Ted | PERSON | title
21 | indirect | - | - | none
22 | indirect | Shabnam Akhtar | PERSON | name
23 | direct | Posters | DOCUMENT | document
entity | PERSON | Keira Lomas | Keira | - | -
entity | PERSON | Donna | - | - | -
entity | PERSON | Matt Pemberton | Mr Pemberton | head of year | -
entity | PERSON | Gail Brothers | Brothers; Inspector Gail Brothers | Inspector | Northshore Police
entity | PERSON | Stephen Rathbone | - | MP | -
entity | PERSON | Jamie Foley | - | - | -
entity | PERSON | Ted | - | - | -
entity | PERSON | Shabnam Akhtar | - | Organiser | -
entity | ORG | Northshore Police | - | - | -
entity | ORG | Coast FM | - | - | -
entity | ORG | Baylink | - | - | -
entity | ORG | Facebook | - | - | -
entity | LOC | Dunmore | - | - | -
entity | LOC | Dunmore Bay | - | - | -
entity | LOC | Harbour Parade | - | - | -
entity | LOC | Stanwick | - | - | -
entity | LOC | Leeds | - | - | -
meta | Police 'increasingly worried' for missing Dunmore teenager | - | -
