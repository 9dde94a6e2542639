Anglers haul dead salmon to water firm's door

Fishermen dumped 63 dead salmon and sea trout on the steps of a water company's headquarters on Friday in protest at a spill in the Dales.

<s2>The Otterburn Rods</s2> <c2>believe</c2> <q2>sewage from the Kellet Bridge works entered the Swale Beck for nine hours on 14 June</q2>.

"<q3>I've fished that beck since I was six. I could name the pools blind,</q3>" <c3>said</c3> <s3>club secretary Alf Hethersgill</s3>, 77. "<q3>It looked like somebody had boiled it.</q3>"

The fish, carried in wheelbarrows, were laid out in order of length. The smallest would have fitted on a teaspoon.

<s4>Lune & Wharfe Water</s4> <c4>admitted</c4> that <q4>a pump had failed</q4>. <s5,6,7>It</s5,6,7> <c5>disputes</c5> <q5>the duration of the spill</q5>, <c6>putting</c6> it at "<q6>under four hours</q6>", and <c7>said</c7> <q7>"no link to fish mortality" had been shown</q7>.

"<q8>With respect, the fish are the link,</q8>" <c8>retorted</c8> <s8>Dr Blessing Okereke, a freshwater ecologist</s8>. <s9>She</s9> tested samples on Tuesday and <c9>found</c9> <q9>ammonia at 40 times the normal level</q9>.

The company's chief executive, Sir Julian Havers-Platt, was not in the building. <s10>A security guard</s10> <c10>told</c10> <a10>the protesters</a10>, not unkindly, that <q10>the steps were due a wash in any case</q10>.

<s11>The Environment Agency</s11> <c11>said</c11> <q11>an investigation was "live"</q11>. <s12,13>Officers</s12,13> <c12>have asked</c12> <a12>walkers</a12> <q12>to keep dogs out of the water</q12>, and <c13>have promised</c13> <q13>results by August</q13>.

Under the law a firm can be fined a tenth of its turnover. None ever has been. The last prosecution in the catchment took six years and ended with a fine of £30,000, which was paid within the hour.

<s14>Local MP Rosamund Adair-Khan</s14> <c14>is demanding</c14> that <q14>bosses' bonuses be frozen</q14>. <s15>The Labour backbencher</s15> <c15>tweeted</c15> a picture of the wheelbarrows with the words "<q15>This is what a dividend looks like</q15>".

<s16>Mr Hethersgill</s16> <c16>doubts</c16> <q16>he will see the river recover</q16>. "<q17>It'll come back. I'll not,</q17>" <s17>he</s17> <c17>said</c17>.
-----
2 | attitude | Otterburn Rods | ORG | organisation
3 | direct | Alf Hethersgill | PERSON | name
4 | indirect | Lune & Wharfe Water | ORG | organisation
5 | indirect | Lune & Wharfe Water | ORG | pronoun
6 | mixed | Lune & Wharfe Water | ORG | pronoun
7 | mixed | Lune & Wharfe Water | ORG | pronoun
8 | direct | Blessing Okereke | PERSON | name
9 | indirect | Blessing Okereke | PERSON | pronoun
10 | indirect | security guard | PERSON | title
11 | mixed | Environment Agency | ORG | organisation
12 | indirect | Officers | GROUP | group
13 | indirect | Officers | GROUP | group
14 | indirect | Rosamund Adair-Khan | PERSON | name
15 | direct | Rosamund Adair-Khan | PERSON | title
16 | attitude | Alf Hethersgill | PERSON | surname
17 | direct | Alf Hethersgill | PERSON | pronoun
entity | ORG | Otterburn Rods | - | - | -
entity | PERSON | Alf Hethersgill | Mr Hethersgill | club secretary | Otterburn Rods
entity | ORG | Lune & Wharfe Water | - | - | -
entity | PERSON | Blessing Okereke | Dr Blessing Okereke | ecologist | -
entity | ORG | Environment Agency | - | - | -
entity | PERSON | Julian Havers-Platt | Sir Julian Havers-Platt | chief executive | Lune & Wharfe Water
entity | PERSON | Rosamund Adair-Khan | - | MP | Labour
entity | NORP | Labour | - | - | -
entity | LOC | Kellet Bridge | - | - | -
entity | LOC | Swale Beck | - | - | -
entity | LOC | Dales | - | - | -
meta | Anglers haul dead salmon to water firm's door | - | -
