SOAP STAR'S FURY AS NEIGHBOUR'S COCKEREL '<q1>CROWS 200 TIMES A DAY</q1>'

EXCLUSIVE by Kelly-Ann Doyle

TELLY favourite Danny Strickland has been dragged into a bitter feud with the pensioner next door - over a noisy cockerel called Elvis.

<s2>The Harbour Street hunk, 38</s2>, <c2>claims</c2> <q2>the bird crows up to 200 times a day, starting at 3.50am, and has left him so shattered he fluffed his lines on set</q2>.

<s3>He</s3> <c3>says</c3> <q3>he moved to the £1.2million barn conversion in Nether Whitlow, Cheshire, last year for "a bit of peace" after splitting from dancer wife Bianca</q3>.

But <s4,5>retired lorry driver Ron Pickles, 76</s4,5>, <c4>insists</c4> <q4>Elvis was there first</q4> - and <c5>vowed</c5> last night: "<q5>He's going nowhere.</q5>"

Danny, who plays love rat Kyle Brennan in the BBC soap, has complained to the council 14 times since Easter.

<s6>A pal of the actor</s6> <c6>said</c6>: "<q6>He's at his wits' end. He's getting up at five to go to work as it is, and that thing is going off like a car alarm right under the bedroom window.</q6>

"<q6>He's tried earplugs, he's tried sleeping in the bath. He even offered to buy it.</q6>"

<s7,8>Ron</s7,8> <c7>confirmed</c7> <q7>he had been offered £500 for the bird in May</q7> but <c8>said</c8> <q8>he would not take £5,000</q8>.

The widower got Elvis as a chick from his late wife Maureen in 2021, just weeks before she died of cancer.

<s9>He</s9> <c9>told</c9> <a9>The Sunday Post-Dispatch</a9>: "<q9>She picked him out herself and she named him. I sit out with him of a morning and have my tea. Why would I sell him to some lad off the telly?</q9>"

<s10>The great-grandad</s10> also <c10>accused</c10> his famous neighbour of <q10>holding all-night parties</q10>. "<q11>I've lain there listening to karaoke until four,</q11>" <s11>he</s11> <c11>fumed</c11>. "<q11>At least my lad can hold a tune.</q11>"

<s12,13>The pal</s12,13> <c12>dismissed</c12> that claim as "<q12>complete rubbish</q12>" and <c13>said</c13> <q13>the star had hosted one barbecue, for his daughter's eighth birthday</q13>.

Villagers are split. <s14>Sheila Rudge, landlady of the Plough</s14>, <c14>said</c14> <q14>most of her regulars were on Ron's side</q14>.

"<q15>It's the countryside,</q15>" <s15>she</s15> <c15>laughed</c15>. "<q15>If you don't like animals, buy a flat.</q15>"

But <s16>mum-of-two Gemma Lyle</s16>, who lives opposite, <c16>said</c16> <q16>the noise was driving her up the wall</q16>. Her husband Craig, a nurse on night shifts, has moved into the box room.

"<q17>People think it's funny because it's Danny,</q17>" <c17>said</c17> <s17>Gemma, 34</s17>. "<q17>Nobody's laughing in our house. I counted 211 crows last Thursday and that was before lunch.</q17>"

<s18>She</s18> <c18>said</c18> <q18>Mr Pickles had sworn at her when she asked him to keep Elvis in a shed until seven</q18>.

<s19>He</s19> <c19>denied</c19> <q19>swearing at anyone</q19>.

It is not the first time Danny has fallen out with locals. In February he took down a set of electric gates after <s20>Nether Whitlow Parish Council</s20> <c20>ruled</c20> <q20>they were "wholly out of keeping" with the lane</q20>.

<s21>Cheshire Vale Council</s21> <c21>said</c21> <q21>it was investigating a complaint of noise nuisance and had asked both parties to keep a diary</q21>. <s22>A spokeswoman</s22> <c22>said</c22>: "<q22>We would always encourage neighbours to talk to each other in the first instance.</q22>"

<s23>A letter</s23> sent to Ron by its environmental health team last month, seen by this newspaper, <c23>warned</c23> that <q23>he could face a fine of up to £1,000</q23>. <s24>It</s24> <c24>advised</c24> <a24>him</a24> <q24>to fit a "low ceiling" to the coop to stop the bird stretching its neck</q24>.

He ripped it up. "<q25>I'm not having him stooped over like an old man. One of us is enough.</q25>"

Danny, who is due to leave Harbour Street at Christmas in an explosive fire storyline, was keeping quiet yesterday. <s26>He</s26> waved at our photographer but <c26>refused to say</c26> <q26>if he would take the matter to court</q26>.

<s27>His agent, Lorraine Castle</s27>, <c27>said</c27> only that <q27>he "loves all animals and wishes Mr Pickles well"</q27>.

Ex-wife Bianca, 35, was less diplomatic. <s28>She</s28> <c28>posted</c28> three chicken emojis on Instagram - with the words: "<q28>Karma crows early.</q28>"
-----
1 | mixed | Danny Strickland | PERSON | none
2 | indirect | Danny Strickland | PERSON | title
3 | mixed | Danny Strickland | PERSON | pronoun
4 | indirect | Ron Pickles | PERSON | name
5 | direct | Ron Pickles | PERSON | name
6 | direct | pal of the actor | PERSON | title
7 | indirect | Ron Pickles | PERSON | name
8 | indirect | Ron Pickles | PERSON | name
9 | direct | Ron Pickles | PERSON | pronoun
10 | indirect | Ron Pickles | PERSON | title
11 | direct | Ron Pickles | PERSON | pronoun
12 | mixed | pal of the actor | PERSON | title
13 | indirect | pal of the actor | PERSON | title
14 | indirect | Sheila Rudge | PERSON | name
15 | direct | Sheila Rudge | PERSON | pronoun
16 | indirect | Gemma Lyle | PERSON | name
17 | direct | Gemma Lyle | PERSON | name
18 | indirect | Gemma Lyle | PERSON | pronoun
19 | indirect | Ron Pickles | PERSON | pronoun
20 | mixed | Nether Whitlow Parish Council | ORG | organisation
21 | indirect | Cheshire Vale Council | ORG | organisation
22 | direct | Cheshire Vale Council | ORG | organisation
23 | indirect | letter sent to Ron by its environmental health team last month | DOCUMENT | document
24 | mixed | letter sent to Ron by its environmental health team last month | DOCUMENT | pronoun
25 | direct | Ron Pickles | PERSON | none
26 | attitude | Danny Strickland | PERSON | pronoun
27 | mixed | Lorraine Castle | PERSON | name
28 | direct | Bianca | PERSON | pronoun
entity | PERSON | Danny Strickland | Danny | - | -
entity | PERSON | Bianca | - | dancer | -
entity | PERSON | Ron Pickles | Ron; Mr Pickles | retired lorry driver | -
entity | PERSON | Kyle Brennan | - | - | -
entity | PERSON | Maureen | - | - | -
entity | PERSON | Sheila Rudge | - | landlady | Plough
entity | PERSON | Gemma Lyle | Gemma | - | -
entity | PERSON | Craig | - | nurse | -
entity | PERSON | Lorraine Castle | - | agent | -
entity | ORG | BBC | - | - | -
entity | ORG | Sunday Post-Dispatch | - | - | -
entity | ORG | Nether Whitlow Parish Council | - | - | -
entity | ORG | Cheshire Vale Council | - | - | -
entity | ORG | Instagram | - | - | -
entity | LOC | Nether Whitlow | - | - | -
entity | LOC | Cheshire | - | - | -
entity | LOC | Plough | - | - | -
meta | SOAP STAR'S FURY AS NEIGHBOUR'S COCKEREL 'CROWS 200 TIMES A DAY' | - | Kelly-Ann Doyle
