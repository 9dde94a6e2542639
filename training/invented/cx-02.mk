‘<q1>We were the last to know</q1>’: artists furious as Hark festival is scrapped with nine days’ notice

<s2>Promoter</s2> <c2>blames</c2> <q2>ticket sales and a “hostile” council</q2>, but <s3>bands</s3> <c3>say</c3> <q3>deposits were never paid</q3>

Ophelia Marchetti Culture correspondent

<q4>The Hark festival has been cancelled nine days before 12,000 people were due to pitch their tents on Gallows Down in Devon</q4>, <s4>its promoter, Gideon Thrale</s4>, <c4>announced</c4> in a four-sentence email on Monday night.

<s5,6>Thrale, 51, a former roadie for the Pale Elders</s5,6>, <c5>blamed</c5> “<q5>the weakest spring for tickets since the pandemic</q5>” and <c6>accused</c6> Mid Tamar district council of <q6>moving the goalposts on noise “until there was no pitch left”</q6>.

<s7>Performers</s7> <c7>complained</c7> that <q7>they had learned of the decision from a screenshot on WhatsApp</q7>.

“<q8>We were the last to know,</q8>” <c8>said</c8> <s8>Ines Quarmby, singer with the Leeds quartet Salt Tithe</s8>. “<q8>I was loading the van when my mum rang to ask if I was all right.</q8>”

<s9>Her sister Beth Quarmby, the band’s drummer</s9>, <c9>puts</c9> their losses at <q9>£6,000, most of it already spent on a borrowed harmonium and a new clutch</q9>. <s10>She</s10> <c10>would like</c10> <q10>an apology “to our faces, or at least our inboxes”</q10>.

<s11>A contract</s11> seen by the Guardian <c11>states</c11> that <q11>half of each fee falls due 60 days before the gates open and is “not refundable in any circumstance whatever”</q11>. <s12>Four agents</s12> <c12>said</c12> <q12>no such payment had arrived this year</q12>. In a voice note, <s13>one of them, Tunji Maddox of Parallel Artists</s13>, <c13>advised</c13> <a13>his clients</a13> <q13>to “assume the cupboard is bare”</q13>.

<q14>Thrale’s company, Big Lantern, owed creditors £2.3m at the end of October</q14>, <c14>according to</c14> <s14>its latest accounts</s14>. Founded above a chip shop in Totnes, it was bought two years ago by Stagecrest, a Nashville conglomerate that also owns the Maasdok arena in Rotterdam and 40% of the ticket agency Wicket.

<s15>Stagecrest</s15> <c15>refused to say</c15> <q15>whether refunds were guaranteed</q15>. <s16>A spokesperson for the group</s16> <c16>expressed</c16> “<q16>sadness for fans and artists alike</q16>”.

At the council’s offices in Launceston there was little sadness. “<q17>We licensed this thing for 13 years and picked up its nappies for 12 of them,</q17>” <c17>bristled</c17> <s17>Hilary Wray-Penrose, the Liberal Democrat leader of the authority</s17>.

<s18>The council leader</s18> <c18>denied</c18> that <q18>the noise limit had been altered</q18>. <s19>Minutes of a licensing meeting in March</s19> <c19>record</c19> that <q19>Big Lantern “raised no objection” to 65 decibels</q19>.

In Okeworthy, the village below the site, Marjorie Voaden of the Ring o’ Bells had already ordered 200 barrels. <s20>The publican</s20> <c20>fears</c20> <q20>she will have to let three people go</q20>. “<q21>Gideon drank here,</q21>” <s21>she</s21> <c21>said</c21>. “<q21>He still owes for the crisps.</q21>”

<s22>The Musicians’ Union</s22> <c22>called for</c22> <q22>deposits to be held in trust</q22>, as they are in Denmark.

The Tottenham rapper Kwabz, who was to have closed Saturday night after the Ghanaian highlife veteran Ebo Lartey and Norway’s Sigrun Moe, was more sanguine. “<q23>Shout out to the sheep,</q23>” <s23>he</s23> <c23>posted</c23>. “<q23>You would’ve loved the second verse.</q23>”

<s24>The former roadie</s24> <c24>hopes</c24> <q24>to revive Hark next summer</q24>, at a site yet to be chosen.
-----
1 | direct | Ines Quarmby | PERSON | none
2 | mixed | Gideon Thrale | PERSON | title
3 | indirect | bands | GROUP | group
4 | indirect | Gideon Thrale | PERSON | name
5 | mixed | Gideon Thrale | PERSON | surname
6 | mixed | Gideon Thrale | PERSON | surname
7 | indirect | Performers | GROUP | group
8 | direct | Ines Quarmby | PERSON | name
9 | indirect | Beth Quarmby | PERSON | name
10 | mixed | Beth Quarmby | PERSON | pronoun
11 | mixed | contract | DOCUMENT | document
12 | indirect | Four agents | GROUP | group
13 | mixed | Tunji Maddox | PERSON | name
14 | indirect | its latest accounts | DOCUMENT | document
15 | attitude | Stagecrest | ORG | organisation
16 | mixed | Stagecrest | ORG | organisation
17 | direct | Hilary Wray-Penrose | PERSON | name
18 | indirect | Hilary Wray-Penrose | PERSON | title
19 | mixed | Minutes of a licensing meeting in March | DOCUMENT | document
20 | attitude | Marjorie Voaden | PERSON | title
21 | direct | Marjorie Voaden | PERSON | pronoun
22 | indirect | Musicians’ Union | ORG | organisation
23 | direct | Kwabz | PERSON | pronoun
24 | attitude | Gideon Thrale | PERSON | title
entity | PERSON | Gideon Thrale | Thrale; Gideon | promoter | Big Lantern
entity | PERSON | Ines Quarmby | - | singer | Salt Tithe
entity | PERSON | Beth Quarmby | - | drummer | Salt Tithe
entity | PERSON | Tunji Maddox | - | - | Parallel Artists
entity | PERSON | Hilary Wray-Penrose | - | leader | Mid Tamar district council
entity | PERSON | Marjorie Voaden | - | publican | Ring o’ Bells
entity | PERSON | Kwabz | - | rapper | -
entity | PERSON | Ebo Lartey | - | - | -
entity | PERSON | Sigrun Moe | - | - | -
entity | ORG | Pale Elders | - | - | -
entity | ORG | Mid Tamar district council | - | - | -
entity | ORG | Salt Tithe | - | - | -
entity | ORG | Guardian | - | - | -
entity | ORG | Parallel Artists | - | - | -
entity | ORG | Big Lantern | - | - | -
entity | ORG | Stagecrest | - | - | -
entity | ORG | Wicket | - | - | -
entity | ORG | Musicians’ Union | - | - | -
entity | LOC | Gallows Down | - | - | -
entity | LOC | Devon | - | - | -
entity | LOC | Leeds | - | - | -
entity | LOC | Totnes | - | - | -
entity | LOC | Nashville | - | - | -
entity | LOC | Maasdok | - | - | -
entity | LOC | Rotterdam | - | - | -
entity | LOC | Launceston | - | - | -
entity | LOC | Okeworthy | - | - | -
entity | LOC | Ring o’ Bells | - | - | -
entity | LOC | Denmark | - | - | -
entity | LOC | Tottenham | - | - | -
entity | LOC | Norway | - | - | -
entity | NORP | Liberal Democrat | - | - | -
entity | NORP | Ghanaian | - | - | -
meta | ‘We were the last to know’: artists furious as Hark festival is scrapped with nine days’ notice | - | Ophelia Marchetti
