Deshmukh axed as Test skipper; '<q1>nobody owns the job</q1>', <c1>says</c1> <s1>Subbiah</s1>

Our Sports Bureau

MUMBAI: Rudranil Deshmukh was on Friday sacked as India's Test captain and left out of the 16-man squad to tour South Africa, with left-arm spinner Harpreet "<x>Happy</x>" Gill named in his place.

The 33-year-old from Amravati, who has averaged 19.4 this year, learnt of the decision from a text message during tea on day two of a Ranji Trophy match in Nagpur.

<s2>Venkat Subbiah, chairman of the selection committee</s2>, <c2>said</c2> <q2>the five-member panel had been unanimous</q2>.

"<q3>Nobody owns the job,</q3>" <s3>he</s3> <c3>said</c3> at the Wankhede Stadium, where the Board of Control for Cricket in India (BCCI) has its offices. "<q3>Rudra knew the numbers before we did.</q3>"

Asked why a message had come before a phone call, <s4>the former wicketkeeper</s4> <c4>said</c4> <q4>he regretted "the order of events, not the events"</q4>.

Not everyone on the panel has the same memory of Thursday's meeting.

"<q5>Unanimous? I would have said tired,</q5>" <s5>Imran Kazi, the selector from East Zone</s5>, <c5>told</c5> <a5>Star Kesari</a5>. <s6>The one-time seamer</s6> <c6>claimed</c6> that <q6>three of the five had wanted Deshmukh kept in the side as a batter</q6>.

Deshmukh himself went back out and made 87. "<q7>I had a match to save,</q7>" was all <s7>he</s7> <c7>would say</c7>.

His manager, Tara Bhandari, was less restrained. "<q8>A man who batted for his country with a broken thumb deserves better than two blue ticks,</q8>" <s8>she</s8> <c8>told</c8> <a8>this newspaper</a8>.

<s9>Bhandari</s9> <c9>denied</c9> that <q9>her client had refused to bat at No. 3</q9>. <s10>She</s10> also <c10>threatened</c10> <q10>to publish his fitness reports</q10>.

<s11>One such report, from the National Cricket Academy in Bengaluru</s11>, <c11>rates</c11> him "<q11>fit without reservation</q11>". <s12>It</s12> <c12>recommends</c12> <q12>a lighter bat</q12>.

Gill, 29, who takes a break from his contract with English county Derbyshire, rang the deposed captain before he rang his own mother.

"<q13>He told me to win the toss and lose my phone,</q13>" <s13>the spinner</s13> <c13>said</c13>. <s14>He</s14> <c14>hopes</c14> <q14>his predecessor will be back "by the Durban Test, if not sooner"</q14>.

<s15,16>Coach Dean Kosky</s15,16> <c15>hailed</c15> Gill as "<q15>a fox with a farmer's patience</q15>" but <c16>conceded</c16> that <q16>he had argued for a younger man</q16>. <s17>The Australian</s17>, whose own deal runs out in June, <c17>laughed off</c17> <q17>talk that he might be next</q17>.

In his column for Lokvarta, <s18>former opener Sunil Wagh</s18> <c18>likened</c18> <q18>the affair to a wedding called off by the caterer</q18>. "<q19>The selectors have the right to be wrong, but not by SMS,</q19>" <c19>wrote</c19> <s19>the 68-year-old</s19>.

<s20>Supporters in Amravati</s20> <c20>demanded</c20> <q20>Subbiah's resignation</q20> and burned a bat outside the Collectorate. "<q21>Selectors, retired hurt</q21>", <c21>said</c21> <s21>one placard</s21>.

<s22>The sports minister</s22> <c22>termed</c22> it "<q22>a matter for cricket people</q22>". <s23>The BCCI</s23> <c23>ruled out</c23> <q23>any review</q23>. <s24>A press release from the board</s24>, which spells the former captain's name in two ways, <c24>thanks</c24> him for "<q24>his kind services</q24>".

Deshmukh's endorsements include Lotus Cement, the Kochi tyre maker Ravo, Unnati Bank and JTR. He will turn out for Pune Panthers in the spring.
-----
1 | direct | Venkat Subbiah | PERSON | surname
2 | indirect | Venkat Subbiah | PERSON | name
3 | direct | Venkat Subbiah | PERSON | pronoun
4 | mixed | Venkat Subbiah | PERSON | title
5 | direct | Imran Kazi | PERSON | name
6 | indirect | Imran Kazi | PERSON | title
7 | direct | Rudranil Deshmukh | PERSON | pronoun
8 | direct | Tara Bhandari | PERSON | pronoun
9 | indirect | Tara Bhandari | PERSON | surname
10 | indirect | Tara Bhandari | PERSON | pronoun
11 | mixed | One such report | DOCUMENT | document
12 | indirect | One such report | DOCUMENT | pronoun
13 | direct | Harpreet "Happy" Gill | PERSON | title
14 | mixed | Harpreet "Happy" Gill | PERSON | pronoun
15 | mixed | Dean Kosky | PERSON | name
16 | indirect | Dean Kosky | PERSON | name
17 | attitude | Dean Kosky | PERSON | title
18 | indirect | Sunil Wagh | PERSON | name
19 | direct | Sunil Wagh | PERSON | title
20 | indirect | Supporters in Amravati | GROUP | group
21 | direct | one placard | DOCUMENT | document
22 | mixed | sports minister | PERSON | title
23 | indirect | Board of Control for Cricket in India | ORG | organisation
24 | mixed | press release from the board | DOCUMENT | document
entity | PERSON | Rudranil Deshmukh | Deshmukh; Rudra | captain | -
entity | PERSON | Harpreet "Happy" Gill | Gill | spinner | -
entity | PERSON | Venkat Subbiah | Subbiah | chairman of the selection committee | -
entity | PERSON | Imran Kazi | - | selector | -
entity | PERSON | Tara Bhandari | Bhandari | manager | -
entity | PERSON | Dean Kosky | - | Coach | -
entity | PERSON | Sunil Wagh | - | former opener | -
entity | ORG | Board of Control for Cricket in India | BCCI | - | -
entity | ORG | Star Kesari | - | - | -
entity | ORG | National Cricket Academy | - | - | -
entity | ORG | Derbyshire | - | - | -
entity | ORG | Lokvarta | - | - | -
entity | ORG | Lotus Cement | - | - | -
entity | ORG | Ravo | - | - | -
entity | ORG | Unnati Bank | - | - | -
entity | ORG | JTR | - | - | -
entity | ORG | Pune Panthers | - | - | -
entity | LOC | MUMBAI | - | - | -
entity | LOC | India | - | - | -
entity | LOC | South Africa | - | - | -
entity | LOC | Amravati | - | - | -
entity | LOC | Nagpur | - | - | -
entity | LOC | Wankhede Stadium | - | - | -
entity | LOC | East Zone | - | - | -
entity | LOC | Bengaluru | - | - | -
entity | LOC | Durban | - | - | -
entity | LOC | Collectorate | - | - | -
entity | LOC | Kochi | - | - | -
entity | NORP | English | - | - | -
entity | NORP | Australian | - | - | -
meta | Deshmukh axed as Test skipper; 'nobody owns the job', says Subbiah | - | -
