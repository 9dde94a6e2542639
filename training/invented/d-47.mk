<s18>Rangers</s18> <c18>deny</c18> <q18>shooting herders</q18> as elephant numbers rise in Ruvu reserve

By Salma Mwinyi

DAR ES SALAAM - <s1>Wildlife rangers in southern Tanzania</s1> <c1>have denied</c1> <q1>firing on cattle herders</q1> inside a reserve celebrated for the return of its elephants.

Two men, aged 19 and 44, were treated for gunshot wounds at Mbingu hospital last week. <s2>Their families</s2> <c2>say</c2> <q2>they were shot while looking for water</q2>.

'<q3>My son went with a jerrycan and came back in a blanket,</q3>' <s3>Lemali Ole Sadira</s3> <c3>told</c3> <a3>The Coast Weekly</a3>. '<q3>He was not carrying even a stick.</q3>

'<q3>We were here before the fence. When there was no elephant we were told the land is empty. Now there are elephants and we are told the land is full.</q3>'

<s4>The Ruvu Conservation Trust</s4>, which manages the reserve for the government, <c4>said</c4> in a statement that <q4>its rangers had 'discharged no weapon on the date in question'</q4>. <s5>It</s5> <c5>suggested</c5> <q5>poachers were responsible</q5>.

<s6>Police commander Hamisi Kindamba</s6> <c6>said</c6> <q6>bullets recovered from one of the men had been sent for analysis</q6>. <s7>He</s7> <c7>appealed for</c7> <q7>calm</q7>.

The trust was set up in 2012, when fewer than 300 elephants remained. <q8>There are now 1,140</q8>, <c8>according to</c8> <s8>its latest census</s8>. <s9>Tourism Minister Angela Rweyemamu</s9> <c9>has hailed</c9> it as '<q9>proof that fences work</q9>'.

Its chief warden, Colonel Josephat Mrema, a former soldier, is admired and feared in equal measure. In an interview at his headquarters, <s10>the colonel</s10> <c10>rejected</c10> <q10>the accusation</q10>. '<q11>I have buried eleven of my own rangers. We do not shoot children with jerrycans,</q11>' <s11>he</s11> <c11>said</c11>. '<q11>If one of mine did this I will carry him to court myself.</q11>

<s12>Human rights lawyers</s12> <c12>want</c12> <q12>an outside inquiry</q12>. <s13,14>Neema Lyimo of the Land and Justice Forum</s13,14> <c13>accused</c13> the trust of <q13>running 'a private army with a gift shop'</q13>, and <c14>urged</c14> <a14>European donors</a14> <q14>to suspend payments</q14>.

<s15>One of the largest donors, Germany's Wildnis Fund</s15>, <c15>said</c15> <q15>it was 'deeply concerned'</q15>. <s16>It</s16> <c16>would not say</c16> <q16>if money would be withheld</q16>.

At the hospital, the younger man is learning to use crutches. <s17>Doctors</s17> <c17>believe</c17> <q17>he will keep the leg</q17>.
-----
18 | indirect | Rangers | GROUP | group
1 | indirect | Rangers | GROUP | group
2 | indirect | Their families | GROUP | group
3 | direct | Lemali Ole Sadira | PERSON | name
4 | mixed | Ruvu Conservation Trust | ORG | organisation
5 | indirect | Ruvu Conservation Trust | ORG | pronoun
6 | indirect | Hamisi Kindamba | PERSON | name
7 | indirect | Hamisi Kindamba | PERSON | pronoun
8 | indirect | census | DOCUMENT | document
9 | mixed | Angela Rweyemamu | PERSON | name
10 | indirect | Josephat Mrema | PERSON | title
11 | direct | Josephat Mrema | PERSON | pronoun
12 | attitude | Human rights lawyers | GROUP | group
13 | mixed | Neema Lyimo | PERSON | name
14 | indirect | Neema Lyimo | PERSON | name
15 | mixed | Wildnis Fund | ORG | organisation
16 | attitude | Wildnis Fund | ORG | pronoun
17 | attitude | Doctors | GROUP | group
meta | Rangers deny shooting herders as elephant numbers rise in Ruvu reserve | - | Salma Mwinyi
entity | LOC | DAR ES SALAAM | - | - | -
entity | LOC | Ruvu | - | - | -
entity | LOC | Tanzania | - | - | -
entity | ORG | Mbingu hospital | - | - | -
entity | PERSON | Lemali Ole Sadira | - | - | -
entity | ORG | The Coast Weekly | - | - | -
entity | ORG | Ruvu Conservation Trust | - | - | -
entity | PERSON | Hamisi Kindamba | - | Police commander | -
entity | PERSON | Angela Rweyemamu | - | Tourism Minister | -
entity | PERSON | Josephat Mrema | Colonel Josephat Mrema; Mrema | chief warden | Ruvu Conservation Trust
entity | PERSON | Neema Lyimo | - | - | Land and Justice Forum
entity | ORG | Land and Justice Forum | - | - | -
entity | NORP | European | - | - | -
entity | LOC | Germany | - | - | -
entity | ORG | Wildnis Fund | - | - | -
