Do bumblebees really grasp nothing? A celebrated paper is in trouble

<s1,2>Rival groups</s1,2> <c1>say</c1> <q1>the insects were "reading the room"</q1>—and <c2>want</c2> <q2>the raw video</q2>

By Cressida Vane-Holloway

When <s3>Ingrid Solheim</s3> <c3>announced</c3> two years ago that <q3>buff-tailed bumblebees could understand zero</q3>, her laboratory had to hire someone to answer the telephone.

Now <s4>a reanalysis by three teams</s4> <c4>concludes</c4> that <q4>the insects "may have understood only that they were hungry."</q4>

<q5>The blank card used in the tests was cut from a different stock</q5>, <s5>the preprint</s5> <c5>argues</c5>, <q5>and smelled of glue</q5>.

"<q6>We bought the same brand and I could smell it from the doorway,</q6>" <c6>says</c6> <s6>Tadashi Kurokawa, a neuroethologist at Meiwa University in Nagoya and one of its authors</s6>. "<q6>If I can, a bee certainly can.</q6>"

<s7>Solheim</s7> <c7>rejects</c7> the glue hypothesis as "<q7>charming.</q7>" <q8>Every card was aired for 10 days</q8>, <s8>she</s8> <c8>says</c8>, <q8>and the bees failed when glue was added on purpose</q8>.

"<q9>He never asked,</q9>" <s9>the Norwegian biologist</s9> <c9>adds</c9> of Kurokawa, with whom she once shared an office at the Brandt Institute in Tübingen. "<q9>In eight months he could have picked up the phone.</q9>"

<s10>Kurokawa</s10> <c10>maintains</c10> <q10>he wrote four times</q10>. <s11>Copies of the emails</s11>, which he passed to this magazine, <c11>show</c11> that <q11>he requested video of 36 trials and that a lab manager promised it "<n11>after the holidays.</n11>"</q11>

<q12>The request "went into a drawer,"</q12> <s12>the lab manager</s12>, who has since left science, <c12>recalls</c12>.

The Halvorsen Institute, the Bergen center where Solheim works, opened an inquiry in June. <s13,14>A summary of its findings</s13,14>, dated 3 September, <c13>clears</c13> her of <q13>misconduct</q13> but <c14>calls</c14> her record keeping "<q14>informal.</q14>"

"<q15>Informal is a polite word for shoeboxes,</q15>" <c15>jokes</c15> <s15>Olumide Farrant, a statistician at Ridley College London</s15> who took part in neither paper.

He reran the numbers for Insect Minds, the journal that published the original. <q16>The effect</q16>, <s16>Farrant</s16> <c16>found</c16>, <q16>shrank by two-thirds but did not vanish</q16>. <q17>The bees</q17>, <s17>the statistician</s17> <c17>suspects</c17>, "<q17>noticed an absence. Whether that is zero is one for the philosophers.</q17>"

<s18>One philosopher, Mireille Desrosiers of the University of Saguenay</s18>, <c18>doubts</c18> <q18>it can be settled at all</q18>. "<q19>Children need four years,</q19>" <s19>she</s19> <c19>points out</c19>, "<q19>and they get cake.</q19>"

<s20>The journal's editor in chief, Rukmini Bhattacharya</s20>, <c20>has ordered</c20> <q20>an expression of concern</q20>. <q21>Unless the videos are deposited by 1 November</q21>, <s21>she</s21> <c21>warned</c21> <a21>Solheim</a21> in a letter, <q21>the paper "will not survive the winter."</q21>

<s22>The Kestrel Foundation</s22>, which paid for the work along with the Research Council of Norway and the Dutch seed firm Agrivolta, <c22>says</c22> <q22>it has "paused" a second grant</q22>.

Hobbyists are enjoying themselves. "<q23>Mine can't count past the wasp,</q23>" <c23>posted</c23> <s23>a Devon beekeeper</s23>.

<s24>Solheim, 44</s24>, <c24>plans</c24> <q24>to repeat everything in Kurokawa's lab, with his card and his scissors</q24>. "<q25>He can glue it himself,</q25>" <s25>she</s25> <c25>says</c25>.

Has he agreed? "<q26>I have invited her for the cherry blossom,</q26>" <s26>Kurokawa</s26> <c26>replies</c26>. "<q26>She has not said no.</q26>"
-----
1 | mixed | Rival groups | GROUP | group
2 | attitude | Rival groups | GROUP | group
3 | indirect | Ingrid Solheim | PERSON | name
4 | mixed | reanalysis by three teams | DOCUMENT | document
5 | indirect | reanalysis by three teams | DOCUMENT | document
6 | direct | Tadashi Kurokawa | PERSON | name
7 | mixed | Ingrid Solheim | PERSON | surname
8 | indirect | Ingrid Solheim | PERSON | pronoun
9 | direct | Ingrid Solheim | PERSON | title
10 | indirect | Tadashi Kurokawa | PERSON | surname
11 | mixed | Copies of the emails | DOCUMENT | document
12 | mixed | lab manager | PERSON | title
13 | indirect | summary of its findings | DOCUMENT | document
14 | mixed | summary of its findings | DOCUMENT | document
15 | direct | Olumide Farrant | PERSON | name
16 | indirect | Olumide Farrant | PERSON | surname
17 | mixed | Olumide Farrant | PERSON | title
18 | attitude | Mireille Desrosiers | PERSON | name
19 | direct | Mireille Desrosiers | PERSON | pronoun
20 | indirect | Rukmini Bhattacharya | PERSON | name
21 | mixed | Rukmini Bhattacharya | PERSON | pronoun
22 | mixed | Kestrel Foundation | ORG | organisation
23 | direct | Devon beekeeper | PERSON | title
24 | attitude | Ingrid Solheim | PERSON | surname
25 | direct | Ingrid Solheim | PERSON | pronoun
26 | direct | Tadashi Kurokawa | PERSON | surname
entity | PERSON | Ingrid Solheim | Solheim | biologist | Halvorsen Institute
entity | PERSON | Tadashi Kurokawa | Kurokawa | neuroethologist | Meiwa University
entity | PERSON | Olumide Farrant | Farrant | statistician | Ridley College London
entity | PERSON | Mireille Desrosiers | - | philosopher | University of Saguenay
entity | PERSON | Rukmini Bhattacharya | - | editor in chief | Insect Minds
entity | ORG | Meiwa University | - | - | -
entity | ORG | Brandt Institute | - | - | -
entity | ORG | Halvorsen Institute | - | - | -
entity | ORG | Ridley College London | - | - | -
entity | ORG | Insect Minds | - | - | -
entity | ORG | University of Saguenay | - | - | -
entity | ORG | Kestrel Foundation | - | - | -
entity | ORG | Research Council of Norway | - | - | -
entity | ORG | Agrivolta | - | - | -
entity | LOC | Nagoya | - | - | -
entity | LOC | Tübingen | - | - | -
entity | LOC | Bergen | - | - | -
entity | LOC | Devon | - | - | -
entity | NORP | Norwegian | - | - | -
entity | NORP | Dutch | - | - | -
meta | Do bumblebees really grasp nothing? A celebrated paper is in trouble | - | Cressida Vane-Holloway
