<s1>Holidaymakers</s1> on £4,000 '<x>luxury</x>' cruise <c1>say</c1> <q1>they were fed cold baked beans and washed in buckets after ship lost power for THREE DAYS</q1>

- <s2>Passengers aboard the Duchess of Lorne</s2> <c2>claim</c2> <q2>toilets overflowed into the corridors</q2>
- <s3>Cruise line</s3> <c3>offers</c3> <q3>£150 voucher</q3> - to be spent on board
- <s4>Grandmother, 71</s4><c4>:</c4> '<q4>I've had better treatment in a police cell, and I was only visiting</q4>'

By Verity Camberwell for The Daily Courier

<s22>Furious holidaymakers</s22> who paid up to £4,000 each for a '<x>dream</x>' cruise of the Norwegian fjords <c22>have told</c22> <q22>how they queued for cold baked beans and slept on deck after their ship drifted without power for three days</q22>.

The Duchess of Lorne, which carries 1,640 passengers, left Southampton on June 7 for a 12-night voyage. She got as far as Ålesund before a fire broke out in the engine room shortly after 2am on the sixth night.

Nobody was hurt. But <s5>passengers</s5> <c5>complained</c5> that <q5>it was nine hours before the captain spoke to them</q5>, by which time the lights, the lifts and most of the lavatories had failed.

'<q6>There was a smell you could lean on,</q6>' <c6>said</c6> <s6>Glenys Toomey</s6>, who was travelling with her sister to mark her retirement. '<q6>I've had better treatment in a police cell, and I was only visiting.</q6>'

<s7>The former dinner lady, from Pontefract, West Yorkshire</s7>, <c7>said</c7> <q7>staff had handed out red plastic bags with instructions to knot them twice</q7>. <s8>A laminated card</s8> slipped under her door <c8>read</c8>: '<q8>Thank you for your patience as we refresh your experience.</q8>'

Her sister Maureen, who uses a wheelchair, could not leave the seventh deck. A Filipino steward, known to the pair only as Jomar, carried her up to the bar each morning. '<q9>He wants a medal, that boy,</q9>' <s9>Mrs Toomey</s9> <c9>said</c9>. '<q9>His bosses want something else.</q9>'

The ship was eventually towed to Bergen, where passengers were put up in hotels and flown home. <s10,11>Anglia Blue Cruises</s10,11>, which has its headquarters in Ipswich, <c10>apologised for</c10> '<q10>the interruption to the itinerary</q10>' and <c11>offered</c11> <a11>every cabin</a11> <q11>a £150 voucher</q11>. It must be spent on board one of the firm's ships before March.

Retired firefighter Neville Udall, 66, tore his up. He and his wife, Carol, had saved for four years. '<q12>She cried when we got on because it was so lovely,</q12>' <s12>he</s12> <c12>said</c12>, '<q12>and she cried when we got off.</q12>'

<s13>Mr Udall</s13> <c13>believes</c13> <q13>the crew knew there was something wrong before the ship left Southampton</q13>. <s14>He</s14> <c14>claims</c14> <q14>an engineer told him over a pint that one of the generators had been 'held together with hope' since Easter</q14>.

<s23>The company</s23> <c23>has flatly denied</c23> <q23>this</q23>. '<q15>The vessel was fully certified and had passed all her inspections,</q15>' <s15>a spokesman</s15> <c15>insisted</c15> last night. '<q15>Any suggestion that we put profit before safety is wholly without foundation.</q15>'

It is not the first time the line has been in hot water. In 2022, 90 passengers on another of its ships, the Marchioness of Bute, fell ill with norovirus off Madeira. Its then chairman, Sir Piers Loveridge, caused outrage when <s16>he</s16> <c16>blamed</c16> '<q16>people who don't wash their hands at home</q16>'.

<q17>A full refund is the least customers should expect</q17>, <c17>according to</c17> <s17>consumer lawyer Anjali Brocklebank</s17>, who is acting for 212 of those on board. <s18>She</s18> <c18>is urging</c18> <a18>others</a18> <q18>not to cash any cheque marked '<x>full and final</x>' before they have read the small print</q18>.

'<q19>If I sold you a hotel room with no light and no loo, you wouldn't be asking me for a voucher,</q19>' <s19>Ms Brocklebank</s19> <c19>said</c19>.

Norway's accident investigation authority is looking into the cause of the fire. <s20>It</s20> <c20>hopes</c20> <q20>to publish its first findings in September</q20>.

Meanwhile, Mrs Toomey has booked a week in Filey. '<q21>There's a harbour,</q21>' <s21>she</s21> <c21>said</c21>. '<q21>I shall be looking at it from the chip shop.</q21>'
-----
1 | indirect | Holidaymakers | GROUP | group
2 | indirect | Passengers aboard the Duchess of Lorne | GROUP | group
3 | indirect | Anglia Blue Cruises | ORG | organisation
4 | direct | Glenys Toomey | PERSON | title
5 | indirect | Passengers aboard the Duchess of Lorne | GROUP | group
6 | direct | Glenys Toomey | PERSON | name
7 | indirect | Glenys Toomey | PERSON | title
8 | direct | laminated card slipped under her door | DOCUMENT | document
9 | direct | Glenys Toomey | PERSON | surname
10 | mixed | Anglia Blue Cruises | ORG | organisation
11 | indirect | Anglia Blue Cruises | ORG | organisation
12 | direct | Neville Udall | PERSON | pronoun
13 | attitude | Neville Udall | PERSON | surname
14 | mixed | Neville Udall | PERSON | pronoun
15 | direct | Anglia Blue Cruises | ORG | organisation
16 | mixed | Piers Loveridge | PERSON | pronoun
17 | indirect | Anjali Brocklebank | PERSON | name
18 | indirect | Anjali Brocklebank | PERSON | pronoun
19 | direct | Anjali Brocklebank | PERSON | surname
20 | attitude | Norway's accident investigation authority | ORG | pronoun
21 | direct | Glenys Toomey | PERSON | pronoun
22 | indirect | Holidaymakers | GROUP | group
23 | indirect | Anglia Blue Cruises | ORG | organisation
entity | PERSON | Glenys Toomey | Mrs Toomey | former dinner lady | -
entity | PERSON | Maureen | - | - | -
entity | PERSON | Jomar | - | steward | -
entity | PERSON | Neville Udall | Mr Udall | retired firefighter | -
entity | PERSON | Carol | - | - | -
entity | PERSON | Piers Loveridge | Sir Piers Loveridge | then chairman | Anglia Blue Cruises
entity | PERSON | Anjali Brocklebank | Ms Brocklebank | consumer lawyer | -
entity | ORG | Anglia Blue Cruises | - | - | -
entity | NORP | Norwegian | - | - | -
entity | NORP | Filipino | - | - | -
entity | LOC | Southampton | - | - | -
entity | LOC | Ålesund | - | - | -
entity | LOC | Pontefract | - | - | -
entity | LOC | West Yorkshire | - | - | -
entity | LOC | Bergen | - | - | -
entity | LOC | Ipswich | - | - | -
entity | LOC | Madeira | - | - | -
entity | LOC | Norway | - | - | -
entity | LOC | Filey | - | - | -
meta | Holidaymakers on £4,000 'luxury' cruise say they were fed cold baked beans and washed in buckets after ship lost power for THREE DAYS | - | Verity Camberwell
