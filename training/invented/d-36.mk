Okonjo-Reid stunned by qualifier in Auckland as serve deserts her

AUCKLAND — <s1>Third seed Temi Okonjo-Reid</s1> <c1>said</c1> <q1>she had 'nobody to be angry at but the girl in the mirror'</q1> after crashing out of the Harbour Classic to a player ranked 188 places below her.

The 24-year-old Briton double-faulted 14 times, twice on match point, to lose 6-3, 4-6, 7-6 (11-9) to Slovenian qualifier Zala Hribar in just under three hours on Tuesday.

'<q2>I've hit a million serves in my life and today I couldn't have told you which hand I use,</q2>' <c2>said</c2> <s2>Okonjo-Reid</s2>. '<q2>Zala deserved it. She was braver.</q2>'

Hribar, 19, looked just as surprised. <s4>The teenager</s4> <c4>revealed</c4> <q4>she had checked out of her hotel that morning because she couldn't afford another night</q4>.

'<q5>My bags are in the locker room,</q5>' <s5>she</s5> <c5>told</c5> <a5>the crowd</a5>, to laughter. '<q5>If somebody has a sofa, I am very clean.</q5>'

<s6>Tournament director Fraser McCutcheon</s6> <c6>has since promised</c6> <a6>her</a6> <q6>a room until she loses</q6>.

Okonjo-Reid came to New Zealand with a new coach, the former Belgian No 1 Wim Claes, and a remodelled service action. <s7,8>Claes</s7,8> <c7>said</c7> <q7>the change would take 'a year, not a fortnight'</q7> and <c8>rejected</c8> <q8>suggestions that it was to blame</q8>.

Her father and former coach, Babatunde Okonjo, disagrees. '<q10>If the roof is not leaking you do not send for a roofer,</q10>' <s10>he</s10> <c10>posted</c10> on Facebook. The message was later deleted.

Asked about it, the player smiled. '<q12>Dad's entitled to a view. He's had the same serve since 1981,</q12>' <s12>she</s12> <c12>said</c12>.

<s13>The Lawn Tennis Board</s13> <c13>would not say</c13> <q13>whether the defeat would affect her place in the squad for next month's tie in Lisbon</q13>.

Hribar plays the eighth seed, Paulina Ostrowska, on Thursday. <s14>The Pole</s14> <c14>admitted</c14> <q14>she had never seen her opponent hit a ball</q14>. '<q15>Is she tall?</q15>' <s15>she</s15> <c15>asked</c15>.
-----
1 | mixed | Temi Okonjo-Reid | PERSON | name
2 | direct | Temi Okonjo-Reid | PERSON | surname
4 | indirect | Zala Hribar | PERSON | title
5 | direct | Zala Hribar | PERSON | pronoun
6 | indirect | Fraser McCutcheon | PERSON | name
7 | mixed | Wim Claes | PERSON | surname
8 | indirect | Wim Claes | PERSON | surname
10 | direct | Babatunde Okonjo | PERSON | pronoun
12 | direct | Temi Okonjo-Reid | PERSON | pronoun
13 | attitude | Lawn Tennis Board | ORG | organisation
14 | indirect | Paulina Ostrowska | PERSON | title
15 | direct | Paulina Ostrowska | PERSON | pronoun
meta | Okonjo-Reid stunned by qualifier in Auckland as serve deserts her | - | -
entity | PERSON | Temi Okonjo-Reid | Okonjo-Reid | - | -
entity | LOC | Auckland | AUCKLAND | - | -
entity | NORP | Briton | - | - | -
entity | NORP | Slovenian | - | - | -
entity | PERSON | Zala Hribar | Hribar; Zala | qualifier | -
entity | PERSON | Fraser McCutcheon | - | Tournament director | -
entity | LOC | New Zealand | - | - | -
entity | NORP | Belgian | - | - | -
entity | PERSON | Wim Claes | Claes | coach | -
entity | PERSON | Babatunde Okonjo | - | former coach | -
entity | ORG | Facebook | - | - | -
entity | ORG | Lawn Tennis Board | - | - | -
entity | LOC | Lisbon | - | - | -
entity | PERSON | Paulina Ostrowska | Ostrowska | - | -
entity | NORP | Pole | - | - | -
