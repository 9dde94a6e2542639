Toronto condo prices dip for fifth month running

By Sanjay Thiruchelvam

<q1>The average price of a Toronto condominium fell to $689,000 in August</q1>, <s1>the Lakeshore Real Estate Board</s1> <c1>said</c1> on Wednesday, <q1>down from $701,000 the month before</q1>.

<q2>Listings are at a ten-year high</q2>, <s2>the board</s2> <c2>reported</c2>. <s3>Its president, Gwendolyn Achterberg</s3>, <c3>described</c3> the market as “<q3>catching its breath</q3>”.

“<q4>Sellers are still quoting yesterday's number,</q4>” <c4>said</c4> <s4>Achterberg</s4>. “<q4>Buyers are waiting for tomorrow's.</q4>”

<s5>Broker Luis Ferreira-Wong</s5> <c5>suggests</c5> <q5>the fall has further to go</q5>. <s6,7>He</s6,7> <c6>predicts</c6> <q6>a drop of six per cent by spring</q6> and <c7>advises</c7> <a7>first-time buyers</a7> <q7>to “sit on your hands, then shake hands”</q7>.

Investors who bought off the plan are in the worst position. <s8>One, a dentist from Markham</s8>, <c8>told</c8> <a8>the Ledger</a8> <q8>she'd lost her deposit of $92,000 rather than complete</q8>. <s9>She</s9> <c9>regrets</c9> <q9>buying “a drawing of a balcony”</q9>.

Tenants have felt no relief. <s11>A survey by Renters United</s11> <c11>found</c11> that <q11>asking rents had slipped by just nine dollars</q11>. “<q12>Nine dollars is a sandwich,</q12>” <s12>spokesperson Imani Baptiste</s12> <c12>said</c12>.

Detached houses fared better, slipping by less than one per cent. In the suburbs of Durham and Halton prices were flat, and a handful of lakefront streets set records for the year.

<s13>The housing minister's office</s13> <c13>said</c13> in an email that <q13>the government was “monitoring conditions”</q13>. <s14>It</s14> <c14>did not respond to</c14> <q14>follow-up questions</q14>.

<s15>Ferreira-Wong</s15> <c15>believes</c15> <q15>the turn will come when interest rates fall below three per cent</q15>. Until then, his firm's window, which used to feature a sign <s16>that</s16> <c16>said</c16> “<q16>SOLD</q16>” in gold letters, is full of cat pictures.
-----
1 | indirect | Lakeshore Real Estate Board | ORG | organisation
2 | indirect | Lakeshore Real Estate Board | ORG | organisation
3 | mixed | Gwendolyn Achterberg | PERSON | name
4 | direct | Gwendolyn Achterberg | PERSON | surname
5 | indirect | Luis Ferreira-Wong | PERSON | name
6 | indirect | Luis Ferreira-Wong | PERSON | pronoun
7 | mixed | Luis Ferreira-Wong | PERSON | pronoun
8 | indirect | one | PERSON | title
9 | mixed | one | PERSON | pronoun
11 | indirect | survey by Renters United | DOCUMENT | document
12 | direct | Imani Baptiste | PERSON | name
13 | mixed | housing minister's office | ORG | organisation
14 | attitude | housing minister's office | ORG | pronoun
15 | attitude | Luis Ferreira-Wong | PERSON | surname
16 | direct | sign | DOCUMENT | pronoun
meta | Toronto condo prices dip for fifth month running | - | Sanjay Thiruchelvam
entity | LOC | Toronto | - | - | -
entity | ORG | Lakeshore Real Estate Board | - | - | -
entity | PERSON | Gwendolyn Achterberg | Achterberg | president | Lakeshore Real Estate Board
entity | PERSON | Luis Ferreira-Wong | Ferreira-Wong | Broker | -
entity | LOC | Markham | - | - | -
entity | ORG | Ledger | - | - | -
entity | ORG | Renters United | - | - | -
entity | PERSON | Imani Baptiste | - | spokesperson | Renters United
entity | LOC | Durham | - | - | -
entity | LOC | Halton | - | - | -
