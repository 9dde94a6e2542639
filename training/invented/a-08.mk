Larkfield shares slide after profit warning

LONDON, May 14 - Shares in Larkfield Foods fell as much as 17% on Wednesday after <s1>the maker of Mother Dunn's pies</s1> <c1>said</c1> <q1>annual profit would miss market expectations because of higher beef and energy costs</q1>.

<s2>The company</s2> now <c2>expects</c2> <q2>adjusted pretax profit of between 118 million and 124 million pounds</q2>, down from a previous range of 140 million to 150 million.

"<q3>Input inflation has been stickier than we modelled,</q3>" <s3>Chief Executive Antoine Mbaye</s3> <c3>told</c3> <a3>analysts</a3> on a call. "<q3>We are not going to chase volume at any price.</q3>"

<s4>Mbaye, who joined from Danish rival Skov in January</s4>, <c4>declined to say</c4> <q4>whether the dividend was safe</q4>. <s5>Finance chief Louise Trent</s5> <c5>said</c5> <q5>the board would review it in the autumn</q5>.

<s6>Analysts at brokerage Hollis & Grey</s6> cut their rating on the stock to "<x>hold</x>" from "<x>buy</x>", <c6>saying</c6> <q6>the update raised questions over pricing power</q6>.

"<q7>This is the third downgrade in five quarters. At some point the market stops listening to the explanation,</q7>" <s7>they</s7> <c7>wrote</c7> in a note.

Larkfield added 40 stores' worth of chiller space last year and found a buyer for its loss-making vegan arm, Green Dunn, in February. <q8>It called in advisers from Marlowe Partners a month later</q8>, <s8>two people familiar with the matter</s8> <c8>said</c8>.

<s9>One of the people</s9> <c9>said</c9> <q9>a sale of the frozen unit, which could fetch about 300 million pounds, was "firmly on the table"</q9>. Larkfield declined to comment.

<s10>Activist investor Redbank Capital, which owns 6.2% of the shares</s10>, <c10>has pushed for</c10> <q10>a break-up</q10>. <s11>Its founder, Sanjay Pillai</s11>, <c11>said in an open letter</c11> last month that <q11>the group was "two good businesses tied together with string"</q11>.

<q31>The shares were down 14% at 312 pence by 1041 GMT</q31>, <c31>according to</c31> <s31>exchange data</s31>.

($1 = 0.7512 pounds)
-----
1 | indirect | Larkfield Foods | ORG | title
2 | attitude | Larkfield Foods | ORG | organisation
3 | direct | Antoine Mbaye | PERSON | name
4 | attitude | Antoine Mbaye | PERSON | surname
5 | indirect | Louise Trent | PERSON | name
6 | indirect | Analysts at brokerage Hollis & Grey | GROUP | group
7 | direct | Analysts at brokerage Hollis & Grey | GROUP | pronoun
8 | indirect | two people familiar with the matter | GROUP | group
9 | mixed | One of the people | PERSON | title
10 | indirect | Redbank Capital | ORG | organisation
11 | mixed | Sanjay Pillai | PERSON | name
31 | indirect | exchange data | DOCUMENT | document
meta | Larkfield shares slide after profit warning | - | -
entity | LOC | LONDON | - | - | -
entity | ORG | Larkfield Foods | Larkfield | - | -
entity | PERSON | Antoine Mbaye | Mbaye | Chief Executive | Larkfield Foods
entity | NORP | Danish | - | - | -
entity | ORG | Skov | - | - | -
entity | PERSON | Louise Trent | - | Finance chief | Larkfield Foods
entity | ORG | Hollis & Grey | - | - | -
entity | ORG | Green Dunn | - | - | -
entity | ORG | Marlowe Partners | - | - | -
entity | ORG | Redbank Capital | - | - | -
entity | PERSON | Sanjay Pillai | - | founder | Redbank Capital
