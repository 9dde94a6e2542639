<q1>Severnmoor Water knew of failing pumps six years before river spill</q1>, <s1>documents</s1> <c1>show</c1>

Environment Agency releases 800 pages of emails and logs about plant where pollution killed 40,000 fish

Imogen Achterberg Environment correspondent

<s3>An engineer at one of England’s largest water companies</s3> <c3>warned</c3> <a3>his managers</a3> that <q3>pumps at a sewage works were “living on borrowed time”</q3> six years before they failed and emptied 190m litres of effluent into a protected river.

The warning is contained in more than 800 pages of emails and maintenance logs released to the Guardian by the Environment Agency, which is prosecuting Severnmoor Water over the spill at Lydcott in August 2022. The company pleaded guilty in July and faces a record fine when it is sentenced next month.

<s4>The logs</s4> <c4>show</c4> <q4>three of the four pumps at the plant had been out of action for at least part of every month since January 2018</q4>. The last stopped at 2.15am on a Saturday.

By Sunday evening dead salmon, barbel and eels were lying three deep on the weir at Tarrow, seven miles downstream.

“<q5>You could smell it before you could see it,</q5>” <c5>said</c5> <s5>Gwen Lattimer</s5>, who has swum in the river for 40 years and now leads the campaign group Clear Tarrow. “<q5>I remember a little boy asking his dad why all the fish were asleep.</q5>”

<s6>Lattimer</s6> <c6>said</c6> <q6>the documents proved what residents had suspected all along</q6>. “<q7>They told us it was the heatwave. They told us it was a one-in-a-hundred-years event. It was a bit of machinery that somebody had decided not to mend,</q7>” <s7>she</s7> <c7>said</c7>.

In a final email, <s8>the engineer</s8>, whose name has been redacted, <c8>wrote</c8> to <a8>the head of wastewater operations</a8>: “<q8>I have now raised this on four occasions. I would like it recorded that I am not comfortable with the position.</q8>”

<s9>The reply</s9>, sent the same afternoon, <c9>read</c9>: “<q9>Noted. There is no capex for Lydcott in this period.</q9>”

In the five years to 2022, Severnmoor paid its owners, a consortium led by the Canadian investment fund Halloran Pacific, dividends of £412m. Its chief executive at the time, Giles Aldous, received bonuses worth £1.7m before he left for a job in renewable energy. <s10>He</s10> <c10>has previously said</c10> that <q10>he was never told of a risk to the river</q10>. <s11>A lawyer acting for him</s11> <c11>said</c11> <q11>it would be inappropriate to comment before sentencing</q11>.

His successor, Katrin Solberg-Hughes, sat through the whole of July’s hearing. In a statement this week, <s12,13>she</s12,13> <c12>said</c12> <q12>the company had since spent £31m on the Lydcott works</q12> and <c13>acknowledged</c13> that <q13>it should have done so sooner</q13>.

“<q14>What happened on the Tarrow was wrong and I have not tried to dress it up as anything else,</q14>” <s14>she</s14> <c14>said</c14>. “<q14>Every pump on our network has now been inspected, and I see the results on my desk each Monday.</q14>”

Severnmoor serves 2.3 million households from Gloucester to the edge of the Black Country. <s15>It</s15> <c15>is seeking</c15> <q15>permission to raise bills by 38% by 2030</q15>, which <s16>it</s16> <c16>says</c16> <q16>will pay for “the biggest clean-up in its history”</q16>.

The regulator, Ofwat, is due to rule on the application in December.

<s17>Prof Idris Fanshawe, a freshwater ecologist at the University of Bath</s17> who surveyed the river for the prosecution, <c17>found</c17> that <q17>invertebrates had returned to barely half of the affected stretch</q17>. <s18>He</s18> <c18>believes</c18> <q18>full recovery could take until 2035</q18>.

“<q19>Fish you can restock,</q19>” <s19>he</s19> <c19>said</c19>. “<q19>A river bed is more like a woodland. It comes back at its own pace.</q19>”

The agency itself has not escaped criticism. <s20>Tom Revell, the Labour MP for Tarrow Vale</s20>, <c20>said</c20> <q20>the Environment Agency had visited the plant only twice in the decade before the spill</q20>. <s21>He</s21> has written to <a21>the environment secretary</a21> <c21>demanding</c21> <q21>an inquiry</q21>.

<s22>The agency</s22> <c22>said</c22> <q22>it had lost a fifth of its inspectors between 2012 and 2020 but had doubled the number since</q22>. “<q23>We will always pursue those who pollute, however long it takes,</q23>” <s23>a spokesperson</s23> <c23>added</c23>.

<s24>Lattimer</s24> <c24>intends</c24> <q24>to be at Bristol crown court for the sentencing</q24>.
-----
1 | indirect | documents | DOCUMENT | document
3 | mixed | engineer at one of England’s largest water companies | PERSON | title
4 | indirect | maintenance logs | DOCUMENT | document
5 | direct | Gwen Lattimer | PERSON | name
6 | indirect | Gwen Lattimer | PERSON | surname
7 | direct | Gwen Lattimer | PERSON | pronoun
8 | direct | engineer at one of England’s largest water companies | PERSON | title
9 | direct | reply | DOCUMENT | document
10 | indirect | Giles Aldous | PERSON | pronoun
11 | indirect | lawyer acting for him | PERSON | title
12 | indirect | Katrin Solberg-Hughes | PERSON | pronoun
13 | indirect | Katrin Solberg-Hughes | PERSON | pronoun
14 | direct | Katrin Solberg-Hughes | PERSON | pronoun
15 | attitude | Severnmoor Water | ORG | pronoun
16 | mixed | Severnmoor Water | ORG | pronoun
17 | indirect | Idris Fanshawe | PERSON | name
18 | attitude | Idris Fanshawe | PERSON | pronoun
19 | direct | Idris Fanshawe | PERSON | pronoun
20 | indirect | Tom Revell | PERSON | name
21 | indirect | Tom Revell | PERSON | pronoun
22 | indirect | Environment Agency | ORG | organisation
23 | direct | Environment Agency | ORG | organisation
24 | attitude | Gwen Lattimer | PERSON | surname
entity | PERSON | Gwen Lattimer | Lattimer | - | Clear Tarrow
entity | PERSON | Giles Aldous | - | chief executive | Severnmoor Water
entity | PERSON | Katrin Solberg-Hughes | - | chief executive | Severnmoor Water
entity | PERSON | Idris Fanshawe | Prof Idris Fanshawe | freshwater ecologist | University of Bath
entity | PERSON | Tom Revell | - | MP for Tarrow Vale | Labour
entity | ORG | Severnmoor Water | Severnmoor | - | -
entity | ORG | Guardian | - | - | -
entity | ORG | Environment Agency | - | - | -
entity | ORG | Clear Tarrow | - | - | -
entity | ORG | Halloran Pacific | - | - | -
entity | ORG | Ofwat | - | - | -
entity | ORG | University of Bath | - | - | -
entity | ORG | Labour | - | - | -
entity | NORP | Canadian | - | - | -
entity | LOC | England | - | - | -
entity | LOC | Lydcott | - | - | -
entity | LOC | Tarrow | - | - | -
entity | LOC | Tarrow Vale | - | - | -
entity | LOC | Gloucester | - | - | -
entity | LOC | Black Country | - | - | -
entity | ORG | Bristol crown court | - | - | -
meta | Severnmoor Water knew of failing pumps six years before river spill, documents show | - | Imogen Achterberg
