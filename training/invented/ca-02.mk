'<q1>You can't fit 30 years in a van</q1>': Traders given 28 days to leave Hollin Clough market hall

<s2>Stallholders</s2> <c2>say</c2> <q2>they found out from a sign on the toilet door</q2>

By Danny Ogunleye-Marsh, Local Democracy Reporter

<a3>Traders at a Victorian market hall</a3> <c3>have been told</c3> by <s3>their landlord</s3> that <q3>they must be out by the end of the month</q3> after <s4>a survey</s4> <c4>found</c4> <q4>its roof could come down without warning</q4>.

Hollin Clough Market Hall, off Gorton Back Lane, is home to 34 stalls. Purley Vance, which bought it from Manchester City Council in 2016, pinned up notices on Monday.

"<q5>BUILDING UNSAFE. ALL LICENCES END 28 FEBRUARY,</q5>" <s5>they</s5> <c5>read</c5>.

"<q6>I saw it with my trousers round my ankles,</q6>" <c6>said</c6> <s6>Frank Grundy, 67, of butchers Grundy & Daughter</s6>. "<q6>You can't fit 30 years in a van, can you?</q6>"

<s25>Frankie Grundy</s25>, who took over the block from him in 2019, <c25>has no intention of</c25> <q25>going quietly</q25>.

"<q7>They'd have to carry me out with the sausages,</q7>" <s7>she</s7> <c7>told</c7> <a7>the Manchester Evening News</a7>.

<s8>Common Ground</s8>, which has run the cafe since lockdown, <c8>believes</c8> <q8>the closure is about flats, not rafters</q8>.

"<q9>There's a drawing, we've all seen it,</q9>" <c9>claimed</c9> <s9>Common Ground's Shanelle Booth</s9>, "<q9>and there's no roof on it because there's nine storeys on it.</q9>"

<s10>Purley Vance</s10> <c10>insists</c10> <q10>it has no plans to redevelop and that the 1878 timbers have been failing "since before anyone now trading was born"</q10>.

In a letter to tenants, <s11,12>director Piers Vance, a nephew of the firm's co-founder Toby Vance</s11,12>, <c11>apologised for</c11> "<q11>the manner in which some partners were informed</q11>" and <c12>promised</c12> <q12>£500 per stall towards removals</q12>.

"<q13>Five hundred quid wouldn't move my fridge,</q13>" was the <c13>verdict</c13> of <s13>Zofia Kozlowska</s13>, who runs Kozlowski's, the Polish deli by the Ducie Road doors. <s14>The 52-year-old</s14> <c14>reckons</c14> <q14>she has £11,000 of stock that "won't see Tuesday" without power</q14>.

Opposite her, <s15>Tariq Mir of Mir's Mobiles</s15> <c15>wondered aloud</c15> <q15>whether he would bother starting again</q15>.

<s16>The Northern Market Traders' Guild</s16> <c16>called for</c16> <q16>a 12-month stay of execution</q16>. <s17,18>NMTG secretary Lorraine Pike</s17,18> <c17>accused</c17> the owners of "<q17>running a listed building like a lock-up</q17>" and <c18>urged</c18> <a18>Historic England</a18> <q18>to step in</q18>.

"<q19>We sold it, and I wish we hadn't,</q19>" <c19>admitted</c19> <s19>Coun Bev Ashurst, the town hall's executive member for markets</s19>. <s20>She</s20> <c20>added</c20> that <q20>stallholders had been offered pitches in Longsight and Harpurhey</q20>, neither of them on the Hollin Clough bus.

<s21>Lib Dem leader Gus Threlfall</s21> <c21>branded</c21> the 2016 sale "<q21>daylight robbery with a rubber stamp</q21>".

The hall, a location for Granada drama Penny Arcade, hosted the first gig by Wythenshawe band Ducie Street. A petition on SpeakUp has 8,400 names. "<q22>Save the hall, sack the roof,</q22>" <c22>posted</c22> <s22>one signatory</s22>.

<s23>Solicitors Langley Bright LLP</s23>, acting for 19 of the traders, <c23>have told</c23> <a23>Purley Vance</a23> <q23>to withdraw the notices by Friday</q23>. "<q24>Otherwise we shall meet on Deansgate in wigs,</q24>" <s24>Langley Bright</s24> <c24>warned</c24>.
-----
1 | direct | Frank Grundy | PERSON | none
2 | indirect | Stallholders | GROUP | group
3 | indirect | Purley Vance | ORG | organisation
4 | indirect | survey | DOCUMENT | document
5 | direct | notices | DOCUMENT | pronoun
6 | direct | Frank Grundy | PERSON | name
7 | direct | Frankie Grundy | PERSON | pronoun
8 | attitude | Common Ground | ORG | organisation
9 | direct | Shanelle Booth | PERSON | name
10 | mixed | Purley Vance | ORG | organisation
11 | mixed | Piers Vance | PERSON | name
12 | indirect | Piers Vance | PERSON | name
13 | direct | Zofia Kozlowska | PERSON | name
14 | mixed | Zofia Kozlowska | PERSON | title
15 | attitude | Tariq Mir | PERSON | name
16 | indirect | Northern Market Traders' Guild | ORG | organisation
17 | mixed | Lorraine Pike | PERSON | name
18 | indirect | Lorraine Pike | PERSON | name
19 | direct | Bev Ashurst | PERSON | name
20 | indirect | Bev Ashurst | PERSON | pronoun
21 | mixed | Gus Threlfall | PERSON | name
22 | direct | one signatory | PERSON | title
23 | indirect | Langley Bright LLP | ORG | organisation
24 | direct | Langley Bright LLP | ORG | organisation
25 | attitude | Frankie Grundy | PERSON | name
entity | PERSON | Frank Grundy | - | - | Grundy & Daughter
entity | PERSON | Frankie Grundy | - | - | -
entity | PERSON | Shanelle Booth | - | - | Common Ground
entity | PERSON | Piers Vance | - | director | Purley Vance
entity | PERSON | Toby Vance | - | co-founder | Purley Vance
entity | PERSON | Zofia Kozlowska | - | - | Kozlowski's
entity | PERSON | Tariq Mir | - | - | Mir's Mobiles
entity | PERSON | Lorraine Pike | - | secretary | Northern Market Traders' Guild
entity | PERSON | Bev Ashurst | Coun Bev Ashurst | executive member for markets | Manchester City Council
entity | PERSON | Gus Threlfall | - | leader | -
entity | ORG | Purley Vance | - | - | -
entity | ORG | Manchester City Council | - | - | -
entity | ORG | Grundy & Daughter | - | - | -
entity | ORG | Manchester Evening News | - | - | -
entity | ORG | Common Ground | - | - | -
entity | ORG | Kozlowski's | - | - | -
entity | ORG | Mir's Mobiles | - | - | -
entity | ORG | Northern Market Traders' Guild | NMTG | - | -
entity | ORG | Historic England | - | - | -
entity | ORG | Granada | - | - | -
entity | ORG | Ducie Street | - | - | -
entity | ORG | SpeakUp | - | - | -
entity | ORG | Langley Bright LLP | Langley Bright | - | -
entity | LOC | Hollin Clough Market Hall | - | - | -
entity | LOC | Hollin Clough | - | - | -
entity | LOC | Gorton Back Lane | - | - | -
entity | LOC | Ducie Road | - | - | -
entity | LOC | Longsight | - | - | -
entity | LOC | Harpurhey | - | - | -
entity | LOC | Wythenshawe | - | - | -
entity | LOC | Deansgate | - | - | -
entity | NORP | Polish | - | - | -
entity | NORP | Lib Dem | - | - | -
meta | 'You can't fit 30 years in a van': Traders given 28 days to leave Hollin Clough market hall | - | Danny Ogunleye-Marsh
