Supermarket chain told to stop “<x>fresh</x>” claim on frozen rolls

By Gerard Mulcahy

<q1>A supermarket chain must stop selling thawed bread rolls as “fresh”</q1>, <s1>Australia's consumer watchdog</s1> <c1>ruled</c1> yesterday.

<s2>The Fair Dealing Commission</s2> <c2>said</c2> <q2>Greengate had displayed the word above ovens that were never switched on</q2>. <s3>It</s3> <c3>ordered</c3> <a3>the company</a3> <q3>to remove 1,140 signs within a fortnight</q3> and fined it $2.6 million.

“<q5>An oven is not a decoration,</q5>” <c5>said</c5> <s5>the commission's chair, Nerida Blythe</s5>. “<q5>Customers were entitled to think something came out of it.</q5>”

<s4>Greengate, which has 214 stores</s4>, <c4>had told</c4> <a4>the commission</a4> that <q4>the smell of baking was produced by a machine</q4>. <s6>Ms Blythe</s6> <c6>called</c6> that “<q6>the most remarkable admission of my career</q6>”.

In a statement, <s7>the company</s7> <c7>said</c7> <q7>it accepted the finding and had never intended to mislead</q7>. <s8>It</s8> <c8>would not say</c8> <q8>how long the machine had been in use</q8>.

The machine will be silent in Ballarat from next week. “<q10>I'll miss it,</q10>” <c10>admitted</c10> <s10>pensioner Val Okafor-Reid</s10>. “<q10>I knew it was a fib, but it was a nice fib.</q10>”

The ruling does not touch the word “<x>baked</x>”, nor the chain's slogan, “<x>Straight from our hearth</x>”. <s11>A spokesman for the Bakers' Guild</s11> <c11>described</c11> the omission as <q11>disappointing</q11>.

Supermarket bakeries sell some four billion dollars of bread a year in Australia, roughly a third of it baked off site and finished in store.

<s12>He</s12> <c12>urged</c12> <a12>the commission</a12> <q12>to look next at “artisan” and “rustic”</q12>, which, <s13>he</s13> <c13>said</c13>, “<q13>mean whatever the label printer had room for</q13>”.

Greengate shares closed down 11 cents at $7.04.
-----
1 | mixed | Fair Dealing Commission | ORG | title
2 | indirect | Fair Dealing Commission | ORG | organisation
3 | indirect | Fair Dealing Commission | ORG | pronoun
4 | indirect | Greengate | ORG | organisation
5 | direct | Nerida Blythe | PERSON | name
6 | mixed | Nerida Blythe | PERSON | surname
7 | indirect | Greengate | ORG | organisation
8 | attitude | Greengate | ORG | pronoun
10 | direct | Val Okafor-Reid | PERSON | name
11 | indirect | Bakers' Guild | ORG | organisation
12 | mixed | Bakers' Guild | ORG | pronoun
13 | mixed | Bakers' Guild | ORG | pronoun
meta | Supermarket chain told to stop “fresh” claim on frozen rolls | - | Gerard Mulcahy
entity | LOC | Australia | - | - | -
entity | ORG | Fair Dealing Commission | - | - | -
entity | ORG | Greengate | - | - | -
entity | PERSON | Nerida Blythe | Ms Blythe | chair | Fair Dealing Commission
entity | LOC | Ballarat | - | - | -
entity | PERSON | Val Okafor-Reid | - | pensioner | -
entity | ORG | Bakers' Guild | - | - | -
