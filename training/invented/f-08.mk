Kirimba poll dispute deepens as <s1>Mutiso</s1> <c1>rejects</c1> <q1>tally</q1>

By JOSEPHAT ODHIAMBO

The battle for the Kirimba governor's seat took a new turn yesterday after <s2,3>Umoja Progressive Alliance candidate Beatrice Mutiso</s2,3> <c2>rejected</c2> <q2>the results announced on Sunday</q2> and <c3>vowed</c3> <q3>to move to court</q3>.

Ms Mutiso, a former Principal Secretary, lost to the incumbent, Mr Daniel Lekishon, by 2,318 votes. <s4>She</s4> <c4>claimed</c4> that <q4>her agents were ejected from 14 polling stations in Soit Oldoinyo ward and that forms from nine others had been altered</q4>.

"<q5>We shall not be intimidated. The people of Kirimba spoke and their voice was stolen between the polling station and the tallying centre,</q5>" <s5>she</s5> <c5>told</c5> <a5>supporters</a5> at Uhuru Gardens in Kirimba town.

<s6>Her running mate, Dr Hassan Guyo</s6>, <c6>called on</c6> <a6>the Independent Electoral and Boundaries Commission (IEBC)</a6> <q6>to open its servers to scrutiny</q6>. He gave the commission 48 hours to respond.

But <s7,8>county returning officer Lilian Wekesa</s7,8> <c7>dismissed</c7> <q7>the allegations</q7>, <c8>saying</c8> <q8>all candidates' agents had signed the forms at the constituency level</q8>.

"<q9>If there was a problem, why did they append their signatures?</q9>" <c9>posed</c9> <s9>Ms Wekesa</s9>.

<s10,11>She</s10,11> <c10>maintained</c10> that <q10>the exercise was free, fair and credible</q10>, and <c11>challenged</c11> <a11>those with evidence</a11> <q11>to table it before a judge</q11>.

At the National Reform Congress offices on Kenyatta Avenue, supporters danced into the night. <s12,13>The governor</s12,13>, who was flanked by his wife, Grace, and a dozen ward representatives, <c12>urged</c12> <a12>residents</a12> <q12>to maintain peace</q12> and <c13>promised</c13> <q13>to work with all leaders regardless of party</q13>.

"<q14>There are no losers here,</q14>" <s14>he</s14> <c14>said</c14>. "<q14>My sister Beatrice fought well. I am ready to sit down with her over a cup of tea so that we can move this county forward.</q14>"

His remarks <c15>were dismissed</c15> as "<q15>crocodile tears</q15>" by <s15>Senator Ali Boru</s15>, who fell out with Mr Lekishon over the party primaries in April.

<s16>Mr Boru</s16> <c16>said</c16> <q16>he had warned the commission as early as June that <n16>the ballot paper tender was flawed</n16></q16>. <s17>A letter</s17> dated June 11 and seen by this newspaper <c17>asks</c17> <a17>IEBC</a17> <q17>to "explain why a firm blacklisted in 2019" had been given the job</q17>. There was no reply.

<s18,19>A preliminary report by the observer group East African Poll Watch</s18,19> <c18>found</c18> that <q18>voting was largely peaceful</q18> but <c19>cited</c19> <q19>"serious shortcomings" in the transmission of results</q19>. <s20>Its head of mission, former Ugandan judge Florence Akello</s20>, <c20>noted</c20> that <q20>kits failed to identify voters in 31 stations</q20>.

<s21>She</s21> <c21>said</c21>: "<q21>These failures were not deliberate, as far as we can establish. But they feed suspicion.</q21>"

In 2017, Mr Lekishon himself petitioned the High Court after losing to the late Samson Kiplagat by 911 votes. <s22>Justice Margaret Nderitu</s22> threw out the case, <c22>finding</c22> that <q22>errors in the forms did not affect the outcome</q22>. He went on to win the seat five years later.

Security has been stepped up in the county. <s23>Police commander Yusuf Adan</s23> <c23>said</c23> <q23>four people had been arrested over the torching of a vehicle in Majengo on Monday night</q23>. <s24>He</s24> <c24>denied</c24> <q24>claims that officers had fired live rounds</q24>.

<s25>Mama Njeri, a trader</s25> who closed her shop at noon, <c25>accused</c25> politicians of "<q25>using our sons as firewood</q25>".

<s26>Bishop Elijah Mwangangi of the Kirimba Interfaith Council</s26> <c26>asked</c26> <a26>the two leaders</a26> <q26>to meet</q26>. <s27>He</s27> <c27>thinks</c27> <q27>the dispute can still be settled out of court</q27>.

"<q28>Elders used to resolve bigger quarrels than this under a tree,</q28>" <c28>said</c28> <s28>the cleric</s28>.

Ms Mutiso has until September 5 to file her petition. Her lawyer, Prof Otieno Ragot, was yesterday holed up in a Nairobi hotel with a team of six advocates.
-----
1 | indirect | Beatrice Mutiso | PERSON | surname
2 | indirect | Beatrice Mutiso | PERSON | name
3 | indirect | Beatrice Mutiso | PERSON | name
4 | indirect | Beatrice Mutiso | PERSON | pronoun
5 | direct | Beatrice Mutiso | PERSON | pronoun
6 | indirect | Hassan Guyo | PERSON | name
7 | indirect | Lilian Wekesa | PERSON | name
8 | indirect | Lilian Wekesa | PERSON | name
9 | direct | Lilian Wekesa | PERSON | surname
10 | indirect | Lilian Wekesa | PERSON | pronoun
11 | indirect | Lilian Wekesa | PERSON | pronoun
12 | indirect | Daniel Lekishon | PERSON | title
13 | indirect | Daniel Lekishon | PERSON | title
14 | direct | Daniel Lekishon | PERSON | pronoun
15 | mixed | Ali Boru | PERSON | name
16 | indirect | Ali Boru | PERSON | surname
17 | mixed | letter dated June 11 and seen by this newspaper | DOCUMENT | document
18 | indirect | preliminary report by the observer group East African Poll Watch | DOCUMENT | document
19 | mixed | preliminary report by the observer group East African Poll Watch | DOCUMENT | document
20 | indirect | Florence Akello | PERSON | name
21 | direct | Florence Akello | PERSON | pronoun
22 | indirect | Margaret Nderitu | PERSON | name
23 | indirect | Yusuf Adan | PERSON | name
24 | indirect | Yusuf Adan | PERSON | pronoun
25 | mixed | Mama Njeri | PERSON | name
26 | indirect | Elijah Mwangangi | PERSON | name
27 | attitude | Elijah Mwangangi | PERSON | pronoun
28 | direct | Elijah Mwangangi | PERSON | title
entity | PERSON | Beatrice Mutiso | Mutiso; Ms Mutiso; Beatrice | candidate | Umoja Progressive Alliance
entity | PERSON | Daniel Lekishon | Mr Daniel Lekishon; Mr Lekishon | governor | -
entity | PERSON | Hassan Guyo | Dr Hassan Guyo | running mate | -
entity | PERSON | Lilian Wekesa | Ms Wekesa | county returning officer | -
entity | PERSON | Grace | - | - | -
entity | PERSON | Ali Boru | Senator Ali Boru; Mr Boru | Senator | -
entity | PERSON | Florence Akello | - | head of mission | East African Poll Watch
entity | PERSON | Samson Kiplagat | - | - | -
entity | PERSON | Margaret Nderitu | Justice Margaret Nderitu | Justice | High Court
entity | PERSON | Yusuf Adan | - | Police commander | -
entity | PERSON | Mama Njeri | - | trader | -
entity | PERSON | Elijah Mwangangi | Bishop Elijah Mwangangi | Bishop | Kirimba Interfaith Council
entity | PERSON | Otieno Ragot | Prof Otieno Ragot | lawyer | -
entity | ORG | Umoja Progressive Alliance | - | - | -
entity | ORG | Independent Electoral and Boundaries Commission | IEBC | - | -
entity | ORG | National Reform Congress | - | - | -
entity | ORG | East African Poll Watch | - | - | -
entity | ORG | High Court | - | - | -
entity | ORG | Kirimba Interfaith Council | - | - | -
entity | NORP | Ugandan | - | - | -
entity | LOC | Kirimba | - | - | -
entity | LOC | Soit Oldoinyo | - | - | -
entity | LOC | Uhuru Gardens | - | - | -
entity | LOC | Kenyatta Avenue | - | - | -
entity | LOC | Majengo | - | - | -
entity | LOC | Nairobi | - | - | -
meta | Kirimba poll dispute deepens as Mutiso rejects tally | - | JOSEPHAT ODHIAMBO
