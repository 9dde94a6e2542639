ROW OVER ‘WORLD’S UGLIEST’ ROUNDABOUT

<s12>Fuming locals</s12> <c12>want</c12> <q12>£90k bronze hare GONE</q12>

By DANNY FOXTON

<s1>FURIOUS residents</s1> <c1>have blasted</c1> <q1>a £90,000 bronze hare plonked in the middle of a roundabout — because it “looks like a kangaroo with toothache”</q1>.

<s2>Gran-of-six Maureen Tibbs</s2>, 71, <c2>fumed</c2>: “<q2>I nearly crashed laughing. Then I found out what it cost.</q2>”

The 14ft beast, named “<x>Leap of Faith</x>”, was lowered into place in Dunscombe on Monday by a crane that got stuck for five hours.

<s3>Cabbie Hassan Aydin</s3> <c3>moaned</c3>: “<q3>It’s got my passengers screaming. At night they light it GREEN.</q3>”

And <s4>pub landlord Kev Sprake</s4> <c4>reckons</c4> <q4>it has “put the willies up” his regulars</q4>.

“<q5>Blokes are walking home the long way,</q5>” <s5>the 48-year-old</s5> <c5>said</c5>. “<q5>I’ve had to put a sign up saying it’s not real.</q5>”

Sculptor Ines Caldeira hit back last night. <s7>She</s7> <c7>insisted</c7>: “<q7>A hare IS ugly. It’s the most beautiful ugly animal in the world. They should look in the mirror.</q7>”

<s8>Council chiefs</s8> <c8>refused to apologise for</c8> <q8>the spending</q8>. <s9>A spokesman</s9> <c9>said</c9>: “<q9>Public art starts conversations. This one has certainly started.</q9>”

<s10>The TaxPayers’ League</s10> <c10>branded</c10> it “<q10>hare-brained</q10>”.

Town clerk Audrey Mott called in sick yesterday. Her deputy called round with flowers.

<s11>Maureen</s11> <c11>added</c11>: “<q11>Ninety grand! You could’ve had ninety thousand things from the pound shop.</q11>”

● DO you have a daft statue near you? Call our newsdesk.
-----
12 | attitude | Fuming locals | GROUP | group
1 | mixed | Fuming locals | GROUP | group
2 | direct | Maureen Tibbs | PERSON | name
3 | direct | Hassan Aydin | PERSON | name
4 | mixed | Kev Sprake | PERSON | name
5 | direct | Kev Sprake | PERSON | title
7 | direct | Ines Caldeira | PERSON | pronoun
8 | attitude | Council chiefs | GROUP | group
9 | direct | Council chiefs | GROUP | title
10 | mixed | TaxPayers’ League | ORG | organisation
11 | direct | Maureen Tibbs | PERSON | name
meta | ROW OVER ‘WORLD’S UGLIEST’ ROUNDABOUT | - | DANNY FOXTON
entity | PERSON | Maureen Tibbs | Maureen | - | -
entity | LOC | Dunscombe | - | - | -
entity | PERSON | Hassan Aydin | - | Cabbie | -
entity | PERSON | Kev Sprake | - | pub landlord | -
entity | PERSON | Ines Caldeira | - | Sculptor | -
entity | ORG | TaxPayers’ League | - | - | -
entity | PERSON | Audrey Mott | - | Town clerk | -
