Missouri Supreme Court appears divided over map that split Kansas City area

By DELIA STRAND and MARCUS OYELARAN

JEFFERSON CITY, Mo. (AP) — The Missouri Supreme Court appeared divided Wednesday over a congressional map that carved Jackson County into three districts, with <s1>several justices</s1> <c1>asking</c1> <q1>whether the state constitution lets lawmakers draw new lines more than once a decade</q1>.

The Republican-led Legislature approved the map in a special session last September, four years after the last round of redistricting. <s2>A coalition of voters and church groups</s2> sued, <c2>arguing</c2> that <q2>the constitution ties redistricting to the federal census and that nothing in it permits a second try</q2>.

“<q3>The framers chose their words with care, and nowhere do they say it can be done twice,</q3>” <s3>the plaintiffs’ attorney, Rosalind Tebeau</s3>, <c3>told</c3> <a3>the court</a3>. “<q3>If the Legislature may do this in September, it may do it next September, and every September after that.</q3>”

Associate Justice Warren Pfister seemed skeptical. <s4>He</s4> <c4>noted</c4> that <q4>the clause does not say lawmakers must stop, either</q4>.

“<q5>You’re asking us to find a prohibition in silence,</q5>” <c5>said</c5> <s5>Pfister</s5>, who was appointed by a Republican governor in 2018. “<q5>Isn’t that usually an argument for the other side?</q5>”

But <s6>Chief Justice Maribel Quintero</s6> <c6>wondered</c6> aloud <q6>what limits would remain if the state prevailed</q6>. <s7>She</s7> <c7>pointed out</c7> that <q7>a trial judge in Cole County, Stephen Hatch, had found the boundaries served “<n7>no purpose the record discloses except the obvious one</n7>.”</q7>

<s8>Hatch</s8> nevertheless upheld the map in January, <c8>saying</c8> <q8>he was bound by a 1952 precedent</q8>. Two weeks later a federal panel threw out a separate lawsuit.

<s9>Deputy Solicitor General Keith Amsler</s9>, representing the secretary of state, <c9>urged</c9> <a9>the justices</a9> <q9>to leave the plan alone with candidate filing due to close on March 31</q9>.

“<q10>Ballots have to be printed. Clerks in 114 counties need to know who lives where,</q10>” <s10>Amsler</s10> <c10>said</c10>. <s11>He</s11> <c11>disputed</c11> that <q11>the map was aimed at any one incumbent</q11>.

That incumbent, U.S. Rep. Lucille Framingham, a Democrat who has represented Kansas City for nine terms, sat in the second row and left without speaking to reporters. <s12>Her campaign</s12> <c12>said</c12> in a statement that <q12>the lines were “drawn with a scalpel by people who have never waited for a bus on Prospect Avenue.”</q12>

The redrawn 5th District runs 190 miles east from her neighborhood to the Gasconade River, taking in farm counties that the president won by wide margins in 2024. <s13>Analysts for both parties</s13> <c13>expect</c13> <q13>it to elect a Republican</q13>.

State Sen. Boyd Lassiter, who sponsored the bill, spoke to reporters outside the courthouse.

“<q15>Elections have consequences, and one of them is that the people who win them get to draw maps,</q15>” <s15>the Republican</s15> <c15>said</c15>. “<q15>Folks in Illinois never seemed to lose any sleep over it.</q15>”

It is the second major redistricting case to reach the court in five years. In 2022, the justices unanimously rejected a challenge to state Senate districts. <s16>Then-Chief Justice Paul Whitcomb</s16> <c16>wrote</c16> in that case that <q16>judges “are not cartographers and should not covet the job.”</q16>

The Rev. Amos Dillard, whose east Kansas City congregation is now divided between two districts, was among the plaintiffs in the gallery.

<s17>He</s17> <c17>said</c17> <q17>some of his members have never met the congressman who would represent them, whose nearest office is a two-hour drive away</q17>. “<q18>I baptized half of these folks, and I need a chart to tell them where to vote,</q18>” <c18>said</c18> <s18>Dillard, 71</s18>.

<s19,20>The secretary of state’s office</s19,20> <c19>has said</c19> <q19>it will go ahead with the new lines unless a court orders otherwise</q19>, but <c20>would not say</c20> <q20>how it would notify voters if that happened</q20>.

<s21>Quintero</s21> <c21>promised</c21> <q21>a ruling “in time to be useful,”</q21> and Tebeau, asked later how she thought the morning had gone, crossed her fingers.

“<q22>I have four votes on a good day,</q22>” <s22>she</s22> <c22>said</c22>. “<q22>I don’t yet know what kind of day it was.</q22>”

___

Strand reported from Kansas City.
-----
1 | indirect | several justices | GROUP | group
2 | indirect | coalition of voters and church groups | GROUP | group
3 | direct | Rosalind Tebeau | PERSON | name
4 | indirect | Warren Pfister | PERSON | pronoun
5 | direct | Warren Pfister | PERSON | surname
6 | indirect | Maribel Quintero | PERSON | name
7 | mixed | Maribel Quintero | PERSON | pronoun
8 | indirect | Stephen Hatch | PERSON | surname
9 | indirect | Keith Amsler | PERSON | name
10 | direct | Keith Amsler | PERSON | surname
11 | indirect | Keith Amsler | PERSON | pronoun
12 | mixed | Her campaign | ORG | organisation
13 | attitude | Analysts for both parties | GROUP | group
15 | direct | Boyd Lassiter | PERSON | title
16 | mixed | Paul Whitcomb | PERSON | name
17 | indirect | Amos Dillard | PERSON | pronoun
18 | direct | Amos Dillard | PERSON | surname
19 | indirect | secretary of state’s office | ORG | organisation
20 | attitude | secretary of state’s office | ORG | organisation
21 | mixed | Maribel Quintero | PERSON | surname
22 | direct | Rosalind Tebeau | PERSON | pronoun
entity | ORG | Missouri Supreme Court | - | - | -
entity | ORG | AP | - | - | -
entity | ORG | Legislature | - | - | -
entity | ORG | Senate | - | - | -
entity | NORP | Republican | - | - | -
entity | NORP | Democrat | - | - | -
entity | PERSON | Rosalind Tebeau | Tebeau | attorney | -
entity | PERSON | Warren Pfister | Associate Justice Warren Pfister; Pfister | Associate Justice | Missouri Supreme Court
entity | PERSON | Maribel Quintero | Chief Justice Maribel Quintero; Quintero | Chief Justice | Missouri Supreme Court
entity | PERSON | Stephen Hatch | Hatch | trial judge | -
entity | PERSON | Keith Amsler | Deputy Solicitor General Keith Amsler; Amsler | Deputy Solicitor General | -
entity | PERSON | Lucille Framingham | U.S. Rep. Lucille Framingham | U.S. Rep. | -
entity | PERSON | Boyd Lassiter | State Sen. Boyd Lassiter | State Sen. | -
entity | PERSON | Paul Whitcomb | - | Chief Justice | Missouri Supreme Court
entity | PERSON | Amos Dillard | Rev. Amos Dillard; Dillard | - | -
entity | LOC | Kansas City | - | - | -
entity | LOC | JEFFERSON CITY | - | - | -
entity | LOC | Mo. | - | - | -
entity | LOC | Jackson County | - | - | -
entity | LOC | Cole County | - | - | -
entity | LOC | Prospect Avenue | - | - | -
entity | LOC | 5th District | - | - | -
entity | LOC | Gasconade River | - | - | -
entity | LOC | Illinois | - | - | -
meta | Missouri Supreme Court appears divided over map that split Kansas City area | - | DELIA STRAND and MARCUS OYELARAN
