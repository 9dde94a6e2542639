Gym chain fined over ‘<x>zombie</x>’ memberships

By Marta Okonjo and Lee Fairbrother

A budget gym chain has been fined £1.4m for charging customers who had left, moved house or, in at least three cases, died.

<q1>Kettle & Bar, which has 88 clubs in England and Wales, broke consumer law “on an industrial scale”</q1>, <c1>according to</c1> <s1>a ruling published by the Fair Trading Office</s1>.

<s2>Investigators</s2> <c2>found</c2> that <q2>cancellation emails were routed to an inbox nobody opened</q2>. The inbox, labelled “<x>Sunset</x>”, held 19,000 messages.

“<x>Disappointed</x>” is the word in the ruling. Jackie Osei of Stockport has another. “<q4>Robbed. I rang, I wrote, I went in there with my leg in plaster,</q4>” <s4>she</s4> <c4>told</c4> <a4>You and Your Money</a4>. “<q4>The lad on the desk said, ‘<n4>Have you tried the app?</n4>’</q4>”

<s5,6>Kettle & Bar</s5,6> <c5>accepted</c5> <q5>the ruling</q5> and <c6>offered</c6> <q6>refunds to anyone affected since 2020</q6>. <q7>The problems</q7>, <s7>it</s7> <c7>insisted</c7>, <q7>were “historic” and had been fixed by a change of software</q7>.

<s8>Campaigners</s8> <c8>have urged</c8> <a8>ministers</a8> <q8>to force gyms to provide a cancel button as big as the one for joining</q8>. Labour peer Baroness Thwaite has tabled an amendment to that effect. The business department will reply in March.

<s11>Ravinder Gill of the consumer group Fairplay</s11> <c11>questioned</c11> <q11>whether the fine would hurt</q11>. “<q12>It’s less than they spend on towels.</q12>”

The firm’s founder, Max Kettle, did not attend the hearing. <s13>His barrister</s13> <c13>said</c13> <q13>he was “mortified”</q13>. In a podcast interview last spring <s14>Mr Kettle</s14> <c14>had boasted</c14> of <q14>a business “people forget to leave”</q14>.

The fine must be paid within 28 days. Kettle & Bar shares, which had fallen for a week, added 3 per cent.
-----
1 | mixed | ruling published by the Fair Trading Office | DOCUMENT | document
2 | indirect | Investigators | GROUP | group
4 | direct | Jackie Osei | PERSON | pronoun
5 | indirect | Kettle & Bar | ORG | organisation
6 | indirect | Kettle & Bar | ORG | organisation
7 | mixed | Kettle & Bar | ORG | pronoun
8 | indirect | Campaigners | GROUP | group
11 | indirect | Ravinder Gill | PERSON | name
12 | direct | Ravinder Gill | PERSON | none
13 | mixed | His barrister | PERSON | title
14 | mixed | Max Kettle | PERSON | surname
meta | Gym chain fined over ‘zombie’ memberships | - | Marta Okonjo and Lee Fairbrother
entity | ORG | Kettle & Bar | - | - | -
entity | LOC | England | - | - | -
entity | LOC | Wales | - | - | -
entity | ORG | Fair Trading Office | - | - | -
entity | PERSON | Jackie Osei | - | - | -
entity | LOC | Stockport | - | - | -
entity | ORG | Labour | - | - | -
entity | PERSON | Thwaite | Baroness Thwaite | Labour peer | Labour
entity | PERSON | Ravinder Gill | - | - | Fairplay
entity | ORG | Fairplay | - | - | -
entity | PERSON | Max Kettle | Mr Kettle | founder | Kettle & Bar
