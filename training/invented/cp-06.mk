“<q1>I trusted a fridge</q1>”, <s1>Cranes lock</s1> <c1>tells</c1> <a1>doping panel</a1>

Zubeida Marais

Cape Town – Overberg Cranes lock Ruan Liebenberg fought back tears on Thursday as <s2>he</s2> <c2>told</c2> <a2>an anti-doping tribunal</a2> <q2>he had drunk from an unmarked bottle at his digs the night before he tested positive for ostarine</q2>.

“<q3>I trusted a fridge. I did not think you had to interview it first,</q3>” <c3>said</c3> <s3>the 24-year-old</s3>, who faces a four-year ban.

<q4>A sample taken after April’s 31-17 win over Tshwane Royals contained “trace but not trivial” amounts of the drug</q4>, <s4>the charge sheet</s4> <c4>states</c4>.

<s5>Advocate Nomvula Sithebe, for the South African Institute for Drug-Free Sport (Saids)</s5>, <c5>accused</c5> the player of “<q5>shopping for an alibi</q5>”. <q6>He had named three different drinks in three affidavits</q6>, <s6>she</s6> <c6>pointed out</c6>.

“<q7>Which was it, Mr Liebenberg: the shake, the juice or the water?</q7>” <s7>Sithebe</s7> <c7>asked</c7>.

“<q8>The one that was cold.</q8>”

The panel then heard from Thandeka Mbuyisa, team doctor since the Cranes left the old Southern Union in 2019. <s9>She</s9> <c9>testified</c9> that <q9>every member of the squad had been sent an email about supplements in pre-season</q9>.

“<q10>If it has no label, it has no business in you,</q10>” <s10>the email</s10> <c10>says</c10>.

Pressed by Kobus van Tonder, who appears for Liebenberg, <s11>the doctor</s11> <c11>conceded</c11> that <q11>she had never checked who opened it</q11>.

Next up was Hanno Liebenberg, once of Worcester and Brive. <s12,13>The former flanker</s12,13> <c12>said</c12> <q12>the bottle had been left by a house guest</q12> but <c13>refused</c13> <q13>to name the man</q13>.

“<q14>I am not here to sell anybody,</q14>” <s14>he</s14> <c14>bristled</c14>. “<q14>Not for my brother, not for a medal.</q14>”

<s15,16>The chairperson, retired judge Iqbal Hoosain</s15,16>, <c15>ruled</c15> that <q15>he need not answer</q15>, but <c16>warned</c16> that <q16>the panel “may draw what it likes from silence”</q16>.

<s17>Van Tonder</s17> <c17>asked for</c17> <q17>a reprimand</q17>. He relied on a 2023 case in which <s18>the Court of Arbitration for Sport</s18> <c18>held</c18> that “<q18>a kitchen is not a laboratory</q18>”. That ruling freed a Fijian sprinter who had kissed a bodybuilder.

<s19>Vyrex, the Durban firm</s19> whose powder went into the shake, <c19>has denied</c19> <q19>any contamination</q19>.

“<q20>Our tubs are sealed, batch-tested and not kept in a student house in Gordon’s Bay,</q20>” <c20>said</c20> <s20>a company spokesperson</s20>. Vyrex sponsors three teams in the league, among them Namaqua, who beat the Cranes on Saturday to leave them 12th.

Beneath a picture of a padlock, <s21>scrumhalf Lwazi Ntanga</s21>, who shares the house, <c21>wrote</c21> on Instagram: “<q21>Under new management.</q21>” <s22>The club</s22> <c22>ordered</c22> <a22>him</a22> <q22>to take it down</q22>.

<s23>Coach Wikus Erasmus</s23> <c23>hopes</c23> <q23>to have Liebenberg, who was capped twice at under-20 level, back before the Currie Cup</q23>.

<s24>The brothers’ mother, Elmarie, a school secretary in Bredasdorp</s24>, <c24>told</c24> <a24>Radio Overstrand</a24> <q24>they had not spoken since June</q24>. “<q25>I have bought each of them a fridge,</q25>” <s25>she</s25> <c25>said</c25>.

Judgment is expected next month.
-----
1 | direct | Ruan Liebenberg | PERSON | title
2 | indirect | Ruan Liebenberg | PERSON | pronoun
3 | direct | Ruan Liebenberg | PERSON | title
4 | mixed | charge sheet | DOCUMENT | document
5 | mixed | Nomvula Sithebe | PERSON | name
6 | indirect | Nomvula Sithebe | PERSON | pronoun
7 | direct | Nomvula Sithebe | PERSON | surname
8 | direct | Ruan Liebenberg | PERSON | none
9 | indirect | Thandeka Mbuyisa | PERSON | pronoun
10 | direct | email about supplements | DOCUMENT | document
11 | indirect | Thandeka Mbuyisa | PERSON | title
12 | indirect | Hanno Liebenberg | PERSON | title
13 | attitude | Hanno Liebenberg | PERSON | title
14 | direct | Hanno Liebenberg | PERSON | pronoun
15 | indirect | Iqbal Hoosain | PERSON | name
16 | mixed | Iqbal Hoosain | PERSON | name
17 | indirect | Kobus van Tonder | PERSON | surname
18 | mixed | Court of Arbitration for Sport | ORG | organisation
19 | indirect | Vyrex | ORG | organisation
20 | direct | Vyrex | ORG | organisation
21 | direct | Lwazi Ntanga | PERSON | name
22 | indirect | Overberg Cranes | ORG | organisation
23 | attitude | Wikus Erasmus | PERSON | name
24 | indirect | Elmarie | PERSON | name
25 | direct | Elmarie | PERSON | pronoun
entity | PERSON | Ruan Liebenberg | Mr Liebenberg; Liebenberg | lock | Overberg Cranes
entity | PERSON | Nomvula Sithebe | Advocate Nomvula Sithebe; Sithebe | Advocate | -
entity | PERSON | Thandeka Mbuyisa | - | team doctor | Overberg Cranes
entity | PERSON | Kobus van Tonder | Van Tonder | - | -
entity | PERSON | Hanno Liebenberg | - | flanker | -
entity | PERSON | Iqbal Hoosain | - | chairperson | -
entity | PERSON | Lwazi Ntanga | - | scrumhalf | Overberg Cranes
entity | PERSON | Wikus Erasmus | - | Coach | Overberg Cranes
entity | PERSON | Elmarie | - | school secretary | -
entity | ORG | Overberg Cranes | Cranes | - | -
entity | ORG | Tshwane Royals | - | - | -
entity | ORG | South African Institute for Drug-Free Sport | Saids | - | -
entity | ORG | Southern Union | - | - | -
entity | ORG | Worcester | - | - | -
entity | ORG | Brive | - | - | -
entity | ORG | Court of Arbitration for Sport | - | - | -
entity | ORG | Vyrex | - | - | -
entity | ORG | Namaqua | - | - | -
entity | ORG | Radio Overstrand | - | - | -
entity | LOC | Cape Town | - | - | -
entity | LOC | Durban | - | - | -
entity | LOC | Gordon’s Bay | - | - | -
entity | LOC | Bredasdorp | - | - | -
entity | NORP | Fijian | - | - | -
meta | “I trusted a fridge”, Cranes lock tells doping panel | - | Zubeida Marais
