'<q1>Somebody washed that car</q1>': Hunt goes on six months after hit-and-run killed grandad, 71

By Naomi Pickersgill
Crime reporter

<s2>The daughter of retired bus driver Alan Entwistle</s2> <c2>has begged</c2> <a2>whoever killed him in a hit-and-run</a2> <q2>to "do one decent thing and come forward"</q2>.

Mr Entwistle, 71, was struck by a dark-coloured Audi as he crossed Harwell Street in Blackburn at about 9.40pm on Friday, March 14. The car did not stop.

He died in the Royal Preston Hospital two days later with his wife of 46 years, Maureen, at his bedside.

Six months on, <s3>detectives</s3> <c3>say</c3> <q3>they are no closer to identifying the driver</q3> despite 130 hours of CCTV and two arrests. A 24-year-old man and a 22-year-old woman, both from Accrington, were released without charge in April.

Speaking at the family home in Mill Hill, <s4>Joanne Entwistle-Shaw</s4> <c4>said</c4> <q4>her mum still laid two places for tea</q4>.

"<q5>She'll put his plate out and then she'll stand there looking at it,</q5>" <s5>the 43-year-old teaching assistant</s5> <c5>said</c5>. "<q5>You don't know whether to say something or not.</q5>"

"<q6>Somebody knows who was driving. Somebody washed that car, somebody fixed it, somebody's been told about it in the pub.</q6>"

<s7>Her brother, Mark Entwistle</s7>, drove past the spot less than ten minutes after the collision and <c7>thought</c7> <q7>there had been a burst water main</q7>. He has not used the road since.

"<q8>I had the radio on,</q8>" <s8>he</s8> <c8>said</c8>. "<q8>I actually tutted at the traffic.</q8>"

Lancashire Police reconstructed Mr Entwistle's last movements over the summer. He had left the Rose and Crown, where he ran a quiz every second Friday, and was about 200 yards from his front door.

<s9>Det Insp Priya Sandhu, of the force's serious collision unit</s9>, <c9>said</c9> <q9>the Audi, thought to be an A3 or A4 built between 2014 and 2017, would have had damage to its nearside headlight and windscreen</q9>.

<s10>She</s10> <c10>urged</c10> <a10>garages and body shops</a10> <q10>to check their records for the second half of March</q10>.

"<q11>We have had some good information and I'm grateful for it, but I'm convinced there are people out there who haven't rung us because they are frightened or because they think it's too late,</q11>" <s11>she</s11> <c11>said</c11>. "<q11>It isn't too late.</q11>"

<s12,13>The officer</s12,13> <c12>would not be drawn on</c12> <q12>reports that the car had been seen being loaded on to a transporter in Darwen</q12>, but <c13>confirmed</c13> that <q13>inquiries had been made in Greater Manchester and North Wales</q13>.

A reward of £10,000 is being offered by the charity Crimestoppers. <s14>Its regional manager, Colin Braithwaite</s14>, <c14>stressed</c14> that <q14>callers' numbers could not be traced</q14>.

The case has revived calls for changes to the road, a cut-through where three people have been seriously hurt since 2019.

<s15>Councillor Tahir Mehmood</s15>, who represents the ward, <c15>said</c15> <q15>he had asked for speed cushions four years ago</q15>. "<q16>I was told there weren't enough casualties,</q16>" <s16>he</s16> <c16>said</c16>. "<q16>Well, there's one more now.</q16>"

<s17>A spokeswoman for Blackburn with Darwen Council</s17> <c17>said</c17> <q17>a safety audit would be completed by Christmas</q17>. <s18>She</s18> <c18>added</c18>: "<q18>Our thoughts remain with Mr Entwistle's family.</q18>"

More than 300 people went to the funeral at St Luke's, among them former colleagues who brought a 1974 Leyland bus he had helped to restore. <s19>A card on one wreath</s19> <c19>read</c19>: "<q19>Last stop, pal. Mind the step.</q19>"

Mrs Entwistle has not spoken publicly. In a short statement issued through police, <s20>she</s20> <c20>described</c20> her husband as "<q20>a gentle man who never had a cross word for anybody</q20>".

<s21>Joanne</s21> <c21>hopes</c21> <q21>the anniversary will jog a memory</q21>. "<q22>Mum's 70 in November,</q22>" <s22>she</s22> <c22>said</c22>. "<q22>All she wants is to know who.</q22>"

Anyone with information should call 101, quoting log 1288 of March 14.
-----
1 | direct | Joanne Entwistle-Shaw | PERSON | none
2 | mixed | Joanne Entwistle-Shaw | PERSON | title
3 | indirect | detectives | GROUP | group
4 | indirect | Joanne Entwistle-Shaw | PERSON | name
5 | direct | Joanne Entwistle-Shaw | PERSON | title
6 | direct | Joanne Entwistle-Shaw | PERSON | none
7 | attitude | Mark Entwistle | PERSON | name
8 | direct | Mark Entwistle | PERSON | pronoun
9 | indirect | Priya Sandhu | PERSON | name
10 | indirect | Priya Sandhu | PERSON | pronoun
11 | direct | Priya Sandhu | PERSON | pronoun
12 | attitude | Priya Sandhu | PERSON | title
13 | indirect | Priya Sandhu | PERSON | title
14 | indirect | Colin Braithwaite | PERSON | name
15 | indirect | Tahir Mehmood | PERSON | name
16 | direct | Tahir Mehmood | PERSON | pronoun
17 | indirect | Blackburn with Darwen Council | ORG | organisation
18 | direct | Blackburn with Darwen Council | ORG | pronoun
19 | direct | card on one wreath | DOCUMENT | document
20 | mixed | Maureen | PERSON | pronoun
21 | attitude | Joanne Entwistle-Shaw | PERSON | name
22 | direct | Joanne Entwistle-Shaw | PERSON | pronoun
entity | PERSON | Alan Entwistle | Mr Entwistle | retired bus driver | -
entity | PERSON | Joanne Entwistle-Shaw | Joanne | teaching assistant | -
entity | PERSON | Maureen | Mrs Entwistle | - | -
entity | PERSON | Mark Entwistle | - | - | -
entity | PERSON | Priya Sandhu | Det Insp Priya Sandhu | Det Insp | Lancashire Police
entity | PERSON | Colin Braithwaite | - | regional manager | Crimestoppers
entity | PERSON | Tahir Mehmood | Councillor Tahir Mehmood | Councillor | -
entity | ORG | Lancashire Police | - | - | -
entity | ORG | Crimestoppers | - | - | -
entity | ORG | Blackburn with Darwen Council | - | - | -
entity | ORG | Royal Preston Hospital | - | - | -
entity | LOC | Rose and Crown | - | - | -
entity | LOC | Harwell Street | - | - | -
entity | LOC | Blackburn | - | - | -
entity | LOC | Accrington | - | - | -
entity | LOC | Mill Hill | - | - | -
entity | LOC | Darwen | - | - | -
entity | LOC | Greater Manchester | - | - | -
entity | LOC | North Wales | - | - | -
entity | LOC | St Luke's | - | - | -
meta | 'Somebody washed that car': Hunt goes on six months after hit-and-run killed grandad, 71 | - | Naomi Pickersgill
