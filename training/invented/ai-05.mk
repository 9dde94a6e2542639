'<q1>My car did 312 miles while I was in Tenerife!</q1>' Holidaymakers' fury at airport parking firm

<s2>Furious families</s2> <c2>claim</c2> <q2>a '<x>meet and greet</x>' company used their motors as taxis, dumped them in a muddy field and then refused to pay up</q2>.

By Shelley Garbutt

<s3>A grandmother</s3> who paid £94 to have her car looked after during a fortnight in the sun <c3>says</c3> <q3>she came home to find the tank empty, the seat moved and 312 extra miles on the clock</q3>.

Maureen Oldershaw, 69, from Nuneaton, handed over her beloved Honda Jazz to a driver from SkyWay Meet & Park outside Birmingham Airport on July 3.

"<q4>He had a hi-vis and a clipboard, so I thought nothing of it,</q4>" <s4>she</s4> <c4>said</c4>.

"<q5>When I got it back there was a kebab wrapper in the door pocket and the radio was on a station I've never heard of in my life.</q5>"

The retired dinner lady rang the firm the next day. <s6>A woman on the helpline</s6> <c6>told</c6> <a6>her</a6> <q6>the mileage was "within normal operational parameters"</q6>.

"<q7>Normal for who, a getaway driver?</q7>" <c7>stormed</c7> <s7>Mrs Oldershaw</s7>.

She is one of 43 customers who have joined an online group called Parked Off, set up by security guard Darren Whitlam after his BMW came back with a cracked bumper.

<s8>Dad-of-three Mr Whitlam, 41</s8>, <c8>said</c8> <q8>he tracked the vehicle on his phone from a beach bar in Corfu</q8>. It went to a supermarket, a bookmaker's and a drive-through in Solihull.

"<q9>I'm sat there with a beer and my wife says, '<n9>Is that our car?</n9>'</q9>" <s9>he</s9> <c9>told</c9> <a9>the Express</a9>. "<q9>You couldn't make it up.</q9>"

<s10>He</s10> <c10>claimed</c10> <q10>SkyWay had offered him £50 "as if I was a beggar"</q10>.

<s11>The company</s11> <c11>blasted</c11> the allegations as "<q11>fantasy</q11>".

<s12,13>Boss Kieran Stallybrass, 36</s12,13>, <c12>said</c12> <q12>all vehicles were kept in "secure, CCTV-monitored compounds"</q12> and <c13>insisted</c13> <q13>drivers had to move them between sites from time to time</q13>.

"<q14>We park 60,000 cars a year and we get a handful of complaints,</q14>" <s14>he</s14> <c14>said</c14>.

"<q15>Some people forget what was on the clock when they dropped it off. I'm not calling anyone a liar, I'm saying they were excited about their holidays.</q15>"

Quizzed about the field, <s16,17>the businessman</s16,17> <c16>admitted</c16> that <q16>an overflow site near Meriden had been used during the half-term rush</q16>, but <c17>denied</c17> <q17>leaving anyone's car unlocked</q17>.

Photos seen by this newspaper show rows of mud-spattered hatchbacks beside <s18>a sign</s18> that <c18>reads</c18>: "<q18>No fly tipping</q18>".

<s19>Consumer champion Felicity Rowntree</s19>, who runs the website Fair Getaway, <c19>urged</c19> <a19>travellers</a19> <q19>to photograph the dashboard before handing over the keys</q19>.

<s20>She</s20> <c20>said</c20>: "<q20>The word approved means nothing unless you know who is doing the approving.</q20>

"<q20>If a deal looks too cheap, ask yourself where your car is going to sleep.</q20>"

<s21>Birmingham Airport</s21> <c21>said</c21> <q21>SkyWay had no connection with it and was not allowed to collect cars from the terminal forecourt</q21>. It has put up <s22>posters</s22> <c22>telling</c22> <a22>passengers</a22>: "<q22>If they meet you here, they are not with us.</q22>"

<s23>Solihull trading standards officers</s23> <c23>want</c23> <q23>to hear from anyone affected</q23>.

Last year they prosecuted another operator, Jet Stop Parking, whose director was fined £8,400 after <a24>magistrates</a24> <c24>heard</c24> that <q24>customers' cars had been left on grass verges up to nine miles from the runway</q24>.

<s25,26>A spokesman for the Independent Parking Federation</s25,26>, which represents 80 firms, <c25>called for</c25> <q25>a compulsory licence</q25> and <c26>said</c26> <q26>the Government had been "asleep at the wheel"</q26>.

Around 120 unofficial car parks are thought to operate within five miles of Britain's six busiest airports, and complaints about them have doubled since 2021.

<s27>Mrs Oldershaw</s27> <c27>has vowed</c27> <q27>to take her case to the small claims court</q27>.

And next summer?

"<q28>Bournemouth,</q28>" <s28>she</s28> <c28>said</c28>. "<q28>On the coach.</q28>"
-----
1 | direct | Maureen Oldershaw | PERSON | none
2 | indirect | Furious families | GROUP | group
3 | indirect | Maureen Oldershaw | PERSON | title
4 | direct | Maureen Oldershaw | PERSON | pronoun
5 | direct | Maureen Oldershaw | PERSON | none
6 | mixed | woman on the helpline | PERSON | title
7 | direct | Maureen Oldershaw | PERSON | surname
8 | indirect | Darren Whitlam | PERSON | surname
9 | direct | Darren Whitlam | PERSON | pronoun
10 | mixed | Darren Whitlam | PERSON | pronoun
11 | mixed | SkyWay Meet & Park | ORG | organisation
12 | mixed | Kieran Stallybrass | PERSON | name
13 | indirect | Kieran Stallybrass | PERSON | name
14 | direct | Kieran Stallybrass | PERSON | pronoun
15 | direct | Kieran Stallybrass | PERSON | none
16 | indirect | Kieran Stallybrass | PERSON | title
17 | indirect | Kieran Stallybrass | PERSON | title
18 | direct | sign | DOCUMENT | document
19 | indirect | Felicity Rowntree | PERSON | name
20 | direct | Felicity Rowntree | PERSON | pronoun
21 | indirect | Birmingham Airport | ORG | organisation
22 | direct | posters | DOCUMENT | document
23 | attitude | Solihull trading standards officers | GROUP | group
24 | indirect | - | - | none
25 | indirect | Independent Parking Federation | ORG | organisation
26 | mixed | Independent Parking Federation | ORG | organisation
27 | indirect | Maureen Oldershaw | PERSON | surname
28 | direct | Maureen Oldershaw | PERSON | pronoun
entity | PERSON | Maureen Oldershaw | Mrs Oldershaw | retired dinner lady | -
entity | PERSON | Darren Whitlam | Mr Whitlam | security guard | -
entity | PERSON | Kieran Stallybrass | - | Boss | SkyWay Meet & Park
entity | PERSON | Felicity Rowntree | - | Consumer champion | Fair Getaway
entity | ORG | SkyWay Meet & Park | SkyWay | - | -
entity | ORG | Birmingham Airport | - | - | -
entity | ORG | Parked Off | - | - | -
entity | ORG | Express | - | - | -
entity | ORG | Fair Getaway | - | - | -
entity | ORG | Jet Stop Parking | - | - | -
entity | ORG | Independent Parking Federation | - | - | -
entity | LOC | Tenerife | - | - | -
entity | LOC | Nuneaton | - | - | -
entity | LOC | Corfu | - | - | -
entity | LOC | Solihull | - | - | -
entity | LOC | Meriden | - | - | -
entity | LOC | Britain | - | - | -
entity | LOC | Bournemouth | - | - | -
meta | 'My car did 312 miles while I was in Tenerife!' Holidaymakers' fury at airport parking firm | - | Shelley Garbutt
