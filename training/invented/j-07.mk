Zimbabwe's Bulawayo Test in doubt as players' pay row deepens

<s1>Board</s1> <c1>says</c1> <q1>Test against Ireland will go ahead even if it has to pick an A side</q1>

Brighton Mafukidze in Harare

Zimbabwe's Test against Ireland in Bulawayo next month is in doubt after <s2>17 of the country's 20 contracted men</s2> <c2>refused</c2> <q2>to sign new deals that would cut their match fees by almost a quarter</q2>.

<s3,4>The Zimbabwe Cricket Board (ZCB)</s3,4> <c3>confirmed</c3> on Thursday that <q3>the players had missed a midnight deadline</q3>, but <c4>insisted</c4> <q4>the match would start as planned on December 12</q4>.

"<q5>There will be eleven men in white at Queens on that morning, whoever they are,</q5>" <c5>said</c5> <s5>Farai Nyakatawa, the chairman</s5>. "<q5>Nobody is bigger than the badge.</q5>"

It is the second dispute between the two sides in 18 months. In May last year the women's squad trained in unbranded kit for a week after their World Cup qualifying bonuses were paid late. That stand-off ended when the International Cricket Council released part of its annual grant early.

<s6>Tendekai Mudzengi, chief executive of the Zimbabwe Professional Cricketers' Union</s6>, <c6>accused</c6> the board of <q6>negotiating "by WhatsApp"</q6>. <s7>He</s7> <c7>said</c7> <q7>the players first learned of the cut from a message that told them where to collect the forms</q7>.

"<q8>These are guys who have beaten Pakistan and Bangladesh this year. They've earned a meeting,</q8>" <s8>he</s8> <c8>told</c8> <a8>this website</a8>. "<q8>We've asked for the accounts four times. What we get is a prayer and a sandwich.</q8>"

<s9>The union</s9> <c9>wants</c9> <q9>26% of the board's ICC income to be set aside for players, a model used in South Africa since 2018</q9>. The ZCB has offered 17%.

Craig Hopley-Dube, who has captained the side since Ross Tangwena retired in February, has not spoken in public about the row. But <s10>a team-mate</s10> <c10>said</c10> <q10>he had told the dressing room in Lahore that he would not go out to toss without a settlement</q10>.

"<q11>Skip's not a politician. He just said, '<n11>Boys, I'm done signing things I haven't read,</n11>'</q11>" <s11>the player</s11> <c11>said</c11>.

<s12>Nyakatawa, a former seamer</s12> who played three Tests in the 1990s, <c12>disputed</c12> <q12>the suggestion that the players had been kept in the dark</q12>. <q13>Two meetings had been arranged in September</q13>, <s13>he</s13> <c13>said</c13>, <q13>and the union had cancelled both</q13>. <s14>Mudzengi</s14> <c14>denied</c14> <q14>cancelling either</q14>.

In a letter seen by this website, <s15>the board's finance director, Loveness Gumburai</s15>, <c15>estimated</c15> <q15>the cost of meeting the union's demand at "somewhere north of $1.9 million"</q15>. <s16>She</s16> <c16>wrote</c16> that <q16>the board would be "technically insolvent" by August</q16>.

Damien Wolstenhart, the former Australia batter, has heard it before. <s17>Wolstenhart</s17>, who coached Zimbabwe from 2019 to 2022 and now works for the global players' body, <c17>described</c17> the figure as "<q17>fantasy cricket</q17>".

"<q18>They built a new media centre this winter and it's got a fish tank,</q18>" <s18>the 51-year-old</s18> <c18>said</c18>. "<q18>I'm not saying sell the fish. I'm saying don't tell a fast bowler there's no money.</q18>"

<s19>He</s19> <c19>fears</c19> <q19>a drain of talent to the T20 leagues and to county cricket, where four Zimbabweans signed as overseas players last summer</q19>.

<s20>Cricket Ireland</s20> <c20>said</c20> <q20>it was monitoring the situation and would travel on December 4 unless told otherwise</q20>. <s21>Its captain, Paddy Gilhooly-Orr</s21>, <c21>said</c21> <q21>he sympathised with the home players</q21>. "<q22>We've been there. You want to play, and you want to be treated right,</q22>" <s22>he</s22> <c22>said</c22> in Dublin. "<q22>You shouldn't have to choose.</q22>"

<s23>Kirsty Coventhorpe, the sports minister</s23>, <c23>has urged</c23> <a23>both parties</a23> <q23>to "find each other" before the weekend</q23>. Under Zimbabwean law she can appoint an arbitrator, a power last used by her predecessor in 2004, when 15 white players walked out. <s24>Her spokesman</s24> <c24>would not say</c24> <q24>whether she was considering it</q24>.

The three who did sign are all uncapped. <s25>One of them, the left-arm spinner Takunda Sibindi, 20</s25>, <c25>said</c25> <q25>he had "a mother and two sisters to feed"</q25>.

"<q26>I respect my brothers, and I hope they respect me,</q26>" <s26>he</s26> <c26>said</c26>. "<q26>If they phone me to play, I will play.</q26>"
-----
1 | indirect | Zimbabwe Cricket Board | ORG | organisation
2 | attitude | 17 of the country's 20 contracted men | GROUP | group
3 | indirect | Zimbabwe Cricket Board | ORG | organisation
4 | indirect | Zimbabwe Cricket Board | ORG | organisation
5 | direct | Farai Nyakatawa | PERSON | name
6 | mixed | Tendekai Mudzengi | PERSON | name
7 | indirect | Tendekai Mudzengi | PERSON | pronoun
8 | direct | Tendekai Mudzengi | PERSON | pronoun
9 | attitude | Zimbabwe Professional Cricketers' Union | ORG | organisation
10 | indirect | team-mate | PERSON | title
11 | direct | team-mate | PERSON | title
12 | indirect | Farai Nyakatawa | PERSON | name
13 | indirect | Farai Nyakatawa | PERSON | pronoun
14 | indirect | Tendekai Mudzengi | PERSON | surname
15 | mixed | Loveness Gumburai | PERSON | name
16 | mixed | Loveness Gumburai | PERSON | pronoun
17 | mixed | Damien Wolstenhart | PERSON | surname
18 | direct | Damien Wolstenhart | PERSON | title
19 | attitude | Damien Wolstenhart | PERSON | pronoun
20 | indirect | Cricket Ireland | ORG | organisation
21 | indirect | Paddy Gilhooly-Orr | PERSON | name
22 | direct | Paddy Gilhooly-Orr | PERSON | pronoun
23 | mixed | Kirsty Coventhorpe | PERSON | name
24 | attitude | Kirsty Coventhorpe | PERSON | title
25 | mixed | Takunda Sibindi | PERSON | name
26 | direct | Takunda Sibindi | PERSON | pronoun
entity | PERSON | Farai Nyakatawa | Nyakatawa | chairman | Zimbabwe Cricket Board
entity | PERSON | Tendekai Mudzengi | Mudzengi | chief executive | Zimbabwe Professional Cricketers' Union
entity | PERSON | Craig Hopley-Dube | - | captain | -
entity | PERSON | Ross Tangwena | - | - | -
entity | PERSON | Loveness Gumburai | - | finance director | Zimbabwe Cricket Board
entity | PERSON | Damien Wolstenhart | Wolstenhart | - | -
entity | PERSON | Paddy Gilhooly-Orr | - | captain | Cricket Ireland
entity | PERSON | Kirsty Coventhorpe | - | sports minister | -
entity | PERSON | Takunda Sibindi | - | left-arm spinner | -
entity | ORG | Zimbabwe Cricket Board | ZCB | - | -
entity | ORG | International Cricket Council | ICC | - | -
entity | ORG | Zimbabwe Professional Cricketers' Union | - | - | -
entity | ORG | Cricket Ireland | - | - | -
entity | ORG | WhatsApp | - | - | -
entity | NORP | Zimbabwean | Zimbabweans | - | -
entity | LOC | Zimbabwe | - | - | -
entity | LOC | Ireland | - | - | -
entity | LOC | Bulawayo | - | - | -
entity | LOC | Queens | - | - | -
entity | LOC | Pakistan | - | - | -
entity | LOC | Bangladesh | - | - | -
entity | LOC | South Africa | - | - | -
entity | LOC | Lahore | - | - | -
entity | LOC | Australia | - | - | -
entity | LOC | Dublin | - | - | -
meta | Zimbabwe's Bulawayo Test in doubt as players' pay row deepens | - | Brighton Mafukidze
