<q1>Spurned gardener ‘poisoned love rival’s prize koi then torched his £90k campervan’</q1>, <a1>court</a1> <c1>hears</c1>

By DANNY RELPH, Crime Reporter

<q2>A SPURNED gardener poisoned his love rival’s prize koi carp before setting fire to his £90,000 campervan</q2>, <a2>a court</a2> <c2>heard</c2> yesterday.

<q3>Craig Stallard, 47, flew into a rage when ex-wife Donna moved in with wealthy double-glazing boss Terry Vickers</q3>, <a3>jurors</a3> <c3>were told</c3>.

<s4>Prosecutor Nadia Breck</s4> <c4>said</c4> <q4>he crept into the couple’s back garden in the dead of night and tipped bleach into a pond holding 22 fish worth up to £3,000 each</q4>.

Three weeks later he allegedly doused the camper — which Mr Vickers, 58, had nicknamed “<x>The Duchess</x>” — in petrol.

“<q5>This was not a moment of madness,</q5>” <s5>Miss Breck</s5> <c5>told</c5> <a5>Maidstone Crown Court</a5>. “<q5>It was a campaign, and it was planned down to the last drop.</q5>”

<s6>Stallard, of Snodland, Kent</s6>, <c6>denies</c6> <q6>arson being reckless as to whether life was endangered and two counts of criminal damage</q6>.

<a7>The jury</a7> <c7>heard</c7> <q7>the marriage ended in 2023 after 19 years</q7>.

Mum-of-two Donna, 44, who met Mr Vickers when he came to price up a conservatory, wept as she gave evidence from behind a screen.

<s8>She</s8> <c8>said</c8> <q8>her ex had bombarded her with 340 texts in a fortnight</q8>.

<s9>One message</s9>, sent the morning after the pond attack, <c9>read</c9>: “<q9>Hope he floats better than his fish.</q9>”

<s10>Donna</s10> <c10>told</c10> <a10>the court</a10>: “<q10>I loved those fish too. I used to feed them Cheerios.</q10>”

<s11>She</s11> <c11>claimed</c11> <q11>Stallard once threatened to “have” Mr Vickers in the car park of their local</q11>.

Then it was the turn of her new fella, who wore a navy suit and a fish-shaped tie pin.

<s12>Mr Vickers</s12> <c12>told</c12> <q12>how he was woken at 3.10am on May 9 by his dog and saw flames “as high as the guttering”</q12>.

<s13>The businessman</s13> <c13>said</c13>: “<q13>Another five minutes and it’d have been the house. I was stood there in my pants with a hose.</q13>”

<a14>He</a14> <c14>was asked</c14> by <s14>Julian Tark KC</s14>, defending, <q14>if he had ever fallen out with anybody else</q14>.

“<q15>I sell windows,</q15>” <s15>he</s15> <c15>replied</c15>. “<q15>Course I have.</q15>”

<s16>The barrister</s16> <c16>suggested</c16> <q16>the fish could have died from a faulty filter</q16>.

<s17>Mr Vickers</s17> <c17>shot back</c17>: “<q17>They don’t usually smell of bleach.</q17>”

<s18>Forensic scientist Dr Helen Maybury</s18> <c18>said</c18> <q18>petrol was found on the sleeve of a fleece seized from Stallard’s shed</q18>. <s19>She</s19> <c19>accepted</c19> <q19>it could have come from his lawnmower</q19>.

In his police interview <s20>Stallard</s20> <c20>insisted</c20> <q20>he was at home watching the snooker</q20>.

“<q21>I never touched his fish and I never touched his van,</q21>” <s21>he</s21> <c21>said</c21>. “<q21>If I’d wanted to hurt Terry I’d have told people about his conservatories.</q21>”

Cops raided the defendant’s semi on May 11 and took away two jerry cans, a pair of wellies and a laptop.

<s22>Neighbour Maureen Attwell, 71</s22>, <c22>recalled</c22> <q22>hearing a man laughing on the night of the blaze</q22>. “<q23>It wasn’t a nice laugh. It put me off my crossword,</q23>” <s23>she</s23> <c23>told</c23> <a23>jurors</a23>.

<s24>Detective Constable Ryan Okafor</s24> <c24>said</c24> <q24>CCTV captured a figure in a bobble hat at the end of the road</q24>.

But <s25>he</s25> <c25>admitted</c25>: “<q25>I couldn’t tell you if it was a man or a woman.</q25>”

One juror was seen stifling a smile as a photograph of the largest carp was passed along the bench. <s26>Judge Simon Fairhurst</s26> <c26>reminded</c26> <a26>the panel</a26> <q26>not to discuss the case on social media</q26>.

The couple, who have since moved to a new home near Faversham with no pond, left court hand in hand.

<s27>A friend of Mr Vickers</s27> <c27>said</c27> outside: “<q27>Terry’s a big man but he cried for a week over them fish.</q27>”

The trial, expected to last six days, continues.
-----
1 | mixed | - | - | none
2 | indirect | - | - | none
3 | indirect | - | - | none
4 | indirect | Nadia Breck | PERSON | name
5 | direct | Nadia Breck | PERSON | surname
6 | indirect | Craig Stallard | PERSON | surname
7 | indirect | - | - | none
8 | indirect | Donna | PERSON | pronoun
9 | direct | One message | DOCUMENT | document
10 | direct | Donna | PERSON | name
11 | mixed | Donna | PERSON | pronoun
12 | mixed | Terry Vickers | PERSON | surname
13 | direct | Terry Vickers | PERSON | title
14 | indirect | Julian Tark | PERSON | name
15 | direct | Terry Vickers | PERSON | pronoun
16 | indirect | Julian Tark | PERSON | title
17 | direct | Terry Vickers | PERSON | surname
18 | indirect | Helen Maybury | PERSON | name
19 | indirect | Helen Maybury | PERSON | pronoun
20 | indirect | Craig Stallard | PERSON | surname
21 | direct | Craig Stallard | PERSON | pronoun
22 | indirect | Maureen Attwell | PERSON | name
23 | direct | Maureen Attwell | PERSON | pronoun
24 | indirect | Ryan Okafor | PERSON | name
25 | direct | Ryan Okafor | PERSON | pronoun
26 | indirect | Simon Fairhurst | PERSON | name
27 | direct | friend of Mr Vickers | PERSON | title
entity | PERSON | Craig Stallard | Stallard | gardener | -
entity | PERSON | Donna | - | - | -
entity | PERSON | Terry Vickers | Mr Vickers; Terry | double-glazing boss | -
entity | PERSON | Nadia Breck | Miss Breck | prosecutor | -
entity | PERSON | Julian Tark | Julian Tark KC | barrister | -
entity | PERSON | Helen Maybury | Dr Helen Maybury | forensic scientist | -
entity | PERSON | Maureen Attwell | - | neighbour | -
entity | PERSON | Ryan Okafor | Detective Constable Ryan Okafor | detective constable | -
entity | PERSON | Simon Fairhurst | Judge Simon Fairhurst | judge | -
entity | ORG | Maidstone Crown Court | - | - | -
entity | LOC | Snodland | - | - | -
entity | LOC | Kent | - | - | -
entity | LOC | Faversham | - | - | -
meta | Spurned gardener ‘poisoned love rival’s prize koi then torched his £90k campervan’, court hears | - | Danny Relph
