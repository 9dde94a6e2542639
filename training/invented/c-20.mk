'<q1>I'VE HAD MY LAST PINT AT THE ANCHOR</q1>'

Soap legend Gaynor quits after 28 years.. and <s2>she</s2> <c2>claims</c2> <q2>bosses 'killed her with a kebab van'</q2>

By Marlon Cope, TV Editor

HARBOUR Street star Gaynor Pickles has sensationally quit the soap after a blazing row over her character's exit.

The 63-year-old, who has played landlady Bet Ransome since 1996, stormed off set on Wednesday after reading that she was to be flattened by a kebab van.

'<q3>Twenty-eight years and they kill me with chilli sauce,</q3>' <s3>the actress</s3> <c3>told</c3> <a3>pals</a3>. '<q3>I wanted to go out on a lifeboat.</q3>'

<s4>A show insider</s4> <c4>said</c4>: '<q4>Gaynor went white, then red, then she took her wig off and put it on the producer's head.</q4>'

<s5>The mole</s5> <c5>added</c5> <q5>there's now 'zero chance' she will film the funeral</q5>.

Producer Sebastian Lyle, 34, joined the show from a baking contest in May. <s6>He</s6> <c6>denied</c6> <q6>axing older members of the cast</q6>. '<q7>I adore Gaynor. The van was a metaphor,</q7>' <s7>he</s7> <c7>said</c7>.

On-screen hubby Clive Dacosta is gutted. <s8>He</s8> <c8>tweeted</c8>: '<q8>My rock, my mate, my only decent scene partner. Shame on Channel 9.</q8>' The post was later taken down.

<s9,10>A Channel 9 spokeswoman</s9,10> <c9>paid tribute to</c9> '<q9>a true original</q9>' but <c10>declined to say</c10> <q10>whether lawyers were involved</q10>.

Gaynor's contract, worth £310,000 a year, runs until June. It is understood that she has been offered a panto in Rhyl.

Bookies make her favourite to enter the jungle. <s12>Her agent, Solly Weintraub</s12>, <c12>would not rule out</c12> <q12>a stint in camp</q12>.

<s13>Fans</s13> <c13>vowed</c13> <q13>to boycott Friday's episode</q13>. '<q14>No Bet, no bets,</q14>' <c14>wrote</c14> <s14>one fan</s14> on Facebook.

<s15>Former co-star Mercy Oduya, now in Hollywood</s15>, <c15>backed</c15> <q15>her old mucker</q15>. '<q16>She taught me everything, including how to fall down a cellar,</q16>' <s16>Mercy</s16> <c16>said</c16>.

Bet has been married five times, been buried alive in a skip and once delivered twins in a chip shop. She has never left the Anchor by the front door.
-----
1 | direct | Gaynor Pickles | PERSON | none
2 | mixed | Gaynor Pickles | PERSON | pronoun
3 | direct | Gaynor Pickles | PERSON | title
4 | direct | show insider | PERSON | title
5 | mixed | show insider | PERSON | title
6 | indirect | Sebastian Lyle | PERSON | pronoun
7 | direct | Sebastian Lyle | PERSON | pronoun
8 | direct | Clive Dacosta | PERSON | pronoun
9 | mixed | Channel 9 | ORG | organisation
10 | attitude | Channel 9 | ORG | organisation
12 | attitude | Solly Weintraub | PERSON | name
13 | indirect | Fans | GROUP | group
14 | direct | one fan | PERSON | title
15 | indirect | Mercy Oduya | PERSON | name
16 | direct | Mercy Oduya | PERSON | name
entity | PERSON | Gaynor Pickles | Gaynor | actress | -
entity | PERSON | Bet Ransome | Bet | landlady | -
entity | PERSON | Sebastian Lyle | - | Producer | -
entity | PERSON | Clive Dacosta | - | - | -
entity | ORG | Channel 9 | - | - | -
entity | PERSON | Solly Weintraub | - | agent | -
entity | PERSON | Mercy Oduya | Mercy | - | -
entity | ORG | Facebook | - | - | -
entity | ORG | Anchor | ANCHOR | - | -
entity | LOC | Hollywood | - | - | -
entity | LOC | Rhyl | - | - | -
meta | 'I'VE HAD MY LAST PINT AT THE ANCHOR' | - | Marlon Cope, TV Editor
