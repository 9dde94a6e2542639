Strike paralyses Karachi terminals as dockers, customs trade blame

By Rehan Sarfraz Baloch

KARACHI: Container traffic at the country's busiest terminals came to a halt on Tuesday, the second day of a strike by dock workers, leaving an estimated 11,000 boxes stranded and exporters counting their losses.

<s1>The Harbour and Dock Workers' Federation</s1> <c1>said</c1> <q1>its 14,000 members would not return until 620 men dismissed in April were given back their jobs</q1>.

'<q2>We have unloaded this nation's wheat, its medicine and its generals' furniture,</q2>' <s2>federation president Wali Muhammad Chandio</s2> <c2>told</c2> <a2>a rally outside Gate 4</a2>. '<q2>Now they tell us a machine does not ask for a pension.</q2>'

The workers were laid off when the privately run Indus Gateway terminal brought in automated cranes. <s3>Mr Chandio</s3> <c3>alleged</c3> that <q3>the company had promised in writing that nobody would lose work before 2027</q3>.

<s4>Indus Gateway</s4> <c4>denied</c4> <q4>giving any such undertaking</q4>. In a statement, <s5,6>it</s5,6> <c5>termed</c5> the walkout '<q5>illegal and deeply irresponsible</q5>' and <c6>said</c6> <q6>each dismissed worker had been paid 18 months' salary</q6>.

<s7>Its chief operating officer, Zubaida Mirchandani</s7>, <c7>said</c7> <q7>she could not rule out moving some shipping lines to other ports in the region</q7>.

'<q8>A vessel costs $40,000 a day to keep at anchor,</q8>' <s8>she</s8> <c8>told</c8> <a8>Dawn</a8>. '<q8>The lines are patient people, but not at that price.</q8>'

Matters were made worse by a dispute within the customs service, whose appraisers have observed a go-slow since Friday over new duty rosters. <s9>A senior customs official</s9>, requesting anonymity, <c9>acknowledged</c9> that <q9>fewer than one in five declarations was being cleared on the day it was filed</q9>.

'<q10>You may end the strike tomorrow and the boxes will still sit there,</q10>' <s10>the official</s10> <c10>warned</c10>.

But <s11>Collector of Customs Nadia Shahwani</s11> <c11>rejected</c11> <q11>the suggestion that her department was to blame</q11>. <q12>All 212 appraisers</q12>, <s12>she</s12> <c12>said</c12>, <q12>were at their desks and working 'to the letter of the law'</q12>.

<s13>The All-Sindh Clearing Agents' Association</s13> <c13>described</c13> that as '<q13>a fairy tale</q13>'. <s14>It</s14> <c14>claimed</c14> <q14>its members had found empty counters at 11am on Monday</q14>.

<s15>Mango growers</s15> <c15>fear</c15> <q15>they will be the first casualties</q15>. Some 300 refrigerated containers bound for the Gulf are parked along the Northern Bypass, their generators running.

'<q16>I have four days, perhaps five,</q16>' <c16>said</c16> <s16>Ghulam Rasool Jatoi</s16>, who farms 90 acres near Mirpurkhas. '<q16>After that I am not an exporter, I am a man with a great deal of juice.</q16>'

<s17>Textile mills</s17>, too, <c17>are worried</c17> about <q17>missing delivery dates in Europe</q17>. <q18>The stoppage is costing the sector Rs3.2 billion a day</q18>, <c18>according to</c18> <s18>the Lyallpur Spinners' Council</s18>.

In Islamabad, the matter was taken up by the Senate's committee on maritime affairs, where <s19>opposition members</s19> <c19>accused</c19> the government of <q19>hiding behind a private operator</q19>. <s20>Senator Farzana Lodhi-Khan</s20> <c20>asked</c20> <q20>why the 2021 concession agreement had never been laid before parliament</q20>.

<s21>Maritime Affairs Minister Khurram Latif Wattoo</s21> <c21>assured</c21> <a21>the committee</a21> that <q21>it would be 'placed on the table, every page'</q21>. <s22>He</s22> also <c22>offered</c22> <q22>to mediate between the two sides</q22>, an offer the federation accepted within the hour.

Talks are to open on Wednesday at the Karachi Port Trust building. <s23>Mr Chandio</s23>, who led a 22-day stoppage in 2008 and was jailed for it, <c23>does not expect</c23> <q23>a quick settlement</q23>.

'<q24>I will sit with the minister,</q24>' <s24>the 70-year-old</s24> <c24>said</c24>. '<q24>I have sat with nine ministers.</q24>'

Paramilitary Rangers were deployed at both gates on Tuesday night, though no violence had been reported.
-----
1 | indirect | Harbour and Dock Workers' Federation | ORG | organisation
2 | direct | Wali Muhammad Chandio | PERSON | name
3 | indirect | Wali Muhammad Chandio | PERSON | surname
4 | indirect | Indus Gateway | ORG | organisation
5 | mixed | Indus Gateway | ORG | pronoun
6 | indirect | Indus Gateway | ORG | pronoun
7 | indirect | Zubaida Mirchandani | PERSON | name
8 | direct | Zubaida Mirchandani | PERSON | pronoun
9 | indirect | senior customs official | PERSON | title
10 | direct | senior customs official | PERSON | title
11 | indirect | Nadia Shahwani | PERSON | name
12 | mixed | Nadia Shahwani | PERSON | pronoun
13 | mixed | All-Sindh Clearing Agents' Association | ORG | organisation
14 | indirect | All-Sindh Clearing Agents' Association | ORG | pronoun
15 | attitude | Mango growers | GROUP | group
16 | direct | Ghulam Rasool Jatoi | PERSON | name
17 | attitude | Textile mills | GROUP | group
18 | indirect | Lyallpur Spinners' Council | ORG | organisation
19 | indirect | opposition members | GROUP | group
20 | indirect | Farzana Lodhi-Khan | PERSON | name
21 | mixed | Khurram Latif Wattoo | PERSON | name
22 | indirect | Khurram Latif Wattoo | PERSON | pronoun
23 | attitude | Wali Muhammad Chandio | PERSON | surname
24 | direct | Wali Muhammad Chandio | PERSON | title
entity | PERSON | Wali Muhammad Chandio | Mr Chandio | president | Harbour and Dock Workers' Federation
entity | PERSON | Zubaida Mirchandani | - | chief operating officer | Indus Gateway
entity | PERSON | Nadia Shahwani | - | Collector of Customs | -
entity | PERSON | Ghulam Rasool Jatoi | - | - | -
entity | PERSON | Farzana Lodhi-Khan | Senator Farzana Lodhi-Khan | Senator | -
entity | PERSON | Khurram Latif Wattoo | - | Maritime Affairs Minister | -
entity | ORG | Harbour and Dock Workers' Federation | - | - | -
entity | ORG | Indus Gateway | - | - | -
entity | ORG | Dawn | - | - | -
entity | ORG | All-Sindh Clearing Agents' Association | - | - | -
entity | ORG | Lyallpur Spinners' Council | - | - | -
entity | ORG | Senate | - | - | -
entity | ORG | Karachi Port Trust | - | - | -
entity | ORG | Rangers | - | - | -
entity | LOC | Karachi | KARACHI | - | -
entity | LOC | Gulf | - | - | -
entity | LOC | Northern Bypass | - | - | -
entity | LOC | Mirpurkhas | - | - | -
entity | LOC | Europe | - | - | -
entity | LOC | Islamabad | - | - | -
meta | Strike paralyses Karachi terminals as dockers, customs trade blame | - | Rehan Sarfraz Baloch
