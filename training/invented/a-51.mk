School board votes to keep '<x>Gatsby</x>,' drop '<x>Maus II</x>' study guide

By Kayla Brandvold
The Prairie Ledger

After three hours of testimony, some of it tearful, the Harlan Unified school board voted 4-3 Monday to keep "<x>The Great Gatsby</x>" on its junior reading list.

The same vote removed a study guide to "<x>Maus II</x>."

"<q1>I read it in this district, I taught it in this district, and I never once saw a kid buy a yellow car because of it,</q1>" <c1>said</c1> <s1>Lorraine Takeda, a retired English teacher</s1>.

Board member Chip Dahlgren, who put the books on the agenda, was not swayed. <s2>He</s2> <c2>argued</c2> that <q2>parents, "not a committee of librarians," should decide</q2>.

"<q3>I'm not banning anything. You can buy it on your phone,</q3>" <s3>Dahlgren</s3> <c3>said</c3>. "<q3>I'm asking who pays.</q3>"

<s4>Superintendent Miguel Arroyo</s4> <c4>reminded</c4> <a4>the board</a4> that <q4>removing a title would require a 30-day review</q4>. <s5>He</s5> <c5>took no position on</c5> <q5>the merits</q5>.

Nineteen people signed up to speak. <s6,7>Senior Tyrell Oakes</s6,7> <c6>said</c6> <q6>he had never finished a novel before "Gatsby"</q6> and <c7>asked</c7> <a7>members</a7> <q7>what they had been reading at 17</q7>. None answered.

<s9,10>Mother of four Shelby Ruud</s9,10> <c9>called</c9> the book "<q9>a party with a body at the end,</q9>" then <c10>conceded</c10> <q10>she had liked it</q10>.

<s11>The American Library League</s11> <c11>said</c11> in a letter read aloud by board secretary Pam Ochs that <q11>challenges to books in the state were up 40% in a year</q11>.

<s13>Dahlgren</s13> <c13>promised</c13> <q13>to try again in the fall</q13>. "<q14>Four-three's a start,</q14>" <s14>he</s14> <c14>said</c14>.

Told of the remark, Takeda laughed. "<q16>Gatsby believed in the green light, too,</q16>" <s16>she</s16> <c16>said</c16>.

In other business, the board approved a roof, heard a report on lice and called for bids on a used bus.
-----
1 | direct | Lorraine Takeda | PERSON | name
2 | mixed | Chip Dahlgren | PERSON | pronoun
3 | direct | Chip Dahlgren | PERSON | surname
4 | indirect | Miguel Arroyo | PERSON | name
5 | attitude | Miguel Arroyo | PERSON | pronoun
6 | indirect | Tyrell Oakes | PERSON | name
7 | indirect | Tyrell Oakes | PERSON | name
9 | mixed | Shelby Ruud | PERSON | name
10 | indirect | Shelby Ruud | PERSON | name
11 | indirect | American Library League | ORG | organisation
13 | indirect | Chip Dahlgren | PERSON | surname
14 | direct | Chip Dahlgren | PERSON | pronoun
16 | direct | Lorraine Takeda | PERSON | pronoun
meta | School board votes to keep 'Gatsby,' drop 'Maus II' study guide | - | Kayla Brandvold
entity | ORG | Harlan Unified school board | - | - | -
entity | PERSON | Lorraine Takeda | Takeda | retired English teacher | -
entity | PERSON | Chip Dahlgren | Dahlgren | Board member | Harlan Unified school board
entity | PERSON | Miguel Arroyo | - | Superintendent | -
entity | PERSON | Tyrell Oakes | - | Senior | -
entity | PERSON | Shelby Ruud | - | - | -
entity | ORG | American Library League | - | - | -
entity | PERSON | Pam Ochs | - | board secretary | Harlan Unified school board
