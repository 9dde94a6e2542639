The Last Proofreader in Calder Falls

The Sentinel outlived the copper company, the railroad and two Lutheran churches. Its owner has set a date for its end.

By Imogen Takahashi-Reed

CALDER FALLS, Mont. — <s1>The sign on the door of The Calder Falls Sentinel</s1> <c1>says</c1> “<q1>Come In, We Are Lonely.</q1>” On Tuesday nights Opal Brandvold, 74, turns it to the wall, lights a cigarette she is not supposed to have and lays out the only newspaper left in a county larger than Connecticut.

“<q2>Nobody has stopped me yet,</q2>” <s2>she</s2> <c2>said</c2>.

Somebody is about to. In April <s3>the paper’s owner, Harlan Pruitt Media</s3>, <c3>informed</c3> <a3>her</a3> in a two-line email that <q3>The Sentinel would “sunset” on June 30</q3>. The chain, started by Harlan Pruitt, a Spokane car dealer, and now the property of a hedge fund, Stonecrop, has closed 23 weeklies in four years, most recently The Powder Basin Plainsman.

<s4>Tad Ellingsworth, a Pruitt vice president</s4>, <c4>called</c4> the decision “<q4>a right-sizing of our community footprint.</q4>” <s5>He</s5> <c5>would not say</c5> <q5>what will become of the bound volumes</q5>, which fill the vault of the old Miners & Merchants.

In that vault is the front page of July 20, 1917, for which Ms. Brandvold’s grandfather Nils was horsewhipped on Second Street by men from Garnet Copper. <s6>The headline</s6> <c6>read</c6>, “<q6>Eleven Dead; Company Regrets Delay.</q6>”

“<q7>Grandpa’s rule was, ‘<n7>Print it and duck,</n7>’</q7>” <s7>Ms. Brandvold</s7> <c7>said</c7>. “<q7>Mostly I print the school lunch. But I still duck.</q7>”

Her only reporter, Mateo Yellowtail, 26, learned the trade at Lodgepole Community College and at KBGS, a radio station in a feed store. <s8>He</s8> <c8>figures</c8> <q8>he has sat through 312 meetings of the county commission</q8>, most of them alone.

“<q9>When I’m in the room they lower their voices,</q9>” <c9>said</c9> <s9>Mr. Yellowtail</s9>, a member of the Crow Tribe. “<q9>When I’m not, they don’t need to.</q9>”

It was <s10>he</s10> who <c10>revealed</c10> last fall that <q10>Calder Falls Memorial, the hospital, had billed the dead for parking</q10>. (<s11>The hospital</s11> <c11>apologized for</c11> “<q11>a software matter.</q11>”)

Not everyone will weep. <s12>Commissioner Dale Hutchens, a Republican</s12>, <c12>has taken to calling</c12> it “<q12>The Slantinel.</q12>” <q13>He gets his news</q13>, <s13>he</s13> <c13>explained</c13>, <q13>from his phone and his brother-in-law</q13>.

His wife, Darlene Hutchens, whose salon, Curl Up & Dye, shares a wall with the newsroom, has subscribed since 1988. “<q14>I read it in the tub,</q14>” <s14>Ms. Hutchens</s14> <c14>confided</c14>. “<q14>And he hollers through the door, ‘<n14>What have they got on me?</n14>’</q14>”

<q15>By 2030 three in five Montana counties will have no paper at all</q15>, <c15>according to</c15> <s15>the Tillotson Center for Local News at Gonzaga University</s15>.

There has been one suitor. <s16>Stories Stay Here, a nonprofit in Missoula</s16>, <c16>has offered</c16> <q16>to take over the lease, the debts and the cat</q16>. <s17>Its founder, Priya Raman-Oakes</s17>, formerly of The Denver Post, <c17>aims</c17> <q17>to raise $180,000 by Flag Day</q17>.

“<q18>So far we have $61,000 and a quilt,</q18>” <s18>she</s18> <c18>said</c18>.

<q19>Stonecrop wants $250,000 for the name alone</q19>, <s19>two people with knowledge of the talks</s19> <c19>said</c19>. <s20>Ms. Raman-Oakes</s20> <c20>described</c20> the figure as “<q20>a ransom for an orphan.</q20>”

At 11:40 Ms. Brandvold sent the last page to Keller’s, the printer in Great Falls. On it was an obituary of a subscriber, Ervin “<x>Tuffy</x>” Sorlie, late of the Burlington Northern, who had mailed in the crossword every week, half done.

“<q21>He never finished one either,</q21>” <s21>she</s21> <c21>said</c21>, and turned the sign around.
-----
1 | direct | sign on the door of The Calder Falls Sentinel | DOCUMENT | document
2 | direct | Opal Brandvold | PERSON | pronoun
3 | mixed | Harlan Pruitt Media | ORG | organisation
4 | mixed | Tad Ellingsworth | PERSON | name
5 | attitude | Tad Ellingsworth | PERSON | pronoun
6 | direct | headline | DOCUMENT | document
7 | direct | Opal Brandvold | PERSON | surname
8 | indirect | Mateo Yellowtail | PERSON | pronoun
9 | direct | Mateo Yellowtail | PERSON | surname
10 | indirect | Mateo Yellowtail | PERSON | pronoun
11 | mixed | Calder Falls Memorial | ORG | organisation
12 | mixed | Dale Hutchens | PERSON | name
13 | indirect | Dale Hutchens | PERSON | pronoun
14 | direct | Darlene Hutchens | PERSON | surname
15 | indirect | Tillotson Center for Local News | ORG | organisation
16 | indirect | Stories Stay Here | ORG | organisation
17 | attitude | Priya Raman-Oakes | PERSON | name
18 | direct | Priya Raman-Oakes | PERSON | pronoun
19 | indirect | two people with knowledge of the talks | GROUP | group
20 | mixed | Priya Raman-Oakes | PERSON | surname
21 | direct | Opal Brandvold | PERSON | pronoun
entity | PERSON | Opal Brandvold | Ms. Brandvold | - | Calder Falls Sentinel
entity | PERSON | Harlan Pruitt | - | car dealer | Harlan Pruitt Media
entity | PERSON | Tad Ellingsworth | - | vice president | Harlan Pruitt Media
entity | PERSON | Nils | - | - | -
entity | PERSON | Mateo Yellowtail | Mr. Yellowtail | reporter | Calder Falls Sentinel
entity | PERSON | Dale Hutchens | Commissioner Dale Hutchens | Commissioner | -
entity | PERSON | Darlene Hutchens | Ms. Hutchens | - | -
entity | PERSON | Priya Raman-Oakes | Ms. Raman-Oakes | founder | Stories Stay Here
entity | PERSON | Ervin “Tuffy” Sorlie | - | - | Burlington Northern
entity | ORG | The Calder Falls Sentinel | The Sentinel; Sentinel | - | -
entity | ORG | Harlan Pruitt Media | Pruitt | - | -
entity | ORG | Stonecrop | - | - | -
entity | ORG | The Powder Basin Plainsman | - | - | -
entity | ORG | Miners & Merchants | - | - | -
entity | ORG | Garnet Copper | - | - | -
entity | ORG | Lodgepole Community College | - | - | -
entity | ORG | KBGS | - | - | -
entity | ORG | Crow Tribe | - | - | -
entity | ORG | Calder Falls Memorial | - | - | -
entity | ORG | Curl Up & Dye | - | - | -
entity | ORG | Tillotson Center for Local News | - | - | -
entity | ORG | Gonzaga University | - | - | -
entity | ORG | Stories Stay Here | - | - | -
entity | ORG | The Denver Post | - | - | -
entity | ORG | Keller’s | - | - | -
entity | ORG | Burlington Northern | - | - | -
entity | LOC | Calder Falls | CALDER FALLS | - | -
entity | LOC | Montana | Mont. | - | -
entity | LOC | Connecticut | - | - | -
entity | LOC | Spokane | - | - | -
entity | LOC | Second Street | - | - | -
entity | LOC | Missoula | - | - | -
entity | LOC | Great Falls | - | - | -
entity | NORP | Lutheran | - | - | -
entity | NORP | Republican | - | - | -
meta | The Last Proofreader in Calder Falls | - | Imogen Takahashi-Reed
