Parliament live: Treasurer digs in on super tax as <s1>senator</s1> <c1>threatens</c1> <q1>to walk</q1>

2.58pm

That's question time done for the week. The House rises until the 24th.

2.41pm

Some noise in the chamber. <a3>The Treasurer, Miles Ferrante</a3>, <c3>has been told</c3> by <s3>the speaker</s3> <q3>to withdraw</q3> after <s4>he</s4> <c4>called</c4> his opposite number "<q4>a spreadsheet in search of a soul</q4>".

"<q5>I withdraw,</q5>" <c5>says</c5> <s5>Ferrante</s5>. "<q5>He is not a spreadsheet.</q5>"

2.20pm

<s6>Shadow treasurer Geoffrey Lim</s6> <c6>asks</c6> <q6>how many farmers will have to sell land to pay the new superannuation tax</q6>. The answer is long. <q7>Fewer than 900 people would be affected</q7>, <s7>Ferrante</s7> <c7>says</c7>. <q8>None of them</q8>, <s8>he</s8> <c8>adds</c8>, "<q8>drives a ute with a dog on the back</q8>".

1.35pm

Lunchtime catch-up

<s9>Independent senator Rosalind Achterhof</s9> <c9>says</c9> <q9>she will quit the Senate's economics committee unless the bill is split in two</q9>. "<q10>I was promised a conversation and I got a courier,</q10>" <s10>she</s10> <c10>told</c10> <a10>Sky</a10> this morning.

<s11>A government source</s11> <c11>says</c11> <q11>the Tasmanian is bluffing</q11>.

<s12>The Council of Self-Funded Retirees</s12> <c12>wants</c12> <q12>the bill scrapped</q12>. <s13>It</s13> <c13>has accused</c13> the government of "<q13>taxing people for being careful</q13>".

12.50pm

My colleague Yasmin Haddad has been at the rally on the lawns, where police put the crowd at 600.

"<q14>I drove a school bus for 31 years and I never had a spare dollar till I was 70,</q14>" <s14>Noelene Papworth</s14> <c14>tells</c14> <a14>her</a14>. "<q14>Now I'm the idle rich, apparently.</q14>"

<s15>Her husband, Ray</s15>, <c15>supports</c15> <q15>the tax</q15>. "<q16>We came in separate cars,</q16>" <s16>he</s16> <c16>says</c16>.

12.02pm

Good afternoon from Canberra. The bill to double the tax on large superannuation balances is due in the Senate tonight, and nobody can say with confidence where the numbers are.

Here's what <s17>the prime minister</s17> <c17>had to say</c17> on the way in: "<q17>We took it to an election. We won the election. I'm not sure what part is confusing.</q17>"
-----
1 | indirect | Rosalind Achterhof | PERSON | title
3 | indirect | speaker | PERSON | title
4 | mixed | Miles Ferrante | PERSON | pronoun
5 | direct | Miles Ferrante | PERSON | surname
6 | indirect | Geoffrey Lim | PERSON | name
7 | indirect | Miles Ferrante | PERSON | surname
8 | mixed | Miles Ferrante | PERSON | pronoun
9 | indirect | Rosalind Achterhof | PERSON | name
10 | direct | Rosalind Achterhof | PERSON | pronoun
11 | indirect | government source | PERSON | title
12 | attitude | Council of Self-Funded Retirees | ORG | organisation
13 | mixed | Council of Self-Funded Retirees | ORG | pronoun
14 | direct | Noelene Papworth | PERSON | name
15 | attitude | Ray | PERSON | name
16 | direct | Ray | PERSON | pronoun
17 | direct | prime minister | PERSON | title
meta | Parliament live: Treasurer digs in on super tax as senator threatens to walk | - | -
entity | ORG | Parliament | - | - | -
entity | ORG | House | - | - | -
entity | PERSON | Miles Ferrante | Ferrante | Treasurer | -
entity | PERSON | Geoffrey Lim | - | Shadow treasurer | -
entity | PERSON | Rosalind Achterhof | Achterhof | Independent senator | -
entity | ORG | Senate | - | - | -
entity | ORG | Sky | - | - | -
entity | NORP | Tasmanian | - | - | -
entity | ORG | Council of Self-Funded Retirees | - | - | -
entity | PERSON | Yasmin Haddad | - | - | -
entity | PERSON | Noelene Papworth | Papworth | - | -
entity | PERSON | Ray | - | - | -
entity | LOC | Canberra | - | - | -
