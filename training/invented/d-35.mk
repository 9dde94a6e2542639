Foodbank Taranaki launches winter appeal as demand doubles

<s16>Foodbank Taranaki</s16> <c16>is calling on</c16> <a16>households</a16> <q16>to give one can a week this winter</q16> after a record number of families sought help in April.

<s2>The charity</s2> <c2>says</c2> <q2>it handed out 3,912 parcels in the month, twice as many as a year ago</q2>. <q3>Almost half went to homes where at least one adult was in work</q3>, <s3>it</s3> <c3>adds</c3>.

‘<q4>The face of hunger has changed. It has a lanyard on,</q4>’ <c4>says</c4> <s4>Foodbank Taranaki manager Teuila Matagi-Rose</s4>.

‘<q5>We are seeing teacher aides, we are seeing caregivers. They come after dark because they don’t want to be recognised.</q5>’

The ‘<x>One Can Counts</x>’ appeal runs until 31 August and is backed by supermarket chain Greenlea, which will place collection bins in its 14 stores.

<s6,7>Greenlea regional director Stephan Kruger</s6,7> <c6>says</c6> <q6>the company is ‘proud to stand beside our community’</q6> and <c7>has pledged</c7> <q7>to match every can given</q7>.

Ngāti Hine Marae in Waitara, which runs its own pantry, will distribute parcels north of the river. <s8>Marae chair Pāora Tamihana</s8> <c8>hopes</c8> <q8>the partnership outlasts the winter</q8>. ‘<q9>Kai isn’t charity where I come from,</q9>’ <s9>he</s9> <c9>says</c9>. ‘<q9>It’s manners.</q9>’

One of last year’s recipients is now a volunteer. <s10>The father of three</s10>, <s17>who</s17> <c17>asked</c17> <q17>to be known as Dan</q17>, <c10>says</c10> <q10>his first parcel contained a tin of peaches, and he cried in the car</q10>.

‘<q11>You don’t forget who gave you peaches,</q11>’ <s11>Dan</s11> <c11>says</c11>.

<s12>Matagi-Rose</s12> <c12>would like</c12> <q12>people to avoid pumpkin</q12>. ‘<q13>We love you, but we have so much pumpkin,</q13>’ <s13>she</s13> <c13>says</c13>.

<s14>The Ministry of Social Support</s14> <c14>says</c14> <q14>hardship grants in the region rose 18 percent last year</q14>. <s15>A spokesperson</s15> <c15>encouraged</c15> <a15>anyone struggling</a15> <q15>to get in touch early</q15>.

Collection points are listed on the charity’s website. Monetary donations of $5 or more are tax deductible.
-----
2 | indirect | Foodbank Taranaki | ORG | organisation
3 | indirect | Foodbank Taranaki | ORG | pronoun
4 | direct | Teuila Matagi-Rose | PERSON | name
5 | direct | Teuila Matagi-Rose | PERSON | none
6 | mixed | Stephan Kruger | PERSON | name
7 | indirect | Stephan Kruger | PERSON | name
8 | attitude | Pāora Tamihana | PERSON | name
9 | direct | Pāora Tamihana | PERSON | pronoun
10 | indirect | Dan | PERSON | title
11 | direct | Dan | PERSON | name
12 | attitude | Teuila Matagi-Rose | PERSON | surname
13 | direct | Teuila Matagi-Rose | PERSON | pronoun
14 | indirect | Ministry of Social Support | ORG | organisation
15 | indirect | Ministry of Social Support | ORG | organisation
16 | indirect | Foodbank Taranaki | ORG | organisation
17 | indirect | Dan | PERSON | pronoun
meta | Foodbank Taranaki launches winter appeal as demand doubles | - | -
entity | ORG | Foodbank Taranaki | - | - | -
entity | PERSON | Teuila Matagi-Rose | Matagi-Rose | manager | Foodbank Taranaki
entity | ORG | Greenlea | - | - | -
entity | PERSON | Stephan Kruger | - | regional director | Greenlea
entity | ORG | Ngāti Hine Marae | - | - | -
entity | LOC | Waitara | - | - | -
entity | PERSON | Pāora Tamihana | Tamihana | Marae chair | Ngāti Hine Marae
entity | PERSON | Dan | - | - | -
entity | ORG | Ministry of Social Support | - | - | -
