HC pulls up civic body over ‘<x>vanishing</x>’ Doddakere lake

Our Legal Correspondent

BENGALURU: <s1,2>The Karnataka High Court</s1,2> on Friday <c1>directed</c1> <a1>the city corporation</a1> <q1>to remove all encroachments on Doddakere lake within eight weeks</q1> and <c2>warned</c2> <a2>its commissioner</a2> of <q2>contempt proceedings if the deadline was missed</q2>.

A Division Bench of Justices Sarojini Hegde and P.K. Nambisan was hearing a public interest petition filed by residents of Kudlu Gate. <s3>The petitioners</s3> <c3>contended</c3> that <q3>the lake, spread over 41 acres in the 1976 survey, had shrunk to under 17 acres</q3>.

‘<q4>You have lost 24 acres of water and nobody in your department has lost a day’s salary,</q4>’ <s4>Justice Hegde</s4> <c4>remarked</c4>.

<s5>Counsel for the corporation, Vikram Shetty</s5>, <c5>submitted</c5> that <q5>a drive had been launched in January and 63 structures razed</q5>. <q6>Three engineers</q6>, <s6>he</s6> <c6>said</c6>, <q6>had been issued show-cause notices</q6>. The Bench was not convinced. ‘<q8>Notices do not hold water,</q8>’ <s8>it</s8> <c8>observed</c8>.

<s17>Counsel for a private layout developer, Blue Lotus Habitats</s17>, <c17>sought</c17> <q17>time to produce documents</q17>. <s9,10>He</s9,10> <c9>denied</c9> that <q9>any part of the layout stood on the lake bed</q9>, <c10>adding</c10> that <q10>all sanctions were in order</q10>.

But <s11>a joint survey report placed before the court</s11> <c11>states</c11> that <q11>at least 38 of the developer’s 112 sites fall within the buffer zone</q11>.

Outside the court, <s12>lead petitioner Rukmini Anantharaman, 68</s12>, <c12>said</c12> <q12>she was ‘cautiously happy’</q12>. The retired zoology teacher has been writing to officials since 2009. ‘<q13>I have a cupboard full of acknowledgements,</q13>’ <s13>she</s13> <c13>laughed</c13>. ‘<q13>Finally somebody has asked to see the lake.</q13>’

Some 200 families living in tenements on the eastern bank face eviction under the order. <s14>Their leader, Yellappa</s14>, <c14>demanded</c14> <q14>alternative housing before any demolition</q14>. <s15>Social activists</s15> <c15>fear</c15> <q15>the poor will be moved first and the builders last</q15>.

<s16>Corporation sources</s16> <c16>claimed</c16> <q16>the work would begin ‘within days’</q16>. The matter has been posted to September 12 for a compliance report. No officer of the lakes department was available for comment.
-----
1 | indirect | Karnataka High Court | ORG | organisation
2 | indirect | Karnataka High Court | ORG | organisation
3 | indirect | petitioners | GROUP | group
4 | direct | Sarojini Hegde | PERSON | surname
5 | indirect | Vikram Shetty | PERSON | name
6 | indirect | Vikram Shetty | PERSON | pronoun
8 | direct | Karnataka High Court | ORG | pronoun
9 | indirect | Counsel for a private layout developer | PERSON | pronoun
10 | indirect | Counsel for a private layout developer | PERSON | pronoun
11 | indirect | joint survey report placed before the court | DOCUMENT | document
12 | mixed | Rukmini Anantharaman | PERSON | name
13 | direct | Rukmini Anantharaman | PERSON | pronoun
14 | indirect | Yellappa | PERSON | name
15 | attitude | Social activists | GROUP | group
16 | mixed | city corporation | ORG | organisation
17 | indirect | Counsel for a private layout developer | PERSON | title
meta | HC pulls up civic body over ‘vanishing’ Doddakere lake | - | -
entity | LOC | Doddakere | Doddakere lake | - | -
entity | LOC | BENGALURU | - | - | -
entity | ORG | Karnataka High Court | HC | - | -
entity | PERSON | Sarojini Hegde | Justice Hegde | Justice | Karnataka High Court
entity | PERSON | P.K. Nambisan | - | Justice | Karnataka High Court
entity | LOC | Kudlu Gate | - | - | -
entity | PERSON | Vikram Shetty | - | Counsel | -
entity | ORG | Blue Lotus Habitats | - | - | -
entity | PERSON | Rukmini Anantharaman | - | lead petitioner | -
entity | PERSON | Yellappa | - | - | -
