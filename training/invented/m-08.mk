<q1>RFS captain ‘begged’ for water bombers before Corrigal fire</q1>, <a1>inquiry</a1> <c1>hears</c1>

By Bronte Haldane

<q2>The captain of a volunteer brigade asked for aircraft five times in the two hours before a bushfire destroyed the town of Corrigal, but was told they were needed to protect a coal mine</q2>, <a2>an inquiry</a2> <c2>has heard</c2>.

Seven people died and 112 homes were lost on the afternoon of December 19, 2023, when the Tallow Creek fire jumped the river on the state’s southern tablelands.

Giving evidence in Goulburn on Tuesday, <s3>Wayne Pruett, a sheep farmer</s3> who has led the Corrigal brigade since 1998, <c3>said</c3> <q3>he had watched the front come over the ridge “like somebody pulling up a blanket”</q3>.

“<q4>I begged them. I said, ‘<n4>Mate, I’ve got two tankers and a school</n4>,’</q4>” <s4>he</s4> <c4>told</c4> <a4>the special commission of inquiry</a4>. “<q4>He said <n4>he’d see what he could do</n4>. I never heard that voice again.</q4>”

Pruett, 61, broke down when counsel assisting, Amara Wickham SC, played a recording of the radio traffic. On it, <s5>a dispatcher</s5> can be heard <c5>telling</c5> <a5>him</a5> that <q5>both helicopters were “committed to an asset of state significance”</q5>.

<s6>Wickham</s6> <c6>said</c6> <q6>the commission would hear that the asset was the Harrow Vale mine, owned by Castellan Resources, and that at 2.40pm the fire was still 18 kilometres from its fence</q6>.

“<q7>The question is not whether the mine should have been protected,</q7>” <s7>she</s7> <c7>said</c7>. “<q7>The question is who decided, and what they knew about the school.</q7>”

There were 43 children inside Corrigal Public School when the power failed. The principal, Denise Ashcroft, led them to the oval, where they lay under wet blankets for 50 minutes. All survived. Her husband, Colin, who had driven into town to look for her, did not.

Ashcroft is due to appear on Thursday. In a written statement tendered to the inquiry, <s8>she</s8> <c8>said</c8> <q8>she bore no ill will towards “anyone who held a hose”</q8>.

For the NSW Rural Fire Service, <s9>Stephen Dacre SC</s9> <c9>suggested</c9> <q9>the captain could not have known what was happening elsewhere</q9>. <q10>Forty-one fires were burning across the state that day</q10>, <s10>he</s10> <c10>said</c10>, <q10>and there were nine large aircraft to fight them</q10>.

“<q11>You accept you were seeing one corner of a very big picture?</q11>” <s11>he</s11> <c11>asked</c11>.

“<q12>It was the corner with the people in it,</q12>” <s12>Pruett</s12> <c12>replied</c12>.

The exchange drew applause from the public gallery, and <s13>Commissioner Helen Aldous, a former Supreme Court judge</s13>, <c13>warned</c13> <q13>she would clear the room if it happened again</q13>.

<s14>Castellan</s14> <c14>denies</c14> <q14>asking for special treatment</q14>. <s15>A spokesman for the company</s15> <c15>said</c15> <q15>it had “no role in operational decisions” and had given $2 million to the rebuilding of the town</q15>.

<s16>Emails obtained by the Herald last year</s16> <c16>showed</c16> that <q16>one of its executives, Grant Tolhurst, rang the then emergency services minister, Russell Keane, at 1.15pm</q16>. <s17>Keane</s17> <c17>has said</c17> <q17>the call lasted less than a minute and that they discussed evacuation routes</q17>.

<s18>Tolhurst</s18>, who left the company in June, <c18>has declined to say</c18> <q18>what was discussed</q18>. Both men are on the witness list.

The inquiry was announced by Premier Joanna Szabo in March after <s19>a coroner</s19> <c19>found</c19> <q19>the dead had received no warning</q19>. <s20>She</s20> <c20>has promised</c20> <q20>to publish its report, which is due by the end of the year, and to adopt its recommendations</q20>.

In the front row on Tuesday sat Lorraine and Bill Medhurst, whose son Tim, a 24-year-old shearer, was among the dead.

“<q21>We came for the word sorry,</q21>” <s21>Lorraine Medhurst</s21> <c21>said</c21> outside. “<q21>We didn’t get it, but the bloke from the brigade looked straight at us when he spoke.</q21>”

<s22>Her husband</s22> <c22>said</c22> <q22>he wanted to shake Pruett’s hand and had not yet had the chance</q22>.

The hearing continues.
-----
1 | mixed | - | - | none
2 | indirect | - | - | none
3 | mixed | Wayne Pruett | PERSON | name
4 | direct | Wayne Pruett | PERSON | pronoun
5 | mixed | dispatcher | PERSON | title
6 | indirect | Amara Wickham | PERSON | surname
7 | direct | Amara Wickham | PERSON | pronoun
8 | mixed | Denise Ashcroft | PERSON | pronoun
9 | indirect | Stephen Dacre | PERSON | name
10 | indirect | Stephen Dacre | PERSON | pronoun
11 | direct | Stephen Dacre | PERSON | pronoun
12 | direct | Wayne Pruett | PERSON | surname
13 | indirect | Helen Aldous | PERSON | name
14 | indirect | Castellan Resources | ORG | organisation
15 | mixed | Castellan Resources | ORG | organisation
16 | indirect | Emails obtained by the Herald last year | DOCUMENT | document
17 | indirect | Russell Keane | PERSON | surname
18 | attitude | Grant Tolhurst | PERSON | surname
19 | indirect | coroner | PERSON | title
20 | indirect | Joanna Szabo | PERSON | pronoun
21 | direct | Lorraine Medhurst | PERSON | name
22 | indirect | Bill Medhurst | PERSON | title
entity | PERSON | Wayne Pruett | Pruett | captain | Corrigal brigade
entity | PERSON | Amara Wickham | Wickham; Amara Wickham SC | counsel assisting | -
entity | PERSON | Denise Ashcroft | Ashcroft | principal | Corrigal Public School
entity | PERSON | Colin | - | - | -
entity | PERSON | Stephen Dacre | Stephen Dacre SC | - | NSW Rural Fire Service
entity | PERSON | Helen Aldous | - | Commissioner | -
entity | PERSON | Grant Tolhurst | Tolhurst | executive | Castellan Resources
entity | PERSON | Russell Keane | Keane | emergency services minister | -
entity | PERSON | Joanna Szabo | - | Premier | -
entity | PERSON | Lorraine Medhurst | - | - | -
entity | PERSON | Bill Medhurst | - | - | -
entity | PERSON | Tim | - | shearer | -
entity | ORG | NSW Rural Fire Service | RFS | - | -
entity | ORG | Castellan Resources | Castellan | - | -
entity | ORG | Corrigal Public School | - | - | -
entity | ORG | Corrigal brigade | - | - | -
entity | ORG | Supreme Court | - | - | -
entity | ORG | Herald | - | - | -
entity | LOC | Corrigal | - | - | -
entity | LOC | Tallow Creek | - | - | -
entity | LOC | Goulburn | - | - | -
entity | LOC | Harrow Vale mine | - | - | -
meta | RFS captain ‘begged’ for water bombers before Corrigal fire, inquiry hears | - | Bronte Haldane
