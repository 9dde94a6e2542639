<s1>Thornbury</s1> <c1>brands</c1> eight-week ban ‘<q1>a sentence for having a voice</q1>’ as <s14>Severnside</s14> <c14>weigh</c14> <q14>appeal</q14>

Gethin Rosewarne

<s2>Marcus Thornbury</s2> <c2>has described</c2> his eight-week touchline ban as “<q2>a sentence for having a voice</q2>” after <s3>a disciplinary panel</s3> <c3>ruled</c3> that <q3>the Severnside director of rugby had “sought to intimidate” a match official</q3> in the tunnel at Osier Park.

The former Scotland flanker will be absent for five Premiership matches, including the visit of the champions, Trent Vale, on Saturday week. He was also fined £7,500, half of it suspended.

The charge arose from the 24-22 defeat by Wessex Rams on 29 November, settled by a penalty in the 81st minute. <s4>The referee, Aoife Brannigan</s4>, <c4>told</c4> <a4>the panel</a4> by video link that <q4>Thornbury had blocked her path, waved a tablet at her and asked which game she had been watching</q4>.

“<q5>I was not frightened. I was aware of how big he was and how narrow the corridor was,</q5>” <s5>she</s5> <c5>said</c5>, in evidence quoted in a 31-page judgment published on Tuesday.

<s6,7>The coach</s6,7> <c6>accepted</c6> <q6>using an obscenity</q6> but <c7>denied</c7> that <q7>he had obstructed anyone</q7>. <s8>Severnside’s kitman, Des Pugsley</s8>, <c8>testified</c8> that <q8>a trolley of wet towels had left no room to pass on either side</q8>. <s9>The panel</s9> <c9>considered</c9> him “<q9>a truthful witness to the trolley and to little else</q9>”.

<s10>Its chair, Jocelyn Amory-Platt KC</s10>, <c10>noted</c10> that <q10>it was a third offence in four seasons</q10>. In 2022 <s11>Thornbury</s11> <c11>called</c11> a touch judge “<q11>a tourist with a flag</q11>”, a remark that cost him a fortnight, and he served another last year.

“<q12>We do not doubt that Mr Thornbury’s passion is genuine,</q12>” <s12>she</s12> <c12>wrote</c12>. “<q12>So was the distress of a young official who had the courage to write this down.</q12>”

Severnside have until noon on Friday to appeal. <s13>The chief executive, Rupa Varsani</s13>, <c13>said</c13> <q13>the club were “surprised by the severity” and would take advice from counsel</q13>.

<s15>She</s15> <c15>stressed</c15>, though, that <q15>the players had been reminded of their responsibilities to referees</q15>. Fly-half Tevita Moala spent much of last weekend fending off abuse on social media after <s16>he</s16> <c16>suggested</c16> on a podcast that <q16>the penalty had been the right call</q16>.

“<q17>He’s entitled to be wrong,</q17>” <s17>Thornbury</s17> <c17>said</c17> with a half-smile. “<q17>He’s picked for Saturday, before you write that he isn’t.</q17>”

The 49-year-old will be allowed to coach during the week but may not enter the ground from two hours before kick-off. <s18>He</s18> <c18>plans</c18> <q18>to watch the Trent Vale game from his mother’s house in Jedburgh</q18>. <q19>The dog</q19>, <s19>he</s19> <c19>said</c19>, <q19>is the only one there who answers back</q19>.

His assistant, Corne Esterhuyse, takes charge in the meantime. <s20>The South African</s20> <c20>expects</c20> <q20>no change of tactics</q20>. “<q21>Marcus is loud but the message is quite simple,</q21>” <s21>he</s21> <c21>said</c21>. “<q21>I’ll just say it more quietly and hope it still works.</q21>”

Wessex Rams have kept out of it. <s22>Their coach, Phil Hargadon</s22>, <c22>would say</c22> only that <q22>referees deserved “a safe walk to the kettle”</q22>.

<s23,24>The referees’ association</s23,24> <c23>welcomed</c23> <q23>the verdict</q23> but <c24>believes</c24> <q24>the sanction should have been longer</q24>. Ten community referees in the west have given up since the summer, and <s25>an internal survey</s25> <c25>found</c25> that <q25>four in ten had considered it</q25>.

Brannigan, a vet by profession, returns to action on Sunday at a women’s fixture in Exeter. <s26>Amory-Platt’s panel</s26> <c26>has asked for</c26> <q26>the tunnel at Osier Park to be widened</q26>.

Severnside are ninth, with three wins from eight, and have lost their last four at home.
-----
1 | mixed | Marcus Thornbury | PERSON | surname
2 | mixed | Marcus Thornbury | PERSON | name
3 | mixed | disciplinary panel | ORG | organisation
4 | indirect | Aoife Brannigan | PERSON | name
5 | direct | Aoife Brannigan | PERSON | pronoun
6 | indirect | Marcus Thornbury | PERSON | title
7 | indirect | Marcus Thornbury | PERSON | title
8 | indirect | Des Pugsley | PERSON | name
9 | mixed | disciplinary panel | ORG | organisation
10 | indirect | Jocelyn Amory-Platt | PERSON | name
11 | mixed | Marcus Thornbury | PERSON | surname
12 | direct | Jocelyn Amory-Platt | PERSON | pronoun
13 | mixed | Rupa Varsani | PERSON | name
14 | attitude | Severnside | ORG | organisation
15 | indirect | Rupa Varsani | PERSON | pronoun
16 | indirect | Tevita Moala | PERSON | pronoun
17 | direct | Marcus Thornbury | PERSON | surname
18 | attitude | Marcus Thornbury | PERSON | pronoun
19 | indirect | Marcus Thornbury | PERSON | pronoun
20 | attitude | Corne Esterhuyse | PERSON | title
21 | direct | Corne Esterhuyse | PERSON | pronoun
22 | mixed | Phil Hargadon | PERSON | name
23 | indirect | referees’ association | ORG | organisation
24 | attitude | referees’ association | ORG | organisation
25 | indirect | internal survey | DOCUMENT | document
26 | indirect | disciplinary panel | ORG | organisation
entity | PERSON | Marcus Thornbury | Mr Thornbury; Thornbury; Marcus | director of rugby | Severnside
entity | PERSON | Aoife Brannigan | Brannigan | referee | -
entity | PERSON | Des Pugsley | - | kitman | Severnside
entity | PERSON | Jocelyn Amory-Platt | Jocelyn Amory-Platt KC; Amory-Platt | chair | disciplinary panel
entity | PERSON | Rupa Varsani | - | chief executive | Severnside
entity | PERSON | Tevita Moala | - | Fly-half | Severnside
entity | PERSON | Corne Esterhuyse | - | assistant | Severnside
entity | PERSON | Phil Hargadon | - | coach | Wessex Rams
entity | ORG | Severnside | - | - | -
entity | ORG | Wessex Rams | - | - | -
entity | ORG | Trent Vale | - | - | -
entity | ORG | Premiership | - | - | -
entity | NORP | South African | - | - | -
entity | LOC | Scotland | - | - | -
entity | LOC | Osier Park | - | - | -
entity | LOC | Jedburgh | - | - | -
entity | LOC | Exeter | - | - | -
meta | Thornbury brands eight-week ban ‘a sentence for having a voice’ as Severnside weigh appeal | - | Gethin Rosewarne
