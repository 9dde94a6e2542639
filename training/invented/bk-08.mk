Prison’s teachers face axe as Ormerod contract is cut by half

HMP Stallbridge will lose its bakery, its print shop and 19 of its 34 tutors

by Jocasta Hemmings-Bell, Crime Reporter

<a21>TEACHERS at a Lincolnshire jail</a21> <c21>have been told</c21> that <q21>half of all lessons will stop at Christmas</q21>, in what <s1>a union</s1> <c1>called</c1> “<q1>the stupidest saving in the history of the service</q1>”.

Ormerod Learning, which has run education at HMP Stallbridge since 2016, wrote to all of them on Friday. <s2>The letter</s2>, seen by the Fenland Echo, <c2>says</c2> <q2>funding from the Ministry of Justice has been reduced by 49 per cent</q2>.

<s3>The ministry</s3> <c3>insisted</c3> <q3>the true figure was 20 per cent</q3>. “<q4>No prison has been asked to stop teaching anyone to read,</q4>” <s4>a spokeswoman</s4> <c4>said</c4>.

The bakery, which won a Golden Crust in 2022 and supplied rolls to the day centre at Wyberton Manor and the Grimsby branch of Osprey Foods, will shut on November 28. So will the print shop and the Saturday course in bricklaying, known to the men as “<x>Trowels</x>”.

<s5>Eamonn Spall, Lincolnshire branch secretary of the University and College Union (UCU)</s5>, <c5>said</c5> <q5>members were “heartbroken, and then furious”</q5>.

“<q6>A man comes in at 40 who can’t read his own daughter’s letters,</q6>” <c6>said</c6> <s6>Mr Spall</s6>, who taught in the jail for 11 years. “<q6>Eight months later he’s writing back. You tell me what that’s worth.</q6>”

<s7,8>UCU</s7,8> <c7>has called for</c7> <q7>the contract to be brought back in house</q7> and <c8>has not ruled out</c8> <q8>industrial action</q8>.

<s9>Ormerod</s9> <c9>said</c9> <q9>it “deeply regretted” the losses</q9>. <s10>Its managing director, Verity Kwarteng-Boyle</s10>, <c10>blamed</c10> <q10>inflation, the Treasury and a rise in National Insurance</q10>. <s11>She</s11> <c11>promised</c11> <a11>staff</a11> that <q11>posts at its other sites, HMP Ranby Cross and the Askew Wing at Gartree, were safe</q11>.

Stallbridge, a category C prison on the site of RAF Hawthorn, holds 840 men. When inspectors came in March, <s12>they</s12> <c12>found</c12> <q12>a third of prisoners locked up during the working day</q12>, and Ofsted put its education in special measures.

<s13>The Independent Monitoring Board</s13> <c13>warned</c13> of <q13>violence</q13>. “<q14>Idle men fight,</q14>” <c14>said</c14> <s14>its chairman, retired magistrate Capt Rollo Fairweather-Singh</s14>. <s15>He</s15> <c15>fears</c15> <q15>the winter “more than I have feared any other”</q15>.

The governor, Jude Parish, is on leave. <s16>Her deputy, Mr Iqbal</s16>, <c16>told</c16> <a16>families</a16> in a message that <q16>the library would stay open, thanks to the Larch Trust and Boston Borough Council</q16>.

One former inmate owes the place his living. Kofi Lark, 33, learned to bake on D Wing and now runs Second Rise, a café in Pump Square, Boston, with a loan from the Wash Enterprise Fund.

“<q17>They gave me dough and I stopped selling dope,</q17>” <s17>he</s17> <c17>said</c17>. “<q17>You can print that.</q17>”

<s18>Boston and Skegness MP Henrietta Staples</s18> <c18>has asked</c18> <a18>the prisons minister, Lord Achterberg</a18>, <q18>to visit</q18>. <s19>The Reform MP’s Labour opponent, Cllr Ade Winterbottom</s19>, <c19>dismissed</c19> the letter as “<q19>a stamp looking for a headline</q19>”.

A petition by the campaign group Pens Not Pens had 6,200 signatures last night. The novelist Saskia Thurlby, whose book The Long Landing grew out of a workshop at Stallbridge, will read from it at Boston Stump on Remembrance Sunday.

“<q20>I went in to teach them,</q20>” <s20>she</s20> <c20>said</c20>. “<q20>It didn’t quite go that way round.</q20>”
-----
21 | indirect | - | - | none
1 | mixed | University and College Union | ORG | organisation
2 | indirect | letter | DOCUMENT | document
3 | indirect | Ministry of Justice | ORG | organisation
4 | direct | Ministry of Justice | ORG | organisation
5 | mixed | Eamonn Spall | PERSON | name
6 | direct | Eamonn Spall | PERSON | surname
7 | indirect | University and College Union | ORG | organisation
8 | attitude | University and College Union | ORG | organisation
9 | mixed | Ormerod Learning | ORG | organisation
10 | indirect | Verity Kwarteng-Boyle | PERSON | name
11 | indirect | Verity Kwarteng-Boyle | PERSON | pronoun
12 | indirect | inspectors | GROUP | pronoun
13 | indirect | Independent Monitoring Board | ORG | organisation
14 | direct | Rollo Fairweather-Singh | PERSON | name
15 | mixed | Rollo Fairweather-Singh | PERSON | pronoun
16 | indirect | Mr Iqbal | PERSON | name
17 | direct | Kofi Lark | PERSON | pronoun
18 | indirect | Henrietta Staples | PERSON | name
19 | mixed | Ade Winterbottom | PERSON | name
20 | direct | Saskia Thurlby | PERSON | pronoun
entity | PERSON | Eamonn Spall | Mr Spall | Lincolnshire branch secretary | University and College Union
entity | PERSON | Verity Kwarteng-Boyle | - | managing director | Ormerod Learning
entity | PERSON | Rollo Fairweather-Singh | Capt Rollo Fairweather-Singh | chairman | Independent Monitoring Board
entity | PERSON | Jude Parish | - | governor | HMP Stallbridge
entity | PERSON | Mr Iqbal | - | deputy | HMP Stallbridge
entity | PERSON | Kofi Lark | - | - | Second Rise
entity | PERSON | Henrietta Staples | - | MP | Reform
entity | PERSON | Lord Achterberg | - | prisons minister | -
entity | PERSON | Ade Winterbottom | Cllr Ade Winterbottom | Cllr | Labour
entity | PERSON | Saskia Thurlby | - | novelist | -
entity | ORG | Ormerod Learning | Ormerod | - | -
entity | ORG | Fenland Echo | - | - | -
entity | ORG | Ministry of Justice | - | - | -
entity | ORG | Osprey Foods | - | - | -
entity | ORG | University and College Union | UCU | - | -
entity | ORG | Treasury | - | - | -
entity | ORG | Ofsted | - | - | -
entity | ORG | Independent Monitoring Board | - | - | -
entity | ORG | Larch Trust | - | - | -
entity | ORG | Boston Borough Council | - | - | -
entity | ORG | Second Rise | - | - | -
entity | ORG | Wash Enterprise Fund | - | - | -
entity | ORG | Reform | - | - | -
entity | ORG | Labour | - | - | -
entity | ORG | Pens Not Pens | - | - | -
entity | LOC | HMP Stallbridge | Stallbridge | - | -
entity | LOC | Lincolnshire | - | - | -
entity | LOC | Wyberton Manor | - | - | -
entity | LOC | Grimsby | - | - | -
entity | LOC | HMP Ranby Cross | - | - | -
entity | LOC | Askew Wing | - | - | -
entity | LOC | Gartree | - | - | -
entity | LOC | RAF Hawthorn | - | - | -
entity | LOC | D Wing | - | - | -
entity | LOC | Pump Square | - | - | -
entity | LOC | Boston | - | - | -
entity | LOC | Boston and Skegness | - | - | -
entity | LOC | Boston Stump | - | - | -
meta | Prison’s teachers face axe as Ormerod contract is cut by half | - | Jocasta Hemmings-Bell
