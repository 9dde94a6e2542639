Supreme Court sides with ranchers in water case, setting off scramble across the West

By Margaret Oyelowo-Finch
Updated 5:12 PM EDT, June 18, 2026

WASHINGTON (AP) — A divided Supreme Court on Thursday limited the power of federal agencies to hold back river water for endangered fish, siding with a group of Oregon ranchers whose fields were left dry during the drought of 2021.

The 6-3 ruling could reshape how dozens of dams are run from Montana to California. <s1>Farm groups</s1> <c1>hailed</c1> it as <q1>a historic victory</q1>. <s2>Tribes and environmental organizations</s2> <c2>said</c2> <q2>it would push some species toward extinction</q2>.

Writing for the majority, <s3>Justice Warren Tolliver</s3> <c3>said</c3> <q3>the Bureau of Reclamation had no authority to break delivery contracts without paying for what it took</q3>.

“<q4>A promise made in ink does not evaporate in August,</q4>” <s4>he</s4> <c4>wrote</c4>.

In a dissent that she read from the bench, <s5>Justice Miriam Aldana</s5> <c5>accused</c5> her colleagues of <q5>rewriting the Endangered Species Act</q5>. <q6>The majority</q6>, <s6>she</s6> <c6>said</c6>, “<q6>has found a right to a river that nature did not put there.</q6>”

The case began with Walt Drury, whose family has grown alfalfa and run cattle near the town of Merrimac Falls since 1909. He was on a tractor when his lawyer called.

“<q7>I had to ask her to say it again,</q7>” <s7>Drury, 68</s7>, <c7>said</c7> by phone. “<q7>Then I shut the engine off and just sat there. My dad should’ve been around for it.</q7>”

<s8>The attorney, Jolene Vance of the Western Property Foundation</s8>, <c8>said</c8> <q8>she expected as many as 200 similar claims to be filed by the end of the year</q8>. <s9>She</s9> <c9>declined to estimate</c9> <q9>what they might cost taxpayers</q9>, but <s10>a government brief filed in November</s10> <c10>put</c10> <q10>the figure at up to $4.5 billion</q10>.

<s12>The Interior Department’s deputy secretary, Paul Renquist</s12>, <c12>had warned</c12> at a Senate hearing in March that <q12>a loss would leave the agency “operating dams with one hand on the wheel and one on the checkbook.”</q12>

Leaders of the Kewasna Tribes, who have treaty rights to fish in the basin, gathered outside the court. <s13>Chairwoman Roberta Tallgrass</s13> <c13>said</c13> <q13>the justices had not once mentioned the treaty of 1864</q13>.

“<q14>They wrote 41 pages about a contract,</q14>” <s14>she</s14> <c14>said</c14>. “<q14>We have a contract, too. Ours is older.</q14>”

<s15>Tallgrass</s15>, who as a girl helped her grandmother dry suckerfish from the upper lake, <c15>said</c15> <q15>the tribes would ask Congress to step in</q15>. <q16>They are also considering a lawsuit of their own</q16>, <c16>according to</c16> <s16>two people familiar with the discussions</s16> who were not authorized to speak publicly.

<s17,18>Sen. Dean Hollis, an Idaho Republican</s17,18>, <c17>praised</c17> <q17>the court for “putting people back in the picture”</q17> and <c18>said</c18> <q18>he saw no need for legislation</q18>. <s20>Rep. Alma Quintero of California, the top Democrat on the Natural Resources Committee</s20>, <c20>called</c20> the decision <q20>reckless</q20>.

“<q21>Where does the majority think the salmon are going to file their claim?</q21>” <s21>she</s21> <c21>asked</c21>.

At the White House, <s22>press secretary Mindy Carrow</s22> <c22>told</c22> <a22>reporters</a22> <q22>the president believed the ruling was “common sense, finally.”</q22> <s23>She</s23> <c23>would not say</c23> <q23>whether the administration planned to settle the pending cases</q23>.

The decision overturned a 2024 ruling by the 9th U.S. Circuit Court of Appeals, <s24>which</s24> <c24>held</c24> that <q24>the ranchers had always known deliveries could be cut in dry years</q24>.

<s25>Ben Aronowitz</s25>, who teaches water law at the University of Colorado, <c25>said</c25> <q25>the ruling’s reach would depend on how lower courts read a single concurrence</q25>. In it, <s26>Justice Peter Kovac</s26> <c26>wrote</c26> that <q26>the decision did not apply to water “never reduced to a contract.”</q26>

“<q27>If you’re looking for the off-ramp, that’s it,</q27>” <s27>the professor</s27> <c27>said</c27>. “<q27>It’s narrow, and it isn’t lit.</q27>”

Back in Merrimac Falls, where <s28>a billboard on Main Street</s28> <c28>reads</c28> “<q28>Fish don’t vote,</q28>” the owner of the feed store gave away coffee. But not everyone in town was celebrating. <s29>Hank Littlefield</s29>, who sold his herd in 2022, <c29>said</c29> <q29>the money would come too late for him</q29>.

<s30>Drury</s30> <c30>said</c30> <q30>he planned to call him</q30>.
-----
1 | indirect | Farm groups | GROUP | group
2 | indirect | Tribes and environmental organizations | GROUP | group
3 | indirect | Warren Tolliver | PERSON | name
4 | direct | Warren Tolliver | PERSON | pronoun
5 | indirect | Miriam Aldana | PERSON | name
6 | mixed | Miriam Aldana | PERSON | pronoun
7 | direct | Walt Drury | PERSON | surname
8 | indirect | Jolene Vance | PERSON | name
9 | attitude | Jolene Vance | PERSON | pronoun
10 | indirect | government brief filed in November | DOCUMENT | document
12 | mixed | Paul Renquist | PERSON | name
13 | indirect | Roberta Tallgrass | PERSON | name
14 | direct | Roberta Tallgrass | PERSON | pronoun
15 | indirect | Roberta Tallgrass | PERSON | surname
16 | indirect | two people familiar with the discussions | GROUP | group
17 | mixed | Dean Hollis | PERSON | name
18 | indirect | Dean Hollis | PERSON | name
20 | indirect | Alma Quintero | PERSON | name
21 | direct | Alma Quintero | PERSON | pronoun
22 | mixed | Mindy Carrow | PERSON | name
23 | attitude | Mindy Carrow | PERSON | pronoun
24 | indirect | 9th U.S. Circuit Court of Appeals | ORG | pronoun
25 | indirect | Ben Aronowitz | PERSON | name
26 | mixed | Peter Kovac | PERSON | name
27 | direct | Ben Aronowitz | PERSON | title
28 | direct | billboard on Main Street | DOCUMENT | document
29 | indirect | Hank Littlefield | PERSON | name
30 | indirect | Walt Drury | PERSON | surname
entity | PERSON | Warren Tolliver | Justice Warren Tolliver | Justice | Supreme Court
entity | PERSON | Miriam Aldana | Justice Miriam Aldana | Justice | Supreme Court
entity | PERSON | Peter Kovac | Justice Peter Kovac | Justice | Supreme Court
entity | PERSON | Walt Drury | Drury | - | -
entity | PERSON | Jolene Vance | - | attorney | Western Property Foundation
entity | PERSON | Paul Renquist | - | deputy secretary | Interior Department
entity | PERSON | Roberta Tallgrass | Chairwoman Roberta Tallgrass; Tallgrass | Chairwoman | Kewasna Tribes
entity | PERSON | Dean Hollis | Sen. Dean Hollis | Sen. | Republican
entity | PERSON | Alma Quintero | Rep. Alma Quintero | Rep. | Democrat
entity | PERSON | Mindy Carrow | - | press secretary | White House
entity | PERSON | Ben Aronowitz | - | professor | University of Colorado
entity | PERSON | Hank Littlefield | - | - | -
entity | ORG | Supreme Court | - | - | -
entity | ORG | AP | - | - | -
entity | ORG | Bureau of Reclamation | - | - | -
entity | ORG | Western Property Foundation | - | - | -
entity | ORG | Interior Department | - | - | -
entity | ORG | Senate | - | - | -
entity | ORG | Kewasna Tribes | - | - | -
entity | ORG | Congress | - | - | -
entity | ORG | Natural Resources Committee | - | - | -
entity | ORG | White House | - | - | -
entity | ORG | 9th U.S. Circuit Court of Appeals | - | - | -
entity | ORG | University of Colorado | - | - | -
entity | LOC | West | - | - | -
entity | LOC | WASHINGTON | - | - | -
entity | LOC | Oregon | - | - | -
entity | LOC | Montana | - | - | -
entity | LOC | California | - | - | -
entity | LOC | Merrimac Falls | - | - | -
entity | LOC | Idaho | - | - | -
entity | LOC | Main Street | - | - | -
entity | NORP | Republican | - | - | -
entity | NORP | Democrat | - | - | -
meta | Supreme Court sides with ranchers in water case, setting off scramble across the West | 2026-06-18 | Margaret Oyelowo-Finch
