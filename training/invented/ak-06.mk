<q21>Mills ‘made a mockery’ of cane price</q21>, <a21>CCP</a21> <c21>told</c21>

LAHORE: <s1>The Competition Commission of Pakistan (CCP)</s1> on Thursday <c1>accused</c1> 27 sugar mills of <q1>running “a cartel in all but letterhead”</q1> during last season’s crushing, as counsel for the owners walked out of the hearing in protest.

The show-cause notices name Al-Barkat Sugar Mills, Rehmat & Sons, Chenab Agro and Indus Sweet Industries (ISIL), among others, as well as their trade body, the Punjab Sugar Millers’ Forum.

<s2>CCP chairperson Dr Mahnoor Bukhari</s2> <c2>observed</c2> that <q2>prices in Sargodha, Bhakkar and Rahim Yar Khan had moved within the same hour on nine occasions</q2>. “<q3>Either the angels were telephoning or the gentlemen were,</q3>” <s3>she</s3> <c3>remarked</c3>.

<q4>The forum’s secretary general, one Malik Tahir Wattoo, had kept a WhatsApp group named Meethi Eid</q4>, <c4>according to</c4> <s4>an inquiry report</s4> placed before the bench. <s5>The report</s5> <c5>stated</c5>: “<q5>Members were directed to hold stocks till the 10th of Muharram.</q5>”

<s6,7>Barrister Khwaja Salman Halai</s6,7>, appearing for Al-Barkat, <c6>contended</c6> that <q6>the messages had been obtained without a warrant</q6> and <c7>sought</c7> <q7>an adjournment until the Lahore High Court had decided his client’s writ petition</q7>. When it was refused, <s8>he</s8> <c8>told</c8> <a8>the bench</a8> <q8>it had “made up its mind in Islamabad”</q8> and left.

<s9>Al-Barkat</s9>, owned by the family of former minister Chaudhry Nisar Gondal, later <c9>said</c9> in a statement <q9>it had “complete faith in the courts of law”</q9>.

Growers had come from as far as Layyah on tractors, which police stopped at Thokar Niaz Baig. <s10>Pakistan Kissan Rabita leader Bashiran Mai</s10> <c10>alleged</c10> that <q10>farmers were still owed Rs11bn</q10>.

“<q11>I sold my cane to Chenab in December and my buffalo in March,</q11>” <s11>Ms Mai</s11> <c11>said</c11> outside the commission’s office in Davis Road. “<q11>Only one of them has been paid for.</q11>”

Chenab Agro did not respond to Dawn’s queries. <s13,14>ISIL</s13,14> <c13>said</c13> <q13>it had cleared all dues by Ramazan</q13>, and <c14>blamed</c14> <q14>the district food controller, Jhang, for any backlog</q14>.

<s20>Jahanzeb Price, an analyst with brokerage Topline Habib</s20>, <c20>doubted</c20> <q20>the case would lead anywhere</q20>. <s15>He</s15> <c15>noted</c15> that <q15>a Rs44bn penalty in 2021 had been tied up in the tribunal ever since</q15>.

“<q16>These are the same people who sit in the Punjab Assembly,</q16>” <s16>he</s16> <c16>said</c16>. “<q16>When PTI were in, they were PTI. When the League is in, they are the League.</q16>”

In Karachi, <s17>the Federation of Pakistan Chambers of Commerce and Industry</s17> <c17>urged</c17> <a17>the federal government</a17> <q17>to end all controls under its Vision 2030 plan</q17>. <s18,19>Food Security Secretary Wasif Khattak</s18,19> <c18>said</c18> <q18>the Sugar Factories Act would be amended by June</q18>, and <c19>hoped</c19> <q19>the mills would “behave like Muslims till then”</q19>.

Retail sugar was selling at Rs178 a kilo in Lahore’s Akbari Mandi, and at Rs185 in the Jodia Bazaar.

The commission will resume on Nov 24.
-----
1 | mixed | Competition Commission of Pakistan | ORG | organisation
2 | indirect | Mahnoor Bukhari | PERSON | name
3 | direct | Mahnoor Bukhari | PERSON | pronoun
4 | indirect | inquiry report placed before the bench | DOCUMENT | document
5 | direct | inquiry report placed before the bench | DOCUMENT | document
6 | indirect | Khwaja Salman Halai | PERSON | name
7 | indirect | Khwaja Salman Halai | PERSON | name
8 | mixed | Khwaja Salman Halai | PERSON | pronoun
9 | mixed | Al-Barkat Sugar Mills | ORG | organisation
10 | indirect | Bashiran Mai | PERSON | name
11 | direct | Bashiran Mai | PERSON | surname
13 | indirect | Indus Sweet Industries | ORG | organisation
14 | indirect | Indus Sweet Industries | ORG | organisation
15 | indirect | Jahanzeb Price | PERSON | pronoun
16 | direct | Jahanzeb Price | PERSON | pronoun
17 | indirect | Federation of Pakistan Chambers of Commerce and Industry | ORG | organisation
18 | indirect | Wasif Khattak | PERSON | name
19 | mixed | Wasif Khattak | PERSON | name
20 | attitude | Jahanzeb Price | PERSON | name
21 | mixed | - | - | none
entity | LOC | Lahore | LAHORE | - | -
entity | ORG | Competition Commission of Pakistan | CCP | - | -
entity | ORG | Al-Barkat Sugar Mills | Al-Barkat | - | -
entity | ORG | Rehmat & Sons | - | - | -
entity | ORG | Chenab Agro | Chenab | - | -
entity | ORG | Indus Sweet Industries | ISIL | - | -
entity | ORG | Punjab Sugar Millers’ Forum | - | - | -
entity | PERSON | Mahnoor Bukhari | Dr Mahnoor Bukhari | chairperson | Competition Commission of Pakistan
entity | LOC | Sargodha | - | - | -
entity | LOC | Bhakkar | - | - | -
entity | LOC | Rahim Yar Khan | - | - | -
entity | PERSON | Malik Tahir Wattoo | - | secretary general | Punjab Sugar Millers’ Forum
entity | PERSON | Khwaja Salman Halai | Barrister Khwaja Salman Halai | Barrister | -
entity | ORG | Lahore High Court | - | - | -
entity | LOC | Islamabad | - | - | -
entity | PERSON | Chaudhry Nisar Gondal | - | former minister | -
entity | LOC | Layyah | - | - | -
entity | LOC | Thokar Niaz Baig | - | - | -
entity | ORG | Pakistan Kissan Rabita | - | - | -
entity | PERSON | Bashiran Mai | Ms Mai | leader | Pakistan Kissan Rabita
entity | LOC | Davis Road | - | - | -
entity | ORG | Dawn | - | - | -
entity | LOC | Jhang | - | - | -
entity | PERSON | Jahanzeb Price | - | analyst | Topline Habib
entity | ORG | Topline Habib | - | - | -
entity | ORG | Punjab Assembly | - | - | -
entity | ORG | PTI | - | - | -
entity | ORG | League | - | - | -
entity | LOC | Karachi | - | - | -
entity | ORG | Federation of Pakistan Chambers of Commerce and Industry | - | - | -
entity | PERSON | Wasif Khattak | Food Security Secretary Wasif Khattak | Food Security Secretary | -
entity | NORP | Muslims | - | - | -
entity | LOC | Akbari Mandi | - | - | -
entity | LOC | Jodia Bazaar | - | - | -
meta | Mills ‘made a mockery’ of cane price, CCP told | - | -
