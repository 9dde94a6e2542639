<s1>Mayor</s1> <c1>vows</c1> <q1>to push on with £212m runway</q1> as councils split

By Philippa Ransome-Odell, Local Democracy Reporter

<s2>Regional mayor Jocasta Umpleby</s2> <c2>has told</c2> <a2>members of the Wharram and Levels Combined Authority</a2> <q2>they will "answer to the next generation" if they block a longer runway at Thurlstane Airport</q2>.

The scheme, called Project Kestrel, would add 610 metres at the eastern end, swallow the pasture between Maudsley and the River Enid, and flatten eleven houses in Percival Row.

But after four hours of argument at Dorothy House on Tuesday night, <s3>the leaders of Ludsworth and East Carrick councils</s3> <c3>refused</c3> <q3>to back the business case</q3>. <s4>They</s4> <c4>want</c4> <q4>an independent review of the noise figures first</q4>.

"<q5>I have had eleven years of reviews,</q5>" <s5>Ms Umpleby</s5> <c5>said</c5>. "<q5>You cannot land a plane on a review.</q5>"

<s6>She</s6> <c6>accused</c6> Ludsworth's leader, Cllr Bryony Selby, of <q6>playing to the gallery before May's elections</q6>.

Cllr Selby, a Conservative, reddened but did not rise to it. <s7,8>The former Army dentist</s7,8> <c7>said</c7> <q7>her residents were being asked to "swap sleep for somebody else's Airbus"</q7>, and <c8>questioned</c8> <q8>why the accountants Gatenby Pike had been paid £640,000 for a 90-page report</q8>.

<s9>That report</s9> <c9>found</c9> <q9>the longer runway could bring 3,100 jobs by 2038</q9>. <s10>It</s10> <c10>warned</c10>, however, that <q10>this depends on the return of Brockle, the Dutch-owned freight carrier which left Thurlstane after Storm Agatha wrecked its hangar in 2021</q10>.

Asked whether it would come back, <s11>a spokesman for Brockle</s11> <c11>said</c11>: "<q11>We are happy at Liège.</q11>"

<s12>The airport's owner, Aerova</s12>, <c12>said</c12> <q12>it had "listened hard" and would pay for triple glazing in 400 homes</q12>. <s13>The company</s13>, which also runs an airfield near Trondheim, <c13>has promised</c13> <q13>not to seek night flights before 2032</q13>.

Campaigners were unimpressed. <s14>Villagers Opposed to Larger Thurlstane (VOLT)</s14> <c14>described</c14> the glazing as "<q14>a sticking plaster on a foghorn</q14>". Its chairman, Mungo Halfpenny, lives on the Queen Adelaide estate, 300 yards from the perimeter.

"<q15>On a bad night the budgie lies down,</q15>" <s15>he</s15> <c15>said</c15>.

<s16>Unite</s16>, which has 900 members at the site, <c16>urged</c16> <a16>councillors</a16> <q16>to think of apprentices</q16>. <s17>Regional officer Dilwyn Achebe-Stott</s17> <c17>said</c17> that <q17>young people from Cawdry and the Nansen Street flats had been "promised this since they were in prams"</q17>. <s18>He</s18> <c18>believes</c18> <q18>Brockle would return if the Treasury put money in</q18>.

<s19>The Department for Transport</s19> <c19>said</c19> <q19>it had received no formal bid</q19>. <c20>According to</c20> <s20>the Civil Aviation Authority</s20>, <q20>any change to flight paths would need two further consultations</q20>, and <s21>a spokeswoman for the CAA</s21> <c21>said</c21> <q21>the earliest date for a decision was spring 2028</q21>.

<s22>Canon Winifred Teale</s22>, whose parish of St Osyth's lies under the approach, <c22>told</c22> <a22>the meeting</a22> that <q22>funerals already stopped "in mid-psalm"</q22>. <s23>She</s23> <c23>asked for</c23> <q23>quiet hours on Sundays and at Easter</q23>.

Ms Umpleby, who is Labour, needs four of the five councils. <s24>Both Harrowgarth and the Marsh District</s24> <c24>have said</c24> <q24>they will vote in favour</q24>; North Wharram is yet to show its hand.

"<q25>I can wait until June,</q25>" <s25>she</s25> <c25>said</c25>. "<q25>Percival Row can't, and neither can the people who want the work.</q25>"
-----
1 | indirect | Jocasta Umpleby | PERSON | title
2 | mixed | Jocasta Umpleby | PERSON | name
3 | attitude | leaders of Ludsworth and East Carrick councils | GROUP | group
4 | attitude | leaders of Ludsworth and East Carrick councils | GROUP | pronoun
5 | direct | Jocasta Umpleby | PERSON | surname
6 | indirect | Jocasta Umpleby | PERSON | pronoun
7 | mixed | Bryony Selby | PERSON | title
8 | indirect | Bryony Selby | PERSON | title
9 | indirect | 90-page report | DOCUMENT | document
10 | indirect | 90-page report | DOCUMENT | pronoun
11 | direct | Brockle | ORG | organisation
12 | mixed | Aerova | ORG | organisation
13 | indirect | Aerova | ORG | organisation
14 | mixed | Villagers Opposed to Larger Thurlstane | ORG | organisation
15 | direct | Mungo Halfpenny | PERSON | pronoun
16 | indirect | Unite | ORG | organisation
17 | mixed | Dilwyn Achebe-Stott | PERSON | name
18 | attitude | Dilwyn Achebe-Stott | PERSON | pronoun
19 | indirect | Department for Transport | ORG | organisation
20 | indirect | Civil Aviation Authority | ORG | organisation
21 | indirect | Civil Aviation Authority | ORG | organisation
22 | mixed | Winifred Teale | PERSON | name
23 | indirect | Winifred Teale | PERSON | pronoun
24 | indirect | Harrowgarth and Marsh District | GROUP | organisation
25 | direct | Jocasta Umpleby | PERSON | pronoun
entity | PERSON | Jocasta Umpleby | Ms Umpleby | mayor | Wharram and Levels Combined Authority
entity | ORG | Wharram and Levels Combined Authority | - | - | -
entity | LOC | Thurlstane Airport | Thurlstane | - | -
entity | LOC | Maudsley | - | - | -
entity | LOC | River Enid | - | - | -
entity | LOC | Percival Row | - | - | -
entity | LOC | Dorothy House | - | - | -
entity | ORG | Ludsworth | - | - | -
entity | ORG | East Carrick | - | - | -
entity | PERSON | Bryony Selby | Cllr Bryony Selby; Cllr Selby | leader | Ludsworth
entity | NORP | Conservative | - | - | -
entity | ORG | Army | - | - | -
entity | ORG | Gatenby Pike | - | - | -
entity | ORG | Brockle | - | - | -
entity | NORP | Dutch | - | - | -
entity | LOC | Liège | - | - | -
entity | ORG | Aerova | - | - | -
entity | LOC | Trondheim | - | - | -
entity | ORG | Villagers Opposed to Larger Thurlstane | VOLT | - | -
entity | PERSON | Mungo Halfpenny | - | chairman | Villagers Opposed to Larger Thurlstane
entity | LOC | Queen Adelaide | - | - | -
entity | ORG | Unite | - | - | -
entity | PERSON | Dilwyn Achebe-Stott | - | Regional officer | Unite
entity | LOC | Cawdry | - | - | -
entity | LOC | Nansen Street | - | - | -
entity | ORG | Treasury | - | - | -
entity | ORG | Department for Transport | - | - | -
entity | ORG | Civil Aviation Authority | CAA | - | -
entity | PERSON | Winifred Teale | Canon Winifred Teale | Canon | St Osyth's
entity | LOC | St Osyth's | - | - | -
entity | NORP | Labour | - | - | -
entity | ORG | Harrowgarth | - | - | -
entity | ORG | Marsh District | - | - | -
entity | ORG | North Wharram | - | - | -
meta | Mayor vows to push on with £212m runway as councils split | - | Philippa Ransome-Odell
