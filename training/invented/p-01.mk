<s1,2>Teachers</s1,2> <c1>threaten</c1> <q1>boycott of year 4 reading check</q1>, <c2>saying</c2> <q2>it ‘tells us nothing’</q2>

<s23>Delegates at annual conference in Scarborough</s23> <c23>accuse</c23> ministers of <q23>ignoring evidence from pilot schools</q23>

Nell Fairhurst, education correspondent
Saturday 11 April 2026

Primary teachers in England could refuse to administer a new reading check for eight- and nine-year-olds after delegates at a union conference voted overwhelmingly for an indicative ballot on a boycott.

The test, a 20-minute exercise taken on a tablet, is due to be introduced in all state primaries next June. <s3>Ministers</s3> <c3>have argued</c3> that <q3>it will pick up children who slip behind after the phonics screening in year 1</q3>.

But <s4>members of the Union of Classroom Teachers (UCT)</s4> <c4>said</c4> <q4>it would eat into lessons and add nothing to what schools already knew</q4>.

Moving the motion in Scarborough on Saturday, <s24>Bridget Olusoga, a year 4 teacher from Walsall</s24>, <c24>described</c24> <q24>the morning her class sat the pilot version</q24>. Two children cried. A third, who had arrived from Eritrea in the spring, put her tablet under the table and would not take it out.

‘<q5>I knew what every one of those children could read before they sat down,</q5>’ <s5>she</s5> <c5>told</c5> <a5>the hall</a5>. ‘<q5>I knew it afterwards as well. The only thing that had changed was that four of them now thought they were stupid.</q5>’

<s6>Olusoga</s6> <c6>called</c6> the check ‘<q6>a thermometer for a patient nobody intends to treat</q6>’.

The debate lasted an hour. Gareth Lyle, a delegate from Torbay, was one of only three speakers against. <s7>He</s7> <c7>warned</c7> that <q7>a boycott would be painted as teachers being afraid of scrutiny</q7>, and <s8>he</s8> <c8>urged</c8> <a8>colleagues</a8> <q8>to wait for the results of the second pilot in July</q8>.

‘<q9>We’ve been here before, in 1993 and again in 2010, and it cost us the support of parents,</q9>’ <c9>said</c9> <s9>Lyle</s9>, to scattered heckling.

About 310 schools took part in the first pilot. <s10>An evaluation published in February by the National Foundation for Learning</s10> <c10>found</c10> that <q10>the check identified 6% of pupils whose difficulties had not previously been recorded</q10>. <s11>It</s11> also <c11>noted</c11> that <q11>a quarter of schools had experienced ‘significant’ problems with the software</q11>.

Speaking to reporters after the vote, <s12>the union’s general secretary, Dr Amrit Channa</s12>, <c12>said</c12> <q12>the government had ‘cherry-picked’ the first finding and forgotten the second</q12>.

‘<q13>If you spend £14m to find 6% of anything, I’d expect you to have a plan for what happens next,</q13>’ <s13>he</s13> <c13>said</c13>. ‘<q13>There’s no plan. There isn’t an extra hour of a teaching assistant’s time in it.</q13>’

Channa, who took over from Dame Hilary Stott in September, is facing his first big test. Under Stott the union lost a national ballot on pay when turnout fell just short of the legal threshold. <s14,15>He</s14,15> <c14>would not say</c14> <q14>when formal balloting might begin</q14> but <c15>did not rule out</c15> <q15>action in the autumn term</q15>.

The education secretary, Marian Tull, was not invited to the conference. In a letter to delegates, seen by the Guardian, <s16>she</s16> <c16>wrote</c16>: ‘<q16>No child should reach the age of nine unable to follow a page of a book without somebody noticing. I hope we can agree on that much.</q16>’

<s17>A Department for Education spokesperson</s17> <c17>said</c17>: ‘<q17>The reading check is short, it is not published in league tables and nine in 10 pilot schools said pupils found it a positive experience. Threatening to withhold it from families is disappointing.</q17>’

<s18>The department</s18> <c18>added</c18> that <q18>the software faults had been fixed</q18>.

Parents’ groups are divided. <s19>Josie Penhallow</s19>, who runs the campaign Let Them Be Kids, <c19>believes</c19> <q19>the teachers have public opinion behind them</q19>. The Reading First charity takes the opposite view. <s20>Its director, Tobias Mensah</s20>, <c20>accused</c20> the union of ‘<q20>defending the comfort of adults</q20>’.

In the hall, <a21>Olusoga</a21> <c21>was asked</c21> by <s21>a colleague</s21> <q21>whether she would refuse to hand out the tablets if it came to it</q21>.

‘<q22>I’ve already told my head,</q22>’ <s22>she</s22> <c22>replied</c22>. ‘<q22>She said she’d help me lock the cupboard.</q22>’
-----
1 | indirect | Teachers | GROUP | group
2 | mixed | Teachers | GROUP | group
3 | indirect | Ministers | GROUP | group
4 | indirect | members of the Union of Classroom Teachers | GROUP | group
5 | direct | Bridget Olusoga | PERSON | pronoun
6 | mixed | Bridget Olusoga | PERSON | surname
7 | indirect | Gareth Lyle | PERSON | pronoun
8 | indirect | Gareth Lyle | PERSON | pronoun
9 | direct | Gareth Lyle | PERSON | surname
10 | indirect | evaluation published in February by the National Foundation for Learning | DOCUMENT | document
11 | mixed | evaluation published in February by the National Foundation for Learning | DOCUMENT | pronoun
12 | mixed | Amrit Channa | PERSON | name
13 | direct | Amrit Channa | PERSON | pronoun
14 | attitude | Amrit Channa | PERSON | pronoun
15 | attitude | Amrit Channa | PERSON | pronoun
16 | direct | Marian Tull | PERSON | pronoun
17 | direct | Department for Education | ORG | organisation
18 | indirect | Department for Education | ORG | organisation
19 | attitude | Josie Penhallow | PERSON | name
20 | mixed | Tobias Mensah | PERSON | name
21 | indirect | colleague | PERSON | title
22 | direct | Bridget Olusoga | PERSON | pronoun
24 | indirect | Bridget Olusoga | PERSON | name
23 | indirect | Delegates at annual conference in Scarborough | GROUP | group
entity | PERSON | Bridget Olusoga | Olusoga | year 4 teacher | -
entity | PERSON | Gareth Lyle | Lyle | delegate | -
entity | PERSON | Amrit Channa | Dr Amrit Channa; Channa | general secretary | Union of Classroom Teachers
entity | PERSON | Hilary Stott | Dame Hilary Stott; Stott | - | Union of Classroom Teachers
entity | PERSON | Marian Tull | - | education secretary | -
entity | PERSON | Josie Penhallow | - | - | Let Them Be Kids
entity | PERSON | Tobias Mensah | - | director | Reading First
entity | ORG | Union of Classroom Teachers | UCT | - | -
entity | ORG | National Foundation for Learning | - | - | -
entity | ORG | Department for Education | - | - | -
entity | ORG | Guardian | - | - | -
entity | ORG | Let Them Be Kids | - | - | -
entity | ORG | Reading First | - | - | -
entity | LOC | England | - | - | -
entity | LOC | Scarborough | - | - | -
entity | LOC | Walsall | - | - | -
entity | LOC | Eritrea | - | - | -
entity | LOC | Torbay | - | - | -
meta | Teachers threaten boycott of year 4 reading check, saying it ‘tells us nothing’ | 2026-04-11 | Nell Fairhurst
