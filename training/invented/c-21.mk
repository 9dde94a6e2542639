‘<q1>A theatre is not a safe</q1>’: director quits in row over sponsor

By Marguerite Achebe-Finch, arts correspondent

The artistic director of the Calder Playhouse has resigned four weeks before the opening of its centenary season, in protest at a £2m gift from an arms manufacturer.

Ines Valadares, who took over in 2019 and whose production of ‘<x>The Cherry Orchard</x>’ transferred to the West End, told staff on Tuesday morning. By lunch her name had been unscrewed from the stage door.

‘<q2>I was shown a cheque and asked to admire the handwriting,</q2>’ <s2>Valadares</s2> <c2>said</c2>. ‘<q2>A theatre isn’t a safe. You can’t just put things in it and close the door.</q2>’

The money, from Halvorsen Defence, was to have paid for a new studio. The plan calls for 140 seats, a rehearsal room and a terrace over the canal.

<s3>The Portuguese-born director</s3> <c3>said</c3> <q3>she had learned of it from a hoarding</q3>. <s4,5>She</s4,5> <c4>accused</c4> the board of ‘<q4>moral outsourcing</q4>’ and <c5>called on</c5> <a5>other venues</a5> <q5>to publish the names of their donors</q5>.

The playhouse’s chair, Lord Ravensworth-Bligh, took issue with that. ‘<q6>Ines is a genius and a handful, and I’ve enjoyed both,</q6>’ <s6>the former banker</s6> <c6>said</c6>. ‘<q6>But the roof’s leaking on the actors’ heads.</q6>’ <s7>He</s7> <c7>regretted</c7> <q7>her departure</q7>; <q8>the gift</q8>, <s8>he</s8> <c8>maintained</c8>, <q8>had been through every ethical check that the Arts Council asks for</q8>.

Halvorsen employs 900 people in the town, a good many of whom have season tickets.

<s9>A spokesperson for the company</s9> <c9>said</c9> <q9>it was ‘proud to support storytelling’</q9>. Two playwrights, Bo Nakamura and Philippa Crewe-Ejiofor, have withdrawn their work. ‘<q11>We don’t want our names over that bar,</q11>’ <s11>they</s11> <c11>wrote</c11> in a joint letter. ‘<q11>Interval drinks will not be required.</q11>’

Not all of the company agrees. ‘<q13>I’ve been in this business since 1971 and I’ve taken tobacco’s money, brewers’ money and once a bishop’s,</q13>’ <c13>said</c13> <s13>the actor Dickie Prosper</s13>, 79. ‘<q13>The bishop’s bounced.</q13>’

<s14>Equity</s14> <c14>is urging</c14> <a14>members</a14> <q14>to stay in work</q14> while talks go on. <s15>Valadares</s15> <c15>would not be drawn on</c15> <q15>her next job</q15>. The centenary opens on 4 April, with a comedy.
-----
1 | direct | Ines Valadares | PERSON | none
2 | direct | Ines Valadares | PERSON | surname
3 | indirect | Ines Valadares | PERSON | title
4 | mixed | Ines Valadares | PERSON | pronoun
5 | indirect | Ines Valadares | PERSON | pronoun
6 | direct | Lord Ravensworth-Bligh | PERSON | title
7 | indirect | Lord Ravensworth-Bligh | PERSON | pronoun
8 | indirect | Lord Ravensworth-Bligh | PERSON | pronoun
9 | mixed | Halvorsen Defence | ORG | organisation
11 | direct | Bo Nakamura and Philippa Crewe-Ejiofor | GROUP | pronoun
13 | direct | Dickie Prosper | PERSON | name
14 | indirect | Equity | ORG | organisation
15 | attitude | Ines Valadares | PERSON | surname
entity | PERSON | Ines Valadares | Valadares; Ines | artistic director | Calder Playhouse
entity | PERSON | Lord Ravensworth-Bligh | - | chair | Calder Playhouse
entity | PERSON | Bo Nakamura | - | playwright | -
entity | PERSON | Philippa Crewe-Ejiofor | - | playwright | -
entity | PERSON | Dickie Prosper | - | actor | -
entity | ORG | Halvorsen Defence | Halvorsen | - | -
entity | ORG | Equity | - | - | -
entity | ORG | Calder Playhouse | - | - | -
entity | ORG | Arts Council | - | - | -
entity | NORP | Portuguese | - | - | -
entity | LOC | West End | - | - | -
meta | ‘A theatre is not a safe’: director quits in row over sponsor | - | Marguerite Achebe-Finch
