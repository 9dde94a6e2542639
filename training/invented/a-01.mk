Library hours to be cut despite petition
By Farida Choudhry

<s1>Residents</s1> <c1>have accused</c1> a district council of <q1>“sleepwalking” into the loss of its libraries</q1> after three branches were told to close on Mondays and Fridays.

More than 2,300 people signed a petition against the change, which comes into force in June.

<s2>Delyth Penhallow, who began the petition from her kitchen table in Tarrowby</s2>, <c2>said</c2> <q2>the council had “made up its mind long before anybody was asked”</q2>.

“<q3>We filled in the forms, we went to the meetings, we wrote the letters,</q3>” <s3>she</s3> <c3>said</c3>. “<q3>And then we read about it in the paper.</q3>

“<q3>My mother’s 84. The library’s where she meets her friends. Nobody’s going to tell me that’s a luxury.</q3>”

Under the plans, the branch at Low Street would keep its children’s corner, known as “<x>The Burrow</x>”, and its weekly reading group, which is working through “<x>Middlemarch</x>”.

<s4>Councillor Imran Beswick, cabinet member for communities</s4>, <c4>insisted</c4> <q4>no building would shut for good</q4>. <s5>He</s5> <c5>told</c5> <a5>Tuesday’s meeting</a5>: “<q5>Nobody in this room came into politics to close a library. But the grant we had five years ago isn’t the grant we have now.</q5>”

<s6,7>He</s6,7> <c6>blamed</c6> <q6>the shortfall on “a decade of late settlements from London”</q6> and <c7>promised</c7> <q7>to review the hours after a year</q7>.

Opposition members were not persuaded. <s8,9>Liberal Democrat group leader Joan Tilsley</s8,9> <c8>described</c8> the review as “<q8>a fig leaf</q8>” and <c9>asked</c9> <q9>why the figures had been published only on the morning of the vote</q9>.

“<q10>You cannot call it a consultation when the decision’s printed before the answers are counted,</q10>” <s10>she</s10> <c10>added</c10>.

The motion was carried by 21 votes to 17. Two members added their names to the register of interests and left the chamber before the count.

<s11,12>A spokesperson for the trade union Unison</s11,12> <c11>said</c11> <q11>14 part-time posts were at risk</q11> and <c12>called for</c12> <q12>talks “before anyone is shown the door”</q12>.

The new timetable will be pinned up in all branches from Thursday.
-----
1 | mixed | Residents | GROUP | group
2 | mixed | Delyth Penhallow | PERSON | name
3 | direct | Delyth Penhallow | PERSON | pronoun
4 | indirect | Imran Beswick | PERSON | title
5 | direct | Imran Beswick | PERSON | pronoun
6 | mixed | Imran Beswick | PERSON | pronoun
7 | indirect | Imran Beswick | PERSON | pronoun
8 | mixed | Joan Tilsley | PERSON | name
9 | indirect | Joan Tilsley | PERSON | name
10 | direct | Joan Tilsley | PERSON | pronoun
11 | indirect | Unison | ORG | organisation
12 | mixed | Unison | ORG | organisation
meta | Library hours to be cut despite petition | - | Farida Choudhry
entity | PERSON | Delyth Penhallow | - | - | -
entity | LOC | Tarrowby | - | - | -
entity | LOC | Low Street | - | - | -
entity | PERSON | Imran Beswick | Councillor Imran Beswick | cabinet member for communities | -
entity | LOC | London | - | - | -
entity | NORP | Liberal Democrat | - | - | -
entity | PERSON | Joan Tilsley | - | Liberal Democrat group leader | -
entity | ORG | Unison | - | - | -
