Fury stun champions as row over Waikerie licence grows

Netball: Gippsland Fury 61 Fremantle 58

By Talia Siaosi-Brandt in Traralgon

GIPPSLAND Fury recovered from nine goals down to beat Fremantle on Saturday night, and then found that hardly anyone in the corridors of Traralgon Sports Stadium wanted to talk about netball.

The talk was of Waikerie. On Thursday the Southern Cross League stripped the Riverland club of its licence with five rounds to play, after the Mallee Crest Credit Union withdrew its backing.

<s1>League chief executive Posie Drummond-Hale</s1> <c1>said</c1> <q1>Waikerie Pelicans had missed two payrolls and “a mountain of deadlines”</q1>.

“<q2>We exhausted every option, and then we exhausted ourselves,</q2>” <s2>she</s2> <c2>told</c2> <a2>ABC Grandstand</a2>. <s3>Drummond-Hale</s3> <c3>ruled out</c3> <q3>letting them finish the season on loan from Netball South Australia</q3>.

<s4>The club</s4> <c4>rejected</c4> <q4>the account</q4>. <s5>Its chairman, the citrus grower Spiros Katsaros</s5>, <c5>said</c5> <q5>a new sponsor, the Renmark winery Twelve Pickers, had been ready to sign</q5>.

“<q6>Nobody at the league picked up the phone to them,</q6>” <c6>said</c6> <s6>Katsaros</s6>. “<q6>My girls found out from Instagram on the bus to Mildura.</q6>”

<s7,8>The Netball Players’ Alliance</s7,8> <c7>condemned</c7> the decision as “<q7>heartless</q7>” and <c8>called on</c8> <a8>Netball Australia</a8> <q8>to step in</q8>. <s9>A Netball Australia spokesperson</s9> <c9>said</c9> <q9>the body was “monitoring events”</q9>.

On court, there was plenty to monitor. Fremantle, coached by the former Silver Ferns defender Moana Te Kanawa-Reid, led 34-25 at the half, with Jamaican shooter Shantoya “<x>Duchess</x>” Bramwell missing only once.

Then Gippsland brought on Wren Paddock. The 19-year-old goal attack, who stacks shelves at the Foodworks in Moe, scored 17 in the third quarter and was named the Optus Player of the Match.

“<q10>I just thought, run,</q10>” <s10>the teenager</s10> <c10>said</c10>. “<q10>Coach says if you’re thinking out there you’re late.</q10>”

<s11>That coach, Faith Obuya</s11>, <c11>was delighted</c11> with <q11>the comeback</q11>, though <q12>her side had been “rubbish for half an hour”</q12>, <s12>she</s12> <c12>said</c12>. <s13>She</s13> <c13>dedicated</c13> <q13>the win to Waikerie</q13>, who put Fury out of last year’s Lexington Shield.

<s14>Te Kanawa-Reid</s14> <c14>blamed</c14> <q14>tired legs</q14>. “<q15>We flew in through Storm Bertha, we slept four hours and we got beaten by a kid with fresh lungs,</q15>” <s15>she</s15> <c15>said</c15>. “<q15>No complaints.</q15>”

<s16>The visiting captain, Ailsa Winter</s16>, <c16>admitted</c16> <q16>the Waikerie news had upset her squad</q16>, four of whom once played there. <s17>Winter</s17> <c17>hopes</c17> <q17>Perth businessman Ravi Chandrasekhar will revisit an old plan to buy the Pelicans</q17>.

<s18>He</s18> <c18>told</c18> <a18>the West Australian</a18> on Friday: “<q18>I looked at it in 2023. I’d look again, if Posie’s listening.</q18>”

Elsewhere, Launceston edged Parramatta 55-54 at the Silverdome, and Ipswich drew with Tauranga, the league’s only New Zealand side. Bendigo have the bye.

<q19>Waikerie’s fixture against Launceston at Barmera Recreation Centre next Sunday will go ahead as a friendly</q19>, <s19>the Tasmanians</s19> <c19>announced</c19> last night. <q20>Every ticket would be free</q20>, <s20>their general manager, Bill Oyelaran</s20>, <c20>said</c20>, <q20>and a bucket would go round for the players</q20>.

Loxton Waikerie Council, which owns the centre, will waive the hire charge. Mayor Trevor Norton is expected to toss the coin.
-----
1 | mixed | Posie Drummond-Hale | PERSON | name
2 | direct | Posie Drummond-Hale | PERSON | pronoun
3 | indirect | Posie Drummond-Hale | PERSON | surname
4 | indirect | Waikerie Pelicans | ORG | organisation
5 | indirect | Spiros Katsaros | PERSON | name
6 | direct | Spiros Katsaros | PERSON | surname
7 | mixed | Netball Players’ Alliance | ORG | organisation
8 | indirect | Netball Players’ Alliance | ORG | organisation
9 | mixed | Netball Australia | ORG | organisation
10 | direct | Wren Paddock | PERSON | title
11 | attitude | Faith Obuya | PERSON | name
12 | mixed | Faith Obuya | PERSON | pronoun
13 | indirect | Faith Obuya | PERSON | pronoun
14 | indirect | Moana Te Kanawa-Reid | PERSON | surname
15 | direct | Moana Te Kanawa-Reid | PERSON | pronoun
16 | indirect | Ailsa Winter | PERSON | name
17 | attitude | Ailsa Winter | PERSON | surname
18 | direct | Ravi Chandrasekhar | PERSON | pronoun
19 | indirect | Launceston | ORG | organisation
20 | indirect | Bill Oyelaran | PERSON | name
entity | PERSON | Posie Drummond-Hale | Drummond-Hale; Posie | chief executive | Southern Cross League
entity | PERSON | Spiros Katsaros | Katsaros | chairman | Waikerie Pelicans
entity | PERSON | Moana Te Kanawa-Reid | Te Kanawa-Reid | coach | Fremantle
entity | PERSON | Shantoya “Duchess” Bramwell | - | shooter | Fremantle
entity | PERSON | Wren Paddock | - | goal attack | Gippsland Fury
entity | PERSON | Faith Obuya | - | coach | Gippsland Fury
entity | PERSON | Ailsa Winter | Winter | captain | Fremantle
entity | PERSON | Ravi Chandrasekhar | - | businessman | -
entity | PERSON | Bill Oyelaran | - | general manager | Launceston
entity | PERSON | Trevor Norton | Mayor Trevor Norton | Mayor | Loxton Waikerie Council
entity | ORG | Gippsland Fury | Fury; Gippsland; GIPPSLAND Fury | - | -
entity | ORG | Fremantle | - | - | -
entity | ORG | Waikerie Pelicans | Waikerie; Pelicans | - | -
entity | ORG | Southern Cross League | - | - | -
entity | ORG | Mallee Crest Credit Union | - | - | -
entity | ORG | ABC Grandstand | - | - | -
entity | ORG | Netball South Australia | - | - | -
entity | ORG | Twelve Pickers | - | - | -
entity | ORG | Netball Players’ Alliance | - | - | -
entity | ORG | Netball Australia | - | - | -
entity | ORG | Silver Ferns | - | - | -
entity | ORG | Foodworks | - | - | -
entity | ORG | West Australian | - | - | -
entity | ORG | Launceston | - | - | -
entity | ORG | Parramatta | - | - | -
entity | ORG | Ipswich | - | - | -
entity | ORG | Tauranga | - | - | -
entity | ORG | Bendigo | - | - | -
entity | ORG | Loxton Waikerie Council | - | - | -
entity | ORG | Instagram | - | - | -
entity | NORP | Jamaican | - | - | -
entity | NORP | Tasmanians | - | - | -
entity | LOC | Traralgon Sports Stadium | - | - | -
entity | LOC | Riverland | - | - | -
entity | LOC | Renmark | - | - | -
entity | LOC | Mildura | - | - | -
entity | LOC | Moe | - | - | -
entity | LOC | Perth | - | - | -
entity | LOC | Silverdome | - | - | -
entity | LOC | New Zealand | - | - | -
entity | LOC | Barmera Recreation Centre | - | - | -
meta | Fury stun champions as row over Waikerie licence grows | - | Talia Siaosi-Brandt
