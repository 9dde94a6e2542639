School bans '<x>wrong</x>' black socks – and sends 71 home

<s16>PARENTS</s16> <c16>have blasted</c16> <q16>a head teacher</q16> after dozens of pupils were sent home on the first day of term for wearing socks with a grey heel.

Staff at Thornwood Academy in Basildon lined up Years 7 to 11 in the yard on Tuesday and made them lift their trouser legs. Seventy-one failed.

Danny Whitlow's daughter, Scarlett, was one of them. "<q1>She's 11. It was her first day. She'd polished her shoes herself,</q1>" <s1>the self-employed roofer</s1> <c1>said</c1>. "<q1>And they've sent her home over a HEEL.</q1>"

<s2>Scarlett</s2> <c2>told</c2> <a2>him</a2> <q2>she had been made to wait in a room marked '<x>Reset</x>'</q2>. <s3>She</s3> <c3>thinks</c3> <q3>the colour of her socks "doesn't stop me doing fractions"</q3>.

<s4>Executive principal Dr Barnabas Crane</s4> <c4>defended</c4> <q4>the policy</q4>. <s5>A letter to parents</s5> <c5>states</c5>: "<q5>Hosiery shall be black in its entirety, including the reinforced areas.</q5>" <s6>The head</s6> <c6>added</c6> that <q6>families had been given "41 days and two videos" to prepare</q6>.

"<q7>Small things make big people,</q7>" <s7>Dr Crane, 36</s7>, <c7>said</c7>. "<q7>I'd ask our critics to look at our results.</q7>"

They are good. Two-thirds of pupils got a grade 5 or better in English and maths last summer, up from a third in 2018. The academy has also excluded more children than any other in Essex.

Mum-of-two Lakshmi Balan kept her twins off on Wednesday. <s8,9>She</s8,9> <c8>accused</c8> the trust of "<q8>running a school like a cockpit</q8>" and <c9>vowed</c9> <q9>to send them back in odd socks</q9>.

Pupils have been trading contraband hosiery at the bus stop. The going rate is £4 a pair, or a Twix.

<s10>Education consultant Merrick Fontaine</s10> <c10>welcomed</c10> <q10>the crackdown</q10>. "<q11>Today it's heels, tomorrow it's knives,</q11>" <s11>he</s11> <c11>warned</c11>.

<s12>Local MP Yasmin Tarkington</s12> <c12>disagreed</c12>: "<q12>It really, really isn't.</q12>"

<s13>The Department for Education</s13> <c13>said</c13> <q13>uniform was a matter for schools</q13>. <s14>Ofsted</s14> <c14>declined to say</c14> <q14>if it had received complaints</q14>.

And the local branch of Sockland? <q15>It has sold out of black</q15>, <c15>according to</c15> <s15>its manager</s15>.
-----
1 | direct | Danny Whitlow | PERSON | title
2 | indirect | Scarlett | PERSON | name
3 | mixed | Scarlett | PERSON | pronoun
4 | indirect | Barnabas Crane | PERSON | name
5 | direct | letter to parents | DOCUMENT | document
6 | mixed | Barnabas Crane | PERSON | title
7 | direct | Barnabas Crane | PERSON | surname
8 | mixed | Lakshmi Balan | PERSON | pronoun
9 | indirect | Lakshmi Balan | PERSON | pronoun
10 | indirect | Merrick Fontaine | PERSON | name
11 | direct | Merrick Fontaine | PERSON | pronoun
12 | direct | Yasmin Tarkington | PERSON | name
13 | indirect | Department for Education | ORG | organisation
14 | attitude | Ofsted | ORG | organisation
15 | indirect | its manager | PERSON | title
16 | indirect | Parents | GROUP | group
entity | PERSON | Danny Whitlow | - | roofer | -
entity | PERSON | Scarlett | - | - | -
entity | PERSON | Barnabas Crane | Dr Barnabas Crane; Dr Crane | Executive principal | Thornwood Academy
entity | PERSON | Lakshmi Balan | - | - | -
entity | PERSON | Merrick Fontaine | - | consultant | -
entity | PERSON | Yasmin Tarkington | - | MP | -
entity | ORG | Department for Education | - | - | -
entity | ORG | Ofsted | - | - | -
entity | ORG | Thornwood Academy | - | - | -
entity | ORG | Sockland | - | - | -
entity | LOC | Basildon | - | - | -
entity | LOC | Essex | - | - | -
meta | School bans 'wrong' black socks – and sends 71 home | - | -
