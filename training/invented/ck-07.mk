‘<q1>Nobody asked the athletes</q1>’ - <s1>Brown-Pryce</s1> <c1>fumes</c1> over relay ban

Delroy Whyte/Gleaner Writer

<s2>TWO-TIME OLYMPIC finalist Shanique Brown-Pryce</s2> <c2>has accused</c2> administrators in Kingston and Monaco of “<q2>playing dominoes with people’s legs</q2>” after World Athletics barred Jamaica from next month’s World Relays in Gaborone.

“<q3>Nobody asked the athletes. Not one phone call,</q3>” <s3>the 27-year-old from Christiana, Manchester</s3>, <c3>told</c3> <a3>The Gleaner</a3> yesterday. “<q3>I found out from a barber.</q3>”

The suspension stems from a <c4>ruling</c4> by <s4>the Athletics Integrity Unit (AIU)</s4> that <q4>the Jamaica Athletics Administrative Association (JAAA) failed to file whereabouts forms for six squad members</q4>.

<s5>The 31-page decision</s5> <c5>calls</c5> the lapse “<q5>not sinister, merely chronic</q5>”.

<s6,7>JAAA President Winsome Harriott-Clarke</s6,7> <c6>conceded</c6> that <q6>the paperwork was late</q6>, but <c7>scoffed at</c7> <q7>any talk of a cover-up</q7>.

“<q8>We had a resignation, a flood and one computer,</q8>” <s8>she</s8> <c8>said</c8> at the association’s office on Braemar Crescent.

That did not sit well with former General Secretary Ludlow Beckford, who quit in January to join the Mona-based consultancy Track5.

“<q9>Don’t put that on me,</q9>” <s9>Beckford</s9> <c9>bristled</c9>. “<q9>I left a folder. It was labelled.</q9>”

“<q10>He did leave a folder,</q10>” <s10>Brown-Pryce’s coach, Glenroy Rowe</s10>, <c10>quipped</c10>. “<q10>We are still looking for the pages.</q10>”

<s11>Rowe</s11>, who runs Cane River Striders out of Bull Bay, <c11>swears</c11> <q11>none of his charges has ever missed a tester</q11>. His nephew, 400m champion Kemar ‘<x>Biscuit</x>’ Rowe, is one of the six.

“<q12>Six year a 4 a.m. and dem send email,</q12>” <s12>the younger Rowe</s12> <c12>posted</c12> on Tuesday night.

<s13,14>The JAAA</s13,14> <c13>intends</c13> <q13>to go to the Court of Arbitration for Sport (CAS)</q13> and <c14>is hoping for</c14> <q14>a hearing before the team leaves on April 22</q14>.

Sport Minister Carlton Delapenha has put up $4 million towards the legal bill. <s15>He</s15> <c15>implored</c15> <a15>all parties</a15> <q15>to “lower the temperature”</q15>.

“<q16>The minister can keep his thermometer,</q16>” <s16>Harriott-Clarke</s16> <c16>shot back</c16>. “<q16>Send the cheque.</q16>”

From Monaco, <s17>a spokesperson for World Athletics</s17> <c17>stressed</c17> that <q17>the rules “apply to powerhouses and to islands of 400 people alike”</q17>.

<s18>Neville Samuda-Grant, head of the Jamaica Olympic Association (JOA)</s18>, <c18>reckons</c18> <q18>the affair could cost the country its place at the Games</q18>. <s19>He</s19> <c19>compared</c19> it to “<q19>losing a goat because nobody could find the rope</q19>”.

The sponsors are fidgety. <s20>Tropik Mobile</s20>, which backs the squad along with Blue Cliff Rum and the Bank of St Thomas, <c20>said</c20> <q20>it was “reviewing all options”</q20>.

One of the tournament’s smaller nations stands to gain. <a21>Belize coach Anil Ramdeen</a21> <c21>was told</c21> by <s21>organisers</s21> on Monday <q21>to find four runners and a baton</q21>.

Jamaica took bronze behind Kenya and the Dutch in Nassau two years ago.

Asked if she would run for another flag, Brown-Pryce laughed. “<q22>My mother would change the locks,</q22>” <s22>she</s22> <c22>said</c22>. <s23>Her mother, Icilda Brown</s23>, reached at her stall in Spaldings market, <c23>confirmed</c23> <q23>she would</q23>.
-----
1 | direct | Shanique Brown-Pryce | PERSON | surname
2 | mixed | Shanique Brown-Pryce | PERSON | name
3 | direct | Shanique Brown-Pryce | PERSON | title
4 | indirect | Athletics Integrity Unit | ORG | organisation
5 | mixed | 31-page decision | DOCUMENT | document
6 | indirect | Winsome Harriott-Clarke | PERSON | name
7 | indirect | Winsome Harriott-Clarke | PERSON | name
8 | direct | Winsome Harriott-Clarke | PERSON | pronoun
9 | direct | Ludlow Beckford | PERSON | surname
10 | direct | Glenroy Rowe | PERSON | name
11 | indirect | Glenroy Rowe | PERSON | surname
12 | direct | Kemar ‘Biscuit’ Rowe | PERSON | title
13 | attitude | Jamaica Athletics Administrative Association | ORG | organisation
14 | attitude | Jamaica Athletics Administrative Association | ORG | organisation
15 | mixed | Carlton Delapenha | PERSON | pronoun
16 | direct | Winsome Harriott-Clarke | PERSON | surname
17 | mixed | World Athletics | ORG | organisation
18 | attitude | Neville Samuda-Grant | PERSON | name
19 | mixed | Neville Samuda-Grant | PERSON | pronoun
20 | mixed | Tropik Mobile | ORG | organisation
21 | indirect | organisers | GROUP | group
22 | direct | Shanique Brown-Pryce | PERSON | pronoun
23 | indirect | Icilda Brown | PERSON | name
entity | PERSON | Shanique Brown-Pryce | Brown-Pryce | - | -
entity | PERSON | Winsome Harriott-Clarke | Harriott-Clarke | President | Jamaica Athletics Administrative Association
entity | PERSON | Ludlow Beckford | Beckford | former General Secretary | Track5
entity | PERSON | Glenroy Rowe | Rowe | coach | Cane River Striders
entity | PERSON | Kemar ‘Biscuit’ Rowe | - | 400m champion | -
entity | PERSON | Carlton Delapenha | - | Sport Minister | -
entity | PERSON | Neville Samuda-Grant | - | head | Jamaica Olympic Association
entity | PERSON | Anil Ramdeen | - | coach | Belize
entity | PERSON | Icilda Brown | - | - | -
entity | ORG | World Athletics | - | - | -
entity | ORG | The Gleaner | - | - | -
entity | ORG | Athletics Integrity Unit | AIU | - | -
entity | ORG | Jamaica Athletics Administrative Association | JAAA | - | -
entity | ORG | Track5 | - | - | -
entity | ORG | Cane River Striders | - | - | -
entity | ORG | Court of Arbitration for Sport | CAS | - | -
entity | ORG | Jamaica Olympic Association | JOA | - | -
entity | ORG | Tropik Mobile | - | - | -
entity | ORG | Blue Cliff Rum | - | - | -
entity | ORG | Bank of St Thomas | - | - | -
entity | NORP | Dutch | - | - | -
entity | LOC | Kingston | - | - | -
entity | LOC | Monaco | - | - | -
entity | LOC | Jamaica | - | - | -
entity | LOC | Gaborone | - | - | -
entity | LOC | Christiana | - | - | -
entity | LOC | Manchester | - | - | -
entity | LOC | Braemar Crescent | - | - | -
entity | LOC | Mona | - | - | -
entity | LOC | Bull Bay | - | - | -
entity | LOC | Belize | - | - | -
entity | LOC | Kenya | - | - | -
entity | LOC | Nassau | - | - | -
entity | LOC | Spaldings | - | - | -
meta | ‘Nobody asked the athletes’ - Brown-Pryce fumes over relay ban | - | Delroy Whyte
